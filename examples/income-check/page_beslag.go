package main

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// beslag is what creditors may not touch, where the file speaks of an attachment.
// What lies above it is never shown as something to pay.
func (p *page) beslag(a *income.Assessment) {
	if a.BeslagvrijeVoet.Nobody {
		return
	}
	p.section("Beslag op inkomen", "Attachment of income")
	p.line("")
	name, o := p.say("beslagvrije voet", "what creditors may not touch (beslagvrije voet)"), &a.BeslagvrijeVoet.Outcome
	switch v, applies := o.Value(); {
	case a.BeslagvrijeVoet.Uncovered != nil:
		p.block(" ? ", name+p.say(": niet berekend voor deze dag", ": not calculated for this day"))
		p.block("     ", p.in(a.BeslagvrijeVoet.Uncovered[0].Text))
	case applies:
		p.block(" ✓ ", name+": "+p.monthly(v.Voet)+p.say(" (netto, met vakantiegeld)", " (net, with holiday allowance)"))
		p.block("     ", p.say("Schuldeisers mogen hier niet aankomen. Een beslag kan hoogstens ", "Creditors may not touch this. An attachment can take at most ")+
			p.monthly(v.Above)+p.say(" nemen. Dat is geen opdracht om te betalen: mensen besluiten daarover.", ". That is no order to pay: people decide on that."))
		if v.Unconfirmed {
			p.block("     ", p.say("Dit rust op een bedrag of een lezing van de wet die niet zeker is.", "This rests on an amount or a reading of the law that is not certain."))
		}
	case o.Verdict() == integraal.AppliesNot:
		p.block(" – ", name+p.say(": er is geen inkomen waarvoor die geldt", ": there is no income to which it is attached"))
	default:
		p.block(" ? ", name+p.say(": nog niet te zeggen", ": cannot be said yet"))
		for _, m := range o.Missing() {
			p.block("     ", p.say("Niet bekend: ", "Not known: ")+p.missing(&m))
		}
	}
}

// monthly is an amount a month.
func (p *page) monthly(m integraal.PerMonth) string {
	return p.in(income.Periodic{Cents: m.Cents(), Per: income.PerMonth}.Text())
}

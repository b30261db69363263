package main

import (
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/outlook"
)

// beslag is what creditors may not touch, where the file speaks of an attachment.
// What lies above it is never shown as something to pay.
func (p *page) beslag(x *answer) {
	a := x.a
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
	if a.BeslagvrijeVoet.Outcome.Verdict() == integraal.AppliesNot {
		return // no income to which a beslagvrije voet is attached
	}
	p.duties()
	v, _ := a.BeslagvrijeVoet.Outcome.Value()
	p.ends(v.MayAsk)
	p.lastDays(&x.terms)
}

// duties are who has to do what around an attachment, or may do it.
func (p *page) duties() {
	p.line("")
	p.block(" ", p.say("Wie wat doet bij beslag op inkomen", "Who does what with an attachment on income"))
	for _, d := range income.BeslagPlichten() {
		p.block("  -  ", p.in(d.Who)+": "+p.in(d.What)+p.law(d.By))
	}
}

// ends are what changes the amount, or has it found anew: first what who owes can do,
// and then what comes about without them.
func (p *page) ends(mayAsk bool) {
	p.line("")
	p.block(" ", p.say("Wat u kunt doen om het bedrag te laten aanpassen", "What you can do to have the amount changed"))
	if mayAsk {
		p.block("  -  ", p.say("u vraagt de deurwaarder om een verhoging, als u een eigen woning hebt of huurt zonder recht op huurtoeslag; hoeveel die is, staat in een besluit dat wij niet hebben",
			"you ask the bailiff for an increase, if you own your home or rent one without huurtoeslag; how much it is, is in a besluit that is not in this release")+
			p.law(integraal.Rv.Art("475da", integraal.On(2026, time.July, 1)).Lid("7")))
	}
	all := income.BeslagEinden()
	for _, own := range [...]bool{true, false} {
		if !own {
			p.line("")
			p.block(" ", p.say("Wanneer het bedrag ook verandert of opnieuw wordt bepaald", "When the amount changes too, or is found anew"))
		}
		for _, e := range all {
			if e.Own == own {
				p.block("  -  ", p.in(e.What)+p.law(e.By))
			}
		}
	}
}

// lastDays are the days that follow from when the attachment was laid and told. What is
// not known of them is named, with where to look.
func (p *page) lastDays(t *beslagTerms) {
	p.line("")
	p.block(" ", p.say("Laatste dagen", "Last days"))
	for i := range t.entries {
		e := &t.entries[i]
		p.block("  -  ", e.Day.In(p.lang)+": "+p.in(e.Says)+p.law(e.By))
	}
	for i := range t.missing {
		m := &t.missing[i]
		words, _ := outlook.Word(m.Fact)
		p.block("  ?  ", p.say("Niet bekend: ", "Not known: ")+p.in(words)+". "+p.in(m.Hint)+" "+p.say("Geef de dag met ", "Give the day with ")+flagOf(m.Fact)+".")
	}
	p.block(" ", p.say("Niets hiervan is een opdracht om te betalen.", "Nothing of this is an order to pay."))
}

func (p *page) law(by integraal.Citation) string { return "  [" + by.Text().In(p.lang) + "]" }

// monthly is an amount a month.
func (p *page) monthly(m integraal.PerMonth) string {
	return p.in(income.Periodic{Cents: m.Cents(), Per: income.PerMonth}.Text())
}

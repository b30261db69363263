package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// missedPast is an allowance of a year that is over and of which nothing came
// in: one amount, of the whole year, that can still be asked.
func (s *sight) missedPast(f integraal.Finding, p *seenPerson, sc *scheme, due income.Toeslag, year int) integraal.Finding {
	last, by := income.LastDayToApply(year)
	args := []integraal.Arg{
		integraal.PutText("scheme", sc.name), integraal.Put("year", integraal.Count(year)),
		integraal.Put("yearly", due.Yearly), integraal.Put("last", last),
		integraal.Put("income", s.incomeOf(p, year)),
	}
	f.Code, f.Urgency, f.Day, f.Because = "allowance.missed."+sc.code, integraal.MoneyMissed, last, textBecauseMissed
	f.Amounts = []integraal.Labelled{integraal.Label(textPastYear, due.Yearly)}
	f.Title = s.say(textPastTitle, p.id, args...)
	f.Says = []integraal.Text{s.say(textPastSays, p.id, args...), s.say(textPastUntil, p.id, args...)}
	f.Laws = append(f.Laws, integraal.Cite(by))
	f.Next = []integraal.Action{{
		Text: s.say(textPastNext, p.id, args...), Who: s.say(textWhoClientHelped, p.id), By: last, Laws: integraal.CiteAll(by),
	}}
	f.Call = []integraal.Contact{{Who: "Dienst Toeslagen", Why: textCallToeslagen}}
	s.soon(&f, last)
	return f
}

// soon puts what can be asked for only a week longer among the terms of this
// week: asking comes first, the details may follow.
func (s *sight) soon(f *integraal.Finding, last integraal.Date) {
	left := s.day.DaysUntil(last)
	if left < 0 || left > 7 {
		return
	}
	f.Urgency, f.Because = integraal.TermWithinWeek, becauseTerm(left)
	f.Next = append([]integraal.Action{{
		Text: textAskFirst.With(integraal.Put("last", last)), Who: s.say(textWhoClientHelped, f.About[0]), By: last, Laws: f.Laws,
	}}, f.Next...)
}

// perhapsPartners reports whether the reader has a partner of whom it is not in
// sight whether the allowance comes in there: it is due once to both.
func (s *sight) perhapsPartners(p *seenPerson, sc *scheme) bool {
	return s.own && p.partner != "" && factOf(s, p.partner, sc.got, 0).State() == integraal.NotVisible
}

var (
	textPastYear = integraal.Text{
		NL: "over heel het jaar als het elke maand zo was, netto", EN: "over the whole year if every month was the same, net",
	}
	textPastTitle = told{
		other: integraal.Text{NL: "{scheme} over {year} gemist: {yearly}", EN: "missed: {scheme} of {year}, {yearly}"},
		own:   integraal.Text{NL: "u liep {scheme} over {year} mis: {yearly}", EN: "you missed {scheme} of {year}: {yearly}"},
	}
	textPastSays = plain(
		"Dit is gerekend met het inkomen van heel {year}, {income} (bruto), en alsof het huishouden heel dat jaar zo was. Wie later kwam wonen of 18 werd, krijgt het over die maanden.",
		"This is computed with the income of all of {year}, {income} (gross), and as if the household was the same all that year. Who came to live there later or turned 18 gets it for those months.")
	textPastUntil = plain(
		"Aanvragen over {year} kan nog tot en met {last} bij Dienst Toeslagen.",
		"For {year} it can be asked until {last} at Dienst Toeslagen.")
	textPastNext = told{
		other: integraal.Text{
			NL: "Help {who} om {scheme} over {year} aan te vragen via Mijn toeslagen, met de aanslag of de jaaropgaven van {year}.",
			EN: "Help {who} to apply for {scheme} of {year} at Mijn toeslagen, with the tax assessment or the annual statements of {year}.",
		},
		own: integraal.Text{
			NL: "Vraag {scheme} over {year} aan via Mijn toeslagen, met uw aanslag of jaaropgaven van {year}.",
			EN: "Apply for {scheme} of {year} at Mijn toeslagen, with your tax assessment or annual statements of {year}.",
		},
	}
	textAskFirst = integraal.Text{
		NL: "Vraag het aan, uiterlijk {last}, met wat nu bekend is. Wat ontbreekt kan daarna worden aangevuld.",
		EN: "Apply, by {last}, with what is known now. What is missing can be added afterwards.",
	}
	textOpenPartner = told{
		other: integraal.Text{NL: "{scheme} over {year}: bedrag niet te zeggen", EN: "{scheme} of {year}: the amount cannot be said"},
		own: integraal.Text{
			NL: "{scheme} over {year}: kijk eerst of uw partner die al krijgt", EN: "{scheme} of {year}: see first whether your partner gets it already",
		},
	}
	textOncePerCouple = integraal.Text{
		NL: "{scheme} is er één keer voor u samen.", EN: "{scheme} is due once, to both of you.",
	}
	textAskHidden = told{
		other: integraal.Text{
			NL: "Vraag of u mag weten wat u niet ziet. De vraag om toestemming staat bij wat u niet ziet.",
			EN: "Ask whether you may know what you are not shown. The question for consent stands with what you do not see.",
		},
		own: integraal.Text{
			NL: "Vraag het aan degene over wie het gaat. Diensten mogen het u niet zeggen.",
			EN: "Ask whom it concerns. Services may not tell you.",
		},
	}
)

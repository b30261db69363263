package main

import (
	"github.com/integraal/integraal/income"
)

// decided is whether a scheme is no right: the law says that the municipality may
// (Participatiewet art. 36), or that it judges the costs (art. 35).
func decided(s income.Scheme) bool {
	return s == income.SchemeInkomenstoeslag || s == income.SchemeBijzondereBijstand
}

func (p *page) missedOr(s income.Scheme) string {
	if decided(s) {
		return p.say("Misschien te krijgen: ", "May be had: ")
	}
	return p.say("Gemist: ", "Missed: ")
}

func (p *page) term(t *income.Term) {
	p.block("     ", p.in(t.How)+" "+p.say("Waar: ", "Where: ")+p.in(t.Where)+".")
	if !t.From.IsZero() {
		s := p.say("Kan vanaf ", "Can be had from ") + t.From.In(p.lang)
		if !t.LastDay.IsZero() {
			s += p.say("; laatste dag om het te vragen: ", "; last day to ask: ") + t.LastDay.In(p.lang)
		}
		p.block("     ", s+" ("+t.By.Text().In(p.lang)+").")
	}
	if !t.Earlier.IsZero() {
		p.block("     ", p.say("Als uw omstandigheden het nodig maken, misschien al vanaf ", "If your circumstances make it necessary, perhaps from ")+
			t.Earlier.In(p.lang)+" ("+t.EarlierBy.Text().In(p.lang)+").")
	}
}

package main

import (
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// compare is what changes from the first day to the second, and by what.
func (p *page) compare(x *answer) {
	p.section("Vergeleken met "+x.other.Day.In(integraal.NL), "Compared with "+x.other.Day.In(integraal.EN))
	changes := income.Compare(x.a, x.other)
	if len(changes) == 0 {
		p.line(" " + p.say("Er verandert niets.", "Nothing changes."))
	}
	for i := range changes {
		c := &changes[i]
		p.line("")
		p.block(" ", p.in(c.Scheme.Words())+after(c.Regeling)+": "+p.short(&c.Before)+" → "+p.short(&c.After))
		for _, n := range c.Norms {
			p.block("     ", p.word(n.Name)+": "+p.norm(&n.Before)+" → "+p.norm(&n.After))
		}
	}
}

// after is the name of a local scheme, after what it is.
func after(regeling string) string { return strings.TrimRight(" "+regeling, " ") }

func (p *page) short(s *income.SchemeAnswer) string {
	switch {
	case s.Uncovered != nil:
		return p.say("niet berekend", "not calculated")
	case s.Verdict == integraal.Applies:
		return p.in(s.Amount.Text())
	case s.Verdict == integraal.AppliesNot:
		return p.say("geen recht", "not entitled")
	}
	return p.say("nog niet te zeggen", "cannot be said yet")
}

func (p *page) norm(s *integraal.Step) string {
	if s.Name == "" {
		return p.say("geldt niet", "does not hold")
	}
	return s.Value.In(p.lang) + " [" + s.By.Text().In(p.lang) + "]"
}

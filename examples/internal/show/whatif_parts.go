package show

import (
	"slices"
	"strings"

	wrap "github.com/jedib0t/go-pretty/v6/text"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/outlook"
)

// whatIfWeek is what remains a week in the month with the least, with the stop and
// without.
func (p *page) whatIfWeek(h *outlook.Harm) {
	p.heading2(wordWhatIfWeek)
	least := 0
	for i := range h.With.Months {
		if outlook.BudgetOf(&h.With.Months[least]).Remains.MoreThan(outlook.BudgetOf(&h.With.Months[i]).Remains) {
			least = i
		}
	}
	p.weekOf(wordWithStop, outlook.BudgetOf(&h.With.Months[least]))
	p.weekOf(wordNoStopAtAll, outlook.BudgetOf(&h.Without.Months[least]))
	p.block("    ", p.in(outlook.NoReference()))
}

func (p *page) weekOf(says integraal.Text, b outlook.Budget) {
	p.block(" *  ", p.in(says)+" "+p.in(wordWeek.With(
		integraal.PutText("month", monthOf(b.First)), integraal.Put("income", b.Income), integraal.Put("fixed", b.Fixed),
		integraal.Put("remains", b.Remains), integraal.Put("week", b.Week))))
}

// whatIfAsk is what can be asked beside it, whether it reaches her, and what
// creditors may not touch.
func (p *page) whatIfAsk(r *WhatIf) {
	p.heading2(wordWhatIfAsk)
	p.block(" *  ", p.in(wordAskZorg.With(integraal.Put("m", r.Ask))))
	switch v, is := r.Reach.Value(); {
	case is:
		p.block("    ", p.in(wordReaches.With(integraal.Put("m", v.Reaches), integraal.Put("rest", v.Stays))))
	case r.Reach.Verdict() == integraal.AppliesNot:
		p.block("    ", p.in(wordReachesNot))
	default:
		p.block("    ", p.in(wordReachOpen))
		for _, m := range r.Reach.Missing() {
			p.whatIfAsked(&m)
		}
	}
	var folded []integraal.Text
	for i := range r.Back {
		b := &r.Back[i]
		if !b.Known {
			if slices.Contains(r.Received, b.Scheme) {
				p.whatIfUnknown(b, r.Higher)
			} else {
				folded = append(folded, b.Scheme.Words())
			}
			continue
		}
		if b.Advance.Cents == 0 || b.Back.Cents == 0 {
			continue
		}
		p.block(" *  ", p.in(wordDeviates.With(
			integraal.PutText("scheme", b.Scheme.Words()), integraal.Put("income", r.Higher),
			integraal.Put("advance", integraal.CentsPerMonth(b.Advance.Cents)), integraal.Put("due", integraal.CentsPerMonth(b.Due.Cents)),
			integraal.Put("back", integraal.CentsPerMonth(b.Back.Cents)))))
	}
	if len(folded) > 0 {
		p.block(" ?  ", p.in(wordDeviatesFolded.With(integraal.PutText("schemes", integraal.Join(folded)), integraal.Put("income", r.Higher))))
	}
	if v, is := r.Protected.Value(); is {
		said := p.in(wordProtected.With(integraal.Put("m", v.Voet), integraal.Put("above", v.Above)))
		if v.Unconfirmed {
			said += " " + p.in(wordProtectedDoubt)
		}
		p.block(" *  ", said+" ["+p.in(v.By.Text())+"]")
	}
}

func (p *page) whatIfCalendar(r *WhatIf) {
	p.heading2(wordWhatIfCalendar)
	for i := range r.Calendar {
		e := &r.Calendar[i]
		said := p.in(e.Says)
		if !e.Where.IsZero() {
			said = p.in(e.Where) + ": " + said
		}
		if !e.By.IsZero() {
			said += " [" + p.in(e.By.Text()) + "]"
		}
		p.block(" "+wrap.Pad(e.Day.In(p.lang), 18, ' '), said)
	}
	for i := range r.Missing {
		p.whatIfAsked(&r.Missing[i])
	}
}

// whatIfUnknown says of a scheme that what would be paid back is not known, and why.
func (p *page) whatIfUnknown(b *outlook.Recovery, higher integraal.PerYear) {
	said := p.in(wordDeviatesOpen.With(integraal.PutText("scheme", b.Scheme.Words()), integraal.Put("income", higher)))
	var needs []string
	whom := map[string][]string{}
	for i := range b.Missing {
		words, _ := income.Word(b.Missing[i].Fact)
		n := p.in(words)
		if _, there := whom[n]; !there {
			needs = append(needs, n)
			whom[n] = nil
		}
		if who := b.Missing[i].Who; who != "" && !slices.Contains(whom[n], who) {
			whom[n] = append(whom[n], who)
		}
	}
	for i, n := range needs {
		if len(whom[n]) > 0 {
			needs[i] += " (" + strings.Join(whom[n], ", ") + ")"
		}
	}
	if len(needs) > 0 {
		said += " " + p.in(wordDeviatesNeeds) + strings.Join(needs, "; ") + "."
	}
	p.block(" ?  ", said)
	for i := range b.Uncovered {
		if i == 0 || b.Uncovered[i].Text != b.Uncovered[i-1].Text {
			p.block("    ", p.in(b.Uncovered[i].Text))
		}
	}
}

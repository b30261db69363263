package show

import (
	"slices"
	"strings"

	wrap "github.com/jedib0t/go-pretty/v6/text"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income/outlook"
)

// whatIfWeek is what remains a week in the month with the least, with the stop and
// without.
func (p *page) whatIfWeek(h *outlook.Harm, own []outlook.Reference) {
	p.heading2(wordWhatIfWeek)
	least := 0
	for i := range h.With.Months {
		if outlook.BudgetOf(&h.With.Months[least]).Remains.MoreThan(outlook.BudgetOf(&h.With.Months[i]).Remains) {
			least = i
		}
	}
	p.weekOf(wordWithStop, outlook.BudgetOf(&h.With.Months[least]), own)
	p.weekOf(wordNoStopAtAll, outlook.BudgetOf(&h.Without.Months[least]), own)
	p.noReference(own)
}

func (p *page) noReference(own []outlook.Reference) {
	if len(own) == 0 {
		p.block("    ", p.in(outlook.NoReference()))
	}
}

// weekOf is what remains a week, beside the municipality's own figures of that month.
func (p *page) weekOf(says integraal.Text, b outlook.Budget, own []outlook.Reference) {
	said, remains := wordWeek, b.Remains
	switch {
	case b.Remains.IsNegative():
		said, remains = wordWeekShort, integraal.Amount{}.Minus(b.Remains)
	case b.Remains.IsZero():
		said = wordWeekNothing
	}
	p.block(" *  ", p.in(says)+" "+p.in(said.With(
		integraal.PutText("month", monthOf(b.First)), integraal.Put("income", b.Income), integraal.Put("fixed", b.Fixed.Plus(b.Instalments)),
		integraal.Put("remains", remains), integraal.Put("week", b.Week))))
	list, err := outlook.Compare(b, own)
	if err != nil {
		p.err = err
		return
	}
	if len(own) > 0 && len(list) == 0 {
		p.block("    ", p.in(wordReferenceNone))
	}
	for _, c := range list {
		said, less := wordReferenceMore, c.Remains
		if c.Remains.IsZero() {
			said = wordReferenceSame
		}
		if c.Remains.IsNegative() {
			said, less = wordReferenceLess, integraal.Amount{}.Minus(c.Remains)
		}
		p.block("    ", p.in(said.With(
			integraal.Put("m", less), integraal.PutText("what", c.Reference.Says), integraal.Put("is", c.Reference.Amount),
			integraal.PutName("source", c.Reference.Source))))
	}
}

// whatIfAsk is what can be asked beside it, whether it reaches her, and what
// creditors may not touch: of each a line.
func (p *page) whatIfAsk(r *WhatIf) {
	p.heading2(wordWhatIfAsk)
	for i := range r.Reach {
		p.gapReach(&r.Reach[i])
	}
	var open []integraal.Text
	for i := range r.Gaps {
		if g := &r.Gaps[i]; g.Verdict == integraal.Undetermined {
			open = append(open, g.Scheme.Words())
		}
	}
	if len(open) > 0 {
		p.block(" ?  ", p.in(wordAskOpen.With(integraal.PutText("schemes", integraal.Join(open)))))
	}
	p.whatIfBack(r)
	if v, is := r.Protected.Value(); is {
		said := p.in(wordProtected.With(integraal.Put("m", v.Voet), integraal.Put("above", v.Above)))
		if v.Unconfirmed {
			said += " " + p.in(wordProtectedDoubt)
		}
		p.block(" *  ", said+" ["+p.in(v.By.Text())+"]")
	}
}

// gapReach is an amount to ask for, with whether it reaches the household.
func (p *page) gapReach(g *outlook.GapReach) {
	said := p.in(wordAskMore.With(integraal.PutText("scheme", g.Scheme.Words()), integraal.PutText("m", g.Missed.Text()))) + " "
	switch v, is := g.Reach.Value(); {
	case is && v.Stays.IsZero():
		said += p.in(wordReachesAll)
	case is:
		said += p.in(wordReaches.With(integraal.Put("m", v.Reaches), integraal.Put("rest", v.Stays)))
	case g.Reach.Verdict() == integraal.AppliesNot:
		said += p.in(wordReachesNot)
	default:
		said += p.in(wordReachOpen)
		var needs []string
		for _, m := range g.Reach.Missing() {
			words, _ := outlook.Word(m.Fact)
			if !m.Hint.IsZero() {
				words = m.Hint
			}
			needs = append(needs, p.in(words))
		}
		said += " " + strings.Join(needs, "; ") + "."
	}
	if v, is := g.Reach.Value(); is && v.Managed {
		said += " " + p.in(wordReachManaged)
	}
	p.block(" *  ", said)
}

// whatIfBack is what can be asked back if her income is more: a line for each scheme of
// which that is known, and one for those that she receives and one for the others of
// which it is not.
func (p *page) whatIfBack(r *WhatIf) {
	var open, folded []integraal.Text
	for i := range r.Back {
		b := &r.Back[i]
		switch {
		case !b.Known && slices.Contains(r.Received, b.Scheme):
			open = append(open, p.whatIfUnknown(b))
		case !b.Known:
			folded = append(folded, b.Scheme.Words())
		case b.Advance.Cents != 0 && b.Back.Cents != 0:
			p.block(" *  ", p.in(wordDeviates.With(
				integraal.PutText("scheme", b.Scheme.Words()), integraal.Put("income", r.Higher),
				integraal.PutText("advance", b.Advance.Text()), integraal.PutText("due", b.Due.Text()), integraal.PutText("back", b.Back.Text()))))
		}
	}
	higher := integraal.Put("income", r.Higher)
	if len(open) > 0 {
		p.block(" ?  ", p.in(wordDeviatesOpen.With(integraal.PutText("schemes", integraal.Join(open)), higher)))
	}
	if len(folded) > 0 {
		p.block(" ?  ", p.in(wordDeviatesFolded.With(integraal.PutText("schemes", integraal.Join(folded)), higher)))
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

// whatIfUnknown is a scheme of which it is not known what would be paid back, with how
// many facts that takes: which, is with its scheme in income-check and in the JSON.
func (p *page) whatIfUnknown(b *outlook.Recovery) integraal.Text {
	facts := map[integraal.Name]bool{}
	for i := range b.Missing {
		facts[b.Missing[i].Fact] = true
	}
	switch len(facts) {
	case 0:
		return b.Scheme.Words()
	case 1:
		return wordDeviatesOne.With(integraal.PutText("scheme", b.Scheme.Words()))
	}
	return wordDeviatesNeeds.With(integraal.PutText("scheme", b.Scheme.Words()), integraal.Put("n", integraal.Count(len(facts))))
}

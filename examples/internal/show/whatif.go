package show

import (
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	wrap "github.com/jedib0t/go-pretty/v6/text"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/outlook"
)

// WhatIf is what a stop does to a household, with what a reader needs beside it.
type WhatIf struct {
	Day       integraal.Date
	Assumed   integraal.Text // what the months rest on that nobody knows
	Harm      integraal.Outcome[*outlook.Harm]
	Gaps      []income.Gap // of every scheme, what is missed
	Reach     []outlook.GapReach
	Back      []outlook.Recovery
	Received  []income.Scheme   // of which Back is told one by one
	Higher    integraal.PerYear // the income of the year that Back is about
	Protected integraal.Outcome[income.BeslagvrijeVoet]
	Calendar  []outlook.Entry
	Missing   []integraal.Missing
	// References are a municipality's own figures for daily life.
	References []outlook.Reference
}

// WhatIfPage writes what a stop does, month by month.
func WhatIfPage(w io.Writer, r *WhatIf, lang integraal.Lang) error {
	p := &page{w: w, lang: lang}
	p.line("%s", cut(p.in(wordWhatIf)+" · "+r.Day.In(lang)))
	p.line("")
	p.block("", p.in(wordWhatIfWho))
	h, known := r.Harm.Value()
	if !known {
		p.whatIfMissing(r.Harm.Missing())
	} else {
		p.whatIfShort(h)
		if !r.Assumed.IsZero() {
			p.line("")
			p.block(" !  ", p.in(r.Assumed))
		}
		p.whatIfMonths(h, wordWithStop, wordNoStopAtAll)
		p.heading2(wordWhatIfIncome)
		p.whatIfIncome(h.With)
		p.block("", p.in(wordWhatIfHeldMark))
		p.heading2(wordWhatIfEvents)
		p.whatIfEvents(h.With)
		p.whatIfHarm(h)
		p.whatIfWeek(h, r.References)
	}
	p.whatIfAsk(r)
	p.whatIfCalendar(r)
	if known {
		p.whatIfAssumptions(h.With)
	}
	p.line("")
	p.block("", p.in(wordWhatIfClosing))
	return p.err
}

func (p *page) whatIfAssumptions(c *outlook.Course) {
	p.heading2(wordWhatIfAssumed)
	for _, a := range c.Assumptions {
		p.block(" -  ", p.in(a.Says))
	}
}

func (p *page) heading2(t integraal.Text) {
	p.line("")
	p.line("%s", p.in(t))
}

func (p *page) whatIfMissing(list []integraal.Missing) {
	p.line("")
	p.block("", p.in(wordWhatIfOpen))
	for i := range list {
		p.whatIfAsked(&list[i])
	}
}

func (p *page) whatIfAsked(m *integraal.Missing) {
	words, _ := outlook.Word(m.Fact)
	if words.IsZero() {
		words, _ = income.Word(m.Fact)
	}
	said := p.in(words)
	if m.Who != "" {
		said = m.Who + ": " + said
	}
	if !m.Hint.IsZero() {
		said += " (" + p.in(m.Hint) + ")"
	}
	p.block(" ?  ", said)
}

// money is an amount in a cell, without the sign of the euro.
func (p *page) money(m integraal.Amount) string {
	return strings.TrimSpace(strings.ReplaceAll(integraal.ValueOf(m).In(p.lang), "€", ""))
}

func (p *page) euro(m integraal.Amount) string { return integraal.ValueOf(m).In(p.lang) }

// whatIfShort is what a reader needs first.
func (p *page) whatIfShort(h *outlook.Harm) {
	times, sum := 0, integraal.Amount{}
	for i := range h.With.Months {
		for _, f := range h.With.Months[i].Income {
			if !f.Stopped.IsZero() {
				times, sum = times+1, sum.Plus(f.Stopped)
			}
		}
	}
	say := func(t integraal.Text, args ...integraal.Arg) { p.block(" *  ", p.in(t.With(args...))) }
	p.line("")
	switch times {
	case 0:
		say(wordWhatIfNever)
	case 1:
		say(wordWhatIfOnce, integraal.Put("sum", sum))
	default:
		say(wordWhatIfTimes, integraal.Put("n", integraal.Count(times)), integraal.Put("sum", sum))
	}
	if e, there := h.With.First(outlook.EventSavingsGone); there {
		say(wordWhatIfGone, integraal.PutText("month", monthOf(e.Day)))
	}
	if c := &h.With.Months[0]; !h.Began.IsZero() {
		say(wordWhatIfBegan, integraal.Put("sum", h.Began), integraal.PutText("month", monthOf(c.First)))
	}
	for _, e := range h.With.Events() {
		if e.Name == outlook.EventArrears && e.About == "rent" && e.Months == 3 {
			say(wordWhatIfThree, integraal.Put("day", e.Day))
		}
	}
	say(wordWhatIfWorst, integraal.PutText("month", monthOf(h.Worst.First)), integraal.Put("arrears", h.Worst.Arrears))
	last := &h.With.Months[len(h.With.Months)-1]
	switch {
	case h.Restores.IsZero():
		say(wordWhatIfWhole, integraal.PutText("month", monthOf(last.First)))
	case h.Restores.IsNegative():
		say(wordWhatIfMore, integraal.PutText("month", monthOf(last.First)), integraal.Put("sum", integraal.Amount{}.Minus(h.Restores)))
	default:
		say(wordWhatIfRestores, integraal.PutText("month", monthOf(last.First)), integraal.Put("sum", h.Restores))
	}
	if !h.CostsGiven {
		say(wordWhatIfNoCosts)
	}
	if !h.WentWithout.IsZero() {
		say(wordWhatIfWithout, integraal.Put("sum", h.WentWithout))
	}
}

var monthNames = [...]integraal.Text{
	{NL: "januari", EN: "January"}, {NL: "februari", EN: "February"}, {NL: "maart", EN: "March"}, {NL: "april", EN: "April"},
	{NL: "mei", EN: "May"}, {NL: "juni", EN: "June"}, {NL: "juli", EN: "July"}, {NL: "augustus", EN: "August"},
	{NL: "september", EN: "September"}, {NL: "oktober", EN: "October"}, {NL: "november", EN: "November"}, {NL: "december", EN: "December"},
}

func monthOf(d integraal.Date) integraal.Text { return monthNames[d.Month()-1] }

// tabled writes a table, amounts to the right.
func (p *page) tabled(head table.Row, rows []table.Row) {
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.AppendHeader(head)
	t.Style().Format.Header = wrap.FormatDefault
	t.AppendRows(rows)
	var columns []table.ColumnConfig
	for i := 2; i <= len(head); i++ {
		columns = append(columns, table.ColumnConfig{Number: i, Align: wrap.AlignRight, AlignHeader: wrap.AlignRight})
	}
	t.SetColumnConfigs(columns)
	for l := range strings.SplitSeq(t.Render(), "\n") {
		p.line("%s", l)
	}
}

func (p *page) row(texts ...integraal.Text) table.Row {
	var r table.Row
	for _, t := range texts {
		r = append(r, p.in(t))
	}
	return r
}

func (p *page) whatIfMonths(h *outlook.Harm, before, after integraal.Text) {
	p.heading2(wordWhatIfMonths)
	var with, without []table.Row
	for i := range h.With.Months {
		with = append(with, p.monthRow(&h.With.Months[i]))
		without = append(without, p.monthRow(&h.Without.Months[i]))
	}
	head := p.row(wordMonth, wordComesIn, wordToPay, wordPaidNow, wordNotPaid, wordOnOld, wordInArrears, wordKept)
	p.block("", p.in(before))
	p.tabled(head, with)
	p.block("", p.in(after))
	p.tabled(head, without)
}

func (p *page) monthRow(m *outlook.Month) table.Row {
	return table.Row{
		p.in(monthOf(m.First)), p.money(m.Received), p.money(m.Due), p.money(m.Paid), p.money(m.Shortfall),
		p.money(m.OnArrears), p.money(m.Arrears), p.money(m.Closing),
	}
}

// whatIfIncome is what comes in by source, with what was held back in brackets.
func (p *page) whatIfIncome(c *outlook.Course) {
	var names []string
	says := map[string]integraal.Text{}
	for i := range c.Months {
		for _, f := range c.Months[i].Income {
			if _, there := says[f.Name]; !there {
				names = append(names, f.Name)
			}
			says[f.Name] = f.Says
		}
	}
	head := table.Row{""}
	for i := range c.Months {
		head = append(head, p.in(monthOf(c.Months[i].First)))
	}
	var rows []table.Row
	for _, n := range names {
		r := table.Row{p.in(says[n])}
		for i := range c.Months {
			r = append(r, p.flowIn(&c.Months[i], n))
		}
		rows = append(rows, r)
	}
	p.tabled(head, rows)
}

func (p *page) flowIn(m *outlook.Month, name string) string {
	for _, f := range m.Income {
		switch {
		case f.Name != name:
		case !f.Stopped.IsZero() && f.Back.IsZero():
			return "(" + p.money(f.Stopped) + ")"
		default:
			return p.money(f.Amount.Plus(f.Back))
		}
	}
	return "-"
}

func (p *page) whatIfEvents(c *outlook.Course) {
	for _, e := range c.Events() {
		said := p.in(e.Says)
		if !e.By.IsZero() {
			said += " [" + p.in(e.By.Text()) + "]"
		}
		p.block(" "+wrap.Pad(e.Day.In(p.lang), 18, ' '), said)
	}
	p.line("")
	p.block(" !  ", p.in(wordWhatIfThreat)+" ["+p.in(outlook.ThreatBy().Text())+"]")
}

func (p *page) whatIfHarm(h *outlook.Harm) {
	p.heading2(wordWhatIfHarm)
	for _, c := range h.Worst.Costs {
		if !c.Arrears.IsZero() {
			p.block(" *  ", p.in(wordWorstOpen.With(
				integraal.PutText("month", monthOf(h.Worst.First)), integraal.PutText("what", c.Says),
				integraal.Put("m", c.Arrears))))
		}
	}
	for _, a := range h.Arose {
		said := p.in(a.Says) + ": " + p.euro(a.Amount)
		if a.To != "" {
			said += " (" + a.To + ")"
		}
		p.block(" *  ", said)
	}
	say := func(t integraal.Text, m integraal.Amount) { p.block(" *  ", p.in(t.With(integraal.Put("m", m)))) }
	switch {
	case h.Spent.IsNegative():
		say(wordHarmMore, integraal.Amount{}.Minus(h.Spent))
	case !h.Spent.IsZero():
		say(wordHarmSpent, h.Spent)
	}
	say(wordHarmMissed, h.Missed)
	if h.Reserve.MoreThan(integraal.Amount{}) {
		say(wordHarmReserve, h.Reserve)
	}
	if h.CostsGiven {
		say(wordHarmCosts, h.Costs)
		say(wordHarmRestores, h.Restores)
	} else {
		p.block(" ?  ", p.in(wordHarmCostsUnknown))
		say(wordHarmRestoresBut, h.Restores)
	}
	p.block("    ", p.in(wordHarmNotMoney))
}

package income

import (
	"slices"

	"github.com/integraal/integraal"
)

// state is what a scheme comes to over a part.
type state struct {
	verdict   integraal.Verdict
	cents     int64
	yearly    integraal.PerYear
	failed    []integraal.Condition
	missing   []integraal.Missing
	uncovered integraal.Faults
	why       *integraal.Explanation
	who       string
}

func (s *state) open() bool { return s.verdict == integraal.Undetermined || s.uncovered != nil }

// state is what a scheme comes to on a day.
func (t *timeline) state(s Scheme, day integraal.Date) state {
	a := t.assess(day)
	if a == nil {
		_, err := t.norms.On(day)
		return state{uncovered: integraal.FaultsIn(err)}
	}
	if s == SchemeAOWPartner && a.AOWPartner.Nobody {
		return state{verdict: integraal.AppliesNot}
	}
	x := a.Of(s)
	is := state{
		verdict: x.Verdict, cents: x.Amount.Cents, failed: x.Failed,
		missing: slices.Clone(x.Missing), uncovered: x.Uncovered, why: x.Why, who: x.Who,
	}
	if isToeslag(s) {
		toeslag, _ := a.toeslag(s).Outcome.Value()
		is.yearly = toeslag.Yearly
	}
	return is
}

func isToeslag(s Scheme) bool { return s >= SchemeZorgtoeslag && s <= SchemeKinderopvangtoeslag }

// over is what a scheme comes to over a part. Most go by its first day alone. For
// the AOW an increase counts for the whole month of the change and a decrease from
// the next (AOW art. 17 lid 3 and 5). The kinderopvangtoeslag goes by the care of the
// month; how a month with a change in it is split is not in this release, nor is the
// AOW of the part of a month from which the age is reached.
func (t *timeline) over(s Scheme, first, last integraal.Date) state {
	is := t.state(s, first)
	if s != SchemeKinderopvangtoeslag && s != SchemeAOW && s != SchemeAOWPartner {
		return is
	}
	days := t.changes(first, last)
	if s != SchemeKinderopvangtoeslag {
		days = append(days, last)
	}
	for _, day := range days {
		if is.open() {
			return is
		}
		next := t.state(s, day)
		switch {
		case next.open():
			return next
		case next.verdict != is.verdict, s == SchemeKinderopvangtoeslag && next.cents != is.cents:
			return state{uncovered: integraal.Faults{integraal.NewFault("rule.uncovered", "", textSplitMonth)}}
		case next.cents > is.cents:
			is = next
		}
	}
	return is
}

// changes are the days after the first on which a situation starts.
func (t *timeline) changes(first, last integraal.Date) []integraal.Date {
	var days []integraal.Date
	for i := range t.stretches {
		if from := t.stretches[i].from; from.After(first) && !from.After(last) {
			days = append(days, from)
		}
	}
	return days
}

// parts are all parts of a scheme from the start of the course, or of the norms, to
// the day.
func (t *timeline) parts(s Scheme, day integraal.Date) []Part {
	var parts []Part
	for first := t.firstPart(s); !first.After(day); first = first.AddMonths(monthsOf(s)) {
		parts = append(parts, t.part(s, first))
	}
	if isToeslag(s) && s != SchemeKinderopvangtoeslag {
		t.belowLeast(parts)
	}
	return parts
}

func monthsOf(s Scheme) int {
	if s == SchemeKinderbijslag {
		return 3
	}
	return 1
}

func startOf(s Scheme, day integraal.Date) integraal.Date {
	if s == SchemeKinderbijslag {
		return peildatumOf(day).first
	}
	return day.FirstOfMonth()
}

// firstPart is the first day of the first part of which the first day is known.
func (t *timeline) firstPart(s Scheme) integraal.Date {
	from := later(t.first(), t.norms.table().first())
	first := startOf(s, from)
	if first.Before(from) {
		first = first.AddMonths(monthsOf(s))
	}
	return first
}

// first is the first day on which one scheme at least has norms.
func (t *table) first() integraal.Date {
	if len(t.spans) == 0 {
		return integraal.Date{}
	}
	return t.spans[0].from
}

// part is one part of a scheme.
func (t *timeline) part(s Scheme, first integraal.Date) Part {
	p := Part{First: first, Last: first.AddMonths(monthsOf(s)).AddDays(-1), per: PerMonth}
	if s == SchemeKinderbijslag {
		p.per = PerQuarter
	}
	p.LastDay, p.By = lastDayFor(s, first)
	is := t.over(s, p.First, p.Last)
	p.Failed, p.Missing, p.Uncovered = is.failed, is.missing, is.uncovered
	p.due, p.yearly = is.verdict, is.yearly
	if is.why != nil {
		p.Why = &integraal.Explanation{}
		p.Why.Merge(is.why)
	}
	if is.uncovered != nil {
		p.due = integraal.Undetermined
		return p
	}
	var q inquiry
	got := t.on(first).receives().of(&q, s)
	p.Received = integraal.EuroCents(got.cents)
	if is.verdict == integraal.Applies {
		p.Due = integraal.EuroCents(is.cents)
	}
	p.compare(is.verdict, &got, is.who)
	return p
}

// compare finds what is missed. Where nothing is due, nothing is missed whatever was
// received.
func (p *Part) compare(due integraal.Verdict, got *receipt, who string) {
	if got.missing != nil && due != integraal.AppliesNot {
		for i := range p.Missing {
			p.Missing[i].Settles = false
		}
		m := *got.missing
		m.Who, m.Settles = who, len(p.Missing) == 0
		p.Missing = append(p.Missing, m)
	}
	if due == integraal.Undetermined || len(p.Missing) > 0 {
		return
	}
	p.Verdict = integraal.AppliesNot
	if p.Due.MoreThan(p.Received) {
		p.Verdict = integraal.Applies
	}
	p.Missed, p.Over = p.Due.Above(p.Received), p.Received.Above(p.Due)
}

// belowLeast takes out the parts of a berekeningsjaar that is known as a whole and
// comes to less than the least that is awarded (Awir art. 14 lid 5). Each month by
// itself is only held to the least at its own yearly amount.
func (t *timeline) belowLeast(parts []Part) {
	const months = 12
	for i := 0; i+months <= len(parts); {
		year := parts[i : i+months]
		if year[0].First.Month() != 1 {
			i++
			continue
		}
		i += months
		var sum int64
		known := true
		for k := range year {
			known = known && year[k].due != integraal.Undetermined
			if year[k].due == integraal.Applies {
				sum += year[k].yearly.Cents()
			}
		}
		d, err := t.norms.On(year[0].First)
		if err != nil || !known || sum == 0 {
			continue
		}
		if least := &d.zorgtoeslag.least; sum < months*least.Is.Cents() {
			t.notAwarded(year, least)
		}
	}
}

func (t *timeline) notAwarded(year []Part, least *entry[integraal.PerYear]) {
	for k := range year {
		p := &year[k]
		if p.due != integraal.Applies {
			continue
		}
		got := receipt{cents: p.Received.Cents()}
		p.due, p.Due, p.yearly = integraal.AppliesNot, integraal.Amount{}, integraal.PerYear{}
		p.Missing = nil
		p.Failed = []integraal.Condition{{Name: ConditionLeast, By: least.By}}
		p.compare(integraal.AppliesNot, &got, "")
		if p.Why != nil {
			use(p.Why, least)
			explainFailed(p.Why, p.Failed)
		}
	}
}

package income

import "github.com/integraal/integraal"

// arrears is what was missed of a scheme up to the day.
func (t *timeline) arrears(s Scheme, day integraal.Date, others []*timeline) *Arrears {
	r := &Arrears{}
	if first := t.norms.table().first(); t.first().Before(first) {
		r.Before = integraal.Between(t.first(), first.AddDays(-1))
	}
	if s == SchemeBijstand {
		if t.first().Before(day) {
			r.Lapsed.Period = integraal.Between(t.first(), day.AddDays(-1))
		}
		return r
	}
	for _, p := range t.parts(s, day) {
		r.add(&p, day)
	}
	r.untold(t, s, day)
	r.AtLeast = r.AtLeast || !r.Untold.IsZero() || !r.Before.IsZero() && len(r.Lapsed.Parts) == 0
	r.lapsed(t)
	r.weigh(s, day, others)
	r.Years = yearsOf(r.Parts)
	if t.explain {
		r.Why = r.explain(s)
	}
	return r
}

// add puts a part where it belongs.
func (r *Arrears) add(p *Part, day integraal.Date) {
	if !p.LastDay.IsZero() && p.LastDay.Before(day) {
		r.Lapsed.Parts = append(r.Lapsed.Parts, *p)
		r.Lapsed.Missed = r.Lapsed.Missed.Plus(p.Missed)
		r.Lapsed.AtLeast = r.Lapsed.AtLeast || !p.known()
		return
	}
	if p.LastDay.IsZero() && p.Last.Before(day) {
		*p = Part{First: p.First, Last: p.Last, per: p.per, Uncovered: integraal.Faults{
			integraal.NewFault("rule.uncovered", "", textNoTerm),
		}}
	}
	r.Parts = append(r.Parts, *p)
	r.Missed, r.Over = r.Missed.Plus(p.Missed), r.Over.Plus(p.Over)
	r.AtLeast = r.AtLeast || !p.known()
	if p.Verdict == integraal.Applies && r.Since.IsZero() {
		r.Since = p.First
	}
	if (p.Verdict == integraal.Applies || !p.known()) && r.LastDay.IsZero() {
		r.LastDay, r.By = p.LastDay, p.By
	}
}

// untold notes what can still be asked and lies before the first part.
func (r *Arrears) untold(t *timeline, s Scheme, day integraal.Date) {
	from := askableFrom(s, day)
	until := t.firstPart(s).AddDays(-1)
	if end := startOf(s, day).AddMonths(monthsOf(s)).AddDays(-1); until.After(end) {
		until = end
	}
	if !from.IsZero() && !until.Before(from) {
		r.Untold = integraal.Between(from, until)
	}
}

// lapsed notes over which days it is.
func (r *Arrears) lapsed(t *timeline) {
	l := &r.Lapsed
	if n := len(l.Parts); n > 0 {
		last := &l.Parts[n-1]
		l.Period = integraal.Between(t.first(), last.Last)
		l.Ended, l.By = last.LastDay, last.By
	}
}

// weigh sets what is due against the alternatives.
func (r *Arrears) weigh(s Scheme, day integraal.Date, others []*timeline) {
	r.Estimated = len(others) > 0
	least := make([]integraal.Amount, len(r.Parts))
	for i := range r.Parts {
		least[i] = r.Parts[i].Due
	}
	for _, o := range others {
		back := ArrearsBack{Known: true}
		other := o.parts(s, day)
		for i := range r.Parts {
			p := &r.Parts[i]
			if !p.known() || p.due != integraal.Applies {
				continue
			}
			x := partOn(other, p.First)
			if x == nil || x.due == integraal.Undetermined {
				back = ArrearsBack{}
				r.Estimated = false
				break
			}
			back.Amount = back.Amount.Plus(p.Due.Above(x.Due))
			least[i] = integraal.Lesser(least[i], x.Due)
		}
		r.Back = append(r.Back, back)
	}
	if !r.Estimated {
		return
	}
	for i := range r.Parts {
		if p := &r.Parts[i]; p.known() {
			r.Safe = r.Safe.Plus(least[i].Above(p.Received))
		}
	}
}

func partOn(parts []Part, first integraal.Date) *Part {
	for i := range parts {
		if parts[i].First == first {
			return &parts[i]
		}
	}
	return nil
}

// yearsOf are the sums of each calendar year.
func yearsOf(parts []Part) []ArrearsYear {
	var years []ArrearsYear
	for i := range parts {
		p := &parts[i]
		if n := len(years); n == 0 || years[n-1].Year != p.First.Year() {
			years = append(years, ArrearsYear{Year: p.First.Year(), Rounding: roundingOf(parts[i:])})
		}
		y := &years[len(years)-1]
		y.Missed = y.Missed.Plus(p.Missed)
	}
	return years
}

// roundingOf is what the yearly amount of the first twelve parts comes to beyond
// their sum, where they are one berekeningsjaar at one yearly amount.
func roundingOf(parts []Part) integraal.Amount {
	const months = 12
	var sum integraal.Amount
	if len(parts) < months || parts[0].First.Month() != 1 {
		return sum
	}
	yearly := parts[0].yearly
	if yearly.IsZero() {
		return sum
	}
	for i := range parts[:months] {
		if p := &parts[i]; p.yearly != yearly {
			return integraal.Amount{}
		}
		sum = sum.Plus(parts[i].Due)
	}
	return integraal.EuroCents(yearly.Cents()).Minus(sum)
}

package income

import "github.com/integraal/integraal"

// explain makes the explanation of what was missed: each row of parts that are alike
// with its own amounts and term, and then the sum.
func (r *Arrears) explain(s Scheme) *integraal.Explanation {
	why := &integraal.Explanation{}
	if !r.Lapsed.Period.IsZero() {
		integraal.Explain(why, stepArrearsLapsed, r.Lapsed.Period.Until, r.Lapsed.By)
		if !r.Lapsed.Missed.IsZero() {
			integraal.Explain(why, stepArrearsLost, r.Lapsed.Missed, r.Lapsed.By)
		}
	}
	if !r.Untold.IsZero() {
		integraal.Explain(why, stepArrearsUntold, r.Untold.Until, integraal.Citation{})
	}
	for parts := r.Parts; len(parts) > 0; {
		n := alike(parts)
		explainRow(why, s, parts[:n])
		parts = parts[n:]
	}
	sum := stepArrearsSum
	if r.AtLeast {
		sum = stepArrearsAtLeast
	}
	integraal.Explain(why, sum, r.Missed, integraal.Citation{})
	for i := range r.Years {
		if y := &r.Years[i]; !y.Rounding.IsZero() {
			integraal.Explain(why, stepArrearsRounding, y.Rounding, wholeEuros.By())
		}
	}
	return why
}

// alike is how many of the first parts are the same but for their days, within a
// calendar year.
func alike(parts []Part) int {
	a := &parts[0]
	for i := 1; i < len(parts); i++ {
		b := &parts[i]
		if a.due != b.due || a.Verdict != b.Verdict || a.Due != b.Due || a.Received != b.Received ||
			a.First.Year() != b.First.Year() || a.known() != b.known() {
			return i
		}
	}
	return len(parts)
}

func explainRow(why *integraal.Explanation, s Scheme, row []Part) {
	p := &row[0]
	starts, amount := rulesOf(s)
	integraal.Explain(why, stepArrearsFrom, p.First, starts)
	number := stepArrearsMonths
	if p.per == PerQuarter {
		number = stepArrearsQuarters
	}
	integraal.Explain(why, number, integraal.Count(len(row)), integraal.Citation{})
	if !p.known() {
		integraal.Explain(why, stepArrearsOpen, integraal.YesNo(false), integraal.Citation{})
		return
	}
	integraal.Explain(why, stepArrearsDue, p.perPart(p.Due), amount)
	for _, c := range p.Failed {
		integraal.Explain(why, c.Name, integraal.YesNo(false), c.By)
	}
	integraal.Given(why, stepArrearsReceived, p.perPart(p.Received))
	n := int64(len(row))
	if !p.Over.IsZero() {
		integraal.Explain(why, stepArrearsOver, p.Over.Times(n), integraal.Citation{})
		return
	}
	integraal.Explain(why, stepArrearsRow, p.Missed.Times(n), integraal.Citation{})
	if !p.Missed.IsZero() && !p.LastDay.IsZero() {
		integraal.Explain(why, stepArrearsLast, p.LastDay, p.By)
	}
}

// perPart is an amount of the part over its period.
func (p *Part) perPart(m integraal.Amount) integraal.Value {
	if p.per == PerQuarter {
		return integraal.ValueOf(integraal.CentsPerQuarter(m.Cents()))
	}
	return integraal.ValueOf(integraal.CentsPerMonth(m.Cents()))
}

// rulesOf are the provision by which the first day of a part decides, and that of
// the amount of a part.
func rulesOf(s Scheme) (starts, amount integraal.Citation) {
	switch s {
	case SchemeKinderbijslag:
		return byPeildatum, byKinderbijslagAmount
	case SchemeAOW, SchemeAOWPartner:
		return byAOWStart, byAOWPension
	case SchemeKinderopvangtoeslag:
		return byBackdating, byAdvance
	}
	return byChange, byAdvance
}

var (
	byChange   = awir("5", "")(read2026H1)
	byAOWStart = aow("16", "1", "")(read2026H2)
)

package income

import "github.com/integraal/integraal"

// from2026 is the first day of the simplified test of art. 34: what is there on
// the day counts, and lid 4 has lapsed.
var from2026 = integraal.On(2026, 1, 1)

// Bezittingsoort is the kind of a possession.
type Bezittingsoort uint8

// The kinds of possessions that art. 34 lid 2 tells apart.
const (
	// GewoonBezit counts: money, a car, a second house.
	GewoonBezit Bezittingsoort = iota + 1
	// GebruikelijkBezit is in kind, and customary or necessary (onderdeel a).
	GebruikelijkBezit
	// SpaargeldTijdensBijstand was saved while bijstand was received (c).
	SpaargeldTijdensBijstand
	// ImmaterieleSchade is a compensation for non-material damage (e).
	ImmaterieleSchade
)

// Bezitting is a possession of the household, at its market value free of
// occupants (art. 34 lid 1 a). The dwelling is not among them.
type Bezitting struct {
	ID    string
	Kind  integraal.Fact[Bezittingsoort]
	Value integraal.Fact[integraal.Amount]
}

// Vermogen are the assets of the applicant and, if there is one, the spouse
// together.
type Vermogen struct {
	// Bezittingen are the possessions on the day, without the dwelling. Before
	// 2026 those at the start of the bijstand count: give those of that day.
	Bezittingen integraal.Fact[[]Bezitting]
	// Schulden are the debts that are there, without the mortgage.
	Schulden integraal.Fact[integraal.Amount]
	// Woning is the value of the own dwelling with its grounds that the
	// household lives in, less the mortgage (art. 34 lid 2 d). Known to be
	// absent: there is none.
	Woning integraal.Fact[integraal.Amount]
	// NietTeGelde is whether selling or mortgaging that dwelling cannot
	// reasonably be asked (art. 50 lid 1). Then its value above the maximum
	// does not stand in the way, and the bijstand may be a loan (lid 2).
	NietTeGelde integraal.Fact[bool]
	// Sinds is, before 2026 and once bijstand was granted, what came since
	// (art. 34 lid 4). Known to be absent: bijstand was not granted yet.
	Sinds integraal.Fact[VermogenSinds]
}

// VermogenSinds is the later test of art. 34 lid 4 as it read until 2026.
type VermogenSinds struct {
	// LeftOut is what was left out at the start under lid 2 b, and since then
	// under lid 4.
	LeftOut integraal.Fact[integraal.Amount]
	// Acquired is what was acquired or received since and is no income, savings
	// from the bijstand itself (lid 2 c) not included.
	Acquired integraal.Fact[integraal.Amount]
}

// VermogenFacts are the facts that decide whether assets stand in the way of
// algemene bijstand. ID is a label that the host chooses.
type VermogenFacts struct {
	ID string
	// Married is whether there is a spouse in the sense of art. 3.
	Married integraal.Fact[bool]
	// Children is whether there are ten laste komende kinderen (art. 4 lid 1 e),
	// so that who is alone is an alleenstaande ouder.
	Children integraal.Fact[bool]
	Vermogen
}

// vermogenValues are the facts of one household, all known.
type vermogenValues struct {
	married, children bool
	bezit, schulden   integraal.Amount // bezit: what counts of the possessions
	woning            integraal.Amount
	nietTeGelde       bool
	running           bool // art. 34 lid 4, before 2026
	leftOut, acquired integraal.Amount
}

// grens is the limit of art. 34 lid 3.
func (d *middelenDay) grens(married, children bool) *entry[integraal.Amount] {
	switch {
	case married:
		return &d.grensM
	case children:
		return &d.grensOuder
	}
	return &d.grensAlleen
}

// counted is what is compared with the limit, and the limit that is left.
func (d *middelenDay) counted(v *vermogenValues) (counted, limit integraal.Amount) {
	limit = d.grens(v.married, v.children).Is
	if v.running {
		return v.acquired, limit.Above(v.leftOut)
	}
	counted = v.bezit.Minus(v.schulden)
	if !v.nietTeGelde {
		counted = counted.Plus(v.woning.Above(d.woning.Is))
	}
	return counted, limit
}

// over is the vermogen that is taken into account: what exceeds the limit.
func (d *middelenDay) over(v *vermogenValues, why *integraal.Explanation) integraal.Amount {
	counted, limit := d.counted(v)
	over := counted.Above(limit)
	if why == nil {
		return over
	}
	use(why, d.grens(v.married, v.children))
	if v.running {
		integraal.Explain(why, stepLaterBezit, counted, d.by.later)
		integraal.Explain(why, stepGrensOver, limit, d.by.later)
	} else {
		d.explainHouse(v, why)
		integraal.Explain(why, stepVermogen, counted, d.by.vermogen)
	}
	integraal.Explain(why, stepBovenGrens, over, d.by.geenVermogen)
	return over
}

// explainHouse says what counts of the dwelling.
func (d *middelenDay) explainHouse(v *vermogenValues, why *integraal.Explanation) {
	if v.woning.IsZero() {
		return
	}
	use(why, &d.woning)
	above := v.woning.Above(d.woning.Is)
	if v.nietTeGelde && !above.IsZero() {
		integraal.Explain(why, stepWoningLening, above, d.by.eigenWoning)
		return
	}
	integraal.Explain(why, stepWoning, above, d.woning.By)
}

// VermogenInAanmerking is the vermogen that Participatiewet art. 34 takes into
// account and that so stands in the way of algemene bijstand (art. 19 lid 1 b),
// on a day and by the built-in norms: its value is what exceeds the limit. It
// applies not when nothing does.
//
// Beside dated.outside the faults are amount.negative, amount.range,
// facts.contradiction, facts.range and fact.impossible. The way in which debts
// and values are established is the host's.
func VermogenInAanmerking(f VermogenFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[integraal.Amount], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[integraal.Amount]{}, err
	}
	return d.VermogenInAanmerking(f, why)
}

// VermogenInAanmerking is the function [VermogenInAanmerking] by the norms of
// the day.
func (d *Day) VermogenInAanmerking(f VermogenFacts, why *integraal.Explanation) (integraal.Outcome[integraal.Amount], error) {
	var none integraal.Outcome[integraal.Amount]
	m, err := d.checkMiddelen()
	if err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	r := vermogenReading{married: yesNo(&f.Married), children: yesNo(&f.Children)}
	r.read(&q, &f.Vermogen)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	if why != nil {
		givenPerson(why, f.ID)
		givenAnswer(why, FactSpouse, r.married)
		givenAnswer(why, FactTenLasteKomendeKinderen, r.children)
		m.explainVermogen(&r, &f.Vermogen, why)
	}
	exceeds := r.exceeds(m)
	if exceeds != no {
		r.ask(m, exceeds == yes, true)
		ask(&q, FactSpouse, f.ID, r.needs(needMarried, &f.Married))
		ask(&q, FactTenLasteKomendeKinderen, f.ID, r.needs(needChildren, &f.Children))
		r.askVermogen(&q, f.ID, &f.Vermogen)
		if len(q.Missing) > 0 {
			return integraal.Open[integraal.Amount](q.Missing...), nil
		}
		v := r.values()
		return integraal.Yes(m.over(&v, why)), nil
	}
	failed := [...]integraal.Condition{{Name: ConditionBovenGrens, By: m.grensAlleen.By}}
	if why != nil {
		v := r.values()
		m.over(&v, why)
		explainFailed(why, failed[:])
	}
	return integraal.No[integraal.Amount](failed[:]...), nil
}

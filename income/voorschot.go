package income

import (
	"time"

	"github.com/integraal/integraal"
)

// voorschotNorms is the least part of the algemene bijstand that an advance
// comes to (Participatiewet art. 52 lid 2): 90% until 2025, 95% from 2026.
type voorschotNorms struct {
	deel integraal.Dated[integraal.Rate]
}

func builtInVoorschot() voorschotNorms {
	old, now := integraal.Pct(90, 0), integraal.Pct(95, 0)
	return voorschotNorms{deel: perHalfYear(normVoorschot, pw("52", "2", ""), old, old, old, old, old, old, now, now)}
}

func (v *voorschotNorms) all() []statutory { return []statutory{of(&v.deel)} }

// voorschotDay is that value on one day.
type voorschotDay struct {
	coverage
	deel entry[integraal.Rate]
}

func (v *voorschotNorms) on(day integraal.Date, d *voorschotDay) {
	d.known = true
	d.deel = find(&d.coverage, &v.deel, day)
}

// VoorschotFacts are the facts that decide on an advance while the right to
// algemene bijstand is not established. ID is a label that the host chooses.
type VoorschotFacts struct {
	ID string
	// Applied is the day of the application. Known to be absent: none was made.
	Applied integraal.Fact[integraal.Date]
	// Decided is whether the right to algemene bijstand was established.
	Decided integraal.Fact[bool]
	// Withheld is whether the applicant culpably gave no, late or incomplete
	// papers, or otherwise cooperates too little (art. 52 lid 1 a).
	Withheld integraal.Fact[bool]
	// ClearlyNone is whether it is clear on application that there is no right
	// (art. 52 lid 1 b).
	ClearlyNone integraal.Fact[bool]
	// Bijstand is the algemene bijstand of art. 19 lid 2 to be expected: the
	// norm less the income, in euro a month.
	Bijstand integraal.Fact[integraal.PerMonth]
}

// Voorschot is an advance that the municipality has to pay, as an interest-free
// loan (art. 52 lid 1).
type Voorschot struct {
	// AtLeast is the least that it comes to a month, rounded up to the cent: it
	// is "in ieder geval" that part.
	AtLeast integraal.PerMonth
	// First is the last day for the first advance: four weeks after the
	// application. From then on it is paid at the latest every four weeks.
	First integraal.Date
	// By is the provision that sets the amount.
	By integraal.Citation
}

// The provisions are the same in content throughout the days that are covered.
var (
	byVoorschot  = pw("52", "1", "")(read2026H1)
	byWithheld   = pw("52", "1", "a")(read2026H1)
	byClear      = pw("52", "1", "b")(read2026H1)
	upToTheCent  = integraal.Up(integraal.Cent, pw("52", "2", "")(read2026H1))
	byMelding    = pw("44", "1", "")(read2026H1)
	byLaterGrant = pw("44", "3", "")(read2026H1)
	byEarlier    = pw("44", "5", "")(read2026H1)
)

// earlierFrom is the first day of art. 44 lid 5.
var earlierFrom = integraal.On(2026, time.January, 1)

// VoorschotFor is the advance of Participatiewet art. 52 lid 1 and 2 on a day,
// by the built-in norms. The outcome applies not where no application was made,
// where it was decided on, and for the two exceptions of lid 1.
//
// Beside dated.outside its faults are amount.negative, amount.range,
// fact.impossible and facts.contradiction.
func VoorschotFor(f VoorschotFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Voorschot], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Voorschot]{}, err
	}
	return d.Voorschot(f, why)
}

// Voorschot is the function [VoorschotFor] by the norms of the day.
func (d *Day) Voorschot(f VoorschotFacts, why *integraal.Explanation) (integraal.Outcome[Voorschot], error) {
	var none integraal.Outcome[Voorschot]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	v := &d.voorschot
	if err := v.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	bijstand := read(&f.Bijstand)
	inRange(&q, "", "bijstand", bijstand)
	if bijstand.is.IsNegative() {
		q.fault("amount.negative", "bijstand", textNegative)
	}
	q.dayOf("applied", &f.Applied)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	f.explain(why)
	if failed := f.failed(); len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Voorschot](failed...), nil
	}
	ask(&q, FactApplied, f.ID, &f.Applied)
	ask(&q, FactDecided, f.ID, &f.Decided)
	ask(&q, FactWithheld, f.ID, &f.Withheld)
	ask(&q, FactClearlyNone, f.ID, &f.ClearlyNone)
	ask(&q, FactBijstand, f.ID, &f.Bijstand)
	if len(q.Missing) > 0 {
		return integraal.Open[Voorschot](q.Missing...), nil
	}
	applied, _ := f.Applied.Value()
	return integraal.Yes(v.due(bijstand.is, applied, why)), nil
}

// due is the advance on plain values.
func (d *voorschotDay) due(bijstand integraal.PerMonth, applied integraal.Date, why *integraal.Explanation) Voorschot {
	a := Voorschot{
		AtLeast: bijstand.Share(d.deel.Is).Round(upToTheCent),
		First:   applied.AddDays(4 * 7).Extended(), By: d.deel.By,
	}
	if why != nil {
		use(why, &d.deel)
		integraal.Explain(why, stepVoorschot, a.AtLeast, a.By)
		integraal.Explain(why, stepVoorschotDay, a.First, byVoorschot)
	}
	return a
}

// failed are the conditions that are certainly not met.
func (f *VoorschotFacts) failed() []integraal.Condition {
	var failed []integraal.Condition
	if f.Applied.State() == integraal.KnownAbsent {
		failed = append(failed, integraal.Condition{Name: ConditionApplied, By: byVoorschot})
	}
	if yesNo(&f.Decided) == yes {
		failed = append(failed, integraal.Condition{Name: ConditionUndecided, By: byVoorschot})
	}
	if yesNo(&f.Withheld) == yes {
		failed = append(failed, integraal.Condition{Name: ConditionCooperates, By: byWithheld})
	}
	if yesNo(&f.ClearlyNone) == yes {
		failed = append(failed, integraal.Condition{Name: ConditionNotClearlyNone, By: byClear})
	}
	return failed
}

// explain adds the facts that are known to an explanation.
func (f *VoorschotFacts) explain(why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenIf(why, FactApplied, &f.Applied)
	givenAnswer(why, FactDecided, yesNo(&f.Decided))
	givenAnswer(why, FactWithheld, yesNo(&f.Withheld))
	givenAnswer(why, FactClearlyNone, yesNo(&f.ClearlyNone))
	givenIf(why, FactBijstand, &f.Bijstand)
}

// dayOf checks a day of the past: one that is unset or lies after the day cannot
// be.
func (q *inquiry) dayOf(path string, f *integraal.Fact[integraal.Date]) {
	on, known := f.Value()
	switch {
	case known && on.IsZero():
		q.fault("fact.impossible", path, textDayAbsent)
	case known && on.After(q.day):
		q.contradict(path, "day")
	}
}

package income

import "github.com/integraal/integraal"

// ToekenningFacts are the facts that decide from when bijstand is due to who has
// a right to it. ID is a label that the host chooses.
type ToekenningFacts struct {
	ID string
	// Melding is the day on which the applicant reported to apply (art. 44
	// lid 2): name, address and residence were registered, and an application
	// could be made. Known to be absent: they did not.
	Melding integraal.Fact[integraal.Date]
	// Arose is the day on which the right arose. Known to be absent: none did.
	Arose integraal.Fact[integraal.Date]
}

// Toekenning is from when bijstand is due.
type Toekenning struct {
	// From is the first day: that on which the right arose, and not before the
	// melding.
	From integraal.Date
	By   integraal.Citation
	// Earliest is the earliest day from which the municipality may grant
	// bijstand when individual circumstances make it necessary: up to three
	// months before the melding, from 2026. It is unset where that is no
	// earlier than From.
	Earliest   integraal.Date
	EarliestBy integraal.Citation
	// Later is art. 44 lid 3: who culpably does not apply as soon as possible
	// after the melding may be granted bijstand from the application only. That
	// is for the municipality to decide, and it is not in From.
	Later integraal.Citation
}

// ToekenningFor is from when bijstand is due by Participatiewet art. 44 lid 1,
// with what lid 5 allows, as the law reads on the day of the decision. The
// outcome applies not without a melding or a right. It covers the days of the
// bijstandsnorm.
//
// Beside dated.outside its faults are fact.impossible and facts.contradiction.
func ToekenningFor(f ToekenningFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Toekenning], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Toekenning]{}, err
	}
	return d.Toekenning(f, why)
}

// Toekenning is the function [ToekenningFor] by the text of the day.
func (d *Day) Toekenning(f ToekenningFacts, why *integraal.Explanation) (integraal.Outcome[Toekenning], error) {
	var none integraal.Outcome[Toekenning]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	if err := d.bijstand.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	q.dayOf("melding", &f.Melding)
	q.dayOf("arose", &f.Arose)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	givenPerson(why, f.ID)
	givenIf(why, FactMelding, &f.Melding)
	givenIf(why, FactArose, &f.Arose)
	var failed []integraal.Condition
	if f.Melding.State() == integraal.KnownAbsent {
		failed = append(failed, integraal.Condition{Name: ConditionMelding, By: byMelding})
	}
	if f.Arose.State() == integraal.KnownAbsent {
		failed = append(failed, integraal.Condition{Name: ConditionArose, By: byMelding})
	}
	if len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Toekenning](failed...), nil
	}
	ask(&q, FactMelding, f.ID, &f.Melding)
	ask(&q, FactArose, f.ID, &f.Arose)
	if len(q.Missing) > 0 {
		return integraal.Open[Toekenning](q.Missing...), nil
	}
	melding, _ := f.Melding.Value()
	arose, _ := f.Arose.Value()
	return integraal.Yes(toekenning(melding, arose, d.date, why)), nil
}

// maxEarlier is how many months before the melding lid 5 reaches.
const maxEarlier = 3

// toekenning is art. 44 lid 1 and 5 on plain values.
func toekenning(melding, arose, day integraal.Date, why *integraal.Explanation) Toekenning {
	t := Toekenning{From: later(melding, arose), By: byMelding, Later: byLaterGrant}
	if why != nil {
		integraal.Explain(why, stepFrom, t.From, t.By)
	}
	earliest := later(melding.AddMonths(-maxEarlier), arose)
	if day.Before(earlierFrom) || !earliest.Before(t.From) {
		return t
	}
	t.Earliest, t.EarliestBy = earliest, byEarlier
	if why != nil {
		integraal.Explain(why, stepEarliest, t.Earliest, t.EarliestBy)
	}
	return t
}

func later(a, b integraal.Date) integraal.Date {
	if a.After(b) {
		return a
	}
	return b
}

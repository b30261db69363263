package income

import "github.com/integraal/integraal"

// ophogingDay is the amount of Wkgb art. 2 lid 6 on one day, of which
// Participatiewet art. 24a takes a twelfth.
type ophogingDay struct {
	coverage
	alone entry[integraal.PerYear]
}

func (k *kgbNorms) ophoging(day integraal.Date, d *ophogingDay) {
	d.known = true
	d.alone = find(&d.coverage, &k.alone, day)
}

// OphogingFacts are the facts that decide on the addition of art. 24a. ID is a
// label that the host chooses.
type OphogingFacts struct {
	ID string
	// Child is whether there is a ten laste komend kind who is lawfully in the
	// Netherlands (onderdeel a).
	Child integraal.Fact[bool]
	// Toeslagpartner is whether there is a partner in the sense of Awir art. 3
	// (onderdeel b).
	Toeslagpartner integraal.Fact[bool]
	// Spouse is whether the person counts as married under the Participatiewet
	// (art. 3), and SpouseEntitled whether that spouse has a right to algemene
	// bijstand (onderdeel c).
	Spouse, SpouseEntitled integraal.Fact[bool]
}

var (
	byOphoging       = pw("24a", "", "")(read2026H1)
	byOphogingKind   = pw("24a", "", "a")(read2026H1)
	byOphogingTPart  = pw("24a", "", "b")(read2026H1)
	byOphogingSpouse = pw("24a", "", "c")(read2026H1)
	twelfth          = integraal.Ratio(1, 12)
)

// Ophoging is what Participatiewet art. 24a adds to the norm a month, of a
// parent with a toeslagpartner whose spouse has no right to algemene bijstand: a
// twelfth of the amount of Wet op het kindgebonden budget art. 2 lid 6 (as
// enacted in Stb. 2025, 312 and in force from 1 January 2027), by the built-in
// norms. It is the addition alone and not the norm. The outcome applies not
// before 2027, and where a condition is not met.
//
// The amount of 2027 is not known: unless it was laid over, dated.outside names
// it. The law names no rounding: it is rounded half up to the cent, as norms
// are.
func Ophoging(f OphogingFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[integraal.PerMonth], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[integraal.PerMonth]{}, err
	}
	return d.Ophoging(f, why)
}

// Ophoging is the function [Ophoging] by the norms of the day.
func (d *Day) Ophoging(f OphogingFacts, why *integraal.Explanation) (integraal.Outcome[integraal.PerMonth], error) {
	var none integraal.Outcome[integraal.PerMonth]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	o := &d.ophoging
	if err := o.check(d.date); err != nil {
		return none, err
	}
	if why != nil {
		givenPerson(why, f.ID)
		givenAnswer(why, FactOphogingKind, yesNo(&f.Child))
		givenAnswer(why, FactToeslagpartner, yesNo(&f.Toeslagpartner))
		givenAnswer(why, FactSpouse, yesNo(&f.Spouse))
		givenAnswer(why, FactEntitled, yesNo(&f.SpouseEntitled))
		integraal.Explain(why, stepInWerking, from2027, byOphoging)
	}
	if failed := f.failed(d.date); len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[integraal.PerMonth](failed...), nil
	}
	var q inquiry
	ask(&q, FactOphogingKind, f.ID, &f.Child)
	ask(&q, FactToeslagpartner, f.ID, &f.Toeslagpartner)
	ask(&q, FactSpouse, f.ID, &f.Spouse)
	ask(&q, FactEntitled, f.ID, &f.SpouseEntitled)
	if len(q.Missing) > 0 {
		return integraal.Open[integraal.PerMonth](q.Missing...), nil
	}
	add := perMonthOf(o.alone.Is).Share(twelfth).Round(toTheCent)
	if why != nil {
		use(why, &o.alone)
		integraal.Explain(why, stepOphoging, add, byOphoging)
	}
	return integraal.Yes(add), nil
}

// failed are the conditions that are certainly not met.
func (f *OphogingFacts) failed(day integraal.Date) []integraal.Condition {
	var failed []integraal.Condition
	note := func(fails bool, name integraal.Name, by integraal.Citation) {
		if fails {
			failed = append(failed, integraal.Condition{Name: name, By: by})
		}
	}
	note(day.Before(from2027), ConditionOphogingFrom, byOphoging)
	note(yesNo(&f.Child) == no, ConditionOphogingKind, byOphogingKind)
	note(yesNo(&f.Toeslagpartner) == no, ConditionOphogingPartner, byOphogingTPart)
	note(yesNo(&f.Spouse) == no, ConditionSpouse, byOphogingSpouse)
	note(yesNo(&f.Spouse) != no && yesNo(&f.SpouseEntitled) == yes, ConditionSpouseNoRight, byOphogingSpouse)
	return failed
}

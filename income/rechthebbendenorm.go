package income

import "github.com/integraal/integraal"

// RechthebbendeFacts are the facts that decide on the norm of someone whose
// spouse has no right to algemene bijstand.
type RechthebbendeFacts struct {
	// The household is as for [BijstandsnormFor]. The applicant is the one who has
	// the right, and must have a spouse.
	BijstandFacts
	// SpouseEntitled is whether the spouse has a right to algemene bijstand of
	// their own: none of the exclusions of art. 11 lid 2 and 3 and art. 13
	// holds for them. Of a spouse under 18 it is not asked: they have none
	// (art. 13 lid 1 f). Known to be absent: no right.
	SpouseEntitled integraal.Fact[bool]
}

// RechthebbendenormFor is the norm of Participatiewet art. 24 for who alone of
// two spouses has a right to algemene bijstand, and of art. 22a lid 1 where they
// are 21 or older and have kostendelende medebewoners. The outcome applies not
// for an applicant under 18, without a spouse, and where the spouse has a right
// too; then the norm is that of [BijstandsnormFor].
//
// From 2027 it is rule.uncovered: art. 24a adds to the norm ([Ophoging]), and how
// art. 24 reads then is not known. What the spouse's own income does is in art.
// 32 lid 3, not in the norm.
func RechthebbendenormFor(f RechthebbendeFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Bijstandsnorm]{}, err
	}
	return d.Rechthebbendenorm(f, why)
}

// Rechthebbendenorm is the function [RechthebbendenormFor] by the norms of the
// day.
func (d *Day) Rechthebbendenorm(f RechthebbendeFacts, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	var none integraal.Outcome[Bijstandsnorm]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	b := &d.bijstand
	if err := b.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	var r rechthebbendeReading
	r.readEntitled(&q, &f)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	b.explainFacts(&f.BijstandFacts, &r.bijstandReading, d.date, why)
	if r.married == yes {
		givenAnswer(why, FactEntitled, r.entitled)
	}
	if failed := r.failed(b); len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Bijstandsnorm](failed...), nil
	}
	if r.askEntitled(&q, &f, b); len(q.Missing) > 0 {
		return integraal.Open[Bijstandsnorm](q.Missing...), nil
	}
	if err := d.check24(); err != nil {
		return none, err
	}
	v := r.values()
	v.alone = true
	n := b.due(v, why)
	if n.Norm.Overflowed() || n.Paid.Overflowed() {
		return none, integraal.NewFault("amount.range", "housemates", textRange)
	}
	b.tellVerhoging(&n, r.applicant == young, d.date, why)
	return integraal.Yes(n), nil
}

// check24 refuses art. 24 on a day of which its text is not known.
func (d *Day) check24() error {
	if d.date.Before(from2027) {
		return nil
	}
	return integraal.NewFault("rule.uncovered", "spouse", text24Vanaf2027)
}

// rechthebbendeReading is what is known of the facts.
type rechthebbendeReading struct {
	bijstandReading
	entitled answer // whether the spouse has a right
}

func (r *rechthebbendeReading) readEntitled(q *inquiry, f *RechthebbendeFacts) {
	r.read(q, &f.BijstandFacts)
	r.entitled = yesNo(&f.SpouseEntitled)
	if r.married == yes && r.spouse == minor {
		if r.entitled == yes {
			q.contradict("spouseEntitled", "spouse.born")
		}
		r.entitled = no
	}
}

// failed are the conditions that are certainly not met.
func (r *rechthebbendeReading) failed(d *bijstandDay) []integraal.Condition {
	var failed []integraal.Condition
	if r.applicant == minor {
		failed = append(failed, integraal.Condition{Name: ConditionBijstandAge, By: byEighteen})
	}
	if r.married == no {
		failed = append(failed, integraal.Condition{Name: ConditionSpouse, By: d.by.rechthebbende})
	} else if r.entitled == yes {
		failed = append(failed, integraal.Condition{Name: ConditionSpouseNoRight, By: d.by.rechthebbende})
	}
	return failed
}

// askEntitled notes the missing facts that bear on the outcome.
func (r *rechthebbendeReading) askEntitled(q *inquiry, f *RechthebbendeFacts, d *bijstandDay) {
	h := &f.BijstandFacts
	ask(q, FactBorn, h.Applicant.ID, &h.Applicant.Born)
	ask(q, FactSpouse, h.Applicant.ID, &h.Spouse)
	older := r.applicant.maybe(adult, pensioner) && r.mantelzorg != yes
	if r.entitled == open {
		ask(q, FactEntitled, r.spouseIs.ID, &f.SpouseEntitled)
	}
	// The age of the spouse decides whether and how they count in art. 22a
	// lid 1.
	if r.married == yes && older && r.most > 0 {
		ask(q, FactBorn, r.spouseIs.ID, &r.spouseIs.Born)
	}
	if r.applicant.maybe(young) && d.jongPaar.Is != d.jongPaarOuders.Is {
		ask(q, FactTenLasteKomendeKinderen, h.Applicant.ID, &h.Children)
	}
	if older && r.sharingBears(r.spouse == minor || r.spouse == young) {
		r.askHousemates(q, h)
	}
}

// oneEntitled is the norm for the applicant alone of two spouses.
func (d *bijstandDay) oneEntitled(v bijstandValues, why *integraal.Explanation) (integraal.Exact[integraal.Monthly], integraal.Citation) {
	if v.applicant != young && v.kostendelers > 0 && !v.mantelzorg {
		persons := v.kostendelers + 1
		if v.spouse == adult || v.spouse == pensioner {
			persons++ // "zijn echtgenoot van 21 jaar of ouder", with a right or not
		}
		d.explainPersons(v.kostendelers, persons, why)
		return d.share(v.applicant, v.spouse, persons, why), d.by.een
	}
	e, by := &d.paar, d.by.rechthebbendeOud
	switch {
	case v.applicant == pensioner:
		e = &d.pensioenPaar
	case v.applicant == young && v.children:
		e, by = &d.jongPaarOuders, d.by.rechthebbendeJong
	case v.applicant == young:
		e, by = &d.jongPaar, d.by.rechthebbendeJong
	}
	exact := e.Is.Share(half)
	if why != nil {
		use(why, e)
		integraal.Explain(why, stepOneEntitled, exact, by)
	}
	return exact, by
}

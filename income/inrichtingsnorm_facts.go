package income

import "github.com/integraal/integraal"

// InrichtingsnormFor is the norm of Participatiewet art. 23 for a household of
// which someone stays in an institution, with the increase of lid 2, by the
// built-in norms. Where one of two spouses stays there the norm is the sum of
// what would be for each as a single person (lid 3). The outcome applies not
// for an applicant under 18, where nobody stays in an institution (then the norm
// is that of [BijstandsnormFor]), and for an applicant of 18, 19 or 20 who does
// (art. 13 lid 2 a).
//
// Beside those of [BijstandsnormFor] it has the fault rule.uncovered for a spouse
// under 18, or of 18, 19 or 20 in an institution: they have no right of their
// own, and the law names no norm for the other.
func InrichtingsnormFor(f InrichtingFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Bijstandsnorm]{}, err
	}
	return d.Inrichtingsnorm(f, why)
}

// Inrichtingsnorm is the function [InrichtingsnormFor] by the norms of the day.
func (d *Day) Inrichtingsnorm(f InrichtingFacts, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	var none integraal.Outcome[Bijstandsnorm]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	for _, c := range [...]*coverage{&d.bijstand.coverage, &d.inrichting.coverage} {
		if err := c.check(d.date); err != nil {
			return none, err
		}
	}
	q := inquiry{day: d.date}
	var r inrichtingReading
	r.readStay(&q, &f)
	failed := r.failed(&d.bijstand)
	if len(failed) == 0 {
		r.uncovered(&q)
	}
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	r.explainStay(&f, d, why)
	if len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Bijstandsnorm](failed...), nil
	}
	if r.askStay(&q, &f, &d.bijstand); len(q.Missing) > 0 {
		return integraal.Open[Bijstandsnorm](q.Missing...), nil
	}
	n := d.inrichting.due(r.stayValues(), &d.bijstand, why)
	if n.Norm.Overflowed() || n.Paid.Overflowed() {
		return none, integraal.NewFault("amount.range", "housemates", textRange)
	}
	d.bijstand.tellVerhoging(&n, r.oneAtHome() && r.atHome() == young, d.date, why)
	return integraal.Yes(n), nil
}

// inrichtingReading is what is known of the facts.
type inrichtingReading struct {
	bijstandReading
	in, spouseIn answer // of a spouse, if there is one
}

func (r *inrichtingReading) readStay(q *inquiry, f *InrichtingFacts) {
	r.read(q, &f.BijstandFacts)
	r.in, r.spouseIn = yesNo(&f.Inrichting), yesNo(&f.SpouseInrichting)
}

// failed are the conditions that are certainly not met.
func (r *inrichtingReading) failed(d *bijstandDay) []integraal.Condition {
	var failed []integraal.Condition
	if r.applicant == minor {
		failed = append(failed, integraal.Condition{Name: ConditionBijstandAge, By: byEighteen})
	}
	spouseIn := and(r.married, r.spouseIn)
	if r.in == no && spouseIn == no {
		failed = append(failed, integraal.Condition{Name: ConditionInrichting, By: d.by.inrichting})
	}
	// Where nobody else stays there, a young applicant has no such norm either way.
	if r.applicant == young && (r.in == yes || r.in == open && spouseIn == no) {
		failed = append(failed, integraal.Condition{Name: ConditionInrichtingAge, By: d.by.inrichtingAge})
	}
	return failed
}

// uncovered notes a household of which the law names no norm.
func (r *inrichtingReading) uncovered(q *inquiry) {
	if r.married != yes {
		return
	}
	someone := r.in == yes || r.spouseIn == yes
	if r.spouse == minor && someone || r.spouse == young && r.spouseIn == yes {
		q.fault("rule.uncovered", "spouse.born", textInrichtingSpouse)
	}
}

// oneAtHome reports whether one of two spouses may live at home and the other
// not: certainly so once all is known.
func (r *inrichtingReading) oneAtHome() bool {
	switch {
	case r.married == no:
		return false
	case r.in == yes:
		return r.spouseIn != yes
	case r.in == no:
		return r.spouseIn != no
	}
	return true
}

// atHome is the phase of who lives at home, when that is known. A young applicant
// in an institution has no such norm, so that it can only be themselves.
func (r *inrichtingReading) atHome() levensfase {
	switch {
	case r.in == no || r.applicant == young:
		return r.applicant
	case r.in == yes && r.married == yes:
		return r.spouse
	}
	return ageUnknown
}

// askStay notes the missing facts that bear on the outcome.
func (r *inrichtingReading) askStay(q *inquiry, f *InrichtingFacts, d *bijstandDay) {
	h := &f.BijstandFacts
	ask(q, FactBorn, h.Applicant.ID, &h.Applicant.Born)
	ask(q, FactSpouse, h.Applicant.ID, &h.Spouse)
	ask(q, FactInrichting, h.Applicant.ID, &f.Inrichting)
	if r.married == yes {
		ask(q, FactBorn, r.spouseIs.ID, &r.spouseIs.Born)
		ask(q, FactInrichting, r.spouseIs.ID, &f.SpouseInrichting)
	}
	if !r.oneAtHome() {
		return
	}
	home := r.atHome()
	if home.maybe(young) && d.jongAlleen.Is != d.jongAlleenOuder.Is {
		ask(q, FactTenLasteKomendeKinderen, h.Applicant.ID, &h.Children)
	}
	if home.maybe(adult, pensioner) && r.mantelzorg != yes {
		r.askHousemates(q, h)
	}
}

func (r *inrichtingReading) stayValues() inrichtingValues {
	return inrichtingValues{
		married: r.married == yes, oneAtHome: r.oneAtHome(), home: r.atHome(),
		children: r.children == yes, kostendelers: r.fewest, mantelzorg: r.mantelzorg == yes,
	}
}

// explainStay adds the facts that are known to an explanation: those about
// housemates only where someone may live at home.
func (r *inrichtingReading) explainStay(f *InrichtingFacts, d *Day, why *integraal.Explanation) {
	if why == nil {
		return
	}
	h := &f.BijstandFacts
	if r.oneAtHome() {
		d.bijstand.explainFacts(h, &r.bijstandReading, d.date, why)
	} else {
		explainBorn(h.Applicant, r.applicant, why)
		givenAnswer(why, FactSpouse, r.married)
	}
	givenPerson(why, h.Applicant.ID)
	givenAnswer(why, FactInrichting, r.in)
	if r.married == yes {
		givenPerson(why, r.spouseIs.ID)
		givenAnswer(why, FactInrichting, r.spouseIn)
	}
}

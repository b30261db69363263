package income

import "github.com/integraal/integraal"

// VerhoogdeNormFor is the norm of Participatiewet art. 20 lid 1 and 2 with the
// increase of lid 3 and its limit of lid 4, from 2026, by the built-in norms.
// The outcome applies not before 2026 (then there was bijzondere bijstand by
// art. 12), for an applicant under 18, where nobody is 18, 19 or 20, and where
// who is can rely on the parents; then the norm is that of [BijstandsnormFor].
//
// Beside those of [BijstandsnormFor] it has the fault rule.uncovered where lid 4
// names no limit: for a young and an older spouse with kostendelende medebewoners
// (art. 22a lid 3), and for who has a spouse under 18 (art. 24).
func VerhoogdeNormFor(f VerhogingFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Bijstandsnorm]{}, err
	}
	return d.VerhoogdeNorm(f, why)
}

// VerhoogdeNorm is the function [VerhoogdeNormFor] by the norms of the day.
func (d *Day) VerhoogdeNorm(f VerhogingFacts, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	var none integraal.Outcome[Bijstandsnorm]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	b := &d.bijstand
	if err := b.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	var r verhogingReading
	r.readRaise(&q, &f)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	r.explainRaise(&f, d, why)
	if failed := r.failed(d.date); len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Bijstandsnorm](failed...), nil
	}
	if err := d.verhoging.check(d.date); err != nil {
		return none, err
	}
	if r.askRaise(&q, &f, d); len(q.Missing) > 0 {
		return integraal.Open[Bijstandsnorm](q.Missing...), nil
	}
	v := r.values()
	switch {
	case v.alone:
		return none, integraal.NewFault("rule.uncovered", "spouse.born", textRaiseUncovered)
	case v.shared():
		return none, integraal.NewFault("rule.uncovered", "housemates", textRaiseUncovered)
	}
	n := d.verhoging.raised(v, r.persons(), b, why)
	if n.Norm.Overflowed() || n.Paid.Overflowed() {
		return none, integraal.NewFault("amount.range", "spouse", textRange)
	}
	return integraal.Yes(n), nil
}

// verhogingReading is what is known of the facts.
type verhogingReading struct {
	bijstandReading
	ownCannot, spousesCannot answer // whether each cannot rely on the parents
	own, spouses             answer // and is 18, 19 or 20
}

// cannot is whether someone cannot rely on the parents, apart from the age.
func (o *Ouders) cannot() answer {
	return not(and(not(yesNo(&o.MeansInsufficient)), not(yesNo(&o.CannotEnforce))))
}

// isYoung is whether someone is 18, 19 or 20.
func isYoung(l levensfase) answer {
	if l == ageUnknown {
		return open
	}
	return answerOf(l == young)
}

func (r *verhogingReading) readRaise(q *inquiry, f *VerhogingFacts) {
	r.read(q, &f.BijstandFacts)
	r.ownCannot, r.spousesCannot = f.Parents.cannot(), f.SpouseParents.cannot()
	r.own = and(isYoung(r.applicant), r.ownCannot)
	// Of a spouse that there may not be the age is open.
	r.spouses = and(r.married, and(isYoung(r.spouse), r.spousesCannot))
}

// persons is for how many the norm is raised.
func (r *verhogingReading) persons() int {
	n := 0
	for _, a := range [...]answer{r.own, r.spouses} {
		if a == yes {
			n++
		}
	}
	return n
}

// failed are the conditions that are certainly not met.
func (r *verhogingReading) failed(day integraal.Date) []integraal.Condition {
	by := byRaise
	var failed []integraal.Condition
	if day.Before(verhogingFrom) {
		failed = append(failed, integraal.Condition{Name: ConditionVerhogingFrom, By: by})
	}
	if r.applicant == minor {
		failed = append(failed, integraal.Condition{Name: ConditionBijstandAge, By: byEighteen})
	}
	if r.own != no || r.spouses != no {
		return failed
	}
	name := ConditionParents
	if isYoung(r.applicant) == no && (r.married == no || isYoung(r.spouse) == no) {
		name = ConditionVerhogingAge
	}
	return append(failed, integraal.Condition{Name: name, By: by})
}

// byRaise is in the first text that has the increase.
var byRaise = pw("20", "3", "")(read2026H1)

// askRaise notes the missing facts that bear on the outcome. A young person
// whose age or parents are open keeps it open; the rest of the household bears
// on the norm that is raised.
func (r *verhogingReading) askRaise(q *inquiry, f *VerhogingFacts, d *Day) {
	h := &f.BijstandFacts
	r.askWith(q, h, r.children == open && r.childrenBearRaise(d))
	r.askParents(q, h.Applicant.ID, &f.Parents, r.applicant)
	if r.married == yes {
		r.askParents(q, r.spouseIs.ID, &f.SpouseParents, r.spouse)
	}
}

// childrenBearRaise reports whether ten laste komende kinderen can change the
// norm with the increase: not where the limit of lid 4 holds with and without.
func (r *verhogingReading) childrenBearRaise(d *Day) bool {
	norm := func(v bijstandValues, persons int, children bool) integraal.PerMonth {
		v.children = children
		return d.verhoging.raised(v, persons, &d.bijstand, nil).Norm
	}
	bears := func(v bijstandValues) bool {
		least, most := r.raisedFor(v)
		for n := max(least, 1); n <= most; n++ {
			if norm(v, n, true) != norm(v, n, false) {
				return true
			}
		}
		return false
	}
	if r.married != yes && r.applicant.maybe(young) && bears(bijstandValues{applicant: young}) {
		return true
	}
	if r.married == no {
		return false
	}
	for _, pair := range [...][2]levensfase{{young, young}, {young, adult}, {adult, young}} {
		fits := r.applicant.older(pair[0]) && (r.married == open || r.spouse.older(pair[1]))
		if fits && bears(bijstandValues{applicant: pair[0], spouse: pair[1], married: true}) {
			return true
		}
	}
	return false
}

// older reports whether a person may be in a phase, where adult stands for 21
// and over.
func (l levensfase) older(phase levensfase) bool {
	return l.maybe(phase) || phase == adult && l == pensioner
}

// raisedFor is for how few and how many persons of a household the norm may be
// raised.
func (r *verhogingReading) raisedFor(v bijstandValues) (least, most int) {
	count := func(cannot answer) {
		if cannot != no {
			most++
		}
		if cannot == yes {
			least++
		}
	}
	if v.applicant == young {
		count(r.ownCannot)
	}
	if v.married && v.spouse == young {
		count(r.spousesCannot)
	}
	return least, most
}

func (r *verhogingReading) askParents(q *inquiry, who string, o *Ouders, phase levensfase) {
	if isYoung(phase) != no && o.cannot() == open {
		ask(q, FactParentsMeans, who, &o.MeansInsufficient)
		ask(q, FactParentsEnforce, who, &o.CannotEnforce)
	}
}

// explainRaise adds the facts that are known to an explanation.
func (r *verhogingReading) explainRaise(f *VerhogingFacts, d *Day, why *integraal.Explanation) {
	if why == nil {
		return
	}
	d.bijstand.explainFacts(&f.BijstandFacts, &r.bijstandReading, d.date, why)
	given := func(who string, o *Ouders, phase levensfase) {
		if isYoung(phase) != no {
			givenPerson(why, who)
			givenAnswer(why, FactParentsMeans, yesNo(&o.MeansInsufficient))
			givenAnswer(why, FactParentsEnforce, yesNo(&o.CannotEnforce))
		}
	}
	given(f.Applicant.ID, &f.Parents, r.applicant)
	if r.married == yes {
		given(r.spouseIs.ID, &f.SpouseParents, r.spouse)
	}
}

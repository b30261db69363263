package income

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
)

// AlgemeneBijstandFacts are the facts that decide how much algemene bijstand
// there is beside the income and the assets of a household.
type AlgemeneBijstandFacts struct {
	// Norm is the bijstandsnorm of the household on the day, as
	// [BijstandsnormFor] answers it or as the host gives it with
	// [integraal.Yes]. What it misses or fails is missing or fails here.
	Norm integraal.Outcome[Bijstandsnorm]
	// Applicant is the person who asks, with their income.
	Applicant Middelen
	// Spouse is the one of art. 3. Known to be absent: there is none.
	Spouse integraal.Fact[Echtgenoot]
	// Children is whether there are ten laste komende kinderen (art. 4 lid 1 e).
	Children integraal.Fact[bool]
	// Receives is whether algemene bijstand is received in the month: income
	// from work is left out of it only for who receives it (art. 31 lid 2 n,
	// r, y, z and aa). Of an applicant it is so once the bijstand begins.
	Receives integraal.Fact[bool]
	// Giften are the gifts to the household. Known to be absent: none.
	Giften integraal.Fact[Giften]
	Vermogen

	// by34a is whether art. 34a said what counts of income from work, for which
	// Receives bears not.
	by34a bool
}

// from2027 is the first day of art. 24a, 34a and 34b, which were enacted
// (Stb. 2025, 312).
var from2027 = integraal.On(2027, time.January, 1)

// AlgemeneBijstand is the algemene bijstand of Participatiewet art. 19 lid 1
// and 2 in the month of a day, by the built-in norms: the norm less the income
// that art. 31 to 33 count. The outcome applies not when that income is no
// lower than the norm (lid 1 a), when there is vermogen above the limit of
// art. 34 (lid 1 b), and when the norm applies not.
//
// It is the right beside § 2.2 of the law, so without residence, exclusion
// (art. 13) or a prior provision (art. 15), and without what a municipality
// takes off (art. 18, 27, 28). Left out are the valuation of income in kind,
// student finance and boarders (art. 33 lid 1 to 4), which the host does, and
// spouses who live apart (art. 32 lid 4).
//
// From 1 January 2027 it goes by [VerrekeningInkomstenUitArbeid] for income from
// work, once an overlay has the amounts of that year; before, such a day is
// dated.outside. It is rule.uncovered where the text of 2027 leaves doubt: where
// a disregard of art. 31 lid 2 n, r, y, z or aa may hold beside art. 34a, for
// work of a spouse without a right, and where only art. 34a brings the income
// below the norm. The other faults are amount.negative, amount.range,
// fact.impossible, facts.contradiction, facts.range and rule.uncovered.
func AlgemeneBijstand(f AlgemeneBijstandFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Bijstand], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Bijstand]{}, err
	}
	return d.AlgemeneBijstand(f, why)
}

// checkMiddelen are the values of art. 31 to 34, if they are known.
func (d *Day) checkMiddelen() (*middelenDay, error) {
	if d == nil || d.dayValues == nil {
		return nil, errNoDay
	}
	return &d.middelen, d.middelen.check(d.date)
}

// AlgemeneBijstand is the function [AlgemeneBijstand] by the norms of the day.
func (d *Day) AlgemeneBijstand(f AlgemeneBijstandFacts, why *integraal.Explanation) (integraal.Outcome[Bijstand], error) {
	var o integraal.Outcome[Bijstand]
	married := existence(&f.Spouse)
	claim := claimOf(&f, &married)
	err := d.bijstandFor(&inquiry{day: d.Date()}, &claim, why, &o)
	return o, err
}

func (d *Day) bijstandFor(q *inquiry, f *bijstandAanvraag, why *integraal.Explanation, o *integraal.Outcome[Bijstand]) error {
	m, err := d.checkMiddelen()
	if err == nil {
		err = m.payout.check(d.date)
	}
	if err != nil {
		return err
	}
	if !d.date.Before(from2027) {
		facts := f.facts()
		*o, err = d.bijstandBy34a(q, &facts, why)
		return err
	}
	return d.bijstand31(q, f, why, o)
}

// bijstand31 is the rule by art. 31 to 34, with what the norms of the day leave
// out of income from work.
func (d *Day) bijstand31(q *inquiry, f *bijstandAanvraag, why *integraal.Explanation, o *integraal.Outcome[Bijstand]) error {
	m := &d.middelen
	var r algemeneBijstandReading
	r.read(q, m, f)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	if why != nil {
		r.explain(m, f, why)
	}
	b := m.due(&r.values, nil)
	if b.Counted.Overflowed() {
		return integraal.NewFault("amount.range", "applicant", textRange)
	}
	failed := r.failed(m, f, b)
	if len(failed) == 0 {
		if !r.complete(m, f) {
			r.ask(q, m, f)
		}
		if len(q.Missing) > 0 {
			*o = integraal.Open[Bijstand](q.Missing...)
			return nil
		}
	}
	if why != nil {
		if bears(failed, ConditionVermogen) {
			v := r.bezit.values()
			m.over(&v, why)
		}
		if bears(failed, ConditionInkomen) {
			m.due(&r.values, why)
		}
	}
	if len(failed) > 0 {
		explainFailed(why, failed)
		*o = integraal.No[Bijstand](failed...)
		return nil
	}
	integraal.YesIn(o, b)
	return nil
}

// algemeneBijstandReading is what is known of the facts. Its values are those
// by which least income counts.
type algemeneBijstandReading struct {
	normKnown         bool
	married, receives answer
	noRight           answer
	normGehuwden      reading[integraal.PerMonth]
	applicant, spouse persoonReading
	giften            answer
	received          reading[integraal.PerMonth]
	before, bijdragen reading[integraal.PerYear]
	responsible       reading[integraal.PerMonth]
	bezit             vermogenReading
	exceeds           answer // whether there is vermogen above the limit
	values            algemeneBijstandValues
}

func (r *algemeneBijstandReading) read(q *inquiry, d *middelenDay, f *bijstandAanvraag) {
	norm, is := integraal.ValueIn(f.norm)
	r.values.norm, r.normKnown = *norm, is == integraal.Applies
	q.checkNorm(&r.values.norm)
	r.married, r.receives = presence(f.married), yesNo(f.receives)
	r.applicant.read(q, d, &f.applicant, &applicantPath, not(r.married), r.receives)
	if r.married == yes {
		r.readSpouse(q, d, f)
	}
	r.readGiften(q, f.giften)
	children := yesNo(f.children)
	if children == no && (r.applicant.werk.yes | r.spouse.werk.yes).has(youngChild) {
		path := &applicantPath
		if !r.applicant.werk.yes.has(youngChild) {
			path = &spousePath
		}
		q.contradict(field(path.werk, -1, "youngChild"), "children")
	}
	r.bezit.married, r.bezit.children = r.married, children
	r.bezit.read(q, f.vermogen)
	r.exceeds = r.bezit.exceeds(d)
	f.exceeds = r.exceeds
	v := &r.values
	v.married = r.married == yes
	v.applicant, v.spouse = r.applicant.values, r.spouse.values
	v.pensioner = r.applicant.pensioner != no || v.married && r.spouse.pensioner != no
}

// checkNorm refuses a norm that no day has.
func (q *inquiry) checkNorm(n *Bijstandsnorm) {
	for _, m := range [...]integraal.PerMonth{n.Norm, n.Paid} {
		inRange(q, "norm", "norm", reading[integraal.PerMonth]{is: m})
		if m.IsNegative() {
			q.fault("amount.negative", "norm", textNegative)
		}
	}
}

func (r *algemeneBijstandReading) readSpouse(q *inquiry, d *middelenDay, f *bijstandAanvraag) {
	s := &f.spouse
	q.distinct(s.id.name(), "spouse", -1, f.applicant.id.name(), "applicant", -1)
	r.noRight = yesNo(s.noRight)
	if r.noRight == open && q.younger(s.born, 18) == yes {
		r.noRight = yes // art. 13 lid 1 f
	}
	receives := r.receives
	switch r.noRight {
	case yes:
		receives = no // who has no right receives none
	case open:
		receives = and(receives, open)
	}
	r.spouse.read(q, d, &s.persoon, &spousePath, no, receives)
	r.normGehuwden = q.amount("spouse", "normGehuwden", s.normGehuwden)
	if s.normGehuwden.State() == integraal.KnownAbsent && r.noRight == yes {
		q.fault("fact.impossible", "spouse.normGehuwden", textNormAbsent)
	}
	if r.noRight == yes && yesNo(s.livesApart) == yes {
		q.fault("rule.uncovered", "spouse.livesApart", textLivesApart)
	}
	v := &r.values
	v.noRight, v.normGehuwden = r.noRight != no, r.normGehuwden.is
	if !r.normGehuwden.known {
		v.normGehuwden = integraal.CentsPerMonth(veryMuch)
	}
}

func (r *algemeneBijstandReading) readGiften(q *inquiry, f *integraal.Fact[Giften]) {
	r.giften = presence(f)
	if r.giften != yes {
		return
	}
	g := valueOf(f)
	r.received = q.amount("giften", "received", &g.Received)
	r.before = notNegative(q, "giften", "earlier", &g.Earlier)
	r.bijdragen = notNegative(q, "giften", "bijdragen", &g.Bijdragen)
	r.responsible = q.amount("giften", "responsible", &g.Responsible)
	if r.responsible.known && r.received.known && r.responsible.is.MoreThan(r.received.is) {
		q.contradict("giften.responsible", "giften.received")
	}
	v := &r.values.giften
	v.received, v.before = r.received.is, r.before.is.Plus(r.bijdragen.is)
	v.responsible = r.responsible.is
	if !r.responsible.known {
		v.responsible = r.received.is
	}
}

// complete reports whether nothing is missing that may bear, without finding
// out what: that takes time.
func (r *algemeneBijstandReading) complete(d *middelenDay, f *bijstandAanvraag) bool {
	g := r.giften == no || r.giften == yes && r.received.known &&
		(d.giften.name == "" || r.before.known && r.bijdragen.known) && (d.oordeel.name == "" || r.responsible.known)
	if !g || !r.normKnown || r.married == open || !r.applicant.complete() || r.exceeds == open {
		return false
	}
	if r.married == no {
		return true
	}
	right := r.noRight == no || r.noRight == yes && r.normGehuwden.known && yesNo(f.spouse.livesApart) != open
	return right && r.spouse.complete()
}

// failed are the conditions that are certainly not met.
func (r *algemeneBijstandReading) failed(d *middelenDay, f *bijstandAanvraag, most Bijstand) []integraal.Condition {
	var failed []integraal.Condition
	if _, is := integraal.ValueIn(f.norm); is == integraal.AppliesNot {
		failed = slices.Concat(failed, f.norm.Failed())
	}
	if r.exceeds == yes {
		failed = append(failed, integraal.Condition{Name: ConditionVermogen, By: d.by.geenVermogen})
	}
	if r.normKnown && r.married != open && most.Bijstand.IsZero() {
		failed = append(failed, integraal.Condition{Name: ConditionInkomen, By: d.by.inkomenLager})
	}
	return failed
}

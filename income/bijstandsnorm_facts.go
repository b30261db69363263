package income

import "github.com/integraal/integraal"

// BijstandsnormFor is the norm of Participatiewet art. 20 lid 1 and 2, 21, 22
// and 22a for an applicant and their spouse on a day, by the built-in norms. A
// spouse under 18 has no right of their own, and the norm is that of art. 24.
// Its outcome applies not for an applicant under 18 (art. 13 lid 1 f).
//
// It is for who lives at home. Where someone stays in an institution ask
// [InrichtingsnormFor], and where a spouse of 18 or older has no right
// [RechthebbendenormFor]; each applies not for everyone else.
//
// Beside dated.outside its faults are fact.impossible, facts.contradiction,
// facts.range, amount.range, and rule.uncovered where the pension age is not
// set yet.
func BijstandsnormFor(f BijstandFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Bijstandsnorm]{}, err
	}
	return d.Bijstandsnorm(f, why)
}

// Bijstandsnorm is the function [BijstandsnormFor] by the norms of the day.
func (d *Day) Bijstandsnorm(f BijstandFacts, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	var o integraal.Outcome[Bijstandsnorm]
	err := d.bijstandsnormFor(&inquiry{day: d.Date()}, &f, why, &o)
	return o, err
}

func (d *Day) bijstandsnormFor(q *inquiry, f *BijstandFacts, why *integraal.Explanation, o *integraal.Outcome[Bijstandsnorm]) error {
	if d == nil || d.dayValues == nil {
		return errNoDay
	}
	b := &d.bijstand
	if err := b.check(d.date); err != nil {
		return err
	}
	var r bijstandReading
	r.read(q, f)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	b.explainFacts(f, &r, d.date, why)
	if r.applicant == minor {
		failed := [...]integraal.Condition{{Name: ConditionBijstandAge, By: byEighteen}}
		explainFailed(why, failed[:])
		*o = integraal.No[Bijstandsnorm](failed[:]...)
		return nil
	}
	if !r.complete() {
		r.ask(q, f, b)
	}
	if len(q.Missing) > 0 {
		*o = integraal.Open[Bijstandsnorm](q.Missing...)
		return nil
	}
	v := r.values()
	if v.alone {
		if err := d.check24(); err != nil {
			return err
		}
	}
	n := b.due(v, why)
	if n.Norm.Overflowed() || n.Paid.Overflowed() {
		return integraal.NewFault("amount.range", "housemates", textRange)
	}
	b.tellVerhoging(&n, r.anyYoung(), d.date, why)
	integraal.YesIn(o, n)
	return nil
}

// tellVerhoging says where art. 20 lid 3 may raise a norm.
func (d *bijstandDay) tellVerhoging(n *Bijstandsnorm, young bool, day integraal.Date, why *integraal.Explanation) {
	if young && !day.Before(verhogingFrom) {
		n.Verhoging = d.by.verhoging
		integraal.Explain(why, stepVerhoging, integraal.YesNo(false), n.Verhoging)
	}
}

// bijstandReading is what is known of the facts.
type bijstandReading struct {
	applicant, spouse levensfase
	married           answer
	children          answer
	housemates        answer // whether there is a list
	mantelzorg        answer // no before art. 22a lid 4
	spouseIs          Person
	list              []Medebewoner
	fewest, most      int // kostendelende medebewoners
}

func (r *bijstandReading) read(q *inquiry, f *BijstandFacts) {
	r.applicant = q.phase("applicant", &f.Applicant.Born)
	r.married = presence(&f.Spouse)
	r.children = yesNo(&f.Children)
	r.housemates = presence(&f.Housemates)
	r.mantelzorg = yesNo(&f.Mantelzorg)
	if q.day.Before(mantelzorgFrom) {
		r.mantelzorg = no
	}
	if r.married == yes {
		r.spouseIs = *valueOf(&f.Spouse)
		r.spouse = q.phase("spouse", &r.spouseIs.Born)
		q.distinct(r.spouseIs.ID, "spouse", -1, f.Applicant.ID, "applicant", -1)
	}
	r.list = bounded(q, "housemates", *valueOf(&f.Housemates))
	for i := range r.list {
		m := &r.list[i]
		if !q.vetted {
			q.distinct(m.ID, "housemates", i, f.Applicant.ID, "applicant", -1)
			for j := range i {
				q.distinct(m.ID, "housemates", i, r.list[j].ID, "housemates", j)
			}
		}
		if r.isSpouse(m) {
			continue
		}
		switch q.housemate(m, i).counts() {
		case yes:
			r.fewest, r.most = r.fewest+1, r.most+1
		case open:
			r.most++
		}
	}
	if r.housemates == open {
		r.most++
	}
}

// isSpouse reports whether a housemate is the spouse, who is no kostendelende
// medebewoner (art. 19a lid 1 a).
func (r *bijstandReading) isSpouse(m *Medebewoner) bool {
	return r.married == yes && m.ID != "" && m.ID == r.spouseIs.ID
}

// leastPensionAge is below every pension age that AOW art. 7a ever named, so
// that the table of pension ages is not searched for who is far from it.
const leastPensionAge = 65

// phase is the age group of a person on the day.
func (q *inquiry) phase(of string, f *integraal.Fact[integraal.Date]) levensfase {
	born, known := q.born(of, -1, f)
	if !known {
		return ageUnknown
	}
	l := phaseOf(born, q.day)
	if l == ageUnknown {
		q.fault("rule.uncovered", field(of, -1, "born"), textPensionAge)
	}
	return l
}

// phaseOf is the age group on a day of who was born on another. It is unknown
// where the pension age is not set yet.
func phaseOf(born, day integraal.Date) levensfase {
	switch {
	case reached(born, day, 21): // as nearly everybody of whom a norm is asked
		if !reached(born, day, leastPensionAge) {
			return adult
		}
	case reached(born, day, 18):
		return young
	default:
		return minor
	}
	has, set := integraal.HasPensionAge(born, day)
	switch {
	case !set:
		return ageUnknown
	case has:
		return pensioner
	}
	return adult
}

// complete reports whether nothing is missing that may bear.
func (r *bijstandReading) complete() bool {
	return r.applicant != ageUnknown && r.married != open && (r.married == no || r.spouse != ageUnknown) &&
		r.children != open && r.housemates != open && r.fewest == r.most && r.mantelzorg != open
}

// ask notes the missing facts that bear on the norm: those to which two answers
// give two norms, with the other missing facts filled in the same way.
func (r *bijstandReading) ask(q *inquiry, f *BijstandFacts, d *bijstandDay) {
	r.askWith(q, f, r.childrenBear(d))
}

// askWith is ask, where children are known to bear or not.
func (r *bijstandReading) askWith(q *inquiry, f *BijstandFacts, children bool) {
	ask(q, FactBorn, f.Applicant.ID, &f.Applicant.Born)
	ask(q, FactSpouse, f.Applicant.ID, &f.Spouse)
	if r.married == yes {
		ask(q, FactBorn, r.spouseIs.ID, &r.spouseIs.Born)
	}
	if children {
		ask(q, FactTenLasteKomendeKinderen, f.Applicant.ID, &f.Children)
	}
	if r.someoneOlder() && r.mantelzorg != yes && r.sharingBears(r.spouse == minor) {
		r.askHousemates(q, f)
	}
}

// sharingBears reports whether the number of kostendelende medebewoners can
// change the norm. Where the spouse has no right and does not count in art. 22a
// lid 1, one makes no difference: two persons share the costs, and that gives
// the 50% of art. 24.
func (r *bijstandReading) sharingBears(spouseIsNone bool) bool {
	return r.married != yes || !spouseIsNone || r.housemates == open || r.most > 1
}

// askHousemates notes the missing facts that bear on how many kostendelende
// medebewoners count.
func (r *bijstandReading) askHousemates(q *inquiry, f *BijstandFacts) {
	ask(q, FactHousemates, f.Applicant.ID, &f.Housemates)
	for i := range r.list {
		m := &r.list[i]
		if r.fewest == r.most || r.isSpouse(m) {
			continue
		}
		if h := q.housemate(m, i); h.counts() == open {
			q.askHousemate(m, h)
		}
	}
	if r.most > 0 && r.mantelzorg == open {
		ask(q, FactMantelzorg, f.Applicant.ID, &f.Mantelzorg)
	}
}

// childrenBear reports whether ten laste komende kinderen can change the norm:
// only art. 20 and 22a lid 3 tell those with children apart, and for a single
// person they name the same amount.
func (r *bijstandReading) childrenBear(d *bijstandDay) bool {
	switch r.married {
	case no:
		return r.applicant.maybe(young) && d.jongAlleen.Is != d.jongAlleenOuder.Is
	case yes:
		return r.applicant.maybe(young) || r.spouse.maybe(young)
	}
	return true
}

// someoneOlder reports whether someone may be of 21 or older, for whom art. 22a
// holds.
func (r *bijstandReading) someoneOlder() bool {
	return r.applicant.maybe(adult, pensioner) ||
		r.married == open || r.married == yes && r.spouse.maybe(adult, pensioner)
}

func (r *bijstandReading) anyYoung() bool {
	return r.applicant == young || r.married == yes && r.spouse == young
}

func (r *bijstandReading) values() bijstandValues {
	return bijstandValues{
		applicant: r.applicant, spouse: r.spouse, married: r.married == yes,
		alone:    r.married == yes && r.spouse == minor,
		children: r.children == yes, kostendelers: r.fewest, mantelzorg: r.mantelzorg == yes,
	}
}

// explainFacts adds the facts that are known to an explanation.
func (d *bijstandDay) explainFacts(f *BijstandFacts, r *bijstandReading, day integraal.Date, why *integraal.Explanation) {
	if why == nil {
		return
	}
	explainBorn(f.Applicant, r.applicant, why)
	givenAnswer(why, FactSpouse, r.married)
	if r.married == yes {
		explainBorn(r.spouseIs, r.spouse, why)
	}
	givenAnswer(why, FactTenLasteKomendeKinderen, r.children)
	if r.most > 0 && !day.Before(mantelzorgFrom) && r.mantelzorg != open {
		givenAnswer(why, FactMantelzorg, r.mantelzorg)
		if r.mantelzorg == yes {
			integraal.Explain(why, stepMantelzorg, integraal.YesNo(true), d.by.mantelzorg)
		}
	}
	q := inquiry{day: day}
	if r.housemates != open {
		integraal.Given(why, FactHousemates, integraal.Count(len(r.list)))
	}
	for i := range r.list {
		m := &r.list[i]
		if r.isSpouse(m) {
			givenPerson(why, m.ID)
			integraal.Explain(why, stepCounts, integraal.YesNo(false), d.by.medebewoner)
			continue
		}
		d.explainHousemate(m, q.housemate(m, i), why)
	}
}

// explainBorn says when a person was born and, of who has it, from when on the
// pension age.
func explainBorn(p Person, phase levensfase, why *integraal.Explanation) {
	givenPerson(why, p.ID)
	givenIf(why, FactBorn, &p.Born)
	if born, known := p.Born.Value(); known && phase == pensioner {
		integraal.Explain(why, stepPensionDate, integraal.PensionDate(born), integraal.PensionAgeBy())
	}
}

package income

import "github.com/integraal/integraal"

// Kinderbijslag is the child benefit of the Algemene Kinderbijslagwet (art. 7,
// 11 and 12) for all children of a parent together, over the calendar quarter
// of a day, by the built-in norms. It is paid after the end of the quarter. The
// age and the right are those of the first day of the quarter: a child born
// later counts from the next. The outcome applies not for who is not insured
// or has no child who counts.
//
// Left out are doubling for a child who needs intensive care (art. 7a) or lives
// elsewhere for illness or school (art. 7 lid 6), each of which comes on top,
// children who live abroad (art. 7b, 12 lid 2), travellers (art. 7d), and the
// division between two parents. Beside dated.outside the faults are
// fact.impossible, facts.contradiction and facts.range.
func Kinderbijslag(f KinderbijslagFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[integraal.PerQuarter], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[integraal.PerQuarter]{}, err
	}
	return d.Kinderbijslag(f, why)
}

// Kinderbijslag is the function [Kinderbijslag] by the norms of the day.
func (d *Day) Kinderbijslag(f KinderbijslagFacts, why *integraal.Explanation) (integraal.Outcome[integraal.PerQuarter], error) {
	var room [usualPersons]eenKind
	some := existence(&f.Children)
	k := kinderen{there: &some, list: room[:0]}
	list := *valueOf(&f.Children)
	for i := range list {
		c := &list[i]
		k.list = append(k.list, eenKind{id: (*personLabel)(&c.ID), born: &c.Born, maintained: &c.Household, school: &c.School})
	}
	var o integraal.Outcome[integraal.PerQuarter]
	err := d.kinderbijslagFor(&inquiry{day: d.Date()}, f.ID, &f.Insured, &k, why, &o)
	return o, err
}

func (d *Day) kinderbijslagFor(q *inquiry, id string, insured *integraal.Fact[bool], c *kinderen, why *integraal.Explanation, o *integraal.Outcome[integraal.PerQuarter]) error {
	if d == nil || d.dayValues == nil {
		return errNoDay
	}
	k := &d.kinderbijslag
	if err := k.check(d.date); err != nil {
		return err
	}
	r := kinderbijslagReading{list: c.list, peildatum: d.geboren.peildatum}
	r.read(q, id, insured, c)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	if why != nil {
		r.explain(q, id, why)
	}
	if failed := r.failed(); len(failed) > 0 {
		explainFailed(why, failed)
		*o = integraal.No[integraal.PerQuarter](failed...)
		return nil
	}
	if r.insured == open || r.children == open || r.unsure > 0 {
		r.ask(q, id, insured, c)
	}
	if len(q.Missing) > 0 {
		*o = integraal.Open[integraal.PerQuarter](q.Missing...)
		return nil
	}
	integraal.YesIn(o, k.due(r.certain, why))
	return nil
}

// kinderbijslagReading is what is known of the facts.
type kinderbijslagReading struct {
	peildatum peildatum
	insured   answer
	children  answer // whether there is a list
	list      []eenKind
	certain   kinderbijslagValues // the children who certainly count
	unsure    int                 // those of whom it is open, or in which age
}

func (r *kinderbijslagReading) read(q *inquiry, id string, insured *integraal.Fact[bool], k *kinderen) {
	r.insured = yesNo(insured)
	r.children = presence(k.there)
	if q.tooMany("children", len(r.list)) {
		r.list = nil
	}
	for i := range r.list {
		c := &r.list[i]
		if !q.vetted {
			q.distinct(c.id.name(), "children", i, id, "", -1)
			for j := range i {
				q.distinct(c.id.name(), "children", i, r.list[j].id.name(), "children", j)
			}
		}
		r.add(q.kinderbijslagKind(c, i, &r.peildatum))
	}
}

// leeftijdsgroep is the age of a child on the peildatum.
type leeftijdsgroep uint8

const (
	leeftijdOpen leeftijdsgroep = iota
	leeftijdGeen                // not yet born, or 18
	jongerDan6
	van6Tot12
	van12Tot16
	van16Tot18
)

// age is the age group of who was born on a day.
func (p *peildatum) age(born integraal.Date) leeftijdsgroep { return leeftijdAt[p.reached(born)&7] }

// reached is how many of the ages a child has reached.
func (p *peildatum) reached(born integraal.Date) int {
	return reaches(born, p.first) + reaches(born, p.six) + reaches(born, p.twelve) +
		reaches(born, p.sixteen) + reaches(born, p.eighteen)
}

// leeftijdAt is the age group of who has reached a number of the ages.
var leeftijdAt = [8]leeftijdsgroep{leeftijdGeen, jongerDan6, van6Tot12, van12Tot16, van16Tot18, leeftijdGeen}

// reaches is 1 for who was born on a last day of birth or before, else 0.
func reaches(born, last integraal.Date) int { return 1 + born.DaysUntil(last)>>63 }

// kinderbijslagCounts is whether a child counts, and at which age.
type kinderbijslagCounts struct {
	counts answer
	age    leeftijdsgroep
}

func (q *inquiry) kinderbijslagKind(c *eenKind, i int, p *peildatum) kinderbijslagCounts {
	born, known := q.born("children", i, c.born)
	return p.counts(born, known, yesNo(c.maintained), c.school)
}

// counts is whether a child counts, given whether it is maintained.
func (p *peildatum) counts(born integraal.Date, known bool, maintained answer, school *integraal.Fact[bool]) kinderbijslagCounts {
	age, counts := leeftijdOpen, maintained
	if known {
		age = p.age(born)
	}
	switch age {
	case leeftijdGeen:
		counts = no
	case van16Tot18:
		counts = and(counts, yesNo(school))
	case leeftijdOpen:
		counts = and(counts, open)
	}
	return kinderbijslagCounts{counts: counts, age: age}
}

func (r *kinderbijslagReading) add(c kinderbijslagCounts) {
	switch {
	case c.counts == no:
		return
	case c.counts == open:
		r.unsure++
	case c.age == jongerDan6:
		r.certain.six++
	case c.age == van6Tot12:
		r.certain.twelve++
	default:
		r.certain.eighteen++
	}
}

// failed are the conditions that are certainly not met.
func (r *kinderbijslagReading) failed() []integraal.Condition {
	var failed []integraal.Condition
	if r.insured == no {
		failed = append(failed, integraal.Condition{Name: ConditionKinderbijslagVerzekerd, By: byKinderbijslagVerzekerd})
	}
	if r.children != open && r.unsure == 0 && r.certain == (kinderbijslagValues{}) {
		failed = append(failed, integraal.Condition{Name: ConditionKinderbijslagKind, By: byKinderbijslagKind})
	}
	return failed
}

// ask notes the missing facts that bear on the outcome.
func (r *kinderbijslagReading) ask(q *inquiry, id string, insured *integraal.Fact[bool], children *kinderen) {
	ask(q, FactKinderbijslagVerzekerd, id, insured)
	ask(q, FactChildren, id, children.there)
	if r.unsure == 0 {
		return
	}
	for i := range r.list {
		c := &r.list[i]
		k := q.kinderbijslagKind(c, i, &r.peildatum)
		if k.counts != open {
			continue
		}
		ask(q, FactBorn, c.id.name(), c.born)
		ask(q, FactKindHuishouden, c.id.name(), c.maintained)
		if k.age == leeftijdOpen || k.age == van16Tot18 {
			ask(q, FactKindSchool, c.id.name(), c.school)
		}
	}
}

// explain adds the facts that are known to an explanation.
func (r *kinderbijslagReading) explain(q *inquiry, id string, why *integraal.Explanation) {
	givenPerson(why, id)
	givenAnswer(why, FactKinderbijslagVerzekerd, r.insured)
	integraal.Explain(why, stepPeildatum, r.peildatum.first, byPeildatum)
	if r.children != open {
		integraal.Given(why, FactChildren, integraal.Count(len(r.list)))
	}
	for i := range r.list {
		c := &r.list[i]
		givenPerson(why, c.id.name())
		givenIf(why, FactBorn, c.born)
		givenAnswer(why, FactKindHuishouden, yesNo(c.maintained))
		k, by := q.kinderbijslagKind(c, i, &r.peildatum), byKinderbijslagKind
		if k.age == van16Tot18 {
			givenAnswer(why, FactKindSchool, yesNo(c.school))
			by = byKinderbijslagSchool
		}
		if k.counts != open {
			integraal.Explain(why, stepKinderbijslagCounts, integraal.YesNo(k.counts == yes), by)
		}
	}
}

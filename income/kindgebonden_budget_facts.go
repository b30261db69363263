package income

import "github.com/integraal/integraal"

// KindgebondenBudget is the child budget of Wet op het kindgebonden budget
// art. 1 lid 4 and art. 2, with the increase for a parent without a partner, in
// the month of a day, by the built-in norms. The outcome applies not without a
// child for whom it is due, with too much income or assets, or for less than
// what is awarded.
//
// Left out are children who live abroad (art. 2 lid 12 to 14) and residence
// (art. 1 lid 5). Beside dated.outside the faults are fact.impossible,
// facts.contradiction, facts.range and amount.range.
func KindgebondenBudget(f KindgebondenBudgetFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Toeslag]{}, err
	}
	return d.KindgebondenBudget(f, why)
}

// KindgebondenBudget is the function [KindgebondenBudget] by the norms of the
// day.
func (d *Day) KindgebondenBudget(f KindgebondenBudgetFacts, why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
	partnered := existence(&f.Partner)
	a := f.aanvraag(&partnered)
	var room [usualPersons]eenKind
	some := existence(&f.Children)
	k := kinderen{there: &some, list: room[:0]}
	list := *valueOf(&f.Children)
	for i := range list {
		c := &list[i]
		k.list = append(k.list, eenKind{id: (*personLabel)(&c.ID), born: &c.Born, kinderbijslag: &c.Kinderbijslag})
	}
	var o integraal.Outcome[Toeslag]
	err := d.kindgebondenBudgetFor(&inquiry{day: d.Date()}, &a, &k, why, &o)
	return o, err
}

func (d *Day) kindgebondenBudgetFor(q *inquiry, f *aanvraag, c *kinderen, why *integraal.Explanation, o *integraal.Outcome[Toeslag]) error {
	if d == nil || d.dayValues == nil {
		return errNoDay
	}
	k := &d.kgb
	if err := k.check(d.date); err != nil {
		return err
	}
	r := kgbReading{list: c.list, grens: d.geboren.kind}
	r.read(q, f, c)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	r.over = k.grenzen.exceeded(&r.draagkracht)
	if why != nil {
		r.explain(q, f, why)
	}
	var v kgbValues
	r.values(k, &v)
	t := k.due(&v, nil)
	if t.Yearly.Overflowed() {
		return integraal.NewFault("amount.range", "toetsingsinkomen", textRange)
	}
	failed := k.failed(&r, t)
	if len(failed) == 0 {
		if !r.complete() || r.children == open || r.unsure > 0 {
			r.ask(q, f, c)
		}
		if len(q.Missing) > 0 {
			*o = integraal.Open[Toeslag](q.Missing...)
			return nil
		}
	}
	k.explain(&r, failed, why)
	if len(failed) > 0 {
		explainFailed(why, failed)
		*o = integraal.No[Toeslag](failed...)
		return nil
	}
	integraal.YesIn(o, t)
	return nil
}

// kgbReading is what is known of the facts.
type kgbReading struct {
	draagkracht
	grens    kindergrens
	children answer // whether there is a list
	list     []eenKind
	most     kgbValues // with every child that may count
	ageless  int       // of these, those of whom the age is not known
	unsure   int       // and those of whom it is open whether they count
}

func (r *kgbReading) read(q *inquiry, f *aanvraag, k *kinderen) {
	own, p := &f.claimant, &f.partner
	r.readMeans(q, f)
	r.children = presence(k.there)
	if q.tooMany("children", len(r.list)) {
		r.list = nil
	}
	for i := range r.list {
		c := &r.list[i]
		if !q.vetted {
			q.distinct(c.id.name(), "children", i, own.id.name(), "", -1)
			q.distinct(c.id.name(), "children", i, p.id.name(), "partner", -1)
			for j := range i {
				q.distinct(c.id.name(), "children", i, r.list[j].id.name(), "children", j)
			}
		}
		r.add(r.child(q, c, i))
	}
}

// kindergroep is the age group of a child in a month.
type kindergroep uint8

const (
	groupUnknown kindergroep = iota
	groupNone                // the month of birth or before, or after that of the 18th birthday
	groupBase                // no increase yet
	groupTwelve              // from the month after the 12th birthday
	groupSixteen             // from the month after the 16th
)

// childCounts is whether a child counts, and in which group.
type childCounts struct {
	counts answer
	group  kindergroep
}

func (r *kgbReading) child(q *inquiry, c *eenKind, i int) childCounts {
	born, known := q.born("children", i, c.born)
	return r.grens.counts(born, known, yesNo(c.kinderbijslag))
}

// counts is whether a child counts, given whether kinderbijslag is paid.
func (g *kindergrens) counts(born integraal.Date, known bool, paid answer) childCounts {
	if !known {
		return childCounts{counts: and(open, paid), group: groupUnknown}
	}
	group := g.group(born)
	return childCounts{counts: and(answerOf(group != groupNone), paid), group: group}
}

// kindergrens are the last birth dates that give an age in a month. It goes by
// whole months: Wkgb art. 2 lid 1 from the month after the birth up to and
// including the month of the 18th birthday, lid 3 and 5 from the month after the
// 12th and the 16th birthday. So an age must be reached on the last day of the
// month before; who is born on 29 February reaches it on 1 March.
type kindergrens struct{ born, twelve, sixteen, eighteen integraal.Date }

func kindergrensOn(day integraal.Date) kindergrens {
	last := day.FirstOfMonth().AddDays(-1)
	return kindergrens{
		born: last, twelve: last.AddYears(-12), sixteen: last.AddYears(-16), eighteen: last.AddYears(-18),
	}
}

func (g *kindergrens) group(born integraal.Date) kindergroep { return groupAt[g.reached(born)&7] }

// reached is how many of the ages a child has reached.
func (g *kindergrens) reached(born integraal.Date) int {
	return reaches(born, g.born) + reaches(born, g.twelve) + reaches(born, g.sixteen) + reaches(born, g.eighteen)
}

// groupAt is the group of who has reached a number of the ages.
var groupAt = [8]kindergroep{groupNone, groupBase, groupTwelve, groupSixteen, groupNone}

func (r *kgbReading) add(c childCounts) {
	if c.counts == no {
		return
	}
	if c.counts == open {
		r.unsure++
	}
	r.most.children++
	switch c.group {
	case groupTwelve:
		r.most.twelve++
	case groupSixteen:
		r.most.sixteen++
	case groupUnknown:
		r.ageless++
	}
}

// values are the facts for the rule, with every child that may count at the
// highest increase that it may have: that gives the most that can be due.
func (r *kgbReading) values(d *kgbDay, v *kgbValues) {
	v.children, v.twelve, v.sixteen = r.most.children, r.most.twelve, r.most.sixteen
	if d.twelve.Is.MoreThan(d.sixteen.Is) {
		v.twelve += r.ageless
	} else {
		v.sixteen += r.ageless
	}
	v.partner = r.partner == yes
	v.toetsingsinkomen, _ = r.joint()
}

// failed are the conditions that are certainly not met.
func (d *kgbDay) failed(r *kgbReading, most Toeslag) []integraal.Condition {
	var failed []integraal.Condition
	none := r.children != open && r.most.children == 0
	if none {
		failed = append(failed, integraal.Condition{Name: ConditionChild, By: byChild})
	}
	if r.over == yes {
		failed = append(failed, integraal.Condition{Name: ConditionAssets, By: d.grenzen.alone.By})
	}
	_, known := r.joint()
	if known && r.children != open && !none && d.least.Is.MoreThan(most.Yearly) {
		var v kgbValues
		r.values(d, &v)
		by := byLessJoint
		if r.partner == no {
			by = byLessAlone
		}
		failed = append(failed, shortfall(d.nothingLeft(&v), by, &d.least))
	}
	return failed
}

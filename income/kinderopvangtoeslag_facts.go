package income

import "github.com/integraal/integraal"

// Kinderopvangtoeslag is the childcare allowance of Wet kinderopvang art. 1.5 to
// 1.8 and the Besluit kinderopvangtoeslag for a parent, with the toeslagpartner,
// in the month of a day, by the built-in norms. The outcome applies not where
// one of them does not work, study or follow a path to work, without registered
// care that is paid, or for less than what is awarded.
//
// The tables of 2023, 2024 and 2025 were not found: those years are
// dated.outside until an overlay has them. Left out are parents who live abroad
// or under temporary protection (art. 1.5a, 1.6 lid 2), the first period of an
// ouderparticipatiecrèche (art. 1.5 lid 2), the six months of art. 1.6 lid 7 in
// years that a decree names, and the hours of the whole year: of these at most
// 230 count for each month in which both work or study (Besluit
// kinderopvangtoeslag art. 8a lid 1 b, from 2023), so that who works part of the
// year may be due less over that year. Beside dated.outside the faults are
// fact.impossible, facts.contradiction, facts.range, amount.negative,
// amount.range and rule.uncovered.
func Kinderopvangtoeslag(f KinderopvangtoeslagFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Toeslag]{}, err
	}
	return d.Kinderopvangtoeslag(f, why)
}

// Kinderopvangtoeslag is the function [Kinderopvangtoeslag] by the norms of the
// day.
func (d *Day) Kinderopvangtoeslag(f KinderopvangtoeslagFacts, why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
	var none integraal.Outcome[Toeslag]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	k := &d.kot
	if err := k.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	var r kotReading
	r.read(&q, &f)
	if err := q.Faults.Err(); err != nil {
		return none, err
	}
	r.count(k)
	r.explain(&f, k, why)
	t := k.due(r.values(), nil)
	if t.Yearly.Overflowed() {
		return none, integraal.NewFault("amount.range", "children", textRange)
	}
	failed := k.failed(&r, t)
	if len(failed) == 0 {
		if r.ask(&q, &f, k); len(q.Missing) > 0 {
			return integraal.Open[Toeslag](q.Missing...), nil
		}
		if i := r.sum.uncovered; i >= 0 {
			return none, integraal.NewFault("rule.uncovered", field("children", i, "care"), textHoursOrder)
		}
	}
	k.explain(&r, failed, why)
	if len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Toeslag](failed...), nil
	}
	return integraal.Yes(t), nil
}

// kotReading is what is known of the facts.
type kotReading struct {
	draagkracht
	grounds   kotGronden
	partnerIs PartnerBijOpvang
	children  answer // whether there is a list
	list      []KindInOpvang
	sum       kotSum
}

func (r *kotReading) read(q *inquiry, f *KinderopvangtoeslagFacts) {
	r.partner = presence(&f.Partner)
	r.income = read(&f.Toetsingsinkomen)
	r.children = presence(&f.Children)
	r.grounds[kotActivity] = yesNo(&f.Activity)
	r.grounds[kotWlz] = yesNo(&f.Wlz)
	r.grounds[kotDetained] = yesNo(&f.Detained)
	inRange(q, "", "toetsingsinkomen", r.income)
	if r.partner == yes {
		r.partnerIs, _ = f.Partner.Value()
		p := &r.partnerIs
		r.partners = read(&p.Toetsingsinkomen)
		r.grounds[kotPartnersActivity] = yesNo(&p.Activity)
		r.grounds[kotPartnersWlz] = yesNo(&p.Wlz)
		r.grounds[kotPartnersRelative] = yesNo(&p.Relative)
		inRange(q, "partner", "toetsingsinkomen", r.partners)
		q.distinct(p.ID, "partner", -1, f.ID, "", -1)
	}
	list, _ := f.Children.Value()
	r.list = bounded(q, "children", list)
	for i := range r.list {
		c := &r.list[i]
		q.distinct(c.ID, "children", i, f.ID, "", -1)
		q.distinct(c.ID, "children", i, r.partnerIs.ID, "partner", -1)
		for j := range i {
			q.distinct(c.ID, "children", i, r.list[j].ID, "children", j)
		}
		q.care(c, i)
	}
}

// count adds up the children, once it is known that nothing is wrong with them.
func (r *kotReading) count(d *kotDay) {
	r.sum = kotSum{uncovered: -1}
	for i := range r.list {
		r.sum.add(d.child(&r.list[i]), i)
	}
}

// values are the facts for the rule. Where facts are missing they give the most
// that can be due: the lowest income, and every child at the percentage of the
// others, which is not below that of the first.
func (r *kotReading) values() kotValues {
	v := kotValues{first: r.sum.first.costs, others: r.sum.others}
	if r.sum.open {
		v = kotValues{others: r.sum.others.Plus(r.sum.first.costs)}
	}
	v.toetsingsinkomen, _ = r.joint()
	return v
}

// failed are the conditions that are certainly not met.
func (d *kotDay) failed(r *kotReading, most Toeslag) []integraal.Condition {
	var failed []integraal.Condition
	parents, partners := r.grounds.active(r.partner)
	if parents == no {
		failed = append(failed, integraal.Condition{Name: ConditionActivity, By: byActivity})
	}
	if partners == no {
		failed = append(failed, integraal.Condition{Name: ConditionPartnersActivity, By: byPartnersActivity})
	}
	switch {
	case r.children == open:
	case !r.sum.any:
		failed = append(failed, integraal.Condition{Name: ConditionCare, By: byCare})
	case d.least.Is.MoreThan(most.Yearly):
		failed = append(failed, integraal.Condition{Name: ConditionLeast, By: d.least.By})
	}
	return failed
}

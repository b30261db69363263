package income

import (
	"slices"

	"github.com/integraal/integraal"
)

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
	partnered := existence(&f.Partner)
	a := f.aanvraag(&partnered)
	var room [usualPersons]eenKind
	some := existence(&f.Children)
	k := kinderen{there: &some, list: room[:0]}
	list := *valueOf(&f.Children)
	for i := range list {
		c := &list[i]
		k.list = append(k.list, eenKind{id: (*personLabel)(&c.ID), inHousehold: &c.InHousehold, secondary: &c.Secondary, care: &c.Care})
	}
	var o integraal.Outcome[Toeslag]
	err := d.kinderopvangtoeslagFor(&inquiry{day: d.Date()}, &a, &k, &f.Detained, why, &o)
	return o, err
}

func (d *Day) kinderopvangtoeslagFor(q *inquiry, f *aanvraag, c *kinderen, detained *integraal.Fact[bool], why *integraal.Explanation, o *integraal.Outcome[Toeslag]) error {
	if d == nil || d.dayValues == nil {
		return errNoDay
	}
	k := &d.kot
	if err := k.check(d.date); err != nil {
		return err
	}
	r := kotReading{list: c.list, detained: detained}
	r.read(q, f, c)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	r.count(k)
	if why != nil {
		r.explain(f, k, why)
	}
	t := k.due(r.values(), nil)
	if t.Yearly.Overflowed() {
		return integraal.NewFault("amount.range", "children", textRange)
	}
	failed := k.failed(&r, t)
	if len(failed) == 0 {
		if !r.complete() {
			r.ask(q, f, c, k)
		}
		if len(q.Missing) > 0 {
			*o = integraal.Open[Toeslag](q.Missing...)
			return nil
		}
		if i := r.sum.uncovered; i >= 0 {
			return integraal.NewFault("rule.uncovered", field("children", i, "care"), textHoursOrder)
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

// kotReading is what is known of the facts.
type kotReading struct {
	draagkracht
	grounds  kotGronden
	detained *integraal.Fact[bool]
	children answer // whether there is a list
	list     []eenKind
	sum      kotSum
}

func (r *kotReading) read(q *inquiry, f *aanvraag, k *kinderen) {
	own, p := &f.claimant, &f.partner
	r.readMeans(q, f)
	r.children = presence(k.there)
	r.grounds[kotActivity] = yesNo(own.activity)
	r.grounds[kotWlz] = yesNo(own.wlz)
	r.grounds[kotDetained] = yesNo(r.detained)
	if r.partner == yes {
		r.grounds[kotPartnersActivity] = yesNo(p.activity)
		r.grounds[kotPartnersWlz] = yesNo(p.wlz)
		r.grounds[kotPartnersRelative] = yesNo(p.related)
	}
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
		q.care(c, i)
	}
}

// count adds up the children, once it is known that nothing is wrong with them.
func (r *kotReading) count(d *kotDay) {
	r.sum = kotSum{uncovered: -1}
	for i := range r.list {
		c := d.child(&r.list[i])
		r.sum.add(&c, i)
	}
}

// complete reports whether nothing is missing that bears.
func (r *kotReading) complete() bool {
	if r.partner == open || r.children == open || r.sum.open || !r.income.known {
		return false
	}
	asked := r.grounds[:kotPartnersActivity]
	if r.partner == yes {
		asked = r.grounds[:]
	}
	return (r.partner == no || r.partners.known) && !slices.Contains(asked, open)
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

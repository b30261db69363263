package income

import (
	"cmp"

	"github.com/integraal/integraal"
)

// The grounds of Wet kinderopvang art. 1.6 on which a parent need not look
// after the child.
const (
	kotActivity = iota
	kotWlz
	kotDetained
	kotPartnersActivity
	kotPartnersWlz
	kotPartnersRelative
	kotGrounds
)

// kotGronden are the answers to those.
type kotGronden [kotGrounds]answer

// active is whether the parent meets art. 1.6 lid 1, 9 or 10, and the partner
// lid 3, 6 or 8.
func (g *kotGronden) active(partner answer) (parents, partners answer) {
	either := func(a, b answer) answer { return not(and(not(a), not(b))) }
	aside := either(g[kotWlz], g[kotDetained])
	parents = either(g[kotActivity], and(aside, and(partner, g[kotPartnersActivity])))
	free := either(g[kotPartnersWlz], g[kotPartnersRelative])
	partners = either(not(partner), either(g[kotPartnersActivity], free))
	return parents, partners
}

// bears reports whether two answers to an open ground lead to two outcomes, with
// the other open ones filled in alike.
func (g *kotGronden) bears(ground int, partner answer) bool {
	if g[ground] != open {
		return false
	}
	for bits := range 1 << (kotGrounds + 1) {
		filled, with := *g, partner
		for i := range filled {
			if filled[i] == open {
				filled[i] = answerOf(bits>>i&1 == 1)
			}
		}
		if with == open {
			with = answerOf(bits>>kotGrounds&1 == 1)
		}
		filled[ground] = yes
		one := and(filled.active(with))
		filled[ground] = no
		if one != and(filled.active(with)) {
			return true
		}
	}
	return false
}

// ask notes the missing facts that bear on the outcome.
func (r *kotReading) ask(q *inquiry, f *KinderopvangtoeslagFacts, d *kotDay) {
	r.askGrounds(q, f)
	ask(q, FactToeslagpartner, f.ID, &f.Partner)
	ask(q, FactChildren, f.ID, &f.Children)
	for i := range r.list {
		if c := &r.list[i]; r.sum.open && d.child(c).counts != no {
			d.askChild(q, c)
		}
	}
	if d.tabel.Is.flat() {
		return
	}
	ask(q, FactToetsingsinkomen, f.ID, &f.Toetsingsinkomen)
	if r.partner == yes {
		ask(q, FactToetsingsinkomen, r.partnerIs.ID, &r.partnerIs.Toetsingsinkomen)
	}
}

func (r *kotReading) askGrounds(q *inquiry, f *KinderopvangtoeslagFacts) {
	g, p := &r.grounds, &r.partnerIs
	if g.bears(kotActivity, r.partner) {
		ask(q, FactActivity, f.ID, &f.Activity)
	}
	if g.bears(kotWlz, r.partner) {
		ask(q, FactWlz, f.ID, &f.Wlz)
	}
	if g.bears(kotDetained, r.partner) {
		ask(q, FactDetained, f.ID, &f.Detained)
	}
	if r.partner != yes {
		return
	}
	if g.bears(kotPartnersActivity, yes) {
		ask(q, FactActivity, p.ID, &p.Activity)
	}
	if g.bears(kotPartnersWlz, yes) {
		ask(q, FactWlz, p.ID, &p.Wlz)
	}
	if g.bears(kotPartnersRelative, yes) {
		ask(q, FactPartnerRelative, p.ID, &p.Relative)
	}
}

func (d *kotDay) askChild(q *inquiry, c *KindInOpvang) {
	ask(q, FactChildInHousehold, c.ID, &c.InHousehold)
	ask(q, FactSecondary, c.ID, &c.Secondary)
	ask(q, FactCare, c.ID, &c.Care)
	care, _ := c.Care.Value()
	for i := range care {
		o := &care[i]
		if one, _ := d.care(o); one.counts == no {
			continue
		}
		who := cmp.Or(o.ID, c.ID)
		ask(q, FactCareRegistered, who, &o.Registered)
		ask(q, FactCareHours, who, &o.Hours)
		ask(q, FactCarePrice, who, &o.Price)
		price := read(&o.Price)
		if _, differs := d.highest(price.is); differs || !price.known {
			ask(q, FactCareKind, who, &o.Soort)
		}
	}
}

// explain adds the facts that are known to an explanation.
func (r *kotReading) explain(f *KinderopvangtoeslagFacts, d *kotDay, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenAnswer(why, FactActivity, r.grounds[kotActivity])
	givenAnswer(why, FactWlz, r.grounds[kotWlz])
	givenAnswer(why, FactDetained, r.grounds[kotDetained])
	givenIf(why, FactToetsingsinkomen, &f.Toetsingsinkomen)
	givenAnswer(why, FactToeslagpartner, r.partner)
	if r.partner == yes {
		p := &r.partnerIs
		givenPerson(why, p.ID)
		givenAnswer(why, FactActivity, r.grounds[kotPartnersActivity])
		givenAnswer(why, FactWlz, r.grounds[kotPartnersWlz])
		givenAnswer(why, FactPartnerRelative, r.grounds[kotPartnersRelative])
		givenIf(why, FactToetsingsinkomen, &p.Toetsingsinkomen)
	}
	if r.children != open {
		integraal.Given(why, FactChildren, integraal.Count(len(r.list)))
	}
	for i := range r.list {
		r.list[i].explain(d, why)
	}
}

func (c *KindInOpvang) explain(d *kotDay, why *integraal.Explanation) {
	givenPerson(why, c.ID)
	givenAnswer(why, FactChildInHousehold, yesNo(&c.InHousehold))
	givenAnswer(why, FactSecondary, yesNo(&c.Secondary))
	care, known := c.Care.Value()
	if known || c.Care.State() == integraal.KnownAbsent {
		integraal.Given(why, FactCare, integraal.Count(len(care)))
	}
	for i := range care {
		o := &care[i]
		givenAnswer(why, FactCareRegistered, yesNo(&o.Registered))
		if soort, known := o.Soort.Value(); known {
			integraal.Given(why, FactCareKind, integraal.Word(soort.String()))
		}
		if hours := read(&o.Hours); hours.known {
			if whole, word := hours.is.shown(); word == "" {
				integraal.Given(why, FactCareHours, whole)
			} else {
				integraal.Given(why, FactCareHours, word)
			}
		}
		givenIf(why, FactCarePrice, &o.Price)
		if one, _ := d.care(o); one.counts != open && c.own() != open {
			integraal.Explain(why, stepCareCounts, integraal.YesNo(and(one.counts, c.own()) == yes), byCare)
		}
	}
}

// explain adds the reckoning, or the part of it that a failed condition rests
// on.
func (d *kotDay) explain(r *kotReading, failed []integraal.Condition, why *integraal.Explanation) {
	if why == nil || !r.sum.any || r.sum.open || r.sum.uncovered >= 0 || !bears(failed, ConditionLeast) {
		return
	}
	for i := range r.list {
		if c := d.child(&r.list[i]); c.counts == yes {
			d.explainChild(&r.list[i], c, why)
			r.sum.explainFirst(i, why)
		}
	}
	if _, known := r.joint(); !known {
		return
	}
	r.explainIncome(why)
	d.due(r.values(), why)
}

// explainChild says what of the care of a child counts.
func (d *kotDay) explainChild(k *KindInOpvang, c kotChild, why *integraal.Explanation) {
	givenPerson(why, k.ID)
	care, _ := k.Care.Value()
	for i := range care {
		soort, known := care[i].Soort.Value()
		one, _ := d.care(&care[i])
		if price := read(&care[i].Price); known && one.counts == yes && price.is.MoreThan(d.uurprijs[soort].Is) {
			use(why, &d.uurprijs[soort])
		}
	}
	hours := c.hours
	if limit := d.limit(); hours > limit {
		hours = limit
		use(why, &d.uren)
	}
	if whole, word := hours.shown(); word == "" {
		integraal.Explain(why, stepHours, whole, byHoursLimit)
	} else {
		integraal.Explain(why, stepHours, word, byHoursLimit)
	}
	integraal.Explain(why, stepCosts, c.costs, byCosts)
}

// explainFirst says, where there are more, that a child is the first.
func (s *kotSum) explainFirst(i int, why *integraal.Explanation) {
	switch {
	case i != s.firstAt || s.others == (integraal.Exact[integraal.Yearly]{}):
	case s.tied:
		integraal.Explain(why, stepFirstTied, integraal.YesNo(true), byLowestCosts)
	default:
		integraal.Explain(why, stepFirstChild, integraal.YesNo(true), byFirstChild)
	}
}

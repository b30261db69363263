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
	aside := eitherOf(g[kotWlz], g[kotDetained])
	parents = eitherOf(g[kotActivity], and(aside, and(partner, g[kotPartnersActivity])))
	free := eitherOf(g[kotPartnersWlz], g[kotPartnersRelative])
	partners = eitherOf(not(partner), eitherOf(g[kotPartnersActivity], free))
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
func (r *kotReading) ask(q *inquiry, f *aanvraag, k *kinderen, d *kotDay) {
	own := &f.claimant
	r.askGrounds(q, f)
	ask(q, FactToeslagpartner, own.id.name(), f.partnered)
	ask(q, FactChildren, own.id.name(), k.there)
	for i := range r.list {
		if c := &r.list[i]; r.sum.open && d.child(c).counts != no {
			d.askChild(q, c)
		}
	}
	if d.tabel.Is.flat() {
		return
	}
	ask(q, FactToetsingsinkomen, own.id.name(), own.income)
	if r.partner == yes {
		ask(q, FactToetsingsinkomen, f.partner.id.name(), f.partner.income)
	}
}

func (r *kotReading) askGrounds(q *inquiry, f *aanvraag) {
	g, own, p := &r.grounds, &f.claimant, &f.partner
	if g.bears(kotActivity, r.partner) {
		ask(q, FactActivity, own.id.name(), own.activity)
	}
	if g.bears(kotWlz, r.partner) {
		ask(q, FactWlz, own.id.name(), own.wlz)
	}
	if g.bears(kotDetained, r.partner) {
		ask(q, FactDetained, own.id.name(), r.detained)
	}
	if r.partner != yes {
		return
	}
	if g.bears(kotPartnersActivity, yes) {
		ask(q, FactActivity, p.id.name(), p.activity)
	}
	if g.bears(kotPartnersWlz, yes) {
		ask(q, FactWlz, p.id.name(), p.wlz)
	}
	if g.bears(kotPartnersRelative, yes) {
		ask(q, FactPartnerRelative, p.id.name(), p.related)
	}
}

func (d *kotDay) askChild(q *inquiry, c *eenKind) {
	ask(q, FactChildInHousehold, c.id.name(), c.inHousehold)
	ask(q, FactSecondary, c.id.name(), c.secondary)
	ask(q, FactCare, c.id.name(), c.care)
	care := *valueOf(c.care)
	for i := range care {
		o := &care[i]
		if one, _ := d.care(o); one.counts == no {
			continue
		}
		who := cmp.Or(o.ID, c.id.name())
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
func (r *kotReading) explain(f *aanvraag, d *kotDay, why *integraal.Explanation) {
	own := &f.claimant
	givenPerson(why, own.id.name())
	givenAnswer(why, FactActivity, r.grounds[kotActivity])
	givenAnswer(why, FactWlz, r.grounds[kotWlz])
	givenAnswer(why, FactDetained, r.grounds[kotDetained])
	givenIf(why, FactToetsingsinkomen, own.income)
	givenAnswer(why, FactToeslagpartner, r.partner)
	if r.partner == yes {
		p := &f.partner
		givenPerson(why, p.id.name())
		givenAnswer(why, FactActivity, r.grounds[kotPartnersActivity])
		givenAnswer(why, FactWlz, r.grounds[kotPartnersWlz])
		givenAnswer(why, FactPartnerRelative, r.grounds[kotPartnersRelative])
		givenIf(why, FactToetsingsinkomen, p.income)
	}
	if r.children != open {
		integraal.Given(why, FactChildren, integraal.Count(len(r.list)))
	}
	for i := range r.list {
		r.list[i].explain(d, why)
	}
}

func (c *eenKind) explain(d *kotDay, why *integraal.Explanation) {
	givenPerson(why, c.id.name())
	givenAnswer(why, FactChildInHousehold, yesNo(c.inHousehold))
	givenAnswer(why, FactSecondary, yesNo(c.secondary))
	care, is := *valueOf(c.care), presence(c.care)
	if is != open {
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
func (d *kotDay) explainChild(k *eenKind, c kotChild, why *integraal.Explanation) {
	givenPerson(why, k.id.name())
	care := *valueOf(k.care)
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

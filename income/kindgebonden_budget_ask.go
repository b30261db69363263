package income

import "github.com/integraal/integraal"

// ask notes the missing facts that bear on the outcome.
func (r *kgbReading) ask(q *inquiry, f *aanvraag, k *kinderen) {
	own, p := &f.claimant, &f.partner
	ask(q, FactChildren, own.id.name(), k.there)
	for i := range r.list {
		c := &r.list[i]
		if r.unsure > 0 && r.child(q, c, i).counts == open {
			ask(q, FactBorn, c.id.name(), c.born)
			ask(q, FactKinderbijslag, c.id.name(), c.kinderbijslag)
		}
	}
	ask(q, FactToeslagpartner, own.id.name(), f.partnered)
	ask(q, FactToetsingsinkomen, own.id.name(), own.income)
	if r.partner == yes {
		ask(q, FactToetsingsinkomen, p.id.name(), p.income)
	}
	if r.over != open {
		return
	}
	ask(q, FactRendementsgrondslag, own.id.name(), own.assets)
	if r.partner == yes && r.wholeYear != no {
		ask(q, FactPartnerWholeYear, p.id.name(), p.wholeYear)
		ask(q, FactRendementsgrondslag, p.id.name(), p.assets)
	}
}

// explain adds the facts that are known to an explanation.
func (r *kgbReading) explain(q *inquiry, f *aanvraag, why *integraal.Explanation) {
	own := &f.claimant
	givenPerson(why, own.id.name())
	givenIf(why, FactToetsingsinkomen, own.income)
	givenIf(why, FactRendementsgrondslag, own.assets)
	if r.children != open {
		integraal.Given(why, FactChildren, integraal.Count(len(r.list)))
	}
	for i := range r.list {
		c := &r.list[i]
		givenPerson(why, c.id.name())
		givenIf(why, FactBorn, c.born)
		givenAnswer(why, FactKinderbijslag, yesNo(c.kinderbijslag))
		if counts := r.child(q, c, i).counts; counts != open {
			integraal.Explain(why, stepChildCounts, integraal.YesNo(counts == yes), byChild)
		}
	}
	givenAnswer(why, FactToeslagpartner, r.partner)
	if r.partner != yes {
		return
	}
	p := &f.partner
	givenPerson(why, p.id.name())
	givenIf(why, FactToetsingsinkomen, p.income)
	givenIf(why, FactRendementsgrondslag, p.assets)
	givenAnswer(why, FactPartnerWholeYear, r.wholeYear)
}

// explain adds the reckoning, or the part of it that a failed condition rests
// on.
func (d *kgbDay) explain(r *kgbReading, failed []integraal.Condition, why *integraal.Explanation) {
	if why == nil {
		return
	}
	if bears(failed, ConditionAssets) {
		d.grenzen.explain(&r.draagkracht, why)
	}
	if bears(failed, ConditionIncome, ConditionLeast) {
		r.explainIncome(why)
		var v kgbValues
		r.values(d, &v)
		d.due(&v, why)
	}
}

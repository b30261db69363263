package income

import "github.com/integraal/integraal"

// ask notes the missing facts that bear on the outcome.
func (r *kgbReading) ask(q *inquiry, f *KindgebondenBudgetFacts, d *kgbDay) {
	ask(q, FactChildren, f.ID, &f.Children)
	for i := range r.list {
		c := &r.list[i]
		if r.unsure > 0 && r.child(q, c, i).counts == open {
			ask(q, FactBorn, c.ID, &c.Born)
			ask(q, FactKinderbijslag, c.ID, &c.Kinderbijslag)
		}
	}
	ask(q, FactToeslagpartner, f.ID, &f.Partner)
	p := &r.partnerIs
	ask(q, FactToetsingsinkomen, f.ID, &f.Toetsingsinkomen)
	if r.partner == yes {
		ask(q, FactToetsingsinkomen, p.ID, &p.Toetsingsinkomen)
	}
	if d.grenzen.exceeded(&r.draagkracht) != open {
		return
	}
	ask(q, FactRendementsgrondslag, f.ID, &f.Rendementsgrondslag)
	if r.partner == yes && r.wholeYear != no {
		ask(q, FactPartnerWholeYear, p.ID, &p.WholeYear)
		ask(q, FactRendementsgrondslag, p.ID, &p.Rendementsgrondslag)
	}
}

// explain adds the facts that are known to an explanation.
func (r *kgbReading) explain(q *inquiry, f *KindgebondenBudgetFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenIf(why, FactToetsingsinkomen, &f.Toetsingsinkomen)
	givenIf(why, FactRendementsgrondslag, &f.Rendementsgrondslag)
	if r.children != open {
		integraal.Given(why, FactChildren, integraal.Count(len(r.list)))
	}
	for i := range r.list {
		c := &r.list[i]
		givenPerson(why, c.ID)
		givenIf(why, FactBorn, &c.Born)
		givenAnswer(why, FactKinderbijslag, yesNo(&c.Kinderbijslag))
		if counts := r.child(q, c, i).counts; counts != open {
			integraal.Explain(why, stepChildCounts, integraal.YesNo(counts == yes), byChild)
		}
	}
	givenAnswer(why, FactToeslagpartner, r.partner)
	if r.partner != yes {
		return
	}
	p := &r.partnerIs
	givenPerson(why, p.ID)
	givenIf(why, FactToetsingsinkomen, &p.Toetsingsinkomen)
	givenIf(why, FactRendementsgrondslag, &p.Rendementsgrondslag)
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
		v := r.values(d)
		d.due(&v, why)
	}
}

package income

import "github.com/integraal/integraal"

// Zorgtoeslag is the health care allowance of Wet op de zorgtoeslag art. 2 and
// 3 for a claimant, with the toeslagpartner, in the month of a day, by the
// built-in norms. The outcome applies not for who is under 18 or not insured,
// has too much income or assets, or would get less than what is awarded.
//
// Left out are residence and foreign insurance (Wzt art. 4a, Awir art. 9).
// Beside dated.outside the faults are fact.impossible, facts.contradiction and
// amount.range.
func Zorgtoeslag(f ZorgtoeslagFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Toeslag]{}, err
	}
	return d.Zorgtoeslag(f, why)
}

// Zorgtoeslag is the function [Zorgtoeslag] by the norms of the day.
func (d *Day) Zorgtoeslag(f ZorgtoeslagFacts, why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
	partnered := existence(&f.Partner)
	a := f.aanvraag(&partnered)
	var o integraal.Outcome[Toeslag]
	err := d.zorgtoeslagFor(&inquiry{day: d.Date()}, &a, why, &o)
	return o, err
}

func (d *Day) zorgtoeslagFor(q *inquiry, f *aanvraag, why *integraal.Explanation, o *integraal.Outcome[Toeslag]) error {
	if d == nil || d.dayValues == nil {
		return errNoDay
	}
	z := &d.zorgtoeslag
	if err := z.check(d.date); err != nil {
		return err
	}
	var r zorgtoeslagReading
	r.read(q, f)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	r.over = z.grenzen.exceeded(&r.draagkracht)
	if why != nil {
		r.explain(f, why)
	}
	t := z.due(r.values(), nil)
	if t.Yearly.Overflowed() {
		return integraal.NewFault("amount.range", "toetsingsinkomen", textRange)
	}
	failed := z.failed(&r, t)
	if len(failed) == 0 {
		if !r.complete() {
			r.ask(q, f)
		}
		if len(q.Missing) > 0 {
			*o = integraal.Open[Toeslag](q.Missing...)
			return nil
		}
	}
	z.explain(&r, failed, why)
	if len(failed) > 0 {
		explainFailed(why, failed)
		*o = integraal.No[Toeslag](failed...)
		return nil
	}
	integraal.YesIn(o, t)
	return nil
}

// zorgtoeslagReading is what is known of the facts.
type zorgtoeslagReading struct {
	draagkracht
	old, insured               answer
	partnerOld, partnerInsured answer
}

func (r *zorgtoeslagReading) read(q *inquiry, f *aanvraag) {
	c, p := &f.claimant, &f.partner
	r.old = q.eighteen("", c.born)
	r.insured = yesNo(c.insured)
	if r.readMeans(q, f); r.partner != yes {
		return
	}
	r.partnerOld = q.eighteen("partner", p.born)
	r.partnerInsured = yesNo(p.insured)
}

// eighteen is whether someone counts as 18: from the first day of the month
// after the one in which they turned 18 (Wzt art. 1 lid 1 c).
func (q *inquiry) eighteen(of string, f *integraal.Fact[integraal.Date]) answer {
	born, known := q.born(of, -1, f)
	if !known {
		return open
	}
	return answerOf(isEighteen(born, q.day))
}

func isEighteen(born, day integraal.Date) bool {
	switch { // as of nearly everybody
	case reached(born, day, 19):
		return true
	case !reached(born, day, 18):
		return false
	}
	return !day.Before(born.Turns(18).FirstOfNextMonth())
}

// values are the facts for the rule. Where it is open whether the partner is
// insured, they say so: that gives the most that can be due.
func (r *zorgtoeslagReading) values() zorgtoeslagValues {
	joint, _ := r.joint()
	return zorgtoeslagValues{
		partner:          r.partner == yes,
		partnerInsured:   and(r.partnerOld, r.partnerInsured) != no,
		toetsingsinkomen: joint,
	}
}

// failed are the conditions that are certainly not met.
func (d *zorgtoeslagDay) failed(r *zorgtoeslagReading, most Toeslag) []integraal.Condition {
	var failed []integraal.Condition
	if r.old == no {
		failed = append(failed, integraal.Condition{Name: ConditionZorgtoeslagAge, By: byVerzekerde})
	}
	if r.insured == no {
		failed = append(failed, integraal.Condition{Name: ConditionInsured, By: byVerzekerde})
	}
	if r.over == yes {
		failed = append(failed, integraal.Condition{Name: ConditionAssets, By: d.grenzen.alone.By})
	}
	if _, known := r.joint(); known && d.least.Is.MoreThan(most.Yearly) {
		failed = append(failed, shortfall(d.nothingLeft(r.values()), byAanspraak, &d.least))
	}
	return failed
}

// complete reports whether nothing is missing that bears.
func (r *zorgtoeslagReading) complete() bool {
	return r.draagkracht.complete() && r.old != open && r.insured != open &&
		(r.partner == no || and(r.partnerOld, r.partnerInsured) != open)
}

// ask notes the missing facts that bear on the outcome.
func (r *zorgtoeslagReading) ask(q *inquiry, f *aanvraag) {
	c := &f.claimant
	ask(q, FactBorn, c.id.name(), c.born)
	ask(q, FactInsured, c.id.name(), c.insured)
	ask(q, FactToeslagpartner, c.id.name(), f.partnered)
	p := &f.partner
	if r.partner == yes && and(r.partnerOld, r.partnerInsured) == open {
		ask(q, FactBorn, p.id.name(), p.born)
		ask(q, FactInsured, p.id.name(), p.insured)
	}
	ask(q, FactToetsingsinkomen, c.id.name(), c.income)
	if r.partner == yes {
		ask(q, FactToetsingsinkomen, p.id.name(), p.income)
	}
	if r.over != open {
		return
	}
	ask(q, FactRendementsgrondslag, c.id.name(), c.assets)
	if r.partner == yes && r.wholeYear != no {
		ask(q, FactPartnerWholeYear, p.id.name(), p.wholeYear)
		ask(q, FactRendementsgrondslag, p.id.name(), p.assets)
	}
}

// explain adds the facts that are known to an explanation.
func (r *zorgtoeslagReading) explain(f *aanvraag, why *integraal.Explanation) {
	c := &f.claimant
	givenPerson(why, c.id.name())
	givenIf(why, FactBorn, c.born)
	givenAnswer(why, FactInsured, r.insured)
	givenIf(why, FactToetsingsinkomen, c.income)
	givenIf(why, FactRendementsgrondslag, c.assets)
	givenAnswer(why, FactToeslagpartner, r.partner)
	if r.partner != yes {
		return
	}
	p := &f.partner
	givenPerson(why, p.id.name())
	givenIf(why, FactBorn, p.born)
	givenAnswer(why, FactInsured, r.partnerInsured)
	givenIf(why, FactToetsingsinkomen, p.income)
	givenIf(why, FactRendementsgrondslag, p.assets)
	givenAnswer(why, FactPartnerWholeYear, r.wholeYear)
}

// explain adds the reckoning, or the part of it that a failed condition rests
// on.
func (d *zorgtoeslagDay) explain(r *zorgtoeslagReading, failed []integraal.Condition, why *integraal.Explanation) {
	if why == nil {
		return
	}
	if bears(failed, ConditionAssets) {
		d.grenzen.explain(&r.draagkracht, why)
	}
	if bears(failed, ConditionIncome, ConditionLeast) {
		r.explainIncome(why)
		d.due(r.values(), why)
	}
}

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
	var none integraal.Outcome[Toeslag]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	z := &d.zorgtoeslag
	if err := z.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	var r zorgtoeslagReading
	r.read(&q, &f)
	if err := q.Faults.Err(); err != nil {
		return none, err
	}
	r.explain(&f, why)
	t := z.due(r.values(), nil)
	if t.Yearly.Overflowed() {
		return none, integraal.NewFault("amount.range", "toetsingsinkomen", textRange)
	}
	failed := z.failed(&r, t)
	if len(failed) == 0 {
		if r.ask(&q, &f, z); len(q.Missing) > 0 {
			return integraal.Open[Toeslag](q.Missing...), nil
		}
	}
	z.explain(&r, failed, why)
	if len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Toeslag](failed...), nil
	}
	return integraal.Yes(t), nil
}

// zorgtoeslagReading is what is known of the facts.
type zorgtoeslagReading struct {
	draagkracht
	old, insured               answer
	partnerOld, partnerInsured answer
	partnerIs                  Toeslagpartner
}

func (r *zorgtoeslagReading) read(q *inquiry, f *ZorgtoeslagFacts) {
	r.partner = presence(&f.Partner)
	r.income = read(&f.Toetsingsinkomen)
	r.assets = read(&f.Rendementsgrondslag)
	r.old = q.eighteen("", &f.Born)
	r.insured = yesNo(&f.Insured)
	inRange(q, "", "toetsingsinkomen", r.income)
	inRange(q, "", "rendementsgrondslag", r.assets)
	if r.partner != yes {
		return
	}
	r.partnerIs, _ = f.Partner.Value()
	p := &r.partnerIs
	r.partnerOld = q.eighteen("partner", &p.Born)
	r.partnerInsured = yesNo(&p.Insured)
	r.readPartner(q, &p.Toetsingsinkomen, &p.Rendementsgrondslag, &p.WholeYear)
	q.distinct(p.ID, "partner", -1, f.ID, "", -1)
}

// readPartner reads the means of a toeslagpartner.
func (d *draagkracht) readPartner(q *inquiry, income *integraal.Fact[integraal.PerYear], assets *integraal.Fact[integraal.Amount], wholeYear *integraal.Fact[bool]) {
	d.partners, d.partnersA, d.wholeYear = read(income), read(assets), yesNo(wholeYear)
	inRange(q, "partner", "toetsingsinkomen", d.partners)
	inRange(q, "partner", "rendementsgrondslag", d.partnersA)
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
	if d.grenzen.exceeded(&r.draagkracht) == yes {
		failed = append(failed, integraal.Condition{Name: ConditionAssets, By: d.grenzen.alone.By})
	}
	if _, known := r.joint(); known && d.least.Is.MoreThan(most.Yearly) {
		failed = append(failed, shortfall(d.nothingLeft(r.values()), byAanspraak, &d.least))
	}
	return failed
}

// ask notes the missing facts that bear on the outcome.
func (r *zorgtoeslagReading) ask(q *inquiry, f *ZorgtoeslagFacts, d *zorgtoeslagDay) {
	ask(q, FactBorn, f.ID, &f.Born)
	ask(q, FactInsured, f.ID, &f.Insured)
	ask(q, FactToeslagpartner, f.ID, &f.Partner)
	p := &r.partnerIs
	if r.partner == yes && and(r.partnerOld, r.partnerInsured) == open {
		ask(q, FactBorn, p.ID, &p.Born)
		ask(q, FactInsured, p.ID, &p.Insured)
	}
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
func (r *zorgtoeslagReading) explain(f *ZorgtoeslagFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenIf(why, FactBorn, &f.Born)
	givenAnswer(why, FactInsured, r.insured)
	givenIf(why, FactToetsingsinkomen, &f.Toetsingsinkomen)
	givenIf(why, FactRendementsgrondslag, &f.Rendementsgrondslag)
	givenAnswer(why, FactToeslagpartner, r.partner)
	if r.partner != yes {
		return
	}
	p := &r.partnerIs
	givenPerson(why, p.ID)
	givenIf(why, FactBorn, &p.Born)
	givenAnswer(why, FactInsured, r.partnerInsured)
	givenIf(why, FactToetsingsinkomen, &p.Toetsingsinkomen)
	givenIf(why, FactRendementsgrondslag, &p.Rendementsgrondslag)
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

package income

import "github.com/integraal/integraal"

// BijzondereBijstand is how much of given costs is bijzondere bijstand
// (Participatiewet art. 35) on a day, by how the college counts income and
// assets. That the costs are necessary and come from special circumstances is a
// judgement of the college, and a fact here. The outcome applies not when the
// costs are not necessary, stay within the threshold that the college applies,
// or can be borne as a whole.
//
// The form of the bijstand, a gift or a loan, and the tax of art. 35 lid 8 are
// left out. The faults are settings.outside, dated.outside, fact.impossible,
// facts.contradiction, amount.negative and amount.range.
func BijzondereBijstand(f BijzonderFacts, s *Settings, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Bijzonder], error) {
	d, err := participatiewetOn(day)
	if err != nil {
		return integraal.Outcome[Bijzonder]{}, err
	}
	return d.BijzondereBijstand(f, s, why)
}

// BijzondereBijstand is the function [BijzondereBijstand] by the norms of the
// day.
func (d *Day) BijzondereBijstand(f BijzonderFacts, s *Settings, why *integraal.Explanation) (integraal.Outcome[Bijzonder], error) {
	var none integraal.Outcome[Bijzonder]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	if s == nil {
		return none, outsideSettings("bijzondereBijstand", d.date)
	}
	set, err := settingOn("bijzondereBijstand", "", s.bijzonder, d.date)
	if err != nil {
		return none, err
	}
	o := none
	err = d.bijzonderFor(&inquiry{day: d.date}, &f, s, set, why, &o)
	return o, err
}

func (d *Day) bijzonderFor(q *inquiry, f *BijzonderFacts, s *Settings, set *placed[BijzondereBijstandSetting], why *integraal.Explanation, o *integraal.Outcome[Bijzonder]) error {
	if set.is.Threshold == ThresholdApplied {
		if err := d.gemeente.bijzonder.check(d.date); err != nil {
			return err
		}
	}
	var r bijzonderReading
	r.read(q, f, &set.is, &d.gemeente.bijzonder)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	if why != nil {
		s.explain(why)
		r.explain(f, why)
	}
	most := r.most()
	due := set.is.due(&most, set.by, nil)
	failed := r.failed(due, d)
	if len(failed) == 0 {
		if !r.complete() {
			r.ask(q, f)
		}
		if len(q.Missing) > 0 {
			*o = integraal.Open[Bijzonder](q.Missing...)
			return nil
		}
	}
	r.explainDue(set, failed, d, why)
	if len(failed) > 0 {
		explainFailed(why, failed)
		*o = integraal.No[Bijzonder](failed...)
		return nil
	}
	integraal.YesIn(o, due)
	return nil
}

// bijzonderReading is what is known of the facts.
type bijzonderReading struct {
	set                       *BijzondereBijstandSetting
	necessary, over           answer // over the threshold; yes where it is not applied
	costs, year, assets, used reading[integraal.Amount]
	income, norm              reading[integraal.PerMonth]
	byIncome, byAssets        bool // whether they can count at all
}

func (r *bijzonderReading) read(q *inquiry, f *BijzonderFacts, e *BijzondereBijstandSetting, d *bijzonderDay) {
	r.set = e
	r.byIncome, r.byAssets = e.counts()
	r.necessary = yesNo(&f.Necessary)
	r.costs, r.year, r.used = read(&f.Costs), read(&f.CostsInYear), read(&f.Used)
	r.income, r.norm = read(&f.Income), read(&f.Norm)
	switch e.Assets {
	case AssetsAboveLimit:
		r.assets = read(&f.AssetsAboveLimit)
		bound(q, "assetsAboveLimit", r.assets, true)
	case AssetsAll:
		r.assets = read(&f.Assets)
		bound(q, "assets", r.assets, true)
	}
	bound(q, "costs", r.costs, false)
	bound(q, "costsInYear", r.year, false)
	bound(q, "used", r.used, false)
	bound(q, "income", r.income, true)
	bound(q, "norm", r.norm, false)
	if r.norm.absent {
		q.fault("fact.impossible", "norm", textGemeenteNorm)
	}
	r.over = yes
	if e.Threshold == ThresholdApplied {
		r.readThreshold(q, d)
	}
}

// readThreshold reads art. 35 lid 2. Costs that alone exceed the threshold
// exceed it whatever there was more.
func (r *bijzonderReading) readThreshold(q *inquiry, d *bijzonderDay) {
	drempel := d.drempel.Is
	r.over = open
	switch {
	case r.year.known && r.costs.known && r.costs.is.MoreThan(r.year.is):
		q.contradict("costs", "costsInYear")
	case r.year.known:
		r.over = answerOf(r.year.is.MoreThan(drempel))
	case r.costs.known && r.costs.is.MoreThan(drempel):
		r.over = yes
	}
}

// most are the facts that are known, with those that are not such that they
// give the most bijstand.
func (r *bijzonderReading) most() bijzonderValues {
	v := bijzonderValues{
		costs: r.costs.is, assets: r.assets.is, used: r.used.is, income: r.income.is, norm: r.norm.is,
	}
	if !r.norm.known {
		v.income = integraal.PerMonth{}
	}
	if !r.used.known {
		v.used = integraal.Cents[integraal.OneOff](noMeans)
	}
	return v
}

// noMeans is more than any draagkracht within the range of amounts.
const noMeans = integraal.MaxCents * (2*maxMonths + 1)

// failed are the conditions that are certainly not met; most is the most that
// can be due.
func (r *bijzonderReading) failed(most Bijzonder, d *Day) []integraal.Condition {
	var failed []integraal.Condition
	if r.necessary == no {
		failed = append(failed, integraal.Condition{Name: ConditionNoodzakelijk, By: d.gemeente.by.kosten})
	}
	if r.over == no {
		failed = append(failed, integraal.Condition{Name: ConditionDrempel, By: d.gemeente.bijzonder.drempel.By})
	}
	if r.costs.known && most.Amount.IsZero() {
		failed = append(failed, integraal.Condition{Name: ConditionDraagkracht, By: d.gemeente.by.kosten})
	}
	return failed
}

// complete reports whether nothing is missing that may bear.
func (r *bijzonderReading) complete() bool {
	return r.necessary != open && r.costs.known && r.over != open && r.used.known &&
		(!r.byIncome || r.income.known && r.norm.known) && (!r.byAssets || r.assets.known)
}

// ask notes the missing facts that bear on the outcome. It is asked when no
// condition certainly failed.
func (r *bijzonderReading) ask(q *inquiry, f *BijzonderFacts) {
	ask(q, FactNoodzakelijk, f.ID, &f.Necessary)
	ask(q, FactBijzondereKosten, f.ID, &f.Costs)
	if r.over == open {
		ask(q, FactKostenInJaar, f.ID, &f.CostsInYear)
	}
	if r.byIncome {
		ask(q, FactMaandinkomen, f.ID, &f.Income)
	}
	if r.normBears() {
		ask(q, FactToetsnorm, f.ID, &f.Norm)
	}
	if r.byAssets && r.set.Assets == AssetsAboveLimit {
		ask(q, FactMeerVermogen, f.ID, &f.AssetsAboveLimit)
	}
	if r.byAssets && r.set.Assets == AssetsAll {
		ask(q, FactVermogen, f.ID, &f.Assets)
	}
	if !r.used.known && r.meansAtMost() {
		ask(q, FactVerbruikteDraagkracht, f.ID, &f.Used)
	}
}

// fromIncome is the draagkracht of the period from the income that is known,
// under the norm or else under none.
func (r *bijzonderReading) fromIncome() integraal.Amount {
	return integraal.OverMonths(r.set.monthly(r.income.is, r.norm.is, integraal.Citation{}, nil), r.set.PeriodMonths)
}

// normBears reports whether the norm makes a difference: not where no income
// counts, nor where even all of it stays within what was used.
func (r *bijzonderReading) normBears() bool {
	if r.norm.known || !r.byIncome {
		return false
	}
	if !r.income.known {
		return true
	}
	means := r.fromIncome()
	switch {
	case means.IsZero():
		return false
	case r.byAssets && !r.assets.known, !r.used.known:
		return true
	}
	return means.Plus(r.set.fromAssets(r.assets.is)).MoreThan(r.used.is)
}

// meansAtMost reports whether there can be draagkracht at all.
func (r *bijzonderReading) meansAtMost() bool {
	if r.byIncome && !r.income.known || r.byAssets && !r.assets.known {
		return true
	}
	means := r.fromIncome()
	if r.byAssets {
		means = means.Plus(r.set.fromAssets(r.assets.is))
	}
	return !means.IsZero()
}

// explain adds the facts that are known.
func (r *bijzonderReading) explain(f *BijzonderFacts, why *integraal.Explanation) {
	givenPerson(why, f.ID)
	givenIf(why, FactBijzondereKosten, &f.Costs)
	givenAnswer(why, FactNoodzakelijk, r.necessary)
	if r.set.Threshold == ThresholdApplied {
		givenIf(why, FactKostenInJaar, &f.CostsInYear)
	}
	if r.byIncome {
		givenIf(why, FactMaandinkomen, &f.Income)
		givenIf(why, FactToetsnorm, &f.Norm)
	}
	switch r.set.Assets {
	case AssetsAboveLimit:
		givenIf(why, FactMeerVermogen, &f.AssetsAboveLimit)
	case AssetsAll:
		givenIf(why, FactVermogen, &f.Assets)
	}
	givenIf(why, FactVerbruikteDraagkracht, &f.Used)
}

// explainDue adds the reckoning, or the part of it that a failed condition
// rests on.
func (r *bijzonderReading) explainDue(set *placed[BijzondereBijstandSetting], failed []integraal.Condition, d *Day, why *integraal.Explanation) {
	if why == nil {
		return
	}
	if set.is.Threshold == ThresholdApplied && bears(failed, ConditionDrempel) {
		use(why, &d.gemeente.bijzonder.drempel)
	}
	if bears(failed, ConditionDraagkracht) {
		most := r.most()
		due := set.is.due(&most, set.by, why)
		integraal.Explain(why, stepBijzonder, due.Amount, d.gemeente.by.kosten)
	}
}

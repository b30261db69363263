package income

import "github.com/integraal/integraal"

// RegelingFacts are the facts that decide whether an income is low enough for a
// local scheme. ID is a label that the host chooses.
type RegelingFacts struct {
	ID string
	// Leefvorm is the household type, which decides the percentage.
	Leefvorm integraal.Fact[Leefvorm]
	// Income is what counts as income in the sense of art. 32 and 33, net a
	// month with the holiday allowance, of the household. Known to be absent:
	// none.
	Income integraal.Fact[integraal.PerMonth]
	// Norm is the bijstandsnorm with the holiday allowance: the one that
	// [RegelingSetting.NormBasis] names.
	Norm integraal.Fact[integraal.PerMonth]
	// AssetsOverLimit is whether there are assets above the limit of art. 34.
	// It is asked where the scheme looks at assets.
	AssetsOverLimit integraal.Fact[bool]
}

// LokaleGrens is the income limit of a local scheme that a household meets.
type LokaleGrens struct {
	// Limit is the limit of income, a month.
	Limit integraal.PerMonth
	// By is the local provision.
	By integraal.Citation
}

// LokaleRegeling is whether the income, and the assets where the scheme looks
// at them, are within the limits of a local scheme on a day. What else the
// scheme asks, such as children at school, is not part of it.
//
// The faults are settings.outside, dated.outside, fact.impossible,
// amount.negative and amount.range.
func LokaleRegeling(f RegelingFacts, s *Settings, scheme string, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[LokaleGrens], error) {
	d, err := participatiewetOn(day)
	if err != nil {
		return integraal.Outcome[LokaleGrens]{}, err
	}
	return d.LokaleRegeling(f, s, scheme, why)
}

// LokaleRegeling is the function [LokaleRegeling] by the norms of the day.
func (d *Day) LokaleRegeling(f RegelingFacts, s *Settings, scheme string, why *integraal.Explanation) (integraal.Outcome[LokaleGrens], error) {
	var none integraal.Outcome[LokaleGrens]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	set, err := s.regeling(scheme, d.date)
	if err != nil {
		return none, err
	}
	q, r, o := inquiry{day: d.date}, regelingReading{}, none
	r.read(&q, &f)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	set.rule(&q, &f, &r, s, why, &o)
	return o, nil
}

// rule is the rule for one setting, on facts that were read before.
func (set *regelingOn) rule(q *inquiry, f *RegelingFacts, r *regelingReading, s *Settings, why *integraal.Explanation, o *integraal.Outcome[LokaleGrens]) {
	r.hold(&set.is)
	if why != nil {
		s.explain(why)
		r.explain(f, set.placed, why)
	}
	if set.geen.refuse(o, why, r.within, not(r.assets)) {
		return
	}
	if !r.complete() {
		r.ask(q, f, &set.is)
	}
	if len(q.Missing) > 0 {
		*o = integraal.Open[LokaleGrens](q.Missing...)
		return
	}
	if why != nil {
		integraal.Explain(why, stepRegelingVoldoe, integraal.YesNo(true), set.by)
	}
	integraal.YesIn(o, LokaleGrens{Limit: r.limit, By: set.by})
}

// of is the percentage for a household type; for one that is not known, the
// highest.
func (l *Limits) of(form Leefvorm) integraal.Rate {
	switch form {
	case Alleenstaande:
		return l.Single
	case AlleenstaandeOuder:
		return l.SingleParent
	case Gehuwden:
		return l.Couple
	}
	most := l.Single
	for _, r := range [...]integraal.Rate{l.SingleParent, l.Couple} {
		if less(most, r) {
			most = r
		}
	}
	return most
}

// alike reports whether the percentages do not differ.
func (l *Limits) alike() bool { return *l == Limits{l.Single, l.Single, l.Single} }

// regelingReading is what is known of the facts.
type regelingReading struct {
	leefvorm     Leefvorm
	income, norm reading[integraal.PerMonth]
	over         answer // assets over the limit
	assets       answer // the same; no where the scheme does not look
	limit        integraal.PerMonth
	within       answer
}

func (r *regelingReading) read(q *inquiry, f *RegelingFacts) {
	r.leefvorm = q.leefvorm(&f.Leefvorm)
	r.income, r.norm = read(&f.Income), read(&f.Norm)
	bound(q, "income", r.income, true)
	bound(q, "norm", r.norm, false)
	if r.norm.absent {
		q.fault("fact.impossible", "norm", textGemeenteNorm)
	}
	r.over = yesNo(&f.AssetsOverLimit)
}

// hold holds the facts to a setting.
func (r *regelingReading) hold(e *RegelingSetting) {
	r.limit, r.within = integraal.PerMonth{}, open
	if r.assets = no; e.Assets == AssetsTested {
		r.assets = r.over
	}
	if !r.norm.known {
		return
	}
	r.limit = grens(r.norm.is, e.Limits.of(r.leefvorm))
	if r.income.known {
		r.within = answerOf(!r.income.is.MoreThan(r.limit))
	}
}

// complete reports whether nothing is missing that may bear.
func (r *regelingReading) complete() bool {
	return r.leefvorm != 0 && r.within != open && r.assets != open
}

// regelingenOn are the settings with the conditions of each: an income above the
// highest limit that there can be is certainly too high.
func regelingenOn(list []placed[RegelingSetting]) []regelingOn {
	all := make([]regelingOn, len(list))
	for i := range list {
		all[i] = regelingOn{&list[i], refusalsOf[LokaleGrens](
			integraal.Condition{Name: ConditionRegelingInkomen, By: list[i].by},
			integraal.Condition{Name: ConditionRegelingVermogen, By: list[i].by})}
	}
	return all
}

// ask notes the missing facts that bear on the outcome.
func (r *regelingReading) ask(q *inquiry, f *RegelingFacts, e *RegelingSetting) {
	if !e.Limits.alike() {
		ask(q, FactLeefvorm, f.ID, &f.Leefvorm)
	}
	ask(q, FactMaandinkomen, f.ID, &f.Income)
	ask(q, FactToetsnorm, f.ID, &f.Norm)
	if e.Assets == AssetsTested {
		ask(q, FactVermogenBovenGrens, f.ID, &f.AssetsOverLimit)
	}
}

// explain adds the facts that are known, and the limit if it is.
func (r *regelingReading) explain(f *RegelingFacts, set *placed[RegelingSetting], why *integraal.Explanation) {
	givenPerson(why, f.ID)
	givenLeefvorm(why, r.leefvorm)
	givenIf(why, FactMaandinkomen, &f.Income)
	givenIf(why, FactToetsnorm, &f.Norm)
	if set.is.Assets == AssetsTested {
		givenAnswer(why, FactVermogenBovenGrens, r.assets)
	}
	if r.norm.known && (r.leefvorm != 0 || set.is.Limits.alike() || r.within == no) {
		integraal.Explain(why, stepGrensPct, set.is.Limits.of(r.leefvorm), set.by)
		integraal.Explain(why, stepGrens, r.limit, set.by)
	}
}

package participation

import "github.com/integraal/integraal"

// The facts of [MeasureFacts], as answers name them.
const (
	FactBreach        integraal.Name = "measure.breach"
	FactBreachDay     integraal.Name = "measure.on"
	FactBreachShown   integraal.Name = "measure.established"
	FactDutyTuned     integraal.Name = "measure.tuned"
	FactBlame         integraal.Name = "measure.culpability"
	FactUrgent        integraal.Name = "measure.urgentReasons"
	FactTuning        integraal.Name = "measure.tuning"
	FactPeriod        integraal.Name = "measure.period"
	FactMeasureNorm   integraal.Name = "measure.norm"
	FactMeasureMonth  integraal.Name = "measure.month"
	FactSpouse        integraal.Name = "measure.spouse"
	FactChildren      integraal.Name = "measure.children"
	FactMeasureThreat integraal.Name = "measure.threat"
	FactPlans         integraal.Name = "measure.plans"

	FactMeasureContradicted integraal.Name = "measure.contradicted"
	FactEarlierUniform      integraal.Name = "measure.earlierUniform"
	FactEarlierByLaw        integraal.Name = "measure.earlierByLaw"

	stepPercentage integraal.Name = "measure.percentage"
	stepTotal      integraal.Name = "measure.total"
)

// check is every fault of f.
func (f *MeasureFacts) check(day integraal.Date) error {
	var c checker
	if f.Breach.State() == integraal.KnownAbsent {
		c.fault("fact.impossible", string(FactBreach), textBreachUnnamed)
	}
	if b, ok := f.Breach.Value(); ok && (b == NoBreach || b >= breaches) {
		c.fault("measure.word", "breach", textUnknownWord)
	}
	within(&c, "culpability", f.Culpability, NotJudged, Intent, "measure.word", textUnknownWord)
	within(&c, "urgent", f.Urgent, UrgentNotAnswered, UrgentReason, "measure.word", textUnknownWord)
	within(&c, "threat", f.Threat, NoThreat, InsuranceCancelled, "measure.word", textUnknownWord)
	within(&c, "children", f.Children, 0, mostChildren, "measure.amount", textMeasureAmount)
	if n, ok := f.Norm.Value(); ok && (n.Cents() < 0 || n.Cents() > mostNorm) {
		c.fault("measure.amount", "norm", textMeasureAmount)
	}
	began, known := f.On.Value()
	if known && (began.IsZero() || began.After(day)) {
		c.fault("measure.day", "on", textDayUnset)
	}
	if f.On.State() == integraal.KnownAbsent {
		c.fault("fact.impossible", string(FactBreachDay), textDayUnset)
	}
	if month, ok := f.Month.Value(); ok && month.IsZero() || f.Month.State() == integraal.KnownAbsent {
		c.fault("measure.day", "month", textDayUnset)
	}
	if e, ok := f.EarlierUniform.Value(); ok && (e.Lid < 5 || e.Lid > 8 || !before(e.On, began)) {
		c.fault("measure.earlier", "earlierUniform", textEarlierUniform)
	}
	if e, ok := f.EarlierByLaw.Value(); ok && (e.Times < 1 || e.Times > mostTimes || !before(e.On, began)) {
		c.fault("measure.earlier", "earlierByLaw", textEarlierByLaw)
	}
	c.tuning(f.Tuning)
	return c.faults.Err()
}

func (c *checker) tuning(f integraal.Fact[Tuning]) {
	if t, ok := f.Value(); ok {
		if n, d := t.Percentage.Fraction(); n < 0 || n > d || d > maxDenominator || t.Months < 0 {
			c.fault("measure.tuning", "tuning", textTuning)
		}
	}
}

// before reports whether an earlier measure has a day that does not lie after
// the breach.
func before(on, began integraal.Date) bool {
	return !on.IsZero() && (began.IsZero() || !on.After(began))
}

// Bounds of what comes from outside: a million euro a month, and numbers that
// no household exceeds.
const (
	mostNorm     = 1_000_000_00
	mostChildren = 50
	mostTimes    = 100
)

// effects are whom and what a measure would hit beside the person (art. 18 lid
// 12), or what is missing to say it.
func (m *assessing) effects() []Observation {
	return []Observation{
		effect(m.ID, "effect.spouse", FactSpouse, m.Spouse, textSpouse, textNoSpouse),
		effect(m.ID, "effect.children", FactChildren, integraal.Map(m.Children, func(n int) bool { return n > 0 }), textChildren, textNoChildren),
		effect(m.ID, "effect.threat", FactMeasureThreat, integraal.Map(m.Threat, func(t Threat) bool { return t != NoThreat }), textThreatens, textNoThreatens),
		effect(m.ID, "effect.plans", FactPlans, m.Plans, textPlans, textNoPlans),
	}
}

func effect(who string, code, name integraal.Name, f integraal.Fact[bool], yes, no integraal.Text) Observation {
	o := Observation{Code: code, Laws: []integraal.Citation{pw18lid12}}
	is, present, missing := take(who, name, f)
	switch {
	case missing != nil:
		o.Text, o.Missing = textOfFacts(missing), settled(missing)
	case present && is:
		o.Text = yes
	case present:
		o.Text = no
	default:
		o.Text = together(no, textEstablishedNot)
	}
	return o
}

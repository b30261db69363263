package income

import "github.com/integraal/integraal"

// InkomenstoeslagFacts are the facts that decide on the individuele
// inkomenstoeslag of an applicant. The day that the rule is asked for is the
// day of the application. ID is a label that the host chooses.
type InkomenstoeslagFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Leefvorm is the household type, which decides the amount.
	Leefvorm integraal.Fact[Leefvorm]
	// Reference are the parts of the referteperiode, in order of time: who had
	// which income under which norm. Together they have to reach from its
	// first day to the day before the application; where they do not, the rule
	// asks for them. Every part is held to the limit by itself: where the
	// verordening goes by the average, give one part with the averages.
	Reference integraal.Fact[[]Refertedeel]
	// AssetsOverLimit is whether there are assets that art. 34 counts, that is
	// above its limit.
	AssetsOverLimit integraal.Fact[bool]
	// Outlook is whether there is an outlook on a higher income (art. 36 lid
	// 1): a judgement of the college, on abilities and efforts (lid 2).
	Outlook integraal.Fact[bool]
	// Granted is the last day on which an individuele inkomenstoeslag was
	// granted to the applicant. Known to be absent: never.
	Granted integraal.Fact[integraal.Date]
}

// Refertedeel is a part of the referteperiode.
type Refertedeel struct {
	// From and Until are its first and last day.
	From, Until integraal.Date
	// Income is what counts as income in the sense of art. 32 and 33, net a
	// month with the holiday allowance, of the person and the spouse together.
	// Known to be absent: none.
	Income integraal.Fact[integraal.PerMonth]
	// Norm is the bijstandsnorm of those days, with the holiday allowance: the
	// one that [InkomenstoeslagSetting.NormBasis] names.
	Norm integraal.Fact[integraal.PerMonth]
}

// IndividueleInkomenstoeslag is whether an applicant meets the conditions of
// Participatiewet art. 36 and of the verordening of the municipality on the day
// of the application, and the amount that the verordening then sets. The
// college may grant it and has regard to the circumstances of the person (art.
// 36 lid 1 and 2): that it applies is no decision.
//
// The faults are settings.outside, dated.outside, fact.impossible,
// facts.contradiction, facts.range, amount.negative, amount.range and
// rule.uncovered.
func IndividueleInkomenstoeslag(f InkomenstoeslagFacts, s *Settings, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[integraal.Amount], error) {
	d, err := participatiewetOn(day)
	if err != nil {
		return integraal.Outcome[integraal.Amount]{}, err
	}
	return d.IndividueleInkomenstoeslag(f, s, why)
}

// IndividueleInkomenstoeslag is the function [IndividueleInkomenstoeslag] by the
// norms of the day.
func (d *Day) IndividueleInkomenstoeslag(f InkomenstoeslagFacts, s *Settings, why *integraal.Explanation) (integraal.Outcome[integraal.Amount], error) {
	var none integraal.Outcome[integraal.Amount]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	if s == nil {
		return none, outsideSettings("individueleInkomenstoeslag", d.date)
	}
	set, err := settingOn("individueleInkomenstoeslag", "", s.inkomenstoeslag, d.date)
	if err != nil {
		return none, err
	}
	on, o := toeslagOf(set, d.date), none
	err = d.inkomenstoeslagFor(&inquiry{day: d.date}, &f, s, &on, why, &o)
	return o, err
}

func (d *Day) inkomenstoeslagFor(q *inquiry, f *InkomenstoeslagFacts, s *Settings, on *toeslagOn, why *integraal.Explanation, o *integraal.Outcome[integraal.Amount]) error {
	set := on.set
	if set == nil {
		return outsideSettings("individueleInkomenstoeslag", d.date)
	}
	var r inkomenstoeslagReading
	r.read(q, f, on)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	if why != nil {
		s.explain(why)
		r.explain(f, set, why)
	}
	if d.gemeente.by.geenToeslag.refuse(o, why, r.age, r.low, not(r.assets), not(r.outlook), not(r.earlier)) {
		return nil
	}
	if !r.complete() {
		r.ask(q, f, &set.is)
	}
	if len(q.Missing) > 0 {
		*o = integraal.Open[integraal.Amount](q.Missing...)
		return nil
	}
	amount := set.is.due(r.leefvorm)
	if why != nil {
		integraal.Explain(why, ConditionLaagInkomen, integraal.YesNo(true), d.gemeente.by.raad)
		integraal.Explain(why, stepToeslagBedrag, amount, set.by)
		integraal.Explain(why, stepKan, integraal.YesNo(true), d.gemeente.by.toeslag)
	}
	integraal.YesIn(o, amount)
	return nil
}

// due is the amount for a household type. A household type that is not known
// has the amount of an alleenstaande: it is asked where that is another.
func (e *InkomenstoeslagSetting) due(l Leefvorm) integraal.Amount {
	switch l {
	case AlleenstaandeOuder:
		return e.Amounts.SingleParent
	case Gehuwden:
		return e.Amounts.Couple
	}
	return e.Amounts.Single
}

// low is whether an income stays within the limit.
func (e *InkomenstoeslagSetting) low(income, norm reading[integraal.PerMonth]) answer {
	switch {
	case income.known && !income.is.MoreThan(integraal.PerMonth{}):
		return yes // whatever the norm is
	case income.known && norm.known:
		return answerOf(!income.is.MoreThan(grens(norm.is, e.IncomeLimit)))
	}
	return open
}

// grens is an income limit: a percentage of a norm, rounded as municipalities
// publish it.
func grens(norm integraal.PerMonth, pct integraal.Rate) integraal.PerMonth {
	return norm.Share(pct).Round(toTheCent)
}

// first is the first day of the referteperiode before a day.
func (e *InkomenstoeslagSetting) first(day integraal.Date) integraal.Date {
	return day.AddMonths(-e.ReferenceMonths)
}

// inkomenstoeslagReading is what is known of the facts.
type inkomenstoeslagReading struct {
	age, low, assets, outlook, earlier answer
	gap                                bool // days of the referteperiode of which nobody has said anything
	leefvorm                           Leefvorm
	parts                              []Refertedeel
	first, last                        integraal.Date
}

// complete reports whether nothing is missing that bears.
func (r *inkomenstoeslagReading) complete() bool {
	return r.age != open && r.low == yes && !r.gap && r.assets != open && r.outlook != open && r.earlier != open && r.leefvorm != 0
}

func (r *inkomenstoeslagReading) read(q *inquiry, f *InkomenstoeslagFacts, on *toeslagOn) {
	r.age = q.between21AndPension(&f.Born)
	r.leefvorm = q.leefvorm(&f.Leefvorm)
	r.assets, r.outlook = yesNo(&f.AssetsOverLimit), yesNo(&f.Outlook)
	r.first, r.last = on.first, on.last
	r.readGranted(q, &f.Granted, on.year)
	if f.Reference.State() == integraal.KnownAbsent {
		q.fault("fact.impossible", "reference", textRefertePeriod)
	}
	if presence(&f.Reference) != yes {
		return
	}
	r.parts = bounded(q, "reference", *valueOf(&f.Reference))
	r.readParts(q, &on.set.is)
}

// readGranted reads art. 36 lid 3: the twelve months right before the
// application. One of the day itself is the one that is asked for.
func (r *inkomenstoeslagReading) readGranted(q *inquiry, f *integraal.Fact[integraal.Date], year integraal.Date) {
	granted, known := f.Value()
	switch {
	case known && (granted.IsZero() || granted.After(q.day)):
		q.contradict("granted", "day")
	case known:
		r.earlier = answerOf(!granted.Before(year))
	case f.State() == integraal.KnownAbsent:
		r.earlier = no
	}
}

// readParts goes through the referteperiode: it was low as a whole when each of
// its days was.
func (r *inkomenstoeslagReading) readParts(q *inquiry, e *InkomenstoeslagSetting) {
	r.low = yes
	next := r.first
	for i := range r.parts {
		p := &r.parts[i]
		if p.From.IsZero() || p.Until.Before(p.From) {
			q.contradict(field("reference", i, "from"), field("reference", i, "until"))
			continue
		}
		if i > 0 && !p.From.After(r.parts[i-1].Until) {
			q.contradict(field("reference", i, "from"), field("reference", i-1, "until"))
		}
		income, norm := read(&p.Income), read(&p.Norm)
		q.part("reference", i, "income", income, true)
		q.part("reference", i, "norm", norm, false)
		if norm.absent {
			q.fault("fact.impossible", field("reference", i, "norm"), textGemeenteNorm)
		}
		if p.Until.Before(r.first) || p.From.After(r.last) {
			continue
		}
		r.gap = r.gap || p.From.After(next)
		next = p.Until.AddDays(1)
		r.low = and(r.low, e.low(income, norm))
	}
	r.gap = r.gap || !next.After(r.last)
	if r.gap && r.low == yes {
		r.low = open
	}
}

// toeslagRefusals are the conditions, in the order in which they are answered.
func toeslagRefusals(by *gemeenteText) refusals[integraal.Amount] {
	return refusalsOf[integraal.Amount](
		integraal.Condition{Name: ConditionToeslagAge, By: by.toeslag},
		integraal.Condition{Name: ConditionLaagInkomen, By: by.toeslag},
		integraal.Condition{Name: ConditionGeenVermogen, By: by.toeslag},
		integraal.Condition{Name: ConditionUitzicht, By: by.toeslag},
		integraal.Condition{Name: ConditionNietEerder, By: by.eerder})
}

// ask notes the missing facts that bear on the outcome.
func (r *inkomenstoeslagReading) ask(q *inquiry, f *InkomenstoeslagFacts, e *InkomenstoeslagSetting) {
	ask(q, FactBorn, f.ID, &f.Born)
	if one := e.Amounts.Single; e.Amounts != (Amounts{one, one, one}) {
		ask(q, FactLeefvorm, f.ID, &f.Leefvorm)
	}
	ask(q, FactReferteperiode, f.ID, &f.Reference)
	if r.gap {
		ask(q, FactReferteperiode, f.ID, &integraal.Fact[bool]{})
	}
	var income, norm bool
	for i := range r.parts {
		p := &r.parts[i]
		of, under := read(&p.Income), read(&p.Norm)
		if p.Until.Before(r.first) || p.From.After(r.last) || e.low(of, under) != open {
			continue
		}
		if !of.known && !income {
			income = true
			ask(q, FactMaandinkomen, f.ID, &p.Income)
		}
		if !under.known && !norm {
			norm = true
			ask(q, FactToetsnorm, f.ID, &p.Norm)
		}
	}
	ask(q, FactVermogenBovenGrens, f.ID, &f.AssetsOverLimit)
	ask(q, FactUitzicht, f.ID, &f.Outlook)
	ask(q, FactEerdereToeslag, f.ID, &f.Granted)
}

// explain adds the facts that are known, and what the verordening makes of
// them.
func (r *inkomenstoeslagReading) explain(f *InkomenstoeslagFacts, set *placed[InkomenstoeslagSetting], why *integraal.Explanation) {
	givenPerson(why, f.ID)
	givenIf(why, FactBorn, &f.Born)
	givenLeefvorm(why, r.leefvorm)
	givenAnswer(why, FactVermogenBovenGrens, r.assets)
	givenAnswer(why, FactUitzicht, r.outlook)
	givenIf(why, FactEerdereToeslag, &f.Granted)
	integraal.Explain(why, stepReferteVanaf, r.first, set.by)
	integraal.Explain(why, stepGrensPct, set.is.IncomeLimit, set.by)
	for i := range r.parts {
		p := &r.parts[i]
		if p.Until.Before(r.first) || p.From.After(r.last) {
			continue
		}
		integraal.Given(why, stepDeelVanaf, p.From)
		givenIf(why, FactMaandinkomen, &p.Income)
		givenIf(why, FactToetsnorm, &p.Norm)
		if norm, known := p.Norm.Value(); known {
			integraal.Explain(why, stepGrens, grens(norm, set.is.IncomeLimit), set.by)
		}
	}
}

package participation

import "github.com/integraal/integraal"

// Position is how a person stands under the Participatiewet on a day: each
// duty, and each exemption that the law knows. It decides nothing.
type Position struct {
	Who        string
	Day        integraal.Date
	Duties     []Standing
	Exemptions []Exemption
}

// Of is how the duty stands; the zero Standing for a duty that p does not hold.
func (p Position) Of(d Duty) Standing {
	for _, s := range p.Duties {
		if s.Duty == d {
			return s
		}
	}
	return Standing{}
}

// Exemption is what the position says of one exemption.
func (p Position) Exemption(k ExemptionKind) Exemption {
	for _, e := range p.Exemptions {
		if e.Kind == k {
			return e
		}
	}
	return Exemption{}
}

// Held are the exemptions and bars that lift or block a duty in p, as
// [Contradictions] asks for them on the same day. One of which p cannot say
// whether it holds stands among them with its period unknown. Each holds from
// the day of p, until the status of the duty can end.
func (p Position) Held() integraal.Fact[[]HeldExemption] {
	if p.Day.IsZero() {
		return integraal.Fact[[]HeldExemption]{}
	}
	held := []HeldExemption{}
	for _, s := range p.Duties {
		if !s.Duty.liftable() {
			continue
		}
		switch lifts := []Duty{s.Duty}; s.Status {
		case DutyLifted, DutyBlocked:
			for _, g := range s.Grounds {
				period := integraal.From(p.Day)
				if !g.Ends.IsZero() {
					period = integraal.Between(p.Day, g.Ends.AddDays(-1))
				}
				held = append(held, HeldExemption{Lifts: lifts, Period: integraal.Know(period), By: g.By})
			}
		case DutyOpen, DutyJudgement:
			held = append(held, HeldExemption{Lifts: lifts, By: inTextOf(p.Day, s.Duty.By())})
		}
	}
	return integraal.Know(held)
}

// PositionOf is the position of a person on a day.
//
// Where it is not known whether there is bijstand, the duties stand open while
// [Exemption.Personal] still says which exemptions the person's own
// circumstances make possible.
//
// It answers for the days of [CoveredPositions]. Its faults are
// participation.day, participation.unread, fact.impossible and those of the
// facts: person.born, person.child, person.period, person.months,
// person.ontheffing, person.further.
func PositionOf(f PersonFacts, day integraal.Date, why *integraal.Explanation) (Position, error) {
	if err := checkDay(day, dutiesRest...); err != nil {
		return Position{}, err
	}
	if err := f.check(day); err != nil {
		return Position{}, err
	}
	p := newPerson(f, day)
	out := Position{Who: f.ID, Day: day, Duties: make([]Standing, len(duties))}
	p.given(why)
	for i, d := range duties {
		out.Duties[i] = p.standing(d)
		p.addPoints(&out.Duties[i])
		out.Duties[i].explain(why, day)
	}
	out.Exemptions = p.exemptions()
	return out, nil
}

func (f *PersonFacts) check(day integraal.Date) error {
	var faults integraal.Faults
	fault := func(code, path string, text integraal.Text) {
		faults = append(faults, integraal.NewFault(code, path, text))
	}
	if f.Born.State() == integraal.KnownAbsent {
		var l integraal.Lacks
		integraal.Take(&l, FactBorn, f.ID, f.Born)
		faults = append(faults, l.Faults...)
	}
	if born, ok := f.Born.Value(); ok && (born.IsZero() || born.After(day)) {
		fault("person.born", "born", textBornAfter)
	}
	if child, ok := f.YoungestChild.Value(); ok && (child.IsZero() || child.After(day)) {
		fault("person.child", "youngestChild", textBornAfter)
	}
	if p, ok := f.Bijstand.Value(); ok && p.Reversed() {
		fault("person.period", "bijstand", textReversed)
	}
	if p, ok := f.Ontheffing9a.Value(); ok && p.Reversed() {
		fault("person.period", "ontheffing9a", textReversed)
	}
	if o, ok := f.Ontheffing.Value(); ok {
		if o.Period.Reversed() {
			fault("person.period", "ontheffing", textReversed)
		}
		if !o.LiftsA && !o.LiftsC {
			fault("person.ontheffing", "ontheffing", textLiftsNothing)
		}
	}
	if n, ok := f.Months9a.Value(); ok && n < 0 {
		fault("person.months", "months9a", textMonths)
	}
	if further, ok := f.Further.Value(); ok {
		if further.Period.Reversed() {
			fault("person.period", "further", textReversed)
		}
		if further.Aim == NoAim || further.Aim > LessBijstand {
			fault("person.further", "further", textNoAim)
		}
	}
	return faults.Err()
}

// person is the facts of a person as the rules meet them on a day.
type person struct {
	*PersonFacts
	day integraal.Date

	age, runs, single, under12, under5 condition
	incapacitated, established         condition
	child                              integraal.Date // when known
	runsUntil                          integraal.Date // when known to end
	pension                            integraal.Date // when known

	granted, granted9a condition
	ontheffing         Ontheffing
	ontheffing9a       integraal.Period
}

func newPerson(f PersonFacts, day integraal.Date) *person {
	p := &person{PersonFacts: &f, day: day}
	p.readAge()
	p.readBijstand()
	p.readChild()
	p.single = holds(f.ID, FactSingleParent, f.SingleParent, condSingleParent, pw9lid4)
	p.incapacitated = holds(f.ID, FactIncapacitated, f.Incapacitated, condIncapacitated, pw9lid5)
	p.established = all(
		holds(f.ID, FactChildcare, f.Childcare, condEstablished, pw9lid4),
		holds(f.ID, FactTraining, f.Training, condEstablished, pw9lid4),
		holds(f.ID, FactCapacity, f.Capacity, condEstablished, pw9lid4),
	)
	p.readGranted()
	return p
}

// readAge is art. 9 lid 1: 18 or older and below pension age.
func (p *person) readAge() {
	born, present, missing := take(p.ID, FactBorn, p.Born)
	if !present {
		p.age = lacking(missing)
		return
	}
	hasPension, _ := integraal.HasPensionAge(born, p.day)
	p.pension = integraal.PensionDate(born)
	p.age = all(
		metIf(!p.day.Before(born.Turns(18)), condAge18, pw9lid1),
		metIf(!hasPension, condBelowPension, pw9lid1),
	)
}

func (p *person) readBijstand() {
	period, present, missing := take(p.ID, FactBijstand, p.Bijstand)
	if missing != nil {
		p.runs = lacking(missing)
		return
	}
	p.runs = metIf(present && period.Contains(p.day), condBijstandRuns, pw44lid2)
	if !period.Until.IsZero() {
		p.runsUntil = period.Until.AddDays(1)
	}
}

func (p *person) readChild() {
	born, present, missing := take(p.ID, FactYoungestChild, p.YoungestChild)
	if missing != nil {
		p.under12, p.under5 = lacking(missing), lacking(missing)
		return
	}
	p.child = born
	p.under12 = metIf(present && p.day.Before(born.Turns(12)), condChildUnder12, pw9lid4)
	p.under5 = metIf(present && p.day.Before(born.Turns(5)), condChildUnder5, pw9aLid4)
}

func (p *person) readGranted() {
	var present bool
	var missing []integraal.Missing
	p.ontheffing, present, missing = take(p.ID, FactOntheffing, p.Ontheffing)
	p.granted = lacking(missing)
	if missing == nil {
		p.granted = metIf(present && p.ontheffing.Period.Contains(p.day), condOntheffing, pw9lid2)
	}
	p.ontheffing9a, present, missing = take(p.ID, FactOntheffing9a, p.Ontheffing9a)
	p.granted9a = lacking(missing)
	if missing == nil {
		p.granted9a = metIf(present && p.ontheffing9a.Contains(p.day), condOntheffing9a, pw9aLid1)
	}
}

func (p *person) given(why *integraal.Explanation) {
	if born, ok := p.Born.Value(); ok {
		integraal.Given(why, FactBorn, born)
	}
	if period, ok := p.Bijstand.Value(); ok {
		integraal.Given(why, FactBijstand, period.From)
	}
	if !p.child.IsZero() {
		integraal.Given(why, FactYoungestChild, p.child)
	}
}

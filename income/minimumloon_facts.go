package income

import "github.com/integraal/integraal"

// MinimumloonFacts are the facts that decide on the minimum wage of an
// employee. ID is a label that the host chooses.
type MinimumloonFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Werknemer is whether the person works in a dienstbetrekking in the sense
	// of the law (WML art. 2 to 4).
	Werknemer integraal.Fact[bool]
	// Bbl is whether the employment goes with a beroepsbegeleidende leerweg
	// (WML art. 8 lid 4). It bears on the ages 18, 19 and 20 only.
	Bbl integraal.Fact[bool]
}

// Minimumuurloon is the minimum wage an hour of the Wet minimumloon en
// minimumvakantiebijslag (art. 7 and 8), gross and without the holiday
// allowance, on a day from 2024, by the built-in norms. Before 2024 the law knew
// none: see [Minimummaandloon]. The outcome applies not for who is not employed
// or is under 15.
//
// Left out are lower amounts for a branch (art. 10) and piece rates (art. 12a).
// Beside dated.outside the faults are fact.impossible, facts.contradiction and
// amount.range.
func Minimumuurloon(f MinimumloonFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[integraal.PerHour], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[integraal.PerHour]{}, err
	}
	return d.Minimumuurloon(f, why)
}

// Minimumuurloon is the function [Minimumuurloon] by the norms of the day.
func (d *Day) Minimumuurloon(f MinimumloonFacts, why *integraal.Explanation) (integraal.Outcome[integraal.PerHour], error) {
	if d == nil || d.dayValues == nil {
		return integraal.Outcome[integraal.PerHour]{}, errNoDay
	}
	return minimumloonOf(&d.minimumloon.hour, uurCents, d.date, &f, why)
}

// Minimummaandloon is the minimum wage a month for full-time work of WML art. 7
// and 8 as they read until 2024, gross and without the holiday allowance, on a
// day in 2023. Who worked less had it in proportion (art. 12). From 2024 the law
// knows a minimum wage an hour only. It is else as [Minimumuurloon].
func Minimummaandloon(f MinimumloonFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[integraal.PerMonth], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[integraal.PerMonth]{}, err
	}
	return d.Minimummaandloon(f, why)
}

// Minimummaandloon is the function [Minimummaandloon] by the norms of the day.
func (d *Day) Minimummaandloon(f MinimumloonFacts, why *integraal.Explanation) (integraal.Outcome[integraal.PerMonth], error) {
	if d == nil || d.dayValues == nil {
		return integraal.Outcome[integraal.PerMonth]{}, errNoDay
	}
	return minimumloonOf(&d.minimumloon.month, maandCents, d.date, &f, why)
}

// Referentiemaandloon is the amount a month of WML art. 8 lid 1 b, which from
// 2024 counts where another law refers to the minimum wage to compute a benefit
// or an allowance. It is nobody's wage. The fault is dated.outside.
func (d *Day) Referentiemaandloon(why *integraal.Explanation) (integraal.PerMonth, error) {
	if d == nil || d.dayValues == nil {
		return integraal.PerMonth{}, errNoDay
	}
	r := &d.minimumloon.reference
	if err := r.check(d.date); err != nil {
		return integraal.PerMonth{}, err
	}
	use(why, &r.loon)
	return r.loon.Is, nil
}

// minimumloonOf is the rule of both: the wage over any stretch of time.
func minimumloonOf[B integraal.Basis](l *loonDay[B], to integraal.Rounding, day integraal.Date, f *MinimumloonFacts, why *integraal.Explanation) (integraal.Outcome[integraal.Money[B]], error) {
	var none integraal.Outcome[integraal.Money[B]]
	if err := l.check(day); err != nil {
		return none, err
	}
	q := inquiry{day: day}
	var r minimumloonReading
	r.read(&q, f)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	r.explain(f, why)
	if failed := r.failed(); len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[integraal.Money[B]](failed...), nil
	}
	if r.ask(&q, f); len(q.Missing) > 0 {
		return integraal.Open[integraal.Money[B]](q.Missing...), nil
	}
	due := l.due(minimumloonValues{age: r.age, bbl: r.bbl == yes}, to, why)
	if due.Overflowed() {
		return none, integraal.NewFault("amount.range", "born", textRange)
	}
	return integraal.Yes(due), nil
}

// minimumloonReading is what is known of the facts.
type minimumloonReading struct {
	employed answer
	aged     bool // whether the age is known
	age      int
	bbl      answer
}

func (r *minimumloonReading) read(q *inquiry, f *MinimumloonFacts) {
	r.employed, r.bbl = yesNo(&f.Werknemer), yesNo(&f.Bbl)
	if born, known := q.born("", -1, &f.Born); known {
		r.aged, r.age = true, born.Age(q.day)
	}
}

// failed are the conditions that are certainly not met.
func (r *minimumloonReading) failed() []integraal.Condition {
	var failed []integraal.Condition
	if r.employed == no {
		failed = append(failed, integraal.Condition{Name: ConditionWerknemer, By: byWerknemer})
	}
	if r.aged && r.age < 15 {
		failed = append(failed, integraal.Condition{Name: ConditionMinimumloonAge, By: byMinimumloonAge})
	}
	return failed
}

// ask notes the missing facts that bear on the outcome.
func (r *minimumloonReading) ask(q *inquiry, f *MinimumloonFacts) {
	ask(q, FactBorn, f.ID, &f.Born)
	ask(q, FactWerknemer, f.ID, &f.Werknemer)
	if !r.aged || r.age >= 18 && r.age <= 20 {
		ask(q, FactBbl, f.ID, &f.Bbl)
	}
}

// explain adds the facts that are known to an explanation.
func (r *minimumloonReading) explain(f *MinimumloonFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenIf(why, FactBorn, &f.Born)
	if r.aged {
		integraal.Explain(why, stepMinimumloonAge, integraal.Count(r.age), byWerknemer)
	}
	givenAnswer(why, FactWerknemer, r.employed)
	if r.aged && r.age >= 18 && r.age <= 20 {
		givenAnswer(why, FactBbl, r.bbl)
	}
}

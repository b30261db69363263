package income

import "github.com/integraal/integraal"

// until2027 is the last day of what is known of 2027.
var until2027 = integraal.On(2027, 12, 31)

var (
	byVerrekening = pw("34a", "1", "")(read2026H1)
	byBijdrage34a = pw("34a", "1", "a")(read2026H1)
	byVerlenging  = pw("34a", "2", "")(read2026H1)
)

// VerrekeningInkomstenUitArbeid is how much of a person's income from work in
// the month of a day is not set off against the algemene bijstand
// (Participatiewet art. 34a, as enacted in Stb. 2025, 312 and in force from 1
// January 2027), by the built-in norms. The outcome applies not without income
// from work, and for who is below the pension age, is not medisch urenbeperkt,
// and for whom the college holds that it contributes not or the period is over:
// then all of it is set off.
//
// The judgements and the extension are the college's, and facts here. Before
// 2027, and after the years of which the text is known, a day is dated.outside.
// The other faults are fact.impossible, facts.contradiction, amount.negative,
// amount.range and rule.uncovered: for a pension age that is not yet set, and
// for who has the pension age, is medisch urenbeperkt and would have more left
// out for the second than for the first.
func VerrekeningInkomstenUitArbeid(f VerrekeningFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Verrekening], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Verrekening]{}, err
	}
	return d.VerrekeningInkomstenUitArbeid(f, why)
}

// VerrekeningInkomstenUitArbeid is the function [VerrekeningInkomstenUitArbeid]
// by the norms of the day.
func (d *Day) VerrekeningInkomstenUitArbeid(f VerrekeningFacts, why *integraal.Explanation) (integraal.Outcome[Verrekening], error) {
	if d == nil || d.dayValues == nil {
		return integraal.Outcome[Verrekening]{}, errNoDay
	}
	return d.verrekening34a(nil, &f, "", why)
}

// verrekening34a is the rule, with the path of the facts in what holds them.
func (d *Day) verrekening34a(in *projection, f *VerrekeningFacts, at string, why *integraal.Explanation) (integraal.Outcome[Verrekening], error) {
	var none integraal.Outcome[Verrekening]
	v := &d.verrekening
	if err := v.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date, in: in}
	var r verrekeningReading
	r.read(&q, at, f)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	r.explain(f, why)
	failed := r.failed()
	if len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Verrekening](failed...), nil
	}
	if r.ask(&q, v, f); len(q.Missing) > 0 {
		return integraal.Open[Verrekening](q.Missing...), nil
	}
	of := v.onderdeel(r.bits(nil), r.earned.is)
	if of == twijfel34a {
		return none, integraal.NewFault("rule.uncovered", field(at, -1, "urenbeperkt"), text34aTwijfel)
	}
	return integraal.Yes(v.due(of, r.earned.is, why)), nil
}

// verrekeningReading is what is known of the facts.
type verrekeningReading struct {
	is     [6]answer // in the order of verrekeningBits
	earned reading[integraal.PerMonth]
}

// The places of the answers.
const (
	atPensioner = iota
	atUrenbeperkt
	atContributes
	atOver
	atExtended
	atAnew
)

func (r *verrekeningReading) read(q *inquiry, at string, f *VerrekeningFacts) {
	if born, known := q.born(at, -1, &f.Born); known && !born.IsZero() {
		r.is[atPensioner] = no
		if born.Age(q.day) >= leastPensionAge {
			has, set := integraal.HasPensionAge(born, q.day)
			if !set {
				q.fault("rule.uncovered", field(at, -1, "born"), textPensionAge)
			}
			r.is[atPensioner] = answerOf(has)
		}
	}
	r.earned = notNegative(q, at, "earned", &f.Earned)
	r.is[atUrenbeperkt], r.is[atContributes] = yesNo(&f.Urenbeperkt), yesNo(&f.Contributes)
	r.is[atOver] = q.reached(at, "months", &f.Months, maanden34a)
	r.is[atExtended], r.is[atAnew] = yesNo(&f.Extended), yesNo(&f.Anew)
	if r.is[atExtended] == yes && r.is[atAnew] == yes {
		q.contradict(field(at, -1, "anew"), field(at, -1, "extended"))
	}
}

// bits are the answers where open ones are filled in from a row of them.
func (r *verrekeningReading) bits(fill []int) verrekeningBits {
	var b [6]bool
	next := 0
	for i, a := range r.is {
		b[i] = a == yes
		if a == open && fill != nil {
			b[i] = fill[next] == 1
			next++
		}
	}
	return verrekeningBits{b[atPensioner], b[atUrenbeperkt], b[atContributes], b[atOver], b[atExtended], b[atAnew]}
}

// failed are the conditions that are certainly not met.
func (r *verrekeningReading) failed() []integraal.Condition {
	switch {
	case r.earned.known && r.earned.is.IsZero():
		return []integraal.Condition{{Name: ConditionWerk34a, By: byVerrekening}}
	case r.is[atPensioner] != no || r.is[atUrenbeperkt] != no:
		return nil
	}
	var failed []integraal.Condition
	extended := and(r.is[atOver], r.is[atExtended])
	if r.is[atContributes] == no && extended == no {
		failed = append(failed, integraal.Condition{Name: ConditionBijdrage34a, By: byBijdrage34a})
	}
	if r.is[atOver] == yes && r.is[atExtended] == no && r.is[atAnew] == no {
		failed = append(failed, integraal.Condition{Name: ConditionTermijn34a, By: byVerlenging})
	}
	return failed
}

// ask notes the missing facts to which two answers give two outcomes.
func (r *verrekeningReading) ask(q *inquiry, d *verrekeningDay, f *VerrekeningFacts) {
	amounts := []integraal.PerMonth{r.earned.is}
	if !r.earned.known {
		amounts = []integraal.PerMonth{{}, integraal.EuroPerMonth(1000), integraal.EuroPerMonth(2000)}
	}
	radix, at := []int{len(amounts)}, [6]int{}
	for i, a := range r.is {
		if a == open {
			at[i], radix = len(radix), append(radix, 2)
		}
	}
	bears := bearing(radix, func(digit []int) int64 {
		is, earned := r.bits(digit[1:]), amounts[digit[0]]
		of := d.onderdeel(is, earned)
		switch {
		case of == twijfel34a:
			return -1
		case of == geen34a || earned.IsZero():
			return -2 // all of it is set off
		}
		return d.part(of, earned).Cents()
	})
	ask(q, FactVerdiend, f.ID, &f.Earned)
	need := func(i int) bool { return at[i] > 0 && bears[at[i]] }
	askIf(q, need(atPensioner), FactBorn, f.ID, &f.Born)
	askIf(q, need(atUrenbeperkt), FactUrenbeperkt, f.ID, &f.Urenbeperkt)
	askIf(q, need(atContributes), FactArbeidsinschakeling, f.ID, &f.Contributes)
	askIf(q, need(atOver), FactMaanden34a, f.ID, &f.Months)
	askIf(q, need(atExtended), FactVerlengd34a, f.ID, &f.Extended)
	askIf(q, need(atAnew), FactOpnieuw34a, f.ID, &f.Anew)
}

// askIf asks a fact that bears.
func askIf[T any](q *inquiry, bears bool, name integraal.Name, who string, f *integraal.Fact[T]) {
	if bears {
		ask(q, name, who, f)
	}
}

// explain adds the facts that are known to an explanation.
func (r *verrekeningReading) explain(f *VerrekeningFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenIf(why, FactBorn, &f.Born)
	givenIf(why, FactVerdiend, &f.Earned)
	givenAnswer(why, FactUrenbeperkt, r.is[atUrenbeperkt])
	if r.is[atPensioner] == yes {
		return
	}
	givenAnswer(why, FactArbeidsinschakeling, r.is[atContributes])
	givenCount(why, FactMaanden34a, &f.Months)
	if r.is[atOver] != no {
		givenAnswer(why, FactVerlengd34a, r.is[atExtended])
		givenAnswer(why, FactOpnieuw34a, r.is[atAnew])
	}
}

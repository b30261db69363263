package income

import "github.com/integraal/integraal"

// AOWFacts are the facts that decide on the AOW of one person. ID is a label
// that the host chooses.
type AOWFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Gehuwd is whether the person counts as married (AOW art. 1): married or
	// registered partners who do not live apart for good, or a joint household
	// with another adult who is no relative in the first degree. It is another
	// notion than the spouse of the Participatiewet and the toeslagpartner.
	Gehuwd integraal.Fact[bool]
	// NietVerzekerdeJaren is the number of whole calendar years between the
	// aanvangsleeftijd and the pension age, fifty years, in which the person
	// was not insured (AOW art. 13). Known to be absent: none, so that the
	// pension is full.
	NietVerzekerdeJaren integraal.Fact[int]
}

// AOWNettoFacts are those facts with what the net amount asks more.
type AOWNettoFacts struct {
	AOWFacts
	// Heffingskorting is whether the SVB applies the tax credit
	// (loonheffingskorting), which one body may do.
	Heffingskorting integraal.Fact[bool]
}

// AOW is the old age pension of the Algemene Ouderdomswet (art. 7, 7a, 9, 13,
// 29 and, until 2025, 33a) of one person, gross, at the rate of the month of a
// day, by the built-in norms. It starts on the day of the pension age (art. 16),
// so that the first month is paid in part. The outcome applies not below the
// pension age or for who was never insured.
//
// Left out are the toeslag for a younger partner (art. 8), pensioners abroad
// (art. 9a), detention (art. 8b, 8c), the years of married women before 1985
// (art. 13a) and how parts of years count (art. 13 lid 3). No provision says how
// a reduced pension becomes whole cents: it is rounded half up. Beside
// dated.outside the faults are fact.impossible, facts.contradiction, facts.range
// for years below 0 or above 50, amount.range, and rule.uncovered for a pension
// age that is not yet set.
func AOW(f AOWFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Ouderdomspensioen], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Ouderdomspensioen]{}, err
	}
	return d.AOW(f, why)
}

// AOW is the function [AOW] by the norms of the day.
func (d *Day) AOW(f AOWFacts, why *integraal.Explanation) (integraal.Outcome[Ouderdomspensioen], error) {
	var o integraal.Outcome[Ouderdomspensioen]
	p := f.pensioen()
	err := d.aowFor(&inquiry{day: d.Date()}, &p, why, &o)
	return o, err
}

// pensioen is a claim of AOW.
type pensioen struct {
	id     *personLabel
	born   *integraal.Fact[integraal.Date]
	gehuwd *integraal.Fact[bool]
	jaren  *integraal.Fact[int]
}

func (f *AOWFacts) pensioen() pensioen {
	return pensioen{id: (*personLabel)(&f.ID), born: &f.Born, gehuwd: &f.Gehuwd, jaren: &f.NietVerzekerdeJaren}
}

func (d *Day) aowFor(q *inquiry, f *pensioen, why *integraal.Explanation, o *integraal.Outcome[Ouderdomspensioen]) error {
	var r aowReading
	a, err := d.readAOW(q, &r, f)
	if err != nil {
		return err
	}
	r.explain(f, why)
	if r.onlyTooYoung() { // as most people are: it takes no memory
		explainFailed(why, belowPensionAge[:])
		*o = tooYoung
		return nil
	}
	if failed := r.failed(); len(failed) > 0 {
		explainFailed(why, failed)
		*o = integraal.No[Ouderdomspensioen](failed...)
		return nil
	}
	if r.ask(q, f); len(q.Missing) > 0 {
		*o = integraal.Open[Ouderdomspensioen](q.Missing...)
		return nil
	}
	p := a.due(r.values(), why)
	if p.Gross.Overflowed() || p.Holiday.Overflowed() {
		return integraal.NewFault("amount.range", "nietVerzekerdeJaren", textRange)
	}
	integraal.YesIn(o, p)
	return nil
}

// AOWNettoFor is the AOW of [AOW] as it is paid each month: less the Zvw
// contribution (Zvw art. 43), which is cut off to the cent, and without the tax
// credit less the wage tax of the monthly table, as in [Nettoloon]. With the credit
// no wage tax is left on the AOW alone. The faults are those of [AOW].
func AOWNettoFor(f AOWNettoFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[AOWNetto], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[AOWNetto]{}, err
	}
	return d.AOWNetto(f, why)
}

// AOWNetto is the function [AOWNettoFor] by the norms of the day.
func (d *Day) AOWNetto(f AOWNettoFacts, why *integraal.Explanation) (integraal.Outcome[AOWNetto], error) {
	var none integraal.Outcome[AOWNetto]
	q, r := inquiry{day: d.Date()}, aowReading{}
	p := f.pensioen()
	a, err := d.readAOW(&q, &r, &p)
	if err != nil {
		return none, err
	}
	credit := yesNo(&f.Heffingskorting)
	r.explain(&p, why)
	givenAnswer(why, FactAOWHeffingskorting, credit)
	if failed := r.failed(); len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[AOWNetto](failed...), nil
	}
	tax, err := d.withheldBy(credit)
	if err != nil {
		return none, err
	}
	r.ask(&q, &p)
	ask(&q, FactAOWHeffingskorting, f.ID, &f.Heffingskorting)
	if len(q.Missing) > 0 {
		return integraal.Open[AOWNetto](q.Missing...), nil
	}
	n := a.net(r.values(), tax, why)
	if n.Gross.Overflowed() || n.Net.Overflowed() {
		return none, integraal.NewFault("amount.range", "nietVerzekerdeJaren", textRange)
	}
	return integraal.Yes(n), nil
}

// withheldBy are the values of the wage tax, or nil where the credit leaves none.
func (d *Day) withheldBy(credit answer) (*belastingDay, error) {
	if credit != no {
		return nil, nil
	}
	return &d.belasting, d.belasting.check(d.date)
}

// readAOW checks the day and reads the facts.
func (d *Day) readAOW(q *inquiry, r *aowReading, f *pensioen) (*aowDay, error) {
	if d == nil || d.dayValues == nil {
		return nil, errNoDay
	}
	if err := d.aow.check(d.date); err != nil {
		return nil, err
	}
	r.read(q, f)
	return &d.aow, q.Faults.Err()
}

// aowReading is what is known of the facts.
type aowReading struct {
	born    integraal.Date
	old     answer
	married answer
	years   reading[int]
}

// allYears are those between the aanvangsleeftijd and the pension age: both
// move together (AOW art. 7a).
const allYears = 50

func (r *aowReading) read(q *inquiry, f *pensioen) {
	born, known := q.born("", -1, f.born)
	r.born = born
	switch {
	case !known || born.IsZero():
	case born.DaysUntil(q.day) < leastPensionAge*365:
		r.old = no
	default:
		has, set := integraal.HasPensionAge(born, q.day)
		if !set && born.Age(q.day) >= leastPensionAge {
			q.fault("rule.uncovered", "born", textPensionAge)
		}
		r.old = answerOf(has)
	}
	r.married = yesNo(f.gehuwd)
	r.years = read(f.jaren)
	if r.years.is < 0 || r.years.is > allYears {
		q.fault("facts.range", "nietVerzekerdeJaren", textAOWYears)
	}
}

func (r *aowReading) values() aowValues {
	return aowValues{married: r.married == yes, years: r.years.is}
}

// failed are the conditions that are certainly not met.
func (r *aowReading) failed() []integraal.Condition {
	var failed []integraal.Condition
	if r.old == no {
		failed = append(failed, integraal.Condition{Name: ConditionAOWAge, By: byPensionAge})
	}
	if r.years.known && r.years.is == allYears {
		failed = append(failed, integraal.Condition{Name: ConditionAOWYears, By: byAOWYears})
	}
	return failed
}

// belowPensionAge is the one condition that who is below the pension age fails,
// and tooYoung the outcome with it. An outcome is never changed.
var (
	belowPensionAge = [...]integraal.Condition{{Name: ConditionAOWAge, By: byPensionAge}}
	tooYoung        = integraal.No[Ouderdomspensioen](belowPensionAge[:]...)
)

// onlyTooYoung is whether that is all that fails.
func (r *aowReading) onlyTooYoung() bool {
	return r.old == no && (!r.years.known || r.years.is != allYears)
}

// ask notes the missing facts, each of which bears on the outcome.
func (r *aowReading) ask(q *inquiry, f *pensioen) {
	ask(q, FactBorn, f.id.name(), f.born)
	ask(q, FactAOWGehuwd, f.id.name(), f.gehuwd)
	ask(q, FactAOWNietVerzekerdeJaren, f.id.name(), f.jaren)
}

// explain adds the facts that are known to an explanation.
func (r *aowReading) explain(f *pensioen, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.id.name())
	givenIf(why, FactBorn, f.born)
	if date := integraal.PensionDate(r.born); r.old != open && !date.IsZero() {
		integraal.Explain(why, stepAOWDate, date, byPensionAge)
	}
	givenAnswer(why, FactAOWGehuwd, r.married)
	if r.years.known {
		integraal.Given(why, FactAOWNietVerzekerdeJaren, integraal.Count(r.years.is))
	}
}

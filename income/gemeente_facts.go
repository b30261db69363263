package income

import "github.com/integraal/integraal"

// explain says whose rules are used, and that they are made up where they are.
func (s *Settings) explain(why *integraal.Explanation) {
	integraal.Given(why, stepGemeente, integraal.Word(s.file.Municipality.Name))
	if s.file.Illustrative {
		integraal.Given(why, stepIllustrative, integraal.YesNo(true))
	}
}

// leefvorm reads a household type. Everyone has one.
func (q *inquiry) leefvorm(f *integraal.Fact[Leefvorm]) Leefvorm {
	l, known := f.Value()
	if f.State() == integraal.KnownAbsent || known && (l < Alleenstaande || l > Gehuwden) {
		q.fault("fact.impossible", "leefvorm", textLeefvorm)
	}
	return l
}

func givenLeefvorm(why *integraal.Explanation, l Leefvorm) {
	switch l {
	case Alleenstaande, Gehuwden:
		integraal.Given(why, FactLeefvorm, integraal.Word(l.String()))
	case AlleenstaandeOuder:
		integraal.Given(why, FactLeefvorm, integraal.Word("alleenstaande ouder"))
	}
}

// between21AndPension is whether someone is 21 or older and below the pension
// age.
func (q *inquiry) between21AndPension(f *integraal.Fact[integraal.Date]) answer {
	born, known := q.born("", -1, f)
	if !known {
		return open
	}
	switch {
	case !reached(born, q.day, 21):
		return no
	case !reached(born, q.day, leastPensionAge):
		return yes
	}
	has, set := integraal.HasPensionAge(born, q.day)
	if !set {
		q.fault("rule.uncovered", "born", textPensionAge)
	}
	return answerOf(!has)
}

// part refuses an amount of the i-th part of a list that is out of range, or
// below zero where it cannot be. The path is made only where it is needed.
func (q *inquiry) part(of string, i int, name string, r reading[integraal.PerMonth], signed bool) {
	if uint64(r.is.Cents()) > integraal.MaxCents {
		bound(q, field(of, i, name), r, signed)
	}
}

// bound refuses an amount that is out of range, or below zero where it cannot
// be.
func bound[B integraal.Basis](q *inquiry, path string, r reading[integraal.Money[B]], signed bool) {
	if uint64(r.is.Cents()) > integraal.MaxCents { // so is one below zero
		offBounds(q, path, r.is.Cents(), signed)
	}
}

func offBounds(q *inquiry, path string, cents int64, signed bool) {
	switch {
	case cents > integraal.MaxCents || cents < -integraal.MaxCents:
		q.fault("amount.range", path, textRange)
	case cents < 0 && !signed:
		q.fault("amount.negative", path, textNegative)
	}
}

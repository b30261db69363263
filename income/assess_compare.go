package income

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// Change is how the answer of one scheme differs between two assessments of the
// same household.
type Change struct {
	Scheme Scheme
	// Regeling is the name of a local scheme.
	Regeling      string
	Before, After SchemeAnswer
	// More is what is due more after, below 0 for less; 0 unless both apply.
	More Periodic
	// Norms are the statutory values that differ, with their provisions. Both
	// assessments must be explained; of others there are none.
	Norms []NormChange
}

// NormChange is a statutory value or a step in two explanations. A value that
// one of them has not is unset there.
type NormChange struct {
	Name          integraal.Name
	Before, After integraal.Step
}

// Compare sets two assessments side by side: of two days, or under two sets of
// norms. It has the schemes of which the verdict, the amount, the conditions that
// failed, the facts that are missing with how well they are known, why there is no
// answer, whether there is somebody whom it is about, or a statutory value differs;
// and the local schemes that one of the two has not.
func Compare(before, after *Assessment) []Change {
	var changes []Change
	for s := range numSchemes {
		changes = addChange(changes, before.Of(s), after.Of(s))
	}
	for i := range before.Regelingen {
		name := before.Regelingen[i].Name
		changes = addChange(changes, before.regeling(i), after.regelingNamed(name))
	}
	for i := range after.Regelingen {
		if name := after.Regelingen[i].Name; before.regelingNamed(name).Regeling == "" {
			changes = addChange(changes, before.regelingNamed(name), after.regeling(i))
		}
	}
	return changes
}

// regelingNamed is the answer of a local scheme. One that there is not has no
// name.
func (a *Assessment) regelingNamed(name string) SchemeAnswer {
	for i := range a.Regelingen {
		if a.Regelingen[i].Name == name {
			return a.regeling(i)
		}
	}
	return SchemeAnswer{Scheme: SchemeLokaleRegeling}
}

// addChange adds how two answers of a scheme differ, if they do.
func addChange(changes []Change, x, y SchemeAnswer) []Change {
	c := Change{Scheme: x.Scheme, Regeling: cmp.Or(x.Regeling, y.Regeling), Before: x, After: y}
	if x.Why != nil && y.Why != nil {
		c.Norms = normChanges(x.Why, y.Why)
	}
	if sameAnswer(&x, &y) && len(c.Norms) == 0 {
		return changes
	}
	if x.Verdict == integraal.Applies && y.Verdict == integraal.Applies {
		c.More = Periodic{y.Amount.Cents - x.Amount.Cents, y.Amount.Per}
	}
	return append(changes, c)
}

// sameAnswer is whether two answers of a scheme say the same.
func sameAnswer(x, y *SchemeAnswer) bool {
	return x.Regeling == y.Regeling && x.Verdict == y.Verdict && x.Amount == y.Amount && x.Nobody == y.Nobody &&
		slices.EqualFunc(x.Failed, y.Failed, func(a, b integraal.Condition) bool { return a.Name == b.Name }) &&
		slices.EqualFunc(x.Missing, y.Missing, func(a, b integraal.Missing) bool {
			return a.Fact == b.Fact && a.Who == b.Who && a.State == b.State
		}) &&
		slices.EqualFunc(x.Uncovered, y.Uncovered, func(a, b integraal.Fault) bool { return a.Code == b.Code && a.Path == b.Path })
}

// normChanges are the statutory values that differ: each name is paired with
// the same name in the other explanation, in order.
func normChanges(before, after *integraal.Explanation) []NormChange {
	was, is := statutorySteps(before), statutorySteps(after)
	var changes []NormChange
	for i := range was {
		at := stepNamed(is, was[i].Name)
		if at < 0 {
			changes = append(changes, NormChange{Name: was[i].Name, Before: was[i]})
			continue
		}
		if was[i].Value != is[at].Value || was[i].Overlay != is[at].Overlay {
			changes = append(changes, NormChange{Name: was[i].Name, Before: was[i], After: is[at]})
		}
	}
	for i := range is {
		if stepNamed(was, is[i].Name) < 0 {
			changes = append(changes, NormChange{Name: is[i].Name, After: is[i]})
		}
	}
	return changes
}

// statutorySteps are the steps that are a statutory value, each name once.
func statutorySteps(why *integraal.Explanation) []integraal.Step {
	var steps []integraal.Step
	for _, s := range why.Steps() {
		if normNames[s.Name] && stepNamed(steps, s.Name) < 0 {
			steps = append(steps, s)
		}
	}
	return steps
}

func stepNamed(steps []integraal.Step, name integraal.Name) int {
	for i := range steps {
		if steps[i].Name == name {
			return i
		}
	}
	return -1
}

// normNames are the names of the statutory values; an overlay adds none.
var normNames = func() map[integraal.Name]bool {
	names := map[integraal.Name]bool{}
	for _, n := range BuiltIn().Names() {
		names[integraal.Name(n)] = true
	}
	return names
}()

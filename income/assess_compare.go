package income

import "github.com/integraal/integraal"

// Change is how the answer of one scheme differs between two assessments of the
// same household.
type Change struct {
	Scheme        Scheme
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
// norms. It has the schemes of which the verdict, the amount, what is missing or
// a statutory value differs.
func Compare(before, after *Assessment) []Change {
	var changes []Change
	for s := range numSchemes {
		c := Change{Scheme: s, Before: before.Of(s), After: after.Of(s)}
		if before.explained && after.explained {
			c.Norms = normChanges(c.Before.Why, c.After.Why)
		}
		x, y := &c.Before, &c.After
		if x.Verdict == y.Verdict && x.Amount == y.Amount && (x.Uncovered == nil) == (y.Uncovered == nil) && len(c.Norms) == 0 {
			continue
		}
		if x.Verdict == integraal.Applies && y.Verdict == integraal.Applies {
			c.More = Periodic{y.Amount.Cents - x.Amount.Cents, y.Amount.Per}
		}
		changes = append(changes, c)
	}
	return changes
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

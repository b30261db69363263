package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// condition is whether something holds: it applies, applies not for what
// failed, or is undetermined for what is missing.
type condition struct {
	verdict integraal.Verdict
	failed  []integraal.Condition
	missing []integraal.Missing
}

func met() condition { return condition{verdict: integraal.Applies} }

func unmet(name integraal.Name, by integraal.Citation) condition {
	return condition{
		verdict: integraal.AppliesNot,
		failed:  []integraal.Condition{{Name: name, By: by}},
	}
}

func lacking(missing []integraal.Missing) condition { return condition{missing: missing} }

func metIf(is bool, name integraal.Name, by integraal.Citation) condition {
	if is {
		return met()
	}
	return unmet(name, by)
}

func (c condition) yes() bool  { return c.verdict == integraal.Applies }
func (c condition) no() bool   { return c.verdict == integraal.AppliesNot }
func (c condition) open() bool { return c.verdict == integraal.Undetermined }

// all holds when each of the conditions does. One that fails settles it,
// whatever is missing for the others.
func all(cs ...condition) condition {
	out := met()
	for _, c := range cs {
		switch {
		case c.no():
			out.verdict = integraal.AppliesNot
			out.failed = append(out.failed, c.failed...)
		case c.open():
			if !out.no() {
				out.verdict = integraal.Undetermined
			}
			if out.missing == nil && len(c.missing) == 1 {
				out.missing = slices.Clip(c.missing) // nothing to leave out, and what is added goes elsewhere
			} else {
				out.missing = union(out.missing, c.missing)
			}
		}
	}
	if out.no() {
		out.missing = nil
	}
	return out
}

// not holds when c fails; it fails under the name when c holds.
func (c condition) not(name integraal.Name, by integraal.Citation) condition {
	switch {
	case c.yes():
		return unmet(name, by)
	case c.no():
		return met()
	}
	return c
}

// union is what is missing in either, each fact once.
func union(a, b []integraal.Missing) []integraal.Missing {
	for _, m := range b {
		if !slices.ContainsFunc(a, func(n integraal.Missing) bool { return n.Fact == m.Fact && n.Who == m.Who }) {
			a = append(a, m)
		}
	}
	return a
}

// settled marks a fact that is missing alone: it settles the answer.
func settled(missing []integraal.Missing) []integraal.Missing {
	out := slices.Clone(missing)
	for i := range out {
		out[i].Settles = len(out) == 1
	}
	return out
}

// take reads a fact that may be absent: its value, whether there is one, and
// what is missing when nobody can say.
func take[T any](who string, name integraal.Name, f integraal.Fact[T]) (v T, present bool, missing []integraal.Missing) {
	var l integraal.Lacks
	v, present, _ = integraal.TakeIfAny(&l, name, who, f)
	return v, present, l.Missing
}

// holds reads a yes or no; known to be absent is no.
func holds(who string, name integraal.Name, f integraal.Fact[bool], fails integraal.Name, by integraal.Citation) condition {
	v, present, missing := take(who, name, f)
	if missing != nil {
		return lacking(missing)
	}
	return metIf(present && v, fails, by)
}

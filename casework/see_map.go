package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal/consent"
)

// seeMap keeps the connections, steps and observations that the viewer may see.
// What is about a problem is seen only with that problem: a connection with both
// its ends, a step with all that it is for.
func (c *Case) seeMap(s *sight) {
	for _, x := range c.parts.Connections {
		if from, to := s.problem(x.From), s.problem(x.To); from != nil && to != nil && c.passesFor(s, x.Told, from, to) {
			x.Told.To = nil
			s.connections = append(s.connections, x)
		}
	}
	for _, x := range c.parts.Steps {
		if c.seesStep(s, &x) {
			x.Told.To = nil
			s.steps = append(s.steps, x)
		}
	}
	for _, x := range c.parts.Observations {
		if c.passes(s, x.Category, x.Told, x.About...) {
			x.Told.To = nil
			s.observations = append(s.observations, x)
		}
	}
	for i := range s.steps {
		x := &s.steps[i]
		x.After = slices.DeleteFunc(slices.Clone(x.After), func(a After) bool { return s.step(a.Step) == nil })
	}
	for i := range s.observations {
		x := &s.observations[i]
		x.Differs = slices.DeleteFunc(slices.Clone(x.Differs), func(id string) bool { return !s.seesDifference(x, s.observation(id)) })
	}
}

// passesFor reports whether what was told of problems may be seen: the kind of
// data that each of them is, of those whom it concerns.
func (c *Case) passesFor(s *sight, told Provenance, problems ...*Problem) bool {
	for _, p := range problems {
		if !c.passes(s, s.kinds[p.Kind].Category, told, p.Persons...) {
			return false
		}
	}
	return true
}

func (c *Case) seesStep(s *sight, x *Step) bool {
	if !c.passes(s, x.category(), x.Told, x.About...) {
		return false
	}
	problems := make([]*Problem, len(x.For))
	for i, id := range x.For {
		if problems[i] = s.problem(id); problems[i] == nil {
			return false
		}
	}
	return c.passesFor(s, x.Told, problems...)
}

// category is the kind of data that a step is.
func (x *Step) category() consent.Category {
	if x.Imposed {
		return consent.Directives
	}
	return consent.Advice
}

// seesDifference reports whether the viewer is told that two observations differ.
// The client is told first, and who said either knows of it; another only when it
// was put to the client.
func (s *sight) seesDifference(x, from *Observation) bool {
	if from == nil {
		return false
	}
	return s.own || !x.Put.IsZero() || x.Told.By == s.viewer.ID
}

func (s *sight) problem(id string) *Problem {
	return find(s.problems, func(p *Problem) bool { return p.ID == id })
}

func (s *sight) step(id string) *Step {
	return find(s.steps, func(x *Step) bool { return x.ID == id })
}

func (s *sight) observation(id string) *Observation {
	return find(s.observations, func(x *Observation) bool { return x.ID == id })
}

// find is the item of a list that is meant, nil when there is none.
func find[T any](list []T, is func(*T) bool) *T {
	for i := range list {
		if is(&list[i]) {
			return &list[i]
		}
	}
	return nil
}

// sortMap puts what is made of problems in an order that no hidden record can
// change.
func (s *sight) sortMap() {
	slices.SortStableFunc(s.connections, func(a, b Connection) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.steps, func(a, b Step) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.observations, func(a, b Observation) int { return cmp.Compare(a.ID, b.ID) })
}

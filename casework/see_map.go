package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal/consent"
)

// seeMap keeps the connections, steps and observations that the viewer may see.
// What is about a problem is seen only with that problem: a connection with both
// its ends, a step with all that it is for. Who said it themselves may read it
// without: their connection then stands apart and counts for nothing.
func (c *Case) seeMap(s *sight) {
	c.seeConnections(s)
	c.seeSteps(s)
	for i := range c.parts.Observations {
		x := &c.parts.Observations[i]
		if c.passes(s, x.Category, x.Told, x.About...) && !s.ofOtherHome(x.Category, x.Told, x.About) {
			s.observations = append(s.observations, *x)
			s.observations[len(s.observations)-1].Told.To = nil
		}
	}
	s.connections, s.said = lastWord(s.connections), lastWord(s.said)
	for i := range s.steps {
		x := &s.steps[i]
		x.After = slices.DeleteFunc(slices.Clone(x.After), func(a After) bool { return s.step(a.Step) == nil })
	}
	for i := range s.observations {
		x := &s.observations[i]
		x.Differs = slices.DeleteFunc(slices.Clone(x.Differs), func(id string) bool { return !c.seesDifference(s, x, s.observation(id)) })
	}
}

// seeRepair takes out who can put a problem right, and how, where it is a person of
// whom the viewer may not know that they are there. Who said so may read it.
func (c *Case) seeRepair(s *sight, p *Problem) {
	if p.Told.By != s.viewer.ID && c.hides(s, p.Repair.By) {
		p.Repair, s.unseenBy = Repair{}, append(s.unseenBy, p.ID)
	}
}

func (c *Case) seeConnections(s *sight) {
	if len(s.problems) > 0 {
		s.connections = make([]Connection, 0, len(c.parts.Connections))
	}
	for i := range c.parts.Connections {
		x := c.parts.Connections[i]
		from, to := s.problem(x.From), s.problem(x.To)
		whole := from != nil && to != nil
		switch {
		case whole && c.passesWhole(s, x.Told, s.dataOf(from, to)...):
			x.Told.To = nil
			s.connections = append(s.connections, x)
		case !whole && x.Told.By == s.viewer.ID:
			x.Told.To = nil
			s.said = append(s.said, x)
		}
	}
}

func (c *Case) seeSteps(s *sight) {
	s.steps = make([]Step, 0, len(c.parts.Steps))
	for i := range c.parts.Steps {
		x := &c.parts.Steps[i]
		if whatFor, sees := c.seesStep(s, x); sees {
			s.steps = append(s.steps, *x)
			seen := &s.steps[len(s.steps)-1]
			seen.For, seen.After, seen.Told.To = whatFor, c.groundsSeen(s, x), nil
		}
	}
}

// datum is one kind of data about some persons.
type datum struct {
	category consent.Category
	about    []string
}

// passesWhole reports whether a record that is several kinds of data may be seen: its
// author may, and who may see all of it under one law that it is held under. Parts
// that pass under different laws do not make a whole that does.
func (c *Case) passesWhole(s *sight, told Provenance, parts ...datum) bool {
	if told.By == s.viewer.ID {
		return true
	}
	return slices.ContainsFunc(told.To, func(to string) bool {
		held := c.regimeOf(to)
		return !slices.ContainsFunc(parts, func(p datum) bool { return !s.passesUnder(p.category, held, p.about) })
	})
}

// dataOf are the kinds of data that problems are, each of those whom it concerns.
func (s *sight) dataOf(problems ...*Problem) []datum {
	parts := make([]datum, len(problems))
	for i, p := range problems {
		parts[i] = datum{s.kinds[p.Kind].Category, p.Persons}
	}
	return parts
}

// seesStep reports whether a step may be seen, with who does it, and which of the problems that it is
// for with it: all, or for who said it those that they may see.
func (c *Case) seesStep(s *sight, x *Step) (whatFor []string, sees bool) {
	if x.Told.By == s.viewer.ID {
		return slices.DeleteFunc(slices.Clone(x.For), func(id string) bool { return s.problem(id) == nil }), true
	}
	problems := make([]*Problem, len(x.For))
	for i, id := range x.For {
		if problems[i] = s.problem(id); problems[i] == nil {
			return nil, false
		}
	}
	parts := append(s.dataOf(problems...), datum{x.category(), x.About})
	if x.Category != consent.NoCategory {
		parts = append(parts, datum{x.Category, x.About})
	}
	if x.Stage == StageSafety && !toldBy(parts) {
		parts = append(parts, datum{consent.Relations, x.About})
	}
	return x.For, !s.ofOtherHome(x.Category, x.Told, x.About) && !c.hides(s, x.By) && c.passesWhole(s, x.Told, parts...)
}

// toldBy reports whether the kinds of data of a step tell by themselves what is not
// safe: a home or its gas that may be lost, no income, or how people live together.
// Without one of these the stage is more than they are, and may be of violence.
func toldBy(parts []datum) bool {
	return slices.ContainsFunc(parts, func(p datum) bool {
		switch p.category {
		case consent.Debts, consent.Housing, consent.Income, consent.Benefit, consent.AnnouncedDecision, consent.Allowances, consent.Relations:
			return true
		}
		return false
	})
}

// groundsSeen are what a step waits for, as far as the ground may be seen. That it is
// safety is told by a step that is seen to be for safety; without one it is data of
// how people live together.
func (c *Case) groundsSeen(s *sight, x *Step) []After {
	if len(x.After) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(x.After), func(a After) bool {
		if a.Ground != GroundSafety {
			return false
		}
		before := find(c.parts.Steps, func(y *Step) bool { return y.ID == a.Step })
		return before != nil && before.Stage != StageSafety && !c.passesWhole(s, x.Told, datum{consent.Relations, x.About})
	})
}

// ofOtherHome reports whether what is about a child tells a parent who lives
// elsewhere how the other one lives, as [sight.ofOtherParent] does of facts. The
// child's own health and school do not, nor what is advised or asked of the child; and
// what they said themselves, or is about them as well, they may read.
func (s *sight) ofOtherHome(category consent.Category, told Provenance, about []string) bool {
	if !s.elsewhere() || told.By == s.viewer.ID || slices.Contains(about, s.viewer.ID) {
		return false
	}
	switch category {
	case consent.NoCategory, consent.Health, consent.School, consent.Advice, consent.Directives:
		return false
	}
	return true
}

// hides reports whether who does something, or can, is a person of whom the viewer may
// not know that they are there. A worker knows who belongs to the household, and a
// parent who lives elsewhere only the children over whom they have authority; the
// words of a step tell of who does it, so that it is hidden with them.
func (c *Case) hides(s *sight, by string) bool {
	return c.person(by) != nil && s.person(by) == nil
}

// category is the kind of data that a step is.
func (x *Step) category() consent.Category {
	if x.Imposed {
		return consent.Directives
	}
	return consent.Advice
}

// seesDifference reports whether the viewer is told that two observations differ. The
// client is told first, and whose account says so knows of it; so does whose account it
// differs from, unless a worker under another law says it. Others are told only when it
// was put to the client.
func (c *Case) seesDifference(s *sight, x, from *Observation) bool {
	switch {
	case from == nil:
		return false
	case !x.Put.IsZero(), x.Told.By == s.viewer.ID, s.own && slices.Contains(x.About, s.viewer.ID):
		return true
	case from.Told.By != s.viewer.ID:
		return false
	}
	says := c.regimeOf(x.Told.By)
	return s.own || says == consent.NoRegime || says == c.regimeOf(from.Told.By)
}

// lastWord is the list without what someone said of a connection and later said
// otherwise.
func lastWord(list []Connection) []Connection {
	return without(list, func(x *Connection) bool {
		return hasSome(list, func(y *Connection) bool {
			return y.From == x.From && y.To == x.To && y.Effect == x.Effect && y.Told.By == x.Told.By && y.Told.On.After(x.Told.On)
		})
	})
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
	slices.SortStableFunc(s.said, func(a, b Connection) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.steps, func(a, b Step) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.observations, func(a, b Observation) int { return cmp.Compare(a.ID, b.ID) })
}

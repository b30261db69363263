package jointplan

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"
)

func (f Frame) head() *Head       { return &f.Head }
func (w Wish) head() *Head        { return &w.Head }
func (g Goal) head() *Head        { return &g.Head }
func (a Action) head() *Head      { return &a.Head }
func (m Milestone) head() *Head   { return &m.Head }
func (s Search) head() *Head      { return &s.Head }
func (r Review) head() *Head      { return &r.Head }
func (a Answer) head() *Head      { return &a.Head }
func (c Coordinator) head() *Head { return &c.Head }

func (h Head) copied() Head {
	h.About, h.Data, h.To = slices.Clone(h.About), slices.Clone(h.Data), slices.Clone(h.To)
	return h
}

func (f Frame) clone() Part       { f.Head = f.copied(); return f }
func (w Wish) clone() Part        { w.Head = w.copied(); return w }
func (r Review) clone() Part      { r.Head = r.copied(); return r }
func (a Answer) clone() Part      { a.Head = a.copied(); return a }
func (c Coordinator) clone() Part { c.Head = c.copied(); return c }
func (m Milestone) clone() Part {
	m.Head, m.For = m.copied(), slices.Clone(m.For)
	return m
}

func (s Search) clone() Part {
	s.Head, s.Progress = s.copied(), slices.Clone(s.Progress)
	return s
}

func (g Goal) clone() Part {
	g.Head, g.Stances = g.copied(), slices.Clone(g.Stances)
	g.Problems, g.Agreed = slices.Clone(g.Problems), slices.Clone(g.Agreed)
	return g
}

func (a Action) clone() Part {
	a.Head, a.Goals, a.Problems = a.copied(), slices.Clone(a.Goals), slices.Clone(a.Problems)
	a.Clock.Events, a.WaitsFor, a.Enables = slices.Clone(a.Clock.Events), slices.Clone(a.WaitsFor), slices.Clone(a.Enables)
	a.Blocked.Alternatives = slices.Clone(a.Blocked.Alternatives)
	a.Progress, a.Agreed = slices.Clone(a.Progress), slices.Clone(a.Agreed)
	return a
}

func (s Subject) clone() Subject {
	s.Members = slices.Clone(s.Members)
	return s
}

// Parts are all parts of a plan, list by list.
func (p Plan) Parts() iter.Seq[Part] {
	return func(yield func(Part) bool) {
		_ = each(p.Frames, yield) && each(p.Wishes, yield) && each(p.Goals, yield) && each(p.Actions, yield) &&
			each(p.Milestones, yield) && each(p.Searches, yield) && each(p.Reviews, yield) &&
			each(p.Answers, yield) && each(p.Coordinators, yield)
	}
}

func each[T Part](list []T, yield func(Part) bool) bool {
	for i := range list {
		if !yield(list[i]) {
			return false
		}
	}
	return true
}

func (p Plan) clone() Plan {
	c := Plan{ID: p.ID, Subject: p.Subject.clone()}
	for part := range p.Parts() {
		c.put(part.clone())
	}
	return c
}

// put adds a part, or puts it in the place of the one with its id.
func (p *Plan) put(part Part) {
	switch x := part.(type) {
	case Frame:
		p.Frames = putIn(p.Frames, x)
	case Wish:
		p.Wishes = putIn(p.Wishes, x)
	case Goal:
		p.Goals = putIn(p.Goals, x)
	case Action:
		p.Actions = putIn(p.Actions, x)
	case Milestone:
		p.Milestones = putIn(p.Milestones, x)
	case Search:
		p.Searches = putIn(p.Searches, x)
	case Review:
		p.Reviews = putIn(p.Reviews, x)
	case Answer:
		p.Answers = putIn(p.Answers, x)
	case Coordinator:
		p.Coordinators = putIn(p.Coordinators, x)
	}
}

func putIn[T Part](list []T, part T) []T {
	i := slices.IndexFunc(list, func(old T) bool { return old.head().ID == part.head().ID })
	if i < 0 {
		return append(list, part)
	}
	list[i] = part
	return list
}

// part is the part with an id, if the plan has one.
func (p *Plan) part(id string) (Part, bool) {
	for part := range p.Parts() {
		if part.head().ID == id {
			return part, true
		}
	}
	return nil, false
}

// sameKind reports whether two parts are of one kind.
func sameKind(a, b Part) bool { return order(a) == order(b) }

// order is the place of a part's kind in a version.
func order(part Part) int {
	switch part.(type) {
	case Frame:
		return 0
	case Wish:
		return 1
	case Goal:
		return 2
	case Action:
		return 3
	case Milestone:
		return 4
	case Search:
		return 5
	case Review:
		return 6
	case Answer:
		return 7
	}
	return 8
}

// same reports whether two parts say the same: a file would hold the same of both.
func same(a, b Part) bool {
	written := func(part Part) []byte {
		var v versionFile
		v.put(Change{Part: part})
		data, err := json.Marshal(v)
		if err != nil {
			return nil
		}
		return data
	}
	return sameKind(a, b) && bytes.Equal(written(a), written(b))
}

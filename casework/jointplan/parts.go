package jointplan

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"
)

func (f Frame) head() Head       { return f.Head }
func (w Wish) head() Head        { return w.Head }
func (g Goal) head() Head        { return g.Head }
func (a Action) head() Head      { return a.Head }
func (m Milestone) head() Head   { return m.Head }
func (s Search) head() Head      { return s.Head }
func (r Review) head() Head      { return r.Head }
func (a Answer) head() Head      { return a.Head }
func (c Coordinator) head() Head { return c.Head }

// withHead is a part with another head.
func withHead(part Part, h Head) Part {
	switch x := part.(type) {
	case Frame:
		x.Head = h
		return x
	case Wish:
		x.Head = h
		return x
	case Goal:
		x.Head = h
		return x
	case Action:
		x.Head = h
		return x
	case Milestone:
		x.Head = h
		return x
	case Search:
		x.Head = h
		return x
	case Review:
		x.Head = h
		return x
	case Answer:
		x.Head = h
		return x
	case Coordinator:
		x.Head = h
		return x
	}
	return part
}

// cloned is a list of its own; an empty one is none, as in a file.
func cloned[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Clone(list)
}

func (h Head) copied() Head {
	h.About, h.Data, h.To = cloned(h.About), cloned(h.Data), cloned(h.To)
	return h
}

func (f Frame) clone() Part       { f.Head = f.copied(); return f }
func (w Wish) clone() Part        { w.Head = w.copied(); return w }
func (r Review) clone() Part      { r.Head = r.copied(); return r }
func (a Answer) clone() Part      { a.Head = a.copied(); return a }
func (c Coordinator) clone() Part { c.Head = c.copied(); return c }
func (m Milestone) clone() Part {
	m.Head, m.For = m.copied(), cloned(m.For)
	return m
}

func (s Search) clone() Part {
	s.Head, s.Progress = s.copied(), cloned(s.Progress)
	return s
}

func (g Goal) clone() Part {
	g.Head, g.Stances = g.copied(), cloned(g.Stances)
	g.Problems, g.Agreed = cloned(g.Problems), cloned(g.Agreed)
	return g
}

func (a Action) clone() Part {
	a.Head, a.Goals, a.Problems = a.copied(), cloned(a.Goals), cloned(a.Problems)
	a.Clock.Events, a.WaitsFor, a.Enables = cloned(a.Clock.Events), cloned(a.WaitsFor), cloned(a.Enables)
	a.Blocked.Alternatives = cloned(a.Blocked.Alternatives)
	a.Progress, a.Agreed = cloned(a.Progress), cloned(a.Agreed)
	return a
}

func (s Subject) clone() Subject {
	s.Members = cloned(s.Members)
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
	c := builder{plan: Plan{ID: p.ID, Subject: p.Subject.clone()}}
	for part := range p.Parts() {
		c.put(part.clone())
	}
	return c.plan
}

// builder makes a plan part by part, and knows where each part stands.
type builder struct {
	plan Plan
	at   map[string]int // the place of a part in the list of its kind, by id
}

func build(p Plan) *builder {
	b := &builder{plan: p}
	b.index()
	return b
}

// index notes where the parts stand.
func (b *builder) index() {
	p := &b.plan
	b.at = make(map[string]int, len(p.Actions)+len(p.Goals))
	note(b.at, p.Frames)
	note(b.at, p.Wishes)
	note(b.at, p.Goals)
	note(b.at, p.Actions)
	note(b.at, p.Milestones)
	note(b.at, p.Searches)
	note(b.at, p.Reviews)
	note(b.at, p.Answers)
	note(b.at, p.Coordinators)
}

func note[T Part](at map[string]int, list []T) {
	for i := range list {
		at[list[i].head().ID] = i
	}
}

// put adds a part, or puts it in the place of the one with its id.
func (b *builder) put(part Part) {
	p := &b.plan
	switch x := part.(type) {
	case Frame:
		p.Frames = putIn(b, p.Frames, x)
	case Wish:
		p.Wishes = putIn(b, p.Wishes, x)
	case Goal:
		p.Goals = putIn(b, p.Goals, x)
	case Action:
		p.Actions = putIn(b, p.Actions, x)
	case Milestone:
		p.Milestones = putIn(b, p.Milestones, x)
	case Search:
		p.Searches = putIn(b, p.Searches, x)
	case Review:
		p.Reviews = putIn(b, p.Reviews, x)
	case Answer:
		p.Answers = putIn(b, p.Answers, x)
	case Coordinator:
		p.Coordinators = putIn(b, p.Coordinators, x)
	}
}

func putIn[T Part](b *builder, list []T, part T) []T {
	id := part.head().ID
	if i, there := b.at[id]; there && i < len(list) && list[i].head().ID == id {
		list[i] = part
		return list
	}
	if b.at == nil {
		b.at = map[string]int{}
	}
	b.at[id] = len(list)
	return append(list, part)
}

// part is the part with an id, if the plan has one.
func (b *builder) part(id string) (Part, bool) {
	i, there := b.at[id]
	if !there {
		return nil, false
	}
	p := &b.plan
	return first(id, pick(p.Frames, i), pick(p.Wishes, i), pick(p.Goals, i), pick(p.Actions, i), pick(p.Milestones, i),
		pick(p.Searches, i), pick(p.Reviews, i), pick(p.Answers, i), pick(p.Coordinators, i))
}

// pick is a part of a list, none beyond its end.
func pick[T Part](list []T, i int) Part {
	if i >= len(list) {
		return nil
	}
	return list[i]
}

func first(id string, parts ...Part) (Part, bool) {
	for _, part := range parts {
		if part != nil && part.head().ID == id {
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

// HeadOf is the head of a part: its name, and all that decides who may read it.
func HeadOf(part Part) Head { return part.head().copied() }

// ListOf is the list of a version in which a file holds a part, such as goals.
func ListOf(part Part) string { return lists()[order(part)] }

package problemmap

import (
	"slices"

	"github.com/integraal/integraal"
)

// Doubting is how a relation is doubted.
type Doubting uint8

// The doubts.
const (
	Dropped Doubting = iota + 1 // it does not hold
	Flipped                     // it holds the other way round
	Held                        // it does hold, where that is contested
)

var doubtingNames = [...]string{"none", "dropped", "flipped", "held"}

// String names the doubt as JSON does.
func (d Doubting) String() string { return nameOf(doubtingNames[:], int(d)) }

// MarshalText writes d as [Doubting.String] does.
func (d Doubting) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// Doubt is what would change if one relation were otherwise than it counts now.
type Doubt struct {
	Relation RelationRead   `json:"relation"`
	How      Doubting       `json:"how"`
	Change   Change         `json:"change"`
	Says     integraal.Text `json:"says"`
}

// Change is what differs between two readings of a map.
type Change struct {
	Nothing bool            `json:"nothing"`
	Opened  bool            `json:"opened,omitempty"` // there were circles, and none is left
	Exact   bool            `json:"exact"`            // both smallest sets are certain to be the smallest
	Partly  bool            `json:"partly,omitempty"` // there are more sets than are shown; Gone and New compare those that are
	Joins   []string        `json:"joins,omitempty"`  // problems that come to be in a circle
	Leaves  []string        `json:"leaves,omitempty"` // problems that no longer are
	Roles   []RoleChange    `json:"roles,omitempty"`
	Before  integraal.Count `json:"before"` // problems in each smallest breaking set
	After   integraal.Count `json:"after"`
	Gone    [][]string      `json:"gone,omitempty"`    // breaking sets that no longer are
	New     [][]string      `json:"new,omitempty"`     // breaking sets that were not
	Wins    []string        `json:"wins,omitempty"`    // quick wins that come to reach other problems, or less or more strongly
	Further []WinChange     `json:"further,omitempty"` // with what they come to help, and with what no longer
}

// WinChange is a quick win that comes to help with other problems.
type WinChange struct {
	Problem string   `json:"problem"`
	Gone    []string `json:"gone,omitempty"`  // problems with which it no longer helps
	New     []string `json:"new,omitempty"`   // problems with which it did not help
	Other   []string `json:"other,omitempty"` // problems that it comes to help with along a stronger or a weaker chain
}

// RoleChange is a problem whose roles change.
type RoleChange struct {
	Problem string `json:"problem"`
	Before  []Role `json:"before,omitempty"`
	After   []Role `json:"after,omitempty"`
}

// Doubt says what would change if a relation that counts from one problem to
// another were dropped, or held the other way round, one relation at a time. Its
// faults are id.dangling, relation.none and limits.negative.
func (m *Map) Doubt(from, to string, l Limits) ([]Doubt, error) {
	m = m.orEmpty()
	a, b, err := m.ends(from, to)
	if err != nil {
		return nil, err
	}
	list, err := m.doubts(l, func(r *relation) bool { return r.from == a && r.to == b })
	if err == nil && len(list) == 0 {
		return nil, integraal.NewFault("relation.none", "", textNoRelation)
	}
	return list, err
}

// Doubts is [Map.Doubt] of every relation that counts. It costs two readings a
// relation. Its fault is limits.negative.
func (m *Map) Doubts(l Limits) ([]Doubt, error) {
	m = m.orEmpty()
	return m.doubts(l, func(*relation) bool { return true })
}

func (m *Map) doubts(l Limits, of func(*relation) bool) ([]Doubt, error) {
	l, err := l.check()
	if err != nil {
		return nil, err
	}
	var list []Doubt
	var now *picture
	cs := m.cuts(l)
	for i := range m.relations {
		r := &m.relations[i]
		if !r.r.counts() || !of(r) {
			continue
		}
		if now == nil {
			now = m.picture(&m.graph, cs)
		}
		for _, how := range [...]Doubting{Dropped, Flipped} {
			list = append(list, m.doubt(now, i, how, cs))
		}
	}
	return list, nil
}

// disputed is what each contested relation that aggravates would change if it held.
func (m *Map) disputed(cs *cuts) []Doubt {
	var list []Doubt
	var now *picture
	for i := range m.relations {
		r := &m.relations[i].r
		if !r.Effect.Aggravates() || r.standing() != Disputed {
			continue
		}
		if now == nil {
			now = m.picture(&m.graph, cs)
		}
		list = append(list, m.doubt(now, i, Held, cs))
	}
	return list
}

func (m *Map) doubt(now *picture, i int, how Doubting, cs *cuts) Doubt {
	relations := slices.Clone(m.relations)
	self := relations[i]
	switch how {
	case Dropped:
		relations = slices.Delete(relations, i, i+1)
	case Flipped:
		relations[i].from, relations[i].to = self.to, self.from
	case Held:
		relations[i].r.Holds = integraal.Know(true)
	}
	slices.SortStableFunc(relations, func(a, b relation) int { return compareRelations(&a, &b) })
	g := graphOf(len(m.problems), relations, func(r *relation) bool { return r.r.counts() })
	d := Doubt{Relation: m.read(&self), How: how, Change: m.change(now, m.picture(g, cs))}
	d.Says = m.sayDoubt(&self, how, &d.Change)
	return d
}

// picture is what is compared of a reading.
type picture struct {
	g     *graph
	cut   cut
	roles [][]Role
	wins  map[int][]Reached
}

func (m *Map) picture(g *graph, cs *cuts) *picture {
	p := &picture{g: g, cut: cs.of(g), roles: g.roles(), wins: make(map[int][]Reached)}
	for v := range m.problems {
		if m.couldWin(v) {
			p.wins[v] = m.reach(g, v).Reached
		}
	}
	return p
}

func (m *Map) change(before, after *picture) Change {
	c := Change{
		Before: integraal.Count(before.cut.size), After: integraal.Count(after.cut.size),
		Exact: before.cut.exact && after.cut.exact, Partly: before.cut.partly() || after.cut.partly(),
	}
	for v := range m.problems {
		id := m.problems[v].ID
		switch was, is := before.g.circular(v), after.g.circular(v); {
		case is && !was:
			c.Joins = append(c.Joins, id)
		case was && !is:
			c.Leaves = append(c.Leaves, id)
		}
		if !slices.Equal(before.roles[v], after.roles[v]) {
			c.Roles = append(c.Roles, RoleChange{id, before.roles[v], after.roles[v]})
		}
		if !slices.Equal(before.wins[v], after.wins[v]) {
			c.Wins = append(c.Wins, id)
			c.Further = append(c.Further, winChange(id, before.wins[v], after.wins[v]))
		}
	}
	c.Opened = len(before.g.groups()) > 0 && len(after.g.groups()) == 0
	c.Gone = m.without(before.cut.sets, after.cut.sets)
	c.New = m.without(after.cut.sets, before.cut.sets)
	c.Nothing = c.Before == c.After && len(c.Joins)+len(c.Leaves)+len(c.Roles)+len(c.Gone)+len(c.New)+len(c.Wins) == 0
	return c
}

// winChange is what differs between two lists of what a quick win reaches.
func winChange(id string, before, after []Reached) WinChange {
	c := WinChange{Problem: id}
	in := func(list []Reached, r Reached) int {
		return slices.IndexFunc(list, func(x Reached) bool { return x.Problem == r.Problem })
	}
	for _, r := range before {
		if in(after, r) < 0 {
			c.Gone = append(c.Gone, r.Problem)
		}
	}
	for _, r := range after {
		switch i := in(before, r); {
		case i < 0:
			c.New = append(c.New, r.Problem)
		case before[i].Strength != r.Strength:
			c.Other = append(c.Other, r.Problem)
		}
	}
	return c
}

// without are the sets that are not among others.
func (m *Map) without(sets, others [][]int) [][]string {
	var list [][]string
	for _, set := range sets {
		if len(set) > 0 && !slices.ContainsFunc(others, func(o []int) bool { return slices.Equal(o, set) }) {
			list = append(list, m.ids(set))
		}
	}
	return list
}

package helporder

import (
	"slices"

	"github.com/integraal/integraal"
)

// Change is what was tried with a relation.
type Change uint8

// What is tried with a relation.
const (
	Dropped Change = iota // it is not there
	Flipped               // it points the other way
)

// String names the change as JSON does.
func (c Change) String() string { return nameOf(int(c), "dropped", "flipped") }

// MarshalText writes c as [Change.String] does.
func (c Change) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Dependence is that what could come first hangs on an estimate: without it, or
// with it the other way round, that would be something else.
type Dependence struct {
	Relations []string       `json:"relations,omitempty"` // all with these two ends
	Change    Change         `json:"change"`
	First     []string       `json:"first,omitempty"`     // what could come first as it is
	Becomes   []string       `json:"becomes,omitempty"`   // what could come first then
	Heuristic bool           `json:"heuristic,omitempty"` // a knot was too large: both are good, not proven the least
	Text      integraal.Text `json:"text"`
}

// DependsOn tries each relation once without it and once the other way round, and
// gives those that change what comes first. While it is not known what the client
// can do at once nothing has to wait for room, so that no relation changes what
// can come first. It makes the order anew twice per relation: for when somebody
// asks, not for every page.
//
// Its faults are those of [Propose].
func DependsOn(in Input) ([]Dependence, error) {
	if err := check(&in); err != nil {
		return nil, err
	}
	g := newGraph(&in)
	now, heuristic := g.opens()
	found := []Dependence{}
	for at := range g.links {
		if g.links[at].fate != matters {
			continue
		}
		for _, change := range [...]Change{Dropped, Flipped} {
			other := in
			other.Relations = changed(in.Relations, &g.links[at], change)
			becomes, also := newGraph(&other).opens()
			if slices.Equal(now, becomes) {
				continue
			}
			d := g.dependence(&g.links[at], change, now, becomes)
			d.Heuristic = heuristic || also
			found = append(found, d)
		}
	}
	return found, nil
}

// opens are the steps that could come first, and whether a knot was too large to
// be sure.
func (g *graph) opens() (first []string, heuristic bool) {
	l := g.line(g.in.Counting)
	return g.ids(g.couldBeFirst(l)), slices.ContainsFunc(l.knots, func(k *knot) bool { return k.solved.heuristic })
}

// changed are the relations with those of one link dropped or flipped.
func changed(rels []Relation, l *link, change Change) []Relation {
	kept := make([]Relation, 0, len(rels))
	for _, r := range rels {
		if r.From == l.from && r.To == l.to {
			if change == Dropped {
				continue
			}
			r.From, r.To = r.To, r.From
		}
		kept = append(kept, r)
	}
	return kept
}

func (g *graph) dependence(l *link, change Change, now, then []string) Dependence {
	d := Dependence{Relations: l.told().Relations, Change: change, First: now, Becomes: then}
	text := textDependsDrop
	if change == Flipped {
		text = textDependsFlip
	}
	tail := textThenBoth
	also, gone := without(then, now), without(now, then)
	switch {
	case len(gone) == 0:
		tail = textThenAlso
	case len(also) == 0:
		tail = textThenGone
	}
	d.Text = g.says(text, l, nil, integraal.PutText("then", tail.With(
		integraal.PutText("also", g.list(also, nil)), integraal.PutText("gone", g.list(gone, nil)))))
	return d
}

// without are the ids of a list that the other does not have.
func without(list, other []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(id string) bool { return slices.Contains(other, id) })
}

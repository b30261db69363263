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

// Dependence is that the first round hangs on an estimate: without it, or with it
// the other way round, something else would come first.
type Dependence struct {
	Relations []string       `json:"relations"` // all with these two ends
	Change    Change         `json:"change"`
	First     [][]string     `json:"first"`  // the first round of each order as it is
	Becomes   [][]string     `json:"become"` // the first round of each order then
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
	now := g.firstRounds()
	found := []Dependence{}
	for at := range g.links {
		if g.links[at].fate != matters {
			continue
		}
		for _, change := range [...]Change{Dropped, Flipped} {
			other := in
			other.Relations = changed(in.Relations, &g.links[at], change)
			then := newGraph(&other).firstRounds()
			if slices.EqualFunc(now, then, slices.Equal) {
				continue
			}
			found = append(found, g.dependence(&g.links[at], change, now, then))
		}
	}
	return found, nil
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

// firstRounds are the different first rounds of the orders.
func (g *graph) firstRounds() (found [][]string) {
	for _, s := range g.schedules(g.line(g.in.Counting)) {
		ids := g.ids(s.at(0))
		slices.Sort(ids)
		found = append(found, ids)
	}
	slices.SortFunc(found, slices.Compare)
	return slices.CompactFunc(found, slices.Equal)
}

func (g *graph) dependence(l *link, change Change, now, then [][]string) Dependence {
	d := Dependence{Relations: l.told().Relations, Change: change, First: now, Becomes: then}
	text := textDependsDrop
	if change == Flipped {
		text = textDependsFlip
	}
	var steps integraal.Text
	for i, round := range then {
		if i == 0 {
			steps = g.list(round, nil)
			continue
		}
		steps = textOr.With(integraal.PutText("first", steps), integraal.PutText("then", g.list(round, nil)))
	}
	d.Text = g.says(text, l, nil, integraal.PutText("steps", steps))
	return d
}

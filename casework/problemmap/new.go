package problemmap

import (
	"cmp"
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// Map is a problem map, checked and immutable. It can be used by several
// goroutines at once. The zero Map and a nil Map are empty.
type Map struct {
	words     []Words
	problems  []Problem // by id
	relations []relation
	withheld  []integraal.Missing
	names     []integraal.Text // of the problems, with whom they concern
	graph     graph            // the relations that count
}

// orEmpty is m, or an empty map where there is none.
func (m *Map) orEmpty() *Map {
	if m == nil {
		return &Map{}
	}
	return m
}

// relation is a relation with the places of its problems.
type relation struct {
	from, to int
	r        Relation
}

// New makes a map. The order of the parts does not matter, and neither does the
// same relation twice. A wrong map gives all its faults at once.
func New(parts Parts) (*Map, error) {
	if len(parts.Problems) > MaxProblems {
		return nil, integraal.NewFault("map.too-large", "problems", textTooLarge)
	}
	c := checker{at: make(map[string]int, len(parts.Problems))}
	c.problems(parts.Problems)
	for i := range parts.Relations {
		c.relation(i, &parts.Relations[i])
	}
	for i, w := range parts.Words {
		c.words(i, w)
	}
	if err := c.faults.Err(); err != nil {
		return nil, err
	}
	m := &Map{
		words:    sortedWords(parts.Words),
		problems: sortedProblems(parts.Problems),
		withheld: slices.Clone(parts.Withheld),
	}
	m.names = namesOf(m.problems)
	m.relations = m.placed(parts.Relations)
	m.graph = *graphOf(len(m.problems), m.relations, func(r *relation) bool { return r.r.counts() })
	return m, nil
}

func sortedProblems(list []Problem) []Problem {
	list = slices.Clone(list)
	for i := range list {
		p := &list[i]
		p.Persons = slices.Clone(p.Persons)
		slices.Sort(p.Persons)
		p.Persons = slices.Compact(p.Persons)
		p.Domains, p.Laws, p.Told = slices.Clone(p.Domains), slices.Clone(p.Laws), slices.Clone(p.Told)
	}
	slices.SortFunc(list, func(a, b Problem) int { return cmp.Compare(a.ID, b.ID) })
	return list
}

func sortedWords(list []Words) []Words {
	list = slices.Clone(list)
	for i := range list {
		list[i].About = slices.Clone(list[i].About)
		slices.Sort(list[i].About)
	}
	slices.SortFunc(list, func(a, b Words) int {
		if a.Own != b.Own {
			if a.Own {
				return -1
			}
			return 1
		}
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Who, b.Who), cmp.Compare(a.Says, b.Says), slices.Compare(a.About, b.About))
	})
	return slices.CompactFunc(list, func(a, b Words) bool {
		return a.Own == b.Own && a.On == b.On && a.Who == b.Who && a.Says == b.Says && slices.Equal(a.About, b.About)
	})
}

// namesOf are what the problems are called: the label, and whom it concerns where
// it does not concern the household as a whole.
func namesOf(problems []Problem) []integraal.Text {
	names := make([]integraal.Text, len(problems))
	for i := range problems {
		names[i] = problems[i].Label
		if who := problems[i].Persons; len(who) > 0 {
			behind := " (" + strings.Join(who, ", ") + ")"
			names[i].NL += behind
			names[i].EN += behind
		}
	}
	return names
}

// placed are the relations in an order of their own, each once.
func (m *Map) placed(list []Relation) []relation {
	if len(list) == 0 {
		return nil
	}
	at := make(map[string]int, len(m.problems))
	for i := range m.problems {
		at[m.problems[i].ID] = i
	}
	loose := make([]relation, len(list))
	order := make([]int, len(list))
	for i := range list {
		r := &loose[i]
		r.from, r.to, r.r, order[i] = at[list[i].From], at[list[i].To], list[i], i
		r.r.By = slices.Clone(r.r.By)
		slices.SortFunc(r.r.By, compareSources)
	}
	slices.SortFunc(order, func(i, j int) int { return compareRelations(&loose[i], &loose[j]) })
	placed := make([]relation, 0, len(list))
	for n, i := range order {
		if n == 0 || compareRelations(&loose[order[n-1]], &loose[i]) != 0 {
			placed = append(placed, loose[i])
		}
	}
	return placed
}

// place is where a problem stands.
func (m *Map) place(id string) (int, bool) {
	return slices.BinarySearchFunc(m.problems, id, func(p Problem, id string) int { return cmp.Compare(p.ID, id) })
}

func compareRelations(a, b *relation) int {
	if c := cmp.Or(a.from-b.from, a.to-b.to, int(a.r.Effect)-int(b.r.Effect)); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(a.r.Grade, b.r.Grade),
		cmp.Compare(a.r.Source, b.r.Source),
		slices.CompareFunc(a.r.By, b.r.By, compareSources),
		compareFacts(a.r.Strength, b.r.Strength, cmp.Compare[Strength]),
		compareFacts(a.r.Holds, b.r.Holds, func(x, y bool) int {
			switch {
			case x == y:
				return 0
			case x:
				return 1
			}
			return -1
		}),
	)
}

func compareFacts[T any](a, b integraal.Fact[T], compare func(x, y T) int) int {
	va, _ := a.Value()
	vb, _ := b.Value()
	return cmp.Or(
		cmp.Compare(a.State(), b.State()),
		compare(va, vb),
		slices.CompareFunc(a.Accounts(), b.Accounts(), func(x, y integraal.Account[T]) int {
			if x.Absent != y.Absent {
				if x.Absent {
					return 1
				}
				return -1
			}
			return cmp.Or(compare(x.Value, y.Value), compareSources(x.Source, y.Source))
		}),
		cmp.Compare(a.Hint().NL, b.Hint().NL), cmp.Compare(a.Hint().EN, b.Hint().EN),
	)
}

func compareSources(a, b integraal.Source) int {
	return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Who, b.Who), cmp.Compare(a.Standard, b.Standard))
}

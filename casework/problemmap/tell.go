package problemmap

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// Circles are circles of problems, each of which acts on the next and the last on
// the first: the shortest first, and among those as long by the ids of their
// problems. Each begins at its first problem by id.
type Circles struct {
	List  []Circle        `json:"list,omitempty"`
	Limit integraal.Count `json:"limit"` // how many are listed at most
	More  bool            `json:"more"`  // there are more than are listed
	Says  integraal.Text  `json:"says"`
}

// Circle is one circle. It is as strong as its weakest link.
type Circle struct {
	Problems []string       `json:"problems,omitempty"`
	Strength Strength       `json:"strength"` // unknown where a link of unknown strength decides it
	Says     integraal.Text `json:"says"`
}

// Group is a circle group: problems that all lead to each other.
type Group struct {
	Problems []string       `json:"problems,omitempty"`
	Says     integraal.Text `json:"says"`
}

// Circles lists the circles. Its fault is limits.negative.
func (m *Map) Circles(l Limits) (Circles, error) {
	m = m.orEmpty()
	l, err := l.check()
	if err != nil {
		return Circles{}, err
	}
	return m.circlesIn(&m.graph, l.Circles), nil
}

func (m *Map) circlesIn(g *graph, limit int) Circles {
	c := Circles{Limit: integraal.Count(limit)}
	l := newLister(g)
	for {
		path, there := l.circle()
		if !there {
			break
		}
		if len(c.List) == limit {
			c.More = true
			break
		}
		c.List = append(c.List, m.tellCircle(g, path))
	}
	n, most := count("n", len(c.List)), integraal.Put("limit", c.Limit)
	switch {
	case len(c.List) == 0:
		c.Says = textNoCircle
	case c.More:
		c.Says = textMoreThan.With(most)
	case len(c.List) == 1:
		c.Says = textOneOnly.With(most)
	default:
		c.Says = textAllOf.With(n, most)
	}
	return c
}

func (m *Map) tellCircle(g *graph, path []int) Circle {
	low, high := Strong, Strong
	for i, v := range path {
		a := g.arcTo(v, path[(i+1)%len(path)])
		low, high = min(low, a.low), min(high, a.high)
	}
	return Circle{
		Problems: m.ids(path), Strength: strengthOf(low, high),
		Says: m.sayCircle(g, path),
	}
}

// sayCircle tells a circle in a short sentence for each link. Whom it is about is said
// once where that is the same all the way round.
func (m *Map) sayCircle(g *graph, path []int) integraal.Text {
	text, name := textCircle, func(v int) integraal.Text { return m.names[v] }
	if m.aboutTheSame(path) {
		text = textCircleOf.With(integraal.PutName("who", strings.Join(m.problems[path[0]].Persons, ", ")))
		name = func(v int) integraal.Text { return m.problems[v].Label }
	}
	var links integraal.Text
	for _, l := range [...]integraal.Lang{integraal.NL, integraal.EN} {
		var said strings.Builder
		said.Grow(linkLetters * (len(path) + 1))
		said.WriteString(name(path[0]).In(l))
		for i, to := range path[1:] {
			said.WriteString(". ")
			tellLink(&said, capital(wordsOfEffects[g.arcTo(path[i], to).effect].link.In(l)), name(to).In(l))
		}
		said.WriteString(textClosing.In(l))
		tellLink(&said, wordsOfEffects[g.arcTo(path[len(path)-1], path[0]).effect].closing.In(l), name(path[0]).In(l))
		*inLang(&links, l) = said.String()
	}
	return text.With(count("n", len(path)), integraal.PutText("links", links))
}

// aboutTheSame reports whether problems concern the same persons, and some.
func (m *Map) aboutTheSame(path []int) bool {
	first := m.problems[path[0]].Persons
	return len(first) > 0 && !slices.ContainsFunc(path, func(v int) bool { return !slices.Equal(m.problems[v].Persons, first) })
}

// Groups are the circle groups, by the id of their first problem.
func (m *Map) Groups() []Group {
	m = m.orEmpty()
	var list []Group
	for _, part := range m.graph.groups() {
		list = append(list, Group{
			Problems: m.ids(part),
			Says:     textGroup.With(count("n", len(part)), integraal.PutText("list", m.list(part))),
		})
	}
	return list
}

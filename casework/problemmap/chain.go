package problemmap

import (
	"slices"

	"github.com/integraal/integraal"
)

// Chain is the strongest chain of relations that count from one problem to
// another, and of those the shortest. Its strength is that of its weakest link.
type Chain struct {
	From     string         `json:"from"`
	To       string         `json:"to"`
	Problems []string       `json:"problems,omitempty"` // from the first to the last; none where there is no chain
	Strength Strength       `json:"strength"`           // unknown where a link of unknown strength decides it
	Weakest  []Pair         `json:"weakest,omitempty"`  // the links that decide it
	Says     integraal.Text `json:"says"`
}

// Pair is a problem and another on which it acts.
type Pair struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// Reach is all that lies further down the chains that begin with a problem.
type Reach struct {
	Problem string         `json:"problem"`
	Reached []Reached      `json:"reached,omitempty"` // the strongest chain first, then by id
	Says    integraal.Text `json:"says"`
}

// Reached is a problem down a chain, with the strength of the strongest chain.
type Reached struct {
	Problem  string   `json:"problem"`
	Strength Strength `json:"strength"`
}

// Chain is the strongest chain from one problem to another. Its fault is
// id.dangling.
func (m *Map) Chain(from, to string) (Chain, error) {
	m = m.orEmpty()
	a, b, err := m.ends(from, to)
	if err != nil {
		return Chain{}, err
	}
	c := Chain{From: from, To: to}
	low, high := m.graph.widest(a, lowOf), m.graph.widest(a, highOf)
	if a == b || high[b] == StrengthUnknown {
		c.Says = textNoChain.With(integraal.PutText("from", m.names[a]), integraal.PutText("to", m.names[b]))
		return c, nil
	}
	path := m.graph.path(a, b, low[b])
	c.Problems = m.ids(path)
	c.Strength = strengthOf(low[b], high[b])
	for i, v := range path[1:] {
		if along := m.graph.arcTo(path[i], v); along.low == low[b] {
			c.Weakest = append(c.Weakest, Pair{m.problems[path[i]].ID, m.problems[v].ID})
		}
	}
	c.Says = m.sayChain(path, c.Strength)
	return c, nil
}

// Reach is what lies further down from a problem. Its fault is id.dangling.
func (m *Map) Reach(id string) (Reach, error) {
	m = m.orEmpty()
	v, _, err := m.ends(id, id)
	if err != nil {
		return Reach{}, err
	}
	return m.reach(&m.graph, v), nil
}

func (m *Map) reach(g *graph, v int) Reach {
	r := Reach{Problem: m.problems[v].ID, Reached: m.reached(g, v)}
	r.Says = m.sayReach(v, r.Reached)
	return r
}

// reached are the problems at the end of chains from one, the strongest first.
func (m *Map) reached(g *graph, v int) []Reached {
	if len(g.out[v]) == 0 {
		return nil
	}
	var list []Reached
	low, high := g.widest(v, lowOf), g.widest(v, highOf)
	for _, s := range [...]Strength{Strong, Moderate, Weak, StrengthUnknown} {
		for u := range m.problems {
			if u != v && high[u] != StrengthUnknown && strengthOf(low[u], high[u]) == s {
				list = append(list, Reached{m.problems[u].ID, s})
			}
		}
	}
	return list
}

func (m *Map) ends(from, to string) (a, b int, err error) {
	var faults integraal.Faults
	a, known := m.place(from)
	if !known {
		faults = append(faults, integraal.NewFault("id.dangling", "from", textDangling))
	}
	b, known = m.place(to)
	if !known {
		faults = append(faults, integraal.NewFault("id.dangling", "to", textDangling))
	}
	return a, b, faults.Err()
}

func lowOf(a arc) Strength  { return a.low }
func highOf(a arc) Strength { return a.high }

// widest is for each problem the strength of the strongest chain to it, unknown
// where there is none.
func (g *graph) widest(from int, of func(arc) Strength) []Strength {
	best := make([]Strength, len(g.out))
	queue := make([]int, 0, len(g.out))
	for s := Strong; s >= Weak; s-- {
		queue = append(queue[:0], from)
		seen := make([]bool, len(g.out))
		seen[from] = true
		for i := 0; i < len(queue); i++ {
			for _, a := range g.out[queue[i]] {
				if of(a) < s || seen[a.to] {
					continue
				}
				seen[a.to] = true
				queue = append(queue, a.to)
				best[a.to] = max(best[a.to], s)
			}
		}
	}
	return best
}

// path is the shortest way between two problems over links of at least a
// strength, and of those the first by id.
func (g *graph) path(from, to int, least Strength) []int {
	before := make([]int, len(g.out))
	for i := range before {
		before[i] = -1
	}
	before[from] = from
	queue := []int{from}
	for i := 0; i < len(queue) && before[to] < 0; i++ {
		for _, a := range g.out[queue[i]] {
			if a.low >= least && before[a.to] < 0 {
				before[a.to] = queue[i]
				queue = append(queue, a.to)
			}
		}
	}
	path := []int{to}
	for v := to; v != from; v = before[v] {
		path = append(path, before[v])
	}
	slices.Reverse(path)
	return path
}

func (m *Map) ids(places []int) []string {
	ids := make([]string, len(places))
	for i, v := range places {
		ids[i] = m.problems[v].ID
	}
	return ids
}

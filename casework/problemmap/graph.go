package problemmap

import "slices"

// arc is what the relations that count between two problems make together.
type arc struct {
	to        int
	low, high Strength // the strongest is not weaker than low and not stronger than high
	effect    Effect   // of the strongest
}

// graph holds the arcs from each problem, by where they lead.
type graph struct {
	out   [][]arc
	into  [][]int
	part  []int   // the strongly connected part of each problem
	parts [][]int // the parts, each after all that it leads to
}

// graphOf is the graph of the relations that a function lets count. They are in
// order, so that those between the same two stand together.
func graphOf(n int, relations []relation, counts func(*relation) bool) *graph {
	g := &graph{out: make([][]arc, n), into: make([][]int, n)}
	for i := range relations {
		r := &relations[i]
		if !counts(r) {
			continue
		}
		a := arc{to: r.to, low: Weak, high: Strong, effect: r.r.Effect}
		if s, known := r.r.Strength.Value(); known {
			a.low, a.high = s, s
		}
		list := g.out[r.from]
		last := len(list) - 1
		if last < 0 || list[last].to != r.to {
			g.out[r.from] = append(list, a)
			g.into[r.to] = append(g.into[r.to], r.from)
			continue
		}
		b := &list[last]
		if a.low > b.low || a.low == b.low && a.high > b.high {
			b.effect = a.effect
		}
		b.low, b.high = max(b.low, a.low), max(b.high, a.high)
	}
	g.split()
	return g
}

// strength is the class of an arc, where it is known.
func strengthOf(low, high Strength) Strength {
	if low == high {
		return low
	}
	return StrengthUnknown
}

// arcTo is the arc from one problem to another, which is there.
func (g *graph) arcTo(from, to int) arc {
	i, _ := slices.BinarySearchFunc(g.out[from], to, func(a arc, to int) int { return a.to - to })
	return g.out[from][i]
}

// split finds the strongly connected parts (Tarjan, 1972).
func (g *graph) split() {
	n := len(g.out)
	g.part = make([]int, n)
	s := splitter{g: g, index: make([]int, n), low: make([]int, n)}
	for v := range n {
		if s.index[v] == 0 {
			s.visit(v)
		}
	}
}

type splitter struct {
	g          *graph
	index, low []int
	stack      []int
	next       int
}

func (s *splitter) visit(v int) {
	s.next++
	s.index[v], s.low[v] = s.next, s.next
	s.stack = append(s.stack, v)
	for _, a := range s.g.out[v] {
		switch {
		case s.index[a.to] == 0:
			s.visit(a.to)
			s.low[v] = min(s.low[v], s.low[a.to])
		case s.index[a.to] < done:
			s.low[v] = min(s.low[v], s.index[a.to])
		}
	}
	if s.low[v] != s.index[v] {
		return
	}
	at := slices.Index(s.stack, v)
	part := slices.Clone(s.stack[at:])
	s.stack = s.stack[:at]
	slices.Sort(part)
	for _, w := range part {
		s.index[w] = done
		s.g.part[w] = len(s.g.parts)
	}
	s.g.parts = append(s.g.parts, part)
}

// circular reports whether a problem is in a circle.
func (g *graph) circular(v int) bool { return len(g.parts[g.part[v]]) > 1 }

// groups are the circle groups, by their least problem.
func (g *graph) groups() [][]int {
	var list [][]int
	for _, part := range g.parts {
		if len(part) > 1 {
			list = append(list, part)
		}
	}
	slices.SortFunc(list, func(a, b []int) int { return a[0] - b[0] })
	return list
}

// roles are how each problem stands to the circles.
func (g *graph) roles() [][]Role {
	feeds, follows := make([]bool, len(g.parts)), make([]bool, len(g.parts))
	for i := range g.parts { // what a part leads to comes before it
		g.between(i, func(to int) { feeds[i] = feeds[i] || feeds[to] || len(g.parts[to]) > 1 })
	}
	for i := len(g.parts) - 1; i >= 0; i-- {
		g.between(i, func(to int) { follows[to] = follows[to] || follows[i] || len(g.parts[i]) > 1 })
	}
	roles := make([][]Role, len(g.out))
	for v := range roles {
		var list []Role
		part := g.part[v]
		if feeds[part] {
			list = append(list, Feeds)
		}
		if g.circular(v) {
			list = append(list, InCircle)
		}
		if follows[part] {
			list = append(list, Follows)
		}
		switch {
		case len(list) > 0:
		case len(g.out[v])+len(g.into[v]) > 0:
			list = append(list, InChain)
		default:
			list = append(list, Alone)
		}
		roles[v] = list
	}
	return roles
}

// between gives a function each other part that a part leads to.
func (g *graph) between(part int, give func(to int)) {
	for _, v := range g.parts[part] {
		for _, a := range g.out[v] {
			if to := g.part[a.to]; to != part {
				give(to)
			}
		}
	}
}

// only is the graph of some of the problems; the places stay what they are.
func (g *graph) only(keep func(v int) bool) *graph {
	h := &graph{out: make([][]arc, len(g.out)), into: make([][]int, len(g.out))}
	for v, list := range g.out {
		if !keep(v) {
			continue
		}
		for _, a := range list {
			if keep(a.to) {
				h.out[v] = append(h.out[v], a)
				h.into[a.to] = append(h.into[a.to], v)
			}
		}
	}
	h.split()
	return h
}

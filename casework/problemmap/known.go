package problemmap

import "slices"

// cuts finds cuts of the graph of a map, and of graphs that differ from it by a
// relation. What it found for the first it does not look for again in the others.
type cuts struct {
	m     *Map
	steps int
	known []known // groups of the graph of the map
}

func (m *Map) cuts(l Limits) *cuts { return &cuts{m: m, steps: l.Steps} }

// known is what was found for a group.
type known struct {
	gr    *group
	steps int  // that it could take
	free  bool // it could take any
	cut   cut
	each  [][]int // the sets that were counted, as nodes of the group
	used  int     // steps
}

// of finds the smallest sets of problems, among those that something can be done
// about, that break every circle that holds such a problem. Groups that hang
// together by nothing are each looked at by itself.
func (cs *cuts) of(g *graph) cut {
	c := cut{sets: [][]int{nil}, number: 1, all: true, exact: true}
	var groups []*group
	nodes := 0
	for _, part := range g.groups() {
		if gr := groupOf(g, part, cs.m.can); len(gr.nodes) > 0 {
			groups = append(groups, gr)
			nodes += len(gr.nodes)
		}
	}
	slices.SortStableFunc(groups, func(a, b *group) int { return len(a.nodes) - len(b.nodes) })
	free, steps := nodes <= AlwaysExact, cs.steps
	for _, gr := range groups {
		k := known{gr: gr, steps: steps, free: free}
		cs.find(&k)
		if g == &cs.m.graph && len(cs.known) < len(groups) {
			cs.known = append(cs.known, k)
		}
		if !free {
			steps = max(0, steps-k.used)
		}
		c.join(k.cut)
	}
	return c
}

// find finds the sets of a group, from what is known of a group of the same problems
// where that has the same arcs, or fewer.
func (cs *cuts) find(k *known) {
	for i := range cs.known {
		old := &cs.known[i]
		switch {
		case !slices.Equal(old.gr.nodes, k.gr.nodes):
		case k.gr.d.same(old.gr.d) && old.steps == k.steps && old.free == k.free:
			*k = *old
			return
		case k.gr.d.holds(old.gr.d):
			k.search(old)
			return
		}
	}
	k.search(&known{})
}

// search finds the sets, where those of a group with fewer arcs may be known. Each set
// that breaks the circles of more arcs breaks those of fewer: where the least number
// stays the same, the sets are those of the old ones that still do.
func (k *known) search(old *known) {
	steps := k.steps
	if k.free {
		steps = -1
	}
	s := k.gr.breaker(steps)
	found := s.some()
	c := cut{size: len(found), bound: max(s.atLeast(), old.cut.bound)}
	still := slices.DeleteFunc(slices.Clone(old.each), func(set []int) bool { return !s.broken(set) })
	if len(still) > 0 && len(still[0]) < c.size {
		found, c.size = still[0], len(still[0])
	}
	for c.bound < c.size && !s.spent() {
		n := c.bound
		if k.free {
			n = c.size - 1 // sooner done, where nothing has to be known before the end
		}
		set, held := s.of(n)
		switch {
		case held:
			found, c.size = set, len(set)
		case !s.spent():
			c.bound = n + 1
		}
	}
	c.exact = c.bound >= c.size
	switch {
	case !c.exact:
		k.each = [][]int{found}
	case old.cut.all && old.cut.exact && old.cut.size == c.size:
		k.each, c.all = still, true
	default:
		k.each, c.all = k.gr.every(c.size, steps, found)
	}
	c.number = len(k.each)
	c.sets = k.gr.places(k.each)
	k.cut, k.used = c, s.steps()
}

// places are at most MaxSetsShown sets of nodes, in order, by their places in the map.
func (gr *group) places(each [][]int) [][]int {
	sets := make([][]int, len(each))
	for i, set := range each {
		sets[i] = make([]int, len(set))
		for j, v := range set {
			sets[i][j] = gr.nodes[v]
		}
		slices.Sort(sets[i])
	}
	slices.SortFunc(sets, slices.Compare)
	return sets[:min(len(sets), MaxSetsShown)]
}

// every lists the sets of a size, which is the least, as far as they are counted.
// Where not even one was met, found is.
func (gr *group) every(size, steps int, found []int) (sets [][]int, all bool) {
	all = gr.breaker(steps).all(size, func(set []int) bool {
		if len(sets) == MaxSetsCounted {
			return false
		}
		sets = append(sets, set)
		return true
	})
	if len(sets) == 0 {
		return [][]int{found}, false
	}
	return sets, all
}

// breaker finds sets of nodes that break every circle of one digraph.
type breaker interface {
	some() []int                                     // a set of which none can be left out
	atLeast() int                                    // no set has fewer
	of(k int) ([]int, bool)                          // a set of at most k, if there is one and the steps suffice
	all(k int, give func(set []int) bool) (all bool) // each set of k, which is the least, as far as the steps go
	broken(set []int) bool                           // the set breaks every circle
	steps() int                                      // taken so far
	spent() bool                                     // no more may be taken
}

// breaker is a search of a group with so many steps, or without end below 0.
func (gr *group) breaker(steps int) breaker {
	if len(gr.nodes) <= maxNarrow {
		return &narrowSearch{root: narrowOf(gr.d), budget: steps}
	}
	return &wideSearch{root: gr.d, search: newSearch(len(gr.nodes), steps)}
}

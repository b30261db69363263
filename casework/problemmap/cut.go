package problemmap

import (
	"slices"

	"github.com/integraal/integraal"
)

// cut is what breaks the circles of a graph, by places.
type cut struct {
	size, bound int     // of the sets; no set is smaller than bound
	sets        [][]int // at most MaxSetsShown, in order
	number      int     // of the sets
	all         bool    // the number is all of them, rather than at least that
	exact       bool    // no smaller set will do
}

// cutOf finds the smallest sets of problems, among those that something can be
// done about, that break every circle that holds such a problem. Groups that hang
// together by nothing are each looked at by itself.
func cutOf(g *graph, can func(v int) bool, steps int) cut {
	c := cut{sets: [][]int{nil}, number: 1, all: true, exact: true}
	var groups []*group
	nodes := 0
	for _, part := range g.groups() {
		if gr := groupOf(g, part, can); len(gr.nodes) > 0 {
			groups = append(groups, gr)
			nodes += len(gr.nodes)
		}
	}
	slices.SortStableFunc(groups, func(a, b *group) int { return len(a.nodes) - len(b.nodes) })
	free := nodes <= AlwaysExact
	for _, gr := range groups {
		one, used := gr.cut(steps, free)
		if !free {
			steps = max(0, steps-used)
		}
		c.join(one)
	}
	return c
}

// join puts the sets of two groups together: each of one with each of the other.
func (c *cut) join(d cut) {
	c.size += d.size
	c.bound += d.bound
	c.all, c.exact = c.all && d.all, c.exact && d.exact
	if c.number > maxNumber/max(1, d.number) {
		c.number, c.all = maxNumber, false
	} else {
		c.number *= d.number
	}
	var both [][]int
	for _, a := range c.sets {
		for _, b := range d.sets {
			set := slices.Concat(a, b)
			slices.Sort(set)
			both = append(both, set)
		}
	}
	slices.SortFunc(both, slices.Compare)
	c.sets = both[:min(len(both), MaxSetsShown)]
}

// partly reports whether there are, or may be, more sets than are shown.
func (c *cut) partly() bool { return !c.all || c.number > len(c.sets) }

// maxNumber is where a number of sets is no longer counted on.
const maxNumber = 1_000_000_000

// group is a circle group as the search sees it: the problems that something can
// be done about, and an arc between two where a road runs from one to the other
// over problems of which that is not known. A problem from which such a road leads
// back to itself has an arc to itself.
type group struct {
	nodes []int
	d     *digraph
}

func groupOf(g *graph, part []int, can func(v int) bool) *group {
	gr := &group{}
	at := make(map[int]int, len(part))
	for _, v := range part {
		if can(v) {
			at[v] = len(gr.nodes)
			gr.nodes = append(gr.nodes, v)
		}
	}
	gr.d = newDigraph(len(gr.nodes))
	seen := make(map[int]int) // problems passed over, by the node from which
	var queue []int
	for i, v := range gr.nodes {
		gr.d.alive.add(i)
		queue = append(queue[:0], v)
		for q := 0; q < len(queue); q++ {
			for _, a := range g.out[queue[q]] {
				if g.part[a.to] != g.part[v] {
					continue
				}
				if j, is := at[a.to]; is {
					gr.d.arc(i, j)
				} else if seen[a.to] != i+1 {
					seen[a.to] = i + 1
					queue = append(queue, a.to)
				}
			}
		}
	}
	return gr
}

// breaker finds sets of nodes that break every circle of one digraph.
type breaker interface {
	some() []int                                     // a set of which none can be left out
	atLeast() int                                    // no set has fewer
	of(k int) ([]int, bool)                          // a set of at most k, if there is one and the steps suffice
	all(k int, give func(set []int) bool) (all bool) // each set of k, which is the least, as far as the steps go
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

// cut finds the smallest sets of one group, and how many steps that took.
func (gr *group) cut(steps int, free bool) (c cut, used int) {
	s := gr.breaker(steps)
	if free {
		s = gr.breaker(-1)
	}
	c = cut{number: 1}
	found := s.some()
	c.size, c.bound = len(found), s.atLeast()
	for c.bound < c.size && !s.spent() {
		k := c.bound
		if free {
			k = c.size - 1 // sooner done, where nothing has to be known before the end
		}
		set, held := s.of(k)
		switch {
		case held:
			found, c.size = set, len(set)
		case !s.spent():
			c.bound = k + 1
		}
	}
	c.exact = c.bound >= c.size
	sets := [][]int{found}
	if c.exact {
		sets, c.all = gr.every(c.size, steps, found)
	}
	c.number = len(sets)
	for _, set := range sets {
		places := make([]int, len(set))
		for i, v := range set {
			places[i] = gr.nodes[v]
		}
		slices.Sort(places)
		c.sets = append(c.sets, places)
	}
	slices.SortFunc(c.sets, slices.Compare)
	c.sets = c.sets[:min(len(c.sets), MaxSetsShown)]
	return c, s.steps()
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

// can reports whether it is known that something can be done about a problem.
func (m *Map) can(v int) bool { return integraal.Is(m.problems[v].Addressable, true) }

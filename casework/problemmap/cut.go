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

// can reports whether it is known that something can be done about a problem.
func (m *Map) can(v int) bool { return integraal.Is(m.problems[v].Addressable, true) }

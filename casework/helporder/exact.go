package helporder

import (
	"math"
	"math/bits"
	"slices"
)

// ExactSteps is how many steps a knot can have for the least to be exact.
const ExactSteps = 16

// What the search for all sets may cost in one knot.
const (
	countedSets = 1000
	searchSteps = 200_000
)

// untie puts a knot in line.
func (g *graph) untie(k *knot, counting Counting) solution {
	t := g.newTangle(k, counting)
	if len(k.nodes) > ExactSteps {
		return t.approach()
	}
	t.search()
	return t.solution()
}

// strand is a link within a knot, by the places of its ends in the knot.
type strand struct {
	link     int
	src, dst []int // ascending
	weight   int64
	class    Strength
}

// toll is what a step costs that is put in line before all of a set.
type toll struct {
	touch  uint32
	weight int64
}

// tangle is a knot as the searches see it.
type tangle struct {
	k       *knot
	after   [][]int // hard precedences within the knot
	strands []strand
	of      [][]int // by step: the strands that touch it

	linked [][]bool // of the search for a good line: by two steps, whether it matters which comes first

	// Of the exact search.
	needs  []uint32 // by step: what must stand before it
	costs  [][]toll // by step: what it can go against
	near   []uint32 // by step: the steps with which it cannot trade places freely
	rest   []int64  // by set of placed steps: the least that the rest costs
	dead   map[uint64]struct{}
	seen   map[string]struct{}
	ways   []way
	starts []way
	line   []int
	budget int
}

func (g *graph) newTangle(k *knot, counting Counting) *tangle {
	n := len(k.nodes)
	t := &tangle{k: k, after: make([][]int, n), of: make([][]int, n)}
	for i, node := range k.nodes {
		t.after[i] = k.places(g.after[node])
	}
	for _, at := range k.links {
		l := &g.links[at]
		s := strand{
			link: at, src: k.places(l.src), dst: k.places(l.dst), class: l.weighs(),
			weight: weight(l.weighs(), counting, len(g.links)),
		}
		for _, i := range append(slices.Clone(s.src), s.dst...) {
			t.of[i] = append(t.of[i], len(t.strands))
		}
		t.strands = append(t.strands, s)
	}
	return t
}

// places are the places of nodes in the knot, of those that are in it.
func (k *knot) places(nodes []int) (found []int) {
	for _, n := range nodes {
		if i, in := slices.BinarySearch(k.nodes, n); in {
			found = append(found, i)
		}
	}
	slices.Sort(found)
	return found
}

// weight is what a strength counts for. With StrongFirst a class weighs more than
// all links of the lighter ones together.
func weight(s Strength, counting Counting, links int) int64 {
	if counting == Added {
		return int64(s)
	}
	base, w := int64(links)+1, int64(1)
	for ; s > Weak; s-- {
		w *= base
	}
	return w
}

// search finds the least for every set of steps that already stands in the line
// (dynamic programming over subsets), and then walks all lines that reach it.
func (t *tangle) search() {
	n := len(t.k.nodes)
	t.prepare()
	full := uint32(1)<<n - 1
	t.rest = make([]int64, full+1)
	for placed := int64(full) - 1; placed >= 0; placed-- {
		mask, best := uint32(placed), int64(math.MaxInt64) //nolint:gosec // at most 2^16
		for v := range n {
			if bit := uint32(1) << v; mask&bit == 0 && t.needs[v]&^mask == 0 {
				best = min(best, t.cost(v, mask)+t.rest[mask|bit])
			}
		}
		t.rest[mask] = best
	}
	t.dead, t.seen = make(map[uint64]struct{}), make(map[string]struct{})
	t.budget = searchSteps
	t.walk(0, 0)
	t.begin()
}

// begin keeps, for each step with which a line can begin that costs least, such a
// line.
func (t *tangle) begin() {
	for v := range t.k.nodes {
		if !t.may(v, 0) {
			continue
		}
		line, placed := []int{v}, uint32(1)<<v
		for len(line) < len(t.k.nodes) {
			next := 0
			for !t.may(next, placed) {
				next++
			}
			line, placed = append(line, next), placed|1<<next
		}
		t.starts = append(t.starts, t.wayOf(line))
	}
}

// may reports whether v can come next in a line that costs least.
func (t *tangle) may(v int, placed uint32) bool {
	bit := uint32(1) << v
	return placed&bit == 0 && t.needs[v]&^placed == 0 && t.cost(v, placed)+t.rest[placed|bit] == t.rest[placed]
}

func (t *tangle) prepare() {
	n := len(t.k.nodes)
	t.needs, t.near, t.costs = make([]uint32, n), make([]uint32, n), make([][]toll, n)
	for v, before := range t.after {
		for _, p := range before {
			t.needs[v] |= 1 << p
			t.near[v] |= 1 << p
			t.near[p] |= 1 << v
		}
	}
	for i := range t.strands {
		s := &t.strands[i]
		src, dst := setOf(s.src), setOf(s.dst)
		for _, v := range s.src {
			t.near[v] |= dst
		}
		for _, v := range s.dst {
			t.near[v] |= src
		}
		for _, v := range s.dst {
			t.costs[v] = append(t.costs[v], toll{touch: src | dst, weight: s.weight})
		}
	}
}

func setOf(steps []int) (set uint32) {
	for _, v := range steps {
		set |= 1 << v
	}
	return set
}

// cost is what it costs to put v next: each strand to it of which neither end has
// begun.
func (t *tangle) cost(v int, placed uint32) (sum int64) {
	for _, c := range t.costs[v] {
		if c.touch&placed == 0 {
			sum += c.weight
		}
	}
	return sum
}

// walk visits the lines with the least cost. Two neighbours that have nothing to
// do with each other can trade places without a difference, so of such lines only
// the one in ascending order is walked: sleep holds the steps that would have had
// to come earlier. It reports whether it reached the end of a line.
func (t *tangle) walk(placed, sleep uint32) (reached bool) {
	n := len(t.k.nodes)
	if bits.OnesCount32(placed) == n {
		t.keep()
		return true
	}
	state := uint64(placed)<<32 | uint64(sleep)
	if _, known := t.dead[state]; known {
		return false
	}
	if t.budget--; t.budget < 0 || len(t.ways) >= countedSets {
		t.budget = -1
		return true
	}
	for v := range n {
		bit := uint32(1) << v
		if sleep&bit != 0 || !t.may(v, placed) {
			continue
		}
		t.line = append(t.line, v)
		lower := (bit - 1) &^ placed
		reached = t.walk(placed|bit, (sleep|lower)&^t.near[v]&^bit) || reached
		t.line = t.line[:len(t.line)-1]
	}
	if !reached {
		t.dead[state] = struct{}{}
	}
	return reached
}

// keep notes the line that was walked, unless one with the same set is there.
func (t *tangle) keep() {
	w := t.wayOf(t.line)
	name := make([]byte, 0, 2*len(w.against))
	for _, at := range w.against {
		name = append(name, byte(at>>8), byte(at)) //nolint:gosec // at most 2000
	}
	if _, twice := t.seen[string(name)]; twice {
		return
	}
	t.seen[string(name)] = struct{}{}
	t.ways = append(t.ways, w)
}

// wayOf is a line of places as one of steps, with what it goes against.
func (t *tangle) wayOf(line []int) way {
	w := way{line: make([]int, len(line))}
	pos := make([]int, len(line))
	for p, v := range line {
		pos[v] = p
		w.line[p] = t.k.nodes[v]
	}
	for i := range t.strands {
		if t.strands[i].broken(pos) {
			w.against = append(w.against, t.strands[i].link)
		}
	}
	return w
}

// broken reports whether the first step on the hindered side stands before the
// first on the hindering side.
func (s *strand) broken(pos []int) bool { return first(s.dst, pos) < first(s.src, pos) }

func first(steps, pos []int) int {
	lowest := math.MaxInt
	for _, v := range steps {
		lowest = min(lowest, pos[v])
	}
	return lowest
}

func (t *tangle) solution() solution {
	return solution{ways: t.ways, starts: t.starts, counted: t.budget >= 0}
}

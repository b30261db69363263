package helporder

import "slices"

// approach puts a knot in line that is too large for an exact search: greedily
// (after Eades, Lin and Smyth 1993), then each step is moved to its best place
// until no move helps. It tries this from several first steps and keeps the best.
// What no line can do better than comes from circles that share no relation: each
// has to be broken somewhere.
func (t *tangle) approach() solution {
	var best way
	least := int64(-1)
	t.findLinked()
	for start := -1; start < t.starting(); start++ {
		line := t.greedy(start)
		for range maxPasses {
			if !t.improve(line) {
				break
			}
		}
		w := t.wayOf(line)
		if cost := t.sum(w.against); least < 0 || cost < least {
			best, least = w, cost
		}
	}
	return solution{ways: []way{best}, heuristic: true, bound: t.bound()}
}

const (
	maxPasses = 50
	maxStarts = 24
)

// starting is how many first steps are tried: fewer the larger the knot is, so
// that the search stays within a second.
func (t *tangle) starting() int { return min(maxStarts, len(t.k.nodes), max(1, 1200/len(t.k.nodes))) }

// findLinked notes for each two steps whether it matters which comes first.
func (t *tangle) findLinked() {
	t.linked = make([][]bool, len(t.k.nodes))
	for v := range t.linked {
		t.linked[v] = make([]bool, len(t.k.nodes))
	}
	for i := range t.strands {
		for _, a := range t.strands[i].src {
			for _, b := range t.strands[i].dst {
				t.linked[a][b], t.linked[b][a] = true, true
			}
		}
	}
}

// sum is what links weigh together.
func (t *tangle) sum(links []int) (sum int64) {
	for i := range t.strands {
		if _, in := slices.BinarySearch(links, t.strands[i].link); in {
			sum += t.strands[i].weight
		}
	}
	return sum
}

// greedy takes, each time, of the steps that may come next the one that goes
// against least and settles most; first of all the start, if it may.
func (t *tangle) greedy(start int) []int {
	n := len(t.k.nodes)
	line := make([]int, 0, n)
	placed, begun := make([]bool, n), make([]bool, len(t.strands))
	for len(line) < n {
		best, least := -1, int64(0)
		for v := range n {
			if placed[v] || slices.ContainsFunc(t.after[v], func(p int) bool { return !placed[p] }) {
				continue
			}
			if v == start {
				best = v
				break
			}
			if cost := t.price(v, begun); best < 0 || cost < least {
				best, least = v, cost
			}
		}
		placed[best] = true
		line = append(line, best)
		for _, s := range t.of[best] {
			begun[s] = true
		}
	}
	return line
}

// price is what putting v next goes against, less what it settles well.
func (t *tangle) price(v int, begun []bool) (cost int64) {
	for _, at := range t.of[v] {
		s := &t.strands[at]
		switch {
		case begun[at]:
		case slices.Contains(s.dst, v):
			cost += s.weight
		default:
			cost -= s.weight
		}
	}
	return cost
}

// improve moves each step to the place where it costs least and reports whether
// that helped.
func (t *tangle) improve(line []int) (better bool) {
	pos := make([]int, len(line))
	for p, v := range line {
		pos[v] = p
	}
	for v := range line {
		best, to := int64(0), pos[v]
		t.slide(line, pos, v, -1, &best, &to)
		t.slide(line, pos, v, +1, &best, &to)
		move(line, pos, v, to)
		better = better || best < 0
	}
	return better
}

// slide moves v one way as far as the hard precedences allow, notes where that
// costs least, and puts it back.
func (t *tangle) slide(line, pos []int, v, way int, best *int64, to *int) {
	from, change := pos[v], int64(0)
	for p := from + way; p >= 0 && p < len(line); p += way {
		u := line[p]
		if slices.Contains(t.after[v], u) || slices.Contains(t.after[u], v) {
			break
		}
		change += t.trade(pos, v, u, min(p, p-way))
		line[p-way], line[p] = u, v
		pos[u], pos[v] = p-way, p
		if change < *best {
			*best, *to = change, p
		}
	}
	move(line, pos, v, from)
}

// trade is what it changes when the neighbours v and u trade places, of which the
// first stands at place p.
func (t *tangle) trade(pos []int, v, u, p int) (change int64) {
	if !t.linked[v][u] {
		return 0
	}
	for _, at := range t.of[v] {
		s := &t.strands[at]
		vTo, uTo := slices.Contains(s.dst, v), slices.Contains(s.dst, u)
		if vTo == uTo || !uTo && !slices.Contains(s.src, u) || min(first(s.src, pos), first(s.dst, pos)) < p {
			continue
		}
		// Of the two, the one that will stand first decides the strand.
		if vTo == (pos[v] > pos[u]) {
			change += s.weight
		} else {
			change -= s.weight
		}
	}
	return change
}

// move puts v at a place.
func move(line, pos []int, v, to int) {
	for pos[v] != to {
		next := pos[v] + 1
		if to < pos[v] {
			next = pos[v] - 1
		}
		u := line[next]
		line[pos[v]], line[next] = u, v
		pos[u], pos[v] = pos[v], next
	}
}

// bound counts circles that share no relation, each by its weakest one. Relations
// that begin at a problem with several steps are left out: which of the steps
// comes first is open, so a circle need not break them.
func (t *tangle) bound() (least Tally) {
	n := len(t.k.nodes)
	free := make([]bool, len(t.strands))
	for i := range t.strands {
		free[i] = len(t.strands[i].src) == 1
	}
	all := make([]int, n)
	for v := range all {
		all[v] = v
	}
	for v := 0; v < n; {
		next, by := t.freeEdges(free)
		circle := circleThrough(v, all, next)
		if circle == nil {
			v++
			continue
		}
		weakest := Strong
		for i, u := range circle {
			at := by[[2]int{u, circle[(i+1)%len(circle)]}]
			if at >= 0 {
				weakest = min(weakest, t.strands[at].class)
				free[at] = false
			}
		}
		least.add(weakest)
	}
	return least
}

// freeEdges is the graph of the relations that no circle used yet and of the hard
// precedences, with which relation each edge is (-1: hard).
func (t *tangle) freeEdges(free []bool) (next [][]int, by map[[2]int]int) {
	next, by = make([][]int, len(t.k.nodes)), make(map[[2]int]int)
	for v, before := range t.after {
		for _, p := range before {
			by[[2]int{p, v}] = -1
			next[p] = append(next[p], v)
		}
	}
	for at := range t.strands {
		if !free[at] {
			continue
		}
		u := t.strands[at].src[0]
		for _, v := range t.strands[at].dst {
			if _, twice := by[[2]int{u, v}]; !twice {
				by[[2]int{u, v}] = at
				next[u] = append(next[u], v)
			}
		}
	}
	return next, by
}

func (t *Tally) add(s Strength) {
	switch s {
	case Strong:
		t.Strong++
	case Moderate:
		t.Moderate++
	case Weak, StrengthUnsaid:
		t.Weak++
	}
}

package problemmap

// rooms are the scratch of a search, made once.
type rooms struct {
	dealt  []int
	cand   bitset
	clique bitset
	best   bitset
	reach  []bitset
	index  []int
	low    []int
	stack  []int
	mutual []uint64
}

func newRooms(n int) rooms {
	w := max(1, (n+63)/64)
	return rooms{
		cand: newBitset(w), clique: newBitset(w), best: newBitset(w),
		index: make([]int, n), low: make([]int, n), mutual: make([]uint64, n*w),
	}
}

// care is how careful a reduction is.
type care uint8

const (
	anyOne  care = iota // one smallest breaking set is kept
	allSets             // every smallest breaking set is kept
	roughly             // as anyOne, without a look at single arcs
)

// reduce takes out the nodes of which it is clear whether a smallest breaking
// set holds them, and appends those that it holds.
func (r *rooms) reduce(g *digraph, dealt []int, how care) []int {
	for again := true; again; {
		again = false
		for v := g.alive.first(0); v >= 0; v = g.alive.first(v + 1) {
			outs, ins := g.outs(v), g.ins(v)
			if outs.has(v) {
				dealt = append(dealt, v)
				g.remove(v)
				again = true
				continue
			}
			o, i := outs.count(), ins.count()
			switch {
			case o == 0 || i == 0: // on no circle
				g.remove(v)
				again = true
			case how != allSets && (o == 1 || i == 1): // its one neighbour is on every circle that it is on
				g.pass(v)
				again = true
			}
		}
		if !again && how != roughly && g.alive.count() > 2 {
			again = r.thin(g)
		}
	}
	return dealt
}

// thin takes out arcs that lie on no circle that has to be broken for itself.
// An arc from u to v without one back is such an arc when every circle over it
// holds two nodes that lead to each other, since one of these two is dealt with
// anyway; or when every circle over it has a shorter way (Lin and Jou, 2000:
// PIE and DOME). Every breaking set stays one, and no other becomes one.
func (r *rooms) thin(g *digraph) bool {
	r.mutually(g)
	changed := r.crossing(g)
	for u := g.alive.first(0); u >= 0; u = g.alive.first(u + 1) {
		outs := g.outs(u)
		for v := outs.first(0); v >= 0; v = outs.first(v + 1) {
			if !r.mutualRow(g, u).has(v) && r.dominated(g, u, v) {
				g.cut(u, v)
				changed = true
			}
		}
	}
	return changed
}

func (r *rooms) mutualRow(g *digraph, v int) bitset { return r.mutual[v*g.w : (v+1)*g.w] }

// mutually notes which nodes lead to each other.
func (r *rooms) mutually(g *digraph) {
	for v := g.alive.first(0); v >= 0; v = g.alive.first(v + 1) {
		row, outs, ins := r.mutualRow(g, v), g.outs(v), g.ins(v)
		for i := range row {
			row[i] = outs[i] & ins[i]
		}
	}
}

// dominated reports whether every circle over the arc from u to v has a shorter
// way: whoever leads to u one way leads to v as well, or v leads one way only
// to where u leads as well.
func (r *rooms) dominated(g *digraph, u, v int) bool {
	into, toV, mu := g.ins(u), g.ins(v), r.mutualRow(g, u)
	all := true
	for i := range into {
		if into[i]&^mu[i]&^toV[i] != 0 {
			all = false
			break
		}
	}
	if all {
		return true
	}
	outV, outU, mv := g.outs(v), g.outs(u), r.mutualRow(g, v)
	for i := range outV {
		if outV[i]&^mv[i]&^outU[i] != 0 {
			return false
		}
	}
	return true
}

// crossing cuts the one-way arcs that lie on no circle of one-way arcs alone.
func (r *rooms) crossing(g *digraph) bool {
	t := tarjan{g: g, r: r, oneWay: true}
	t.run()
	changed := false
	for u := g.alive.first(0); u >= 0; u = g.alive.first(u + 1) {
		outs := g.outs(u)
		for v := outs.first(0); v >= 0; v = outs.first(v + 1) {
			if !r.mutualRow(g, u).has(v) && r.low[u] != r.low[v] {
				g.cut(u, v)
				changed = true
			}
		}
	}
	return changed
}

// groups are the strongly connected parts of g, by their least node.
func (r *rooms) groups(g *digraph) []bitset {
	t := tarjan{g: g, r: r}
	t.run()
	at := make(map[int]bitset)
	var list []bitset
	for v := g.alive.first(0); v >= 0; v = g.alive.first(v + 1) {
		only, known := at[r.low[v]]
		if !known {
			only = newBitset(g.w)
			at[r.low[v]] = only
			list = append(list, only)
		}
		only.add(v)
	}
	return list
}

// tarjan finds the strongly connected parts of a digraph (Tarjan, 1972). After
// a run r.low numbers the part of each node.
type tarjan struct {
	g      *digraph
	r      *rooms
	oneWay bool // leave out arcs between nodes that lead to each other
	next   int
	parts  int
}

func (t *tarjan) run() {
	r := t.r
	r.stack = r.stack[:0]
	for v := t.g.alive.first(0); v >= 0; v = t.g.alive.first(v + 1) {
		r.index[v] = 0
	}
	for v := t.g.alive.first(0); v >= 0; v = t.g.alive.first(v + 1) {
		if r.index[v] == 0 {
			t.visit(v)
		}
	}
}

// done is more than any node's number: the node's part is complete.
const done = 1 << 40

func (t *tarjan) visit(v int) {
	r := t.r
	t.next++
	r.index[v], r.low[v] = t.next, t.next
	r.stack = append(r.stack, v)
	outs := t.g.outs(v)
	for w := outs.first(0); w >= 0; w = outs.first(w + 1) {
		if t.oneWay && r.mutualRow(t.g, v).has(w) {
			continue
		}
		switch {
		case r.index[w] == 0:
			t.visit(w)
			r.low[v] = min(r.low[v], r.low[w])
		case r.index[w] < done:
			r.low[v] = min(r.low[v], r.index[w])
		}
	}
	if r.low[v] != r.index[v] {
		return
	}
	t.parts++
	for {
		w := r.stack[len(r.stack)-1]
		r.stack = r.stack[:len(r.stack)-1]
		r.index[w], r.low[w] = done, done+t.parts
		if w == v {
			return
		}
	}
}

// pivot is the node on which most depends: that which most nodes lead to and
// fro, then that over which most roads run.
func (r *rooms) pivot(g *digraph) int {
	best, bestTwo, bestRoads := -1, -1, -1
	for v := g.alive.first(0); v >= 0; v = g.alive.first(v + 1) {
		two := g.outs(v).both(g.ins(v))
		roads := g.outs(v).count() * g.ins(v).count()
		if two > bestTwo || two == bestTwo && roads > bestRoads {
			best, bestTwo, bestRoads = v, two, roads
		}
	}
	return best
}

// pack takes a part out of g that needs a number of nodes of its own: nodes that
// all lead to each other, of which all but one are needed, or a shortest circle.
func (r *rooms) pack(g *digraph) int {
	r.mutually(g)
	size := r.clump(g)
	if size >= 2 {
		for v := r.best.first(0); v >= 0; v = r.best.first(v + 1) {
			g.remove(v)
		}
		return size - 1
	}
	r.shortest(g)
	for v := r.best.first(0); v >= 0; v = r.best.first(v + 1) {
		g.remove(v)
	}
	return 1
}

// clump leaves many nodes that all lead to each other in r.best: the most that a
// start at any node gives, and in a large digraph at the likeliest one only.
func (r *rooms) clump(g *digraph) int {
	size, likeliest, most := 0, -1, 0
	for v := g.alive.first(0); v >= 0; v = g.alive.first(v + 1) {
		mutual := r.mutualRow(g, v).count()
		if mutual > most {
			likeliest, most = v, mutual
		}
		if g.w > 2 || mutual < max(size, 1) {
			continue
		}
		if n := r.grow(g, v); n > size {
			size = n
			copy(r.best, r.clique)
		}
	}
	if g.w > 2 && likeliest >= 0 {
		size = r.grow(g, likeliest)
		copy(r.best, r.clique)
	}
	return size
}

// grow gathers nodes around v that all lead to each other.
func (r *rooms) grow(g *digraph, v int) int {
	r.clique.clear()
	r.clique.add(v)
	copy(r.cand, r.mutualRow(g, v))
	n := 1
	for {
		best, most := -1, -1
		for u := r.cand.first(0); u >= 0; u = r.cand.first(u + 1) {
			if c := r.cand.both(r.mutualRow(g, u)); c > most {
				best, most = u, c
			}
		}
		if best < 0 {
			return n
		}
		r.clique.add(best)
		n++
		row := r.mutualRow(g, best)
		for i := range r.cand {
			r.cand[i] &= row[i]
		}
	}
}

// shortest leaves the nodes of a shortest circle of g in r.best.
func (r *rooms) shortest(g *digraph) {
	limit := g.n + 1
	for s := g.alive.first(0); s >= 0; s = g.alive.first(s + 1) {
		limit = r.circleAt(g, s, limit)
		if limit == 3 {
			return // two-circles are gone, so none is shorter
		}
	}
}

// circleAt leaves the nodes of a shortest circle over s in r.best if it has
// fewer nodes than limit, and gives the least of both.
func (r *rooms) circleAt(g *digraph, s, limit int) int {
	seen := r.cand
	seen.clear()
	depth := 0
	front := r.level(0, g.w)
	front.clear()
	front.add(s)
	for depth+1 < limit && !front.empty() {
		depth++
		next := r.level(depth, g.w)
		next.clear()
		for v := front.first(0); v >= 0; v = front.first(v + 1) {
			outs := g.outs(v)
			for i, w := range outs {
				next[i] |= w
			}
		}
		for i := range next {
			next[i] &^= seen[i]
			seen[i] |= next[i]
		}
		if next.has(s) {
			r.trace(g, s, depth)
			return depth
		}
		front = next
	}
	return limit
}

func (r *rooms) level(i, w int) bitset {
	for len(r.reach) <= i {
		r.reach = append(r.reach, newBitset(w))
	}
	return r.reach[i]
}

// trace walks a circle over s of a length back through the levels.
func (r *rooms) trace(g *digraph, s, length int) {
	r.best.clear()
	r.best.add(s)
	at := s
	for d := length - 1; d > 0; d-- {
		ins, level := g.ins(at), r.reach[d]
		for v := level.first(0); v >= 0; v = level.first(v + 1) {
			if ins.has(v) {
				r.best.add(v)
				at = v
				break
			}
		}
	}
}

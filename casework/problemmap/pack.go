package problemmap

// pivot is the node over which most roads run.
func pivot(g *digraph) int {
	best, most := -1, -1
	for v := g.alive.first(0); v >= 0; v = g.alive.first(v + 1) {
		if roads := g.outs(v).count() * g.ins(v).count(); roads > most {
			best, most = v, roads
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

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

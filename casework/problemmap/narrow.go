package problemmap

import "math/bits"

// narrow is a digraph of at most maxNarrow nodes, a word for each row: what fits in
// it is searched many times sooner than a [digraph], and copied rather than shared.
type narrow struct {
	alive   uint64
	out, in [maxNarrow]uint64
}

const maxNarrow = 64

func narrowOf(d *digraph) *narrow {
	g := &narrow{alive: d.alive[0]}
	copy(g.out[:], d.out)
	copy(g.in[:], d.in)
	return g
}

// least is the least node of a set, which has one.
func least(set uint64) int { return bits.TrailingZeros64(set) & (maxNarrow - 1) }

// remove takes v out with its arcs: it is dealt with. It gives its neighbours.
func (g *narrow) remove(v int) uint64 {
	self := uint64(1) << v
	for m := g.in[v]; m != 0; m &= m - 1 {
		g.out[least(m)] &^= self
	}
	for m := g.out[v]; m != 0; m &= m - 1 {
		g.in[least(m)] &^= self
	}
	g.alive &^= self
	return g.in[v] | g.out[v]
}

// removeAll takes a set out and gives the neighbours that are left.
func (g *narrow) removeAll(set uint64) (near uint64) {
	for m := set; m != 0; m &= m - 1 {
		near |= g.remove(least(m))
	}
	return near & g.alive
}

// pass takes v out and leads each road over v on: v is left as it is, so that
// what ran over v still runs (Levy and Low, 1988). It gives the neighbours of v.
func (g *narrow) pass(v int) uint64 {
	self, ins, outs := uint64(1)<<v, g.in[v], g.out[v]
	for m := ins; m != 0; m &= m - 1 {
		u := least(m)
		g.out[u] = g.out[u]&^self | outs
	}
	for m := outs; m != 0; m &= m - 1 {
		u := least(m)
		g.in[u] = g.in[u]&^self | ins
	}
	g.alive &^= self
	return ins | outs
}

// keep is g with no other nodes than those of a set.
func (g *narrow) keep(only uint64) {
	for m := only; m != 0; m &= m - 1 {
		v := least(m)
		g.out[v] &= only
		g.in[v] &= only
	}
	g.alive = only
}

// group is the circle group of the least node of what is left.
func (g *narrow) group(left uint64) uint64 {
	from := least(left)
	return reach(&g.in, from, reach(&g.out, from, left))
}

// reach is where rows lead within a set, with the node itself.
func reach(rows *[maxNarrow]uint64, from int, within uint64) uint64 {
	seen := uint64(1) << from
	for front := seen; front != 0; {
		v := least(front)
		next := rows[v] & within &^ seen
		seen |= next
		front = front&(front-1) | next
	}
	return seen
}

// reduce takes out the nodes of which it is clear whether a smallest breaking set
// holds them, and gives those that it holds. Only what is fresh, and what changes on
// the way, is looked at.
func (g *narrow) reduce(fresh uint64, how care) (dealt uint64) {
	for {
		changed := fresh
		for fresh != 0 {
			v := least(fresh)
			fresh &= fresh - 1
			if g.alive>>v&1 == 0 {
				continue
			}
			held, near := g.clear(v, how)
			dealt |= held
			fresh = (fresh | near) & g.alive
			changed |= fresh
		}
		if how == roughly || g.alive == 0 {
			return dealt
		}
		if fresh = g.thin(changed); fresh == 0 {
			return dealt
		}
	}
}

// clear takes v out, or another node for it, where it is clear what becomes of it. It
// gives the node that every smallest breaking set holds, and what to look at again.
func (g *narrow) clear(v int, how care) (held, near uint64) {
	self, outs, ins := uint64(1)<<v, g.out[v], g.in[v]
	switch {
	case outs&self != 0:
		return self, g.remove(v)
	case outs == 0 || ins == 0: // on no circle
		return 0, g.remove(v)
	case how == allSets:
		return 0, 0
	case outs&(outs-1) == 0 || ins&(ins-1) == 0: // its one neighbour is on every circle that it is on
		return 0, g.pass(v)
	case how == roughly:
		return 0, 0
	}
	// Of two nodes that lead to each other one is dealt with. It may as well be u
	// where u lies on whatever circle v would, were v put in its place.
	for m := outs & ins; m != 0; m &= m - 1 {
		u := least(m)
		other := uint64(1) << u
		if outs&^other&^g.out[u] == 0 && ins&^other&^g.in[u] == 0 {
			return other, g.remove(u) | self
		}
	}
	return 0, 0
}

// thin takes out arcs of changed nodes of which every circle over them has a shorter
// way (Lin and Jou, 2000: DOME), and gives the ends of those.
func (g *narrow) thin(changed uint64) (ends uint64) {
	for m := g.alive; m != 0; m &= m - 1 {
		u := least(m)
		into, to := g.in[u]&^g.out[u], g.out[u]&^g.in[u]
		if changed>>u&1 == 0 {
			to &= changed
		}
		for ; to != 0; to &= to - 1 {
			v := least(to)
			if into&^g.in[v] == 0 || g.out[v]&^g.in[v]&^g.out[u] == 0 {
				g.out[u] &^= 1 << v
				g.in[v] &^= 1 << u
				ends |= 1<<u | 1<<v
			}
		}
	}
	return ends
}

// roads is how many roads of two arcs run over v.
func (g *narrow) roads(v int) int {
	return bits.OnesCount64(g.out[v]) * bits.OnesCount64(g.in[v])
}

// pivot is the node to branch on: over it run most roads and circles of two.
func (g *narrow) pivot() int {
	best, most := -1, -1
	for m := g.alive; m != 0; m &= m - 1 {
		v := least(m)
		outs, ins := bits.OnesCount64(g.out[v]), bits.OnesCount64(g.in[v])
		if n := (outs+1)*(ins+1) + 4*bits.OnesCount64(g.out[v]&g.in[v]); n > most {
			best, most = v, n
		}
	}
	return best
}

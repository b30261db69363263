package problemmap

import "math/bits"

// bound is a number of nodes without which the circles of g cannot be broken: it
// counts parts that have no node in common, each with what it needs.
func (g *narrow) bound(fresh uint64, enough int) int {
	h := *g
	for n := 0; ; {
		n += bits.OnesCount64(h.reduce(fresh, roughly))
		if n > enough || h.alive == 0 {
			return n
		}
		part, need := h.pack()
		n += need
		fresh = h.removeAll(part)
	}
}

// pack is a part of g and how many of its nodes are needed: of nodes that all lead
// to each other all but one, of a shortest circle one.
func (g *narrow) pack() (part uint64, need int) {
	size := 1
	for m := g.alive; m != 0; m &= m - 1 {
		v := least(m)
		if bits.OnesCount64(g.out[v]&g.in[v]) < size {
			continue
		}
		if clump := g.clump(v); bits.OnesCount64(clump) > size {
			part, size = clump, bits.OnesCount64(clump)
		}
	}
	if size > 1 {
		return part, size - 1
	}
	if part = g.three(); part != 0 {
		return part, 1
	}
	return g.shortest(), 1
}

// clump gathers nodes around v that all lead to each other.
func (g *narrow) clump(v int) uint64 {
	clump := uint64(1) << v
	for may := g.out[v] & g.in[v]; may != 0; {
		best, most := -1, -1
		for m := may; m != 0; m &= m - 1 {
			u := least(m)
			if n := bits.OnesCount64(may & g.out[u] & g.in[u]); n > most {
				best, most = u, n
			}
		}
		clump |= 1 << best
		may &= g.out[best] & g.in[best]
	}
	return clump
}

// three is a circle of three over whose nodes the fewest roads run, if there is any.
func (g *narrow) three() (circle uint64) {
	fewest := maxNarrow * maxNarrow * 3
	for m := g.alive; m != 0; m &= m - 1 {
		u := least(m)
		behind := ^uint64(0) << u
		for to := g.out[u] & behind; to != 0; to &= to - 1 {
			v := least(to)
			for back := g.out[v] & g.in[u] & behind; back != 0; back &= back - 1 {
				w := least(back)
				if n := g.roads(u) + g.roads(v) + g.roads(w); n < fewest {
					circle, fewest = 1<<u|1<<v|1<<w, n
				}
			}
		}
	}
	return circle
}

// shortest is a shortest circle of g, which has one and none of less than four.
func (g *narrow) shortest() (circle uint64) {
	var levels [maxNarrow + 1]uint64
	limit := maxNarrow + 1
	for m := g.alive; m != 0 && limit > 4; m &= m - 1 {
		s := least(m)
		levels[0] = 1 << s
		seen, d := uint64(0), 0
		for d+1 < limit && levels[d] != 0 && seen>>s&1 == 0 {
			var next uint64
			for front := levels[d]; front != 0; front &= front - 1 {
				next |= g.out[least(front)]
			}
			d++
			levels[d] = next &^ seen
			seen |= next
		}
		if seen>>s&1 == 1 {
			circle, limit = g.trace(&levels, s, d), d
		}
	}
	return circle
}

// trace walks a circle over s of a length back through the levels.
func (g *narrow) trace(levels *[maxNarrow + 1]uint64, s, length int) uint64 {
	circle, at := uint64(1)<<s, s
	for d := length - 1; d > 0; d-- {
		at = least(levels[d] & g.in[at])
		circle |= 1 << at
	}
	return circle
}

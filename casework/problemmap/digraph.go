package problemmap

import (
	"math/bits"
	"slices"
)

// bitset is a set of nodes.
type bitset []uint64

func newBitset(words int) bitset { return make(bitset, words) }

func (b bitset) has(i int) bool { return b[i>>6]&(1<<(i&63)) != 0 }
func (b bitset) add(i int)      { b[i>>6] |= 1 << (i & 63) }
func (b bitset) drop(i int)     { b[i>>6] &^= 1 << (i & 63) }

func (b bitset) clear() {
	for i := range b {
		b[i] = 0
	}
}

func (b bitset) empty() bool {
	for _, w := range b {
		if w != 0 {
			return false
		}
	}
	return true
}

func (b bitset) count() int {
	n := 0
	for _, w := range b {
		n += bits.OnesCount64(w)
	}
	return n
}

// both is how many are in b and in c.
func (b bitset) both(c bitset) int {
	n := 0
	for i, w := range b {
		n += bits.OnesCount64(w & c[i])
	}
	return n
}

// first is the least member of b from i on, and -1 where there is none.
func (b bitset) first(i int) int {
	w := i >> 6
	if w >= len(b) {
		return -1
	}
	if rest := b[w] >> (i & 63); rest != 0 {
		return i + bits.TrailingZeros64(rest)
	}
	for w++; w < len(b); w++ {
		if b[w] != 0 {
			return w<<6 + bits.TrailingZeros64(b[w])
		}
	}
	return -1
}

// digraph is a directed graph that a search eats away: nodes are taken out, or
// passed by. A node whose own arc leads back to it lies on a circle of itself
// alone, so that every breaking set holds it.
type digraph struct {
	n, w    int
	alive   bitset
	out, in []uint64 // a row of w words for each node
}

func newDigraph(n int) *digraph {
	w := max(1, (n+63)/64)
	return &digraph{n: n, w: w, alive: newBitset(w), out: make([]uint64, n*w), in: make([]uint64, n*w)}
}

func (g *digraph) outs(v int) bitset { return g.out[v*g.w : (v+1)*g.w] }
func (g *digraph) ins(v int) bitset  { return g.in[v*g.w : (v+1)*g.w] }

func (g *digraph) arc(u, v int) {
	g.outs(u).add(v)
	g.ins(v).add(u)
}

func (g *digraph) cut(u, v int) {
	g.outs(u).drop(v)
	g.ins(v).drop(u)
}

// same reports whether g has the arcs of h, which has as many nodes.
func (g *digraph) same(h *digraph) bool { return slices.Equal(g.out, h.out) }

// holds reports whether g has each arc of h, which has as many nodes.
func (g *digraph) holds(h *digraph) bool {
	for i, w := range h.out {
		if w&^g.out[i] != 0 {
			return false
		}
	}
	return true
}

// become makes g what h is.
func (g *digraph) become(h *digraph) {
	copy(g.alive, h.alive)
	copy(g.out, h.out)
	copy(g.in, h.in)
}

// remove takes v out with its arcs: it is dealt with.
func (g *digraph) remove(v int) {
	ins, outs := g.ins(v), g.outs(v)
	for u := ins.first(0); u >= 0; u = ins.first(u + 1) {
		g.outs(u).drop(v)
	}
	for u := outs.first(0); u >= 0; u = outs.first(u + 1) {
		g.ins(u).drop(v)
	}
	ins.clear()
	outs.clear()
	g.alive.drop(v)
}

// pass takes v out and leads each road over v on: v is left as it is, so that
// what ran over v still runs (Levy and Low, 1988).
func (g *digraph) pass(v int) {
	ins, outs := g.ins(v), g.outs(v)
	for u := ins.first(0); u >= 0; u = ins.first(u + 1) {
		to := g.outs(u)
		for i, w := range outs {
			to[i] |= w
		}
		to.drop(v)
	}
	for u := outs.first(0); u >= 0; u = outs.first(u + 1) {
		from := g.ins(u)
		for i, w := range ins {
			from[i] |= w
		}
		from.drop(v)
	}
	ins.clear()
	outs.clear()
	g.alive.drop(v)
}

// keep is g with no other nodes than those of a set.
func (g *digraph) keep(only bitset) {
	for v := g.alive.first(0); v >= 0; v = g.alive.first(v + 1) {
		if !only.has(v) {
			g.outs(v).clear()
			g.ins(v).clear()
			g.alive.drop(v)
			continue
		}
		outs, ins := g.outs(v), g.ins(v)
		for i, w := range only {
			outs[i] &= w
			ins[i] &= w
		}
	}
}

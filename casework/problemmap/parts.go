package problemmap

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

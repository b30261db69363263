package helporder

import "slices"

// components are the strongly connected components of a graph (Tarjan 1972),
// each in ascending order, in the order of their first node. It keeps its own
// stack, so that a long chain needs no deep recursion.
func components(n int, next [][]int) [][]int {
	t := &tarjan{next: next, index: make([]int, n), low: make([]int, n), on: make([]bool, n)}
	for v := range n {
		if t.index[v] == 0 {
			t.walk(v)
		}
	}
	slices.SortFunc(t.found, func(a, b []int) int { return a[0] - b[0] })
	return t.found
}

type tarjan struct {
	next       [][]int
	index, low []int // index 0: not seen yet
	on         []bool
	stack      []int
	count      int
	found      [][]int
}

type visit struct{ node, edge int }

func (t *tarjan) walk(root int) {
	path := []visit{{root, 0}}
	t.enter(root)
	for len(path) > 0 {
		top := &path[len(path)-1]
		v := top.node
		if top.edge < len(t.next[v]) {
			w := t.next[v][top.edge]
			top.edge++
			switch {
			case t.index[w] == 0:
				t.enter(w)
				path = append(path, visit{w, 0})
			case t.on[w]:
				t.low[v] = min(t.low[v], t.index[w])
			}
			continue
		}
		path = path[:len(path)-1]
		if len(path) > 0 {
			up := path[len(path)-1].node
			t.low[up] = min(t.low[up], t.low[v])
		}
		if t.low[v] == t.index[v] {
			t.leave(v)
		}
	}
}

func (t *tarjan) enter(v int) {
	t.count++
	t.index[v], t.low[v] = t.count, t.count
	t.stack = append(t.stack, v)
	t.on[v] = true
}

func (t *tarjan) leave(root int) {
	from := slices.Index(t.stack, root)
	group := slices.Clone(t.stack[from:])
	t.stack = t.stack[:from]
	for _, v := range group {
		t.on[v] = false
	}
	slices.Sort(group)
	t.found = append(t.found, group)
}

// shortestCircle is a shortest circle within a group, beginning with its lowest
// node; nil when there is none.
func shortestCircle(group []int, next [][]int) []int {
	var best []int
	for _, v := range group {
		if found := circleThrough(v, group, next); found != nil && (best == nil || len(found) < len(best)) {
			best = found
		}
	}
	return best
}

// circleThrough is a shortest circle through v within a group.
func circleThrough(v int, group []int, next [][]int) []int {
	from := make(map[int]int, len(group))
	queue := []int{v}
	for len(queue) > 0 {
		u := queue[0]
		queue = queue[1:]
		for _, w := range next[u] {
			if w == v {
				circle := []int{u}
				for u != v {
					u = from[u]
					circle = append(circle, u)
				}
				slices.Reverse(circle)
				return circle
			}
			if _, seen := from[w]; seen {
				continue
			}
			if _, inside := slices.BinarySearch(group, w); inside {
				from[w] = u
				queue = append(queue, w)
			}
		}
	}
	return nil
}

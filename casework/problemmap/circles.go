package problemmap

import (
	"cmp"
	"container/heap"
	"slices"
)

// lister lists circles, the shortest first and among those as long the one whose
// problems come first. Each circle begins at its least problem. What is still to
// be listed is kept as roads: all circles that begin with some problems and do
// not go on with certain others. The least circle of a road is looked for when
// its turn comes, so that asking for ten costs ten and not all (after Yen, 1971,
// and Lawler, 1972).
type lister struct {
	g     *graph
	roads roads
	dist  []int // to where the circle began; only where seen is now
	seen  []int
	now   int
	front []int
	next  []int
}

// road is where circles are looked for: those that begin with the first fixed
// problems of path. Once found, path is the least of them.
type road struct {
	path   []int
	fixed  int
	banned []int // what the fixed part does not go on with; its first problem stands for closing
	length int   // of path when found, and otherwise no more than that of any circle here
	found  bool
}

type roads []*road

func (r roads) Len() int { return len(r) }
func (r roads) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(r[i].length, r[j].length), slices.Compare(r[i].path, r[j].path)) < 0
}
func (r roads) Swap(i, j int) { r[i], r[j] = r[j], r[i] }
func (r *roads) Push(x any)   { *r = append(*r, x.(*road)) }
func (r *roads) Pop() any {
	last := len(*r) - 1
	x := (*r)[last]
	*r = (*r)[:last]
	return x
}

func newLister(g *graph) *lister {
	l := &lister{g: g, dist: make([]int, len(g.out)), seen: make([]int, len(g.out))}
	for v := range g.out {
		if g.circular(v) {
			l.roads = append(l.roads, &road{path: []int{v}, fixed: 1, length: 2})
		}
	}
	heap.Init(&l.roads)
	return l
}

// circle is the next circle, and false when there is none left.
func (l *lister) circle() ([]int, bool) {
	for len(l.roads) > 0 {
		r := heap.Pop(&l.roads).(*road)
		if !r.found {
			if l.find(r) {
				heap.Push(&l.roads, r)
			}
			continue
		}
		for i := r.fixed; i <= len(r.path); i++ {
			leave := r.path[0]
			if i < len(r.path) {
				leave = r.path[i]
			}
			banned := []int{leave}
			if i == r.fixed {
				banned = append(banned, r.banned...)
			}
			heap.Push(&l.roads, &road{path: r.path[:i:i], fixed: i, banned: banned, length: r.length})
		}
		return r.path, true
	}
	return nil, false
}

// find looks for the least circle on a road: back from where it began, a step at
// a time, until a problem is met that the fixed part leads to.
func (l *lister) find(r *road) bool {
	start, end := r.path[0], r.path[r.fixed-1]
	l.now++
	for _, v := range r.path[:r.fixed] {
		l.seen[v], l.dist[v] = l.now, -1
	}
	l.dist[start] = 0
	l.front = append(l.front[:0], start)
	for d := 0; len(l.front) > 0; d++ {
		if first := l.meets(end, r.banned, d); first >= 0 {
			l.walk(r, first)
			return true
		}
		l.next = l.next[:0]
		for _, v := range l.front {
			for _, u := range l.g.into[v] {
				if u > start && l.seen[u] != l.now && l.g.part[u] == l.g.part[start] {
					l.seen[u], l.dist[u] = l.now, d+1
					l.next = append(l.next, u)
				}
			}
		}
		l.front, l.next = l.next, l.front
	}
	return false
}

// meets is the least problem at a distance that end leads to, and -1 if none.
func (l *lister) meets(end int, banned []int, d int) int {
	for _, a := range l.g.out[end] {
		if l.seen[a.to] == l.now && l.dist[a.to] == d && !slices.Contains(banned, a.to) {
			return a.to
		}
	}
	return -1
}

// walk follows the distances from a problem back to where the circle began.
func (l *lister) walk(r *road, v int) {
	path := slices.Clone(r.path[:r.fixed])
	for l.dist[v] > 0 {
		path = append(path, v)
		v = l.meets(v, nil, l.dist[v]-1)
	}
	r.path, r.length, r.found = path, len(path), true
}

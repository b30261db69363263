package problemmap

import (
	"cmp"
	"slices"
)

// search finds the smallest sets of nodes that break every circle of a digraph.
type search struct {
	n      int
	taken  int        // steps
	budget int        // how many may be; below 0 without end
	chosen []int      // on the branch that is being followed
	free   []*digraph // to be used again
	room   rooms
}

func newSearch(n, budget int) *search {
	return &search{n: n, budget: budget, room: newRooms(n)}
}

// wideSearch is a search of one digraph of any size.
type wideSearch struct {
	*search
	root *digraph
}

func (s *wideSearch) steps() int { return s.taken }

func (s *wideSearch) atLeast() int { return s.bound(s.root, s.n) }

func (s *wideSearch) some() []int { return s.greedy(s.root) }

func (s *wideSearch) of(k int) ([]int, bool) {
	h := s.borrow(s.root)
	held := s.within(h, k)
	s.giveBack(h)
	set := slices.Clone(s.chosen)
	s.chosen = s.chosen[:0]
	return set, held
}

func (s *wideSearch) all(k int, give func(set []int) bool) bool {
	return s.every(s.borrow(s.root), k, func(set []int) bool { return give(slices.Clone(set)) })
}

func (s *wideSearch) broken(set []int) bool {
	h := s.borrow(s.root)
	defer s.giveBack(h)
	for _, v := range set {
		h.remove(v)
	}
	return len(s.room.reduce(h, nil, roughly)) == 0 && h.alive.empty()
}

// spent reports whether the budget is used up.
func (s *search) spent() bool { return s.budget >= 0 && s.taken >= s.budget }

// step counts a look at g: one for up to 32 nodes, and more for more, as they
// take more time.
func (s *search) step(g *digraph) {
	n := g.alive.count()
	s.taken += 1 + n*n*g.w/2048
}

func (s *search) borrow(g *digraph) *digraph {
	if last := len(s.free) - 1; last >= 0 {
		h := s.free[last]
		s.free = s.free[:last]
		h.become(g)
		return h
	}
	h := newDigraph(g.n)
	h.become(g)
	return h
}

func (s *search) giveBack(g *digraph) { s.free = append(s.free, g) }

// within reports whether k nodes break every circle of g, and leaves them in
// s.chosen if so. It uses g up.
func (s *search) within(g *digraph, k int) bool {
	if s.spent() {
		return false
	}
	s.step(g)
	mark := len(s.chosen)
	s.chosen = s.room.reduce(g, s.chosen, anyOne)
	k -= len(s.chosen) - mark
	if k >= 0 && (g.alive.empty() || s.parts(g, k)) {
		return true
	}
	s.chosen = s.chosen[:mark]
	return false
}

// parts answers within for each circle group of g by itself.
func (s *search) parts(g *digraph, k int) bool {
	groups := s.room.groups(g)
	if len(groups) == 1 {
		return s.bound(g, k) <= k && s.branch(g, k)
	}
	type part struct {
		g     *digraph
		bound int
	}
	list := make([]part, len(groups))
	spare := k
	for i, only := range groups {
		h := s.borrow(g)
		h.keep(only)
		list[i] = part{h, s.bound(h, g.n)}
		spare -= list[i].bound
	}
	slices.SortStableFunc(list, func(a, b part) int { return cmp.Compare(a.g.alive.count(), b.g.alive.count()) })
	mark, held := len(s.chosen), spare >= 0
	for _, p := range list {
		if held {
			var over int
			over, held = s.least(p.g, p.bound, p.bound+spare)
			spare -= over - p.bound
		}
		s.giveBack(p.g)
	}
	if !held {
		s.chosen = s.chosen[:mark]
	}
	return held
}

// least is the least number of nodes, from low up to high, that break every
// circle of g, with those in s.chosen.
func (s *search) least(g *digraph, low, high int) (int, bool) {
	for k := low; k <= high && !s.spent(); k++ {
		h := s.borrow(g)
		held := s.within(h, k)
		s.giveBack(h)
		if held {
			return k, true
		}
	}
	return high, false
}

// branch tries with one node dealt with, and with that node left as it is.
func (s *search) branch(g *digraph, k int) bool {
	v := pivot(g)
	h := s.borrow(g)
	defer s.giveBack(h)
	mark := len(s.chosen)
	if k > 0 {
		h.remove(v)
		s.chosen = append(s.chosen, v)
		if s.within(h, k-1) {
			return true
		}
		s.chosen = s.chosen[:mark]
	}
	g.pass(v)
	return s.within(g, k)
}

// bound is a number of nodes without which the circles of g cannot be broken:
// it counts circles that have no node in common. It leaves g as it is.
func (s *search) bound(g *digraph, enough int) int {
	h := s.borrow(g)
	defer s.giveBack(h)
	n := 0
	for {
		s.room.dealt = s.room.reduce(h, s.room.dealt[:0], roughly)
		n += len(s.room.dealt)
		if n > enough || h.alive.empty() {
			return n
		}
		n += s.room.pack(h)
	}
}

// greedy is a set of nodes that breaks every circle of g and of which none can be
// left out; a smaller set may do as well. It leaves g as it is.
func (s *search) greedy(g *digraph) []int {
	h := s.borrow(g)
	defer s.giveBack(h)
	var set []int
	for {
		set = s.room.reduce(h, set, roughly)
		if h.alive.empty() {
			break
		}
		v := pivot(h)
		h.remove(v)
		set = append(set, v)
	}
	rest := newBitset(g.w)
	copy(rest, g.alive)
	for _, v := range set {
		rest.drop(v)
	}
	var needed []int
	for _, v := range set {
		rest.add(v)
		h.become(g)
		h.keep(rest)
		if len(s.room.reduce(h, nil, roughly)) > 0 || !h.alive.empty() {
			needed = append(needed, v)
			rest.drop(v)
		}
	}
	return needed
}

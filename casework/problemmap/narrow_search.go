package problemmap

import "math/bits"

// narrowSearch finds the smallest sets of nodes that break every circle of a narrow
// digraph.
type narrowSearch struct {
	root   *narrow
	taken  int // steps
	budget int // how many may be taken; below 0 without end
}

func (s *narrowSearch) spent() bool { return s.budget >= 0 && s.taken >= s.budget }

func (s *narrowSearch) steps() int { return s.taken }

func (s *narrowSearch) atLeast() int { return s.root.bound(s.root.alive, maxNarrow) }

func (s *narrowSearch) some() []int { return members(s.root.greedy()) }

func (s *narrowSearch) of(k int) ([]int, bool) {
	g := *s.root
	set, held := s.within(&g, k, g.alive)
	return members(set), held
}

func (s *narrowSearch) all(k int, give func(set []int) bool) bool {
	g := *s.root
	return s.every(&g, k, 0, g.alive, func(set uint64) bool { return give(members(set)) })
}

func (s *narrowSearch) broken(set []int) bool {
	g := *s.root
	for _, v := range set {
		g.remove(v)
	}
	return g.reduce(g.alive, roughly) == 0 && g.alive == 0
}

func members(set uint64) []int {
	list := make([]int, 0, bits.OnesCount64(set))
	for m := set; m != 0; m &= m - 1 {
		list = append(list, least(m))
	}
	return list
}

// within gives at most k nodes that break every circle of g, if there are such. It
// uses g up, in which only what is fresh may be reduced.
func (s *narrowSearch) within(g *narrow, k int, fresh uint64) (set uint64, held bool) {
	if s.spent() {
		return 0, false
	}
	s.taken++
	set = g.reduce(fresh, anyOne)
	k -= bits.OnesCount64(set)
	switch {
	case k < 0:
		return 0, false
	case g.alive == 0:
		return set, true
	case k == 0:
		return 0, false
	}
	var more uint64
	if g.group(g.alive) != g.alive {
		more, held = s.parts(g, k)
		return set | more, held
	}
	if g.bound(0, k) > k {
		return 0, false
	}
	v := g.pivot()
	h := *g
	if more, held = s.within(&h, k-1, h.remove(v)); held {
		return set | 1<<v | more, true
	}
	more, held = s.within(g, k, g.pass(v))
	return set | more, held
}

// parts answers within for each circle group of g by itself.
func (s *narrowSearch) parts(g *narrow, k int) (set uint64, held bool) {
	var parts [maxNarrow]struct {
		g     uint64
		bound int
	}
	n, spare := 0, k
	for left := g.alive; left != 0; n++ {
		parts[n].g = g.group(left)
		left &^= parts[n].g
		h := *g
		h.keep(parts[n].g)
		parts[n].bound = h.bound(h.alive, maxNarrow)
		spare -= parts[n].bound
	}
	for _, p := range parts[:n] {
		if spare < 0 {
			return 0, false
		}
		over := -1
		for held = false; !held; {
			if over++; over > spare || s.spent() {
				return 0, false
			}
			h := *g
			h.keep(p.g)
			var more uint64
			if more, held = s.within(&h, p.bound+over, h.alive); held {
				set |= more
			}
		}
		spare -= over
	}
	return set, spare >= 0
}

// every gives each set of k nodes that breaks every circle of g to a function, with
// those that were dealt with before, until that says to stop or the budget is spent,
// and reports whether it gave all. k is the least number that will do. It uses g up.
func (s *narrowSearch) every(g *narrow, k int, dealt, fresh uint64, give func(set uint64) bool) bool {
	if s.spent() {
		return false
	}
	s.taken++
	more := g.reduce(fresh, allSets)
	dealt |= more
	k -= bits.OnesCount64(more)
	switch {
	case k < 0:
		return true
	case g.alive == 0:
		return give(dealt)
	case k == 0 || g.bound(g.alive, k) > k:
		return true
	}
	v := g.pivot()
	h := *g
	if !s.every(&h, k-1, dealt|1<<v, h.remove(v), give) {
		return false
	}
	return s.every(g, k, dealt, g.pass(v), give)
}

// greedy is a set of nodes that breaks every circle of g and of which none can be
// left out; a smaller set may do as well.
func (g *narrow) greedy() uint64 {
	h := *g
	set := h.reduce(h.alive, roughly)
	for h.alive != 0 {
		v := h.pivot()
		set |= 1<<v | h.reduce(h.remove(v), roughly)
	}
	rest, needed := g.alive&^set, uint64(0)
	for m := set; m != 0; m &= m - 1 {
		one := m & -m
		h = *g
		h.keep(rest | one)
		if h.reduce(h.alive, roughly) != 0 || h.alive != 0 {
			needed |= one
		} else {
			rest |= one
		}
	}
	return needed
}

package problemmap

// every gives each set of k nodes that breaks every circle of g to a function,
// until that says to stop or the budget is spent, and reports whether it gave
// all. k is the least number that will do. It uses g up.
func (s *search) every(g *digraph, k int, give func(set []int) bool) bool {
	if s.spent() {
		return false
	}
	s.step(g)
	mark := len(s.chosen)
	defer func() { s.chosen = s.chosen[:mark] }()
	s.chosen = s.room.reduce(g, s.chosen, allSets)
	k -= len(s.chosen) - mark
	if k < 0 {
		return true
	}
	if g.alive.empty() {
		return give(s.chosen)
	}
	if s.bound(g, k) > k {
		return true
	}
	v := pivot(g)
	if k > 0 {
		h := s.borrow(g)
		h.remove(v)
		s.chosen = append(s.chosen, v)
		all := s.every(h, k-1, give)
		s.giveBack(h)
		s.chosen = s.chosen[:len(s.chosen)-1]
		if !all {
			return false
		}
	}
	g.pass(v)
	return s.every(g, k, give)
}

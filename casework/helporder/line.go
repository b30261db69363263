package helporder

import "slices"

// listed is how many sets, orders and swaps an answer lists at most.
const listed = 10

// knot is a group of steps of one place that hinder each other in circles.
type knot struct {
	nodes  []int // ascending
	links  []int // with an end on both sides inside
	solved solution
}

// solution is how a knot can be put in a line: lines that go against the least,
// each with the links that it goes against. No two go against the same links.
type solution struct {
	ways      []way
	starts    []way // by step that can come first: a line that begins with it
	counted   bool  // ways are all there are
	heuristic bool
	bound     Tally
}

type way struct {
	line    []int
	against []int // links, ascending
}

// lining is the search for lines: the knots, and between them the steps that are
// in no circle.
type lining struct {
	g        *graph
	counting Counting
	decided  []bool // links of which the fate is settled by what stands earlier
	parts    []part // the line, part by part
	knots    []*knot
}

// part is a piece of the line: one step, or a knot.
type part struct {
	step int
	knot *knot
}

// line finds the lines that go against the least, place by place: what the stage,
// the last day and the wish decide is not for the relations to decide.
func (g *graph) line(counting Counting) *lining {
	l := &lining{g: g, counting: counting, decided: make([]bool, len(g.links))}
	for i := range g.links {
		l.decided[i] = g.links[i].fate != matters
	}
	order := make([]int, 0, len(g.steps))
	for i := range g.steps {
		if g.live[i] && !g.runs[i] {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return g.keys[a].compare(g.keys[b]) })
	for len(order) > 0 {
		n := 1
		for n < len(order) && g.keys[order[n]] == g.keys[order[0]] {
			n++
		}
		l.place(order[:n])
		order = order[n:]
	}
	return l
}

// place puts the steps of one place in line. Within it the relations whose ends
// both lie here make a graph with the hard precedences; its circles are knots.
func (l *lining) place(nodes []int) {
	local := make(map[int]int, len(nodes))
	for i, n := range nodes {
		local[n] = i
	}
	next := make([][]int, len(nodes))
	for i, n := range nodes {
		for _, later := range l.g.before[n] {
			if j, here := local[later]; here && l.g.live[later] {
				next[i] = append(next[i], j)
			}
		}
	}
	for at := range l.g.links {
		if l.decided[at] {
			continue
		}
		link := &l.g.links[at]
		for _, s := range link.src {
			i, here := local[s]
			if !here {
				continue
			}
			for _, d := range link.dst {
				if j, also := local[d]; also {
					next[i] = append(next[i], j)
				}
			}
		}
	}
	for _, group := range sortGroups(components(len(nodes), next), next) {
		l.add(nodes, group)
	}
}

// add puts one group of a place in the line.
func (l *lining) add(nodes, group []int) {
	if len(group) == 1 {
		l.parts = append(l.parts, part{step: nodes[group[0]]})
		l.settle([]int{nodes[group[0]]})
		return
	}
	k := &knot{nodes: make([]int, len(group))}
	for i, n := range group {
		k.nodes[i] = nodes[n]
	}
	for at := range l.g.links {
		if !l.decided[at] && touches(k.nodes, l.g.links[at].src) && touches(k.nodes, l.g.links[at].dst) {
			k.links = append(k.links, at)
		}
	}
	k.solved = l.g.untie(k, l.counting)
	l.settle(k.nodes)
	if free := k.solved.ways[0]; len(free.against) == 0 {
		// Of a problem with several steps one can begin early enough: no knot at all.
		for _, step := range free.line {
			l.parts = append(l.parts, part{step: step})
		}
		return
	}
	l.parts = append(l.parts, part{knot: k})
	l.knots = append(l.knots, k)
}

// settle marks the links that the steps decide: an end of them stands in the line.
func (l *lining) settle(nodes []int) {
	for at := range l.g.links {
		if !l.decided[at] {
			l.decided[at] = touches(nodes, l.g.links[at].src) || touches(nodes, l.g.links[at].dst)
		}
	}
}

// touches reports whether the ascending list a holds something of b.
func touches(a, b []int) bool {
	for _, n := range b {
		if _, found := slices.BinarySearch(a, n); found {
			return true
		}
	}
	return false
}

// sortGroups puts groups in the order of a graph between them, and what is free
// in the order of their lowest node.
func sortGroups(groups, next [][]int) [][]int {
	in := make(map[int]int)
	for g, group := range groups {
		for _, n := range group {
			in[n] = g
		}
	}
	waits := make([]int, len(groups))
	for n, later := range next {
		for _, m := range later {
			if in[n] != in[m] {
				waits[in[m]]++
			}
		}
	}
	sorted := make([][]int, 0, len(groups))
	placed := make([]bool, len(groups))
	for len(sorted) < len(groups) {
		g := 0
		for placed[g] || waits[g] > 0 {
			g++
		}
		placed[g] = true
		sorted = append(sorted, groups[g])
		for _, n := range groups[g] {
			for _, m := range next[n] {
				if in[m] != g {
					waits[in[m]]--
				}
			}
		}
	}
	return sorted
}

// combination is one way out of each knot.
type combination struct {
	line    []int
	against []int
}

// combinations are the first of all combinations of ways out of the knots.
func (l *lining) combinations() []combination {
	pick := make([]int, len(l.knots))
	var found []combination
	for len(found) < listed {
		found = append(found, l.combine(pick))
		at := len(pick) - 1
		for ; at >= 0; at-- {
			if pick[at]++; pick[at] < len(l.knots[at].solved.ways) {
				break
			}
			pick[at] = 0
		}
		if at < 0 {
			break
		}
	}
	return found
}

func (l *lining) combine(pick []int) combination {
	ways := make([]way, len(pick))
	for i, k := range l.knots {
		ways[i] = k.solved.ways[pick[i]]
	}
	return l.join(ways)
}

// join is the line with a way out of each knot.
func (l *lining) join(ways []way) (c combination) {
	knots := 0
	for _, p := range l.parts {
		if p.knot == nil {
			c.line = append(c.line, p.step)
			continue
		}
		w := ways[knots]
		c.line = append(c.line, w.line...)
		c.against = append(c.against, w.against...)
		knots++
	}
	slices.Sort(c.against)
	return c
}

// count is how many sets there are, and whether that is all of them.
func (l *lining) count() (n int, all bool) {
	n, all = 1, true
	for _, k := range l.knots {
		all = all && k.solved.counted
		if n *= len(k.solved.ways); n > maxCount {
			return maxCount, false
		}
	}
	if len(l.knots) == 0 {
		n = 0
	}
	return n, all
}

// maxCount is up to where sets are counted.
const maxCount = 1_000_000

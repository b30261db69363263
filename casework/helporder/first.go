package helporder

import "slices"

// triedWays is how many ways out of a knot are tried for what could come first,
// besides a line that begins with each step that can begin one. With one task at a
// time and knots that are not too large that finds all; otherwise there may be
// others.
const triedWays = 30

// couldBeFirst are the steps that stand in the first round of some equally good
// order, whatever the ids happen to be: each step is moved as far forward as it
// can without changing what the line goes against, and the line is put in rounds.
func (g *graph) couldBeFirst(l *lining) (first []int) {
	could := make([]bool, len(g.steps))
	m := mover{g: g, needs: make([]bool, len(g.steps)), before: make([]bool, len(g.steps))}
	for _, c := range l.variants() {
		m.opening(c.line, could, -1)
		near := g.near(c.against)
		for i := range g.steps {
			if !could[i] && g.live[i] && !g.runs[i] && !g.held(i) {
				m.opening(m.forward(c.line, i, near), could, i)
			}
		}
	}
	for i, is := range could {
		if is {
			first = append(first, i)
		}
	}
	return first
}

// held reports whether a hard precedence keeps a step out of the first round.
func (g *graph) held(i int) bool {
	return slices.ContainsFunc(g.after[i], func(p int) bool { return g.live[p] })
}

// mover moves steps forward in lines, in room that it uses again and again.
type mover struct {
	g             *graph
	needs, before []bool
	moved         []int
	filled        schedule // the first round
}

// empty is the first round with nothing in it yet.
func (m *mover) empty() *schedule {
	s := &m.filled
	if s.g == nil {
		*s = schedule{g: m.g, used: make([][]int, len(m.g.rooms)), alone: make([][]bool, len(m.g.rooms))}
	}
	for c := range m.g.rooms {
		s.used[c], s.alone[c] = s.used[c][:0], s.alone[c][:0]
		s.grow(c, 0)
	}
	s.takeBegun()
	return s
}

// opening marks the steps with which a line fills the first round; with a last
// step only that one counts, and the line is followed up to it.
func (m *mover) opening(line []int, could []bool, last int) {
	g, s := m.g, m.empty()
	for _, i := range line {
		if g.held(i) {
			continue
		}
		client := g.client[i]
		load, known := g.steps[i].Load.Value()
		fits := client < 0 || s.fits(client, 0, load, known)
		if fits && client >= 0 {
			s.take(client, 0, load, known)
		}
		if fits && (last < 0 || i == last) {
			could[i] = true
		}
		if i == last {
			return
		}
	}
}

// variants are the lines with several ways out of each knot, one knot at a time.
func (l *lining) variants() []combination {
	ways := make([]way, len(l.knots))
	for i, k := range l.knots {
		ways[i] = k.solved.ways[0]
	}
	found := []combination{l.join(ways)}
	for i, k := range l.knots {
		for _, w := range append(slices.Clone(k.solved.starts), k.solved.ways[1:min(len(k.solved.ways), triedWays)]...) {
			ways[i] = w
			found = append(found, l.join(ways))
		}
		ways[i] = k.solved.ways[0]
	}
	return found
}

// near are, by step, the steps with which it cannot trade places in a line without
// a difference: those of its relations and of its hard precedences. What the line
// goes against anyway holds nothing back.
func (g *graph) near(against []int) [][]int {
	sizes, sum := make([]int, len(g.steps)), 0
	g.joined(against, func(a, b int) {
		sizes[a]++
		sizes[b]++
		sum += 2
	})
	near, room := make([][]int, len(g.steps)), make([]int, sum)
	for i, size := range sizes {
		near[i], room = room[:0:size], room[size:]
	}
	g.joined(against, func(a, b int) {
		near[a] = append(near[a], b)
		near[b] = append(near[b], a)
	})
	return near
}

// joined calls what is given for every two steps of which one has to stay before the other.
func (g *graph) joined(against []int, pair func(a, b int)) {
	for at := range g.links {
		if _, broken := slices.BinarySearch(against, at); broken || g.links[at].fate != matters {
			continue
		}
		for _, a := range g.links[at].src {
			for _, b := range g.links[at].dst {
				pair(a, b)
			}
		}
	}
	for i, before := range g.after {
		for _, b := range before {
			pair(i, b)
		}
	}
}

// forward is the line with step i as early in its place as it can be with all
// relations as the line has them.
func (m *mover) forward(line []int, i int, near [][]int) []int {
	g, needs, before := m.g, m.needs, m.before // needs: the step, and all that has to stay before it
	clear(needs)
	clear(before)
	take := func(step int) {
		needs[step] = true
		for _, n := range near[step] {
			before[n] = true
		}
	}
	take(i)
	for _, step := range slices.Backward(line[:slices.Index(line, i)]) {
		if g.keys[step] == g.keys[i] && before[step] {
			take(step)
		}
	}
	moved := m.moved[:0]
	place := func(when func(step int) bool) {
		for _, step := range line {
			if when(step) {
				moved = append(moved, step)
			}
		}
	}
	key := g.keys[i]
	place(func(step int) bool { return g.keys[step].compare(key) < 0 })
	place(func(step int) bool { return g.keys[step] == key && needs[step] })
	place(func(step int) bool { return g.keys[step] == key && !needs[step] })
	place(func(step int) bool { return g.keys[step].compare(key) > 0 })
	m.moved = moved
	return moved
}

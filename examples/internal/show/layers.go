package show

import (
	"cmp"
	"slices"
)

// layers lays out a directed graph in rows, so that most arrows point down and no
// box lies on another or on an arrow that passes its row (after Sugiyama, Tagawa
// and Toda, 1981): arrows that would close a circle are turned for the layout,
// each box goes in the row below the lowest that points to it, long arrows get a
// free place in every row that they pass, and rows are sorted by the middle of
// their neighbours.
type layers struct {
	rows  [][]spot
	place []point // of every box, its middle
	bends [][]point
	wide  int
	high  int
}

type point struct{ X, Y int }

// spot is a box or, where box is negative, the free place of an arrow.
type spot struct {
	box, arrow int
	x          int // its middle
}

type arrow struct{ from, to int }

const (
	boxWide, boxHigh = 146, 78
	laneWide         = 14
	gapWide, gapHigh = 12, 44
)

// layOut lays out n boxes with arrows between them.
func layOut(n int, arrows []arrow) *layers {
	down := turned(n, arrows)
	l := &layers{place: make([]point, n), bends: make([][]point, len(arrows))}
	row := rowsOf(n, down)
	l.fill(n, row, down)
	l.sort(row, down)
	l.put(row)
	l.route(row, arrows, down)
	return l
}

// turned are the arrows so that none closes a circle. Boxes are taken in a line,
// each time one with the most arrows out of it against those into it (Eades, Lin
// and Smyth, 1993); what then points back is turned.
func turned(n int, arrows []arrow) []arrow {
	place := make([]int, n)
	left := make([]int, n)
	for i := range left {
		left[i] = i
	}
	for at := 0; len(left) > 0; at++ {
		best, score := 0, -1<<30
		for i, v := range left {
			out, in := 0, 0
			for _, a := range arrows {
				switch {
				case a.from == v && slices.Contains(left, a.to):
					out++
				case a.to == v && slices.Contains(left, a.from):
					in++
				}
			}
			balance := out - in
			if in == 0 {
				balance += len(arrows) // nothing that is left points to it
			}
			if balance > score {
				best, score = i, balance
			}
		}
		place[left[best]] = at
		left = slices.Delete(left, best, best+1)
	}
	down := slices.Clone(arrows)
	for i, a := range down {
		if place[a.from] > place[a.to] {
			down[i] = arrow{a.to, a.from}
		}
	}
	return down
}

// rowsOf is the row of every box: below all that point to it, and for one that
// nothing points to, just above the first that it points to.
func rowsOf(n int, down []arrow) []int {
	row := make([]int, n)
	for range n {
		for _, a := range down {
			row[a.to] = max(row[a.to], row[a.from]+1)
		}
	}
	for v := range n {
		if slices.ContainsFunc(down, func(a arrow) bool { return a.to == v }) {
			continue
		}
		first := n
		for _, a := range down {
			if a.from == v {
				first = min(first, row[a.to])
			}
		}
		if first < n {
			row[v] = first - 1
		}
	}
	return row
}

// fill puts the boxes and the free places of arrows in their rows.
func (l *layers) fill(n int, row []int, down []arrow) {
	l.rows = make([][]spot, slices.Max(append([]int{0}, row...))+1)
	for v := range n {
		l.rows[row[v]] = append(l.rows[row[v]], spot{box: v, arrow: -1})
	}
	for i, a := range down {
		for r := row[a.from] + 1; r < row[a.to]; r++ {
			l.rows[r] = append(l.rows[r], spot{box: -1, arrow: i})
		}
	}
}

// sort puts each row in the order of the middles of its neighbours, down and up by
// turns.
func (l *layers) sort(row []int, down []arrow) {
	for turn := range 12 {
		for i := range l.rows {
			r, by := i, i-1
			if turn%2 == 1 {
				r, by = len(l.rows)-1-i, len(l.rows)-i
			}
			if by < 0 || by >= len(l.rows) {
				continue
			}
			at := make(map[spot]int, len(l.rows[by]))
			for j, s := range l.rows[by] {
				at[spot{box: s.box, arrow: s.arrow}] = j * 1000 / max(1, len(l.rows[by])-1)
			}
			middle := make(map[spot]int, len(l.rows[r]))
			for j, s := range l.rows[r] {
				sum, count := 0, 0
				for _, next := range neighbours(s, by, row, down) {
					sum, count = sum+at[next], count+1
				}
				middle[s] = j * 1000 / max(1, len(l.rows[r])-1)
				if count > 0 {
					middle[s] = sum / count
				}
			}
			slices.SortStableFunc(l.rows[r], func(a, b spot) int { return cmp.Compare(middle[a], middle[b]) })
		}
	}
}

// neighbours are the spots of another row that a spot hangs together with.
func neighbours(s spot, by int, row []int, down []arrow) []spot {
	var list []spot
	for i, a := range down {
		if s.arrow >= 0 && s.arrow != i || s.arrow < 0 && a.from != s.box && a.to != s.box {
			continue
		}
		switch {
		case by == row[a.from] && (s.arrow >= 0 || a.to == s.box):
			list = append(list, spot{box: a.from, arrow: -1})
		case by == row[a.to] && (s.arrow >= 0 || a.from == s.box):
			list = append(list, spot{box: a.to, arrow: -1})
		case by > row[a.from] && by < row[a.to]:
			list = append(list, spot{box: -1, arrow: i})
		}
	}
	return list
}

// put gives every spot its place; each row stands in the middle.
func (l *layers) put(row []int) {
	wide := func(s spot) int {
		if s.box >= 0 {
			return boxWide
		}
		return laneWide
	}
	for _, r := range l.rows {
		sum := -gapWide
		for _, s := range r {
			sum += wide(s) + gapWide
		}
		l.wide = max(l.wide, sum)
	}
	l.wide += 2 * gapWide
	l.high = len(l.rows)*(boxHigh+gapHigh) - gapHigh + 2*gapWide
	for i, r := range l.rows {
		sum := -gapWide
		for _, s := range r {
			sum += wide(s) + gapWide
		}
		x := (l.wide - sum) / 2
		for j := range r {
			r[j].x = x + wide(r[j])/2
			x += wide(r[j]) + gapWide
			if r[j].box >= 0 {
				l.place[r[j].box] = point{r[j].x, l.middle(i)}
			}
		}
	}
	_ = row
}

func (l *layers) middle(row int) int { return gapWide + row*(boxHigh+gapHigh) + boxHigh/2 }

// route gives every arrow its points, from the edge of one box to that of the
// other. Arrows that leave or reach one box do so side by side.
func (l *layers) route(row []int, arrows, down []arrow) {
	for i, a := range down {
		var points []point
		for r := row[a.from] + 1; r < row[a.to]; r++ {
			for _, s := range l.rows[r] {
				if s.box < 0 && s.arrow == i {
					points = append(points, point{s.x, l.middle(r) - boxHigh/2}, point{s.x, l.middle(r) + boxHigh/2})
				}
			}
		}
		start := point{l.port(a.from, i, down, true), l.place[a.from].Y + boxHigh/2}
		end := point{l.port(a.to, i, down, false), l.place[a.to].Y - boxHigh/2}
		points = append(append([]point{start}, points...), end)
		if arrows[i] != a {
			slices.Reverse(points)
		}
		l.bends[i] = points
	}
}

// port is where an arrow leaves the lower edge of a box, or reaches its upper one.
func (l *layers) port(box, which int, down []arrow, lower bool) int {
	type end struct{ arrow, far int }
	var ends []end
	for i, a := range down {
		switch {
		case lower && a.from == box:
			ends = append(ends, end{i, l.place[a.to].X})
		case !lower && a.to == box:
			ends = append(ends, end{i, l.place[a.from].X})
		}
	}
	slices.SortStableFunc(ends, func(a, b end) int { return cmp.Compare(a.far, b.far) })
	at := slices.IndexFunc(ends, func(e end) bool { return e.arrow == which })
	return l.place[box].X - boxWide/2 + boxWide*(at+1)/(len(ends)+1)
}

package helporder

import (
	"cmp"
	"math"
	"slices"

	"github.com/integraal/integraal"
)

// clock is how long it takes until each step is done, at the least, counted in
// days from the day of the question: by the hard precedences alone, and in these
// rounds.
type clock struct {
	s            *schedule
	alone, order []int
	behind       [][]int // by step: the step that it waits for longest; in these rounds
	open         [][]int // by step: the steps up to it of which the duration is not known
	openAlone    [][]int
}

// deadlines are the last days, each with how the order stands to it.
func (s *schedule) deadlines() (found []Deadline) {
	var c *clock
	for i, step := range s.g.steps {
		day := keepTo(step.Deadline)
		if day.IsZero() || step.Done {
			continue
		}
		if c == nil {
			c = s.clock()
		}
		found = append(found, c.deadline(i, day))
	}
	slices.SortStableFunc(found, func(a, b Deadline) int { return a.Day.Compare(b.Day) })
	return found
}

// clock runs through the rounds. A step of a client begins when what that client
// does in the rounds before is done, if there is a limit to what the client can do
// at once; other steps begin when their hard precedences are done.
func (s *schedule) clock() *clock {
	n := len(s.round)
	c := &clock{s: s, alone: make([]int, n), order: make([]int, n), behind: make([][]int, n), open: make([][]int, n), openAlone: make([][]int, n)}
	byRound := make([]int, 0, n)
	for i, r := range s.round {
		if r >= 0 {
			byRound = append(byRound, i)
		}
	}
	slices.SortStableFunc(byRound, func(a, b int) int { return cmp.Compare(s.round[a], s.round[b]) })
	for at, i := range byRound {
		for _, p := range s.g.after[i] {
			if s.g.live[p] {
				c.alone[i] = max(c.alone[i], c.alone[p])
				c.openAlone[i] = append(c.openAlone[i], c.openAlone[p]...)
				c.wait(i, p)
			}
		}
		for _, p := range s.doneBefore(i, byRound[:at]) {
			c.wait(i, p)
		}
		c.take(i)
	}
	return c
}

// doneBefore are, of the steps so far, those of the same client in the last round
// before that of i with any; none where there is no limit.
func (s *schedule) doneBefore(i int, sofar []int) (found []int) {
	client := s.g.client[i]
	if client < 0 || s.g.rooms[client].told == NotTold {
		return nil
	}
	for _, p := range slices.Backward(sofar) {
		if s.g.client[p] != client || s.round[p] == s.round[i] {
			continue
		}
		if len(found) > 0 && s.round[p] != s.round[found[0]] {
			break
		}
		found = append(found, p)
	}
	return found
}

// wait notes that i waits for p.
func (c *clock) wait(i, p int) {
	c.order[i] = max(c.order[i], c.order[p])
	c.open[i] = append(c.open[i], c.open[p]...)
	c.behind[i] = append(c.behind[i], p)
}

// take adds the duration of a step.
func (c *clock) take(i int) {
	days, known := c.s.g.steps[i].Days.Value()
	c.alone[i] += days
	c.order[i] += days
	if !known {
		c.open[i] = append(c.open[i], i)
		c.openAlone[i] = append(c.openAlone[i], i)
	}
	for _, list := range [...]*[]int{&c.open[i], &c.openAlone[i]} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
}

// deadline is how the order stands to one last day.
func (c *clock) deadline(i int, day integraal.Date) Deadline {
	g := c.s.g
	step := g.steps[i]
	d := Deadline{Step: step.ID, Day: day, Open: g.ids(c.open[i])}
	room := g.in.Day.DaysUntil(day)
	latest := g.latestTold(step.Deadline, room)
	before := c.chain(i)
	var text integraal.Text
	switch {
	case latest < 0:
		d.Standing, text = TooLate, textDeadlinePast
	case !g.live[i]:
		d.Standing, text = TooLate, textDeadlineNotPlaced
	case c.alone[i] > latest:
		d.Standing, text = TooLate, textTooLate
		before = g.ancestors(i)
	case step.Deadline.State() == integraal.Contested:
		text = textDeadlineContested
	case c.order[i] > room:
		d.Standing, text = NotInThisOrder, textNotInThisOrder
	case slices.Equal(c.open[i], []int{i}):
		text = textDeadlineOpenOwn
	case len(c.open[i]) > 0:
		text = textDeadlineOpen
	default:
		d.Standing, text = InTime, textInTime
	}
	d.Before = g.ids(before)
	d.Text = text.With(
		integraal.PutText("step", g.names[step.ID]), integraal.Put("day", day),
		integraal.PutText("before", behind(g.told(before))), integraal.PutText("open", g.told(c.open[i])),
	)
	return d
}

// behind puts what comes first in brackets, if there is anything.
func behind(t integraal.Text) integraal.Text {
	if t.IsZero() {
		return t
	}
	return textBehind.With(integraal.PutText("before", t))
}

// latestTold is the number of days to the latest of the days that were told. It
// has no end where an account says that there is no last day.
func (g *graph) latestTold(f integraal.Fact[integraal.Date], room int) int {
	if f.State() != integraal.Contested {
		return room
	}
	for _, a := range f.Accounts() {
		if a.Absent {
			return math.MaxInt
		}
		room = max(room, g.in.Day.DaysUntil(a.Value))
	}
	return room
}

// chain is all that comes before a step in these rounds.
func (c *clock) chain(i int) []int { return reachable(i, c.behind) }

// ancestors is all that has to precede a step.
func (g *graph) ancestors(i int) (found []int) {
	for _, p := range reachable(i, g.after) {
		if g.live[p] {
			found = append(found, p)
		}
	}
	return found
}

// reachable are the nodes that next leads to from i, in ascending order.
func reachable(i int, next [][]int) (found []int) {
	seen := make(map[int]bool)
	queue := slices.Clone(next[i])
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		if !seen[p] {
			seen[p] = true
			found = append(found, p)
			queue = append(queue, next[p]...)
		}
	}
	slices.Sort(found)
	return found
}

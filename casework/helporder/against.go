package helporder

import (
	"math"
	"slices"

	"github.com/integraal/integraal"
)

// begins is the first round with one of the steps.
func (s *schedule) begins(steps []int) int {
	lowest := math.MaxInt
	for _, i := range steps {
		lowest = min(lowest, s.round[i])
	}
	return lowest
}

// in are those of the steps that stand in a round.
func (s *schedule) in(steps []int, r int) (found []int) {
	for _, i := range steps {
		if s.round[i] == r {
			found = append(found, i)
		}
	}
	return found
}

// kept lists the relations that the rounds go against, and those of which both
// sides begin in the same round.
func (s *schedule) kept() (against, together []Against) {
	for at := range s.g.links {
		l := &s.g.links[at]
		if l.fate != matters {
			continue
		}
		hindering, hindered := s.begins(l.src), s.begins(l.dst)
		if hindered > hindering {
			continue
		}
		a := l.told()
		later, begin := s.in(l.src, hindering), s.in(l.dst, hindered)
		a.Begins, a.Later = s.g.ids(begin), s.g.ids(later)
		text := textTogether
		if hindered < hindering {
			a.Reasons = s.why(at, begin, later)
			text = textAgainst
		} else {
			a.Reasons = []Reason{reason("together.parallel", textParallel, append(slices.Clone(a.Begins), a.Later...)...)}
		}
		a.Text = s.g.says(text, l, a.Reasons,
			integraal.PutText("begins", s.g.told(begin)), integraal.PutText("later", s.g.told(later)))
		if hindered < hindering {
			against = append(against, a)
		} else {
			together = append(together, a)
		}
	}
	return against, together
}

// told is a link with who said it.
func (l *link) told() Against {
	a := Against{From: l.from, To: l.to, Strength: l.strength}
	for _, r := range l.rels {
		a.Relations = append(a.Relations, r.ID)
		a.Said = append(a.Said, r.Said)
	}
	return a
}

// says is a sentence about a relation.
func (g *graph) says(text integraal.Text, l *link, why []Reason, args ...integraal.Arg) integraal.Text {
	reasons := make([]integraal.Text, len(why))
	for i := range why {
		reasons[i] = why[i].Text
	}
	strongest := l.rels[0]
	for _, r := range l.rels {
		if r.Strength > strongest.Strength {
			strongest = r
		}
	}
	return text.With(append(args,
		integraal.PutText("from", g.names[l.from]), integraal.PutText("to", g.names[l.to]),
		integraal.PutText("strength", l.strength.Text()), integraal.PutName("who", strongest.Said.Who),
		integraal.PutText("because", because(strongest.Because)),
		integraal.PutText("why", integraal.Join(reasons)),
	)...)
}

// why tells why what is hindered begins before what hinders it, for each of the
// steps with which it begins.
func (s *schedule) why(at int, begin, later []int) (all []Reason) {
	for _, b := range begin {
		for _, r := range s.whyOne(at, b, begin, later) {
			if !slices.ContainsFunc(all, func(o Reason) bool { return o.Code == r.Code && o.Text == r.Text }) {
				all = append(all, r)
			}
		}
	}
	return all
}

func (s *schedule) whyOne(at, b int, begin, later []int) []Reason {
	g, l := s.g, later[0]
	if g.mustPrecede(b, l) {
		return []Reason{reason("against.hard", textAgainstHard.With(
			integraal.PutText("begins", g.names[g.steps[b].ID]), integraal.PutText("later", g.names[g.steps[l].ID])),
			g.steps[b].ID, g.steps[l].ID)}
	}
	if g.keys[b].compare(g.keys[l]) < 0 {
		return []Reason{g.goesFirst(b, l)}
	}
	if _, circle := slices.BinarySearch(s.against, at); circle {
		r := reason("against.circle", textAgainstCircle, append(g.ids(begin), g.ids(later)...)...)
		for _, rel := range g.links[at].rels {
			r.Relations = append(r.Relations, rel.ID)
		}
		return []Reason{r}
	}
	return s.delayed(b, l)
}

// delayed tells why what hinders had to wait, where nothing else decided it.
func (s *schedule) delayed(b, l int) []Reason {
	if s.could[l] > s.round[b] {
		var waits []int
		for _, p := range s.g.after[l] {
			if s.round[p] == s.could[l]-1 {
				waits = append(waits, p)
			}
		}
		r := reason("against.waits", textAgainstWaits.With(
			integraal.PutText("later", s.g.names[s.g.steps[l].ID]), integraal.PutText("before", s.g.told(waits))), s.g.steps[l].ID)
		r.Steps = append(r.Steps, s.g.ids(waits)...)
		return []Reason{r}
	}
	return []Reason{s.noRoom(l, "against.room", textAgainstRoom)}
}

// goesFirst tells which of stage, last day and wish put b before l.
func (g *graph) goesFirst(b, l int) Reason {
	steps := []string{g.steps[b].ID, g.steps[l].ID}
	for _, via := range [...]int{g.via[b], g.via[l]} {
		if id := g.steps[via].ID; !slices.Contains(steps, id) {
			steps = append(steps, id)
		}
	}
	begins, later := g.keys[b], g.keys[l]
	args := []integraal.Arg{
		integraal.PutText("begins", g.names[g.steps[g.via[b]].ID]), integraal.PutText("later", g.names[g.steps[g.via[l]].ID]),
		integraal.PutText("stage", begins.stage.Text()), integraal.PutText("than", later.stage.Text()),
		integraal.Put("day", keepTo(g.steps[g.via[b]].Deadline)),
	}
	switch {
	case begins.stage != later.stage:
		return reason("against.stage", textAgainstStage.With(args...), steps...)
	case begins.day != later.day && begins.day < 0: // before the day of the question
		return reason("against.deadline", textAgainstGone.With(args...), steps...)
	case begins.day != later.day:
		return reason("against.deadline", textAgainstDeadline.With(args...), steps...)
	case begins.wish < 0:
		return reason("against.wish", textAgainstWish.With(args...), steps...)
	}
	return reason("against.wish", textAgainstLater.With(args...), steps...)
}

// mustPrecede reports whether a stands before b by hard precedences, over however
// many steps.
func (g *graph) mustPrecede(a, b int) bool {
	seen := make([]bool, len(g.steps))
	queue := slices.Clone(g.after[b])
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		if p == a {
			return true
		}
		if !seen[p] {
			seen[p] = true
			queue = append(queue, g.after[p]...)
		}
	}
	return false
}

package helporder

import (
	"slices"

	"github.com/integraal/integraal"
)

// Propose gives the orders in which the steps could come, all equally good by
// what is known, with what each goes against and why. The order in which the
// input lists things makes no difference.
//
// Its faults are those of the package but for work.*; all are given at once.
func Propose(in Input) (Answer, error) {
	if err := check(&in); err != nil {
		return Answer{}, err
	}
	g := newGraph(&in)
	l := g.line(in.Counting)
	a := Answer{Counting: in.Counting, Sets: []Set{}, Now: []string{}, First: []string{}}
	combinations := l.combinations()
	schedules := g.schedules(combinations)
	for _, s := range schedules {
		a.Orders = append(a.Orders, s.order())
	}
	if len(l.knots) > 0 {
		for i, s := range schedules {
			a.Orders[i].Sets = g.setsOf(s.sets)
		}
		a.Sets = g.setsOf(combinations)
	}
	a.First = append(a.First, g.ids(g.couldBeFirst(l))...)
	a.Count, a.Counted = l.count()
	for _, k := range l.knots {
		one := Knot{Steps: g.ids(k.nodes), Heuristic: k.solved.heuristic, AtLeast: k.solved.bound}
		a.Knots = append(a.Knots, one)
		a.Heuristic = a.Heuristic || k.solved.heuristic
	}
	a.Others = compare(l, g.line(in.Counting.other()))
	g.standing(&a)
	a.Rooms = g.roomsTold()
	a.Asks = g.asks(&a)
	a.Says = g.sentences(&a)
	return a, nil
}

// schedules are the different ways in which the lines fill rounds, each with what
// the lines go against that fill them so.
func (g *graph) schedules(combinations []combination) (found []*schedule) {
	of := make(map[string]*schedule)
	for _, c := range combinations {
		s := g.schedule(c.line, c.against)
		first, twice := of[s.name()]
		if !twice {
			of[s.name()], first = s, s
			found = append(found, s)
		}
		first.sets = append(first.sets, c)
	}
	return found
}

// sets are what the first combinations go against.
func (l *lining) sets() (sets []Set) {
	if len(l.knots) == 0 {
		return nil
	}
	return l.g.setsOf(l.combinations())
}

func (g *graph) setsOf(combinations []combination) []Set {
	sets := make([]Set, len(combinations))
	for i, c := range combinations {
		sets[i] = g.set(c.against)
	}
	return sets
}

// set is links as the answer shows them.
func (g *graph) set(links []int) (s Set) {
	for _, at := range links {
		for _, r := range g.links[at].rels {
			s.Relations = append(s.Relations, r.ID)
		}
		s.Tally.add(g.links[at].weighs())
	}
	slices.Sort(s.Relations)
	return s
}

// compare holds what the other way of counting gives beside the chosen one.
func compare(chosen, other *lining) Comparison {
	c := Comparison{Counting: other.counting, Same: slices.EqualFunc(chosen.knots, other.knots, sameWays)}
	if !c.Same {
		c.Sets = other.sets()
	}
	return c
}

func sameWays(a, b *knot) bool {
	return slices.EqualFunc(a.solved.ways, b.solved.ways, func(x, y way) bool { return slices.Equal(x.against, y.against) })
}

// standing fills in what stands in no round and what could begin now.
func (g *graph) standing(a *Answer) {
	for i, s := range g.steps {
		switch {
		case s.Done:
			a.Done = append(a.Done, s.ID)
		case g.runs[i]:
			a.Running = append(a.Running, s.ID)
		case !g.live[i]:
			a.Cannot = append(a.Cannot, NotPlaced{Step: s.ID, Reasons: g.out[i]})
		case !slices.ContainsFunc(g.after[i], func(p int) bool { return g.live[p] }):
			a.Now = append(a.Now, s.ID)
		}
	}
	for at := range g.links {
		l := &g.links[at]
		switch l.fate {
		case unused:
			for _, r := range l.rels {
				a.Unused = append(a.Unused, r.ID)
			}
		case noStep:
			n := l.told()
			n.Begins = g.ids(l.dst)
			n.Reasons = []Reason{reason("against.noStep", textNoStep.With(integraal.PutText("from", g.names[l.from])), n.Begins...)}
			n.Text = g.says(textAgainstNoStep, l, n.Reasons)
			a.NoStep = append(a.NoStep, n)
		case matters:
		}
	}
	slices.Sort(a.Unused)
}

// roomsTold is what each client who has something to do can do at once.
func (g *graph) roomsTold() (found []Room) {
	for c, r := range g.rooms {
		if !g.asked(c) {
			continue
		}
		one := Room{Client: r.client.ID, Told: r.told, Tasks: r.tasks}
		name := integraal.PutText("client", clientName(r.client.ID))
		tasks := integraal.Put("tasks", integraal.Count(r.tasks))
		switch r.told {
		case Told:
			one.Said = r.client.Tasks.Sources()
			one.Text = textRoomTold.With(name, tasks)
		case Assumed:
			one.By = r.client.Assume.By
			one.Text = textRoomAssumed.With(name, tasks,
				integraal.PutName("who", one.By), integraal.PutText("because", because(r.client.Assume.Because)))
		case NotTold:
			one.Text = textRoomOpen.With(name)
		}
		found = append(found, one)
	}
	return found
}

// asked reports whether a client has something to do that is still to come.
func (g *graph) asked(client int) bool {
	for i, s := range g.steps {
		if g.client[i] == client && !s.Done {
			return true
		}
	}
	return false
}

func clientName(id string) integraal.Text {
	if id == "" {
		return textTheClient
	}
	return integraal.Same(id)
}

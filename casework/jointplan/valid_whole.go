package jointplan

import "slices"

// whole checks what the parts of a plan say of one another.
func (c *checker) whole() {
	goals, actions := map[string]string{}, map[string][]string{}
	kinds := map[string]int{}
	for part := range c.plan.plan.Parts() {
		switch x := part.(type) {
		case Goal:
			goals[x.ID] = x.Under
		case Action:
			for _, w := range x.WaitsFor {
				actions[x.ID] = append(actions[x.ID], w.Action)
			}
			if _, there := actions[x.ID]; !there {
				actions[x.ID] = nil
			}
		default:
		}
		kinds[part.head().ID]++
	}
	if !c.recorded && len(c.plan.plan.Frames) > max(1, c.before.frames) {
		c.fault("frame.many", "", textFrames)
	}
	if len(kinds) > maxParts {
		c.fault("plan.size", "", textSize)
	}
	c.references(goals, actions)
	if now := c.knots(); !c.recorded && len(c.faults) == 0 {
		if now.goals != "" && c.before.goals == "" {
			c.fault("goal.circle", now.goals, textGoalCircle)
		}
		if now.waits != "" && c.before.waits == "" {
			c.fault("wait.circle", now.waits, textWaitCircle)
		}
	}
}

// references checks that what a part names is there. Problems and steps are the
// case's: the plan does not hold them.
func (c *checker) references(goals map[string]string, actions map[string][]string) {
	isGoal := func(id string) bool { _, there := goals[id]; return there }
	isAction := func(id string) bool { _, there := actions[id]; return there }
	need := func(there bool, path string) {
		if !there {
			c.fault("id.dangling", path, textDangling)
		}
	}
	for i, g := range c.plan.plan.Goals {
		need(g.Under == "" || isGoal(g.Under), item("goals", i)+".under")
	}
	for i := range c.plan.plan.Actions {
		a, path := &c.plan.plan.Actions[i], item("actions", i)
		for k, id := range a.Goals {
			need(isGoal(id), path+"."+item("goals", k))
		}
		for k, w := range a.WaitsFor {
			need(isAction(w.Action), path+"."+item("waitsFor", k)+".action")
		}
		for k, l := range a.Enables {
			need(isAction(l.Action), path+"."+item("enables", k)+".action")
		}
	}
	for i, m := range c.plan.plan.Milestones {
		for k, id := range m.For {
			need(isGoal(id) || isAction(id), item("milestones", i)+"."+item("for", k))
		}
	}
}

// tangle is what of a plan leads to no end: the places of goals that serve one another
// and of actions that wait for one another, and how many forms it has.
type tangle struct {
	goals, waits string
	frames       int
}

func (c *checker) knots() tangle {
	p := &c.plan.plan
	t := tangle{frames: len(p.Frames)}
	if on := circle(goalsUp(p)); len(on) > 0 {
		t.goals = item("goals", c.plan.at[on[0]]) + ".under"
	}
	if on := circle(waits(p)); len(on) > 0 {
		t.waits = item("actions", c.plan.at[on[0]]) + ".waitsFor"
	}
	return t
}

// graph is which parts lead to which, in the order of the plan.
type graph struct {
	ids  []string
	next map[string][]string
}

func goalsUp(p *Plan) graph {
	g := graph{next: make(map[string][]string, len(p.Goals))}
	for i := range p.Goals {
		g.ids = append(g.ids, p.Goals[i].ID)
		if up := p.Goals[i].Under; up != "" {
			g.next[p.Goals[i].ID] = []string{up}
		}
	}
	return g
}

func waits(p *Plan) graph {
	g := graph{next: make(map[string][]string, len(p.Actions))}
	for i := range p.Actions {
		a := &p.Actions[i]
		g.ids = append(g.ids, a.ID)
		for _, w := range a.WaitsFor {
			g.next[a.ID] = append(g.next[a.ID], w.Action)
		}
	}
	return g
}

// circle is the first circle of a graph, none where there is none.
func circle(g graph) []string {
	const open, done = 1, 2
	state := make(map[string]int, len(g.ids))
	var way []string
	var walk func(id string) []string
	walk = func(id string) []string {
		switch state[id] {
		case done:
			return nil
		case open:
			return slices.Clone(way[slices.Index(way, id):])
		}
		state[id], way = open, append(way, id)
		for _, n := range g.next[id] {
			if on := walk(n); on != nil {
				return on
			}
		}
		state[id], way = done, way[:len(way)-1]
		return nil
	}
	for _, id := range g.ids {
		if on := walk(id); on != nil {
			return on
		}
	}
	return nil
}

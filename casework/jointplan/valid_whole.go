package jointplan

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
	if len(c.plan.plan.Frames) > 1 {
		c.fault("frame.many", "", textFrames)
	}
	if len(kinds) > maxParts {
		c.fault("plan.size", "", textSize)
	}
	c.references(goals, actions)
	if len(c.faults) == 0 {
		c.circles(goals, actions)
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

// circles finds goals that serve one another and actions that wait for one another.
func (c *checker) circles(goals map[string]string, actions map[string][]string) {
	up := func(id string) []string {
		if goals[id] == "" {
			return nil
		}
		return []string{goals[id]}
	}
	const open, done = 1, 2
	seen := map[string]int{}
	var walk func(id string, next func(string) []string) bool
	walk = func(id string, next func(string) []string) bool {
		if seen[id] != 0 {
			return seen[id] == done
		}
		seen[id] = open
		for _, n := range next(id) {
			if !walk(n, next) {
				return false
			}
		}
		seen[id] = done
		return true
	}
	for i, g := range c.plan.plan.Goals {
		if !walk(g.ID, up) {
			c.fault("goal.circle", item("goals", i)+".under", textGoalCircle)
			break
		}
	}
	clear(seen)
	for i := range c.plan.plan.Actions {
		if !walk(c.plan.plan.Actions[i].ID, func(id string) []string { return actions[id] }) {
			c.fault("wait.circle", item("actions", i)+".waitsFor", textWaitCircle)
			break
		}
	}
}

package helporder

import "github.com/integraal/integraal"

// exclude finds the steps that stand in no round: what the client does not want
// and may refuse, what asks more at once than the client can do, and what waits
// for such a step.
func (g *graph) exclude() {
	for _, i := range g.topo {
		s := g.steps[i]
		if s.Done {
			continue
		}
		if g.runs[i] {
			g.live[i] = true // nobody can refuse it a place that it has
			continue
		}
		g.out[i] = g.obstacles(i)
		for _, p := range g.after[i] {
			if g.out[p] != nil {
				g.out[i] = append(g.out[i], reason("cannot.waits", textCannotWaits.With(
					integraal.PutText("before", g.names[g.steps[p].ID])), s.ID, g.steps[p].ID))
			}
		}
		g.live[i] = g.out[i] == nil
	}
}

// obstacles are what keeps a step by itself out of every round.
func (g *graph) obstacles(i int) (found []Reason) {
	s := g.steps[i]
	if s.Duty == Voluntary && integraal.Is(s.Wish, WantsNot) {
		found = append(found, reason("cannot.unwanted", textCannotUnwanted, s.ID))
	}
	if g.client[i] < 0 || g.rooms[g.client[i]].told == NotTold {
		return found
	}
	r := g.rooms[g.client[i]]
	load, known := s.Load.Value()
	tasks := integraal.Put("room", integraal.Count(r.tasks))
	switch {
	case r.tasks == 0:
		found = append(found, reason("cannot.noRoom", textCannotNoRoom, s.ID))
	case known && load > r.tasks:
		found = append(found, reason("cannot.tooMuch", textCannotTooMuch.With(
			tasks, integraal.Put("load", integraal.Count(load))), s.ID))
	}
	return found
}

func reason(code string, text integraal.Text, steps ...string) Reason {
	return Reason{Code: code, Text: text, Steps: steps}
}

package casework

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/participation"
)

// planned are the actions of the joint plan in sight.
func (a *apart) planned() {
	if a.s.plan.IsZero() {
		return
	}
	plan, _ := a.s.plan.Latest()
	for i := range plan.Actions {
		p := &plan.Actions[i]
		if len(p.About) == 0 {
			continue
		}
		x := effects.Action{ID: ofPlan + p.ID, Text: inQuotes(p.Text), By: a.unit(p), About: p.About[0], Problems: p.Problems}
		x.In = integraal.Know(integraal.Period{From: p.Clock.Begin, Until: p.Closed.On}, integraal.Source{Who: a.party(p.By)})
		if in, _ := x.In.Value(); in.Reversed() {
			x.In = integraal.Know(integraal.Period{Until: p.Closed.On})
		}
		if x.By == "" {
			continue
		}
		x.Topic, x.Direction = goalsOf(&plan, p)
		same := func(y effects.Action) bool {
			return y.By == x.By && y.About == x.About && y.Topic == x.Topic && y.Direction == x.Direction
		}
		if slices.ContainsFunc(a.in.Actions, same) { // an advice or a duty that says so itself
			x.Topic, x.Direction = "", participation.NoDirection
		}
		a.action(x)
	}
}

// goalsOf is what an action of a plan pulls at: what the goals that it serves pull
// at, where they pull one way. A decision that is still to be taken pulls at nothing.
func goalsOf(plan *jointplan.Plan, p *jointplan.Action) (topic string, is participation.Direction) {
	if p.Nature == jointplan.RuleBound {
		return "", participation.NoDirection
	}
	for i := range plan.Goals {
		g := &plan.Goals[i]
		if !slices.Contains(p.Goals, g.ID) || g.Direction == participation.NoDirection {
			continue
		}
		if topic != "" && (topic != g.Topic.String() || is != g.Direction) {
			return "", participation.NoDirection
		}
		topic, is = g.Topic.String(), g.Direction
	}
	return topic, is
}

// unit is the party of an action of a plan: the unit that it names, or that of its
// owner or of who put it in. Nobody's where none of them is a worker.
func (a *apart) unit(p *jointplan.Action) string {
	for _, is := range []func(*Professional) bool{
		func(w *Professional) bool { return p.Unit != "" && w.Role == p.Unit },
		func(w *Professional) bool { return w.ID == p.Owner },
		func(w *Professional) bool { return w.ID == p.By },
	} {
		if w := find(a.s.workers, is); w != nil {
			return a.party(w.ID)
		}
	}
	return ""
}

// sameHelp finds what two parties do for one person in the same words about the same
// problem, or to pull the same way at one thing: that is one kind of help, although
// nobody named its kind. The same goal in other words is no double work.
func (a *apart) sameHelp() {
	for i := range a.in.Actions {
		for j := range i {
			x, y := &a.in.Actions[i], &a.in.Actions[j]
			if x.By == y.By || x.About != y.About || inWords(x) != inWords(y) || !oneAim(x, y) {
				continue
			}
			switch {
			case x.Kind == "" && y.Kind == "":
				x.Kind = inWords(x)
				y.Kind = x.Kind
			case x.Kind == "":
				x.Kind = y.Kind
			case y.Kind == "":
				y.Kind = x.Kind
			}
		}
	}
}

// inWords are the words of an action without the quotes and the spaces around them.
func inWords(x *effects.Action) string {
	return strings.ToLower(strings.Join(strings.Fields(strings.Trim(x.Text.NL, "“”. ")), " "))
}

func oneAim(x, y *effects.Action) bool {
	if x.Topic != "" && x.Topic == y.Topic && x.Direction == y.Direction {
		return true
	}
	return slices.ContainsFunc(x.Problems, func(id string) bool { return slices.Contains(y.Problems, id) })
}

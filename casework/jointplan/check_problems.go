package jointplan

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// problems finds problems without an action, and actions without a problem.
func (f *finder) problems() {
	addressed := map[string]bool{}
	for i := range f.plan.Actions {
		a := &f.plan.Actions[i]
		if a.Closed.How != NotReached {
			for _, id := range f.about[a.ID] {
				addressed[id] = true
			}
		}
	}
	for i := range f.pic.Problems {
		p := &f.pic.Problems[i]
		if addressed[p.ID] {
			continue
		}
		f.find("plan.problem-without-action", p.About, integraal.Finding{
			Because: textBecauseGap,
			Title:   textNoAction.With(integraal.PutText("problem", f.problemText(p.ID))),
			Says:    f.hedged(textNoActionSays),
			Next:    []integraal.Action{next(textNoActionAsk), next(textNoActionLeave)},
			Call:    f.call(textCallPlan, f.coordinators()...),
		})
	}
	for a := range f.actions {
		serves := len(f.about[a.ID]) > 0
		if f.plan.Subject.Kind != Household {
			serves = len(a.Goals) > 0
		}
		if serves {
			continue
		}
		f.find("plan.action-without-problem", a.About, integraal.Finding{
			Because: textBecauseGap,
			Title:   textNoProblem.With(putQuoted("action", a.Text)),
			Says:    f.hedged(textNoProblemSays),
			Uses:    uses(a.ID),
			Next:    []integraal.Action{next(textNoProblemAsk)},
			Call:    f.call(textCallOwner, a.Owner, a.By),
		})
	}
}

// coordinators are whom the clients chose.
func (f *finder) coordinators() []string {
	var out []string
	for _, c := range f.plan.Coordinators {
		if c.Is == Chose {
			out = append(out, c.Who)
		}
	}
	return out
}

// knots are the problems that hang together with each problem that hangs together
// with another, as people said.
func (f *finder) knots() map[string]string {
	root := map[string]string{}
	var find func(id string) string
	find = func(id string) string {
		if r, there := root[id]; there && r != id {
			root[id] = find(r)
			return root[id]
		}
		root[id] = id
		return id
	}
	for _, l := range f.pic.Links {
		if f.problem[l.From] != nil && f.problem[l.To] != nil && l.From != l.To {
			root[find(l.From)] = find(l.To)
		}
	}
	for id := range root {
		root[id] = find(id)
	}
	return root
}

// fronts finds that all actions are on one front while several problems hang
// together: "werk lijkt zo een medicijn voor alles" (B-010). A front is a life
// domain; of problems of one domain, or of one that nobody named, a problem.
func (f *finder) fronts() {
	if f.plan.Subject.Kind != Household || len(f.pic.Problems) < 2 || f.pic.Apart {
		return
	}
	knots := f.knots()
	said := len(knots) > 0
	var order []string
	groups := map[string]*knot{}
	for i := range f.pic.Problems {
		p := &f.pic.Problems[i]
		root, woven := knots[p.ID]
		if said && !woven {
			continue
		}
		if groups[root] == nil {
			order, groups[root] = append(order, root), &knot{on: map[string]bool{}}
		}
		groups[root].problems = append(groups[root].problems, p)
	}
	front := map[string]string{}
	for _, root := range order {
		groups[root].fronts(front)
	}
	for a := range f.actions {
		for _, id := range f.about[a.ID] {
			if at, there := front[id]; there {
				groups[knots[id]].on[at] = true
			}
		}
	}
	worked := 0 // groups that something is done about
	for _, root := range order {
		if len(groups[root].on) > 0 {
			worked++
		}
	}
	for _, root := range order {
		if k := groups[root]; k.count > 1 && len(k.on) == 1 {
			f.oneFront(k, said, worked > 1)
		}
	}
}

// knot is a group of problems that hang together, with the fronts that actions are on.
type knot struct {
	problems []*Problem
	count    int // of fronts
	on       map[string]bool
}

// fronts notes the front of each problem of a knot.
func (k *knot) fronts(front map[string]string) {
	domains, named := map[string]bool{}, true
	for _, p := range k.problems {
		named = named && p.Domain != ""
		domains[p.Domain] = true
	}
	k.count = len(domains)
	if !named || len(domains) == 1 {
		k.count = len(k.problems)
	}
	for _, p := range k.problems {
		front[p.ID] = p.Domain
		if k.count == len(k.problems) {
			front[p.ID] = p.ID
		}
	}
}

// frontText is a front for a reader: a life domain, or a problem.
func (k *knot) frontText(front string) integraal.Text {
	for _, p := range k.problems {
		switch {
		case p.ID == front && !p.Text.IsZero():
			return p.Text
		case p.Domain == front && !p.DomainText.IsZero():
			return p.DomainText
		}
	}
	return integraal.Same(front)
}

func (f *finder) oneFront(k *knot, said, besides bool) {
	var names, about []string
	for _, p := range k.problems {
		names, about = append(names, p.ID), append(about, p.About...)
	}
	only := integraal.Same("")
	for at := range k.on {
		only = k.frontText(at)
	}
	x := integraal.Finding{
		Because: textBecauseOneFront,
		Title:   textOneFront.With(integraal.PutText("front", only)),
		Says:    f.hedged(textOneFrontSays.With(integraal.PutText("problems", together(names, f.problemText)))),
		Next:    []integraal.Action{next(textOneFrontAsk), next(textOneFrontOthers)},
		Call:    f.call(textCallPlan, f.coordinators()...),
	}
	if besides { // the plan is about more than these
		x.Title = textOneFrontHere.With(integraal.PutText("front", only))
		x.Says = f.hedged(textOneFrontThese.With(integraal.PutText("problems", together(names, f.problemText))))
	}
	if !said {
		x.Missing = []integraal.Missing{{Fact: FactLinks, Hint: textAskLinks}}
	}
	f.find("plan.one-front", about, x)
}

// FactLinks is whether problems hang together.
const FactLinks integraal.Name = "plan.links"

// Side is the side of a plan that an action is on.
type Side uint8

// The sides.
const (
	NoSide   Side = iota // neither, or nobody said
	CareSide             // care and support: Wmo 2015, Jeugdwet
	WorkSide             // work and income: Participatiewet
)

// CrossLink is that an action of one side makes one of the other possible, waits for
// it, or serves the same goal.
type CrossLink struct {
	From, To string
	Why      string // empty where they serve the same goal
	Goal     string // the goal that both serve
}

// CrossLinks are the links between care and work in a plan.
func CrossLinks(p Plan, around Picture) []CrossLink {
	f := newFinder(&p, &around, integraal.Date{})
	return f.crossLinks(f.sides())
}

// sides are the open actions with a side.
func (f *finder) sides() map[string]Side {
	sides := make(map[string]Side, len(f.plan.Actions))
	for a := range f.actions {
		if s := f.side(a); s != NoSide {
			sides[a.ID] = s
		}
	}
	return sides
}

func (f *finder) side(a *Action) Side {
	switch a.Law {
	case integraal.Wmo2015, integraal.Jeugdwet:
		return CareSide
	case integraal.Participatiewet:
		return WorkSide
	}
	if u := f.unit[a.Unit]; a.Law == "" && u != nil {
		switch u.Kind {
		case participation.Wijkwerk:
			return CareSide
		case participation.WerkEnInkomen:
			return WorkSide
		case participation.NoWerksoort, participation.Schuldhulp:
		}
	}
	return NoSide
}

func (f *finder) crossLinks(sides map[string]Side) []CrossLink {
	var out []CrossLink
	across := func(a, b string) bool { return sides[a] != NoSide && sides[b] != NoSide && sides[a] != sides[b] }
	first := map[string][3]string{} // of each goal, an action of each side
	for a := range f.actions {
		for _, l := range a.Enables {
			if across(a.ID, l.Action) {
				out = append(out, CrossLink{From: a.ID, To: l.Action, Why: l.Why})
			}
		}
		for _, w := range a.WaitsFor {
			if across(w.Action, a.ID) {
				out = append(out, CrossLink{From: w.Action, To: a.ID, Why: w.Reason})
			}
		}
		for _, g := range a.Goals {
			pair := first[g]
			if s := sides[a.ID]; s != NoSide && pair[s] == "" {
				pair[s] = a.ID
				first[g] = pair
				if pair[CareSide] != "" && pair[WorkSide] != "" {
					out = append(out, CrossLink{From: pair[CareSide], To: pair[WorkSide], Goal: g})
				}
			}
		}
	}
	return out
}

// links finds care and work without a link between them, in a plan about several
// problems.
func (f *finder) links() {
	if f.plan.Subject.Kind != Household || len(f.pic.Problems) < 2 {
		return
	}
	sides := f.sides()
	var care, work []string
	for a := range f.actions {
		switch sides[a.ID] {
		case CareSide:
			care = append(care, a.ID)
		case WorkSide:
			work = append(work, a.ID)
		case NoSide:
		}
	}
	if len(care) == 0 || len(work) == 0 || len(f.crossLinks(sides)) > 0 {
		return
	}
	var who []string
	for _, id := range slices.Concat(care, work) {
		who = append(who, f.action[id].Owner)
	}
	f.find("plan.no-link", nil, integraal.Finding{
		Because: textBecauseNoLink,
		Title:   textNoLink,
		Says: f.hedged(textNoLinkSays.With(
			integraal.PutText("care", together(care, f.actionText)), integraal.PutText("work", together(work, f.actionText)))),
		Uses: uses(slices.Concat(care, work)...),
		Next: []integraal.Action{next(textNoLinkAsk)},
		Call: f.call(textCallTogether, who...),
	})
}

package casework

import (
	"fmt"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// planned changes what of the plan the spy may not see: other texts, owners and
// reasons, fewer parts and more of them, in versions of their own or of others. What
// of a part that they may see names something that is gone, names it no longer.
func (d *disturber) planned(p *Parts) {
	before := d.s.c.parts
	if before.Plan.IsZero() {
		return
	}
	r := planner{d: d, before: &before, after: p, seen: map[string]bool{}, gone: map[string]bool{}}
	r.see()
	all, _ := before.Plan.Latest()
	for part := range all.Parts() {
		id := jointplan.HeadOf(part).ID
		r.gone[id] = !r.seen[id] && d.r.IntN(3) == 0
	}
	// A part that was hidden for its problem would come to light with the problem gone.
	for v := range before.Plan.Versions() {
		for _, c := range v.Changes {
			id := jointplan.HeadOf(c.Part).ID
			r.gone[id] = r.gone[id] || !r.seen[id] && slices.ContainsFunc(problemsOf(c.Part), r.noProblem)
		}
	}
	p.Plan = r.again(all)
}

type planner struct {
	d             *disturber
	before, after *Parts
	seen, gone    map[string]bool
}

// see notes which parts the spy may see as they are on the day.
func (r *planner) see() {
	now, _ := r.before.Plan.Until(r.d.s.v.day).Latest()
	for part := range now.Parts() {
		r.seen[jointplan.HeadOf(part).ID] = r.sees(part)
	}
}

// sees reports whether the spy may see a part as it is in a version.
func (r *planner) sees(part jointplan.Part) bool {
	h, s := jointplan.HeadOf(part), r.d.s
	if s.gate == nil {
		return false
	}
	if h.By == s.v.viewer.ID {
		return true
	}
	self := s.c.person(s.v.viewer.ID)
	if s.v.own && self != nil && !self.memberOn(s.v.day) && !slices.Contains(h.About, self.ID) {
		return false
	}
	var about []datum
	for _, k := range h.Data {
		about = append(about, datum{categoryOf(k), h.About})
	}
	for _, id := range problemsOf(part) {
		i := slices.IndexFunc(r.before.Problems, func(x Problem) bool { return x.ID == id })
		if x := &r.before.Problems[i]; x.Told.On.After(s.v.day) || x.Since.After(s.v.day) || !r.d.seesProblem(r.before, x) {
			return false
		}
	}
	to := h.To
	for i := range r.before.Professionals {
		if r.before.Professionals[i].ID == h.By { // who put it in has it too
			to = append(to[:len(to):len(to)], h.By)
		}
	}
	return r.d.seesAll(r.before, Provenance{By: h.By, To: to}, nil, about...)
}

func problemsOf(part jointplan.Part) []string {
	switch x := part.(type) {
	case jointplan.Goal:
		return x.Problems
	case jointplan.Action:
		return x.Problems
	}
	return nil
}

// again is the plan made again, version by version.
func (r *planner) again(all jointplan.Plan) jointplan.History {
	var h jointplan.History
	write := func(by string, on integraal.Date, changes []jointplan.Change) {
		if len(changes) == 0 {
			return
		}
		next, err := extended(h, all, jointplan.Edit{By: by, Day: on, Changes: changes}, func(c jointplan.Change) bool {
			return r.seen[jointplan.HeadOf(c.Part).ID] && r.sees(c.Part)
		})
		if err != nil {
			panic(fmt.Sprint("the plan cannot be made again: ", err))
		}
		h = next
	}
	for v := range r.before.Plan.Versions() {
		var changes []jointplan.Change
		for _, c := range v.Changes {
			id := jointplan.HeadOf(c.Part).ID
			if r.gone[id] {
				continue
			}
			c.Part = r.stripped(c.Part)
			if later := v.On.After(r.d.s.v.day); !later && (!r.seen[id] || !r.sees(c.Part)) {
				c.Part, c.Why = r.other(c.Part), "een andere reden"
			}
			if old, there := partOf(h, id); !there || !samePart(old, c.Part) {
				changes = append(changes, c)
			}
		}
		if r.d.r.IntN(2) == 0 {
			changes = append(changes, r.more(v.On)...)
		}
		write(v.By, v.On, changes)
		if !h.IsZero() && !v.On.After(r.d.s.v.day) && r.d.r.IntN(2) == 0 {
			write("W", v.On, r.wider(h))
		}
		if r.d.r.IntN(2) == 0 {
			write("W", v.On, r.more(v.On))
		}
	}
	return h
}

func extended(h jointplan.History, all jointplan.Plan, e jointplan.Edit, seen func(jointplan.Change) bool) (jointplan.History, error) {
	if !h.IsZero() {
		_, e.On = h.Latest()
		return h.Change(e)
	}
	first := jointplan.Plan{ID: all.ID, Subject: all.Subject}
	for _, c := range e.Changes {
		switch x := c.Part.(type) {
		case jointplan.Wish:
			first.Wishes = append(first.Wishes, x)
		case jointplan.Goal:
			first.Goals = append(first.Goals, x)
		case jointplan.Action:
			first.Actions = append(first.Actions, x)
		case jointplan.Search:
			first.Searches = append(first.Searches, x)
		case jointplan.Review:
			first.Reviews = append(first.Reviews, x)
		default:
			panic("a part of the first version is left out")
		}
	}
	// The parts of a first version have one reason; what is seen keeps it.
	i := max(0, slices.IndexFunc(e.Changes, func(c jointplan.Change) bool { return seen(c) }))
	return jointplan.New(first, e.By, e.Day, e.Changes[i].Why)
}

func partOf(h jointplan.History, id string) (jointplan.Part, bool) {
	now, _ := h.Latest()
	for part := range now.Parts() {
		if jointplan.HeadOf(part).ID == id {
			return part, true
		}
	}
	return nil, false
}

func samePart(a, b jointplan.Part) bool { return fmt.Sprintf("%+v", a) == fmt.Sprintf("%+v", b) }

func (r *planner) noProblem(id string) bool {
	return !slices.ContainsFunc(r.after.Problems, func(x Problem) bool { return x.ID == id })
}

// stripped is a part without what is gone, of the plan and of the case.
func (r *planner) stripped(part jointplan.Part) jointplan.Part {
	gone := func(id string) bool { return r.gone[id] }
	switch x := part.(type) {
	case jointplan.Goal:
		if gone(x.Under) {
			x.Under = ""
		}
		x.Problems = slices.DeleteFunc(x.Problems, r.noProblem)
		return x
	case jointplan.Action:
		x.Goals, x.Problems = slices.DeleteFunc(x.Goals, gone), slices.DeleteFunc(x.Problems, r.noProblem)
		x.WaitsFor = slices.DeleteFunc(x.WaitsFor, func(w jointplan.Wait) bool { return gone(w.Action) })
		if !slices.ContainsFunc(r.after.Steps, func(s Step) bool { return s.ID == x.Step }) {
			x.Step = ""
		}
		return x
	}
	return part
}

// other is a part with other words, that the spy is not to notice.
func (r *planner) other(part jointplan.Part) jointplan.Part {
	text := "iets anders " + r.d.id()
	switch x := part.(type) {
	case jointplan.Wish:
		x.Words = text
		return x
	case jointplan.Goal:
		x.Text, x.Held = text, r.d.person()
		return x
	case jointplan.Action:
		x.Text, x.Owner = text, r.d.person()
		x.Load = jointplan.Load{Hours: r.d.r.IntN(12), HoursSaid: true}
		return x
	}
	return part
}

// wider shares parts that the spy sees, and did not put in, with somebody more.
func (r *planner) wider(h jointplan.History) []jointplan.Change {
	var list []jointplan.Change
	now, _ := h.Latest()
	for part := range now.Parts() {
		head := jointplan.HeadOf(part)
		if head.By == r.d.s.v.viewer.ID || !r.seen[head.ID] || !r.sees(part) {
			continue
		}
		to := slices.Compact(slices.Sorted(slices.Values(append(slices.Clone(head.To), r.d.listeners()...))))
		if wide := sharedWith(part, to); len(to) > len(head.To) && r.sees(wide) {
			list = append(list, jointplan.Change{Part: wide, Why: "een ander leest mee"})
		}
	}
	return list
}

func sharedWith(part jointplan.Part, to []string) jointplan.Part {
	switch x := part.(type) {
	case jointplan.Wish:
		x.To = to
		return x
	case jointplan.Goal:
		x.To = to
		return x
	case jointplan.Action:
		x.To = to
		return x
	case jointplan.Search:
		x.To = to
		return x
	case jointplan.Review:
		x.To = to
		return x
	}
	return part
}

// more are parts that the spy may not see, if there are any such.
func (r *planner) more(on integraal.Date) []jointplan.Change {
	list := consent.AllCategories().List()
	part := jointplan.Search{
		Head: jointplan.Head{
			ID: r.d.id(), About: []string{r.d.person()}, By: r.d.other(), To: r.d.listeners(),
			Data: []jointplan.Category{jointplan.Category(list[r.d.r.IntN(len(list))].String())},
		},
		Question: "iets van een ander",
	}
	if r.sees(part) || on.IsZero() {
		return nil
	}
	return []jointplan.Change{{Part: part, Why: "iets van een ander"}}
}

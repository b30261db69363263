package jointplan_test

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/participation"
)

// The kinds of data that random parts are, and who changes them.
var (
	kinds   = []jointplan.Category{"advice", "work", "debts", "health"}
	authors = []string{"W", "K", "G", "M"}
)

// scopeOf is the scope of a part, from its id alone, so that a sequence of changes
// with and without the parts that a reader may not see can be compared.
func scopeOf(id string) jointplan.Head {
	n := 0
	for _, r := range id {
		n = n*31 + int(r)
	}
	n = max(n, -n)
	h := jointplan.Head{ID: id, About: []string{"M"}, By: authors[n%4], To: []string{authors[(n/4)%4]}, Data: []jointplan.Category{kinds[(n/16)%4]}}
	if n%3 == 0 {
		h.Data = append(h.Data, kinds[(n/64)%4])
	}
	return h
}

// marked is a text that tells which part it is of: it holds the mark of the id.
func marked(t *rapid.T, id string) string {
	return fmt.Sprintf("tekst %d van %s", rapid.IntRange(0, 3).Draw(t, "text"), mark(id))
}

func mark(id string) string { return "<" + id + ">" }

// genEdit is a change of one or more parts by one person.
func genEdit(t *rapid.T, now jointplan.Plan, on int, by string, at integraal.Date) jointplan.Edit {
	e := jointplan.Edit{On: on, By: by, Day: at}
	used := map[string]bool{}
	for range rapid.IntRange(1, 3).Draw(t, "changes") {
		part, id := genPart(t, now, by, at)
		if used[id] {
			continue
		}
		used[id] = true
		e.Changes = append(e.Changes, jointplan.Change{Part: part, Why: "reden bij " + marked(t, id)})
	}
	return e
}

func genPart(t *rapid.T, now jointplan.Plan, by string, at integraal.Date) (jointplan.Part, string) {
	n := rapid.IntRange(0, 5).Draw(t, "n")
	name := func(kind string) string { return fmt.Sprintf("%s-%d", kind, n) }
	switch rapid.IntRange(0, 6).Draw(t, "kind") {
	case 0:
		id := name("wens")
		return jointplan.Wish{Head: scopeOf(id), Client: "M", Words: marked(t, id)}, id
	case 1:
		id := name("doel")
		return genGoal(t, now, id, by, at), id
	case 2:
		id := name("mijlpaal")
		return jointplan.Milestone{
			Head: scopeOf(id), Text: marked(t, id), Day: day.AddDays(rapid.IntRange(0, 90).Draw(t, "day")), For: ids(t, now.Actions, 1),
		}, id
	case 3:
		id := name("zoek")
		return jointplan.Search{Head: scopeOf(id), Question: marked(t, id), Owner: rapid.SampledFrom(authors).Draw(t, "owner")}, id
	case 4:
		id := name("dag")
		return jointplan.Review{Head: scopeOf(id), Day: day.AddDays(rapid.IntRange(-30, 90).Draw(t, "day")), Words: marked(t, id)}, id
	default:
		id := name("actie")
		return genAction(t, now, id, by, at), id
	}
}

func ids[T jointplan.Part](t *rapid.T, list []T, most int) []string {
	var out []string
	for _, x := range list {
		if id := idOf(x); len(out) < most && rapid.Bool().Draw(t, "refers") {
			out = append(out, id)
		}
	}
	return out
}

func idOf(p jointplan.Part) string {
	switch x := p.(type) {
	case jointplan.Frame:
		return x.ID
	case jointplan.Wish:
		return x.ID
	case jointplan.Goal:
		return x.ID
	case jointplan.Action:
		return x.ID
	case jointplan.Milestone:
		return x.ID
	case jointplan.Search:
		return x.ID
	case jointplan.Review:
		return x.ID
	case jointplan.Answer:
		return x.ID
	case jointplan.Coordinator:
		return x.ID
	}
	return ""
}

func closing(t *rapid.T, id, by string, at integraal.Date) jointplan.Closing {
	if rapid.IntRange(0, 4).Draw(t, "closes") > 0 {
		return jointplan.Closing{}
	}
	who := by
	if rapid.IntRange(0, 3).Draw(t, "someone else") == 0 {
		who = rapid.SampledFrom(authors).Draw(t, "closer")
	}
	return jointplan.Closing{By: who, On: at, How: jointplan.Reached, Words: marked(t, id)}
}

func genGoal(t *rapid.T, now jointplan.Plan, id, by string, at integraal.Date) jointplan.Goal {
	g := jointplan.Goal{Head: scopeOf(id), Text: marked(t, id), Held: rapid.SampledFrom(authors).Draw(t, "held"), Closed: closing(t, id, by, at)}
	if under := ids(t, now.Goals, 1); len(under) > 0 && under[0] < id {
		g.Under = under[0]
	}
	if rapid.Bool().Draw(t, "about a problem") {
		g.Problems = []string{rapid.SampledFrom([]string{"p-1", "p-2", "p-3"}).Draw(t, "problem")}
	}
	return g
}

func genAction(t *rapid.T, now jointplan.Plan, id, by string, at integraal.Date) jointplan.Action {
	a := jointplan.Action{
		Head: scopeOf(id), Text: marked(t, id), Purpose: marked(t, id), Owner: "eigenaar-" + id, Goals: ids(t, now.Goals, 2),
		Nature: jointplan.TailorMade, Closed: closing(t, id, by, at), Step: rapid.SampledFrom([]string{"", "stap-" + id}).Draw(t, "step"),
	}
	switch rapid.IntRange(0, 3).Draw(t, "duty") {
	case 0:
		// Half of these lack what an obligation needs.
		basis := rapid.SampledFrom([]integraal.Citation{pw9a, {}, integraal.Participatiewet.Art("", day), integraal.Practice("het is zo afgesproken")}).Draw(t, "basis")
		a.Duty = obliged(basis, rapid.SampledFrom([]string{"V", "", "  "}).Draw(t, "decider"), at)
	case 1:
		a.Duty = jointplan.Voluntary()
	}
	if rapid.Bool().Draw(t, "decision") {
		a.Nature, a.Decides = jointplan.RuleBound, participation.PwRights
	}
	for _, other := range ids(t, now.Actions, 2) {
		if other < id {
			a.WaitsFor = append(a.WaitsFor, jointplan.Wait{Action: other, Reason: marked(t, id), By: by, On: at})
		}
	}
	for _, other := range ids(t, now.Actions, 1) {
		if other != id {
			a.Enables = append(a.Enables, jointplan.Link{Action: other, Why: marked(t, id)})
		}
	}
	a.Load = jointplan.Load{Tasks: rapid.IntRange(0, 3).Draw(t, "tasks"), TasksSaid: true}
	return a
}

// genSequence is a plan after a random sequence of changes, with the changes that
// were made. Some of the edits that are tried are refused.
func genSequence(t *rapid.T) (jointplan.History, []jointplan.Edit) {
	start := jointplan.Plan{
		ID: "plan-1", Subject: jointplan.Subject{Kind: jointplan.Household, ID: "huis", Members: []string{"M", "S"}},
		Wishes: []jointplan.Wish{{Head: scopeOf("wens-0"), Client: "M", Words: "tekst van " + mark("wens-0")}},
	}
	h, err := jointplan.New(start, "W", day, "reden bij "+mark("wens-0"))
	if err != nil {
		t.Fatal(err)
	}
	var made []jointplan.Edit
	at := day
	for range rapid.IntRange(0, 12).Draw(t, "edits") {
		at = at.AddDays(rapid.IntRange(0, 3).Draw(t, "days"))
		now, on := h.Latest()
		e := genEdit(t, now, on, rapid.SampledFrom(authors).Draw(t, "by"), at)
		if next, err := h.Change(e); err == nil {
			h, made = next, append(made, e)
		}
	}
	return h, made
}

// genReader may see a random choice of kinds of data, problems and steps.
func genReader(t *rapid.T) jointplan.Reader {
	var may []jointplan.Category
	for _, k := range kinds {
		if rapid.Bool().Draw(t, "may") {
			may = append(may, k)
		}
	}
	r := gate(rapid.SampledFrom([]string{"X", "W", "K"}).Draw(t, "reader"), may...)
	hidden := rapid.SampledFrom([]string{"", "p-1", "p-2"}).Draw(t, "hidden problem")
	r.Problem = func(id string) bool { return id != hidden }
	steps := rapid.Bool().Draw(t, "steps")
	r.Step = func(string) bool { return steps }
	return r
}

// mayRead reports whether the reader may read a part, worked out again here from
// what the part says of itself.
func mayRead(r jointplan.Reader, p jointplan.Part) bool {
	var problems []string
	h := scopeOf(idOf(p))
	switch x := p.(type) {
	case jointplan.Goal:
		problems = x.Problems
	case jointplan.Action:
		problems = x.Problems
	}
	return r.Shows(jointplan.Scope{About: h.About, Data: h.Data, By: h.By, To: h.To}) &&
		(h.By == r.ID || !slices.ContainsFunc(problems, func(id string) bool { return !r.Problem(id) }))
}

package jointplan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/participation"
)

// changed is a plan with one part more, changed on its latest version.
func changed(t *testing.T, h jointplan.History, why string, parts ...jointplan.Part) jointplan.History {
	t.Helper()
	_, on := h.Latest()
	e := jointplan.Edit{On: on, By: "W", Day: day}
	for _, p := range parts {
		e.Changes = append(e.Changes, jointplan.Change{Part: p, Why: why})
	}
	next, err := h.Change(e)
	require.NoError(t, err)
	return next
}

func begun(t *testing.T) jointplan.History {
	t.Helper()
	h, err := jointplan.New(household(), "W", day, "begin")
	require.NoError(t, err)
	return h
}

func versions(h jointplan.History) (n int) {
	for range h.Versions() {
		n++
	}
	return n
}

// A part that becomes of a kind that a reader may not see is gone with all its
// versions; one that becomes visible shows no version of before.
func TestAScopeThatChanges(t *testing.T) {
	t.Parallel()
	k := gate("X", "advice", "work")
	open := jointplan.Search{Head: head("s-2", "W", "work"), Question: "eerst te lezen"}
	shut := open
	shut.Data, shut.Question = []jointplan.Category{"health"}, "iets over haar gezondheid"
	h := begun(t)
	before := h.For(k)

	hidden := changed(t, changed(t, h, "open", open), "dicht", shut)
	assert.Equal(t, written(t, before), written(t, hidden.For(k)), "nothing of it is left, not even that it was there")

	shown := changed(t, changed(t, h, "dicht", shut), "open", open)
	got := written(t, shown.For(k))
	assert.Contains(t, got, "eerst te lezen")
	assert.NotContains(t, got, "gezondheid")
	assert.NotContains(t, got, "dicht")
	assert.Equal(t, 2, versions(shown.For(k)))
	assert.Equal(t, 3, versions(shown))
}

// A change of nothing but a reference to what is hidden is no change to who may not
// see it: not its reason, and not that there was one.
func TestAChangeOfAHiddenReferenceLeavesNoTrace(t *testing.T) {
	t.Parallel()
	h := begun(t)
	now, _ := h.Latest()
	a := now.Actions[4]
	a.WaitsFor = nil
	next := changed(t, h, "de behandeling is geen reden meer", a)
	k := gate("X", "advice", "work", "debts", "allowances")
	assert.Equal(t, written(t, h.For(k)), written(t, next.For(k)))
	all := gate("X", "advice", "work", "debts", "allowances", "health")
	assert.Equal(t, 2, versions(next.For(all)))
}

// With whom a part is shared is read by who put it in alone: that it was shared with
// others too leaves no trace.
func TestWithWhomAPartIsSharedLeavesNoTrace(t *testing.T) {
	t.Parallel()
	r := gate("X", "advice", "work", "debts", "allowances", "health")
	for part := range household().Parts() {
		h := begun(t)
		next := changed(t, h, "de wijkverpleegkundige leest mee", shared(part, "W", "verpleegkundige"))
		assert.Equal(t, written(t, h.For(r)), written(t, next.For(r)), idOf(part))
		assert.NotContains(t, written(t, h.For(r)), `"to"`)
		author := r
		author.ID = jointplan.HeadOf(part).By
		got := written(t, next.For(author))
		assert.Contains(t, got, "verpleegkundige", idOf(part))
		assert.Equal(t, 2, versions(next.For(author)))
	}
}

// shared is a part that is shared with others.
func shared(part jointplan.Part, to ...string) jointplan.Part {
	switch x := part.(type) {
	case jointplan.Frame:
		x.To = to
		return x
	case jointplan.Wish:
		x.To = to
		return x
	case jointplan.Goal:
		x.To = to
		return x
	case jointplan.Action:
		x.To = to
		return x
	case jointplan.Milestone:
		x.To = to
		return x
	case jointplan.Search:
		x.To = to
		return x
	case jointplan.Review:
		x.To = to
		return x
	case jointplan.Answer:
		x.To = to
		return x
	case jointplan.Coordinator:
		x.To = to
		return x
	}
	return part
}

// An edit is made on the whole plan: on what a reader may read it would take away
// what they do not see.
func TestNoEditOnWhatWasFiltered(t *testing.T) {
	t.Parallel()
	h := begun(t)
	fresh := jointplan.Search{Head: head("s-9", "W", "work"), Question: "wat nu?"}
	for name, seen := range map[string]jointplan.History{
		"parts": h.For(gate("X", "advice", "work")), "shared": h.For(gate("X", "advice", "work", "debts", "allowances", "health")),
		"again": h.For(gate("X", "advice")).For(gate("X", "advice")), "all": h.For(gate("M", "advice", "work", "debts", "allowances", "health")), "earlier": h.For(gate("X", "advice")).Until(day),
	} {
		next, err := seen.Change(jointplan.Edit{On: 1, By: "W", Day: day, Changes: []jointplan.Change{{Part: fresh, Why: "gevraagd"}}})
		assert.True(t, integraal.HasFault(err, "edit.partly"), "%s: %v", name, err)
		assert.True(t, next.IsZero(), name)
	}
}

// A step of help that a reader may not know of is not named by the action that it is.
func TestAHiddenStepIsNotNamed(t *testing.T) {
	t.Parallel()
	h := begun(t)
	now, _ := h.Latest()
	a := now.Actions[4]
	a.Step = "s-werk-gesprek"
	next := changed(t, h, "het is die stap", a)
	r := gate("X", "advice", "work")
	assert.Contains(t, written(t, next.For(r)), "s-werk-gesprek")
	r.Step = func(string) bool { return false }
	assert.Equal(t, written(t, h.For(r)), written(t, next.For(r)))
}

// A part is about all its kinds of data: a reader needs to be let through for each.
func TestAllKindsOfDataHaveToPass(t *testing.T) {
	t.Parallel()
	both := jointplan.Search{Head: head("s-2", "W", "work", "health"), Question: "wat kan zij aan?"}
	h := changed(t, begun(t), "gevraagd", both)
	for _, x := range []struct {
		may  []jointplan.Category
		want int
	}{{[]jointplan.Category{"work"}, 1}, {[]jointplan.Category{"health"}, 0}, {[]jointplan.Category{"work", "health"}, 2}} {
		p, _ := h.For(gate("X", x.may...)).Latest()
		assert.Len(t, p.Searches, x.want)
	}
}

// Without a decision nothing is shown; without anything to show there is no plan.
func TestNoDecisionShowsNothing(t *testing.T) {
	t.Parallel()
	assert.True(t, begun(t).For(jointplan.Reader{ID: "W"}).IsZero())
	assert.True(t, begun(t).For(gate("X")).IsZero())
	none, n := jointplan.History{}.For(gate("W", "advice")).Latest()
	assert.Zero(t, n)
	assert.Empty(t, none.Actions)
}

// What is withheld is told from the decision: the plan is not asked.
func TestWithheldAsksTheDecisionAlone(t *testing.T) {
	t.Parallel()
	got := gate("K", "work").Withheld([]string{"M", "S"}, []jointplan.Category{"work", "school"}, nil)
	assert.Equal(t, []jointplan.Withheld{{About: "M", Data: "school"}, {About: "S", Data: "school"}}, got)
	assert.Len(t, jointplan.Reader{}.Withheld([]string{"M"}, []jointplan.Category{"work"}, nil), 1)
}

// An obligation has an article of a law and a name, or does not come to be.
func TestOblige(t *testing.T) {
	t.Parallel()
	for _, x := range []struct {
		basis   integraal.Citation
		decider string
		codes   []string
	}{
		{pw9a, "V", nil},
		{integraal.Citation{}, "V", []string{"duty.basis"}},
		{integraal.Participatiewet.Art("", day), "V", []string{"duty.basis"}},
		{integraal.Practice("zo doen wij dat"), "V", []string{"duty.basis"}},
		{pw9a, "", []string{"duty.decider"}},
		{pw9a, " \t", []string{"duty.decider"}},
		{integraal.Citation{}, "", []string{"duty.basis", "duty.decider"}},
	} {
		d, err := jointplan.Oblige(x.basis, x.decider, day)
		var got []string
		for _, f := range integraal.FaultsIn(err) {
			got = append(got, f.Code)
		}
		assert.Equal(t, x.codes, got)
		assert.Equal(t, x.codes == nil, d.Obligatory())
		assert.Equal(t, x.codes == nil, d.Said())
	}
	assert.True(t, jointplan.Voluntary().Said())
	assert.False(t, jointplan.Voluntary().Obligatory())
}

// Each rule of a change, with the change that breaks it.
func TestFaultsOfAChange(t *testing.T) {
	t.Parallel()
	now, _ := begun(t).Latest()
	with := func(change func(*jointplan.Action)) jointplan.Part {
		p, _ := begun(t).Latest()
		a := p.Actions[1]
		change(&a)
		return a
	}
	goalWith := func(change func(*jointplan.Goal)) jointplan.Part {
		p, _ := begun(t).Latest()
		g := p.Goals[3]
		change(&g)
		return g
	}
	fresh := jointplan.Search{Head: head("s-9", "W", "work"), Question: "wat nu?"}
	for _, x := range []struct {
		code string
		edit jointplan.Edit
	}{
		{"edit.on", jointplan.Edit{On: 2, By: "W", Day: day, Changes: []jointplan.Change{{Part: fresh, Why: "x"}}}},
		{"edit.on", jointplan.Edit{On: 0, By: "W", Day: day, Changes: []jointplan.Change{{Part: fresh, Why: "x"}}}},
		{"edit.empty", jointplan.Edit{On: 1, By: "W", Day: day}},
		{"edit.day", jointplan.Edit{On: 1, By: "W", Changes: []jointplan.Change{{Part: fresh, Why: "x"}}}},
		{"edit.order", jointplan.Edit{On: 1, By: "W", Day: day.AddDays(-1), Changes: []jointplan.Change{{Part: fresh, Why: "x"}}}},
		{"id.malformed", jointplan.Edit{On: 1, Day: day, Changes: []jointplan.Change{{Part: fresh, Why: "x"}}}},
		{"edit.why", jointplan.Edit{On: 1, By: "W", Day: day, Changes: []jointplan.Change{{Part: fresh, Why: " "}}}},
		{"edit.nothing", one(now.Actions[0])},
		{"part.none", one(nil)},
		{"id.duplicate", jointplan.Edit{On: 1, By: "W", Day: day, Changes: []jointplan.Change{{Part: fresh, Why: "x"}, {Part: fresh, Why: "y"}}}},
		{"id.duplicate", one(jointplan.Search{Head: head("a-schuld", "G", "debts"), Question: "wat nu?"})},
		{"edit.author", one(with(func(a *jointplan.Action) { a.By = "K" }))},
		{"head.data", one(with(func(a *jointplan.Action) { a.Data = nil }))},
		{"id.dangling", one(with(func(a *jointplan.Action) { a.Goals = []string{"weg"} }))},
		{"wait.circle", one(with(func(a *jointplan.Action) {
			a.WaitsFor = []jointplan.Wait{{Action: a.ID, Reason: "x", By: "W"}}
		}))},
		{"text.required", one(with(func(a *jointplan.Action) { a.WaitsFor = []jointplan.Wait{{Action: "a-rust", By: "W"}} }))},
		{"id.malformed", one(with(func(a *jointplan.Action) { a.WaitsFor = []jointplan.Wait{{Action: "a-rust", Reason: "x"}} }))},
		{"wait.circle", one(waiting(now.Actions[3], "a-werk"))},
		{"goal.circle", one(under(now.Goals[0], "g-werk"))},
		{"blocked.reason", one(with(func(a *jointplan.Action) { a.Standing = jointplan.Stuck }))},
		{"blocked.reason", one(with(func(a *jointplan.Action) { a.Blocked = jointplan.Blocked{By: "G", Reason: "x"} }))},
		{"closing.by", one(with(func(a *jointplan.Action) {
			a.Closed = jointplan.Closing{By: "G", On: day, How: jointplan.Reached, Words: "klaar"}
		}))},
		{"closing.on", one(with(func(a *jointplan.Action) {
			a.Closed = jointplan.Closing{By: "W", On: day.AddDays(1), How: jointplan.Reached, Words: "klaar"}
		}))},
		{"closing.how", one(with(func(a *jointplan.Action) { a.Closed = jointplan.Closing{By: "W", On: day, Words: "klaar"} }))},
		{"text.required", one(with(func(a *jointplan.Action) { a.Closed = jointplan.Closing{By: "W", On: day, How: jointplan.Reached} }))},
		{"id.malformed", one(goalWith(func(g *jointplan.Goal) { g.Closed = jointplan.Closing{On: day, How: jointplan.Reached, Words: "klaar"} }))},
		{"goal.direction", one(goalWith(func(g *jointplan.Goal) { g.Direction = 0 }))},
		{"load.range", one(with(func(a *jointplan.Action) { a.Load = jointplan.Load{Tasks: 2} }))},
		{"clock.order", one(with(func(a *jointplan.Action) { a.Clock.By = a.Clock.Begin.AddDays(-1) }))},
		{"clock.nature", one(with(func(a *jointplan.Action) { a.Clock.Term = now.Actions[2].Clock.Term }))},
		{"action.decides", one(with(func(a *jointplan.Action) { a.Decides = now.Actions[2].Decides }))},
		{"duty.on", one(with(func(a *jointplan.Action) { a.Duty = obliged(pw9a, "V", day.AddDays(1)) }))},
		{"plan.word", one(decision(now.Actions[2], participation.Objection))},
		{"plan.word", one(decision(now.Actions[2], participation.ConsentEnds))},
		{"plan.word", one(decision(now.Actions[2], participation.PapersAsked))},
		{"action.basis", one(with(func(a *jointplan.Action) { a.Basis = integraal.Practice("zo") }))},
		{"text.control", one(with(func(a *jointplan.Action) { a.Text = "a\x02b" }))},
		{"frame.many", one(jointplan.Frame{Head: head("form-2", "W", "advice"), Form: jointplan.Light})},
		{"review.held", one(jointplan.Review{Head: head("r-9", "W", "advice"), Day: day, Held: day.AddDays(1), HeldBy: "W"})},
		{"coordinator.who", one(jointplan.Coordinator{Head: head("c-9", "W", "advice"), Client: "M", Is: jointplan.Chose, On: day})},
	} {
		h := begun(t)
		_, err := h.Change(x.edit)
		assert.True(t, integraal.HasFault(err, x.code), "%s: %v", x.code, err)
	}
}

// What was recorded of a day of a duty is read as it was.
func TestARecordedDutyIsReadAsItWas(t *testing.T) {
	t.Parallel()
	was := written(t, begun(t))
	require.Contains(t, was, `"on": "2026-01-12"`)
	h, err := jointplan.Read([]byte(strings.Replace(was, `"on": "2026-01-12"`, `"on": "2026-03-03"`, 1)))
	require.NoError(t, err)
	p, _ := h.Latest()
	assert.Equal(t, day.AddDays(1), p.Actions[4].Duty.On())
}

func decision(a jointplan.Action, term participation.TermKind) jointplan.Part {
	a.Clock = jointplan.Clock{Term: term, Events: []jointplan.Happened{{What: participation.EventApplication, Day: day}}}
	return a
}

func one(p jointplan.Part) jointplan.Edit {
	return jointplan.Edit{On: 1, By: "W", Day: day, Changes: []jointplan.Change{{Part: p, Why: "een reden"}}}
}

func waiting(a jointplan.Action, on string) jointplan.Part {
	a.WaitsFor = []jointplan.Wait{{Action: on, Reason: "een reden", By: "W"}}
	return a
}

func under(g jointplan.Goal, goal string) jointplan.Part {
	g.Under = goal
	return g
}

// A conflict says what was changed in between, and what both changed.
func TestAConflictSaysWhatChanged(t *testing.T) {
	t.Parallel()
	h := begun(t)
	now, _ := h.Latest()
	a := now.Actions[0]
	a.Text = "Samen de toeslag aanvragen"
	next := changed(t, h, "korter", a)
	a.Text = "De toeslag aanvragen"
	_, err := next.Change(jointplan.Edit{On: 1, By: "K", Day: day, Changes: []jointplan.Change{{Part: a, Why: "anders"}}})
	var conflict jointplan.Conflict
	require.ErrorAs(t, err, &conflict)
	assert.Equal(t, jointplan.Conflict{On: 1, Latest: 2, Since: []string{"a-toeslag"}, Both: []string{"a-toeslag"}}, conflict)
	assert.True(t, integraal.HasFault(err, "edit.conflict"))
}

// Who put a part in may read it, without the problems that they may not know of.
func TestWhoPutAPartInMayReadIt(t *testing.T) {
	t.Parallel()
	own := jointplan.Goal{Head: head("g-9", "X", "health"), Text: "iets wat X zei", Problems: []string{"p-stress", "p-werk"}}
	h := changed(t, begun(t), "gezegd", own)
	r := gate("X")
	r.Problem = func(id string) bool { return id == "p-werk" }
	r.Person = func(id string) bool { return id == "M" }
	p, _ := h.For(r).Latest()
	require.Len(t, p.Goals, 1)
	assert.Equal(t, []string{"p-werk"}, p.Goals[0].Problems)
	assert.Equal(t, []string{"M"}, p.Subject.Members, "members that a reader may not know of are not listed")
}

// A plan on an earlier day is what was written by then.
func TestUntil(t *testing.T) {
	t.Parallel()
	h, err := jointplan.Read(file(t))
	require.NoError(t, err)
	assert.True(t, h.Until(day.AddDays(-1)).IsZero())
	first := h.Until(day)
	assert.Equal(t, 1, versions(first))
	assert.Equal(t, written(t, begun(t)), strings.ReplaceAll(written(t, first), "het gesprek van vandaag", "begin"))
	assert.Equal(t, written(t, h), written(t, h.Until(day.AddDays(1))))
	later := changed(t, first, "verder", jointplan.Search{Head: head("s-9", "W", "work"), Question: "wat nu?"})
	assert.Equal(t, 2, versions(h), "what goes on from an earlier day takes nothing from the other")
	assert.Equal(t, 2, versions(later))
	p, _ := h.Latest()
	assert.Len(t, p.Searches, 1)
}

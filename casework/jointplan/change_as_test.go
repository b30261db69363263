package jointplan_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

// asSeen is an edit by a reader on what they see.
func asSeen(h jointplan.History, r jointplan.Reader, changes ...jointplan.Change) jointplan.Edit {
	seen := h.For(r)
	_, on := seen.Latest()
	return jointplan.Edit{On: on, Saw: seen.Mark(), By: r.ID, Day: day, Changes: changes}
}

func because(parts ...jointplan.Part) []jointplan.Change {
	var out []jointplan.Change
	for _, p := range parts {
		out = append(out, jointplan.Change{Part: p, Why: "een reden"})
	}
	return out
}

// genReaderEdit is an edit by somebody on what they see: parts of it in other words,
// parts with the names of what they do not see, and now and then what they may not do.
func genReaderEdit(t *rapid.T, seen jointplan.History, r jointplan.Reader) jointplan.Edit {
	now, on := seen.Latest()
	e := jointplan.Edit{On: on, Saw: seen.Mark(), By: r.ID, Day: day.AddDays(100 - rapid.IntRange(0, 100).Draw(t, "earlier"))}
	if rapid.IntRange(0, 9).Draw(t, "behind") == 0 {
		e.On, e.Saw = rapid.IntRange(0, on).Draw(t, "on"), "iets anders"
	}
	var parts []jointplan.Part
	for p := range now.Parts() {
		if rapid.IntRange(0, 2).Draw(t, "changes") == 0 {
			parts = append(parts, again(t, p, now, r))
		}
	}
	for range rapid.IntRange(0, 2).Draw(t, "new") {
		p, id := genPart(t, now, r.ID, e.Day)
		h := jointplan.Head{ID: id, About: []string{"M"}, By: r.ID, Data: []jointplan.Category{rapid.SampledFrom(kinds).Draw(t, "kind of data")}}
		if rapid.IntRange(0, 5).Draw(t, "by another") == 0 {
			h.By = rapid.SampledFrom(authors).Draw(t, "author")
		}
		parts = append(parts, headed(p, h))
	}
	e.Changes = because(parts...)
	return e
}

// again is a part that somebody sees, changed.
func again(t *rapid.T, p jointplan.Part, now jointplan.Plan, r jointplan.Reader) jointplan.Part {
	h := jointplan.HeadOf(p)
	mine := h.By == r.ID
	if mine && rapid.Bool().Draw(t, "shares") || rapid.IntRange(0, 7).Draw(t, "shares what is another's") == 0 {
		h.To = []string{"zuster"}
	}
	text := "anders " + mark(h.ID)
	switch x := headed(p, h).(type) {
	case jointplan.Wish:
		x.Words = text
		return x
	case jointplan.Goal:
		x.Text = text
		if rapid.Bool().Draw(t, "under") {
			x.Under = strings.Join(ids(t, now.Goals, 1), "")
		}
		return x
	case jointplan.Action:
		x.Text = text
		if rapid.Bool().Draw(t, "other goals") {
			x.Goals = ids(t, now.Goals, 2)
		}
		if rapid.Bool().Draw(t, "other waits") {
			x.WaitsFor = nil
			for _, id := range ids(t, now.Actions, 2) {
				x.WaitsFor = append(x.WaitsFor, jointplan.Wait{Action: id, Reason: "eerst dat", By: r.ID})
			}
		}
		if rapid.IntRange(0, 3).Draw(t, "closes") == 0 {
			x.Closed = jointplan.Closing{By: r.ID, On: day, How: jointplan.Reached, Words: "klaar"}
		}
		if rapid.IntRange(0, 3).Draw(t, "guesses") == 0 {
			x.Goals = []string{fmt.Sprintf("doel-%d", rapid.IntRange(0, 5).Draw(t, "guess"))}
		}
		return x
	case jointplan.Milestone:
		x.Text, x.For = text, ids(t, now.Actions, 2)
		return x
	case jointplan.Search:
		x.Question = text
		return x
	case jointplan.Review:
		x.Words = text
		return x
	}
	return p
}

func headed(p jointplan.Part, h jointplan.Head) jointplan.Part {
	switch x := p.(type) {
	case jointplan.Frame:
		x.Head = h
		return x
	case jointplan.Wish:
		x.Head = h
		return x
	case jointplan.Goal:
		x.Head = h
		return x
	case jointplan.Action:
		x.Head = h
		return x
	case jointplan.Milestone:
		x.Head = h
		return x
	case jointplan.Search:
		x.Head = h
		return x
	case jointplan.Review:
		x.Head = h
		return x
	}
	return p
}

// outcome is all that a reader is given after an edit: the faults with their places, what
// a conflict tells, and the plan as they then see it.
func outcome(t *rapid.T, h jointplan.History, r jointplan.Reader, e jointplan.Edit) (string, jointplan.History) {
	next, err := h.ChangeAs(r, e)
	if err != nil {
		told, jsonErr := json.Marshal(integraal.FaultsIn(err))
		require.NoError(t, jsonErr)
		var conflict jointplan.Conflict
		_ = errors.As(err, &conflict)
		require.True(t, next.IsZero())
		return fmt.Sprintf("%s %d %d %v %v", told, conflict.On, conflict.Latest, conflict.Since, conflict.Both), h
	}
	return given(t, next, r), next
}

// Two plans that differ only in what a reader may not see answer the same to every edit
// of that reader, and look the same to them after it, on every day: what is hidden is not
// found out by naming it, by waiting for it, by its day or by a conflict.
func TestAnEditTellsNothingOfWhatIsHidden(t *testing.T) {
	t.Parallel()
	differ, taken, refused, conflicts := 0, 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		h, before := genSequence(t)
		r := genReader(t)
		r.Problem, r.Step = func(string) bool { return true }, func(string) bool { return true }
		hidden := func(id string) bool {
			s := scopeOf(id)
			return !r.Shows(jointplan.Scope{About: s.About, Data: s.Data, By: s.By, To: s.To})
		}
		if hidden("wens-0") {
			t.Skip("the first part has to be there without the rest")
		}
		bare := without(t, before, hidden)
		if written(t, bare) != written(t, h) {
			differ++
		}
		for range rapid.IntRange(1, 4).Draw(t, "edits") {
			e := genReaderEdit(t, h.For(r), r)
			a, next := outcome(t, h, r, e)
			b, nextBare := outcome(t, bare, r, e)
			require.Equal(t, b, a)
			require.Equal(t, nextBare.IsZero(), next.IsZero())
			switch {
			case written(t, next) != written(t, h):
				taken++
			case strings.Contains(a, "edit.conflict"):
				conflicts++
			default:
				refused++
			}
			h, bare = next, nextBare
			on := day.AddDays(rapid.IntRange(0, 100).Draw(t, "as of"))
			require.Equal(t, written(t, bare.Until(on).For(r)), written(t, h.Until(on).For(r)))
		}
	})
	if underRace { // too few are drawn to meet every kind
		return
	}
	for name, n := range map[string]int{"differ": differ, "taken": taken, "refused": refused, "conflicts": conflicts} {
		assert.Positive(t, n, name)
	}
}

// An edit of a reader loses nothing: every version stands, every part that they do not
// see is as it was, so is with whom others shared theirs, and what a part that they
// changed says of what is hidden. And it does what they asked.
func TestAnEditOfAReaderLosesNothing(t *testing.T) {
	t.Parallel()
	drawn := rapid.Custom(func(t *rapid.T) (d readerEdit) {
		d.h, _ = genSequence(t)
		d.r = genReader(t)
		if d.seen = d.h.For(d.r); !d.seen.IsZero() {
			d.e = genReaderEdit(t, d.seen, d.r)
		}
		return d
	})
	taken, kept := 0, 0
	check := func(t require.TestingT, d readerEdit) {
		h, r, seen, e := d.h, d.r, d.seen, d.e
		if seen.IsZero() {
			return // nothing to change
		}
		was := written(t, h)
		next, err := h.ChangeAs(r, e)
		require.Equal(t, was, written(t, h))
		if err != nil {
			return
		}
		taken++
		_, n := h.Latest()
		_, latest := next.Latest()
		require.Equal(t, n+1, latest)
		for i := 1; i <= n; i++ {
			require.Equal(t, at(t, h, i), at(t, next, i))
		}
		shows := map[string]bool{}
		view, _ := seen.Latest()
		for p := range view.Parts() {
			shows[idOf(p)] = true
		}
		now, then := parts(next), parts(h)
		for id, old := range then {
			changed := now[id]
			require.NotNil(t, changed, id)
			if !shows[id] {
				require.Equal(t, old, changed, "what they do not see is as it was")
				continue
			}
			require.Subset(t, hiddenIn(changed, shows), hiddenIn(old, shows))
			kept += len(hiddenIn(old, shows))
			if jointplan.HeadOf(old).By != r.ID {
				require.Equal(t, jointplan.HeadOf(old), jointplan.HeadOf(changed))
			}
		}
		after := parts(next.For(r))
		for _, c := range e.Changes {
			if shows[idOf(c.Part)] {
				require.Equal(t, textIn(c.Part), textIn(after[idOf(c.Part)]), "it is as they asked")
			}
		}
		require.Len(t, after, len(parts(seen))+len(e.Changes)-count(e, shows))
		again, err := jointplan.Read([]byte(written(t, next)))
		require.NoError(t, err, "a plan that a reader changed reads back")
		require.Equal(t, written(t, next), written(t, again))
	}
	rapid.Check(t, func(t *rapid.T) { check(t, drawn.Draw(t, "edit")) })
	if underRace { // the same code was looked at just now
		return
	}
	taken, kept = 0, 0
	for seed := range 100 { // the same every time: what is counted hangs on no draw
		check(t, drawn.Example(seed))
	}
	assert.Positive(t, taken)
	assert.Positive(t, kept)
}

// readerEdit is an edit of a reader to what they see of a plan.
type readerEdit struct {
	h, seen jointplan.History
	r       jointplan.Reader
	e       jointplan.Edit
}

func parts(h jointplan.History) map[string]jointplan.Part {
	out := map[string]jointplan.Part{}
	p, _ := h.Latest()
	for part := range p.Parts() {
		out[idOf(part)] = part
	}
	return out
}

func count(e jointplan.Edit, shows map[string]bool) (n int) {
	for _, c := range e.Changes {
		if shows[idOf(c.Part)] {
			n++
		}
	}
	return n
}

// hiddenIn is what a part names that its reader does not see, but for the goal that a
// goal serves: a reader can name another there.
func hiddenIn(p jointplan.Part, shows map[string]bool) []string {
	out := []string{}
	add := func(id string) {
		if !shows[id] && !strings.Contains(id, ".") {
			out = append(out, id)
		}
	}
	switch x := p.(type) {
	case jointplan.Action:
		for _, id := range x.Goals {
			add(id)
		}
		for _, w := range x.WaitsFor {
			add(w.Action)
		}
		for _, l := range x.Enables {
			add(l.Action)
		}
	case jointplan.Milestone:
		for _, id := range x.For {
			add(id)
		}
	}
	return out
}

func textIn(p jointplan.Part) string {
	switch x := p.(type) {
	case jointplan.Wish:
		return x.Words
	case jointplan.Goal:
		return x.Text
	case jointplan.Action:
		return x.Text
	case jointplan.Milestone:
		return x.Text
	case jointplan.Search:
		return x.Question
	case jointplan.Review:
		return x.Words
	}
	return ""
}

// K sees work and what is general; health and debts are hidden from K.
func readerK() jointplan.Reader { return gate("K", "advice", "work") }

func changedAs(t *testing.T, h jointplan.History, r jointplan.Reader, parts ...jointplan.Part) jointplan.History {
	t.Helper()
	next, err := h.ChangeAs(r, asSeen(h, r, because(parts...)...))
	require.NoError(t, err)
	return next
}

func seenAction(t *testing.T, h jointplan.History, r jointplan.Reader, id string) jointplan.Action {
	t.Helper()
	a, is := parts(h.For(r))[id].(jointplan.Action)
	require.True(t, is, id)
	return a
}

// K changes the talk about work without seeing that it waits for a treatment, and with
// whom others share: both stay.
func TestWhatAReaderDoesNotSeeOfAPartStays(t *testing.T) {
	t.Parallel()
	h := begun(t)
	a := seenAction(t, h, readerK(), "a-werk")
	require.Empty(t, a.WaitsFor)
	a.Text = "Een wandeling over werk dat past"
	next := changedAs(t, h, readerK(), a)
	now := parts(next)["a-werk"].(jointplan.Action)
	assert.Equal(t, "Een wandeling over werk dat past", now.Text)
	assert.Equal(t, "a-rust", now.WaitsFor[0].Action)
	assert.Equal(t, "M kan er nu niet meer bij hebben", now.WaitsFor[0].Reason)

	x := gate("X", "advice", "work")
	s := parts(h.For(x))["s-werk"].(jointplan.Search)
	require.Empty(t, s.To)
	s.Question = "Wat gaf M vroeger energie?"
	next = changedAs(t, h, x, s)
	assert.Equal(t, []string{"W", "K", "G"}, jointplan.HeadOf(parts(next)["s-werk"]).To)
}

// The id of a part that a reader does not see is a name like any other: a part of that
// name is added beside it, and what has it is not touched.
func TestAHiddenIDIsNoOracle(t *testing.T) {
	t.Parallel()
	h := begun(t)
	named := func(id string) jointplan.Part {
		return jointplan.Search{Head: jointplan.Head{ID: id, About: []string{"M"}, By: "K", Data: []jointplan.Category{"work"}}, Question: "is dit er al?"}
	}
	for _, id := range []string{"a-rust", "bestaat-niet"} { // the first is hidden from K
		next := changedAs(t, h, readerK(), named(id))
		var got string
		for p := range parts(next.For(readerK())) {
			if strings.HasPrefix(p, id+".") {
				got = p
			}
		}
		assert.Len(t, got, len(id)+11)
		assert.Equal(t, parts(h)["a-rust"], parts(next)["a-rust"])
		again := changedAs(t, next, readerK(), named(id))
		assert.Len(t, parts(again), len(parts(next))+1, "another of that name is another part")
	}
	guess := seenAction(t, h, readerK(), "a-werk")
	for _, id := range []string{"a-rust", "bestaat-niet"} {
		guess.WaitsFor = []jointplan.Wait{{Action: id, Reason: "x", By: "K"}}
		_, err := h.ChangeAs(readerK(), asSeen(h, readerK(), because(guess)...))
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1)
		assert.Equal(t, "id.dangling", faults[0].Code)
	}
}

// New parts of one edit can name one another.
func TestNewPartsNameOneAnother(t *testing.T) {
	t.Parallel()
	mine := func(id string) jointplan.Head {
		return jointplan.Head{ID: id, About: []string{"M"}, By: "K", Data: []jointplan.Category{"work"}}
	}
	long := strings.Repeat("lang", 10)
	next := changedAs(t, begun(t), readerK(),
		jointplan.Goal{Head: mine(long), Text: "Ritme", Under: "g-werk"},
		jointplan.Action{Head: mine("a-ritme"), Text: "Elke ochtend wandelen", Goals: []string{long}},
		jointplan.Milestone{Head: mine("m-ritme"), Text: "Een week gelukt", Day: day.AddDays(120), For: []string{"a-ritme", long}})
	seen, _ := next.For(readerK()).Latest()
	goal, act := seen.Goals[len(seen.Goals)-1], seen.Actions[len(seen.Actions)-1]
	assert.LessOrEqual(t, len(goal.ID), 40)
	assert.Equal(t, []string{goal.ID}, act.Goals)
	assert.Equal(t, []string{act.ID, goal.ID}, seen.Milestones[0].For)
	assert.Equal(t, "g-werk", goal.Under)
}

// A change that a reader does not see refuses nothing, and one that they see does.
func TestAConflictIsOfWhatSomeoneSees(t *testing.T) {
	t.Parallel()
	h := begun(t)
	a := seenAction(t, h, readerK(), "a-werk")
	a.Text = "Iets anders"
	e := asSeen(h, readerK(), because(a)...)

	hidden := changed(t, h, "het gaat beter", jointplan.Search{Head: head("s-2", "W", "health"), Question: "wat helpt?"})
	_, err := hidden.ChangeAs(readerK(), e)
	require.NoError(t, err)

	open := changed(t, hidden, "zij wil", jointplan.Search{Head: head("s-3", "W", "work"), Question: "wat wil zij?"})
	_, err = open.ChangeAs(readerK(), e)
	var conflict jointplan.Conflict
	require.ErrorAs(t, err, &conflict)
	assert.Equal(t, jointplan.Conflict{On: 1, Latest: 2, Since: []string{"s-3"}}, conflict, "as K counts, and without what is hidden")

	// What K saw can be gone, so that the number is the same and the plan is not.
	s := parts(open)["s-3"].(jointplan.Search)
	seenBoth := asSeen(open, readerK(), because(a)...)
	s.Data = []jointplan.Category{"health"}
	other := changed(t, changed(t, open, "toch niet", s), "nieuw", jointplan.Search{Head: head("s-4", "W", "work"), Question: "en nu?"})
	_, err = other.ChangeAs(readerK(), seenBoth)
	require.ErrorAs(t, err, &conflict)
	assert.Equal(t, jointplan.Conflict{On: 2, Latest: 2}, conflict)
}

// Where things would wait for one another through what a reader does not see, they are
// not told so by a refusal: who sees all of it finds it.
func TestACircleThroughWhatIsHidden(t *testing.T) {
	t.Parallel()
	h := begun(t)
	now, _ := h.Latest()
	work := *action(&now, "a-werk")
	walk := jointplan.Action{Head: head("a-wandelen", "K", "work"), Text: "Wandelen", Owner: "K", Nature: jointplan.TailorMade}
	h = changed(t, h, "M wil het", walk)
	rest := *action(&now, "a-rust") // hidden from K
	rest.WaitsFor = []jointplan.Wait{{Action: "a-wandelen", Reason: "eerst ritme", By: "W"}}
	h = changed(t, h, "M wil het", rest)

	mine := seenAction(t, h, readerK(), "a-wandelen")
	mine.WaitsFor = []jointplan.Wait{{Action: work.ID, Reason: "eerst het gesprek", By: "K"}}
	next := changedAs(t, h, readerK(), mine)
	again, err := jointplan.Read([]byte(written(t, next)))
	require.NoError(t, err)

	full, _ := again.Latest()
	assert.Contains(t, codes(findings(t, full)), "plan.circle")
	seen, _ := again.For(readerK()).Latest()
	assert.NotContains(t, codes(findings(t, seen)), "plan.circle")

	still := parts(again)["s-werk"].(jointplan.Search)
	still.Question = "Iets anders"
	_ = changed(t, again, "een andere vraag", still) // the plan goes on
	loose := parts(again)["a-rust"].(jointplan.Action)
	loose.WaitsFor = nil
	clean := changed(t, again, "het hoeft niet te wachten", loose)
	whole, _ := clean.Latest()
	assert.NotContains(t, codes(findings(t, whole)), "plan.circle")
	_, on := clean.Latest()
	_, err = clean.Change(jointplan.Edit{On: on, By: "W", Day: day.AddDays(100), Changes: because(rest)})
	assert.True(t, integraal.HasFault(err, "wait.circle"), "who sees all of it makes none")

	// A circle that a reader does see is refused.
	self := seenAction(t, h, readerK(), "a-wandelen")
	self.WaitsFor = []jointplan.Wait{{Action: work.ID, Reason: "x", By: "K"}}
	back := seenAction(t, h, readerK(), "a-werk")
	back.WaitsFor = []jointplan.Wait{{Action: self.ID, Reason: "x", By: "K"}}
	_, err = h.ChangeAs(readerK(), asSeen(h, readerK(), because(self, back)...))
	assert.True(t, integraal.HasFault(err, "wait.circle"))
}

func findings(t *testing.T, p jointplan.Plan) []integraal.Finding {
	t.Helper()
	list, err := jointplan.Check(p, around(), day)
	require.NoError(t, err)
	return list
}

// A second form, of somebody who does not see the first, is a finding for who sees both.
func TestAFormBesideOneThatIsHidden(t *testing.T) {
	t.Parallel()
	p := household()
	p.Frames[0].Data = []jointplan.Category{"health"}
	h, err := jointplan.New(p, "W", day, "begin")
	require.NoError(t, err)
	mine := jointplan.Frame{Head: jointplan.Head{ID: "vorm", About: []string{"M"}, By: "K", Data: []jointplan.Category{"work"}}, Form: jointplan.Light}
	next := changedAs(t, h, readerK(), mine)
	whole, on := next.Latest()
	assert.Contains(t, codes(findings(t, whole)), "plan.forms")
	seen, _ := next.For(readerK()).Latest()
	assert.NotContains(t, codes(findings(t, seen)), "plan.forms")
	again, err := jointplan.Read([]byte(written(t, next)))
	require.NoError(t, err)
	_, err = again.Change(jointplan.Edit{On: on, By: "W", Day: day.AddDays(100), Changes: because(jointplan.Frame{Head: head("vorm-3", "W", "advice"), Form: jointplan.Light})})
	assert.True(t, integraal.HasFault(err, "frame.many"))
	_, err = next.ChangeAs(readerK(), asSeen(next, readerK(), because(headed(mine, jointplan.Head{ID: "nog-een", By: "K", Data: mine.Data}))...))
	assert.True(t, integraal.HasFault(err, "frame.many"), "K sees their own")
}

// A change can be dated before one that its reader does not see: they are not told of
// that day.
func TestADayBeforeWhatIsHidden(t *testing.T) {
	t.Parallel()
	h := begun(t)
	_, on := h.Latest()
	h, err := h.Change(jointplan.Edit{On: on, By: "W", Day: day.AddDays(20), Changes: because(jointplan.Search{Head: head("s-2", "W", "health"), Question: "wat helpt?"})})
	require.NoError(t, err)
	a := seenAction(t, h, readerK(), "a-werk")
	a.Text = "Iets anders"
	e := asSeen(h, readerK(), because(a)...)
	e.Day = day.AddDays(10)
	next, err := h.ChangeAs(readerK(), e)
	require.NoError(t, err)
	again, err := jointplan.Read([]byte(written(t, next)))
	require.NoError(t, err)
	seen, n := again.Until(day.AddDays(10)).For(readerK()).Latest()
	assert.Equal(t, 2, n)
	assert.Equal(t, "Iets anders", action(&seen, "a-werk").Text)
	e.Day = day.AddDays(-1)
	_, err = h.ChangeAs(readerK(), e)
	assert.True(t, integraal.HasFault(err, "edit.order"), "not before what they do see")
}

// What a reader may not do, each with its fault.
func TestFaultsOfAReader(t *testing.T) {
	t.Parallel()
	h := begun(t)
	k := readerK()
	k.Person = func(id string) bool { return id == "M" }
	k.Problem = func(id string) bool { return id == "p-werk" }
	k.Step = func(id string) bool { return id == "s-1" }
	search := parts(h.For(k))["s-werk"].(jointplan.Search) // W put it in
	act := parts(h.For(k))["a-werk"].(jointplan.Action)    // K did
	fresh := jointplan.Search{Head: jointplan.Head{ID: "s-9", About: []string{"M"}, By: "K", Data: []jointplan.Category{"work"}}, Question: "wat nu?"}
	with := func(p jointplan.Part, change func(*jointplan.Head)) jointplan.Part {
		h := jointplan.HeadOf(p)
		change(&h)
		return headed(p, h)
	}
	for _, x := range []struct {
		code string
		part jointplan.Part
		edit func(*jointplan.Edit)
	}{
		{"edit.saw", fresh, func(e *jointplan.Edit) { e.Saw = "" }},
		{"edit.on", fresh, func(e *jointplan.Edit) { e.On = 7 }},
		{"edit.conflict", fresh, func(e *jointplan.Edit) { e.Saw = "x" }},
		{"edit.reader", fresh, func(e *jointplan.Edit) { e.By = "W" }},
		{"edit.empty", fresh, func(e *jointplan.Edit) { e.Changes = nil }},
		{"part.none", nil, nil},
		{"edit.author", with(fresh, func(h *jointplan.Head) { h.By = "W" }), nil},
		{"edit.author", with(search, func(h *jointplan.Head) { h.By = "K" }), nil},
		{"edit.scope", with(search, func(h *jointplan.Head) { h.To = []string{"W", "zuster"} }), nil},
		{"edit.scope", with(search, func(h *jointplan.Head) { h.Data = []jointplan.Category{"advice"} }), nil},
		{"edit.scope", with(search, func(h *jointplan.Head) { h.About = nil }), nil},
		{"id.dangling", with(fresh, func(h *jointplan.Head) { h.About = []string{"S"} }), nil},
		{"id.dangling", func() jointplan.Part { a := act; a.Problems = []string{"p-stress"}; return a }(), nil},
		{"id.dangling", func() jointplan.Part { a := act; a.Step = "s-2"; return a }(), nil},
		{"edit.nothing", act, nil},
		{"closing.by", func() jointplan.Part {
			a := act
			a.Closed = jointplan.Closing{By: "W", On: day, How: jointplan.Reached, Words: "klaar"}
			return a
		}(), nil},
	} {
		e := asSeen(h, k, because(x.part)...)
		if x.edit != nil {
			x.edit(&e)
		}
		_, err := h.ChangeAs(k, e)
		assert.True(t, integraal.HasFault(err, x.code), "%s: %v", x.code, err)
	}
	strict := k
	strict.Shows = func(s jointplan.Scope) bool { return !slices.Contains(s.Data, "health") && k.Shows(s) }
	_, err := h.ChangeAs(strict, asSeen(h, strict, because(with(fresh, func(h *jointplan.Head) { h.Data = []jointplan.Category{"health"} }))...))
	assert.True(t, integraal.HasFault(err, "edit.unseen"))
	_, err = h.For(k).ChangeAs(k, asSeen(h, k, because(fresh)...))
	assert.True(t, integraal.HasFault(err, "edit.partly"))
	for _, none := range []jointplan.History{{}, h} {
		_, err = none.ChangeAs(gate("X"), jointplan.Edit{On: 1, Saw: "x", By: "X", Day: day, Changes: because(fresh)})
		assert.True(t, integraal.HasFault(err, "plan.none"), "who sees nothing is told nothing")
	}
}

// Who put a part in changes with whom it is shared.
func TestAnAuthorShares(t *testing.T) {
	t.Parallel()
	h := begun(t)
	a := seenAction(t, h, readerK(), "a-werk")
	a.To = append(a.To, "zuster")
	next := changedAs(t, h, readerK(), a)
	assert.Contains(t, jointplan.HeadOf(parts(next)["a-werk"]).To, "zuster")
}

// What one reader may read stays that when it is written and read back: no change is
// made on it.
func TestWhatWasFilteredStaysThatInAFile(t *testing.T) {
	t.Parallel()
	h := begun(t)
	for _, r := range []jointplan.Reader{readerK(), gate("M", "advice", "work", "debts", "allowances", "health")} {
		seen := h.For(r)
		again, err := jointplan.Read([]byte(written(t, seen)))
		require.NoError(t, err)
		assert.Equal(t, seen.Mark(), again.Mark(), "it is what they saw")
		assert.True(t, again.Partly())
		fresh := jointplan.Search{Head: head("s-9", "K", "work"), Question: "wat nu?"}
		for _, one := range []jointplan.History{again, again.Until(day)} {
			_, err = one.Change(jointplan.Edit{On: 1, By: "K", Day: day, Changes: because(fresh)})
			assert.True(t, integraal.HasFault(err, "edit.partly"), "%v", err)
		}
	}
	assert.False(t, h.Partly())
	assert.NotContains(t, written(t, h), "partly")
}

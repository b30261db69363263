package jointplan_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

func written(t require.TestingT, h jointplan.History) string {
	data, err := h.Write()
	require.NoError(t, err)
	return string(data)
}

// at is a version as a file holds it.
func at(t require.TestingT, h jointplan.History, n int) string {
	p, there := h.At(n)
	require.True(t, there)
	again, err := jointplan.New(p, "W", day.AddDays(1000), "x")
	require.NoError(t, err)
	return written(t, again)
}

// No sequence of changes, made or refused, loses a version or changes one.
func TestNoVersionIsLost(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		start := household()
		h, err := jointplan.New(start, "W", day, "begin")
		require.NoError(t, err)
		kept := []string{at(t, h, 1)}
		var olds []jointplan.History
		for range rapid.IntRange(1, 8).Draw(t, "edits") {
			now, on := h.Latest()
			on -= rapid.IntRange(0, 1).Draw(t, "behind")
			before := written(t, h)
			e := genEdit(t, now, on, rapid.SampledFrom(authors).Draw(t, "by"), day)
			next, err := h.Change(e)
			require.Equal(t, before, written(t, h), "a change gives a new history and leaves the old one")
			if err != nil {
				require.NotEmpty(t, integraal.FaultsIn(err))
				require.True(t, next.IsZero())
				continue
			}
			olds = append(olds, h)
			h = next
			_, latest := h.Latest()
			kept = append(kept, at(t, h, latest))
		}
		_, latest := h.Latest()
		require.Len(t, kept, latest)
		for n, was := range kept {
			require.Equal(t, was, at(t, h, n+1))
		}
		for n, old := range olds {
			_, number := old.Latest()
			require.Equal(t, kept[number-1], at(t, old, number), "version %d", n)
		}
	})
}

// An obligation never exists without its article and who decided it.
func TestNoObligationWithoutBasisAndDecider(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		h, _ := genSequence(t)
		again, err := jointplan.Read([]byte(written(t, h)))
		require.NoError(t, err)
		for _, one := range []jointplan.History{h, again} {
			for v := range one.Versions() {
				for _, c := range v.Changes {
					a, is := c.Part.(jointplan.Action)
					if is && !a.Duty.Obligatory() {
						require.True(t, a.Duty.Basis().IsZero(), "what is no obligation rests on none")
						require.Empty(t, a.Duty.Decider())
						require.True(t, a.Duty.On().IsZero())
					}
					if is && a.Duty.Obligatory() {
						require.NotEmpty(t, a.Duty.Basis().Law())
						require.NotEmpty(t, a.Duty.Basis().Article())
						require.NotEmpty(t, strings.TrimSpace(a.Duty.Decider()))
					}
				}
			}
		}
	})
}

// Nothing closes by itself: what is closed was closed by the person who is named, in
// a change of their own; and no day that passes closes anything.
func TestNothingClosesByItself(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		h, made := genSequence(t)
		now, _ := h.Latest()
		before := written(t, h)
		_, err := jointplan.Check(now, around(), day.AddDays(rapid.IntRange(0, 300).Draw(t, "later")))
		require.NoError(t, err)
		require.Equal(t, before, written(t, h), "looking closes nothing")
		for p := range now.Parts() {
			closed := closedBy(p)
			if closed.IsZero() {
				continue
			}
			require.True(t, slices.ContainsFunc(made, func(e jointplan.Edit) bool {
				return e.By == closed.By && slices.ContainsFunc(e.Changes, func(c jointplan.Change) bool {
					return idOf(c.Part) == idOf(p) && closedBy(c.Part) == closed
				})
			}), idOf(p))
		}
	})
}

func closedBy(p jointplan.Part) jointplan.Closing {
	switch x := p.(type) {
	case jointplan.Goal:
		return x.Closed
	case jointplan.Action:
		return x.Closed
	case jointplan.Milestone:
		return x.Closed
	case jointplan.Search:
		return x.Closed
	}
	return jointplan.Closing{}
}

// all that a reader is given: the file, the page and the letter.
func given(t require.TestingT, h jointplan.History, r jointplan.Reader) string {
	seen := h.For(r)
	if seen.IsZero() {
		return ""
	}
	page, err := jointplan.NewPage(seen, around(), nil, day)
	require.NoError(t, err)
	p, _ := seen.Latest()
	letter, err := jointplan.NewLetter(p, &jointplan.LetterFacts{Day: day, Client: "M", Contact: integraal.Same("bel 14 000")})
	require.NoError(t, err)
	data, err := json.Marshal(struct {
		Page   any
		Letter any
	}{page, letter})
	require.NoError(t, err)
	plain := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">").Replace(string(data))
	return written(t, seen) + plain
}

// No reader is shown anything of a part that they may not read, nor that there is one.
func TestNoReaderIsShownAWithheldPart(t *testing.T) {
	t.Parallel()
	shown, withheld := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		h, _ := genSequence(t)
		r := genReader(t)
		got := given(t, h, r)
		now, _ := h.Latest()
		for p := range now.Parts() {
			id := idOf(p)
			if mayRead(r, p) {
				shown++
				require.Contains(t, got, mark(id))
				continue
			}
			withheld++
			require.NotContains(t, got, mark(id))
			require.NotContains(t, got, `"`+id+`"`)
			require.NotContains(t, got, "eigenaar-"+id)
			require.NotContains(t, got, "stap-"+id)
		}
	})
	if underRace { // too few are drawn to meet every kind
		return
	}
	assert.Positive(t, shown)
	assert.Positive(t, withheld)
}

// A plan with and without the parts that a reader may not read is the same to them,
// byte for byte: texts, owners, references, versions, reasons and counts.
func TestPlansThatDifferInWhatIsHiddenAreTheSame(t *testing.T) {
	t.Parallel()
	differ := 0
	rapid.Check(t, func(t *rapid.T) {
		h, made := genSequence(t)
		r := genReader(t)
		r.Problem, r.Step = func(string) bool { return true }, func(string) bool { return true }
		hidden := func(id string) bool {
			s := scopeOf(id)
			return !r.Shows(jointplan.Scope{About: s.About, Data: s.Data, By: s.By, To: s.To})
		}
		if hidden("wens-0") {
			t.Skip("the first part has to be there without the rest")
		}
		bare := without(t, made, hidden)
		if written(t, bare) != written(t, h) {
			differ++
		}
		require.Equal(t, given(t, bare, r), given(t, h, r))
	})
	if underRace { // too few are drawn to meet every kind
		return
	}
	assert.Positive(t, differ, "some of the plans differ")
}

// without is the same sequence of changes without all that is hidden.
func without(t *rapid.T, made []jointplan.Edit, hidden func(string) bool) jointplan.History {
	start := jointplan.Plan{
		ID: "plan-1", Subject: jointplan.Subject{Kind: jointplan.Household, ID: "huis", Members: []string{"M", "S"}},
		Wishes: []jointplan.Wish{{Head: scopeOf("wens-0"), Client: "M", Words: "tekst van " + mark("wens-0")}},
	}
	h, err := jointplan.New(start, "W", day, "reden bij "+mark("wens-0"))
	require.NoError(t, err)
	for _, e := range made {
		_, on := h.Latest()
		bare := jointplan.Edit{On: on, By: e.By, Day: e.Day}
		for _, c := range e.Changes {
			if hidden(idOf(c.Part)) {
				continue
			}
			alone := jointplan.Change{Part: stripped(c.Part, hidden), Why: c.Why}
			one := jointplan.Edit{On: on, By: e.By, Day: e.Day, Changes: []jointplan.Change{alone}}
			if _, err := h.Change(one); integraal.HasFault(err, "edit.nothing") {
				continue // only its references to what is hidden had changed
			}
			bare.Changes = append(bare.Changes, alone)
		}
		if len(bare.Changes) == 0 {
			continue
		}
		h, err = h.Change(bare)
		require.NoError(t, err)
	}
	return h
}

func stripped(p jointplan.Part, hidden func(string) bool) jointplan.Part {
	switch x := p.(type) {
	case jointplan.Goal:
		if hidden(x.Under) {
			x.Under = ""
		}
		return x
	case jointplan.Action:
		x.Goals = slices.DeleteFunc(slices.Clone(x.Goals), hidden)
		x.WaitsFor = slices.DeleteFunc(slices.Clone(x.WaitsFor), func(w jointplan.Wait) bool { return hidden(w.Action) })
		x.Enables = slices.DeleteFunc(slices.Clone(x.Enables), func(l jointplan.Link) bool { return hidden(l.Action) })
		return x
	case jointplan.Milestone:
		x.For = slices.DeleteFunc(slices.Clone(x.For), hidden)
		return x
	}
	return p
}

// What is read can be written and reads as the same; what one reader may read is a
// file too.
func TestAFileGoesRound(t *testing.T) {
	t.Parallel()
	schema := compiled(t)
	rapid.Check(t, func(t *rapid.T) {
		h, _ := genSequence(t)
		for _, one := range []jointplan.History{h, h.For(genReader(t))} {
			if one.IsZero() {
				continue
			}
			file := written(t, one)
			require.True(t, meets(schema, []byte(file)), file)
			again, err := jointplan.Read([]byte(file))
			require.NoError(t, err)
			require.Equal(t, file, written(t, again))
		}
	})
}

// What comes out of a history shares nothing with it.
func TestAHistoryKeepsCopies(t *testing.T) {
	t.Parallel()
	p := household()
	h, err := jointplan.New(p, "W", day, "begin")
	require.NoError(t, err)
	was := written(t, h)
	spoil(p)
	now, _ := h.Latest()
	spoil(now)
	first, _ := h.At(1)
	spoil(first)
	for v := range h.Versions() {
		for _, c := range v.Changes {
			if a, is := c.Part.(jointplan.Action); is {
				a.About[0], a.Goals[0] = "zz", "zz"
			}
		}
	}
	for c := range h.For(gate("X", "advice", "work", "debts", "health", "allowances")).Versions() {
		for _, x := range c.Changes {
			if a, is := x.Part.(jointplan.Action); is {
				a.Data[0] = "zz"
			}
		}
	}
	assert.Equal(t, was, written(t, h))
}

func spoil(p jointplan.Plan) {
	p.Subject.Members[0] = "zz"
	for i := range p.Actions {
		a := &p.Actions[i]
		a.Text, a.About[0], a.Data[0], a.To[0], a.Goals[0], a.Problems[0] = "zz", "zz", "zz", "zz", "zz", "zz"
		a.Agreed[0].Words = "zz"
		for k := range a.WaitsFor {
			a.WaitsFor[k].Reason = "zz"
		}
		for k := range a.Clock.Events {
			a.Clock.Events[k].Weeks = 99
		}
	}
	for i := range p.Goals {
		p.Goals[i].Stances[0].Words, p.Goals[i].About[0] = "zz", "zz"
	}
}

package jointplan_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/participation"
)

// A party is asked whether it shares a goal only where the goal is shared with it: to ask
// another is to tell them. Who holds it is not asked.
func TestOnlyWhoKnowsAGoalIsAsked(t *testing.T) {
	t.Parallel()
	for name, x := range map[string]struct {
		to   []string
		call []string
	}{
		"with both":   {[]string{"W", "K", "G"}, []string{"W", "G"}},
		"with one":    {[]string{"W"}, []string{"W"}},
		"with holder": {[]string{"K"}, nil},
		"with nobody": {nil, nil},
	} {
		p, around := household(), around()
		goal(&p, "g-werk").To, goal(&p, "g-werk").Stances = x.to, nil
		var call []string
		for _, f := range check(t, p, around, day) {
			require.Equal(t, "plan.goals-not-asked", f.Code, name)
			for _, c := range f.Call {
				call = append(call, c.Who)
			}
		}
		assert.ElementsMatch(t, x.call, call, name)
	}
}

// A full plan asks under which law a goal stands and whom the client wants as
// coordinator; a light one asks neither, and still asks for an owner.
func TestALightPlanAsksLess(t *testing.T) {
	t.Parallel()
	for form, want := range map[jointplan.Form][]string{
		jointplan.Full: {"plan.coordinator", "plan.goal-law", "plan.no-owner"}, jointplan.Light: {"plan.no-owner"},
	} {
		p, around := household(), around()
		p.Frames[0].Form, p.Coordinators = form, nil
		goal(&p, "g-schuld").Law, action(&p, "a-schuld").Owner = "", ""
		assert.Equal(t, want, codes(check(t, p, around, day)), form)
	}
}

// No preference and no coordinator at all are answers as well: who gave one is not asked
// again, and who was not asked is.
func TestEachAnswerOnACoordinatorIsOne(t *testing.T) {
	t.Parallel()
	for is, asked := range map[jointplan.Choice]bool{
		jointplan.ChoiceNotAsked: true, jointplan.NoPreference: false, jointplan.WantsNone: false,
	} {
		p, around := household(), around()
		p.Coordinators[0].Is, p.Coordinators[0].Who = is, ""
		assert.Equal(t, asked, len(codes(check(t, p, around, day))) == 1, is)
	}
}

// Each version says who made it, on which day, and why each part was changed.
func TestEachVersionSaysWhoWhatAndWhy(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		h, made := genSequence(t)
		again, err := jointplan.Read([]byte(written(t, h)))
		require.NoError(t, err)
		for _, one := range []jointplan.History{h, again} {
			n := 0
			for v := range one.Versions() {
				n++
				require.Equal(t, n, v.Number)
				if n == 1 {
					continue
				}
				e := made[n-2]
				require.Equal(t, e.By, v.By)
				require.Equal(t, e.Day, v.On)
				why, was := map[string]string{}, map[string]string{}
				for _, c := range e.Changes {
					was[idOf(c.Part)] = c.Why
				}
				for _, c := range v.Changes {
					why[idOf(c.Part)] = c.Why
				}
				require.Equal(t, was, why)
			}
			require.Equal(t, len(made)+1, n)
		}
	})
}

// A file keeps every field of every part: of each there is a value that was written and
// read back.
func TestNoFieldIsLostInAFile(t *testing.T) {
	t.Parallel()
	h, err := jointplan.Read(everything(t))
	require.NoError(t, err)
	plan, _ := h.Latest()
	kept := map[string]bool{}
	var look func(path string, v reflect.Value)
	look = func(path string, v reflect.Value) {
		kept[path] = kept[path] || !v.IsZero()
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				look(path, v.Index(i))
			}
		case reflect.Struct:
			for i := range v.NumField() {
				if f := v.Type().Field(i); f.IsExported() {
					look(v.Type().Name()+"."+f.Name, v.Field(i))
				}
			}
		}
	}
	look("Plan", reflect.ValueOf(plan))
	delete(kept, "Clock.NoBy") // goes with no last day: the plan below has one
	for path, is := range kept {
		assert.True(t, is, path)
	}
	assert.Greater(t, len(kept), 80)

	whole, err := jointplan.New(household(), "W", day, "het gesprek")
	require.NoError(t, err)
	again, err := jointplan.Read([]byte(written(t, whole)))
	require.NoError(t, err)
	now, _ := whole.Latest()
	back, _ := again.Latest()
	assert.Equal(t, now, back)
}

// The clocks go each by its own: a decision that is late or of which nothing is known
// holds up no help, and a recorded dependency holds it up until somebody closes what it
// waits for.
func TestAClockHoldsUpNoOther(t *testing.T) {
	t.Parallel()
	clock := func(p jointplan.Plan, on integraal.Date, id string) jointplan.Clocked {
		list, err := jointplan.Clocks(p, on)
		require.NoError(t, err)
		for i := range list {
			if list[i].Action == id {
				return list[i]
			}
		}
		return jointplan.Clocked{}
	}
	p := household()
	late := clock(p, day.AddDays(120), "a-besluit")
	assert.Equal(t, participation.CourseOverdue, late.Course.State)
	help := clock(p, day.AddDays(120), "a-schuld")
	assert.True(t, help.Ready)
	assert.Empty(t, help.Waits)
	assert.Equal(t, day.AddDays(14), help.By, "what was agreed stays what was agreed")

	action(&p, "a-besluit").Clock = jointplan.Clock{}
	assert.NotEmpty(t, clock(p, day, "a-besluit").Missing)
	assert.True(t, clock(p, day, "a-schuld").Ready)

	action(&p, "a-schuld").WaitsFor = []jointplan.Wait{{Action: "a-besluit", Reason: "de kredietbank vraagt het", By: "G", On: day}}
	held := clock(p, day, "a-schuld")
	assert.False(t, held.Ready)
	assert.Equal(t, []string{"a-besluit"}, held.Waits)
	assert.False(t, clock(p, day.AddDays(300), "a-schuld").Ready, "no day that passes ends the waiting")
	action(&p, "a-besluit").Closed = jointplan.Closing{By: "G", On: day, How: jointplan.Reached, Words: "toegelaten"}
	assert.True(t, clock(p, day, "a-schuld").Ready)
}

// The client's own words stand before the goals and the actions, for every reader.
func TestTheClientsWordsComeFirst(t *testing.T) {
	t.Parallel()
	page, err := jointplan.NewPage(begun(t), around(), nil, day)
	require.NoError(t, err)
	assert.Equal(t, "What the client says", page.Tables[0].Heading.EN)
	assert.Contains(t, page.Tables[0].Rows[0][1].NL, household().Wishes[0].Words)
	seen := map[string]bool{}
	for part := range household().Parts() {
		switch part.(type) {
		case jointplan.Wish:
			assert.Empty(t, seen)
		case jointplan.Goal, jointplan.Action:
			seen[idOf(part)] = true
		}
	}
	assert.NotEmpty(t, seen)
}

package casework

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

// What a viewer may not see changes nothing in the plan that they read, nor in its
// page.
func TestNonInterferenceOfThePlan(t *testing.T) {
	t.Parallel()
	read := 0
	plans := func(c *Case, q Question) (*Report, error) {
		seen, err := PlanFor(c, q)
		if err != nil {
			return nil, err
		}
		r := &Report{}
		if seen.Page == nil {
			return r, nil
		}
		read++
		page, err := json.Marshal(seen.Page)
		require.NoError(t, err)
		file, err := seen.History.Write()
		require.NoError(t, err)
		r.Notes = []integraal.Text{integraal.Same(string(page)), integraal.Same(string(file))}
		return r, nil
	}
	forBundled(t, plannedCase(t), 40, plans, func(q Question, parted string, _ bool) {
		require.Empty(t, parted, q)
	})
	require.NotZero(t, read, "no plan was compared")
}

// The page is that of the plan in the report, with the same findings; without names
// and without a plan there is none.
func TestPlanFor(t *testing.T) {
	c := plannedCase(t)
	for _, viewer := range []string{"W", "K", "G", "M"} {
		seen, err := PlanFor(c, Question{Viewer: viewer})
		require.NoError(t, err)
		r, err := Review(c, Question{Viewer: viewer})
		require.NoError(t, err)
		assert.Equal(t, r.Plan, seen.History.File(), viewer)
		var codes []string
		for i := range r.Findings {
			if len(r.Findings[i].Code) > 5 && r.Findings[i].Code[:5] == "plan." {
				codes = append(codes, r.Findings[i].Code)
			}
		}
		var page []string
		for i := range seen.Page.Findings {
			page = append(page, seen.Page.Findings[i].Code)
		}
		assert.ElementsMatch(t, codes, page, viewer)
	}
	l, err := PlanFor(c, Question{Viewer: "L"})
	require.NoError(t, err)
	assert.Equal(t, &PlanSeen{}, l)
	none, err := PlanFor(bundledCases(t)["household"], Question{Viewer: "W"})
	require.NoError(t, err)
	assert.Equal(t, &PlanSeen{}, none)
	_, err = PlanFor(nil, Question{})
	assert.True(t, integraal.HasFault(err, "case.none"))
	_, err = PlanFor(c, Question{Viewer: "nobody"})
	assert.True(t, integraal.HasFault(err, "viewer.unknown"))
	_, err = PlanFor(c, Question{Viewer: "W", Day: integraal.On(1999, 1, 1)})
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

// Who put a part in the plan has it, as those have with whom it is shared: its person
// reads it too, and nobody else does.
func TestWhoPutsItInHasIt(t *testing.T) {
	c := plannedCase(t)
	parts := c.Parts()
	plan, on := parts.Plan.Latest()
	head := jointplan.Head{ID: "w-alleen", About: []string{"M"}, Data: []jointplan.Category{"health"}, By: "W"}
	h, err := parts.Plan.Change(jointplan.Edit{On: on, By: "W", Day: integraal.On(2026, 2, 25), Changes: []jointplan.Change{
		{Part: jointplan.Wish{Head: head, Client: "M", Words: "ik slaap niet"}, Why: "verteld"},
	}})
	require.NoError(t, err)
	parts.Plan = h
	c, err = New(parts)
	require.NoError(t, err)
	reads := func(viewer string) bool {
		seen, err := PlanFor(c, Question{Viewer: viewer})
		require.NoError(t, err)
		now, _ := seen.History.Latest()
		for i := range now.Wishes {
			if now.Wishes[i].ID == head.ID {
				return true
			}
		}
		return false
	}
	assert.True(t, reads("W"))
	assert.True(t, reads("M"), "what she said is hers to read")
	assert.False(t, reads("K"))
	assert.False(t, reads("G"))
	assert.NotEmpty(t, plan.Wishes)
}

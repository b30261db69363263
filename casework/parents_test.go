package casework_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
)

// D alone is ground enough for the exemptions of a parent: that something is open
// of S does not take them away.
func TestAnotherChildDoesNotHideTheYoungest(t *testing.T) {
	for name, test := range map[string]struct {
		c   *casework.Case
		day integraal.Date
	}{
		"the day before S turns 16":   {household(t), integraal.On(2026, 9, 13)},
		"the day he does":             {household(t), integraal.On(2026, 9, 14)},
		"nobody told when S was born": {without(t, "S", "born"), integraal.On(2026, 3, 2)},
	} {
		for _, viewer := range []string{"W", "K", "M"} {
			r, err := casework.Review(test.c, casework.Question{Viewer: viewer, Day: test.day})
			require.NoError(t, err)
			for _, code := range []string{"exemption.youngChild", "duty.acceptWork"} {
				assert.NotNil(t, finding(r, code), "%s: %s for %s", name, code, viewer)
			}
		}
	}
}

// Whether M is a single parent is asked when nobody told, not taken for a no.
func TestSingleParentIsAsked(t *testing.T) {
	c := without(t, "M", "jointHousehold")
	for _, viewer := range []string{"K", "M"} {
		r := review(t, c, viewer)
		assert.Nil(t, finding(r, "exemption.youngChild"), viewer)
		f := mustFind(t, r, "exemption.parent.open")
		assert.NotEmpty(t, f.Missing, viewer)
		assert.NotEmpty(t, f.Next, viewer)
		assert.Equal(t, integraal.OpenFact, f.Urgency, viewer)
	}
	for _, viewer := range readers {
		assert.Nil(t, finding(review(t, household(t), viewer), "exemption.parent.open"), viewer)
	}
}

// K is shown the own duty, and nothing of any advice.
func TestOwnDuty(t *testing.T) {
	r := review(t, household(t), "K")
	f := mustFind(t, r, "duty.imposed")
	assert.Contains(t, asJSON(t, f.Says), "Solliciteer vier keer per week op werk van 24 uur.")
	assert.Contains(t, asJSON(t, f.Laws), "art. 9 lid 1 onder a Participatiewet")
	assert.Nil(t, finding(r, "directives.contradict"))
	assert.Nil(t, finding(review(t, household(t), "W"), "duty.imposed"), "W reads it in the contradiction")
}

// From the day of the advice on there are two messages.
func TestContradictionFromTheAdviceOn(t *testing.T) {
	for day, there := range map[int]bool{9: false, 11: true} {
		r, err := casework.Review(household(t), casework.Question{Viewer: "M", Day: integraal.On(2026, 2, day)})
		require.NoError(t, err)
		assert.Equal(t, there, finding(r, "directives.contradict") != nil, day)
	}
}

package helporder_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

// TestOnlyThreeGroundsHoldUp: only safety, housing and income that goes on make one
// step wait for another; no relation, stage, last day or wish does, where there is
// room for both (B-015).
func TestOnlyThreeGroundsHoldUp(t *testing.T) {
	t.Parallel()
	var grounds []string
	for g := helporder.NoGround + 1; g.String() != "invalid"; g++ {
		grounds = append(grounds, g.String())
		in := input(2, step("a"), step("b"))
		in.Steps[0].After = []helporder.Hard{{Step: "b", Ground: g, Said: said}}
		assert.Equal(t, [][]string{{"b"}, {"a"}}, lined(propose(t, in)), g)
	}
	assert.Equal(t, []string{"safety", "housing", "incomeContinuity"}, grounds)
	soft := input(2, step("a", stage(helporder.Sustain), wish(integraal.Know(helporder.WantsLater))),
		step("b", stage(helporder.Safety), due(day.AddDays(2)), wish(integraal.Know(helporder.WantsFirst))))
	soft.Relations = []helporder.Relation{hinders("r", "b", "a", helporder.Strong)}
	together := lined(propose(t, soft))
	require.Len(t, together, 1, "all of it is in one round")
	assert.ElementsMatch(t, []string{"a", "b"}, together[0])
}

// TestEquallyGoodIsSaid: where several orders are equally good the answer says so and
// shows each set of relations that is gone against; where one is better it does not.
func TestEquallyGoodIsSaid(t *testing.T) {
	t.Parallel()
	told := func(back helporder.Strength) (equal bool, sets [][]string) {
		in := input(1, step("a"), step("b"))
		in.Relations = []helporder.Relation{hinders("r1", "a", "b", helporder.Moderate), hinders("r2", "b", "a", back)}
		for _, l := range propose(t, in).Says {
			equal = equal || l.Code == "says.equal"
			if l.Code == "says.set" {
				sets = append(sets, l.Relations)
			}
		}
		slices.SortFunc(sets, slices.Compare[[]string])
		return equal, sets
	}
	equal, sets := told(helporder.Moderate)
	require.True(t, equal)
	assert.Equal(t, [][]string{{"r1"}, {"r2"}}, sets)
	equal, sets = told(helporder.Strong)
	assert.False(t, equal)
	assert.Equal(t, [][]string{{"r1"}}, sets, "the weaker gives way")
}

package casework

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

func bundledCase(t *testing.T, name string) *Case {
	t.Helper()
	data, err := os.ReadFile("bundled/" + name + ".json")
	require.NoError(t, err)
	c, err := Read(data)
	require.NoError(t, err)
	return c
}

// Without names, problems of several persons are one kind. No circle comes of that
// which nobody is in, and no person, day, word or worker stands in it.
func TestMapWithoutNames(t *testing.T) {
	c := bundledCase(t, "twelve")
	named, err := Review(c, Question{Viewer: "W"})
	require.NoError(t, err)
	rules := &consent.AnonymousRules{Bands: consent.AllCategories()}
	r, err := generaliseMap(named.Map, rules)
	require.NoError(t, err)
	kinds := map[string]string{}
	for _, p := range named.Map.Problems {
		kinds[p.ID] = string(p.Kind)
	}
	require.NotEmpty(t, r.Circles.List)
	for _, circle := range r.Circles.List {
		own := false
		for _, n := range named.Map.Circles.List {
			for turn := range n.Problems {
				of := make([]string, len(n.Problems))
				for i := range of {
					of[i] = kinds[n.Problems[(i+turn)%len(of)]]
				}
				own = own || slices.Equal(of, circle.Problems)
			}
		}
		assert.True(t, own, circle.Problems)
	}
	assert.Empty(t, r.Words)
	assert.Empty(t, r.QuickWins.List)
	for _, p := range r.Problems {
		assert.Empty(t, p.Persons)
		assert.Empty(t, p.Told)
		assert.NotEmpty(t, p.Roles, p.Kind)
	}
	for _, x := range r.Relations {
		for _, by := range x.By {
			assert.NotContains(t, []string{"W", "P1", "T"}, by.Who)
		}
	}
	none, err := generaliseMap(named.Map, &consent.AnonymousRules{})
	require.NoError(t, err)
	assert.Nil(t, none, "nothing may be told")
}

// A record of two kinds of data passes under one law, or not at all: what passes in
// part under one and in part under another is nobody's to give as a whole.
func TestOneLawForTheWhole(t *testing.T) {
	s := &sight{regimes: []consent.Regime{consent.Wmo, consent.Pw}}
	p := seenPerson{id: "M", answers: make([][]answer, consent.Irregularity+1)}
	for i := range p.answers {
		p.answers[i] = make([]answer, 2)
	}
	p.answers[consent.Health][0].outcome = consent.Allow  // under the Wmo
	p.answers[consent.Benefit][1].outcome = consent.Allow // under the Participatiewet
	s.people = []seenPerson{p}
	c := &Case{parts: Parts{Professionals: []Professional{{ID: "W", Regime: consent.Wmo}, {ID: "K", Regime: consent.Pw}}}}
	health, benefit := datum{consent.Health, []string{"M"}}, datum{consent.Benefit, []string{"M"}}
	told := Provenance{By: "M", To: []string{"W", "K"}}
	assert.True(t, c.passesWhole(s, told, health))
	assert.True(t, c.passesWhole(s, told, benefit))
	assert.False(t, c.passesWhole(s, told, health, benefit))
	p.answers[consent.Benefit][0].outcome = consent.Allow
	assert.True(t, c.passesWhole(s, told, health, benefit))
}

// Who confirms something and later denies it contradicts nobody: the last word counts.
func TestLastWordOnAConnection(t *testing.T) {
	parts := bundledCase(t, "woven").Parts()
	i := slices.IndexFunc(parts.Connections, func(x Connection) bool { return x.ID == "v-stress-klachten" })
	later := parts.Connections[i]
	later.ID, later.Stance, later.Told.On = "v-later", Denied, integraal.On(2026, 2, 28)
	parts.Connections = append(parts.Connections, later)
	c, err := New(parts)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: "W"})
	require.NoError(t, err)
	assert.Empty(t, r.Map.Circles.List)
	assert.Empty(t, r.Map.Contested)
}

// What waits for a duty is not proposed: the duty stands beside the order.
func TestStepThatWaitsForADuty(t *testing.T) {
	parts := bundledCase(t, "woven").Parts()
	duty := slices.IndexFunc(parts.Steps, func(x Step) bool { return x.ID == "s-sollicitaties" })
	parts.Steps[duty].Told.To = []string{"K", "W"}
	i := slices.IndexFunc(parts.Steps, func(x Step) bool { return x.ID == "s-zorgtoeslag" })
	parts.Steps[i].After = []After{{Step: "s-sollicitaties", Ground: GroundIncome}}
	c, err := New(parts)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: "W"})
	require.NoError(t, err)
	seen := r.Steps[slices.IndexFunc(r.Steps, func(x StepSeen) bool { return x.ID == "s-zorgtoeslag" })]
	assert.True(t, seen.Waits)
	assert.NotContains(t, r.Order.First, "s-zorgtoeslag")
	assert.NotContains(t, r.Order.First, "s-sollicitaties")
	parts.Steps[duty].Done = integraal.On(2026, 2, 20)
	c, err = New(parts)
	require.NoError(t, err)
	r, err = Review(c, Question{Viewer: "W"})
	require.NoError(t, err)
	assert.False(t, r.Steps[slices.IndexFunc(r.Steps, func(x StepSeen) bool { return x.ID == "s-zorgtoeslag" })].Waits)
}

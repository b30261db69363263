package problemmap_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// The worked example: ten problems, sixteen relations, told by one person. What
// comes out was found by a separate script and by permuting all orders and subsets
// (facts on interwoven problems, section 4).
var workedRelations = []struct {
	from, to string
	strength problemmap.Strength
}{
	{"toeslag_gemist", "laag_inkomen", problemmap.Strong}, {"laag_inkomen", "schulden", problemmap.Strong},
	{"schulden", "stress", problemmap.Strong}, {"stress", "gezondheid", problemmap.Moderate},
	{"gezondheid", "werkloos", problemmap.Moderate}, {"stress", "werkloos", problemmap.Moderate},
	{"werkloos", "laag_inkomen", problemmap.Strong}, {"schulden", "wonen", problemmap.Strong},
	{"wonen", "stress", problemmap.Strong}, {"stress", "kinderen", problemmap.Moderate},
	{"stress", "relatie", problemmap.Moderate}, {"gezondheid", "schulden", problemmap.Weak},
	{"schulden", "werkloos", problemmap.Moderate}, {"uitkering_stop", "laag_inkomen", problemmap.Strong},
	{"werkloos", "gezondheid", problemmap.Moderate}, {"relatie", "kinderen", problemmap.Moderate},
}

func workedParts() problemmap.Parts {
	labels := map[string]integraal.Text{
		"toeslag_gemist": {NL: "gemiste toeslagen", EN: "missed allowances"},
		"laag_inkomen":   {NL: "te laag inkomen", EN: "low income"},
		"schulden":       {NL: "schulden", EN: "debts"},
		"stress":         {NL: "stress", EN: "stress"},
		"gezondheid":     {NL: "slechte gezondheid", EN: "poor health"},
		"werkloos":       {NL: "geen werk", EN: "unemployment"},
		"wonen":          {NL: "problemen met wonen", EN: "housing problems"},
		"kinderen":       {NL: "zorgen om kinderen", EN: "worries about children"},
		"uitkering_stop": {NL: "een gestopte uitkering", EN: "a stopped benefit"},
		"relatie":        {NL: "ruzie thuis", EN: "conflict at home"},
	}
	kinds := map[string]problemmap.Kind{
		"toeslag_gemist": problemmap.MissedAllowance, "laag_inkomen": problemmap.LowIncome,
		"schulden": problemmap.Debts, "stress": problemmap.Stress, "gezondheid": problemmap.PhysicalHealth,
		"werkloos": problemmap.Unemployment, "wonen": problemmap.Housing, "kinderen": problemmap.Children,
		"uitkering_stop": problemmap.BenefitStop,
	}
	var parts problemmap.Parts
	for id, label := range labels {
		p := problemmap.Problem{ID: id, Kind: kinds[id], Label: label, Addressable: integraal.Know(true, by)}
		p.Event = id == "uitkering_stop"
		if id == "toeslag_gemist" {
			p.Repair = integraal.Know(problemmap.Repair{
				By:     integraal.Text{NL: "de klantmanager", EN: "the client manager"},
				Effort: integraal.Know(problemmap.Small, by),
			}, by)
		}
		parts.Problems = append(parts.Problems, p)
	}
	for _, r := range workedRelations {
		parts.Relations = append(parts.Relations, leads(r.from, r.to, r.strength))
	}
	return parts
}

func mapOf(t testing.TB, parts problemmap.Parts) *problemmap.Map {
	t.Helper()
	m, err := problemmap.New(parts)
	require.NoError(t, err)
	return m
}

func reading(t testing.TB, parts problemmap.Parts) problemmap.Reading {
	t.Helper()
	r, err := mapOf(t, parts).Read(problemmap.Limits{})
	require.NoError(t, err)
	return r
}

func TestWorkedExample(t *testing.T) {
	r := reading(t, workedParts())

	require.Len(t, r.Groups, 1)
	assert.Equal(t, []string{"gezondheid", "laag_inkomen", "schulden", "stress", "werkloos", "wonen"}, r.Groups[0].Problems)

	roles := map[string][]problemmap.Role{}
	for _, p := range r.Problems {
		roles[p.ID] = p.Roles
	}
	for id, want := range map[string]problemmap.Role{
		"toeslag_gemist": problemmap.Feeds, "uitkering_stop": problemmap.Feeds,
		"relatie": problemmap.Follows, "kinderen": problemmap.Follows,
		"gezondheid": problemmap.InCircle, "wonen": problemmap.InCircle,
	} {
		assert.Equal(t, []problemmap.Role{want}, roles[id], id)
	}

	assert.Len(t, r.Circles.List, 11)
	assert.False(t, r.Circles.More)
	assert.Equal(t, []string{"gezondheid", "werkloos"}, r.Circles.List[0].Problems)

	var sets []string
	for _, s := range r.Breaking.Sets {
		sets = append(sets, strings.Join(s.Problems, " "))
	}
	assert.Equal(t, []string{
		"gezondheid laag_inkomen", "gezondheid schulden", "gezondheid werkloos", "schulden werkloos", "stress werkloos",
	}, sets)
	assert.Equal(t, integraal.Count(5), r.Breaking.Number)
	assert.True(t, r.Breaking.Exact)
	assert.False(t, r.Breaking.AtLeast)
	assert.Empty(t, r.Breaking.Unbroken.List)

	require.Len(t, r.QuickWins.List, 1)
	win := r.QuickWins.List[0]
	assert.Equal(t, "toeslag_gemist", win.Problem)
	assert.Len(t, win.Reached, 8)
	strong := map[string]bool{}
	for _, reached := range win.Reached {
		strong[reached.Problem] = reached.Strength == problemmap.Strong
	}
	assert.Equal(t, map[string]bool{
		"laag_inkomen": true, "schulden": true, "stress": true, "wonen": true,
		"gezondheid": false, "werkloos": false, "relatie": false, "kinderen": false,
	}, strong)
}

// A cap on the circles holds while they are listed, and says so, also where there
// are exactly as many.
func TestCircleCap(t *testing.T) {
	m := mapOf(t, workedParts())
	all, err := m.Circles(problemmap.Limits{})
	require.NoError(t, err)
	for limit := 1; limit <= 12; limit++ {
		c, err := m.Circles(problemmap.Limits{Circles: limit})
		require.NoError(t, err)
		assert.Equal(t, integraal.Count(limit), c.Limit)
		assert.Equal(t, limit < 11, c.More, limit)
		assert.Equal(t, all.List[:min(limit, 11)], c.List)
		assert.Contains(t, c.Says.NL, integraal.ValueOf(integraal.Count(limit)).String())
	}
	eleven, err := m.Circles(problemmap.Limits{Circles: 11})
	require.NoError(t, err)
	assert.Equal(t, "Dit zijn alle 11 kringen, de kortste eerst. Er worden er hooguit 11 getoond.", eleven.Says.NL)
}

// A complete map of forty holds more circles than can be listed; the shortest come
// at once all the same.
func TestCirclesOfACompleteMap(t *testing.T) {
	c, err := mapOf(t, complete(40)).Circles(problemmap.Limits{Circles: 800})
	require.NoError(t, err)
	assert.True(t, c.More)
	require.Len(t, c.List, 800)
	two := 0
	for _, circle := range c.List {
		if len(circle.Problems) == 2 {
			two++
		}
	}
	assert.Equal(t, 40*39/2, two, "all pairs, before any circle of three")
}

func TestChain(t *testing.T) {
	m := mapOf(t, workedParts())
	c, err := m.Chain("toeslag_gemist", "kinderen")
	require.NoError(t, err)
	assert.Equal(t, []string{"toeslag_gemist", "laag_inkomen", "schulden", "stress", "kinderen"}, c.Problems)
	assert.Equal(t, problemmap.Moderate, c.Strength)
	assert.Equal(t, []problemmap.Pair{{From: "stress", To: "kinderen"}}, c.Weakest)
	assert.Contains(t, c.Says.NL, "zwakste schakel: matig")

	none, err := m.Chain("kinderen", "stress")
	require.NoError(t, err)
	assert.Empty(t, none.Problems)
	assert.Contains(t, none.Says.EN, "No chain")

	_, err = m.Chain("nobody", "nothing")
	assert.Len(t, integraal.FaultsIn(err), 2)
	assert.True(t, integraal.HasFault(err, "id.dangling"))
}

// Of a link of which nobody said how strong it is, the chain does not pretend to
// know; a chain beside it that is known to be strong settles it.
func TestChainOfUnknownStrength(t *testing.T) {
	parts := plain(3)
	open := leads("p00", "p01", problemmap.Weak)
	open.Strength = integraal.Fact[problemmap.Strength]{}
	parts.Relations = []problemmap.Relation{open, leads("p01", "p02", problemmap.Strong)}
	c, err := mapOf(t, parts).Chain("p00", "p02")
	require.NoError(t, err)
	assert.Equal(t, problemmap.StrengthUnknown, c.Strength)
	assert.Equal(t, []problemmap.Pair{{From: "p00", To: "p01"}}, c.Weakest)
	assert.Contains(t, c.Says.EN, "is not known")

	lacks := reading(t, parts).Lacks
	require.Len(t, lacks, 1)
	assert.Equal(t, problemmap.FactStrength, lacks[0].Missing.Fact)

	parts.Relations = append(parts.Relations, leads("p00", "p02", problemmap.Strong))
	c, err = mapOf(t, parts).Chain("p00", "p02")
	require.NoError(t, err)
	assert.Equal(t, problemmap.Strong, c.Strength)
}

package participation_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// statuteCase is a published or statute-derived answer, in the words of its
// source, beside what this package must answer.
type statuteCase struct {
	ID     string `json:"id"`
	Source struct {
		URL  string `json:"url"`
		ECLI string `json:"ecli"`
	} `json:"source"`
	Evidence  string          `json:"evidence"`
	LawAsOf   string          `json:"lawAsOf"`
	Question  string          `json:"question"`
	Answer    string          `json:"answer"`
	Basis     []string        `json:"basis"`
	Judgement bool            `json:"judgement"`
	Reading   string          `json:"reading"`
	Rule      string          `json:"rule"`
	Day       integraal.Date  `json:"day"`
	Facts     json.RawMessage `json:"facts"`
	Expect    expectation     `json:"expect"`
}

type expectation struct {
	Duties          map[string]string         `json:"duties"`
	Ends            map[string]integraal.Date `json:"ends"`
	Exemptions      map[string]string         `json:"exemptions"`
	Gates           map[string]string         `json:"gates"`
	Ways            map[string]integraal.Date `json:"ways"`
	Powers          map[string]string         `json:"powers"`
	PowersAt        map[string]string         `json:"powersAt"`
	LawsAt          map[string][]string       `json:"lawsAt"`
	Says            map[string]string         `json:"says"`
	Day             integraal.Date            `json:"day"`
	LeastAdvance    string                    `json:"leastAdvance"`
	Count           *int                      `json:"count"`
	Participation   *int                      `json:"participation"`
	IncomeSanctions *int                      `json:"incomeSanctions"`
}

func TestStatuteCases(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/cases/*.json")
	require.NoError(t, err)
	require.Len(t, files, 23)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var c statuteCase
		decode(t, data, &c)
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			require.NotEmpty(t, c.Source.URL)
			require.NotEmpty(t, c.Evidence)
			require.NotEmpty(t, c.Reading)
			run := map[string]func(*testing.T, statuteCase){
				"position": runPosition, "stop": runStop, "describe": runDescribe, "term": runTerm,
				"wmo": runWmo, "contradictions": runContradictions, "discovery": runDiscovery,
			}[c.Rule]
			require.NotNil(t, run, "unknown rule %q", c.Rule)
			run(t, c)
		})
	}
}

func runPosition(t *testing.T, c statuteCase) {
	p, err := participation.PositionOf(personFromJSON(t, c.Facts), c.Day, nil)
	require.NoError(t, err)
	require.NotEmpty(t, c.Expect.Duties)
	duties, ends, exemptions := map[string]string{}, map[string]integraal.Date{}, map[string]string{}
	for _, d := range p.Duties {
		duties[d.Duty.String()], ends[d.Duty.String()] = d.Status.String(), d.Ends
	}
	for _, e := range p.Exemptions {
		exemptions[e.Kind.String()] = e.Available.String()
	}
	assertSubset(t, c.Expect.Duties, duties)
	assertSubset(t, c.Expect.Ends, ends)
	assertSubset(t, c.Expect.Exemptions, exemptions)
}

func runStop(t *testing.T, c statuteCase) {
	f := stopFromJSON(t, c.Facts)
	list, err := participation.Gates(f, c.Day, nil)
	require.NoError(t, err)
	found, err := participation.Ways(f, c.Day)
	require.NoError(t, err)
	gates, laws := map[string]string{}, map[string][]string{}
	for _, g := range list.Gates {
		gates[string(g.Code)] = g.State.String()
		laws[string(g.Code)] = cites(g.Laws)
	}
	require.True(t, len(c.Expect.Gates)+len(c.Expect.Ways) > 0)
	assertSubset(t, c.Expect.Gates, gates)
	assertWays(t, c.Expect, found, laws)
}

func runContradictions(t *testing.T, c statuteCase) {
	all, err := participation.Contradictions(participation.Messages{Directives: directivesFromJSON(t, c.Facts)}, c.Day)
	require.NoError(t, err)
	found := of(all, participation.OppositeDirection)
	require.NotNil(t, c.Expect.Count)
	require.Len(t, found, *c.Expect.Count)
	assertWays(t, c.Expect, found[0].Ways, map[string][]string{})
}

func assertWays(t *testing.T, want expectation, found []participation.Way, laws map[string][]string) {
	t.Helper()
	ways, powers := map[string]integraal.Date{}, map[string]string{}
	for _, w := range found {
		code := string(w.Code)
		ways[code], powers[code], laws[code] = w.By, w.Power.String(), cites(w.Laws)
		if said, ok := want.Says[code]; ok {
			assert.Contains(t, w.Text.EN, said)
		}
	}
	assertSubset(t, want.Ways, ways)
	assertSubset(t, want.Powers, powers)
	for code, expected := range want.LawsAt {
		assert.Subset(t, laws[code], expected, code)
	}
}

func runDescribe(t *testing.T, c statuteCase) {
	s, err := participation.Describe(stopFromJSON(t, c.Facts).Act.Accounts()[0].Value, c.Day)
	require.NoError(t, err)
	require.NotEmpty(t, c.Expect.PowersAt)
	assertSubset(t, c.Expect.PowersAt, powersAt(s.Powers))
}

func runDiscovery(t *testing.T, c statuteCase) {
	points, err := participation.Discovery(c.Day)
	require.NoError(t, err)
	require.NotEmpty(t, c.Expect.PowersAt)
	assertSubset(t, c.Expect.PowersAt, powersAt(points))
}

func runWmo(t *testing.T, c statuteCase) {
	p, err := participation.WmoPositionOf(c.Day)
	require.NoError(t, err)
	require.NotNil(t, c.Expect.Participation)
	assert.Len(t, p.Participation, *c.Expect.Participation)
	assert.Len(t, p.IncomeSanctions, *c.Expect.IncomeSanctions)
	assertSubset(t, c.Expect.PowersAt, powersAt(p.Consequences))
}

func runTerm(t *testing.T, c statuteCase) {
	var f struct {
		Kind string         `json:"kind"`
		From integraal.Date `json:"from"`
	}
	decode(t, c.Facts, &f)
	kind := wordOf(t, f.Kind, participation.WmoDecision)
	found, err := participation.Deadlines([]participation.Term{{Kind: kind, Day: f.From}}, c.Day)
	require.NoError(t, err)
	require.False(t, c.Expect.Day.IsZero())
	assert.Equal(t, c.Expect.Day.String(), found[0].Day.String())
	if c.Expect.LeastAdvance != "" {
		e, err := participation.LeastAdvance(c.Day)
		require.NoError(t, err)
		assert.Equal(t, c.Expect.LeastAdvance, e.Is.String())
	}
}

func assertSubset[V any](t *testing.T, want, got map[string]V) {
	t.Helper()
	for key, v := range want {
		if assert.Contains(t, got, key) {
			assert.Equal(t, v, got[key], key)
		}
	}
}

func powersAt(points []participation.Point) map[string]string {
	at := map[string]string{}
	for _, p := range points {
		for _, law := range p.Laws {
			at[law.String()] = p.Power.String()
		}
	}
	return at
}

func cites(laws []integraal.Citation) []string {
	out := make([]string, len(laws))
	for i, c := range laws {
		out[i] = c.String()
	}
	return out
}

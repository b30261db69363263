package participation_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// derivedCase is a published answer, or one that was worked out from the text
// of an article, in the words of its source.
type derivedCase struct {
	ID     string `json:"id"`
	Source struct {
		URL  string `json:"url"`
		ECLI string `json:"ecli"`
	} `json:"source"`
	Evidence        string         `json:"evidence"`
	LawAsOf         string         `json:"lawAsOf"`
	MeasureQuestion string         `json:"question"`
	Answer          string         `json:"answer"`
	Basis           []string       `json:"basis"`
	Judgement       bool           `json:"judgement"`
	Reading         string         `json:"reading"`
	Day             integraal.Date `json:"day"`
}

func (c derivedCase) check(t *testing.T) {
	t.Helper()
	require.NotEmpty(t, c.ID)
	require.NotEmpty(t, c.Source.URL)
	require.NotEmpty(t, c.Evidence)
	require.NotEmpty(t, c.Answer)
	require.NotEmpty(t, c.Basis)
	require.NotEmpty(t, c.Reading)
	require.False(t, c.Day.IsZero())
}

type termsCase struct {
	derivedCase
	Events []eventJSON `json:"events"`
	Expect struct {
		Courses   []courseJSON        `json:"courses"`
		None      []string            `json:"none"` // terms that are not there
		Penalties []map[string]string `json:"penalties"`
	} `json:"expect"`
}

type eventJSON struct {
	Kind   participation.EventKind `json:"kind"`
	Of     string                  `json:"of"`
	Day    json.RawMessage         `json:"day"`
	Set    json.RawMessage         `json:"set"`
	Ended  json.RawMessage         `json:"ended"`
	Weeks  json.RawMessage         `json:"weeks"`
	Adults []adultJSON             `json:"adults"`
}

type adultJSON struct {
	ID           string          `json:"id"`
	Born         json.RawMessage `json:"born"`
	LastSchool   json.RawMessage `json:"lastSchool"`
	Urenbeperkt  json.RawMessage `json:"urenbeperkt"`
	DoelgroepLKS json.RawMessage `json:"doelgroepLKS"`
}

type courseJSON struct {
	Of      string         `json:"of"`
	Kind    string         `json:"kind"`
	State   string         `json:"state"`
	Last    integraal.Date `json:"last"`
	From    integraal.Date `json:"from"`
	Range   string         `json:"range"`
	Set     string         `json:"set"`
	Power   string         `json:"power"`
	Kept    string         `json:"kept"`
	Moved   *bool          `json:"moved"`
	Notes   []string       `json:"notes"`
	Not     []string       `json:"notNotes"`
	Says    string         `json:"says"`
	Asks    []string       `json:"asks"`
	Laws    []string       `json:"laws"`
	Closing string         `json:"closedBy"`
}

func (e eventJSON) event(t *testing.T) participation.Event {
	t.Helper()
	out := participation.Event{
		Kind: e.Kind, Of: e.Of, Day: orAbsent[integraal.Date](t, e.Day), Set: orAbsent[integraal.Date](t, e.Set),
		Ended: orAbsent[integraal.Date](t, e.Ended), Weeks: orAbsent[int](t, e.Weeks),
	}
	for _, a := range e.Adults {
		out.Adults = append(out.Adults, participation.AdultFacts{
			ID: a.ID, Born: orAbsent[integraal.Date](t, a.Born), LastSchool: orAbsent[integraal.Date](t, a.LastSchool),
			Urenbeperkt: orAbsent[bool](t, a.Urenbeperkt), DoelgroepLKS: orAbsent[bool](t, a.DoelgroepLKS),
		})
	}
	return out
}

func TestTermsCases(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/cases/terms/*.json")
	require.NoError(t, err)
	require.Greater(t, len(files), 30)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var c termsCase
		decode(t, data, &c)
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			c.check(t)
			var events []participation.Event
			for _, e := range c.Events {
				events = append(events, e.event(t))
			}
			got, err := participation.Terms(events, c.Day)
			require.NoError(t, err)
			require.NotZero(t, len(c.Expect.Courses)+len(c.Expect.None)+len(c.Expect.Penalties))
			for _, want := range c.Expect.Courses {
				want.meets(t, got)
			}
			for _, kind := range c.Expect.None {
				_, there := got.Of("", wordOf(t, kind, participation.PenaltyDecision))
				assert.False(t, there, kind)
			}
			assertPenalties(t, c.Expect.Penalties, got.Penalties)
		})
	}
}

func (want courseJSON) meets(t *testing.T, got participation.Timeline) {
	t.Helper()
	c, there := got.Of(want.Of, wordOf(t, want.Kind, participation.PenaltyDecision))
	require.True(t, there, want.Kind)
	assert.Equal(t, want.State, c.State.String(), want.Kind)
	assert.Equal(t, want.Last.String(), c.Last.String(), want.Kind)
	assert.Equal(t, want.From.String(), c.From.String(), want.Kind)
	gotRange := ""
	if !c.Range.IsZero() {
		gotRange = c.Range.String()
	}
	assert.Equal(t, want.Range, gotRange, want.Kind)
	if want.Set != "" {
		assert.Equal(t, want.Set, c.Set.String(), want.Kind)
	}
	if want.Power != "" {
		assert.Equal(t, want.Power, c.Power.String(), want.Kind)
	}
	if want.Kept != "" {
		assert.Equal(t, want.Kept, c.Kept.String(), want.Kind)
	}
	if want.Moved != nil {
		assert.Equal(t, *want.Moved, c.Extended, want.Kind)
	}
	if want.Closing != "" {
		assert.Equal(t, want.Closing, c.Closed.Event.String(), want.Kind)
	}
	assert.Contains(t, c.What.EN, want.Says)
	var notes, asks []string
	for _, n := range c.Notes {
		notes = append(notes, string(n.Code)+" "+n.Power.String())
	}
	for _, m := range c.Missing {
		asks = append(asks, string(m.Fact))
	}
	assert.Subset(t, notes, want.Notes, want.Kind)
	for _, n := range want.Not {
		assert.NotContains(t, notes, n)
	}
	assert.ElementsMatch(t, want.Asks, asks, want.Kind)
	assert.Subset(t, cites(c.Laws), want.Laws, want.Kind)
}

func assertPenalties(t *testing.T, want []map[string]string, got []participation.Penalty) {
	t.Helper()
	require.Len(t, got, len(want))
	for i, p := range got {
		assert.Equal(t, want[i]["for"], p.For.String())
		assert.Equal(t, want[i]["first"], p.First.String())
		assert.Equal(t, want[i]["last"], p.Last.String())
		assert.Equal(t, want[i]["due"], p.Due.String())
		assert.Equal(t, want[i]["days"], strconv.Itoa(p.Days))
		assert.Equal(t, want[i]["amount"], p.Amount.String())
		assert.Contains(t, p.Text.EN, want[i]["says"])
	}
}

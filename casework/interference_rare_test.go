package casework

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// rare are the holes that the bundled cases hardly hold anything for, each with the
// reader to whom it would show in [rareCase].
var rare = map[string]string{"what steps wait for": "G", "what came of it": "K", "repairs": "K", "reasons of judgements": "K"}

// rareCase is the woven household with what stands before a reader who may not have
// all of it: a step that debt counselling sees and that waits for safety, which is not
// theirs to know; and two harms that Work & Income sees, while what the one came of and
// what was done about the other were told to the neighbourhood team alone.
func rareCase(t *testing.T) *Case {
	t.Helper()
	p := bundledCases(t, "woven")["woven"].Parts()
	step := *find(p.Steps, func(x *Step) bool { return x.ID == "s-schulden" })
	step.ID, step.After = "s-wacht", []After{{Step: "s-huur", Ground: GroundSafety}}
	step.Told = Provenance{By: "M", To: []string{"W", "G"}, On: p.Day}
	p.Steps = append(p.Steps, step)
	own := func(to ...string) Provenance { return Provenance{By: "M", To: to, On: p.Day} }
	harm := func(id, text string) Harm {
		return Harm{ID: id, Kind: "arrears", Text: text, Persons: []string{"M"}, Category: consent.Income, Told: own("W", "K")}
	}
	from := p.Announced[0].ID
	p.Effects = EffectRecords{
		Harms: []Harm{harm("h-rood", "rood staan"), harm("h-gas", "het gas niet betaald")},
		Leads: []Lead{
			{ID: "l-rood", From: from, To: "h-rood", Stance: Confirmed, Told: own("W")},
			{ID: "l-gas", From: from, To: "h-gas", Stance: Confirmed, Told: own("W", "K")},
		},
		Repairs: []Mended{{ID: "m-gas", Harm: "h-gas", Kind: "arrangement", Stand: "asked", Told: own("W")}},
	}
	// Of how far M is to blame Work & Income sees what was judged, and not that it rests
	// on her health.
	p.Announced[0].With = ""
	p.Judgements = []Judgement{{
		ID: "j-rust", Of: from, Degree: "blameless", Reasons: "de klachten gingen voor", ReasonsCategory: consent.Health,
		Told: Provenance{By: "V", To: []string{"K", "W"}, On: p.Day, Standard: integraal.Decision},
	}}
	c, err := New(p)
	require.NoError(t, err)
	return c
}

// requireShowsTo requires that what is broken shows to a reader of a case, and not
// once by luck: of 24 disturbances in six at the least. Without the hole none shows.
func requireShowsTo(t *testing.T, c *Case, viewer string, by road) {
	t.Helper()
	shows := 0
	for seed := range uint64(24) {
		q := questionsOf(&c.parts, viewer, c.parts.Day)[0]
		parted, isReport, err := interference(c.parts, q, seed, Review)
		require.NoError(t, err)
		require.True(t, isReport)
		require.Empty(t, parted)
		parted, _, err = interference(c.parts, q, seed, by)
		require.NoError(t, err)
		if parted != "" {
			shows++
		}
	}
	require.GreaterOrEqual(t, shows, 6)
}

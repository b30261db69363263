package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/consent"
)

// row is what one viewer sees of one person from one service: the categories
// that are shown and those that consent or telling would make visible. All
// others are denied.
type row struct {
	viewer, about string
	from          consent.Regime
	shown, asks   consent.Categories
	informs       consent.Categories
}

// The table is written from the bundled case, its protocol and its consents;
// what no row names is denied.
func bundledRows() []row {
	all := consent.AllCategories()
	c1 := consent.These(consent.Directives, consent.Benefit, consent.AnnouncedDecision)
	child := consent.These(consent.Composition, consent.School, consent.Relations)
	composition := consent.These(consent.Composition)
	rows := []row{
		{viewer: "W", about: "M", from: consent.Wmo, shown: needsOfW},
		{viewer: "W", about: "M", from: consent.Pw, shown: c1, asks: needsOfW &^ c1},
		{viewer: "W", about: "M", from: consent.Wgs, asks: needsOfW},
		{viewer: "W", about: "M", from: consent.Jeugd, asks: needsOfW},
		{viewer: "W", about: "D", from: consent.Wmo, shown: child},
		{viewer: "W", about: "S", from: consent.Wmo, shown: child},
		{viewer: "K", about: "M", from: consent.Pw, shown: needsOfK | consent.These(consent.Debts)},
		{viewer: "K", about: "M", from: consent.Wmo, asks: needsOfK},
		{viewer: "K", about: "M", from: consent.Inburgering, shown: needsOfK},
		{viewer: "K", about: "D", from: consent.Pw, shown: composition},
		{viewer: "K", about: "S", from: consent.Pw, shown: composition},
		{viewer: "K", about: "A", from: consent.Pw, shown: consent.These(consent.Housemate)},
		{viewer: "G", about: "M", from: consent.Wgs, shown: needsOfG},
		{viewer: "G", about: "M", from: consent.Wmo, shown: needsOfG},
		{viewer: "G", about: "M", from: consent.Pw, shown: needsOfG},
		{viewer: "G", about: "M", from: consent.Jeugd, shown: needsOfG},
		{viewer: "G", about: "D", from: consent.Wgs, shown: composition},
		{viewer: "G", about: "S", from: consent.Wgs, shown: composition},
	}
	// Data of the children from another service: consent on their behalf would
	// let W have it, health apart, which Wmo 5.1.1 lid 4 names of the client alone.
	for _, id := range []string{"D", "S"} {
		for _, from := range []consent.Regime{consent.Pw, consent.Wgs, consent.Jeugd} {
			rows = append(rows, row{viewer: "W", about: id, from: from, asks: needsOfW &^ consent.These(consent.Health)})
		}
	}
	// A refused what Pw, Wmo and Wgs hold; of the Jeugdwet he was not asked.
	rows = append(rows, row{
		viewer: "W", about: "A", from: consent.Jeugd, asks: needsOfW &^ consent.These(consent.Health),
	})
	for _, from := range consent.Regimes() {
		for _, own := range []row{
			{viewer: "M", about: "M"}, {viewer: "M", about: "D"}, {viewer: "M", about: "S"},
			{viewer: "F", about: "S"}, {viewer: "A", about: "A"}, {viewer: "S", about: "S"},
		} {
			own.from, own.shown = from, all
			rows = append(rows, own)
		}
	}
	return rows
}

func expectedMatrix() map[cell]consent.Outcome {
	want := map[cell]consent.Outcome{}
	for _, r := range bundledRows() {
		for outcome, set := range map[consent.Outcome]consent.Categories{
			consent.Allow: r.shown, consent.AskConsent: r.asks, consent.InformFirst: r.informs,
		} {
			for _, c := range set.List() {
				want[cell{r.viewer, r.about, c, r.from}] = outcome
			}
		}
	}
	return want
}

func TestBundledHousehold(t *testing.T) {
	t.Parallel()
	got, want := matrix(facts(), review), expectedMatrix()
	require.Len(t, got, len(allViewers)*len(allPersons)*16*5)
	for c, d := range got {
		assert.Equal(t, want[c], d.Outcome, "%v %s %s: %s", c, c.category, c.from, d.Reason)
	}
}

func TestTheMothersHealthStaysWithW(t *testing.T) {
	t.Parallel()
	for c, d := range matrix(facts(), review) {
		if c.category != consent.Health || c.about != "M" || c.viewer == "M" || c.viewer == "W" {
			continue
		}
		assert.Equal(t, consent.Deny, d.Outcome, "%v", c)
		assert.True(t, d.Cure.IsZero(), "%v: nothing to ask for either", c)
	}
}

func TestWhyInTheBundledHousehold(t *testing.T) {
	t.Parallel()
	got := matrix(facts(), review)
	for _, c := range []struct {
		cell   cell
		reason consent.Reason
	}{
		{cell{"W", "A", consent.Composition, consent.Pw}, consent.ConsentRefused},
		{cell{"W", "A", consent.Composition, consent.Wmo}, consent.OutsideTask},
		{cell{"W", "S", consent.Health, consent.Wmo}, consent.OutsideTask},
		{cell{"W", "S", consent.Health, consent.Pw}, consent.NeverThisWay},
		{cell{"W", "M", consent.Work, consent.Wmo}, consent.NotNeeded},
		{cell{"K", "M", consent.Advice, consent.Wmo}, consent.ConsentNotAnswered},
		{cell{"K", "M", consent.Debts, consent.Wmo}, consent.NotNeeded},
		{cell{"K", "M", consent.Benefit, consent.Wgs}, consent.NoBridge},
		{cell{"K", "S", consent.Composition, consent.Wmo}, consent.NoBridge},
		{cell{"G", "M", consent.Health, consent.Wmo}, consent.NotNeeded},
		{cell{"L", "M", consent.Benefit, consent.Pw}, consent.AnonymousOnly},
		{cell{"M", "A", consent.Debts, consent.Wgs}, consent.OthersData},
		{cell{"F", "D", consent.School, consent.Wmo}, consent.OthersData},
		{cell{"D", "D", consent.Composition, consent.Wmo}, consent.TooYoung},
	} {
		d := got[c.cell]
		assert.Equal(t, c.reason, d.Reason, "%v %s", c.cell, c.cell.category)
	}
}

// Where the recipient has no ground, or the source may not let it go, nobody is
// asked for a consent that would change nothing.
func TestNobodyIsAskedInVain(t *testing.T) {
	t.Parallel()
	got := matrix(facts(), review)
	for _, c := range []cell{
		{"K", "S", consent.Composition, consent.Wmo}, // released with consent, and no ground
		{"W", "S", consent.Health, consent.Pw},       // the same
		{"K", "M", consent.Benefit, consent.Wgs},     // neither
		{"W", "A", consent.Composition, consent.Wmo}, // not of this task
	} {
		d := got[c]
		assert.Equal(t, consent.Deny, d.Outcome, "%v", c)
		for _, step := range d.Trail() {
			assert.NotEqual(t, consent.S6Consent, step.Step, "%v", c)
		}
	}
}

// The cure is what is lacking and no more: one category, who still has to say
// yes, and to what kind.
func TestCuresInTheBundledHousehold(t *testing.T) {
	t.Parallel()
	got := matrix(facts(), review)
	for name, c := range map[string]struct {
		cell cell
		want consent.Cure
	}{
		"M was asked and did not answer": {
			cell{"K", "M", consent.Advice, consent.Wmo},
			consent.Cure{
				About: "M", Category: consent.Advice, From: consent.Wmo, Givers: [4]string{"M"},
				Kinds: [4]consent.Kind{consent.StatutoryCondition}, Explicit: true, Asked: day("2026-02-12"),
			},
		},
		"M was not asked": {
			cell{"W", "M", consent.Income, consent.Pw},
			consent.Cure{
				About: "M", Category: consent.Income, From: consent.Pw, Givers: [4]string{"M"},
				Kinds:    [4]consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection},
				Explicit: true, Written: true,
			},
		},
		"a parent answers for a child of 2": {
			cell{"W", "D", consent.School, consent.Wgs},
			consent.Cure{
				About: "D", Category: consent.School, From: consent.Wgs, Givers: [4]string{"M"},
				Kinds: [4]consent.Kind{consent.StatutoryCondition}, Explicit: true,
			},
		},
		"at 15 he decides himself": {
			cell{"W", "S", consent.School, consent.Wgs},
			consent.Cure{
				About: "S", Category: consent.School, From: consent.Wgs, Givers: [4]string{"S"},
				Kinds: [4]consent.Kind{consent.StatutoryCondition}, Explicit: true,
			},
		},
		"the written no-objection is his parents' until 16": {
			cell{"W", "S", consent.School, consent.Pw},
			consent.Cure{
				About: "S", Category: consent.School, From: consent.Pw, Givers: [4]string{"S", "M", "F"},
				Kinds:    [4]consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection},
				Explicit: true, Written: true,
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := got[c.cell]
			assert.Equal(t, consent.AskConsent, d.Outcome)
			assert.Equal(t, c.want, d.Cure)
		})
	}
}

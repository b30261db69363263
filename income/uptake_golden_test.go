package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// The whole text and explanation of a gap, as a reader gets them. Each was read
// against the articles when it was written; a change shows as a difference.
func TestGoldenGaps(t *testing.T) {
	t.Parallel()
	some := nothing()
	some.Zorgtoeslag = integraal.Know(integraal.EuroPerMonth(100))
	course := Course{
		{on(2024, 6, 15), familyEarning(13_000), some}, {on(2025, 1, 1), familyEarning(13_000), some},
		{on(2026, 1, 1), family(), some},
	}
	richer := Course{{on(2025, 1, 1), familyEarning(24_000), nil}, {on(2026, 1, 1), familyEarning(24_000), nil}}
	half := Course{{on(2025, 6, 15), familyEarning(13_000), some}, {on(2025, 10, 1), nil, nil}, {on(2026, 1, 1), family(), some}}
	aow := Course{{on(2025, 3, 1), justPensioned(), nothing()}}

	for name, c := range map[string]struct {
		scheme       Scheme
		course       Course
		alternatives []Course
	}{
		"zorgtoeslag-estimated":   {SchemeZorgtoeslag, course, []Course{richer}},
		"zorgtoeslag-unestimated": {SchemeZorgtoeslag, half, nil},
		"kindgebonden-budget":     {SchemeKindgebondenBudget, course, []Course{richer}},
		"kinderopvangtoeslag":     {SchemeKinderopvangtoeslag, course, nil},
		"kinderbijslag":           {SchemeKinderbijslag, course, nil},
		"bijstand":                {SchemeBijstand, course, nil},
		"aow":                     {SchemeAOW, aow, nil},
		"aow-nothing":             {SchemeAOW, course, nil},
	} {
		gaps, err := UptakeOver(c.course, march, true, c.alternatives...)
		require.NoError(t, err, name)
		g := gapOf(t, gaps, c.scheme)
		text := g.Text()
		golden(t, "uptake-"+name, text.NL+"\n\n"+text.EN+"\n\n"+script(g.Arrears.Why.Lines(Word)))
	}
}

// Never bare: whatever is missed, the text has an estimate or says that there is none,
// with how and where, and no place is left open.
func TestGapIsNeverBare(t *testing.T) {
	t.Parallel()
	courses := []Course{
		grown(family(), nothing(), on(2024, 6, 15), march),
		{{on(2026, 1, 1), family(), nothing()}, {on(2025, 5, 5), nil, nil}},
		{{on(2025, 1, 1), family(), nothing()}},
		{{on(2026, 1, 1), justPensioned(), nothing()}},
		{{march, family(), nothing()}},
	}
	missed := 0
	for _, c := range courses {
		for _, alternatives := range [][]Course{nil, {grown(familyEarning(30_000), nil, on(2024, 6, 15), march)}, {{{march, nil, nil}}}} {
			for _, g := range gapsOver(t, c, march, alternatives...) {
				text := g.Text()
				for _, s := range []string{text.NL, text.EN} {
					assert.NotContains(t, s, "{")
					assert.NotContains(t, s, "  ")
					assert.NotContains(t, s, "0001")
				}
				if g.Verdict != integraal.Applies && g.Arrears.Missed.IsZero() {
					continue
				}
				missed++
				estimate := g.Estimate()
				require.NotEmpty(t, estimate.NL)
				require.NotEmpty(t, estimate.EN)
				assert.Contains(t, text.NL, estimate.NL)
				assert.Contains(t, text.EN, estimate.EN)
				assert.Contains(t, text.NL, g.Term.How.NL)
				assert.Contains(t, text.EN, g.Term.Where.EN)
				if alternatives == nil {
					assert.Contains(t, estimate.NL, "niet berekend")
				}
			}
		}
	}
	assert.Positive(t, missed)
}

// A gap of one day says that it was not told since when.
func TestTextOfOneDay(t *testing.T) {
	t.Parallel()
	gaps, err := Uptake(assessed(t, family(), march), nothing())
	require.NoError(t, err)
	g := gapOf(t, gaps, SchemeZorgtoeslag)
	assert.Equal(t, "zorgtoeslag: € 246 per maand gemist. Sinds wanneer u het misloopt, is niet opgegeven. "+
		"Als u er recht op had, kunt u het krijgen vanaf 1 januari 2026. "+
		"U kunt het nog aanvragen tot en met 31 december 2027 (art. 15 lid 1 Awir). "+howToeslag.NL+
		" Waar: "+atToeslagen.NL+". "+sayNoEstimate.NL, g.Text().NL)
}

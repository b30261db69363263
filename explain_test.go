package integraal_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func testWords(n integraal.Name) (integraal.Text, bool) {
	words := map[integraal.Name]integraal.Text{
		"test.norm":   {NL: "De norm", EN: "The norm"},
		"test.income": {NL: "Uw inkomen", EN: "Your income"},
		"test.due":    {NL: "U krijgt", EN: "You receive"},
	}
	text, ok := words[n]
	return text, ok
}

func TestExplanationInWords(t *testing.T) {
	var why integraal.Explanation
	entry, err := testNorm().At(day("2026-03-02"))
	require.NoError(t, err)
	integraal.Given(&why, "test.income", integraal.CentsPerMonth(1401_50))
	integraal.Norm(&why, "test.norm", entry)
	integraal.Explain(&why, "test.due", integraal.ByMonth(integraal.EuroPerYear(1200)), testLaw().Lid("1"))
	integraal.Explain(&why, "test.unnamed", integraal.YesNo(true), integraal.Citation{})

	url := "https://wetten.overheid.nl/jci1.3:c:BWBR0018451&artikel=4"
	const text2026 = "&z=2026-01-01&g=2026-01-01"
	assert.Equal(t, []integraal.Line{
		{
			Name: "test.income", Text: integraal.Text{NL: "Uw inkomen: € 1.401,50 per maand", EN: "Your income: €1,401.50 per month"},
			Kind: "perMonth", Value: "1401.50", Given: true,
		},
		{
			Name: "test.norm", Text: integraal.Text{NL: "De norm: € 2.119 per jaar", EN: "The norm: €2,119 per year"},
			Kind: "perYear", Value: "2119.00", Law: "art. 4 Wet op de zorgtoeslag", URL: url + text2026,
		},
		{
			Name: "test.due", Text: integraal.Text{NL: "U krijgt: € 100 per maand", EN: "You receive: €100 per month"},
			Kind: "perMonth", Value: "100.00", Law: "art. 4 lid 1 Wet op de zorgtoeslag", URL: url + "&lid=1" + text2026,
		},
		{
			Name: "test.unnamed", Text: integraal.Text{NL: "test.unnamed: ja", EN: "test.unnamed: yes"},
			Kind: "yesNo", Value: "true",
		},
	}, why.Lines(testWords))
}

func TestExplanationShowsWhatComesFromAnOverlay(t *testing.T) {
	laid, err := testNorm().With(overlay(t, overlayValue("2026-07-01", `"until": "2026-12-31"`, "2200.00", "")))
	require.NoError(t, err)
	for on, want := range map[string]integraal.Line{
		"2026-03-02": {Text: integraal.Text{NL: "De norm: € 2.119 per jaar", EN: "The norm: €2,119 per year"}},
		"2026-07-01": {
			Text: integraal.Text{
				NL: "De norm: € 2.200 per jaar [ingevoerde norm: Stcrt. 2026, 1]",
				EN: "The norm: €2,200 per year [norm from overlay: Stcrt. 2026, 1]",
			},
			Overlay: "Stcrt. 2026, 1",
		},
	} {
		entry, err := laid.At(day(on))
		require.NoError(t, err)
		var why integraal.Explanation
		integraal.Norm(&why, "test.norm", entry)
		line := why.Lines(testWords)[0]
		assert.Equal(t, want.Text, line.Text)
		assert.Equal(t, want.Overlay, line.Overlay)
		assert.Equal(t, want.Overlay, why.Steps()[0].Overlay)
	}
}

func TestExplanationShowsHowSureAValueIs(t *testing.T) {
	for _, c := range []struct {
		confidence integraal.Confidence
		read       integraal.Date
		nl, en     string
		unverified bool
	}{
		{integraal.Certain, day("2026-01-01"), "", "", false},
		{integraal.Probable, day("2026-01-01"), " [uit één bron]", " [from one source]", false},
		{integraal.Unverified, day("2026-01-01"), " [niet geverifieerd]", " [unverified]", true},
		{integraal.Certain, integraal.Date{}, "", "", true}, // the law's own mark shows
	} {
		entry := norm("2026-01-01", "2026-12-31", 2119)
		entry.Confidence, entry.By = c.confidence, integraal.WetZorgtoeslag.Art("4", c.read)
		var why integraal.Explanation
		integraal.Norm(&why, "test.norm", entry)
		line := why.Lines(testWords)[0]
		assert.Equal(t, "De norm: € 2.119 per jaar"+c.nl, line.Text.NL)
		assert.Equal(t, "The norm: €2,119 per year"+c.en, line.Text.EN)
		assert.Equal(t, c.unverified, line.Unverified)
		if c.read.IsZero() {
			assert.Equal(t, "art. 4 Wet op de zorgtoeslag [niet geverifieerd]", line.Law)
		}
	}
}

func TestExplanationKeepsItsSteps(t *testing.T) {
	var a, b integraal.Explanation
	for i := range 40 { // more than it takes room for at once
		integraal.Explain(&a, "test.due", integraal.Count(i), testLaw())
	}
	integraal.Given(&b, "test.income", integraal.Word("x"))
	a.Merge(&b)
	a.Merge(nil)
	steps := a.Steps()
	require.Len(t, steps, 41)
	for i, s := range steps[:40] {
		assert.Equal(t, integraal.Step{
			Name: "test.due", Value: integraal.ValueOf(integraal.Count(i)), By: testLaw(), Confidence: integraal.Certain,
		}, s)
	}
	assert.True(t, steps[40].Given)
	assert.Len(t, b.Steps(), 1)

	steps[0].Name = "?"
	assert.Equal(t, integraal.Name("test.due"), a.Steps()[0].Name)
}

func TestExplanationNamesEachProvisionOnce(t *testing.T) {
	var why integraal.Explanation
	for _, by := range []integraal.Citation{testLaw().Lid("2"), {}, testLaw(), testLaw().Lid("2")} {
		integraal.Explain(&why, "test.due", integraal.Count(1), by)
	}
	integraal.Given(&why, "test.income", integraal.Count(1))
	assert.Equal(t, []integraal.Citation{testLaw().Lid("2"), testLaw()}, why.Citations())
	assert.Empty(t, (&integraal.Explanation{}).Citations())
}

func TestNoExplanationRecordsNothing(t *testing.T) {
	var why *integraal.Explanation
	integraal.Explain(why, "test.due", integraal.Count(1), testLaw())
	integraal.Given(why, "test.income", integraal.Count(1))
	integraal.Norm(why, "test.norm", norm("2026-01-01", "2026-12-31", 2119))
	why.Merge(&integraal.Explanation{})
	assert.Nil(t, why.Steps())
	assert.Nil(t, why.Citations())
	assert.Nil(t, why.Lines(testWords))
	assert.Empty(t, (&integraal.Explanation{}).Lines(testWords))
}

func TestNoExplanationCostsNothing(t *testing.T) {
	var why *integraal.Explanation
	by := testLaw()
	entry := norm("2026-01-01", "2026-12-31", 2119)
	amount, exact := integraal.EuroPerMonth(1401), integraal.ByMonth(integraal.EuroPerYear(100))
	word, today := integraal.Word("x"), day("2026-03-02")
	assert.Zero(t, testing.AllocsPerRun(1000, func() {
		integraal.Explain(why, "test.due", amount, by)
		integraal.Explain(why, "test.due", exact, by)
		integraal.Explain(why, "test.due", word, by)
		integraal.Explain(why, "test.due", integraal.Pct(13, 730), by)
		integraal.Given(why, "test.income", amount)
		integraal.Given(why, "test.income", today)
		integraal.Given(why, "test.income", integraal.YesNo(true))
		integraal.Norm(why, "test.norm", entry)
	}))
}

// The arithmetic of a rule and the look-up of a norm allocate nothing.
func TestTheFastPathAllocatesNothing(t *testing.T) {
	d, by := testNorm(), testLaw()
	on, born := day("2026-03-02"), day("1990-02-28")
	income := integraal.EuroPerYear(31_000)
	var due integraal.PerMonth
	assert.Zero(t, testing.AllocsPerRun(1000, func() {
		entry, err := d.At(on)
		if err != nil || born.Age(on) < 18 {
			return
		}
		part := entry.Is.Exact().Minus(income.Share(integraal.Pct(1, 896))).NotBelowZero()
		due = integraal.ByMonth(part.Round(integraal.Down(integraal.WholeEuro, by))).
			Round(integraal.HalfUp(integraal.Cent, by))
	}))
	// 2119 less 1,896% of 31.000 is 1531,24; whole euros, a twelfth: 127,58.
	assert.Equal(t, integraal.CentsPerMonth(127_58), due)
}

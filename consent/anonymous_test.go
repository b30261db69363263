package consent_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// learning is W's case, told to the alderman without names.
func learning() consent.AnonymousRequest {
	return consent.AnonymousRequest{
		Preparer: viewer("W"), Audience: []consent.Viewer{viewer("L")}, Purpose: "learning",
		Members: []string{"M", "D", "S", "A"}, Shape: consent.Shape{Parents: 1, Children: 2, OtherAdults: 1},
		Day: day(review),
	}
}

func finding() consent.AudienceFinding {
	return consent.AudienceFinding{
		By: "FG", Audience: []string{"wethouder"}, On: day("2026-02-20"), Because: "komt niet uit deze stad",
	}
}

// Each line alters one thing in a discussion that is allowed.
func TestAnonymousDiscussion(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		alter func(*consent.AnonymousRequest, *consent.AnonymousRules)
		bars  []consent.Bar
	}{
		"enough households": {func(*consent.AnonymousRequest, *consent.AnonymousRules) {}, nil},
		"exactly the threshold": {func(_ *consent.AnonymousRequest, a *consent.AnonymousRules) {
			a.Counts[0].Households = a.Threshold
		}, nil},
		"one too few": {func(_ *consent.AnonymousRequest, a *consent.AnonymousRules) {
			a.Counts[0].Households = a.Threshold - 1
		}, []consent.Bar{consent.BarTooFew}},
		"too few in one of the areas, and nobody said where they live": {func(_ *consent.AnonymousRequest, a *consent.AnonymousRules) {
			a.Counts = append(a.Counts, consent.Population{Shape: a.Counts[0].Shape, Area: "Zuid", Households: 4})
		}, []consent.Bar{consent.BarTooFew}},
		"too few in the area they live in": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			r.Area = "Zuid"
			a.Counts = append(a.Counts, consent.Population{Shape: a.Counts[0].Shape, Area: "Zuid", Households: 4})
		}, []consent.Bar{consent.BarTooFew}},
		"too few in an area they do not live in": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			r.Area = a.Counts[0].Area
			a.Counts = append(a.Counts, consent.Population{Shape: a.Counts[0].Shape, Area: "Zuid", Households: 4})
		}, nil},
		"not counted in the area they live in": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Area = "Zuid"
		}, []consent.Bar{consent.BarNotCounted}},
		"counted in the whole municipality": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			r.Area, a.Counts[0].Area = "Zuid", ""
		}, nil},
		"another shape": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Shape.Children = 5
		}, []consent.Bar{consent.BarNotCounted}},
		"no threshold": {func(_ *consent.AnonymousRequest, a *consent.AnonymousRules) {
			a.Threshold = 0
		}, []consent.Bar{consent.BarNoThreshold}},
		"a threshold of one": {func(_ *consent.AnonymousRequest, a *consent.AnonymousRules) {
			a.Threshold = 1
		}, []consent.Bar{consent.BarNoThreshold}},
		"no width of amounts": {func(_ *consent.AnonymousRequest, a *consent.AnonymousRules) {
			a.AmountStep = integraal.Amount{}
		}, []consent.Bar{consent.BarNoBands}},
		"nobody there": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Audience = nil
		}, []consent.Bar{consent.BarNobody}},
		"another purpose": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Purpose = "wmo-2.3.2"
		}, []consent.Bar{consent.BarPurpose}},
		"a purpose by name": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			k := viewer("K")
			k.Caseload = nil
			r.Audience, r.Purpose = []consent.Viewer{k}, "pw-execution"
		}, []consent.Bar{consent.BarPurpose}},
		"no day": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Day = integraal.Date{}
		}, []consent.Bar{consent.BarPurpose}},
		"by someone without the case": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Preparer.Caseload = []string{"X"}
		}, []consent.Bar{consent.BarPreparer}},
		"about nobody": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Members = nil
		}, []consent.Bar{consent.BarPreparer}},
		"to who has the son in caseload": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Audience[0].Caseload = []string{"A"}
		}, []consent.Bar{consent.BarAcquainted}},
		"to a relative": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Audience[0].Kin = []string{"D"}
		}, []consent.Bar{consent.BarAcquainted}},
		"to one of them": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Audience[0].ID = "S"
		}, []consent.Bar{consent.BarAcquainted}},
		"one of two knows them": {func(r *consent.AnonymousRequest, _ *consent.AnonymousRules) {
			r.Audience = append(r.Audience, viewer("K"))
		}, []consent.Bar{consent.BarPurpose, consent.BarAcquainted}},
		"found that they cannot tell": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			r.Shape.Children, a.Findings = 5, []consent.AudienceFinding{finding()}
		}, nil},
		"found by nobody": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			f := finding()
			f.By = ""
			r.Shape.Children, a.Findings = 5, []consent.AudienceFinding{f}
		}, []consent.Bar{consent.BarNotCounted}},
		"found without a reason": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			f := finding()
			f.Because = ""
			r.Shape.Children, a.Findings = 5, []consent.AudienceFinding{f}
		}, []consent.Bar{consent.BarNotCounted}},
		"found tomorrow": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			f := finding()
			f.On = day("2026-03-03")
			r.Shape.Children, a.Findings = 5, []consent.AudienceFinding{f}
		}, []consent.Bar{consent.BarNotCounted}},
		"found of others": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			f := finding()
			f.Audience = []string{"raad"}
			r.Shape.Children, a.Findings = 5, []consent.AudienceFinding{f}
		}, []consent.Bar{consent.BarNotCounted}},
		"found of someone without a name": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			f := finding()
			f.Audience = []string{""}
			r.Audience[0].ID = ""
			r.Shape.Children, a.Findings = 5, []consent.AudienceFinding{f}
		}, []consent.Bar{consent.BarNotCounted}},
		"found of nobody": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			r.Shape.Children, r.Audience, a.Findings = 5, nil, []consent.AudienceFinding{finding()}
		}, []consent.Bar{consent.BarNobody, consent.BarNotCounted}},
		"found of one of two": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			r.Audience = append(r.Audience, consent.Viewer{ID: "L2", Role: "wethouder"})
			f := finding()
			f.Audience = []string{"L"}
			r.Shape.Children, a.Findings = 5, []consent.AudienceFinding{f}
		}, []consent.Bar{consent.BarNotCounted}},
		"found, but one knows them": {func(r *consent.AnonymousRequest, a *consent.AnonymousRules) {
			r.Audience[0].Caseload, a.Findings = []string{"M"}, []consent.AudienceFinding{finding()}
		}, []consent.Bar{consent.BarAcquainted}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f, r := facts(), learning()
			c.alter(&r, &f.Protocol.Anonymous)
			a := consent.NewGate(f).Anonymous(r)
			assert.Equal(t, c.bars, a.Bars)
			assert.Equal(t, c.bars == nil, a.Allowed)
		})
	}
}

func TestAnonymousWithoutAProtocol(t *testing.T) {
	t.Parallel()
	a := consent.NewGate(consent.GateFacts{}).Anonymous(learning())
	assert.Equal(t, []consent.Bar{consent.BarPurpose, consent.BarNoThreshold}, a.Bars)
	f := facts()
	f.Protocol.Valid.Until = day("2026-03-01")
	a = consent.NewGate(f).Anonymous(learning())
	assert.Equal(t, []consent.Bar{consent.BarPurpose}, a.Bars, "a protocol that is over gives no purpose")
}

func TestAnonymousAnswerNamesWhatItRestsOn(t *testing.T) {
	t.Parallel()
	f := facts()
	a := consent.NewGate(f).Anonymous(learning())
	assert.Equal(t, consent.AnonymousAnswer{Allowed: true, Households: 41, Threshold: 10}, a)
	later, twin := finding(), finding()
	later.By, later.On = "Z", day("2026-02-25")
	twin.By, twin.On = "B", day("2026-02-25")
	f.Protocol.Anonymous.Findings = []consent.AudienceFinding{later, finding(), twin}
	a = consent.NewGate(f).Anonymous(learning())
	assert.Equal(t, "B", a.Finding, "the last, and of one day the first by name")
}

// Consent plays no part in an anonymous discussion, and the discussion none in
// what is shown by name.
func TestBands(t *testing.T) {
	t.Parallel()
	rules := protocol().Anonymous
	for cents, want := range map[int64][2]int64{
		0: {0, 250_00}, 612_40: {500_00, 750_00}, 749_99: {500_00, 750_00}, 750_00: {750_00, 1000_00},
		-1: {-250_00, 0}, -250_00: {-250_00, 0}, -250_01: {-500_00, -250_00},
	} {
		low, high := consent.AmountBand(&rules, integraal.CentsPerMonth(cents))
		assert.Equal(t, want, [2]int64{low.Cents(), high.Cents()}, cents)
	}
	for age, want := range map[int][2]int{0: {0, 4}, 4: {0, 4}, 5: {5, 11}, 17: {12, 17}, 26: {18, 26}, 27: {27, -1}, 90: {27, -1}} {
		low, high := rules.AgeBand(age)
		assert.Equal(t, want, [2]int{low, high}, age)
	}
	shown, pattern := rules.Shows(consent.Benefit)
	assert.Equal(t, []bool{true, false}, []bool{shown, pattern})
	shown, pattern = rules.Shows(consent.Advice)
	assert.Equal(t, []bool{true, true}, []bool{shown, pattern})
	shown, _ = rules.Shows(consent.Health)
	assert.False(t, shown)
}

// A band tells no more than its width, and without a width nothing at all.
func TestBandsHide(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		step := rapid.Int64Range(1, 1_000_000).Draw(t, "step")
		rules := consent.AnonymousRules{AmountStep: integraal.EuroCents(step)}
		cents := rapid.Int64Range(-integraal.MaxCents, integraal.MaxCents).Draw(t, "cents")
		low, high := consent.AmountBand(&rules, integraal.EuroCents(cents))
		require.LessOrEqual(t, low.Cents(), cents)
		require.Less(t, cents, high.Cents())
		require.Equal(t, step, high.Minus(low).Cents())
		other := low.Cents() + rapid.Int64Range(0, step-1).Draw(t, "other")
		sameLow, sameHigh := consent.AmountBand(&rules, integraal.EuroCents(other))
		require.Equal(t, [2]integraal.Amount{low, high}, [2]integraal.Amount{sameLow, sameHigh})

		none := consent.AnonymousRules{AmountStep: integraal.EuroCents(-rapid.Int64Range(0, 10).Draw(t, "none"))}
		low, high = consent.AmountBand(&none, integraal.EuroCents(cents))
		require.True(t, low.IsZero() && high.IsZero())
	})
	rules := protocol().Anonymous
	low, high := consent.AmountBand(&rules, integraal.EuroCents(math.MinInt64))
	assert.True(t, low.Overflowed() && high.Overflowed(), "what was lost on the way stays lost")
	low, high = consent.AmountBand(&rules, integraal.EuroCents(math.MaxInt64))
	assert.False(t, low.Overflowed())
	assert.True(t, high.Overflowed())
	var noBands consent.AnonymousRules
	from, until := noBands.AgeBand(33)
	assert.Equal(t, [2]int{0, -1}, [2]int{from, until})
}

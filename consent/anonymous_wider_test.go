package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal/consent"
)

// shapeOf is a single parent with so many children and other adults.
func shapeOf(children, adults int) consent.Shape {
	return consent.Shape{Parents: 1, Children: children, OtherAdults: adults}
}

func anonymous(r consent.AnonymousRequest, counts ...consent.Population) consent.AnonymousAnswer {
	f := facts()
	f.Protocol.Anonymous.Counts = counts
	return consent.NewGate(f).Anonymous(r)
}

// With four households like it in the district the case cannot be told; the
// preparer learns what to leave out, and with that left out it can.
func TestWhatToLeaveOut(t *testing.T) {
	t.Parallel()
	counts := []consent.Population{
		{Shape: shapeOf(2, 1), Area: "Noord", Households: 4},
		{Shape: shapeOf(2, 1), Area: "Zuid", Households: 7},
		{Shape: shapeOf(2, 0), Area: "Noord", Households: 300},
		{Shape: shapeOf(1, 1), Area: "Noord", Households: 5},
		{Shape: shapeOf(0, 1), Area: "Noord", Households: 900}, // no children: told always
		{Shape: consent.Shape{Parents: 2, Children: 2, OtherAdults: 1}, Area: "Noord", Households: 800},
	}
	r := learning()
	r.Area = "Noord"
	a := anonymous(r, counts...)
	assert.False(t, a.Allowed)
	assert.Equal(t, []consent.Bar{consent.BarTooFew}, a.Bars)
	assert.Equal(t, []consent.Wider{
		{LeaveOut: consent.DetailArea, Households: 11},         // 4 + 7
		{LeaveOut: consent.DetailOtherAdults, Households: 304}, // 4 + 300
	}, a.Wider, "the number of children alone gives 9, which is one too few")
	for _, w := range a.Wider {
		r.LeaveOut = w.LeaveOut
		wider := anonymous(r, counts...)
		assert.True(t, wider.Allowed, w.LeaveOut.List())
		assert.Equal(t, w.Households, wider.Households)
		assert.NotContains(t, w.Text().NL+w.Text().EN, "{")
	}
	r.LeaveOut = consent.DetailChildren
	a = anonymous(r, counts...)
	assert.False(t, a.Allowed)
	assert.Equal(t, 9, a.Households)
	assert.Equal(t, []consent.Wider{
		{LeaveOut: consent.DetailChildren | consent.DetailArea, Households: 16},
		{LeaveOut: consent.DetailChildren | consent.DetailOtherAdults, Households: 309},
	}, a.Wider)
}

// A count of the whole municipality goes before that of its areas, which it
// holds, and of two counts of one area the least counts.
func TestCountsAreNotAddedTwice(t *testing.T) {
	t.Parallel()
	r := learning()
	r.Area, r.LeaveOut = "Noord", consent.DetailArea
	a := anonymous(r,
		consent.Population{Shape: r.Shape, Area: "", Households: 12},
		consent.Population{Shape: r.Shape, Area: "Noord", Households: 8},
		consent.Population{Shape: r.Shape, Area: "Zuid", Households: 9},
	)
	assert.Equal(t, 12, a.Households)
	a = anonymous(r,
		consent.Population{Shape: r.Shape, Area: "Noord", Households: 8},
		consent.Population{Shape: r.Shape, Area: "Noord", Households: 3},
		consent.Population{Shape: r.Shape, Area: "Zuid", Households: 9},
	)
	assert.Equal(t, 12, a.Households)
}

// Telling less is never like fewer households, unless a whole count of the
// municipality corrects the sum of its areas; and each way that is named
// suffices, while leaving one of its parts in does not.
func TestTellingLessIsLikeMore(t *testing.T) {
	t.Parallel()
	named := 0
	rapid.Check(t, func(t *rapid.T) {
		var counts []consent.Population
		for range rapid.IntRange(1, 8).Draw(t, "counts") {
			counts = append(counts, consent.Population{
				Shape: shapeOf(rapid.IntRange(0, 3).Draw(t, "children"), rapid.IntRange(0, 2).Draw(t, "adults")),
				Area:  rapid.SampledFrom([]string{"Noord", "Zuid", "Oost"}).Draw(t, "area"), Households: rapid.IntRange(0, 15).Draw(t, "n"),
			})
		}
		r := learning()
		r.Area = rapid.SampledFrom([]string{"Noord", "Zuid", ""}).Draw(t, "lives")
		r.LeaveOut = consent.Details(rapid.IntRange(0, 7).Draw(t, "leave"))
		less := r
		less.LeaveOut |= consent.Details(rapid.IntRange(0, 7).Draw(t, "more"))
		a, b := anonymous(r, counts...), anonymous(less, counts...)
		require.LessOrEqual(t, a.Households, b.Households)
		require.True(t, !a.Allowed || b.Allowed)
		for _, w := range a.Wider {
			named++
			way := r
			way.LeaveOut = w.LeaveOut
			require.True(t, anonymous(way, counts...).Allowed)
			for _, part := range []consent.Details{consent.DetailArea, consent.DetailChildren, consent.DetailOtherAdults} {
				if w.LeaveOut.Has(part) && !r.LeaveOut.Has(part) {
					way.LeaveOut = w.LeaveOut &^ part
					require.False(t, anonymous(way, counts...).Allowed)
				}
			}
		}
	})
	assert.Positive(t, named)
}

func TestDetailsRoundTrip(t *testing.T) {
	t.Parallel()
	for set := range consent.Details(8) {
		b, err := set.MarshalText()
		require.NoError(t, err)
		var again consent.Details
		require.NoError(t, again.UnmarshalText(b))
		assert.Equal(t, set, again)
	}
	var d consent.Details
	require.Error(t, d.UnmarshalText([]byte("area,ages")))
	require.Error(t, d.UnmarshalText([]byte("area,")))
}

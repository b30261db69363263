package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// parents on whom someone can rely or not.
func parents(cannot bool) Ouders {
	return Ouders{MeansInsufficient: integraal.Know(cannot), CannotEnforce: integraal.Know(false)}
}

// TestChangesOfTheOtherNorms: the day before, of and after each change. The
// amounts are those of the official texts, added by hand.
func TestChangesOfTheOtherNorms(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day         integraal.Date
		institution string // art. 23 lid 1 a and 2 a
		young       string // art. 20 lid 1 a and 3
	}{
		{on(2023, 1, 1), "381.62", "not"}, {on(2023, 6, 30), "381.62", "not"},
		{on(2023, 7, 1), "388.24", "not"}, {on(2023, 12, 31), "388.24", "not"},
		{on(2024, 1, 1), "448.51", "not"}, {on(2024, 6, 30), "448.51", "not"},
		{on(2024, 7, 1), "456.31", "not"}, {on(2024, 12, 31), "456.31", "not"},
		{on(2025, 1, 1), "471.03", "not"}, {on(2025, 6, 30), "471.03", "not"},
		{on(2025, 7, 1), "478.49", "not"}, {on(2025, 12, 31), "478.49", "not"},
		{on(2026, 1, 1), "490.76", "1092.44"}, {on(2026, 6, 30), "490.76", "1092.44"},
		{on(2026, 7, 1), "496.44", "1112.66"}, {on(2026, 7, 2), "496.44", "1112.66"},
		{on(2026, 12, 31), "496.44", "1112.66"},
	} {
		o, err := InrichtingsnormFor(InrichtingFacts{
			BijstandFacts: single(bornAdult), Inrichting: integraal.Know(true),
		}, c.day, nil)
		assert.Equal(t, c.institution, said(o, err, func(n Bijstandsnorm) string { return n.Norm.String() }), c.day)
		o, err = VerhoogdeNormFor(VerhogingFacts{
			BijstandFacts: single(integraal.Know(c.day.AddYears(-19))), Parents: parents(true),
		}, c.day, nil)
		require.NoError(t, err)
		if n, applies := o.Value(); applies {
			assert.Equal(t, c.young, n.Norm.String(), c.day)
		} else {
			assert.Equal(t, "not", c.young, c.day)
			assert.Equal(t, ConditionVerhogingFrom, o.Failed()[0].Name, c.day)
		}
	}
}

// TestASpouseUnder18HasNoRight: the norm for the other is that of art. 24, in
// the bijstandsnorm too.
func TestASpouseUnder18HasNoRight(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "1001.07 951.01", saidNorm(couple(bornAdult, bornMinor), march))
	assert.Equal(t, "345.99 328.69", saidNorm(couple(bornYoung, bornMinor), march))
	assert.Equal(t, "867.59 824.21", saidNorm(with(couple(bornAdult, bornMinor), sharer("A"), sharer("B")), march))
	o, err := BijstandsnormFor(couple(bornAdult, bornMinor), march, nil)
	require.NoError(t, err)
	n, _ := o.Value()
	assert.Equal(t, "art. 24 onder a Participatiewet", n.By.String())
	o, err = RechthebbendenormFor(RechthebbendeFacts{BijstandFacts: couple(bornAdult, bornMinor)}, march, nil)
	assert.Equal(t, "1001.07 951.01", said(o, err, sayNorm), "whether the spouse has a right is not asked")
}

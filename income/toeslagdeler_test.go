package income

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// anyPart is a percentage as the law has them, or another fraction.
func anyPart(percentages bool) *rapid.Generator[integraal.Rate] {
	return rapid.Custom(func(t *rapid.T) integraal.Rate {
		if percentages {
			return integraal.Pct(rapid.Int64Range(0, 49).Draw(t, "whole"), rapid.Int64Range(0, 999).Draw(t, "thousandths"))
		}
		return integraal.Ratio(rapid.Int64Range(0, 30).Draw(t, "num"), rapid.Int64Range(1, 1000).Draw(t, "den"))
	})
}

// ofRate is a part of an amount of cents, in fractions without bounds.
func ofRate(cents int64, r integraal.Rate) *big.Rat {
	num, den := r.Fraction()
	return new(big.Rat).Mul(new(big.Rat).SetInt64(cents), big.NewRat(num, den))
}

// awardedOf is a number of cents as Awir art. 14 lid 4 rounds it, and a twelfth of
// that down to whole euros.
func awardedOf(cents *big.Rat) Toeslag {
	if cents.Sign() < 0 {
		cents = new(big.Rat)
	}
	euros := new(big.Rat).Add(new(big.Rat).Quo(cents, big.NewRat(100, 1)), big.NewRat(1, 2))
	n := new(big.Int).Div(euros.Num(), euros.Denom()).Int64()
	return Toeslag{Yearly: integraal.EuroPerYear(n), Monthly: integraal.EuroPerMonth(n / 12)}
}

// anyIncome is of all sizes that two partners can have together.
func anyIncome(t *rapid.T) integraal.PerYear {
	return integraal.CentsPerYear(rapid.OneOf(
		rapid.Int64Range(-1_000_00, 90_000_00), rapid.Int64Range(-2*integraal.MaxCents, 2*integraal.MaxCents),
	).Draw(t, "income"))
}

// TestWholeNumbersAreExact: with any percentages under half, which those of the
// law are far below, the reckoning in whole numbers is that in fractions without
// bounds, for any income that is let in. Fractions without a small common
// denominator hold fewer incomes, and say so.
func TestWholeNumbersAreExact(t *testing.T) {
	t.Parallel()
	of := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		z, k, income := of.zorgtoeslag, of.kgb, anyIncome(t)
		percentages := rapid.Bool().Draw(t, "percentages")
		parts := anyPart(percentages)
		z.pctAlone.Is, z.pctPartners.Is, z.pctAbove.Is = parts.Draw(t, "alone"), parts.Draw(t, "partners"), parts.Draw(t, "above")
		k.pct.Is = parts.Draw(t, "pct")
		z.fill()
		k.fill()
		if most := min(z.deler.mostPart, k.deler.mostPart); !percentages && (most < 0 || income.Cents() > most) {
			t.Skip("an income that these fractions do not hold")
		}
		v := zorgtoeslagValues{partner: rapid.Bool().Draw(t, "partner"), partnerInsured: rapid.Bool().Draw(t, "insured"), toetsingsinkomen: income}
		premie, pct := z.standaardpremie.Is, z.pctAlone.Is
		if v.partner {
			premie, pct = premie.Times(2), z.pctPartners.Is
		}
		left := new(big.Rat).SetInt64(premie.Cents())
		left.Sub(left, ofRate(z.drempelinkomen.Is.Cents(), pct))
		left.Sub(left, ofRate(income.Above(z.drempelinkomen.Is).Cents(), z.pctAbove.Is))
		assert.Equal(t, left.Sign() <= 0, z.nothingLeft(v))
		if v.partner && !v.partnerInsured {
			left.Quo(left, big.NewRat(2, 1))
		}
		assert.Equal(t, awardedOf(left), z.due(v, nil))

		children := rapid.IntRange(0, maxPersons).Draw(t, "children")
		w := kgbValues{children: children, sixteen: children / 2, twelve: children / 3, partner: v.partner, toetsingsinkomen: income}
		sum, threshold := k.first.Is.Plus(k.next.Is.Times(int64(children-1))), k.drempelinkomen.Is
		sum = sum.Plus(k.twelve.Is.Times(int64(w.twelve))).Plus(k.sixteen.Is.Times(int64(w.sixteen)))
		if v.partner {
			threshold = threshold.Plus(k.partners.Is)
		} else {
			sum = sum.Plus(k.alone.Is)
		}
		if children == 0 {
			sum = integraal.PerYear{}
		}
		rest := new(big.Rat).SetInt64(sum.Cents())
		rest.Sub(rest, ofRate(income.Above(threshold).Cents(), k.pct.Is))
		assert.Equal(t, awardedOf(rest), k.due(&w, nil))
		assert.Equal(t, rest.Sign() <= 0, k.nothingLeft(&w))
	})
}

// TestBeyondWholeNumbers: on the last amount that can be reckoned with the answer
// is right, and one cent on it says that it is none.
func TestBeyondWholeNumbers(t *testing.T) {
	t.Parallel()
	z, k := dayOf(t, march).zorgtoeslag, dayOf(t, march).kgb
	require.Greater(t, z.deler.mostPart, int64(2*integraal.MaxCents), "no income that is let in is beyond")
	require.Greater(t, k.deler.mostPart, int64(2*integraal.MaxCents))
	require.Greater(t, z.deler.mostWhole, int64(integraal.MaxCents))

	last := z.drempelinkomen.Is.Plus(integraal.CentsPerYear(z.deler.mostPart))
	v := zorgtoeslagValues{toetsingsinkomen: last}
	assert.Equal(t, Toeslag{}, z.due(v, nil))
	v.toetsingsinkomen = last.Plus(integraal.CentsPerYear(1))
	assert.True(t, z.due(v, nil).Yearly.Overflowed())
	v.toetsingsinkomen = Blank[integraal.Yearly]()
	assert.True(t, z.due(v, nil).Yearly.Overflowed(), "what overflowed stays so")
	w := kgbValues{children: 1, partner: true, toetsingsinkomen: k.drempelinkomen.Is.Plus(k.partners.Is).Plus(integraal.CentsPerYear(k.deler.mostPart))}
	assert.Equal(t, Toeslag{}, k.due(&w, nil))
	w.toetsingsinkomen = w.toetsingsinkomen.Plus(integraal.CentsPerYear(1))
	assert.True(t, k.due(&w, nil).Monthly.Overflowed())
	assert.True(t, k.due(&kgbValues{children: 1, toetsingsinkomen: Blank[integraal.Yearly]()}, nil).Yearly.Overflowed())
	whole := kgbValues{children: int(k.deler.mostWhole / k.nextIs), partner: true}
	assert.False(t, k.due(&whole, nil).Yearly.Overflowed())
	whole.children++
	assert.True(t, k.due(&whole, nil).Yearly.Overflowed())
}

// TestRatesWithoutDenominator: percentages or amounts that cannot be reckoned with
// give no amount at all.
func TestRatesWithoutDenominator(t *testing.T) {
	t.Parallel()
	for name, r := range map[string]integraal.Rate{
		"a denominator too large": integraal.Ratio(1, 1<<50+1),
		"below nought":            integraal.Ratio(-1, 3),
		"beyond 64 bits":          integraal.Pct(math.MaxInt64, 0),
		"too many times":          integraal.Ratio(math.MaxInt64, 1),
	} {
		z, k := dayOf(t, march).zorgtoeslag, dayOf(t, march).kgb
		z.pctAbove.Is, k.pct.Is = r, r
		z.fill()
		k.fill()
		assert.True(t, z.due(zorgtoeslagValues{toetsingsinkomen: integraal.EuroPerYear(40_000)}, nil).Yearly.Overflowed(), name)
		assert.True(t, k.due(&kgbValues{children: 1, toetsingsinkomen: integraal.EuroPerYear(40_000)}, nil).Yearly.Overflowed(), name)
	}
	z, k := dayOf(t, march).zorgtoeslag, dayOf(t, march).kgb
	z.standaardpremie.Is, k.alone.Is = integraal.CentsPerYear(-1), integraal.CentsPerYear(-1)
	z.fill()
	k.fill()
	assert.True(t, z.due(zorgtoeslagValues{}, nil).Yearly.Overflowed(), "an amount below nought")
	assert.True(t, k.due(&kgbValues{children: 1}, nil).Yearly.Overflowed(), "an amount below nought")
}

package integraal_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// anyInt64 draws from all 64 bits and often from their edges.
func anyInt64() *rapid.Generator[int64] {
	return rapid.OneOf(
		rapid.Int64(),
		rapid.Int64Range(-1000, 1000),
		rapid.SampledFrom([]int64{
			math.MaxInt64, math.MaxInt64 - 1, math.MinInt64 + 1, math.MinInt64 + 2,
			1 << 62, 1<<62 - 1, -1 << 62, -1<<62 - 1, 1 << 31, 1<<31 - 1, -1 << 31, -1<<31 - 1, 1 << 32, 3037000500,
			1 << 44, 1<<44 - 1, -1 << 44, -1<<44 - 1, 1 << 17, 1<<17 - 1, -1 << 17, -1<<17 - 1, // the short ways end here
		}),
	)
}

// tooMuch is money that overflowed.
func tooMuch[B integraal.Basis]() integraal.Money[B] {
	return integraal.Cents[B](math.MaxInt64).Plus(integraal.Cents[B](1))
}

// sameOrOverflowed: money has the value that integers without bounds give, and
// where that does not fit it says so.
func sameOrOverflowed[B integraal.Basis](t assert.TestingT, want *big.Int, got integraal.Money[B]) {
	if want.IsInt64() && want.Int64() != math.MinInt64 {
		assert.False(t, got.Overflowed(), "%s fits", want)
		assert.Equal(t, want.Int64(), got.Cents())
		return
	}
	assert.True(t, got.Overflowed(), "%s does not fit, yet is told as %d", want, got.Cents())
}

func TestMoneyArithmeticAgainstUnboundedIntegers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := anyInt64().Filter(notSentinel).Draw(t, "a")
		b := anyInt64().Filter(notSentinel).Draw(t, "b")
		x, y := big.NewInt(a), big.NewInt(b)
		m, o := integraal.CentsPerMonth(a), integraal.CentsPerMonth(b)

		sameOrOverflowed(t, new(big.Int).Add(x, y), m.Plus(o))
		sameOrOverflowed(t, new(big.Int).Sub(x, y), m.Minus(o))
		sameOrOverflowed(t, new(big.Int).Mul(x, y), m.Times(b))
		sameOrOverflowed(t, new(big.Int).Mul(x, y), integraal.OverMonths(m, int(b)))
		sameOrOverflowed(t, new(big.Int).Mul(x, big.NewInt(12)), integraal.MonthsOf(m))
		sameOrOverflowed(t, new(big.Int).Mul(x, big.NewInt(100)), integraal.EuroPerMonth(a))
		above := new(big.Int).Sub(x, y)
		if above.Sign() < 0 {
			above.SetInt64(0)
		}
		sameOrOverflowed(t, above, m.Above(o))
		sameOrOverflowed(t, x, m.Exact().Round(integraal.Rounding{}))
	})
}

func notSentinel(n int64) bool { return n != math.MinInt64 }

func TestOverflowIsSticky(t *testing.T) {
	over := tooMuch[integraal.Monthly]()
	year := tooMuch[integraal.Yearly]()
	one := integraal.CentsPerMonth(1)
	cent := integraal.HalfUp(integraal.Cent, integraal.Citation{})
	for name, m := range map[string]interface{ Overflowed() bool }{
		"itself":              over,
		"plus":                over.Plus(one),
		"plus, other side":    one.Plus(over),
		"minus":               over.Minus(one),
		"minus, other side":   one.Minus(over),
		"minus itself":        over.Minus(over),
		"times":               over.Times(2),
		"times nought":        over.Times(0),
		"above":               over.Above(one),
		"above, other side":   one.Above(over),
		"lesser":              integraal.Lesser(over, one),
		"lesser, other side":  integraal.Lesser(one, over),
		"greater":             integraal.Greater(over, one),
		"greater, other side": integraal.Greater(one, over),
		"months of":           integraal.MonthsOf(over),
		"over months":         integraal.OverMonths(over, 0),
		"exact":               over.Exact().Round(cent),
		"by month":            integraal.ByMonth(year).Round(cent),
		"share":               over.Share(integraal.Ratio(1, 3)).Round(cent),
		"share of nought":     over.Share(integraal.Rate{}).Round(cent),
		"exact plus":          one.Exact().Plus(over.Exact()).Round(cent),
		"exact plus, thirds":  one.Share(integraal.Ratio(1, 3)).Plus(over.Share(integraal.Ratio(1, 2))).Round(cent),
		"exact minus":         one.Exact().Minus(over.Exact()).Round(cent),
		"exact share":         over.Exact().Share(integraal.Ratio(1, 3)).Round(cent),
		"not below zero":      over.Exact().NotBelowZero().Round(cent),
		"rate beyond range":   one.Share(integraal.Pct(math.MaxInt64, 0)).Round(cent),
		"denominator":         one.Share(integraal.Ratio(1, math.MaxInt64)).Share(integraal.Ratio(1, 3)).Round(cent),
		"common denominator":  one.Share(integraal.Ratio(1, math.MaxInt64)).Plus(one.Share(integraal.Ratio(1, 1<<62))).Round(cent),
		"rounding unit":       one.Share(integraal.Ratio(1, math.MaxInt64)).Round(integraal.Down(integraal.WholeEuro, integraal.Citation{})),
	} {
		assert.True(t, m.Overflowed(), name)
	}
}

func TestOverflowIsVisible(t *testing.T) {
	over := tooMuch[integraal.Yearly]()
	assert.Equal(t, "overflow", over.String())
	for _, v := range []integraal.Value{
		integraal.ValueOf(over),
		integraal.ValueOf(over.Exact()),
		integraal.ValueOf(integraal.ByMonth(over)),
		integraal.ValueOf(over.Share(integraal.Ratio(1, 2))), // halves the sentinel unless told apart
		integraal.ValueOf(integraal.Pct(math.MaxInt64, 0)),
		integraal.ValueOf(integraal.Euro(1).Share(integraal.Ratio(1, math.MaxInt64)).Share(integraal.Ratio(1, 3))),
	} {
		assert.Equal(t, "overflow", v.String())
		assert.Contains(t, v.In(integraal.NL), "overflow")
		assert.Contains(t, v.In(integraal.EN), "overflow")
	}
	text, err := over.MarshalText()
	assert.NoError(t, err)
	var read integraal.PerYear
	assert.Equal(t, []string{"amount.malformed"}, where(read.UnmarshalText(text)))
}

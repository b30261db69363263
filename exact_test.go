package integraal_test

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// traced is an exact amount and beside it the same in fractions without
// bounds, which serve as oracle.
type traced struct {
	exact  integraal.Exact[integraal.Monthly]
	oracle *big.Rat
}

func tracedAmount(t *rapid.T, amounts *rapid.Generator[int64], label string) traced {
	n := amounts.Draw(t, label)
	if rapid.Bool().Draw(t, label+" by month") {
		return traced{integraal.ByMonth(integraal.CentsPerYear(n)), big.NewRat(n, 12)}
	}
	return traced{integraal.CentsPerMonth(n).Exact(), new(big.Rat).SetInt64(n)}
}

func rates() *rapid.Generator[integraal.Rate] {
	return rapid.OneOf(
		rapid.Custom(func(t *rapid.T) integraal.Rate {
			return integraal.Pct(rapid.Int64Range(0, 120).Draw(t, "whole"), rapid.Int64Range(0, 999).Draw(t, "thousandths"))
		}),
		rapid.Custom(func(t *rapid.T) integraal.Rate {
			return integraal.Ratio(rapid.Int64Range(-40, 40).Draw(t, "num"), rapid.Int64Range(1, 60).Draw(t, "den"))
		}),
	)
}

func (a traced) step(t *rapid.T, amounts *rapid.Generator[int64]) traced {
	switch rapid.SampledFrom([]string{"plus", "minus", "share", "not below zero"}).Draw(t, "op") {
	case "plus":
		b := tracedAmount(t, amounts, "plus")
		return traced{a.exact.Plus(b.exact), new(big.Rat).Add(a.oracle, b.oracle)}
	case "minus":
		b := tracedAmount(t, amounts, "minus")
		return traced{a.exact.Minus(b.exact), new(big.Rat).Sub(a.oracle, b.oracle)}
	case "share":
		r := rates().Draw(t, "rate")
		return traced{a.exact.Share(r), new(big.Rat).Mul(a.oracle, asRat(r))}
	}
	floor := new(big.Rat)
	if a.oracle.Sign() > 0 {
		floor.Set(a.oracle)
	}
	return traced{a.exact.NotBelowZero(), floor}
}

// The three ways to round, written from their definitions: floor, ceiling, and
// the whole number at half or more away from zero.
func floorOf(x *big.Rat) *big.Int { return new(big.Int).Div(x.Num(), x.Denom()) }

func ceilingOf(x *big.Rat) *big.Int {
	n := floorOf(new(big.Rat).Neg(x))
	return n.Neg(n)
}

func halfUpOf(x *big.Rat) *big.Int {
	half := big.NewRat(1, 2)
	if x.Sign() < 0 {
		return ceilingOf(new(big.Rat).Sub(x, half))
	}
	return floorOf(new(big.Rat).Add(x, half))
}

type rounder struct {
	name string
	unit int64
	how  integraal.Rounding
	want func(*big.Rat) *big.Int
}

func rounders() []rounder {
	var none integraal.Citation
	return []rounder{
		{"half up to cents", 1, integraal.HalfUp(integraal.Cent, none), halfUpOf},
		{"half up to euros", 100, integraal.HalfUp(integraal.WholeEuro, none), halfUpOf},
		{"down to cents", 1, integraal.Down(integraal.Cent, none), floorOf},
		{"down to euros", 100, integraal.Down(integraal.WholeEuro, none), floorOf},
		{"up to cents", 1, integraal.Up(integraal.Cent, none), ceilingOf},
		{"up to euros", 100, integraal.Up(integraal.WholeEuro, none), ceilingOf},
		{"the zero rounding", 1, integraal.Rounding{}, halfUpOf},
	}
}

// exactSteps lets a chain of steps run on exact amounts and on the oracle, and
// reports whether all of it stayed in range; what did must be right.
func exactSteps(t *rapid.T, amounts *rapid.Generator[int64], most int) (inRange bool) {
	a := tracedAmount(t, amounts, "start")
	for range rapid.IntRange(0, most).Draw(t, "steps") {
		a = a.step(t, amounts)
	}
	inRange = true
	for _, r := range rounders() {
		got := a.exact.Round(r.how)
		if got.Overflowed() {
			inRange = false
			continue
		}
		want := r.want(new(big.Rat).Quo(a.oracle, new(big.Rat).SetInt64(r.unit)))
		want.Mul(want, big.NewInt(r.unit))
		assert.Zero(t, want.Cmp(big.NewInt(got.Cents())), "%s: %s is rounded to %d", r.name, a.oracle, got.Cents())
	}
	if inRange {
		assert.Equal(t, a.oracle.Sign() < 0, a.exact.IsNegative())
	}
	return inRange
}

func TestExactIsRightOrOverflowed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { exactSteps(t, anyInt64().Filter(notSentinel), 8) })
	rapid.Check(t, func(t *rapid.T) { exactSteps(t, cents(), 8) })
}

// Up to ten million euro, a chain as long as the statutory formulas have is
// never out of range.
func TestExactHoldsWhatTheFormulasNeed(t *testing.T) {
	household := rapid.Int64Range(-1_000_000_000, 1_000_000_000)
	rapid.Check(t, func(t *rapid.T) {
		assert.True(t, exactSteps(t, household, 1))
	})
}

// Parts in percents, in a statutory fraction and by the month, added up: their
// denominators differ, and what up to ten million euro comes to still fits.
func TestExactAddsPartsOfDifferentDenominators(t *testing.T) {
	household := rapid.Int64Range(-1_000_000_000, 1_000_000_000)
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := household.Draw(t, "a"), household.Draw(t, "b"), household.Draw(t, "c")
		r, s := rates().Draw(t, "r"), rates().Draw(t, "s")
		e := integraal.CentsPerMonth(a).Share(r).
			Plus(integraal.CentsPerMonth(b).Share(s)).
			Minus(integraal.ByMonth(integraal.CentsPerYear(c)))
		oracle := new(big.Rat).Mul(new(big.Rat).SetInt64(a), asRat(r))
		oracle.Add(oracle, new(big.Rat).Mul(new(big.Rat).SetInt64(b), asRat(s)))
		oracle.Sub(oracle, big.NewRat(c, 12))

		got := e.Round(integraal.HalfUp(integraal.Cent, integraal.Citation{}))
		assert.False(t, got.Overflowed(), oracle)
		assert.Zero(t, halfUpOf(oracle).Cmp(big.NewInt(got.Cents())), "%s is rounded to %d", oracle, got.Cents())
	})
}

func TestShareAgainstDecimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := cents().Draw(t, "cents")
		whole := rapid.Int64Range(0, 120).Draw(t, "whole")
		thousandths := rapid.Int64Range(0, 999).Draw(t, "thousandths")
		got := integraal.CentsPerYear(n).Share(integraal.Pct(whole, thousandths)).
			Round(integraal.HalfUp(integraal.Cent, integraal.Citation{}))
		want := decimal.New(n, -2).Mul(decimal.New(whole*1000+thousandths, -5)).Round(2)
		assert.True(t, want.Equal(got.Decimal()), "%s is told as %s", want, got)
	})
}

func TestRoundTies(t *testing.T) {
	var none integraal.Citation
	for _, c := range []struct {
		num, den               int64
		halfUp, floor, ceil    int64 // to cents
		euroHalf, euroF, euroC int64
	}{
		{5, 2, 3, 2, 3, 0, 0, 100},
		{-5, 2, -3, -3, -2, 0, -100, 0},
		{7, 3, 2, 2, 3, 0, 0, 100},
		{-7, 3, -2, -3, -2, 0, -100, 0},
		{50, 1, 50, 50, 50, 100, 0, 100},
		{-50, 1, -50, -50, -50, -100, -100, 0},
		{99, 2, 50, 49, 50, 0, 0, 100}, // 49.5 cents is below half a euro: round once, not twice
		{14950, 1, 14950, 14950, 14950, 15000, 14900, 15000},
		{-300, 1, -300, -300, -300, -300, -300, -300},
	} {
		e := integraal.Cents[integraal.OneOff](c.num).Share(integraal.Ratio(1, c.den))
		got := []int64{
			e.Round(integraal.HalfUp(integraal.Cent, none)).Cents(),
			e.Round(integraal.Down(integraal.Cent, none)).Cents(),
			e.Round(integraal.Up(integraal.Cent, none)).Cents(),
			e.Round(integraal.HalfUp(integraal.WholeEuro, none)).Cents(),
			e.Round(integraal.Down(integraal.WholeEuro, none)).Cents(),
			e.Round(integraal.Up(integraal.WholeEuro, none)).Cents(),
		}
		want := []int64{c.halfUp, c.floor, c.ceil, c.euroHalf, c.euroF, c.euroC}
		assert.Equal(t, want, got, "%d/%d cents", c.num, c.den)
	}
}

// TestRoundAtItsBounds: about the largest number that is rounded the short way, and
// about every unit, the units of the laws and others.
func TestRoundAtItsBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		den := rapid.SampledFrom([]int64{1, 2, 3, 12, 100, 999, 1000, 100_000, 200_000, 1 << 55, 1 << 62}).Draw(t, "den")
		num := rapid.OneOf(
			rapid.Int64Range(1<<62-300, 1<<62+300), rapid.Int64Range(-300, 300), rapid.Int64Range(-1<<62-300, -1<<62+300),
			rapid.Custom(func(t *rapid.T) int64 {
				unit := min(den, 1<<40) * rapid.SampledFrom([]int64{1, 100}).Draw(t, "unit")
				return rapid.Int64Range(0, 1000).Draw(t, "times")*unit + unit/2 + rapid.Int64Range(-2, 2).Draw(t, "off")
			}),
		).Draw(t, "num")
		e := integraal.Cents[integraal.OneOff](num).Share(integraal.Ratio(1, den))
		for _, r := range rounders() {
			got, unit := e.Round(r.how), new(big.Int).Mul(big.NewInt(den), big.NewInt(r.unit))
			want := r.want(new(big.Rat).SetFrac(big.NewInt(num), unit))
			want.Mul(want, big.NewInt(r.unit))
			if !unit.IsInt64() {
				assert.True(t, got.Overflowed(), "%s: %d/%d", r.name, num, den)
				continue
			}
			sameOrOverflowed(t, want, got)
		}
	})
}

func TestRoundingCarriesItsSource(t *testing.T) {
	by := integraal.WetZorgtoeslag.Art("2", day("2026-01-01"))
	for _, r := range []integraal.Rounding{
		integraal.HalfUp(integraal.Cent, by), integraal.Down(integraal.Cent, by), integraal.Up(integraal.Cent, by),
	} {
		assert.Equal(t, by, r.By())
	}
	assert.True(t, integraal.Rounding{}.By().IsZero())
}

func TestZeroExactIsNothing(t *testing.T) {
	var e integraal.Exact[integraal.Monthly]
	one := integraal.CentsPerMonth(100).Exact()
	cent := integraal.Rounding{}
	assert.True(t, e.Round(cent).IsZero())
	assert.Equal(t, integraal.EuroPerMonth(1), e.Plus(one).Round(cent))
	assert.Equal(t, integraal.EuroPerMonth(1), one.Minus(e).Round(cent))
	assert.True(t, e.Share(integraal.Ratio(1, 3)).Round(cent).IsZero())
	assert.True(t, one.Minus(one.Plus(one)).NotBelowZero().Round(cent).IsZero())
	assert.False(t, e.IsNegative())
}

package integraal_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func TestValues(t *testing.T) {
	third := integraal.Ratio(1, 3)
	for _, c := range []struct {
		v                 integraal.Value
		kind, raw, nl, en string
	}{
		{integraal.Value{}, "", "", "", ""},
		{integraal.ValueOf(integraal.EuroCents(612_40)), "amount", "612.40", "€ 612,40", "€612.40"},
		{integraal.ValueOf(integraal.Euro(0)), "amount", "0.00", "€ 0", "€0"},
		{integraal.ValueOf(integraal.Euro(-5)), "amount", "-5.00", "€ -5", "-€5"},
		{integraal.ValueOf(integraal.EuroCents(-1)), "amount", "-0.01", "€ -0,01", "-€0.01"},
		{integraal.ValueOf(integraal.Euro(1_234_567)), "amount", "1234567.00", "€ 1.234.567", "€1,234,567"},
		{integraal.ValueOf(integraal.Euro(999)), "amount", "999.00", "€ 999", "€999"},
		{integraal.ValueOf(integraal.CentsPerHour(14_71)), "perHour", "14.71", "€ 14,71 per uur", "€14.71 per hour"},
		{integraal.ValueOf(integraal.CentsPerMonth(1401_50)), "perMonth", "1401.50", "€ 1.401,50 per maand", "€1,401.50 per month"},
		{integraal.ValueOf(integraal.CentsPerQuarter(295_05)), "perQuarter", "295.05", "€ 295,05 per kwartaal", "€295.05 per quarter"},
		{integraal.ValueOf(integraal.EuroPerYear(2119)), "perYear", "2119.00", "€ 2.119 per jaar", "€2,119 per year"},
		{integraal.ValueOf(integraal.EuroPerYear(2119).Exact()), "perYear", "2119.00", "€ 2.119 per jaar", "€2,119 per year"},
		{integraal.ValueOf(integraal.ByMonth(integraal.CentsPerYear(6))), "perMonth", "1/2c", "€ 0,0050 per maand", "€0.0050 per month"},
		{integraal.ValueOf(integraal.ByMonth(integraal.CentsPerYear(-6))), "perMonth", "-1/2c", "€ -0,0050 per maand", "-€0.0050 per month"},
		{integraal.ValueOf(integraal.Euro(1).Share(third)), "amount", "100/3c", "€ 0,3333…", "€0.3333…"},
		{integraal.ValueOf(integraal.EuroCents(1 << 62).Share(integraal.Ratio(1, math.MaxInt64))), "amount", "4611686018427387904/9223372036854775807c", "€ 0,00…", "€0.00…"},
		{integraal.ValueOf(integraal.Euro(3).Share(third)), "amount", "1.00", "€ 1", "€1"},
		{integraal.ValueOf(integraal.Pct(13, 730)), "rate", "13.730%", "13,73%", "13.73%"},
		{integraal.ValueOf(integraal.Pct(1, 896)), "rate", "1.896%", "1,896%", "1.896%"},
		{integraal.ValueOf(integraal.Pct(70, 0)), "rate", "70.000%", "70%", "70%"},
		{integraal.ValueOf(integraal.Rate{}), "rate", "0/1", "0%", "0%"},
		{integraal.ValueOf(integraal.Ratio(1, 8)), "rate", "1/8", "12,5%", "12.5%"},
		{integraal.ValueOf(integraal.Ratio(13, 30)), "rate", "13/30", "13/30", "13/30"},
		{integraal.ValueOf(integraal.Ratio(-1, 2)), "rate", "-1/2", "-1/2", "-1/2"},
		{integraal.ValueOf(day("2026-03-02")), "date", "2026-03-02", "2 maart 2026", "2 March 2026"},
		{integraal.ValueOf(integraal.Date{}), "date", "", "", ""},
		{integraal.ValueOf(integraal.Count(3)), "count", "3", "3", "3"},
		{integraal.ValueOf(integraal.Count(-3)), "count", "-3", "-3", "-3"},
		{integraal.ValueOf(integraal.YesNo(true)), "yesNo", "true", "ja", "yes"},
		{integraal.ValueOf(integraal.YesNo(false)), "yesNo", "false", "nee", "no"},
		{integraal.ValueOf(integraal.Word("alleenstaand")), "word", "alleenstaand", "alleenstaand", "alleenstaand"},
	} {
		assert.Equal(t, c.kind, c.v.Kind(), c.raw)
		assert.Equal(t, c.raw, c.v.String())
		assert.Equal(t, c.nl, c.v.In(integraal.NL))
		assert.Equal(t, c.en, c.v.In(integraal.EN))
		assert.Equal(t, c.v, integraal.ValueOf(c.v))
		assert.Equal(t, c.kind == "", c.v.IsZero())
	}
}

// Read back, what a reader sees is the amount: nothing is lost in grouping,
// sign or decimals.
func TestMoneyForReadersIsTheAmount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := cents().Draw(t, "cents")
		v := integraal.ValueOf(integraal.EuroCents(n))
		nl := strings.NewReplacer("€ ", "", ".", "", ",", ".").Replace(v.In(integraal.NL))
		en := strings.NewReplacer("€", "", ",", "").Replace(v.In(integraal.EN))
		want := big.NewRat(n, 100)
		for _, shown := range []string{nl, en} {
			got, ok := new(big.Rat).SetString(shown)
			assert.True(t, ok, shown)
			assert.Zero(t, want.Cmp(got), "%d cents is shown as %s", n, shown)
		}
		for _, group := range strings.Split(strings.TrimLeft(strings.TrimPrefix(v.In(integraal.NL), "€ "), "-"), ".")[1:] {
			whole, _, _ := strings.Cut(group, ",")
			assert.Len(t, whole, 3, "thousands")
		}
	})
}

// A fraction of a cent is cut off, never rounded up, and says so.
func TestExactForReadersIsCutOff(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(0, 1_000_000_000).Draw(t, "cents")
		den := rapid.Int64Range(2, 1000).Draw(t, "den")
		shown := integraal.ValueOf(integraal.EuroCents(n).Share(integraal.Ratio(1, den))).In(integraal.EN)
		digits, cut := strings.CutSuffix(strings.NewReplacer("€", "", ",", "").Replace(shown), "…")
		got, ok := new(big.Rat).SetString(digits)
		assert.True(t, ok, shown)
		lost := new(big.Rat).Sub(big.NewRat(n, 100*den), got)
		assert.Equal(t, cut, lost.Sign() > 0, "%d/%d cents is shown as %s", n, den, shown)
		assert.GreaterOrEqual(t, lost.Sign(), 0)
		assert.Negative(t, lost.Cmp(big.NewRat(1, 10_000)))
	})
}

// The file form of an exact amount is the amount in lowest terms.
func TestExactInAFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := anyInt64().Filter(notSentinel).Draw(t, "cents")
		den := rapid.Int64Range(1, 1_000_000).Draw(t, "den")
		raw := integraal.ValueOf(integraal.EuroCents(n).Share(integraal.Ratio(1, den))).String()
		want := big.NewRat(n, den)
		fraction, isFraction := strings.CutSuffix(raw, "c")
		got, ok := new(big.Rat).SetString(fraction)
		assert.True(t, ok, raw)
		if isFraction {
			assert.Equal(t, want.String(), fraction)
			assert.False(t, want.IsInt())
			return
		}
		assert.Zero(t, got.Mul(got, big.NewRat(100, 1)).Cmp(want), raw)
	})
}

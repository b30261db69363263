package integraal_test

import (
	"encoding/json"
	"math"
	"math/big"
	"reflect"
	"regexp"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// cents draws what may come in at the door, with its bounds drawn often.
func cents() *rapid.Generator[int64] {
	return rapid.OneOf(
		rapid.Int64Range(-integraal.MaxCents, integraal.MaxCents),
		rapid.Int64Range(-10_000_000, 10_000_000),
		rapid.SampledFrom([]int64{0, 1, -1, 99, -99, 100, -100, integraal.MaxCents, -integraal.MaxCents}),
	)
}

func TestMoneyInWords(t *testing.T) {
	for want, m := range map[string]integraal.PerMonth{
		"0.00":             {},
		"0.01":             integraal.CentsPerMonth(1),
		"-0.01":            integraal.CentsPerMonth(-1),
		"1401.50":          integraal.CentsPerMonth(1401_50),
		"-1401.05":         integraal.CentsPerMonth(-1401_05),
		"2000.00":          integraal.EuroPerMonth(2000),
		"100000000000.00":  integraal.CentsPerMonth(integraal.MaxCents),
		"-100000000000.00": integraal.CentsPerMonth(-integraal.MaxCents),
	} {
		assert.Equal(t, want, m.String())
	}
}

func TestMoneyConstructorsAgree(t *testing.T) {
	assert.Equal(t, integraal.EuroCents(612_00), integraal.Euro(612))
	assert.Equal(t, integraal.CentsPerMonth(612_00), integraal.EuroPerMonth(612))
	assert.Equal(t, integraal.CentsPerYear(612_00), integraal.EuroPerYear(612))
	assert.Equal(t, integraal.Cents[integraal.Quarterly](5), integraal.CentsPerQuarter(5))
	assert.Equal(t, integraal.Cents[integraal.Hourly](5), integraal.CentsPerHour(5))
	assert.Equal(t, int64(612_40), integraal.EuroCents(612_40).Cents())
}

func TestParseMoney(t *testing.T) {
	for in, want := range map[string]int64{
		"0": 0, "-0": 0, "0.5": 50, "0.05": 5, "1401.50": 1401_50, "1401.5": 1401_50, "1401": 1401_00,
		"-1401.50": -1401_50, "100000000000": integraal.MaxCents, "-100000000000.00": -integraal.MaxCents,
	} {
		m, err := integraal.ParseMoney[integraal.Monthly](in)
		require.NoError(t, err, in)
		assert.Equal(t, want, m.Cents(), in)
	}
}

func TestParseMoneyFaults(t *testing.T) {
	for in, code := range map[string]string{
		"":                    "amount.malformed",
		"-":                   "amount.malformed",
		"+1":                  "amount.malformed",
		"--1":                 "amount.malformed",
		" 1":                  "amount.malformed",
		"1 ":                  "amount.malformed",
		".5":                  "amount.malformed",
		"5.":                  "amount.malformed",
		"1.":                  "amount.malformed",
		"1.5.0":               "amount.malformed",
		"1.005":               "amount.malformed",
		"1,50":                "amount.malformed",
		"1.401,50":            "amount.malformed",
		"€ 5":                 "amount.malformed",
		"007":                 "amount.malformed",
		"00":                  "amount.malformed",
		"1e3":                 "amount.malformed",
		"0x10":                "amount.malformed",
		"1_000":               "amount.malformed",
		"NaN":                 "amount.malformed",
		"overflow":            "amount.malformed",
		"１":                   "amount.malformed",
		"1234567890123456x":   "amount.malformed",
		"1234567890123456.x":  "amount.malformed",
		"100000000000.01":     "amount.range",
		"-100000000000.01":    "amount.range",
		"999999999999999":     "amount.range",
		"9223372036854775808": "amount.range",
		"99999999999999999999999999999999999999999999999999.99": "amount.range",
	} {
		m, err := integraal.ParseMoney[integraal.OneOff](in)
		assert.Equal(t, []string{code}, where(err), "%q", in)
		assert.True(t, m.IsZero(), "%q", in)
	}
}

func FuzzParseMoney(f *testing.F) {
	for _, s := range []string{"1401.50", "-0.01", "0", "00", "1.", "100000000000.01", "1234567890123456x", "９"} {
		f.Add(s)
	}
	form := regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]{1,2})?$`)
	bound := big.NewRat(integraal.MaxCents, 100)
	f.Fuzz(func(t *testing.T, s string) {
		m, err := integraal.ParseMoney[integraal.OneOff](s)
		if !form.MatchString(s) {
			require.Equal(t, []string{"amount.malformed"}, where(err), "%q", s)
			return
		}
		euros, ok := new(big.Rat).SetString(s)
		require.True(t, ok, "%q", s)
		if new(big.Rat).Abs(euros).Cmp(bound) > 0 {
			require.Equal(t, []string{"amount.range"}, where(err), "%q", s)
			return
		}
		require.NoError(t, err, "%q", s)
		require.Zero(t, big.NewRat(m.Cents(), 100).Cmp(euros), "%q is read as %s", s, m)
	})
}

func TestMoneyRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := integraal.CentsPerYear(cents().Draw(t, "cents"))
		parsed, err := integraal.ParseMoney[integraal.Yearly](m.String())
		assert.NoError(t, err)
		assert.Equal(t, m, parsed)

		raw, err := json.Marshal(m)
		assert.NoError(t, err)
		var read integraal.PerYear
		assert.NoError(t, json.Unmarshal(raw, &read))
		assert.Equal(t, m, read)

		assert.True(t, decimal.RequireFromString(m.String()).Equal(m.Decimal()))
		back, err := integraal.FromDecimal[integraal.Yearly](m.Decimal())
		assert.NoError(t, err)
		assert.Equal(t, m, back)
	})
}

func TestUnmarshalMoneyKeepsWhatItHadOnAFault(t *testing.T) {
	m := integraal.CentsPerMonth(1401_50)
	assert.Equal(t, []string{"amount.malformed"}, where(m.UnmarshalText([]byte("veel"))))
	assert.Equal(t, integraal.CentsPerMonth(1401_50), m)
}

func TestFromDecimal(t *testing.T) {
	for in, want := range map[string]int64{
		"1401.5": 1401_50, "1401.500000": 1401_50, "-0.01": -1, "0": 0, "0.000": 0, "1.2e3": 1200_00,
		"1e11": integraal.MaxCents,
	} {
		m, err := integraal.FromDecimal[integraal.OneOff](decimal.RequireFromString(in))
		require.NoError(t, err, in)
		assert.Equal(t, want, m.Cents(), in)
	}
	for in, code := range map[string]string{
		"0.001": "amount.malformed", "1401.505": "amount.malformed", "1e-10000": "amount.malformed",
		"100000000000.01": "amount.range", "-100000000000.01": "amount.range", "1e12": "amount.range",
		"1e30": "amount.range", "-1e10000": "amount.range",
	} {
		m, err := integraal.FromDecimal[integraal.OneOff](decimal.RequireFromString(in))
		assert.Equal(t, []string{code}, where(err), in)
		assert.True(t, m.IsZero(), in)
	}
}

// Written out, these decimals would fill the memory.
func TestFromDecimalOfHugeExponents(t *testing.T) {
	for _, exponent := range []int32{1_000_000_000, math.MaxInt32} {
		_, err := integraal.FromDecimal[integraal.OneOff](decimal.New(1, exponent))
		assert.Equal(t, []string{"amount.range"}, where(err), exponent)
		_, err = integraal.FromDecimal[integraal.OneOff](decimal.New(1, -exponent))
		assert.Equal(t, []string{"amount.malformed"}, where(err), -exponent)
		for _, nothing := range []decimal.Decimal{decimal.New(0, exponent), decimal.New(0, -exponent)} {
			m, err := integraal.FromDecimal[integraal.OneOff](nothing)
			require.NoError(t, err)
			assert.True(t, m.IsZero())
		}
	}
}

// reflect converts what the language lets a program convert, so that a false
// here is a line that does not compile.
func TestMoneyOfOneBasisDoesNotConvertToAnother(t *testing.T) {
	for _, kinds := range [][]reflect.Type{
		{
			reflect.TypeFor[integraal.Amount](), reflect.TypeFor[integraal.PerHour](),
			reflect.TypeFor[integraal.PerMonth](), reflect.TypeFor[integraal.PerQuarter](),
			reflect.TypeFor[integraal.PerYear](), reflect.TypeFor[int64](),
		},
		{
			reflect.TypeFor[integraal.Exact[integraal.OneOff]](), reflect.TypeFor[integraal.Exact[integraal.Hourly]](),
			reflect.TypeFor[integraal.Exact[integraal.Monthly]](), reflect.TypeFor[integraal.Exact[integraal.Quarterly]](),
			reflect.TypeFor[integraal.Exact[integraal.Yearly]](), reflect.TypeFor[integraal.Rate](),
		},
	} {
		for i, from := range kinds {
			for j, to := range kinds {
				assert.Equal(t, i == j, from.ConvertibleTo(to), "%s to %s", from, to)
			}
		}
	}
}

func TestMoneyComparisons(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := cents().Draw(t, "a"), cents().Draw(t, "b")
		x, y := integraal.EuroCents(a), integraal.EuroCents(b)
		assert.Equal(t, big.NewInt(a).Cmp(big.NewInt(b)), x.Compare(y))
		assert.Equal(t, a > b, x.MoreThan(y))
		assert.Equal(t, a == 0, x.IsZero())
		assert.Equal(t, a < 0, x.IsNegative())
		assert.Equal(t, min(a, b), integraal.Lesser(x, y).Cents())
		assert.Equal(t, max(a, b), integraal.Greater(x, y).Cents())
		assert.Equal(t, max(0, a-b), x.Above(y).Cents())
		assert.False(t, x.Overflowed())
	})
}

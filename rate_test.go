package integraal_test

import (
	"math"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// asRat is r as a fraction without bounds.
func asRat(r integraal.Rate) *big.Rat {
	num, den := r.Fraction()
	return big.NewRat(num, den)
}

func TestPct(t *testing.T) {
	assert.Zero(t, asRat(integraal.Pct(13, 730)).Cmp(big.NewRat(1373, 10_000)))
	assert.Zero(t, asRat(integraal.Pct(1, 896)).Cmp(big.NewRat(1896, 100_000)))
	assert.Zero(t, asRat(integraal.Pct(70, 0)).Cmp(big.NewRat(7, 10)))
	assert.Zero(t, asRat(integraal.Rate{}).Sign())
}

func TestRatioOfAnImpossibleDenominatorIsNought(t *testing.T) {
	for _, den := range []int64{0, -1, math.MinInt64} {
		assert.Zero(t, asRat(integraal.Ratio(13, den)).Sign(), den)
	}
}

func TestParseRate(t *testing.T) {
	for in, want := range map[string]*big.Rat{
		"13.73%":              big.NewRat(1373, 10_000),
		"13.730%":             big.NewRat(1373, 10_000),
		"1.896%":              big.NewRat(1896, 100_000),
		"0%":                  new(big.Rat),
		"100%":                big.NewRat(1, 1),
		"999999.999%":         big.NewRat(999_999_999, 100_000),
		"13/30":               big.NewRat(13, 30),
		"0/1":                 new(big.Rat),
		"999999999/999999999": big.NewRat(1, 1),
	} {
		r, err := integraal.ParseRate(in)
		require.NoError(t, err, in)
		assert.Zero(t, asRat(r).Cmp(want), "%s is read as %s", in, r)
	}
}

func TestParseRateFaults(t *testing.T) {
	for _, in := range []string{
		"", "%", "13", "13.73", "13,73%", "-1%", "+1%", "1.2345%", "13.%", ".5%", "1e2%", "1.2.3%", "1234567%",
		"13/", "/30", "13/0", "-13/30", "13/-30", "1/2/3", "1234567890/1", "1/1234567890", "a/b", "13 / 30", "1%/2",
	} {
		r, err := integraal.ParseRate(in)
		assert.Equal(t, []string{"rate.malformed"}, where(err), "%q", in)
		assert.Equal(t, integraal.Rate{}, r, "%q", in)
	}
}

func FuzzParseRate(f *testing.F) {
	for _, s := range []string{"13.73%", "13/30", "13.%", "1/0", "-1%", "000001%"} {
		f.Add(s)
	}
	pct := regexp.MustCompile(`^[0-9]{1,6}(\.[0-9]{1,3})?%$`)
	ratio := regexp.MustCompile(`^[0-9]{1,9}/0*[1-9][0-9]*$`)
	f.Fuzz(func(t *testing.T, s string) {
		r, err := integraal.ParseRate(s)
		_, den, _ := strings.Cut(s, "/")
		if !pct.MatchString(s) && (!ratio.MatchString(s) || len(den) > 9) {
			require.Equal(t, []string{"rate.malformed"}, where(err), "%q", s)
			return
		}
		require.NoError(t, err, "%q", s)
		require.Zero(t, asRat(r).Cmp(written(t, s)), "%q is read as %s", s, r)
	})
}

// written is the fraction that a well-formed text of a rate stands for.
func written(t *testing.T, s string) *big.Rat {
	// SetString of a fraction would take 010 for octal.
	part := func(digits string) *big.Rat {
		n, ok := new(big.Rat).SetString(digits + ".0")
		require.True(t, ok, "%q", s)
		return n
	}
	if num, den, isRatio := strings.Cut(s, "/"); isRatio {
		return new(big.Rat).Quo(part(num), part(den))
	}
	whole, frac, _ := strings.Cut(strings.TrimSuffix(s, "%"), ".")
	thousandths := part(whole + (frac + "000")[:3])
	return thousandths.Quo(thousandths, big.NewRat(100_000, 1))
}

func TestRateInWords(t *testing.T) {
	for want, r := range map[string]integraal.Rate{
		"13.730%":      integraal.Pct(13, 730),
		"0.005%":       integraal.Pct(0, 5),
		"0.000%":       integraal.Pct(0, 0),
		"100.000%":     integraal.Pct(100, 0),
		"13/30":        integraal.Ratio(13, 30),
		"0/1":          {},
		"-3/100000":    integraal.Ratio(-3, 100_000),
		"-1500/100000": integraal.Ratio(-1500, 100_000),
		"overflow":     integraal.Pct(math.MaxInt64, 0),
	} {
		assert.Equal(t, want, r.String())
	}
}

func TestRateRoundTrips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.OneOf(
			rapid.Custom(func(t *rapid.T) integraal.Rate {
				return integraal.Pct(rapid.Int64Range(0, 999_999).Draw(t, "whole"), rapid.Int64Range(0, 999).Draw(t, "thousandths"))
			}),
			rapid.Custom(func(t *rapid.T) integraal.Rate {
				return integraal.Ratio(rapid.Int64Range(0, 999_999_999).Draw(t, "num"), rapid.Int64Range(1, 99_999).Draw(t, "den"))
			}),
		).Draw(t, "r")
		text, err := r.MarshalText()
		assert.NoError(t, err)
		var read integraal.Rate
		assert.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, r, read)
	})
	r := integraal.Pct(13, 730)
	assert.Equal(t, []string{"rate.malformed"}, where(r.UnmarshalText([]byte("veel"))))
	assert.Equal(t, integraal.Pct(13, 730), r)
}

func TestRatesAreEqualAsFractions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) integraal.Rate {
			num := anyInt64().Filter(notSentinel).Draw(t, label)
			return integraal.Ratio(num, anyInt64().Filter(func(n int64) bool { return n > 0 }).Draw(t, label+" over"))
		}
		a, b := draw("a"), draw("b")
		assert.Equal(t, asRat(a).Cmp(asRat(b)) == 0, a.Equal(b), "%s and %s", a, b)
		assert.Equal(t, a.Equal(b), b.Equal(a))
		assert.True(t, a.Equal(a))
	})
	assert.True(t, integraal.Ratio(1, 2).Equal(integraal.Pct(50, 0)))
	assert.True(t, integraal.Rate{}.Equal(integraal.Ratio(0, 7)))
	assert.False(t, integraal.Ratio(1, 2).Equal(integraal.Ratio(-1, 2)))
	// The cross products of these leave 64 bits.
	assert.False(t, integraal.Ratio(math.MaxInt64, 2).Equal(integraal.Ratio(math.MaxInt64, 3)))
	beyond := integraal.Pct(math.MaxInt64, 0)
	assert.False(t, beyond.Equal(beyond), "a rate beyond the range equals none")
	sentinel, half := integraal.Ratio(math.MinInt64, 2), integraal.Ratio(-1<<62, 1)
	assert.False(t, sentinel.Equal(half))
	assert.False(t, half.Equal(sentinel))
}

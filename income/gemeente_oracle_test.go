package income

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func cents(t *rapid.T, label string, from, to int64) int64 {
	return rapid.Int64Range(from, to).Draw(t, label)
}

func inEuros(c int64) decimal.Decimal { return decimal.New(c, -2) }

// oracleBand is a band of the income in decimals: above and share in per cent.
type oracleBand struct{ above, share int64 }

// oracleBijzonder is art. 35 lid 1 with a draagkracht by bands, written from the
// provision: of every euro above a bound the share counts of the last bound
// that it is above.
func oracleBijzonder(bands []oracleBand, months, assetShare int64, income, norm, assets, used, costs decimal.Decimal) decimal.Decimal {
	hundredth := decimal.New(1, -2)
	month := decimal.Zero
	for i, b := range bands {
		low := norm.Mul(decimal.NewFromInt(b.above)).Mul(hundredth).Round(2)
		high := income
		if i+1 < len(bands) {
			high = decimal.Min(income, norm.Mul(decimal.NewFromInt(bands[i+1].above)).Mul(hundredth).Round(2))
		}
		if high.GreaterThan(low) {
			month = month.Add(high.Sub(low).Mul(decimal.NewFromInt(b.share)).Mul(hundredth))
		}
	}
	means := month.Round(2).Mul(decimal.NewFromInt(months))
	if assets.IsPositive() {
		means = means.Add(assets.Mul(decimal.NewFromInt(assetShare)).Mul(hundredth).Round(2))
	}
	left := costs.Sub(decimal.Max(means.Sub(used), decimal.Zero))
	return decimal.Max(left, decimal.Zero)
}

func TestBijzondereBijstandAgainstOracle(t *testing.T) {
	t.Parallel()
	base := settings(t).File()
	rapid.Check(t, func(t *rapid.T) {
		set := base.BijzondereBijstand[1]
		set.PeriodMonths = rapid.IntRange(1, maxMonths).Draw(t, "months")
		assetShare := rapid.Int64Range(0, 100).Draw(t, "asset share")
		set.AssetShare, set.Bands = integraal.Pct(assetShare, 0), nil
		var bands []oracleBand
		above := int64(-1)
		for range rapid.IntRange(0, 4).Draw(t, "bands") {
			above += rapid.Int64Range(1, 60).Draw(t, "above")
			b := oracleBand{above, rapid.Int64Range(0, 100).Draw(t, "share")}
			bands = append(bands, b)
			set.Bands = append(set.Bands, Band{Above: integraal.Pct(b.above, 0), Share: integraal.Pct(b.share, 0)})
		}
		file := base
		file.BijzondereBijstand = []BijzondereBijstandSetting{set}
		s, err := NewSettings(file)
		require.NoError(t, err)

		income, norm := cents(t, "income", -1_000_00, 6_000_00), cents(t, "norm", 0, 2_500_00)
		assets, used := cents(t, "assets", -5_000_00, 20_000_00), cents(t, "used", 0, 10_000_00)
		asked := cents(t, "costs", 0, 30_000_00)
		f := BijzonderFacts{
			Costs: integraal.Know(integraal.EuroCents(asked)), Necessary: integraal.Know(true),
			Income: monthOf(income), Norm: monthOf(norm), AssetsAboveLimit: integraal.Know(integraal.EuroCents(assets)),
			Used: integraal.Know(integraal.EuroCents(used)),
		}
		o, err := BijzondereBijstand(f, s, march, nil)
		require.NoError(t, err)
		want := oracleBijzonder(bands, int64(set.PeriodMonths), assetShare,
			inEuros(income), inEuros(norm), inEuros(assets), inEuros(used), inEuros(asked))
		v, applies := o.Value()
		assert.Equal(t, want.IsPositive(), applies)
		if applies {
			assert.True(t, want.Equal(v.Amount.Decimal()), "want %s, got %s", want, v.Amount)
			assert.Equal(t, asked, v.Amount.Plus(v.Draagkracht).Cents())
		}
	})
}

// TestInkomenstoeslagAgainstOracle goes through the referteperiode day by day,
// where the rule goes by its parts.
func TestInkomenstoeslagAgainstOracle(t *testing.T) {
	t.Parallel()
	s := settings(t)
	limit := decimal.New(105, -2)
	rapid.Check(t, func(t *rapid.T) {
		var parts []Refertedeel
		next := on(2023, 3, 2).AddDays(rapid.IntRange(-40, 1).Draw(t, "start"))
		for range rapid.IntRange(1, 4).Draw(t, "parts") {
			until := next.AddDays(rapid.IntRange(0, 700).Draw(t, "days"))
			parts = append(parts, refertedeel(next, until, cents(t, "income", 1300_00, 1480_00), 1401_50))
			next = until.AddDays(rapid.SampledFrom([]int{1, 1, 1, 2}).Draw(t, "gap"))
		}
		low, complete := true, true
		for day := on(2023, 3, 2); day.Before(march); day = day.AddDays(1) {
			found := false
			for _, p := range parts {
				if day.Before(p.From) || day.After(p.Until) {
					continue
				}
				found = true
				income, _ := p.Income.Value()
				norm, _ := p.Norm.Value()
				low = low && !income.Decimal().GreaterThan(norm.Decimal().Mul(limit).Round(2))
			}
			complete = complete && found
		}
		f := longLow()
		f.Reference = integraal.Know(parts)
		o, err := IndividueleInkomenstoeslag(f, s, march, nil)
		require.NoError(t, err)
		want := integraal.AppliesNot
		switch {
		case low && complete:
			want = integraal.Applies
		case low:
			want = integraal.Undetermined
		}
		assert.Equal(t, want, o.Verdict())
	})
}

// TestStudietoeslagAgainstOracle: the amounts of the Besluit in the second half
// of 2026 and of the file, by age.
func TestStudietoeslagAgainstOracle(t *testing.T) {
	t.Parallel()
	s := settings(t)
	july := on(2026, 7, 1)
	least := map[int]string{15: "117.03", 16: "134.58", 17: "154.08", 18: "195.04", 19: "234.05", 20: "312.06"}
	rapid.Check(t, func(t *rapid.T) {
		born := july.AddDays(-rapid.IntRange(14*365, 30*365).Draw(t, "age in days"))
		stage := cents(t, "internship", 0, 700_00)
		f := student()
		f.Born, f.Internship = integraal.Know(born), monthOf(stage)
		o, err := Studietoeslag(f, s, july, nil)
		require.NoError(t, err)
		y, m, d := born.Civil()
		age := 2026 - y
		if m > 7 || m == 7 && d > 1 {
			age--
		}
		v, applies := o.Value()
		require.Equal(t, age >= 15, applies)
		if !applies {
			return
		}
		want := decimal.RequireFromString("390.07")
		if amount, young := least[age]; young {
			want = decimal.RequireFromString(amount)
		}
		if age >= 18 && age < 21 {
			want = decimal.Max(want, decimal.NewFromInt(300))
		}
		if over := inEuros(stage).Sub(decimal.RequireFromString("234.05")); over.IsPositive() {
			want = decimal.Max(want.Sub(over), decimal.Zero)
		}
		assert.True(t, want.Equal(v.Monthly.Decimal()), "want %s, got %s", want, v.Monthly)
	})
}

func TestLokaleRegelingAgainstOracle(t *testing.T) {
	t.Parallel()
	base := settings(t).File()
	rapid.Check(t, func(t *rapid.T) {
		file := base
		reg := base.LokaleRegelingen[1]
		thousandths := cents(t, "percentage", 1_000, 300_000)
		reg.Limits.Couple = integraal.Pct(0, thousandths)
		file.LokaleRegelingen = []RegelingSetting{reg}
		s, err := NewSettings(file)
		require.NoError(t, err)
		norm, income := cents(t, "norm", 0, 3_000_00), cents(t, "income", 0, 5_000_00)
		f := meedoen()
		f.Leefvorm, f.Norm, f.Income = integraal.Know(Gehuwden), monthOf(norm), monthOf(income)
		o, err := LokaleRegeling(f, s, "meedoenregeling", march, nil)
		require.NoError(t, err)
		limit := inEuros(norm).Mul(decimal.New(thousandths, -5)).Round(2)
		v, applies := o.Value()
		assert.Equal(t, !inEuros(income).GreaterThan(limit), applies)
		if applies {
			assert.True(t, limit.Equal(v.Limit.Decimal()))
		}
	})
}

package income

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// huurTekst are the amounts of a year as the law and the ministerial rules
// print them: maximum rent, the same for the young, kwaliteitskortingsgrens,
// aftoppingsgrens for two and for three.
var huurTekst = map[int][5]string{
	2023: {"808.06", "452.20", "452.20", "647.19", "693.60"},
	2024: {"879.66", "454.47", "454.47", "650.43", "697.07"},
	2025: {"900.07", "477.20", "477.20", "682.96", "731.93"},
	2026: {"932.93", "498.20", "498.20", "713.02", "764.14"},
}

// huurSoort are those of a household: ijkpunt, norm rent or basishuur at it,
// factors a and b or the percentage of the reduction, and what lowers a norm
// rent.
var huurSoort = map[int][4][5]string{
	2023: {
		{"19375", "225.54", "0.000000474433", "0.002448638402", "0"}, {"25225", "225.54", "0.000000279402", "0.001893212113", "0"},
		{"20500", "223.72", "0.000000671404", "-0.002850602044", "0"}, {"27275", "221.91", "0.000000430722", "-0.003611907743", "0"},
	},
	2024: {
		{"20700", "226.67", "0.000000413370", "0.002393492603", "37.72"}, {"26975", "226.67", "0.000000244490", "0.001807837711", "37.72"},
		{"22025", "224.85", "0.000000559775", "-0.002120192534", "37.72"}, {"29325", "223.04", "0.000000363503", "-0.003053924481", "37.72"},
	},
	2025: {
		{"22700", "236.19", "0.000000438698", "0.000446392665", "37.14"}, {"30450", "234.38", "0.000000298184", "-0.001382497146", "37.14"},
	},
	2026: {{"23425", "202.52", "0.27"}, {"31500", "200.71", "0.22"}},
}

// oracleHuurtoeslag is art. 13 and 16 to 21 in decimals, cent by cent of the
// sentences: the exact month, or none where a rent over the maximum refuses.
func oracleHuurtoeslag(year int, several, older, three, young, above, excepted bool, rent, income decimal.Decimal) (month decimal.Decimal, refused bool) {
	text, kind := huurTekst[year], 0
	if several {
		kind = 1
	}
	if older && year < 2025 {
		kind += 2
	}
	soort := huurSoort[year][kind]
	limit := dec(text[0])
	if young {
		limit = dec(text[1])
	}
	if rent.GreaterThan(limit) {
		if year < 2026 && !excepted {
			return decimal.Zero, true
		}
		rent = limit
	}
	base := dec(soort[1])
	if year < 2026 {
		if income.GreaterThan(dec(soort[0])) {
			base = dec(soort[2]).Mul(income).Mul(income).Add(dec(soort[3]).Mul(income)).RoundCeil(2)
		}
		base = base.Sub(dec(soort[4]))
	}
	kwal, aftop := dec(text[2]), dec(text[3])
	if three {
		aftop = dec(text[4])
	}
	share := dec("0.4")
	if year < 2025 && several && !older && !above {
		share = decimal.Zero
	}
	// What of the rent is above the base, told apart by where it lies.
	part := func(from, to decimal.Decimal) decimal.Decimal {
		from, to = decimal.Max(from, base), decimal.Min(to, rent)
		return decimal.Max(to.Sub(from), decimal.Zero)
	}
	month = part(decimal.Zero, kwal).Add(part(kwal, aftop).Mul(dec("0.65"))).Add(part(aftop, dec("1000000000000")).Mul(share))
	if year >= 2026 && income.GreaterThan(dec(soort[0])) {
		over := income.Sub(dec(soort[0])).Mul(dec(soort[2]))
		month = month.Sub(over.DivRound(dec("12"), 30))
	}
	return decimal.Max(month, decimal.Zero), false
}

func TestHuurtoeslagAgainstOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.IntRange(2023, 2026).Draw(t, "year")
		flag := func(name string) bool { return rapid.Bool().Draw(t, name) }
		v := huurtoeslagValues{
			huishouden: huishoudtype(rapid.IntRange(0, 3).Draw(t, "household")),
			jong:       flag("young"), boven: flag("above"), uitzondering: flag("excepted"),
			rekenhuur: integraal.CentsPerMonth(rapid.OneOf(
				rapid.Int64Range(150_00, 1_000_00), rapid.Int64Range(0, integraal.MaxCents)).Draw(t, "rent")),
			rekeninkomen: integraal.CentsPerYear(rapid.OneOf(
				rapid.Int64Range(15_000_00, 60_000_00), rapid.Int64Range(-10_000_00, integraal.MaxCents)).Draw(t, "income")),
		}
		v.groot = v.huishouden.meer() && flag("three")
		d, err := BuiltIn().On(on(year, 1, 1).AddDays(rapid.IntRange(0, 364).Draw(t, "day")))
		require.NoError(t, err)
		got := d.huurtoeslag.due(&v, nil)
		want, refused := oracleHuurtoeslag(year, v.huishouden.meer(), v.huishouden.ouderen(), v.groot, v.jong, v.boven, v.uitzondering,
			v.rekenhuur.Decimal(), v.rekeninkomen.Decimal())
		if refused {
			assert.Equal(t, Toeslag{}, got)
			return
		}
		twelve := want.Mul(dec("12")).Round(20) // a third of a cent times twelve is whole again
		assert.True(t, twelve.Round(0).Equal(got.Yearly.Decimal()), "want %s, got %s", twelve, got.Yearly)
		assert.True(t, twelve.DivRound(dec("12"), 25).Floor().Equal(got.Monthly.Decimal()), "want %s, got %s", want, got.Monthly)
	})
}

// TestNormhuurInWholeRange: the product takes 128 bits and is right up to the
// largest income, and beyond it more than any rent.
func TestNormhuurInWholeRange(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		year := rapid.IntRange(2023, 2025).Draw(t, "year")
		kind := huishoudtype(rapid.IntRange(0, 3).Draw(t, "household"))
		cents := rapid.OneOf(rapid.Int64Range(15_000_00, 100_000_00), rapid.Int64Range(0, integraal.MaxCents)).Draw(t, "income")
		h := mustDay(on(year, 5, 5)).huurtoeslag.typen[kind]
		i := min(int(kind), len(huurSoort[year])-1)
		if year == 2025 {
			i = int(kind) % 2
		}
		y := decimal.New(cents, -2)
		want := dec(huurSoort[year][i][2]).Mul(y).Mul(y).Add(dec(huurSoort[year][i][3]).Mul(y)).RoundCeil(2)
		want = decimal.Max(want, decimal.Zero)
		got := h.normhuurAt(integraal.CentsPerYear(cents)).Decimal()
		most := integraal.Cents[integraal.Monthly](beyondRent).Decimal()
		assert.True(t, decimal.Min(want, most).Equal(got), "want %s, got %s", want, got)
	})
	h := dayOf(t, on(2025, 5, 5)).huurtoeslag.typen[eenpersoons]
	for _, cents := range []int64{integraal.MaxCents + 1, 1000 * integraal.MaxCents} {
		assert.Equal(t, int64(beyondRent), h.normhuurAt(integraal.CentsPerYear(cents)).Cents())
	}
}

func mustDay(day integraal.Date) *Day {
	d, err := BuiltIn().On(day)
	if err != nil {
		return nil
	}
	return d
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func anyRent() *rapid.Generator[integraal.PerMonth] {
	return rapid.Map(rapid.Int64Range(0, 1_200_00), integraal.CentsPerMonth)
}

func anyHuur(t *rapid.T, day integraal.Date) HuurtoeslagFacts {
	flag := rapid.Bool()
	charge := rapid.Map(rapid.Int64Range(0, 20_00), integraal.CentsPerMonth)
	return HuurtoeslagFacts{
		ID: "M", Born: anyFact(t, "born", anyBorn(day, 16, 90), false), Meerderjarig: anyFact(t, "of age", flag, true),
		MetKind: anyFact(t, "with a child", rapid.Just(true), false), Handicap: anyFact(t, "disability", flag, true),
		Woning: anyFact(t, "dwelling", flag, true), Huurprijs: anyFact(t, "rent", anyRent(), true),
		Servicekosten: Servicekosten{
			anyFact(t, "a", charge, true), anyFact(t, "b", charge, true), anyFact(t, "c", charge, true), anyFact(t, "d", charge, true),
		},
		Aangepast: anyFact(t, "adapted", flag, true), BovenMaximum: anyFact(t, "over", flag, true),
		Toetsingsinkomen:    anyFact(t, "income", anyEuro(-5_000, 60_000), true),
		Rendementsgrondslag: anyFact(t, "assets", anyAssets(), true),
		Partner: anyFact(t, "partner", rapid.Custom(func(t *rapid.T) PartnerVanHuurder {
			return PartnerVanHuurder{
				ID: "P", Born: anyFact(t, "born", anyBorn(day, 16, 90), false),
				Toetsingsinkomen:    anyFact(t, "income", anyEuro(-5_000, 60_000), true),
				Rendementsgrondslag: anyFact(t, "assets", anyAssets(), true),
				WholeYear:           anyFact(t, "whole year", flag, true),
			}
		}), true),
		Medebewoners: anyFact(t, "medebewoners", rapid.Custom(func(t *rapid.T) []MedebewonerVanHuurder {
			var list []MedebewonerVanHuurder
			for range rapid.IntRange(0, 3).Draw(t, "number") {
				list = append(list, MedebewonerVanHuurder{
					Born: anyFact(t, "born", anyBorn(day, 0, 90), false), Kind: anyFact(t, "kind", flag, true),
					Toetsingsinkomen:    anyFact(t, "income", anyEuro(-5_000, 30_000), true),
					Rendementsgrondslag: anyFact(t, "assets", anyAssets(), true),
					WholeYear:           anyFact(t, "whole year", flag, true),
				})
			}
			return list
		}), true),
	}
}

func anyHuurDay(t *rapid.T) integraal.Date {
	return on(2023, 1, 1).AddDays(rapid.IntRange(0, 4*365).Draw(t, "day"))
}

func anyHuurValues(t *rapid.T) huurtoeslagValues {
	flag := func(name string) bool { return rapid.Bool().Draw(t, name) }
	v := huurtoeslagValues{
		huishouden: huishoudtype(rapid.IntRange(0, 3).Draw(t, "household")),
		jong:       flag("young"), boven: flag("above"), uitzondering: flag("excepted"),
		rekenhuur:    anyRent().Draw(t, "rent"),
		rekeninkomen: anyEuro(0, 70_000).Draw(t, "income"),
	}
	v.groot = v.huishouden.meer() && flag("three")
	return v
}

// TestMoreIncomeNeverGivesMoreHuurtoeslag: nor does less rent below the
// maximum.
func TestMoreIncomeNeverGivesMoreHuurtoeslag(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyHuurDay(t))
		require.NoError(t, err)
		v := anyHuurValues(t)
		less := d.huurtoeslag.due(&v, nil)
		w := v
		w.rekeninkomen = v.rekeninkomen.Plus(rapid.OneOf(anyEuro(0, 1), anyEuro(0, 20_000)).Draw(t, "more"))
		more := d.huurtoeslag.due(&w, nil)
		assert.False(t, more.Yearly.MoreThan(less.Yearly), "%s is more than %s", more.Yearly, less.Yearly)
		assert.False(t, more.Monthly.MoreThan(less.Monthly))
		v.uitzondering = true
		w = v
		w.rekenhuur = v.rekenhuur.Plus(integraal.EuroPerMonth(rapid.Int64Range(0, 300).Draw(t, "more rent")))
		assert.False(t, d.huurtoeslag.due(&v, nil).Yearly.MoreThan(d.huurtoeslag.due(&w, nil).Yearly))
	})
}

// TestIncomeAroundTheIjkpunt: no jump where the formula of art. 19 takes over.
func TestIncomeAroundTheIjkpunt(t *testing.T) {
	t.Parallel()
	for i := range years[:3] {
		h := dayOf(t, years[i].from).huurtoeslag
		for k := range huishoudtypen {
			at := h.typen[k]
			next := at.normhuurAt(at.ijkpunt.Is.Plus(integraal.CentsPerYear(1)))
			assert.InDelta(t, at.norm.Cents(), next.Cents(), 1, "%s %d", k, i)
			assert.False(t, at.norm.MoreThan(next), "%s %d", k, i)
		}
	}
}

func TestHuurtoeslagExplainedAndUnexplainedAgree(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := anyHuurDay(t)
		f := anyHuur(t, day)
		var why integraal.Explanation
		o, err := Huurtoeslag(f, day, nil)
		p, errExplained := Huurtoeslag(f, day, &why)
		require.Equal(t, err, errExplained)
		assert.Equal(t, o, p)
		for _, l := range why.Lines(Word) {
			assert.NotEqual(t, string(l.Name), l.Text.EN, "every line has words")
		}
	})
}

// TestPartnersOfATenantAreSymmetric: who of the two rents makes no difference.
func TestPartnersOfATenantAreSymmetric(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := anyHuurDay(t)
		f := anyHuur(t, day)
		both := func(label string) (integraal.Fact[integraal.Date], integraal.Fact[integraal.PerYear], integraal.Fact[integraal.Amount]) {
			return integraal.Know(anyBorn(day, 19, 90).Draw(t, label)), anyFact(t, label, anyEuro(-5_000, 60_000), true),
				anyFact(t, label, anyAssets(), true)
		}
		aBorn, aIncome, aAssets := both("a")
		bBorn, bIncome, bAssets := both("b")
		couple := func(id, other string, born, otherBorn integraal.Fact[integraal.Date], income, otherIncome integraal.Fact[integraal.PerYear], assets, otherAssets integraal.Fact[integraal.Amount]) HuurtoeslagFacts {
			g := f
			g.ID, g.Born, g.Toetsingsinkomen, g.Rendementsgrondslag = id, born, income, assets
			g.Partner = integraal.Know(PartnerVanHuurder{
				ID: other, Born: otherBorn, Toetsingsinkomen: otherIncome, Rendementsgrondslag: otherAssets, WholeYear: integraal.Know(true),
			})
			return g
		}
		o, err := Huurtoeslag(couple("A", "B", aBorn, bBorn, aIncome, bIncome, aAssets, bAssets), day, nil)
		p, errOther := Huurtoeslag(couple("B", "A", bBorn, aBorn, bIncome, aIncome, bAssets, aAssets), day, nil)
		require.Equal(t, err == nil, errOther == nil)
		assert.Equal(t, o.Verdict(), p.Verdict())
		v, _ := o.Value()
		w, _ := p.Value()
		assert.Equal(t, v, w)
		assert.Equal(t, o.Failed(), p.Failed())
	})
}

// TestMonthsOfAYearAddUp: twelve months at the yearly rate of each come within
// half a euro a year of the exact amount, and the advances never above it.
func TestMonthsOfAYearAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyHuurDay(t))
		require.NoError(t, err)
		v := anyHuurValues(t)
		v.uitzondering = true
		var p huurdelen
		d.huurtoeslag.delen(&v, &p)
		exact := d.huurtoeslag.exact(&v, &p).Round(integraal.Down(integraal.Cent, integraal.Citation{}))
		got := d.huurtoeslag.due(&v, nil)
		assert.InDelta(t, exact.Cents(), got.Yearly.Cents(), 50)
		twelve := integraal.MonthsOf(got.Monthly)
		assert.False(t, twelve.MoreThan(exact))
		assert.Less(t, exact.Minus(twelve).Cents(), int64(12_01))
	})
}

// TestIntegersAndFractionsAgree: the sum in integers is that in exact
// fractions, which an overlay with other percentages takes.
func TestIntegersAndFractionsAgree(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyHuurDay(t))
		require.NoError(t, err)
		h := d.huurtoeslag
		require.True(t, h.integers)
		v := anyHuurValues(t)
		v.rekeninkomen = rapid.OneOf(anyEuro(-10_000, 90_000), anyEuro(0, 1_000_000_000)).Draw(t, "income")
		fast := h.due(&v, nil)
		h.integers = false
		assert.Equal(t, h.due(&v, nil), fast)
	})
}

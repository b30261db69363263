package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func centsOf(cents int64) integraal.Fact[integraal.PerMonth] {
	return integraal.Know(integraal.CentsPerMonth(cents))
}

// tenant lives alone in a rented dwelling.
func tenant(rentCents, income int64) HuurtoeslagFacts {
	none := integraal.KnowAbsent[integraal.PerMonth]()
	return HuurtoeslagFacts{
		ID: "M", Born: bornOn(1982, 11, 4), Meerderjarig: integraal.KnowAbsent[bool](),
		Partner:      integraal.KnowAbsent[PartnerVanHuurder](),
		Medebewoners: integraal.KnowAbsent[[]MedebewonerVanHuurder](),
		MetKind:      integraal.KnowAbsent[bool](), Handicap: integraal.KnowAbsent[bool](),
		Woning: integraal.Know(true), Huurprijs: centsOf(rentCents),
		Servicekosten: Servicekosten{none, none, none, none},
		Aangepast:     integraal.KnowAbsent[bool](), BovenMaximum: integraal.KnowAbsent[bool](),
		Toetsingsinkomen: perYearOf(income), Rendementsgrondslag: assetsOf(350),
	}
}

// cohabiting is that tenant with a partner.
func cohabiting(rentCents, income, partners int64) HuurtoeslagFacts {
	f := tenant(rentCents, income)
	f.Partner = integraal.Know(PartnerVanHuurder{
		ID: "P", Born: bornOn(1980, 5, 6), Toetsingsinkomen: perYearOf(partners),
		Rendementsgrondslag: assetsOf(0), WholeYear: integraal.Know(true),
	})
	return f
}

// resident is a grown-up child at home.
func resident(id string, born integraal.Fact[integraal.Date], income int64) MedebewonerVanHuurder {
	return MedebewonerVanHuurder{
		ID: id, Born: born, Kind: integraal.Know(true), Toetsingsinkomen: perYearOf(income),
		Rendementsgrondslag: assetsOf(0), WholeYear: integraal.Know(true),
	}
}

func sharing(f HuurtoeslagFacts, ms ...MedebewonerVanHuurder) HuurtoeslagFacts {
	f.Medebewoners = integraal.Know(ms)
	return f
}

func editTenant(f HuurtoeslagFacts, change func(f *HuurtoeslagFacts)) HuurtoeslagFacts {
	change(&f)
	return f
}

func saidHuur(f HuurtoeslagFacts, day integraal.Date) string {
	o, err := Huurtoeslag(f, day, nil)
	return said(o, err, sayToeslag)
}

// TestChangesOfHuurtoeslag: the day before, of and after each change, by hand
// from the articles. A single tenant, rent € 600, income € 25.000.
//
//	2023: 0,000000474433 × 25000² + 0,002448638402 × 25000 = 296,520625 + 61,21596005 = 357,736585 → 357,74
//	      452,20 - 357,74 + 65% × (600 - 452,20) = 94,46 + 96,07 = 190,53; × 12 = 2286,36
//	2024: 258,35625 + 59,837315075 = 318,193565 → 318,20; less 37,72 = 280,48
//	      454,47 - 280,48 + 65% × 145,53 = 173,99 + 94,5945 = 268,5845; × 12 = 3223,014
//	2025: 274,18625 + 11,159816625 = 285,346067 → 285,35; less 37,14 = 248,21
//	      477,20 - 248,21 + 65% × 122,80 = 228,99 + 79,82 = 308,81; × 12 = 3705,72
//	2026: 252,49 - 1,82 - 48,15 = 202,52; 498,20 - 202,52 + 65% × 101,80 = 295,68 + 66,17 = 361,85
//	      less 27% × (25000 - 23425) / 12 = 35,4375: 326,4125; × 12 = 3916,95
func TestChangesOfHuurtoeslag(t *testing.T) {
	t.Parallel()
	const in2023, in2024, in2025, in2026 = "2286.00 190.00", "3223.00 268.00", "3706.00 308.00", "3917.00 326.00"
	for _, c := range []struct {
		day  integraal.Date
		want string
	}{
		{on(2023, 1, 1), in2023}, {on(2023, 1, 2), in2023},
		{on(2023, 12, 31), in2023}, {on(2024, 1, 1), in2024}, {on(2024, 1, 2), in2024},
		{on(2024, 12, 31), in2024}, {on(2025, 1, 1), in2025}, {on(2025, 1, 2), in2025},
		{on(2025, 12, 31), in2025}, {on(2026, 1, 1), in2026}, {on(2026, 1, 2), in2026},
		{on(2026, 6, 30), in2026}, {on(2026, 7, 1), in2026}, {on(2026, 12, 31), in2026},
	} {
		assert.Equal(t, c.want, saidHuur(tenant(600_00, 25_000), c.day), c.day)
	}
	for _, day := range []integraal.Date{on(2022, 12, 31), on(2027, 1, 1)} {
		_, err := Huurtoeslag(tenant(1, 1), day, nil)
		require.True(t, integraal.HasFault(err, "dated.outside"))
		assert.Contains(t, err.Error(), "1 January 2023 to 31 December 2026")
	}
}

// TestHuurtoeslagCitesTheTextOfItsDay: each value in the text of its year.
func TestHuurtoeslagCitesTheTextOfItsDay(t *testing.T) {
	t.Parallel()
	for i := range years {
		h := dayOf(t, years[i].until).huurtoeslag
		for _, by := range []integraal.Citation{
			h.maxHuur.By, h.kwaliteit.By, h.typen[eenpersoons].ijkpunt.By, h.grenzen.alone.By, h.kindvrij.By,
			h.by.hoogte, h.by.vermogen,
		} {
			assert.Equal(t, years[i].read, by.Read(), by)
		}
	}
	day := dayOf(t, on(2024, 3, 1)).huurtoeslag
	assert.Equal(t, "art. 13 lid 1 onder a Wet op de huurtoeslag", day.maxHuur.By.String())
	assert.Equal(t, "art. 1 onder a Wet verlaging eigen bijdrage huurtoeslag", day.eigen.By.String())
}

// TestFactorsFollowFromTheLaw: art. 19 lid 2 derives the factors from the line
// between the quotes at two incomes, with the amounts of art. 17 and 18. In
// twelve decimals that is what the ministerial rules print, of 2025 too, where
// the rule itself was not read.
func TestFactorsFollowFromTheLaw(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		year       int
		household  huishoudtype
		norm2, ref string // art. 18: norm rent, lowered, and income
	}{
		{2023, eenpersoons, "456.62", "28550"}, {2023, meerpersoons, "454.81", "37100"},
		{2023, eenpersoonsouderen, "456.17", "28275"}, {2023, meerpersoonsouderen, "453.90", "36925"},
		{2024, eenpersoons, "458.92", "30550"}, {2024, meerpersoons, "457.11", "39700"},
		{2024, eenpersoonsouderen, "458.47", "30575"}, {2024, meerpersoonsouderen, "456.20", "39875"},
		{2025, eenpersoons, "481.51", "32625"}, {2025, meerpersoons, "479.24", "42475"},
	} {
		h := dayOf(t, on(c.year, 5, 1)).huurtoeslag.typen[c.household]
		y1, y2 := h.ijkpunt.Is.Decimal(), dec(c.ref)
		q1, q2 := h.norm.Decimal().DivRound(y1, 40), dec(c.norm2).DivRound(y2, 40)
		a := q2.Sub(q1).DivRound(y2.Sub(y1), 40)
		b := q1.Sub(a.Mul(y1))
		assert.Equal(t, a.Shift(12).Round(0).IntPart(), int64(h.a.Is), "%d %s a", c.year, c.household)
		assert.Equal(t, b.Shift(12).Round(0).IntPart(), int64(h.b.Is), "%d %s b", c.year, c.household)
	}
}

// TestHuurtoeslagThatIsNotConfirmed: the values of households of several in
// 2025 are marked in the outcome and where they stand in the explanation.
func TestHuurtoeslagThatIsNotConfirmed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		facts HuurtoeslagFacts
		day   integraal.Date
		want  []integraal.Name
	}{
		{cohabiting(600_00, 25_000, 10_000), on(2025, 3, 1), []integraal.Name{normIjkpuntMP, normFactorAMP, normFactorBMP}},
		{cohabiting(600_00, 15_000, 10_000), on(2025, 3, 1), []integraal.Name{normIjkpuntMP}},
		{tenant(600_00, 25_000), on(2025, 3, 1), nil},
		{cohabiting(600_00, 25_000, 10_000), on(2024, 12, 31), nil},
		{cohabiting(600_00, 25_000, 10_000), on(2026, 1, 1), nil},
	} {
		var why integraal.Explanation
		o, err := Huurtoeslag(c.facts, c.day, &why)
		require.NoError(t, err)
		v, applies := o.Value()
		require.True(t, applies)
		assert.Equal(t, c.want != nil, v.Unconfirmed, c.day)
		var marked []integraal.Name
		for _, s := range why.Steps() {
			if s.Confidence != integraal.Certain {
				marked = append(marked, s.Name)
			}
		}
		assert.Equal(t, c.want, marked, c.day)
	}
}

// TestYoungTenants: art. 13 lid 1. Under the age the lower maximum holds: to
// 2025 a higher rent gives nothing, from 2026 it caps what counts.
func TestYoungTenants(t *testing.T) {
	t.Parallel()
	young := func(years int, day integraal.Date) HuurtoeslagFacts {
		f := tenant(600_00, 15_000)
		f.Born = integraal.Know(day.FirstOfMonth().AddYears(-years))
		return f
	}
	in2025, in2026 := on(2025, 3, 15), on(2026, 3, 15)
	// 2025: 477,20 - 199,05 + 79,82 = 357,97; 2026: 361,85, capped 498,20 - 202,52 = 295,68
	const full2025, full2026, capped = "4296.00 357.00", "4342.00 361.00", "3548.00 295.00"
	refused := "not: huurtoeslag.condition.maximumRent"
	assert.Equal(t, full2025, saidHuur(young(23, in2025), in2025), "turns 23 on the first of the month")
	second := editTenant(young(23, in2025), func(f *HuurtoeslagFacts) {
		f.Born = integraal.Know(in2025.FirstOfMonth().AddYears(-23).AddDays(1))
	})
	assert.Equal(t, refused, saidHuur(second, in2025), "turned 23 on the second, counts from the next month")
	assert.Equal(t, full2025, saidHuur(second, on(2025, 4, 1)))
	assert.Equal(t, refused, saidHuur(young(22, in2025), in2025))
	assert.Equal(t, full2026, saidHuur(young(21, in2026), in2026))
	assert.Equal(t, capped, saidHuur(young(20, in2026), in2026))
	for name, change := range map[string]func(f *HuurtoeslagFacts){
		"a child":      func(f *HuurtoeslagFacts) { f.MetKind = integraal.Know(true) },
		"a disability": func(f *HuurtoeslagFacts) { f.Handicap = integraal.Know(true) },
	} {
		assert.Equal(t, full2025, saidHuur(editTenant(young(20, in2025), change), in2025), name)
		assert.Equal(t, full2026, saidHuur(editTenant(young(20, in2026), change), in2026), name)
	}
	at := young(22, in2025)
	at.Huurprijs = centsOf(477_20)
	assert.Equal(t, "3338.00 278.00", saidHuur(at, in2025), "on the limit: 12 × (477,20 - 199,05)")
	at.Huurprijs = centsOf(477_21)
	assert.Equal(t, refused, saidHuur(at, in2025))
	older := young(19, in2025)
	older = sharing(older, resident("Z", bornOn(1990, 1, 1), 0))
	assert.Equal(t, "4317.00 359.00", saidHuur(older, in2025), "someone of 23 or older lives there: 477,20 - 197,24 + 79,82 = 359,78")
}

// TestMaximumRent: over the maximum gives nothing to 2025, unless art. 13 lid 2
// holds, and counts up to it from 2026.
func TestMaximumRent(t *testing.T) {
	t.Parallel()
	day := on(2025, 6, 1)
	// 477,20 - 199,05 + 65% × 205,76 + 40% × (900,07 - 682,96) = 278,15 + 133,744 + 86,844 = 498,738
	assert.Equal(t, "5985.00 498.00", saidHuur(tenant(900_07, 20_000), day))
	over := tenant(900_08, 20_000)
	assert.Equal(t, "not: huurtoeslag.condition.maximumRent", saidHuur(over, day))
	over.BovenMaximum = integraal.Know(true)
	assert.Equal(t, "5985.00 498.00", saidHuur(over, day), "what is above the maximum does not count")
	// 295,68 + 65% × 214,82 + 40% × 219,91 = 295,68 + 139,633 + 87,964 = 523,277
	for _, rent := range []int64{932_93, 932_94, 2_000_00} {
		assert.Equal(t, "6279.00 523.00", saidHuur(tenant(rent, 20_000), march), rent)
	}
	small := tenant(202_52, 20_000)
	assert.Equal(t, "not: huurtoeslag.condition.aboveBasishuur", saidHuur(small, march))
	small.Huurprijs = centsOf(204_47) // 12 × 1,95 = 23,40 rounds to 23
	assert.Equal(t, "not: toeslag.condition.least", saidHuur(small, march))
	small.Huurprijs = centsOf(204_48) // 12 × 1,96 = 23,52 rounds to 24
	assert.Equal(t, "24.00 1.00", saidHuur(small, march))
	assert.Equal(t, "not: toeslag.condition.income", saidHuur(tenant(600_00, 60_000), march))
}

// TestServicekosten: each kind counts up to € 12, and none from 2026.
func TestServicekosten(t *testing.T) {
	t.Parallel()
	f := tenant(400_00, 15_000)
	f.Servicekosten = Servicekosten{centsOf(20_00), centsOf(12_01), centsOf(5_00), integraal.KnowAbsent[integraal.PerMonth]()}
	// 400 + 12 + 12 + 5 = 429; 429 - 188,95 = 240,05
	assert.Equal(t, "2881.00 240.00", saidHuur(f, on(2024, 5, 1)))
	assert.Equal(t, "2370.00 197.00", saidHuur(f, march), "400 - 202,52 = 197,48")
	f.Huurprijs = centsOf(879_66 - 29_00)
	assert.NotContains(t, saidHuur(f, on(2024, 5, 1)), "not")
	f.Huurprijs = centsOf(879_66 - 29_00 + 1)
	assert.Equal(t, "not: huurtoeslag.condition.maximumRent", saidHuur(f, on(2024, 5, 1)), "the rekenhuur is held to the maximum")
}

// TestHouseholds: art. 2, 20 and 21 lid 1 c. To 2024 a household of several
// without someone of pension age gets nothing above the aftoppingsgrens.
func TestHouseholds(t *testing.T) {
	t.Parallel()
	day := on(2024, 6, 15)
	mp := cohabiting(800_00, 20_000, 0)
	// 454,47 - 188,95 + 65% × 195,96 = 265,52 + 127,374 = 392,894
	assert.Equal(t, "4715.00 392.00", saidHuur(mp, day))
	adapted := editTenant(mp, func(f *HuurtoeslagFacts) { f.Aangepast = integraal.Know(true) })
	// + 40% × 149,57 = 59,828: 452,722
	assert.Equal(t, "5433.00 452.00", saidHuur(adapted, day))
	three := sharing(mp, resident("Z", bornOn(2010, 1, 1), 0))
	three.MetKind = integraal.Know(true)
	// 265,52 + 65% × 242,60 = 157,69: 423,21
	assert.Equal(t, "5079.00 423.00", saidHuur(three, day))
	born := func(y, m, d int) HuurtoeslagFacts {
		return editTenant(mp, func(f *HuurtoeslagFacts) { f.Born = bornOn(y, m, d) })
	}
	// pension age 67 in 2024. On 1 January: 454,47 - 185,32 + 127,374 + 59,828 = 456,352
	assert.Equal(t, "5476.00 456.00", saidHuur(born(1956, 12, 31), day), "of pension age before the year")
	assert.Equal(t, "5433.00 452.00", saidHuur(born(1957, 6, 1), day), "on the first of the month: only above the aftoppingsgrens")
	assert.Equal(t, "4715.00 392.00", saidHuur(born(1957, 6, 2), day), "on the second: from the next month")
	one := func(y, m, d int) HuurtoeslagFacts {
		f := tenant(800_00, 20_000)
		f.Born = bornOn(y, m, d)
		return f
	}
	assert.Equal(t, "5433.00 452.00", saidHuur(one(1957, 3, 1), day), "67 on 1 March 2024")
	// 454,47 - 187,13 + 127,374 + 59,828 = 454,542
	assert.Equal(t, "5455.00 454.00", saidHuur(one(1957, 2, 28), day), "66 and ten months on 28 December 2023")
	assert.Equal(t, saidHuur(one(1990, 1, 1), on(2025, 6, 1)), saidHuur(one(1940, 1, 1), on(2025, 6, 1)), "harmonised from 2025")
}

// TestIncomeOfAChild: of a child who was not 23 at the start of the year only
// what is above the exemption counts (Awir art. 7 lid 6).
func TestIncomeOfAChild(t *testing.T) {
	t.Parallel()
	due := func(born integraal.Fact[integraal.Date], kind bool) string {
		m := resident("Z", born, 10_000)
		m.Kind = integraal.Know(kind)
		return saidHuur(sharing(tenant(600_00, 30_000), m), march)
	}
	// 498,20 - 200,71 + 66,17 = 363,66 less 22% of the income above 31500, a twelfth:
	// of 2282: 41,8367 and of 8500: 155,8333
	const part, whole = "3862.00 321.00", "2494.00 207.00"
	assert.Equal(t, part, due(bornOn(2003, 1, 2), true), "22 on 1 January")
	assert.Equal(t, whole, due(bornOn(2003, 1, 1), true), "23 on 1 January")
	assert.Equal(t, whole, due(bornOn(2003, 1, 2), false))
}

// TestAssetsOfResidents: tenant and partner together, each medebewoner alone.
func TestAssetsOfResidents(t *testing.T) {
	t.Parallel()
	f := cohabiting(600_00, 20_000, 0)
	f.Rendementsgrondslag = assetsOf(76_958)
	assert.NotContains(t, saidHuur(f, march), "not")
	f.Rendementsgrondslag = assetsOf(76_959)
	assert.Equal(t, "not: toeslag.condition.assets", saidHuur(f, march))
	m := resident("Z", bornAdult, 0)
	m.Rendementsgrondslag = assetsOf(38_479)
	g := sharing(cohabiting(600_00, 20_000, 0), m)
	assert.NotContains(t, saidHuur(g, march), "not")
	m.Rendementsgrondslag = assetsOf(38_480)
	g = sharing(g, m)
	assert.Equal(t, "not: toeslag.condition.assets", saidHuur(g, march))
	o, err := Huurtoeslag(g, march, nil)
	require.NoError(t, err)
	assert.Equal(t, "art. 7 lid 4 Awir", o.Failed()[0].By.String())
	m.WholeYear = integraal.Know(false)
	assert.NotContains(t, saidHuur(sharing(g, m), march), "not", "only who lives there the whole year")
}

// TestHuurtoeslagBeyondRange: an overlay that makes an amount run out of range
// is a fault, and one with a percentage that is not in thousandths is reckoned
// in fractions.
func TestHuurtoeslagBeyondRange(t *testing.T) {
	t.Parallel()
	norms, err := laid(t, overlayOf(march, func(string) string { return "999999999/1" }, string(normHuurPctKwal)))
	require.NoError(t, err)
	norms, err = norms.With(mustOverlay(t, overlayOf(march, func(string) string { return "99999999999" },
		string(normMaxHuur), string(normAftopLaag))))
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	o, err := d.Huurtoeslag(tenant(90_000_000_000_00, 1), nil)
	assert.Equal(t, "fault amount.range toetsingsinkomen", said(o, err, sayToeslag))

	third, err := laid(t, overlayOf(march, func(string) string { return "2/3" }, string(normHuurPctKwal)))
	require.NoError(t, err)
	d, err = third.On(march)
	require.NoError(t, err)
	o, err = d.Huurtoeslag(tenant(600_00, 20_000), nil)
	// 295,68 + 2/3 × 101,80 = 363,5467
	assert.Equal(t, "4363.00 363.00", said(o, err, sayToeslag))
}

package income

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// huurDays are a day of each system, and one on which pension age counts.
func huurDays() []integraal.Date { return []integraal.Date{on(2024, 3, 2), on(2025, 3, 2), march} }

func rentsOf(cents ...int64) []integraal.Fact[integraal.PerMonth] {
	var all []integraal.Fact[integraal.PerMonth]
	for _, c := range cents {
		all = append(all, centsOf(c))
	}
	return all
}

// TestHuurtoeslagAsksWhatBears: a fact is asked for if, and only if, two answers
// to it give two outcomes.
func TestHuurtoeslagAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = HuurtoeslagFacts
	mate := func(f F, change func(m *MedebewonerVanHuurder)) F {
		list, _ := f.Medebewoners.Value()
		list = slices.Clone(list)
		change(&list[0])
		f.Medebewoners = integraal.Know(list)
		return f
	}
	ages := births(17, 20, 40, 80)
	own, farIncomes := incomes(15_000), incomes(-far, far)
	slopes := append(incomes(12_000, 17_000, 21_000, 24_000, 28_000, 36_000), farIncomes...)
	worth, farWorth := wealth(0, 38_000, 70_000), wealth(-far, far)
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		day := rapid.SampledFrom(huurDays()).Draw(t, "day")
		f := tenant(0, 0)
		limit := rapid.IntRange(2, 5).Draw(t, "holes at most")
		bool2 := func(key string, set func(f *F, v integraal.Fact[bool])) {
			put := func(f F, v integraal.Fact[bool]) F { set(&f, v); return f }
			if len(holes) >= limit {
				f = put(f, rapid.SampledFrom(flags()).Draw(t, key))
				return
			}
			f = put(f, blank(t, &holes, key, put, flags()))
		}
		f.Born = blank(t, &holes, "person.born M", func(f F, v integraal.Fact[integraal.Date]) F { f.Born = v; return f }, ages)
		f.Toetsingsinkomen = blank(t, &holes, "person.toetsingsinkomen M", func(f F, v integraal.Fact[integraal.PerYear]) F { f.Toetsingsinkomen = v; return f }, own, slopes...)
		f.Huurprijs = blank(t, &holes, "dwelling.huurprijs M", func(f F, v integraal.Fact[integraal.PerMonth]) F { f.Huurprijs = v; return f },
			rentsOf(150_00, 460_00, 500_00, 700_00, 850_00, 871_00, 1_200_00), rentsOf(0, 300_00, 890_00, 9_999_999_00)...)
		f.Servicekosten.Energie = blank(t, &holes, "dwelling.servicekosten.energie M", func(f F, v integraal.Fact[integraal.PerMonth]) F { f.Servicekosten.Energie = v; return f },
			rentsOf(0, 3_00, 12_00, 50_00))
		if rapid.IntRange(0, 3).Draw(t, "partner open") == 0 {
			f.Partner = blank(t, &holes, "household.toeslagpartner M", func(f F, v integraal.Fact[PartnerVanHuurder]) F { f.Partner = v; return f },
				partnersOf(births(20, 40, 80), incomes(0, 9_000)), partnersOf(births(20), slopes)...)
		}
		if rapid.IntRange(0, 3).Draw(t, "others open") == 0 {
			f.Medebewoners = blank(t, &holes, "household.medebewoners M", func(f F, v integraal.Fact[[]MedebewonerVanHuurder]) F { f.Medebewoners = v; return f },
				othersOf(0, 9_000), othersOf(-far, 17_000, far)...)
		} else if rapid.Bool().Draw(t, "with a mate") {
			m := resident("Z", ages[1], 5_000)
			f.Medebewoners = integraal.Know([]MedebewonerVanHuurder{m})
			if rapid.Bool().Draw(t, "mate open") {
				born := blank(t, &holes, "person.born Z", func(f F, v integraal.Fact[integraal.Date]) F {
					return mate(f, func(m *MedebewonerVanHuurder) { m.Born = v })
				}, ages[1:])
				income := blank(t, &holes, "person.toetsingsinkomen Z", func(f F, v integraal.Fact[integraal.PerYear]) F {
					return mate(f, func(m *MedebewonerVanHuurder) { m.Toetsingsinkomen = v })
				}, incomes(0, 9_000), slopes...)
				f = mate(f, func(m *MedebewonerVanHuurder) { m.Born, m.Toetsingsinkomen = born, income })
			}
			bool2("medebewoner.kind Z", func(f *F, v integraal.Fact[bool]) {
				*f = mate(*f, func(m *MedebewonerVanHuurder) { m.Kind = v })
			})
			if len(holes) < limit {
				assets := blank(t, &holes, "person.rendementsgrondslag Z", func(f F, v integraal.Fact[integraal.Amount]) F {
					return mate(f, func(m *MedebewonerVanHuurder) { m.Rendementsgrondslag = v })
				}, worth, farWorth...)
				f = mate(f, func(m *MedebewonerVanHuurder) { m.Rendementsgrondslag = assets })
			}
			bool2("medebewoner.wholeYear Z", func(f *F, v integraal.Fact[bool]) {
				*f = mate(*f, func(m *MedebewonerVanHuurder) { m.WholeYear = v })
			})
		}
		bool2("household.metKind M", func(f *F, v integraal.Fact[bool]) { f.MetKind = v })
		bool2("household.handicap M", func(f *F, v integraal.Fact[bool]) { f.Handicap = v })
		bool2("person.meerderjarig M", func(f *F, v integraal.Fact[bool]) { f.Meerderjarig = v })
		bool2("dwelling.huurtoeslag M", func(f *F, v integraal.Fact[bool]) { f.Woning = v })
		bool2("dwelling.aangepast M", func(f *F, v integraal.Fact[bool]) { f.Aangepast = v })
		bool2("dwelling.bovenMaximum M", func(f *F, v integraal.Fact[bool]) { f.BovenMaximum = v })
		d, err := BuiltIn().On(day)
		require.NoError(t, err)
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.Huurtoeslag(f, nil)
			return verdict(t, o, err, sayToeslag)
		})
	})
}

func partnersOf(born []integraal.Fact[integraal.Date], income []integraal.Fact[integraal.PerYear]) []integraal.Fact[PartnerVanHuurder] {
	all := []integraal.Fact[PartnerVanHuurder]{integraal.KnowAbsent[PartnerVanHuurder]()}
	for _, b := range born {
		for _, i := range income {
			p, _ := cohabiting(0, 0, 0).Partner.Value()
			p.Born, p.Toetsingsinkomen = b, i
			all = append(all, integraal.Know(p))
		}
	}
	return all
}

func othersOf(euro ...int64) []integraal.Fact[[]MedebewonerVanHuurder] {
	all := []integraal.Fact[[]MedebewonerVanHuurder]{integraal.KnowAbsent[[]MedebewonerVanHuurder]()}
	for _, b := range births(20, 40, 80) {
		for _, e := range euro {
			all = append(all,
				integraal.Know([]MedebewonerVanHuurder{resident("Z", b, e)}),
				integraal.Know([]MedebewonerVanHuurder{resident("Z", b, e), resident("Y", b, 0)}))
		}
	}
	return all
}

package workpays_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

// drawFacts is a mother, a couple or someone of pension age, with a rent at or about the
// limits, childcare or not, and other income, of work or not.
func drawFacts(t *rapid.T, tb testing.TB) workpays.Facts {
	kind := rapid.SampledFrom([]string{"mother", "couple", "pensioner"}).Draw(t, "kind")
	f := facts(tb, "mother", "M")
	switch kind {
	case "couple":
		f = facts(tb, "couple", "V")
	case "pensioner":
		f = pensioner(tb)
	}
	werk, _ := f.Household.Claimant.Werk.Value()
	werk.MonthsN, werk.MonthsR = integraal.Know(rapid.IntRange(0, 6).Draw(t, "months")), integraal.Know(rapid.IntRange(0, 31).Draw(t, "more"))
	f.Household.Claimant.Werk = integraal.Know(werk)
	rents := []integraal.PerMonth{
		integraal.CentsPerMonth(452_20), integraal.CentsPerMonth(452_21), integraal.CentsPerMonth(498_20), integraal.CentsPerMonth(647_19),
		integraal.CentsPerMonth(713_02), integraal.CentsPerMonth(713_03), integraal.CentsPerMonth(879_66), integraal.CentsPerMonth(900_07),
		integraal.CentsPerMonth(932_93), integraal.CentsPerMonth(932_94), integraal.EuroPerMonth(rapid.Int64Range(150, 1100).Draw(t, "some rent")),
	}
	f.Worth = []workpays.Worth{{Regeling: "meedoenregeling", Is: integraal.EuroPerYear(rapid.Int64Range(0, 900).Draw(t, "worth"))}}
	f.Household.Dwelling.Huurprijs = integraal.Know(rapid.SampledFrom(rents).Draw(t, "rent"))
	other := func(name string, most int64) (all, work integraal.PerYear) {
		all = integraal.EuroPerYear(rapid.Int64Range(0, most).Draw(t, name))
		if rapid.Bool().Draw(t, name+" from work") {
			work = all
		}
		return all, work
	}
	list, _ := f.Household.Members.Value()
	if kind == "couple" {
		all, work := other("partner", 45_000)
		list[0].Toetsingsinkomen, f.ArbeidsinkomenPartner = integraal.Know(all), integraal.Know(work)
		care, _ := list[1].AsChild.Care.Value()
		care = slices.Clone(care)
		care[0].Hours = integraal.Know(income.HoursOf(rapid.Int64Range(0, 230).Draw(t, "hours"), 0))
		care[0].Price = integraal.Know(integraal.CentsPerHour(rapid.Int64Range(0, 14_00).Draw(t, "price")))
		list[1].AsChild.Care = integraal.Know(care)
	} else {
		all, work := other("own", 12_000)
		f.Household.Claimant.Toetsingsinkomen, f.Arbeidsinkomen = integraal.Know(all), integraal.Know(work)
	}
	return f
}

// endings are wages of whole euros shortly after which a part ends.
func endings(t *testing.T, w *workpays.Work) (list []integraal.PerMonth) {
	points := curveOf(t, w, workpays.Wages(integraal.EuroPerMonth(40), integraal.EuroPerMonth(5000), integraal.EuroPerMonth(40))).Points
	for i := 1; i < len(points); i++ {
		for part := workpays.Bijstand; part < workpays.NumParts; part++ {
			is, _ := points[i].Part(part)
			if was, _ := points[i-1].Part(part); is.IsZero() && !was.IsZero() {
				list = append(list, points[i-1].Gross.Minus(integraal.EuroPerMonth(20)))
			}
		}
	}
	return list
}

var drawnDays = []integraal.Date{
	integraal.On(2023, 7, 1), integraal.On(2023, 12, 31), integraal.On(2024, 2, 29), integraal.On(2024, 12, 31), integraal.On(2025, 1, 1),
	integraal.On(2025, 7, 1), integraal.On(2026, 1, 1), integraal.On(2026, 3, 2), integraal.On(2026, 12, 31),
}

// TestDrawnHouseholdsByBruteForce: of households of every kind and year what is left is
// that of rules asked anew; the cliffs are those of their meaning in one-euro steps, each
// with a provision; and no fall of more than a euro of wage brings hides between two euros.
func TestDrawnHouseholdsByBruteForce(t *testing.T) {
	t.Parallel()
	seen := map[string]int{}
	rapid.Check(t, func(r *rapid.T) {
		f := drawFacts(r, t)
		on := rapid.SampledFrom(drawnDays).Draw(r, "day")
		day := dayOf(t, on)
		w := prepared(t, f, on)
		from := integraal.EuroPerMonth(rapid.Int64Range(0, 4500).Draw(r, "from"))
		if ends := endings(t, w); len(ends) > 0 && rapid.IntRange(0, 3).Draw(r, "at an end") > 0 {
			from = rapid.SampledFrom(ends).Draw(r, "end")
		}
		to := from.Plus(integraal.EuroPerMonth(80))
		points := curveOf(t, w, workpays.Wages(from, to, integraal.EuroPerMonth(1))).Points
		nets := make([]int64, len(points))
		for i := range points {
			nets[i] = sure(points[i].Net()).Cents()
		}
		for range 3 {
			i := rapid.IntRange(0, len(points)-1).Draw(r, "at")
			local, _ := points[i].Part(workpays.Local) // has a test of its own
			require.Equal(r, bruteNet(t, &f, day, points[i].Gross).Cents(), nets[i]-local.Cents(), "%s at %s", on, points[i].Gross)
			seen["points"]++
		}
		o, err := w.Cliffs(from, to)
		require.NoError(r, err)
		cliffs, _ := o.Value()
		want := bruteCliffs(nets)
		require.Len(r, cliffs, len(want), "%s", on)
		for i, at := range want {
			assert.Equal(r, points[at[0]].Gross, cliffs[i].From)
			require.NotEmpty(r, cliffs[i].Falls)
			for _, fall := range cliffs[i].Falls {
				seen[fall.Part.String()]++
				assert.NotEmpty(r, fall.By, "%s has a provision", fall.Part)
			}
		}
		fine := curveOf(t, w, workpays.Wages(from, to, integraal.CentsPerMonth(20))).Points
		euro := sure(points[1].Part(workpays.Wage)).Plus(sure(points[1].Part(workpays.Holiday))).Minus(sure(points[0].Part(workpays.Wage))).Minus(sure(points[0].Part(workpays.Holiday)))
		for i := 1; i < len(fine); i++ {
			lost := sure(fine[i-1].Net()).Minus(sure(fine[i].Net()))
			if !lost.MoreThan(euro.Plus(workpays.LeastLoss())) {
				continue
			}
			seen["between"]++
			assert.True(r, slices.ContainsFunc(cliffs, func(c workpays.Cliff) bool {
				return !c.From.MoreThan(fine[i].Gross) && (!c.Regained || !fine[i].Gross.MoreThan(c.Until))
			}), "%s lost at %s", lost, fine[i].Gross)
		}
	})
	assert.Positive(t, seen["points"])
	assert.Positive(t, seen["zorgtoeslag"]+seen["huurtoeslag"], "%v", seen)
}

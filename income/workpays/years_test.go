package workpays_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income/workpays"
)

// pensioner is a single person of pension age with bijstand beside no other income.
func pensioner(t testing.TB) workpays.Facts {
	t.Helper()
	f := facts(t, "mother", "M")
	f.Household.Claimant.Born = integraal.Know(integraal.On(1952, 3, 1))
	f.AlleenstaandeAOW = integraal.Know(true)
	return f
}

// TestCliffsOfEveryYear: in 2023 to 2026, of a mother, a couple and a pensioner, the
// points are those of rules asked anew, and the cliffs those of their meaning in
// one-euro steps, each traced to a provision.
func TestCliffsOfEveryYear(t *testing.T) {
	t.Parallel()
	seen := 0
	for _, on := range []integraal.Date{
		integraal.On(2023, 7, 3), integraal.On(2023, 12, 4), integraal.On(2024, 3, 1), integraal.On(2024, 9, 1),
		integraal.On(2025, 3, 3), integraal.On(2025, 9, 1), integraal.On(2026, 9, 1),
	} {
		day := dayOf(t, on)
		for name, f := range map[string]workpays.Facts{"mother": facts(t, "mother", "M"), "couple": facts(t, "couple", "V"), "pensioner": pensioner(t)} {
			w := prepared(t, f, on)
			points := curveOf(t, w, workpays.Wages(integraal.PerMonth{}, integraal.EuroPerMonth(3600), integraal.EuroPerMonth(1))).Points
			nets := make([]int64, len(points))
			for i := range points {
				nets[i] = sure(points[i].Net()).Cents()
				if i%61 == 0 && name != "pensioner" {
					require.Equal(t, bruteNet(t, &f, day, points[i].Gross), sure(points[i].Net()), "%s on %s at %s", name, on, points[i].Gross)
				}
			}
			o, err := w.Cliffs(integraal.PerMonth{}, integraal.EuroPerMonth(3600))
			require.NoError(t, err)
			cliffs, applies := o.Value()
			require.True(t, applies)
			want := bruteCliffs(nets)
			require.Len(t, cliffs, len(want), "%s on %s", name, on)
			for i, at := range want {
				seen++
				assert.Equal(t, points[at[0]].Gross, cliffs[i].From)
				assert.Equal(t, nets[at[0]]-nets[at[1]], cliffs[i].Loss.Cents())
				require.NotEmpty(t, cliffs[i].Falls)
				for _, fall := range cliffs[i].Falls {
					assert.NotEmpty(t, fall.By, "%s on %s: %s", name, on, fall.Part)
				}
			}
		}
	}
	assert.Greater(t, seen, 7)
}

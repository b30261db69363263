package workpays

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// TestDips of what is left by the cent: it begins at the last wage with the most, its
// lowest is the first with the least, it ends where as much is left, and what costs less
// than [LeastLoss] is none.
func TestDips(t *testing.T) {
	t.Parallel()
	least := LeastLoss().Cents()
	for name, c := range map[string]struct {
		nets []int64
		want []dip
	}{
		"none":                 {[]int64{0, 1, 1, 5}, nil},
		"exactly the least":    {[]int64{5000, 5000 - least, 6000}, []dip{{0, 1, 2}}},
		"a cent less":          {[]int64{5000, 5001 - least, 6000}, nil},
		"after equals":         {[]int64{5000, 5000, 5000, 1000, 6000}, []dip{{2, 3, 4}}},
		"equals at the bottom": {[]int64{5000, 1000, 1000, 1000, 6000}, []dip{{0, 1, 4}}},
		"as much again":        {[]int64{5000, 1000, 5000, 1000}, []dip{{0, 1, 2}, {2, 3, 4}}},
		"falls on":             {[]int64{5000, 4000, 3000, 3500, 2000, 4999}, []dip{{0, 4, 6}}},
		"one of one":           {[]int64{5000}, nil},
		"nothing":              {nil, nil},
	} {
		points := make([]Point, len(c.nets))
		for i, n := range c.nets {
			points[i].net = integraal.CentsPerYear(n)
		}
		assert.Equal(t, c.want, dips(points), name)
	}
}

// TestProvisions: those of the conditions that failed; or else of what came out
// otherwise, of what is new and of what is gone; given facts and practice have none.
func TestProvisions(t *testing.T) {
	t.Parallel()
	by := func(article string) integraal.Citation { return integraal.Awir.Art(article, integraal.On(2026, 1, 1)) }
	step := func(name integraal.Name, euro int64, article string) integraal.Step {
		return integraal.Step{Name: name, Value: integraal.ValueOf(integraal.Euro(euro)), By: by(article)}
	}
	given := step("given", 2, "9")
	given.Given = true
	before := reason{steps: []integraal.Step{step("same", 1, "1"), step("other", 1, "2"), step("gone", 1, "3"), step("given", 1, "9")}}
	after := reason{steps: []integraal.Step{step("same", 1, "1"), step("other", 2, "4"), step("new", 1, "5"), given, {Name: "practice"}}}
	assert.Equal(t, []integraal.Citation{by("4"), by("5"), by("3")}, provisions(&before, &after))
	after.failed = []integraal.Condition{{Name: "c", By: by("7")}, {Name: "d", By: by("7")}}
	assert.Equal(t, []integraal.Citation{by("7")}, provisions(&before, &after))
	after.failed = []integraal.Condition{{Name: "practice"}}
	assert.Equal(t, []integraal.Citation{by("4"), by("5"), by("3")}, provisions(&before, &after), "a practice is no provision")
}

// TestWhyTaxIsThatOfTheWage: the combination credit that builds up with it is a reason, and
// none where there is no young child.
func TestWhyTaxIsThatOfTheWage(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("testdata/mother.json")
	require.NoError(t, err)
	file, err := income.ReadHousehold(data)
	require.NoError(t, err)
	day, err := income.BuiltIn().On(integraal.On(2026, 3, 2))
	require.NoError(t, err)
	for _, young := range []bool{true, false} {
		w, err := Prepare(Facts{
			Household: &file.Household, Who: "M", Vakantiebijslag: integraal.Know(integraal.Pct(8, 0)), Pensioenpremie: integraal.KnowAbsent[integraal.Rate](),
			JongKind: integraal.Know(young), Arbeidsinkomen: integraal.KnowAbsent[integraal.PerYear](),
		}, day)
		require.NoError(t, err)
		a, err := w.whyTax(0, integraal.EuroPerYear(20_000))
		require.NoError(t, err)
		b, err := w.whyTax(0, integraal.EuroPerYear(20_013))
		require.NoError(t, err)
		is := slices.ContainsFunc(provisions(&a, &b), func(c integraal.Citation) bool { return c.Law() == integraal.WetIB && c.Article() == "8.14a" })
		assert.Equal(t, young, is)
	}
}

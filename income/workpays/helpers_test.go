package workpays_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

var march = integraal.On(2026, 3, 2)

func household(t testing.TB, name string) *income.Household {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name + ".json")
	require.NoError(t, err)
	file, err := income.ReadHousehold(data)
	require.NoError(t, err)
	return &file.Household
}

func dayOf(t testing.TB, day integraal.Date) *income.Day {
	t.Helper()
	data, err := os.ReadFile("testdata/voorbeeldstad.json")
	require.NoError(t, err)
	town, err := income.ReadSettings(data)
	require.NoError(t, err)
	d, err := income.BuiltIn().On(day)
	require.NoError(t, err)
	return d.In(town)
}

// facts are those of a household whose children are young, with 8% holiday
// allowance and no pension premium.
func facts(t testing.TB, name, who string) workpays.Facts {
	t.Helper()
	f := workpays.Facts{
		Household: household(t, name), Who: who, Vakantiebijslag: integraal.Know(integraal.Pct(8, 0)),
		Pensioenpremie: integraal.KnowAbsent[integraal.Rate](), JongKind: integraal.Know(true),
		Arbeidsinkomen: integraal.KnowAbsent[integraal.PerYear](), ArbeidsinkomenPartner: integraal.KnowAbsent[integraal.PerYear](),
		AlleenstaandeAOW: integraal.Know(false),
	}
	if name == "couple" {
		f.ArbeidsinkomenPartner = integraal.Know(integraal.EuroPerYear(14_000))
	}
	return f
}

func prepared(t testing.TB, f workpays.Facts, day integraal.Date) *workpays.Work {
	t.Helper()
	w, err := workpays.Prepare(f, dayOf(t, day))
	require.NoError(t, err)
	return w
}

func curveOf(t testing.TB, w *workpays.Work, wages []integraal.PerMonth) workpays.Curve {
	t.Helper()
	o, err := w.Curve(wages)
	require.NoError(t, err)
	c, applies := o.Value()
	require.True(t, applies, "%v", o.Missing())
	return c
}

// sure is what has to be known.
func sure[V any](is V, known bool) V {
	if !known {
		panic("it is not known")
	}
	return is
}

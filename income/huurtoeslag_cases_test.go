package income

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// huurCase are the facts of a case of the huurtoeslag that the form of package
// conform cannot express: its files run on the built-in norms.
type huurCase struct {
	Huurprijs        integraal.PerMonth   `json:"huurprijs"`
	Servicekosten    []integraal.PerMonth `json:"servicekosten"`
	Persons          int                  `json:"persons"` // 1 when left out
	Pensioner        bool                 `json:"pensioner"`
	Toetsingsinkomen integraal.PerYear    `json:"toetsingsinkomen"`
}

func (c huurCase) facts(day integraal.Date) HuurtoeslagFacts {
	f := tenant(0, 0)
	f.Born = integraal.Know(day.AddYears(-27))
	if c.Pensioner {
		f.Born = integraal.Know(day.AddYears(-80))
	}
	f.Huurprijs, f.Toetsingsinkomen = integraal.Know(c.Huurprijs), integraal.Know(c.Toetsingsinkomen)
	for i, s := range c.Servicekosten {
		*f.Servicekosten.all()[i] = integraal.Know(s)
	}
	var ms []MedebewonerVanHuurder
	for i := 1; i < c.Persons; i++ {
		ms = append(ms, resident(string(rune('a'+i)), integraal.Know(day.AddYears(-20)), 0))
	}
	return sharing(f, ms...)
}

// exactMonth is the amount of the month before rounding, as explained.
func exactMonth(t *testing.T, why *integraal.Explanation) decimal.Decimal {
	t.Helper()
	for _, l := range why.Lines(Word) {
		if l.Name == stepHuurMaand {
			shown := strings.TrimSuffix(strings.TrimSuffix(strings.SplitN(l.Text.EN, "€", 2)[1], " per month"), "…")
			d, err := decimal.NewFromString(strings.ReplaceAll(shown, ",", ""))
			require.NoError(t, err)
			return d
		}
	}
	t.Fatal("no step with the month")
	return decimal.Decimal{}
}

// TestKamerstukOf2026WithAmountsOf2024: the three examples of Kamerstukken II
// 2024/25, 36608, nr. 6, par. 3.1, for the system from 2026 with the amounts of
// 2024, which the parliamentary paper takes: the ijkpunten of households with
// someone of pension age (22.025 and 29.325), which from 2025 hold for all, and
// a lowering of 45,30 (basishuur 177,74 = 226,67 - 3,63 - 45,30). They are laid
// over the norms of 2026.
func TestKamerstukOf2026WithAmountsOf2024(t *testing.T) {
	t.Parallel()
	amounts := map[string]string{
		"huurtoeslag.maximaleHuurgrens": "879.66", "huurtoeslag.maximaleHuurgrens.jong": "454.47",
		"huurtoeslag.kwaliteitskortingsgrens": "454.47",
		"huurtoeslag.aftoppingsgrens.klein":   "650.43", "huurtoeslag.aftoppingsgrens.groot": "697.07",
		"huurtoeslag.normhuur": "226.67", "huurtoeslag.verlagingEigenBijdrage": "45.30",
		"huurtoeslag.minimumInkomensijkpunt.eenpersoons":  "22025",
		"huurtoeslag.minimumInkomensijkpunt.meerpersoons": "29325",
	}
	names := make([]string, 0, len(amounts))
	for name := range amounts {
		names = append(names, name)
	}
	norms, err := laid(t, overlayOf(on(2026, 1, 1), func(name string) string { return amounts[name] }, names...))
	require.NoError(t, err)
	d, err := norms.On(on(2026, 1, 1))
	require.NoError(t, err)
	for _, c := range []struct {
		id    string
		facts huurCase
		want  string
	}{
		{"a single tenant", huurCase{Huurprijs: integraal.EuroPerMonth(700), Servicekosten: []integraal.PerMonth{integraal.EuroPerMonth(12), integraal.EuroPerMonth(8)},
			Toetsingsinkomen: integraal.EuroPerYear(25_000)}, "355.18"},
		{"a family of three", huurCase{Huurprijs: integraal.EuroPerMonth(800), Persons: 3, Toetsingsinkomen: integraal.EuroPerYear(30_000)}, "463"},
		{"a single pensioner", huurCase{Huurprijs: integraal.EuroPerMonth(1000), Pensioner: true, Toetsingsinkomen: integraal.EuroPerYear(30_000)}, "315"},
	} {
		var why integraal.Explanation
		o, err := d.Huurtoeslag(c.facts.facts(d.Date()), &why)
		require.NoError(t, err, c.id)
		_, applies := o.Value()
		require.True(t, applies, c.id)
		want := dec(c.want)
		assert.True(t, want.Equal(exactMonth(t, &why).Round(-want.Exponent())), "%s: %s", c.id, exactMonth(t, &why))
	}
}

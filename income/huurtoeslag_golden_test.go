package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestGoldenHuurtoeslag: read against the articles when it was written.
func TestGoldenHuurtoeslag(t *testing.T) {
	t.Parallel()
	family := sharing(cohabiting(800_00, 25_000, 12_000), resident("Z", bornOn(2004, 5, 5), 8_000))
	family.Servicekosten.Energie = centsOf(15_00)
	refused := tenant(950_00, 60_000)
	refused.Rendementsgrondslag = assetsOf(50_000)
	young := tenant(600_00, 12_000)
	young.Born = bornOn(2006, 6, 15)
	open := tenant(800_00, 20_000)
	open.Woning, open.Medebewoners = integraal.Fact[bool]{}, integraal.Fact[[]MedebewonerVanHuurder]{}
	for name, c := range map[string]struct {
		facts HuurtoeslagFacts
		day   integraal.Date
	}{
		"huurtoeslag-2024-pensioner":  {editTenant(tenant(576_00, 32_600), func(f *HuurtoeslagFacts) { f.Born = bornOn(1950, 2, 3) }), on(2024, 1, 1)},
		"huurtoeslag-2025-family":     {family, on(2025, 3, 2)},
		"huurtoeslag-2025-refused":    {refused, on(2025, 3, 2)},
		"huurtoeslag-2026-alone":      {tenant(700_00, 25_000), march},
		"huurtoeslag-2026-family":     {family, march},
		"huurtoeslag-2026-young":      {young, march},
		"huurtoeslag-2026-open":       {open, march},
		"huurtoeslag-2026-small-rent": {tenant(190_00, 25_000), march},
	} {
		var why integraal.Explanation
		_, err := Huurtoeslag(c.facts, c.day, &why)
		require.NoError(t, err, name)
		golden(t, name, script(why.Lines(Word)))
	}
}

func huurBench() (HuurtoeslagFacts, []huurtoeslagValues) {
	family := sharing(cohabiting(800_00, 25_000, 12_000), resident("Z", bornOn(2004, 5, 5), 8_000))
	var all []huurtoeslagValues
	for i := range int64(10_000) {
		v := huurtoeslagValues{
			huishouden: huishoudtype(i % 2), groot: i%6 == 1, boven: true,
			rekenhuur: integraal.CentsPerMonth(300_00 + i%650*100), rekeninkomen: integraal.EuroPerYear(15_000 + i*4),
		}
		all = append(all, v)
	}
	return family, all
}

func TestHuurtoeslagAllocatesNothing(t *testing.T) {
	family, values := huurBench()
	for _, day := range []integraal.Date{on(2024, 3, 2), on(2025, 3, 2), march} {
		d := dayOf(t, day)
		assert.Zero(t, testing.AllocsPerRun(100, func() { d.huurtoeslag.due(&values[77], nil) }), day)
		assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = d.Huurtoeslag(family, nil) }), day)
	}
}

func BenchmarkHuurtoeslag(b *testing.B) {
	family, values := huurBench()
	for name, day := range map[string]integraal.Date{"2025": on(2025, 3, 2), "2026": march} {
		d := dayOf(b, day)
		b.Run("values/"+name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for i := range values {
					d.huurtoeslag.due(&values[i], nil)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(values)), "ns/household")
		})
		b.Run("facts/"+name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = d.Huurtoeslag(family, nil)
			}
		})
		b.Run("explained/"+name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var why integraal.Explanation
				_, _ = d.Huurtoeslag(family, &why)
			}
		})
		b.Run("open/"+name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = d.Huurtoeslag(HuurtoeslagFacts{}, nil)
			}
		})
	}
}

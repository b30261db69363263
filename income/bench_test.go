package income

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

// TestUnexplainedAllocatesNothing: on plain values, and on facts that are all
// known, a rule takes no memory.
func TestUnexplainedAllocatesNothing(t *testing.T) {
	d := dayOf(t, march)
	zt, kgb := partnered(20_000, 20_000), mother()
	norm := with(couple(bornAdult, bornPensioner), sharer("A"))
	zv := zorgtoeslagValues{partner: true, toetsingsinkomen: integraal.EuroPerYear(30_500)}
	kv := kgbValues{children: 2, twelve: 1, toetsingsinkomen: integraal.EuroPerYear(40_000)}
	bv := bijstandValues{applicant: adult, spouse: adult, married: true, kostendelers: 1}
	for name, rule := range map[string]func(){
		"zorgtoeslag on values":         func() { d.zorgtoeslag.due(zv, nil) },
		"kindgebonden budget on values": func() { d.kgb.due(&kv, nil) },
		"bijstandsnorm on values":       func() { d.bijstand.due(bv, nil) },
		"zorgtoeslag":                   func() { _, _ = d.Zorgtoeslag(zt, nil) },
		"kindgebonden budget":           func() { _, _ = d.KindgebondenBudget(kgb, nil) },
		"bijstandsnorm":                 func() { _, _ = d.Bijstandsnorm(norm, nil) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, rule), name)
	}
}

func BenchmarkZorgtoeslag(b *testing.B) {
	d := dayOf(b, march)
	f := partnered(20_000, 20_000)
	v := zorgtoeslagValues{partner: true, partnerInsured: true, toetsingsinkomen: integraal.EuroPerYear(40_000)}
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.zorgtoeslag.due(v, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.Zorgtoeslag(f, nil)
		}
	})
	b.Run("explained", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var why integraal.Explanation
			_, _ = d.Zorgtoeslag(f, &why)
		}
	})
	b.Run("open", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.Zorgtoeslag(ZorgtoeslagFacts{}, nil)
		}
	})
	b.Run("columns", func(b *testing.B) {
		const rows = 10_000
		incomes := make([]integraal.PerYear, rows)
		partner := make([]bool, rows)
		for i := range rows {
			incomes[i], partner[i] = integraal.EuroPerYear(int64(15_000+i*4)), i%3 == 0
		}
		out := make([]integraal.PerYear, rows)
		b.ReportAllocs()
		for b.Loop() {
			for i := range rows {
				t := d.zorgtoeslag.due(zorgtoeslagValues{partner[i], true, incomes[i]}, nil)
				out[i] = t.Yearly
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/rows, "ns/household")
	})
}

func BenchmarkBijstandsnorm(b *testing.B) {
	d := dayOf(b, march)
	one := single(bornAdult)
	shared := with(couple(bornAdult, bornAdult), sharer("A"))
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.bijstand.due(bijstandValues{applicant: adult}, nil)
		}
	})
	b.Run("values/kostendelers", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.bijstand.due(bijstandValues{applicant: adult, spouse: adult, married: true, kostendelers: 1}, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.Bijstandsnorm(one, nil)
		}
	})
	b.Run("facts/kostendelers", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.Bijstandsnorm(shared, nil)
		}
	})
	b.Run("explained/kostendelers", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var why integraal.Explanation
			_, _ = d.Bijstandsnorm(shared, &why)
		}
	})
}

func BenchmarkKindgebondenBudget(b *testing.B) {
	d := dayOf(b, march)
	f := mother()
	v := kgbValues{children: 2, twelve: 1, toetsingsinkomen: integraal.EuroPerYear(40_000)}
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.kgb.due(&v, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.KindgebondenBudget(f, nil)
		}
	})
	b.Run("explained", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var why integraal.Explanation
			_, _ = d.KindgebondenBudget(f, &why)
		}
	})
}

// BenchmarkDay is what a day costs before the first household.
func BenchmarkDay(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = BuiltIn().On(march)
	}
}

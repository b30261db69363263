package income

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// simulated is a population of which every scheme is due to many.
func simulated(d *Day, households int) *Population {
	return drawn(seededDice{rand.New(rand.NewPCG(1, 2))}, d.date, households)
}

// TestPopulationAllocatesNothing: into results of enough length a run takes no
// memory, however many households there are.
func TestPopulationAllocatesNothing(t *testing.T) {
	for _, day := range [...][3]int{{2024, 3, 2}, {2025, 3, 2}, {2026, 3, 2}} {
		d := dayOf(t, on(day[0], day[1], day[2]))
		p := simulated(d, 1000)
		var out Results
		require.NoError(t, d.Population(p, &out))
		assert.Zero(t, testing.AllocsPerRun(10, func() { _ = d.Population(p, &out) }), d.date)
	}
}

func BenchmarkPopulation(b *testing.B) {
	const households = 10_000
	for _, run := range []struct {
		name  string
		asked Schemes
	}{
		{"all", 0}, {"bijstand", AskBijstandsnorm}, {"zorgtoeslag", AskZorgtoeslag}, {"huurtoeslag", AskHuurtoeslag},
		{"kindgebonden_budget", AskKindgebondenBudget}, {"kinderbijslag", AskKinderbijslag},
	} {
		b.Run(run.name, func(b *testing.B) {
			d := dayOf(b, march)
			p := simulated(d, households)
			p.Asked = run.asked
			var out Results
			require.NoError(b, d.Population(p, &out))
			b.ReportAllocs()
			for b.Loop() {
				if err := d.Population(p, &out); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/households, "ns/household")
		})
	}
}

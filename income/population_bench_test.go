package income

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
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

// BenchmarkPopulation computes 10,000 made-up households on 2 March 2026, the
// same at every run, checks of the columns included. Claimants are 17 to 90 years
// old, with incomes to € 50.000; half of them live with someone, nine in ten of
// whom are the spouse and nine in ten the toeslagpartner, with incomes to
// € 30.000. Four in seven households have one to four others, 1.4 on average over
// all: children to 19 years and one in five of any age from 18, nineteen in
// twenty of them medebewoners and a quarter of them with an income. Rents are
// € 150 to € 1.000, three in ten have kostendelers, and of one in ten the assets
// may be over a limit. Of one in four persons the birthday is within a
// month before the day.
func BenchmarkPopulation(b *testing.B) {
	for _, run := range []struct {
		name  string
		asked Schemes
	}{
		{"all", 0}, {"without_belasting", askAll &^ AskBelasting}, {"five_schemes", askAll &^ AskBelasting &^ AskBeslagvrijeVoet},
		{"bijstand", AskBijstandsnorm}, {"zorgtoeslag", AskZorgtoeslag}, {"huurtoeslag", AskHuurtoeslag},
		{"kindgebonden_budget", AskKindgebondenBudget}, {"kinderbijslag", AskKinderbijslag},
		{"beslagvrije_voet", AskBeslagvrijeVoet}, {"belasting", AskBelasting},
	} {
		b.Run(run.name, func(b *testing.B) { benchmarkPopulation(b, march, run.asked) })
	}
}

// BenchmarkPopulationOfYear is all of BenchmarkPopulation on a day of each half-year.
func BenchmarkPopulationOfYear(b *testing.B) {
	for _, h := range halfYears {
		b.Run(h.from.String(), func(b *testing.B) { benchmarkPopulation(b, h.from.AddDays(60), 0) })
	}
}

func benchmarkPopulation(b *testing.B, day integraal.Date, asked Schemes) {
	const households = 10_000
	d := dayOf(b, day)
	p := simulated(d, households)
	p.Asked = asked
	var out Results
	require.NoError(b, d.Population(p, &out))
	b.ReportAllocs()
	for b.Loop() {
		if err := d.Population(p, &out); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/households, "ns/household")
}

// TestTablesOfEveryHalfYear: the law of every half-year fits the tables in whole
// numbers, so that no built-in day asks the rules one by one.
func TestTablesOfEveryHalfYear(t *testing.T) {
	t.Parallel()
	for _, h := range halfYears {
		d := dayOf(t, h.from)
		var table belastingTabel
		table.on(&d.belasting, &d.zvw)
		var beslag beslagTabel
		beslag.on(&d.beslag)
		var huur huurtabel
		huur.on(&d.huurtoeslag)
		assert.True(t, table.ok && d.beslag.ok && beslag.ok && huur.ok, h.from)
	}
}

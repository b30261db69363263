package income

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// TestLooksFindEveryCell: a look over a whole stretch finds what a look at each
// cell finds, whatever is in it.
func TestLooksFindEveryCell(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 40).Draw(t, "cells")
		flags, dates, money := make([]Flag, n), make([]integraal.Date, n), make([]integraal.Amount, n)
		asked := make([]Flag, n)
		for i := range n {
			flags[i], asked[i], dates[i], money[i] = FlagNo, FlagNo, march, integraal.EuroCents(integraal.MaxCents)
			if rapid.Bool().Draw(t, "yes") {
				flags[i], asked[i], dates[i], money[i] = FlagYes, FlagYes, on(1, 1, 1), integraal.EuroCents(-integraal.MaxCents)
			}
		}
		if n > 0 && rapid.Bool().Draw(t, "spoiled") {
			at := rapid.IntRange(0, n-1).Draw(t, "row")
			flags[at] = Flag(rapid.Byte().Draw(t, "flag"))
			dates[at] = rapid.SampledFrom([]integraal.Date{{}, march.AddDays(1), on(9999, 12, 31), on(1, 1, 1)}).Draw(t, "date")
			money[at] = integraal.EuroCents(rapid.SampledFrom([]int64{
				math.MinInt64, math.MaxInt64, integraal.MaxCents + 1, -integraal.MaxCents - 1, -1, 0,
			}).Draw(t, "cents"))
		}
		for _, only := range [][]Flag{nil, asked} {
			var flag, date, range0, range1 bool
			for i := range n {
				if !asks(only, i) {
					continue
				}
				c := money[i].Cents()
				flag = flag || flags[i] != FlagNo && flags[i] != FlagYes
				date = date || dates[i].IsZero() || dates[i].After(march)
				range0 = range0 || c < 0 || c > integraal.MaxCents
				range1 = range1 || c < -integraal.MaxCents || c > integraal.MaxCents
			}
			assert.Equal(t, flag, blanks(flags, only), "%v of %v", flags, only)
			assert.Equal(t, date, noDates(dates, only, march), "%v of %v", dates, only)
			assert.Equal(t, range0, beyond(money, only, 0), "%v of %v", money, only)
			assert.Equal(t, range1, beyond(money, only, -integraal.MaxCents), "%v of %v", money, only)
		}
	})
}

// TestPopulationFaultsOfEveryBlock: all faults at once, wherever their rows are,
// and of each column the first.
func TestPopulationFaultsOfEveryBlock(t *testing.T) {
	t.Parallel()
	d, out := dayOf(t, march), Results{}
	p := drawn(seededDice{rand.New(rand.NewPCG(4, 4))}, march, 3*blockRows+7)
	require.NoError(t, d.Population(p, &out))
	last, other := len(p.Born)-1, len(p.Others.Born)-1
	p.Insured[2*blockRows], p.Insured[last] = FlagBlank, FlagBlank
	p.Huur.Huurprijs[last] = integraal.EuroPerMonth(-1)
	p.Bijstand.Kostendelers[blockRows] = -1
	p.Others.Born[other] = integraal.Date{}
	p.Others.Household[other/2] = FlagBlank
	var got []string
	for _, f := range integraal.FaultsIn(d.Population(p, &out)) {
		got = append(got, f.Code+" "+f.Path)
	}
	assert.ElementsMatch(t, []string{
		"facts.range " + cell("bijstand.kostendelers", blockRows), "fact.missing " + cell("insured", 2*blockRows),
		"amount.negative " + cell("huur.huurprijs", last), "fact.missing " + cell("others.born", other),
		"fact.missing " + cell("others.household", other/2),
	}, got)

	p = drawn(seededDice{rand.New(rand.NewPCG(4, 4))}, march, 2*blockRows)
	p.OthersUntil[blockRows+1] = p.OthersUntil[blockRows] - 1
	assert.Equal(t, cell("othersUntil", blockRows+1), integraal.FaultsIn(d.Population(p, &out))[0].Path)
}

// TestPopulationOfAnySize: a household says the same wherever it stands, and the
// most others that a household can have are counted.
func TestPopulationOfAnySize(t *testing.T) {
	t.Parallel()
	d := dayOf(t, on(2024, 3, 2))
	for _, n := range []int{1, blockRows - 1, blockRows, blockRows + 1, 2 * blockRows} {
		var out Results
		p := drawn(seededDice{rand.New(rand.NewPCG(5, uint64(n)))}, d.date, n)
		for range maxPersons - (p.OthersUntil[n-1] - func() int { from, _ := p.others(n - 1); return from }()) {
			p.Others.add(seededDice{rand.New(rand.NewPCG(6, 6))}, d.date)
		}
		p.OthersUntil[n-1] = len(p.Others.Born)
		p.KinderbijslagInsured[n-1], p.Toetsingsinkomen[n-1] = FlagYes, integraal.PerYear{}
		require.NoError(t, d.Population(p, &out))
		for i := range n {
			same(t, d, p, &out, i)
		}
	}
}

// TestPopulationBeyondRange: an amount that cannot be computed names the row, and
// what is wrong in a column goes before.
func TestPopulationBeyondRange(t *testing.T) {
	t.Parallel()
	values := *dayOf(t, march).dayValues
	values.zorgtoeslag.pctAbove.Is = integraal.Ratio(2_880_000, 1) // of at most some € 40.000
	values.zorgtoeslag.fill()
	d, out := &Day{date: march, dayValues: &values}, Results{}
	p := drawn(seededDice{rand.New(rand.NewPCG(7, 1))}, march, 2*blockRows)
	p.Asked = AskZorgtoeslag
	for i := range p.Born {
		p.Toeslagpartner[i], p.Toetsingsinkomen[i] = FlagNo, integraal.EuroPerYear(20_000)
	}
	require.NoError(t, d.Population(p, &out))
	p.Toetsingsinkomen[blockRows+3] = integraal.EuroPerYear(90_000)
	p.Toetsingsinkomen[blockRows+9] = integraal.EuroPerYear(90_000)
	faults := integraal.FaultsIn(d.Population(p, &out))
	require.Len(t, faults, 1)
	assert.Equal(t, "amount.range "+cell("toetsingsinkomen", blockRows+3), faults[0].Code+" "+faults[0].Path)
	p.Insured[2*blockRows-1] = FlagBlank
	assert.Equal(t, cell("insured", 2*blockRows-1), integraal.FaultsIn(d.Population(p, &out))[0].Path)
}

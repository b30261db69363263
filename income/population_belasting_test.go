package income

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestPopulationByRule: where an overlay has a rate that does not fit the table, the
// rules themselves are asked, and the columns have what they say one by one.
func TestPopulationByRule(t *testing.T) {
	t.Parallel()
	for name, rate := range map[integraal.Name]string{
		normTarief1: "1/7", normCombinatiePct: "3/11", normZvwBijdrage: "1/19",
	} {
		norms, err := laid(t, overlayOf(march, func(string) string { return rate }, string(name)))
		require.NoError(t, err)
		d, err := norms.On(march)
		require.NoError(t, err)
		var table belastingTabel
		table.on(&d.belasting, &d.zvw)
		require.False(t, table.ok, name)
		var out, lawful Results
		p := drawn(seededDice{rand.New(rand.NewPCG(9, 1))}, march, 1_000)
		p.Asked = AskBelasting
		require.NoError(t, d.Population(p, &out))
		require.NoError(t, dayOf(t, march).Population(p, &lawful))
		other := 0
		for i := range p.Born {
			tax, zvw := p.asBelasting(i)
			sameHeffing(t, d, tax, zvw, out.Heffing[i])
			if p.FiscalePartner[i] == FlagYes {
				tax, zvw = p.asBelastingPartner(i)
				sameHeffing(t, d, tax, zvw, out.HeffingPartner[i])
			}
			other += index(out.Heffing[i] != lawful.Heffing[i])
		}
		assert.Greater(t, other, 10, "%s bears on hardly anyone", name)
	}
}

// TestPopulationOfEqualEarners: of partners who earn the same and are as old the rule
// covers the combination credit up to the income at which it begins.
func TestPopulationOfEqualEarners(t *testing.T) {
	t.Parallel()
	d, out := dayOf(t, march), Results{}
	p := drawn(seededDice{rand.New(rand.NewPCG(9, 2))}, march, 300)
	p.Asked = AskBelasting
	from, blank, covered := d.belasting.combinatieVanaf.Is.Cents(), 0, 0
	for i := range p.Born {
		p.Partner.Born[i], p.JongKind[i] = p.Born[i], FlagYes
		earned := integraal.CentsPerYear(from + int64(i%3) - 1)
		p.Belasting.Arbeidsinkomen[i], p.Partner.Belasting.Arbeidsinkomen[i] = earned, earned
	}
	require.NoError(t, d.Population(p, &out))
	for i := range p.Born {
		tax, zvw := p.asBelasting(i)
		sameHeffing(t, d, tax, zvw, out.Heffing[i])
		if p.FiscalePartner[i] == FlagYes {
			tax, zvw = p.asBelastingPartner(i)
			sameHeffing(t, d, tax, zvw, out.HeffingPartner[i])
			no := index(out.Heffing[i].Due == Blank[integraal.Yearly]())
			blank, covered = blank+no, covered+1-no
		}
	}
	assert.True(t, blank > 10 && covered > 10, "%d of %d", blank, covered)
}

// TestCombinationCreditOfProfit: the combination credit is of income from present work
// (Wet IB 2001 art. 8.14a with 8.1 lid 1 e): of profit and of other work as of wages,
// and not of a benefit.
func TestCombinationCreditOfProfit(t *testing.T) {
	t.Parallel()
	d, out := dayOf(t, march), Results{}
	p := drawn(seededDice{rand.New(rand.NewPCG(9, 3))}, march, 4)
	p.Asked = AskBelasting
	year := integraal.EuroPerYear
	none := []integraal.PerYear{year(0), year(0), year(0), year(0)}
	p.Born = []integraal.Date{on(1985, 1, 1), on(1985, 1, 1), on(1985, 1, 1), on(1985, 1, 1)}
	p.JongKind, p.FiscalePartner = []Flag{FlagYes, FlagYes, FlagYes, FlagYes}, []Flag{FlagNo, FlagNo, FlagNo, FlagNo}
	p.Belasting = BelastingColumns{
		Inkomen:        []integraal.PerYear{year(20_000), year(20_000), year(20_000), year(20_000)},
		Arbeidsinkomen: []integraal.PerYear{year(20_000), year(20_000), year(20_000), year(0)}, // wage, profit, other work, a benefit
		AndereBoxen:    none, AlleenstaandeAOW: []Flag{FlagNo, FlagNo, FlagNo, FlagNo},
		Loon: []integraal.PerYear{year(20_000), year(0), year(0), year(0)}, Uitkering: []integraal.PerYear{year(0), year(0), year(0), year(20_000)},
		Winst: []integraal.PerYear{year(0), year(20_000), year(20_000), year(0)},
	}
	require.NoError(t, d.Population(p, &out))
	for i := range p.Born {
		tax, zvw := p.asBelasting(i)
		sameHeffing(t, d, tax, zvw, out.Heffing[i])
		o, err := d.Inkomstenbelasting(tax, nil)
		h := settled(t, o, err)
		// (20000 - 6239) x 11.45% = 1575.63
		want := "1575.63"
		if i == 3 {
			want = "0.00"
		}
		assert.Equal(t, want, h.Combinatie.String(), i)
	}
	assert.Equal(t, out.Heffing[0].Credits, out.Heffing[1].Credits)
	assert.Equal(t, out.Heffing[0].Credits, out.Heffing[2].Credits)
}

// TestPopulationOfExtremeCouples: the largest incomes and debts that a couple may have
// give what the rules give, in every text, and nothing overflows.
func TestPopulationOfExtremeCouples(t *testing.T) {
	t.Parallel()
	extremes := []int64{-1_000_000_000_00, -1, 0, 1, 99_999_99, 2_147_483_647, 4_294_967_296, mostBeslag - 1, mostBeslag, 1_000_000_000_00}
	dice := seededDice{rand.New(rand.NewPCG(9, 4))}
	one := func() int64 { return extremes[dice.between(0, int64(len(extremes))-1)] }
	for _, h := range halfYears {
		d, out := dayOf(t, h.from), Results{}
		p := drawn(dice, h.from, 200)
		for i := range p.Born {
			if p.Partner.Born[i].IsZero() {
				p.Partner.Born[i], p.Partner.Insured[i], p.Partner.WholeYear[i] = on(1980, 1, 1), FlagYes, FlagYes
			}
			p.Spouse[i], p.Toeslagpartner[i], p.FiscalePartner[i] = FlagYes, FlagYes, FlagYes
			year := func() integraal.PerYear { return integraal.CentsPerYear(one()) }
			p.Toetsingsinkomen[i], p.Partner.Toetsingsinkomen[i] = year(), year()
			p.Rendementsgrondslag[i], p.Partner.Rendementsgrondslag[i] = integraal.EuroCents(one()), integraal.EuroCents(one())
			p.Beslag.Belastbaar[i], p.Beslag.BelastbaarEchtgenoot[i] = year(), year()
			p.Beslag.Inkomen[i] = integraal.CentsPerMonth(min(max(0, one()), mostBeslag))
			p.Beslag.Vrij[i] = integraal.CentsPerMonth(min(max(0, one()), p.Beslag.Inkomen[i].Cents()))
			p.Beslag.VrijEchtgenoot[i] = integraal.CentsPerMonth(min(max(0, one()), mostBeslag))
			for _, b := range []*BelastingColumns{&p.Belasting, &p.Partner.Belasting} {
				b.Inkomen[i], b.Arbeidsinkomen[i], b.AndereBoxen[i] = year(), year(), year()
				b.Loon[i], b.Uitkering[i] = integraal.CentsPerYear(max(0, one())), integraal.CentsPerYear(max(0, one()))
				b.Winst[i], b.AlleenstaandeAOW[i] = integraal.CentsPerYear(max(0, one())), FlagYes
			}
		}
		require.NoError(t, d.Population(p, &out), h.from)
		for i := range p.Born {
			same(t, d, p, &out, i)
			assert.False(t, out.Beslagvrij[i].Overflowed() || out.Above[i].Overflowed(), h.from)
		}
	}
}

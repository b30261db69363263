package income

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// familyOf is one household with a partner and two others.
func familyOf(day integraal.Date) *Population {
	p := drawn(seededDice{rand.New(rand.NewPCG(7, 7))}, day, 1)
	p.Spouse[0], p.Toeslagpartner[0], p.FiscalePartner[0], p.Partner = FlagYes, FlagYes, FlagYes, PartnerColumns{}
	p.Partner.add(seededDice{rand.New(rand.NewPCG(8, 8))}, day, true)
	p.Partner.Belasting.addPartner(seededDice{rand.New(rand.NewPCG(8, 7))}, &p.Belasting, true)
	p.Beslag = BeslagColumns{}
	p.Beslag.add(seededDice{rand.New(rand.NewPCG(8, 9))}, true)
	p.Others = OtherColumns{}
	for range 2 {
		p.Others.add(seededDice{rand.New(rand.NewPCG(9, 9))}, day)
		p.Others.Medebewoner[len(p.Others.Medebewoner)-1] = FlagYes
	}
	p.OthersUntil[0] = 2
	return p
}

// TestPopulationFaults: each names the column and the row, and no cell that is
// asked is taken as nothing.
func TestPopulationFaults(t *testing.T) {
	t.Parallel()
	for want, spoil := range map[string]func(p *Population){
		"fact.missing born[0]":                     func(p *Population) { p.Born[0] = integraal.Date{} },
		"facts.contradiction born[0]":              func(p *Population) { p.Born[0] = march.AddDays(1) },
		"fact.missing spouse[0]":                   func(p *Population) { p.Spouse[0] = FlagBlank },
		"fact.missing toeslagpartner[0]":           func(p *Population) { p.Toeslagpartner[0] = FlagBlank },
		"fact.missing insured[0]":                  func(p *Population) { p.Insured[0] = FlagBlank },
		"fact.missing toetsingsinkomen[0]":         func(p *Population) { p.Toetsingsinkomen[0] = Blank[integraal.Yearly]() },
		"amount.range toetsingsinkomen[0]":         func(p *Population) { p.Toetsingsinkomen[0] = integraal.CentsPerYear(integraal.MaxCents + 1) },
		"amount.range rendementsgrondslag[0]":      func(p *Population) { p.Rendementsgrondslag[0] = integraal.EuroCents(-integraal.MaxCents - 1) },
		"fact.missing partner.born[0]":             func(p *Population) { p.Partner.Born[0] = integraal.Date{} },
		"fact.missing partner.insured[0]":          func(p *Population) { p.Partner.Insured[0] = FlagYes + 1 },
		"fact.missing partner.toetsingsinkomen[0]": func(p *Population) { p.Partner.Toetsingsinkomen[0] = Blank[integraal.Yearly]() },
		"fact.missing partner.wholeYear[0]":        func(p *Population) { p.Partner.WholeYear[0] = FlagBlank },
		"fact.missing bijstand.children[0]":        func(p *Population) { p.Bijstand.Children[0] = FlagBlank },
		"fact.missing bijstand.mantelzorg[0]":      func(p *Population) { p.Bijstand.Mantelzorg[0] = FlagBlank },
		"facts.range bijstand.kostendelers[0]":     func(p *Population) { p.Bijstand.Kostendelers[0] = -1 },
		"fact.missing beslag.belastbaar[0]":        func(p *Population) { p.Beslag.Belastbaar[0] = Blank[integraal.Yearly]() },
		"fact.missing beslag.inkomen[0]":           func(p *Population) { p.Beslag.Inkomen[0] = Blank[integraal.Monthly]() },
		"fact.missing beslag.vrijEchtgenoot[0]":    func(p *Population) { p.Beslag.VrijEchtgenoot[0] = Blank[integraal.Monthly]() },
		"facts.contradiction beslag.vrij[0]":       func(p *Population) { p.Beslag.Vrij[0] = p.Beslag.Inkomen[0].Plus(integraal.CentsPerMonth(1)) },
		"amount.range beslag.inkomen[0]":           func(p *Population) { p.Beslag.Inkomen[0] = integraal.CentsPerMonth(mostBeslag + 1) },
		"fact.missing fiscalePartner[0]":           func(p *Population) { p.FiscalePartner[0] = FlagBlank },
		"fact.missing jongKind[0]":                 func(p *Population) { p.JongKind[0] = FlagBlank },
		"fact.missing belasting.inkomen[0]":        func(p *Population) { p.Belasting.Inkomen[0] = Blank[integraal.Yearly]() },
		"fact.missing belasting.arbeidsinkomen[0]": func(p *Population) { p.Belasting.Arbeidsinkomen[0] = Blank[integraal.Yearly]() },
		"fact.missing belasting.andereBoxen[0]":    func(p *Population) { p.Belasting.AndereBoxen[0] = Blank[integraal.Yearly]() },
		"fact.missing belasting.loon[0]":           func(p *Population) { p.Belasting.Loon[0] = Blank[integraal.Yearly]() },
		"amount.negative belasting.uitkering[0]":   func(p *Population) { p.Belasting.Uitkering[0] = integraal.CentsPerYear(-1) },
		"amount.range belasting.winst[0]":          func(p *Population) { p.Belasting.Winst[0] = integraal.CentsPerYear(integraal.MaxCents + 1) },
		"fact.missing belasting.alleenstaandeAOW[0]": func(p *Population) {
			p.Born[0], p.Belasting.AlleenstaandeAOW[0] = march.AddYears(-80), FlagBlank
		},
		"fact.missing partner.belasting.inkomen[0]": func(p *Population) { p.Partner.Belasting.Inkomen[0] = Blank[integraal.Yearly]() },
		"column.length partner.belasting.winst":     func(p *Population) { p.Partner.Belasting.Winst = nil },
		"fact.missing partner.belasting.alleenstaandeAOW[0]": func(p *Population) {
			p.Partner.Born[0], p.Partner.Belasting.AlleenstaandeAOW[0] = march.AddYears(-80), FlagBlank
		},
		"column.length beslag.vrij":            func(p *Population) { p.Beslag.Vrij = nil },
		"fact.missing huur.woning[0]":          func(p *Population) { p.Huur.Woning[0] = FlagBlank },
		"fact.missing huur.huurprijs[0]":       func(p *Population) { p.Huur.Huurprijs[0] = Blank[integraal.Monthly]() },
		"amount.negative huur.huurprijs[0]":    func(p *Population) { p.Huur.Huurprijs[0] = integraal.EuroPerMonth(-1) },
		"fact.missing kinderbijslagInsured[0]": func(p *Population) { p.KinderbijslagInsured[0] = FlagBlank },
		"facts.range othersUntil[0]":           func(p *Population) { p.OthersUntil[0] = 3 },
		"column.length others.born":            func(p *Population) { p.OthersUntil[0] = 1 },
		"fact.missing others.born[1]":          func(p *Population) { p.Others.Born[1] = integraal.Date{} },
		"fact.missing others.kinderbijslag[1]": func(p *Population) { p.Others.Kinderbijslag[1] = FlagBlank },
		"fact.missing others.school[1]": func(p *Population) {
			p.Others.Born[1], p.Others.School[1] = march.AddYears(-17), FlagBlank
		},
		"fact.missing others.kind[1]":             func(p *Population) { p.Others.Kind[1] = FlagBlank },
		"fact.missing others.toetsingsinkomen[1]": func(p *Population) { p.Others.Toetsingsinkomen[1] = Blank[integraal.Yearly]() },
		"column.length insured":                   func(p *Population) { p.Insured = nil },
		"column.length huur.metKind":              func(p *Population) { p.Huur.MetKind = append(p.Huur.MetKind, FlagNo) },
		"column.length others.wholeYear":          func(p *Population) { p.Others.WholeYear = p.Others.WholeYear[:1] },
	} {
		p, out := familyOf(march), Results{}
		require.NoError(t, dayOf(t, march).Population(p, &out))
		spoil(p)
		err := dayOf(t, march).Population(p, &out)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, want)
		assert.Equal(t, want, faults[0].Code+" "+faults[0].Path)
	}
}

// TestPopulationAsksOnlyWhatBears: a cell that the household, the day or the
// schemes do not ask may be blank, and columns of other schemes may be left out.
func TestPopulationAsksOnlyWhatBears(t *testing.T) {
	t.Parallel()
	var out Results
	p := familyOf(march)
	p.Others.Born[0], p.Others.School[0] = march.AddYears(-5), FlagBlank
	p.Others.Medebewoner[1], p.Others.Kind[1], p.Others.WholeYear[1] = FlagNo, FlagBlank, FlagBlank
	p.Huur.Aangepast, p.Huur.BovenMaximum, p.Huur.Energie = nil, nil, nil
	p.Born[0], p.Huur.Meerderjarig[0], p.Belasting.AlleenstaandeAOW[0] = march.AddYears(-30), FlagBlank, FlagBlank
	require.NoError(t, dayOf(t, march).Population(p, &out))

	assert.True(t, integraal.HasFault(dayOf(t, on(2025, 3, 2)).Population(p, &out), "column.length"), "in 2025 they are asked")

	only := &Population{
		Asked: AskBijstandsnorm, Born: []integraal.Date{on(1990, 1, 1)}, Spouse: []Flag{FlagNo},
		Partner:  PartnerColumns{Born: make([]integraal.Date, 1)},
		Bijstand: BijstandColumns{Children: []Flag{FlagNo}, Kostendelers: []int{0}, Mantelzorg: []Flag{FlagNo}},
	}
	require.NoError(t, dayOf(t, march).Population(only, &out))
	assert.Len(t, out.Norm, 1)
	assert.Empty(t, out.Zorgtoeslag)
	require.NoError(t, dayOf(t, march).Population(&Population{}, &out), "nobody at all")
	assert.Empty(t, out.Norm)
}

// TestPopulationOutsideItsDays: a scheme that is asked and not covered refuses.
func TestPopulationOutsideItsDays(t *testing.T) {
	t.Parallel()
	var out Results
	assert.True(t, integraal.HasFault((&Day{}).Population(&Population{}, &out), "dated.outside"))
	known := *dayOf(t, march).dayValues
	known.huurtoeslag = huurtoeslagDay{}
	d := &Day{date: march, dayValues: &known}
	assert.True(t, integraal.HasFault(d.Population(&Population{}, &out), "dated.outside"))
	assert.NoError(t, d.Population(&Population{Asked: AskZorgtoeslag}, &out))
	far := &Day{date: on(2031, 1, 1), dayValues: dayOf(t, march).dayValues}
	assert.True(t, integraal.HasFault(far.Population(&Population{Asked: AskBijstandsnorm}, &out), "rule.uncovered"))
}

// TestPopulationAges: the last birth dates split all birth dates as the rules
// themselves do.
func TestPopulationAges(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(on(2023, 1, 1).AddDays(rapid.IntRange(0, 4*365).Draw(t, "day")))
		require.NoError(t, err)
		g := grenzenOn(d, askAll)
		for days := rapid.IntRange(0, 30).Draw(t, "offset"); days < 40_000; days += 31 {
			born := d.date.AddDays(-days)
			assert.Equal(t, phaseOf(born, d.date), g.phase(born), "%s on %s", born, d.date)
			assert.Equal(t, isEighteen(born, d.date), !born.After(g.eighteen), "%s on %s", born, d.date)
		}
	})
}

// TestKindergrensIsTheBirthday: the month after a birthday (Wkgb art. 2), told by
// the birthday itself.
func TestKindergrensIsTheBirthday(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := on(2023, 1, 1).AddDays(rapid.IntRange(0, 4*365).Draw(t, "day"))
		born := day.AddDays(-rapid.IntRange(0, 20*365).Draw(t, "age in days"))
		month, want := day.FirstOfMonth(), groupNone
		for _, since := range []struct {
			years int
			group kindergroep
		}{{0, groupBase}, {12, groupTwelve}, {16, groupSixteen}, {18, groupNone}} {
			if month.After(born.Turns(since.years)) {
				want = since.group
			}
		}
		grens := kindergrensOn(day)
		assert.Equal(t, want, grens.group(born), "%s on %s", born, day)
	})
}

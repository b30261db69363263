package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// wageOf is a wage of a month with 8% holiday allowance and the credits.
func wageOf(cents int64) LoonFacts {
	return LoonFacts{
		ID: "M", Born: bornAdult, Loon: monthOf(cents), Vakantiebijslag: integraal.Know(integraal.Pct(8, 0)),
		Pensioenpremie: integraal.KnowAbsent[integraal.PerMonth](), Heffingskorting: sure(true), AlleenstaandeAOW: sure(false),
	}
}

func loonOf(t testing.TB, f LoonFacts, day integraal.Date) Loon {
	t.Helper()
	o, err := Nettoloon(f, day, nil)
	require.NoError(t, err)
	l, applies := o.Value()
	require.True(t, applies, "%v", o.Missing())
	return l
}

// TestWageAddsUp: what is paid and what is taken off are the wage, to the cent, of
// the month and of the year, on every day; and a month comes back from its year.
func TestWageAddsUp(t *testing.T) {
	t.Parallel()
	days := map[int]*Day{}
	for year := 2023; year <= 2026; year++ {
		days[year] = dayOf(t, on(year, 7, 1))
	}
	rapid.Check(t, func(t *rapid.T) {
		gross := rapid.Int64Range(0, 12_000_00).Draw(t, "gross")
		f := wageOf(gross)
		f.Pensioenpremie = monthOf(rapid.Int64Range(0, gross).Draw(t, "premium"))
		holiday := integraal.Pct(rapid.Int64Range(0, 20).Draw(t, "holiday"), 0)
		f.Vakantiebijslag, f.Heffingskorting = integraal.Know(holiday), sure(rapid.Bool().Draw(t, "credit"))
		o, err := days[rapid.IntRange(2023, 2026).Draw(t, "year")].Nettoloon(f, nil)
		require.NoError(t, err)
		l, applies := o.Value()
		require.True(t, applies)
		assert.Equal(t, gross, l.Net.Plus(l.Loonheffing).Plus(l.Pensioenpremie).Cents())
		assert.Equal(t, l.Jaar.Belastbaar, l.Jaar.Net.Plus(l.Jaar.Loonheffing))
		assert.Equal(t, l.Gross, Maandloon(l.Jaar.Belastbaar, holiday, l.Pensioenpremie))
		assert.False(t, l.Loonheffing.IsNegative() || l.Jaar.Loonheffing.IsNegative())
	})
}

// TestMaandloonIsTheHighest whose year is no more than the sum.
func TestMaandloonIsTheHighest(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		sum, premie := anyEuro(0, 200_000).Draw(t, "sum"), integraal.CentsPerMonth(rapid.Int64Range(0, 500_00).Draw(t, "premium"))
		m := Maandloon(sum, integraal.Pct(8, 0), premie)
		year := func(cents int64) integraal.PerYear {
			v := loonValues{gross: integraal.CentsPerMonth(cents), premie: premie, vakantie: integraal.Pct(8, 0)}
			_, is := v.jaar()
			return is
		}
		assert.False(t, year(m.Cents()).MoreThan(sum))
		assert.True(t, year(m.Cents()+1).MoreThan(sum))
	})
}

// TestPayrollIsNear: the norm of a couple is the net minimum wage with 157.5% of the
// algemene heffingskorting (Participatiewet art. 37). It is at most € 2.50 a month
// more than the approximation: tables withhold the tax of the foot of their step.
func TestPayrollIsNear(t *testing.T) {
	t.Parallel()
	for day, norm := range map[integraal.Date]int64{march: 2002_13, on(2026, 7, 1): 2027_79} {
		d := dayOf(t, day)
		reference, err := d.Referentiemaandloon(nil)
		require.NoError(t, err)
		v := loonValues{gross: reference, vakantie: integraal.Pct(8, 0)}
		_, year := v.jaar()
		credit := d.belasting.algemeneKorting(&belastingValues{income: year}, nil).Times(63).Cents() / 40
		more := norm - (year.Cents()-d.belasting.payroll(year, &v, nil).Cents()+credit)/12
		assert.True(t, more >= 0 && more <= 2_50, "%s: %d cents more", day, more)
	}
}

// TestPayrollWithoutCreditIsTheTable: what was published of benefits without the
// credits, for who pays the premium of the AOW and who does not: the Anw of 1 January
// 2024 (hr-kiosk.nl, Algemene nabestaandenwet, tabellen) and the AOW of the Sociale
// verzekeringsbank in each half-year, as the cases of the AOW cite it.
func TestPayrollWithoutCreditIsTheTable(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day         integraal.Date
		old         bool
		gross, held int64
	}{
		{on(2024, 1, 1), false, 1514_42, 558_92}, {on(2024, 1, 1), false, 960_32, 354_33},
		{on(2024, 1, 1), false, 498_83, 183_00}, {on(2024, 1, 1), false, 737_79, 271_17},
		{on(2024, 1, 1), false, 976_76, 361_00},
		{on(2023, 1, 1), true, 1430_80, 271_42}, {on(2023, 1, 1), true, 973_86, 184_92},
		{on(2024, 7, 1), true, 1569_75, 298_58}, {on(2024, 7, 1), true, 1067_47, 203_33},
		{on(2026, 1, 1), true, 1637_57, 291_50}, {on(2026, 1, 1), true, 1122_12, 200_00},
	} {
		f := wageOf(c.gross)
		f.Heffingskorting = sure(false)
		if c.old {
			f.Born = bornOn(1950, 3, 1)
		}
		assert.Equal(t, c.held, loonOf(t, f, c.day).Loonheffing.Cents(), "%s %d", c.day, c.gross)
	}
}

func sayLoon(l Loon) string { return l.Net.String() + " " + l.Jaar.Net.String() }

func TestStatesOfNettoloon(t *testing.T) {
	t.Parallel()
	type F = LoonFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Loon], error) { return Nettoloon(f, march, nil) }
	// 12 × 2500 is 30000: 10725 − 3098.11 − 5381.02 is 2245.87. With € 2400 it is
	// 11583 − 2944.56 − 5427.82 = 3210.62. With a premium of 1200 the months are
	// 28800: 10296 − 3115 − 5357.62 is 1823.38, and the year 31200: 11154 − 3021.33 −
	// 5404.42 is 2728.25.
	const all = "2312.84 29189.38"
	checkStates(t, func() F { return wageOf(2500_00) }, rule, sayLoon, []stateCase[F]{
		{"wage", FactLoon, "M", func(f *F, s S) { f.Loon = inState(s, integraal.CentsPerMonth(2500_00)) }, all, "0.00 0.00"},
		{"holiday", FactVakantiebijslag, "M", func(f *F, s S) { f.Vakantiebijslag = inState(s, integraal.Pct(8, 0)) }, all, "2312.84 27754.13"},
		{"premium", FactPensioenpremie, "M", func(f *F, s S) { f.Pensioenpremie = inState(s, integraal.EuroPerMonth(100)) }, "2248.05 28471.75", all},
		{"credit", FactLoonheffingskorting, "M", func(f *F, s S) { f.Heffingskorting = inState(s, true) }, all, "1607.17 20817.00"},
	})
}

func TestNettoloonFaults(t *testing.T) {
	t.Parallel()
	f := wageOf(-1)
	f.Vakantiebijslag = integraal.Know(integraal.Ratio(3, 2))
	_, err := Nettoloon(f, march, nil)
	assert.True(t, integraal.HasFault(err, "amount.negative") && integraal.HasFault(err, "facts.range"), "%v", err)
	f = wageOf(100_00)
	f.Pensioenpremie = monthOf(100_01)
	_, err = Nettoloon(f, march, nil)
	assert.True(t, integraal.HasFault(err, "facts.contradiction"))
	_, err = Nettoloon(wageOf(1), on(2022, 1, 1), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

// TestGrossBijstand: less the tax that it adds, the gross amount is the net, to
// within the cents of the tax.
func TestGrossBijstand(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		v := anyBelasting(t)
		v.combination, v.other = false, integraal.PerYear{}
		netto := anyEuro(1, 30_000).Draw(t, "net")
		b := d.belasting.bruto(netto, &v, nil)
		all := v
		all.income = v.income.Plus(b.Bruto)
		added := oracleHeffing(2026, &all).Sub(oracleHeffing(2026, &v))
		left := b.Bruto.Decimal().Sub(added).Sub(netto.Decimal())
		assert.True(t, left.GreaterThan(dec("-0.1")) && left.LessThan(dec("0.7")), "%s is left over", left) // the table has a step of € 0.52
		assert.Equal(t, b.Bruto, b.Netto.Plus(b.Heffing))
		assert.False(t, b.Heffing.IsNegative() && v.income.MoreThan(integraal.PerYear{}))
	})
}

// TestGrossBijstandByHand: 12 × 1401.50 is 16818; (16818 − 3115) / 64.25% is
// 21327.63, of which 35.75% less 3115 is 4509.63.
func TestGrossBijstandByHand(t *testing.T) {
	t.Parallel()
	f := BruteringFacts{
		ID: "M", Born: bornAdult, Netto: perYearOf(16_818), Inkomen: integraal.KnowAbsent[integraal.PerYear](),
		Arbeidsinkomen: integraal.KnowAbsent[integraal.PerYear](), AlleenstaandeAOW: sure(false),
	}
	say := func(b Brutering) string { return b.Bruto.String() + " " + b.Heffing.String() }
	o, err := BijstandBruto(f, march, nil)
	assert.Equal(t, "21327.63 4509.63", said(o, err, say))
	f.Netto = integraal.KnowAbsent[integraal.PerYear]()
	o, err = BijstandBruto(f, march, nil)
	assert.Equal(t, "not: brutering.condition.bijstand", said(o, err, say))
	o, err = BijstandBruto(BruteringFacts{ID: "M", Netto: perYearOf(16_818)}, march, nil)
	assert.Equal(t, "open: belasting.inkomen M, belasting.arbeidsinkomen M, person.born M, belasting.alleenstaandeAOW M", said(o, err, say))
}

func TestStatesOfZvw(t *testing.T) {
	t.Parallel()
	type F = ZvwFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[ZvwBijdragen], error) { return Zvw(f, march, nil) }
	some := func() F {
		return F{ID: "M", Loon: perYearOf(60_000), Uitkering: perYearOf(10_000), Winst: perYearOf(20_000)}
	}
	say := func(b ZvwBijdragen) string {
		return b.Werkgever.String() + " " + b.Ingehouden.String() + " " + b.Aanslag.String()
	}
	const all = "3660.00 485.00 456.34" // of the profit 79409 − 70000 = 9409 is left: 456.3365
	checkStates(t, some, rule, say, []stateCase[F]{
		{"wage", FactZvwLoon, "M", func(f *F, s S) { f.Loon = inState(s, integraal.EuroPerYear(60_000)) }, all, "0.00 485.00 970.00"},
		{"benefit", FactZvwUitkering, "M", func(f *F, s S) { f.Uitkering = inState(s, integraal.EuroPerYear(10_000)) }, all, "3660.00 0.00 941.34"},
		{"profit", FactZvwWinst, "M", func(f *F, s S) { f.Winst = inState(s, integraal.EuroPerYear(20_000)) }, all, "3660.00 485.00 0.00"},
	})
	f := some()
	f.Winst = integraal.Know(integraal.EuroPerYear(-1))
	_, err := Zvw(f, march, nil)
	assert.True(t, integraal.HasFault(err, "amount.negative"))
	_, err = Zvw(some(), on(2027, 1, 1), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

// TestZvwOfTheAOWIsThatOfTheYear: twelve months of the published AOW, each cut off.
func TestZvwOfTheAOWIsThatOfTheYear(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		month := integraal.CentsPerMonth(rapid.Int64Range(0, 2000_00).Draw(t, "month"))
		o, err := Zvw(ZvwFacts{
			Loon: integraal.KnowAbsent[integraal.PerYear](), Winst: integraal.KnowAbsent[integraal.PerYear](),
			Uitkering: integraal.Know(integraal.MonthsOf(month)),
		}, march, nil)
		require.NoError(t, err)
		b, _ := o.Value()
		assert.True(t, b.Ingehouden.Decimal().Equal(integraal.MonthsOf(month).Decimal().Mul(dec("0.0485")).RoundFloor(2)))
	})
}

func TestGoldenTax(t *testing.T) {
	t.Parallel()
	parent := taxpayer(50_000)
	parent.JongKind = sure(true)
	old := pensionerOf(48_000)
	old.Born = bornOn(1944, 3, 1)
	working := pensionerOf(30_000)
	working.Arbeidsinkomen = perYearOf(12_000)
	assisted := BruteringFacts{
		ID: "M", Born: bornAdult, Netto: perYearOf(9_000), Inkomen: perYearOf(8_000), Arbeidsinkomen: perYearOf(8_000), AlleenstaandeAOW: sure(false),
	}
	for name, rule := range map[string]func(*integraal.Explanation) error{
		"belasting-parent":            of1(Inkomstenbelasting, parent),
		"belasting-born-before-1946":  of1(Inkomstenbelasting, old),
		"belasting-working-pensioner": of1(Inkomstenbelasting, working),
		"nettoloon":                   of1(Nettoloon, wageOf(2500_00)),
		"bijstand-bruto":              of1(BijstandBruto, assisted),
		"zvw":                         of1(Zvw, ZvwFacts{ID: "M", Loon: perYearOf(70_000), Uitkering: perYearOf(3_000), Winst: perYearOf(20_000)}),
	} {
		var why integraal.Explanation
		require.NoError(t, rule(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}

package workpays_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

// TestPensionPremiumByHand: of 764.92 a month 4.5% is 34.42, 413.04 a year, on which no
// tax is due: 9913.36 less that is 791.69 a month, of which 25% is 197.92. The bijstand is
// 1401.50 − 593.77. No premium is a fall, though it grows with the wage.
func TestPensionPremiumByHand(t *testing.T) {
	t.Parallel()
	f := facts(t, "mother", "M")
	f.Pensioenpremie = integraal.Know(integraal.Pct(4, 500))
	w := prepared(t, f, march)
	p := &curveOf(t, w, workpays.HoursAt(hourly, 12)).Points[0]
	assert.Equal(t, integraal.CentsPerYear(-413_04), sure(p.Part(workpays.Pension)))
	assert.Equal(t, integraal.CentsPerMonth(807_73), sure(p.Month(workpays.Bijstand)))
	high := &curveOf(t, w, []integraal.PerMonth{integraal.EuroPerMonth(3000)}).Points[0]
	taxable := integraal.EuroPerYear(36_000 + 2_880 - 1_620)
	o, err := dayOf(t, march).Inkomstenbelasting(income.InkomstenbelastingFacts{
		ID: "M", Born: f.Household.Claimant.Born, Inkomen: integraal.Know(taxable), Arbeidsinkomen: integraal.Know(taxable), JongKind: integraal.Know(true),
		AndereBoxen: integraal.KnowAbsent[integraal.PerYear](), Partner: integraal.KnowAbsent[income.FiscalePartner](), AlleenstaandeAOW: integraal.Know(false),
	}, nil)
	require.NoError(t, err)
	tax, _ := o.Value()
	assert.Equal(t, integraal.PerYear{}.Minus(tax.Due), sure(high.Part(workpays.Tax)), "the premium is not taxed")
	cliffs, err := w.Cliffs(integraal.EuroPerMonth(2800), integraal.EuroPerMonth(3400))
	require.NoError(t, err)
	list, _ := cliffs.Value()
	require.NotEmpty(t, list)
	for _, c := range list {
		assert.False(t, slices.ContainsFunc(c.Falls, func(f workpays.Fall) bool { return f.Part == workpays.Pension }))
	}
}

// TestSupportedWork: of work with loonkostensubsidie 15% is left out (Participatiewet
// art. 31 lid 2 z): of 826.11 that is 123.92.
func TestSupportedWork(t *testing.T) {
	t.Parallel()
	f := facts(t, "mother", "M")
	w, _ := f.Household.Claimant.Werk.Value()
	w.Supported, w.MonthsN = integraal.Know(integraal.CentsPerMonth(1)), integraal.Know(6)
	w.YoungChild = integraal.Know(false)
	f.Household.Claimant.Werk, f.Household.Claimant.Doelgroep = integraal.Know(w), integraal.Know(true)
	c := curveOf(t, prepared(t, f, march), workpays.HoursAt(hourly, 12))
	assert.Equal(t, integraal.CentsPerMonth(1401_50-826_11+123_92), sure(c.Points[0].Month(workpays.Bijstand)))
}

// TestOtherIncomeCountsForALocalScheme: with € 100 a month beside it the limit of 1821.95
// is passed at 1.08 × 1595.
func TestOtherIncomeCountsForALocalScheme(t *testing.T) {
	t.Parallel()
	f := facts(t, "mother", "M")
	f.Worth = []workpays.Worth{{Regeling: "meedoenregeling", Is: integraal.EuroPerYear(600)}}
	f.Household.Gemeente.Income = integraal.Know(integraal.EuroPerMonth(100))
	o, err := prepared(t, f, march).Cliffs(integraal.EuroPerMonth(1500), integraal.EuroPerMonth(1700))
	require.NoError(t, err)
	cliffs, _ := o.Value()
	require.Len(t, cliffs, 1)
	assert.Equal(t, integraal.EuroPerMonth(1594), cliffs[0].From)
}

// TestALocalSchemeIsKnownOrNot: of a scheme that somebody gave a worth there is a part;
// of one that nobody did, of a day without schemes and without a municipality there is
// none, and it is said.
func TestALocalSchemeIsKnownOrNot(t *testing.T) {
	t.Parallel()
	f := facts(t, "mother", "M")
	local := func(f workpays.Facts, day *income.Day) (bool, []integraal.Text) {
		w, err := workpays.Prepare(f, day)
		require.NoError(t, err)
		c := curveOf(t, w, workpays.HoursAt(hourly, 0))
		_, known := c.Points[0].Part(workpays.Local)
		return known, c.NotCounted
	}
	known, _ := local(f, dayOf(t, march))
	assert.False(t, known)
	with := f
	with.Worth = []workpays.Worth{{Regeling: "meedoenregeling"}}
	known, _ = local(with, dayOf(t, march))
	assert.True(t, known, "known to be worth nothing")
	alone, err := income.BuiltIn().On(march)
	require.NoError(t, err)
	known, said := local(f, alone)
	assert.False(t, known)
	assert.Equal(t, "regelingen van de gemeente: voor deze dag niet bekend", said[0].NL)
}

// TestASchemeWithoutValues is not counted: its part is not known at any wage, and no nought.
func TestASchemeWithoutValues(t *testing.T) {
	t.Parallel()
	c := curveOf(t, prepared(t, facts(t, "couple", "V"), integraal.On(2025, 3, 3)), workpays.HoursAt(hourly, 0, 20))
	for i := range c.Points {
		_, known := c.Points[i].Part(workpays.Kinderopvangtoeslag)
		assert.False(t, known)
		assert.Equal(t, integraal.EuroPerYear(-6840), sure(c.Points[i].Part(workpays.Childcare)), "the costs are known")
		_, known = c.Points[i].Net()
		assert.True(t, known, "of what is counted")
	}
	steps := c.Steps()
	_, known := steps[0].Change(workpays.Kinderopvangtoeslag)
	assert.False(t, known)
	assert.True(t, slices.ContainsFunc(c.NotCounted, func(n integraal.Text) bool { return n.NL == "kinderopvangtoeslag: voor deze dag niet bekend" }))
	table, err := c.CSV()
	require.NoError(t, err)
	assert.Contains(t, string(table), ",,-6840.00,", "empty in the table")
	_, known = c.Points[0].Part(workpays.NumParts)
	assert.False(t, known)
}

// equals are a couple of whom the spouse earns what she does with € 1000 a month.
func equals(t *testing.T, hers, his integraal.Date) workpays.Facts {
	t.Helper()
	f := facts(t, "couple", "V")
	f.Household.Claimant.Born = integraal.Know(hers)
	list, _ := f.Household.Members.Value()
	list[0].Born, list[0].Toetsingsinkomen = integraal.Know(his), integraal.Know(integraal.EuroPerYear(12_960))
	f.ArbeidsinkomenPartner = integraal.Know(integraal.EuroPerYear(12_960))
	return f
}

// TestTheEldestOfEquals has the combination credit (Wet IB 2001 art. 8.14a lid 1); of who
// does not earn the same, who earns less.
func TestTheEldestOfEquals(t *testing.T) {
	t.Parallel()
	older, younger := integraal.On(1980, 1, 2), integraal.On(1985, 3, 1)
	for name, c := range map[string]struct {
		hers, his integraal.Date
		who       string
		want      []bool // at 999, 1000 and 1001 whether the other gets it
	}{
		"she is older": {older, younger, "V", []bool{false, false, true}},
		"he is older":  {younger, older, "V", []bool{false, true, true}},
	} {
		w := prepared(t, equals(t, c.hers, c.his), march)
		points := curveOf(t, w, workpays.Wages(integraal.EuroPerMonth(999), integraal.EuroPerMonth(1001), integraal.EuroPerMonth(1))).Points
		for i := range points {
			assert.Equal(t, c.want[i], !sure(points[i].Part(workpays.PartnerTax)).IsZero(), "%s at %s", name, points[i].Gross)
		}
	}
}

// TestRestHasItsCredits: other income from work has the combination credit too.
func TestRestHasItsCredits(t *testing.T) {
	t.Parallel()
	f := facts(t, "mother", "M")
	own := integraal.EuroPerYear(20_000)
	f.Household.Claimant.Toetsingsinkomen, f.Arbeidsinkomen = integraal.Know(own), integraal.Know(own)
	c := curveOf(t, prepared(t, f, march), workpays.HoursAt(hourly, 0))
	o, err := dayOf(t, march).Inkomstenbelasting(income.InkomstenbelastingFacts{
		ID: "M", Born: f.Household.Claimant.Born, Inkomen: integraal.Know(own), Arbeidsinkomen: integraal.Know(own), JongKind: integraal.Know(true),
		AndereBoxen: integraal.KnowAbsent[integraal.PerYear](), Partner: integraal.KnowAbsent[income.FiscalePartner](), AlleenstaandeAOW: integraal.Know(false),
	}, nil)
	require.NoError(t, err)
	tax, _ := o.Value()
	assert.Equal(t, own.Minus(tax.Due), sure(c.Points[0].Part(workpays.Rest)))
}

// TestCareIsRounded half up to the cent over the year: 60.33 hours of € 10.51, twelve times.
func TestCareIsRounded(t *testing.T) {
	t.Parallel()
	f := facts(t, "couple", "V")
	list, _ := f.Household.Members.Value()
	care, _ := list[1].AsChild.Care.Value()
	care = slices.Clone(care)
	care[0].Hours, care[0].Price = integraal.Know(income.HoursOf(60, 33)), integraal.Know(integraal.CentsPerHour(10_51))
	list[1].AsChild.Care = integraal.Know(care)
	c := curveOf(t, prepared(t, f, march), workpays.HoursAt(hourly, 0))
	assert.Equal(t, integraal.CentsPerYear(-7608_82), sure(c.Points[0].Part(workpays.Childcare)), "7608.8196")
}

// TestStepsDown: from more to less wage the same part is not left; of the same wage twice
// there is none.
func TestStepsDown(t *testing.T) {
	t.Parallel()
	w := prepared(t, facts(t, "mother", "M"), march)
	rising := curveOf(t, w, workpays.HoursAt(hourly, 8, 20))
	up := rising.Steps()[0]
	c := curveOf(t, w, workpays.HoursAt(hourly, 20, 8, 8))
	steps := c.Steps()
	assert.Equal(t, sure(up.Pressure()), sure(steps[0].Pressure()))
	assert.True(t, steps[0].Gross.IsNegative())
	_, known := steps[1].Pressure()
	assert.False(t, known)
	table, err := c.CSV()
	require.NoError(t, err)
	assert.NotContains(t, string(table), "0.0%")
}

// TestWagesThatCanBe: nothing and a hundred thousand euros a month; a cent outside not.
func TestWagesThatCanBe(t *testing.T) {
	t.Parallel()
	w := prepared(t, facts(t, "mother", "M"), march)
	curveOf(t, w, []integraal.PerMonth{{}, integraal.EuroPerMonth(100_000)})
	for _, wage := range []int64{-1, 100_000_01} {
		_, err := w.Curve([]integraal.PerMonth{integraal.CentsPerMonth(wage)})
		assert.True(t, integraal.HasFault(err, "facts.range"), wage)
	}
}

// TestMissingOfTwo: the same fact of both is asked of both.
func TestMissingOfTwo(t *testing.T) {
	t.Parallel()
	f := facts(t, "couple", "V")
	f.Household.Claimant.Rendementsgrondslag = integraal.Fact[integraal.Amount]{}
	list, _ := f.Household.Members.Value()
	list[0].Rendementsgrondslag = integraal.Fact[integraal.Amount]{}
	w, err := workpays.Prepare(f, dayOf(t, march))
	require.NoError(t, err)
	o, err := w.Curve(workpays.HoursAt(hourly, 0, 12, 30))
	require.NoError(t, err)
	who := map[string]int{}
	for _, m := range o.Missing() {
		who[string(m.Fact)+" "+m.Who]++
		assert.False(t, m.Settles)
	}
	assert.Len(t, who, 2, "%v", who)
	for name, n := range who {
		assert.Equal(t, 1, n, name)
	}
}

// TestWhoAsksMakesNoDifference: of a couple the same is left with her wage where he is the
// claimant and she the spouse.
func TestWhoAsksMakesNoDifference(t *testing.T) {
	t.Parallel()
	wages := workpays.Wages(integraal.PerMonth{}, integraal.EuroPerMonth(4000), integraal.EuroPerMonth(53))
	c := curveOf(t, prepared(t, facts(t, "couple", "V"), march), wages)
	other := facts(t, "couple", "V")
	members, _ := other.Household.Members.Value()
	other.Household.Claimant, members[0].Inwoner = members[0].Inwoner, other.Household.Claimant
	d := curveOf(t, prepared(t, other, march), wages)
	for i := range c.Points {
		assert.Equal(t, partsOf(&c.Points[i]), partsOf(&d.Points[i]), c.Points[i].Gross)
	}
}

// TestASpouseWithoutARight: all of the bijstand is hers, and what is behind it counts in
// her income alone.
func TestASpouseWithoutARight(t *testing.T) {
	t.Parallel()
	f := facts(t, "couple", "V")
	list, _ := f.Household.Members.Value()
	list[0].AsSpouse.NoRight, list[0].AsSpouse.NormGehuwden = integraal.Know(true), integraal.Know(integraal.EuroPerMonth(2002))
	c := curveOf(t, prepared(t, f, march), workpays.Wages(integraal.PerMonth{}, integraal.EuroPerMonth(2000), integraal.EuroPerMonth(100)))
	for i := range c.Points {
		assert.Equal(t, bruteNet(t, &f, dayOf(t, march), c.Points[i].Gross), sure(c.Points[i].Net()), c.Points[i].Gross)
	}
	assert.False(t, sure(c.Points[0].Part(workpays.Bijstand)).IsZero())
}

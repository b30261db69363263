package workpays_test

import (
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

var update = flag.Bool("update", false, "write the golden files anew")

var hourly = integraal.CentsPerHour(14_71)

// TestMotherByHand: 12 hours at € 14.71 are 764.92 a month. With 8% it is 9913.36 a
// year, of which the credits leave no tax: 826.11 a month, of which 25% is left out,
// 206.53. The bijstand is 1401.50 − 619.58 = 781.92.
func TestMotherByHand(t *testing.T) {
	t.Parallel()
	c := curveOf(t, prepared(t, facts(t, "mother", "M"), march), workpays.HoursAt(hourly, 0, 12))
	none, twelve := &c.Points[0], &c.Points[1]
	assert.Equal(t, integraal.CentsPerMonth(1401_50), sure(none.Month(workpays.Bijstand)))
	assert.Equal(t, integraal.EuroPerYear(9_300), sure(none.Part(workpays.KindgebondenBudget)))
	assert.Equal(t, integraal.EuroPerYear(1_550), sure(none.Part(workpays.Zorgtoeslag)))
	assert.Equal(t, integraal.CentsPerMonth(764_92), twelve.Gross)
	assert.Equal(t, integraal.CentsPerYear(9179_04), sure(twelve.Part(workpays.Wage)))
	assert.Equal(t, integraal.CentsPerYear(734_32), sure(twelve.Part(workpays.Holiday)))
	assert.True(t, sure(twelve.Part(workpays.Tax)).IsZero())
	assert.Equal(t, integraal.CentsPerMonth(781_92), sure(twelve.Month(workpays.Bijstand)))
	// what is left more is what is left out of the wage, to the cents of the month
	assert.Equal(t, int64(9913_36+12*781_92-12*1401_50), sure(twelve.Net()).Minus(sure(none.Net())).Cents())
	assert.Equal(t, "75.0%", workpays.Percent(sure(c.Steps()[0].Pressure())))
}

// TestMonthsRunOn: after six months of onderdeel n, r leaves out 12.5% for thirty
// months, and then nothing is left out.
func TestMonthsRunOn(t *testing.T) {
	t.Parallel()
	for month, want := range map[int]int64{0: 781_92, 5: 781_92, 6: 678_65, 35: 678_65, 36: 575_39} { // of 826.11: 206.53, 103.26, nothing
		f := facts(t, "mother", "M")
		f.Month = month
		c := curveOf(t, prepared(t, f, march), workpays.HoursAt(hourly, 12))
		assert.Equal(t, integraal.CentsPerMonth(want), sure(c.Points[0].Month(workpays.Bijstand)), "month %d", month)
	}
}

// TestLeftOfN is of the six months of onderdeel n, less those before.
func TestLeftOfN(t *testing.T) {
	t.Parallel()
	for month, want := range map[int]int{0: 6, 2: 4, 6: 0, 40: 0} {
		f := facts(t, "mother", "M")
		f.Month = month
		left, known := prepared(t, f, march).LeftOfN()
		assert.True(t, known)
		assert.Equal(t, want, left, "month %d", month)
	}
	f := facts(t, "mother", "M")
	w, _ := f.Household.Claimant.Werk.Value()
	w.MonthsN = integraal.Fact[int]{}
	f.Household.Claimant.Werk = integraal.Know(w)
	_, known := prepared(t, f, march).LeftOfN()
	assert.False(t, known)
	c := curveOf(t, prepared(t, facts(t, "mother", "M"), march), workpays.HoursAt(hourly, 0))
	assert.True(t, slices.ContainsFunc(c.NotCounted, func(n integraal.Text) bool {
		return strings.Contains(n.NL, "hoogstens zes maanden 25%") && strings.Contains(n.EN, "six months at most")
	}))
}

// TestPartsAreTheNet, and the steps are the differences.
func TestPartsAreTheNet(t *testing.T) {
	t.Parallel()
	for name, who := range map[string]string{"mother": "M", "couple": "V"} {
		f := facts(t, name, who)
		f.Pensioenpremie = integraal.Know(integraal.Pct(4, 500))
		c := curveOf(t, prepared(t, f, march), workpays.Wages(integraal.PerMonth{}, integraal.EuroPerMonth(6000), integraal.EuroPerMonth(37)))
		for i := range c.Points {
			var sum integraal.PerYear
			for _, part := range partsOf(&c.Points[i]) {
				sum = sum.Plus(part)
			}
			assert.Equal(t, sure(c.Points[i].Net()), sum)
		}
		for i, s := range c.Steps() {
			var sum integraal.PerYear
			for part := range workpays.NumParts {
				change, _ := s.Change(part)
				sum = sum.Plus(change)
			}
			net := sure(s.Net())
			assert.Equal(t, net, sum)
			assert.Equal(t, sure(c.Points[i+1].Net()).Minus(sure(c.Points[i].Net())), net)
			assert.True(t, integraal.MonthsOf(s.To.Minus(s.From)).MoreThan(integraal.PerYear{}) && s.Gross.MoreThan(sure(s.Change(workpays.Wage))))
		}
	}
}

// TestOrderMakesNoDifference: forwards, backwards, shuffled, twice, or one by one on
// a household that was prepared anew.
func TestOrderMakesNoDifference(t *testing.T) {
	t.Parallel()
	f := facts(t, "couple", "V")
	same := prepared(t, f, march)
	rapid.Check(t, func(r *rapid.T) {
		wages := rapid.SliceOfN(rapid.Map(rapid.Int64Range(0, 6000_00), integraal.CentsPerMonth), 1, 6).Draw(r, "wages")
		forwards := curveOf(t, same, wages)
		turned := slices.Clone(wages)
		slices.Reverse(turned)
		backwards := curveOf(t, same, turned)
		for i := range wages {
			assert.Equal(r, forwards.Points[i], backwards.Points[len(wages)-1-i])
			alone := curveOf(t, prepared(t, f, march), wages[i:i+1])
			assert.Equal(r, forwards.Points[i], alone.Points[0])
		}
	})
}

// bruteNet is what is left with a wage once more: by the rules of package income,
// each asked on facts, and every household assessed anew.
func bruteNet(t testing.TB, f *workpays.Facts, day *income.Day, gross integraal.PerMonth) integraal.PerYear {
	t.Helper()
	h := *f.Household
	list, _ := h.Members.Value()
	list = slices.Clone(list)
	h.Members = integraal.Know(list)
	couple, taxable := f.Who == "V", integraal.MonthsOf(gross).Plus(integraal.MonthsOf(gross).Share(integraal.Pct(8, 0)).Round(integraal.Rounding{}))
	ownWork, _ := f.Arbeidsinkomen.Value()
	theirWork, _ := f.ArbeidsinkomenPartner.Value()
	tax := func(i, other *income.Inwoner, wage, work, partner integraal.PerYear) integraal.PerYear {
		own, _ := i.Toetsingsinkomen.Value()
		facts := income.InkomstenbelastingFacts{
			ID: i.ID, Born: i.Born, Inkomen: integraal.Know(own.Plus(wage)), Arbeidsinkomen: integraal.Know(work.Plus(wage)), JongKind: f.JongKind,
			AndereBoxen: integraal.KnowAbsent[integraal.PerYear](), Partner: integraal.KnowAbsent[income.FiscalePartner](), AlleenstaandeAOW: f.AlleenstaandeAOW,
		}
		if couple {
			facts.Partner = integraal.Know(income.FiscalePartner{ID: "other", Born: other.Born, Arbeidsinkomen: integraal.Know(partner)})
			facts.AlleenstaandeAOW = integraal.Know(false)
		}
		o, err := day.Inkomstenbelasting(facts, nil)
		require.NoError(t, err)
		v, known := o.Value()
		require.True(t, known, "%v", o.Missing())
		return v.Due
	}
	var theirs integraal.PerYear
	var spouse *income.Inwoner
	if couple {
		spouse = &list[0].Inwoner
		theirs, _ = spouse.Toetsingsinkomen.Value()
	}
	before, _ := h.Claimant.Toetsingsinkomen.Value()
	own := tax(&h.Claimant, spouse, taxable, ownWork, theirWork)
	without := tax(&h.Claimant, spouse, integraal.PerYear{}, ownWork, theirWork)
	net := taxable.Minus(own).Plus(without) // of this wage alone
	total := taxable.Plus(before).Minus(own)
	if couple {
		total = total.Plus(theirs).Minus(tax(spouse, &h.Claimant, integraal.PerYear{}, theirWork, ownWork.Plus(taxable)))
	}
	month := integraal.ByMonth(net).Round(integraal.Rounding{})
	if !gross.IsZero() {
		w, _ := h.Claimant.Werk.Value()
		w.Earned = integraal.Know(month)
		h.Claimant.Werk = integraal.Know(w)
	} else {
		h.Claimant.Werk = integraal.KnowAbsent[income.Werk]()
	}
	a, err := income.Assess(&h, day.Date(), false)
	require.NoError(t, err)
	b, _ := a.Bijstand.Outcome.Value()
	year := integraal.MonthsOf(b.Bijstand)
	total = total.Plus(year)
	behind := func(i *income.Inwoner, wage, work integraal.PerYear, share int64) {
		earned, _ := i.Toetsingsinkomen.Value()
		earned = earned.Plus(wage)
		alone := f.AlleenstaandeAOW
		if couple {
			alone = integraal.Know(false)
		}
		o, err := day.BijstandBruto(income.BruteringFacts{
			ID: i.ID, Born: i.Born, Netto: integraal.Know(integraal.CentsPerYear(share)), Inkomen: integraal.Know(earned),
			Arbeidsinkomen: integraal.Know(work.Plus(wage)), AlleenstaandeAOW: alone,
		}, nil)
		require.NoError(t, err)
		v, _ := o.Value()
		i.Toetsingsinkomen = integraal.Know(earned.Plus(v.Bruto))
	}
	if couple && sureNoRight(list) {
		behind(&h.Claimant, taxable, ownWork, year.Cents())
	} else if couple {
		behind(&h.Claimant, taxable, ownWork, year.Cents()/2)
		behind(spouse, integraal.PerYear{}, theirWork, year.Cents()-year.Cents()/2)
	} else {
		behind(&h.Claimant, taxable, ownWork, year.Cents())
	}
	a, err = income.Assess(&h, day.Date(), false)
	require.NoError(t, err)
	for _, o := range []*income.Answer[income.Toeslag]{&a.Zorgtoeslag, &a.Huurtoeslag, &a.KindgebondenBudget, &a.Kinderopvangtoeslag} {
		v, _ := o.Outcome.Value()
		total = total.Plus(v.Yearly)
	}
	total = total.Minus(bruteCare(list))
	kb, _ := a.Kinderbijslag.Outcome.Value()
	return total.Plus(integraal.CentsPerYear(4 * kb.Cents()))
}

// bruteCare is what the care of the children costs in a year, whole hours each month.
func bruteCare(list []income.Member) (sum integraal.PerYear) {
	for i := range list {
		care, _ := list[i].AsChild.Care.Value()
		for _, c := range care {
			hours, _ := c.Hours.Value()
			price, _ := c.Price.Value()
			sum = sum.Plus(integraal.CentsPerYear(int64(hours) / 100 * 12 * price.Cents()))
		}
	}
	return sum
}

// sureNoRight is whether the spouse, the first of a list, has no right to bijstand.
func sureNoRight(list []income.Member) bool {
	is, known := list[0].AsSpouse.NoRight.Value()
	return known && is
}

// bruteCliffs are the cliffs once more, from their meaning: a wage after which less is
// left, with nowhere before it more, and all wages up to the first with which as
// much is left.
func bruteCliffs(nets []int64) (found [][3]int) {
	for i := range nets {
		if i+1 == len(nets) || nets[i+1] >= nets[i] || slices.Max(nets[:i+1]) > nets[i] {
			continue
		}
		until := i + 1
		for until < len(nets) && nets[until] < nets[i] {
			until++
		}
		low := slices.Min(nets[i:until])
		if nets[i]-low >= workpays.LeastLoss().Cents() {
			found = append(found, [3]int{i, i + slices.Index(nets[i:until], low), until})
		}
	}
	return found
}

// TestCliffsByBruteForce: euro by euro, none smoothed away and none invented, and
// every point is that of rules asked anew.
func TestCliffsByBruteForce(t *testing.T) {
	t.Parallel()
	day := dayOf(t, march)
	for _, c := range []struct {
		name, who         string
		rent, from, until int64
		most              int
	}{
		{"mother", "M", 720, 0, 700, 0}, {"mother", "M", 720, 1200, 1700, 0}, {"mother", "M", 720, 3000, 3400, 3},
		{"couple", "V", 690, 900, 1500, 2}, {"couple", "V", 690, 2800, 3700, 9}, {"couple", "V", 500, 2000, 2600, 3},
	} {
		f := facts(t, c.name, c.who)
		f.Household.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(c.rent))
		w := prepared(t, f, march)
		from, to := integraal.EuroPerMonth(c.from), integraal.EuroPerMonth(c.until)
		var nets []int64
		points := curveOf(t, w, workpays.Wages(from, to, integraal.EuroPerMonth(1))).Points
		for i := range points {
			net := bruteNet(t, &f, day, points[i].Gross)
			require.Equal(t, net, sure(points[i].Net()), "%s at %s", c.name, points[i].Gross)
			nets = append(nets, net.Cents())
		}
		o, err := w.Cliffs(from, to)
		require.NoError(t, err)
		cliffs, applies := o.Value()
		require.True(t, applies)
		want := bruteCliffs(nets)
		require.Len(t, cliffs, len(want), "%s from %d", c.name, c.from)
		assert.LessOrEqual(t, len(want), c.most)
		for i, at := range want {
			is := &cliffs[i]
			assert.Equal(t, points[at[0]].Gross, is.From)
			assert.Equal(t, points[at[1]].Gross, is.Lowest)
			assert.Equal(t, nets[at[0]]-nets[at[1]], is.Loss.Cents())
			assert.Equal(t, at[2] < len(points), is.Regained)
			if is.Regained {
				assert.Equal(t, points[at[2]].Gross, is.Until)
			}
		}
	}
}

// TestCliffsOnDrawnHouseholds: dips by their meaning, on rents and ages that are drawn.
func TestCliffsOnDrawnHouseholds(t *testing.T) {
	t.Parallel()
	seen := 0
	rapid.Check(t, func(r *rapid.T) {
		f := facts(t, "couple", "V")
		f.Household.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(rapid.Int64Range(200, 932).Draw(r, "rent")))
		f.Month = rapid.IntRange(0, 40).Draw(r, "month")
		f.ArbeidsinkomenPartner = integraal.Know(integraal.EuroPerYear(rapid.Int64Range(0, 30_000).Draw(r, "partner")))
		w := prepared(t, f, march)
		from := integraal.EuroPerMonth(rapid.Int64Range(0, 3500).Draw(r, "from"))
		to := from.Plus(integraal.EuroPerMonth(250))
		points := curveOf(t, w, workpays.Wages(from, to, integraal.EuroPerMonth(1))).Points
		nets := make([]int64, len(points))
		for i := range points {
			nets[i] = sure(points[i].Net()).Cents()
		}
		o, err := w.Cliffs(from, to)
		require.NoError(t, err)
		cliffs, _ := o.Value()
		want := bruteCliffs(nets)
		require.Len(t, cliffs, len(want))
		for i := range want {
			c := &cliffs[i]
			assert.Equal(r, points[want[i][0]].Gross, c.From)
			assert.Equal(r, points[want[i][1]].Gross, c.Lowest)
			assert.NotEmpty(r, c.Falls)
			for _, fall := range c.Falls {
				assert.NotEmpty(r, fall.By, "%s has a provision", fall.Part)
				assert.True(r, fall.Change.IsNegative())
			}
			seen++
		}
	})
	assert.Positive(t, seen)
}

// TestACliffIsTraced to what ends it: below € 24 no toeslag is awarded.
func TestACliffIsTraced(t *testing.T) {
	t.Parallel()
	o, err := prepared(t, facts(t, "mother", "M"), march).Cliffs(integraal.PerMonth{}, integraal.EuroPerMonth(3400))
	require.NoError(t, err)
	cliffs, _ := o.Value()
	require.Len(t, cliffs, 1)
	require.Len(t, cliffs[0].Drops, 1)
	drop := cliffs[0].Drops[0]
	assert.Equal(t, workpays.Zorgtoeslag, drop.Part)
	assert.True(t, drop.Ended)
	require.Len(t, drop.By, 1)
	assert.Equal(t, "art. 14 lid 5 Awir", drop.By[0].String())
	assert.Equal(t, cliffs[0].Lowest, drop.At)
}

// TestALocalSchemeEnds where the income passes its limit; of which nobody said what
// it is worth is not counted, and said.
func TestALocalSchemeEnds(t *testing.T) {
	t.Parallel()
	f := facts(t, "mother", "M")
	f.Worth = []workpays.Worth{{Regeling: "meedoenregeling", Is: integraal.EuroPerYear(600)}}
	w := prepared(t, f, march)
	o, err := w.Cliffs(integraal.EuroPerMonth(1500), integraal.EuroPerMonth(2200))
	require.NoError(t, err)
	cliffs, _ := o.Value()
	require.Len(t, cliffs, 1)
	// 130% of 1401.50 is 1821.95, which 1.08 × 1687 = 1821.96 is above
	assert.Equal(t, integraal.EuroPerMonth(1686), cliffs[0].From)
	require.Len(t, cliffs[0].Drops, 1)
	assert.Equal(t, workpays.Local, cliffs[0].Drops[0].Part)
	assert.Equal(t, integraal.EuroPerYear(-600), cliffs[0].Drops[0].Change)
	assert.Contains(t, cliffs[0].Drops[0].By[0].String(), "meedoenregeling")
	c := curveOf(t, w, workpays.HoursAt(hourly, 0))
	assert.Contains(t, c.NotCounted[0].NL, "collectieve-zorgverzekering")
	assert.False(t, slices.ContainsFunc(c.NotCounted, func(n integraal.Text) bool { return strings.Contains(n.NL, "meedoenregeling") }))
}

// TestMissingFactsKeepItOpen, and are named.
func TestMissingFactsKeepItOpen(t *testing.T) {
	t.Parallel()
	wages := workpays.HoursAt(hourly, 0, 20)
	for name, c := range map[string]struct {
		lose func(*workpays.Facts)
		fact integraal.Name
	}{
		"child":   {func(f *workpays.Facts) { f.JongKind = integraal.Fact[bool]{} }, income.FactKindOnder12},
		"holiday": {func(f *workpays.Facts) { f.Vakantiebijslag = integraal.Hide[integraal.Rate](integraal.Text{}) }, income.FactVakantiebijslag},
		"work":    {func(f *workpays.Facts) { f.Arbeidsinkomen = integraal.Fact[integraal.PerYear]{} }, income.FactArbeidsinkomen},
		"rent":    {func(f *workpays.Facts) { f.Household.Dwelling.Huurprijs = integraal.Fact[integraal.PerMonth]{} }, "dwelling.huurprijs"},
		"college": {func(f *workpays.Facts) {
			w, _ := f.Household.Claimant.Werk.Value()
			w.Contributes = integraal.Fact[bool]{}
			f.Household.Claimant.Werk = integraal.Know(w)
		}, income.FactArbeidsinschakeling},
		"born":   {func(f *workpays.Facts) { f.Household.Claimant.Born = integraal.Fact[integraal.Date]{} }, income.FactBorn},
		"income": {func(f *workpays.Facts) { f.Household.Claimant.Toetsingsinkomen = integraal.Fact[integraal.PerYear]{} }, income.FactToetsingsinkomen},
		"local": {func(f *workpays.Facts) {
			f.Household.Gemeente.Income = integraal.Fact[integraal.PerMonth]{}
			f.Worth = []workpays.Worth{{Regeling: "meedoenregeling", Is: integraal.EuroPerYear(1)}}
		}, "household.maandinkomen"},
	} {
		f := facts(t, "mother", "M")
		c.lose(&f)
		w, err := workpays.Prepare(f, dayOf(t, march))
		require.NoError(t, err, name)
		o, err := w.Curve(wages)
		require.NoError(t, err, name)
		assert.Equal(t, integraal.Undetermined, o.Verdict(), name)
		assert.True(t, slices.ContainsFunc(o.Missing(), func(m integraal.Missing) bool { return m.Fact == c.fact }), "%s: %v", name, o.Missing())
		cliffs, err := w.Cliffs(integraal.PerMonth{}, integraal.EuroPerMonth(30))
		require.NoError(t, err)
		if name != "college" || cliffs.Verdict() != integraal.Undetermined {
			assert.Equal(t, integraal.Undetermined, cliffs.Verdict(), name)
		}
	}
}

// TestChildcareIsNeverTakenForNothing: its costs are there where the allowance has no
// values or is refused, so that they are asked there too.
func TestChildcareIsNeverTakenForNothing(t *testing.T) {
	t.Parallel()
	care := func(change func(*income.Opvang)) func(*income.Member) {
		return func(m *income.Member) {
			list, _ := m.AsChild.Care.Value()
			list = slices.Clone(list)
			change(&list[0])
			m.AsChild.Care = integraal.Know(list)
		}
	}
	price := care(func(o *income.Opvang) { o.Price = integraal.Fact[integraal.PerHour]{} })
	hours := care(func(o *income.Opvang) { o.Hours = integraal.Hide[income.Uren](integraal.Text{}) })
	none := care(func(o *income.Opvang) {
		o.Hours, o.Price = integraal.KnowAbsent[income.Uren](), integraal.Fact[integraal.PerHour]{}
	})
	all := func(m *income.Member) { m.AsChild.Care = integraal.Fact[[]income.Opvang]{} }
	pupil := func(m *income.Member) {
		all(m)
		m.AsChild.Secondary = integraal.Know(true)
	}
	for name, c := range map[string]struct {
		day   integraal.Date
		lose  func(*income.Member)
		asked integraal.Name
		who   string
	}{
		"price, no values":  {integraal.On(2025, 3, 3), price, income.FactCarePrice, "bso"},
		"hours, no values":  {integraal.On(2025, 3, 3), hours, income.FactCareHours, "bso"},
		"all, no values":    {integraal.On(2025, 3, 3), all, income.FactCare, "K"},
		"price, refused":    {march, price, income.FactCarePrice, "bso"},
		"hours, refused":    {march, hours, income.FactCareHours, "bso"},
		"all, refused":      {march, all, income.FactCare, "K"},
		"no hours":          {march, none, "", ""},
		"in secondary":      {march, pupil, "", ""},
		"all known":         {march, func(*income.Member) {}, "", ""},
		"known, no values":  {integraal.On(2025, 3, 3), func(*income.Member) {}, "", ""},
		"pupil, no values":  {integraal.On(2025, 3, 3), pupil, "", ""},
		"no hours, no rule": {integraal.On(2025, 3, 3), none, "", ""},
	} {
		f := facts(t, "couple", "V")
		f.Household.Claimant.Activity = integraal.Know(false) // so that it is refused
		list, _ := f.Household.Members.Value()
		c.lose(&list[1])
		w, err := workpays.Prepare(f, dayOf(t, c.day))
		require.NoError(t, err, name)
		o, err := w.Curve(workpays.HoursAt(hourly, 0, 20))
		require.NoError(t, err, name)
		if c.asked == "" {
			assert.Equal(t, integraal.Applies, o.Verdict(), "%s: %v", name, o.Missing())
			continue
		}
		require.Equal(t, integraal.Undetermined, o.Verdict(), name)
		assert.True(t, slices.ContainsFunc(o.Missing(), func(m integraal.Missing) bool { return m.Fact == c.asked && m.Who == c.who }), "%s: %v", name, o.Missing())
	}
}

func TestFaults(t *testing.T) {
	t.Parallel()
	fault := func(change func(*workpays.Facts), day integraal.Date) error {
		f := facts(t, "mother", "M")
		change(&f)
		_, err := workpays.Prepare(f, dayOf(t, day))
		return err
	}
	assert.True(t, integraal.HasFault(fault(func(f *workpays.Facts) { f.Who = "S" }, march), "facts.range"))
	assert.True(t, integraal.HasFault(fault(func(f *workpays.Facts) { f.Household = nil }, march), "facts.range"))
	assert.True(t, integraal.HasFault(fault(func(f *workpays.Facts) { f.Month = -1 }, march), "facts.range"))
	assert.True(t, integraal.HasFault(fault(func(f *workpays.Facts) { f.Pensioenpremie = integraal.Know(integraal.Ratio(2, 1)) }, march), "facts.range"))
	assert.True(t, integraal.HasFault(fault(func(*workpays.Facts) {}, integraal.On(2027, 3, 1)), "dated.outside"))
	w := prepared(t, facts(t, "mother", "M"), march)
	for _, cents := range []int64{-1, 100_000_01} {
		_, err := w.Curve([]integraal.PerMonth{integraal.CentsPerMonth(cents)})
		assert.True(t, integraal.HasFault(err, "facts.range"))
	}
	assert.Empty(t, workpays.Wages(integraal.PerMonth{}, integraal.EuroPerMonth(1), integraal.PerMonth{}))
}

// TestTheHouseholdIsLeftAsItIs: what was given is not written to.
func TestTheHouseholdIsLeftAsItIs(t *testing.T) {
	t.Parallel()
	f, before := facts(t, "couple", "P"), household(t, "couple")
	f.Arbeidsinkomen, f.ArbeidsinkomenPartner = f.ArbeidsinkomenPartner, f.Arbeidsinkomen
	curveOf(t, prepared(t, f, march), workpays.HoursAt(hourly, 0, 10, 20))
	assert.Equal(t, before, f.Household)
}

// TestWhatIsNotConfirmedStaysKnown: the table of the kinderopvangtoeslag of 2026 is in
// doubt, and the tax of 2025 with all that turns on it.
func TestWhatIsNotConfirmedStaysKnown(t *testing.T) {
	t.Parallel()
	of := func(c *workpays.Curve, i int) (list []workpays.Part) {
		for part, is := range c.Points[i].Unconfirmed {
			if is {
				list = append(list, workpays.Part(part)) //nolint:gosec // few
			}
		}
		return list
	}
	now := curveOf(t, prepared(t, facts(t, "couple", "V"), march), workpays.HoursAt(hourly, 0, 36))
	assert.Equal(t, []workpays.Part{workpays.Kinderopvangtoeslag}, of(&now, 0))
	table, err := now.CSV()
	require.NoError(t, err)
	lines := strings.Split(string(table), "\n")
	assert.True(t, strings.HasSuffix(lines[0], ",unconfirmed") && strings.HasSuffix(lines[2], ",kinderopvangtoeslag"))
	data, err := json.Marshal(now)
	require.NoError(t, err)
	assert.Contains(t, string(data), `"unconfirmed":["kinderopvangtoeslag"]`)

	then := curveOf(t, prepared(t, facts(t, "couple", "V"), integraal.On(2025, 3, 3)), workpays.HoursAt(hourly, 0, 12, 36))
	assert.NotContains(t, of(&then, 0), workpays.Tax, "of no wage")
	assert.Contains(t, of(&then, 0), workpays.Rest)
	assert.Subset(t, of(&then, 1), []workpays.Part{workpays.Tax, workpays.Rest, workpays.Bijstand, workpays.Zorgtoeslag})
	assert.Contains(t, of(&then, 2), workpays.Tax)
	assert.NotContains(t, of(&then, 2), workpays.Bijstand, "there is none")
}

func TestPercent(t *testing.T) {
	t.Parallel()
	for want, r := range map[string]integraal.Rate{
		"75.0%": integraal.Pct(75, 0), "-4.0%": integraal.Ratio(-4, 100), "66.7%": integraal.Ratio(2, 3), "0.0%": {}, "104.3%": integraal.Pct(104, 250),
	} {
		assert.Equal(t, want, workpays.Percent(r))
	}
}

// TestGolden: the curve as data.
func TestGolden(t *testing.T) {
	t.Parallel()
	for name, who := range map[string]string{"mother": "M", "couple": "V"} {
		c := curveOf(t, prepared(t, facts(t, name, who), march), workpays.HoursAt(hourly, 0, 8, 16, 24, 32, 36))
		table, err := c.CSV()
		require.NoError(t, err)
		data, err := json.MarshalIndent(c, "", " ")
		require.NoError(t, err)
		for path, got := range map[string][]byte{"testdata/golden/" + name + ".csv": table, "testdata/golden/" + name + ".json": data} {
			if *update {
				require.NoError(t, os.WriteFile(path, got, 0o600))
			}
			want, err := os.ReadFile(path) //nolint:gosec // two names
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got), path)
		}
	}
}

func TestPartsHaveWords(t *testing.T) {
	t.Parallel()
	for part := range workpays.NumParts {
		text, err := part.MarshalText()
		require.NoError(t, err)
		assert.NotEmpty(t, part.Words().NL+part.Words().EN+string(text))
	}
	assert.Equal(t, "invalid", workpays.NumParts.String())
	assert.Equal(t, "invalid", workpays.NumParts.Words().NL)
}

// BenchmarkWorkPays is a curve of forty wages of a family of four, with all schemes
// and those of a municipality, on a household that was prepared before. Preparing is
// apart.
func BenchmarkWorkPays(b *testing.B) {
	f := facts(b, "couple", "V")
	f.Worth = []workpays.Worth{{Regeling: "meedoenregeling", Is: integraal.EuroPerYear(400)}}
	day := dayOf(b, march)
	hours := make([]int, 40)
	for i := range hours {
		hours[i] = i + 1
	}
	wages := workpays.HoursAt(hourly, hours...)
	b.Run("curve", func(b *testing.B) {
		w := prepared(b, f, march)
		b.ReportAllocs()
		for b.Loop() {
			if _, err := w.Curve(wages); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("prepared", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			w, err := workpays.Prepare(f, day)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := w.Curve(wages); err != nil {
				b.Fatal(err)
			}
		}
	})
}

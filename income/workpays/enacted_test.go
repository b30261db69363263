package workpays_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/income/workpays"
)

var march2027 = integraal.On(2027, 3, 2)

// day2027 has the law of 2027 and the amounts of the end of 2026.
func day2027(t testing.TB) *income.Day {
	t.Helper()
	norms, err := income.BuiltIn().Assuming(integraal.On(2026, 12, 31), integraal.On(2027, 1, 1), integraal.On(2027, 12, 31))
	require.NoError(t, err)
	d, err := norms.On(march2027)
	require.NoError(t, err)
	return d
}

// in34a are the facts of a mother whose period of art. 34a begins, with changes.
func in34a(t testing.TB, change func(*workpays.Facts, *income.Werk)) workpays.Facts {
	t.Helper()
	f := facts(t, "mother", "M")
	w, _ := f.Household.Claimant.Werk.Value()
	w.Termijn = income.Termijn{Months: integraal.KnowAbsent[int](), Extended: integraal.Know(false), Anew: integraal.Know(false)}
	if change != nil {
		change(&f, &w)
	}
	f.Household.Claimant.Werk = integraal.Know(w)
	return f
}

func prepared2027(t testing.TB, f workpays.Facts) *workpays.Work {
	t.Helper()
	w, err := workpays.Prepare(f, day2027(t))
	require.NoError(t, err)
	return w
}

// TestArt34aByHand: 12 hours at € 14.71 leave 826.11 net a month, of which 15% is
// 123.92, for twelve months (lid 1 a), longer where it was extended (lid 2), twelve
// once more on a new job (lid 3), and with no end with medically limited hours (lid 1
// b). The norm is that of the end of 2026: 1419.46.
func TestArt34aByHand(t *testing.T) {
	t.Parallel()
	const off, on = "593.35", "717.27" // 1419.46 - 826.11, and 123.92 more
	over := func(w *income.Werk) { w.Months = integraal.Know(12) }
	for name, c := range map[string]struct {
		month  int
		change func(*workpays.Facts, *income.Werk)
		want   string
	}{
		"first month":             {0, nil, on},
		"twelfth month":           {11, nil, on},
		"thirteenth month":        {12, nil, off},
		"extended":                {0, func(_ *workpays.Facts, w *income.Werk) { over(w); w.Extended = integraal.Know(true) }, on},
		"over":                    {0, func(_ *workpays.Facts, w *income.Werk) { over(w) }, off},
		"anew":                    {0, func(_ *workpays.Facts, w *income.Werk) { over(w); w.Anew = integraal.Know(true) }, on},
		"anew, its twelfth month": {11, func(_ *workpays.Facts, w *income.Werk) { over(w); w.Anew = integraal.Know(true) }, on},
		"anew, and over again":    {12, func(_ *workpays.Facts, w *income.Werk) { over(w); w.Anew = integraal.Know(true) }, off},
		"contributes not":         {0, func(_ *workpays.Facts, w *income.Werk) { w.Contributes = integraal.Know(false) }, off},
		"limited hours, no judgement, after years": {40, func(_ *workpays.Facts, w *income.Werk) {
			w.Contributes, w.Urenbeperkt = integraal.Know(false), integraal.Know(true)
		}, on},
	} {
		f := in34a(t, c.change)
		f.Month = c.month
		curve := curveOf(t, prepared2027(t, f), workpays.HoursAt(hourly, 12))
		assert.Equal(t, c.want, sure(curve.Points[0].Month(workpays.Bijstand)).String(), name)
	}
}

// TestPensioner2027: 25%, and at most € 226 a month (lid 1 c), on the norm of a single
// person of pension age, 1587.34.
func TestPensioner2027(t *testing.T) {
	t.Parallel()
	f := in34a(t, func(f *workpays.Facts, w *income.Werk) {
		f.Household.Claimant.Born, f.AlleenstaandeAOW = integraal.Know(integraal.On(1955, 3, 1)), integraal.Know(true)
		w.Contributes = integraal.Know(false) // no judgement is asked
	})
	c := curveOf(t, prepared2027(t, f), workpays.HoursAt(hourly, 4, 8, 16, 20))
	for i, left := range []string{"25%", "25%", "226", "226"} {
		p := &c.Points[i]
		net := integraal.ByMonth(sure(p.Part(workpays.Wage)).Plus(sure(p.Part(workpays.Holiday))).Plus(sure(p.Part(workpays.Tax)))).Round(integraal.Rounding{}).Cents()
		out := int64(226_00)
		if left == "25%" {
			out = (net + 2) / 4
		}
		assert.Equal(t, 1587_34-(net-out), sure(p.Month(workpays.Bijstand)).Cents(), "%s at %s", left, p.Gross)
	}
}

// TestUncoveredIsNoNought: where all of the wage is not below the norm, and what
// counts by art. 34a is, nothing is said but the wage; and nowhere else.
func TestUncoveredIsNoNought(t *testing.T) {
	t.Parallel()
	w := prepared2027(t, in34a(t, nil))
	from, to := integraal.EuroPerMonth(1200), integraal.EuroPerMonth(1700)
	c := curveOf(t, w, workpays.Wages(from, to, integraal.EuroPerMonth(1)))
	require.NotEmpty(t, c.Uncovered)
	assert.Contains(t, c.Uncovered[0].NL, "de wet zegt niet of er dan recht op bijstand is")
	var first, last integraal.PerMonth
	for i := range c.Points {
		p := &c.Points[i]
		earned := sure(p.Part(workpays.Wage)).Plus(sure(p.Part(workpays.Holiday))).Plus(sure(p.Part(workpays.Tax)))
		net := integraal.ByMonth(earned).Round(integraal.Rounding{}).Cents()
		counts := net - (net*15+50)/100
		require.Equal(t, net >= 1419_46 && counts < 1419_46, p.Uncovered, "at %s, net %d, counts %d", p.Gross, net, counts)
		if p.Uncovered {
			sayNothing(t, p)
			if first.IsZero() {
				first = p.Gross
			}
			last = p.Gross
		}
	}
	list, err := w.Unsaid(from, to)
	require.NoError(t, err)
	assert.Equal(t, []workpays.Unsaid{{From: first, To: last, Why: c.Uncovered}}, list)
	for _, s := range c.Steps() {
		assert.Equal(t, s.Uncovered, !s.From.MoreThan(last) && !first.MoreThan(s.To))
		if s.Uncovered {
			_, net := s.Net()
			_, pressure := s.Pressure()
			_, bijstand := s.Change(workpays.Bijstand)
			_, tax := s.Change(workpays.Tax)
			assert.False(t, net || pressure || bijstand || !tax || s.Gross.IsZero())
		}
	}
	table, err := c.CSV()
	require.NoError(t, err)
	for i, line := range strings.Split(strings.TrimSpace(string(table)), "\n")[1:] {
		cells := strings.Split(line, ",")
		assert.Equal(t, c.Points[i].Uncovered, cells[7] == "" && cells[len(cells)-5] == "", line)
	}
	cliffs, err := w.Cliffs(from, to)
	require.NoError(t, err)
	found, _ := cliffs.Value()
	assert.Empty(t, found, "what is not known is no cliff")
}

// sayNothing is that of a wage of which the law does not say what is left, what turns on
// that is not known, and the rest is.
func sayNothing(t *testing.T, p *workpays.Point) {
	t.Helper()
	said := map[workpays.Part]bool{
		workpays.Wage: true, workpays.Holiday: true, workpays.Pension: true, workpays.Tax: true, workpays.PartnerTax: true,
		workpays.Rest: true, workpays.Kinderbijslag: true, workpays.Studietoeslag: true, workpays.Childcare: true,
	}
	for part := range workpays.NumParts {
		_, known := p.Part(part)
		require.Equal(t, said[part], known, "%s at %s", part, p.Gross)
		_, known = p.Month(part)
		require.Equal(t, said[part], known, part)
	}
	_, year := p.Net()
	_, month := p.NetMonth()
	_, may := p.May()
	require.False(t, year || month || may)
}

// partsOf are the parts that are known.
func partsOf(p *workpays.Point) map[workpays.Part]integraal.PerYear {
	list := map[workpays.Part]integraal.PerYear{}
	for part := range workpays.NumParts {
		if is, known := p.Part(part); known {
			list[part] = is
		}
	}
	return list
}

// TestTheCurveSaysWhatItAssumes: in the curve, its table and its data; a day of which
// the amounts are known assumes nothing and is as it was.
func TestTheCurveSaysWhatItAssumes(t *testing.T) {
	t.Parallel()
	c := curveOf(t, prepared2027(t, in34a(t, nil)), workpays.HoursAt(hourly, 0, 12))
	assert.Equal(t, integraal.On(2026, 12, 31), c.AmountsOf)
	require.Len(t, c.Assumed, 3)
	assert.Contains(t, c.Assumed[0].NL, "de bedragen van 2 maart 2027 zijn niet bekend")
	assert.Contains(t, c.Assumed[1].EN, "does not show whether article 31")
	for i := range c.Points {
		for part := range workpays.NumParts {
			is, _ := c.Points[i].Part(part)
			own := part == workpays.Wage || part == workpays.Holiday
			assert.Equal(t, !is.IsZero() && !own, c.Points[i].Unconfirmed[part] && !is.IsZero(), "%s", part)
		}
	}
	table, err := c.CSV()
	require.NoError(t, err)
	assert.Equal(t, 2, strings.Count(string(table), ",2026-12-31,"), "a line a point")
	data, err := json.Marshal(c)
	require.NoError(t, err)
	assert.Contains(t, string(data), `"amountsOf":"2026-12-31"`)
	assert.Contains(t, string(data), "AANNAME")

	norms, err := income.BuiltIn().Assuming(integraal.On(2026, 12, 31), integraal.On(2027, 1, 1), integraal.On(2027, 12, 31))
	require.NoError(t, err)
	before, err := norms.On(march)
	require.NoError(t, err)
	w, err := workpays.Prepare(facts(t, "mother", "M"), before)
	require.NoError(t, err)
	known, err := income.BuiltIn().On(march)
	require.NoError(t, err)
	own, err := workpays.Prepare(facts(t, "mother", "M"), known)
	require.NoError(t, err)
	assert.Equal(t, curveOf(t, own, workpays.HoursAt(hourly, 0, 12)), curveOf(t, w, workpays.HoursAt(hourly, 0, 12)))
	assert.True(t, curveOf(t, own, workpays.HoursAt(hourly, 0)).AmountsOf.IsZero())
}

// TestABufferbudgetIsNeverIncome (art. 34b): beside a wage with bijstand stands what
// the municipality may use, at most € 1000 a year less what was used, and what it has
// to find first; it is in no net income.
func TestABufferbudgetIsNeverIncome(t *testing.T) {
	t.Parallel()
	wages := workpays.HoursAt(hourly, 0, 12, 36)
	plain := curveOf(t, prepared2027(t, in34a(t, nil)), wages)
	assert.Equal(t, "0.00 1000.00 0.00", sure(plain.Points[0].May()).String()+" "+sure(plain.Points[1].May()).String()+" "+sure(plain.Points[2].May()).String())
	assert.Equal(t, "art. 34b lid 1 Participatiewet", plain.Buffer.String())
	var asks []integraal.Name
	for _, m := range plain.BufferAsks {
		asks = append(asks, m.Fact)
	}
	assert.Equal(t, []integraal.Name{income.FactBufferInstabiel, income.FactBufferBijdrage, income.FactBufferGebruikt}, asks)
	for name, c := range map[string]struct {
		facts income.BufferbudgetFacts
		want  string
	}{
		"all found": {income.BufferbudgetFacts{
			Unstable: integraal.Know(true), Contributes: integraal.Know(true), Used: integraal.Know(integraal.EuroPerYear(400)),
		}, "600.00"},
		"used, the rest to find": {income.BufferbudgetFacts{Used: integraal.Know(integraal.EuroPerYear(400))}, "600.00"},
		"used is contested": {income.BufferbudgetFacts{
			Unstable: integraal.Know(true), Contributes: integraal.Know(true), Used: integraal.Hide[integraal.PerYear](integraal.Text{}),
		}, "1000.00"},
		"not unstable":    {income.BufferbudgetFacts{Unstable: integraal.Know(false)}, "0.00"},
		"helps not":       {income.BufferbudgetFacts{Contributes: integraal.Know(false)}, "0.00"},
		"all of it spent": {income.BufferbudgetFacts{Used: integraal.Know(integraal.EuroPerYear(1000))}, "0.00"},
	} {
		curve := curveOf(t, prepared2027(t, in34a(t, func(f *workpays.Facts, _ *income.Werk) { f.Buffer = c.facts })), wages)
		assert.Equal(t, c.want, sure(curve.Points[1].May()).String(), name)
		for i := range curve.Points {
			assert.Equal(t, sure(plain.Points[i].Net()), sure(curve.Points[i].Net()), name)
			assert.Equal(t, partsOf(&plain.Points[i]), partsOf(&curve.Points[i]), name)
		}
	}
	now := curveOf(t, prepared(t, facts(t, "mother", "M"), march), wages)
	assert.True(t, sure(now.Points[1].May()).IsZero() && now.Buffer.IsZero(), "not before 2027")
}

// TestLeftOf34a is of the twelve months, less those before.
func TestLeftOf34a(t *testing.T) {
	t.Parallel()
	for month, want := range map[int]int{0: 12, 5: 7, 12: 0, 40: 0} {
		f := in34a(t, nil)
		f.Month = month
		w := prepared2027(t, f)
		left, known := w.LeftOf34a()
		assert.True(t, known)
		assert.Equal(t, want, left, "month %d", month)
		_, known = w.LeftOfN()
		assert.False(t, known, "there is no onderdeel n")
	}
	for name, change := range map[string]func(*workpays.Facts, *income.Werk){
		"not known":     func(_ *workpays.Facts, w *income.Werk) { w.Months = integraal.Fact[int]{} },
		"extended":      func(_ *workpays.Facts, w *income.Werk) { w.Extended = integraal.Know(true) },
		"limited hours": func(_ *workpays.Facts, w *income.Werk) { w.Urenbeperkt = integraal.Know(true) },
	} {
		w, err := workpays.Prepare(in34a(t, change), day2027(t))
		require.NoError(t, err)
		_, known := w.LeftOf34a()
		assert.False(t, known, name)
	}
	_, known := prepared(t, facts(t, "mother", "M"), march).LeftOf34a()
	assert.False(t, known, "not before 2027")
}

// TestMissing34a keeps the curve open, and is named.
func TestMissing34a(t *testing.T) {
	t.Parallel()
	w := prepared2027(t, facts(t, "mother", "M")) // nothing is said of the period
	o, err := w.Curve(workpays.HoursAt(hourly, 12))
	require.NoError(t, err)
	assert.Equal(t, integraal.Undetermined, o.Verdict())
	var names []integraal.Name
	for _, m := range o.Missing() {
		names = append(names, m.Fact)
	}
	assert.Contains(t, names, income.FactMaanden34a)
}

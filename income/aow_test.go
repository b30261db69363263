package income

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// retired lives alone with a full AOW.
func retired() AOWFacts {
	return AOWFacts{
		ID: "M", Born: bornPensioner, Gehuwd: integraal.Know(false),
		NietVerzekerdeJaren: integraal.KnowAbsent[int](),
	}
}

func taxed(f AOWFacts) AOWNettoFacts {
	return AOWNettoFacts{AOWFacts: f, Heffingskorting: integraal.Know(true)}
}

func sayAOW(p Ouderdomspensioen) string { return p.Gross.String() + " " + p.Holiday.String() }

func sayNet(n AOWNetto) string { return n.Net.String() }

func saidAOW(f AOWFacts, day integraal.Date) string {
	o, err := AOW(f, day, nil)
	return said(o, err, sayAOW)
}

func saidAOWNetto(f AOWNettoFacts, day integraal.Date) string {
	o, err := AOWNettoFor(f, day, nil)
	return said(o, err, sayNet)
}

func TestStatesOfAOW(t *testing.T) {
	t.Parallel()
	type F = AOWFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Ouderdomspensioen], error) { return AOW(f, march, nil) }
	const alone = "1637.57 106.55"
	checkStates(t, retired, rule, sayAOW, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Born = inState(s, on(1950, 2, 3)) }, alone, "fault fact.impossible born"},
		{"gehuwd", FactAOWGehuwd, "M", func(f *F, s S) { f.Gehuwd = inState(s, true) }, "1122.12 76.10", alone},
		{"years", FactAOWNietVerzekerdeJaren, "M", func(f *F, s S) { f.NietVerzekerdeJaren = inState(s, 25) },
			"818.79 53.28", alone}, // half of 1637.57 is 818.785, half of 106.55 is 53.275
	})
	net := func(f AOWNettoFacts) (integraal.Outcome[AOWNetto], error) { return AOWNettoFor(f, march, nil) }
	checkStates(t, func() AOWNettoFacts { return taxed(retired()) }, net, sayNet, []stateCase[AOWNettoFacts]{
		{"credit", FactAOWHeffingskorting, "M", func(f *AOWNettoFacts, s S) { f.Heffingskorting = inState(s, true) },
			"1558.15", "1266.65"},
		{"gehuwd", FactAOWGehuwd, "M", func(f *AOWNettoFacts, s S) { f.Gehuwd = inState(s, true) }, "1067.70", "1558.15"},
	})
}

// TestAOWStartsAtThePensionAge: the day before, of and after the pension age of
// AOW art. 7a, for the first and the last day of birth of each age.
func TestAOWStartsAtThePensionAge(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ born, reached integraal.Date }{
		{on(1956, 6, 1), on(2023, 4, 1)}, // 66 years and 10 months
		{on(1957, 2, 28), on(2023, 12, 28)},
		{on(1957, 3, 1), on(2024, 3, 1)}, // 67 years
		{on(1957, 12, 31), on(2024, 12, 31)},
		{on(1958, 1, 1), on(2025, 1, 1)},
		{on(1958, 12, 31), on(2025, 12, 31)},
		{on(1959, 1, 1), on(2026, 1, 1)},
		{on(1959, 6, 29), on(2026, 6, 29)},
	} {
		f := retired()
		f.Born = integraal.Know(c.born)
		assert.Equal(t, "not: aow.condition.leeftijd", saidAOW(f, c.reached.AddDays(-1)), c.born)
		for _, day := range []integraal.Date{c.reached, c.reached.AddDays(1)} {
			o, err := AOW(f, day, nil)
			require.NoError(t, err)
			assert.Equal(t, integraal.Applies, o.Verdict(), "born %s on %s", c.born, day)
		}
	}
}

// TestPensionAgeOf7a: art. 7a lid 1 l to n, and what was set under lid 2.
func TestPensionAgeOf7a(t *testing.T) {
	t.Parallel()
	for year, age := range map[int][2]int{
		2023: {66, 10}, 2024: {67, 0}, 2025: {67, 0}, 2026: {67, 0}, 2027: {67, 0},
		2028: {67, 3}, 2029: {67, 3}, 2030: {67, 3},
	} {
		reached := on(year, 7, 15)
		born := reached.AddMonths(-12*age[0] - age[1])
		assert.Equal(t, reached, integraal.PensionDate(born), year)
	}
}

// TestChangesOfAOW: the day before, of and after each change, in the gross
// amounts that the SVB published.
func TestChangesOfAOW(t *testing.T) {
	t.Parallel()
	amounts := []string{
		"1430.80 71.77", "1458.15 76.08", "1541.53 76.20", "1569.75 78.34",
		"1580.92 102.46", "1612.44 100.39", "1637.57 106.55",
	}
	for i, want := range amounts {
		h := halfYears[i]
		for _, day := range []integraal.Date{h.from, h.from.AddDays(1), h.until} {
			assert.Equal(t, want, saidAOW(retired(), day), day)
		}
	}
	for _, day := range []integraal.Date{on(2022, 12, 31), on(2026, 7, 1), on(2027, 1, 1)} {
		assert.Regexp(t, "^fault dated.outside", saidAOW(retired(), day))
		assert.Regexp(t, "^fault dated.outside", saidAOWNetto(taxed(retired()), day))
	}
	o, err := AOW(retired(), on(2024, 12, 31), nil)
	require.NoError(t, err)
	before, _ := o.Value()
	o, err = AOW(retired(), on(2025, 1, 1), nil)
	require.NoError(t, err)
	after, _ := o.Value()
	assert.Equal(t, "5.50 0.00", before.Support.String()+" "+after.Support.String(), "the inkomensondersteuning ended")
}

// TestHolidayOfAOW: 70% and 50% of the same net amount stay in proportion after
// tax of the same rate (art. 29 lid 1): 7 to 5, to the cent.
func TestHolidayOfAOW(t *testing.T) {
	t.Parallel()
	for i := range halfYears[:7] {
		a := dayOf(t, halfYears[i].from).aow
		assert.InDelta(t, a.holidayMarried.Is.Cents()*7, a.holidayAlone.Is.Cents()*5, 10, halfYears[i].from)
	}
}

// TestSupportOfAOW: with a full toeslag the SVB pays two pensions of a married
// person and one inkomensondersteuning, published as 2089.70 and 2129.44.
func TestSupportOfAOW(t *testing.T) {
	t.Parallel()
	for day, want := range map[integraal.Date]string{on(2024, 1, 1): "2089.70", on(2024, 7, 1): "2129.44"} {
		a := dayOf(t, day).aow
		assert.Equal(t, want, a.married.Is.Times(2).Plus(a.support.Is).String(), day)
		assert.Equal(t, integraal.Probable, a.support.Confidence)
	}
}

func TestFaultsOfAOW(t *testing.T) {
	t.Parallel()
	edit := func(change func(f *AOWFacts)) AOWFacts {
		f := retired()
		change(&f)
		return f
	}
	for name, c := range map[string]struct {
		f    AOWFacts
		want string
	}{
		"born after the day": {edit(func(f *AOWFacts) { f.Born = integraal.Know(march.AddDays(1)) }), "fault facts.contradiction born"},
		"unset birth date":   {edit(func(f *AOWFacts) { f.Born = integraal.Know(integraal.Date{}) }), "fault fact.impossible born"},
		"years below zero":   {edit(func(f *AOWFacts) { f.NietVerzekerdeJaren = integraal.Know(-1) }), "fault facts.range nietVerzekerdeJaren"},
		"years beyond fifty": {edit(func(f *AOWFacts) { f.NietVerzekerdeJaren = integraal.Know(51) }), "fault facts.range nietVerzekerdeJaren"},
	} {
		assert.Equal(t, c.want, saidAOW(c.f, march), name)
		assert.Equal(t, c.want, saidAOWNetto(taxed(c.f), march), name)
	}
	never := edit(func(f *AOWFacts) {
		f.Born, f.NietVerzekerdeJaren = bornAdult, integraal.Know(50)
		f.Gehuwd = integraal.Fact[bool]{}
	})
	const both = "not: aow.condition.leeftijd, aow.condition.verzekerd"
	assert.Equal(t, both, saidAOW(never, march))
	assert.Equal(t, both, saidAOWNetto(AOWNettoFacts{AOWFacts: never}, march), "what certainly fails settles it")
	for _, d := range []*Day{nil, {}} {
		_, err := d.AOW(retired(), nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
		_, err = d.AOWNetto(taxed(retired()), nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
	}
}

func TestAOWBeyondItsTables(t *testing.T) {
	t.Parallel()
	norms, err := laid(t, overlayOf(march, func(string) string { return "999999999/1" }, "aow.kortingPerJaar", "aow.zvwBijdrage"))
	require.NoError(t, err)
	norms, err = norms.With(mustOverlay(t, overlayOf(march, func(string) string { return "99999999999" }, "aow.ongehuwd")))
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	f := retired()
	f.NietVerzekerdeJaren = integraal.Know(49)
	o, err := d.AOW(f, nil)
	assert.Equal(t, "fault amount.range nietVerzekerdeJaren", said(o, err, sayAOW))
	n, err := d.AOWNetto(taxed(retired()), nil)
	assert.Equal(t, "fault amount.range nietVerzekerdeJaren", said(n, err, sayNet))

	day := on(2031, 2, 1)
	var names []string
	for _, v := range builtIn.aow.all() {
		names = append(names, v.Name())
	}
	norms, err = laid(t, overlayOf(day, func(name string) string {
		if name == "aow.kortingPerJaar" || name == "aow.zvwBijdrage" {
			return "2%"
		}
		return "1000"
	}, names...))
	require.NoError(t, err)
	d, err = norms.On(day)
	require.NoError(t, err)
	f = retired()
	o, err = d.AOW(f, nil)
	assert.Equal(t, "1000.00 1000.00", said(o, err, sayAOW), "the inkomensondersteuning ended with 2024")
	f.Born = bornOn(1990, 1, 1)
	o, err = d.AOW(f, nil)
	assert.Equal(t, "not: aow.condition.leeftijd", said(o, err, sayAOW))
	f.Born = bornOn(1964, 1, 1)
	o, err = d.AOW(f, nil)
	assert.Equal(t, "fault rule.uncovered born", said(o, err, sayAOW), "the pension age of 2031 is not in the table")
}

// oracleAOW: art. 9, 13, 29 and 33a once more, in decimals, from the gross
// amounts as published and one factor (50 − years) / 50.
func oracleAOW(half int, gehuwd bool, years int) (gross, holiday, net decimal.Decimal) {
	v := [7][6]string{
		{"1430.80", "973.86", "71.77", "51.25", "5.00", "5.43"}, {"1458.15", "993.16", "76.08", "54.34", "5.00", "5.43"},
		{"1541.53", "1047.60", "76.20", "54.44", "5.50", "5.32"}, {"1569.75", "1067.47", "78.34", "55.96", "5.50", "5.32"},
		{"1580.92", "1081.50", "102.46", "73.18", "0", "5.26"}, {"1612.44", "1103.97", "100.39", "71.71", "0", "5.26"},
		{"1637.57", "1122.12", "106.55", "76.10", "0", "4.85"},
	}[half]
	full, vakantie, io := dec(v[0]), dec(v[2]), dec(v[4])
	if gehuwd {
		full, vakantie = dec(v[1]), dec(v[3])
	}
	factor := decimal.NewFromInt(int64(50 - years)).Div(decimal.NewFromInt(50))
	gross = halfUp(full.Sub(io).Mul(factor), 2).Add(halfUp(io.Mul(factor), 2))
	return gross, halfUp(vakantie.Mul(factor), 2), gross.Sub(gross.Mul(dec(v[5])).Shift(-2).Truncate(2))
}

// oracleTabel is the wage tax of a month by the table, in cents: of a wage down to a
// multiple of € 4.50, over a year down to euros, at 19.03% in 2023, 19.07% in 2024,
// 17.92% in 2025 and 17.85% in 2026.
func oracleTabel(half int, gross int64) int64 {
	rate := [...]int64{1903, 1903, 1907, 1907, 1792, 1792, 1785}[half]
	euros := gross / 450 * 450 * 12 * rate / 10_000 / 100
	return (euros*100*2 + 12) / 24
}

func TestAOWAgainstOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		half := rapid.IntRange(0, 6).Draw(t, "half-year")
		v := aowValues{married: rapid.Bool().Draw(t, "gehuwd"), years: rapid.IntRange(0, 50).Draw(t, "years")}
		d, err := BuiltIn().On(halfYears[half].from.AddDays(rapid.IntRange(0, 180).Draw(t, "day")))
		require.NoError(t, err)
		gross, holiday, net := oracleAOW(half, v.married, v.years)
		got := d.aow.due(v, nil)
		assert.True(t, gross.Equal(got.Gross.Decimal()), "want %s, got %s", gross, got.Gross)
		assert.True(t, holiday.Equal(got.Holiday.Decimal()), "want %s, got %s", holiday, got.Holiday)
		n := d.aow.net(v, nil, nil)
		assert.True(t, net.Equal(n.Net.Decimal()), "want %s, got %s", net, n.Net)
		assert.Equal(t, n.Gross, n.Net.Plus(n.Zvw))
		plain := d.aow.net(v, &d.belasting, nil)
		assert.Equal(t, plain.Gross, plain.Net.Plus(plain.Zvw).Plus(plain.Loonheffing))
		assert.Equal(t, oracleTabel(half, plain.Gross.Cents()), plain.Loonheffing.Cents())
		if v.years > 0 {
			v.years--
			assert.True(t, d.aow.due(v, nil).Gross.MoreThan(got.Gross), "a year more of insurance gives more")
		}
	})
}

func anyAOW(t *rapid.T, day integraal.Date) AOWNettoFacts {
	flag := rapid.Bool()
	return AOWNettoFacts{
		AOWFacts: AOWFacts{
			ID: "M", Born: anyFact(t, "born", anyBorn(day, 60, 80), false), Gehuwd: anyFact(t, "gehuwd", flag, true),
			NietVerzekerdeJaren: anyFact(t, "years", rapid.IntRange(0, 50), true),
		},
		Heffingskorting: anyFact(t, "credit", flag, true),
	}
}

func TestAOWExplainedIsUnexplained(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDayFrom2023(t))
		require.NoError(t, err)
		f := anyAOW(t, d.date)
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Ouderdomspensioen], error) {
			return d.AOW(f.AOWFacts, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[AOWNetto], error) { return d.AOWNetto(f, why) })
	})
}

func TestAOWAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = AOWFacts
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := F{ID: "M"}
		f.Born = blank(t, &holes, string(FactBorn)+" M", func(f F, v integraal.Fact[integraal.Date]) F { f.Born = v; return f }, births(60, 70))
		f.Gehuwd = blank(t, &holes, string(FactAOWGehuwd)+" M", func(f F, v integraal.Fact[bool]) F { f.Gehuwd = v; return f }, flags())
		f.NietVerzekerdeJaren = blank(t, &holes, string(FactAOWNietVerzekerdeJaren)+" M",
			func(f F, v integraal.Fact[int]) F { f.NietVerzekerdeJaren = v; return f },
			[]integraal.Fact[int]{integraal.Know(0), integraal.Know(10), integraal.Know(50)})
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := AOW(f, march, nil)
			return verdict(t, o, err, sayAOW)
		})
	})
}

func TestGoldenAOW(t *testing.T) {
	t.Parallel()
	partial := retired()
	partial.Gehuwd, partial.NietVerzekerdeJaren = integraal.Know(true), integraal.Know(7)
	young := retired()
	young.Born = bornAdult
	for name, rule := range map[string]func(*integraal.Explanation) error{
		"aow-full":    of1(AOW, retired()),
		"aow-partial": of1(AOWNettoFor, taxed(partial)),
		"aow-plain":   of1(AOWNettoFor, AOWNettoFacts{AOWFacts: retired(), Heffingskorting: integraal.Know(false)}),
		"aow-refused": of1(AOW, young),
		"aow-support": func(why *integraal.Explanation) error {
			_, err := AOW(partial, on(2024, 3, 1), why)
			return err
		},
	} {
		var why integraal.Explanation
		require.NoError(t, rule(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}

func TestAOWAllocatesNothing(t *testing.T) {
	d, f := dayOf(t, march), taxed(retired())
	v := aowValues{married: true, years: 7}
	for name, rule := range map[string]func(){
		"values": func() { d.aow.due(v, nil) }, "net values": func() { d.aow.net(v, nil, nil) },
		"facts": func() { _, _ = d.AOW(f.AOWFacts, nil) }, "net facts": func() { _, _ = d.AOWNetto(f, nil) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, rule), name)
	}
}

func BenchmarkAOW(b *testing.B) {
	d, f := dayOf(b, march), taxed(retired())
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.aow.due(aowValues{years: 7}, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.AOW(f.AOWFacts, nil)
		}
	})
	b.Run("netto", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.AOWNetto(f, nil)
		}
	})
	b.Run("explained", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var why integraal.Explanation
			_, _ = d.AOW(f.AOWFacts, &why)
		}
	})
}

func TestFaultsOfAOWHaveWords(t *testing.T) {
	t.Parallel()
	for _, text := range []integraal.Text{textAOWYears} {
		assert.NotEmpty(t, text.NL)
		assert.NotEmpty(t, text.EN)
	}
}

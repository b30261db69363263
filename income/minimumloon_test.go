package income

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// employee has an age on a day and no bbl.
func employee(day integraal.Date, age int) MinimumloonFacts {
	return MinimumloonFacts{
		ID: "M", Born: aged(day, age), Werknemer: integraal.Know(true), Bbl: integraal.KnowAbsent[bool](),
	}
}

func saidUurloon(f MinimumloonFacts, day integraal.Date) string {
	o, err := Minimumuurloon(f, day, nil)
	return said(o, err, integraal.PerHour.String)
}

func saidMaandloon(f MinimumloonFacts, day integraal.Date) string {
	o, err := Minimummaandloon(f, day, nil)
	return said(o, err, integraal.PerMonth.String)
}

func TestStatesOfMinimumloon(t *testing.T) {
	t.Parallel()
	type F = MinimumloonFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[integraal.PerHour], error) { return Minimumuurloon(f, march, nil) }
	const nineteen = "8.83" // 60% of 14.71 is 8.826
	checkStates(t, func() F { return employee(march, 19) }, rule, integraal.PerHour.String, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Born = inState(s, march.AddYears(-19)) }, nineteen, "fault fact.impossible born"},
		{"werknemer", FactWerknemer, "M", func(f *F, s S) { f.Werknemer = inState(s, true) },
			nineteen, "not: minimumloon.condition.werknemer"},
		{"bbl", FactBbl, "M", func(f *F, s S) { f.Bbl = inState(s, true) }, "7.72", nineteen}, // 52.5% is 7.72275
	})
}

// TestMinimumloonByAge: the day before, of and after each birthday.
func TestMinimumloonByAge(t *testing.T) {
	t.Parallel()
	not := "not: minimumloon.condition.vijftien"
	of := map[int][2]string{ // without and with bbl, of 14.71
		14: {not, not}, 15: {"4.41", "4.41"}, 16: {"5.07", "5.07"}, 17: {"5.81", "5.81"},
		18: {"7.36", "6.69"}, 19: {"8.83", "7.72"}, 20: {"11.77", "9.05"}, 21: {"14.71", "14.71"}, 67: {"14.71", "14.71"},
	}
	for age, want := range of {
		f := employee(march, age)
		after := employee(march.AddDays(-1), age)
		for i, bbl := range []bool{false, true} {
			f.Bbl, after.Bbl = integraal.Know(bbl), integraal.Know(bbl)
			assert.Equal(t, want[i], saidUurloon(f, march), "%d on the birthday", age)
			assert.Equal(t, want[i], saidUurloon(after, march), "%d the day after", age)
			if younger, known := of[age-1]; known {
				assert.Equal(t, younger[i], saidUurloon(f, march.AddDays(-1)), "the day before %d", age)
			}
		}
	}
}

// TestChangesOfMinimumloon: the day before, of and after each change. Until 2024
// the law knew no wage an hour, and after it none a month.
func TestChangesOfMinimumloon(t *testing.T) {
	t.Parallel()
	hours := []string{"", "", "13.27", "13.68", "14.06", "14.40", "14.71", "14.99"}
	months := []string{"1934.40", "1995.00"}
	refers := []string{"", "", "2069.40", "2133.60", "2191.80", "2245.80", "2294.40", "2337.00"}
	for i, h := range halfYears {
		for _, day := range []integraal.Date{h.from, h.from.AddDays(1), h.until} {
			f := employee(day, 30)
			d := dayOf(t, day)
			reference, err := d.Referentiemaandloon(nil)
			if i < 2 {
				assert.Equal(t, months[i], saidMaandloon(f, day), day)
				assert.Equal(t, "fault dated.outside minimumloon.perUur", saidUurloon(f, day), day)
				assert.True(t, integraal.HasFault(err, "dated.outside"), day)
				continue
			}
			assert.Equal(t, hours[i], saidUurloon(f, day), day)
			assert.Equal(t, "fault dated.outside minimumloon.perMaand", saidMaandloon(f, day), day)
			require.NoError(t, err)
			assert.Equal(t, refers[i], reference.String(), day)
		}
	}
	for _, day := range []integraal.Date{on(2022, 12, 31), on(2027, 1, 1)} {
		assert.Regexp(t, "^fault dated.outside", saidUurloon(employee(day, 30), day))
		assert.Regexp(t, "^fault dated.outside", saidMaandloon(employee(day, 30), day))
	}
}

// TestHourFollowsFromTheReferenceWage: WML art. 14 lid 10: the month's amount
// over 4 1/3 weeks of 36 hours, up to the cent, from the amount before it was
// rounded to a multiple of 60 cents (lid 9 and 11).
func TestHourFollowsFromTheReferenceWage(t *testing.T) {
	t.Parallel()
	for i := range halfYears[2:] {
		d := dayOf(t, halfYears[2+i].from)
		month := d.minimumloon.reference.loon.Is.Cents()
		assert.Zero(t, month%60, "a multiple of € 0.60")
		hour := d.minimumloon.hour.loon.Is.Cents()
		assert.LessOrEqual(t, (month-30+155)/156, hour)
		assert.GreaterOrEqual(t, (month+30+155)/156, hour)
	}
}

// TestDrempelinkomen: the thresholds of the toeslagen are 108% of twelve times
// the reference wage of January, in whole euros: a check on both.
func TestDrempelinkomen(t *testing.T) {
	t.Parallel()
	for year, want := range map[int]int64{2024: 26_819, 2025: 28_406, 2026: 29_736} {
		wage := dayOf(t, on(year, 1, 1)).minimumloon.reference.loon.Is
		got := integraal.MonthsOf(wage).Share(integraal.Pct(108, 0)).Round(integraal.HalfUp(integraal.WholeEuro, integraal.Citation{}))
		assert.InDelta(t, want, got.Cents()/100, 1, year)
	}
}

func TestFaultsOfMinimumloon(t *testing.T) {
	t.Parallel()
	f := employee(march, 30)
	f.Born = integraal.Know(march.AddDays(1))
	assert.Equal(t, "fault facts.contradiction born", saidUurloon(f, march))
	f.Born = integraal.Know(integraal.Date{})
	assert.Equal(t, "fault fact.impossible born", saidUurloon(f, march))
	f = employee(march, 14)
	f.Werknemer = integraal.Know(false)
	assert.Equal(t, "not: minimumloon.condition.werknemer, minimumloon.condition.vijftien", saidUurloon(f, march))
	for _, d := range []*Day{nil, {}} {
		_, err := d.Minimumuurloon(f, nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
		_, err = d.Minimummaandloon(f, nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
		_, err = d.Referentiemaandloon(nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
	}
	norms, err := laid(t, overlayOf(march, func(string) string { return "999999999/1" }, "minimumloon.percentage15"))
	require.NoError(t, err)
	norms, err = norms.With(mustOverlay(t, overlayOf(march, func(string) string { return "99999999999" }, "minimumloon.perUur")))
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	o, err := d.Minimumuurloon(employee(march, 15), nil)
	assert.Equal(t, "fault amount.range born", said(o, err, integraal.PerHour.String))
}

// oracleMinimumloon: the shares in decimals, to the cent an hour and to five
// cents a month.
func oracleMinimumloon(day integraal.Date, age int, bbl bool) decimal.Decimal {
	half := (day.Year()-2023)*2 + (int(day.Month())-1)/6
	loon := dec([]string{"1934.40", "1995", "13.27", "13.68", "14.06", "14.40", "14.71", "14.99"}[half])
	share, known := map[int]string{15: "0.3", 16: "0.345", 17: "0.395", 18: "0.5", 19: "0.6", 20: "0.8"}[age]
	if bbl && age >= 18 {
		share, known = map[int]string{18: "0.455", 19: "0.525", 20: "0.615"}[age], age < 21
	}
	switch {
	case !known:
		return loon
	case day.Year() == 2023:
		return halfUp(loon.Mul(dec(share)).Mul(dec("20")), 0).Div(dec("20"))
	}
	return halfUp(loon.Mul(dec(share)), 2)
}

func TestMinimumloonAgainstOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := anyDayFrom2023(t)
		born := anyBorn(day, 15, 75).Filter(func(d integraal.Date) bool { return d.Age(day) >= 15 }).Draw(t, "born")
		bbl := rapid.Bool().Draw(t, "bbl")
		f := MinimumloonFacts{Born: integraal.Know(born), Werknemer: integraal.Know(true), Bbl: integraal.Know(bbl)}
		want := oracleMinimumloon(day, born.Age(day), bbl)
		if day.Year() == 2023 {
			assert.Equal(t, want.StringFixed(2), saidMaandloon(f, day))
			return
		}
		assert.Equal(t, want.StringFixed(2), saidUurloon(f, day))
	})
}

// TestOlderNeverEarnsLess: a year older, or without bbl, gives no less.
func TestOlderNeverEarnsLess(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(on(2024, 1, 1).AddDays(rapid.IntRange(0, 3*365).Draw(t, "day")))
		require.NoError(t, err)
		h := &d.minimumloon.hour
		v := minimumloonValues{age: rapid.IntRange(15, 25).Draw(t, "age"), bbl: rapid.Bool().Draw(t, "bbl")}
		older := minimumloonValues{age: v.age + 1, bbl: v.bbl}
		loon := h.due(v, uurCents, nil)
		assert.False(t, loon.MoreThan(h.due(older, uurCents, nil)))
		assert.False(t, loon.MoreThan(h.due(minimumloonValues{age: v.age}, uurCents, nil)))
	})
}

func TestMinimumloonExplainedIsUnexplained(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDayFrom2023(t))
		require.NoError(t, err)
		flag := rapid.Bool()
		f := MinimumloonFacts{
			ID: "M", Born: anyFact(t, "born", anyBorn(d.date, 13, 70), false),
			Werknemer: anyFact(t, "werknemer", flag, true), Bbl: anyFact(t, "bbl", flag, true),
		}
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[integraal.PerHour], error) {
			return d.Minimumuurloon(f, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[integraal.PerMonth], error) {
			return d.Minimummaandloon(f, why)
		})
	})
}

func TestMinimumloonAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = MinimumloonFacts
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := F{ID: "M"}
		f.Born = blank(t, &holes, string(FactBorn)+" M", func(f F, v integraal.Fact[integraal.Date]) F { f.Born = v; return f }, births(13, 15, 17, 18, 20, 30))
		f.Werknemer = blank(t, &holes, string(FactWerknemer)+" M", func(f F, v integraal.Fact[bool]) F { f.Werknemer = v; return f }, flags())
		f.Bbl = blank(t, &holes, string(FactBbl)+" M", func(f F, v integraal.Fact[bool]) F { f.Bbl = v; return f }, flags())
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := Minimumuurloon(f, march, nil)
			return verdict(t, o, err, integraal.PerHour.String)
		})
	})
}

func TestGoldenMinimumloon(t *testing.T) {
	t.Parallel()
	young := employee(march, 19)
	young.Bbl = integraal.Know(true)
	for name, rule := range map[string]func(*integraal.Explanation) error{
		"minimumloon-adult":   of1(Minimumuurloon, employee(march, 30)),
		"minimumloon-bbl":     of1(Minimumuurloon, young),
		"minimumloon-refused": of1(Minimumuurloon, employee(march, 14)),
		"minimumloon-month": func(why *integraal.Explanation) error {
			_, err := Minimummaandloon(employee(on(2023, 3, 1), 17), on(2023, 3, 1), why)
			return err
		},
		"minimumloon-reference": func(why *integraal.Explanation) error {
			_, err := dayOf(t, march).Referentiemaandloon(why)
			return err
		},
	} {
		var why integraal.Explanation
		require.NoError(t, rule(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}

func TestMinimumloonAllocatesNothing(t *testing.T) {
	d, f := dayOf(t, march), employee(march, 19)
	for name, rule := range map[string]func(){
		"values":    func() { d.minimumloon.hour.due(minimumloonValues{age: 19}, uurCents, nil) },
		"facts":     func() { _, _ = d.Minimumuurloon(f, nil) },
		"reference": func() { _, _ = d.Referentiemaandloon(nil) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, rule), name)
	}
}

func BenchmarkMinimumloon(b *testing.B) {
	d, f := dayOf(b, march), employee(march, 19)
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.minimumloon.hour.due(minimumloonValues{age: 19}, uurCents, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.Minimumuurloon(f, nil)
		}
	})
	b.Run("explained", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var why integraal.Explanation
			_, _ = d.Minimumuurloon(f, &why)
		}
	})
}

package income

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// kind is a child of whom all is known.
func kind(id string, born integraal.Fact[integraal.Date]) KinderbijslagKind {
	return KinderbijslagKind{ID: id, Born: born, Household: integraal.Know(true), School: integraal.Know(true)}
}

// parent has a toddler, one of 8 and one of 16 in March 2026.
func parent() KinderbijslagFacts {
	return KinderbijslagFacts{
		ID: "M", Insured: integraal.Know(true),
		Children: integraal.Know([]KinderbijslagKind{
			kind("D", bornOn(2023, 6, 20)), kind("E", bornOn(2017, 9, 1)), kind("S", bornOn(2009, 9, 14)),
		}),
	}
}

func saidKinderbijslag(f KinderbijslagFacts, day integraal.Date) string {
	o, err := Kinderbijslag(f, day, nil)
	return said(o, err, integraal.PerQuarter.String)
}

func withKind(change func(c *KinderbijslagKind)) KinderbijslagFacts {
	f := parent()
	list, _ := f.Children.Value()
	change(&list[2])
	f.Children = integraal.Know(list)
	return f
}

// threeKinds is 295.07 + 358.30 + 421.53, twoKinds without the oldest.
const threeKinds, twoKinds = "1074.90", "653.37"

func TestStatesOfKinderbijslag(t *testing.T) {
	t.Parallel()
	type F = KinderbijslagFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[integraal.PerQuarter], error) { return Kinderbijslag(f, march, nil) }
	checkStates(t, parent, rule, integraal.PerQuarter.String, []stateCase[F]{
		{"insured", FactKinderbijslagVerzekerd, "M", func(f *F, s S) { f.Insured = inState(s, true) },
			threeKinds, "not: kinderbijslag.condition.verzekerd"},
		{"children", FactChildren, "M", func(f *F, s S) {
			list, _ := parent().Children.Value()
			f.Children = inState(s, list)
		}, threeKinds, "not: kinderbijslag.condition.kind"},
		{"household", FactKindHuishouden, "S", func(f *F, s S) {
			*f = withKind(func(c *KinderbijslagKind) { c.Household = inState(s, true) })
		}, threeKinds, twoKinds},
		{"school", FactKindSchool, "S", func(f *F, s S) {
			*f = withKind(func(c *KinderbijslagKind) { c.School = inState(s, true) })
		}, threeKinds, twoKinds},
		{"born", FactBorn, "S", func(f *F, s S) {
			*f = withKind(func(c *KinderbijslagKind) { c.Born = inState(s, on(2009, 9, 14)) })
		}, threeKinds, "fault fact.impossible children[2].born"},
	})
}

// TestKinderbijslagByAgeOnTheFirstDay: the day before, of and after a birthday,
// at the turn of the quarter. What counts is the age on its first day.
func TestKinderbijslagByAgeOnTheFirstDay(t *testing.T) {
	t.Parallel()
	const day0, day6, day12 = "295.07", "358.30", "421.53"
	for _, c := range []struct {
		born, day integraal.Date
		want      string
	}{
		{on(2020, 4, 1), on(2026, 3, 31), day0}, // 6 on the first day of the next quarter
		{on(2020, 4, 1), on(2026, 4, 1), day6},
		{on(2020, 4, 2), on(2026, 6, 30), day0}, // 6 a day too late
		{on(2014, 4, 1), on(2026, 3, 31), day6},
		{on(2014, 4, 1), on(2026, 4, 1), day12},
		{on(2014, 4, 2), on(2026, 4, 1), day6},
		{on(2008, 4, 2), on(2026, 6, 30), day12}, // 18 during the quarter
		{on(2008, 4, 1), on(2026, 3, 31), day12},
		{on(2008, 4, 1), on(2026, 4, 1), "not: kinderbijslag.condition.kind"},
		{on(2026, 4, 1), on(2026, 6, 1), day0}, // born on the first day
		{on(2026, 4, 2), on(2026, 6, 1), "not: kinderbijslag.condition.kind"},
		{on(2026, 4, 2), on(2026, 7, 1), "298.40"},
		{on(2020, 2, 29), on(2026, 3, 31), day0},
		{on(2020, 2, 29), on(2026, 4, 1), day6},
	} {
		f := parent()
		f.Children = integraal.Know([]KinderbijslagKind{kind("K", integraal.Know(c.born))})
		assert.Equal(t, c.want, saidKinderbijslag(f, c.day), "born %s on %s", c.born, c.day)
	}
}

// TestSchoolOfKinderbijslag: only a child of 16 or 17 has to meet art. 7 lid 2.
func TestSchoolOfKinderbijslag(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		born integraal.Date
		want string
	}{
		{on(2010, 1, 2), "421.53"}, // 15 on 1 January 2026
		{on(2010, 1, 1), "not: kinderbijslag.condition.kind"},
	} {
		f, k := parent(), kind("K", integraal.Know(c.born))
		k.School = integraal.Know(false)
		f.Children = integraal.Know([]KinderbijslagKind{k})
		assert.Equal(t, c.want, saidKinderbijslag(f, march), c.born)
	}
}

// TestChangesOfKinderbijslag: the day before, of and after each change of the
// amounts, for a child under 6, as the law names them.
func TestChangesOfKinderbijslag(t *testing.T) {
	t.Parallel()
	amounts := []string{"269.76", "261.70", "279.49", "281.69", "286.45", "291.49", "295.07", "298.40"}
	for i, h := range halfYears {
		f := parent()
		f.Children = integraal.Know([]KinderbijslagKind{kind("K", integraal.Know(h.from.AddYears(-3)))})
		for _, day := range []integraal.Date{h.from, h.from.AddDays(1), h.until} {
			assert.Equal(t, amounts[i], saidKinderbijslag(f, day), day)
		}
	}
	for _, day := range []integraal.Date{on(2022, 12, 31), on(2027, 1, 1)} {
		_, err := Kinderbijslag(parent(), day, nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"), day)
	}
	by := builtIn.kinderbijslag.six.Entries()[2].By
	assert.Equal(t, "art. 12 lid 3 onder a AKW", by.String())
	assert.Equal(t, on(2024, 1, 25), by.Read(), "the text of 1 January 2024 has the amounts of 2023")
}

func TestFaultsOfKinderbijslag(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		f    KinderbijslagFacts
		want string
	}{
		"child is the parent": {withKind(func(c *KinderbijslagKind) { c.ID = "M" }),
			"fault facts.contradiction children[2].id"},
		"a child twice": {withKind(func(c *KinderbijslagKind) { c.ID = "D" }),
			"fault facts.contradiction children[2].id"},
		"born after the day": {withKind(func(c *KinderbijslagKind) { c.Born = integraal.Know(march.AddDays(1)) }),
			"fault facts.contradiction children[2].born"},
		"unset birth date": {withKind(func(c *KinderbijslagKind) { c.Born = integraal.Know(integraal.Date{}) }),
			"fault fact.impossible children[2].born"},
		"too many": {KinderbijslagFacts{Children: integraal.Know(make([]KinderbijslagKind, maxPersons+1))},
			"fault facts.range children"},
	} {
		assert.Equal(t, c.want, saidKinderbijslag(c.f, march), name)
	}
	_, err := Kinderbijslag(withKind(func(c *KinderbijslagKind) { c.ID = "D" }), march, nil)
	assert.Contains(t, integraal.FaultsIn(err)[0].Text.NL, "children[0].id", "a contradiction names both fields")
	for _, d := range []*Day{nil, {}} {
		_, err := d.Kinderbijslag(parent(), nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
	}
}

func TestKinderbijslagUnderOverlays(t *testing.T) {
	t.Parallel()
	norms, err := laid(t, overlay2027)
	require.NoError(t, err)
	d, err := norms.On(on(2027, 2, 1))
	require.NoError(t, err)
	_, err = d.Kinderbijslag(parent(), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"), "the overlay holds nothing for this scheme")
	norms, err = laid(t, overlayOf(march, func(string) string { return "99999999999" }, "kinderbijslag.jongerDan6"))
	require.NoError(t, err)
	d, err = norms.On(march)
	require.NoError(t, err)
	list := make([]KinderbijslagKind, maxPersons)
	for i := range list {
		list[i] = kind("", bornOn(2023, 6, 20))
	}
	o, err := d.Kinderbijslag(KinderbijslagFacts{Insured: integraal.Know(true), Children: integraal.Know(list)}, nil)
	assert.Equal(t, "99999999999000.00", said(o, err, integraal.PerQuarter.String), "exact to the last cent")
}

// oracleKinderbijslag: AKW art. 7, 11 and 12 lid 3 in decimals: 70%, 85% or 100%
// of the basic amount of lid 1, for whole years between birth and the first day
// of the quarter.
func oracleKinderbijslag(births []integraal.Date, school []bool, day integraal.Date) decimal.Decimal {
	basic := map[int][2]string{
		2023: {"385.37", "373.85"}, 2024: {"399.27", "402.41"}, 2025: {"409.21", "416.41"}, 2026: {"421.53", "426.29"},
	}[day.Year()][(int(day.Month())-1)/6]
	first := time.Date(day.Year(), time.Month((int(day.Month())-1)/3*3+1), 1, 0, 0, 0, 0, time.UTC)
	sum := decimal.Zero
	for i, b := range births {
		born := time.Date(b.Year(), b.Month(), b.Day(), 0, 0, 0, 0, time.UTC)
		reached := func(years int) bool { return !born.AddDate(years, 0, 0).After(first) }
		var pct string
		switch {
		case !reached(0) || reached(18), reached(16) && !school[i]:
			continue
		case reached(12):
			pct = "1"
		case reached(6):
			pct = "0.85"
		default:
			pct = "0.70"
		}
		sum = sum.Add(dec(basic).Mul(dec(pct)).Round(2))
	}
	return sum
}

// anyDayFrom2023 draws a day from 2023 to 2026.
func anyDayFrom2023(t *rapid.T) integraal.Date {
	return on(2023, 1, 1).AddDays(rapid.IntRange(0, 4*365).Draw(t, "day"))
}

func TestKinderbijslagAgainstOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := anyDayFrom2023(t)
		births := rapid.SliceOfN(anyBorn(day, 0, 20), 1, 6).Draw(t, "births")
		school := rapid.SliceOfN(rapid.Bool(), len(births), len(births)).Draw(t, "school")
		f := KinderbijslagFacts{Insured: integraal.Know(true)}
		var list []KinderbijslagKind
		for i, b := range births {
			list = append(list, KinderbijslagKind{Born: integraal.Know(b), Household: integraal.Know(true), School: integraal.Know(school[i])})
		}
		f.Children = integraal.Know(list)
		o, err := Kinderbijslag(f, day, nil)
		require.NoError(t, err)
		v, applies := o.Value()
		want := oracleKinderbijslag(births, school, day)
		assert.Equal(t, want.IsPositive(), applies)
		assert.True(t, want.Equal(v.Decimal()), "want %s, got %s", want, v)
	})
}

func anyKinderbijslag(t *rapid.T, day integraal.Date) KinderbijslagFacts {
	flag := rapid.Bool()
	return KinderbijslagFacts{
		ID: "M", Insured: anyFact(t, "insured", flag, true),
		Children: anyFact(t, "children", rapid.Custom(func(t *rapid.T) []KinderbijslagKind {
			var list []KinderbijslagKind
			for range rapid.IntRange(0, 4).Draw(t, "number") {
				list = append(list, KinderbijslagKind{
					Born:      anyFact(t, "born", anyBorn(day, 0, 20), false),
					Household: anyFact(t, "household", flag, true), School: anyFact(t, "school", flag, true),
				})
			}
			return list
		}), true),
	}
}

func TestKinderbijslagExplainedIsUnexplained(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDayFrom2023(t))
		require.NoError(t, err)
		f := anyKinderbijslag(t, d.date)
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[integraal.PerQuarter], error) {
			return d.Kinderbijslag(f, why)
		})
	})
}

func TestKinderbijslagAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = KinderbijslagFacts
	edit := func(f F, i int, change func(c *KinderbijslagKind)) F {
		list, _ := f.Children.Value()
		list = append([]KinderbijslagKind(nil), list...)
		change(&list[i])
		f.Children = integraal.Know(list)
		return f
	}
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := F{ID: "M", Children: integraal.Know(make([]KinderbijslagKind, rapid.IntRange(0, 2).Draw(t, "children")))}
		f.Insured = blank(t, &holes, string(FactKinderbijslagVerzekerd)+" M", func(f F, v integraal.Fact[bool]) F { f.Insured = v; return f }, flags())
		list, _ := f.Children.Value()
		for i := range list {
			c, id := &list[i], string(rune('a'+i))
			c.ID = id
			c.Born = blank(t, &holes, string(FactBorn)+" "+id, func(f F, v integraal.Fact[integraal.Date]) F {
				return edit(f, i, func(c *KinderbijslagKind) { c.Born = v })
			}, births(3, 8, 14, 16, 19))
			c.Household = blank(t, &holes, string(FactKindHuishouden)+" "+id, func(f F, v integraal.Fact[bool]) F {
				return edit(f, i, func(c *KinderbijslagKind) { c.Household = v })
			}, flags())
			c.School = blank(t, &holes, string(FactKindSchool)+" "+id, func(f F, v integraal.Fact[bool]) F {
				return edit(f, i, func(c *KinderbijslagKind) { c.School = v })
			}, flags())
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := Kinderbijslag(f, march, nil)
			return verdict(t, o, err, integraal.PerQuarter.String)
		})
	})
}

func TestGoldenKinderbijslag(t *testing.T) {
	t.Parallel()
	for name, f := range map[string]KinderbijslagFacts{
		"kinderbijslag-parent":    parent(),
		"kinderbijslag-no-school": withKind(func(c *KinderbijslagKind) { c.School = integraal.Know(false) }),
		"kinderbijslag-refused":   {ID: "M", Insured: integraal.Know(false), Children: integraal.KnowAbsent[[]KinderbijslagKind]()},
		"kinderbijslag-open":      withKind(func(c *KinderbijslagKind) { c.Born = integraal.Fact[integraal.Date]{} }),
	} {
		var why integraal.Explanation
		require.NoError(t, of1(Kinderbijslag, f)(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}

func TestKinderbijslagAllocatesNothing(t *testing.T) {
	d, f := dayOf(t, march), parent()
	assert.Zero(t, testing.AllocsPerRun(100, func() { d.kinderbijslag.due(kinderbijslagValues{1, 1, 1}, nil) }))
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = d.Kinderbijslag(f, nil) }))
}

func BenchmarkKinderbijslag(b *testing.B) {
	d, f := dayOf(b, march), parent()
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.kinderbijslag.due(kinderbijslagValues{1, 1, 1}, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.Kinderbijslag(f, nil)
		}
	})
	b.Run("explained", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var why integraal.Explanation
			_, _ = d.Kinderbijslag(f, &why)
		}
	})
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// in2027 is a day on which art. 34a holds.
var in2027 = on(2027, 2, 1)

// earner is someone of 44 in the fourth month of the period of lid 1 a.
func earner(cents int64) VerrekeningFacts {
	return VerrekeningFacts{
		ID: "M", Born: bornAdult, Earned: perMonth(cents), Urenbeperkt: integraal.Know(false),
		Contributes: integraal.Know(true), Termijn: term(3),
	}
}

// term is so many months into the period, without an extension.
func term(months int) Termijn {
	return Termijn{Months: integraal.Know(months), Extended: integraal.Know(false), Anew: integraal.Know(false)}
}

func sayVerrekening(v Verrekening) string {
	return v.LeftOut.String() + " " + v.Counts.String() + " " + v.By.Part()
}

func saidVerrekening(f VerrekeningFacts, day integraal.Date) string {
	o, err := VerrekeningInkomstenUitArbeid(f, day, nil)
	return said(o, err, sayVerrekening)
}

// TestVerrekening: art. 34a lid 1 to 3 as enacted. 15% of 800,01 is 120,0015;
// 25% of 904 is 226, the maximum of onderdeel c; 15% of 1506,67 is 226,0005 and
// of 1506,70 is 226,005, which rounds to 226,01.
func TestVerrekening(t *testing.T) {
	t.Parallel()
	change := func(f VerrekeningFacts, to func(f *VerrekeningFacts)) string {
		to(&f)
		return saidVerrekening(f, in2027)
	}
	old := func(f *VerrekeningFacts) { f.Born = bornPensioner }
	const bijdrage, termijn = "not: " + string(ConditionBijdrage34a), "not: " + string(ConditionTermijn34a)
	for name, c := range map[string]struct{ said, want string }{
		"fifteen percent":          {saidVerrekening(earner(800_01), in2027), "120.00 680.01 a"},
		"no maximum":               {saidVerrekening(earner(4000_00), in2027), "600.00 3400.00 a"},
		"eleven months":            {change(earner(800_00), func(f *VerrekeningFacts) { f.Termijn = term(11) }), "120.00 680.00 a"},
		"twelve months":            {change(earner(800_00), func(f *VerrekeningFacts) { f.Termijn = term(12) }), termijn},
		"extended":                 {change(earner(800_00), func(f *VerrekeningFacts) { f.Termijn = term(12); f.Extended = sure(true) }), "120.00 680.00 a"},
		"extended without lid 1 a": {change(earner(800_00), func(f *VerrekeningFacts) { f.Termijn = term(20); f.Extended, f.Contributes = sure(true), sure(false) }), "120.00 680.00 a"},
		"a new job":                {change(earner(800_00), func(f *VerrekeningFacts) { f.Termijn = term(12); f.Anew = sure(true) }), "120.00 680.00 a"},
		"contributes not":          {change(earner(800_00), func(f *VerrekeningFacts) { f.Contributes = sure(false) }), bijdrage},
		"limited hours":            {change(earner(800_00), func(f *VerrekeningFacts) { f.Contributes, f.Urenbeperkt = sure(false), sure(true) }), "120.00 680.00 b"},
		"limited hours, no term":   {change(earner(800_00), func(f *VerrekeningFacts) { f.Termijn = term(99); f.Urenbeperkt = sure(true) }), "120.00 680.00 b"},
		"limited hours and a":      {change(earner(800_00), func(f *VerrekeningFacts) { f.Urenbeperkt = sure(true) }), "120.00 680.00 b"},
		"pension age":              {change(earner(800_00), old), "200.00 600.00 c"},
		"pension age, just there":  {change(earner(904_00), old), "226.00 678.00 c"},
		"pension age, maximum":     {change(earner(904_01), old), "226.00 678.01 c"},
		"both, and no difference":  {change(earner(1506_67), func(f *VerrekeningFacts) { old(f); f.Urenbeperkt = sure(true) }), "226.00 1280.67 c"},
		"both, and another amount": {change(earner(1506_70), func(f *VerrekeningFacts) { old(f); f.Urenbeperkt = sure(true) }), "fault rule.uncovered urenbeperkt"},
		"no work":                  {change(earner(0), func(f *VerrekeningFacts) { f.Earned = integraal.KnowAbsent[integraal.PerMonth]() }), "not: " + string(ConditionWerk34a)},
		"three cents":              {saidVerrekening(earner(3), in2027), "0.00 0.03 a"},
		"both at once":             {change(earner(1), func(f *VerrekeningFacts) { f.Extended, f.Anew = sure(true), sure(true) }), "fault facts.contradiction anew"},
		"months below zero":        {change(earner(1), func(f *VerrekeningFacts) { f.Termijn = term(-1) }), "fault amount.negative months"},
		"earned below zero":        {saidVerrekening(earner(-1), in2027), "fault amount.negative earned"},
		"no birth date":            {change(earner(1), func(f *VerrekeningFacts) { f.Born = integraal.KnowAbsent[integraal.Date]() }), "fault fact.impossible born"},
	} {
		assert.Equal(t, c.want, c.said, name)
	}
}

// TestVerrekeningDays: the day before, the first, the last and the day after.
func TestVerrekeningDays(t *testing.T) {
	t.Parallel()
	for day, known := range map[integraal.Date]bool{
		on(2026, 12, 31): false, on(2027, 1, 1): true, on(2027, 12, 31): true, on(2028, 1, 1): false,
	} {
		_, err := VerrekeningInkomstenUitArbeid(earner(1), day, nil)
		assert.Equal(t, !known, integraal.HasFault(err, "dated.outside"), day)
	}
	for _, d := range []*Day{nil, {}} {
		_, err := d.VerrekeningInkomstenUitArbeid(earner(1), nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
	}
	assert.Equal(t, integraal.Probable, dayOf(t, in2027).verrekening.maxC.Confidence, "whether it is adjusted is not known")
}

func TestStatesOfVerrekening(t *testing.T) {
	t.Parallel()
	type F = VerrekeningFacts
	type S = integraal.State
	type state = stateCase[F]
	const left, none = "120.00 680.00 a", "not: " + string(ConditionTermijn34a)
	check := func(base VerrekeningFacts, cases ...state) {
		t.Helper()
		checkStates(t, func() F { return base }, func(f F) (integraal.Outcome[Verrekening], error) {
			return VerrekeningInkomstenUitArbeid(f, in2027, nil)
		}, sayVerrekening, cases)
	}
	check(earner(800_00),
		state{"earned", FactVerdiend, "M", func(f *F, s S) { f.Earned = inState(s, integraal.EuroPerMonth(800)) }, left, "not: " + string(ConditionWerk34a)},
		state{"born", FactBorn, "M", func(f *F, s S) { f.Born = inState(s, on(1982, 11, 4)) }, left, "fault fact.impossible born"},
		state{"contributes", FactArbeidsinschakeling, "M", func(f *F, s S) { f.Contributes = inState(s, true) }, left, "not: " + string(ConditionBijdrage34a)},
		state{"months", FactMaanden34a, "M", func(f *F, s S) { f.Months = inState(s, 12) }, none, left})
	over := earner(800_00)
	over.Termijn = term(12)
	check(over,
		state{"limited hours", FactUrenbeperkt, "M", func(f *F, s S) { f.Urenbeperkt = inState(s, true) }, "120.00 680.00 b", none},
		state{"extended", FactVerlengd34a, "M", func(f *F, s S) { f.Extended = inState(s, true) }, left, none},
		state{"anew", FactOpnieuw34a, "M", func(f *F, s S) { f.Anew = inState(s, true) }, left, none})
}

// More income is never less left out, and never less that counts; and of whom
// something is not known no answer is given that it would have changed.
func TestVerrekeningProperties(t *testing.T) {
	t.Parallel()
	d := dayOf(t, in2027)
	rapid.Check(t, func(t *rapid.T) {
		f := earner(rapid.Int64Range(1, 400_000).Draw(t, "earned"))
		f.Born = integraal.Know(in2027.AddMonths(-12 * rapid.IntRange(18, 80).Draw(t, "age")))
		f.Urenbeperkt, f.Contributes = sure(rapid.Bool().Draw(t, "limited")), sure(rapid.Bool().Draw(t, "contributes"))
		f.Termijn = term(rapid.IntRange(0, 14).Draw(t, "months"))
		switch rapid.IntRange(0, 2).Draw(t, "more") {
		case 1:
			f.Extended = sure(true)
		case 2:
			f.Anew = sure(true)
		}
		full, err := d.VerrekeningInkomstenUitArbeid(f, nil)
		if err != nil {
			return
		}
		more := f
		more.Earned = perMonth(f.earnedCents() + rapid.Int64Range(0, 10_000).Draw(t, "raise"))
		after, err2 := d.VerrekeningInkomstenUitArbeid(more, nil)
		if v, applies := full.Value(); applies && err2 == nil {
			w, _ := after.Value()
			assert.False(t, v.LeftOut.MoreThan(w.LeftOut))
			assert.False(t, v.Counts.MoreThan(w.Counts))
			assert.Equal(t, f.earnedCents(), v.LeftOut.Plus(v.Counts).Cents())
		}
		part := f
		for i, erase := range []func(){
			func() { part.Born = integraal.Fact[integraal.Date]{} },
			func() { part.Earned = integraal.Fact[integraal.PerMonth]{} },
			func() { part.Urenbeperkt = integraal.Fact[bool]{} },
			func() { part.Contributes = integraal.Fact[bool]{} },
			func() { part.Months = integraal.Fact[int]{} },
			func() { part.Extended = integraal.Fact[bool]{} },
			func() { part.Anew = integraal.Fact[bool]{} },
		} {
			if rapid.Bool().Draw(t, "erase"+string(rune('0'+i))) {
				erase()
			}
		}
		o, err := d.VerrekeningInkomstenUitArbeid(part, nil)
		if err != nil || o.Verdict() == integraal.Undetermined {
			return
		}
		if o.Verdict() == integraal.Applies {
			assert.Equal(t, leftAndCounted(full), leftAndCounted(o))
		} else {
			assert.Equal(t, integraal.AppliesNot, full.Verdict())
		}
	})
}

// leftAndCounted are what is left out and what counts.
func leftAndCounted(o integraal.Outcome[Verrekening]) [2]int64 {
	v, _ := o.Value()
	return [2]int64{v.LeftOut.Cents(), v.Counts.Cents()}
}

func (f *VerrekeningFacts) earnedCents() int64 {
	m, _ := f.Earned.Value()
	return m.Cents()
}

// buffered is someone with € 300 of the bufferbudget used.
func buffered() BufferbudgetFacts {
	return BufferbudgetFacts{
		ID: "M", Works: sure(true), Receives: sure(true), Unstable: sure(true), Contributes: sure(true),
		Used: integraal.Know(integraal.EuroPerYear(300)),
	}
}

func sayRoom(b Bufferruimte) string { return b.Room.String() }

// TestStatesOfBufferbudget: art. 34b lid 1, at most € 1.000 a calendar year.
func TestStatesOfBufferbudget(t *testing.T) {
	t.Parallel()
	type F = BufferbudgetFacts
	type S = integraal.State
	type state = stateCase[F]
	checkStates(t, buffered, func(f F) (integraal.Outcome[Bufferruimte], error) { return Bufferbudget(f, in2027, nil) }, sayRoom, []state{
		{"works", FactBufferWerk, "M", func(f *F, s S) { f.Works = inState(s, true) }, "700.00", "not: " + string(ConditionBufferWerk)},
		{"receives", FactOntvangtBijstand, "M", func(f *F, s S) { f.Receives = inState(s, true) }, "700.00", "not: " + string(ConditionBufferBijstand)},
		{"unstable", FactBufferInstabiel, "M", func(f *F, s S) { f.Unstable = inState(s, true) }, "700.00", "not: " + string(ConditionBufferInstabiel)},
		{"contributes", FactBufferBijdrage, "M", func(f *F, s S) { f.Contributes = inState(s, true) }, "700.00", "not: " + string(ConditionBufferBijdrage)},
		{"used", FactBufferGebruikt, "M", func(f *F, s S) { f.Used = inState(s, integraal.CentsPerYear(999_99)) }, "0.01", "1000.00"},
	})
	for used, want := range map[int64]string{1000_00: "not: " + string(ConditionBufferOver), 1200_00: "not: " + string(ConditionBufferOver), -1: "fault amount.negative used"} {
		f := buffered()
		f.Used = integraal.Know(integraal.CentsPerYear(used))
		o, err := Bufferbudget(f, in2027, nil)
		assert.Equal(t, want, said(o, err, sayRoom))
	}
	_, err := Bufferbudget(buffered(), on(2026, 12, 31), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
	_, err = (&Day{}).Bufferbudget(buffered(), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

// parentAlone is a parent with a toeslagpartner whose spouse has no right.
func parentAlone() OphogingFacts {
	return OphogingFacts{ID: "M", Child: sure(true), Toeslagpartner: sure(true), Spouse: sure(true), SpouseEntitled: sure(false)}
}

// aloneIn2027 lays an amount of Wkgb art. 2 lid 6 over the day.
func aloneIn2027(t *testing.T) *Day {
	t.Helper()
	norms, err := laid(t, overlayOf(in2027, func(string) string { return "3500" }, string(normAloneParent)))
	require.NoError(t, err)
	d, err := norms.On(in2027)
	require.NoError(t, err)
	return d
}

// TestStatesOfOphoging: art. 24a, a twelfth of € 3.500 is 291,666.
func TestStatesOfOphoging(t *testing.T) {
	t.Parallel()
	type F = OphogingFacts
	type S = integraal.State
	d := aloneIn2027(t)
	checkStates(t, parentAlone, func(f F) (integraal.Outcome[integraal.PerMonth], error) { return d.Ophoging(f, nil) },
		integraal.PerMonth.String, []stateCase[F]{
			{"child", FactOphogingKind, "M", func(f *F, s S) { f.Child = inState(s, true) }, "291.67", "not: " + string(ConditionOphogingKind)},
			{"toeslagpartner", FactToeslagpartner, "M", func(f *F, s S) { f.Toeslagpartner = inState(s, true) }, "291.67", "not: " + string(ConditionOphogingPartner)},
			{"spouse", FactSpouse, "M", func(f *F, s S) { f.Spouse = inState(s, true) }, "291.67", "not: " + string(ConditionSpouse)},
			{"right", FactEntitled, "M", func(f *F, s S) { f.SpouseEntitled = inState(s, true) }, "not: " + string(ConditionSpouseNoRight), "291.67"},
		})
	o, err := Ophoging(parentAlone(), march, nil)
	assert.Equal(t, "not: "+string(ConditionOphogingFrom), said(o, err, integraal.PerMonth.String))
	_, err = Ophoging(parentAlone(), in2027, nil)
	require.True(t, integraal.HasFault(err, "dated.outside"))
	assert.Contains(t, err.Error(), string(normAloneParent), "the value that is not known")
}

// TestGoldenEnacted: each was read against the articles when it was written.
func TestGoldenEnacted(t *testing.T) {
	t.Parallel()
	d := aloneIn2027(t)
	old := earner(1200_00)
	old.Born = bornPensioner
	over := earner(800_00)
	over.Termijn = term(12)
	for name, rule := range map[string]func(*integraal.Explanation) error{
		"verrekening-34a":         of2(d.VerrekeningInkomstenUitArbeid, earner(800_00)),
		"verrekening-34a-pension": of2(d.VerrekeningInkomstenUitArbeid, old),
		"verrekening-34a-over":    of2(d.VerrekeningInkomstenUitArbeid, over),
		"bufferbudget":            of2(d.Bufferbudget, buffered()),
		"ophoging-24a":            of2(d.Ophoging, parentAlone()),
	} {
		var why integraal.Explanation
		require.NoError(t, rule(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}

func of2[F, T any](rule func(F, *integraal.Explanation) (integraal.Outcome[T], error), f F) func(*integraal.Explanation) error {
	return func(why *integraal.Explanation) error {
		_, err := rule(f, why)
		return err
	}
}

// The percentages of the kindgebonden budget of 2027 and 2028 stand in Wkgb art.
// 3 lid 5, so that an overlay needs the amounts alone.
func TestKindgebondenBudgetOf2027(t *testing.T) {
	t.Parallel()
	var names []string
	for _, v := range builtIn.kgb.all() {
		if v.Name() != string(normKgbPct) {
			names = append(names, v.Name())
		}
	}
	norms, err := laid(t, overlayOf(in2027, func(name string) string {
		switch name {
		case string(normFirst), string(normNext):
			return "2646"
		case string(normKgbDrempel):
			return "30000"
		}
		return "200000"
	}, append(names, string(normLeast))...))
	require.NoError(t, err)
	d, err := norms.On(in2027)
	require.NoError(t, err)
	f := parentsOfOne()
	// two parents: the threshold is 230.000; 240.000 is 10.000 above: 8,05% is
	// 805; 2.646 + 200.000 (from 12) - 805 = 201.841
	o, err := d.KindgebondenBudget(f, nil)
	assert.Equal(t, "201841.00", said(o, err, func(t Toeslag) string { return t.Yearly.String() }))
	for day, pct := range map[integraal.Date]string{on(2026, 12, 31): "7.600%", on(2027, 1, 1): "8.050%", on(2027, 12, 31): "8.050%", on(2028, 1, 1): "8.500%"} {
		e, err := builtIn.kgb.pct.At(day)
		require.NoError(t, err)
		assert.Equal(t, pct, e.Is.String(), day)
	}
	_, err = KindgebondenBudget(mother(), in2027, nil)
	require.True(t, integraal.HasFault(err, "dated.outside"))
	assert.NotContains(t, err.Error(), string(normKgbPct), "the percentage is known")
}

// parentsOfOne are two with a child of 13 and € 240.000 between them.
func parentsOfOne() KindgebondenBudgetFacts {
	f := mother()
	f.Toetsingsinkomen, f.Rendementsgrondslag = perYearOf(120_000), assetsOf(0)
	f.Children = integraal.Know([]Child{{ID: "D", Born: bornOn(2013, 6, 1), Kinderbijslag: sure(true)}})
	f.Partner = integraal.Know(PartnerVanOuder{ID: "P", Toetsingsinkomen: perYearOf(120_000), Rendementsgrondslag: assetsOf(0), WholeYear: sure(true)})
	return f
}

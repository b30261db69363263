package income

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// laid2027 is a day of 2027 with the norms of the end of 2026 laid over it,
// those of art. 31 lid 2 n, r, y, z and aa left out.
func laid2027(t testing.TB) *Day {
	t.Helper()
	var names []string
	is := map[string]string{}
	for _, p := range BuiltIn().ParametersOn(on(2026, 12, 31)) {
		name := string(p.Name)
		start, rest, _ := strings.Cut(name, ".")
		switch {
		case p.Table != nil || start == "verrekening" || start == "bufferbudget" || p.Name == normKgbPct:
			continue
		case strings.HasPrefix(name, "kinderopvangtoeslag.tabel"):
			continue
		case start == "vrijlating" && len(strings.Split(rest, ".")[0]) == 1: // n, r, y, z
			continue
		}
		names, is[name] = append(names, name), p.Value
	}
	norms, err := laid(t, overlayOf(in2027, func(name string) string { return is[name] }, names...))
	require.NoError(t, err)
	d, err := norms.On(in2027)
	require.NoError(t, err)
	return d
}

// working34a is work in the fourth month of art. 34a, after the six of onderdeel n.
func working34a(cents int64) Werk {
	w := werk(cents)
	w.MonthsN, w.Termijn = integraal.Know(6), term(3)
	return w
}

// TestBijstandBy34a: with the amounts of 2027 laid over, what art. 34a leaves
// out takes the place of the disregards. The norm is € 1.401,50.
func TestBijstandBy34a(t *testing.T) {
	t.Parallel()
	d := laid2027(t)
	change := func(f AlgemeneBijstandFacts, to func(f *AlgemeneBijstandFacts)) string {
		to(&f)
		o, err := d.AlgemeneBijstand(f, nil)
		return said(o, err, sayBijstand)
	}
	as := func(f AlgemeneBijstandFacts) string { return change(f, func(*AlgemeneBijstandFacts) {}) }
	young := earning(werk(600_00))
	young.Applicant.Born = bornOn(2003, 6, 15) // 23: n and r do not hold
	onWerk(&young, func(w *Werk) { w.Termijn = term(0) })
	working := working34a(600_00)
	for name, c := range map[string]struct{ said, want string }{
		"no income":       {as(poor()), "1401.50 0.00"},
		"fifteen percent": {as(earning(working34a(600_00))), "891.50 510.00"}, // 600 - 90
		"under 27":        {as(young), "891.50 510.00"},
		"the period is over": {as(func() AlgemeneBijstandFacts {
			f := earning(working34a(600_00))
			onWerk(&f, func(w *Werk) { w.Termijn = term(12) })
			return f
		}()), "801.50 600.00"},
		"beside other income": {change(receiving(inkomen(GewoonInkomen, 100_00)), func(f *AlgemeneBijstandFacts) { f.Applicant.Werk = integraal.Know(working) }), "791.50 610.00"},
		"not known if work":   {change(poor(), func(f *AlgemeneBijstandFacts) { f.Applicant.Werk = integraal.Fact[Werk]{} }), "open: person.werk M"},
		"not known what earned": {change(earning(working34a(0)), func(f *AlgemeneBijstandFacts) {
			onWerk(f, func(w *Werk) { w.Earned = integraal.Fact[integraal.PerMonth]{} })
		}), "open: werk.inkomsten M"},
		"judgement unknown": {change(earning(working34a(600_00)), func(f *AlgemeneBijstandFacts) { onWerk(f, func(w *Werk) { w.Contributes = integraal.Fact[bool]{} }) }), "open: werk.arbeidsinschakeling M"},
		"enough of other income": {change(receiving(inkomen(GewoonInkomen, 1500_00)), func(f *AlgemeneBijstandFacts) {
			w := working34a(600_00)
			w.Contributes = integraal.Fact[bool]{}
			f.Applicant.Werk = integraal.Know(w)
		}), "not: " + string(ConditionInkomen)},
		"onderdeel n may hold":   {as(earning(werk(600_00))), "open: werk.maanden34a M, werk.verlengd34a M, werk.opnieuw34a M"},
		"onderdeel n would hold": {change(earning(working34a(600_00)), func(f *AlgemeneBijstandFacts) { onWerk(f, func(w *Werk) { w.MonthsN = integraal.Know(2) }) }), "fault rule.uncovered applicant.werk"},
		"onderdeel y would hold": {change(earning(working34a(600_00)), func(f *AlgemeneBijstandFacts) { onWerk(f, func(w *Werk) { w.Urenbeperkt = sure(true) }) }), "fault rule.uncovered applicant.werk"},
		"no bijstand yet": {change(earning(working34a(600_00)), func(f *AlgemeneBijstandFacts) {
			f.Receives = sure(false)
			onWerk(f, func(w *Werk) { w.Urenbeperkt = sure(true) })
		}), "891.50 510.00"},
		"only 34a brings a right": {as(earning(working34a(1500_00))), "fault rule.uncovered applicant.werk"}, // 1500 - 225
		"too much either way":     {as(earning(working34a(1700_00))), "not: " + string(ConditionInkomen)},    // 1700 - 255
		"a spouse without a right": {change(together(1401_50), func(f *AlgemeneBijstandFacts) {
			e, _ := f.Spouse.Value()
			e.NoRight, e.Werk = sure(true), integraal.Know(working34a(100_00))
			f.Spouse = integraal.Know(e)
		}), "fault rule.uncovered spouse.noRight"},
		"a working spouse": {change(together(2002_13), func(f *AlgemeneBijstandFacts) {
			e, _ := f.Spouse.Value()
			e.Werk = integraal.Know(working34a(1000_00))
			f.Spouse = integraal.Know(e)
		}), "1152.13 850.00"},
	} {
		assert.Equal(t, c.want, c.said, name)
	}
}

// TestFrom2027: the amounts of 2027 are not known, and each is asked by name.
func TestFrom2027(t *testing.T) {
	t.Parallel()
	_, err := AlgemeneBijstand(poor(), on(2027, 1, 1), nil)
	require.True(t, integraal.HasFault(err, "dated.outside"))
	assert.Contains(t, err.Error(), string(normPremie))
	_, err = VermogenInAanmerking(VermogenFacts{}, on(2030, 1, 1), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
	_, err = (*Day)(nil).AlgemeneBijstand(poor(), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
	_, err = AlgemeneBijstand(poor(), on(2022, 12, 31), nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
	// How art. 24 reads in 2027 is not known.
	d := laid2027(t)
	o, err := d.Rechthebbendenorm(entitledAlone(), nil)
	assert.Equal(t, "fault rule.uncovered spouse", said(o, err, sayNorm))
	o, err = d.Bijstandsnorm(couple(bornAdult, bornMinor), nil)
	assert.Equal(t, "fault rule.uncovered spouse", said(o, err, sayNorm))
	h := changed(family(), 0, func(m *Member) { m.AsSpouse.NoRight, m.AsSpouse.NormGehuwden = sure(true), perMonth(2027_79) })
	var a Assessment
	require.NoError(t, d.Assess(h, false, &a))
	assert.Equal(t, "uncovered rule.uncovered", saidNormIn(&a))
	o, err = d.Bijstandsnorm(single(bornAdult), nil)
	assert.Equal(t, "1419.46 1348.49", said(o, err, sayNorm))
}

// A population is refused where the rule of one household is.
func TestPopulation2027(t *testing.T) {
	t.Parallel()
	d := laid2027(t)
	p := Population{
		Asked: AskBijstandsnorm, Born: []integraal.Date{on(1982, 11, 4), on(1982, 11, 4)}, Spouse: []Flag{FlagYes, FlagYes},
		Bijstand: BijstandColumns{Children: []Flag{FlagNo, FlagNo}, Mantelzorg: []Flag{FlagNo, FlagNo}, Kostendelers: []int{0, 0}},
	}
	p.Partner.Born = []integraal.Date{on(1985, 1, 2), on(2009, 2, 2)}
	var out Results
	err := d.Population(&p, &out)
	require.True(t, integraal.HasFault(err, "rule.uncovered"))
	assert.Equal(t, "partner.born[1]", integraal.FaultsIn(err)[0].Path)
	p.Partner.Born[1] = on(2009, 2, 1) // 18 on the day
	require.NoError(t, d.Population(&p, &out))
}

// TestAssess2027: every scheme names what it lacks; with the amounts laid over
// they answer.
func TestAssess2027(t *testing.T) {
	t.Parallel()
	a, err := Assess(family(), in2027, true)
	require.NoError(t, err)
	for s := range a.Answers() {
		require.NotEmpty(t, s.Uncovered, s.Scheme)
		assert.Contains(t, []string{"dated.outside", "settings.none"}, s.Uncovered[0].Code)
	}
	h := family()
	h.Claimant.Werk = integraal.Know(working34a(600_00))
	var b Assessment
	require.NoError(t, laid2027(t).Assess(h, true, &b))
	due, applies := b.Bijstand.Outcome.Value()
	require.True(t, applies, "%v", b.Bijstand)
	assert.Equal(t, integraal.CentsPerMonth(2027_79-510_00), due.Bijstand) // 600 - 15%
	assert.Equal(t, integraal.Applies, b.KindgebondenBudget.Outcome.Verdict())
	golden(t, "bijstand-34a", script(b.Of(SchemeBijstand).Why.Lines(Word)))
}

// More income from work is never more bijstand under art. 34a. (Under art. 31
// it is so too.) And a household of which something is not known gets no answer
// that it would have changed.
func TestBijstandBy34aProperties(t *testing.T) {
	t.Parallel()
	d := laid2027(t)
	rapid.Check(t, func(t *rapid.T) {
		cents := rapid.Int64Range(1, 200_000).Draw(t, "earned")
		w := working34a(cents)
		w.Termijn = term(rapid.IntRange(0, 14).Draw(t, "months"))
		w.Contributes = sure(rapid.Bool().Draw(t, "contributes"))
		f := earning(w)
		f.Applicant.Inkomsten = integraal.Know([]Inkomen{inkomen(GewoonInkomen, rapid.Int64Range(0, 100_000).Draw(t, "other"))})
		full, err := d.AlgemeneBijstand(f, nil)
		more := w
		more.Earned = perMonth(cents + rapid.Int64Range(1, 10_000).Draw(t, "raise"))
		g := f
		g.Applicant.Werk = integraal.Know(more)
		after, err2 := d.AlgemeneBijstand(g, nil)
		if err == nil && err2 == nil {
			x, _ := full.Value()
			y, _ := after.Value()
			assert.False(t, y.Bijstand.MoreThan(x.Bijstand))
		}
		part := w
		if rapid.Bool().Draw(t, "no months") {
			part.Months = integraal.Fact[int]{}
		}
		if rapid.Bool().Draw(t, "no judgement") {
			part.Contributes = integraal.Fact[bool]{}
		}
		if rapid.Bool().Draw(t, "no hours") {
			part.Urenbeperkt = integraal.Fact[bool]{}
		}
		g = f
		g.Applicant.Werk = integraal.Know(part)
		o, err3 := d.AlgemeneBijstand(g, nil)
		switch {
		case err3 != nil || err != nil:
		case o.Verdict() == integraal.Undetermined:
			assert.NotEmpty(t, o.Missing())
		default:
			assert.Equal(t, said(full, nil, sayBijstand), said(o, nil, sayBijstand))
		}
	})
}

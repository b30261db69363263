package income

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func assuming2027(t testing.TB) *Norms {
	t.Helper()
	n, err := BuiltIn().Assuming(on(2026, 12, 31), on(2027, 1, 1), on(2027, 12, 31))
	require.NoError(t, err)
	return n
}

// TestAssuming: on the days of the stretch what is enacted is as enacted, what is not
// known is that of the other day, unverified and marked; nothing else changes.
func TestAssuming(t *testing.T) {
	t.Parallel()
	n := assuming2027(t)
	before := map[integraal.Name]Parameter{}
	for _, p := range BuiltIn().ParametersOn(on(2026, 12, 31)) {
		before[p.Name] = p
	}
	enacted := map[integraal.Name]Parameter{}
	for _, p := range BuiltIn().ParametersOn(in2027) {
		enacted[p.Name] = p
	}
	require.NotEmpty(t, enacted)
	seen := 0
	for _, p := range n.ParametersOn(in2027) {
		if own, known := enacted[p.Name]; known {
			assert.Equal(t, own, p)
			continue
		}
		seen++
		assert.Equal(t, integraal.Unverified, p.Confidence, p.Name)
		assert.Equal(t, "aanname: het bedrag van 2026-12-31", p.Overlay, p.Name)
		assert.Equal(t, before[p.Name].Value, p.Value, p.Name)
		assert.Equal(t, before[p.Name].Table, p.Table, p.Name)
		for _, onderdeel := range []string{"n", "r", "y", "z"} {
			assert.False(t, strings.HasPrefix(string(p.Name), "vrijlating."+onderdeel+"."), p.Name)
		}
	}
	assert.Greater(t, seen, 100)
	assert.Equal(t, BuiltIn().ParametersOn(on(2026, 12, 31)), n.ParametersOn(on(2026, 12, 31)))
	for day, want := range map[integraal.Date]integraal.Date{on(2026, 12, 31): {}, on(2027, 1, 1): on(2026, 12, 31), on(2027, 12, 31): on(2026, 12, 31)} {
		d, err := n.On(day)
		require.NoError(t, err)
		assert.Equal(t, want, d.AmountsOf(), day)
		assert.Equal(t, want, d.In(nil).AmountsOf(), day)
	}
	in, err := n.In(nil).On(in2027)
	require.NoError(t, err)
	assert.Equal(t, on(2026, 12, 31), in.AmountsOf())
	assert.True(t, (*Day)(nil).AmountsOf().IsZero())
}

// TestAssumingExplains: every amount says that it is assumed.
func TestAssumingExplains(t *testing.T) {
	t.Parallel()
	d, err := assuming2027(t).On(in2027)
	require.NoError(t, err)
	var why integraal.Explanation
	o, err := d.Bijstandsnorm(single(bornAdult), &why)
	assert.Equal(t, "1419.46 1348.49", said(o, err, sayNorm))
	steps := why.Steps()
	assert.True(t, slices.ContainsFunc(steps, func(s integraal.Step) bool { return s.Overlay == "aanname: het bedrag van 2026-12-31" }), "%v", steps)
	_, err = AlgemeneBijstand(poor(), in2027, nil)
	assert.True(t, integraal.HasFault(err, "dated.outside"), "without the assumption nothing is")
}

// TestAssumingFaults.
func TestAssumingFaults(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ of, from, until integraal.Date }{
		"ends before it begins": {on(2026, 12, 31), on(2027, 2, 1), on(2027, 1, 31)},
		"no first day":          {on(2026, 12, 31), integraal.Date{}, on(2027, 1, 31)},
		"the day is in it":      {on(2026, 12, 31), on(2026, 12, 1), on(2027, 1, 31)},
	} {
		_, err := BuiltIn().Assuming(c.of, c.from, c.until)
		assert.True(t, integraal.HasFault(err, "dated.invalid"), name)
	}
	_, err := BuiltIn().Assuming(on(2019, 1, 1), on(2020, 1, 1), on(2020, 12, 31))
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

// TestAssumed34aAlone: with the assumption the disregards of art. 31 lid 2 n and y do
// not stand beside art. 34a, of which the text of today leaves doubt.
func TestAssumed34aAlone(t *testing.T) {
	t.Parallel()
	d, err := assuming2027(t).On(in2027)
	require.NoError(t, err)
	for name, change := range map[string]func(*Werk){
		"n": func(w *Werk) { w.MonthsN = integraal.Know(2) },
		"y": func(w *Werk) { w.Urenbeperkt = sure(true) },
	} {
		f := earning(working34a(600_00))
		onWerk(&f, change)
		o, err := d.AlgemeneBijstand(f, nil)
		assert.Equal(t, "891.50 510.00", said(o, err, sayBijstand), name) // 1401.50 - 510
		_, err = laid2027(t).AlgemeneBijstand(f, nil)
		assert.True(t, integraal.HasFault(err, "rule.uncovered"), "%s: on amounts that someone gave nothing is assumed", name)
	}
}

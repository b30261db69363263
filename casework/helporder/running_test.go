package helporder_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

// TestRunningInEachState: only what is known to run takes its room before the rest
// and is not proposed; of all else that is not known it is asked.
func TestRunningInEachState(t *testing.T) {
	t.Parallel()
	begins := [][]string{{"a"}, {"b"}}
	for name, c := range map[string]struct {
		running integraal.Fact[bool]
		asks    bool
		want    [][]string
		first   []string
	}{
		"known":       {integraal.Know(true, said), false, [][]string{{"b"}, {"a"}}, []string{}},
		"known not":   {integraal.Know(false, said), false, begins, []string{"a"}},
		"absent":      {integraal.KnowAbsent[bool](said), false, begins, []string{"a"}},
		"unknown":     {integraal.Fact[bool]{}, false, begins, []string{"a"}}, // b could not come first, so nobody is bothered
		"contested":   {contested(true, false), true, begins, []string{"a"}},
		"not visible": {integraal.Hide[bool](hint), true, begins, []string{"a"}},
	} {
		in := input(1, step("a"), step("b"))
		in.Steps[0].Wish = integraal.Know(helporder.WantsFirst)
		in.Steps[0].Running, in.Steps[1].Running = integraal.Know(false), c.running
		a := propose(t, in)
		assert.Equal(t, c.want, lined(a), name)
		assert.Equal(t, c.first, a.First, name)
		_, asks := asked(a)["order.running"]
		assert.Equal(t, c.asks, asks, name)
		assert.Equal(t, name == "known", slices.Equal(a.Running, []string{"b"}), name)
		assert.Equal(t, name == "known", slices.Contains(codes(a.Says), "says.running"), name)
		for _, l := range a.Says {
			if l.Code == "says.first" {
				assert.NotContains(t, l.Steps, a.Running)
			}
		}
	}
}

// TestRunningIsAskedOfWhatComesFirst: before something begins, it is asked whether it
// does not run already.
func TestRunningIsAskedOfWhatComesFirst(t *testing.T) {
	t.Parallel()
	a := propose(t, input(1, step("a"), step("b")))
	for _, x := range a.Asks {
		if x.Fact == "order.running" {
			assert.Equal(t, a.First, x.Steps)
			return
		}
	}
	assert.Fail(t, "nobody asks")
}

// TestRunningCountsInTheRoom: what runs takes room by what it asks, and where it asks
// more than there is, nothing is put beside it and it is told.
func TestRunningCountsInTheRoom(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		room    int
		load    integraal.Fact[int]
		want    [][]string
		tooMuch bool
	}{
		{2, integraal.Know(1), [][]string{{"a", "run"}, {"b"}}, false},
		{3, integraal.Know(1), [][]string{{"a", "b", "run"}}, false},
		{2, integraal.Know(2), [][]string{{"run"}, {"a", "b"}}, false},
		{2, integraal.Know(3), [][]string{{"run"}, {"a", "b"}}, true},
		{2, integraal.Know(0), [][]string{{"a", "b", "run"}}, false},
		{2, integraal.KnowAbsent[int](), [][]string{{"a", "b", "run"}}, false},
		{2, integraal.Fact[int]{}, [][]string{{"run"}, {"a", "b"}}, false}, // it could ask all there is
		{0, integraal.Know(1), [][]string{{"run"}}, true},
	} {
		in := input(c.room, step("a"), step("b"), step("run"))
		in.Steps[2].Running, in.Steps[2].Load = integraal.Know(true), c.load
		a := propose(t, in)
		assert.Equal(t, c.want, lined(a), "%+v", c)
		assert.Equal(t, c.tooMuch, slices.Contains(codes(a.Says), "says.runningTooMuch"), "%+v", c)
	}
}

// TestRunningBeforeWhatHadToComeFirst: what runs is left where it is, and it is told
// that something had to come first, and for which ground; what waits for it waits.
func TestRunningBeforeWhatHadToComeFirst(t *testing.T) {
	t.Parallel()
	in := input(3, step("safe"), step("run"), step("next"))
	in.Steps[1].Running = integraal.Know(true)
	in.Steps[1].After = []helporder.Hard{{Step: "safe", Ground: helporder.ForSafety, Said: said}}
	in.Steps[2].After = []helporder.Hard{{Step: "run", Ground: helporder.ForHousing, Said: said}}
	a := propose(t, in)
	assert.Equal(t, [][]string{{"run", "safe"}, {"next"}}, lined(a))
	at := slices.IndexFunc(a.Says, func(l helporder.Line) bool { return l.Code == "says.runningBefore" })
	if assert.GreaterOrEqual(t, at, 0) {
		assert.Equal(t, []string{"run", "safe"}, a.Says[at].Steps)
		assert.Contains(t, a.Says[at].Text.EN, "for safety (according to W)")
	}
	in.Steps[0].Done = true
	assert.NotContains(t, codes(propose(t, in).Says), "says.runningBefore")
}

// TestRunningUnwanted: what runs and is not wanted is not taken away by a computation;
// people talk about it.
func TestRunningUnwanted(t *testing.T) {
	t.Parallel()
	in := input(1, step("run"))
	in.Steps[0].Running, in.Steps[0].Wish = integraal.Know(true), integraal.Know(helporder.WantsNot)
	a := propose(t, in)
	assert.Equal(t, [][]string{{"run"}}, lined(a))
	assert.Empty(t, a.Cannot)
	assert.Contains(t, codes(a.Says), "says.runningUnwanted")
	in.Steps[0].Duty, in.Steps[0].Law = helporder.Obligatory, integraal.Participatiewet.Art("9", day).Lid("1").Onder("b")
	a = propose(t, in)
	at := slices.IndexFunc(a.Says, func(l helporder.Line) bool { return l.Code == "says.runningUnwanted" })
	assert.Contains(t, a.Says[at].Text.EN, "obligatory (art. 9")
}

// TestRunningHasBegun: no order goes against a relation of which an end has begun.
func TestRunningHasBegun(t *testing.T) {
	t.Parallel()
	in := input(1, step("a"), step("b"))
	in.Relations = []helporder.Relation{hinders("r", "a", "b", helporder.Strong)}
	in.Steps[1].Running = integraal.Know(true)
	a := propose(t, in)
	assert.Equal(t, [][]string{{"b"}, {"a"}}, lined(a))
	assert.Empty(t, a.Orders[0].Against)
	assert.Equal(t, []string{"r"}, a.Unused)
	assert.Empty(t, a.NoStep)
	in.Steps, in.Relations[0].From = in.Steps[1:], "p"
	in.Problems = []helporder.Problem{{ID: "p"}}
	a = propose(t, in)
	require.Len(t, a.NoStep, 1, "what runs is hindered by what nobody works on")
	assert.Equal(t, []string{"b"}, a.NoStep[0].Begins)
	assert.Equal(t, "place.running", a.Orders[0].Rounds[0].Steps[0].Reasons[0].Code)
}

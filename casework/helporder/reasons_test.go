package helporder_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

func hinders(id, from, to string, s helporder.Strength) helporder.Relation {
	return helporder.Relation{ID: id, From: from, To: to, Strength: s, Said: said}
}

// TestWhyAgainst: each reason for which an order can go against a relation.
func TestWhyAgainst(t *testing.T) {
	t.Parallel()
	urgent := stage(helporder.Safety)
	for name, c := range map[string]struct {
		in   helporder.Input
		code string
	}{
		"hard":     {input(1, step("x", after("b")), step("b")), "against.hard"},
		"stage":    {input(1, step("x"), step("b", urgent)), "against.stage"},
		"deadline": {input(1, step("x"), step("b", due(day.AddDays(9)))), "against.deadline"},
		"wish":     {input(1, step("x"), step("b", wish(integraal.Know(helporder.WantsFirst)))), "against.wish"},
		"later":    {input(1, step("x", wish(integraal.Know(helporder.WantsLater))), step("b")), "against.wish"},
		"waits":    {input(3, step("x", after("p")), step("b"), step("p")), "against.waits"},
		"room":     {input(2, step("x", load(integraal.Know(2))), step("b"), step("p", stage(helporder.Safety))), "against.room"},
	} {
		c.in.Relations = []helporder.Relation{hinders("r", "x", "b", helporder.Strong)}
		o := propose(t, c.in).Orders[0]
		require.Len(t, o.Against, 1, name)
		require.Len(t, o.Against[0].Reasons, 1, name)
		assert.Equal(t, c.code, o.Against[0].Reasons[0].Code, name)
		assert.Equal(t, []string{"r"}, o.Against[0].Relations, name)
		assert.Equal(t, []string{"b"}, o.Against[0].Begins, name)
		assert.Equal(t, []string{"x"}, o.Against[0].Later, name)
	}
	in := input(1, step("x"), step("b"))
	in.Relations = []helporder.Relation{hinders("r", "x", "b", helporder.Weak), hinders("q", "b", "x", helporder.Strong)}
	o := propose(t, in).Orders[0]
	require.Len(t, o.Against, 1)
	assert.Equal(t, "against.circle", o.Against[0].Reasons[0].Code)
	assert.Equal(t, []string{"r"}, o.Against[0].Reasons[0].Relations)
}

// TestUrgencyIsInherited: what an acute step has to wait for goes before all that
// is less pressing, and says for which step.
func TestUrgencyIsInherited(t *testing.T) {
	t.Parallel()
	a := propose(t, input(1, step("a", stage(helporder.Stabilise)), step("p", stage(helporder.Sustain)), step("z", stage(helporder.Safety), after("p"))))
	assert.Equal(t, [][]string{{"p"}, {"z"}, {"a"}}, lined(a))
	reasons := a.Orders[0].Rounds[0].Steps[0].Reasons
	assert.Equal(t, "place.needed", reasons[len(reasons)-1].Code)
	assert.Equal(t, []string{"p", "z"}, reasons[len(reasons)-1].Steps)
}

// TestStagesRunSideBySide: a stage forbids nothing to run side by side (B-015).
func TestStagesRunSideBySide(t *testing.T) {
	t.Parallel()
	a := propose(t, input(3, step("a", stage(helporder.Safety)), step("b", stage(helporder.Stabilise)), step("c", stage(helporder.Sustain))))
	assert.Equal(t, [][]string{{"a", "b", "c"}}, lined(a))
	assert.Equal(t, 3, a.Orders[0].Rounds[0].Asks[0].Tasks)
}

// TestProfessionalsDoNotWait: work that asks nothing of the client goes on although
// the client can do nothing more.
func TestProfessionalsDoNotWait(t *testing.T) {
	t.Parallel()
	free := load(integraal.Know(0))
	a := propose(t, input(0, step("a"), step("b", free), step("c", free, after("b")), step("d", free, after("a"))))
	assert.Equal(t, [][]string{{"b"}, {"c"}}, lined(a))
	require.Len(t, a.Cannot, 2)
	assert.Equal(t, "cannot.noRoom", a.Cannot[0].Reasons[0].Code)
	assert.Equal(t, "cannot.waits", a.Cannot[1].Reasons[0].Code)
	assert.Equal(t, []string{"b"}, a.Now)
}

// TestTwoClientsHaveTheirOwnRoom: what one client does takes no room of another.
func TestTwoClientsHaveTheirOwnRoom(t *testing.T) {
	t.Parallel()
	in := input(1, step("a"), step("b"), step("c"))
	in.Clients = append(in.Clients, helporder.Client{ID: "P", Tasks: integraal.Know(2)})
	in.Steps[0].Client, in.Steps[1].Client, in.Steps[2].Client = "M", "P", "P"
	assert.Equal(t, [][]string{{"a", "b", "c"}}, lined(propose(t, in)))
}

// TestDoneStepsHoldNothingUp: a done step stands in no round, its successors wait
// for nothing, and what it eased no longer hinders.
func TestDoneStepsHoldNothingUp(t *testing.T) {
	t.Parallel()
	in := input(1, step("a"), step("b", after("a")))
	in.Steps[0].Done = true
	in.Relations = []helporder.Relation{hinders("r", "a", "b", helporder.Strong)}
	a := propose(t, in)
	assert.Equal(t, [][]string{{"b"}}, lined(a))
	assert.Equal(t, []string{"a"}, a.Done)
	assert.Equal(t, []string{"r"}, a.Unused)
	assert.Len(t, a.Orders[0].Rounds[0].Steps[0].Reasons, 1)
}

// TestProblemsWithSeveralSteps: of a problem with several steps the first counts,
// once, however many there are; and a step that works on both is no obstacle.
func TestProblemsWithSeveralSteps(t *testing.T) {
	t.Parallel()
	works := func(p ...string) func(*helporder.Step) { return func(s *helporder.Step) { s.Addresses = p } }
	in := input(1, step("d1", works("debts")), step("d2", works("debts")), step("w1", works("work")), step("w2", works("work")))
	in.Problems = []helporder.Problem{{ID: "debts"}, {ID: "work"}, {ID: "none"}}
	in.Relations = []helporder.Relation{
		hinders("r1", "debts", "work", helporder.Weak), hinders("r2", "work", "debts", helporder.Moderate),
		hinders("r3", "none", "work", helporder.Strong), hinders("r4", "work", "none", helporder.Strong),
	}
	a := propose(t, in)
	require.Len(t, a.Sets, 1)
	assert.Equal(t, helporder.Tally{Weak: 1}, a.Sets[0].Tally, "one relation, not four pairs of steps")
	assert.Equal(t, "w1", lined(a)[0][0])
	assert.Equal(t, []string{"w1", "w2"}, a.First)
	require.Len(t, a.NoStep, 1, "nothing works on what hinders work")
	assert.Equal(t, []string{"r3"}, a.NoStep[0].Relations)
	assert.Equal(t, []string{"r4"}, a.Unused)

	in.Steps = append(in.Steps, step("both", works("debts", "work"), stage(helporder.Safety)))
	a = propose(t, in)
	assert.Empty(t, a.Sets, "a step on both begins with both")
	assert.Empty(t, a.Orders[0].Against)
}

// TestNotInThisOrder: a last day that is missed for want of room names what goes
// first; it is not too late in any order.
func TestNotInThisOrder(t *testing.T) {
	t.Parallel()
	in := input(1, step("a", stage(helporder.Safety), days(integraal.Know(10))), step("b", due(day.AddDays(5))))
	d := propose(t, in).Orders[0].Deadlines[0]
	assert.Equal(t, helporder.NotInThisOrder, d.Standing)
	assert.Equal(t, []string{"a"}, d.Before)
	in.Clients[0].Tasks = integraal.Know(2)
	assert.Equal(t, helporder.InTime, propose(t, in).Orders[0].Deadlines[0].Standing)
}

// TestNoRoundNoDeadline: the last day of a step that stands in no round is told as
// missed, unless it is past already.
func TestNoRoundNoDeadline(t *testing.T) {
	t.Parallel()
	for add, says := range map[int]string{5: "It stands in no round", -5: "The last day for b was"} {
		a := propose(t, input(0, step("b", due(day.AddDays(add)))))
		require.Len(t, a.Orders[0].Deadlines, 1)
		assert.Equal(t, helporder.TooLate, a.Orders[0].Deadlines[0].Standing)
		assert.Contains(t, a.Orders[0].Deadlines[0].Text.EN, says)
	}
}

// TestLargeKnotIsMarked: a knot that is too large for the exact search is marked,
// with what no line can do better than.
func TestLargeKnotIsMarked(t *testing.T) {
	t.Parallel()
	for n, heuristic := range map[int]bool{helporder.ExactSteps: false, helporder.ExactSteps + 1: true} {
		in := input(1)
		for i := range n {
			in.Steps = append(in.Steps, step(fmt.Sprintf("s%02d", i)))
			in.Relations = append(in.Relations, hinders(fmt.Sprintf("r%02d", i), fmt.Sprintf("s%02d", i), fmt.Sprintf("s%02d", (i+1)%n), helporder.Moderate))
		}
		a := propose(t, in)
		assert.Equal(t, heuristic, a.Heuristic)
		require.Len(t, a.Knots, 1)
		assert.Equal(t, heuristic, a.Knots[0].Heuristic)
		assert.Equal(t, helporder.Tally{Moderate: 1}, a.Sets[0].Tally, "one link of the ring has to give")
		assert.Equal(t, !heuristic, a.Counted)
		if heuristic {
			assert.Equal(t, helporder.Tally{Moderate: 1}, a.Knots[0].AtLeast)
			assert.Contains(t, codes(a.Says), "says.heuristic")
		} else {
			assert.Equal(t, n, a.Count, "any link of the ring can give")
			assert.Len(t, a.Sets, 10)
			assert.Len(t, a.First, n)
		}
	}
}

func codes(lines []helporder.Line) (all []string) {
	for _, l := range lines {
		all = append(all, l.Code)
	}
	return all
}

// TestNothingAtAll: an input without steps has an answer too.
func TestNothingAtAll(t *testing.T) {
	t.Parallel()
	a := propose(t, helporder.Input{Day: day})
	require.Len(t, a.Orders, 1)
	assert.Empty(t, a.Orders[0].Rounds)
	assert.Empty(t, a.Says)
	found, err := helporder.DependsOn(helporder.Input{Day: day})
	require.NoError(t, err)
	assert.Empty(t, found)
	_, err = helporder.DependsOn(helporder.Input{})
	assert.True(t, integraal.HasFault(err, "order.day"))
}

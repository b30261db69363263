package helporder_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

var (
	noDeadline = integraal.KnowAbsent[integraal.Date]()
	noWish     = integraal.KnowAbsent[helporder.Wish]()
)

// step is a step of which all is known: one task, done in a day.
func step(id string, change ...func(*helporder.Step)) helporder.Step {
	s := helporder.Step{
		ID: id, Stage: helporder.Develop, Load: integraal.Know(1), Days: integraal.Know(1), Deadline: noDeadline, Wish: noWish,
	}
	for _, c := range change {
		c(&s)
	}
	return s
}

func input(tasks int, steps ...helporder.Step) helporder.Input {
	return helporder.Input{Day: day, Steps: steps, Clients: []helporder.Client{{ID: "M", Tasks: integraal.Know(tasks, said)}}}
}

func after(ids ...string) func(*helporder.Step) {
	return func(s *helporder.Step) {
		for _, id := range ids {
			s.After = append(s.After, helporder.Hard{Step: id, Ground: helporder.ForSafety, Said: said})
		}
	}
}

func stage(st helporder.Stage) func(*helporder.Step) { return func(s *helporder.Step) { s.Stage = st } }

func due(d integraal.Date) func(*helporder.Step) {
	return func(s *helporder.Step) { s.Deadline = integraal.Know(d) }
}

func days(f integraal.Fact[int]) func(*helporder.Step) { return func(s *helporder.Step) { s.Days = f } }

func load(f integraal.Fact[int]) func(*helporder.Step) { return func(s *helporder.Step) { s.Load = f } }

func wish(f integraal.Fact[helporder.Wish]) func(*helporder.Step) {
	return func(s *helporder.Step) { s.Wish = f }
}

// lined is the rounds of the first order, a list of ids each.
func lined(a helporder.Answer) (all [][]string) {
	for _, r := range a.Orders[0].Rounds {
		var ids []string
		for _, p := range r.Steps {
			ids = append(ids, p.Step)
		}
		all = append(all, ids)
	}
	return all
}

// asked are the facts that are missing, with their state.
func asked(a helporder.Answer) map[integraal.Name]integraal.State {
	all := map[integraal.Name]integraal.State{}
	for _, x := range a.Asks {
		all[x.Fact] = x.State
	}
	return all
}

// contested is a fact told in two ways.
func contested[T any](a, b T) integraal.Fact[T] {
	return integraal.Contest(
		integraal.Account[T]{Value: a, Source: integraal.Source{Who: "M"}},
		integraal.Account[T]{Value: b, Source: integraal.Source{Who: "K"}})
}

var hint = integraal.Text{NL: "vraag M om toestemming", EN: "ask M for consent"}

// TestTasksInEachState: what the client can do at once is used when it is known,
// none when there is none; otherwise no limit is applied or made up, and it is
// asked first.
func TestTasksInEachState(t *testing.T) {
	t.Parallel()
	both, one := [][]string{{"a", "b"}}, [][]string{{"a"}, {"b"}}
	for name, c := range map[string]struct {
		tasks integraal.Fact[int]
		told  helporder.Telling
		asks  bool
		want  [][]string
	}{
		"known":      {integraal.Know(1), helporder.Told, false, one},
		"absent":     {integraal.KnowAbsent[int](), helporder.Told, false, nil},
		"unknown":    {integraal.Fact[int]{}, helporder.NotTold, true, both},
		"contested":  {contested(1, 3), helporder.NotTold, true, both},
		"notVisible": {integraal.Hide[int](hint), helporder.NotTold, true, both},
	} {
		in := input(0, step("a"), step("b"))
		in.Clients[0].Tasks = c.tasks
		a := propose(t, in)
		assert.Equal(t, c.want, lined(a), name)
		require.Len(t, a.Rooms, 1, name)
		assert.Equal(t, c.told, a.Rooms[0].Told, name)
		state, asks := asked(a)["order.tasks"]
		assert.Equal(t, c.asks, asks, name)
		if asks {
			assert.Equal(t, c.tasks.State(), state, name)
			assert.Equal(t, c.tasks.Hint(), a.Asks[0].Hint, name)
			assert.Equal(t, integraal.Name("order.tasks"), a.Asks[0].Fact, "it is asked before all else")
			assert.Zero(t, a.Rooms[0].Tasks, "no number is made up")
			assert.Equal(t, "says.room", a.Says[0].Code)
		}
		if name == "absent" {
			require.Len(t, a.Cannot, 2)
			assert.Equal(t, "cannot.noRoom", a.Cannot[0].Reasons[0].Code)
		}
		if name == "contested" {
			assert.Equal(t, []integraal.Source{{Who: "M"}, {Who: "K"}}, a.Asks[0].Told)
		}

		in.Clients[0].Assume = helporder.Assumption{Tasks: 1, By: "W", Because: integraal.Same("gesprek")}
		a = propose(t, in)
		if asks {
			assert.Equal(t, one, lined(a), "%s: the assumption is used", name)
			assert.Equal(t, helporder.Assumed, a.Rooms[0].Told)
			assert.Equal(t, "W", a.Rooms[0].By)
			assert.Contains(t, asked(a), integraal.Name("order.tasks"), "and it is still asked")
		} else {
			assert.Equal(t, c.want, lined(a), "%s: what is known is not overruled by an assumption", name)
			assert.Equal(t, helporder.Told, a.Rooms[0].Told)
		}
	}
}

// TestLoadInEachState: a step of which it is not known how much it asks stands
// beside no other task; one that asks nothing waits for no room.
func TestLoadInEachState(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		load integraal.Fact[int]
		want [][]string
	}{
		"known":      {integraal.Know(2), [][]string{{"a", "x"}, {"b"}}},
		"zero":       {integraal.Know(0), [][]string{{"a", "b", "x"}}},
		"absent":     {integraal.KnowAbsent[int](), [][]string{{"a", "b", "x"}}},
		"unknown":    {integraal.Fact[int]{}, [][]string{{"a", "x"}, {"b"}}},
		"contested":  {contested(1, 2), [][]string{{"a", "x"}, {"b"}}},
		"notVisible": {integraal.Hide[int](hint), [][]string{{"a", "x"}, {"b"}}},
	} {
		in := input(2, step("a"), step("b", load(c.load)), step("x", load(integraal.Know(0))))
		a := propose(t, in)
		assert.Equal(t, c.want, lined(a), name)
		state := c.load.State()
		_, asks := asked(a)["order.load"]
		assert.Equal(t, state != integraal.Known && state != integraal.KnownAbsent, asks, name)
		if asks {
			assert.Equal(t, []string{"b"}, a.Orders[0].Rounds[1].Asks[0].Open, "%s: not counted as zero", name)
		}
	}
	full := propose(t, input(1, step("a", load(integraal.Know(2)))))
	require.Len(t, full.Cannot, 1)
	assert.Equal(t, "cannot.tooMuch", full.Cannot[0].Reasons[0].Code)
	assert.Empty(t, full.Orders[0].Rounds)
}

// TestDaysInEachState: of a duration that is not known a last day stays open, and
// the answer asks for that duration, unless it is too late without it already.
func TestDaysInEachState(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		days integraal.Fact[int]
		want helporder.Standing
	}{
		"in time":    {integraal.Know(4), helporder.InTime},
		"too late":   {integraal.Know(5), helporder.TooLate},
		"unknown":    {integraal.Fact[int]{}, helporder.Undecided},
		"contested":  {contested(1, 20), helporder.Undecided},
		"notVisible": {integraal.Hide[int](hint), helporder.Undecided},
	} {
		in := input(2, step("a", days(c.days)), step("b", after("a"), due(day.AddDays(5))))
		a := propose(t, in)
		d := a.Orders[0].Deadlines
		require.Len(t, d, 1, name)
		assert.Equal(t, c.want, d[0].Standing, name)
		assert.Equal(t, []string{"a"}, d[0].Before, name)
		_, asks := asked(a)["order.days"]
		assert.Equal(t, c.want == helporder.Undecided, asks, name)
	}
	a := propose(t, input(2, step("a", days(integraal.Fact[int]{})), step("b", after("a"), days(integraal.Know(9)), due(day.AddDays(5)))))
	assert.Equal(t, helporder.TooLate, a.Orders[0].Deadlines[0].Standing, "nine days are too many, however long a takes")
	a = propose(t, input(2, step("a", days(integraal.Fact[int]{}))))
	assert.NotContains(t, asked(a), integraal.Name("order.days"), "no last day hangs on it")
	_, err := helporder.Propose(input(2, step("a", days(integraal.KnowAbsent[int]()))))
	assert.True(t, integraal.HasFault(err, "fact.impossible"))
}

// TestDeadlineInEachState: a known last day goes first and is checked; of contested
// ones the earliest is kept to and nothing is said of being in time; one that is
// not known moves nothing and is asked.
func TestDeadlineInEachState(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		deadline integraal.Fact[integraal.Date]
		want     [][]string
		standing helporder.Standing
		shown    bool
	}{
		"known":      {integraal.Know(day.AddDays(5)), [][]string{{"b"}, {"a"}}, helporder.InTime, true},
		"past":       {integraal.Know(day.AddDays(-1)), [][]string{{"b"}, {"a"}}, helporder.TooLate, true},
		"absent":     {noDeadline, [][]string{{"a"}, {"b"}}, 0, false},
		"unknown":    {integraal.Fact[integraal.Date]{}, [][]string{{"a"}, {"b"}}, 0, false},
		"contested":  {contested(day.AddDays(30), day.AddDays(5)), [][]string{{"b"}, {"a"}}, helporder.Undecided, true},
		"all past":   {contested(day.AddDays(-3), day.AddDays(-1)), [][]string{{"b"}, {"a"}}, helporder.TooLate, true},
		"notVisible": {integraal.Hide[integraal.Date](hint), [][]string{{"a"}, {"b"}}, 0, false},
	} {
		b := step("b")
		b.Deadline = c.deadline
		a := propose(t, input(1, step("a"), b))
		assert.Equal(t, c.want, lined(a), name)
		if c.shown {
			require.Len(t, a.Orders[0].Deadlines, 1, name)
			assert.Equal(t, c.standing, a.Orders[0].Deadlines[0].Standing, name)
		} else {
			assert.Empty(t, a.Orders[0].Deadlines, name)
		}
		_, asks := asked(a)["order.deadline"]
		state := c.deadline.State()
		assert.Equal(t, state != integraal.Known && state != integraal.KnownAbsent, asks, name)
	}
	maybe := step("b")
	maybe.Deadline = integraal.Contest(
		integraal.Account[integraal.Date]{Value: day.AddDays(-1)}, integraal.Account[integraal.Date]{Absent: true})
	a := propose(t, input(1, maybe))
	assert.Equal(t, helporder.Undecided, a.Orders[0].Deadlines[0].Standing, "an account says that there is no last day")
}

// TestWishInEachState: what the client wants first goes first within its stage, and
// what the client does not want is placed only when it is obligatory.
func TestWishInEachState(t *testing.T) {
	t.Parallel()
	a1, b1 := [][]string{{"a"}, {"b"}}, [][]string{{"b"}, {"a"}}
	for name, c := range map[string]struct {
		wish integraal.Fact[helporder.Wish]
		want [][]string
	}{
		"first":      {integraal.Know(helporder.WantsFirst), b1},
		"yes":        {integraal.Know(helporder.Wants), a1},
		"later":      {integraal.Know(helporder.WantsLater), a1},
		"no":         {integraal.Know(helporder.WantsNot), [][]string{{"a"}}},
		"absent":     {noWish, a1},
		"unknown":    {integraal.Fact[helporder.Wish]{}, a1},
		"contested":  {contested(helporder.WantsFirst, helporder.WantsNot), a1},
		"notVisible": {integraal.Hide[helporder.Wish](hint), a1},
	} {
		in := input(1, step("a"), step("b", wish(c.wish)))
		a := propose(t, in)
		assert.Equal(t, c.want, lined(a), name)
		_, asks := asked(a)["order.wish"]
		state := c.wish.State()
		assert.Equal(t, state != integraal.Known && state != integraal.KnownAbsent, asks, name)

		in.Steps[1].Stage = helporder.Safety
		if name != "no" {
			assert.Equal(t, b1, lined(propose(t, in)), "%s: the stage goes before the wish", name)
		}
	}
	in := input(1, step("b", wish(integraal.Know(helporder.WantsNot))), step("c", after("b")))
	a := propose(t, in)
	require.Len(t, a.Cannot, 2)
	assert.Equal(t, "cannot.unwanted", a.Cannot[0].Reasons[0].Code)
	assert.Equal(t, "cannot.waits", a.Cannot[1].Reasons[0].Code)
	assert.Equal(t, []string{"c", "b"}, a.Cannot[1].Reasons[0].Steps)

	in.Steps[0].Duty, in.Steps[0].Law = helporder.Obligatory, integraal.Participatiewet.Art("9", day)
	a = propose(t, in)
	assert.Equal(t, [][]string{{"b"}, {"c"}}, lined(a))
	assert.Equal(t, "place.unwanted", a.Orders[0].Rounds[0].Steps[0].Reasons[1].Code)
}

// TestStrengthUnsaid: a relation of which nobody said how strong it is counts as
// weak and is asked about.
func TestStrengthUnsaid(t *testing.T) {
	t.Parallel()
	in := input(1, step("a"), step("b"))
	in.Relations = []helporder.Relation{
		{ID: "r1", From: "a", To: "b", Said: said}, {ID: "r2", From: "b", To: "a", Said: said, Strength: helporder.Moderate},
	}
	a := propose(t, in)
	assert.Equal(t, [][]string{{"b"}, {"a"}}, lined(a))
	require.Len(t, a.Sets, 1)
	assert.Equal(t, helporder.Tally{Weak: 1}, a.Sets[0].Tally)
	assert.Contains(t, asked(a), integraal.Name("order.strength"))
	assert.Equal(t, []string{"r1"}, a.Asks[len(a.Asks)-1].Relations)
}

// TestWhomToAsk: what is missing is asked of those who can know it.
func TestWhomToAsk(t *testing.T) {
	t.Parallel()
	in := helporder.Input{
		Day: day, Clients: []helporder.Client{{ID: "M"}},
		Steps: []helporder.Step{
			{ID: "a", Stage: helporder.Develop, By: "K", Client: "M", Deadline: integraal.Know(day)},
			{ID: "b", Stage: helporder.Develop, By: "W", Client: "M"},
		},
		Relations: []helporder.Relation{{ID: "r", From: "a", To: "b", Said: integraal.Source{Who: "G"}}},
	}
	want := map[integraal.Name][]string{
		"order.tasks": {"M"}, "order.load": {"K", "M", "W"}, "order.wish": {"M"},
		"order.deadline": {"W"}, "order.days": {"K"}, "order.strength": {"G"}, "order.running": {"K", "W"},
	}
	got := map[integraal.Name][]string{}
	for _, a := range propose(t, in).Asks {
		got[a.Fact] = a.Whom
	}
	assert.Equal(t, want, got)
}

package helporder_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

var (
	day  = integraal.On(2026, 3, 2)
	said = integraal.Source{Who: "W", Standard: integraal.ProfessionalObservation}
)

// publishedRelations is the worked example: ten problems of one household and
// which of them aggravates which, weak 1, moderate 2, strong 3.
var publishedRelations = []struct {
	from, to string
	strength int
}{
	{"toeslag_gemist", "laag_inkomen", 3}, {"laag_inkomen", "schulden", 3}, {"schulden", "stress", 3}, {"stress", "gezondheid", 2},
	{"gezondheid", "werkloos", 2}, {"stress", "werkloos", 2}, {"werkloos", "laag_inkomen", 3}, {"schulden", "wonen", 3}, {"wonen", "stress", 3},
	{"stress", "kinderen", 2}, {"stress", "relatie", 2}, {"gezondheid", "schulden", 1}, {"schulden", "werkloos", 2},
	{"uitkering_stop", "laag_inkomen", 3}, {"werkloos", "gezondheid", 2}, {"relatie", "kinderen", 2},
}

// published is the worked example with one step per problem, one at a time.
func published() helporder.Input {
	in := helporder.Input{Day: day, Clients: []helporder.Client{{ID: "M", Tasks: integraal.Know(1)}}}
	seen := map[string]bool{}
	for _, r := range publishedRelations {
		for _, p := range []string{r.from, r.to} {
			if !seen[p] {
				seen[p] = true
				in.Problems = append(in.Problems, helporder.Problem{ID: p})
				in.Steps = append(in.Steps, helporder.Step{ID: "hulp-" + p, Addresses: []string{p}, Stage: helporder.BreakCircles, Load: integraal.Know(1)})
			}
		}
		in.Relations = append(in.Relations, helporder.Relation{
			ID: r.from + ">" + r.to, From: r.from, To: r.to, Strength: helporder.Strength(r.strength), Said: said, //nolint:gosec // 1 to 3
		})
	}
	return in
}

// setsByTrial tries all 720 lines of the six problems of the circle group and
// gives the least weight with the sets of relations that such lines go against.
func setsByTrial(weigh func(strength int) int) (least int, sets []string) {
	circle := []string{"gezondheid", "laag_inkomen", "schulden", "stress", "werkloos", "wonen"}
	least = 1 << 30
	var line []string
	var try func()
	try = func() {
		if len(line) < len(circle) {
			for _, p := range circle {
				if !slices.Contains(line, p) {
					line = append(line, p)
					try()
					line = line[:len(line)-1]
				}
			}
			return
		}
		sum := 0
		var broken []string
		for _, r := range publishedRelations {
			from, to := slices.Index(line, r.from), slices.Index(line, r.to)
			if from >= 0 && to >= 0 && to < from {
				sum += weigh(r.strength)
				broken = append(broken, r.from+">"+r.to)
			}
		}
		slices.Sort(broken)
		name := strings.Join(broken, " ")
		if sum < least {
			least, sets = sum, nil
		}
		if sum == least && !slices.Contains(sets, name) {
			sets = append(sets, name)
		}
	}
	try()
	slices.Sort(sets)
	return least, sets
}

func names(sets []helporder.Set) (names []string) {
	for _, s := range sets {
		names = append(names, strings.Join(s.Relations, " "))
	}
	slices.Sort(names)
	return names
}

// TestPublishedExample: the least weight is the published 6, and the sets are all
// those that trying every line finds; the published order is one of them.
func TestPublishedExample(t *testing.T) {
	t.Parallel()
	a, err := helporder.Propose(published())
	require.NoError(t, err)
	least, want := setsByTrial(func(s int) int { return s })
	require.Equal(t, 6, least)
	assert.Equal(t, want, names(a.Sets))
	for _, s := range a.Sets {
		assert.Equal(t, 6, s.Tally.Weight())
	}
	assert.Contains(t, want, "gezondheid>schulden werkloos>gezondheid werkloos>laag_inkomen", "the published order goes against these")
	assert.Equal(t, len(want), a.Count)
	assert.True(t, a.Counted)
	assert.Greater(t, len(want), 1, "several orders are equally good")
	require.Len(t, a.Knots, 1)
	assert.Equal(t, []string{"hulp-gezondheid", "hulp-laag_inkomen", "hulp-schulden", "hulp-stress", "hulp-werkloos", "hulp-wonen"}, a.Knots[0].Steps)
	assert.Len(t, a.Orders, len(want), "with one task at a time each set is another order")
	assert.Equal(t, []string{"hulp-schulden", "hulp-toeslag_gemist", "hulp-uitkering_stop"}, a.First)
}

// TestPublishedExampleStrongFirst: when no strong relation may give way to lighter
// ones, the same household gives another answer, and the first answer says so.
func TestPublishedExampleStrongFirst(t *testing.T) {
	t.Parallel()
	in := published()
	in.Counting = helporder.StrongFirst
	a, err := helporder.Propose(in)
	require.NoError(t, err)
	_, want := setsByTrial(func(s int) int { return map[int]int{1: 1, 2: 100, 3: 10_000}[s] })
	assert.Equal(t, want, names(a.Sets))
	for _, s := range a.Sets {
		assert.Zero(t, s.Tally.Strong, "no strong relation is gone against")
	}
	assert.False(t, a.Others.Same)

	added, err := helporder.Propose(published())
	require.NoError(t, err)
	assert.Equal(t, helporder.StrongFirst, added.Others.Counting)
	assert.Equal(t, want, names(added.Others.Sets))
	assert.Equal(t, names(added.Sets), names(a.Others.Sets))
	assert.True(t, slices.ContainsFunc(added.Says, func(l helporder.Line) bool { return l.Code == "says.counting" }))
}

// firstsByTrial gives the problems with which a line of all problems can begin
// that goes against the least, by the least that every set of begun problems
// leaves. Each relation is [from, to, strength].
func firstsByTrial(problems []string, relations [][3]int) (firsts []string) {
	n := len(problems)
	cost := func(next, begun int) (sum int) {
		for _, r := range relations {
			if r[1] == next && begun>>r[0]&1 == 0 {
				sum += r[2]
			}
		}
		return sum
	}
	rest := make([]int, 1<<n)
	for begun := 1<<n - 2; begun >= 0; begun-- {
		rest[begun] = 1 << 30
		for v := range n {
			if begun>>v&1 == 0 {
				rest[begun] = min(rest[begun], cost(v, begun)+rest[begun|1<<v])
			}
		}
	}
	for v := range n {
		if cost(v, 0)+rest[1<<v] == rest[0] {
			firsts = append(firsts, "hulp-"+problems[v])
		}
	}
	slices.Sort(firsts)
	return firsts
}

// TestPublishedExampleDepends: for each relation dropped and flipped, what could
// come first is what a separate search over all subsets finds.
func TestPublishedExampleDepends(t *testing.T) {
	t.Parallel()
	found, err := helporder.DependsOn(published())
	require.NoError(t, err)
	var problems []string
	for _, p := range published().Problems {
		problems = append(problems, p.ID)
	}
	relations := func(skip int, flip bool) (list [][3]int) {
		for i, r := range publishedRelations {
			one := [3]int{slices.Index(problems, r.from), slices.Index(problems, r.to), r.strength}
			switch {
			case i != skip:
				list = append(list, one)
			case flip:
				list = append(list, [3]int{one[1], one[0], one[2]})
			}
		}
		return list
	}
	now := firstsByTrial(problems, relations(-1, false))
	var want, got []string
	for i, r := range publishedRelations {
		for _, change := range []helporder.Change{helporder.Dropped, helporder.Flipped} {
			// Flipped, a relation between two that hinder each other joins the one that is
			// there already, of which the strongest counts.
			if change == helporder.Flipped && (r.from+r.to == "gezondheidwerkloos" || r.from+r.to == "werkloosgezondheid") {
				continue
			}
			if then := firstsByTrial(problems, relations(i, change == helporder.Flipped)); !slices.Equal(now, then) {
				want = append(want, fmt.Sprint(r.from, ">", r.to, " ", change, then))
			}
		}
	}
	for _, d := range found {
		assert.Equal(t, now, d.First)
		assert.Contains(t, d.Text.EN, "depends on an estimate")
		got = append(got, fmt.Sprint(d.Relations[0], " ", d.Change, d.Becomes))
	}
	assert.ElementsMatch(t, want, got)
	assert.NotEmpty(t, want)
}

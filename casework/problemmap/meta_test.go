package problemmap_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// rich is a random map with relations of every kind and standing, some between the
// same two problems.
func rich(t *rapid.T, most int) problemmap.Parts {
	parts := drawSmall(t, most).parts()
	n := len(parts.Problems)
	kinds := []problemmap.Kind{"", problemmap.Debts, problemmap.Stress, problemmap.Unemployment, problemmap.MissedAllowance}
	for i := range parts.Problems {
		p := &parts.Problems[i]
		p.Kind = rapid.SampledFrom(kinds).Draw(t, "kind")
		if rapid.Bool().Draw(t, "repaired") {
			p.Repair = integraal.Know(problemmap.Repair{By: integraal.Same("V"), Effort: integraal.Know(problemmap.Small, by)}, by)
		}
	}
	other := integraal.Source{Who: "W", Standard: integraal.ProfessionalObservation}
	holds := []integraal.Fact[bool]{
		{}, integraal.Know(true, other), integraal.Know(false, by), integraal.KnowAbsent[bool](by),
		integraal.Hide[bool](integraal.Text{}),
		integraal.Told(integraal.Account[bool]{Value: true, Source: by}, integraal.Account[bool]{Source: other}),
	}
	for range rapid.IntRange(0, 6).Draw(t, "more") {
		u, v := rapid.IntRange(0, n-1).Draw(t, "u"), rapid.IntRange(0, n-1).Draw(t, "v")
		if u == v {
			continue
		}
		parts.Relations = append(parts.Relations, problemmap.Relation{
			From: id(u), To: id(v), By: []integraal.Source{other},
			Effect:   problemmap.Effect(rapid.IntRange(1, 5).Draw(t, "effect")),
			Grade:    problemmap.Grade(rapid.IntRange(0, 4).Draw(t, "grade")),
			Strength: integraal.Know(problemmap.Strength(rapid.IntRange(1, 3).Draw(t, "class")), other),
			Holds:    rapid.SampledFrom(holds).Draw(t, "holds"),
		})
	}
	return parts
}

func readOf(t require.TestingT, parts problemmap.Parts) problemmap.Reading {
	m, err := problemmap.New(parts)
	require.NoError(t, err)
	r, err := m.Read(problemmap.Limits{})
	require.NoError(t, err)
	return r
}

// The order of the parts changes nothing, and neither does the same relation told
// once more.
func TestOrderAndRepetitionChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rich(t, 7)
		want := readOf(t, parts)
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		again := problemmap.Parts{
			Problems:  slices.Clone(parts.Problems),
			Relations: append(slices.Clone(parts.Relations), parts.Relations...),
		}
		random.Shuffle(len(again.Problems), func(i, j int) { again.Problems[i], again.Problems[j] = again.Problems[j], again.Problems[i] })
		random.Shuffle(len(again.Relations), func(i, j int) {
			again.Relations[i], again.Relations[j] = again.Relations[j], again.Relations[i]
		})
		require.Equal(t, want, readOf(t, again))
	})
}

// shape is what a reading says apart from the names of problems: told by a renaming
// of the ids, and sorted.
type shape struct {
	roles   map[string][]problemmap.Role
	circles []string
	groups  []string
	sets    []string
	size    integraal.Count
	number  integraal.Count
	wins    map[string]int
}

func shapeOf(r problemmap.Reading, name func(string) string) shape {
	row := func(ids []string) string {
		ids = slices.Clone(ids)
		for i := range ids {
			ids[i] = name(ids[i])
		}
		slices.Sort(ids)
		var s string
		for _, id := range ids {
			s += id + " "
		}
		return s
	}
	s := shape{roles: map[string][]problemmap.Role{}, wins: map[string]int{}, size: r.Breaking.Size, number: r.Breaking.Number}
	for _, p := range r.Problems {
		s.roles[name(p.ID)] = p.Roles
	}
	for _, g := range r.Groups {
		s.groups = append(s.groups, row(g.Problems))
	}
	if !r.Circles.More {
		for _, c := range r.Circles.List {
			s.circles = append(s.circles, row(c.Problems))
		}
	}
	if int(r.Breaking.Number) == len(r.Breaking.Sets) {
		for _, b := range r.Breaking.Sets {
			s.sets = append(s.sets, row(b.Problems))
		}
	}
	for _, w := range r.QuickWins.List {
		s.wins[name(w.Problem)] = len(w.Reached)
	}
	slices.Sort(s.circles)
	slices.Sort(s.groups)
	slices.Sort(s.sets)
	return s
}

func same(s string) string { return s }

// Other names change the order in which things are told and nothing else.
func TestRenamingChangesOnlyTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rich(t, 7)
		want := shapeOf(readOf(t, parts), same)
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 0))
		to, back := map[string]string{}, map[string]string{}
		for i, j := range random.Perm(len(parts.Problems)) {
			to[id(i)], back["x"+id(j)] = "x"+id(j), id(i)
		}
		renamed := problemmap.Parts{Problems: slices.Clone(parts.Problems), Relations: slices.Clone(parts.Relations)}
		for i := range renamed.Problems {
			renamed.Problems[i].ID = to[renamed.Problems[i].ID]
		}
		for i := range renamed.Relations {
			r := &renamed.Relations[i]
			r.From, r.To = to[r.From], to[r.To]
		}
		require.Equal(t, want, shapeOf(readOf(t, renamed), func(s string) string { return back[s] }))
	})
}

// A problem that hangs together with nothing changes nothing but that it is there.
func TestAnUnrelatedProblemChangesNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rich(t, 7)
		want := readOf(t, parts)
		parts.Problems = append(slices.Clone(parts.Problems), problemmap.Problem{ID: "m", Label: integraal.Same("m"), Addressable: integraal.Know(true, by)})
		got := readOf(t, parts)
		i := slices.IndexFunc(got.Problems, func(p problemmap.ProblemRead) bool { return p.ID == "m" })
		require.Equal(t, []problemmap.Role{problemmap.Alone}, got.Problems[i].Roles)
		got.Problems = slices.Delete(got.Problems, i, i+1)
		require.Equal(t, want, got)
	})
}

// Turning all relations round swaps what feeds and what follows, and keeps the
// groups and the sets.
func TestTurningRoundSwapsWhatFeedsAndFollows(t *testing.T) {
	swap := map[problemmap.Role]problemmap.Role{
		problemmap.Feeds: problemmap.Follows, problemmap.Follows: problemmap.Feeds, problemmap.InCircle: problemmap.InCircle,
		problemmap.InChain: problemmap.InChain, problemmap.Alone: problemmap.Alone,
	}
	rapid.Check(t, func(t *rapid.T) {
		parts := rich(t, 7)
		one := shapeOf(readOf(t, parts), same)
		turned := problemmap.Parts{Problems: parts.Problems, Relations: slices.Clone(parts.Relations)}
		for i := range turned.Relations {
			r := &turned.Relations[i]
			r.From, r.To = r.To, r.From
		}
		two := shapeOf(readOf(t, turned), same)
		require.Equal(t, one.groups, two.groups)
		require.Equal(t, one.circles, two.circles)
		require.Equal(t, one.sets, two.sets)
		for id, roles := range one.roles {
			var swapped []problemmap.Role
			for _, r := range roles {
				swapped = append(swapped, swap[r])
			}
			slices.Sort(swapped)
			require.Equal(t, swapped, two.roles[id])
		}
	})
}

// Without a breaking set no circle is left but those that the answer says remain.
func TestWithoutABreakingSetNoCircleIsLeft(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rich(t, 8)
		b := readOf(t, parts).Breaking
		for _, set := range b.Sets {
			left := problemmap.Parts{Problems: parts.Problems}
			for _, r := range parts.Relations {
				if !slices.Contains(set.Problems, r.From) && !slices.Contains(set.Problems, r.To) {
					left.Relations = append(left.Relations, r)
				}
			}
			circles := readOf(t, left).Circles
			require.Equal(t, b.Unbroken.List, circles.List)
			require.Equal(t, b.Unbroken.More, circles.More)
		}
	})
}

// Only a relation that aggravates and that a person confirmed counts: without all
// the others, roles, circles and sets are the same.
func TestOnlyConfirmedAggravatingRelationsCount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rich(t, 7)
		all := readOf(t, parts)
		only := problemmap.Parts{Problems: parts.Problems}
		for _, r := range parts.Relations {
			if r.Effect != problemmap.Relieve && integraal.Is(r.Holds, true) {
				only.Relations = append(only.Relations, r)
			}
		}
		less := readOf(t, only)
		require.Equal(t, all.Problems, less.Problems)
		require.Equal(t, all.Circles, less.Circles)
		require.Equal(t, all.Breaking, less.Breaking)
		require.Equal(t, all.QuickWins, less.QuickWins)
	})
}

// A doubt says what the map without that relation, or with it turned round, says.
func TestDoubtsAgreeWithAnotherMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rich(t, 6)
		m, err := problemmap.New(parts)
		require.NoError(t, err)
		before, err := m.Read(problemmap.Limits{})
		require.NoError(t, err)
		doubts, err := m.Doubts(problemmap.Limits{})
		require.NoError(t, err)
		counting := []problemmap.RelationRead{}
		for _, r := range before.Relations {
			if r.Counts {
				counting = append(counting, r)
			}
		}
		require.Len(t, doubts, 2*len(counting))
		if len(doubts) == 0 {
			return
		}
		d := doubts[rapid.IntRange(0, len(doubts)-1).Draw(t, "doubt")]
		other := problemmap.Parts{Problems: parts.Problems, Relations: slices.Clone(parts.Relations)}
		alike := func(r problemmap.Relation) bool {
			return r.From == d.Relation.From && r.To == d.Relation.To && r.Effect == d.Relation.Effect && r.Grade == d.Relation.Grade &&
				integraal.Is(r.Holds, true) && slices.Equal(r.By, d.Relation.By) && r.Strength.State() == d.Relation.Strength.State &&
				strengthIs(r, d.Relation)
		}
		i := slices.IndexFunc(other.Relations, alike)
		require.GreaterOrEqual(t, i, 0)
		doubted := other.Relations[i]
		other.Relations = slices.DeleteFunc(other.Relations, alike)
		if d.How == problemmap.Flipped {
			doubted.From, doubted.To = doubted.To, doubted.From
			other.Relations = append(other.Relations, doubted)
		}
		after := readOf(t, other)
		require.Equal(t, before.Breaking.Size, d.Change.Before)
		require.Equal(t, after.Breaking.Size, d.Change.After)
		var roles []problemmap.RoleChange
		var joins, leaves []string
		for j, p := range before.Problems {
			now := after.Problems[j].Roles
			if !slices.Equal(p.Roles, now) {
				roles = append(roles, problemmap.RoleChange{Problem: p.ID, Before: p.Roles, After: now})
			}
			was, is := slices.Contains(p.Roles, problemmap.InCircle), slices.Contains(now, problemmap.InCircle)
			if is && !was {
				joins = append(joins, p.ID)
			}
			if was && !is {
				leaves = append(leaves, p.ID)
			}
		}
		require.Equal(t, roles, d.Change.Roles)
		require.Equal(t, joins, d.Change.Joins)
		require.Equal(t, leaves, d.Change.Leaves)
		require.Equal(t, setsBut(before.Breaking.Sets, after.Breaking.Sets), d.Change.Gone)
		require.Equal(t, setsBut(after.Breaking.Sets, before.Breaking.Sets), d.Change.New)
	})
}

func strengthIs(r problemmap.Relation, read problemmap.RelationRead) bool {
	s, known := r.Strength.Value()
	return !known || s.Text() == read.Strength.Shown
}

func setsBut(sets, others []problemmap.Set) [][]string {
	var list [][]string
	for _, s := range sets {
		if !slices.ContainsFunc(others, func(o problemmap.Set) bool { return slices.Equal(o.Problems, s.Problems) }) {
			list = append(list, s.Problems)
		}
	}
	return list
}

// What a contested relation would change is what the map says in which it holds: on
// small maps and on some of forty, drawn the same in every run.
func TestContestedRelationsAgreeWithAnotherMap(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 2026))
	for i := range draws(400) {
		parts := makeSmall(9, func(low, high int) int { return low + random.IntN(high-low+1) }).parts()
		if i < 8 {
			parts = rowed(40, 2+i%4, uint64(i))
		}
		random.Shuffle(len(parts.Relations), func(i, j int) {
			parts.Relations[i], parts.Relations[j] = parts.Relations[j], parts.Relations[i]
		})
		contested := min(4, len(parts.Relations))
		for j := range contested {
			parts.Relations[j].Holds = integraal.Told(
				integraal.Account[bool]{Value: true, Source: by}, integraal.Account[bool]{Value: false, Source: by})
		}
		before := readOf(t, parts)
		require.Len(t, before.Contested, contested)
		for j := range contested {
			other := problemmap.Parts{Problems: parts.Problems, Relations: slices.Clone(parts.Relations)}
			r := &other.Relations[j]
			r.Holds = integraal.Know(true, by)
			after, err := mapOf(t, other).Breaking(problemmap.Limits{})
			require.NoError(t, err)
			at := slices.IndexFunc(before.Contested, func(d problemmap.Doubt) bool {
				return d.Relation.From == r.From && d.Relation.To == r.To
			})
			change := before.Contested[at].Change
			require.Equal(t, before.Breaking.Size, change.Before)
			require.Equal(t, after.Size, change.After)
			require.True(t, change.Exact)
			require.Equal(t, setsBut(before.Breaking.Sets, after.Sets), change.Gone)
			require.Equal(t, setsBut(after.Sets, before.Breaking.Sets), change.New)
			require.Equal(t, len(before.Breaking.Sets) < int(before.Breaking.Number) || len(after.Sets) < int(after.Number), change.Partly)
		}
	}
}

package problemmap_test

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// small is a random small map in plain terms, for the ways that try everything.
type small struct {
	n     int
	has   [][]bool
	known [][]problemmap.Strength // unknown where nobody said
	can   []bool
}

func drawSmall(t *rapid.T, most int) small {
	return makeSmall(most, func(low, high int) int { return rapid.IntRange(low, high).Draw(t, "n") })
}

func makeSmall(most int, draw func(low, high int) int) small {
	n, chance := draw(1, most), draw(5, 70)
	s := small{n: n, can: make([]bool, n)}
	for u := range n {
		s.has = append(s.has, make([]bool, n))
		s.known = append(s.known, make([]problemmap.Strength, n))
		s.can[u] = draw(0, 4) > 0
		for v := range n {
			s.has[u][v] = u != v && draw(0, 99) < chance
			s.known[u][v] = problemmap.Strength(draw(0, 3))
		}
	}
	return s
}

// Thousands of small maps that are the same in every run, beside those that rapid
// draws anew.
func TestThousandsOfSmallMaps(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2026))
	for range draws(3000) {
		s := makeSmall(6, func(low, high int) int { return low + random.IntN(high-low+1) })
		s.requireCircles(t)
		s.requireBreaking(t)
		s.requireRoles(t)
	}
}

func (s small) parts() problemmap.Parts {
	parts := plain(s.n)
	for u := range s.n {
		if !s.can[u] {
			parts.Problems[u].Addressable = integraal.Fact[bool]{}
		}
		for v := range s.n {
			if !s.has[u][v] {
				continue
			}
			r := leads(id(u), id(v), problemmap.Weak)
			r.Strength = integraal.Fact[problemmap.Strength]{}
			if s.known[u][v] != problemmap.StrengthUnknown {
				r.Strength = integraal.Know(s.known[u][v], by)
			}
			parts.Relations = append(parts.Relations, r)
		}
	}
	return parts
}

// circles are all circles over the problems of a mask, by trying each road.
func (s small) circles(within uint) [][]int {
	var list [][]int
	var walk func(path []int)
	walk = func(path []int) {
		last := path[len(path)-1]
		for v := range s.n {
			switch {
			case !s.has[last][v] || within>>v&1 == 0:
			case v == path[0]:
				list = append(list, slices.Clone(path))
			case v > path[0] && !slices.Contains(path, v):
				walk(append(path, v))
			}
		}
	}
	for v := range s.n {
		if within>>v&1 == 1 {
			walk([]int{v})
		}
	}
	slices.SortFunc(list, func(a, b []int) int {
		if len(a) != len(b) {
			return len(a) - len(b)
		}
		return slices.Compare(a, b)
	})
	return list
}

// weakest is the strength of the weakest link of a circle: not known where one of
// unknown strength may be weaker than all of which it is known.
func (s small) weakest(circle []int) problemmap.Strength {
	least, open := problemmap.Strong, false
	for i, u := range circle {
		if k := s.known[u][circle[(i+1)%len(circle)]]; k == problemmap.StrengthUnknown {
			open = true
		} else {
			least = min(least, k)
		}
	}
	if open && least > problemmap.Weak {
		return problemmap.StrengthUnknown
	}
	return least
}

func idsOf(places []int) []string {
	ids := []string{}
	for _, v := range places {
		ids = append(ids, id(v))
	}
	return ids
}

func masked(mask uint) []string {
	ids := []string{}
	for m := mask; m != 0; m &= m - 1 {
		ids = append(ids, id(bits.TrailingZeros(m)))
	}
	return ids
}

// smallest are the smallest subsets of what something can be done about that hit
// every circle that holds such a problem.
func (s small) smallest(circles [][]int) [][]string {
	var can uint
	for v := range s.n {
		if s.can[v] {
			can |= 1 << v
		}
	}
	var hit []uint
	for _, c := range circles {
		var mask uint
		for _, v := range c {
			mask |= 1 << v
		}
		if mask&can != 0 {
			hit = append(hit, mask)
		}
	}
	best, list := s.n+1, [][]string{}
	for set := range uint(1) << s.n {
		size := bits.OnesCount(set)
		if set&^can != 0 || size > best || slices.ContainsFunc(hit, func(c uint) bool { return c&set == 0 }) {
			continue
		}
		if size < best {
			best, list = size, nil
		}
		list = append(list, masked(set))
	}
	slices.SortFunc(list, slices.Compare)
	return list
}

// widest is the strength of the strongest chain between any two, by trying every
// problem in between.
func (s small) widest(unknown problemmap.Strength) [][]problemmap.Strength {
	w := make([][]problemmap.Strength, s.n)
	for u := range s.n {
		w[u] = make([]problemmap.Strength, s.n)
		for v := range s.n {
			if !s.has[u][v] {
				continue
			}
			if w[u][v] = s.known[u][v]; w[u][v] == problemmap.StrengthUnknown {
				w[u][v] = unknown
			}
		}
	}
	for k := range s.n {
		for u := range s.n {
			for v := range s.n {
				w[u][v] = max(w[u][v], min(w[u][k], w[k][v]))
			}
		}
	}
	return w
}

func TestCirclesAgreeWithTryingEveryRoad(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		drawSmall(t, 7).requireCircles(t)
	})
}

func (s small) requireCircles(t require.TestingT) {
	want := s.circles(^uint(0))
	m, err := problemmap.New(s.parts())
	require.NoError(t, err)
	got, err := m.Circles(problemmap.Limits{Circles: 10_000})
	require.NoError(t, err)
	require.Len(t, got.List, len(want))
	require.False(t, got.More)
	for i, c := range got.List {
		require.Equal(t, idsOf(want[i]), c.Problems)
		require.Equal(t, s.weakest(want[i]), c.Strength)
	}
	limit := 1 + len(want)/2
	few, err := m.Circles(problemmap.Limits{Circles: limit})
	require.NoError(t, err)
	require.Equal(t, got.List[:min(limit, len(want))], few.List)
	require.Equal(t, len(want) > limit, few.More)
}

func TestBreakingSetsAgreeWithTryingEverySet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		drawSmall(t, 8).requireBreaking(t)
	})
}

func (s small) requireBreaking(t require.TestingT) {
	circles := s.circles(^uint(0))
	want := s.smallest(circles)
	m, err := problemmap.New(s.parts())
	require.NoError(t, err)
	got, err := m.Breaking(problemmap.Limits{})
	require.NoError(t, err)
	require.True(t, got.Exact)
	require.False(t, got.AtLeast)
	require.EqualValues(t, len(want[0]), got.Size)
	require.Equal(t, got.Size, got.Bound)
	if got.Size > 0 {
		require.EqualValues(t, len(want), got.Number)
		require.Len(t, got.Sets, min(len(want), problemmap.MaxSetsShown))
	}
	for i, set := range got.Sets {
		require.Equal(t, want[i], set.Problems)
	}
	var cannot uint
	open := map[string]bool{}
	for v := range s.n {
		if s.can[v] {
			continue
		}
		cannot |= 1 << v
		if slices.ContainsFunc(circles, func(c []int) bool { return slices.Contains(c, v) }) {
			open[id(v)] = true
		}
	}
	unbroken := s.circles(cannot)
	require.Len(t, got.Unbroken.List, min(len(unbroken), 25))
	for i, c := range got.Unbroken.List {
		require.Equal(t, idsOf(unbroken[i]), c.Problems)
	}
	require.Len(t, got.Lacks, len(open), "each of which it is not known, and that is in a circle")
	for _, l := range got.Lacks {
		require.True(t, open[l.Problem])
	}
}

func TestRolesAndChainsAgreeWithTryingEveryWay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		drawSmall(t, 8).requireRoles(t)
	})
}

func (s small) requireRoles(t require.TestingT) {
	low, high := s.widest(problemmap.Weak), s.widest(problemmap.Strong)
	r, err := problemmap.New(s.parts())
	require.NoError(t, err)
	read, err := r.Read(problemmap.Limits{})
	require.NoError(t, err)
	reaches := func(u, v int) bool { return high[u][v] != problemmap.StrengthUnknown }
	for v := range s.n {
		var want []problemmap.Role
		feeds, follows, chained := false, false, false
		for u := range s.n {
			circle := reaches(u, u)
			apart := !reaches(u, v) || !reaches(v, u)
			feeds = feeds || circle && apart && reaches(v, u)
			follows = follows || circle && apart && reaches(u, v)
			chained = chained || s.has[u][v] || s.has[v][u]
		}
		for _, is := range []struct {
			yes  bool
			role problemmap.Role
		}{
			{feeds, problemmap.Feeds}, {reaches(v, v), problemmap.InCircle}, {follows, problemmap.Follows},
		} {
			if is.yes {
				want = append(want, is.role)
			}
		}
		if want == nil {
			want = []problemmap.Role{problemmap.Alone}
			if chained {
				want = []problemmap.Role{problemmap.InChain}
			}
		}
		require.Equal(t, want, read.Problems[v].Roles)

		reach, err := r.Reach(id(v))
		require.NoError(t, err)
		got := map[string]problemmap.Strength{}
		for _, one := range reach.Reached {
			got[one.Problem] = one.Strength
		}
		for u := range s.n {
			is, reached := got[id(u)]
			require.Equal(t, u != v && reaches(v, u), reached)
			if !reached {
				continue
			}
			wantStrength := low[v][u]
			if low[v][u] != high[v][u] {
				wantStrength = problemmap.StrengthUnknown
			}
			require.Equal(t, wantStrength, is)
			c, err := r.Chain(id(v), id(u))
			require.NoError(t, err)
			require.Equal(t, wantStrength, c.Strength)
			require.NotEmpty(t, c.Weakest)
			s.requireWay(t, c.Problems, low[v][u])
		}
	}
}

// requireWay holds a chain to be one, with no link weaker than it should have.
func (s small) requireWay(t require.TestingT, ids []string, least problemmap.Strength) {
	for i, to := range ids[1:] {
		u, v := slices.Index(allIDs(s.n), ids[i]), slices.Index(allIDs(s.n), to)
		require.True(t, s.has[u][v])
		require.GreaterOrEqual(t, max(s.known[u][v], problemmap.Weak), least)
	}
}

func allIDs(n int) []string {
	var ids []string
	for i := range n {
		ids = append(ids, id(i))
	}
	return ids
}

// leastCut is the least number of problems that break every circle, and how many sets
// of so many do, from the largest sets without a circle over all subsets: each of those
// has a problem that leads to none of the others.
func leastCut(n int, has func(u, v int) bool) (size, number int) {
	out := make([]uint, n)
	for u := range n {
		for v := range n {
			if u != v && has(u, v) {
				out[u] |= 1 << v
			}
		}
	}
	free := make([]bool, 1<<n)
	free[0] = true
	sizes := make([]int, n+1) // sets without a circle, by how many they hold
	sizes[0] = 1
	for set := uint(1); set < 1<<n; set++ {
		for m := set; m != 0; m &= m - 1 {
			v := bits.TrailingZeros(m)
			if out[v]&set == 0 && free[set&^(1<<v)] {
				free[set] = true
				sizes[bits.OnesCount(set)]++
				break
			}
		}
	}
	for sizes[n-size] == 0 {
		size++
	}
	return size, sizes[n-size]
}

// Somewhat larger maps of many shapes, against the subsets.
func TestBreakingSizeAgreesWithAllSubsets(t *testing.T) {
	for seed := range uint64(60) {
		n := 9 + int(seed%7)
		parts := drawn(n, 8+int(seed%9)*8, seed)
		has := map[string]bool{}
		for _, r := range parts.Relations {
			has[r.From+" "+r.To] = true
		}
		want, number := leastCut(n, func(u, v int) bool { return has[id(u)+" "+id(v)] })
		got, err := mapOf(t, parts).Breaking(problemmap.Limits{})
		require.NoError(t, err)
		assert.EqualValues(t, want, got.Size, seed)
		assert.True(t, got.Exact)
		if want > 0 && number <= problemmap.MaxSetsCounted {
			assert.EqualValues(t, number, got.Number, seed)
		}
		requireBroken(t, parts, got)
	}
}

// requireBroken: without any one of the sets, the map holds no circle.
func requireBroken(t testing.TB, parts problemmap.Parts, b problemmap.Breaking) {
	t.Helper()
	for _, set := range b.Sets {
		left := problemmap.Parts{Problems: parts.Problems}
		for _, r := range parts.Relations {
			if !slices.Contains(set.Problems, r.From) && !slices.Contains(set.Problems, r.To) {
				left.Relations = append(left.Relations, r)
			}
		}
		c, err := mapOf(t, left).Circles(problemmap.Limits{Circles: 1})
		require.NoError(t, err)
		require.Empty(t, c.List, strings.Join(set.Problems, " "))
	}
}

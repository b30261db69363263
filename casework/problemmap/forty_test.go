package problemmap_test

import (
	"fmt"
	"maps"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// breaks is the answer with the least budget that there is: for forty problems it
// does not matter.
func breaks(t testing.TB, parts problemmap.Parts) problemmap.Breaking {
	t.Helper()
	b, err := mapOf(t, parts).Breaking(problemmap.Limits{Steps: 1})
	require.NoError(t, err)
	return b
}

// Of forty problems the least number is always exact, also on the worst maps.
func TestFortyIsAlwaysExact(t *testing.T) {
	shapes := map[string]problemmap.Parts{
		"complete":   complete(40),
		"dense":      dense(40),
		"sparse":     sparse(40),
		"ring 3.7":   ring(40, 3, 7, 11, 16),
		"ring 1.7":   ring(40, 1, 7, 11),
		"rowed":      rowed(40, 8, 400),
		"half ring":  ring(40, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19),
		"tournament": tournament(40, 1),
	}
	for _, percent := range []int{5, 10, 15, 20, 30, 40, 60, 80, 95} {
		shapes[fmt.Sprint("drawn ", percent)] = drawn(40, percent, 1)
		shapes[fmt.Sprint("oriented ", percent)] = oriented(40, percent, 1)
	}
	for seed := range uint64(2) {
		for _, chances := range [][2]int{{3, 97}, {8, 30}, {15, 5}, {10, 70}} {
			shapes[fmt.Sprint("mutual ", chances, seed)] = mutual(40, chances[0], chances[1], seed)
		}
		for _, layers := range []int{4, 8, 20} {
			shapes[fmt.Sprint("layered ", layers, " ", seed)] = layered(40, layers, 10, seed)
		}
	}
	if !underRace { // each takes seconds there, on one thread
		maps.Copy(shapes, worstRings())
	}
	for name, parts := range shapes {
		b := breaks(t, parts)
		assert.True(t, b.Exact, name)
		assert.Equal(t, b.Size, b.Bound, name)
		assert.NotEmpty(t, b.Sets, name)
		requireBroken(t, parts, b)
	}
}

// Of forty problems the sets are counted to the end, also on the worst maps and with
// the least budget. In a ring each problem is in as many sets as any other, and the ring
// turned round, with its problems in another order, is broken by as many: the search
// meets another graph there.
func TestFortyIsCountedToTheEnd(t *testing.T) {
	t.Parallel()
	if underRace {
		t.Skip("each takes seconds there, on one thread")
	}
	for name, places := range map[string][]int{
		"ring3": {10, 17, 33}, "ring4c": {19, 20, 36, 39}, "ring5": {5, 15, 22, 27, 37},
		"ring6": {1, 2, 6, 26, 28, 32}, "ring8": {4, 6, 8, 9, 10, 25, 38, 39},
	} {
		b := breaks(t, ring(40, places...))
		if b.AtLeast {
			assert.EqualValues(t, problemmap.MaxSetsCounted, b.Number, name)
			continue
		}
		assert.Zero(t, int(b.Number)*int(b.Size)%40, "%s: %d sets of %d", name, b.Number, b.Size)
		turned := make([]int, len(places))
		for i, p := range places {
			turned[i] = (40 - p) * 3 % 40
		}
		o := breaks(t, ring(40, turned...))
		assert.False(t, o.AtLeast, name)
		assert.Equal(t, b.Size, o.Size, name)
		assert.Equal(t, b.Number, o.Number, name)
	}
	assert.False(t, breaks(t, ring(40, 5, 15, 22, 27, 37)).AtLeast)
}

// Rings of eighteen are counted by all their subsets, too: what is left without a
// circle has a problem that leads to none of the rest, and is without a circle without it.
func TestRingsAgainstAllSubsets(t *testing.T) {
	t.Parallel()
	const n = 18
	for _, places := range [][]int{{3, 7, 13}, {5, 9, 14}, {1, 6, 8, 12}, {2, 5, 7, 11, 17}, {1, 2, 6, 9, 14, 16}} {
		open := make([]bool, 1<<n)
		open[0] = true
		most, sets := 0, 0
		for left := 1; left < 1<<n; left++ {
			for m := left; m != 0 && !open[left]; m &= m - 1 {
				v := bits.TrailingZeros(uint(m))
				ends := !slices.ContainsFunc(places, func(p int) bool { return left>>((v+p)%n)&1 == 1 })
				open[left] = ends && open[left&^(1<<v)]
			}
			if !open[left] {
				continue
			}
			switch size := bits.OnesCount(uint(left)); {
			case size > most:
				most, sets = size, 1
			case size == most:
				sets++
			}
		}
		b := breaks(t, ring(n, places...))
		assert.EqualValues(t, n-most, b.Size, places)
		assert.EqualValues(t, min(sets, problemmap.MaxSetsCounted), b.Number, places)
		assert.Equal(t, sets > problemmap.MaxSetsCounted, b.AtLeast, places)
	}
}

// What is known of such maps without a search.
func TestFortyAgainstWhatIsKnown(t *testing.T) {
	two := func(a, b int) bool { return a != b }
	for _, c := range []struct {
		name  string
		parts problemmap.Parts
		size  int
		sets  int
	}{
		{"of a complete map all but one", complete(40), 39, 40},
		{"of a round of forty any one", ring(40, 1), 1, 40},
		{"of forty that lead to the next two, two neighbours", ring(40, 1, 2), 2, 40},
		{"three neighbours", ring(40, 1, 2, 3), 3, 40},
	} {
		b, err := mapOf(t, c.parts).Breaking(problemmap.Limits{})
		require.NoError(t, err)
		assert.EqualValues(t, c.size, b.Size, c.name)
		assert.EqualValues(t, c.sets, b.Number, c.name)
		assert.False(t, b.AtLeast, c.name)
		assert.Len(t, b.Sets, problemmap.MaxSetsShown, c.name)
		requireBroken(t, c.parts, b)
	}

	// Thirteen threes that each need two: more sets than are counted, and it says so.
	b, err := mapOf(t, clusters(13, 3, two)).Breaking(problemmap.Limits{})
	require.NoError(t, err)
	assert.EqualValues(t, 26, b.Size)
	assert.EqualValues(t, problemmap.MaxSetsCounted, b.Number)
	assert.True(t, b.AtLeast)
	assert.Contains(t, b.Says[0].NL, "minstens 1000")

	// Apart, they are counted in full: 3 to the power of 13.
	apart := related(39, func(u, v int) bool { return u/3 == v/3 })
	b, err = mapOf(t, apart).Breaking(problemmap.Limits{})
	require.NoError(t, err)
	assert.EqualValues(t, 26, b.Size)
	assert.EqualValues(t, 1_594_323, b.Number)
	assert.False(t, b.AtLeast)
	requireBroken(t, apart, b)
}

// Turned round, and with the problems in another order, a map of forty is broken by as
// few problems and by as many sets. The search meets another graph each time.
func TestFortyTurnedAndInAnotherOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 40))
	for seed := range uint64(3) {
		for name, parts := range map[string]problemmap.Parts{
			"rowed": rowed(40, 3, seed), "oriented": oriented(40, 20+20*int(seed), seed),
			"drawn": drawn(40, 8, seed), "mutual": mutual(40, 6, 20, seed), "layered": layered(40, 8, 10, seed),
		} {
			b, err := mapOf(t, parts).Breaking(problemmap.Limits{Steps: 100_000})
			require.NoError(t, err)
			require.False(t, b.AtLeast && b.Number < problemmap.MaxSetsCounted, name)
			places, has := random.Perm(40), map[[2]string]bool{}
			for _, r := range parts.Relations {
				has[[2]string{r.To, r.From}] = true
			}
			other := related(40, func(u, v int) bool { return has[[2]string{id(places[u]), id(places[v])}] })
			o, err := mapOf(t, other).Breaking(problemmap.Limits{Steps: 100_000})
			require.NoError(t, err)
			assert.Equal(t, b.Size, o.Size, "%s %d", name, seed)
			assert.Equal(t, b.Number, o.Number, "%s %d", name, seed)
			requireBroken(t, other, o)
		}
	}
}

// In a tournament the problems that are left are a row in which each leads to all
// behind it. All such rows are tried, each once.
func TestTournamentsAgainstAllRows(t *testing.T) {
	for seed := range uint64(4) {
		for _, n := range []int{12, 25, 40} {
			parts := tournament(n, seed)
			out := make([]uint64, n)
			for _, r := range parts.Relations {
				u, v := slices.Index(allIDs(n), r.From), slices.Index(allIDs(n), r.To)
				out[u] |= 1 << v
			}
			longest, rows := 0, 0
			var extend func(length int, may uint64)
			extend = func(length int, may uint64) {
				switch {
				case length > longest:
					longest, rows = length, 1
				case length == longest:
					rows++
				}
				for m := may; m != 0; m &= m - 1 {
					v := bits.TrailingZeros64(m)
					extend(length+1, may&out[v])
				}
			}
			extend(0, 1<<n-1)
			b, err := mapOf(t, parts).Breaking(problemmap.Limits{})
			require.NoError(t, err)
			assert.EqualValues(t, n-longest, b.Size, "%d of %d", seed, n)
			assert.EqualValues(t, rows, b.Number, "%d of %d", seed, n)
			assert.False(t, b.AtLeast)
		}
	}
}

// Beyond forty the budget holds: what is not certain is marked, with a bound.
func TestBeyondTheBudget(t *testing.T) {
	marked := 0
	for _, parts := range []problemmap.Parts{dense(60), oriented(80, 50, 1), tournament(50, 1), sparse(200), drawn(100, 4, 1)} {
		b := breaks(t, parts)
		requireBroken(t, parts, b)
		assert.LessOrEqual(t, b.Bound, b.Size)
		assert.Equal(t, b.Exact, b.Bound == b.Size)
		if !b.Exact {
			marked++
			require.Len(t, b.Sets, 1)
			requireNoneToSpare(t, parts, b.Sets[0])
			assert.True(t, b.AtLeast)
			assert.Contains(t, b.Says[0].NL, "Met minder dan "+integraal.ValueOf(b.Bound).String())
		}
		more, err := mapOf(t, parts).Breaking(problemmap.Limits{Steps: 600})
		require.NoError(t, err)
		assert.LessOrEqual(t, more.Size, b.Size, "more steps never do worse")
		assert.GreaterOrEqual(t, more.Bound, b.Bound)
		requireBroken(t, parts, more)
	}
	assert.NotZero(t, marked)
}

// requireNoneToSpare: with any one problem of the set left as it is, a circle is
// left.
func requireNoneToSpare(t testing.TB, parts problemmap.Parts, set problemmap.Set) {
	t.Helper()
	for _, spared := range set.Problems {
		left := problemmap.Parts{Problems: parts.Problems}
		dealt := func(id string) bool { return id != spared && slices.Contains(set.Problems, id) }
		for _, r := range parts.Relations {
			if !dealt(r.From) && !dealt(r.To) {
				left.Relations = append(left.Relations, r)
			}
		}
		require.NotEmpty(t, mapOf(t, left).Groups(), spared)
	}
}

// A problem that keeps going, and is kept going by, all others and seventy more is in
// each smallest set, and leaves the rest as it was. So a group of many problems is
// broken by one more than the small maps in it, and by each of their sets with each.
func TestAProblemThatIsEverywhereIsInEachSet(t *testing.T) {
	const more = 70
	random := rand.New(rand.NewPCG(7, 2026))
	for range draws(100) {
		size, number := 1, 1
		n, has := 0, map[[2]int]bool{}
		for range 3 {
			s := makeSmall(7, func(low, high int) int { return low + random.IntN(high-low+1) })
			for u := range s.n {
				s.can[u] = true
				for v := range s.n {
					has[[2]int{n + u, n + v}] = s.has[u][v]
				}
			}
			n += s.n
			sets := s.smallest(s.circles(^uint(0)))
			size, number = size+len(sets[0]), number*len(sets)
		}
		parts := related(n+1+more, func(u, v int) bool { return has[[2]int{u, v}] || u == n || v == n })
		got, err := mapOf(t, parts).Breaking(problemmap.Limits{})
		require.NoError(t, err)
		require.True(t, got.Exact)
		require.EqualValues(t, size, got.Size)
		require.EqualValues(t, min(number, problemmap.MaxSetsCounted), got.Number)
		require.Equal(t, number > problemmap.MaxSetsCounted, got.AtLeast)
		for _, set := range got.Sets {
			require.Contains(t, set.Problems, id(n))
		}
		requireBroken(t, parts, got)
	}
}

package problemmap_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// The maps that are measured and on which the search is put to the test. Each
// follows from its numbers alone, by the generator PCG of math/rand/v2 with seeds
// (1, n), so that anyone can make them again.

// plain is n problems p00, p01 and so on, without relations, of which it is known
// that something can be done about them.
func plain(n int) problemmap.Parts {
	var parts problemmap.Parts
	for i := range n {
		parts.Problems = append(parts.Problems, problemmap.Problem{
			ID: id(i), Label: integraal.Same("problem " + id(i)), Addressable: integraal.Know(true, by),
		})
	}
	return parts
}

func id(i int) string { return fmt.Sprintf("p%02d", i) }

// related is n problems with the relations of which a function says that they are
// there.
func related(n int, there func(u, v int) bool) problemmap.Parts {
	parts := plain(n)
	for u := range n {
		for v := range n {
			if u != v && there(u, v) {
				parts.Relations = append(parts.Relations, leads(id(u), id(v), problemmap.Strength(1+(u+v)%3)))
			}
		}
	}
	return parts
}

// sparse has as many relations to a problem as the map of debts, poverty and health
// in Utrecht (Reumers e.a. 2022: 39 variables, 71 relations), drawn at random: 71
// for every 39 problems.
func sparse(n int) problemmap.Parts {
	random := rand.New(rand.NewPCG(1, uint64(n)))
	has := map[[2]int]bool{}
	for len(has) < n*71/39 {
		if u, v := random.IntN(n), random.IntN(n); u != v {
			has[[2]int{u, v}] = true
		}
	}
	return related(n, func(u, v int) bool { return has[[2]int{u, v}] })
}

// dense has each relation with one chance in two.
func dense(n int) problemmap.Parts {
	random := rand.New(rand.NewPCG(1, uint64(n)))
	return related(n, func(int, int) bool { return random.IntN(2) == 0 })
}

// complete has every relation.
func complete(n int) problemmap.Parts { return related(n, func(int, int) bool { return true }) }

// tournament has one relation between any two, one way or the other.
func tournament(n int, seed uint64) problemmap.Parts {
	random := rand.New(rand.NewPCG(seed, uint64(n)))
	forth := make([][]bool, n)
	for u := range n {
		forth[u] = make([]bool, n)
		for v := range u {
			forth[u][v] = random.IntN(2) == 0
		}
	}
	return related(n, func(u, v int) bool {
		if u > v {
			return forth[u][v]
		}
		return !forth[v][u]
	})
}

// drawn has each relation with a chance of so many in a hundred.
func drawn(n, percent int, seed uint64) problemmap.Parts {
	random := rand.New(rand.NewPCG(seed, uint64(n)))
	return related(n, func(int, int) bool { return random.IntN(100) < percent })
}

// oriented is drawn with at most one relation between any two.
func oriented(n, percent int, seed uint64) problemmap.Parts {
	random := rand.New(rand.NewPCG(seed, uint64(n)))
	has := map[[2]int]bool{}
	for u := range n {
		for v := range u {
			if random.IntN(100) < percent {
				if random.IntN(2) == 0 {
					has[[2]int{u, v}] = true
				} else {
					has[[2]int{v, u}] = true
				}
			}
		}
	}
	return related(n, func(u, v int) bool { return has[[2]int{u, v}] })
}

// ring has a relation from each problem to those some places further, counted
// round.
func ring(n int, places ...int) problemmap.Parts {
	return related(n, func(u, v int) bool {
		for _, p := range places {
			if (u+p)%n == v {
				return true
			}
		}
		return false
	})
}

// worstRings are the rings of forty that took longest of a thousand with three to
// eight distances at random. Rings take longest of all shapes that were tried: 240
// maps of rowed, and 240 oriented ones took at most an eighth of the steps.
func worstRings() map[string]problemmap.Parts {
	return map[string]problemmap.Parts{
		"ring3/40": ring(40, 10, 17, 33), "ring4a/40": ring(40, 8, 11, 12, 31), "ring4b/40": ring(40, 9, 18, 19, 30),
		"ring4c/40": ring(40, 19, 20, 36, 39), "ring5/40": ring(40, 5, 15, 22, 27, 37), "ring6/40": ring(40, 1, 2, 6, 26, 28, 32),
		"ring7/40": ring(40, 1, 8, 9, 10, 18, 24, 25), "ring8/40": ring(40, 4, 6, 8, 9, 10, 25, 38, 39),
	}
}

// rowed leads each problem to so many others: by that many rows of all of them, each
// put in an order at random.
func rowed(n, rows int, seed uint64) problemmap.Parts {
	random := rand.New(rand.NewPCG(seed, uint64(n)))
	has := map[[2]int]bool{}
	for range rows {
		for u, v := range random.Perm(n) {
			has[[2]int{u, v}] = u != v
		}
	}
	return related(n, func(u, v int) bool { return has[[2]int{u, v}] })
}

// clusters are parts of so many, each inside related as a function says, on a ring
// by their first problems.
func clusters(parts, size int, inside func(a, b int) bool) problemmap.Parts {
	n := parts * size
	return related(n, func(u, v int) bool {
		if u/size == v/size {
			return inside(u%size, v%size)
		}
		return u%size == 0 && v == (u+size)%n
	})
}

// mutual is oriented among what is not a circle of two: of so many in a hundred pairs
// each leads to the other, so that circles of two share their problems.
func mutual(n, two, one int, seed uint64) problemmap.Parts {
	random := rand.New(rand.NewPCG(seed, uint64(n)))
	has := map[[2]int]bool{}
	for u := range n {
		for v := range u {
			there, forth := random.IntN(100), random.IntN(2) == 0
			has[[2]int{u, v}] = there < two || there < two+one && forth
			has[[2]int{v, u}] = there < two || there < two+one && !forth
		}
	}
	return related(n, func(u, v int) bool { return has[[2]int{u, v}] })
}

// layered leads from each layer to the next with one chance in two, from the last to
// the first as well, and back to any earlier one with a chance of so many in a hundred.
func layered(n, layers, back int, seed uint64) problemmap.Parts {
	random := rand.New(rand.NewPCG(seed, uint64(n)))
	size := n / layers
	return related(n, func(u, v int) bool {
		from, to := u/size, v/size
		return (from+1)%layers == to && random.IntN(2) == 0 || from > to && random.IntN(100) < back
	})
}

package problemmap_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// BenchmarkProblemMap makes a map of its parts and reads it, with all answers in
// both languages. The maps are those of maps_test.go.
func BenchmarkProblemMap(b *testing.B) {
	for _, shape := range []struct {
		name string
		of   func(n int) problemmap.Parts
	}{{"sparse", sparse}, {"dense", dense}, {"complete", complete}} {
		for _, n := range []int{10, 40, 200, 1000} {
			b.Run(fmt.Sprintf("%s/%d", shape.name, n), func(b *testing.B) {
				parts := shape.of(n)
				b.ReportAllocs()
				b.ResetTimer()
				for b.Loop() {
					m, err := problemmap.New(parts)
					require.NoError(b, err)
					_, err = m.Read(problemmap.Limits{})
					require.NoError(b, err)
				}
			})
		}
	}
}

// BenchmarkBreaking is the search alone, on maps of forty: the worst of those tried,
// which are rings, beside one of each of the other shapes of maps_test.go. That no map
// of forty takes longer is not shown.
func BenchmarkBreaking(b *testing.B) {
	shapes := worstRings()
	shapes["tournament/40"] = tournament(40, 1)
	shapes["oriented90/40"] = oriented(40, 90, 185)
	shapes["oriented80/40"] = oriented(40, 80, 10)
	shapes["mutual/40"] = mutual(40, 8, 30, 1)
	shapes["layered/40"] = layered(40, 8, 10, 1)
	shapes["rowed/40"] = rowed(40, 8, 400)
	for _, name := range slices.Sorted(maps.Keys(shapes)) {
		b.Run(name, func(b *testing.B) {
			m := mapOf(b, shapes[name])
			b.ReportAllocs()
			b.ResetTimer()
			for b.Loop() {
				_, err := m.Breaking(problemmap.Limits{})
				require.NoError(b, err)
			}
		})
	}
}

// BenchmarkContested reads a ring of forty in which twenty more relations are
// contested: each of them is asked what it would change.
func BenchmarkContested(b *testing.B) {
	parts := ring(40, 5, 15, 22, 27, 37)
	for u := range 20 {
		r := leads(id(u), id((u+11)%40), problemmap.Weak)
		r.Holds = integraal.Told(integraal.Account[bool]{Value: true, Source: by}, integraal.Account[bool]{Source: by})
		parts.Relations = append(parts.Relations, r)
	}
	m := mapOf(b, parts)
	b.ReportAllocs()
	for b.Loop() {
		r, err := m.Read(problemmap.Limits{})
		require.NoError(b, err)
		require.Len(b, r.Contested, 20)
	}
}

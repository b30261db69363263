package problemmap_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

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

// BenchmarkBreaking is the search alone, on maps of forty: of rings and of drawn
// (oriented) maps the worst of those tried, beside one of each of the other shapes of
// maps_test.go. That no map of forty takes longer is not shown.
func BenchmarkBreaking(b *testing.B) {
	for name, parts := range map[string]problemmap.Parts{
		"tournament/40": tournament(40, 1), "ring/40": ring(40, 3, 7, 11, 16), "ring5/40": worstRing(), "oriented90/40": oriented(40, 90, 1),
		"oriented80/40": oriented(40, 80, 10), "mutual/40": mutual(40, 8, 30, 1), "layered/40": layered(40, 8, 10, 1),
	} {
		b.Run(name, func(b *testing.B) {
			m := mapOf(b, parts)
			b.ReportAllocs()
			b.ResetTimer()
			for b.Loop() {
				_, err := m.Breaking(problemmap.Limits{})
				require.NoError(b, err)
			}
		})
	}
}

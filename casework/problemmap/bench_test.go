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

// BenchmarkBreaking is the search alone, on the maps of forty on which it takes
// longest.
func BenchmarkBreaking(b *testing.B) {
	for name, parts := range map[string]problemmap.Parts{
		"tournament/40": tournament(40, 1), "ring/40": ring(40, 3, 7, 11, 16), "oriented90/40": oriented(40, 90, 1),
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

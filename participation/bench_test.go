package participation_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func BenchmarkPosition(b *testing.B) {
	f := mother()
	for name, explained := range map[string]bool{"explained": true, "plain": false} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var why *integraal.Explanation
				if explained {
					why = new(integraal.Explanation)
				}
				if _, err := participation.PositionOf(f, reviewDay, why); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkContradictions(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run("n="+strconv.Itoa(n), func(b *testing.B) {
			ds := make([]participation.Directive, n)
			for i := range ds {
				ds[i] = duty24()
				if i%2 == 1 {
					ds[i] = advice0()
				}
				ds[i].ID, ds[i].About = strconv.Itoa(i), strconv.Itoa(i/4)
			}
			found, err := participation.Contradictions(ds, reviewDay)
			require.NoError(b, err)
			require.Len(b, found, (n+2)/4)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := participation.Contradictions(ds, reviewDay); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkGates(b *testing.B) {
	f := heldForProfessional()
	b.ReportAllocs()
	for b.Loop() {
		var why integraal.Explanation
		if _, err := participation.Gates(f, reviewDay, &why); err != nil {
			b.Fatal(err)
		}
	}
}

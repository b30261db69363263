package participation_test

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// A household of one to four persons, each with a position of their own, with
// and without its explanation.
func BenchmarkPosition(b *testing.B) {
	for persons := 1; persons <= 4; persons++ {
		for _, explained := range []bool{false, true} {
			b.Run(fmt.Sprintf("persons=%d/explained=%t", persons, explained), func(b *testing.B) {
				household := make([]participation.PersonFacts, persons)
				for i := range household {
					household[i] = mother()
					household[i].ID = strconv.Itoa(i)
				}
				b.ReportAllocs()
				for b.Loop() {
					for _, f := range household {
						var why *integraal.Explanation
						if explained {
							why = new(integraal.Explanation)
						}
						if _, err := participation.PositionOf(f, reviewDay, why); err != nil {
							b.Fatal(err)
						}
					}
				}
			})
		}
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

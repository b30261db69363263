package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// BenchmarkAssess is all schemes for four persons of whom every fact is known,
// on a day that was looked up before, into an assessment that is used again: the
// projection onto the facts of each scheme is in it, reading a file is not.
func BenchmarkAssess(b *testing.B) {
	d, h := dayOf(b, march), family()
	for name, explain := range map[string]bool{"unexplained": false, "explained": true} {
		b.Run(name, func(b *testing.B) {
			var a Assessment
			b.ReportAllocs()
			for b.Loop() {
				if err := d.Assess(h, explain, &a); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("fresh", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := Assess(h, march, true); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// An assessment that is used again takes no memory, unexplained.
func TestAssessAllocatesNothing(t *testing.T) {
	d, h := dayOf(t, march), family()
	var a Assessment
	require.NoError(t, d.Assess(h, true, &a))
	assert.Zero(t, testing.AllocsPerRun(100, func() { _ = d.Assess(h, false, &a) }))
}

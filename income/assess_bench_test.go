package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// BenchmarkAssess is all schemes, those of a municipality among them, for four
// persons of whom every fact is known, on a day that was looked up before, into an
// assessment that is used again: the projection onto the facts of each scheme is in
// it, reading a file is not. National is the same without a municipality.
func BenchmarkAssess(b *testing.B) {
	d, h := dayOf(b, march).In(settings(b)), family()
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
	b.Run("national", func(b *testing.B) {
		var a Assessment
		national := dayOf(b, march)
		b.ReportAllocs()
		for b.Loop() {
			if err := national.Assess(h, false, &a); err != nil {
				b.Fatal(err)
			}
		}
	})
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
	d, h := dayOf(t, march).In(settings(t)), family()
	var a Assessment
	require.NoError(t, d.Assess(h, true, &a))
	assert.Zero(t, testing.AllocsPerRun(100, func() { _ = d.Assess(h, false, &a) }))
}

// Days alone tell an age as the calendar does.
func TestReachedIsAge(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		born := on(1900, 1, 1).AddDays(rapid.IntRange(0, 50_000).Draw(t, "born"))
		age := rapid.IntRange(0, 100).Draw(t, "age")
		near := born.Turns(age).AddDays(rapid.IntRange(-40, 40).Draw(t, "days"))
		assert.Equal(t, born.Age(near) >= age, reached(born, near, age), "%s on %s", born, near)
	})
}

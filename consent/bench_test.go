package consent_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/consent"
)

// BenchmarkDecideBundled decides the bundled case with its whole trail. The goal is half a microsecond
// and two allocations.
func BenchmarkDecideBundled(b *testing.B) {
	gate := consent.NewGate(facts())
	for _, c := range []struct {
		name    string
		request consent.Request
		want    consent.Outcome
	}{
		{"same task", own(), consent.Allow},
		{"crossing with consent", benefit(), consent.Allow},
		{"crossing without consent", ask("W", "M", consent.Debts, consent.Pw, review), consent.AskConsent},
		{"refused", ask("W", "A", consent.Composition, consent.Pw, review), consent.Deny},
		{"own access", ask("M", "S", consent.School, consent.Wmo, review), consent.Allow},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			var d consent.Decision
			for b.Loop() {
				d = gate.Decide(c.request)
			}
			require.Equal(b, c.want, d.Outcome)
		})
	}
}

func BenchmarkTell(b *testing.B) {
	b.ReportAllocs()
	d := consent.NewGate(facts()).Decide(benefit())
	for b.Loop() {
		require.NotEmpty(b, d.Tell())
	}
}

func BenchmarkNewGate(b *testing.B) {
	b.ReportAllocs()
	f := facts()
	for b.Loop() {
		consent.NewGate(f)
	}
}

// Deciding allocates nothing: what is told is made when it is told.
func TestDecideDoesNotAllocate(t *testing.T) {
	gate := consent.NewGate(facts())
	for _, r := range []consent.Request{
		own(), benefit(), ask("W", "S", consent.School, consent.Jeugd, review),
		ask("M", "S", consent.School, consent.Wmo, review), ask("W", "A", consent.Composition, consent.Pw, review),
	} {
		require.Zero(t, testing.AllocsPerRun(100, func() { gate.Decide(r) }))
	}
}

package casework_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

// BenchmarkReview is one report on the bundled household, explained, for each
// kind of reader; and of the household of twelve (forty problems, seventy
// connections, sixty steps) for the worker who was told all of it.
func BenchmarkReview(b *testing.B) {
	c := household(b)
	for _, viewer := range []string{"W", "K", "G", "L", "M"} {
		b.Run(viewer, func(b *testing.B) { reviewFor(b, c, viewer) })
	}
	twelve, err := bundled.Twelve()
	require.NoError(b, err)
	b.Run("household=12", func(b *testing.B) { reviewFor(b, twelve, "W") })
}

func reviewFor(b *testing.B, c *casework.Case, viewer string) {
	b.Helper()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := casework.Review(c, casework.Question{Viewer: viewer}); err != nil {
			b.Fatal(err)
		}
	}
}

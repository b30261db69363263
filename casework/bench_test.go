package casework_test

import (
	"testing"

	"github.com/integraal/integraal/casework"
)

// BenchmarkReview is one report on the bundled household, explained, for each
// kind of reader.
func BenchmarkReview(b *testing.B) {
	c := household(b)
	for _, viewer := range []string{"W", "K", "G", "L", "M"} {
		b.Run(viewer, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := casework.Review(c, casework.Question{Viewer: viewer}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

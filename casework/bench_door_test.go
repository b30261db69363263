package casework_test

import (
	"testing"

	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

// BenchmarkDecodeCase reads the bundled household: bytes in, a checked case out.
func BenchmarkDecodeCase(b *testing.B) {
	data := bundled.HouseholdFile()
	b.ReportAllocs()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := casework.Read(data); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkWrite writes it back.
func BenchmarkWrite(b *testing.B) {
	c, err := bundled.Household()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Write(); err != nil {
			b.Fatal(err)
		}
	}
}

package income

import "testing"

// Four persons, all schemes, fifteen months and one alternative.
func BenchmarkUptakeOver(b *testing.B) {
	c := grown(family(), nothing(), on(2025, 1, 1), march)
	other := grown(familyEarning(24_000), nil, on(2025, 1, 1), march)
	for b.Loop() {
		if _, err := UptakeOver(c, march, false, other); err != nil {
			b.Fatal(err)
		}
	}
}

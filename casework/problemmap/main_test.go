package problemmap_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain draws less where a run looks for races: what races does so in a few maps as
// well, and each takes many times longer.
func TestMain(m *testing.M) {
	flag.Parse()
	if checks := flag.Lookup("rapid.checks"); underRace && checks.Value.String() == checks.DefValue {
		_ = flag.Set("rapid.checks", "10")
	}
	os.Exit(m.Run())
}

// draws is n, and a fiftieth where a run looks for races.
func draws(n int) int {
	if underRace {
		return n / 50
	}
	return n
}

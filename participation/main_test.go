package participation_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain draws less where a run looks for races: what races does so in a few answers
// as well, and each takes many times longer.
func TestMain(m *testing.M) {
	flag.Parse()
	if checks := flag.Lookup("rapid.checks"); underRace && checks.Value.String() == checks.DefValue {
		_ = flag.Set("rapid.checks", "10")
	}
	os.Exit(m.Run())
}

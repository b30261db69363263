package casework

import (
	"flag"
	"os"
	"testing"
)

// UnderRace is underRace for the tests outside the package.
const UnderRace = underRace

// TestMain draws less where a run looks for races: what races does so in a few cases
// as well, and each takes many times longer.
func TestMain(m *testing.M) {
	flag.Parse()
	if checks := flag.Lookup("rapid.checks"); underRace && checks.Value.String() == checks.DefValue {
		_ = flag.Set("rapid.checks", "10")
	}
	os.Exit(m.Run())
}

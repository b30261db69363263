package casework

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// What a viewer may not see changes nothing in the stops that they see, and
// not in the help, the duties and the amounts that are counted in there.
func TestNonInterferenceOfStops(t *testing.T) {
	t.Parallel()
	seen := 0
	stops := func(c *Case, q Question) (*Report, error) {
		found, err := CheckStops(c, q, participation.NoAct)
		if err != nil {
			return nil, err
		}
		seen += len(found.List)
		list, err := json.Marshal(found.List)
		require.NoError(t, err)
		found.Head.Notes = append(found.Head.Notes, integraal.Same(string(list)))
		return found.Head, nil
	}
	seeds := uint64(6)
	if underRace {
		seeds = 1
	}
	for name, c := range bundledCases(t) {
		forBundled(t, c, seeds, stops, func(q Question, parted string, isReport bool) {
			require.Empty(t, parted, name)
			require.Equal(t, q.Viewer != "V", isReport, "%s %+v", name, q)
		})
	}
	require.NotZero(t, seen, "no stop was compared")
}

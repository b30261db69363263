package casework

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestFifteenFields: registration stays small. From the fifteen fields that
// small.json fills in about a household, a wijkteam worker already learns of an
// allowance that is missed, and how much.
//
// Counted is every value that someone fills in for this household: the day, who
// it is about, the worker with role and caseload (five), about whom, to whom, when
// and informed (four), and the six facts. Not counted are schemaVersion, which is
// the same in every file, and the protocol, which the municipality fills in once
// for all its households.
func TestFifteenFields(t *testing.T) {
	data := load(t, "testdata/files/good/small.json")
	c, err := Read(data)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: "W"})
	require.NoError(t, err)

	i := slices.IndexFunc(r.Findings, func(f integraal.Finding) bool { return f.Code == "allowance.missed.zorgtoeslag" })
	require.GreaterOrEqual(t, i, 0)
	// € 129 a month, rounded up from € 1,550 a year (Awir art. 22 lid 2): the
	// amount that the bundled case has on the same facts.
	require.NotEmpty(t, r.Findings[i].Amounts)
	assert.Equal(t, "129.00", r.Findings[i].Amounts[0].Value)

	var file map[string]any
	require.NoError(t, json.Unmarshal(data, &file))
	delete(file, "protocol")
	delete(file, "schemaVersion")
	assert.Equal(t, 15, leaves(file))
}

// leaves counts what someone filled in.
func leaves(v any) int {
	n := 0
	switch x := v.(type) {
	case map[string]any:
		for _, inner := range x {
			n += leaves(inner)
		}
	case []any:
		for _, inner := range x {
			n += leaves(inner)
		}
	default:
		n = 1
	}
	return n
}

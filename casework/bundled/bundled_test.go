package bundled_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

func TestRead(t *testing.T) {
	for _, data := range [][]byte{bundled.HouseholdFile(), bundled.MirrorFile(), bundled.WovenFile(), bundled.TwelveFile()} {
		c, err := casework.Read(data)
		require.NoError(t, err)
		out, err := c.Write()
		require.NoError(t, err)
		again, err := casework.Read(out)
		require.NoError(t, err)
		out2, err := again.Write()
		require.NoError(t, err)
		require.Equal(t, string(out), string(out2))
		require.Equal(t, c, again)
	}
}

// The woven household is the household with something added, and nothing of it
// changed but who may know of work, and its name.
func TestWovenIsTheHousehold(t *testing.T) {
	household, err := bundled.Household()
	require.NoError(t, err)
	woven, err := bundled.Woven()
	require.NoError(t, err)
	want, got := household.Parts(), woven.Parts()
	ids := map[string]bool{}
	for _, p := range want.Problems {
		ids[p.ID] = true
	}
	got.ID = want.ID
	got.Connections, got.Steps, got.Observations = nil, nil, nil
	got.Problems = slices.DeleteFunc(got.Problems, func(p casework.Problem) bool { return !ids[p.ID] })
	for i := range got.Problems {
		got.Problems[i].Addressable = ""
	}
	got.Told = got.Told[:len(want.Told)] // what M says of herself was added last
	for i := range got.Protocol.Purposes {
		if got.Protocol.Purposes[i].Code == "wmo-2.3.2" {
			got.Protocol.Purposes[i].Needs = want.Protocol.Purposes[i].Needs
		}
	}
	require.Len(t, got.Protocol.Anonymous.Findings, 1) // without it the map is told to nobody without names
	got.Protocol.Anonymous.Findings = nil
	require.Equal(t, want, got)
}

// The household of twelve is as large as it says.
func TestTwelve(t *testing.T) {
	c, err := bundled.Twelve()
	require.NoError(t, err)
	p := c.Parts()
	require.Len(t, p.Persons, 12)
	require.Len(t, p.Problems, 40)
	require.Len(t, p.Connections, 70)
	require.Len(t, p.Steps, 60)
}

package bundled_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

func TestRead(t *testing.T) {
	for _, data := range [][]byte{bundled.HouseholdFile(), bundled.MirrorFile()} {
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

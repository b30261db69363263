package effects_test

import (
	"encoding"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/casework/effects"
)

// TestWords: every value of a list has a name of its own, and the next one none.
func TestWords(t *testing.T) {
	t.Parallel()
	names := map[string]bool{}
	each := func(v encoding.TextMarshaler, list string) {
		text, err := v.MarshalText()
		require.NoError(t, err)
		assert.NotEqual(t, "invalid", string(text))
		assert.False(t, names[list+string(text)], string(text))
		names[list+string(text)] = true
	}
	for k := effects.NoKind; k <= effects.DoneTwice; k++ {
		each(k, "kind ")
		if k != effects.NoKind {
			assert.NotEqual(t, k.String(), k.Text().NL)
			assert.NotEqual(t, k.Text().NL, k.Text().EN)
		}
	}
	for r := effects.NoRoad; r <= effects.NeedsNoConsent; r++ {
		each(r, "road ")
	}
	for k := effects.NoHarm; k <= effects.OfPerson; k++ {
		each(k, "harm ")
	}
	for k := effects.NoRepair; k <= effects.Help; k++ {
		each(k, "repair ")
	}
	for s := effects.NotTold; s <= effects.NotHere; s++ {
		each(s, "stand ")
	}
	for s := effects.Supposed; s <= effects.Disputed; s++ {
		each(s, "sure ")
	}
	assert.Equal(t, "invalid", (effects.DoneTwice + 1).String())
	assert.Equal(t, "invalid", (effects.NeedsNoConsent + 1).String())
	assert.Equal(t, "invalid", (effects.Help + 1).String())
}

package discretionary_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
)

// TestWords: each word of a list reads back as itself, and what is in no list, or
// says nothing, is refused.
func TestWords(t *testing.T) {
	t.Parallel()
	for _, title := range discretionary.Titles() {
		text, err := title.MarshalText()
		require.NoError(t, err)
		var back discretionary.Title
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, title, back)
		assert.NotEmpty(t, title.Text().EN)
		assert.NotEqual(t, title.String(), title.Text().NL)
	}
	for s := discretionary.Reserved; s <= discretionary.Released; s++ {
		var back discretionary.Stand
		require.NoError(t, back.UnmarshalText([]byte(s.String())))
		assert.Equal(t, s, back)
	}
	var p discretionary.Payee
	require.NoError(t, p.UnmarshalText([]byte("party")))
	assert.Equal(t, discretionary.ToParty, p)
	for _, word := range []string{"none", "invalid", ""} {
		var title discretionary.Title
		assert.True(t, integraal.HasFault(title.UnmarshalText([]byte(word)), "ledger.unknown-word"), word)
	}
}

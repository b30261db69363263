package intake_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
)

// TestWords: each word of a list reads back as itself, what is in no list is
// refused, and what a reader sees exists in both languages.
func TestWords(t *testing.T) {
	t.Parallel()
	for a := intake.Unclear; a.String() != "invalid"; a++ {
		text, err := a.MarshalText()
		require.NoError(t, err)
		var back intake.Answer
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, a, back)
	}
	for u := intake.Wijkteam; u.String() != "invalid"; u++ {
		text, err := u.MarshalText()
		require.NoError(t, err)
		var back intake.Unit
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, u, back)
		both(t, u.Text(), u.String())
	}
	for s := intake.NotAsked; s.String() != "invalid"; s++ {
		both(t, s.Text(), s.String())
	}
	for r := intake.RouteOpen; r.String() != "invalid"; r++ {
		both(t, r.Text(), r.String())
	}
	for _, d := range intake.LifeDomains() {
		both(t, d.Label, string(d.Code))
		assert.NotEmpty(t, d.Name)
		assert.NotEmpty(t, d.Data)
	}
	for _, d := range intake.Definitions() {
		both(t, d.Name, d.ID)
	}
	var u intake.Unit
	assert.True(t, integraal.HasFault(u.UnmarshalText([]byte("invalid")), "intake.unknown-word"))
}

func both(t *testing.T, text integraal.Text, name string) {
	t.Helper()
	assert.NotEmpty(t, text.NL, name)
	assert.NotEmpty(t, text.EN, name)
	assert.NotEqual(t, text.NL, name, "a reader sees words and no code")
}

// TestListsAreCopies: nobody changes what is bundled, and every definition has a
// source and asks something.
func TestListsAreCopies(t *testing.T) {
	t.Parallel()
	for _, d := range intake.Definitions() {
		require.NotEmpty(t, d.Sources, d.ID)
		d.Sources[0].Where = "changed"
		if len(d.Conditions.Among) > 0 {
			d.Conditions.Among[0] = "changed"
		}
	}
	domains, seats := intake.LifeDomains(), intake.DefaultSeats()
	domains[0].Data[0], domains[0].Starts[0], seats[0].Laws[0] = 0, 0, integraal.Citation{}
	for _, d := range intake.Definitions() {
		assert.NotEqual(t, "changed", d.Sources[0].Where)
		assert.NotContains(t, d.Conditions.Among, intake.Domain("changed"))
	}
	assert.NotZero(t, intake.LifeDomains()[0].Data[0])
	assert.NotZero(t, intake.LifeDomains()[0].Starts[0])
	assert.False(t, intake.DefaultSeats()[0].Laws[0].IsZero())
}

package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// What is not there refuses: a gate, a protocol, the rules for discussion.
func TestNilRefuses(t *testing.T) {
	var gate *consent.Gate
	for _, r := range []consent.Request{{}, {
		Viewer: consent.Viewer{ID: "M"}, Subject: consent.Subject{ID: "M"}, Purpose: consent.OwnAccess,
		Action: consent.View, Day: integraal.On(2026, 3, 2), Datum: consent.Datum{Category: consent.Health, Source: consent.Wmo},
	}} {
		assert.Equal(t, consent.Deny, gate.Decide(r).Outcome)
	}
	answer := gate.Anonymous(consent.AnonymousRequest{Audience: []consent.Viewer{{ID: "L", Role: "wethouder"}}, Purpose: "learning"})
	assert.False(t, answer.Allowed)
	assert.NotEmpty(t, answer.Bars)

	var rules *consent.AnonymousRules
	low, high := consent.AmountBand(rules, integraal.Euro(100))
	assert.True(t, low == integraal.Amount{} && high == integraal.Amount{})
	shown, _ := rules.Shows(consent.Income)
	assert.False(t, shown)
	assert.NotPanics(t, func() { rules.AgeBand(30) })

	var protocol *consent.Protocol
	require.NoError(t, protocol.Check())
	_, found := protocol.FirstPurpose("wijkteam")
	assert.False(t, found)
}

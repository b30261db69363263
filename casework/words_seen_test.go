package casework

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// What is not there reads as an answer to its own label.
func TestAbsentFactsAreShown(t *testing.T) {
	t.Parallel()
	for _, v := range []FactValue{Startkwalificatie.None(), Toeslagpartner.None(), JointHousehold.None()} {
		assert.Equal(t, integraal.Text{NL: "nee", EN: "no"}, v.shown(), v.key)
	}
	for _, v := range []FactValue{ServiceCosts.None(), UrgentUntil.None(), WageMonth.None(), Creditors.None()} {
		assert.Equal(t, integraal.Text{NL: "geen", EN: "none"}, v.shown(), v.key)
	}
}

// No case, and a case in a host's own struct, give nothing away in a log.
func TestCasesInLogs(t *testing.T) {
	t.Parallel()
	var none *Case
	assert.Equal(t, "case ", none.LogValue().String())
	c, err := New(Parts{ID: "h", Persons: []Person{{ID: "M"}}})
	require.NoError(t, err)
	assert.Equal(t, "case h", c.LogValue().String())
	for _, host := range []any{c, struct{ *Case }{c}, struct{ *Case }{}, struct{ Of *Case }{c}} {
		out, err := json.Marshal(host)
		assert.Empty(t, out)
		require.ErrorContains(t, err, "Write")
	}
}

// Missing facts are told person by person, those of the only client without a
// name.
func TestFactsByPerson(t *testing.T) {
	t.Parallel()
	s := &sight{}
	got := s.factsByPerson([]integraal.Missing{
		{Fact: income.FactInsured, Who: "Y"}, {Fact: income.FactToeslagpartner, Who: "X"},
		{Fact: income.FactToetsingsinkomen}, {Fact: income.FactToeslagpartner, Who: "Y"},
	})
	assert.Equal(t, "inkomen van het jaar (toetsingsinkomen); Y: verzekerd voor de zorgverzekering en toeslagpartner; X: toeslagpartner", got.NL)
	assert.Contains(t, got.EN, "; Y: ")
	assert.True(t, s.factsByPerson(nil).IsZero())
}

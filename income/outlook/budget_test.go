package outlook

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestCompare: only figures that a municipality gave, of the day of the month, with
// their source; a household that spends less is below it.
func TestCompare(t *testing.T) {
	t.Parallel()
	c := courseOf(t, tenant())
	b := BudgetOf(&c.Months[0]) // 1000 in, 700 fixed, 300 remains, 250 for living
	own := Reference{Name: "town", Amount: integraal.Euro(280), From: on(2026, 1, 1), Until: on(2026, 1, 31), Source: "raadsbesluit"}
	later := own
	later.From, later.Until = on(2026, 2, 1), on(2026, 12, 31)
	found, err := Compare(b, []Reference{own, later})
	require.NoError(t, err)
	require.Len(t, found, 1)
	assert.Equal(t, "-30.00 20.00", found[0].Living.String()+" "+found[0].Remains.String())
	assert.Equal(t, own, found[0].Reference)
	found, err = Compare(b, nil)
	require.NoError(t, err)
	assert.Empty(t, found, "nothing is built in")
	assert.Contains(t, NoReference().NL, "niet vergeleken")
	for want, spoil := range map[string]func(*Reference){
		"outlook.range":   func(r *Reference) { r.Source = "" },
		"amount.negative": func(r *Reference) { r.Amount = integraal.Euro(-1) },
		"amount.range":    func(r *Reference) { r.Amount = integraal.EuroCents(mostAmount + 1) },
	} {
		bad := own
		spoil(&bad)
		_, err := Compare(b, []Reference{bad})
		assert.True(t, integraal.HasFault(err, want), want)
	}
	turned := own
	turned.From, turned.Until = own.Until, own.From
	_, err = Compare(b, []Reference{turned})
	assert.True(t, integraal.HasFault(err, "outlook.range"))
}

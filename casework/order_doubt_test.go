package casework

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/consent"
)

// A connection that someone denies is contested, and puts nothing in an order.
func TestContestedConnectionOrdersNothing(t *testing.T) {
	t.Parallel()
	ids := func(p Parts) (ids []string) {
		c, err := New(p)
		require.NoError(t, err)
		v, err := c.viewpoint(Question{Viewer: "W"})
		require.NoError(t, err)
		in, there := c.see(v, c.gate()).orderInput()
		require.True(t, there)
		for _, r := range in.Relations {
			ids = append(ids, r.ID)
		}
		return ids
	}
	p := bundledCase(t, "woven").Parts()
	before := ids(p)
	at := slices.IndexFunc(p.Connections, func(x Connection) bool { return x.Told.By != "W" && slices.Contains(before, x.ID) })
	require.NotEqual(t, -1, at)
	denied := p.Connections[at]
	denied.ID, denied.Stance, denied.Strength = "ontkend", Denied, ""
	denied.Told.By, denied.Told.To = "W", nil
	p.Connections = append(p.Connections, denied)
	assert.NotContains(t, ids(p), p.Connections[at].ID)
}

// Health, school and work do not tell by themselves that something is not safe, so
// that a step for safety that is of these is data of how people live together too.
func TestWhatDoesNotTellThatItIsUnsafe(t *testing.T) {
	t.Parallel()
	for _, category := range []consent.Category{consent.Health, consent.School, consent.Work, consent.Advice} {
		assert.False(t, toldBy([]datum{{category: category}}), category)
	}
	assert.True(t, toldBy([]datum{{category: consent.Health}, {category: consent.Debts}}))
}

// A ground of the case is the same ground in the order, and nothing else holds a step
// up: no relation, however strong, and no stage.
func TestOnlyAGroundHoldsAStepUp(t *testing.T) {
	t.Parallel()
	for ground, is := range map[Ground]helporder.Ground{
		"": helporder.NoGround, GroundSafety: helporder.ForSafety, GroundHousing: helporder.ForHousing, GroundIncome: helporder.ForIncomeToGoOn,
	} {
		p := bundledCase(t, "woven").Parts()
		for i := range p.Steps {
			p.Steps[i].After = nil
			if p.Steps[i].ID == "s-schulden" && ground != "" {
				p.Steps[i].After = []After{{Step: "s-huur", Ground: ground}}
			}
		}
		c, err := New(p)
		require.NoError(t, err)
		v, err := c.viewpoint(Question{Viewer: "W"})
		require.NoError(t, err)
		in, there := c.see(v, c.gate()).orderInput()
		require.True(t, there)
		require.NotEmpty(t, in.Relations)
		var held []helporder.Ground
		for _, x := range in.Steps {
			for _, a := range x.After {
				assert.Equal(t, "s-schulden", x.ID)
				held = append(held, a.Ground)
			}
		}
		if is == helporder.NoGround {
			assert.Empty(t, held)
		} else {
			assert.Equal(t, []helporder.Ground{is}, held)
		}
	}
}

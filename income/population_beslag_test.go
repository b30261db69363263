package income

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestBeslagPopulationByRule: where an overlay has a rate that does not fit the table,
// the rule itself is asked, and where the rule cannot reckon with it the run is refused.
func TestBeslagPopulationByRule(t *testing.T) {
	t.Parallel()
	for rate, refused := range map[string]bool{"19/21": false, "10/11": true} {
		norms, err := laid(t, overlayOf(march, func(string) string { return rate }, string(normBeslagDeel)))
		require.NoError(t, err)
		d, err := norms.On(march)
		require.NoError(t, err)
		var table beslagTabel
		table.on(&d.beslag)
		require.False(t, table.ok, rate)
		var out Results
		p := drawn(seededDice{rand.New(rand.NewPCG(9, 5))}, march, 1_000)
		p.Asked = AskBeslagvrijeVoet
		if err := d.Population(p, &out); refused {
			faults := integraal.FaultsIn(err)
			require.Len(t, faults, 1)
			assert.Equal(t, "amount.range beslag.belastbaar", faults[0].Code+" "+faults[0].Path)
			continue
		}
		require.NoError(t, err)
		for i := range p.Born {
			o, err := d.BeslagvrijeVoet(p.asBeslag(i), nil)
			v := settled(t, o, err)
			assert.Equal(t, v.Voet, out.Beslagvrij[i])
			assert.Equal(t, v.Above, out.Above[i])
		}
	}
}

// TestBeslagTable: the table gives what the rule gives, to the cent, about every bound of
// every situation.
func TestBeslagTable(t *testing.T) {
	t.Parallel()
	dice := seededDice{rand.New(rand.NewPCG(9, 6))}
	for _, h := range halfYears {
		d := dayOf(t, h.from)
		var table beslagTabel
		table.on(&d.beslag)
		for leef := range table.rijen {
			r := &table.rijen[leef]
			bounds := []int64{
				-mostBeslag, 0, r.zorgVanaf, r.huurVanaf, r.kgbVanaf, r.until, r.zorgVanaf + r.zorgMost/r.zorg, 70_000_00, mostBeslag, 2 * mostBeslag,
			}
			if r.huur > 0 {
				bounds = append(bounds, r.huurVanaf+r.huurMost/r.huur)
			}
			for _, bound := range bounds {
				for range 200 {
					v := beslagValues{leef: leefsituatie(leef), belastbaar: bound + dice.between(-3, 3), inkomen: dice.between(0, 6_000_00)}
					if dice.between(0, 1) == 0 {
						v.belastbaar = dice.between(0, 90_000_00)
					}
					v.vrij, v.echtgenoot = dice.between(0, v.inkomen)*dice.between(0, 1), dice.between(0, 3_000_00)*dice.between(0, 1)
					is, _ := d.beslag.inCents(&v, d.beslag.reckon(&v).voet)
					assert.Equal(t, is, integraal.CentsPerMonth(table.voet(r, v.belastbaar, v.inkomen, v.vrij, v.echtgenoot)), "%v %+v", h.from, v)
				}
			}
		}
	}
}

package income

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// about are the amounts near some bounds.
func about(bounds ...int64) (cents []int64) {
	for _, bound := range bounds {
		for c := bound - 150; c <= bound+150; c++ {
			cents = append(cents, c)
		}
	}
	return cents
}

// TestArbeidskortingAtItsBounds: at every cent about a bound the credit found by its bounds
// is the one reckoned step by step, and the rule of the tax agrees.
func TestArbeidskortingAtItsBounds(t *testing.T) {
	t.Parallel()
	for _, h := range halfYears {
		d := dayOf(t, h.from)
		var table belastingTabel
		table.on(&d.belasting, &d.zvw)
		bounds := []int64{0, table.vanaf2, table.vanaf3, table.vanaf4, 150_000_00, mostWork}
		for _, part := range table.arbeid {
			bounds = append(bounds, part.sure)
		}
		for _, work := range about(bounds...) {
			require.Equal(t, table.stepByStep(max(0, work)), table.arbeidskorting(work), "%v: %d", h.from, work)
			credits, due := table.werkend(work, work, 0, 0)
			year := integraal.CentsPerYear(work)
			rule := d.belasting.heffing(&belastingValues{income: year, work: year}, nil)
			require.Equal(t, []int64{rule.Applied.Cents(), rule.Due.Cents()}, []int64{credits, due}, "%v: %d", h.from, work)
		}
	}
}

// TestHuurtabelAtItsBounds: about every bound of rent and income the table of the
// huurtoeslag gives what the rule gives, for every kind of household.
func TestHuurtabelAtItsBounds(t *testing.T) {
	t.Parallel()
	for _, h := range halfYears {
		d := &dayOf(t, h.from).huurtoeslag
		var table huurtabel
		table.on(d)
		l := &d.cents
		rents := []int64{0, 300_00, l.kwaliteit, l.aftop[0] - 1, l.aftop[0], l.aftop[1] + 1, l.maximum[0], l.maximum[1], l.maximum[0] + 1}
		for kind := range huishoudtypen {
			r := &table.rijen[kind]
			incomes := []int64{-1_000_00, 0, r.ijkpunt - 1, r.ijkpunt, r.ijkpunt + 1, r.ijkpunt + 4_321_98, r.most - 1, r.most, r.most + 1, nearCents}
			for income := r.ijkpunt; income < 60_000_00; income += 997_31 {
				incomes = append(incomes, income)
			}
			for choice := range 8 {
				groot, jong, boven := choice&1, choice>>1&1, choice>>2
				for _, rent := range rents {
					for _, income := range incomes {
						rule := d.due(&huurtoeslagValues{
							huishouden: kind, groot: groot != 0, jong: jong != 0, boven: boven != 0, uitzondering: true,
							rekenhuur: integraal.CentsPerMonth(rent), rekeninkomen: integraal.CentsPerYear(income),
						}, nil)
						is := r.due(d, min(rent, l.maximum[jong]), l.aftop[groot], income, -int64(boven))
						require.Equal(t, rule, is, "%v %v: rent %d, income %d, %d", h.from, kind, rent, income, choice)
					}
				}
			}
		}
	}
}

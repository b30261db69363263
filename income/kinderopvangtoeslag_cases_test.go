package income

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

// TestKotFirstChild: the most hours, then the lowest costs, whatever the order.
func TestKotFirstChild(t *testing.T) {
	t.Parallel()
	a := inCare("A", registered(Dagopvang, 100, 1000)) // 12000 a year
	b := inCare("B", registered(Dagopvang, 90, 1100))  // 11880
	c := inCare("C", registered(Dagopvang, 100, 900))  // 10800
	// At 100.000 the first child has 72,1% and the others have 90,5%.
	// C is first: 10800 × 72,1% + (12000 + 11880) × 90,5% = 7786,80 + 21611,40.
	for _, list := range [][]KindInOpvang{{a, b, c}, {c, b, a}, {b, c, a}, {a, c, b}} {
		assert.Equal(t, "29398.00 2449.00", saidKot(worker(100_000, list...), march))
	}
	// Without C, A is: 12000 × 72,1% + 11880 × 90,5% = 8652 + 10751,40.
	assert.Equal(t, "19403.00 1616.00", saidKot(worker(100_000, a, b), march))
	// A child whose care does not count is not first.
	gone := inCare("G", registered(Dagopvang, 200, 1000))
	gone.Secondary = integraal.Know(true)
	assert.Equal(t, "19403.00 1616.00", saidKot(worker(100_000, gone, a, b), march))
	// Two of whom both are the same: it makes no difference.
	assert.Equal(t, "19512.00 1626.00", saidKot(worker(100_000, a, a2(a)), march)) // 12000 × (72,1% + 90,5%)
}

func a2(c KindInOpvang) KindInOpvang { c.ID = "2"; return c }

// TestKotGrounds: Wet kinderopvang art. 1.6, ground by ground.
func TestKotGrounds(t *testing.T) {
	t.Parallel()
	const (
		due      = "11520.00 960.00"
		parents  = "not: kinderopvangtoeslag.condition.activity"
		partners = "not: kinderopvangtoeslag.condition.partnersActivity"
		both     = parents + ", kinderopvangtoeslag.condition.partnersActivity"
	)
	y, n := integraal.Know(true), integraal.Know(false)
	type bits = [6]integraal.Fact[bool] // activity, wlz, detained; partner's activity, wlz, relative
	child := inCare("D", registered(Dagopvang, 100, 1000))
	for name, c := range map[string]struct {
		partner bool
		g       bits
		want    string
	}{
		"alone, works":                        {false, bits{y, n, n}, due},
		"alone, works not":                    {false, bits{n, n, n}, parents},
		"alone with wlz":                      {false, bits{n, y, n}, parents},
		"alone and detained":                  {false, bits{n, n, y}, parents},
		"both work (lid 1, 3)":                {true, bits{y, n, n, y, n, n}, due},
		"partner works not":                   {true, bits{y, n, n, n, n, n}, partners},
		"parent works not":                    {true, bits{n, n, n, y, n, n}, parents},
		"neither works":                       {true, bits{n, n, n, n, n, n}, both},
		"partner with wlz (lid 8)":            {true, bits{y, n, n, n, y, n}, due},
		"partner is family (lid 6)":           {true, bits{y, n, n, n, n, y}, due},
		"parent with wlz (lid 9)":             {true, bits{n, y, n, y, n, n}, due},
		"parent detained (lid 10)":            {true, bits{n, n, y, y, n, n}, due},
		"both with wlz":                       {true, bits{n, y, n, n, y, n}, parents},
		"parent detained, partner works not":  {true, bits{n, n, y, n, n, n}, both},
		"parent works not, partner is family": {true, bits{n, n, n, n, n, y}, parents},
	} {
		f := worker(40_000, child)
		if c.partner {
			f = editCarePartner(workers(40_000, 0, child), func(p *PartnerBijOpvang) {
				p.Activity, p.Wlz, p.Relative = c.g[3], c.g[4], c.g[5]
			})
		}
		f.Activity, f.Wlz, f.Detained = c.g[0], c.g[1], c.g[2]
		assert.Equal(t, c.want, saidKot(f, march), name)
	}
}

package income

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestGoldenKinderopvangtoeslag: the whole text that a reader gets. Each was
// read against the articles when it was written.
func TestGoldenKinderopvangtoeslag(t *testing.T) {
	t.Parallel()
	toddler := inCare("D", registered(Dagopvang, 100, 1150))
	half := registered(BuitenschoolseOpvang, 0, 950)
	half.Hours = integraal.Know(HoursOf(43, 33))
	pupil := inCare("S", half)
	teen := inCare("T", registered(BuitenschoolseOpvang, 30, 950))
	teen.Secondary = integraal.Know(true)
	full := worker(0, inCare("D", registered(Dagopvang, 240, 1000)))
	full.Toetsingsinkomen = integraal.KnowAbsent[integraal.PerYear]()
	refused := editCarePartner(workers(30_000, 0, toddler), func(p *PartnerBijOpvang) { p.Activity = integraal.Know(false) })
	missing := editCare(worker(30_000, toddler), 0, 0, func(o *Opvang) { o.Hours = integraal.Fact[Uren]{} })
	for name, f := range map[string]KinderopvangtoeslagFacts{
		"kinderopvangtoeslag-parents":   workers(40_000, 45_000, toddler, pupil, teen),
		"kinderopvangtoeslag-tie":       worker(100_000, toddler, inCare("S", registered(Gastouderopvang, 100, 800))),
		"kinderopvangtoeslag-hours":     full,
		"kinderopvangtoeslag-refused":   refused,
		"kinderopvangtoeslag-open":      missing,
		"kinderopvangtoeslag-too-small": worker(30_000, inCare("D", registered(Dagopvang, 1, 200))),
	} {
		var why integraal.Explanation
		require.NoError(t, of1(Kinderopvangtoeslag, f)(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}

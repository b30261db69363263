package casework

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/effects"
	"github.com/integraal/integraal/consent"
)

// paymentsOf is what a reader is told of the payments that fell between the first stop
// and its reversal, and how well what was paid is known where that is missing.
func paymentsOf(t testing.TB, viewer string, change ...func(*Parts)) (said string, missing []integraal.State) {
	t.Helper()
	r := readEffects(t, afterCase(t, change...), viewer)
	require.NotEmpty(t, r.Traces, viewer)
	for _, says := range r.Traces[0].Says {
		if strings.Contains(says.EN, "last day of the month") {
			said = says.EN
		}
	}
	for _, m := range r.Traces[0].Missing {
		if m.Fact == effects.FactPerMonth {
			missing = append(missing, m.State)
		}
	}
	return said, missing
}

// What did not come of the payments is what the benefit in sight was per month: not
// told twice where the announcement or somebody says it, and not told to a reader who
// may not know the benefit (B-020 to B-023).
func TestPaymentsOfTheStop(t *testing.T) {
	unheld := func(p *Parts) { p.Announced[0].Held = integraal.PerMonth{} }
	unpaid := func(p *Parts) { p.Benefits[0].Paid = integraal.PerMonth{} }
	over := func(day integraal.Date) func(*Parts) {
		return func(p *Parts) { p.Benefits[0].Until = day }
	}
	stop := integraal.On(2026, 2, 26)
	for _, viewer := range []string{"M", "W", "K"} {
		said, missing := paymentsOf(t, viewer, unheld)
		assert.Contains(t, said, "€1,331.43 per month was paid, so it is about €1,331.43.", viewer)
		assert.Empty(t, missing)
	}
	for name, change := range map[string]func(*Parts){
		"the announcement says what was held": func(*Parts) {},
		"it was told": func(p *Parts) {
			unheld(p)
			p.Effects.Harms[0].Kind = effects.IncomeGap.String()
		},
		"it was only lowered": func(p *Parts) {
			unheld(p)
			p.Announced[0].Act = "verlagen"
		},
		"another act about her": func(p *Parts) {
			unheld(p)
			again := p.Announced[0]
			again.ID, again.Act = "inhouding-2", "opschorten"
			p.Announced = append(p.Announced, again)
		},
	} {
		said, missing := paymentsOf(t, "M", change)
		assert.Empty(t, said, name)
		assert.Empty(t, missing, name)
	}
	said, missing := paymentsOf(t, "M", unheld, unpaid)
	assert.Empty(t, said)
	assert.Equal(t, []integraal.State{integraal.Unknown}, missing, "she sees all: nobody said it")
	_, missing = paymentsOf(t, "M", unheld, over(stop.AddDays(-2)))
	assert.Equal(t, []integraal.State{integraal.Unknown}, missing, "a benefit that was over is not what was stopped")
	said, _ = paymentsOf(t, "M", unheld, over(stop.AddDays(-1)))
	assert.NotEmpty(t, said, "it may have ended by the stop")
	said, missing = paymentsOf(t, "M", unheld, func(p *Parts) {
		other := p.Benefits[0]
		other.ID, other.Paid = "bijstand-2", integraal.EuroPerMonth(1200)
		p.Benefits = append(p.Benefits, other)
	})
	assert.Empty(t, said)
	assert.Equal(t, []integraal.State{integraal.Contested}, missing)
}

// A reader who may know the decision and not the benefit is told that it is out of
// sight, whatever the benefit is and whether or not it is there.
func TestPaymentsOutOfSight(t *testing.T) {
	hidden := func(p *Parts) {
		p.Announced[0].Held = integraal.PerMonth{}
		p.Consents[0].Scope.Categories = consent.These(consent.Directives, consent.AnnouncedDecision)
	}
	var first string
	for i, change := range []func(*Parts){
		func(*Parts) {},
		func(p *Parts) { p.Benefits[0].Paid = integraal.EuroPerMonth(900) },
		func(p *Parts) { p.Benefits[0].Paid = integraal.PerMonth{} },
		func(p *Parts) { p.Benefits = p.Benefits[1:] },
	} {
		said, missing := paymentsOf(t, "W", hidden, change)
		assert.Empty(t, said)
		assert.Equal(t, []integraal.State{integraal.NotVisible}, missing)
		text := asJSONText(t, readEffects(t, afterCase(t, hidden, change), "W"))
		if i == 0 {
			first = text
		}
		assert.Equal(t, first, text)
	}
}

package casework_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/participation"
)

// A stop check says the same of each gate as the report of the same viewer.
func TestStopsSayWhatTheReportSays(t *testing.T) {
	t.Parallel()
	for name, read := range map[string]func() (*casework.Case, error){"household": bundled.Household, "mirror": bundled.Mirror} {
		c, err := read()
		require.NoError(t, err)
		for _, viewer := range c.Viewers() {
			q := casework.Question{Viewer: viewer}
			report, err := casework.Review(c, q)
			require.NoError(t, err)
			stops, err := casework.CheckStops(c, q, participation.NoAct)
			require.NoError(t, err)
			if report.Anonymous {
				assert.Empty(t, stops.List)
				assert.NotEmpty(t, stops.Head.Notes)
				continue
			}
			var held []integraal.Finding
			for _, f := range report.Findings {
				if f.Code == "income.held" {
					held = append(held, f)
				}
			}
			require.Len(t, stops.List, len(held), "%s: %s", name, viewer)
			for i, f := range held {
				check := stops.List[i].Check
				require.Len(t, check.Gates, len(f.Checks))
				for j, g := range check.Gates {
					assert.Equal(t, f.Checks[j].State, g.State.String(), "%s: %s: %s", name, viewer, g.Code)
				}
				assert.Equal(t, f.Title, stops.List[i].Title)
			}
		}
	}
}

// Of another act than was announced nobody has decided yet.
func TestStopsOfAnotherAct(t *testing.T) {
	t.Parallel()
	c, err := bundled.Household()
	require.NoError(t, err)
	for _, act := range participation.Acts() {
		stops, err := casework.CheckStops(c, casework.Question{Viewer: "werk-en-inkomen"}, act)
		require.NoError(t, err)
		require.Len(t, stops.List, 1)
		check := stops.List[0].Check
		assert.Equal(t, act, check.Act)
		assert.Equal(t, act == participation.Blokkering, check.Gate(participation.GateDecider).State == participation.GatePassed, act)
	}
	_, err = casework.CheckStops(c, casework.Question{Viewer: "werk-en-inkomen"}, participation.Act(99))
	assert.True(t, integraal.HasFault(err, "act.unnamed"))
	_, err = casework.CheckStops(c, casework.Question{Viewer: "nobody"}, participation.NoAct)
	assert.Error(t, err)
	_, err = casework.CheckStops(nil, casework.Question{}, participation.NoAct)
	assert.Error(t, err)
	_, err = casework.CheckStops(c, casework.Question{Viewer: "werk-en-inkomen", Day: integraal.On(2019, 1, 1)}, participation.NoAct)
	assert.Error(t, err)
}

func stopFor(t *testing.T, read func() (*casework.Case, error), viewer string) casework.Stop {
	t.Helper()
	c, err := read()
	require.NoError(t, err)
	stops, err := casework.CheckStops(c, casework.Question{Viewer: viewer}, participation.NoAct)
	require.NoError(t, err)
	require.Len(t, stops.List, 1, viewer)
	return stops.List[0]
}

func observed(stop *casework.Stop) string {
	var all []string
	for _, o := range stop.Check.Observations {
		all = append(all, string(o.Code), o.Text.NL)
	}
	return strings.Join(all, "\n")
}

// One amount bounds nothing for who knows of more income that was not reported;
// who does not know reads nothing of it.
func TestOneAmountBoundsNothingForWhoKnowsOfMore(t *testing.T) {
	t.Parallel()
	for viewer, knows := range map[string]bool{"W": true, "Y": true, "K": false} {
		stop := stopFor(t, bundled.Mirror, viewer)
		says := observed(&stop)
		assert.Equal(t, knows, strings.Contains(says, "Dit ene bedrag zegt dus niet hoe ver het besluit kan gaan."), viewer)
		assert.Equal(t, knows, strings.Contains(says, "meer inkomen"), viewer)
		assert.Equal(t, !knows, strings.Contains(says, "hooguit leiden tot herziening van die ene maand"), viewer)
	}
	stop := stopFor(t, bundled.Mirror, "X")
	assert.NotContains(t, observed(&stop), "hooguit", "X may not see what the partner earned, and gets no bound")
}

// What the report says of the month of the amount stands with the bound here
// too.
func TestStopsSayOfWhichMonthTheAmountIs(t *testing.T) {
	t.Parallel()
	for _, viewer := range []string{"W", "M", "G"} {
		stop := stopFor(t, bundled.Household, viewer)
		says := observed(&stop)
		assert.Contains(t, says, "Over de maand verschillen de verklaringen.", viewer)
		assert.Contains(t, says, "Dan was dat voor de bijstand, die op", viewer)
	}
	stop := stopFor(t, bundled.Household, "K")
	assert.NotContains(t, observed(&stop), "verschillen de verklaringen", "K was told of one month")
}

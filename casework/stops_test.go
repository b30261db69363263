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

// The papers are named where they are asked for, and who can be called is told.
func TestStopsNameThePapersAndWhomToCall(t *testing.T) {
	t.Parallel()
	for _, viewer := range []string{"W", "M", "G"} {
		stop := stopFor(t, bundled.Household, viewer)
		papers := wayOf(&stop, "way.papers")
		assert.Contains(t, papers, "Gevraagd zijn: ", viewer)
		assert.NotContains(t, papers, "hoeft niet", viewer)
		require.NotEmpty(t, stop.Call, viewer)
		assert.Equal(t, "K", stop.Call[0].Who, viewer)
	}
	stop := stopFor(t, bundled.Household, "K")
	for _, call := range stop.Call {
		assert.NotEqual(t, "K", call.Who, "nobody is told to call themselves")
	}
}

func wayOf(stop *casework.Stop, code integraal.Name) string {
	for _, w := range stop.Check.Ways {
		if w.Code == code {
			return w.Text.NL
		}
	}
	return ""
}

// Advice on work and health is open where a duty or advice around work is seen.
func TestStopsKnowOfAdviceOnWorkAndHealth(t *testing.T) {
	t.Parallel()
	for _, viewer := range []string{"W", "M", "K"} {
		stop := stopFor(t, bundled.Household, viewer)
		assert.NotEmpty(t, wayOf(&stop, "way.independentAdvice"), viewer)
	}
}

// Help that a viewer sees run is counted, each who helps once; else it is said
// that it was not recorded.
func TestStopsCountTheHelpThatRuns(t *testing.T) {
	t.Parallel()
	effect := func(viewer string) string {
		stop := stopFor(t, bundled.Household, viewer)
		for _, o := range stop.Check.Effects {
			if o.Code == "effect.helpRuns" {
				return o.Text.NL
			}
		}
		return ""
	}
	// W looks into help at home, G had a first talk about debts; K was told of neither.
	assert.Equal(t, "Plannen van andere hulp die lopen: 2. Rekenen die op dit inkomen?", effect("M"))
	assert.Equal(t, "Plannen van andere hulp die lopen: 1. Rekenen die op dit inkomen?", effect("W"))
	assert.Equal(t, "Plannen van andere hulp die lopen: 1. Rekenen die op dit inkomen?", effect("G"))
	assert.Equal(t, "Niet vastgelegd: hoeveel andere hulp met een plan loopt.", effect("K"))
}

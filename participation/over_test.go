package participation_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Of a term that is over is said what was due and what is left, never that
// something has to be done by a day that has passed.
func TestATermThatIsOverSaysWhatIsLeft(t *testing.T) {
	t.Parallel()
	for kind := participation.ConsentEnds; kind <= participation.WmoDecision; kind++ {
		runs := deadline(t, kind, reviewDay, reviewDay)
		over := deadline(t, kind, reviewDay.AddDays(-300), reviewDay)
		require.True(t, over.Over, kind)
		assert.NotEqual(t, runs.What, over.What, kind)
		assert.Regexp(t, `moest|kon |gold|had `, over.What.NL, kind)
	}
	wmo := deadline(t, participation.WmoInvestigation, reviewDay.AddDays(-60), reviewDay)
	assert.Contains(t, cites(wmo.Laws), "art. 2.3.2 lid 9 Wmo 2015")
	assert.Contains(t, cites(wmo.Laws), "art. 2.3.5 lid 2 Wmo 2015")
}

func TestAWayThatIsOverSaysWhatIsLeft(t *testing.T) {
	t.Parallel()
	f := answered(participation.Blokkering)
	f.FirstTalk, f.Received = integraal.Know(reviewDay), integraal.Know(false)
	way := func(day integraal.Date, code integraal.Name) participation.Way {
		ways, err := participation.Ways(f, day)
		require.NoError(t, err)
		i := slices.IndexFunc(ways, func(w participation.Way) bool { return w.Code == code })
		require.GreaterOrEqual(t, i, 0, code)
		return ways[i]
	}
	late := integraal.On(2026, 6, 1)
	for code, says := range map[integraal.Name]string{
		"way.papers": "De laatste dag was 20 februari 2026", "way.objection": "kon tot en met 9 april 2026",
		"way.debtDecision": "moest er een besluit zijn",
	} {
		w := way(late, code)
		assert.True(t, w.Over, code)
		assert.Contains(t, w.Text.NL, says, code)
	}
	assert.Contains(t, way(late, "way.interimRelief").Text.NL, "Is er op tijd bezwaar gemaakt?")
	assert.Contains(t, way(reviewDay, "way.interimRelief").Text.NL, "Daarvoor moet eerst bezwaar zijn gemaakt")
	assert.False(t, way(reviewDay, "way.objection").Over)
}

// One amount bounds a hold, a suspension and a revision, and no other act.
func TestProportionByAct(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		c, err := participation.Gates(answered(act), reviewDay, nil)
		require.NoError(t, err)
		bounded := slices.ContainsFunc(c.Observations, func(o participation.Observation) bool {
			return o.Code == "observation.proportion"
		})
		want := act == participation.Blokkering || act == participation.Opschorten || act == participation.Herzien || act == participation.Intrekken
		assert.Equal(t, want, bounded, act)
	}
}

package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Awb 7:10 lid 4: a further delay of a decision on an objection needs the
// consent of all, or of who objects where the others cannot be harmed. That is
// another rule than 4:15 lid 2 onder a.
func TestADelayOfAnObjectionNeedsTheOthersToo(t *testing.T) {
	t.Parallel()
	decided := func(others integraal.Fact[bool]) participation.Course {
		delay := happened(participation.EventDelayAgreed, on(2026, time.April, 1))
		delay.Set, delay.Others = integraal.Know(on(2026, time.April, 14)), others
		c, ok := timeline(t, on(2026, time.April, 20),
			happened(participation.EventDecisionKnown, on(2026, time.February, 2)),
			happened(participation.EventObjectionReceived, on(2026, time.February, 20)),
			participation.Event{Kind: participation.EventCommittee, Of: delay.Of, Day: integraal.KnowAbsent[integraal.Date]()},
			delay,
		).Of(delay.Of, participation.ObjectionDecision)
		require.True(t, ok)
		return c
	}
	// Six weeks after 16 March end on 27 April, a public holiday; fourteen days more on 11 May.
	without, with := on(2026, time.April, 28), on(2026, time.May, 11)
	for _, yes := range []integraal.Fact[bool]{integraal.Know(true), integraal.KnowAbsent[bool]()} {
		c := decided(yes)
		assert.Equal(t, with, c.Last)
		require.Len(t, c.Stops, 1)
		require.Len(t, c.Stops[0].Laws, 1)
		assert.Equal(t, "art. 7:10 lid 4 Awb", c.Stops[0].Laws[0].String())
	}
	c := decided(integraal.Know(false))
	assert.Equal(t, without, c.Last)
	assert.Empty(t, c.Stops)
	require.Len(t, c.Notes, 1)
	assert.Equal(t, integraal.Name("term.othersDisagree"), c.Notes[0].Code)
	for _, open := range states(true, false)[2:] {
		c = decided(open)
		assert.Zero(t, c.Last, open.State())
		assert.Equal(t, integraal.Between(without, with), c.Range, open.State())
		require.Len(t, c.Missing, 1, open.State())
		assert.Equal(t, integraal.Name("event.delayAgreed.others"), c.Missing[0].Fact)
		assert.Equal(t, open.State(), c.Missing[0].State)
	}
}

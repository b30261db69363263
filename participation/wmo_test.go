package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func TestParticipationNeedsItsLaw(t *testing.T) {
	t.Parallel()
	_, err := participation.Participatie("")
	assert.True(t, integraal.HasFault(err, "participation.ambiguous"))
	_, err = participation.Participatie(integraal.Wgs)
	assert.True(t, integraal.HasFault(err, "participation.law"))

	wmo, err := participation.Participatie(integraal.Wmo2015)
	require.NoError(t, err)
	assert.True(t, wmo.Voluntary)
	pw, err := participation.Participatie(integraal.Participatiewet)
	require.NoError(t, err)
	assert.False(t, pw.Voluntary)
	assert.NotEqual(t, wmo.Goal, pw.Goal)
	for _, c := range append(wmo.Laws, pw.Laws...) {
		assert.False(t, c.Unverified())
	}
}

func TestTheWmoAsksInformationAndCooperationOnly(t *testing.T) {
	t.Parallel()
	p, err := participation.WmoPositionOf(reviewDay)
	require.NoError(t, err)
	assert.Empty(t, p.Participation)
	assert.Empty(t, p.IncomeSanctions)
	articles := []string{}
	for _, d := range p.Duties {
		articles = append(articles, d.Laws[0].String())
	}
	assert.Equal(t, []string{
		"art. 2.3.8 lid 1 Wmo 2015", "art. 2.3.8 lid 3 Wmo 2015", "art. 2.3.2 lid 7 Wmo 2015",
	}, articles)
	for _, c := range p.Consequences {
		assert.Equal(t, participation.May, c.Power)
	}
}

// Discovery is told the same to whoever asks: it takes no facts. It names no
// percentage and no amount.
func TestDiscoveryIsNeutral(t *testing.T) {
	t.Parallel()
	points, err := participation.Discovery(reviewDay)
	require.NoError(t, err)
	for _, p := range points {
		assert.NotRegexp(t, `[0-9]|%|€`, p.Text.NL)
		assert.NotRegexp(t, `(?i)fraud`, p.Text.NL)
		assert.NotEmpty(t, p.Laws)
	}
	powers := powersAt(points)
	assert.Equal(t, "must", powers["art. 54 lid 3 Participatiewet"])
	assert.Equal(t, "must", powers["art. 18a lid 1 Participatiewet"])
	assert.Equal(t, "may", powers["art. 18a lid 4 Participatiewet"])
	assert.Equal(t, "may", powers["art. 18a lid 7 Participatiewet"])
	assert.Equal(t, "byLaw", powers["art. 17 lid 1 Participatiewet"])
}

// The Wmo 2015 is answered from 2023 on, in the text that held then.
func TestTheWmoByDay(t *testing.T) {
	t.Parallel()
	for day, code := range map[integraal.Date]string{
		on(2022, time.December, 31): "participation.day", on(2027, time.January, 1): "participation.unread",
	} {
		_, err := participation.WmoPositionOf(day)
		assert.True(t, integraal.HasFault(err, code), day)
	}
	for day, read := range map[integraal.Date]integraal.Date{
		on(2023, time.January, 1): on(2022, time.July, 1), on(2023, time.July, 1): on(2023, time.July, 1),
		on(2024, time.December, 31): on(2024, time.January, 1), on(2025, time.January, 1): on(2025, time.January, 1),
		on(2026, time.June, 30): on(2026, time.January, 1), on(2026, time.July, 1): on(2026, time.July, 1), on(2026, time.December, 31): on(2026, time.July, 1),
	} {
		p, err := participation.WmoPositionOf(day)
		require.NoError(t, err)
		assert.Empty(t, p.Participation)
		assert.Empty(t, p.IncomeSanctions)
		assert.Equal(t, read, p.Consequences[0].Laws[0].Read(), day)
	}
}

package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func deadline(t *testing.T, kind participation.TermKind, from, day integraal.Date) participation.Deadline {
	t.Helper()
	found, err := participation.Deadlines([]participation.Term{{Kind: kind, Day: from}}, day)
	require.NoError(t, err)
	require.Len(t, found, 1)
	return found[0]
}

// The two terms of the bundled case: papers asked by 9 March, and the consent
// of 10 February to 10 August 2026.
func TestTermsOfTheBundledCase(t *testing.T) {
	t.Parallel()
	found, err := participation.Deadlines([]participation.Term{
		{Kind: participation.ConsentEnds, Day: on(2026, time.August, 10)},
		{Kind: participation.PapersAsked, Day: on(2026, time.March, 9)},
	}, reviewDay)
	require.NoError(t, err)
	require.Len(t, found, 2)
	papers, consent := found[0], found[1]
	assert.Equal(t, participation.PapersAsked, papers.Kind, "the first to end comes first")
	assert.Equal(t, 7, papers.DaysLeft)
	assert.True(t, papers.WithinWeek)
	assert.False(t, papers.Statutory)
	assert.False(t, consent.WithinWeek)
	assert.Equal(t, 161, consent.DaysLeft)
	assert.Equal(t, "art. 5.1.1 lid 4 Wmo 2015", consent.Laws[0].String())
}

func TestWithinAWeek(t *testing.T) {
	t.Parallel()
	for days, within := range map[int]bool{-1: false, 0: true, 7: true, 8: false} {
		d := deadline(t, participation.PapersAsked, reviewDay.AddDays(days), reviewDay)
		assert.Equal(t, within, d.WithinWeek, days)
		assert.Equal(t, days < 0, d.Over, days)
	}
}

// Only a term that a law sets moves to the next working day.
func TestOnlyStatutoryTermsMove(t *testing.T) {
	t.Parallel()
	sunday := on(2026, time.March, 15)
	for _, kind := range []participation.TermKind{participation.PapersAsked, participation.ConsentEnds} {
		d := deadline(t, kind, sunday, reviewDay)
		assert.Equal(t, sunday, d.Day)
		assert.False(t, d.Extended)
	}
	// Six weeks from the day after Monday 23 February 2026 end on Easter
	// Monday, 6 April; the next working day is Tuesday 7 April.
	objection := deadline(t, participation.Objection, on(2026, time.February, 23), reviewDay)
	assert.Equal(t, on(2026, time.April, 7), objection.Day)
	assert.True(t, objection.Extended)
	assert.Equal(t, integraal.Termijnenwet, objection.Laws[len(objection.Laws)-1].Law())
	// Eight weeks after Monday 9 March end on Monday 4 May, and one day later
	// on Liberation Day: the term of a by-law does not move.
	assert.Equal(t, on(2026, time.May, 5), deadline(t, participation.DebtDecision, on(2026, time.March, 10), reviewDay).Day)
	// Two weeks after 23 March end on Easter Monday, and two days later on a
	// working day.
	assert.Equal(t, on(2026, time.April, 7), deadline(t, participation.WmoDecision, on(2026, time.March, 23), reviewDay).Day)
	assert.Equal(t, on(2026, time.April, 8), deadline(t, participation.WmoDecision, on(2026, time.March, 25), reviewDay).Day)
}

// Three working days skip the weekend and holidays.
func TestThreeWorkingDays(t *testing.T) {
	t.Parallel()
	// Thursday 2 April 2026 is followed by Good Friday and Easter.
	assert.Equal(t, on(2026, time.April, 9), deadline(t, participation.FirstTalkUrgent, on(2026, time.April, 2), reviewDay).Day)
	assert.Equal(t, on(2026, time.March, 11), deadline(t, participation.FirstTalkUrgent, on(2026, time.March, 6), reviewDay).Day)
}

func TestATermCanCarryItsOwnProvision(t *testing.T) {
	t.Parallel()
	by := integraal.Wmo2015.Art("5.3.3", on(2026, time.July, 1)).Lid("1")
	found, err := participation.Deadlines([]participation.Term{{Kind: participation.ConsentEnds, Day: reviewDay, By: by}}, reviewDay)
	require.NoError(t, err)
	assert.Equal(t, []integraal.Citation{by}, found[0].Laws)
}

func TestFaultsOfTerms(t *testing.T) {
	t.Parallel()
	_, err := participation.Deadlines([]participation.Term{
		{Kind: participation.NoTerm, Day: reviewDay}, {Kind: participation.Objection}, {Kind: 200, Day: reviewDay},
	}, reviewDay)
	got := []string{}
	for _, f := range integraal.FaultsIn(err) {
		got = append(got, f.Path+" "+f.Code)
	}
	assert.Equal(t, []string{"[0] term.unnamed", "[1] term.unset", "[2] term.unnamed"}, got)
}

func TestLeastAdvanceOutside(t *testing.T) {
	t.Parallel()
	for day, want := range map[integraal.Date]string{
		on(2023, time.January, 1): "90.000%", on(2025, time.December, 31): "90.000%", on(2026, time.January, 1): "95.000%",
	} {
		e, err := participation.LeastAdvance(day)
		require.NoError(t, err)
		assert.Equal(t, want, e.Is.String())
		assert.Equal(t, "art. 52 lid 2 Participatiewet", e.By.String())
	}
	_, err := participation.LeastAdvance(on(2022, time.December, 31))
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

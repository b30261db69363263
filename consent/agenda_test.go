package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// A meeting of W, K and G on the household: c1 was given, c2 is not answered, A
// refused (B-080).
func TestAgendaOfAMeeting(t *testing.T) {
	t.Parallel()
	requests := []consent.Request{
		ask("W", "M", consent.Benefit, consent.Pw, review),  // c1
		ask("W", "M", consent.Housing, consent.Wmo, review), // W's own task
		ask("W", "M", consent.Debts, consent.Wgs, review),
		ask("K", "M", consent.Advice, consent.Wmo, review), // c2
		ask("W", "A", consent.Debts, consent.Wgs, review),  // A refused
		ask("K", "M", consent.Health, consent.Wmo, review), // the protocol does not need it
		ask("W", "M", consent.Benefit, consent.Pw, "2026-08-11"),
		ask("W", "D", consent.School, consent.Wgs, review),
	}
	requests[7].Subject.Representatives = []string{"M", "F"}
	orphan := ask("W", "D", consent.School, consent.Wgs, review)
	orphan.Subject.Representatives = nil
	untold := ask("W", "M", consent.Housing, consent.Wmo, "2026-02-09")
	requests = append(requests, orphan, untold)
	gate := consent.NewGate(facts())
	none := integraal.Date{}
	assert.Equal(t, []consent.AgendaLine{
		{Request: 0, Standing: consent.NothingToAsk},
		{Request: 1, Standing: consent.NothingToAsk},
		{Request: 2, Giver: "M", Standing: consent.NeverAsked},
		{Request: 3, Giver: "M", Standing: consent.Waiting, Since: day("2026-02-12")},
		{Request: 4, Standing: consent.SaidNo, Since: day("2026-02-12")},
		{Request: 5, Standing: consent.NotByConsent},
		{Request: 6, Giver: "M", Standing: consent.AskAnew, Since: day("2026-08-10")},
		{Request: 7, Giver: "M", Standing: consent.NeverAsked},
		{Request: 7, Giver: "F", Standing: consent.NeverAsked},
		{Request: 8, Standing: consent.WhoToAsk},
		{Request: 9, Standing: consent.TellFirst, Since: none},
	}, gate.Agenda(requests))
	assert.Empty(t, gate.Agenda(nil))
}

// Of two parents each stands on their own: who was asked waits, the other was
// not asked, and the question to each says so.
func TestAgendaTellsGiversApart(t *testing.T) {
	t.Parallel()
	r := ask("W", "D", consent.School, consent.Wgs, review)
	r.Subject.Representatives = []string{"M", "F"}
	f := facts()
	questions := consent.NewGate(f).Questions([]consent.Request{r})
	require.Len(t, questions, 2)
	asked, err := questions[0].Record("asked").Explain("uitleg-1", "W", day("2026-02-20"))
	require.NoError(t, err)
	asked, err = asked.Ask("W", day("2026-02-21"))
	require.NoError(t, err)
	f.Consents = append(f.Consents, asked)
	gate := consent.NewGate(f)
	lines := gate.Agenda([]consent.Request{r})
	require.Len(t, lines, 2)
	for _, l := range lines {
		if l.Giver == asked.Giver {
			assert.Equal(t, consent.Waiting, l.Standing)
			assert.Equal(t, day("2026-02-21"), l.Since)
		} else {
			assert.Equal(t, consent.NeverAsked, l.Standing)
			assert.True(t, l.Since.IsZero())
		}
		assert.True(t, l.Standing.Open())
	}
	for _, q := range gate.Questions([]consent.Request{r}) {
		assert.Equal(t, q.Giver == asked.Giver, !q.Asked.IsZero(), q.Giver)
	}
}

// Each request has a line, and the lines agree with the gate on whether it is
// shown and whether consent would help; each standing has a name and words.
func TestAgendaAgreesWithTheGate(t *testing.T) {
	t.Parallel()
	d := seed(11)
	seen := map[consent.Standing]int{}
	for range some(20_000) {
		w := draw(d)
		answer := w.decide()
		lines := consent.NewGate(w.facts).Agenda([]consent.Request{w.request})
		require.NotEmpty(t, lines)
		for _, l := range lines {
			seen[l.Standing]++
			require.Equal(t, answer.Outcome.Shows(), l.Standing == consent.NothingToAsk)
			require.Equal(t, answer.Outcome == consent.AskConsent,
				l.Standing == consent.NeverAsked || l.Standing == consent.Waiting || l.Standing == consent.AskAnew || l.Standing == consent.WhoToAsk)
		}
	}
	for s := consent.NothingToAsk; s <= consent.NotByConsent; s++ {
		assert.NotEqual(t, "invalid", s.String())
		assert.NotEmpty(t, s.Text().NL)
		assert.NotEmpty(t, s.Text().EN)
	}
	assert.GreaterOrEqual(t, len(seen), 6, seen)
}

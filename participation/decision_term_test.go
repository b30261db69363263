package participation_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Which requests have a term of their own in the law, and which have the reasonable
// term of Awb 4:13, said in so many words. Read in the texts of 1 January 2026.
func TestTermsOfDecisions(t *testing.T) {
	t.Parallel()
	got, err := participation.DecisionTerms(reviewDay)
	require.NoError(t, err)
	own := map[string]int{}
	for _, d := range got {
		cited := strings.Join(cites(d.Laws), "; ")
		assert.Contains(t, cited, "Awb", d.Request)
		if d.Own {
			own[d.Request.String()] = d.Weeks
			continue
		}
		assert.Equal(t, 8, d.Weeks, d.Request)
		assert.Contains(t, d.Says.NL, "De wet stelt geen eigen termijn", d.Request)
		assert.Contains(t, d.Says.EN, "unless the municipality named another day", d.Request)
		for _, law := range []string{"art. 4:13 lid 1 Awb", "art. 4:13 lid 2 Awb", "art. 4:14 lid 3 Awb", "Participatiewet"} {
			assert.Contains(t, cited, law, d.Request)
		}
		assert.NotContains(t, d.Says.NL, "{")
	}
	assert.Equal(t, map[string]int{"subsidy": 5, "wmo": 2, "debtHelp": 8, "objection": 6}, own)
	assert.Len(t, got, 11)
	early, err := participation.DecisionTerms(on(2023, time.March, 1))
	require.NoError(t, err)
	for _, d := range early {
		assert.NotEqual(t, participation.AskSubsidy, d.Request, "the five weeks came in July 2023")
	}
	_, err = participation.DecisionTerms(on(2027, time.January, 1))
	assert.True(t, integraal.HasFault(err, "participation.unread"))
	text, err := participation.AskParentExempt.MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "parentExemption", string(text))
}

// Whether a penalty and a standstill hold for the terms of the Wgs is a doubt that
// stands with the answer, with who to ask; a penalty is neither computed nor denied.
func TestPenaltyOnDebtHelpIsADoubt(t *testing.T) {
	t.Parallel()
	march := func(d int) integraal.Date { return on(2026, time.March, d) }
	events := []participation.Event{
		happened(participation.EventDebtHelpAsked, march(2)),
		{Kind: participation.EventFirstTalk, Day: integraal.Know(march(9)), Weeks: integraal.Know(4)},
		happened(participation.EventNoticeOfDefault, on(2026, time.May, 1)),
	}
	got := timeline(t, on(2026, time.September, 1), events...)
	for kind, code := range map[participation.TermKind]integraal.Name{
		participation.FirstTalk: "term.talkNoDecision", participation.DebtDecision: "term.debtPenalty",
	} {
		c, found := got.Of("", kind)
		require.True(t, found)
		require.Contains(t, codes(c.Notes), code)
		for _, n := range c.Notes {
			assert.Equal(t, participation.NoPower, n.Power)
			assert.NotEmpty(t, n.Who)
			assert.Contains(t, n.Text.NL, "jurist")
		}
	}
	require.Len(t, got.Penalties, 1)
	p := got.Penalties[0]
	assert.Equal(t, participation.DebtDecision, p.For)
	assert.Equal(t, integraal.Undetermined, p.Due)
	assert.True(t, p.Amount.IsZero())
	assert.Contains(t, p.Text.EN, "not established")

	decided := append(events, happened(participation.EventDebtDecided, march(30)))
	assert.Empty(t, timeline(t, on(2026, time.September, 1), decided...).Penalties, "in time")
	assert.Empty(t, timeline(t, on(2026, time.September, 1), events[:2]...).Penalties, "no notice of default")
	terms, err := participation.DecisionTerms(reviewDay)
	require.NoError(t, err)
	for _, d := range terms {
		assert.Equal(t, d.Request == participation.AskDebtHelp, len(d.Doubts) > 0, d.Request)
	}
}

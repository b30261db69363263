package participation_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Advice on work and health is open whatever the act, once a duty or an advice
// around work is told; no gate rests on that.
func TestAdviceOnWorkAndHealthWhenWorkIsAsked(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		f := answered(act)
		without := safeguards(t, f, reviewDay)
		f.WorkAsked = integraal.Know(true)
		with := safeguards(t, f, reviewDay)
		assert.True(t, offers(&with, "way.independentAdvice"), act)
		assert.Equal(t, act == participation.Verlagen, offers(&without, "way.independentAdvice"), act)
		assert.Equal(t, without.Gates, with.Gates, act)
	}
}

func offers(s *participation.Safeguards, code integraal.Name) bool {
	for _, w := range s.Ways {
		if w.Code == code {
			return true
		}
	}
	return false
}

// Only some registers make papers needless (Participatiewet art. 53a lid 1), so
// nobody is told to keep them back.
func TestPapersAreNeverAdvisedAgainst(t *testing.T) {
	t.Parallel()
	for _, by := range []integraal.Date{reviewDay.AddDays(3), reviewDay.AddDays(-3)} {
		f := answered(participation.Blokkering)
		f.Received, f.AskedBy = integraal.Fact[bool]{}, integraal.Know(by)
		ways, err := participation.Ways(f, reviewDay)
		require.NoError(t, err)
		require.Equal(t, integraal.Name("way.papers"), ways[0].Code)
		assert.NotContains(t, ways[0].Text.NL, "hoeft niet")
		assert.NotContains(t, ways[0].Text.EN, "not needed")
		assert.Contains(t, ways[0].Text.NL, "geef wat er is")
	}
}

// Wmo 2015 art. 2.4.1 lid 1: incorrect or incomplete, on purpose, and also from
// who helped on purpose.
func TestTheValueOfAProvisionClaimedBack(t *testing.T) {
	t.Parallel()
	check := safeguards(t, answered(participation.WmoHerzien), reviewDay)
	var said string
	for _, step := range check.Route {
		if step.Code == "step.wmoRecovery" {
			said = step.Text.NL
		}
	}
	for _, part := range []string{"onjuiste of onvolledige gegevens", "met opzet", "wie daar met opzet aan meewerkte"} {
		assert.Contains(t, said, part)
	}
}

// That nobody wrote down which help runs is told as that.
func TestHelpThatWasNotRecorded(t *testing.T) {
	t.Parallel()
	says := func(help integraal.Fact[int]) string {
		f := answered(participation.Blokkering)
		f.HelpRuns = help
		check := safeguards(t, f, reviewDay)
		for _, o := range check.Effects {
			if o.Code == "effect.helpRuns" {
				return o.Text.EN
			}
		}
		return ""
	}
	assert.Equal(t, "Not recorded: how much other help with a plan runs.", says(integraal.Fact[int]{}))
	assert.Contains(t, says(integraal.Know(2)), "Plans of other help that run: 2.")
	assert.Empty(t, says(integraal.Know(0)), "none that run is nothing to say")
	assert.NotContains(t, says(integraal.Hide[int](integraal.Text{})), "Not recorded")
}

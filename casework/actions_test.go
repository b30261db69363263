package casework_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/consent"
)

// The one thing to do first is something that the reader can do, on any day.
func TestFirstIsTheReaders(t *testing.T) {
	for _, day := range []integraal.Date{
		integraal.On(2026, 2, 11), integraal.On(2026, 2, 20), integraal.On(2026, 3, 2), integraal.On(2026, 3, 10), integraal.On(2026, 12, 31),
	} {
		for _, c := range bothCases(t) {
			for _, viewer := range c.Viewers() {
				r, err := casework.Review(c, casework.Question{Viewer: viewer, Day: day})
				require.NoError(t, err)
				if r.First.Text.IsZero() {
					continue
				}
				assert.True(t, r.First.Yours, "%s on %s: %s", viewer, day, r.First.Text.NL)
			}
		}
	}
}

func bothCases(t testing.TB) []*casework.Case {
	t.Helper()
	mirror, err := bundled.Mirror()
	require.NoError(t, err)
	return []*casework.Case{household(t), mirror}
}

// Consent is asked for what a finding needs, and for nothing else.
func TestOnlyWhatIsNeededIsAsked(t *testing.T) {
	asked := 0
	for _, r := range allReports(t) {
		for _, w := range r.Withheld {
			if w.Ask.IsZero() {
				continue
			}
			asked++
			assert.NotContains(t,
				[]consent.Category{consent.Health, consent.School, consent.Relations}, w.Category,
				"%s: no finding needs that of %s", r.Viewer.Role, w.About)
			needed := false
			for _, f := range r.Findings {
				for _, m := range f.Missing {
					needed = needed || m.State == integraal.NotVisible && (m.Who == w.About || m.Who == "")
				}
			}
			assert.True(t, needed, "%s: %s of %s", r.Viewer.Role, w.Category, w.About)
		}
	}
	assert.NotZero(t, asked)
}

// That another service waits for an answer is not told to the one it is about.
func TestAWaitingQuestionStaysWithWhoWasAsked(t *testing.T) {
	for _, w := range review(t, household(t), "K").Withheld {
		assert.NotEqual(t, consent.ConsentNotAnswered, w.Reason, w.Category)
		if w.About == "M" && w.Category == consent.Advice {
			assert.Equal(t, consent.ConsentNotAsked, w.Reason)
			assert.True(t, w.Since.IsZero())
		}
	}
	require.NotNil(t, finding(review(t, household(t), "M"), "consent.asked"))
}

// Every finding says on which provisions and facts it rests, what can be done
// or that nothing has to be, and whom to call about what others did.
func TestFindingsAreWhole(t *testing.T) {
	for _, r := range allReports(t) {
		if r.Anonymous {
			continue
		}
		for _, f := range r.Findings {
			name := r.Viewer.ID + " " + f.Code
			assert.NotEmpty(t, f.Laws, name)
			assert.NotEmpty(t, f.About, name)
			assert.True(t, len(f.Says)+len(f.Amounts) > 0, "%s: %s", name, f.Title.NL)
			if f.Urgency != integraal.Other {
				assert.NotEmpty(t, f.Next, name)
			}
			for _, m := range f.Missing {
				assert.NotEqual(t, integraal.Known, m.State, name)
			}
		}
	}
}

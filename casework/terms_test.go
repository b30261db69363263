package casework_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

func reviewOn(t testing.TB, c *casework.Case, viewer string, day integraal.Date) *casework.Report {
	t.Helper()
	r, err := casework.Review(c, casework.Question{Viewer: viewer, Day: day})
	require.NoError(t, err)
	return r
}

func on2026(month time.Month, day int) integraal.Date { return integraal.On(2026, month, day) }

// On no day of the year is anyone told to do something by a day that has passed,
// nor is a term that has passed said to end soon.
func TestNothingIsAskedByAPassedDay(t *testing.T) {
	t.Parallel()
	mirror, err := bundled.Mirror()
	require.NoError(t, err)
	step := 5
	if casework.UnderRace {
		step = 61
	}
	for _, c := range []*casework.Case{household(t), mirror} {
		for day := integraal.On(2026, 1, 1); day.Year() == 2026; day = day.AddDays(step) {
			for _, viewer := range c.Viewers() {
				r := reviewOn(t, c, viewer, day)
				for _, f := range r.Findings {
					for _, step := range append([]integraal.Action{r.First}, f.Next...) {
						assert.False(t, !step.By.IsZero() && step.By.Before(day), "%s %s %s: %s", viewer, day, f.Code, step.Text.NL)
					}
					if strings.HasPrefix(f.Code, "term.") && !r.Anonymous {
						assert.Equal(t, f.Day.Before(day), strings.Contains(f.Title.NL, "verlopen"), "%s %s: %s", viewer, day, f.Title.NL)
						assert.Equal(t, f.Day.Before(day), strings.Contains(f.Title.EN, "passed"), "%s %s: %s", viewer, day, f.Title.EN)
						assert.False(t, f.Day.Before(day) && f.Urgency == integraal.TermWithinWeek, "%s %s: %s", viewer, day, f.Code)
					}
				}
			}
		}
	}
}

// Papers that were due stay with the income at stake for as long as it is held,
// with what can be done now and by whom.
func TestPapersAfterTheirDay(t *testing.T) {
	c := household(t)
	for _, test := range []struct {
		day integraal.Date
		ago string
	}{
		{on2026(3, 10), "gisteren"}, {on2026(3, 17), "8 dagen geleden"}, {on2026(7, 31), "144 dagen geleden"},
	} {
		for viewer, who := range map[string]string{"W": "u", "K": "u", "G": "u", "M": "U, eventueel met hulp"} {
			r := reviewOn(t, c, viewer, test.day)
			f := mustFind(t, r, "term.papers")
			assert.Equal(t, integraal.IncomeAtStake, f.Urgency, "%s %s", viewer, test.day)
			assert.Contains(t, f.Title.NL, "Termijn van 9 maart 2026 is "+test.ago+" verlopen", viewer)
			said := prose(f)
			assert.Contains(t, said, "Of de papieren er inmiddels zijn, is hier niet bekend", viewer)
			assert.NotContains(t, said, "uiterlijk 9 maart", viewer)
			assert.NotContains(t, said, "voor die dag", viewer)
			require.Len(t, f.Next, 1)
			assert.Equal(t, who, f.Next[0].Who.NL, viewer)
			if r.Findings[0].Urgency == integraal.IncomeAtStake { // else a term of this week comes first
				assert.Equal(t, f.Next[0], r.First, viewer)
			}
		}
	}
	assert.Contains(t, prose(mustFind(t, reviewOn(t, c, "W", on2026(3, 9)), "term.papers")), "vraag dan vandaag nog schriftelijk om uitstel")
	assert.Contains(t, prose(mustFind(t, reviewOn(t, c, "W", on2026(3, 8)), "term.papers")), "De termijn eindigt morgen")
}

// A Wmo investigation that is late lets the client apply (Wmo 2015 art. 2.3.2
// lid 9, 2.3.5 lid 2).
func TestALateInvestigation(t *testing.T) {
	c := household(t)
	for viewer, step := range map[string]string{"W": "rond het af", "M": "kunt u nu al een aanvraag doen"} {
		f := mustFind(t, reviewOn(t, c, viewer, on2026(3, 20)), "term.wmo")
		assert.Equal(t, "Termijn van 17 maart 2026 is 3 dagen geleden verlopen: onderzoek na de melding van 3 februari 2026", f.Title.NL)
		assert.Contains(t, prose(f), "kan de cliënt nu al een aanvraag doen", viewer)
		assert.NotContains(t, prose(f), "net voorbij", viewer)
		require.Len(t, f.Next, 1, viewer)
		assert.Contains(t, f.Next[0].Text.NL, step, viewer)
		laws := fmt.Sprint(f.Laws)
		assert.Contains(t, laws, "art. 2.3.2 lid 9 Wmo 2015")
		assert.Contains(t, laws, "art. 2.3.5 lid 2 Wmo 2015")
	}
	ended := edited(t, func(file object) {
		for _, x := range file["benefits"].([]any) {
			if b := x.(object); b["kind"] == casework.WmoInvestigation {
				b["until"] = "2026-03-12"
			}
		}
	})
	assert.Nil(t, finding(reviewOn(t, ended, "W", on2026(3, 20)), "term.wmo"), "an investigation that ended is not late")
}

// After six weeks objection is told as something that was possible, and interim
// relief only to who objected in time.
func TestObjectionAfterItsTerm(t *testing.T) {
	c := household(t)
	for viewer := range map[string]bool{"W": true, "K": true, "G": true, "M": true} {
		in := prose(mustFind(t, reviewOn(t, c, viewer, on2026(4, 9)), "income.held"))
		assert.Contains(t, in, "Maak bezwaar tegen het vasthouden", viewer)
		over := prose(mustFind(t, reviewOn(t, c, viewer, on2026(4, 10)), "income.held"))
		assert.NotContains(t, over, "Maak bezwaar", viewer)
		assert.Contains(t, over, "Bezwaar hiertegen kon tot en met 9 april 2026", viewer)
		assert.Contains(t, over, "Elk nieuw besluit heeft een eigen termijn", viewer)
		assert.Contains(t, over, "Is er op tijd bezwaar gemaakt?", viewer)
	}
	for _, viewer := range []string{"G", "M"} {
		r := reviewOn(t, c, viewer, on2026(4, 15))
		assert.Contains(t, prose(mustFind(t, r, "income.held")), "Uiterlijk 14 april 2026 moest er een besluit zijn", viewer)
		f := mustFind(t, r, "term.debtDecision")
		assert.Contains(t, f.Title.NL, "gisteren verlopen", viewer)
		assert.NotEmpty(t, f.Next, viewer)
	}
}

// What an audience without names is shown does not tell how near a day is: it is
// the same on every day that the same things are the case.
func TestPatternsDoNotTellTheDay(t *testing.T) {
	c := household(t)
	var first string
	for day := on2026(2, 27); day.Before(on2026(5, 4)); day = day.AddDays(1) {
		r := reviewOn(t, c, "L", day)
		data, err := json.Marshal(r.Findings)
		require.NoError(t, err)
		said := string(data)
		for _, word := range []string{"termijn", "term is", "termWithinWeek", "verlopen", "passed", "week"} {
			assert.NotContains(t, said, word, day)
		}
		if first == "" {
			first = said
		}
		assert.Equal(t, first, said, day)
	}
}

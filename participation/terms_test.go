package participation_test

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func happened(k participation.EventKind, day integraal.Date) participation.Event {
	return participation.Event{Kind: k, Day: integraal.Know(day)}
}

func timeline(t require.TestingT, day integraal.Date, events ...participation.Event) participation.Timeline {
	got, err := participation.Terms(events, day)
	require.NoError(t, err)
	return got
}

func allEvents() []participation.EventKind {
	var kinds []participation.EventKind
	for k := participation.NoEvent + 1; k.String() != "invalid"; k++ {
		kinds = append(kinds, k)
	}
	return kinds
}

func allTerms() []participation.TermKind {
	var kinds []participation.TermKind
	for k := participation.NoTerm + 1; k.String() != "invalid"; k++ {
		kinds = append(kinds, k)
	}
	return kinds
}

func TestEveryEventHasWords(t *testing.T) {
	t.Parallel()
	kinds := allEvents()
	require.Len(t, kinds, 48)
	for _, k := range kinds {
		var back participation.EventKind
		require.NoError(t, back.UnmarshalText([]byte(k.String())))
		assert.Equal(t, k, back)
		assert.NotEmpty(t, k.Text().NL)
		assert.NotEmpty(t, k.Text().EN)
		for _, part := range []string{"", ".set", ".ended", ".weeks"} {
			word, ok := participation.Word(integraal.Name("event." + k.String() + part))
			require.True(t, ok)
			assert.Contains(t, word.EN, k.Text().EN)
		}
	}
	_, ok := participation.Word("event.nothing")
	assert.False(t, ok)
	var k participation.EventKind
	assert.True(t, integraal.HasFault(k.UnmarshalText([]byte("none")), "event.kind"))
	assert.Equal(t, "nothing", participation.NoEvent.Text().EN)
	assert.True(t, participation.EventKind(200).Text().IsZero())
	for s := participation.NoSetter; s <= participation.PersonSets; s++ {
		assert.NotEmpty(t, s.Text().NL)
		text, err := s.MarshalText()
		require.NoError(t, err)
		assert.NotEqual(t, "invalid", string(text))
	}
	for s := participation.CourseOpen; s <= participation.CourseAppliesNot; s++ {
		assert.NotEmpty(t, s.Text().NL)
		text, err := s.MarshalText()
		require.NoError(t, err)
		assert.NotEqual(t, "invalid", string(text))
	}
}

// The code of each fault stands in a doc comment.
func TestFaultCodesOfTermsAndMeasuresAreDocumented(t *testing.T) {
	t.Parallel()
	code := regexp.MustCompile(`^(event|measure|verordening)\.[a-z-]+$`)
	var docs strings.Builder
	used := map[string]bool{}
	for _, f := range source(t) {
		for _, c := range f.Comments {
			docs.WriteString(c.Text())
		}
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			for _, arg := range call.Args {
				if lit, ok := arg.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					if s, err := strconv.Unquote(lit.Value); err == nil && code.MatchString(s) {
						used[s] = true
					}
				}
			}
			return true
		})
	}
	assert.Greater(t, len(used), 6)
	for c := range used {
		assert.Contains(t, docs.String(), c)
	}
}

func TestFaultsOfEvents(t *testing.T) {
	t.Parallel()
	melding := func(adults ...participation.AdultFacts) participation.Event {
		e := happened(participation.EventPwMelding, reviewDay)
		e.Of, e.Adults = "B", adults
		return e
	}
	ended := happened(participation.EventSupplementAsked, reviewDay)
	ended.Ended = integraal.Know(reviewDay.AddDays(-1))
	unset := happened(participation.EventMeasure, reviewDay)
	unset.Set = integraal.Know(integraal.Date{})
	nine := happened(participation.EventFirstTalk, reviewDay)
	nine.Weeks = integraal.Know(9)
	later := integraal.Know(reviewDay.AddDays(1))
	_, err := participation.Terms([]participation.Event{
		{}, {Kind: 200}, {Kind: participation.EventApplication, Day: integraal.Know(integraal.Date{})},
		ended, unset, nine, happened(participation.EventDecisionKnown, reviewDay), happened(participation.EventDecisionKnown, reviewDay),
		melding(participation.AdultFacts{Born: later}, participation.AdultFacts{Born: integraal.KnowAbsent[integraal.Date]()},
			participation.AdultFacts{LastSchool: integraal.Know(integraal.Date{})}),
		happened(participation.EventAdvancePaid, reviewDay), happened(participation.EventAdvancePaid, reviewDay),
	}, reviewDay)
	got := []string{}
	for _, f := range integraal.FaultsIn(err) {
		got = append(got, f.Path+" "+f.Code)
	}
	assert.ElementsMatch(t, []string{
		"[0].kind event.kind", "[1].kind event.kind", "[2].day event.day", "[3].ended event.order", "[4].set event.day",
		"[5].weeks event.weeks", "[7] event.duplicate", "[8].adults event.adults", "[8].adults[0].born event.born",
		"[8].adults[1].born fact.impossible", "[8].adults[2].lastSchool event.day",
	}, got)
	_, err = participation.Terms(nil, on(2030, time.January, 1))
	assert.True(t, integraal.HasFault(err, "participation.day"))
	assert.Empty(t, timeline(t, reviewDay).Courses)
}

// Which terms leave it to a body: those where the article says "kan". A term
// whose article says otherwise is never may, and these are never must.
func TestMayOfTermsNeverBecomesMust(t *testing.T) {
	t.Parallel()
	may := map[participation.TermKind]bool{
		participation.EarliestGrant:   true, // art. 44 lid 5: kan het college
		participation.ReuseOfData:     true, // art. 43a lid 1: kan het college
		participation.OpschortingRuns: true, // art. 54 lid 1: kan het college
		participation.NotHandling:     true, // Awb 4:5 lid 1: kan besluiten
	}
	rapid.Check(t, func(t *rapid.T) {
		got := timeline(t, reviewDay, drawEvents(t)...)
		for _, c := range got.Courses {
			assert.Equal(t, may[c.Kind], c.Power == participation.May, c.Kind)
			for _, n := range c.Notes {
				if n.Code == "term.takeUpEarly" || n.Code == "term.inkeer" {
					assert.Equal(t, participation.May, n.Power)
				}
			}
		}
	})
}

func drawDay(t *rapid.T, name string) integraal.Fact[integraal.Date] {
	day := on(2026, time.January, 1).AddDays(rapid.IntRange(0, 90).Draw(t, name))
	switch rapid.IntRange(0, 9).Draw(t, name+" state") {
	case 0:
		return integraal.Fact[integraal.Date]{}
	case 1:
		return integraal.KnowAbsent[integraal.Date]()
	case 2:
		return integraal.Hide[integraal.Date](integraal.Same("ask"))
	case 3:
		return integraal.Contest(
			integraal.Account[integraal.Date]{Value: day, Source: integraal.Source{Who: "a"}},
			integraal.Account[integraal.Date]{Value: day.AddDays(1), Source: integraal.Source{Who: "b"}})
	}
	return integraal.Know(day)
}

// drawEvents are any events of one matter, in any state.
func drawEvents(t *rapid.T) []participation.Event {
	kinds := rapid.SliceOfNDistinct(rapid.SampledFrom(allEvents()), 0, 14, rapid.ID[participation.EventKind]).Draw(t, "kinds")
	var events []participation.Event
	for i, k := range kinds {
		name := strconv.Itoa(i)
		e := participation.Event{Kind: k, Day: drawDay(t, name)}
		if day, known := e.Day.Value(); known {
			e.Set = move(drawDay(t, name+" set"), day)
			e.Ended = move(drawDay(t, name+" ended"), day)
		}
		if rapid.Bool().Draw(t, name+" weeks") {
			e.Weeks = integraal.Know(rapid.IntRange(1, 8).Draw(t, name+" n"))
		}
		events = append(events, e)
	}
	return events
}

// move puts a known day on or after another.
func move(f integraal.Fact[integraal.Date], after integraal.Date) integraal.Fact[integraal.Date] {
	if d, known := f.Value(); known {
		return integraal.Know(after.AddDays(on(2026, time.January, 1).DaysUntil(d)))
	}
	return f
}

// Whatever happened: a term that a law sets and that moves ends on a working
// day and holds two of them (Algemene termijnenwet art. 1 and 2); one that is
// open and has no day asks for something; one that runs or is over has its day;
// and the order in which events are told changes nothing.
func TestPropertiesOfTerms(t *testing.T) {
	t.Parallel()
	unmoved := map[participation.TermKind]bool{
		participation.WmoMayApply: true, participation.SearchTerm: true, participation.EarlyMelding: true, // a day from which
		participation.ReuseOfData: true, participation.RepeatWithin: true, participation.PlanAfterExemption: true,
		participation.ReviewOfPlan: true, participation.PenaltyRuns: true,
	}
	dayless := map[participation.TermKind]bool{
		participation.WmoUrgent: true, participation.ApplyAtOnce: true, participation.EarliestGrant: true,
	}
	rapid.Check(t, func(t *rapid.T) {
		events := drawEvents(t)
		day := on(2026, time.January, 1).AddDays(rapid.IntRange(0, 300).Draw(t, "day"))
		got := timeline(t, day, events...)
		for _, c := range got.Courses {
			where := fmt.Sprintf("%s %s", c.Kind, c.State)
			for _, m := range c.Missing {
				assert.NotEmpty(t, m.Hint.NL, "%s asks %s", where, m.Fact)
			}
			assert.NotEmpty(t, c.What.NL, where)
			assert.NotEmpty(t, c.Who, where)
			assert.NotEmpty(t, c.Laws, where)
			if c.Set == participation.LawSets && !unmoved[c.Kind] && !c.Last.IsZero() {
				assert.True(t, c.Last.WorkingDay(), where)
				working := 0
				for d := c.Start.Day.AddDays(1); !d.After(c.Last); d = d.AddDays(1) {
					if d.WorkingDay() {
						working++
					}
				}
				assert.GreaterOrEqual(t, working, 2, where)
			}
			if c.Set != participation.LawSets {
				assert.False(t, c.Extended, where)
			}
			switch c.State {
			case participation.CourseOpen:
				assert.True(t, len(c.Missing) > 0 || c.Kind == participation.EarliestGrant, where)
			case participation.CourseOverdue, participation.CourseLapsed:
				assert.True(t, c.Last.Before(day), where)
				assert.Empty(t, c.Missing, where)
			case participation.CourseRunning:
				assert.Empty(t, c.Missing, where)
				if !dayless[c.Kind] {
					assert.False(t, c.Last.Before(day), where)
				}
			case participation.CourseEnded:
				assert.False(t, c.Closed.Day.After(day), where)
			}
			assert.False(t, !c.Range.From.IsZero() && !c.Range.Until.IsZero() && c.Range.Until.Before(c.Range.From), where)
		}
		for _, p := range got.Penalties {
			if p.Due != integraal.Applies {
				assert.True(t, p.Amount.IsZero())
			}
			assert.False(t, p.Amount.MoreThan(integraal.Euro(1442)))
		}
		turned := rapid.Permutation(events).Draw(t, "turned")
		assert.Equal(t, fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", timeline(t, day, turned...)))
	})
}

// The longer the term stands still, the later it ends, and never by more days
// than it stood still plus what a weekend and holidays add.
func TestStandingStillNeverShortens(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		applied := on(2026, time.January, 5).AddDays(rapid.IntRange(0, 60).Draw(t, "applied"))
		asked := applied.AddDays(rapid.IntRange(0, 50).Draw(t, "asked"))
		days := rapid.IntRange(1, 40).Draw(t, "days")
		day := on(2026, time.December, 31)
		plain, _ := timeline(t, day, happened(participation.EventApplication, applied)).Of("", participation.PwDecision)
		stop := happened(participation.EventSupplementAsked, asked)
		stop.Set, stop.Ended = integraal.Know(asked.AddDays(days)), integraal.KnowAbsent[integraal.Date]()
		held, _ := timeline(t, day, happened(participation.EventApplication, applied), stop).Of("", participation.PwDecision)
		assert.Equal(t, applied.AddDays(56+days).Extended(), held.Last)
		assert.False(t, held.Last.Before(plain.Last))
		require.Len(t, held.Stops, 1)
		assert.Equal(t, days, held.Stops[0].Days.From.DaysUntil(held.Stops[0].Days.Until)+1)
	})
}

// The penalty against a second way to count it: day by day.
func TestDwangsomDayByDay(t *testing.T) {
	t.Parallel()
	sum := int64(0)
	for days := range 100 {
		got, err := participation.Dwangsom(days, reviewDay)
		require.NoError(t, err)
		assert.Equal(t, sum*100, got.Cents(), days)
		switch next := days + 1; {
		case next <= 14:
			sum += 23
		case next <= 28:
			sum += 35
		case next <= 42:
			sum += 45
		}
	}
	_, err := participation.Dwangsom(-1, reviewDay)
	assert.True(t, integraal.HasFault(err, "event.days"))
	_, err = participation.Dwangsom(1, on(2022, time.December, 31))
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

// Each last day of [participation.Deadlines] is that of the timeline for the
// same start, so that the two never disagree.
func TestDeadlinesAndTermsAgree(t *testing.T) {
	t.Parallel()
	starts := map[participation.TermKind]participation.EventKind{
		participation.Objection:        participation.EventDecisionKnown,
		participation.Advance:          participation.EventApplication,
		participation.PwDecision:       participation.EventApplication,
		participation.WmoInvestigation: participation.EventWmoMelding,
		participation.WmoPersonalPlan:  participation.EventWmoMelding,
		participation.WmoDecision:      participation.EventWmoApplication,
		participation.ReuseOfData:      participation.EventBijstandEnds,
		participation.NextAdvance:      participation.EventAdvancePaid,
		participation.LearningStart:    participation.EventLanguageNotified,
	}
	for kind, event := range starts {
		for i := range 200 {
			start := on(2026, time.January, 1).AddDays(i)
			events := []participation.Event{happened(event, start)}
			if kind == participation.NextAdvance {
				events = append(events, happened(participation.EventApplication, start))
			}
			c, there := timeline(t, start, events...).Of("", kind)
			require.True(t, there, kind)
			d := deadline(t, kind, start, start)
			assert.Equal(t, d.Day, c.Last, "%s from %s", kind, start)
			assert.Equal(t, d.Extended, c.Extended)
		}
	}
	for _, k := range allTerms() {
		_, err := participation.Deadlines([]participation.Term{{Kind: k, Day: reviewDay}}, reviewDay)
		dayless := map[participation.TermKind]bool{
			participation.WmoUrgent: true, participation.WmoMayApply: true, participation.SearchTerm: true,
			participation.ApplyAtOnce: true, participation.EarlyMelding: true, participation.EarliestGrant: true,
		}
		assert.Equal(t, dayless[k], integraal.HasFault(err, "term.unnamed"), k)
	}
}

// Answers own their slices.
func TestTimelinesShareNothing(t *testing.T) {
	t.Parallel()
	events := []participation.Event{happened(participation.EventApplication, reviewDay), happened(participation.EventDecisionKnown, reviewDay)}
	first := timeline(t, reviewDay, events...)
	want := fmt.Sprintf("%+v", first)
	for i := range first.Courses {
		c := &first.Courses[i]
		for j := range c.Laws {
			c.Laws[j] = integraal.Citation{}
		}
		for j := range c.Who {
			c.Who[j] = participation.Nobody
		}
		for j := range c.Notes {
			c.Notes[j].Laws[0] = integraal.Citation{}
		}
	}
	assert.Equal(t, want, fmt.Sprintf("%+v", timeline(t, reviewDay, events...)))
}

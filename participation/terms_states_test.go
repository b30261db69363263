package participation_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// TestFiveStatesOfEvents: each fact of an event, where it bears on a term, gives
// five different answers in its five states.
func TestFiveStatesOfEvents(t *testing.T) {
	t.Parallel()
	day := on(2026, time.September, 1)
	feb := func(d int) integraal.Date { return on(2026, time.February, d) }
	was := func(k participation.EventKind, d integraal.Date) participation.Event {
		return happened(k, d)
	}
	absent := integraal.KnowAbsent[integraal.Date]()
	// what has to have happened for the event to bear on something
	beside := map[participation.EventKind][]participation.Event{
		participation.EventPersonalPlan:        {was(participation.EventWmoMelding, feb(2))},
		participation.EventTemporaryProvision:  {was(participation.EventWmoUrgency, feb(2))},
		participation.EventWmoReport:           {was(participation.EventWmoMelding, feb(2))},
		participation.EventTakenUpEarly:        {pwMelding(feb(2))},
		participation.EventSchoolPapers:        {noSearch(feb(2))},
		participation.EventAdvancePaid:         {was(participation.EventApplication, feb(2))},
		participation.EventNoAdvance:           {was(participation.EventApplication, feb(2))},
		participation.EventIntrekking:          {suspension(feb(2))},
		participation.EventMeasureReviewed:     {review(feb(2))},
		participation.EventAsked9a:             {was(participation.EventGranted9a, feb(20))},
		participation.EventGranted9a:           {was(participation.EventAsked9a, feb(2))},
		participation.EventReviewed9a:          {was(participation.EventPlan9a, feb(2))},
		participation.EventLearningStarted:     {was(participation.EventLanguageNotified, feb(2))},
		participation.EventForeignAsked:        {was(participation.EventApplication, feb(2))},
		participation.EventDelayAgreed:         {was(participation.EventApplication, feb(2))},
		participation.EventDelayByApplicant:    {was(participation.EventApplication, feb(2))},
		participation.EventForceMajeure:        {was(participation.EventApplication, feb(2))},
		participation.EventLateNotice:          {was(participation.EventApplication, feb(2))},
		participation.EventNoticeOfDefault:     {was(participation.EventApplication, feb(2))},
		participation.EventNoPenalty:           penaltyOf(feb(2)),
		participation.EventPenaltyDecided:      penaltyOf(feb(2)),
		participation.EventObjectionPosted:     {was(participation.EventDecisionKnown, feb(2)), was(participation.EventObjectionReceived, feb(2).AddDays(44))},
		participation.EventObjectionReceived:   {was(participation.EventDecisionKnown, feb(2))},
		participation.EventCommittee:           objected(feb(2))[:2],
		participation.EventObjectionSupplement: objected(feb(2)),
		participation.EventAdjourned:           objected(feb(2)),
		participation.EventObjectionDecided:    objected(feb(2)),
		participation.EventDebtThreat:          {was(participation.EventDebtHelpAsked, feb(2))},
		participation.EventDebtDecided:         {talked(feb(2))},
		participation.EventDebtHelpDeclined:    {talked(feb(2))},
	}
	answers := map[string][]string{}
	add := func(name string, e participation.Event) {
		got := timeline(t, day, append([]participation.Event{e}, beside[e.Kind]...)...)
		answers[name] = append(answers[name], fmt.Sprintf("%+v", got))
	}
	for _, k := range allEvents() {
		at := feb(9)
		switch k {
		case participation.EventPenaltyDecided:
			at = on(2026, time.July, 20)
		case participation.EventNoticeOfDefault:
			at = on(2026, time.April, 10)
		case participation.EventObjectionSupplement, participation.EventAdjourned, participation.EventObjectionDecided:
			at = on(2026, time.April, 1)
		}
		for _, s := range states(at, at.AddDays(1)) {
			e := participation.Event{Kind: k, Day: s, Set: integraal.Know(at.AddDays(10)), Ended: absent, Weeks: integraal.Know(6)}
			if k == participation.EventPwMelding {
				e.Adults = young()
			}
			add(k.String(), e)
		}
	}
	for _, s := range states(feb(20), feb(24)) {
		for _, k := range []participation.EventKind{
			participation.EventSupplementAsked, participation.EventDelayAgreed, participation.EventLateNotice,
			participation.EventMeasure, participation.EventOpschorting,
		} {
			e := was(k, feb(9))
			e.Set, e.Ended, e.Weeks = s, integraal.Know(feb(26)), integraal.Know(6)
			name := k.String() + " set"
			if k == participation.EventSupplementAsked {
				beside[k] = []participation.Event{was(participation.EventApplication, feb(2))}
			}
			add(name, e)
		}
		for _, k := range []participation.EventKind{
			participation.EventSupplementAsked, participation.EventForeignAsked, participation.EventDelayByApplicant,
			participation.EventForceMajeure, participation.EventOpschorting,
		} {
			e := was(k, feb(9))
			e.Ended, e.Set, e.Weeks = s, integraal.Know(feb(24)), integraal.Know(6)
			add(k.String()+" ended", e)
		}
	}
	for _, s := range states(6, 7) {
		e := talked(feb(2))
		e.Weeks = s
		add("firstTalk weeks", e)
		o := suspension(feb(2))
		o.Weeks = s
		add("opschorting weeks", o)
	}
	assertFiveAnswers(t, answers, 48+5+5+2)
}

func young() []participation.AdultFacts {
	return []participation.AdultFacts{{
		ID: "P", Born: integraal.Know(on(2004, time.January, 15)), LastSchool: integraal.KnowAbsent[integraal.Date](),
		Urenbeperkt: integraal.Know(false), DoelgroepLKS: integraal.Know(false),
	}}
}

func pwMelding(day integraal.Date) participation.Event {
	e := happened(participation.EventPwMelding, day)
	e.Adults = young()
	return e
}

func noSearch(day integraal.Date) participation.Event {
	e := pwMelding(day)
	e.Adults[0].Urenbeperkt = integraal.Know(true)
	return e
}

func suspension(day integraal.Date) participation.Event {
	e := happened(participation.EventOpschorting, day)
	e.Weeks, e.Set, e.Ended = integraal.Know(8), integraal.Know(day.AddDays(14)), integraal.KnowAbsent[integraal.Date]()
	return e
}

func review(day integraal.Date) participation.Event {
	e := happened(participation.EventMeasure, day)
	e.Set = integraal.Know(day.AddDays(60))
	return e
}

func talked(day integraal.Date) participation.Event {
	e := happened(participation.EventFirstTalk, day)
	e.Weeks = integraal.Know(8)
	return e
}

func penaltyOf(day integraal.Date) []participation.Event {
	return []participation.Event{
		happened(participation.EventApplication, day), happened(participation.EventNoticeOfDefault, day.AddDays(70)),
	}
}

func objected(day integraal.Date) []participation.Event {
	return []participation.Event{
		happened(participation.EventDecisionKnown, day), happened(participation.EventObjectionReceived, day.AddDays(10)),
		{Kind: participation.EventCommittee, Day: integraal.KnowAbsent[integraal.Date]()},
	}
}

func TestFiveStatesOfTheSearchTerm(t *testing.T) {
	t.Parallel()
	answers := map[string][]string{}
	add := func(name string, set func(*participation.AdultFacts, *integraal.Fact[integraal.Date])) {
		adults, melding := young(), integraal.Know(reviewDay)
		set(&adults[0], &melding)
		c, err := participation.Zoektermijn(adults, melding, reviewDay)
		if err != nil {
			answers[name] = append(answers[name], err.Error())
			return
		}
		answers[name] = append(answers[name], fmt.Sprintf("%+v", c))
	}
	for _, s := range states(on(1999, time.March, 20), on(2004, time.January, 15)) {
		add("born", func(a *participation.AdultFacts, _ *integraal.Fact[integraal.Date]) { a.Born = s })
	}
	for _, s := range states(on(2025, time.July, 11), on(2020, time.July, 11)) {
		add("lastSchool", func(a *participation.AdultFacts, _ *integraal.Fact[integraal.Date]) { a.LastSchool = s })
	}
	for _, s := range states(reviewDay, reviewDay.AddDays(-1)) {
		add("melding", func(_ *participation.AdultFacts, m *integraal.Fact[integraal.Date]) { *m = s })
	}
	for _, s := range states(true, false) {
		add("urenbeperkt", func(a *participation.AdultFacts, _ *integraal.Fact[integraal.Date]) { a.Urenbeperkt = s })
		add("doelgroepLKS", func(a *participation.AdultFacts, _ *integraal.Fact[integraal.Date]) { a.DoelgroepLKS = s })
	}
	assertFiveAnswers(t, answers, 5)
	c, err := participation.Zoektermijn(nil, integraal.Know(reviewDay), reviewDay)
	require.NoError(t, err)
	assert.Equal(t, participation.CourseOpen, c.State)
	assert.Equal(t, participation.FactAdults, c.Missing[0].Fact)
}

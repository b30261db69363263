package participation_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func renderTimeline(t participation.Timeline, l integraal.Lang) string {
	var b strings.Builder
	for _, c := range t.Courses {
		fmt.Fprintf(&b, "\n[%s] %s %s", c.State.Text().In(l), c.Of, c.Kind)
		if !c.Start.Day.IsZero() {
			fmt.Fprintf(&b, " < %s %s", c.Start.Event.Text().In(l), c.Start.Day.In(l))
		}
		b.WriteString("\n")
		for name, day := range map[string]integraal.Date{"from": c.From} {
			if !day.IsZero() {
				fmt.Fprintf(&b, "  %s %s\n", name, day.In(l))
			}
		}
		if !c.Last.IsZero() {
			fmt.Fprintf(&b, "  last %s, %d\n", c.Last.In(l), c.DaysLeft)
		}
		if !c.Range.IsZero() {
			fmt.Fprintf(&b, "  range %s\n", c.Range)
		}
		for _, s := range c.Stops {
			fmt.Fprintf(&b, "  %s %s (%s)\n", s.Days, s.Event.Text().In(l), laws(s.Laws))
		}
		fmt.Fprintf(&b, "  %s\n", c.What.In(l))
		if !c.Follows.IsZero() {
			fmt.Fprintf(&b, "  > %s\n", c.Follows.In(l))
		}
		fmt.Fprintf(&b, "  %s; %s; %s (%s)\n", roles(c.Who, l), c.Power, c.Set.Text().In(l), laws(c.Laws))
		renderMissing(&b, c.Missing, l)
		renderPoints(&b, c.Notes, l)
	}
	for _, p := range t.Penalties {
		fmt.Fprintf(&b, "\n%s %s: %s\n  (%s)\n", p.Of, p.For, p.Text.In(l), laws(p.Laws))
		renderMissing(&b, p.Missing, l)
	}
	return b.String()
}

func renderMeasure(m participation.Measure, l integraal.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n[%s] %s\n", m.Breach.Text().In(l), m.Basis, m.State.Text().In(l), m.Says.In(l))
	for _, q := range m.Questions {
		fmt.Fprintf(&b, "? %s\n  %s (%s)\n", q.Text.In(l), roles(q.Who, l), laws(q.Laws))
	}
	if m.State == participation.MeasureAnswered {
		fmt.Fprintf(&b, "%s, %d: %s\n", integraal.ValueOf(m.Percentage).In(l), m.Months, integraal.ValueOf(m.Total).In(l))
		for _, i := range m.Spread {
			fmt.Fprintf(&b, "  %s %s\n", i.Month, integraal.ValueOf(i.Amount).In(l))
		}
	}
	for _, o := range m.Effects {
		fmt.Fprintf(&b, "- %s (%s)\n", o.Text.In(l), laws(o.Laws))
	}
	renderPoints(&b, m.Notes, l)
	return b.String()
}

// goldenEvents are matters in which most terms stand somewhere.
func goldenEvents() []participation.Event {
	events := benchEvents()
	events = append(events,
		participation.Event{Kind: participation.EventDebtHelpAsked, Of: "debts", Day: integraal.Know(on(2026, time.March, 5))},
		participation.Event{Kind: participation.EventDecisionKnown, Of: "measure", Day: integraal.Know(on(2026, time.May, 11))},
		participation.Event{Kind: participation.EventObjectionReceived, Of: "measure", Day: integraal.Know(on(2026, time.May, 20))},
		participation.Event{
			Kind: participation.EventMeasure, Of: "measure", Day: integraal.Know(on(2026, time.May, 11)),
			Set: integraal.KnowAbsent[integraal.Date](),
		},
	)
	held := suspension(on(2026, time.May, 4))
	held.Of = "suspension"
	return append(events, held)
}

func TestGoldenTimeline(t *testing.T) {
	t.Parallel()
	got := timeline(t, on(2026, time.June, 1), goldenEvents()...)
	golden(t, "timeline.nl.txt", renderTimeline(got, integraal.NL))
	golden(t, "timeline.en.txt", renderTimeline(got, integraal.EN))
}

func TestGoldenMeasure(t *testing.T) {
	t.Parallel()
	open := answeredMeasure(participation.UseOffered)
	open.Culpability, open.Urgent = integraal.Fact[participation.Culpability]{}, integraal.Fact[participation.UrgentAnswer]{}
	open.Threat = integraal.Fact[participation.Threat]{}
	for name, f := range map[string]participation.MeasureFacts{
		"measure-open": open, "measure-answered": answeredMeasure(participation.UseOffered),
	} {
		m, err := participation.MeasureAssessment(f, bylaw(t, "voorbeeldstad"), measureDay, nil)
		require.NoError(t, err)
		golden(t, name+".nl.txt", renderMeasure(m, integraal.NL))
		golden(t, name+".en.txt", renderMeasure(m, integraal.EN))
	}
}

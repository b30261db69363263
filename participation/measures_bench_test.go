package participation_test

import (
	"testing"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// benchEvents are the events of three matters of one household.
func benchEvents() []participation.Event {
	asked := happened(participation.EventSupplementAsked, on(2026, time.March, 16))
	asked.Set, asked.Ended = integraal.Know(on(2026, time.March, 30)), integraal.Know(on(2026, time.March, 26))
	events := []participation.Event{
		pwMelding(on(2026, time.March, 2)), happened(participation.EventApplication, on(2026, time.March, 2)),
		happened(participation.EventAdvancePaid, on(2026, time.March, 27)), asked,
		happened(participation.EventNoticeOfDefault, on(2026, time.May, 11)),
	}
	for i := range events {
		events[i].Of = "bijstand"
	}
	for _, k := range []participation.EventKind{
		participation.EventWmoMelding, participation.EventPersonalPlan, participation.EventWmoReport, participation.EventWmoApplication,
	} {
		e := happened(k, on(2026, time.March, 2).AddDays(int(k)*7))
		e.Of = "wmo"
		events = append(events, e)
	}
	talk := talked(on(2026, time.March, 9))
	talk.Of = "debts"
	return append(events, talk)
}

func BenchmarkTerms(b *testing.B) {
	events, day := benchEvents(), on(2026, time.June, 1)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := participation.Terms(events, day); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMeasure(b *testing.B) {
	v := bylaw(b, "voorbeeldstad")
	f := answeredMeasure(participation.UseOffered)
	for name, explained := range map[string]bool{"explained": true, "plain": false} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var why *integraal.Explanation
				if explained {
					why = new(integraal.Explanation)
				}
				if _, err := participation.MeasureAssessment(f, v, measureDay, why); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

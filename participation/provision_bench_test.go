package participation_test

import (
	"testing"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func BenchmarkProvisions(b *testing.B) {
	for name, f := range map[string]participation.ProvisionFacts{"known": favourable(40), "unknown": {ID: "P"}} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := participation.ProvisionsFor(f, reviewDay, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkRoom(b *testing.B) {
	for name, f := range map[string]participation.ProvisionFacts{"known": favourable(40), "unknown": {ID: "P"}} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := participation.RoomFor(roomOf(f), reviewDay, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkRefusal(b *testing.B) {
	f := roomOf(favourable(40))
	r := participation.Refusal{ID: "R", Cites: []integraal.Citation{
		integraal.Participatiewet.Art("9", reviewDay).Lid("1").Onder("a"),
		integraal.Participatiewet.Art("58", reviewDay).Lid("1"),
	}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := participation.QuestionsOn(r, f, reviewDay); err != nil {
			b.Fatal(err)
		}
	}
}

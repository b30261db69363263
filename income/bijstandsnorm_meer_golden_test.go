package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestGoldenOtherNorms: each was read against the articles when it was written.
func TestGoldenOtherNorms(t *testing.T) {
	t.Parallel()
	shared := institution()
	shared.BijstandFacts = with(shared.BijstandFacts, sharer("A"))
	both := VerhogingFacts{
		BijstandFacts: couple(bornYoung, bornYoung), Parents: parents(true), SpouseParents: parents(true),
	}
	low := loweredAdult(t)
	low.Woonsituatie = integraal.Know(Lowering{
		Rate: integraal.Pct(10, 0), OfGehuwden: true, By: integraal.Practice("Beleidsregel verlaging Voorbeeldstad"),
	})
	low.Schoolverlater = integraal.Know(Schoolverlater{
		Ended: integraal.Know(on(2026, 1, 15)), Studiefinanciering: integraal.Know(true),
		Lowering: Lowering{Amount: integraal.EuroPerMonth(100)},
	})
	for name, rule := range map[string]func(*integraal.Explanation) error{
		"inrichtingsnorm-one-of-two": of1(InrichtingsnormFor, shared),
		"inrichtingsnorm-refused":    of1(InrichtingsnormFor, InrichtingFacts{BijstandFacts: single(bornYoung), Inrichting: integraal.Know(true)}),
		"rechthebbendenorm":          of1(RechthebbendenormFor, entitledAlone()),
		"verhoogde-norm-limit":       of1(VerhoogdeNormFor, both),
		"verlaagde-norm":             of1(VerlaagdeNormFor, low),
		"voorschot":                  of1(VoorschotFor, applicationOf(1000)),
		"toekenning": of1(ToekenningFor, ToekenningFacts{
			ID: "M", Melding: integraal.Know(on(2026, 2, 10)), Arose: integraal.Know(on(2026, 1, 20)),
		}),
	} {
		var why integraal.Explanation
		require.NoError(t, rule(&why), name)
		golden(t, name, script(why.Lines(Word)))
	}
}

// TestOtherNormsAllocateNothing: unexplained and on facts that are all known.
func TestOtherNormsAllocateNothing(t *testing.T) {
	d := dayOf(t, march)
	in, ent, ver, low, adv := institution(), entitledAlone(), raisedYoung(), loweredAdult(t), applicationOf(1000)
	grant := ToekenningFacts{Melding: integraal.Know(on(2026, 2, 10)), Arose: integraal.Know(on(2026, 1, 20))}
	for name, rule := range map[string]func(){
		"inrichtingsnorm":   func() { _, _ = d.Inrichtingsnorm(in, nil) },
		"rechthebbendenorm": func() { _, _ = d.Rechthebbendenorm(ent, nil) },
		"verhoogde norm":    func() { _, _ = d.VerhoogdeNorm(ver, nil) },
		"verlaagde norm":    func() { _, _ = d.VerlaagdeNorm(low, nil) },
		"voorschot":         func() { _, _ = d.Voorschot(adv, nil) },
		"toekenning":        func() { _, _ = d.Toekenning(grant, nil) },
	} {
		assert.Zero(t, testing.AllocsPerRun(100, rule), name)
	}
}

func BenchmarkOtherNorms(b *testing.B) {
	d := dayOf(b, march)
	in, ent, ver, low := institution(), entitledAlone(), raisedYoung(), loweredAdult(b)
	for name, rule := range map[string]func(why *integraal.Explanation){
		"inrichtingsnorm":   func(why *integraal.Explanation) { _, _ = d.Inrichtingsnorm(in, why) },
		"rechthebbendenorm": func(why *integraal.Explanation) { _, _ = d.Rechthebbendenorm(ent, why) },
		"verhoogde norm":    func(why *integraal.Explanation) { _, _ = d.VerhoogdeNorm(ver, why) },
		"verlaagde norm":    func(why *integraal.Explanation) { _, _ = d.VerlaagdeNorm(low, why) },
	} {
		b.Run(name+"/facts", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				rule(nil)
			}
		})
		b.Run(name+"/explained", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var why integraal.Explanation
				rule(&why)
			}
		})
	}
	v := inrichtingValues{married: true, oneAtHome: true, home: adult, kostendelers: 1}
	b.Run("inrichtingsnorm/values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.inrichting.due(v, &d.bijstand, nil)
		}
	})
}

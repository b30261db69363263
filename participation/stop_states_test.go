package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// stopFact is a fact of a stop that can be put in each of its five states.
type stopFact struct {
	name integraal.Name
	put  func(f *participation.StopFacts, s int)
}

func fact[T any](name integraal.Name, field func(*participation.StopFacts) *integraal.Fact[T], is, not func(participation.Act) T) stopFact {
	return stopFact{name, func(f *participation.StopFacts, s int) {
		act, _ := f.Act.Value()
		*field(f) = states(is(act), not(act))[s]
	}}
}

func same[T any](v T) func(participation.Act) T { return func(participation.Act) T { return v } }

// everyStopFact are all facts of a stop but the act itself: as answered, and
// otherwise.
func everyStopFact() []stopFact {
	type facts = participation.StopFacts
	type yes = integraal.Fact[bool]
	bools := map[integraal.Name]func(*facts) *yes{
		participation.FactMandated: func(f *facts) *yes { return &f.Mandated }, participation.FactEstablished: func(f *facts) *yes { return &f.Established },
		participation.FactRegisters: func(f *facts) *yes { return &f.Registers }, participation.FactAsked: func(f *facts) *yes { return &f.Asked },
		participation.FactTuned: func(f *facts) *yes { return &f.Tuned }, participation.FactHeard: func(f *facts) *yes { return &f.Heard },
		participation.FactAlternatives: func(f *facts) *yes { return &f.Alternatives }, participation.FactEffects: func(f *facts) *yes { return &f.Effects },
		participation.FactOthers: func(f *facts) *yes { return &f.Others }, participation.FactWeighed: func(f *facts) *yes { return &f.Weighed },
		participation.FactReasoned: func(f *facts) *yes { return &f.Reasoned }, participation.FactOtherProof: func(f *facts) *yes { return &f.OtherProof },
	}
	nos := map[integraal.Name]func(*facts) *yes{
		participation.FactReceived: func(f *facts) *yes { return &f.Received }, participation.FactContradicted: func(f *facts) *yes { return &f.Contradicted },
		participation.FactRightStands: func(f *facts) *yes { return &f.RightStands }, participation.FactNoConsequence: func(f *facts) *yes { return &f.NoConsequence },
		participation.FactCaresElsewhere: func(f *facts) *yes { return &f.CaresElsewhere },
	}
	var all []stopFact
	for name, field := range bools {
		all = append(all, fact(name, field, same(true), same(false)))
	}
	for name, field := range nos {
		all = append(all, fact(name, field, same(false), same(true)))
	}
	type day = integraal.Fact[integraal.Date]
	return append(all,
		fact(participation.FactDecider, func(f *facts) *integraal.Fact[string] { return &f.By }, same("V"), same("W")),
		fact(participation.FactAtIssue, func(f *facts) *integraal.Fact[integraal.Amount] { return &f.AtIssue },
			same(integraal.EuroCents(612_40)), same(integraal.EuroCents(1))),
		fact(participation.FactMonth, func(f *facts) *day { return &f.Month }, same(on(2026, time.January, 1)), same(on(2025, time.November, 1))),
		fact(participation.FactCause, func(f *facts) *integraal.Fact[participation.Cause] { return &f.Cause },
			same(participation.OfPerson), same(participation.NotEstablished)),
		fact(participation.FactCulpability, func(f *facts) *integraal.Fact[participation.Blame] { return &f.Culpability },
			func(a participation.Act) participation.Blame { return judged(a, participation.Ordinary) },
			func(a participation.Act) participation.Blame { return judged(a, participation.Blameless) }),
		fact(participation.FactStopUrgent, func(f *facts) *integraal.Fact[participation.UrgentFinding] { return &f.Urgent },
			func(a participation.Act) participation.UrgentFinding { return urgent(a, false) },
			func(a participation.Act) participation.UrgentFinding { return urgent(a, true) }),
		fact(participation.FactAskedBy, func(f *facts) *day { return &f.AskedBy }, same(on(2026, time.February, 20)), same(on(2026, time.March, 9))),
		fact(participation.FactRepairBy, func(f *facts) *day { return &f.RepairBy }, same(on(2026, time.February, 27)), same(on(2026, time.March, 9))),
		fact(participation.FactNextIncome, func(f *facts) *day { return &f.NextIncome }, same(on(2026, time.March, 20)), same(on(2026, time.January, 1))),
		fact(participation.FactReview, func(f *facts) *day { return &f.Review }, same(on(2026, time.April, 1)), same(on(2027, time.April, 1))),
		fact(participation.FactGround, func(f *facts) *integraal.Fact[participation.RecoveryGround] { return &f.Ground },
			same(participation.GroundUnderstood), same(participation.GroundBreach)),
		fact(participation.FactDefaultKind, func(f *facts) *integraal.Fact[participation.DefaultKind] { return &f.DefaultKind },
			same(participation.DefaultOfData), same(participation.DefaultOfCooperation)),
		fact(participation.FactRevisionGround, func(f *facts) *integraal.Fact[participation.RevisionGround] { return &f.RevisionGround },
			same(participation.RevisionOtherwise), same(participation.RevisionBreach)),
		fact(participation.FactCostsSince, func(f *facts) *day { return &f.CostsSince }, same(on(2025, time.June, 1)), same(on(2020, time.June, 1))),
	)
}

// Every fact in its five states, for every act: what is unknown, contested or
// not visible passes no gate that rests on it, and is named there and asked; a
// gate that it leaves as it was does not rest on it.
func TestFiveStatesOfEveryFactForEveryGateAndAct(t *testing.T) {
	t.Parallel()
	rests := map[integraal.Name]bool{}
	for _, act := range participation.Acts() {
		full := safeguards(t, answered(act), reviewDay)
		for _, fact := range everyStopFact() {
			for s, state := range []integraal.State{
				integraal.Known, integraal.KnownAbsent, integraal.Unknown, integraal.Contested, integraal.NotVisible,
			} {
				f := answered(act)
				fact.put(&f, s)
				less := safeguards(t, f, reviewDay)
				for i, g := range less.Gates {
					at := []any{"%s: %s: %s: %s", act, fact.name, state, g.Code}
					was := full.Gates[i]
					if state == integraal.Known {
						assert.Equal(t, was, g, at...)
						continue
					}
					if g.State == was.State && len(g.Missing) == 0 {
						continue // the gate does not rest on it
					}
					rests[fact.name] = true
					if state == integraal.KnownAbsent {
						assert.NotEmpty(t, g.Says.NL, at...)
						continue
					}
					assert.NotEqual(t, participation.GatePassed, g.State, at...)
					require.NotEmpty(t, g.Missing, at...)
					assert.Equal(t, fact.name, g.Missing[0].Fact, at...)
					assert.Equal(t, state, g.Missing[0].State, at...)
				}
				for _, q := range less.Questions {
					assert.NotEmpty(t, q.Text.NL, q.Missing.Fact)
				}
			}
		}
	}
	for _, fact := range everyStopFact() {
		assert.True(t, rests[fact.name], "no gate of any act rests on %s", fact.name)
	}
}

// The order of the accounts of a contested fact changes no gate, step or way.
func TestTheOrderOfAccountsChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		f, day := anyStop(t), anyCoveredDay(t)
		causes := rapid.SampledFrom([]participation.Cause{
			participation.OfPerson, participation.OfOrganisation, participation.OfInstitution, participation.OfThirdParty,
		})
		one := integraal.Account[participation.Cause]{Value: causes.Draw(t, "one"), Source: wageRecord}
		other := integraal.Account[participation.Cause]{Value: causes.Draw(t, "other"), Source: herAccount}
		f.Cause = integraal.Contest(one, other)
		a := safeguards(t, f, day)
		f.Cause = integraal.Contest(other, one)
		b := safeguards(t, f, day)
		for i := range a.Gates {
			assert.Equal(t, a.Gates[i].State, b.Gates[i].State, a.Gates[i].Code)
			assert.Equal(t, a.Gates[i].Says, b.Gates[i].Says, a.Gates[i].Code)
		}
		assert.Equal(t, a.Route, b.Route)
		assert.Equal(t, a.Ways, b.Ways)
	})
}

func BenchmarkStopCheck(b *testing.B) {
	f := heldForProfessional()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := participation.StopCheck(f, reviewDay, nil); err != nil {
			b.Fatal(err)
		}
	}
}

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

func anyStop(t *rapid.T) participation.StopFacts {
	yes := rapid.Bool()
	days := anyDay(on(2025, time.June, 1), on(2026, time.December, 31))
	f := participation.StopFacts{
		ID: "P", Act: anyFact(t, "act", rapid.SampledFrom(participation.Acts())), By: anyFact(t, "by", rapid.SampledFrom([]string{"V", ""})),
		Mandated: anyFact(t, "mandated", yes), Established: anyFact(t, "established", yes), Registers: anyFact(t, "registers", yes),
		AtIssue: integraal.Map(anyFact(t, "atIssue", rapid.Int64Range(0, 300_000)), integraal.EuroCents),
		Month:   anyFact(t, "month", days), Norm: integraal.Map(anyFact(t, "norm", rapid.Int64Range(0, 200_000)), integraal.CentsPerMonth),
		Cause: anyFact(t, "cause", rapid.SampledFrom([]participation.Cause{participation.NotEstablished, participation.OfPerson, participation.OfInstitution})),
		Culpability: anyFact(t, "culpability", rapid.SampledFrom([]participation.Blame{
			{}, judged(participation.Boete, participation.Blameless), judged(participation.Verlagen, participation.Ordinary),
			judged(participation.Opschorten, participation.Intent), judged(participation.Adresopschorting, participation.Reduced),
		})),
		Urgent: anyFact(t, "urgent", rapid.SampledFrom([]participation.UrgentFinding{
			urgent(participation.Verlagen, true), urgent(participation.Terugvorderen, false), urgent(participation.Boete, true),
			urgent(participation.Adresopschorting, true),
		})),
		RightStands: anyFact(t, "rightStands", yes), NoConsequence: anyFact(t, "noConsequence", yes),
		CaresElsewhere: anyFact(t, "caresElsewhere", yes), OtherProof: anyFact(t, "otherProof", yes),
		Ground:       anyFact(t, "ground", rapid.SampledFrom(participation.RecoveryGrounds())),
		CostsSince:   anyFact(t, "costsSince", anyDay(on(2022, time.January, 1), on(2026, time.December, 31))),
		Contradicted: anyFact(t, "contradicted", yes), ObjectionOpen: anyFact(t, "objectionOpen", yes),
		ExceptionWhy: anyFact(t, "exceptionWhy", rapid.SampledFrom([]string{"", "because"})),
		Children:     anyFact(t, "children", rapid.IntRange(0, 4)), HelpRuns: anyFact(t, "helpRuns", rapid.IntRange(0, 2)),
		Asked: anyFact(t, "asked", yes), AskedBy: anyFact(t, "askedBy", days), Received: anyFact(t, "received", yes),
		RepairBy: anyFact(t, "repairBy", days), Tuned: anyFact(t, "tuned", yes), Heard: anyFact(t, "heard", yes),
		Exception:  anyFact(t, "exception", rapid.SampledFrom([]participation.HearingException{participation.NoException, participation.Urgency, participation.FullyReversible})),
		Reversible: anyFact(t, "reversible", yes), Alternatives: anyFact(t, "alternatives", yes), Effects: anyFact(t, "effects", yes),
		Others: anyFact(t, "others", yes), Weighed: anyFact(t, "weighed", yes), NextIncome: anyFact(t, "nextIncome", days),
		Reasoned: anyFact(t, "reasoned", yes), Review: anyFact(t, "review", days), MadeKnown: anyFact(t, "madeKnown", days),
		MeasureUnder: anyFact(t, "measureUnder", rapid.SampledFrom([]participation.MeasureBasis{
			participation.NoMeasureBasis, participation.MeasureByLaw, participation.MeasureUniform,
		})),
		Threat: anyFact(t, "threat", rapid.SampledFrom([]participation.Threat{participation.NoThreat, participation.CutOff})),
	}
	if f.Act.State() == integraal.KnownAbsent {
		f.Act = integraal.Fact[participation.Act]{}
	}
	return f
}

// forgetStop are the ways to take one fact away from a stop.
func forgetStop() []func(*participation.StopFacts) {
	var yes integraal.Fact[bool]
	var date integraal.Fact[integraal.Date]
	return []func(*participation.StopFacts){
		func(f *participation.StopFacts) { f.Act = integraal.Fact[participation.Act]{} },
		func(f *participation.StopFacts) { f.By = integraal.Fact[string]{} },
		func(f *participation.StopFacts) { f.Mandated = yes },
		func(f *participation.StopFacts) { f.Established = yes },
		func(f *participation.StopFacts) { f.Registers = yes },
		func(f *participation.StopFacts) { f.AtIssue = integraal.Fact[integraal.Amount]{} },
		func(f *participation.StopFacts) { f.Month = date },
		func(f *participation.StopFacts) { f.Cause = integraal.Fact[participation.Cause]{} },
		func(f *participation.StopFacts) { f.Culpability = integraal.Fact[participation.Blame]{} },
		func(f *participation.StopFacts) { f.Asked = yes },
		func(f *participation.StopFacts) { f.AskedBy = date },
		func(f *participation.StopFacts) { f.Received = yes },
		func(f *participation.StopFacts) { f.RepairBy = date },
		func(f *participation.StopFacts) { f.Tuned = yes },
		func(f *participation.StopFacts) { f.Urgent = integraal.Fact[participation.UrgentFinding]{} },
		func(f *participation.StopFacts) { f.RightStands = yes },
		func(f *participation.StopFacts) { f.NoConsequence = yes },
		func(f *participation.StopFacts) { f.CaresElsewhere = yes },
		func(f *participation.StopFacts) { f.OtherProof = yes },
		func(f *participation.StopFacts) { f.Ground = integraal.Fact[participation.RecoveryGround]{} },
		func(f *participation.StopFacts) { f.CostsSince = date },
		func(f *participation.StopFacts) { f.Contradicted = yes },
		func(f *participation.StopFacts) { f.ExceptionWhy = integraal.Fact[string]{} },
		func(f *participation.StopFacts) { f.ObjectionOpen = yes },
		func(f *participation.StopFacts) { f.Heard = yes },
		func(f *participation.StopFacts) { f.Exception = integraal.Fact[participation.HearingException]{} },
		func(f *participation.StopFacts) { f.Reversible = yes },
		func(f *participation.StopFacts) { f.Alternatives = yes },
		func(f *participation.StopFacts) { f.Effects = yes },
		func(f *participation.StopFacts) { f.Others = yes },
		func(f *participation.StopFacts) { f.Weighed = yes },
		func(f *participation.StopFacts) { f.NextIncome = date },
		func(f *participation.StopFacts) { f.Reasoned = yes },
		func(f *participation.StopFacts) { f.Review = date },
		func(f *participation.StopFacts) { f.MeasureUnder = integraal.Fact[participation.MeasureBasis]{} },
	}
}

func TestForgettingNeverPassesAGate(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, more := anyCoveredDay(t), anyStop(t)
		less := more
		rapid.SampledFrom(forgetStop()).Draw(t, "forget")(&less)
		before, err := participation.Gates(more, day, nil)
		require.NoError(t, err)
		after, err := participation.Gates(less, day, nil)
		require.NoError(t, err)
		for i, g := range after.Gates {
			if g.State == participation.GatePassed {
				assert.Equal(t, participation.GatePassed, before.Gates[i].State, g.Code)
				assert.Empty(t, g.Missing, g.Code)
			}
		}
	})
}

func TestNoGatePassesOnNothing(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		c, err := participation.Gates(participation.StopFacts{ID: "P", Act: integraal.Know(act)}, reviewDay, nil)
		require.NoError(t, err)
		for _, g := range c.In(participation.GatePassed) {
			assert.Equal(t, participation.GateAct, g.Code, "only the act is known")
		}
	}
	c, err := participation.Gates(participation.StopFacts{ID: "P"}, reviewDay, nil)
	require.NoError(t, err)
	assert.Empty(t, c.In(participation.GatePassed))
}

func TestEachGatePassesOnItsFactsOnly(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		c, err := participation.Gates(answered(act), reviewDay, nil)
		require.NoError(t, err)
		assert.Empty(t, c.In(participation.GateOpen), act)
		assert.Empty(t, c.In(participation.GateBlocked), act)
		for _, take := range forgetStop() {
			f := answered(act)
			take(&f)
			less, err := participation.Gates(f, reviewDay, nil)
			require.NoError(t, err)
			for i, g := range less.Gates {
				if g.State != participation.GatePassed && c.Gates[i].State == participation.GatePassed {
					assert.NotEmpty(t, g.Missing, "%s: %s", act, g.Code)
				}
			}
		}
	}
}

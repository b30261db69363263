package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func gate(t *testing.T, f participation.StopFacts, code integraal.Name) participation.Gate {
	t.Helper()
	c, err := participation.Gates(f, reviewDay, nil)
	require.NoError(t, err)
	require.Len(t, c.Gates, 18)
	return c.Gate(code)
}

func TestBlameIsPerAct(t *testing.T) {
	t.Parallel()
	needs := map[participation.Act]bool{
		participation.Adresopschorting: true, participation.Opschorten: true, participation.IntrekkenNaOpschorten: true,
		participation.Verlagen: true, participation.Boete: true,
	}
	for _, act := range participation.Acts() {
		f := answered(act)
		f.Culpability = integraal.Know(judged(act, participation.Blameless))
		g := gate(t, f, participation.GateCulpability)
		if needs[act] {
			assert.Equal(t, participation.GateBlocked, g.State, act)
			assert.NotEmpty(t, g.Says.NL, act)
			continue
		}
		assert.Equal(t, participation.GateNeededFor, g.State, act)
		assert.Equal(t, act == participation.WmoHerzien, len(g.NeededFor) == 0, act)
		for _, other := range g.NeededFor {
			assert.True(t, needs[other])
		}
	}
	f := answered(participation.Boete)
	f.Culpability = integraal.Know(participation.Blame{})
	assert.Equal(t, participation.GateOpen, gate(t, f, participation.GateCulpability).State)
	f.Culpability = integraal.Know(judged(participation.Opschorten, participation.Ordinary))
	other := gate(t, f, participation.GateCulpability)
	assert.Equal(t, participation.GateOpen, other.State, "blame for one act is not blame for another")
	assert.Contains(t, other.Says.EN, "suspension of the right")
}

func TestAPossibleErrorOfAnotherBlocks(t *testing.T) {
	t.Parallel()
	for cause, state := range map[participation.Cause]participation.GateState{
		participation.NotEstablished: participation.GateOpen, participation.OfPerson: participation.GatePassed,
		participation.OfOrganisation: participation.GateBlocked, participation.OfInstitution: participation.GateBlocked,
		participation.OfThirdParty: participation.GateBlocked,
	} {
		f := answered(participation.Herzien)
		f.Cause = integraal.Know(cause)
		g := gate(t, f, participation.GateCause)
		assert.Equal(t, state, g.State, cause)
		if state != participation.GatePassed {
			assert.Contains(t, g.Says.EN, "the word fraud does not fit")
		}
	}
	f := answered(participation.Herzien)
	f.Cause = integraal.Contest(
		integraal.Account[participation.Cause]{Value: participation.OfPerson, Source: wageRecord},
		integraal.Account[participation.Cause]{Value: participation.OfInstitution, Source: herAccount})
	g := gate(t, f, participation.GateCause)
	assert.Equal(t, participation.GateBlocked, g.State, "one account suffices to make it possible")
	require.Len(t, g.Missing, 1)
	assert.Equal(t, integraal.Contested, g.Missing[0].State)
}

func TestTheTermToRepairMustBeOver(t *testing.T) {
	t.Parallel()
	f := answered(participation.IntrekkenNaOpschorten)
	f.RepairBy = integraal.Know(reviewDay)
	g := gate(t, f, participation.GateRequest)
	assert.Equal(t, participation.GateBlocked, g.State, "the last day is still within the term")
	assert.Contains(t, g.Says.EN, "2 March 2026")
	f.RepairBy = integraal.Know(reviewDay.AddDays(-1))
	assert.Equal(t, participation.GatePassed, gate(t, f, participation.GateRequest).State)
	f.RepairBy = integraal.KnowAbsent[integraal.Date]()
	assert.Equal(t, participation.GateOpen, gate(t, f, participation.GateRequest).State)

	asked := answered(participation.Opschorten)
	asked.AskedBy = integraal.Know(on(2026, time.March, 9))
	assert.Equal(t, participation.GateBlocked, gate(t, asked, participation.GateRequest).State)
	asked.AskedBy, asked.Received = integraal.Know(on(2026, time.March, 1)), integraal.Know(true)
	assert.Equal(t, participation.GateBlocked, gate(t, asked, participation.GateRequest).State)

	f.RepairBy, f.Received = integraal.Know(reviewDay.AddDays(-1)), integraal.Know(true)
	g = gate(t, f, participation.GateRequest)
	assert.Equal(t, participation.GateBlocked, g.State)
	assert.Contains(t, g.Says.EN, "come late", "CRVB:2023:679")

	held := answered(participation.Blokkering)
	held.AskedBy = integraal.Know(on(2026, time.March, 9))
	assert.Equal(t, participation.GatePassed, gate(t, held, participation.GateRequest).State, "a hold comes before the day")
}

func TestHearing(t *testing.T) {
	t.Parallel()
	f := answered(participation.Herzien)
	f.Heard = integraal.Know(false)
	assert.Equal(t, participation.GateOpen, gate(t, f, participation.GateHearing).State, "to hear is the rule")
	for _, exception := range []participation.HearingException{
		participation.DutyNotMet, participation.Urgency, participation.HeardBefore, participation.PurposeDefeated,
	} {
		f.Exception = integraal.Know(exception)
		assert.Equal(t, participation.GatePassed, gate(t, f, participation.GateHearing).State, exception)
	}
	f.Exception = integraal.Know(participation.FullyReversible)
	f.Reversible = integraal.Fact[bool]{}
	assert.Equal(t, participation.GateOpen, gate(t, f, participation.GateHearing).State, "the statement is missing")
	f.Reversible = integraal.Know(true)
	assert.Equal(t, participation.GatePassed, gate(t, f, participation.GateHearing).State)

	fine := answered(participation.Boete)
	fine.Heard, fine.Exception = integraal.Know(false), integraal.Know(participation.Urgency)
	g := gate(t, fine, participation.GateHearing)
	assert.Equal(t, participation.GateBlocked, g.State)
	assert.Equal(t, "art. 5:53 lid 3 Awb", g.Laws[0].String())
}

func TestTheOtherGates(t *testing.T) {
	t.Parallel()
	f := answered(participation.Verlagen)
	f.Mandated = integraal.Know(false)
	assert.Equal(t, participation.GateBlocked, gate(t, f, participation.GateDecider).State)
	f.Mandated, f.By = integraal.Know(true), integraal.Know("")
	assert.Equal(t, participation.GateOpen, gate(t, f, participation.GateDecider).State)

	f.NextIncome = integraal.KnowAbsent[integraal.Date]()
	assert.Equal(t, participation.GateBlocked, gate(t, f, participation.GateContinuity).State)
	f.NextIncome = integraal.Know(reviewDay.AddDays(-1))
	assert.Equal(t, participation.GateBlocked, gate(t, f, participation.GateContinuity).State)

	f.Review = integraal.Know(on(2026, time.June, 2))
	assert.Equal(t, participation.GatePassed, gate(t, f, participation.GateReasons).State, "three months to the day")
	assert.Contains(t, gate(t, f, participation.GateRequest).Question.EN, "duty imposed")

	assert.Zero(t, gate(t, f, "gate.none"))
	wmo := gate(t, answered(participation.WmoHerzien), participation.GateDecider)
	assert.Equal(t, "art. 2.6.3 lid 2 Wmo 2015", wmo.Laws[0].String())
}

// Art. 18 lid 3 sets three months for "een besluit als bedoeld in het tweede
// lid"; the uniform measures, art. 9a lid 12 and art. 18b know no such term.
func TestOnlyAMeasureOfLid2IsReviewedWithinThreeMonths(t *testing.T) {
	t.Parallel()
	f := answered(participation.Verlagen)
	late := func(under integraal.Fact[participation.MeasureBasis]) participation.Gate {
		f.Review, f.MeasureUnder = integraal.Know(on(2026, time.June, 3)), under
		return gate(t, f, participation.GateReasons)
	}
	g := late(integraal.Know(participation.MeasureByLaw))
	assert.Equal(t, participation.GateBlocked, g.State)
	assert.Equal(t, "art. 18 lid 3 Participatiewet", g.Laws[2].String())
	for _, under := range []participation.MeasureBasis{
		participation.MeasureUniform, participation.MeasureExemption, participation.MeasureOfLanguage,
	} {
		g = late(integraal.Know(under))
		assert.Equal(t, participation.GatePassed, g.State, under)
		for _, law := range g.Laws {
			assert.NotEqual(t, "art. 18 lid 3 Participatiewet", law.String(), under)
		}
	}
	for _, under := range []integraal.Fact[participation.MeasureBasis]{
		integraal.KnowAbsent[participation.MeasureBasis](), integraal.Know(participation.NoMeasureBasis),
	} {
		g = late(under)
		assert.Equal(t, participation.GateOpen, g.State)
		assert.Contains(t, g.Says.EN, "has not been named yet")
	}
	for _, under := range states(participation.MeasureByLaw, participation.MeasureUniform)[2:] {
		g = late(under)
		assert.Equal(t, participation.GateOpen, g.State, under.State())
		require.Len(t, g.Missing, 1, under.State())
		assert.Equal(t, participation.FactMeasureUnder, g.Missing[0].Fact)
		assert.Equal(t, under.State(), g.Missing[0].State)
		q, is := participation.StopQuestion(g.Missing[0].Fact)
		assert.True(t, is)
		assert.Contains(t, q.Text.NL, "lid")
	}
	f.Review, f.MeasureUnder = integraal.Know(on(2026, time.June, 2)), integraal.Fact[participation.MeasureBasis]{}
	assert.Equal(t, participation.GatePassed, gate(t, f, participation.GateReasons).State, "in time whatever the lid")
}

func TestProportion(t *testing.T) {
	t.Parallel()
	observe := func(cents int64, month integraal.Fact[integraal.Date]) []participation.Observation {
		f := answered(participation.Herzien)
		f.AtIssue, f.Month = integraal.Know(integraal.EuroCents(cents)), month
		c, err := participation.Gates(f, reviewDay, nil)
		require.NoError(t, err)
		return c.Observations
	}
	january := integraal.Know(on(2026, time.January, 15))
	assert.Contains(t, observe(1401_49, january)[0].Text.EN, "at most to the revision of that one month")
	assert.NotContains(t, observe(1401_50, january)[0].Text.EN, "at most")
	assert.Empty(t, observe(612_40, integraal.KnowAbsent[integraal.Date]()), "an amount over several months has no such bound")
}

func TestDescribeSaysWhatAnActIsAndIsNot(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		s, err := participation.Describe(act, reviewDay)
		require.NoError(t, err)
		assert.NotEqual(t, participation.NoAct.Text(), s.Name)
		for _, text := range append(s.IsNot, s.Name, s.Is) {
			assert.NotEmpty(t, text.NL, act)
			assert.NotEmpty(t, text.EN, act)
		}
		assert.NotEmpty(t, s.IsNot, act)
		assert.NotEmpty(t, s.Laws, act)
	}
	_, err := participation.Describe(participation.NoAct, reviewDay)
	assert.True(t, integraal.HasFault(err, "act.unnamed"))

}

// TestThePowersOfTheActs is what the statute says of each: "kan" is may, and a
// plain verb ("schort op", "herziet", "ziet af") is must.
func TestThePowersOfTheActs(t *testing.T) {
	t.Parallel()
	for act, want := range map[participation.Act][]string{
		participation.Blokkering:            {},
		participation.Adresopschorting:      {"must art. 40 lid 2 Participatiewet"},
		participation.Opschorten:            {"may art. 54 lid 1 Participatiewet"},
		participation.IntrekkenNaOpschorten: {"may art. 54 lid 4 Participatiewet"},
		participation.Herzien:               {"must art. 54 lid 3 Participatiewet", "may art. 54 lid 3 Participatiewet"},
		participation.Beeindigen:            {},
		participation.Verlagen: {
			"must art. 18 lid 2 Participatiewet", "must art. 18 lid 9 Participatiewet",
			"must art. 18 lid 10 Participatiewet", "may art. 18 lid 11 Participatiewet",
		},
		participation.Terugvorderen: {
			"must art. 58 lid 1 Participatiewet", "may art. 58 lid 2 Participatiewet", "may art. 58 lid 8 Participatiewet",
		},
		participation.Boete: {
			"must art. 18a lid 1 Participatiewet", "may art. 18a lid 4 Participatiewet",
			"may art. 18a lid 7 Participatiewet", "must art. 5:41 Awb",
		},
		participation.WmoHerzien:      {"may art. 2.3.10 lid 1 Wmo 2015"},
		participation.Intrekken:       {"must art. 54 lid 3 Participatiewet", "may art. 54 lid 3 Participatiewet"},
		participation.Woonopschorting: {"must art. 53a lid 4 Participatiewet"},
		participation.HerzienNaAdres:  {"must art. 40 lid 5 Participatiewet"},
	} {
		s, err := participation.Describe(act, reviewDay)
		require.NoError(t, err)
		got := []string{}
		for _, p := range s.Powers {
			got = append(got, p.Power.String()+" "+p.Laws[0].String())
		}
		assert.Equal(t, want, got, act)
	}
}

func TestFaultsOfAStop(t *testing.T) {
	t.Parallel()
	f := participation.StopFacts{
		Act: integraal.Know(participation.NoAct), Cause: integraal.Know(participation.Cause(9)),
		Culpability: integraal.Know(judged(participation.Boete, participation.Culpability(9))), Exception: integraal.Know(participation.HearingException(9)),
		Threat: integraal.Know(participation.Threat(9)), Arrears: integraal.Know(-1), DebtWeeks: integraal.Know(9),
		AtIssue: integraal.Know(integraal.EuroCents(-1)), Norm: integraal.Know(integraal.CentsPerMonth(-1)),
		Month: integraal.Know(integraal.Date{}), AskedBy: integraal.Know(integraal.Date{}), RepairBy: integraal.Know(integraal.Date{}),
		NextIncome: integraal.Know(integraal.Date{}), Review: integraal.Know(integraal.Date{}),
		MadeKnown: integraal.Know(integraal.Date{}), FirstTalk: integraal.Know(integraal.Date{}),
		MeasureUnder: integraal.Know(participation.MeasureBasis(9)),
	}
	want := map[string]int{"act.unnamed": 1, "stop.word": 5, "stop.arrears": 1, "stop.weeks": 1, "stop.amount": 2, "stop.day": 7}
	_, err := participation.Gates(f, reviewDay, nil)
	got := map[string]int{}
	for _, fault := range integraal.FaultsIn(err) {
		got[fault.Code]++
	}
	assert.Equal(t, want, got)
	_, err = participation.Ways(f, reviewDay)
	assert.Len(t, integraal.FaultsIn(err), 17)
}

func TestADecisionNeedsAPerson(t *testing.T) {
	t.Parallel()
	c, err := participation.Gates(heldForCaseManager(), reviewDay, nil)
	require.NoError(t, err)
	_, err = participation.RecordDecision(c, " ", "", integraal.Date{})
	for _, code := range []string{"decision.decider", "decision.mandate", "decision.day"} {
		assert.True(t, integraal.HasFault(err, code), code)
	}
	_, err = participation.RecordDecision(participation.Checklist{}, "V", "mandaatbesluit 2025", reviewDay)
	assert.True(t, integraal.HasFault(err, "act.unnamed"))

	d, err := participation.RecordDecision(c, "V", "mandaatbesluit 2025", reviewDay)
	require.NoError(t, err)
	assert.Equal(t, participation.Blokkering, d.Act)
	assert.Contains(t, d.Undone, participation.GateHearing)
	blocked, err := participation.Gates(heldForProfessional(), reviewDay, nil)
	require.NoError(t, err)
	more, err := participation.RecordDecision(blocked, "V", "mandaatbesluit 2025", reviewDay)
	require.NoError(t, err)
	assert.Contains(t, more.Undone, participation.GateCause, "what stands in the way is on record too")
	assert.NotContains(t, d.Undone, participation.GateDecider)
	assert.NotContains(t, d.Undone, participation.GateCulpability, "this act does not ask it")
}

func TestWaysThatDependOnTheAct(t *testing.T) {
	t.Parallel()
	codes := func(f participation.StopFacts, day integraal.Date) map[integraal.Name]participation.Way {
		ways, err := participation.Ways(f, day)
		require.NoError(t, err)
		out := map[integraal.Name]participation.Way{}
		for _, w := range ways {
			out[w.Code] = w
		}
		return out
	}
	fine := codes(answered(participation.Boete), reviewDay)
	assert.NotContains(t, fine, integraal.Name("way.endOrAdvance"), "a fine stops no payment")
	assert.NotContains(t, fine, integraal.Name("way.hearing"), "already heard")
	assert.NotContains(t, fine, integraal.Name("way.repair"))
	assert.NotContains(t, fine, integraal.Name("way.measureReview"))
	assert.Equal(t, on(2026, time.March, 30), fine["way.firstTalk"].By, "four weeks when nothing threatens")

	late := codes(answered(participation.Opschorten), on(2026, time.April, 10))
	assert.True(t, late["way.objection"].Over)
	in2025 := codes(answered(participation.Opschorten), on(2025, time.December, 31))
	assert.Contains(t, in2025["way.endOrAdvance"].Text.EN, "at least 90%")
	assert.Contains(t, late["way.endOrAdvance"].Text.EN, "at least 95%")

	talked := answered(participation.Opschorten)
	talked.FirstTalk = integraal.Know(on(2026, time.February, 17))
	assert.NotContains(t, codes(talked, reviewDay), integraal.Name("way.firstTalk"))
	talked.Threat = integraal.Know(participation.CutOff)
	assert.Equal(t, on(2026, time.March, 5), codes(talked, reviewDay)["way.firstTalk"].By)
	assert.Equal(t, on(2026, time.March, 31), codes(talked, reviewDay)["way.debtDecision"].By, "six weeks by the by-law")
}

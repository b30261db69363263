package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// states are one fact in its five states.
func states[T any](known, other T) []integraal.Fact[T] {
	return []integraal.Fact[T]{
		integraal.Know(known),
		integraal.KnowAbsent[T](),
		{},
		integraal.Contest(
			integraal.Account[T]{Value: known, Source: integraal.Source{Who: "register"}},
			integraal.Account[T]{Value: other, Source: integraal.Source{Who: "client"}}),
		integraal.Hide[T](integraal.Same("ask")),
	}
}

// mother is the mother of the bundled case, with everything known.
func mother() participation.PersonFacts {
	return participation.PersonFacts{
		ID:                "M",
		Born:              integraal.Know(on(1982, time.November, 4)),
		Bijstand:          integraal.Know(integraal.From(on(2025, time.December, 1))),
		SingleParent:      integraal.Know(true),
		YoungestChild:     integraal.Know(on(2023, time.June, 20)),
		Incapacitated:     integraal.KnowAbsent[bool](),
		Startkwalificatie: integraal.KnowAbsent[bool](),
		Ontheffing:        integraal.KnowAbsent[participation.Ontheffing](),
		Ontheffing9a:      integraal.KnowAbsent[integraal.Period](),
		Months9a:          integraal.KnowAbsent[int](),
		Unwilling:         integraal.KnowAbsent[bool](),
		Childcare:         integraal.Know(true),
		Training:          integraal.Know(true),
		Capacity:          integraal.Know(true),
		MayRegister:       integraal.Know(true),
		Language:          participation.LanguageFacts{Schooling: integraal.Know(true)},
		Further:           integraal.KnowAbsent[participation.Further](),
		Plan:              integraal.KnowAbsent[bool](),
		CareTasks:         integraal.KnowAbsent[bool](),
		Request9a:         integraal.KnowAbsent[integraal.Date](),
		Plan9a:            integraal.KnowAbsent[integraal.Date](),
	}
}

func positionAnswer(f participation.PersonFacts) string {
	p, err := participation.PositionOf(f, reviewDay, nil)
	if err != nil {
		return err.Error()
	}
	return renderPosition(p, integraal.NL)
}

func TestFiveStatesOfAPersonsFacts(t *testing.T) {
	t.Parallel()
	with := func(set func(*participation.PersonFacts)) string {
		f := mother()
		set(&f)
		return positionAnswer(f)
	}
	granted := participation.Ontheffing{Period: integraal.From(on(2026, time.January, 1)), LiftsA: true}
	answers := map[string][]string{}
	add := func(name, answer string) { answers[name] = append(answers[name], answer) }
	for _, s := range states(on(1982, time.November, 4), on(1983, time.November, 4)) {
		add("born", with(func(f *participation.PersonFacts) { f.Born = s }))
	}
	for _, s := range states(integraal.From(on(2025, time.December, 1)), integraal.From(on(2026, time.May, 1))) {
		add("bijstand", with(func(f *participation.PersonFacts) { f.Bijstand = s }))
		add("ontheffing9a", with(func(f *participation.PersonFacts) { f.Ontheffing9a = s }))
	}
	for _, s := range states(on(2023, time.June, 20), on(2013, time.June, 20)) {
		add("youngestChild", with(func(f *participation.PersonFacts) { f.YoungestChild = s }))
	}
	for _, s := range states(granted, participation.Ontheffing{Period: granted.Period, LiftsC: true}) {
		add("ontheffing", with(func(f *participation.PersonFacts) { f.Ontheffing = s }))
	}
	for _, s := range states(24, 60) {
		add("months9a", with(func(f *participation.PersonFacts) { f.Months9a = s }))
	}
	for _, s := range states(true, false) {
		for name, set := range map[string]func(*participation.PersonFacts){
			"singleParent":      func(f *participation.PersonFacts) { f.SingleParent = s },
			"incapacitated":     func(f *participation.PersonFacts) { f.Incapacitated = s },
			"startkwalificatie": func(f *participation.PersonFacts) { f.Startkwalificatie = s },
			"unwilling":         func(f *participation.PersonFacts) { f.Unwilling = s },
			"childcare":         func(f *participation.PersonFacts) { f.Childcare = s },
			"training":          func(f *participation.PersonFacts) { f.Training = s },
			"capacity":          func(f *participation.PersonFacts) { f.Capacity = s },
		} {
			add(name, with(set))
		}
	}
	for name, five := range duties(mother) {
		answers[name] = five
	}
	assertFiveAnswers(t, answers, 28)
}

// duties are the answers to the facts of the duties beyond those around work,
// each where it bears.
func duties(mother func() participation.PersonFacts) map[string][]string {
	answers := map[string][]string{}
	with := func(name string, set func(*participation.PersonFacts)) {
		f := mother()
		set(&f)
		answers[name] = append(answers[name], positionAnswer(f))
	}
	learner := learner()
	for _, s := range states(true, false) {
		with("mayRegister", func(f *participation.PersonFacts) { f.MayRegister = s })
		with("schooling", func(f *participation.PersonFacts) { f.Language.Schooling = s })
		with("diploma", func(f *participation.PersonFacts) { f.Language = learner; f.Language.Diploma = s })
		with("document", func(f *participation.PersonFacts) { f.Language = learner; f.Language.Document = s })
		with("test", func(f *participation.PersonFacts) { f.Language = learner; f.Language.Test = s })
		with("progress", func(f *participation.PersonFacts) { f.Language = learner; f.Language.Progress = s })
		with("doctorAdvised", func(f *participation.PersonFacts) {
			f.Further = integraal.Know(participation.Further{Aim: participation.TowardsWork, Treatment: true})
			f.DoctorAdvised = s
		})
		with("plan", func(f *participation.PersonFacts) {
			f.Born, f.Bijstand = integraal.Know(on(1998, time.May, 1)), integraal.Know(integraal.From(on(2024, time.May, 1)))
			f.Plan = s
		})
		with("careTasks", func(f *participation.PersonFacts) { f.CareTasks = s })
		with("careAccounted", func(f *participation.PersonFacts) { f.CareTasks, f.CareAccounted = integraal.Know(true), s })
	}
	for _, s := range states(on(2026, time.February, 2), on(2026, time.March, 9)) {
		with("notice", func(f *participation.PersonFacts) { f.Language = learner; f.Language.Notice = s })
		with("began", func(f *participation.PersonFacts) { f.Language = learner; f.Language.Began = s })
		with("request9a", func(f *participation.PersonFacts) { f.Request9a = s })
		with("plan9a", func(f *participation.PersonFacts) { f.Plan9a = s })
	}
	for _, s := range states(participation.Further{Aim: participation.TowardsWork}, participation.Further{Aim: participation.LessBijstand}) {
		with("further", func(f *participation.PersonFacts) { f.Further = s })
	}
	return answers
}

// learner is who failed the test, had the letter and began in time.
func learner() participation.LanguageFacts {
	return participation.LanguageFacts{
		Schooling: integraal.KnowAbsent[bool](), Diploma: integraal.KnowAbsent[bool](), Document: integraal.KnowAbsent[bool](),
		Test: integraal.Know(false), Notice: integraal.Know(on(2026, time.February, 2)),
		Began: integraal.Know(on(2026, time.February, 16)), Progress: integraal.Know(true),
	}
}

func assertFiveAnswers(t *testing.T, answers map[string][]string, facts int) {
	t.Helper()
	require.Len(t, answers, facts, "every fact is tested")
	for name, five := range answers {
		require.Len(t, five, 5, name)
		for i, a := range five {
			for j := range i {
				assert.NotEqual(t, five[j], a, "%s: states %d and %d give one answer", name, j, i)
			}
		}
	}
}

func TestABirthDateCannotBeAbsent(t *testing.T) {
	t.Parallel()
	f := mother()
	f.Born = integraal.KnowAbsent[integraal.Date]()
	_, err := participation.PositionOf(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "fact.impossible"))
}

func TestAnActCannotBeAbsent(t *testing.T) {
	t.Parallel()
	f := participation.StopFacts{Act: integraal.KnowAbsent[participation.Act]()}
	_, err := participation.Gates(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "fact.impossible"))
	_, err = participation.Ways(f, reviewDay)
	assert.True(t, integraal.HasFault(err, "fact.impossible"))
}

// answered is a suspension of which every question is answered.
func answered(act participation.Act) participation.StopFacts {
	yes := integraal.Know(true)
	return participation.StopFacts{
		ID: "M", Act: integraal.Know(act), By: integraal.Know("V"), Mandated: yes,
		Established: yes, Registers: yes,
		AtIssue: integraal.Know(integraal.EuroCents(612_40)), Month: integraal.Know(on(2026, time.January, 1)),
		Norm:  integraal.Know(integraal.CentsPerMonth(1401_50)),
		Cause: integraal.Know(participation.OfPerson), Culpability: integraal.Know(judged(act, participation.Ordinary)),
		Asked: yes, AskedBy: integraal.Know(on(2026, time.February, 20)), Received: integraal.Know(false),
		RepairBy: integraal.Know(on(2026, time.February, 27)), Tuned: yes,
		Heard: yes, Exception: integraal.KnowAbsent[participation.HearingException](), Reversible: integraal.Know(false),
		Alternatives: yes, Effects: yes, Others: yes, Weighed: yes,
		NextIncome: integraal.Know(on(2026, time.March, 20)), Reasoned: yes,
		Review:    integraal.Know(on(2026, time.April, 1)),
		MadeKnown: integraal.Know(on(2026, time.February, 26)), Threat: integraal.Know(participation.NoThreat),
		Urgent: integraal.Know(urgent(act, false)), RightStands: integraal.Know(false), NoConsequence: integraal.Know(false),
		CaresElsewhere: integraal.Know(false), OtherProof: yes, Ground: integraal.Know(participation.GroundUnderstood),
		DefaultKind: integraal.Know(participation.DefaultOfData), RevisionGround: integraal.Know(participation.RevisionOtherwise),
		MeasureUnder: integraal.Know(participation.MeasureUniform),
		CostsSince:   integraal.Know(on(2025, time.June, 1)), Contradicted: integraal.Know(false),
		ExceptionWhy: integraal.Know("on record"), ObjectionOpen: yes, Children: integraal.Know(0), HelpRuns: integraal.Know(0),
		Arrears: integraal.Know(0), FirstTalk: integraal.KnowAbsent[integraal.Date](), DebtWeeks: integraal.Know(6),
	}
}

func stopAnswer(f participation.StopFacts) string {
	s, err := participation.StopCheck(f, reviewDay, nil)
	if err != nil {
		return err.Error()
	}
	return renderSafeguards(s, integraal.NL)
}

// stopStates gathers the answers to the facts of a stop, by fact.
type stopStates map[string][]string

func (s stopStates) add(name string, act participation.Act, set func(*participation.StopFacts)) {
	f := answered(act)
	set(&f)
	s[name] = append(s[name], stopAnswer(f))
}

func TestFiveStatesOfAStopsFacts(t *testing.T) {
	t.Parallel()
	answers := stopStates{}
	answers.ofWords()
	answers.ofYesAndNo()
	answers.ofNumbers()
	answers.ofDays()
	answers.ofTheActs()
	assertFiveAnswers(t, answers, 43)
}

const (
	opschorten = participation.Opschorten
	verlagen   = participation.Verlagen
)

func (s stopStates) ofYesAndNo() {
	for _, fact := range states(true, false) {
		for name, set := range map[string]func(*participation.StopFacts){
			"mandated":     func(f *participation.StopFacts) { f.Mandated = fact },
			"established":  func(f *participation.StopFacts) { f.Established = fact },
			"registers":    func(f *participation.StopFacts) { f.Registers = fact },
			"asked":        func(f *participation.StopFacts) { f.Asked = fact },
			"received":     func(f *participation.StopFacts) { f.Received = fact },
			"heard":        func(f *participation.StopFacts) { f.Heard = fact },
			"alternatives": func(f *participation.StopFacts) { f.Alternatives = fact },
			"effects":      func(f *participation.StopFacts) { f.Effects = fact },
			"others":       func(f *participation.StopFacts) { f.Others = fact },
			"weighed":      func(f *participation.StopFacts) { f.Weighed = fact },
			"reasoned":     func(f *participation.StopFacts) { f.Reasoned = fact },
		} {
			s.add(name, opschorten, set)
		}
		s.add("tuned", verlagen, func(f *participation.StopFacts) { f.Tuned = fact })
		s.add("reversible", opschorten, func(f *participation.StopFacts) {
			f.Heard, f.Exception, f.Reversible = integraal.Know(false), integraal.Know(participation.FullyReversible), fact
		})
	}
}

func (s stopStates) ofWords() {
	for _, fact := range states(participation.MeasureByLaw, participation.MeasureUniform) {
		s.add("measureUnder", verlagen, func(f *participation.StopFacts) {
			f.Review, f.MeasureUnder = integraal.Know(on(2026, time.September, 1)), fact
		})
	}
	for _, fact := range states(opschorten, verlagen) {
		s.add("act", opschorten, func(f *participation.StopFacts) { f.Act = fact })
	}
	for _, fact := range states("V", "W") {
		s.add("by", opschorten, func(f *participation.StopFacts) { f.By = fact })
	}
	for _, fact := range states(participation.OfPerson, participation.OfThirdParty) {
		s.add("cause", opschorten, func(f *participation.StopFacts) { f.Cause = fact })
	}
	for _, fact := range states(judged(opschorten, participation.Ordinary), judged(opschorten, participation.Blameless)) {
		s.add("culpability", opschorten, func(f *participation.StopFacts) { f.Culpability = fact })
	}
	for _, fact := range states(participation.Urgency, participation.NoException) {
		s.add("exception", opschorten, func(f *participation.StopFacts) { f.Heard, f.Exception = integraal.Know(false), fact })
	}
	for _, fact := range states(participation.Eviction, participation.NoThreat) {
		s.add("threat", opschorten, func(f *participation.StopFacts) { f.Threat = fact })
	}
}

func (s stopStates) ofNumbers() {
	for _, fact := range states(integraal.EuroCents(612_40), integraal.EuroCents(0)) {
		s.add("atIssue", opschorten, func(f *participation.StopFacts) { f.AtIssue = fact })
	}
	for _, fact := range states(integraal.CentsPerMonth(1401_50), integraal.CentsPerMonth(100_00)) {
		s.add("norm", opschorten, func(f *participation.StopFacts) { f.Norm = fact })
	}
	for _, fact := range states(2, 1) {
		s.add("arrears", opschorten, func(f *participation.StopFacts) { f.Arrears = fact })
		s.add("debtWeeks", opschorten, func(f *participation.StopFacts) {
			f.FirstTalk, f.DebtWeeks = integraal.Know(reviewDay), fact
		})
	}
}

func (s stopStates) ofDays() {
	for _, fact := range states(on(2026, time.February, 20), on(2026, time.March, 20)) {
		s.add("month", opschorten, func(f *participation.StopFacts) { f.Month = fact })
		s.add("askedBy", opschorten, func(f *participation.StopFacts) { f.AskedBy = fact })
		s.add("repairBy", participation.IntrekkenNaOpschorten, func(f *participation.StopFacts) { f.RepairBy = fact })
		s.add("madeKnown", opschorten, func(f *participation.StopFacts) { f.MadeKnown = fact })
		s.add("firstTalk", opschorten, func(f *participation.StopFacts) { f.FirstTalk = fact })
	}
	for _, fact := range states(on(2026, time.March, 20), on(2026, time.April, 20)) {
		s.add("nextIncome", opschorten, func(f *participation.StopFacts) { f.NextIncome = fact })
		s.add("review", opschorten, func(f *participation.StopFacts) { f.Review = fact })
	}
}

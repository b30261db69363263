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

var byV = participation.Judgement{By: "V", On: reviewDay, Reasons: "het gesprek van 27 februari"}

func judged(act participation.Act, degree participation.Culpability) participation.Blame {
	return participation.Blame{For: act, Degree: degree, Judgement: byV}
}

func urgent(act participation.Act, found bool) participation.UrgentFinding {
	return participation.UrgentFinding{For: act, Found: found, Judgement: byV}
}

func safeguards(t require.TestingT, f participation.StopFacts, day integraal.Date) participation.Safeguards {
	s, err := participation.StopCheck(f, day, nil)
	require.NoError(t, err)
	return s
}

func renderSafeguards(s participation.Safeguards, l integraal.Lang) string {
	var b strings.Builder
	b.WriteString(renderChecklist(s.Checklist, s.Ways, l))
	for i, step := range s.Route {
		fmt.Fprintf(&b, "\n%d. [%s] %s %v %s", i+1, step.State.Text().In(l), step.Text.In(l), cites(step.Laws), step.Power)
	}
	for _, o := range s.Effects {
		fmt.Fprintf(&b, "\neffect: %s %v", o.Text.In(l), o.Missing)
	}
	for _, h := range s.Hearing {
		fmt.Fprintf(&b, "\nexception: %s. %s", h.Name.In(l), h.MustState.In(l))
	}
	for _, p := range s.Weigh {
		fmt.Fprintf(&b, "\nweigh: %s %v", p.Text.In(l), cites(p.Laws))
	}
	for _, q := range s.Questions {
		fmt.Fprintf(&b, "\n? %s [%s]", q.Text.In(l), q.Missing.State)
	}
	return b.String()
}

func (s stopStates) ofTheActs() {
	for _, fact := range states(urgent(verlagen, true), urgent(verlagen, false)) {
		s.add("urgent", verlagen, func(f *participation.StopFacts) { f.Urgent = fact })
	}
	for _, fact := range states(true, false) {
		s.add("rightStands", participation.Intrekken, func(f *participation.StopFacts) { f.RightStands = fact })
		s.add("noConsequence", participation.Adresopschorting, func(f *participation.StopFacts) { f.NoConsequence = fact })
		s.add("caresElsewhere", participation.Adresopschorting, func(f *participation.StopFacts) { f.CaresElsewhere = fact })
		s.add("otherProof", participation.Woonopschorting, func(f *participation.StopFacts) { f.OtherProof = fact })
		s.add("contradicted", verlagen, func(f *participation.StopFacts) { f.Contradicted = fact })
		s.add("objectionOpen", opschorten, func(f *participation.StopFacts) {
			f.Heard, f.Exception = integraal.Know(false), integraal.Know(participation.FullyReversible)
			f.Reversible, f.ObjectionOpen = integraal.Know(true), fact
		})
	}
	for _, fact := range states("on record", "") {
		s.add("exceptionWhy", opschorten, func(f *participation.StopFacts) {
			f.Heard, f.Exception, f.ExceptionWhy = integraal.Know(false), integraal.Know(participation.Urgency), fact
		})
	}
	for _, fact := range states(participation.GroundBreach, participation.GroundWrong) {
		s.add("ground", participation.Terugvorderen, func(f *participation.StopFacts) { f.Ground = fact })
	}
	for _, fact := range states(on(2023, time.September, 1), on(2025, time.September, 1)) {
		s.add("costsSince", participation.Terugvorderen, func(f *participation.StopFacts) { f.CostsSince = fact })
	}
	for _, fact := range states(2, 1) {
		s.add("children", opschorten, func(f *participation.StopFacts) { f.Children = fact })
		s.add("helpRuns", opschorten, func(f *participation.StopFacts) { f.HelpRuns = fact })
	}
}

// Every yes or no, day and word in its five states, for every act: a state that
// is not known never passes a gate that a known one does not.
func TestUnknownNeverPassesAGateOfAnyAct(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		full := safeguards(t, answered(act), reviewDay)
		for i, take := range forgetStop() {
			f := answered(act)
			take(&f)
			less := safeguards(t, f, reviewDay)
			for j, g := range less.Gates {
				if g.State == participation.GatePassed {
					assert.Equal(t, participation.GatePassed, full.Gates[j].State, "%s: fact %d: %s", act, i, g.Code)
				}
				if len(g.Missing) > 0 {
					assert.NotEqual(t, participation.GatePassed, g.State, "%s: %s", act, g.Code)
				}
			}
		}
	}
}

// A known fact that blocks or opens a gate does so with words; learning more
// never turns a block into silence.
func TestMoreKnownNeverTurnsABlockIntoSilence(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, more := anyCoveredDay(t), anyStop(t)
		less := more
		rapid.SampledFrom(forgetStop()).Draw(t, "forget")(&less)
		before, after := safeguards(t, less, day), safeguards(t, more, day)
		for i, g := range before.Blocked() {
			now := after.Gate(g.Code)
			switch now.State {
			case participation.GateBlocked, participation.GateOpen:
				assert.NotEmpty(t, now.Says.NL, "%d %s", i, g.Code)
			case participation.GateNeededFor:
				assert.NotEmpty(t, now.Says.NL, g.Code)
			case participation.GatePassed: // the fact that became known answers it
			}
		}
		for _, g := range after.Gates {
			if g.State == participation.GateOpen || g.State == participation.GateBlocked {
				assert.NotEmpty(t, g.Says.NL, g.Code)
				assert.NotEmpty(t, g.Who, g.Code)
			}
			assert.NotContains(t, g.Says.NL+g.Says.EN, "{", g.Code)
		}
	})
}

// No path computes blame or an urgent reason: without the judgement of a person
// for this act their gates are never passed, whatever else is known.
func TestNothingComputesBlameOrAnUrgentReason(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day, f := anyCoveredDay(t), anyStop(t)
		f.Culpability, f.Urgent = integraal.Fact[participation.Blame]{}, integraal.Fact[participation.UrgentFinding]{}
		s := safeguards(t, f, day)
		for _, code := range []integraal.Name{participation.GateCulpability, participation.GateUrgent} {
			g := s.Gate(code)
			assert.Contains(t, []participation.GateState{participation.GateOpen, participation.GateNeededFor}, g.State, code)
		}
		other := anyStop(t)
		other.ID, other.Act = f.ID, f.Act
		other.Culpability, other.Urgent = f.Culpability, f.Urgent
		again := safeguards(t, other, day)
		for _, code := range []integraal.Name{participation.GateCulpability, participation.GateUrgent} {
			assert.Equal(t, s.Gate(code), again.Gate(code), "no other fact bears on it")
		}
	})
}

// A judgement needs a person, a day and reasons, and holds for its own act.
func TestAJudgementIsAPersons(t *testing.T) {
	t.Parallel()
	for name, j := range map[string]participation.Judgement{
		"nobody":     {On: reviewDay, Reasons: "x"},
		"no day":     {By: "V", Reasons: "x"},
		"no reasons": {By: "V", On: reviewDay, Reasons: " "},
	} {
		f := answered(participation.Boete)
		f.Culpability = integraal.Know(participation.Blame{For: participation.Boete, Degree: participation.Ordinary, Judgement: j})
		f.Urgent = integraal.Know(participation.UrgentFinding{For: participation.Boete, Judgement: j})
		_, err := participation.StopCheck(f, reviewDay, nil)
		require.Len(t, integraal.FaultsIn(err), 2, name)
		assert.Equal(t, "stop.judgement", integraal.FaultsIn(err)[0].Code)
	}
	f := answered(participation.Boete)
	f.Urgent = integraal.Know(urgent(participation.Verlagen, true))
	assert.Equal(t, participation.GateOpen, gate(t, f, participation.GateUrgent).State, "urgent reasons for one act are not those for another")
	kept := participation.Judgement{By: "V", On: reviewDay, ReasonsKept: true}
	f.Culpability = integraal.Know(participation.Blame{For: participation.Boete, Degree: participation.Ordinary, Judgement: kept})
	_, err := participation.StopCheck(f, reviewDay, nil)
	require.NoError(t, err, "there are reasons, and the reader may not know them")
	f.Urgent = integraal.Know(participation.UrgentFinding{Judgement: byV})
	_, err = participation.StopCheck(f, reviewDay, nil)
	assert.True(t, integraal.HasFault(err, "act.unnamed"))
}

// What urgent reasons do stands in the provision of each act.
func TestWhatUrgentReasonsDo(t *testing.T) {
	t.Parallel()
	for act, want := range map[participation.Act]struct {
		state participation.GateState
		says  string
	}{
		participation.Adresopschorting: {participation.GateBlocked, "may not be suspended"},
		participation.Woonopschorting:  {participation.GateBlocked, "may not be suspended"},
		participation.Verlagen:         {participation.GatePassed, "must tune"},
		participation.Terugvorderen:    {participation.GatePassed, "wholly or in part"},
		participation.Boete:            {participation.GatePassed, "may refrain from the fine"},
		participation.Herzien:          {participation.GateNeededFor, "names no urgent reasons"},
		participation.Blokkering:       {participation.GateNeededFor, "names no urgent reasons"},
	} {
		f := answered(act)
		f.Urgent = integraal.Know(urgent(act, true))
		g := gate(t, f, participation.GateUrgent)
		assert.Equal(t, want.state, g.State, act)
		assert.Contains(t, g.Says.EN, want.says, act)
	}
}

// The route of each act holds every gate that the act asks, in one of its steps
// before the act, and none of its steps is called done on nothing.
func TestTheRouteOfEachAct(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		s := safeguards(t, answered(act), reviewDay)
		require.NotEmpty(t, s.Route, act)
		asked, itself := map[integraal.Name]bool{}, 0
		phase := participation.BeforeAct
		for _, step := range s.Route {
			assert.GreaterOrEqual(t, step.Phase, phase, "%s: before, the act, after", act)
			phase = step.Phase
			assert.NotEmpty(t, step.Text.NL, act)
			assert.NotEmpty(t, step.Who, act)
			assert.NotEmpty(t, step.Laws, "%s: %s", act, step.Code)
			switch step.Phase {
			case participation.BeforeAct:
				assert.NotEmpty(t, step.Gates, "%s: %s", act, step.Code)
				assert.Equal(t, participation.StepDone, step.State, "%s: %s", act, step.Code)
			case participation.ActItself:
				itself++
				assert.Equal(t, participation.StepLater, step.State, act)
			case participation.AfterAct:
				assert.Equal(t, participation.StepLater, step.State, act)
			}
			for _, code := range step.Gates {
				assert.False(t, asked[code], "%s: %s stands in two steps", act, code)
				asked[code] = true
			}
		}
		assert.Equal(t, 1, itself, act)
		for _, g := range s.Gates {
			assert.Equal(t, g.State != participation.GateNeededFor, asked[g.Code], "%s: %s", act, g.Code)
		}
		_, more := s.Next()
		assert.False(t, more, act)

		empty := safeguards(t, participation.StopFacts{ID: "P", Act: integraal.Know(act)}, reviewDay)
		first, more := empty.Next()
		assert.True(t, more, act)
		assert.Equal(t, empty.Route[0], first)
		for _, step := range empty.Route {
			assert.NotEqual(t, participation.StepDone, step.State, "%s: %s", act, step.Code)
		}
	}
	unnamed := safeguards(t, participation.StopFacts{ID: "P"}, reviewDay)
	assert.Empty(t, unnamed.Route, "an act that is not named has no route")
	assert.Empty(t, unnamed.Passed())
}

// Missing, blocked and passed are the gates that the act asks, each with who can
// answer it.
func TestWhoCanAnswerWhatIsOpen(t *testing.T) {
	t.Parallel()
	s := safeguards(t, heldForProfessional(), reviewDay)
	asked := map[integraal.Name]bool{}
	for r := participation.Client; r <= participation.Court; r++ {
		for _, g := range s.AskedOf(r) {
			asked[g.Code] = true
		}
	}
	assert.Len(t, asked, len(s.Open())+len(s.Blocked()))
	assert.Len(t, s.Gates, len(s.Open())+len(s.Blocked())+len(s.Passed())+len(s.In(participation.GateNeededFor)))
}

// Each fact that can be missing is a question in both languages, for somebody.
func TestEveryMissingFactOfAStopIsAQuestion(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		s := safeguards(t, participation.StopFacts{ID: "P", Act: integraal.Know(act)}, reviewDay)
		require.NotEmpty(t, s.Questions)
		for _, q := range s.Questions {
			assert.Regexp(t, `\?|beslist|Kijk`, q.Text.NL, q.Missing.Fact)
			assert.NotEmpty(t, q.Text.EN, q.Missing.Fact)
			assert.NotEmpty(t, q.Who, q.Missing.Fact)
		}
	}
	facts := map[string]bool{}
	for _, f := range source(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			name, err := strconv.Unquote(lit.Value)
			require.NoError(t, err)
			if !regexp.MustCompile(`^(stop|contradiction)\.[a-z]+[A-Za-z]*$`).MatchString(name) {
				return true
			}
			if _, is := participation.Word(integraal.Name(name)); is {
				q, asked := participation.StopQuestion(integraal.Name(name))
				assert.True(t, asked, name)
				assert.NotEmpty(t, q.Who, name)
				facts[name] = true
			}
			return true
		})
	}
	assert.Len(t, facts, 45+9)
	_, ok := participation.StopQuestion("stop.nothing")
	assert.False(t, ok)
}

// Hearing: each exception is named with what has to be stated; the one for
// money decisions needs both objection and full reversibility; a fine knows
// none.
func TestExceptionsToHearing(t *testing.T) {
	t.Parallel()
	s := safeguards(t, answered(participation.Herzien), reviewDay)
	require.Len(t, s.Hearing, 5)
	for _, h := range s.Hearing {
		assert.NotEmpty(t, h.MustState.NL)
		assert.NotEmpty(t, h.Laws)
		f := answered(participation.Herzien)
		f.Heard, f.Reversible, f.Exception = integraal.Know(false), integraal.Know(true), integraal.Know(h.Exception)
		assert.Equal(t, participation.GatePassed, gate(t, f, participation.GateHearing).State, h.Exception)
		f.ExceptionWhy = integraal.KnowAbsent[string]()
		open := gate(t, f, participation.GateHearing)
		assert.Equal(t, participation.GateOpen, open.State, h.Exception)
		assert.Equal(t, h.MustState, open.Says)
	}
	assert.Empty(t, safeguards(t, answered(participation.Boete), reviewDay).Hearing)
	f := answered(participation.Herzien)
	f.Heard, f.Exception, f.Reversible = integraal.Know(false), integraal.Know(participation.FullyReversible), integraal.Know(true)
	f.ObjectionOpen = integraal.Know(false)
	assert.Equal(t, participation.GateBlocked, gate(t, f, participation.GateHearing).State)
}

// Recovery: must under lid 1, may under lid 2, two years under lid 2 e, and not
// on lid 1 while another may have erred.
func TestGroundOfARecovery(t *testing.T) {
	t.Parallel()
	for _, ground := range participation.RecoveryGrounds() {
		f := answered(participation.Terugvorderen)
		f.Ground = integraal.Know(ground)
		g := gate(t, f, participation.GateGround)
		assert.Equal(t, participation.GatePassed, g.State, ground)
		assert.Equal(t, ground.By().String(), g.Laws[0].String())
		says := "may recover"
		if ground == participation.GroundBreach {
			says = "must recover"
		}
		assert.Contains(t, g.Says.EN, says, ground)
		assert.Equal(t, ground == participation.GroundBreach, ground.Power() == participation.Must)
	}
	f := answered(participation.Terugvorderen)
	f.CostsSince = integraal.Know(on(2024, time.March, 2))
	assert.Equal(t, participation.GatePassed, gate(t, f, participation.GateGround).State, "two years to the day")
	f.CostsSince = integraal.Know(on(2024, time.March, 1))
	g := gate(t, f, participation.GateGround)
	assert.Equal(t, participation.GateBlocked, g.State)
	assert.Contains(t, g.Says.EN, "2 March 2024")
	f.Ground, f.Cause = integraal.Know(participation.GroundBreach), integraal.Know(participation.OfInstitution)
	assert.Equal(t, participation.GateBlocked, gate(t, f, participation.GateGround).State)
	assert.Equal(t, "art. 58 lid 2 onder e Participatiewet", participation.GroundUnderstood.By().String())
	assert.True(t, participation.NoRecoveryGround.By().IsZero())
	assert.Equal(t, participation.NoPower, participation.NoRecoveryGround.Power())
}

// An exception of 2026 is no exception before it.
func TestCareElsewhereIsAnExceptionSince2026(t *testing.T) {
	t.Parallel()
	f := answered(participation.Adresopschorting)
	f.CaresElsewhere = integraal.Know(true)
	assert.Equal(t, participation.GateBlocked, gate(t, f, participation.GateAddress).State)
	before, err := participation.Gates(f, on(2025, time.December, 31), nil)
	require.NoError(t, err)
	assert.Equal(t, participation.GatePassed, before.Gate(participation.GateAddress).State)
}

// A measure on a duty about which a contradiction is open does not pass.
func TestAMeasureWaitsForAnOpenContradiction(t *testing.T) {
	t.Parallel()
	found := tensions(t, given(duty24(), advice0()))
	f := answered(participation.Verlagen)
	f.Contradicted = found.Contradicted("duty")
	g := gate(t, f, participation.GateRequest)
	assert.Equal(t, participation.GateBlocked, g.State)
	assert.Contains(t, g.Says.EN, "the duty is not settled")
	ways := safeguards(t, f, reviewDay).Ways
	assert.Contains(t, codesOf(ways), integraal.Name("way.independentAdvice"))
}

func codesOf(ways []participation.Way) []integraal.Name {
	out := make([]integraal.Name, len(ways))
	for i, w := range ways {
		out[i] = w.Code
	}
	return out
}

// A team that has no mandate for benefits cannot have its decision recorded;
// the answer names who is competent.
func TestATeamWithoutAMandateCannotDecide(t *testing.T) {
	t.Parallel()
	f := answered(participation.Opschorten)
	f.By, f.Mandated = integraal.Know("wijkteam"), integraal.Know(false)
	s := safeguards(t, f, reviewDay)
	_, err := participation.RecordDecision(s.Checklist, "wijkteam", "none", reviewDay)
	require.True(t, integraal.HasFault(err, "decision.mandate"))
	assert.Contains(t, integraal.FaultsIn(err)[0].Text.NL, "college van de gemeente")

	f = answered(participation.Opschorten)
	f.Cause = integraal.Know(participation.OfInstitution)
	s = safeguards(t, f, reviewDay)
	d, err := participation.RecordDecision(s.Checklist, "V", "mandaatbesluit 2025", reviewDay)
	require.NoError(t, err)
	assert.Equal(t, []integraal.Name{participation.GateCause}, d.Undone)
	assert.Equal(t, d.Undone, d.Against)
}

// What is open meanwhile follows from the act.
func TestWaysByAct(t *testing.T) {
	t.Parallel()
	for act, want := range map[participation.Act][]integraal.Name{
		participation.Blokkering:            {"way.endOrAdvance", "way.bijzondereBijstand"},
		participation.IntrekkenNaOpschorten: {"way.newApplication", "way.provincialChair", "way.bijzondereBijstand"},
		participation.Intrekken:             {"way.newApplication", "way.provincialChair"},
		participation.Terugvorderen:         {"way.tellEffects", "way.recoveryRoom"},
		participation.Boete:                 {"way.tellEffects", "way.remission"},
		participation.Verlagen:              {"way.tellEffects", "way.independentAdvice", "way.measureReview"},
		participation.WmoHerzien:            {"way.objection"},
	} {
		codes := codesOf(safeguards(t, answered(act), reviewDay).Ways)
		assert.Subset(t, codes, want, act)
	}
	assert.NotContains(t, codesOf(safeguards(t, answered(participation.WmoHerzien), reviewDay).Ways), integraal.Name("way.bijzondereBijstand"))
	old := safeguards(t, answered(participation.Beeindigen), on(2025, time.December, 1))
	for _, w := range old.Ways {
		if w.Code == "way.newApplication" {
			assert.NotContains(t, w.Text.EN, "three months", "art. 43a and 44 lid 5 are of 2026")
			assert.Contains(t, w.Text.EN, "90%")
		}
		assert.NotContains(t, w.Text.NL+w.Text.EN, "{", w.Code)
	}
}

func TestGoldenStopCheck(t *testing.T) {
	t.Parallel()
	f := heldForProfessional()
	golden(t, "stop-check-blokkering.nl.txt", renderSafeguards(safeguards(t, f, reviewDay), integraal.NL))
	golden(t, "stop-check-blokkering.en.txt", renderSafeguards(safeguards(t, f, reviewDay), integraal.EN))
	f.Act = integraal.Know(participation.Terugvorderen)
	golden(t, "stop-check-terugvorderen.nl.txt", renderSafeguards(safeguards(t, f, reviewDay), integraal.NL))
}

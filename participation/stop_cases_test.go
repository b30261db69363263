package participation_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// publishedCase is a published or statute-derived answer on a stop or on
// contradictory messages, beside what this package must answer.
type publishedCase[F, E any] struct {
	ID     string `json:"id"`
	Source struct {
		URL  string `json:"url"`
		ECLI string `json:"ecli"`
	} `json:"source"`
	Evidence   string         `json:"evidence"`
	Confidence string         `json:"confidence"`
	LawAsOf    string         `json:"lawAsOf"`
	Question   string         `json:"question"`
	Answer     string         `json:"answer"`
	Basis      []string       `json:"basis"`
	Judgement  bool           `json:"judgement"`
	Reading    string         `json:"reading"`
	Day        integraal.Date `json:"day"`
	Facts      F              `json:"facts"`
	Expect     E              `json:"expect"`
}

func publishedCases[F, E any](t *testing.T, pattern string, count int, run func(*testing.T, publishedCase[F, E])) {
	t.Helper()
	files, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.Len(t, files, count)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var c publishedCase[F, E]
		decode(t, data, &c)
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			for _, said := range []string{c.Source.URL, c.Evidence, c.Confidence, c.LawAsOf, c.Question, c.Answer, c.Reading} {
				require.NotEmpty(t, said)
			}
			require.NotEmpty(t, c.Basis)
			run(t, c)
		})
	}
}

type stopCaseFacts struct {
	Act, Cause, Culpability, Urgent, Exception, Threat, Ground, ExceptionWhy *string
	DefaultKind, RevisionGround, MeasureUnder                                *string

	Established, Asked, Received, Heard, Reversible, ObjectionOpen, Tuned, Contradicted, Weighed *bool
	RightStands, NoConsequence, CaresElsewhere, OtherProof                                       *bool

	MadeKnown, AskedBy, RepairBy, CostsSince *integraal.Date
	Arrears                                  *int
}

type stopCaseExpect struct {
	Gates      map[string]string
	Says       map[string]string
	Laws       map[string][]string
	Ways       map[string]integraal.Date
	WaySays    map[string]string
	NoWays     []string
	Powers     map[string]string
	ActPowers  map[string]string
	Steps      map[string]string
	Weigh      map[string][]string
	Questions  []string
	Exceptions *int
}

func word[E interface {
	~uint8
	String() string
}](t *testing.T, name *string, last E) integraal.Fact[E] {
	t.Helper()
	if name == nil {
		return integraal.Fact[E]{}
	}
	return integraal.Know(wordOf(t, *name, last), integraal.Source{Who: "case"})
}

func (j stopCaseFacts) facts(t *testing.T) participation.StopFacts {
	t.Helper()
	f := participation.StopFacts{
		ID: "P", Act: word(t, j.Act, participation.HerzienNaAdres), Cause: word(t, j.Cause, participation.OfThirdParty),
		Exception: word(t, j.Exception, participation.FullyReversible), Threat: word(t, j.Threat, participation.InsuranceCancelled),
		Ground: word(t, j.Ground, participation.GroundOtherwise), ExceptionWhy: told(j.ExceptionWhy),
		Established: told(j.Established), Asked: told(j.Asked), Received: told(j.Received), Heard: told(j.Heard),
		Reversible: told(j.Reversible), ObjectionOpen: told(j.ObjectionOpen), Tuned: told(j.Tuned), Contradicted: told(j.Contradicted),
		Weighed: told(j.Weighed), RightStands: told(j.RightStands), NoConsequence: told(j.NoConsequence),
		CaresElsewhere: told(j.CaresElsewhere), OtherProof: told(j.OtherProof),
		MadeKnown: told(j.MadeKnown), AskedBy: told(j.AskedBy), RepairBy: told(j.RepairBy), CostsSince: told(j.CostsSince),
		Arrears: told(j.Arrears), DefaultKind: word(t, j.DefaultKind, participation.DefaultOfCooperation),
		RevisionGround: word(t, j.RevisionGround, participation.RevisionOtherwise),
		MeasureUnder:   word(t, j.MeasureUnder, participation.MeasureOfLanguage),
	}
	act, _ := f.Act.Value()
	if j.Culpability != nil {
		f.Culpability = integraal.Know(judged(act, wordOf(t, *j.Culpability, participation.Intent)))
	}
	if j.Urgent != nil {
		f.Urgent = integraal.Know(urgent(act, *j.Urgent == "found"))
	}
	return f
}

func TestPublishedStops(t *testing.T) {
	t.Parallel()
	publishedCases(t, "testdata/cases/stop/*.json", 39, func(t *testing.T, c publishedCase[stopCaseFacts, stopCaseExpect]) {
		s := safeguards(t, c.Facts.facts(t), c.Day)
		gates, says, laws := map[string]string{}, map[string]string{}, map[string][]string{}
		for _, g := range s.Gates {
			gates[string(g.Code)], says[string(g.Code)], laws[string(g.Code)] = g.State.String(), g.Says.EN, cites(g.Laws)
		}
		ways, powers := map[string]integraal.Date{}, map[string]string{}
		for _, w := range s.Ways {
			code := string(w.Code)
			ways[code], powers[code], says[code], laws[code] = w.By, w.Power.String(), w.Text.EN, cites(w.Laws)
		}
		steps, weigh := map[string]string{}, map[string][]string{}
		for _, step := range s.Route {
			steps[string(step.Code)] = step.State.String()
		}
		for _, p := range s.Weigh {
			weigh[string(p.Code)] = cites(p.Laws)
		}
		require.True(t, len(c.Expect.Gates)+len(c.Expect.Ways) > 0)
		assertSubset(t, c.Expect.Gates, gates)
		assertSubset(t, c.Expect.Ways, ways)
		assertSubset(t, c.Expect.Powers, powers)
		assertSubset(t, c.Expect.Steps, steps)
		assertSubset(t, c.Expect.ActPowers, powersAt(s.Statement.Powers))
		for _, list := range []map[string]string{c.Expect.Says, c.Expect.WaySays} {
			for code, want := range list {
				assert.Contains(t, says[code], want, code)
			}
		}
		for code, want := range c.Expect.Laws {
			assert.Subset(t, laws[code], want, code)
		}
		for code, want := range c.Expect.Weigh {
			assert.Subset(t, weigh[code], want, code)
		}
		for _, code := range c.Expect.NoWays {
			assert.NotContains(t, ways, code)
		}
		asked := map[string]bool{}
		for _, q := range s.Questions {
			asked[string(q.Missing.Fact)] = true
		}
		for _, fact := range c.Expect.Questions {
			assert.True(t, asked[fact], fact)
		}
		if c.Expect.Exceptions != nil {
			assert.Len(t, s.Hearing, *c.Expect.Exceptions)
		}
		_, more := s.Next()
		assert.True(t, more, "no published case answers every gate")
	})
}

type directiveJSON struct {
	ID, About, Sender, Activity, Direction string
	Law                                    integraal.Law
	Imposed                                bool
	Hours                                  *int
}

func (j directiveJSON) directive(t *testing.T) participation.Directive {
	t.Helper()
	return participation.Directive{
		ID: j.ID, About: j.About, Sender: j.Sender, Law: j.Law, Imposed: j.Imposed, Hours: told(j.Hours),
		Activity: wordOf(t, j.Activity, participation.Motivation), Direction: wordOf(t, j.Direction, participation.Away),
	}
}

type messagesJSON struct {
	Directives, Recorded []directiveJSON
	Bearers              []struct {
		ID           string
		Hours, Tasks *int
		Allowance    *bool
		Family       []string
		Exempt       *struct {
			Lifts []string
			From  integraal.Date
		}
	}
	Plans []struct {
		ID, Sender, Kind string
		About            []string
	}
	Adverse []struct{ ID, About, Sender, Act string }
	Uses    []struct {
		ID, About, For, Sender string
		Covered                *bool
	}
}

func (j messagesJSON) messages(t *testing.T, day integraal.Date) participation.Messages {
	t.Helper()
	var m participation.Messages
	for _, d := range j.Directives {
		m.Directives = append(m.Directives, d.directive(t))
	}
	for _, d := range j.Recorded {
		m.Recorded = append(m.Recorded, participation.Recorded{
			Directive: d.directive(t), In: integraal.Source{Who: "letter", Standard: integraal.Document, On: day},
		})
	}
	for _, b := range j.Bearers {
		bearer := participation.Bearer{ID: b.ID, Hours: told(b.Hours), Tasks: told(b.Tasks), Allowance: told(b.Allowance)}
		for _, who := range b.Family {
			bearer.Family = append(bearer.Family, participation.FamilyMember{ID: who, Is: integraal.Know(true), Child: true})
		}
		if b.Exempt != nil {
			held := participation.HeldExemption{
				Period: integraal.Know(integraal.From(b.Exempt.From)), By: integraal.Participatiewet.Art("9", on(2026, 1, 1)).Lid("2"),
			}
			for _, lifted := range b.Exempt.Lifts {
				held.Lifts = append(held.Lifts, wordOf(t, lifted, participation.Cooperate))
			}
			bearer.Exempt = integraal.Know([]participation.HeldExemption{held})
		}
		m.Bearers = append(m.Bearers, bearer)
	}
	for _, p := range j.Plans {
		m.Plans = append(m.Plans, participation.HelpPlan{
			ID: p.ID, Sender: p.Sender, About: p.About, Kind: wordOf(t, p.Kind, participation.WgsPlan),
		})
	}
	for _, a := range j.Adverse {
		m.Adverse = append(m.Adverse, participation.Adverse{
			ID: a.ID, About: a.About, Sender: a.Sender, Act: wordOf(t, a.Act, participation.HerzienNaAdres),
		})
	}
	for _, u := range j.Uses {
		m.Uses = append(m.Uses, participation.DataUse{
			ID: u.ID, About: u.About, For: u.For, Sender: u.Sender, Covered: told(u.Covered),
			Basis: integraal.Wmo2015.Art("5.2.1", on(2026, 7, 1)).Lid("2"),
		})
	}
	return m
}

type contradictionExpect struct {
	Kind, Verdict string
	Sides         [][]string
	Laws          []string
	Ways          map[string]string
	Missing       []integraal.Name
	Unsettled     []string
}

func TestPublishedContradictions(t *testing.T) {
	t.Parallel()
	publishedCases(t, "testdata/cases/contradictions/*.json", 13, func(t *testing.T, c publishedCase[messagesJSON, contradictionExpect]) {
		all, err := participation.Contradictions(c.Facts.messages(t, c.Day), c.Day)
		require.NoError(t, err)
		found := of(all, wordOf(t, c.Expect.Kind, participation.TreatmentAsDuty))
		require.Len(t, found, 1)
		assert.Equal(t, c.Expect.Verdict, found[0].Verdict.String())
		if c.Expect.Sides != nil {
			assert.Equal(t, c.Expect.Sides, namesOf(found[0]))
		}
		assert.Subset(t, allLaws(found[0]), c.Expect.Laws)
		powers := map[string]string{}
		for _, w := range found[0].Ways {
			powers[string(w.Code)] = w.Power.String()
		}
		assertSubset(t, c.Expect.Ways, powers)
		var missing []integraal.Name
		for _, m := range found[0].Missing {
			missing = append(missing, m.Fact)
		}
		assert.Equal(t, c.Expect.Missing, missing)
		for _, id := range c.Expect.Unsettled {
			assert.False(t, integraal.Is(all.Contradicted(id), false), "%s passes as settled", id)
		}
	})
}

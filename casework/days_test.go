package casework

import (
	"cmp"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// A report of a day knows nothing of what came after it: records that are dated
// later change no byte of it.

func reportOn(t require.TestingT, p Parts, viewer string, day integraal.Date) string {
	c, err := New(p)
	require.NoError(t, err)
	r, err := Review(c, Question{Viewer: viewer, Day: day})
	if err != nil {
		return err.Error()
	}
	data, err := json.Marshal(r)
	require.NoError(t, err)
	return string(data)
}

// afterwards adds to a case of everything something that is dated after a day.
func afterwards(p Parts, day integraal.Date, r *rand.Rand) Parts {
	p = cloneParts(p)
	n := 0
	next := func() string { n++; return "later" + strconv.Itoa(n) }
	later := func() integraal.Date { return day.AddDays(1 + r.IntN(200)) }
	everyone := []string{"W", "K", "G"}
	told := func() Provenance {
		return Provenance{By: "K", To: everyone, On: later(), Standard: integraal.Decision}
	}
	for _, x := range p.Persons {
		t := Telling{By: x.ID, About: x.ID, To: everyone, On: later(), Standard: integraal.Document, Informed: true, Year: day.Year()}
		for i := range factSpecs {
			v := anyValue(factSpecs[i].key, r)
			if v.key == string(Born) {
				v = Born.Is(day.AddDays(-r.IntN(30000)))
			}
			t.Facts = append(t.Facts, v)
		}
		p.Told = append(p.Told, t)
		p.Problems = append(p.Problems, Problem{ID: next(), Kind: DebtProblem, Persons: []string{x.ID}, Told: told()})
		steps := len(p.Steps)
		p.Steps = append(p.Steps, Step{ID: next(), About: []string{x.ID}, Stage: StageSafety, Text: "later", By: x.ID, Told: told()})
		if steps > 0 {
			p.Steps[0].Done = cmp.Or(p.Steps[0].Done, later())
			if s := &p.Steps[0]; s.Done.After(day) && !s.NotBegun && (s.Began.IsZero() || s.Began.After(s.Done)) {
				s.Began = s.Done
			}
		}
		p.Observations = append(p.Observations, Observation{
			ID: next(), About: []string{x.ID}, Category: consent.Health, Kind: SawOrHeard, Text: "later", Told: told(),
		})
		if n := len(p.Problems); n > 1 {
			p.Connections = append(p.Connections, Connection{
				ID: next(), From: p.Problems[0].ID, To: p.Problems[n-1].ID, Effect: Onset, Stance: Confirmed, Told: told(),
			})
		}
		for _, towards := range []bool{true, false} {
			p.Directives = append(p.Directives, Directive{
				ID: next(), About: x.ID, Activity: "work", Towards: towards, Text: "later", Told: told(),
				Basis: integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a"),
			})
		}
		p.Benefits = append(p.Benefits,
			Benefit{ID: next(), Kind: Bijstand, About: x.ID, Melding: later(), Paid: integraal.CentsPerMonth(1), Told: told()},
			Benefit{ID: next(), Kind: WmoInvestigation, About: x.ID, Melding: later(), Told: told()},
			Benefit{ID: next(), Kind: Bijstand, About: x.ID, From: later(), Told: Provenance{By: "K", To: everyone}})
		letter := later()
		p.Announced = append(p.Announced,
			Announced{ID: next(), About: x.ID, Act: participation.Blokkering.String(), On: day, Told: told()},
			Announced{
				ID: next(), About: x.ID, Act: participation.Opschorten.String(), On: later(),
				Letter: letter, PapersBy: letter.AddDays(14),
				Told: Provenance{By: "K", To: everyone},
			})
		p.OtherPlans = append(p.OtherPlans, OtherPlan{ID: next(), About: []string{x.ID}, Kind: "wgsPlan", Text: "later", Told: told()})
		p.Events = append(p.Events, Happening{ID: next(), About: x.ID, Of: next(), Kind: "application", On: later(), Told: told()})
		p.Refusals = append(p.Refusals, Refusal{
			ID: next(), About: x.ID, Text: "later", Told: told(),
			Cites: []integraal.Citation{integraal.Participatiewet.Art("18", integraal.On(2026, 1, 1)).Lid("1")},
		})
		for i := range p.Professionals {
			if p.Professionals[i].Mandate && len(p.Announced) > 0 {
				judge := told()
				judge.By = p.Professionals[i].ID
				p.Judgements = append(p.Judgements, Judgement{ID: next(), Of: p.Announced[0].ID, Degree: "intent", Reasons: "later", Told: judge})
			}
		}
		p.Consents = append(p.Consents, consentLater(next(), x.ID, later()))
		p.Notices = append(p.Notices, consent.Notice{Told: x.ID, About: []string{x.ID}, Recipients: everyone, On: later()})
		p.Objections = append(p.Objections, consent.Objection{
			About: x.ID, Recipients: everyone, Categories: consent.AllCategories(), On: later(),
		})
		for _, who := range append(everyone, "T") {
			p.Weighings = append(p.Weighings, consent.Weighing{
				ID: next(), Ground: []consent.SafetyGround{consent.DomesticViolence, consent.UrgentAccess}[r.IntN(2)],
				About: []string{x.ID}, Recipients: []string{who}, Categories: consent.AllCategories(), By: "W", On: later(), TellLater: true,
			})
			p.Demands = append(p.Demands, consent.Demand{By: who, About: []string{x.ID}, Categories: consent.AllCategories(), On: later()})
			p.Orders = append(p.Orders, consent.Order{About: []string{x.ID}, Institution: who, Valid: integraal.From(later())})
		}
		p.Arrears = append(p.Arrears, consent.ArrearsSignal{About: x.ID, On: later(), OwnEffort: true})
		p.Relations = append(p.Relations, Relation{
			From: "newcomer", To: x.ID, Kind: SiblingOf, Period: integraal.From(later()),
		})
	}
	p.Persons = append(p.Persons, Person{ID: "newcomer", Member: []integraal.Period{integraal.From(later())}})
	return p
}

func consentLater(id, about string, on integraal.Date) consent.Record {
	return consent.Record{
		ID: id, About: about, Giver: about, Notice: "1", Asked: on, Answer: consent.Given, On: on, Until: on.AddDays(90),
		Kinds:    []consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection, consent.SecrecyWaiver},
		Explicit: true, Form: consent.Written,
		Scope: consent.Scope{
			Categories: consent.AllCategories(), From: consent.Regimes(), Recipients: []string{"W", "K", "G"},
			Purposes: []string{"wmo-2.3.2", "pw-execution", "wgs"}, Actions: []consent.Action{consent.View, consent.Discuss},
		},
	}
}

func TestLaterRecordsChangeNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := genParts(t)
		viewer := rapid.SampledFrom(viewersOf(p)).Draw(t, "viewer")
		day := p.Day.AddDays(rapid.IntRange(-60, 60).Draw(t, "days"))
		p.Day = integraal.On(2026, 1, 1) // the year of yearly facts
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		require.Equal(t, reportOn(t, p, viewer, day), reportOn(t, afterwards(p, day, r), viewer, day))
	})
}

func TestLaterRecordsChangeNothingBundled(t *testing.T) {
	t.Parallel()
	days := []integraal.Date{
		integraal.On(2026, 3, 2), integraal.On(2025, 1, 1), integraal.On(2026, 2, 5), integraal.On(2026, 2, 25), integraal.On(2026, 5, 20),
	}
	if underRace {
		days = days[:1]
	}
	for name, c := range bundledCases(t) {
		for _, day := range days {
			for _, viewer := range viewersOf(c.parts) {
				r := rand.New(rand.NewPCG(uint64(day.Year()), 2))
				require.Equal(t, reportOn(t, c.parts, viewer, day), reportOn(t, afterwards(c.parts, day, r), viewer, day),
					"%s %s %s", name, viewer, day)
			}
		}
	}
}

// A later answer to a question that was put is no answer yet, a later letter is
// not there, and a later withdrawal has not happened.
func TestAnswersAndLettersComeOnTheirDay(t *testing.T) {
	household := bundledCases(t)["household"].parts
	day := integraal.On(2026, 3, 2)
	for name, change := range map[string]func(*Parts){
		"an answer": func(p *Parts) {
			i := slices.IndexFunc(p.Consents, func(r consent.Record) bool { return r.Answer == consent.NotAnswered })
			p.Consents[i].Answer, p.Consents[i].On = consent.Given, day.AddDays(1)
			p.Consents[i].Until = day.AddDays(100)
		},
		"a withdrawal":  func(p *Parts) { p.Consents[0].Withdrawn = day.AddDays(1) },
		"a replacement": func(p *Parts) { p.Consents[0].Replaced, p.Consents[0].ReplacedBy = day.AddDays(1), "c9" },
	} {
		changed := cloneParts(household)
		change(&changed)
		for _, viewer := range viewersOf(household) {
			assert.Equal(t, reportOn(t, household, viewer, day), reportOn(t, changed, viewer, day), "%s: %s", name, viewer)
		}
	}
	later, without := cloneParts(household), cloneParts(household)
	later.Announced[0].Letter = day.AddDays(1)
	a := &without.Announced[0]
	a.Letter, a.PapersBy, a.Papers, a.Warns = integraal.Date{}, integraal.Date{}, nil, nil
	for _, viewer := range viewersOf(household) {
		assert.Equal(t, reportOn(t, without, viewer, day), reportOn(t, later, viewer, day), "a letter: %s", viewer)
	}
}

// Before anything happened a report knows nothing of it; on the day itself it
// does.
func TestTheDayOfTheReview(t *testing.T) {
	c := bundledCases(t)["household"]
	on := func(viewer string, day integraal.Date) string { return reportOn(t, c.parts, viewer, day) }
	assert.NotContains(t, on("K", integraal.On(2025, 1, 1)), "vastgehouden sinds")
	assert.NotContains(t, on("K", integraal.On(2026, 2, 25)), "vastgehouden sinds")
	assert.Contains(t, on("K", integraal.On(2026, 2, 26)), "vastgehouden sinds")
	assert.NotContains(t, on("W", integraal.On(2026, 2, 9)), "term.consent")
	assert.Contains(t, on("W", integraal.On(2026, 2, 10)), "term.consent")
	for _, viewer := range c.Viewers() {
		r, err := Review(c, Question{Viewer: viewer, Day: integraal.On(2025, 1, 1)})
		require.NoError(t, err)
		assert.Empty(t, r.Problems, viewer)
		for _, f := range r.Findings {
			for _, u := range f.Uses {
				assert.NotContains(t, []integraal.State{integraal.Known, integraal.KnownAbsent}, u.State, "%s %s", viewer, f.Code)
			}
		}
	}
}

// What the client told later does not mend what is missed now.
func TestALaterTellingIsNotKnownYet(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	p.Told = append(p.Told, Telling{
		By: "M", About: "M", To: []string{"K", "W"}, On: integraal.On(2026, 6, 1), Standard: integraal.Document,
		Facts: []FactValue{Zorgtoeslag.Is(integraal.CentsPerMonth(129_00))},
	})
	assert.Contains(t, reportOn(t, p, "K", integraal.On(2026, 3, 2)), "allowance.missed.zorgtoeslag\"")
	assert.Contains(t, reportOn(t, p, "K", integraal.On(2026, 6, 1)), "allowance.asDue.zorgtoeslag\"")
}

// A bijstand that was granted from a later day is not paid yet; the duties run
// from the melding on.
func TestABenefitRunsFromItsFirstDay(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	p.Benefits[0].From = integraal.On(2026, 9, 1)
	require.Equal(t, Bijstand, p.Benefits[0].Kind)
	said := reportOn(t, p, "K", integraal.On(2026, 3, 2))
	assert.NotContains(t, said, "Dit klopt met wat volgens het besluit wordt uitbetaald")
	assert.NotContains(t, said, `"norm.`)
	assert.Contains(t, said, `"duty.acceptWork"`)
	assert.Contains(t, reportOn(t, p, "K", integraal.On(2026, 9, 1)), `"norm.`)
}

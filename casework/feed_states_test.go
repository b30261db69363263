package casework

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// tellK adds to a case what K tells of M on a day, on a decision.
func tellK(p *Parts, day integraal.Date, by string, facts ...FactValue) {
	slices.SortFunc(facts, func(a, b FactValue) int { return factPlace(a.key) - factPlace(b.key) })
	p.Told = append(p.Told, Telling{By: by, About: "M", To: []string{"K"}, On: day, Standard: integraal.Decision, Facts: facts})
}

var fedDay = integraal.On(2026, 2, 26)

// Each fact around a stop reaches the gates in the state in which it is told.
func TestStopFactsInTheirFiveStates(t *testing.T) {
	of := map[string]func(participation.StopFacts) integraal.State{
		string(FactsEstablished): func(f participation.StopFacts) integraal.State { return f.Established.State() },
		string(PapersReceived):   func(f participation.StopFacts) integraal.State { return f.Received.State() },
		string(RepairBy):         func(f participation.StopFacts) integraal.State { return f.RepairBy.State() },
		string(Shortfall):        func(f participation.StopFacts) integraal.State { return f.DefaultKind.State() },
		string(GroundOfRevision): func(f participation.StopFacts) integraal.State { return f.RevisionGround.State() },
		string(GroundOfRecovery): func(f participation.StopFacts) integraal.State { return f.Ground.State() },
		string(CostsSince):       func(f participation.StopFacts) integraal.State { return f.CostsSince.State() },
		string(RightStands):      func(f participation.StopFacts) integraal.State { return f.RightStands.State() },
		string(NoConsequence):    func(f participation.StopFacts) integraal.State { return f.NoConsequence.State() },
		string(OtherProof):       func(f participation.StopFacts) integraal.State { return f.OtherProof.State() },
		string(DutyTuned):        func(f participation.StopFacts) integraal.State { return f.Tuned.State() },
		string(BasisOfMeasure):   func(f participation.StopFacts) integraal.State { return f.MeasureUnder.State() },
		string(Unheard):          func(f participation.StopFacts) integraal.State { return f.Exception.State() },
		string(DamageNone):       func(f participation.StopFacts) integraal.State { return f.Reversible.State() },
		string(ObjectionOpen):    func(f participation.StopFacts) integraal.State { return f.ObjectionOpen.State() },
		string(OthersAsked):      func(f participation.StopFacts) integraal.State { return f.Others.State() },
		string(Reasoned):         func(f participation.StopFacts) integraal.State { return f.Reasoned.State() },
		string(LookAgain):        func(f participation.StopFacts) integraal.State { return f.Review.State() },
		string(Threatens):        func(f participation.StopFacts) integraal.State { return f.Threat.State() },
	}
	require.Len(t, of, len(stopSpecs))
	one, other := map[string]FactValue{}, map[string]FactValue{}
	for _, spec := range stopSpecs {
		field := new(factsFile).fields()[factPlace(spec.key)]
		if v, is := chosenFact(spec.key, field, func(int) int { return 0 }); is {
			one[spec.key] = v
			other[spec.key], _ = chosenFact(spec.key, field, func(last int) int { return last })
		} else if spec.holds(true) {
			one[spec.key], other[spec.key] = FactKey[bool](spec.key).Is(true), FactKey[bool](spec.key).Is(false)
		} else {
			one[spec.key] = FactKey[integraal.Date](spec.key).Is(fedDay)
			other[spec.key] = FactKey[integraal.Date](spec.key).Is(fedDay.AddDays(30))
		}
	}
	household := bundledCases(t)["household"]
	state := func(key, viewer string, told ...FactValue) integraal.State {
		p := household.Parts()
		p.Announced[0].Act = participation.Verlagen.String() // the one act that asks all of them
		for i, v := range told {
			tellK(&p, fedDay, []string{"K", "V"}[i], v)
		}
		s := sightOf(t, p, viewer)
		if len(s.announced) == 0 {
			a := p.Announced[0]
			return of[key](s.stop(&a, participation.Verlagen))
		}
		return of[key](s.stop(&s.announced[0], participation.Verlagen))
	}
	for key := range of {
		assert.Equal(t, integraal.Unknown, state(key, "K"), key)
		assert.Equal(t, integraal.Known, state(key, "K", one[key]), key)
		assert.Equal(t, integraal.KnownAbsent, state(key, "K", FactValue{key: key, absent: true}), key)
		assert.Equal(t, integraal.Contested, state(key, "K", one[key], other[key]), key)
		assert.Equal(t, integraal.NotVisible, state(key, "A", one[key]), key)
	}
}

// What was judged for one act does not count for another, those who judge may
// differ, and of one the last word counts.
func TestJudgementsReachTheGates(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	id := p.Announced[0].ID
	told := Provenance{By: "V", To: []string{"K"}, On: fedDay, Standard: integraal.Decision}
	blame := func() integraal.Fact[participation.Blame] {
		s := sightOf(t, p, "K")
		return s.stop(&s.announced[0], participation.Opschorten).Culpability
	}
	assert.Equal(t, integraal.Unknown, blame().State())
	p.Judgements = []Judgement{{ID: "j1", Of: id, Act: "boete", Degree: "ordinary", Reasons: "zo", Told: told}}
	b, _ := blame().Value()
	assert.Equal(t, participation.Boete, b.For, "told with the act that it is for")
	p.Judgements = append(p.Judgements, Judgement{ID: "j2", Of: id, Act: "opschorten", Degree: "ordinary", Reasons: "zo", Told: told})
	b, _ = blame().Value()
	assert.Equal(t, participation.Ordinary, b.Degree)
	later := told
	later.On = fedDay.AddDays(1)
	p.Judgements = append(p.Judgements, Judgement{ID: "j3", Of: id, Act: "opschorten", Degree: "blameless", Reasons: "de werkgever", Told: later})
	b, _ = blame().Value()
	assert.Equal(t, participation.Blameless, b.Degree, "the last word of one")
	p.Professionals = append(p.Professionals, Professional{ID: "V2", Role: "manager", Regime: p.Professionals[1].Regime, Mandate: true})
	another := told
	another.By = "V2"
	p.Judgements = append(p.Judgements, Judgement{ID: "j4", Of: id, Act: "opschorten", Degree: "reduced", Reasons: "toch wel", Told: another})
	assert.Equal(t, integraal.Contested, blame().State())
}

// More is asked than was established that someone can carry; and where accounts of
// that differ it is told that it cannot be said.
func TestMoreThanSomeoneCanCarry(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	groups := func(viewer string) (titles []string) {
		for _, f := range reviewOf(t, p, viewer).Findings {
			if f.Code == "directives.contradict" {
				titles = append(titles, f.Title.NL)
			}
		}
		return titles
	}
	before := groups("K")
	tellK(&p, fedDay, "K", CapacityHours.Is(16))
	after := groups("K")
	require.Len(t, after, len(before)+1, "the duty is 24 hours")
	assert.Contains(t, strings.Join(after, "\n"), "boodschappen die niet samengaan")
	tellK(&p, fedDay, "V", CapacityHours.Is(30))
	assert.Contains(t, strings.Join(groups("K"), "\n"), "verklaringen verschillen")
	assert.Equal(t, groups("W"), groups("W"))
}

// A stop while a plan for the debts runs, and two plans that were not brought into
// line, are told with both sides; who may not know of a plan is told neither.
func TestPlansBesideEachOther(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	told := func(by string) Provenance {
		return Provenance{By: by, To: []string{by}, On: fedDay, Standard: integraal.Document}
	}
	p.OtherPlans = []OtherPlan{
		{ID: "op1", About: []string{"M"}, Kind: "wgsPlan", Text: "rust in de schulden", Told: told("G")},
		{ID: "op2", About: []string{"M"}, Kind: "planVanAanpak", Text: "naar werk", Told: told("K")},
	}
	says := func(viewer string) string {
		var b strings.Builder
		for _, f := range reviewOf(t, p, viewer).Findings {
			if f.Code == "directives.contradict" {
				for _, text := range f.Says {
					b.WriteString(text.NL + "\n")
				}
			}
		}
		return b.String()
	}
	assert.Contains(t, says("M"), "rust in de schulden")
	assert.Contains(t, says("M"), "naar werk")
	assert.Contains(t, says("G"), "rust in de schulden")
	assert.NotContains(t, says("K"), "rust in de schulden", "what debt help holds is not shown to K")
	p.OtherPlans[0].TunedTo = []string{"op2"}
	p.Announced = nil
	p.Judgements = nil
	assert.NotContains(t, says("M"), "naar werk", "brought into line")
}

// An application with its request to supplement: the term stands still until the
// papers came, runs on, and is over when the decision is told.
func TestTermsOfAnApplication(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	told := Provenance{By: "K", To: []string{"K"}, On: fedDay, Standard: integraal.Document}
	event := func(id, kind string, on integraal.Date) Happening {
		return Happening{ID: id, About: "M", Of: "aanvraag", Kind: kind, On: on, Told: told}
	}
	find := func() *integraal.Finding {
		for _, f := range reviewOf(t, p, "K").Findings {
			if f.Code == "term.pwDecision" {
				return &f
			}
		}
		return nil
	}
	assert.Nil(t, find())
	p.Events = []Happening{event("e1", "application", integraal.On(2026, 1, 26))}
	f := find()
	require.NotNil(t, f)
	assert.Equal(t, integraal.On(2026, 3, 23), f.Day, "eight weeks (Awb 4:13)")
	asked := event("e2", "supplementAsked", integraal.On(2026, 2, 23))
	asked.Set = integraal.On(2026, 3, 9)
	p.Events = append(p.Events, asked)
	f = find()
	require.NotNil(t, f)
	assert.Contains(t, f.Title.NL, "staat stil", "Awb 4:15")
	p.Events[1].Ended = integraal.On(2026, 2, 26)
	f = find()
	require.NotNil(t, f)
	assert.Equal(t, integraal.On(2026, 3, 25), f.Day, "the two days of 24 and 25 February do not count")
	p.Events = append(p.Events, event("e3", "decisionKnown", integraal.On(2026, 2, 28)))
	assert.Nil(t, find(), "decided")
	p.Events[2].On = integraal.Date{}
	f = find()
	require.NotNil(t, f)
	assert.Contains(t, f.Title.NL, "niet te bepalen", "it may have been decided: nobody said when")
	assert.NotEmpty(t, f.Missing)
	p.Events[2].Not = true
	f = find()
	require.NotNil(t, f)
	assert.Contains(t, f.Title.NL, "tot en met", "it was not decided")
}

// A refusal that names a rule raises the question of the room beside it, and no
// longer once it says that it was looked at.
func TestRefusalRaisesAQuestion(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	told := Provenance{By: "K", To: []string{"K"}, On: fedDay, Standard: integraal.Decision}
	p.Refusals = []Refusal{{
		ID: "r1", About: "M", Text: "vrijstelling van solliciteren", Told: told,
		Cites: []integraal.Citation{integraal.Participatiewet.Art("9", integraal.On(2026, 1, 1)).Lid("1").Onder("a")},
	}}
	says := func(viewer string) string {
		for _, f := range reviewOf(t, p, viewer).Findings {
			if f.Code == "refusal.room" {
				return f.Title.NL + "\n" + fold(f.Says...).NL
			}
		}
		return ""
	}
	all := says("K")
	assert.Contains(t, all, "art. 18 lid 1")
	assert.Contains(t, all, "Is daarnaar gekeken?")
	assert.Empty(t, says("A"), "not told to A")
	p.Refusals[0].Weighed = []string{"pw.18.1"}
	assert.NotContains(t, says("K"), "art. 18 lid 1 Participatiewet ruimte")
	assert.Less(t, len(says("K")), len(all))
}

// Whose error it was stays contested in the room of the law, with each account that the
// reader may see; who may see one of them hears of one.
func TestContestedErrorStaysContestedInTheRoom(t *testing.T) {
	about := func(fault ...Culprit) Parts {
		p := bundledCases(t)["household"].Parts()
		p.Told = slices.DeleteFunc(p.Told, func(x Telling) bool {
			return slices.ContainsFunc(x.Facts, func(v FactValue) bool { return v.key == string(WhoseError) })
		})
		p.Announced[0].Act = participation.Terugvorderen.String()
		p.Refusals = []Refusal{{
			ID: "r1", About: "M", Text: "kwijtschelding", Told: Provenance{By: "K", To: []string{"K"}, On: fedDay, Standard: integraal.Decision},
			Cites: []integraal.Citation{
				integraal.Participatiewet.Art("58", integraal.On(2026, 1, 1)).Lid("1"),
				integraal.Participatiewet.Art("58", integraal.On(2026, 1, 1)).Lid("2"),
			},
		}}
		for i, c := range fault {
			tellK(&p, fedDay, []string{"K", "V", "W"}[i], WhoseError.Is(c))
		}
		return p
	}
	state := func(p Parts) integraal.State {
		s := sightOf(t, p, "K")
		return s.circumstances(s.person("M"))[participation.OthersErred].State()
	}
	says := func(p Parts) string {
		for _, f := range reviewOf(t, p, "K").Findings {
			if f.Code == "refusal.room" {
				return fold(f.Says...).NL
			}
		}
		return ""
	}
	assert.Equal(t, integraal.Unknown, state(about()))
	assert.Equal(t, integraal.Known, state(about(ErrorOfPerson)))
	assert.Equal(t, integraal.Known, state(about(ErrorOfOrganisation, ErrorOfThirdParty)), "another erred, whichever it is")
	contested := about(ErrorOfPerson, ErrorOfThirdParty)
	assert.Equal(t, integraal.Contested, state(contested))
	assert.Contains(t, says(contested), "Van wie de fout is, vertellen zij verschillend: K: ")
	assert.Contains(t, says(contested), "en V: ")
	assert.NotContains(t, says(about(ErrorOfPerson)), "verschillend")
	hidden := about(ErrorOfPerson, ErrorOfThirdParty)
	hidden.Told[len(hidden.Told)-1].To = nil // V told it to nobody whose records this reader may see
	assert.Equal(t, integraal.Known, state(hidden))
	assert.NotContains(t, says(hidden), "verschillend")
	s := sightOf(t, about(ErrorOfPerson), "A")
	require.NotNil(t, s.person("M"))
	assert.Equal(t, integraal.NotVisible, s.circumstances(s.person("M"))[participation.OthersErred].State())
}

// A suspension that was told of on its day or later stands, as far as is told; of one that was
// only announced for a later day nobody said that it began, or that it is not over.
func TestAnAnnouncedSuspensionIsNotKnownToRun(t *testing.T) {
	for name, test := range map[string]struct {
		told       integraal.Date
		day, ended integraal.State
		title      string
	}{
		"told on its day":          {fedDay, integraal.Known, integraal.KnownAbsent, "tot en met 9 maart 2026"},
		"announced beforehand":     {fedDay.AddDays(-6), integraal.Unknown, integraal.Unknown, "niet te bepalen"},
		"nobody said when told of": {integraal.Date{}, integraal.Known, integraal.Unknown, "niet te bepalen"},
	} {
		p := bundledCases(t)["household"].Parts()
		a := &p.Announced[0]
		a.Act, a.On, a.Told.On = participation.Opschorten.String(), fedDay, test.told
		tellK(&p, fedDay, "K", RepairBy.Is(integraal.On(2026, 3, 9)))
		s := sightOf(t, p, "K")
		e := find(s.happened(), func(e *participation.Event) bool { return e.Kind == participation.EventOpschorting })
		require.NotNil(t, e, name)
		assert.Equal(t, test.day, e.Day.State(), name)
		assert.Equal(t, test.ended, e.Ended.State(), name)
		for _, f := range reviewOf(t, p, "K").Findings {
			if f.Code == "term.repairTerm" {
				assert.Contains(t, f.Title.NL, test.title, name)
			}
		}
	}
}

// So it is of a measure on a by-law that was only announced for a later day: whether the day
// by which it is looked at again (Participatiewet art. 18 lid 3) is one of a measure that
// runs, nobody said, and none is told as one.
func TestAnAnnouncedMeasureIsNotKnownToHaveBegun(t *testing.T) {
	for name, test := range map[string]struct {
		told  integraal.Date
		day   integraal.State
		title string
	}{
		"told on its day":          {fedDay, integraal.Known, "tot en met 27 april 2026"},
		"announced beforehand":     {fedDay.AddDays(-6), integraal.Unknown, "niet te bepalen"},
		"nobody said when told of": {integraal.Date{}, integraal.Known, "tot en met 27 april 2026"},
	} {
		p := bundledCases(t)["household"].Parts()
		a := &p.Announced[0]
		a.Act, a.On, a.Told.On = participation.Verlagen.String(), fedDay, test.told
		tellK(&p, fedDay, "K", BasisOfMeasure.Is(participation.MeasureByLaw), LookAgain.Is(fedDay.AddDays(60)))
		s := sightOf(t, p, "K")
		e := find(s.happened(), func(e *participation.Event) bool { return e.Kind == participation.EventMeasure })
		require.NotNil(t, e, name)
		assert.Equal(t, test.day, e.Day.State(), name)
		list := reviewOf(t, p, "K").Findings
		i := slices.IndexFunc(list, func(f integraal.Finding) bool { return f.Code == "term.measureReview" })
		require.GreaterOrEqual(t, i, 0, name)
		assert.Contains(t, list[i].Title.NL, test.title, name)
	}
}

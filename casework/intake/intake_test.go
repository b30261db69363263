package intake_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/participation"
)

// TestGolden: the answers in both languages, as people read them.
func TestGolden(t *testing.T) {
	t.Parallel()
	open := mother()
	open.Heard = []intake.Heard{
		heard(intake.Finances, intake.Need, m, "Ik heb schulden."),
		heard(intake.Work, intake.NoNeed, m, ""), heard(intake.Work, intake.Need, w, "Volgens mij mist hij zijn werk."),
		heard(intake.Health, intake.NotShown, w, ""),
	}
	open.Scope, open.Joint = integraal.Fact[intake.Scope]{}, integraal.Fact[bool]{}
	bill := chosen()
	bill.Definition, _ = intake.DefinitionOf(intake.CoheringNeeds, "36295")
	bill.Response = integraal.Fact[intake.Response]{}
	for name, c := range map[string]struct {
		in  intake.Intake
		set intake.Settings
	}{"mother": {mother(), chosen()}, "single": {single(), chosen()}, "open": {open, bill}} {
		r := assess(t, c.in, c.set)
		golden(t, name+".nl.txt", written(&r, integraal.NL))
		golden(t, name+".en.txt", written(&r, integraal.EN))
	}
}

// TestGoldenFile: the household of the article as an intake file, which reads back
// to the same answer.
func TestGoldenFile(t *testing.T) {
	t.Parallel()
	data, err := intake.File{Intake: mother(), Settings: chosen()}.Write()
	require.NoError(t, err)
	golden(t, "mother.json", string(data))
	back, err := intake.Read(data)
	require.NoError(t, err)
	assert.Equal(t, assess(t, mother(), chosen()), assess(t, back.Intake, back.Settings))
}

// TestSimpleRoute: a household with one question and no wish for more gets no
// plan, no map and no team, and neither does one that does not want it (B-146).
func TestSimpleRoute(t *testing.T) {
	t.Parallel()
	limited := mother()
	limited.Heard = limited.Heard[:1]
	limited.Scope = integraal.Know(intake.Scope{Only: []intake.Domain{intake.Finances}}, m)
	unwilling := mother()
	unwilling.Joint = integraal.Know(false, m)
	one := mother()
	for i := range one.Heard {
		if one.Heard[i].Domain != intake.Finances {
			one.Heard[i].Answer = intake.NoNeed
		}
	}
	quiet := mother()
	quiet.Heard = append([]intake.Heard{}, quiet.Heard...)
	for i := range quiet.Heard {
		switch {
		case quiet.Heard[i].Domain == intake.Finances:
		case quiet.Heard[i].By.Who == "M":
			quiet.Heard[i].Answer = intake.Declined
		default:
			quiet.Heard[i].Answer = intake.Need // a worker thinks otherwise; the client keeps it to herself
		}
	}
	for name, in := range map[string]intake.Intake{"limited": limited, "single": single(), "unwilling": unwilling, "one need": one, "declined": quiet} {
		r := assess(t, in, chosen())
		assert.Equal(t, intake.RouteSimple, r.Route, name)
		assert.Nil(t, r.Team, name)
		assert.Nil(t, r.Plan, name)
		assert.Nil(t, r.Map, name)
		for _, ask := range r.Asks {
			assert.NotEqual(t, intake.FactNeed, ask.Fact, "%s: nothing more is asked about needs", name)
		}
	}
}

// TestJointRoute: a household with several needs gets a proposal at once, a seat a
// unit with its law, and nobody in it (B-133).
func TestJointRoute(t *testing.T) {
	t.Parallel()
	r := assess(t, mother(), chosen())
	require.Equal(t, intake.RouteJoint, r.Route)
	require.NotNil(t, r.Team)
	var units []intake.Unit
	for i := range r.Team.Seats {
		units = append(units, r.Team.Seats[i].Unit)
		assert.NotEmpty(t, r.Team.Seats[i].Laws)
		assert.NotEmpty(t, r.Team.Seats[i].Domains)
	}
	assert.Equal(t, []intake.Unit{intake.Wijkteam, intake.WorkIncome, intake.DebtHelp, intake.HousingParty}, units)
	require.Len(t, r.Team.NotWanted, 1)
	assert.Equal(t, intake.HealthCare, r.Team.NotWanted[0].Unit)
	require.NotNil(t, r.Plan)
	assert.Equal(t, mother().Questions[0].Says, r.Plan.Words[0].Says, "the client's own words come first")
	var goals []intake.Domain
	for i := range r.Plan.Goals {
		goals = append(goals, r.Plan.Goals[i].Domain)
	}
	assert.Equal(t, []intake.Domain{intake.Finances, intake.Housing, intake.MentalHealth, intake.Administration}, goals)
	require.NotNil(t, r.Map)
	m, err := problemmap.New(*r.Map)
	require.NoError(t, err, "the map's parts are whole")
	reading, err := m.Read(problemmap.Limits{})
	require.NoError(t, err)
	assert.Len(t, reading.Problems, 4)

	in := mother()
	in.Joint = integraal.Fact[bool]{}
	r = assess(t, in, chosen())
	assert.Equal(t, intake.RouteJoint, r.Route, "who was not asked gets a proposal to talk about")
	assert.Contains(t, factsOf(r.Asks), intake.FactJoint)
	in.Joint = integraal.Contest(
		integraal.Account[bool]{Value: true, Source: m2("M")}, integraal.Account[bool]{Value: false, Source: m2("P")})
	r = assess(t, in, chosen())
	assert.Equal(t, intake.RouteOpen, r.Route, "where clients differ there is no proposal")
	assert.Nil(t, r.Plan)
}

func m2(who string) integraal.Source {
	return integraal.Source{Who: who, Standard: integraal.ClientStatement, On: talkOn}
}

func factsOf(list []intake.Missing) []integraal.Name {
	var names []integraal.Name
	for i := range list {
		names = append(names, list[i].Fact)
	}
	return names
}

// TestStandings: the ways in which nothing is known of a domain stay apart.
func TestStandings(t *testing.T) {
	t.Parallel()
	in := mother()
	in.Heard = []intake.Heard{
		heard(intake.Finances, intake.Need, m, ""), heard(intake.Housing, intake.NoNeed, m, ""),
		heard(intake.Work, intake.Unclear, m, ""), heard(intake.Relations, intake.Declined, m, ""),
		heard(intake.Relations, intake.Need, w, "dit zei de hulpverlener"),
		heard(intake.Health, intake.NoNeed, m, ""), heard(intake.Health, intake.Need, w, ""),
		heard(intake.MentalHealth, intake.NotShown, w, ""),
	}
	r := assess(t, in, chosen())
	want := map[intake.Domain]intake.Standing{
		intake.Finances: intake.NeedsHelp, intake.Housing: intake.NeedsNothing, intake.Work: intake.NotKnown,
		intake.Relations: intake.RatherNot, intake.Health: intake.AccountsDiffer, intake.MentalHealth: intake.NotVisibleToYou,
		intake.DailyLife: intake.NotAsked,
	}
	got := map[intake.Domain]intake.Standing{}
	for i := range r.Domains {
		d := &r.Domains[i]
		if _, asked := want[d.Domain]; asked {
			got[d.Domain] = d.Standing
		}
		if d.Domain == intake.Relations {
			assert.Empty(t, d.Words, "nothing is shown that others said of what the client keeps to herself")
		}
	}
	assert.Equal(t, want, got)
	assert.Equal(t, integraal.AppliesNot, r.Whole.Verdict, "she wants to look at all, and was not asked about all")

	in.Scope = integraal.Know(intake.Scope{Only: []intake.Domain{intake.Finances, intake.Housing, intake.Work, intake.Relations, intake.Health, intake.MentalHealth}}, m)
	r = assess(t, in, chosen())
	assert.Equal(t, integraal.Applies, r.Whole.Verdict, "she limited it")
	in.Scope = integraal.Fact[intake.Scope]{}
	r = assess(t, in, chosen())
	assert.Equal(t, integraal.Undetermined, r.Whole.Verdict, "nobody asked how far she wants to look")
}

// TestOwn: a need that only a worker told of says so, and is put to the client.
func TestOwn(t *testing.T) {
	t.Parallel()
	in := mother()
	in.Heard = append(in.Heard[:4], in.Heard[5:]...) // without her own words about her sleep
	r := assess(t, in, chosen())
	for i := range r.Domains {
		if d := &r.Domains[i]; d.Standing == intake.NeedsHelp {
			assert.Equal(t, d.Domain != intake.MentalHealth, d.Own, d.Domain)
		}
	}
	assert.Contains(t, factsOf(r.Asks), intake.FactOwn)
	assert.NotContains(t, factsOf(assess(t, mother(), chosen()).Asks), intake.FactOwn)
}

// TestLater: what someone said later counts, and what was told after the day does
// not.
func TestLater(t *testing.T) {
	t.Parallel()
	in := mother()
	later := m
	later.On = integraal.On(2026, time.March, 5)
	again := heard(intake.Finances, intake.NoNeed, later, "")
	in.Heard = append(in.Heard, again)
	standing := func(in intake.Intake) intake.Standing { return assess(t, in, chosen()).Domains[0].Standing }
	assert.Equal(t, intake.NeedsHelp, standing(in))
	in.Day = later.On
	assert.Equal(t, intake.NeedsNothing, standing(in))
}

// TestDefinitions: one household, several definitions, and each says on what its
// answer rests. The published ones differ, which is why there is no built-in one.
func TestDefinitions(t *testing.T) {
	t.Parallel()
	verdict := func(id, version string, change func(*intake.Intake, *intake.Settings)) intake.Decision {
		set := chosen()
		var ok bool
		set.Definition, ok = intake.DefinitionOf(id, version)
		require.True(t, ok)
		in := mother()
		in.Heard[2].Answer, in.Heard[3].Answer = intake.NoNeed, intake.NoNeed // work, relations
		if change != nil {
			change(&in, &set)
		}
		return assess(t, in, set).Multi
	}
	assert.Equal(t, integraal.Applies, verdict(intake.TwoDomains, "1", nil).Verdict)
	d := verdict(intake.ThreeDomains, "2023", nil)
	assert.Equal(t, integraal.AppliesNot, d.Verdict, "of its seven areas only two: money and paperwork")
	assert.Equal(t, []intake.Domain{intake.Finances, intake.Administration}, d.Parts[0].Domains)

	d = verdict(intake.SeveralLaws, "2017", nil)
	assert.Equal(t, integraal.Undetermined, d.Verdict)
	assert.Equal(t, []integraal.Name{intake.FactLawsUsed}, factsOf(d.Missing))
	assert.True(t, d.Missing[0].Settles)
	used := func(laws ...integraal.Law) func(*intake.Intake, *intake.Settings) {
		return func(in *intake.Intake, _ *intake.Settings) { in.LawsUsed = integraal.Know(laws, m) }
	}
	assert.Equal(t, integraal.Applies, verdict(intake.SeveralLaws, "2017", used(integraal.Wmo2015, integraal.Participatiewet)).Verdict)
	assert.Equal(t, integraal.AppliesNot, verdict(intake.SeveralLaws, "2017", used(integraal.Wmo2015, integraal.Wmo2015)).Verdict)

	d = verdict(intake.CoreAndYears, "2016", nil)
	assert.Equal(t, []integraal.Name{intake.FactCore, intake.FactHelp}, factsOf(d.Missing), "its source does not say which areas are core")
	since := func(years int) func(*intake.Intake, *intake.Settings) {
		return func(in *intake.Intake, set *intake.Settings) {
			in.HelpSince = integraal.Know(day.AddYears(-years), m)
			set.Definition.Conditions.Among = []intake.Domain{intake.Finances, intake.Housing, intake.MentalHealth}
		}
	}
	assert.Equal(t, integraal.Applies, verdict(intake.CoreAndYears, "2016", since(3)).Verdict)
	assert.Equal(t, integraal.AppliesNot, verdict(intake.CoreAndYears, "2016", since(2)).Verdict)
}

// TestCohering: what is needed has to hang together, as a person confirmed, under
// more than one law; loose problems do not qualify.
func TestCohering(t *testing.T) {
	t.Parallel()
	set := chosen()
	set.Definition, _ = intake.DefinitionOf(intake.CoheringNeeds, "36295")
	told := func(list ...intake.Connection) intake.Decision {
		in := mother()
		in.Connections = integraal.Know(list, m)
		return assess(t, in, set).Multi
	}
	between := func(from, to intake.Domain, holds integraal.Fact[bool]) intake.Connection {
		return intake.Connection{From: from, To: to, Effect: problemmap.Persist, Holds: holds}
	}
	assert.Equal(t, integraal.Undetermined, assess(t, mother(), set).Multi.Verdict, "nobody asked what hangs together")
	assert.Equal(t, integraal.AppliesNot, told().Verdict, "nothing does")
	assert.Equal(t, integraal.Applies, told(between(intake.Finances, intake.MentalHealth, integraal.Know(true, m))).Verdict)
	assert.Equal(t, integraal.Undetermined, told(between(intake.Finances, intake.MentalHealth, integraal.Fact[bool]{})).Verdict, "it is only supposed")
	assert.Equal(t, integraal.AppliesNot, told(between(intake.Finances, intake.MentalHealth, integraal.Know(false, m))).Verdict, "it was rejected")
	assert.Equal(t, integraal.AppliesNot, told(between(intake.MentalHealth, intake.Administration, integraal.KnowAbsent[bool](m))).Verdict)
	assert.Equal(t, integraal.AppliesNot, told(between(intake.Housing, intake.MentalHealth, integraal.Know(true, m))).Verdict, "both are of the Wmo alone")
	open := told(between(intake.Finances, intake.Work, integraal.Know(true, m)))
	assert.Equal(t, integraal.Undetermined, open.Verdict, "whether she needs something with work is not clear")
	assert.Equal(t, string(intake.Work), open.Missing[0].Who)
}

// TestCallIns: without an agreement there is no day of answer, and nobody makes one
// up; the term of the law stands beside it (B-134).
func TestCallIns(t *testing.T) {
	t.Parallel()
	r := assess(t, mother(), chosen())
	require.Len(t, r.CallIns, 1)
	assert.Equal(t, integraal.On(2026, time.February, 9), r.CallIns[0].AnswerBy, "two working days after Thursday 5 February: Monday")
	set := chosen()
	set.Response = integraal.Fact[intake.Response]{}
	r = assess(t, mother(), set)
	assert.True(t, r.CallIns[0].AnswerBy.IsZero())
	assert.Contains(t, factsOf(r.Asks), intake.FactResponse)
	in := single()
	in.Quick = mother().Quick
	r = assess(t, in, chosen())
	assert.Equal(t, intake.RouteSimple, r.Route)
	assert.Len(t, r.CallIns, 1, "who threatens to lose the home does not need a plan first")
}

// TestTerms: the terms start from the reports, and a need is no report by itself.
func TestTerms(t *testing.T) {
	t.Parallel()
	r := assess(t, mother(), chosen())
	_, found := r.Terms.Of("wmo", participation.WmoInvestigation)
	assert.True(t, found)
	asks := map[string]bool{}
	for _, a := range r.Asks {
		if a.Fact == intake.FactMelding {
			asks[a.Who] = true
		}
	}
	assert.Equal(t, map[string]bool{"pwMelding": true}, asks, "nobody said whether she reported for bijstand")
	in := mother()
	in.Events = nil
	assert.Empty(t, assess(t, in, chosen()).Terms.Courses)
}

func TestMethods(t *testing.T) {
	t.Parallel()
	codes := map[intake.MethodCode]bool{}
	for _, entry := range intake.Methods() {
		assert.False(t, codes[entry.Code])
		codes[entry.Code] = true
		assert.NotEmpty(t, entry.Source)
		assert.NotEmpty(t, entry.Label.NL)
		assert.NotEmpty(t, entry.What.EN)
	}
	in := mother()
	in.Conversations[0].Method = intake.Method{Name: "Voorbeeldgesprek"}
	r := assess(t, in, chosen())
	assert.Equal(t, "Voorbeeldgesprek", r.Talks[0].Method.NL)
	assert.False(t, r.Talks[0].Registered)
}

func TestFaults(t *testing.T) {
	t.Parallel()
	for code, change := range map[string]func(*intake.Intake, *intake.Settings){
		"method.none":         func(in *intake.Intake, _ *intake.Settings) { in.Conversations[0].Method = intake.Method{} },
		"method.unknown":      func(in *intake.Intake, _ *intake.Settings) { in.Conversations[0].Method = intake.Method{Code: "x"} },
		"conversation.day":    func(in *intake.Intake, _ *intake.Settings) { in.Conversations[0].On = integraal.Date{} },
		"intake.day":          func(in *intake.Intake, _ *intake.Settings) { in.Day = integraal.Date{} },
		"intake.client":       func(in *intake.Intake, _ *intake.Settings) { in.Clients = nil },
		"intake.unknown-word": func(in *intake.Intake, _ *intake.Settings) { in.Heard[0].Answer = 99 },
		"id.duplicate":        func(in *intake.Intake, _ *intake.Settings) { in.Clients = []string{"M", "M"} },
		"id.dangling":         func(in *intake.Intake, _ *intake.Settings) { in.Heard[0].Conversation = "g9" },
		"question.client":     func(in *intake.Intake, _ *intake.Settings) { in.Questions[0].Who = "W" },
		"scope.client":        func(in *intake.Intake, _ *intake.Settings) { in.Scope = integraal.Know(intake.Scope{}, w) },
		"domain.data": func(_ *intake.Intake, s *intake.Settings) {
			s.Domains = []intake.LifeDomain{{Code: "a", Label: integraal.Same("a")}}
		},
		"domain.unknown":  func(in *intake.Intake, _ *intake.Settings) { in.Heard[0].Domain = "sport" },
		"domain.label":    func(_ *intake.Intake, s *intake.Settings) { s.Domains = []intake.LifeDomain{{Code: "a"}} },
		"heard.source":    func(in *intake.Intake, _ *intake.Settings) { in.Heard[0].By = integraal.Source{} },
		"heard.declined":  func(in *intake.Intake, _ *intake.Settings) { in.Heard[5].Answer = intake.Declined },
		"heard.not-shown": func(in *intake.Intake, _ *intake.Settings) { in.Heard[5].Answer = intake.NotShown },
		"heard.outside":   func(in *intake.Intake, _ *intake.Settings) { in.Scope = single().Scope },
		"connection.self": func(in *intake.Intake, _ *intake.Settings) {
			in.Connections = connection(intake.Work, integraal.Know(true, m))
		},
		"connection.unconfirmed": func(in *intake.Intake, _ *intake.Settings) {
			in.Connections = connection(intake.Health, integraal.Know(true))
		},
		"quick.domain":       func(in *intake.Intake, _ *intake.Settings) { in.Quick[0].Domain = intake.Work },
		"event.kind":         func(in *intake.Intake, _ *intake.Settings) { in.Events[0].Kind = participation.EventMeasure },
		"definition.none":    func(_ *intake.Intake, s *intake.Settings) { s.Definition = intake.Definition{} },
		"definition.unnamed": func(_ *intake.Intake, s *intake.Settings) { s.Definition.Sources = nil },
		"definition.chooser": func(_ *intake.Intake, s *intake.Settings) { s.ChosenBy = "" },
		"definition.since":   func(_ *intake.Intake, s *intake.Settings) { s.Since = integraal.On(2026, time.March, 3) },
		"definition.range":   func(_ *intake.Intake, s *intake.Settings) { s.Definition.Conditions.Laws = -1 },
		"response.range": func(_ *intake.Intake, s *intake.Settings) {
			s.Response = integraal.Know(intake.Response{WorkingDays: 61})
		},
	} {
		in, set := mother(), chosen()
		change(&in, &set)
		_, err := intake.Assess(in, set)
		assert.True(t, integraal.HasFault(err, code), "%s: %v", code, err)
	}
}

func connection(to intake.Domain, holds integraal.Fact[bool]) integraal.Fact[[]intake.Connection] {
	return integraal.Know([]intake.Connection{{From: intake.Work, To: to, Holds: holds}}, m)
}

// The definitions that count life domains only, for which the properties hold.
func counting(t *rapid.T) intake.Settings {
	set := chosen()
	set.Definition.Conditions.Domains = rapid.IntRange(1, 5).Draw(t, "least")
	return set
}

func anyIntake(t *rapid.T) intake.Intake {
	in := mother()
	in.Heard = nil
	for _, d := range intake.LifeDomains() {
		if rapid.Bool().Draw(t, "asked") {
			a := intake.Answer(rapid.IntRange(0, 4).Draw(t, "answer")) //nolint:gosec // five words
			in.Heard = append(in.Heard, heard(d.Code, a, m, ""))
		}
	}
	switch rapid.IntRange(0, 3).Draw(t, "joint") {
	case 0:
		in.Joint = integraal.Know(false, m)
	case 1:
		in.Joint = integraal.Fact[bool]{}
	case 2:
		in.Joint = integraal.Hide[bool](integraal.Text{})
	}
	return in
}

// TestNoPlanUnasked: whatever came up, who does not want it gets none, and a plan,
// a map and a team come together or not at all.
func TestNoPlanUnasked(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := anyIntake(t)
		r, err := intake.Assess(in, counting(t))
		require.NoError(t, err)
		joint := r.Route == intake.RouteJoint
		assert.Equal(t, joint, r.Plan != nil)
		assert.Equal(t, joint, r.Team != nil)
		assert.Equal(t, joint, r.Map != nil)
		if joint {
			assert.Equal(t, integraal.Applies, r.Multi.Verdict)
			assert.False(t, integraal.Is(in.Joint, false))
		}
		assert.Equal(t, r.Multi.Verdict == integraal.Undetermined, len(r.Multi.Missing) > 0, "open names what is missing, and only open does")
	})
}

// TestDecisionIsSure: what is decided stays so, whatever the open answers turn out
// to be; what is open can turn out either way.
func TestDecisionIsSure(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in, set := anyIntake(t), counting(t)
		before, err := intake.Assess(in, set)
		require.NoError(t, err)
		fill := func(answer func() intake.Answer) integraal.Verdict {
			full := in
			full.Heard = nil
			for i := range before.Domains {
				d := &before.Domains[i]
				a := answer()
				switch d.Standing {
				case intake.NeedsHelp:
					a = intake.Need
				case intake.NeedsNothing:
					a = intake.NoNeed
				}
				full.Heard = append(full.Heard, heard(d.Domain, a, m, ""))
			}
			after, err := intake.Assess(full, set)
			require.NoError(t, err)
			return after.Multi.Verdict
		}
		if before.Multi.Verdict == integraal.Undetermined {
			assert.Equal(t, integraal.Applies, fill(func() intake.Answer { return intake.Need }))
			assert.Equal(t, integraal.AppliesNot, fill(func() intake.Answer { return intake.NoNeed }))
			return
		}
		drawn := func() intake.Answer {
			if rapid.Bool().Draw(t, "turns out") {
				return intake.Need
			}
			return intake.NoNeed
		}
		assert.Equal(t, before.Multi.Verdict, fill(drawn))
	})
}

// TestOrderOfRows: in which order it was written down does not matter.
func TestOrderOfRows(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := mother()
		before, err := intake.Assess(in, chosen())
		require.NoError(t, err)
		in.Heard = rapid.Permutation(in.Heard).Draw(t, "heard")
		in.Strengths = rapid.Permutation(in.Strengths).Draw(t, "strengths")
		after, err := intake.Assess(in, chosen())
		require.NoError(t, err)
		assert.Equal(t, before, after)
	})
}

// TestToldLater: what was told after the day does not count, of facts too.
func TestToldLater(t *testing.T) {
	t.Parallel()
	in := mother()
	later := m
	later.On = integraal.On(2026, time.March, 5)
	in.Joint = integraal.Contest(integraal.Account[bool]{Value: true, Source: m}, integraal.Account[bool]{Value: false, Source: later})
	in.Members[1].Wants = integraal.Know(false, later)
	in.Scope = integraal.Know(intake.Scope{Only: []intake.Domain{intake.Finances}}, later)
	r := assess(t, in, chosen())
	assert.Equal(t, intake.RouteJoint, r.Route)
	assert.Empty(t, r.Team.NotWanted)
	in.Day = later.On
	r = assess(t, in, chosen())
	assert.Equal(t, intake.RouteOpen, r.Route)
	for i := range r.Domains {
		for _, told := range r.Domains[i].Words {
			assert.True(t, told.Own, "what a worker recorded before she limited it counts no more, and is not shown")
		}
	}
}

// TestKeptToHerself: of what a client does not want to speak of, nothing that
// others said changes anything.
func TestKeptToHerself(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := mother()
		before, err := intake.Assess(in, chosen())
		require.NoError(t, err)
		by := w
		by.Who = rapid.SampledFrom([]string{"W", "K"}).Draw(t, "who")
		by.On = talkOn.AddDays(rapid.IntRange(-9, 9).Draw(t, "day"))
		a := rapid.SampledFrom([]intake.Answer{intake.Unclear, intake.Need, intake.NoNeed}).Draw(t, "answer")
		row := heard(intake.Relations, a, by, "wat een ander ervan vond")
		row.About = rapid.SampledFrom([]string{"", "M", "S"}).Draw(t, "about")
		in.Heard = append(in.Heard, row)
		after, err := intake.Assess(in, chosen())
		require.NoError(t, err)
		assert.Equal(t, before, after)
	})
}

// TestNoScore: no answer holds a number about a person or a household.
func TestNoScore(t *testing.T) {
	t.Parallel()
	seen := map[reflect.Type]bool{reflect.TypeFor[participation.Timeline](): true, reflect.TypeFor[problemmap.Parts](): true}
	var look func(path string, of reflect.Type)
	look = func(path string, of reflect.Type) {
		if seen[of] || of == reflect.TypeFor[integraal.Date]() {
			return
		}
		if _, word := of.MethodByName("MarshalText"); word {
			return
		}
		seen[of] = true
		switch of.Kind() {
		case reflect.String, reflect.Bool:
		case reflect.Slice, reflect.Pointer:
			look(path, of.Elem())
		case reflect.Struct:
			for i := range of.NumField() {
				look(path+"."+of.Field(i).Name, of.Field(i).Type)
			}
		default:
			t.Errorf("%s holds a %s", path, of)
		}
	}
	look("Result", reflect.TypeFor[intake.Result]())
	assert.Greater(t, len(seen), 15, "the answer's own types were looked at")
}

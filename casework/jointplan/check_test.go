package jointplan_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/participation"
)

// codes are the codes of findings, each once and sorted.
func codes(list []integraal.Finding) []string {
	var out []string
	for _, f := range list {
		out = append(out, f.Code)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func check(t testing.TB, p jointplan.Plan, around jointplan.Picture, on integraal.Date) []integraal.Finding {
	t.Helper()
	_, err := jointplan.New(p, "W", day, "een proef")
	require.NoError(t, err, "what is checked is a plan that can be")
	list, err := jointplan.Check(p, around, on)
	require.NoError(t, err)
	for _, f := range list {
		assert.NotEmpty(t, f.Title.NL, f.Code)
		assert.NotEmpty(t, f.Title.EN, f.Code)
		assert.NotEmpty(t, f.Because.NL, f.Code)
		assert.True(t, len(f.Next) > 0, "%s says what could be done", f.Code)
		assert.NotContains(t, f.Title.NL+f.Title.EN, "{", f.Code)
		for _, s := range f.Says {
			assert.NotContains(t, s.NL+s.EN, "{", f.Code)
			assert.NotEmpty(t, s.NL, f.Code)
		}
		for _, n := range f.Next {
			assert.NotContains(t, n.Text.NL+n.Text.EN, "{", f.Code)
		}
	}
	return list
}

// The plan of the mother, with all around it, is in order: no check trips on it.
func TestAPlanInOrder(t *testing.T) {
	t.Parallel()
	assert.Empty(t, codes(check(t, household(), around(), day)))
}

// trip is what makes a check trip on a plan that is in order, and nothing else.
type trip struct {
	code   string
	quote  string // the article's words, where it tells one
	change func(*jointplan.Plan, *jointplan.Picture)
	on     integraal.Date
}

func action(p *jointplan.Plan, id string) *jointplan.Action {
	i := slices.IndexFunc(p.Actions, func(a jointplan.Action) bool { return a.ID == id })
	return &p.Actions[i]
}

func goal(p *jointplan.Plan, id string) *jointplan.Goal {
	i := slices.IndexFunc(p.Goals, func(g jointplan.Goal) bool { return g.ID == id })
	return &p.Goals[i]
}

// onlyWork leaves the actions about work.
func onlyWork(p *jointplan.Plan, around *jointplan.Picture) {
	p.Actions = slices.DeleteFunc(p.Actions, func(a jointplan.Action) bool { return a.ID != "a-werk" })
	p.Actions[0].WaitsFor, p.Milestones = nil, nil
	_ = around
}

func trips() []trip {
	late := day.AddDays(43)
	return []trip{
		{code: "plan.problem-without-action", change: func(_ *jointplan.Plan, around *jointplan.Picture) {
			around.Problems = append(around.Problems, jointplan.Problem{ID: "p-school", Text: integraal.Text{NL: "schoolverzuim", EN: "school absence"}, About: []string{"S"}})
		}},
		{code: "plan.action-without-problem", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			p.Actions = append(p.Actions, jointplan.Action{
				Head: head("a-los", "W", "advice"), Text: "Een formulier invullen", Owner: "W", Unit: "wijkteam", Law: integraal.Wmo2015,
				Nature: jointplan.TailorMade, Duty: jointplan.Voluntary(), Asks: "M", Load: jointplan.Load{TasksSaid: true, HoursSaid: true},
				Clock: jointplan.Clock{NoBy: true}, Agreed: []jointplan.Agreement{{Client: "M", Is: jointplan.Agreed, On: day}},
			})
		}},
		{
			code:  "plan.wmo-duty",
			quote: "Wijkteams definiëren participatie op basis van de Wmo 2015 als vrijwillig toewerken naar een optimale deelname aan de maatschappij (B-033)",
			change: func(p *jointplan.Plan, _ *jointplan.Picture) {
				action(p, "a-rust").Duty = obliged(wmo232, "W", day)
			},
		},
		{
			code:  "plan.mandate",
			quote: "verantwoordelijk zijn voor sociale activering en schuldhulpverlening (A-019): a team asked for a decision on a benefit",
			change: func(p *jointplan.Plan, around *jointplan.Picture) {
				a := action(p, "a-werk")
				a.Nature, a.Decides, a.Unit = jointplan.RuleBound, participation.PwRights, "wijkteam"
				a.Clock = jointplan.Clock{Term: participation.PwDecision, Events: []jointplan.Happened{{What: participation.EventApplication, Day: day}}}
				around.Units[0].Laws = nil
			},
		},
		{code: "plan.mandate-unknown", change: func(_ *jointplan.Plan, around *jointplan.Picture) {
			around.Units[2].Body = participation.NoBody
		}},
		{code: "plan.outside-tasks", change: func(_ *jointplan.Plan, around *jointplan.Picture) {
			around.Units[0].Laws = []integraal.Law{integraal.Jeugdwet}
		}},
		{
			code:  "plan.beside",
			quote: "Meervoudige problemen kunnen dus het beste in samenhang worden aangepakt. (B-017)",
			change: func(_ *jointplan.Plan, around *jointplan.Picture) {
				around.Plans = []jointplan.OtherPlan{{ID: "plan-wi", Subject: "huishouden-1", Unit: "wi", In: integraal.From(day)}}
			},
		},
		{code: "plan.goals-apart", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			goal(p, "g-werk").Under, goal(p, "g-schuld").Under = "", ""
		}},
		{
			code:  "plan.goals-diverge",
			quote: "dat iemand van een wijkwerker te horen kreeg dat het onverstandig was om op dit moment te werken, terwijl de klantmanager van W&I diezelfde klant juist stimuleerde om aan het werk te gaan (B-019)",
			change: func(p *jointplan.Plan, _ *jointplan.Picture) {
				g := goal(p, "g-gezond")
				g.Topic, g.Direction = participation.Work, participation.Away
			},
		},
		{
			code:  "plan.goals-diverge",
			quote: "Een integrale samenwerking waarbij alle neuzen zelfde kant opstaan (B-064)",
			change: func(p *jointplan.Plan, _ *jointplan.Picture) {
				goal(p, "g-werk").Stances[0].Is = jointplan.SharesNot
			},
		},
		{code: "plan.goals-not-asked", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			goal(p, "g-werk").Stances = goal(p, "g-werk").Stances[:1]
		}},
		{
			code:  "plan.no-link",
			quote: "De nieuwe manier van werken is gebaseerd op de synergie tussen werk & inkomen en zorg (A-023)",
			change: func(p *jointplan.Plan, _ *jointplan.Picture) {
				action(p, "a-werk").WaitsFor, action(p, "a-toeslag").Enables = nil, nil
			},
		},
		{code: "plan.too-much", change: func(_ *jointplan.Plan, around *jointplan.Picture) {
			around.Clients[0].Tasks = integraal.Know(1)
		}},
		{code: "plan.too-much", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			action(p, "a-rust").Load.Hours = 30
		}},
		{code: "plan.load-unknown", change: func(_ *jointplan.Plan, around *jointplan.Picture) {
			around.Clients[0].Tasks = integraal.Fact[int]{}
		}},
		{code: "plan.load-unknown", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			action(p, "a-schuld").Load = jointplan.Load{}
		}},
		{
			code:  "plan.no-alternative",
			quote: "Creatief en in mogelijkheden denken is dan ver te zoeken. (B-124)",
			change: func(p *jointplan.Plan, _ *jointplan.Picture) {
				a := action(p, "a-schuld")
				a.Standing, a.Blocked = jointplan.Stuck, jointplan.Blocked{Since: day, By: "G", Reason: "de verhuurder wil niet praten"}
			},
		},
		{code: "plan.no-review", change: func(p *jointplan.Plan, _ *jointplan.Picture) { p.Reviews = nil }},
		{
			code:  "plan.review-passed",
			quote: "Dit voorkomt dat het team het verkeerde pad inslaat en blijft doormodderen. (B-135)",
			on:    late,
			change: func(p *jointplan.Plan, around *jointplan.Picture) {
				stillOpen(p)
				around.Idle = 0
			},
		},
		{
			code:  "plan.stands-still",
			quote: "blijft doormodderen (B-135)",
			change: func(p *jointplan.Plan, _ *jointplan.Picture) {
				a := action(p, "a-rust")
				a.Progress = []jointplan.Progress{{On: day.AddDays(-40), By: "M", Words: "eerste gesprek gehad"}}
			},
		},
		{code: "plan.action-late", on: day.AddDays(15), change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			action(p, "a-toeslag").Clock.By = day.AddDays(40)
		}},
		{code: "plan.term", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			action(p, "a-besluit").Clock.Events[0].Day = integraal.On(2026, time.January, 10)
		}},
		{code: "plan.clock-unknown", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			action(p, "a-besluit").Clock.Events[0].Day = integraal.Date{}
		}},
		{code: "plan.clock-unknown", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			action(p, "a-rust").Clock.NoBy = false
		}},
		{
			code:  "plan.need-not-wait",
			quote: "Enerzijds wil je snel hulp op maat leveren, anderzijds heb je bij een uitkering te maken met allerlei wettelijke regels. (A-022)",
			change: func(p *jointplan.Plan, _ *jointplan.Picture) {
				action(p, "a-schuld").Standing = jointplan.OnHold
			},
		},
		{code: "plan.no-words", change: func(p *jointplan.Plan, _ *jointplan.Picture) { p.Wishes = nil }},
		{code: "plan.not-agreed", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			action(p, "a-werk").Agreed = []jointplan.Agreement{{Client: "M", Is: jointplan.AgreedNot, Words: "Nu niet.", On: day}}
		}},
		{code: "plan.not-agreed", change: func(p *jointplan.Plan, _ *jointplan.Picture) {
			p.Answers[0].Agreement.Is = jointplan.AgreedPartly
		}},
		{code: "plan.not-asked", change: func(p *jointplan.Plan, _ *jointplan.Picture) { action(p, "a-schuld").Agreed = nil }},
		{code: "plan.coordinator", change: func(p *jointplan.Plan, _ *jointplan.Picture) { p.Coordinators = nil }},
		{code: "plan.no-owner", change: func(p *jointplan.Plan, _ *jointplan.Picture) { action(p, "a-schuld").Owner = "" }},
		{
			code:  "plan.goal-law",
			quote: "Werk en Inkomen werkt vanuit de Participatiewet, die een verplichtend karakter heeft. Participatie is dan het toeleiden naar passend betaald werk. (B-034)",
			change: func(p *jointplan.Plan, _ *jointplan.Picture) {
				p.Frames[0].Form, goal(p, "g-rust").Law, goal(p, "g-rust").Text = jointplan.Light, "", "Meer participatie"
			},
		},
		{code: "plan.duty-unsaid", change: func(p *jointplan.Plan, _ *jointplan.Picture) { action(p, "a-schuld").Duty = jointplan.Duty{} }},
	}
}

// stillOpen gives every action a last day far away.
func stillOpen(p *jointplan.Plan) {
	for i := range p.Actions {
		a := &p.Actions[i]
		if a.Nature == jointplan.TailorMade {
			a.Clock.By, a.Clock.NoBy = integraal.Date{}, true
			continue
		}
		a.Clock.Events = []jointplan.Happened{{What: participation.EventFirstTalk, Day: day.AddDays(30), Weeks: 8}}
	}
}

// Each check has a plan that trips it and, in TestAPlanInOrder, one that does not.
func TestEachCheckTrips(t *testing.T) {
	t.Parallel()
	for _, x := range trips() {
		t.Run(x.code+" "+x.quote, func(t *testing.T) {
			t.Parallel()
			p, around := household(), around()
			x.change(&p, &around)
			on := day
			if !x.on.IsZero() {
				on = x.on
			}
			assert.Equal(t, []string{x.code}, codes(check(t, p, around, on)))
		})
	}
}

// "Werk lijkt zo een medicijn voor alles. Maar bij het oplossen van meervoudige
// problematiek helpt het niet om alleen in te zetten op werk." (B-010)
func TestWorkAsAMedicineForEverything(t *testing.T) {
	t.Parallel()
	p, around := household(), around()
	onlyWork(&p, &around)
	got := check(t, p, around, day)
	assert.Equal(t, []string{"plan.one-front", "plan.problem-without-action"}, codes(got))
	front := got[slices.IndexFunc(got, func(f integraal.Finding) bool { return f.Code == "plan.one-front" })]
	assert.Empty(t, front.Missing, "people said that the problems hang together")
	assert.Equal(t, []string{"M"}, front.About)

	around.Links = nil
	got = check(t, p, around, day)
	front = got[slices.IndexFunc(got, func(f integraal.Finding) bool { return f.Code == "plan.one-front" })]
	assert.Equal(t, jointplan.FactLinks, front.Missing[0].Fact, "nobody said whether they do: it is asked")

	around.Apart = true
	assert.NotContains(t, codes(check(t, p, around, day)), "plan.one-front", "people looked, and they stand apart")
}

// What the Wmo 2015 asks of a client is a duty: to tell and to cooperate (art. 2.3.8), to
// give what the inquiry needs (art. 2.3.2 lid 7) and to show who they are (art. 2.3.4
// lid 2). The rest of those articles is the municipality's.
func TestDutiesOfTheWmo(t *testing.T) {
	t.Parallel()
	read := integraal.On(2026, time.July, 1)
	for _, x := range []struct {
		article, lid string
		is           bool
	}{
		{"2.3.8", "1", true}, {"2.3.8", "3", true}, {"2.3.2", "7", true}, {"2.3.4", "2", true},
		{"2.3.2", "1", false}, {"2.3.2", "", false}, {"2.3.4", "1", false}, {"2.3.5", "2", false},
	} {
		p, around := household(), around()
		by := integraal.Wmo2015.Art(x.article, read)
		if x.lid != "" {
			by = by.Lid(x.lid)
		}
		action(&p, "a-rust").Duty = obliged(by, "W", day)
		assert.Equal(t, x.is, len(check(t, p, around, day)) == 0, by.String())
	}
}

// A goal that nobody holds is no second party.
func TestNobodyIsNoParty(t *testing.T) {
	t.Parallel()
	p, around := household(), around()
	for i := range p.Goals {
		p.Goals[i].Under, p.Goals[i].Held = "", "W"
	}
	around.Parties = nil
	goal(&p, "g-werk").Held = ""
	assert.Empty(t, codes(check(t, p, around, day)))
	goal(&p, "g-werk").Held = "K"
	assert.Equal(t, []string{"plan.goals-apart"}, codes(check(t, p, around, day)))
}

// The answer of one client is not that of another: each whom a part is about is asked,
// and nobody else.
func TestEachClientIsAsked(t *testing.T) {
	t.Parallel()
	p, around := household(), around()
	around.Clients = append(around.Clients, jointplan.Client{ID: "D", Tasks: integraal.Know(2), Hours: integraal.Know(6)})
	assert.Empty(t, codes(check(t, p, around, day)), "nothing is about D")
	goal(&p, "g-schuld").About = []string{"M", "D"}
	assert.Equal(t, []string{"plan.not-asked"}, codes(check(t, p, around, day)))
	goal(&p, "g-schuld").Agreed = []jointplan.Agreement{{Client: "M", Is: jointplan.Agreed, On: day}, {Client: "D", Is: jointplan.Agreed, On: day}}
	assert.Empty(t, codes(check(t, p, around, day)))
	goal(&p, "g-schuld").About = []string{"M", "A"}
	assert.Empty(t, codes(check(t, p, around, day)), "A is no client here")
}

// A problem of which somebody closed the action is dealt with, but where people
// stopped trying.
func TestAClosedActionDealsWithItsProblem(t *testing.T) {
	t.Parallel()
	for how, dealt := range map[jointplan.Outcome]bool{
		jointplan.Reached: true, jointplan.Dropped: true, jointplan.HandedOver: true, jointplan.NotReached: false,
	} {
		p, around := household(), around()
		action(&p, "a-toeslag").Closed = jointplan.Closing{By: "K", On: day, How: how, Words: "afgesloten"}
		goal(&p, "g-schuld").Problems = []string{"p-schulden"}
		got := codes(check(t, p, around, day))
		assert.Equal(t, !dealt, slices.Contains(got, "plan.problem-without-action"), how.String())
	}
}

// A plan for an employer has no clients, and is not asked what only a household can
// answer: "een plan van aanpak voor een gecoördineerde dienstverlening aan de
// werkgever" (A-064).
func TestAPlanForAnEmployer(t *testing.T) {
	t.Parallel()
	h := jointplan.Head{ID: "g-1", Data: []jointplan.Category{"work"}, By: "K"}
	p := jointplan.Plan{
		ID: "plan-bakker", Subject: jointplan.Subject{Kind: jointplan.Employer, ID: "bakkerij"},
		Goals: []jointplan.Goal{{Head: h, Text: "Eén gezicht voor de bakkerij", Held: "K"}},
		Actions: []jointplan.Action{{
			Head: jointplan.Head{ID: "a-1", Data: []jointplan.Category{"work"}, By: "K"}, Text: "Samen langsgaan", Goals: []string{"g-1"}, Owner: "K",
			Nature: jointplan.TailorMade, Duty: jointplan.Voluntary(), Clock: jointplan.Clock{NoBy: true},
		}},
		Reviews: []jointplan.Review{{Head: jointplan.Head{ID: "r-1", Data: []jointplan.Category{"work"}, By: "K"}, Day: day.AddDays(90)}},
	}
	assert.Empty(t, codes(check(t, p, jointplan.Picture{}, day)))
	p.Actions[0].Goals = nil
	assert.Equal(t, []string{"plan.action-without-problem"}, codes(check(t, p, jointplan.Picture{}, day)))
}

// Who cannot decide is named with who can, and the article that says so.
func TestAMandateNamesWhoCan(t *testing.T) {
	t.Parallel()
	for _, x := range trips() {
		if x.code != "plan.mandate" {
			continue
		}
		p, around := household(), around()
		x.change(&p, &around)
		got := check(t, p, around, day)
		require.Len(t, got, 1)
		assert.Equal(t, "V", got[0].Call[0].Who)
		assert.Contains(t, got[0].Next[1].Text.NL, "Werk & Inkomen")
		assert.Equal(t, "art. 7 lid 4 Participatiewet", got[0].Laws[0].Law)
	}
	p, around := household(), around()
	a := action(&p, "a-werk")
	a.Nature, a.Unit = jointplan.RuleBound, "wijkteam"
	a.Clock = jointplan.Clock{Term: participation.PwDecision, Events: []jointplan.Happened{{What: participation.EventApplication, Day: day}}}
	around.Units[0].Laws, around.Units[0].Body = nil, participation.OtherAuthority
	assert.Equal(t, []string{"plan.mandate"}, codes(check(t, p, around, day)), "another authority needs a mandate")
	around.Units[0].Mandates = []jointplan.Mandate{{Matter: participation.PwRights, Named: "mandaatbesluit 2026"}}
	assert.Empty(t, codes(check(t, p, around, day)))
	around.Units[0].Mandates[0].In = integraal.Between(day.AddDays(-90), day.AddDays(-1))
	assert.Equal(t, []string{"plan.mandate"}, codes(check(t, p, around, day)), "a mandate that ended is none")
	around.Units[0].Body, around.Units[0].Mandates = participation.NoBody, nil
	assert.Equal(t, []string{"plan.mandate"}, codes(check(t, p, around, day)), "art. 7 lid 4: a wijkteam cannot")
}

// What stands still goes to the roles that were named, and nothing is closed; where
// none was named that is said.
func TestStagnationIsEscalated(t *testing.T) {
	t.Parallel()
	p, around := household(), around()
	stillOpen(&p)
	around.Idle = 0
	got := check(t, p, around, day.AddDays(43))
	require.Len(t, got, 1)
	assert.Equal(t, "T", got[0].Call[0].Who)
	assert.Equal(t, "teamleider", got[0].Call[0].Title)
	assert.Empty(t, got[0].Missing)
	around.Escalate = nil
	got = check(t, p, around, day.AddDays(43))
	assert.Equal(t, jointplan.FactEscalate, got[0].Missing[0].Fact)
	for _, a := range p.Actions {
		assert.True(t, a.Closed.IsZero())
	}
}

// A reader who may not read all of a plan is told so, wherever the finding is that
// something is not there.
func TestAbsenceIsHedged(t *testing.T) {
	t.Parallel()
	p, around := household(), around()
	onlyWork(&p, &around)
	p.Reviews, p.Wishes = nil, nil
	for _, partly := range []bool{true, false} {
		around.Partly = partly
		for _, f := range check(t, p, around, day) {
			hedged := slices.ContainsFunc(f.Says, func(s integraal.Text) bool {
				return s.EN == "Perhaps there is something in a part that you may not see. Ask the client."
			})
			assert.Equal(t, partly, hedged, f.Code)
		}
	}
}

// A capacity that is known to be none is no capacity, one that people tell
// differently is asked, and one that a reader may not know too.
func TestCapacityInFiveStates(t *testing.T) {
	t.Parallel()
	said := func(n int, who string) integraal.Account[int] {
		return integraal.Account[int]{Value: n, Source: integraal.Source{Who: who, Standard: integraal.ClientStatement}}
	}
	for _, x := range []struct {
		can  integraal.Fact[int]
		want []string
	}{
		{integraal.Know(2), nil},
		{integraal.KnowAbsent[int](), []string{"plan.too-much"}},
		{integraal.Fact[int]{}, []string{"plan.load-unknown"}},
		{integraal.Contest(said(1, "M"), said(4, "W")), []string{"plan.load-unknown"}},
		{integraal.Hide[int](integraal.Text{}), []string{"plan.load-unknown"}},
	} {
		p, around := household(), around()
		around.Clients[0].Tasks = x.can
		got := check(t, p, around, day)
		assert.Equal(t, x.want, codes(got), x.can.State())
		if len(got) > 0 && got[0].Code == "plan.load-unknown" {
			assert.Equal(t, x.can.State(), got[0].Missing[0].State)
		}
	}
}

// What comes later weighs on the day on which it comes.
func TestTooMuchFallsOnItsDay(t *testing.T) {
	t.Parallel()
	p, around := household(), around()
	action(&p, "a-werk").WaitsFor = nil
	action(&p, "a-werk").Clock = jointplan.Clock{Begin: day.AddDays(3), By: day.AddDays(30)}
	got := check(t, p, around, day)
	require.Equal(t, []string{"plan.too-much"}, codes(got))
	assert.Equal(t, day.AddDays(3), got[0].Day, "three things run together from then on")
	assert.Equal(t, []string{"M"}, got[0].About)
	assert.Contains(t, got[0].Laws[0].Law, "art. 9", "one of them is a duty, and only its decider can change it")
	action(&p, "a-werk").Clock.Begin = day.AddDays(8)
	assert.Empty(t, codes(check(t, p, around, day)), "the allowance is done by then")
}

// What is stuck or on hold asks nothing now; what is under way asks it from now on,
// whatever day was agreed for its begin.
func TestWhatRestsAsksNothing(t *testing.T) {
	t.Parallel()
	for standing, want := range map[jointplan.Standing]bool{
		jointplan.Planned: true, jointplan.Underway: true, jointplan.OnHold: false, jointplan.Stuck: false,
	} {
		p, around := household(), around()
		a := action(&p, "a-werk")
		a.WaitsFor, a.Standing, a.Clock = nil, standing, jointplan.Clock{By: day.AddDays(30)}
		if standing == jointplan.Stuck {
			a.Blocked = jointplan.Blocked{Since: day, By: "K", Reason: "er is nog geen plek", Alternatives: []jointplan.Alternative{{Text: "een andere plek", By: "K"}}}
		}
		got := codes(check(t, p, around, day))
		if want {
			assert.Contains(t, got, "plan.too-much", standing)
		} else {
			assert.NotContains(t, got, "plan.too-much", standing)
		}
		a.Clock.Begin = day.AddDays(8)
		got = codes(check(t, p, around, day))
		if standing == jointplan.Underway {
			assert.Contains(t, got, "plan.too-much", "it is under way before the day of its begin")
		} else {
			assert.NotContains(t, got, "plan.too-much", "the allowance is done before it begins")
		}
	}
}

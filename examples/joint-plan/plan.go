package main

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/intake"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// The kinds of data that the parts of the plan are.
var (
	advice     = jointplan.Category(consent.Advice.String())
	allowances = jointplan.Category(consent.Allowances.String())
	announced  = jointplan.Category(consent.AnnouncedDecision.String())
	debts      = jointplan.Category(consent.Debts.String())
	directives = jointplan.Category(consent.Directives.String())
	health     = jointplan.Category(consent.Health.String())
	housing    = jointplan.Category(consent.Housing.String())
	school     = jointplan.Category(consent.School.String())
	work       = jointplan.Category(consent.Work.String())
)

// The provisions that the plan rests on.
var (
	pw9    = integraal.Participatiewet.Art("9", integraal.On(2026, time.January, 1)).Lid("1").Onder("a")
	pw9a   = integraal.Participatiewet.Art("9a", integraal.On(2026, time.January, 1)).Lid("1")
	pw17   = integraal.Participatiewet.Art("17", integraal.On(2026, time.January, 1)).Lid("1")
	wgs4   = integraal.Wgs.Art("4", integraal.On(2026, time.July, 1)).Lid("1")
	wgs4a  = integraal.Wgs.Art("4a", integraal.On(2026, time.July, 1)).Lid("3")
	wmo232 = integraal.Wmo2015.Art("2.3.2", integraal.On(2026, time.July, 1)).Lid("4").Onder("f")
)

// The tables at which a part is laid: who hears of it when it is put in the plan.
var (
	everyone = []string{"W", "K", "G"}
	income   = []string{"W", "K"}
	owing    = []string{"W", "G"}
	team     = []string{"W"}
)

func head(id, from string, to []string, data ...jointplan.Category) jointplan.Head {
	return jointplan.Head{ID: id, About: []string{"M"}, Data: data, By: from, To: to}
}

func load(tasks, hours int) jointplan.Load {
	return jointplan.Load{Tasks: tasks, TasksSaid: true, Hours: hours, HoursSaid: true}
}

var (
	yes     = []jointplan.Agreement{{Client: "M", Is: jointplan.Agreed, On: agreed}}
	notThat = []jointplan.Agreement{{Client: "M", Is: jointplan.AgreedNot, Words: "Dat lukt nu niet.", On: agreed}}
)

func shared(parties ...string) []jointplan.Stance {
	var list []jointplan.Stance
	for _, p := range parties {
		list = append(list, jointplan.Stance{Party: p, Is: jointplan.Shares})
	}
	return list
}

// theWay is the plan with all its versions: the draft that came of the question, what
// M and those who help her agreed on, what happened since, and the first review.
func theWay() (jointplan.History, error) {
	result, err := intake.Assess(question(), settings())
	if err != nil {
		return jointplan.History{}, err
	}
	draft := result.Plan.JointPlan(intake.PlanFacts{
		ID: "plan-1", Household: "huishouden-M", Members: []string{"M", "D", "S", "A"}, By: "W", Lang: integraal.NL,
	})
	h, err := jointplan.New(draft, "W", debtTalk, "het begin van een plan, uit het gesprek aan de toegang")
	if err != nil {
		return h, err
	}
	together, err := table(&draft)
	if err != nil {
		return h, err
	}
	for _, e := range slices.Concat([]step{{"W", agreed, together}}, since(together)) {
		_, on := h.Latest()
		if h, err = h.Change(jointplan.Edit{On: on, By: e.by, Day: e.on, Changes: e.changes}); err != nil {
			return h, err
		}
	}
	return h, nil
}

// step is one change of the plan.
type step struct {
	by      string
	on      integraal.Date
	changes []jointplan.Change
}

func putting(why string, parts ...jointplan.Part) []jointplan.Change {
	var list []jointplan.Change
	for _, p := range parts {
		list = append(list, jointplan.Change{Part: p, Why: why})
	}
	return list
}

// table is what M, W, K and G agreed on together. The goals of the draft are worked
// out; what M said at the access stays as she said it.
func table(draft *jointplan.Plan) ([]jointplan.Change, error) {
	const why = "samen afgesproken met M, W, K en G"
	list := putting(why,
		jointplan.Frame{Head: head("vorm", "W", everyone, advice), Form: jointplan.Full},
		jointplan.Wish{Head: head("wens", "M", everyone, advice), Client: "M", Words: "Eerst rust in mijn hoofd en de post open, dan weer werken."},
		jointplan.Goal{
			Head: head("goal-rust", "W", everyone, advice), Text: "Rust in huis, en dan weer werken", Law: integraal.Wmo2015, WishOf: "M", Held: "W",
			Stances: shared("K", "G"), Agreed: yes,
		},
		jointplan.Goal{
			Head: head("goal-inkomen", "K", income, allowances, announced), Text: "Er komt binnen waar M recht op heeft", Under: "goal-rust",
			Law: integraal.Participatiewet, WishOf: "M", Held: "K", Stances: shared("W"), Domain: "finances", Problems: []string{"p-toeslag", "p-stop"}, Agreed: yes,
		},
		jointplan.Goal{
			Head: jointplan.Head{ID: "goal-school", About: []string{"S"}, Data: []jointplan.Category{school}, By: "W", To: team},
			Text: "S gaat weer graag naar school", Under: "goal-rust", Law: integraal.Wmo2015, WishOf: "M", Held: "W", Problems: []string{"p-school"}, Agreed: yes,
		})
	for i := range draft.Goals {
		was := &draft.Goals[i]
		g := worked()[was.ID]
		g.ID, g.Under, g.WishOf, g.Domain, g.Agreed = was.ID, "goal-rust", "M", was.Domain, yes
		list = append(list, putting(why, g)...)
	}
	doing, err := actions()
	if err != nil {
		return nil, err
	}
	for i := range doing {
		list = append(list, putting(why, doing[i])...)
	}
	return append(list, putting(why,
		jointplan.Milestone{Head: head("dag-huur", "G", owing, housing, debts), Text: "De huur van april is betaald", Day: integraal.On(2026, time.April, 1), For: []string{"huur"}},
		jointplan.Search{Head: head("zoek-werk", "W", income, work), Question: "Wat voor werk geeft M energie?", Owner: "W"},
		jointplan.Review{Head: head("terugblik-1", "W", everyone, advice), Day: reviewed},
		jointplan.Answer{Head: head("antwoord-M", "M", everyone, advice), Agreement: jointplan.Agreement{
			Client: "M", Is: jointplan.AgreedPartly, Words: "Ja, maar niet die sollicitaties.", On: agreed,
		}},
		jointplan.Coordinator{Head: head("contact-M", "M", everyone, advice), Client: "M", Is: jointplan.Chose, Who: "W", On: agreed})...), nil
}

// worked are the goals of the draft, worked out.
func worked() map[string]jointplan.Goal {
	return map[string]jointplan.Goal{
		"goal-finances": {
			Head: head("", "W", owing, debts), Text: "De schulden zijn te overzien", Law: integraal.Wgs, Held: "G",
			Stances: shared("W"), Problems: []string{"p-debts"},
		},
		"goal-housing": {
			Head: head("", "W", owing, housing, debts), Text: "Wij blijven in ons huis", Law: integraal.Wgs, Held: "G",
			Stances: shared("W"), Problems: []string{"p-rent"},
		},
		"goal-work": {
			Head: head("", "W", income, work), Text: "Werk dat past", Law: integraal.Participatiewet, Held: "K",
			Stances: shared("W"), Problems: []string{"p-work"}, Topic: participation.Work, Direction: participation.Towards,
		},
		"goal-mentalHealth": {
			Head: head("", "W", team, health), Text: "De klachten worden minder", Law: integraal.Wmo2015, Held: "W",
			Problems: []string{"p-health", "p-stress"},
		},
		"goal-administration": {
			Head: head("", "W", team, health), Text: "De post is open", Law: integraal.Wmo2015, Held: "W", Problems: []string{"p-stress"},
		},
	}
}

// actions are who does what: help that begins now, decisions by their own term, and
// two obligations with their article and who decided them.
func actions() ([]jointplan.Action, error) {
	list, err := ofIncome()
	if err != nil {
		return nil, err
	}
	list = append(list, ofHelp()...)
	for i := range list {
		if list[i].Agreed == nil {
			list[i].Agreed = yes
		}
	}
	return list, nil
}

const (
	help   = jointplan.TailorMade
	decide = jointplan.RuleBound
)

var (
	free   = jointplan.Voluntary()
	always = jointplan.Clock{NoBy: true} // help without a last day
)

func within(days int) jointplan.Clock {
	return jointplan.Clock{Begin: agreed, By: agreed.AddDays(days)}
}

// ofIncome are the actions at the table of work and income.
func ofIncome() ([]jointplan.Action, error) {
	papers, err := jointplan.Oblige(pw17, "V", integraal.On(2026, time.February, 26))
	if err != nil {
		return nil, err
	}
	apply, err := jointplan.Oblige(pw9, "V", integraal.On(2026, time.January, 12))
	if err != nil {
		return nil, err
	}
	return []jointplan.Action{
		{
			Head: head("papieren", "W", income, announced, directives), Text: "Loonstroken en bankafschriften sturen, met een uitleg", Goals: []string{"goal-inkomen"},
			Problems: []string{"p-stop"}, Owner: "M", Unit: "wijkteam", Law: integraal.Participatiewet, Basis: pw17, Purpose: "de betaling komt weer op gang",
			Nature: help, Duty: papers, Load: load(1, 1), Clock: within(7), Standing: jointplan.Underway, Step: "s-papieren",
		},
		{
			Head: head("betaling", "K", income, announced), Text: "Besluiten over de betaling die is tegengehouden", Goals: []string{"goal-inkomen"}, Problems: []string{"p-stop"},
			Owner: "V", Unit: "manager", Law: integraal.Participatiewet, Purpose: "zekerheid over het inkomen", Nature: decide, Decides: participation.PwRights,
			Duty: free, Asks: "M", Load: load(0, 0),
		},
		{
			Head: head("zorgtoeslag", "K", income, allowances), Text: "Samen de zorgtoeslag aanvragen", Goals: []string{"goal-inkomen"}, Problems: []string{"p-toeslag"},
			Owner: "K", Unit: "werk-en-inkomen", Law: integraal.Participatiewet, Purpose: "meer geld in de maand", Nature: help, Duty: free, Asks: "M", Load: load(1, 1),
			Clock: within(7), Standing: jointplan.Underway, Step: "s-zorgtoeslag",
		},
		{
			Head: head("plicht", "K", income, directives), Text: "De sollicitatieplicht opnieuw bekijken, op verzoek van M", Goals: []string{"goal-work"}, Problems: []string{"p-work"},
			Owner: "K", Unit: "manager", Law: integraal.Participatiewet, Basis: pw9a, Purpose: "een plicht die past bij de zorg voor D", Nature: decide, Decides: participation.PwRights,
			Duty: free, Asks: "M", Load: load(0, 0),
		},
		{
			Head: head("sollicitaties", "K", income, directives), Text: "Vier keer per week solliciteren", Goals: []string{"goal-work"}, Problems: []string{"p-work"},
			Owner: "M", Unit: "werk-en-inkomen", Law: integraal.Participatiewet, Basis: pw9, Purpose: "werk", Nature: help, Duty: apply, Load: load(1, 6), Clock: always,
			WaitsFor: []jointplan.Wait{{Action: "plicht", Reason: "eerst kijken of deze plicht nu klopt", By: "K", On: agreed}}, Agreed: notThat,
		},
	}, nil
}

// ofHelp are the actions at the tables of debts and of support.
func ofHelp() []jointplan.Action {
	return []jointplan.Action{
		{
			Head: head("huur", "G", owing, housing, debts), Text: "Een afspraak met de verhuurder over de achterstand", Goals: []string{"goal-housing"}, Problems: []string{"p-rent"},
			Owner: "G", Unit: "schuldhulp", Law: integraal.Wgs, Basis: wgs4, Purpose: "de woning houden", Nature: help, Duty: free, Asks: "M", Load: load(0, 0), Clock: within(14), Step: "s-huur",
		},
		{
			Head: head("schuldhulp", "G", owing, debts), Text: "Besluiten over schuldhulp", Goals: []string{"goal-finances"}, Problems: []string{"p-debts"},
			Owner: "G", Unit: "schuldhulp", Law: integraal.Wgs, Basis: wgs4a, Purpose: "een plan voor de schulden", Nature: decide, Decides: participation.DebtRights,
			Duty: free, Asks: "M", Load: load(0, 0),
			Clock: jointplan.Clock{Term: participation.DebtDecision, Events: []jointplan.Happened{{What: participation.EventFirstTalk, Day: debtTalk, Weeks: 8}}},
		},
		{
			Head: head("behandeling", "W", team, health), Text: "De behandeling voortzetten", Goals: []string{"goal-mentalHealth"}, Problems: []string{"p-health"}, Owner: "M", Unit: "wijkteam",
			Law: integraal.Wmo2015, Purpose: "minder klachten", Nature: help, Duty: free, Load: load(1, 2), Clock: always, Standing: jointplan.Underway, Step: "s-behandeling",
		},
		{
			Head: head("post", "W", team, health), Text: "Elke week samen de post openen", Goals: []string{"goal-administration"}, Problems: []string{"p-stress"}, Owner: "W", Unit: "wijkteam",
			Law: integraal.Wmo2015, Basis: wmo232, Purpose: "geen brieven meer die blijven liggen", Nature: help, Duty: free, Asks: "M", Load: load(0, 1), Clock: always,
			Enables: []jointplan.Link{{Action: "huur", Why: "brieven van de verhuurder blijven niet meer liggen"}},
		},
		{
			Head: jointplan.Head{ID: "school", About: []string{"S"}, Data: []jointplan.Category{school}, By: "W", To: team}, Text: "Een gesprek op school, met S erbij",
			Goals: []string{"goal-school"}, Problems: []string{"p-school"}, Owner: "W", Unit: "wijkteam", Law: integraal.Wmo2015, Basis: wmo232, Purpose: "horen wat S nodig heeft",
			Nature: help, Duty: free, Asks: "M", Load: load(0, 1), Clock: within(28), Step: "s-school",
		},
		{
			Head: head("werkplek", "W", income, work), Text: "Kennismaken met een werkplek, met begeleiding", Goals: []string{"goal-work"}, Problems: []string{"p-work"},
			Owner: "W", Unit: "wijkteam", Law: integraal.Wmo2015, Basis: wmo232, Purpose: "zien wat werk kan geven", Nature: help, Duty: free, Asks: "M", Load: load(1, 2),
			Clock:    jointplan.Clock{Begin: agreed.AddDays(63), By: agreed.AddDays(91)},
			WaitsFor: []jointplan.Wait{{Action: "behandeling", Reason: "M wil dit later, als het beter gaat", By: "M", On: agreed}}, Step: "s-werk",
		},
	}
}

// since is what happened up to the first review, and what came of that.
func since(changes []jointplan.Change) []step {
	action := func(id string) jointplan.Action {
		for _, c := range changes {
			if a, is := c.Part.(jointplan.Action); is && a.ID == id {
				return a
			}
		}
		return jointplan.Action{}
	}
	closed := func(id, who string, on integraal.Date, words string) jointplan.Action {
		a := action(id)
		a.Closed = jointplan.Closing{By: who, On: on, How: jointplan.Reached, Words: words}
		return a
	}
	var (
		fifth  = integraal.On(2026, time.March, 5)
		ninth  = integraal.On(2026, time.March, 9)
		paid   = integraal.On(2026, time.March, 18)
		silent = integraal.On(2026, time.March, 20)
	)
	stuck := action("huur")
	stuck.Standing = jointplan.Stuck
	stuck.Blocked = jointplan.Blocked{Since: silent, By: "G", Reason: "de verhuurder belt niet terug"}
	again := stuck
	again.Blocked.Alternatives = []jointplan.Alternative{{Text: "samen bij de verhuurder langsgaan", By: "W"}}
	again.Clock.By = integraal.On(2026, time.April, 20)
	opened := action("post")
	opened.Standing = jointplan.Underway
	opened.Progress = []jointplan.Progress{{On: reviewed, By: "W", Words: "de post van drie maanden is open"}}
	held := jointplan.Review{
		Head: head("terugblik-1", "W", everyone, advice), Day: reviewed, Held: reviewed, HeldBy: "W", Words: "Het geld is er weer. Met de huur zijn we er nog niet.",
	}
	return []step{
		{"K", fifth, putting("de aanvraag is gedaan", closed("zorgtoeslag", "K", fifth, "aangevraagd, samen met M"))},
		{"W", ninth, putting("alles is op tijd verstuurd", closed("papieren", "W", ninth, "verstuurd, met de loonstrook van november"))},
		{"V", paid, putting("het loon was van november", closed("betaling", "V", paid, "de bijstand wordt weer betaald, met wat was tegengehouden"))},
		{"G", silent, putting("er is drie keer gebeld", stuck)},
		{"W", reviewed, append(putting("de eerste terugblik, met M en G", again, opened),
			putting("de eerste terugblik", held, jointplan.Review{Head: head("terugblik-2", "W", everyone, advice), Day: integraal.On(2026, time.June, 1)})...)},
	}
}

// planning is what the made-up municipality laid down about joint plans: Work & Income
// and debt help decide in the name of its college, and after four weeks without a word
// the head of the team hears of it.
func planning() casework.Planning {
	return casework.Planning{
		Idle: 28, Escalate: []string{"teamleider wijkteam"},
		Units: []casework.PlanUnit{{Role: "werk-en-inkomen", Body: "college"}, {Role: "schuldhulp", Body: "college"}},
	}
}

package jointplan_test

import (
	"slices"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/participation"
)

var day = integraal.On(2026, time.March, 2)

// The provisions that the plans of the tests rest on.
var (
	pw9a   = integraal.Participatiewet.Art("9", integraal.On(2026, time.January, 1)).Lid("1").Onder("a")
	wgs4   = integraal.Wgs.Art("4", integraal.On(2026, time.July, 1)).Lid("1")
	wmo232 = integraal.Wmo2015.Art("2.3.2", integraal.On(2026, time.July, 1)).Lid("1")
)

func head(id, by string, data ...jointplan.Category) jointplan.Head {
	return jointplan.Head{ID: id, About: []string{"M"}, Data: data, By: by, To: []string{"W", "K", "G"}}
}

func obliged(basis integraal.Citation, decider string, on integraal.Date) jointplan.Duty {
	d, err := jointplan.Oblige(basis, decider, on)
	if err != nil {
		return jointplan.Duty{}
	}
	return d
}

// household is the joint plan of the mother of article B: debts, an allowance that
// was missed, stress, and work (B-019 to B-023, B-063).
func household() jointplan.Plan {
	yes := []jointplan.Agreement{{Client: "M", Is: jointplan.Agreed, On: day}}
	return jointplan.Plan{
		ID: "plan-1", Subject: jointplan.Subject{Kind: jointplan.Household, ID: "huishouden-1", Members: []string{"M", "D", "S", "A"}},
		Frames: []jointplan.Frame{{Head: head("form", "W", "advice"), Form: jointplan.Full}},
		Wishes: []jointplan.Wish{{Head: head("w-rust", "M", "advice"), Client: "M", Words: "Eerst rust in mijn hoofd en de post open, dan weer werken."}},
		Goals: []jointplan.Goal{
			{
				Head: head("g-rust", "W", "advice"), Text: "Rust in huis, en dan weer werken", Law: integraal.Wmo2015, WishOf: "M", Held: "W",
				Stances: []jointplan.Stance{{Party: "K", Is: jointplan.Shares}, {Party: "G", Is: jointplan.Shares}}, Agreed: yes,
			},
			{
				Head: head("g-schuld", "G", "debts"), Text: "De schulden zijn te overzien", Under: "g-rust", Law: integraal.Wgs, WishOf: "M", Held: "G",
				Stances: []jointplan.Stance{{Party: "W", Is: jointplan.Shares}, {Party: "K", Is: jointplan.Shares}},
				Domain:  "financiën", Problems: []string{"p-schulden", "p-inkomen"}, Agreed: yes,
			},
			{
				Head: head("g-gezond", "W", "health"), Text: "De klachten worden minder", Under: "g-rust", Law: integraal.Wmo2015, WishOf: "M", Held: "W",
				Stances: []jointplan.Stance{{Party: "K", Is: jointplan.Shares}, {Party: "G", Is: jointplan.Shares}},
				Domain:  "geestelijke gezondheid", Problems: []string{"p-stress"}, Agreed: yes,
			},
			{
				Head: head("g-werk", "K", "work"), Text: "Werk dat past", Under: "g-rust", Law: integraal.Participatiewet, WishOf: "M", Held: "K",
				Stances: []jointplan.Stance{{Party: "W", Is: jointplan.Shares}, {Party: "G", Is: jointplan.Shares}},
				Domain:  "werk en opleiding", Problems: []string{"p-werk"}, Topic: participation.Work, Direction: participation.Towards, Agreed: yes,
			},
		},
		Actions: actions(yes),
		Milestones: []jointplan.Milestone{
			{Head: head("m-huur", "G", "debts"), Text: "De huur van april is betaald", Day: day.AddDays(30), For: []string{"a-schuld"}},
		},
		Searches: []jointplan.Search{
			{Head: head("s-werk", "W", "work"), Question: "Wat voor werk geeft M energie?", Owner: "W"},
		},
		Reviews: []jointplan.Review{{Head: head("r-1", "W", "advice"), Day: day.AddDays(42)}},
		Answers: []jointplan.Answer{
			{Head: head("antwoord-M", "M", "advice"), Agreement: jointplan.Agreement{Client: "M", Is: jointplan.Agreed, On: day}},
		},
		Coordinators: []jointplan.Coordinator{{Head: head("c-M", "M", "advice"), Client: "M", Is: jointplan.Chose, Who: "W", On: day}},
	}
}

func actions(yes []jointplan.Agreement) []jointplan.Action {
	return []jointplan.Action{
		{
			Head: head("a-toeslag", "K", "allowances"), Text: "Samen de zorgtoeslag aanvragen", Goals: []string{"g-schuld"}, Problems: []string{"p-inkomen"},
			Owner: "K", Unit: "wi", Law: integraal.Participatiewet, Purpose: "meer geld in de maand", Nature: jointplan.TailorMade, Duty: jointplan.Voluntary(),
			Asks: "M", Load: jointplan.Load{Tasks: 1, TasksSaid: true, Hours: 1, HoursSaid: true},
			Clock: jointplan.Clock{Begin: day, By: day.AddDays(7)}, Standing: jointplan.Underway, Agreed: yes,
			Enables: []jointplan.Link{{Action: "a-rust", Why: "met meer geld lukt de behandeling beter"}},
		},
		{
			Head: head("a-schuld", "G", "debts"), Text: "Een afspraak met de verhuurder", Goals: []string{"g-schuld"}, Problems: []string{"p-schulden"},
			Owner: "G", Unit: "schuldhulp", Law: integraal.Wgs, Purpose: "de woning houden", Nature: jointplan.TailorMade, Duty: jointplan.Voluntary(),
			Asks: "M", Load: jointplan.Load{TasksSaid: true, HoursSaid: true}, Clock: jointplan.Clock{Begin: day, By: day.AddDays(14)}, Agreed: yes,
		},
		{
			Head: head("a-besluit", "G", "debts"), Text: "Besluiten over schuldhulp", Goals: []string{"g-schuld"}, Problems: []string{"p-schulden"},
			Owner: "G", Unit: "schuldhulp", Law: integraal.Wgs, Basis: wgs4, Purpose: "een plan voor de schulden", Nature: jointplan.RuleBound,
			Decides: participation.DebtRights, Duty: jointplan.Voluntary(), Asks: "M", Load: jointplan.Load{TasksSaid: true, HoursSaid: true},
			Clock: jointplan.Clock{Term: participation.DebtDecision, Events: []jointplan.Happened{
				{What: participation.EventFirstTalk, Day: integraal.On(2026, time.February, 17), Weeks: 8},
			}},
			Agreed: yes,
		},
		{
			Head: head("a-rust", "W", "health"), Text: "De behandeling afmaken", Goals: []string{"g-gezond"}, Problems: []string{"p-stress"},
			Owner: "M", Unit: "wijkteam", Law: integraal.Wmo2015, Basis: wmo232, Purpose: "minder klachten", Nature: jointplan.TailorMade, Duty: jointplan.Voluntary(),
			Asks: "M", Load: jointplan.Load{Tasks: 1, TasksSaid: true, Hours: 2, HoursSaid: true}, Clock: jointplan.Clock{NoBy: true}, Standing: jointplan.Underway, Agreed: yes,
		},
		{
			Head: head("a-werk", "K", "work"), Text: "Een gesprek over werk dat past", Goals: []string{"g-werk"}, Problems: []string{"p-werk"},
			Owner: "K", Unit: "wi", Law: integraal.Participatiewet, Basis: pw9a, Purpose: "werk dat past", Nature: jointplan.TailorMade,
			Duty: obliged(pw9a, "V", integraal.On(2026, time.January, 12)), Asks: "M",
			Load: jointplan.Load{Tasks: 1, TasksSaid: true, Hours: 1, HoursSaid: true}, Clock: jointplan.Clock{Begin: day.AddDays(60), By: day.AddDays(90)},
			WaitsFor: []jointplan.Wait{{Action: "a-rust", Reason: "M kan er nu niet meer bij hebben", By: "M", On: day}}, Agreed: yes,
		},
	}
}

// around is what is known around that plan.
func around() jointplan.Picture {
	word := func(nl, en string) integraal.Text { return integraal.Text{NL: nl, EN: en} }
	said := integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: day}
	return jointplan.Picture{
		Problems: []jointplan.Problem{
			{ID: "p-schulden", Text: word("schulden", "debts"), Domain: "financiën", About: []string{"M"}},
			{ID: "p-inkomen", Text: word("te laag inkomen", "low income"), Domain: "financiën", About: []string{"M"}},
			{ID: "p-stress", Text: word("stress", "stress"), Domain: "geestelijke gezondheid", About: []string{"M"}},
			{ID: "p-werk", Text: word("geen werk", "unemployment"), Domain: "werk en opleiding", DomainText: word("werk en opleiding", "work and education"), About: []string{"M"}},
		},
		Links: []jointplan.ProblemLink{{From: "p-schulden", To: "p-stress"}, {From: "p-stress", To: "p-werk"}, {From: "p-inkomen", To: "p-schulden"}},
		Units: []jointplan.Unit{
			{
				ID: "wijkteam", Name: "wijkteam Noord", Kind: participation.Wijkwerk, Body: participation.Aanbieder,
				Laws: []integraal.Law{integraal.Wmo2015, integraal.Jeugdwet}, Contact: integraal.Contact{Who: "W", Title: "wijkwerker"},
			},
			{
				ID: "wi", Name: "Werk & Inkomen", Kind: participation.WerkEnInkomen, Body: participation.College,
				Laws: []integraal.Law{integraal.Participatiewet}, Contact: integraal.Contact{Who: "V", Title: "manager"},
			},
			{
				ID: "schuldhulp", Name: "schuldhulp", Kind: participation.Schuldhulp, Body: participation.College,
				Laws: []integraal.Law{integraal.Wgs}, Contact: integraal.Contact{Who: "G", Title: "schuldhulpverlener"},
			},
		},
		Clients:  []jointplan.Client{{ID: "M", Tasks: integraal.Know(2, said), Hours: integraal.Know(6, said)}},
		Parties:  []string{"W", "K", "G"},
		People:   []integraal.Contact{{Who: "W", Title: "wijkwerker"}, {Who: "K", Title: "klantmanager"}, {Who: "G", Title: "schuldhulpverlener"}},
		Escalate: []integraal.Contact{{Who: "T", Title: "teamleider"}},
		Idle:     28,
	}
}

// gate shows a reader what is of these kinds, and what they put in themselves.
func gate(id string, kinds ...jointplan.Category) jointplan.Reader {
	return jointplan.Reader{ID: id, Shows: func(s jointplan.Scope) bool {
		return s.By == id || !slices.ContainsFunc(s.Data, func(c jointplan.Category) bool { return !slices.Contains(kinds, c) })
	}}
}

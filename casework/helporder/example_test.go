package helporder_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

// mother is a household in which little is calm: the rent is behind and the
// landlord set a day, an allowance is missed, and the mother wants to work.
func mother() helporder.Input {
	team := integraal.Source{Who: "W", Standard: integraal.ProfessionalObservation}
	herself := integraal.Source{Who: "M", Standard: integraal.ClientStatement}
	none := integraal.KnowAbsent[integraal.Date]()
	return helporder.Input{
		Day: integraal.On(2026, time.March, 2),
		Problems: []helporder.Problem{
			{ID: "rent", Text: integraal.Text{NL: "de huurachterstand", EN: "the rent arrears"}},
			{ID: "income", Text: integraal.Text{NL: "het lage inkomen", EN: "the low income"}},
			{ID: "stress", Text: integraal.Text{NL: "de stress", EN: "the stress"}},
			{ID: "work", Text: integraal.Text{NL: "geen werk", EN: "having no work"}},
		},
		Steps: []helporder.Step{
			{
				ID: "landlord", Text: integraal.Text{NL: "de regeling met de verhuurder", EN: "the arrangement with the landlord"},
				Addresses: []string{"rent"}, Stage: helporder.Safety, By: "G", Law: integraal.Wgs.Art("3", integraal.Date{}),
				Load: integraal.Know(1), Days: integraal.Know(10), Deadline: integraal.Know(integraal.On(2026, time.March, 16)),
				Wish: integraal.Know(helporder.Wants, herself),
			},
			{
				ID: "allowance", Text: integraal.Text{NL: "de aanvraag zorgtoeslag", EN: "the application for zorgtoeslag"},
				Addresses: []string{"income"}, Stage: helporder.QuickWins, By: "W",
				Load: integraal.Know(1), Days: integraal.Know(3), Deadline: none, Wish: integraal.KnowAbsent[helporder.Wish](herself),
			},
			{
				ID: "payslips", Text: integraal.Text{NL: "het nazoeken van de loonstroken", EN: "finding the payslips"},
				Addresses: []string{"income"}, Stage: helporder.Stabilise, By: "K",
				Load: integraal.KnowAbsent[int](), Days: integraal.Know(5), Deadline: none, Wish: integraal.KnowAbsent[helporder.Wish](herself),
			},
			{
				ID: "coach", Text: integraal.Text{NL: "het gesprek over werk", EN: "the talk about work"},
				Addresses: []string{"work"}, Stage: helporder.Develop, By: "K",
				Load: integraal.Know(1), Deadline: none, Wish: integraal.Know(helporder.WantsFirst, herself),
			},
			{
				ID: "calm", Text: integraal.Text{NL: "de cursus rust in je hoofd", EN: "the course in calming down"},
				Addresses: []string{"stress"}, Stage: helporder.Develop, By: "W",
				After: []helporder.Hard{{
					Step: "landlord", Ground: helporder.ForHousing, Said: team,
					Because: integraal.Text{NL: "zolang de woning op het spel staat lukt de cursus niet", EN: "the course does not work while the home is at stake"},
				}},
				Load: integraal.Know(1), Deadline: none, Wish: integraal.Know(helporder.Wants, herself),
			},
		},
		Relations: []helporder.Relation{
			{
				ID: "r1", From: "stress", To: "work", Strength: helporder.Moderate, Said: team,
				Because: integraal.Text{NL: "zij slaapt slecht", EN: "she sleeps badly"},
			},
			{ID: "r2", From: "work", To: "stress", Strength: helporder.Moderate, Said: herself},
		},
		Clients: []helporder.Client{{ID: "M", Tasks: integraal.Know(2, herself)}},
	}
}

// What could come first, what next, and what that goes against.
func ExamplePropose() {
	answer, err := helporder.Propose(mother())
	if err != nil {
		for _, fault := range integraal.FaultsIn(err) {
			fmt.Println(fault.Path, fault.Code)
		}
		return
	}
	for i, round := range answer.Orders[0].Rounds {
		for _, placed := range round.Steps {
			fmt.Println(i+1, placed.Step)
		}
	}
	for _, line := range answer.Says {
		fmt.Println(line.Text.NL)
	}
	// Output:
	// 1 landlord
	// 1 payslips
	// 1 allowance
	// 2 coach
	// 2 calm
	// Wat M tegelijk kan: 2.
	// Dit zou het eerst kunnen: de regeling met de verhuurder, het nazoeken van de loonstroken en de aanvraag zorgtoeslag.
	// Tegelijk beginnen de cursus rust in je hoofd en het gesprek over werk. Op geen werk werkt nog in: de stress (matig, volgens W: “zij slaapt slecht”). Kijk samen of dat gaat.
	// Tegelijk beginnen het gesprek over werk en de cursus rust in je hoofd. Op de stress werkt nog in: geen werk (matig, volgens M). Kijk samen of dat gaat.
	// Vraag wie het doet: loopt dit al: de aanvraag zorgtoeslag, de regeling met de verhuurder en het nazoeken van de loonstroken?
}

// What the client can do at once is asked, not assumed. An assumption has a name
// and a reason.
func ExamplePropose_assumption() {
	in := mother()
	in.Clients = []helporder.Client{{ID: "M"}}
	answer, _ := helporder.Propose(in)
	fmt.Println(answer.Rooms[0].Text.EN)

	in.Clients[0].Assume = helporder.Assumption{
		Tasks: 1, By: "W", Because: integraal.Text{NL: "na het eerste gesprek", EN: "after the first talk"},
	}
	answer, _ = helporder.Propose(in)
	fmt.Println(answer.Rooms[0].Text.EN)
	fmt.Println(answer.Asks[0].Text.EN)
	// Output:
	// How much M can do at once is not known. The rounds below take no account of it. Ask that first.
	// What M can do at once is not known. Assumption of W: 1: “after the first talk”. Ask.
	// Ask M in person: how many things at once can you take on now?
}

// Only safety, housing and an income that goes on make a precedence hard, and
// steps cannot all wait for one another. All faults are told at once.
func ExamplePropose_faults() {
	said := integraal.Source{Who: "W"}
	_, err := helporder.Propose(helporder.Input{
		Day: integraal.On(2026, time.March, 2),
		Steps: []helporder.Step{
			{ID: "a", Stage: helporder.Develop, After: []helporder.Hard{{Step: "b", Said: said}}},
			{ID: "b"},
		},
	})
	for _, fault := range integraal.FaultsIn(err) {
		fmt.Println(fault.Path, fault.Code)
	}
	_, err = helporder.Propose(helporder.Input{
		Day: integraal.On(2026, time.March, 2),
		Steps: []helporder.Step{
			{ID: "a", Stage: helporder.Develop, After: []helporder.Hard{{Step: "b", Ground: helporder.ForHousing, Said: said}}},
			{ID: "b", Stage: helporder.Develop, After: []helporder.Hard{{Step: "a", Ground: helporder.ForIncomeToGoOn, Said: said}}},
		},
	})
	fmt.Println(err)
	// Output:
	// steps[0].after[0].ground hard.ground
	// steps[1].stage step.stage
	// hard.circle at steps[0].after: these steps all wait for one another: steps[0] → steps[1] → steps[0]
}

// Which estimate does the first round hang on? One thing at a time is possible,
// and stress and work hinder each other.
func ExampleDependsOn() {
	in := mother()
	in.Steps = in.Steps[3:]
	in.Steps[1].After = nil
	in.Steps[0].Wish = in.Steps[1].Wish
	in.Relations[0].Strength = helporder.Strong
	in.Clients = []helporder.Client{{ID: "M", Tasks: integraal.Know(1)}}
	found, _ := helporder.DependsOn(in)
	for _, d := range found {
		fmt.Println(strings.Join(d.Relations, " "), d.Change, d.First, "becomes", d.Becomes)
		fmt.Println(d.Text.EN)
	}
	// Output:
	// r1 dropped [calm] becomes [coach]
	// This depends on an estimate: the stress hinders having no work (strong, according to W: “she sleeps badly”). If that is not so, this could come first too: the talk about work; and this no longer: the course in calming down.
	// r1 flipped [calm] becomes [coach]
	// This depends on an estimate: the stress hinders having no work (strong, according to W: “she sleeps badly”). If it is the other way round, this could come first too: the talk about work; and this no longer: the course in calming down.
}

// A talk about work begins with the client's wish and looks both ways.
func ExampleWorkQuestions() {
	talk, err := helporder.WorkQuestions(helporder.WorkFacts{
		Wish: integraal.Know(helporder.WorkWithSupport, integraal.Source{Who: "M", Standard: integraal.ClientStatement}),
		Home: integraal.Know(false, integraal.Source{Who: "W"}),
		Care: integraal.Know(true, integraal.Source{Who: "M"}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(talk.Wish.Text.EN)
	for _, c := range talk.Conditions {
		fmt.Println(c.Code, c.Met)
	}
	for _, w := range talk.Ways {
		fmt.Println(w.Code, w.Wished, "for", w.For, "against", w.Counter)
	}
	// Output:
	// The client wants to work with somebody beside. That is where the talk begins.
	// safe unknown
	// home notMet
	// income unknown
	// debts unknown
	// care met
	// health unknown
	// way.placeThenTrain true for [ips workHeals] against [badWork stableBase]
	// way.now false for [workHeals] against [debtsIncentive seizure badWork stableBase]
	// way.baseFirst false for [stableBase debtsIncentive seizure] against [workHeals ips settlementWeak]
	// way.other false for [badWork] against [workHeals ips]
}

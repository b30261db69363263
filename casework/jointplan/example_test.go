package jointplan_test

import (
	"fmt"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

// A plan is made, and changed on its latest version. A change that was made on an
// older one is refused: nothing is merged by itself.
func ExampleHistory_Change() {
	first, err := jointplan.New(household(), "W", day, "het gesprek van vandaag")
	if err != nil {
		for _, fault := range integraal.FaultsIn(err) {
			fmt.Println(fault.Path, fault.Code)
		}
		return
	}
	plan, on := first.Latest()
	talk := plan.Actions[0]
	talk.Closed = jointplan.Closing{By: "K", On: day.AddDays(3), How: jointplan.Reached, Words: "aangevraagd, samen met M"}
	edit := jointplan.Edit{On: on, By: "K", Day: day.AddDays(3), Changes: []jointplan.Change{{Part: talk, Why: "de aanvraag is gedaan"}}}
	second, err := first.Change(edit)
	fmt.Println(err)
	for v := range second.Versions() {
		fmt.Println(v.Number, v.By, v.On, len(v.Changes))
	}
	_, err = second.Change(edit)
	fmt.Println(integraal.HasFault(err, "edit.conflict"))
	// Output:
	// <nil>
	// 1 W 2026-03-02 16
	// 2 K 2026-03-05 1
	// true
}

// Each reader reads the parts that they may. What is hidden leaves no trace.
func ExampleHistory_For() {
	h, err := jointplan.New(household(), "W", day, "het gesprek van vandaag")
	if err != nil {
		fmt.Println(err)
		return
	}
	k := gate("K", "advice", "work", "allowances", "debts")
	seen, _ := h.For(k).Latest()
	for _, a := range seen.Actions {
		fmt.Println(a.ID, len(a.WaitsFor))
	}
	for _, w := range k.Withheld([]string{"M"}, []jointplan.Category{"work", "health", "school"}, nil) {
		fmt.Println("withheld:", w.About, w.Data)
	}
	// Output:
	// a-toeslag 0
	// a-schuld 0
	// a-besluit 0
	// a-werk 0
	// withheld: M health
	// withheld: M school
}

// What people agreed and the terms of the law stand side by side. Help waits for
// nothing unless someone recorded that it does.
func ExampleClocks() {
	clocks, err := jointplan.Clocks(household(), day)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range clocks {
		fmt.Println(c.Action, c.Nature, c.Ready, "-", c.Says.EN)
	}
	// Output:
	// a-toeslag tailorMade true - Agreed: done by 9 March 2026.
	// a-schuld tailorMade true - Agreed: done by 16 March 2026.
	// a-besluit ruleBound true - Term: by 14 April 2026 at the latest (running; the municipal by-law sets this term).
	// a-rust tailorMade true - Agreed: there is no last day.
	// a-werk tailorMade false - Agreed: done by 31 May 2026.
}

// What is wrong with a plan, each with its reason and what could be done. Here all
// that is left is work.
func ExampleCheck() {
	p := household()
	p.Actions = p.Actions[4:]
	p.Actions[0].WaitsFor, p.Milestones = nil, nil
	findings, err := jointplan.Check(p, around(), day)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range findings {
		fmt.Println(f.Code, "-", f.Title.EN)
	}
	// Output:
	// plan.one-front - All actions are about one thing: work and education.
	// plan.problem-without-action - Nothing in the plan is about: debts.
	// plan.problem-without-action - Nothing in the plan is about: low income.
	// plan.problem-without-action - Nothing in the plan is about: stress.
}

// The plan as a letter to the client.
func ExampleNewLetter() {
	letter, err := jointplan.NewLetter(household(), &jointplan.LetterFacts{
		Day: day, Client: "M", Contact: integraal.Text{NL: "bel Wil, 14 000", EN: "call Wil, 14 000"}, Names: names(),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, part := range letter.Parts[:3] {
		fmt.Println(part.Heading.NL)
		for _, s := range part.Sentences {
			fmt.Println(s.NL)
		}
		for _, item := range part.Items {
			fmt.Println("-", item.Title.NL)
		}
	}
	// Output:
	// Eerst dit
	// Uiterlijk op 9 maart 2026: ‘Samen de zorgtoeslag aanvragen’.
	// Lukt het niet? Laat het weten: bel Wil, 14 000.
	// Wat u zelf zei
	// ‘Eerst rust in mijn hoofd en de post open, dan weer werken.’
	// Wat we willen bereiken
	// Dit wilt u zelf.
	// U zei dat u het hiermee eens bent.
	// - ‘Rust in huis, en dan weer werken’
	// - ‘De schulden zijn te overzien’
	// - ‘De klachten worden minder’
	// - ‘Werk dat past’
}

func ExampleHistory_ChangeAs() {
	h, err := jointplan.New(household(), "W", day, "het gesprek van vandaag")
	if err != nil {
		panic(err)
	}
	// K may read what is about work, and not that the talk waits for a treatment.
	k := gate("K", "advice", "work")
	seen := h.For(k)
	plan, on := seen.Latest()
	talk := plan.Actions[1]
	fmt.Println(talk.ID, "waits for", len(talk.WaitsFor))

	talk.Text = "Een wandeling over werk dat past"
	h, err = h.ChangeAs(k, jointplan.Edit{
		On: on, Saw: seen.Mark(), By: "K", Day: day,
		Changes: []jointplan.Change{{Part: talk, Why: "M wandelt liever"}},
	})
	if err != nil {
		panic(err)
	}
	whole, _ := h.Latest()
	fmt.Println(whole.Actions[4].Text, "waits for", whole.Actions[4].WaitsFor[0].Action)
	// Output:
	// a-werk waits for 0
	// Een wandeling over werk dat past waits for a-rust
}

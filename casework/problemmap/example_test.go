package problemmap_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// by is the client, who told something in a conversation.
var by = integraal.Source{Who: "M", Standard: integraal.ClientStatement, On: integraal.On(2026, time.March, 2)}

// leads is a relation that the client confirmed.
func leads(from, to string, s problemmap.Strength) problemmap.Relation {
	return problemmap.Relation{
		From: from, To: to, Effect: problemmap.Onset, Strength: integraal.Know(s, by),
		Grade: problemmap.Statement, By: []integraal.Source{by}, Holds: integraal.Know(true, by),
	}
}

// household is a small map: a missed allowance, and three problems in a circle.
func household() problemmap.Parts {
	yes := integraal.Know(true, by)
	return problemmap.Parts{
		Words: []problemmap.Words{{
			Who: "M", On: by.On, Says: "Ik slaap niet van de schulden, en daardoor werk ik niet.",
			About: []string{"debts", "stress", "work"},
		}},
		Problems: []problemmap.Problem{
			{
				ID: "allowance", Kind: problemmap.MissedAllowance,
				Label: integraal.Text{NL: "gemiste zorgtoeslag", EN: "missed zorgtoeslag"}, Addressable: yes,
				Repair: integraal.Know(problemmap.Repair{
					By:     integraal.Text{NL: "de klantmanager", EN: "the client manager"},
					How:    integraal.Text{NL: "samen aanvragen bij de Dienst Toeslagen", EN: "apply together to the Dienst Toeslagen"},
					Effort: integraal.Know(problemmap.Small, by),
				}, by),
			},
			{ID: "debts", Kind: problemmap.Debts, Label: integraal.Text{NL: "schulden", EN: "debts"}, Addressable: yes},
			{ID: "stress", Kind: problemmap.Stress, Label: integraal.Text{NL: "stress", EN: "stress"}, Persons: []string{"M"}},
			{ID: "work", Kind: problemmap.Unemployment, Label: integraal.Text{NL: "geen werk", EN: "unemployment"}, Persons: []string{"M"}, Addressable: yes},
		},
		Relations: []problemmap.Relation{
			leads("allowance", "debts", problemmap.Strong), leads("debts", "stress", problemmap.Strong),
			leads("stress", "work", problemmap.Moderate), leads("work", "debts", problemmap.Strong),
		},
	}
}

// All answers at once, in the words of the reader.
func ExampleMap_Read() {
	m, err := problemmap.New(household())
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := m.Read(problemmap.Limits{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Words[0].Who+":", r.Words[0].Says)
	for _, c := range r.Circles.List {
		fmt.Println(c.Says.In(integraal.NL))
	}
	for _, p := range r.Problems {
		fmt.Println(p.Says.In(integraal.EN))
	}
	// Output:
	// M: Ik slaap niet van de schulden, en daardoor werk ik niet.
	// Kring van 3: schulden. Dat leidt tot stress (M). Dat leidt tot geen werk (M). En dat leidt weer tot schulden.
	// Missed zorgtoeslag: feeds a circle.
	// Debts: in a circle.
	// Stress (M): in a circle.
	// Unemployment (M): in a circle.
}

// A wrong map gives all its faults at once.
func ExampleNew_faults() {
	parts := household()
	parts.Problems = append(parts.Problems, parts.Problems[0])
	parts.Relations = append(parts.Relations, leads("debts", "debts", problemmap.Weak), leads("debts", "sleep", problemmap.Weak))
	_, err := problemmap.New(parts)
	for _, fault := range integraal.FaultsIn(err) {
		fmt.Println(fault.Path, fault.Code)
	}
	// Output:
	// problems[4].id id.duplicate
	// relations[4].to relation.self
	// relations[5].to id.dangling
}

// Of stress nobody said whether something can be done about it, so it is in no
// set; the answer says so.
func ExampleMap_Breaking() {
	m, _ := problemmap.New(household())
	b, _ := m.Breaking(problemmap.Limits{})
	for _, set := range b.Sets {
		fmt.Println(set.Says.In(integraal.NL))
	}
	for _, lack := range b.Lacks {
		fmt.Println(lack.Says.In(integraal.NL))
	}
	// Output:
	// Lukt het om iets te doen aan schulden, dan is elke kring op deze kaart doorbroken.
	// Lukt het om iets te doen aan geen werk (M), dan is elke kring op deze kaart doorbroken.
	// Niet bekend is of er iets te doen is aan stress (M).
}

// What another party repairs easily comes with all that it can ease.
func ExampleMap_QuickWins() {
	m, _ := problemmap.New(household())
	for _, win := range m.QuickWins().List {
		fmt.Println(win.Says.In(integraal.NL))
	}
	// Output:
	// Vraag het aan de klantmanager. Die kan met weinig moeite iets doen aan gemiste zorgtoeslag: samen aanvragen bij de Dienst Toeslagen. Dat kan ook lucht geven, het sterkst bij schulden en stress (M), en verder bij geen werk (M).
}

// What research suggests is a question to ask, until a person confirms it.
func ExampleMap_Suggestions() {
	m, _ := problemmap.New(household())
	suggested := m.Suggestions()
	for _, s := range suggested {
		fmt.Println(s.From, s.Effect, s.To, len(s.Evidence))
	}
	confirmed := suggested[0].Confirmed(by)
	fmt.Println(confirmed.Holds.State(), confirmed.Holds.Sources()[0].Who)
	// Output:
	// debts hinder work 1
	// known M
}

// If stress does not keep M from working, there is no circle left.
func ExampleMap_Doubt() {
	m, _ := problemmap.New(household())
	doubts, _ := m.Doubt("stress", "work", problemmap.Limits{})
	for _, d := range doubts {
		fmt.Println(d.How, d.Change.Leaves)
	}
	// Output:
	// dropped [debts stress work]
	// flipped [debts stress work]
}

package income_test

import (
	"fmt"
	"os"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// What of € 800 of work is left out in 2027, in the fourth month.
func ExampleVerrekeningInkomstenUitArbeid() {
	facts := income.VerrekeningFacts{
		ID:          "mother",
		Born:        integraal.Know(integraal.On(1985, time.March, 1)),
		Earned:      integraal.Know(integraal.EuroPerMonth(800)),
		Urenbeperkt: integraal.Know(false),
		Contributes: integraal.Know(true), // the judgement of the college
		Termijn:     income.Termijn{Months: integraal.Know(3)},
	}
	outcome, err := income.VerrekeningInkomstenUitArbeid(facts, integraal.On(2027, time.April, 1), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	if v, applies := outcome.Value(); applies {
		fmt.Println("left out", v.LeftOut, "counts", v.Counts, v.By)
	}
	// Output: left out 120.00 counts 680.00 art. 34a lid 1 onder a Participatiewet
}

// The room is no right: the college decides whether it uses the bufferbudget.
func ExampleBufferbudget() {
	facts := income.BufferbudgetFacts{
		ID: "mother", Works: integraal.Know(true), Receives: integraal.Know(true),
		Unstable: integraal.Know(true), Contributes: integraal.Know(true),
		Used: integraal.Know(integraal.EuroPerYear(300)),
	}
	outcome, err := income.Bufferbudget(facts, integraal.On(2027, time.April, 1), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	if room, applies := outcome.Value(); applies {
		fmt.Println("at most", room.Room, room.By)
	}
	// Output: at most 700.00 art. 34b lid 1 Participatiewet
}

// Every scheme at once, those of a municipality among them: of somebody of whom
// little is known each says what it lacks.
func ExampleDay_In() {
	file, err := os.ReadFile("testdata/gemeente/voorbeeldstad.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	settings, err := income.ReadSettings(file)
	if err != nil {
		fmt.Println(err)
		return
	}
	day, err := income.BuiltIn().On(integraal.On(2026, time.March, 2))
	if err != nil {
		fmt.Println(err)
		return
	}
	household := income.Household{
		Claimant: income.Inwoner{ID: "M", Born: integraal.Know(integraal.On(1982, time.November, 4))},
		Members:  integraal.KnowAbsent[[]income.Member](),
		Gemeente: income.Gemeentelijk{Income: integraal.Know(integraal.EuroPerMonth(1300))},
	}
	var a income.Assessment
	if err := day.In(settings).Assess(&household, false, &a); err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range a.Regelingen {
		fmt.Println(r.Name, r.Outcome.Verdict())
		for _, m := range r.Outcome.Missing() {
			words, _ := income.Word(m.Fact)
			fmt.Println("  ask:", words.EN)
		}
	}
	// Output:
	// collectieve-zorgverzekering undetermined
	//   ask: stays in an institution
	// meedoenregeling undetermined
	//   ask: children under 18 for whom kinderbijslag is paid
	//   ask: stays in an institution
	//   ask: possessions
	//   ask: debts, without the mortgage
	//   ask: value of the own dwelling less the mortgage
	//   ask: selling or mortgaging cannot reasonably be asked
}

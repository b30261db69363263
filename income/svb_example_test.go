package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// A toddler and a child of 16 at school: kinderbijslag over the first quarter.
func ExampleKinderbijslag() {
	child := func(id string, born integraal.Date) income.KinderbijslagKind {
		return income.KinderbijslagKind{
			ID: id, Born: integraal.Know(born), Household: integraal.Know(true), School: integraal.Know(true),
		}
	}
	facts := income.KinderbijslagFacts{
		ID: "mother", Insured: integraal.Know(true),
		Children: integraal.Know([]income.KinderbijslagKind{
			child("daughter", integraal.On(2023, time.June, 20)), child("son", integraal.On(2009, time.September, 14)),
		}),
	}
	outcome, err := income.Kinderbijslag(facts, integraal.On(2026, time.March, 2), nil)
	due, _ := outcome.Value()
	fmt.Println(due, err)
	// Output: 716.60 <nil>
}

// Someone who lived abroad for seven years after the age of 17.
func ExampleAOW() {
	facts := income.AOWFacts{
		ID: "grandfather", Born: integraal.Know(integraal.On(1950, time.February, 3)),
		Gehuwd: integraal.Know(false), NietVerzekerdeJaren: integraal.Know(7),
	}
	day := integraal.On(2026, time.March, 2)
	outcome, _ := income.AOW(facts, day, nil)
	pension, _ := outcome.Value()
	fmt.Println(pension.Gross, "gross a month,", pension.Holiday, "holiday allowance")

	paid, _ := income.AOWNettoFor(income.AOWNettoFacts{AOWFacts: facts, Heffingskorting: integraal.Know(true)}, day, nil)
	net, _ := paid.Value()
	fmt.Println(net.Net, "net a month")
	// Output:
	// 1408.31 gross a month, 91.63 holiday allowance
	// 1340.01 net a month
}

// The least that an employee of 19 has to earn an hour.
func ExampleMinimumuurloon() {
	facts := income.MinimumloonFacts{
		ID: "son", Born: integraal.Know(integraal.On(2006, time.June, 15)), Werknemer: integraal.Know(true),
	}
	outcome, _ := income.Minimumuurloon(facts, integraal.On(2026, time.March, 2), nil)
	for _, missing := range outcome.Missing() {
		fmt.Println("unknown:", missing.Fact)
	}
	facts.Bbl = integraal.KnowAbsent[bool]()
	outcome, _ = income.Minimumuurloon(facts, integraal.On(2026, time.March, 2), nil)
	loon, _ := outcome.Value()
	fmt.Println(loon)
	// Output:
	// unknown: person.bbl
	// 8.83
}

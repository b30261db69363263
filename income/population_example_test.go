package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// What a hundred euro more income a month does to the zorgtoeslag of three
// households.
func ExampleDay_Population() {
	day, err := income.BuiltIn().On(integraal.On(2026, time.March, 2))
	if err != nil {
		fmt.Println(err)
		return
	}
	born := integraal.On(1985, time.June, 1)
	yes, no := income.FlagYes, income.FlagNo
	people := income.Population{
		Asked:               income.AskZorgtoeslag,
		Born:                []integraal.Date{born, born, born},
		Insured:             []income.Flag{yes, yes, yes},
		Toetsingsinkomen:    []integraal.PerYear{integraal.EuroPerYear(19_600), integraal.EuroPerYear(32_000), integraal.EuroPerYear(32_000)},
		Rendementsgrondslag: make([]integraal.Amount, 3), // € 0 each
		Toeslagpartner:      []income.Flag{no, no, yes},
		Partner: income.PartnerColumns{
			Born:                []integraal.Date{{}, {}, born}, // of who has no partner nothing is asked
			Insured:             []income.Flag{0, 0, yes},
			Toetsingsinkomen:    make([]integraal.PerYear, 3),
			Rendementsgrondslag: make([]integraal.Amount, 3),
			WholeYear:           []income.Flag{0, 0, yes},
		},
	}
	var before, after income.Results
	if err := day.Population(&people, &before); err != nil {
		fmt.Println(err)
		return
	}
	for i, income := range people.Toetsingsinkomen {
		people.Toetsingsinkomen[i] = income.Plus(integraal.EuroPerYear(1200))
	}
	if err := day.Population(&people, &after); err != nil {
		fmt.Println(err)
		return
	}
	for i := range people.Born {
		fmt.Println(before.Zorgtoeslag[i].Monthly, after.Zorgtoeslag[i].Monthly)
	}
	// Output:
	// 129.00 129.00
	// 103.00 89.00
	// 221.00 207.00
}

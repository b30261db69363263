package income_test

import (
	"fmt"
	"os"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// What a municipality lays down is read from its own file; nothing is assumed
// where the file says nothing.
func ExampleReadSettings() {
	data, err := os.ReadFile("testdata/gemeente/voorbeeldstad.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	settings, err := income.ReadSettings(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	facts := income.RegelingFacts{
		ID:              "mother",
		Leefvorm:        integraal.Know(income.AlleenstaandeOuder),
		Income:          integraal.Know(integraal.CentsPerMonth(1700_00)),
		Norm:            integraal.Know(integraal.CentsPerMonth(1401_50)),
		AssetsOverLimit: integraal.Know(false),
	}
	day := integraal.On(2026, time.March, 2)
	for _, scheme := range settings.RegelingenOn(day) {
		outcome, err := income.LokaleRegeling(facts, settings, scheme, day, nil)
		fmt.Println(scheme, outcome.Verdict(), err)
	}
	_, err = income.LokaleRegeling(facts, settings, "meedoenregeling", integraal.On(2025, time.March, 2), nil)
	fmt.Println(err)
	// Output:
	// collectieve-zorgverzekering appliesNot <nil>
	// meedoenregeling applies <nil>
	// settings.outside at lokaleRegelingen: the municipality has no setting about this for 2 March 2025
}

// What someone can bear of a bill of € 1.000, by the rules of the municipality.
func ExampleBijzondereBijstand() {
	data, _ := os.ReadFile("testdata/gemeente/voorbeeldstad.json")
	settings, err := income.ReadSettings(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	outcome, err := income.BijzondereBijstand(income.BijzonderFacts{
		ID:               "mother",
		Costs:            integraal.Know(integraal.Euro(1000)),
		Necessary:        integraal.Know(true),
		Income:           integraal.Know(integraal.EuroPerMonth(1700)),
		Norm:             integraal.Know(integraal.CentsPerMonth(1401_50)),
		AssetsAboveLimit: integraal.KnowAbsent[integraal.Amount](),
		Used:             integraal.KnowAbsent[integraal.Amount](),
	}, settings, integraal.On(2026, time.March, 2), nil)
	due, _ := outcome.Value()
	fmt.Println(due.Amount, due.Draagkracht, err)
	// Output:
	// 334.96 665.04 <nil>
}

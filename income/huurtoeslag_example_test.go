package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// A single tenant in the last month of one system and the first of the next:
// what is due, and what the rent allowance is reckoned from.
func ExampleHuurtoeslag() {
	nothing := integraal.KnowAbsent[integraal.PerMonth]()
	facts := income.HuurtoeslagFacts{
		ID:                  "tenant",
		Born:                integraal.Know(integraal.On(1982, time.November, 4)),
		Partner:             integraal.KnowAbsent[income.PartnerVanHuurder](),
		Medebewoners:        integraal.KnowAbsent[[]income.MedebewonerVanHuurder](),
		Woning:              integraal.Know(true),
		Huurprijs:           integraal.Know(integraal.EuroPerMonth(600)),
		Servicekosten:       income.Servicekosten{Energie: nothing, Schoonmaak: nothing, Huismeester: nothing, Ruimten: nothing},
		Toetsingsinkomen:    integraal.Know(integraal.EuroPerYear(25_000)),
		Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
	}
	for _, day := range []integraal.Date{integraal.On(2025, time.December, 1), integraal.On(2026, time.January, 1)} {
		outcome, err := income.Huurtoeslag(facts, day, nil)
		if err != nil {
			fmt.Println(err)
			return
		}
		due, _ := outcome.Value()
		fmt.Println(day, due.Monthly, "a month,", due.Yearly, "a year")
	}
	// Output:
	// 2025-12-01 308.00 a month, 3706.00 a year
	// 2026-01-01 326.00 a month, 3917.00 a year
}

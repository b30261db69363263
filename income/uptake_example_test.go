package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// A single mother moved in on 15 August 2025 and never asked for zorgtoeslag. Her
// income was € 18.900 in 2025 and will be € 19.600 in 2026, or with more hours
// € 31.000.
func ExampleUptakeOver() {
	household := func(euro int64) *income.Household {
		return &income.Household{
			Claimant: income.Inwoner{
				ID: "mother", Born: integraal.Know(integraal.On(1982, time.November, 4)), Insured: integraal.Know(true),
				Toetsingsinkomen:    integraal.Know(integraal.EuroPerYear(euro)),
				Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
			},
			Members: integraal.KnowAbsent[[]income.Member](),
		}
	}
	nothing := &income.Received{Zorgtoeslag: integraal.KnowAbsent[integraal.PerMonth]()}
	since, year := integraal.On(2025, time.August, 15), integraal.On(2026, time.January, 1)
	course := income.Course{
		{From: since, Household: household(18_900), Received: nothing},
		{From: year, Household: household(19_600), Received: nothing},
	}
	more := income.Course{{From: since, Household: household(18_900)}, {From: year, Household: household(31_000)}}

	gaps, err := income.UptakeOver(course, integraal.On(2026, time.March, 2), false, more)
	if err != nil {
		fmt.Println(err)
		return
	}
	for i := range gaps {
		g := &gaps[i]
		if g.Scheme != income.SchemeZorgtoeslag {
			continue
		}
		fmt.Println(g.Missed.Text().EN, "and", g.Arrears.Missed, "in all since", g.Arrears.Since, "at least:", g.Arrears.AtLeast)
		for _, y := range g.Arrears.Years {
			fmt.Println(y.Year, y.Missed)
		}
		fmt.Println("safe:", g.Safe.Text().EN, "and", g.Arrears.Safe, "in all; back:", g.Arrears.Back[0].Amount)
		fmt.Println("ask all by", g.Arrears.LastDay, "("+g.Arrears.By.String()+")")
		fmt.Println("nothing said of", g.Arrears.Untold)
	}
	// Output:
	// €129 per month and 911.00 in all since 2025-09-01 at least: true
	// 2025 524.00
	// 2026 387.00
	// safe: €114 per month and 866.00 in all; back: 45.00
	// ask all by 2026-12-31 (art. 15 lid 1 Awir)
	// nothing said of 2025-01-01/2025-08-31
}

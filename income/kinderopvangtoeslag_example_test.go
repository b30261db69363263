package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// Two parents who work, with a toddler in daycare: what they are due a month,
// and from when if they ask for it today.
func ExampleKinderopvangtoeslag() {
	toddler := income.KindInOpvang{
		ID:          "toddler",
		InHousehold: integraal.Know(true),
		Secondary:   integraal.Know(false),
		Care: integraal.Know([]income.Opvang{{
			Registered: integraal.Know(true),
			Soort:      integraal.Know(income.Dagopvang),
			Hours:      integraal.Know(income.HoursOf(86, 67)),
			Price:      integraal.Know(integraal.CentsPerHour(11_40)),
		}}),
	}
	facts := income.KinderopvangtoeslagFacts{
		ID:       "mother",
		Activity: integraal.Know(true),
		Children: integraal.Know([]income.KindInOpvang{toddler}),
		Partner: integraal.Know(income.PartnerBijOpvang{
			ID:               "father",
			Activity:         integraal.Know(true),
			Toetsingsinkomen: integraal.Know(integraal.EuroPerYear(28_000)),
		}),
		Toetsingsinkomen: integraal.Know(integraal.EuroPerYear(30_000)),
	}
	day := integraal.On(2026, time.March, 2)
	outcome, err := income.Kinderopvangtoeslag(facts, day, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	due, _ := outcome.Value()
	from, by := income.KinderopvangtoeslagFrom(day)
	fmt.Println(due.Monthly, "a month,", due.Yearly, "a year")
	fmt.Println("from", from, "by", by)
	// Output:
	// 929.00 a month, 11154.00 a year
	// from 2025-12-01 by art. 1.3 lid 2 onder b Wet kinderopvang
}

package outlook_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income/outlook"
)

// A benefit of € 1,100 a month stops on 1 March and is paid again, with what was
// missed, from 1 May.
func ExampleHarmOf() {
	day := func(month time.Month) integraal.Date { return integraal.On(2026, month, 1) }
	euro := func(n int64) integraal.Fact[integraal.Amount] { return integraal.Know(integraal.Euro(n)) }
	none := integraal.KnowAbsent[integraal.Amount]()
	plan := outlook.Plan{
		From: day(time.February), Months: 4, Savings: euro(100),
		Sources: []outlook.Source{{Name: "bijstand", Amount: euro(1_100)}},
		Costs: []outlook.Cost{
			{Name: "food", Kind: outlook.Living, Amount: euro(300), Arrears: none},
			{Name: "rent", To: "landlord", Says: integraal.Same("rent"), Amount: euro(700), Arrears: none},
		},
		Changes: []outlook.Change{
			{Name: "stop", On: day(time.March), Stop: []string{"bijstand"}},
			{Name: "paid again", On: day(time.May), Resume: []string{"bijstand"}},
		},
	}
	o, _ := outlook.HarmOf(plan, "stop", "paid again")
	harm, _ := o.Value()
	for _, m := range harm.With.Months {
		fmt.Println(m.First, "received", m.Received, "arrears", m.Arrears)
	}
	fmt.Println("missed", harm.Missed, "restores", harm.Restores, "went without", harm.WentWithout)
	// Output:
	// 2026-02-01 received 1100.00 arrears 0.00
	// 2026-03-01 received 0.00 arrears 700.00
	// 2026-04-01 received 0.00 arrears 1400.00
	// 2026-05-01 received 1100.00 arrears 1400.00
	// missed 2200.00 restores 2200.00 went without 400.00
}

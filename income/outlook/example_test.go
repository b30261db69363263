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

// The last days of a letter of 26 February, and of a disregard since January.
func ExampleTerms_Entries() {
	on := func(m time.Month, d int) integraal.Fact[integraal.Date] {
		return integraal.Know(integraal.On(2026, m, d))
	}
	terms := outlook.Terms{
		Decisions: []outlook.Decision{{Who: "M", On: integraal.Same("the payment that is held"), Sent: on(time.February, 26)}},
		Papers:    []outlook.Papers{{Who: "M", What: integraal.Same("payslips"), By: integraal.Ask[integraal.Date](integraal.Same("see the letter"))}},
		Disregards: []outlook.Disregard{{
			Who: "M", Under: outlook.OnderdeelN, Born: integraal.Know(integraal.On(1982, time.November, 4)),
			Since: on(time.January, 12), Skipped: integraal.KnowAbsent[int](),
		}},
	}
	list, missing, _ := terms.Entries()
	for _, e := range list {
		fmt.Println(e.Day, e.Says.In(integraal.EN), "-", e.By)
	}
	for _, m := range missing {
		fmt.Println("missing", m.Fact, "-", m.Hint.EN)
	}
	// Output:
	// 2026-04-09 last day to object to the payment that is held - art. 6:7 Awb
	// 2026-06-30 on this day at the latest the six months end in which 25% of what M earns is left out for the bijstand - art. 31 lid 2 onder n Participatiewet
	// missing outlook.term.papersBy - see the letter
}

// The last days of an attachment that was laid on 27 March, of which nobody knows when the
// letter came: the eighth day is a Saturday, and Monday is Easter Monday.
func ExampleAttachment() {
	terms := outlook.Terms{Attachments: []outlook.Attachment{{
		Who: "M", Where: integraal.Same("the bailiff"), Laid: integraal.Know(integraal.On(2026, time.March, 27)),
		Found: integraal.KnowAbsent[integraal.Date](),
	}}}
	list, missing, _ := terms.Entries()
	for _, e := range list {
		fmt.Println(e.Day, e.By)
	}
	for _, m := range missing {
		fmt.Println("missing", m.Fact, "-", m.Hint.EN)
	}
	// Output:
	// 2026-04-07 art. 475i lid 1 Rv
	// missing outlook.term.told - Ask who owes: when did the letter of the bailiff arrive?
}

// What remains of a month beside the figure of a municipality that holds then.
func ExampleReadReferences() {
	list, err := outlook.ReadReferences([]byte(`{
		"schemaVersion": 1,
		"references": [{
			"name": "living", "says": {"nl": "leefgeld (verzonnen)", "en": "daily life (made up)"},
			"amount": "820.00", "from": "2026-01-01", "until": "2026-06-30", "source": "made up"
		}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	month := outlook.Budget{First: integraal.On(2026, time.March, 1), Remains: integraal.Euro(700)}
	beside, _ := outlook.Compare(month, list)
	for _, c := range beside {
		fmt.Println(c.Reference.Says.EN, c.Reference.Amount, "less than that:", c.Remains)
	}
	// Output:
	// daily life (made up) 820.00 less than that: -120.00
}

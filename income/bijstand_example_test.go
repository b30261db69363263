package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// A single person with bijstand who began to work: what is left of the bijstand
// in the first six months.
func ExampleAlgemeneBijstand() {
	day := integraal.On(2026, time.March, 2)
	born := integraal.Know(integraal.On(1982, time.November, 4))
	norm, err := income.BijstandsnormFor(income.BijstandFacts{
		Applicant:  income.Person{ID: "applicant", Born: born},
		Spouse:     integraal.KnowAbsent[income.Person](),
		Children:   integraal.Know(false),
		Housemates: integraal.KnowAbsent[[]income.Medebewoner](),
	}, day, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	facts := income.AlgemeneBijstandFacts{
		Norm: norm,
		Applicant: income.Middelen{
			ID: "applicant", Born: born,
			Werk: integraal.Know(income.Werk{
				Earned:      integraal.Know(integraal.EuroPerMonth(600)),
				Contributes: integraal.Know(true),
				MonthsN:     integraal.Know(2),
			}),
			Inkomsten: integraal.KnowAbsent[[]income.Inkomen](),
		},
		Spouse:   integraal.KnowAbsent[income.Echtgenoot](),
		Children: integraal.Know(false),
		Receives: integraal.Know(true),
		Giften:   integraal.KnowAbsent[income.Giften](),
		Vermogen: income.Vermogen{
			Bezittingen: integraal.KnowAbsent[[]income.Bezitting](),
			Schulden:    integraal.KnowAbsent[integraal.Amount](),
			Woning:      integraal.KnowAbsent[integraal.Amount](),
		},
	}
	var why integraal.Explanation
	outcome, err := income.AlgemeneBijstand(facts, day, &why)
	if err != nil {
		fmt.Println(err)
		return
	}
	bijstand, _ := outcome.Value()
	fmt.Println(bijstand.Paid, "paid,", bijstand.Reserved, "reserved")
	for _, line := range why.Lines(income.Word) {
		if !line.Given {
			fmt.Printf("%s [%s]\n", line.Text.EN, line.Law)
		}
	}
	// Output:
	// 903.93 paid, 47.57 reserved
	// asset limit for a single person: €8,000 [art. 34 lid 3 onder a Participatiewet]
	// assets that count: €0 [art. 34 lid 1 onder a Participatiewet]
	// assets above the limit: €0 [art. 19 lid 1 onder b Participatiewet]
	// income from work: €600 per month [art. 32 lid 1 Participatiewet]
	// part of the earnings that is left out: 25% [art. 31 lid 2 onder n Participatiewet]
	// most that is left out: €285 per month [art. 31 lid 2 onder n Participatiewet]
	// left out: part of the earnings: €150 per month [art. 31 lid 2 onder n Participatiewet]
	// income that counts: €450 per month [art. 32 lid 1 Participatiewet]
	// norm, with holiday allowance: €1,401.50 per month [art. 21 onder a Participatiewet]
	// bijstand, with holiday allowance: €951.50 per month [art. 19 lid 2 Participatiewet]
	// holiday allowance in the norm: 5% [art. 19 lid 3 Participatiewet]
	// paid each month, without holiday allowance: €903.93 per month [art. 45 lid 1 Participatiewet]
	// holiday allowance that is set aside each month, paid in June: €47.57 per month [art. 19 lid 3 Participatiewet]
}

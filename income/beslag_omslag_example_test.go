package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// A beslagvrije voet of € 1,500 over two incomes under attachment, of € 1,200 and € 800:
// three fifths and two fifths of it. What lies above is the most that an attachment takes,
// and no order to pay.
func ExampleOmslagFor() {
	paid := func(id string, kind income.Betalingssoort, euro int64) income.BeslagenBetaling {
		return income.BeslagenBetaling{ID: id, Kind: integraal.Know(kind), Amount: integraal.Know(integraal.EuroPerMonth(euro))}
	}
	facts := income.OmslagFacts{
		ID: "M", Voet: integraal.Know(integraal.EuroPerMonth(1_500)),
		Betalingen: integraal.Know([]income.BeslagenBetaling{
			paid("the shop", income.BetalingLoon, 1_200), paid("UWV", income.BetalingSocialeZekerheid, 800),
		}),
	}
	outcome, err := income.OmslagFor(facts, integraal.On(2026, time.March, 2), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	spread, _ := outcome.Value()
	for _, part := range spread.Delen {
		fmt.Println(part.ID, "untouched", part.Voet, "above", part.Above)
	}
	fmt.Println(spread.By)
	// Output:
	// UWV untouched 600.00 above 200.00
	// the shop untouched 900.00 above 300.00
	// art. 475c lid 5 Rv
}

package discretionary_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/participation"
)

// A team books, pays, and hears what it led to. More than there is, is refused.
func ExampleLedger() {
	l, err := discretionary.NewLedger(discretionary.Budget{
		ID: "regelvrij-2026", Team: "wijkteam", Amount: integraal.Euro(500), GivenBy: "het college",
		Period: integraal.Between(integraal.On(2026, time.January, 1), integraal.On(2026, time.December, 31)),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	bed := discretionary.Booking{
		ID: "bed", Case: "zaak-1", On: integraal.On(2026, time.March, 3), Amount: integraal.Euro(200), Purpose: "een bed voor S",
		Payment: discretionary.Payment{To: discretionary.ToParty, Person: "M", OnBijstand: integraal.Know(true)},
	}
	fmt.Println(l.Reserve(bed), l.Reserve(bed)) // sent twice, booked once
	fmt.Println(l.Spend("bed", integraal.EuroCents(189_99), integraal.On(2026, time.March, 7)))
	over := bed
	over.ID, over.Amount = "washer", integraal.Euro(400)
	fmt.Println(l.Reserve(over))
	s := l.State()
	fmt.Println(s.Spent, "spent,", s.Free, "left")
	for _, ask := range s.Asks() {
		fmt.Println(ask.Booking+":", ask.Says.EN)
	}
	// Output:
	// <nil> <nil>
	// <nil>
	// budget.over at amount: €310.01 is left; this is more
	// 189.99 spent, 310.01 left
	// bed: What is this money to this person: a gift, a loan, bijzondere bijstand, a provision of the Wmo or something else?
	// bed: Ask the client what this led to.
}

// A gift of € 300 to someone on bijstand who had € 1,100 of gifts this year.
func ExampleMeans() {
	c, err := discretionary.Means(discretionary.MeansFacts{
		Person: "M", Amount: integraal.Euro(300), OnBijstand: integraal.Know(true), Title: integraal.Know(discretionary.Gift),
		Earlier: integraal.Know(integraal.Euro(1100)),
	}, integraal.On(2026, time.March, 3))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range c.Says {
		fmt.Println(s.EN)
	}
	fmt.Println(c.Free.Shown.EN, c.Free.Label.EN+",", c.Counted.Shown.EN, c.Counted.Label.EN)
	// Output:
	// Gifts and contributions that save costs together do not count up to €1,200 in a calendar year.
	// The college decides whether and how much counts.
	// €100 does not count for the bijstand, €200 counts for the bijstand
}

// Having money is not yet having room.
func ExampleProfile_Read() {
	a, err := discretionary.Profile{
		Team: "wijkteam", Body: participation.Wijkteam, SpendAlone: integraal.Know(integraal.Euro(250)),
		Decides: []participation.Matter{participation.PwRights},
		Sharing: integraal.KnowAbsent[discretionary.SharingRules](),
	}.Read(integraal.On(2026, time.March, 2))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range a.Aspects {
		fmt.Println(x.Aspect, x.Verdict)
	}
	fmt.Println(a.Room)
	// Output:
	// budget undetermined
	// mandate appliesNot
	// knowledge applies
	// sharing appliesNot
	// appliesNot
}

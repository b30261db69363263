package participation_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// An application for bijstand of 2 March: papers were asked and came, and the
// decision is late. Where does each term stand on 1 June?
func ExampleTerms() {
	day := func(m time.Month, d int) integraal.Fact[integraal.Date] {
		return integraal.Know(integraal.On(2026, m, d))
	}
	events := []participation.Event{
		{Kind: participation.EventApplication, Day: day(time.March, 2)},
		{Kind: participation.EventAdvancePaid, Day: day(time.March, 27)},
		{
			Kind: participation.EventSupplementAsked, Day: day(time.March, 16),
			Set: day(time.March, 30), Ended: day(time.March, 26),
		},
		{Kind: participation.EventNoticeOfDefault, Day: day(time.May, 11)},
	}
	t, err := participation.Terms(events, integraal.On(2026, time.June, 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range t.Courses {
		fmt.Println(c.Kind, c.State, c.Last, "set by", c.Set)
	}
	for _, p := range t.Penalties {
		fmt.Println(p.Days, "days,", p.Amount)
	}
	// Output:
	// advance ended 2026-03-30 set by law
	// supplement ended 2026-03-30 set by body
	// notHandling lapsed 2026-04-23 set by law
	// nextAdvance overdue 2026-04-24 set by law
	// pwDecision overdue 2026-05-06 set by law
	// defaultGrace lapsed 2026-05-26 set by law
	// penaltyRuns running 2026-07-07 set by law
	// 6 days, 138.00
}

// Two persons of 22: from which day is their application taken up?
func ExampleZoektermijn() {
	adult := participation.AdultFacts{
		ID: "A", Born: integraal.Know(integraal.On(2004, time.January, 15)),
		LastSchool:  integraal.KnowAbsent[integraal.Date](),
		Urenbeperkt: integraal.Know(false), DoelgroepLKS: integraal.Know(false),
	}
	other := adult
	other.ID, other.DoelgroepLKS = "B", integraal.Fact[bool]{}
	melding := integraal.Know(integraal.On(2026, time.March, 2))
	c, _ := participation.Zoektermijn([]participation.AdultFacts{adult, other}, melding, integraal.On(2026, time.March, 2))
	fmt.Println(c.State, c.From)
	for _, m := range c.Missing {
		word, _ := participation.Word(m.Fact)
		fmt.Println("ask of "+m.Who+":", word.EN)
	}
	// Output:
	// open 2026-03-30
	// ask of B: whether a person belongs to the doelgroep loonkostensubsidie
}

func ExampleDwangsom() {
	for _, days := range []int{1, 14, 15, 42, 60} {
		amount, _ := participation.Dwangsom(days, integraal.On(2026, time.May, 14))
		fmt.Println(days, amount)
	}
	// Output:
	// 1 23.00
	// 14 322.00
	// 15 357.00
	// 42 1442.00
	// 60 1442.00
}

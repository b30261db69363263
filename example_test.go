package integraal_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
)

// A fact is in one of five states, and a rule that misses it says so instead
// of taking it for zero or "no".
func ExampleFact() {
	uwv := integraal.Source{Who: "UWV", Standard: integraal.Register}
	client := integraal.Source{Who: "client", Standard: integraal.ClientStatement}

	wage := func(euro int64, by integraal.Source) integraal.Account[integraal.PerMonth] {
		return integraal.Account[integraal.PerMonth]{Value: integraal.EuroPerMonth(euro), Source: by}
	}
	hint := integraal.Text{NL: "vraag toestemming", EN: "ask for consent"}

	for _, fact := range []integraal.Fact[integraal.PerMonth]{
		{}, // nobody has said
		integraal.Told(wage(1400, uwv), wage(1400, client)),
		integraal.KnowAbsent[integraal.PerMonth](client),
		integraal.Told(wage(1400, uwv), wage(900, client)),
		integraal.Hide[integraal.PerMonth](hint),
	} {
		var lacks integraal.Lacks
		v, has, ok := integraal.TakeIfAny(&lacks, "example.wage", "client", fact)
		fmt.Println(fact.State(), "- usable:", ok, "has:", has, "value:", v)
		for _, m := range lacks.Missing {
			fmt.Printf("  missing: %s, told by %d, to do: %q\n", m.Fact, len(m.Told), m.Hint.EN)
		}
	}
	// Output:
	// unknown - usable: false has: false value: 0.00
	//   missing: example.wage, told by 0, to do: ""
	// known - usable: true has: true value: 1400.00
	// absent - usable: true has: false value: 0.00
	// contested - usable: false has: false value: 0.00
	//   missing: example.wage, told by 2, to do: ""
	// notVisible - usable: false has: false value: 0.00
	//   missing: example.wage, told by 0, to do: "ask for consent"
}

// Money knows over what time it runs, and is rounded only where the law says
// so: an Exact has no other way back to Money.
func ExampleMoney() {
	cents := integraal.HalfUp(integraal.Cent, integraal.Practice("an example"))

	income := integraal.EuroPerYear(20_000)
	monthly := integraal.ByMonth(income)
	fmt.Println(integraal.ValueOf(monthly).In(integraal.EN))
	fmt.Println(monthly.Round(cents))
	fmt.Println(income.Share(integraal.Pct(13, 730)).Round(cents))
	fmt.Println(integraal.ValueOf(integraal.CentsPerMonth(1401_50)).In(integraal.NL))
	// Output:
	// €1,666.6666… per month
	// 1666.67
	// 2746.00
	// € 1.401,50 per maand
}

// A statutory value that is asked for a day it does not cover answers with a
// fault, never with the nearest value.
func ExampleDated() {
	law := integraal.WetZorgtoeslag.Art("4", integraal.On(2026, time.January, 1))
	norm := integraal.NewDated("standaardpremie", integraal.Entry[integraal.PerYear]{
		From:  integraal.On(2026, time.January, 1),
		Until: integraal.On(2026, time.December, 31),
		Is:    integraal.EuroPerYear(2119),
		By:    law, Confidence: integraal.Certain,
	})

	entry, err := norm.At(integraal.On(2026, time.March, 2))
	fmt.Println(entry.Is, err)
	_, err = norm.At(integraal.On(2027, time.January, 1))
	fmt.Println(err)
	// Output:
	// 2119.00 <nil>
	// dated.outside at standaardpremie: the value standaardpremie is not known for 1 January 2027; this release covers 1 January 2026 to 31 December 2026
}

// A citation prints as lawyers write it and leads to the official text. One of
// which nobody read the text says so.
func ExampleCitation() {
	read := integraal.On(2026, time.January, 1)
	c := integraal.Participatiewet.Art("31", read).Lid("2").Onder("m")
	fmt.Println(c)
	fmt.Println(c.URL())
	fmt.Println(integraal.Wgs.Art("4", integraal.Date{}))
	// Output:
	// art. 31 lid 2 onder m Participatiewet
	// https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=31&lid=2&o=m&z=2026-01-01&g=2026-01-01
	// art. 4 Wgs [niet geverifieerd]
}

// A door reports everything that is wrong with a file at once, by path and
// without repeating what the file holds.
func ExampleReadJSON() {
	var form struct {
		Born    integraal.Date       `json:"born"`
		Incomes []integraal.PerMonth `json:"incomes"`
	}
	err := integraal.ReadJSON([]byte(`{"bron": "1990-02-28", "incomes": ["1401.50", "1.401,50"]}`), &form)
	for _, f := range integraal.FaultsIn(err) {
		fmt.Printf("%s at %q\n", f.Code, f.Path)
	}
	fmt.Println(integraal.FaultsIn(err)[0].Text.EN)
	// Output:
	// json.unknown-key at ""
	// amount.malformed at "incomes[1]"
	// line 1: this key is unknown here; did you mean 'born'?
}

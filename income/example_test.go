package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// A single mother with a low income: what she is due, and why.
func ExampleZorgtoeslag() {
	facts := income.ZorgtoeslagFacts{
		ID:                  "mother",
		Born:                integraal.Know(integraal.On(1982, time.November, 4)),
		Insured:             integraal.Know(true),
		Partner:             integraal.KnowAbsent[income.Toeslagpartner](),
		Toetsingsinkomen:    integraal.Know(integraal.EuroPerYear(19_600)),
		Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
	}
	var why integraal.Explanation
	outcome, err := income.Zorgtoeslag(facts, integraal.On(2026, time.March, 2), &why)
	if err != nil {
		fmt.Println(err)
		return
	}
	due, _ := outcome.Value()
	fmt.Println(due.Monthly, "a month,", due.Yearly, "a year")
	for _, line := range why.Lines(income.Word) {
		if !line.Given {
			fmt.Printf("%s [%s]\n", line.Text.EN, line.Law)
		}
	}
	// Output:
	// 129.00 a month, 1550.00 a year
	// assets that count: €350 [art. 3 lid 1 Wet op de zorgtoeslag]
	// asset limit: €146,011 [art. 3 lid 1 Wet op de zorgtoeslag]
	// standard premium (standaardpremie): €2,119 per year [art. 4 Wet op de zorgtoeslag]
	// income threshold (drempelinkomen): €29,736 per year [art. 1 lid 1 onder f Wet op de zorgtoeslag]
	// percentage of the threshold, without a toeslagpartner: 1.912% [art. 2 lid 3 Wet op de zorgtoeslag]
	// premium you can bear yourself (normpremie): €568.5523… per year [art. 2 lid 2 Wet op de zorgtoeslag]
	// standard premium less normpremie: €1,550.4476… per year [art. 2 lid 1 Wet op de zorgtoeslag]
	// allowance over a whole year: €1,550 per year [art. 14 lid 4 Awir]
	// advance a month: €129 per month [voorschotpraktijk Dienst Toeslagen]
}

// What nobody has said is not a no: the answer names what is missing.
func ExampleZorgtoeslag_missing() {
	facts := income.ZorgtoeslagFacts{
		ID:                  "mother",
		Born:                integraal.Know(integraal.On(1982, time.November, 4)),
		Insured:             integraal.Know(true),
		Partner:             integraal.KnowAbsent[income.Toeslagpartner](),
		Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
	}
	outcome, _ := income.Zorgtoeslag(facts, integraal.On(2025, time.March, 2), nil)
	fmt.Println(outcome.Verdict())
	for _, m := range outcome.Missing() {
		words, _ := income.Word(m.Fact)
		fmt.Printf("%s of %s is %s\n", words.EN, m.Who, m.State)
	}
	// Output:
	// undetermined
	// income of the year (toetsingsinkomen) of mother is unknown
}

// Two children, of 2 and 15, and no partner.
func ExampleKindgebondenBudget() {
	child := func(id string, born integraal.Date) income.Child {
		return income.Child{ID: id, Born: integraal.Know(born), Kinderbijslag: integraal.Know(true)}
	}
	outcome, _ := income.KindgebondenBudget(income.KindgebondenBudgetFacts{
		ID: "mother",
		Children: integraal.Know([]income.Child{
			child("daughter", integraal.On(2023, time.June, 20)),
			child("son", integraal.On(2010, time.September, 14)),
		}),
		Partner:             integraal.KnowAbsent[income.PartnerVanOuder](),
		Toetsingsinkomen:    integraal.Know(integraal.EuroPerYear(19_600)),
		Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
	}, integraal.On(2026, time.March, 2), nil)
	due, _ := outcome.Value()
	fmt.Println(due.Monthly, "a month,", due.Yearly, "a year")
	// Output:
	// 775.00 a month, 9300.00 a year
}

// A grown-up son at home: under 27 he does not count, and nothing more is asked
// about him. From his 27th birthday he does, unless one of the exceptions holds.
func ExampleBijstandsnormFor() {
	son := income.Medebewoner{ID: "son", Born: integraal.Know(integraal.On(1999, time.October, 2))}
	facts := income.BijstandFacts{
		Applicant:  income.Person{ID: "mother", Born: integraal.Know(integraal.On(1972, time.November, 4))},
		Spouse:     integraal.KnowAbsent[income.Person](),
		Children:   integraal.Know(false),
		Housemates: integraal.Know([]income.Medebewoner{son}),
		Mantelzorg: integraal.KnowAbsent[bool](),
	}
	for _, day := range []integraal.Date{
		integraal.On(2026, time.October, 1),
		integraal.On(2026, time.October, 2),
	} {
		outcome, _ := income.BijstandsnormFor(facts, day, nil)
		if norm, applies := outcome.Value(); applies {
			fmt.Println(day, "norm", norm.Norm, "paid", norm.Paid, "reserved", norm.Reserved, norm.By)
			continue
		}
		fmt.Println(day, "open:")
		for _, m := range outcome.Missing() {
			words, _ := income.Word(m.Fact)
			fmt.Println("-", words.EN)
		}
	}

	son.Agreement = integraal.KnowAbsent[bool]()
	son.ThirdParty = integraal.KnowAbsent[bool]()
	son.Education = integraal.KnowAbsent[bool]()
	facts.Housemates = integraal.Know([]income.Medebewoner{son})
	outcome, _ := income.BijstandsnormFor(facts, integraal.On(2026, time.October, 2), nil)
	norm, _ := outcome.Value()
	fmt.Println("norm", norm.Norm, "paid", norm.Paid, "reserved", norm.Reserved, norm.By)
	// Output:
	// 2026-10-01 norm 1419.46 paid 1348.49 reserved 70.97 art. 21 onder a Participatiewet
	// 2026-10-02 open:
	// - written agreement with the applicant at a commercial price
	// - relative in the first or second degree
	// - written agreement with the same third party at a commercial price
	// - follows education that qualifies for student finance or the like
	// norm 1013.90 paid 963.20 reserved 50.70 art. 22a lid 1 Participatiewet
}

// What is not received, and until when it can be asked.
func ExampleMissed() {
	due, _ := income.Zorgtoeslag(income.ZorgtoeslagFacts{
		Born:                integraal.Know(integraal.On(1982, time.November, 4)),
		Insured:             integraal.Know(true),
		Partner:             integraal.KnowAbsent[income.Toeslagpartner](),
		Toetsingsinkomen:    integraal.Know(integraal.EuroPerYear(19_600)),
		Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
	}, integraal.On(2026, time.March, 2), nil)
	outcome, _ := income.Missed(due, integraal.KnowAbsent[integraal.PerMonth](), "mother", nil)
	missed, _ := outcome.Value()
	last, by := income.LastDayToApply(2026)
	fmt.Println(missed, "a month; apply until", last, "by", by)
	// Output:
	// 129.00 a month; apply until 2027-12-31 by art. 15 lid 1 Awir
}

// Norms that are newer than this release come from a file of the host.
func ExampleNorms_With() {
	overlay, err := integraal.ReadOverlay([]byte(`{
		"schemaVersion": 1,
		"source": "normenbrief of the municipality",
		"values": [{
			"name": "bijstandsnorm.alleenstaande",
			"from": "2026-03-01", "until": "2026-03-31", "is": "1450.00",
			"law": "BWBR0015703", "article": "21", "onder": "a", "read": "2026-03-01",
			"replaces": true
		}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	norms, err := income.BuiltIn().With(overlay)
	if err != nil {
		fmt.Println(err)
		return
	}
	day, _ := norms.On(integraal.On(2026, time.March, 2))
	outcome, _ := day.Bijstandsnorm(income.BijstandFacts{
		Applicant:  income.Person{Born: integraal.Know(integraal.On(1982, time.November, 4))},
		Spouse:     integraal.KnowAbsent[income.Person](),
		Children:   integraal.Know(false),
		Housemates: integraal.KnowAbsent[[]income.Medebewoner](),
		Mantelzorg: integraal.KnowAbsent[bool](),
	}, nil)
	norm, _ := outcome.Value()
	fmt.Println(norm.Norm, norm.Paid)
	// Output:
	// 1450.00 1377.50
}

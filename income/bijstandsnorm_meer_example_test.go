package income_test

import (
	"fmt"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// Someone of 19 who cannot rely on the parents: before and from 2026.
func ExampleVerhoogdeNormFor() {
	facts := income.VerhogingFacts{
		BijstandFacts: income.BijstandFacts{
			Applicant:  income.Person{ID: "daughter", Born: integraal.Know(integraal.On(2006, time.June, 15))},
			Spouse:     integraal.KnowAbsent[income.Person](),
			Children:   integraal.Know(false),
			Housemates: integraal.KnowAbsent[[]income.Medebewoner](),
		},
		Parents: income.Ouders{MeansInsufficient: integraal.Know(true)},
	}
	for _, day := range []integraal.Date{
		integraal.On(2025, time.December, 31),
		integraal.On(2026, time.January, 1),
	} {
		outcome, _ := income.VerhoogdeNormFor(facts, day, nil)
		if norm, applies := outcome.Value(); applies {
			fmt.Println(day, "norm", norm.Norm, norm.By)
			continue
		}
		for _, c := range outcome.Failed() {
			words, _ := income.Word(c.Name)
			fmt.Println(day, "not met:", words.EN)
		}
	}
	// Output:
	// 2025-12-31 not met: the increase holds from 1 January 2026
	// 2026-01-01 norm 1092.44 art. 20 lid 3 Participatiewet
}

package income

import (
	"time"

	"github.com/integraal/integraal"
)

// Term is from when and until when something can still be asked, with whom. A
// day that is unset is one that this release does not know.
type Term struct {
	// From is the first day for which who asks on the day can get it.
	From integraal.Date
	// LastDay is the last day to ask it for the month of the day.
	LastDay integraal.Date
	// By is the provision behind From and LastDay.
	By integraal.Citation
	// Earlier is a day before From from which it may be granted in individual
	// circumstances, by EarlierBy: of bijstand from 2026. Otherwise unset.
	Earlier   integraal.Date
	EarlierBy integraal.Citation
	// How and Where are what to do, and with whom.
	How, Where integraal.Text
}

var (
	atToeslagen = integraal.Text{NL: "Dienst Toeslagen, Mijn toeslagen op toeslagen.nl", EN: "Dienst Toeslagen, Mijn toeslagen at toeslagen.nl"}
	atSVB       = integraal.Text{NL: "Sociale Verzekeringsbank, Mijn SVB op svb.nl", EN: "Sociale Verzekeringsbank, Mijn SVB at svb.nl"}
	atGemeente  = integraal.Text{NL: "de gemeente waar u woont", EN: "the municipality where you live"}

	howToeslag = integraal.Text{
		NL: "Vraag de toeslag aan, of pas uw gegevens aan. Geef een inkomen op dat niet te laag is.",
		EN: "Apply for the allowance, or change your details. State an income that is not too low.",
	}
	howSVB = integraal.Text{
		NL: "Vraag het aan, of meld wat er veranderd is.",
		EN: "Apply for it, or report what has changed.",
	}
	howBijstand = integraal.Text{
		NL: "Meld u bij de gemeente en vraag bijstand aan. De dag waarop u zich meldt, telt.",
		EN: "Report to the municipality and apply. The day on which you report counts.",
	}
)

// termOf is the term of a scheme for who asks on a day.
func termOf(s Scheme, day integraal.Date) Term {
	switch s {
	case SchemeZorgtoeslag, SchemeHuurtoeslag, SchemeKindgebondenBudget:
		t := Term{How: howToeslag, Where: atToeslagen}
		if t.LastDay, t.By = LastDayToApply(day.Year()); !t.LastDay.IsZero() {
			t.From = integraal.On(day.Year(), time.January, 1)
		}
		return t
	case SchemeKinderopvangtoeslag:
		t := Term{How: howToeslag, Where: atToeslagen}
		t.From, t.By = KinderopvangtoeslagFrom(day)
		t.LastDay, _ = LastDayForKinderopvangtoeslag(day)
		return t
	case SchemeBijstand:
		t := Term{From: day, By: byMelding, How: howBijstand, Where: atGemeente}
		if !day.Before(earlierFrom) {
			t.Earlier, t.EarlierBy = day.AddMonths(-maxEarlier), byEarlier
		}
		return t
	case SchemeKinderbijslag, SchemeAOW, SchemeAOWPartner:
		return Term{How: howSVB, Where: atSVB}
	}
	return Term{}
}

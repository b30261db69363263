package income

import (
	"time"

	"github.com/integraal/integraal"
)

// Term is from when and until when something can still be asked, with whom. A
// day that is unset is one that this release does not know.
type Term struct {
	// From is the first day for which who asks on the day can get it, by the term of
	// the month of the day: an earlier berekeningsjaar of a toeslag has a term of its
	// own, see [Arrears]. With a [Course] it is no earlier than the first month, or
	// quarter, in which the household was as is said.
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
	howGemeente = integraal.Text{
		NL: "Vraag het aan bij de gemeente. De gemeente beslist.",
		EN: "Apply with the municipality. The municipality decides.",
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
	case SchemeInkomenstoeslag, SchemeStudietoeslag, SchemeBijzondereBijstand:
		return Term{How: howGemeente, Where: atGemeente}
	case SchemeKinderbijslag:
		t := Term{How: howSVB, Where: atSVB}
		t.From, t.By = KinderbijslagFrom(day)
		t.LastDay, _ = LastDayForKinderbijslag(day)
		return t
	case SchemeAOW, SchemeAOWPartner:
		t := Term{How: howSVB, Where: atSVB}
		t.From, t.By = AOWFrom(day)
		t.LastDay, _ = LastDayForAOW(day)
		return t
	}
	return Term{}
}

// lastDayFor is the last day to ask a scheme for the month, or for the kinderbijslag
// the quarter, of a day.
func lastDayFor(s Scheme, day integraal.Date) (integraal.Date, integraal.Citation) {
	switch s {
	case SchemeZorgtoeslag, SchemeHuurtoeslag, SchemeKindgebondenBudget:
		return LastDayToApply(day.Year())
	case SchemeKinderopvangtoeslag:
		return LastDayForKinderopvangtoeslag(day)
	case SchemeKinderbijslag:
		return LastDayForKinderbijslag(day)
	case SchemeAOW, SchemeAOWPartner:
		return LastDayForAOW(day)
	}
	return integraal.Date{}, integraal.Citation{}
}

// askableFrom is the first day for which who asks on a day can get a scheme: of a
// toeslag the first of the oldest berekeningsjaar that can still be asked.
func askableFrom(s Scheme, day integraal.Date) integraal.Date {
	switch s {
	case SchemeZorgtoeslag, SchemeHuurtoeslag, SchemeKindgebondenBudget:
		first := integraal.On(day.Year(), time.January, 1)
		for last, _ := LastDayToApply(first.Year() - 1); !last.Before(day); last, _ = LastDayToApply(first.Year() - 1) {
			first = integraal.On(first.Year()-1, time.January, 1)
		}
		return first
	}
	return termOf(s, day).From
}

// byDeemed: a parent who gets another toeslag of the year is taken to have applied
// for the kindgebonden budget.
var byDeemed = wkgb("5", "2", "")(read2026H1)

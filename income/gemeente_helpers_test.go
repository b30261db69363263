package income

import (
	"testing"

	"github.com/integraal/integraal"
)

func monthOf(cents int64) integraal.Fact[integraal.PerMonth] {
	return integraal.Know(integraal.CentsPerMonth(cents))
}

// refertedeel is a part of the referteperiode with an income and a norm.
func refertedeel(from, until integraal.Date, income, norm int64) Refertedeel {
	return Refertedeel{From: from, Until: until, Income: monthOf(income), Norm: monthOf(norm)}
}

// longLow is an alleenstaande with three years of an income at the norm.
func longLow() InkomenstoeslagFacts {
	return InkomenstoeslagFacts{
		ID: "M", Born: bornAdult, Leefvorm: integraal.Know(Alleenstaande),
		Reference: integraal.Know([]Refertedeel{
			refertedeel(on(2023, 1, 1), on(2024, 12, 31), 1284_00, 1283_83),
			refertedeel(on(2025, 1, 1), on(2026, 3, 1), 1401_50, 1401_50),
		}),
		AssetsOverLimit: integraal.KnowAbsent[bool](), Outlook: integraal.KnowAbsent[bool](),
		Granted: integraal.KnowAbsent[integraal.Date](),
	}
}

// costs are costs of an alleenstaande with an income at 100% of the norm.
func costs(euro int64) BijzonderFacts {
	return BijzonderFacts{
		ID: "M", Costs: assetsOf(euro), CostsInYear: assetsOf(euro), Necessary: integraal.Know(true),
		Income: monthOf(1401_50), Norm: monthOf(1401_50),
		Assets: integraal.KnowAbsent[integraal.Amount](), AssetsAboveLimit: integraal.KnowAbsent[integraal.Amount](),
		Used: integraal.KnowAbsent[integraal.Amount](),
	}
}

// student is someone of 20 with a right to the studietoeslag.
func student() StudieFacts {
	return StudieFacts{
		ID: "S", Born: bornOn(2005, 9, 14), Unable: integraal.Know(true), StudyFinance: integraal.Know(true),
		Wajong: integraal.KnowAbsent[bool](), Internship: integraal.KnowAbsent[integraal.PerMonth](),
	}
}

// meedoen is an alleenstaande ouder at the norm.
func meedoen() RegelingFacts {
	return RegelingFacts{
		ID: "M", Leefvorm: integraal.Know(AlleenstaandeOuder), Income: monthOf(1401_50), Norm: monthOf(1401_50),
		AssetsOverLimit: integraal.KnowAbsent[bool](),
	}
}

func sayBijzonder(b Bijzonder) string { return b.Amount.String() + " " + b.Draagkracht.String() }

func sayStudie(s Studie) string {
	said := s.Monthly.String()
	if s.Local {
		said += " local"
	}
	return said
}

func sayGrens(l LokaleGrens) string { return l.Limit.String() }

func saidToeslag(t testing.TB, f InkomenstoeslagFacts, day integraal.Date) string {
	o, err := IndividueleInkomenstoeslag(f, settings(t), day, nil)
	return said(o, err, integraal.Amount.String)
}

func saidBijzonder(t testing.TB, f BijzonderFacts, day integraal.Date) string {
	o, err := BijzondereBijstand(f, settings(t), day, nil)
	return said(o, err, sayBijzonder)
}

func saidStudie(t testing.TB, f StudieFacts, day integraal.Date) string {
	o, err := Studietoeslag(f, settings(t), day, nil)
	return said(o, err, sayStudie)
}

func saidRegeling(t testing.TB, f RegelingFacts, scheme string, day integraal.Date) string {
	o, err := LokaleRegeling(f, settings(t), scheme, day, nil)
	return said(o, err, sayGrens)
}

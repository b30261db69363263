package income

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func on(y, m, d int) integraal.Date { return integraal.On(y, time.Month(m), d) }

// march is the day of most tests.
var march = on(2026, 3, 2)

func bornOn(y, m, d int) integraal.Fact[integraal.Date] { return integraal.Know(on(y, m, d)) }

func dayOf(t testing.TB, day integraal.Date) *Day {
	t.Helper()
	d, err := BuiltIn().On(day)
	require.NoError(t, err)
	return d
}

func perYearOf(euro int64) integraal.Fact[integraal.PerYear] {
	return integraal.Know(integraal.EuroPerYear(euro))
}

func assetsOf(euro int64) integraal.Fact[integraal.Amount] {
	return integraal.Know(integraal.Euro(euro))
}

// claimant is someone with zorgtoeslag, alone.
func claimant(income int64) ZorgtoeslagFacts {
	return ZorgtoeslagFacts{
		ID: "M", Born: bornOn(1982, 11, 4), Insured: integraal.Know(true),
		Partner:          integraal.KnowAbsent[Toeslagpartner](),
		Toetsingsinkomen: perYearOf(income), Rendementsgrondslag: assetsOf(350),
	}
}

// partnered is that claimant with a partner all year.
func partnered(income, partners int64) ZorgtoeslagFacts {
	f := claimant(income)
	f.Partner = integraal.Know(Toeslagpartner{
		ID: "P", Born: bornOn(1980, 5, 6), Insured: integraal.Know(true),
		Toetsingsinkomen: perYearOf(partners), Rendementsgrondslag: assetsOf(0),
		WholeYear: integraal.Know(true),
	})
	return f
}

// mother is the parent of the bundled case.
func mother() KindgebondenBudgetFacts {
	return KindgebondenBudgetFacts{
		ID: "M",
		Children: integraal.Know([]Child{
			{ID: "D", Born: bornOn(2023, 6, 20), Kinderbijslag: integraal.Know(true)},
			{ID: "S", Born: bornOn(2010, 9, 14), Kinderbijslag: integraal.Know(true)},
		}),
		Partner:          integraal.KnowAbsent[PartnerVanOuder](),
		Toetsingsinkomen: perYearOf(19_600), Rendementsgrondslag: assetsOf(350),
	}
}

// single is an applicant without spouse, children or housemates.
func single(born integraal.Fact[integraal.Date]) BijstandFacts {
	return BijstandFacts{
		Applicant:  Person{ID: "M", Born: born},
		Spouse:     integraal.KnowAbsent[Person](),
		Children:   integraal.Know(false),
		Housemates: integraal.KnowAbsent[[]Medebewoner](),
		Mantelzorg: integraal.KnowAbsent[bool](),
	}
}

// couple is that applicant with a spouse.
func couple(a, b integraal.Fact[integraal.Date]) BijstandFacts {
	f := single(a)
	f.Spouse = integraal.Know(Person{ID: "E", Born: b})
	return f
}

// sharer is a housemate who counts.
func sharer(id string) Medebewoner {
	return Medebewoner{
		ID: id, Born: bornOn(1990, 1, 1), Relative: integraal.Know(true),
		Agreement: integraal.KnowAbsent[bool](), ThirdParty: integraal.KnowAbsent[bool](),
		Education: integraal.KnowAbsent[bool](),
	}
}

func with(f BijstandFacts, ms ...Medebewoner) BijstandFacts {
	f.Housemates = integraal.Know(ms)
	return f
}

// said is an outcome in one line, for tables.
func said[T any](o integraal.Outcome[T], err error, value func(T) string) string {
	if err != nil {
		codes := make([]string, 0, 2)
		for _, f := range integraal.FaultsIn(err) {
			codes = append(codes, f.Code+" "+f.Path)
		}
		return "fault " + strings.Join(codes, ", ")
	}
	switch o.Verdict() {
	case integraal.Applies:
		v, _ := o.Value()
		return value(v)
	case integraal.AppliesNot:
		var names []string
		for _, c := range o.Failed() {
			names = append(names, string(c.Name))
		}
		return "not: " + strings.Join(names, ", ")
	}
	return "open: " + strings.Join(asked(o), ", ")
}

// asked are the missing facts with the person they are about.
func asked[T any](o integraal.Outcome[T]) []string {
	var keys []string
	for _, m := range o.Missing() {
		keys = append(keys, string(m.Fact)+" "+m.Who)
	}
	return keys
}

func sayToeslag(t Toeslag) string { return t.Yearly.String() + " " + t.Monthly.String() }

func sayNorm(n Bijstandsnorm) string { return n.Norm.String() + " " + n.Paid.String() }

func saidZorgtoeslag(f ZorgtoeslagFacts, day integraal.Date) string {
	o, err := Zorgtoeslag(f, day, nil)
	return said(o, err, sayToeslag)
}

func saidKgb(f KindgebondenBudgetFacts, day integraal.Date) string {
	o, err := KindgebondenBudget(f, day, nil)
	return said(o, err, sayToeslag)
}

func saidNorm(f BijstandFacts, day integraal.Date) string {
	o, err := BijstandsnormFor(f, day, nil)
	return said(o, err, sayNorm)
}

// adults, young persons and pensioners on every day that is covered.
var (
	bornAdult     = bornOn(1982, 11, 4)
	bornYoung     = bornOn(2006, 6, 15) // 18 from June 2024, 21 from June 2027
	bornPensioner = bornOn(1950, 2, 3)
	bornMinor     = bornOn(2012, 1, 1)
)

// aged is a birth date that gives an age on a day, and on the day itself.
func aged(day integraal.Date, age int) integraal.Fact[integraal.Date] {
	return integraal.Know(day.AddYears(-age))
}

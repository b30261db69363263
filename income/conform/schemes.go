package conform

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// scheme is a name that files give, what can be expected of it, and how its
// files are read.
type scheme struct {
	name string
	keys []string
	read func(data []byte, s scheme) (*file, error)
}

// schemes are all that case files can be about. README.md has the facts of
// each.
var schemes = []scheme{
	{"aanvraagtermijn", []string{"lastDay", "from"}, readOf[aanvraagtermijn]},
	{"algemene_bijstand", normKeys, readOf[bijstand]},
	{"aow", []string{"gross", "pension", "support", "holiday", "loonheffing", "zvw", "net"}, readOf[aow]},
	{"beslagvrije_voet", []string{"voet", "above", "until", "mayAsk"}, readOf[beslagvrijeVoet]},
	{"beslagvrije_voet_huishouden", []string{"voet", "above", "until", "mayAsk"}, readOf[beslagHuishouden]},
	{"beslagvrije_voet_omslag", []string{"deelBijstand", "deelUitkering", "deelLoon", "deelPensioen"}, readOf[beslagOmslag]},
	{"bijstand_bruto", []string{"bruto", "heffing"}, readOf[bijstandBruto]},
	{"bijstandsnorm", []string{"norm", "paid", "reserved", "percentOfNorm"}, readOf[bijstandsnorm]},
	{"bijzondere_bijstand", []string{"amount", "draagkracht"}, readOf[bijzondereBijstand]},
	{"bufferbudget_34b", []string{"amount"}, readOf[bufferbudget]},
	{"huurtoeslag", []string{"yearly", "monthly", "exact", "hundreds"}, readOf[huurtoeslag]},
	{"inkomenstoeslag", []string{"amount"}, readOf[inkomenstoeslag]},
	{"inkomstenbelasting", belastingKeys, readOf[inkomstenbelasting]},
	{"inrichtingsnorm", normKeys, readOf[inrichtingsnorm]},
	{"kinderbijslag", []string{"quarterly", "basicAmount"}, readOf[kinderbijslag]},
	{"kinderopvangtoeslag", toeslagKeys, readOf[kinderopvangtoeslag]},
	{"kindgebonden_budget", toeslagKeys, readOf[kindgebondenBudget]},
	{"kwijtschelding", []string{"norm"}, readOf[kwijtschelding]},
	{"lokale_regeling", []string{"limit"}, readOf[lokaleRegeling]},
	{"minimumloon", []string{"hourly", "monthly", "reference"}, readOf[minimumloon]},
	{"nettoloon", []string{"loonheffing", "net", "belastbaar", "netYear"}, readOf[nettoloon]},
	{"niet_gebruik", []string{"missed"}, readOf[nietGebruik]},
	{"ophoging_24a", []string{"monthly"}, readOf[ophoging]},
	{"rechthebbendenorm", normKeys, readOf[rechthebbendenorm]},
	{"studietoeslag", []string{"norm", "minimum"}, readOf[studietoeslag]},
	{"toekenning", []string{"from", "earliest"}, readOf[toekenning]},
	{"verhoging", normKeys, readOf[verhoging]},
	{"verlaging", normKeys, readOf[verlaging]},
	{"vermogen", []string{"amount"}, readOf[vermogen]},
	{"verrekening_34a", []string{"amount"}, readOf[verrekening]},
	{"voorschot", []string{"atLeast", "lastDay"}, readOf[voorschot]},
	{"zorgtoeslag", []string{"yearly", "monthly", "hundreds"}, readOf[zorgtoeslag]},
	{"zvw", []string{"werkgever", "ingehouden", "aanslag", "hundreds"}, readOf[zvw]},
}

var (
	normKeys    = []string{"norm", "paid", "reserved"}
	toeslagKeys = []string{"yearly", "monthly"}

	belastingKeys = []string{
		"belasting", "premies", "algemeen", "arbeid", "combinatie", "ouderen", "alleenstaandeOuderen",
		"applied", "due", "netYear", "hundreds",
	}
)

// The bounds of ages, of how many persons there are in a case, and of
// percentages.
const (
	oldest      = 120
	most        = 50
	mostPercent = 1000
)

// bornEarly is the birth date of adults of whom a case says no age: 18 or older
// and under the pension age on every day that is covered, 27 or older too.
var bornEarly = integraal.Know(integraal.On(1980, 5, 6))

// aged is a birth date some time before, so that the age is the same on days
// nearby.
func aged(day integraal.Date, age int) integraal.Fact[integraal.Date] {
	return integraal.Know(day.AddYears(-age).AddDays(-40))
}

// birthday is the birth date of someone who has the age on the day itself.
func birthday(day integraal.Date, age int) integraal.Fact[integraal.Date] {
	return integraal.Know(day.AddYears(-age))
}

// wrongAges are the faults of the ages of an applicant and a spouse.
func wrongAges(ages []int) integraal.Faults {
	if len(ages) == 0 {
		return integraal.Faults{missing("ages")}
	}
	for _, age := range ages {
		if !within(age, oldest) || len(ages) > 2 {
			return integraal.Faults{value("ages", textAges)}
		}
	}
	return nil
}

func within(n, limit int) bool { return n >= 0 && n <= limit }

// wrongPartner are the fields about a partner that a case fills without one.
func wrongPartner(partner bool, filled map[string]bool) integraal.Faults {
	return wrongWithout(partner, textPartner, filled)
}

// wrongWithout are the fields that a case fills about someone who is not there.
func wrongWithout(there bool, text integraal.Text, filled map[string]bool) integraal.Faults {
	var faults integraal.Faults
	for field, is := range filled {
		if is && !there {
			faults = append(faults, value(field, text))
		}
	}
	return faults
}

// orNil is a value that may be left out, and is then nothing.
func orNil[B integraal.Basis](m *integraal.Money[B]) integraal.Fact[integraal.Money[B]] {
	if m == nil {
		return integraal.KnowAbsent[integraal.Money[B]]()
	}
	return integraal.Know(*m)
}

func toeslagAnswers(t income.Toeslag) []Answer {
	return []Answer{{Key: "yearly", Value: t.Yearly.String()}, {Key: "monthly", Value: t.Monthly.String()}}
}

func normAnswers(n income.Bijstandsnorm) []Answer {
	return []Answer{{Key: "norm", Value: n.Norm.String()}, {Key: "paid", Value: n.Paid.String()}, {Key: "reserved", Value: n.Reserved.String()}}
}

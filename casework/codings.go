package casework

import "github.com/integraal/integraal"

// Coding is where a kind of problem lies in another classification. It carries a
// code or the name of a domain and none of the classification's texts, which are
// its owner's.
type Coding struct {
	System     string // ZRM 2017, GGM 2.5 or ICF
	Code       string
	Source     string               // where it was found
	Confidence integraal.Confidence // how sure it is: none of these is from the classification itself
}

// The classifications.
const (
	ZRM = "ZRM 2017" // Zelfredzaamheid-Matrix, GGD Amsterdam: 13 domains
	GGM = "GGM 2.5"  // Gemeentelijk Gegevensmodel: object and attribute
	ICF = "ICF"      // International Classification of Functioning, WHO
)

// Codings are where a kind of problem lies in other classifications, as far as
// they were found. A kind of a case's own has none. They are a host's means to
// exchange data, not a reason to score anyone: to record more domains of a person
// than a question needs is not allowed (AP, Nijmegen and Zaanstad, 2018).
func (k ProblemKind) Codings() []Coding {
	for _, p := range codePlaces {
		if p.kind != k {
			continue
		}
		list := []Coding{
			{System: ZRM, Code: p.domain, Source: sourceZRM, Confidence: integraal.Probable},
			{System: GGM, Code: "ZelfredzaamheidScore, domein " + p.domain, Source: sourceGGM, Confidence: integraal.Probable},
		}
		if p.icf != "" {
			list = append(list, Coding{System: ICF, Code: p.icf, Source: sourceICF, Confidence: integraal.Probable})
		}
		return list
	}
	return nil
}

const (
	sourceZRM = "names of the domains as third parties give them; the matrix itself was not read"
	sourceGGM = "object ZelfredzaamheidScore, as third parties copy the model: a score by domain, often of the ZRM; which kind of problem lies in which domain is our reading"
	sourceICF = "code lists of third parties; the classification itself was not read, and which kind of problem lies under which code is our reading"
)

// codePlaces are the places of the kinds. The ICF has no code for debts by
// themselves: its economic life is what people do. Where no code was found that
// fits, there is none.
var codePlaces = []struct {
	kind   ProblemKind
	domain string // of the ZRM
	icf    string
}{
	{MentalHealth, "Geestelijke gezondheid", ""},
	{PhysicalCare, "Lichamelijke gezondheid", ""},
	{Schooling, "Werk & opleiding", "d820"},
	{Unemployment, "Werk & opleiding", "d850"},
	{Relational, "Huiselijke relaties", "d760"},
	{Children, "Huiselijke relaties", "d760"},
	{Finances, "Financiën", "d860"},
	{DebtProblem, "Financiën", ""},
	{HousingNeed, "Huisvesting", "d610"},
	{LowIncome, "Financiën", "d870"},
	{Stress, "Geestelijke gezondheid", "d240"},
	{SchoolAbsence, "Werk & opleiding", "d820"},
	{RentBehind, "Huisvesting", ""},
}

package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// problemSpec is what the library knows of a kind of problem.
type problemSpec struct {
	kind     ProblemKind
	domain   string // life domain
	category consent.Category
	label    integraal.Text
}

// problemSpecs are the kinds of problems, with the life domain and the category
// of data that each is.
var problemSpecs = []problemSpec{
	{MentalHealth, "geestelijke gezondheid", consent.Health, integraal.Text{NL: "psychische klachten", EN: "mental health"}},
	{PhysicalCare, "lichamelijke gezondheid", consent.Health, integraal.Text{NL: "gezondheid", EN: "physical health"}},
	{Schooling, "werk en opleiding", consent.Work, integraal.Text{NL: "te weinig opleiding", EN: "insufficient schooling"}},
	{Unemployment, "werk en opleiding", consent.Work, integraal.Text{NL: "geen werk", EN: "unemployment"}},
	{Relational, "huiselijke relaties", consent.Relations, integraal.Text{NL: "relaties", EN: "relations"}},
	{Children, "huiselijke relaties", consent.Relations, integraal.Text{NL: "zorgen om kinderen", EN: "worries about children"}},
	{Finances, "financiën", consent.Income, integraal.Text{NL: "geldzaken", EN: "finances"}},
	{DebtProblem, "financiën", consent.Debts, integraal.Text{NL: "schulden", EN: "debts"}},
	{HousingNeed, "wonen", consent.Housing, integraal.Text{NL: "wonen", EN: "housing"}},
	{LowIncome, "financiën", consent.Income, integraal.Text{NL: "te laag inkomen", EN: "low income"}},
	{Stress, "geestelijke gezondheid", consent.Health, integraal.Text{NL: "stress", EN: "stress"}},
	{SchoolAbsence, "werk en opleiding", consent.School, integraal.Text{NL: "schoolverzuim", EN: "school absence"}},
	{RentBehind, "wonen", consent.Debts, integraal.Text{NL: "huurachterstand", EN: "rent arrears"}},
}

func problemSpecOf(k ProblemKind) (problemSpec, bool) {
	for _, s := range problemSpecs {
		if s.kind == k {
			return s, true
		}
	}
	return problemSpec{}, false
}

// culprits are those whose error it can be.
func culprits() []Culprit {
	return []Culprit{ErrorOfPerson, ErrorOfOrganisation, ErrorOfInstitution, ErrorOfThirdParty}
}

func (c Culprit) valid() bool { return slices.Contains(culprits(), c) }

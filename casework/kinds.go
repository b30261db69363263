package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// KindOfProblem is what is known of a kind of problem. The life domain says
// where in a life it is felt, the laws under which of them something can be done:
// two dimensions, of which neither follows from the other.
type KindOfProblem struct {
	Code     ProblemKind
	Label    integraal.Text
	Domain   string               // life domain
	Category consent.Category     // which kind of data it is: the gate decides on it
	Laws     []integraal.Citation // where a municipality's task lies; none where it has none
	Event    bool                 // it is something that happened, rather than something that is the matter
}

// ProblemKinds are the kinds that every case can hold: the ten of the article
// first, then those that the library adds. A case can add its own; see
// [Parts.ProblemKinds].
func ProblemKinds() []KindOfProblem { return each(problemKinds, cloneKind) }

// days of the texts that were read.
var (
	read2026     = integraal.On(2026, 1, 1)
	readJuly2026 = integraal.On(2026, 7, 1)
)

// Where a municipality's tasks lie. Of a law whose article was not read here only
// the name is given, unread, and every output marks it.
var (
	wmoSupport = integraal.Wmo2015.Art("1.2.1", readJuly2026).Onder("a") // psychosociale problemen, beperking
	wmoShelter = integraal.Wmo2015.Art("1.2.1", readJuly2026).Onder("c") // opvang
	pwWork     = integraal.Participatiewet.Art("7", read2026).Lid("1").Onder("a")
	pwMeans    = integraal.Participatiewet.Art("11", read2026).Lid("1")
	wgsHelp    = integraal.Wgs.Art("3", readJuly2026).Lid("1")
	jeugdhulp  = integraal.Jeugdwet.Art("", integraal.Date{})
	wztAmount  = integraal.WetZorgtoeslag.Art("2", read2026).Lid("1")
	kgbAmount  = integraal.WetKgb.Art("2", read2026).Lid("1")
)

// problemKinds are the kinds of problems, with the life domain, the category of
// data that each is, and the laws.
var problemKinds = []KindOfProblem{
	{
		MentalHealth, integraal.Text{NL: "psychische klachten", EN: "mental health complaints"},
		"geestelijke gezondheid", consent.Health, laws(wmoSupport, jeugdhulp), false,
	},
	{
		PhysicalCare, integraal.Text{NL: "lichamelijke klachten", EN: "physical health complaints"},
		"lichamelijke gezondheid", consent.Health, laws(wmoSupport), false,
	},
	{
		Schooling, integraal.Text{NL: "te weinig opleiding", EN: "insufficient schooling"},
		"werk en opleiding", consent.Work, laws(pwWork), false,
	},
	{
		Unemployment, integraal.Text{NL: "geen werk", EN: "unemployment"},
		"werk en opleiding", consent.Work, laws(pwWork), false,
	},
	{
		Relational, integraal.Text{NL: "spanning in relaties", EN: "tension in relations"},
		"huiselijke relaties", consent.Relations, laws(wmoSupport), false,
	},
	{
		Children, integraal.Text{NL: "zorgen om kinderen", EN: "worries about children"},
		"huiselijke relaties", consent.Relations, laws(jeugdhulp), false,
	},
	{
		Finances, integraal.Text{NL: "geldzaken", EN: "finances"},
		"financiën", consent.Income, laws(wgsHelp), false,
	},
	{
		DebtProblem, integraal.Text{NL: "schulden", EN: "debts"},
		"financiën", consent.Debts, laws(wgsHelp), false,
	},
	{
		HousingNeed, integraal.Text{NL: "problemen met de woning", EN: "housing problems"},
		"wonen", consent.Housing, laws(wmoShelter), false,
	},
	{
		LowIncome, integraal.Text{NL: "te laag inkomen", EN: "low income"},
		"financiën", consent.Income, laws(pwMeans, wztAmount, kgbAmount), false,
	},
	{
		Stress, integraal.Text{NL: "stress", EN: "stress"},
		"geestelijke gezondheid", consent.Health, laws(wmoSupport), false,
	},
	// The Leerplichtwet is not among the laws of this release.
	{
		SchoolAbsence, integraal.Text{NL: "schoolverzuim", EN: "school absence"},
		"werk en opleiding", consent.School, nil, false,
	},
	{
		RentBehind, integraal.Text{NL: "huurachterstand", EN: "rent arrears"},
		"wonen", consent.Debts, laws(wgsHelp), false,
	},
	{
		MissedAllowance, integraal.Text{NL: "toeslag niet aangevraagd", EN: "an allowance that was not applied for"},
		"financiën", consent.Allowances, laws(wztAmount, kgbAmount), true,
	},
	{
		BenefitStop, integraal.Text{NL: "uitkering gestopt of vastgehouden", EN: "a benefit stopped or held"},
		"financiën", consent.AnnouncedDecision, laws(pwMeans), true,
	},
	{
		IncomeDrop, integraal.Text{NL: "minder inkomen dan eerst", EN: "an income that fell"},
		"financiën", consent.Income, laws(pwMeans, wztAmount, kgbAmount), true,
	},
	{
		JobLoss, integraal.Text{NL: "baan verloren", EN: "a job lost"},
		"werk en opleiding", consent.Work, laws(pwWork), true,
	},
	{
		Divorce, integraal.Text{NL: "scheiding", EN: "a divorce"},
		"huiselijke relaties", consent.Relations, laws(wmoSupport), true,
	},
	{
		PaidWork, integraal.Text{NL: "werk gevonden", EN: "work found"},
		"werk en opleiding", consent.Work, laws(pwWork), true,
	},
}

func laws(list ...integraal.Citation) []integraal.Citation { return list }

// kindOf is a kind of problem: one that every case can hold, or one of its own.
func (p *Parts) kindOf(code ProblemKind) (KindOfProblem, bool) {
	is := func(k KindOfProblem) bool { return k.Code == code }
	for _, list := range [...][]KindOfProblem{problemKinds, p.ProblemKinds} {
		if i := slices.IndexFunc(list, is); i >= 0 {
			return list[i], true
		}
	}
	return KindOfProblem{}, false
}

// builtIn reports whether every case can hold problems of this kind.
func (k ProblemKind) builtIn() bool {
	return slices.ContainsFunc(problemKinds, func(x KindOfProblem) bool { return x.Code == k })
}

// culprits are those whose error it can be.
func culprits() []Culprit {
	return []Culprit{ErrorOfPerson, ErrorOfOrganisation, ErrorOfInstitution, ErrorOfThirdParty}
}

// workWishes are what someone can want of work.
func workWishes() []WorkWish { return []WorkWish{WorkNow, WorkWithSupport, WorkLater, NoPaidWork} }

func (c Culprit) valid() bool { return slices.Contains(culprits(), c) }

// domains are the life domains of the library's kinds in English. That of a case's
// own kind stands as it was written.
var domains = map[string]string{
	"geestelijke gezondheid": "mental health", "lichamelijke gezondheid": "physical health", "werk en opleiding": "work and education",
	"huiselijke relaties": "relations at home", "financiën": "finances", "wonen": "housing",
}

// domainText is a life domain for a reader.
func domainText(domain string) integraal.Text {
	if en := domains[domain]; en != "" {
		return integraal.Text{NL: domain, EN: en}
	}
	return integraal.Same(domain)
}

// lawsOf is where a municipality's task lies with a problem. Help for the young is no
// law for whom it is known that all are grown up; worries about children are about them.
func (s *sight) lawsOf(p *Problem) []integraal.Citation {
	kind := s.kinds[p.Kind]
	grown := p.Kind != Children && !slices.ContainsFunc(p.Persons, func(id string) bool {
		born, known := factOf(s, id, Born, 0).Value()
		return !known || born.Age(s.day) < 18
	})
	var list []integraal.Citation
	for _, by := range kind.Laws {
		if !grown || by.Law() != integraal.Jeugdwet {
			list = append(list, by)
		}
	}
	return list
}

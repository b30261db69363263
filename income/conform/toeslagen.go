package conform

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

type zorgtoeslag struct {
	Toetsingsinkomen    *integraal.PerYear `json:"toetsingsinkomen"`
	Rendementsgrondslag *integraal.Amount  `json:"rendementsgrondslag"`
	NotInsured          bool               `json:"notInsured"`
	Partner             bool               `json:"partner"`
	PartnersInkomen     *integraal.PerYear `json:"partnersInkomen"`
	PartnerNotInsured   bool               `json:"partnerNotInsured"`
}

func (c zorgtoeslag) wrong() integraal.Faults {
	return append(without(unless(c.Toetsingsinkomen != nil, "toetsingsinkomen")), wrongPartner(c.Partner, map[string]bool{
		"partnersInkomen": c.PartnersInkomen != nil, "partnerNotInsured": c.PartnerNotInsured,
	})...)
}

func (c zorgtoeslag) answer(q *question) []Answer {
	f := income.ZorgtoeslagFacts{
		ID: "M", Born: bornEarly, Insured: integraal.Know(!c.NotInsured),
		Partner:             integraal.KnowAbsent[income.Toeslagpartner](),
		Toetsingsinkomen:    integraal.Know(*c.Toetsingsinkomen),
		Rendementsgrondslag: orNil(c.Rendementsgrondslag),
	}
	if c.Partner {
		f.Partner = integraal.Know(income.Toeslagpartner{
			ID: "P", Born: bornEarly, Insured: integraal.Know(!c.PartnerNotInsured),
			Toetsingsinkomen:    orNil(c.PartnersInkomen),
			Rendementsgrondslag: integraal.KnowAbsent[integraal.Amount](), WholeYear: integraal.Know(true),
		})
	}
	o, err := ask(q, f, (*income.Day).Zorgtoeslag)
	return answered(o, err, func(t income.Toeslag) []Answer {
		return append(toeslagAnswers(t), Answer{Key: "hundreds", Value: hundreds(t.Yearly)})
	})
}

type kindgebondenBudget struct {
	Children            []integraal.Date   `json:"children"`
	Toetsingsinkomen    *integraal.PerYear `json:"toetsingsinkomen"`
	Rendementsgrondslag *integraal.Amount  `json:"rendementsgrondslag"`
	Partner             bool               `json:"partner"`
	PartnersInkomen     *integraal.PerYear `json:"partnersInkomen"`
}

func (c kindgebondenBudget) wrong() integraal.Faults {
	return append(without(
		unless(len(c.Children) > 0, "children"), unless(c.Toetsingsinkomen != nil, "toetsingsinkomen"),
	), wrongPartner(c.Partner, map[string]bool{"partnersInkomen": c.PartnersInkomen != nil})...)
}

func (c kindgebondenBudget) answer(q *question) []Answer {
	var children []income.Child
	for _, born := range c.Children {
		children = append(children, income.Child{Born: integraal.Know(born), Kinderbijslag: integraal.Know(true)})
	}
	f := income.KindgebondenBudgetFacts{
		ID: "M", Children: integraal.Know(children), Partner: integraal.KnowAbsent[income.PartnerVanOuder](),
		Toetsingsinkomen:    integraal.Know(*c.Toetsingsinkomen),
		Rendementsgrondslag: orNil(c.Rendementsgrondslag),
	}
	if c.Partner {
		f.Partner = integraal.Know(income.PartnerVanOuder{
			ID: "P", Toetsingsinkomen: orNil(c.PartnersInkomen),
			Rendementsgrondslag: integraal.KnowAbsent[integraal.Amount](), WholeYear: integraal.Know(true),
		})
	}
	o, err := ask(q, f, (*income.Day).KindgebondenBudget)
	return answered(o, err, toeslagAnswers)
}

type huurtoeslag struct {
	Huurprijs           *integraal.PerMonth  `json:"huurprijs"`
	Servicekosten       []integraal.PerMonth `json:"servicekosten"`
	Persons             int                  `json:"persons"`
	Pensioner           bool                 `json:"pensioner"`
	Toetsingsinkomen    *integraal.PerYear   `json:"toetsingsinkomen"`
	Rendementsgrondslag *integraal.Amount    `json:"rendementsgrondslag"`
}

func (c huurtoeslag) wrong() integraal.Faults {
	faults := without(unless(c.Huurprijs != nil, "huurprijs"), unless(c.Toetsingsinkomen != nil, "toetsingsinkomen"))
	if len(c.Servicekosten) > 4 {
		faults = append(faults, value("servicekosten", textCosts))
	}
	if !within(c.Persons, most) {
		faults = append(faults, value("persons", textPersons))
	}
	return faults
}

// answer is for a tenant of 27, or of 80, with children of 20 without income
// for the other persons.
func (c huurtoeslag) answer(q *question) []Answer {
	no := integraal.KnowAbsent[bool]()
	f := income.HuurtoeslagFacts{
		ID: "M", Born: birthday(q.day, 27), Meerderjarig: no, Partner: integraal.KnowAbsent[income.PartnerVanHuurder](),
		MetKind: no, Handicap: no, Woning: integraal.Know(true), Huurprijs: integraal.Know(*c.Huurprijs),
		Servicekosten: c.servicekosten(), Aangepast: no, BovenMaximum: no,
		Toetsingsinkomen:    integraal.Know(*c.Toetsingsinkomen),
		Rendementsgrondslag: orNil(c.Rendementsgrondslag),
	}
	if c.Pensioner {
		f.Born = birthday(q.day, 80)
	}
	var others []income.MedebewonerVanHuurder
	for i := 1; i < c.Persons; i++ {
		others = append(others, income.MedebewonerVanHuurder{
			ID: label(i), Born: birthday(q.day, 20), Kind: integraal.Know(true),
			Toetsingsinkomen:    integraal.KnowAbsent[integraal.PerYear](),
			Rendementsgrondslag: integraal.KnowAbsent[integraal.Amount](), WholeYear: integraal.Know(true),
		})
	}
	f.Medebewoners = integraal.Know(others)
	o, err := ask(q, f, (*income.Day).Huurtoeslag)
	return answered(o, err, func(t income.Toeslag) []Answer {
		list := append(toeslagAnswers(t), Answer{Key: "hundreds", Value: hundreds(t.Yearly)})
		if q.want.Exact != nil {
			list = append(list, Answer{Key: "exact", Value: exactly(q.why, "huurtoeslag.perMaandExact", q.want.Exact.decimals())})
		}
		return list
	})
}

func (c huurtoeslag) servicekosten() income.Servicekosten {
	costs := make([]integraal.Fact[integraal.PerMonth], 4)
	for i := range costs {
		costs[i] = integraal.KnowAbsent[integraal.PerMonth]()
		if i < len(c.Servicekosten) {
			costs[i] = integraal.Know(c.Servicekosten[i])
		}
	}
	return income.Servicekosten{Energie: costs[0], Schoonmaak: costs[1], Huismeester: costs[2], Ruimten: costs[3]}
}

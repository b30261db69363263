package conform

import (
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// label is the id of a person of whom a case says no more than a number.
func label(i int) string { return "P" + strconv.Itoa(i) }

// household is who a norm is for, by age, with so many kostendelende
// medebewoners.
func household(day integraal.Date, ages []int, children, mantelzorg bool, kostendelers int) income.BijstandFacts {
	no := integraal.KnowAbsent[bool]()
	f := income.BijstandFacts{
		Applicant: income.Person{ID: "M", Born: aged(day, ages[0])},
		Spouse:    integraal.KnowAbsent[income.Person](),
		Children:  integraal.Know(children), Mantelzorg: integraal.Know(mantelzorg),
	}
	if len(ages) == 2 {
		f.Spouse = integraal.Know(income.Person{ID: "E", Born: aged(day, ages[1])})
	}
	var others []income.Medebewoner
	for i := range kostendelers {
		others = append(others, income.Medebewoner{
			ID: label(i + 1), Born: bornEarly, Relative: integraal.Know(true),
			Agreement: no, ThirdParty: no, Education: no,
		})
	}
	f.Housemates = integraal.Know(others)
	return f
}

// wrongHousehold are the faults of who a norm is for, and of a list that has
// one yes or no for each of them.
func wrongHousehold(ages []int, kostendelers int, field string, each []bool) integraal.Faults {
	faults := wrongAges(ages)
	if !within(kostendelers, most) {
		faults = append(faults, value("kostendelers", textPersons))
	}
	if field != "" && len(each) != len(ages) {
		faults = append(faults, value(field, textEach))
	}
	return faults
}

type bijstandsnorm struct {
	Ages         []int `json:"ages"`
	Children     bool  `json:"children"`
	Mantelzorg   bool  `json:"mantelzorg"`
	Kostendelers int   `json:"kostendelers"`
	Percent      *int  `json:"percent"`
}

func (c bijstandsnorm) wrong() integraal.Faults {
	faults := wrongHousehold(c.Ages, c.Kostendelers, "", nil)
	if c.Percent != nil && (*c.Percent < 1 || *c.Percent > mostPercent) {
		faults = append(faults, value("percent", textPercent))
	}
	return faults
}

func (c bijstandsnorm) answer(q *question) []Answer {
	o, err := ask(q, household(q.day, c.Ages, c.Children, c.Mantelzorg, c.Kostendelers), (*income.Day).Bijstandsnorm)
	return answered(o, err, func(n income.Bijstandsnorm) []Answer {
		list := normAnswers(n)
		if c.Percent != nil {
			part := n.Norm.Share(integraal.Pct(int64(*c.Percent), 0)).Round(integraal.Rounding{})
			list = append(list, Answer{Key: "percentOfNorm", Value: part.String()})
		}
		return list
	})
}

type inrichtingsnorm struct {
	Ages         []int  `json:"ages"`
	Children     bool   `json:"children"`
	Kostendelers int    `json:"kostendelers"`
	In           []bool `json:"in"`
}

func (c inrichtingsnorm) wrong() integraal.Faults {
	return wrongHousehold(c.Ages, c.Kostendelers, "in", c.In)
}

func (c inrichtingsnorm) answer(q *question) []Answer {
	f := income.InrichtingFacts{
		BijstandFacts: household(q.day, c.Ages, c.Children, false, c.Kostendelers),
		Inrichting:    integraal.Know(c.In[0]),
	}
	if len(c.In) == 2 {
		f.SpouseInrichting = integraal.Know(c.In[1])
	}
	o, err := ask(q, f, (*income.Day).Inrichtingsnorm)
	return answered(o, err, normAnswers)
}

type rechthebbendenorm struct {
	Ages           []int `json:"ages"`
	Children       bool  `json:"children"`
	Kostendelers   int   `json:"kostendelers"`
	SpouseEntitled bool  `json:"spouseEntitled"`
}

func (c rechthebbendenorm) wrong() integraal.Faults {
	return wrongHousehold(c.Ages, c.Kostendelers, "", nil)
}

func (c rechthebbendenorm) answer(q *question) []Answer {
	o, err := ask(q, income.RechthebbendeFacts{
		BijstandFacts:  household(q.day, c.Ages, c.Children, false, c.Kostendelers),
		SpouseEntitled: integraal.Know(c.SpouseEntitled),
	}, (*income.Day).Rechthebbendenorm)
	return answered(o, err, normAnswers)
}

type verhoging struct {
	Ages         []int  `json:"ages"`
	Children     bool   `json:"children"`
	Kostendelers int    `json:"kostendelers"`
	Cannot       []bool `json:"cannot"`
}

func (c verhoging) wrong() integraal.Faults {
	return wrongHousehold(c.Ages, c.Kostendelers, "cannot", c.Cannot)
}

func (c verhoging) answer(q *question) []Answer {
	f := income.VerhogingFacts{
		BijstandFacts: household(q.day, c.Ages, c.Children, false, c.Kostendelers), Parents: parents(c.Cannot[0]),
	}
	if len(c.Cannot) == 2 {
		f.SpouseParents = parents(c.Cannot[1])
	}
	o, err := ask(q, f, (*income.Day).VerhoogdeNorm)
	return answered(o, err, normAnswers)
}

// parents on whom someone cannot rely have too little means.
func parents(cannot bool) income.Ouders {
	return income.Ouders{MeansInsufficient: integraal.Know(cannot), CannotEnforce: integraal.Know(false)}
}

type verlaging struct {
	Ages         []int               `json:"ages"`
	Children     bool                `json:"children"`
	Kostendelers int                 `json:"kostendelers"`
	Amount       *integraal.PerMonth `json:"amount"`
	Rate         *integraal.Rate     `json:"rate"`
	OfGehuwden   bool                `json:"ofGehuwden"`
}

func (c verlaging) wrong() integraal.Faults {
	faults := wrongHousehold(c.Ages, c.Kostendelers, "", nil)
	if (c.Amount == nil) == (c.Rate == nil) {
		faults = append(faults, value("rate", textLowering))
	}
	return faults
}

// answer lowers the norm that the household has.
func (c verlaging) answer(q *question) []Answer {
	f := income.VerlagingFacts{
		ID: "M", Woonsituatie: integraal.Know(c.lowering()), Schoolverlater: integraal.KnowAbsent[income.Schoolverlater](),
	}
	q.lay(&f)
	norm, err := plainly(q, household(q.day, c.Ages, c.Children, false, c.Kostendelers), (*income.Day).Bijstandsnorm)
	n, applies := norm.Value()
	if err != nil || !applies {
		return answered(norm, err, normAnswers)
	}
	f.Norm = n
	o, err := plainly(q, f, (*income.Day).VerlaagdeNorm)
	return answered(o, err, normAnswers)
}

func (c verlaging) lowering() income.Lowering {
	lowering := income.Lowering{OfGehuwden: c.OfGehuwden}
	if c.Amount != nil {
		lowering.Amount = *c.Amount
	}
	if c.Rate != nil {
		lowering.Rate = *c.Rate
	}
	return lowering
}

type bijstand struct {
	Norm        *integraal.PerMonth `json:"norm"`
	NormPaid    *integraal.PerMonth `json:"normPaid"`
	Earned      *integraal.PerMonth `json:"earned"`
	Other       *integraal.PerMonth `json:"other"`
	MonthsN     int                 `json:"monthsN"`
	YoungChild  bool                `json:"youngChild"`
	Urenbeperkt bool                `json:"urenbeperkt"`
	Bezit       *integraal.Amount   `json:"bezit"`
}

func (c bijstand) wrong() integraal.Faults {
	faults := without(unless(c.Norm != nil, "norm"), unless(c.NormPaid != nil, "normPaid"))
	if !within(c.MonthsN, most) {
		faults = append(faults, value("monthsN", textPersons))
	}
	return faults
}

// answer is for one person, of 27 or older, who already receives bijstand.
func (c bijstand) answer(q *question) []Answer {
	no := integraal.KnowAbsent[bool]()
	f := income.AlgemeneBijstandFacts{
		Norm: integraal.Yes(income.Bijstandsnorm{
			Norm: *c.Norm, Paid: *c.NormPaid, Reserved: c.Norm.Minus(*c.NormPaid),
			By: integraal.Participatiewet.Art("21", q.day),
		}),
		Applicant: income.Middelen{
			ID: "M", Born: bornEarly, Werk: integraal.KnowAbsent[income.Werk](), Doelgroep: no,
			Inkomsten: integraal.KnowAbsent[[]income.Inkomen](),
		},
		Spouse: integraal.KnowAbsent[income.Echtgenoot](), Children: integraal.Know(c.YoungChild),
		Receives: integraal.Know(true), Giften: integraal.KnowAbsent[income.Giften](), Vermogen: bezit(c.Bezit),
	}
	if c.Earned != nil {
		f.Applicant.Werk = integraal.Know(income.Werk{
			Earned: integraal.Know(*c.Earned), Supported: integraal.KnowAbsent[integraal.PerMonth](),
			Contributes: integraal.Know(true), MonthsN: integraal.Know(c.MonthsN),
			Urenbeperkt: integraal.Know(c.Urenbeperkt), MonthsZ: integraal.Know(0), NoMoreHours: no,
			YoungChild: integraal.Know(c.YoungChild), MonthsR: integraal.Know(0),
		})
	}
	if c.Other != nil {
		f.Applicant.Inkomsten = integraal.Know([]income.Inkomen{{
			ID: "I", Kind: integraal.Know(income.GewoonInkomen), Amount: integraal.Know(*c.Other),
			Earlier: integraal.KnowAbsent[integraal.PerYear](), Contributes: integraal.Know(true),
		}})
	}
	o, err := ask(q, f, (*income.Day).AlgemeneBijstand)
	return answered(o, err, func(b income.Bijstand) []Answer {
		return []Answer{{Key: "norm", Value: b.Bijstand.String()}, {Key: "paid", Value: b.Paid.String()}, {Key: "reserved", Value: b.Reserved.String()}}
	})
}

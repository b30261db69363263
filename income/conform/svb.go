package conform

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

type kinderbijslag struct {
	Ages []int `json:"ages"`
}

func (c kinderbijslag) wrong() integraal.Faults {
	switch {
	case len(c.Ages) == 0:
		return integraal.Faults{missing("ages")}
	case len(c.Ages) > most || slices.ContainsFunc(c.Ages, func(age int) bool { return !within(age, oldest) }):
		return integraal.Faults{value("ages", textAge)}
	}
	return nil
}

func (c kinderbijslag) answer(day integraal.Date, want *expected, why *integraal.Explanation) []Answer {
	yes := integraal.Know(true)
	children := make([]income.KinderbijslagKind, len(c.Ages))
	for i, age := range c.Ages {
		children[i] = income.KinderbijslagKind{Born: birthday(day, age), Household: yes, School: yes}
	}
	o, err := income.Kinderbijslag(income.KinderbijslagFacts{ID: "M", Insured: yes, Children: integraal.Know(children)}, day, why)
	return answered(o, err, func(q integraal.PerQuarter) []Answer {
		list := []Answer{{Key: "quarterly", Value: q.String()}}
		if want.BasicAmount != nil {
			list = append(list, Answer{Key: "basicAmount", Value: q.String()})
		}
		return list
	})
}

type aow struct {
	Gehuwd              bool `json:"gehuwd"`
	NietVerzekerdeJaren int  `json:"nietVerzekerdeJaren"`
	Age                 int  `json:"age"`
}

func (c aow) wrong() integraal.Faults {
	var faults integraal.Faults
	if !within(c.NietVerzekerdeJaren, most) {
		faults = append(faults, value("nietVerzekerdeJaren", textPersons))
	}
	if !within(c.Age, oldest) {
		faults = append(faults, value("age", textAge))
	}
	return faults
}

// answer has the net amounts only where they are expected: they are known on
// fewer days.
func (c aow) answer(day integraal.Date, want *expected, why *integraal.Explanation) []Answer {
	age := c.Age
	if age == 0 {
		age = 75
	}
	f := income.AOWFacts{
		ID: "M", Born: aged(day, age), Gehuwd: integraal.Know(c.Gehuwd),
		NietVerzekerdeJaren: integraal.Know(c.NietVerzekerdeJaren),
	}
	o, err := income.AOW(f, day, why)
	list := answered(o, err, func(p income.Ouderdomspensioen) []Answer {
		return []Answer{
			{Key: "gross", Value: p.Gross.String()}, {Key: "pension", Value: p.Pension.String()},
			{Key: "support", Value: p.Support.String()}, {Key: "holiday", Value: p.Holiday.String()},
		}
	})
	if want.Net == nil && want.Zvw == nil {
		return list
	}
	why.Reset() // the net amount explains the gross one too
	n, err := income.AOWNettoFor(income.AOWNettoFacts{AOWFacts: f, Heffingskorting: integraal.Know(true)}, day, why)
	return append(list, answered(n, err, func(p income.AOWNetto) []Answer {
		return []Answer{{Key: "zvw", Value: p.Zvw.String()}, {Key: "net", Value: p.Net.String()}}
	})...)
}

type minimumloon struct {
	Age *int `json:"age"`
	Bbl bool `json:"bbl"`
}

func (c minimumloon) wrong() integraal.Faults {
	switch {
	case c.Age == nil:
		return integraal.Faults{missing("age")}
	case !within(*c.Age, oldest):
		return integraal.Faults{value("age", textAge)}
	}
	return nil
}

// answer is the wage of an hour, or that of a month where that is expected: it
// is of before 2024.
func (c minimumloon) answer(day integraal.Date, want *expected, why *integraal.Explanation) []Answer {
	f := income.MinimumloonFacts{
		ID: "M", Born: birthday(day, *c.Age), Werknemer: integraal.Know(true), Bbl: integraal.Know(c.Bbl),
	}
	var list []Answer
	if want.Monthly == nil {
		o, err := income.Minimumuurloon(f, day, why)
		return answered(o, err, func(h integraal.PerHour) []Answer { return []Answer{{Key: "hourly", Value: h.String()}} })
	}
	if want.Hourly != nil {
		o, err := income.Minimumuurloon(f, day, why)
		list = answered(o, err, func(h integraal.PerHour) []Answer { return []Answer{{Key: "hourly", Value: h.String()}} })
	}
	o, err := income.Minimummaandloon(f, day, why)
	return append(list, answered(o, err, func(m integraal.PerMonth) []Answer { return []Answer{{Key: "monthly", Value: m.String()}} })...)
}

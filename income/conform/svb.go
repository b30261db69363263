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

func (c kinderbijslag) answer(q *question) []Answer {
	yes := integraal.Know(true)
	children := make([]income.KinderbijslagKind, len(c.Ages))
	for i, age := range c.Ages {
		children[i] = income.KinderbijslagKind{Born: birthday(q.day, age), Household: yes, School: yes}
	}
	o, err := ask(q, income.KinderbijslagFacts{ID: "M", Insured: yes, Children: integraal.Know(children)}, (*income.Day).Kinderbijslag)
	return answered(o, err, func(p integraal.PerQuarter) []Answer {
		list := []Answer{{Key: "quarterly", Value: p.String()}}
		if q.want.BasicAmount != nil {
			list = append(list, Answer{Key: "basicAmount", Value: p.String()})
		}
		return list
	})
}

type aow struct {
	Gehuwd              bool `json:"gehuwd"`
	NietVerzekerdeJaren int  `json:"nietVerzekerdeJaren"`
	Age                 int  `json:"age"`
	NoHeffingskorting   bool `json:"noHeffingskorting"`
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
func (c aow) answer(q *question) []Answer {
	age := c.Age
	if age == 0 {
		age = 75
	}
	f := income.AOWNettoFacts{AOWFacts: income.AOWFacts{
		ID: "M", Born: aged(q.day, age), Gehuwd: integraal.Know(c.Gehuwd),
		NietVerzekerdeJaren: integraal.Know(c.NietVerzekerdeJaren),
	}, Heffingskorting: integraal.Know(!c.NoHeffingskorting)}
	q.lay(&f)
	o, err := plainly(q, f.AOWFacts, (*income.Day).AOW)
	list := answered(o, err, func(p income.Ouderdomspensioen) []Answer {
		return []Answer{
			{Key: "gross", Value: p.Gross.String()}, {Key: "pension", Value: p.Pension.String()},
			{Key: "support", Value: p.Support.String()}, {Key: "holiday", Value: p.Holiday.String()},
		}
	})
	if q.want.Net == nil && q.want.Zvw == nil && q.want.Loonheffing == nil {
		return list
	}
	q.why.Reset() // the net amount explains the gross one too
	n, err := plainly(q, f, (*income.Day).AOWNetto)
	return append(list, answered(n, err, func(p income.AOWNetto) []Answer {
		return []Answer{
			{Key: "loonheffing", Value: p.Loonheffing.String()},
			{Key: "zvw", Value: p.Zvw.String()}, {Key: "net", Value: p.Net.String()},
		}
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
func (c minimumloon) answer(q *question) []Answer {
	f := income.MinimumloonFacts{
		ID: "M", Born: birthday(q.day, *c.Age), Werknemer: integraal.Know(true), Bbl: integraal.Know(c.Bbl),
	}
	q.lay(&f)
	var list []Answer
	if q.want.Reference != nil {
		list = append(list, reference(q)...)
	}
	if q.want.Hourly != nil || q.want.Monthly == nil && q.want.Reference == nil {
		o, err := plainly(q, f, (*income.Day).Minimumuurloon)
		list = append(list, answered(o, err, func(h integraal.PerHour) []Answer { return []Answer{{Key: "hourly", Value: h.String()}} })...)
	}
	if q.want.Monthly != nil {
		o, err := plainly(q, f, (*income.Day).Minimummaandloon)
		list = append(list, answered(o, err, func(m integraal.PerMonth) []Answer { return []Answer{{Key: "monthly", Value: m.String()}} })...)
	}
	return list
}

// reference is the referentiemaandloon, which is the same for everybody.
func reference(q *question) []Answer {
	d, err := q.norms.On(q.day)
	if err != nil {
		return refused(integraal.FaultsIn(err))
	}
	m, err := d.Referentiemaandloon(q.why)
	if err != nil {
		return refused(integraal.FaultsIn(err))
	}
	return []Answer{{Key: "reference", Value: m.String()}}
}

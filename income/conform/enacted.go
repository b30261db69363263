package conform

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// verrekening is a month of work from 2027 (Participatiewet art. 34a).
type verrekening struct {
	Age         *int                `json:"age"`
	Earned      *integraal.PerMonth `json:"earned"`
	Urenbeperkt bool                `json:"urenbeperkt"`
	Contributes bool                `json:"contributes"`
	Months      int                 `json:"months"`
	Extended    bool                `json:"extended"`
	Anew        bool                `json:"anew"`
}

func (c verrekening) wrong() integraal.Faults {
	faults := without(unless(c.Age != nil, "age"), unless(c.Earned != nil, "earned"))
	if c.Age != nil && !within(*c.Age, oldest) {
		faults = append(faults, value("age", textAges))
	}
	return faults
}

func (c verrekening) answer(q *question) []Answer {
	o, err := ask(q, income.VerrekeningFacts{
		ID: "M", Born: aged(q.day, *c.Age), Earned: integraal.Know(*c.Earned),
		Urenbeperkt: integraal.Know(c.Urenbeperkt), Contributes: integraal.Know(c.Contributes),
		Termijn: income.Termijn{
			Months: integraal.Know(c.Months), Extended: integraal.Know(c.Extended), Anew: integraal.Know(c.Anew),
		},
	}, (*income.Day).VerrekeningInkomstenUitArbeid)
	return answered(o, err, func(v income.Verrekening) []Answer {
		return []Answer{{Key: "amount", Value: v.LeftOut.String()}}
	})
}

// bufferbudget is the room of Participatiewet art. 34b.
type bufferbudget struct {
	Works       bool               `json:"works"`
	Receives    bool               `json:"receives"`
	Unstable    bool               `json:"unstable"`
	Contributes bool               `json:"contributes"`
	Used        *integraal.PerYear `json:"used"`
}

func (c bufferbudget) wrong() integraal.Faults { return nil }

func (c bufferbudget) answer(q *question) []Answer {
	o, err := ask(q, income.BufferbudgetFacts{
		ID: "M", Works: integraal.Know(c.Works), Receives: integraal.Know(c.Receives),
		Unstable: integraal.Know(c.Unstable), Contributes: integraal.Know(c.Contributes), Used: orNil(c.Used),
	}, (*income.Day).Bufferbudget)
	return answered(o, err, func(b income.Bufferruimte) []Answer {
		return []Answer{{Key: "amount", Value: b.Room.String()}}
	})
}

// ophoging is the addition of Participatiewet art. 24a.
type ophoging struct {
	Child          bool `json:"child"`
	Toeslagpartner bool `json:"toeslagpartner"`
	Spouse         bool `json:"spouse"`
	SpouseEntitled bool `json:"spouseEntitled"`
}

func (c ophoging) wrong() integraal.Faults { return nil }

func (c ophoging) answer(q *question) []Answer {
	o, err := ask(q, income.OphogingFacts{
		ID: "M", Child: integraal.Know(c.Child), Toeslagpartner: integraal.Know(c.Toeslagpartner),
		Spouse: integraal.Know(c.Spouse), SpouseEntitled: integraal.Know(c.SpouseEntitled),
	}, (*income.Day).Ophoging)
	return answered(o, err, func(m integraal.PerMonth) []Answer {
		return []Answer{{Key: "monthly", Value: m.String()}}
	})
}

package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// asOf is the case as it stood on a day: without what was told, announced,
// granted, asked or answered only later. A report of a day is made of it, and
// of nothing else. Memberships, relations, mandates, notices and objections
// bear their days through to where they are read.
func (c *Case) asOf(day integraal.Date) *Case {
	p := c.parts
	later := func(d integraal.Date) bool { return d.After(day) }
	p.Told = without(p.Told, func(t *Telling) bool { return later(t.On) })
	p.Problems = without(p.Problems, func(x *Problem) bool { return later(x.Told.On) || later(x.Since) })
	p.Connections = without(p.Connections, func(x *Connection) bool { return later(x.Told.On) })
	p.Steps = without(p.Steps, func(x *Step) bool { return later(x.Told.On) })
	p.Steps = amended(p.Steps, func(x *Step) bool { return later(x.Done) }, func(x *Step) { x.Done = integraal.Date{} })
	p.Steps = amended(p.Steps, func(x *Step) bool { return later(x.Began) }, func(x *Step) { x.Began = integraal.Date{} })
	p.Observations = without(p.Observations, func(x *Observation) bool { return later(x.Told.On) })
	p.Observations = amended(p.Observations, func(x *Observation) bool { return later(x.Put) }, func(x *Observation) { x.Put = integraal.Date{} })
	p.Plan = p.Plan.Until(day)
	p.Directives = without(p.Directives, func(x *Directive) bool { return later(x.Told.On) })
	p.Benefits = without(p.Benefits, func(x *Benefit) bool { return later(x.Told.On) || later(x.begins()) })
	p.Announced = without(p.Announced, func(x *Announced) bool { return later(x.Told.On) || later(x.On) })
	p.decidedBy(day)
	p.effectsBy(day)
	p.Consents = without(p.Consents, func(r *consent.Record) bool {
		return (r.Asked.IsZero() || later(r.Asked)) && (r.On.IsZero() || later(r.On))
	})
	p.Announced = amended(p.Announced, func(x *Announced) bool { return later(x.Letter) }, (*Announced).unwritten)
	p.Consents = amended(p.Consents, func(r *consent.Record) bool { return later(r.On) }, unanswer)
	p.Consents = amended(p.Consents, func(r *consent.Record) bool { return later(r.Asked) }, func(r *consent.Record) {
		r.Asked, r.AskedBy = integraal.Date{}, ""
	})
	p.Consents = amended(p.Consents, func(r *consent.Record) bool { return later(r.Withdrawn) }, func(r *consent.Record) {
		r.Withdrawn = integraal.Date{}
	})
	p.Consents = amended(p.Consents, func(r *consent.Record) bool { return later(r.Replaced) }, func(r *consent.Record) {
		r.Replaced, r.ReplacedBy = integraal.Date{}, ""
	})
	// Without the explanation of a later day a consent lacks one, as it does with it.
	p.Consents = amended(p.Consents, func(r *consent.Record) bool { return later(r.Explained) }, func(r *consent.Record) {
		r.Explained, r.ExplainedBy, r.Notice = integraal.Date{}, "", ""
	})
	p.Weighings = without(p.Weighings, func(x *consent.Weighing) bool { return later(x.On) })
	p.Demands = without(p.Demands, func(x *consent.Demand) bool { return later(x.On) })
	p.Orders = without(p.Orders, func(x *consent.Order) bool { return later(x.Valid.From) })
	p.Arrears = without(p.Arrears, func(x *consent.ArrearsSignal) bool { return later(x.On) })
	p.Persons = amended(p.Persons, func(x *Person) bool {
		born, _ := c.bornBetween(x.ID, day)
		return later(born)
	}, func(x *Person) { x.Member = Elsewhere() }) // nobody belongs to a household before their birth
	return &Case{parts: p}
}

// decidedBy leaves out what was judged, planned, told to have happened or refused
// only after a day.
func (p *Parts) decidedBy(day integraal.Date) {
	later := func(d integraal.Date) bool { return d.After(day) }
	p.Judgements = without(p.Judgements, func(x *Judgement) bool { return later(x.Told.On) })
	p.OtherPlans = without(p.OtherPlans, func(x *OtherPlan) bool { return later(x.Told.On) })
	p.Events = without(p.Events, func(x *Happening) bool { return later(x.Told.On) || later(x.On) })
	p.Events = amended(p.Events, func(x *Happening) bool { return later(x.Ended) }, func(x *Happening) { x.Ended = integraal.Date{} })
	p.Refusals = without(p.Refusals, func(x *Refusal) bool { return later(x.Told.On) })
}

// begins is the first day on which a benefit is there at all: that of the
// melding, from which a right to bijstand and its duties can run.
func (b *Benefit) begins() integraal.Date { return firstSet(b.Melding, b.From) }

// unwritten takes out what only the letter tells.
func (a *Announced) unwritten() {
	a.Letter, a.PapersBy, a.Papers, a.Warns, a.Unheard = integraal.Date{}, integraal.Date{}, nil, nil, ""
}

// unanswer takes back the answer to a question that was put.
func unanswer(r *consent.Record) {
	r.Answer, r.On, r.Until, r.Withdrawn = consent.NotAnswered, integraal.Date{}, integraal.Date{}, integraal.Date{}
	r.Replaced, r.ReplacedBy = integraal.Date{}, ""
}

func firstSet(days ...integraal.Date) integraal.Date {
	for _, d := range days {
		if !d.IsZero() {
			return d
		}
	}
	return integraal.Date{}
}

// without is list less what is to go: list itself when nothing is.
func without[T any](list []T, gone func(*T) bool) []T {
	if !hasSome(list, gone) {
		return list
	}
	kept := make([]T, 0, len(list)-1)
	for i := range list {
		if !gone(&list[i]) {
			kept = append(kept, list[i])
		}
	}
	return kept
}

// hasSome reports whether something of a list is meant, without a copy of each.
func hasSome[T any](list []T, is func(*T) bool) bool {
	for i := range list {
		if is(&list[i]) {
			return true
		}
	}
	return false
}

// amended is list with a change to some: list itself when there are none.
func amended[T any](list []T, which func(*T) bool, change func(*T)) []T {
	if !hasSome(list, which) {
		return list
	}
	list = slices.Clone(list)
	for i := range list {
		if which(&list[i]) {
			change(&list[i])
		}
	}
	return list
}

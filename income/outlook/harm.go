package outlook

import (
	"slices"

	"github.com/integraal/integraal"
)

// Harm is what a stop that was reversed did to a household: the same months with
// it and without it.
type Harm struct {
	With    *Course `json:"with"`
	Without *Course `json:"without"`
	// Began are the arrears that there were before the first month.
	Began integraal.Amount `json:"began"`
	// Missed is what was not received over all months, after what was paid back.
	Missed integraal.Amount `json:"missed"`
	// Reserve is what less is set aside by then for the holiday allowance of bijstand
	// by the rule (Participatiewet art. 45 lid 1), which Missed has not as it is not
	// due yet. Below zero it is more: what was held in June is in Missed and is set
	// aside still. It is not in Restores.
	Reserve integraal.Amount `json:"reserve"`
	// Arose are the arrears and debts that stand open at the end of the last month
	// with the stop, and would not have without it, each with its creditor.
	Arose []Arisen `json:"arose,omitempty"`
	// Costs are the debts that the stop brought with it, such as costs of collection,
	// as they were given. Where none were given, CostsGiven is false: then it is not known
	// whether there are any, and they are in no other amount.
	Costs      integraal.Amount `json:"costs,omitzero"`
	CostsGiven bool             `json:"costsGiven"`
	// Spent is what of the savings would still be there without the stop.
	Spent integraal.Amount `json:"spent"`
	// WentWithout is what the household could not buy of its daily needs, and else could. No
	// money that is paid later makes up for it. The money for it is in Restores.
	WentWithout integraal.Amount `json:"wentWithout"`
	// Restores is what puts the household back, in money, where it would have been at
	// the end of the last month: what arose and what was spent, and what was not
	// bought of its daily needs. Food that was not bought leaves money over; it is no
	// saving that pays for the rest.
	Restores integraal.Amount `json:"restores"`
	// Worst is the month with the most arrears with the stop.
	Worst Month `json:"worst"`
}

// Arisen is an amount that stands open and would not have.
type Arisen struct {
	Name   string           `json:"name"`
	To     string           `json:"to"`
	Says   integraal.Text   `json:"says,omitzero"`
	Amount integraal.Amount `json:"amount"`
}

// HarmOf runs a plan with all its changes and without those that are named: the
// stop, its end, and what came of it. It decides nothing about who was wrong.
func HarmOf(p Plan, changes ...string) (integraal.Outcome[*Harm], error) {
	var none integraal.Outcome[*Harm]
	k := checker{names: map[string]bool{}}
	for i := range p.Changes {
		k.names[p.Changes[i].Name] = true
	}
	if k.refers("changes", changes); len(k.faults) > 0 {
		return none, k.faults.Err()
	}
	with, err := Run(p)
	if err != nil {
		return none, err
	}
	other := p
	other.Changes = slices.DeleteFunc(slices.Clone(p.Changes), func(c Change) bool { return slices.Contains(changes, c.Name) })
	without, err := Run(other)
	if err != nil {
		return none, err
	}
	a, known := with.Value()
	b, also := without.Value()
	if !known || !also {
		return integraal.Open[*Harm](join(with.Missing(), without.Missing())...), nil
	}
	h := &Harm{With: a, Without: b}
	h.compare(&p, changes)
	return integraal.Yes(h), nil
}

// join are two lists of missing facts, each fact once.
func join(a, b []integraal.Missing) []integraal.Missing {
	list := slices.Clone(a)
	for _, m := range b {
		if !slices.ContainsFunc(list, func(o integraal.Missing) bool { return o.Fact == m.Fact && o.Who == m.Who }) {
			list = append(list, m)
		}
	}
	return list
}

func (h *Harm) compare(p *Plan, changes []string) {
	for _, n := range h.With.states[0].arrears {
		h.Began = h.Began.Plus(cents(n))
	}
	for i := range h.With.Months {
		w, o := &h.With.Months[i], &h.Without.Months[i]
		h.Missed = h.Missed.Plus(o.Received).Minus(w.Received)
		h.WentWithout = h.WentWithout.Plus(w.Without).Minus(o.Without)
		if i == 0 || w.Arrears.MoreThan(h.Worst.Arrears) {
			h.Worst = *w
		}
	}
	for i := range p.Changes {
		if c := &p.Changes[i]; slices.Contains(changes, c.Name) {
			for j := range c.Debts {
				owed, _ := c.Debts[j].Owed.Value()
				h.Costs, h.CostsGiven = h.Costs.Plus(owed), true
			}
		}
	}
	last := len(h.With.Months) - 1
	h.Reserve = h.Without.reserved().Minus(h.With.reserved())
	w, o := &h.With.Months[last], &h.Without.Months[last]
	h.arose(w, o)
	h.Spent = o.Closing.Minus(w.Closing)
	h.Restores = h.Spent.Plus(h.WentWithout)
	for _, a := range h.Arose {
		h.Restores = h.Restores.Plus(a.Amount)
	}
}

// reserved is what is set aside for holiday allowances after the last month.
func (c *Course) reserved() (sum integraal.Amount) {
	for _, v := range c.states[len(c.states)-1].reserves {
		sum = sum.Plus(cents(v.stands()))
	}
	return sum
}

// arose are the arrears and debts that one month has more open than the other.
func (h *Harm) arose(w, o *Month) {
	for i := range w.Costs {
		c := &w.Costs[i]
		before := integraal.Amount{}
		for j := range o.Costs {
			if o.Costs[j].Name == c.Name {
				before = o.Costs[j].Arrears
			}
		}
		if more := c.Arrears.Minus(before); !more.IsZero() {
			h.Arose = append(h.Arose, Arisen{c.Name, c.To, c.Says, more})
		}
	}
	for i := range w.Debts {
		d := &w.Debts[i]
		before := integraal.Amount{}
		for j := range o.Debts {
			if o.Debts[j].Name == d.Name {
				before = o.Debts[j].Owed
			}
		}
		if more := d.Owed.Minus(before); !more.IsZero() {
			h.Arose = append(h.Arose, Arisen{d.Name, d.To, d.Says, more})
		}
	}
}

package outlook

import (
	"strconv"

	"github.com/integraal/integraal"
)

const (
	longest    = 120
	mostAmount = 100_000_000_000 // a thousand million euro
	mostList   = 200
)

var (
	textUnknown   = integraal.Text{NL: "deze naam is er niet: {name}", EN: "there is nothing of this name: {name}"}
	textTwice     = integraal.Text{NL: "deze naam is er twee keer: {name}", EN: "this name is there twice: {name}"}
	textOutside   = integraal.Text{NL: "dit getal kan niet", EN: "this number cannot be"}
	textNegative  = integraal.Text{NL: "dit bedrag kan niet onder nul zijn", EN: "this amount cannot be below zero"}
	textTooMuch   = integraal.Text{NL: "dit bedrag is groter dan dit pakket verwerkt", EN: "this amount is larger than this package reckons with"}
	textHousehold = integraal.Text{NL: "dit bedrag volgt uit een regel, en het huishouden ontbreekt", EN: "this amount follows from a rule, and there is no household"}
)

// checker gathers what is wrong with a plan.
type checker struct {
	faults integraal.Faults
	names  map[string]bool
}

func (k *checker) fault(code, path string, text integraal.Text) {
	k.faults = append(k.faults, integraal.NewFault(code, path, text))
}

func (k *checker) name(path, name string) {
	if name == "" || k.names[name] {
		k.fault("outlook.twice", path, textTwice.With(integraal.PutName("name", name)))
	}
	k.names[name] = true
}

func (k *checker) refers(path string, names []string) {
	for _, n := range names {
		if !k.names[n] {
			k.fault("outlook.unknown", path, textUnknown.With(integraal.PutName("name", n)))
		}
	}
}

func (k *checker) amount(path string, f integraal.Fact[integraal.Amount]) {
	v, known := f.Value()
	switch {
	case known && v.IsNegative():
		k.fault("amount.negative", path, textNegative)
	case known && v.Cents() > mostAmount:
		k.fault("amount.range", path, textTooMuch)
	}
}

func (k *checker) when(path string, w When) {
	if w.Every < 0 || w.Every > 12 || w.Day < 0 || w.Day > 31 || w.In < 0 || w.In > 12 {
		k.fault("outlook.range", path, textOutside)
	}
}

// check finds what cannot be, all at once. The plan has what its changes bring.
func (p *Plan) check() error {
	k := checker{names: map[string]bool{}}
	if p.Months < 1 || p.Months > longest {
		k.fault("outlook.range", "months", textOutside)
	}
	if p.From.IsZero() {
		k.fault("outlook.range", "from", textOutside)
	}
	if len(p.Sources) > mostList || len(p.Costs) > mostList || len(p.Debts) > mostList || len(p.Changes) > mostList {
		k.fault("outlook.range", "", textOutside)
		return k.faults.Err()
	}
	k.amount("savings", p.Savings)
	for i := range p.Sources {
		s, path := &p.Sources[i], at("sources", i)
		k.name(path, s.Name)
		k.amount(path, s.Amount)
		k.when(path, s.When)
		if s.ByRule && p.Household == nil {
			k.fault("outlook.household", path, textHousehold)
		}
	}
	for i := range p.Costs {
		c, path := &p.Costs[i], at("costs", i)
		k.name(path, c.Name)
		k.amount(path, c.Amount)
		k.amount(path, c.Arrears)
		k.when(path, c.When)
	}
	for i := range p.Debts {
		d, path := &p.Debts[i], at("debts", i)
		k.name(path, d.Name)
		k.amount(path, d.Owed)
		k.amount(path, d.Monthly)
	}
	k.changes(p)
	return k.faults.Err()
}

func (k *checker) changes(p *Plan) {
	for i := range p.Changes {
		c, path := &p.Changes[i], at("changes", i)
		if c.On.IsZero() {
			k.fault("outlook.range", path, textOutside)
		}
		for _, names := range [][]string{c.Stop, c.Resume, c.Back, c.Pause, c.Unpause} {
			k.refers(path, names)
		}
		for j := range c.Set {
			k.refers(path, []string{c.Set[j].Name})
			k.amount(path, c.Set[j].Amount)
		}
		if i > 0 && c.On.Before(p.Changes[i-1].On) {
			k.fault("outlook.range", path, textOrder)
		}
	}
}

var textOrder = integraal.Text{NL: "de veranderingen staan niet op volgorde van dag", EN: "the changes are not in order of their days"}

func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

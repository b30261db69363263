package workpays

import (
	"cmp"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// childcare is what the care of the children costs in a year. The costs are there
// whether or not there is an allowance for them, so that they are asked where that
// has no values or is refused too.
func (w *Work) childcare(l *integraal.Lacks) integraal.PerYear {
	var cents int64
	for i := range w.list {
		m := &w.list[i]
		if !cared(m) {
			continue
		}
		care, _, _ := integraal.TakeIfAny(l, income.FactCare, m.ID, m.AsChild.Care)
		for j := range care {
			cents += careOf(l, &care[j], m.ID)
		}
	}
	return integraal.CentsPerYear(cents)
}

// cared is whether a member may be a child in childcare: care that is named counts,
// and of whom it cannot be nobody is asked. Care ends with secondary school (Wet
// kinderopvang art. 1.1 lid 1).
func cared(m *income.Member) bool {
	if s := m.AsChild.Care.State(); s == integraal.Known || s == integraal.KnownAbsent {
		return true
	}
	return !is(m.Spouse, true) && !is(m.Toeslagpartner, true) && !is(m.Child, false) &&
		!is(m.AsChild.InHousehold, false) && !is(m.AsChild.Secondary, true)
}

func is(f integraal.Fact[bool], want bool) bool {
	v, known := f.Value()
	return known && v == want
}

// careOf is what one care costs in a year, in cents. Where there are no hours the
// price bears on nothing, and the hours not where there is no price.
func careOf(l *integraal.Lacks, c *income.Opvang, child string) int64 {
	var asked integraal.Lacks
	who := cmp.Or(c.ID, child)
	hours, _, knowsHours := integraal.TakeIfAny(&asked, income.FactCareHours, who, c.Hours)
	price, _, knowsPrice := integraal.TakeIfAny(&asked, income.FactCarePrice, who, c.Price)
	if knowsHours && hours == 0 || knowsPrice && price.IsZero() {
		return 0
	}
	l.Missing = append(l.Missing, asked.Missing...)
	return (int64(hours)*price.Cents()*12 + 50) / 100
}

package effects

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// months says how many payments of a month fall between a stop and its reversal,
// and what that comes to. It says nothing where somebody told what did not come, or
// where another stop about the same person may have held the same payment: one sum of
// money is not told twice.
func (v *view) months(s *Stop, t *Trace) {
	from, began, _ := v.since(s.From)
	back, known, notBack := v.since(s.Reversed)
	if !began || !known || notBack || back.Before(from) || v.gapTold(s, t) || v.stoppedTwice(s) {
		return
	}
	n := payments(from, back)
	if n == 0 {
		if s.PerMonth.State() != integraal.KnownAbsent {
			t.Says = append(t.Says, textNoPayment)
		}
		return
	}
	each, told := s.PerMonth.Value()
	if !told {
		if s.PerMonth.State() != integraal.KnownAbsent {
			t.Missing = append(t.Missing, missing(FactPerMonth, s.ID, s.PerMonth))
		}
		return
	}
	sum := integraal.OverMonths(each, n)
	if sum.Overflowed() {
		return
	}
	says := textPayments
	if n == 1 {
		says = textOnePayment
	}
	t.Says = append(t.Says, says.With(integraal.PutName("months", strconv.Itoa(n)), integraal.Put("each", each), integraal.Put("sum", sum)))
}

// payments are the last days of a month from a stop on and before its reversal: what
// is paid on the day of the reversal itself comes.
func payments(from, back integraal.Date) int {
	y, m, _ := from.Civil()
	yy, mm, _ := back.Civil()
	return (yy-y)*12 + int(mm) - int(m)
}

// gapTold reports whether somebody told what did not come, of this stop or of none:
// of which stop it came may not have been said yet.
func (v *view) gapTold(s *Stop, t *Trace) bool {
	of := func(steps []Step, harm string) bool {
		return slices.ContainsFunc(steps, func(x Step) bool { return x.Harm == harm })
	}
	for i := range v.in.Harms {
		h := &v.in.Harms[i]
		if state := h.Amount.State(); h.Kind != IncomeGap || state == integraal.Unknown || state == integraal.KnownAbsent {
			continue
		}
		other := slices.ContainsFunc(v.in.Stops, func(x Stop) bool { return x.ID != s.ID && of(v.steps(&x), h.ID) })
		if of(t.Steps, h.ID) || !other {
			return true
		}
	}
	return false
}

// stoppedTwice reports whether another stop that began is about one of the same
// persons. Of a decision that names nobody it is not known whom it is about.
func (v *view) stoppedTwice(s *Stop) bool {
	about := func(x *Stop) []string {
		i := slices.IndexFunc(v.in.Decisions, func(d Decision) bool { return d.ID == x.Decision })
		return v.in.Decisions[i].About
	}
	mine := about(s)
	return slices.ContainsFunc(v.in.Stops, func(x Stop) bool {
		if _, _, gone := v.since(x.From); x.ID == s.ID || gone {
			return false
		}
		theirs := about(&x)
		return len(mine) == 0 || len(theirs) == 0 || slices.ContainsFunc(theirs, func(id string) bool { return slices.Contains(mine, id) })
	})
}

var (
	textOnePayment = integraal.Text{
		NL: "In deze tijd viel één betaling van een maand. Vóór de stop kwam er {each}, dus het gaat om {sum}. Dit gaat ervan uit dat elke maand evenveel kwam, op de laatste dag van de maand, en dat er in deze tijd niets is betaald. Het komt niet bovenop bedragen die hieronder staan.",
		EN: "In this time one payment of a month fell. Before the stop {each} was paid, so it is about {sum}. This assumes that each month was the same, paid on the last day of the month, and that nothing was paid in this time. It does not come on top of amounts below.",
	}
	textPayments = integraal.Text{
		NL: "In deze tijd vielen {months} betalingen van een maand. Vóór de stop kwam er {each}, dus samen gaat het om {sum}. Dit gaat ervan uit dat elke maand evenveel kwam, op de laatste dag van de maand, en dat er in deze tijd niets is betaald. Het komt niet bovenop bedragen die hieronder staan.",
		EN: "In this time {months} payments of a month fell. Before the stop {each} was paid, so together it is about {sum}. This assumes that each month was the same, paid on the last day of the month, and that nothing was paid in this time. It does not come on top of amounts below.",
	}
	textNoPayment = integraal.Text{
		NL: "Als de betaling op de laatste dag van de maand komt, viel er in deze tijd geen.",
		EN: "If the payment comes on the last day of the month, none fell in this time.",
	}
)

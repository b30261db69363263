package workpays

import "github.com/integraal/integraal"

// Point is what is left with one wage. What is not known of it is no nought: its parts
// and what is left are asked with whether they are known.
type Point struct {
	// Gross is the wage of a month, without the holiday allowance.
	Gross integraal.PerMonth
	// Unconfirmed are the parts that rest on a statutory value, or a reading of
	// the text, that is less than certain.
	Unconfirmed [NumParts]bool
	// Uncovered is whether the law, as it is known, does not say what the bijstand is
	// with this wage, or what else turns on the wage. Then what is left is not known, and
	// of the parts only those are that do not turn on it.
	Uncovered bool

	parts   [NumParts]integraal.PerYear // together net
	unknown [NumParts]bool
	net     integraal.PerYear
	room    integraal.PerYear // of a bufferbudget
}

// Part is a part over a year. It is not known where the law does not say it
// ([Point.Uncovered]), and where it is not counted at all: then [Curve.NotCounted] says so.
func (p *Point) Part(of Part) (amount integraal.PerYear, known bool) {
	if of >= NumParts || p.unknown[of] {
		return amount, false
	}
	return p.parts[of], true
}

// Month is a twelfth of a part, half up to the cent, where it is known.
func (p *Point) Month(of Part) (amount integraal.PerMonth, known bool) {
	year, known := p.Part(of)
	return integraal.ByMonth(year).Round(cents), known
}

// Net is what is left over a year: the parts that are counted, together. It is not
// known where the law does not say ([Point.Uncovered]).
func (p *Point) Net() (net integraal.PerYear, known bool) {
	if p.Uncovered {
		return net, false
	}
	return p.net, true
}

// NetMonth is a twelfth of what is left, half up to the cent, where it is known.
func (p *Point) NetMonth() (net integraal.PerMonth, known bool) {
	return integraal.ByMonth(p.net).Round(cents), !p.Uncovered
}

// May is what the municipality may use for a bufferbudget beside it, at most, over the
// calendar year (Participatiewet art. 34b). It may, and need not: it is never in Net.
// Without bijstand there is none, and where it is not known whether there is bijstand,
// this is not known either.
func (p *Point) May() (most integraal.PerYear, known bool) { return p.room, !p.Uncovered }

// blank leaves of a point what does not turn on the bijstand.
func (p *Point) blank() {
	for part := Bijstand; part < NumParts; part++ {
		if part != Kinderbijslag && part != Studietoeslag && part != Childcare {
			p.parts[part], p.unknown[part] = integraal.PerYear{}, true
		}
	}
	p.Unconfirmed, p.Uncovered, p.net, p.room = [NumParts]bool{}, true, integraal.PerYear{}, integraal.PerYear{}
}

// Step is from one point of a curve to the next.
type Step struct {
	From, To integraal.PerMonth
	// Gross is what more is earned in a year, with the holiday allowance.
	Gross integraal.PerYear
	// Uncovered is whether one of the points is: then it is not known what is left.
	Uncovered bool

	net     integraal.PerYear
	change  [NumParts]integraal.PerYear
	unknown [NumParts]bool
}

// Net is what more is left over a year, where it is known.
func (s *Step) Net() (more integraal.PerYear, known bool) { return s.net, !s.Uncovered }

// Change is that of a part over a year, where it is known at both points.
func (s *Step) Change(of Part) (change integraal.PerYear, known bool) {
	if of >= NumParts || s.unknown[of] {
		return change, false
	}
	return s.change[of], true
}

// Pressure is the part of Gross that is not left: over one, less is left than before;
// below nought, more than was earned. It is not known where Net is not, and of no gross
// there is none.
func (s *Step) Pressure() (part integraal.Rate, known bool) {
	more, left := s.Gross.Cents(), s.net.Cents()
	if s.Uncovered || more == 0 {
		return part, false
	}
	if more < 0 {
		more, left = -more, -left
	}
	return integraal.Ratio(more-left, more), true
}

// Steps are the steps of a curve.
func (c *Curve) Steps() []Step {
	if len(c.Points) < 2 {
		return nil
	}
	list := make([]Step, len(c.Points)-1)
	for i := range list {
		list[i] = between(&c.Points[i], &c.Points[i+1])
	}
	return list
}

func between(a, b *Point) Step {
	s := Step{From: a.Gross, To: b.Gross, Uncovered: a.Uncovered || b.Uncovered}
	for i := range s.change {
		if s.unknown[i] = a.unknown[i] || b.unknown[i]; !s.unknown[i] {
			s.change[i] = b.parts[i].Minus(a.parts[i])
		}
	}
	s.Gross = s.change[Wage].Plus(s.change[Holiday])
	if !s.Uncovered {
		s.net = b.net.Minus(a.net)
	}
	return s
}

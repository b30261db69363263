package income

import "github.com/integraal/integraal"

// deler is the denominator that the percentages of a toeslag have in common: a
// rule reckons in whole numbers, of cents over that denominator, and is exact.
// In the law it is that of thousandths of a percent.
type deler struct {
	den int64
	// The most cents that a rule may reckon with, whole or for a part, so that the
	// results stay in the range of 64 bits. Negative: no amount does.
	mostWhole, mostPart int64
}

// The bounds of a denominator, and of what a rule reckons with: the sum of two can
// be doubled and rounded.
const (
	mostDeler    = 1 << 50
	mostReckoned = 1 << 60
)

// delerOf is the denominator of some rates. One is out of range where they have
// none that is small enough, or one is below nought.
func delerOf(rates ...integraal.Rate) deler {
	d := deler{den: 1}
	for _, r := range rates {
		num, den := r.Fraction()
		gcd, rest := d.den, den
		for rest != 0 {
			gcd, rest = rest, gcd%rest
		}
		if num < 0 || den/gcd > mostDeler/d.den {
			return deler{den: 1, mostWhole: -1, mostPart: -1}
		}
		d.den *= den / gcd
	}
	d.mostWhole, d.mostPart = mostReckoned/d.den, mostReckoned
	for _, r := range rates {
		if num, den := r.Fraction(); num > mostReckoned/(d.den/den) {
			d.mostPart = -1
		} else if num > 0 {
			d.mostPart = min(d.mostPart, mostReckoned/(num*(d.den/den)))
		}
	}
	return d
}

// holds looks whether the amounts of a scheme are not below nought and, whole or
// for a part, among those that can be reckoned with; else none is.
func (d *deler) holds(most int64, cents ...int64) {
	for _, c := range cents {
		if c < 0 || c > most {
			d.mostWhole, d.mostPart = -1, -1
		}
	}
}

// part is a rate over the denominator.
func (d *deler) part(r integraal.Rate) int64 {
	if d.mostPart < 0 {
		return 0
	}
	num, den := r.Fraction()
	return num * (d.den / den)
}

// exact is a reckoned number as an exact amount, to explain it.
func (d *deler) exact(n int64) integraal.Exact[integraal.Yearly] {
	return integraal.CentsPerYear(n).Share(integraal.Ratio(1, d.den))
}

// awarded is an amount as it is awarded, the same as [rounded] in whole numbers.
// It takes twice the number, so that half of it is whole too; that is not below
// nought.
func (d *deler) awarded(twice int64) Toeslag {
	var euro int64
	if d.den == whole { // a division by a constant takes the compiler a multiplication
		euro = (twice + 100*whole) / (200 * whole)
	} else {
		euro = (twice + 100*d.den) / (200 * d.den)
	}
	return Toeslag{Yearly: integraal.CentsPerYear(euro * 100), Monthly: integraal.CentsPerMonth(euro / 12 * 100)}
}

// beyondRange is a toeslag of more than the library computes with.
func beyondRange() Toeslag {
	return Toeslag{Yearly: Blank[integraal.Yearly](), Monthly: Blank[integraal.Monthly]()}
}

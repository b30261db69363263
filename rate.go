package integraal

import (
	"math"
	"math/bits"
	"strconv"
	"strings"
)

// Rate is an exact fraction, such as a statutory percentage or 13/30. The zero
// Rate is nought.
type Rate struct {
	num, den int64 // den 0 stands for 1
}

// Pct is a percentage in whole and thousandth parts, written as the statute
// writes it: Pct(13, 730) is 13,730%.
func Pct(whole, thousandths int64) Rate {
	return Rate{num: add(mul(whole, 1000), thousandths), den: 100_000}
}

// Ratio is the fraction num/den. A denominator below one gives the rate nought.
func Ratio(num, den int64) Rate {
	if den < 1 {
		return Rate{}
	}
	return Rate{num: num, den: den}
}

// ParseRate reads 13/30 or 13.73%. Its fault is rate.malformed.
func ParseRate(s string) (Rate, error) {
	malformed := NewFault("rate.malformed", "", textRateMalformed)
	if pct, ok := strings.CutSuffix(s, "%"); ok {
		whole, frac, point := strings.Cut(pct, ".")
		if whole == "" || len(whole) > 6 || len(frac) > 3 || point && frac == "" {
			return Rate{}, malformed
		}
		w, okW := digits(whole)
		f, okF := digits((frac + "000")[:3])
		if !okW || !okF {
			return Rate{}, malformed
		}
		return Pct(int64(w), int64(f)), nil
	}
	num, den, ok := strings.Cut(s, "/")
	if !ok || num == "" || den == "" || len(num) > 9 || len(den) > 9 {
		return Rate{}, malformed
	}
	n, okN := digits(num)
	d, okD := digits(den)
	if !okN || !okD || d == 0 {
		return Rate{}, malformed
	}
	return Ratio(int64(n), int64(d)), nil
}

// Fraction is r as numerator and denominator; the denominator is at least 1.
func (r Rate) Fraction() (num, den int64) { return r.num, r.denominator() }

func (r Rate) denominator() int64 {
	if r.den == 0 {
		return 1
	}
	return r.den
}

// Equal reports whether r and o are the same fraction. A rate beyond the range
// of 64 bits equals none.
func (r Rate) Equal(o Rate) bool {
	if r.num == overflowed || o.num == overflowed || (r.num < 0) != (o.num < 0) {
		return false
	}
	rHigh, rLow := bits.Mul64(abs(r.num), uint64(o.denominator()))
	oHigh, oLow := bits.Mul64(abs(o.num), uint64(r.denominator()))
	return rHigh == oHigh && rLow == oLow
}

// String writes r as 13.730% when it counts thousandths of a percent, and as
// 13/30 otherwise.
func (r Rate) String() string {
	if r.num == overflowed {
		return "overflow"
	}
	if r.denominator() == 100_000 && r.num >= 0 {
		thousandths := strconv.FormatInt(1000+r.num%1000, 10)[1:]
		return strconv.FormatInt(r.num/1000, 10) + "." + thousandths + "%"
	}
	return strconv.FormatInt(r.num, 10) + "/" + strconv.FormatInt(r.denominator(), 10)
}

// MarshalText writes r as [Rate.String] does.
func (r Rate) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what [ParseRate] reads.
func (r *Rate) UnmarshalText(b []byte) error {
	parsed, err := ParseRate(string(b))
	if err != nil {
		return err
	}
	*r = parsed
	return nil
}

// Exact is money before rounding: a fraction of eurocents. Rules compute with
// it and round once, where and as the law says, with [Exact.Round].
type Exact[B Basis] struct {
	_        basisMark[B]
	num, den int64 // den 0 stands for 1
}

func (e Exact[B]) denominator() int64 {
	if e.den == 0 {
		return 1
	}
	return e.den
}

// Plus is e and o together, exactly.
func (e Exact[B]) Plus(o Exact[B]) Exact[B] {
	if e.den == o.den && areSmall(e.num, o.num) {
		return Exact[B]{num: e.num + o.num, den: e.den}
	}
	num, den := addFractions(e.num, e.denominator(), o.num, o.denominator())
	return Exact[B]{num: num, den: den}
}

func addFractions(n, d, on, od int64) (num, den int64) {
	switch {
	case d == od:
		return add(n, on), d
	case d == 1:
		return add(mul(n, od), on), od
	case od == 1:
		return add(n, mul(on, d)), d
	}
	g := gcd(d, od)
	den = mul(d/g, od)
	if den == overflowed {
		return overflowed, 1
	}
	return add(mul(n, od/g), mul(on, d/g)), den
}

// Minus is e less o, exactly.
func (e Exact[B]) Minus(o Exact[B]) Exact[B] {
	if e.den == o.den && areSmall(e.num, o.num) {
		return Exact[B]{num: e.num - o.num, den: e.den}
	}
	num, den := addFractions(e.num, e.denominator(), sub(0, o.num), o.denominator())
	return Exact[B]{num: num, den: den}
}

// Share is the part r of e, exactly.
func (e Exact[B]) Share(r Rate) Exact[B] {
	den := mul(e.denominator(), r.denominator())
	if den == overflowed {
		return Exact[B]{num: overflowed, den: 1}
	}
	return Exact[B]{num: mul(e.num, r.num), den: den}
}

// NotBelowZero is e, or € 0 when e is negative.
func (e Exact[B]) NotBelowZero() Exact[B] {
	if e.num == overflowed {
		return e
	}
	return Exact[B]{num: max(0, e.num), den: e.den}
}

// IsNegative reports whether e is below € 0.
func (e Exact[B]) IsNegative() bool { return e.num < 0 }

// Round makes e whole in the way that r says. There is no other way from
// Exact to Money.
func (e Exact[B]) Round(r Rounding) Money[B] {
	to := r.unit()
	if e.den == 1 && to == 1 {
		return Money[B]{cents: e.num} // whole already
	}
	unit := mul(e.denominator(), to)
	if uint64(e.num|unit) > math.MaxInt64/2 {
		return Money[B]{cents: roundLarge(e.num, unit, to, r.mode)}
	}
	// Both are below 2⁶², so that the sum fits. What is put on lifts the
	// remainders that are rounded up over the unit, and no other.
	num := uint64(e.num)
	switch r.mode {
	case halfUp:
		num += uint64(unit) / 2
	case up:
		num += uint64(unit) - 1
	}
	return Money[B]{cents: int64(quotient(num, uint64(unit))) * to}
}

// quotient is n / by. The units that the laws have most are written out, as the
// compiler divides by a constant with a multiplication.
func quotient(n, by uint64) uint64 {
	switch by {
	case 10_000_000: // thousandths of a percent, to euros
		return n / 10_000_000
	case 1200: // a twelfth, to euros
		return n / 1200
	case 100_000: // thousandths of a percent, to cents
		return n / 100_000
	case 1:
		return n
	}
	return n / by
}

// roundLarge rounds what is negative or large. It compares the remainder with
// the other part of the unit, not with half of it: doubling could overflow.
func roundLarge(num, unit, to int64, mode roundingMode) int64 {
	if num == overflowed || unit == overflowed {
		return overflowed
	}
	q, rem := num/unit, num%unit
	switch {
	case rem == 0:
	case mode == halfUp && rem > 0 && rem >= unit-rem, mode == up && rem > 0:
		q++
	case mode == halfUp && rem < 0 && -rem >= unit+rem, mode == down && rem < 0:
		q--
	}
	return mul(q, to)
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

type roundingMode uint8

const (
	halfUp roundingMode = iota
	down
	up
)

// Unit is what an amount is rounded to.
type Unit int64

// The units to round to.
const (
	Cent      Unit = 1
	WholeEuro Unit = 100
)

// Rounding says how an exact amount becomes a whole one, and where that is
// laid down. The zero Rounding rounds half up to whole cents, without source.
type Rounding struct {
	mode roundingMode
	to   Unit
	by   *Citation // apart, as it is only read to explain
}

// HalfUp rounds to the nearest unit, and a half away from zero
// ("rekenkundig afronden").
func HalfUp(to Unit, by Citation) Rounding { return Rounding{mode: halfUp, to: to, by: &by} }

// Down rounds to the unit at or below ("naar beneden afronden").
func Down(to Unit, by Citation) Rounding { return Rounding{mode: down, to: to, by: &by} }

// Up rounds to the unit at or above ("naar boven afronden").
func Up(to Unit, by Citation) Rounding { return Rounding{mode: up, to: to, by: &by} }

// By is where the rounding is laid down.
func (r Rounding) By() Citation {
	if r.by == nil {
		return Citation{}
	}
	return *r.by
}

func (r Rounding) unit() int64 {
	if r.to < 1 {
		return 1
	}
	return int64(r.to)
}

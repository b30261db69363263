package integraal

import (
	"math"
	"math/bits"
	"strconv"

	"github.com/shopspring/decimal"
)

// Basis says over what stretch of time money runs. It is a closed set; each
// basis makes [Money] a type of its own, so that a month's amount cannot pass
// for a year's and nothing is divided by twelve twice.
type Basis interface {
	OneOff | Hourly | Monthly | Quarterly | Yearly
}

// The bases. They only serve as type arguments.
type (
	// OneOff is money at one moment.
	OneOff struct{}
	// Hourly is money per hour.
	Hourly struct{}
	// Monthly is money per calendar month.
	Monthly struct{}
	// Quarterly is money per calendar quarter.
	Quarterly struct{}
	// Yearly is money per calendar year.
	Yearly struct{}
)

// The kinds of money, each a type of its own.
type (
	// Amount is an amount at one moment: assets, a debt, a payment.
	Amount = Money[OneOff]
	// PerHour is an amount per hour.
	PerHour = Money[Hourly]
	// PerMonth is an amount per calendar month.
	PerMonth = Money[Monthly]
	// PerQuarter is an amount per calendar quarter.
	PerQuarter = Money[Quarterly]
	// PerYear is an amount per calendar year.
	PerYear = Money[Yearly]
)

// Money is a number of whole eurocents over a [Basis]. The zero value is
// nothing at all, € 0. Values are comparable with == and never rounded behind
// your back: what needs rounding goes through [Exact].
//
// A result beyond the range that 64 bits hold becomes [Money.Overflowed] and
// stays so through every further operation, as NaN does for floats; a rule's
// facts are bounded at the door (fault amount.range), so that it cannot occur
// there.
type Money[B Basis] struct {
	_     basisMark[B]
	cents int64
}

// basisMark has no size; it keeps Money[Monthly] from converting to
// Money[Yearly].
type basisMark[B Basis] struct{ _ [0]*B }

const overflowed = math.MinInt64

// MaxCents bounds money that comes from outside: a hundred billion euro.
const MaxCents = 10_000_000_000_000

// Cents is money of n eurocents: Cents[Monthly](1401_50) is € 1.401,50 a month.
func Cents[B Basis](n int64) Money[B] { return Money[B]{cents: n} }

// Euro is an amount of n whole euro.
func Euro(n int64) Amount { return scaled[OneOff](n) }

// EuroCents is an amount of n eurocents, written 612_40 for € 612,40.
func EuroCents(n int64) Amount { return Cents[OneOff](n) }

// EuroPerMonth is n whole euro a month.
func EuroPerMonth(n int64) PerMonth { return scaled[Monthly](n) }

// CentsPerMonth is n eurocents a month, written 1401_50 for € 1.401,50.
func CentsPerMonth(n int64) PerMonth { return Cents[Monthly](n) }

// EuroPerYear is n whole euro a year.
func EuroPerYear(n int64) PerYear { return scaled[Yearly](n) }

// CentsPerYear is n eurocents a year, written 4710_12 for € 4.710,12.
func CentsPerYear(n int64) PerYear { return Cents[Yearly](n) }

// CentsPerQuarter is n eurocents a quarter.
func CentsPerQuarter(n int64) PerQuarter { return Cents[Quarterly](n) }

// CentsPerHour is n eurocents an hour.
func CentsPerHour(n int64) PerHour { return Cents[Hourly](n) }

func scaled[B Basis](euro int64) Money[B] {
	return Money[B]{cents: mul(euro, 100)}
}

// ParseMoney reads an amount written as 1401.50, 1401.5 or 1401, with a minus
// sign for a negative one. Its faults are amount.malformed and amount.range.
func ParseMoney[B Basis](s string) (Money[B], error) {
	malformed := NewFault("amount.malformed", "", textAmountMalformed)
	rest, negative := s, false
	if rest != "" && rest[0] == '-' {
		rest, negative = rest[1:], true
	}
	whole, frac := rest, ""
	for i := range len(rest) {
		if rest[i] == '.' {
			whole, frac = rest[:i], rest[i+1:]
			if frac == "" {
				return Money[B]{}, malformed
			}
			break
		}
	}
	if whole == "" || len(frac) > 2 || len(whole) > 1 && whole[0] == '0' {
		return Money[B]{}, malformed
	}
	euros, ok := digits(whole)
	cents, okFrac := digits(frac)
	if !ok || !okFrac {
		return Money[B]{}, malformed
	}
	if len(whole) > 15 {
		return Money[B]{}, NewFault("amount.range", "", textAmountRange)
	}
	if len(frac) == 1 {
		cents *= 10
	}
	n := int64(euros)*100 + int64(cents)
	if n > MaxCents {
		return Money[B]{}, NewFault("amount.range", "", textAmountRange)
	}
	if negative {
		n = -n
	}
	return Money[B]{cents: n}, nil
}

// FromDecimal is the money that d euro stands for, exactly. Its faults are
// amount.malformed when d has more than two decimals, and amount.range.
func FromDecimal[B Basis](d decimal.Decimal) (Money[B], error) {
	// A decimal such as 1e1000000000 is small until it is written out.
	if d.IsZero() {
		return Money[B]{}, nil
	}
	if d.Exponent() > 15 {
		return Money[B]{}, NewFault("amount.range", "", textAmountRange)
	}
	cents := d.Shift(2)
	if !cents.IsInteger() {
		return Money[B]{}, NewFault("amount.malformed", "", textAmountMalformed)
	}
	if cents.Abs().GreaterThan(decimal.NewFromInt(MaxCents)) {
		return Money[B]{}, NewFault("amount.range", "", textAmountRange)
	}
	return Money[B]{cents: cents.IntPart()}, nil
}

// Decimal is m in euro, exactly.
func (m Money[B]) Decimal() decimal.Decimal { return decimal.New(m.cents, -2) }

// Cents is m in eurocents.
func (m Money[B]) Cents() int64 { return m.cents }

// Overflowed reports whether m is the result of an operation that left the
// range of 64 bits.
func (m Money[B]) Overflowed() bool { return m.cents == overflowed }

// IsZero reports whether m is € 0.
func (m Money[B]) IsZero() bool { return m.cents == 0 }

// IsNegative reports whether m is below € 0.
func (m Money[B]) IsNegative() bool { return m.cents < 0 }

// Compare is -1, 0 or +1 as m is less than, equal to or more than o.
func (m Money[B]) Compare(o Money[B]) int {
	switch {
	case m.cents < o.cents:
		return -1
	case m.cents > o.cents:
		return 1
	}
	return 0
}

// MoreThan reports whether m exceeds o.
func (m Money[B]) MoreThan(o Money[B]) bool { return m.cents > o.cents }

// Plus is m and o together.
func (m Money[B]) Plus(o Money[B]) Money[B] { return Money[B]{cents: add(m.cents, o.cents)} }

// Minus is m less o.
func (m Money[B]) Minus(o Money[B]) Money[B] { return Money[B]{cents: sub(m.cents, o.cents)} }

// Times is n times m.
func (m Money[B]) Times(n int64) Money[B] { return Money[B]{cents: mul(m.cents, n)} }

// Above is the part of m above the limit, € 0 when m stays below it.
func (m Money[B]) Above(limit Money[B]) Money[B] {
	return Money[B]{cents: above(m.cents, limit.cents)}
}

// Exact is m as an exact amount, to compute with before rounding.
func (m Money[B]) Exact() Exact[B] { return Exact[B]{num: m.cents, den: 1} }

// Share is the part r of m, exactly.
func (m Money[B]) Share(r Rate) Exact[B] {
	return Exact[B]{num: mul(m.cents, r.num), den: r.den}
}

// Lesser is the smaller of two amounts.
func Lesser[B Basis](a, b Money[B]) Money[B] {
	if b.cents < a.cents {
		return b
	}
	return a
}

// Greater is the larger of two amounts.
func Greater[B Basis](a, b Money[B]) Money[B] {
	if a.cents == overflowed || b.cents == overflowed {
		return Money[B]{cents: overflowed}
	}
	if b.cents > a.cents {
		return b
	}
	return a
}

// ByMonth is a year's amount per month, exactly.
func ByMonth(y PerYear) Exact[Monthly] { return Exact[Monthly]{num: y.cents, den: 12} }

// MonthsOf is a month's amount over twelve months.
func MonthsOf(m PerMonth) PerYear { return PerYear{cents: mul(m.cents, 12)} }

// OverMonths is what a month's amount comes to over n months.
func OverMonths(m PerMonth, n int) Amount { return Amount{cents: mul(m.cents, int64(n))} }

// String writes m in euro with two decimals: 1401.50.
func (m Money[B]) String() string { return string(m.append(nil)) }

func (m Money[B]) append(b []byte) []byte {
	if m.cents == overflowed {
		return append(b, "overflow"...)
	}
	n := m.cents
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/100, 10)
	return append(b, '.', byte('0'+n%100/10), byte('0'+n%10))
}

// MarshalText writes m as [Money.String] does.
func (m Money[B]) MarshalText() ([]byte, error) { return m.append(nil), nil }

// UnmarshalText reads what [ParseMoney] reads.
func (m *Money[B]) UnmarshalText(b []byte) error {
	parsed, err := ParseMoney[B](string(b))
	if err != nil {
		return err
	}
	*m = parsed
	return nil
}

// add, sub and mul give overflowed for a result that 64 bits cannot hold and
// for an operand that already overflowed. The compiler can inline the short way
// that small operands take.
func add(a, b int64) int64 {
	if areSmall(a, b) {
		return a + b
	}
	return addLarge(a, b)
}

func addLarge(a, b int64) int64 {
	s := a + b
	if a == overflowed || b == overflowed || (a < 0) == (b < 0) && (s < 0) != (a < 0) {
		return overflowed
	}
	return s
}

func sub(a, b int64) int64 {
	if areSmall(a, b) {
		return a - b
	}
	return subLarge(a, b)
}

func subLarge(a, b int64) int64 {
	if b == overflowed {
		return overflowed
	}
	return addLarge(a, -b)
}

// above has no branch on which of the two is more: of incomes one cannot foresee
// it.
func above(m, limit int64) int64 {
	if areSmall(m, limit) {
		return max(0, m-limit)
	}
	return aboveLarge(m, limit)
}

func aboveLarge(m, limit int64) int64 {
	if m <= limit && m != overflowed {
		return 0
	}
	return subLarge(m, limit)
}

// mul takes the short way for an amount and a factor: of 45 and 18 bits with
// their signs, so that the product has at most 62.
func mul(a, b int64) int64 {
	if (a+1<<44)>>45|(b+1<<17)>>18 != 0 {
		return mulLarge(a, b)
	}
	return a * b
}

func mulLarge(a, b int64) int64 {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	// The high half of the signed product; it is all sign when the low half holds
	// the product.
	hi -= uint64(a>>63)&uint64(b) + uint64(b>>63)&uint64(a)
	if int64(hi) != int64(lo)>>63 || a == overflowed || b == overflowed {
		return overflowed
	}
	return int64(lo)
}

// areSmall reports whether both are of 63 bits with their sign, so that they add
// up without overflow. It is one comparison: of the sign of either sum.
func areSmall(a, b int64) bool { return (a+1<<62)|(b+1<<62) >= 0 }

func abs(n int64) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

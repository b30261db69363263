package integraal

import (
	"bytes"
	"strconv"
)

// In writes v for a reader of the language: € 1.401,50 per maand, 2 maart 2026.
func (v Value) In(l Lang) string {
	if v.kind == wordValue {
		return v.word
	}
	var room [48]byte
	return string(v.appendIn(room[:0], l))
}

// Text is v as [Value.In] writes it in each language.
func (v Value) Text() Text {
	if v.kind == wordValue {
		return Same(v.word)
	}
	var room [96]byte
	nl := v.appendIn(room[:0], NL)
	return split(v.appendIn(nl, EN), len(nl))
}

// appendIn adds what [Value.In] says to b.
func (v Value) appendIn(b []byte, l Lang) []byte {
	switch v.kind {
	case oneOffValue, hourlyValue, monthlyValue, quarterlyValue, yearlyValue:
		return append(v.appendEuro(b, l), v.per(l)...)
	case rateValue:
		return v.appendPercentage(b, l)
	case dateValue:
		return Date{int32(v.a)}.appendIn(b, l)
	case countValue:
		return strconv.AppendInt(b, v.a, 10)
	case yesNoValue:
		if v.a == 1 {
			return append(b, Text{"ja", "yes"}.In(l)...)
		}
		return append(b, Text{"nee", "no"}.In(l)...)
	case wordValue:
		return append(b, v.word...)
	}
	return b
}

func (v Value) per(l Lang) string {
	switch v.kind {
	case hourlyValue:
		return Text{" per uur", " per hour"}.In(l)
	case monthlyValue:
		return Text{" per maand", " per month"}.In(l)
	case quarterlyValue:
		return Text{" per kwartaal", " per quarter"}.In(l)
	case yearlyValue:
		return Text{" per jaar", " per year"}.In(l)
	}
	return ""
}

// appendEuro writes whole cents exactly, and a fraction of a cent cut off after
// two more decimals with an ellipsis.
func (v Value) appendEuro(b []byte, l Lang) []byte {
	if v.a == overflowed {
		return append(b, "overflow"...)
	}
	thousand, point := byte('.'), byte(',')
	if l == EN {
		thousand, point = ',', '.'
	} else {
		b = append(b, "€ "...)
	}
	n := v.a
	if n < 0 {
		n, b = -n, append(b, '-')
	}
	if l == EN {
		b = append(b, "€"...)
	}
	den := max(v.b, 1)
	cents, rest := n/den, n%den
	b = appendGrouped(b, cents/100, thousand)
	if cents%100 == 0 && rest == 0 {
		return b
	}
	b = appendTwo(append(b, point), cents%100)
	if rest == 0 {
		return b
	}
	tail := mul(rest, 100)
	if tail == overflowed {
		return append(b, "…"...)
	}
	b = appendTwo(b, tail/den)
	if tail%den != 0 {
		b = append(b, "…"...)
	}
	return b
}

// appendTwo writes a number below 100 in two digits.
func appendTwo(b []byte, n int64) []byte { return append(b, byte('0'+n/10), byte('0'+n%10)) }

func appendGrouped(b []byte, n int64, sep byte) []byte {
	var room [20]byte
	for i, digit := range strconv.AppendInt(room[:0], n, 10) {
		if left := digitsOf(n) - i; i > 0 && left%3 == 0 {
			b = append(b, sep)
		}
		b = append(b, digit)
	}
	return b
}

func digitsOf(n int64) int {
	count := 1
	for ; n > 9; n /= 10 {
		count++
	}
	return count
}

// appendPercentage writes a rate in percents with at most three decimals, or as
// a fraction where those do not suffice.
func (v Value) appendPercentage(b []byte, l Lang) []byte {
	scaled := mul(v.a, 100_000)
	if scaled == overflowed || scaled%v.b != 0 || scaled < 0 {
		return append(b, Rate{v.a, v.b}.String()...)
	}
	thousandths := scaled / v.b
	b = strconv.AppendInt(b, thousandths/1000, 10)
	if frac := thousandths % 1000; frac != 0 {
		b = append(b, Text{",", "."}.In(l)...)
		b = append(b, byte('0'+frac/100))
		b = bytes.TrimRight(appendTwo(b, frac%100), "0")
	}
	return append(b, '%')
}

// In writes d for a reader of the language: 2 maart 2026.
func (d Date) In(l Lang) string {
	var room [24]byte
	return string(d.appendIn(room[:0], l))
}

func (d Date) appendIn(b []byte, l Lang) []byte {
	if d.IsZero() {
		return b
	}
	y, m, day := d.Civil()
	name := monthsNL[m-1]
	if l == EN {
		name = m.String()
	}
	b = append(strconv.AppendInt(b, int64(day), 10), ' ')
	b = append(append(b, name...), ' ')
	return strconv.AppendInt(b, int64(y), 10)
}

var monthsNL = [...]string{
	"januari", "februari", "maart", "april", "mei", "juni", "juli",
	"augustus", "september", "oktober", "november", "december",
}

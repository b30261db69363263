package integraal

import (
	"strconv"
	"strings"
)

// Lang is a language that texts exist in.
type Lang string

// The languages.
const (
	NL Lang = "nl" // Dutch, plain (B1): the default
	EN Lang = "en" // English
)

// Text is a text for an end user, in Dutch and in English. It may hold places
// such as {amount}, which [Text.With] fills.
type Text struct {
	NL string `json:"nl"`
	EN string `json:"en"`
}

// Same is a text that reads the same in both languages, such as a name.
func Same(s string) Text { return Text{NL: s, EN: s} }

// IsZero reports whether t is empty.
func (t Text) IsZero() bool { return t == Text{} }

// In is t in a language; every language but English is answered in Dutch.
func (t Text) In(l Lang) string {
	if l == EN {
		return t.EN
	}
	return t.NL
}

// With fills the places of t. A place that no argument names stays as it is.
func (t Text) With(args ...Arg) Text {
	if !strings.Contains(t.NL, "{") && !strings.Contains(t.EN, "{") {
		return t
	}
	var room [640]byte
	nl := appendFilled(room[:0], t.NL, NL, args)
	return split(appendFilled(nl, t.EN, EN, args), len(nl))
}

// split is a text of which the Dutch takes up the first bytes and the English
// the rest, in one piece of memory.
func split(b []byte, dutch int) Text {
	all := string(b)
	return Text{NL: all[:dutch], EN: all[dutch:]}
}

func appendFilled(b []byte, s string, l Lang, args []Arg) []byte {
	for {
		open := strings.IndexByte(s, '{')
		if open < 0 {
			break
		}
		size := strings.IndexByte(s[open:], '}')
		if size < 0 {
			break
		}
		b = append(b, s[:open]...)
		b = appendArgument(b, s[open+1:open+size], l, args)
		s = s[open+size+1:]
	}
	return append(b, s...)
}

func appendArgument(b []byte, place string, l Lang, args []Arg) []byte {
	for i := range args {
		if args[i].place == place {
			if args[i].isText {
				return append(b, args[i].text.In(l)...)
			}
			return args[i].value.appendIn(b, l)
		}
	}
	b = append(b, '{')
	b = append(b, place...)
	return append(b, '}')
}

// Arg fills a place of a [Text].
type Arg struct {
	place  string
	value  Value
	text   Text
	isText bool
}

// Put fills a place with a value, written as the language writes it.
func Put[V Valued](place string, v V) Arg { return Arg{place: place, value: v.value()} }

// PutText fills a place with a text.
func PutText(place string, t Text) Arg { return Arg{place: place, text: t, isText: true} }

// PutName fills a place with a name that no language changes.
func PutName(place, name string) Arg { return PutText(place, Same(name)) }

// Join is the texts in a row, "a, b en c".
func Join(texts []Text) Text {
	switch len(texts) {
	case 0:
		return Text{}
	case 1:
		return texts[0]
	}
	var room [320]byte
	nl := appendJoined(room[:0], texts, NL, " en ")
	return split(appendJoined(nl, texts, EN, " and "), len(nl))
}

func appendJoined(b []byte, texts []Text, l Lang, last string) []byte {
	for i, t := range texts {
		switch {
		case i == 0:
		case i == len(texts)-1:
			b = append(b, last...)
		default:
			b = append(b, ", "...)
		}
		b = append(b, t.In(l)...)
	}
	return b
}

// Valued is what an explanation can show and a text can hold: money, an exact
// amount, a rate, a day, a [Count], a [YesNo] or a [Word].
type Valued interface{ value() Value }

// Count is a number of things.
type Count int

// YesNo is a plain answer.
type YesNo bool

// Word is a code or a name, shown as it is.
type Word string

type valueKind uint8

const (
	noValue valueKind = iota
	oneOffValue
	hourlyValue
	monthlyValue
	quarterlyValue
	yearlyValue
	rateValue
	dateValue
	countValue
	yesNoValue
	wordValue
)

// Value is any value that an explanation shows, as data. The zero Value is
// none.
type Value struct {
	kind valueKind
	a, b int64
	word string
}

func (m Money[B]) value() Value { return Value{kind: moneyKind[B](), a: m.cents, b: 1} }

func (e Exact[B]) value() Value {
	return Value{kind: moneyKind[B](), a: e.num, b: e.denominator()}
}

func moneyKind[B Basis]() valueKind {
	var b B
	switch any(b).(type) {
	case Hourly:
		return hourlyValue
	case Monthly:
		return monthlyValue
	case Quarterly:
		return quarterlyValue
	case Yearly:
		return yearlyValue
	}
	return oneOffValue
}

func (r Rate) value() Value  { return Value{kind: rateValue, a: r.num, b: r.denominator()} }
func (d Date) value() Value  { return Value{kind: dateValue, a: int64(d.n)} }
func (c Count) value() Value { return Value{kind: countValue, a: int64(c)} }
func (w Word) value() Value  { return Value{kind: wordValue, word: string(w)} }
func (y YesNo) value() Value {
	v := Value{kind: yesNoValue}
	if y {
		v.a = 1
	}
	return v
}
func (v Value) value() Value { return v }

// ValueOf is v as data.
func ValueOf[V Valued](v V) Value { return v.value() }

// IsZero reports whether v is no value.
func (v Value) IsZero() bool { return v.kind == noValue }

// Kind names what v is: perMonth, perYear, perQuarter, perHour, amount, rate,
// date, count, yesNo, word, or "" for none.
func (v Value) Kind() string {
	return [...]string{
		"", "amount", "perHour", "perMonth", "perQuarter", "perYear",
		"rate", "date", "count", "yesNo", "word",
	}[v.kind]
}

// String writes v as a file holds it: 1401.50, 13.730%, 2026-03-02, 3, true.
// An exact amount that is no whole number of cents is written as a fraction
// of cents: 2860085/2c.
func (v Value) String() string {
	switch v.kind {
	case noValue:
		return ""
	case rateValue:
		return Rate{v.a, v.b}.String()
	case dateValue:
		return Date{int32(v.a)}.String()
	case countValue:
		return strconv.FormatInt(v.a, 10)
	case yesNoValue:
		return strconv.FormatBool(v.a == 1)
	case wordValue:
		return v.word
	}
	if v.a == overflowed {
		return "overflow"
	}
	if v.a%v.b == 0 {
		return EuroCents(v.a / v.b).String()
	}
	g := gcd(int64(abs(v.a)), v.b)
	return strconv.FormatInt(v.a/g, 10) + "/" + strconv.FormatInt(v.b/g, 10) + "c"
}

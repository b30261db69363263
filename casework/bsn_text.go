package casework

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// holdsBSN reports whether a text holds nine digits that pass the eleven test,
// together or in groups as people write them: 999990019, 9999.90.019,
// 999 990 019, 99999-0019. One in eleven other numbers of nine digits does too;
// better one of those written otherwise than a citizen's number in a text that
// others read.
//
// Groups belong together when the same sign stands between all of them, and each
// has two digits or more, or each just one. So what else people write in groups
// is not taken for a number: a date and a time (two signs), a date or two of them
// (an even number of digits, or days and months of one digit beside a year), an
// amount beside another.
func holdsBSN(s string) bool {
	var groups []digits
	for i := 0; i < len(s); {
		if s[i] < '0' || s[i] > '9' {
			i++
			continue
		}
		g := digits{from: i}
		g.text, g.until = digitsAt(s, i)
		if passesElfproef(g.text) {
			return true
		}
		groups = append(groups, g)
		i = g.until
	}
	return groupsMakeBSN(s, groups)
}

// digits are digits with nothing to be seen between them.
type digits struct {
	text        string
	from, until int
}

// digitsAt are the digits from a place on, without signs that nobody sees.
func digitsAt(s string, i int) (text string, until int) {
	var b strings.Builder
	until = i
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
			until = i
		case !unicode.Is(unicode.Cf, r):
			return b.String(), until
		}
	}
	return b.String(), until
}

// groupsMakeBSN reports whether groups that stand in a row make a number.
func groupsMakeBSN(s string, groups []digits) bool {
	for first := range groups {
		if abroad(s, groups, first) {
			continue
		}
		number, sign := groups[first].text, ""
		for i := first + 1; i < len(groups) && len(number) < bsnDigits; i++ {
			between := signOf(s[groups[i-1].until:groups[i].from])
			if between == "" || i > first+1 && between != sign ||
				(len(groups[i].text) == 1) != (len(groups[first].text) == 1) {
				break
			}
			sign = between
			number += groups[i].text
			if passesElfproef(number) {
				return true
			}
		}
	}
	return false
}

// abroad reports whether a group is a country's code or follows one: a telephone
// number.
func abroad(s string, groups []digits, i int) bool {
	code := func(g digits) bool {
		return g.from > 0 && s[g.from-1] == '+' || len(g.text) == 4 && strings.HasPrefix(g.text, "00")
	}
	return code(groups[i]) ||
		i > 0 && signOf(s[groups[i-1].until:groups[i].from]) != "" && code(groups[i-1])
}

// signOf is the sign between two groups of digits, with all spaces and all
// dashes alike, and empty for anything that does not hold groups together.
func signOf(between string) string {
	var b strings.Builder
	for _, r := range between {
		switch {
		case unicode.Is(unicode.Cf, r):
		case unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
		case unicode.Is(unicode.Pd, r) || r == '\u2212':
			b.WriteByte('-')
		default:
			b.WriteRune(r)
		}
	}
	switch sign := b.String(); sign {
	case " ", ".", "-", "_", " . ", " - ":
		return sign
	}
	return ""
}

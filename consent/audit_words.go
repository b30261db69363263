package consent

import (
	"unicode"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// longestWord is the size in bytes of a name that a log takes.
const longestWord = 512

// check sees to it that no name in the entry is, or holds, what a log may not.
func (a *Access) check() error {
	return checkWords("viewer", a.Viewer, "role", a.Role, "team", a.Team, "purpose", a.Purpose, "protocol", a.Protocol)
}

func checkWords(pathsAndWords ...string) error {
	var faults integraal.Faults
	for i := 0; i+1 < len(pathsAndWords); i += 2 {
		if f := checkWord(pathsAndWords[i+1]); f != nil {
			faults = append(faults, f.In(pathsAndWords[i]))
		}
	}
	return faults.Err()
}

// checkWord is nil for a name that may stand in a log. Its faults are audit.bsn
// for one that holds a citizen service number and audit.text for one that is no
// plain text of a name's length.
func checkWord(s string) *integraal.Fault {
	digits := 0
	plain := len(s) <= longestWord
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c < ' ' || c == 0x7f:
			plain = false
		case c >= utf8.RuneSelf && plain:
			plain = plainRunes(s)
		}
	}
	switch {
	case !plain:
		f := integraal.NewFault("audit.text", "", textWord)
		return &f
	case digits >= bsnDigits && holdsBSN(s):
		f := integraal.NewFault("audit.bsn", "", textBSN)
		return &f
	}
	return nil
}

// plainRunes reports whether a text is valid and holds nothing that is not
// seen or that JSON writes in two ways.
func plainRunes(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if !unicode.IsPrint(r) {
			return false
		}
	}
	return true
}

const bsnDigits = 9

// holdsBSN reports whether a name holds nine digits in a row that pass the
// eleven test, also with spaces, points or dashes between them. A UUID has
// digits that mean nothing, and is none.
func holdsBSN(s string) bool {
	if isUUID(s) {
		return false
	}
	var number []byte
	for i := 0; i <= len(s); i++ {
		switch {
		case i < len(s) && s[i] >= '0' && s[i] <= '9':
			number = append(number, s[i]-'0')
		case i < len(s) && len(number) > 0 && (s[i] == ' ' || s[i] == '.' || s[i] == '-' || s[i] == '_'):
		default:
			if passesElevenTest(number) {
				return true
			}
			number = number[:0]
		}
	}
	return false
}

func passesElevenTest(number []byte) bool {
	if len(number) != bsnDigits {
		return false
	}
	sum, set := -int(number[8]), false
	for i, n := range number[:8] {
		sum += (bsnDigits - i) * int(n)
		set = set || n != 0
	}
	return set && sum%11 == 0
}

// isUUID reports whether s is written as 8-4-4-4-12 hexadecimal digits.
func isUUID(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		dash := i == 8 || i == 13 || i == 18 || i == 23
		hexadecimal := c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
		if dash != (c == '-') || !dash && !hexadecimal {
			return false
		}
	}
	return true
}

var (
	textWord = integraal.Text{
		NL: "een naam in het logboek is gewone tekst van ten hoogste 512 tekens",
		EN: "a name in the log is plain text of at most 512 characters",
	}
	textBSN = integraal.Text{
		NL: "in het logboek staat nooit een BSN; gebruik een ander kenmerk",
		EN: "a log never holds a BSN; use another reference",
	}
)

package casework

import (
	"fmt"
	"log/slog"
	"unique"

	"github.com/integraal/integraal"
)

// BSN is a citizen service number. It masks itself wherever it is printed,
// logged or marshalled; only [BSN.Reveal] gives the number, for whoever has a
// law that lets them use it (AVG art. 87, Uitvoeringswet AVG art. 46). The zero
// BSN is none. BSNs are comparable with ==.
type BSN struct {
	// A handle, because fmt passes the methods of an unexported field by and
	// prints what it holds: of a handle that is an address.
	number unique.Handle[string]
}

const (
	bsnDigits = 9
	maskedBSN = "*********"
)

// ParseBSN reads nine digits that pass the eleven test (elfproef). Its fault is
// bsn.invalid and never repeats what was given.
func ParseBSN(s string) (BSN, error) {
	if !passesElfproef(s) {
		return BSN{}, integraal.NewFault("bsn.invalid", "", textBSN)
	}
	return BSN{number: unique.Make(s)}, nil
}

// passesElfproef reports whether s is nine digits, not all of them zero, of
// which 9a+8b+…+2h−i divides by eleven.
func passesElfproef(s string) bool {
	if len(s) != bsnDigits || s == "000000000" {
		return false
	}
	sum := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		weight := bsnDigits - i
		if weight == 1 {
			weight = -1
		}
		sum += weight * int(s[i]-'0')
	}
	return sum%11 == 0
}

// IsZero reports whether there is no number.
func (b BSN) IsZero() bool { return b == BSN{} }

// Reveal is the number itself, empty when there is none.
func (b BSN) Reveal() string {
	if b.IsZero() {
		return ""
	}
	return b.number.Value()
}

// String masks the number.
func (b BSN) String() string {
	if b.IsZero() {
		return ""
	}
	return maskedBSN
}

// GoString masks the number.
func (b BSN) GoString() string { return b.String() }

// Format masks the number in every verb.
func (b BSN) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(b.String())) }

// MarshalText masks the number.
func (b BSN) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// LogValue masks the number.
func (b BSN) LogValue() slog.Value { return slog.StringValue(b.String()) }

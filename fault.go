package integraal

import (
	"cmp"
	"slices"
	"strings"
)

// Fault says what is wrong with something that came from outside. Code is
// stable, so that programs can act on it; Path names the field, as in
// members[2].born; Text tells a person. A fault never repeats a value that was
// given, so that it can be logged and shown.
type Fault struct {
	Code string `json:"code"`
	Path string `json:"path,omitempty"`
	Text Text   `json:"text"`
}

// NewFault is a fault with a code, the path of a field and a text.
func NewFault(code, path string, text Text) Fault {
	return Fault{Code: code, Path: path, Text: text}
}

// Error writes f in English: the code, the path and the text.
func (f Fault) Error() string {
	where := f.Code
	if f.Path != "" {
		where += " at " + f.Path
	}
	return where + ": " + f.Text.EN
}

// In is f with its path placed inside another field's.
func (f Fault) In(field string) Fault {
	f.Path = joinPath(field, f.Path)
	return f
}

func joinPath(outer, inner string) string {
	switch {
	case inner == "":
		return outer
	case outer == "" || inner[0] == '[':
		return outer + inner
	}
	return outer + "." + inner
}

// Faults are several faults at once, in order of path and code.
type Faults []Fault

// Error writes a fault a line.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i := range f {
		lines[i] = f[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap gives errors.As and errors.Is each fault.
func (f Faults) Unwrap() []error {
	errs := make([]error, len(f))
	for i := range f {
		errs[i] = f[i]
	}
	return errs
}

// Err is nil when there are no faults, and otherwise f sorted and without
// repetition.
func (f Faults) Err() error {
	if len(f) == 0 {
		return nil
	}
	sorted := slices.Clone(f)
	slices.SortStableFunc(sorted, func(a, b Fault) int {
		return cmp.Or(comparePaths(a.Path, b.Path), cmp.Compare(a.Code, b.Code), cmp.Compare(a.Text.EN, b.Text.EN))
	})
	return slices.Compact(sorted)
}

// comparePaths orders paths as a reader meets them: members[2] before
// members[10].
func comparePaths(a, b string) int {
	for a != "" && b != "" {
		na, restA, okA := leadingNumber(a)
		nb, restB, okB := leadingNumber(b)
		if okA && okB {
			if c := cmp.Compare(na, nb); c != 0 {
				return c
			}
			a, b = restA, restB
			continue
		}
		if a[0] != b[0] {
			return cmp.Compare(a[0], b[0])
		}
		a, b = a[1:], b[1:]
	}
	return cmp.Compare(len(a), len(b))
}

func leadingNumber(s string) (n int, rest string, ok bool) {
	end := 0
	for end < len(s) && end < 9 && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	n, _ = digits(s[:end])
	return n, s[end:], end > 0
}

// FaultsIn lists every fault that err holds, however it was wrapped.
func FaultsIn(err error) Faults {
	switch e := err.(type) { //nolint:errorlint // it walks every branch, where errors.As stops at the first
	case Fault:
		return Faults{e}
	case Faults:
		return slices.Clone(e)
	case interface{ Unwrap() []error }:
		var faults Faults
		for _, inner := range e.Unwrap() {
			faults = append(faults, FaultsIn(inner)...)
		}
		return faults
	case interface{ Unwrap() error }:
		return FaultsIn(e.Unwrap())
	}
	return nil
}

// HasFault reports whether err holds a fault with the code.
func HasFault(err error, code string) bool {
	return slices.ContainsFunc(FaultsIn(err), func(f Fault) bool { return f.Code == code })
}

// The texts of this package's faults.
var (
	textDateMalformed = Text{
		NL: "dit is geen dag; schrijf jaar-maand-dag, zoals 2026-03-02",
		EN: "this is not a day; write year-month-day, such as 2026-03-02",
	}
	textDateImpossible = Text{
		NL: "deze dag bestaat niet op de kalender",
		EN: "this day does not exist in the calendar",
	}
	textAmountMalformed = Text{
		NL: "dit is geen bedrag; schrijf euro's met een punt en hooguit twee decimalen, zoals 1401.50",
		EN: "this is not an amount; write euros with a point and at most two decimals, such as 1401.50",
	}
	textAmountRange = Text{
		NL: "dit bedrag is groter dan de bibliotheek verwerkt",
		EN: "this amount is larger than the library computes with",
	}
	textRateMalformed = Text{
		NL: "dit is geen percentage of breuk; schrijf 13.73% of 13/30",
		EN: "this is not a rate; write 13.73% or 13/30",
	}
	textStandard = Text{
		NL: "kies clientStatement, professionalObservation, document, register of decision",
		EN: "choose clientStatement, professionalObservation, document, register or decision",
	}
	textFactImpossible = Text{
		NL: "dit gegeven kan niet 'afwezig' zijn: ieder mens heeft het",
		EN: "this fact cannot be known to be absent: everyone has it",
	}
)

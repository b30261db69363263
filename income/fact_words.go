package income

import (
	"encoding"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// Bounds of what a household file may hold.
const (
	maxAccounts  = 50
	maxLine      = 200 // characters of a text
	maxLabelFile = 40  // characters of the label of a person or a thing
	maxCountFile = 1_000_000
	maxHours     = 1_000_000 // beyond any month, so that the rules say what is wrong with it
)

// wordNone says that something was established not to be there.
const wordNone = "none"

// The kinds of facts of a file: a value that is a text, a list, and what has
// facts of its own.
type (
	valued[T any]    = told[word[T]]
	listed[X any]    = told[list[X]]
	described[O any] = told[thing[O]]
)

// word is a value as a file writes it, or none.
type word[T any] struct {
	absent bool
	is     T
}

// list is several things. Without anything in it there are none.
type list[X any] []X

// thing is what has facts of its own, or none.
type thing[O any] struct {
	none noneWord
	is   O
}

// noneWord is whether there is nothing.
type noneWord bool

func (n *noneWord) UnmarshalText(b []byte) error {
	if string(b) != wordNone {
		return integraal.NewFault("household.form", "", textFileNone)
	}
	*n = true
	return nil
}

func (t *thing[O]) ReadJSONAs(shape byte, _ []string) any {
	if shape == '"' {
		return &t.none
	}
	return &t.is
}

// MarshalJSON writes the facts, or none.
func (t thing[O]) MarshalJSON() ([]byte, error) {
	if t.none {
		return json.Marshal(wordNone)
	}
	return json.Marshal(t.is)
}

// CheckJSON bounds a list far beyond any household.
func (l list[X]) CheckJSON() error {
	if len(l) > maxPersons {
		return integraal.NewFault("household.range", "", textFileTooMany)
	}
	return nil
}

// UnmarshalText reads a value of its kind, or none.
func (w *word[T]) UnmarshalText(b []byte) error {
	if string(b) == wordNone {
		w.absent = true
		return nil
	}
	switch into := any(&w.is).(type) {
	case *bool:
		if s := string(b); s != "yes" && s != "no" {
			return integraal.NewFault("fact.yes-no", "", textFileYesNo)
		}
		*into = string(b) == "yes"
	case *int:
		n, err := strconv.Atoi(string(b))
		if err != nil || n < 0 || n > maxCountFile || strconv.Itoa(n) != string(b) {
			return integraal.NewFault("fact.count", "", textFileCount)
		}
		*into = n
	case *Uren:
		return readHours(into, string(b))
	case *Inkomenssoort:
		return readKind(into, string(b), inkomenssoortWords())
	case *Bezittingsoort:
		return readKind(into, string(b), bezittingsoortWords())
	case *Opvangsoort:
		return readKind(into, string(b), opvangsoortWords())
	case encoding.TextUnmarshaler:
		return into.UnmarshalText(b)
	}
	return nil
}

// MarshalText writes what UnmarshalText reads.
func (w word[T]) MarshalText() ([]byte, error) {
	if w.absent {
		return []byte(wordNone), nil
	}
	switch is := any(w.is).(type) {
	case bool:
		if is {
			return []byte("yes"), nil
		}
		return []byte("no"), nil
	case int:
		return []byte(strconv.Itoa(is)), nil
	case Uren:
		return []byte(is.String()), nil
	case Inkomenssoort:
		return []byte(wordOf(is, inkomenssoortWords())), nil
	case Bezittingsoort:
		return []byte(wordOf(is, bezittingsoortWords())), nil
	case Opvangsoort:
		return []byte(wordOf(is, opvangsoortWords())), nil
	case encoding.TextMarshaler:
		return is.MarshalText()
	}
	return nil, nil
}

func inkomenssoortWords() []string {
	return []string{
		"gewoon", "oudedagsvoorziening", "premie", "vrijwilligersvergoeding", "jonggehandicaptenkorting",
		"kinderbijslag", "toeslag", "uitgezonderd",
	}
}

func bezittingsoortWords() []string {
	return []string{"gewoon", "gebruikelijk", "spaargeldTijdensBijstand", "immaterieleSchade"}
}

func opvangsoortWords() []string {
	return []string{"dagopvang", "buitenschoolseOpvang", "gastouderopvang"}
}

// readKind reads the word of a kind.
func readKind[K ~uint8](into *K, s string, words []string) error {
	for i, w := range words {
		if w == s {
			*into = K(i + 1) //nolint:gosec // there are a few words
			return nil
		}
	}
	return integraal.NewFault("fact.word", "", textFileWord.With(integraal.PutName("words", strings.Join(words, ", "))))
}

// readHours reads hours with at most two decimals.
func readHours(into *Uren, s string) error {
	whole, part, point := strings.Cut(s, ".")
	n, err := strconv.Atoi(whole)
	m := 0
	if err == nil && point {
		m, err = strconv.Atoi((part + "0")[:2])
	}
	if err != nil || n < 0 || n > maxHours || len(part) > 2 || point && part == "" ||
		strings.Trim(part, "0123456789") != "" || strconv.Itoa(n) != whole {
		return integraal.NewFault("fact.hours", "", textFileHours)
	}
	*into = HoursOf(int64(n), int64(m))
	return nil
}

// line is a text of a file: one line, of no great length.
type line string

func (l *line) UnmarshalText(b []byte) error {
	if s := string(b); utf8.RuneCountInString(s) > maxLine ||
		strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r >= 0x7F && r <= 0x9F }) {
		return integraal.NewFault("household.text", "", textFileText)
	}
	*l = line(b)
	return nil
}

// label names a person or a thing. It is never a citizen service number.
type label string

func (l *label) UnmarshalText(b []byte) error {
	s := string(b)
	if s == "" || len(s) > maxLabelFile || strings.ContainsFunc(s, notOfLabel) || strings.IndexByte("._-", s[0]) >= 0 ||
		len(s) >= 8 && len(s) <= 9 && strings.Trim(s, "0123456789") == "" {
		return integraal.NewFault("household.text", "", textFileLabel)
	}
	*l = label(s)
	return nil
}

func notOfLabel(r rune) bool {
	return (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') && r != '.' && r != '_' && r != '-'
}

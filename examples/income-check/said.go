package main

import (
	"encoding"
	"strconv"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// said is a fact in a file: a text with its value, or "none".
type said[T any] struct{ fact integraal.Fact[T] }

// UnmarshalText reads a value as its type writes it: yes or no, a number, an
// amount as 1401.50, a day, or the name of a kind.
func (s *said[T]) UnmarshalText(b []byte) error {
	if string(b) == "none" {
		s.fact = integraal.KnowAbsent[T]()
		return nil
	}
	var v T
	if err := readValue(any(&v), string(b)); err != nil {
		return err
	}
	s.fact = integraal.Know(v)
	return nil
}

func readValue(into any, s string) error {
	switch v := into.(type) {
	case *bool:
		if s != "yes" && s != "no" {
			return malformed(text("ja of nee: schrijf yes, no of none", "yes or no: write yes, no or none"))
		}
		*v = s == "yes"
	case *int:
		n, err := strconv.ParseInt(s, 10, 16)
		if err != nil {
			return malformed(text("schrijf een geheel getal, zoals 2", "write a whole number, such as 2"))
		}
		*v = int(n)
	case *income.Uren:
		return readHours(v, s)
	case *income.Inkomenssoort:
		return readKind(v, s, income.GewoonInkomen, inkomenssoorten[:])
	case *income.Bezittingsoort:
		return readKind(v, s, income.GewoonBezit, bezittingsoorten[:])
	case *income.Opvangsoort:
		return readKind(v, s, income.Dagopvang, opvangsoorten[:])
	case encoding.TextUnmarshaler:
		return v.UnmarshalText([]byte(s))
	}
	return nil
}

var (
	inkomenssoorten = [...]string{
		"gewoon", "oudedagsvoorziening", "premie", "vrijwilligersvergoeding", "jonggehandicaptenkorting",
		"kinderbijslag", "toeslag", "uitgezonderd",
	}
	bezittingsoorten = [...]string{"gewoon", "gebruikelijk", "spaargeldTijdensBijstand", "immaterieleSchade"}
	opvangsoorten    = [...]string{"dagopvang", "buitenschoolseOpvang", "gastouderopvang"}
)

// readKind reads the name of a kind; first is the kind of the first name.
func readKind[K ~uint8](into *K, s string, first K, names []string) error {
	for i, name := range names {
		if name == s {
			*into = first + K(i)
			return nil
		}
	}
	list := strings.Join(names, ", ")
	return malformed(text("schrijf een van: "+list, "write one of: "+list))
}

func readHours(into *income.Uren, s string) error {
	whole, part, _ := strings.Cut(s, ".")
	n, err := strconv.ParseUint(whole, 10, 16)
	m := uint64(0)
	if err == nil && part != "" {
		m, err = strconv.ParseUint((part + "0")[:2], 10, 8)
	}
	if err != nil || len(part) > 2 || strings.HasSuffix(s, ".") {
		return malformed(text("schrijf uren met hooguit twee decimalen, zoals 46.67", "write hours with at most two decimals, such as 46.67"))
	}
	*into = income.HoursOf(int64(n), int64(m))
	return nil
}

func malformed(t integraal.Text) error { return integraal.NewFault("fact.malformed", "", t) }

func text(nl, en string) integraal.Text { return integraal.Text{NL: nl, EN: en} }

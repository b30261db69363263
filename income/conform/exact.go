package conform

import (
	"encoding"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// exactFact is one fact of a rule by its own name, for what the small form has no
// field for: "partner.wholeYear" is "unknown", "medebewoners[0].born" is
// "1961-04-01".
type exactFact struct {
	Fact string `json:"fact"`
	Is   string `json:"is"`
}

// lay lays the exact facts of the case over those that the small form made.
func (q *question) lay(facts any) {
	for i, e := range q.exact {
		if q.laid != nil {
			q.laid[i] = true
		}
		place := "exact[" + strconv.Itoa(i) + "]"
		for _, f := range setFact(reflect.ValueOf(facts).Elem(), strings.Split(e.Fact, "."), e.Is) {
			q.faults = append(q.faults, f.In(place))
		}
	}
}

// setFact sets what a path leads to; the faults are of "fact" or of "is".
func setFact(v reflect.Value, path []string, is string) integraal.Faults {
	if k, found := factTypes[v.Type()]; found {
		return k.set(v, path, is)
	}
	if len(path) == 0 {
		return setText(v, is)
	}
	name, index, listed := strings.Cut(path[0], "[")
	if v.Kind() != reflect.Struct || name == "" {
		return noFact()
	}
	field := v.FieldByNameFunc(func(s string) bool { return factName(s) == name })
	if !field.CanSet() { // there is none, or it is no fact of the caller
		return noFact()
	}
	if !listed {
		return setFact(field, path[1:], is)
	}
	n, err := strconv.Atoi(strings.TrimSuffix(index, "]"))
	if k, found := factTypes[field.Type()]; err == nil && found && strings.HasSuffix(index, "]") {
		return k.setAt(field, n, path[1:], is)
	}
	return noFact()
}

func noFact() integraal.Faults { return integraal.Faults{value("fact", textNoFact)} }

// factName is the name of a field as faults and case files have it: MetKind is
// metKind, ID is id.
func factName(field string) string {
	if strings.ToUpper(field) == field {
		return strings.ToLower(field)
	}
	return string(unicode.ToLower(rune(field[0]))) + field[1:]
}

// factType makes facts of one type.
type factType struct {
	know                                func(reflect.Value) reflect.Value
	value                               func(reflect.Value) reflect.Value
	unknown, absent, contested, notSeen reflect.Value
}

func factOf[T any]() (reflect.Type, factType) {
	return reflect.TypeFor[integraal.Fact[T]](), factType{
		know: func(v reflect.Value) reflect.Value {
			is, _ := v.Interface().(T)
			return reflect.ValueOf(integraal.Know(is))
		},
		value: func(v reflect.Value) reflect.Value {
			is := reflect.New(reflect.TypeFor[T]()).Elem()
			if f, ok := v.Interface().(integraal.Fact[T]); ok {
				known, _ := f.Value()
				is.Set(reflect.ValueOf(&known).Elem())
			}
			return is
		},
		unknown: reflect.ValueOf(integraal.Fact[T]{}), absent: reflect.ValueOf(integraal.KnowAbsent[T]()),
		contested: reflect.ValueOf(integraal.Contest[T]()), notSeen: reflect.ValueOf(integraal.Hide[T](integraal.Text{})),
	}
}

// set sets a fact, or with a longer path what lies in its value. What is not said
// of a person who was not there stays unknown.
func (k *factType) set(v reflect.Value, path []string, is string) integraal.Faults {
	inner := k.value(v)
	if len(path) == 0 {
		switch is {
		case integraal.Unknown.String():
			v.Set(k.unknown)
			return nil
		case integraal.KnownAbsent.String():
			v.Set(k.absent)
			return nil
		case integraal.Contested.String():
			v.Set(k.contested)
			return nil
		case integraal.NotVisible.String():
			v.Set(k.notSeen)
			return nil
		}
		if is == integraal.Known.String() && holds(inner.Type()) {
			v.Set(k.know(inner))
			return nil
		}
	}
	faults := setFact(inner, path, is)
	if faults == nil {
		v.Set(k.know(inner))
	}
	return faults
}

// holds is whether a type is a list or has facts of its own. An amount and a date
// are structs too, but are read from a text: of these no value is known without one.
func holds(t reflect.Type) bool {
	return t.Kind() == reflect.Slice ||
		t.Kind() == reflect.Struct && !reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

// setAt sets what lies in a member of a list. The number after the last one is a
// new member.
func (k *factType) setAt(v reflect.Value, n int, path []string, is string) integraal.Faults {
	list := k.value(v)
	if list.Kind() != reflect.Slice {
		return noFact()
	}
	if n < 0 || n > list.Len() || n >= most {
		return integraal.Faults{value("fact", textNext)}
	}
	own := reflect.MakeSlice(list.Type(), max(n+1, list.Len()), max(n+1, list.Len()))
	reflect.Copy(own, list)
	if len(path) == 0 {
		if is != integraal.Known.String() {
			return noFact()
		}
		v.Set(k.know(own))
		return nil
	}
	faults := setFact(own.Index(n), path, is)
	if faults == nil {
		v.Set(k.know(own))
	}
	return faults
}

// setText reads a plain value: true, 12, 1401.50, 2026-03-01, a word.
func setText(v reflect.Value, is string) integraal.Faults {
	wrong := integraal.Faults{value("is", textIs.With(integraal.PutText("want", wantOf(v.Type()))))}
	if words := wordsOf(v.Type()); words != nil {
		i := slices.Index(words, is)
		if i < 0 {
			return wrong
		}
		v.SetUint(uint64(i) + 1) //nolint:gosec // the place in a short list
		return nil
	}
	if v.Type() == reflect.TypeFor[income.Uren]() {
		var u uren
		if u.UnmarshalText([]byte(is)) != nil {
			return wrong
		}
		v.Set(reflect.ValueOf(u.is))
		return nil
	}
	if u, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		if u.UnmarshalText([]byte(is)) != nil {
			return wrong
		}
		return nil
	}
	switch v.Kind() {
	case reflect.Bool:
		if is != "true" && is != "false" {
			return wrong
		}
		v.SetBool(is == "true")
	case reflect.Int:
		n, err := strconv.ParseUint(is, 10, 10)
		if err != nil {
			return wrong
		}
		v.SetInt(int64(n)) //nolint:gosec // of ten bits
	case reflect.String:
		v.SetString(is)
	default:
		return noFact()
	}
	return nil
}

// wordsOf are the words of a type that is a choice, in their order.
func wordsOf(t reflect.Type) []string {
	switch t {
	case reflect.TypeFor[income.Inkomenssoort]():
		return []string{
			"gewoon", "oudedagsvoorziening", "premie", "vrijwilligersvergoeding", "jonggehandicaptenkorting",
			"kinderbijslag", "toeslag", "uitgezonderd",
		}
	case reflect.TypeFor[income.Bezittingsoort]():
		return []string{"gewoon", "gebruikelijk", "spaargeldTijdensBijstand", "immaterieleSchade"}
	case reflect.TypeFor[income.Betalingssoort]():
		return []string{
			"participatiewet", "socialeZekerheid", "oorlogsgetroffenen", "ambtenaar", "loon", "verzekering", "pensioen",
			"voorlopigeTeruggaaf", "levensonderhoud", "toeslag", "kinderopvangtoeslag", "kinderbijslag", "anders",
		}
	case reflect.TypeFor[income.Opvangsoort]():
		return []string{income.Dagopvang.String(), income.BuitenschoolseOpvang.String(), income.Gastouderopvang.String()}
	case reflect.TypeFor[income.Leefvorm]():
		return []string{income.Alleenstaande.String(), income.AlleenstaandeOuder.String(), income.Gehuwden.String()}
	}
	return nil
}

// wantOf says what a value looks like.
func wantOf(t reflect.Type) integraal.Text {
	switch words := wordsOf(t); {
	case words != nil:
		list := strings.Join(words, ", ")
		return integraal.Text{NL: list, EN: list}
	case t == reflect.TypeFor[income.Uren]():
		return integraal.Text{NL: "45.5", EN: "45.5"}
	case t == reflect.TypeFor[integraal.Date]():
		return integraal.Text{NL: "1961-04-01", EN: "1961-04-01"}
	case t == reflect.TypeFor[integraal.Rate]():
		return integraal.Text{NL: "10%", EN: "10%"}
	case strings.HasPrefix(t.Name(), "Money["):
		return integraal.Text{NL: "1401.50", EN: "1401.50"}
	case t.Kind() == reflect.Bool:
		return integraal.Text{NL: "true of false", EN: "true or false"}
	case t.Kind() == reflect.Int:
		return integraal.Text{NL: "een geheel getal", EN: "a whole number"}
	case holds(t):
		return integraal.Text{NL: "known, of een langer pad", EN: "known, or a longer path"}
	}
	return integraal.Text{NL: "een tekst", EN: "a text"}
}

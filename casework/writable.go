package casework

import (
	"encoding"
	"reflect"
	"unicode/utf8"

	"github.com/integraal/integraal"
)

// lost finds what a file has no place for, so that writing a case that was made
// in code loses nothing: facts that do not exist, are of another kind than
// their key or stand twice in a telling, and provisions that are no law's.
func lost(p *Parts) integraal.Faults {
	var faults integraal.Faults
	fault := func(code, path string, text integraal.Text) {
		faults = append(faults, integraal.NewFault(code, path, text))
	}
	for i, t := range p.Told {
		for j, v := range t.Facts {
			path := at("told", i) + ".facts." + v.key
			spec := specOf(v.key)
			switch {
			case spec == nil:
				fault("fact.unknown", at("told", i)+".facts", textFact)
			case j > 0 && v.key == t.Facts[j-1].key: // they are in order
				fault("fact.duplicate", path, textFactTwice)
			case !v.absent && !spec.holds(v.value):
				fault("fact.kind", path, textFactKind)
			}
		}
	}
	noLaw := func(by integraal.Citation) bool { return !by.IsZero() && by.Law() == "" }
	for i, k := range p.ProblemKinds {
		for j, by := range k.Laws {
			if by.Law() == "" {
				fault("case.law", at(at("problemKinds", i)+".laws", j), textProvision)
			}
		}
	}
	for i, d := range p.Directives {
		if noLaw(d.Basis) {
			fault("case.law", at("directives", i)+".basis", textProvision)
		}
	}
	for i, x := range p.Refusals {
		for j, by := range x.Cites {
			if by.Law() == "" {
				fault("case.law", at(at("refusals", i)+".cites", j), textProvision)
			}
		}
	}
	for i, x := range p.Steps {
		if noLaw(x.Basis) {
			fault("case.law", at("steps", i)+".basis", textProvision)
		}
	}
	for i, b := range p.Benefits {
		if noLaw(b.Norm) {
			fault("case.law", at("benefits", i)+".norm", textProvision)
		}
	}
	return faults
}

// unwritable finds what a file cannot hold: a text that is not UTF-8, a word
// outside its list, an amount that is too large. Only a case made in code can
// have such values; found here, whatever [Case.Write] writes can be read.
func unwritable(file *caseFile) integraal.Faults {
	var w writability
	bare := *file
	bare.Plan = nil // a plan that there is was found right when it was made
	w.look(reflect.ValueOf(&bare).Elem(), "", false)
	return w.faults
}

type writability struct{ faults integraal.Faults }

// look looks at a value and what it holds. What is zero is left out of a file,
// unless it stands in a list.
func (w *writability) look(v reflect.Value, path string, inList bool) {
	if v.IsZero() && !inList {
		return
	}
	if v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if m, ok := v.Interface().(encoding.TextMarshaler); ok {
		w.readBack(m, v.Type(), path)
		return
	}
	switch v.Kind() {
	case reflect.String:
		if !utf8.ValidString(v.String()) {
			w.faults = append(w.faults, integraal.NewFault("text.utf8", path, textUTF8))
		}
	case reflect.Slice:
		for i := range v.Len() {
			w.look(v.Index(i), at(path, i), true)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			key := jsonKey(v.Type().Field(i))
			if path != "" {
				key = path + "." + key
			}
			w.look(v.Field(i), key, false)
		}
	}
}

func (w *writability) readBack(m encoding.TextMarshaler, t reflect.Type, path string) {
	text, err := m.MarshalText()
	if fresh, ok := reflect.New(t).Interface().(encoding.TextUnmarshaler); ok && err == nil {
		err = fresh.UnmarshalText(text)
	}
	for _, f := range integraal.FaultsIn(err) {
		w.faults = append(w.faults, f.In(path))
	}
}

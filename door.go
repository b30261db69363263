package integraal

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Bounds of what [ReadJSON] accepts.
const (
	MaxJSONBytes = 16 << 20 // size of a file
	MaxJSONDepth = 32       // objects and lists inside each other
	maxFaults    = 200      // faults reported at once
	maxValues    = 1 << 20  // values in a file, so that a small file cannot fill the memory
)

// ReadJSON reads a file's JSON into a plain struct, as every door of the
// library does. It is stricter than encoding/json: a key that is unknown or
// given twice, a null, a value of the wrong type or a number with a fraction
// is a fault, and all such faults are reported at once, each with the path of
// its field. No fault repeats a key or a value of the file. A byte order mark
// before the text, as some editors write, is passed over.
//
// Structs are read by their json tags, the fields of an embedded one as their
// own; types with UnmarshalText read JSON strings. A type that a file may write
// in several forms has a method ReadJSONAs(shape byte, keys []string) any: from
// the first character of the form, with 0 for a number and t for a yes or no,
// and the keys of an object it says into what to read it. A type that has a
// method CheckJSON() error is checked once it is read. The fault codes are json.syntax, json.utf8, json.size, json.depth,
// json.unknown-key, json.duplicate-key, json.type and those of the text types.
func ReadJSON(data []byte, into any) error {
	switch {
	case len(data) > MaxJSONBytes:
		return NewFault("json.size", "", textJSONSize)
	case !utf8.Valid(data):
		return NewFault("json.utf8", "", textJSONUTF8)
	}
	root, err := parseJSON(bytes.TrimPrefix(data, []byte("\ufeff")))
	if err != nil {
		return err
	}
	r := jsonReader{fields: map[reflect.Type]map[string][]int{}}
	r.read(root, reflect.ValueOf(into).Elem(), "")
	return r.faults.Err()
}

// jsonNode is a JSON value with its keys in order, doubles included.
type jsonNode struct {
	kind  byte // { [ " 0 t n
	text  string
	keys  []string
	lines []int // of the keys
	items []*jsonNode
}

// lineCount counts the lines of a text up to places that only move forward.
type lineCount struct {
	data []byte
	seen int
	line int
}

func (l *lineCount) at(place int64) int {
	until := min(int(place), len(l.data))
	l.line += bytes.Count(l.data[l.seen:until], []byte{'\n'})
	l.seen = until
	return 1 + l.line
}

func parseJSON(data []byte) (*jsonNode, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	lines := lineCount{data: data}
	syntax := func() error {
		return NewFault("json.syntax", "", textJSONSyntax.With(Put("line", Count(lines.at(dec.InputOffset())))))
	}
	root := &jsonNode{kind: '['}
	stack := []*jsonNode{root}
	values := 0
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, syntax()
		}
		top := stack[len(stack)-1]
		if d, ok := tok.(json.Delim); ok && (d == '}' || d == ']') {
			stack = stack[:len(stack)-1]
			continue
		}
		if top.kind == '{' && len(top.keys) == len(top.items) {
			key, ok := tok.(string)
			if !ok {
				return nil, syntax()
			}
			top.keys = append(top.keys, key)
			top.lines = append(top.lines, lines.at(dec.InputOffset()))
			continue
		}
		if values++; values > maxValues {
			return nil, NewFault("json.size", "", textJSONSize)
		}
		node := newJSONNode(tok)
		top.items = append(top.items, node)
		if node.kind == '{' || node.kind == '[' {
			if len(stack) > MaxJSONDepth {
				return nil, NewFault("json.depth", "", textJSONDepth)
			}
			stack = append(stack, node)
		}
	}
	if len(root.items) != 1 || len(stack) != 1 {
		return nil, syntax()
	}
	return root.items[0], nil
}

func newJSONNode(tok json.Token) *jsonNode {
	switch v := tok.(type) {
	case json.Delim:
		return &jsonNode{kind: byte(v)}
	case string:
		return &jsonNode{kind: '"', text: v}
	case json.Number:
		return &jsonNode{kind: '0', text: v.String()}
	case bool:
		return &jsonNode{kind: 't', text: strconv.FormatBool(v)}
	}
	return &jsonNode{kind: 'n'}
}

// jsonForms is a type that a file may write in several forms.
type jsonForms interface {
	ReadJSONAs(shape byte, keys []string) any
}

// jsonChecked is a type with rules of its own.
type jsonChecked interface{ CheckJSON() error }

type jsonReader struct {
	faults Faults
	fields map[reflect.Type]map[string][]int
}

func (r *jsonReader) fault(code, path string, text Text) {
	if len(r.faults) < maxFaults {
		r.faults = append(r.faults, NewFault(code, path, text))
	}
}

func (r *jsonReader) wrongType(path string, want Text) {
	r.fault("json.type", path, textJSONType.With(PutText("want", want)))
}

func (r *jsonReader) read(n *jsonNode, v reflect.Value, path string) {
	if len(r.faults) == maxFaults {
		return
	}
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		r.read(n, v.Elem(), path)
		return
	}
	if c, ok := v.Addr().Interface().(jsonChecked); ok {
		defer r.check(c, path, len(r.faults))
	}
	if f, ok := v.Addr().Interface().(jsonForms); ok {
		r.read(n, reflect.ValueOf(f.ReadJSONAs(n.kind, n.keys)).Elem(), path)
		return
	}
	if u, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
		r.readText(n, u, path)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		r.readObject(n, v, path)
	case reflect.Slice:
		r.readList(n, v, path)
	case reflect.String:
		if n.kind != '"' {
			r.wrongType(path, wantText)
			return
		}
		v.SetString(n.text)
	case reflect.Bool:
		if n.kind != 't' {
			r.wrongType(path, wantBool)
			return
		}
		v.SetBool(n.text == "true")
	case reflect.Int:
		whole, err := strconv.ParseInt(n.text, 10, 32)
		if n.kind != '0' || err != nil {
			r.wrongType(path, wantWhole)
			return
		}
		v.SetInt(whole)
	default:
		r.wrongType(path, wantNothing)
	}
}

func (r *jsonReader) readText(n *jsonNode, u encoding.TextUnmarshaler, path string) {
	if n.kind != '"' {
		r.wrongType(path, wantText)
		return
	}
	r.textFaults(u.UnmarshalText([]byte(n.text)), path)
}

// check checks a value that was read, unless it was no such value at all.
func (r *jsonReader) check(c jsonChecked, path string, before int) {
	if !slices.ContainsFunc(r.faults[before:], func(f Fault) bool { return f.Path == path && f.Code == "json.type" }) {
		r.textFaults(c.CheckJSON(), path)
	}
}

// textFaults notes what is wrong with a value, where it stands.
func (r *jsonReader) textFaults(err error, path string) {
	if err == nil {
		return
	}
	faults := FaultsIn(err)
	if faults == nil {
		r.wrongType(path, wantText)
	}
	for _, f := range faults {
		f = f.In(path)
		r.fault(f.Code, f.Path, f.Text)
	}
}

func (r *jsonReader) readList(n *jsonNode, v reflect.Value, path string) {
	if n.kind != '[' {
		r.wrongType(path, wantList)
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.items), len(n.items)))
	for i, item := range n.items {
		r.read(item, v.Index(i), path+"["+strconv.Itoa(i)+"]")
	}
}

func (r *jsonReader) readObject(n *jsonNode, v reflect.Value, path string) {
	if n.kind != '{' {
		r.wrongType(path, wantObject)
		return
	}
	fields := r.fieldsOf(v.Type())
	seen := make(map[string]bool, len(n.keys))
	for i, key := range n.keys {
		if len(r.faults) == maxFaults {
			return
		}
		index, known := fields[key]
		switch {
		case !known:
			r.fault("json.unknown-key", path, textJSONUnknown.With(
				Put("line", Count(n.lines[i])), PutText("hint", closest(key, fields))))
		case seen[key]:
			r.fault("json.duplicate-key", joinPath(path, key), textJSONTwice)
		default:
			r.read(n.items[i], v.FieldByIndex(index), joinPath(path, key))
		}
		seen[key] = true
	}
}

func (r *jsonReader) fieldsOf(t reflect.Type) map[string][]int {
	fields, ok := r.fields[t]
	if !ok {
		fields = map[string][]int{}
		jsonFields(t, nil, fields)
		r.fields[t] = fields
	}
	return fields
}

// jsonFields finds the fields of a struct by key, those of embedded structs too.
func jsonFields(t reflect.Type, outer []int, fields map[string][]int) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		at := append(slices.Clone(outer), i)
		switch {
		case f.Anonymous && name == "" && f.Type.Kind() == reflect.Struct:
			jsonFields(f.Type, at, fields)
		case name != "" && name != "-":
			fields[name] = at
		}
	}
}

var (
	wantText    = Text{NL: "tekst tussen aanhalingstekens", EN: "a text in quotes"}
	wantBool    = Text{NL: "true of false", EN: "true or false"}
	wantWhole   = Text{NL: "een geheel getal", EN: "a whole number"}
	wantList    = Text{NL: "een lijst [ ]", EN: "a list [ ]"}
	wantObject  = Text{NL: "een object { }", EN: "an object { }"}
	wantNothing = Text{NL: "niets", EN: "nothing"}

	textJSONSize = Text{
		NL: "het bestand is groter dan 16 MB of bevat meer dan een miljoen waarden",
		EN: "the file is larger than 16 MB or holds more than a million values",
	}
	textJSONUTF8 = Text{
		NL: "het bestand is geen UTF-8-tekst",
		EN: "the file is not UTF-8 text",
	}
	textJSONSyntax = Text{
		NL: "dit is geen geldige JSON (regel {line})",
		EN: "this is not valid JSON (line {line})",
	}
	textJSONDepth = Text{
		NL: "het bestand heeft te veel lagen in elkaar",
		EN: "the file is nested too deeply",
	}
	textJSONType = Text{
		NL: "hier hoort {want}; laat een veld weg als er niets te zeggen is",
		EN: "this must be {want}; leave a field out when there is nothing to say",
	}
	textJSONUnknown = Text{
		NL: "regel {line}: deze sleutel is hier onbekend{hint}",
		EN: "line {line}: this key is unknown here{hint}",
	}
	textJSONNearest = Text{
		NL: "; van de sleutels die hier kunnen staan lijkt '{key}' er het meest op",
		EN: "; of the keys that can stand here '{key}' is most like it",
	}
	textJSONTwice = Text{
		NL: "deze sleutel staat er twee keer",
		EN: "this key is given twice",
	}
)

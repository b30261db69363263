// Package schemagen writes the JSON Schema (draft 2020-12) of a Go struct: its
// keys from the json tags, its bounds from the validate tags, its words from
// the types themselves. Nothing that imports the library links it; the tests of
// casework and income run it, for go generate and to see that nothing has changed.
package schemagen

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
)

// Source is what a schema is made of.
type Source struct {
	ID, Title, Description string

	// Root is the struct that the file holds.
	Root reflect.Type

	// Describe says what a property is for. A property without a description
	// is an error: what cannot be explained is not asked.
	Describe func(owner reflect.Type, field reflect.StructField) string

	// Special is the schema of a property that its Go type does not tell, or
	// nil; schemaOf is that of any type.
	Special func(owner reflect.Type, field reflect.StructField, schemaOf func(reflect.Type) *Node) *Node

	// Texts are the schemas of types that write themselves as text; the words
	// of an enumeration are found without it.
	Texts func(reflect.Type) (name string, node *Node)

	// Rule writes a rule of a validate tag that is not the validator's own.
	Rule func(node *Node, rule, param string)

	// Finish, if set, writes what the fields of a struct do not tell one by one.
	Finish func(t reflect.Type, node *Node)

	// Defs are definitions that stand in the file as they are; see [Embed].
	Defs Properties

	// Output is set for what the library writes: then every property is
	// required that is never left out. For what it reads the rules tell.
	Output bool
}

// Write is the schema as an indented file.
func (s Source) Write() ([]byte, error) {
	g := &generator{Source: s}
	root := g.object(s.Root)
	if g.err != nil {
		return nil, g.err
	}
	g.defs = append(g.defs, s.Defs...)
	slices.SortFunc(g.defs, func(a, b Property) int { return strings.Compare(a.Name, b.Name) })
	root.Schema, root.ID = "https://json-schema.org/draft/2020-12/schema", s.ID
	root.Title, root.Description, root.Defs = s.Title, s.Description, g.defs
	var raw, b bytes.Buffer
	enc := json.NewEncoder(&raw)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(root); err != nil {
		return nil, err
	}
	if err := json.Indent(&b, raw.Bytes(), "", "  "); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

type generator struct {
	Source
	defs  Properties
	err   error
	named map[string]reflect.Type // the types behind the names of defs
}

func (g *generator) object(t reflect.Type) *Node {
	closed := false
	node := &Node{Type: "object", Additional: &closed}
	g.fields(t, node)
	if g.Finish != nil {
		g.Finish(t, node)
	}
	return node
}

// fields writes the fields of a struct; those of an embedded one are its own.
func (g *generator) fields(t reflect.Type, node *Node) {
	for i := range t.NumField() {
		f := t.Field(i)
		key, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Anonymous && key == "" {
			g.fields(f.Type, node)
		}
		if key == "" || key == "-" {
			continue
		}
		rules := parseRules(f.Tag.Get("validate"))
		property := g.property(t, f, rules)
		property.Description = g.Describe(t, f)
		if property.Description == "" {
			g.err = errors.Join(g.err, fmt.Errorf("%s.%s has no description", t.Name(), key))
		}
		node.Properties = append(node.Properties, Property{Name: key, Node: property})
		if rules.own.has("required") || g.Output && !strings.Contains(options, "omit") {
			node.Required = append(node.Required, key)
		}
	}
}

func (g *generator) property(owner reflect.Type, f reflect.StructField, rules rules) *Node {
	if g.Special != nil {
		if node := g.Special(owner, f, g.value); node != nil {
			return node
		}
	}
	t := f.Type
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	node := g.value(t)
	g.bound(node, t, rules.own)
	if t.Kind() == reflect.Slice {
		g.bound(node.Items, t.Elem(), rules.items)
	}
	return node
}

// value is the schema of a type: by reference where it has a name.
func (g *generator) value(t reflect.Type) *Node {
	if name, node := g.Texts(t); node != nil {
		return g.define(name, func() *Node { return node })
	}
	if t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) {
		return Words(Enumeration(t))
	}
	switch t.Kind() {
	case reflect.Struct:
		return g.define(g.defName(t), func() *Node { return g.object(t) })
	case reflect.Slice:
		return &Node{Type: "array", Items: g.value(t.Elem())}
	case reflect.String:
		return Text()
	case reflect.Bool:
		return &Node{Type: "boolean"}
	case reflect.Int:
		return &Node{Type: "integer"}
	}
	if g.err == nil {
		g.err = fmt.Errorf("no schema for %s", t)
	}
	return &Node{}
}

func (g *generator) define(name string, node func() *Node) *Node {
	if !slices.ContainsFunc(g.defs, func(p Property) bool { return p.Name == name }) {
		g.defs = append(g.defs, Property{Name: name})
		place := len(g.defs) - 1
		g.defs[place].Node = node()
	}
	return &Node{Ref: "#/$defs/" + name}
}

// defName is the name of a type as a schema's reader sees it: personFile is
// person. Of two types with one name, the later bears its package's name too.
func (g *generator) defName(t reflect.Type) string {
	name := strings.TrimSuffix(t.Name(), "File")
	short := strings.ToLower(name[:1]) + name[1:]
	if g.named == nil {
		g.named = map[string]reflect.Type{}
	}
	if other, taken := g.named[short]; taken && other != t {
		return path.Base(t.PkgPath()) + name
	}
	g.named[short] = t
	return short
}

// Enumeration is the words of a type that counts its values from zero: those
// that it writes, and reads back where it can read.
func Enumeration(t reflect.Type) []string {
	var words []string
	for n := range uint64(256) {
		v := reflect.New(t)
		v.Elem().SetUint(n)
		text, err := v.Elem().Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil || string(text) == "invalid" {
			break
		}
		reader, reads := v.Interface().(encoding.TextUnmarshaler)
		if !reads || reader.UnmarshalText(text) == nil {
			words = append(words, string(text))
		}
	}
	return words
}

package schemagen

import (
	"bytes"
	"encoding/json"
)

// Node is a JSON Schema, with the keywords that this package writes, in the
// order in which a person reads them.
type Node struct {
	Schema      string     `json:"$schema,omitempty"`
	ID          string     `json:"$id,omitempty"`
	Title       string     `json:"title,omitempty"`
	Description string     `json:"description,omitempty"`
	Ref         string     `json:"$ref,omitempty"`
	Type        string     `json:"type,omitempty"`
	Const       any        `json:"const,omitempty"`
	Enum        []string   `json:"enum,omitempty"`
	AnyOf       []*Node    `json:"anyOf,omitempty"`
	Not         *Node      `json:"not,omitempty"`
	Format      string     `json:"format,omitempty"`
	Pattern     string     `json:"pattern,omitempty"`
	MinLength   *int       `json:"minLength,omitempty"`
	MaxLength   *int       `json:"maxLength,omitempty"`
	Minimum     *int       `json:"minimum,omitempty"`
	Maximum     *int       `json:"maximum,omitempty"`
	MinItems    *int       `json:"minItems,omitempty"`
	MaxItems    *int       `json:"maxItems,omitempty"`
	MinProps    int        `json:"minProperties,omitempty"`
	MaxProps    int        `json:"maxProperties,omitempty"`
	Items       *Node      `json:"items,omitempty"`
	Properties  Properties `json:"properties,omitempty"`
	Required    []string   `json:"required,omitempty"`
	Dependent   Dependent  `json:"dependentRequired,omitempty"`
	Additional  *bool      `json:"additionalProperties,omitempty"`
	Defs        Properties `json:"$defs,omitempty"`

	raw json.RawMessage // a schema that is written already
}

// MarshalJSON writes the schema, or what was written already.
func (n *Node) MarshalJSON() ([]byte, error) {
	if n.raw != nil {
		return n.raw, nil
	}
	type plain Node
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode((*plain)(n))
	return b.Bytes(), err
}

// Dependent are, by property, the properties that it asks for.
type Dependent map[string][]string

// Property is a schema with its name.
type Property struct {
	Name string
	Node *Node
}

// Properties are schemas by name, in an order of their own.
type Properties []Property

// Get is the schema of a property, nil when there is none.
func (p Properties) Get(name string) *Node {
	for _, property := range p {
		if property.Name == name {
			return property.Node
		}
	}
	return nil
}

// MarshalJSON writes p as an object, in order.
func (p Properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, property := range p {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(property.Name)
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		inner := json.NewEncoder(&b)
		inner.SetEscapeHTML(false)
		if err := inner.Encode(property.Node); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// Text is the schema of a text.
func Text() *Node { return &Node{Type: "string"} }

// Words is the schema of a text that is one of a list.
func Words(words []string) *Node { return &Node{Type: "string", Enum: words} }

// Matching is the schema of a text that matches a pattern as a whole.
func Matching(pattern string) *Node { return &Node{Type: "string", Pattern: "^(" + pattern + ")$"} }

// Or is the schema of what matches any of several.
func Or(nodes ...*Node) *Node { return &Node{AnyOf: nodes} }

// Number is a bound.
func Number(n int) *int { return &n }

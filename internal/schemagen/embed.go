package schemagen

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// Embed makes the definitions of another schema those of this one, under a name
// of their own, so that a file that holds the other is described in one piece.
// The schema itself is the definition with that name.
func Embed(name string, schema []byte) (Properties, error) {
	var root struct {
		Description string                     `json:"description"`
		Properties  json.RawMessage            `json:"properties"`
		Required    []string                   `json:"required"`
		Defs        map[string]json.RawMessage `json:"$defs"`
	}
	if err := json.Unmarshal(schema, &root); err != nil {
		return nil, err
	}
	inner := regexp.MustCompile(`"#/\$defs/([A-Za-z]+)"`)
	moved := func(raw json.RawMessage) json.RawMessage {
		return json.RawMessage(inner.ReplaceAllStringFunc(string(raw), func(ref string) string {
			return `"#/$defs/` + within(name, strings.Trim(ref[len(`"#/$defs/`):], `"`)) + `"`
		}))
	}
	closed := false
	list := Properties{{Name: name, Node: &Node{
		Description: root.Description, Type: "object", Properties: Properties{}, Required: root.Required, Additional: &closed,
	}}}
	fields, err := ordered(root.Properties)
	if err != nil {
		return nil, err
	}
	for _, f := range fields {
		list[0].Node.Properties = append(list[0].Node.Properties, Property{f.name, &Node{raw: moved(f.raw)}})
	}
	for _, def := range slices.Sorted(maps.Keys(root.Defs)) {
		list = append(list, Property{within(name, def), &Node{raw: moved(root.Defs[def])}})
	}
	return list, nil
}

func within(name, def string) string { return name + strings.ToUpper(def[:1]) + def[1:] }

type field struct {
	name string
	raw  json.RawMessage
}

// ordered are the members of a JSON object in its own order.
func ordered(object json.RawMessage) (list []field, err error) {
	d := json.NewDecoder(strings.NewReader(string(object)))
	if _, err = d.Token(); err != nil {
		return nil, err
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, err
		}
		f := field{name: name.(string)} //nolint:forcetypeassert // a key is a text
		if err := d.Decode(&f.raw); err != nil {
			return nil, err
		}
		list = append(list, f)
	}
	return list, nil
}

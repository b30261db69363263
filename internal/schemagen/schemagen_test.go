package schemagen_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/internal/schemagen"
)

type colour uint8

func (c colour) MarshalText() ([]byte, error) {
	names := [...]string{"none", "red", "green"}
	if int(c) < len(names) {
		return []byte(names[c]), nil
	}
	return []byte("invalid"), nil
}

type base struct {
	Name string `json:"name" validate:"required,max=5"`
}

type example struct {
	base
	Colour colour   `json:"colour,omitempty"`
	Sizes  []int    `json:"sizes,omitempty" validate:"min=1,dive,min=0,max=9"`
	Shown  *bool    `json:"shown"`
	Next   []base   `json:"next,omitempty"`
	Hidden chan int `json:"-"`
}

func source[T any](describe func(reflect.Type, reflect.StructField) string) schemagen.Source {
	return schemagen.Source{
		Title: "example", Root: reflect.TypeFor[T](), Describe: describe,
		Texts: func(reflect.Type) (string, *schemagen.Node) { return "", nil },
	}
}

func aWord(reflect.Type, reflect.StructField) string { return "A word." }

func TestWrite(t *testing.T) {
	s := source[example](aWord)
	s.Output = true
	got, err := s.Write()
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "example",
		"type": "object", "additionalProperties": false, "required": ["name", "shown"],
		"properties": {
			"name": {"description": "A word.", "type": "string", "minLength": 1, "maxLength": 5},
			"colour": {"description": "A word.", "type": "string", "enum": ["none", "red", "green"]},
			"sizes": {"description": "A word.", "type": "array", "minItems": 1, "items": {"type": "integer", "minimum": 0, "maximum": 9}},
			"shown": {"description": "A word.", "type": "boolean"},
			"next": {"description": "A word.", "type": "array", "items": {"$ref": "#/$defs/base"}}
		},
		"$defs": {"base": {
			"type": "object", "additionalProperties": false, "required": ["name"],
			"properties": {"name": {"description": "A word.", "type": "string", "minLength": 1, "maxLength": 5}}
		}}}`, string(got))
}

// TestWriteRefuses: what cannot be explained or has no form is no part of a
// schema.
func TestWriteRefuses(t *testing.T) {
	_, err := source[base](func(reflect.Type, reflect.StructField) string { return "" }).Write()
	assert.ErrorContains(t, err, "base.name has no description")
	_, err = source[struct {
		F float64 `json:"f"`
	}](aWord).Write()
	assert.ErrorContains(t, err, "no schema for float64")
}

func TestComments(t *testing.T) {
	said, err := schemagen.Comments(".")
	require.NoError(t, err)
	assert.Equal(t, "Root is the struct that the file holds.", said["Source.Root"])
	assert.NotContains(t, said, "Node.Title")
}

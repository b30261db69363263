package conform

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

var writeSchema = flag.Bool("write-schema", false, "write the schema of case files")

const schemaFile = "cases.schema.json"

type object = map[string]any

// TestSchemaIsPublished: the schema is that of the forms, with the words of
// README.md and with what is needed as the reader says it.
func TestSchemaIsPublished(t *testing.T) {
	data, err := json.MarshalIndent(schemaOf(t), "", " ")
	require.NoError(t, err)
	data = append(data, '\n')
	if *writeSchema {
		require.NoError(t, os.WriteFile(schemaFile, data, 0o644))
	}
	published, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	assert.Equal(t, string(data), string(published), "run go generate")
}

// TestSchemaKnowsTheFiles: an independent validator takes every file of the
// repository, and refuses what the reader refuses for its keys and types.
func TestSchemaKnowsTheFiles(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(schemaFile)
	require.NoError(t, err)
	valid := func(data string) error {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(data))
		require.NoError(t, err)
		return schema.Validate(v)
	}
	names, err := filepath.Glob(ownCases + "/*/*.json")
	require.NoError(t, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		assert.NoError(t, valid(string(data)), name)
	}
	require.NoError(t, valid(oneFile("", "")))
	for _, c := range [][2]string{
		{`"about"`, `"abuot"`},
		{`"facts": {`, `"facts": {"inkomen": "1", `},
		{`"20000"`, `20000`},
		{`"20000"`, `"20.000,00"`},
		{`"toetsingsinkomen"`, `"rendementsgrondslag"`},
		{`zorgtoeslag`, `zorg`},
		{`"schemaVersion": 1`, `"schemaVersion": 2`},
		{`"id": "a", `, ``},
		{`, "source": "x"`, ``},
		{`"source": "x"`, `"source": "ours"`},
		{`{"monthly": "129"}`, `{}`},
		{`"monthly"`, `"net"`},
		{`"source"`, `"confidence": "sure", "source"`},
	} {
		assert.Error(t, valid(oneFile(c[0], c[1])), c)
	}
}

func schemaOf(t *testing.T) object {
	t.Helper()
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	words := string(readme)
	names, branches, defs := []string{}, []any{}, object{}
	for _, s := range schemes {
		_, section, _ := strings.Cut(words, "\n### "+s.name+"\n")
		section, _, _ = strings.Cut(section, "\n##")
		names = append(names, s.name)
		form := typeSchema(t, forms[s.name], section)
		if list := needed(reflect.Zero(forms[s.name]).Interface().(facts).wrong()); len(list) > 0 {
			form["required"] = list
		}
		defs[s.name] = form
		names := object{"type": "array", "items": object{"type": "string"}, "minItems": 1}
		answers := object{"fault": object{"type": "string"}, "failed": names, "missing": names, "entitled": object{"type": "boolean"}}
		for i := range reflect.TypeFor[expected]().NumField() {
			f := reflect.TypeFor[expected]().Field(i)
			key := f.Tag.Get("json")
			if slices.Contains(s.keys, key) || key == "percent" && slices.Contains(s.keys, "basicAmount") {
				answers[key] = typeSchema(t, f.Type, "")
			}
		}
		branches = append(branches, object{
			"if": object{"properties": object{"scheme": object{"const": s.name}}},
			"then": object{"properties": object{"cases": object{"items": object{"properties": object{
				"facts": object{"$ref": "#/$defs/" + s.name},
				"expected": object{
					"type": "object", "minProperties": 1, "additionalProperties": false, "properties": answers,
				},
			}}}}},
		})
	}
	row := func(key string) string { return described(words, key) }
	text := func(key string) object { return object{"type": "string", "description": row(key)} }
	confidence := text("confidence")
	confidence["enum"] = []string{"high", "medium", "low"}
	day := typeSchema(t, reflect.TypeFor[integraal.Date](), "")
	day["description"] = row("day")
	one := object{
		"type": "object", "additionalProperties": false, "required": []string{"id", "day", "expected", "source"},
		"properties": object{
			"id": text("id"), "day": day, "source": text("source"), "arithmetic": text("arithmetic"),
			"provenance": text("provenance"), "confidence": confidence, "note": text("note"), "published": text("published"),
			"exact": exactSchema(t, row("exact")), "norms": normsSchema(t, row("norms")),
			"facts": object{"type": "object", "description": row("facts")}, "expected": object{"type": "object", "description": row("expected")},
		},
		"if":   object{"properties": object{"source": object{"const": "ours"}}},
		"then": object{"required": []string{"arithmetic"}},
	}
	return object{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id":     "https://raw.githubusercontent.com/integraal/integraal/main/income/conform/" + schemaFile,
		"title":   "integraal cases", "type": "object", "additionalProperties": false,
		"required": []string{"schemaVersion", "scheme", "cases"},
		"properties": object{
			"$schema": object{"type": "string"}, "schemaVersion": object{"const": formVersion},
			"scheme": object{"enum": names, "description": row("scheme")}, "about": text("about"),
			"norms": normsSchema(t, row("norms")),
			"cases": object{"type": "array", "minItems": 1, "items": one},
		},
		"allOf": branches, "$defs": defs,
	}
}

func exactSchema(t *testing.T, words string) object {
	t.Helper()
	one := typeSchema(t, reflect.TypeFor[exactFact](), "")
	one["required"] = []string{"fact", "is"}
	return object{"type": "array", "description": words, "items": one}
}

func normsSchema(t *testing.T, words string) object {
	t.Helper()
	one := typeSchema(t, reflect.TypeFor[integraal.OverlayValue](), "")
	one["required"] = []string{"name", "from", "is", "law", "article", "read"}
	return object{"type": "array", "description": words, "items": one}
}

// typeSchema is the schema of a field.
func typeSchema(t *testing.T, kind reflect.Type, section string) object {
	t.Helper()
	if kind.Kind() == reflect.Pointer {
		kind = kind.Elem()
	}
	switch {
	case kind == reflect.TypeFor[income.SettingsFile](), kind == reflect.TypeFor[income.HouseholdFile]():
		return object{"type": "object"} // these have a schema of their own
	case kind == reflect.TypeFor[integraal.Date]():
		return object{"type": "string", "pattern": `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`}
	case kind == reflect.TypeFor[integraal.Rate]():
		return object{"type": "string", "pattern": `^([0-9]+(\.[0-9]{1,3})?%|[0-9]+/[0-9]+)$`}
	case kind == reflect.TypeFor[income.Leefvorm]():
		return object{"enum": []string{"alleenstaande", "alleenstaandeOuder", "gehuwden"}}
	case kind == reflect.TypeFor[opvangsoort]():
		return object{"enum": []string{"dagopvang", "buitenschoolse opvang", "gastouderopvang"}}
	case kind == reflect.TypeFor[uren]():
		return object{"type": "string", "pattern": `^[0-9]+(\.[0-9]{1,2})?$`}
	case kind == reflect.TypeFor[decimalText]():
		return object{"type": "string", "pattern": `^[0-9]+(\.[0-9]+)?$`}
	case strings.HasPrefix(kind.Name(), "Money["):
		return object{"type": "string", "pattern": `^-?(0|[1-9][0-9]*)(\.[0-9]{1,2})?$`}
	}
	switch kind.Kind() {
	case reflect.String:
		return object{"type": "string"}
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Int:
		return object{"type": "integer", "minimum": 0}
	case reflect.Slice:
		return object{"type": "array", "items": typeSchema(t, kind.Elem(), section)}
	case reflect.Struct:
		properties := object{}
		for i := range kind.NumField() {
			key, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ",")
			require.NotEmpty(t, key, kind)
			field := typeSchema(t, kind.Field(i).Type, section)
			if words := described(section, key); words != "" {
				field["description"] = words
			}
			properties[key] = field
		}
		return object{"type": "object", "additionalProperties": false, "properties": properties}
	}
	require.Fail(t, "no schema", kind)
	return nil
}

// needed are the fields that the reader misses in empty facts.
func needed(faults integraal.Faults) []string {
	var list []string
	for _, f := range faults {
		if f.Code == "conform.missing" {
			list = append(list, f.Path)
		}
	}
	return list
}

var row = regexp.MustCompile("(?m)^\\| `([A-Za-z]+)` \\| (.*?) \\|(?: (.*?) \\|)?$")

// described is what README.md says of a key.
func described(section, key string) string {
	for _, m := range row.FindAllStringSubmatch(section, -1) {
		if m[1] != key {
			continue
		}
		words := strings.ReplaceAll(m[2], "`", "")
		if m[3] != "" {
			words += "; when left out: " + strings.ReplaceAll(m[3], "`", "")
		}
		return strings.ReplaceAll(words, "left out: needed", "left out: a fault")
	}
	return ""
}

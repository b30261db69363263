package income

import (
	"bytes"
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/internal/schemagen"
)

var writeHouseholdSchema = flag.Bool("write-household-schema", false, "write the JSON Schema of the household file anew")

// TestHouseholdSchema is both the generator of the schema and the check that it
// is that of the wire types; see go:generate in household_file.go.
func TestHouseholdSchema(t *testing.T) {
	want, err := householdSource().Write()
	require.NoError(t, err)
	if *writeHouseholdSchema {
		require.NoError(t, os.WriteFile("schema/household.schema.json", want, 0o600))
		return
	}
	assert.Equal(t, string(want), string(HouseholdSchema()), "run go generate ./income")
}

func householdSource() schemagen.Source {
	g := &factNodes{}
	return schemagen.Source{
		ID:    "https://raw.githubusercontent.com/integraal/integraal/main/income/schema/household.schema.json",
		Title: "integraal household file", Root: reflect.TypeFor[householdWire](),
		Description: "A household with its income, as income.ReadHousehold reads it. A fact that is left out is unknown: " +
			"a scheme that needs it says so and does not guess. none, or an empty list, says that it was established not to be there.",
		Describe: describeWire, Special: g.special, Texts: g.texts, Finish: g.finish,
		Rule: func(*schemagen.Node, string, string) {},
	}
}

func describeWire(_ reflect.Type, f reflect.StructField) string {
	doc := f.Tag.Get("doc")
	if doc == "" {
		return ""
	}
	return strings.ToUpper(doc[:1]) + doc[1:] + "."
}

// factNodes writes the schemas of facts.
type factNodes struct {
	schemaOf func(reflect.Type) *schemagen.Node
}

func (g *factNodes) special(owner reflect.Type, f reflect.StructField, schemaOf func(reflect.Type) *schemagen.Node) *schemagen.Node {
	g.schemaOf = schemaOf
	key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	switch {
	case key == "schemaVersion":
		return &schemagen.Node{Const: householdSchemaVersion}
	case key == "claimant" && owner == reflect.TypeFor[householdWire]():
		node := schemaOf(f.Type.Elem())
		node.Required = []string{"id"}
		return node
	}
	return nil
}

func (g *factNodes) finish(t reflect.Type, node *schemagen.Node) {
	switch t {
	case reflect.TypeFor[householdWire]():
		node.Required = []string{"schemaVersion", "claimant"}
		node.Properties.Get("alternatives").MaxItems = schemagen.Number(maxPersons)
	case reflect.TypeFor[memberFile]():
		node.Required = []string{"id"}
	case reflect.TypeFor[alternativeFile]():
		node.Required = []string{"label"}
		label := *node.Properties.Get("label")
		label.MinLength = schemagen.Number(1)
		*node.Properties.Get("label") = label
	}
}

// patternMoney is euros with at most two decimals; a loss is below zero.
const patternMoney = `-?(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?`

func (g *factNodes) texts(t reflect.Type) (string, *schemagen.Node) {
	switch {
	case t == reflect.TypeFor[line]():
		return "line", &schemagen.Node{Type: "string", Pattern: `^[^\x00-\x1F\x7F-\x9F]*$`, MaxLength: schemagen.Number(maxLine)}
	case t == reflect.TypeFor[label]():
		return "label", &schemagen.Node{
			Type: "string", Pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$", Not: &schemagen.Node{Pattern: "^[0-9]{8,9}$"},
		}
	case t == reflect.TypeFor[integraal.Date]():
		day := schemagen.Matching("[0-9]{4}-[0-9]{2}-[0-9]{2}")
		day.Format, day.Description = "date", "A day, such as 2026-03-02."
		return "day", day
	case t == reflect.TypeFor[integraal.PerMonth]():
		return "money", schemagen.Matching(patternMoney)
	case t == reflect.TypeFor[integraal.Rate]():
		return "percentage", schemagen.Matching(`[0-9]{1,6}(\.[0-9]{1,3})?%|[0-9]{1,9}/0{0,8}[1-9][0-9]{0,8}`)
	case isFact(t):
		return g.fact(t)
	case strings.HasPrefix(t.Name(), "account["):
		return g.account(t)
	}
	return "", nil
}

func isFact(t reflect.Type) bool {
	return t.Kind() == reflect.Struct && strings.HasPrefix(t.Name(), "told[") && t.PkgPath() == reflect.TypeFor[line]().PkgPath()
}

// fact is the schema of a fact: of its value by itself, or of the form that says
// how well it is known.
func (g *factNodes) fact(t reflect.Type) (string, *schemagen.Node) {
	is, _ := t.FieldByName("is")
	name, value := g.value(is.Type)
	form, _ := t.FieldByName("form")
	list, _ := form.Type.Elem().FieldByName("Told")
	account, hint := g.schemaOf(list.Type.Elem().Elem()), g.schemaOf(reflect.TypeFor[hintFile]())
	accounts := func(least int, doc string) *schemagen.Node {
		return &schemagen.Node{
			Type: "array", Items: account, MinItems: schemagen.Number(least), MaxItems: schemagen.Number(maxAccounts), Description: doc,
		}
	}
	object := closed(
		schemagen.Property{Name: "told", Node: accounts(1, "Who said what. Accounts that differ make it contested.")},
		schemagen.Property{Name: "contested", Node: accounts(0, "Accounts differ: these, or those that are not given here.")},
		schemagen.Property{Name: "unknown", Node: saying(hint, "Nobody has said. The text says whom to ask.")},
		schemagen.Property{Name: "notVisible", Node: saying(hint, "Whoever made this file may not know it. The text says what would make it visible.")},
	)
	object.MinProps, object.MaxProps = 1, 1
	return name, schemagen.Or(value, object)
}

// account is the schema of one telling.
func (g *factNodes) account(t reflect.Type) (string, *schemagen.Node) {
	is, _ := t.FieldByName("Is")
	name, value := g.value(is.Type.Elem())
	node := closed(
		schemagen.Property{Name: "by", Node: saying(g.schemaOf(reflect.TypeFor[line]()), "Who said it.")},
		schemagen.Property{Name: "standard", Node: saying(g.schemaOf(reflect.TypeFor[integraal.Standard]()), "What it rests on.")},
		schemagen.Property{Name: "on", Node: saying(g.schemaOf(reflect.TypeFor[integraal.Date]()), "When it was said.")},
		schemagen.Property{Name: "is", Node: value},
	)
	node.Required = []string{"is"}
	return "toldOf" + strings.ToUpper(name[:1]) + name[1:], node
}

// value is the schema of what a fact is, and the name of such facts.
func (g *factNodes) value(t reflect.Type) (string, *schemagen.Node) {
	if t.Kind() == reflect.Slice {
		node := &schemagen.Node{Type: "array", Items: g.schemaOf(t.Elem()), MaxItems: schemagen.Number(maxPersons)}
		return "listOf" + strings.TrimSuffix(strings.ToUpper(t.Elem().Name()[:1])+t.Elem().Name()[1:], "File"), node
	}
	none := &schemagen.Node{Const: wordNone}
	is, _ := t.FieldByName("is")
	if strings.HasPrefix(t.Name(), "thing[") {
		return "factsOf" + strings.TrimSuffix(strings.ToUpper(is.Type.Name()[:1])+is.Type.Name()[1:], "File"),
			schemagen.Or(g.schemaOf(is.Type), none)
	}
	switch is.Type {
	case reflect.TypeFor[bool]():
		return "yesNo", schemagen.Words([]string{"yes", "no", wordNone})
	case reflect.TypeFor[int]():
		return "count", schemagen.Matching("0|[1-9][0-9]{0,5}|1000000|" + wordNone)
	case reflect.TypeFor[Uren]():
		return "hours", schemagen.Matching(`(0|[1-9][0-9]{0,5}|1000000)(\.[0-9]{1,2})?|` + wordNone)
	case reflect.TypeFor[integraal.Date]():
		return "dayFact", schemagen.Or(g.schemaOf(is.Type), none)
	case reflect.TypeFor[Inkomenssoort]():
		return "inkomenssoort", schemagen.Words(append(inkomenssoortWords(), wordNone))
	case reflect.TypeFor[Bezittingsoort]():
		return "bezittingsoort", schemagen.Words(append(bezittingsoortWords(), wordNone))
	case reflect.TypeFor[Opvangsoort]():
		return "opvangsoort", schemagen.Words(append(opvangsoortWords(), wordNone))
	}
	for period, of := range map[string]reflect.Type{
		"": reflect.TypeFor[integraal.Amount](), "PerHour": reflect.TypeFor[integraal.PerHour](),
		"PerMonth": reflect.TypeFor[integraal.PerMonth](), "PerQuarter": reflect.TypeFor[integraal.PerQuarter](),
		"PerYear": reflect.TypeFor[integraal.PerYear](),
	} {
		if is.Type == of {
			return "amount" + period, schemagen.Matching(patternMoney + "|" + wordNone)
		}
	}
	return t.Name(), &schemagen.Node{} // schemagen says what has no schema
}

func closed(properties ...schemagen.Property) *schemagen.Node {
	no := false
	return &schemagen.Node{Type: "object", Properties: properties, Additional: &no}
}

func saying(n *schemagen.Node, doc string) *schemagen.Node {
	own := *n
	own.Description = doc
	return &own
}

func householdSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(HouseholdSchema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("household.schema.json", doc))
	schema, err := c.Compile("household.schema.json")
	require.NoError(t, err)
	return schema
}

// TestFieldsAreNoForms: a fact with facts of its own has no field with the key
// of a form, so that a file is read in one way.
func TestFieldsAreNoForms(t *testing.T) {
	for _, kind := range []reflect.Type{
		reflect.TypeFor[werkFile](), reflect.TypeFor[giftenFile](), reflect.TypeFor[vermogenSindsFile](),
		reflect.TypeFor[verlagingFile](), reflect.TypeFor[schoolverlaterFile](),
	} {
		for i := range kind.NumField() {
			key, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ",")
			assert.NotContains(t, formKeys(), key, kind.Name())
		}
	}
}

package casework

import (
	"flag"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/internal/schemagen"
)

var writeSchemas = flag.Bool("write-schemas", false, "write the JSON Schemas anew")

// schemaHome is where the schemas stand for whoever has no copy.
const schemaHome = "https://raw.githubusercontent.com/integraal/integraal/main/casework/schema/"

// TestSchemas is both the generator of the schemas and the check that they are
// those of the types; see go:generate in schema.go.
func TestSchemas(t *testing.T) {
	for file, source := range map[string]schemagen.Source{
		"case.schema.json":   caseSource(t),
		"report.schema.json": reportSource(t),
	} {
		want, err := source.Write()
		require.NoError(t, err, file)
		path := "schema/" + file
		if *writeSchemas {
			require.NoError(t, os.WriteFile(path, want, 0o600))
			continue
		}
		got, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got), "run go generate ./casework")
	}
}

func caseSource(t testing.TB) schemagen.Source {
	// The protocol part of a case file is a protocol file.
	protocol, err := schemagen.Embed("protocol", consent.ProtocolSchema())
	require.NoError(t, err)
	plan, err := schemagen.Embed("plan", jointplan.Schema())
	require.NoError(t, err)
	return schemagen.Source{
		ID: schemaHome + "case.schema.json", Title: "integraal case file", Root: reflect.TypeFor[caseFile](),
		Description: "One household's case, as casework.Read reads it. Register what someone needs and nothing more: " +
			"every field says who needs it and why. Leave a field out when there is nothing to say. " +
			"The gate is what decides who may know what of whom (package consent).",
		Describe: describe, Special: specialFact, Texts: textNode, Rule: ruleNode, Finish: finish,
		Defs: append(protocol, plan...),
	}
}

func finish(t reflect.Type, node *schemagen.Node) {
	switch t {
	case reflect.TypeFor[tellingFile]():
		node.Required = append(node.Required, "facts")
		node.Dependent = schemagen.Dependent{"informed": {"on"}}
	case reflect.TypeFor[factsFile]():
		node.MinProps = 1
	case reflect.TypeFor[orderFile]():
		node.Properties.Get("valid").Required = []string{"from"}
	case reflect.TypeFor[reasonFile]():
		node.Dependent = schemagen.Dependent{"text": {"category"}}
	case reflect.TypeFor[observationFile]():
		node.Dependent = schemagen.Dependent{"put": {"differs"}}
	case reflect.TypeFor[announcedFile]():
		node.Dependent = schemagen.Dependent{"papersBy": {"letter"}}
	case reflect.TypeFor[judgementFile]():
		node.Properties.Get("told").Required = []string{"on"}
	case reflect.TypeFor[consentFile]():
		node.Dependent = schemagen.Dependent{"answer": {"on"}}
	}
}

func describe(owner reflect.Type, f reflect.StructField) string {
	if owner == reflect.TypeFor[factsFile]() {
		spec := specOf(jsonKey(f))
		return sentence(spec.label.EN+" ("+spec.label.NL+")") + " Needed by " + spec.need + "."
	}
	if owner == reflect.TypeFor[integraal.Period]() {
		return map[string]string{
			"from":  "First day; left out when it has no known beginning. Needed by everyone: what holds on a day.",
			"until": "Last day, included; left out when it has no known end. Needed by everyone: what holds on a day.",
		}[jsonKey(f)]
	}
	doc, need := f.Tag.Get("doc"), f.Tag.Get("need")
	doc = strings.ReplaceAll(doc, "{problems}", strings.Join(problemWords(), ", "))
	if doc == "" || need == "" {
		return ""
	}
	return sentence(doc) + " Needed by " + need + "."
}

func sentence(s string) string { return strings.ToUpper(s[:1]) + s[1:] + "." }

// Patterns of what is written as text.
const (
	patternDay    = `[0-9]{4}-[0-9]{2}-[0-9]{2}`
	patternMonth  = `[0-9]{4}-(0[1-9]|1[0-2])`
	patternAmount = `(0|[1-9][0-9]{0,11})(\.[0-9]{1,2})?`
	patternLabel  = `[A-Za-z0-9][A-Za-z0-9._-]{0,39}`
	patternBSN    = `[0-9]{9}`
	patternPlain  = `[^\x00-\x08\x0B-\x1F\x7F-\x9F]*`
)

func textNode(t reflect.Type) (string, *schemagen.Node) {
	var node *schemagen.Node
	var name string
	switch t {
	case reflect.TypeFor[integraal.Date]():
		name, node = "day", schemagen.Matching(patternDay)
		node.Format, node.Description = "date", "A day, such as 2026-03-02."
	case reflect.TypeFor[Month]():
		name, node = "month", schemagen.Matching(patternMonth)
		node.Description = "A month, such as 2026-01."
	case reflect.TypeFor[integraal.Amount](), reflect.TypeFor[integraal.PerMonth]():
		name, node = "amount", schemagen.Matching(patternAmount)
		node.Description = "Euros with a point and at most two decimals, such as 1401.50."
	case reflect.TypeFor[integraal.PerYear]():
		name, node = "signedAmount", schemagen.Matching("-?"+patternAmount)
		node.Description = "Euros with a point and at most two decimals, such as 19600.00 or, for a loss, -350.00."
	}
	return name, node
}

// specialFact is the schema of a fact: a text of its kind, or none.
func specialFact(owner reflect.Type, f reflect.StructField, schemaOf func(reflect.Type) *schemagen.Node) *schemagen.Node {
	if f.Type == reflect.TypeFor[*consent.ProtocolFile]() {
		return &schemagen.Node{Ref: "#/$defs/protocol"}
	}
	if f.Type == reflect.TypeFor[*jointplan.File]() {
		return &schemagen.Node{Ref: "#/$defs/plan"}
	}
	if owner != reflect.TypeFor[factsFile]() {
		return nil
	}
	value, _ := f.Type.FieldByName("value")
	var node *schemagen.Node
	switch value.Type {
	case reflect.TypeFor[bool]():
		return schemagen.Words([]string{"yes", "no", wordNone})
	case reflect.TypeFor[int]():
		node = schemagen.Matching("0|[1-9][0-9]{0,5}|1000000")
		if !specOf(jsonKey(f)).always {
			node = schemagen.Matching("0|[1-9][0-9]{0,5}|1000000|" + wordNone)
		}
		return node
	case reflect.TypeFor[Culprit]():
		return schemagen.Words(append(wordsOf(culprits()), wordNone))
	case reflect.TypeFor[WorkWish]():
		return schemagen.Words(append(wordsOf(workWishes()), wordNone))
	default:
		if list := choicesOf(reflect.Zero(value.Type).Interface()); list != nil {
			return schemagen.Words(append(choiceWords(list), wordNone))
		}
		node = schemaOf(value.Type)
	}
	if specOf(jsonKey(f)).always {
		return node
	}
	return schemagen.Or(node, &schemagen.Node{Const: wordNone})
}

func ruleNode(node *schemagen.Node, rule, param string) {
	switch rule {
	case ruleLabel:
		node.Pattern, node.MinLength = "^"+patternLabel+"$", nil
	case ruleText:
		node.Pattern = "^" + patternPlain + "$"
	case ruleRef:
		node.Pattern, node.MinLength = "^"+patternLabel+"$", nil
		node.Title = "id of a " + map[string]string{
			aPerson: "person", aProfessional: "professional", aSource: "person, professional or body", "party": "professional or body",
			"problem": "problem", "deed": "deed", "harm": "harm", "otherPlan": "plan under otherPlans",
			"cause": "announcement or harm", "matter": "announcement, problem or deed",
			"announced": "payment that is held or decision that is announced",
		}[param] + " of this case"
	case ruleBSN:
		node.Pattern = "^" + patternBSN + "$"
	case ruleWord:
		node.Enum, node.MinLength = wordLists[param], nil
	}
}

// TestFieldsSayWhoNeedsThem keeps registration small: a field of the case file
// that nobody needs for something has no place in it.
func TestFieldsSayWhoNeedsThem(t *testing.T) {
	who := regexp.MustCompile(`^(every|everyone|whoever|who|the|Work & Income|debt help|anonymous discussion|colleagues)\b[^:]*: .{8,}`)
	for owner, f := range wireFields() {
		name := owner.Name() + "." + jsonKey(f)
		if owner == reflect.TypeFor[factsFile]() {
			spec := specOf(jsonKey(f))
			require.NotNil(t, spec, name)
			assert.Regexp(t, who, spec.need, name)
			assert.NotEmpty(t, spec.label.NL, name)
			continue
		}
		assert.NotEmpty(t, f.Tag.Get("doc"), name)
		assert.Regexp(t, who, f.Tag.Get("need"), name)
	}
}

// TestTextsHaveRules: no text of the case file may be of any length, and none
// but the bsn may hold a citizen service number. Labels and words of a list
// cannot; a reference must be an id, which cannot.
func TestTextsHaveRules(t *testing.T) {
	for owner, f := range wireFields() {
		rule, name := f.Tag.Get("validate"), owner.Name()+"."+jsonKey(f)
		kind := f.Type
		if kind.Kind() == reflect.Slice {
			assert.Contains(t, rule, "max=", name)
			kind = kind.Elem()
			_, rule, _ = strings.Cut(rule, "dive")
		}
		switch {
		case kind.Kind() != reflect.String || jsonKey(f) == "$schema":
		case strings.Contains(rule, ruleText) || strings.Contains(rule, ruleNoBSN):
			assert.Regexp(t, "max=|"+ruleLabel, rule, name)
		default:
			assert.Regexp(t, ruleRef+"=|"+ruleWord+"=|"+ruleBSN+"$", rule, name)
		}
	}
}

// wireFields are the fields of the wire types, each with its struct.
func wireFields() func(yield func(reflect.Type, reflect.StructField) bool) {
	seen := map[reflect.Type]bool{}
	var visit func(reflect.Type, func(reflect.Type, reflect.StructField) bool) bool
	visit = func(t reflect.Type, yield func(reflect.Type, reflect.StructField) bool) bool {
		for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || seen[t] || t.PkgPath() != reflect.TypeFor[caseFile]().PkgPath() ||
			!strings.HasSuffix(t.Name(), "File") {
			return true
		}
		seen[t] = true
		for i := range t.NumField() {
			if !yield(t, t.Field(i)) || !visit(t.Field(i).Type, yield) {
				return false
			}
		}
		return true
	}
	return func(yield func(reflect.Type, reflect.StructField) bool) { visit(reflect.TypeFor[caseFile](), yield) }
}

// TestFactsInOrder: the facts of a telling are written in the order of
// factSpecs, each under its key and with a value of its key's kind.
func TestFactsInOrder(t *testing.T) {
	var f factsFile
	require.Len(t, factSpecs, reflect.TypeFor[factsFile]().NumField())
	for i, field := range f.fields() {
		spec := &factSpecs[i]
		assert.Same(t, reflect.ValueOf(&f).Elem().Field(i).Addr().Interface(), field)
		assert.Equal(t, spec.key, jsonKey(reflect.TypeFor[factsFile]().Field(i)))
		value, _ := reflect.TypeOf(field).Elem().FieldByName("value")
		assert.True(t, spec.holds(reflect.Zero(value.Type).Interface()), spec.key)
		assert.False(t, spec.holds("een tekst"), spec.key)
	}
}

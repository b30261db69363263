package jointplan

import (
	"flag"
	"os"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/internal/schemagen"
	"github.com/integraal/integraal/participation"
)

var writeSchema = flag.Bool("write-schema", false, "write the JSON Schema anew")

const (
	patternLabel = `[A-Za-z0-9][A-Za-z0-9._-]{0,39}`
	patternPlain = `[^\x00-\x08\x0B-\x1F\x7F-\x9F]*`
)

// TestSchema is both the generator of the schema and the check that it is that of
// the types; see go:generate in schema.go.
func TestSchema(t *testing.T) {
	want, err := schemagen.Source{
		ID:    "https://raw.githubusercontent.com/integraal/integraal/main/casework/jointplan/schema/plan.schema.json",
		Title: "integraal joint plan", Root: reflect.TypeFor[File](),
		Description: "A joint plan with its versions, as jointplan.Read reads it. Leave a field out when there is nothing to say: " +
			"what is left out is not known, and is asked.",
		Describe: describe, Texts: textNode, Rule: ruleNode, Finish: finish,
	}.Write()
	require.NoError(t, err)
	if *writeSchema {
		require.NoError(t, os.WriteFile("schema/plan.schema.json", want, 0o600))
		return
	}
	assert.Equal(t, string(want), string(Schema()), "run go generate ./casework/jointplan")
}

func describe(_ reflect.Type, f reflect.StructField) string {
	doc := f.Tag.Get("doc")
	if doc == "" {
		return ""
	}
	return string(doc[0]-'a'+'A') + doc[1:] + "."
}

func textNode(t reflect.Type) (string, *schemagen.Node) {
	if t != reflect.TypeFor[integraal.Date]() {
		return "", nil
	}
	node := schemagen.Matching(`[0-9]{4}-[0-9]{2}-[0-9]{2}`)
	node.Format, node.Description = "date", "A day, such as 2026-03-02."
	return "day", node
}

func ruleNode(node *schemagen.Node, rule, param string) {
	switch rule {
	case "label":
		node.Pattern, node.MinLength = "^"+patternLabel+"$", nil
	case "text":
		node.Pattern = "^" + patternPlain + "$"
	case "word":
		node.Enum, node.MinLength = wordLists()[param], nil
	}
}

func wordLists() map[string][]string {
	return map[string][]string{
		"activity": wordsOf(participation.Activities()), "direction": wordsOf(directions()), "matter": wordsOf(participation.Matters()),
		"term": wordsOf(terms()), "event": wordsOf(eventKinds()), "duty": {dutyVoluntary, dutyObligatory},
	}
}

func wordsOf[T interface{ String() string }](list []T) []string {
	var words []string
	for _, v := range list {
		words = append(words, v.String())
	}
	return words
}

func finish(t reflect.Type, node *schemagen.Node) {
	switch t {
	case reflect.TypeFor[goalFile]():
		node.Dependent = schemagen.Dependent{"topic": {"direction"}, "direction": {"topic"}}
	case reflect.TypeFor[actionFile]():
		node.Dependent = schemagen.Dependent{"events": {"term"}}
	case reflect.TypeFor[reviewFile]():
		node.Dependent = schemagen.Dependent{"held": {"heldBy"}, "heldBy": {"held"}}
	}
}

package helporder_test

import (
	"encoding"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/casework/helporder"
)

// counts are the numbers that a result may hold: how many there are of something.
// None of them is about what a person is or does.
var counts = []string{
	"Answer.Count", "Asked.Tasks", "Room.Tasks", "Tally.Strong", "Tally.Moderate", "Tally.Weak",
}

// inputs are the exported structs that a host fills in.
var inputs = []string{
	"Input", "Problem", "Step", "Hard", "Relation", "Client", "Assumption", "WorkFacts", "OwnCondition",
}

// TestNoNumbersAboutPersons: no exported result type holds a number but counts;
// words are words and days are days.
func TestNoNumbersAboutPersons(t *testing.T) {
	t.Parallel()
	seen := map[reflect.Type]bool{}
	var numbers []string
	var visit func(typ reflect.Type, path string)
	word := reflect.TypeFor[encoding.TextMarshaler]()
	visit = func(typ reflect.Type, path string) {
		switch {
		case typ.Implements(word):
			return
		case typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Array:
			visit(typ.Elem(), path)
		case typ.Kind() == reflect.Map:
			visit(typ.Key(), path)
			visit(typ.Elem(), path)
		case typ.Kind() == reflect.Struct:
			if seen[typ] {
				return
			}
			seen[typ] = true
			for i := range typ.NumField() {
				visit(typ.Field(i).Type, typ.Name()+"."+typ.Field(i).Name)
			}
		case typ.Kind() == reflect.String || typ.Kind() == reflect.Bool:
		default:
			numbers = append(numbers, path)
		}
	}
	for _, root := range []reflect.Type{
		reflect.TypeFor[helporder.Answer](), reflect.TypeFor[helporder.Dependence](), reflect.TypeFor[helporder.WorkTalk](),
	} {
		visit(root, root.Name())
	}
	slices.Sort(numbers)
	assert.ElementsMatch(t, counts, slices.Compact(numbers))

	reached := slices.Clone(inputs)
	for typ := range seen {
		if strings.HasSuffix(typ.PkgPath(), "/helporder") {
			reached = append(reached, typ.Name())
		}
	}
	assert.ElementsMatch(t, exportedStructs(t), reached, "every exported struct is an input or was looked at")
}

// exportedStructs are the exported struct types of the package.
func exportedStructs(t *testing.T) (names []string) {
	t.Helper()
	files, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), f.Name(), nil, 0)
		require.NoError(t, err)
		ast.Inspect(parsed, func(n ast.Node) bool {
			if spec, is := n.(*ast.TypeSpec); is && spec.Name.IsExported() {
				if _, is := spec.Type.(*ast.StructType); is {
					names = append(names, spec.Name.Name)
				}
			}
			return true
		})
	}
	return names
}

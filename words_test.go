package integraal_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// day is a day that the test itself writes, so that a slip in it stops the run.
func day(s string) integraal.Date {
	d, err := integraal.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// where lists the faults in err as "code path", in their order.
func where(err error) []string {
	var list []string
	for _, f := range integraal.FaultsIn(err) {
		list = append(list, strings.TrimSpace(f.Code+" "+f.Path))
	}
	return list
}

// sources are the parsed files of the package, without its tests.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	files := map[string]*ast.File{}
	for _, e := range entries {
		name := e.Name()
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		require.NoError(t, err)
		files[name] = file
	}
	require.Contains(t, files, "doc.go")
	return files
}

func TestDocListsEveryFaultCode(t *testing.T) {
	files := sources(t)
	var documented []string
	code := regexp.MustCompile(`(?m)^\t([a-z]+\.[a-z0-9-]+)  `)
	for _, m := range code.FindAllStringSubmatch(files["doc.go"].Doc.Text(), -1) {
		documented = append(documented, m[1])
	}

	var raised []string
	isCode := regexp.MustCompile(`^[a-z]+\.[a-z0-9-]+$`)
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 3 {
				return true
			}
			if lit, ok := call.Args[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
				if s, err := strconv.Unquote(lit.Value); err == nil && isCode.MatchString(s) {
					raised = append(raised, s)
				}
			}
			return true
		})
	}
	slices.Sort(raised)
	slices.Sort(documented)
	assert.Equal(t, slices.Compact(raised), documented)
}

// A text that misses a language, or a place in one of them, is found by no
// compiler and read by a client.
func TestTextsSayTheSameInBothLanguages(t *testing.T) {
	place := regexp.MustCompile(`\{[a-z]+\}`)
	places := func(s string) []string {
		found := place.FindAllString(s, -1)
		slices.Sort(found)
		return found
	}
	seen := 0
	for name, file := range sources(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			if id, ok := lit.Type.(*ast.Ident); !ok || id.Name != "Text" {
				return true
			}
			said := map[string]string{}
			for _, elt := range lit.Elts {
				kv, keyed := elt.(*ast.KeyValueExpr)
				if !keyed {
					continue
				}
				if v, ok := kv.Value.(*ast.BasicLit); ok {
					said[kv.Key.(*ast.Ident).Name], _ = strconv.Unquote(v.Value)
				}
			}
			if len(said) == 0 {
				return true
			}
			seen++
			assert.NotEmpty(t, said["NL"], "%s: %v", name, said)
			assert.NotEmpty(t, said["EN"], "%s: %v", name, said)
			assert.Equal(t, places(said["NL"]), places(said["EN"]), "%s: %v", name, said)
			return true
		})
	}
	assert.Greater(t, seen, 10)
}

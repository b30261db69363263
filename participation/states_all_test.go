package participation_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// factFields are the fields of exported structs of the package that hold a fact, by
// struct, from the source.
func factFields(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for _, f := range source(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok || !spec.Name.IsExported() {
				return true
			}
			fields, ok := spec.Type.(*ast.StructType)
			if !ok {
				return true
			}
			for _, field := range fields.Fields.List {
				generic, ok := field.Type.(*ast.IndexExpr)
				if !ok {
					continue
				}
				if sel, ok := generic.X.(*ast.SelectorExpr); ok && sel.Sel.Name == "Fact" {
					for _, name := range field.Names {
						out[spec.Name.Name] = append(out[spec.Name.Name], name.Name)
					}
				}
			}
			return true
		})
	}
	return out
}

// stated are the names of fields that are set in functions of the tests that put a
// fact in its five states.
func stated(t *testing.T) map[string]bool {
	t.Helper()
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	out := map[string]bool{}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), e.Name(), nil, 0)
		require.NoError(t, err)
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || !inFiveStates(fn) {
				continue
			}
			ast.Inspect(fn, func(n ast.Node) bool {
				switch x := n.(type) {
				case *ast.AssignStmt:
					for _, left := range x.Lhs {
						if sel, ok := left.(*ast.SelectorExpr); ok {
							out[sel.Sel.Name] = true
						}
					}
				case *ast.UnaryExpr: // &f.Field, handed to who puts it in its states
					if sel, ok := x.X.(*ast.SelectorExpr); ok {
						out[sel.Sel.Name] = true
					}
				case *ast.KeyValueExpr:
					if key, ok := x.Key.(*ast.Ident); ok {
						out[key.Name] = true
					}
				}
				return true
			})
		}
	}
	return out
}

// inFiveStates reports whether a function puts facts in their five states.
func inFiveStates(fn *ast.FuncDecl) bool {
	found := false
	ast.Inspect(fn, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if name, ok := call.Fun.(*ast.Ident); ok {
			found = found || name.Name == "states" || name.Name == "pick" || name.Name == "fact"
		}
		return true
	})
	return found
}

// Every fact that a rule can be given has a test of its five states: a fact that is
// added without one fails here.
func TestEveryFactHasATestOfItsStates(t *testing.T) {
	t.Parallel()
	fields, tested := factFields(t), stated(t)
	count := 0
	for of, names := range fields {
		for _, name := range names {
			count++
			assert.True(t, tested[name], "%s.%s is in no test of the five states", of, name)
		}
	}
	assert.Greater(t, count, 130)
	assert.False(t, tested["Nonesuch"])
}

// That work is asked opens the way to advice only where it is known to be so.
func TestFiveStatesOfWorkThatIsAsked(t *testing.T) {
	t.Parallel()
	for i, s := range states(true, false) {
		f := answered(participation.Opschorten)
		f.WorkAsked = s
		got := safeguards(t, f, reviewDay)
		assert.Equal(t, i == 0, offers(&got, "way.independentAdvice"), s.State())
	}
}

// Whether a measure hits others stays open as long as it is not known whether the
// person is alone; who is alone hits nobody else, and neither does who is known to
// have a family that nobody named.
func TestFiveStatesOfBeingAlone(t *testing.T) {
	t.Parallel()
	for _, s := range states(true, false) {
		found, err := participation.Contradictions(participation.Messages{
			Adverse: []participation.Adverse{{ID: "measure", About: "M", Sender: "K", Act: participation.Verlagen, Period: integraal.From(reviewDay)}},
			Bearers: []participation.Bearer{{ID: "M", Alone: s}},
		}, reviewDay)
		require.NoError(t, err)
		groups := of(found, participation.SanctionHitsOthers)
		if state := s.State(); state == integraal.Known || state == integraal.KnownAbsent {
			assert.Empty(t, groups, state)
			continue
		}
		require.Len(t, groups, 1, s.State())
		assert.Equal(t, integraal.Undetermined, groups[0].Verdict)
		require.Len(t, groups[0].Missing, 1)
		assert.Equal(t, participation.FactAlone, groups[0].Missing[0].Fact)
		assert.Equal(t, s.State(), groups[0].Missing[0].State)
	}
}

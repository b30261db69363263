package income

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestEveryNameHasWords reads the names from the source: a rule can emit no
// other, since each is a constant.
func TestEveryNameHasWords(t *testing.T) {
	t.Parallel()
	names := declaredNames(t)
	require.NotEmpty(t, names)
	for _, n := range names {
		words, found := Word(n)
		assert.True(t, found, "%s has no words", n)
		assert.NotEmpty(t, words.NL, n)
		assert.NotEmpty(t, words.EN, n)
	}
	assert.Len(t, dictionary, len(names), "words for names that nothing emits")
	_, found := Word("income.unheardOf")
	assert.False(t, found)
}

func declaredNames(t *testing.T) []integraal.Name {
	t.Helper()
	files, err := filepath.Glob("*names.go")
	require.NoError(t, err)
	var names []integraal.Name
	for _, file := range files {
		names = append(names, namesIn(t, file)...)
	}
	return names
}

// namesIn are the constants of a file that holds names.
func namesIn(t *testing.T, path string) []integraal.Name {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	require.NoError(t, err)
	var names []integraal.Name
	seen := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		lit, ok := spec.Values[0].(*ast.BasicLit)
		if !ok {
			return false
		}
		text, err := strconv.Unquote(lit.Value)
		require.NoError(t, err)
		assert.False(t, seen[text], "%s is there twice", text)
		seen[text] = true
		names = append(names, integraal.Name(text))
		return false
	})
	return names
}

func TestFaultsHaveWords(t *testing.T) {
	t.Parallel()
	for _, text := range []integraal.Text{
		textNoDay, textZeroDay, textContradiction, textBornAbsent, textRange, textTooMany, textNegative, textPensionAge,
	} {
		assert.NotEmpty(t, text.NL)
		assert.NotEmpty(t, text.EN)
	}
}

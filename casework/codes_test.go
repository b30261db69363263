package casework

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// A role that two persons have is said to stand for both; neither is taken.
func TestAnAmbiguousRoleIsNobody(t *testing.T) {
	c := bundledCases(t)["mirror"]
	_, err := c.FindViewer(RoleClient)
	require.True(t, integraal.HasFault(err, "viewer.ambiguous"))
	assert.Equal(t, "viewer", integraal.FaultsIn(err)[0].Path)
	_, fromReview := Review(c, Question{Viewer: RoleClient})
	assert.True(t, integraal.HasFault(fromReview, "viewer.ambiguous"))
}

// A case without a day of its own is not reviewed for a day that nobody named.
func TestNoDayIsTaken(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	p.Day = integraal.Date{}
	c, err := New(p)
	require.NoError(t, err)
	day := integraal.On(2026, 3, 2)
	for name, ask := range map[string]func(integraal.Date) error{
		"review":    func(day integraal.Date) error { _, err := Review(c, Question{Viewer: "W", Day: day}); return err },
		"access":    func(day integraal.Date) error { _, err := WhoMaySee(c, day); return err },
		"questions": func(day integraal.Date) error { _, err := Questions(c, Question{Viewer: "W", Day: day}); return err },
	} {
		err := ask(integraal.Date{})
		require.True(t, integraal.HasFault(err, "question.day"), name)
		assert.Equal(t, "day", integraal.FaultsIn(err)[0].Path, name)
		assert.NoError(t, ask(day), name)
	}
}

// A case in a struct of a host's own does not become JSON, so that it ends up in no log
// by accident.
func TestACaseIsNoJSONByItself(t *testing.T) {
	c := bundledCases(t)["household"]
	text, err := json.Marshal(struct{ Case *Case }{c})
	assert.Empty(t, text)
	assert.True(t, integraal.HasFault(err, "case.json"))
}

// faultsExpected are the first words of the texts of tests that look at faults.
func faultsExpected(t *testing.T) map[string]bool {
	t.Helper()
	words := map[string]bool{}
	for _, file := range filesIn(t, "*_test.go") {
		testWords(t, file, words)
	}
	return words
}

// testWords adds the first word of each text in the tests of a file that look at the
// faults of an error.
func testWords(t *testing.T, path string, words map[string]bool) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	require.NoError(t, err)
	for _, d := range f.Decls {
		fn, is := d.(*ast.FuncDecl)
		if !is || !strings.HasPrefix(fn.Name.Name, "Test") {
			continue
		}
		var texts []string
		looks := false
		ast.Inspect(fn, func(n ast.Node) bool {
			switch x := n.(type) {
			case *ast.SelectorExpr:
				looks = looks || x.Sel.Name == "HasFault" || x.Sel.Name == "FaultsIn" || x.Sel.Name == "NewFault" || x.Sel.Name == "Code"
			case *ast.BasicLit:
				if text, err := strconv.Unquote(x.Value); err == nil && x.Kind == token.STRING {
					word, _, _ := strings.Cut(text, " ")
					texts = append(texts, word)
				}
			}
			return true
		})
		for _, word := range texts {
			words[word] = words[word] || looks
		}
	}
}

// TestCodesAreExpected: each fault code of the documentation is what a bad file is
// expected to have, to the letter, or what a test that looks at faults names.
func TestCodesAreExpected(t *testing.T) {
	expected := faultsExpected(t)
	for _, file := range filesIn(t, "testdata/files/bad/*.txt") {
		for _, line := range strings.Split(string(load(t, file)), "\n")[1:] {
			code, _, _ := strings.Cut(line, " ")
			expected[code] = true
		}
	}
	codes := regexp.MustCompile(`(?m)^//\t([a-z]+\.[a-z0-9-]+) {2,}\S`).FindAllStringSubmatch(string(load(t, "doc.go")), -1)
	assert.Greater(t, len(codes), 50)
	for _, m := range codes {
		assert.True(t, expected[m[1]], "no test expects %s", m[1])
	}
}

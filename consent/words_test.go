package consent_test

import (
	"fmt"
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
	"github.com/integraal/integraal/consent"
)

// Every word that files use reads back, and the words of a list differ.
func TestWordsReadBack(t *testing.T) {
	t.Parallel()
	seen := 0
	for i := range uint8(20) {
		for _, w := range []fmt.Stringer{
			consent.Regime(i), consent.Category(i), consent.Action(i), consent.Kind(i), consent.Form(i),
			consent.Answer(i), consent.Profile(i), consent.SafetyGround(i), consent.Relation(i), consent.Flow(i),
		} {
			if w.String() != "invalid" && w.String() != "none" {
				seen++
				readAll(t, w.String())
			}
		}
	}
	require.Equal(t, 18+16+5+5+2+2+2+6+7+4, seen)
}

// every is all values of a list up to the first that has no name.
func every[T interface {
	~uint8
	fmt.Stringer
}]() []T {
	var list []T
	names := map[string]bool{}
	for i := T(0); i.String() != "invalid"; i++ {
		names[i.String()] = true
		list = append(list, i)
	}
	if len(names) != len(list) {
		return nil
	}
	return list
}

func TestEveryWordHasItsText(t *testing.T) {
	t.Parallel()
	texts := map[string]integraal.Text{}
	for _, r := range every[consent.Reason]() {
		texts["reason "+r.String()] = r.Text()
	}
	for _, s := range every[consent.Step]() {
		texts["step "+s.String()] = s.Text()
	}
	for _, o := range every[consent.Outcome]() {
		texts["outcome "+o.String()] = o.Text()
	}
	for _, d := range every[consent.Duty]() {
		texts["duty "+d.String()] = d.Text()
	}
	for _, b := range every[consent.Bar]()[1:] {
		texts["bar "+b.String()] = b.Text()
	}
	for _, c := range every[consent.Category]() {
		texts["category "+c.String()] = c.Text()
	}
	for _, r := range every[consent.Regime]() {
		texts["regime "+r.String()] = r.Text()
	}
	for _, m := range every[consent.Moment]() {
		texts["moment "+m.String()] = m.Text()
	}
	for _, m := range every[consent.Manner]() {
		texts["manner "+m.String()] = m.Text()
	}
	require.Len(t, texts, 40+14+6+12+8+17+19+6+4)
	said := map[string]string{}
	for name, text := range texts {
		assert.NotEmpty(t, text.NL, name)
		assert.NotEmpty(t, text.EN, name)
		assert.True(t, text.NL != text.EN || text.NL == "school", name)
		kind, _, _ := strings.Cut(name, " ")
		assert.Empty(t, said[kind+text.NL], "%s says the same", name)
		said[kind+text.NL] = name
		assert.LessOrEqual(t, len(strings.Fields(text.NL)), 15, "%s is long for plain Dutch", name)
	}
	assert.Len(t, every[consent.Result](), 3)
	for _, beyond := range []integraal.Text{
		consent.Reason(99).Text(), consent.Step(99).Text(), consent.Outcome(99).Text(), consent.Duty(99).Text(),
		consent.Bar(99).Text(), consent.Category(99).Text(),
	} {
		assert.True(t, beyond.IsZero())
	}
}

func TestNamesInJSON(t *testing.T) {
	t.Parallel()
	for want, v := range map[string]interface{ MarshalText() ([]byte, error) }{
		"ask-consent": consent.AskConsent, "S4b-ground": consent.S4bGround, "failed": consent.Failed,
		"mask-third-parties": consent.MaskOthers, "consent-refused": consent.ConsentRefused,
		"too-few": consent.BarTooFew, "dual": consent.Dual,
	} {
		b, err := v.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(b))
	}
	assert.Equal(t, "1+2+1", consent.Shape{Parents: 1, Children: 2, OtherAdults: 1}.String())
	assert.Equal(t, []consent.Category{consent.Work, consent.Health}, consent.These(consent.Health, consent.Work, 0, 99).List())
	assert.Equal(t, 16, consent.AllCategories().Len())
	assert.Equal(t, consent.Deny, consent.Outcome(0))
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
	t.Parallel()
	files := sources(t)
	var documented, raised []string
	code := regexp.MustCompile(`(?m)^\t([a-z]+\.[a-z0-9-]+)  `)
	for _, m := range code.FindAllStringSubmatch(files["doc.go"].Doc.Text(), -1) {
		documented = append(documented, m[1])
	}
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 3 {
				return true
			}
			name, isSelector := call.Fun.(*ast.SelectorExpr)
			if lit, isText := call.Args[0].(*ast.BasicLit); isText && isSelector && name.Sel.Name == "NewFault" {
				text, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				raised = append(raised, text)
			}
			return true
		})
	}
	slices.Sort(raised)
	slices.Sort(documented)
	require.NotEmpty(t, raised)
	assert.Equal(t, slices.Compact(raised), documented)
}

// A text that misses a language, or a place in one of them, is found by no
// compiler and read by a client.
func TestTextsSayTheSameInBothLanguages(t *testing.T) {
	t.Parallel()
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
			if !ok || len(lit.Elts) != 2 {
				return true
			}
			said := map[string]string{}
			for _, elt := range lit.Elts {
				kv, keyed := elt.(*ast.KeyValueExpr)
				if !keyed {
					continue
				}
				key, named := kv.Key.(*ast.Ident)
				if v, isText := kv.Value.(*ast.BasicLit); isText && named {
					said[key.Name], _ = strconv.Unquote(v.Value)
				}
			}
			if said["NL"] == "" && said["EN"] == "" {
				return true
			}
			seen++
			assert.NotEmpty(t, said["NL"], "%s: %v", name, said)
			assert.NotEmpty(t, said["EN"], "%s: %v", name, said)
			assert.Equal(t, places(said["NL"]), places(said["EN"]), "%s: %v", name, said)
			return true
		})
	}
	assert.Greater(t, seen, 90)
}

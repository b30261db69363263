package participation_test

import (
	"encoding"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

func source(t *testing.T) []*ast.File {
	t.Helper()
	files := sourceByName(t)
	var out []*ast.File
	for _, name := range slices.Sorted(maps.Keys(files)) {
		out = append(out, files[name])
	}
	return out
}

func sourceByName(t *testing.T) map[string]*ast.File {
	t.Helper()
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	files := map[string]*ast.File{}
	for _, e := range entries {
		if name := e.Name(); strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			require.NoError(t, err)
			files[name] = f
		}
	}
	require.NotEmpty(t, files)
	return files
}

// TestEveryNameHasWords finds every constant of type integraal.Name in the
// source.
func TestEveryNameHasWords(t *testing.T) {
	t.Parallel()
	names := 0
	for _, f := range source(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || spec.Type == nil || len(spec.Values) != 1 {
				return true
			}
			selector, ok := spec.Type.(*ast.SelectorExpr)
			if !ok || selector.Sel.Name != "Name" {
				return true
			}
			literal, ok := spec.Values[0].(*ast.BasicLit)
			require.True(t, ok)
			name, err := strconv.Unquote(literal.Value)
			require.NoError(t, err)
			text, found := participation.Word(integraal.Name(name))
			assert.True(t, found, "%s has no words", name)
			assert.NotEmpty(t, text.NL, name)
			assert.NotEmpty(t, text.EN, name)
			names++
			return true
		})
	}
	assert.Greater(t, names, 70)
	_, found := participation.Word("participation.nothing")
	assert.False(t, found)
}

// TestEveryTextIsInBothLanguages finds every literal text in the source.
func TestEveryTextIsInBothLanguages(t *testing.T) {
	t.Parallel()
	places := regexp.MustCompile(`\{[a-z]+\}`)
	texts := 0
	for _, f := range source(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok || len(lit.Elts) != 2 {
				return true
			}
			found := map[string]string{}
			for _, e := range lit.Elts {
				if pair, ok := e.(*ast.KeyValueExpr); ok {
					key, isKey := pair.Key.(*ast.Ident)
					value, isText := pair.Value.(*ast.BasicLit)
					if isKey && isText {
						text, err := strconv.Unquote(value.Value)
						require.NoError(t, err)
						found[key.Name] = text
					}
				}
			}
			nl, isNL := found["NL"]
			en, isEN := found["EN"]
			if !isNL || !isEN {
				return true
			}
			texts++
			assert.NotEmpty(t, nl)
			assert.NotEmpty(t, en)
			assert.ElementsMatch(t, places.FindAllString(nl, -1), places.FindAllString(en, -1), nl)
			return true
		})
	}
	assert.Greater(t, texts, 200)
}

// TestEveryFaultCodeIsDocumented holds the codes in the source against doc.go.
func TestEveryFaultCodeIsDocumented(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("doc*.go")
	require.NoError(t, err)
	var doc []byte
	for _, file := range files {
		one, err := os.ReadFile(file)
		require.NoError(t, err)
		doc = append(doc, one...)
	}
	code := regexp.MustCompile(`^(act|contradiction|decider|decision|directive|event|fact|measure|participation|person|place|policy|pressure|refusal|stop|subsidy|term|together|tolerance|verordening|werksoort)\.[a-z-]+$`)
	found := map[string]bool{}
	for _, f := range source(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			for _, arg := range call.Args {
				if lit, ok := arg.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					if s, err := strconv.Unquote(lit.Value); err == nil && code.MatchString(s) {
						found[s] = true
					}
				}
			}
			return true
		})
	}
	delete(found, "participation.voorschot") // the name of a statutory value
	assert.Greater(t, len(found), 20)
	for c := range found {
		assert.Contains(t, string(doc), c)
	}
}

// TestListsStartSafeAndHaveNames: a list's zero value is the safe one, and a
// value beyond it says so instead of panicking.
func TestListsStartSafeAndHaveNames(t *testing.T) {
	t.Parallel()
	for _, zero := range []fmt.Stringer{
		participation.NoDuty, participation.NoExemption, participation.NoPower, participation.Nobody,
		participation.NoAct, participation.NoActivity, participation.NoDirection, participation.NoTerm,
		participation.NoException, participation.NoThreat, participation.NoAim, participation.NoKin, participation.NoEarly,
		participation.NoWerksoort,
	} {
		assert.Contains(t, []string{"none", "nobody"}, zero.String())
	}
	for want, zero := range map[string]fmt.Stringer{
		"open": participation.DutyOpen, "notEstablished": participation.NotEstablished, "notJudged": participation.NotJudged,
	} {
		assert.Equal(t, want, zero.String())
	}
	assert.Equal(t, "open", participation.GateOpen.String())
	assert.Equal(t, "open", participation.ExemptionOpen.String())
	for _, beyond := range []encoding.TextMarshaler{
		participation.Duty(99), participation.Status(99), participation.ExemptionKind(99), participation.Availability(99),
		participation.Power(99), participation.Role(99), participation.Act(99), participation.Activity(99),
		participation.Direction(99), participation.GateState(99), participation.Cause(99), participation.Culpability(99),
		participation.HearingException(99), participation.Threat(99), participation.TermKind(99), participation.Aim(99),
		participation.Kin(99), participation.Early(99), participation.PackStatus(99), participation.Werksoort(99),
	} {
		text, err := beyond.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, "invalid", string(text))
	}
	seen := map[string]bool{}
	for _, d := range participation.Duties() {
		assert.NotEmpty(t, d.Text().NL)
		assert.False(t, d.By().IsZero())
		assert.False(t, seen[d.String()])
		seen[d.String()] = true
	}
	assert.True(t, participation.NoDuty.By().IsZero())
	assert.Empty(t, participation.NoDuty.Text().NL)
	for r := participation.Nobody; r <= participation.Court; r++ {
		assert.NotEmpty(t, r.Text().NL)
	}
	for p := participation.NoPower; p <= participation.ByLaw; p++ {
		assert.NotEmpty(t, p.Text().EN)
	}
	for a := participation.NoActivity; a <= participation.Motivation; a++ {
		assert.NotEmpty(t, a.Text().EN)
	}
	for c := participation.NotEstablished; c <= participation.OfThirdParty; c++ {
		assert.NotEmpty(t, c.Text().EN)
	}
	for a := participation.ExemptionOpen; a <= participation.ExemptionNotAvailable; a++ {
		assert.NotEmpty(t, a.Text().NL)
	}
	for s := participation.DutyOpen; s <= participation.DutyAppliesNot; s++ {
		assert.NotEmpty(t, s.Text().EN)
	}
}

// Answers own their slices: a caller that changes one changes no other answer.
func TestAnswersShareNothing(t *testing.T) {
	t.Parallel()
	first, err := participation.Ways(heldForProfessional(), reviewDay)
	require.NoError(t, err)
	for i := range first {
		for j := range first[i].Who {
			first[i].Who[j] = participation.Nobody
		}
		for j := range first[i].Laws {
			first[i].Laws[j] = integraal.Citation{}
		}
	}
	p := position(t, mother(), reviewDay)
	for _, e := range p.Exemptions {
		for _, point := range append(e.Follows, e.Asks...) {
			for j := range point.Laws {
				point.Laws[j] = integraal.Citation{}
			}
		}
	}
	c, err := participation.Gates(heldForProfessional(), reviewDay, nil)
	require.NoError(t, err)
	for _, g := range c.Gates {
		g.Laws[0] = integraal.Citation{}
		g.Who[0] = participation.Nobody
	}
	for j := range c.Statement.Laws {
		c.Statement.Laws[j] = integraal.Citation{}
	}
	again, err := participation.Ways(heldForProfessional(), reviewDay)
	require.NoError(t, err)
	for _, w := range again {
		assert.NotContains(t, w.Who, participation.Nobody)
		for _, law := range w.Laws {
			assert.False(t, law.IsZero())
		}
	}
	fresh, err := participation.Gates(heldForProfessional(), reviewDay, nil)
	require.NoError(t, err)
	for _, g := range fresh.Gates {
		assert.False(t, g.Laws[0].IsZero())
		assert.NotContains(t, g.Who, participation.Nobody)
	}
	for _, law := range fresh.Statement.Laws {
		assert.False(t, law.IsZero())
	}
	for _, e := range position(t, mother(), reviewDay).Exemptions {
		for _, point := range e.Follows {
			for _, law := range point.Laws {
				assert.False(t, law.IsZero())
			}
		}
	}
}

package participation_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/printer"
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
	"github.com/integraal/integraal/participation"
)

var writePowers = flag.Bool("write-powers", false, "write testdata/golden/powers.txt anew; read it against the texts")

// allows are the provisions whose words are "kan" or "mag", read in the texts of
// 1 January 2026 (Participatiewet, Awb) and 1 July 2026 (Wmo 2015, Wgs): by
// themselves they oblige the body to nothing.
var allows = regexp.MustCompile(`^art\. (` + strings.Join([]string{
	`7a lid [127]`, `9 lid 2`, `10a lid 1`, `10g lid 5 .*`, `10g lid [25]`, `10h lid 6 .*`, `10h lid [36]`, `18 lid 11`, `18a lid (4|7|13)`,
	`34b lid 1`, `41 lid 11`, `43a lid 1`, `44 lid [35]`, `54 lid [14]`, `55`, `58 lid 2( .*)?`, `58 lid [78]`, `59 lid 1`, `60 lid 3`, `81 lid 1`,
}, "|") + `) Participatiewet$|^art\. 4:94 Awb$|^art\. 4:95 lid 1 Awb$|^art\. (2\.3\.5 lid 6|2\.3\.6 lid 5( .*)?|2\.3\.10( lid 1)?|2\.4\.1( lid 1)?) Wmo 2015$|^art\. 3 lid [23] Wgs$`)

// obliges reports whether a power binds the body.
func obliges(p participation.Power) bool {
	return p == participation.Must || p == participation.MustOnRequest
}

// mustOnMay are the citations of an answer that obliges though each of them
// only allows.
func mustOnMay(p participation.Power, laws []integraal.Citation) bool {
	return obliges(p) && len(laws) > 0 && !slices.ContainsFunc(laws, func(c integraal.Citation) bool {
		return !allows.MatchString(strings.TrimSuffix(c.String(), " [niet geverifieerd]"))
	})
}

// TestMayNeverBecomesMustInAStop: every power that a stop names, of every act,
// as answered and with nothing known, on every kind of day.
func TestMayNeverBecomesMustInAStop(t *testing.T) {
	t.Parallel()
	for _, act := range participation.Acts() {
		for _, f := range []participation.StopFacts{answered(act), {ID: "M", Act: integraal.Know(act)}} {
			for _, day := range []integraal.Date{participation.Covered().From, reviewDay, participation.Covered().Until} {
				s, err := participation.StopCheck(f, day, nil)
				require.NoError(t, err)
				for _, w := range s.Ways {
					assert.False(t, mustOnMay(w.Power, w.Laws), "%s: %s", act, w.Code)
				}
				for _, p := range slices.Concat(s.Statement.Powers, s.Weigh) {
					assert.False(t, mustOnMay(p.Power, p.Laws), "%s: %s", act, p.Text.EN)
				}
				for _, p := range s.Route {
					assert.False(t, mustOnMay(p.Power, p.Laws), "%s: %s", act, p.Code)
				}
			}
		}
	}
}

// TestMayNeverBecomesMustInAProvision: what goes with a provision, and the room.
func TestMayNeverBecomesMustInAProvision(t *testing.T) {
	t.Parallel()
	for _, base := range bases() {
		f, day := base()
		p, err := participation.ProvisionsFor(f, day, nil)
		require.NoError(t, err)
		for _, list := range [][]participation.Provision{p.Participatiewet, p.Wmo, p.Wgs} {
			for i := range list {
				for _, x := range slices.Concat(list[i].Then, list[i].Doubts) {
					assert.False(t, mustOnMay(x.Power, x.Laws), "%s: %s", list[i].Kind, x.Code)
				}
			}
		}
		a, err := participation.RoomFor(roomOf(f), day, nil)
		require.NoError(t, err)
		for _, r := range a.Room {
			if allows.MatchString(r.Valve.By.String()) {
				assert.NotEqual(t, participation.MustDo, r.Valve.Modality, r.Valve.ID)
				assert.NotEqual(t, participation.MustWhenAsked, r.Valve.Modality, r.Valve.ID)
			}
		}
	}
}

// TestEveryPowerIsRead: the power of every point, way and step in the source,
// with the provisions that it names, as it was read against the texts. A power
// that changes, or that comes or goes, changes this list.
func TestEveryPowerIsRead(t *testing.T) {
	t.Parallel()
	const golden = "testdata/golden/powers.txt"
	lines := powersInSource(t)
	got := strings.Join(lines, "\n") + "\n"
	if *writePowers {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o600))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
	assert.Greater(t, len(lines), 250)
}

// powersInSource is a line for every composite literal with a Code and a Text,
// and for every call that makes one with a power: its code, power and laws.
func powersInSource(t *testing.T) []string {
	t.Helper()
	var lines []string
	for name, f := range sourceByName(t) {
		ast.Inspect(f, func(n ast.Node) bool {
			if line := powerOfLiteral(t, n) + powerOfCall(t, n); line != "" {
				lines = append(lines, line+" | "+name)
			}
			return true
		})
	}
	slices.Sort(lines)
	return lines
}

func powerOfLiteral(t *testing.T, n ast.Node) string {
	t.Helper()
	lit, ok := n.(*ast.CompositeLit)
	if !ok {
		return ""
	}
	has := map[string]ast.Expr{}
	for _, e := range lit.Elts {
		if kv, is := e.(*ast.KeyValueExpr); is {
			if key, named := kv.Key.(*ast.Ident); named {
				has[key.Name] = kv.Value
			}
		}
	}
	code, isString := has["Code"].(*ast.BasicLit)
	if !isString || has["Text"] == nil {
		return ""
	}
	said, err := strconv.Unquote(code.Value)
	require.NoError(t, err)
	return fmt.Sprintf("%s | %s | %s", said, shown(t, has["Power"]), shown(t, has["Laws"]))
}

// powerOfCall is of the calls power, theAct and stepAfter.
func powerOfCall(t *testing.T, n ast.Node) string {
	t.Helper()
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return ""
	}
	fun, _ := call.Fun.(*ast.Ident)
	at := map[string]int{"power": 0, "theAct": 0, "stepAfter": 1}
	if fun == nil {
		return ""
	}
	first, is := at[fun.Name]
	if !is || len(call.Args) < first+3 {
		return ""
	}
	code := fun.Name
	if first == 1 {
		code, _ = strconv.Unquote(call.Args[0].(*ast.BasicLit).Value)
	}
	var laws []string
	for _, a := range call.Args[first+3:] {
		laws = append(laws, shown(t, a))
	}
	return fmt.Sprintf("%s | %s | %s", code, shown(t, call.Args[first]), strings.Join(laws, ", "))
}

// shown is an expression on one line; a list is its items.
func shown(t *testing.T, e ast.Expr) string {
	t.Helper()
	if e == nil {
		return "–"
	}
	var b bytes.Buffer
	require.NoError(t, printer.Fprint(&b, token.NewFileSet(), e))
	s := strings.Join(strings.Fields(b.String()), " ")
	return strings.TrimSuffix(strings.TrimPrefix(s, "[]integraal.Citation{"), "}")
}

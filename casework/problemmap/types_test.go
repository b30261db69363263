package problemmap_test

import (
	"encoding"
	"encoding/json"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// results are the types that answers are made of; inputs are not, or only go in.
var (
	results = []any{
		problemmap.Reading{}, problemmap.Words{}, problemmap.ProblemRead{}, problemmap.RelationRead{}, problemmap.Account{}, problemmap.Link{},
		problemmap.Said{}, problemmap.Group{}, problemmap.Circles{}, problemmap.Circle{}, problemmap.Breaking{}, problemmap.Set{},
		problemmap.Lack{}, problemmap.QuickWins{}, problemmap.QuickWin{}, problemmap.Reached{}, problemmap.Reach{}, problemmap.Chain{},
		problemmap.Pair{}, problemmap.Doubt{}, problemmap.Change{}, problemmap.RoleChange{}, problemmap.WinChange{}, problemmap.Suggestion{}, problemmap.Evidence{},
	}
	inputs = []any{problemmap.Parts{}, problemmap.Problem{}, problemmap.Repair{}, problemmap.Relation{}, problemmap.Limits{}, problemmap.Map{}}
	words  = []any{
		problemmap.Effect(0), problemmap.Strength(0), problemmap.Grade(0), problemmap.Severity(0), problemmap.Effort(0),
		problemmap.Role(0), problemmap.Standing(0), problemmap.Doubting(0), problemmap.Side(0), problemmap.Kind(""),
	}
)

// The numbers that an answer may hold, each a count of circles, problems or sets.
var counts = []string{
	"Circles.Limit", "Breaking.Size", "Breaking.Bound", "Breaking.Number", "Change.Before", "Change.After",
}

// No answer holds a number about a person or a household but those counts: no
// score, no weight and no rank. Classes are written as words.
func TestNoNumbersInAnswers(t *testing.T) {
	var met []string
	seen := map[reflect.Type]bool{}
	var look func(path string, of reflect.Type)
	look = func(path string, of reflect.Type) {
		asWord := of.Implements(reflect.TypeFor[encoding.TextMarshaler]()) || of == reflect.TypeFor[integraal.Date]()
		switch {
		case of == reflect.TypeFor[integraal.Count]():
			met = append(met, path)
		case asWord, of.Kind() == reflect.String, of.Kind() == reflect.Bool:
		case of.Kind() == reflect.Slice:
			look(path, of.Elem())
		case of.Kind() == reflect.Struct:
			if seen[of] {
				return
			}
			seen[of] = true
			for i := range of.NumField() {
				f := of.Field(i)
				assert.True(t, f.IsExported(), "%s.%s: an answer is plain data", of, f.Name)
				look(of.Name()+"."+f.Name, f.Type)
			}
		default:
			t.Errorf("%s holds a %s", path, of)
		}
	}
	for _, r := range results {
		look("", reflect.TypeOf(r))
	}
	assert.ElementsMatch(t, counts, met)
}

// Each exported type is a result, an input or a word, so that none is left out of
// the check above.
func TestEveryTypeIsLookedAt(t *testing.T) {
	var listed []string
	for _, one := range slices.Concat(results, inputs, words) {
		listed = append(listed, reflect.TypeOf(one).Name())
	}
	var declared []string
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		require.NoError(t, err)
		ast.Inspect(parsed, func(n ast.Node) bool {
			if spec, is := n.(*ast.TypeSpec); is && spec.Name.IsExported() {
				declared = append(declared, spec.Name.Name)
			}
			return true
		})
	}
	assert.ElementsMatch(t, declared, listed)
}

// Each word of a list has its name and its text in both languages, and they differ.
func TestEveryWordHasItsText(t *testing.T) {
	type word interface {
		fmt.Stringer
		encoding.TextMarshaler
		Text() integraal.Text
	}
	total := 0
	for _, of := range []func(i uint8) word{
		func(i uint8) word { return problemmap.Effect(i) }, func(i uint8) word { return problemmap.Strength(i) },
		func(i uint8) word { return problemmap.Grade(i) }, func(i uint8) word { return problemmap.Severity(i) },
		func(i uint8) word { return problemmap.Role(i) }, func(i uint8) word { return problemmap.Standing(i) },
	} {
		names, texts := map[string]bool{}, map[integraal.Text]bool{}
		for i := uint8(0); of(i).String() != "invalid"; i++ {
			w := of(i)
			text, err := w.MarshalText()
			require.NoError(t, err)
			assert.Equal(t, w.String(), string(text))
			assert.False(t, names[w.String()] || texts[w.Text()])
			names[w.String()], texts[w.Text()] = true, true
			if w.String() == "none" && i == 0 && w.Text().IsZero() {
				continue
			}
			total++
			assert.NotEmpty(t, w.Text().NL)
			assert.NotEmpty(t, w.Text().EN)
		}
		assert.True(t, of(200).Text().IsZero())
	}
	assert.Equal(t, 5+4+5+3+5+5, total)
	for _, fact := range []integraal.Name{
		problemmap.FactAddressable, problemmap.FactRepair, problemmap.FactEffort, problemmap.FactStrength, problemmap.FactHolds,
	} {
		text, known := problemmap.Word(fact)
		assert.True(t, known)
		assert.NotEmpty(t, text.NL)
		assert.NotEmpty(t, text.EN)
	}
	_, known := problemmap.Word("else")
	assert.False(t, known)
}

// Each word that a file can hold reads back; what is not in the list, and what says
// that nothing is said, does not.
func TestWordsReadBack(t *testing.T) {
	read := func(into encoding.TextUnmarshaler, of func(i uint8) fmt.Stringer) {
		for i := uint8(1); of(i).String() != "invalid"; i++ {
			require.NoError(t, into.UnmarshalText([]byte(of(i).String())))
			assert.Equal(t, of(i).String(), fmt.Sprint(reflect.ValueOf(into).Elem().Interface()))
		}
		for _, wrong := range []string{"", "invalid", of(0).String(), strings.ToUpper(of(1).String())} {
			err := into.UnmarshalText([]byte(wrong))
			assert.True(t, integraal.HasFault(err, "map.unknown-word"), wrong)
			assert.Equal(t, of(0).String(), fmt.Sprint(reflect.ValueOf(into).Elem().Interface()))
		}
	}
	read(new(problemmap.Effect), func(i uint8) fmt.Stringer { return problemmap.Effect(i) })
	read(new(problemmap.Strength), func(i uint8) fmt.Stringer { return problemmap.Strength(i) })
	read(new(problemmap.Grade), func(i uint8) fmt.Stringer { return problemmap.Grade(i) })
	read(new(problemmap.Severity), func(i uint8) fmt.Stringer { return problemmap.Severity(i) })
	read(new(problemmap.Effort), func(i uint8) fmt.Stringer { return problemmap.Effort(i) })
}

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name)
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

// told is every sentence of a reading and of its doubts in one language.
func told(t *testing.T, parts problemmap.Parts, l integraal.Lang) string {
	t.Helper()
	m := mapOf(t, parts)
	r, err := m.Read(problemmap.Limits{})
	require.NoError(t, err)
	doubts, err := m.Doubts(problemmap.Limits{})
	require.NoError(t, err)
	var b strings.Builder
	section := func(title string, lines ...integraal.Text) {
		fmt.Fprintf(&b, "## %s\n", title)
		for _, line := range lines {
			b.WriteString(line.In(l) + "\n")
		}
	}
	lines := func(n int, of func(i int) integraal.Text) []integraal.Text {
		var list []integraal.Text
		for i := range n {
			list = append(list, of(i))
		}
		return list
	}
	for _, w := range r.Words {
		fmt.Fprintf(&b, "%s, %s: %s\n", w.Who, w.On, w.Says)
	}
	section("notice", r.Notice)
	section("problems", lines(len(r.Problems), func(i int) integraal.Text { return r.Problems[i].Says })...)
	section("relations", lines(len(r.Relations), func(i int) integraal.Text { return r.Relations[i].Says })...)
	section("groups", lines(len(r.Groups), func(i int) integraal.Text { return r.Groups[i].Says })...)
	section("circles", append(lines(len(r.Circles.List), func(i int) integraal.Text { return r.Circles.List[i].Says }), r.Circles.Says)...)
	section("breaking", append(lines(len(r.Breaking.Sets), func(i int) integraal.Text { return r.Breaking.Sets[i].Says }), r.Breaking.Says...)...)
	section("unbroken", append(lines(len(r.Breaking.Unbroken.List), func(i int) integraal.Text { return r.Breaking.Unbroken.List[i].Says }), r.Breaking.Unbroken.Says)...)
	section("quick wins", lines(len(r.QuickWins.List), func(i int) integraal.Text { return r.QuickWins.List[i].Says })...)
	lacks := slices.Concat(r.Breaking.Lacks, r.QuickWins.Lacks, r.Lacks)
	section("lacks", lines(len(lacks), func(i int) integraal.Text { return lacks[i].Says })...)
	section("contested", lines(len(r.Contested), func(i int) integraal.Text { return r.Contested[i].Says })...)
	section("suggestions", lines(len(r.Suggestions), func(i int) integraal.Text { return r.Suggestions[i].Says })...)
	section("doubts", lines(len(doubts), func(i int) integraal.Text { return doubts[i].Says })...)
	for _, p := range r.Problems {
		reach, err := m.Reach(p.ID)
		require.NoError(t, err)
		section("reach", reach.Says)
	}
	chain, err := m.Chain(r.Problems[0].ID, r.Problems[len(r.Problems)-1].ID)
	require.NoError(t, err)
	section("chain", chain.Says)
	return b.String()
}

// motley is the small household with every effect and standing in it.
func motley() problemmap.Parts {
	parts := household()
	parts.Problems = append(parts.Problems,
		problemmap.Problem{
			ID: "home", Kind: problemmap.Housing, Label: integraal.Text{NL: "dreigende ontruiming", EN: "threatened eviction"},
			Addressable: integraal.Hide[bool](integraal.Text{NL: "vraag de verhuurder", EN: "ask the landlord"}),
			Repair:      integraal.Know(problemmap.Repair{By: integraal.Text{NL: "de verhuurder", EN: "the landlord"}}, worker),
		},
		problemmap.Problem{ID: "mind", Kind: problemmap.MentalHealth, Persons: []string{"M"}, Label: integraal.Text{NL: "somberheid", EN: "low mood"}},
		problemmap.Problem{ID: "job", Event: true, Kind: problemmap.PaidWork, Persons: []string{"M"}, Label: integraal.Text{NL: "een baan voor twee dagen", EN: "a job of two days"}},
	)
	add := func(from, to string, e problemmap.Effect, holds integraal.Fact[bool]) {
		r := leads(from, to, problemmap.Moderate)
		r.Effect, r.Holds = e, holds
		parts.Relations = append(parts.Relations, r)
	}
	yes := integraal.Know(true, by)
	add("debts", "home", problemmap.Persist, yes)
	add("home", "stress", problemmap.Hinder, yes)
	add("home", "debts", problemmap.Block, yes)
	add("job", "mind", problemmap.Relieve, yes)
	add("stress", "mind", problemmap.Onset, integraal.Fact[bool]{})
	add("work", "home", problemmap.Onset, integraal.Told(
		integraal.Account[bool]{Value: true, Source: worker}, integraal.Account[bool]{Absent: true, Source: by}))
	return parts
}

// The sentences, as a reader meets them, in both languages. None has a place that
// was not filled.
func TestGoldenSentences(t *testing.T) {
	for name, parts := range map[string]problemmap.Parts{"worked": workedParts(), "motley": motley()} {
		for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
			got := told(t, parts, l)
			assert.NotContains(t, got, "{")
			assert.NotContains(t, got, "\n\n")
			golden(t, name+"."+string(l)+".txt", got)
		}
	}
}

// A reading is plain data: as JSON it names its classes with words.
func TestReadingAsJSON(t *testing.T) {
	text, err := json.Marshal(reading(t, motley()))
	require.NoError(t, err)
	for _, want := range []string{`"standing":"contested"`, `"effect":"block"`, `"roles":["inCircle"]`, `"state":"notVisible"`} {
		assert.Contains(t, string(text), want)
	}
}

package casework

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// place is a field of a JSON text that a test can put something else in.
type place struct {
	path  string // as faults write it
	value any
	put   func(any)
	drop  func() // nil for an item of a list
}

// places are the fields of a JSON value, what holds fields among them.
func places(v any, path string) []place {
	var list []place
	switch x := v.(type) {
	case map[string]any:
		keys := make([]string, 0, len(x))
		for key := range x {
			keys = append(keys, key)
		}
		sort.Strings(keys)
		for _, key := range keys {
			inner := strings.TrimPrefix(path+"."+key, ".")
			list = append(list, place{inner, x[key], func(v any) { x[key] = v }, func() { delete(x, key) }})
			list = append(list, places(x[key], inner)...)
		}
	case []any:
		for i := range x {
			inner := path + "[" + strconv.Itoa(i) + "]"
			list = append(list, place{inner, x[i], func(v any) { x[i] = v }, nil})
			list = append(list, places(x[i], inner)...)
		}
	}
	return list
}

// changed gives each field of a file to be changed, with the file and its text;
// the file is as it was afterwards.
func changed(t *testing.T, path string, change func(at place, file any, text func() []byte)) {
	t.Helper()
	var file map[string]any
	require.NoError(t, json.Unmarshal(load(t, path), &file))
	text := func() []byte {
		b, err := json.Marshal(file)
		require.NoError(t, err)
		return b
	}
	for i, at := range places(file, "") {
		if underRace && i%40 != 0 {
			continue
		}
		change(at, file, text)
		at.put(at.value)
	}
}

// TestFaultsRepeatNothing plants a name and a number in every place of a file,
// as a value, as a key and as another type, and looks for them in the faults.
func TestFaultsRepeatNothing(t *testing.T) {
	t.Parallel()
	const name, number = "Jansje de Vries", "999990019"
	refused := 0
	changed(t, "testdata/files/good/everything.json", func(at place, _ any, text func() []byte) {
		for _, planted := range []any{
			name + " " + number, []any{name, json.Number(number)}, map[string]any{name: number, number: name},
		} {
			at.put(planted)
			_, err := Read(text())
			if err == nil {
				continue
			}
			refused++
			for _, f := range integraal.FaultsIn(err) {
				said := fmt.Sprintf("%s %s %s %s %+v", f.Error(), f.Path, f.Text.NL, f.Text.EN, f)
				require.NotContains(t, said, "Jansje", at.path)
				require.NotContains(t, said, number, at.path)
			}
		}
	})
	if underRace {
		assert.Greater(t, refused, 10)
		return
	}
	assert.Greater(t, refused, 500)
}

// TestSchemaAndReadAgree: a file that the schema refuses, Read refuses. The one
// exception is a field that is there but empty, which Read takes as left out.
func TestSchemaAndReadAgree(t *testing.T) {
	t.Parallel()
	schema := schemaOf(t, CaseSchema())
	changed(t, "testdata/files/good/everything.json", func(at place, file any, text func() []byte) {
		long := strings.Repeat("x", 600)
		for _, v := range []any{-1.0, long, []any{"x"}, map[string]any{}} {
			at.put(v)
			if schema.Validate(file) == nil {
				continue
			}
			_, err := Read(text())
			object, is := v.(map[string]any)
			empty := is && len(object) == 0
			require.True(t, err != nil || empty, "%s = %v", at.path, v)
		}
		if at.drop == nil {
			return
		}
		at.drop()
		_, err := Read(text())
		missing := integraal.HasFault(err, "case.required") || integraal.HasFault(err, "consent.no-answer") ||
			integraal.HasFault(err, "protocol.missing") || integraal.HasFault(err, "protocol.version") ||
			integraal.HasFault(err, "protocol.range")
		require.Equal(t, schema.Validate(file) != nil, missing, "%s dropped: %v", at.path, err)
	})
}

// TestNoTextHoldsANumber: whatever text of a file is made to hold a citizen
// service number, the file is refused at that field.
func TestNoTextHoldsANumber(t *testing.T) {
	t.Parallel()
	n := 0
	changed(t, "testdata/files/good/everything.json", func(at place, _ any, text func() []byte) {
		was, is := at.value.(string)
		if !is || at.path == "$schema" {
			return
		}
		_, notAmount := integraal.ParseMoney[integraal.OneOff](was)
		// Each field is asked once for the bare number and once for one of its forms: the
		// rule that knows the forms is the same for all.
		forms := []string{"zie 999990019", "zie 9999.90.019", "999 990 019", "99999-0019", "9999.90.019", "999\u00a0990\u202f019"}
		n++
		for _, planted := range []string{forms[n%len(forms)], "999990019"} {
			if planted == "999990019" && (notAmount == nil || strings.Contains(at.path, ".facts.")) {
				continue // an amount, or the number in its own place
			}
			at.put(planted)
			_, err := Read(text())
			require.True(t, slices.ContainsFunc(integraal.FaultsIn(err), func(f integraal.Fault) bool {
				return f.Path == at.path
			}), "%s: %v", at.path, err)
		}
	})
}

// TestDeepAndLarge: what would fill the memory or the stack is refused at once.
func TestDeepAndLarge(t *testing.T) {
	t.Parallel()
	if underRace {
		t.Skip("one reader of one text: there is nothing to race with")
	}
	deep := bytes.Repeat([]byte("["), 10<<20)
	objects := bytes.Repeat([]byte(`{"persons":`), 1<<20)
	inside := []byte(`{"schemaVersion": 1, "persons": ` + strings.Repeat(`[`, 1<<20))
	for code, texts := range map[string][][]byte{
		"json.depth": {deep, objects, inside},
		"json.size": {
			append([]byte(`"`), bytes.Repeat([]byte("x"), 17<<20)...),
			[]byte(`{"persons":[` + strings.Repeat("0,", 2<<20) + `0]}`),
		},
	} {
		for _, text := range texts {
			_, err := Read(text)
			require.True(t, integraal.HasFault(err, code), code)
		}
	}
}

// TestHostileLists: lists that are made to take long are counted and no more.
func TestHostileLists(t *testing.T) {
	list := func(item string, n int) string {
		return "[" + strings.TrimSuffix(strings.Repeat(item+",", n), ",") + "]"
	}
	many := 30_000
	if underRace { // how long they take is no question there
		many = 2000
	}
	begin := time.Now()
	for path, file := range map[string]string{
		"relations": `"relations": ` + list(`{"from":"A","to":"B","kind":"parentOf"},{"from":"B","to":"A","kind":"parentOf"}`, many),
		"protocol.purposes": `"professionals": ` + list(`{"id":"W","role":"x"}`, many) +
			`, "protocol": {"purposes": ` + list(`{"code":"a","role":"b"}`, many) + `}`,
	} {
		_, err := Read([]byte(`{"schemaVersion": 1, "persons": [{"id": "A"}, {"id": "B"}], ` + file + `}`))
		assert.True(t, slices.ContainsFunc(integraal.FaultsIn(err), func(f integraal.Fault) bool {
			return (f.Code == "case.too-many" || f.Code == "protocol.range") && f.Path == path
		}), path)
	}
	assert.Less(t, time.Since(begin), 30*time.Second)
}

// TestManyFaults: of a file that is wrong everywhere, no more is told than a
// person reads, and soon.
func TestManyFaults(t *testing.T) {
	relation := `{"from": "A", "to": "B", "kind": "parentOf"}, {"from": "B", "to": "A", "kind": "parentOf"},`
	file := `{"schemaVersion": 1, "persons": [{"id": "A"}, {"id": "B"}], "relations": [` +
		strings.TrimSuffix(strings.Repeat(relation, 500), ",") + `], "told": [` +
		strings.TrimSuffix(strings.Repeat(`{"about": "X", "to": ["X"], "facts": {"born": "none"}},`, 2000), ",") + `]}`
	begin := time.Now()
	_, err := Read([]byte(file))
	assert.Len(t, integraal.FaultsIn(err), maxFaults)

	// Reading itself stops at some number: what it did not reach is not missing.
	_, err = Read([]byte(`{"schemaVersion": 1, "problems": [` + strings.Repeat(`{"onbekend": 0},`, 400) + `0], "persons": [{"id": "A"}]}`))
	assert.False(t, integraal.HasFault(err, "case.required"))
	assert.Less(t, time.Since(begin), 10*time.Second)
}

// TestCodeOnly are the faults that only a case made in code can have: what no
// file can say, New refuses, so that what Write writes can be read.
func TestCodeOnly(t *testing.T) {
	day := integraal.On(2026, 3, 2)
	told := Provenance{By: "W", To: []string{"W"}}
	basis := integraal.Wmo2015.Art("2.3.2", day)
	for want, change := range map[string]func(*Parts){
		"fact.unknown told[0].facts":      func(p *Parts) { p.Told = telling(FactKey[bool]("lucky").Is(true)) },
		"fact.kind told[0].facts.born":    func(p *Parts) { p.Told = telling(FactKey[bool]("born").Is(true)) },
		"fact.kind told[0].facts.insured": func(p *Parts) { p.Told = telling(FactValue{key: "insured"}) },
		"fact.duplicate told[0].facts.insured": func(p *Parts) {
			p.Told = telling(Insured.Is(true), Zorgtoeslag.None(), Insured.Is(false))
		},
		"fact.count told[0].facts.creditors":          func(p *Parts) { p.Told = telling(Creditors.Is(-1)) },
		"fact.count told[0].facts.arrearsMonths":      func(p *Parts) { p.Told = telling(ArrearsMonths.Is(1_000_001)) },
		"case.required told[0].facts.firstDebtTalk":   func(p *Parts) { p.Told = telling(FirstDebtTalk.Is(integraal.Date{})) },
		"case.required told[0].facts.wageMonth":       func(p *Parts) { p.Told = telling(WageMonth.Is(Month{})) },
		"fact.range told[0].facts.debtTotal":          func(p *Parts) { p.Told = telling(DebtTotal.Is(integraal.Euro(-1))) },
		"amount.range told[0].facts.toetsingsinkomen": func(p *Parts) { p.Told = telling(Toetsingsinkomen.Is(integraal.EuroPerYear(1 << 40))) },
		"case.unknown-word told[0].facts.whoseError":  func(p *Parts) { p.Told = telling(WhoseError.Is("toeval")) },
		"fact.impossible told[0].facts.born":          func(p *Parts) { p.Told = telling(Born.None()) },
		"case.required told[0].facts":                 func(p *Parts) { p.Told = telling() },
		"standard.unknown told[0].standard":           func(p *Parts) { p.Told = []Telling{{About: "M", Standard: 99, Facts: []FactValue{Insured.Is(true)}}} },
		"text.utf8 id":                                func(p *Parts) { p.ID = "zaak \xff" },
		"text.utf8 professionals[0].aliases[0]":       func(p *Parts) { p.Professionals[0].Aliases = []string{"\xff"} },
		"consent.unknown professionals[0].regime":     func(p *Parts) { p.Professionals[0].Regime = 99 },
		"consent.unknown consents[0].kinds[0]":        func(p *Parts) { p.Consents[0].Kinds = []consent.Kind{consent.NoKind} },
		"consent.unknown consents[0].from[0]":         func(p *Parts) { p.Consents[0].Scope.From = []consent.Regime{99} },
		"consent.unknown protocol.minors":             func(p *Parts) { p.Protocol.Minors = 99 },
		"amount.range benefits[0].paid":               func(p *Parts) { p.Benefits[0].Paid = integraal.EuroPerMonth(1 << 40) },
		"case.range benefits[0].paid":                 func(p *Parts) { p.Benefits[0].Paid = integraal.EuroPerMonth(-1) },
		"case.law directives[0].basis":                func(p *Parts) { p.Directives[0].Basis = integraal.Ruling("ECLI:NL:CRVB:2020:1") },
		"case.law problemKinds[0].laws[0]": func(p *Parts) {
			p.ProblemKinds = []KindOfProblem{{
				Code: "x", Label: integraal.Same("x"), Category: consent.Debts, Laws: []integraal.Citation{integraal.Practice("gemeente")},
			}}
		},
		"case.law benefits[0].norm":                       func(p *Parts) { p.Benefits[0].Norm = integraal.Practice("gemeente") },
		"case.required directives[0].basis":               func(p *Parts) { p.Directives[0].Basis = integraal.Citation{} },
		"case.range told[0].year":                         func(p *Parts) { p.Told = []Telling{{About: "M", Year: 1999, Facts: []FactValue{Insured.Is(true)}}} },
		"case.too-long directives[0].text":                func(p *Parts) { p.Directives[0].Text = strings.Repeat("é", 501) },
		"text.bsn directives[0].text":                     func(p *Parts) { p.Directives[0].Text = "bel 999990019" },
		"protocol.threshold protocol.anonymous.threshold": func(p *Parts) { p.Protocol.Anonymous.Threshold = 1 },
		"protocol.missing protocol.from":                  func(p *Parts) { p.Protocol.Valid = integraal.Period{} },
		"protocol.range protocol.urgent.days":             func(p *Parts) { p.Protocol.Urgent.Roles = []string{"wijkteam"} },
		"text.utf8 protocol.misuse.helpdesk":              func(p *Parts) { p.Protocol.Misuse.Helpdesk = "\xff" },
		"text.bsn protocol.misuse.helpdesk":               func(p *Parts) { p.Protocol.Misuse.Helpdesk = "bel 999990019" },
		"consent.unknown protocol.misuse.schemes[0]":      func(p *Parts) { p.Protocol.Misuse.Schemes = []consent.Regime{99} },
		"consent.unknown weighings[0].ground":             func(p *Parts) { p.Weighings[0].Ground = 99 },
		"case.required weighings[0].categories":           func(p *Parts) { p.Weighings[0].Categories = 0 },
		"case.required orders[0].valid.from": func(p *Parts) {
			p.Orders = []consent.Order{{About: []string{"M"}, Institution: "GI", Valid: integraal.Between(integraal.Date{}, day)}}
		},
	} {
		p := Parts{
			Persons:       []Person{{ID: "M"}},
			Professionals: []Professional{{ID: "W", Role: "wijkteam", Regime: consent.Wmo}},
			Directives:    []Directive{{ID: "d", About: "M", Activity: "work", Basis: basis, Text: "Werk nu niet.", Told: told}},
			Benefits:      []Benefit{{ID: "b", Kind: Bijstand, About: "M", Told: told}},
			Consents:      []consent.Record{{ID: "c", About: "M"}},
			Weighings: []consent.Weighing{{
				ID: "w", Ground: consent.UrgentAccess, About: []string{"M"}, Recipients: []string{"W"},
				Categories: consent.These(consent.Relations), By: "W", On: day,
			}},
			Protocol: consent.Protocol{Municipality: "Voorbeeldstad", Version: "1", Valid: integraal.From(day)},
		}
		_, err := New(p)
		require.NoError(t, err)
		change(&p)
		_, err = New(p)
		var got []string
		for _, f := range integraal.FaultsIn(err) {
			got = append(got, f.Code+" "+f.Path)
		}
		assert.Equal(t, []string{want}, got)
	}
}

// TestWordsAreKnown: the words that a file can hold are those that the rules
// know.
func TestWordsAreKnown(t *testing.T) {
	for _, word := range wordLists["activity"] {
		_, known := activityOf(word)
		assert.True(t, known, word)
	}
	for _, word := range wordLists["act"] {
		_, known := actOf(word)
		assert.True(t, known, word)
	}
	_, known := actOf("none")
	assert.False(t, known)
}

func telling(facts ...FactValue) []Telling { return []Telling{{About: "M", Facts: facts}} }

// TestFaultsAreOneError: each fault can be found with errors.As.
func TestFaultsAreOneError(t *testing.T) {
	_, err := Read([]byte(`{"schemaVersion": 1, "persons": []}`))
	var f integraal.Fault
	require.ErrorAs(t, err, &f)
	assert.Equal(t, "case.required", f.Code)
	assert.False(t, errors.Is(err, integraal.Fault{}))
}

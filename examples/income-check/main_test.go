package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

var update = flag.Bool("update", false, "write the golden pages anew; read what changed")

func shown(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Zero(t, run(args, &out, &errs), "%v: %s", args, errs.String())
	require.Empty(t, errs.String())
	return out.String()
}

func TestPages(t *testing.T) {
	little := filepath.Join("testdata", "little.json")
	for name, args := range map[string][]string{
		"household.nl":  nil,
		"household.en":  {"-lang", "en"},
		"compare.nl":    {"-compare", "2025-03-02"},
		"compare.en":    {"-compare", "2026-03-02", "-day", "2025-12-31", "-lang", "en"},
		"uncovered.nl":  {"-day", "2025-03-02"},
		"since.nl":      {"-since", "2026-01-01"},
		"since.en":      {"-since", "2026-01-15", "-lang", "en"},
		"little.nl":     {"-file", little},
		"little.en":     {"-file", little, "-lang", "en"},
		"little.json":   {"-file", little, "-json"},
		"compared.json": {"-compare", "2025-03-02", "-json"},
	} {
		t.Run(name, func(t *testing.T) {
			got := shown(t, args...)
			if strings.HasSuffix(name, ".json") {
				assert.True(t, json.Valid([]byte(got)))
			} else {
				checkForm(t, got)
			}
			golden := filepath.Join("testdata", name+".golden")
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o600))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

// checkForm holds for every page: no line over 100 columns, a first screen of at
// most twelve lines, nothing trailing, nothing unfilled.
func checkForm(t *testing.T, page string) {
	t.Helper()
	for _, line := range strings.Split(page, "\n") {
		assert.LessOrEqual(t, utf8.RuneCountInString(line), width, line)
		assert.Equal(t, strings.TrimRight(line, " "), line)
		assert.NotContains(t, line, "{")
		assert.NotContains(t, line, "\ue000")
	}
	first, _, found := strings.Cut(page, "────")
	require.True(t, found)
	assert.LessOrEqual(t, strings.Count(strings.TrimRight(first, "\n"), "\n")+1, 12, first)
}

// Every fault has its code and the path of the field in the file, and no value.
func TestFaults(t *testing.T) {
	base := string(example)
	for name, tc := range map[string]struct{ from, to, code, path string }{
		"unknown key":      {`"mantelzorg"`, `"mantelzrog"`, "json.unknown-key", ""},
		"no version":       {`"schemaVersion": 1`, `"schemaVersion": 2`, "schema.version", "schemaVersion"},
		"not yes":          {`"mantelzorg": "no"`, `"mantelzorg": "nee"`, "fact.malformed", "mantelzorg"},
		"amount":           {`"19600.00"`, `"19600,00"`, "amount.malformed", "claimant.toetsingsinkomen"},
		"kind":             {`"buitenschoolseOpvang"`, `"oppas"`, "fact.malformed", "members[1].care[0].kind"},
		"hours":            {`"hours": "40"`, `"hours": "40.123"`, "fact.malformed", "members[1].care[0].hours"},
		"whole number":     {`"monthsN": "6"`, `"monthsN": "6.5"`, "fact.malformed", "claimant.werk.monthsN"},
		"unknown person":   {"\"id\": \"M\",\n          \"toetsingsinkomen\"", "\"id\": \"Q\",\n          \"toetsingsinkomen\"", "id.unknown", "alternatives[0].incomes[0].id"},
		"no label":         {`"id": "S"`, `"id": ""`, "id.missing", "members[0].person.id"},
		"label twice":      {`"id": "S"`, `"id": "D"`, "facts.contradiction", "members[1].person.id"},
		"born later":       {`"2019-05-20"`, `"2029-05-20"`, "facts.contradiction", "members[1].person.born"},
		"negative debts":   {`"3200.00"`, `"-3200.00"`, "amount.negative", "vermogen.schulden"},
		"negative rent":    {`"640.00"`, `"-640.00"`, "amount.negative", "dwelling.huurprijs"},
		"negative receipt": {`"300.00"`, `"-300.00"`, "amount.negative", "received.huurtoeslag"},
		"no day":           {`"day": "2026-03-02",`, ``, "day.missing", "day"},
		"no such day":      {`"day": "2026-03-02"`, `"day": "2019-03-02"`, "dated.outside", "zorgtoeslag.standaardpremie"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, base, tc.from)
			path := filepath.Join(t.TempDir(), "household.json")
			require.NoError(t, os.WriteFile(path, []byte(strings.Replace(base, tc.from, tc.to, 1)), 0o600))
			var out, errs bytes.Buffer
			assert.Equal(t, 1, run([]string{"-file", path, "-lang", "en"}, &out, &errs))
			assert.Empty(t, out.String())
			want := tc.code
			if tc.path != "" {
				want += " (" + tc.path + ")"
			}
			assert.Contains(t, errs.String(), "income-check: "+want+":")
		})
	}
}

func TestFlags(t *testing.T) {
	for _, args := range [][]string{{"-lang", "de"}, {"more"}, {"-nonsense"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 2, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String())
	}
	for _, args := range [][]string{{"-day", "2 maart"}, {"-compare", "2026-02-30"}, {"-file", "testdata/none.json"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String())
	}
	var out, errs bytes.Buffer
	assert.Zero(t, run([]string{"-h"}, &out, &errs))
}

// What a file leaves out is unknown, "none" and an empty list are known to be
// absent.
func TestStates(t *testing.T) {
	f, err := read([]byte(`{"schemaVersion": 1, "claimant": {"id": "M", "toetsingsinkomen": "none", "inkomsten": [], "werk": {"earned": "none"}},
		"giften": {"received": "none"}, "vermogen": {"bijstandGranted": "yes", "leftOut": "10", "acquired": "none"}}`))
	require.NoError(t, err)
	h := f.household()
	assert.Equal(t, integraal.KnownAbsent, h.Claimant.Toetsingsinkomen.State())
	assert.Equal(t, integraal.KnownAbsent, h.Claimant.Inkomsten.State())
	assert.Equal(t, integraal.KnownAbsent, h.Claimant.Werk.State())
	assert.Equal(t, integraal.KnownAbsent, h.Giften.State())
	assert.Equal(t, integraal.Unknown, h.Members.State())
	assert.Equal(t, integraal.Unknown, h.Claimant.Born.State())
	assert.Equal(t, integraal.Unknown, h.Bezittingen.State())
	since, known := h.Sinds.Value()
	require.True(t, known)
	assert.True(t, integraal.Is(since.LeftOut, integraal.Euro(10)))
	assert.Equal(t, integraal.KnownAbsent, since.Acquired.State())
}

// Each name of a kind is its kind, in the order of the constants.
func TestKinds(t *testing.T) {
	var last said[income.Inkomenssoort]
	require.NoError(t, last.UnmarshalText([]byte("uitgezonderd")))
	assert.True(t, integraal.Is(last.fact, income.UitgezonderdInkomen))
	var premie said[income.Inkomenssoort]
	require.NoError(t, premie.UnmarshalText([]byte("premie")))
	assert.True(t, integraal.Is(premie.fact, income.Premie))
	var damage said[income.Bezittingsoort]
	require.NoError(t, damage.UnmarshalText([]byte("immaterieleSchade")))
	assert.True(t, integraal.Is(damage.fact, income.ImmaterieleSchade))
	var care said[income.Opvangsoort]
	require.NoError(t, care.UnmarshalText([]byte("gastouderopvang")))
	assert.True(t, integraal.Is(care.fact, income.Gastouderopvang))
	var hours said[income.Uren]
	require.NoError(t, hours.UnmarshalText([]byte("46.5")))
	assert.True(t, integraal.Is(hours.fact, income.HoursOf(46, 50)))
}

// The README documents every key that a file can have.
func TestReadmeHasEveryKey(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	seen := map[reflect.Type]bool{}
	var walk func(reflect.Type)
	walk = func(ty reflect.Type) {
		for ty.Kind() == reflect.Pointer || ty.Kind() == reflect.Slice {
			ty = ty.Elem()
		}
		if ty.Kind() != reflect.Struct || seen[ty] {
			return
		}
		seen[ty] = true
		for i := range ty.NumField() {
			if key := ty.Field(i).Tag.Get("json"); key != "" {
				assert.Contains(t, string(readme), "`"+key+"`")
				walk(ty.Field(i).Type)
			}
		}
	}
	walk(reflect.TypeFor[file]())
}

// FuzzRead: a file gives a household that can be assessed, or faults.
func FuzzRead(f *testing.F) {
	f.Add(example)
	f.Add([]byte(`{"schemaVersion": 1, "claimant": {"id": "M"}, "members": []}`))
	f.Add([]byte(`{"schemaVersion": 1, "claimant": {"id": "M", "born": "none"}, "members": [{"person": {"id": "P"}, "spouse": "yes", "child": "yes"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := read(data)
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		x, err := assess(file, integraal.On(2026, 3, 2), integraal.Date{})
		if err != nil {
			assert.NotEmpty(t, integraal.FaultsIn(err))
			return
		}
		var out bytes.Buffer
		p := page{w: &out, lang: integraal.NL}
		p.write(x)
		assert.NotEmpty(t, out.String())
	})
}

package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
		"household.nl":      nil,
		"household.en":      {"-lang", "en"},
		"compare.nl":        {"-compare", "2025-03-02"},
		"compare.en":        {"-compare", "2026-03-02", "-day", "2025-12-31", "-lang", "en"},
		"uncovered.nl":      {"-day", "2025-03-02"},
		"since.nl":          {"-since", "2026-01-01"},
		"since.en":          {"-since", "2026-01-15", "-lang", "en"},
		"states.nl":         {"-file", filepath.Join("testdata", "states.json")},
		"overlay.en":        {"-overlay", filepath.Join("testdata", "overlay.json"), "-lang", "en"},
		"settings.nl":       {"-file", filepath.Join("testdata", "gemeente.json"), "-settings", filepath.Join("testdata", "voorbeeldstad.json")},
		"settings.en":       {"-file", filepath.Join("testdata", "gemeente.json"), "-settings", filepath.Join("testdata", "voorbeeldstad.json"), "-lang", "en"},
		"settings-since.nl": {"-file", filepath.Join("testdata", "gemeente.json"), "-settings", filepath.Join("testdata", "voorbeeldstad.json"), "-since", "2026-01-01"},
		"beslag.nl":         {"-file", filepath.Join("testdata", "beslag.json"), "-laid", "2026-03-02", "-told", "2026-03-06", "-found", "2026-03-02"},
		"beslag.en":         {"-file", filepath.Join("testdata", "beslag.json"), "-lang", "en"},
		"beslag.json":       {"-file", filepath.Join("testdata", "beslag.json"), "-json"},
		"little.nl":         {"-file", little},
		"little.en":         {"-file", little, "-lang", "en"},
		"little.json":       {"-file", little, "-json"},
		"compared.json":     {"-compare", "2025-03-02", "-json"},
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
		"no version":       {`"schemaVersion": 1`, `"schemaVersion": 2`, "household.version", "schemaVersion"},
		"not yes":          {`"mantelzorg": "no"`, `"mantelzorg": "nee"`, "fact.yes-no", "mantelzorg"},
		"amount":           {`"19600.00"`, `"19600,00"`, "amount.malformed", "claimant.toetsingsinkomen"},
		"kind":             {`"buitenschoolseOpvang"`, `"oppas"`, "fact.word", "members[1].care[0].kind"},
		"hours":            {`"hours": "40"`, `"hours": "40.123"`, "fact.hours", "members[1].care[0].hours"},
		"whole number":     {`"monthsN": "6"`, `"monthsN": "6.5"`, "fact.count", "claimant.werk.monthsN"},
		"other claimant":   {"\"claimant\": {\n        \"toetsingsinkomen\"", "\"claimant\": {\n        \"id\": \"S\",\n        \"toetsingsinkomen\"", "household.reference", "alternatives[0].claimant.id"},
		"alternative":      {`"34000.00"`, `"34000.00", "born": "2030-01-01"`, "facts.contradiction", "alternatives[0].claimant.born"},
		"no label":         {`"id": "S"`, `"id": ""`, "household.text", "members[0].id"},
		"label twice":      {`"id": "S"`, `"id": "D"`, "facts.contradiction", "members[1].id"},
		"born later":       {`"2019-05-20"`, `"2029-05-20"`, "facts.contradiction", "members[1].born"},
		"negative debts":   {`"3200.00"`, `"-3200.00"`, "amount.negative", "schulden"},
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
			want := tc.code + ": "
			if tc.path != "" {
				want = tc.path + " (" + tc.code + "): "
			}
			assert.Contains(t, errs.String(), want)
		})
	}
}

func TestFlags(t *testing.T) {
	for _, args := range [][]string{{"-lang", "de"}, {"more"}, {"-nonsense"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 2, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String())
	}
	for _, args := range [][]string{{"-day", "2 maart"}, {"-compare", "2026-02-30"}, {"-file", "testdata/none.json"}, {"-overlay", "testdata/none.json"}, {"-overlay", "testdata/household.json"}, {"-settings", "testdata/none.json"}, {"-settings", "testdata/household.json"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String())
	}
	var out, errs bytes.Buffer
	assert.Zero(t, run([]string{"-h"}, &out, &errs))
}

// Norms of an overlay count, and the page and every step that uses one say so.
func TestOverlay(t *testing.T) {
	overlay := filepath.Join("testdata", "overlay.json")
	page := shown(t, "-overlay", overlay)
	assert.Contains(t, page, "Met ingevoerde normen")
	assert.Contains(t, page, "[ingevoerde norm: verzonnen voorbeeld]")
	assert.Contains(t, page, "standaardpremie: € 2.219 per jaar")
	assert.NotContains(t, shown(t), "ingevoerde norm")
	assert.Contains(t, shown(t, "-overlay", overlay, "-json"), `"overlay": "verzonnen voorbeeld"`)
	assert.Contains(t, shown(t, "-overlay", overlay, "-compare", "2025-12-31"), "€ 2.112 per jaar")
}

// What is not known of an attachment is named, and never taken for nothing.
func TestBeslagMissing(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "beslag.json"))
	require.NoError(t, err)
	for from, want := range map[string]string{
		`"vrij": "none"`:       "Niet bekend: deel van het eigen inkomen waarop geen beslag ligt (M)",
		`"inkomen": "2000.00"`: "Niet bekend: eigen inkomen per maand, netto, met vakantiegeld (M)",
		`"woonadres": "yes"`:   "Niet bekend: heeft een woonadres in Nederland",
	} {
		require.Contains(t, string(data), from)
		key, _, _ := strings.Cut(from, ":")
		path := filepath.Join(t.TempDir(), "household.json")
		require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(data), from, key+`: {"contested": []}`, 1)), 0o600))
		page := strings.Join(strings.Fields(shown(t, "-file", path)), " ")
		assert.Contains(t, page, "beslagvrije voet: nog niet te zeggen")
		assert.Contains(t, page, want)
	}
	assert.NotContains(t, shown(t), "Beslag op inkomen", "of whom nobody spoke of an attachment")
}

// The last days follow from the days that were given; a day that nobody gave is named,
// with where to look, and a day that cannot be is a fault. Counted by hand: eight days
// from Friday 27 March are Saturday 4 April, and Easter Monday is the 6th.
func TestBeslagLastDays(t *testing.T) {
	file := filepath.Join("testdata", "beslag.json")
	plain := func(args ...string) string {
		return strings.Join(strings.Fields(shown(t, append([]string{"-file", file}, args...)...)), " ")
	}
	page := plain("-laid", "2026-03-27")
	assert.Contains(t, page, "7 april 2026: laatste dag waarop M de stukken van het beslag moet krijgen")
	assert.Contains(t, page, "Niet bekend: dag waarop de brief over de beslagvrije voet is ontvangen")
	assert.NotContains(t, page, "is dan twaalf maanden oud", "nobody said when it was found")
	for _, args := range [][]string{nil, {"-laid", "2026-03-02", "-told", "2026-03-06", "-found", "2026-03-02"}} {
		assert.Equal(t, 1, strings.Count(plain(args...), "Niets hiervan is een opdracht om te betalen."))
		assert.Equal(t, 3-len(args)/2, strings.Count(plain(args...), "Geef de dag met -"))
	}
	assert.NotContains(t, shown(t), "Laatste dagen", "of whom nobody spoke of an attachment")
	for _, args := range [][]string{{"-laid", "27 maart"}, {"-laid", "2026-03-27", "-told", "2026-03-26"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run(append([]string{"-file", file}, args...), &out, &errs))
		assert.Empty(t, out.String())
		assert.NotEmpty(t, errs.String())
	}
}

// What is not known says why, and whom to ask.
func TestMissing(t *testing.T) {
	page := strings.Join(strings.Fields(shown(t, "-file", filepath.Join("testdata", "states.json"))), " ")
	assert.Contains(t, page, "inkomen van het jaar (toetsingsinkomen) (M); de bronnen verschillen: M en Belastingdienst")
	assert.Contains(t, page, "vermogen op 1 januari (rendementsgrondslag) (M). Vraag M naar de aangifte.")
	assert.Contains(t, page, "niet zichtbaar voor wie dit bestand maakte. M kan toestemming geven.")
}

package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/examples/internal/webpage"
)

var update = flag.Bool("update", false, "write the golden pages anew; read what changed")

func printed(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Equal(t, 0, run(args, &out, &errs), errs.String())
	assert.Empty(t, errs.String())
	return out.String()
}

func TestPages(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{
		"mother.nl": nil, "mother.en": {"-lang", "en"}, "mother-month6.nl": {"-month", "6"},
		"mother-2027.nl": law2027, "couple-2027.en": append([]string{"-couple", "-lang", "en"}, law2027...),
		"couple.nl": {"-couple"}, "couple.en": {"-couple", "-lang", "en"},
	} {
		got := printed(t, args...)
		golden(t, name+".txt", got)
		for line := range strings.SplitSeq(got, "\n") {
			assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
			assert.NotContains(t, line, "{", name)
		}
	}
	golden(t, "mother.csv", printed(t, "-csv"))
	golden(t, "mother-2027.csv", printed(t, append([]string{"-csv"}, law2027...)...))
}

// law2027 asks the law of 2027 on the amounts of 2026.
var law2027 = []string{"-day", "2027-03-02", "-amounts-of", "2026-12-31"}

// TestLawOf2027: what is assumed stands first, a wage of which the law does not say
// what is left has no amount, and a bufferbudget is not counted; in each form.
func TestLawOf2027(t *testing.T) {
	t.Parallel()
	page := strings.Join(strings.Fields(printed(t, law2027...)), " ")
	for _, want := range []string{
		"AANNAME: de bedragen van 2 maart 2027 zijn niet bekend.", "vanaf maand 13 € 3.026.",
		"bruto per maand is niet te zeggen wat er overblijft. Zonder artikel 34a is dit inkomen niet lager dan de norm",
		"hoogstens € 1.000 in dit kalenderjaar. Het hoeft niet en het is geen inkomen. [art. 34b lid 1 Participatiewet]",
	} {
		assert.Contains(t, page, want)
	}
	assert.Less(t, strings.Index(page, "AANNAME"), strings.Index(page, "uren bruto"), "before any amount")
	for _, args := range [][]string{append([]string{"-couple"}, law2027...), append([]string{"-month", "3"}, law2027...)} {
		assert.Contains(t, printed(t, args...), "AANNAME")
	}
	assert.Equal(t, 10, strings.Count(printed(t, append([]string{"-csv"}, law2027...)...), ",2026-12-31,"))
	assert.Contains(t, printed(t, append([]string{"-json"}, law2027...)...), `"amountsOf": "2026-12-31"`)
	file := filepath.Join(t.TempDir(), "page.html")
	printed(t, append([]string{"-html", file}, law2027...)...)
	data, err := os.ReadFile(file) //nolint:gosec // in a folder of this test
	require.NoError(t, err)
	golden(t, "mother-2027.nl.html", string(data))
	assert.Contains(t, string(data), `class="warn"`)
	assert.NotContains(t, printed(t), "AANNAME", "nothing of 2026 is assumed")
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o600))
	}
	want, err := os.ReadFile(file) //nolint:gosec // a name of this test
	require.NoError(t, err)
	assert.Equal(t, string(want), got, name)
}

// TestTheDisregardEnds: 12 hours leave the mother 206.53 a month out of 826.11 in the
// first six months, and 103.26 in the thirty after them; a couple nothing.
func TestTheDisregardEnds(t *testing.T) {
	t.Parallel()
	mother := printed(t)
	assert.Contains(t, mother, "12 uur: in maand 1 € 3.193 over, vanaf maand 7 € 3.089.")
	assert.NotContains(t, mother, "· 36 uur: in maand 1", "no bijstand is left")
	assert.Contains(t, mother, "hoogstens zes maanden 25% van het loon")
	assert.Contains(t, printed(t, "-couple"), "12 uur: in maand 1 € 3.579 over, vanaf maand 7 € 3.372.", "as with no work")
	assert.Contains(t, printed(t, "-month", "2"), "in maand 3 € 3.193 over, vanaf maand 7 € 3.089.")
	assert.NotContains(t, printed(t, "-month", "6"), "vanaf maand")
	file := filepath.Join(t.TempDir(), "page.html")
	printed(t, "-html", file)
	page, err := os.ReadFile(file) //nolint:gosec // in a folder of this test
	require.NoError(t, err)
	assert.Contains(t, string(page), "vanaf maand 7 €\u00a03.089.", "no line breaks in an amount")
	assert.NotContains(t, string(page), "€ ")
}

// TestWords: in the reader's language, by step, and with a mark where a value is in
// doubt.
func TestWords(t *testing.T) {
	t.Parallel()
	couple, mother := printed(t, "-couple", "-lang", "en"), printed(t)
	for _, not := range []string{"niet geverifieerd", "verzonnen", "By the hours"} {
		assert.NotContains(t, couple, not)
	}
	assert.Contains(t, couple, "Couple with two children (made up)")
	assert.Contains(t, couple, "-€23*")
	assert.Contains(t, couple, "* rests on")
	assert.Contains(t, strings.Join(strings.Fields(mother), " "), "Per stap, in euro per maand, met vakantiegeld:")
	assert.NotContains(t, mother, "*", "nothing of hers is in doubt")
	file := filepath.Join(t.TempDir(), "page.html")
	printed(t, "-couple", "-html", file)
	page, err := os.ReadFile(file) //nolint:gosec // in a folder of this test
	require.NoError(t, err)
	assert.Contains(t, string(page), "<p>* berust op")
}

// TestCareWithoutAnAllowance: of 2025 the kinderopvangtoeslag is not known here. The cell
// of the care after it is no amount, its costs are named apart, and the bar is that of
// the costs.
func TestCareWithoutAnAllowance(t *testing.T) {
	t.Parallel()
	on := []string{"-couple", "-day", "2025-03-03"}
	page := printed(t, on...)
	said := strings.Join(strings.Fields(page), " ")
	assert.Contains(t, said, "? bij kinderopvang: de kosten zijn € 570 per maand en gaan af van wat er over is.")
	table, _, _ := strings.Cut(page, "\n  (1) ")
	assert.Equal(t, 10, strings.Count(table, " ?"), "with each number of hours")
	assert.NotContains(t, table, "570")
	assert.NotContains(t, said, "zegt hier niet of er recht op bijstand is")
	file := filepath.Join(t.TempDir(), "page.html")
	printed(t, append(on, "-lang", "en", "-html", file)...)
	data, err := os.ReadFile(file) //nolint:gosec // in a folder of this test
	require.NoError(t, err)
	assert.Contains(t, string(data), "<td>?</td>")
	assert.Contains(t, string(data), "<title>costs of childcare: -€570</title>")
	assert.NotContains(t, string(data), "<title>childcare after allowance")
	assert.Contains(t, string(data), "who gets it has more left")
	assert.NotContains(t, printed(t, "-couple"), "? bij kinderopvang", "of 2026 it is known")
}

// letters is the size of the letters in the picture.
const letters = 13

// TestHTML: one page of its own, with the table beside the picture.
func TestHTML(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{"mother.nl.html": nil, "couple.en.html": {"-couple", "-lang", "en"}} {
		file := filepath.Join(t.TempDir(), name)
		assert.Empty(t, printed(t, append(args, "-html", file)...))
		data, err := os.ReadFile(file) //nolint:gosec // in a folder of this test
		require.NoError(t, err)
		got := string(data)
		golden(t, name, got)
		assert.Empty(t, webpage.Faults(got), name)
		assert.Empty(t, webpage.Overlaps(got, letters), name)
		assert.Equal(t, 11, strings.Count(got, "<tr>"), "a head and ten numbers of hours")
		assert.Contains(t, got, `role="img"`)
		assert.Contains(t, got, "prefers-color-scheme: dark")
		assert.Contains(t, got, "@media print")
	}
}

// TestData: the same curve as CSV and as JSON.
func TestData(t *testing.T) {
	t.Parallel()
	lines, err := csv.NewReader(strings.NewReader(printed(t, "-couple", "-csv"))).ReadAll()
	require.NoError(t, err)
	require.Len(t, lines, 11)
	var curve struct {
		Points []struct {
			NetYear string `json:"netYear"`
		} `json:"points"`
	}
	require.NoError(t, json.Unmarshal([]byte(printed(t, "-couple", "-json")), &curve))
	require.Len(t, curve.Points, 10)
	for i, p := range curve.Points {
		assert.Contains(t, lines[i+1], p.NetYear)
	}
}

func TestWrongFlags(t *testing.T) {
	t.Parallel()
	for want, args := range map[int][]string{2: {"-lang", "fr"}, 1: {"-day", "2027-03-02"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, want, run(args, &out, &errs))
		assert.NotEmpty(t, errs.String())
	}
	var out, errs bytes.Buffer
	assert.Equal(t, 1, run([]string{"-day", "no"}, &out, &errs))
	assert.Equal(t, 1, run([]string{"-day", "2027-03-02", "-amounts-of", "2027-01-01"}, &out, &errs))
	assert.Equal(t, 1, run([]string{"-day", "2027-03-02", "-amounts-of", "soon"}, &out, &errs))
	assert.Equal(t, 0, run([]string{"-h"}, &out, &errs))
	assert.Equal(t, 2, run([]string{"more"}, &out, &errs))
}

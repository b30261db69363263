package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/income"
)

func printed(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Zero(t, run(args, &out, &errs), errs.String())
	assert.Empty(t, errs.String())
	return out.String()
}

// published are amounts of public tables for 1 January 2026: the norm letter of
// SZW, and what Dienst Toeslagen makes known.
var published = map[string]string{
	"bijstandsnorm.alleenstaande":                    "€ 1.401,50 per maand",
	"bijstandsnorm.gehuwden":                         "€ 2.002,13 per maand",
	"bijstandsnorm.pensioengerechtigdeAlleenstaande": "€ 1.564,69 per maand",
	"bijstandsnorm.pensioengerechtigdeGehuwden":      "€ 2.144,16 per maand",
	"zorgtoeslag.standaardpremie":                    "€ 2.119 per jaar",
	"zorgtoeslag.drempelinkomen":                     "€ 29.736 per jaar",
	"kindgebondenBudget.alleenstaandeOuder":          "€ 3.416 per jaar",
}

func TestNormsOfADay(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(printed(t, "-day", "2026-01-01", "-format", "csv"))).ReadAll()
	require.NoError(t, err)
	found := 0
	for _, r := range rows[1:] {
		if want, ok := published[r[0]]; ok {
			found++
			assert.Equal(t, want, r[2], r[0])
		}
	}
	assert.Len(t, published, found)

	var list []income.Parameter
	require.NoError(t, json.Unmarshal([]byte(strings.ReplaceAll(
		printed(t, "-day", "2026-01-01", "-format", "json"), `"confidence": "`, `"grade": "`)), &list))
	assert.Len(t, list, len(rows)-1)
	assert.Equal(t, len(rows)+1, strings.Count(printed(t, "-day", "2026-01-01", "-format", "markdown"), "\n"))
}

func TestTablesFitATerminal(t *testing.T) {
	for _, args := range [][]string{{"-day", "2026-03-02"}, {}, {"-lang", "en", "-day", "2025-08-01"}} {
		for line := range strings.Lines(printed(t, args...)) {
			require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimRight(line, "\n")), 100, line)
		}
	}
}

func TestMistakes(t *testing.T) {
	for _, c := range []struct {
		code int
		args []string
		want string
	}{
		{1, []string{"-day", "2026-02-30"}, "-day ("}, {1, []string{"-day", "2030-01-01"}, "zonder -day staat er wat wel bekend is"},
		{1, []string{"-day", "2030-01-01", "-lang", "en"}, "without -day the coverage is shown"},
		{1, []string{"-overlay", "nowhere.json"}, "nowhere.json"},
		{2, []string{"-format", "xml"}, "-format: kies uit table, markdown, json, csv"},
		{2, []string{"-day", "2026-03-02", "-format", "xml", "-lang", "en"}, "-format: choose of table"},
		{2, []string{"-lang", "fy"}, "kies nl of en / choose nl or en"}, {2, []string{"x"}, "-overlay"}, {2, []string{"-nope"}, "-nope"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, c.code, run(c.args, &out, &errs), c.args)
		assert.Contains(t, errs.String(), c.want)
		assert.Empty(t, out.String(), c.args)
	}
	var errs bytes.Buffer
	assert.Zero(t, run([]string{"-h"}, &bytes.Buffer{}, &errs))
	assert.Contains(t, errs.String(), "-lang")
}

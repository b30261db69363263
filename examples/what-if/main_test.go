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
		"household.nl": nil,
		"household.en": {"-lang", "en"},
		"unknown.nl":   {"-huurtoeslag", "unknown"},
		"august.nl":    {"-again", "2026-08-03", "-huurtoeslag", "310.50"},
	} {
		got := printed(t, args...)
		file := filepath.Join("testdata", name+".txt")
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), got, name)
		for line := range strings.SplitSeq(got, "\n") {
			assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
			assert.NotContains(t, line, "{", name)
		}
	}
}

// What must come out of the bundled case, apart from the golden pages.
func TestTheStopMakesAThirdMonth(t *testing.T) {
	t.Parallel()
	page := flat(printed(t))
	for _, want := range []string{
		"Op 1 maart 2026 is de huurachterstand drie maanden.", "samen € 3.994,29", // 3 x 1331.43
		"Zorgtoeslag is nooit aangevraagd: € 129 per maand", "geen opdracht om te betalen",
		"laatste dag om de loonstroken en bankafschriften", "binnen drie werkdagen", "besluiten mensen",
	} {
		assert.Contains(t, page, want)
	}
	unknown := printed(t, "-huurtoeslag", "unknown")
	assert.Contains(t, unknown, "?  huurtoeslag: hoeveel er telkens binnenkomt")
	assert.NotContains(t, unknown, "MAAND VOOR MAAND", "no month is given on what nobody knows")
}

func TestJSON(t *testing.T) {
	t.Parallel()
	var got struct {
		Harm struct {
			Missed, Restores string
			With             struct {
				Months []struct{ Opening, Closing, Received, Paid, OnDebts, OnArrears string }
			}
		}
		Missing []struct{ Fact string }
	}
	require.NoError(t, json.Unmarshal([]byte(printed(t, "-json")), &got))
	assert.Equal(t, "0.00 0.00", got.Harm.Missed+" "+got.Harm.Restores)
	require.Len(t, got.Harm.With.Months, 6)
	assert.Equal(t, "1155.00", got.Harm.With.Months[0].Received)
	require.NoError(t, json.Unmarshal([]byte(printed(t, "-json", "-huurtoeslag", "unknown")), &got))
	assert.Equal(t, "outlook.source.amount", got.Missing[0].Fact)
}

func TestBadFlags(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{
		{"-lang", "fr"}, {"more"}, {"-again", "soon"}, {"-huurtoeslag", "much"}, {"-huurtoeslag", "-5"}, {"-again", "2026-02-01"},
	} {
		var out, errs bytes.Buffer
		assert.NotZero(t, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String(), args)
		assert.Empty(t, out.String(), args)
	}
}

// flat is a page with each run of spaces and ends of lines as one space.
func flat(page string) string { return strings.Join(strings.Fields(page), " ") }

// What is owed already starts the terms; what is not known of a scheme is said; and
// nothing says that there is a duty to repay.
func TestWhatThePageMustSay(t *testing.T) {
	t.Parallel()
	page := flat(printed(t))
	for _, want := range []string{
		"huur: wie het geld moet krijgen kan de gemeente laten weten", "het eerste gesprek binnen vier weken [art. 4 lid 1 Wgs]",
		" ! Dreigt er ontruiming of afsluiting", "dan kan € 49 per maand worden teruggevraagd",
		"dan is bij huurtoeslag nog niet te zeggen wat er dan verandert. Daarvoor is nodig: woning waarvoor huurtoeslag kan",
		"individuele inkomenstoeslag nog niet te zeggen wat er dan verandert. er zijn geen regels van een gemeente opgegeven",
		"De vakantietoeslag bij de bijstand, die in juni komt",
	} {
		assert.Contains(t, page, want)
	}
	assert.NotContains(t, page, "te veel betaald en terug te betalen")
	assert.NotContains(t, flat(printed(t, "-lang", "en")), "is paid too much")
	var got struct {
		Protected            string
		ProtectedUnconfirmed bool
	}
	require.NoError(t, json.Unmarshal([]byte(printed(t, "-json")), &got))
	assert.Equal(t, "1331.43", got.Protected)
	assert.True(t, got.ProtectedUnconfirmed, "as the page says: in part a reading of the law")
}

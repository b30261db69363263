package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/participation"
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
		"household.nl":                 nil,
		"household.en":                 {"-lang", "en"},
		"household-werk-en-inkomen.nl": {"-viewer", "werk-en-inkomen"},
		"household-schuldhulp.nl":      {"-viewer", "schuldhulp"},
		"household-client.nl":          {"-viewer", "client"},
		"household-wethouder.nl":       {"-viewer", "wethouder"},
		"household-herzien.nl":         {"-act", "herzien"},
		"household-intrekken.en":       {"-act", "intrekkenNaOpschorten", "-lang", "en"},
		"household-verlagen.nl":        {"-act", "verlagen", "-viewer", "werk-en-inkomen"},
		"household-client.en":          {"-viewer", "client", "-lang", "en"},
		"mirror.nl":                    {"-mirror", "-viewer", "werk-en-inkomen"},
		"mirror-wijkteam.nl":           {"-mirror", "-viewer", "W"},
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
func TestTheHeldPaymentGateByGate(t *testing.T) {
	t.Parallel()
	own := printed(t, "-viewer", "werk-en-inkomen")
	assert.NotContains(t, own, "Mogelijk ligt de fout bij een ander", "Work & Income was told of no employer")
	assert.NotContains(t, own, "lopen uiteen")
	helper := printed(t)
	for _, says := range []string{
		"Mogelijk ligt de fout bij een ander: een derde, zoals een werkgever", "Verklaringen lopen uiteen over: de maand",
		"uiterlijk 9 maart 2026", "uiterlijk 9 april 2026", "5 maart 2026", "dat 3", "De betaling wordt al vastgehouden",
	} {
		assert.Contains(t, strings.Join(strings.Fields(helper), " "), says)
	}
	for _, word := range []string{"depressie", "behandeling"} {
		for _, viewer := range []string{"werk-en-inkomen", "schuldhulp", "wethouder"} {
			assert.NotContains(t, printed(t, "-viewer", viewer), word)
		}
	}
	for _, act := range participation.Acts() {
		page := printed(t, "-act", act.String(), "-lang", "en")
		assert.Contains(t, page, "ONLY THEN CAN THIS BE:", act)
		assert.NotContains(t, strings.ToLower(page), "approved", act)
	}
}

// Who does not decide reads first what can be done, by its last day; who decides
// reads first what has to be done before it.
func TestWhatCanBeDoneComesFirst(t *testing.T) {
	t.Parallel()
	before := func(page string, parts ...string) {
		at := -1
		for _, part := range parts {
			next := strings.Index(page, part)
			require.Greater(t, next, at, part)
			at = next
		}
	}
	own := printed(t, "-viewer", "client")
	before(own, "Wat u nu kunt doen", "9 maart 2026", "9 april 2026", "Vraag de gemeente om weer te betalen", "Bellen",
		"Nu te doen door de gemeente: Kijk in", "Wat dit is", "De weg, stap voor stap", "Dit is voor wie beslist.")
	assert.Equal(t, 2, strings.Count(own, "Dit is voor wie beslist. U mag het lezen en erop wijzen."))
	helper := printed(t)
	before(helper, "Wat nu kan", "Nu te doen door de gemeente: ", "Wat dit is")
	assert.NotContains(t, helper, "Dit is voor wie beslist")
	manager := printed(t, "-viewer", "werk-en-inkomen")
	before(manager, "Eerst: Kijk in de eigen registraties.", "Wat dit is", "Wat nu kan", "Wat een mens moet afwegen")
	assert.NotContains(t, manager, "Dit is voor wie beslist")
}

func TestFlags(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "case.json")
	require.NoError(t, os.WriteFile(file, bundled.HouseholdFile(), 0o600))
	assert.Equal(t, printed(t), printed(t, "-case", file))
	for name, args := range map[string][]string{
		"-lang": {"-lang", "fr"}, "-act": {"-act", "stop"}, "-case": {"-case", file, "-mirror"},
		"Usage": {"more"}, "flag": {"-what"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, 2, run(args, &out, &errs), name)
		assert.Contains(t, errs.String(), name)
		assert.Empty(t, out.String())
	}
	for _, args := range [][]string{{"-viewer", "nobody"}, {"-day", "x"}, {"-day", "2019-01-01"}, {"-case", "none.json"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String())
	}
}

// What is no law on the day is visibly off, for every reader.
func TestBillsAreVisiblyOff(t *testing.T) {
	t.Parallel()
	for _, viewer := range []string{"wijkteam", "werk-en-inkomen", "client"} {
		got := strings.Join(strings.Fields(printed(t, "-viewer", viewer, "-lang", "en")), " ")
		assert.Contains(t, got, "○ Off: Bill on enforcement in social security (Kamerstukken 36 785), bill: switched off.")
		assert.Contains(t, got, "None of these changes anything here.")
		assert.NotContains(t, got, "○ Off: Participatiewet in balans (Stb. 2025, 312)", "that is in force")
	}
}

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

	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
)

var update = flag.Bool("update", false, "write the golden pages anew; read what changed")

func page(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Zero(t, run(args, &out, &errs), "%v: %s", args, errs.String())
	require.Empty(t, errs.String())
	return out.String()
}

func TestPages(t *testing.T) {
	for name, args := range map[string][]string{
		"household.nl":                 nil,
		"household-wijkteam.en":        {"-viewer", "wijkteam", "-lang", "en"},
		"household-werk-en-inkomen.nl": {"-viewer", "werk-en-inkomen"},
		"household-werk-en-inkomen.en": {"-viewer", "werk-en-inkomen", "-lang", "en"},
		"household-schuldhulp.nl":      {"-viewer", "schuldhulp"},
		"household-wethouder.nl":       {"-viewer", "wethouder"},
		"household-wethouder.en":       {"-viewer", "wethouder", "-lang", "en"},
		"household-client.nl":          {"-viewer", "client"},
		"household-client.en":          {"-viewer", "client", "-lang", "en"},
		"household-S.nl":               {"-viewer", "S"},
		"household-A.nl":               {"-viewer", "A"},
		"household-F.nl":               {"-viewer", "F"},
		"mirror.nl":                    {"-mirror"},
		"mirror-werk-en-inkomen.nl":    {"-mirror", "-viewer", "K"},
		"mirror-X.nl":                  {"-mirror", "-viewer", "X"},
		"mirror-Y.nl":                  {"-mirror", "-viewer", "Y"},
		"mirror-wethouder.nl":          {"-mirror", "-viewer", "wethouder"},
	} {
		t.Run(name, func(t *testing.T) {
			got := page(t, args...)
			checkForm(t, got)
			golden := filepath.Join("testdata", name+".txt")
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
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
		assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
		assert.Equal(t, strings.TrimRight(line, " "), line)
		assert.NotContains(t, line, "{")
		assert.NotContains(t, line, "\ue000")
	}
	first, _, found := strings.Cut(page, "────")
	require.True(t, found)
	assert.LessOrEqual(t, strings.Count(strings.TrimRight(first, "\n"), "\n")+1, 12, first)
}

// The comparison comes with the bundled case alone, and names every reader.
func TestComparison(t *testing.T) {
	const title = "Hetzelfde huishouden, zoals anderen het zien"
	assert.Contains(t, page(t), title)
	assert.NotContains(t, page(t, "-viewer", "wijkteam"), title)
	_, table, _ := strings.Cut(page(t), title)
	for _, reader := range []string{"wijkwerker", "klantmanager", "schuldhulpverlener", "wethouder", "cliënt"} {
		assert.Contains(t, table, reader)
	}
}

func TestJSON(t *testing.T) {
	var r casework.Report
	decoder := json.NewDecoder(strings.NewReader(page(t, "-json", "-viewer", "werk-en-inkomen")))
	var raw map[string]any
	require.NoError(t, decoder.Decode(&raw))
	assert.Equal(t, float64(casework.ReviewSchema), raw["schemaVersion"])
	assert.Equal(t, "pw-execution", raw["purpose"])
	assert.NotContains(t, page(t, "-json"), "99999", "a BSN is in the report")
	assert.Empty(t, r.Case)
}

// A file of one's own gives what the bundled case gives.
func TestOwnFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "case.json")
	require.NoError(t, os.WriteFile(file, bundled.HouseholdFile(), 0o600))
	assert.Equal(t, page(t, "-viewer", "K"), page(t, "-case", file, "-viewer", "K"))
}

func TestMistakes(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"schemaVersion":1,"persons":[{"id":"M","bsn":"123456789"}],"x":1}`), 0o600))
	for name, c := range map[string]struct {
		args []string
		code int
		says []string
	}{
		"two clients":  {[]string{"-mirror", "-viewer", "client"}, 1, []string{"viewer.ambiguous", "X, Y"}},
		"nobody":       {[]string{"-viewer", "burgemeester"}, 1, []string{"viewer.unknown", "kies uit W (wijkteam), K (werk-en-inkomen), G (schuldhulp), L (wethouder), M (client)\n"}},
		"no viewer":    {[]string{"-case", bad}, 2, []string{"-viewer"}},
		"a wrong file": {[]string{"-case", bad, "-viewer", "W"}, 1, []string{"persons[0].bsn", "json.unknown-key"}},
		"no file":      {[]string{"-case", filepath.Join(dir, "none.json"), "-viewer", "W"}, 1, []string{"none.json"}},
		"no such day":  {[]string{"-day", "2026-02-30"}, 1, []string{"-day", "date.impossible"}},
		"a day too late": {[]string{"-day", "2027-01-01"}, 1, []string{
			"day (dated.outside): deze uitgave rekent met het recht van 1 januari 2025 tot en met 31 december 2026; kies een dag daarin\n",
		}},
		"another purpose": {[]string{"-purpose", "foo"}, 1, []string{"question.purpose", "kies uit wmo-2.3.2\n"}},
		"their own":       {[]string{"-viewer", "M", "-purpose", "foo"}, 1, []string{"question.purpose", "kies uit own-access\n"}},
		"no purpose":      {[]string{"-viewer", "V"}, 1, []string{"question.purpose", "geen enkel doel"}},
		"two cases":       {[]string{"-mirror", "-case", bad, "-viewer", "W"}, 2, []string{"-case", "-mirror"}},
		"a language":      {[]string{"-lang", "de"}, 2, []string{"nl"}},
		"a word too many": {[]string{"wijkteam"}, 2, []string{"Usage"}},
		"an unknown flag": {[]string{"-who", "W"}, 2, []string{"-who"}},
		"in English":      {[]string{"-lang", "en", "-viewer", "x"}, 1, []string{"nobody in this case"}},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			assert.Equal(t, c.code, run(c.args, &out, &errs))
			assert.Empty(t, out.String())
			if strings.HasSuffix(c.says[0], "\n") {
				assert.Equal(t, c.says[0], errs.String(), "one sentence")
			}
			for _, says := range c.says {
				assert.Contains(t, errs.String(), says)
			}
			assert.NotContains(t, errs.String(), "123456789")
		})
	}
	var out, errs bytes.Buffer
	assert.Zero(t, run([]string{"-h"}, &out, &errs))
	assert.Contains(t, errs.String(), "-viewer")
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, os.ErrClosed }

// What cannot be written is said, not lost.
func TestNotWritten(t *testing.T) {
	for _, args := range [][]string{nil, {"-viewer", "K"}, {"-json"}} {
		var errs bytes.Buffer
		assert.Equal(t, 1, run(args, fullDisk{}, &errs))
		assert.NotEmpty(t, errs.String())
	}
}

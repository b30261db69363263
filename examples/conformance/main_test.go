package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func ran(args ...string) (code int, out, errs string) {
	var o, e bytes.Buffer
	code = run(args, &o, &e)
	return code, o.String(), e.String()
}

func assertFits(t *testing.T, page string) {
	t.Helper()
	for line := range strings.Lines(page) {
		require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimRight(line, "\n")), 100, line)
	}
}

func TestPass(t *testing.T) {
	code, out, errs := ran("testdata/pass")
	assert.Equal(t, 0, code)
	assert.Equal(t, "1 passed, 0 failed\n", out)
	assert.Empty(t, errs)
	code, out, _ = ran("-v", "-lang", "en", "testdata/pass")
	assert.Equal(t, 0, code)
	assert.Equal(t, "✓ example.2026.alleen · zorgtoeslag · 2 March 2026\n1 passed, 0 failed\n", out)
}

// TestOwnCases: without a folder it runs the cases of the repository.
func TestOwnCases(t *testing.T) {
	t.Chdir("../..")
	code, out, errs := ran()
	assert.Equal(t, 0, code, out)
	assert.Regexp(t, `^[0-9]{3,} passed, 0 failed\n$`, out)
	assert.Empty(t, errs)
}

func TestMiss(t *testing.T) {
	for lang, words := range map[string][]string{
		"nl": {"Verwacht     monthly 130.00\n", "monthly 126.00", "standaardpremie: € 2.119 per jaar [art. 4 Wet op de zorgtoeslag]",
			"niet voldaan: bij dit inkomen blijft er een bedrag over", "deze uitgave kent 1 januari 2023"},
		"en": {"Expected     monthly 130.00\n", "monthly 126.00", "€2,119 per year [art. 4",
			"not met: an amount is left at this income", "this release covers 1 January 2023"},
	} {
		code, out, errs := ran("-lang", lang, "testdata/miss", "testdata/pass")
		assert.Equal(t, 1, code)
		assert.Empty(t, errs)
		assert.True(t, strings.HasSuffix(out, "\n2 passed, 4 failed\n"), out)
		assert.Equal(t, 4, strings.Count(out, "✗ "))
		flat := strings.Join(strings.Fields(out), " ")
		for _, w := range words {
			assert.Contains(t, flat, strings.Join(strings.Fields(w), " "))
		}
		assertFits(t, out)
	}
}

func TestBrokenFile(t *testing.T) {
	code, out, errs := ran("testdata/pass", "testdata/broken")
	assert.Equal(t, 2, code)
	assert.Empty(t, out, "nothing is run")
	for _, want := range []string{"broken.json", "cases[0].facts.toetsingsinkomen", "(json.type)", "(json.unknown-key)", "cases[1].day"} {
		assert.Contains(t, errs, want)
	}
	assertFits(t, errs)
}

func TestMistakes(t *testing.T) {
	empty := t.TempDir()
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-lang", "fy", "testdata/pass"}, "-lang"},
		{[]string{"-x"}, "not defined"},
		{[]string{"testdata/nowhere"}, "Deze map is er niet"},
		{[]string{"main.go"}, "Dit is een bestand"},
		{[]string{empty}, "geen bestand met gevallen"},
	} {
		code, out, errs := ran(c.args...)
		assert.Equal(t, 2, code, c.args)
		assert.Empty(t, out)
		assert.Contains(t, errs, c.want)
	}
	code, _, errs := ran("-h")
	assert.Equal(t, 0, code)
	assert.Contains(t, errs, "DIR")
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestAPageThatCannotBeWrittenFails(t *testing.T) {
	for _, dir := range []string{"testdata/pass", "testdata/miss"} {
		assert.Equal(t, 2, run([]string{dir}, full{}, &bytes.Buffer{}))
	}
}

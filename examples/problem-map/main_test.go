package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden pages anew; read what changed")

func out(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	require.Zero(t, run(args, &out, &errs), "%v: %s", args, errs.String())
	require.Empty(t, errs.String())
	return out.String()
}

func TestPages(t *testing.T) {
	for name, args := range map[string][]string{
		"woven.W.nl":   nil,
		"woven.W.en":   {"-lang", "en"},
		"woven.M.nl":   {"-viewer", "client"},
		"woven.K.nl":   {"-viewer", "werk-en-inkomen"},
		"woven.G.nl":   {"-viewer", "schuldhulp"},
		"woven.L.nl":   {"-viewer", "wethouder"},
		"twelve.W.nl":  {"-twelve"},
		"twelve.P1.nl": {"-twelve", "-viewer", "P1"},
	} {
		t.Run(name, func(t *testing.T) {
			got := out(t, args...)
			for _, line := range strings.Split(got, "\n") {
				assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
				assert.NotRegexp(t, `\{[a-z]`, line)
			}
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

// The page begins with at most three circles and what could come first.
func TestFirst(t *testing.T) {
	page := out(t, "-twelve")
	first := page[strings.Index(page, "Eerst dit"):strings.Index(page, "In eigen woorden")]
	assert.Equal(t, 3, strings.Count(first, "Kring van"))
	assert.Contains(t, first, "Dit zou het eerst kunnen")
	assert.Greater(t, strings.Count(page, "Kring van"), 3, "the others come below")
}

// Who was told nothing of what hangs together gets no map, and K nothing of M's
// health.
func TestNoMap(t *testing.T) {
	page := out(t, "-viewer", "werk-en-inkomen")
	assert.NotContains(t, page, "Kring van")
	assert.NotContains(t, page, "psychische klachten (M)")
	assert.NotContains(t, page, "behandeling voortzetten")
}

// The page needs nothing from elsewhere, every link leads somewhere, every id is
// there once, and every picture has its words beside it.
func TestHTML(t *testing.T) {
	for _, args := range [][]string{{}, {"-lang", "en"}, {"-twelve"}} {
		file := filepath.Join(t.TempDir(), "page.html")
		out(t, append(args, "-html", file)...)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		page := string(data)
		assert.NotRegexp(t, `(src|href)="(https?:)?//`, page)
		assert.NotContains(t, page, "<script")
		ids := map[string]int{}
		for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
			ids[m[1]]++
		}
		for id, n := range ids {
			assert.Equal(t, 1, n, id)
		}
		links := regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(page, -1)
		assert.NotEmpty(t, links)
		for _, m := range links {
			assert.Equal(t, 1, ids[m[1]], m[1])
		}
		pictures := regexp.MustCompile(`<svg role="img"[^>]* aria-label="([^"]+)"`).FindAllStringSubmatch(page, -1)
		require.NotEmpty(t, pictures)
		words := page[strings.Index(page, `<section id="problems">`):]
		for _, m := range pictures {
			for name := range strings.SplitSeq(m[1], "; ") {
				assert.Contains(t, strings.ToLower(words), strings.ToLower(name))
			}
		}
	}
}

func TestJSON(t *testing.T) {
	var got struct {
		Map   struct{ Problems []struct{ ID string } }
		Steps []struct{ ID string }
	}
	require.NoError(t, json.Unmarshal([]byte(out(t, "-twelve", "-json")), &got))
	assert.Len(t, got.Map.Problems, 40)
	assert.Len(t, got.Steps, 60)
}

func TestFaults(t *testing.T) {
	for _, args := range [][]string{{"-lang", "fr"}, {"-case", "x", "-twelve"}, {"-nergens"}, {"los"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 2, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String())
		assert.Empty(t, out.String())
	}
	for _, args := range [][]string{{"-case", "nergens.json"}, {"-viewer", "niemand"}, {"-day", "morgen"}, {"-day", "1999-01-01"}} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String())
		assert.Empty(t, out.String())
	}
}

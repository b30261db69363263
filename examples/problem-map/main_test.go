package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
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

// Where two relations are as strong as each other, several orders are as good: the
// page says so, with the relations that each goes against, and which of them come to
// the same rounds. The household of twelve with two relations said as strong as those
// the other way is such a case.
func TestOrdersThatAreAsGood(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "..", "casework", "bundled", "twelve.json"))
	require.NoError(t, err)
	var file map[string]any
	require.NoError(t, json.Unmarshal(data, &file))
	said := 0
	for _, x := range file["connections"].([]any) {
		c := x.(map[string]any)
		switch c["id"] {
		case "v37":
			c["strength"] = "strong"
			said++
		case "v57":
			c["strength"] = "moderate"
			said++
		}
	}
	require.Equal(t, 2, said)
	data, err = json.Marshal(file)
	require.NoError(t, err)
	even := filepath.Join(t.TempDir(), "even.json")
	require.NoError(t, os.WriteFile(even, data, 0o600))
	page := strings.Join(strings.Fields(out(t, "-case", even)), " ")
	assert.Contains(t, page, "Er zijn 4 even goede keuzes in wat voorgaat; hieronder staan er 4.")
	assert.Equal(t, 4, strings.Count(page, "Wie één voor één begint, moet ingaan tegen:"))
	assert.Contains(t, page, "In dezelfde rondes komen uit: ")
	assert.Contains(t, page, "Volgordes die even goed zijn Geen van deze volgordes is beter dan een andere.")
	assert.NotContains(t, out(t, "-twelve"), "even goede keuzes", "as it is told, one of each two is the stronger")
}

// On demand: what changes when a relation is doubted. Who may not see both problems
// gets the answer of problems that are not there.
func TestDoubt(t *testing.T) {
	page := strings.Join(strings.Fields(out(t, "-doubt", "p-stress,p-health")), " ")
	assert.Contains(t, page, "stress (M)")
	assert.Contains(t, page, "psychische klachten (M)")
	assert.Contains(t, page, "kring")
	said := func(args ...string) string {
		var out, errs bytes.Buffer
		require.Equal(t, 1, run(args, &out, &errs), args)
		require.Empty(t, out.String())
		return errs.String()
	}
	hidden := said("-viewer", "werk-en-inkomen", "-doubt", "p-stress,p-health")
	assert.Equal(t, said("-viewer", "werk-en-inkomen", "-doubt", "nergens,ook-niet"), hidden)
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
		words := page[strings.Index(page, `<section id="problems"`):]
		for _, m := range pictures {
			for name := range strings.SplitSeq(m[1], "; ") {
				assert.Contains(t, strings.ToLower(words), strings.ToLower(name))
			}
		}
	}
}

// styleOf is the part of a page's style between two marks.
func styleOf(t *testing.T, page, from, to string) string {
	t.Helper()
	_, rest, found := strings.Cut(page, from)
	require.True(t, found, from)
	part, _, found := strings.Cut(rest, to)
	require.True(t, found, to)
	return part
}

// luminance is the relative luminance of a colour such as #fdebc8 or #fff (WCAG 2.2).
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	if len(colour) == 4 {
		colour = "#" + strings.Repeat(colour[1:2], 2) + strings.Repeat(colour[2:3], 2) + strings.Repeat(colour[3:4], 2)
	}
	n, err := strconv.ParseUint(colour[1:], 16, 32)
	require.NoError(t, err)
	part := func(v uint64) float64 {
		c := float64(v&255) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(n>>16) + 0.7152*part(n>>8) + 0.0722*part(n)
}

// Text is readable on all that it stands on and edges stand out, in light, in dark and
// on paper (WCAG 2.2, 1.4.3 and 1.4.11); and no colour carries a meaning alone: the
// edge of each kind of box is another.
func TestReadable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	out(t, "-html", file)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	page := string(data)
	for _, from := range []string{":root {", "prefers-color-scheme: dark) { :root {", "@media print { :root {"} {
		colours := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-zA-Z]+): (#[0-9a-f]+)`).FindAllStringSubmatch(styleOf(t, page, from, "}"), -1) {
			colours[m[1]] = m[2]
		}
		contrast := func(a, b string) float64 {
			require.NotEmpty(t, colours[a], a)
			require.NotEmpty(t, colours[b], b)
			x, y := luminance(t, colours[a]), luminance(t, colours[b])
			return (max(x, y) + 0.05) / (min(x, y) + 0.05)
		}
		for _, on := range []string{"paper", "soft", "feeds", "inCircle", "follows", "inChain"} {
			assert.GreaterOrEqual(t, contrast("ink", on), 4.5, "%s ink on %s", from, on)
			assert.GreaterOrEqual(t, contrast("line", on), 3.0, "%s line on %s", from, on)
		}
		assert.GreaterOrEqual(t, contrast("link", "paper"), 4.5, from)
	}
	edges := map[string]string{"inChain": ""}
	for _, m := range regexp.MustCompile(`rect\.([a-zA-Z]+) \{ fill: [^;]+; ([^}]+)\}`).FindAllStringSubmatch(page, -1) {
		for kind, edge := range edges {
			assert.NotEqual(t, edge, m[2], "%s and %s", kind, m[1])
		}
		edges[m[1]] = m[2]
	}
	assert.Len(t, edges, 4)
}

// On paper no box, figure or heading is cut in two, a heading stays with what it is
// above, nothing is cut off at the side, and pages are numbered.
func TestPrinted(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	out(t, "-twelve", "-html", file)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	sheet := styleOf(t, string(data), "@page {", "</style>")
	assert.Contains(t, sheet, "size: A4")
	assert.Contains(t, sheet, "counter(page)")
	for rule, has := range map[string]string{
		`figure \{[^}]+`:       "break-inside: avoid",
		`h1, h2, [^{]+\{[^}]+`: "break-after: avoid",
		`h2, li, [^{]+\{[^}]+`: "break-inside: avoid",
		`svg \{[^}]+`:          "min-width: 0",
		`nav, details \{[^}]+`: "display: none",
	} {
		assert.Contains(t, regexp.MustCompile(rule).FindString(sheet), has, rule)
	}
	assert.Regexp(t, `figure \{[^}]*overflow: visible`, sheet)
}

// Read aloud, the page is in one language, but for what people said in theirs; each
// part is a region by its heading, no level of heading is left out, and each picture
// has a name, its place among the pictures and its arrows in words.
func TestReadAloud(t *testing.T) {
	for _, c := range []struct{ lang, part string }{{"nl", "De kaart, deel 1 van 3"}, {"en", "The map, part 1 of 3"}} {
		file := filepath.Join(t.TempDir(), "page.html")
		out(t, "-twelve", "-lang", c.lang, "-html", file)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		page := string(data)
		assert.Contains(t, page, `<html lang="`+c.lang+`">`)
		assert.Contains(t, page, `<q lang="">Als mijn moeder belt, laat ik alles vallen.</q>`)
		assert.Contains(t, page, c.part)
		for _, mark := range []string{"<header", "<main>", "<nav aria-labelledby=\"contents\"", "<footer>"} {
			assert.Equal(t, 1, strings.Count(page, mark), mark)
		}
		assert.Equal(t, 1, strings.Count(page, "<h1"))
		assert.NotContains(t, page, "<h3")
		sections := regexp.MustCompile(`<section id="([^"]+)" aria-labelledby="([^"]+)"><h2 id="([^"]+)">[^<]+</h2>`).FindAllStringSubmatch(page, -1)
		assert.Len(t, sections, strings.Count(page, "<section"))
		for _, m := range sections {
			assert.Equal(t, m[2], m[3])
		}
		figures := regexp.MustCompile(`(?s)<figure tabindex="0" aria-label="[^"]+"><svg role="img".*?aria-label="[^"]+" aria-describedby="([^"]+)">(.*?)</svg></figure>\s*<details id="([^"]+)">(.*?)</details>`).FindAllStringSubmatch(page, -1)
		require.Len(t, figures, strings.Count(page, "<svg"))
		for _, m := range figures {
			assert.Equal(t, m[1], m[3])
			assert.Equal(t, strings.Count(m[2], "marker-end"), strings.Count(m[4], "<li>"), "every arrow is told in words")
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

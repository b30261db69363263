package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/examples/internal/webpage"
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
// the same rounds. Where one of each two is the stronger there is one choice.
func TestOrdersThatAreAsGood(t *testing.T) {
	page := strings.Join(strings.Fields(out(t, "-twelve")), " ")
	assert.Contains(t, page, "Er zijn 4 keuzes die even goed zijn; alle 4 staan hieronder.")
	assert.Equal(t, 4, strings.Count(page, "Dit werkt dan nog door:"))
	assert.Contains(t, page, "Keuze 1. Dit werkt dan nog door: schulden (Q) op te laag inkomen (T en Q) (sterk) en ")
	assert.Contains(t, page, "Deze keuzes geven dezelfde rondes: 1 en 3.")
	assert.Contains(t, page, "Volgordes die even goed zijn Geen van deze volgordes is beter dan een andere.")

	data, err := os.ReadFile(filepath.Join("..", "..", "casework", "bundled", "twelve.json"))
	require.NoError(t, err)
	var file map[string]any
	require.NoError(t, json.Unmarshal(data, &file))
	said := 0
	for _, x := range file["connections"].([]any) {
		if c := x.(map[string]any); c["id"] == "v37" || c["id"] == "v57" {
			c["strength"] = "weak"
			said++
		}
	}
	require.Equal(t, 2, said)
	data, err = json.Marshal(file)
	require.NoError(t, err)
	uneven := filepath.Join(t.TempDir(), "uneven.json")
	require.NoError(t, os.WriteFile(uneven, data, 0o600))
	assert.NotContains(t, out(t, "-case", uneven), "even goed zijn; alle")
}

// On demand: what changes when a relation is doubted. Who may not see both problems
// gets the answer of problems that are not there.
func TestDoubt(t *testing.T) {
	page := strings.Join(strings.Fields(out(t, "-doubt", "p-stress,p-health")), " ")
	assert.Contains(t, page, "„Stress (M): dat houdt psychische klachten (M) in stand”, dan: geen kring blijft over")
	assert.NotContains(t, page, "0 problemen")
	assert.Contains(t, page, "Welke stap het eerst kan, verandert er niet door.")
	other := strings.Join(strings.Fields(out(t, "-twelve", "-doubt", "p02,p11")), " ")
	assert.Contains(t, other, "Is dat niet zo, dan kan dit ook het eerst: ‘urgentie voor een grotere woning vragen’.")
	assert.NotContains(t, other, "alle inkomsten op een rij zetten", "that hangs on another estimate")
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

// Whoever looks, the page can be read by everybody, nothing lies on anything else, and
// every picture has its words beside it.
func TestHTML(t *testing.T) {
	for _, args := range [][]string{
		{}, {"-lang", "en"}, {"-twelve"}, {"-twelve", "-lang", "en"}, {"-viewer", "client"}, {"-viewer", "client", "-lang", "en"},
		{"-viewer", "schuldhulp"}, {"-viewer", "wethouder"}, {"-twelve", "-viewer", "P1"}, {"-viewer", "werk-en-inkomen"},
	} {
		file := filepath.Join(t.TempDir(), "page.html")
		out(t, append(args, "-html", file)...)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		page := string(data)
		assert.Empty(t, webpage.Faults(page), args)
		assert.Empty(t, webpage.Overlaps(page, letters), args)
		links := strings.Count(page, `href="#`)
		assert.GreaterOrEqual(t, links, 2, args)
		pictures := regexp.MustCompile(`<svg role="img"[^>]* aria-label="([^"]+)"`).FindAllStringSubmatch(page, -1)
		if slices.Contains(args, "werk-en-inkomen") {
			require.Empty(t, pictures, "was told of no map")
			continue
		}
		require.NotEmpty(t, pictures)
		words := page[strings.Index(page, `<section id="problems"`):]
		for _, m := range pictures {
			for name := range strings.SplitSeq(m[1], "; ") {
				assert.Contains(t, strings.ToLower(words), strings.ToLower(name))
			}
		}
	}
}

// letters is the size of the letters in a picture.
const letters = 15

// styleOf is the part of a page's style between two marks.
func styleOf(t *testing.T, page, from, to string) string {
	t.Helper()
	_, rest, found := strings.Cut(page, from)
	require.True(t, found, from)
	part, _, found := strings.Cut(rest, to)
	require.True(t, found, to)
	return part
}

// No colour carries a meaning alone: the edge of each kind of box is another.
func TestEdges(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	out(t, "-html", file)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	edges := map[string]string{"inChain": ""}
	for _, m := range regexp.MustCompile(`rect\.([a-zA-Z]+) \{ fill: [^;]+; ([^}]+)\}`).FindAllStringSubmatch(string(data), -1) {
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

// What the reader can mend is told as theirs and what another party can as something to
// ask; wins that are as good as each other say so.
func TestWhoseWins(t *testing.T) {
	page := strings.Join(strings.Fields(out(t, "-twelve")), " ")
	_, after, found := strings.Cut(page, "Wat u of uw eigen team makkelijk herstelt")
	require.True(t, found)
	yours, _, _ := strings.Cut(after, "De verbanden in woorden")
	assert.Contains(t, yours, "U kunt zelf met weinig moeite iets doen aan te zware mantelzorg (O1, P1)")
	assert.NotContains(t, page, "Vraag het aan de wijkwerker (W)")
	assert.Contains(t, page, "Bespreek met de cliënt of u het mag vragen.")
	assert.NotContains(t, out(t, "-viewer", "client"), "Bespreek met de cliënt of u het mag vragen.")

	data, err := os.ReadFile(filepath.Join("..", "..", "casework", "bundled", "woven.json"))
	require.NoError(t, err)
	var file map[string]any
	require.NoError(t, json.Unmarshal(data, &file))
	for _, x := range file["problems"].([]any) {
		switch p := x.(map[string]any); p["id"] {
		case "p-debts", "p-health", "p-work": // the last two lead to equally many
			p["repair"] = map[string]any{"by": "M", "effort": "small", "text": "een map met brieven maken"}
		case "p-toeslag":
			p["repair"] = map[string]any{"by": "K", "text": "nagaan wat nog niet is aangevraagd"}
		}
	}
	data, err = json.Marshal(file)
	require.NoError(t, err)
	own := filepath.Join(t.TempDir(), "own.json")
	require.NoError(t, os.WriteFile(own, data, 0o600))
	page = strings.Join(strings.Fields(out(t, "-case", own)), " ")
	_, theirs, found := strings.Cut(page, "Wat iemand uit het huishouden zelf makkelijk herstelt")
	require.True(t, found)
	assert.Contains(t, theirs, "Dit is iets wat kan, en geen taak.")
	assert.Contains(t, theirs, "Uit het huishouden kan M zelf met weinig moeite iets doen aan schulden (M): een map met brieven maken.")
	assert.Contains(t, theirs, "even goed als dit: geen werk (M); de volgorde zegt hier niets")
	first, _, _ := strings.Cut(page, "In eigen woorden")
	assert.Contains(t, first, "Die kan iets doen aan toeslag niet aangevraagd (M): nagaan wat nog niet is aangevraagd. Hoeveel moeite dat kost, is nog niet gezegd.")
}

// Who prepares a case reads whether it may be discussed without names, and why the
// audience is not shown what hangs together where it is not; no name stands in the rest.
func TestWithoutNames(t *testing.T) {
	join := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	page := join(out(t, "-anonymous", "wethouder"))
	assert.Contains(t, page, "de zaak mag zonder namen worden besproken")
	assert.Contains(t, page, "Schulden: dat leidt tot huurachterstand. Bevestigd.")
	assert.NotContains(t, page, "(M)")
	assert.NotContains(t, page, "blijft weg")

	data, err := os.ReadFile(filepath.Join("..", "..", "casework", "bundled", "woven.json"))
	require.NoError(t, err)
	var file map[string]any
	require.NoError(t, json.Unmarshal(data, &file))
	rules := file["protocol"].(map[string]any)["anonymous"].(map[string]any)
	require.Contains(t, rules, "findings")
	delete(rules, "findings")
	data, err = json.Marshal(file)
	require.NoError(t, err)
	counted := filepath.Join(t.TempDir(), "counted.json")
	require.NoError(t, os.WriteFile(counted, data, 0o600))
	page = join(out(t, "-case", counted, "-anonymous", "L"))
	assert.Contains(t, page, "De kaart van wat samenhangt blijft weg. Geteld is hoeveel huishoudens dezelfde samenstelling hebben")
	assert.NotContains(t, page, "Niemand heeft u iets verteld")
	assert.NotContains(t, page, "dat leidt tot huurachterstand")

	html := filepath.Join(t.TempDir(), "page.html")
	out(t, "-case", counted, "-anonymous", "L", "-html", html)
	written, err := os.ReadFile(html)
	require.NoError(t, err)
	assert.Contains(t, string(written), "De kaart van wat samenhangt blijft weg")
	assert.NotContains(t, string(written), "<svg")

	barred := join(out(t, "-twelve", "-anonymous", "wethouder"))
	assert.Contains(t, barred, "het protocol telt huishoudens van deze vorm niet")
	assert.NotContains(t, barred, "Eerst dit")
	out(t, "-twelve", "-anonymous", "wethouder", "-html", html)
	assert.Contains(t, join(out(t, "-anonymous", "L", "-json")), `"allowed": true`)
	var nothing, errs bytes.Buffer
	assert.Equal(t, 1, run([]string{"-anonymous", "niemand"}, &nothing, &errs))
	assert.Equal(t, 2, run([]string{"-anonymous", "L", "-doubt", "a,b"}, &nothing, &errs))
}

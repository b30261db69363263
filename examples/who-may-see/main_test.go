package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/consent"
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
		"household.nl": nil,
		"household.en": {"-lang", "en"},
		"mirror.nl":    {"-mirror"},
		"cell.nl":      {"-viewer", "W", "-about", "M", "-category", "debts"},
		"cell.en":      {"-viewer", "K", "-about", "M", "-category", "health", "-lang", "en"},
		"packs.nl":     {"-packs"},
		"packs.en":     {"-packs", "-lang", "en"},
		"letter.nl":    {"-viewer", "W", "-about", "M", "-category", "debts", "-letter", "-contact", "bel 14 000"},
		"letter-son":   {"-viewer", "W", "-about", "S", "-category", "school", "-letter", "-contact", "bel 14 000"},
	} {
		t.Run(name, func(t *testing.T) {
			got := out(t, args...)
			for _, line := range strings.Split(got, "\n") {
				assert.LessOrEqual(t, utf8.RuneCountInString(line), 100, line)
				assert.NotContains(t, line, "{")
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

// With four households like it in the district the preparer learns what to leave
// out; the audience's own page stays one constant sentence.
func TestTooFewLikeIt(t *testing.T) {
	data := bytes.Replace(bundled.HouseholdFile(), []byte(`"households": 41`), []byte(`"households": 4`), 1)
	data = bytes.Replace(data, []byte(`"counts": [`), []byte(`"counts": [{"parents": 1, "children": 2, "area": "Noord", "households": 300},`), 1)
	file := filepath.Join(t.TempDir(), "few.json")
	require.NoError(t, os.WriteFile(file, data, 0o600))
	page := out(t, "-case", file, "-viewer", "L")
	assert.Contains(t, page, "te weinig huishoudens")
	assert.Contains(t, strings.Join(strings.Fields(page), " "), "Vertel niet de andere volwassenen en hun leeftijd. Dan zijn er zeker 304 huishoudens die hierop lijken.")

	c, err := casework.Read(data)
	require.NoError(t, err)
	told, err := casework.Review(c, casework.Question{Viewer: "L"})
	require.NoError(t, err)
	assert.Empty(t, told.Findings)
	assert.Len(t, told.Notes, 1)
	less, err := casework.Review(c, casework.Question{Viewer: "L", LeaveOut: consent.DetailOtherAdults})
	require.NoError(t, err)
	assert.NotEmpty(t, less.Findings)
	for _, note := range less.Notes {
		assert.NotContains(t, note.NL, "Leeftijden")
	}
}

// The page needs nothing from elsewhere, every link leads somewhere, every id is
// there once, and tables say what their cells are about.
func TestHTML(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		file := filepath.Join(t.TempDir(), "page.html")
		out(t, "-html", file, "-lang", lang)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		page := string(data)
		assert.Contains(t, page, `<html lang="`+lang+`">`)
		assert.Empty(t, webpage.Faults(page))
		assert.NotRegexp(t, regexp.MustCompile(`(?i)https?://|<script|@import|url\(`), page)
		ids := map[string]int{}
		for _, m := range regexp.MustCompile(`id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
			ids[m[1]]++
		}
		for id, n := range ids {
			assert.Equal(t, 1, n, id)
		}
		links := regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(page, -1)
		require.Greater(t, len(links), 50)
		for _, m := range links {
			assert.Contains(t, ids, m[1])
		}
		assert.Contains(t, page, `scope="row"`)
		tables := strings.Count(page, "<table")
		assert.Equal(t, tables, strings.Count(page, "<caption>"), "every table says what it is about")
		assert.Less(t, strings.Index(page, `class="short"`), strings.Index(page, "<dl>"), "the answer comes before the key")
		for _, css := range []string{":focus-visible", "(max-width: 45rem)", "color-scheme: light dark"} {
			assert.Contains(t, page, css)
		}
		for _, bill := range consent.AnnouncedPacks() {
			assert.Contains(t, page, bill.Title.In(integraal.Lang(lang)))
		}
		assert.Contains(t, page, "prefers-color-scheme: dark")
		assert.Contains(t, page, "@media print")
		assert.Less(t, len(data), 300_000)
	}
}

func TestWrongUse(t *testing.T) {
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"-lang", "de"}, 2, "nl of en"},
		{[]string{"-about", "M"}, 2, "Usage"},
		{[]string{"-letter"}, 2, "Usage"},
		{[]string{"-viewer", "nobody"}, 1, "viewer.unknown"},
		{[]string{"-viewer", "W", "-about", "M", "-category", "secrets"}, 1, "cell.unknown"},
		{[]string{"-viewer", "W", "-about", "Z", "-category", "debts"}, 1, "cell.unknown"},
		{[]string{"-day", "yesterday"}, 1, "-day"},
		{[]string{"-case", "missing.json"}, 1, "missing.json"},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, c.code, run(c.args, &out, &errs), c.args)
		assert.Contains(t, errs.String(), c.says, c.args)
		assert.Empty(t, out.String(), c.args)
	}
	assert.Contains(t, out(t, "-viewer", "W", "-letter"), "Er is niets te vragen")
	assert.Contains(t, out(t, "-json", "-viewer", "W"), `"outcome": "ask-consent"`)
}

// Who sees on a road for safety alone is in the table, with the road, its duties
// and its end below it.
func TestARoadForSafetyIsListed(t *testing.T) {
	house, err := bundled.Household()
	require.NoError(t, err)
	p := house.Parts()
	p.Professionals = append(p.Professionals, casework.Professional{
		ID: "VT", Role: "veilig-thuis", Organisation: "Veilig Thuis Noord", Regime: consent.VeiligThuis, SecrecyBound: true,
	})
	p.Protocol.Purposes = append(p.Protocol.Purposes, consent.Purpose{
		Code: "vt", Role: "veilig-thuis", Regime: consent.VeiligThuis, Needs: consent.AllCategories(),
	})
	p.Weighings = []consent.Weighing{{
		ID: "w1", Ground: consent.DomesticViolence, About: []string{"M"}, Recipients: []string{"VT"},
		Categories: consent.These(consent.Relations), By: "W", On: p.Day, Until: p.Day.AddDays(7), TellLater: true,
	}}
	c, err := casework.New(p)
	require.NoError(t, err)
	data, err := c.Write()
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "safety.json")
	require.NoError(t, os.WriteFile(file, data, 0o600))
	said := strings.Join(strings.Fields(out(t, "-case", file, "-viewer", "VT")), " ")
	assert.Contains(t, said, "✓‡")
	assert.Contains(t, said, "‡ van M, voor de veiligheid (art. 5.2.6 Wmo 2015). Tot en met 9 maart 2026. De persoon hoort het uiterlijk 30 maart 2026.")
	assert.Contains(t, said, "Plicht: leg vast wie wat zag en waarom dat mocht.")
	assert.Contains(t, said, "Plicht: stop met delen als de toestemming of de afweging eindigt.")
	assert.NotContains(t, said, "┬ S", "nobody else of the household is named")
	page := filepath.Join(t.TempDir(), "page.html")
	out(t, "-case", file, "-viewer", "VT", "-html", page)
	html, err := os.ReadFile(page)
	require.NoError(t, err)
	assert.Contains(t, string(html), "‡ van M, voor de veiligheid")
}

// A cell whose explanation speaks of a doubt carries the mark, a no as well as a
// yes, and the doubt is named below the table.
func TestEveryDoubtIsMarkedAndNamed(t *testing.T) {
	house, err := bundled.Household()
	require.NoError(t, err)
	a, err := casework.WhoMaySee(house, integraal.Date{})
	require.NoError(t, err)
	page := strings.Join(strings.Fields(out(t)), " ")
	marks, refused := 0, 0
	for _, v := range a.Views {
		for _, row := range v.Rows {
			for _, cell := range row.Cells {
				for i := range cell.Answers {
					d := &cell.Answers[i].Decision
					if !d.Contested && !d.Unverified {
						require.Empty(t, d.Doubts())
						continue
					}
					marks++
					if d.Outcome == consent.Deny {
						refused++
					}
					require.NotEmpty(t, d.Doubts(), "%s %s %s", v.Viewer.ID, row.Category, cell.About)
					for _, x := range d.Doubts() {
						assert.Contains(t, page, "† "+x.By.String()+": ")
					}
				}
			}
		}
	}
	assert.Positive(t, refused)
	inLegend := 1
	named := strings.Count(page, ": juristen lezen dit verschillend") + strings.Count(page, ": deze tekst is niet zelf nagelezen")
	assert.Equal(t, marks+inLegend+named, strings.Count(page, "†"))
}

// Days are written as on every other page.
func TestPacksHaveNoBareDates(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		page := out(t, "-packs", "-lang", lang)
		assert.NotRegexp(t, regexp.MustCompile(`\b\d{4}-\d{2}`), page)
	}
	assert.Contains(t, out(t, "-packs"), "Tekst van: 1 juli 2026.")
	assert.Contains(t, out(t, "-packs"), "Tekst van: november 2025.")
}

package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
		"mother.nl":        nil,
		"mother.en":        {"-lang", "en"},
		"mother-2027.nl":   {"-compare", "2027-01-01", "-kinds", "werkEnInkomen,schuldhulp"},
		"mother-policy.nl": {"-policy", "Beleidsregel participatie Voorbeeldstad 2026"},
		"mother-packs.nl":  {"-packs", "pack.balans2027"},
		"young.nl":         {"-facts", "testdata/young.json", "-compare", "2025-12-31"},
		"couple.nl":        {"-facts", "testdata/couple.json"},
		"couple.en":        {"-facts", "testdata/couple.json", "-lang", "en"},
		"young.en":         {"-facts", "testdata/young.json", "-compare", "2025-12-31", "-lang", "en"},
	} {
		t.Run(name, func(t *testing.T) {
			got := page(t, args...)
			checkForm(t, got)
			golden := filepath.Join("testdata", name+".txt")
			if *update {
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
	}
	first, _, found := strings.Cut(page, "────")
	require.True(t, found)
	assert.LessOrEqual(t, strings.Count(strings.TrimRight(first, "\n"), "\n")+1, 12, first)
}

// What the page says of the mother, apart from the golden text.
func TestTheMother(t *testing.T) {
	got := page(t, "-lang", "en")
	for _, said := range []string{
		"being led to suitable paid work. Obligatory, with exceptions.",
		"taking part in society, in a way that suits the client. Voluntary.",
		"Duties to take part of the Wmo 2015: 0.",
		"does not bind yet: the municipality must establish something first",
		"For how many months before did you not",
		"art. 9 lid 4 Participatiewet",
	} {
		assert.Contains(t, strings.Join(strings.Fields(got), " "), said)
	}
}

// A bill is off, visibly so, and says why; an Act whose text was read can be
// switched on, and then says that it does not hold.
func TestWhatDoesNotHoldIsVisiblyOff(t *testing.T) {
	said := func(args ...string) string {
		return strings.Join(strings.Fields(page(t, append(args, "-lang", "en")...)), " ")
	}
	off := said()
	for _, bill := range []string{
		"○ Off: Bill on enforcement in social security (Kamerstukken 36 785), bill: switched off.",
		"The text was not read. It changes nothing here and cannot be switched on.",
		"○ Off: Participatiewet in balans, set-off from 2027 (Stb. 2025, 312), adopted, not in force on this day.",
		"To switch it on: -packs pack.balans2027.", "[art. 34a lid 1 Participatiewet",
	} {
		assert.Contains(t, off, bill)
	}
	assert.NotContains(t, off, "● ")
	assert.NotContains(t, off, "Announced, not in force now")
	ahead := said("-packs", "pack.balans2027")
	assert.Contains(t, ahead, "● Switched on to look ahead: Participatiewet in balans, set-off from 2027")
	assert.Contains(t, ahead, "Announced, not in force now: Participatiewet in balans, set-off from 2027 (Stb. 2025, 312), from 1 January 2027.")
	assert.Equal(t, strings.Split(off, "Which laws hold")[0], strings.Split(ahead, "Which laws hold")[0], "all else is the same")

	for _, packs := range []string{"pack.handhaving", "pack.nothing", "pack.balans2027,pack.wams", ""} {
		var out, errs bytes.Buffer
		code := run([]string{"-packs", packs}, &out, &errs)
		if packs == "" {
			assert.Zero(t, code)
			continue
		}
		assert.NotZero(t, code, packs)
		assert.Contains(t, errs.String(), "-packs")
	}
}

// Two spouses stand beside each other: an exemption of the one is none of the
// other (art. 9 lid 3 and 5), and either law's help stands beside what presses.
func TestTwoSpouses(t *testing.T) {
	got := strings.Join(strings.Fields(page(t, "-facts", "testdata/couple.json", "-lang", "en")), " ")
	for _, said := range []string{
		"An exemption of the one does not hold for the other. [art. 9 lid 3 Participatiewet]",
		"art. 9 lid 5 Participatiewet", "None: the Wmo knows no", "art. 2.3.5 lid 4 Wmo 2015",
		"[art. 18 lid 2 Participatiewet; art. 18 lid 3 Participatiewet; art. 18 lid 10 Participatiewet]",
	} {
		assert.Contains(t, got, said)
	}
	assert.NotContains(t, page(t), "Twee personen naast elkaar", "nobody told of a second person")
}

// The facts of the file are those of the bundled case.
func TestTheFactsAreThoseOfTheBundledCase(t *testing.T) {
	data, err := os.ReadFile("../../casework/bundled/household.json")
	require.NoError(t, err)
	var bundled struct {
		Day  string
		Told []struct {
			About string
			Facts map[string]string
		}
		Benefits []struct{ Kind, About, Melding string }
	}
	require.NoError(t, json.Unmarshal(data, &bundled))
	told := map[string]string{}
	for _, x := range bundled.Told {
		for key, v := range x.Facts {
			told[x.About+"."+key] = v
		}
	}
	var ours map[string]any
	require.NoError(t, json.Unmarshal(mother, &ours))
	assert.Equal(t, bundled.Day, ours["day"])
	assert.Equal(t, bundled.Benefits[0].Melding, ours["bijstandFrom"])
	for ourKey, theirs := range map[string]string{
		"born": "M.born", "youngestChild": "D.born", "startkwalificatie": "M.startkwalificatie",
		"exemptionUrgent": "M.exemptionUrgentUntil", "exemptionParent": "M.exemptionParentUntil",
		"childcareEstablished": "M.childcareEstablished", "trainingEstablished": "M.trainingEstablished",
		"capacityEstablished": "M.capacityEstablished",
	} {
		require.NotEmpty(t, told[theirs], theirs)
		assert.Equal(t, told[theirs], ours[ourKey], ourKey)
	}
	assert.Equal(t, "none", told["M.jointHousehold"], "so that she is a single parent")
	assert.NotContains(t, ours, "months9a", "nobody told them")
}

func TestWhatIsAskedWrongly(t *testing.T) {
	dir, files := t.TempDir(), 0
	file := func(content string) string {
		files++
		name := filepath.Join(dir, strconv.Itoa(files)+".json")
		require.NoError(t, os.WriteFile(name, []byte(content), 0o600))
		return name
	}
	for says, args := range map[string][]string{
		"-day (date.malformed)":           {"-day", "gisteren"},
		"-compare (date.malformed)":       {"-compare", "morgen"},
		"-kinds (werksoort.unnamed)":      {"-kinds", "wijkwerk"},
		"participation.unread":            {"-day", "2027-02-01"},
		"participation.day":               {"-day", "2022-02-01"},
		"-compare.first.day":              {"-compare", "2022-02-01"},
		"-facts.singleParent (fact.word)": {"-facts", file(`{"schemaVersion":1,"id":"X","day":"2026-03-02","singleParent":"maybe"}`)},
		"-facts.holds (fact.word)":        {"-facts", file(`{"schemaVersion":1,"id":"X","day":"2026-03-02","holds":["wealth"]}`)},
		"-facts.holdsNot (fact.word)":     {"-facts", file(`{"schemaVersion":1,"id":"X","day":"2026-03-02","holds":["limitation"],"holdsNot":["limitation"]}`)},
	} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run(args, &out, &errs), says)
		assert.Contains(t, errs.String(), says)
		assert.Empty(t, out.String())
	}
	for _, content := range []string{`{"schemaVersion":2,"id":"X","day":"2026-03-02"}`, `{"schemaVersion":1,"furtherDuty":"yes"}`, `{`, `{"born":"x","surprise":1}`} {
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run([]string{"-facts", file(content)}, &out, &errs))
		assert.Contains(t, errs.String(), "-facts")
	}
	var out, errs bytes.Buffer
	assert.Equal(t, 1, run([]string{"-facts", filepath.Join(dir, "nothing.json")}, &out, &errs))
	assert.Equal(t, 2, run([]string{"-lang", "fr"}, &out, &errs))
	assert.Equal(t, 2, run([]string{"more"}, &out, &errs))
	assert.Equal(t, 2, run([]string{"-unknown"}, &out, &errs))
	assert.Zero(t, run([]string{"-h"}, &out, &errs))
}

package citecheck_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation/internal/citecheck"
)

const (
	pkg   = "../.."
	table = "../../CITATIONS.md"
	// textsEnv names the folder of the statute texts, where it is at hand.
	textsEnv = "INTEGRAAL_LAW_TEXTS"
)

func kept(t *testing.T) (string, map[string]citecheck.Kept) {
	t.Helper()
	data, err := os.ReadFile(table)
	require.NoError(t, err)
	return string(data), citecheck.ReadTable(string(data))
}

// TestEveryCitationIsKept finds the citations anew: the table holds each of
// them, and nothing else.
func TestEveryCitationIsKept(t *testing.T) {
	t.Parallel()
	found, err := citecheck.Collect(pkg)
	require.NoError(t, err)
	require.Greater(t, len(found), 300)
	_, rows := kept(t)
	seen := map[string]bool{}
	for _, c := range found {
		assert.Contains(t, rows, citecheck.KeyOf(c), "make the table again, with the texts")
		seen[citecheck.KeyOf(c)] = true
	}
	for key := range rows {
		assert.True(t, seen[key], "%s is kept and no longer cited", key)
	}
}

// TestNothingIsMissingWithoutAReason: what is not in its text stands in the
// table only with a stated reason.
func TestNothingIsMissingWithoutAReason(t *testing.T) {
	t.Parallel()
	_, rows := kept(t)
	found := 0
	for key, row := range rows {
		switch row.Result {
		case "found":
			found++
		case "held then", "other text", "no text", "not read", "no statute":
			assert.NotEmpty(t, row.Reason, key)
		case "not in force", "not found", "not in other text":
			assert.NotEmpty(t, row.Reason, "%s: %s", key, row.Result)
		default:
			assert.Failf(t, "no result", "%s: %q", key, row.Result)
		}
	}
	assert.Greater(t, found, 200)
}

// TestTheTableIsAsTheTextsSay makes the table again, where the texts are.
func TestTheTableIsAsTheTextsSay(t *testing.T) {
	t.Parallel()
	folder := os.Getenv(textsEnv)
	if folder == "" {
		t.Skip(textsEnv + " names no folder of texts")
	}
	found, err := citecheck.Collect(pkg)
	require.NoError(t, err)
	texts, err := citecheck.ReadTexts(folder)
	require.NoError(t, err)
	want, _ := kept(t)
	assert.Equal(t, want, citecheck.Table(citecheck.Check(found, texts), texts.Defects(), citecheck.Marks(texts)))
}

// TestTheMarksAreThoseOfTheTexts: what the package says of since when an article
// has held stands in the table as the text marks it.
func TestTheMarksAreThoseOfTheTexts(t *testing.T) {
	t.Parallel()
	text, _ := kept(t)
	marks := citecheck.Marks(citecheck.Texts{})
	require.Greater(t, len(marks), 20)
	for _, m := range marks {
		assert.False(t, m.Agrees(), "no text marks it")
		m.Text = m.Says
		assert.Contains(t, text, citecheck.LineOf(m), "make the table again, with the texts")
	}
	assert.False(t, strings.Contains(text, "| differs"), "a mark differs from the text")
}

const law = `# A law - selected articles

- BWB id: BWBR0015703
- Version: 2026-01-01

## Artikel 5
1. One.
   - a. first;
   - b. second.
2. Two.
2. Two again.

## Artikel 6
Words without a lid:
- a. first;

## Artikel 7
*(text of the 2015 consolidation; not re-read in the 2026 text)*

1. One.

### Artikel 8 Old   <!-- inwerking 2017-01-01 effect wijziging status goed -->
**1** One.

### Artikel 34b Later   <!-- inwerking 2027-01-01 status nogniet -->
**1** One.
`

func write(t *testing.T, name, text string) string {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600))
	return folder
}

func TestWhatTheTextsSay(t *testing.T) {
	t.Parallel()
	texts, err := citecheck.ReadTexts(write(t, "law.md", law))
	require.NoError(t, err)
	day := integraal.On(2026, time.January, 1)
	art := func(number string) integraal.Citation { return integraal.Participatiewet.Art(number, day) }
	for _, c := range []struct {
		citation integraal.Citation
		want     citecheck.Result
	}{
		{art("5"), citecheck.Found},
		{art("5").Lid("1").Onder("b"), citecheck.Found},
		{art("5").Lid("1").Onder("c"), citecheck.Missing},
		{art("5").Lid("3"), citecheck.Missing},
		{art("5").Lid("2").Onder("a"), citecheck.Missing},
		{art("6").Onder("a"), citecheck.Found},
		{art("6").Onder("b"), citecheck.Missing},
		{art("7").Lid("1"), citecheck.OtherText},
		{art("5").Lid("1").AsRead(day.AddMonths(6)), citecheck.OtherText},
		{art("5").Lid("9").AsRead(day.AddMonths(6)), citecheck.NotInOther},
		{art("34b").Lid("1"), citecheck.NotInForce},
		{art("8").Lid("1"), citecheck.Found},
		{art("8").Lid("1").AsRead(day.AddMonths(-12)), citecheck.Held},
		{art("8").Lid("1").AsRead(integraal.On(2017, time.January, 1)), citecheck.Held},
		{art("8").Lid("1").AsRead(integraal.On(2016, time.December, 31)), citecheck.OtherText},
		{art("8").Lid("1").AsRead(day.AddMonths(6)), citecheck.OtherText},
		{art("8").Lid("2").AsRead(day.AddMonths(-12)), citecheck.NotInOther},
		{art("99"), citecheck.NoText},
		{art("5").AsRead(integraal.Date{}), citecheck.NotRead},
		{integraal.Wgs.Art("1", day), citecheck.NoText},
		{integraal.Ruling("ECLI:NL:CRVB:2024:1"), citecheck.NoStatute},
	} {
		rows := citecheck.Check([]integraal.Citation{c.citation}, texts)
		assert.Equal(t, c.want, rows[0].Result, c.citation)
	}
	assert.Equal(t, []string{"art. 5 Participatiewet (2026-01-01): lid 2 stands twice"}, texts.Defects())
}

// TestAWholeLawLacksAnArticle: in a file that holds a whole law, an article
// that is not there is not found, and not merely left out.
func TestAWholeLawLacksAnArticle(t *testing.T) {
	t.Parallel()
	texts, err := citecheck.ReadTexts(write(t, "law.md", strings.Replace(law, " - selected articles", "", 1)))
	require.NoError(t, err)
	rows := citecheck.Check([]integraal.Citation{
		integraal.Participatiewet.Art("99", integraal.On(2026, time.January, 1)),
	}, texts)
	assert.Equal(t, citecheck.Missing, rows[0].Result)
	assert.Empty(t, rows[0].Reason, "no reason is stated for it")
	assert.Contains(t, citecheck.Table(rows, nil, nil), "| not found |")
}

func TestAFolderWithoutTextsIsAnError(t *testing.T) {
	t.Parallel()
	_, err := citecheck.ReadTexts(t.TempDir())
	require.Error(t, err)
	_, err = citecheck.Collect(t.TempDir())
	require.Error(t, err)
}

// TestACitationThatCannotBeReadIsAnError: what the program does not see, it
// does not check, and so it says so.
func TestACitationThatCannotBeReadIsAnError(t *testing.T) {
	t.Parallel()
	source := func(body string) string {
		return write(t, "laws.go", "package p\nvar read = integraal.On(2026, time.January, 1)\n"+
			"func pw(a string) integraal.Citation { return integraal.Participatiewet.Art(a, read) }\n"+body)
	}
	found, err := citecheck.Collect(source(`var x = pw("9").Lid("2")`))
	require.NoError(t, err)
	assert.Contains(t, found, integraal.Participatiewet.Art("9", integraal.On(2026, time.January, 1)).Lid("2"))
	_, err = citecheck.Collect(source(`var x = integraal.UnknownLaw.Art("9", read).Lid("2")`))
	require.Error(t, err)
	_, err = citecheck.Collect(source(`var x = pw("9").Lid("2" + 3)`))
	require.Error(t, err)
	found, err = citecheck.Collect(source(`func f(c integraal.Citation) integraal.Citation { return c.Lid("2") }`))
	require.NoError(t, err)
	assert.Empty(t, found, "a parameter is no citation of its own")
}

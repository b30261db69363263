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

	"github.com/integraal/integraal"
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
		"rent.nl":      {"-what", "rent"}, "child18.nl": {"-what", "child18"}, "moves-in.en": {"-what", "moves-in", "-lang", "en"},
		"partner-leaves.nl": {"-what", "partner-leaves", "-on", "2026-04-10"}, "pause.nl": {"-what", "pause"},
		"reference.nl": {"-reference", "testdata/reference.json"}, "reference-rent.en": {"-what", "rent", "-reference", "testdata/reference.json", "-lang", "en"},
		"law.nl": {"-what", "law"}, "law-2027.nl": {"-what", "law", "-law", "2027-03-02"},
		"august.nl": {"-again", "2026-08-03", "-huurtoeslag", "310.50"},
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
		"zorgtoeslag: € 129 per maand te vragen, boven op wat er nu binnenkomt. Of dat bij haar aankomt, is nog niet bekend: vraag Dienst Toeslagen", "geen opdracht om te betalen",
		"laatste dag om de loonstroken en bankafschriften uit de brief in te leveren", "9 april 2026 de gemeente: laatste dag om bezwaar te maken", "binnen drie werkdagen", "besluiten mensen",
	} {
		assert.Contains(t, page, want)
	}
	unknown := printed(t, "-huurtoeslag", "unknown")
	assert.Contains(t, unknown, "?  huurtoeslag: hoeveel er telkens binnenkomt")
	assert.NotContains(t, unknown, "MAAND VOOR MAAND", "no month is given on what nobody knows")
}

// TestWhatIsSetAside: at the end of August three months are set aside since June was
// paid: 5% of 2,002.13 and 1,401.50 in June, of 2,027.79 and 1,419.46 in July and August.
func TestWhatIsSetAside(t *testing.T) {
	t.Parallel()
	page := flat(printed(t, "-what", "partner-leaves", "-on", "2026-04-10"))
	assert.Contains(t, page, "is aan het eind € 90,88 minder opzij gezet", "100.11 - 70.07 and twice 101.39 - 70.97")
	assert.NotContains(t, flat(printed(t, "-what", "rent")), "opzij gezet", "the rent changes nothing of the bijstand")
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
		{"-what", "lottery"}, {"-what", "law", "-law", "2031-01-01"}, {"-what", "rent", "-on", "soon"}, {"-what", "law", "-law", "x"},
		{"-savings", "much"}, {"-savings", "-5"}, {"-what", "rent", "-savings", "much"}, {"-what", "rent", "-on", "2026-09-01"}, {"-again", "2026-02-25"},
	} {
		var out, errs bytes.Buffer
		assert.NotZero(t, run(args, &out, &errs), args)
		assert.NotEmpty(t, errs.String(), args)
		assert.Empty(t, out.String(), args)
	}
}

// TestWhatNobodyKnows: without the money that she has no month is given; with it nothing
// is assumed of it; costs that nobody gave are no nought; a stop that ends before a
// payment, and one of one payment, are said so; and an end after the months is.
func TestWhatNobodyKnows(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"-savings", "unknown"}, {"-savings", "unknown", "-what", "rent"}} {
		page := flat(printed(t, args...))
		assert.Contains(t, page, "? geld dat er nu is (vraag haar wat er op de rekening staat en in huis is)")
		assert.NotContains(t, page, "MAAND VOOR MAAND")
	}
	assert.Contains(t, printed(t), "Op 1 januari was er € 350")
	assert.NotContains(t, printed(t, "-savings", "120.50"), "Op 1 januari was er € 350")
	page := flat(printed(t))
	assert.Contains(t, page, "? kosten die de stop meebracht: niet bekend.")
	assert.Contains(t, page, "nodig om het te herstellen, in geld, zonder die kosten: € 0")
	assert.NotContains(t, page, "€ -", "what is short is said in words")
	assert.Contains(t, page, "De vaste kosten zijn € 1.239: dat is € 84 te kort.")
	assert.NotContains(t, printed(t, "-lang", "en"), "-€")
	assert.Contains(t, printed(t, "-again", "2026-02-26"), "In deze maanden wordt geen betaling van de bijstand gemist.")
	assert.Contains(t, printed(t, "-again", "2026-03-31"), "De bijstand wordt één keer niet betaald: € 1.331,43.")
	assert.Contains(t, flat(printed(t, "-again", "2026-09-01")), "NIET IN DEZE MAANDEN: de verandering van 1 september 2026 komt daarna")
	var got struct{ Harm map[string]any }
	require.NoError(t, json.Unmarshal([]byte(printed(t, "-json")), &got))
	assert.Equal(t, false, got.Harm["costsGiven"])
	assert.NotContains(t, got.Harm, "costs")
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
		"is nog niet te zeggen: bijstand (11 gegevens nodig) en huurtoeslag (4 gegevens nodig). Welke gegevens dat zijn, staat in de uitvoer met -json.",
		"Of er meer te vragen is dan er binnenkomt, is nog niet te zeggen bij bijstand, huurtoeslag, kinderopvangtoeslag, individuele inkomenstoeslag en studietoeslag.",
		"Wat zij niet krijgt, staat hier kort: van kinderopvangtoeslag",
		"De vakantietoeslag bij de bijstand, die in juni komt",
	} {
		assert.Contains(t, page, want)
	}
	assert.NotContains(t, page, "te veel betaald en terug te betalen")
	assert.NotContains(t, flat(printed(t, "-lang", "en")), "is paid too much")
	var got struct {
		Protected            string
		ProtectedUnconfirmed bool
		Ask                  []struct {
			Scheme, Verdict string
			Missed          struct{ Cents int64 }
			AskFirst        []struct{ Fact string }
		}
		AskOpen []string
		Back    []struct {
			Scheme  string
			Missing []struct{ Fact string }
		}
	}
	require.NoError(t, json.Unmarshal([]byte(printed(t, "-json")), &got))
	assert.Equal(t, "1331.43", got.Protected)
	assert.True(t, got.ProtectedUnconfirmed, "as the page says: in part a reading of the law")
	require.Len(t, got.Ask, 1)
	assert.Equal(t, "zorgtoeslag undetermined", got.Ask[0].Scheme+" "+got.Ask[0].Verdict)
	assert.Equal(t, int64(129_00), got.Ask[0].Missed.Cents)
	require.Len(t, got.Ask[0].AskFirst, 1)
	assert.Equal(t, "outlook.reach.offset", got.Ask[0].AskFirst[0].Fact)
	assert.Equal(t, []string{"bijstand", "huurtoeslag", "kinderopvangtoeslag", "inkomenstoeslag", "studietoeslag"}, got.AskOpen)
	facts := 0
	for _, b := range got.Back {
		if b.Scheme == "bijstand" {
			facts = len(b.Missing)
		}
	}
	assert.Equal(t, 11, facts, "the facts that the page counts")
}

// TestEveryScenario: its months as data hold their sums, begin where the one before
// ended, and differ from those without it only from its day.
func TestEveryScenario(t *testing.T) {
	t.Parallel()
	type month struct {
		First, Opening, Closing, Received, Paid, OnDebts, OnArrears, Due, Shortfall string
	}
	cent := func(s string) int64 {
		m, err := integraal.ParseMoney[integraal.OneOff](s)
		require.NoError(t, err)
		return m.Cents()
	}
	for _, name := range names()[1:] {
		for _, law := range []string{"2024-03-01", "2027-03-02"} {
			var got struct {
				Change, Without struct {
					Months      []month
					Assumptions []struct{ Name string }
				}
			}
			require.NoError(t, json.Unmarshal([]byte(printed(t, "-json", "-what", name, "-law", law, "-on", "2026-05-10")), &got), name)
			require.Len(t, got.Change.Months, 6, name)
			require.Len(t, got.Without.Months, 6, name)
			for _, months := range [][]month{got.Change.Months, got.Without.Months} {
				for i, m := range months {
					assert.Equal(t, cent(m.Closing), cent(m.Opening)+cent(m.Received)-cent(m.Paid)-cent(m.OnDebts)-cent(m.OnArrears), "%s %s", name, m.First)
					assert.Equal(t, cent(m.Due), cent(m.Paid)+cent(m.Shortfall), "%s %s", name, m.First)
					if i > 0 {
						assert.Equal(t, months[i-1].Closing, m.Opening, "%s %s", name, m.First)
					}
				}
			}
			assert.Equal(t, got.Without.Months[:2], got.Change.Months[:2], "%s: nothing changes before its day", name)
			assert.NotEqual(t, got.Without.Months, got.Change.Months, "%s: it changes something", name)
			assumed := false
			for _, a := range got.Change.Assumptions {
				assumed = assumed || a.Name == "outlook.assume.amountsOf"
			}
			assert.Equal(t, name == "law" && law == "2027-03-02", assumed, name)
		}
	}
}

// TestScenariosByHand: the amounts that a reader can check against the law.
func TestScenariosByHand(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"rent":           "│ huurtoeslag │ 441 │ 441 │ 476 │ 476 │ 476 │ 476 │",
		"moves-in":       "│ bijstand │ 1.331,43 │ 1.331,43 │ 951,01 │ 951,01 │ 963,20 │ 963,20 │", // half of the norm of a couple, less 5%
		"partner-leaves": "│ bijstand │ 1.902,02 │ 1.902,02 │ 1.331,43 │ 1.331,43 │ 1.348,49 │ 1.348,49 │",
		"child18":        "│ kindgebonden budget │ 795 │ 795 │ 795 │ 499 │ 499 │ 499 │", // from the month after the birthday
		"law":            "│ bijstand │ 1.331,43 │ 1.331,43 │ 1.219,64 │ 1.219,64 │ 1.219,64 │ 1.219,64 │",
	} {
		assert.Contains(t, flat(printed(t, "-what", name)), want, name)
	}
	assert.Contains(t, flat(printed(t, "-what", "law", "-law", "2027-03-02")), "AANNAME: voor een deel van de dagen zijn de bedragen niet bekend.")
	for _, name := range names() {
		assert.Contains(t, flat(printed(t, "-what", name)), "niet vergeleken met een referentiebegroting", name)
	}
}

// TestReference by hand: without the stop March leaves 1247.43 and the figure is 820; with
// it it is 84 short. A figure without a source, days or an amount that can be is refused.
func TestReference(t *testing.T) {
	t.Parallel()
	page := flat(printed(t, "-reference", "testdata/reference.json"))
	assert.Contains(t, page, "Over die maand is dat € 904 minder dan leefgeld, ouder met kinderen (verzonnen): € 820 (verzonnen voorbeeld, bijlage 2).")
	assert.Contains(t, page, "Over die maand is dat € 427,43 meer dan leefgeld")
	assert.NotContains(t, page, "niet vergeleken met een referentiebegroting")
	assert.Contains(t, flat(printed(t, "-what", "rent", "-reference", "testdata/reference.json")), "bijlage 3")
	own, err := os.ReadFile("testdata/reference.json")
	require.NoError(t, err)
	for from, want := range map[string]struct{ to, code string }{
		`"verzonnen voorbeeld, bijlage 2"`: {`""`, "references.missing"},
		`"2026-01-01"`:                     {`"2026-12-01"`, "references.days"},
		`"820.00"`:                         {`"-820.00"`, "amount.negative"},
		`"references"`:                     {`"figures"`, "json.unknown-key"},
	} {
		path := filepath.Join(t.TempDir(), "own.json")
		require.Contains(t, string(own), from)
		require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(own), from, want.to, 1)), 0o600))
		var out, errs bytes.Buffer
		assert.Equal(t, 1, run([]string{"-reference", path}, &out, &errs), from)
		assert.Contains(t, errs.String(), "-reference")
		assert.Contains(t, errs.String(), want.code, from)
		assert.Empty(t, out.String())
	}
	var out, errs bytes.Buffer
	assert.Equal(t, 1, run([]string{"-reference", "nowhere.json"}, &out, &errs))
	assert.Equal(t, 2, run([]string{"-reference", "testdata/reference.json", "-json"}, &out, &errs))
	assert.Empty(t, out.String())
}

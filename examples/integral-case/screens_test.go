package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

// The form of a page holds on any day, also after terms have passed.
func TestPagesOfOtherDays(t *testing.T) {
	for day := integraal.On(2026, 2, 1); day.Year() == 2026; day = day.AddDays(27) {
		for _, viewer := range []string{"W", "K", "G", "M", "L"} {
			for _, lang := range []string{"nl", "en"} {
				got := page(t, "-viewer", viewer, "-day", day.String(), "-lang", lang)
				if strings.Contains(got, "───") { // there was something to say on that day
					checkForm(t, got)
				}
			}
		}
		for _, viewer := range []string{"W", "K", "X", "Y"} {
			checkForm(t, page(t, "-mirror", "-viewer", viewer, "-day", day.String()))
		}
	}
	checkForm(t, page(t, "-viewer", "W", "-day", "2026-03-10"))
}

// At each question that is open the page says who can answer it.
func TestOpenQuestionsNameWhoCanAnswer(t *testing.T) {
	for viewer, says := range map[string][]string{
		"W": {"• horen (de klantmanager en de cliënt): ", "afweging (wie namens de gemeente beslist)"},
		"K": {"• horen (u en de cliënt): ", "eigen registraties (u); "},
		"M": {"• horen (de klantmanager en u): "},
	} {
		got := strings.Join(strings.Fields(page(t, "-viewer", viewer)), " ")
		assert.Contains(t, got, "Nog niet in orde, en wie er antwoord op kan geven")
		for _, s := range says {
			assert.Contains(t, got, s, viewer)
		}
	}
}

// Amounts in the comparison say with or without holiday allowance, and no Dutch
// note is left on an English page.
func TestWordsOfPages(t *testing.T) {
	table := strings.Join(strings.Fields(strings.ReplaceAll(page(t), "│", " ")), " ")
	assert.Contains(t, table, "nagerekend: € 1.401,50 per maand (netto, met vakantietoeslag)")
	assert.Contains(t, table, "uitbetaald: € 1.331,43 per maand (netto, zonder vakantietoeslag)")
	assert.Contains(t, page(t, "-viewer", "K"), "vakantiegeld dat elke maand opzij wordt gezet, uitbetaald in juni: € 70,07 per maand")
	for _, viewer := range []string{"W", "K", "G", "M", "L"} {
		got := strings.Join(strings.Fields(page(t, "-viewer", viewer, "-lang", "en")), " ")
		for _, dutch := range []string{"gelezen", "geverifieerd", "voorschotpraktijk", "gepubliceerde"} {
			assert.NotContains(t, got, dutch, viewer)
		}
	}
}

// A page speaks in words: the purpose by its name, what was not said of a gate
// on one line, and no code and no half list under a promise.
func TestPlainWordsOfPages(t *testing.T) {
	flat := func(args ...string) string { return strings.Join(strings.Fields(page(t, args...)), " ") }
	worker := flat("-viewer", "W")
	assert.Contains(t, worker, "doel onderzoek naar hulp thuis en meedoen (Wmo)")
	assert.Contains(t, worker, "niet nodig voor uw taak volgens het protocol (behalve wat u zelf vastlegde)")
	assert.Contains(t, worker, "Wel bekend")
	assert.NotContains(t, worker, "Een gegeven houdt het antwoord open. Een gegeven")
	parent := flat("-viewer", "F")
	assert.Contains(t, parent, "doel uw eigen gegevens inzien")
	assert.Contains(t, parent, "Over wie dit gaat")
	assert.NotContains(t, parent, "Wie er wonen")
	client := flat("-viewer", "client")
	assert.Contains(t, client, "Aan u is gevraagd of K dit mag weten: advies over werk, met de uren")
	assert.Contains(t, client, "• u bent gehoord: nee")
	for _, viewer := range []string{"W", "K", "G", "M", "L", "S", "A", "F"} {
		got := flat("-viewer", viewer)
		for _, code := range []string{"own-access", "wmo-2.3.2", "pw-execution", "learning", ": is er niet"} {
			assert.NotContains(t, got, code, viewer)
		}
	}
}

// The comparison keeps apart what is not a reader's task from what is empty.
func TestComparisonTellsTasks(t *testing.T) {
	assert.Contains(t, page(t), "│ G L     │ niet van toepassing op deze taak")
}

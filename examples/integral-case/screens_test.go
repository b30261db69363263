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
		"W": {"• horen (de klantmanager en de cliënt): ", "• afweging (wie namens de gemeente beslist): "},
		"K": {"• horen (u en de cliënt): ", "• eigen registraties (u): "},
		"M": {"• horen (de klantmanager en u): "},
	} {
		got := page(t, "-viewer", viewer)
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

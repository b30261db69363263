package consent_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

var update = flag.Bool("update", false, "write the golden files anew")

// told is a decision in words, Dutch above English.
func told(d consent.Decision) string {
	var nl, en []string
	for _, line := range d.Tell() {
		nl, en = append(nl, line.NL), append(en, line.EN)
	}
	return strings.Join(nl, "\n") + "\n\n" + strings.Join(en, "\n") + "\n"
}

// What a professional reads of three decisions: a crossing that asks consent, a
// crossing that was refused, and one that is shown with its duties.
func TestTellGolden(t *testing.T) {
	t.Parallel()
	withdrawn := facts()
	withdrawn.Consents[0].Withdrawn = day("2026-03-01")
	for name, d := range map[string]consent.Decision{
		"asked":     decideWith(ask("K", "M", consent.Advice, consent.Wmo, review), unchanged),
		"withdrawn": consent.NewGate(withdrawn).Decide(benefit()),
		"shown":     decideWith(benefit(), unchanged),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join("testdata", "golden", name+".txt")
			got := told(d)
			if *update {
				require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

// Whoever hears no hears that two roads were not looked at; who hears yes is
// not troubled with it.
func TestTellWhatWasNotLookedAt(t *testing.T) {
	t.Parallel()
	for _, r := range []consent.Request{
		benefit(), ask("W", "A", consent.Composition, consent.Pw, review), ask("L", "M", consent.Benefit, consent.Pw, review), {},
	} {
		d := decideWith(r, unchanged)
		said := strings.Contains(told(d), "Niet bekeken")
		assert.Equal(t, !d.Outcome.Shows() && r.Purpose != "", said, d.Reason)
	}
}

// A told decision leaves no place of a text unfilled, and names each provision.
func TestTellIsComplete(t *testing.T) {
	t.Parallel()
	d := seed(8)
	for range 20_000 {
		w := draw(d)
		answer := w.decide()
		text := told(answer)
		if strings.ContainsAny(text, "{}") || strings.Contains(text, "invalid") {
			require.Fail(t, "a place is left open", text)
		}
		for _, by := range answer.Grounds() {
			require.Contains(t, text, by.String())
		}
		for _, duty := range answer.Duties.List() {
			require.Contains(t, text, duty.Text().NL)
		}
	}
}

func TestCureInWords(t *testing.T) {
	t.Parallel()
	none := ask("W", "D", consent.School, consent.Wgs, review)
	none.Subject.Representatives = nil
	d := decideWith(none, unchanged)
	assert.Equal(t, "Wat kan helpen: zoek uit wie voor D toestemming mag geven.", d.Cure.Text().NL)
	assert.Equal(t, [4]string{}, d.Cure.Givers)
	oral := consent.Cure{
		About: "M", Category: consent.Debts, From: consent.Jeugd, Givers: [4]string{"M", "F"}, Written: true,
	}
	assert.Equal(t, integraal.Text{
		NL: "Wat kan helpen: vraag M en F om toestemming voor “schulden en achterstanden” van M, bij jeugdhulp (Jeugdwet); schriftelijk.",
		EN: "What can help: ask M and F for consent to share “debts and arrears” of M, held by youth help (Jeugdwet); in writing.",
	}, oral.Text())
}

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

// What a professional reads of six decisions: a crossing that asks consent, one
// that was withdrawn, and one that is shown with its duties; a report to Veilig
// Thuis before and after it was weighed; and a landlord's early signal.
func TestTellGolden(t *testing.T) {
	t.Parallel()
	withdrawn := facts()
	withdrawn.Consents[0].Withdrawn = day("2026-03-01")
	safe, report := body(consent.VeiligThuis, consent.Wmo)
	safe.Notices = nil
	safe.Weighings = []consent.Weighing{weighing(consent.DomesticViolence)}
	safe.Weighings[0].TellLater = true
	unweighed := safe
	unweighed.Weighings = nil
	early, arrears := body(consent.Wgs, consent.Landlord)
	early.Arrears = []consent.ArrearsSignal{{About: "M", On: day("2026-02-20"), OwnEffort: true}}
	arrears.Datum.Category = consent.Debts
	for name, d := range map[string]consent.Decision{
		"asked":     decideWith(ask("K", "M", consent.Advice, consent.Wmo, review), unchanged),
		"withdrawn": consent.NewGate(withdrawn).Decide(benefit()),
		"shown":     decideWith(benefit(), unchanged),
		"safety":    consent.NewGate(safe).Decide(report),
		"unweighed": consent.NewGate(unweighed).Decide(report),
		"arrears":   consent.NewGate(early).Decide(arrears),
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

// Whoever hears no hears that neither a duty nor safety opens a road, where the
// roads were looked at; who hears yes is not troubled with it.
func TestTellThatNoOtherRoadIsOpen(t *testing.T) {
	t.Parallel()
	anonymous := ask("L", "M", consent.Benefit, consent.Pw, review)
	for want, requests := range map[bool][]consent.Request{
		true:  {ask("W", "A", consent.Composition, consent.Pw, review), ask("W", "M", consent.Debts, consent.Pw, review)},
		false: {benefit(), anonymous, own(), {}},
	} {
		for _, r := range requests {
			d := decideWith(r, unchanged)
			assert.Equal(t, want, strings.Contains(told(d), "verplicht om te delen"), d.Reason)
		}
	}
}

// A told decision leaves no place of a text unfilled, and names each provision.
func TestTellIsComplete(t *testing.T) {
	t.Parallel()
	d := seed(8)
	for range some(20_000) {
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

// When and how are told apart (B-161), and a duty with its day.
func TestTellSaysWhenAndHowApart(t *testing.T) {
	t.Parallel()
	safe, report := body(consent.VeiligThuis, consent.Wmo)
	safe.Notices = nil
	safe.Weighings = []consent.Weighing{weighing(consent.DomesticViolence)}
	unweighed := safe
	unweighed.Weighings = nil
	later := safe
	later.Weighings = []consent.Weighing{weighing(consent.DomesticViolence)}
	later.Weighings[0].TellLater = true
	withdrawn := facts()
	withdrawn.Consents[0].Withdrawn = day("2026-03-01")
	for name, c := range map[string]struct {
		d    consent.Decision
		says []string
		not  string
	}{
		"given": {decideWith(benefit(), unchanged), []string{
			"Wanneer: nu.\nHoe: met naam.", "eindigt (uiterlijk 10 augustus 2026).",
		}, "Hoe het nu kan"},
		"asked": {decideWith(ask("K", "M", consent.Advice, consent.Wmo, review), unchanged), []string{
			"Wanneer: na toestemming.\nHoe het nu kan: alleen zonder naam", "nog geen antwoord (12 februari 2026)",
		}, "Hoe: "},
		"withdrawn": {consent.NewGate(withdrawn).Decide(benefit()), []string{
			"Waarom: toestemming is ingetrokken (1 maart 2026).\nHoe het nu kan: alleen zonder naam",
		}, "Wanneer: "},
		"acute danger": {consent.NewGate(later).Decide(report), []string{
			"Wanneer: nu, bij gevaar; de persoon hoort het later.\nHoe: met naam.",
			"Plicht: vertel het de persoon later (uiterlijk 29 maart 2026).",
		}, "De persoon hoort dit uiterlijk"},
		"not weighed": {consent.NewGate(unweighed).Decide(report), []string{
			"Wanneer: na een vastgelegde afweging.\nTot dan: niet delen, ook niet zonder naam.",
		}, "Hoe"},
	} {
		text := told(c.d)
		for _, s := range c.says {
			assert.Contains(t, text, s, name)
		}
		assert.NotContains(t, text, c.not, name)
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

package consent_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// An entry says on which rules of which pack and version the answer rests, on
// which weighing, and what is not certain of it.
func TestEntrySaysWhatItRestsOn(t *testing.T) {
	t.Parallel()
	log := &consent.MemoryLog{}
	forSafety(t, log)
	b := entriesOf(t, log)[0].Basis()
	assert.Equal(t, "w1", b.Weighing)
	assert.True(t, b.Contested && b.Unverified)
	require.Len(t, b.Rules, 1)
	pack := consent.Pack{}
	for _, p := range consent.Packs() {
		if p.ID == b.Rules[0].Pack {
			pack = p
		}
	}
	assert.Equal(t, pack.Version, b.Rules[0].Version)
	assert.Contains(t, pack.Rules, b.Rules[0].ID)
	assert.Contains(t, b.Duties, consent.DutyDay{Duty: consent.InformLater.String(), By: day("2026-04-01")})
	assert.Contains(t, b.Duties, consent.DutyDay{Duty: consent.SetExpiry.String(), By: day("2026-03-10")})

	withConsent(t, log, consent.NewGate(facts()))
	b = entriesOf(t, log)[1].Basis()
	assert.Empty(t, b.Weighing)
	assert.False(t, b.Unverified)
	for _, r := range b.Rules {
		assert.NotEmpty(t, r.Pack, r.ID)
		assert.NotEmpty(t, r.Version, r.ID)
	}
}

// A weighing that bears a citizen service number comes into no log.
func TestWeighingIsChecked(t *testing.T) {
	t.Parallel()
	f, r := body(consent.VeiligThuis, consent.Wmo)
	w := weighing(consent.DomesticViolence)
	w.ID = "123456782"
	f.Weighings = []consent.Weighing{w}
	asked := askedBy("W", review)
	asked.Viewer, asked.Purpose = r.Viewer, r.Purpose
	_, err := consent.NewLayout(mother, conflictsOf).View(t.Context(), consent.NewGate(f), &consent.MemoryLog{}, asked, sample())
	require.True(t, integraal.HasFault(err, "audit.bsn"), err)
}

// The person hears that safety was put first once they were told, or from the
// day after the last on which they had to be; and never before.
func TestOverviewOfAWeighing(t *testing.T) {
	t.Parallel()
	log := &consent.MemoryLog{}
	gate := forSafety(t, log)
	told := func(on string) []integraal.Text {
		o := overviewOf(t, gate, log, "M", "M", on)
		return o.Tell()
	}
	none := overviewOf(t, gate, &consent.MemoryLog{}, "M", "M", review)
	assert.Equal(t, none.Tell(), told("2026-04-01"))
	after := told("2026-04-02")
	require.Len(t, after, 2)
	assert.Contains(t, after[0].NL, "Iemand heeft gewogen dat dit nodig was voor de veiligheid.")
	assert.Contains(t, after[0].EN, "Someone weighed that this was needed for safety.")
	assert.Contains(t, after[0].NL, "De tekst van een van deze regels is niet gelezen.")
	assert.Contains(t, after[0].EN, "Note: not everyone reads the law this way. The text of one of these rules was not read.")

	entry := entriesOf(t, log)[0]
	done, err := consent.Fulfil(entry, consent.InformLater, "B", askedBy("W", review).At, day("2026-03-10"))
	require.NoError(t, err)
	require.NoError(t, log.Append(t.Context(), []consent.Entry{done}))
	assert.Equal(t, after, told("2026-03-10"), "she was told")
}

// openOf are the open duties of one look at one field by a body.
func openOf(t *testing.T, f consent.GateFacts, asked consent.Asked, field consent.AnyField[dossier]) []string {
	t.Helper()
	log := &consent.MemoryLog{}
	_, err := consent.NewLayout(mother, field).View(t.Context(), consent.NewGate(f), log, asked, sample())
	require.NoError(t, err)
	open, err := consent.OpenDuties(log.All())
	require.NoError(t, err)
	list := []string{}
	for _, o := range open {
		list = append(list, fmt.Sprint(o.Duty, " ", o.By))
	}
	return list
}

// Per duty: whether it is open until someone says that it was fulfilled.
func TestWhichDutiesStayOpen(t *testing.T) {
	t.Parallel()
	asked := func(r consent.Request) consent.Asked {
		a := askedBy("W", review)
		a.Viewer, a.Purpose = r.Viewer, r.Purpose
		return a
	}
	f, r := body(consent.VeiligThuis, consent.Wmo)
	assert.Empty(t, openOf(t, f, asked(r), conflictsOf), "weigh first: nobody has to go on")
	w := weighing(consent.DomesticViolence)
	f.Weighings = []consent.Weighing{w}
	assert.Equal(t, []string{"set-expiry 2026-03-10"}, openOf(t, f, asked(r), conflictsOf), "the weighing is on record")
	f.Notices, f.Weighings[0].TellLater = nil, true
	assert.Equal(t, []string{"set-expiry 2026-03-10", "inform-subject-by 2026-03-29"}, openOf(t, f, asked(r), conflictsOf))

	f, r = suspicion()
	suspected := consent.NewField("suspicion", consent.Irregularity, r.Datum.Source, func(*dossier) string { return "" }).
		With(func(d *consent.Datum) { d.Fact = consent.FactSuspicion })
	assert.Equal(t, []string{"record-weighing 2026-03-02", "hear-subject ", "second-person "}, openOf(t, f, asked(r), suspected))
	f.Protocol.Purposes[0].Needs = 0
	assert.Empty(t, openOf(t, f, asked(r), suspected), "what is not passed on")

	// The client is heard before what differs crosses.
	bundled := facts()
	differing := benefitOf.With(func(d *consent.Datum) { d.Differs = true })
	assert.Equal(t, []string{"hear-subject ", "inform-subject "}, openOf(t, bundled, askedBy("W", review), differing))
}

// suspicion is the fact of a suspicion that crosses to the designated role.
func suspicion() (consent.GateFacts, consent.Request) {
	f, r := body(consent.Pw, consent.Wmo)
	f.Protocol.Purposes[0].Enforces = true
	f.Protocol.Misuse.Designated = []string{"body"}
	r.Datum.Fact, r.Datum.Category = consent.FactSuspicion, consent.Irregularity
	return f, r
}

// Of each new part there is one spelling.
func TestOneFormOfTheNewParts(t *testing.T) {
	t.Parallel()
	log := &consent.MemoryLog{}
	forSafety(t, log)
	line, err := json.Marshal(entriesOf(t, log)[0])
	require.NoError(t, err)
	_, err = consent.ReadEntry(line)
	require.NoError(t, err)
	for from, to := range map[string]string{
		`"unverified":true`: `"unverified":false`, `"weighing":"w1"`: `"weighing":""`, `"pack":"safety"`: `"pack":""`,
		`"version":"2026-11-21"`: `"version":null`, `"pack":`: `"read":"2026-11-21","pack":`,
		`"weighing":"w1",`: `"weighing":"w1","weighing":"w1",`,
	} {
		_, err := consent.ReadEntry(replaced(t, line, from, to))
		assert.Error(t, err, to)
	}
	for from, to := range map[string]string{`"weighing":"w1"`: `"weighing":"123456782"`, `"pack":"safety"`: `"pack":"123456782"`, `"version":"2026-11-21"`: `"version":"123456782"`} {
		_, err := consent.ReadEntry(replaced(t, line, from, to))
		assert.True(t, integraal.HasFault(err, "audit.bsn"), "%s: %v", to, err)
	}
}

func replaced(t *testing.T, line []byte, from, to string) []byte {
	t.Helper()
	require.Contains(t, string(line), from)
	return bytes.Replace(line, []byte(from), []byte(to), 1)
}

package consent_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// seeing looks at the sample on a day and returns what came into the log.
func seeing(t *testing.T, log *consent.MemoryLog, gate *consent.Gate, v, on string, alter func(*consent.Asked)) []consent.Sealed {
	t.Helper()
	asked := askedBy(v, on)
	alter(&asked)
	before := len(entriesOf(t, log))
	layout := consent.NewLayout(mother, incomeOf, healthOf, benefitOf, schoolOf, earnsOf)
	_, err := layout.View(t.Context(), gate, log, asked, sample())
	require.NoError(t, err)
	return entriesOf(t, log)[before:]
}

func asIs(*consent.Asked) {}

func weeks(t *testing.T) (*consent.MemoryLog, *consent.Gate) {
	t.Helper()
	log, gate := &consent.MemoryLog{}, consent.NewGate(facts())
	seeing(t, log, gate, "W", "2026-03-02", asIs)
	seeing(t, log, gate, "W", "2026-03-09", asIs)
	seeing(t, log, gate, "K", "2026-03-03", asIs)
	seeing(t, log, gate, "M", "2026-03-04", asIs)
	seeing(t, log, gate, "F", "2026-03-05", asIs)
	seeing(t, log, gate, "L", "2026-03-06", asIs)
	return log, gate
}

func overviewOf(t *testing.T, gate *consent.Gate, log *consent.MemoryLog, reader, about, on string) consent.Overview {
	t.Helper()
	o, err := gate.Overview(log.All(), viewer(reader), subject(about), day(on))
	require.NoError(t, err)
	return o
}

func TestOverviewGolden(t *testing.T) {
	t.Parallel()
	log, gate := weeks(t)
	for name, who := range map[string][2]string{
		"overview-mother": {"M", "M"}, "overview-mother-of-son": {"M", "S"}, "overview-son": {"S", "S"},
	} {
		o := overviewOf(t, gate, log, who[0], who[1], "2026-03-31")
		var b strings.Builder
		for _, lang := range []integraal.Lang{integraal.NL, integraal.EN} {
			for _, line := range o.Tell() {
				fmt.Fprintln(&b, line.In(lang))
			}
			fmt.Fprintln(&b)
		}
		file := filepath.Join("testdata", "golden", name+".txt")
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), b.String())
	}
}

// A person hears of what was shown of them, once per viewer, purpose and ground.
func TestOverview(t *testing.T) {
	t.Parallel()
	log, gate := weeks(t)
	o := overviewOf(t, gate, log, "M", "M", "2026-03-31")
	seen := map[string]consent.Seen{}
	for _, l := range o.Lines {
		seen[fmt.Sprint(l.Viewer, " ", l.Category)] = l
		assert.NotEqual(t, "L", l.Viewer, "who saw nothing is no line")
		assert.NotEmpty(t, l.Grounds)
	}
	assert.Len(t, seen, len(o.Lines))
	income := seen["W income"]
	assert.Equal(t, [2]integraal.Date{day("2026-03-02"), day("2026-03-09")}, [2]integraal.Date{income.First, income.Last})
	assert.Equal(t, []string{"c1"}, seen["W benefit"].Consents)
	assert.Contains(t, seen["W benefit"].Grounds, "art. 65 lid 2 onder b Participatiewet")
	assert.Contains(t, seen, "K benefit")
	assert.NotContains(t, seen, "W school", "that is her son's")

	early := overviewOf(t, gate, log, "M", "M", "2026-03-02")
	assert.Len(t, early.Lines, 3, "what comes later is not told yet")
	none := overviewOf(t, gate, log, "X", "M", "2026-03-31")
	assert.Empty(t, none.Lines, "someone else's overview is not theirs")
	assert.Len(t, none.Tell(), 2)
	nobody, err := gate.Overview(log.All(), viewer("M"), consent.Subject{}, day("2026-03-31"))
	require.NoError(t, err)
	assert.Empty(t, nobody.Lines)
}

// A parent hears who saw a child's data until 16, and not what the other parent
// or the child looked up.
func TestOverviewOfAChild(t *testing.T) {
	t.Parallel()
	log, gate := weeks(t)
	seeing(t, log, gate, "S", "2026-03-10", asIs)
	by := func(reader, on string) (who []string) {
		o := overviewOf(t, gate, log, reader, "S", on)
		for _, l := range o.Lines {
			who = append(who, l.Viewer)
		}
		return who
	}
	assert.Equal(t, []string{"W", "M"}, by("M", "2026-03-31"))
	assert.Equal(t, []string{"W", "F"}, by("F", "2026-03-31"))
	assert.Equal(t, []string{"W", "M", "F", "S"}, by("S", "2026-03-31"))
	assert.Empty(t, by("M", "2026-09-14"), "at 16 he decides")
	assert.Len(t, by("S", "2026-09-14"), 4)
}

// What may not be told yet is not told until the person was informed, or the
// last day has passed; then it is, and stays.
func TestOverviewHoldsBack(t *testing.T) {
	t.Parallel()
	secret := func(a *consent.Asked) {
		a.NotYet = consent.NotYetTold{Until: day("2026-04-01"), By: "V"}
	}
	lines := func(gate *consent.Gate, log *consent.MemoryLog, on string) int {
		o := overviewOf(t, gate, log, "M", "M", on)
		return len(o.Lines)
	}
	log, gate := &consent.MemoryLog{}, consent.NewGate(facts())
	entries := seeing(t, log, gate, "W", "2026-03-02", secret)
	quiet, without := overviewOf(t, gate, log, "M", "M", "2026-03-31"), overviewOf(t, gate, &consent.MemoryLog{}, "M", "M", "2026-03-31")
	assert.Equal(t, without.Tell(), quiet.Tell(), "nor is it told that something is held back")
	assert.Zero(t, lines(gate, log, "2026-04-01"))
	assert.Equal(t, 3, lines(gate, log, "2026-04-02"))

	// Informing her of her income opens that line, and a later look that is held
	// back closes nothing that was told.
	done, err := consent.Fulfil(entries[0], consent.InformSubject, "W", askedBy("W", review).At, day("2026-03-10"))
	require.NoError(t, err)
	require.NoError(t, log.Append(t.Context(), []consent.Entry{done}))
	assert.Equal(t, 1, lines(gate, log, "2026-03-31"))
	seeing(t, log, gate, "W", "2026-03-20", secret)
	o := overviewOf(t, gate, log, "M", "M", "2026-03-31")
	require.Len(t, o.Lines, 1)
	assert.Equal(t, day("2026-03-02"), o.Lines[0].Last)
}

// A duty to tell the person later is open with the day that the decision names.
func TestTellingLaterHasItsDay(t *testing.T) {
	t.Parallel()
	f, r := body(consent.VeiligThuis, consent.Wmo)
	f.Notices = nil
	f.Weighings = []consent.Weighing{weighing(consent.DomesticViolence)}
	f.Weighings[0].TellLater = true
	quarrels := consent.NewField("quarrels", consent.Relations, consent.Wmo, func(*dossier) string { return "" })
	log, asked := &consent.MemoryLog{}, askedBy("W", review)
	asked.Viewer, asked.Purpose = r.Viewer, r.Purpose
	_, err := consent.NewLayout(mother, quarrels).View(t.Context(), consent.NewGate(f), log, asked, sample())
	require.NoError(t, err)
	open, err := consent.OpenDuties(log.All())
	require.NoError(t, err)
	days := map[string]integraal.Date{}
	for _, o := range open {
		days[o.Duty] = o.By
	}
	assert.Equal(t, day("2026-03-29"), days[consent.InformLater.String()])
	assert.Equal(t, day("2026-03-10"), days[consent.SetExpiry.String()])
}

func TestOpenDuties(t *testing.T) {
	t.Parallel()
	log, gate := &consent.MemoryLog{}, consent.NewGate(facts())
	told := func(on string) (list []string) {
		open, err := consent.OpenDuties(log.All())
		require.NoError(t, err)
		for _, o := range open {
			list = append(list, fmt.Sprint(o.Duty, " ", o.About, " ", o.Category, " by ", o.By, " late ", o.Late(day(on))))
		}
		return list
	}
	assert.Empty(t, told(review))
	first := seeing(t, log, gate, "W", review, func(a *consent.Asked) {
		a.NotYet = consent.NotYetTold{Until: day("2026-03-20"), By: "V"}
	})
	assert.Equal(t, []string{
		"check-recipient M benefit by 2026-03-02 late true",
		"inform-subject M income by 2026-03-20 late false", "inform-subject M health by 2026-03-20 late false",
		"inform-subject M benefit by 2026-03-20 late false", "inform-subject S school by 2026-03-20 late false",
		"set-expiry M benefit by 2026-08-10 late false",
	}, told("2026-03-20"))

	benefit := first[2]
	require.Equal(t, "benefit", benefit.Field())
	for _, duty := range []consent.Duty{consent.CheckRecipient, consent.InformSubject} {
		e, err := consent.Fulfil(benefit, duty, "T", askedBy("W", review).At, day(review))
		require.NoError(t, err)
		require.NoError(t, log.Append(t.Context(), []consent.Entry{e}))
		name, of := e.Fulfilled()
		assert.Equal(t, duty.String(), name)
		assert.Equal(t, benefit.Seq, of)
	}
	assert.Equal(t, []string{
		"inform-subject M income by 2026-03-20 late false", "inform-subject M health by 2026-03-20 late false",
		"inform-subject S school by 2026-03-20 late false", "set-expiry M benefit by 2026-08-10 late false",
	}, told("2026-03-20"))
	// Another look brings the duty anew.
	seeing(t, log, gate, "W", "2026-03-03", asIs)
	assert.Contains(t, told("2026-03-03"), "check-recipient M benefit by 2026-03-03 late false")
}

func TestFulfilFaults(t *testing.T) {
	t.Parallel()
	log, gate := weeks(t)
	list := entriesOf(t, log)
	at, on := askedBy("W", review).At, day(review)
	bad := func(e consent.Sealed, duty consent.Duty, by string, at time.Time, on integraal.Date, code string) {
		_, err := consent.Fulfil(e, duty, by, at, on)
		assert.True(t, integraal.HasFault(err, code), "%v", err)
	}
	benefit := list[2]
	_, err := consent.Fulfil(benefit, consent.SetExpiry, "T", at, on)
	require.NoError(t, err)
	bad(consent.Sealed{}, consent.SetExpiry, "T", at, on, "audit.entry")
	bad(benefit, consent.WeighObjection, "T", at, on, "audit.entry")
	bad(benefit, consent.SetExpiry, "", at, on, "audit.entry")
	bad(benefit, consent.SetExpiry, "T", time.Time{}, on, "audit.entry")
	bad(benefit, consent.SetExpiry, "T", at, integraal.Date{}, "audit.entry")
	bad(benefit, consent.SetExpiry, "123456782", at, on, "audit.bsn")
	_ = gate
}

// On a withdrawal those are told who saw it on that consent; on a rectification
// whoever saw it, save the person and who speaks for them.
func TestRecipients(t *testing.T) {
	t.Parallel()
	log, _ := weeks(t)
	who := func(c consent.Change) (list []string) {
		found, err := consent.Recipients(log.All(), c)
		require.NoError(t, err)
		for _, r := range found {
			list = append(list, fmt.Sprint(r.Viewer, " ", r.Purpose, " ", r.Fields, " ", r.Last))
		}
		return list
	}
	assert.Equal(t, []string{"W wmo-2.3.2 [benefit] 2026-03-09"}, who(consent.Change{About: "M", Consent: "c1"}))
	assert.Equal(t, []string{"K pw-execution [benefit] 2026-03-03", "W wmo-2.3.2 [benefit] 2026-03-09"},
		who(consent.Change{About: "M", Categories: consent.These(consent.Benefit)}))
	assert.Equal(t, []string{"W wmo-2.3.2 [income] 2026-03-09"}, who(consent.Change{About: "M", Fields: []string{"income"}}))
	assert.Equal(t, []string{"W wmo-2.3.2 [school] 2026-03-09"}, who(consent.Change{About: "S"}), "his parents are no recipients")
	assert.Empty(t, who(consent.Change{About: "A"}))
	assert.Empty(t, who(consent.Change{}))
}

// What reads a log passes on that it cannot be read.
func TestUnreadableLog(t *testing.T) {
	t.Parallel()
	gone := errors.New("gone")
	log := func(yield func(consent.Sealed, error) bool) { yield(consent.Sealed{}, gone) }
	_, err := consent.OpenDuties(log)
	require.ErrorIs(t, err, gone)
	_, err = consent.Recipients(log, consent.Change{About: "M"})
	require.ErrorIs(t, err, gone)
	_, err = consent.NewGate(facts()).Overview(log, viewer("M"), subject("M"), day(review))
	require.ErrorIs(t, err, gone)
	require.ErrorIs(t, consent.Verify(log, consent.Head{}), gone)
}

package participation_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// TestTheRegisterOf2023To2026: each valve that came within the covered days, on
// its first day and on the day before. Read in BWBR0015703 of 1 January 2023, 1
// July 2023, 1 July 2025, 1 January 2026, 4 February 2026 and 1 July 2026.
func TestTheRegisterOf2023To2026(t *testing.T) {
	t.Parallel()
	for first, ids := range map[integraal.Date][]integraal.Name{
		on(2023, time.July, 1): {"pw.7.3.b", "pw.10.4", "pw.41.4.a", "pw.41.4.b"}, // Stb. 2022, 499 and 500
		on(2026, time.January, 1): {
			"pw.3.2.a", "pw.7a.1", "pw.7a.3", "pw.7a.7", "pw.22a.4", "pw.31.2.m", "pw.33.6", "pw.40.3.d", "pw.41.11", "pw.43a.1", "pw.44.5",
		},
		on(2026, time.February, 4): {"pw.31.2.s"},
	} {
		before, after := inForceOn(t, first.AddDays(-1)), inForceOn(t, first)
		for _, id := range ids {
			assert.False(t, before[id], "%s before %s", id, first)
			assert.True(t, after[id], "%s on %s", id, first)
		}
	}
	// Gifts above the free amount: the text of 4 February 2026, which works back to 1
	// January (Stb. 2025, 312, art. V lid 3), as far as the parts are those.
	assert.True(t, inForceOn(t, on(2026, time.January, 1))["pw.31.2.s.back"])
	assert.True(t, inForceOn(t, on(2026, time.February, 3))["pw.31.2.s.back"])
	assert.False(t, inForceOn(t, on(2025, time.December, 31))["pw.31.2.s.back"])
	assert.False(t, inForceOn(t, on(2026, time.February, 4))["pw.31.2.s.back"])
	// Until 2026 the college judged whether gifts were responsible.
	assert.True(t, inForceOn(t, on(2025, time.December, 31))["pw.31.2.m.judged"])
	assert.False(t, inForceOn(t, on(2026, time.January, 1))["pw.31.2.m.judged"])
	// What has stood in the law on all days that are covered.
	for _, day := range []integraal.Date{participation.Covered().From, on(2024, time.February, 29), participation.Covered().Until} {
		there := inForceOn(t, day)
		for _, id := range []integraal.Name{"pw.45.2", "pw.59.1", "pw.60.3", "awb.4.94", "awb.6.11", "pw.9.2", "pw.16.1", "wmo.2.3.2"} {
			assert.True(t, there[id], "%s on %s", id, day)
		}
	}
}

// TestAProvisionBeginsOnItsDay: the trial placement (art. 8a lid 2 d, Stb. 2022,
// 499) on 1 July 2023, the provisions for who sees badly (art. 10h) on 1 January
// 2024, the support of who is under 27 (art. 7a) on 1 January 2026.
func TestAProvisionBeginsOnItsDay(t *testing.T) {
	t.Parallel()
	there := func(k participation.ProvisionKind, age int, day integraal.Date) bool {
		p, err := participation.ProvisionsFor(favourable(age), day, nil)
		require.NoError(t, err)
		return p.Of(k).State != participation.ProvisionNotAvailable
	}
	for k, first := range map[participation.ProvisionKind]integraal.Date{
		participation.Proefplaats:     on(2023, time.July, 1),
		participation.VisualProvision: on(2024, time.January, 1),
	} {
		assert.False(t, there(k, 40, first.AddDays(-1)), "%s before", k)
		assert.True(t, there(k, 40, first), "%s after", k)
	}
	for _, day := range []integraal.Date{participation.Covered().From, participation.Covered().Until} {
		for _, k := range []participation.ProvisionKind{
			participation.Participatieplaats, participation.BeschutWerk, participation.WmoTailorMade, participation.WmoShelter, participation.DebtHelp,
		} {
			assert.True(t, there(k, 40, day), "%s on %s", k, day)
		}
	}
}

// TestTheSubsidyNowOfBeforeMid2023: the end of art. 10d lid 2 read otherwise
// until 1 July 2023 and was not read whole; so nothing is settled then.
func TestTheSubsidyNowOfBeforeMid2023(t *testing.T) {
	t.Parallel()
	for day, want := range map[integraal.Date]participation.ProvisionState{
		on(2023, time.June, 30): participation.ProvisionOpen,
		on(2023, time.July, 1):  participation.ProvisionAvailable,
	} {
		p, err := participation.ProvisionsFor(favourable(40), day, nil)
		require.NoError(t, err)
		got := p.Of(participation.LoonkostensubsidieNow)
		assert.Equal(t, want, got.State, day)
		assert.Equal(t, want == participation.ProvisionOpen, hasPoint(got.Doubts, "doubt.textOfDay"), day)
	}
}

func hasPoint(points []participation.Point, code integraal.Name) bool {
	for i := range points {
		if points[i].Code == code {
			return true
		}
	}
	return false
}

// TestTheShareOf2023: the proportion of a working week rested on the WML, which
// was not read; from 1 January 2024 it is 36 hours.
func TestTheShareOf2023(t *testing.T) {
	t.Parallel()
	_, err := participation.SubsidyShare(subsidy(), on(2023, time.December, 31), nil)
	require.True(t, integraal.HasFault(err, "participation.unread"))
	assert.Contains(t, integraal.FaultsIn(err)[0].Text.EN, "art. 12")
	out, err := participation.SubsidyShare(subsidy(), on(2024, time.January, 1), nil)
	require.NoError(t, err)
	assert.Equal(t, integraal.Applies, out.Verdict())
}

// TestTheSearchTermBeforeMid2023 knew no exceptions: those of art. 41 lid 4 a
// and b came with Stb. 2022, 499.
func TestTheSearchTermBeforeMid2023(t *testing.T) {
	t.Parallel()
	for applied, want := range map[integraal.Date]participation.CourseState{
		on(2023, time.June, 30): participation.CourseRunning,
		on(2023, time.July, 1):  participation.CourseAppliesNot,
	} {
		c, err := participation.Zoektermijn([]participation.AdultFacts{{
			ID: "Y", Born: integraal.Know(on(2002, time.May, 1)), LastSchool: integraal.Know(on(2022, time.December, 1)),
			Urenbeperkt: integraal.Know(false), DoelgroepLKS: integraal.Know(false),
		}}, integraal.Know(applied), applied)
		require.NoError(t, err)
		assert.Equal(t, want, c.State, applied)
	}
}

// TestCommonIsNoSupport on every covered day: art. 2.3.5 lid 3 Wmo 2015 named
// what is algemeen gebruikelijk in the text of 1 July 2022 already.
func TestCommonIsNoSupport(t *testing.T) {
	t.Parallel()
	f := favourable(40)
	f.Is[participation.CommonEnough] = integraal.Know(true)
	for _, day := range []integraal.Date{participation.Covered().From, on(2025, time.December, 31), participation.Covered().Until} {
		p, err := participation.ProvisionsFor(f, day, nil)
		require.NoError(t, err)
		assert.Equal(t, participation.ProvisionNotAvailable, p.Of(participation.WmoTailorMade).State, day)
		assert.Equal(t, participation.ProvisionAvailable, p.Of(participation.WmoShelter).State, "lid 4 does not name it")
	}
}

// TestThePenaltyOfEveryYear: art. 4:17 Awb, with the numbers of its lids of the
// day (texts of 1 January 2023, 2025 and 2026).
func TestThePenaltyOfEveryYear(t *testing.T) {
	t.Parallel()
	for _, day := range []integraal.Date{participation.Covered().From, on(2024, time.July, 1), on(2025, time.December, 31), on(2026, time.January, 1)} {
		got, err := participation.Dwangsom(42, day)
		require.NoError(t, err, day)
		assert.Equal(t, integraal.Euro(1442), got, "14 × 23 + 14 × 35 + 14 × 45 on %s", day)
	}
}

// TestHolesAreNamed: each names its law, article and days, and what is cited on
// a day of a hole says that it was not read.
func TestHolesAreNamed(t *testing.T) {
	t.Parallel()
	answered := map[string]bool{}
	for _, h := range participation.Holes() {
		assert.NotEmpty(t, h.By.Law(), h.By)
		assert.NotEmpty(t, h.By.Article(), h.By)
		assert.False(t, h.Days.From.IsZero() || h.Days.Until.IsZero(), h.By)
		if !h.Answered {
			assert.True(t, h.Days.From.Year() == 2027 || h.By.Law() == integraal.WML, h.By)
			continue
		}
		if h.By.Article() == "10d" {
			continue // read but for the end of a sentence: see TestTheSubsidyNowOfBeforeMid2023
		}
		answered[h.By.String()] = true
		for _, day := range []integraal.Date{h.Days.From, h.Days.Until} {
			assert.Contains(t, participation.CitationOn(day, h.By).String(), "[niet geverifieerd]", day)
		}
		assert.NotContains(t, participation.CitationOn(h.Days.Until.AddDays(1), h.By).String(), "[niet geverifieerd]")
	}
	assert.Empty(t, answered, "every provision that is cited was read in a text that held in 2023")
}

package consent_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/consent"
)

// Tests of what the published account asks for, each by the number that it has
// there.

// everyKind asks for each kind of data of each member, from each service.
func everyKind(v consent.Viewer, purpose string, visit func(consent.Request)) {
	for _, about := range allPersons {
		for _, category := range consent.AllCategories().List() {
			for _, from := range consent.AllRegimes() {
				visit(consent.Request{
					Viewer: v, Action: consent.View, Purpose: purpose, Subject: subject(about),
					Datum: consent.Datum{Category: category, Source: from}, Day: day(review),
				})
			}
		}
	}
}

// management has by default no access to named case data, whatever the
// consents and even with the case on its desk. A purpose that the protocol gives
// by name is what it takes.
func TestManagementSeesNoNamedCase(t *testing.T) {
	t.Parallel()
	for _, role := range []string{"sectorhoofd", "afdelingsmanager", "teamleider"} {
		v := consent.Viewer{ID: "H", Role: role, Regime: consent.Pw, SecrecyBound: true, Caseload: []string{"M"}}
		f := facts()
		f.Notices = append(f.Notices, consent.Notice{Told: "M", About: allPersons, Recipients: []string{"H"}, On: day("2026-02-01")})
		for i := range f.Consents {
			f.Consents[i].Scope.Recipients = []string{"H"}
		}
		gate := consent.NewGate(f)
		for _, purpose := range []string{"pw-execution", "wmo-2.3.2", "wgs"} {
			everyKind(v, purpose, func(r consent.Request) {
				d := gate.Decide(r)
				require.Equal(t, consent.Deny, d.Outcome, "%s %v", role, r)
				require.Equal(t, consent.UnknownPurpose, d.Reason)
			})
		}
		f.Protocol.Purposes = append(f.Protocol.Purposes, consent.Purpose{
			Code: "besluit", Role: role, Regime: consent.Pw, Needs: consent.These(consent.Benefit),
		})
		r := ask("K", "M", consent.Benefit, consent.Pw, review)
		r.Viewer, r.Purpose = v, "besluit"
		assert.Equal(t, consent.Allow, consent.NewGate(f).Decide(r).Outcome, "the protocol gave a purpose by name")
		r.Viewer.Caseload = nil
		assert.False(t, consent.NewGate(f).Decide(r).Outcome.Shows(), "but not in a case of somebody else")
	}
}

// to sit at the table gives a partner from outside nothing: with a purpose
// in the protocol that needs everything, UWV and a company for sheltered work
// still need a ground of their own.
func TestPartnersNeedAGroundOfTheirOwn(t *testing.T) {
	t.Parallel()
	f := facts()
	f.Notices = append(f.Notices, consent.Notice{Told: "M", About: allPersons, Recipients: []string{"U", "B"}, On: day("2026-02-01")})
	f.Protocol.Purposes = append(f.Protocol.Purposes,
		consent.Purpose{Code: "overleg", Role: "uwv", Regime: consent.Suwi, Needs: consent.AllCategories()},
		consent.Purpose{Code: "overleg", Role: "sw-bedrijf", Regime: consent.PartnerBody, Needs: consent.AllCategories()})
	uwv := consent.Viewer{ID: "U", Role: "uwv", Regime: consent.Suwi, SecrecyBound: true, Caseload: []string{"M"}}
	sw := consent.Viewer{ID: "B", Role: "sw-bedrijf", Regime: consent.PartnerBody, SecrecyBound: true, Caseload: []string{"M"}}
	gate := consent.NewGate(f)
	everyKind(sw, "overleg", func(r consent.Request) {
		require.False(t, gate.Decide(r).Outcome.Shows(), "%v", r.Datum)
	})
	everyKind(uwv, "overleg", func(r consent.Request) {
		d := gate.Decide(r)
		if !slices.Contains([]consent.Regime{consent.Suwi, consent.Pw, consent.Wgs}, r.Datum.Source) {
			require.False(t, d.Outcome.Shows(), "SUWI 62 reaches the Participatiewet and debt help: %v", r.Datum)
		}
		if d.Outcome.Shows() {
			require.Contains(t, lawsOf(&d), "art. 62 lid 1 Wet SUWI", "%v", r.Datum)
		}
	})
	r := ask("K", "M", consent.Advice, consent.Wmo, review)
	r.Viewer, r.Purpose = sw, "overleg"
	d := gate.Decide(r)
	assert.Equal(t, consent.AskConsent, d.Outcome)
	assert.Equal(t, "M", d.Cure.Givers[0], "the client can make it possible")
}

// B-054: who hears of something that was not reported has an agreed road to ask
// advice. It has no names in it, and it brings nobody's case to who checks.
func TestAdviceOnASuspicionHasNoNames(t *testing.T) {
	t.Parallel()
	f := facts()
	f.Protocol.Purposes = append(f.Protocol.Purposes, consent.Purpose{Code: "advies", Role: "advieslijn", Anonymous: true})
	f.Protocol.Misuse = consent.MisuseAgreement{
		Helpdesk: "toestel 100", HelpdeskRole: "advieslijn", BoundToReportSet: true, Schemes: []consent.Regime{consent.Pw},
	}
	require.NoError(t, f.Protocol.Check())
	assert.True(t, f.Protocol.Misuse.UsableFor(consent.Pw))
	gate := consent.NewGate(f)
	v := consent.Viewer{ID: "N", Role: "advieslijn", Regime: consent.Pw, SecrecyBound: true, Caseload: []string{"M"}}
	everyKind(v, "advies", func(r consent.Request) {
		for _, fact := range []string{"", consent.FactSuspicion} {
			r.Datum.Fact = fact
			d := gate.Decide(r)
			require.Equal(t, consent.AnonymousOnly, d.Reason, "%v", r.Datum)
			require.False(t, d.Outcome.Shows())
		}
	})
}

// B-079: without consent and without a ground nothing is shared, and the case
// can be discussed without names instead.
func TestNothingIsSharedByDefault(t *testing.T) {
	t.Parallel()
	empty := consent.NewGate(consent.GateFacts{})
	everyKind(viewer("W"), "wmo-2.3.2", func(r consent.Request) {
		require.Equal(t, consent.Deny, empty.Decide(r).Outcome)
	})
	f := facts()
	f.Consents = nil
	gate := consent.NewGate(f)
	d := gate.Decide(ask("W", "M", consent.Benefit, consent.Pw, review))
	assert.Equal(t, consent.AskConsent, d.Outcome)
	assert.True(t, d.Duties.Has(consent.OfferAnonymous))
	assert.Equal(t, consent.Anonymous, d.Manner())
	assert.True(t, gate.Anonymous(learning()).Allowed, "with no consent at all")
}

// B-106: at one table the worker sees the case by name; the alderman, the team
// leader and the policy officer get it without names.
func TestWhoDoesNotHelpGetsNoNames(t *testing.T) {
	t.Parallel()
	f := facts()
	table := []string{"wethouder", "teamleider", "beleidsmedewerker"}
	for _, role := range table[1:] {
		f.Protocol.Purposes = append(f.Protocol.Purposes, consent.Purpose{Code: "learning", Role: role, Anonymous: true})
	}
	gate := consent.NewGate(f)
	assert.Equal(t, consent.Allow, gate.Decide(own()).Outcome)
	q := learning()
	q.Audience = nil
	for _, role := range table {
		v := consent.Viewer{ID: role, Role: role, Regime: consent.Wmo, SecrecyBound: true}
		q.Audience = append(q.Audience, v)
		everyKind(v, "learning", func(r consent.Request) {
			require.Equal(t, consent.AnonymousOnly, gate.Decide(r).Reason)
		})
	}
	assert.True(t, gate.Anonymous(q).Allowed)
	q.Audience[1].Caseload = []string{"M"}
	assert.False(t, gate.Anonymous(q).Allowed, "who has the household in caseload knows whose it is")
}

// B-138: what services share on a consent closes with its withdrawal, from that
// day on; what was seen before stays in the log.
func TestWithdrawalClosesFromThenAndKeepsTheLog(t *testing.T) {
	t.Parallel()
	f := facts()
	f.Consents[0].Withdrawn = day("2026-03-02")
	gate := consent.NewGate(f)
	log := &consent.MemoryLog{}
	r := ask("W", "M", consent.Benefit, consent.Pw, "2026-03-01")
	before := gate.Decide(r)
	require.Equal(t, consent.Allow, before.Outcome)
	assert.Equal(t, "C1", strings.ToUpper(before.Consent))
	seeing(t, log, gate, "W", "2026-03-01", asIs)
	entries := func() (n int) {
		for _, err := range log.All() {
			require.NoError(t, err)
			n++
		}
		return n
	}
	seen := entries()
	require.Positive(t, seen)
	r.Day = day("2026-03-02")
	assert.Equal(t, consent.ConsentWithdrawn, reasonOf(gate, r))
	seeing(t, log, gate, "W", "2026-03-02", asIs)
	assert.Greater(t, entries(), seen, "what was not shown is told too, and nothing is erased")
	assert.NotEmpty(t, overviewOf(t, gate, log, "M", "M", "2026-03-31").Lines, "the client still sees who looked")
}

func reasonOf(g *consent.Gate, r consent.Request) consent.Reason {
	d := g.Decide(r)
	return d.Reason
}

// B-139: that there is no agreement on suspected misuse is told: without it no
// road for advice can be used, and no role receives a suspicion.
func TestAMissingAgreementIsNoAgreement(t *testing.T) {
	t.Parallel()
	for name, m := range map[string]consent.MisuseAgreement{
		"none":                                 {},
		"nobody said whether they must report": {Helpdesk: "toestel 100"},
		"someone there must report":            {Helpdesk: "toestel 100", BoundToReportSet: true, BoundToReport: true},
		"nobody to call":                       {BoundToReportSet: true},
	} {
		assert.False(t, m.Usable(), name)
		f, r := body(consent.Pw, consent.Wmo)
		f.Protocol.Purposes[0].Enforces, f.Protocol.Misuse = true, m
		r.Datum.Category, r.Datum.Fact = consent.Irregularity, consent.FactSuspicion
		d := consent.NewGate(f).Decide(r)
		assert.Equal(t, consent.NotDesignated, d.Reason, name)
	}
}

// B-140: the helpdesk never reports: an agreement that has it receive
// suspicions, or look into cases by name, is refused as a whole.
func TestTheHelpdeskNeverReports(t *testing.T) {
	t.Parallel()
	p := consent.Protocol{Misuse: consent.MisuseAgreement{Helpdesk: "toestel 100", HelpdeskRole: "advieslijn", BoundToReportSet: true}}
	require.NoError(t, p.Check())
	p.Misuse.Designated = []string{"advieslijn"}
	require.Error(t, p.Check())
	f, r := body(consent.Pw, consent.Wmo)
	f.Protocol.Purposes[0].Enforces = true
	r.Datum.Category, r.Datum.Fact = consent.Irregularity, consent.FactSuspicion
	f.Protocol.Misuse = consent.MisuseAgreement{Designated: []string{"body"}}
	require.True(t, consent.NewGate(f).Decide(r).Outcome.Shows(), "the designated role receives it")
	f.Protocol.Misuse.HelpdeskRole = "body"
	require.Error(t, f.Protocol.Check())
	assert.Equal(t, consent.Deny, consent.NewGate(f).Decide(r).Outcome, "also where nobody checked the protocol")
}

package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/consent"
)

// PR-001 (Wmo 2015 art. 5.1.1 lid 4 and 5.2.1 lid 1 onder b, statute text): what
// the Participatiewet file holds may serve a Wmo investigation only with the
// person's explicit consent, and where it is needed.
func TestParticipatiewetFileForWmoInvestigation(t *testing.T) {
	t.Parallel()
	f, r := body(consent.Wmo, consent.Pw)
	r.Viewer.Caseload = []string{"M"}
	for _, c := range consent.AllCategories().List() {
		r.Datum.Category = c
		d := consent.NewGate(f).Decide(r)
		require.Equal(t, consent.AskConsent, d.Outcome, c)
		assert.True(t, d.Cure.Explicit)
		assert.Contains(t, lawsOf(&d), "art. 5.1.1 lid 4 Wmo 2015")

		with := f
		with.Consents = []consent.Record{{
			ID: "c", About: "M", Giver: "M", Explicit: true, Form: consent.Written, Notice: "1", Answer: consent.Given, On: day("2026-02-01"),
			Kinds: []consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection},
			Scope: consent.Scope{
				Categories: consent.These(c), From: []consent.Regime{consent.Pw}, Recipients: []string{"B"},
				Purposes: []string{"task"}, Actions: []consent.Action{consent.View},
			},
		}}
		d = consent.NewGate(with).Decide(r)
		assert.Equal(t, consent.Allow, d.Outcome, "with consent and need: %s", c)
		with.Consents[0].Explicit = false
		d = consent.NewGate(with).Decide(r)
		assert.Equal(t, consent.ConsentForm, d.Reason, "that is not explicit: %s", c)
		with.Consents[0].Explicit = true
		without := *f.Protocol
		without.Purposes = []consent.Purpose{{Code: "task", Role: "body", Regime: consent.Wmo, Needs: consent.AllCategories() &^ consent.These(c)}}
		with.Protocol = &without
		d = consent.NewGate(with).Decide(r)
		assert.Equal(t, consent.NotNeeded, d.Reason, "without need: %s", c)
	}
}

// PR-002 (Wmo 2015 art. 5.2.1 lid 2 and 5.3.3 lid 1 and 3, statute text; the
// source leaves room for judgement): the college may give Wmo data only to those
// whom lid 2 lists, and Work & Income is not among them. What is left is the
// person's own consent, recorded, specific and revocable; never to check, and
// health not at all.
func TestWmoInvestigationForAParticipatiewetDecision(t *testing.T) {
	t.Parallel()
	f, r := body(consent.Pw, consent.Wmo)
	r.Viewer.Caseload, r.Datum.Category = []string{"M"}, consent.Housing
	d := consent.NewGate(f).Decide(r)
	require.Equal(t, consent.AskConsent, d.Outcome)
	assert.NotContains(t, lawsOf(&d), "art. 5.2.1 lid 2 onder a Wmo 2015", "it is no receiver of that article")
	assert.Contains(t, lawsOf(&d), "art. 5.3.3 lid 1 Wmo 2015")

	f.Consents = []consent.Record{{
		ID: "c", About: "M", Giver: "M", Explicit: true, Form: consent.Written, Notice: "1", Answer: consent.Given, On: day("2026-02-01"),
		Kinds: []consent.Kind{consent.StatutoryCondition},
		Scope: consent.Scope{
			Categories: consent.AllCategories(), From: []consent.Regime{consent.Wmo}, Recipients: []string{"B"},
			Purposes: []string{"task"}, Actions: []consent.Action{consent.View},
		},
	}}
	d = consent.NewGate(f).Decide(r)
	require.Equal(t, consent.Allow, d.Outcome)
	assert.Equal(t, "c", d.Consent, "it rests on the record")
	assert.True(t, d.Contested, "whether such a consent is free is disputed")

	health := r
	health.Datum.Category = consent.Health
	d = consent.NewGate(f).Decide(health)
	assert.Equal(t, consent.NeverThisWay, d.Reason)

	taken := f
	taken.Consents = []consent.Record{f.Consents[0]}
	taken.Consents[0].Withdrawn = day("2026-03-01")
	d = consent.NewGate(taken).Decide(r)
	assert.Equal(t, consent.ConsentWithdrawn, d.Reason, "revocable")

	f.Protocol.Purposes[0].Enforces = true
	d = consent.NewGate(f).Decide(r)
	assert.Equal(t, consent.EnforcementUse, d.Reason, "never for enforcement")
}

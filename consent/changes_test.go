package consent_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal/consent"
)

// What changes when something happens is exactly what the bundled case says,
// in all cells of the household, and nothing else.

func decided(viewer, about string, from consent.Regime, was, is consent.Outcome, cs ...consent.Category) map[cell][2]consent.Outcome {
	list := map[cell][2]consent.Outcome{}
	for _, c := range cs {
		list[cell{viewer, about, c, from}] = [2]consent.Outcome{was, is}
	}
	return list
}

func together(lists ...map[cell][2]consent.Outcome) map[cell][2]consent.Outcome {
	all := map[cell][2]consent.Outcome{}
	for _, l := range lists {
		for c, o := range l {
			all[c] = o
		}
	}
	return all
}

func TestC1Withdrawn(t *testing.T) {
	t.Parallel()
	after := facts()
	after.Consents[0].Withdrawn = day("2026-03-01")
	got := matrix(after, review)
	assert.Equal(t, decided("W", "M", consent.Pw, consent.Allow, consent.Deny,
		consent.Directives, consent.Benefit, consent.AnnouncedDecision), changed(matrix(facts(), review), got))
	d := got[cell{"W", "M", consent.Benefit, consent.Pw}]
	assert.Equal(t, consent.ConsentWithdrawn, d.Reason)
	assert.Equal(t, day("2026-03-01"), d.Since)
	assert.True(t, d.Duties.Has(consent.RecordRefusal))
}

// The day that is told as the last is the last.
func TestC1Expires(t *testing.T) {
	t.Parallel()
	before := matrix(facts(), "2026-08-10")
	assert.Equal(t, day("2026-08-10"), before[cell{"W", "M", consent.Benefit, consent.Pw}].Until)
	got := matrix(facts(), "2026-08-11")
	assert.Equal(t, decided("W", "M", consent.Pw, consent.Allow, consent.AskConsent,
		consent.Directives, consent.Benefit, consent.AnnouncedDecision), changed(before, got))
	d := got[cell{"W", "M", consent.Benefit, consent.Pw}]
	assert.Equal(t, consent.ConsentExpired, d.Reason)
	assert.Equal(t, day("2026-08-10"), d.Since)
}

func TestC2Given(t *testing.T) {
	t.Parallel()
	after := facts()
	after.Consents[1].Answer, after.Consents[1].On = consent.Given, day("2026-03-02")
	got := matrix(after, review)
	assert.Equal(t, decided("K", "M", consent.Wmo, consent.AskConsent, consent.Allow, consent.Advice),
		changed(matrix(facts(), review), got))
	d := got[cell{"K", "M", consent.Advice, consent.Wmo}]
	assert.True(t, d.Contested, "that Work & Income may use it is our reading of Pw 18 lid 1")
	assert.Equal(t, "c2", d.Consent)
}

// A's refusal closes what rests on his consent. That he counts for the norm
// rests on a task, and stays.
func TestC3(t *testing.T) {
	t.Parallel()
	before := facts()
	before.Consents = without(before.Consents, "c3")
	rest := (needsOfW &^ consent.These(consent.Health)).List()
	assert.Equal(t, together(
		decided("W", "A", consent.Pw, consent.AskConsent, consent.Deny, rest...),
		decided("W", "A", consent.Wgs, consent.AskConsent, consent.Deny, rest...),
	), changed(matrix(before, review), matrix(facts(), review)))
}

// On turning 16 what was told to his mother no longer counts as told to him,
// and his parents' own access ends.
func TestSTurns16(t *testing.T) {
	t.Parallel()
	before, after := matrix(facts(), "2026-09-13"), matrix(facts(), "2026-09-14")
	var parents []map[cell][2]consent.Outcome
	for _, from := range consent.Regimes() {
		for _, parent := range []string{"M", "F"} {
			parents = append(parents, decided(parent, "S", from, consent.Allow, consent.Deny, consent.AllCategories().List()...))
		}
	}
	assert.Equal(t, together(append(parents,
		decided("W", "S", consent.Wmo, consent.Allow, consent.InformFirst, consent.Composition, consent.School, consent.Relations),
		decided("K", "S", consent.Pw, consent.Allow, consent.InformFirst, consent.Composition),
		decided("G", "S", consent.Wgs, consent.Allow, consent.InformFirst, consent.Composition),
	)...), changed(before, after))
	assert.Equal(t, day("2026-09-13"), before[cell{"W", "S", consent.School, consent.Wmo}].Until)
	assert.Equal(t, day("2026-09-13"), before[cell{"M", "S", consent.School, consent.Wmo}].Until)
	assert.Equal(t, consent.ChildDecides, after[cell{"M", "S", consent.School, consent.Wmo}].Reason)
}

// When S refuses on that day only his own row changes, and in it only what
// rests on his consent.
func TestSRefusesOnTurning16(t *testing.T) {
	t.Parallel()
	after := facts()
	no := c3()
	no.ID, no.About, no.Giver, no.On, no.Asked = "c4", "S", "S", day("2026-09-14"), day("2026-09-14")
	no.Scope.From = consent.Regimes()
	after.Consents = append(after.Consents, no)
	rest := (needsOfW &^ consent.These(consent.Health)).List()
	assert.Equal(t, together(
		decided("W", "S", consent.Pw, consent.AskConsent, consent.Deny, rest...),
		decided("W", "S", consent.Wgs, consent.AskConsent, consent.Deny, rest...),
		decided("W", "S", consent.Jeugd, consent.AskConsent, consent.Deny, rest...),
	), changed(matrix(facts(), "2026-09-14"), matrix(after, "2026-09-14")))
}

// What S himself agrees to at 15 is enough under the statute, and not where the
// municipality wants his parents too.
func TestProfileForTwelveToFifteen(t *testing.T) {
	t.Parallel()
	yes := c1()
	yes.ID, yes.About, yes.Giver = "c5", "S", "S"
	yes.Kinds = []consent.Kind{consent.StatutoryCondition, consent.SecrecyWaiver}
	yes.Scope.Categories, yes.Scope.From = consent.These(consent.School), []consent.Regime{consent.Jeugd}
	with := facts()
	with.Consents = append(with.Consents, yes)
	school := cell{"W", "S", consent.School, consent.Jeugd}
	statute := matrix(with, review)
	require.Equal(t, consent.Allow, statute[school].Outcome)
	assert.True(t, statute[school].Until.IsZero() || !statute[school].Until.After(day("2026-08-10")))

	dual := with
	p := protocol()
	p.Minors = consent.Dual
	dual.Protocol = p
	both := matrix(dual, review)
	assert.Equal(t, decided("W", "S", consent.Jeugd, consent.Allow, consent.AskConsent, consent.School),
		changed(statute, both))
	assert.Equal(t, [4]string{"M", "F"}, both[school].Cure.Givers, "S himself already said yes")

	for _, parent := range []string{"M", "F"} {
		also := yes
		also.ID, also.Giver = "c6"+parent, parent
		dual.Consents = append(dual.Consents, also)
	}
	assert.Equal(t, consent.Allow, matrix(dual, review)[school].Outcome)
}

func TestTooFewHouseholds(t *testing.T) {
	t.Parallel()
	few := facts()
	few.Protocol.Anonymous.Counts[0].Households = 4
	assert.Empty(t, changed(matrix(facts(), review), matrix(few, review)), "by name nothing changes")
}

package casework

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// accounts are the accounts of facts in a report: of whom, which fact, told by
// whom on which day.
func accounts(r *Report) []string {
	var list []string
	for _, p := range r.People {
		for _, f := range p.Facts {
			for _, told := range f.Told {
				list = append(list, fmt.Sprintf("%s %s %s %s", p.ID, f.Fact, told.Who, told.On))
			}
		}
	}
	return list
}

// lacking are the elements of a that b lacks.
func lacking(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(x string) bool { return slices.Contains(b, x) })
}

// debtsToTeam is a consent of M: debt help may tell W of her debts.
func debtsToTeam(id string, facts ...string) consent.Record {
	given := integraal.On(2026, 2, 20)
	return consent.Record{
		ID: id, About: "M", Giver: "M", Kinds: []consent.Kind{consent.StatutoryCondition}, Explicit: true, Form: consent.Written,
		Notice: "1", Explained: given, Asked: given, Answer: consent.Given, On: given, Until: given.AddMonths(6),
		Scope: consent.Scope{
			Categories: consent.These(consent.Debts), Facts: facts, From: []consent.Regime{consent.Wgs}, Recipients: []string{"W"},
			Purposes: []string{"wmo-2.3.2"}, Actions: []consent.Action{consent.View},
		},
	}
}

// The smallest consent is one to a single fact, and it opens that fact and
// nothing else; a no to a single fact closes that one.
func TestConsentToOneFactOpensThatFact(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	p.Notices = append(p.Notices, consent.Notice{Told: "M", About: []string{"M"}, Recipients: []string{"W"}, On: integraal.On(2026, 2, 20)})
	before := reviewOf(t, p, "W")

	asked := cloneParts(p)
	asked.Consents = append(asked.Consents, debtsToTeam("c8", string(FirstDebtTalk)))
	after := reviewOf(t, asked, "W")
	opened := lacking(accounts(after), accounts(before))
	require.Len(t, opened, 1)
	assert.Contains(t, opened[0], "M firstDebtTalk ")
	assert.Empty(t, lacking(accounts(before), accounts(after)), "nothing else changes")
	at := slices.IndexFunc(after.Withheld, func(w Withheld) bool { return w.About == "M" && w.Category == consent.Debts })
	require.GreaterOrEqual(t, at, 0, "the rest of what debt help holds stays withheld")
	assert.True(t, after.Withheld[at].Partly)

	whole := cloneParts(p)
	whole.Consents = append(whole.Consents, debtsToTeam("c8"))
	all := lacking(accounts(reviewOf(t, whole, "W")), accounts(before))
	require.Greater(t, len(all), 2)

	no := debtsToTeam("c9", string(RentArrears))
	no.Answer, no.On, no.Until = consent.Refused, integraal.On(2026, 2, 21), integraal.Date{}
	whole.Consents = append(whole.Consents, no)
	closed := lacking(all, accounts(reviewOf(t, whole, "W")))
	require.Len(t, closed, 1)
	assert.Contains(t, closed[0], "M rentArrears ")

	for _, viewer := range []string{"K", "V"} {
		seen := func(parts Parts) []string {
			c, err := New(parts)
			require.NoError(t, err)
			r, err := Review(c, Question{Viewer: viewer, Day: integraal.On(2026, 3, 2)})
			if err != nil {
				return []string{err.Error()}
			}
			return accounts(r)
		}
		assert.Equal(t, seen(p), seen(asked), "%s is not named in it", viewer)
	}
}

// Asking fact by fact must itself not tell what is hidden: with a gate that lets
// through more facts than it should, the property of non-interference fails.
func TestInterferenceShowsFactByFact(t *testing.T) {
	p := bundledCases(t)["household"].Parts()
	p.Consents = append(p.Consents, debtsToTeam("c8", string(FirstDebtTalk)))
	road := throughHole(func(r consent.Request, _ consent.Decision) bool { return r.Datum.Fact == string(RentArrears) })
	parted, whole := 0, 0
	for seed := range uint64(12) {
		q := Question{Viewer: "W", Day: p.Day}
		where, _, err := interference(p, q, seed, road)
		require.NoError(t, err)
		if where != "" {
			parted++
		}
		where, _, err = interference(p, q, seed, Review)
		require.NoError(t, err)
		if where != "" {
			whole++
		}
	}
	assert.Positive(t, parted)
	assert.Zero(t, whole)
}

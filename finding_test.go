package integraal_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func finding(u integraal.Urgency, on, code string, about ...string) integraal.Finding {
	f := integraal.Finding{Code: code, Urgency: u, About: about}
	if on != "" {
		f.Day = day(on)
	}
	return f
}

func TestFindingsAreSortedByWhatPresses(t *testing.T) {
	inOrder := []integraal.Finding{
		finding(integraal.TermWithinWeek, "2026-03-04", "z"),
		finding(integraal.TermWithinWeek, "2026-03-05", "a"),
		finding(integraal.TermWithinWeek, "", "a"), // without a day comes last in its class
		finding(integraal.IncomeAtStake, "2026-01-01", "a"),
		finding(integraal.Contradiction, "2026-03-02", "a", "mother"),
		finding(integraal.Contradiction, "2026-03-02", "a", "mother", "son"),
		finding(integraal.Contradiction, "2026-03-02", "a", "son"),
		finding(integraal.Contradiction, "2026-03-02", "b", "mother"),
		finding(integraal.MoneyMissed, "", "allowance.missed.a"),
		finding(integraal.MoneyMissed, "", "allowance.missed.b"),
		finding(integraal.OpenFact, "", "a"),
		finding(integraal.Other, "2020-01-01", "a"),
		finding(integraal.Other, "", "a"),
	}
	rapid.Check(t, func(t *rapid.T) {
		fs := rapid.Permutation(inOrder).Draw(t, "order")
		integraal.SortFindings(fs)
		assert.Equal(t, inOrder, fs)
	})
	integraal.SortFindings(nil)
}

func TestFindingsThatTieAreSortedByTitle(t *testing.T) {
	a, b := finding(integraal.OpenFact, "", "x"), finding(integraal.OpenFact, "", "x")
	a.Title, b.Title = integraal.Same("a"), integraal.Same("b")
	fs := []integraal.Finding{b, a}
	integraal.SortFindings(fs)
	assert.Equal(t, []integraal.Finding{a, b}, fs)
}

func TestNamesOfUrgency(t *testing.T) {
	for want, u := range map[string]integraal.Urgency{
		"termWithinWeek": integraal.TermWithinWeek, "incomeAtStake": integraal.IncomeAtStake,
		"contradiction": integraal.Contradiction, "moneyMissed": integraal.MoneyMissed,
		"openFact": integraal.OpenFact, "other": integraal.Other, "invalid": 6,
	} {
		text, err := u.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
	assert.Equal(t, integraal.Other, integraal.Finding{}.Urgency, "the least urgent is the default")
}

func TestLabel(t *testing.T) {
	net := integraal.Text{NL: "netto", EN: "net"}
	assert.Equal(t, integraal.Labelled{
		Label: net, Kind: "perMonth", Value: "1401.50",
		Shown: integraal.Text{NL: "€ 1.401,50 per maand", EN: "€1,401.50 per month"},
	}, integraal.Label(net, integraal.CentsPerMonth(1401_50)))
}

// A consumer of the JSON finds no key for what there is nothing to say about,
// and words for every enumerated value.
func TestFindingAsJSON(t *testing.T) {
	f := finding(integraal.MoneyMissed, "2026-03-02", "allowance.missed.zorgtoeslag", "mother")
	f.Uses = []integraal.Use{{Fact: incomeFact, Who: "mother", State: integraal.Contested, Told: []integraal.Source{registry()}}}
	f.Missing = []integraal.Missing{{Fact: savingsFact, State: integraal.NotVisible, Hint: integraal.Same("vraag"), Settles: true}}
	f.Next = []integraal.Action{{Text: integraal.Same("vraag aan"), By: day("2026-03-05")}}
	raw, err := json.Marshal(f)
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"code": "allowance.missed.zorgtoeslag", "urgency": "moneyMissed", "because": {"nl": "", "en": ""},
		"day": "2026-03-02", "about": ["mother"], "title": {"nl": "", "en": ""},
		"uses": [{"fact": "test.income", "who": "mother", "state": "contested",
			"told": [{"who": "UWV", "standard": "register", "on": "2026-02-01"}]}],
		"missing": [{"fact": "test.savings", "state": "notVisible", "hint": {"nl": "vraag", "en": "vraag"}, "settles": true}],
		"next": [{"text": {"nl": "vraag aan", "en": "vraag aan"}, "by": "2026-03-05"}]
	}`, string(raw))
}

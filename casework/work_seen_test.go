package casework

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
)

// Each condition of a talk about work follows from its own fact alone: met, not met,
// or not known where nobody said, and never read from another; the wish stands first.
func TestConditionsOfWorkAreTheirOwn(t *testing.T) {
	talk := func(facts ...FactValue) helporder.WorkTalk {
		r := reviewed(t, "M", func(p *Parts) {
			p.Told = append(withoutWork(p.Told), Telling{
				By: "M", About: "M", To: []string{"W"}, On: p.Day, Informed: true, Standard: integraal.ClientStatement,
				Facts: append(facts, WishesOfWork.Is(WorkWithSupport)),
			})
		})
		require.Len(t, r.Work, 1)
		assert.Equal(t, "M", r.Work[0].About)
		return r.Work[0].Talk
	}
	conditions := func(w helporder.WorkTalk) map[string]helporder.Met {
		met := map[string]helporder.Met{}
		for _, c := range w.Conditions {
			met[c.Code] = c.Met
		}
		return met
	}
	bare := talk()
	none := conditions(bare)
	require.Len(t, none, 6)
	for code, met := range none {
		assert.Equal(t, helporder.MetUnknown, met, code)
	}
	assert.Equal(t, "work.wish", bare.Says[0].Code)
	assert.Equal(t, helporder.WorkWithSupport, bare.Wish.Wish)
	assert.Equal(t, "way.placeThenTrain", bare.Ways[0].Code)
	for code, key := range map[string]FactKey[bool]{
		"safe": SafeAtHome, "home": HomeSecure, "income": IncomeGoesOn, "debts": DebtsAtRest, "care": CareProvided, "health": TreatmentOn,
	} {
		for value, met := range map[bool]helporder.Met{true: helporder.IsMet, false: helporder.IsNotMet} {
			w := talk(key.Is(value))
			for other, is := range conditions(w) {
				if other == code {
					assert.Equal(t, met, is, code)
				} else {
					assert.Equal(t, helporder.MetUnknown, is, "%s says nothing of %s", code, other)
				}
			}
			assert.Equal(t, bare.Ways, w.Ways, code)
			assert.Equal(t, bare.Questions, w.Questions, code)
		}
	}
}

// withoutWork is what was told but for what a talk about work rests on.
func withoutWork(list []Telling) []Telling {
	on := map[string]bool{
		string(WishesOfWork): true, string(SafeAtHome): true, string(HomeSecure): true, string(IncomeGoesOn): true,
		string(DebtsAtRest): true, string(CareProvided): true, string(TreatmentOn): true,
	}
	kept := make([]Telling, 0, len(list))
	for _, x := range list {
		x.Facts = without(x.Facts, func(f *FactValue) bool { return on[f.key] })
		if len(x.Facts) > 0 {
			kept = append(kept, x)
		}
	}
	return kept
}

// A missed allowance stands first among the quick wins, with who can put it right.
func TestAMissedAllowanceIsTheFirstQuickWin(t *testing.T) {
	r := reviewed(t, "W", func(p *Parts) {
		for i := range p.Problems {
			if p.Problems[i].ID != "p-toeslag" {
				p.Problems[i].Repair = Repair{By: "G", Effort: Small, Text: "samen bellen"}
			}
		}
	})
	require.Greater(t, len(r.Map.QuickWins.List), 1)
	assert.True(t, r.Map.QuickWins.List[0].Missed)
	for _, w := range r.Map.QuickWins.List[1:] {
		assert.False(t, w.Missed)
		assert.Equal(t, "the schuldhulpverlener (G)", w.By.EN)
		assert.NotEmpty(t, w.Reached)
	}
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// attached is a household of a single person with wages of which all is under
// attachment.
func attached() *Household {
	none := integraal.KnowAbsent[integraal.PerMonth]()
	h := &Household{
		Claimant: alone("M", on(1982, 11, 4), 25_000), TenLasteKomend: sure(false), Members: integraal.KnowAbsent[[]Member](),
		Beslag: Beslaglegging{
			Belastbaar: perYearOf(25_000), Inkomen: perMonth(2_000_00), Vrij: none, Bijtelling: none, Woonadres: sure(true),
			Woonkosten: none, Verhoging: none, Uitkering: integraal.KnowAbsent[BeslagenUitkering](),
		},
	}
	h.Claimant.Inrichting = sure(false)
	return h
}

// assessed is the beslagvrije voet of a household, explained and not.
func saidBeslag(t *testing.T, h *Household) string {
	t.Helper()
	var a, plain Assessment
	d := dayOf(t, march)
	err := d.Assess(h, true, &a)
	require.Equal(t, integraal.FaultsIn(err), integraal.FaultsIn(d.Assess(h, false, &plain)))
	if err != nil {
		return said(integraal.Outcome[BeslagvrijeVoet]{}, err, sayVoet)
	}
	assert.Equal(t, a.BeslagvrijeVoet, plain.BeslagvrijeVoet)
	if faults := a.BeslagvrijeVoet.Uncovered; faults != nil {
		return "uncovered " + faults[0].Path
	}
	return said(a.BeslagvrijeVoet.Outcome, nil, sayVoet)
}

// TestBeslagOfHousehold: the facts that a household has already are not asked anew,
// and the answer is that of the rule alone.
func TestBeslagOfHousehold(t *testing.T) {
	t.Parallel()
	h := attached() // 95% x 1401.50: at this income no allowance falls
	h.Beslag.Belastbaar = perYearOf(19_600)
	assert.Equal(t, "1331.43 668.57", saidBeslag(t, h))
	assert.Equal(t, saidVoet(debtor(25_000_00, 2_000_00), march), saidBeslag(t, attached()))

	var a Assessment
	h = attached()
	h.Beslag = Beslaglegging{}
	require.NoError(t, dayOf(t, march).Assess(h, true, &a))
	assert.True(t, a.BeslagvrijeVoet.Nobody, "nobody spoke of an attachment")
	assert.Nil(t, a.WhyBeslagvrijeVoet())
	require.NoError(t, dayOf(t, march).Assess(attached(), true, &a))
	assert.NotEmpty(t, a.WhyBeslagvrijeVoet().Steps())

	// two thirds of 443.76, 47 and the price
	h = attached()
	h.Claimant.Inrichting, h.Beslag.Prijs = sure(true), perMonth(600_00)
	assert.Equal(t, "942.84 1057.16", saidBeslag(t, h))

	h = attached() // 95% x 1401.50, of the norm that the assessment comes to, less 600
	h.Beslag.Inkomen, h.Beslag.Belastbaar = perMonth(1_000_00), perYearOf(10_000)
	h.Beslag.Uitkering = integraal.Know(BeslagenUitkering{Inkomen: perMonth(600_00)})
	assert.Equal(t, "731.43 268.57", saidBeslag(t, h))

	h = attached()
	h.Beslag.Vrij = perMonth(2_000_01)
	assert.Equal(t, "fault facts.contradiction beslag.vrij", saidBeslag(t, h))
	h = attached()
	h.Beslag.Woonadres, h.Beslag.Buitenland = sure(false), sure(true)
	assert.Equal(t, "uncovered beslag.buitenland", saidBeslag(t, h))
}

// TestBeslagOfHouseholdMissing: what is unknown, contested or not visible is named
// and never taken for nothing.
func TestBeslagOfHouseholdMissing(t *testing.T) {
	t.Parallel()
	for name, change := range map[integraal.Name]func(h *Household, s integraal.State){
		FactBeslagInkomen:    func(h *Household, s integraal.State) { h.Beslag.Inkomen = inState(s, integraal.EuroPerMonth(2_000)) },
		FactBelastbaar:       func(h *Household, s integraal.State) { h.Beslag.Belastbaar = inState(s, integraal.EuroPerYear(25_000)) },
		FactBeslagVrij:       func(h *Household, s integraal.State) { h.Beslag.Vrij = inState(s, integraal.EuroPerMonth(100)) },
		FactBeslagVerhoging:  func(h *Household, s integraal.State) { h.Beslag.Verhoging = inState(s, integraal.EuroPerMonth(10)) },
		FactBeslagWoonkosten: func(h *Household, s integraal.State) { h.Beslag.Woonkosten = inState(s, integraal.EuroPerMonth(1_100)) },
		FactBeslagWoonadres:  func(h *Household, s integraal.State) { h.Beslag.Woonadres = inState(s, true) },
		FactBeslagKinderen: func(h *Household, s integraal.State) {
			h.TenLasteKomend, h.Beslag.Belastbaar = inState(s, true), perYearOf(32_000)
		},
		FactBeslagInrichting: func(h *Household, s integraal.State) { h.Claimant.Inrichting = inState(s, true) },
		FactBeslagGehuwd:     func(h *Household, s integraal.State) { h.Members = inState(s, []Member{}) },
	} {
		for _, s := range []integraal.State{integraal.Unknown, integraal.Contested, integraal.NotVisible} {
			h := attached()
			change(h, s)
			assert.Contains(t, saidBeslag(t, h), string(name), "%s %s", name, s)
		}
	}
}

// TestBeslagOfContestedDeath: where it is contested or hidden whether the spouse died,
// it is open whether the debtor is married, and asked; where it bears on nothing the
// beslagvrije voet is answered.
func TestBeslagOfContestedDeath(t *testing.T) {
	t.Parallel()
	told := integraal.Contest(
		integraal.Account[integraal.Date]{Value: on(2026, 1, 10), Source: integraal.Source{Who: "BRP"}},
		integraal.Account[integraal.Date]{Absent: true, Source: integraal.Source{Who: "M"}})
	couple := func(died integraal.Fact[integraal.Date], income int64) *Household {
		h := attached()
		spouse := relation(alone("P", on(1985, 3, 1), 0))
		spouse.Spouse, spouse.Toeslagpartner, spouse.Died = sure(true), sure(true), died
		spouse.Insured, spouse.Activity = sure(false), sure(false)
		h.Members = integraal.Know([]Member{spouse})
		h.Beslag.Inkomen, h.Beslag.Belastbaar = perMonth(income), perYearOf(19_600)
		h.Beslag.BelastbaarEchtgenoot = integraal.KnowAbsent[integraal.PerYear]()
		h.Beslag.VrijEchtgenoot, h.Beslag.EchtgenootDraagt = integraal.KnowAbsent[integraal.PerMonth](), integraal.KnowAbsent[integraal.PerMonth]()
		return h
	}
	alive := integraal.KnowAbsent[integraal.Date]()
	assert.Equal(t, "1902.02 597.98", saidBeslag(t, couple(alive, 2_500_00)), "95% x 2002.13")
	assert.Equal(t, "1331.43 1168.57", saidBeslag(t, couple(integraal.Know(on(2026, 1, 10)), 2_500_00)), "95% x 1401.50")
	for state, died := range map[integraal.State]integraal.Fact[integraal.Date]{
		integraal.Contested: told, integraal.NotVisible: integraal.Hide[integraal.Date](integraal.Text{NL: "Vraag het.", EN: "Ask."}),
	} {
		var a Assessment
		require.NoError(t, dayOf(t, march).Assess(couple(died, 2_500_00), false, &a))
		missing := a.BeslagvrijeVoet.Outcome.Missing()
		require.Len(t, missing, 1, state)
		assert.Equal(t, []any{FactBeslagGehuwd, "M", state}, []any{missing[0].Fact, missing[0].Who, missing[0].State})
		// 95% x 1000 in both
		assert.Equal(t, "950.00 50.00", saidBeslag(t, couple(died, 1_000_00)), state)
	}
}

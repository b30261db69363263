package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// oneAdult is a claimant born on a day who lives alone, without income.
func oneAdult(born integraal.Date) *Household {
	h := *family()
	h.Claimant = alone("M", born, 0)
	h.Members, h.TenLasteKomend = integraal.KnowAbsent[[]Member](), sure(false)
	return &h
}

func assessedNorm(t *testing.T, h *Household, day integraal.Date) string {
	t.Helper()
	var a Assessment
	require.NoError(t, dayOf(t, day).In(settings(t)).Assess(h, false, &a))
	return saidNormIn(&a)
}

func saidNormIn(a *Assessment) string {
	if u := a.Bijstandsnorm.Uncovered; u != nil {
		return "uncovered " + u[0].Code
	}
	return said(a.Bijstandsnorm.Outcome, nil, sayNorm)
}

// TestAssessInInstitution: art. 23 lid 1 a is 443,76 and lid 2 a 47,00 in the
// first half of 2026, for spouses 690,27 and 106,00; lid 3 adds what each would
// have as a single person: 490,76 + 1401,50.
func TestAssessInInstitution(t *testing.T) {
	t.Parallel()
	one := oneAdult(on(1982, 11, 4))
	one.Claimant.Inrichting = sure(true)
	assert.Equal(t, "490.76 466.22", assessedNorm(t, one, march))
	both := changed(family(), 0, func(m *Member) { m.Inrichting = sure(true) })
	both.Claimant.Inrichting = sure(true)
	assert.Equal(t, "796.27 756.46", assessedNorm(t, both, march))
	spouse := changed(family(), 0, func(m *Member) { m.Inrichting = sure(true) })
	assert.Equal(t, "1892.26 1797.65", assessedNorm(t, spouse, march))
	claimants := *family()
	claimants.Claimant.Inrichting = sure(true)
	assert.Equal(t, "1892.26 1797.65", assessedNorm(t, &claimants, march), "spouses are symmetric")

	young := oneAdult(on(2006, 6, 15)) // art. 13 lid 2 a
	young.Claimant.Inrichting = sure(true)
	assert.Equal(t, "not: "+string(ConditionInrichtingAge), assessedNorm(t, young, march))
	noRight := changed(spouse, 0, func(m *Member) { m.AsSpouse.NoRight = sure(true) })
	assert.Equal(t, "uncovered rule.uncovered", assessedNorm(t, noRight, march))
	maybe := changed(spouse, 0, func(m *Member) { m.AsSpouse.NoRight = integraal.Fact[bool]{} })
	assert.Equal(t, "open: spouse.geenRecht P", assessedNorm(t, maybe, march))
	// A child who stays there is no one of art. 23.
	child := changed(family(), 1, func(m *Member) { m.Inrichting = integraal.Fact[bool]{} })
	assert.Equal(t, "2002.13 1902.02", assessedNorm(t, child, march))
}

func TestAssessBijstandInInstitution(t *testing.T) {
	t.Parallel()
	h := oneAdult(on(1982, 11, 4))
	h.Claimant.Inrichting = sure(true)
	h.Claimant.Inkomsten = integraal.Know([]Inkomen{inkomen(GewoonInkomen, 100_00)})
	b, applies := assessed(t, h, march).Bijstand.Outcome.Value()
	require.True(t, applies)
	assert.Equal(t, integraal.CentsPerMonth(390_76), b.Bijstand)
}

// raisedAlone is someone of 19 of whom the parents have not enough.
func raisedAlone() *Household {
	h := oneAdult(on(2006, 6, 15))
	h.Claimant.Ouders = Ouders{MeansInsufficient: sure(true), CannotEnforce: sure(false)}
	return h
}

// TestAssessRaised: 345,99 + 746,45 in the first half of 2026.
func TestAssessRaised(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "1092.44 1037.82", assessedNorm(t, raisedAlone(), march))
	assert.Equal(t, "337.98 321.08", assessedNorm(t, raisedAlone(), on(2025, 12, 31)), "before 2026 there is no such norm")
	rely := raisedAlone()
	rely.Claimant.Ouders.MeansInsufficient = sure(false)
	assert.Equal(t, "345.99 328.69", assessedNorm(t, rely, march))
	for born, asks := range map[integraal.Date]bool{
		on(2008, 3, 3): false, on(2008, 3, 2): true, on(2005, 3, 3): true, on(2005, 3, 2): false,
	} {
		h := oneAdult(born)
		h.Claimant.Ouders = Ouders{}
		said := assessedNorm(t, h, march)
		assert.Equal(t, asks, said == "open: person.parentsMeansInsufficient M, person.parentsNotEnforceable M", "%s %s", born, said)
	}
	// A spouse of 19 beside one of 43: who has no right of their own is not asked.
	couple := changed(family(), 0, func(m *Member) { m.Born, m.Ouders = bornOn(2006, 6, 15), Ouders{} })
	assert.Equal(t, "open: person.parentsMeansInsufficient P, person.parentsNotEnforceable P", assessedNorm(t, couple, march))
	alone := changed(couple, 0, func(m *Member) { m.AsSpouse.NoRight, m.AsSpouse.NormGehuwden = sure(true), perMonth(2002_13) })
	assert.Equal(t, "1001.07 951.01", assessedNorm(t, alone, march)) // half of 2002,13
	mine := changed(family(), 0, func(m *Member) { m.AsSpouse.NoRight = sure(true) })
	mine.Claimant.Born, mine.Claimant.Ouders = bornOn(2006, 6, 15), Ouders{MeansInsufficient: sure(true)}
	assert.Equal(t, "uncovered rule.uncovered", assessedNorm(t, mine, march), "lid 4 names no limit")
}

// TestAssessLowered: by the settings 10% of the norm of spouses for who has no
// dwelling: 1401,50 - 200,21; and 15% of the own norm for a school leaver:
// 1401,50 - 210,23 (210,225).
func TestAssessLowered(t *testing.T) {
	t.Parallel()
	h := *oneAdult(on(1982, 11, 4))
	h.Verlaging.Woonsituatie = integraal.Know(Verlagingsbesluit{Situation: "geen-woning"})
	assert.Equal(t, "1201.29 1141.22", assessedNorm(t, &h, march))
	h.Verlaging.Woonsituatie = integraal.Know(Verlagingsbesluit{Lowering: Lowering{Amount: integraal.EuroPerMonth(100)}})
	assert.Equal(t, "1301.50 1236.43", assessedNorm(t, &h, march))
	a := assessed(t, &h, march)
	b, _ := a.Bijstand.Outcome.Value()
	assert.Equal(t, integraal.CentsPerMonth(1301_50), b.Bijstand, "the bijstand goes by the lowered norm")
	n, _ := a.norm.Outcome.Value()
	assert.Equal(t, integraal.CentsPerMonth(1401_50), n.Norm, "limits of the municipality go by the norm itself")

	h.Verlaging = noLowering()
	h.Verlaging.Schoolverlater = integraal.Know(SchoolverlaterBesluit{
		Ended: integraal.Know(on(2026, 1, 15)), Studiefinanciering: sure(true), Verlagingsbesluit: Verlagingsbesluit{Situation: "schoolverlater"},
	})
	assert.Equal(t, "1191.28 1131.71", assessedNorm(t, &h, march))
	assert.Equal(t, "1419.46 1348.49", assessedNorm(t, &h, on(2026, 7, 15)), "six months are over")

	h.Verlaging.Schoolverlater = integraal.Know(SchoolverlaterBesluit{Verlagingsbesluit: Verlagingsbesluit{Situation: "anders"}})
	assert.Equal(t, "uncovered settings.outside", assessedNorm(t, &h, march))
	var none Assessment
	require.NoError(t, dayOf(t, march).Assess(&h, true, &none))
	assert.Equal(t, "uncovered settings.none", saidNormIn(&none))
	assert.NotEmpty(t, none.Bijstand.Uncovered)
	h.Verlaging = noLowering()
	h.Verlaging.Woonsituatie = integraal.Know(Verlagingsbesluit{Lowering: Lowering{Amount: integraal.EuroPerMonth(-1)}})
	_, err := Assess(&h, march, false)
	require.True(t, integraal.HasFault(err, "amount.negative"))
	assert.Equal(t, "verlaging.woonsituatie", integraal.FaultsIn(err)[0].Path)
}

func TestStatesOfHouseholdNorm(t *testing.T) {
	t.Parallel()
	type S = integraal.State
	type state = stateCase[Household]
	d := dayOf(t, march).In(settings(t))
	check := func(base *Household, cases ...state) {
		t.Helper()
		checkStates(t, func() Household { return *base }, func(h Household) (integraal.Outcome[Bijstandsnorm], error) {
			var a Assessment
			err := d.Assess(&h, false, &a)
			return a.Bijstandsnorm.Outcome, err
		}, sayNorm, cases)
	}
	const adult, lower = "1401.50 1331.43", "1301.50 1236.43"
	hundred := Lowering{Amount: integraal.EuroPerMonth(100)}
	check(oneAdult(on(1982, 11, 4)),
		state{"inrichting", FactInrichting, "M", func(h *Household, s S) { h.Claimant.Inrichting = inState(s, true) }, "490.76 466.22", adult},
		state{"woonsituatie", FactWoonsituatie, "M", func(h *Household, s S) {
			h.Verlaging.Woonsituatie = inState(s, Verlagingsbesluit{Lowering: hundred})
		}, lower, adult},
		state{"schoolverlater", FactSchoolverlater, "M", func(h *Household, s S) {
			h.Verlaging.Schoolverlater = inState(s, SchoolverlaterBesluit{
				Ended: integraal.Know(on(2026, 1, 15)), Studiefinanciering: sure(true), Verlagingsbesluit: Verlagingsbesluit{Lowering: hundred},
			})
		}, lower, adult},
		state{"studiefinanciering", FactStudiefinanciering, "M", func(h *Household, s S) {
			h.Verlaging.Schoolverlater = integraal.Know(SchoolverlaterBesluit{
				Ended: integraal.Know(on(2026, 1, 15)), Studiefinanciering: inState(s, true), Verlagingsbesluit: Verlagingsbesluit{Lowering: hundred},
			})
		}, lower, adult})
	nobody := raisedAlone()
	nobody.Claimant.Ouders = Ouders{MeansInsufficient: sure(false), CannotEnforce: sure(false)}
	check(nobody,
		state{"parents' means", FactParentsMeans, "M", func(h *Household, s S) { h.Claimant.Ouders.MeansInsufficient = inState(s, true) }, "1092.44 1037.82", "345.99 328.69"},
		state{"parents' duty", FactParentsEnforce, "M", func(h *Household, s S) { h.Claimant.Ouders.CannotEnforce = inState(s, true) }, "1092.44 1037.82", "345.99 328.69"})
	check(family(), state{"spouse's", FactInrichting, "P", func(h *Household, s S) {
		*h = *changed(h, 0, func(m *Member) { m.Inrichting = inState(s, true) })
	}, "1892.26 1797.65", "2002.13 1902.02"})
}

// Whatever is not known of where who lives, the parents and the decisions: a
// norm that is given is the one that it would have been.
func TestNormUnknownNeverDecides(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march).In(settings(t))
	days := rapid.IntRange(0, 25_000)
	rapid.Check(t, func(t *rapid.T) {
		h := *changed(family(), 0, func(m *Member) {
			m.Born = integraal.Know(on(1940, 1, 1).AddDays(days.Draw(t, "spouse born")))
			m.Inrichting, m.AsSpouse.NoRight = sure(rapid.Bool().Draw(t, "spouse in")), sure(rapid.Bool().Draw(t, "no right"))
			m.AsSpouse.NormGehuwden = perMonth(2002_13)
			m.Ouders.MeansInsufficient, m.Spouse = sure(rapid.Bool().Draw(t, "spouse's parents")), sure(rapid.Bool().Draw(t, "spouse"))
		})
		h.Claimant.Born = integraal.Know(on(1990, 1, 1).AddDays(rapid.IntRange(0, 7_000).Draw(t, "born")))
		h.Claimant.Inrichting = sure(rapid.Bool().Draw(t, "in"))
		h.Claimant.Ouders.CannotEnforce = sure(rapid.Bool().Draw(t, "parents"))
		if rapid.Bool().Draw(t, "lowered") {
			h.Verlaging.Woonsituatie = integraal.Know(Verlagingsbesluit{Situation: "geen-woning"})
		}
		var full, less Assessment
		if err := d.Assess(&h, false, &full); err != nil {
			return
		}
		partly := *changed(&h, 0, func(m *Member) {
			for _, erase := range []func(){
				func() { m.Inrichting = integraal.Fact[bool]{} },
				func() { m.Ouders = Ouders{} },
				func() { m.AsSpouse.NoRight = integraal.Fact[bool]{} },
				func() { m.Spouse = integraal.Fact[bool]{} },
				func() { m.Born = integraal.Fact[integraal.Date]{} },
			} {
				if rapid.IntRange(0, 3).Draw(t, "erase") == 0 {
					erase()
				}
			}
		})
		if rapid.IntRange(0, 2).Draw(t, "f") == 0 {
			partly.Claimant.Inrichting = integraal.Fact[bool]{}
		}
		if rapid.IntRange(0, 2).Draw(t, "g") == 0 {
			partly.Claimant.Ouders = Ouders{}
		}
		if rapid.IntRange(0, 2).Draw(t, "h") == 0 {
			partly.Verlaging = Verlagingsbesluiten{}
		}
		if err := d.Assess(&partly, false, &less); err != nil {
			t.Fatalf("%v", err)
		}
		if less.Bijstandsnorm.Uncovered != nil || full.Bijstandsnorm.Uncovered != nil {
			return
		}
		if o := less.Bijstandsnorm.Outcome; o.Verdict() != integraal.Undetermined {
			assert.Equal(t, saidNormIn(&full), saidNormIn(&less))
		} else {
			assert.NotEmpty(t, o.Missing())
		}
	})
}

package income

import (
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// drawSettled draws a household of which all is known, and in which little stands
// in the way.
func drawSettled(t *rapid.T) *Household {
	h := *family()
	list, _ := h.Members.Value()
	euro := func(name string, most int64) int64 { return rapid.Int64Range(0, most).Draw(t, name) }
	born := func(name string, first integraal.Date, days int) integraal.Fact[integraal.Date] {
		return integraal.Know(first.AddDays(rapid.IntRange(0, days).Draw(t, name)))
	}
	h.Claimant.Toetsingsinkomen = perYearOf(euro("income", 60_000))
	h.Claimant.Born = born("born", on(1950, 1, 1), 21_000)
	h.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(euro("rent", 1100)))
	h.Schulden = assetsOf(euro("debts", 50_000))
	h.Bezittingen = integraal.Know([]Bezitting{{Kind: integraal.Know(GewoonBezit), Value: assetsOf(euro("assets", 20_000))}})
	h.Gemeente.Income = monthOf(euro("local", 3000_00))
	h.Mantelzorg = sure(rapid.IntRange(0, 5).Draw(t, "mantelzorg") == 0)
	h.Claimant.Inkomsten = integraal.Know([]Inkomen{{
		Kind: integraal.Know(Inkomenssoort(rapid.IntRange(1, 8).Draw(t, "kind"))), Amount: monthOf(euro("benefit", 900_00)),
		Earlier: perYearOf(0), Contributes: sure(true),
	}})
	partner := rapid.IntRange(0, 3).Draw(t, "partner")
	list[0].Spouse, list[0].Toeslagpartner = sure(partner&1 == 0), sure(partner&2 == 0)
	list[0].Toetsingsinkomen = perYearOf(euro("theirs", 30_000))
	if states := []integraal.State{integraal.Unknown, integraal.Contested, integraal.Known}; rapid.Bool().Draw(t, "near a limit") {
		near := []int64{0, 20_000, 64_000, 80_000, 140_000, 147_000}
		h.Claimant.Rendementsgrondslag = assetsOf(rapid.SampledFrom(near).Draw(t, "held"))
		list[0].Rendementsgrondslag = assetsOf(rapid.SampledFrom(near).Draw(t, "partner holds"))
		list[0].WholeYear = inState(rapid.SampledFrom(states).Draw(t, "whole year"), rapid.Bool().Draw(t, "together"))
	}
	list[0].Born = born("partner's", on(1950, 1, 1), 21_000)
	list[1].Born = born("child", on(2004, 1, 1), 6_900)
	list[2].Toetsingsinkomen = perYearOf(euro("child's", 9_000))
	h.Members = integraal.Know(list[:rapid.IntRange(1, 3).Draw(t, "members")])
	if rapid.Bool().Draw(t, "childless") {
		h.TenLasteKomend = sure(false)
	}
	return &h
}

// shake draws some of the facts anew, in any state: of the household, and of what
// is in it.
func (d filler) shake(v reflect.Value, oneIn int) {
	again := func() bool { return rapid.IntRange(1, oneIn).Draw(d.T, "again") == 1 }
	for i := range v.NumField() {
		f := v.Field(i)
		switch {
		case !v.Type().Field(i).IsExported():
		case f.Type() == reflect.TypeFor[integraal.Fact[[]Member]]():
			members := f.Interface().(integraal.Fact[[]Member])
			list := slices.Clone(*valueOf(&members))
			for j := range list {
				d.shake(reflect.ValueOf(&list[j]).Elem(), oneIn)
			}
			if len(list) > 0 {
				f.Set(reflect.ValueOf(integraal.Know(list)))
			}
			if rapid.IntRange(1, oneIn*oneIn).Draw(d.T, "members") == 1 {
				d.fill(f)
			}
		case f.Kind() == reflect.Struct && f.Type().NumField() > 0 && f.Type().Field(0).Name == "_":
			if again() {
				d.fill(f)
			}
		case f.Kind() == reflect.Struct:
			d.shake(f, oneIn)
		}
	}
}

// sameAnswers asserts that two assessments say the same, apart from explanations.
func sameAnswers(t require.TestingT, want, got *Assessment) {
	assert.Equal(t, want.Bijstandsnorm, got.Bijstandsnorm)
	assert.Equal(t, want.Bijstand, got.Bijstand)
	assert.Equal(t, want.Zorgtoeslag, got.Zorgtoeslag)
	assert.Equal(t, want.Huurtoeslag, got.Huurtoeslag)
	assert.Equal(t, want.KindgebondenBudget, got.KindgebondenBudget)
	assert.Equal(t, want.Kinderopvangtoeslag, got.Kinderopvangtoeslag)
	assert.Equal(t, want.Kinderbijslag, got.Kinderbijslag)
	assert.Equal(t, want.AOW, got.AOW)
	assert.Equal(t, want.AOWPartner, got.AOWPartner)
	assert.Equal(t, want.Inkomenstoeslag, got.Inkomenstoeslag)
	assert.Equal(t, want.BijzondereBijstand, got.BijzondereBijstand)
	assert.Equal(t, want.Studietoeslag, got.Studietoeslag)
	assert.Equal(t, want.BeslagvrijeVoet, got.BeslagvrijeVoet)
	require.Len(t, got.Regelingen, len(want.Regelingen))
	for i := range want.Regelingen {
		assert.Equal(t, want.Regelingen[i].Name, got.Regelingen[i].Name)
		assert.Equal(t, want.Regelingen[i].Answer, got.Regelingen[i].Answer)
	}
	assert.Equal(t, want.Open(), got.Open())
}

// What the short road answers is what the rules say that read the facts in all
// their states, of whatever is known and whatever is wrong: an explained
// assessment takes no short road.
func TestStraightAgrees(t *testing.T) {
	t.Parallel()
	local := settings(t)
	days := []integraal.Date{march, on(2026, 1, 1), on(2026, 6, 30), on(2026, 9, 1), on(2025, 2, 28), on(2024, 2, 29), on(2023, 7, 1)}
	var full, plain Assessment
	rapid.Check(t, func(t *rapid.T) {
		h := drawSettled(t)
		if oneIn := rapid.SampledFrom([]int{0, 0, 60, 15}).Draw(t, "oneIn"); oneIn > 0 {
			filler{t}.shake(reflect.ValueOf(h).Elem(), oneIn)
		}
		day, err := BuiltIn().On(rapid.SampledFrom(days).Draw(t, "day"))
		require.NoError(t, err)
		if rapid.IntRange(0, 4).Draw(t, "settings") > 0 {
			day = day.In(local)
		}
		want, got := day.Assess(h, true, &full), day.Assess(h, false, &plain)
		assert.Equal(t, integraal.FaultsIn(want), integraal.FaultsIn(got))
		sameAnswers(t, &full, &plain)
	})
}

// TestStraightStandsAside: each fact for which the short road has to stand aside, in
// each state, one by one: a draw meets some of them too seldom.
func TestStraightStandsAside(t *testing.T) {
	t.Parallel()
	local := settings(t)
	states := []integraal.State{integraal.Known, integraal.KnownAbsent, integraal.Unknown, integraal.Contested, integraal.NotVisible}
	edit := func(h *Household, i int, to func(*Member)) *Household { return changed(h, i, to) }
	for name, of := range map[string]func(s integraal.State, is bool) *Household{
		"a partner's debt, of part of the year": func(s integraal.State, is bool) *Household {
			h := *family()
			h.Claimant.Rendementsgrondslag = assetsOf(150_000)
			return edit(&h, 0, func(m *Member) { m.Rendementsgrondslag, m.WholeYear = assetsOf(-20_000), inState(s, is) })
		},
		"a partner's assets near the limit": func(s integraal.State, is bool) *Household {
			h := *family()
			h.Claimant.Rendementsgrondslag = assetsOf(147_000)
			return edit(&h, 0, func(m *Member) { m.Rendementsgrondslag, m.WholeYear = assetsOf(0), inState(s, is) })
		},
		"a spouse without a right": func(s integraal.State, is bool) *Household {
			return edit(family(), 0, func(m *Member) { m.AsSpouse.NoRight = inState(s, is) })
		},
		"a partner's relative": func(s integraal.State, is bool) *Household {
			return edit(family(), 0, func(m *Member) { m.PartnerRelative = inState(s, is) })
		},
		"a partner without activity, and their relative": func(s integraal.State, is bool) *Household {
			return edit(family(), 0, func(m *Member) { m.Activity, m.PartnerRelative = sure(false), inState(s, is) })
		},
		"outlook": func(s integraal.State, is bool) *Household {
			h := *family()
			h.Gemeente.Inkomenstoeslag.Outlook = inState(s, is)
			return &h
		},
		"a housemate who may be a child": func(s integraal.State, is bool) *Household {
			return edit(family(), 2, func(m *Member) {
				m.Born, m.Child, m.Toetsingsinkomen = bornOn(2006, 5, 1), sure(false), perYearOf(9_000)
				m.AsHousemate.ChildOfMedebewoner = inState(s, is)
			})
		},
		"with a child": func(s integraal.State, is bool) *Household {
			h := *family()
			h.Dwelling.MetKind = inState(s, is)
			return &h
		},
		"assets from a day": func(s integraal.State, _ bool) *Household {
			h := *family()
			h.Sinds = inState(s, VermogenSinds{})
			return &h
		},
	} {
		for _, s := range states {
			for _, is := range []bool{false, true} {
				for _, date := range []integraal.Date{on(2024, 2, 29), on(2025, 3, 2), march} {
					var full, plain Assessment
					day := dayOf(t, date).In(local)
					h := of(s, is)
					want, got := day.Assess(h, true, &full), day.Assess(h, false, &plain)
					require.Equal(t, integraal.FaultsIn(want), integraal.FaultsIn(got), "%s %s %v", name, s, is)
					sameAnswers(t, &full, &plain)
				}
			}
		}
	}
}

// Of a family of which all is known, every scheme is answered on the short road.
func TestStraightAnswersFamily(t *testing.T) {
	t.Parallel()
	d, h := dayOf(t, march).In(settings(t)), family()
	var a Assessment
	require.NoError(t, d.Assess(h, false, &a))
	s := straight{Assessment: &a, d: d, p: &a.room}
	s.open()
	for scheme, answers := range map[Scheme]func() bool{
		SchemeBijstandsnorm: s.bijstandsnorm, SchemeBijstand: s.bijstand, SchemeZorgtoeslag: s.zorgtoeslag,
		SchemeHuurtoeslag: s.huurtoeslag, SchemeKindgebondenBudget: s.kindgebondenBudget,
		SchemeKinderopvangtoeslag: s.kinderopvangtoeslag, SchemeKinderbijslag: s.kinderbijslag,
		SchemeAOW:             func() bool { return s.pension(&a.AOW, &h.Claimant, s.p.self) },
		SchemeInkomenstoeslag: s.inkomenstoeslag, SchemeStudietoeslag: s.studietoeslag,
		SchemeBijzondereBijstand: s.bijzonder, SchemeLokaleRegeling: func() bool { a.Regelingen = a.Regelingen[:0]; return s.regelingen() },
	} {
		assert.True(t, answers(), scheme)
	}
	s.explained = true
	s.open()
	assert.False(t, s.bijstandsnorm())
}

package income

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func assessed(t testing.TB, h *Household, day integraal.Date) *Assessment {
	t.Helper()
	d, err := BuiltIn().On(day)
	require.NoError(t, err)
	a := &Assessment{}
	require.NoError(t, d.In(settings(t)).Assess(h, true, a))
	return a
}

// The amounts are those of the norms as they are published, put together by
// hand.
func TestAssessFamily(t *testing.T) {
	t.Parallel()
	a := assessed(t, family(), march)
	norm, applies := a.Bijstandsnorm.Outcome.Value()
	require.True(t, applies)
	assert.Equal(t, integraal.CentsPerMonth(2002_13), norm.Norm) // gehuwden, first half of 2026
	b, applies := a.Bijstand.Outcome.Value()
	require.True(t, applies)
	assert.Equal(t, norm.Norm, b.Bijstand) // there is no income
	zt, applies := a.Zorgtoeslag.Outcome.Value()
	require.True(t, applies) // 2 × 2119 − 4,289% of 29736 = 2962,62
	assert.Equal(t, integraal.EuroPerYear(2963), zt.Yearly)
	kb, applies := a.Kinderbijslag.Outcome.Value()
	require.True(t, applies) // one of 3 and one of 13
	assert.Equal(t, integraal.CentsPerQuarter(295_07+421_53), kb)
	assert.Equal(t, integraal.AppliesNot, a.AOW.Outcome.Verdict())
	assert.Equal(t, "P", a.Of(SchemeAOWPartner).Who)
	for s := range a.Answers() {
		assert.NotEmpty(t, s.Why.Steps(), s.Scheme)
		assert.Empty(t, s.Uncovered)
	}
}

// Who someone is under one law says nothing about the other.
func TestSpouseAndToeslagpartnerApart(t *testing.T) {
	t.Parallel()
	spouse := assessed(t, changed(family(), 0, func(m *Member) { m.Toeslagpartner = sure(false) }), march)
	n, _ := spouse.Bijstandsnorm.Outcome.Value()
	assert.Equal(t, integraal.CentsPerMonth(2002_13), n.Norm)
	zt, _ := spouse.Zorgtoeslag.Outcome.Value() // 2119 − 1,912% of 29736 = 1550,45
	assert.Equal(t, integraal.EuroPerYear(1550), zt.Yearly)

	partner := assessed(t, changed(family(), 0, func(m *Member) {
		m.Spouse = sure(false)
		m.AsHousemate.ThirdParty = sure(true) // no kostendeler
	}), march)
	n, _ = partner.Bijstandsnorm.Outcome.Value()
	assert.Equal(t, integraal.CentsPerMonth(1401_50), n.Norm)
	zt, _ = partner.Zorgtoeslag.Outcome.Value()
	assert.Equal(t, integraal.EuroPerYear(2963), zt.Yearly)

	sharing := assessed(t, changed(family(), 0, func(m *Member) { m.Spouse = sure(false) }), march)
	n, _ = sharing.Bijstandsnorm.Outcome.Value()
	assert.Equal(t, 1, n.Kostendelers)
}

func TestAssessContradictions(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		h           *Household
		path, other string
	}{
		"child as spouse":  {changed(family(), 1, func(m *Member) { m.Spouse = sure(true); m.Toeslagpartner = sure(false) }), "members[1].spouse", "members[1].child"},
		"child as partner": {changed(family(), 1, func(m *Member) { m.Toeslagpartner = sure(true) }), "members[1].toeslagpartner", "members[1].child"},
		"two spouses":      {changed(family(), 2, func(m *Member) { m.Spouse, m.Child = sure(true), sure(false) }), "members[2].spouse", "members[0].spouse"},
		"two partners":     {changed(family(), 2, func(m *Member) { m.Toeslagpartner, m.Child = sure(true), sure(false) }), "members[2].toeslagpartner", "members[0].toeslagpartner"},
		"one label twice":  {changed(family(), 1, func(m *Member) { m.ID = "B" }), "members[2].id", "members[1].id"},
		"claimant's label": {changed(family(), 1, func(m *Member) { m.ID = "M" }), "members[1].id", "claimant.id"},
		"born later":       {changed(family(), 1, func(m *Member) { m.Born = bornOn(2026, 3, 3) }), "members[1].born", "day"},
	} {
		_, err := Assess(tc.h, march, false)
		require.Error(t, err, name)
		found := false
		for _, f := range integraal.FaultsIn(err) {
			if f.Code == "facts.contradiction" && f.Path == tc.path && strings.Contains(f.Text.EN, tc.other) {
				found = true
			}
		}
		assert.True(t, found, "%s: %v", name, err)
	}
	none := *family()
	none.Members = integraal.KnowAbsent[[]Member]()
	_, err := Assess(&none, march, false)
	require.True(t, integraal.HasFault(err, "facts.contradiction"))
	assert.Equal(t, "tenLasteKomend", integraal.FaultsIn(err)[0].Path)
}

// What a scheme finds wrong is placed in the household.
func TestAssessPlacesFaults(t *testing.T) {
	t.Parallel()
	tooMuch := integraal.Know(integraal.Cents[integraal.Yearly](integraal.MaxCents + 1))
	for path, h := range map[string]*Household{
		"members[0].toetsingsinkomen":    changed(family(), 0, func(m *Member) { m.Toetsingsinkomen = tooMuch }),
		"members[2].toetsingsinkomen":    changed(family(), 2, func(m *Member) { m.Toetsingsinkomen = tooMuch }),
		"members[0].nietVerzekerdeJaren": changed(family(), 0, func(m *Member) { m.NietVerzekerdeJaren = integraal.Know(51) }),
		"dwelling.huurprijs": func() *Household {
			h := *family()
			h.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(-1))
			return &h
		}(),
		"claimant.toetsingsinkomen": func() *Household {
			h := *family()
			h.Claimant.Toetsingsinkomen = tooMuch
			return &h
		}(),
		"claimant.werk.earned": func() *Household {
			h := *family()
			h.Claimant.Werk = integraal.Know(Werk{Earned: integraal.Know(integraal.EuroPerMonth(-1))})
			return &h
		}(),
	} {
		_, err := Assess(h, march, false)
		require.Error(t, err, path)
		for _, f := range integraal.FaultsIn(err) {
			assert.Equal(t, path, f.Path, "%v", f)
		}
	}
}

// A scheme that is not covered answers so itself, and the others go on.
func TestAssessUncovered(t *testing.T) {
	t.Parallel()
	a := assessed(t, family(), on(2025, 3, 2))
	require.NotEmpty(t, a.Kinderopvangtoeslag.Uncovered)
	assert.Equal(t, "dated.outside", a.Kinderopvangtoeslag.Uncovered[0].Code)
	assert.Equal(t, integraal.Applies, a.Zorgtoeslag.Outcome.Verdict())
	later := assessed(t, family(), on(2026, 8, 1))
	assert.NotEmpty(t, later.AOW.Uncovered)
	assert.Empty(t, later.Huurtoeslag.Uncovered)
	_, err := Assess(family(), on(2019, 1, 1), false)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
	assert.True(t, integraal.HasFault((&Day{}).Assess(family(), false, &Assessment{}), "dated.outside"))
}

// Of nobody anything is known: no scheme says yes or no.
func TestAssessNothingKnown(t *testing.T) {
	t.Parallel()
	a := assessed(t, &Household{}, march)
	for s := range a.Answers() {
		assert.Equal(t, integraal.Undetermined, s.Verdict, s.Scheme)
		assert.NotEmpty(t, s.Missing, s.Scheme)
		assert.NotEqual(t, SchemeAOWPartner, s.Scheme)
	}
	open := a.Open()
	require.NotEmpty(t, open)
	for i := 1; i < len(open); i++ {
		assert.GreaterOrEqual(t, len(open[i-1].Schemes), len(open[i].Schemes))
	}
}

// The income of the year keeps all toeslagen open, and is what to ask first.
func TestOpenSettlesMost(t *testing.T) {
	t.Parallel()
	h := *family()
	h.Claimant.Toetsingsinkomen = integraal.Fact[integraal.PerYear]{}
	h.Dwelling.Huurprijs = integraal.Fact[integraal.PerMonth]{}
	open := assessed(t, &h, march).Open()
	require.Len(t, open, 2)
	assert.Equal(t, FactToetsingsinkomen, open[0].Fact)
	assert.Equal(t, "M", open[0].Who)
	assert.Equal(t, []Scheme{SchemeZorgtoeslag, SchemeHuurtoeslag, SchemeKindgebondenBudget, SchemeKinderopvangtoeslag}, open[0].Schemes)
	assert.True(t, open[0].Settles)
	assert.Equal(t, FactHuurprijs, open[1].Fact)
}

// A fact that is contested or hidden stays so on its way to a scheme.
func TestMissingKeepsItsState(t *testing.T) {
	t.Parallel()
	h := changed(family(), 0, func(m *Member) {
		m.Toeslagpartner = integraal.Contest(
			integraal.Account[bool]{Value: true, Source: integraal.Source{Who: "register"}},
			integraal.Account[bool]{Value: false, Source: integraal.Source{Who: "M"}})
	})
	missing := assessed(t, h, march).Of(SchemeZorgtoeslag).Missing
	require.Len(t, missing, 1)
	assert.Equal(t, FactToeslagpartner, missing[0].Fact)
	assert.Equal(t, integraal.Contested, missing[0].State)
	assert.Len(t, missing[0].Told, 2)
}

// An assessment that is used again holds nothing of the household before.
func TestAssessAgain(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march).In(settings(t))
	var a Assessment
	require.NoError(t, d.Assess(family(), true, &a))
	require.NoError(t, d.Assess(&Household{}, true, &a))
	fresh := assessed(t, &Household{}, march)
	for s := range numSchemes {
		assert.Equal(t, fresh.Of(s).Missing, a.Of(s).Missing, s)
		assert.Equal(t, script(fresh.Of(s).Why.Lines(Word)), script(a.Of(s).Why.Lines(Word)), s)
	}
}

// erasers each make one fact unknown.
var erasers = []func(h *Household, m []Member){
	func(h *Household, _ []Member) { h.Claimant.Toetsingsinkomen = integraal.Fact[integraal.PerYear]{} },
	func(h *Household, _ []Member) { h.Claimant.Born = integraal.Fact[integraal.Date]{} },
	func(h *Household, _ []Member) { h.Claimant.Werk = integraal.Fact[Werk]{} },
	func(h *Household, _ []Member) { h.Dwelling.Huurprijs = integraal.Fact[integraal.PerMonth]{} },
	func(h *Household, _ []Member) { h.TenLasteKomend = integraal.Fact[bool]{} },
	func(h *Household, _ []Member) { h.Schulden = integraal.Fact[integraal.Amount]{} },
	func(h *Household, _ []Member) { h.Members = integraal.Fact[[]Member]{} },
	func(h *Household, _ []Member) { h.Claimant.Inrichting = integraal.Fact[bool]{} },
	func(h *Household, _ []Member) { h.Verlaging = Verlagingsbesluiten{} },
	func(h *Household, _ []Member) { h.Gemeente.Income = integraal.Fact[integraal.PerMonth]{} },
	func(h *Household, _ []Member) { h.Gemeente.Inkomenstoeslag.Outlook = integraal.Fact[bool]{} },
	func(h *Household, _ []Member) { h.Gemeente.Studie = Studeren{} },
	func(_ *Household, m []Member) { m[0].Spouse = integraal.Fact[bool]{} },
	func(_ *Household, m []Member) { m[0].Toeslagpartner = integraal.Fact[bool]{} },
	func(_ *Household, m []Member) { m[0].Registered = integraal.Fact[bool]{} },
	func(_ *Household, m []Member) { m[0].InDwelling = integraal.Fact[bool]{} },
	func(_ *Household, m []Member) { m[0].AsSpouse.NoRight = integraal.Fact[bool]{} },
	func(_ *Household, m []Member) { m[1].Child = integraal.Fact[bool]{} },
	func(_ *Household, m []Member) { m[1].Born = integraal.Fact[integraal.Date]{} },
	func(_ *Household, m []Member) { m[2].Registered = integraal.Fact[bool]{} },
	func(_ *Household, m []Member) { m[2].Toetsingsinkomen = integraal.Fact[integraal.PerYear]{} },
}

// Whatever is not known, an answer that is given is the one that the missing
// facts would not have changed; and explained and unexplained agree.
func TestAssessUnknownNeverDecides(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march).In(settings(t))
	rapid.Check(t, func(t *rapid.T) {
		h := *family()
		list, _ := h.Members.Value()
		h.Claimant.Toetsingsinkomen = perYearOf(rapid.Int64Range(0, 120_000).Draw(t, "income"))
		h.Claimant.Born = integraal.Know(on(1940, 1, 1).AddDays(rapid.IntRange(0, 25_000).Draw(t, "born")))
		h.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(rapid.Int64Range(0, 1200).Draw(t, "rent")))
		h.Schulden = assetsOf(rapid.Int64Range(0, 50_000).Draw(t, "debts"))
		list[0].Spouse, list[0].Toeslagpartner = sure(rapid.Bool().Draw(t, "spouse")), sure(rapid.Bool().Draw(t, "partner"))
		list[0].Registered = sure(rapid.Bool().Draw(t, "registered"))
		list[1].Born = integraal.Know(on(2004, 1, 1).AddDays(rapid.IntRange(0, 8_000).Draw(t, "child")))
		var full, less, plain Assessment
		if err := d.Assess(&h, true, &full); err != nil {
			t.Fatalf("%v", err)
		}
		partly := h
		kept := append([]Member(nil), list...)
		partly.Members = integraal.Know(kept)
		for _, erase := range erasers {
			if rapid.IntRange(0, 3).Draw(t, "erase") == 0 {
				erase(&partly, kept)
			}
		}
		if err := d.Assess(&partly, true, &less); err != nil {
			t.Fatalf("%v", err)
		}
		if err := d.Assess(&partly, false, &plain); err != nil {
			t.Fatalf("%v", err)
		}
		for s := range numSchemes {
			l, f, p := less.Of(s), full.Of(s), plain.Of(s)
			assert.Equal(t, l.Verdict, p.Verdict)
			assert.Equal(t, l.Amount, p.Amount)
			assert.Equal(t, l.Missing, p.Missing)
			if s == SchemeAOWPartner && less.AOWPartner.Nobody || l.Verdict == integraal.Undetermined {
				continue
			}
			assert.Equal(t, f.Verdict, l.Verdict, s.String())
			assert.Equal(t, f.Amount, l.Amount, s.String())
		}
	})
}

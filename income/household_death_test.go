package income

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// partnerDied is the family of which the partner died on a day, without what
// such a partner has no more.
func partnerDied(died integraal.Date) *Household {
	return changed(family(), 0, func(m *Member) {
		m.Died = integraal.Know(died)
		m.Insured, m.Activity = sure(false), sure(false)
		m.AsChild.Kinderbijslag = sure(false)
		m.Toetsingsinkomen = integraal.KnowAbsent[integraal.PerYear]()
	})
}

// contradictory are the fields that a household is refused for, in pairs.
func contradictory(t *testing.T, h *Household, day integraal.Date) []string {
	t.Helper()
	_, err := Assess(h, day, false)
	var pairs []string
	for _, f := range integraal.FaultsIn(err) {
		other := strings.TrimSuffix(strings.TrimPrefix(f.Text.EN, "this fact and "), " cannot both be right")
		pairs = append(pairs, f.Code+" "+f.Path+" "+other)
	}
	return pairs
}

// TestDeathContradicts: what someone cannot have or do after their death is
// refused, with both fields.
func TestDeathContradicts(t *testing.T) {
	t.Parallel()
	january := on(2026, 1, 20)
	work := integraal.Know(Werk{Earned: integraal.Know(integraal.EuroPerMonth(900))})
	other := integraal.Know([]Inkomen{{ID: "ww", Kind: integraal.Know(GewoonInkomen), Amount: integraal.Know(integraal.EuroPerMonth(100))}})
	claimant := func(to func(*Inwoner)) *Household {
		h := *family()
		to(&h.Claimant)
		return &h
	}
	with := func(died integraal.Date, to func(*Member)) *Household { return changed(partnerDied(died), 0, to) }
	for name, tc := range map[string]struct {
		h    *Household
		want string
	}{
		"claimant":             {claimant(func(c *Inwoner) { c.Died = integraal.Know(on(2026, 3, 1)); c.Insured = sure(false) }), "facts.contradiction claimant.died day"},
		"before the birth":     {with(on(1985, 2, 28), func(*Member) {}), "facts.contradiction members[0].died members[0].born"},
		"no day":               {with(integraal.Date{}, func(*Member) {}), "fact.impossible members[0].died this is not a day; leave it out when no death is on record"},
		"work":                 {with(january, func(m *Member) { m.Werk = work }), "facts.contradiction members[0].werk members[0].died"},
		"other income":         {with(january, func(m *Member) { m.Inkomsten = other }), "facts.contradiction members[0].inkomsten members[0].died"},
		"income of the year":   {with(on(2025, 12, 31), func(m *Member) { m.Toetsingsinkomen = perYearOf(1) }), "facts.contradiction members[0].toetsingsinkomen members[0].died"},
		"activity of the year": {with(on(2025, 12, 31), func(m *Member) { m.Activity = sure(true) }), "facts.contradiction members[0].activity members[0].died"},
		"insured":              {with(january, func(m *Member) { m.Insured = sure(true) }), "facts.contradiction members[0].insured members[0].died"},
		"childcare": {changed(family(), 1, func(m *Member) {
			m.Died, m.Insured, m.Activity = integraal.Know(january), sure(false), sure(false)
			m.AsChild.Kinderbijslag = sure(false)
		}), "facts.contradiction members[1].care members[1].died"},
		"kinderbijslag": {changed(family(), 2, func(m *Member) {
			m.Died, m.Insured, m.Activity = integraal.Know(on(2025, 12, 31)), sure(false), sure(false)
		}), "facts.contradiction members[2].kinderbijslag members[2].died"},
	} {
		assert.Equal(t, []string{tc.want}, contradictory(t, tc.h, march), name)
	}
	for name, h := range map[string]*Household{
		"income of the month of the death": with(on(2026, 3, 1), func(m *Member) { m.Werk, m.Inkomsten = work, other }),
		"income of the year of the death":  with(january, func(m *Member) { m.Toetsingsinkomen, m.Activity = perYearOf(1), sure(true) }),
		"a later death":                    with(march.AddDays(1), func(m *Member) { m.Werk, m.Insured = work, sure(true) }),
		"a death on the day":               with(march, func(m *Member) { m.Werk, m.Insured = work, sure(true) }),
		"another spouse": changed(partnerDied(january), 2, func(m *Member) {
			m.Born, m.Spouse, m.Toeslagpartner, m.Child = bornOn(1990, 1, 1), sure(true), sure(true), sure(false)
		}),
	} {
		assert.Empty(t, contradictory(t, h, march), name)
	}
}

// TestHouseholdContradictions: other facts that cannot both be.
func TestHouseholdContradictions(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		h    *Household
		want string
	}{
		"claimant born later":   {func() *Household { h := *family(); h.Claimant.Born = bornOn(2026, 3, 3); return &h }(), "facts.contradiction claimant.born day"},
		"spouse and child":      {changed(family(), 0, func(m *Member) { m.Child, m.Toeslagpartner = sure(true), sure(false) }), "facts.contradiction members[0].spouse members[0].child"},
		"partner and child":     {changed(family(), 0, func(m *Member) { m.Child, m.Spouse = sure(true), sure(false) }), "facts.contradiction members[0].toeslagpartner members[0].child"},
		"spouse of 17, a right": {changed(family(), 0, func(m *Member) { m.Born = bornOn(2008, 3, 3) }), "facts.contradiction members[0].noRightToBijstand members[0].born"},
		"children, but none under 18": {func() *Household {
			h := *changed(family(), 1, func(m *Member) { m.Born = bornOn(2007, 1, 1) })
			list, _ := h.Members.Value()
			list[2].Born = bornOn(2008, 3, 1)
			h.Members = integraal.Know(list)
			return &h
		}(), "facts.contradiction tenLasteKomend members"},
	} {
		assert.Equal(t, []string{tc.want}, contradictory(t, tc.h, march), name)
	}
}

// TestDeathOfPartner: within the while in which a scheme goes on it is not
// answered; after it the partner is nobody.
func TestDeathOfPartner(t *testing.T) {
	t.Parallel()
	alone := *family()
	list, _ := alone.Members.Value()
	alone.Members = integraal.Know(list[1:])
	uncovered := func(a *Assessment) []string {
		var names []string
		for s := range a.Answers() {
			for _, f := range s.Uncovered {
				assert.Equal(t, "rule.uncovered members[0].died", f.Code+" "+f.Path, s.Scheme)
				names = append(names, s.Scheme.String())
			}
		}
		return names
	}
	pw, toeslagen := []string{"bijstandsnorm", "bijstand"}, []string{"zorgtoeslag", "huurtoeslag", "kindgebondenBudget", "kinderopvangtoeslag", "aowPartner"}
	for _, tc := range []struct {
		died integraal.Date
		want []string
	}{
		{march, nil}, // on the day they are still there
		{on(2026, 3, 1), append(append([]string(nil), pw...), toeslagen...)},
		{on(2026, 2, 28), pw},
		{on(2026, 2, 2), pw},
		{on(2026, 2, 1), nil},
	} {
		a := assessed(t, partnerDied(tc.died), march)
		assert.Equal(t, tc.want, uncovered(a), tc.died)
		if tc.died == march {
			n, _ := a.Bijstandsnorm.Outcome.Value()
			assert.Equal(t, integraal.CentsPerMonth(2002_13), n.Norm, "that of a couple, art. 21 onder b")
		}
	}
	after, without := assessed(t, partnerDied(on(2026, 2, 1)), march), assessed(t, &alone, march)
	for s := range numSchemes {
		x, y := after.Of(s), without.Of(s)
		assert.Equal(t, []any{y.Verdict, y.Amount, y.Missing}, []any{x.Verdict, x.Amount, x.Missing}, s)
	}
	assert.True(t, after.AOWPartner.Nobody)
	last := integraal.Line{}
	for _, l := range after.Of(SchemeBijstand).Why.Lines(Word) {
		last = l
	}
	assert.Equal(t, "telt nog mee: nee", last.Text.NL)
	assert.Equal(t, "art. 45 lid 5 Participatiewet", last.LawIn(integraal.NL))
}

// TestDeathOfChild: of the kinderbijslag the first day of the quarter counts, and
// the bijstand goes on only after the last child.
func TestDeathOfChild(t *testing.T) {
	t.Parallel()
	died := func(day integraal.Date) *Household {
		return changed(family(), 2, func(m *Member) {
			m.Died, m.Insured, m.Activity = integraal.Know(day), sure(false), sure(false)
			m.AsChild.Kinderbijslag = integraal.Fact[bool]{}
		})
	}
	in := assessed(t, died(on(2026, 1, 1)), march)
	assert.NotEmpty(t, in.Kinderbijslag.Uncovered)
	assert.Empty(t, in.Bijstand.Uncovered, "another child is there")
	before := assessed(t, died(on(2025, 12, 31)), march)
	amount, applies := before.Kinderbijslag.Outcome.Value()
	require.True(t, applies)
	assert.Equal(t, integraal.CentsPerQuarter(295_07), amount, "one child under 6")
	one := *changed(died(on(2026, 2, 10)), 1, func(m *Member) { m.Child = sure(false) })
	one.TenLasteKomend = sure(false)
	assert.NotEmpty(t, assessed(t, &one, march).Bijstand.Uncovered)
	assert.Empty(t, assessed(t, &one, on(2026, 3, 11)).Bijstand.Uncovered)
}

// TestDeathUnclear: where it is contested or not visible whether someone died,
// what it bears on is open, and the answer names it.
func TestDeathUnclear(t *testing.T) {
	t.Parallel()
	told := func(f integraal.Fact[integraal.Date]) *Assessment {
		return assessed(t, changed(family(), 0, func(m *Member) { m.Died = f }), march)
	}
	hint := integraal.Text{NL: "Vraag het.", EN: "Ask."}
	for state, f := range map[integraal.State]integraal.Fact[integraal.Date]{
		integraal.Contested:  integraal.Contest(integraal.Account[integraal.Date]{Value: march, Source: integraal.Source{Who: "BRP"}}, integraal.Account[integraal.Date]{Absent: true}),
		integraal.NotVisible: integraal.Hide[integraal.Date](hint),
	} {
		a := told(f)
		for _, s := range []Scheme{SchemeBijstandsnorm, SchemeBijstand, SchemeZorgtoeslag, SchemeHuurtoeslag, SchemeKindgebondenBudget, SchemeKinderopvangtoeslag, SchemeAOWPartner} {
			answer := a.Of(s)
			assert.Equal(t, integraal.Undetermined, answer.Verdict, s)
			require.Len(t, answer.Missing, 1, s)
			m := answer.Missing[0]
			assert.Equal(t, []any{FactDied, "P", state, true}, []any{m.Fact, m.Who, m.State, m.Settles}, s)
		}
		assert.Equal(t, integraal.Applies, a.Of(SchemeKinderbijslag).Verdict, "it does not look at a partner")
	}
	for _, f := range []integraal.Fact[integraal.Date]{{}, integraal.KnowAbsent[integraal.Date]()} {
		assert.Equal(t, integraal.Applies, told(f).Of(SchemeZorgtoeslag).Verdict)
	}
}

// TestReceiptsContradict: what is received cannot be so beside the household.
func TestReceiptsContradict(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		edit func(*HouseholdFile)
		want string
	}{
		"bijstand, and none": {func(f *HouseholdFile) { f.Household.Receives = sure(false) }, "received.bijstand receives"},
		"none, and bijstand": {func(f *HouseholdFile) { f.Received.Bijstand = integraal.KnowAbsent[integraal.PerMonth]() }, "received.bijstand receives"},
		"AOW of a partner who died": {func(f *HouseholdFile) {
			f.Household = *partnerDied(on(2026, 2, 28))
			f.Received.AOWPartner = integraal.Know(integraal.EuroPerMonth(1_000))
		}, "received.aowPartner members[0].died"},
		"of this month": {func(f *HouseholdFile) {
			f.Household = *partnerDied(on(2026, 3, 1))
			f.Received.AOWPartner = integraal.Know(integraal.EuroPerMonth(1_000))
		}, ""},
		"as it is": {func(*HouseholdFile) {}, ""},
	} {
		f := &HouseholdFile{Day: march, Household: *family()}
		f.Received.Bijstand = integraal.Know(integraal.EuroPerMonth(500))
		tc.edit(f)
		got := ""
		_, err := f.Write()
		for _, fault := range integraal.FaultsIn(err) {
			got = fault.Path + " " + strings.TrimSuffix(strings.TrimPrefix(fault.Text.EN, "this fact and "), " cannot both be right")
		}
		assert.Equal(t, tc.want, got, name)
	}
}

// Whether a housemate or a spouse died bears on who shares costs and on what a
// municipality gives: a death that is not visible leaves that open too.
func TestHiddenDeathOpensLocalSchemes(t *testing.T) {
	for name, change := range map[string]func(*Member){
		"spouse": func(m *Member) { m.Spouse, m.Child = integraal.Know(true), integraal.Know(false) },
		"adult in the dwelling": func(m *Member) {
			m.Spouse, m.Child, m.InDwelling = integraal.Know(false), integraal.Know(false), integraal.Know(true)
		},
	} {
		h := family()
		list, _ := h.Members.Value()
		list = append([]Member{}, list...)
		at := slices.IndexFunc(list, func(m Member) bool { return yesNo(&m.Spouse) == yes })
		require.GreaterOrEqual(t, at, 0)
		change(&list[at])
		list[at].Died = integraal.Hide[integraal.Date](integraal.Text{})
		h.Members = integraal.Know(list)
		var a Assessment
		require.NoError(t, dayOf(t, march).In(settings(t)).Assess(h, false, &a), name)
		assert.Equal(t, integraal.Undetermined, a.Bijstandsnorm.Outcome.Verdict(), name)
		assert.Equal(t, integraal.Undetermined, a.Inkomenstoeslag.Outcome.Verdict(), name)
		for _, r := range a.Regelingen {
			assert.Equal(t, integraal.Undetermined, r.Outcome.Verdict(), name)
		}
	}
}

// After an error nothing of the household before stands under another name.
func TestNothingStaysAfterAnError(t *testing.T) {
	d := dayOf(t, march).In(settings(t))
	var a Assessment
	require.NoError(t, d.Assess(family(), true, &a))
	wrong := &Household{Claimant: Inwoner{ID: "Z", Born: integraal.Know(march.AddDays(1))}}
	require.Error(t, d.Assess(wrong, true, &a))
	for answer := range a.Answers() {
		assert.NotEqual(t, integraal.Applies, answer.Verdict, answer.Scheme)
		assert.Zero(t, answer.Amount.Cents, answer.Scheme)
	}
	assert.Empty(t, a.Regelingen)
}

// Someone of whom it is not known whether they are registered, or whether they are
// the toeslagpartner, is no medebewoner yet: the huurtoeslag is open, not refused.
func TestUnknownHousemateRefusesNothing(t *testing.T) {
	h := family()
	list, _ := h.Members.Value()
	rich := Member{Inwoner: Inwoner{ID: "rich", Born: integraal.Know(integraal.On(1980, 1, 1)),
		Toetsingsinkomen: integraal.Know(integraal.EuroPerYear(10)), Rendementsgrondslag: integraal.Know(integraal.Euro(500_000))},
		Spouse: integraal.Know(false), Toeslagpartner: integraal.Know(false), Child: integraal.Know(false),
		InDwelling: integraal.Know(false), WholeYear: integraal.Know(true)}
	h.Members = integraal.Know(append(append([]Member{}, list...), rich))
	var a Assessment
	require.NoError(t, dayOf(t, march).Assess(h, false, &a))
	assert.Equal(t, integraal.Undetermined, a.Huurtoeslag.Outcome.Verdict())
}

package outlook

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// inCare is the family in a rented home, whose youngest goes to day care.
func inCare() *income.Household {
	h := tenants()
	h.Claimant.Activity, h.Claimant.Wlz, h.Dwelling.MetKind = integraal.Know(true), integraal.Know(false), integraal.Know(true)
	members, _ := h.Members.Value()
	for i := range members {
		members[i].Registered, members[i].WholeYear = integraal.Know(true), integraal.Know(true)
		members[i].AsChild.InHousehold = integraal.Know(true)
		members[i].AsChild.Secondary = integraal.Know(i > 0)
		members[i].AsChild.Care = integraal.KnowAbsent[[]income.Opvang]()
	}
	members[0].AsChild.Care = integraal.Know([]income.Opvang{{
		ID: "care", Registered: integraal.Know(true), Soort: integraal.Know(income.Dagopvang),
		Hours: integraal.Know(income.HoursOf(60, 0)), Price: integraal.Know(integraal.CentsPerHour(1_050)),
	}})
	h.Members = integraal.Know(members)
	return h
}

// drawDwellers is that family, or a part of it, with a partner or without, at some
// income and rent. One fact may not be known.
func drawDwellers(t *rapid.T, label string) *income.Household {
	h := inCare()
	earns := func(who string, most int64) integraal.Fact[integraal.PerYear] {
		return integraal.Know(integraal.EuroPerYear(rapid.Int64Range(0, most).Draw(t, label+" "+who)))
	}
	h.Claimant.Toetsingsinkomen = earns("income", 60_000)
	h.Claimant.Rendementsgrondslag = integraal.Know(integraal.Euro(rapid.SampledFrom([]int64{350, 40_000, 200_000}).Draw(t, label+" assets")))
	h.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(rapid.Int64Range(0, 1_200).Draw(t, label+" rent")))
	all, _ := h.Members.Value()
	var members []income.Member
	dependent := false
	for i := range all {
		if rapid.Bool().Draw(t, label+" "+all[i].ID+" lives there") {
			members, dependent = append(members, all[i]), dependent || all[i].ID != "A"
		}
	}
	if rapid.Bool().Draw(t, label+" partner") {
		list, _ := withPartner().Members.Value()
		p := list[len(list)-1]
		p.Registered, p.Toetsingsinkomen, p.Activity, p.Wlz = integraal.Know(true), earns("partner's income", 40_000), integraal.Know(rapid.Bool().Draw(t, label+" works")), integraal.Know(false)
		members = append(members, p)
	}
	h.Members, h.TenLasteKomend, h.Dwelling.MetKind = integraal.Know(members), integraal.Know(dependent), integraal.Know(dependent)
	if len(members) == 0 {
		h.Members = integraal.KnowAbsent[[]income.Member]()
	}
	switch rapid.IntRange(0, 9).Draw(t, label+" unknown") {
	case 0:
		h.Dwelling.Huurprijs = integraal.Fact[integraal.PerMonth]{}
	case 1:
		h.Claimant.Toetsingsinkomen = integraal.Hide[integraal.PerYear](integraal.Text{})
	case 2:
		h.Claimant.Insured = integraal.Contest(integraal.Account[bool]{Value: true}, integraal.Account[bool]{Value: false})
	}
	return h
}

// deviates draws what turns out to be other than was said, a kind at a time and all
// of it together.
func deviates(t *rapid.T, said *income.Household) []Deviation {
	turned := drawDwellers(t, "turned out")
	earns, rents, lives := *said, *said, *said
	earns.Claimant.Toetsingsinkomen = turned.Claimant.Toetsingsinkomen
	rents.Dwelling.Huurprijs = turned.Dwelling.Huurprijs
	lives.Members, lives.TenLasteKomend, lives.Dwelling.MetKind = turned.Members, turned.TenLasteKomend, turned.Dwelling.MetKind
	return []Deviation{
		{Name: "income", Household: &earns}, {Name: "rent", Household: &rents}, {Name: "household", Household: &lives},
		{Name: "all", Household: turned}, {Name: "nothing", Household: said},
	}
}

// paidOn is what a scheme comes to, asked alone, and whether that is known.
func paidOn(t require.TestingT, h *income.Household, s income.Scheme, day integraal.Date) (int64, bool) {
	a, err := income.Assess(h, day, true)
	require.NoError(t, err)
	x := a.Of(s)
	if x.Nobody || x.Verdict == integraal.AppliesNot {
		return 0, len(x.Uncovered) == 0
	}
	return x.Amount.Cents, x.Verdict == integraal.Applies && len(x.Uncovered) == 0
}

// TestEveryDeviationOfEveryScheme: for each kind of deviation and each scheme that pays,
// what is paid on what was said less what is due is the recovery shown, both asked
// apart; it is known exactly where both are; the way back pays after what the way there
// asks back; and where nothing deviates, nothing is asked back.
func TestEveryDeviationOfEveryScheme(t *testing.T) {
	t.Parallel()
	day := on(2026, 3, 2)
	d, err := income.BuiltIn().On(day)
	require.NoError(t, err)
	rapid.Check(t, func(t *rapid.T) {
		said := drawDwellers(t, "said")
		for _, v := range deviates(t, said) {
			there, err := Deviate(d, said, v)
			require.NoError(t, err)
			back, err := Deviate(d, v.Household, Deviation{Name: "back", Household: said})
			require.NoError(t, err)
			schemes := map[income.Scheme]bool{}
			for _, r := range there {
				assert.False(t, schemes[r.Scheme], "%s is told twice", r.Scheme)
				schemes[r.Scheme] = true
				advance, paid := paidOn(t, said, r.Scheme, day)
				due, known := paidOn(t, v.Household, r.Scheme, day)
				assert.Equal(t, paid && known, r.Known, "%s %s", v.Name, r.Scheme)
				if !r.Known {
					assert.True(t, len(r.Missing) > 0 || len(r.Uncovered) > 0, "%s %s: it says why", v.Name, r.Scheme)
					assert.Zero(t, r.Back.Cents)
					continue
				}
				assert.Equal(t, []int64{advance, due, advance - due}, []int64{r.Advance.Cents, r.Due.Cents, r.Back.Cents}, "%s %s", v.Name, r.Scheme)
				assert.Equal(t, []income.Period{r.Back.Per, r.Back.Per}, []income.Period{r.Advance.Per, r.Due.Per}, "%s %s", v.Name, r.Scheme)
				assert.True(t, v.Name != "nothing" || r.Back.Cents == 0, "%s", r.Scheme)
				for _, o := range back {
					assert.True(t, o.Scheme != r.Scheme || o.Back.Cents == -r.Back.Cents, "%s %s", v.Name, r.Scheme)
				}
			}
			for s := income.SchemeBijstand; s <= income.SchemeKinderbijslag; s++ {
				assert.True(t, schemes[s], "%s: %s is told", v.Name, s)
			}
		}
	})
}

// TestADeviationOfEveryKindIsFelt by each toeslag that it bears on: the family in care
// turns out to earn more, to pay less rent, or to be other people.
func TestADeviationOfEveryKindIsFelt(t *testing.T) {
	t.Parallel()
	d, err := income.BuiltIn().On(on(2026, 3, 2))
	require.NoError(t, err)
	said := inCare()
	earns, rents, lives := *said, *said, *said
	earns.Claimant.Toetsingsinkomen = integraal.Know(integraal.EuroPerYear(70_000))
	rents.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(540))
	list, _ := withPartner().Members.Value()
	partner := list[len(list)-1]
	partner.Registered, partner.Toetsingsinkomen, partner.Activity, partner.Wlz = integraal.Know(true), integraal.Know(integraal.EuroPerYear(30_000)), integraal.Know(false), integraal.Know(false)
	lives.Members, lives.TenLasteKomend = integraal.Know([]income.Member{partner}), integraal.Know(false)
	lives.Dwelling.MetKind = integraal.Know(false)
	back, err := Deviate(d, said, Deviation{Name: "income", Household: &earns}, Deviation{Name: "rent", Household: &rents}, Deviation{Name: "household", Household: &lives})
	require.NoError(t, err)
	felt := map[string]bool{}
	for _, r := range back {
		felt[r.Deviation+" "+r.Scheme.String()] = r.Known && r.Back.Cents > 0
	}
	for _, s := range []income.Scheme{
		income.SchemeZorgtoeslag, income.SchemeHuurtoeslag, income.SchemeKindgebondenBudget, income.SchemeKinderopvangtoeslag,
	} {
		assert.True(t, felt["income "+s.String()], "income, %s", s)
		assert.True(t, felt["household "+s.String()], "household, %s", s)
		assert.Equal(t, s == income.SchemeHuurtoeslag, felt["rent "+s.String()], "rent, %s", s)
	}
	assert.True(t, felt["household "+income.SchemeKinderbijslag.String()])
	assert.False(t, felt["income "+income.SchemeKinderbijslag.String()])
}

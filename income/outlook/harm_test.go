package outlook

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

func harmOf(t *testing.T, p Plan, changes ...string) *Harm {
	t.Helper()
	o, err := HarmOf(p, changes...)
	require.NoError(t, err)
	h, known := o.Value()
	require.True(t, known)
	return h
}

// TestHarmReckonedByHand: three months are missed and paid back in June, with € 40
// of costs of collection that the landlord's letter names.
func TestHarmReckonedByHand(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.ArrearsFirst = true
	p.Changes = []Change{
		stop(on(2026, 3, 1)),
		{Name: "fee", On: on(2026, 5, 10), Debts: []Debt{{
			Name: "fee", To: "landlord", Owed: euro(40), Monthly: integraal.KnowAbsent[integraal.Amount](),
		}}},
		resume(on(2026, 6, 1)),
	}
	h := harmOf(t, p, "stop", "fee", "resume")
	assert.Equal(t, "0.00", h.Missed.String(), "all was paid back")
	assert.Equal(t, "40.00", h.Costs.String())
	assert.Equal(t, "750.00", h.WentWithout.String(), "three months of food")
	// without: 200 + 6 x 50 = 500 saved; with: 3050 - 1800 = 1250, of which 750 is food not had
	assert.Equal(t, "-750.00", h.Spent.String())
	assert.Equal(t, []Arisen{{Name: "fee", To: "landlord", Amount: integraal.Euro(40)}}, h.Arose)
	assert.Equal(t, "40.00", h.Restores.String(), "the fee; the 750 that is over is the food that was not bought")
	assert.Equal(t, on(2026, 5, 1), h.Worst.First)

	p.Changes[2].Back = nil // paid again, and nothing back
	h = harmOf(t, p, "stop", "fee", "resume")
	assert.Equal(t, "3000.00", h.Missed.String())
	assert.Equal(t, "3040.00", h.Restores.String(), "what was missed, and the fee")
}

// TestHarmAddsUp: what restores is what was missed and what it cost, whatever was not
// bought; and without a change there is no harm.
func TestHarmAddsUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlan(t)
		last := p.From.FirstOfMonth().AddMonths(p.Months).AddDays(-1)
		var names []string
		p.Changes = slices.DeleteFunc(p.Changes, func(c Change) bool { return len(c.Set) > 0 || c.On.After(last) })
		for _, c := range p.Changes {
			names = append(names, c.Name)
		}
		h, err := HarmOf(p, names...)
		require.NoError(t, err)
		v, known := h.Value()
		require.True(t, known)
		assert.Equal(t, v.Missed.Plus(v.Costs), v.Restores)
		none, err := HarmOf(p)
		require.NoError(t, err)
		n, _ := none.Value()
		assert.True(t, n.Restores.IsZero() && n.Missed.IsZero() && len(n.Arose) == 0)
	})
}

func TestHarmIsOpen(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Savings = integraal.Fact[integraal.Amount]{}
	p.Changes = []Change{stop(on(2026, 3, 1))}
	o, err := HarmOf(p, "stop")
	require.NoError(t, err)
	require.Len(t, o.Missing(), 1, "once, and not for both")
	assert.Equal(t, FactSavings, o.Missing()[0].Fact)
}

// TestReach in all states: what is not known is asked, and never nothing.
func TestReach(t *testing.T) {
	t.Parallel()
	asked := integraal.Euro(129)
	none := integraal.KnowAbsent[integraal.Amount]()
	full := ReachFacts{Who: "zorgtoeslag", Offset: euro(50), Attached: none, Managed: integraal.Know(false)}
	o, err := Reach(asked, full)
	require.NoError(t, err)
	r, applies := o.Value()
	require.True(t, applies)
	assert.Equal(t, "79.00 50.00", r.Reaches.String()+" "+r.Stays.String())
	for _, f := range []integraal.Fact[integraal.Amount]{
		{}, integraal.Hide[integraal.Amount](said("elsewhere")),
		integraal.Contest(integraal.Account[integraal.Amount]{Value: integraal.Euro(1)}, integraal.Account[integraal.Amount]{Value: integraal.Euro(2)}),
	} {
		open := full
		open.Offset = f
		o, err := Reach(asked, open)
		require.NoError(t, err)
		require.Len(t, o.Missing(), 1)
		assert.Equal(t, FactOffset, o.Missing()[0].Fact)
		assert.True(t, o.Missing()[0].Settles)
	}
	all := full
	all.Attached = euro(100)
	o, err = Reach(asked, all)
	require.NoError(t, err)
	assert.Equal(t, integraal.AppliesNot, o.Verdict())
	all.Offset = inCents(-1)
	_, err = Reach(asked, all)
	assert.True(t, integraal.HasFault(err, "amount.negative"))
	o, err = Reach(asked, ReachFacts{Who: "x"})
	require.NoError(t, err)
	assert.Len(t, o.Missing(), 3)
}

// TestReachOfGaps: beside each amount that is missed, whether it reaches her.
func TestReachOfGaps(t *testing.T) {
	t.Parallel()
	a, err := income.Assess(alone(integraal.KnowAbsent[[]income.Member]()), on(2026, 3, 2), false)
	require.NoError(t, err)
	nothing := integraal.KnowAbsent[integraal.PerMonth]()
	gaps, err := income.Uptake(a, &income.Received{Zorgtoeslag: nothing})
	require.NoError(t, err)
	list, err := ReachOf(gaps, func(s income.Scheme) ReachFacts {
		return ReachFacts{Who: s.String(), Offset: euro(29), Attached: integraal.KnowAbsent[integraal.Amount](), Managed: integraal.Know(true)}
	})
	require.NoError(t, err)
	require.Len(t, list, 1)
	r, applies := list[0].Reach.Value()
	require.True(t, applies)
	assert.Equal(t, income.SchemeZorgtoeslag, list[0].Scheme)
	assert.Equal(t, "129.00 100.00 29.00 true", r.Asked.String()+" "+r.Reaches.String()+" "+r.Stays.String()+" "+map[bool]string{true: "true"}[r.Managed])
}

// TestDeviation: for every deviation, the advance less what is due is what is paid
// back, of every scheme of which both are known.
func TestDeviation(t *testing.T) {
	t.Parallel()
	d, err := income.BuiltIn().On(on(2026, 3, 2))
	require.NoError(t, err)
	said := alone(integraal.KnowAbsent[[]income.Member]())
	said.Dwelling = rented()
	rapid.Check(t, func(t *rapid.T) {
		other := *said
		other.Claimant.Toetsingsinkomen = integraal.Know(integraal.EuroPerYear(rapid.Int64Range(0, 60_000).Draw(t, "income")))
		other.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(rapid.Int64Range(0, 1_200).Draw(t, "rent")))
		if rapid.Bool().Draw(t, "unknown") {
			other.Claimant.Insured = integraal.Fact[bool]{}
		}
		list, err := Deviate(d, said, Deviation{Name: "income", Household: &other})
		require.NoError(t, err)
		seen := 0
		for _, r := range list {
			if !r.Known {
				assert.True(t, len(r.Missing) > 0 || len(r.Uncovered) > 0, r.Scheme)
				continue
			}
			seen++
			assert.Equal(t, r.Advance.Cents-r.Due.Cents, r.Back.Cents)
			if r.Scheme == income.SchemeZorgtoeslag {
				v, _ := other.Claimant.Toetsingsinkomen.Value()
				due, err := d.Zorgtoeslag(income.ZorgtoeslagFacts{
					ID: "M", Born: said.Claimant.Born, Insured: integraal.Know(true), Partner: integraal.KnowAbsent[income.Toeslagpartner](),
					Toetsingsinkomen: integraal.Know(v), Rendementsgrondslag: said.Claimant.Rendementsgrondslag,
				}, nil)
				require.NoError(t, err)
				is, _ := due.Value()
				assert.Equal(t, int64(129_00)-is.Monthly.Cents(), r.Back.Cents)
			}
		}
		assert.Positive(t, seen)
	})
}

// rented is a home for € 700 a month.
func rented() income.Huurwoning {
	no := integraal.Know(false)
	return income.Huurwoning{
		Meerderjarig: integraal.Know(true), MetKind: no, Handicap: no, Woning: integraal.Know(true), Aangepast: no, BovenMaximum: no,
		Huurprijs: integraal.Know(integraal.EuroPerMonth(700)),
	}
}

// TestDeviationOfRentAndHousehold reckoned apart: a rent of € 600 instead of € 700, and
// a child who turns out not to be in the household.
func TestDeviationOfRentAndHousehold(t *testing.T) {
	t.Parallel()
	d, err := income.BuiltIn().On(on(2026, 3, 2))
	require.NoError(t, err)
	said := alone(integraal.KnowAbsent[[]income.Member]())
	said.Dwelling = rented()
	lower, with := *said, family()
	lower.Dwelling.Huurprijs = integraal.Know(integraal.EuroPerMonth(600))
	list, err := Deviate(d, said, Deviation{Name: "rent", Household: &lower})
	require.NoError(t, err)
	// 21 lid 1: 65% of the rent between 498.20 and 713.02: 700 gives 65 more than 600
	assert.Equal(t, int64(65_00), backOf(list, income.SchemeHuurtoeslag))
	list, err = Deviate(d, with, Deviation{Name: "no children", Household: alone(integraal.KnowAbsent[[]income.Member]())})
	require.NoError(t, err)
	assert.Equal(t, int64(775_00), backOf(list, income.SchemeKindgebondenBudget), "all of it")
}

// backOf is what is paid back of a scheme, or minus one where it is not known.
func backOf(list []Recovery, s income.Scheme) int64 {
	for _, r := range list {
		if r.Scheme == s && r.Known {
			return r.Back.Cents
		}
	}
	return -1
}

// TestBudget: 1000 - 600 - 100, a week of 700 x 12 / 52... of what remains.
func TestBudget(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Debts = []Debt{{Name: "loan", Owed: euro(500), Monthly: euro(20)}}
	c := courseOf(t, p)
	b := BudgetOf(&c.Months[0])
	assert.Equal(t, "700.00 20.00 280.00 64.61 30.00", // 280 x 12 / 52 = 64.615
		b.Fixed.String()+" "+b.Instalments.String()+" "+b.Remains.String()+" "+b.Week.String()+" "+b.Left.String())
	p.Sources[0].Amount = euro(700)
	c = courseOf(t, p)
	b = BudgetOf(&c.Months[0])
	assert.Equal(t, "-20.00 -4.62", b.Remains.String()+" "+b.Week.String(), "-240 / 52 = -4.6154")
}

// family is the mother of the bundled case with her children and eldest.
func family() *income.Household {
	child := func(id string, born integraal.Date) income.Member {
		return income.Member{
			Inwoner: income.Inwoner{ID: id, Born: integraal.Know(born)},
			Spouse:  integraal.Know(false), Toeslagpartner: integraal.Know(false), Child: integraal.Know(true),
			AsChild: income.AsChild{Maintained: integraal.Know(true), Kinderbijslag: integraal.Know(true), School: integraal.Know(true)},
		}
	}
	eldest := child("A", on(2003, 10, 2))
	eldest.AsChild = income.AsChild{Kinderbijslag: integraal.Know(false)}
	return alone(integraal.Know([]income.Member{child("D", on(2023, 6, 20)), child("S", on(2010, 9, 14)), eldest}))
}

// TestCalendar: each entry on its day, with its provision.
func TestCalendar(t *testing.T) {
	t.Parallel()
	list, missing := Calendar(family(), on(2026, 3, 2), Entry{Day: on(2026, 8, 10), Kind: TermEnds, Says: said("consent ends")}, Entry{Day: on(2028, 1, 1)})
	assert.Empty(t, missing)
	var got []string
	for _, e := range list {
		got = append(got, e.Day.String()+" "+e.By.String()+" "+e.Who)
		assert.False(t, e.Says.IsZero())
		assert.False(t, e.By.Unverified())
	}
	assert.Equal(t, []string{
		"2026-03-02 art. 17 lid 1 Participatiewet ", "2026-03-02 art. 17 lid 1 Awir ", "2026-03-02 art. 15 lid 1 AKW ",
		"2026-07-01 art. 38 Participatiewet ", "2026-08-10  ",
		"2026-10-01 art. 2 lid 5 Wet op het kindgebonden budget S",
		"2026-12-31 art. 15 lid 1 Awir ",
		"2027-01-01 art. 38 Participatiewet ",
	}, got)
	h := family()
	h.Claimant.Born = integraal.Fact[integraal.Date]{}
	h.Members = integraal.Fact[[]income.Member]{}
	_, missing = Calendar(h, on(2026, 3, 2))
	assert.Len(t, missing, 2)
}

// TestBirthdaysAreTraced: on the day of an entry about the allowances for children the
// amount changes, and on the day before it does not: the rules agree.
func TestBirthdaysAreTraced(t *testing.T) {
	t.Parallel()
	amounts := func(h *income.Household, day integraal.Date) (kgb, akw income.Periodic) {
		a, err := income.Assess(h, day, false)
		require.NoError(t, err)
		return a.Of(income.SchemeKindgebondenBudget).Amount, a.Of(income.SchemeKinderbijslag).Amount
	}
	seen := map[string]int{}
	for _, born := range []integraal.Date{
		on(2010, 2, 14), on(2010, 9, 14), on(2014, 5, 1), on(2014, 4, 1), on(2008, 5, 31), on(2008, 8, 1), on(2020, 4, 15), on(2020, 7, 1),
	} {
		h := family()
		members, _ := h.Members.Value()
		members[1].Born = integraal.Know(born)
		h.Members = integraal.Know(members)
		list, _ := Calendar(h, on(2026, 1, 2))
		for _, e := range list {
			if e.Kind != Birthday || e.Who != "S" || e.Day.Year() > 2026 || e.Day.Month() == 1 || e.Day.Month() == 7 && e.Where == atToeslagen {
				continue
			}
			kgb, akw := amounts(h, e.Day)
			kgbBefore, akwBefore := amounts(h, e.Day.AddDays(-1))
			if e.By.Law() == integraal.WetKgb {
				seen["kgb"]++
				assert.NotEqual(t, kgbBefore, kgb, "%v %s", born, e.By)
			}
			if e.By.Law() == integraal.AKW {
				seen["akw"]++
				assert.NotEqual(t, akwBefore, akw, "%v %s %v", born, e.By, e.Day)
			}
		}
	}
	assert.Positive(t, seen["kgb"])
	assert.Positive(t, seen["akw"])
}

// TestAllThatWasMissedIsPaidBack, the payment of the month itself included.
func TestAllThatWasMissedIsPaidBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := tenant()
		p.Months, p.Sources[0].Day = 12, rapid.IntRange(0, 31).Draw(t, "payday")
		first := on(2026, 1, 1).AddDays(rapid.IntRange(0, 200).Draw(t, "stop"))
		then := first.AddDays(rapid.IntRange(1, 120).Draw(t, "until"))
		p.Changes = []Change{stop(first), resume(then)}
		o, err := HarmOf(p, "stop", "resume")
		require.NoError(t, err)
		h, _ := o.Value()
		assert.True(t, h.Missed.IsZero(), h.Missed)
	})
}

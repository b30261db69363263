package outlook

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// received are what comes in over the months.
func received(c *Course) []string {
	var list []string
	for i := range c.Months {
		list = append(list, c.Months[i].Received.String())
	}
	return list
}

// TestAStopOnTheEdgeOfAMonth: a stop holds from its day on. A payment on a day that a
// month does not have is on its last, also the 29th of February.
func TestAStopOnTheEdgeOfAMonth(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		from, stop integraal.Date
		payday     int
		want       []string
	}{
		"first day, paid then":        {on(2026, 3, 1), on(2026, 4, 1), 1, []string{"1000.00", "0.00", "0.00"}},
		"first day, paid later":       {on(2026, 3, 1), on(2026, 4, 1), 25, []string{"1000.00", "0.00", "0.00"}},
		"second day, paid before":     {on(2026, 3, 1), on(2026, 4, 2), 1, []string{"1000.00", "1000.00", "0.00"}},
		"last day, paid then":         {on(2026, 3, 1), on(2026, 4, 30), 31, []string{"1000.00", "0.00", "0.00"}},
		"last day, paid before":       {on(2026, 3, 1), on(2026, 4, 30), 29, []string{"1000.00", "1000.00", "0.00"}},
		"leap day, paid on the last":  {on(2024, 1, 1), on(2024, 2, 29), 31, []string{"1000.00", "0.00", "0.00"}},
		"leap day, paid the 28th":     {on(2024, 1, 1), on(2024, 2, 29), 28, []string{"1000.00", "1000.00", "0.00"}},
		"day after a short February":  {on(2026, 1, 1), on(2026, 3, 1), 31, []string{"1000.00", "1000.00", "0.00"}},
		"last of February, paid 30th": {on(2026, 1, 1), on(2026, 2, 28), 30, []string{"1000.00", "0.00", "0.00"}},
	} {
		p := tenant()
		p.From, p.Months, p.Sources[0].Day, p.Changes = c.from, 3, c.payday, []Change{stop(c.stop)}
		assert.Equal(t, c.want, received(courseOf(t, p)), name)
	}
	p := tenant()
	p.From, p.Months, p.Sources[0].Day = on(2024, 2, 1), 1, 31
	assert.Equal(t, on(2024, 2, 29), courseOf(t, p).Months[0].Income[0].Day)
	p.Sources[0].Day = 30
	assert.Equal(t, on(2024, 2, 29), courseOf(t, p).Months[0].Income[0].Day)
}

// TestTwoStops: of each all that was missed comes back with its own end, and a stop
// that begins where another goes on holds until the source is paid again.
func TestTwoStops(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Months = 8
	again := stop(on(2026, 5, 1))
	again.Name = "again"
	end := resume(on(2026, 7, 1))
	end.Name = "end"
	p.Changes = []Change{stop(on(2026, 2, 1)), resume(on(2026, 4, 1)), again, end}
	assert.Equal(t, []string{"1000.00", "0.00", "0.00", "3000.00", "0.00", "0.00", "3000.00", "1000.00"}, received(courseOf(t, p)))
	h := harmOf(t, p, "stop", "resume", "again", "end")
	assert.True(t, h.Missed.IsZero())
	one := harmOf(t, p, "again", "end")
	assert.Equal(t, "0.00", one.Missed.String(), "the first stop is in both")

	again.On = on(2026, 3, 1)
	p.Changes = []Change{stop(on(2026, 2, 1)), again, resume(on(2026, 4, 1))}
	assert.Equal(t, []string{"1000.00", "0.00", "0.00", "3000.00", "1000.00", "1000.00", "1000.00", "1000.00"}, received(courseOf(t, p)))
}

// TestBackIsPaidOnce, in its month and not in that of the next year.
func TestBackIsPaidOnce(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Months = 18
	end := resume(on(2026, 4, 1))
	again := stop(on(2027, 3, 1))
	again.Name = "again"
	p.Changes = []Change{stop(on(2026, 3, 1)), end, again}
	got := received(courseOf(t, p))
	assert.Equal(t, "2000.00", got[3])
	assert.Equal(t, []string{"0.00", "0.00"}, got[14:16], "nothing comes back in April 2027")
}

// TestEveryThirdMonth is counted from its month, across the end of a year.
func TestEveryThirdMonth(t *testing.T) {
	t.Parallel()
	for in, want := range map[time.Month][]int{time.January: {1, 4, 7, 10}, time.April: {1, 4, 7, 10}, time.May: {2, 5, 8, 11}, time.December: {3, 6, 9, 12}} {
		p := tenant()
		p.From, p.Months, p.Sources[0].When = on(2026, 1, 1), 12, When{Every: 3, In: in}
		var got []int
		for _, m := range courseOf(t, p).Months {
			if !m.Received.IsZero() {
				got = append(got, int(m.First.Month()))
			}
		}
		assert.Equal(t, want, got, in)
	}
}

// TestWhatBeginsOnItsDay: a cost and a source that a change brings are there from that
// day on, and an amount that it gives holds for a payment of that day.
func TestWhatBeginsOnItsDay(t *testing.T) {
	t.Parallel()
	none := integraal.KnowAbsent[integraal.Amount]()
	for day, want := range map[int]string{9: "1300.00 1000.00", 10: "1300.00 1000.00", 11: "1000.00 950.00"} {
		p := tenant()
		p.Months = 3
		p.Changes = []Change{{
			Name: "new", On: on(2026, 2, day), Sources: []Source{{Name: "job", When: When{Day: 10}, Amount: euro(300)}},
			Costs: []Cost{{Name: "phone", Kind: OtherBill, When: When{Day: 10}, Amount: euro(50), Arrears: none}},
		}}
		m := courseOf(t, p).Months[1]
		assert.Equal(t, want, m.Received.String()+" "+m.Due.String(), day)
	}
	for day, want := range map[int]string{1: "1030.00", 2: "950.00"} {
		p := tenant()
		p.Months, p.Changes = 2, []Change{{Name: "rise", On: on(2026, 2, day), Set: []Setting{{"rent", euro(680)}}}}
		assert.Equal(t, want, courseOf(t, p).Months[1].Due.String(), day)
	}
}

// TestSignals: of rent, energy, water and health insurance the creditor can give one,
// of another bill not; the talk is offered once; and once arrears were paid off, new ones
// can be told of again.
func TestSignals(t *testing.T) {
	t.Parallel()
	none := integraal.KnowAbsent[integraal.Amount]()
	p := Plan{From: on(2026, 1, 1), Months: 2, Savings: euro(0)}
	for kind := Housing; kind <= OtherBill; kind++ {
		p.Costs = append(p.Costs, Cost{Name: kind.String(), Kind: kind, Amount: euro(100), Arrears: none})
	}
	names := func(c *Course, name integraal.Name) (list []string) {
		for _, e := range c.Events() {
			if e.Name == name {
				list = append(list, e.Day.String()+" "+e.About)
			}
		}
		return list
	}
	c := courseOf(t, p)
	assert.Equal(t, []string{"2026-01-01 housing", "2026-01-01 energy", "2026-01-01 water", "2026-01-01 healthInsurance"}, names(c, EventSignal))
	assert.Equal(t, []string{"2026-01-01 "}, names(c, EventTalk))
	assert.Len(t, names(c, EventArrears), 10, "of other bills there are arrears too")

	p = tenant()
	p.Savings, p.ArrearsFirst, p.Months = euro(0), true, 8
	again := stop(on(2026, 6, 1))
	again.Name = "again"
	p.Changes = []Change{stop(on(2026, 2, 1)), resume(on(2026, 3, 1)), again}
	p.Costs = p.Costs[:1]
	p.Costs[0].Amount = euro(1_000) // all that comes in
	assert.Equal(t, []string{"2026-02-01 rent", "2026-06-01 rent", "2026-07-01 rent", "2026-08-01 rent"}, names(courseOf(t, p), EventArrears))
	assert.Equal(t, []string{"2026-02-01 rent", "2026-06-01 rent"}, names(courseOf(t, p), EventSignal))
}

// TestTheWorstMonth is the first with the most arrears.
func TestTheWorstMonth(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Changes = []Change{stop(on(2026, 3, 1)), resume(on(2026, 4, 1))}
	p.Changes[1].Back = nil
	h := harmOf(t, p, "stop", "resume")
	assert.Equal(t, h.With.Months[2].Arrears, h.With.Months[5].Arrears, "nothing is paid on them")
	assert.Equal(t, on(2026, 3, 1), h.Worst.First)
}

// TestOneMissingFactSettlesReach, and one of several does not.
func TestOneMissingFactSettlesReach(t *testing.T) {
	t.Parallel()
	o, err := Reach(integraal.Euro(129), ReachFacts{Managed: integraal.Know(false)})
	require.NoError(t, err)
	require.Len(t, o.Missing(), 2)
	assert.False(t, o.Missing()[0].Settles || o.Missing()[1].Settles)
}

// TestNoTermOnThePensionDay: who reaches the pension age on the last day of the six
// months, 30 April 2026, has no entry.
func TestNoTermOnThePensionDay(t *testing.T) {
	t.Parallel()
	d := disregard(OnderdeelN, on(2025, 11, 1), integraal.KnowAbsent[int]())
	for day, want := range map[int]int{29: 0, 30: 0} {
		d.Born = known(on(1959, 4, day))
		list, _, err := (&Terms{Disregards: []Disregard{d}}).Entries()
		require.NoError(t, err)
		assert.Len(t, list, want, day)
	}
	d.Born = known(on(1959, 5, 1))
	list, _, err := (&Terms{Disregards: []Disregard{d}}).Entries()
	require.NoError(t, err)
	require.Len(t, list, 1)
	assert.Equal(t, on(2026, 4, 30), list[0].Day)
}

// TestTheMostThatIsReckoned: 120 months and a thousand million euros are in it; one more
// is not, of any amount that a plan has.
func TestTheMostThatIsReckoned(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Months, p.Costs[0].Amount, p.Changes = longest, inCents(mostAmount), []Change{{Name: "x", On: p.From, Set: []Setting{{"rent", inCents(mostAmount)}}}}
	assert.Len(t, courseOf(t, p).Months, 120)
	p.Months++
	_, err := Run(p)
	assert.True(t, integraal.HasFault(err, "outlook.range"))
	over := inCents(mostAmount + 1)
	for want, spoil := range map[string]func(*Plan){
		"costs[1]":   func(p *Plan) { p.Costs[1].Arrears = over },
		"sources[0]": func(p *Plan) { p.Sources[0].Amount = over },
		"debts[0]":   func(p *Plan) { p.Debts = []Debt{{Name: "a", Owed: over}} },
		"debts[1]":   func(p *Plan) { p.Debts = []Debt{{Name: "a"}, {Name: "b", Monthly: over}} },
		"changes[0]": func(p *Plan) { p.Changes = []Change{{Name: "x", On: p.From, Set: []Setting{{"rent", over}}}} },
		"savings":    func(p *Plan) { p.Savings = over },
	} {
		p := tenant()
		spoil(&p)
		_, err := Run(p)
		faults := integraal.FaultsIn(err)
		require.Len(t, faults, 1, want)
		assert.Equal(t, "amount.range "+want, faults[0].Code+" "+faults[0].Path)
	}
}

// TestWhatIsContestedIsAsked: a payment, a rent, a debt or what there is that two
// differ on keeps the months open, as what nobody knows does, and is named.
func TestWhatIsContestedIsAsked(t *testing.T) {
	t.Parallel()
	differ := integraal.Contest(integraal.Account[integraal.Amount]{Value: integraal.Euro(1)}, integraal.Account[integraal.Amount]{Value: integraal.Euro(2)})
	for state, f := range map[string]integraal.Fact[integraal.Amount]{
		"contested": differ, "unknown": {}, "hidden": integraal.Hide[integraal.Amount](said("elsewhere")),
	} {
		for want, put := range map[integraal.Name]func(*Plan){
			FactSourceAmount: func(p *Plan) { p.Sources[0].Amount = f },
			FactCostAmount:   func(p *Plan) { p.Costs[0].Amount = f },
			FactArrears:      func(p *Plan) { p.Costs[0].Arrears = f },
			FactSavings:      func(p *Plan) { p.Savings = f },
			FactOwed:         func(p *Plan) { p.Debts = []Debt{{Name: "loan", Owed: f, Monthly: euro(1)}} },
			FactMonthly:      func(p *Plan) { p.Debts = []Debt{{Name: "loan", Owed: euro(100), Monthly: f}} },
		} {
			p := tenant()
			p.Changes = []Change{stop(on(2026, 3, 1))}
			put(&p)
			o, err := HarmOf(p, "stop")
			require.NoError(t, err)
			_, there := o.Value()
			assert.False(t, there, "%s %s", state, want)
			require.Len(t, o.Missing(), 1, "%s %s", state, want)
			assert.Equal(t, want, o.Missing()[0].Fact, state)
		}
	}
	p := byRules(onBijstand())
	p.Household.Dwelling = income.Huurwoning{Woning: integraal.Know(true)}
	p.Sources = append(p.Sources, Source{Name: "huurtoeslag", Scheme: income.SchemeHuurtoeslag, ByRule: true})
	o, err := Run(p)
	require.NoError(t, err)
	var names []integraal.Name
	for _, m := range o.Missing() {
		names = append(names, m.Fact)
	}
	assert.Contains(t, names, income.FactHuurprijs, "the rent of a huurtoeslag by the rule")
}

// TestAChangeAfterTheMonths is said, and changes nothing.
func TestAChangeAfterTheMonths(t *testing.T) {
	t.Parallel()
	p := tenant() // January to June
	plain := courseOf(t, p)
	p.Changes = []Change{stop(on(2026, 7, 1))}
	c := courseOf(t, p)
	assert.Equal(t, plain.Months, c.Months)
	last := c.Assumptions[len(c.Assumptions)-1]
	assert.Equal(t, AssumeLater, last.Name)
	assert.Contains(t, last.Says.NL, "1 juli 2026")
	p.Changes = []Change{stop(on(2026, 6, 30))}
	assert.False(t, assumes(courseOf(t, p))[string(AssumeLater)])
}

// TestCostsThatNobodyGave are no nought.
func TestCostsThatNobodyGave(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Changes = []Change{stop(on(2026, 3, 1)), {Name: "fee", On: on(2026, 4, 1), Debts: []Debt{{Name: "fee", Owed: euro(0), Monthly: euro(0)}}}}
	assert.False(t, harmOf(t, p, "stop").CostsGiven)
	assert.True(t, harmOf(t, p, "stop", "fee").CostsGiven, "known to be nothing")
}

// TestBegan is what was open before the first month, whatever that month adds.
func TestBegan(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Costs[0].Arrears, p.Savings, p.Changes = euro(100), euro(0), []Change{stop(on(2026, 1, 1))}
	assert.Equal(t, "100.00", harmOf(t, p, "stop").Began.String())
}

// TestAFigureHoldsOnItsLastDay and on its first.
func TestAFigureHoldsOnItsLastDay(t *testing.T) {
	t.Parallel()
	r := Reference{Name: "town", Amount: integraal.Euro(1), From: on(2026, 1, 1), Until: on(2026, 3, 1), Source: "s"}
	for month, want := range map[time.Month]int{time.January: 1, time.March: 1, time.April: 0} {
		list, err := Compare(Budget{First: on(2026, month, 1)}, []Reference{r})
		require.NoError(t, err)
		assert.Len(t, list, want, month)
	}
	list, err := Compare(Budget{First: on(2025, 12, 1)}, []Reference{r})
	require.NoError(t, err)
	assert.Empty(t, list)
}

// TestAHouseholdOfTheDayOfPayment: a partner who leaves on the day of the payment is
// gone by then, and one who leaves a day later is not.
func TestAHouseholdOfTheDayOfPayment(t *testing.T) {
	t.Parallel()
	for day, want := range map[int]string{24: "1331.43", 25: "1331.43", 26: "1902.02"} {
		p := byRules(withPartner())
		p.Months, p.Changes = 1, []Change{{Name: "leaves", On: on(2026, 3, day), Household: onBijstand()}}
		assert.Equal(t, []string{want}, receivedOf(courseOf(t, p), "bijstand"), day)
	}
}

// TestOneOfTwoFactsSettlesNothing, also where it settles what one source pays.
func TestOneOfTwoFactsSettlesNothing(t *testing.T) {
	t.Parallel()
	h := alone(integraal.KnowAbsent[[]income.Member]())
	h.Claimant.Insured = integraal.Fact[bool]{}
	p := tenant()
	p.Household, p.Sources[0].ByRule, p.Sources[0].Scheme = h, true, income.SchemeZorgtoeslag
	p.Savings = integraal.Fact[integraal.Amount]{}
	a, err := income.Assess(h, on(2026, 1, 20), false)
	require.NoError(t, err)
	alone := a.Of(income.SchemeZorgtoeslag).Missing
	require.Len(t, alone, 1)
	require.True(t, alone[0].Settles)
	o, err := Run(p)
	require.NoError(t, err)
	require.Len(t, o.Missing(), 2)
	assert.False(t, o.Missing()[0].Settles || o.Missing()[1].Settles)
}

package outlook

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

func on(y int, m time.Month, d int) integraal.Date { return integraal.On(y, m, d) }

func euro(n int64) integraal.Fact[integraal.Amount] { return integraal.Know(integraal.Euro(n)) }

func inCents(n int64) integraal.Fact[integraal.Amount] {
	return integraal.Know(integraal.EuroCents(n))
}

func said(s string) integraal.Text { return integraal.Same(s) }

// tenant has € 1,000 a month and pays € 600 of rent, € 100 of energy and € 250 of
// food, with € 200 saved.
func tenant() Plan {
	none := integraal.KnowAbsent[integraal.Amount]()
	return Plan{
		From: on(2026, 1, 15), Months: 6,
		Sources: []Source{{Name: "benefit", Says: said("benefit"), When: When{Day: 20}, Amount: euro(1_000)}},
		Costs: []Cost{
			{Name: "rent", To: "landlord", Says: said("rent"), Kind: Housing, When: When{Day: 1}, Amount: euro(600), Arrears: none},
			{Name: "power", To: "supplier", Says: said("power"), Kind: Energy, Amount: euro(100), Arrears: none},
			{Name: "food", Says: said("food"), Kind: Living, Amount: euro(250), Arrears: none},
		},
		Savings: euro(200),
	}
}

func stop(day integraal.Date) Change { return Change{Name: "stop", On: day, Stop: []string{"benefit"}} }

func resume(day integraal.Date) Change {
	return Change{Name: "resume", On: day, Resume: []string{"benefit"}, Back: []string{"benefit"}}
}

func courseOf(t *testing.T, p Plan) *Course {
	t.Helper()
	o, err := Run(p)
	require.NoError(t, err)
	c, known := o.Value()
	require.True(t, known, "%v", o.Missing())
	return c
}

// TestStopReckonedByHand: the benefit stops on 1 March 2026 and is paid again from
// 1 June with what was missed.
func TestStopReckonedByHand(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Changes = []Change{stop(on(2026, 3, 1)), resume(on(2026, 6, 1))}
	c := courseOf(t, p)
	for i, want := range []struct{ closing, received, shortfall, arrears, without string }{
		{"250.00", "1000.00", "0.00", "0.00", "0.00"},
		{"300.00", "1000.00", "0.00", "0.00", "0.00"},
		{"0.00", "0.00", "650.00", "400.00", "250.00"},    // 300 to the rent
		{"0.00", "0.00", "950.00", "1100.00", "250.00"},   // 700 more
		{"0.00", "0.00", "950.00", "1800.00", "250.00"},   // 700 more
		{"3050.00", "4000.00", "0.00", "1800.00", "0.00"}, // 1000 and three months back
	} {
		m := c.Months[i]
		assert.Equal(t, want.closing, m.Closing.String(), m.First)
		assert.Equal(t, want.received, m.Received.String(), m.First)
		assert.Equal(t, want.shortfall, m.Shortfall.String(), m.First)
		assert.Equal(t, want.arrears, m.Arrears.String(), m.First)
		assert.Equal(t, want.without, m.Without.String(), m.First)
	}
	gone, there := c.First(EventSavingsGone)
	require.True(t, there)
	assert.Equal(t, on(2026, 3, 1), gone.Day)
	var rent, signals []string
	for _, e := range c.Events() {
		switch {
		case e.Name == EventArrears && e.About == "rent":
			rent = append(rent, e.Day.String()+" "+string(rune('0'+e.Months)))
		case e.Name == EventSignal:
			signals = append(signals, e.Day.String()+" "+e.About)
			assert.Equal(t, "art. 3 lid 1 onder b Wgs", e.By.String())
		}
	}
	// rent: 300 after March, 900 after April, 1500 after May; energy 100 to 300
	assert.Equal(t, []string{"2026-04-01 1", "2026-05-01 2"}, rent)
	assert.Equal(t, []string{"2026-03-01 power", "2026-04-01 rent"}, signals)

	p.ArrearsFirst = true
	c = courseOf(t, p)
	last := c.Months[5]
	assert.Equal(t, "1800.00 1250.00 0.00", last.OnArrears.String()+" "+last.Closing.String()+" "+last.Arrears.String())
}

// drawPlan is any plan of amounts that are known.
func drawPlan(t *rapid.T) Plan {
	amount := func(name string, most int64) integraal.Fact[integraal.Amount] {
		return inCents(rapid.Int64Range(0, most).Draw(t, name))
	}
	p := Plan{
		From:   on(2025, time.Month(rapid.IntRange(1, 12).Draw(t, "month")), rapid.IntRange(1, 28).Draw(t, "day")),
		Months: rapid.IntRange(1, 18).Draw(t, "months"), Savings: amount("savings", 2_000_00),
		ArrearsFirst: rapid.Bool().Draw(t, "first"),
	}
	when := func(name string) When {
		return When{
			Every: rapid.SampledFrom([]int{0, 1, 3, 12}).Draw(t, name+"every"),
			In:    time.Month(rapid.IntRange(0, 12).Draw(t, name+"in")), Day: rapid.IntRange(0, 31).Draw(t, name+"on"),
		}
	}
	for _, n := range []string{"a", "b"} {
		p.Sources = append(p.Sources, Source{Name: n, When: when(n), Amount: amount(n, 1_500_00)})
	}
	for i, n := range []string{"rent", "power", "food"} {
		p.Costs = append(p.Costs, Cost{
			Name: n, Kind: []Kind{Housing, Energy, Living}[i], When: when(n), Amount: amount(n, 900_00), Arrears: amount(n+"arrears", 500_00),
		})
	}
	p.Costs[2].Arrears = integraal.KnowAbsent[integraal.Amount]()
	p.Debts = []Debt{{Name: "loan", Owed: amount("loan", 3_000_00), Monthly: amount("monthly", 200_00), Paused: rapid.Bool().Draw(t, "paused")}}
	households := drawHouseholds(t, &p)
	day := p.From
	for i := range rapid.IntRange(0, 5).Draw(t, "changes") {
		day = day.AddDays(rapid.IntRange(0, 90).Draw(t, "later"))
		c := Change{Name: "change" + string(rune('0'+i)), On: day}
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0:
			c.Stop = []string{"a"}
		case 1:
			c.Resume, c.Back = []string{"a"}, []string{"a"}
		case 2:
			c.Set = []Setting{{"rent", amount("raised", 1_200_00)}}
		case 3:
			c.Pause = []string{"loan"}
		case 4:
			c.Unpause = []string{"loan"}
		case 5:
			c.Debts = []Debt{{Name: "fee" + string(rune('0'+i)), Owed: amount("fee", 100_00), Monthly: amount("feeMonthly", 50_00)}}
		case 6:
			c.Sources = []Source{{Name: "job" + string(rune('0'+i)), When: when("job"), Amount: amount("wage", 800_00)}}
			c.Threat = true
		case 7:
			c.Household = rapid.SampledFrom(households).Draw(t, "household")
		case 8:
			c.LawOf = rapid.SampledFrom([]integraal.Date{on(2024, 3, 1), on(2026, 8, 1), on(2027, 3, 1)}).Draw(t, "law")
		case 9:
			c.Stop = []string{"bijstand"}
		}
		p.Changes = append(p.Changes, c)
	}
	return p
}

// drawHouseholds gives a plan bijstand and kindgebonden budget by the rules, also of
// days of which the amounts are assumed, and returns the households that it may turn
// into: as it is, with a partner, with someone of 27 or more, with a child of 18.
func drawHouseholds(t *rapid.T, p *Plan) []*income.Household {
	norms, err := income.BuiltIn().Assuming(on(2026, 12, 31), on(2027, 1, 1), on(2027, 12, 31))
	require.NoError(t, err)
	list := []*income.Household{onBijstand(), withPartner(), withBirth(2, on(1998, 10, 2)), withBirth(1, on(2007, 5, 10))}
	p.Norms, p.Household = norms, rapid.SampledFrom(list).Draw(t, "who")
	p.Sources = append(p.Sources,
		Source{Name: "bijstand", Scheme: income.SchemeBijstand, ByRule: true, When: When{Day: 25}},
		Source{Name: "kgb", Scheme: income.SchemeKindgebondenBudget, ByRule: true, When: When{Day: 20}})
	return list
}

// withBirth is the household on bijstand with another day of birth of a member.
func withBirth(i int, born integraal.Date) *income.Household {
	h := onBijstand()
	members, _ := h.Members.Value()
	members[i].Born = integraal.Know(born)
	h.Members = integraal.Know(members)
	return h
}

// TestNoCentIsLost: in every month, what there was and what came in, less what was
// paid, is what is left; what was due is paid, open or gone without; and each month
// begins where the one before ended.
func TestNoCentIsLost(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlan(t)
		o, err := Run(p)
		require.NoError(t, err)
		c, known := o.Value()
		require.True(t, known)
		opening, _ := p.Savings.Value()
		arrears := int64(0)
		for i := range p.Costs {
			a, _ := p.Costs[i].Arrears.Value()
			arrears += a.Cents()
		}
		for _, m := range c.Months {
			assert.Equal(t, opening, m.Opening, m.First)
			sum := integraal.Amount{}
			for _, f := range m.Income {
				sum = sum.Plus(f.Amount).Plus(f.Back)
			}
			assert.Equal(t, m.Received, sum)
			assert.Equal(t, m.Closing, m.Opening.Plus(m.Received).Minus(m.Paid).Minus(m.OnDebts).Minus(m.OnArrears), m.First)
			assert.False(t, m.Closing.IsNegative())
			assert.Equal(t, m.Due, m.Paid.Plus(m.Shortfall))
			arrears += m.Shortfall.Minus(m.Without).Minus(m.OnArrears).Cents()
			assert.Equal(t, arrears, m.Arrears.Cents(), m.First)
			opening = m.Closing
		}
	})
}

// TestTheSameMonthByTwoRoutes: a course that goes on from a month has the same
// months as the whole.
func TestTheSameMonthByTwoRoutes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlan(t)
		o, err := Run(p)
		require.NoError(t, err)
		c, _ := o.Value()
		i := rapid.IntRange(0, len(c.Months)-1).Draw(t, "i")
		again, err := Run(c.GoOn(i))
		require.NoError(t, err)
		d, known := again.Value()
		require.True(t, known)
		assert.Equal(t, c.Months[i:], d.Months)
	})
}

// TestWhatIsMissingIsNamed: every fact once, and none that bears not.
func TestWhatIsMissingIsNamed(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Savings, p.Costs[1].Amount = integraal.Fact[integraal.Amount]{}, integraal.Ask[integraal.Amount](said("the bill says it"))
	p.Debts = []Debt{{Name: "loan", Owed: euro(100), Paused: true}} // paused: no instalment is asked
	o, err := Run(p)
	require.NoError(t, err)
	var names []string
	for _, m := range o.Missing() {
		names = append(names, string(m.Fact)+" "+m.Who)
	}
	assert.Equal(t, []string{"outlook.savings ", "outlook.cost.amount power"}, names)
	assert.Equal(t, integraal.Undetermined, o.Verdict())
}

func TestFaults(t *testing.T) {
	t.Parallel()
	for want, spoil := range map[string]func(p *Plan){
		"outlook.range months":         func(p *Plan) { p.Months = 0 },
		"outlook.range from":           func(p *Plan) { p.From = integraal.Date{} },
		"amount.negative savings":      func(p *Plan) { p.Savings = inCents(-1) },
		"amount.range costs[0]":        func(p *Plan) { p.Costs[0].Amount = inCents(mostAmount + 1) },
		"outlook.twice costs[1]":       func(p *Plan) { p.Costs[1].Name = "rent" },
		"outlook.range sources[0]":     func(p *Plan) { p.Sources[0].Day = 32 },
		"outlook.unknown changes[0]":   func(p *Plan) { p.Changes = []Change{{Name: "x", On: p.From, Stop: []string{"nothing"}}} },
		"outlook.household sources[0]": func(p *Plan) { p.Sources[0].ByRule = true },
		"outlook.range changes[1]": func(p *Plan) {
			p.Changes = []Change{stop(on(2026, 4, 1)), {Name: "x", On: on(2026, 3, 1)}}
		},
	} {
		p := tenant()
		spoil(&p)
		_, err := Run(p)
		require.Error(t, err, want)
		found := integraal.FaultsIn(err)
		require.NotEmpty(t, found, want)
		assert.Equal(t, want, found[0].Code+" "+found[0].Path)
	}
	_, err := HarmOf(tenant(), "nothing")
	assert.True(t, integraal.HasFault(err, "outlook.unknown"))
}

// TestEveryNameHasWords.
func TestEveryNameHasWords(t *testing.T) {
	t.Parallel()
	for _, n := range []integraal.Name{
		FactSourceAmount, FactCostAmount, FactArrears, FactOwed, FactMonthly, FactSavings, FactOffset, FactAttached, FactBudgetBeheer,
		ConditionReaches, EventSavingsGone, EventWithout, EventArrears, EventSignal, EventTalk, EventThreat, EventChange,
		AssumeMonthOrder, AssumeCostOrder, AssumeWhole, AssumeArrearsFirst, AssumeArrearsLeft, AssumeSignal, AssumeByRule,
		AssumeHoliday, AssumeHolidayGiven, AssumeHolidayEnd, AssumeLawOf, AssumeAmountsOf, AssumeLater,
		FactSent, FactPapersBy, FactSince, FactSkipped, FactYoungest, FactExtended, FactBuffer, FactLaid, FactTold, FactFound,
	} {
		words, found := Word(n)
		assert.True(t, found && words.NL != "" && words.EN != "", n)
	}
	assert.Len(t, dictionary, 40)
}

// TestThreat: the three working days start where someone says that it threatens, and
// by nothing else.
func TestThreat(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Changes = []Change{stop(on(2026, 1, 1))}
	_, there := courseOf(t, p).First(EventThreat)
	assert.False(t, there, "no months of arrears are a threat by themselves")
	p.Changes = append(p.Changes, Change{Name: "summons", On: on(2026, 4, 9), Threat: true})
	e, there := courseOf(t, p).First(EventThreat)
	assert.True(t, there)
	assert.Equal(t, on(2026, 4, 9), e.Day)
	assert.Equal(t, "art. 4 lid 2 Wgs", e.By.String())
}

// TestLawOfAnotherDay and of another household: what a source by a rule pays.
func TestByRule(t *testing.T) {
	t.Parallel()
	h := alone(integraal.KnowAbsent[[]income.Member]())
	p := tenant()
	p.Household, p.Sources[0].ByRule, p.Sources[0].Scheme = h, true, income.SchemeZorgtoeslag
	p.Months = 3
	moved := *h
	moved.Claimant.Toetsingsinkomen = integraal.Know(integraal.EuroPerYear(31_500))
	p.Changes = []Change{
		{Name: "law of 2024", On: on(2026, 2, 1), LawOf: on(2024, 3, 1)},
		{Name: "more income", On: on(2026, 3, 1), Household: &moved, LawOf: on(2026, 3, 1)},
	}
	c := courseOf(t, p)
	// 2119 - 568.55 = 1550 a year; 2024: 1987 - 503.93 = 1483; 2026 at 31500: 1308
	assert.Equal(t, []string{"129.00", "123.00", "109.00"}, []string{
		c.Months[0].Received.String(), c.Months[1].Received.String(), c.Months[2].Received.String(),
	})
	p.Household = &income.Household{Claimant: income.Inwoner{ID: "M"}}
	o, err := Run(p)
	require.NoError(t, err)
	assert.Equal(t, integraal.Undetermined, o.Verdict())
	assert.NotEmpty(t, o.Missing())
	p.Household, p.Changes = h, []Change{{Name: "far", On: on(2026, 2, 1), LawOf: on(2031, 1, 1)}}
	_, err = Run(p)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

// alone is a household of one, with members or none.
func alone(members integraal.Fact[[]income.Member]) *income.Household {
	return &income.Household{
		Claimant: income.Inwoner{
			ID: "M", Born: integraal.Know(on(1982, 11, 4)), Insured: integraal.Know(true),
			Toetsingsinkomen:    integraal.Know(integraal.EuroPerYear(19_600)),
			Rendementsgrondslag: integraal.Know(integraal.Euro(350)),
		},
		Members: members, KinderbijslagInsured: integraal.Know(true),
	}
}

func BenchmarkRun(b *testing.B) {
	p := tenant()
	p.Months, p.Changes = 12, []Change{stop(on(2026, 3, 1)), resume(on(2026, 6, 1))}
	for b.Loop() {
		_, _ = Run(p)
	}
}

// TestArrearsThatAreThereAlready are no event, but their early signal is (Wgs art. 3
// lid 1 b), with the talk of art. 4 lid 1; the next month of arrears is.
func TestArrearsThatAreThereAlready(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Costs[0].Arrears, p.Savings = euro(1_200), euro(0)
	p.Changes = []Change{stop(on(2026, 1, 1))}
	var got []string
	for _, e := range courseOf(t, p).Events() {
		if e.About == "rent" {
			got = append(got, string(e.Name)+" "+e.Day.String()+" "+string(rune('0'+e.Months)))
		}
	}
	assert.Equal(t, []string{"outlook.event.signal 2026-01-01 0", "outlook.event.arrears 2026-01-01 3"}, got)
	p.Changes, p.Costs[0].When = nil, When{Every: 3, In: 2, Day: 5} // paid, and not due before February
	c := courseOf(t, p)
	e, there := c.First(EventSignal)
	require.True(t, there)
	assert.Equal(t, "2026-01-01 rent", e.Day.String()+" "+e.About)
	talk, there := c.First(EventTalk)
	require.True(t, there)
	assert.Equal(t, "2026-01-01 art. 4 lid 1 Wgs", talk.Day.String()+" "+talk.By.String())
	p.Costs[0].Kind = OtherBill // of which no creditor gives a signal
	_, there = courseOf(t, p).First(EventSignal)
	assert.False(t, there)
}

// TestJSON: amounts as text, kinds by name, provisions in words.
func TestJSON(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Changes = []Change{stop(on(2026, 1, 1))}
	raw, err := json.Marshal(courseOf(t, p))
	require.NoError(t, err)
	for _, want := range []string{
		`"first":"2026-01-01"`, `"opening":"200.00"`, `"kind":"housing"`, `"law":{"law":"art. 3 lid 1 onder b Wgs"`, `"name":"outlook.event.signal"`,
	} {
		assert.Contains(t, string(raw), want)
	}
	list, _ := Calendar(family(), on(2026, 3, 2))
	raw, err = json.Marshal(list)
	require.NoError(t, err)
	assert.Contains(t, string(raw), `"kind":"birthday"`)
	assert.Equal(t, "invalid", Kind(99).String()+"")
}

// TestAMissedInstalmentIsAShortage: 1000 and 0 saved pay 950 of costs; of 80 that was
// agreed on a loan 50 is paid.
func TestAMissedInstalmentIsAShortage(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Savings, p.Months = euro(0), 2
	p.Debts = []Debt{{Name: "loan", To: "bank", Owed: euro(500), Monthly: euro(80)}}
	c := courseOf(t, p)
	gone, there := c.First(EventSavingsGone)
	require.True(t, there)
	assert.Equal(t, on(2026, 1, 1), gone.Day)
	assert.Equal(t, "0.00 30.00 450.00", c.Months[0].Shortfall.String()+" "+c.Months[0].Unpaid.String()+" "+c.Months[0].Owed.String())
	p.Debts[0].Monthly = euro(50)
	c = courseOf(t, p)
	_, there = c.First(EventSavingsGone)
	assert.False(t, there)
	assert.True(t, c.Months[0].Unpaid.IsZero())
}

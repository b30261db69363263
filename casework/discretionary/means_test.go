package discretionary_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/discretionary"
	"github.com/integraal/integraal/income"
)

func known[T any](v T) integraal.Fact[T] { return integraal.Know(v, herself) }

// gift is money on a title to M, who is 43 and has bijstand.
func money(title discretionary.Title, euro int64) discretionary.MeansFacts {
	return discretionary.MeansFacts{
		Person: "M", Amount: integraal.Euro(euro), OnBijstand: known(true), Title: known(title),
		Born: known(integraal.On(1982, time.November, 4)), Earlier: integraal.KnowAbsent[integraal.Amount](herself),
		ThisMonth: integraal.KnowAbsent[integraal.Amount](herself), Judged: integraal.KnowAbsent[integraal.Amount](herself),
		Helps: known(true), Supported: known(false), Listed: known(true), FoodBank: known(false),
	}
}

func means(t require.TestingT, f discretionary.MeansFacts, day integraal.Date) discretionary.Counting {
	c, err := discretionary.Means(f, day)
	require.NoError(t, err)
	return c
}

func factsOf(list []integraal.Missing) []integraal.Name {
	var names []integraal.Name
	for _, m := range list {
		names = append(names, m.Fact)
	}
	return names
}

// TestMeans: by title, with the amounts of the Participatiewet on a day.
func TestMeans(t *testing.T) {
	t.Parallel()
	march, august := on(time.March, 3), on(time.August, 3)
	year2025 := integraal.On(2025, time.March, 3)
	earlier := func(title discretionary.Title, euro, before int64) discretionary.MeansFacts {
		f := money(title, euro)
		f.Earlier = known(integraal.Euro(before))
		return f
	}
	young := money(discretionary.VolunteerCosts, 100)
	young.Born = known(integraal.On(2003, time.October, 2))
	youngPremium := money(discretionary.WorkPremium, 100)
	youngPremium.Born = young.Born
	judged := money(discretionary.Gift, 1500)
	judged.Judged = known(integraal.Euro(200))
	food := earlier(discretionary.CostSaving, 500, 1200)
	food.FoodBank = known(true)
	useless := money(discretionary.WorkPremium, 100)
	useless.Helps = known(false)
	for name, c := range map[string]struct {
		facts   discretionary.MeansFacts
		day     integraal.Date
		counted string // empty: it cannot be said
	}{
		"a gift within the maximum":              {money(discretionary.Gift, 300), march, "0.00"},
		"a gift above it":                        {money(discretionary.Gift, 1500), march, "300.00"},
		"a gift after others":                    {earlier(discretionary.Gift, 300, 1100), march, "200.00"},
		"a gift above it, part justified, March": {judged, march, "300.00"},
		"the same in August":                     {judged, august, "100.00"},
		"a gift in 2025, nothing justified":      {money(discretionary.Gift, 300), year2025, "300.00"},
		"something that saves costs":             {earlier(discretionary.CostSaving, 100, 1100), march, "0.00"},
		"of a food bank, above the maximum":      {food, march, "0.00"},
		"above it, of nobody special":            {earlier(discretionary.CostSaving, 200, 1100), march, ""},
		"volunteering":                           {money(discretionary.VolunteerCosts, 250), march, "30.00"},
		"volunteering, the year nearly full":     {earlier(discretionary.VolunteerCosts, 250, 2150), march, "200.00"},
		"volunteering under 27":                  {young, march, "100.00"},
		"a premium":                              {money(discretionary.WorkPremium, 3500), march, "102.00"},
		"a premium under 27":                     {youngPremium, march, "100.00"},
		"a premium that does not help":           {useless, march, "100.00"},
		"appreciation for a carer":               {money(discretionary.CarerAppreciation, 200), march, "0.00"},
		"damages that the rule names":            {money(discretionary.Damages, 200), march, "0.00"},
		"bijzondere bijstand":                    {money(discretionary.BijzondereBijstand, 200), march, "0.00"},
		"a loan":                                 {money(discretionary.Loan, 200), march, ""},
		"a provision of the Wmo":                 {money(discretionary.WmoProvision, 200), march, ""},
	} {
		got := means(t, c.facts, c.day)
		if c.counted == "" {
			assert.Equal(t, integraal.Undetermined, got.Counts, name)
			assert.NotEmpty(t, got.Missing, name)
			assert.Nil(t, got.Counted, name)
			continue
		}
		require.NotNil(t, got.Counted, name)
		assert.Equal(t, c.counted, got.Counted.Value, name)
		assert.Equal(t, c.counted != "0.00", got.Counts == integraal.Applies, name)
		assert.Empty(t, got.Missing, name)
		assert.NotEmpty(t, got.Laws, name)
	}
	other := means(t, money(discretionary.OtherIncome, 10), march)
	assert.Equal(t, integraal.Applies, other.Counts)
	assert.Nil(t, other.Counted, "how much of it, package income computes")
}

// TestGiftsAtLeast: what is known of the year in any case settles an answer only where
// it fills the year by itself; else it is said what is left if it was all, and asked.
func TestGiftsAtLeast(t *testing.T) {
	t.Parallel()
	march := on(time.March, 3)
	for _, title := range []discretionary.Title{discretionary.Gift, discretionary.CostSaving} {
		for _, earlier := range []integraal.Fact[integraal.Amount]{
			{}, integraal.Hide[integraal.Amount](integraal.Text{}), integraal.Contest(
				integraal.Account[integraal.Amount]{Value: integraal.Euro(10), Source: herself},
				integraal.Account[integraal.Amount]{Value: integraal.Euro(20), Source: integraal.Source{Who: "W"}}),
		} {
			f := money(title, 300)
			f.Earlier, f.AtLeast = earlier, integraal.Euro(1100)
			c := means(t, f, march)
			assert.Equal(t, integraal.Undetermined, c.Counts)
			assert.Nil(t, c.Free)
			assert.Contains(t, factsOf(c.Missing), discretionary.FactEarlier)
			var says string
			for _, x := range c.Says {
				says += x.EN + " "
			}
			assert.Contains(t, says, "€1,100 this year already. If that was all, €100 of this money")
			assert.Contains(t, says, "may have been more")
		}
	}
	full := money(discretionary.Gift, 300)
	full.Earlier, full.AtLeast = integraal.Fact[integraal.Amount]{}, integraal.Euro(1200)
	c := means(t, full, march)
	require.NotNil(t, c.Counted)
	assert.Equal(t, "300.00", c.Counted.Value, "whatever else there was, nothing is left")
	assert.Empty(t, c.Missing)
	told := money(discretionary.Gift, 300)
	told.AtLeast = integraal.Euro(1200)
	assert.Equal(t, "0.00", means(t, told, march).Counted.Value, "who told the whole is believed")
	told.AtLeast = integraal.Euro(-1)
	_, err := discretionary.Means(told, march)
	assert.True(t, integraal.HasFault(err, "amount.negative"))
}

// TestMeansAsks: what bears on the answer and is not known is asked; what does not
// bear on it is not.
func TestMeansAsks(t *testing.T) {
	t.Parallel()
	day := on(time.March, 3)
	bare := func(title discretionary.Title) discretionary.MeansFacts {
		return discretionary.MeansFacts{Person: "M", Amount: integraal.Euro(100), OnBijstand: known(true), Title: known(title)}
	}
	for title, want := range map[discretionary.Title][]integraal.Name{
		discretionary.Gift:               {discretionary.FactEarlier},
		discretionary.CostSaving:         {discretionary.FactEarlier, discretionary.FactFoodBank},
		discretionary.VolunteerCosts:     {discretionary.FactBorn},
		discretionary.WorkPremium:        {discretionary.FactBorn, discretionary.FactHelps, discretionary.FactEarlier},
		discretionary.Damages:            {discretionary.FactListed},
		discretionary.Loan:               {discretionary.FactCollege},
		discretionary.WmoProvision:       {discretionary.FactCollege},
		discretionary.CarerAppreciation:  nil,
		discretionary.BijzondereBijstand: nil,
		discretionary.OtherIncome:        nil,
	} {
		c := means(t, bare(title), day)
		assert.Equal(t, want, factsOf(c.Missing), title)
		assert.Equal(t, len(want) > 0, c.Counts == integraal.Undetermined, title)
	}
	f := bare(discretionary.Gift)
	f.Title, f.OnBijstand = integraal.Fact[discretionary.Title]{}, integraal.Fact[bool]{}
	c := means(t, f, day)
	assert.Equal(t, []integraal.Name{discretionary.FactOnBijstand, discretionary.FactTitle}, factsOf(c.Missing), "a title that nobody told is asked")
	assert.Equal(t, integraal.Undetermined, c.Counts)
	f.OnBijstand = known(false)
	c = means(t, f, day)
	assert.Equal(t, integraal.AppliesNot, c.Counts)
	assert.Empty(t, c.Missing, "without bijstand the title makes no difference to it")
	f = money(discretionary.CarerAppreciation, 10)
	f.OnBijstand = integraal.Fact[bool]{}
	assert.Equal(t, integraal.Undetermined, means(t, f, day).Counts)
}

func TestMeansFaults(t *testing.T) {
	t.Parallel()
	f := money(discretionary.Gift, 0)
	f.Earlier, f.Title = known(integraal.Euro(-1)), known(discretionary.Title(99))
	_, err := discretionary.Means(f, integraal.On(1999, time.March, 3))
	for _, code := range []string{"booking.amount", "amount.negative", "ledger.unknown-word", "means.day"} {
		assert.True(t, integraal.HasFault(err, code), code)
	}
}

// counted is what package income counts of what a single person received.
func counted(t require.TestingT, day integraal.Date, born integraal.Date, gifts integraal.Fact[income.Giften], others integraal.Fact[[]income.Inkomen]) string {
	norm, err := income.BijstandsnormFor(income.BijstandFacts{
		Applicant: income.Person{ID: "M", Born: known(born)}, Spouse: integraal.KnowAbsent[income.Person](),
		Children: known(false), Housemates: integraal.KnowAbsent[[]income.Medebewoner](),
	}, day, nil)
	require.NoError(t, err)
	outcome, err := income.AlgemeneBijstand(income.AlgemeneBijstandFacts{
		Norm:      norm,
		Applicant: income.Middelen{ID: "M", Born: known(born), Werk: integraal.KnowAbsent[income.Werk](), Inkomsten: others, Doelgroep: known(false)},
		Spouse:    integraal.KnowAbsent[income.Echtgenoot](), Children: known(false), Receives: known(true), Giften: gifts,
		Vermogen: income.Vermogen{
			Bezittingen: integraal.KnowAbsent[[]income.Bezitting](), Schulden: integraal.KnowAbsent[integraal.Amount](), Woning: integraal.KnowAbsent[integraal.Amount](), Sinds: integraal.KnowAbsent[income.VermogenSinds](),
		},
	}, day, nil)
	require.NoError(t, err)
	bijstand, applies := outcome.Value()
	require.True(t, applies, "%v %v", outcome.Missing(), outcome.Failed())
	return bijstand.Counted.String()
}

// TestAsIncomeDoes: what counts is what package income counts of the same money.
func TestAsIncomeDoes(t *testing.T) {
	t.Parallel()
	none := integraal.KnowAbsent[[]income.Inkomen](herself)
	rapid.Check(t, func(t *rapid.T) {
		day := integraal.On(rapid.SampledFrom([]int{2025, 2026}).Draw(t, "year"), rapid.SampledFrom([]time.Month{time.March, time.August}).Draw(t, "month"), 3)
		f := money(discretionary.Gift, 1)
		f.Born = known(rapid.SampledFrom([]integraal.Date{integraal.On(1982, time.November, 4), integraal.On(2003, time.October, 2)}).Draw(t, "born"))
		f.Amount = integraal.EuroCents(int64(rapid.IntRange(1, 900_00).Draw(t, "amount")))
		earlier := int64(rapid.IntRange(0, 4000_00).Draw(t, "earlier"))
		responsible := int64(rapid.IntRange(0, int(f.Amount.Cents())).Draw(t, "responsible"))
		f.Earlier, f.Judged = known(integraal.EuroCents(earlier)), known(integraal.EuroCents(responsible))
		f.Premiums = known(1)
		born, _ := f.Born.Value()
		gifts := known(income.Giften{
			Received: known(integraal.CentsPerMonth(f.Amount.Cents())), Earlier: known(integraal.CentsPerYear(earlier)),
			Bijdragen: integraal.KnowAbsent[integraal.PerYear](herself), Responsible: known(integraal.CentsPerMonth(responsible)),
		})
		c := means(t, f, day)
		require.NotNil(t, c.Counted)
		assert.Equal(t, counted(t, day, born, gifts, none), c.Counted.Value, "a gift")

		for title, kind := range map[discretionary.Title]income.Inkomenssoort{
			discretionary.WorkPremium: income.Premie, discretionary.VolunteerCosts: income.Vrijwilligersvergoeding,
		} {
			f.Title = known(title)
			c = means(t, f, day)
			require.NotNil(t, c.Counted)
			other := known([]income.Inkomen{{
				ID: "x", Kind: known(kind), Amount: known(integraal.CentsPerMonth(f.Amount.Cents())),
				Earlier: known(integraal.CentsPerYear(earlier)), Contributes: known(true),
			}})
			assert.Equal(t, counted(t, day, born, integraal.KnowAbsent[income.Giften](herself), other), c.Counted.Value, title.String())
		}
	})
}

func writtenMeans(c *discretionary.Counting, l integraal.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s: %s\n", c.Title.Text().In(l), c.Counts)
	for _, s := range c.Says {
		fmt.Fprintf(&b, "%s\n", s.In(l))
	}
	if c.Counted != nil {
		fmt.Fprintf(&b, "%s: %s; %s: %s\n", c.Free.Label.In(l), c.Free.Shown.In(l), c.Counted.Label.In(l), c.Counted.Shown.In(l))
	}
	for _, law := range c.Laws {
		fmt.Fprintf(&b, "  %s\n", law.In(l))
	}
	for _, m := range c.Missing {
		fmt.Fprintf(&b, "  ? %s\n", m.Hint.In(l))
	}
	return b.String()
}

// TestGoldenMeans: each title, with all facts and with none, as people read it.
func TestGoldenMeans(t *testing.T) {
	t.Parallel()
	for _, l := range []integraal.Lang{integraal.NL, integraal.EN} {
		var b strings.Builder
		for _, title := range discretionary.Titles() {
			c := means(t, money(title, 1300), on(time.March, 3))
			b.WriteString(writtenMeans(&c, l))
			c = means(t, discretionary.MeansFacts{Person: "M", Amount: integraal.Euro(1300), Title: known(title)}, on(time.August, 3))
			b.WriteString(writtenMeans(&c, l))
		}
		golden(t, "means."+string(l)+".txt", b.String())
	}
}

// "een een- of tweemalige premie" a calendar year (art. 31 lid 2 j): a third premium
// counts whatever is left of the amount, and where it is not known how many there were
// it is asked.
func TestAThirdPremiumCounts(t *testing.T) {
	t.Parallel()
	f := money(discretionary.WorkPremium, 300)
	f.Helps, f.Earlier = known(true), known(integraal.Euro(1000))
	day := on(time.March, 3)
	assert.Equal(t, []integraal.Name{discretionary.FactPremiums}, factsOf(means(t, f, day).Missing))

	f.Premiums = known(1)
	assert.Equal(t, integraal.AppliesNot, means(t, f, day).Counts)
	f.Premiums = known(2)
	c := means(t, f, day)
	assert.Equal(t, integraal.Applies, c.Counts)
	require.NotNil(t, c.Free)
	assert.Equal(t, "0.00", c.Free.Value)
	require.NotNil(t, c.Counted)
	assert.Contains(t, c.Counted.Shown.In(integraal.NL), "300")
}

package income

import (
	"fmt"
	"math"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// A job of € 2,500 a month from 1 July, with 8% holiday allowance that is paid in May:
// in the first year six months of wage, in the second twelve with the allowance over
// eleven months and a thirteenth month.
func ExampleLoonjaar() {
	wage := integraal.EuroPerMonth(2500)
	first := Loonjaar{Months: 6, Vakantiebijslag: integraal.Pct(8, 0)}
	second := Loonjaar{Months: 12, Extra: 1, HolidayMonths: 11, Vakantiebijslag: integraal.Pct(8, 0)}
	for _, year := range []Loonjaar{first, second} {
		taxable, _ := year.Belastbaar(wage)
		back, _ := year.Maandloon(taxable)
		fmt.Println(taxable, back)
	}
	// Output:
	// 15000.00 2500.00
	// 34700.00 2500.00
}

func anyLoonjaar(t *rapid.T) Loonjaar {
	return Loonjaar{
		Months: rapid.IntRange(0, 12).Draw(t, "months"), Extra: rapid.IntRange(0, 2).Draw(t, "extra"),
		HolidayMonths:   rapid.IntRange(0, 24).Draw(t, "holiday months"),
		Vakantiebijslag: integraal.Pct(rapid.Int64Range(0, 20).Draw(t, "holiday"), 0),
		Pensioenpremie:  integraal.CentsPerMonth(rapid.Int64Range(0, 400_00).Draw(t, "premium")),
	}
}

// TestLoonjaarAgainstOracle: the year is the payments, and the month comes back from
// it; without a higher month that gives no more.
func TestLoonjaarAgainstOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		j := anyLoonjaar(t)
		gross := j.Pensioenpremie.Plus(integraal.CentsPerMonth(rapid.Int64Range(0, 9_000_00).Draw(t, "gross")))
		year, err := j.Belastbaar(gross)
		require.NoError(t, err)
		month, n := gross.Decimal(), func(i int) decimal.Decimal { return decimal.NewFromInt(int64(i)) }
		num, den := j.Vakantiebijslag.Fraction()
		holiday := halfUp(month.Mul(n(j.HolidayMonths)).Mul(decimal.NewFromInt(num)).Div(decimal.NewFromInt(den)), 2)
		want := month.Sub(j.Pensioenpremie.Decimal()).Mul(n(j.Months)).Add(month.Mul(n(j.Extra))).Add(holiday)
		assert.True(t, want.Equal(year.Decimal()), "want %s, got %s", want, year)
		back, err := j.Maandloon(year)
		if !j.paid() {
			assert.True(t, integraal.HasFault(err, "facts.range"))
			return
		}
		require.NoError(t, err)
		again, err := j.Belastbaar(back)
		require.NoError(t, err)
		assert.Equal(t, year, again)
		over, err := j.Belastbaar(back.Plus(integraal.CentsPerMonth(1)))
		require.NoError(t, err)
		assert.True(t, over.MoreThan(year), "a cent more gives more")
		if j.Months > 0 || j.Extra > 0 {
			assert.Equal(t, gross, back)
		}
	})
}

// TestLoonjaarOfTwelveMonths is that of [Nettoloon] and [Maandloon].
func TestLoonjaarOfTwelveMonths(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		f := wageOf(rapid.Int64Range(400_00, 9_000_00).Draw(t, "gross"))
		j := anyLoonjaar(t)
		j.Months, j.Extra, j.HolidayMonths = 12, 0, 12
		f.Vakantiebijslag, f.Pensioenpremie = integraal.Know(j.Vakantiebijslag), integraal.Know(j.Pensioenpremie)
		o, err := d.Nettoloon(f, nil)
		require.NoError(t, err)
		l, _ := o.Value()
		year, err := j.Belastbaar(l.Gross)
		require.NoError(t, err)
		assert.Equal(t, l.Jaar.Belastbaar, year)
		back, err := j.Maandloon(year)
		require.NoError(t, err)
		assert.Equal(t, Maandloon(year, j.Vakantiebijslag, j.Pensioenpremie), back)
	})
}

func TestLoonjaarFaults(t *testing.T) {
	t.Parallel()
	bad := Loonjaar{Months: 13, Extra: -1, HolidayMonths: 25, Vakantiebijslag: integraal.Ratio(3, 2), Pensioenpremie: integraal.CentsPerMonth(-1)}
	_, err := bad.Belastbaar(integraal.CentsPerMonth(-2))
	assert.Len(t, integraal.FaultsIn(err), 7)
	for _, path := range []string{"months", "extra", "holidayMonths", "vakantiebijslag", "pensioenpremie", "loon"} {
		assert.ErrorContains(t, err, path)
	}
	_, err = bad.Maandloon(integraal.PerYear{})
	assert.Len(t, integraal.FaultsIn(err), 5)
	j := Loonjaar{Months: 12, Pensioenpremie: integraal.EuroPerMonth(10)}
	_, err = j.Belastbaar(integraal.EuroPerMonth(9))
	assert.True(t, integraal.HasFault(err, "facts.contradiction"))
	_, err = j.Maandloon(integraal.CentsPerYear(-1))
	assert.True(t, integraal.HasFault(err, "facts.range"))
	_, err = j.Maandloon(integraal.CentsPerYear(math.MaxInt64))
	assert.True(t, integraal.HasFault(err, "amount.range"))
	_, err = j.Belastbaar(integraal.CentsPerMonth(math.MaxInt64))
	assert.True(t, integraal.HasFault(err, "amount.range"))
}

// TestLoonjaarEdges: what can just be, and what just cannot.
func TestLoonjaarEdges(t *testing.T) {
	t.Parallel()
	whole := Loonjaar{Months: 12, Extra: 12, HolidayMonths: 24, Vakantiebijslag: integraal.Pct(100, 0)}
	year, err := whole.Belastbaar(integraal.EuroPerMonth(100))
	require.NoError(t, err)
	assert.Equal(t, integraal.EuroPerYear(4800), year)
	_, err = Loonjaar{Months: 12, Vakantiebijslag: integraal.Ratio(-1, 10)}.Belastbaar(integraal.EuroPerMonth(100))
	assert.True(t, integraal.HasFault(err, "facts.range"), "an allowance below nothing")
	_, err = Loonjaar{HolidayMonths: 12}.Maandloon(integraal.PerYear{})
	assert.True(t, integraal.HasFault(err, "facts.range"), "months of no allowance pay nothing")
	little := Loonjaar{HolidayMonths: 24, Vakantiebijslag: integraal.Ratio(1, 1_000_000)}
	most, err := little.Maandloon(integraal.CentsPerYear(integraal.MaxCents))
	require.NoError(t, err)
	_, err = little.Belastbaar(most)
	assert.NoError(t, err, "the way back is in range: %s", most)
}

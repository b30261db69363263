package income

import (
	"fmt"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// oracleKotTable is the table of 2026 from another file than the one that the
// norms were made from, by the last euro of each group, and what holds above
// the last.
const oracleKotTable = `56412 96 96
58184 95.5 95.6
59957 94.8 95.6
61895 93.9 95.6
65695 92.4 95.6
69492 91.6 95.2
73292 90.5 94.6
77094 88.2 94.2
80891 85.9 93.9
84693 83.7 93.2
88491 81.2 92.7
92291 78.9 92.2
96091 76.7 91.5
99889 74.3 90.9
103694 72.1 90.5
107492 69.6 90.2
111290 67.3 89.5
115090 65.1 89.1
118963 62.7 88.6
122857 60.6 87.9
126747 58.5 87.4
130638 56.4 87
134527 54.2 86.7
138420 52.3 86
142312 50.4 85.4
146205 48.5 85
150092 46.5 84.4
153982 44.5 84
157877 42.5 83.3
161766 40.5 82.7
165657 38.5 81.7
169547 36.5 81.4
173440 36.5 80.6
177335 36.5 79.7
181223 36.5 79.1
185114 36.5 78.2
189002 36.5 77.7
192896 36.5 76.9
196789 36.5 76.2
200681 36.5 75.5
204571 36.5 74.5
208458 36.5 74
212353 36.5 73.3
216242 36.5 72.5
220134 36.5 71.8
224026 36.5 71.2
227915 36.5 70.4
231807 36.5 69.6
235697 36.5 69.1`

func oracleKotPercentages(t require.TestingT, income decimal.Decimal) (first, others decimal.Decimal) {
	for line := range strings.SplitSeq(oracleKotTable, "\n") {
		var last int64
		var one, more string
		_, err := fmt.Sscan(line, &last, &one, &more)
		require.NoError(t, err)
		if income.Floor().LessThanOrEqual(decimal.NewFromInt(last)) {
			return dec(one), dec(more)
		}
	}
	return dec("36.5"), dec("68.2")
}

type oracleCare struct {
	kind         Opvangsoort
	hours, price decimal.Decimal
}

// oracleKot: Besluit kinderopvangtoeslag art. 3, 4, 8 and 8a, Awir art. 14 lid
// 4, for children with care at one price each.
func oracleKot(t require.TestingT, income decimal.Decimal, children []oracleCare) decimal.Decimal {
	prices := map[Opvangsoort]string{Dagopvang: "11.23", BuitenschoolseOpvang: "9.98", Gastouderopvang: "8.49"}
	type child struct{ hours, costs decimal.Decimal }
	var list []child
	for _, c := range children {
		price := decimal.Min(c.price, dec(prices[c.kind]))
		list = append(list, child{c.hours, decimal.Min(c.hours, dec("230")).Mul(price)})
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		return a.hours.GreaterThan(b.hours) || a.hours.Equal(b.hours) && a.costs.LessThan(b.costs)
	})
	first, others := oracleKotPercentages(t, income)
	year := decimal.Zero
	for i, c := range list {
		pct := others
		if i == 0 {
			pct = first
		}
		year = year.Add(c.costs.Mul(dec("12")).Mul(pct).Shift(-2))
	}
	return halfUp(year, 0)
}

func any2026(t *rapid.T) integraal.Date {
	return integraal.On(2026, time.January, 1).AddDays(rapid.IntRange(0, 364).Draw(t, "day"))
}

func TestKinderopvangtoeslagAgainstOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var children []KindInOpvang
		var theirs []oracleCare
		for i := range rapid.IntRange(1, 5).Draw(t, "children") {
			kind := rapid.SampledFrom(opvangsoorten[Dagopvang:]).Draw(t, "kind")
			hours := rapid.OneOf(rapid.Int64Range(1, 300_00), rapid.SampledFrom([]int64{40_00, 230_00, 230_01})).Draw(t, "hours")
			cents := rapid.Int64Range(1, 15_00).Draw(t, "price")
			o := registered(kind, 0, cents)
			o.Hours = integraal.Know(Uren(hours))
			children = append(children, inCare(fmt.Sprint(i), o))
			theirs = append(theirs, oracleCare{kind, decimal.New(hours, -2), decimal.New(cents, -2)})
		}
		mine := rapid.Int64Range(-10_000_00, 200_000_00).Draw(t, "income")
		other := rapid.Int64Range(0, 60_000_00).Draw(t, "partner's")
		f := editCarePartner(workers(0, 0, children...), func(p *PartnerBijOpvang) {
			p.Toetsingsinkomen = integraal.Know(integraal.CentsPerYear(other))
		})
		f.Toetsingsinkomen = integraal.Know(integraal.CentsPerYear(mine))
		o, err := Kinderopvangtoeslag(f, any2026(t), nil)
		require.NoError(t, err)
		want := oracleKot(t, decimal.New(mine+other, -2), theirs)
		v, applies := o.Value()
		require.Equal(t, want.GreaterThanOrEqual(dec("24")), applies, "%v", o.Failed())
		if applies {
			assert.True(t, want.Equal(v.Yearly.Decimal()), "want %s, got %s", want, v.Yearly)
			assert.True(t, want.Div(dec("12")).Floor().Equal(v.Monthly.Decimal()))
		}
	})
}

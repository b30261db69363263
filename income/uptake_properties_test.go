package income

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

var countedSchemes = []Scheme{
	SchemeZorgtoeslag, SchemeHuurtoeslag, SchemeKindgebondenBudget, SchemeKinderopvangtoeslag, SchemeKinderbijslag, SchemeAOW,
}

func drawMonth(t *rapid.T, name string) integraal.Date {
	return on(2024, 6, 1).AddMonths(rapid.IntRange(0, 20).Draw(t, name))
}

func drawHousehold(t *rapid.T, name string) *Household {
	h := familyEarning(int64(rapid.IntRange(0, 45_000).Draw(t, name)))
	if rapid.Bool().Draw(t, name+" older") {
		h.Claimant.Born = bornOn(1957, 2, 3)
	}
	return h
}

// drawReceived is some money of each scheme, or nothing.
func drawReceived(t *rapid.T, name string) *Received {
	r := nothing()
	if rapid.Bool().Draw(t, name) {
		return r
	}
	month := integraal.Know(integraal.EuroPerMonth(int64(rapid.IntRange(0, 400).Draw(t, name+" month"))))
	r.Zorgtoeslag, r.Huurtoeslag, r.KindgebondenBudget, r.Kinderopvangtoeslag, r.AOW = month, month, month, month, month
	r.Kinderbijslag = integraal.Know(integraal.CentsPerQuarter(int64(rapid.IntRange(0, 900_00).Draw(t, name+" quarter"))))
	return r
}

// drawCourse is a household of which each year has an income of its own.
func drawCourse(t *rapid.T) Course {
	c := Course{{drawMonth(t, "from"), drawHousehold(t, "first"), drawReceived(t, "first got")}}
	for _, day := range []integraal.Date{on(2025, 1, 1), on(2026, 1, 1)} {
		if day.After(c[0].From) {
			c = append(c, Situation{day, drawHousehold(t, day.String()), drawReceived(t, day.String())})
		}
	}
	return c
}

func over(t *rapid.T, c Course, alternatives ...Course) map[Scheme]Gap {
	gaps := map[Scheme]Gap{}
	for _, g := range gapsOver(t, c, march, alternatives...) {
		gaps[g.Scheme] = g
	}
	return gaps
}

func TestArrearsAreTheSumOfTheirMonths(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		for _, g := range over(t, drawCourse(t)) {
			r := g.Arrears
			var sum, years, lost integraal.Amount
			known := true
			for _, p := range r.Parts {
				sum, known = sum.Plus(p.Missed), known && p.known()
				require.False(t, p.Missed.MoreThan(p.Due))
				require.True(t, p.Missed.IsZero() || p.Over.IsZero())
			}
			for _, y := range r.Years {
				years = years.Plus(y.Missed)
			}
			for _, p := range r.Lapsed.Parts {
				lost = lost.Plus(p.Missed)
			}
			require.Equal(t, sum, r.Missed)
			require.Equal(t, sum, years)
			require.Equal(t, lost, r.Lapsed.Missed)
			require.Equal(t, !known || !r.Untold.IsZero(), r.AtLeast)
		}
	})
}

// A course that starts later misses what the longer one missed from then, and the
// longer one that and the months before.
func TestPeriodInTwoAddsUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := drawCourse(t)
		cut := drawMonth(t, "cut")
		var tail Course
		for i, s := range c {
			until := on(9999, 1, 1)
			if i+1 < len(c) {
				until = c[i+1].From
			}
			if until.After(cut) {
				s.From = later(s.From, cut)
				tail = append(tail, s)
			}
		}
		whole, rest := over(t, c), over(t, tail)
		for _, s := range countedSchemes {
			sum := rest[s].Arrears.Missed
			for _, p := range whole[s].Arrears.Parts {
				if partOn(rest[s].Arrears.Parts, p.First) == nil {
					require.True(t, p.First.Before(cut))
					sum = sum.Plus(p.Missed)
				}
			}
			require.Equal(t, whole[s].Arrears.Missed, sum, s.String())
		}
	})
}

// A situation that is told in two halves is the same, wherever it is cut, and
// whatever the order.
func TestTellingItTwiceChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := drawCourse(t)
		want := gapsOver(t, c, march)
		last := c[len(c)-1]
		again := last
		again.From = last.From.AddDays(rapid.IntRange(1, max(1, last.From.DaysUntil(march))).Draw(t, "days"))
		if again.From.After(march) || again.From.Year() != last.From.Year() {
			return
		}
		split := rapid.Permutation(append(append(Course{}, c...), again)).Draw(t, "order")
		require.Equal(t, want, gapsOver(t, split, march))
	})
}

// A month split by a change adds up: for a toeslag the change is as one on the first
// of the next month.
func TestMonthSplitByAChangeAddsUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawHousehold(t, "before"), drawHousehold(t, "after")
		b.Claimant.Toetsingsinkomen = a.Claimant.Toetsingsinkomen // that of the year
		day := on(2025, 1, 2).AddDays(rapid.IntRange(0, 300).Draw(t, "day"))
		next := day
		if day.Day() > 1 {
			next = day.FirstOfNextMonth()
		}
		course := func(change integraal.Date) Course {
			return Course{{on(2025, 1, 1), a, nothing()}, {change, b, nothing()}, {on(2026, 1, 1), b, nothing()}}
		}
		mid, first := over(t, course(day)), over(t, course(next))
		for _, s := range countedSchemes[:3] {
			require.Equal(t, first[s].Arrears.Missed, mid[s].Arrears.Missed, s.String())
			for _, p := range mid[s].Arrears.Parts {
				h := a
				if !p.First.Before(day) {
					h = b
				}
				if p.Uncovered != nil {
					continue
				}
				var of Assessment
				d, err := BuiltIn().On(p.First)
				require.NoError(t, err)
				require.NoError(t, d.Assess(h, false, &of))
				require.Equal(t, of.Of(s).Amount.Cents, p.Due.Cents(), "%s %s", s, p.First)
			}
		}
	})
}

func TestMoreReceivedIsNeverMoreMissed(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := drawCourse(t)
		none, more := append(Course{}, c...), append(Course{}, c...)
		for i := range c {
			none[i].Received = nothing()
			r := *c[i].Received
			r.Zorgtoeslag = integraal.Know(r.of(&inquiry{}, SchemeZorgtoeslag).plus(t, "more"))
			more[i].Received = &r
		}
		some, nil0, much := over(t, c), over(t, none), over(t, more)
		for _, s := range countedSchemes {
			require.False(t, some[s].Arrears.Missed.MoreThan(nil0[s].Arrears.Missed), s.String())
		}
		require.False(t, much[SchemeZorgtoeslag].Arrears.Missed.MoreThan(some[SchemeZorgtoeslag].Arrears.Missed))
	})
}

func (r receipt) plus(t *rapid.T, name string) integraal.PerMonth {
	return integraal.CentsPerMonth(r.cents + int64(rapid.IntRange(0, 200_00).Draw(t, name)))
}

// What is safe is no more than what is missed, and another alternative never makes it
// more; what is safe and paid back cover what is missed.
func TestSafeArrears(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := drawCourse(t)
		alternative := func(name string) Course {
			o := append(Course{}, c...)
			for i := range o {
				o[i].Household = drawHousehold(t, name+o[i].From.String())
			}
			return o
		}
		x, y := alternative("x"), alternative("y")
		one, two := over(t, c, x), over(t, c, x, y)
		for _, s := range countedSchemes {
			a, b := one[s].Arrears, two[s].Arrears
			require.Len(t, b.Back, 2)
			if !b.Estimated {
				require.True(t, b.Safe.IsZero())
				continue
			}
			require.True(t, a.Estimated, s.String())
			require.False(t, a.Safe.MoreThan(a.Missed))
			require.False(t, b.Safe.MoreThan(a.Safe))
			require.Equal(t, a.Back[0], b.Back[0])
			require.False(t, a.Missed.MoreThan(a.Safe.Plus(a.Back[0].Amount)), s.String())
		}
	})
}

// Explained and unexplained agree.
func TestExplainedArrearsAgree(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := drawCourse(t)
		plain := gapsOver(t, c, march)
		explained, err := UptakeOver(c, march, true)
		require.NoError(t, err)
		for i := range explained {
			r := explained[i].Arrears
			if explained[i].Scheme != SchemeBijstand && explained[i].Scheme < SchemeInkomenstoeslag {
				require.NotEmpty(t, r.Why.Steps())
			}
			r.Why = nil
			for _, parts := range [][]Part{r.Parts, r.Lapsed.Parts} {
				for k := range parts {
					require.NotNil(t, parts[k].Why)
					parts[k].Why = nil
				}
			}
		}
		require.Equal(t, plain, explained)
	})
}

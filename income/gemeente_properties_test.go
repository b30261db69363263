package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func anyMonth(from, to int64) *rapid.Generator[integraal.PerMonth] {
	return rapid.Map(rapid.Int64Range(from*100, to*100), integraal.CentsPerMonth)
}

func anyLeefvorm() *rapid.Generator[Leefvorm] {
	return rapid.SampledFrom([]Leefvorm{Alleenstaande, AlleenstaandeOuder, Gehuwden})
}

func anyInkomenstoeslag(t *rapid.T, day integraal.Date) InkomenstoeslagFacts {
	flag := rapid.Bool()
	return InkomenstoeslagFacts{
		ID: "M", Born: anyFact(t, "born", anyBorn(day, 15, 72), false),
		Leefvorm: anyFact(t, "household type", anyLeefvorm(), false),
		Reference: anyFact(t, "reference", rapid.Custom(func(t *rapid.T) []Refertedeel {
			var list []Refertedeel
			next := day.AddDays(-rapid.IntRange(1000, 1200).Draw(t, "start"))
			for range rapid.IntRange(0, 3).Draw(t, "parts") {
				until := next.AddDays(rapid.IntRange(0, 900).Draw(t, "days"))
				list = append(list, Refertedeel{
					From: next, Until: until,
					Income: anyFact(t, "income", anyMonth(-100, 1600), true), Norm: anyFact(t, "norm", anyMonth(900, 2000), false),
				})
				next = until.AddDays(rapid.IntRange(1, 2).Draw(t, "gap"))
			}
			return list
		}), false),
		AssetsOverLimit: anyFact(t, "assets", flag, true), Outlook: anyFact(t, "outlook", flag, true),
		Granted: anyFact(t, "granted", rapid.Custom(func(t *rapid.T) integraal.Date {
			return day.AddDays(-rapid.IntRange(0, 900).Draw(t, "days ago"))
		}), true),
	}
}

func anyBijzonder(t *rapid.T) BijzonderFacts {
	part := rapid.Int64Range(0, 3_000).Draw(t, "costs")
	return BijzonderFacts{
		ID: "M", Costs: anyFact(t, "costs", rapid.Just(integraal.Euro(part)), false),
		CostsInYear: anyFact(t, "year", rapid.Just(integraal.Euro(part+rapid.Int64Range(0, 100).Draw(t, "more"))), false),
		Necessary:   anyFact(t, "necessary", rapid.Bool(), true),
		Income:      anyFact(t, "income", anyMonth(-100, 4000), true), Norm: anyFact(t, "norm", anyMonth(300, 2000), false),
		Assets: anyFact(t, "assets", anyAssets(), true), AssetsAboveLimit: anyFact(t, "above", anyAssets(), true),
		Used: anyFact(t, "used", rapid.Map(rapid.Int64Range(0, 9_000), integraal.Euro), true),
	}
}

func anyStudent(t *rapid.T, day integraal.Date) StudieFacts {
	flag := rapid.Bool()
	return StudieFacts{
		ID: "S", Born: anyFact(t, "born", anyBorn(day, 13, 30), false), Unable: anyFact(t, "unable", flag, true),
		StudyFinance: anyFact(t, "finance", flag, true), Wajong: anyFact(t, "Wajong", flag, true),
		Internship: anyFact(t, "internship", anyMonth(0, 900), true),
	}
}

func anyRegeling(t *rapid.T) RegelingFacts {
	return RegelingFacts{
		ID: "M", Leefvorm: anyFact(t, "household type", anyLeefvorm(), false),
		Income: anyFact(t, "income", anyMonth(-100, 3000), true), Norm: anyFact(t, "norm", anyMonth(300, 2000), false),
		AssetsOverLimit: anyFact(t, "assets", rapid.Bool(), true),
	}
}

// TestGemeenteExplainedIsUnexplained: an explanation changes nothing, in
// whatever state the facts are; every line has words, and nothing is negative.
func TestGemeenteExplainedIsUnexplained(t *testing.T) {
	t.Parallel()
	s := settings(t)
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDay(t))
		require.NoError(t, err)
		iit, bb, st, reg := anyInkomenstoeslag(t, d.date), anyBijzonder(t), anyStudent(t, d.date), anyRegeling(t)
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[integraal.Amount], error) {
			return d.IndividueleInkomenstoeslag(iit, s, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Bijzonder], error) {
			return d.BijzondereBijstand(bb, s, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Studie], error) {
			return d.Studietoeslag(st, s, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[LokaleGrens], error) {
			return d.LokaleRegeling(reg, s, "collectieve-zorgverzekering", why)
		})
		if o, _ := d.BijzondereBijstand(bb, s, nil); o.Verdict() == integraal.Applies {
			v, _ := o.Value()
			assert.True(t, !v.Amount.IsNegative() && !v.Amount.IsZero() && !v.Draagkracht.IsNegative())
		}
		if o, _ := d.Studietoeslag(st, s, nil); o.Verdict() == integraal.Applies {
			v, _ := o.Value()
			assert.False(t, v.Monthly.IsNegative())
		}
	})
}

// TestMoreMeansNeverGiveMore: income or assets.
func TestMoreMeansNeverGiveMore(t *testing.T) {
	t.Parallel()
	s := settings(t)
	amount := func(o integraal.Outcome[Bijzonder], err error) int64 {
		require.NoError(t, err)
		v, _ := o.Value()
		return v.Amount.Cents()
	}
	rapid.Check(t, func(t *rapid.T) {
		day := on(2025, 1, 1).AddDays(rapid.IntRange(0, 729).Draw(t, "day of the settings"))
		f := costs(rapid.Int64Range(200, 4000).Draw(t, "costs"))
		income, assets := cents(t, "income", -100_00, 3000_00), cents(t, "assets", -100_00, 5000_00)
		set := func(income, assets int64) BijzonderFacts {
			g := f
			g.Income = monthOf(income)
			g.Assets, g.AssetsAboveLimit = integraal.Know(integraal.EuroCents(assets)), integraal.Know(integraal.EuroCents(assets))
			return g
		}
		base := amount(BijzondereBijstand(set(income, assets), s, day, nil))
		richer := amount(BijzondereBijstand(set(income+cents(t, "more income", 0, 1000_00), assets+cents(t, "more assets", 0, 1000_00)), s, day, nil))
		assert.LessOrEqual(t, richer, base)

		g := meedoen()
		g.Income = monthOf(income)
		one, err := LokaleRegeling(g, s, "collectieve-zorgverzekering", day, nil)
		require.NoError(t, err)
		g.Income = monthOf(income + cents(t, "more", 0, 1000_00))
		other, err := LokaleRegeling(g, s, "collectieve-zorgverzekering", day, nil)
		require.NoError(t, err)
		assert.False(t, one.Verdict() == integraal.AppliesNot && other.Verdict() == integraal.Applies)
	})
}

// TestStudietoeslagRises: by age, and with the norm of art. 21 from one half-year
// to the next, which vouches for the amounts that one page gave.
func TestStudietoeslagRises(t *testing.T) {
	t.Parallel()
	for i := range halfYears {
		d := dayOf(t, halfYears[i].from).gemeente.studie
		for age := 1; age < len(d.minimum); age++ {
			assert.True(t, d.minimum[age].Is.MoreThan(d.minimum[age-1].Is))
		}
		assert.Equal(t, d.minimum[4].Is, d.stage.Is, "what does not count is the amount of 19 years")
		// The percentages of the minimumjeugdloon: 80, 60, 50, 39,5, 34,5, 30.
		for j, thousandths := range []int64{300, 345, 395, 500, 600, 800} {
			assert.InDelta(t, d.minimum[6].Is.Cents()*thousandths/1000, d.minimum[j].Is.Cents(), 2)
		}
	}
	for i := range 7 {
		a, b := dayOf(t, halfYears[i].from), dayOf(t, halfYears[i+1].from)
		if !a.bijstand.known || !b.bijstand.known {
			continue
		}
		norms := float64(b.bijstand.alleen.Is.Cents()) / float64(a.bijstand.alleen.Is.Cents())
		got := float64(b.gemeente.studie.minimum[6].Is.Cents()) / float64(a.gemeente.studie.minimum[6].Is.Cents())
		assert.InDelta(t, norms, got, 0.0002, halfYears[i+1].from)
	}
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// anyFact draws a fact in one of the states, mostly known.
func anyFact[T any](t *rapid.T, label string, v *rapid.Generator[T], absent bool) integraal.Fact[T] {
	states := []integraal.State{
		integraal.Known, integraal.Known, integraal.Known, integraal.Known,
		integraal.Unknown, integraal.Contested, integraal.NotVisible,
	}
	if absent {
		states = append(states, integraal.KnownAbsent)
	}
	return inState(rapid.SampledFrom(states).Draw(t, label+" state"), v.Draw(t, label))
}

// inState is a fact in a state; where it is known, with value v.
func inState[T any](s integraal.State, v T) integraal.Fact[T] {
	switch s {
	case integraal.Known:
		return integraal.Know(v, integraal.Source{Who: "K", Standard: integraal.Register})
	case integraal.KnownAbsent:
		return integraal.KnowAbsent[T]()
	case integraal.Contested:
		return integraal.Contest(
			integraal.Account[T]{Value: v, Source: integraal.Source{Who: "K", Standard: integraal.Register}},
			integraal.Account[T]{Absent: true, Source: integraal.Source{Who: "M", Standard: integraal.ClientStatement}})
	case integraal.NotVisible:
		return integraal.Hide[T](hint)
	}
	return integraal.Fact[T]{}
}

var hint = integraal.Text{NL: "vraag toestemming", EN: "ask for consent"}

func anyBorn(day integraal.Date, from, to int) *rapid.Generator[integraal.Date] {
	return rapid.Custom(func(t *rapid.T) integraal.Date {
		return day.AddDays(-rapid.IntRange(from*365, to*365).Draw(t, "age in days"))
	})
}

func anyEuro(from, to int64) *rapid.Generator[integraal.PerYear] {
	return rapid.Map(rapid.Int64Range(from*100, to*100), integraal.CentsPerYear)
}

func anyAssets() *rapid.Generator[integraal.Amount] {
	return rapid.Map(rapid.Int64Range(-1_000, 250_000), integraal.Euro)
}

func anyZorgtoeslag(t *rapid.T, day integraal.Date) ZorgtoeslagFacts {
	flag := rapid.Bool()
	return ZorgtoeslagFacts{
		ID: "M", Born: anyFact(t, "born", anyBorn(day, 16, 90), false), Insured: anyFact(t, "insured", flag, true),
		Toetsingsinkomen:    anyFact(t, "income", anyEuro(-5_000, 60_000), true),
		Rendementsgrondslag: anyFact(t, "assets", anyAssets(), true),
		Partner: anyFact(t, "partner", rapid.Custom(func(t *rapid.T) Toeslagpartner {
			return Toeslagpartner{
				ID: "P", Born: anyFact(t, "born", anyBorn(day, 16, 90), false), Insured: anyFact(t, "insured", flag, true),
				Toetsingsinkomen:    anyFact(t, "income", anyEuro(-5_000, 60_000), true),
				Rendementsgrondslag: anyFact(t, "assets", anyAssets(), true),
				WholeYear:           anyFact(t, "whole year", flag, true),
			}
		}), true),
	}
}

func anyKgb(t *rapid.T, day integraal.Date) KindgebondenBudgetFacts {
	flag := rapid.Bool()
	return KindgebondenBudgetFacts{
		ID: "M",
		Children: anyFact(t, "children", rapid.Custom(func(t *rapid.T) []Child {
			var list []Child
			for range rapid.IntRange(0, 4).Draw(t, "number") {
				list = append(list, Child{
					Born:          anyFact(t, "born", anyBorn(day, 0, 20), false),
					Kinderbijslag: anyFact(t, "kinderbijslag", flag, true),
				})
			}
			return list
		}), true),
		Toetsingsinkomen:    anyFact(t, "income", anyEuro(-5_000, 120_000), true),
		Rendementsgrondslag: anyFact(t, "assets", anyAssets(), true),
		Partner: anyFact(t, "partner", rapid.Custom(func(t *rapid.T) PartnerVanOuder {
			return PartnerVanOuder{
				ID: "P", Toetsingsinkomen: anyFact(t, "income", anyEuro(-5_000, 60_000), true),
				Rendementsgrondslag: anyFact(t, "assets", anyAssets(), true),
				WholeYear:           anyFact(t, "whole year", flag, true),
			}
		}), true),
	}
}

func anyBijstand(t *rapid.T, day integraal.Date) BijstandFacts {
	flag := rapid.Bool()
	return BijstandFacts{
		Applicant: Person{ID: "M", Born: anyFact(t, "born", anyBorn(day, 17, 90), false)},
		Spouse: anyFact(t, "spouse", rapid.Custom(func(t *rapid.T) Person {
			return Person{ID: "E", Born: anyFact(t, "born", anyBorn(day, 19, 90), false)}
		}), true),
		Children: anyFact(t, "children", flag, true),
		Housemates: anyFact(t, "housemates", rapid.Custom(func(t *rapid.T) []Medebewoner {
			var list []Medebewoner
			for range rapid.IntRange(0, 3).Draw(t, "number") {
				list = append(list, Medebewoner{
					Born:     anyFact(t, "born", anyBorn(day, 18, 60), false),
					Relative: anyFact(t, "relative", flag, true), Agreement: anyFact(t, "agreement", flag, true),
					ThirdParty: anyFact(t, "third party", flag, true), Education: anyFact(t, "education", flag, true),
				})
			}
			return list
		}), true),
		Mantelzorg: anyFact(t, "mantelzorg", flag, true),
	}
}

// TestExplainedIsUnexplained: an explanation changes nothing, in whatever state
// the facts are; every line has words, and nothing is negative.
func TestExplainedIsUnexplained(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDay(t))
		require.NoError(t, err)
		zt, kgb, pw := anyZorgtoeslag(t, d.date), anyKgb(t, d.date), anyBijstand(t, d.date)
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Toeslag], error) { return d.Zorgtoeslag(zt, why) })
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
			return d.KindgebondenBudget(kgb, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
			return d.Bijstandsnorm(pw, why)
		})
	})
}

func agree[T any](t *rapid.T, rule func(*integraal.Explanation) (integraal.Outcome[T], error)) {
	var why integraal.Explanation
	plain, plainErr := rule(nil)
	explained, err := rule(&why)
	assert.Equal(t, plain, explained)
	assert.Equal(t, plainErr, err)
	for _, l := range why.Lines(Word) {
		_, found := Word(l.Name)
		assert.True(t, found, "%s has no words", l.Name)
	}
	for _, m := range plain.Missing() {
		assert.NotContains(t, []integraal.State{integraal.Known, integraal.KnownAbsent}, m.State)
		assert.Equal(t, m.Settles, len(plain.Missing()) == 1)
	}
	for _, c := range plain.Failed() {
		assert.False(t, c.By.IsZero())
	}
}

func TestAmountsAreNeverNegative(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDay(t))
		require.NoError(t, err)
		zt, _ := d.Zorgtoeslag(anyZorgtoeslag(t, d.date), nil)
		kgb, _ := d.KindgebondenBudget(anyKgb(t, d.date), nil)
		for _, o := range []integraal.Outcome[Toeslag]{zt, kgb} {
			if v, applies := o.Value(); applies {
				assert.False(t, integraal.EuroPerYear(24).MoreThan(v.Yearly), "no less is awarded")
				assert.False(t, v.Monthly.IsNegative())
				assert.False(t, integraal.MonthsOf(v.Monthly).MoreThan(v.Yearly))
			}
		}
		pw, _ := d.Bijstandsnorm(anyBijstand(t, d.date), nil)
		if n, applies := pw.Value(); applies {
			assert.True(t, n.Norm.MoreThan(n.Paid) && n.Paid.MoreThan(n.Reserved) && !n.Reserved.IsNegative())
			assert.Equal(t, n.Norm, n.Paid.Plus(n.Reserved))
		}
	})
}

// TestMoreIncomeNeverGivesMore: of claimant or partner.
func TestMoreIncomeNeverGivesMore(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDay(t))
		require.NoError(t, err)
		less := rapid.Int64Range(-5_000_00, 80_000_00).Draw(t, "less")
		more := less + rapid.Int64Range(0, 40_000_00).Draw(t, "more by")
		z := zorgtoeslagValues{partner: rapid.Bool().Draw(t, "partner"), partnerInsured: rapid.Bool().Draw(t, "insured")}
		k := kgbValues{
			children: 3, twelve: rapid.IntRange(0, 2).Draw(t, "12"), sixteen: rapid.IntRange(0, 1).Draw(t, "16"),
			partner: z.partner,
		}
		z.toetsingsinkomen, k.toetsingsinkomen = integraal.CentsPerYear(less), integraal.CentsPerYear(less)
		zLess := d.zorgtoeslag.due(z, nil)
		kLess := d.kgb.due(&k, nil)
		z.toetsingsinkomen, k.toetsingsinkomen = integraal.CentsPerYear(more), integraal.CentsPerYear(more)
		zMore := d.zorgtoeslag.due(z, nil)
		kMore := d.kgb.due(&k, nil)
		assert.False(t, zMore.Yearly.MoreThan(zLess.Yearly))
		assert.False(t, kMore.Yearly.MoreThan(kLess.Yearly))
	})
}

// TestSpousesAreSymmetric: the norm of two adults does not depend on who asks.
func TestSpousesAreSymmetric(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDay(t))
		require.NoError(t, err)
		f := anyBijstand(t, d.date)
		a := Person{ID: "M", Born: integraal.Know(anyBorn(d.date, 19, 90).Draw(t, "a"))}
		b := Person{ID: "E", Born: integraal.Know(anyBorn(d.date, 19, 90).Draw(t, "b"))}
		f.Applicant, f.Spouse = a, integraal.Know(b)
		one, err := d.Bijstandsnorm(f, nil)
		require.NoError(t, err)
		f.Applicant, f.Spouse = b, integraal.Know(a)
		other, err := d.Bijstandsnorm(f, nil)
		require.NoError(t, err)
		v, _ := one.Value()
		w, _ := other.Value()
		assert.Equal(t, one.Verdict(), other.Verdict())
		assert.Equal(t, v, w)
	})
}

// TestPartnersAreSymmetric: of two insured partners of age all year, the
// zorgtoeslag does not depend on who claims.
func TestPartnersAreSymmetric(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.Int64Range(0, 40_000).Draw(t, "a")
		b := rapid.Int64Range(0, 40_000).Draw(t, "b")
		day := anyDay(t)
		assert.Equal(t, saidZorgtoeslag(partnered(a, b), day), saidZorgtoeslag(partnered(b, a), day))
	})
}

// TestAMonthLater: with nothing changed, a month later in the same half-year
// gives the same, and each further kostendeler lowers the norm.
func TestAMonthLater(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		half := halfYears[rapid.IntRange(0, len(halfYears)-1).Draw(t, "half-year")]
		day := half.from.AddDays(rapid.IntRange(0, 120).Draw(t, "day"))
		later := day.AddMonths(1)
		income := rapid.Int64Range(0, 45_000).Draw(t, "income")
		f := single(bornAdult)
		if rapid.Bool().Draw(t, "couple") {
			f = couple(bornAdult, bornAdult)
		}
		assert.Equal(t, saidNorm(f, day), saidNorm(f, later))
		assert.Equal(t, saidZorgtoeslag(claimant(income), day), saidZorgtoeslag(claimant(income), later))

		one, err := BijstandsnormFor(with(f, sharer("a")), day, nil)
		require.NoError(t, err)
		two, err := BijstandsnormFor(with(f, sharer("a"), sharer("b")), day, nil)
		require.NoError(t, err)
		v, _ := one.Value()
		w, _ := two.Value()
		assert.True(t, v.Norm.MoreThan(w.Norm))
	})
}

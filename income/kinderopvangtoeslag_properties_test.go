package income

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func anyCare(t *rapid.T) Opvang {
	flag := rapid.Bool()
	return Opvang{
		Registered: anyFact(t, "registered", flag, true),
		Soort:      anyFact(t, "kind", rapid.SampledFrom(opvangsoorten[Dagopvang:]), false),
		Hours:      anyFact(t, "hours", rapid.Map(rapid.Int64Range(0, 260_00), func(n int64) Uren { return Uren(n) }), true),
		Price:      anyFact(t, "price", rapid.Map(rapid.Int64Range(0, 14_00), integraal.CentsPerHour), true),
	}
}

func anyKot(t *rapid.T) KinderopvangtoeslagFacts {
	flag := rapid.Bool()
	income := anyEuro(-5_000, 260_000)
	return KinderopvangtoeslagFacts{
		ID: "M", Activity: anyFact(t, "activity", flag, true),
		Wlz: anyFact(t, "wlz", flag, true), Detained: anyFact(t, "detained", flag, true),
		Toetsingsinkomen: anyFact(t, "income", income, true),
		Partner: anyFact(t, "partner", rapid.Custom(func(t *rapid.T) PartnerBijOpvang {
			return PartnerBijOpvang{
				ID: "P", Activity: anyFact(t, "activity", flag, true), Wlz: anyFact(t, "wlz", flag, true),
				Relative:         anyFact(t, "relative", flag, true),
				Toetsingsinkomen: anyFact(t, "income", income, true),
			}
		}), true),
		Children: anyFact(t, "children", rapid.Custom(func(t *rapid.T) []KindInOpvang {
			var list []KindInOpvang
			for i := range rapid.IntRange(0, 3).Draw(t, "number") {
				list = append(list, KindInOpvang{
					ID: fmt.Sprint(i), InHousehold: anyFact(t, "household", flag, true),
					Secondary: anyFact(t, "secondary", flag, true),
					Care:      anyFact(t, "care", rapid.SliceOfN(rapid.Custom(anyCare), 0, 2), true),
				})
			}
			return list
		}), true),
	}
}

// TestKotExplainedIsUnexplained: in whatever state the facts are, an
// explanation changes nothing, and what is awarded is never less than the least.
func TestKotExplainedIsUnexplained(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(any2026(t))
		require.NoError(t, err)
		f := anyKot(t)
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
			return d.Kinderopvangtoeslag(f, why)
		})
		o, _ := d.Kinderopvangtoeslag(f, nil)
		if v, applies := o.Value(); applies {
			assert.False(t, integraal.EuroPerYear(24).MoreThan(v.Yearly))
			assert.False(t, v.Monthly.IsNegative())
			assert.False(t, integraal.MonthsOf(v.Monthly).MoreThan(v.Yearly))
		}
	})
}

// TestKotMore: more income never gives more; more hours of the only child and a
// higher price never give less; the allowance is never more than is paid.
func TestKotMore(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		kot := d.kot
		v := kotValues{
			first:            kosten(integraal.CentsPerHour(rapid.Int64Range(0, 11_23).Draw(t, "a")), Uren(rapid.Int64Range(0, 230_00).Draw(t, "hours"))),
			others:           kosten(integraal.CentsPerHour(rapid.Int64Range(0, 11_23).Draw(t, "b")), Uren(rapid.Int64Range(0, 460_00).Draw(t, "more hours"))),
			toetsingsinkomen: anyEuro(-5_000, 260_000).Draw(t, "income"),
		}
		less := kot.due(v, nil)
		v.toetsingsinkomen = v.toetsingsinkomen.Plus(anyEuro(0, 50_000).Draw(t, "more income"))
		assert.False(t, kot.due(v, nil).Yearly.MoreThan(less.Yearly))

		cents, hours := rapid.Int64Range(1, 15_00).Draw(t, "price"), rapid.Int64Range(1, 250).Draw(t, "hours")
		income := rapid.Int64Range(0, 260_000).Draw(t, "euro")
		yearly := func(hours, cents int64) integraal.PerYear {
			o, err := Kinderopvangtoeslag(worker(income, inCare("D", registered(Dagopvang, hours, cents))), march, nil)
			require.NoError(t, err)
			v, _ := o.Value()
			return v.Yearly
		}
		one := yearly(hours, cents)
		assert.False(t, one.MoreThan(yearly(hours+rapid.Int64Range(0, 20).Draw(t, "longer"), cents)))
		assert.False(t, one.MoreThan(yearly(hours, cents+rapid.Int64Range(0, 500).Draw(t, "dearer"))))
		assert.False(t, one.MoreThan(integraal.CentsPerYear(hours*cents*12)))
	})
}

// TestKotSymmetric: it makes no difference which of two working parents claims,
// nor in which order the children are named.
func TestKotSymmetric(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.Int64Range(0, 120_000).Draw(t, "a"), rapid.Int64Range(0, 120_000).Draw(t, "b")
		var children []KindInOpvang
		for i := range rapid.IntRange(1, 4).Draw(t, "children") {
			children = append(children, inCare(fmt.Sprint(i), registered(
				rapid.SampledFrom(opvangsoorten[Dagopvang:]).Draw(t, "kind"),
				rapid.Int64Range(1, 60).Draw(t, "hours"), rapid.Int64Range(700, 1300).Draw(t, "price"))))
		}
		day := any2026(t)
		one := saidKot(workers(a, b, children...), day)
		assert.Equal(t, one, saidKot(workers(b, a, children...), day))
		slices.Reverse(children)
		assert.Equal(t, one, saidKot(workers(a, b, children...), day))
	})
}

// TestKinderopvangtoeslagAsksWhatBears tries every answer.
func TestKinderopvangtoeslagAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = KinderopvangtoeslagFacts
	d := dayOf(t, march)
	bools := func(t *rapid.T, holes *[]hole[F], key string, set func(F, integraal.Fact[bool]) F) integraal.Fact[bool] {
		return blank(t, holes, key, set, flags())
	}
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := F{ID: "M"}
		f.Activity = bools(t, &holes, "person.bezigheid M", func(f F, v integraal.Fact[bool]) F { f.Activity = v; return f })
		f.Wlz = bools(t, &holes, "person.wlz M", func(f F, v integraal.Fact[bool]) F { f.Wlz = v; return f })
		f.Detained = bools(t, &holes, "person.detentie M", func(f F, v integraal.Fact[bool]) F { f.Detained = v; return f })
		f.Toetsingsinkomen = blank(t, &holes, "person.toetsingsinkomen M", func(f F, v integraal.Fact[integraal.PerYear]) F { f.Toetsingsinkomen = v; return f },
			incomes(20_000, 100_000), incomes(-far, far)...)
		var partners []integraal.Fact[PartnerBijOpvang]
		for _, working := range []bool{true, false} {
			for _, income := range []int64{0, 50_000} {
				p, _ := workers(0, income).Partner.Value()
				p.Activity = integraal.Know(working)
				partners = append(partners, integraal.Know(p))
			}
		}
		f.Partner = blank(t, &holes, "household.toeslagpartner M", func(f F, v integraal.Fact[PartnerBijOpvang]) F { f.Partner = v; return f },
			append(partners, integraal.KnowAbsent[PartnerBijOpvang]()))
		if _, known := f.Partner.Value(); known {
			f = blankPartner(t, f, &holes)
		}
		child := inCare("D", registered(Dagopvang, 100, 1000))
		f.Children = blank(t, &holes, "household.children M", func(f F, v integraal.Fact[[]KindInOpvang]) F { f.Children = v; return f },
			[]integraal.Fact[[]KindInOpvang]{integraal.Know([]KindInOpvang{child}), integraal.KnowAbsent[[]KindInOpvang]()})
		if list, known := f.Children.Value(); known && len(list) > 0 {
			f = blankChild(t, f, &holes)
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.Kinderopvangtoeslag(f, nil)
			return verdict(t, o, err, sayToeslag)
		})
	})
}

func blankPartner(t *rapid.T, f KinderopvangtoeslagFacts, holes *[]hole[KinderopvangtoeslagFacts]) KinderopvangtoeslagFacts {
	type F = KinderopvangtoeslagFacts
	type B = integraal.Fact[bool]
	edit := func(change func(p *PartnerBijOpvang, v B)) func(F, B) F {
		return func(f F, v B) F { return editCarePartner(f, func(p *PartnerBijOpvang) { change(p, v) }) }
	}
	activity := blank(t, holes, "person.bezigheid P", edit(func(p *PartnerBijOpvang, v B) { p.Activity = v }), flags())
	wlz := blank(t, holes, "person.wlz P", edit(func(p *PartnerBijOpvang, v B) { p.Wlz = v }), flags())
	relative := blank(t, holes, "toeslagpartner.familie P", edit(func(p *PartnerBijOpvang, v B) { p.Relative = v }), flags())
	income := blank(t, holes, "person.toetsingsinkomen P", func(f F, v integraal.Fact[integraal.PerYear]) F {
		return editCarePartner(f, func(p *PartnerBijOpvang) { p.Toetsingsinkomen = v })
	}, incomes(0, 50_000), incomes(-far, far)...)
	return editCarePartner(f, func(p *PartnerBijOpvang) {
		p.Activity, p.Wlz, p.Relative, p.Toetsingsinkomen = activity, wlz, relative, income
	})
}

// blankChild leaves out facts of the first child and of the only care.
func blankChild(t *rapid.T, f KinderopvangtoeslagFacts, holes *[]hole[KinderopvangtoeslagFacts]) KinderopvangtoeslagFacts {
	type F = KinderopvangtoeslagFacts
	household := blank(t, holes, "child.huishouden D", func(f F, v integraal.Fact[bool]) F {
		return editKind(f, 0, func(c *KindInOpvang) { c.InHousehold = v })
	}, flags())
	secondary := blank(t, holes, "child.voortgezetOnderwijs D", func(f F, v integraal.Fact[bool]) F {
		return editKind(f, 0, func(c *KindInOpvang) { c.Secondary = v })
	}, flags())
	inRegister := blank(t, holes, "opvang.geregistreerd D", func(f F, v integraal.Fact[bool]) F {
		return editCare(f, 0, 0, func(o *Opvang) { o.Registered = v })
	}, flags())
	kind := blank(t, holes, "opvang.soort D", func(f F, v integraal.Fact[Opvangsoort]) F {
		return editCare(f, 0, 0, func(o *Opvang) { o.Soort = v })
	}, []integraal.Fact[Opvangsoort]{integraal.Know(Dagopvang), integraal.Know(BuitenschoolseOpvang), integraal.Know(Gastouderopvang)})
	hours := blank(t, holes, "opvang.uren D", func(f F, v integraal.Fact[Uren]) F {
		return editCare(f, 0, 0, func(o *Opvang) { o.Hours = v })
	}, []integraal.Fact[Uren]{hoursOf(100), hoursOf(0), hoursOf(50)})
	price := blank(t, holes, "opvang.uurprijs D", func(f F, v integraal.Fact[integraal.PerHour]) F {
		return editCare(f, 0, 0, func(o *Opvang) { o.Price = v })
	}, []integraal.Fact[integraal.PerHour]{priceOf(700), priceOf(0), priceOf(1200)})
	f = editKind(f, 0, func(c *KindInOpvang) { c.InHousehold, c.Secondary = household, secondary })
	return editCare(f, 0, 0, func(o *Opvang) { o.Registered, o.Soort, o.Hours, o.Price = inRegister, kind, hours, price })
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

// stateCase is a fact of a rule: the answer when it is known, and the answer
// when it is known to be absent. In the other three states the answer is open
// and asks for the fact.
type stateCase[F any] struct {
	about  string
	fact   integraal.Name
	who    string
	set    func(f *F, s integraal.State)
	known  string
	absent string
}

func checkStates[F, T any](t *testing.T, base func() F, rule func(F) (integraal.Outcome[T], error), say func(T) string, cases []stateCase[F]) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.about, func(t *testing.T) {
			answer := func(s integraal.State) (integraal.Outcome[T], string) {
				f := base()
				c.set(&f, s)
				o, err := rule(f)
				return o, said(o, err, say)
			}
			_, known := answer(integraal.Known)
			_, absent := answer(integraal.KnownAbsent)
			assert.Equal(t, c.known, known)
			assert.Equal(t, c.absent, absent)
			assert.NotEqual(t, known, absent)
			for _, s := range []integraal.State{integraal.Unknown, integraal.Contested, integraal.NotVisible} {
				o, said := answer(s)
				assert.Equal(t, "open: "+string(c.fact)+" "+c.who, said, s)
				missing := o.Missing()
				if !assert.Len(t, missing, 1, s) {
					continue
				}
				m := missing[0]
				assert.Equal(t, s, m.State)
				assert.True(t, m.Settles)
				assert.Equal(t, s == integraal.Contested, len(m.Told) == 2, "a contested fact names the accounts")
				assert.Equal(t, s == integraal.NotVisible, m.Hint == hint, "a hidden fact says what would show it")
			}
		})
	}
}

func TestStatesOfZorgtoeslag(t *testing.T) {
	t.Parallel()
	partner := func(change func(p *Toeslagpartner)) func(f *ZorgtoeslagFacts) {
		return func(f *ZorgtoeslagFacts) {
			p, _ := f.Partner.Value()
			change(&p)
			f.Partner = integraal.Know(p)
		}
	}
	type F = ZorgtoeslagFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Toeslag], error) { return Zorgtoeslag(f, march, nil) }
	const alone = "1300.00 108.00" // 2119 - 568.55232 - 13.73% × (31560 - 29736) = 1300.01
	checkStates(t, func() F { return claimant(31_560) }, rule, sayToeslag, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Born = inState(s, on(1982, 11, 4)) },
			alone, "fault fact.impossible born"},
		{"insured", FactInsured, "M", func(f *F, s S) { f.Insured = inState(s, true) },
			alone, "not: zorgtoeslag.condition.insured"},
		{"income", FactToetsingsinkomen, "M", func(f *F, s S) { f.Toetsingsinkomen = inState(s, integraal.EuroPerYear(31_560)) },
			alone, "1550.00 129.00"}, // nil: 2119 - 568.55
		{"assets", FactRendementsgrondslag, "M", func(f *F, s S) { f.Rendementsgrondslag = inState(s, integraal.Euro(146_012)) },
			"not: toeslag.condition.assets", alone},
		{"partner", FactToeslagpartner, "M", func(f *F, s S) {
			p, _ := partnered(0, 0).Partner.Value()
			f.Partner = inState(s, p)
		}, "2712.00 226.00", alone}, // 4238 - 1275.37704 - 250.4352 = 2712.19
	})
	const both = "2712.00 226.00"
	checkStates(t, func() F { return partnered(31_560, 0) }, rule, sayToeslag, []stateCase[F]{
		{"partner born", FactBorn, "P", func(f *F, s S) {
			partner(func(p *Toeslagpartner) { p.Born = inState(s, on(1980, 5, 6)) })(f)
		}, both, "fault fact.impossible partner.born"},
		{"partner insured", FactInsured, "P", func(f *F, s S) {
			partner(func(p *Toeslagpartner) { p.Insured = inState(s, true) })(f)
		}, both, "1356.00 113.00"}, // half of 2712.19
		{"partner's income", FactToetsingsinkomen, "P", func(f *F, s S) {
			partner(func(p *Toeslagpartner) { p.Toetsingsinkomen = inState(s, integraal.EuroPerYear(1_000)) })(f)
		}, "2575.00 214.00", both}, // 137.30 less
		{"partner's assets", FactRendementsgrondslag, "P", func(f *F, s S) {
			partner(func(p *Toeslagpartner) { p.Rendementsgrondslag = inState(s, integraal.Euro(184_633)) })(f)
		}, "not: toeslag.condition.assets", both},
	})
	rich := func() F {
		f := partnered(31_560, 0)
		f.Rendementsgrondslag = assetsOf(150_000)
		return f
	}
	checkStates(t, rich, rule, sayToeslag, []stateCase[F]{
		{"partner whole year", FactPartnerWholeYear, "P", func(f *F, s S) {
			partner(func(p *Toeslagpartner) { p.WholeYear = inState(s, true) })(f)
		}, both, "not: toeslag.condition.assets"},
	})
}

func TestStatesOfKindgebondenBudget(t *testing.T) {
	t.Parallel()
	type F = KindgebondenBudgetFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Toeslag], error) { return KindgebondenBudget(f, march, nil) }
	child := func(f *F, change func(c *Child)) {
		list, _ := f.Children.Value()
		change(&list[1])
		f.Children = integraal.Know(list)
	}
	const all = "9300.00 775.00"
	checkStates(t, mother, rule, sayToeslag, []stateCase[F]{
		{"children", FactChildren, "M", func(f *F, s S) {
			list, _ := mother().Children.Value()
			f.Children = inState(s, list)
		}, all, "not: kindgebondenBudget.condition.child"},
		{"child born", FactBorn, "S", func(f *F, s S) {
			child(f, func(c *Child) { c.Born = inState(s, on(2010, 9, 14)) })
		}, all, "fault fact.impossible children[1].born"},
		{"kinderbijslag", FactKinderbijslag, "S", func(f *F, s S) {
			child(f, func(c *Child) { c.Kinderbijslag = inState(s, true) })
		}, all, "5996.00 499.00"}, // 2580 + 3416
		{"partner", FactToeslagpartner, "M", func(f *F, s S) {
			f.Partner = inState(s, PartnerVanOuder{
				ID: "P", Toetsingsinkomen: perYearOf(0), Rendementsgrondslag: assetsOf(0), WholeYear: integraal.Know(true),
			})
		}, "5884.00 490.00", all}, // without 3416
		{"income", FactToetsingsinkomen, "M", func(f *F, s S) { f.Toetsingsinkomen = inState(s, integraal.EuroPerYear(39_736)) },
			"8540.00 711.00", all}, // 7.6% × 10000 less
		{"assets", FactRendementsgrondslag, "M", func(f *F, s S) { f.Rendementsgrondslag = inState(s, integraal.Euro(146_012)) },
			"not: toeslag.condition.assets", all},
	})
	withPartner := func(assets int64, change func(p *PartnerVanOuder)) func() F {
		return func() F {
			f := mother()
			f.Rendementsgrondslag = assetsOf(assets)
			p := PartnerVanOuder{
				ID: "P", Toetsingsinkomen: perYearOf(0), Rendementsgrondslag: assetsOf(0), WholeYear: integraal.Know(true),
			}
			change(&p)
			f.Partner = integraal.Know(p)
			return f
		}
	}
	edit := func(f *F, change func(p *PartnerVanOuder)) {
		p, _ := f.Partner.Value()
		change(&p)
		f.Partner = integraal.Know(p)
	}
	const two = "5884.00 490.00"
	checkStates(t, withPartner(350, func(*PartnerVanOuder) {}), rule, sayToeslag, []stateCase[F]{
		{"partner's income", FactToetsingsinkomen, "P", func(f *F, s S) {
			edit(f, func(p *PartnerVanOuder) { p.Toetsingsinkomen = inState(s, integraal.EuroPerYear(29_541)) })
		}, "5124.00 427.00", two}, // 7.6% × 10000 less
		{"partner's assets", FactRendementsgrondslag, "P", func(f *F, s S) {
			edit(f, func(p *PartnerVanOuder) { p.Rendementsgrondslag = inState(s, integraal.Euro(184_633)) })
		}, "not: toeslag.condition.assets", two},
	})
	checkStates(t, withPartner(150_000, func(*PartnerVanOuder) {}), rule, sayToeslag, []stateCase[F]{
		{"partner whole year", FactPartnerWholeYear, "P", func(f *F, s S) {
			edit(f, func(p *PartnerVanOuder) { p.WholeYear = inState(s, true) })
		}, two, "not: toeslag.condition.assets"},
	})
}

func TestStatesOfBijstandsnorm(t *testing.T) {
	t.Parallel()
	type F = BijstandFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Bijstandsnorm], error) { return BijstandsnormFor(f, march, nil) }
	const alone, shared = "1401.50 1331.43", "1001.07 951.01"
	checkStates(t, func() F { return single(bornAdult) }, rule, sayNorm, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Applicant.Born = inState(s, on(1982, 11, 4)) },
			alone, "fault fact.impossible applicant.born"},
		{"housemates", FactHousemates, "M", func(f *F, s S) { f.Housemates = inState(s, []Medebewoner{sharer("A")}) },
			shared, alone},
	})
	// Whether there is a spouse bears on the children too, when they are open.
	checkStates(t, func() F { return single(bornAdult) }, rule, sayNorm, []stateCase[F]{
		{"spouse", FactSpouse, "M", func(f *F, s S) { f.Spouse = inState(s, Person{ID: "E", Born: bornAdult}) },
			"2002.13 1902.02", alone},
	})
	checkStates(t, func() F { return couple(bornAdult, bornYoung) }, rule, sayNorm, []stateCase[F]{
		{"spouse born", FactBorn, "E", func(f *F, s S) { f.Spouse = integraal.Know(Person{ID: "E", Born: inState(s, on(2006, 6, 15))}) },
			"1347.06 1279.71", "fault fact.impossible spouse.born"},
		{"children", FactTenLasteKomendeKinderen, "M", func(f *F, s S) { f.Children = inState(s, true) },
			"1747.49 1660.12", "1347.06 1279.71"},
	})
	base := func() F { return with(single(bornAdult), sharer("A")) }
	housemate := func(change func(m *Medebewoner, s S)) func(f *F, s S) {
		return func(f *F, s S) {
			m := sharer("A")
			change(&m, s)
			*f = with(*f, m)
		}
	}
	checkStates(t, base, rule, sayNorm, []stateCase[F]{
		{"housemate born", FactBorn, "A", housemate(func(m *Medebewoner, s S) { m.Born = inState(s, on(1990, 1, 1)) }),
			shared, "fault fact.impossible housemates[0].born"},
		{"relative", FactRelative, "A", housemate(func(m *Medebewoner, s S) {
			m.Agreement, m.Relative = integraal.Know(true), inState(s, true)
		}), shared, alone},
		{"agreement", FactAgreement, "A", housemate(func(m *Medebewoner, s S) {
			m.Relative, m.Agreement = integraal.KnowAbsent[bool](), inState(s, true)
		}), alone, shared},
		{"third party", FactThirdParty, "A", housemate(func(m *Medebewoner, s S) { m.ThirdParty = inState(s, true) }), alone, shared},
		{"education", FactEducation, "A", housemate(func(m *Medebewoner, s S) { m.Education = inState(s, true) }), alone, shared},
		{"mantelzorg", FactMantelzorg, "M", func(f *F, s S) { f.Mantelzorg = inState(s, true) }, alone, shared},
	})
}

func TestStatesOfMissed(t *testing.T) {
	t.Parallel()
	due, err := Zorgtoeslag(claimant(19_600), march, nil)
	assert.NoError(t, err)
	type F = integraal.Fact[integraal.PerMonth]
	rule := func(f F) (integraal.Outcome[integraal.PerMonth], error) { return Missed(due, f, "M", nil) }
	checkStates(t, func() F { return F{} }, rule, integraal.PerMonth.String, []stateCase[F]{
		{"received", FactReceived, "M", func(f *F, s integraal.State) { *f = inState(s, integraal.EuroPerMonth(100)) },
			"29.00", "129.00"},
	})
}

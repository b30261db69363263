package income

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// institution is an applicant of age in an institution, with a spouse who lives
// at home.
func institution() InrichtingFacts {
	return InrichtingFacts{
		BijstandFacts: couple(bornAdult, bornAdult), Inrichting: integraal.Know(true), SpouseInrichting: integraal.Know(false),
	}
}

func entitledAlone() RechthebbendeFacts {
	return RechthebbendeFacts{BijstandFacts: couple(bornAdult, bornAdult), SpouseEntitled: integraal.Know(false)}
}

func raisedYoung() VerhogingFacts {
	return VerhogingFacts{BijstandFacts: single(bornYoung), Parents: parents(true)}
}

func loweredAdult(t testing.TB) VerlagingFacts {
	o, err := BijstandsnormFor(single(bornAdult), march, nil)
	require.NoError(t, err)
	n, _ := o.Value()
	return VerlagingFacts{
		ID: "M", Norm: n, Woonsituatie: integraal.Know(Lowering{Amount: integraal.EuroPerMonth(100)}),
		Schoolverlater: integraal.KnowAbsent[Schoolverlater](),
	}
}

func TestStatesOfInrichtingsnorm(t *testing.T) {
	t.Parallel()
	type F = InrichtingFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Bijstandsnorm], error) { return InrichtingsnormFor(f, march, nil) }
	// 443.76 + 47.00 = 490.76; with the spouse at home 1401.50 more; both in 690.27 + 106.00.
	const in, one, both = "490.76 466.22", "1892.26 1797.65", "796.27 756.46"
	checkStates(t, institution, rule, sayNorm, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Applicant.Born = inState(s, on(1982, 11, 4)) },
			one, "fault fact.impossible applicant.born"},
		{"spouse born", FactBorn, "E", func(f *F, s S) {
			f.Spouse = integraal.Know(Person{ID: "E", Born: inState(s, on(1982, 11, 4))})
		}, one, "fault fact.impossible spouse.born"},
		{"in an institution", FactInrichting, "M", func(f *F, s S) { f.Inrichting = inState(s, true) },
			one, "not: bijstandsnorm.condition.inrichting"},
		{"spouse in an institution", FactInrichting, "E", func(f *F, s S) { f.SpouseInrichting = inState(s, true) }, both, one},
		{"spouse", FactSpouse, "M", func(f *F, s S) {
			f.Spouse = inState(s, Person{ID: "E", Born: bornAdult})
		}, one, in},
		// 490.76 + 50% × 2002.13 = 1491.825; 95% = 1417.23375
		{"housemates", FactHousemates, "M", func(f *F, s S) { f.Housemates = inState(s, []Medebewoner{sharer("A")}) },
			"1491.83 1417.23", one},
	})
	shared := func() F { f := institution(); f.BijstandFacts = with(f.BijstandFacts, sharer("A")); return f }
	checkStates(t, shared, rule, sayNorm, []stateCase[F]{
		{"mantelzorg", FactMantelzorg, "M", func(f *F, s S) { f.Mantelzorg = inState(s, true) }, one, "1491.83 1417.23"},
	})
}

func TestStatesOfRechthebbendenorm(t *testing.T) {
	t.Parallel()
	type F = RechthebbendeFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Bijstandsnorm], error) { return RechthebbendenormFor(f, march, nil) }
	const half, third = "1001.07 951.01", "867.59 824.21"
	checkStates(t, entitledAlone, rule, sayNorm, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Applicant.Born = inState(s, on(1982, 11, 4)) },
			half, "fault fact.impossible applicant.born"},
		{"spouse", FactSpouse, "M", func(f *F, s S) { f.Spouse = inState(s, Person{ID: "E", Born: bornAdult}) },
			half, "not: bijstandsnorm.condition.spouse"},
		{"entitled", FactEntitled, "E", func(f *F, s S) { f.SpouseEntitled = inState(s, true) },
			"not: bijstandsnorm.condition.spouseNoRight", half},
		{"housemates", FactHousemates, "M", func(f *F, s S) { f.Housemates = inState(s, []Medebewoner{sharer("A")}) },
			third, half},
	})
	shared := func() F { f := entitledAlone(); f.BijstandFacts = with(f.BijstandFacts, sharer("A")); return f }
	checkStates(t, shared, rule, sayNorm, []stateCase[F]{
		{"spouse born", FactBorn, "E", func(f *F, s S) {
			f.Spouse = integraal.Know(Person{ID: "E", Born: inState(s, on(1982, 11, 4))})
		}, third, "fault fact.impossible spouse.born"},
		{"mantelzorg", FactMantelzorg, "M", func(f *F, s S) { f.Mantelzorg = inState(s, true) }, half, third},
	})
	checkStates(t, func() F { f := entitledAlone(); f.Applicant.Born = bornYoung; return f }, rule, sayNorm, []stateCase[F]{
		{"children", FactTenLasteKomendeKinderen, "M", func(f *F, s S) { f.Children = inState(s, true) },
			"546.21 518.89", "345.99 328.69"},
	})
}

func TestStatesOfVerhoogdeNorm(t *testing.T) {
	t.Parallel()
	type F = VerhogingFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Bijstandsnorm], error) { return VerhoogdeNormFor(f, march, nil) }
	const raised, relies = "1092.44 1037.82", "not: bijstandsnorm.condition.parents"
	checkStates(t, raisedYoung, rule, sayNorm, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Applicant.Born = inState(s, on(2006, 6, 15)) },
			raised, "fault fact.impossible applicant.born"},
		{"means", FactParentsMeans, "M", func(f *F, s S) { f.Parents.MeansInsufficient = inState(s, true) }, raised, relies},
		{"enforce", FactParentsEnforce, "M", func(f *F, s S) {
			f.Parents = Ouders{MeansInsufficient: integraal.KnowAbsent[bool](), CannotEnforce: inState(s, true)}
		}, raised, relies},
	})
	// Children bear on the norm that is raised: 691.98 or 1092.41, plus 746.45.
	pair := func() F {
		f := raisedYoung()
		f.BijstandFacts = couple(bornYoung, bornYoung)
		f.SpouseParents = parents(false)
		return f
	}
	checkStates(t, pair, rule, sayNorm, []stateCase[F]{
		{"children", FactTenLasteKomendeKinderen, "M", func(f *F, s S) { f.Children = inState(s, true) },
			"1838.86 1746.92", "1438.43 1366.51"},
		{"spouse's parents", FactParentsMeans, "E", func(f *F, s S) { f.SpouseParents.MeansInsufficient = inState(s, true) },
			"2002.13 1902.02", "1438.43 1366.51"},
	})
}

func TestStatesOfVerlaagdeNorm(t *testing.T) {
	t.Parallel()
	type F = VerlagingFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Bijstandsnorm], error) { return VerlaagdeNormFor(f, march, nil) }
	const low, stands = "1301.50 1236.43", "not: bijstandsnorm.condition.lowered"
	checkStates(t, func() F { return loweredAdult(t) }, rule, sayNorm, []stateCase[F]{
		{"woonsituatie", FactWoonsituatie, "M", func(f *F, s S) {
			f.Woonsituatie = inState(s, Lowering{Amount: integraal.EuroPerMonth(100)})
		}, low, stands},
	})
	leaver := func(change func(s *Schoolverlater)) Schoolverlater {
		s := Schoolverlater{
			Ended: integraal.Know(on(2026, 1, 15)), Studiefinanciering: integraal.Know(true),
			Lowering: Lowering{Rate: integraal.Pct(10, 0)},
		}
		change(&s)
		return s
	}
	base := func() F {
		f := loweredAdult(t)
		f.Woonsituatie = integraal.KnowAbsent[Lowering]()
		f.Schoolverlater = integraal.Know(leaver(func(*Schoolverlater) {}))
		return f
	}
	const tenth = "1261.35 1198.28" // 90% × 1401.50; 95% of it is 1198.2825
	checkStates(t, base, rule, sayNorm, []stateCase[F]{
		{"leaver", FactSchoolverlater, "M", func(f *F, s S) {
			f.Schoolverlater = inState(s, leaver(func(*Schoolverlater) {}))
		}, tenth, stands},
		{"ended", FactEducationEnded, "M", func(f *F, s S) {
			f.Schoolverlater = integraal.Know(leaver(func(l *Schoolverlater) { l.Ended = inState(s, on(2026, 1, 15)) }))
		}, tenth, "fault fact.impossible schoolverlater.ended"},
		{"student finance", FactStudiefinanciering, "M", func(f *F, s S) {
			f.Schoolverlater = integraal.Know(leaver(func(l *Schoolverlater) { l.Studiefinanciering = inState(s, true) }))
		}, tenth, "not: bijstandsnorm.condition.studiefinanciering"},
	})
	// Six months from 15 January: the last day is 14 July.
	for day, want := range map[integraal.Date]string{
		on(2026, 1, 15): tenth, on(2026, 6, 30): tenth,
		on(2026, 7, 14): "1261.35 1198.28", on(2026, 7, 15): "not: bijstandsnorm.condition.sixMonths",
	} {
		o, err := VerlaagdeNormFor(base(), day, nil)
		assert.Equal(t, want, said(o, err, sayNorm), day)
	}
	both := base()
	both.Woonsituatie = loweredAdult(t).Woonsituatie
	o, err := VerlaagdeNormFor(both, march, nil)
	assert.Equal(t, "1161.35 1103.28", said(o, err, sayNorm), "1401.50 - 100 - 140.15; 95% is 1103.2825")
}

// TestFaultsOfTheOtherNorms: what cannot be names both fields.
func TestFaultsOfTheOtherNorms(t *testing.T) {
	t.Parallel()
	inr := func(change func(f *InrichtingFacts)) string {
		f := institution()
		change(&f)
		o, err := InrichtingsnormFor(f, march, nil)
		return said(o, err, sayNorm)
	}
	verl := func(l Lowering) string {
		f := loweredAdult(t)
		f.Woonsituatie = integraal.Know(l)
		o, err := VerlaagdeNormFor(f, march, nil)
		return said(o, err, sayNorm)
	}
	future := loweredAdult(t)
	future.Schoolverlater = integraal.Know(Schoolverlater{Ended: integraal.Know(march.AddDays(1)), Studiefinanciering: integraal.Know(true)})
	late, lateErr := VerlaagdeNormFor(future, march, nil)
	contradict := entitledAlone()
	contradict.BijstandFacts = couple(bornAdult, bornMinor)
	contradict.SpouseEntitled = integraal.Know(true)
	two, twoErr := RechthebbendenormFor(contradict, march, nil)
	raise := raisedYoung()
	raise.BijstandFacts = couple(bornYoung, bornMinor)
	minorSpouse, minorErr := VerhoogdeNormFor(raise, march, nil)
	for name, c := range map[string]struct{ want, got string }{
		"minor spouse at home": {"fault rule.uncovered spouse.born", inr(func(f *InrichtingFacts) { f.BijstandFacts = couple(bornAdult, bornMinor) })},
		"young spouse in": {"fault rule.uncovered spouse.born", inr(func(f *InrichtingFacts) {
			f.BijstandFacts = couple(bornAdult, bornYoung)
			f.SpouseInrichting = integraal.Know(true)
		})},
		"young spouse at home":      {"836.75 794.91", inr(func(f *InrichtingFacts) { f.BijstandFacts = couple(bornAdult, bornYoung) })}, // 490.76 + 345.99
		"negative amount":           {"fault amount.negative woonsituatie", verl(Lowering{Amount: integraal.EuroPerMonth(-1)})},
		"amount and rate":           {"fault facts.contradiction woonsituatie", verl(Lowering{Amount: integraal.EuroPerMonth(1), Rate: integraal.Pct(1, 0)})},
		"more than all":             {"fault facts.contradiction lowering, facts.contradiction woonsituatie", verl(Lowering{Rate: integraal.Pct(101, 0)})},
		"more than the norm":        {"fault facts.contradiction lowering", verl(Lowering{Amount: integraal.EuroPerMonth(1402)})},
		"education ended later":     {"fault facts.contradiction schoolverlater.ended", said(late, lateErr, sayNorm)},
		"spouse of 14 with a right": {"fault facts.contradiction spouseEntitled", said(two, twoErr, sayNorm)},
		"raise with a minor spouse": {"fault rule.uncovered spouse.born", said(minorSpouse, minorErr, sayNorm)},
	} {
		assert.Equal(t, c.want, c.got, name)
	}
	for _, d := range []*Day{nil, {}} {
		_, a := d.Inrichtingsnorm(institution(), nil)
		_, b := d.Rechthebbendenorm(entitledAlone(), nil)
		_, c := d.VerhoogdeNorm(raisedYoung(), nil)
		_, e := d.VerlaagdeNorm(loweredAdult(t), nil)
		_, f := d.Voorschot(VoorschotFacts{}, nil)
		_, g := d.Toekenning(ToekenningFacts{}, nil)
		for _, err := range []error{a, b, c, e, f, g} {
			assert.True(t, integraal.HasFault(err, "dated.outside"), "a day without values computes nothing")
		}
	}
}

// TestOtherNormsAgainstOracle: art. 20 lid 3 and 4, 23 and 24 once more, in
// decimals and from the amounts of January 2026 typed again.
func TestOtherNormsAgainstOracle(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march)
	alone := map[levensfase]string{young: "345.99", adult: "1401.50", pensioner: "1564.69"}
	pair := map[levensfase]string{young: "691.98", adult: "2002.13", pensioner: "2144.16"}
	phases := rapid.SampledFrom([]levensfase{young, adult, pensioner})
	agree := func(t *rapid.T, want decimal.Decimal, got Bijstandsnorm) {
		assert.True(t, want.Round(2).Equal(got.Norm.Decimal()), "want %s, got %s", want, got.Norm)
		assert.True(t, want.Mul(dec("0.95")).Round(2).Equal(got.Paid.Decimal()), "want 95%% of %s, got %s", want, got.Paid)
		assert.Equal(t, got.Norm, got.Paid.Plus(got.Reserved))
	}
	share := func(b string, persons int) decimal.Decimal { // ((40% + A × 30%) / A) × B
		a := decimal.NewFromInt(int64(persons))
		return dec(b).Mul(dec("0.4").Add(a.Mul(dec("0.3")))).DivRound(a, 12)
	}
	rapid.Check(t, func(t *rapid.T) {
		home, k := phases.Draw(t, "home"), rapid.IntRange(0, 5).Draw(t, "kostendelers")
		want := dec("490.76").Add(dec(alone[home]))
		if k > 0 && home == adult {
			want = dec("490.76").Add(share("2002.13", k+1))
		} else if k > 0 && home == pensioner {
			want = dec("490.76").Add(share("2144.16", k+1))
		}
		agree(t, want, d.inrichting.due(inrichtingValues{married: true, oneAtHome: true, home: home, kostendelers: k}, &d.bijstand, nil))

		spouse := rapid.SampledFrom([]levensfase{minor, young, adult, pensioner}).Draw(t, "spouse")
		want = dec(pair[home]).Div(dec("2"))
		if k > 0 && home != young {
			b, persons := pair[home], k+1
			if home == adult && spouse == pensioner {
				b = "2144.16"
			}
			if spouse == adult || spouse == pensioner {
				persons++
			}
			want = share(b, persons)
		}
		agree(t, want, d.bijstand.due(bijstandValues{applicant: home, spouse: spouse, married: true, alone: true, kostendelers: k}, nil))

		married, n := rapid.Bool().Draw(t, "married"), 1
		v := bijstandValues{applicant: young}
		want, limit := dec("345.99"), dec("1401.50")
		if married {
			n = rapid.IntRange(1, 2).Draw(t, "persons")
			v.married, v.spouse = true, young
			want, limit = dec("691.98"), dec("2002.13")
		}
		want = decimal.Min(limit, want.Add(dec("746.45").Mul(decimal.NewFromInt(int64(n)))))
		agree(t, want, d.verhoging.raised(v, n, &d.bijstand, nil))
	})
}

// TestOtherNormsExplained: an explanation changes nothing, in whatever state the
// facts are, and every line has words.
func TestOtherNormsExplained(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDay(t))
		require.NoError(t, err)
		flag := rapid.Bool()
		household := anyBijstand(t, d.date)
		inr := InrichtingFacts{BijstandFacts: household, Inrichting: anyFact(t, "in", flag, true), SpouseInrichting: anyFact(t, "spouse in", flag, true)}
		ent := RechthebbendeFacts{BijstandFacts: household, SpouseEntitled: anyFact(t, "entitled", flag, true)}
		ver := VerhogingFacts{
			BijstandFacts: household,
			Parents:       Ouders{anyFact(t, "means", flag, true), anyFact(t, "enforce", flag, true)},
			SpouseParents: Ouders{anyFact(t, "spouse means", flag, true), anyFact(t, "spouse enforce", flag, true)},
		}
		low := rapid.Map(rapid.Int64Range(0, 100), func(p int64) Lowering { return Lowering{Rate: integraal.Pct(p, 0)} })
		verl := VerlagingFacts{ID: "M", Woonsituatie: anyFact(t, "home", low, true), Schoolverlater: anyFact(t, "leaver", rapid.Custom(func(t *rapid.T) Schoolverlater {
			return Schoolverlater{
				Ended:              anyFact(t, "ended", anyBorn(d.date, 0, 1), false),
				Studiefinanciering: anyFact(t, "claim", flag, true), Lowering: low.Draw(t, "less"),
			}
		}), true)}
		if o, err := d.Bijstandsnorm(household, nil); err == nil {
			verl.Norm, _ = o.Value()
		}
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
			return d.Inrichtingsnorm(inr, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
			return d.Rechthebbendenorm(ent, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
			return d.VerhoogdeNorm(ver, why)
		})
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
			return d.VerlaagdeNorm(verl, why)
		})
	})
}

// TestANormOfEveryHousehold: of the bijstandsnorm, the norm of art. 23 and that
// of art. 24 exactly one applies once all is known, so that a host may ask them
// in turn.
func TestANormOfEveryHousehold(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDay(t))
		require.NoError(t, err)
		born := func(label string) integraal.Fact[integraal.Date] {
			return integraal.Know(anyBorn(d.date, 22, 90).Draw(t, label))
		}
		f := single(born("a"))
		if rapid.Bool().Draw(t, "couple") {
			f = couple(born("b"), born("c"))
		}
		flag := func(label string) integraal.Fact[bool] { return integraal.Know(rapid.Bool().Draw(t, label)) }
		in := InrichtingFacts{BijstandFacts: f, Inrichting: flag("in"), SpouseInrichting: flag("spouse in")}
		ent := RechthebbendeFacts{BijstandFacts: f, SpouseEntitled: flag("entitled")}
		a, err := d.Inrichtingsnorm(in, nil)
		require.NoError(t, err)
		b, err := d.Rechthebbendenorm(ent, nil)
		require.NoError(t, err)
		assert.NotEqual(t, integraal.Undetermined, a.Verdict())
		assert.NotEqual(t, integraal.Undetermined, b.Verdict())
		someone := known(in.Inrichting) || f.Spouse.State() == integraal.Known && known(in.SpouseInrichting)
		assert.Equal(t, someone, a.Verdict() == integraal.Applies)
		assert.Equal(t, f.Spouse.State() == integraal.Known && !known(ent.SpouseEntitled), b.Verdict() == integraal.Applies)
		n, _ := d.Bijstandsnorm(f, nil)
		whole, _ := n.Value()
		if v, applies := b.Value(); applies {
			assert.True(t, whole.Norm.MoreThan(v.Norm), "one has less than two")
		}
	})
}

func known(f integraal.Fact[bool]) bool { v, _ := f.Value(); return v }

package income

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// hole is a missing fact, with answers to it that stand for all.
type hole[F any] struct {
	key     string
	answers []func(F) F
}

// exactly checks by trying every answer that a rule asks for a fact if, and
// only if, two answers to it lead to different outcomes with the other missing
// facts filled in the same way; and that it is determined when none does.
func exactly[F any](t *rapid.T, f F, holes []hole[F], rule func(F) (asked []string, answer string)) {
	var fill func(f F, rest []hole[F]) []string
	fill = func(f F, rest []hole[F]) []string {
		if len(rest) == 0 {
			_, answer := rule(f)
			return []string{answer}
		}
		var all []string
		for _, answer := range rest[0].answers {
			all = append(all, fill(answer(f), rest[1:])...)
		}
		return all
	}
	var bears []string
	for i, h := range holes {
		others := slices.Concat(holes[:i], holes[i+1:])
		var byAnswer [][]string
		for _, answer := range h.answers {
			byAnswer = append(byAnswer, fill(answer(f), others))
		}
		for _, outcomes := range byAnswer[1:] {
			if !slices.Equal(outcomes, byAnswer[0]) {
				bears = append(bears, h.key)
				break
			}
		}
	}
	asked, answer := rule(f)
	slices.Sort(asked)
	slices.Sort(bears)
	assert.Equal(t, slices.Compact(bears), slices.Compact(asked))
	if len(bears) == 0 {
		assert.Equal(t, fill(f, holes)[0], answer)
	}
}

// verdict is an outcome as a claimant sees it, without the reasons.
func verdict[T any](t *rapid.T, o integraal.Outcome[T], err error, say func(T) string) ([]string, string) {
	require.NoError(t, err)
	if v, applies := o.Value(); applies {
		return nil, say(v)
	}
	return asked(o), o.Verdict().String()
}

// blank draws whether a fact is missing; if so it becomes a hole, with more
// answers than a known fact is drawn from: extremes that no known fact makes
// up for.
func blank[F, T any](t *rapid.T, holes *[]hole[F], key string, set func(F, integraal.Fact[T]) F, known []integraal.Fact[T], extremes ...integraal.Fact[T]) integraal.Fact[T] {
	if rapid.IntRange(0, 2).Draw(t, key) > 0 {
		return rapid.SampledFrom(known).Draw(t, key+" is")
	}
	h := hole[F]{key: key}
	for _, a := range slices.Concat(known, extremes) {
		h.answers = append(h.answers, func(f F) F { return set(f, a) })
	}
	*holes = append(*holes, h)
	return integraal.Fact[T]{}
}

// far is an amount that no known fact makes up for.
const far = 500_000_000

func flags() []integraal.Fact[bool] {
	return []integraal.Fact[bool]{integraal.Know(true), integraal.Know(false)}
}

func births(ages ...int) []integraal.Fact[integraal.Date] {
	var all []integraal.Fact[integraal.Date]
	for _, a := range ages {
		all = append(all, integraal.Know(march.AddYears(-a).AddDays(-100)))
	}
	return all
}

func incomes(euro ...int64) []integraal.Fact[integraal.PerYear] {
	var all []integraal.Fact[integraal.PerYear]
	for _, e := range euro {
		all = append(all, perYearOf(e))
	}
	return all
}

func wealth(euro ...int64) []integraal.Fact[integraal.Amount] {
	var all []integraal.Fact[integraal.Amount]
	for _, e := range euro {
		all = append(all, assetsOf(e))
	}
	return all
}

func TestBijstandsnormAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = BijstandFacts
	spouse := func(f F, change func(p *Person)) F {
		p, _ := f.Spouse.Value()
		change(&p)
		f.Spouse = integraal.Know(p)
		return f
	}
	mate := func(f F, i int, change func(m *Medebewoner)) F {
		list, _ := f.Housemates.Value()
		list = slices.Clone(list)
		change(&list[i])
		f.Housemates = integraal.Know(list)
		return f
	}
	anyone := births(17, 19, 40, 70)
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		var f F
		f.Applicant.ID = "M"
		f.Applicant.Born = blank(t, &holes, "person.born M", func(f F, v integraal.Fact[integraal.Date]) F { f.Applicant.Born = v; return f }, anyone)
		spouses := []integraal.Fact[Person]{integraal.KnowAbsent[Person]()}
		for _, b := range anyone {
			spouses = append(spouses, integraal.Know(Person{ID: "E", Born: b}))
		}
		f.Spouse = blank(t, &holes, "household.spouse M", func(f F, v integraal.Fact[Person]) F { f.Spouse = v; return f }, spouses)
		if _, married := f.Spouse.Value(); married {
			born := blank(t, &holes, "person.born E", func(f F, v integraal.Fact[integraal.Date]) F {
				return spouse(f, func(p *Person) { p.Born = v })
			}, anyone)
			f = spouse(f, func(p *Person) { p.Born = born })
		}
		f.Children = blank(t, &holes, "household.tenLasteKomendeKinderen M", func(f F, v integraal.Fact[bool]) F { f.Children = v; return f }, flags())
		f.Mantelzorg = blank(t, &holes, "household.mantelzorg M", func(f F, v integraal.Fact[bool]) F { f.Mantelzorg = v; return f }, flags())
		f.Housemates = blank(t, &holes, "household.housemates M", func(f F, v integraal.Fact[[]Medebewoner]) F { f.Housemates = v; return f },
			[]integraal.Fact[[]Medebewoner]{integraal.KnowAbsent[[]Medebewoner](), integraal.Know([]Medebewoner{sharer("A")})},
			integraal.Know([]Medebewoner{sharer("A"), sharer("B")}))
		if list, known := f.Housemates.Value(); known && len(list) == 1 {
			for _, x := range []struct {
				key string
				at  func(m *Medebewoner) *integraal.Fact[bool]
			}{
				{"housemate.relative A", func(m *Medebewoner) *integraal.Fact[bool] { return &m.Relative }},
				{"housemate.agreement A", func(m *Medebewoner) *integraal.Fact[bool] { return &m.Agreement }},
				{"housemate.thirdParty A", func(m *Medebewoner) *integraal.Fact[bool] { return &m.ThirdParty }},
				{"housemate.education A", func(m *Medebewoner) *integraal.Fact[bool] { return &m.Education }},
			} {
				v := blank(t, &holes, x.key, func(f F, v integraal.Fact[bool]) F { return mate(f, 0, func(m *Medebewoner) { *x.at(m) = v }) }, flags())
				f = mate(f, 0, func(m *Medebewoner) { *x.at(m) = v })
			}
			v := blank(t, &holes, "person.born A", func(f F, v integraal.Fact[integraal.Date]) F {
				return mate(f, 0, func(m *Medebewoner) { m.Born = v })
			}, births(20, 30))
			f = mate(f, 0, func(m *Medebewoner) { m.Born = v })
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.Bijstandsnorm(f, nil)
			return verdict(t, o, err, sayNorm)
		})
	})
}

func TestZorgtoeslagAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = ZorgtoeslagFacts
	edit := func(f F, change func(p *Toeslagpartner)) F {
		p, _ := f.Partner.Value()
		change(&p)
		f.Partner = integraal.Know(p)
		return f
	}
	own, theirs, farIncomes := incomes(20_000, 90_000), incomes(-50_000, 10_000), incomes(-far, far)
	assets, farAssets := wealth(0, 100_000, 150_000, 190_000), wealth(-far, far)
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := F{ID: "M"}
		f.Born = blank(t, &holes, "person.born M", func(f F, v integraal.Fact[integraal.Date]) F { f.Born = v; return f }, births(17, 40))
		f.Insured = blank(t, &holes, "person.insured M", func(f F, v integraal.Fact[bool]) F { f.Insured = v; return f }, flags())
		f.Toetsingsinkomen = blank(t, &holes, "person.toetsingsinkomen M", func(f F, v integraal.Fact[integraal.PerYear]) F { f.Toetsingsinkomen = v; return f }, own, farIncomes...)
		f.Rendementsgrondslag = blank(t, &holes, "person.rendementsgrondslag M", func(f F, v integraal.Fact[integraal.Amount]) F { f.Rendementsgrondslag = v; return f }, assets, farAssets...)
		ofPartner := func(incomes []integraal.Fact[integraal.PerYear], assets []integraal.Fact[integraal.Amount]) []integraal.Fact[Toeslagpartner] {
			var all []integraal.Fact[Toeslagpartner]
			for _, income := range incomes {
				for _, worth := range assets {
					p, _ := partnered(0, 0).Partner.Value()
					p.Toetsingsinkomen, p.Rendementsgrondslag = income, worth
					all = append(all, integraal.Know(p))
				}
			}
			return all
		}
		f.Partner = blank(t, &holes, "household.toeslagpartner M", func(f F, v integraal.Fact[Toeslagpartner]) F { f.Partner = v; return f },
			append(ofPartner(theirs, assets), integraal.KnowAbsent[Toeslagpartner]()),
			ofPartner(slices.Concat(theirs, farIncomes), farAssets)...)
		if _, known := f.Partner.Value(); known {
			born := blank(t, &holes, "person.born P", func(f F, v integraal.Fact[integraal.Date]) F {
				return edit(f, func(p *Toeslagpartner) { p.Born = v })
			}, births(17, 40))
			insured := blank(t, &holes, "person.insured P", func(f F, v integraal.Fact[bool]) F {
				return edit(f, func(p *Toeslagpartner) { p.Insured = v })
			}, flags())
			income := blank(t, &holes, "person.toetsingsinkomen P", func(f F, v integraal.Fact[integraal.PerYear]) F {
				return edit(f, func(p *Toeslagpartner) { p.Toetsingsinkomen = v })
			}, theirs, farIncomes...)
			wealth := blank(t, &holes, "person.rendementsgrondslag P", func(f F, v integraal.Fact[integraal.Amount]) F {
				return edit(f, func(p *Toeslagpartner) { p.Rendementsgrondslag = v })
			}, assets, farAssets...)
			whole := blank(t, &holes, "toeslagpartner.wholeYear P", func(f F, v integraal.Fact[bool]) F {
				return edit(f, func(p *Toeslagpartner) { p.WholeYear = v })
			}, flags())
			f = edit(f, func(p *Toeslagpartner) {
				p.Born, p.Insured, p.Toetsingsinkomen, p.Rendementsgrondslag, p.WholeYear = born, insured, income, wealth, whole
			})
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.Zorgtoeslag(f, nil)
			return verdict(t, o, err, sayToeslag)
		})
	})
}

func TestKindgebondenBudgetAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = KindgebondenBudgetFacts
	child := func(f F, i int, change func(c *Child)) F {
		list, _ := f.Children.Value()
		list = slices.Clone(list)
		change(&list[i])
		f.Children = integraal.Know(list)
		return f
	}
	own, farIncomes := incomes(20_000, 90_000), incomes(-far, far)
	assets, farAssets := wealth(0, 100_000, 150_000, 190_000), wealth(-far, far)
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		var holes []hole[F]
		f := F{ID: "M"}
		f.Toetsingsinkomen = blank(t, &holes, "person.toetsingsinkomen M", func(f F, v integraal.Fact[integraal.PerYear]) F { f.Toetsingsinkomen = v; return f }, own, farIncomes...)
		f.Rendementsgrondslag = blank(t, &holes, "person.rendementsgrondslag M", func(f F, v integraal.Fact[integraal.Amount]) F { f.Rendementsgrondslag = v; return f }, assets, farAssets...)
		ofPartner := func(incomes []integraal.Fact[integraal.PerYear], assets []integraal.Fact[integraal.Amount]) []integraal.Fact[PartnerVanOuder] {
			var all []integraal.Fact[PartnerVanOuder]
			for _, income := range incomes {
				for _, worth := range assets {
					all = append(all, integraal.Know(PartnerVanOuder{
						ID: "P", Toetsingsinkomen: income, Rendementsgrondslag: worth, WholeYear: integraal.Know(true),
					}))
				}
			}
			return all
		}
		f.Partner = blank(t, &holes, "household.toeslagpartner M", func(f F, v integraal.Fact[PartnerVanOuder]) F { f.Partner = v; return f },
			append(ofPartner(incomes(10_000), assets), integraal.KnowAbsent[PartnerVanOuder]()),
			ofPartner(slices.Concat(own, farIncomes), farAssets)...)
		two := []Child{{ID: "D"}, {ID: "S"}}
		for i := range two {
			two[i].Born, two[i].Kinderbijslag = births(5)[0], integraal.Know(true)
		}
		f.Children = blank(t, &holes, "household.children M", func(f F, v integraal.Fact[[]Child]) F { f.Children = v; return f },
			[]integraal.Fact[[]Child]{integraal.KnowAbsent[[]Child](), integraal.Know(two)})
		if list, known := f.Children.Value(); known {
			for i := range list {
				id := list[i].ID
				born := blank(t, &holes, "person.born "+id, func(f F, v integraal.Fact[integraal.Date]) F {
					return child(f, i, func(c *Child) { c.Born = v })
				}, births(0, 5, 13, 17, 19))
				paid := blank(t, &holes, "child.kinderbijslag "+id, func(f F, v integraal.Fact[bool]) F {
					return child(f, i, func(c *Child) { c.Kinderbijslag = v })
				}, flags())
				f = child(f, i, func(c *Child) { c.Born, c.Kinderbijslag = born, paid })
			}
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.KindgebondenBudget(f, nil)
			return verdict(t, o, err, sayToeslag)
		})
	})
}

package income

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

// TestContradictions: what cannot be is a fault that names both fields by their
// paths and repeats no value.
func TestContradictions(t *testing.T) {
	t.Parallel()
	future := integraal.Know(march.AddDays(1))
	for name, c := range map[string]struct{ said, want string }{
		"claimant born after the day": {
			saidZorgtoeslag(func() ZorgtoeslagFacts { f := claimant(1); f.Born = future; return f }(), march),
			"fault facts.contradiction born"},
		"partner born after the day": {
			saidZorgtoeslag(editPartner(func(p *Toeslagpartner) { p.Born = future }), march),
			"fault facts.contradiction partner.born"},
		"partner is the claimant": {
			saidZorgtoeslag(editPartner(func(p *Toeslagpartner) { p.ID = "M" }), march),
			"fault facts.contradiction partner.id"},
		"unset birth date": {
			saidZorgtoeslag(func() ZorgtoeslagFacts { f := claimant(1); f.Born = integraal.Know(integraal.Date{}); return f }(), march),
			"fault fact.impossible born"},
		"child is the partner": {
			saidKgb(editMother(func(f *KindgebondenBudgetFacts) { f.Partner = integraal.Know(PartnerVanOuder{ID: "S"}) }), march),
			"fault facts.contradiction children[1].id"},
		"child is the parent": {
			saidKgb(editMother(func(f *KindgebondenBudgetFacts) { f.ID = "D" }), march),
			"fault facts.contradiction children[0].id"},
		"a child twice": {
			saidKgb(editMother(func(f *KindgebondenBudgetFacts) {
				list, _ := f.Children.Value()
				f.Children = integraal.Know(append(list, list[0]))
			}), march),
			"fault facts.contradiction children[2].id"},
		"child born after the day": {
			saidKgb(editMother(func(f *KindgebondenBudgetFacts) {
				f.Children = integraal.Know([]Child{{ID: "D", Born: future}})
			}), march),
			"fault facts.contradiction children[0].born"},
		"spouse is the applicant": {
			saidNorm(func() BijstandFacts {
				f := couple(bornAdult, bornAdult)
				f.Spouse = integraal.Know(Person{ID: "M", Born: bornAdult})
				return f
			}(), march),
			"fault facts.contradiction spouse.id"},
		"housemate is the applicant": {
			saidNorm(with(single(bornAdult), sharer("M")), march),
			"fault facts.contradiction housemates[0].id"},
		"a housemate twice": {
			saidNorm(with(single(bornAdult), sharer("A"), sharer("A")), march),
			"fault facts.contradiction housemates[1].id"},
		"housemate born after the day": {
			saidNorm(with(single(bornAdult), Medebewoner{ID: "A", Born: future}), march),
			"fault facts.contradiction housemates[0].born"},
		"too many housemates": {
			saidNorm(with(single(bornAdult), make([]Medebewoner, maxPersons+1)...), march), "fault facts.range housemates"},
		"too many children": {
			saidKgb(editMother(func(f *KindgebondenBudgetFacts) {
				f.Children = integraal.Know(make([]Child, maxPersons+1))
			}), march), "fault facts.range children"},
		"income out of range": {
			saidZorgtoeslag(claimant(integraal.MaxCents), march), "fault amount.range toetsingsinkomen"},
		"assets out of range": {
			saidZorgtoeslag(func() ZorgtoeslagFacts {
				f := claimant(1)
				f.Rendementsgrondslag = assetsOf(-integraal.MaxCents)
				return f
			}(), march),
			"fault amount.range rendementsgrondslag"},
		"partner's income out of range": {
			saidKgb(editMother(func(f *KindgebondenBudgetFacts) {
				f.Partner = integraal.Know(PartnerVanOuder{ID: "P", Toetsingsinkomen: perYearOf(integraal.MaxCents)})
			}), march),
			"fault amount.range partner.toetsingsinkomen"},
	} {
		assert.Equal(t, c.want, c.said, name)
	}
}

func editPartner(change func(p *Toeslagpartner)) ZorgtoeslagFacts {
	f := partnered(1, 1)
	p, _ := f.Partner.Value()
	change(&p)
	f.Partner = integraal.Know(p)
	return f
}

func editMother(change func(f *KindgebondenBudgetFacts)) KindgebondenBudgetFacts {
	f := mother()
	change(&f)
	return f
}

func TestAContradictionNamesBothFieldsAndNoValue(t *testing.T) {
	t.Parallel()
	_, err := KindgebondenBudget(editMother(func(f *KindgebondenBudgetFacts) {
		f.Partner = integraal.Know(PartnerVanOuder{ID: "S"})
	}), march, nil)
	faults := integraal.FaultsIn(err)
	assert.Len(t, faults, 1)
	assert.Equal(t, "children[1].id", faults[0].Path)
	assert.Contains(t, faults[0].Text.NL, "partner.id")
	assert.Contains(t, faults[0].Text.EN, "partner.id")
	assert.NotContains(t, strings.ReplaceAll(err.Error(), "S", "s"), "2010")
}

// TestManyHousemates: the norm goes down to 30% of B each and stays exact.
func TestManyHousemates(t *testing.T) {
	t.Parallel()
	ms := make([]Medebewoner, maxPersons)
	for i := range ms {
		ms[i] = sharer("")
	}
	// (4 + 3 × 1001) / (10 × 1001) × 2002.13 = 601.439...; paid 95%: 571.367...
	assert.Equal(t, "601.44 571.37", saidNorm(with(single(bornAdult), ms...), march))
}

func TestAllFaultsAtOnce(t *testing.T) {
	t.Parallel()
	f := partnered(integraal.MaxCents, integraal.MaxCents)
	f.Born = integraal.KnowAbsent[integraal.Date]()
	assert.Equal(t,
		"fault fact.impossible born, amount.range partner.toetsingsinkomen, amount.range toetsingsinkomen",
		saidZorgtoeslag(f, march))
}

// TestAllFailedConditionsAtOnce: and a condition that certainly fails beats
// what is missing.
func TestAllFailedConditionsAtOnce(t *testing.T) {
	t.Parallel()
	f := claimant(60_000)
	f.Born, f.Insured, f.Rendementsgrondslag = bornMinor, integraal.Know(false), assetsOf(200_000)
	assert.Equal(t,
		"not: zorgtoeslag.condition.eighteen, zorgtoeslag.condition.insured, toeslag.condition.assets, toeslag.condition.income",
		saidZorgtoeslag(f, march))

	f = ZorgtoeslagFacts{ID: "M", Insured: integraal.Know(false)}
	assert.Equal(t, "not: zorgtoeslag.condition.insured", saidZorgtoeslag(f, march))
	assert.Equal(t, "not: bijstandsnorm.condition.eighteen",
		saidNorm(BijstandFacts{Applicant: Person{Born: bornMinor}}, march))
	assert.Equal(t, "not: kindgebondenBudget.condition.child",
		saidKgb(KindgebondenBudgetFacts{Children: integraal.KnowAbsent[[]Child]()}, march))
}

func TestNothingKnownAsksForAll(t *testing.T) {
	t.Parallel()
	assert.Equal(t,
		"open: person.born M, person.insured M, household.toeslagpartner M, person.toetsingsinkomen M, person.rendementsgrondslag M",
		saidZorgtoeslag(ZorgtoeslagFacts{ID: "M"}, march))
	assert.Equal(t,
		"open: household.children M, household.toeslagpartner M, person.toetsingsinkomen M, person.rendementsgrondslag M",
		saidKgb(KindgebondenBudgetFacts{ID: "M"}, march))
	assert.Equal(t,
		"open: person.born M, household.spouse M, household.tenLasteKomendeKinderen M, household.housemates M, household.mantelzorg M",
		saidNorm(BijstandFacts{Applicant: Person{ID: "M"}}, march))
	assert.Equal(t,
		"open: person.born M, household.spouse M, household.tenLasteKomendeKinderen M, household.housemates M",
		saidNorm(BijstandFacts{Applicant: Person{ID: "M"}}, on(2025, 12, 31)),
		"there is no art. 22a lid 4 yet")
}

// TestWhoCountsAsKostendeler: a housemate under 27 needs nothing more, and each exception of art. 19a lid 1
// alone suffices.
func TestWhoCountsAsKostendeler(t *testing.T) {
	t.Parallel()
	const alone, shared = "1401.50 1331.43", "1001.07 951.01"
	twentysix := Medebewoner{ID: "A", Born: bornOn(2003, 10, 2)}
	assert.Equal(t, alone, saidNorm(with(single(bornAdult), twentysix), march))

	edge := sharer("A")
	edge.Born = bornOn(1999, 3, 2)
	assert.Equal(t, alone, saidNorm(with(single(bornAdult), edge), on(2026, 3, 1)))
	assert.Equal(t, shared, saidNorm(with(single(bornAdult), edge), on(2026, 3, 2)), "on the 27th birthday")

	for _, exempt := range []Medebewoner{
		{ID: "A", Agreement: integraal.Know(true), Relative: integraal.Know(false)},
		{ID: "A", ThirdParty: integraal.Know(true)},
		{ID: "A", Education: integraal.Know(true)},
	} {
		assert.Equal(t, alone, saidNorm(with(single(bornAdult), exempt), march), "one exception suffices: nothing else is asked")
	}
	brother := sharer("A")
	brother.Agreement = integraal.Know(true)
	assert.Equal(t, shared, saidNorm(with(single(bornAdult), brother), march), "an agreement does not help a relative")

	spouse := Medebewoner{ID: "E"}
	assert.Equal(t, "2002.13 1902.02", saidNorm(with(couple(bornAdult, bornAdult), spouse), march), "art. 19a lid 1 a")
	young := Medebewoner{ID: "A"}
	assert.Equal(t, "345.99 328.69", saidNorm(with(single(bornYoung), young), march), "art. 22a is not for the young")
	care := with(single(bornAdult), Medebewoner{ID: "A"})
	care.Mantelzorg = integraal.Know(true)
	assert.Equal(t, alone, saidNorm(care, march), "art. 22a lid 4")
}

// TestAgesGoByTheDayForTheNorm: 18, 21 and the pension age (67 in 2026) count
// from the birthday on.
func TestAgesGoByTheDayForTheNorm(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		born   integraal.Date
		before string
		from   string
	}{
		{on(2008, 3, 2), "not: bijstandsnorm.condition.eighteen", "345.99 328.69"},
		{on(2005, 3, 2), "345.99 328.69", "1401.50 1331.43"},
		{on(1959, 3, 2), "1401.50 1331.43", "1564.69 1486.46"},
	} {
		assert.Equal(t, c.before, saidNorm(single(integraal.Know(c.born)), march.AddDays(-1)), c.born)
		assert.Equal(t, c.from, saidNorm(single(integraal.Know(c.born)), march), c.born)
	}
}

func TestVerhogingIsTold(t *testing.T) {
	t.Parallel()
	for day, told := range map[integraal.Date]bool{on(2025, 12, 31): false, on(2026, 1, 1): true} {
		o, err := BijstandsnormFor(single(bornYoung), day, nil)
		assert.NoError(t, err)
		n, _ := o.Value()
		assert.Equal(t, told, !n.Verhoging.IsZero(), day)
	}
	o, _ := BijstandsnormFor(single(bornAdult), march, nil)
	n, _ := o.Value()
	assert.True(t, n.Verhoging.IsZero())
}

func TestAgesGoByTheMonthForToeslagen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		born, day integraal.Date
		applies   bool
	}{
		{on(2008, 3, 15), on(2026, 3, 31), false},
		{on(2008, 3, 15), on(2026, 4, 1), true},
		{on(2008, 3, 1), on(2026, 3, 31), false}, // "volgende op de maand waarin hij achttien jaar wordt"
		{on(2008, 3, 1), on(2026, 4, 1), true},
		{on(2008, 2, 29), on(2026, 3, 31), false}, // turns 18 on 1 March
	} {
		f := claimant(20_000)
		f.Born = integraal.Know(c.born)
		assert.Equal(t, c.applies, saidZorgtoeslag(f, c.day) == "1550.00 129.00", c)
	}
	const none = "not: kindgebondenBudget.condition.child"
	for _, c := range []struct {
		born, day integraal.Date
		said      string
	}{
		{on(2026, 3, 1), on(2026, 3, 31), none},
		{on(2026, 3, 1), on(2026, 4, 1), "5996.00 499.00"},
		{on(2014, 3, 2), on(2026, 3, 31), "5996.00 499.00"}, // 12 this month
		{on(2014, 3, 2), on(2026, 4, 1), "6720.00 560.00"},
		{on(2010, 3, 31), on(2026, 3, 31), "6720.00 560.00"}, // 16 this month
		{on(2010, 3, 31), on(2026, 4, 1), "6960.00 580.00"},
		{on(2008, 3, 1), on(2026, 3, 31), "6960.00 580.00"}, // 18 this month
		{on(2008, 3, 1), on(2026, 4, 1), none},
		{on(2008, 2, 29), on(2026, 3, 31), "6960.00 580.00"}, // turns 18 on 1 March
		{on(2008, 2, 29), on(2026, 4, 1), none},
	} {
		f := mother()
		f.Children = integraal.Know([]Child{{Born: integraal.Know(c.born), Kinderbijslag: integraal.Know(true)}})
		assert.Equal(t, c.said, saidKgb(f, c.day), c)
	}
}

// TestAssetsWithAPartnerForPartOfTheYear: the own assets against the first
// limit, and the partner's do not count.
func TestAssetsWithAPartnerForPartOfTheYear(t *testing.T) {
	t.Parallel()
	const both = "1553.00 129.00"
	for _, c := range []struct {
		own, theirs int64
		whole       bool
		said        string
	}{
		{146_011, 0, false, both},
		{146_012, 0, false, "not: toeslag.condition.assets"},
		{0, 9_000_000, false, both},
		{146_012, 38_621, true, both}, // together 184.633
		{146_012, 38_622, true, "not: toeslag.condition.assets"},
	} {
		f := partnered(20_000, 20_000)
		f.Rendementsgrondslag = assetsOf(c.own)
		p, _ := f.Partner.Value()
		p.Rendementsgrondslag, p.WholeYear = assetsOf(c.theirs), integraal.Know(c.whole)
		f.Partner = integraal.Know(p)
		assert.Equal(t, c.said, saidZorgtoeslag(f, march), c)
	}
}

func TestMissed(t *testing.T) {
	t.Parallel()
	missed := func(due integraal.Outcome[Toeslag], received integraal.Fact[integraal.PerMonth]) string {
		o, err := Missed(due, received, "M", nil)
		return said(o, err, integraal.PerMonth.String)
	}
	due, _ := Zorgtoeslag(claimant(19_600), march, nil)
	assert.Equal(t, "129.00", missed(due, integraal.KnowAbsent[integraal.PerMonth]()))
	assert.Equal(t, "not: toeslag.condition.missed", missed(due, integraal.Know(integraal.EuroPerMonth(129))))
	assert.Equal(t, "not: toeslag.condition.missed", missed(due, integraal.Know(integraal.EuroPerMonth(150))))
	assert.Equal(t, "fault amount.negative received", missed(due, integraal.Know(integraal.EuroPerMonth(-1))))

	open, _ := Zorgtoeslag(ZorgtoeslagFacts{ID: "M", Born: bornAdult, Insured: integraal.Know(true),
		Partner:             integraal.KnowAbsent[Toeslagpartner](),
		Rendementsgrondslag: assetsOf(0)}, march, nil)
	assert.Equal(t, "open: person.toetsingsinkomen M, toeslag.received M", missed(open, integraal.Fact[integraal.PerMonth]{}))
	assert.Equal(t, "open: person.toetsingsinkomen M", missed(open, integraal.KnowAbsent[integraal.PerMonth]()))
	none, _ := Zorgtoeslag(claimant(60_000), march, nil)
	assert.Equal(t, "not: toeslag.condition.income", missed(none, integraal.Fact[integraal.PerMonth]{}))
}

func TestLastDayToApply(t *testing.T) {
	t.Parallel()
	for year, last := range map[int]integraal.Date{
		2022: {}, 2023: on(2024, 9, 2), 2024: on(2025, 9, 1), 2025: on(2026, 12, 31), 2026: on(2027, 12, 31), 2027: {},
	} {
		day, by := LastDayToApply(year)
		assert.Equal(t, last, day, year)
		assert.Equal(t, last.IsZero(), by.IsZero(), year)
		if !by.IsZero() {
			assert.Equal(t, "art. 15 lid 1 Awir", by.String())
		}
	}
}

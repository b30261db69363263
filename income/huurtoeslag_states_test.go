package income

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

// The states of each fact. A single tenant in 2025, rent € 600, income € 25.000:
// 477,20 - 248,21 + 65% × 122,80 = 308,81 (see TestChangesOfHuurtoeslag).
func TestStatesOfHuurtoeslag(t *testing.T) {
	t.Parallel()
	type F = HuurtoeslagFacts
	type S = integraal.State
	day := on(2025, 3, 2)
	rule := func(f F) (integraal.Outcome[Toeslag], error) { return Huurtoeslag(f, day, nil) }
	const alone = "3706.00 308.00"
	checkStates(t, func() F { return tenant(600_00, 25_000) }, rule, sayToeslag, []stateCase[F]{
		{"woning", FactHuurwoning, "M", func(f *F, s S) { f.Woning = inState(s, true) },
			alone, "not: huurtoeslag.condition.dwelling"},
		{"rent", FactHuurprijs, "M", func(f *F, s S) { f.Huurprijs = inState(s, integraal.EuroPerMonth(600)) },
			alone, "not: huurtoeslag.condition.aboveBasishuur"},
		{"income", FactToetsingsinkomen, "M", func(f *F, s S) { f.Toetsingsinkomen = inState(s, integraal.EuroPerYear(25_000)) },
			alone, "4296.00 357.00"}, // nil: 477,20 - 199,05 + 79,82
		{"assets", FactRendementsgrondslag, "M", func(f *F, s S) { f.Rendementsgrondslag = inState(s, integraal.Euro(37_396)) },
			"not: toeslag.condition.assets", alone},
		{"partner", FactToeslagpartner, "M", func(f *F, s S) {
			p, _ := cohabiting(0, 0, 0).Partner.Value()
			f.Partner = inState(s, p)
		}, "4317.00 359.00", alone}, // several, below the ijkpunt: 477,20 - 197,24 + 79,82 = 359,78
		{"medebewoners", FactMedebewoners, "M", func(f *F, s S) {
			f.Medebewoners = inState(s, []MedebewonerVanHuurder{resident("Z", bornAdult, 0)})
		}, "4317.00 359.00", alone},
		// + 65% × 12 = 7,80: 316,61
		{"energie", FactServiceEnergie, "M", func(f *F, s S) { f.Servicekosten.Energie = inState(s, integraal.EuroPerMonth(15)) },
			"3799.00 316.00", alone},
		{"schoonmaak", FactServiceSchoonmaak, "M", func(f *F, s S) { f.Servicekosten.Schoonmaak = inState(s, integraal.EuroPerMonth(12)) },
			"3799.00 316.00", alone},
		{"huismeester", FactServiceHuismeester, "M", func(f *F, s S) { f.Servicekosten.Huismeester = inState(s, integraal.EuroPerMonth(12)) },
			"3799.00 316.00", alone},
		{"ruimten", FactServiceRuimten, "M", func(f *F, s S) { f.Servicekosten.Ruimten = inState(s, integraal.EuroPerMonth(12)) },
			"3799.00 316.00", alone},
	})
	checkStates(t, func() F { return tenant(900_08, 20_000) }, rule, sayToeslag, []stateCase[F]{
		{"over the maximum", FactBovenMaximum, "M", func(f *F, s S) { f.BovenMaximum = inState(s, true) },
			"5985.00 498.00", "not: huurtoeslag.condition.maximumRent"},
	})
	young := func() F {
		f := tenant(600_00, 15_000)
		f.Born = bornOn(2004, 5, 5)
		return f
	}
	checkStates(t, young, rule, sayToeslag, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Born, f.Meerderjarig = inState(s, on(1990, 1, 1)), integraal.Know(true) },
			"4296.00 357.00", "fault fact.impossible born"},
		{"with a child", FactMetKind, "M", func(f *F, s S) { f.MetKind = inState(s, true) },
			"4296.00 357.00", "not: huurtoeslag.condition.maximumRent"},
		{"disability", FactHandicap, "M", func(f *F, s S) { f.Handicap = inState(s, true) },
			"4296.00 357.00", "not: huurtoeslag.condition.maximumRent"},
	})
	minor := func() F {
		f := tenant(400_00, 0)
		f.Born = bornOn(2009, 5, 5)
		return f
	}
	checkStates(t, minor, rule, sayToeslag, []stateCase[F]{ // 400 - 199,05 = 200,95
		{"meerderjarig", FactMeerderjarig, "M", func(f *F, s S) { f.Meerderjarig = inState(s, true) },
			"2411.00 200.00", "not: huurtoeslag.condition.eighteen"},
	})
}

// The states of the facts of 2024 and of the others in the house.
func TestStatesOfResidents(t *testing.T) {
	t.Parallel()
	type F = HuurtoeslagFacts
	type S = integraal.State
	in2024 := func(f F) (integraal.Outcome[Toeslag], error) { return Huurtoeslag(f, on(2024, 6, 15), nil) }
	two := func() F { return cohabiting(800_00, 20_000, 0) }
	checkStates(t, two, in2024, sayToeslag, []stateCase[F]{ // see TestHouseholds
		{"adapted", FactAangepast, "M", func(f *F, s S) { f.Aangepast = inState(s, true) },
			"5433.00 452.00", "4715.00 392.00"},
		{"partner born", FactBorn, "P", func(f *F, s S) {
			p, _ := f.Partner.Value()
			p.Born = inState(s, on(1950, 1, 1))
			f.Partner = integraal.Know(p)
		}, "5476.00 456.00", "fault fact.impossible partner.born"},
	})
	in2026 := func(f F) (integraal.Outcome[Toeslag], error) { return Huurtoeslag(f, march, nil) }
	const part, whole = "3862.00 321.00", "2494.00 207.00" // see TestIncomeOfAChild
	home := func() F { return sharing(tenant(600_00, 30_000), resident("Z", bornOn(2003, 1, 2), 10_000)) }
	mate := func(change func(m *MedebewonerVanHuurder, s S)) func(f *F, s S) {
		return func(f *F, s S) {
			list, _ := f.Medebewoners.Value()
			change(&list[0], s)
			f.Medebewoners = integraal.Know(list)
		}
	}
	checkStates(t, home, in2026, sayToeslag, []stateCase[F]{
		{"born", FactBorn, "Z", mate(func(m *MedebewonerVanHuurder, s S) { m.Born = inState(s, on(2003, 1, 1)) }),
			whole, "fault fact.impossible medebewoners[0].born"},
		{"kind", FactMedebewonerKind, "Z", mate(func(m *MedebewonerVanHuurder, s S) { m.Kind = inState(s, true) }), part, whole},
		{"income", FactToetsingsinkomen, "Z", mate(func(m *MedebewonerVanHuurder, s S) { m.Toetsingsinkomen = inState(s, integraal.EuroPerYear(10_000)) }),
			part, "4364.00 363.00"}, // nil and € 30.000: below the ijkpunt, 363,66
		{"assets", FactRendementsgrondslag, "Z", mate(func(m *MedebewonerVanHuurder, s S) { m.Rendementsgrondslag = inState(s, integraal.Euro(38_480)) }),
			"not: toeslag.condition.assets", part},
		{"whole year", FactMedebewonerWholeYear, "Z", mate(func(m *MedebewonerVanHuurder, s S) {
			m.Rendementsgrondslag, m.WholeYear = assetsOf(38_480), inState(s, true)
		}), "not: toeslag.condition.assets", part},
	})
	partner := func(change func(p *PartnerVanHuurder, s S)) func(f *F, s S) {
		return func(f *F, s S) {
			p, _ := f.Partner.Value()
			change(&p, s)
			f.Partner = integraal.Know(p)
		}
	}
	checkStates(t, func() F { return cohabiting(600_00, 30_000, 0) }, in2026, sayToeslag, []stateCase[F]{
		{"partner's income", FactToetsingsinkomen, "P", partner(func(p *PartnerVanHuurder, s S) { p.Toetsingsinkomen = inState(s, integraal.EuroPerYear(3_782)) }),
			part, "4364.00 363.00"},
		{"partner's assets", FactRendementsgrondslag, "P", partner(func(p *PartnerVanHuurder, s S) { p.Rendementsgrondslag = inState(s, integraal.Euro(76_958)) }),
			"not: toeslag.condition.assets", "4364.00 363.00"},
		{"partner whole year", FactPartnerWholeYear, "P", func(f *F, s S) {
			f.Rendementsgrondslag = assetsOf(40_000)
			partner(func(p *PartnerVanHuurder, s S) { p.WholeYear = inState(s, true) })(f, s)
		}, "4364.00 363.00", "not: toeslag.condition.assets"},
	})
}

// TestWhatSettlesHuurtoeslag: what certainly fails settles it, whatever is
// missing.
func TestWhatSettlesHuurtoeslag(t *testing.T) {
	t.Parallel()
	low := HuurtoeslagFacts{ID: "M", Huurprijs: centsOf(150_00)}
	assert.Equal(t, "not: huurtoeslag.condition.aboveBasishuur", saidHuur(low, march), "below every basishuur")
	assert.Equal(t, "not: toeslag.condition.least", saidHuur(low, on(2025, 3, 2)), "198,00 with every service charge: 12 × 0,76 at most")
	low.Huurprijs = centsOf(149_00)
	assert.Equal(t, "not: huurtoeslag.condition.aboveBasishuur", saidHuur(low, on(2025, 3, 2)), "197,00 with every service charge")
	high := HuurtoeslagFacts{ID: "M", Huurprijs: centsOf(950_00), BovenMaximum: integraal.KnowAbsent[bool]()}
	assert.Equal(t, "not: huurtoeslag.condition.maximumRent", saidHuur(high, on(2025, 3, 2)))
	assert.Contains(t, saidHuur(high, march), "open: ")
	wrong := HuurtoeslagFacts{ID: "M", Woning: integraal.Know(false), Born: bornOn(2012, 1, 1), Meerderjarig: integraal.Know(false)}
	assert.Equal(t, "not: huurtoeslag.condition.eighteen, huurtoeslag.condition.dwelling", saidHuur(wrong, march))
	rich := tenant(0, 90_000)
	rich.Huurprijs = integraal.Fact[integraal.PerMonth]{}
	assert.Equal(t, "not: toeslag.condition.income", saidHuur(rich, march), "at no rent is there anything left")
	assert.Equal(t, "open: person.born M, person.meerderjarig M, household.metKind M, household.handicap M, "+
		"person.toetsingsinkomen M, dwelling.huurtoeslag M, dwelling.huurprijs M, household.toeslagpartner M, "+
		"person.rendementsgrondslag M, household.medebewoners M", saidHuur(HuurtoeslagFacts{ID: "M"}, march))
}

func TestHuurtoeslagFaults(t *testing.T) {
	t.Parallel()
	with := func(change func(f *HuurtoeslagFacts)) string {
		return saidHuur(editTenant(cohabiting(600_00, 1, 1), change), march)
	}
	z := resident("Z", bornAdult, 0)
	for name, c := range map[string]struct{ said, want string }{
		"tenant born after the day": {with(func(f *HuurtoeslagFacts) { f.Born = integraal.Know(march.AddDays(1)) }),
			"fault facts.contradiction born"},
		"tenant without birth date": {with(func(f *HuurtoeslagFacts) { f.Born = integraal.KnowAbsent[integraal.Date]() }),
			"fault fact.impossible born"},
		"partner is the tenant": {with(func(f *HuurtoeslagFacts) { f.ID = "P" }),
			"fault facts.contradiction partner.id"},
		"medebewoner is the tenant": {with(func(f *HuurtoeslagFacts) { f.ID = "Z"; *f = sharing(*f, z) }),
			"fault facts.contradiction medebewoners[0].id"},
		"a partner who is also a child": {with(func(f *HuurtoeslagFacts) { *f = sharing(*f, resident("P", bornAdult, 0)) }),
			"fault facts.contradiction medebewoners[0].id"},
		"a medebewoner twice": {with(func(f *HuurtoeslagFacts) { *f = sharing(*f, z, z) }),
			"fault facts.contradiction medebewoners[1].id"},
		"a child and no child": {with(func(f *HuurtoeslagFacts) { *f = sharing(*f, resident("Z", bornMinor, 0)) }),
			"fault facts.contradiction medebewoners[0].kind"},
		"too many": {with(func(f *HuurtoeslagFacts) { *f = sharing(*f, make([]MedebewonerVanHuurder, maxPersons+1)...) }),
			"fault facts.range medebewoners"},
		"rent below nothing":    {with(func(f *HuurtoeslagFacts) { f.Huurprijs = centsOf(-1) }), "fault amount.negative huurprijs"},
		"rent out of range":     {with(func(f *HuurtoeslagFacts) { f.Huurprijs = centsOf(integraal.MaxCents + 1) }), "fault amount.range huurprijs"},
		"service below nothing": {with(func(f *HuurtoeslagFacts) { f.Servicekosten.Ruimten = centsOf(-1) }), "fault amount.negative servicekosten.ruimten"},
		"income out of range": {with(func(f *HuurtoeslagFacts) {
			f.Toetsingsinkomen = integraal.Know(integraal.CentsPerYear(integraal.MaxCents + 1))
		}),
			"fault amount.range toetsingsinkomen"},
		"partner's assets": {with(func(f *HuurtoeslagFacts) {
			p, _ := f.Partner.Value()
			p.Rendementsgrondslag = assetsOf(integraal.MaxCents)
			f.Partner = integraal.Know(p)
		}), "fault amount.range partner.rendementsgrondslag"},
		"medebewoner's income": {with(func(f *HuurtoeslagFacts) { *f = sharing(*f, resident("Z", bornAdult, integraal.MaxCents)) }),
			"fault amount.range medebewoners[0].toetsingsinkomen"},
		"medebewoner's assets": {with(func(f *HuurtoeslagFacts) {
			m := z
			m.Rendementsgrondslag = assetsOf(integraal.MaxCents)
			*f = sharing(*f, m)
		}), "fault amount.range medebewoners[0].rendementsgrondslag"},
	} {
		assert.Equal(t, c.want, c.said, name)
	}
	f := sharing(cohabiting(600_00, 1, 1), resident("Z", bornMinor, 0))
	_, err := Huurtoeslag(f, march, nil)
	faults := integraal.FaultsIn(err)
	assert.Len(t, faults, 1)
	assert.Contains(t, faults[0].Text.NL, "metKind", "both fields are named")
	for _, d := range []*Day{nil, {}} {
		_, err := d.Huurtoeslag(tenant(1, 1), nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
	}
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

func TestStatesOfKinderopvangtoeslag(t *testing.T) {
	t.Parallel()
	type F = KinderopvangtoeslagFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Toeslag], error) { return Kinderopvangtoeslag(f, march, nil) }
	child := inCare("D", registered(Dagopvang, 100, 1000))
	care := func(change func(o *Opvang, s S)) func(f *F, s S) {
		return func(f *F, s S) { *f = editCare(*f, 0, 0, func(o *Opvang) { change(o, s) }) }
	}
	kind := func(change func(c *KindInOpvang, s S)) func(f *F, s S) {
		return func(f *F, s S) { *f = editKind(*f, 0, func(c *KindInOpvang) { change(c, s) }) }
	}
	const due, none = "11520.00 960.00", "not: kinderopvangtoeslag.condition.care"
	partner, _ := workers(0, 60_000, child).Partner.Value()
	checkStates(t, func() F { return worker(40_000, child) }, rule, sayToeslag, []stateCase[F]{
		{"activity", FactActivity, "M", func(f *F, s S) { f.Activity = inState(s, true) },
			due, "not: kinderopvangtoeslag.condition.activity"},
		{"partner", FactToeslagpartner, "M", func(f *F, s S) { f.Partner = inState(s, partner) },
			"8652.00 721.00", due}, // 100.000: 72,1% of 12000
		{"children", FactChildren, "M", func(f *F, s S) { f.Children = inState(s, []KindInOpvang{child}) }, due, none},
		{"income", FactToetsingsinkomen, "M", func(f *F, s S) { f.Toetsingsinkomen = inState(s, integraal.EuroPerYear(100_000)) },
			"8652.00 721.00", due}, // nil is in the lowest group
		{"household", FactChildInHousehold, "D", kind(func(c *KindInOpvang, s S) { c.InHousehold = inState(s, true) }), due, none},
		{"secondary", FactSecondary, "D", kind(func(c *KindInOpvang, s S) { c.Secondary = inState(s, true) }), none, due},
		{"care", FactCare, "D", kind(func(c *KindInOpvang, s S) {
			c.Care = inState(s, []Opvang{registered(Dagopvang, 100, 1000)})
		}), due, none},
		{"registered", FactCareRegistered, "D", care(func(o *Opvang, s S) { o.Registered = inState(s, true) }), due, none},
		{"hours", FactCareHours, "D", care(func(o *Opvang, s S) { o.Hours = inState(s, HoursOf(100, 0)) }), due, none},
		{"price", FactCarePrice, "D", care(func(o *Opvang, s S) { o.Price = inState(s, integraal.CentsPerHour(1000)) }), due, none},
		{"kind", FactCareKind, "D", care(func(o *Opvang, s S) { o.Soort = inState(s, Gastouderopvang) }),
			"9780.00 815.00", "fault fact.impossible children[0].care[0].soort"}, // 8,49 × 100 × 12 × 96% = 9780,48
	})
	// What the grounds of a partner and of who need not work come to.
	away := func(change func(f *F)) func() F {
		return func() F {
			f := workers(20_000, 20_000, child)
			change(&f)
			return f
		}
	}
	const parents, partners = "not: kinderopvangtoeslag.condition.activity", "not: kinderopvangtoeslag.condition.partnersActivity"
	works := func(is bool) integraal.Fact[bool] { return integraal.Know(is) }
	checkStates(t, away(func(f *F) { f.Activity = works(false) }), rule, sayToeslag, []stateCase[F]{
		{"wlz", FactWlz, "M", func(f *F, s S) { f.Wlz = inState(s, true) }, due, parents},
		{"detained", FactDetained, "M", func(f *F, s S) { f.Detained = inState(s, true) }, due, parents},
	})
	edit := func(change func(p *PartnerBijOpvang, s S)) func(f *F, s S) {
		return func(f *F, s S) { *f = editCarePartner(*f, func(p *PartnerBijOpvang) { change(p, s) }) }
	}
	checkStates(t, away(func(f *F) { *f = editCarePartner(*f, func(p *PartnerBijOpvang) { p.Activity = works(false) }) }), rule, sayToeslag, []stateCase[F]{
		{"partner's activity", FactActivity, "P", edit(func(p *PartnerBijOpvang, s S) { p.Activity = inState(s, true) }), due, partners},
		{"partner's wlz", FactWlz, "P", edit(func(p *PartnerBijOpvang, s S) { p.Wlz = inState(s, true) }), due, partners},
		{"relative", FactPartnerRelative, "P", edit(func(p *PartnerBijOpvang, s S) { p.Relative = inState(s, true) }), due, partners},
	})
	checkStates(t, away(func(*F) {}), rule, sayToeslag, []stateCase[F]{
		{"partner's income", FactToetsingsinkomen, "P", edit(func(p *PartnerBijOpvang, s S) {
			p.Toetsingsinkomen = inState(s, integraal.EuroPerYear(80_000))
		}), "8652.00 721.00", due},
	})
}

// TestKotAsksNoMore: what does not bear on the outcome is not asked.
func TestKotAsksNoMore(t *testing.T) {
	t.Parallel()
	child := inCare("D", registered(Dagopvang, 100, 1000))
	cheap := inCare("D", registered(Dagopvang, 100, 800))
	none := integraal.Fact[bool]{}
	for name, c := range map[string]struct {
		f    KinderopvangtoeslagFacts
		want string
	}{
		"nothing known": {KinderopvangtoeslagFacts{ID: "M"}, "open: person.bezigheid M, person.wlz M, person.detentie M, " +
			"household.toeslagpartner M, household.children M, person.toetsingsinkomen M"},
		"the kind of cheap care": {editCare(worker(0, cheap), 0, 0, func(o *Opvang) { o.Soort = integraal.Fact[Opvangsoort]{} }),
			"9216.00 768.00"}, // 8,00 is below each of the highest prices
		"the rest of unregistered care": {editCare(worker(0, child), 0, 0, func(o *Opvang) { *o = Opvang{Registered: integraal.Know(false)} }),
			"not: kinderopvangtoeslag.condition.care"},
		"the rest of free care": {editCare(worker(0, child), 0, 0, func(o *Opvang) { *o = Opvang{Price: priceOf(0)} }),
			"not: kinderopvangtoeslag.condition.care"},
		"the care of a child in secondary school": {editKind(worker(0, child), 0, func(c *KindInOpvang) {
			*c = KindInOpvang{ID: "D", Secondary: integraal.Know(true)}
		}), "not: kinderopvangtoeslag.condition.care"},
		"the wlz of who works": {func() KinderopvangtoeslagFacts {
			f := workers(0, 0, child)
			f.Wlz, f.Detained = none, none
			return editCarePartner(f, func(p *PartnerBijOpvang) { p.Wlz, p.Relative = none, none })
		}(), "11520.00 960.00"},
		"all else, where the parent does nothing": {func() KinderopvangtoeslagFacts {
			return KinderopvangtoeslagFacts{ID: "M", Activity: integraal.Know(false), Wlz: integraal.Know(false), Detained: integraal.Know(false)}
		}(), "not: kinderopvangtoeslag.condition.activity"},
		"a label of care": {editCare(worker(0, child), 0, 0, func(o *Opvang) { o.ID, o.Hours = "K", integraal.Fact[Uren]{} }),
			"open: opvang.uren K"},
		"income where even the most is too little": {func() KinderopvangtoeslagFacts {
			f := worker(0, inCare("D", registered(Dagopvang, 1, 200)))
			f.Toetsingsinkomen = integraal.Fact[integraal.PerYear]{}
			return f
		}(), "not: toeslag.condition.least"},
	} {
		assert.Equal(t, c.want, saidKot(c.f, march), name)
	}
	// In a table without groups the income does not bear.
	norms, err := laid(t, overlayOf(march, func(string) string { return "0 96% 96%" }, "kinderopvangtoeslag.tabel"))
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	f := worker(0, child)
	f.Toetsingsinkomen = integraal.Fact[integraal.PerYear]{}
	o, err := d.Kinderopvangtoeslag(f, nil)
	assert.Equal(t, "11520.00 960.00", said(o, err, sayToeslag))
}

// TestKotFaults: what cannot be is a fault that names the field, or both.
func TestKotFaults(t *testing.T) {
	t.Parallel()
	child := inCare("D", registered(Dagopvang, 100, 1000))
	care := func(change func(o *Opvang)) string { return saidKot(editCare(worker(0, child), 0, 0, change), march) }
	for name, c := range map[string]struct{ said, want string }{
		"no kind of care":  {care(func(o *Opvang) { o.Soort = integraal.Know(Opvangsoort(0)) }), "fault fact.impossible children[0].care[0].soort"},
		"an unheard kind":  {care(func(o *Opvang) { o.Soort = integraal.Know(Opvangsoort(4)) }), "fault fact.impossible children[0].care[0].soort"},
		"hours below zero": {care(func(o *Opvang) { o.Hours = hoursOf(-1) }), "fault amount.negative children[0].care[0].hours"},
		"a month's hours":  {care(func(o *Opvang) { o.Hours = hoursOf(744) }), "26496.00 2208.00"}, // 230 × 10,00 × 12 × 96% = 26496
		"too many hours":   {care(func(o *Opvang) { o.Hours = integraal.Know(HoursOf(744, 1)) }), "fault amount.range children[0].care[0].hours"},
		"negative price":   {care(func(o *Opvang) { o.Price = priceOf(-1) }), "fault amount.negative children[0].care[0].price"},
		"price beyond range": {care(func(o *Opvang) { o.Price = priceOf(integraal.MaxCents + 1) }),
			"fault amount.range children[0].care[0].price"},
		"income beyond range": {saidKot(worker(integraal.MaxCents, child), march), "fault amount.range toetsingsinkomen"},
		"partner's income beyond range": {saidKot(workers(0, integraal.MaxCents, child), march),
			"fault amount.range partner.toetsingsinkomen"},
		"partner is the claimant": {saidKot(editCarePartner(workers(0, 0, child), func(p *PartnerBijOpvang) { p.ID = "M" }), march),
			"fault facts.contradiction partner.id"},
		"child is the claimant": {saidKot(worker(0, inCare("M")), march), "fault facts.contradiction children[0].id"},
		"child is the partner":  {saidKot(workers(0, 0, inCare("P")), march), "fault facts.contradiction children[0].id"},
		"a child twice":         {saidKot(worker(0, child, child), march), "fault facts.contradiction children[1].id"},
		"too many children":     {saidKot(worker(0, make([]KindInOpvang, maxPersons+1)...), march), "fault facts.range children"},
		"too much care":         {saidKot(worker(0, inCare("D", make([]Opvang, maxPersons+1)...)), march), "fault facts.range children[0].care"},
		"which hours count": {saidKot(worker(0, inCare("D",
			registered(BuitenschoolseOpvang, 200, 900), registered(Gastouderopvang, 31, 800))), march),
			"fault rule.uncovered children[0].care"},
	} {
		assert.Equal(t, c.want, c.said, name)
	}
	// At one price it makes no difference which hours count, nor up to 230 hours.
	same := inCare("D", registered(BuitenschoolseOpvang, 200, 800), registered(Gastouderopvang, 31, 800))
	assert.Equal(t, "21197.00 1766.00", saidKot(worker(0, same), march)) // 230 × 8,00 × 12 × 96% = 21196,80
	full := inCare("D", registered(BuitenschoolseOpvang, 200, 900), registered(Gastouderopvang, 30, 800))
	assert.Equal(t, "23501.00 1958.00", saidKot(worker(0, full), march)) // (200 × 9,00 + 30 × 8,00) × 12 × 96% = 23500,80

	_, err := Kinderopvangtoeslag(worker(0, inCare("M")), march, nil)
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 1)
	assert.Equal(t, "children[0].id", faults[0].Path)
	assert.Contains(t, faults[0].Text.NL, "id")
}

// TestKotBeyondRange: an overlay that makes an amount run out of range is a fault
// and never a wrong amount.
func TestKotBeyondRange(t *testing.T) {
	t.Parallel()
	norms, err := laid(t, overlayOf(march, func(string) string { return "99999999999" }, "kinderopvangtoeslag.uurprijs.dagopvang"))
	require.NoError(t, err)
	d, err := norms.On(march)
	require.NoError(t, err)
	o, err := d.Kinderopvangtoeslag(worker(0, inCare("D", registered(Dagopvang, 230, integraal.MaxCents))), nil)
	assert.Equal(t, "fault amount.range children", said(o, err, sayToeslag))
	assert.Zero(t, (&kotTabel{}).group(integraal.EuroPerYear(1)), "no table gives no percentage")
}

// TestKotTooLittleAtAnyIncome: the explanation stops where the facts do.
func TestKotTooLittleAtAnyIncome(t *testing.T) {
	t.Parallel()
	f := worker(0, inCare("D", registered(Dagopvang, 1, 200)))
	f.Toetsingsinkomen = integraal.Fact[integraal.PerYear]{}
	var why integraal.Explanation
	o, err := Kinderopvangtoeslag(f, march, &why)
	assert.Equal(t, "not: toeslag.condition.least", said(o, err, sayToeslag))
	steps := why.Steps()
	assert.Equal(t, ConditionLeast, steps[len(steps)-1].Name)
	for _, s := range steps {
		assert.NotEqual(t, stepPctFirst, s.Name, "no percentage of an income that is not known")
	}
}

package outlook

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// onBijstand is the mother of the bundled case with all that the bijstand asks: no
// work, no income, € 350.
func onBijstand() *income.Household {
	h := family()
	h.Claimant.Werk, h.Claimant.Doelgroep = integraal.KnowAbsent[income.Werk](), integraal.Know(false)
	h.Claimant.Inkomsten = integraal.KnowAbsent[[]income.Inkomen]()
	h.Claimant.Inrichting = integraal.Know(false)
	h.TenLasteKomend, h.Mantelzorg = integraal.Know(true), integraal.KnowAbsent[bool]()
	h.Receives, h.Giften = integraal.Know(true), integraal.KnowAbsent[income.Giften]()
	h.Verlaging = income.Verlagingsbesluiten{
		Woonsituatie: integraal.KnowAbsent[income.Verlagingsbesluit](), Schoolverlater: integraal.KnowAbsent[income.SchoolverlaterBesluit](),
	}
	h.Vermogen = income.Vermogen{
		Bezittingen: integraal.KnowAbsent[[]income.Bezitting](), Schulden: integraal.KnowAbsent[integraal.Amount](),
		Woning: integraal.KnowAbsent[integraal.Amount](), NietTeGelde: integraal.Know(false), Sinds: integraal.KnowAbsent[income.VermogenSinds](),
	}
	members, _ := h.Members.Value()
	for i := range members {
		members[i].InDwelling = integraal.Know(true)
		members[i].AsHousemate = income.AsHousemate{
			Relative: integraal.Know(true), Agreement: integraal.KnowAbsent[bool](), ThirdParty: integraal.KnowAbsent[bool](),
			Education: integraal.KnowAbsent[bool](),
		}
	}
	h.Members = integraal.Know(members)
	return h
}

// living by the rules from March 2026: bijstand, kindgebonden budget and zorgtoeslag.
func byRules(h *income.Household) Plan {
	none := integraal.KnowAbsent[integraal.Amount]()
	return Plan{
		From: on(2026, 3, 1), Months: 6, Household: h, Savings: euro(0),
		Sources: []Source{
			{Name: "bijstand", Scheme: income.SchemeBijstand, ByRule: true, When: When{Day: 25}},
			{Name: "kgb", Scheme: income.SchemeKindgebondenBudget, ByRule: true, When: When{Day: 20}},
		},
		Costs: []Cost{{Name: "rent", Kind: Housing, Amount: euro(720), Arrears: none}},
	}
}

func receivedOf(c *Course, name string) []string {
	var list []string
	for i := range c.Months {
		for _, f := range c.Months[i].Income {
			if f.Name == name {
				list = append(list, f.Amount.String())
			}
		}
	}
	return list
}

// TestSomeoneMovesIn: the norm of a couple is shared by two persons of 27 or more:
// 2002.13 x 50% = 1001.07, of which 951.01 is paid (the bundled case has it); from
// July 2027.79 x 50% = 1013.90 and 963.20.
func TestSomeoneMovesIn(t *testing.T) {
	t.Parallel()
	h := onBijstand()
	shared := *h
	members, _ := h.Members.Value()
	members = append([]income.Member(nil), members...)
	members[2].Born = integraal.Know(on(1998, 10, 2))
	shared.Members = integraal.Know(members)
	p := byRules(h)
	p.Changes = []Change{{Name: "movesIn", On: on(2026, 5, 10), Household: &shared}}
	c := courseOf(t, p)
	assert.Equal(t, []string{"1331.43", "1331.43", "951.01", "951.01", "963.20", "963.20"}, receivedOf(c, "bijstand"))
}

// TestTurning27 changes the same by itself, on the day.
func TestTurning27(t *testing.T) {
	t.Parallel()
	h := onBijstand()
	members, _ := h.Members.Value()
	members[2].Born = integraal.Know(on(1999, 5, 26)) // a day after the bijstand of May is paid
	h.Members = integraal.Know(members)
	c := courseOf(t, byRules(h))
	assert.Equal(t, []string{"1331.43", "1331.43", "1331.43", "951.01"}, receivedOf(c, "bijstand")[:4])
}

// TestAChildTurns18: S is 18 in May; the kindgebonden budget is then for D alone:
// 775 now, and 2580 + 3416 = 5996 a year, 499 a month, after it.
func TestAChildTurns18(t *testing.T) {
	t.Parallel()
	h := onBijstand()
	members, _ := h.Members.Value()
	members[1].Born = integraal.Know(on(2008, 5, 10))
	h.Members = integraal.Know(members)
	c := courseOf(t, byRules(h))
	assert.Equal(t, []string{"499.00", "499.00", "499.00"}, receivedOf(c, "kgb")[3:])
	assert.NotEqual(t, "499.00", receivedOf(c, "kgb")[2], "May is the month of the birthday itself")
	list, _ := Calendar(h, on(2026, 3, 1))
	found := false
	for _, e := range list {
		if e.By.Law() == integraal.WetKgb && e.Who == "S" {
			found = true
			assert.Equal(t, on(2026, 6, 1), e.Day)
		}
	}
	assert.True(t, found)
}

// withPartner is the same with a partner who has no income.
func withPartner() *income.Household {
	alone := onBijstand()
	together := *alone
	members, _ := alone.Members.Value()
	partner := income.Member{
		Inwoner: income.Inwoner{
			ID: "P", Born: integraal.Know(on(1980, 1, 1)), Insured: integraal.Know(true), Werk: integraal.KnowAbsent[income.Werk](),
			Doelgroep: integraal.Know(false), Inkomsten: integraal.KnowAbsent[[]income.Inkomen](), Inrichting: integraal.Know(false),
			Toetsingsinkomen: integraal.Know(integraal.EuroPerYear(0)), Rendementsgrondslag: integraal.Know(integraal.Euro(0)),
		},
		Spouse: integraal.Know(true), Toeslagpartner: integraal.Know(true), Child: integraal.Know(false), InDwelling: integraal.Know(true),
		WholeYear: integraal.Know(false), AsSpouse: income.AsSpouse{NoRight: integraal.Know(false), LivesApart: integraal.Know(false)},
	}
	together.Members = integraal.Know(append(append([]income.Member(nil), members...), partner))
	return &together
}

// TestAPartnerLeaves: the norm of a couple (1902.02 paid) becomes that of a single
// parent, in a household that is given from that day.
func TestAPartnerLeaves(t *testing.T) {
	t.Parallel()
	alone, together := onBijstand(), withPartner()
	p := byRules(together)
	p.Months = 4
	p.Changes = []Change{{Name: "leaves", On: on(2026, 5, 1), Household: alone}}
	c := courseOf(t, p)
	assert.Equal(t, []string{"1902.02", "1902.02", "1331.43", "1331.43"}, receivedOf(c, "bijstand"))
}

// TestRentRisesAndDebtsPause: what is due follows each on its day.
func TestRentRisesAndDebtsPause(t *testing.T) {
	t.Parallel()
	p := tenant()
	p.Savings = euro(2_000)
	p.Debts = []Debt{{Name: "loan", To: "bank", Owed: euro(120), Monthly: euro(50)}}
	p.Changes = []Change{
		{Name: "pause", On: on(2026, 2, 10), Pause: []string{"loan"}},
		{Name: "rises", On: on(2026, 3, 2), Set: []Setting{{"rent", euro(640)}}},
		{Name: "again", On: on(2026, 5, 1), Unpause: []string{"loan"}},
	}
	c := courseOf(t, p)
	var rent, loan, owed []string
	for i := range c.Months {
		rent = append(rent, c.Months[i].Costs[0].Due.String())
		loan = append(loan, c.Months[i].Debts[0].Paid.String())
		owed = append(owed, c.Months[i].Owed.String())
	}
	assert.Equal(t, []string{"600.00", "600.00", "600.00", "640.00", "640.00", "640.00"}, rent, "the rent of March was due on the first")
	assert.Equal(t, []string{"50.00", "0.00", "0.00", "0.00", "50.00", "20.00"}, loan, "a month in which it is paused has none")
	assert.Equal(t, "0.00", owed[5])
}

// TestOtherNorms: a source by a rule goes by norms that are laid over from a day.
func TestOtherNorms(t *testing.T) {
	t.Parallel()
	o, err := integraal.ReadOverlay([]byte(`{"schemaVersion": 1, "source": "a plan", "values": [{
		"name": "bijstandsnorm.alleenstaande", "from": "2026-01-01", "until": "2026-06-30", "is": "1501.50",
		"law": "BWBR0015703", "article": "21", "onder": "a", "read": "2026-01-01", "replaces": true}]}`))
	require.NoError(t, err)
	norms, err := income.BuiltIn().With(o)
	require.NoError(t, err)
	p := byRules(onBijstand())
	p.Months = 3
	p.Changes = []Change{{Name: "more", On: on(2026, 4, 1), Norms: norms}}
	c := courseOf(t, p)
	assert.Equal(t, []string{"1331.43", "1426.43", "1426.43"}, receivedOf(c, "bijstand")) // 1501.50 less 5%
}

package income

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// dice draw a household: rapid in properties, a seeded source in benchmarks.
type dice interface {
	between(from, to int64) int64
}

type rapidDice struct{ t *rapid.T }

func (d rapidDice) between(from, to int64) int64 {
	return rapid.Int64Range(from, to).Draw(d.t, "drawn")
}

type seededDice struct{ *rand.Rand }

func (d seededDice) between(from, to int64) int64 { return from + d.Int64N(to-from+1) }

func flagBy(d dice) Flag { return FlagOf(d.between(0, 1) == 1) }

// mostly is yes in nineteen cases of twenty.
func mostly(d dice) Flag { return FlagOf(d.between(0, 19) > 0) }

func bornBy(d dice, day integraal.Date, from, to int64) integraal.Date {
	if d.between(0, 3) == 0 { // about the day of a birthday
		return day.AddYears(-int(d.between(from, to))).AddDays(int(d.between(-32, 0)))
	}
	return day.AddDays(-int(d.between(from*365, to*365)))
}

func incomeBy(d dice, to int64) integraal.PerYear {
	return integraal.CentsPerYear(d.between(-1_000_00, to*100))
}

func assetsBy(d dice) integraal.Amount {
	if d.between(0, 9) > 0 {
		return integraal.Euro(d.between(-10_000, 80_000))
	}
	return integraal.Euro(d.between(50_000, 220_000))
}

func chargeBy(d dice) integraal.PerMonth { return integraal.CentsPerMonth(d.between(0, 20_00)) }

// drawn is a population of some households.
func drawn(d dice, day integraal.Date, households int) *Population {
	p := &Population{}
	for range households {
		p.Born = append(p.Born, bornBy(d, day, 17, 90))
		p.Insured = append(p.Insured, mostly(d))
		p.Toetsingsinkomen = append(p.Toetsingsinkomen, incomeBy(d, 50_000))
		p.Rendementsgrondslag = append(p.Rendementsgrondslag, assetsBy(d))
		together := d.between(0, 1) == 1
		p.Spouse = append(p.Spouse, FlagOf(together && d.between(0, 9) > 0))
		p.Toeslagpartner = append(p.Toeslagpartner, FlagOf(together && d.between(0, 9) > 0))
		p.FiscalePartner = append(p.FiscalePartner, FlagOf(together && d.between(0, 9) > 0))
		p.JongKind = append(p.JongKind, flagBy(d))
		p.Partner.add(d, day, together)
		p.Belasting.add(d)
		p.Partner.Belasting.addPartner(d, &p.Belasting, p.FiscalePartner[len(p.FiscalePartner)-1] == FlagYes)
		p.Bijstand.Children = append(p.Bijstand.Children, flagBy(d))
		sharers := max(0, d.between(-6, 3))
		if d.between(0, 49) == 0 {
			sharers = d.between(0, 12)
		}
		p.Bijstand.Kostendelers = append(p.Bijstand.Kostendelers, int(sharers))
		p.Bijstand.Mantelzorg = append(p.Bijstand.Mantelzorg, FlagOf(d.between(0, 9) == 0))
		p.KinderbijslagInsured = append(p.KinderbijslagInsured, mostly(d))
		p.Huur.add(d)
		p.Beslag.add(d, p.Spouse[len(p.Spouse)-1] == FlagYes)
		for range max(0, d.between(-2, 4)) {
			p.Others.add(d, day)
		}
		p.OthersUntil = append(p.OthersUntil, len(p.Others.Born))
	}
	return p
}

func (c *PartnerColumns) add(d dice, day integraal.Date, there bool) {
	if !there { // cells that nothing asks
		c.Born, c.Insured, c.WholeYear = append(c.Born, integraal.Date{}), append(c.Insured, FlagBlank), append(c.WholeYear, FlagBlank)
		c.Toetsingsinkomen = append(c.Toetsingsinkomen, Blank[integraal.Yearly]())
		c.Rendementsgrondslag = append(c.Rendementsgrondslag, Blank[integraal.OneOff]())
		return
	}
	c.Born, c.Insured = append(c.Born, bornBy(d, day, 16, 90)), append(c.Insured, mostly(d))
	c.Toetsingsinkomen = append(c.Toetsingsinkomen, incomeBy(d, 30_000))
	c.Rendementsgrondslag = append(c.Rendementsgrondslag, assetsBy(d))
	c.WholeYear = append(c.WholeYear, mostly(d))
}

func (c *BeslagColumns) add(d dice, spouse bool) {
	earned := d.between(0, 4_500_00)
	c.Belastbaar, c.Inkomen = append(c.Belastbaar, incomeBy(d, 70_000)), append(c.Inkomen, integraal.CentsPerMonth(earned))
	c.Vrij = append(c.Vrij, integraal.CentsPerMonth(min(earned, max(0, d.between(-900_00, 600_00)))))
	partners, free := Blank[integraal.Yearly](), Blank[integraal.Monthly]()
	if spouse {
		partners, free = incomeBy(d, 40_000), integraal.CentsPerMonth(max(0, d.between(-1_000_00, 3_000_00)))
	}
	c.BelastbaarEchtgenoot, c.VrijEchtgenoot = append(c.BelastbaarEchtgenoot, partners), append(c.VrijEchtgenoot, free)
}

// add adds someone with wages, and one in five with a profit, a benefit or both.
func (c *BelastingColumns) add(d dice) {
	wage := max(0, d.between(-20_000_00, 95_000_00))
	benefit, profit, other := int64(0), int64(0), int64(0)
	if d.between(0, 4) == 0 {
		benefit, profit = d.between(0, 40_000_00), d.between(0, 40_000_00)
	}
	if d.between(0, 9) == 0 {
		other = d.between(-5_000_00, 30_000_00)
	}
	c.append(wage+benefit+profit-d.between(0, 2_000_00), wage+profit, other, wage, benefit, profit, flagBy(d))
}

func (c *BelastingColumns) append(income, work, other, wage, benefit, profit int64, single Flag) {
	year := integraal.CentsPerYear
	c.Inkomen, c.Arbeidsinkomen = append(c.Inkomen, year(income)), append(c.Arbeidsinkomen, year(work))
	c.AndereBoxen, c.Loon = append(c.AndereBoxen, year(other)), append(c.Loon, year(wage))
	c.Uitkering, c.Winst = append(c.Uitkering, year(benefit)), append(c.Winst, year(profit))
	c.AlleenstaandeAOW = append(c.AlleenstaandeAOW, single)
}

// addPartner adds the fiscal partner, who in one of ten households earns the same.
func (c *BelastingColumns) addPartner(d dice, first *BelastingColumns, there bool) {
	if !there {
		blank := int64(math.MinInt64)
		c.append(blank, blank, blank, blank, blank, blank, FlagBlank)
		return
	}
	if c.add(d); d.between(0, 9) == 0 {
		last := len(c.Arbeidsinkomen) - 1
		c.Arbeidsinkomen[last] = first.Arbeidsinkomen[last]
	}
}

// asBelasting are the facts of the claimant, and asBelastingPartner those of the
// fiscal partner.
func (p *Population) asBelasting(i int) (InkomstenbelastingFacts, ZvwFacts) {
	f, z := p.Belasting.as(i, "A", p.Born[i], p.JongKind[i])
	if p.FiscalePartner[i] == FlagYes {
		f.Partner = integraal.Know(FiscalePartner{
			ID: "B", Born: integraal.Know(p.Partner.Born[i]), Arbeidsinkomen: integraal.Know(p.Partner.Belasting.Arbeidsinkomen[i]),
		})
	}
	return f, z
}

func (p *Population) asBelastingPartner(i int) (InkomstenbelastingFacts, ZvwFacts) {
	f, z := p.Partner.Belasting.as(i, "B", p.Partner.Born[i], p.JongKind[i])
	f.Partner = integraal.Know(FiscalePartner{
		ID: "A", Born: integraal.Know(p.Born[i]), Arbeidsinkomen: integraal.Know(p.Belasting.Arbeidsinkomen[i]),
	})
	return f, z
}

func (c *BelastingColumns) as(i int, id string, born integraal.Date, child Flag) (InkomstenbelastingFacts, ZvwFacts) {
	return InkomstenbelastingFacts{
			ID: id, Born: integraal.Know(born), Inkomen: integraal.Know(c.Inkomen[i]), Arbeidsinkomen: integraal.Know(c.Arbeidsinkomen[i]),
			AndereBoxen: integraal.Know(c.AndereBoxen[i]), JongKind: knownFlag(child), AlleenstaandeAOW: knownFlag(c.AlleenstaandeAOW[i]),
			Partner: integraal.KnowAbsent[FiscalePartner](),
		}, ZvwFacts{
			ID: id, Loon: integraal.Know(c.Loon[i]), Uitkering: integraal.Know(c.Uitkering[i]), Winst: integraal.Know(c.Winst[i]),
		}
}

// asBeslag are the facts of a household one by one.
func (p *Population) asBeslag(i int) BeslagFacts {
	c := &p.Beslag
	f := debtor(0, 0)
	f.Gehuwd, f.Kinderen = knownFlag(p.Spouse[i]), knownFlag(p.Bijstand.Children[i])
	f.Belastbaar, f.Inkomen, f.Vrij = integraal.Know(c.Belastbaar[i]), integraal.Know(c.Inkomen[i]), integraal.Know(c.Vrij[i])
	if p.Spouse[i] == FlagYes {
		f.BelastbaarEchtgenoot, f.VrijEchtgenoot = integraal.Know(c.BelastbaarEchtgenoot[i]), integraal.Know(c.VrijEchtgenoot[i])
	}
	return f
}

func (c *HuurColumns) add(d dice) {
	c.Woning = append(c.Woning, mostly(d))
	c.Huurprijs = append(c.Huurprijs, integraal.CentsPerMonth(d.between(150_00, 1_000_00)))
	c.Meerderjarig, c.MetKind = append(c.Meerderjarig, flagBy(d)), append(c.MetKind, FlagOf(d.between(0, 4) == 0))
	c.Handicap = append(c.Handicap, FlagOf(d.between(0, 9) == 0))
	c.Aangepast, c.BovenMaximum = append(c.Aangepast, FlagOf(d.between(0, 4) == 0)), append(c.BovenMaximum, flagBy(d))
	c.Energie, c.Schoonmaak = append(c.Energie, chargeBy(d)), append(c.Schoonmaak, chargeBy(d))
	c.Huismeester, c.Ruimten = append(c.Huismeester, chargeBy(d)), append(c.Ruimten, chargeBy(d))
}

func (c *OtherColumns) add(d dice, day integraal.Date) {
	born := bornBy(d, day, 0, 19)
	if d.between(0, 4) == 0 {
		born = bornBy(d, day, 18, 90)
	}
	if born.After(day) {
		born = day
	}
	c.Born = append(c.Born, born)
	c.Kinderbijslag, c.Household, c.School = append(c.Kinderbijslag, mostly(d)), append(c.Household, mostly(d)), append(c.School, mostly(d))
	c.Medebewoner, c.Kind = append(c.Medebewoner, mostly(d)), append(c.Kind, mostly(d))
	income := int64(0)
	if d.between(0, 3) == 0 {
		income = 12_000
	}
	c.Toetsingsinkomen = append(c.Toetsingsinkomen, integraal.EuroPerYear(d.between(0, income)))
	c.Rendementsgrondslag = append(c.Rendementsgrondslag, assetsBy(d))
	c.WholeYear = append(c.WholeYear, mostly(d))
}

// others are the rows of the others of a household.
func (p *Population) others(i int) (from, until int) {
	if i > 0 {
		from = p.OthersUntil[i-1]
	}
	return from, p.OthersUntil[i]
}

func knownFlag(f Flag) integraal.Fact[bool] { return integraal.Know(f == FlagYes) }

// asBijstand are the facts of a household, one by one; so are those below.
func (p *Population) asBijstand(i int) BijstandFacts {
	f := BijstandFacts{
		Applicant: Person{Born: integraal.Know(p.Born[i])}, Spouse: integraal.KnowAbsent[Person](),
		Children: knownFlag(p.Bijstand.Children[i]), Mantelzorg: knownFlag(p.Bijstand.Mantelzorg[i]),
	}
	if p.Spouse[i] == FlagYes {
		f.Spouse = integraal.Know(Person{Born: integraal.Know(p.Partner.Born[i])})
	}
	list := make([]Medebewoner, p.Bijstand.Kostendelers[i])
	for j := range list {
		list[j] = sharer("")
	}
	return with(f, list...)
}

func (p *Population) asZorgtoeslag(i int) ZorgtoeslagFacts {
	f := ZorgtoeslagFacts{
		Born: integraal.Know(p.Born[i]), Insured: knownFlag(p.Insured[i]), Partner: integraal.KnowAbsent[Toeslagpartner](),
		Toetsingsinkomen: integraal.Know(p.Toetsingsinkomen[i]), Rendementsgrondslag: integraal.Know(p.Rendementsgrondslag[i]),
	}
	if c := &p.Partner; p.Toeslagpartner[i] == FlagYes {
		f.Partner = integraal.Know(Toeslagpartner{
			Born: integraal.Know(c.Born[i]), Insured: knownFlag(c.Insured[i]), WholeYear: knownFlag(c.WholeYear[i]),
			Toetsingsinkomen: integraal.Know(c.Toetsingsinkomen[i]), Rendementsgrondslag: integraal.Know(c.Rendementsgrondslag[i]),
		})
	}
	return f
}

func (p *Population) asKgb(i int) KindgebondenBudgetFacts {
	f := KindgebondenBudgetFacts{
		Partner: integraal.KnowAbsent[PartnerVanOuder](), Toetsingsinkomen: integraal.Know(p.Toetsingsinkomen[i]),
		Rendementsgrondslag: integraal.Know(p.Rendementsgrondslag[i]),
	}
	if c := &p.Partner; p.Toeslagpartner[i] == FlagYes {
		f.Partner = integraal.Know(PartnerVanOuder{
			WholeYear: knownFlag(c.WholeYear[i]), Toetsingsinkomen: integraal.Know(c.Toetsingsinkomen[i]),
			Rendementsgrondslag: integraal.Know(c.Rendementsgrondslag[i]),
		})
	}
	var children []Child
	from, until := p.others(i)
	for j := from; j < until; j++ {
		children = append(children, Child{Born: integraal.Know(p.Others.Born[j]), Kinderbijslag: knownFlag(p.Others.Kinderbijslag[j])})
	}
	f.Children = integraal.Know(children)
	return f
}

func (p *Population) asKinderbijslag(i int) KinderbijslagFacts {
	var children []KinderbijslagKind
	from, until := p.others(i)
	for j := from; j < until; j++ {
		children = append(children, KinderbijslagKind{
			Born: integraal.Know(p.Others.Born[j]), Household: knownFlag(p.Others.Household[j]), School: knownFlag(p.Others.School[j]),
		})
	}
	return KinderbijslagFacts{Insured: knownFlag(p.KinderbijslagInsured[i]), Children: integraal.Know(children)}
}

func (p *Population) asHuur(i int, day integraal.Date) HuurtoeslagFacts {
	h, o := &p.Huur, &p.Others
	f := HuurtoeslagFacts{
		Born: integraal.Know(p.Born[i]), Meerderjarig: knownFlag(h.Meerderjarig[i]), Partner: integraal.KnowAbsent[PartnerVanHuurder](),
		Handicap: knownFlag(h.Handicap[i]), Woning: knownFlag(h.Woning[i]), Huurprijs: integraal.Know(h.Huurprijs[i]),
		Servicekosten: Servicekosten{
			integraal.Know(h.Energie[i]), integraal.Know(h.Schoonmaak[i]), integraal.Know(h.Huismeester[i]), integraal.Know(h.Ruimten[i]),
		},
		Aangepast: knownFlag(h.Aangepast[i]), BovenMaximum: knownFlag(h.BovenMaximum[i]),
		Toetsingsinkomen: integraal.Know(p.Toetsingsinkomen[i]), Rendementsgrondslag: integraal.Know(p.Rendementsgrondslag[i]),
	}
	if c := &p.Partner; p.Toeslagpartner[i] == FlagYes {
		f.Partner = integraal.Know(PartnerVanHuurder{
			Born: integraal.Know(c.Born[i]), WholeYear: knownFlag(c.WholeYear[i]),
			Toetsingsinkomen: integraal.Know(c.Toetsingsinkomen[i]), Rendementsgrondslag: integraal.Know(c.Rendementsgrondslag[i]),
		})
	}
	var mates []MedebewonerVanHuurder
	from, until := p.others(i)
	withChild := h.MetKind[i] == FlagYes
	for j := from; j < until; j++ {
		if o.Medebewoner[j] != FlagYes {
			continue
		}
		mates = append(mates, MedebewonerVanHuurder{
			Born: integraal.Know(o.Born[j]), Kind: knownFlag(o.Kind[j]), WholeYear: knownFlag(o.WholeYear[j]),
			Toetsingsinkomen: integraal.Know(o.Toetsingsinkomen[j]), Rendementsgrondslag: integraal.Know(o.Rendementsgrondslag[j]),
		})
		withChild = withChild || o.Kind[j] == FlagYes && o.Born[j].Turns(18).After(day.FirstOfMonth())
	}
	f.Medebewoners = integraal.Know(mates)
	f.MetKind = integraal.Fact[bool]{} // a child among the medebewoners says so itself
	if h.MetKind[i] == FlagYes {
		f.MetKind = integraal.Know(true)
	} else if !withChild {
		f.MetKind = integraal.Know(false)
	}
	return f
}

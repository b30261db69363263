package income

import "github.com/integraal/integraal"

// blockRows is how many households are computed together, scheme after scheme:
// few enough that their columns stay near at hand.
const blockRows = 256

// block is a stretch of households whose columns were checked.
type block struct {
	p                   *Population
	day                 *Day
	asked               Schemes
	grens               *populationGrenzen
	households, persons stretch
	norms               [normcellen]tabelnorm
	never               [blockRows]Flag
	means               [blockRows]means
	children            [blockRows]telling
	mates               [blockRows]huurders
	sums                [blockRows + 1]opgeteld
	fiscaal             [4][blockRows]fiscaal // claimants without and with the pension age, and fiscal partners
	// wide and narrow have the bits of the amounts that the rules looked at, from
	// -nearCents and from nil on.
	wide, narrow int64
	large        overflowAt
}

// overflowAt is the first cell through which an amount is beyond what the library
// computes with.
type overflowAt struct {
	column string
	row    int
}

func (o *overflowAt) add(column string, row int) {
	if o.column == "" || row < o.row {
		o.column, o.row = column, row
	}
}

// suspect reports whether a cell that the rules looked at may be wrong.
func (b *block) suspect() bool { return uint64(b.wide) >= 2*nearCents || uint64(b.narrow) >= nearCents }

// compute computes the schemes for the households of the block.
func (b *block) compute(out *Results) overflowAt {
	if b.asked.any(AskBijstandsnorm) {
		b.bijstandsnorm(cellsOf(out.Norm, b.households), cellsOf(out.Paid, b.households))
	}
	if b.asked.any(AskZorgtoeslag | AskHuurtoeslag | AskKindgebondenBudget) {
		b.readMeans()
	}
	if b.asked.any(askOthers) {
		b.readOthers()
	}
	if b.asked.any(AskZorgtoeslag) {
		b.zorgtoeslag(cellsOf(out.Zorgtoeslag, b.households))
	}
	if b.asked.any(AskHuurtoeslag) {
		b.huurtoeslag(cellsOf(out.Huurtoeslag, b.households))
	}
	if b.asked.any(AskKindgebondenBudget) {
		b.kindgebondenBudget(cellsOf(out.KindgebondenBudget, b.households))
	}
	if b.asked.any(AskKinderbijslag) {
		b.kinderbijslag(cellsOf(out.Kinderbijslag, b.households))
	}
	if b.asked.any(AskBeslagvrijeVoet) {
		b.beslagvrijeVoet(cellsOf(out.Beslagvrij, b.households), cellsOf(out.Above, b.households))
	}
	if b.asked.any(AskBelasting) {
		b.heffing(cellsOf(out.Heffing, b.households), cellsOf(out.HeffingPartner, b.households))
	}
	return b.large
}

// means are what the toeslagen ask of claimant and toeslagpartner together.
type means struct {
	income            integraal.PerYear
	held              integraal.Amount // of both where they are together
	partner, together bool             // a toeslagpartner, and that the whole year
}

func (b *block) readMeans() {
	p, h := b.p, b.households
	list := b.means[:h.until-h.from]
	partner, wholeYear := cellsOf(p.Toeslagpartner, h)[:len(list)], cellsOf(p.Partner.WholeYear, h)[:len(list)]
	income, incomes := cellsOf(p.Toetsingsinkomen, h)[:len(list)], cellsOf(p.Partner.Toetsingsinkomen, h)[:len(list)]
	assets, partners := cellsOf(p.Rendementsgrondslag, h)[:len(list)], cellsOf(p.Partner.Rendementsgrondslag, h)[:len(list)]
	wide := b.wide
	for i := range list {
		with := index(partner[i] == FlagYes)
		together := with & index(wholeYear[i] == FlagYes)
		earned, theirs := income[i].Cents(), only(incomes[i], with).Cents()
		held, theirHeld := assets[i].Cents(), only(partners[i], with).Cents()
		wide |= (earned + nearCents) | (theirs + nearCents) | (held + nearCents) | (theirHeld + nearCents)
		list[i] = means{
			income:  integraal.CentsPerYear(earned + theirs),
			held:    integraal.EuroCents(held + theirHeld&-int64(together)),
			partner: with != 0, together: together != 0,
		}
	}
	b.wide = wide
}

// only is an amount where a condition holds (1), and else (0) nothing.
func only[B integraal.Basis](m integraal.Money[B], condition int) integraal.Money[B] {
	return integraal.Cents[B](m.Cents() & -int64(condition))
}

// granted is an amount that is due, and nothing where a condition fails (0) or for
// less than what is awarded.
func (m *means) granted(t Toeslag, condition int, least integraal.PerYear, g *grenzen) Toeslag {
	condition &= index(!least.MoreThan(t.Yearly)) & index(!g.over(m.held, m.together))
	return Toeslag{
		Yearly: only(t.Yearly, condition), Monthly: only(t.Monthly, condition),
		Unconfirmed: condition&index(t.Unconfirmed) != 0,
	}
}

func (b *block) zorgtoeslag(out []Toeslag) {
	p, h, d, eighteen := b.p, b.households, &b.day.zorgtoeslag, b.grens.eighteen
	born, insured := cellsOf(p.Born, h)[:len(out)], cellsOf(p.Insured, h)[:len(out)]
	partnerBorn, partnerInsured := cellsOf(p.Partner.Born, h)[:len(out)], cellsOf(p.Partner.Insured, h)[:len(out)]
	list := b.means[:len(out)]
	for i := range out {
		m := &list[i]
		t := d.due(zorgtoeslagValues{
			partner:          m.partner,
			partnerInsured:   reaches(partnerBorn[i], eighteen)&index(partnerInsured[i] == FlagYes) != 0,
			toetsingsinkomen: m.income,
		}, nil)
		if t.Yearly.Overflowed() {
			b.large.add("toetsingsinkomen", h.from+i)
		}
		out[i] = m.granted(t, reaches(born[i], eighteen)&index(insured[i] == FlagYes), d.least.Is, &d.grenzen)
	}
}

func (b *block) kindgebondenBudget(out []Toeslag) {
	d, list, children := &b.day.kgb, b.means[:len(out)], b.children[:len(out)]
	var v kgbValues
	for i := range out {
		m, n := &list[i], children[i]
		v.children, v.twelve, v.sixteen = n.of(kgbChildren), n.of(kgbTwelve), n.of(kgbSixteen)
		v.partner, v.toetsingsinkomen = m.partner, m.income
		t := d.due(&v, nil)
		if t.Yearly.Overflowed() {
			b.large.add("toetsingsinkomen", b.households.from+i)
		}
		out[i] = m.granted(t, index(v.children > 0), d.least.Is, &d.grenzen)
	}
}

func (b *block) kinderbijslag(out []integraal.PerQuarter) {
	d, children := &b.day.kinderbijslag, b.children[:len(out)]
	insured := cellsOf(b.p.KinderbijslagInsured, b.households)[:len(out)]
	for i := range out {
		n := children[i]
		sum := d.due(kinderbijslagValues{six: n.of(akwSix), twelve: n.of(akwTwelve), eighteen: n.of(akwEighteen)}, nil)
		out[i] = only(sum, index(insured[i] == FlagYes))
	}
}

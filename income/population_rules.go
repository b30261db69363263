package income

import "github.com/integraal/integraal"

// compute computes the schemes on columns that were checked, household by
// household.
func (p *Population) compute(d *Day, asked Schemes, g *populationGrenzen, out *Results) error {
	var tabel normtabel
	from, until := 0, 0
	h := household{p: p}
	for i := range p.Born {
		h.i = i
		if asked.any(AskZorgtoeslag | AskHuurtoeslag | AskKindgebondenBudget) {
			h.means()
		}
		if asked.any(askOthers) {
			from, until = until, p.OthersUntil[i]
		}
		if asked.any(AskBijstandsnorm) {
			n := h.bijstandsnorm(d, g, &tabel)
			out.Norm[i], out.Paid[i] = n.norm, n.paid
			if n.norm.Overflowed() || n.paid.Overflowed() {
				return integraal.NewFault("amount.range", cell("bijstand.kostendelers", i), textRange)
			}
		}
		if asked.any(AskZorgtoeslag) {
			out.Zorgtoeslag[i] = h.zorgtoeslag(&d.zorgtoeslag, g)
		}
		if asked.any(AskHuurtoeslag) {
			out.Huurtoeslag[i] = h.huurtoeslag(&d.huurtoeslag, g, from, until)
		}
		if asked.any(AskKindgebondenBudget) {
			out.KindgebondenBudget[i] = h.kindgebondenBudget(&d.kgb, g, from, until)
		}
		if asked.any(AskKinderbijslag) {
			out.Kinderbijslag[i] = h.kinderbijslag(&d.kinderbijslag, g, from, until)
		}
		if h.tooLarge {
			return integraal.NewFault("amount.range", cell("toetsingsinkomen", i), textRange)
		}
	}
	return nil
}

// household is a row of a population, with the means that the toeslagen share.
type household struct {
	p             *Population
	i             int
	tooLarge      bool              // an amount is beyond what the library computes with
	partner       bool              // a toeslagpartner
	together      bool              // and that the whole year
	income        integraal.PerYear // of both
	own, partners integraal.Amount  // assets
}

// means reads the means.
func (h *household) means() {
	p, i := h.p, h.i
	h.partner = p.Toeslagpartner[i] == FlagYes
	h.income, h.own = p.Toetsingsinkomen[i], p.Rendementsgrondslag[i]
	h.together = false
	if h.partner {
		h.income = h.income.Plus(p.Partner.Toetsingsinkomen[i])
		h.partners = p.Partner.Rendementsgrondslag[i]
		h.together = p.Partner.WholeYear[i] == FlagYes
	}
}

// granted is an amount that is due, and nothing where a condition fails (0) or for
// less than what is awarded.
func (h *household) granted(t Toeslag, conditions int, least integraal.PerYear, g *grenzen) Toeslag {
	h.tooLarge = h.tooLarge || t.Yearly.Overflowed()
	if conditions&index(!least.MoreThan(t.Yearly))&index(!g.over(h.own, h.partners, h.together)) == 0 {
		return Toeslag{}
	}
	return t
}

func (h *household) bijstandsnorm(d *Day, g *populationGrenzen, t *normtabel) tabelnorm {
	p, i := h.p, h.i
	married := p.Spouse[i] == FlagYes
	return t.norm(&d.bijstand, bijstandValues{
		applicant: g.phase(p.Born[i]), married: married,
		spouse:       g.phase(p.Partner.Born[i]) * levensfase(index(married)),
		children:     p.Bijstand.Children[i] == FlagYes,
		mantelzorg:   !d.date.Before(mantelzorgFrom) && p.Bijstand.Mantelzorg[i] == FlagYes,
		kostendelers: p.Bijstand.Kostendelers[i],
	})
}

// normtabel holds the norms that were computed already: households differ in few
// things that a norm turns on.
type normtabel [mostShared * 2 * 2 * phases * phases]tabelnorm

const (
	mostShared = 9 // one more than the kostendelers of a norm that is held
	phases     = int(pensioner) + 1
)

type tabelnorm struct {
	norm, paid integraal.PerMonth
	known      bool
}

func (t *normtabel) norm(d *bijstandDay, v bijstandValues) tabelnorm {
	at := v.kostendelers
	if at >= mostShared {
		return normOf(d, v)
	}
	at = at*2 + index(v.children)
	at = at*2 + index(v.mantelzorg)
	at = at*phases + int(v.applicant)
	at = at*phases + int(v.spouse)
	if !t[at].known {
		t[at] = normOf(d, v)
	}
	return t[at]
}

func normOf(d *bijstandDay, v bijstandValues) tabelnorm {
	if v.applicant == minor {
		return tabelnorm{known: true}
	}
	v.alone = v.married && v.spouse == minor
	n := d.due(v, nil)
	return tabelnorm{norm: n.Norm, paid: n.Paid, known: true}
}

func (h *household) zorgtoeslag(d *zorgtoeslagDay, g *populationGrenzen) Toeslag {
	p, i := h.p, h.i
	t := d.due(zorgtoeslagValues{
		partner:          h.partner,
		partnerInsured:   h.partner && p.Partner.Insured[i] == FlagYes && !p.Partner.Born[i].After(g.eighteen),
		toetsingsinkomen: h.income,
	}, nil)
	return h.granted(t, index(p.Insured[i] == FlagYes)&reaches(p.Born[i], g.eighteen), d.least.Is, &d.grenzen)
}

func (h *household) kindgebondenBudget(d *kgbDay, g *populationGrenzen, from, until int) Toeslag {
	var n [8]int // by group
	o := &h.p.Others
	for j := from; j < until; j++ {
		n[g.kind.group(o.Born[j])&7] += index(o.Kinderbijslag[j] == FlagYes)
	}
	v := kgbValues{
		children: n[groupBase] + n[groupTwelve] + n[groupSixteen], twelve: n[groupTwelve], sixteen: n[groupSixteen],
		partner: h.partner, toetsingsinkomen: h.income,
	}
	if v.children == 0 {
		return Toeslag{}
	}
	return h.granted(d.due(v, nil), 1, d.least.Is, &d.grenzen)
}

func (h *household) kinderbijslag(d *kinderbijslagDay, g *populationGrenzen, from, until int) integraal.PerQuarter {
	var n [8]int // by age
	o := &h.p.Others
	for j := from; j < until; j++ {
		age := g.peildatum.age(o.Born[j])
		n[age&7] += index(o.Household[j] == FlagYes) & (index(age != van16Tot18) | index(o.School[j] == FlagYes))
	}
	if h.p.KinderbijslagInsured[h.i] == FlagNo {
		return integraal.PerQuarter{}
	}
	return d.due(kinderbijslagValues{
		six: n[jongerDan6], twelve: n[van6Tot12], eighteen: n[van12Tot16] + n[van16Tot18],
	}, nil)
}

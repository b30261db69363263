package income

import "github.com/integraal/integraal"

// Inkomensheffing is the income tax of box 1 with the premiums of the
// volksverzekeringen over a calendar year, and the credits on it (Wet IB 2001
// art. 2.10, 8.8; Wfsv art. 9 to 12). The law does not say how it becomes whole
// cents: each amount is rounded half up to the cent. An assessment goes by whole
// euros, in favour of who pays, and so is a little lower.
type Inkomensheffing struct {
	// Belasting is the tax of art. 2.10 or 2.10a, Premies are the premiums, both
	// before the credits.
	Belasting, Premies integraal.PerYear
	Heffingskortingen
	// Applied is what the credits take off: together, but no more than there
	// is to pay (art. 8.8).
	Applied integraal.PerYear
	// Due is what is left to pay.
	Due integraal.PerYear
	// Net is the income less Due.
	Net integraal.PerYear
	// Unconfirmed is whether a statutory value behind it is less than certain.
	Unconfirmed bool
}

// Heffingskortingen are the credits of a person (Wet IB 2001 art. 8.10 to 8.18),
// each in full, whether or not there is tax enough for them. For who has the pension
// age the tables that are published have whole euros of their own, as € 1,536 in 2025
// where art. 8.3 to 8.6 leave € 1,534.86 of € 3,068: they say themselves that an
// assessment may differ from them by some euros.
type Heffingskortingen struct {
	Algemeen, Arbeid, Combinatie, Ouderen, AlleenstaandeOuderen integraal.PerYear
}

// Sum is all credits together.
func (k Heffingskortingen) Sum() integraal.PerYear {
	return k.Algemeen.Plus(k.Arbeid).Plus(k.Combinatie).Plus(k.Ouderen).Plus(k.AlleenstaandeOuderen)
}

// InkomstenbelastingFacts are the facts that decide on the income tax of one
// person over the calendar year of a day. ID is a label that the host chooses.
type InkomstenbelastingFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Inkomen is the taxable income from work and home of the year (Wet IB 2001
	// art. 3.1). Below nil no tax is due. Known to be absent: none.
	Inkomen integraal.Fact[integraal.PerYear]
	// Arbeidsinkomen is the part of it from present work (art. 8.1 lid 1 e): wage,
	// profit, result of other work. A benefit is not. Known to be absent: none.
	Arbeidsinkomen integraal.Fact[integraal.PerYear]
	// AndereBoxen is what the verzamelinkomen has beside Inkomen: of substantial
	// holdings and of savings. The tax on it is not reckoned here. Known to be
	// absent: nothing.
	AndereBoxen integraal.Fact[integraal.PerYear]
	// JongKind is whether a child who was under 12 at the start of the year
	// belongs to the household for six months of it at least, or counts as such
	// (art. 8.14a lid 1 b).
	JongKind integraal.Fact[bool]
	// Partner is the fiscal partner (art. 1.2), or who is put on a par with one
	// (art. 8.14a lid 5). Known to be absent: there is none.
	Partner integraal.Fact[FiscalePartner]
	// AlleenstaandeAOW is whether the person has, or but for the insured years
	// would have, the AOW of someone who is not married (art. 8.18 lid 1).
	AlleenstaandeAOW integraal.Fact[bool]
}

// FiscalePartner is what the combination credit asks of a partner.
type FiscalePartner struct {
	ID             string
	Born           integraal.Fact[integraal.Date]
	Arbeidsinkomen integraal.Fact[integraal.PerYear]
}

// Inkomstenbelasting is the tax of box 1 with the premiums of the
// volksverzekeringen of one person over the calendar year of a day, less the
// credits, by the built-in norms. It always applies; without income it is nil.
//
// It is of someone who lives and is insured in the Netherlands the whole year.
// Left out are the tax of the other boxes and what it leaves room for in the
// credits, the credits of art. 8.16a and 8.19, that a credit is raised by what
// the partner pays (art. 8.9, for who was born before 1963), the limit on
// deductions (art. 2.10 lid 2), and that the arbeidskorting is at least the one
// that payroll gave (art. 8.11 lid 2). Beside dated.outside the faults are
// fact.impossible, facts.contradiction, amount.range, and rule.uncovered for the
// year in which someone reaches the pension age, for a pension age that is not yet
// set, and for partners who earn the same and were born on the same day.
func Inkomstenbelasting(f InkomstenbelastingFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Inkomensheffing], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Inkomensheffing]{}, err
	}
	return d.Inkomstenbelasting(f, why)
}

// belastingValues are the facts of one person over a year, all known.
type belastingValues struct {
	income, work, other integraal.PerYear
	old                 bool // of pension age the whole year
	early               bool // born before 1946
	single              bool // the AOW of who is not married
	combination         bool // the combination credit holds
}

// The provisions that the rule cites beside those of its values.
var (
	byBelasting     = wib("2.10", "1", "")(read2026H1)
	byBelasting1946 = wib("2.10a", "1", "")(read2026H1)
	byPremie        = wfsv("10", "1")(read2026H1)
	byGeenAOW       = wfsv("10", "2")(read2026H1)
	byPremieInkomen = wfsv("8", "3")(read2026H1)
	byAlgemeen      = wib("8.10", "2", "")(read2026H1)
	byArbeid        = wib("8.11", "2", "")(read2026H1)
	byCombinatie    = wib("8.14a", "1", "")(read2026H1)
	byCombinatieUit = wib("8.14a", "2", "")(read2026H1)
	byOuderen       = wib("8.17", "2", "")(read2026H1)
	byDelen         = wib("8.3", "", "")(read2026H1)
	byMaximaal      = wib("8.8", "", "")(read2026H1)
	byHeffing       = wfsv("9", "1")(read2026H1)
)

// heffing is the tax and the premiums on plain values.
func (d *belastingDay) heffing(v *belastingValues, why *integraal.Explanation) Inkomensheffing {
	h := Inkomensheffing{Heffingskortingen: d.kortingen(v, why), Unconfirmed: d.doubt}
	base := integraal.Greater(v.income, integraal.PerYear{})
	h.Belasting = d.belasting(base, v.early, why)
	h.Premies = d.premie(base, v, why)
	both := h.Belasting.Plus(h.Premies)
	h.Applied = integraal.Lesser(both, h.Sum())
	h.Due = both.Minus(h.Applied)
	h.Net = v.income.Minus(h.Due)
	if why != nil {
		integraal.Explain(why, stepHeffing, both, byHeffing)
		integraal.Explain(why, stepKortingen, h.Sum(), byMaximaal)
		integraal.Explain(why, stepVerrekendeKorting, h.Applied, byMaximaal)
		integraal.Explain(why, stepTeBetalen, h.Due, byHeffing)
		integraal.Explain(why, stepNettoJaar, h.Net, byHeffing)
	}
	return h
}

// onWork are the credits that go by the income from work.
func (d *belastingDay) onWork(v *belastingValues) integraal.PerYear {
	sum := d.left(d.arbeidskorting(v.work, nil), v.old, nil)
	if v.combination {
		sum = sum.Plus(d.left(d.combinatiekorting(v.work, nil), v.old, nil))
	}
	return sum
}

// due is what [belastingDay.heffing] leaves to pay, given the credits that go by
// the income from work: many incomes are asked beside the same work.
func (d *belastingDay) due(v *belastingValues, credits integraal.PerYear) integraal.PerYear {
	credits = credits.Plus(d.left(d.algemeneKorting(v, nil), v.old, nil))
	if v.old {
		credits = credits.Plus(d.ouderenkorting(v, nil))
		if v.single {
			credits = credits.Plus(d.alleenOK.Is)
		}
	}
	base := integraal.Greater(v.income, integraal.PerYear{})
	return d.belasting(base, v.early, nil).Plus(d.premie(base, v, nil)).Above(credits)
}

// belasting is the tax of the table: the amount of column III and the percentage
// of column IV over what exceeds column I.
func (d *belastingDay) belasting(income integraal.PerYear, early bool, why *integraal.Explanation) integraal.PerYear {
	grens1, vast2, vast3, by := &d.grens1, &d.vast2, &d.vast3, byBelasting
	if early {
		grens1, vast2, vast3, by = &d.vroegGrens1, &d.vroegVast2, &d.vroegVast3, byBelasting1946
	}
	var tax integraal.PerYear
	switch {
	case income.MoreThan(d.grens2.Is):
		tax = vast3.Is.Plus(income.Above(d.grens2.Is).Share(d.tarief3.Is).Round(toTheCent))
		useAll(why, &d.grens2, vast3)
		use(why, &d.tarief3)
	case income.MoreThan(grens1.Is):
		tax = vast2.Is.Plus(income.Above(grens1.Is).Share(d.tarief2.Is).Round(toTheCent))
		useAll(why, grens1, vast2)
		use(why, &d.tarief2)
	default:
		tax = income.Share(d.tarief1.Is).Round(toTheCent)
		use(why, &d.tarief1)
	}
	if why != nil {
		integraal.Explain(why, stepBelasting, tax, by)
	}
	return tax
}

func useAll[V integraal.Valued](why *integraal.Explanation, es ...*entry[V]) {
	for _, e := range es {
		use(why, e)
	}
}

// premie are the premiums: over no more than the first bracket, and without that
// of the AOW from the pension age on.
func (d *belastingDay) premie(income integraal.PerYear, v *belastingValues, why *integraal.Explanation) integraal.PerYear {
	base := integraal.Lesser(income, d.eersteSchijf(v.early))
	due := base.Share(d.premies[index(v.old)]).Round(toTheCent)
	if why != nil {
		integraal.Explain(why, stepPremieInkomen, base, byPremieInkomen)
		use(why, &d.premieAnwWlz)
		by := byPremie
		if v.old {
			by = byGeenAOW
		} else {
			use(why, &d.premieAOW)
		}
		integraal.Explain(why, stepPremies, due, by)
	}
	return due
}

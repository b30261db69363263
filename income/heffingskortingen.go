package income

import "github.com/integraal/integraal"

// kortingen are the credits on plain values.
func (d *belastingDay) kortingen(v *belastingValues, why *integraal.Explanation) Heffingskortingen {
	k := Heffingskortingen{
		Algemeen: d.left(d.algemeneKorting(v, why), v.old, why),
		Arbeid:   d.left(d.arbeidskorting(v.work, why), v.old, why),
	}
	if v.combination {
		k.Combinatie = d.left(d.combinatiekorting(v.work, why), v.old, why)
	}
	if v.old { // art. 8.7: these are not divided over the premium for the AOW
		k.Ouderen = d.ouderenkorting(v, why)
		if v.single {
			k.AlleenstaandeOuderen = d.alleenOK.Is
			use(why, &d.alleenOK)
		}
	}
	return k
}

// left is what is left of a credit for who pays no premium for the AOW: a credit
// is divided over the tax and the premiums by their percentages, and the part of
// the AOW is for who pays it (art. 8.3 to 8.6, Wfsv art. 12).
func (d *belastingDay) left(full integraal.PerYear, old bool, why *integraal.Explanation) integraal.PerYear {
	if !old || full.IsZero() {
		return full
	}
	is := full.Share(d.kept).Round(toTheCent)
	if why != nil {
		use(why, &d.tarief1)
		use(why, &d.premieAOW)
		use(why, &d.premieAnwWlz)
		integraal.Explain(why, stepKortingDeel, is, byDelen)
	}
	return is
}

// algemeneKorting is the credit for everyone (art. 8.10).
func (d *belastingDay) algemeneKorting(v *belastingValues, why *integraal.Explanation) integraal.PerYear {
	by := v.income
	if d.byTotal {
		by = by.Plus(v.other)
	}
	less := by.Above(d.algemeenVanaf.Is).Share(d.algemeenPct.Is)
	is := d.algemeen.Is.Exact().Minus(less).NotBelowZero().Round(toTheCent)
	if why != nil {
		use(why, &d.algemeen)
		if by.MoreThan(d.algemeenVanaf.Is) {
			use(why, &d.algemeenVanaf)
			use(why, &d.algemeenPct)
		}
		integraal.Explain(why, stepAlgemeen, is, byAlgemeen)
	}
	return is
}

// arbeidskorting is the credit on income from work (art. 8.11): a and b and c, each
// with a maximum of them together, less d.
func (d *belastingDay) arbeidskorting(work integraal.PerYear, why *integraal.Explanation) integraal.PerYear {
	work = integraal.Greater(work, integraal.PerYear{})
	a := integraal.Lesser(work.Share(d.arbeidPct1.Is).Round(toTheCent), d.arbeid1.Is)
	b := integraal.Lesser(a.Plus(work.Above(d.vanaf2.Is).Share(d.arbeidPct2.Is).Round(toTheCent)), d.arbeid2.Is)
	c := integraal.Lesser(b.Plus(work.Above(d.vanaf3.Is).Share(d.arbeidPct3.Is).Round(toTheCent)), d.arbeid3.Is)
	less := work.Above(d.vanaf4.Is).Share(d.arbeidPct4.Is)
	is := c.Exact().Minus(less).NotBelowZero().Round(toTheCent)
	if why != nil && !work.IsZero() {
		d.explainArbeid(work, is, why)
	}
	return is
}

// explainArbeid adds the values that the credit on income from work came by.
func (d *belastingDay) explainArbeid(work, is integraal.PerYear, why *integraal.Explanation) {
	use(why, &d.arbeidPct1)
	use(why, &d.arbeid1)
	for _, part := range [...]struct {
		from, most *entry[integraal.PerYear]
		pct        *entry[integraal.Rate]
	}{
		{&d.vanaf2, &d.arbeid2, &d.arbeidPct2}, {&d.vanaf3, &d.arbeid3, &d.arbeidPct3}, {&d.vanaf4, nil, &d.arbeidPct4},
	} {
		if !work.MoreThan(part.from.Is) {
			break
		}
		use(why, part.from)
		use(why, part.pct)
		if part.most != nil {
			use(why, part.most)
		}
	}
	integraal.Explain(why, stepArbeid, is, byArbeid)
}

// combinatiekorting is the credit for who works and has a young child (art. 8.14a
// lid 2).
func (d *belastingDay) combinatiekorting(work integraal.PerYear, why *integraal.Explanation) integraal.PerYear {
	over := work.Above(d.combinatieVanaf.Is)
	is := integraal.Lesser(over.Share(d.combinatiePct.Is).Round(toTheCent), d.combinatie.Is)
	if why != nil && !over.IsZero() {
		use(why, &d.combinatieVanaf)
		use(why, &d.combinatiePct)
		use(why, &d.combinatie)
		integraal.Explain(why, stepCombinatie, is, byCombinatieUit)
	}
	return is
}

// ouderenkorting is the credit for who has the pension age (art. 8.17 lid 2).
func (d *belastingDay) ouderenkorting(v *belastingValues, why *integraal.Explanation) integraal.PerYear {
	total := v.income.Plus(v.other)
	less := total.Above(d.ouderenVanaf.Is).Share(d.ouderenPct.Is)
	is := d.ouderen.Is.Exact().Minus(less).NotBelowZero().Round(toTheCent)
	if why != nil {
		use(why, &d.ouderen)
		if total.MoreThan(d.ouderenVanaf.Is) {
			use(why, &d.ouderenVanaf)
			use(why, &d.ouderenPct)
		}
		integraal.Explain(why, stepOuderen, is, byOuderen)
	}
	return is
}

package income

import "github.com/integraal/integraal"

// Bijstand is the algemene bijstand of a month, net, for the applicant and the
// spouse together.
type Bijstand struct {
	// Bijstand is the norm less the income that counts (Participatiewet
	// art. 19 lid 2), with the holiday allowance.
	Bijstand integraal.PerMonth
	// Paid is what is paid monthly: without the holiday allowance. Where no
	// income counts it is that of the norm.
	Paid integraal.PerMonth
	// Reserved is the holiday allowance in the bijstand (art. 19 lid 3), paid
	// yearly in June. Paid and Reserved together are always Bijstand.
	Reserved integraal.PerMonth
	// Counted is the income that counts.
	Counted integraal.PerMonth
}

// persoonValues are the income of one person, all known.
type persoonValues struct {
	werk    werkValues
	other   integraal.PerMonth // what counts of other income
	oudedag integraal.PerMonth // private pension, before art. 33 lid 5
}

// giftenValues are the gifts to a household, all known.
type giftenValues struct {
	received    integraal.PerMonth
	before      integraal.PerYear // earlier gifts, and contributions that save costs
	responsible integraal.PerMonth
}

// algemeneBijstandValues are the facts of one household, all known.
type algemeneBijstandValues struct {
	norm              Bijstandsnorm
	married           bool
	pensioner         bool // one of them at least
	applicant, spouse persoonValues
	giften            giftenValues
	noRight           bool // the spouse has no right, and art. 32 lid 3 holds
	normGehuwden      integraal.PerMonth
}

// due is the algemene bijstand of art. 19 lid 2 on plain values. It is nothing
// when the income is no lower than the norm.
func (d *middelenDay) due(v *algemeneBijstandValues, why *integraal.Explanation) Bijstand {
	b := Bijstand{Counted: d.income(v, why)}
	b.Bijstand = v.norm.Norm.Above(b.Counted)
	if b.Counted.IsZero() {
		b.Paid = v.norm.Paid
	} else {
		b.Paid = b.Bijstand.Exact().Minus(b.Bijstand.Share(d.vakantietoeslag.Is)).Round(toTheCent)
	}
	b.Reserved = b.Bijstand.Minus(b.Paid)
	if why != nil {
		integraal.Explain(why, stepCounted, b.Counted, d.by.inkomen)
		integraal.Explain(why, stepNorm, v.norm.Norm, v.norm.By)
		integraal.Explain(why, stepBijstand, b.Bijstand, d.by.hoogte)
		use(why, &d.vakantietoeslag)
		integraal.Explain(why, stepPaid, b.Paid, byPaid)
		integraal.Explain(why, stepReserved, b.Reserved, d.by.vakantie)
	}
	return b
}

// income is what counts of the income of both.
func (d *middelenDay) income(v *algemeneBijstandValues, why *integraal.Explanation) integraal.PerMonth {
	pension := d.oudedagLeft(v)
	if why != nil && !pension.IsZero() {
		d.explainPension(v, pension, why)
	}
	own := d.person(&v.applicant, pension, why).Plus(d.gifts(&v.giften, why))
	if !v.married {
		return own
	}
	spouses := d.person(&v.spouse, pension.Above(v.applicant.oudedag), why)
	if !v.noRight {
		return own.Plus(spouses)
	}
	// Art. 32 lid 3: both incomes with the bijstand that there would be
	// without that of the spouse, as far as above the norm of both.
	together := spouses.Plus(integraal.Greater(own, v.norm.Norm))
	counts := integraal.Lesser(spouses, together.Above(v.normGehuwden))
	if why != nil {
		integraal.Explain(why, stepTogether, together, d.by.nietRechthebbend)
		integraal.Explain(why, stepSpouseCounts, counts, d.by.nietRechthebbend)
	}
	return own.Plus(counts)
}

// oudedagLeft is what is left out of private pensions of both (art. 33 lid 5).
func (d *middelenDay) oudedagLeft(v *algemeneBijstandValues) integraal.PerMonth {
	switch {
	case !v.pensioner:
		return integraal.PerMonth{}
	case v.married:
		return integraal.Lesser(v.applicant.oudedag.Plus(v.spouse.oudedag), d.oudedagPaar.Is)
	}
	return integraal.Lesser(v.applicant.oudedag, d.oudedagAlleen.Is)
}

// explainPension says what is left out of private pensions.
func (d *middelenDay) explainPension(v *algemeneBijstandValues, left integraal.PerMonth, why *integraal.Explanation) {
	norm := &d.oudedagAlleen
	if v.married {
		norm = &d.oudedagPaar
	}
	use(why, norm)
	integraal.Explain(why, stepOudedag, left, norm.By)
}

// person is what counts of one person's income, with at most so much of a
// private pension left out.
func (d *middelenDay) person(v *persoonValues, pension integraal.PerMonth, why *integraal.Explanation) integraal.PerMonth {
	other := v.other.Plus(v.oudedag.Above(pension))
	if v.werk == (werkValues{}) {
		return other
	}
	left, _ := d.leftOut(&v.werk)
	d.explainWerk(&v.werk, why)
	return v.werk.earned.Minus(left).Plus(other)
}

// gifts is what counts of the gifts of the month: art. 31 lid 2 m and s.
func (d *middelenDay) gifts(v *giftenValues, why *integraal.Explanation) integraal.PerMonth {
	if v.received.IsZero() {
		return v.received
	}
	counts := v.received
	if d.giften.name != "" {
		counts = counts.Above(perMonthOf(d.giften.Is.Above(v.before)))
		if why != nil {
			use(why, &d.giften)
			integraal.Explain(why, stepGiftenVrij, v.received.Minus(counts), d.giften.By)
		}
	}
	if d.oordeel.name != "" && !counts.IsZero() {
		left := integraal.Lesser(counts, v.responsible.Share(d.oordeel.Is).Round(toTheCent))
		counts = counts.Minus(left)
		if why != nil {
			use(why, &d.oordeel)
			integraal.Explain(why, stepGiftenOordeel, left, d.oordeel.By)
		}
	}
	return counts
}

// perMonthOf is the part of a year's amount that is used up in one month.
func perMonthOf(y integraal.PerYear) integraal.PerMonth { return integraal.CentsPerMonth(y.Cents()) }

// inkomenValues are the facts of one source of income, all known.
type inkomenValues struct {
	kind        Inkomenssoort
	amount      integraal.PerMonth
	earlier     integraal.PerYear
	contributes bool
	young       bool // under 27
	doelgroep   bool
}

// counts is what counts of a source of income, private pension apart.
func (d *middelenDay) counts(v *inkomenValues) integraal.PerMonth {
	switch v.kind {
	case Premie:
		if v.contributes && (!v.young || v.doelgroep) {
			return v.amount.Above(perMonthOf(d.premie.Is.Above(v.earlier)))
		}
	case Vrijwilligersvergoeding:
		if !v.young {
			year := perMonthOf(d.vrijwilligJaar.Is.Above(v.earlier))
			return v.amount.Above(integraal.Lesser(d.vrijwilligMaand.Is, year))
		}
	case Jonggehandicaptenkorting:
		if !v.young {
			return integraal.PerMonth{}
		}
	case KinderbijslagInkomen, ToeslagInkomen, UitgezonderdInkomen:
		return integraal.PerMonth{}
	}
	return v.amount
}

// explainInkomen says what is left out of a source of income and why.
func (d *middelenDay) explainInkomen(v *inkomenValues, why *integraal.Explanation) {
	left := v.amount.Minus(d.counts(v))
	switch v.kind {
	case Premie:
		use(why, &d.premie)
		integraal.Explain(why, stepPremie, left, d.premie.By)
	case Vrijwilligersvergoeding:
		use(why, &d.vrijwilligMaand)
		use(why, &d.vrijwilligJaar)
		integraal.Explain(why, stepVrijwillig, left, d.vrijwilligMaand.By)
	case Jonggehandicaptenkorting:
		integraal.Explain(why, stepUitgezonderd, left, d.by.korting)
	case KinderbijslagInkomen:
		integraal.Explain(why, stepUitgezonderd, left, d.by.kinderbijslag)
	case ToeslagInkomen:
		integraal.Explain(why, stepUitgezonderd, left, d.by.toeslag)
	case UitgezonderdInkomen:
		integraal.Explain(why, stepUitgezonderd, left, d.by.uitgezonderd)
	default:
		return
	}
	if v.young && left.IsZero() && !v.amount.IsZero() {
		integraal.Explain(why, stepUnder27, integraal.YesNo(true), d.by.onder27)
	}
}

package income

import "github.com/integraal/integraal"

// zvwNorms are the statutory values of the inkomensafhankelijke bijdrage of the
// Zvw beside the low percentage, which the AOW has.
type zvwNorms struct {
	hoog    integraal.Dated[integraal.Rate]
	maximum integraal.Dated[integraal.PerYear]
}

// builtInZvw holds what the minister sets each year. Only the rule of 2024 was
// found; that of other years, and the maximum of 2023 and 2025, is from memory.
func builtInZvw() zvwNorms {
	const (
		stcrt   = "Stcrt. 2023, 31461"
		memory  = "Regeling zorgverzekering, niet nagezien"
		sheets  = "regels van de toeslagen van 2026, zoals een tweede bron ze heeft"
		maximum = "Regeling zorgverzekering"
	)
	z := zvwNorms{
		hoog: perYear(normZvwHoog, zvw("45", "1"), memory,
			integraal.Pct(6, 680), integraal.Pct(6, 570), integraal.Pct(6, 510), integraal.Pct(6, 100)),
		maximum: perYear(normZvwMaximum, zvw("43", "3"), maximum,
			integraal.EuroPerYear(66_956), integraal.EuroPerYear(71_628),
			integraal.EuroPerYear(75_864), integraal.EuroPerYear(79_409)),
	}
	for _, y := range [...]int{0, 2, 3} {
		z.hoog = markedAs(z.hoog, years[y].from, memory, integraal.Unverified)
	}
	z.hoog = markedAs(z.hoog, years[1].from, stcrt, integraal.Certain)
	for _, y := range [...]int{0, 2} {
		z.maximum = markedAs(z.maximum, years[y].from, memory, integraal.Unverified)
	}
	z.maximum = markedAs(z.maximum, years[1].from, stcrt, integraal.Certain)
	z.maximum = markedAs(z.maximum, years[3].from, sheets, integraal.Probable)
	return z
}

func (z *zvwNorms) all() []statutory { return []statutory{of(&z.hoog), of(&z.maximum)} }

// zvwDay are those values on one day.
type zvwDay struct {
	coverage
	hoog, laag entry[integraal.Rate]
	maximum    entry[integraal.PerYear]
}

func (z *zvwNorms) on(day integraal.Date, a *aowNorms, d *zvwDay) {
	d.known = true
	d.hoog, d.maximum = find(&d.coverage, &z.hoog, day), find(&d.coverage, &z.maximum, day)
	d.laag = find(&d.coverage, &a.zvw, day)
}

// ZvwFacts are the facts that decide on the inkomensafhankelijke bijdrage over the
// calendar year of a day. ID is a label that the host chooses.
type ZvwFacts struct {
	ID string
	// Loon is the wage from present work in employment, of one employer: the
	// employer pays (Zvw art. 42 lid 1 a). Known to be absent: none.
	Loon integraal.Fact[integraal.PerYear]
	// Uitkering is the AOW, a pension and the like, of one payer, on which the
	// contribution is withheld (art. 43 lid 2 a, 49 lid 2). Known to be absent:
	// none.
	Uitkering integraal.Fact[integraal.PerYear]
	// Winst is profit, the result of other work, and alimony and the like, on
	// which it is assessed (art. 43 lid 2 b to d, 49 lid 3). Known to be absent:
	// none.
	Winst integraal.Fact[integraal.PerYear]
}

// ZvwBijdragen are the contributions over a year.
type ZvwBijdragen struct {
	// Werkgever is what the employer pays, who may not take it off the wage (Zvw
	// art. 42 lid 7). It is no deduction.
	Werkgever integraal.PerYear
	// Ingehouden is what is withheld, and Aanslag what is assessed, of the person.
	Ingehouden, Aanslag integraal.PerYear
	// Unconfirmed is whether a statutory value behind it is less than certain.
	Unconfirmed bool
}

var byZvwRest = zvw("43", "5")(read2026H1)

// Zvw is the inkomensafhankelijke bijdrage of Zvw art. 41 to 45 over the calendar
// year of a day, by the built-in norms: the high one of an employer and the low
// one of the person. It always applies; without income it is nil. What is withheld
// is cut off to the cent, as published amounts of the AOW show.
//
// Left out are the wages and benefits for which the ministerial rule sets another
// percentage or payer, and more than one employer or payer (art. 50). Beside
// dated.outside the faults are amount.negative and amount.range.
func Zvw(f ZvwFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[ZvwBijdragen], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[ZvwBijdragen]{}, err
	}
	return d.Zvw(f, why)
}

// Zvw is the function [Zvw] by the norms of the day.
func (d *Day) Zvw(f ZvwFacts, why *integraal.Explanation) (integraal.Outcome[ZvwBijdragen], error) {
	var none integraal.Outcome[ZvwBijdragen]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	if err := d.zvw.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	loon := notNegative(&q, "", "loon", &f.Loon)
	uitkering, winst := notNegative(&q, "", "uitkering", &f.Uitkering), notNegative(&q, "", "winst", &f.Winst)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	ask(&q, FactZvwLoon, f.ID, &f.Loon)
	ask(&q, FactZvwUitkering, f.ID, &f.Uitkering)
	ask(&q, FactZvwWinst, f.ID, &f.Winst)
	if why != nil {
		givenPerson(why, f.ID)
		givenIf(why, FactZvwLoon, &f.Loon)
		givenIf(why, FactZvwUitkering, &f.Uitkering)
		givenIf(why, FactZvwWinst, &f.Winst)
	}
	if len(q.Missing) > 0 {
		return integraal.Open[ZvwBijdragen](q.Missing...), nil
	}
	return integraal.Yes(d.zvw.due(loon.is, uitkering.is, winst.is, why)), nil
}

// due are the contributions on plain values.
func (d *zvwDay) due(loon, uitkering, winst integraal.PerYear, why *integraal.Explanation) ZvwBijdragen {
	most := d.maximum.Is
	rest := most.Above(integraal.Lesser(loon.Plus(uitkering), most))
	b := ZvwBijdragen{
		Werkgever:  integraal.Lesser(loon, most).Share(d.hoog.Is).Round(toTheCent),
		Ingehouden: integraal.Lesser(uitkering, most).Share(d.laag.Is).Round(zvwCents),
		Aanslag:    integraal.Lesser(winst, rest).Share(d.laag.Is).Round(toTheCent),
	}
	sure := integraal.Certain
	if !loon.IsZero() {
		sure = min(sure, d.hoog.Confidence)
	}
	if !uitkering.IsZero() || !winst.IsZero() {
		sure = min(sure, d.laag.Confidence)
	}
	limited := loon.Plus(uitkering).Plus(winst).MoreThan(most)
	if limited {
		sure = min(sure, d.maximum.Confidence)
	}
	b.Unconfirmed = sure < integraal.Certain
	if why != nil {
		d.explain(&b, limited, why)
	}
	return b
}

func (d *zvwDay) explain(b *ZvwBijdragen, limited bool, why *integraal.Explanation) {
	if limited {
		use(why, &d.maximum)
	}
	if !b.Werkgever.IsZero() {
		use(why, &d.hoog)
		integraal.Explain(why, stepZvwWerkgever, b.Werkgever, d.hoog.By)
	}
	if !b.Ingehouden.IsZero() || !b.Aanslag.IsZero() {
		use(why, &d.laag)
	}
	if !b.Ingehouden.IsZero() {
		integraal.Explain(why, stepZvwIngehouden, b.Ingehouden, d.laag.By)
	}
	if !b.Aanslag.IsZero() {
		integraal.Explain(why, stepZvwAanslag, b.Aanslag, byZvwRest)
	}
}

package income

import (
	"time"

	"github.com/integraal/integraal"
)

// aowNorms are the statutory values behind the AOW.
type aowNorms struct {
	alone, married               integraal.Dated[integraal.PerMonth]
	holidayAlone, holidayMarried integraal.Dated[integraal.PerMonth]
	less                         integraal.Dated[integraal.Rate]
	support                      integraal.Dated[integraal.PerMonth]
	zvw                          integraal.Dated[integraal.Rate]
}

// supportEnds is the first day without the inkomensondersteuning: AOW art. 33a
// is gone from the text of 1 January 2025.
var supportEnds = integraal.On(2025, time.January, 1)

// builtInAOW holds the amounts of AOW art. 9 and 29, which the law leaves to a
// notice in the Staatscourant (art. 9 lid 7). What is published as gross AOW
// up to 2024 includes the inkomensondersteuning of art. 33a: € 5 in 2023, and
// in 2024 the € 5.50 by which twice the gross amount of a married person
// exceeds what is published for one with a full toeslag, who has two pensions
// and one inkomensondersteuning (2 × 1047.60 − 2089.70, 2 × 1067.47 − 2129.44).
func builtInAOW() aowNorms {
	const (
		pensions = "bruto AOW-bedragen zoals de SVB ze publiceert, tot en met 2024 na aftrek van de inkomensondersteuning"
		holidays = "vakantie-uitkering AOW zoals de SVB die publiceert"
		support  = "Besluit inkomensondersteuning AOW-ers, uit de bedragen die de SVB publiceert"
		zvwRate  = "Regeling zorgverzekering, gecontroleerd met de bijdrage Zvw in de AOW-bedragen van de SVB"
	)
	known := halfYears[:7] // the amounts from July 2026 were not found
	derived := func(d integraal.Dated[integraal.PerMonth]) integraal.Dated[integraal.PerMonth] {
		entries := d.Entries()
		for i := range entries {
			if entries[i].From.Year() == 2024 {
				entries[i].Confidence = integraal.Probable
			}
		}
		return integraal.NewDated(d.Name(), entries...)
	}
	return aowNorms{
		alone: derived(dated(normAOWAlleen, aow("9", "1", "a"), pensions, known, eachMonth(
			1425_80, 1453_15, 1536_03, 1564_25, 1580_92, 1612_44, 1637_57))),
		married: derived(dated(normAOWGehuwd, aow("9", "1", "b"), pensions, known, eachMonth(
			968_86, 988_16, 1042_10, 1061_97, 1081_50, 1103_97, 1122_12))),
		holidayAlone: dated(normAOWVakantieAlleen, aow("29", "1", "a"), holidays, known, eachMonth(
			71_77, 76_08, 76_20, 78_34, 102_46, 100_39, 106_55)),
		holidayMarried: dated(normAOWVakantieGehuwd, aow("29", "1", "b"), holidays, known, eachMonth(
			51_25, 54_34, 54_44, 55_96, 73_18, 71_71, 76_10)),
		less: perYear(normAOWKorting, aow("13", "1", ""), "",
			integraal.Pct(2, 0), integraal.Pct(2, 0), integraal.Pct(2, 0), integraal.Pct(2, 0)),
		support: derived(dated(normAOWSteun, aow("33a", "5", ""), support, halfYears[:4], eachMonth(
			5_00, 5_00, 5_50, 5_50))),
		zvw: perYear(normZvwBijdrage, zvw("45", "2"), zvwRate,
			integraal.Pct(5, 430), integraal.Pct(5, 320), integraal.Pct(5, 260), integraal.Pct(4, 850)),
	}
}

func eachMonth(cents ...int64) []integraal.PerMonth {
	is := make([]integraal.PerMonth, len(cents))
	for i, c := range cents {
		is[i] = integraal.CentsPerMonth(c)
	}
	return is
}

func (a *aowNorms) all() []statutory {
	return []statutory{
		of(&a.alone), of(&a.married), of(&a.holidayAlone), of(&a.holidayMarried),
		of(&a.less), of(&a.support), of(&a.zvw),
	}
}

// aowDay are those values on one day.
type aowDay struct {
	coverage
	alone, married               entry[integraal.PerMonth]
	holidayAlone, holidayMarried entry[integraal.PerMonth]
	less                         entry[integraal.Rate]
	supported                    bool // whether the inkomensondersteuning exists
	support                      entry[integraal.PerMonth]
	zvw                          entry[integraal.Rate]
}

func (a *aowNorms) on(day integraal.Date, d *aowDay) {
	d.known = true
	d.alone = find(&d.coverage, &a.alone, day)
	d.married = find(&d.coverage, &a.married, day)
	d.holidayAlone = find(&d.coverage, &a.holidayAlone, day)
	d.holidayMarried = find(&d.coverage, &a.holidayMarried, day)
	d.less = find(&d.coverage, &a.less, day)
	d.zvw = find(&d.coverage, &a.zvw, day)
	if d.supported = day.Before(supportEnds); d.supported {
		d.support = find(&d.coverage, &a.support, day)
	}
}

func aow(article, lid, onder string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.AOW.Art(article, read), lid, onder)
	}
}

func zvw(article, lid string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.Zvw.Art(article, read), lid, "")
	}
}

// The provisions that the rules cite beside those of their values. Their texts
// are the same throughout the days that are covered.
var (
	byPensionAge = integraal.PensionAgeBy()
	byAOWYears   = aow("7", "1", "b")(read2026H2)
	byAOWPension = aow("9", "1", "")(read2026H2)
	byAOWNet     = aow("9", "5", "")(read2026H2)
	byAOWLess    = aow("13", "1", "")(read2026H2)
	byAOWHoliday = aow("29", "1", "")(read2026H2)
	byAOWSupport = aow("33a", "1", "")(read2024H1)
	byZvw        = zvw("43", "1")(read2026H1)

	// aowCents: no provision says how a reduced pension becomes whole cents.
	aowCents = integraal.HalfUp(integraal.Cent, byAOWLess)
	// zvwCents is how the Zvw contribution becomes whole cents: every published
	// amount shows it cut off, as 5.43% of € 1458.15, € 79.1775, taken as 79.17.
	zvwCents = integraal.Down(integraal.Cent, integraal.Practice("inhouding Zvw door de Sociale verzekeringsbank"))
	// byAOWHeffing: with the credits of someone of pension age no tax is left
	// on the AOW alone, as every published amount shows.
	byAOWHeffing = integraal.Practice("AOW-bedragen van de Sociale verzekeringsbank")
)

// Ouderdomspensioen is the AOW of one person over a month, gross.
type Ouderdomspensioen struct {
	// Pension is the bruto-ouderdomspensioen (AOW art. 9 and 13).
	Pension integraal.PerMonth
	// Support is the inkomensondersteuning (AOW art. 33a), € 0 from 2025.
	Support integraal.PerMonth
	// Gross is both together: what the SVB publishes as gross AOW.
	Gross integraal.PerMonth
	// Holiday is the vakantie-uitkering of the month (AOW art. 28 and 29), paid
	// once a year in May.
	Holiday integraal.PerMonth
}

// AOWNetto is the AOW of a month as it is paid: Gross less what is taken off.
type AOWNetto struct {
	Gross integraal.PerMonth // as in [Ouderdomspensioen]
	// Loonheffing is the wage tax that is taken off: nothing with the tax credit.
	Loonheffing integraal.PerMonth
	Zvw         integraal.PerMonth // the contribution that is taken off
	Net         integraal.PerMonth // without holiday allowance
}

// aowValues are the facts of one pensioner, all known.
type aowValues struct {
	married bool
	years   int // not insured
}

// due is the AOW on plain values.
func (d *aowDay) due(v aowValues, why *integraal.Explanation) Ouderdomspensioen {
	pension, holiday := &d.alone, &d.holidayAlone
	if v.married {
		pension, holiday = &d.married, &d.holidayMarried
	}
	p := Ouderdomspensioen{Pension: d.part(pension.Is, v), Holiday: d.part(holiday.Is, v)}
	if d.supported {
		p.Support = d.part(d.support.Is, v)
	}
	p.Gross = p.Pension.Plus(p.Support)
	if why != nil {
		d.explainDue(v, pension, holiday, p, why)
	}
	return p
}

// part is what is left of a full amount: art. 13 lid 1, and in proportion
// art. 29 lid 4 and 33a lid 2.
func (d *aowDay) part(full integraal.PerMonth, v aowValues) integraal.PerMonth {
	return full.Exact().Minus(full.Times(int64(v.years)).Share(d.less.Is)).NotBelowZero().Round(aowCents)
}

func (d *aowDay) explainDue(v aowValues, pension, holiday *entry[integraal.PerMonth], p Ouderdomspensioen, why *integraal.Explanation) {
	by := byAOWPension
	use(why, pension)
	if v.years > 0 {
		use(why, &d.less)
		by = byAOWLess
	}
	integraal.Explain(why, stepAOWPension, p.Pension, by)
	if d.supported {
		use(why, &d.support)
		integraal.Explain(why, stepAOWSteun, p.Support, byAOWSupport)
	}
	integraal.Explain(why, stepAOWGross, p.Gross, byAOWPension)
	use(why, holiday)
	integraal.Explain(why, stepAOWVakantie, p.Holiday, byAOWHoliday)
}

// net is the AOW less the Zvw contribution and, without the tax credit, the wage
// tax by b, which is nil with it.
func (d *aowDay) net(v aowValues, b *belastingDay, why *integraal.Explanation) AOWNetto {
	n := AOWNetto{Gross: d.due(v, why).Gross}
	step, by := stepAOWHeffing, byAOWHeffing
	if b != nil {
		n.Loonheffing = b.tabelheffing(n.Gross, &loonValues{old: true}, why)
		step, by = stepLoonheffing, byLoontabel
	}
	n.Zvw = n.Gross.Share(d.zvw.Is).Round(zvwCents)
	n.Net = n.Gross.Minus(n.Loonheffing).Minus(n.Zvw)
	if why != nil {
		integraal.Explain(why, step, n.Loonheffing, by)
		use(why, &d.zvw)
		integraal.Explain(why, stepAOWZvw, n.Zvw, byZvw)
		integraal.Explain(why, stepAOWNet, n.Net, byAOWNet)
	}
	return n
}

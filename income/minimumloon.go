package income

import "github.com/integraal/integraal"

// minimumloonNorms are the statutory values behind the minimum wage.
type minimumloonNorms struct {
	hour      integraal.Dated[integraal.PerHour]  // from 2024
	month     integraal.Dated[integraal.PerMonth] // in 2023
	reference integraal.Dated[integraal.PerMonth] // from 2024

	fifteen, sixteen, seventeen integraal.Dated[integraal.Rate]
	eighteen, nineteen, twenty  integraal.Dated[integraal.Rate]
	bbl18, bbl19, bbl20         integraal.Dated[integraal.Rate]
}

// builtInMinimumloon holds the amounts that the minister sets under WML
// art. 14. Until 2024 the law knew a wage a month, a week and a day for
// full-time work and none an hour; from 2024 it knows a wage an hour, and an
// amount a month for laws that refer to it.
func builtInMinimumloon() minimumloonNorms {
	const (
		notice = "bekendmaking in de Staatscourant bij elke herziening (WML art. 14)"
		youth  = "Besluit minimumjeugdloonregeling; de staffel staat bij elke bekendmaking"
	)
	hours := func(cents ...int64) []integraal.PerHour {
		is := make([]integraal.PerHour, len(cents))
		for i, c := range cents {
			is[i] = integraal.CentsPerHour(c)
		}
		return is
	}
	pct := func(name integraal.Name, lid string, whole, thousandths int64) integraal.Dated[integraal.Rate] {
		p := integraal.Pct(whole, thousandths)
		return perYear(name, wml("8", lid, ""), youth, p, p, p, p)
	}
	before, since := halfYears[:2], halfYears[2:]
	return minimumloonNorms{
		hour: dated(normMinimumuurloon, wml("8", "1", "a"), notice, since,
			hours(13_27, 13_68, 14_06, 14_40, 14_71, 14_99)),
		month: dated(normMinimummaandloon, wml("8", "1", "a"), notice, before,
			eachMonth(1934_40, 1995_00)),
		reference: dated(normReferentiemaandloon, wml("8", "1", "b"), notice, since,
			eachMonth(2069_40, 2133_60, 2191_80, 2245_80, 2294_40, 2337_00)),
		fifteen:   pct(normJeugd15, "3", 30, 0),
		sixteen:   pct(normJeugd16, "3", 34, 500),
		seventeen: pct(normJeugd17, "3", 39, 500),
		eighteen:  pct(normJeugd18, "3", 50, 0),
		nineteen:  pct(normJeugd19, "3", 60, 0),
		twenty:    pct(normJeugd20, "3", 80, 0),
		bbl18:     pct(normBbl18, "4", 45, 500),
		bbl19:     pct(normBbl19, "4", 52, 500),
		bbl20:     pct(normBbl20, "4", 61, 500),
	}
}

func (m *minimumloonNorms) all() []statutory {
	return []statutory{
		of(&m.hour), of(&m.month), of(&m.reference),
		of(&m.fifteen), of(&m.sixteen), of(&m.seventeen),
		of(&m.eighteen), of(&m.nineteen), of(&m.twenty),
		of(&m.bbl18), of(&m.bbl19), of(&m.bbl20),
	}
}

// minimumloonDay are those values on one day: of the wage an hour, of that a
// month and of the reference wage, each with its own coverage.
type minimumloonDay struct {
	hour      loonDay[integraal.Hourly]
	month     loonDay[integraal.Monthly]
	reference referentieDay
}

// loonDay is the minimum wage over a stretch of time, with the shares of it.
type loonDay[B integraal.Basis] struct {
	coverage
	loon                        entry[integraal.Money[B]]
	fifteen, sixteen, seventeen entry[integraal.Rate]
	eighteen, nineteen, twenty  entry[integraal.Rate]
	bbl18, bbl19, bbl20         entry[integraal.Rate]
}

type referentieDay struct {
	coverage
	loon entry[integraal.PerMonth]
}

func (m *minimumloonNorms) on(day integraal.Date, d *minimumloonDay) {
	loonOn(m, &m.hour, day, &d.hour)
	loonOn(m, &m.month, day, &d.month)
	d.reference.known = true
	d.reference.loon = find(&d.reference.coverage, &m.reference, day)
}

func loonOn[B integraal.Basis](m *minimumloonNorms, loon *integraal.Dated[integraal.Money[B]], day integraal.Date, d *loonDay[B]) {
	d.known = true
	d.loon = find(&d.coverage, loon, day)
	d.fifteen = find(&d.coverage, &m.fifteen, day)
	d.sixteen = find(&d.coverage, &m.sixteen, day)
	d.seventeen = find(&d.coverage, &m.seventeen, day)
	d.eighteen = find(&d.coverage, &m.eighteen, day)
	d.nineteen = find(&d.coverage, &m.nineteen, day)
	d.twenty = find(&d.coverage, &m.twenty, day)
	d.bbl18 = find(&d.coverage, &m.bbl18, day)
	d.bbl19 = find(&d.coverage, &m.bbl19, day)
	d.bbl20 = find(&d.coverage, &m.bbl20, day)
}

func wml(article, lid, onder string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.WML.Art(article, read), lid, onder)
	}
}

// The provisions that the rules cite beside those of their values. Their texts
// are the same throughout the days that are covered.
var (
	byWerknemer      = wml("7", "1", "")(read2026H2)
	byMinimumloonAge = wml("7", "3", "")(read2026H2)

	// uurCents and maandCents are how a share of the wage is rounded. The law
	// does not say; every published table shows it.
	uurCents   = integraal.HalfUp(integraal.Cent, integraal.Practice("bekendmaking minimumjeugdloon per uur"))
	maandCents = integraal.HalfUp(5, integraal.Practice("bekendmaking minimumjeugdloon per maand"))
)

// minimumloonValues are the facts of one employee of 15 or older, all known.
type minimumloonValues struct {
	age int
	bbl bool
}

// due is the minimum wage of WML art. 7 and 8 on plain values.
func (d *loonDay[B]) due(v minimumloonValues, to integraal.Rounding, why *integraal.Explanation) integraal.Money[B] {
	loon, by := d.loon.Is, byWerknemer
	share := d.share(v)
	if share != nil {
		loon, by = d.loon.Is.Share(share.Is).Round(to), share.By
	}
	if why != nil {
		use(why, &d.loon)
		if share != nil {
			use(why, share)
		}
		integraal.Explain(why, stepMinimumloon, loon, by)
	}
	return loon
}

// share is the part of the wage that an age gives, nil for all of it.
func (d *loonDay[B]) share(v minimumloonValues) *entry[integraal.Rate] {
	switch {
	case v.age >= 21:
		return nil
	case v.age == 20:
		return oneOf(v.bbl, &d.bbl20, &d.twenty)
	case v.age == 19:
		return oneOf(v.bbl, &d.bbl19, &d.nineteen)
	case v.age == 18:
		return oneOf(v.bbl, &d.bbl18, &d.eighteen)
	case v.age == 17:
		return &d.seventeen
	case v.age == 16:
		return &d.sixteen
	}
	return &d.fifteen
}

func oneOf[T any](first bool, a, b *T) *T {
	if first {
		return a
	}
	return b
}

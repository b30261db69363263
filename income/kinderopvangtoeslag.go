package income

import (
	"strconv"

	"github.com/integraal/integraal"
)

func wko(article, lid, onder string) integraal.Citation {
	return narrow(integraal.WetKinderopvang.Art(article, read2026H1), lid, onder)
}

// bko cites the Besluit kinderopvangtoeslag. Its text as it stands was not
// read: the articles are those of the text of 2014 and of the decrees that
// changed it (Stb. 2017, 430 and Stb. 2022, 386), and a citation says so.
func bko(article, lid, onder string) provision {
	return func(integraal.Date) integraal.Citation {
		return narrow(integraal.BesluitKot.Art(article, integraal.Date{}), lid, onder)
	}
}

// kotNorms are the statutory values behind the kinderopvangtoeslag.
type kotNorms struct {
	tabel                     integraal.Dated[kotTabel]
	uren                      integraal.Dated[kotUren]
	dagopvang, bso, gastouder integraal.Dated[integraal.PerHour]
}

// kotUren is a number of whole hours a month, as a statutory value.
type kotUren struct{ integraal.Count }

// UnmarshalText reads a number of hours from an overlay.
func (u *kotUren) UnmarshalText(b []byte) error {
	n, err := strconv.ParseUint(string(b), 10, 16)
	if err != nil || n > hoursOfMonth {
		return integraal.NewFault("amount.malformed", "", textHoursRange)
	}
	u.Count = integraal.Count(n)
	return nil
}

func builtInKot() kotNorms {
	const (
		tabel    = "bijlage I zoals gewijzigd bij Stb. 2025, 233, uit twee bestanden van anderen die op elke rij overeenkomen"
		uurprijs = "maximum uurprijzen zoals de Rijksoverheid en Dienst Toeslagen die bekendmaken"
		uren     = "230 uur per kind per maand, zoals Dienst Toeslagen het bekendmaakt"
	)
	price := func(name integraal.Name, onder string, cents ...int64) integraal.Dated[integraal.PerHour] {
		is := make([]integraal.PerHour, len(cents))
		for i, c := range cents {
			is[i] = integraal.CentsPerHour(c)
		}
		return perYear(name, bko("4", "1", onder), uurprijs, is...)
	}
	most := kotUren{230}
	return kotNorms{
		// Those of 2023 to 2025 were not found.
		tabel: integraal.NewDated(string(normKotTabel), integraal.Entry[kotTabel]{
			From: read2026H1, Until: integraal.On(2026, 12, 31), Is: kotTabelOf(kotTabel2026[:]),
			By: bko("8", "2", "")(read2026H1), Source: tabel, Confidence: integraal.Probable,
		}),
		uren:      perYear(normKotUren, bko("8a", "1", "a"), uren, most, most, most, most),
		dagopvang: price(normKotDag, "a", 912, 1025, 1071, 1123),
		bso:       price(normKotBso, "b", 785, 912, 952, 998),
		gastouder: price(normKotGastouder, "c", 685, 753, 810, 849),
	}
}

func (k *kotNorms) all() []statutory {
	return []statutory{of(&k.tabel), of(&k.uren), of(&k.dagopvang), of(&k.bso), of(&k.gastouder)}
}

// kotDay are those values on one day.
type kotDay struct {
	coverage
	tabel    entry[kotTabel]
	uren     entry[kotUren]
	uurprijs [len(opvangsoorten)]entry[integraal.PerHour] // by kind of care
	least    entry[integraal.PerYear]
	doubt    bool // whether one of these is less than Certain
}

func (k *kotNorms) on(day integraal.Date, t *toeslagNorms, d *kotDay) {
	d.known = true
	d.tabel = find(&d.coverage, &k.tabel, day)
	d.uren = find(&d.coverage, &k.uren, day)
	d.uurprijs[Dagopvang] = find(&d.coverage, &k.dagopvang, day)
	d.uurprijs[BuitenschoolseOpvang] = find(&d.coverage, &k.bso, day)
	d.uurprijs[Gastouderopvang] = find(&d.coverage, &k.gastouder, day)
	d.least = find(&d.coverage, &t.least, day)
	sure := min(d.tabel.Confidence, d.uren.Confidence)
	for _, p := range d.uurprijs[Dagopvang:] {
		sure = min(sure, p.Confidence)
	}
	d.doubt = sure < integraal.Certain
}

// The provisions that the rule cites beside those of its values.
var (
	byCare             = wko("1.5", "1", "")
	byActivity         = wko("1.6", "1", "")
	byPartnersActivity = wko("1.6", "3", "")
	byCosts            = wko("1.7", "1", "b")
	byFirstChild       = bko("3", "2", "")(read2026H1)
	byLowestCosts      = bko("3", "3", "")(read2026H1)
	byHoursLimit       = bko("8a", "1", "a")(read2026H1)
)

// kotValues are the facts of one claim, all known: costs that count at the
// rate of the month over a whole year, and the income of both.
type kotValues struct {
	first, others    integraal.Exact[integraal.Yearly]
	toetsingsinkomen integraal.PerYear
}

// due is the kinderopvangtoeslag of Besluit kinderopvangtoeslag art. 8 on plain
// values, before what Awir art. 14 lid 5 leaves unawarded.
func (d *kotDay) due(v kotValues, why *integraal.Explanation) Toeslag {
	g := d.tabel.Is.group(v.toetsingsinkomen)
	costs := v.first.Share(g.first)
	if v.others != (integraal.Exact[integraal.Yearly]{}) {
		costs = costs.Plus(v.others.Share(g.others))
	}
	t := rounded(costs)
	t.Unconfirmed = d.doubt
	if why != nil {
		d.explainDue(v, g, why)
		t.explain(why)
	}
	return t
}

func (d *kotDay) explainDue(v kotValues, g kotGroep, why *integraal.Explanation) {
	pct := d.tabel.Entry
	integraal.Explain(why, stepCostsFirst, v.first, byCosts)
	pct.Is.Rate = g.first
	integraal.Norm(why, stepPctFirst, pct)
	if v.others == (integraal.Exact[integraal.Yearly]{}) {
		return
	}
	integraal.Explain(why, stepCostsNext, v.others, byCosts)
	pct.Is.Rate = g.others
	integraal.Norm(why, stepPctNext, pct)
}

// kosten are the costs of hours a month at an hourly price, over a year.
func kosten(price integraal.PerHour, hours Uren) integraal.Exact[integraal.Yearly] {
	return integraal.CentsPerYear(price.Cents()).Share(integraal.Ratio(12*int64(hours), 100))
}

// counted is the part of an hourly price that counts (art. 4 lid 2).
func (d *kotDay) counted(soort Opvangsoort, price integraal.PerHour) integraal.PerHour {
	return integraal.Lesser(price, d.uurprijs[soort].Is)
}

// highest is the most that can count of an hourly price when the kind of care
// is not known, and whether the kind makes a difference.
func (d *kotDay) highest(price integraal.PerHour) (most integraal.PerHour, differs bool) {
	most = d.counted(Dagopvang, price)
	for _, soort := range opvangsoorten[BuitenschoolseOpvang:] {
		counts := d.counted(soort, price)
		differs = differs || counts != most
		most = integraal.Greater(most, counts)
	}
	return most, differs
}

// limit is the most hours of a child that count.
func (d *kotDay) limit() Uren { return HoursOf(int64(d.uren.Is.Count), 0) }

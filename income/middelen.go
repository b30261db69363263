package income

import "github.com/integraal/integraal"

// middelenNorms are the statutory values of art. 31 to 34 of the
// Participatiewet: what is left out of income, and the limits of assets.
type middelenNorms struct {
	pctN, pctR, pctY, pctZ          integraal.Dated[integraal.Rate]
	maxN, maxR, maxY, maxZ          integraal.Dated[integraal.PerMonth]
	premie                          integraal.Dated[integraal.PerYear]
	vrijwilligMaand                 integraal.Dated[integraal.PerMonth]
	vrijwilligJaar                  integraal.Dated[integraal.PerYear]
	giften                          integraal.Dated[integraal.PerYear]
	oordeel                         integraal.Dated[integraal.Rate]
	oudedagAlleen, oudedagPaar      integraal.Dated[integraal.PerMonth]
	grensAlleen, grensOuder, grensM integraal.Dated[integraal.Amount]
	woning                          integraal.Dated[integraal.Amount]
}

// The official letter of July 2026 is the source of that half-year's amounts of
// art. 31 lid 2: the public copy of the text still shows those of January.
const (
	brief2026H2  = "Normenbrief SZW juli 2026"
	brief2026    = "Normenbrief SZW januari 2026"
	vrijwillig23 = "Belastingdienst (vrijwilligersvergoedingen) en Versa Vrijwilligerscentrale, die het bedrag voor de bijstand noemt"
	vrijwillig24 = "Laborijn (vrijlating vergoeding vrijwilligerswerk 2024) en Belastingdienst (vrijwilligersvergoedingen)"
	vrijwillig25 = "De Welzijnsvereniging (dewve.nl), die voor 2025 het bedrag naast een uitkering noemt"
	zonderDatums = "tekst van 1 juli 2026 zonder opgave van inwerkingtreding"
)

// builtInMiddelen has a column a half-year, or a year for what changes on
// 1 January only. The amounts were compared with the text of the Participatiewet
// on the first day of their half-year; z and aa lag behind y in the first
// halves of 2024 and 2025, as the text does.
func builtInMiddelen() middelenNorms {
	always := func(name integraal.Name, onder string, is integraal.Rate) integraal.Dated[integraal.Rate] {
		return perHalfYear(name, pw("31", "2", onder), is, is, is, is, is, is, is, is)
	}
	most := func(name integraal.Name, onder string, cents ...int64) integraal.Dated[integraal.PerMonth] {
		return sourced(perHalfYear(name, pw("31", "2", onder), money[integraal.Monthly](cents)...),
			read2026H2, brief2026H2, integraal.Certain)
	}
	yearly := func(name integraal.Name, lid, onder string, euro ...int64) integraal.Dated[integraal.Amount] {
		return perYear(name, pw("34", lid, onder), "", euros[integraal.OneOff](euro)...)
	}
	return middelenNorms{
		pctN: always(normPctN, "n", integraal.Pct(25, 0)),
		pctR: always(normPctR, "r", integraal.Pct(12, 500)),
		pctY: always(normPctY, "y", integraal.Pct(15, 0)),
		pctZ: always(normPctZ, "z", integraal.Pct(15, 0)),
		maxN: most(normMaxN, "n", 246_00, 249_00, 264_00, 269_00, 273_00, 278_00, 285_00, 289_00),
		maxR: most(normMaxR, "r", 153_38, 155_74, 164_73, 167_79, 170_61, 173_87, 177_66, 180_17),
		maxY: most(normMaxY, "y", 155_56, 157_96, 167_07, 170_18, 173_04, 176_35, 180_19, 182_73),
		maxZ: most(normMaxZ, "z", 155_56, 157_96, 157_96, 170_18, 170_18, 176_35, 180_19, 182_73),
		premie: sourced(perHalfYear(normPremie, pw("31", "2", "j"),
			euros[integraal.Yearly]([]int64{2934, 2979, 3151, 3209, 3263, 3326, 3398, 3446})...),
			read2026H2, brief2026H2, integraal.Certain),
		vrijwilligMaand: vrijwillig(normVrijwilligMaand, euros[integraal.Monthly]([]int64{190, 210, 210, 220})),
		vrijwilligJaar:  vrijwillig(normVrijwilligJaar, euros[integraal.Yearly]([]int64{1900, 2100, 2100, 2200})),
		giften:          perYear(normGiften, pw("31", "2", "m"), "", integraal.EuroPerYear(1200)),
		oordeel:         naarOordeel(),
		// 2023 and 2024 stand in the texts of those years, 2025 in both halves.
		oudedagAlleen: perYear(normOudedagAlleen, pw("33", "5", "a"), "", money[integraal.Monthly]([]int64{25_15, 25_05, 25_70, 26_50})...),
		oudedagPaar:   perYear(normOudedagPaar, pw("33", "5", "b"), "", money[integraal.Monthly]([]int64{50_30, 50_10, 51_40, 53_00})...),
		grensAlleen:   yearly(normGrensAlleen, "3", "a", 7605, 7575, 7770, 8000),
		grensOuder:    yearly(normGrensOuder, "3", "b", 15_210, 15_150, 15_540, 16_000),
		grensM:        yearly(normGrensPaar, "3", "c", 15_210, 15_150, 15_540, 16_000),
		woning:        yearly(normWoning, "2", "d", 64_100, 63_900, 65_500, 67_500),
	}
}

// vrijwillig are the amounts of the ministerial rule under onderdeel k. Before 2026
// the rule itself was not read: for 2024 there is a page of who carries out the
// Participatiewet for municipalities, for 2023 and 2025 one of a centre for
// volunteers.
func vrijwillig[B integraal.Basis](name integraal.Name, is []integraal.Money[B]) integraal.Dated[integraal.Money[B]] {
	d := perYear(name, pw("31", "2", "k"), brief2026, is...)
	d = sourced(d, years[0].from, vrijwillig23, integraal.Probable)
	d = sourced(d, years[1].from, vrijwillig24, integraal.Certain)
	return sourced(d, years[2].from, vrijwillig25, integraal.Probable)
}

// naarOordeel is the part of what the college finds justified of gifts that is
// left out: all of it under onderdeel m until 2026 and under onderdeel s of the
// text of 1 July 2026. In between the text knew no such judgement, and there is
// no entry.
func naarOordeel() integraal.Dated[integraal.Rate] {
	all := integraal.Pct(100, 0)
	is := []integraal.Rate{all, all, all, all, all, all}
	entries := dated(normOordeel, pw("31", "2", "m"), "", halfYears[:len(is)], is).Entries()
	entries = append(entries, integraal.Entry[integraal.Rate]{
		From: halfYears[7].from, Until: halfYears[7].until, Is: all,
		By: pw("31", "2", "s")(read2026H2), Source: zonderDatums, Confidence: integraal.Probable,
	})
	return integraal.NewDated(string(normOordeel), entries...)
}

// sourced is a value with another source and confidence for the entry that
// begins on a day.
func sourced[T any](d integraal.Dated[T], from integraal.Date, source string, c integraal.Confidence) integraal.Dated[T] {
	entries := d.Entries()
	for i := range entries {
		if entries[i].From == from {
			entries[i].Source, entries[i].Confidence = source, c
		}
	}
	return integraal.NewDated(d.Name(), entries...)
}

func money[B integraal.Basis](cents []int64) []integraal.Money[B] {
	is := make([]integraal.Money[B], len(cents))
	for i, c := range cents {
		is[i] = integraal.Cents[B](c)
	}
	return is
}

func euros[B integraal.Basis](euro []int64) []integraal.Money[B] {
	is := money[B](euro)
	for i := range is {
		is[i] = is[i].Times(100)
	}
	return is
}

func (m *middelenNorms) all() []statutory {
	return []statutory{
		of(&m.pctN), of(&m.pctR), of(&m.pctY), of(&m.pctZ),
		of(&m.maxN), of(&m.maxR), of(&m.maxY), of(&m.maxZ),
		of(&m.premie), of(&m.vrijwilligMaand), of(&m.vrijwilligJaar),
		of(&m.giften), of(&m.oordeel),
		of(&m.oudedagAlleen), of(&m.oudedagPaar),
		of(&m.grensAlleen), of(&m.grensOuder), of(&m.grensM), of(&m.woning),
	}
}

// middelenDay are those values on one day, with the provisions of the text
// that holds on it.
type middelenDay struct {
	coverage
	werk                            coverage // of the disregards of income from work, until 2027
	pctN, pctR, pctY, pctZ          entry[integraal.Rate]
	maxN, maxR, maxY, maxZ          entry[integraal.PerMonth]
	premie                          entry[integraal.PerYear]
	vrijwilligMaand                 entry[integraal.PerMonth]
	vrijwilligJaar                  entry[integraal.PerYear]
	giften                          entry[integraal.PerYear] // no name before 2026: there is no such amount
	oordeel                         entry[integraal.Rate]    // no name where the text knows no judgement
	oudedagAlleen, oudedagPaar      entry[integraal.PerMonth]
	grensAlleen, grensOuder, grensM entry[integraal.Amount]
	woning                          entry[integraal.Amount]
	vakantietoeslag                 entry[integraal.Rate]
	payout                          coverage // of the vakantietoeslag
	by                              *middelenText
}

func (m *middelenNorms) on(day integraal.Date, b *bijstandNorms, d *middelenDay) {
	d.known = true
	d.werk.known = true
	d.pctN, d.maxN = find(&d.werk, &m.pctN, day), find(&d.werk, &m.maxN, day)
	d.pctR, d.maxR = find(&d.werk, &m.pctR, day), find(&d.werk, &m.maxR, day)
	d.pctY, d.maxY = find(&d.werk, &m.pctY, day), find(&d.werk, &m.maxY, day)
	d.pctZ, d.maxZ = find(&d.werk, &m.pctZ, day), find(&d.werk, &m.maxZ, day)
	if day.Before(from2027) && !d.werk.known {
		d.known, d.lacks = false, d.werk.lacks
	}
	d.premie = find(&d.coverage, &m.premie, day)
	d.vrijwilligMaand = find(&d.coverage, &m.vrijwilligMaand, day)
	d.vrijwilligJaar = find(&d.coverage, &m.vrijwilligJaar, day)
	d.giften = findIf(&m.giften, day)
	d.oordeel = findIf(&m.oordeel, day)
	if !day.Before(from2027) { // from 2026 the law has both
		d.giften, d.oordeel = find(&d.coverage, &m.giften, day), find(&d.coverage, &m.oordeel, day)
	}
	d.oudedagAlleen = find(&d.coverage, &m.oudedagAlleen, day)
	d.oudedagPaar = find(&d.coverage, &m.oudedagPaar, day)
	d.grensAlleen = find(&d.coverage, &m.grensAlleen, day)
	d.grensOuder = find(&d.coverage, &m.grensOuder, day)
	d.grensM = find(&d.coverage, &m.grensM, day)
	d.woning = find(&d.coverage, &m.woning, day)
	d.payout.known = true
	d.vakantietoeslag = find(&d.payout, &b.vakantietoeslag, day)
	d.by = &middelenTexts[textOn(halfYears[:], day)]
}

// findIf looks up a value that the law does not have on every day: without a
// name there is none.
func findIf[T any](d *integraal.Dated[T], day integraal.Date) entry[T] {
	e, err := d.At(day)
	if err != nil {
		return entry[T]{}
	}
	return entry[T]{Entry: e, name: integraal.Name(d.Name())}
}

// middelenText are the provisions on means in the text of a day.
type middelenText struct {
	inkomenLager, geenVermogen, hoogte, vakantie integraal.Citation // art. 19
	aa, onder27, uitgezonderd, inkomen           integraal.Citation // art. 31, 32
	kinderbijslag, korting, toeslag              integraal.Citation // art. 31 lid 2 b, c, d
	nietRechthebbend                             integraal.Citation
	vermogen, natura, spaargeld, immaterieel     integraal.Citation // art. 34
	later, eigenWoning                           integraal.Citation
}

// middelenTexts has one for each of the half-years.
var middelenTexts = func() (texts [len(halfYears)]middelenText) {
	for i, t := range halfYears {
		texts[i] = middelenTextOf(t)
	}
	return texts
}()

func middelenTextOf(t text) middelenText {
	return middelenText{
		inkomenLager:     pw("19", "1", "a")(t.read),
		geenVermogen:     pw("19", "1", "b")(t.read),
		hoogte:           pw("19", "2", "")(t.read),
		vakantie:         pw("19", "3", "")(t.read),
		aa:               pw("31", "2", "aa")(t.read),
		onder27:          pw("31", "5", "")(t.read),
		uitgezonderd:     pw("31", "2", "")(t.read),
		inkomen:          pw("32", "1", "")(t.read),
		kinderbijslag:    pw("31", "2", "b")(t.read),
		korting:          pw("31", "2", "c")(t.read),
		toeslag:          pw("31", "2", "d")(t.read),
		nietRechthebbend: pw("32", "3", "")(t.read),
		vermogen:         pw("34", "1", "a")(t.read),
		natura:           pw("34", "2", "a")(t.read),
		spaargeld:        pw("34", "2", "c")(t.read),
		immaterieel:      pw("34", "2", "e")(t.read),
		later:            pw("34", "4", "")(t.read),
		eigenWoning:      pw("50", "1", "")(t.read),
	}
}

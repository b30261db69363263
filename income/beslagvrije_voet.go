package income

import "github.com/integraal/integraal"

// beslagNorms are the statutory values of the beslagvrije voet (Rv art. 475da to
// 475dc) beside those that it takes from other laws.
type beslagNorms struct {
	maxAlleen, maxOuder, maxPaar, maxOuders integraal.Dated[integraal.PerMonth]
	grensAlleen, grensMeer                  integraal.Dated[integraal.PerYear]
	deel, zonderAdres, hogeWoonlasten       integraal.Dated[integraal.Rate]
}

func rv(article, lid, onder string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.Rv.Art(article, read), lid, onder)
	}
}

// builtInBeslag: the maxima of every half-year stand in the text of that
// half-year, and those texts were read. They follow from the formula of lid 2, 3
// and 8, as a test shows; in the second half of 2023 and of 2024 only with the
// minimum wage of July where the law names that of January.
func builtInBeslag() beslagNorms {
	norm := normsPerHalfYear
	return beslagNorms{
		maxAlleen: norm(normBeslagAlleen, rv("475da", "1", "a"),
			1872_81, 1892_73, 1996_21, 2019_60, 2071_24, 2093_67, 2191_42, 2208_48),
		maxOuder: norm(normBeslagOuder, rv("475da", "1", "b"),
			2015_84, 2031_34, 2162_60, 2181_31, 2242_24, 2264_67, 2526_69, 2543_75),
		maxPaar: norm(normBeslagPaar, rv("475da", "1", "c"),
			2470_03, 2498_47, 2631_49, 2664_91, 2739_03, 2771_07, 2881_41, 2905_79),
		maxOuders: norm(normBeslagOuders, rv("475da", "1", "d"),
			2509_97, 2533_99, 2747_09, 2775_82, 2855_96, 2888_00, 3155_31, 3179_68),
		grensAlleen: perYear(normBeslagGrensAlleen, rv("475da", "7", ""), "",
			integraal.EuroPerYear(30_273), integraal.EuroPerYear(37_574),
			integraal.CentsPerYear(39_376_66), integraal.CentsPerYear(55_682_78)),
		grensMeer: perYear(normBeslagGrensMeer, rv("475da", "7", ""), "",
			integraal.EuroPerYear(39_531), integraal.EuroPerYear(48_920),
			integraal.CentsPerYear(50_748_55), integraal.CentsPerYear(71_089_09)),
		deel:           unchanging(normBeslagDeel, rv("475dc", "1", ""), integraal.Pct(95, 0)),
		zonderAdres:    unchanging(normBeslagZonderAdres, rv("475da", "4", ""), integraal.Pct(47, 500)),
		hogeWoonlasten: unchanging(normBeslagWoonlasten, rv("475da", "5", ""), integraal.Pct(10, 0)),
	}
}

func (n *beslagNorms) all() []statutory {
	return []statutory{
		of(&n.maxAlleen), of(&n.maxOuder), of(&n.maxPaar), of(&n.maxOuders),
		of(&n.grensAlleen), of(&n.grensMeer), of(&n.deel), of(&n.zonderAdres), of(&n.hogeWoonlasten),
	}
}

// leefsituatie is the situation of Rv art. 475da lid 1.
type leefsituatie uint8

const (
	leefAlleen leefsituatie = iota
	leefOuder
	leefPaar
	leefOuders
	leefsituaties
)

func leefsituatieOf(gehuwd, kinderen bool) leefsituatie {
	return leefsituatie(2*index(gehuwd) + index(kinderen))
}

// beslagDay are the values on one day, with what the formula takes from the
// schemes whose loss it makes up for.
type beslagDay struct {
	coverage
	most                              [leefsituaties]entry[integraal.PerMonth]
	grens                             [2]entry[integraal.PerYear] // alone, and of several persons
	deel, zonderAdres, hogeWoonlasten entry[integraal.Rate]
	norm                              [2]entry[integraal.PerMonth] // A and B: art. 21 a and b
	drempel                           entry[integraal.PerYear]     // D
	pctZorg, pctKgb                   entry[integraal.Rate]        // E and K
	partners                          entry[integraal.PerYear]     // L
	premie                            entry[integraal.PerYear]
	plus                              [2]entry[integraal.PerMonth] // art. 23 lid 2
	inrichting                        [2]entry[integraal.PerMonth] // art. 23 lid 1
	maxHuur                           entry[integraal.PerMonth]    // H of 2026
	huur                              [2]beslagHuur                // of one person, and of several
	afbouw                            bool                         // whether the formula of 2026 holds
	den                               int64                        // the denominator of the reckoning, in cents: even
	part                              beslagParts
	ok                                bool // whether it can be reckoned in whole numbers
}

// beslagHuur is what the formula takes from the huurtoeslag.
type beslagHuur struct {
	ijkpunt entry[integraal.PerYear]
	pct     entry[integraal.Rate]  // F and G of 2026
	a, b    entry[integraal.Count] // to 2025
	basis   int64                  // J in cents
	part    int64
}

// beslagParts are the percentages over the denominator of a month.
type beslagParts struct{ deel, zonderAdres, hoog, zorg, kgb int64 }

func (v *values) beslagOn(day integraal.Date, d *dayValues) {
	b, n := &d.beslag, &v.beslag
	b.known = true
	b.most = [...]entry[integraal.PerMonth]{
		find(&b.coverage, &n.maxAlleen, day), find(&b.coverage, &n.maxOuder, day),
		find(&b.coverage, &n.maxPaar, day), find(&b.coverage, &n.maxOuders, day),
	}
	b.grens = [...]entry[integraal.PerYear]{find(&b.coverage, &n.grensAlleen, day), find(&b.coverage, &n.grensMeer, day)}
	b.deel = find(&b.coverage, &n.deel, day)
	b.zonderAdres = find(&b.coverage, &n.zonderAdres, day)
	b.hogeWoonlasten = find(&b.coverage, &n.hogeWoonlasten, day)
	b.norm = [...]entry[integraal.PerMonth]{find(&b.coverage, &v.bijstand.alleen, day), find(&b.coverage, &v.bijstand.paar, day)}
	b.drempel = find(&b.coverage, &v.zorgtoeslag.drempelinkomen, day)
	b.pctZorg = find(&b.coverage, &v.zorgtoeslag.pctAbove, day)
	b.premie = find(&b.coverage, &v.zorgtoeslag.standaardpremie, day)
	b.pctKgb = find(&b.coverage, &v.kgb.pct, day)
	b.partners = find(&b.coverage, &v.kgb.partners, day)
	b.plus = [...]entry[integraal.PerMonth]{find(&b.coverage, &v.inrichting.plusAlleen, day), find(&b.coverage, &v.inrichting.plusPaar, day)}
	b.inrichting = [...]entry[integraal.PerMonth]{find(&b.coverage, &v.inrichting.alleen, day), find(&b.coverage, &v.inrichting.paar, day)}
	b.rents(day, &v.huurtoeslag)
	b.fill()
}

// rents are the values of the huurtoeslag. The text before 2026 names the factors
// of households of one person and of several, and a minimum rent: it is the norm
// rent of Wht art. 17 lid 2 that gives the published maxima.
func (d *beslagDay) rents(day integraal.Date, n *huurtoeslagNorms) {
	d.afbouw = !day.Before(read2026H1)
	d.maxHuur = find(&d.coverage, &n.maxHuur, day)
	normhuur := find(&d.coverage, &n.normhuur, day).Is
	one, more := &d.huur[0], &d.huur[1]
	one.ijkpunt, more.ijkpunt = find(&d.coverage, &n.ijkpuntEP, day), find(&d.coverage, &n.ijkpuntMP, day)
	one.basis, more.basis = normhuur.Cents(), normhuur.Cents()
	if !d.afbouw {
		one.a, one.b = find(&d.coverage, &n.aEP, day), find(&d.coverage, &n.bEP, day)
		more.a, more.b = find(&d.coverage, &n.aMP, day), find(&d.coverage, &n.bMP, day)
		return
	}
	one.pct, more.pct = find(&d.coverage, &n.afbouwEP, day), find(&d.coverage, &n.afbouwMP, day)
	eigen := find(&d.coverage, &n.eigenBijdrage, day).Is
	net := find(&d.coverage, &n.verhoging, day).Is.Minus(eigen)
	one.basis = normhuur.Minus(find(&d.coverage, &n.minderEP, day).Is).Plus(net).Cents()
	more.basis = normhuur.Minus(find(&d.coverage, &n.minderMP, day).Is).Plus(net).Cents()
}

// tweeDerde is the part of the norm of Rv art. 475e lid 2 a.
var tweeDerde = integraal.Ratio(2, 3)

// fill makes the numbers that the rule reckons with: cents a month over one
// denominator, that of the percentages times the months of a year.
func (d *beslagDay) fill() {
	rates := []integraal.Rate{tweeDerde, d.deel.Is, d.zonderAdres.Is, d.pctZorg.Is, d.pctKgb.Is, d.hogeWoonlasten.Is}
	if d.afbouw {
		rates = append(rates, d.huur[0].pct.Is, d.huur[1].pct.Is)
	}
	common := delerOf(rates...)
	d.den = 2 * 12 * common.den // of which half is whole too
	d.ok = common.mostPart >= mostBeslag && d.den <= mostBeslagDen
	if !d.ok {
		return
	}
	d.part = beslagParts{
		deel: 24 * common.part(d.deel.Is), zonderAdres: 24 * common.part(d.zonderAdres.Is),
		hoog: 24 * common.part(d.hogeWoonlasten.Is),
		zorg: 2 * common.part(d.pctZorg.Is), kgb: 2 * common.part(d.pctKgb.Is),
	}
	if d.afbouw {
		d.huur[0].part, d.huur[1].part = 2*common.part(d.huur[0].pct.Is), 2*common.part(d.huur[1].pct.Is)
	}
}

// mostBeslag bounds the amounts that are reckoned with: a hundred million euro, far
// beyond the income at which the maximum is reached.
const mostBeslag = 10_000_000_000

// mostBeslagDen bounds the denominator, so that all amounts stay in 64 bits.
const mostBeslagDen = 72_000_000

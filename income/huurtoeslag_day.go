package income

import (
	"math/bits"

	"github.com/integraal/integraal"
)

// huishoudtype is a household in the sense of Wht art. 2. From 2025 those with
// someone of pension age are no kinds of their own.
type huishoudtype uint8

const (
	eenpersoons huishoudtype = iota
	meerpersoons
	eenpersoonsouderen
	meerpersoonsouderen
	huishoudtypen
)

func (h huishoudtype) String() string {
	return [...]string{
		"eenpersoonshuishouden", "meerpersoonshuishouden",
		"eenpersoonsouderenhuishouden", "meerpersoonsouderenhuishouden",
	}[h]
}

// meer is whether it is of several persons.
func (h huishoudtype) meer() bool { return h == meerpersoons || h == meerpersoonsouderen }

// ouderen is whether it is with someone of pension age on 1 January.
func (h huishoudtype) ouderen() bool { return h >= eenpersoonsouderen }

// huurtoeslagDay are the values of the huurtoeslag on one day.
type huurtoeslagDay struct {
	coverage
	// afbouw is whether the system from 2026 holds: a fixed basishuur, a
	// reduction for income, a maximum that caps the rent. Before, the norm
	// rent rises with income and a rent over the maximum gives nothing.
	afbouw bool
	// ouderen is whether art. 2 knows households with someone of pension age,
	// and art. 21 lid 1 c gives other households of several persons nothing
	// above the aftoppingsgrens: to 2024.
	ouderen                         bool
	leeftijd                        int // below which a tenant is young (art. 13 lid 1)
	maxHuur, maxHuurJong            entry[integraal.PerMonth]
	kwaliteit, aftopLaag, aftopHoog entry[integraal.PerMonth]
	pctKwaliteit, pctAftop          entry[integraal.Rate]
	servicekosten                   entry[integraal.PerMonth]
	normhuur, verhoging, eigen      entry[integraal.PerMonth]
	typen                           [huishoudtypen]huurtype
	kindvrij                        entry[integraal.PerYear]
	least                           entry[integraal.PerYear]
	grenzen                         grenzen
	by                              huurBy

	// integers is whether the percentages are in thousandths and the limits of
	// a size with which a sum of whole cents stays in range; then these are the
	// percentages.
	integers                 bool
	partKwaliteit, partAftop int64
	cents                    huurgrenzen
}

// huurgrenzen are the limits of the rent in cents a month: the maximum for who is
// not young and who is, the aftoppingsgrens for at most two persons and for more.
type huurgrenzen struct {
	maximum, aftop [2]int64
	kwaliteit      int64
}

// huurtype are the values of one kind of household.
type huurtype struct {
	ijkpunt entry[integraal.PerYear]
	minder  entry[integraal.PerMonth] // lowering of the norm rent, if any
	a, b    entry[integraal.Count]    // to 2025
	pct     entry[integraal.Rate]     // of the reduction, from 2026
	norm    integraal.PerMonth        // norm rent at the ijkpunt, lowered
	// net is what comes on top of a norm rent to make the basishuur.
	net   integraal.PerMonth
	part  int64 // pct in thousandths of a percent
	doubt bool  // whether one of the values is less than Certain
}

// huurBy are the provisions that the rule cites beside those of its values, in
// the text of the year.
type huurBy struct {
	huishouden, rekeninkomen, servicekosten, rekenhuur, meerderjarig, woning             integraal.Citation
	leeftijd, maximum, basishuur, ijkpunt, normhuur, omhoog, hoogte, delen, vermindering integraal.Citation
	kindvrij, vermogen                                                                   integraal.Citation
}

// on looks up the values of a day.
func (n *huurtoeslagNorms) on(day integraal.Date, t *toeslagNorms, d *huurtoeslagDay) {
	d.known = true
	d.afbouw, d.ouderen = !day.Before(read2026H1), day.Before(read2025H1)
	d.leeftijd = 23
	if d.afbouw {
		d.leeftijd = 21
	}
	d.by.read(years[textOn(years[:], day)].read)
	d.maxHuur = find(&d.coverage, &n.maxHuur, day)
	d.maxHuurJong = find(&d.coverage, &n.maxHuurJong, day)
	d.kwaliteit = find(&d.coverage, &n.kwaliteit, day)
	d.aftopLaag = find(&d.coverage, &n.aftopLaag, day)
	d.aftopHoog = find(&d.coverage, &n.aftopHoog, day)
	d.pctKwaliteit = find(&d.coverage, &n.pctKwaliteit, day)
	d.pctAftop = find(&d.coverage, &n.pctAftop, day)
	d.normhuur = find(&d.coverage, &n.normhuur, day)
	d.verhoging = find(&d.coverage, &n.verhoging, day)
	d.kindvrij = find(&d.coverage, &n.kindvrij, day)
	d.least = find(&d.coverage, &t.least, day)
	d.grenzen.alone = find(&d.coverage, &n.assetsAlone, day)
	d.grenzen.partners = find(&d.coverage, &n.assetsTogether, day)
	if !d.afbouw {
		d.servicekosten = find(&d.coverage, &n.servicekosten, day)
	}
	if !day.Before(read2024H1) {
		d.eigen = find(&d.coverage, &n.eigenBijdrage, day)
	}
	d.cents = huurgrenzen{
		maximum:   [2]int64{d.maxHuur.Is.Cents(), d.maxHuurJong.Is.Cents()},
		aftop:     [2]int64{d.aftopLaag.Is.Cents(), d.aftopHoog.Is.Cents()},
		kwaliteit: d.kwaliteit.Is.Cents(),
	}
	n.types(day, d)
	d.partKwaliteit, d.integers = parts(d.pctKwaliteit.Is)
	var ok bool
	d.partAftop, ok = parts(d.pctAftop.Is)
	d.integers = d.integers && ok && !d.maxHuur.Is.MoreThan(mostRent) && !d.maxHuurJong.Is.MoreThan(mostRent)
	for i := range d.typen {
		d.typen[i].fill(d)
		d.typen[i].part, ok = parts(d.typen[i].pct.Is)
		d.integers = d.integers && (ok || !d.afbouw)
	}
}

// whole is a hundred percent in thousandths of a percent.
const whole = 100_000

// mostRent bounds a maximum rent for sums in integers.
var mostRent = integraal.EuroPerMonth(10_000_000)

// parts is a percentage in thousandths of a percent, if it is in those.
func parts(r integraal.Rate) (thousandths int64, ok bool) {
	num, den := r.Fraction()
	return num, den == whole && num >= 0 && num <= whole
}

// types looks up the values of each kind of household. From 2025 those with
// someone of pension age are the kinds without.
func (n *huurtoeslagNorms) types(day integraal.Date, d *huurtoeslagDay) {
	ep, mp := &d.typen[eenpersoons], &d.typen[meerpersoons]
	ep.ijkpunt = find(&d.coverage, &n.ijkpuntEP, day)
	mp.ijkpunt = find(&d.coverage, &n.ijkpuntMP, day)
	switch {
	case d.afbouw:
		ep.pct = find(&d.coverage, &n.afbouwEP, day)
		mp.pct = find(&d.coverage, &n.afbouwMP, day)
	default:
		ep.a, ep.b = find(&d.coverage, &n.aEP, day), find(&d.coverage, &n.bEP, day)
		mp.a, mp.b = find(&d.coverage, &n.aMP, day), find(&d.coverage, &n.bMP, day)
	}
	if !d.ouderen {
		ep.minder = find(&d.coverage, &n.minderEP, day)
		mp.minder = find(&d.coverage, &n.minderMP, day)
		d.typen[eenpersoonsouderen], d.typen[meerpersoonsouderen] = *ep, *mp
		return
	}
	epo, mpo := &d.typen[eenpersoonsouderen], &d.typen[meerpersoonsouderen]
	epo.ijkpunt = find(&d.coverage, &n.ijkpuntEPO, day)
	mpo.ijkpunt = find(&d.coverage, &n.ijkpuntMPO, day)
	epo.minder = find(&d.coverage, &n.minderEPO, day)
	mpo.minder = find(&d.coverage, &n.minderMPO, day)
	epo.a, epo.b = find(&d.coverage, &n.aEPO, day), find(&d.coverage, &n.bEPO, day)
	mpo.a, mpo.b = find(&d.coverage, &n.aMPO, day), find(&d.coverage, &n.bMPO, day)
}

func (h *huurtype) fill(d *huurtoeslagDay) {
	h.norm = d.normhuur.Is.Minus(h.minder.Is)
	h.net = d.verhoging.Is.Minus(d.eigen.Is)
	sure := min(
		d.maxHuur.Confidence, d.maxHuurJong.Confidence, d.kwaliteit.Confidence, d.aftopLaag.Confidence,
		d.aftopHoog.Confidence, d.pctKwaliteit.Confidence, d.pctAftop.Confidence, d.normhuur.Confidence,
		d.verhoging.Confidence, h.ijkpunt.Confidence,
	)
	if d.afbouw {
		sure = min(sure, h.pct.Confidence)
	} else {
		sure = min(sure, h.a.Confidence, h.b.Confidence)
	}
	h.doubt = sure < integraal.Certain
}

func (b *huurBy) read(text integraal.Date) {
	at := func(article, lid, onder string) integraal.Citation { return wht(article, lid, onder)(text) }
	b.huishouden, b.rekeninkomen = at("2", "", ""), at("1", "", "i")
	b.servicekosten, b.rekenhuur = at("5", "3", ""), at("5", "1", "")
	b.meerderjarig, b.woning = at("8", "", ""), at("11", "1", "")
	b.leeftijd, b.maximum = at("13", "1", "a"), at("13", "1", "")
	b.basishuur, b.ijkpunt = at("16", "", ""), at("17", "3", "")
	b.normhuur, b.omhoog = at("19", "2", ""), at("19", "3", "")
	b.hoogte, b.delen, b.vermindering = at("21", "1", ""), at("20", "2", ""), at("21", "2", "")
	b.kindvrij, b.vermogen = awir("7", "6")(text), awir("7", "4")(text)
}

// factorUnit is what factors in trillionths and an income in cents come to in
// cents: a × (c/100)² + b × (c/100) euro is c × (A×c + 100×B) / 10¹⁴ cents, with
// A and B the factors in trillionths.
const factorUnit = 100_000_000_000_000

// beyondRent is a norm rent that is more than any rent.
const beyondRent = 1 << 60

// normhuurAt is the norm rent of art. 19 lid 2 at an income above the ijkpunt,
// rounded up to whole cents (lid 3). It is exact: the product takes 128 bits.
func (h *huurtype) normhuurAt(income integraal.PerYear) integraal.PerMonth {
	c := income.Cents()
	if c > integraal.MaxCents {
		return integraal.Cents[integraal.Monthly](beyondRent)
	}
	inner := int64(h.a.Is)*c + 100*int64(h.b.Is)
	if c <= 0 || inner <= 0 {
		return integraal.PerMonth{}
	}
	hi, lo := bits.Mul64(uint64(c), uint64(inner))
	if hi == 0 {
		return integraal.Cents[integraal.Monthly](int64(lo/factorUnit) + ceil(lo%factorUnit))
	}
	if hi >= factorUnit {
		return integraal.Cents[integraal.Monthly](beyondRent)
	}
	q, rem := bits.Div64(hi, lo, factorUnit)
	if q >= beyondRent {
		return integraal.Cents[integraal.Monthly](beyondRent)
	}
	return integraal.Cents[integraal.Monthly](int64(q) + ceil(rem))
}

// ceil is what a remainder adds when rounding up.
func ceil(rem uint64) int64 {
	if rem > 0 {
		return 1
	}
	return 0
}

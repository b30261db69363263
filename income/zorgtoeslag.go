package income

import "github.com/integraal/integraal"

// zorgtoeslagNorms are the statutory values behind the zorgtoeslag.
type zorgtoeslagNorms struct {
	standaardpremie integraal.Dated[integraal.PerYear]
	drempelinkomen  integraal.Dated[integraal.PerYear]
	pctAlone        integraal.Dated[integraal.Rate]
	pctPartners     integraal.Dated[integraal.Rate]
	pctAbove        integraal.Dated[integraal.Rate]
	assetsAlone     integraal.Dated[integraal.Amount]
	assetsPartners  integraal.Dated[integraal.Amount]
}

func builtInZorgtoeslag() zorgtoeslagNorms {
	const (
		regeling = "Regeling vaststelling standaardpremie en bestuursrechtelijke premies"
		drempel  = "108% van twaalf maal het minimumloon van januari, zoals Dienst Toeslagen het bekendmaakt"
		// The text that was read for 2023 is that of 2022; the percentages of
		// 2023 were set by a besluit that was not read. They give the income
		// limits and the maxima that were published for 2023.
		besluit = "Besluit percentages drempel- en toetsingsinkomen zorgtoeslag 2023, zoals het in een rekenhulp staat"
	)
	// The percentage above the threshold stands for every year up to 2026 in Stb.
	// 2017, 436, and the besluit for 2023 left it as it was.
	const above = "Stb. 2017, 436 (schema 2018 tot en met 2036); het besluit voor 2023 liet de afbouwpercentages zoals ze waren"
	unread := func(d integraal.Dated[integraal.Rate]) integraal.Dated[integraal.Rate] {
		return markedAs(d, read2023H1, besluit, integraal.Probable)
	}
	return zorgtoeslagNorms{
		standaardpremie: perYear(normStandaardpremie, wzt("4", "", ""), regeling,
			integraal.EuroPerYear(1889), integraal.EuroPerYear(1987),
			integraal.EuroPerYear(2112), integraal.EuroPerYear(2119)),
		drempelinkomen: perYear(normZorgDrempel, wzt("1", "1", "f"), drempel,
			integraal.EuroPerYear(25_070), integraal.EuroPerYear(26_819),
			integraal.EuroPerYear(28_406), integraal.EuroPerYear(29_736)),
		pctAlone: unread(perYear(normPctAlone, wzt("2", "3", ""), "",
			integraal.Pct(0, 123), integraal.Pct(1, 879), integraal.Pct(1, 896), integraal.Pct(1, 912))),
		pctPartners: unread(perYear(normPctPartners, wzt("2", "3", ""), "",
			integraal.Pct(2, 378), integraal.Pct(4, 256), integraal.Pct(4, 273), integraal.Pct(4, 289))),
		pctAbove: markedAs(perYear(normPctAbove, wzt("2", "3", ""), "",
			integraal.Pct(13, 640), integraal.Pct(13, 670), integraal.Pct(13, 700), integraal.Pct(13, 730)),
			read2023H1, above, integraal.Certain),
		assetsAlone: markedAs(perYear(normZorgAssetsAlone, wztAssets, "",
			integraal.Euro(127_582), integraal.Euro(140_213), integraal.Euro(141_896), integraal.Euro(146_011)),
			read2023H1, indexed2023, integraal.Certain),
		assetsPartners: markedAs(perYear(normZorgAssetsPartners, wztAssets, "",
			integraal.Euro(161_329), integraal.Euro(177_301), integraal.Euro(179_429), integraal.Euro(184_633)),
			read2023H1, indexed2023, integraal.Certain),
	}
}

func (z *zorgtoeslagNorms) all() []statutory {
	return []statutory{
		of(&z.standaardpremie), of(&z.drempelinkomen),
		of(&z.pctAlone), of(&z.pctPartners), of(&z.pctAbove),
		of(&z.assetsAlone), of(&z.assetsPartners),
	}
}

// zorgtoeslagDay are those values on one day.
type zorgtoeslagDay struct {
	coverage
	standaardpremie, drempelinkomen entry[integraal.PerYear]
	pctAlone, pctPartners, pctAbove entry[integraal.Rate]
	least                           entry[integraal.PerYear]
	grenzen                         grenzen
	// doubt is whether a value is less than Certain: without a partner and with.
	doubt [2]bool

	// These values in cents, and in cents over the denominator of the percentages.
	deler          deler
	drempel, above int64
	premies        [2]zorgpremies // alone and with a partner
}

// zorgpremies are what the premiums come to for a claimant alone or for both
// partners, as far as income does not matter, over the denominator.
type zorgpremies struct{ premie, normpremie int64 }

func (z *zorgtoeslagNorms) on(day integraal.Date, t *toeslagNorms, d *zorgtoeslagDay) {
	d.known = true
	d.standaardpremie = find(&d.coverage, &z.standaardpremie, day)
	d.drempelinkomen = find(&d.coverage, &z.drempelinkomen, day)
	d.pctAlone = find(&d.coverage, &z.pctAlone, day)
	d.pctPartners = find(&d.coverage, &z.pctPartners, day)
	d.pctAbove = find(&d.coverage, &z.pctAbove, day)
	d.least = find(&d.coverage, &t.least, day)
	d.grenzen.alone = find(&d.coverage, &z.assetsAlone, day)
	d.grenzen.partners = find(&d.coverage, &z.assetsPartners, day)
	sure := min(d.standaardpremie.Confidence, d.drempelinkomen.Confidence, d.pctAbove.Confidence)
	d.doubt = [2]bool{
		min(sure, d.pctAlone.Confidence) < integraal.Certain, min(sure, d.pctPartners.Confidence) < integraal.Certain,
	}
	d.fill()
}

// fill makes the numbers that the rule reckons with.
func (d *zorgtoeslagDay) fill() {
	d.deler = delerOf(d.pctAlone.Is, d.pctPartners.Is, d.pctAbove.Is)
	premie := d.standaardpremie.Is.Cents()
	d.drempel = d.drempelinkomen.Is.Cents()
	d.deler.holds(d.deler.mostWhole, 2*premie)
	d.deler.holds(d.deler.mostPart, d.drempel)
	d.above = d.deler.part(d.pctAbove.Is)
	d.premies = [2]zorgpremies{
		{premie: premie * d.deler.den, normpremie: d.drempel * d.deler.part(d.pctAlone.Is)},
		{premie: 2 * premie * d.deler.den, normpremie: d.drempel * d.deler.part(d.pctPartners.Is)},
	}
}

// The provisions that the rule cites beside those of its values. Their texts
// are the same in content throughout the days that are covered; of art. 1 lid 1
// c only who counts as verzekerde beside the insured was widened.
var (
	byVerzekerde = wzt("1", "1", "c")(read2026H1)
	byAanspraak  = wzt("2", "1", "")(read2026H1)
	byNormpremie = wzt("2", "2", "")(read2026H1)
	byHalf       = wzt("2", "4", "")(read2026H1)
	half         = integraal.Pct(50, 0) // "vijftig procent"
)

// ZorgtoeslagFacts are the facts that decide on the zorgtoeslag of a claimant
// and their toeslagpartner together. ID is a label that the host chooses.
type ZorgtoeslagFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Insured is whether the claimant has a Dutch health insurance or is one
	// of the others that Wzt art. 1 lid 1 c names, apart from the age.
	Insured integraal.Fact[bool]
	// Partner is the toeslagpartner (Awir art. 3). Known to be absent: there
	// is none.
	Partner integraal.Fact[Toeslagpartner]
	// Toetsingsinkomen is the income of the calendar year (Awir art. 8).
	// Known to be absent: none is on record, and it counts as nil (Awir
	// art. 14 lid 3).
	Toetsingsinkomen integraal.Fact[integraal.PerYear]
	// Rendementsgrondslag is assets less debts on 1 January of the year (Wet
	// IB 2001 art. 5.3), without the exemption of its art. 5.13.
	Rendementsgrondslag integraal.Fact[integraal.Amount]
}

// Toeslagpartner is a partner in the sense of Awir art. 3, with what the
// zorgtoeslag asks of one. It is another notion than the spouse of the
// Participatiewet.
type Toeslagpartner struct {
	ID                  string
	Born                integraal.Fact[integraal.Date]
	Insured             integraal.Fact[bool]
	Toetsingsinkomen    integraal.Fact[integraal.PerYear]
	Rendementsgrondslag integraal.Fact[integraal.Amount]
	// WholeYear is whether this is the claimant's partner the whole calendar
	// year. Only then the assets of both count, against the higher limit.
	WholeYear integraal.Fact[bool]
}

// zorgtoeslagValues are the facts of one claim, all known.
type zorgtoeslagValues struct {
	partner          bool
	partnerInsured   bool
	toetsingsinkomen integraal.PerYear // of both
}

// due is the zorgtoeslag of Wzt art. 2 on plain values, before what Awir
// art. 14 lid 5 leaves unawarded.
func (d *zorgtoeslagDay) due(v zorgtoeslagValues, why *integraal.Explanation) Toeslag {
	premie, normpremie := d.reckoned(&v)
	if normpremie < 0 {
		return beyondRange()
	}
	verschil := max(0, premie-normpremie)
	halved := index(v.partner) &^ index(v.partnerInsured)
	t := d.deler.awarded(verschil << (1 - halved))
	t.Unconfirmed = d.doubt[index(v.partner)]
	if why != nil {
		d.explainPremies(v, d.deler.exact(normpremie), why)
		exact := d.deler.exact(verschil)
		integraal.Explain(why, stepVerschil, exact, byAanspraak)
		if halved > 0 {
			integraal.Explain(why, stepHalf, exact.Share(half), byHalf)
		}
		t.explain(why)
	}
	return t
}

// reckoned are the standaardpremie, twice for partners, and the normpremie (art. 2
// lid 2 and 3), which is negative where the income is beyond what can be reckoned
// with.
func (d *zorgtoeslagDay) reckoned(v *zorgtoeslagValues) (premie, normpremie int64) {
	p, above := &d.premies[index(v.partner)], max(0, v.toetsingsinkomen.Cents()-d.drempel)
	if above > d.deler.mostPart {
		return 0, -1
	}
	return p.premie, p.normpremie + above*d.above
}

// nothingLeft reports whether the normpremie is not less than the
// standaardpremie, so that there is no claim (art. 2 lid 1).
func (d *zorgtoeslagDay) nothingLeft(v zorgtoeslagValues) bool {
	premie, normpremie := d.reckoned(&v)
	return normpremie >= premie
}

func (d *zorgtoeslagDay) explainPremies(v zorgtoeslagValues, normpremie integraal.Exact[integraal.Yearly], why *integraal.Explanation) {
	pct := &d.pctAlone
	use(why, &d.standaardpremie)
	if v.partner {
		pct = &d.pctPartners
		integraal.Explain(why, stepTwice, d.standaardpremie.Is.Times(2), byAanspraak)
	}
	use(why, &d.drempelinkomen)
	use(why, pct)
	if v.toetsingsinkomen.MoreThan(d.drempelinkomen.Is) {
		integraal.Explain(why, stepAbove, v.toetsingsinkomen.Above(d.drempelinkomen.Is), byNormpremie)
		use(why, &d.pctAbove)
	}
	integraal.Explain(why, stepNormpremie, normpremie, byNormpremie)
}

package income

import "github.com/integraal/integraal"

// kgbNorms are the statutory values behind the kindgebonden budget.
type kgbNorms struct {
	first, next     integraal.Dated[integraal.PerYear]
	twelve, sixteen integraal.Dated[integraal.PerYear]
	alone           integraal.Dated[integraal.PerYear]
	drempelinkomen  integraal.Dated[integraal.PerYear]
	partners        integraal.Dated[integraal.PerYear]
	pct             integraal.Dated[integraal.Rate]
	assetsAlone     integraal.Dated[integraal.Amount]
	assetsPartners  integraal.Dated[integraal.Amount]
}

func builtInKgb() kgbNorms {
	amount := func(name integraal.Name, by provision, source string, euro ...int64) integraal.Dated[integraal.PerYear] {
		is := make([]integraal.PerYear, len(euro))
		for i, e := range euro {
			is[i] = integraal.EuroPerYear(e)
		}
		return perYear(name, by, source, is...)
	}
	const drempel = "108% van twaalf maal het minimumloon van januari, zoals Dienst Toeslagen het bekendmaakt"
	indexed := func(d integraal.Dated[integraal.PerYear]) integraal.Dated[integraal.PerYear] {
		return markedAs(d, read2023H1, indexed2023, integraal.Certain)
	}
	limit := func(name integraal.Name, is ...integraal.Amount) integraal.Dated[integraal.Amount] {
		return markedAs(perYear(name, wkgb("1", "4", ""), "", is...), read2023H1, indexed2023, integraal.Certain)
	}
	return kgbNorms{
		first:          amount(normFirst, wkgb("2", "2", "a"), "", 1653, 2436, 2511, 2580),
		next:           amount(normNext, wkgb("2", "2", "b"), "", 1532, 2436, 2511, 2580),
		twelve:         indexed(amount(normTwelve, wkgb("2", "4", ""), "", 267, 694, 703, 724)),
		sixteen:        indexed(amount(normSixteen, wkgb("2", "5", ""), "", 476, 924, 936, 964)),
		alone:          amount(normAloneParent, wkgb("2", "6", ""), "", 3848, 3480, 3389, 3416),
		drempelinkomen: amount(normKgbDrempel, wkgb("1", "1", "d"), drempel, 25_070, 26_819, 28_406, 29_736),
		partners:       indexed(amount(normKgbPartners, wkgb("2", "8", ""), "", 18_327, 9030, 9139, 9405)),
		pct:            kgbPct(),
		assetsAlone: limit(normKgbAssetsAlone,
			integraal.Euro(127_582), integraal.Euro(140_213), integraal.Euro(141_896), integraal.Euro(146_011)),
		assetsPartners: limit(normKgbAssetsPartners,
			integraal.Euro(161_329), integraal.Euro(177_301), integraal.Euro(179_429), integraal.Euro(184_633)),
	}
}

// kgbPct is the percentage of art. 2 lid 7 and 8, which name the same. Art. 3
// lid 5 sets those of 2027 and of 2028 beforehand; the last one has no end yet.
func kgbPct() integraal.Dated[integraal.Rate] {
	entries := perYear(normKgbPct, wkgb("2", "", ""), "",
		integraal.Pct(6, 750), integraal.Pct(6, 750), integraal.Pct(7, 100), integraal.Pct(7, 600)).Entries()
	return integraal.NewDated(string(normKgbPct), append(entries,
		integraal.Entry[integraal.Rate]{
			From: from2027, Until: until2027, Is: integraal.Pct(8, 50),
			By: wkgb("3", "5", "b")(read2026H1), Confidence: integraal.Certain,
		},
		integraal.Entry[integraal.Rate]{
			From: until2027.AddDays(1), Checked: until2027.AddMonths(12), Is: integraal.Pct(8, 500),
			By: wkgb("3", "5", "c")(read2026H1), Confidence: integraal.Certain,
		})...)
}

func (k *kgbNorms) all() []statutory {
	return []statutory{
		of(&k.first), of(&k.next), of(&k.twelve), of(&k.sixteen), of(&k.alone),
		of(&k.drempelinkomen), of(&k.partners), of(&k.pct),
		of(&k.assetsAlone), of(&k.assetsPartners),
	}
}

// kgbDay are those values on one day.
type kgbDay struct {
	coverage
	first, next, twelve, sixteen, alone entry[integraal.PerYear]
	drempelinkomen, partners            entry[integraal.PerYear]
	pct                                 entry[integraal.Rate]
	least                               entry[integraal.PerYear]
	grenzen                             grenzen
	doubt                               bool // whether one of these is less than Certain

	// These values in cents, and in cents over the denominator of the percentage.
	deler                       deler
	nextIs, twelveIs, sixteenIs int64
	part                        int64
	ouders                      [2]kgbOuders // one parent and two
}

// kgbOuders are the values in cents that differ between a parent without a
// toeslagpartner and two.
type kgbOuders struct {
	first     int64 // for the first child, with the increase of lid 6
	threshold int64 // the income up to which nothing is taken off (lid 7, 8)
}

func (k *kgbNorms) on(day integraal.Date, t *toeslagNorms, d *kgbDay) {
	d.known = true
	d.first = find(&d.coverage, &k.first, day)
	d.next = find(&d.coverage, &k.next, day)
	d.twelve = find(&d.coverage, &k.twelve, day)
	d.sixteen = find(&d.coverage, &k.sixteen, day)
	d.alone = find(&d.coverage, &k.alone, day)
	d.drempelinkomen = find(&d.coverage, &k.drempelinkomen, day)
	d.partners = find(&d.coverage, &k.partners, day)
	d.pct = find(&d.coverage, &k.pct, day)
	d.least = find(&d.coverage, &t.least, day)
	d.grenzen.alone = find(&d.coverage, &k.assetsAlone, day)
	d.grenzen.partners = find(&d.coverage, &k.assetsPartners, day)
	sure := d.pct.Confidence
	for _, e := range [...]*entry[integraal.PerYear]{&d.first, &d.next, &d.twelve, &d.sixteen, &d.alone, &d.drempelinkomen, &d.partners} {
		sure = min(sure, e.Confidence)
	}
	d.doubt = sure < integraal.Certain
	d.fill()
}

// fill makes the numbers that the rule reckons with.
func (d *kgbDay) fill() {
	d.deler = delerOf(d.pct.Is)
	d.nextIs, d.twelveIs, d.sixteenIs = d.next.Is.Cents(), d.twelve.Is.Cents(), d.sixteen.Is.Cents()
	first, drempel := d.first.Is.Cents(), d.drempelinkomen.Is.Cents()
	d.ouders = [2]kgbOuders{
		{first: first + d.alone.Is.Cents(), threshold: drempel},
		{first: first, threshold: drempel + d.partners.Is.Cents()},
	}
	d.deler.holds(integraal.MaxCents, d.nextIs, d.twelveIs, d.sixteenIs, first, d.alone.Is.Cents())
	d.part = d.deler.part(d.pct.Is)
}

// The provisions that the rule cites beside those of its values. Their texts
// are the same throughout the days that are covered.
var (
	byChild     = wkgb("2", "1", "")(read2026H1)
	byChildren  = wkgb("2", "2", "")(read2026H1)
	byLessAlone = wkgb("2", "7", "")(read2026H1)
	byLessJoint = wkgb("2", "8", "")(read2026H1)
)

// KindgebondenBudgetFacts are the facts that decide on the kindgebonden budget
// of a parent. ID is a label that the host chooses.
type KindgebondenBudgetFacts struct {
	ID string
	// Children are those of the parent and of the toeslagpartner, who have one
	// claim together (Wkgb art. 2 lid 9). Known to be absent: there are none.
	Children integraal.Fact[[]Child]
	// Partner is the toeslagpartner (Awir art. 3). Known to be absent: there
	// is none, and the increase for a parent without a partner is due.
	Partner integraal.Fact[PartnerVanOuder]
	// Toetsingsinkomen and Rendementsgrondslag are as in [ZorgtoeslagFacts].
	Toetsingsinkomen    integraal.Fact[integraal.PerYear]
	Rendementsgrondslag integraal.Fact[integraal.Amount]
}

// Child is a child of the parent.
type Child struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Kinderbijslag is whether kinderbijslag is paid for the child to this
	// parent or the toeslagpartner, or would be if Algemene Kinderbijslagwet
	// art. 7 lid 2 did not stand in the way, and the child belonged to the
	// household before the first day of the month (Wkgb art. 2 lid 1).
	Kinderbijslag integraal.Fact[bool]
}

// PartnerVanOuder is a toeslagpartner (Awir art. 3) with what the kindgebonden
// budget asks of one.
type PartnerVanOuder struct {
	ID                  string
	Toetsingsinkomen    integraal.Fact[integraal.PerYear]
	Rendementsgrondslag integraal.Fact[integraal.Amount]
	WholeYear           integraal.Fact[bool] // as in [Toeslagpartner]
}

// kgbValues are the facts of one claim, all known.
type kgbValues struct {
	children         int // with a claim in the month
	twelve, sixteen  int // of these, with the increase from 12 and from 16
	partner          bool
	toetsingsinkomen integraal.PerYear // of both
}

// due is the kindgebonden budget of Wkgb art. 2 on plain values, before what
// Awir art. 14 lid 5 leaves unawarded.
func (d *kgbDay) due(v *kgbValues, why *integraal.Explanation) Toeslag {
	sum, less := d.reckoned(v)
	if less < 0 {
		return beyondRange()
	}
	t := d.deler.awarded(2 * max(0, sum*d.deler.den-less))
	t.Unconfirmed = d.doubt
	if why != nil {
		d.explainDue(v, sum, less, why)
		t.explain(why)
	}
	return t
}

// nothingLeft reports whether the reduction takes all.
func (d *kgbDay) nothingLeft(v *kgbValues) bool {
	sum, less := d.reckoned(v)
	return less >= sum*d.deler.den
}

// reckoned are what art. 2 lid 2, 4, 5 and 6 add up to, in cents, and what lid 7
// and 8 take off, which is negative where the amounts are beyond what can be
// reckoned with. The sum itself stays in range: an amount is at most MaxCents
// and the children maxPersons.
func (d *kgbDay) reckoned(v *kgbValues) (sum, less int64) {
	o, children := &d.ouders[index(v.partner)], int64(v.children)
	sum = o.first + d.nextIs*(children-1) + d.twelveIs*int64(v.twelve) + d.sixteenIs*int64(v.sixteen)
	if children == 0 {
		sum = 0
	}
	above := max(0, v.toetsingsinkomen.Cents()-o.threshold)
	if sum > d.deler.mostWhole || above > d.deler.mostPart {
		return 0, -1
	}
	return sum, above * d.part
}

func (d *kgbDay) explainDue(v *kgbValues, sum, less int64, why *integraal.Explanation) {
	integraal.Explain(why, stepChildren, integraal.Count(v.children), byChild)
	use(why, &d.first)
	if v.children > 1 {
		use(why, &d.next)
	}
	if v.twelve > 0 {
		integraal.Explain(why, stepTwelve, integraal.Count(v.twelve), d.twelve.By)
		use(why, &d.twelve)
	}
	if v.sixteen > 0 {
		integraal.Explain(why, stepSixteen, integraal.Count(v.sixteen), d.sixteen.By)
		use(why, &d.sixteen)
	}
	byLess, threshold := byLessJoint, integraal.CentsPerYear(d.ouders[index(v.partner)].threshold)
	if !v.partner {
		use(why, &d.alone)
		byLess = byLessAlone
	}
	integraal.Explain(why, stepSum, integraal.CentsPerYear(sum), byChildren)
	use(why, &d.drempelinkomen)
	if v.partner {
		use(why, &d.partners)
		integraal.Explain(why, stepThreshold, threshold, byLess)
	}
	if v.toetsingsinkomen.MoreThan(threshold) {
		use(why, &d.pct)
		integraal.Explain(why, stepLess, d.deler.exact(less), byLess)
	}
}

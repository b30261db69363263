package income

import (
	"math/bits"

	"github.com/integraal/integraal"
)

// BeslagvrijeVoet is what creditors may not touch of a month's income.
type BeslagvrijeVoet struct {
	// Voet is the beslagvrije voet, in euro a month.
	Voet integraal.PerMonth
	// Above is what of the income under attachment lies above it: the most that an
	// attachment takes. It is no order to pay, and no amount of which it is
	// established that the household can do without it.
	Above integraal.PerMonth
	// Until is the last day of the twelve months for which a finding of the day
	// holds (Rv art. 475d lid 2), unless something ends it sooner: see
	// [BeslagEinden]. An increase for high housing costs may end before it (art.
	// 475da lid 5). It is unset where art. 475dc lid 2 sets it: then that term
	// holds not (art. 475d lid 7).
	Until integraal.Date
	// By is the provision that sets the amount in the end.
	By integraal.Citation
	// Unconfirmed is whether the amount rests on a statutory value or a reading of
	// the text that is less than certain, or on an increase for high housing costs,
	// of which the longest term is not in this release.
	Unconfirmed bool
	// MayAsk is whether who owes may ask for an increase for an owned home, or a
	// rented one without huurtoeslag (art. 475da lid 7), as the income is below its
	// limit. The amount is set by a besluit that is not in this release. Where it is
	// not known whether there is such a home it is true too, and MayAskIf says that
	// it turns on that.
	MayAsk, MayAskIf bool
}

// beslagWeg is by which provision the beslagvrije voet is set to begin with.
type beslagWeg uint8

const (
	beslagFormule beslagWeg = iota
	beslagZonderAdres
	beslagInrichting
)

// beslagValues are the facts of one finding, all known. Amounts are in cents.
type beslagValues struct {
	leef             leefsituatie
	weg              beslagWeg
	samen            bool  // both spouses in the institution
	belastbaar       int64 // C, a year
	prijs            int64
	inkomen, vrij    int64 // of the debtor: all of it, and what is not under attachment
	echtgenoot       int64
	bijtelling       int64
	woonkosten       int64
	draagt, verhoogd int64
	uitkering        bool
	bijstand, art32  int64
	koop             answer
}

// byBeslag are the provisions that the rule cites beside those of its values. The
// texts are the same in content on all days but for the formula.
var (
	byPeriodiek = rv("475c", "1", "")(readRv)

	byTwaalfMaanden  = rv("475d", "2", "")(readRv)
	byFormuleNu      = rv("475da", "2", "")(read2026H2)
	byFormuleOud     = rv("475da", "2", "")(read2025H2)
	byZorgplafond    = rv("475da", "3", "")(read2026H2)
	byWoonlasten     = rv("475da", "5", "")(read2026H2)
	byEigenWoning    = rv("475da", "7", "")(read2026H2)
	byEchtgenootVrij = rv("475db", "1", "a")(read2026H2)
	byEigenVrij      = rv("475db", "1", "b")(read2026H2)
	byBijtelling     = rv("475db", "1", "c")(read2026H2)
	byNietMeer       = rv("475dc", "1", "")(read2026H2)
	byUitkering      = rv("475dc", "2", "")(read2026H2)
	byInrichting     = rv("475e", "2", "")(read2026H2)
	byHardheid       = rv("475fa", "", "")(read2026H2)
	byBeslagBoven    = rv("475b", "1", "")(read2026H2)
)

// kop is what the formula adds to 95% of the norm, over the denominator: for the
// zorgtoeslag, the huurtoeslag and the kindgebonden budget that are less at the
// income.
type kop struct {
	zorg, huur, kgb int64
	// under is by how much the text would make the part of the huurtoeslag negative,
	// for an income below its ijkpunt. It is read as none: the article makes up for
	// an allowance that is less, and at that income it is whole. Else who has
	// bijstand would have less than art. 475dc lid 2 says of just them.
	under int64
	// underKgb is the same of the part of the kindgebonden budget of a couple with
	// children, of whom lid 2 d takes D + L off: D is never more than C, but L is
	// taken off whatever C is. It is read as none for the same reason.
	underKgb int64
	most     bool // whether lid 3 caps the part of the zorgtoeslag
}

// letters is by how much the parts would lower the amount by the letters of the text.
func (k *kop) letters() int64 { return k.under + k.underKgb }

// kopOf fills k, which is zero; a population has it copied nowhere.
func (d *beslagDay) kopOf(leef leefsituatie, c int64, k *kop) {
	persons, pair := index(leef != leefAlleen), index(leef >= leefPaar)
	c = min(c, mostBeslag)
	if above := c - d.drempel.Is.Cents(); above > 0 {
		most := (d.premie.Is.Cents()*int64(1+pair) - 12*d.plus[pair].Is.Cents()) * (d.den / 12)
		k.zorg, k.most = min(above*d.part.zorg, max(0, most)), above*d.part.zorg > most
	}
	k.huur, k.under = d.huurdeel(&d.huur[persons], c)
	if leef == leefOuder || leef == leefOuders {
		over := c - min(c, d.drempel.Is.Cents()) - int64(pair)*d.partners.Is.Cents()
		k.kgb, k.underKgb = max(0, over)*d.part.kgb, max(0, -over)*d.part.kgb
	}
}

// huurdeel is the part of the huurtoeslag: I x F/12 or H - J if that is less from
// 2026, and F x C2 + G x C - J before.
func (d *beslagDay) huurdeel(h *beslagHuur, c int64) (part, under int64) {
	if d.afbouw {
		over := (c - h.ijkpunt.Is.Cents()) * h.part
		return min(max(0, over), (d.maxHuur.Is.Cents()-h.basis)*d.den), max(0, -over)
	}
	inner := int64(h.a.Is)*c + 100*int64(h.b.Is)
	if c <= 0 || inner <= 0 {
		return 0, h.basis * d.den
	}
	hi, lo := bits.Mul64(uint64(c), uint64(inner))
	if hi >= factorUnit/1000 { // far beyond the maximum
		return mostBeslag * d.den, 0
	}
	cents, rest := bits.Div64(hi, lo, factorUnit)
	hi, lo = bits.Mul64(rest, uint64(d.den))
	rest, _ = bits.Div64(hi, lo, factorUnit) // what is less than one part rounds nothing
	part = (int64(min(cents, mostBeslag))-h.basis)*d.den + int64(rest)
	return max(0, part), max(0, -part)
}

// start is the beslagvrije voet of art. 475da or 475e lid 2 over the denominator,
// before the deductions, and whether it is the maximum; k is filled with its parts.
func (d *beslagDay) start(v *beslagValues, k *kop) (voet int64, capped bool) {
	pair := index(v.leef >= leefPaar)
	switch v.weg {
	case beslagInrichting:
		both := index(v.samen)
		return (v.prijs+d.plus[both].Is.Cents())*d.den + d.inrichting[both].Is.Cents()*d.den/3*2, false
	case beslagZonderAdres:
		voet = d.norm[1].Is.Cents() * d.part.zonderAdres
	default:
		d.kopOf(v.leef, v.belastbaar, k)
		most := d.most[v.leef].Is.Cents() * d.den
		voet = d.norm[pair].Is.Cents()*d.part.deel + k.zorg + k.huur + k.kgb
		if capped = voet >= most; capped {
			voet = most
		}
	}
	return voet + d.woonlasten(v) + v.verhoogd*d.den, capped
}

// woonlasten is the increase of art. 475da lid 5, for costs of at least 10% more
// than the maximum rent, less what the income of a spouse can bear.
func (d *beslagDay) woonlasten(v *beslagValues) int64 {
	grens := d.maxHuur.Is.Cents() * (d.den + d.part.hoog)
	return max(0, v.woonkosten*d.den-grens-v.draagt*d.den)
}

// gereckend is the beslagvrije voet by its parts, over the denominator.
type gereckend struct {
	begin, partner, before, voet int64
	kop                          kop
	capped, floored              bool
}

// reckon is the rule on plain values.
func (d *beslagDay) reckon(v *beslagValues) (r gereckend) {
	r.begin, r.capped = d.start(v, &r.kop)
	r.partner = min(v.echtgenoot*d.den, r.begin/2)
	r.before = max(0, r.begin-r.partner-v.vrij*d.den-v.bijtelling*d.den)
	floor := v.inkomen * d.part.deel
	r.floored = r.before > floor
	r.voet = min(r.before, floor)
	if r.floored && v.uitkering {
		r.voet = max(0, v.bijstand*d.part.deel-v.art32*d.den)
	}
	return r
}

// lawDen is the denominator in the law: thousandths of a percent and thirds, over
// twelve months, and half of those.
const lawDen = 2 * 12 * 3 * whole

// inCents is a beslagvrije voet as it is said, and what lies above it.
func (d *beslagDay) inCents(v *beslagValues, voet int64) (is, above integraal.PerMonth) {
	rounded := voet + d.den/2
	if d.den == lawDen { // a division by a constant takes the compiler a multiplication
		rounded /= lawDen
	} else {
		rounded /= d.den
	}
	is = integraal.CentsPerMonth(rounded)
	return is, integraal.CentsPerMonth(max(0, v.inkomen-v.vrij)).Above(is)
}

// voetOf is the beslagvrije voet with what lies above it.
func (d *beslagDay) voetOf(v *beslagValues, until integraal.Date, why *integraal.Explanation) BeslagvrijeVoet {
	r := d.reckon(v)
	b := BeslagvrijeVoet{By: d.byStart(v, r.capped), Until: until}
	if r.floored {
		if b.By = byNietMeer; v.uitkering {
			b.By = byUitkering
		}
	}
	b.Voet, b.Above = d.inCents(v, r.voet)
	b.Unconfirmed = d.doubts(v, r.kop, r.capped, r.floored) || d.raises(v, &r) ||
		r.kop.letters() > 0 && r.before-r.kop.letters() < min(r.before, v.inkomen*d.part.deel)
	b.MayAsk = v.koop != no && v.weg == beslagFormule && v.belastbaar < d.grens[index(v.leef != leefAlleen)].Is.Cents()
	b.MayAskIf = b.MayAsk && v.koop == open
	if why != nil {
		d.explain(v, &r, &b, why)
	}
	return b
}

func (d *beslagDay) byStart(v *beslagValues, capped bool) integraal.Citation {
	switch {
	case v.weg == beslagInrichting:
		return byInrichting
	case v.weg == beslagZonderAdres:
		return d.zonderAdres.By
	case capped:
		return d.most[v.leef].By
	}
	return d.byFormule()
}

// raises is whether the increase for high housing costs bears on the amount. It
// holds at most for a term that a ministerial rule sets (art. 475da lid 5), which is
// not in this release, and on request for six months more (lid 6).
func (d *beslagDay) raises(v *beslagValues, r *gereckend) bool {
	if v.weg == beslagInrichting || d.woonlasten(v) == 0 {
		return false
	}
	without := *v
	without.woonkosten = 0
	return d.reckon(&without).voet < r.voet
}

// doubts is whether the amount rests on something that is less than certain: the
// meaning of the letters before 2026, which the text that was read leaves out, and
// which in two half-years give the maxima with the minimum wage of July alone; a part
// for the huurtoeslag or the kindgebonden budget that the text would make negative;
// an increase of which the term is not known; and the floor of 95% in an institution, which art. 475dc
// does not name.
func (d *beslagDay) doubts(v *beslagValues, k kop, capped, floored bool) bool {
	switch {
	case floored:
		return v.weg == beslagInrichting
	case v.weg != beslagFormule || capped:
		return false
	}
	sure := min(d.drempel.Confidence, d.pctZorg.Confidence, d.premie.Confidence, d.pctKgb.Confidence, d.maxHuur.Confidence)
	h := &d.huur[index(v.leef != leefAlleen)]
	sure = min(sure, h.ijkpunt.Confidence)
	return sure < integraal.Certain || !d.afbouw && k.zorg+k.huur+k.kgb > 0
}

// exact is a number over the denominator as an exact amount, to explain it.
func (d *beslagDay) exact(n int64) integraal.Exact[integraal.Monthly] {
	return integraal.CentsPerMonth(n).Share(integraal.Ratio(1, d.den))
}

package income

import (
	"math/bits"

	"github.com/integraal/integraal"
)

// belastingTabel is the income tax and the Zvw in whole numbers, cents over the
// denominator of thousandths of a percent, so that a share takes a multiplication
// and a division by a constant. It is made anew of the values of the day for every
// run, and gives what [belastingDay.heffing] and [zvwDay.due] give, to the cent.
type belastingTabel struct {
	// ok is whether every value fits; else the rules themselves are asked.
	ok      bool
	persons [belastingClasses]belastingClass

	algemeen, algemeenVanaf, algemeenPct       int64
	byTotal                                    int64 // -1 from 2025: all bits
	arbeid1, arbeid2, arbeid3                  int64
	vanaf2, vanaf3, vanaf4                     int64
	arbeidPct1, arbeidPct2, arbeidPct3         int64
	arbeidPct4                                 int64
	combinatie, combinatieVanaf, combinatiePct int64
	ouderenVanaf, ouderenPct                   int64
	zvwMaximum, zvwLaag                        int64
	doubt                                      bool
	zvwDoubt, maximumDoubt                     int
}

// The groups of persons that the tax knows.
const (
	belastingWorking = iota
	belastingOld     // with the pension age
	belastingEarly   // and born before 1946
	belastingClasses
)

// belastingClass is what differs by the group of a person.
type belastingClass struct {
	grens1, grens2 int64
	vast           [3]int64
	from           [3]int64
	pct            [3]int64
	premie         int64
	// What is left of a credit is kept over den: half up, a multiplication by inverse
	// and a shift of 64 bits. See [belastingClass.left].
	kept, den       int64
	inverse         uint64
	ouderen, alleen int64
}

// mostCredit bounds a credit in cents, so that the division of
// [belastingClass.left] is exact: a million euro.
const mostCredit = 100_000_000

// belastingTabelOn makes the table of the day.
func (t *belastingTabel) on(d *belastingDay, z *zvwDay) {
	*t = belastingTabel{ok: true, doubt: d.doubt, byTotal: -int64(index(d.byTotal))}
	t.algemeen, t.algemeenVanaf, t.algemeenPct = t.credit(d.algemeen.Is), t.cents(d.algemeenVanaf.Is), t.pct(d.algemeenPct.Is)
	t.arbeid1, t.arbeid2, t.arbeid3 = t.credit(d.arbeid1.Is), t.credit(d.arbeid2.Is), t.credit(d.arbeid3.Is)
	t.vanaf2, t.vanaf3, t.vanaf4 = t.cents(d.vanaf2.Is), t.cents(d.vanaf3.Is), t.cents(d.vanaf4.Is)
	t.arbeidPct1, t.arbeidPct2 = t.pct(d.arbeidPct1.Is), t.pct(d.arbeidPct2.Is)
	t.arbeidPct3, t.arbeidPct4 = t.pct(d.arbeidPct3.Is), t.pct(d.arbeidPct4.Is)
	t.combinatie, t.combinatieVanaf, t.combinatiePct = t.credit(d.combinatie.Is), t.cents(d.combinatieVanaf.Is), t.pct(d.combinatiePct.Is)
	t.ouderenVanaf, t.ouderenPct = t.cents(d.ouderenVanaf.Is), t.pct(d.ouderenPct.Is)
	t.zvwMaximum, t.zvwLaag = t.cents(z.maximum.Is), t.pct(z.laag.Is)
	t.zvwDoubt, t.maximumDoubt = index(z.laag.Confidence < integraal.Certain), index(z.maximum.Confidence < integraal.Certain)
	for class := range t.persons {
		t.class(class, d)
	}
}

func (t *belastingTabel) class(class int, d *belastingDay) {
	c := &t.persons[class]
	old, early := class != belastingWorking, class == belastingEarly
	c.grens1, c.vast[1], c.vast[2] = t.cents(d.grens1.Is), t.cents(d.vast2.Is), t.cents(d.vast3.Is)
	if early {
		c.grens1, c.vast[1], c.vast[2] = t.cents(d.vroegGrens1.Is), t.cents(d.vroegVast2.Is), t.cents(d.vroegVast3.Is)
	}
	c.grens2 = t.cents(d.grens2.Is)
	c.from[1], c.from[2] = c.grens1, c.grens2
	c.pct = [3]int64{t.pct(d.tarief1.Is), t.pct(d.tarief2.Is), t.pct(d.tarief3.Is)}
	c.premie = t.pct(d.premies[index(old)])
	t.ok = t.ok && c.grens1 <= c.grens2
	kept, den := integraal.Ratio(1, 1).Fraction()
	if old {
		kept, den = d.kept.Fraction()
		c.ouderen, c.alleen = t.credit(d.ouderen.Is), t.credit(d.alleenOK.Is)
	}
	c.kept, c.den = 2*kept, den
	if t.ok = t.ok && kept >= 0 && kept <= den && den <= whole; t.ok {
		c.inverse = ^uint64(0)/uint64(2*den) + 1
	}
}

// pct is a rate in thousandths of a percent, cents a value in cents, and credit one
// that is small enough to divide.
func (t *belastingTabel) pct(r integraal.Rate) int64 {
	num, den := r.Fraction()
	if t.ok = t.ok && num >= 0 && num <= den && den <= whole && whole%den == 0; !t.ok {
		return 0
	}
	return num * (whole / den)
}

func (t *belastingTabel) cents(m integraal.PerYear) int64 {
	t.ok = t.ok && !m.IsNegative() && m.Cents() <= integraal.MaxCents
	return m.Cents()
}

func (t *belastingTabel) credit(m integraal.PerYear) int64 {
	t.ok = t.ok && m.Cents() <= mostCredit
	return t.cents(m)
}

// share is a part of some cents, rounded half up.
func share(cents, part int64) int64 { return int64((uint64(cents*part) + whole/2) / whole) }

// lessOver is an amount less a part of what lies over a bound, and not below nil.
func lessOver(most, over, part int64) int64 {
	return int64((uint64(max(0, most*whole-max(0, over)*part)) + whole/2) / whole)
}

// left is what is left of a credit for the group.
func (c *belastingClass) left(credit int64) int64 {
	hi, _ := bits.Mul64(uint64(credit*c.kept+c.den), c.inverse)
	return int64(hi)
}

// aanslag is the tax of one person, in cents: what the credits take off, and what
// is left to pay.
func (t *belastingTabel) aanslag(c *belastingClass, income, work, other, combination, single int64) (credits, due int64) {
	base := max(0, income)
	bracket := index(base > c.grens1) + index(base > c.grens2)
	both := c.vast[bracket] + share(base-c.from[bracket], c.pct[bracket]) + share(min(base, c.grens1), c.premie)
	work = max(0, work)
	a := min(share(work, t.arbeidPct1), t.arbeid1)
	a = min(a+share(max(0, work-t.vanaf2), t.arbeidPct2), t.arbeid2)
	a = min(a+share(max(0, work-t.vanaf3), t.arbeidPct3), t.arbeid3)
	credits = c.left(lessOver(a, work-t.vanaf4, t.arbeidPct4)) +
		c.left(lessOver(t.algemeen, income+other&t.byTotal-t.algemeenVanaf, t.algemeenPct))
	// Who has not the next two is reckoned with too, and has nothing of them.
	credits += c.left(min(share(max(0, work-t.combinatieVanaf), t.combinatiePct), t.combinatie)) & -combination
	credits += lessOver(c.ouderen, income+other-t.ouderenVanaf, t.ouderenPct)
	credits = min(both, credits+c.alleen&-single)
	return credits, both - credits
}

// zvw is the contribution of one person, in cents, and whether a value behind it is
// less than certain.
func (t *belastingTabel) zvw(loon, uitkering, winst int64) (due int64, doubt bool) {
	rest := max(0, t.zvwMaximum-loon-uitkering)
	due = int64(uint64(min(uitkering, t.zvwMaximum)*t.zvwLaag)/whole) + share(min(winst, rest), t.zvwLaag)
	unsure := t.zvwDoubt&index(uitkering|winst != 0) | t.maximumDoubt&index(loon+uitkering+winst > t.zvwMaximum)
	return due, unsure != 0
}

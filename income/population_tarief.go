package income

import (
	"math/bits"
	"sort"

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
	arbeid                                     [4]arbeidsdeel
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
	schijven       [4]schijf // of which the last is none
	premie         int64
	// What is left of a credit is kept over den: half up, a multiplication by inverse
	// and a shift of 64 bits. See [belastingClass.left].
	kept, den       int64
	inverse         uint64
	ouderen, alleen int64
}

// schijf is a bracket of the tax: a part of the income and an amount, which may be
// below nil, over the denominator, with the half that rounds up.
type schijf struct{ vast, pct int64 }

// arbeidsdeel is the arbeidskorting from a bound of the income from work on: as a schijf,
// at most an amount in cents. Below sure a step before has not reached its most, and
// the steps are reckoned one by one.
type arbeidsdeel struct {
	schijf
	most, sure int64
}

// mostCredit bounds a credit in cents, so that the division of
// [belastingClass.left] is exact: a million euro.
const mostCredit = 100_000_000

// mostWork bounds the income from work in cents: beyond it there is no arbeidskorting.
const mostWork = 1 << 43

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
	t.arbeidsdelen()
	for class := range t.persons {
		t.class(class, d)
	}
}

// arbeidsdelen makes the parts of the arbeidskorting.
func (t *belastingTabel) arbeidsdelen() {
	t.ok = t.ok && t.vanaf2 <= t.vanaf3 && t.vanaf3 <= t.vanaf4 && t.vanaf4 <= mostWork &&
		lessOver(t.arbeid3, mostWork-t.vanaf4, t.arbeidPct4) == 0
	if !t.ok {
		return
	}
	part := func(base, from, pct, most, sure int64) arbeidsdeel {
		return arbeidsdeel{schijf: schijfOf(base, from, pct), most: most, sure: sure}
	}
	reached := func(before, from, pct, most int64) int64 {
		return int64(sort.Search(mostWork, func(work int) bool { return before+share(max(0, int64(work)-from), pct) >= most }))
	}
	sure2 := reached(0, 0, t.arbeidPct1, t.arbeid1)
	sure3 := max(sure2, reached(t.arbeid1, t.vanaf2, t.arbeidPct2, t.arbeid2))
	sure4 := max(sure3, reached(t.arbeid2, t.vanaf3, t.arbeidPct3, t.arbeid3))
	most2 := min(t.arbeid2, t.arbeid3)
	t.arbeid = [...]arbeidsdeel{
		part(0, 0, t.arbeidPct1, min(t.arbeid1, most2), 0),
		part(t.arbeid1, t.vanaf2, t.arbeidPct2, most2, sure2),
		part(t.arbeid2, t.vanaf3, t.arbeidPct3, t.arbeid3, sure3),
		part(t.arbeid3, t.vanaf4, -t.arbeidPct4, t.arbeid3, sure4),
	}
}

// schijfOf is an amount and a part of what lies over a bound.
func schijfOf(base, from, pct int64) schijf {
	return schijf{vast: base*whole + whole/2 - from*pct, pct: pct}
}

func (t *belastingTabel) class(class int, d *belastingDay) {
	c := &t.persons[class]
	old, early := class != belastingWorking, class == belastingEarly
	grens1, vast2, vast3 := t.cents(d.grens1.Is), t.credit(d.vast2.Is), t.credit(d.vast3.Is)
	if early {
		grens1, vast2, vast3 = t.cents(d.vroegGrens1.Is), t.credit(d.vroegVast2.Is), t.credit(d.vroegVast3.Is)
	}
	c.grens1, c.grens2 = grens1, t.cents(d.grens2.Is)
	c.schijven = [...]schijf{
		schijfOf(0, 0, t.pct(d.tarief1.Is)), schijfOf(vast2, c.grens1, t.pct(d.tarief2.Is)),
		schijfOf(vast3, c.grens2, t.pct(d.tarief3.Is)), {},
	}
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

// of is what a bracket comes to, in cents: half up, and not below nil.
func (s *schijf) of(cents int64) int64 {
	return int64(uint64(max(whole/2, s.vast+cents*s.pct)) / whole)
}

// box1 is the tax on an income with the premiums, before the credits.
func (c *belastingClass) box1(income int64) int64 {
	base := max(0, income)
	s := &c.schijven[(index(base > c.grens1)+index(base > c.grens2))&3]
	return int64(uint64(s.vast+base*s.pct)/whole) + share(min(base, c.grens1), c.premie)
}

// arbeidskorting is the credit for an income from work.
func (t *belastingTabel) arbeidskorting(work int64) int64 {
	work = max(0, min(work, mostWork))
	d := &t.arbeid[(index(work > t.vanaf2)+index(work > t.vanaf3)+index(work > t.vanaf4))&3]
	if work < d.sure {
		return t.stepByStep(work)
	}
	return min(d.of(work), d.most)
}

// stepByStep is the arbeidskorting where two steps have not reached their most.
func (t *belastingTabel) stepByStep(work int64) int64 {
	a := min(share(work, t.arbeidPct1), t.arbeid1)
	a = min(a+share(max(0, work-t.vanaf2), t.arbeidPct2), t.arbeid2)
	a = min(a+share(max(0, work-t.vanaf3), t.arbeidPct3), t.arbeid3)
	return lessOver(a, work-t.vanaf4, t.arbeidPct4)
}

// algemene is the general credit.
func (t *belastingTabel) algemene(income, other int64) int64 {
	return lessOver(t.algemeen, income+other&t.byTotal-t.algemeenVanaf, t.algemeenPct)
}

// combinatiekorting is the combination credit of who has it (1), and so an income from
// work over the bound.
func (t *belastingTabel) combinatiekorting(work, combination int64) int64 {
	return min(share(work-t.combinatieVanaf, t.combinatiePct), t.combinatie) & -combination
}

// werkend is the tax of one person without the pension age, in cents: what the credits
// take off, and what is left to pay. The credits are whole.
func (t *belastingTabel) werkend(income, work, other, combination int64) (credits, due int64) {
	both := t.persons[belastingWorking].box1(income)
	credits = min(both, t.arbeidskorting(work)+t.algemene(income, other)+t.combinatiekorting(work, combination))
	return credits, both - credits
}

// oud is the tax of one person with the pension age.
func (t *belastingTabel) oud(c *belastingClass, income, work, other, combination, single int64) (credits, due int64) {
	both := c.box1(income)
	credits = c.left(t.arbeidskorting(work)) + c.left(t.algemene(income, other)) +
		c.left(t.combinatiekorting(work, combination))
	// Who has not the next is reckoned with too, and has nothing of it.
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

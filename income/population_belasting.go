package income

import (
	"math"

	"github.com/integraal/integraal"
)

// BelastingColumns are what the income tax of box 1 and the contributions of the
// Zvw ask of one person beside their age, as in [InkomstenbelastingFacts] and
// [ZvwFacts]: all over the calendar year of the day. Arbeidsinkomen is all income from
// present work, by which the arbeidskorting and the combination credit go: wages,
// profit and the result of other work (Wet IB 2001 art. 8.1 lid 1 e), not Loon alone.
type BelastingColumns struct {
	Inkomen, Arbeidsinkomen, AndereBoxen []integraal.PerYear
	AlleenstaandeAOW                     []Flag // of who has the pension age
	Loon, Uitkering, Winst               []integraal.PerYear
}

// Jaarheffing is what one person pays of the income of a calendar year: the tax of
// box 1 with the premiums, and the contributions of the Zvw. What an employer pays
// is not in it.
type Jaarheffing struct {
	// Credits and Due are Applied and Due of [Inkomensheffing]. They are [Blank] of
	// who reaches the pension age in the year, after January, and of partners who
	// earn the same, were born on the same day and have a young child: there
	// [Day.Inkomstenbelasting] is rule.uncovered.
	Credits, Due integraal.PerYear
	// Zvw is Ingehouden and Aanslag of [ZvwBijdragen] together.
	Zvw integraal.PerYear
	// Unconfirmed is whether a statutory value behind the three is less than certain.
	Unconfirmed bool
}

// belastinggrens are the last birth dates by which the tax takes a person: with the
// pension age in the whole of the year, with the pension age at some time in it or
// not known when, and born before 1946.
type belastinggrens struct{ old, reaching, early integraal.Date }

func belastinggrensOn(day integraal.Date) belastinggrens {
	covered := func(born integraal.Date) (old, covered bool) {
		old, reached, set := pensionYear(born, day.Year())
		return old, set && !reached
	}
	return belastinggrens{
		old:      lastBorn(day, func(born integraal.Date) bool { old, sure := covered(born); return old && sure }),
		reaching: lastBorn(day, func(born integraal.Date) bool { old, sure := covered(born); return old || !sure }),
		early:    before1946.AddDays(-1),
	}
}

// class is the group of a person in a [belastingTabel], and whether the rule covers
// them (1).
func (g *belastinggrens) class(born integraal.Date) (class, covered int) {
	old := reaches(born, g.old)
	return old + old&reaches(born, g.early), old | 1&^reaches(born, g.reaching)
}

// belasting checks the columns of the tax. What the tax itself looks at on its way is
// here looked at when something is wrong alone.
func (c *columns) belasting() {
	p, before := c.p, len(c.faults)
	c.flags("jongKind", p.JongKind, c.households, nil)
	if !c.thorough && c.grens.tabel.ok && p.Belasting.sized(len(p.Born)) && p.Partner.Belasting.sized(len(p.Born)) {
		return
	}
	c.belastingOf(&belastingOwn, &p.Belasting, nil, func(i int) bool { return reaches(p.Born[i], c.grens.belasting.old) != 0 })
	if len(c.faults) > before || len(p.Partner.Born) != len(p.Born) {
		return
	}
	c.belastingOf(&belastingPartner, &p.Partner.Belasting, p.FiscalePartner, func(i int) bool {
		return p.FiscalePartner[i] == FlagYes && reaches(p.Partner.Born[i], c.grens.belasting.old) != 0
	})
}

// sized reports whether every column has as many rows.
func (b *BelastingColumns) sized(rows int) bool {
	return len(b.Inkomen) == rows && len(b.Arbeidsinkomen) == rows && len(b.AndereBoxen) == rows &&
		len(b.Loon) == rows && len(b.Uitkering) == rows && len(b.Winst) == rows && len(b.AlleenstaandeAOW) == rows
}

func (c *columns) belastingOf(name *[7]string, b *BelastingColumns, only []Flag, old func(row int) bool) {
	h := c.households
	amounts(c, name[0], b.Inkomen, h, -integraal.MaxCents, only)
	amounts(c, name[1], b.Arbeidsinkomen, h, -integraal.MaxCents, only)
	amounts(c, name[2], b.AndereBoxen, h, -integraal.MaxCents, only)
	amounts(c, name[3], b.Loon, h, 0, only)
	amounts(c, name[4], b.Uitkering, h, 0, only)
	amounts(c, name[5], b.Winst, h, 0, only)
	c.flagsOf(name[6], b.AlleenstaandeAOW, h, old)
}

// The columns of the tax by name: of the claimant and of the fiscal partner.
var (
	belastingOwn = [...]string{
		"belasting.inkomen", "belasting.arbeidsinkomen", "belasting.andereBoxen",
		"belasting.loon", "belasting.uitkering", "belasting.winst", "belasting.alleenstaandeAOW",
	}
	belastingPartner = [...]string{
		"partner.belasting.inkomen", "partner.belasting.arbeidsinkomen", "partner.belasting.andereBoxen",
		"partner.belasting.loon", "partner.belasting.uitkering", "partner.belasting.winst", "partner.belasting.alleenstaandeAOW",
	}
)

// heffing is the tax of the households of the block, group after group, so that nothing
// turns on whether the next one has a partner or the pension age.
func (b *block) heffing(out, partners []Jaarheffing) {
	clear(partners)
	n := b.readFiscaal(len(out))
	own, partner := &b.p.Belasting, &b.p.Partner.Belasting
	if !b.grens.tabel.ok {
		for group, list := range &b.fiscaal {
			to, c := out, own
			if group >= 2 {
				to, c = partners, partner
			}
			b.heffingenByRule(c, list[:n[group]], to)
		}
		return
	}
	b.werkenden(own, b.fiscaal[0][:n[0]], out)
	b.ouden(own, b.fiscaal[1][:n[1]], out)
	b.werkenden(partner, b.fiscaal[2][:n[2]], partners)
	b.ouden(partner, b.fiscaal[3][:n[3]], partners)
}

// readFiscaal makes the lists of the persons of some households, and tells how long each
// is.
func (b *block) readFiscaal(rows int) [4]int {
	p, h := b.p, b.households
	g, from := &b.grens.belasting, b.day.belasting.combinatieVanaf.Is.Cents()
	born, partnered, child := cellsOf(p.Born, h)[:rows], cellsOf(p.FiscalePartner, h)[:rows], cellsOf(p.JongKind, h)[:rows]
	theirBorn := cellsOf(p.Partner.Born, h)[:rows]
	work, theirWork := cellsOf(p.Belasting.Arbeidsinkomen, h)[:rows], cellsOf(p.Partner.Belasting.Arbeidsinkomen, h)[:rows]
	lists, working, old, theirsWorking, theirsOld := &b.fiscaal, 0, 0, 0, 0
	for i := range rows {
		with, young := index(partnered[i] == FlagYes), index(child[i] == FlagYes)
		mine, theirs := work[i].Cents(), theirWork[i].Cents()
		older, younger := index(born[i].Before(theirBorn[i])), index(theirBorn[i].Before(born[i]))
		less, more, same := index(mine < theirs), index(mine > theirs), index(mine == theirs)
		entitled := young & index(mine > from)
		even := 1 &^ (with & entitled & same &^ (older | younger))
		class, covered := g.class(born[i])
		f := fiscaalOf(i, class, covered&even, entitled&(1&^with|less|same&older))
		has := index(class != belastingWorking)
		lists[0][working&(blockRows-1)], lists[1][old&(blockRows-1)] = f, f
		working, old = working+1-has, old+has
		class, covered = g.class(theirBorn[i])
		f = fiscaalOf(i, class, covered&even, young&index(theirs > from)&(more|same&younger))
		has = index(class != belastingWorking)
		lists[2][theirsWorking&(blockRows-1)], lists[3][theirsOld&(blockRows-1)] = f, f
		theirsWorking, theirsOld = theirsWorking+with&^has, theirsOld+with&has
	}
	return [...]int{working, old, theirsWorking, theirsOld}
}

// fiscaal is a person for the tax: the row in the block, and above it the group, and
// whether the rule covers them and they have the combination credit (1).
type fiscaal uint32

func fiscaalOf(row, class, covered, combination int) fiscaal {
	return fiscaal(row | covered<<8 | combination<<9 | class<<10)
}

func (f fiscaal) row() int           { return int(f & (blockRows - 1)) }
func (f fiscaal) covered() int64     { return int64(f >> 8 & 1) }
func (f fiscaal) combination() int64 { return int64(f >> 9 & 1) }
func (f fiscaal) class() int         { return int(f >> 10) }

// werkenden is the tax of persons without the pension age. What is wrong with an amount
// is noted in wide or, where it may not be below nil, in narrow.
func (b *block) werkenden(c *BelastingColumns, list []fiscaal, out []Jaarheffing) {
	h, t := b.households, &b.grens.tabel
	incomes, works := cellsOf(c.Inkomen, h)[:len(out)], cellsOf(c.Arbeidsinkomen, h)[:len(out)]
	others, wages := cellsOf(c.AndereBoxen, h)[:len(out)], cellsOf(c.Loon, h)[:len(out)]
	benefits, profits := cellsOf(c.Uitkering, h)[:len(out)], cellsOf(c.Winst, h)[:len(out)]
	wide, narrow := b.wide, b.narrow
	for _, f := range list {
		i := f.row()
		to := &out[i]
		income, work, other := incomes[i].Cents(), works[i].Cents(), others[i].Cents()
		loon, uitkering, winst := wages[i].Cents(), benefits[i].Cents(), profits[i].Cents()
		wide |= (income + nearCents) | (work + nearCents) | (other + nearCents)
		narrow |= loon | uitkering | winst
		credits, due := t.werkend(income, work, other, f.combination())
		to.set(credits, due, f.covered())
		zvw, doubt := t.zvw(loon, uitkering, winst)
		to.Zvw, to.Unconfirmed = integraal.CentsPerYear(zvw), t.doubt || doubt
	}
	b.wide, b.narrow = wide, narrow
}

// ouden is the tax of persons with the pension age.
func (b *block) ouden(c *BelastingColumns, list []fiscaal, out []Jaarheffing) {
	h, t := b.households, &b.grens.tabel
	incomes, works := cellsOf(c.Inkomen, h)[:len(out)], cellsOf(c.Arbeidsinkomen, h)[:len(out)]
	others, wages := cellsOf(c.AndereBoxen, h)[:len(out)], cellsOf(c.Loon, h)[:len(out)]
	benefits, profits := cellsOf(c.Uitkering, h)[:len(out)], cellsOf(c.Winst, h)[:len(out)]
	singles := cellsOf(c.AlleenstaandeAOW, h)[:len(out)]
	wide, narrow, blank := b.wide, b.narrow, 0
	for _, f := range list {
		i := f.row()
		to, single := &out[i], singles[i]
		income, work, other := incomes[i].Cents(), works[i].Cents(), others[i].Cents()
		loon, uitkering, winst := wages[i].Cents(), benefits[i].Cents(), profits[i].Cents()
		wide |= (income + nearCents) | (work + nearCents) | (other + nearCents)
		narrow |= loon | uitkering | winst
		blank |= index(single-FlagNo > FlagYes-FlagNo)
		credits, due := t.oud(&t.persons[f.class()], income, work, other, f.combination(), int64(index(single == FlagYes)))
		to.set(credits, due, f.covered())
		zvw, doubt := t.zvw(loon, uitkering, winst)
		to.Zvw, to.Unconfirmed = integraal.CentsPerYear(zvw), t.doubt || doubt
	}
	b.wide, b.narrow = wide|-int64(blank), narrow
}

// set sets the tax, which is blank where the rule does not cover it (0).
func (j *Jaarheffing) set(credits, due, covered int64) {
	const blank = math.MinInt64
	j.Credits = integraal.CentsPerYear(credits&-covered | blank&(covered-1))
	j.Due = integraal.CentsPerYear(due&-covered | blank&(covered-1))
}

func (b *block) heffingenByRule(c *BelastingColumns, list []fiscaal, out []Jaarheffing) {
	for _, f := range list {
		b.heffingByRule(&out[f.row()], c, b.households.from+f.row(), f)
	}
}

// heffingByRule asks the rules themselves, where the table has not their values.
func (b *block) heffingByRule(out *Jaarheffing, c *BelastingColumns, row int, f fiscaal) {
	d, z := &b.day.belasting, b.day.zvw
	z.hoog.Confidence = integraal.Certain // what an employer pays is not in it
	zvw := z.due(c.Loon[row], c.Uitkering[row], c.Winst[row], nil)
	h := d.heffing(&belastingValues{
		income: c.Inkomen[row], work: c.Arbeidsinkomen[row], other: c.AndereBoxen[row],
		old: f.class() != belastingWorking, early: f.class() == belastingEarly,
		single: c.AlleenstaandeAOW[row] == FlagYes, combination: f.combination() != 0,
	}, nil)
	*out = Jaarheffing{
		Credits: h.Applied, Due: h.Due, Zvw: zvw.Ingehouden.Plus(zvw.Aanslag), Unconfirmed: d.doubt || zvw.Unconfirmed,
	}
	if f.covered() == 0 {
		out.Credits, out.Due = Blank[integraal.Yearly](), Blank[integraal.Yearly]()
	} else if h.Net.Overflowed() || h.Belasting.Overflowed() {
		b.large.add("belasting.inkomen", row)
	}
}

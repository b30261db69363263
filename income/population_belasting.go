package income

import "github.com/integraal/integraal"

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

// belasting checks the columns of the tax.
func (c *columns) belasting() {
	p, before := c.p, len(c.faults)
	c.flags("jongKind", p.JongKind, c.households, nil)
	c.belastingOf(&belastingOwn, &p.Belasting, nil, func(i int) bool { return reaches(p.Born[i], c.grens.belasting.old) != 0 })
	if len(c.faults) > before || len(p.Partner.Born) != len(p.Born) {
		return
	}
	c.belastingOf(&belastingPartner, &p.Partner.Belasting, p.FiscalePartner, func(i int) bool {
		return p.FiscalePartner[i] == FlagYes && reaches(p.Partner.Born[i], c.grens.belasting.old) != 0
	})
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

// heffing is the tax of the households of the block: first of the claimants, and then
// of the fiscal partners, so that nothing turns on whether the next one has a partner.
func (b *block) heffing(out, partners []Jaarheffing) {
	p, h := b.p, b.households
	g, from := &b.grens.belasting, b.day.belasting.combinatieVanaf.Is.Cents()
	born, partnered, child := cellsOf(p.Born, h)[:len(out)], cellsOf(p.FiscalePartner, h)[:len(out)], cellsOf(p.JongKind, h)[:len(out)]
	theirBorn := cellsOf(p.Partner.Born, h)[:len(out)]
	work, theirWork := cellsOf(p.Belasting.Arbeidsinkomen, h)[:len(out)], cellsOf(p.Partner.Belasting.Arbeidsinkomen, h)[:len(out)]
	clear(partners)
	couples := 0
	for i := range out {
		with, young := index(partnered[i] == FlagYes), index(child[i] == FlagYes)
		mine, theirs := work[i].Cents(), theirWork[i].Cents()
		older, younger := index(born[i].Before(theirBorn[i])), index(theirBorn[i].Before(born[i]))
		less, more, same := index(mine < theirs), index(mine > theirs), index(mine == theirs)
		entitled := young & index(mine > from)
		even := 1 &^ (with & entitled & same &^ (older | younger))
		class, covered := g.class(born[i])
		b.jaarheffing(&out[i], &p.Belasting, h.from+i, class, covered&even, entitled&(1&^with|less|same&older))
		class, covered = g.class(theirBorn[i])
		b.couples[couples&(blockRows-1)] = fiscaal{
			row: int32(i), class: int8(class), covered: int8(covered & even),
			combination: int8(young & index(theirs > from) & (more | same&younger)),
		}
		couples += with
	}
	for _, c := range b.couples[:couples] {
		b.jaarheffing(&partners[c.row], &p.Partner.Belasting, h.from+int(c.row), int(c.class), int(c.covered), int(c.combination))
	}
}

// fiscaal is a fiscal partner: the row in the block, the group, and whether the rule
// covers them and they have the combination credit (1).
type fiscaal struct {
	row                         int32
	class, covered, combination int8
}

// jaarheffing is the tax of one person.
func (b *block) jaarheffing(out *Jaarheffing, c *BelastingColumns, row, class, covered, combination int) {
	t := &b.grens.tabel
	if !t.ok {
		b.heffingByRule(out, c, row, class, covered, combination)
		return
	}
	single := index(c.AlleenstaandeAOW[row] == FlagYes)
	credits, due := t.aanslag(&t.persons[class], c.Inkomen[row].Cents(), c.Arbeidsinkomen[row].Cents(), c.AndereBoxen[row].Cents(), int64(combination), int64(single))
	zvw, doubt := t.zvw(c.Loon[row].Cents(), c.Uitkering[row].Cents(), c.Winst[row].Cents())
	out.Credits, out.Due, out.Zvw = integraal.CentsPerYear(credits), integraal.CentsPerYear(due), integraal.CentsPerYear(zvw)
	if out.Unconfirmed = t.doubt || doubt; covered == 0 {
		out.Credits, out.Due = Blank[integraal.Yearly](), Blank[integraal.Yearly]()
	}
}

// heffingByRule asks the rules themselves, where the table has not their values.
func (b *block) heffingByRule(out *Jaarheffing, c *BelastingColumns, row, class, covered, combination int) {
	d, z := &b.day.belasting, b.day.zvw
	z.hoog.Confidence = integraal.Certain // what an employer pays is not in it
	zvw := z.due(c.Loon[row], c.Uitkering[row], c.Winst[row], nil)
	h := d.heffing(&belastingValues{
		income: c.Inkomen[row], work: c.Arbeidsinkomen[row], other: c.AndereBoxen[row],
		old: class != belastingWorking, early: class == belastingEarly,
		single: c.AlleenstaandeAOW[row] == FlagYes, combination: combination != 0,
	}, nil)
	*out = Jaarheffing{
		Credits: h.Applied, Due: h.Due, Zvw: zvw.Ingehouden.Plus(zvw.Aanslag), Unconfirmed: d.doubt || zvw.Unconfirmed,
	}
	if covered == 0 {
		out.Credits, out.Due = Blank[integraal.Yearly](), Blank[integraal.Yearly]()
	} else if h.Net.Overflowed() || h.Belasting.Overflowed() {
		b.large.add("belasting.inkomen", row)
	}
}

package income

import (
	"strconv"

	"github.com/integraal/integraal"
)

// columns goes through the columns of a population: each is as long as it should
// be, and has a value in every cell that is asked. It looks at the rows of some
// households, and of their others.
type columns struct {
	p                   *Population
	day                 *Day
	asked               Schemes
	grens               populationGrenzen
	households, persons stretch
	// thorough is whether to look at the cells too that the rules look at on their way.
	thorough bool
	faults   integraal.Faults
}

// next turns to the next rows.
func (c *columns) next() {
	h := &c.households
	h.from, h.until = h.until, min(h.until+blockRows, h.all)
	c.persons.from = c.persons.until
}

// wrong reports whether one of the cells is wrong that the rules looked at on their way.
func (c *columns) wrong() bool {
	c.thorough = true
	c.check()
	c.thorough = false
	return len(c.faults) > 0
}

// whole are the faults in all rows.
func (c *columns) whole() error {
	c.faults, c.thorough = nil, true
	c.households.from, c.households.until = 0, c.households.all
	c.persons.from, c.persons.until = 0, c.persons.all
	c.check()
	return c.faults.Err()
}

func (c *columns) fault(code, name string, row int, text integraal.Text) {
	if row >= 0 {
		name = cell(name, row)
	}
	c.faults = append(c.faults, integraal.NewFault(code, name, text))
}

// cell is the path of a row in a column.
func cell(column string, row int) string { return column + "[" + strconv.Itoa(row) + "]" }

// sized reports whether a column is as long as it should be.
func (c *columns) sized(name string, is, should int) bool {
	if is != should {
		c.fault("column.length", name, -1, textColumn)
	}
	return is == should
}

// asks reports whether the cell of a row is asked: where the column only says
// yes, and everywhere without one.
func asks(only []Flag, row int) bool { return only == nil || only[row] == FlagYes }

// The checks below first look at a stretch as a whole, and for the row only
// where something is wrong.

func (c *columns) flags(name string, column []Flag, rows stretch, only []Flag) {
	if !c.sized(name, len(column), rows.all) || !blanks(cellsOf(column, rows), cellsOf(only, rows)) {
		return
	}
	for i := rows.from; i < rows.until; i++ {
		if f := column[i]; f != FlagNo && f != FlagYes && asks(only, i) {
			c.fault("fact.missing", name, i, textBlank)
			return
		}
	}
}

// flagsOf checks a column that few rows ask, which takes longer to find out.
func (c *columns) flagsOf(name string, column []Flag, rows stretch, asked func(row int) bool) {
	if !c.sized(name, len(column), rows.all) || !blanks(cellsOf(column, rows), nil) {
		return
	}
	for i := rows.from; i < rows.until; i++ {
		if f := column[i]; f != FlagNo && f != FlagYes && asked(i) {
			c.fault("fact.missing", name, i, textBlank)
			return
		}
	}
}

func (c *columns) dates(name string, column []integraal.Date, rows stretch, only []Flag) {
	if !c.sized(name, len(column), rows.all) || !noDates(cellsOf(column, rows), cellsOf(only, rows), c.day.date) {
		return
	}
	for i := rows.from; i < rows.until; i++ {
		switch born := column[i]; {
		case !asks(only, i):
		case born.IsZero():
			c.fault("fact.missing", name, i, textBlank)
			return
		case born.After(c.day.date):
			c.fault("facts.contradiction", name, i, textContradiction.With(integraal.PutName("other", "day")))
			return
		}
	}
}

// amounts checks a column of money that is at least some cents.
func amounts[B integraal.Basis](c *columns, name string, column []integraal.Money[B], rows stretch, least int64, only []Flag) {
	if !c.sized(name, len(column), rows.all) || !beyond(cellsOf(column, rows), cellsOf(only, rows), least) {
		return
	}
	for i := rows.from; i < rows.until; i++ {
		m := column[i]
		if cents := m.Cents(); cents >= least && cents <= integraal.MaxCents || !asks(only, i) {
			continue
		}
		switch {
		case m.Overflowed():
			c.fault("fact.missing", name, i, textBlank)
		case m.IsNegative() && least == 0:
			c.fault("amount.negative", name, i, textNegative)
		default:
			c.fault("amount.range", name, i, textRange)
		}
		return
	}
}

// check goes through the columns that the schemes ask.
func (c *columns) check() {
	p := c.p
	const toeslagen = AskZorgtoeslag | AskHuurtoeslag | AskKindgebondenBudget
	c.dates("born", p.Born, c.households, nil)
	if c.asked.any(AskBijstandsnorm | AskBeslagvrijeVoet) {
		c.flags("spouse", p.Spouse, c.households, nil)
	}
	if c.asked.any(toeslagen) {
		c.flags("toeslagpartner", p.Toeslagpartner, c.households, nil)
	}
	if c.asked.any(toeslagen) && !c.meansLater() {
		amounts(c, "toetsingsinkomen", p.Toetsingsinkomen, c.households, -integraal.MaxCents, nil)
		amounts(c, "rendementsgrondslag", p.Rendementsgrondslag, c.households, -integraal.MaxCents, nil)
	}
	if c.asked.any(AskBelasting) {
		c.flags("fiscalePartner", p.FiscalePartner, c.households, nil)
	}
	if len(c.faults) > 0 {
		return // what is asked of the rest turns on these
	}
	c.partner(c.asked.any(toeslagen))
	if c.asked.any(AskBijstandsnorm) {
		c.bijstand()
	}
	if c.asked.any(AskBeslagvrijeVoet) {
		c.beslag()
	}
	if c.asked.any(AskBelasting) {
		c.belasting()
	}
	if c.asked.any(AskZorgtoeslag) {
		c.flags("insured", p.Insured, c.households, nil)
	}
	if c.asked.any(AskHuurtoeslag) {
		c.huur()
	}
	if c.asked.any(AskKinderbijslag) {
		c.flags("kinderbijslagInsured", p.KinderbijslagInsured, c.households, nil)
	}
	if c.asked.any(askOthers) {
		c.others()
	}
}

// meansLater reports whether the amounts of claimant and toeslagpartner are looked at
// where they are added up.
func (c *columns) meansLater() bool {
	p, rows := c.p, c.households.all
	return !c.thorough && len(p.Toetsingsinkomen) == rows && len(p.Rendementsgrondslag) == rows &&
		len(p.Partner.Toetsingsinkomen) == rows && len(p.Partner.Rendementsgrondslag) == rows
}

func (c *columns) partner(toeslagen bool) {
	p := c.p
	c.partnersBorn()
	if c.asked.any(AskZorgtoeslag) {
		c.flags("partner.insured", p.Partner.Insured, c.households, p.Toeslagpartner)
	}
	if toeslagen && !c.meansLater() {
		amounts(c, "partner.toetsingsinkomen", p.Partner.Toetsingsinkomen, c.households, -integraal.MaxCents, p.Toeslagpartner)
		amounts(c, "partner.rendementsgrondslag", p.Partner.Rendementsgrondslag, c.households, -integraal.MaxCents, p.Toeslagpartner)
	}
	if toeslagen {
		c.flags("partner.wholeYear", p.Partner.WholeYear, c.households, p.Toeslagpartner)
	}
}

// partnersBorn checks the birth dates of the partners, at first in one look where all
// schemes ask them.
func (c *columns) partnersBorn() {
	p, h, asked, born := c.p, c.households, c.asked, c.p.Partner.Born
	all := asked.any(AskBijstandsnorm) && asked.any(AskZorgtoeslag|AskHuurtoeslag) && asked.any(AskBelasting)
	if all && len(born) == h.all && !noDatesOfAny(cellsOf(born, h),
		cellsOf(p.Spouse, h), cellsOf(p.Toeslagpartner, h), cellsOf(p.FiscalePartner, h), c.day.date) {
		return
	}
	if asked.any(AskBijstandsnorm) {
		c.dates("partner.born", born, h, p.Spouse)
	}
	if asked.any(AskZorgtoeslag | AskHuurtoeslag) {
		c.dates("partner.born", born, h, p.Toeslagpartner)
	}
	if asked.any(AskBelasting) {
		c.dates("partner.born", born, h, p.FiscalePartner)
	}
}

func (c *columns) bijstand() {
	b := &c.p.Bijstand
	c.flags("bijstand.children", b.Children, c.households, nil)
	if !c.day.date.Before(mantelzorgFrom) {
		c.flags("bijstand.mantelzorg", b.Mantelzorg, c.households, nil)
	}
	if !c.day.date.Before(from2027) {
		c.art24()
	}
	const name = "bijstand.kostendelers"
	if !c.sized(name, len(b.Kostendelers), c.households.all) {
		return
	}
	for i := c.households.from; i < c.households.until; i++ {
		if n := b.Kostendelers[i]; n < 0 || n > maxPersons {
			c.fault("facts.range", name, i, textPersons)
			return
		}
	}
}

// art24 refuses the first spouse under 18 on a day of which the text of art. 24
// is not known.
func (c *columns) art24() {
	for i := c.households.from; i < min(c.households.until, len(c.p.Spouse), len(c.p.Partner.Born)); i++ {
		if c.p.Spouse[i] == FlagYes && reaches(c.p.Partner.Born[i], c.grens.fasen.young) == 0 {
			c.fault("rule.uncovered", "partner.born", i, text24Vanaf2027)
			return
		}
	}
}

func (c *columns) others() {
	o := &c.p.Others
	c.until()
	c.dates("others.born", o.Born, c.persons, nil)
	if c.asked.any(AskKindgebondenBudget) {
		c.flags("others.kinderbijslag", o.Kinderbijslag, c.persons, nil)
	}
	if c.asked.any(AskKinderbijslag) {
		c.flags("others.household", o.Household, c.persons, nil)
		c.flagsOf("others.school", o.School, c.persons, func(i int) bool {
			return c.grens.peildatum.age(o.Born[i]) == van16Tot18
		})
	}
	if !c.asked.any(AskHuurtoeslag) {
		return
	}
	before := len(c.faults)
	if c.flags("others.medebewoner", o.Medebewoner, c.persons, nil); len(c.faults) > before {
		return
	}
	c.flags("others.kind", o.Kind, c.persons, o.Medebewoner)
	if c.thorough || len(o.Toetsingsinkomen) != c.persons.all || len(o.Rendementsgrondslag) != c.persons.all {
		amounts(c, "others.toetsingsinkomen", o.Toetsingsinkomen, c.persons, -integraal.MaxCents, o.Medebewoner)
		amounts(c, "others.rendementsgrondslag", o.Rendementsgrondslag, c.persons, -integraal.MaxCents, o.Medebewoner)
	}
	c.flags("others.wholeYear", o.WholeYear, c.persons, o.Medebewoner)
}

// until checks the rows at which the others of each household end, and goes to the
// last of them.
func (c *columns) until() {
	const name = "othersUntil"
	column, h := c.p.OthersUntil, c.households
	if !c.sized(name, len(column), h.all) {
		return
	}
	from := c.persons.from
	for i := h.from; i < h.until; i++ {
		until := column[i]
		if until < from || until > c.persons.all {
			c.fault("facts.range", name, i, textUntil)
			return
		}
		if until-from > maxPersons {
			c.fault("facts.range", name, i, textTooMany)
			return
		}
		from = until
	}
	if c.persons.until = from; h.until == h.all && from != c.persons.all {
		c.persons.until = c.persons.all
		c.fault("column.length", "others.born", -1, textOthers)
	}
}

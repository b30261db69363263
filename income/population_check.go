package income

import (
	"strconv"

	"github.com/integraal/integraal"
)

// columns goes through the columns of a population: each is as long as it should
// be, and has a value in every cell that is asked.
type columns struct {
	p       *Population
	rows    int // households
	persons int // others
	day     *Day
	asked   Schemes
	grens   populationGrenzen
	faults  integraal.Faults
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

// The checks below first look at a column as a whole, without a branch a row.

func (c *columns) flags(name string, column []Flag, rows int, only []Flag) {
	if !c.sized(name, len(column), rows) || !blanks(column, only) {
		return
	}
	for i, f := range column {
		if f != FlagNo && f != FlagYes && asks(only, i) {
			c.fault("fact.missing", name, i, textBlank)
			return
		}
	}
}

// blanks reports whether a flag that is asked is neither no nor yes.
func blanks(column, only []Flag) bool {
	var found Flag
	if only == nil {
		for _, f := range column {
			found |= f - FlagNo // at most 1 for no and yes alone
		}
		return found > 1
	}
	only = only[:len(column)]
	for i, f := range column {
		found |= (f - FlagNo) & -(only[i] >> 1)
	}
	return found > 1
}

// flagsOf checks a column that few rows ask, which takes longer to find out.
func (c *columns) flagsOf(name string, column []Flag, rows int, asked func(row int) bool) {
	if !c.sized(name, len(column), rows) {
		return
	}
	for i, f := range column {
		if f != FlagNo && f != FlagYes && asked(i) {
			c.fault("fact.missing", name, i, textBlank)
			return
		}
	}
}

func (c *columns) dates(name string, column []integraal.Date, rows int, only []Flag) {
	if !c.sized(name, len(column), rows) {
		return
	}
	found, day := 0, c.day.date
	if only == nil {
		for _, born := range column {
			found |= index(born.IsZero()) | index(born.After(day))
		}
	} else {
		only := only[:len(column)]
		for i, born := range column {
			found |= (index(born.IsZero()) | index(born.After(day))) & index(only[i] == FlagYes)
		}
	}
	if found == 0 {
		return
	}
	for i, born := range column {
		switch {
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
func amounts[B integraal.Basis](c *columns, name string, column []integraal.Money[B], rows int, least int64, only []Flag) {
	if !c.sized(name, len(column), rows) {
		return
	}
	found, most := 0, uint64(integraal.MaxCents-least)
	if only == nil {
		for _, m := range column {
			found |= index(uint64(m.Cents()-least) > most)
		}
	} else {
		only := only[:len(column)]
		for i, m := range column {
			found |= index(uint64(m.Cents()-least) > most) & index(only[i] == FlagYes)
		}
	}
	if found == 0 {
		return
	}
	for i, m := range column {
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
	c.dates("born", p.Born, c.rows, nil)
	if c.asked.any(AskBijstandsnorm) {
		c.flags("spouse", p.Spouse, c.rows, nil)
	}
	if c.asked.any(toeslagen) {
		c.flags("toeslagpartner", p.Toeslagpartner, c.rows, nil)
		amounts(c, "toetsingsinkomen", p.Toetsingsinkomen, c.rows, -integraal.MaxCents, nil)
		amounts(c, "rendementsgrondslag", p.Rendementsgrondslag, c.rows, -integraal.MaxCents, nil)
	}
	if len(c.faults) > 0 {
		return // what is asked of the rest turns on these
	}
	c.partner(c.asked.any(toeslagen))
	if c.asked.any(AskBijstandsnorm) {
		c.bijstand()
	}
	if c.asked.any(AskZorgtoeslag) {
		c.flags("insured", p.Insured, c.rows, nil)
	}
	if c.asked.any(AskHuurtoeslag) {
		c.huur()
	}
	if c.asked.any(AskKinderbijslag) {
		c.flags("kinderbijslagInsured", p.KinderbijslagInsured, c.rows, nil)
	}
	if c.asked.any(askOthers) {
		c.others()
	}
}

func (c *columns) partner(toeslagen bool) {
	p := c.p
	if c.asked.any(AskBijstandsnorm) {
		c.dates("partner.born", p.Partner.Born, c.rows, p.Spouse)
	}
	if c.asked.any(AskZorgtoeslag | AskHuurtoeslag) {
		c.dates("partner.born", p.Partner.Born, c.rows, p.Toeslagpartner)
	}
	if c.asked.any(AskZorgtoeslag) {
		c.flags("partner.insured", p.Partner.Insured, c.rows, p.Toeslagpartner)
	}
	if toeslagen {
		amounts(c, "partner.toetsingsinkomen", p.Partner.Toetsingsinkomen, c.rows, -integraal.MaxCents, p.Toeslagpartner)
		amounts(c, "partner.rendementsgrondslag", p.Partner.Rendementsgrondslag, c.rows, -integraal.MaxCents, p.Toeslagpartner)
		c.flags("partner.wholeYear", p.Partner.WholeYear, c.rows, p.Toeslagpartner)
	}
}

func (c *columns) bijstand() {
	b := &c.p.Bijstand
	c.flags("bijstand.children", b.Children, c.rows, nil)
	if !c.day.date.Before(mantelzorgFrom) {
		c.flags("bijstand.mantelzorg", b.Mantelzorg, c.rows, nil)
	}
	const name = "bijstand.kostendelers"
	if !c.sized(name, len(b.Kostendelers), c.rows) {
		return
	}
	for i, n := range b.Kostendelers {
		if n < 0 || n > maxPersons {
			c.fault("facts.range", name, i, textPersons)
			return
		}
	}
}

func (c *columns) huur() {
	h, d := &c.p.Huur, &c.day.huurtoeslag
	c.flags("huur.woning", h.Woning, c.rows, nil)
	amounts(c, "huur.huurprijs", h.Huurprijs, c.rows, 0, nil)
	c.flagsOf("huur.meerderjarig", h.Meerderjarig, c.rows, func(i int) bool { return c.p.Born[i].After(c.grens.huur.adult) })
	c.flags("huur.metKind", h.MetKind, c.rows, nil)
	c.flags("huur.handicap", h.Handicap, c.rows, nil)
	if d.ouderen {
		c.flags("huur.aangepast", h.Aangepast, c.rows, nil)
	}
	if !d.afbouw {
		c.flags("huur.bovenMaximum", h.BovenMaximum, c.rows, nil)
		amounts(c, "huur.energie", h.Energie, c.rows, 0, nil)
		amounts(c, "huur.schoonmaak", h.Schoonmaak, c.rows, 0, nil)
		amounts(c, "huur.huismeester", h.Huismeester, c.rows, 0, nil)
		amounts(c, "huur.ruimten", h.Ruimten, c.rows, 0, nil)
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
	amounts(c, "others.toetsingsinkomen", o.Toetsingsinkomen, c.persons, -integraal.MaxCents, o.Medebewoner)
	amounts(c, "others.rendementsgrondslag", o.Rendementsgrondslag, c.persons, -integraal.MaxCents, o.Medebewoner)
	c.flags("others.wholeYear", o.WholeYear, c.persons, o.Medebewoner)
}

// until checks the rows at which the others of each household end.
func (c *columns) until() {
	const name = "othersUntil"
	if !c.sized(name, len(c.p.OthersUntil), c.rows) {
		return
	}
	from := 0
	for i, until := range c.p.OthersUntil {
		if until < from || until > c.persons {
			c.fault("facts.range", name, i, textUntil)
			return
		}
		if until-from > maxPersons {
			c.fault("facts.range", name, i, textTooMany)
			return
		}
		from = until
	}
	if from != c.persons {
		c.fault("column.length", "others.born", -1, textOthers)
	}
}

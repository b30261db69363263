package income

import (
	"slices"

	"github.com/integraal/integraal"
)

// Day holds the statutory values of one day, looked up once, so that many
// households are computed without looking them up again. Its methods are the
// rules. It is immutable and safe for use by several goroutines. A Day that
// [Norms.On] did not make computes nothing: every rule answers dated.outside.
type Day struct {
	date integraal.Date
	*dayValues
	geboren geboortedagen
	lokaal  *lokaleDag // of a municipality, or nil
	// amountsOf is the day of which amounts are assumed.
	amountsOf integraal.Date
}

// geboortedagen are the last birth dates with which a child or a tenant is of an
// age on the day, of the schemes that go by the first day of a month, a quarter
// or a year.
type geboortedagen struct {
	kind      kindergrens
	peildatum peildatum
	huur      geboortegrens
}

func newDay(date integraal.Date, v *dayValues) *Day {
	return &Day{date: date, dayValues: v, geboren: geboortedagen{
		kind: kindergrensOn(date), peildatum: peildatumOf(date), huur: grensOn(date, v.huurtoeslag.leeftijd),
	}}
}

// In is the day in a municipality: what [Day.Assess] answers then has the
// schemes of its settings too. A nil *Settings is none.
func (d *Day) In(s *Settings) *Day {
	if d == nil {
		return nil
	}
	in := *d
	return in.in(s)
}

// in is the day itself, in a municipality.
func (d *Day) in(s *Settings) *Day {
	d.lokaal = s.on(d.date)
	return d
}

// dayValues are the statutory values of a day, of every scheme.
type dayValues struct {
	bijstand    bijstandDay
	inrichting  inrichtingDay
	verhoging   verhogingDay
	voorschot   voorschotDay
	zorgtoeslag zorgtoeslagDay
	kgb         kgbDay
	kot         kotDay

	kinderbijslag kinderbijslagDay
	aow           aowDay
	minimumloon   minimumloonDay
	huurtoeslag   huurtoeslagDay
	middelen      middelenDay
	gemeente      gemeenteDay
	verrekening   verrekeningDay
	buffer        bufferDay
	ophoging      ophogingDay
	belasting     belastingDay
	zvw           zvwDay
	beslag        beslagDay
	kwijt         kwijtDay
}

// on looks up the values of a day.
func (v *values) on(day integraal.Date) *dayValues {
	d := &dayValues{}
	v.bijstand.on(day, &d.bijstand)
	v.inrichting.on(day, &d.inrichting)
	v.verhoging.on(day, &d.verhoging)
	v.voorschot.on(day, &d.voorschot)
	v.zorgtoeslag.on(day, &v.toeslag, &d.zorgtoeslag)
	v.kgb.on(day, &v.toeslag, &d.kgb)
	v.kot.on(day, &v.toeslag, &d.kot)
	v.kinderbijslag.on(day, &d.kinderbijslag)
	v.aow.on(day, &d.aow)
	v.minimumloon.on(day, &d.minimumloon)
	v.huurtoeslag.on(day, &v.toeslag, &d.huurtoeslag)
	v.middelen.on(day, &v.bijstand, &d.middelen)
	v.gemeente.on(day, &d.gemeente)
	v.verrekening.on(day, &d.verrekening)
	v.buffer.on(day, &d.buffer)
	v.kgb.ophoging(day, &d.ophoging)
	v.belasting.on(day, &v.korting, &d.belasting)
	v.zvw.on(day, &v.aow, &d.zvw)
	v.beslagOn(day, d)
	v.kwijt.on(day, &d.kwijt)
	return d
}

// schemes says of each scheme whether its values are known.
func (d *dayValues) schemes() []*coverage {
	return []*coverage{
		&d.bijstand.coverage,
		&d.zorgtoeslag.coverage,
		&d.kgb.coverage,
		&d.kot.coverage,
		&d.kinderbijslag.coverage,
		&d.aow.coverage,
		&d.minimumloon.hour.coverage,
		&d.minimumloon.month.coverage,
		&d.minimumloon.reference.coverage,
		&d.inrichting.coverage,
		&d.verhoging.coverage,
		&d.voorschot.coverage,
		&d.huurtoeslag.coverage,
		&d.middelen.coverage,
		&d.gemeente.bijzonder.coverage,
		&d.gemeente.studie.coverage,
		&d.verrekening.coverage,
		&d.buffer.coverage,
		&d.belasting.coverage,
		&d.zvw.coverage,
		&d.beslag.coverage,
		&d.kwijt.coverage,
	}
}

func (d *dayValues) any() bool {
	return slices.ContainsFunc(d.schemes(), func(c *coverage) bool { return c.known })
}

// span is a stretch of days with the same values, of one scheme at least.
type span struct {
	from, until integraal.Date
	values      *dayValues
}

// compiled looks up the values of every stretch of days on which none changes.
func compiled(v values) table {
	t := table{values: v}
	var days []integraal.Date
	for i := range halfYears {
		days = append(days, halfYears[i].until.AddDays(1)) // a text of law changed
	}
	for _, s := range v.all() {
		days = append(days, s.changes()...)
	}
	slices.SortFunc(days, integraal.Date.Compare)
	days = slices.Compact(days)
	for i := 0; i+1 < len(days); i++ {
		if d := v.on(days[i]); d.any() {
			t.spans = append(t.spans, span{from: days[i], until: days[i+1].AddDays(-1), values: d})
		}
	}
	return t
}

// On looks up the values of a day. The fault is dated.outside, naming the days
// that are covered, when no scheme has its values for that day; where only some
// have them the rule of another answers that fault.
func (n *Norms) On(day integraal.Date) (*Day, error) {
	t := n.table()
	if v := t.at(day); v != nil {
		d := newDay(day, v).in(n.settings())
		d.amountsOf = n.assumption().on(day)
		return d, nil
	}
	var faults integraal.Faults
	for _, c := range t.on(day).schemes() {
		faults = append(faults, integraal.FaultsIn(c.check(day))...)
	}
	return nil, faults.Err()
}

// at are the values of a day on which at least one scheme has them, or nil.
func (t *table) at(day integraal.Date) *dayValues {
	for i := range t.spans {
		if s := &t.spans[i]; !day.Before(s.from) && !day.After(s.until) {
			return s.values
		}
	}
	return nil
}

// ruleOn are the built-in values of a day for one rule. Of a day that no scheme
// covers they are made too, unknown as they are, so that the rule answers the
// fault of its own scheme and not those of all.
func ruleOn(day integraal.Date) (*Day, error) {
	if day.IsZero() {
		return nil, errZeroDay
	}
	v := builtIn.at(day)
	if v == nil {
		v = builtIn.on(day)
	}
	return newDay(day, v), nil
}

// participatiewetOn is [ruleOn] for a rule of the Participatiewet that takes its
// amounts from elsewhere: it answers where the norms of that law are known.
func participatiewetOn(day integraal.Date) (*Day, error) {
	d, err := ruleOn(day)
	if err == nil {
		err = d.bijstand.check(day)
	}
	return d, err
}

// Date is the day of the values.
func (d *Day) Date() integraal.Date {
	if d == nil {
		return integraal.Date{}
	}
	return d.date
}

// coverage says whether all values of a scheme are known on a day, and which
// is the first that is not. The zero coverage says that they are not: a missing
// table is never read as zero.
type coverage struct {
	known bool
	lacks statutory
}

// check is nil when all values are known, and else says which days are covered.
func (c *coverage) check(day integraal.Date) error {
	if c.known {
		return nil
	}
	return c.outside(day)
}

func (c *coverage) outside(day integraal.Date) error {
	if c.lacks != nil {
		return c.lacks.outside(day)
	}
	return errNoDay
}

var (
	errNoDay   = integraal.NewFault("dated.outside", "", textNoDay)
	errZeroDay = integraal.NewFault("dated.outside", "day", textZeroDay)
)

// entry is a statutory value on a day, under its name.
type entry[T any] struct {
	integraal.Entry[T]
	name integraal.Name
}

// use adds a statutory value to an explanation.
func use[V integraal.Valued](why *integraal.Explanation, e *entry[V]) {
	if why == nil {
		return
	}
	integraal.Norm(why, e.name, e.Entry)
}

// find looks up a value, and notes the first that is not known.
func find[T any](c *coverage, d *integraal.Dated[T], day integraal.Date) entry[T] {
	e, err := d.At(day)
	if err != nil && c.lacks == nil {
		c.lacks, c.known = of(d), false
	}
	return entry[T]{Entry: e, name: integraal.Name(d.Name())}
}

package income

import "github.com/integraal/integraal"

// Huurtoeslag is the rent allowance of Wet op de huurtoeslag for a tenant with
// the toeslagpartner and the medebewoners, in the month of a day, by the
// built-in norms: the system to 2025 and that from 2026. The outcome applies
// not for who is under 18, for a dwelling without huurtoeslag, for a rent over
// the maximum (to 2025) or not above the part that everyone pays, for too much
// income or assets, or for less than what is awarded.
//
// Left out are residence (art. 10, Awir art. 9), a rent that the huurcommissie
// lowers (art. 5 lid 2), the lower maximum for a designated shared dwelling
// (art. 11 lid 2), special assets, and the income of someone who left or died
// during the year (Awir art. 8 lid 3 to 6). Beside dated.outside the faults are
// fact.impossible, facts.contradiction, facts.range, amount.range and
// amount.negative.
func Huurtoeslag(f HuurtoeslagFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Toeslag]{}, err
	}
	return d.Huurtoeslag(f, why)
}

// Huurtoeslag is the function [Huurtoeslag] by the norms of the day.
func (d *Day) Huurtoeslag(f HuurtoeslagFacts, why *integraal.Explanation) (integraal.Outcome[Toeslag], error) {
	partnered, mates, w := existence(&f.Partner), existence(&f.Medebewoners), f.gehuurd()
	var room [usualPersons]medehuurder
	a, others := f.aanvraag(&partnered), room[:0]
	list := *valueOf(&f.Medebewoners)
	for i := range list {
		m := &list[i]
		others = append(others, medehuurder{
			id: (*personLabel)(&m.ID), born: &m.Born, kind: &m.Kind, income: &m.Toetsingsinkomen,
			assets: &m.Rendementsgrondslag, wholeYear: &m.WholeYear,
		})
	}
	h := huurder{aanvraag: &a, woning: &w, medebewoners: &mates, list: others}
	var o integraal.Outcome[Toeslag]
	err := d.huurtoeslagFor(&inquiry{day: d.Date()}, &h, why, &o)
	return o, err
}

func (d *Day) huurtoeslagFor(q *inquiry, f *huurder, why *integraal.Explanation, o *integraal.Outcome[Toeslag]) error {
	if d == nil || d.dayValues == nil {
		return errNoDay
	}
	h := &d.huurtoeslag
	if err := h.check(d.date); err != nil {
		return err
	}
	r := huurtoeslagReading{list: f.list, grens: d.geboren.huur}
	r.read(q, f, h)
	if len(q.Faults) > 0 {
		return q.Faults.Err()
	}
	if why != nil {
		r.explain(f, why)
	}
	best, t := r.most(h)
	if t.Yearly.Overflowed() {
		return integraal.NewFault("amount.range", "toetsingsinkomen", textRange)
	}
	failed := h.failed(&r, best, t)
	if len(failed) == 0 {
		if !r.complete() {
			r.ask(q, f, h)
		}
		if len(q.Missing) > 0 {
			*o = integraal.Open[Toeslag](q.Missing...)
			return nil
		}
	}
	h.explain(&r, best, failed, why)
	if len(failed) > 0 {
		explainFailed(why, failed)
		*o = integraal.No[Toeslag](failed...)
		return nil
	}
	integraal.YesIn(o, t)
	return nil
}

// huurtoeslagReading is what is known of the facts.
type huurtoeslagReading struct {
	draagkracht
	grens  geboortegrens
	list   []medehuurder
	mates  answer // whether there is a list
	adult  answer
	woning answer

	// What art. 2, 13, 20 and 21 turn on, in so far as it is known.
	kenmerken
	meer, groot answer
	kind        answer // lives in
	persons     int    // who are known of

	// The rent and the income, between what is known of them.
	huur               reading[integraal.PerMonth]
	service            integraal.PerMonth // that counts, as far as known
	lo, hi             integraal.PerMonth
	incomeLo, incomeHi integraal.PerYear
	incomeKnown        bool // but for whether a child's counts in full
	absent             bool // an income is not on record
	matesAssets        answer
	matesKnown         bool // nothing is missing of a medebewoner that may bear
}

func (r *huurtoeslagReading) read(q *inquiry, f *huurder, d *huurtoeslagDay) {
	r.readMeans(q, f.aanvraag)
	r.mates, r.woning = presence(f.medebewoners), yesNo(&f.woning.Woning)
	if q.tooMany("medebewoners", len(r.list)) {
		r.list = nil
	}
	r.over = d.grenzen.exceeded(&r.draagkracht)
	r.readRent(q, f, d)
	r.readIncomes(q, d)
	r.readPersons(q, f, d)
}

// readRent reads the rent between what it is at least and at most. What is not
// known of the service charges is between nothing and what counts of it.
func (r *huurtoeslagReading) readRent(q *inquiry, f *huurder, d *huurtoeslagDay) {
	r.huur = read(&f.woning.Huurprijs)
	noCharge(q, "huurprijs", r.huur)
	r.lo, r.hi = r.huur.is, r.huur.is
	if !r.huur.known {
		r.hi = integraal.Cents[integraal.Monthly](integraal.MaxCents)
	}
	for i, s := range f.woning.Servicekosten.all() {
		charge := read(s)
		noCharge(q, servicePaths[i], charge)
		switch {
		case d.afbouw:
		case charge.known:
			counts := d.charge(charge.is)
			r.service = r.service.Plus(counts)
			r.lo, r.hi = r.lo.Plus(counts), r.hi.Plus(counts)
		default:
			r.hi = r.hi.Plus(d.servicekosten.Is)
		}
	}
}

// charge is what counts of a service charge (art. 5 lid 3, to 2025).
func (d *huurtoeslagDay) charge(is integraal.PerMonth) integraal.PerMonth {
	return integraal.Lesser(is, d.servicekosten.Is)
}

func (s *Servicekosten) all() [4]*integraal.Fact[integraal.PerMonth] {
	return [...]*integraal.Fact[integraal.PerMonth]{&s.Energie, &s.Schoonmaak, &s.Huismeester, &s.Ruimten}
}

var servicePaths = [...]string{
	"servicekosten.energie", "servicekosten.schoonmaak", "servicekosten.huismeester", "servicekosten.ruimten",
}

// noCharge refuses an amount below zero or beyond what the library computes
// with.
func noCharge(q *inquiry, path string, r reading[integraal.PerMonth]) {
	if uint64(r.is.Cents()) > integraal.MaxCents { // so is one below zero
		q.offRange("", path, r.is.Cents())
	}
}

// readIncomes adds up the incomes (Awir art. 7 lid 1, 2 and 6).
func (r *huurtoeslagReading) readIncomes(q *inquiry, d *huurtoeslagDay) {
	r.incomeKnown = r.income.known && r.partner != open && r.mates != open
	r.incomeLo, r.absent = r.income.is, r.income.absent
	if r.partner == yes {
		r.incomeKnown = r.incomeKnown && r.partners.known
		r.incomeLo, r.absent = r.incomeLo.Plus(r.partners.is), r.absent || r.partners.absent
	}
	r.incomeHi, r.matesKnown = r.incomeLo, true
	for i := range r.list {
		m := &r.list[i]
		income := read(m.income)
		if c := income.is.Cents(); c > integraal.MaxCents || c < -integraal.MaxCents {
			q.fault("amount.range", field("medebewoners", i, "toetsingsinkomen"), textRange)
		}
		r.incomeKnown, r.absent = r.incomeKnown && income.known, r.absent || income.absent
		exempt := r.exempt(m)
		r.matesKnown = r.matesKnown && income.known && exempt != open
		lo, hi := d.counted(exempt, income.is)
		r.incomeLo, r.incomeHi = r.incomeLo.Plus(lo), r.incomeHi.Plus(hi)
	}
}

// counted is what counts of the income of a medebewoner, at least and at most.
func (r *huurtoeslagReading) counted(d *huurtoeslagDay, m *medehuurder, income integraal.PerYear) (lo, hi integraal.PerYear) {
	return d.counted(r.exempt(m), income)
}

func (d *huurtoeslagDay) counted(exempt answer, income integraal.PerYear) (lo, hi integraal.PerYear) {
	part := d.countsOf(income, true)
	if exempt == open {
		return integraal.Lesser(part, income), integraal.Greater(part, income)
	}
	is := d.countsOf(income, exempt == yes)
	return is, is
}

// countsOf is counted on plain values.
func (d *huurtoeslagDay) countsOf(income integraal.PerYear, exempt bool) integraal.PerYear {
	counts := income.Cents()
	if part := max(0, counts-d.kindvrij.Is.Cents()); exempt {
		counts = part
	}
	return integraal.CentsPerYear(counts)
}

// exempt is whether Awir art. 7 lid 6 holds: a child who was not 23 yet at the
// start of the year.
func (r *huurtoeslagReading) exempt(m *medehuurder) answer {
	under := open
	if born, known := m.born.Value(); known {
		under = answerOf(born.After(r.grens.under23))
	}
	return and(under, yesNo(m.kind))
}

// readPersons goes by everyone who is known of.
func (r *huurtoeslagReading) readPersons(q *inquiry, f *huurder, d *huurtoeslagDay) {
	all := ages{geboortegrens: r.grens, counts: d.ouderen, leeftijden: leeftijden{no, no, no}}
	born, known := q.born("", -1, f.claimant.born)
	r.adult = open
	if known {
		r.adult = answerOf(!born.After(r.grens.adult))
	}
	r.adult = eitherOf(r.adult, yesNo(&f.woning.Meerderjarig))
	all.add(born, known)
	r.persons, r.kind, r.matesAssets = 1+len(r.list), yesNo(&f.woning.MetKind), no
	if r.partner == yes {
		r.persons++
		born, known := q.born("partner", -1, f.partner.born)
		all.add(born, known)
	}
	for i := range r.list {
		m := &r.list[i]
		born, known := q.born("medebewoners", i, m.born)
		all.add(born, known)
		r.readMate(q, f, d, i)
	}
	if r.partner == open || r.mates == open {
		all.add(integraal.Date{}, false) // someone of whom nothing is known
	}
	r.meer = eitherOf(r.partner, answerOf(len(r.list) > 0))
	if r.mates == open {
		r.meer = eitherOf(r.meer, open)
	}
	r.groot = answerOf(r.persons >= 3)
	if r.mates == open || r.partner == open && r.persons == 2 {
		r.groot = eitherOf(r.groot, open)
	}
	r.kenmerken = d.kenmerken(all.leeftijden, r.kind, yesNo(&f.woning.Handicap), yesNo(&f.woning.Aangepast), yesNo(&f.woning.BovenMaximum))
}

// kenmerken are what art. 2, 13 and 21 turn on beside the number of persons.
type kenmerken struct{ jong, ouderen, boven, uitzondering answer }

func (d *huurtoeslagDay) kenmerken(a leeftijden, kind, handicap, aangepast, bovenMaximum answer) kenmerken {
	k := kenmerken{jong: not(eitherOf(a.old, eitherOf(kind, handicap))), ouderen: no, boven: yes, uitzondering: no}
	if d.ouderen {
		k.ouderen, k.boven = a.pensioner, eitherOf(a.pensionerNow, aangepast)
	}
	if !d.afbouw {
		k.uitzondering = bovenMaximum
	}
	return k
}

// readMate reads the rest of a medebewoner.
func (r *huurtoeslagReading) readMate(q *inquiry, f *huurder, d *huurtoeslagDay, i int) {
	m := &r.list[i]
	if born, known := m.born.Value(); known && born.After(r.grens.adult) && yesNo(m.kind) == yes {
		if yesNo(&f.woning.MetKind) == no {
			q.contradict(field("medebewoners", i, "kind"), "metKind")
		}
		r.kind = yes
	}
	wealthy := d.wealthy(m)
	r.matesKnown = r.matesKnown && wealthy != open && presence(m.born) != open
	r.matesAssets = eitherOf(r.matesAssets, wealthy)
	if c := read(m.assets).is.Cents(); c > integraal.MaxCents || c < -integraal.MaxCents {
		q.fault("amount.range", field("medebewoners", i, "rendementsgrondslag"), textRange)
	}
	if !q.vetted {
		q.distinct(m.id.name(), "medebewoners", i, f.claimant.id.name(), "", -1)
		q.distinct(m.id.name(), "medebewoners", i, f.partner.id.name(), "partner", -1)
		for j := range i {
			q.distinct(m.id.name(), "medebewoners", i, r.list[j].id.name(), "medebewoners", j)
		}
	}
}

// wealthy is whether the assets of a medebewoner stand in the way (Awir art. 7
// lid 4).
func (d *huurtoeslagDay) wealthy(m *medehuurder) answer {
	over := open
	if worth := read(m.assets); worth.known {
		over = d.overLimit(worth.is)
	}
	return and(over, yesNo(m.wholeYear))
}

func (d *huurtoeslagDay) overLimit(worth integraal.Amount) answer {
	return answerOf(worth.MoreThan(d.grenzen.alone.Is))
}

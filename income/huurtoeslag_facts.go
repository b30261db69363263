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
	var none integraal.Outcome[Toeslag]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	h := &d.huurtoeslag
	if err := h.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	var r huurtoeslagReading
	r.read(&q, &f, h)
	if err := q.Faults.Err(); err != nil {
		return none, err
	}
	r.explain(&f, why)
	best, t := r.most(h)
	if t.Yearly.Overflowed() {
		return none, integraal.NewFault("amount.range", "toetsingsinkomen", textRange)
	}
	failed := h.failed(&r, best, t)
	if len(failed) == 0 {
		if r.ask(&q, &f, h); len(q.Missing) > 0 {
			return integraal.Open[Toeslag](q.Missing...), nil
		}
	}
	h.explain(&r, best, failed, why)
	if len(failed) > 0 {
		explainFailed(why, failed)
		return integraal.No[Toeslag](failed...), nil
	}
	return integraal.Yes(t), nil
}

// huurtoeslagReading is what is known of the facts.
type huurtoeslagReading struct {
	draagkracht
	grens     geboortegrens
	partnerIs PartnerVanHuurder
	list      []MedebewonerVanHuurder
	mates     answer // whether there is a list
	adult     answer
	woning    answer

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
}

func (r *huurtoeslagReading) read(q *inquiry, f *HuurtoeslagFacts, d *huurtoeslagDay) {
	r.grens = grensOn(q.day, d.leeftijd)
	r.partner, r.mates = presence(&f.Partner), presence(&f.Medebewoners)
	r.income, r.assets = read(&f.Toetsingsinkomen), read(&f.Rendementsgrondslag)
	inRange(q, "", "toetsingsinkomen", r.income)
	inRange(q, "", "rendementsgrondslag", r.assets)
	r.woning = yesNo(&f.Woning)
	if r.partner == yes {
		r.partnerIs, _ = f.Partner.Value()
		p := &r.partnerIs
		r.readPartner(q, &p.Toetsingsinkomen, &p.Rendementsgrondslag, &p.WholeYear)
		q.distinct(p.ID, "partner", -1, f.ID, "", -1)
	}
	list, _ := f.Medebewoners.Value()
	r.list = bounded(q, "medebewoners", list)
	r.readRent(q, f, d)
	r.readIncomes(q, d)
	r.readPersons(q, f, d)
}

// readRent reads the rent between what it is at least and at most. What is not
// known of the service charges is between nothing and what counts of it.
func (r *huurtoeslagReading) readRent(q *inquiry, f *HuurtoeslagFacts, d *huurtoeslagDay) {
	r.huur = read(&f.Huurprijs)
	noCharge(q, "huurprijs", r.huur)
	r.lo, r.hi = r.huur.is, r.huur.is
	if !r.huur.known {
		r.hi = integraal.Cents[integraal.Monthly](integraal.MaxCents)
	}
	for i, s := range f.Servicekosten.all() {
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
	if r.is.IsNegative() {
		q.fault("amount.negative", path, textNegative)
	}
	inRange(q, "", path, r)
}

// readIncomes adds up the incomes (Awir art. 7 lid 1, 2 and 6).
func (r *huurtoeslagReading) readIncomes(q *inquiry, d *huurtoeslagDay) {
	r.incomeKnown = r.income.known && r.partner != open && r.mates != open
	r.incomeLo, r.absent = r.income.is, r.income.absent
	if r.partner == yes {
		r.incomeKnown = r.incomeKnown && r.partners.known
		r.incomeLo, r.absent = r.incomeLo.Plus(r.partners.is), r.absent || r.partners.absent
	}
	r.incomeHi = r.incomeLo
	for i := range r.list {
		m := &r.list[i]
		income := read(&m.Toetsingsinkomen)
		if c := income.is.Cents(); c > integraal.MaxCents || c < -integraal.MaxCents {
			q.fault("amount.range", field("medebewoners", i, "toetsingsinkomen"), textRange)
		}
		r.incomeKnown, r.absent = r.incomeKnown && income.known, r.absent || income.absent
		lo, hi := r.counted(d, m, income.is)
		r.incomeLo, r.incomeHi = r.incomeLo.Plus(lo), r.incomeHi.Plus(hi)
	}
}

// counted is what counts of the income of a medebewoner, at least and at most.
func (r *huurtoeslagReading) counted(d *huurtoeslagDay, m *MedebewonerVanHuurder, income integraal.PerYear) (lo, hi integraal.PerYear) {
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
func (r *huurtoeslagReading) exempt(m *MedebewonerVanHuurder) answer {
	under := open
	if born, known := m.Born.Value(); known {
		under = answerOf(born.After(r.grens.under23))
	}
	return and(under, yesNo(&m.Kind))
}

// readPersons goes by everyone who is known of.
func (r *huurtoeslagReading) readPersons(q *inquiry, f *HuurtoeslagFacts, d *huurtoeslagDay) {
	all := ages{geboortegrens: r.grens, counts: d.ouderen, leeftijden: leeftijden{no, no, no}}
	born, known := q.born("", -1, &f.Born)
	r.adult = open
	if known {
		r.adult = answerOf(!born.After(r.grens.adult))
	}
	r.adult = eitherOf(r.adult, yesNo(&f.Meerderjarig))
	all.add(born, known)
	r.persons, r.kind, r.matesAssets = 1+len(r.list), yesNo(&f.MetKind), no
	if r.partner == yes {
		r.persons++
		born, known := q.born("partner", -1, &r.partnerIs.Born)
		all.add(born, known)
	}
	for i := range r.list {
		m := &r.list[i]
		born, known := q.born("medebewoners", i, &m.Born)
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
	r.kenmerken = d.kenmerken(all.leeftijden, r.kind, yesNo(&f.Handicap), yesNo(&f.Aangepast), yesNo(&f.BovenMaximum))
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
func (r *huurtoeslagReading) readMate(q *inquiry, f *HuurtoeslagFacts, d *huurtoeslagDay, i int) {
	m := &r.list[i]
	if born, known := m.Born.Value(); known && born.After(r.grens.adult) && yesNo(&m.Kind) == yes {
		if yesNo(&f.MetKind) == no {
			q.contradict(field("medebewoners", i, "kind"), "metKind")
		}
		r.kind = yes
	}
	r.matesAssets = eitherOf(r.matesAssets, d.wealthy(m))
	if c := read(&m.Rendementsgrondslag).is.Cents(); c > integraal.MaxCents || c < -integraal.MaxCents {
		q.fault("amount.range", field("medebewoners", i, "rendementsgrondslag"), textRange)
	}
	q.distinct(m.ID, "medebewoners", i, f.ID, "", -1)
	q.distinct(m.ID, "medebewoners", i, r.partnerIs.ID, "partner", -1)
	for j := range i {
		q.distinct(m.ID, "medebewoners", i, r.list[j].ID, "medebewoners", j)
	}
}

// wealthy is whether the assets of a medebewoner stand in the way (Awir art. 7
// lid 4).
func (d *huurtoeslagDay) wealthy(m *MedebewonerVanHuurder) answer {
	over := open
	if worth := read(&m.Rendementsgrondslag); worth.known {
		over = d.overLimit(worth.is)
	}
	return and(over, yesNo(&m.WholeYear))
}

func (d *huurtoeslagDay) overLimit(worth integraal.Amount) answer {
	return answerOf(worth.MoreThan(d.grenzen.alone.Is))
}

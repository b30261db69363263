package income

import "github.com/integraal/integraal"

// most are the facts for the rule, where they are missing at the values that
// give the most, with what is then due: the facts themselves when all are known.
// Whether a rent over the maximum stands in the way is looked at apart.
func (r *huurtoeslagReading) most(d *huurtoeslagDay) (best huurtoeslagValues, due Toeslag) {
	v := huurtoeslagValues{jong: r.jong == yes, boven: r.boven != no, uitzondering: true, rekenhuur: r.hi}
	if r.incomeKnown {
		v.rekeninkomen = r.incomeLo
	}
	best.huishouden = huishoudtypen
	for h := range huishoudtypen {
		if !r.mayBe(h) {
			continue
		}
		v.huishouden, v.groot = h, h.meer() && r.groot != no
		if t := d.due(&v, nil); best.huishouden == huishoudtypen || t.Yearly.MoreThan(due.Yearly) {
			best, due = v, t
		}
	}
	return best, due
}

// mayBe is whether the household may be of that kind.
func (r *huurtoeslagReading) mayBe(h huishoudtype) bool {
	return mayHold(r.meer, h.meer()) && mayHold(r.ouderen, h.ouderen())
}

func mayHold(a answer, is bool) bool { return a == open || (a == yes) == is }

// failed are the conditions that are certainly not met.
func (d *huurtoeslagDay) failed(r *huurtoeslagReading, best huurtoeslagValues, most Toeslag) []integraal.Condition {
	var failed []integraal.Condition
	if r.adult == no {
		failed = append(failed, integraal.Condition{Name: ConditionHuurderAge, By: d.by.meerderjarig})
	}
	if r.woning == no {
		failed = append(failed, integraal.Condition{Name: ConditionWoning, By: d.by.woning})
	}
	if !d.afbouw && r.uitzondering == no && r.lo.MoreThan(d.maximum(&huurtoeslagValues{jong: r.jong == yes}).Is) {
		failed = append(failed, integraal.Condition{Name: ConditionMaxHuur, By: d.by.maximum})
	}
	if d.grenzen.exceeded(&r.draagkracht) == yes {
		failed = append(failed, integraal.Condition{Name: ConditionAssets, By: d.grenzen.alone.By})
	} else if r.matesAssets == yes {
		failed = append(failed, integraal.Condition{Name: ConditionAssets, By: d.by.vermogen})
	}
	if d.least.Is.MoreThan(most.Yearly) {
		failed = append(failed, d.shortfall(best))
	}
	return failed
}

// shortfall is the condition that an amount below the least fails: the rent is
// not above the basishuur of the lowest incomes, this income leaves nothing, or
// what is left is less than what is awarded.
func (d *huurtoeslagDay) shortfall(v huurtoeslagValues) integraal.Condition {
	var p huurdelen
	d.delen(&v, &p)
	nothing := d.exact(&v, &p).Round(wholeCents).IsZero()
	v.rekeninkomen = integraal.PerYear{}
	if d.delen(&v, &p); p.telt <= p.basishuur {
		return integraal.Condition{Name: ConditionBasishuur, By: d.by.hoogte}
	}
	by := d.by.normhuur
	if d.afbouw {
		by = d.by.vermindering
	}
	return shortfall(nothing, by, &d.least)
}

// ask notes the missing facts that bear on the outcome.
func (r *huurtoeslagReading) ask(q *inquiry, f *HuurtoeslagFacts, d *huurtoeslagDay) {
	b := r.bearing(d)
	r.askTenant(q, f, d, b)
	r.askRent(q, f, b)
	r.askPartner(q, f, d, b)
	ask(q, FactMedebewoners, f.ID, &f.Medebewoners)
	for i := range r.list {
		r.askMate(q, d, i, b)
	}
}

func (r *huurtoeslagReading) askTenant(q *inquiry, f *HuurtoeslagFacts, d *huurtoeslagDay, b huurbearing) {
	if r.adult == open || b.ages {
		ask(q, FactBorn, f.ID, &f.Born)
	}
	if r.adult == open && dueToMinor(q, f, d) {
		ask(q, FactMeerderjarig, f.ID, &f.Meerderjarig)
	}
	if b.jong {
		ask(q, FactMetKind, f.ID, &f.MetKind)
		ask(q, FactHandicap, f.ID, &f.Handicap)
	}
	ask(q, FactToetsingsinkomen, f.ID, &f.Toetsingsinkomen)
}

// dueToMinor is whether anything may be due to a tenant under 18: at an income
// for which only who has pension age gets something, nothing is.
func dueToMinor(q *inquiry, f *HuurtoeslagFacts, d *huurtoeslagDay) bool {
	minor := *f
	minor.Born, minor.Meerderjarig = integraal.Know(q.day.AddYears(-17)), integraal.Know(true)
	var r huurtoeslagReading
	r.read(&inquiry{day: q.day}, &minor, d)
	best, due := r.most(d)
	return len(d.failed(&r, best, due)) == 0
}

func (r *huurtoeslagReading) askRent(q *inquiry, f *HuurtoeslagFacts, b huurbearing) {
	ask(q, FactHuurwoning, f.ID, &f.Woning)
	ask(q, FactHuurprijs, f.ID, &f.Huurprijs)
	if b.service {
		names := [...]integraal.Name{FactServiceEnergie, FactServiceSchoonmaak, FactServiceHuismeester, FactServiceRuimten}
		for i, s := range f.Servicekosten.all() {
			ask(q, names[i], f.ID, s)
		}
	}
	if b.boven {
		ask(q, FactAangepast, f.ID, &f.Aangepast)
	}
	if b.uitzondering {
		ask(q, FactBovenMaximum, f.ID, &f.BovenMaximum)
	}
}

func (r *huurtoeslagReading) askPartner(q *inquiry, f *HuurtoeslagFacts, d *huurtoeslagDay, b huurbearing) {
	ask(q, FactToeslagpartner, f.ID, &f.Partner)
	p := &r.partnerIs
	if r.partner == yes {
		if b.ages {
			ask(q, FactBorn, p.ID, &p.Born)
		}
		ask(q, FactToetsingsinkomen, p.ID, &p.Toetsingsinkomen)
	}
	if d.grenzen.exceeded(&r.draagkracht) != open {
		return
	}
	ask(q, FactRendementsgrondslag, f.ID, &f.Rendementsgrondslag)
	if r.partner == yes && r.wholeYear != no {
		ask(q, FactPartnerWholeYear, p.ID, &p.WholeYear)
		ask(q, FactRendementsgrondslag, p.ID, &p.Rendementsgrondslag)
	}
}

func (r *huurtoeslagReading) askMate(q *inquiry, d *huurtoeslagDay, i int, b huurbearing) {
	m := &r.list[i]
	exempts := r.exempt(m) == open && r.exemptionBears(d, i, b)
	if b.ages || exempts {
		ask(q, FactBorn, m.ID, &m.Born)
	}
	if exempts {
		ask(q, FactMedebewonerKind, m.ID, &m.Kind)
	}
	ask(q, FactToetsingsinkomen, m.ID, &m.Toetsingsinkomen)
	if d.wealthy(m) == open {
		ask(q, FactRendementsgrondslag, m.ID, &m.Rendementsgrondslag)
		ask(q, FactMedebewonerWholeYear, m.ID, &m.WholeYear)
	}
}

// explain adds the facts that are known to an explanation.
func (r *huurtoeslagReading) explain(f *HuurtoeslagFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenIf(why, FactBorn, &f.Born)
	givenAnswer(why, FactMeerderjarig, yesNo(&f.Meerderjarig))
	givenAnswer(why, FactHuurwoning, r.woning)
	givenIf(why, FactHuurprijs, &f.Huurprijs)
	givenIf(why, FactServiceEnergie, &f.Servicekosten.Energie)
	givenIf(why, FactServiceSchoonmaak, &f.Servicekosten.Schoonmaak)
	givenIf(why, FactServiceHuismeester, &f.Servicekosten.Huismeester)
	givenIf(why, FactServiceRuimten, &f.Servicekosten.Ruimten)
	givenAnswer(why, FactAangepast, yesNo(&f.Aangepast))
	givenAnswer(why, FactBovenMaximum, yesNo(&f.BovenMaximum))
	givenAnswer(why, FactMetKind, yesNo(&f.MetKind))
	givenAnswer(why, FactHandicap, yesNo(&f.Handicap))
	givenIf(why, FactToetsingsinkomen, &f.Toetsingsinkomen)
	givenIf(why, FactRendementsgrondslag, &f.Rendementsgrondslag)
	givenAnswer(why, FactToeslagpartner, r.partner)
	if r.partner == yes {
		p := &r.partnerIs
		givenPerson(why, p.ID)
		givenIf(why, FactBorn, &p.Born)
		givenIf(why, FactToetsingsinkomen, &p.Toetsingsinkomen)
		givenIf(why, FactRendementsgrondslag, &p.Rendementsgrondslag)
		givenAnswer(why, FactPartnerWholeYear, r.wholeYear)
	}
	if r.mates != open {
		integraal.Given(why, FactMedebewoners, integraal.Count(len(r.list)))
	}
	for i := range r.list {
		m := &r.list[i]
		givenPerson(why, m.ID)
		givenIf(why, FactBorn, &m.Born)
		givenAnswer(why, FactMedebewonerKind, yesNo(&m.Kind))
		givenIf(why, FactToetsingsinkomen, &m.Toetsingsinkomen)
		givenIf(why, FactRendementsgrondslag, &m.Rendementsgrondslag)
		givenAnswer(why, FactMedebewonerWholeYear, yesNo(&m.WholeYear))
	}
}

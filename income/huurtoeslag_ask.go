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
	if r.over == yes {
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

// complete reports whether nothing is missing that bears.
func (r *huurtoeslagReading) complete() bool {
	return r.settled() && r.matesKnown && r.mates != open && r.adult != open && r.woning != open &&
		r.draagkracht.complete()
}

// ask notes the missing facts that bear on the outcome.
func (r *huurtoeslagReading) ask(q *inquiry, f *huurder, d *huurtoeslagDay) {
	b := r.bearing(d)
	r.askTenant(q, f, d, &b)
	r.askRent(q, f, &b)
	r.askPartner(q, f, &b)
	ask(q, FactMedebewoners, f.claimant.id.name(), f.medebewoners)
	for i := range r.list {
		r.askMate(q, d, i, &b)
	}
}

func (r *huurtoeslagReading) askTenant(q *inquiry, f *huurder, d *huurtoeslagDay, b *huurbearing) {
	if r.adult == open || b.ages {
		ask(q, FactBorn, f.claimant.id.name(), f.claimant.born)
	}
	if r.adult == open && r.dueToMinor(q, f, d) {
		ask(q, FactMeerderjarig, f.claimant.id.name(), &f.woning.Meerderjarig)
	}
	if b.jong {
		ask(q, FactMetKind, f.claimant.id.name(), &f.woning.MetKind)
		ask(q, FactHandicap, f.claimant.id.name(), &f.woning.Handicap)
	}
	ask(q, FactToetsingsinkomen, f.claimant.id.name(), f.claimant.income)
}

// dueToMinor is whether anything may be due to a tenant under 18: at an income
// for which only who has pension age gets something, nothing is.
func (r *huurtoeslagReading) dueToMinor(q *inquiry, f *huurder, d *huurtoeslagDay) bool {
	minor, claim, home, born := *f, *f.aanvraag, *f.woning, integraal.Know(q.day.AddYears(-17))
	home.Meerderjarig = integraal.Know(true)
	claim.claimant.born = &born
	minor.aanvraag, minor.woning = &claim, &home
	least := huurtoeslagReading{list: f.list, grens: r.grens}
	least.read(&inquiry{day: q.day}, &minor, d)
	best, due := least.most(d)
	return len(d.failed(&least, best, due)) == 0
}

func (r *huurtoeslagReading) askRent(q *inquiry, f *huurder, b *huurbearing) {
	ask(q, FactHuurwoning, f.claimant.id.name(), &f.woning.Woning)
	ask(q, FactHuurprijs, f.claimant.id.name(), &f.woning.Huurprijs)
	if b.service {
		names := [...]integraal.Name{FactServiceEnergie, FactServiceSchoonmaak, FactServiceHuismeester, FactServiceRuimten}
		for i, s := range f.woning.Servicekosten.all() {
			ask(q, names[i], f.claimant.id.name(), s)
		}
	}
	if b.boven {
		ask(q, FactAangepast, f.claimant.id.name(), &f.woning.Aangepast)
	}
	if b.uitzondering {
		ask(q, FactBovenMaximum, f.claimant.id.name(), &f.woning.BovenMaximum)
	}
}

func (r *huurtoeslagReading) askPartner(q *inquiry, f *huurder, b *huurbearing) {
	ask(q, FactToeslagpartner, f.claimant.id.name(), f.partnered)
	p := &f.partner
	if r.partner == yes {
		if b.ages {
			ask(q, FactBorn, p.id.name(), p.born)
		}
		ask(q, FactToetsingsinkomen, p.id.name(), p.income)
	}
	if r.over != open {
		return
	}
	ask(q, FactRendementsgrondslag, f.claimant.id.name(), f.claimant.assets)
	if r.partner == yes && r.wholeYear != no {
		ask(q, FactPartnerWholeYear, p.id.name(), p.wholeYear)
		ask(q, FactRendementsgrondslag, p.id.name(), p.assets)
	}
}

func (r *huurtoeslagReading) askMate(q *inquiry, d *huurtoeslagDay, i int, b *huurbearing) {
	m := &r.list[i]
	exempts := r.exempt(m) == open && r.exemptionBears(d, i, b)
	if b.ages || exempts {
		ask(q, FactBorn, m.id.name(), m.born)
	}
	if exempts {
		ask(q, FactMedebewonerKind, m.id.name(), m.kind)
	}
	ask(q, FactToetsingsinkomen, m.id.name(), m.income)
	if d.wealthy(m) == open {
		ask(q, FactRendementsgrondslag, m.id.name(), m.assets)
		ask(q, FactMedebewonerWholeYear, m.id.name(), m.wholeYear)
	}
}

// explain adds the facts that are known to an explanation.
func (r *huurtoeslagReading) explain(f *huurder, why *integraal.Explanation) {
	givenPerson(why, f.claimant.id.name())
	givenIf(why, FactBorn, f.claimant.born)
	givenAnswer(why, FactMeerderjarig, yesNo(&f.woning.Meerderjarig))
	givenAnswer(why, FactHuurwoning, r.woning)
	givenIf(why, FactHuurprijs, &f.woning.Huurprijs)
	givenIf(why, FactServiceEnergie, &f.woning.Servicekosten.Energie)
	givenIf(why, FactServiceSchoonmaak, &f.woning.Servicekosten.Schoonmaak)
	givenIf(why, FactServiceHuismeester, &f.woning.Servicekosten.Huismeester)
	givenIf(why, FactServiceRuimten, &f.woning.Servicekosten.Ruimten)
	givenAnswer(why, FactAangepast, yesNo(&f.woning.Aangepast))
	givenAnswer(why, FactBovenMaximum, yesNo(&f.woning.BovenMaximum))
	givenAnswer(why, FactMetKind, yesNo(&f.woning.MetKind))
	givenAnswer(why, FactHandicap, yesNo(&f.woning.Handicap))
	givenIf(why, FactToetsingsinkomen, f.claimant.income)
	givenIf(why, FactRendementsgrondslag, f.claimant.assets)
	givenAnswer(why, FactToeslagpartner, r.partner)
	if r.partner == yes {
		p := &f.partner
		givenPerson(why, p.id.name())
		givenIf(why, FactBorn, p.born)
		givenIf(why, FactToetsingsinkomen, p.income)
		givenIf(why, FactRendementsgrondslag, p.assets)
		givenAnswer(why, FactPartnerWholeYear, r.wholeYear)
	}
	if r.mates != open {
		integraal.Given(why, FactMedebewoners, integraal.Count(len(r.list)))
	}
	for i := range r.list {
		m := &r.list[i]
		givenPerson(why, m.id.name())
		givenIf(why, FactBorn, m.born)
		givenAnswer(why, FactMedebewonerKind, yesNo(m.kind))
		givenIf(why, FactToetsingsinkomen, m.income)
		givenIf(why, FactRendementsgrondslag, m.assets)
		givenAnswer(why, FactMedebewonerWholeYear, yesNo(m.wholeYear))
	}
}

package income

import "github.com/integraal/integraal"

// explainDue adds the reckoning of the amount to an explanation.
func (d *huurtoeslagDay) explainDue(v *huurtoeslagValues, p *huurdelen, why *integraal.Explanation) {
	integraal.Explain(why, stepHuishouden, integraal.Word(v.huishouden.String()), d.by.huishouden)
	if v.jong {
		integraal.Explain(why, stepLeeftijd, integraal.Count(d.leeftijd), d.by.leeftijd)
	}
	use(why, d.maximum(v))
	if v.rekenhuur.Cents() > p.telt {
		integraal.Explain(why, stepHuurTelt, integraal.CentsPerMonth(p.telt), d.by.maximum)
	}
	d.explainBasishuur(v, p, why)
	use(why, &d.kwaliteit)
	vol, kwaliteit := integraal.CentsPerMonth(p.vol), integraal.CentsPerMonth(p.kwaliteit)
	aftopping := integraal.CentsPerMonth(p.aftopping)
	integraal.Explain(why, stepDeelVol, vol, d.by.hoogte)
	if p.kwaliteit > 0 || p.aftopping > 0 {
		use(why, d.aftop(v))
	}
	if p.kwaliteit > 0 {
		integraal.Explain(why, stepDeelKwal, kwaliteit, d.by.delen)
		use(why, &d.pctKwaliteit)
	}
	if p.aftopping > 0 {
		integraal.Explain(why, stepDeelAftop, aftopping, d.by.delen)
		use(why, &d.pctAftop)
	}
	month := vol.Exact().Plus(kwaliteit.Share(d.pctKwaliteit.Is)).Plus(aftopping.Share(d.pctAftop.Is))
	if h := &d.typen[v.huishouden]; d.afbouw && v.rekeninkomen.MoreThan(h.ijkpunt.Is) {
		less := integraal.Cents[integraal.Monthly](v.rekeninkomen.Above(h.ijkpunt.Is).Cents()).
			Share(h.pct.Is).Share(integraal.Ratio(1, 12))
		use(why, &h.pct)
		integraal.Explain(why, stepHuurAfbouw, less, d.by.vermindering)
		month = month.Minus(less)
	}
	integraal.Explain(why, stepHuurMaand, month.NotBelowZero(), d.by.hoogte)
}

// explainBasishuur adds how the part came about that the tenant pays.
func (d *huurtoeslagDay) explainBasishuur(v *huurtoeslagValues, p *huurdelen, why *integraal.Explanation) {
	h := &d.typen[v.huishouden]
	use(why, &h.ijkpunt)
	if d.afbouw || !v.rekeninkomen.MoreThan(h.ijkpunt.Is) {
		use(why, &d.normhuur)
		if !h.minder.Is.IsZero() {
			use(why, &h.minder)
			integraal.Explain(why, stepMinimumhuur, integraal.CentsPerMonth(p.norm), d.by.ijkpunt)
		}
	} else {
		use(why, &h.a)
		use(why, &h.b)
		integraal.Explain(why, stepNormhuur, integraal.CentsPerMonth(p.norm), d.by.omhoog)
	}
	if !d.verhoging.Is.IsZero() {
		use(why, &d.verhoging)
	}
	if !d.eigen.Is.IsZero() {
		use(why, &d.eigen)
	}
	integraal.Explain(why, stepBasishuur, integraal.CentsPerMonth(p.basishuur), d.by.basishuur)
}

// explainRent adds the rent that is reckoned with.
func (r *huurtoeslagReading) explainRent(d *huurtoeslagDay, why *integraal.Explanation) {
	if !d.afbouw && !r.service.IsZero() {
		use(why, &d.servicekosten)
		integraal.Explain(why, stepServicekosten, r.service, d.by.servicekosten)
	}
	if r.lo == r.hi {
		integraal.Explain(why, stepRekenhuur, r.lo, d.by.rekenhuur)
	}
}

// explainIncomes adds the incomes that count together.
func (r *huurtoeslagReading) explainIncomes(d *huurtoeslagDay, why *integraal.Explanation) {
	if !r.incomeKnown {
		return
	}
	if r.absent {
		integraal.Explain(why, stepNil, integraal.PerYear{}, byNil)
	}
	for i := range r.list {
		m := &r.list[i]
		if income := read(m.income); income.known && r.exempt(m) == yes {
			givenPerson(why, m.id.name())
			use(why, &d.kindvrij)
			integraal.Explain(why, stepInkomenTelt, income.is.Above(d.kindvrij.Is), d.by.kindvrij)
		}
	}
	if r.partner == yes || len(r.list) > 0 {
		integraal.Explain(why, stepRekeninkomen, r.incomeLo, d.by.rekeninkomen)
	}
}

// explainAssets adds the assets that were held against a limit.
func (r *huurtoeslagReading) explainAssets(d *huurtoeslagDay, why *integraal.Explanation) {
	if r.over != open {
		d.grenzen.explain(&r.draagkracht, why)
	}
	for i := range r.list {
		m := &r.list[i]
		if worth := read(m.assets); worth.known && yesNo(m.wholeYear) != no {
			givenPerson(why, m.id.name())
			integraal.Explain(why, stepMedeAssets, worth.is, d.by.vermogen)
		}
	}
}

// explain adds the reckoning, or the part of it that a failed condition rests
// on.
func (d *huurtoeslagDay) explain(r *huurtoeslagReading, v huurtoeslagValues, failed []integraal.Condition, why *integraal.Explanation) {
	if why == nil {
		return
	}
	if bears(failed, ConditionAssets) {
		r.explainAssets(d, why)
	}
	refused := len(failed) > 0 && bears(failed, ConditionMaxHuur)
	amount, rent := bears(failed, ConditionIncome, ConditionLeast), bears(failed, ConditionBasishuur)
	if refused || amount || rent {
		r.explainRent(d, why)
	}
	if refused {
		use(why, d.maximum(&huurtoeslagValues{jong: r.jong == yes}))
	}
	switch {
	case amount:
		if r.partner != open && r.mates != open {
			integraal.Explain(why, stepHuurPersonen, integraal.Count(r.persons), d.by.delen)
		}
		r.explainIncomes(d, why)
		d.due(&v, why)
	case rent:
		var p huurdelen
		d.delen(&v, &p)
		d.explainBasishuur(&v, &p, why)
	}
}

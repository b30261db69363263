package income

import "github.com/integraal/integraal"

func (d *beslagDay) explain(v *beslagValues, r *gereckend, b *BeslagvrijeVoet, why *integraal.Explanation) {
	d.explainStart(v, r.kop, r.capped, r.floored, b.Unconfirmed, why)
	integraal.Explain(why, stepBeslagBegin, d.exact(r.begin), d.byStart(v, r.capped))
	less := func(n int64, name integraal.Name, by integraal.Citation) {
		if n > 0 {
			integraal.Explain(why, name, d.exact(n), by)
		}
	}
	less(r.partner, stepBeslagEchtgenoot, byEchtgenootVrij)
	less(v.vrij*d.den, stepBeslagVrij, byEigenVrij)
	less(v.bijtelling*d.den, stepBeslagBijtelling, byBijtelling)
	if r.floored {
		use(why, &d.deel)
		integraal.Explain(why, stepBeslagNietMeer, d.exact(v.inkomen*d.part.deel), byNietMeer)
		if v.uitkering {
			integraal.Explain(why, stepBeslagUitkering, d.exact(v.bijstand*d.part.deel), byUitkering)
		}
	}
	integraal.Explain(why, stepBeslagVoet, b.Voet, b.By)
	integraal.Explain(why, stepBeslagBoven, b.Above, byBeslagBoven)
	integraal.Explain(why, stepBeslagGeenOpdracht, integraal.YesNo(true), byBeslagBoven)
	if b.MayAsk {
		use(why, &d.grens[index(v.leef != leefAlleen)])
		step := stepBeslagMagVragen
		if b.MayAskIf {
			step = stepBeslagMagVragenAls
		}
		integraal.Explain(why, step, integraal.YesNo(true), byEigenWoning)
	}
	if !b.Until.IsZero() {
		integraal.Explain(why, stepBeslagTot, b.Until, byTwaalfMaanden)
		integraal.Explain(why, stepBeslagKorter, integraal.YesNo(true), byTwaalfMaanden)
	}
}

func (d *beslagDay) explainStart(v *beslagValues, k kop, capped, floored, doubt bool, why *integraal.Explanation) {
	pair := index(v.leef >= leefPaar)
	switch v.weg {
	case beslagInrichting:
		both := index(v.samen)
		use(why, &d.inrichting[both])
		use(why, &d.plus[both])
		return
	case beslagZonderAdres:
		use(why, &d.norm[1])
		use(why, &d.zonderAdres)
	default:
		use(why, &d.norm[pair])
		integraal.Explain(why, stepBeslagNorm, d.exact(d.norm[pair].Is.Cents()*d.part.deel), d.byFormule())
		switch {
		case capped:
			use(why, &d.most[v.leef])
		case !floored: // else the parts bear on nothing
			d.explainKop(v.leef, k, doubt, why)
		}
	}
	if more := d.woonlasten(v); more > 0 {
		use(why, &d.maxHuur)
		use(why, &d.hogeWoonlasten)
		integraal.Explain(why, stepBeslagWoonlasten, d.exact(more), byWoonlasten)
		integraal.Explain(why, stepBeslagWoonlastenTot, integraal.YesNo(true), byWoonlasten)
	}
}

func (d *beslagDay) byFormule() integraal.Citation {
	if d.afbouw {
		return byFormuleNu
	}
	return byFormuleOud
}

// explainKop adds the parts of the formula that are not none, and the reading on
// which the amount rests.
func (d *beslagDay) explainKop(leef leefsituatie, k kop, doubt bool, why *integraal.Explanation) {
	pair, h := index(leef >= leefPaar), &d.huur[index(leef != leefAlleen)]
	if k.zorg > 0 {
		use(why, &d.drempel)
		use(why, &d.pctZorg)
		if k.most {
			use(why, &d.premie)
			use(why, &d.plus[pair])
		}
		integraal.Explain(why, stepBeslagZorg, d.exact(k.zorg), byZorgplafond)
	}
	if d.afbouw && (k.huur > 0 || doubt && k.under > 0) {
		use(why, &h.ijkpunt)
	}
	if k.huur > 0 {
		if d.afbouw {
			use(why, &h.pct)
		} else {
			use(why, &h.a)
			use(why, &h.b)
		}
		integraal.Explain(why, stepBeslagHuur, d.exact(k.huur), d.byFormule())
	}
	if k.under > 0 && doubt {
		integraal.Explain(why, stepBeslagLezing, integraal.YesNo(true), d.byFormule())
	}
	if k.kgb > 0 || k.underKgb > 0 && doubt {
		if k.zorg == 0 {
			use(why, &d.drempel)
		}
		if pair > 0 {
			use(why, &d.partners)
		}
		use(why, &d.pctKgb)
	}
	switch {
	case k.kgb > 0:
		integraal.Explain(why, stepBeslagKgb, d.exact(k.kgb), d.byFormule())
	case k.underKgb > 0 && doubt:
		integraal.Explain(why, stepBeslagLezingKgb, integraal.YesNo(true), d.byFormule())
	}
}

package income

import "github.com/integraal/integraal"

// huurders are the persons at an address as the huurtoeslag sees them.
type huurders struct {
	persons                      int
	old, pensioner, pensionerNow int // how many are of an age, as in ages
	kind, wealthy                answer
	income                       integraal.PerYear
}

// add adds a person by their age.
func (h *huurders) add(born integraal.Date, g *populationGrenzen) {
	h.persons++
	h.old += reaches(born, g.huur.limit)
	h.pensioner += reaches(born, g.pensionNewYear)
	h.pensionerNow += reaches(born, g.pensionNow)
}

// addMate adds a medebewoner.
func (h *huurders) addMate(o *OtherColumns, j int, d *huurtoeslagDay, g *populationGrenzen) {
	born, kind := o.Born[j], answer(o.Kind[j])
	h.add(born, g)
	h.kind = eitherOf(h.kind, and(kind, answerOf(born.After(g.huur.adult))))
	h.wealthy = eitherOf(h.wealthy, and(d.overLimit(o.Rendementsgrondslag[j]), answer(o.WholeYear[j])))
	if income := o.Toetsingsinkomen[j]; !income.IsZero() {
		counts, _ := d.counted(and(kind, answerOf(born.After(g.huur.under23))), income)
		h.income = h.income.Plus(counts)
	}
}

func (h *huurders) ages() ages {
	return ages{old: answerOf(h.old > 0), pensioner: answerOf(h.pensioner > 0), pensionerNow: answerOf(h.pensionerNow > 0)}
}

func (h *household) huurtoeslag(d *huurtoeslagDay, g *populationGrenzen, from, until int) Toeslag {
	p, i := h.p, h.i
	at := huurders{kind: answer(p.Huur.MetKind[i]), wealthy: no, income: h.income}
	at.add(p.Born[i], g)
	if h.partner {
		at.add(p.Partner.Born[i], g)
	}
	for j := from; j < until; j++ {
		if p.Others.Medebewoner[j] == FlagYes {
			at.addMate(&p.Others, j, d, g)
		}
	}
	ofAge := reaches(p.Born[i], g.huur.adult) | index(p.Huur.Meerderjarig[i] == FlagYes)
	conditions := ofAge & index(p.Huur.Woning[i] == FlagYes) & index(at.wealthy == no)
	return h.granted(d.due(at.values(&p.Huur, i, d), nil), conditions, d.least.Is, &d.grenzen)
}

// values are the facts for the rule.
func (h *huurders) values(c *HuurColumns, i int, d *huurtoeslagDay) huurtoeslagValues {
	handicap, aangepast, boven := answer(c.Handicap[i]), no, no
	rent := c.Huurprijs[i]
	if d.ouderen {
		aangepast = answer(c.Aangepast[i])
	}
	if !d.afbouw {
		boven = answer(c.BovenMaximum[i])
		rent = rent.Plus(d.charge(c.Energie[i])).Plus(d.charge(c.Schoonmaak[i])).
			Plus(d.charge(c.Huismeester[i])).Plus(d.charge(c.Ruimten[i]))
	}
	ages := h.ages()
	k := d.kenmerken(&ages, h.kind, handicap, aangepast, boven)
	huishouden := huishoudtype(index(h.persons > 1)) // eenpersoons or meerpersoons
	return huurtoeslagValues{
		huishouden: huishouden + eenpersoonsouderen*huishoudtype(index(k.ouderen == yes)),
		groot:      h.persons >= 3, jong: k.jong == yes, boven: k.boven == yes, uitzondering: k.uitzondering == yes,
		rekenhuur: rent, rekeninkomen: h.income,
	}
}

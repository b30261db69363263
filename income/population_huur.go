package income

import "github.com/integraal/integraal"

func (b *block) huurtoeslag(out []Toeslag) {
	p, h, d, g := b.p, b.households, &b.day.huurtoeslag, b.grens
	born, partnerBorn := cellsOf(p.Born, h)[:len(out)], cellsOf(p.Partner.Born, h)[:len(out)]
	woning, meerderjarig := cellsOf(p.Huur.Woning, h)[:len(out)], cellsOf(p.Huur.Meerderjarig, h)[:len(out)]
	list, mates := b.means[:len(out)], b.mates[:len(out)]
	var v huurtoeslagValues
	for i := range out {
		m, at := &list[i], &mates[i]
		with := index(m.partner)
		at.income += m.income.Cents()
		at.who += telling(1+with)<<huurPersons + g.agesOf(born[i]) + -telling(with)&g.agesOf(partnerBorn[i])
		b.huurValues(&v, at, h.from+i)
		t := d.due(&v, nil)
		if t.Yearly.Overflowed() {
			b.large.add("toetsingsinkomen", h.from+i)
		}
		ofAge := reaches(born[i], g.huur.adult) | index(meerderjarig[i] == FlagYes)
		condition := ofAge & index(woning[i] == FlagYes) & index(at.has(traitWealthy) == no)
		out[i] = m.granted(t, condition, d.least.Is, &d.grenzen)
	}
}

// huurValues are the facts for the rule, set one by one: a copy of the whole would
// have to wait for its parts.
func (b *block) huurValues(v *huurtoeslagValues, at *huurders, i int) {
	c, d := &b.p.Huur, &b.day.huurtoeslag
	persons := at.who.of(huurPersons)
	kind, handicap, aangepast, boven := eitherOf(at.has(traitKind), answer(c.MetKind[i])), answer(c.Handicap[i]), no, no
	rent := c.Huurprijs[i]
	if d.ouderen {
		aangepast = answer(c.Aangepast[i])
	}
	if !d.afbouw {
		boven = answer(c.BovenMaximum[i])
		rent = rent.Plus(d.charge(c.Energie[i])).Plus(d.charge(c.Schoonmaak[i])).
			Plus(d.charge(c.Huismeester[i])).Plus(d.charge(c.Ruimten[i]))
	}
	k := d.kenmerken(leeftijden{at.has(traitOld), at.has(traitPensioner), at.has(traitPensionerNow)}, kind, handicap, aangepast, boven)
	huishouden := huishoudtype(index(persons > 1)) // eenpersoons or meerpersoons
	v.huishouden = huishouden + eenpersoonsouderen*huishoudtype(index(k.ouderen == yes))
	v.groot, v.jong, v.boven, v.uitzondering = persons >= 3, k.jong == yes, k.boven == yes, k.uitzondering == yes
	v.rekenhuur, v.rekeninkomen = rent, integraal.CentsPerYear(at.income)
}

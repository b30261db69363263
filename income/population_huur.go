package income

import "github.com/integraal/integraal"

// huurtabel is the huurtoeslag in whole numbers, one row a kind of household. It gives
// what [huurtoeslagDay.due] gives, to the cent.
type huurtabel struct {
	// ok is whether every value fits; else the rule itself is asked.
	ok    bool
	rijen [huishoudtypen]huurrij
}

// huurrij are the values of a kind of household: the income in cents a year and the norm
// rent up to it, both of art. 17 and 19, what makes of a norm rent a basishuur, the
// factors of art. 19 lid 2 to 2025, and the part of the reduction from 2026.
type huurrij struct {
	ijkpunt, normVanaf, norm, net int64
	a, b, most                    int64
	part                          int64
	aftopping                     int64 // all bits where art. 21 lid 1 c gives something to everyone
	doubt                         bool
}

// mostNorm is the largest product from which a norm rent is rounded up in 64 bits.
const mostNorm = 1<<64 - factorUnit

// on makes the table of the day.
func (t *huurtabel) on(d *huurtoeslagDay) {
	*t = huurtabel{ok: d.integers}
	for i := range t.rijen {
		h, r := &d.typen[i], &t.rijen[i]
		*r = huurrij{
			ijkpunt: h.ijkpunt.Is.Cents(), norm: h.norm.Cents(), net: h.net.Cents(), part: h.part,
			aftopping: -int64(index(!d.ouderen || huishoudtype(i) != meerpersoons)), doubt: h.doubt,
		}
		highest := max(d.cents.maximum[0], d.cents.maximum[1])
		if r.normVanaf = integraal.MaxCents; !d.afbouw {
			r.normVanaf, r.a, r.b = r.ijkpunt, int64(h.a.Is), 100*int64(h.b.Is)
			t.ok = t.ok && r.curve(highest)
		}
		t.ok = t.ok && r.ijkpunt >= 0 && r.ijkpunt < nearCents && r.norm >= 0 && r.part >= 0
	}
}

// curve finds the income up to which the norm rent fits in 64 bits, and reports whether it
// takes any rent from there on, so that a higher income gives nothing either.
func (r *huurrij) curve(highest int64) bool {
	if r.a <= 0 || r.a >= 1<<30 || max(r.b, -r.b) >= 1<<50 {
		return false
	}
	for low, high := int64(0), int64(1<<31); low < high; {
		c := (low + high + 1) / 2
		if inner := max(0, r.a*c+r.b); uint64(inner) <= mostNorm/uint64(c) {
			low, r.most = c, c
		} else {
			high = c - 1
		}
	}
	return r.most > r.ijkpunt && r.normhuur(r.most)+r.net >= highest
}

// normhuur is the norm rent at an income above the ijkpunt, as [huurtype.normhuurAt].
func (r *huurrij) normhuur(income int64) int64 {
	c := max(0, min(income, r.most))
	return int64((uint64(c)*uint64(max(0, r.a*c+r.b)) + factorUnit - 1) / factorUnit)
}

// due is the huurtoeslag, without what [huurtoeslagDay.refuses] refuses.
func (r *huurrij) due(d *huurtoeslagDay, telt, aftop, income, boven int64) Toeslag {
	norm := r.norm
	if at := r.normhuur(income); income > r.normVanaf {
		norm = at
	}
	basishuur, kwaliteit := norm+r.net, d.cents.kwaliteit
	vol := max(0, min(telt, kwaliteit)-basishuur)
	over := max(0, min(telt, aftop)-max(kwaliteit, basishuur))
	above := max(0, telt-max(aftop, basishuur)) & (r.aftopping | boven)
	sum := 12 * (vol*whole + over*d.partKwaliteit + above*d.partAftop)
	sum = max(0, sum-max(0, income-r.ijkpunt)*r.part)
	return Toeslag{
		Yearly:      integraal.CentsPerYear(int64((uint64(sum)+50*whole)/(100*whole)) * 100),
		Monthly:     integraal.CentsPerMonth(int64(uint64(sum)/(1200*whole)) * 100),
		Unconfirmed: r.doubt,
	}
}

// huur checks the columns of the huurtoeslag.
func (c *columns) huur() {
	h, d := &c.p.Huur, &c.day.huurtoeslag
	later := !c.thorough && c.grens.huurtabel.ok && h.sized(c.households.all, !d.afbouw)
	c.flags("huur.woning", h.Woning, c.households, nil)
	if !later {
		amounts(c, "huur.huurprijs", h.Huurprijs, c.households, 0, nil)
	}
	c.flagsOf("huur.meerderjarig", h.Meerderjarig, c.households, func(i int) bool { return c.p.Born[i].After(c.grens.huur.adult) })
	c.flags("huur.metKind", h.MetKind, c.households, nil)
	c.flags("huur.handicap", h.Handicap, c.households, nil)
	if d.ouderen {
		c.flags("huur.aangepast", h.Aangepast, c.households, nil)
	}
	if d.afbouw {
		return
	}
	if c.flags("huur.bovenMaximum", h.BovenMaximum, c.households, nil); !later {
		amounts(c, "huur.energie", h.Energie, c.households, 0, nil)
		amounts(c, "huur.schoonmaak", h.Schoonmaak, c.households, 0, nil)
		amounts(c, "huur.huismeester", h.Huismeester, c.households, 0, nil)
		amounts(c, "huur.ruimten", h.Ruimten, c.households, 0, nil)
	}
}

// sized reports whether every column of money has as many rows: the rule looks at the
// amounts on its way.
func (h *HuurColumns) sized(rows int, charges bool) bool {
	return len(h.Huurprijs) == rows && (!charges || len(h.Energie) == rows && len(h.Schoonmaak) == rows &&
		len(h.Huismeester) == rows && len(h.Ruimten) == rows)
}

func (b *block) huurtoeslag(out []Toeslag) {
	p, h, d, g := b.p, b.households, &b.day.huurtoeslag, b.grens
	born, partnerBorn := cellsOf(p.Born, h)[:len(out)], cellsOf(p.Partner.Born, h)[:len(out)]
	woning, meerderjarig := cellsOf(p.Huur.Woning, h)[:len(out)], cellsOf(p.Huur.Meerderjarig, h)[:len(out)]
	list, mates := b.means[:len(out)], b.mates[:len(out)]
	for i := range out {
		m, at := &list[i], &mates[i]
		with := index(m.partner)
		at.income += m.income.Cents()
		at.who += telling(1+with)<<huurPersons + g.agesOf(born[i]) + -telling(with)&g.agesOf(partnerBorn[i])
		t := b.huurOf(at, h.from+i)
		if t.Yearly.Overflowed() {
			b.large.add("toetsingsinkomen", h.from+i)
		}
		ofAge := reaches(born[i], g.huur.adult) | index(meerderjarig[i] == FlagYes)
		condition := ofAge & index(woning[i] == FlagYes) & index(at.of(traitWealthy) == 0)
		out[i] = m.granted(t, condition, d.least.Is, &d.grenzen)
	}
}

// huurOf is the huurtoeslag of a household before what Awir art. 14 lid 5 leaves
// unawarded. The amounts that it sees are noted.
func (b *block) huurOf(at *huurders, i int) Toeslag {
	c, d, t := &b.p.Huur, &b.day.huurtoeslag, &b.grens.huurtabel
	rent := c.Huurprijs[i].Cents()
	b.narrow |= rent
	ouderen, boven, uitzondering := 0, 1, 1
	if d.ouderen {
		ouderen = index(at.of(traitPensioner) != 0)
		boven = index(at.of(traitPensionerNow) != 0) | index(c.Aangepast[i] == FlagYes)
	}
	if !d.afbouw {
		energie, schoonmaak, huismeester, ruimten := c.Energie[i].Cents(), c.Schoonmaak[i].Cents(), c.Huismeester[i].Cents(), c.Ruimten[i].Cents()
		b.narrow |= energie | schoonmaak | huismeester | ruimten
		most := d.servicekosten.Is.Cents()
		rent += min(energie, most) + min(schoonmaak, most) + min(huismeester, most) + min(ruimten, most)
		uitzondering = index(c.BovenMaximum[i] == FlagYes)
	}
	persons := at.of(huurPersons)
	huishouden := 2*ouderen + index(persons > 1) // see huishoudtype
	groot := index(persons >= 3)
	jong := index(at.of(traitOld)|at.of(traitKind) == 0) &^ (index(c.MetKind[i] == FlagYes) | index(c.Handicap[i] == FlagYes))
	if !t.ok || at.income > nearCents {
		return d.due(&huurtoeslagValues{
			huishouden: huishoudtype(huishouden), groot: groot != 0, jong: jong != 0, boven: boven != 0,
			uitzondering: !d.afbouw && uitzondering != 0, rekenhuur: integraal.CentsPerMonth(rent), rekeninkomen: integraal.CentsPerYear(at.income),
		}, nil)
	}
	most := d.cents.maximum[jong]
	due := t.rijen[huishouden&3].due(d, min(rent, most), d.cents.aftop[groot], at.income, -int64(boven))
	// Over the maximum there is nothing, so that it is never awarded (art. 13, to 2025).
	holds := uitzondering | index(rent <= most)
	return Toeslag{Yearly: only(due.Yearly, holds), Monthly: only(due.Monthly, holds), Unconfirmed: holds&index(due.Unconfirmed) != 0}
}

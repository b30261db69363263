package income

import "github.com/integraal/integraal"

func (s *straight) zorgtoeslag() bool {
	z, p, c := &s.d.zorgtoeslag, s.p, &s.p.h.Claimant
	if s.closed || !z.known || !s.meansKnown || p.self.IsZero() {
		return false
	}
	v := zorgtoeslagValues{partner: s.partner, toetsingsinkomen: s.income}
	if s.partner {
		born, old := p.leden[p.partner].born, open
		if !born.IsZero() {
			old = answerOf(isEighteen(born, s.d.date))
		}
		insured := and(old, yesNo(&p.list[p.partner].Insured))
		if insured == open {
			return false
		}
		v.partnerInsured = insured == yes
	}
	is := index(isEighteen(p.self, s.d.date)) & index(yesNo(&c.Insured) == yes)
	return award(&s.Zorgtoeslag, s.granted(z.due(v, nil), is, z.least.Is, &z.grenzen))
}

func (s *straight) kindgebondenBudget() bool {
	k := &s.d.kgb
	if s.closed || !k.known || !s.meansKnown || !s.children.kgbKnown {
		return false
	}
	v := &s.children.kgb
	v.partner, v.toetsingsinkomen = s.partner, s.income
	return award(&s.KindgebondenBudget, s.granted(k.due(v, nil), index(v.children > 0), k.least.Is, &k.grenzen))
}

func (s *straight) kinderbijslag() bool {
	k, v := &s.d.kinderbijslag, s.children.akw
	if s.closed || !k.known || !s.children.akwKnown || yesNo(&s.p.h.KinderbijslagInsured) != yes || v == (kinderbijslagValues{}) {
		return false
	}
	return give(&s.Kinderbijslag, k.due(v, nil))
}

func (s *straight) kinderopvangtoeslag() bool {
	k, p, c := &s.d.kot, s.p, &s.p.h.Claimant
	if s.closed || !k.known || !s.incomeKnown || presence(&p.h.Members) == open {
		return false
	}
	g := kotGronden{kotActivity: yesNo(&c.Activity), kotWlz: yesNo(&c.Wlz), kotDetained: yesNo(&p.h.Detained)}
	asked := g[kotActivity] != open && g[kotWlz] != open && g[kotDetained] != open
	if s.partner {
		m := &p.list[p.partner]
		mine := [...]answer{yesNo(&m.Activity), yesNo(&m.Wlz), yesNo(&m.PartnerRelative)}
		g[kotPartnersActivity], g[kotPartnersWlz], g[kotPartnersRelative] = mine[0], mine[1], mine[2]
		asked = asked && mine[0] != open && mine[1] != open && mine[2] != open
	}
	if !asked || and(g.active(answerOf(s.partner))) != yes {
		return false
	}
	sum, ok := s.care()
	if !ok {
		return false
	}
	t := k.due(kotValues{first: sum.first.costs, others: sum.others, toetsingsinkomen: s.income}, nil)
	return !t.Yearly.Overflowed() && !k.least.Is.MoreThan(t.Yearly) && give(&s.Kinderopvangtoeslag, t)
}

// care adds up the care of the children, if it is known and there is some.
func (s *straight) care() (sum kotSum, ok bool) {
	p, q := s.p, inquiry{}
	sum.uncovered = -1
	for i := range p.leden {
		l := &p.leden[i]
		if !p.isOurs(l, i) || presence(&p.list[i].AsChild.Care) == no {
			continue
		}
		a := &p.list[i].AsChild
		c := eenKind{inHousehold: &a.InHousehold, secondary: &a.Secondary, care: &a.Care}
		if q.care(&c, i); l.child == open || len(q.Faults) > 0 {
			return sum, false
		}
		is := s.d.kot.child(&c)
		sum.add(&is, i)
	}
	return sum, sum.any && !sum.open && sum.uncovered < 0
}

// huurtoeslag is that of the system from 2026.
func (s *straight) huurtoeslag() bool {
	h, p := &s.d.huurtoeslag, s.p
	w := &p.h.Dwelling
	if s.closed || !h.known || !h.afbouw || !s.meansKnown || presence(&p.h.Members) == open ||
		p.self.IsZero() || yesNo(&w.Woning) != yes || !isKnown(&w.Huurprijs) || !w.sound() {
		return false
	}
	g := &s.d.geboren.huur
	t := tenants{old: answerOf(!p.self.After(g.limit)), kind: yesNo(&w.MetKind), income: s.income, persons: 1}
	if s.partner {
		born := p.leden[p.partner].born
		if born.IsZero() || yesNo(&p.list[p.partner].Registered) != yes {
			return false
		}
		t.old = eitherOf(t.old, answerOf(!born.After(g.limit)))
		t.persons++
	}
	if !s.mates(&t) {
		return false
	}
	k := h.kenmerken(leeftijden{t.old, no, no}, t.kind, yesNo(&w.Handicap), no, no)
	adult := eitherOf(answerOf(!p.self.After(g.adult)), yesNo(&w.Meerderjarig))
	if k.jong == open || adult != yes {
		return false
	}
	v := huurtoeslagValues{
		huishouden: huishoudtype(index(t.persons > 1)), groot: t.persons >= 3, jong: k.jong == yes, boven: true, uitzondering: true,
		rekenhuur: *valueOf(&w.Huurprijs), rekeninkomen: t.income,
	}
	return award(&s.Huurtoeslag, s.granted(h.due(&v, nil), 1, h.least.Is, &h.grenzen))
}

// sound is whether no rent or charge is one that cannot be.
func (w *Huurwoning) sound() bool {
	c := &w.Servicekosten
	return upward(*valueOf(&w.Huurprijs)) && upward(*valueOf(&c.Energie)) && upward(*valueOf(&c.Schoonmaak)) &&
		upward(*valueOf(&c.Huismeester)) && upward(*valueOf(&c.Ruimten))
}

// tenants are the persons at an address as the huurtoeslag from 2026 sees them.
type tenants struct {
	old, kind answer
	income    integraal.PerYear
	persons   int
}

// mates adds the medebewoners, if all is known of them and the assets of none
// stand in the way.
func (s *straight) mates(t *tenants) bool {
	p, h, g := s.p, &s.d.huurtoeslag, &s.d.geboren.huur
	for i := range p.leden {
		l := &p.leden[i]
		if !p.isRoomer(l, i) {
			continue
		}
		m := &p.list[i]
		income, worth, kind := *valueOf(&m.Toetsingsinkomen), *valueOf(&m.Rendementsgrondslag), l.child
		if kind == no {
			kind = yesNo(&m.AsHousemate.ChildOfMedebewoner)
		}
		exempt, wealthy := and(answerOf(l.born.After(g.under23)), kind), open
		if isKnown(&m.Rendementsgrondslag) {
			wealthy = h.overLimit(worth)
		}
		if l.registered == open || l.partner == open || l.child == open || l.born.IsZero() || exempt == open ||
			and(wealthy, yesNo(&m.WholeYear)) != no || !isKnown(&m.Toetsingsinkomen) || !inBounds(income) || !inBounds(worth) {
			return false
		}
		if kind == yes && l.born.After(g.adult) {
			if t.kind == no {
				return false // the fact that no child lives here contradicts it
			}
			t.kind = yes
		}
		t.old = eitherOf(t.old, answerOf(!l.born.After(g.limit)))
		t.income = t.income.Plus(h.countsOf(income, exempt == yes))
		t.persons++
	}
	return true
}

// pension is the AOW of a person.
func (s *straight) pension(to *Answer[Ouderdomspensioen], f *Inwoner, born integraal.Date) bool {
	a, years := &s.d.aow, *valueOf(&f.NietVerzekerdeJaren)
	if s.closed || !a.known || born.IsZero() || uint(years) >= allYears {
		return false
	}
	if born.DaysUntil(s.d.date) < leastPensionAge*365 { // as most people are
		return refusing(to, &tooYoung)
	}
	has, set := integraal.HasPensionAge(born, s.d.date)
	married := yesNo(&f.Gehuwd)
	if !has || !set || married == open || !isKnown(&f.NietVerzekerdeJaren) {
		return false
	}
	v := a.due(aowValues{married: married == yes, years: years}, nil)
	return !v.Gross.Overflowed() && !v.Holiday.Overflowed() && give(to, v)
}

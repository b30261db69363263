package income

import "github.com/integraal/integraal"

// bijstandsnorm is the norm of art. 21, 22 and 22a for who are of 21 or older and
// live at home, of whom each spouse has a right.
func (s *straight) bijstandsnorm() bool {
	p, b := s.p, &s.d.bijstand
	v, ok := s.normValues()
	if s.closed || !b.known || !ok || !p.h.Verlaging.none() {
		return false
	}
	n := b.due(v, nil)
	if n.Norm.Overflowed() || n.Paid.Overflowed() {
		return false
	}
	s.lowers = false
	return give(&s.Bijstandsnorm, n)
}

// normValues are the facts for the norm, if they are known.
func (s *straight) normValues() (v bijstandValues, ok bool) {
	p, day := s.p, s.d.date
	c, children, mantelzorg := &p.h.Claimant, yesNo(&p.h.TenLasteKomend), no
	if !day.Before(mantelzorgFrom) {
		mantelzorg = yesNo(&p.h.Mantelzorg)
	}
	married := p.is(p.spouse, p.spouseOpen)
	if yesNo(&c.Inrichting) != no || children == open || mantelzorg == open || married == open || p.self.IsZero() {
		return v, false
	}
	v.applicant, v.children, v.mantelzorg = phaseOf(p.self, day), children == yes, mantelzorg == yes
	if v.married = married == yes; v.married {
		m, born := &p.list[p.spouse], p.leden[p.spouse].born
		if yesNo(&m.Inrichting) != no || yesNo(&m.AsSpouse.NoRight) != no || born.IsZero() {
			return v, false
		}
		if v.spouse = phaseOf(born, day); v.spouse < adult {
			return v, false
		}
	}
	v.kostendelers, ok = s.kostendelers()
	return v, ok && v.applicant >= adult
}

// kostendelers is the number of kostendelende medebewoners, if it is known.
func (s *straight) kostendelers() (n int, known bool) {
	p := s.p
	for i := range p.leden {
		l := &p.leden[i]
		if !p.isMate(l, i) {
			continue
		}
		if l.minor == open || l.dwelling == open {
			return 0, false
		}
		m := &p.list[i].AsHousemate
		old := answerOf(reached(l.born, s.d.date, kostendelerAge))
		switch countingOf(old, yesNo(&m.Agreement), yesNo(&m.Relative), yesNo(&m.ThirdParty), yesNo(&m.Education)).counts() {
		case yes:
			n++
		case open:
			return 0, false
		}
	}
	return n, true
}

// bijstand is the algemene bijstand of art. 19 lid 2 until 2027, beside income
// other than from work.
func (s *straight) bijstand() bool {
	p, m := s.p, &s.d.middelen
	norm, is := integraal.ValueIn(&s.Bijstandsnorm.Outcome)
	if s.closed || !m.known || !m.payout.known || !s.d.date.Before(from2027) || is != integraal.Applies ||
		s.Bijstandsnorm.Uncovered != nil || !upward(norm.Norm) || !upward(norm.Paid) {
		return false
	}
	v := algemeneBijstandValues{norm: *norm}
	married := p.is(p.spouse, p.spouseOpen)
	if married == open || !s.lowerIncome(&v.applicant, &v.pensioner, &p.h.Claimant, p.self) {
		return false
	}
	if v.married = married == yes; v.married {
		w := &p.list[p.spouse]
		if yesNo(&w.AsSpouse.NoRight) != no || !upward(*valueOf(&w.AsSpouse.NormGehuwden)) ||
			!s.lowerIncome(&v.spouse, &v.pensioner, &w.Inwoner, p.leden[p.spouse].born) {
			return false
		}
	}
	p.exceeds = s.exceeds()
	p.weighed = p.exceeds != open
	if p.exceeds != no || !lowerGiften(&v.giften, &p.h.Giften) {
		return false
	}
	b := m.due(&v, nil)
	return !b.Counted.Overflowed() && !b.Bijstand.IsZero() && give(&s.Bijstand, b)
}

// lowerIncome lowers the income of a person, if it is known and none of it is
// from work.
func (s *straight) lowerIncome(v *persoonValues, pensioner *bool, f *Inwoner, born integraal.Date) bool {
	if born.IsZero() || presence(&f.Werk) != no || presence(&f.Inkomsten) == open {
		return false
	}
	if reached(born, s.d.date, leastPensionAge) {
		has, set := integraal.HasPensionAge(born, s.d.date)
		if !set {
			return false
		}
		*pensioner = *pensioner || has
	}
	list := *valueOf(&f.Inkomsten)
	if len(list) == 0 {
		return true
	}
	young, doelgroep := answerOf(!reached(born, s.d.date, onder27Jaar)), yesNo(&f.Doelgroep)
	var q inquiry
	for i := range list {
		r := persoonReading{items: list[i : i+1]}
		if len(list) > maxPersons || r.mayFault(0) {
			return false
		}
		item := q.inkomen(&list[i], "")
		if !item.settled(young, doelgroep) {
			return false
		}
		w := item.values(young, doelgroep)
		if w.kind == Oudedagsvoorziening {
			v.oudedag = v.oudedag.Plus(w.amount)
		} else {
			v.other = v.other.Plus(s.d.middelen.counts(&w))
		}
	}
	return true
}

// lowerGiften lowers the gifts, if all of them are known.
func lowerGiften(v *giftenValues, f *integraal.Fact[Giften]) bool {
	g, there := valueOf(f), presence(f)
	if there != yes {
		return there == no
	}
	received, earlier, bijdragen, responsible := *valueOf(&g.Received), *valueOf(&g.Earlier), *valueOf(&g.Bijdragen), *valueOf(&g.Responsible)
	known := isKnown(&g.Received) && isKnown(&g.Earlier) && isKnown(&g.Bijdragen) && isKnown(&g.Responsible)
	if !known || !upward(received) || !upward(earlier) || !upward(bijdragen) || !upward(responsible) || responsible.MoreThan(received) {
		return false
	}
	*v = giftenValues{received: received, before: earlier.Plus(bijdragen), responsible: responsible}
	return true
}

// exceeds is whether there is vermogen above the limit, and open where the assets
// are not all known or something is wrong with them.
func (s *straight) exceeds() answer {
	h, m := s.p.h, &s.d.middelen
	married, children, unsellable := s.p.is(s.p.spouse, s.p.spouseOpen), yesNo(&h.TenLasteKomend), yesNo(&h.NietTeGelde)
	schulden, woning := *valueOf(&h.Schulden), *valueOf(&h.Woning)
	list := *valueOf(&h.Bezittingen)
	if married == open || children == open || unsellable == open || !isKnown(&h.Schulden) || !isKnown(&h.Woning) ||
		!isKnown(&h.Bezittingen) || !upward(schulden) || !upward(woning) || len(list) > maxPersons {
		return open
	}
	if s.d.date.Before(from2026) && presence(&h.Sinds) != no {
		return open
	}
	v := vermogenValues{
		married: married == yes, children: children == yes, nietTeGelde: unsellable == yes, schulden: schulden, woning: woning,
	}
	for i := range list {
		kind, known := list[i].Kind.Value()
		worth := *valueOf(&list[i].Value)
		if !known || !kind.valid() || !isKnown(&list[i].Value) || !upward(worth) {
			return open
		}
		if kind == GewoonBezit {
			v.bezit = v.bezit.Plus(worth)
		}
	}
	counted, limit := m.counted(&v)
	return answerOf(counted.MoreThan(limit))
}

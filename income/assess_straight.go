package income

import "github.com/integraal/integraal"

// straight is the short road through the schemes, for a household of which what
// a scheme asks is known and nothing stands in the way: it lowers the facts to
// plain values and asks the same rules that a population asks. Each of its
// methods reports whether it answered. Where it did not the scheme reads the
// facts as it always does, so that there is one text of what is refused, what is
// missing and what cannot be, and one of every explanation.
type straight struct {
	*Assessment
	d      *Day
	p      *projection
	closed bool // an explanation is asked
	means
	incomeKnown, meansKnown bool // of the means: the income, and all of them
	children                ourChildren
}

// straightOn is the short road for the household of an assessment.
func (a *Assessment) straightOn(d *Day) straight {
	s := straight{Assessment: a, d: d, p: &a.room}
	s.open()
	return s
}

// open starts the short road, unless the answers are to be explained.
func (s *straight) open() {
	if s.closed = s.explained; s.closed {
		return
	}
	s.readMeans()
	s.readChildren()
}

// isKnown is whether a fact is known, or known to be absent.
func isKnown[T any](f *integraal.Fact[T]) bool {
	return stateOf(f)-integraal.Known <= integraal.KnownAbsent-integraal.Known
}

// inBounds is whether an amount, or nothing, is one that the library computes
// with.
func inBounds[B integraal.Basis](m integraal.Money[B]) bool {
	return uint64(m.Cents())+integraal.MaxCents <= 2*integraal.MaxCents
}

// upward is whether it is one and not below zero.
func upward[B integraal.Basis](m integraal.Money[B]) bool {
	return uint64(m.Cents()) <= integraal.MaxCents
}

// give answers that a scheme applies.
func give[T any](to *Answer[T], v T) bool {
	integraal.YesIn(&to.Outcome, v)
	to.Uncovered, to.Nobody = nil, false
	return true
}

// refusing answers that a scheme applies not, for conditions that are always the
// same ones.
func refusing[T any](to *Answer[T], o *integraal.Outcome[T]) bool {
	to.Outcome, to.Uncovered, to.Nobody = *o, nil, false
	return true
}

// award answers an amount of a toeslag. Of nothing it says nothing: that is a
// condition which is not met.
func award(to *Answer[Toeslag], t Toeslag) bool {
	return !t.Yearly.IsZero() && give(to, t)
}

// is whether there is such a member, who is at a place if there is.
func (p *projection) is(at int, unsure *integraal.Fact[bool]) answer {
	switch {
	case at >= 0:
		return yes
	case unsure != nil || presence(&p.h.Members) == open:
		return open
	}
	return no
}

// readMeans lowers the income and the assets that the toeslagen ask.
func (s *straight) readMeans() {
	p, c := s.p, &s.p.h.Claimant
	partnered := p.is(p.partner, p.partnerOpen)
	income, held := *valueOf(&c.Toetsingsinkomen), *valueOf(&c.Rendementsgrondslag)
	s.incomeKnown, s.meansKnown = isKnown(&c.Toetsingsinkomen), isKnown(&c.Rendementsgrondslag)
	sound := inBounds(income) && inBounds(held) && partnered != open
	s.partner, s.together = partnered == yes, false
	if s.partner {
		m := &p.list[p.partner]
		theirs, assets, wholeYear := *valueOf(&m.Toetsingsinkomen), *valueOf(&m.Rendementsgrondslag), yesNo(&m.WholeYear)
		sound = sound && inBounds(theirs) && inBounds(assets)
		s.incomeKnown = s.incomeKnown && isKnown(&m.Toetsingsinkomen)
		s.meansKnown = s.meansKnown && isKnown(&m.Rendementsgrondslag) && wholeYear != open
		income = income.Plus(theirs)
		if s.together = wholeYear == yes; s.together {
			held = held.Plus(assets)
		}
	}
	s.income, s.held = income, held
	s.incomeKnown = s.incomeKnown && sound
	s.meansKnown = s.meansKnown && s.incomeKnown
}

// ourChildren are what the children of a household come to for the kindgebonden
// budget and the kinderbijslag, and whether that is known.
type ourChildren struct {
	kgb                kgbValues
	akw                kinderbijslagValues
	kgbKnown, akwKnown bool
}

// readChildren goes once by the children, for the schemes that count them.
func (s *straight) readChildren() {
	p := s.p
	known := presence(&p.h.Members) != open
	var budget kgbReading
	var benefit kinderbijslagReading
	for i := range p.leden {
		l := &p.leden[i]
		if !p.isOurs(l, i) {
			continue
		}
		known = known && l.child == yes && !l.born.IsZero()
		c := &p.list[i].AsChild
		budget.add(s.d.geboren.kind.counts(l.born, true, yesNo(&c.Kinderbijslag)))
		benefit.add(s.d.geboren.peildatum.counts(l.born, true, yesNo(&c.Maintained), &c.School))
	}
	s.children = ourChildren{
		kgb: budget.most, akw: benefit.certain,
		kgbKnown: known && budget.unsure == 0, akwKnown: known && benefit.unsure == 0,
	}
}

package income

import "github.com/integraal/integraal"

// assessPw asks the Participatiewet.
func (d *Day) assessPw(q *inquiry, s *straight) integraal.Faults {
	return d.assessBijstand(q, s, d.assessNorm(q, s))
}

// assessBijstand asks the algemene bijstand beside the norm that was answered.
func (d *Day) assessBijstand(q *inquiry, s *straight, faults integraal.Faults) integraal.Faults {
	a, p := s.Assessment, s.p
	if faults != nil || a.Bijstandsnorm.Uncovered != nil {
		a.Bijstand = Answer[Bijstand]{Uncovered: a.Bijstandsnorm.Uncovered}
		return faults
	}
	if s.bijstand() {
		return nil
	}
	h, married := p.h, p.one(p.spouse, p.spouseOpen)
	f := bijstandAanvraag{
		norm: &a.Bijstandsnorm.Outcome, applicant: h.Claimant.persoon(), married: &married,
		children: &h.TenLasteKomend, receives: &h.Receives, giften: &h.Giften, vermogen: &h.Vermogen,
	}
	if p.spouse >= 0 {
		m := &p.list[p.spouse]
		f.spouse = echtgenoot{
			persoon: m.persoon(), noRight: &m.AsSpouse.NoRight,
			normGehuwden: &m.AsSpouse.NormGehuwden, livesApart: &m.AsSpouse.LivesApart,
		}
	}
	err := d.bijstandFor(q.next(), &f, a.explain(SchemeBijstand), &a.Bijstand.Outcome)
	if p.weighed = err == nil && d.date.Before(from2027); p.weighed {
		p.exceeds = f.exceeds
	}
	return take(p, faults, &a.Bijstand, err)
}

// normFacts are the household as the norms ask it, in the room that p has.
func (p *projection) normFacts() *BijstandFacts {
	f, c := &p.norm, &p.h.Claimant
	f.Applicant.ID, f.Applicant.Born = c.ID, c.Born
	f.Children, f.Mantelzorg = p.h.TenLasteKomend, p.h.Mantelzorg
	f.Housemates = everyone(p, p.mates, p.mateOpen)
	if p.spouse < 0 {
		none := p.one(p.spouse, p.spouseOpen)
		f.Spouse = unknownAs[struct{}, Person](&none)
	} else {
		m := &p.list[p.spouse]
		f.Spouse = integraal.Know(Person{ID: m.ID, Born: m.Born})
	}
	return f
}

// normAtHome is the norm of a household at home: that of art. 24 where the
// spouse has no right, or where that is not known, and else that of art. 20 to
// 22a.
func (d *Day) normAtHome(q *inquiry, f *BijstandFacts, p *projection, why *integraal.Explanation, o *integraal.Outcome[Bijstandsnorm]) (err error) {
	if p.spouse < 0 {
		return d.bijstandsnormFor(q.next(), f, why, o)
	}
	if noRight := &p.list[p.spouse].AsSpouse.NoRight; yesNo(noRight) != no {
		entitled := integraal.Map(*noRight, func(no bool) bool { return !no })
		*o, err = d.Rechthebbendenorm(RechthebbendeFacts{BijstandFacts: *f, SpouseEntitled: entitled}, why)
		if err != nil || o.Verdict() != integraal.AppliesNot {
			return err
		}
		why.Reset()
	}
	return d.bijstandsnormFor(q.next(), f, why, o)
}

// assessToeslagen asks the toeslagen.
func (d *Day) assessToeslagen(q *inquiry, s *straight, faults integraal.Faults) integraal.Faults {
	zorg, kgb, kot, huur := s.zorgtoeslag(), s.kindgebondenBudget(), s.kinderopvangtoeslag(), s.huurtoeslag()
	if zorg && kgb && kot && huur {
		return faults
	}
	p := s.p
	partnered := p.one(p.partner, p.partnerOpen)
	claim, means := aanvraag{partnered: &partnered}, draagkracht{}
	claim.of(p)
	if means.readMeans(q.next(), &claim); len(q.Faults) == 0 {
		claim.means = &means
	}
	if !zorg {
		err := d.zorgtoeslagFor(q.next(), &claim, s.explain(SchemeZorgtoeslag), &s.Zorgtoeslag.Outcome)
		faults = take(p, faults, &s.Zorgtoeslag, err)
	}
	p.lists(q)
	some, inCare := p.anyone(len(p.children), p.childOpen), p.anyone(len(p.children), p.careOpen)
	k := kinderen{there: &some, list: p.children}
	if !kgb {
		err := d.kindgebondenBudgetFor(q.next(), &claim, &k, s.explain(SchemeKindgebondenBudget), &s.KindgebondenBudget.Outcome)
		faults = take(p, faults, &s.KindgebondenBudget, err)
	}
	if k.there = &inCare; !kot {
		err := d.kinderopvangtoeslagFor(q.next(), &claim, &k, &p.h.Detained, s.explain(SchemeKinderopvangtoeslag), &s.Kinderopvangtoeslag.Outcome)
		faults = take(p, faults, &s.Kinderopvangtoeslag, err)
	}
	if huur {
		return faults
	}
	return take(p, faults, &s.Huurtoeslag, d.assessHuur(q.next(), s.Assessment, p, &claim))
}

// of is where the facts of a household are that the toeslagen ask.
func (f *aanvraag) of(p *projection) {
	f.claimant.of(&p.h.Claimant)
	if p.partner >= 0 {
		m := &p.list[p.partner]
		f.partner.of(&m.Inwoner)
		f.partner.wholeYear, f.partner.related = &m.WholeYear, &m.PartnerRelative
	}
}

// of is where the facts about a person are that the toeslagen ask.
func (p *partij) of(i *Inwoner) {
	p.id, p.born, p.insured = (*personLabel)(&i.ID), &i.Born, &i.Insured
	p.activity, p.wlz = &i.Activity, &i.Wlz
	p.income, p.assets = &i.Toetsingsinkomen, &i.Rendementsgrondslag
}

// assessHuur asks the huurtoeslag, for which the toeslagpartner is one who is
// registered at the address.
func (d *Day) assessHuur(q *inquiry, a *Assessment, p *projection, claim *aanvraag) error {
	mates := p.anyone(len(p.roomers), p.roomerOpen)
	f := huurder{aanvraag: claim, woning: &p.h.Dwelling, medebewoners: &mates, list: p.roomers}
	if p.partner >= 0 {
		registered := &p.list[p.partner].Registered
		if is := yesNo(registered); is != yes {
			partnered, alone := unknownAs[bool, struct{}](registered), *claim
			if is == no {
				partnered = integraal.KnowAbsent[struct{}]()
			}
			alone.partnered, alone.means = &partnered, nil
			f.aanvraag = &alone
		}
	}
	return d.huurtoeslagFor(q, &f, a.explain(SchemeHuurtoeslag), &a.Huurtoeslag.Outcome)
}

// assessSVB asks the kinderbijslag and the AOW.
func (d *Day) assessSVB(q *inquiry, s *straight, faults integraal.Faults) integraal.Faults {
	p, c := s.p, &s.p.h.Claimant
	if !s.kinderbijslag() {
		p.lists(q)
		some := p.anyone(len(p.children), p.childOpen)
		k := kinderen{there: &some, list: p.children}
		err := d.kinderbijslagFor(q.next(), c.ID, &p.h.KinderbijslagInsured, &k, s.explain(SchemeKinderbijslag), &s.Kinderbijslag.Outcome)
		faults = take(p, faults, &s.Kinderbijslag, err)
	}
	if !s.pension(&s.AOW, c, p.self) {
		own := c.aow()
		faults = take(p, faults, &s.AOW, d.aowFor(q.next(), &own, s.explain(SchemeAOW), &s.AOW.Outcome))
	}
	m := p.other()
	if m == nil {
		s.AOWPartner = Answer[Ouderdomspensioen]{Nobody: true}
		return faults
	}
	if s.pension(&s.AOWPartner, &m.Inwoner, p.leden[p.otherAt()].born) {
		return faults
	}
	theirs, before := m.aow(), len(faults)
	faults = take(nil, faults, &s.AOWPartner, d.aowFor(q.next(), &theirs, s.explain(SchemeAOWPartner), &s.AOWPartner.Outcome))
	for i := before; i < len(faults); i++ {
		faults[i] = faults[i].In(indexed("members", p.otherAt()))
	}
	return faults
}

func (i *Inwoner) aow() pensioen {
	return pensioen{
		id: (*personLabel)(&i.ID), born: &i.Born, gehuwd: &i.Gehuwd, jaren: &i.NietVerzekerdeJaren,
	}
}

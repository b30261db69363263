package income

import "github.com/integraal/integraal"

// assessPw asks the Participatiewet.
func (d *Day) assessPw(a *Assessment, p *projection) integraal.Faults {
	o, err := d.norm(a, p)
	faults := take(&a.Bijstandsnorm, o, err)
	if faults != nil || a.Bijstandsnorm.Uncovered != nil {
		a.Bijstand = Answer[Bijstand]{Uncovered: a.Bijstandsnorm.Uncovered}
		return faults
	}
	h := p.h
	f := AlgemeneBijstandFacts{
		Norm:      o,
		Applicant: h.Claimant.middelen(),
		Spouse:    someone(p, p.spouse, p.spouseOpen, Echtgenoot{}),
		Children:  h.TenLasteKomend,
		Receives:  h.Receives,
		Giften:    h.Giften,
		Vermogen:  h.Vermogen,
	}
	if p.spouse >= 0 {
		m := &p.list[p.spouse]
		f.Spouse = integraal.Know(Echtgenoot{
			Middelen: m.middelen(), NoRight: m.AsSpouse.NoRight,
			NormGehuwden: m.AsSpouse.NormGehuwden, LivesApart: m.AsSpouse.LivesApart,
		})
	}
	b, err := d.AlgemeneBijstand(f, a.explain(SchemeBijstand))
	return append(faults, take(&a.Bijstand, b, err)...)
}

func (i *Inwoner) middelen() Middelen {
	return Middelen{ID: i.ID, Born: i.Born, Werk: i.Werk, Doelgroep: i.Doelgroep, Inkomsten: i.Inkomsten}
}

// norm is the norm of the household: that of art. 24 where the spouse has no
// right, or where that is not known, and else that of art. 20 to 22a.
func (d *Day) norm(a *Assessment, p *projection) (integraal.Outcome[Bijstandsnorm], error) {
	f := BijstandFacts{
		Applicant:  Person{ID: p.h.Claimant.ID, Born: p.h.Claimant.Born},
		Spouse:     someone(p, p.spouse, p.spouseOpen, Person{}),
		Children:   p.h.TenLasteKomend,
		Housemates: everyone(p, p.mates, p.mateOpen),
		Mantelzorg: p.h.Mantelzorg,
	}
	why := a.explain(SchemeBijstandsnorm)
	if p.spouse < 0 {
		return d.Bijstandsnorm(f, why)
	}
	m := &p.list[p.spouse]
	f.Spouse = integraal.Know(Person{ID: m.ID, Born: m.Born})
	if noRight := &m.AsSpouse.NoRight; yesNo(noRight) != no {
		entitled := integraal.Map(*noRight, func(no bool) bool { return !no })
		o, err := d.Rechthebbendenorm(RechthebbendeFacts{BijstandFacts: f, SpouseEntitled: entitled}, why)
		if err != nil || o.Verdict() != integraal.AppliesNot {
			return o, err
		}
		why.Reset()
	}
	return d.Bijstandsnorm(f, why)
}

// assessToeslagen asks the toeslagen.
func (d *Day) assessToeslagen(a *Assessment, p *projection) integraal.Faults {
	c := &p.h.Claimant
	zorg := ZorgtoeslagFacts{
		ID: c.ID, Born: c.Born, Insured: c.Insured, Toetsingsinkomen: c.Toetsingsinkomen,
		Rendementsgrondslag: c.Rendementsgrondslag,
		Partner:             someone(p, p.partner, p.partnerOpen, Toeslagpartner{}),
	}
	kgb := KindgebondenBudgetFacts{
		ID: c.ID, Toetsingsinkomen: c.Toetsingsinkomen, Rendementsgrondslag: c.Rendementsgrondslag,
		Children: everyone(p, p.children, p.childOpen),
		Partner:  someone(p, p.partner, p.partnerOpen, PartnerVanOuder{}),
	}
	kot := KinderopvangtoeslagFacts{
		ID: c.ID, Activity: c.Activity, Wlz: c.Wlz, Detained: p.h.Detained, Toetsingsinkomen: c.Toetsingsinkomen,
		Children: everyone(p, p.inCare, p.careOpen),
		Partner:  someone(p, p.partner, p.partnerOpen, PartnerBijOpvang{}),
	}
	if p.partner >= 0 {
		m := &p.list[p.partner]
		zorg.Partner = integraal.Know(Toeslagpartner{
			ID: m.ID, Born: m.Born, Insured: m.Insured, Toetsingsinkomen: m.Toetsingsinkomen,
			Rendementsgrondslag: m.Rendementsgrondslag, WholeYear: m.WholeYear,
		})
		kgb.Partner = integraal.Know(PartnerVanOuder{
			ID: m.ID, Toetsingsinkomen: m.Toetsingsinkomen,
			Rendementsgrondslag: m.Rendementsgrondslag, WholeYear: m.WholeYear,
		})
		kot.Partner = integraal.Know(PartnerBijOpvang{
			ID: m.ID, Activity: m.Activity, Wlz: m.Wlz, Relative: m.PartnerRelative, Toetsingsinkomen: m.Toetsingsinkomen,
		})
	}
	o, err := d.Zorgtoeslag(zorg, a.explain(SchemeZorgtoeslag))
	faults := take(&a.Zorgtoeslag, o, err)
	o, err = d.KindgebondenBudget(kgb, a.explain(SchemeKindgebondenBudget))
	faults = append(faults, take(&a.KindgebondenBudget, o, err)...)
	o, err = d.Kinderopvangtoeslag(kot, a.explain(SchemeKinderopvangtoeslag))
	faults = append(faults, take(&a.Kinderopvangtoeslag, o, err)...)
	return append(faults, d.assessHuur(a, p)...)
}

// assessHuur asks the huurtoeslag, for which the toeslagpartner is one who is
// registered at the address.
func (d *Day) assessHuur(a *Assessment, p *projection) integraal.Faults {
	c, w := &p.h.Claimant, &p.h.Dwelling
	f := HuurtoeslagFacts{
		ID: c.ID, Born: c.Born, Meerderjarig: w.Meerderjarig, MetKind: w.MetKind, Handicap: w.Handicap,
		Woning: w.Woning, Huurprijs: w.Huurprijs, Servicekosten: w.Servicekosten,
		Aangepast: w.Aangepast, BovenMaximum: w.BovenMaximum,
		Toetsingsinkomen: c.Toetsingsinkomen, Rendementsgrondslag: c.Rendementsgrondslag,
		Medebewoners: everyone(p, p.roomers, p.roomerOpen),
		Partner:      someone(p, p.partner, p.partnerOpen, PartnerVanHuurder{}),
	}
	if p.partner >= 0 {
		m := &p.list[p.partner]
		switch yesNo(&m.Registered) {
		case yes:
			f.Partner = integraal.Know(PartnerVanHuurder{
				ID: m.ID, Born: m.Born, Toetsingsinkomen: m.Toetsingsinkomen,
				Rendementsgrondslag: m.Rendementsgrondslag, WholeYear: m.WholeYear,
			})
		case no:
			f.Partner = integraal.KnowAbsent[PartnerVanHuurder]()
		case open:
			f.Partner = unknownAs[bool, PartnerVanHuurder](&m.Registered)
		}
	}
	o, err := d.Huurtoeslag(f, a.explain(SchemeHuurtoeslag))
	return take(&a.Huurtoeslag, o, err)
}

// assessSVB asks the kinderbijslag and the AOW.
func (d *Day) assessSVB(a *Assessment, p *projection) integraal.Faults {
	c := &p.h.Claimant
	k, err := d.Kinderbijslag(KinderbijslagFacts{
		ID: c.ID, Insured: p.h.KinderbijslagInsured, Children: everyone(p, p.supports, p.childOpen),
	}, a.explain(SchemeKinderbijslag))
	faults := take(&a.Kinderbijslag, k, err)
	o, err := d.AOW(c.aow(), a.explain(SchemeAOW))
	faults = append(faults, take(&a.AOW, o, err)...)
	m := p.other()
	if m == nil {
		a.AOWPartner = Answer[Ouderdomspensioen]{Nobody: true}
		return faults
	}
	o, err = d.AOW(m.aow(), a.explain(SchemeAOWPartner))
	for _, f := range take(&a.AOWPartner, o, err) {
		faults = append(faults, f.In(p.otherPath()))
	}
	return faults
}

func (i *Inwoner) aow() AOWFacts {
	return AOWFacts{ID: i.ID, Born: i.Born, Gehuwd: i.Gehuwd, NietVerzekerdeJaren: i.NietVerzekerdeJaren}
}

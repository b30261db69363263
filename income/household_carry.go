package income

import "github.com/integraal/integraal"

// carrier goes through the fields of the file and the facts that they hold, one
// line for each, in either direction: to the facts, of which a field that the
// file leaves out stays as it is, or to the file.
type carrier struct{ toFile bool }

// carry carries one fact.
func carry[T any](c carrier, f *valued[T], to *integraal.Fact[T]) {
	through(c, f, to, way[word[T], T]{
		absent: func(w *word[T]) bool { return w.absent },
		value:  func(w *word[T]) T { return w.is },
		none:   func() word[T] { return word[T]{absent: true} },
		of:     func(v T) word[T] { return word[T]{is: v} },
	})
}

// carryAll carries a fact that is a list; item carries what is in it.
func carryAll[X, T any](c carrier, f *listed[X], to *integraal.Fact[[]T], item func(*X, carrier, *T)) {
	through(c, f, to, way[list[X], []T]{
		absent: func(l *list[X]) bool { return len(*l) == 0 },
		value: func(l *list[X]) []T {
			all := make([]T, len(*l))
			for i := range *l {
				item(&(*l)[i], carrier{}, &all[i])
			}
			return all
		},
		none: func() list[X] { return list[X]{} },
		of: func(all []T) list[X] {
			l := make(list[X], len(all))
			for i := range all {
				item(&l[i], carrier{toFile: true}, &all[i])
			}
			return l
		},
	})
}

// carryThing carries a fact that has facts of its own.
func carryThing[O, T any](c carrier, f *described[O], to *integraal.Fact[T], fields func(*O, carrier, *T)) {
	through(c, f, to, way[thing[O], T]{
		absent: func(t *thing[O]) bool { return bool(t.none) },
		value: func(t *thing[O]) T {
			var v T
			fields(&t.is, carrier{}, &v)
			return v
		},
		none: func() thing[O] { return thing[O]{none: true} },
		of: func(v T) thing[O] {
			var t thing[O]
			fields(&t.is, carrier{toFile: true}, &v)
			return t
		},
	})
}

func through[V, T any](c carrier, f *told[V], to *integraal.Fact[T], w way[V, T]) {
	switch {
	case c.toFile:
		*f = write(*to, w)
	case f.set:
		*to = fact(f, w)
	}
}

// carryText carries a text that is no fact.
func carryText[L ~string](c carrier, f *L, to *string) {
	if c.toFile {
		*f = L(*to)
	} else if *f != "" {
		*to = string(*f)
	}
}

func (f *householdFacts) carry(c carrier, h *Household) {
	carryAll(c, &f.Members, &h.Members, (*memberFile).carry)
	carry(c, &f.TenLasteKomend, &h.TenLasteKomend)
	carry(c, &f.Mantelzorg, &h.Mantelzorg)
	carry(c, &f.Receives, &h.Receives)
	carryThing(c, &f.Giften, &h.Giften, (*giftenFile).carry)
	carryAll(c, &f.Bezittingen, &h.Bezittingen, (*bezittingFile).carry)
	carry(c, &f.Schulden, &h.Schulden)
	carry(c, &f.Woning, &h.Woning)
	carry(c, &f.NietTeGelde, &h.NietTeGelde)
	carryThing(c, &f.Sinds, &h.Sinds, (*vermogenSindsFile).carry)
	carry(c, &f.KinderbijslagInsured, &h.KinderbijslagInsured)
	carry(c, &f.Detained, &h.Detained)
	f.Dwelling.carry(c, &h.Dwelling)
	f.Verlaging.carry(c, &h.Verlaging)
	f.Gemeente.carry(c, &h.Gemeente)
	f.Beslag.carry(c, &h.Beslag)
}

func (f *personFile) carry(c carrier, p *Inwoner) {
	if c.toFile && p.ID != "" {
		f.ID = new(label)
	}
	if f.ID != nil {
		carryText(c, f.ID, &p.ID)
	}
	carry(c, &f.Born, &p.Born)
	carry(c, &f.Died, &p.Died)
	carry(c, &f.Insured, &p.Insured)
	carry(c, &f.Toetsingsinkomen, &p.Toetsingsinkomen)
	carry(c, &f.Rendementsgrondslag, &p.Rendementsgrondslag)
	carryThing(c, &f.Werk, &p.Werk, (*werkFile).carry)
	carry(c, &f.Doelgroep, &p.Doelgroep)
	carryAll(c, &f.Inkomsten, &p.Inkomsten, (*inkomenFile).carry)
	carry(c, &f.Activity, &p.Activity)
	carry(c, &f.Wlz, &p.Wlz)
	carry(c, &f.Gehuwd, &p.Gehuwd)
	carry(c, &f.NietVerzekerd, &p.NietVerzekerdeJaren)
	carry(c, &f.Inrichting, &p.Inrichting)
	f.Ouders.carry(c, &p.Ouders)
}

func (f *memberFile) carry(c carrier, m *Member) {
	f.personFile.carry(c, &m.Inwoner)
	carry(c, &f.Spouse, &m.Spouse)
	carry(c, &f.Toeslagpartner, &m.Toeslagpartner)
	carry(c, &f.Child, &m.Child)
	carry(c, &f.InDwelling, &m.InDwelling)
	carry(c, &f.Registered, &m.Registered)
	carry(c, &f.WholeYear, &m.WholeYear)
	carry(c, &f.NoRight, &m.AsSpouse.NoRight)
	carry(c, &f.NormGehuwden, &m.AsSpouse.NormGehuwden)
	carry(c, &f.LivesApart, &m.AsSpouse.LivesApart)
	carry(c, &f.Relative, &m.AsHousemate.Relative)
	carry(c, &f.Agreement, &m.AsHousemate.Agreement)
	carry(c, &f.ThirdParty, &m.AsHousemate.ThirdParty)
	carry(c, &f.Education, &m.AsHousemate.Education)
	carry(c, &f.ChildOfMedebewoner, &m.AsHousemate.ChildOfMedebewoner)
	carry(c, &f.PartnerRelative, &m.PartnerRelative)
	carry(c, &f.Maintained, &m.AsChild.Maintained)
	carry(c, &f.School, &m.AsChild.School)
	carry(c, &f.Kinderbijslag, &m.AsChild.Kinderbijslag)
	carry(c, &f.InHousehold, &m.AsChild.InHousehold)
	carry(c, &f.Secondary, &m.AsChild.Secondary)
	carryAll(c, &f.Care, &m.AsChild.Care, (*opvangFile).carry)
}

func (f *werkFile) carry(c carrier, w *Werk) {
	carry(c, &f.Earned, &w.Earned)
	carry(c, &f.Supported, &w.Supported)
	carry(c, &f.Contributes, &w.Contributes)
	carry(c, &f.MonthsN, &w.MonthsN)
	carry(c, &f.Urenbeperkt, &w.Urenbeperkt)
	carry(c, &f.MonthsZ, &w.MonthsZ)
	carry(c, &f.NoMoreHours, &w.NoMoreHours)
	carry(c, &f.YoungChild, &w.YoungChild)
	carry(c, &f.MonthsR, &w.MonthsR)
	f.Termijn.carry(c, &w.Termijn)
}

func (f *inkomenFile) carry(c carrier, i *Inkomen) {
	carryText(c, &f.ID, &i.ID)
	carry(c, &f.Kind, &i.Kind)
	carry(c, &f.Amount, &i.Amount)
	carry(c, &f.Earlier, &i.Earlier)
	carry(c, &f.Contributes, &i.Contributes)
}

func (f *opvangFile) carry(c carrier, o *Opvang) {
	carryText(c, &f.ID, &o.ID)
	carry(c, &f.Registered, &o.Registered)
	carry(c, &f.Kind, &o.Soort)
	carry(c, &f.Hours, &o.Hours)
	carry(c, &f.Price, &o.Price)
}

func (f *giftenFile) carry(c carrier, g *Giften) {
	carry(c, &f.Received, &g.Received)
	carry(c, &f.Earlier, &g.Earlier)
	carry(c, &f.Bijdragen, &g.Bijdragen)
	carry(c, &f.Responsible, &g.Responsible)
}

func (f *bezittingFile) carry(c carrier, b *Bezitting) {
	carryText(c, &f.ID, &b.ID)
	carry(c, &f.Kind, &b.Kind)
	carry(c, &f.Value, &b.Value)
}

func (f *vermogenSindsFile) carry(c carrier, s *VermogenSinds) {
	carry(c, &f.LeftOut, &s.LeftOut)
	carry(c, &f.Acquired, &s.Acquired)
}

func (f *huurwoningFile) carry(c carrier, w *Huurwoning) {
	carry(c, &f.Meerderjarig, &w.Meerderjarig)
	carry(c, &f.MetKind, &w.MetKind)
	carry(c, &f.Handicap, &w.Handicap)
	carry(c, &f.Woning, &w.Woning)
	carry(c, &f.Huurprijs, &w.Huurprijs)
	carry(c, &f.Aangepast, &w.Aangepast)
	carry(c, &f.BovenMaximum, &w.BovenMaximum)
	k, s := &f.Servicekosten, &w.Servicekosten
	carry(c, &k.Energie, &s.Energie)
	carry(c, &k.Schoonmaak, &s.Schoonmaak)
	carry(c, &k.Huismeester, &s.Huismeester)
	carry(c, &k.Ruimten, &s.Ruimten)
}

func (f *receivedFile) carry(c carrier, r *Received) {
	carry(c, &f.Bijstand, &r.Bijstand)
	carry(c, &f.Zorgtoeslag, &r.Zorgtoeslag)
	carry(c, &f.Huurtoeslag, &r.Huurtoeslag)
	carry(c, &f.KindgebondenBudget, &r.KindgebondenBudget)
	carry(c, &f.Kinderopvangtoeslag, &r.Kinderopvangtoeslag)
	carry(c, &f.Kinderbijslag, &r.Kinderbijslag)
	carry(c, &f.AOW, &r.AOW)
	carry(c, &f.AOWPartner, &r.AOWPartner)
	carry(c, &f.Inkomenstoeslag, &r.Inkomenstoeslag)
	carry(c, &f.BijzondereBijstand, &r.BijzondereBijstand)
	carry(c, &f.Studietoeslag, &r.Studietoeslag)
}

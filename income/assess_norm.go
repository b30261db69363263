package income

import "github.com/integraal/integraal"

// assessNorm asks which norm is for the household: that of art. 23 in an
// institution, and else of art. 20 to 24, raised by art. 20 lid 3; and what the
// municipality takes off it by art. 27 and 28.
func (d *Day) assessNorm(q *inquiry, s *straight) integraal.Faults {
	if s.bijstandsnorm() {
		return nil
	}
	a, p := s.Assessment, s.p
	p.lists(q)
	why, to := a.explain(SchemeBijstandsnorm), &a.Bijstandsnorm
	err := d.wholeNorm(q, p.normFacts(), p, why, &to.Outcome)
	faults := take(p, nil, to, err)
	n, is := integraal.ValueIn(&to.Outcome)
	if a.lowers = err == nil && is == integraal.Applies && !p.h.Verlaging.none(); a.lowers {
		a.norm = *to
		low, err := d.lowered(a, *n, why)
		faults = append(faults, kept(p, nil, to, low, err)...)
	}
	return faults
}

// wholeNorm is the answer before a municipality lowers it.
func (a *Assessment) wholeNorm() *Answer[Bijstandsnorm] {
	if a.lowers {
		return &a.norm
	}
	return &a.Bijstandsnorm
}

// wholeNorm is the norm before a municipality lowers it.
func (d *Day) wholeNorm(q *inquiry, f *BijstandFacts, p *projection, why *integraal.Explanation, o *integraal.Outcome[Bijstandsnorm]) (err error) {
	switch p.stays() {
	case yes:
		*o, err = d.normInside(f, p, why)
		return err
	case no:
		return d.normOutside(q, f, p, why, o)
	}
	err = d.normOutside(q, f, p, why, o)
	if err != nil || o.Verdict() == integraal.AppliesNot {
		return err // who is under 18 has no norm either way
	}
	inside, err := d.Inrichtingsnorm(p.inside(f), nil)
	if err != nil && !integraal.HasFault(err, "rule.uncovered") {
		return err
	}
	missing := o.Missing()
	for _, m := range inside.Missing() {
		missing = addMissing(missing, m)
	}
	var l inquiry
	ask(&l, FactInrichting, p.h.Claimant.ID, &p.h.Claimant.Inrichting)
	if p.spouse >= 0 {
		m := &p.list[p.spouse]
		ask(&l, FactInrichting, m.ID, &m.Inrichting)
	}
	for _, m := range l.Missing {
		missing = addMissing(missing, m)
	}
	*o = integraal.Open[Bijstandsnorm](settleNone(missing)...)
	return nil
}

// stays is whether the claimant or the spouse stays in an institution.
func (p *projection) stays() answer {
	in := yesNo(&p.h.Claimant.Inrichting)
	if p.spouse >= 0 {
		in = eitherOf(in, yesNo(&p.list[p.spouse].Inrichting))
	}
	return in
}

// inside are the facts of art. 23.
func (p *projection) inside(f *BijstandFacts) InrichtingFacts {
	in := InrichtingFacts{BijstandFacts: *f, Inrichting: p.h.Claimant.Inrichting}
	if p.spouse >= 0 {
		in.SpouseInrichting = p.list[p.spouse].Inrichting
	}
	return in
}

// normInside is the norm of art. 23. That article has none for a spouse without
// a right of their own.
func (d *Day) normInside(f *BijstandFacts, p *projection, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	o, err := d.Inrichtingsnorm(p.inside(f), why)
	if err != nil || p.spouse < 0 || o.Verdict() == integraal.AppliesNot {
		return o, err
	}
	m := &p.list[p.spouse]
	noRight := yesNo(&m.AsSpouse.NoRight)
	if p.leden[p.spouse].minor == yes {
		noRight = yes // art. 13 lid 1 f
	}
	switch noRight {
	case yes:
		return integraal.Outcome[Bijstandsnorm]{}, integraal.NewFault("rule.uncovered", "spouse.noRight", textInrichtingNoRight)
	case open:
		var q inquiry
		ask(&q, FactGeenRecht, m.ID, &m.AsSpouse.NoRight)
		return integraal.Open[Bijstandsnorm](settleNone(append(o.Missing(), q.Missing...))...), nil
	}
	return o, nil
}

// normOutside is the norm of a household at home, with the increase of art. 20
// lid 3 where someone of 18, 19 or 20 cannot rely on the parents.
func (d *Day) normOutside(q *inquiry, f *BijstandFacts, p *projection, why *integraal.Explanation, o *integraal.Outcome[Bijstandsnorm]) error {
	if d.date.Before(verhogingFrom) || !p.maybeYoung(d.date) {
		return d.normAtHome(q, f, p, why, o)
	}
	v := VerhogingFacts{BijstandFacts: *f, Parents: p.h.Claimant.Ouders}
	alone := no // whether art. 24 sets the norm
	if p.spouse >= 0 {
		m := &p.list[p.spouse]
		v.SpouseParents, alone = m.Ouders, yesNo(&m.AsSpouse.NoRight)
		if alone == yes { // who has no right is no belanghebbende of lid 3
			v.SpouseParents = Ouders{MeansInsufficient: nothingAsked, CannotEnforce: nothingAsked}
		}
	}
	raised, err := d.VerhoogdeNorm(v, why)
	switch *o = raised; {
	case err == nil && raised.Verdict() == integraal.AppliesNot:
		why.Reset()
		return d.normAtHome(q, f, p, why, o)
	case err == nil && alone == yes && raised.Verdict() == integraal.Applies:
		return integraal.NewFault("rule.uncovered", "spouse.noRight", textRaiseUncovered)
	case err != nil || alone == no && raised.Verdict() == integraal.Applies:
		return err
	}
	missing := raised.Missing()
	if err := d.normAtHome(q, f, p, nil, o); err != nil {
		return err
	}
	for _, m := range o.Missing() {
		missing = addMissing(missing, m)
	}
	*o = integraal.Open[Bijstandsnorm](settleNone(missing)...)
	return nil
}

// settleNone is a list of missing facts of which none is said to settle the
// outcome: [integraal.Open] says so of the only one.
func settleNone(list []integraal.Missing) []integraal.Missing {
	for i := range list {
		list[i].Settles = false
	}
	return list
}

// maybeYoung is whether the claimant or the spouse may be 18, 19 or 20.
func (p *projection) maybeYoung(day integraal.Date) bool {
	if youngPerhaps(&p.h.Claimant.Born, day) {
		return true
	}
	return p.spouse >= 0 && youngPerhaps(&p.list[p.spouse].Born, day)
}

func youngPerhaps(born *integraal.Fact[integraal.Date], day integraal.Date) bool {
	is, known := born.Value()
	if !known {
		return true
	}
	return !reached(is, day, 21) && reached(is, day, 18)
}

// none is whether it is known that nothing lowers the norm.
func (v *Verlagingsbesluiten) none() bool {
	return presence(&v.Woonsituatie) == no && presence(&v.Schoolverlater) == no
}

// lowered is a norm with what the municipality decided on it, or the norm as it
// was where nothing lowers it.
func (d *Day) lowered(a *Assessment, n Bijstandsnorm, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	h := a.room.h
	f := VerlagingFacts{ID: h.Claimant.ID, Norm: n}
	var faults integraal.Faults
	f.Woonsituatie = integraal.Map(h.Verlaging.Woonsituatie, func(b Verlagingsbesluit) Lowering {
		l, err := d.lowering(&b, ArtikelWoonsituatie, "woonsituatie")
		faults = append(faults, integraal.FaultsIn(err)...)
		return l
	})
	f.Schoolverlater = integraal.Map(h.Verlaging.Schoolverlater, func(b SchoolverlaterBesluit) Schoolverlater {
		l, err := d.lowering(&b.Verlagingsbesluit, ArtikelSchoolverlater, "schoolverlater")
		faults = append(faults, integraal.FaultsIn(err)...)
		return Schoolverlater{Ended: b.Ended, Studiefinanciering: b.Studiefinanciering, Lowering: l}
	})
	if faults != nil {
		return integraal.Outcome[Bijstandsnorm]{}, faults.Err()
	}
	low, err := d.VerlaagdeNorm(f, why)
	if err == nil && low.Verdict() == integraal.AppliesNot {
		return integraal.Yes(n), nil
	}
	return low, err
}

// lowering is by how much a decision sets the norm lower: as it says, or as the
// settings of the municipality say of its situation.
func (d *Day) lowering(b *Verlagingsbesluit, art VerlagingArticle, path string) (Lowering, error) {
	if b.Situation == "" {
		return b.Lowering, nil
	}
	if d.lokaal == nil {
		return Lowering{}, integraal.NewFault("settings.none", path+".situation", textSettingsNone)
	}
	for _, v := range d.lokaal.VerlagingenOn(d.date) {
		if v.Article == art && v.Situation == b.Situation {
			return Lowering{Rate: v.Percentage, OfGehuwden: v.Of == OfCoupleNorm, By: v.By}, nil
		}
	}
	return Lowering{}, integraal.NewFault("settings.outside", path+".situation", textSettingsOutside.With(integraal.Put("day", d.date)))
}

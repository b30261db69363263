package income

import "github.com/integraal/integraal"

// assessNorm asks which norm is for the household: that of art. 23 in an
// institution, and else of art. 20 to 24, raised by art. 20 lid 3; and what the
// municipality takes off it by art. 27 and 28.
func (d *Day) assessNorm(q *inquiry, a *Assessment, p *projection) integraal.Faults {
	why := a.explain(SchemeBijstandsnorm)
	f := p.normFacts()
	o, err := d.wholeNorm(q, &f, p, why)
	faults := kept(nil, &a.norm, o, err)
	a.Bijstandsnorm = a.norm
	if n, applies := o.Value(); applies && err == nil && !p.h.Verlaging.none() {
		low, err := d.lowered(a, n, why)
		faults = append(faults, kept(nil, &a.Bijstandsnorm, low, err)...)
	}
	return faults
}

// wholeNorm is the norm before a municipality lowers it.
func (d *Day) wholeNorm(q *inquiry, f *BijstandFacts, p *projection, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	switch p.stays() {
	case yes:
		return d.normInside(f, p, why)
	case no:
		return d.normOutside(q, f, p, why)
	}
	home, err := d.normOutside(q, f, p, why)
	if err != nil || home.Verdict() == integraal.AppliesNot {
		return home, err // who is under 18 has no norm either way
	}
	inside, err := d.Inrichtingsnorm(p.inside(f), nil)
	if err != nil && !integraal.HasFault(err, "rule.uncovered") {
		return inside, err
	}
	missing := home.Missing()
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
	return integraal.Open[Bijstandsnorm](settleNone(missing)...), nil
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
	switch yesNo(&m.AsSpouse.NoRight) {
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
func (d *Day) normOutside(q *inquiry, f *BijstandFacts, p *projection, why *integraal.Explanation) (integraal.Outcome[Bijstandsnorm], error) {
	if d.date.Before(verhogingFrom) || !p.maybeYoung(d.date) {
		return d.normAtHome(q, f, p, why)
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
	switch {
	case err == nil && raised.Verdict() == integraal.AppliesNot:
		why.Reset()
		return d.normAtHome(q, f, p, why)
	case err == nil && alone == yes && raised.Verdict() == integraal.Applies:
		return integraal.Outcome[Bijstandsnorm]{}, integraal.NewFault("rule.uncovered", "spouse.noRight", textRaiseUncovered)
	case err != nil || alone == no && raised.Verdict() == integraal.Applies:
		return raised, err
	}
	missing := raised.Missing()
	home, err := d.normAtHome(q, f, p, nil)
	if err != nil {
		return home, err
	}
	for _, m := range home.Missing() {
		missing = addMissing(missing, m)
	}
	return integraal.Open[Bijstandsnorm](settleNone(missing)...), nil
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
	age := is.Age(day)
	return age >= 18 && age < 21
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
	if d.settings == nil {
		return Lowering{}, integraal.NewFault("settings.none", path+".situation", textSettingsNone)
	}
	for _, v := range d.settings.VerlagingenOn(d.date) {
		if v.Article == art && v.Situation == b.Situation {
			return Lowering{Rate: v.Percentage, OfGehuwden: v.Of == OfCoupleNorm, By: v.By}, nil
		}
	}
	return Lowering{}, integraal.NewFault("settings.outside", path+".situation", textSettingsOutside.With(integraal.Put("day", d.date)))
}

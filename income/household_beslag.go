package income

import "github.com/integraal/integraal"

// Beslaglegging is what the beslagvrije voet of the claimant asks beside what a
// household has already: whether there is a spouse, ten laste komende kinderen and
// a stay in an institution. Each field is as in [BeslagFacts], of the claimant as
// the one who owes. Of a household that knows none of them nobody asks what
// creditors may touch, and then nothing is answered about it.
type Beslaglegging struct {
	Belastbaar, BelastbaarEchtgenoot integraal.Fact[integraal.PerYear]
	Inkomen, Vrij, VrijEchtgenoot    integraal.Fact[integraal.PerMonth]
	Bijtelling                       integraal.Fact[integraal.PerMonth]
	Woonadres, Inzicht, Buitenland   integraal.Fact[bool]
	// Prijs is Inrichting of [BeslagFacts]: asked of who stays in an institution.
	// Known to be absent: no price is due.
	Prijs                        integraal.Fact[integraal.PerMonth]
	Woonkosten, EchtgenootDraagt integraal.Fact[integraal.PerMonth]
	Verhoging                    integraal.Fact[integraal.PerMonth]
	EigenWoning                  integraal.Fact[bool]
	// Uitkering is as there. A Norm that is left out of it is the bijstandsnorm that
	// the assessment comes to.
	Uitkering integraal.Fact[BeslagenUitkering]
}

// named is whether anything of it is said.
func (b *Beslaglegging) named() bool {
	for _, f := range [...]*integraal.Fact[integraal.PerMonth]{
		&b.Inkomen, &b.Vrij, &b.VrijEchtgenoot, &b.Bijtelling, &b.Prijs, &b.Woonkosten, &b.EchtgenootDraagt, &b.Verhoging,
	} {
		if stateOf(f) != integraal.Unknown {
			return true
		}
	}
	for _, f := range [...]*integraal.Fact[bool]{&b.Woonadres, &b.Inzicht, &b.Buitenland, &b.EigenWoning} {
		if stateOf(f) != integraal.Unknown {
			return true
		}
	}
	return stateOf(&b.Belastbaar) != integraal.Unknown || stateOf(&b.BelastbaarEchtgenoot) != integraal.Unknown ||
		stateOf(&b.Uitkering) != integraal.Unknown
}

// beslagFacts are the household as the beslagvrije voet asks it.
func (p *projection) beslagFacts(norm *Answer[Bijstandsnorm]) BeslagFacts {
	h := p.h
	b := &h.Beslag
	married := p.one(p.spouse, p.spouseOpen)
	f := BeslagFacts{
		ID: h.Claimant.ID, Gehuwd: yesOrNo(&married), Kinderen: yesOrNo(&h.TenLasteKomend),
		Belastbaar: b.Belastbaar, BelastbaarEchtgenoot: b.BelastbaarEchtgenoot, Inkomen: b.Inkomen, Vrij: b.Vrij,
		VrijEchtgenoot: b.VrijEchtgenoot, Bijtelling: b.Bijtelling, Woonadres: b.Woonadres, Inzicht: b.Inzicht,
		Buitenland: b.Buitenland, Woonkosten: b.Woonkosten, EchtgenootDraagt: b.EchtgenootDraagt, Verhoging: b.Verhoging,
		EigenWoning: b.EigenWoning, Uitkering: b.uitkering(norm), SamenInInrichting: integraal.KnowAbsent[bool](),
	}
	if p.spouse >= 0 {
		m := &p.list[p.spouse]
		f.SamenInInrichting = m.Inrichting
		if s := stateOf(&m.Died); s == integraal.Contested || s == integraal.NotVisible {
			f.Gehuwd = unknownAs[integraal.Date, bool](&m.Died)
		}
	}
	switch yesNo(&h.Claimant.Inrichting) {
	case no:
		f.Inrichting = integraal.KnowAbsent[integraal.PerMonth]()
	case open:
		f.Inrichting = unknownAs[bool, integraal.PerMonth](&h.Claimant.Inrichting)
	default:
		if f.Inrichting = b.Prijs; stateOf(&b.Prijs) == integraal.KnownAbsent {
			f.Inrichting = integraal.Know(integraal.PerMonth{})
		}
	}
	return f
}

// yesOrNo is whether something is so, or there.
func yesOrNo[T any](f *integraal.Fact[T]) integraal.Fact[bool] {
	switch stateOf(f) {
	case integraal.KnownAbsent:
		return integraal.Know(false)
	case integraal.Known:
		if is, flag := any(valueOf(f)).(*bool); flag {
			return integraal.Know(*is)
		}
		return integraal.Know(true)
	}
	return unknownAs[T, bool](f)
}

// uitkering is the benefit under attachment with the norm of the assessment, where
// its own was left out.
func (b *Beslaglegging) uitkering(norm *Answer[Bijstandsnorm]) integraal.Fact[BeslagenUitkering] {
	n, is := integraal.ValueIn(&norm.Outcome)
	if norm.Uncovered != nil || is != integraal.Applies {
		return b.Uitkering
	}
	return integraal.Map(b.Uitkering, func(u BeslagenUitkering) BeslagenUitkering {
		if stateOf(&u.Norm) == integraal.Unknown {
			u.Norm = integraal.Know(n.Norm)
		}
		return u
	})
}

// assessBeslag asks the beslagvrije voet of the claimant.
func (d *Day) assessBeslag(s *straight, faults integraal.Faults) integraal.Faults {
	a, to := s.Assessment, &s.BeslagvrijeVoet
	*to = Answer[BeslagvrijeVoet]{}
	if to.Nobody = !s.p.h.Beslag.named(); to.Nobody {
		return faults
	}
	var why *integraal.Explanation
	if a.explained {
		why = &a.whyBeslag
	}
	o, err := d.BeslagvrijeVoet(s.p.beslagFacts(a.wholeNorm()), why)
	if err == nil {
		to.Outcome = o
		return faults
	}
	uncovered, wrong := sorted(nil, err)
	for _, f := range uncovered {
		to.Uncovered = append(to.Uncovered, f.In("beslag"))
	}
	for _, f := range wrong {
		faults = append(faults, f.In("beslag"))
	}
	return faults
}

// WhyBeslagvrijeVoet is the explanation of BeslagvrijeVoet; nil without one.
func (a *Assessment) WhyBeslagvrijeVoet() *integraal.Explanation {
	if !a.explained || a.BeslagvrijeVoet.Nobody {
		return nil
	}
	return &a.whyBeslag
}

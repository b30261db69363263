package income

import "github.com/integraal/integraal"

// leefvorm is the household type, and none where it is not known.
func (s *straight) leefvorm() Leefvorm {
	p := s.p
	switch p.is(p.spouse, p.spouseOpen) {
	case yes:
		return Gehuwden
	case open:
		return 0
	}
	switch yesNo(&p.h.TenLasteKomend) {
	case yes:
		return AlleenstaandeOuder
	case no:
		return Alleenstaande
	}
	return 0
}

// studietoeslag answers of who is certainly no student with a disability too.
func (s *straight) studietoeslag() bool {
	d, g := s.d, &s.p.h.Gemeente.Studie
	st, by := &d.gemeente.studie, d.gemeente.by
	internship := *valueOf(&g.Internship)
	if s.closed || !st.known || s.p.self.IsZero() || !upward(internship) {
		return false
	}
	to, age := &s.Studietoeslag, ageOfStudent(s.p.self, d.date)
	unable, finance, wajong := yesNo(&g.Unable), yesNo(&g.StudyFinance), yesNo(&g.Wajong)
	if by.geenStudie.refuse(&to.Outcome, nil, answerOf(age >= firstAge), unable, finance, not(wajong)) {
		to.Uncovered, to.Nobody = nil, false
		return true
	}
	if unable == open || finance == open || wajong == open || !isKnown(&g.Internship) {
		return false
	}
	var set *placed[StudietoeslagSetting]
	if d.lokaal != nil {
		set = d.lokaal.studie
	}
	return give(to, st.due(studieValues{age: age, internship: internship}, set, by, nil))
}

// inkomenstoeslag is asked where there are settings.
func (s *straight) inkomenstoeslag() bool {
	p, on, g := s.p, &s.d.lokaal.toeslag, &s.p.h.Gemeente.Inkomenstoeslag
	form := s.leefvorm()
	if s.closed || on.set == nil || form == 0 || !p.weighed || p.exceeds != no || yesNo(&g.Outlook) != no ||
		p.self.IsZero() || phaseOf(p.self, s.d.date) != adult || presence(&g.Reference) != yes {
		return false
	}
	q := inquiry{day: s.d.date}
	r := inkomenstoeslagReading{first: on.first, last: on.last, parts: *valueOf(&g.Reference)}
	r.readGranted(&q, &g.Granted, on.year)
	if len(r.parts) > maxPersons || r.earlier != no {
		return false
	}
	if r.readParts(&q, &on.set.is); len(q.Faults) > 0 || r.low != yes || r.gap {
		return false
	}
	return give(&s.Inkomenstoeslag, on.set.is.due(form))
}

// norm is the norm that limits are percentages of, if it is known by now.
func (s *straight) norm(basis NormBasis) (integraal.PerMonth, bool) {
	whole := s.wholeNorm()
	n, is := integraal.ValueIn(&whole.Outcome)
	if is != integraal.Applies || whole.Uncovered != nil || basis == NormWithoutKostendelers && n.Kostendelers > 0 {
		return integraal.PerMonth{}, false
	}
	return n.Norm, upward(n.Norm)
}

// bijzonder is asked where there are settings and costs are named.
func (s *straight) bijzonder() bool {
	p, set, b := s.p, s.d.lokaal.bijzonder, &s.p.h.Gemeente.Bijzonder
	if s.closed || set == nil || set.is.Threshold == ThresholdApplied || yesNo(&b.Necessary) != yes ||
		!isKnown(&b.Costs) || !isKnown(&b.Used) || !isKnown(&p.h.Gemeente.Income) {
		return false
	}
	norm, known := s.norm(set.is.NormBasis)
	v := bijzonderValues{costs: *valueOf(&b.Costs), used: *valueOf(&b.Used), income: *valueOf(&p.h.Gemeente.Income), norm: norm}
	switch set.is.Assets {
	case AssetsAboveLimit:
		known = known && p.weighed && p.exceeds == no
	case AssetsAll:
		v.assets, known = *valueOf(&b.Assets), known && isKnown(&b.Assets)
	}
	if !known || !upward(v.costs) || !upward(v.used) || !upward(*valueOf(&b.CostsInYear)) || !inBounds(v.income) || !inBounds(v.assets) {
		return false
	}
	due := set.is.due(&v, set.by, nil)
	return !due.Amount.IsZero() && give(&s.BijzondereBijstand, due)
}

// regelingen are the local schemes of the day, which are answered together.
func (s *straight) regelingen() bool {
	p, l, form := s.p, s.d.lokaal, s.leefvorm()
	income, over := *valueOf(&p.h.Gemeente.Income), open
	if p.weighed {
		over = p.exceeds
	}
	if s.closed || form == 0 || !isKnown(&p.h.Gemeente.Income) || !inBounds(income) {
		return false
	}
	r := regelingReading{leefvorm: form, over: over, income: reading[integraal.PerMonth]{is: income, known: true}}
	r.norm.known = true
	for _, set := range l.regelingen {
		norm, known := s.norm(set.is.NormBasis)
		r.norm.is = norm
		if r.hold(&set.is); !known || r.assets == open {
			s.Regelingen = s.Regelingen[:0]
			return false
		}
		to := &s.nextRegeling(set.is.Name).Answer
		if to.Uncovered, to.Nobody = nil, false; !set.geen.refuse(&to.Outcome, nil, r.within, not(r.assets)) {
			integraal.YesIn(&to.Outcome, LokaleGrens{Limit: r.limit, By: set.by})
		}
	}
	return true
}

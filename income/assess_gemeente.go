package income

import "github.com/integraal/integraal"

// RegelingAnswer is what a local scheme comes to for a household.
type RegelingAnswer struct {
	// Name is that of the scheme, as the settings have it.
	Name string
	Answer[LokaleGrens]

	why integraal.Explanation
}

// noSettings is why a scheme of a municipality has no answer without one.
var noSettings = integraal.NewFault("settings.none", "", textSettingsNone)

// assessGemeente asks the schemes that a municipality lays down.
func (d *Day) assessGemeente(q *inquiry, s *straight) (faults integraal.Faults) {
	a, p := s.Assessment, s.p
	a.noSettings[0], a.inPlace = noSettings, d.lokaal != nil
	a.Regelingen = a.Regelingen[:0]
	if !s.studietoeslag() {
		faults = d.assessStudie(q.next(), a, p)
	}
	a.BijzondereBijstand.Nobody = !p.h.Gemeente.Bijzonder.named()
	uncovered, wrong := d.assessable(a, p)
	faults = append(faults, wrong...)
	if uncovered != nil {
		a.Inkomenstoeslag = Answer[integraal.Amount]{Uncovered: uncovered}
		a.BijzondereBijstand.Outcome, a.BijzondereBijstand.Uncovered = integraal.Outcome[Bijzonder]{}, uncovered
		if a.BijzondereBijstand.Nobody {
			a.BijzondereBijstand.Uncovered = nil
		}
		d.uncoveredRegelingen(a, uncovered)
		return faults
	}
	return d.assessLocal(q, s, faults)
}

// assessLocal asks the schemes that need settings.
func (d *Day) assessLocal(q *inquiry, s *straight, faults integraal.Faults) integraal.Faults {
	a, none := s.Assessment, s.BijzondereBijstand.Nobody
	if none {
		a.BijzondereBijstand = Answer[Bijzonder]{Nobody: true}
	}
	toeslag, bijzonder, local := s.inkomenstoeslag(), none || s.bijzonder(), s.regelingen()
	if toeslag && bijzonder && local {
		return faults
	}
	m := gemeentelijk{d: d, a: a, p: s.p}
	if m.read(q.next()); m.faults != nil {
		return append(faults, m.faults...)
	}
	if !toeslag {
		faults = m.inkomenstoeslag(q.next(), faults)
	}
	if !bijzonder {
		faults = m.bijzonder(q.next(), faults)
	}
	if local {
		return faults
	}
	return m.regelingen(q, faults)
}

// assessable is why no scheme that needs settings can be answered, or nil.
func (d *Day) assessable(a *Assessment, p *projection) (uncovered, wrong integraal.Faults) {
	if !a.inPlace {
		uncovered = a.noSettings[:]
	}
	if err := d.middelen.check(d.date); err != nil {
		lacks, faults := sorted(nil, err)
		if wrong = faults; a.inPlace {
			uncovered = p.placed(lacks)
		}
	}
	return uncovered, wrong
}

// assessStudie asks the studietoeslag, for which the law sets a minimum.
func (d *Day) assessStudie(q *inquiry, a *Assessment, p *projection) integraal.Faults {
	c, g := &p.h.Claimant, &p.h.Gemeente.Studie
	f := StudieFacts{
		ID: c.ID, Born: c.Born, Unable: g.Unable, StudyFinance: g.StudyFinance,
		Wajong: g.Wajong, Internship: g.Internship,
	}
	var s *Settings
	var set *placed[StudietoeslagSetting]
	if d.lokaal != nil {
		s, set = d.lokaal.Settings, d.lokaal.studie
	}
	err := d.studieFor(q, &f, s, set, a.explain(SchemeStudietoeslag), &a.Studietoeslag.Outcome)
	return take(p, nil, &a.Studietoeslag, err)
}

// uncoveredRegelingen says of each local scheme why there is no answer.
func (d *Day) uncoveredRegelingen(a *Assessment, why integraal.Faults) {
	if d.lokaal == nil {
		return
	}
	for _, set := range d.lokaal.regelingen {
		r := a.nextRegeling(set.is.Name)
		r.Answer = Answer[LokaleGrens]{Uncovered: why}
	}
}

// nextRegeling is room for one more local scheme, which is used again.
func (a *Assessment) nextRegeling(name string) *RegelingAnswer {
	n := len(a.Regelingen)
	if n < cap(a.Regelingen) {
		a.Regelingen = a.Regelingen[:n+1]
	} else {
		a.Regelingen = append(a.Regelingen, RegelingAnswer{})
	}
	r := &a.Regelingen[n]
	r.Name = name
	r.why.Reset()
	return r
}

// regeling is the answer of the i-th local scheme.
func (a *Assessment) regeling(i int) SchemeAnswer {
	r := &a.Regelingen[i]
	answer := plain(&r.Answer, func(LokaleGrens) Periodic { return Periodic{} })
	answer.Scheme, answer.Regeling, answer.Who = SchemeLokaleRegeling, r.Name, a.who
	if a.explained {
		answer.Why = &r.why
	}
	return answer
}

// gemeentelijk is a household as the schemes of a municipality ask it.
type gemeentelijk struct {
	d        *Day
	a        *Assessment
	p        *projection
	leefvorm integraal.Fact[Leefvorm]
	over     integraal.Fact[bool] // assets over the limit of art. 34
	faults   integraal.Faults     // of the assets

	alone *Answer[Bijstandsnorm] // the norm without kostendelers, once it is asked
}

func (m *gemeentelijk) read(q *inquiry) {
	m.leefvorm = m.p.leefvorm()
	if !m.p.weighed {
		r := m.p.bezit(q)
		m.faults = q.Faults
		m.p.exceeds = r.exceeds(&m.d.middelen)
	}
	switch m.p.exceeds {
	case yes:
		m.over = integraal.Know(true)
	case no:
		m.over = integraal.Know(false)
	}
}

// married is whether there is a spouse.
func (p *projection) married() answer {
	switch {
	case p.spouse >= 0:
		return yes
	case p.spouseOpen != nil || presence(&p.h.Members) == open:
		return open
	}
	return no
}

// leefvorm is the household type.
func (p *projection) leefvorm() integraal.Fact[Leefvorm] {
	h := p.h
	switch {
	case p.spouse >= 0:
		return integraal.Know(Gehuwden)
	case presence(&h.Members) == open:
		return unknownAs[[]Member, Leefvorm](&h.Members)
	case p.spouseOpen != nil:
		return unknownAs[bool, Leefvorm](p.spouseOpen)
	}
	switch yesNo(&h.TenLasteKomend) {
	case yes:
		return integraal.Know(AlleenstaandeOuder)
	case no:
		return integraal.Know(Alleenstaande)
	}
	return unknownAs[bool, Leefvorm](&h.TenLasteKomend)
}

// bezit is what is known of the assets.
func (p *projection) bezit(q *inquiry) vermogenReading {
	r := vermogenReading{married: p.married(), children: yesNo(&p.h.TenLasteKomend)}
	r.read(q, &p.h.Vermogen)
	return r
}

// inkomenstoeslag asks the individuele inkomenstoeslag.
func (m *gemeentelijk) inkomenstoeslag(q *inquiry, faults integraal.Faults) integraal.Faults {
	c, g, to := &m.p.h.Claimant, &m.p.h.Gemeente.Inkomenstoeslag, &m.a.Inkomenstoeslag
	f := InkomenstoeslagFacts{
		ID: c.ID, Born: c.Born, Leefvorm: m.leefvorm, Reference: g.Reference,
		AssetsOverLimit: m.over, Outlook: g.Outlook, Granted: g.Granted,
	}
	l := m.d.lokaal
	err := m.d.inkomenstoeslagFor(q, &f, l.Settings, &l.toeslag, m.a.explain(SchemeInkomenstoeslag), &to.Outcome)
	trace(m, &to.Outcome, nil)
	return take(m.p, faults, to, err)
}

// regelingen asks each local scheme of the day.
func (m *gemeentelijk) regelingen(q *inquiry, faults integraal.Faults) integraal.Faults {
	h, l := m.p.h, m.d.lokaal
	f := RegelingFacts{ID: h.Claimant.ID, Leefvorm: m.leefvorm, Income: h.Gemeente.Income, AssetsOverLimit: m.over}
	var reading regelingReading
	var before *Answer[Bijstandsnorm]
	for _, set := range l.regelingen {
		r, norm := m.a.nextRegeling(set.is.Name), m.norm(set.is.NormBasis)
		if norm.Uncovered != nil {
			r.Answer = Answer[LokaleGrens]{Uncovered: norm.Uncovered}
			continue
		}
		if q.next(); norm != before { // most go by one norm
			before, f.Norm = norm, normFact(norm)
			if reading.read(q, &f); len(q.Faults) > 0 {
				return append(faults, q.Faults...)
			}
		}
		var why *integraal.Explanation
		if m.a.explained {
			why = &r.why
		}
		set.rule(q, &f, &reading, l.Settings, why, &r.Outcome)
		r.Uncovered = nil
		trace(m, &r.Outcome, norm)
	}
	return faults
}

// bijzonder asks the bijzondere bijstand for the costs that are named.
func (m *gemeentelijk) bijzonder(q *inquiry, faults integraal.Faults) integraal.Faults {
	l, to := m.d.lokaal, &m.a.BijzondereBijstand
	if l.bijzonder == nil {
		return take(m.p, faults, to, outsideSettings("bijzondereBijstand", m.d.date))
	}
	norm := m.norm(l.bijzonder.is.NormBasis)
	if norm.Uncovered != nil {
		*to = Answer[Bijzonder]{Uncovered: norm.Uncovered}
		return faults
	}
	h, b := m.p.h, &m.p.h.Gemeente.Bijzonder
	f := BijzonderFacts{
		ID: h.Claimant.ID, Costs: b.Costs, CostsInYear: b.CostsInYear, Necessary: b.Necessary, Used: b.Used,
		Assets: b.Assets, Income: h.Gemeente.Income, Norm: normFact(norm), AssetsAboveLimit: m.above(),
	}
	err := m.d.bijzonderFor(q, &f, l.Settings, l.bijzonder, m.a.explain(SchemeBijzondereBijstand), &to.Outcome)
	trace(m, &to.Outcome, norm)
	return take(m.p, faults, to, err)
}

// above are the assets over the limit of art. 34.
func (m *gemeentelijk) above() integraal.Fact[integraal.Amount] {
	if yesNo(&m.over) == no {
		return integraal.KnowAbsent[integraal.Amount]()
	}
	over, err := m.d.VermogenInAanmerking(m.vermogen(), nil)
	if is, applies := over.Value(); err == nil && applies {
		return integraal.Know(is)
	}
	return integraal.Fact[integraal.Amount]{}
}

// vermogen are the assets as art. 34 asks them.
func (m *gemeentelijk) vermogen() VermogenFacts {
	f := VermogenFacts{ID: m.p.h.Claimant.ID, Children: m.p.h.TenLasteKomend, Vermogen: m.p.h.Vermogen}
	none := m.p.one(m.p.spouse, m.p.spouseOpen)
	if f.Married = unknownAs[struct{}, bool](&none); m.p.spouse >= 0 {
		f.Married = integraal.Know(true)
	}
	return f
}

// norm is the norm that limits are percentages of, before art. 27 and 28.
func (m *gemeentelijk) norm(basis NormBasis) *Answer[Bijstandsnorm] {
	whole := m.a.wholeNorm()
	n, is := integraal.ValueIn(&whole.Outcome)
	if basis != NormWithoutKostendelers || whole.Uncovered != nil || is == integraal.Applies && n.Kostendelers == 0 {
		return whole
	}
	if m.alone == nil {
		q := inquiry{day: m.d.date, vetted: true}
		m.p.lists(&q)
		f := *m.p.normFacts()
		f.Housemates = integraal.KnowAbsent[[]Medebewoner]()
		m.alone = &Answer[Bijstandsnorm]{}
		err := m.d.wholeNorm(&q, &f, m.p, nil, &m.alone.Outcome)
		_ = take(m.p, nil, m.alone, err) // what is wrong with the facts the norm itself says
	}
	return m.alone
}

// normFact is a norm as a fact: unknown where it is open, or where there is
// none.
func normFact(n *Answer[Bijstandsnorm]) integraal.Fact[integraal.PerMonth] {
	if v, is := integraal.ValueIn(&n.Outcome); is == integraal.Applies {
		return integraal.Know(v.Norm)
	}
	return integraal.Fact[integraal.PerMonth]{}
}

// trace lets an outcome tell what is missing by the facts of the household that
// it comes from.
func trace[T any](m *gemeentelijk, o *integraal.Outcome[T], norm *Answer[Bijstandsnorm]) {
	if _, is := integraal.ValueIn(o); is != integraal.Undetermined {
		return
	}
	var all []integraal.Missing
	for _, lack := range o.Missing() {
		from := m.source(lack, norm)
		if len(from) == 0 {
			from = []integraal.Missing{lack}
		}
		for _, f := range from {
			all = addMissing(all, f)
		}
	}
	*o = integraal.Open[T](all...)
}

// source are the facts that a missing one was made of, or nil.
func (m *gemeentelijk) source(lack integraal.Missing, norm *Answer[Bijstandsnorm]) []integraal.Missing {
	switch lack.Fact {
	case FactLeefvorm:
		lack.Fact = FactTenLasteKomendeKinderen
		if m.p.married() == open {
			lack.Fact = FactSpouse
		}
		return []integraal.Missing{lack}
	case FactVermogenBovenGrens:
		q := inquiry{day: m.d.date}
		r := m.p.bezit(&q)
		r.ask(&m.d.middelen, false, false)
		f := m.vermogen()
		ask(&q, FactSpouse, f.ID, r.needs(needMarried, &f.Married))
		ask(&q, FactTenLasteKomendeKinderen, f.ID, r.needs(needChildren, &f.Children))
		r.askVermogen(&q, f.ID, &f.Vermogen)
		return q.Missing
	case FactMeerVermogen:
		o, _ := m.d.VermogenInAanmerking(m.vermogen(), nil) // a fault is one of the bijstand too
		return o.Missing()
	case FactToetsnorm:
		if norm != nil {
			return norm.Outcome.Missing()
		}
	}
	return nil
}

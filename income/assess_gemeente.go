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
func (d *Day) assessGemeente(a *Assessment, p *projection) integraal.Faults {
	a.noSettings[0], a.inPlace = noSettings, d.settings != nil
	a.Regelingen = a.Regelingen[:0]
	c, g := &p.h.Claimant, &p.h.Gemeente
	s, err := d.Studietoeslag(StudieFacts{
		ID: c.ID, Born: c.Born, Unable: g.Studie.Unable, StudyFinance: g.Studie.StudyFinance,
		Wajong: g.Studie.Wajong, Internship: g.Studie.Internship,
	}, d.settings, a.explain(SchemeStudietoeslag))
	faults := kept(nil, &a.Studietoeslag, s, err)
	a.Inkomenstoeslag = Answer[integraal.Amount]{}
	a.BijzondereBijstand = Answer[Bijzonder]{Nobody: !g.Bijzonder.named()}
	why := Answer[bool]{}
	if err := d.middelen.check(d.date); err != nil {
		faults = append(faults, kept(nil, &why, integraal.Outcome[bool]{}, err)...)
	}
	if !a.inPlace {
		why.Uncovered = a.noSettings[:]
	}
	if why.Uncovered != nil {
		a.Inkomenstoeslag.Uncovered, a.BijzondereBijstand.Uncovered = why.Uncovered, why.Uncovered
		if a.BijzondereBijstand.Nobody {
			a.BijzondereBijstand.Uncovered = nil
		}
		d.uncoveredRegelingen(a, why.Uncovered)
		return faults
	}
	m := d.gemeentelijk(a, p)
	if m.faults != nil {
		return append(faults, m.faults...)
	}
	faults = append(faults, m.inkomenstoeslag()...)
	if !a.BijzondereBijstand.Nobody {
		faults = append(faults, m.bijzonder()...)
	}
	return append(faults, m.regelingen()...)
}

// uncoveredRegelingen says of each local scheme why there is no answer.
func (d *Day) uncoveredRegelingen(a *Assessment, why integraal.Faults) {
	for _, name := range d.settings.RegelingenOn(d.date) {
		r := a.nextRegeling(name)
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
	answer.Scheme, answer.Regeling, answer.Who = SchemeLokaleRegeling, r.Name, a.who[SchemeLokaleRegeling]
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
}

func (d *Day) gemeentelijk(a *Assessment, p *projection) gemeentelijk {
	m := gemeentelijk{d: d, a: a, p: p, leefvorm: p.leefvorm()}
	q := inquiry{day: d.date}
	r := p.bezit(&q)
	m.faults = q.Faults
	switch r.exceeds(&d.middelen) {
	case yes:
		m.over = integraal.Know(true)
	case no:
		m.over = integraal.Know(false)
	}
	return m
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
func (m *gemeentelijk) inkomenstoeslag() integraal.Faults {
	c, g := &m.p.h.Claimant, &m.p.h.Gemeente.Inkomenstoeslag
	o, err := m.d.IndividueleInkomenstoeslag(InkomenstoeslagFacts{
		ID: c.ID, Born: c.Born, Leefvorm: m.leefvorm, Reference: g.Reference,
		AssetsOverLimit: m.over, Outlook: g.Outlook, Granted: g.Granted,
	}, m.d.settings, m.a.explain(SchemeInkomenstoeslag))
	return kept(nil, &m.a.Inkomenstoeslag, traced(m, o, nil), err)
}

// regelingen asks each local scheme of the day.
func (m *gemeentelijk) regelingen() integraal.Faults {
	var faults integraal.Faults
	h, s := m.p.h, m.d.settings
	for i := range s.regelingen {
		set := &s.regelingen[i]
		if !set.days.Contains(m.d.date) {
			continue
		}
		r := m.a.nextRegeling(set.is.Name)
		norm := m.norm(set.is.NormBasis)
		if norm.Uncovered != nil {
			r.Answer = Answer[LokaleGrens]{Uncovered: norm.Uncovered}
			continue
		}
		var why *integraal.Explanation
		if m.a.explained {
			why = &r.why
		}
		o, err := m.d.regeling(&RegelingFacts{
			ID: h.Claimant.ID, Leefvorm: m.leefvorm, Income: h.Gemeente.Income, Norm: normFact(&norm), AssetsOverLimit: m.over,
		}, s, set, why)
		faults = append(faults, kept(nil, &r.Answer, traced(m, o, &norm), err)...)
	}
	return faults
}

// bijzonder asks the bijzondere bijstand for the costs that are named.
func (m *gemeentelijk) bijzonder() integraal.Faults {
	set, err := settingOn("bijzondereBijstand", "", m.d.settings.bijzonder, m.d.date)
	if err != nil {
		return kept(nil, &m.a.BijzondereBijstand, integraal.Outcome[Bijzonder]{}, err)
	}
	return m.bijzonderBy(m.norm(set.is.NormBasis))
}

func (m *gemeentelijk) bijzonderBy(norm Answer[Bijstandsnorm]) integraal.Faults {
	if len(norm.Uncovered) > 0 {
		m.a.BijzondereBijstand.Uncovered = norm.Uncovered
		return nil
	}
	h, b := m.p.h, &m.p.h.Gemeente.Bijzonder
	f := BijzonderFacts{
		ID: h.Claimant.ID, Costs: b.Costs, CostsInYear: b.CostsInYear, Necessary: b.Necessary, Used: b.Used,
		Assets: b.Assets, Income: h.Gemeente.Income, Norm: normFact(&norm), AssetsAboveLimit: m.above(),
	}
	o, err := m.d.BijzondereBijstand(f, m.d.settings, m.a.explain(SchemeBijzondereBijstand))
	return kept(nil, &m.a.BijzondereBijstand, traced(m, o, &norm), err)
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
func (m *gemeentelijk) norm(basis NormBasis) Answer[Bijstandsnorm] {
	n, applies := m.a.norm.Outcome.Value()
	if basis != NormWithoutKostendelers || m.a.norm.Uncovered != nil || applies && n.Kostendelers == 0 {
		return m.a.norm
	}
	f := m.p.normFacts()
	f.Housemates = integraal.KnowAbsent[[]Medebewoner]()
	o, err := m.d.wholeNorm(&inquiry{day: m.d.date, vetted: true}, &f, m.p, nil)
	var alone Answer[Bijstandsnorm]
	_ = kept(nil, &alone, o, err) // what is wrong with the facts the norm itself says
	return alone
}

// normFact is a norm as a fact: unknown where it is open, or where there is
// none.
func normFact(n *Answer[Bijstandsnorm]) integraal.Fact[integraal.PerMonth] {
	is, applies := n.Outcome.Value()
	if !applies {
		return integraal.Fact[integraal.PerMonth]{}
	}
	return integraal.Know(is.Norm)
}

// traced is an outcome of which what is missing is told by the facts of the
// household that it comes from.
func traced[T any](m *gemeentelijk, o integraal.Outcome[T], norm *Answer[Bijstandsnorm]) integraal.Outcome[T] {
	if o.Verdict() != integraal.Undetermined {
		return o
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
	return integraal.Open[T](all...)
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

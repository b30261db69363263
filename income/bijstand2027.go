package income

import (
	"slices"

	"github.com/integraal/integraal"
)

// bijstandBy34a is the algemene bijstand from 2027: of income from work counts
// what art. 34a sets off.
func (d *Day) bijstandBy34a(of *inquiry, f *AlgemeneBijstandFacts, why *integraal.Explanation) (integraal.Outcome[Bijstand], error) {
	var none integraal.Outcome[Bijstand]
	q := inquiry{day: d.date, in: of.in}
	var r algemeneBijstandReading
	married := existence(&f.Spouse)
	claim := claimOf(f, &married)
	r.read(&q, &d.middelen, &claim)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	s := settling{d: d, in: of.in, f: *f, full: *f, why: why}
	for _, f := range [...]*AlgemeneBijstandFacts{&s.f, &s.full} {
		f.Receives, f.by34a = nothingAsked, true // no onderdeel of art. 31
	}
	if err := s.person(&r.applicant, "applicant.werk", f.Applicant, func(to *AlgemeneBijstandFacts, m Middelen) { to.Applicant = m }); err != nil {
		return none, err
	}
	if r.married == yes && r.spouse.werk.is != no {
		if r.noRight != no {
			return none, integraal.NewFault("rule.uncovered", "spouse.noRight", text34aEchtgenoot)
		}
		spouse := *valueOf(&f.Spouse)
		if err := s.person(&r.spouse, "spouse.werk", spouse.Middelen, func(to *AlgemeneBijstandFacts, m Middelen) {
			e := spouse
			e.Middelen = m
			to.Spouse = integraal.Know(e)
		}); err != nil {
			return none, err
		}
	}
	return s.settle()
}

// settling is a household of which the income from work is replaced by what
// art. 34a sets off, and the same with all of that income.
type settling struct {
	d       *Day
	in      *projection
	f, full AlgemeneBijstandFacts
	missing []integraal.Missing // of art. 34a, by person
	less    bool                // something is not set off
	why     *integraal.Explanation
}

// person replaces the work of one person.
func (s *settling) person(r *persoonReading, at string, m Middelen, put func(*AlgemeneBijstandFacts, Middelen)) error {
	if r.werk.is != yes {
		return nil
	}
	w := *valueOf(&m.Werk)
	o, err := s.d.verrekening34a(s.in, &VerrekeningFacts{
		ID: m.ID, Born: m.Born, Earned: w.Earned, Urenbeperkt: w.Urenbeperkt, Contributes: w.Contributes, Termijn: w.Termijn,
	}, at, s.why)
	if err != nil {
		return err
	}
	counted := Werk{Earned: w.Earned, Supported: integraal.KnowAbsent[integraal.PerMonth](), counted: true}
	switch o.Verdict() {
	case integraal.Applies:
		v, _ := o.Value()
		counted.Earned, s.less = integraal.Know(v.Counts), true
	case integraal.Undetermined:
		counted.Earned, s.less = integraal.Fact[integraal.PerMonth]{}, true
		s.missing = append(s.missing, o.Missing()...)
	}
	if o.Verdict() != integraal.Undetermined && s.d.amountsOf.IsZero() && r.werk.beside34a() {
		return integraal.NewFault("rule.uncovered", at, text34aNaast31)
	}
	m.Werk = integraal.Know(counted)
	put(&s.f, m)
	counted.Earned = w.Earned
	m.Werk = integraal.Know(counted)
	put(&s.full, m)
	return nil
}

// beside34a reports whether an onderdeel of art. 31 lid 2 may leave something
// out of income from work, if it still holds.
func (r *werkReading) beside34a() bool {
	if r.earned.known && r.earned.is.IsZero() {
		return false
	}
	v := werkValues{earned: r.earned.is, supported: r.supported.is}
	if !r.supported.known {
		v.supported = v.earned
	}
	for s := r.open; ; s = (s - 1) & r.open {
		v.is = r.yes | s
		if v.vrijlating() != geenVrijlating {
			return true
		}
		if s == 0 {
			return false
		}
	}
}

// by31 is the bijstand by art. 31 to 34.
func (s *settling) by31(f *AlgemeneBijstandFacts, why *integraal.Explanation) (integraal.Outcome[Bijstand], error) {
	var o integraal.Outcome[Bijstand]
	married := existence(&f.Spouse)
	claim := claimOf(f, &married)
	err := s.d.bijstand31(&inquiry{day: s.d.date, in: s.in}, &claim, why, &o)
	return o, err
}

// settle is the bijstand of the household. What is missing of the income from
// work is what art. 34a misses.
func (s *settling) settle() (integraal.Outcome[Bijstand], error) {
	o, err := s.by31(&s.f, s.why)
	if err != nil {
		return o, err
	}
	if o.Verdict() == integraal.Applies && s.less {
		full, err := s.by31(&s.full, nil)
		if err != nil {
			return full, err
		}
		if full.Verdict() == integraal.AppliesNot {
			return integraal.Outcome[Bijstand]{}, integraal.NewFault("rule.uncovered", "applicant.werk", text34aRecht)
		}
	}
	if o.Verdict() != integraal.Undetermined || len(s.missing) == 0 {
		return o, nil
	}
	var all []integraal.Missing
	for _, m := range o.Missing() {
		mine := func(of integraal.Missing) bool { return of.Who == m.Who }
		if m.Fact != FactVerdiend || !slices.ContainsFunc(s.missing, mine) {
			all = addMissing(all, m)
			continue
		}
		for _, of := range s.missing {
			if mine(of) {
				all = addMissing(all, of)
			}
		}
	}
	return integraal.Open[Bijstand](all...), nil
}

// addMissing adds what is not there yet. Whether it settles the outcome is for
// [integraal.Open] to say.
func addMissing(list []integraal.Missing, m integraal.Missing) []integraal.Missing {
	m.Settles = false
	for i := range list {
		if list[i].Fact == m.Fact && list[i].Who == m.Who {
			return list
		}
	}
	return append(list, m)
}

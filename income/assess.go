package income

import (
	"iter"
	"slices"

	"github.com/integraal/integraal"
)

// Assessment is what every scheme comes to for a household on a day. It may be
// used again for the next household, so that its room is taken once.
type Assessment struct {
	// Day is the day that was asked.
	Day integraal.Date
	// Bijstandsnorm is that of art. 20 to 22a of the Participatiewet, and of
	// art. 24 where the spouse has no right.
	Bijstandsnorm Answer[Bijstandsnorm]
	// Bijstand is the algemene bijstand beside income and assets.
	Bijstand Answer[Bijstand]
	// The toeslagen of the claimant and the toeslagpartner.
	Zorgtoeslag         Answer[Toeslag]
	Huurtoeslag         Answer[Toeslag]
	KindgebondenBudget  Answer[Toeslag]
	Kinderopvangtoeslag Answer[Toeslag]
	// Kinderbijslag is for the children of the claimant, over a quarter.
	Kinderbijslag Answer[integraal.PerQuarter]
	// AOW is the gross pension of the claimant, AOWPartner that of the spouse or
	// else of the toeslagpartner: for each person apart.
	AOW, AOWPartner Answer[Ouderdomspensioen]

	explained bool
	why       [numSchemes]integraal.Explanation
	room      projection
	who       [numSchemes]string
}

// Assess asks every scheme about a household on a day, by the built-in norms,
// with an explanation of each when explain says so. A scheme whose values are not
// known on the day, or that has a rule which is not in this release, says so in
// its own answer.
//
// Someone who died before the day is no member any more; on the day itself they
// are. A scheme that goes on for a while as before answers rule.uncovered in it:
// the bijstand until one month after the death of a spouse or the last child
// (Participatiewet art. 45 lid 5), the toeslagen to the end of the month (Awir
// art. 5), the kinderbijslag in the quarter, the AOW of a partner in the month. A
// death that is contested or not visible leaves open what it bears on.
//
// The faults are those of facts that cannot be, or that
// contradict each other, whatever the scheme, with paths as members[1].born, and
// dated.outside where no scheme at all has values for the day.
func Assess(h *Household, day integraal.Date, explain bool) (*Assessment, error) {
	d, err := BuiltIn().On(day)
	if err != nil {
		return nil, err
	}
	a := &Assessment{}
	return a, d.Assess(h, explain, a)
}

// Assess is the function [Assess] by the norms of the day, into an assessment
// that the caller keeps. What was in it is gone, also after an error. An
// assessment is for one goroutine at a time.
func (d *Day) Assess(h *Household, explain bool, a *Assessment) error {
	if d == nil || d.dayValues == nil {
		return errNoDay
	}
	a.Day, a.explained = d.date, explain
	for i := range a.why {
		a.why[i].Reset()
	}
	q, p := inquiry{day: d.date}, &a.room
	p.of(&q, h)
	a.name(h, p)
	if err := q.Faults.Err(); err != nil {
		return err
	}
	q.vetted = true
	faults := d.assessPw(&q, a, p)
	faults = d.assessToeslagen(&q, a, p, faults)
	faults = d.assessSVB(&q, a, p, faults)
	a.deaths(p)
	for i := range faults {
		faults[i].Path = p.place(faults[i].Path)
	}
	return faults.Err()
}

// name notes whose claim each scheme is.
func (a *Assessment) name(h *Household, p *projection) {
	for i := range a.who {
		a.who[i] = h.Claimant.ID
	}
	a.who[SchemeAOWPartner] = ""
	if m := p.other(); m != nil {
		a.who[SchemeAOWPartner] = m.ID
	}
}

// other is the spouse, or else the toeslagpartner, or nil.
func (p *projection) other() *Member {
	switch {
	case p.spouse >= 0:
		return &p.list[p.spouse]
	case p.partner >= 0:
		return &p.list[p.partner]
	}
	return nil
}

// otherPath is where that person stands in the household.
func (p *projection) otherPath() string {
	if p.spouse >= 0 {
		return indexed("members", p.spouse)
	}
	return indexed("members", p.partner)
}

// explain is where a scheme explains itself, or nil.
func (a *Assessment) explain(s Scheme) *integraal.Explanation {
	if !a.explained {
		return nil
	}
	return &a.why[s]
}

// take keeps the rest of the answer of a scheme beside its outcome. What is wrong
// with the facts themselves is added to the faults; what is not covered belongs
// to the answer.
func take[T any](faults integraal.Faults, to *Answer[T], err error) integraal.Faults {
	to.Uncovered, to.Nobody = nil, false
	if err == nil {
		return faults
	}
	to.Outcome = integraal.Outcome[T]{}
	to.Uncovered, faults = sorted(faults, err)
	return faults
}

func sorted(faults integraal.Faults, err error) (uncovered, wrong integraal.Faults) {
	for _, f := range integraal.FaultsIn(err) {
		if f.Code == "dated.outside" || f.Code == "rule.uncovered" {
			uncovered = append(uncovered, f)
		} else {
			faults = append(faults, f)
		}
	}
	return uncovered, faults
}

// Answers are the answers of all schemes that are about somebody, in their
// order.
func (a *Assessment) Answers() iter.Seq[SchemeAnswer] {
	return func(yield func(SchemeAnswer) bool) {
		for s := range numSchemes {
			if s == SchemeAOWPartner && a.AOWPartner.Nobody {
				continue
			}
			if !yield(a.Of(s)) {
				return
			}
		}
	}
}

// Of is the answer of one scheme.
func (a *Assessment) Of(s Scheme) SchemeAnswer {
	var answer SchemeAnswer
	switch s {
	case SchemeBijstandsnorm:
		answer = plain(&a.Bijstandsnorm, func(n Bijstandsnorm) Periodic { return monthlyOf(n.Norm) })
	case SchemeBijstand:
		answer = plain(&a.Bijstand, func(b Bijstand) Periodic { return monthlyOf(b.Paid) })
	case SchemeZorgtoeslag, SchemeHuurtoeslag, SchemeKindgebondenBudget, SchemeKinderopvangtoeslag:
		answer = plain(a.toeslag(s), func(t Toeslag) Periodic { return monthlyOf(t.Monthly) })
	case SchemeKinderbijslag:
		answer = plain(&a.Kinderbijslag, func(m integraal.PerQuarter) Periodic { return Periodic{m.Cents(), PerQuarter} })
	case SchemeAOW:
		answer = plain(&a.AOW, grossOf)
	case SchemeAOWPartner:
		answer = plain(&a.AOWPartner, grossOf)
	default:
		return SchemeAnswer{Scheme: s}
	}
	answer.Scheme, answer.Who, answer.Why = s, a.who[s], a.explain(s)
	return answer
}

func monthlyOf(m integraal.PerMonth) Periodic { return Periodic{m.Cents(), PerMonth} }
func grossOf(o Ouderdomspensioen) Periodic    { return monthlyOf(o.Gross) }
func (a *Assessment) toeslag(s Scheme) *Answer[Toeslag] {
	return [...]*Answer[Toeslag]{&a.Zorgtoeslag, &a.Huurtoeslag, &a.KindgebondenBudget, &a.Kinderopvangtoeslag}[s-SchemeZorgtoeslag]
}

func plain[T any](a *Answer[T], amount func(T) Periodic) SchemeAnswer {
	s := SchemeAnswer{
		Verdict: a.Outcome.Verdict(), Failed: a.Outcome.Failed(),
		Missing: a.Outcome.Missing(), Uncovered: a.Uncovered,
	}
	if v, applies := a.Outcome.Value(); applies {
		s.Amount = amount(v)
	}
	return s
}

// OpenFact is a missing fact, with the schemes that it keeps open.
type OpenFact struct {
	integraal.Missing
	Schemes []Scheme
}

// Open are the facts that keep schemes undetermined, those that bear on most
// schemes first. The bijstandsnorm is no scheme by itself here: what it misses
// is missing for the bijstand. Settles says whether the fact alone would settle
// one of the schemes.
func (a *Assessment) Open() []OpenFact {
	var facts []OpenFact
	for answer := range a.Answers() {
		if answer.Verdict != integraal.Undetermined || answer.Scheme == SchemeBijstandsnorm {
			continue
		}
		for _, m := range answer.Missing {
			if m.Fact == FactEntitled {
				m.Fact = FactGeenRecht // the norm asks the same the other way round
			}
			facts = addOpen(facts, m, answer.Scheme)
		}
	}
	slices.SortStableFunc(facts, func(x, y OpenFact) int { return len(y.Schemes) - len(x.Schemes) })
	return facts
}

func addOpen(facts []OpenFact, m integraal.Missing, s Scheme) []OpenFact {
	for i := range facts {
		f := &facts[i]
		if f.Fact == m.Fact && f.Who == m.Who {
			if !slices.Contains(f.Schemes, s) {
				f.Schemes = append(f.Schemes, s)
			}
			f.Settles = f.Settles || m.Settles
			return facts
		}
	}
	return append(facts, OpenFact{Missing: m, Schemes: []Scheme{s}})
}

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
	// Inkomenstoeslag is the individuele inkomenstoeslag of the claimant, and
	// BijzondereBijstand that for the costs of [Gemeentelijk], of nobody where
	// none are named. Both are laid down by the municipality: without its
	// settings ([Day.In]) they are Uncovered, settings.none.
	Inkomenstoeslag    Answer[integraal.Amount]
	BijzondereBijstand Answer[Bijzonder]
	// Studietoeslag is that of the claimant: without settings the least that
	// the law sets.
	Studietoeslag Answer[Studie]
	// Regelingen are the local schemes of the settings on the day, in their
	// order. They are about the limits of income and assets alone.
	Regelingen []RegelingAnswer
	// BeslagvrijeVoet is what creditors may not touch of the income of the claimant:
	// no scheme and nothing to claim, and of nobody where [Household.Beslag] says
	// nothing. It is not asked anew by [Day.AgainBijstand] and [Day.AgainToeslagen].
	BeslagvrijeVoet Answer[BeslagvrijeVoet]

	norm       Answer[Bijstandsnorm] // before the municipality lowers it, where it does
	lowers     bool
	noSettings [1]integraal.Fault
	explained  bool
	inPlace    bool // there are settings
	why        [numSchemes]integraal.Explanation
	whyBeslag  integraal.Explanation
	room       projection
	who        string // the claimant
	whoPartner string // of whom the AOW of a partner is
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
//
// It knows no municipality: see [Day.In] for the schemes that are laid down by
// one. The advance of art. 52 is left out: it is no scheme of its own but a loan
// on the same bijstand, and asks about an application and not about the
// household. Give [VoorschotFor] the bijstand of the assessment.
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
		a.clear()
		return errNoDay
	}
	a.forget()
	a.Day, a.explained = d.date, explain
	q, p := inquiry{day: d.date, in: &a.room}, &a.room
	p.of(&q, h)
	a.name(h, p)
	if err := q.Faults.Err(); err != nil {
		a.clear()
		return err
	}
	q.vetted = true
	s := straight{Assessment: a, d: d, p: p}
	s.open()
	faults := d.assessPw(&q, &s)
	faults = d.assessToeslagen(&q, &s, faults)
	faults = d.assessSVB(&q, &s, faults)
	faults = append(faults, d.assessGemeente(&q, &s)...)
	faults = d.assessBeslag(&s, faults)
	a.deaths(p)
	if len(faults) == 0 {
		return nil
	}
	return a.placed(faults)
}

// name notes whose claim each scheme is.
func (a *Assessment) name(h *Household, p *projection) {
	a.who, a.whoPartner = h.Claimant.ID, ""
	if m := p.other(); m != nil {
		a.whoPartner = m.ID
	}
}

// whose is the person whose claim a scheme is.
func (a *Assessment) whose(s Scheme) string {
	if s == SchemeAOWPartner {
		return a.whoPartner
	}
	return a.who
}

// otherAt is where the spouse is among the members, or else the toeslagpartner,
// or -1.
func (p *projection) otherAt() int {
	if p.spouse >= 0 {
		return p.spouse
	}
	return p.partner
}

// other is that person, or nil.
func (p *projection) other() *Member {
	if i := p.otherAt(); i >= 0 {
		return &p.list[i]
	}
	return nil
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
// to the answer, with the paths of the household.
func take[T any](p *projection, faults integraal.Faults, to *Answer[T], err error) integraal.Faults {
	if to.Uncovered, to.Nobody = nil, false; err == nil {
		return faults
	}
	to.Outcome = integraal.Outcome[T]{}
	uncovered, faults := sorted(faults, err)
	to.Uncovered = p.placed(uncovered)
	return faults
}

// kept is [take] with the outcome of a rule that hands it back.
func kept[T any](p *projection, faults integraal.Faults, to *Answer[T], o integraal.Outcome[T], err error) integraal.Faults {
	to.Outcome = o
	return take(p, faults, to, err)
}

func sorted(faults integraal.Faults, err error) (uncovered, wrong integraal.Faults) {
	for _, f := range integraal.FaultsIn(err) {
		if belongsToAnswer(f.Code) {
			uncovered = append(uncovered, f)
		} else {
			faults = append(faults, f)
		}
	}
	return uncovered, faults
}

// belongsToAnswer is whether a fault is why one scheme has no answer, and not
// something wrong with the facts.
func belongsToAnswer(code string) bool {
	switch code {
	case "dated.outside", "rule.uncovered", "settings.none", "settings.outside":
		return true
	}
	return false
}

// Answers are the answers of all schemes that are about somebody, in their
// order: of the local schemes one each.
func (a *Assessment) Answers() iter.Seq[SchemeAnswer] {
	return func(yield func(SchemeAnswer) bool) {
		for s := range numSchemes {
			if a.nobody(s) {
				continue
			}
			if s == SchemeLokaleRegeling && a.inPlace {
				break
			}
			if !yield(a.Of(s)) {
				return
			}
		}
		for i := range a.Regelingen {
			if !yield(a.regeling(i)) {
				return
			}
		}
	}
}

// nobody is whether there is nobody whom a scheme is about.
func (a *Assessment) nobody(s Scheme) bool {
	return s == SchemeAOWPartner && a.AOWPartner.Nobody || s == SchemeBijzondereBijstand && a.BijzondereBijstand.Nobody
}

// Of is the answer of one scheme. For [SchemeLokaleRegeling], of which there can
// be more, it says no more than whether there are settings: see
// [Assessment.Regelingen].
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
	case SchemeInkomenstoeslag:
		answer = plain(&a.Inkomenstoeslag, onceOf)
	case SchemeStudietoeslag:
		answer = plain(&a.Studietoeslag, func(s Studie) Periodic { return monthlyOf(s.Monthly) })
	case SchemeBijzondereBijstand:
		answer = plain(&a.BijzondereBijstand, func(b Bijzonder) Periodic { return onceOf(b.Amount) })
	case SchemeLokaleRegeling:
		if !a.inPlace {
			answer.Uncovered = a.noSettings[:]
		}
	default:
		return SchemeAnswer{Scheme: s}
	}
	answer.Scheme, answer.Who, answer.Why = s, a.whose(s), a.explain(s)
	return answer
}

func monthlyOf(m integraal.PerMonth) Periodic { return Periodic{m.Cents(), PerMonth} }
func grossOf(o Ouderdomspensioen) Periodic    { return monthlyOf(o.Gross) }
func onceOf(m integraal.Amount) Periodic      { return Periodic{m.Cents(), Once} }
func (a *Assessment) toeslag(s Scheme) *Answer[Toeslag] {
	return [...]*Answer[Toeslag]{&a.Zorgtoeslag, &a.Huurtoeslag, &a.KindgebondenBudget, &a.Kinderopvangtoeslag}[s-SchemeZorgtoeslag]
}

func plain[T any](a *Answer[T], amount func(T) Periodic) SchemeAnswer {
	v, is := integraal.ValueIn(&a.Outcome)
	s := SchemeAnswer{Verdict: is, Failed: a.Outcome.Failed(), Missing: a.Outcome.Missing(), Uncovered: a.Uncovered, Nobody: a.Nobody}
	if is == integraal.Applies {
		s.Amount = amount(*v)
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

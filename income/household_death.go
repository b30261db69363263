package income

import (
	"slices"

	"github.com/integraal/integraal"
)

// passing is who died before the day, and by which provision they still count or
// count no more.
//
// Of a scheme that goes on for a while as if nobody had died, only the end of that
// while is applied; within it the answer is rule.uncovered. Nothing is guessed.
type passing struct {
	scheme Scheme
	by     integraal.Citation
	// last is the last day of the while.
	last func(died, day integraal.Date) integraal.Date
	// bears is whether the scheme looks at the member at all.
	bears func(day integraal.Date, h *Household, m *Member) bool
}

// passings are, by scheme, what a death means. The AOW of a partner has no text
// here: the month of the death is left out, as the law pays by the month.
var passings = [...]passing{
	{SchemeBijstand, pw("45", "5", "")(read2026H1), monthAfter, bearsOnBijstand},
	{SchemeZorgtoeslag, awir("5", "")(read2026H1), wholeMonth, isPartner},
	{SchemeHuurtoeslag, awir("5", "")(read2026H1), wholeMonth, isRegistered},
	{SchemeKindgebondenBudget, awir("5", "")(read2026H1), wholeMonth, isPartnerOrChild},
	{SchemeKinderopvangtoeslag, awir("5", "")(read2026H1), wholeMonth, isPartnerOrChild},
	{SchemeKinderbijslag, byPeildatum, wholeQuarter, isChild},
	{SchemeAOWPartner, integraal.Citation{}, wholeMonth, isSpouseOrPartner},
}

// monthAfter: the bijstand is paid by the norm of before until one month after the
// day of death (Participatiewet art. 45 lid 5).
func monthAfter(died, _ integraal.Date) integraal.Date { return died.AddMonths(1) }

// wholeMonth: a change counts from the first day of the next month (Awir art. 5).
func wholeMonth(died, _ integraal.Date) integraal.Date { return died.LastOfMonth() }

// wholeQuarter: who was there on the first day of the quarter counts for all of it
// (AKW art. 11 lid 2).
func wholeQuarter(died, day integraal.Date) integraal.Date {
	if died.Before(peildatumOf(day).first) {
		return died
	}
	return day
}

// bearsOnBijstand: a spouse, and a child who may have been the last one under 18.
func bearsOnBijstand(day integraal.Date, h *Household, m *Member) bool {
	if yesNo(&m.Spouse) != no {
		return true
	}
	q := inquiry{day: day}
	return yesNo(&m.Child) != no && yesNo(&h.TenLasteKomend) != yes && q.younger(&m.Born, 18) != no
}

func isPartner(_ integraal.Date, _ *Household, m *Member) bool { return yesNo(&m.Toeslagpartner) != no }
func isChild(_ integraal.Date, _ *Household, m *Member) bool   { return yesNo(&m.Child) != no }

func isRegistered(_ integraal.Date, _ *Household, m *Member) bool {
	return yesNo(&m.Toeslagpartner) != no || yesNo(&m.Registered) != no
}

func isPartnerOrChild(_ integraal.Date, _ *Household, m *Member) bool {
	return yesNo(&m.Toeslagpartner) != no || yesNo(&m.Child) != no
}

func isSpouseOrPartner(_ integraal.Date, _ *Household, m *Member) bool {
	return yesNo(&m.Spouse) == yes || yesNo(&m.Toeslagpartner) == yes
}

// gone is whether someone died before the day. On the day of their death a
// person is still there.
func (q *inquiry) gone(i *Inwoner) bool {
	died, known := i.Died.Value()
	return known && died.Before(q.day)
}

// deaths lets each scheme say what it does about members who died, or of whom it
// is not clear whether they did.
func (a *Assessment) deaths(p *projection) {
	switch c := &p.h.Claimant; c.Died.State() {
	case integraal.Contested, integraal.NotVisible:
		a.unsureOfClaimant(c)
	}
	for i := range p.list {
		m := &p.list[i]
		switch m.Died.State() {
		case integraal.Contested, integraal.NotVisible:
			for j := range passings {
				if s := &passings[j]; s.bears(a.Day, p.h, m) {
					a.unsure(s.scheme, m)
				}
			}
			a.unsureLocal(p, m)
		case integraal.Known:
			if died, _ := m.Died.Value(); died.Before(a.Day) {
				a.died(p, i, died)
			}
		}
	}
}

// unsureOfClaimant leaves open what is due to the claimant, of whom it is not clear
// whether they died. What is not due to the living is not due to who died.
func (a *Assessment) unsureOfClaimant(c *Inwoner) {
	openedIfDue(&a.Bijstandsnorm, c)
	openedIfDue(&a.Bijstand, c)
	for s := SchemeZorgtoeslag; s <= SchemeKinderopvangtoeslag; s++ {
		openedIfDue(a.toeslag(s), c)
	}
	openedIfDue(&a.Kinderbijslag, c)
	openedIfDue(&a.AOW, c)
	openedIfDue(&a.Inkomenstoeslag, c)
	openedIfDue(&a.Studietoeslag, c)
	if !a.BijzondereBijstand.Nobody {
		openedIfDue(&a.BijzondereBijstand, c)
	}
	for i := range a.Regelingen {
		openedIfDue(&a.Regelingen[i].Answer, c)
	}
}

func openedIfDue[T any](a *Answer[T], c *Inwoner) {
	if a.Outcome.Verdict() != integraal.AppliesNot {
		opened(a, c)
	}
}

// died refuses the schemes that go on for a while, and says in the others that
// the member counts no more.
func (a *Assessment) died(p *projection, i int, died integraal.Date) {
	m := &p.list[i]
	for j := range passings {
		s := &passings[j]
		if !s.bears(a.Day, p.h, m) || s.scheme == SchemeAOWPartner && p.other() != nil {
			continue // the AOW is of who is the partner now
		}
		if !a.Day.After(s.last(died, a.Day)) {
			a.refuse(s.scheme, integraal.NewFault("rule.uncovered", field("members", i, "died"), textDied))
			continue
		}
		if why := a.explain(s.scheme); why != nil && !s.by.IsZero() {
			givenPerson(why, m.ID)
			integraal.Given(why, FactDied, died)
			integraal.Explain(why, stepStillCounts, integraal.YesNo(false), s.by)
		}
	}
}

// refuse makes the answer of a scheme that it is not in this release.
func (a *Assessment) refuse(s Scheme, f integraal.Fault) {
	if why := a.explain(s); why != nil {
		why.Reset()
	}
	switch s {
	case SchemeBijstandsnorm:
		a.Bijstandsnorm = refused(&a.Bijstandsnorm, f)
	case SchemeBijstand:
		a.refuse(SchemeBijstandsnorm, f)
		a.Bijstand = refused(&a.Bijstand, f)
	case SchemeKinderbijslag:
		a.Kinderbijslag = refused(&a.Kinderbijslag, f)
	case SchemeAOWPartner:
		a.AOWPartner = refused(&a.AOWPartner, f)
	default:
		*a.toeslag(s) = refused(a.toeslag(s), f)
	}
}

func refused[T any](was *Answer[T], f integraal.Fault) Answer[T] {
	return Answer[T]{Uncovered: append(was.Uncovered, f)}
}

// unsure leaves a scheme open for as long as it is not clear whether a member
// died.
func (a *Assessment) unsure(s Scheme, m *Member) {
	switch s {
	case SchemeBijstandsnorm:
		opened(&a.Bijstandsnorm, &m.Inwoner)
	case SchemeBijstand:
		opened(&a.Bijstandsnorm, &m.Inwoner)
		opened(&a.Bijstand, &m.Inwoner)
	case SchemeKinderbijslag:
		opened(&a.Kinderbijslag, &m.Inwoner)
	case SchemeAOWPartner:
		opened(&a.AOWPartner, &m.Inwoner)
	default:
		opened(a.toeslag(s), &m.Inwoner)
	}
}

// unsureLocal leaves open what turns on who belongs to the household: the norm by a
// housemate who may share costs, and the schemes of a municipality.
func (a *Assessment) unsureLocal(p *projection, m *Member) {
	q := inquiry{day: a.Day}
	shares := yesNo(&m.InDwelling) != no && q.younger(&m.Born, 18) != yes
	if shares {
		a.unsure(SchemeBijstand, m)
	}
	if !shares && !bearsOnBijstand(a.Day, p.h, m) {
		return
	}
	opened(&a.Inkomenstoeslag, &m.Inwoner)
	if !a.BijzondereBijstand.Nobody {
		opened(&a.BijzondereBijstand, &m.Inwoner)
	}
	for i := range a.Regelingen {
		opened(&a.Regelingen[i].Answer, &m.Inwoner)
	}
}

func opened[T any](a *Answer[T], m *Inwoner) {
	if a.Uncovered != nil {
		return
	}
	var l integraal.Lacks
	l.Missing = a.Outcome.Missing()
	if slices.ContainsFunc(l.Missing, func(x integraal.Missing) bool { return x.Fact == FactDied && x.Who == m.ID }) {
		return
	}
	for i := range l.Missing {
		l.Missing[i].Settles = false
	}
	_, _, _ = integraal.TakeIfAny(&l, FactDied, m.ID, m.Died)
	a.Outcome = integraal.Open[T](l.Missing...)
}

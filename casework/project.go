package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/income"
	"github.com/integraal/integraal/participation"
)

// The projections give each rule package the facts that it asks, as this viewer
// knows them. What is not in sight is passed on in its state, never as no.

// clients are the members around whom the viewer looks: those in the caseload,
// or the viewer. Of a couple that is looked at together, both.
func (s *sight) clients() []*seenPerson {
	list := make([]*seenPerson, 0, len(s.people))
	for i := range s.people {
		if p := &s.people[i]; p.isClient() {
			list = append(list, p)
		}
	}
	return list
}

// firstClient is the id of the first of the clients, empty where there is none, and
// whether there is no other.
func (s *sight) firstClient() (id string, alone bool) {
	count := 0
	for i := range s.people {
		if p := &s.people[i]; p.isClient() {
			if count++; count == 1 {
				id = p.id
			}
		}
	}
	return id, count == 1
}

func (p *seenPerson) isClient() bool { return p.member && p.relation == consent.Client }

// units are the clients, each couple once.
func (s *sight) units() []*seenPerson {
	var list []*seenPerson
	for _, p := range s.clients() {
		if !slices.ContainsFunc(list, func(q *seenPerson) bool { return q.partner == p.id }) {
			list = append(list, p)
		}
	}
	return list
}

func (s *sight) others(relation consent.Relation) []*seenPerson {
	var list []*seenPerson
	for i := range s.people {
		if p := &s.people[i]; p.member && p.relation == relation {
			list = append(list, p)
		}
	}
	return list
}

// children are the children of the client: those under age, and those of whom
// that is not established.
func (s *sight) children() []*seenPerson {
	var list []*seenPerson
	for i := range s.people {
		if p := &s.people[i]; p.member && (p.relation == consent.DependentChild || p.maybe) {
			list = append(list, p)
		}
	}
	return list
}

// carry is a fact that is not known, as a fact of another kind in the same
// state.
func carry[T, U any](f integraal.Fact[T]) integraal.Fact[U] {
	return integraal.Map(f, func(T) U { var none U; return none })
}

// isYes is a yes or no as one: known to be absent is no.
func isYes(f integraal.Fact[bool]) (yes, known bool) {
	v, ok := f.Value()
	return v, ok || f.State() == integraal.KnownAbsent
}

// together is whether a person has a partner in the sense of the fact: then who
// it is, by the relation that is recorded.
func together[T any](s *sight, p *seenPerson, said integraal.Fact[bool], build func(partner *seenPerson) T) integraal.Fact[T] {
	partner := s.person(p.partner)
	yes, known := isYes(said)
	switch {
	case known && !yes:
		return integraal.KnowAbsent[T](said.Sources()...)
	case partner != nil && (known || said.State() == integraal.Unknown):
		return integraal.Know(build(partner), said.Sources()...)
	case known:
		return integraal.Fact[T]{} // there is one, but the case does not say who
	}
	return carry[bool, T](said)
}

func (s *sight) bijstand(p *seenPerson) income.BijstandFacts {
	f := income.BijstandFacts{
		Applicant:  s.incomePerson(p),
		Children:   s.dependants(),
		Mantelzorg: factOf(s, p.id, CarerElsewhere, 0),
	}
	f.Spouse = together(s, p, factOf(s, p.id, JointHousehold, 0), s.incomePerson)
	var housemates []income.Medebewoner
	for _, q := range s.others(consent.HousemateOf) {
		if yes, known := isYes(factOf(s, q.id, MainResidence, 0)); known && !yes {
			continue
		}
		relative := integraal.Fact[bool]{}
		if q.kindred {
			relative = integraal.Know(true)
		}
		housemates = append(housemates, income.Medebewoner{
			ID: q.id, Born: factOf(s, q.id, Born, 0), Relative: relative,
			Agreement:  factOf(s, q.id, Agreement, 0),
			ThirdParty: factOf(s, q.id, SameLandlord, 0),
			Education:  factOf(s, q.id, Education, 0),
		})
	}
	f.Housemates = integraal.KnowAbsent[[]income.Medebewoner]()
	if len(housemates) > 0 {
		f.Housemates = integraal.Know(housemates)
	}
	return f
}

func (s *sight) incomePerson(p *seenPerson) income.Person {
	return income.Person{ID: p.id, Born: factOf(s, p.id, Born, 0)}
}

// dependants is whether there are ten laste komende kinderen (Participatiewet
// art. 4 lid 1 onder e): children under 18 for whom kinderbijslag is paid.
func (s *sight) dependants() integraal.Fact[bool] {
	children := s.children()
	open := integraal.KnowAbsent[bool]()
	for _, child := range children {
		f := factOf(s, child.id, Kinderbijslag, 0)
		if yes, known := isYes(f); known && yes {
			return integraal.Know(true, f.Sources()...)
		} else if !known {
			open = f
		}
	}
	return open
}

func (s *sight) zorgtoeslag(p *seenPerson, year int) income.ZorgtoeslagFacts {
	return income.ZorgtoeslagFacts{
		ID: p.id, Born: factOf(s, p.id, Born, 0), Insured: factOf(s, p.id, Insured, 0),
		Toetsingsinkomen:    factOf(s, p.id, Toetsingsinkomen, year),
		Rendementsgrondslag: factOf(s, p.id, Rendementsgrondslag, year),
		Partner: together(s, p, factOf(s, p.id, Toeslagpartner, 0), func(q *seenPerson) income.Toeslagpartner {
			return income.Toeslagpartner{
				ID: q.id, Born: factOf(s, q.id, Born, 0), Insured: factOf(s, q.id, Insured, 0),
				Toetsingsinkomen:    factOf(s, q.id, Toetsingsinkomen, year),
				Rendementsgrondslag: factOf(s, q.id, Rendementsgrondslag, year),
				WholeYear:           s.wholeYear(p, q, year),
			}
		}),
	}
}

func (s *sight) kindgebondenBudget(p *seenPerson, year int) income.KindgebondenBudgetFacts {
	f := income.KindgebondenBudgetFacts{
		ID:                  p.id,
		Toetsingsinkomen:    factOf(s, p.id, Toetsingsinkomen, year),
		Rendementsgrondslag: factOf(s, p.id, Rendementsgrondslag, year),
		Children:            integraal.KnowAbsent[[]income.Child](),
		Partner: together(s, p, factOf(s, p.id, Toeslagpartner, 0), func(q *seenPerson) income.PartnerVanOuder {
			return income.PartnerVanOuder{
				ID:                  q.id,
				Toetsingsinkomen:    factOf(s, q.id, Toetsingsinkomen, year),
				Rendementsgrondslag: factOf(s, q.id, Rendementsgrondslag, year),
				WholeYear:           s.wholeYear(p, q, year),
			}
		}),
	}
	var children []income.Child
	for _, child := range s.children() {
		if born, known := factOf(s, child.id, Born, 0).Value(); known && born.Year() > year {
			continue // not born yet in that year
		}
		children = append(children, income.Child{
			ID: child.id, Born: factOf(s, child.id, Born, 0), Kinderbijslag: factOf(s, child.id, Kinderbijslag, 0),
		})
	}
	if len(children) > 0 {
		f.Children = integraal.Know(children)
	}
	return f
}

// wholeYear is whether two persons are each other's toeslagpartner all of a
// year, as is told of either.
func (s *sight) wholeYear(p, q *seenPerson, year int) integraal.Fact[bool] {
	f := factOf(s, p.id, PartnerWholeYear, year)
	if _, known := isYes(f); known {
		return f
	}
	if other := factOf(s, q.id, PartnerWholeYear, year); other.State() != integraal.Unknown && f.State() == integraal.Unknown {
		return other
	}
	return f
}

// runningBijstand is the bijstand that runs for a person, as far as in sight.
func (s *sight) runningBijstand(p *seenPerson) *Benefit {
	return s.bijstandOf(p, func(b *Benefit) integraal.Date { return b.From })
}

// bijstandOf is the bijstand of a person that began by the day, counted from
// one of its days, and did not end before it.
func (s *sight) bijstandOf(p *seenPerson, from func(*Benefit) integraal.Date) *Benefit {
	for i := range s.benefits {
		b := &s.benefits[i]
		if b.Kind == Bijstand && (b.About == p.id || b.With == p.id) &&
			integraal.Between(from(b), b.Until).Contains(s.day) {
			return b
		}
	}
	return nil
}

func (s *sight) personFacts(p *seenPerson) participation.PersonFacts {
	return participation.PersonFacts{
		ID: p.id, Born: factOf(s, p.id, Born, 0),
		Bijstand:          s.bijstandPeriod(p),
		SingleParent:      s.singleParent(p),
		YoungestChild:     s.youngest(),
		Incapacitated:     factOf(s, p.id, Incapacitated, 0),
		Startkwalificatie: factOf(s, p.id, Startkwalificatie, 0),
		Ontheffing: integraal.Map(factOf(s, p.id, UrgentUntil, 0), func(until integraal.Date) participation.Ontheffing {
			return participation.Ontheffing{
				Period: integraal.Period{Until: until}, LiftsA: true, LiftsC: true,
			}
		}),
		Ontheffing9a: integraal.Map(factOf(s, p.id, ParentUntil, 0), func(until integraal.Date) integraal.Period {
			return integraal.Period{Until: until}
		}),
		Months9a:  factOf(s, p.id, MonthsUsed, 0),
		Unwilling: factOf(s, p.id, Unwilling, 0),
		Childcare: factOf(s, p.id, ChildcareConvinced, 0),
		Training:  factOf(s, p.id, TrainingConvinced, 0),
		Capacity:  factOf(s, p.id, CapacityConvinced, 0),
		Plan:      s.planForWork(p), CareTasks: s.caresTold(p),
		Request9a: s.eventDay(p, participation.EventAsked9a), Plan9a: s.eventDay(p, participation.EventPlan9a),
	}
}

func (s *sight) bijstandPeriod(p *seenPerson) integraal.Fact[integraal.Period] {
	// The duties run from the melding on, which can be before the bijstand.
	if b := s.bijstandOf(p, (*Benefit).begins); b != nil {
		return integraal.Know(integraal.Between(b.begins(), b.Until), s.sourceOf(b.Told))
	}
	if s.canKnow(p.id, consent.Benefit) {
		return integraal.Fact[integraal.Period]{}
	}
	return integraal.Hide[integraal.Period](s.hint(p, consent.Benefit))
}

func (s *sight) sourceOf(told Provenance) integraal.Source {
	return integraal.Source{Who: s.name(told.By), Standard: told.Standard, On: told.On}
}

// singleParent is whether a person is an alleenstaande ouder (Participatiewet
// art. 4 lid 1 onder b): no joint household, and full care of a child.
func (s *sight) singleParent(p *seenPerson) integraal.Fact[bool] {
	joint := factOf(s, p.id, JointHousehold, 0)
	yes, known := isYes(joint)
	switch {
	case !known && joint.State() == integraal.Unknown && p.partner != "":
		return integraal.Know(false)
	case !known:
		return joint
	case yes:
		return integraal.Know(false, joint.Sources()...)
	}
	care := integraal.Know(false)
	for _, child := range s.children() {
		f := factOf(s, child.id, FullCare, 0)
		if full, known := isYes(f); known && full {
			return integraal.Know(true, f.Sources()...)
		} else if !known {
			care = f
		}
	}
	return care
}

// youngest is the birth date of the youngest child that is known to be in full
// care. Another child of whom something is open can only be younger: then what
// follows lasts longer, and it is not waited for. Where no such child is known
// what is open is the answer.
func (s *sight) youngest() integraal.Fact[integraal.Date] {
	var youngest integraal.Fact[integraal.Date]
	open := integraal.KnowAbsent[integraal.Date]()
	for _, child := range s.children() {
		care := factOf(s, child.id, FullCare, 0)
		full, known := isYes(care)
		if known && !full {
			continue
		}
		born := factOf(s, child.id, Born, 0)
		day, told := born.Value()
		switch {
		case !known:
			open = carry[bool, integraal.Date](care)
		case !told:
			open = born
		default:
			if old, ok := youngest.Value(); !ok || day.After(old) {
				youngest = born
			}
		}
	}
	if youngest.State() == integraal.Known {
		return youngest
	}
	return open
}

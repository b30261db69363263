package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// gatekeeper decides who may see what. There is one in use, consent.Gate; a
// test puts a broken one in its place.
type gatekeeper interface {
	Decide(consent.Request) consent.Decision
	Anonymous(consent.AnonymousRequest) consent.AnonymousAnswer
}

// sight is what one viewer may see of a case, and nothing else: rules and
// findings are given a sight, never a case. It keeps no way back to the case.
type sight struct {
	viewpoint
	regimes      []consent.Regime
	people       []seenPerson
	facts        []seenFact
	problems     []Problem
	kinds        map[ProblemKind]KindOfProblem // of those problems
	connections  []Connection
	said         []Connection // what the viewer said of problems of which one is not in sight
	steps        []Step
	observations []Observation
	plan         jointplan.History
	teams        []jointplan.Unit // the teams of the case, for the plan
	escalate     []integraal.Contact
	idle         int
	directives   []Directive
	benefits     []Benefit
	announced    []Announced
	judgements   []Judgement // of those announcements
	otherPlans   []OtherPlan
	events       []Happening
	refusals     []Refusal
	byLaw        ByLaw
	effects      EffectRecords // of working apart
	bookings     []Booking
	consents     []consent.Record // those that let this viewer see, or that the viewer gave
	mandates     []string         // the professionals with a mandate
	workers      []Professional   // to say who can be called
	misuse       consent.MisuseAgreement
	names        map[string]string // bodies by id

	unseenBy []string // problems that someone can put right of whom the viewer may not know that they are there

	why   integraal.Explanation   // of the outcome at hand: see explaining
	tense *participation.Tensions // see tensions
	terms *participation.Timeline // see timeline
}

// explaining is the explanation for the next outcome. It is empty, and one
// takes the place of the one before.
func (s *sight) explaining() *integraal.Explanation {
	s.why.Reset()
	return &s.why
}

// seenPerson is a member of the household, or someone close to it, as this
// viewer may know them: a label and a relation, and what the gate answers per
// category and source.
type seenPerson struct {
	id       string
	relation consent.Relation
	kin      integraal.Text
	member   bool
	partner  string     // the partner on this day, if there is one
	kindred  bool       // a relative of the first client in the first or second degree
	maybe    bool       // a child of the client who may be under age or not
	answers  [][]answer // by category, then by place in sight.regimes
	// facts are the answers fact by fact, by place in factSpecs; nil unless a
	// consent or a refusal about this person names single facts.
	facts [][]answer
}

// answersOn are the answers on a fact of the person, by place in sight.regimes.
func (p *seenPerson) answersOn(spec *factSpec) []answer {
	if p.facts != nil {
		return p.facts[factPlace(spec.key)]
	}
	return p.answers[spec.categoryFor(p.relation)]
}

// answer is what a report needs of a decision of the gate.
type answer struct {
	outcome   consent.Outcome
	reason    consent.Reason
	since     integraal.Date
	duties    consent.Duties
	contested bool
	cure      *consent.Cure // nil when nothing would mend it
	route     *route        // nil unless it is shown on a road that asks no consent
}

// seenFact is one telling of one fact that this viewer may see.
type seenFact struct {
	about  string
	key    string
	year   int
	value  FactValue
	source integraal.Source
	by     string
}

// see takes the viewer's view of the case.
func (c *Case) see(v viewpoint, gate gatekeeper) *sight {
	s := &sight{viewpoint: v, regimes: c.heldUnder(&v), names: make(map[string]string, len(c.parts.Bodies)), kinds: map[ProblemKind]KindOfProblem{}, misuse: c.parts.Protocol.Misuse}
	c.seePeople(s, gate)
	if len(s.people) == 0 {
		return s
	}
	for _, b := range c.parts.Bodies {
		s.names[b.ID] = b.Name
	}
	s.workers = make([]Professional, 0, len(c.parts.Professionals))
	for i := range c.parts.Professionals {
		x := &c.parts.Professionals[i]
		if x.Mandate && x.In.Contains(v.day) {
			s.mandates = append(s.mandates, x.ID)
		}
		s.workers = append(s.workers, Professional{
			ID: x.ID, Title: x.Title, Organisation: x.Organisation, Interim: x.Interim, Role: x.Role, Team: x.Team, Regime: x.Regime,
		})
	}
	c.seeFacts(s)
	s.problems = make([]Problem, 0, len(c.parts.Problems))
	for _, p := range c.parts.Problems {
		if kind, ok := c.parts.kindOf(p.Kind); ok && c.passes(s, kind.Category, p.Told, p.Persons...) {
			c.seeRepair(s, &p)
			p.Told.To = nil // that others are involved is theirs to tell
			s.problems = append(s.problems, p)
			s.kinds[p.Kind] = kind
		}
	}
	c.seeMap(s)
	c.seePlan(s)
	c.seeDirectives(s)
	for _, b := range c.parts.Benefits {
		if c.passes(s, b.category(), b.Told, s.whose(b.About, b.With)...) {
			b.Told.To = nil
			s.benefits = append(s.benefits, b)
		}
	}
	for _, a := range c.parts.Announced {
		if c.passes(s, consent.AnnouncedDecision, a.Told, s.whose(a.About, a.With)...) {
			a.Told.To = nil
			s.announced = append(s.announced, a)
		}
	}
	c.seeDecided(s)
	c.seeEffects(s)
	c.seeConsents(s)
	s.sort()
	s.latest()
	return s
}

// seePeople takes whom the viewer may know to be there: of a household that they
// work for, its members, and beyond it whom a road without consent shows them.
func (c *Case) seePeople(s *sight, gate gatekeeper) {
	v := &s.viewpoint
	members := c.mayKnowMembers(v)
	if members {
		s.people = make([]seenPerson, 0, len(c.parts.Persons))
	}
	for _, p := range c.parts.Persons {
		known := members && c.mayKnow(v, p)
		if !known && (!v.serves || !c.routed(p.ID)) {
			continue
		}
		seen := c.seePerson(v, p, s.regimes, gate)
		if !known {
			seen.partner, seen.kindred = "", false // whom they live with is no part of what was shared
		}
		if known || seen.onRoute() {
			s.people = append(s.people, seen)
		}
	}
	for i := range s.people { // that somebody has a partner who is not in sight is not in sight either
		if p := &s.people[i]; p.partner != "" {
			if q := s.person(p.partner); q == nil || q.partner != p.id {
				p.partner = ""
			}
		}
	}
}

// heldUnder are the laws that data can be held under in this municipality: those
// of the protocol's purposes, and for a person's own access those of its services
// too. They do not follow from what the case holds.
func (c *Case) heldUnder(v *viewpoint) []consent.Regime {
	var list []consent.Regime
	for _, r := range consent.AllRegimes() {
		if v.own && slices.Contains(consent.Regimes(), r) || slices.ContainsFunc(c.parts.Protocol.Purposes, func(p consent.Purpose) bool { return p.Regime == r }) {
			list = append(list, r)
		}
	}
	return list
}

// mayKnowMembers reports whether the viewer may know who belongs to the
// household: a worker with a member in caseload, a member, and a parent with
// authority over a member.
func (c *Case) mayKnowMembers(v *viewpoint) bool {
	if v.own {
		p := c.person(v.viewer.ID)
		if p != nil && p.memberOn(v.day) {
			return true
		}
		return slices.ContainsFunc(c.parts.Relations, func(r Relation) bool {
			return r.Kind == ParentOf && r.Custody && r.From == v.viewer.ID && r.Period.Contains(v.day)
		})
	}
	return slices.ContainsFunc(v.viewer.Caseload, func(id string) bool {
		p := c.person(id)
		return p != nil && p.memberOn(v.day)
	})
}

// mayKnow reports whether the viewer may know that this person is there: a
// member, or the viewer. Who looks from outside the household sees of its
// members only the children over whom they have authority.
func (c *Case) mayKnow(v *viewpoint, p Person) bool {
	switch self := c.person(v.viewer.ID); {
	case v.own && p.ID == v.viewer.ID:
		return true
	case !p.memberOn(v.day):
		return false
	case v.own && self != nil && !self.memberOn(v.day):
		return slices.ContainsFunc(c.parts.Relations, func(r Relation) bool {
			return r.Kind == ParentOf && r.Custody && r.From == v.viewer.ID && r.To == p.ID && r.Period.Contains(v.day)
		})
	}
	return true
}

func (c *Case) seePerson(v *viewpoint, p Person, regimes []consent.Regime, gate gatekeeper) seenPerson {
	subject := c.subject(v, p.ID)
	seen := seenPerson{
		id: p.ID, relation: subject.Relation, member: p.memberOn(v.day), kin: c.kin(v, p.ID),
		partner: c.partnerOf(p.ID, v.day), kindred: c.kindred(p.ID, firstOf(c.clientsOf(v)), v.day),
		maybe:   c.maybeChild(v, p.ID),
		answers: make([][]answer, consent.Irregularity+1),
	}
	all := make([]answer, len(seen.answers)*len(regimes))
	var cures []consent.Cure
	for category := range seen.answers {
		seen.answers[category], all = all[:len(regimes):len(regimes)], all[len(regimes):]
		for i, regime := range regimes {
			d := gate.Decide(requestFor(v, &subject, consent.Category(category), regime))
			a := answerOf(&d, &cures)
			if c.routed(p.ID) {
				a.route = routeOf(&d)
			}
			if !v.own {
				a = a.discreet()
			}
			seen.answers[category][i] = a
		}
	}
	if c.namesFacts(p.ID) {
		seen.facts = factAnswers(v, &subject, regimes, gate)
	}
	return seen
}

// namesFacts reports whether someone said yes or no to sharing single facts of a
// person. It is one of the facts on which the gate decides.
func (c *Case) namesFacts(id string) bool {
	return slices.ContainsFunc(c.parts.Consents, func(r consent.Record) bool {
		return r.About == id && len(r.Scope.Facts) > 0
	})
}

// factAnswers asks the gate fact by fact.
func factAnswers(v *viewpoint, subject *consent.Subject, regimes []consent.Regime, gate gatekeeper) [][]answer {
	list := make([][]answer, len(factSpecs))
	all := make([]answer, len(factSpecs)*len(regimes))
	var cures []consent.Cure
	for place := range factSpecs {
		spec := &factSpecs[place]
		list[place], all = all[:0:len(regimes)], all[len(regimes):]
		for _, regime := range regimes {
			r := requestFor(v, subject, spec.categoryFor(subject.Relation), regime)
			r.Datum.Fact = spec.key
			d := gate.Decide(r)
			a := answerOf(&d, &cures)
			if !v.own {
				a = a.discreet()
			}
			list[place] = append(list[place], a)
		}
	}
	return list
}

func (s *sight) person(id string) *seenPerson {
	for i := range s.people {
		if s.people[i].id == id {
			return &s.people[i]
		}
	}
	return nil
}

// showsSingleFact reports whether a fact of the category is shown by itself.
func (p *seenPerson) showsSingleFact(category consent.Category) bool {
	for place := range p.facts {
		if factSpecs[place].categoryFor(p.relation) == category &&
			slices.ContainsFunc(p.facts[place], func(a answer) bool { return a.outcome.Shows() }) {
			return true
		}
	}
	return false
}

// shows reports whether the gate lets a category of a person through from a
// source.
func (s *sight) shows(id string, category consent.Category, source consent.Regime) bool {
	p := s.person(id)
	i := slices.Index(s.regimes, source)
	return p != nil && i >= 0 && p.answers[category][i].outcome.Shows()
}

// showsFact reports whether the gate lets one fact of a person through from a
// source.
func (s *sight) showsFact(id string, spec *factSpec, source consent.Regime) bool {
	p := s.person(id)
	i := slices.Index(s.regimes, source)
	return p != nil && i >= 0 && p.answersOn(spec)[i].outcome.Shows()
}

// canKnowFact reports whether the gate lets a fact of a person through from any
// source: then one that is not there is unknown rather than not visible.
func (s *sight) canKnowFact(id string, spec *factSpec) bool {
	return slices.ContainsFunc(s.regimes, func(r consent.Regime) bool { return s.showsFact(id, spec, r) })
}

// canKnow reports whether the gate lets a category of a person through from
// any source: then a fact that is not there is unknown rather than not visible.
func (s *sight) canKnow(id string, category consent.Category) bool {
	return slices.ContainsFunc(s.regimes, func(r consent.Regime) bool { return s.shows(id, category, r) })
}

// sort puts what is seen in an order that no hidden record can change.
func (s *sight) sort() {
	slices.SortStableFunc(s.facts, func(a, b seenFact) int {
		return cmp.Or(
			cmp.Compare(a.about, b.about), cmp.Compare(a.key, b.key), cmp.Compare(a.year, b.year),
			a.source.On.Compare(b.source.On), cmp.Compare(a.by, b.by),
			cmp.Compare(a.source.Standard, b.source.Standard),
		)
	})
	slices.SortStableFunc(s.problems, func(a, b Problem) int { return cmp.Compare(a.ID, b.ID) })
	s.sortMap()
	slices.SortStableFunc(s.directives, func(a, b Directive) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.benefits, func(a, b Benefit) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.announced, func(a, b Announced) int { return cmp.Compare(a.ID, b.ID) })
	s.sortDecided()
	s.sortEffects()
}

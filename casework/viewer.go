package casework

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// Question is who wants to see the case, for what, on which day.
type Question struct {
	Viewer  string         // id of a professional or a person of the case; see [Case.FindViewer]
	Purpose string         // a purpose of the protocol; the role's first when empty
	Day     integraal.Date // the case's own day when unset
	// LeaveOut is what the preparer chose not to tell of the household in an
	// anonymous discussion: see [Anonymous]. It bears on nothing else.
	LeaveOut consent.Details
}

// RoleClient is the role of the persons in whose case someone works.
const RoleClient = "client"

// FindViewer is the id of the one person or professional that a name stands
// for: an id, a role or one of a role's aliases. Its faults are viewer.ambiguous,
// which names the candidates, and viewer.unknown, which names nobody: who asks may
// have no right to know who is in the case. [Case.Viewers] is for who holds it.
func (c *Case) FindViewer(name string) (string, error) {
	if c.none() {
		return "", errNoCase
	}
	p := &c.parts
	if slices.ContainsFunc(p.Persons, func(x Person) bool { return x.ID == name }) ||
		slices.ContainsFunc(p.Professionals, func(x Professional) bool { return x.ID == name }) {
		return name, nil
	}
	var candidates []string
	for _, x := range p.Professionals {
		if x.Role == name || slices.Contains(x.Aliases, name) {
			candidates = append(candidates, x.ID)
		}
	}
	if name == RoleClient {
		candidates = c.clients()
	}
	switch len(candidates) {
	case 0:
		return "", integraal.NewFault("viewer.unknown", "viewer", textViewerUnknown)
	case 1:
		return candidates[0], nil
	}
	return "", integraal.NewFault("viewer.ambiguous", "viewer", textViewerAmbiguous.With(
		integraal.PutName("names", strings.Join(candidates, ", "))))
}

// clients are the persons in whose case someone works.
func (c *Case) clients() []string {
	var list []string
	for _, person := range c.parts.Persons {
		for _, x := range c.parts.Professionals {
			if slices.Contains(x.Caseload, person.ID) {
				list = append(list, person.ID)
				break
			}
		}
	}
	return list
}

// viewpoint is a question with everything filled in.
type viewpoint struct {
	viewer  consent.Viewer
	title   string
	means   string
	interim bool
	purpose consent.Purpose
	day     integraal.Date
	own     bool // a person who looks at their own case
	serves  bool // a professional who is in the role on the day
	leave   consent.Details
}

func (c *Case) viewpoint(q Question) (viewpoint, error) {
	v := viewpoint{day: q.Day, leave: q.LeaveOut}
	if c.none() {
		return v, errNoCase
	}
	if v.day.IsZero() {
		v.day = c.parts.Day
	}
	if v.day.IsZero() {
		return v, integraal.NewFault("question.day", "day", textQuestionDay)
	}
	id, err := c.FindViewer(q.Viewer)
	if err != nil {
		return v, err
	}
	i := slices.IndexFunc(c.parts.Professionals, func(x Professional) bool { return x.ID == id })
	if i < 0 {
		v.own = true
		v.viewer = consent.Viewer{ID: id, Role: RoleClient}
		v.purpose = consent.Purpose{Code: consent.OwnAccess, Role: RoleClient, Label: textOwnAccess}
		if q.Purpose != "" && q.Purpose != consent.OwnAccess {
			return v, unknownPurpose([]string{consent.OwnAccess})
		}
		return v, nil
	}
	x := c.parts.Professionals[i]
	v.title, v.means, v.interim = x.Title, x.TitleMeans, x.Interim
	v.viewer = consent.Viewer{
		ID: x.ID, Role: x.Role, Team: x.Team, Organisation: x.Organisation, Regime: x.Regime, SecrecyBound: x.SecrecyBound, Kin: x.Kin,
	}
	if x.In.Contains(v.day) {
		v.viewer.Caseload, v.serves = x.Caseload, true
	}
	purpose, ok := c.parts.Protocol.FirstPurpose(x.Role)
	if q.Purpose != "" {
		purpose, ok = c.parts.Protocol.Purpose(q.Purpose, x.Role)
	}
	if !ok {
		return v, unknownPurpose(c.purposesOf(x.Role))
	}
	v.purpose = purpose
	return v, nil
}

// purposesOf are the purposes that the protocol gives a role, in its order.
func (c *Case) purposesOf(role string) []string {
	var list []string
	for _, p := range c.parts.Protocol.Purposes {
		if p.Role == role {
			list = append(list, p.Code)
		}
	}
	return list
}

// unknownPurpose says which purposes there are for a role: what the protocol
// lays down tells nothing of a case.
func unknownPurpose(known []string) integraal.Fault {
	if len(known) == 0 {
		return integraal.NewFault("question.purpose", "purpose", textNoPurpose)
	}
	return integraal.NewFault("question.purpose", "purpose", textQuestionPurpose.With(
		integraal.PutName("purposes", strings.Join(known, ", "))))
}

// relation is what a person is to the client in the viewer's caseload, or to
// the viewer who looks at their own case.
func (c *Case) relation(v *viewpoint, id string) consent.Relation {
	clients := c.clientsOf(v)
	person := c.person(id)
	switch {
	case slices.Contains(clients, id):
		return consent.Client
	case len(clients) == 0 || person == nil || !person.memberOn(v.day):
		return consent.Outside
	case c.related(PartnerOf, clients, id, v.day) || c.related(PartnerOf, []string{id}, clients[0], v.day):
		return consent.Partner
	case c.related(ParentOf, clients, id, v.day) && c.majority(id, v.day) == underAge:
		return consent.DependentChild
	}
	return consent.HousemateOf
}

// clientBy is the client toward whom a relation holds: the partner, the parent,
// or of a housemate the first client who lives there too. A client is so in
// person.
func (c *Case) clientBy(v *viewpoint, id string, relation consent.Relation) string {
	for _, client := range c.clientsOf(v) {
		holds := false
		switch relation {
		case consent.Partner:
			holds = c.related(PartnerOf, []string{client}, id, v.day) || c.related(PartnerOf, []string{id}, client, v.day)
		case consent.DependentChild:
			holds = c.related(ParentOf, []string{client}, id, v.day)
		case consent.HousemateOf:
			p := c.person(client)
			holds = p != nil && p.memberOn(v.day)
		case consent.Outside, consent.Client:
		}
		if holds {
			return client
		}
	}
	return ""
}

// maybeChild reports whether a person is a child of the client of whom it is not
// established whether they are of age. Towards the gate that is a housemate,
// who answers alone; a rule on children has to know that there may be one.
func (c *Case) maybeChild(v *viewpoint, id string) bool {
	return c.relation(v, id) == consent.HousemateOf && c.majority(id, v.day) == ageOpen &&
		c.related(ParentOf, c.clientsOf(v), id, v.day)
}

// clientsOf are the persons around whom the viewer looks at the case: those in
// the caseload, or the viewer themselves.
func (c *Case) clientsOf(v *viewpoint) []string {
	if v.own {
		return []string{v.viewer.ID}
	}
	return v.viewer.Caseload
}

func (c *Case) person(id string) *Person {
	return find(c.parts.Persons, func(x *Person) bool { return x.ID == id })
}

// majority is what is established of whether a person is of age.
type majority uint8

const (
	ageOpen majority = iota // nobody said, or what was said gives both answers
	ofAge
	underAge
)

// majority is whether all birth dates that were told put a person on the same
// side of 18.
func (c *Case) majority(id string, day integraal.Date) majority {
	oldest, youngest := c.bornBetween(id, day)
	switch {
	case oldest.IsZero():
		return ageOpen
	case youngest.Age(day) >= 18:
		return ofAge
	case oldest.Age(day) < 18:
		return underAge
	}
	return ageOpen
}

// born is the birth date that the gate goes by, for the ages at which a right
// changes: where sources differ the earliest, if all of them put the person in
// the same stage on the day, and unset otherwise.
func (c *Case) born(id string, day integraal.Date) integraal.Date {
	oldest, youngest := c.bornBetween(id, day)
	if oldest.IsZero() {
		return oldest
	}
	for _, age := range [...]int{12, 16, 18} {
		if (oldest.Age(day) >= age) != (youngest.Age(day) >= age) {
			return integraal.Date{}
		}
	}
	return oldest
}

// bornBetween are the earliest and the latest birth date that someone told by
// day.
func (c *Case) bornBetween(id string, day integraal.Date) (oldest, youngest integraal.Date) {
	for i := range c.parts.Told {
		t := &c.parts.Told[i]
		if t.About != id || t.On.After(day) {
			continue
		}
		for j := range t.Facts {
			v := &t.Facts[j]
			if v.key != string(Born) {
				continue
			}
			born, ok := v.value.(integraal.Date)
			if !ok {
				continue
			}
			if oldest.IsZero() || born.Before(oldest) {
				oldest = born
			}
			if born.After(youngest) {
				youngest = born
			}
		}
	}
	return oldest, youngest
}

// subject is the person as the gate needs them.
func (c *Case) subject(v *viewpoint, id string) consent.Subject {
	s := consent.Subject{ID: id, Relation: c.relation(v, id), Born: c.born(id, v.day)}
	s.Of = c.clientBy(v, id, s.Relation)
	if p := c.person(id); p != nil && p.Incapable {
		s.Capacity = consent.Incapable
	}
	for _, r := range c.parts.Relations {
		if r.Kind == ParentOf && r.Custody && r.To == id && r.Period.Contains(v.day) {
			s.Representatives = append(s.Representatives, r.From)
		}
	}
	return s
}

// shape is the make-up of the household for the client in the caseload. Where it
// is not established who is of age it has none.
func (c *Case) shape(v *viewpoint) consent.Shape {
	var s consent.Shape
	for _, p := range c.parts.Persons {
		if c.maybeChild(v, p.ID) {
			return consent.Shape{}
		}
		switch c.relation(v, p.ID) {
		case consent.Client, consent.Partner:
			s.Parents++
		case consent.DependentChild:
			s.Children++
		case consent.HousemateOf:
			s.OtherAdults++
		case consent.Outside:
		}
	}
	return s
}

// Viewers are the ids of those for whom a report can be made, in the order of
// the case: the professionals whose role has a purpose, and the persons in whose
// case someone works. It tells who is involved: it is for who holds the case.
func (c *Case) Viewers() []string {
	if c.none() {
		return nil
	}
	var list []string
	for _, x := range c.parts.Professionals {
		if _, ok := c.parts.Protocol.FirstPurpose(x.Role); ok {
			list = append(list, x.ID)
		}
	}
	return append(list, c.clients()...)
}

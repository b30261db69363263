package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// Access is who may see what in a case on a day: the answers of the gate for
// everyone who can look, and nothing of what the case holds. It shows who is
// involved and what was asked of whom, so that it is for who holds the case, not
// for one of its readers.
type Access struct {
	Municipality string         `json:"municipality,omitempty"`
	Illustrative bool           `json:"illustrative,omitempty"`
	Day          integraal.Date `json:"day"`
	Views        []AccessView   `json:"views"`
}

// AccessView is what one viewer may see for one purpose.
type AccessView struct {
	Viewer  Seer           `json:"viewer"`
	Purpose string         `json:"purpose"`
	For     integraal.Text `json:"for"`
	// Anonymous is the answer to whether the case may be discussed without names,
	// for a purpose that allows nothing else; then there are no members and rows.
	Anonymous *consent.AnonymousAnswer `json:"anonymous,omitempty"`
	// Members are whom the viewer may know to be there.
	Members []PersonSeen `json:"members"`
	Rows    []AccessRow  `json:"rows"`
}

// AccessRow is one kind of data, with a cell for each member in their order.
type AccessRow struct {
	Category consent.Category `json:"category"`
	Label    integraal.Text   `json:"label"`
	Cells    []AccessCell     `json:"cells"`
}

// AccessCell is one kind of data of one member. It has no answers where the
// kind says nothing of a person in that place: a child has no benefit.
type AccessCell struct {
	About   string         `json:"about"`
	Answers []AccessAnswer `json:"answers,omitempty"`
}

// AccessAnswer is the gate's decision on what one service holds.
type AccessAnswer struct {
	From     consent.Regime   `json:"from"`
	Decision consent.Decision `json:"-"`
	Outcome  consent.Outcome  `json:"outcome"`
	Reason   consent.Reason   `json:"reason,omitempty"`
	Moment   consent.Moment   `json:"moment"` // when it may be shared
	Manner   consent.Manner   `json:"manner"` // how it may be shared now
	Duties   []consent.Duty   `json:"duties,omitempty"`
	Road     Road             `json:"road,omitzero"` // without consent, if it is shown on one
	Why      []integraal.Text `json:"why"`
}

// Road is a road on which something is shown that asks no consent: a duty to
// disclose ([consent.S2Duty]) or safety that was weighed ([consent.S3Safety]). The
// zero Road is none. What comes along is among the duties of the answer.
type Road struct {
	Step     consent.Step      `json:"step"`
	Laws     []integraal.Cited `json:"laws"`
	Until    integraal.Date    `json:"until,omitzero"`    // the last day on which it is shown, as far as is known
	InformBy integraal.Date    `json:"informBy,omitzero"` // the last day to tell the person
}

// IsZero reports whether there is no such road.
func (r Road) IsZero() bool { return r.Laws == nil }

// Shown reports whether the data of some service is shown, and of all.
func (c *AccessCell) Shown() (some, all bool) {
	n := 0
	for i := range c.Answers {
		if c.Answers[i].Outcome.Shows() {
			n++
		}
	}
	return n > 0, n > 0 && n == len(c.Answers)
}

// Nearest is the answer that is nearest to yes of those that do not show, and
// whether there is one.
func (c *AccessCell) Nearest() (AccessAnswer, bool) {
	var best AccessAnswer
	found := false
	for i := range c.Answers {
		a := &c.Answers[i]
		if !a.Outcome.Shows() && (!found || a.Outcome > best.Outcome || a.Outcome == best.Outcome && a.Reason > best.Reason) {
			best, found = *a, true
		}
	}
	return best, found
}

// WhoMaySee is the access to a case on a day, by default its own. Its faults are
// case.none and question.day.
func WhoMaySee(c *Case, day integraal.Date) (*Access, error) {
	if c.none() {
		return nil, errNoCase
	}
	if day.IsZero() {
		day = c.parts.Day
	}
	if day.IsZero() {
		return nil, integraal.NewFault("question.day", "day", textQuestionDay)
	}
	c = c.asOf(day)
	gate := consent.NewGate(c.gateFacts())
	a := &Access{
		Municipality: c.parts.Municipality, Day: day,
		Illustrative: c.parts.Illustrative || c.parts.Protocol.Illustrative,
	}
	for _, id := range c.Viewers() {
		for _, purpose := range c.purposesFor(id) {
			v, err := c.viewpoint(Question{Viewer: id, Purpose: purpose, Day: day})
			if err != nil {
				return nil, err
			}
			a.Views = append(a.Views, c.accessOf(&v, gate))
		}
	}
	return a, nil
}

// purposesFor are the purposes for which someone can look.
func (c *Case) purposesFor(id string) []string {
	i := slices.IndexFunc(c.parts.Professionals, func(x Professional) bool { return x.ID == id })
	if i < 0 {
		return []string{consent.OwnAccess}
	}
	return c.purposesOf(c.parts.Professionals[i].Role)
}

func (c *Case) accessOf(v *viewpoint, gate *consent.Gate) AccessView {
	head := c.heading(v)
	view := AccessView{Viewer: head.Viewer, Purpose: head.Purpose, For: head.For}
	if v.purpose.Anonymous {
		answer := consent.AnonymousAnswer{}
		if preparer, ok := c.preparer(v); ok {
			answer = gate.Anonymous(c.anonymousRequest(&preparer, v))
		}
		view.Anonymous = &answer
		return view
	}
	regimes, members := c.heldUnder(v), c.mayKnowMembers(v)
	rows := make([]AccessRow, 0, consent.Irregularity)
	for category := consent.Composition; category <= consent.Irregularity; category++ {
		rows = append(rows, AccessRow{Category: category, Label: category.Text()})
	}
	for _, p := range c.parts.Persons {
		known := members && c.mayKnow(v, p)
		if !known && (!v.serves || !c.routed(p.ID)) {
			continue
		}
		subject := c.subject(v, p.ID)
		cells, onRoad := cellsOf(v, gate, &subject, rows, regimes, known)
		if !known && !onRoad {
			continue
		}
		view.Members = append(view.Members, PersonSeen{ID: p.ID, Kin: c.kin(v, p.ID)})
		for i := range rows {
			rows[i].Cells = append(rows[i].Cells, cells[i])
		}
	}
	if view.Members != nil {
		view.Rows = rows
	}
	return view
}

// cellsOf are the cells of one person, and whether a road without consent shows
// any of it. Of whom the viewer knows by such a road alone there is no saying
// what concerns them.
func cellsOf(v *viewpoint, gate *consent.Gate, about *consent.Subject, rows []AccessRow, regimes []consent.Regime, known bool) (cells []AccessCell, onRoad bool) {
	for i := range rows {
		cell := AccessCell{About: about.ID}
		if !known || concerns(about.Relation, rows[i].Category) {
			cell.Answers = answersOf(v, gate, about, rows[i].Category, regimes)
		}
		onRoad = onRoad || slices.ContainsFunc(cell.Answers, func(a AccessAnswer) bool { return !a.Road.IsZero() })
		cells = append(cells, cell)
	}
	return cells, onRoad
}

func answersOf(v *viewpoint, gate *consent.Gate, about *consent.Subject, category consent.Category, regimes []consent.Regime) []AccessAnswer {
	list := make([]AccessAnswer, 0, len(regimes))
	for _, regime := range regimes {
		d := gate.Decide(requestFor(v, about, category, regime))
		list = append(list, AccessAnswer{
			From: regime, Decision: d, Outcome: d.Outcome, Reason: d.Reason,
			Moment: d.Moment(), Manner: d.Manner(), Duties: d.Duties.List(), Road: roadOf(&d), Why: d.Tell(),
		})
	}
	return list
}

func roadOf(d *consent.Decision) Road {
	on := routeOf(d)
	if on == nil {
		return Road{}
	}
	return Road{Step: on.step, Laws: integraal.CiteAll(on.law), Until: on.until, InformBy: on.informBy}
}

// requestFor asks the gate whether the viewer may read one kind of data of one
// person, as one service holds it.
func requestFor(v *viewpoint, about *consent.Subject, category consent.Category, held consent.Regime) consent.Request {
	return consent.Request{
		Viewer: v.viewer, Action: consent.View, Purpose: v.purpose.Code, Subject: *about, Day: v.day,
		Datum: consent.Datum{
			Category: category, Source: held,
			// Who shares costs is taken from the population register because
			// Participatiewet 53a says so.
			Register: held == consent.Pw && category == consent.Housemate,
		},
	}
}

// Wanted is one kind of data of one person that a viewer would like to see.
type Wanted struct {
	About    string
	Category consent.Category
}

// Questions are the consents that a viewer would have to ask so that what they
// want can be seen, or when nothing is named what their findings miss: the
// smallest, from nobody who refused. They go with [LetterFor] and
// [consent.NewLetter]. Its faults are those of [Review].
func Questions(c *Case, q Question, wanted ...Wanted) ([]consent.Question, error) {
	report, err := Review(c, q)
	if err != nil {
		return nil, err
	}
	v, err := c.viewpoint(q)
	if err != nil {
		return nil, err
	}
	on := c.asOf(v.day)
	var requests []consent.Request
	add := func(w Wanted, regimes ...consent.Regime) {
		if p := on.person(w.About); p == nil || !on.mayKnowMembers(&v) || !on.mayKnow(&v, *p) {
			return
		}
		about := on.subject(&v, w.About)
		for _, held := range regimes {
			requests = append(requests, requestFor(&v, &about, w.Category, held))
		}
	}
	for _, w := range wanted {
		add(w, on.heldUnder(&v)...)
	}
	for i := range report.Withheld {
		if w := &report.Withheld[i]; len(wanted) == 0 && !w.Ask.IsZero() {
			add(Wanted{w.About, w.Category}, w.Ask.From)
		}
	}
	return consent.NewGate(on.gateFacts()).Questions(requests), nil
}

// LetterFor fills in what the case knows for a letter to the giver of a
// question: who asks, who will know it, what it is for and what the person is to
// the reader. Whom to call, and until when the consent is asked, is for the host.
// Whether the reader receives bijstand is left unknown: who asks need not know
// it. Its faults are those of [Review].
func LetterFor(c *Case, q Question, asked *consent.Question) (consent.LetterFacts, error) {
	v, err := c.viewpoint(q)
	if err != nil {
		return consent.LetterFacts{}, err
	}
	on := c.asOf(v.day)
	who := integraal.Same(on.describe(v.viewer.ID))
	f := consent.LetterFacts{Day: v.day, Sender: who, Recipient: who, Purpose: v.purpose.Words()}
	if asked.About != asked.Giver {
		f.About = integraal.Text{NL: "{kin} ({id})", EN: "{kin} ({id})"}.With(
			integraal.PutText("kin", on.kinToReader(asked.Giver, asked.About, v.day)), integraal.PutName("id", asked.About))
	}
	_, youngest := on.bornBetween(asked.Giver, v.day)
	f.Child = !youngest.IsZero() && youngest.Age(v.day) < 18
	return f, nil
}

// describe is a professional by id, title and team, as a client meets them.
func (c *Case) describe(id string) string {
	for i := range c.parts.Professionals {
		x := &c.parts.Professionals[i]
		if x.ID != id {
			continue
		}
		name := x.ID
		if x.Title != "" {
			name += ", " + x.Title
		}
		switch {
		case x.Team != "":
			name += " (" + x.Team + ")"
		case x.Organisation != "":
			name += " (" + x.Organisation + ")"
		}
		return name
	}
	return id
}

// kinToReader is what a person is to the reader of a letter.
func (c *Case) kinToReader(reader, id string, day integraal.Date) integraal.Text {
	from := []string{reader}
	switch {
	case c.related(ParentOf, from, id, day):
		return integraal.Text{NL: "uw kind", EN: "your child"}
	case c.related(PartnerOf, from, id, day) || c.related(PartnerOf, []string{id}, reader, day):
		return integraal.Text{NL: "uw partner", EN: "your partner"}
	case c.related(ParentOf, []string{id}, reader, day):
		return integraal.Text{NL: "je ouder", EN: "your parent"}
	}
	return integraal.Text{NL: "iemand voor wie u spreekt", EN: "someone you speak for"}
}

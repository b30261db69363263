package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
)

// mapInto puts in the report what is made of problems: the map, the picture, the
// order and what a talk about work can be built on.
func (s *sight) mapInto(r *Report) (err error) {
	if r.Map, err = s.seenMap(); err != nil {
		return err
	}
	r.Said = s.seenSaid()
	r.Steps = s.seenSteps()
	if r.Order, err = s.seenOrder(); err != nil {
		return err
	}
	r.Picture = s.seenPicture()
	r.Work, err = s.seenWork()
	return err
}

// seenMap is what hangs together with what, as far as in sight: nothing where
// nobody said that anything does, nor that someone can put a problem right.
func (s *sight) seenMap() (*problemmap.Reading, error) {
	if len(s.connections)+len(s.unseenBy) == 0 && !hasSome(s.problems, func(p *Problem) bool { return p.Repair != (Repair{}) }) {
		return nil, nil //nolint:nilnil // no map is an answer
	}
	m, err := problemmap.New(s.mapParts())
	if err != nil {
		return nil, err
	}
	r, err := m.Read(problemmap.Limits{Circles: circlesListed})
	if err != nil {
		return nil, err
	}
	return &r, nil
}

// circlesListed is how many circles a report lists; it says when there are more.
const circlesListed = 20

func (s *sight) mapParts() problemmap.Parts {
	parts := problemmap.Parts{Words: s.ownWords(), Relations: s.relations()}
	parts.Problems = make([]problemmap.Problem, 0, len(s.problems))
	for i := range s.problems {
		parts.Problems = append(parts.Problems, s.mapProblem(&s.problems[i]))
	}
	return parts
}

func (s *sight) mapProblem(p *Problem) problemmap.Problem {
	kind, from := s.kinds[p.Kind], s.sourceOf(p.Told)
	x := problemmap.Problem{
		ID: p.ID, Event: kind.Event, Kind: problemmap.Kind(p.Kind), Label: kind.Label, Persons: slices.Clone(p.Persons),
		Laws: s.lawsOf(p), Told: []integraal.Source{from}, Addressable: p.Addressable.fact(from),
	}
	if kind.Domain != "" {
		x.Domains = []integraal.Text{domainText(kind.Domain)}
	}
	if severity, said := severities[p.Severity]; said {
		x.Severity = integraal.Know(severity, from)
	}
	if !p.Since.IsZero() {
		x.Since = integraal.Know(p.Since, from)
	}
	x.Repair = s.repair(p, from)
	return x
}

// repair is who can put a problem right. That someone can of whom the viewer may not
// know that they are there is not visible, nor what they would do.
func (s *sight) repair(p *Problem, from integraal.Source) integraal.Fact[problemmap.Repair] {
	switch {
	case slices.Contains(s.unseenBy, p.ID):
		return integraal.Hide[problemmap.Repair](textAskWhoCan)
	case p.Repair == (Repair{}):
		return integraal.Fact[problemmap.Repair]{}
	}
	by := p.Repair.By
	r := problemmap.Repair{By: s.actor(by), Side: s.sideOf(by), How: integraal.Same(p.Repair.Text)}
	if effort, said := efforts[p.Repair.Effort]; said {
		r.Effort = integraal.Know(effort, from)
	}
	r.Underway = by != "" && hasSome(s.steps, func(x *Step) bool { return x.By == by && x.runs() && slices.Contains(x.For, p.ID) })
	return integraal.Know(r, from)
}

var textAskWhoCan = integraal.Text{NL: "vraag de cliënt", EN: "ask the client"}

// sideOf is where someone stands to the viewer: another party unless it is the viewer,
// a colleague of the same unit, or somebody of the household.
func (s *sight) sideOf(by string) problemmap.Side {
	if by == s.viewer.ID {
		return problemmap.Reader
	}
	if p := s.person(by); p != nil && p.member {
		return problemmap.InHousehold
	}
	other, self := s.worker(by), s.worker(s.viewer.ID)
	if other != nil && self != nil && self.Organisation != "" &&
		other.Organisation == self.Organisation && other.Team == self.Team && other.Regime == self.Regime {
		return problemmap.ReaderUnit
	}
	return problemmap.OtherParty
}

func (s *sight) worker(id string) *Professional {
	return find(s.workers, func(w *Professional) bool { return w.ID == id })
}

// actor is a person, a professional or a body as the subject of a sentence.
func (s *sight) actor(id string) integraal.Text {
	if s.own && id == s.viewer.ID {
		return integraal.Text{NL: "u", EN: "you"}
	}
	for i := range s.workers {
		if w := &s.workers[i]; w.ID == id && w.Title != "" {
			return integraal.Text{NL: "de " + w.Title + " (" + id + ")", EN: "the " + w.Title + " (" + id + ")"}
		}
	}
	return integraal.Same(s.name(id))
}

// ownWords are what people said hangs together, in their own words: those of the
// persons themselves first.
func (s *sight) ownWords() []problemmap.Words {
	var persons, others []problemmap.Words
	for i := range s.connections {
		x := &s.connections[i]
		if x.Words == "" {
			continue
		}
		words := problemmap.Words{Own: s.person(x.Told.By) != nil, Who: s.name(x.Told.By), On: x.Told.On, Says: x.Words, About: []string{x.From, x.To}}
		if s.person(x.Told.By) != nil {
			persons = append(persons, words)
		} else {
			others = append(others, words)
		}
	}
	return append(persons, others...)
}

// relations are the connections in sight: what several people say of the same
// one is one relation, and contested where they differ.
func (s *sight) relations() []problemmap.Relation {
	type key struct {
		from, to string
		effect   Effect
	}
	if len(s.connections) == 0 {
		return nil
	}
	order := make([]key, 0, len(s.connections))
	said := make(map[key][]*Connection, len(s.connections))
	for i := range s.connections {
		x := &s.connections[i]
		k := key{x.From, x.To, x.Effect}
		if said[k] == nil {
			order = append(order, k)
		}
		said[k] = append(said[k], x)
	}
	list := make([]problemmap.Relation, len(order))
	for i, k := range order {
		list[i] = s.relation(said[k])
	}
	return list
}

func (s *sight) relation(told []*Connection) problemmap.Relation {
	r := problemmap.Relation{From: told[0].From, To: told[0].To, Effect: mapEffects[told[0].Effect], Grade: problemmap.Statement}
	var holds []integraal.Account[bool]
	var strength []integraal.Account[problemmap.Strength]
	for _, x := range told {
		from := s.sourceOf(x.Told)
		if !slices.Contains(r.By, from) {
			r.By = append(r.By, from)
		}
		if x.Stance != Supposed {
			holds = append(holds, integraal.Account[bool]{Value: x.Stance == Confirmed, Source: from})
		}
		if class, said := strengths[x.Strength]; said && x.Stance != Denied {
			strength = append(strength, integraal.Account[problemmap.Strength]{Value: class, Source: from})
		}
	}
	if len(holds) > 0 {
		r.Holds = integraal.Told(holds...)
	}
	if len(strength) > 0 {
		r.Strength = integraal.Told(strength...)
	}
	return r
}

// What the words of a case file are on the map.
var (
	mapEffects = map[Effect]problemmap.Effect{
		Onset: problemmap.Onset, Persist: problemmap.Persist, Hinder: problemmap.Hinder, Block: problemmap.Block, Relieve: problemmap.Relieve,
	}
	strengths  = map[Strength]problemmap.Strength{Weak: problemmap.Weak, Moderate: problemmap.Moderate, Strong: problemmap.Strong}
	severities = map[Severity]problemmap.Severity{Mild: problemmap.Mild, Serious: problemmap.Serious, Acute: problemmap.Acute}
	efforts    = map[Effort]problemmap.Effort{Small: problemmap.Small, Medium: problemmap.Medium, Large: problemmap.Large}
)

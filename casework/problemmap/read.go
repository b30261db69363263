package problemmap

import (
	"slices"

	"github.com/integraal/integraal"
)

// Reading is all that a map answers by itself. It is plain data, sorted, and says
// the same for the same map, whatever the order of its parts.
type Reading struct {
	Words       []Words             `json:"words,omitempty"` // first of all, what people themselves said hangs together
	Notice      integraal.Text      `json:"notice"`          // what such a map is and is not
	Problems    []ProblemRead       `json:"problems,omitempty"`
	Relations   []RelationRead      `json:"relations,omitempty"` // all of them, also those that do not count
	Links       []Link              `json:"links,omitempty"`     // what they make together
	Groups      []Group             `json:"groups,omitempty"`
	Circles     Circles             `json:"circles"`
	Breaking    Breaking            `json:"breaking"`
	QuickWins   QuickWins           `json:"quickWins"`
	Contested   []Doubt             `json:"contested,omitempty"` // what the contested relations would change
	Suggestions []Suggestion        `json:"suggestions,omitempty"`
	Lacks       []Lack              `json:"lacks,omitempty"`    // of relations: those of problems stand with the answers that miss them
	Withheld    []integraal.Missing `json:"withheld,omitempty"` // what this viewer may not see
}

// ProblemRead is a problem with its roles.
type ProblemRead struct {
	ID          string             `json:"id"`
	Event       bool               `json:"event,omitempty"`
	Kind        Kind               `json:"kind,omitempty"`
	Name        integraal.Text     `json:"name"` // with whom it concerns
	Persons     []string           `json:"persons,omitempty"`
	Domains     []integraal.Text   `json:"domains,omitempty"`
	Laws        []integraal.Cited  `json:"laws,omitempty"`
	Severity    Said               `json:"severity"`
	Since       Said               `json:"since"`
	Addressable Said               `json:"addressable"`
	Repair      Said               `json:"repair"` // who can put it right, whosever it is and whatever it takes
	Told        []integraal.Source `json:"told,omitempty"`
	Roles       []Role             `json:"roles,omitempty"`
	Says        integraal.Text     `json:"says"`
}

// RelationRead is a relation with how it stands.
type RelationRead struct {
	From     string             `json:"from"`
	To       string             `json:"to"`
	Effect   Effect             `json:"effect"`
	Strength Said               `json:"strength"`
	Grade    Grade              `json:"grade"`
	Source   string             `json:"source,omitempty"`
	By       []integraal.Source `json:"by,omitempty"` // who said so
	Standing Standing           `json:"standing"`
	Counts   bool               `json:"counts"`         // it forms circles and chains
	Told     []Account          `json:"told,omitempty"` // who said whether it holds
	Says     integraal.Text     `json:"says"`
}

// Link is what the relations that count between two problems make together: the
// strongest of them.
type Link struct {
	From     string   `json:"from"`
	To       string   `json:"to"`
	Effect   Effect   `json:"effect"`
	Strength Strength `json:"strength"` // unknown where one of unknown strength may be the strongest
}

// Account is who said that a relation holds, or that it does not.
type Account struct {
	Holds  bool             `json:"holds"`
	Source integraal.Source `json:"source"`
}

// Said is a fact as it is shown.
type Said struct {
	State integraal.State    `json:"state"`
	Shown integraal.Text     `json:"shown,omitzero"` // the value, or all that the accounts say
	Told  []integraal.Source `json:"told,omitempty"`
	Hint  integraal.Text     `json:"hint,omitzero"`
}

// said shows a fact; accounts that differ are shown beside each other.
func said[T any](f integraal.Fact[T], show func(T) integraal.Text) Said {
	s := Said{State: f.State(), Hint: f.Hint()}
	if told := f.Sources(); len(told) > 0 {
		s.Told = told
	}
	if v, known := f.Value(); known {
		s.Shown = show(v)
	}
	if s.State != integraal.Contested {
		return s
	}
	var shown []integraal.Text
	for _, a := range f.Accounts() {
		t := textNone
		if !a.Absent {
			t = show(a.Value)
		}
		if !slices.Contains(shown, t) {
			shown = append(shown, t)
		}
	}
	s.Shown = inRow(shown)
	return s
}

var (
	textNone   = integraal.Text{NL: "geen", EN: "none"}
	textNotice = integraal.Text{
		NL: "Deze kaart is bedoeld om samen over te praten. Elk verband is iets wat mensen denken, geen voorspelling. Alleen een verband dat iemand bevestigde telt mee.",
		EN: "This map is meant to be talked about together. Each relation is what people think, no prediction. Only a relation that someone confirmed counts.",
	}
	textIs = integraal.Text{NL: "{problem}: {roles}.", EN: "{problem}: {roles}."}
)

// Read gives all that the map answers by itself. Its fault is limits.negative.
func (m *Map) Read(l Limits) (Reading, error) {
	m = m.orEmpty()
	l, err := l.check()
	if err != nil {
		return Reading{}, err
	}
	cs := m.cuts(l)
	r := Reading{
		Words: cloneWords(m.words), Notice: textNotice, Links: m.links(), Groups: m.Groups(),
		Circles: m.circlesIn(&m.graph, l.Circles), Breaking: m.breaking(cs, l), QuickWins: m.QuickWins(),
		Contested: m.disputed(cs), Suggestions: m.Suggestions(), Withheld: slices.Clone(m.withheld),
	}
	roles := m.graph.roles()
	if len(m.problems) > 0 {
		r.Problems = make([]ProblemRead, 0, len(m.problems))
	}
	for v := range m.problems {
		r.Problems = append(r.Problems, m.readProblem(v, roles[v]))
	}
	for i := range m.relations {
		one := &m.relations[i]
		if r.Relations == nil {
			r.Relations = make([]RelationRead, 0, len(m.relations))
		}
		r.Relations = append(r.Relations, m.read(one))
		switch {
		case !one.r.Effect.Aggravates():
		case !open(one.r.Holds):
			if one.r.counts() && open(one.r.Strength) {
				r.Lacks = append(r.Lacks, lackOf(m.relationLack(one, FactStrength), one.r.Strength))
			}
		default:
			r.Lacks = append(r.Lacks, lackOf(m.relationLack(one, FactHolds), one.r.Holds))
		}
	}
	return r, nil
}

func (m *Map) links() []Link {
	n := 0
	for _, arcs := range m.graph.out {
		n += len(arcs)
	}
	if n == 0 {
		return nil
	}
	list := make([]Link, 0, n)
	for v, arcs := range m.graph.out {
		for _, a := range arcs {
			list = append(list, Link{m.problems[v].ID, m.problems[a.to].ID, a.effect, strengthOf(a.low, a.high)})
		}
	}
	return list
}

func cloneWords(list []Words) []Words {
	list = slices.Clone(list)
	for i := range list {
		list[i].About = slices.Clone(list[i].About)
	}
	return list
}

func (m *Map) readProblem(v int, roles []Role) ProblemRead {
	p := &m.problems[v]
	names := make([]integraal.Text, len(roles))
	for i, role := range roles {
		names[i] = role.Text()
	}
	return ProblemRead{
		ID: p.ID, Event: p.Event, Kind: p.Kind, Name: m.names[v],
		Persons: slices.Clone(p.Persons), Domains: slices.Clone(p.Domains), Laws: integraal.CiteAll(p.Laws...),
		Severity:    said(p.Severity, Severity.Text),
		Since:       said(p.Since, shown[integraal.Date]),
		Addressable: said(p.Addressable, func(b bool) integraal.Text { return shown(integraal.YesNo(b)) }),
		Repair:      m.readRepair(v),
		Told:        slices.Clone(p.Told), Roles: slices.Clone(roles),
		Says: textIs.With(integraal.PutText("problem", upper(m.names[v])), integraal.PutText("roles", integraal.Join(names))),
	}
}

func shown[V integraal.Valued](v V) integraal.Text { return integraal.ValueOf(v).Text() }

func (m *Map) read(one *relation) RelationRead {
	r := &one.r
	read := RelationRead{
		From: r.From, To: r.To, Effect: r.Effect, Strength: said(r.Strength, Strength.Text), Grade: r.Grade,
		Source: r.Source, By: slices.Clone(r.By), Standing: r.standing(), Counts: r.counts(),
		Says: wordsOfEffects[r.Effect].whole.With(
			integraal.PutText("from", upper(m.names[one.from])), integraal.PutText("to", m.names[one.to])),
	}
	for _, a := range r.Holds.Accounts() {
		read.Told = append(read.Told, Account{Holds: !a.Absent && a.Value, Source: a.Source})
	}
	return read
}

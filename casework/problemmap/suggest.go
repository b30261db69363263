package problemmap

import (
	"slices"

	"github.com/integraal/integraal"
)

// Evidence is a row of the evidence table: what is known in general of one kind
// of problem acting on another. It says nothing about anyone in particular.
type Evidence struct {
	From       Kind                 `json:"from"`
	To         Kind                 `json:"to"`
	Effect     Effect               `json:"effect"`
	Grade      Grade                `json:"grade"`
	Source     string               `json:"source"`           // the study or the text
	Found      integraal.Text       `json:"found"`            // what was found, of whom
	Against    integraal.Text       `json:"against,omitzero"` // what speaks against it
	Confidence integraal.Confidence `json:"confidence"`       // Certain: the text itself was read; Probable: its summary; Unverified: what others quote
	Listed     integraal.Date       `json:"listed"`           // the day on which the row was put in this table
}

// Suggestion is a relation that the evidence table suggests between two problems
// of a map. It counts only once a person confirms it.
type Suggestion struct {
	From     string         `json:"from"`
	To       string         `json:"to"`
	Effect   Effect         `json:"effect"`
	Evidence []Evidence     `json:"evidence,omitempty"`
	Says     integraal.Text `json:"says"`
}

// Relation is the suggestion as a relation that nobody confirmed yet.
func (s Suggestion) Relation() Relation {
	r := Relation{From: s.From, To: s.To, Effect: s.Effect}
	if len(s.Evidence) > 0 {
		r.Grade, r.Source = s.Evidence[0].Grade, s.Evidence[0].Source
	}
	return r
}

// Confirmed is the suggestion as a relation that someone confirmed of this
// household. How strong it is, is for them to say.
func (s Suggestion) Confirmed(by integraal.Source, others ...integraal.Source) Relation {
	r := s.Relation()
	r.By = append([]integraal.Source{by}, others...)
	r.Holds = integraal.Know(true, r.By...)
	return r
}

// EvidenceTable is the table, the firmest grade of each pair of kinds first.
func EvidenceTable() []Evidence { return slices.Clone(evidence) }

// Suggestions are the relations that the evidence table suggests between problems
// of which both are on the map, and of which nobody said anything yet: neither that
// they hold nor that they do not. Where both concern persons, they have one in
// common, but for what is known to pass from one member to another.
func (m *Map) Suggestions() []Suggestion {
	m = m.orEmpty()
	var list []Suggestion
	byKind := make(map[Kind][]int)
	for v := range m.problems {
		byKind[m.problems[v].Kind] = append(byKind[m.problems[v].Kind], v)
	}
	said := make(map[relationKey]bool)
	for i := range m.relations {
		if r := &m.relations[i]; m.problems[r.from].Kind != "" && m.problems[r.to].Kind != "" {
			said[r.key()] = true
		}
	}
	at := make(map[relationKey]int)
	for _, e := range evidence {
		for _, from := range byKind[e.From] {
			for _, to := range byKind[e.To] {
				k := relationKey{from, to, e.Effect}
				if said[k] || from == to || !m.related(from, to, e) {
					continue
				}
				i, known := at[k]
				if !known {
					i = len(list)
					at[k] = i
					list = append(list, Suggestion{From: m.problems[from].ID, To: m.problems[to].ID, Effect: e.Effect})
				}
				list[i].Evidence = append(list[i].Evidence, e)
			}
		}
	}
	for i := range list {
		list[i].Says = m.saySuggestion(&list[i])
	}
	slices.SortStableFunc(list, compareSuggestions)
	return list
}

func compareSuggestions(a, b Suggestion) int {
	return slices.Compare([]string{a.From, a.To, a.Effect.String()}, []string{b.From, b.To, b.Effect.String()})
}

type relationKey struct {
	from, to int
	effect   Effect
}

func (r *relation) key() relationKey { return relationKey{r.from, r.to, r.r.Effect} }

// related reports whether two problems concern a person in common, or one of them
// the household, or the evidence is of what passes from parents to children.
func (m *Map) related(from, to int, e Evidence) bool {
	a, b := m.problems[from].Persons, m.problems[to].Persons
	if len(a) == 0 || len(b) == 0 || e.To == Children {
		return true
	}
	return slices.ContainsFunc(a, func(who string) bool { return slices.Contains(b, who) })
}

// saySuggestion puts a suggestion as a question, with what it rests on.
func (m *Map) saySuggestion(s *Suggestion) integraal.Text {
	from, _ := m.place(s.From)
	to, _ := m.place(s.To)
	said := textAsk.With(
		integraal.PutText("from", m.names[from]),
		integraal.PutText("link", wordsOfEffects[s.Effect].link.With(integraal.PutText("to", m.names[to]))))
	for _, e := range s.Evidence {
		one := textRests.With(integraal.PutText("found", e.Found), integraal.PutName("source", e.Source), integraal.PutText("grade", e.Grade.Text()))
		said = after(said, one)
		if e.Confidence == integraal.Unverified {
			said = after(said, textUnverified)
		}
		if !e.Against.IsZero() {
			said = after(said, textAgainst.With(integraal.PutText("against", e.Against)))
		}
	}
	return said
}

// after is two sentences behind each other.
func after(a, b integraal.Text) integraal.Text {
	return integraal.Text{NL: a.NL + " " + b.NL, EN: a.EN + " " + b.EN}
}

var (
	textAsk = integraal.Text{
		NL: "Vraag of dit hier zo is: {from}; {link}.",
		EN: "Ask whether this is so here: {from}; {link}.",
	}
	textRests = integraal.Text{
		NL: "{found} ({source}; {grade}).",
		EN: "{found} ({source}; {grade}).",
	}
	textUnverified = integraal.Text{
		NL: "Niet geverifieerd: alleen gelezen zoals anderen het aanhalen.",
		EN: "Unverified: read only as others quote it.",
	}
	textAgainst = integraal.Text{NL: "Daartegenover: {against}.", EN: "On the other hand: {against}."}
)

package integraal

import (
	"cmp"
	"math"
	"slices"
)

// Urgency is the class of a finding. The classes come from what the law or a
// decision makes pressing; they do not weigh persons or households.
type Urgency uint8

// The classes of urgency, the most pressing first. The zero Urgency is the
// least.
const (
	Other          Urgency = iota // all the rest
	TermWithinWeek                // a term ends within a week
	IncomeAtStake                 // income is held back, or its stop is announced
	Contradiction                 // two advices or duties pull one person apart
	MoneyMissed                   // an allowance is not received
	OpenFact                      // a fact keeps an answer open
)

// String names the class as JSON does.
func (u Urgency) String() string {
	names := [...]string{"other", "termWithinWeek", "incomeAtStake", "contradiction", "moneyMissed", "openFact"}
	if int(u) < len(names) {
		return names[u]
	}
	return "invalid"
}

// MarshalText writes u as [Urgency.String] does.
func (u Urgency) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// order puts Other last.
func (u Urgency) order() int {
	if u == Other {
		return math.MaxInt
	}
	return int(u)
}

// Use is a fact that a finding rests on.
type Use struct {
	Fact  Name     `json:"fact"`
	Who   string   `json:"who,omitempty"`
	State State    `json:"state"`
	Told  []Source `json:"told,omitempty"`
}

// Labelled is a value with words that say what it is: net or gross, with or
// without holiday allowance.
type Labelled struct {
	Label Text   `json:"label"`
	Kind  string `json:"kind"`
	Value string `json:"value"`
	Shown Text   `json:"shown"`
}

// Label is v with words that say what it is.
func Label[V Valued](label Text, v V) Labelled {
	val := v.value()
	return Labelled{
		Label: label, Kind: val.Kind(), Value: val.String(),
		Shown: val.Text(),
	}
}

// Action is something that a person may do next. The library does none of it.
type Action struct {
	Text  Text    `json:"text"`
	Who   Text    `json:"who,omitzero"`    // who can do it
	Yours bool    `json:"yours,omitempty"` // the reader can, or can help with it
	By    Date    `json:"by,omitzero"`     // the last day, when there is one
	Laws  []Cited `json:"laws,omitempty"`
}

// Check is a question that has to be answered before or during an act, and how
// it stands. None of its states approves.
type Check struct {
	Code     Name    `json:"code"`
	Label    Text    `json:"label"` // the question in a word or two
	Question Text    `json:"question"`
	State    string  `json:"state"`         // open, passed, blocked, neededFor
	Shown    Text    `json:"shown"`         // the state in words
	Says     Text    `json:"says,omitzero"` // what is open or in the way
	Who      Text    `json:"who,omitzero"`  // who can answer it
	Laws     []Cited `json:"laws,omitempty"`
}

// Contact is whom to call about a finding, and why them. Title and organisation
// are as the host names them.
type Contact struct {
	Who          string `json:"who"`
	Title        string `json:"title,omitempty"`
	Organisation string `json:"organisation,omitempty"`
	Interim      bool   `json:"interim,omitempty"` // in the role for a while only
	Why          Text   `json:"why"`
}

// Cited is a citation in words, as JSON shows it.
type Cited struct {
	Law        string `json:"law"`
	LawEN      string `json:"lawEn,omitempty"` // the same for a page in English, where that differs
	URL        string `json:"url,omitempty"`
	Read       Date   `json:"read,omitzero"`
	Unverified bool   `json:"unverified,omitempty"`
}

// Cite is c in words.
func Cite(c Citation) Cited {
	return Cited{
		Law: c.String(), LawEN: c.english(), URL: c.URL(), Read: c.Read(), Unverified: c.Unverified(),
	}
}

// In is the provision as a page in a language shows it.
func (c Cited) In(l Lang) string { return lawIn(l, c.Law, c.LawEN) }

func lawIn(l Lang, law, english string) string {
	if l == EN && english != "" {
		return english
	}
	return law
}

// CiteAll are the citations in words, in their order and each once.
func CiteAll(cs ...Citation) []Cited {
	if len(cs) == 0 {
		return nil
	}
	cited := make([]Cited, 0, len(cs))
	for _, c := range cs {
		one := Cite(c)
		if !c.IsZero() && !slices.Contains(cited, one) {
			cited = append(cited, one)
		}
	}
	if len(cited) == 0 {
		return nil
	}
	return cited
}

// Finding is something that a reader of a case should know: what, how urgent
// and why so, about whom, on which facts, under which provision, what is
// missing, what a person may do next and who could be called. A finding is
// advice; people decide.
type Finding struct {
	Code    string     `json:"code"`              // stable, such as allowance.missed.zorgtoeslag
	Urgency Urgency    `json:"urgency"`           //
	Because Text       `json:"because"`           // why it is in that class
	Day     Date       `json:"day,omitzero"`      // what orders it within its class
	About   []string   `json:"about"`             // the members concerned
	Title   Text       `json:"title"`             // one line
	Says    []Text     `json:"says,omitempty"`    // what was found
	Amounts []Labelled `json:"amounts,omitempty"` // each with what it is
	Laws    []Cited    `json:"laws,omitempty"`
	Uses    []Use      `json:"uses,omitempty"`
	Missing []Missing  `json:"missing,omitempty"`
	Checks  []Check    `json:"checks,omitempty"`
	Next    []Action   `json:"next,omitempty"`
	Call    []Contact  `json:"call,omitempty"`
	Why     []Line     `json:"why,omitempty"` // the explanation, step by step
}

// SortFindings puts findings in order of urgency, then of day (those without
// one last), then of code and persons.
func SortFindings(fs []Finding) {
	slices.SortStableFunc(fs, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.Urgency.order(), b.Urgency.order()),
			compareDays(a.Day, b.Day),
			cmp.Compare(a.Code, b.Code),
			slices.Compare(a.About, b.About),
			cmp.Compare(a.Title.EN, b.Title.EN),
		)
	})
}

func compareDays(a, b Date) int {
	if a.IsZero() != b.IsZero() {
		return b.Compare(a)
	}
	return a.Compare(b)
}

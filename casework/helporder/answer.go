package helporder

import "github.com/integraal/integraal"

// Answer is what [Propose] gives: one or more orders, all equally good, with
// what they rest on. Its ids are those of the input.
type Answer struct {
	Says      []Line      `json:"says,omitempty"`      // the answer in sentences, the most important first
	Orders    []Order     `json:"orders,omitempty"`    // the different orders, at most ten
	Sets      []Set       `json:"sets,omitempty"`      // what a line can go against at the least, at most ten; none where nothing forces it
	Count     int         `json:"count"`               // how many such sets there are
	Counted   bool        `json:"counted"`             // whether Count is all of them; otherwise there are at least so many
	Now       []string    `json:"now,omitempty"`       // of the steps that are to begin, those that no hard precedence holds up
	First     []string    `json:"first,omitempty"`     // steps that begin in the first round of some equally good order; with room for several tasks there may be others
	Cannot    []NotPlaced `json:"cannot,omitempty"`    // the steps that stand in no round
	Running   []string    `json:"running,omitempty"`   // the steps that run already; they stand in the first round
	Done      []string    `json:"done,omitempty"`      // the steps that are behind us
	Rooms     []Room      `json:"rooms,omitempty"`     // what each client can do at once
	NoStep    []Against   `json:"noStep,omitempty"`    // what still hinders a step while no step works on it
	Unused    []string    `json:"unused,omitempty"`    // relations that bear on no two steps that are still to come
	Asks      []Ask       `json:"asks,omitempty"`      // what is missing, and whom to ask
	Counting  Counting    `json:"counting"`            // how strengths were weighed
	Others    Comparison  `json:"others"`              // what the other way of counting gives
	Knots     []Knot      `json:"knots,omitempty"`     // the steps that hinder each other in circles
	Heuristic bool        `json:"heuristic,omitempty"` // a knot was too large: the sets are good, not proven the least
}

// Comparison is what the other way of counting gives.
type Comparison struct {
	Counting Counting `json:"counting"`
	Same     bool     `json:"same"`           // the same sets
	Sets     []Set    `json:"sets,omitempty"` // its own sets, at most ten, where they differ
}

// Knot is a group of steps that hinder each other in circles, so that every line
// goes against some relation among them.
type Knot struct {
	Steps     []string `json:"steps,omitempty"`
	Heuristic bool     `json:"heuristic,omitempty"` // too large to prove the least
	AtLeast   Tally    `json:"atLeast"`             // what every line goes against at the least, when heuristic
}

// Tally is how many relations of each class. It says nothing of a person.
type Tally struct {
	Strong   int `json:"strong"`
	Moderate int `json:"moderate"`
	Weak     int `json:"weak"`
}

// Weight adds the classes up: 3 for a strong, 2 for a moderate, 1 for a weak one.
// The classes are ordinal, so the sum is a convention; see the package's text.
func (t Tally) Weight() int { return 3*t.Strong + 2*t.Moderate + t.Weak }

// Set is what one line goes against within the knots.
type Set struct {
	Relations []string `json:"relations,omitempty"`
	Tally     Tally    `json:"tally"`
}

// Order is one order: rounds, in which steps can run side by side.
type Order struct {
	Rounds    []Round    `json:"rounds,omitempty"`
	Sets      []Set      `json:"sets,omitempty"`      // of the answer's sets those that come to these rounds; of several it matters only one by one which it is
	Against   []Against  `json:"against,omitempty"`   // what begins although something still hinders it
	Together  []Against  `json:"together,omitempty"`  // what begins in the same round as what hinders it
	Deadlines []Deadline `json:"deadlines,omitempty"` // the last days, each with how it stands
}

// Round is what can run side by side.
type Round struct {
	Steps []Placed `json:"steps,omitempty"`
	Asks  []Asked  `json:"asks,omitempty"` // what the round asks of each client
}

// Asked is how many tasks a round asks of a client.
type Asked struct {
	Client string   `json:"client,omitempty"`
	Tasks  int      `json:"tasks"`
	Open   []string `json:"open,omitempty"` // steps of which it is not known how much they ask
}

// Placed is a step in a round, with who does it, on which law, and why it stands
// there.
type Placed struct {
	Step    string            `json:"step"`
	Running bool              `json:"running,omitempty"` // it runs already
	By      string            `json:"by,omitempty"`
	Duty    Duty              `json:"duty"`
	Laws    []integraal.Cited `json:"laws,omitempty"`
	Reasons []Reason          `json:"reasons,omitempty"`
}

// Reason is why something stands where it stands, with the steps and relations
// that it rests on.
type Reason struct {
	Code      string         `json:"code"`
	Steps     []string       `json:"steps,omitempty"`
	Relations []string       `json:"relations,omitempty"`
	Text      integraal.Text `json:"text"`
}

// Line is a sentence of the answer, with the steps and relations that it is about.
type Line struct {
	Code      string         `json:"code"`
	Steps     []string       `json:"steps,omitempty"`
	Relations []string       `json:"relations,omitempty"`
	Text      integraal.Text `json:"text"`
}

// Against is a relation that an order does not keep: To begins although From
// still hinders it.
type Against struct {
	Relations []string           `json:"relations,omitempty"` // all with these two ends
	From      string             `json:"from"`
	To        string             `json:"to"`
	Strength  Strength           `json:"strength"`         // the strongest of them
	Begins    []string           `json:"begins,omitempty"` // the step or steps with which To begins
	Later     []string           `json:"later,omitempty"`  // the step or steps with which From is taken up
	Said      []integraal.Source `json:"said,omitempty"`
	Reasons   []Reason           `json:"reasons,omitempty"`
	Text      integraal.Text     `json:"text"`
}

// Deadline is a last day and how an order stands to it.
type Deadline struct {
	Step     string         `json:"step"`
	Day      integraal.Date `json:"day"`
	Standing Standing       `json:"standing"`
	Before   []string       `json:"before,omitempty"` // the steps that come first
	Open     []string       `json:"open,omitempty"`   // the steps of which the duration is not known
	Text     integraal.Text `json:"text"`
}

// Standing is how an order stands to a last day.
type Standing uint8

// How an order stands to a last day.
const (
	Undecided      Standing = iota // something is missing, or accounts differ
	InTime                         // it is done in time if all takes as long as was said
	NotInThisOrder                 // too late in this order, by what comes first for want of room
	TooLate                        // too late in any order
)

// String names the standing as JSON does.
func (s Standing) String() string {
	return nameOf(int(s), "open", "inTime", "notInThisOrder", "tooLate")
}

// MarshalText writes s as [Standing.String] does.
func (s Standing) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// NotPlaced is a step that stands in no round, with why.
type NotPlaced struct {
	Step    string   `json:"step"`
	Reasons []Reason `json:"reasons,omitempty"`
}

// Room is what a client can do at once, and whose word that is.
type Room struct {
	Client string             `json:"client,omitempty"`
	Told   Telling            `json:"told"`
	Tasks  int                `json:"tasks,omitempty"` // only when told or assumed
	Said   []integraal.Source `json:"said,omitempty"`
	By     string             `json:"by,omitempty"` // who assumes it
	Text   integraal.Text     `json:"text"`
}

// Telling is whose word a number of tasks is.
type Telling uint8

// Whose word a number of tasks is.
const (
	NotTold Telling = iota // nobody's: no limit was applied
	Told                   // it is known
	Assumed                // somebody assumes it for the time being
)

// String names the telling as JSON does.
func (t Telling) String() string { return nameOf(int(t), "notTold", "told", "assumed") }

// MarshalText writes t as [Telling.String] does.
func (t Telling) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// Ask is a fact that is missing, of which steps or of which client, and whom to
// ask.
type Ask struct {
	Fact      integraal.Name     `json:"fact"`
	Steps     []string           `json:"steps,omitempty"`
	Client    string             `json:"client,omitempty"`
	Relations []string           `json:"relations,omitempty"`
	State     integraal.State    `json:"state"`
	Told      []integraal.Source `json:"told,omitempty"` // whose accounts differ
	Whom      []string           `json:"whom,omitempty"` // whom to ask: the client, who does the step, or who said it
	Hint      integraal.Text     `json:"hint,omitzero"`  // what would make it visible, or how to find it out
	Text      integraal.Text     `json:"text"`
}

package jointplan

import "github.com/integraal/integraal"

// Plan is what one version of a joint plan holds. It is a plain value: a
// [History] keeps copies of its own, so that changing one changes no version.
type Plan struct {
	ID           string // a label for the plan; no personal number
	Subject      Subject
	Frames       []Frame // at most one: its form
	Wishes       []Wish  // the client's own words, before anything else
	Goals        []Goal  // one tree, over all domains (B-017)
	Actions      []Action
	Milestones   []Milestone
	Searches     []Search
	Reviews      []Review
	Answers      []Answer      // to the plan as a whole
	Coordinators []Coordinator // who the client chose, for each client that was asked
}

// Subject is what a plan is for: a household, and also an employer or an
// arrangement between municipalities.
type Subject struct {
	Kind    SubjectKind
	ID      string   // a label
	Members []string // of a household: who belongs to it
}

// Head is what every part of a plan has: its name, and all that decides who may
// read it. Nothing of a part's content decides that.
type Head struct {
	ID    string     // a label that no other part of the plan has
	About []string   // whom it is about; none for what is about nobody, such as an employer's vacancy
	Data  []Category // the kinds of data that it is; a reader has to be let through for all of them
	By    string     // who put it in the plan: a person, a professional or a body
	To    []string   // the professionals with whom it is shared, beside By
}

// Category is a kind of data, in the words of whoever decides who may read what.
type Category string

// Part is a part of a plan: a [Frame], [Wish], [Goal], [Action], [Milestone],
// [Search], [Review], [Answer] or [Coordinator]. There are no others.
type Part interface {
	head() Head
	clone() Part
}

// Frame is the form of the plan. It is a part like any other, so that a reader
// who sees nothing of the plan does not see its form.
type Frame struct {
	Head
	Form Form
}

// Wish is what a client wants or says, in their own words.
type Wish struct {
	Head
	Client string
	Words  string
}

// Milestone is a fixed point in a plan: a day on which something has to be there
// (B-031). Beside it stand the searches, of which nobody knows the outcome.
type Milestone struct {
	Head
	Text   string
	Day    integraal.Date
	For    []string // the goals and actions that it belongs to
	Closed Closing
}

// Search is something that is still being looked for: an item without a term or
// an outcome (B-031). It becomes a goal or an action when people find one.
type Search struct {
	Head
	Question string
	Owner    string
	Progress []Progress
	Closed   Closing
}

// Review is a day on which the plan is looked at again, with the client.
type Review struct {
	Head
	Day    integraal.Date
	Held   integraal.Date // when it was done; unset: it was not, as far as is told
	HeldBy string         // who held it
	Words  string         // what came of it
}

// Answer is what a client says of the plan as a whole.
type Answer struct {
	Head
	Agreement Agreement
}

// Agreement is what a client says of the plan or of a part of it. Their answer
// is asked part by part: yes to one is no yes to another.
type Agreement struct {
	Client string
	Is     AnswerKind
	Words  string
	On     integraal.Date
}

// Coordinator is which coordinator a client chose.
type Coordinator struct {
	Head
	Client string
	Is     Choice
	Who    string // when Is is Chose
	On     integraal.Date
	Words  string
}

// Progress is what someone reports of an action or a search.
type Progress struct {
	On    integraal.Date
	By    string
	Words string
}

// Closing is that a named person closed a goal, an action, a milestone or a
// search. Nothing else closes anything: no day that passes, and no other part
// that is closed. The zero Closing leaves it open.
type Closing struct {
	By    string
	On    integraal.Date
	How   Outcome
	Words string
}

// IsZero reports whether nobody closed it.
func (c Closing) IsZero() bool { return c == Closing{} }

package problemmap

import "github.com/integraal/integraal"

// Parts are what people put on the table: the input of [New].
type Parts struct {
	Words     []Words
	Problems  []Problem
	Relations []Relation
	Withheld  []integraal.Missing // what whoever looks at this map may not see of it, told from the decision alone
}

// Words are what someone said hangs together with what, as they said it. The
// client's own come first in every picture.
type Words struct {
	Own   bool           `json:"own,omitempty"` // who said it is one of the persons, rather than someone who helps
	Who   string         `json:"who"`
	On    integraal.Date `json:"on,omitzero"`
	Says  string         `json:"says"`            // in the language in which it was said
	About []string       `json:"about,omitempty"` // the problems that it is about
}

// Kind is a kind of problem or event. A map can hold any; those that the evidence
// table speaks of have a name here.
type Kind string

// The kinds of which the evidence table speaks. Those of problems are the codes
// of package casework.
const (
	MentalHealth    Kind = "mentalHealth"
	PhysicalHealth  Kind = "health"
	Unemployment    Kind = "unemployment"
	Children        Kind = "children"
	Finances        Kind = "finances"
	Debts           Kind = "debts"
	Housing         Kind = "housing"
	LowIncome       Kind = "lowIncome"
	Stress          Kind = "stress"
	RentArrears     Kind = "rentArrears"
	MissedAllowance Kind = "missedAllowance" // an allowance to which there is a right and that is not received
	BenefitStop     Kind = "benefitStop"     // event: a benefit that was stopped
	IncomeDrop      Kind = "incomeDrop"      // event: an income that fell
	JobLoss         Kind = "jobLoss"         // event: from a job to unemployment benefit
	Divorce         Kind = "divorce"         // event
	PaidWork        Kind = "paidWork"        // event: work that someone found
)

// Problem is something that is the matter in a household, or something that
// happened to it.
type Problem struct {
	ID          string                         // a short label of letters, digits and . _ -
	Event       bool                           // it happened, as a benefit that was stopped, rather than lasts
	Kind        Kind                           // may be empty
	Label       integraal.Text                 // what is the matter, as it stands inside a sentence
	Persons     []string                       // whom it concerns, by their label; nobody named: the household
	Domains     []integraal.Text               // the life domains in which it is felt
	Laws        []integraal.Citation           // under which something can be done: another dimension
	Severity    integraal.Fact[Severity]       //
	Since       integraal.Fact[integraal.Date] // first day
	Told        []integraal.Source             // who said so, on which standard of evidence
	Addressable integraal.Fact[bool]           // whether something can be done about it; unknown is not yes
	Repair      integraal.Fact[Repair]         // who can put it right; known absent: nobody can easily
}

// Repair is what somebody can do to put a problem right.
type Repair struct {
	// By is who can, as the subject of a sentence: the client manager. It is a name
	// that whoever looks at the map may read; where they may not, the whole fact is
	// not visible. Empty: that it can be put right was said, and not by whom.
	By       integraal.Text
	Side     Side           // where By stands to whoever looks at the map
	How      integraal.Text // what they would do; may be empty
	Effort   integraal.Fact[Effort]
	Underway bool // By does something about the problem already
}

// Relation is what someone holds to be between two problems: a hypothesis for a
// conversation.
type Relation struct {
	From, To string                   // the direction: From acts on To
	Effect   Effect                   // how
	Strength integraal.Fact[Strength] // how strongly
	Grade    Grade                    // what it rests on
	Source   string                   // where that was found: a study, a file; may be empty
	By       []integraal.Source       // who said so
	// Holds is whether it holds: unknown as long as it is only suggested, known
	// once a person confirms it, known absent or false when it is rejected,
	// contested when the accounts differ.
	Holds integraal.Fact[bool]
}

// Limits are how far an answer goes. Zero takes the default.
type Limits struct {
	Circles int // how many circles are listed; by default 25
	Steps   int // how many steps the search for breaking sets may take beyond AlwaysExact; by default 10,000
}

// How far an answer goes at most.
const (
	MaxProblems    = 2000 // in one map
	MaxSetsShown   = 10   // breaking sets
	MaxSetsCounted = 1000 // breaking sets of one circle group
	AlwaysExact    = 40   // problems on circles that something can be done about
)

const (
	defaultCircles = 25
	defaultSteps   = 10_000
)

func (l Limits) check() (Limits, error) {
	var faults integraal.Faults
	if l.Circles < 0 {
		faults = append(faults, integraal.NewFault("limits.negative", "circles", textNegative))
	}
	if l.Steps < 0 {
		faults = append(faults, integraal.NewFault("limits.negative", "steps", textNegative))
	}
	if l.Circles == 0 {
		l.Circles = defaultCircles
	}
	if l.Steps == 0 {
		l.Steps = defaultSteps
	}
	return l, faults.Err()
}

package jointplan

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Action is what someone is going to do.
type Action struct {
	Head
	Text     string
	Goals    []string // the goals that it serves
	Problems []string // the problems that it is about
	Owner    string   // who does it: a professional's or a client's label; empty: nobody said
	Unit     string   // the unit or team of the owner
	Law      integraal.Law
	Basis    integraal.Citation
	Purpose  string // what it is for, in a sentence
	Nature   Nature
	// Decides is what a rule-bound action decides on; none: it decides nothing, or
	// nobody said on what.
	Decides participation.Matter
	Duty    Duty
	Asks    string // of which client it asks something; empty: of the owner, or of whom it is about
	Load    Load
	Clock   Clock
	// WaitsFor are the only things that make an action wait. Tailor-made help that
	// waits for nothing here does not wait, whatever is still to be decided.
	WaitsFor []Wait
	Enables  []Link // the actions that this one makes possible or lighter
	Standing Standing
	Blocked  Blocked
	Progress []Progress
	// Step is the id of the step of help that this action is, where the case holds
	// one: what is told there about the order of help is not told again here.
	Step   string
	Agreed []Agreement
	Closed Closing
}

// Load is what an action asks of a client while it runs. What nobody said is not
// zero.
type Load struct {
	Tasks     int // how many things at once
	TasksSaid bool
	Hours     int // hours a week, rounded up
	HoursSaid bool
}

// Clock is by which clock an action goes. Help that is tailor-made goes by what
// people agreed, a statutory decision by its own term.
type Clock struct {
	Begin integraal.Date // the agreed first day
	By    integraal.Date // the agreed last day
	NoBy  bool           // it was established that there is no last day
	// Term is the statutory term and Events are what happened in the matter, from
	// which the term is counted (package participation).
	Term   participation.TermKind
	Events []Happened
}

// Happened is something from which a statutory term runs.
type Happened struct {
	What  participation.EventKind
	Day   integraal.Date // unset: it happened, on a day that nobody told
	Set   integraal.Date // the last day that was set with it
	Ended integraal.Date // the day on which what began was over
	Weeks int            // the term in weeks that the college set; 0: nobody said
}

// Wait is that an action has to wait for another, with the reason and who says
// so. There is no waiting without it.
type Wait struct {
	Action string
	Reason string
	By     string
	On     integraal.Date
}

// Link is that one action makes another possible or lighter.
type Link struct {
	Action string
	Why    string
}

// Blocked is what stands in the way of an action, and what could be done instead.
type Blocked struct {
	Since        integraal.Date
	By           string // who says so
	Reason       string
	Alternatives []Alternative
}

// IsZero reports whether nothing stands in the way.
func (b Blocked) IsZero() bool {
	return b.Since.IsZero() && b.By == "" && b.Reason == "" && len(b.Alternatives) == 0
}

// Alternative is another way to what a blocked action was for (B-124).
type Alternative struct {
	Text string
	By   string // who could do it
}

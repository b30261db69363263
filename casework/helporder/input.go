package helporder

import "github.com/integraal/integraal"

// Input is what the order of help is made of: just what its reader may see. All
// ids are as the host chooses them; steps, problems and relations share one set.
type Input struct {
	Day       integraal.Date // the day on which the order is asked
	Problems  []Problem
	Steps     []Step
	Relations []Relation
	Clients   []Client // who can be asked to do something; none: one client of whom nothing is known
	Counting  Counting
}

// Problem is a problem that a step can address and that can hinder something.
type Problem struct {
	ID   string
	Text integraal.Text // how it is called in a sentence; unset: the id
}

// Step is a step of help: an action of a plan.
type Step struct {
	ID        string
	Text      integraal.Text // how it is called in a sentence; unset: the id
	Addresses []string       // the problems that it works on
	Stage     Stage
	After     []Hard // what has to be done first

	// Load is how many tasks at once this asks of Client while it runs. Known to
	// be absent, or 0, means that the client has nothing to do for it.
	Load   integraal.Fact[int]
	Client string // whose tasks; may stay empty where there is one client

	Days     integraal.Fact[int] // calendar days from its beginning until it is done; of what runs, those that are left
	By       string              // who does it, as the host names them
	Law      integraal.Citation  // under which law
	Duty     Duty
	Deadline integraal.Fact[integraal.Date] // the last day; known to be absent: there is none
	Wish     integraal.Fact[Wish]
	// Running is whether it has begun and is not done. What runs stands in the first
	// round whatever the rest, takes its room there and is not proposed to begin. Of
	// anything but a known yes it counts as still to begin, and is asked.
	Running integraal.Fact[bool]
	Done    bool // it is behind us: it holds up nothing
}

// Hard says that another step has to be done first, and on which of the three
// grounds.
type Hard struct {
	Step    string
	Ground  Ground
	Because integraal.Text
	Said    integraal.Source // who says so; Who is required
}

// Relation says that From still hinders To. Either end is a step, or a problem
// and then stands for the steps that address it.
type Relation struct {
	ID       string
	From, To string
	Strength Strength
	Because  integraal.Text
	Said     integraal.Source // who says so; Who is required
}

// Client is a person of the household who can be asked to do something.
type Client struct {
	ID     string
	Tasks  integraal.Fact[int] // how many tasks at once, in the client's own words; absent: none now
	Assume Assumption          // used only while Tasks is not known, and shown as an assumption
}

// Assumption is a number of tasks at once that somebody assumes for the time
// being. The zero Assumption is none.
type Assumption struct {
	Tasks   int
	By      string         // who assumes it
	Because integraal.Text // why
}

func (a Assumption) isZero() bool { return a == Assumption{} }

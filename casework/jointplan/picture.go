package jointplan

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Picture is what is known around a plan, as its reader may see it: the problems,
// who works where with which mandate, what the clients can do, other plans. The
// plan itself does not hold it, so that nothing is told twice.
type Picture struct {
	Problems []Problem
	// Links are which problems hang together, as people said. Apart says that
	// people looked and that they do not. Neither: nobody said.
	Links []ProblemLink
	Apart bool

	Units   []Unit
	Clients []Client
	Plans   []OtherPlan
	Parties []string // who holds goals for this household, by label; each is asked about each goal that is shared with them
	People  []integraal.Contact
	// Escalate are the roles, by name, that hear of a plan that stands still.
	Escalate []integraal.Contact
	// Idle is after how many days without a word an action that runs counts as
	// standing still, as the municipality chose; 0: nobody chose.
	Idle int
	// Changed is the last day on which each part was changed, as its reader sees it; see
	// [History.Changed]. Left out, it is not told.
	Changed map[string]integraal.Date
	// Partly is whether the plan can have parts that its reader may not read, as the
	// decision on the reader says, not the plan.
	Partly bool
}

// Problem is a problem of the household.
type Problem struct {
	ID     string
	Text   integraal.Text
	Domain string // the life domain
	// DomainText is how that domain is called in a sentence; unset: as it is.
	DomainText integraal.Text
	About      []string
}

// ProblemLink is that two problems hang together, in whichever direction.
type ProblemLink struct{ From, To string }

// Unit is a unit or team that does something in a plan.
type Unit struct {
	ID       string
	Name     string
	Kind     participation.Werksoort // none: nobody said
	Body     participation.Body      // as what it decides; none: nobody said
	Laws     []integraal.Law         // the laws that it works under
	Mandates []Mandate
	Contact  integraal.Contact // who can be called there
}

// Mandate is a mandate of a unit to decide in a matter.
type Mandate struct {
	Matter participation.Matter
	Named  string // the decision in which it was given
	In     integraal.Period
}

// Client is a client of the plan, with what they say that they can do. It is
// their own answer, never a measured one (B-012).
type Client struct {
	ID    string
	Tasks integraal.Fact[int] // how many things at once
	Hours integraal.Fact[int] // how many hours a week
}

// OtherPlan is another plan for the same subject.
type OtherPlan struct {
	ID      string
	Subject string // the id of its subject
	Unit    string
	In      integraal.Period
	Domains []string
}

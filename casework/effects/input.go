package effects

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Input is what is told of a household around decisions and help: the input of
// [Read]. Persons are those of the household, parties are units and organisations.
// There is no place for a worker: who told something is one of these persons or
// parties.
type Input struct {
	// Day is the day on which it is looked at. What happened after it does not
	// count.
	Day       integraal.Date
	Persons   []string // labels
	Parties   []Party
	Decisions []Decision
	Problems  []Problem
	Actions   []Action
	// Partly says that whoever looks may not see all actions, as the decision on
	// who may see what says. Then it cannot be said that a problem has none.
	Partly bool
	// Reader is the person of the household who reads it, if it is one: what is about
	// them is then said to them.
	Reader string
	// OnPurpose are things that look like working apart and were agreed.
	OnPurpose []OnPurpose
	// Meant is what it meant for the clients, as they and others tell it.
	Meant []Meaning

	Stops   []Stop
	Harms   []Harm
	Links   []Link
	Repairs []Repaired
}

// Party is a unit or an organisation.
type Party struct {
	ID   string
	Name integraal.Text // as the subject of a sentence: the neighbourhood team
}

// Decision is something that was decided about someone.
type Decision struct {
	ID    string
	Text  integraal.Text // what was decided, as it stands inside a sentence: stopping the benefit
	Of    string         // the party in whose name it was decided
	On    integraal.Fact[integraal.Date]
	About []string // the persons
	Laws  []integraal.Citation
	// Beside are the other parties that were involved with the same person.
	Beside []Beside
}

// Beside is a party that was involved when something was decided.
type Beside struct {
	Party string
	// Known is since when it was known, to whom decided, that it was involved.
	// Known to be absent: it was not known.
	Known integraal.Fact[integraal.Date]
	// Consulted is whether it was asked before the decision.
	Consulted integraal.Fact[bool]
	// Road is whether it could be asked, by law and by what the client said.
	Road integraal.Fact[Road]
}

// Problem is what is the matter.
type Problem struct {
	ID    string
	Text  integraal.Text // as it stands inside a sentence
	About []string       // nobody named: the household
	Since integraal.Fact[integraal.Date]
	// Over is since when it is over. Known to be absent: it is not.
	Over integraal.Fact[integraal.Date]
	// Wanted is whether the client wants something done about it.
	Wanted integraal.Fact[bool]
}

// Action is something that a party does for or with a person.
type Action struct {
	ID       string
	Text     integraal.Text // as it stands inside a sentence
	Kind     string         // what kind of help it is, in the host's words; the same word is the same kind
	By       string         // the party
	About    string         // the person
	Problems []string       // that it is about
	In       integraal.Fact[integraal.Period]
	// Topic and Direction say what it pulls at, if at anything: towards work and
	// away from it, say. The same word is the same topic.
	Topic     string
	Direction participation.Direction
}

// OnPurpose is that two actions were agreed to run beside each other, such as a
// second opinion that the client asked for.
type OnPurpose struct {
	Actions [2]string
	Agreed  integraal.Fact[bool]
}

// Meaning is what something meant for a client.
type Meaning struct {
	Of   []string // the ids of the decisions, problems and actions that it is about
	Says string
	By   integraal.Source // a person or a party
}

// Stop is that a payment or a provision was stopped, lowered or held by a decision.
type Stop struct {
	ID       string
	Decision string
	Text     integraal.Text // what was stopped, inside a sentence: the benefit
	From     integraal.Fact[integraal.Date]
	// Reversed is the day on which it was put right. Known to be absent: it was
	// not.
	Reversed integraal.Fact[integraal.Date]
	// PerMonth is what was paid per month before the stop. Known to be absent: no
	// whole payment of a month was stopped, as where it was lowered. It is the
	// only amount that is multiplied, by the payments that fall between From and
	// Reversed.
	PerMonth integraal.Fact[integraal.PerMonth]
	// Cause is whose error it was, as someone established it.
	Cause integraal.Fact[participation.Cause]
}

// Harm is something bad that happened to someone of the household.
type Harm struct {
	ID   string
	Kind HarmKind
	Text integraal.Text // as it stands inside a sentence
	Who  []string       // the persons; nobody named: the household
	On   integraal.Fact[integraal.Date]
	// Amount is what it came to, where it is money. It can come from a
	// computation. Amounts are not added up: arrears are what a gap in income
	// became, and not more of it.
	Amount integraal.Fact[integraal.Amount]
	// Threat is, of arrears, whether eviction, a cut-off or loss of health
	// insurance threatens.
	Threat integraal.Fact[bool]
	By     []integraal.Source // who told of it, and on what
}

// Link is that somebody says that a harm came of a stop or of another harm. It is
// a hypothesis until a person confirms it.
type Link struct {
	From, To string
	Holds    integraal.Fact[bool]
}

// Repaired is how a repair stands, as somebody told it.
type Repaired struct {
	Harm  string
	Kind  RepairKind
	Stand RepairStand
	On    integraal.Date
	By    integraal.Source
}

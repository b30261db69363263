package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// YesNo is an answer that someone gave; left out, nobody did.
type YesNo string

// The answers.
const (
	Yes YesNo = "yes"
	No  YesNo = "no"
)

// fact is the answer as a fact, unknown where nobody gave one.
func (a YesNo) fact(from ...integraal.Source) integraal.Fact[bool] {
	if a == "" {
		return integraal.Fact[bool]{}
	}
	return integraal.Know(a == Yes, from...)
}

// Repair is that someone can put a problem right, such as a colleague of another
// service who knows of an allowance that was never asked for (B-062, B-063). The
// zero Repair says nothing.
type Repair struct {
	// By is who can: a person, a professional or a body of the case; empty, nobody said
	// who. What a person of the household, the reader or their own unit can do is told
	// apart from what another party can.
	By     string
	Effort Effort
	Text   string // how
}

// Effort is how much it takes to put something right; left out, nobody said.
type Effort string

// The efforts.
const (
	Small  Effort = "small"  // a call, a form, a talk
	Medium Effort = "medium" // a few weeks, or several people
	Large  Effort = "large"  // more than that
)

// Effect is how one problem is said to act on another. The kinds are kept apart
// since the evidence is: what keeps a problem alive need not have caused it.
type Effect string

// The effects. All but the last make things worse.
const (
	Onset   Effect = "onset"   // it brings the other about
	Persist Effect = "persist" // it keeps the other alive
	Hinder  Effect = "hinder"  // it stands in the way of easing the other
	Block   Effect = "block"   // as long as it is there, the other cannot be eased
	Relieve Effect = "relieve" // it eases the other
)

// Strength is how strong someone says that a connection is: a class, no amount.
type Strength string

// The strengths; left out, nobody said.
const (
	Weak     Strength = "weak"
	Moderate Strength = "moderate"
	Strong   Strength = "strong"
)

// Stance is how someone stands towards a connection. What was supposed is a
// hypothesis for a conversation and counts for nothing until someone confirms it.
type Stance string

// The stances.
const (
	Supposed  Stance = "supposed"
	Confirmed Stance = "confirmed"
	Denied    Stance = "denied"
)

// Connection is what one person said about one problem acting on another. Those
// of several persons stand beside each other; the client's own words come first.
type Connection struct {
	ID       string
	From, To string // problems of the case
	Effect   Effect
	Strength Strength
	Stance   Stance // supposed when left out
	Words    string // in the words of who said it
	Told     Provenance
}

// Stage is what a step of help is for, in the order of the stages. A stage is a
// priority: it forbids nothing.
type Stage string

// The stages, from safety to sustaining.
const (
	StageSafety    Stage = "safety"       // violence, eviction, cut-off, no income, a child at risk
	StageStabilise Stage = "stabilise"    // income, housing, debts paused, care begun
	StageQuickWins Stage = "quickWins"    // what is soon repaired, and what feeds the rest
	StageCircles   Stage = "breakCircles" // what keeps the circles going
	StageDevelop   Stage = "develop"      // work, school, taking part
	StageSustain   Stage = "sustain"      // keeping it
)

// Ground is why one step has to wait for another. There are no others: only
// safety, housing and income that goes on are hard (B-015).
type Ground string

// The grounds.
const (
	GroundSafety  Ground = "safety"
	GroundHousing Ground = "housing"
	GroundIncome  Ground = "incomeContinuity"
)

// After is that a step has to wait for another.
type After struct {
	Step   string
	Ground Ground
}

// Step is a step of help: what someone does about one or more problems.
type Step struct {
	ID    string
	About []string // the persons whom it is for; the first is the one of whom it asks something, unless one of them does it
	For   []string // the problems that it is about
	Stage Stage
	Text  string // what is done
	// Category is the kind of data that the text itself is, where it tells more than
	// the problems that it is for, such as a treatment.
	Category consent.Category
	By       string // who does it: a person, a professional or a body of the case
	Basis    integraal.Citation
	// Imposed is whether it is a duty. Under the Wmo 2015 there is none.
	Imposed bool
	// Tasks is how many things it asks of the client at once, where that was said.
	Tasks     int
	TasksSaid bool
	After     []After
	Due       integraal.Date // the day by which it has to be done
	NoDue     bool           // it was established that there is no such day
	// Days is how many days it takes, where that was said.
	Days     int
	DaysSaid bool
	Wish     Wish           // the client's own
	Began    integraal.Date // the day on which it began
	NotBegun bool           // it was established that it has not begun
	Done     integraal.Date
	Told     Provenance
}

// Wish is what the client wants of a step; left out, nobody asked.
type Wish string

// The wishes.
const (
	WishFirst Wish = "first" // this first
	WishYes   Wish = "yes"
	WishLater Wish = "later" // yes, but not now
	WishNo    Wish = "no"
	WishNone  Wish = "none" // was asked, and has no preference
)

// ObservationKind is what an observation is.
type ObservationKind string

// The kinds of observations.
const (
	SawOrHeard  ObservationKind = "seen"        // what someone saw or heard
	GaveAccount ObservationKind = "account"     // what someone told of it
	FoundStrong ObservationKind = "strength"    // what goes well, what someone can do
	SeesChance  ObservationKind = "possibility" // what could be
)

// Observation is what one person saw, told or found strong, on one occasion.
// Observations of several persons stand beside each other; none of them wins
// (B-050, B-057).
type Observation struct {
	ID       string
	About    []string
	Category consent.Category
	Kind     ObservationKind
	Contact  string // a label of the conversation or visit, the same for all accounts of it
	Method   string // the method of the conversation, by name
	Text     string
	Differs  []string       // observations of others from which it differs
	Put      integraal.Date // when the difference was put to the client
	Told     Provenance
}

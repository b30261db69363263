package intake

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/problemmap"
	"github.com/integraal/integraal/participation"
)

// Intake is what the conversations at one municipal access brought up about one
// household, as far as the question asked and the client wanted: the input of
// [Assess]. Everybody has a label and no name.
type Intake struct {
	ID string
	// Day is the day on which it is looked at. What was told after it does not
	// count.
	Day integraal.Date
	// Clients are the labels of the persons whose question it is. They limit the
	// intake and say what they want.
	Clients []string
	// Questions are the questions with which they came, in their own words.
	Questions []Question
	// Scope is how far the clients want to look. Unknown: they were not asked.
	Scope integraal.Fact[Scope]
	// Conversations are the talks, each with its method.
	Conversations []Conversation
	// Heard is what came up in them, a life domain at a time.
	Heard []Heard
	// Strengths are what goes well, what someone can do and who is there.
	Strengths []Strength
	// Connections are what someone says hangs together with what. Unknown: nobody
	// asked. Known to be absent: someone established that nothing does.
	Connections integraal.Fact[[]Connection]
	// Joint is whether the clients want one joint plan. Unknown: they were not
	// asked.
	Joint integraal.Fact[bool]
	// Members are the clients' wishes on who takes part.
	Members []MemberWish
	// LawsUsed are the laws under which the household has a provision now, which
	// some definitions count. Known to be absent: none.
	LawsUsed integraal.Fact[[]integraal.Law]
	// HelpSince is the first day of the help that the household has had without a
	// break, which some definitions count. Known to be absent: there is none.
	HelpSince integraal.Fact[integraal.Date]
	// Quick are the specialists whom someone asks to come in quickly.
	Quick []QuickAsk
	// Events are the reports and requests on which statutory terms start.
	Events []participation.Event
}

// Question is what a client asks.
type Question struct {
	Who     string
	On      integraal.Date
	Says    string   // in the client's own words
	Domains []Domain // which life domains it is about, as far as that is clear
}

// Scope is how far the clients want to look.
type Scope struct {
	// Only are the life domains that they want to speak of. None: all of them.
	Only []Domain
	// Words are why, in their own words; they owe no reason.
	Words string
}

// Conversation is one talk.
type Conversation struct {
	ID     string
	On     integraal.Date
	Method Method
	With   []string // the labels of the persons of the household who were there
}

// Heard is what somebody said about a life domain in a conversation.
type Heard struct {
	Conversation string
	Domain       Domain
	About        string // the person it is about; nobody named: the household
	Answer       Answer
	By           integraal.Source
	Says         string // what was said, in the words of who said it
}

// Strength is something that goes well, that someone can do or who is there.
type Strength struct {
	Conversation string
	About        string // the person it is about; nobody named: the household
	Domain       Domain // may be empty
	By           integraal.Source
	Says         string
}

// Connection is that somebody says that a need in one life domain hangs together
// with one in another. Holds is unknown as long as it is only supposed.
type Connection struct {
	From, To Domain
	// Effect is how, if somebody said so; none: they hang together, and nobody
	// said how. What has an effect can stand on a problem map.
	Effect problemmap.Effect
	Says   string
	Holds  integraal.Fact[bool]
}

// MemberWish is what the clients want about who takes part.
type MemberWish struct {
	Unit  Unit
	Wants integraal.Fact[bool]
}

// QuickAsk is that somebody asks a specialist to come in quickly.
type QuickAsk struct {
	Domain Domain // [Finances] or [Housing]
	On     integraal.Date
	By     integraal.Source
	Says   string // why it is quick, such as an eviction that threatens
}

// Settings are what the municipality chose. Nothing of it has a default but the
// list of life domains.
type Settings struct {
	// Definition is what this municipality calls a multi-problem household.
	Definition Definition
	// ChosenBy is who chose it, such as the college, and Since from which day.
	ChosenBy string
	Since    integraal.Date
	// Domains are its life domains; none: [LifeDomains].
	Domains []LifeDomain
	// Response is within how many working days a specialist answers who is called
	// in quickly: an agreement of the municipality, for which no law gives a
	// number. Unknown: it is asked, and never assumed.
	Response integraal.Fact[Response]
	// Seats are which units are proposed for which life domain; none:
	// [DefaultSeats].
	Seats []SeatRule
}

// Response is an agreed term of answer.
type Response struct {
	WorkingDays int    // after the day of asking
	Agreed      string // where it was agreed
}

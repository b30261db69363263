package intake

import "github.com/integraal/integraal"

// Answer is what came up about a life domain in a conversation. The zero Answer
// is unclear: it was asked, and what was said does not tell.
type Answer uint8

// The answers.
const (
	Unclear  Answer = iota // it was asked; whether something is needed is not known yet
	Need                   // something is needed
	NoNeed                 // nothing is needed
	Declined               // the person does not want to speak of it
	NotShown               // whoever looks at this intake may not know it
)

var answerNames = []string{"unclear", "need", "noNeed", "declined", "notShown"}

// String names the answer as JSON does.
func (a Answer) String() string { return nameOf(int(a), answerNames) }

// MarshalText writes a as [Answer.String] does.
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [Answer.MarshalText] writes. Its fault is
// intake.unknown-word.
func (a *Answer) UnmarshalText(b []byte) error { return readWord(a, b, answerNames) }

// Standing is how a life domain stands after all conversations. The zero
// Standing is that nobody asked.
type Standing uint8

// The standings. None of them turns into another: that nobody asked is no "no",
// and neither is that someone does not want to speak of it.
const (
	NotAsked        Standing = iota // nobody asked
	Limited                         // the client does not want to look at this domain
	RatherNot                       // asked; the client does not want to speak of it
	NeedsNothing                    // asked; nothing is needed
	NeedsHelp                       // asked; something is needed
	NotKnown                        // asked; not known yet
	AccountsDiffer                  // asked; accounts differ
	NotVisibleToYou                 // whoever looks may not know it
)

// String names the standing as JSON does.
func (s Standing) String() string {
	return nameOf(int(s), []string{"notAsked", "limited", "declined", "noNeed", "need", "unknown", "contested", "notVisible"})
}

// MarshalText writes s as [Standing.String] does.
func (s Standing) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text is the standing in words.
func (s Standing) Text() integraal.Text {
	if int(s) < len(textStandings) {
		return textStandings[s]
	}
	return integraal.Same(s.String())
}

// Route is the way on from an intake. The zero Route is open: more has to be
// known first, and meanwhile the question itself is helped on.
type Route uint8

// The routes.
const (
	RouteOpen   Route = iota // not known yet; the question is helped on meanwhile
	RouteSimple              // one question, one helper: no plan, no map, no team
	RouteJoint               // a joint plan, for which there is a proposal
)

// String names the route as JSON does.
func (r Route) String() string { return nameOf(int(r), []string{"open", "simple", "joint"}) }

// MarshalText writes r as [Route.String] does.
func (r Route) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Text is the route in words.
func (r Route) Text() integraal.Text {
	if int(r) < len(textRoutes) {
		return textRoutes[r]
	}
	return integraal.Same(r.String())
}

// Unit is a kind of unit that a seat in a team is for. It names no organisation
// and no person: which unit of which organisation sits there, the municipality
// says. The zero Unit is none.
type Unit uint8

// The units.
const (
	NoUnit       Unit = iota
	Wijkteam          // the neighbourhood team: support under the Wmo 2015
	WorkIncome        // Werk & Inkomen: the Participatiewet
	DebtHelp          // debt help: the Wgs
	YouthHelp         // youth help: the Jeugdwet
	HousingParty      // who can do something about the home, such as a landlord or an urgency office
	HealthCare        // general practitioner, mental health care
	School            // school or education
)

var unitNames = []string{"none", "wijkteam", "workIncome", "debtHelp", "youthHelp", "housing", "healthCare", "school"}

// String names the unit as JSON does.
func (u Unit) String() string { return nameOf(int(u), unitNames) }

// MarshalText writes u as [Unit.String] does.
func (u Unit) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads what [Unit.MarshalText] writes. Its fault is
// intake.unknown-word.
func (u *Unit) UnmarshalText(b []byte) error { return readWord(u, b, unitNames) }

// Text is the unit in words, as the subject of a sentence.
func (u Unit) Text() integraal.Text {
	if int(u) < len(textUnits) {
		return textUnits[u]
	}
	return integraal.Same(u.String())
}

func nameOf(v int, names []string) string {
	if v < 0 || v >= len(names) {
		return "invalid"
	}
	return names[v]
}

func readWord[T ~uint8](into *T, b []byte, names []string) error {
	for i, name := range names {
		if name == string(b) {
			*into = T(i)
			return nil
		}
	}
	return integraal.NewFault("intake.unknown-word", "", textUnknownWord)
}

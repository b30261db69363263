package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// Viewer is who wants to know. The zero Viewer may know nothing.
type Viewer struct {
	ID           string   // identifies the person
	Role         string   // as the protocol names it: wijkteam, werk-en-inkomen
	Team         string   // the team, if consents name it
	Regime       Regime   // the law under which the viewer works
	SecrecyBound bool     // bound to secrecy by office, profession or contract
	Caseload     []string // the persons whose case the viewer carries out
	Kin          []string // the viewer's own relatives, whose files are closed to them
}

// carries reports whether the viewer carries out the person's case.
func (v *Viewer) carries(id string) bool { return slices.Contains(v.Caseload, id) }

// Relation is what the person that a datum is about is to the client in the
// viewer's caseload.
type Relation uint8

// The relations. The zero Relation has no tie to the case.
const (
	Outside        Relation = iota // no member of the household
	Client                         // in the viewer's caseload
	Partner                        // the client's partner
	DependentChild                 // the client's child under 18
	HousemateOf                    // any other person who lives with the client
)

// Capacity says whether someone can weigh their interests in the matter.
type Capacity uint8

// The capacities. Where nobody established otherwise a person is taken to be
// capable.
const (
	Capable   Capacity = iota
	Incapable          // established that they cannot weigh their interests
)

// Subject is the person that a datum is about, as far as the gate needs it.
type Subject struct {
	ID              string
	Relation        Relation
	Born            integraal.Date // unset when unknown
	Capacity        Capacity
	Representatives []string // who has authority over a child, or represents an adult
}

// stage is the part of life that a right depends on.
type stage uint8

const (
	ageUnknown stage = iota
	under12
	under16
	grown // 16 or over
)

// sixteenYears is no fewer days than sixteen years can have.
const sixteenYears = 16 * 366

func (s *Subject) stageOn(day integraal.Date) stage {
	if s.Born.IsZero() {
		return ageUnknown
	}
	if s.Born.DaysUntil(day) >= sixteenYears {
		return grown
	}
	switch age := s.Born.Age(day); {
	case age < 12:
		return under12
	case age < 16:
		return under16
	}
	return grown
}

// lastDayBefore is the last day on which a person is younger than years, unset
// when the birth date is not known or age is not what matters.
func (s *Subject) lastDayBefore(years int) integraal.Date {
	if s.Born.IsZero() || s.Capacity == Incapable {
		return integraal.Date{}
	}
	return s.Born.Turns(years).AddDays(-1)
}

// Datum is what is asked for: never its content.
type Datum struct {
	Category    Category
	Source      Regime         // the law under which it is held
	Register    bool           // obtained from a register because a law says so
	Author      string         // who said it; they may read their own words
	AboutOthers bool           // it also says something of someone else
	RetainUntil integraal.Date // the last day on which it may be kept, if known
}

// Request is one question to the gate. To pass a datum on is a question of
// whoever receives it: they are the viewer of a request of their own.
type Request struct {
	Viewer  Viewer
	Action  Action
	Purpose string // a purpose of the protocol, such as wmo-2.3.2
	Subject Subject
	Datum   Datum
	Day     integraal.Date
}

// OwnAccess is the purpose of a person who reads what is held about
// themselves.
const OwnAccess = "own-access"

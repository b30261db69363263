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
	Organisation string   // the organisation, if consents or a demand name it
	Regime       Regime   // the law under which the viewer works
	SecrecyBound bool     // bound to secrecy by office, profession or contract
	Caseload     []string // the persons whose case the viewer carries out
	Kin          []string // the viewer's own relatives, whose files are closed to them
}

// carries reports whether the viewer carries out the person's case.
func (v *Viewer) carries(id string) bool { return slices.Contains(v.Caseload, id) }

// worksFor reports whether the viewer carries out the case of the person, or of
// the client by whom the person belongs to it.
func (v *Viewer) worksFor(s *Subject) bool {
	switch s.Relation {
	case Outside:
		return false
	case Client:
		return v.carries(s.ID)
	default:
		return s.Of != "" && v.carries(s.Of)
	}
}

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
	Carer                          // who gives the client informal care (mantelzorger), without living there
	Network                        // someone else of the client's social network
	relations
)

var relationNames = [...]string{"none", "outside", "client", "partner", "dependentChild", "housemate", "carer", "network"}

// String names the relation as files do.
func (r Relation) String() string { return nameOf(relationNames[:], int(r)+1) }

// MarshalText writes r as [Relation.String] does.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what [Relation.MarshalText] writes.
func (r *Relation) UnmarshalText(b []byte) error {
	i, err := indexOf(relationNames[:], b)
	if err == nil {
		*r = Relation(i - 1)
	}
	return err
}

// Capacity says whether someone can weigh their interests in the matter.
type Capacity uint8

// The capacities. Where nobody established otherwise a person is taken to be
// capable.
const (
	Capable   Capacity = iota
	Incapable          // established that they cannot weigh their interests
)

// Subject is the person that a datum is about, as far as the gate needs it.
//
// The relation counts only toward a client whose case the viewer carries out: a
// partner, child or housemate of nobody in the caseload is shown to no task. Who
// fills in a Subject vouches that the relation is true; that the viewer may rest
// on it, the gate sees to.
type Subject struct {
	ID              string
	Relation        Relation
	Of              string         // the client whose partner, child or housemate this is; unset for a client
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

// Secrecy is the kind of secrecy that a datum is under.
type Secrecy uint8

// The kinds of secrecy. The zero Secrecy is that of the law under which the
// datum is held: Awb 2:5, Participatiewet 65, Wmo 5.3.3.
const (
	SourceSecrecy Secrecy = iota
	CareSecrecy           // entrusted to someone in health care: only the person's own waiver lifts it (BW 7:457)
	secrecies
)

// Facts that a rule knows by name. A case may name others of its own.
const (
	FactSuspicion   = "suspicion"    // that misuse is suspected, and nothing of the file
	FactWlzDecision = "wlz-decision" // that a decision on long-term care was taken (Wmo 5.2.5 lid 3)
	FactContact     = "contact"      // how to reach someone
)

// Datum is what is asked for: never its content.
type Datum struct {
	Category    Category
	Fact        string         // the one fact that is asked, by name; empty asks the category
	Source      Regime         // the law under which it is held
	Secrecy     Secrecy        // the kind of secrecy that it is under
	Special     bool           // a special category of personal data other than health (AVG 9)
	Criminal    bool           // of a criminal nature (AVG 10)
	BSN         bool           // it holds the citizen service number
	Address     bool           // it tells where the person lives
	Differs     bool           // the client's own account differs, and the client has not answered yet
	Register    bool           // obtained from a register because a law says so
	Author      string         // who said it; they may read their own words
	Flow        Flow           // of youth help: for which of its four purposes it was obtained
	FirstHand   bool           // told by the person whom it is about, or by the client
	AboutOthers bool           // it also says something of someone else
	RetainUntil integraal.Date // the last day on which it may be kept, if known
	OnRequest   bool           // that day follows from the person's own request to destroy it
}

// sensitive reports whether only those bound to secrecy may know it.
func (d *Datum) sensitive() bool {
	return d.Category.Special() || d.Special || d.Criminal || d.Secrecy == CareSecrecy
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

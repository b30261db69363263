package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "invalid"
}

// Role is who can do or answer something. The zero Role is nobody.
type Role uint8

// The roles.
const (
	Nobody         Role = iota
	Client              // the person whom it is about
	Professional        // who helps the person: the wijkteam, client support
	CaseManager         // the klantmanager of Work & Income
	DebtCounsellor      // who gives debt help under the Wgs
	Decider             // who decides for the college, with a mandate
	Court               // the voorzieningenrechter
)

// String names the role as JSON does.
func (r Role) String() string {
	return nameOf([]string{
		"nobody", "client", "professional", "caseManager", "debtCounsellor", "decider", "court",
	}, int(r))
}

// MarshalText writes r as [Role.String] does.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Text names r for a reader.
func (r Role) Text() integraal.Text {
	switch r {
	case Client:
		return integraal.Text{NL: "de cliënt", EN: "the client"}
	case Professional:
		return integraal.Text{NL: "de hulpverlener", EN: "the professional who helps"}
	case CaseManager:
		return integraal.Text{NL: "de klantmanager", EN: "the client manager"}
	case DebtCounsellor:
		return integraal.Text{NL: "de schuldhulpverlener", EN: "the debt counsellor"}
	case Decider:
		return integraal.Text{NL: "wie namens de gemeente beslist", EN: "who decides for the municipality"}
	case Court:
		return integraal.Text{NL: "de rechter", EN: "the court"}
	}
	return integraal.Text{NL: "niemand", EN: "nobody"}
}

// Power is what the law lets or makes a body do. The zero Power is none.
type Power uint8

// The powers. May never turns into Must.
const (
	NoPower       Power = iota // the law lays down none
	May                        // the college may
	Must                       // the college must
	MustOnRequest              // the college must when the person asks
	ByLaw                      // it holds without a decision
)

// String names the power as JSON does.
func (p Power) String() string {
	return nameOf([]string{"none", "may", "must", "mustOnRequest", "byLaw"}, int(p))
}

// MarshalText writes p as [Power.String] does.
func (p Power) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// Text says p to a reader.
func (p Power) Text() integraal.Text {
	switch p {
	case May:
		return integraal.Text{NL: "de gemeente mag dit", EN: "the municipality may do this"}
	case Must:
		return integraal.Text{NL: "de gemeente moet dit", EN: "the municipality must do this"}
	case MustOnRequest:
		return integraal.Text{
			NL: "de gemeente moet dit als de cliënt erom vraagt",
			EN: "the municipality must do this when the client asks",
		}
	case ByLaw:
		return integraal.Text{NL: "dit geldt vanzelf, door de wet", EN: "this holds by itself, by law"}
	}
	return integraal.Text{NL: "de wet regelt dit niet", EN: "the law lays down no power"}
}

// Point is one thing that is asked, has to be shown, follows or can happen:
// in plain words, with the power, who is involved and the provision.
type Point struct {
	Code  integraal.Name
	Text  integraal.Text
	Power Power
	Who   []Role
	Day   integraal.Date // the last day, where there is one
	Laws  []integraal.Citation
}

// pointsOn are copies of the points with their citations in the texts of day.
// What rests on a provision that is not in the law on that day is left out. The
// copies share no slice with the package's own.
func pointsOn(day integraal.Date, points []*Point) []Point {
	var laws, who, there int
	for _, p := range points {
		if allInLaw(day, p.Laws) {
			laws, who, there = laws+len(p.Laws), who+len(p.Who), there+1
		}
	}
	if there == 0 {
		return nil
	}
	allLaws, allWho := make([]integraal.Citation, 0, laws), make([]Role, 0, who)
	out := make([]Point, 0, there)
	for _, p := range points {
		if !allInLaw(day, p.Laws) {
			continue
		}
		firstLaw, firstWho := len(allLaws), len(allWho)
		for _, c := range p.Laws {
			allLaws = append(allLaws, inTextOf(day, c))
		}
		allWho = append(allWho, p.Who...)
		q := *p
		q.Laws, q.Who = slices.Clip(allLaws[firstLaw:]), slices.Clip(allWho[firstWho:])
		out = append(out, q)
	}
	return out
}

// together is the texts one after another.
func together(texts ...integraal.Text) integraal.Text {
	var out integraal.Text
	for _, t := range texts {
		switch {
		case t.IsZero():
		case out.IsZero():
			out = t
		default:
			out.NL += " " + t.NL
			out.EN += " " + t.EN
		}
	}
	return out
}

package participation

import "github.com/integraal/integraal"

// Werksoort is a kind of work in the social domain, with its own law, style,
// values and evidence. The zero Werksoort is none.
type Werksoort uint8

// The kinds of work.
const (
	NoWerksoort   Werksoort = iota
	Wijkwerk                // the wijkteam, under the Wmo 2015
	WerkEnInkomen           // Work & Income, under the Participatiewet
	Schuldhulp              // debt help, under the Wgs
)

// Werksoorten are the kinds of work that can be told apart here.
func Werksoorten() []Werksoort { return []Werksoort{Wijkwerk, WerkEnInkomen, Schuldhulp} }

// String names the kind as JSON does.
func (w Werksoort) String() string {
	return nameOf([]string{"none", "wijkwerk", "werkEnInkomen", "schuldhulp"}, int(w))
}

// MarshalText writes w as [Werksoort.String] does.
func (w Werksoort) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// Text names w for a reader.
func (w Werksoort) Text() integraal.Text {
	switch w {
	case Wijkwerk:
		return integraal.Text{NL: "wijkteam", EN: "wijkteam"}
	case WerkEnInkomen:
		return integraal.Text{NL: "Werk & Inkomen", EN: "Work & Income"}
	case Schuldhulp:
		return integraal.Text{NL: "schuldhulp", EN: "debt help"}
	}
	return integraal.Text{NL: "geen", EN: "none"}
}

// Aspect is one side of a kind of work.
type Aspect struct {
	Code     integraal.Name
	Question integraal.Text
}

// Trait is what a kind of work has on one side, and where that stands: in a
// law, or in how practice describes itself. A trait is of a kind of work and
// never of a person.
type Trait struct {
	Text integraal.Text
	Laws []integraal.Citation
}

// Difference is one side of two kinds of work, beside each other.
type Difference struct {
	Aspect      Aspect
	Left, Right Trait
	Same        bool // both say the same
}

// The sides of a kind of work, in the order of a table.
const (
	aspectLaw      = iota
	aspectAim      // what participation or the help is for
	aspectDuty     // whether it is a duty
	aspectStyle    // how the work goes
	aspectStance   // where the professional stands
	aspectValues   // what it is guided by
	aspectEvidence // what is enough to go on
	aspectDecides  // whether it decides on a benefit
	aspects        // how many there are
)

// Differences are two kinds of work beside each other: law, aim, whether it is
// a duty, style, stance, values, evidence, and who decides on a benefit. For
// any pair; neither side is the better one. Its fault is werksoort.unnamed.
func Differences(left, right Werksoort) ([]Difference, error) {
	var faults integraal.Faults
	for path, w := range map[string]Werksoort{"left": left, "right": right} {
		if w == NoWerksoort || w > Schuldhulp {
			faults = append(faults, integraal.NewFault("werksoort.unnamed", path, textWerksoort))
		}
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	out := make([]Difference, aspects)
	for i := range out {
		l, r := traits[left][i].copied(), traits[right][i].copied()
		out[i] = Difference{Aspect: aspectList[i], Left: l, Right: r, Same: l.Text == r.Text}
	}
	return out, nil
}

func (t Trait) copied() Trait {
	return Trait{Text: t.Text, Laws: append([]integraal.Citation(nil), t.Laws...)}
}

// BenefitDecision is who takes a decision on a benefit when a kind of work is
// asked to: whether it can itself, and otherwise to whom the question belongs
// (Participatiewet art. 7 lid 4). Its fault is werksoort.unnamed.
func BenefitDecision(asked Werksoort) (own bool, says Point, err error) {
	switch asked {
	case WerkEnInkomen:
		return true, pointsOn(lastDay, []*Point{decidesWithMandate})[0], nil
	case Wijkwerk, Schuldhulp:
		return false, pointsOn(lastDay, []*Point{decidesNot})[0], nil
	}
	return false, Point{}, integraal.NewFault("werksoort.unnamed", "asked", textWerksoort)
}

// Consultation is what a consultation of heads of Work & Income can do: agree
// on principles. It has no power to decide on a client.
func Consultation() Point { return pointsOn(lastDay, []*Point{consultation})[0] }

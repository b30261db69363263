package consent

import (
	"fmt"
	"slices"

	"github.com/integraal/integraal"
)

// Profile says who consents to sharing the data of a capable child of 12 to 15.
type Profile uint8

// The profiles. The zero Profile is the stricter one.
const (
	Dual    Profile = iota // the child and those with authority (practice of many services)
	Statute                // the child alone (Wmo 5.3.3 lid 2, Jeugdwet 7.3.11 and 7.3.15)
	profiles
)

var profileNames = [...]string{"none", "dual", "statute"}

// String names the profile as files do.
func (p Profile) String() string { return nameOf(profileNames[:], int(p)+1) }

// MarshalText writes p as [Profile.String] does.
func (p Profile) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what [Profile.MarshalText] writes.
func (p *Profile) UnmarshalText(b []byte) error {
	i, err := indexOf(profileNames[:], b)
	if err == nil {
		*p = Profile(i - 1)
	}
	return err
}

// Purpose is what a role may need, and for which law's task.
type Purpose struct {
	Code      string         // such as wmo-2.3.2
	Role      string         // the role that has it
	Label     integraal.Text // what readers call it; the code when empty
	Regime    Regime         // the law of the task; none for learning
	Needs     Categories     // the categories that the task needs; nothing else is
	OwnOnly   Categories     // the categories that it needs only as told to this service itself
	Enforces  bool           // it checks or punishes rather than helps
	Anonymous bool           // it works with anonymous cases only
}

// Words are what readers call the purpose: its label, or else its code.
func (p *Purpose) Words() integraal.Text {
	if p.Label.IsZero() {
		return integraal.Same(p.Code)
	}
	return p.Label
}

// Protocol is what a municipality laid down about sharing: which role needs
// what for which purpose. It can narrow what the law allows and never widen
// it; nothing given means no.
type Protocol struct {
	Municipality string
	Version      string
	Illustrative bool // made up for an example: no municipality laid it down
	Valid        integraal.Period
	Minors       Profile
	Purposes     []Purpose
	Anonymous    AnonymousRules
	Misuse       MisuseAgreement
}

// MisuseAgreement is what a municipality agreed on suspected misuse: where a
// worker can ask advice without reporting anyone (B-139, B-140).
type MisuseAgreement struct {
	Helpdesk         string // whom to call
	BoundToReport    bool   // whether someone who staffs it is bound to report (Sv 162, Participatiewet 66)
	BoundToReportSet bool   // whether the agreement answers that question at all
}

// Usable reports whether a worker can ask the helpdesk for advice: it exists,
// and the agreement says that nobody there is bound to report.
func (m MisuseAgreement) Usable() bool {
	return m.Helpdesk != "" && m.BoundToReportSet && !m.BoundToReport
}

// Check is nil when the protocol is sound. Its faults are protocol.purpose and
// protocol.threshold.
func (p *Protocol) Check() error {
	if p == nil {
		return nil
	}
	var faults integraal.Faults
	type key struct{ code, role string }
	seen := map[key]bool{}
	for i, purpose := range p.Purposes {
		this := key{purpose.Code, purpose.Role}
		lawless := purpose.Regime == NoRegime && !purpose.Anonymous || purpose.Regime >= regimes
		if purpose.Code == "" || purpose.Role == "" || purpose.Code == OwnAccess || lawless || seen[this] {
			faults = append(faults, integraal.NewFault("protocol.purpose",
				fmt.Sprintf("purposes[%d]", i), textPurpose))
		}
		seen[this] = true
	}
	if p.Anonymous.Threshold != 0 && p.Anonymous.Threshold < 2 {
		faults = append(faults, integraal.NewFault("protocol.threshold", "anonymous.threshold", textThreshold))
	}
	return faults.Err()
}

// Purpose finds the purpose that a role has under that code. One that is given
// twice is none: nobody can say which of the two holds.
func (p *Protocol) Purpose(code, role string) (Purpose, bool) {
	found := p.find(code, role)
	if found == nil {
		return Purpose{}, false
	}
	return *found, true
}

func (p *Protocol) find(code, role string) (found *Purpose) {
	if p == nil {
		return nil
	}
	for i := range p.Purposes {
		if q := &p.Purposes[i]; q.Code == code && q.Role == role {
			if found != nil {
				return nil
			}
			found = q
		}
	}
	return found
}

// FirstPurpose is the purpose that a role has by default: its first.
func (p *Protocol) FirstPurpose(role string) (Purpose, bool) {
	if p == nil {
		return Purpose{}, false
	}
	i := slices.IndexFunc(p.Purposes, func(q Purpose) bool { return q.Role == role })
	if i < 0 {
		return Purpose{}, false
	}
	return p.Purposes[i], true
}

// clone copies p so that nothing the caller still holds can change it.
func (p *Protocol) clone() *Protocol {
	if p == nil {
		return nil
	}
	c := *p
	c.Purposes = slices.Clone(p.Purposes)
	c.Anonymous.AgeBands = slices.Clone(p.Anonymous.AgeBands)
	c.Anonymous.Counts = slices.Clone(p.Anonymous.Counts)
	c.Anonymous.Findings = slices.Clone(p.Anonymous.Findings)
	for i := range c.Anonymous.Findings {
		f := &c.Anonymous.Findings[i]
		f.Audience = slices.Clone(f.Audience)
	}
	return &c
}

var (
	textPurpose = integraal.Text{
		NL: "een doel heeft een code, een rol en een wet, en staat er een keer",
		EN: "a purpose has a code, a role and a law, and is given once",
	}
	textThreshold = integraal.Text{
		NL: "de drempel voor anoniem bespreken is ten minste 2 huishoudens",
		EN: "the threshold for anonymous discussion is at least 2 households",
	}
)

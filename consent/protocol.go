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
	Flow      Flow           // of youth help: which of its four purposes it is; unset is that of the help itself
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
	Restrictions []Restriction
	Urgent       UrgentRules
	Anonymous    AnonymousRules
	Misuse       MisuseAgreement
}

// Restriction is what a municipality rules out although the law would allow it.
// What it leaves empty it rules out altogether. It does not reach what a law
// obliges to give, nor the road for safety.
type Restriction struct {
	Roles      []string   // none means every role
	Purposes   []string   // none means every purpose
	Categories Categories // none means every category
	From       []Regime   // none means every service
	Relations  []Relation // none means everyone
	Valid      integraal.Period
	Because    integraal.Text // why, for a reader
}

func (x *Restriction) covers(r *Request) bool {
	return x.Valid.Contains(r.Day) &&
		(len(x.Roles) == 0 || slices.Contains(x.Roles, r.Viewer.Role)) &&
		(len(x.Purposes) == 0 || slices.Contains(x.Purposes, r.Purpose)) &&
		(x.Categories == 0 || x.Categories.Has(r.Datum.Category)) &&
		(len(x.From) == 0 || slices.Contains(x.From, r.Datum.Source)) &&
		(len(x.Relations) == 0 || slices.Contains(x.Relations, r.Subject.Relation))
}

// UrgentRules say who may look without a case of their own when a life is at
// stake, and for how many days at most. Nothing given means nobody.
type UrgentRules struct {
	Roles []string
	Days  int // counted with the day of the weighing
}

// lastDay is the last day of an urgent access, unset where the role has none.
func (u *UrgentRules) lastDay(role string, on integraal.Date) integraal.Date {
	if u.Days < 1 || u.Days > mostUrgentDays || !slices.Contains(u.Roles, role) {
		return integraal.Date{}
	}
	return on.AddDays(u.Days - 1)
}

// mostUrgentDays is how long an urgent access may last: what takes longer is no
// longer urgent.
const mostUrgentDays = 7

// MisuseAgreement is what a municipality agreed on suspected misuse: where a
// worker can ask advice without reporting anyone (B-139, B-140).
//
// The helpdesk never reports: it hears no names, and whoever staffs it is no
// receiver of a suspicion. The fact of a suspicion, and nothing of the file,
// goes to the roles that are designated.
type MisuseAgreement struct {
	Helpdesk         string   // whom to call
	HelpdeskRole     string   // the role of who staffs it, if the protocol names one
	BoundToReport    bool     // whether someone who staffs it is bound to report (Sv 162, Participatiewet 66)
	BoundToReportSet bool     // whether the agreement answers that question at all
	Schemes          []Regime // the schemes of which that answer speaks; none means every scheme
	Designated       []string // the roles that receive the fact of a suspicion; none means nobody
}

// UsableFor is [MisuseAgreement.Usable] for a suspicion about one scheme: the
// agreement has to answer for that scheme.
func (m MisuseAgreement) UsableFor(scheme Regime) bool {
	return m.Usable() && (len(m.Schemes) == 0 || slices.Contains(m.Schemes, scheme))
}

// isHelpdesk reports whether the role is the one that gives advice.
func (m *MisuseAgreement) isHelpdesk(role string) bool {
	return m.HelpdeskRole != "" && m.HelpdeskRole == role
}

// designates reports whether the role receives a suspicion. Who gives advice
// never does.
func (m *MisuseAgreement) designates(role string) bool {
	return slices.Contains(m.Designated, role) && !m.isHelpdesk(role)
}

// Usable reports whether a worker can ask the helpdesk for advice: it exists,
// and the agreement says that nobody there is bound to report.
func (m MisuseAgreement) Usable() bool {
	return m.Helpdesk != "" && m.BoundToReportSet && !m.BoundToReport
}

// Check is nil when the protocol is sound. Its faults are protocol.purpose,
// protocol.threshold, protocol.urgent, protocol.helpdesk and protocol.days.
func (p *Protocol) Check() error {
	if p == nil {
		return nil
	}
	var faults integraal.Faults
	type key struct{ code, role string }
	seen := map[key]bool{}
	for i, purpose := range p.Purposes {
		this := key{purpose.Code, purpose.Role}
		strayFlow := purpose.Flow >= flows || purpose.Flow != NoFlow && purpose.Regime != Jeugd ||
			purpose.Flow != NoFlow && purpose.Enforces != (purpose.Flow == Controle)
		lawless := purpose.Regime == NoRegime && !purpose.Anonymous || purpose.Regime >= regimes
		if purpose.Code == "" || purpose.Role == "" || purpose.Code == OwnAccess || lawless || strayFlow || seen[this] {
			faults = append(faults, integraal.NewFault("protocol.purpose",
				fmt.Sprintf("purposes[%d]", i), textPurpose))
		}
		seen[this] = true
	}
	if p.Anonymous.Threshold != 0 && p.Anonymous.Threshold < 2 {
		faults = append(faults, integraal.NewFault("protocol.threshold", "anonymous.threshold", textThreshold))
	}
	return append(faults, p.checkRoutes()...).Err()
}

// checkRoutes checks what the protocol says of urgency, misuse and restrictions.
func (p *Protocol) checkRoutes() (faults integraal.Faults) {
	if p.Urgent.Days < 0 || p.Urgent.Days > mostUrgentDays || (p.Urgent.Days == 0) != (len(p.Urgent.Roles) == 0) {
		faults = append(faults, integraal.NewFault("protocol.urgent", "urgent", textUrgent))
	}
	if p.Valid.Reversed() {
		faults = append(faults, integraal.NewFault("protocol.days", "until", textDays))
	}
	for i := range p.Restrictions {
		if p.Restrictions[i].Valid.Reversed() {
			faults = append(faults, integraal.NewFault("protocol.days", fmt.Sprintf("restrictions[%d].until", i), textDays))
		}
	}
	m := &p.Misuse
	if m.HelpdeskRole == "" {
		return faults
	}
	if slices.Contains(m.Designated, m.HelpdeskRole) {
		faults = append(faults, integraal.NewFault("protocol.helpdesk", "misuse.designated", textHelpdesk))
	}
	for i := range p.Purposes {
		if q := &p.Purposes[i]; q.Role == m.HelpdeskRole && !q.Anonymous {
			faults = append(faults, integraal.NewFault("protocol.helpdesk", fmt.Sprintf("purposes[%d]", i), textHelpdesk))
		}
	}
	return faults
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
	c.Restrictions = slices.Clone(p.Restrictions)
	for i := range c.Restrictions {
		x := &c.Restrictions[i]
		x.Roles, x.Purposes = slices.Clone(x.Roles), slices.Clone(x.Purposes)
		x.From, x.Relations = slices.Clone(x.From), slices.Clone(x.Relations)
	}
	c.Urgent.Roles = slices.Clone(p.Urgent.Roles)
	c.Misuse.Schemes = slices.Clone(p.Misuse.Schemes)
	c.Misuse.Designated = slices.Clone(p.Misuse.Designated)
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
	textUrgent = integraal.Text{
		NL: "toegang bij spoed heeft rollen en een aantal dagen, ten hoogste 7",
		EN: "urgent access has roles and a number of days, 7 at most",
	}
	textDays = integraal.Text{
		NL: "de laatste dag ligt voor de eerste",
		EN: "the last day lies before the first",
	}
	textHelpdesk = integraal.Text{
		NL: "wie advies geeft over een vermoeden, hoort geen namen en ontvangt geen meldingen",
		EN: "who advises on a suspicion hears no names and receives no reports",
	}
	textThreshold = integraal.Text{
		NL: "de drempel voor anoniem bespreken is ten minste 2 huishoudens",
		EN: "the threshold for anonymous discussion is at least 2 households",
	}
)

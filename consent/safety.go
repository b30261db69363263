package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// SafetyGround is for what someone weighed secrecy against safety.
type SafetyGround uint8

// The grounds of a weighing. The zero SafetyGround opens nothing.
const (
	NoSafetyGround   SafetyGround = iota
	DomesticViolence              // domestic violence or child abuse, toward Veilig Thuis (Wmo 5.2.6)
	ChildSupervision              // a child under supervision, toward who carries out the order (Jeugdwet 7.3.11 lid 4)
	ChildInquiry                  // an inquiry of the child protection board, about the child alone
	DutyConflict                  // a conflict of duties: all of [Conditions] must be met
	UrgentAccess                  // a vital interest, now, for who has no other access
	InquiryAtRisk                 // telling the person would harm an inquiry into misuse
	safetyGrounds
)

var groundNames = [...]string{
	"none", "domesticViolence", "childSupervision", "childInquiry", "dutyConflict", "urgentAccess", "inquiryAtRisk",
}

// String names the ground as files do.
func (s SafetyGround) String() string { return nameOf(groundNames[:], int(s)) }

// MarshalText writes s as [SafetyGround.String] does.
func (s SafetyGround) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [SafetyGround.MarshalText] writes.
func (s *SafetyGround) UnmarshalText(b []byte) error {
	i, err := indexOf(groundNames[:], b)
	*s = SafetyGround(i)
	return err
}

// Conditions is what was found when a conflict of duties was weighed, as a set.
// The five come from the professional standard of doctors; they were not read
// in its own text, and a decision on them says so.
type Conditions uint8

// The conditions of a conflict of duties.
const (
	ConsentTried   Conditions = 1 << iota // everything was done to get consent
	SeriousHarm                           // silence would bring serious harm
	NoOtherWay                            // there is no other way to avert it
	HarmAvertable                         // speaking will probably avert it
	LeastBreach                           // secrecy is broken as little as possible
	everyCondition = ConsentTried | SeriousHarm | NoOtherWay | HarmAvertable | LeastBreach
)

// Weighing is what someone recorded when they weighed secrecy against safety:
// the road for safety is closed without one. It opens what it names, from its
// day to its last day, and no longer.
type Weighing struct {
	ID         string
	Ground     SafetyGround
	About      []string   // whose data
	Recipients []string   // persons, teams, roles or organisations; none means nobody
	Categories Categories // none means nothing
	By         string     // who weighed it and answers for it
	On         integraal.Date
	Until      integraal.Date // the last day; with none it holds on its own day alone
	Met        Conditions     // for a conflict of duties: what was found
	TellLater  bool           // it records why the person is not told first
}

// last is the last day on which the weighing holds.
func (w *Weighing) last() integraal.Date {
	if w.Until.IsZero() {
		return w.On
	}
	return w.Until
}

// holds reports whether the weighing speaks of what is asked.
func (w *Weighing) holds(r *Request, of SafetyGround) bool {
	return w.Ground == of && of != NoSafetyGround && !w.On.After(r.Day) && !r.Day.After(w.last()) && w.names(r)
}

// names reports whether the weighing speaks of what is asked, on whatever day.
func (w *Weighing) names(r *Request) bool {
	return w.By != "" && !w.On.IsZero() && w.Categories.Has(r.Datum.Category) && names(w.Recipients, &r.Viewer)
}

// weighingFor is the weighing on which the request rests.
func weighingFor(r *Request, onFile *file, of SafetyGround) (found *Weighing) {
	for i := range onFile.weighings {
		w := &onFile.weighings[i]
		if w.holds(r, of) && (found == nil || w.before(found)) {
			found = w
		}
	}
	return found
}

// before orders weighings that all hold, so that the order in which they were
// filed does not matter: the latest counts, and of one day the stricter, which
// is who tells first, then who found less, then what ends sooner.
func (w *Weighing) before(o *Weighing) bool {
	switch {
	case w.On != o.On:
		return w.On.After(o.On)
	case w.TellLater != o.TellLater:
		return o.TellLater
	case w.Met != o.Met:
		return w.Met < o.Met
	case w.last() != o.last():
		return w.last().Before(o.last())
	}
	return w.ID < o.ID
}

// Demand is a request by a body to which a law obliges to give what it needs,
// such as one of the college under Participatiewet 64. The duty to disclose
// covers what the demand names and no more.
type Demand struct {
	By         string     // person, team, role or organisation that asks
	About      []string   // whose data
	Categories Categories // none means nothing
	On         integraal.Date
	Until      integraal.Date // the last day; with none it stands
}

func (x *Demand) covers(r *Request) bool {
	return x.names(r) && !x.On.After(r.Day) && (x.Until.IsZero() || !r.Day.After(x.Until))
}

// names reports whether the demand asks for this, on whatever day.
func (x *Demand) names(r *Request) bool {
	v := &r.Viewer
	return x.By != "" && (x.By == v.ID || x.By == v.Team || x.By == v.Role || x.By == v.Organisation) &&
		x.Categories.Has(r.Datum.Category) && !x.On.IsZero()
}

// Order is a supervision order of a court over a child (ondertoezichtstelling),
// for as long as it lasts.
type Order struct {
	About       []string // the child, and who has authority over the child
	Institution string   // who carries it out: organisation, team, role or person
	Valid       integraal.Period
}

func (o *Order) covers(r *Request) bool { return o.names(&r.Viewer) && o.Valid.Contains(r.Day) }

// names reports whether the viewer carries the order out, on whatever day.
func (o *Order) names(v *Viewer) bool {
	return o.Institution != "" && !o.Valid.From.IsZero() &&
		(o.Institution == v.Organisation || o.Institution == v.Team || o.Institution == v.Role || o.Institution == v.ID)
}

// ArrearsSignal is a landlord's report of arrears. Before it reports, a landlord
// makes an effort of its own to reach the tenant (Besluit gemeentelijke
// schuldhulpverlening art. 2).
type ArrearsSignal struct {
	About     string
	On        integraal.Date
	OwnEffort bool // the landlord's own effort came first
}

func (f *file) ordered(r *Request) bool {
	return slices.ContainsFunc(f.orders, func(o Order) bool { return o.covers(r) })
}

func (f *file) demanded(r *Request) bool {
	return slices.ContainsFunc(f.demands, func(x Demand) bool { return x.covers(r) })
}

// signalled reports whether a landlord reported arrears after an effort of its
// own.
func (f *file) signalled(r *Request) bool {
	return slices.ContainsFunc(f.arrears, func(a ArrearsSignal) bool {
		return a.OwnEffort && !a.On.IsZero() && !a.On.After(r.Day)
	})
}

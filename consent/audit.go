package consent

import (
	"context"
	"slices"
	"time"

	"github.com/integraal/integraal"
)

// Sink is where a look at data is written down. Append writes all entries or
// says why it did not; then nothing is shown. It is safe for concurrent use.
//
// [MemoryLog] keeps entries in memory, [LogWriter] writes them as lines of JSON. A sink
// of one's own seals what it is given with a [Chain] and stores [Head.Sealed].
type Sink interface {
	Append(ctx context.Context, entries []Entry) error
}

// Entry is one line of the log: that a field was shown or withheld, to whom,
// for what and on which ground; or that a duty was fulfilled. It never holds a
// value. Entries are immutable; the zero Entry says nothing.
type Entry struct {
	basis *basis      // shared by the entries of one answer, and never changed
	on    *fieldShown // the field, and how much of it; nil for a fulfilled duty
}

// done is a fulfilled duty and the number of the entry that it came with.
type done struct {
	duty string
	of   uint64
}

// Access is who looked, for what and when.
type Access struct {
	At       time.Time // in UTC, to the second
	Day      integraal.Date
	Viewer   string
	Role     string
	Team     string
	Action   Action
	Purpose  string
	Protocol string // the version of the municipality's protocol
}

// Basis is what the gate answered on one category of one person.
type Basis struct {
	About    string
	Category Category
	Source   Regime
	Outcome  Outcome
	Reason   Reason
	Rules    []RuleVersion
	Grounds  []string // the provisions, as lawyers cite them
	Consents []string // the records of consent that it rests on
	Weighing string   // the recorded weighing of secrecy against safety that it rests on
	Duties   []DutyDay
	// Contested says that the reading of the law behind it is disputed, or the
	// library's own.
	Contested bool
	// Unverified says that a provision behind it was not read in its own text.
	Unverified bool
}

// RuleVersion is a rule of this package, in the pack and the version in which it
// decided; [Packs] lists what those are.
type RuleVersion struct {
	ID      string
	Pack    string
	Version string
}

// DutyDay is a duty and the last day on which it can be fulfilled. The day is
// unset where the law, as read here, sets none.
type DutyDay struct {
	Duty string // as [Duty.String] names it
	By   integraal.Date
}

// Access is who looked, or for a fulfilled duty who saw to it.
func (e Entry) Access() Access {
	if e.basis == nil {
		return Access{}
	}
	return e.basis.by.Access
}

// Basis is the gate's answer behind the entry.
func (e Entry) Basis() Basis {
	if e.basis == nil {
		return Basis{}
	}
	return e.basis.read()
}

// Field is the name of the field, empty for a fulfilled duty.
func (e Entry) Field() string {
	if e.on == nil {
		return ""
	}
	return e.on.id.name
}

// Shown is how much of the field was shown.
func (e Entry) Shown() Shown {
	if e.on == nil {
		return NotShown
	}
	return e.on.shown
}

// Fulfilled is the duty that the entry says was fulfilled, and the number of
// the entry that it came with. It is empty for a look at a field.
func (e Entry) Fulfilled() (duty string, of uint64) {
	if e.basis == nil || e.basis.by.done == nil {
		return "", 0
	}
	return e.basis.by.done.duty, e.basis.by.done.of
}

// Fulfil is the entry that says that someone fulfilled a duty that came with
// an earlier entry, and with those like it before: the same viewer, purpose,
// person, category and source. Its faults are audit.entry, audit.bsn and
// audit.text.
func Fulfil(of Sealed, duty Duty, by string, at time.Time, day integraal.Date) (Entry, error) {
	if of.Seq == 0 || of.basis == nil || of.basis.by.done != nil || by == "" || at.IsZero() || day.IsZero() ||
		!slices.ContainsFunc(of.basis.read().Duties, func(d DutyDay) bool { return d.Duty == duty.String() }) {
		return Entry{}, integraal.NewFault("audit.entry", "", textEntry)
	}
	a := &Access{At: at.UTC().Truncate(time.Second), Day: day, Viewer: by, Purpose: of.basis.by.Purpose}
	b := Basis{About: of.basis.about, Category: of.basis.category, Source: of.basis.source}
	return Entry{basis: b.written(a, &done{duty.String(), of.Seq})}, a.check()
}

func accessOf(g *Gate, asked *Asked) Access {
	v := &asked.Viewer
	a := Access{
		At: asked.At.UTC().Truncate(time.Second), Day: asked.Day,
		Viewer: v.ID, Role: v.Role, Team: v.Team, Action: asked.Action, Purpose: asked.Purpose,
	}
	if g != nil && g.protocol != nil {
		a.Protocol = g.protocol.Version
	}
	return a
}

var textEntry = integraal.Text{
	NL: "zeg bij welke regel van het logboek deze plicht hoort, wie er op welk moment voor zorgde",
	EN: "say which entry of the log this duty belongs to, and who saw to it when",
}

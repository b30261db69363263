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
// of one's own seals each entry with a [Chain] and stores what that gives.
type Sink interface {
	Append(ctx context.Context, entries []Entry) error
}

// Entry is one line of the log: that a field was shown or withheld, to whom,
// for what and on which ground; or that a duty was fulfilled. It never holds a
// value. Entries are immutable; the zero Entry says nothing.
type Entry struct {
	access *Access // shared, as the basis is, and never changed
	basis  *Basis
	field  string
	shown  Shown
	done   *done // for a fulfilled duty
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
	Duties   []DutyDay
	// Contested says that the reading of the law behind it is disputed, or the
	// library's own.
	Contested bool
}

// RuleVersion is a rule of this package, and the day of the latest text of the
// law that it was read from.
type RuleVersion struct {
	ID   string
	Text integraal.Date
}

// DutyDay is a duty and the last day on which it can be fulfilled. The day is
// unset where the law, as read here, sets none.
type DutyDay struct {
	Duty string // as [Duty.String] names it
	By   integraal.Date
}

// Access is who looked, or for a fulfilled duty who saw to it.
func (e Entry) Access() Access {
	if e.access == nil {
		return Access{}
	}
	return *e.access
}

// Basis is the gate's answer behind the entry.
func (e Entry) Basis() Basis {
	if e.basis == nil {
		return Basis{}
	}
	b := *e.basis
	b.Rules, b.Grounds = slices.Clone(b.Rules), slices.Clone(b.Grounds)
	b.Consents, b.Duties = slices.Clone(b.Consents), slices.Clone(b.Duties)
	return b
}

// Field is the name of the field, empty for a fulfilled duty.
func (e Entry) Field() string { return e.field }

// Shown is how much of the field was shown.
func (e Entry) Shown() Shown { return e.shown }

// Fulfilled is the duty that the entry says was fulfilled, and the number of
// the entry that it came with. It is empty for a look at a field.
func (e Entry) Fulfilled() (duty string, of uint64) {
	if e.done == nil {
		return "", 0
	}
	return e.done.duty, e.done.of
}

// Fulfil is the entry that says that someone fulfilled a duty that came with
// an earlier entry, and with those like it before: the same viewer, purpose,
// person, category and source. Its faults are audit.entry, audit.bsn and
// audit.text.
func Fulfil(of Sealed, duty Duty, by string, at time.Time, day integraal.Date) (Entry, error) {
	if of.Seq == 0 || of.basis == nil || of.done != nil || by == "" || at.IsZero() || day.IsZero() ||
		!slices.ContainsFunc(of.basis.Duties, func(d DutyDay) bool { return d.Duty == duty.String() }) {
		return Entry{}, integraal.NewFault("audit.entry", "", textEntry)
	}
	a := &Access{At: at.UTC().Truncate(time.Second), Day: day, Viewer: by, Purpose: of.access.Purpose}
	b := &Basis{About: of.basis.About, Category: of.basis.Category, Source: of.basis.Source}
	return Entry{access: a, basis: b, done: &done{duty.String(), of.Seq}}, a.check()
}

func accessOf(g *Gate, asked *Asked) *Access {
	v := &asked.Viewer
	a := &Access{
		At: asked.At.UTC().Truncate(time.Second), Day: asked.Day,
		Viewer: v.ID, Role: v.Role, Team: v.Team, Action: asked.Action, Purpose: asked.Purpose,
	}
	if g != nil && g.protocol != nil {
		a.Protocol = g.protocol.Version
	}
	return a
}

// basisNames is room for the short lists of many answers, and remembers how
// each step was last written: most answers of one look rest on the same few.
type basisNames struct {
	rules   []RuleVersion
	grounds []string
	duties  []DutyDay
	last    [steps]struct {
		rule    *Rule
		by      integraal.Citation
		version RuleVersion
		grounds []string
	}
}

// add writes down what a step rests on.
func (n *basisNames) add(t *Trail) {
	last := &n.last[t.Step]
	if last.grounds == nil || last.rule != t.Rule || last.by != t.By {
		from := len(n.grounds)
		last.rule, last.by = t.Rule, t.By
		if t.Rule != nil {
			last.version = t.Rule.version()
			for _, by := range t.Rule.By {
				n.grounds = append(n.grounds, by.String())
			}
		}
		if !t.By.IsZero() {
			n.grounds = append(n.grounds, t.By.String())
		}
		last.grounds = tail(n.grounds, from)
	} else {
		n.grounds = append(n.grounds, last.grounds...)
	}
	if t.Rule != nil {
		n.rules = append(n.rules, last.version)
	}
}

// tail is what was added to a list since it had n elements, closed to more.
func tail[T any](list []T, n int) []T {
	if len(list) == n {
		return nil
	}
	return list[n:len(list):len(list)]
}

// set makes b the gate's answer, with its lists in the room of names.
func (b *Basis) set(r *Request, d *Decision, notYet NotYetTold, names *basisNames) {
	rules, grounds, duties := len(names.rules), len(names.grounds), len(names.duties)
	want := Failed
	if d.Outcome.Shows() {
		want = Passed
	}
	for i := range d.trail {
		if t := &d.trail[i]; t.Result == want && (t.Rule != nil || !t.By.IsZero()) {
			names.add(t)
		}
	}
	names.duties = appendDutyDays(names.duties, d, r.Day, notYet)
	b.About, b.Category, b.Source = r.Subject.ID, r.Datum.Category, r.Datum.Source
	b.Outcome, b.Reason, b.Contested = d.Outcome, d.Reason, d.Contested
	b.Rules, b.Grounds = tail(names.rules, rules), tail(names.grounds, grounds)
	b.Duties = tail(names.duties, duties)
	if d.Consent != "" {
		b.Consents = []string{d.Consent}
	}
}

// version is the rule by its id and the latest text that it was read from.
func (r *Rule) version() RuleVersion {
	v := RuleVersion{ID: r.ID}
	for _, by := range r.By {
		if read := by.Read(); read.After(v.Text) {
			v.Text = read
		}
	}
	return v
}

// appendDutyDays adds the duties of a decision with their days. A consent is
// stopped with on its own last day; what has to be done with the answer itself
// is done on the day.
func appendDutyDays(list []DutyDay, d *Decision, day integraal.Date, notYet NotYetTold) []DutyDay {
	informed := false
	for duty := Duty(0); duty < dutiesAfterLast; duty++ {
		if !d.Duties.Has(duty) {
			continue
		}
		due := DutyDay{Duty: duty.String()}
		switch duty {
		case Log, CheckRecipient, MaskOthers, RecordRefusal:
			due.By = day
		case SetExpiry:
			due.By = d.Until
		case InformLater:
			due.By = d.InformBy
		case InformSubject:
			informed = true
			due.By = notYet.Until
		default: // it has no day
		}
		list = append(list, due)
	}
	if !informed && notYet != (NotYetTold{}) && d.Outcome.Shows() {
		list = append(list, DutyDay{Duty: InformSubject.String(), By: notYet.Until})
	}
	return list
}

var textEntry = integraal.Text{
	NL: "zeg bij welke regel van het logboek deze plicht hoort, wie er op welk moment voor zorgde",
	EN: "say which entry of the log this duty belongs to, and who saw to it when",
}

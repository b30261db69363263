package consent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/integraal/integraal"
)

// Asked is who wants to see a record, for what and when.
type Asked struct {
	Viewer  Viewer
	Action  Action
	Purpose string
	Day     integraal.Date
	At      time.Time // the moment, which the log keeps to the second
	NotYet  NotYetTold
}

// NotYetTold is the recorded weighing that a person may not hear of this yet,
// since that would harm an inquiry or someone's safety (Uitvoeringswet AVG
// art. 41). What they were not told they are told afterwards: that becomes a
// duty with its last day. The zero NotYetTold holds nothing back.
type NotYetTold struct {
	Until integraal.Date // the last day on which it may be held back
	By    string         // who weighed it
}

// View is what may be seen of the record, by this gate. Each category of each
// person is decided once; each field is written to the log, whether it is shown
// or not, and only then are its values read. If the log cannot be written
// nothing is shown: the error is then the log's.
//
// Its own faults are view.no-log, view.no-record, view.asked, view.not-yet,
// audit.bsn and audit.text, and those of [Layout.Check].
func (s *Layout[R]) View(ctx context.Context, g *Gate, log Sink, asked Asked, record *R) (Sight[R], error) {
	if err := s.Check(); err != nil {
		return Sight[R]{}, err
	}
	if err := asked.check(log, record == nil); err != nil {
		return Sight[R]{}, err
	}
	var inPlace [roomForPeople]Subject
	l := look[R]{layout: s, seen: &seen{}, by: &occasion{Access: accessOf(g, &asked)}, notYet: asked.NotYet}
	l.decide(g, &asked, record, l.meet(&asked, record, inPlace[:0]))
	if err := l.check(); err != nil {
		return Sight[R]{}, err
	}
	l.show()
	if err := log.Append(ctx, l.entries); err != nil {
		return Sight[R]{}, fmt.Errorf("nothing is shown, since the log was not written: %w", err)
	}
	l.read(record)
	return Sight[R]{layout: s, seen: l.seen}, nil
}

func (a *Asked) check(log Sink, noRecord bool) error {
	var faults integraal.Faults
	add := func(f integraal.Fault) { faults = append(faults, f) }
	if log == nil {
		add(integraal.NewFault("view.no-log", "", textNoLog))
	}
	if noRecord {
		add(integraal.NewFault("view.no-record", "", textNoRecord))
	}
	if a.At.IsZero() || a.At.UTC().Year() < 1 || a.At.UTC().Year() > 9999 {
		add(integraal.NewFault("view.asked", "at", textNoMoment))
	}
	if a.Day.IsZero() {
		add(integraal.NewFault("view.asked", "day", textNoDay))
	}
	if a.Viewer.ID == "" || a.Action == NoAction || a.Action >= actions {
		add(integraal.NewFault("view.asked", "viewer", textNoViewer))
	}
	if a.NotYet != (NotYetTold{}) && (a.NotYet.By == "" || a.NotYet.Until.Before(a.Day)) {
		add(integraal.NewFault("view.not-yet", "notYet", textNotYet))
	}
	return faults.Err()
}

// look is a view in the making.
type look[R any] struct {
	layout  *Layout[R]
	seen    *seen
	by      *occasion
	notYet  NotYetTold
	bases   []basis // by question
	names   error   // what the log does not take of their names
	entries []Entry
}

// What most looks need no room of their own for: the forms of their answers, in
// bytes, and how many people there are.
const (
	roomForForms  = 3 << 10
	roomForPeople = 8
)

// meet reads who the record is about. What someone is to the client counts for
// a viewer who carries out that client's case, and for no other.
func (l *look[R]) meet(asked *Asked, record *R, people []Subject) []Subject {
	v := &asked.Viewer
	l.seen.people = make([]seenPerson, len(l.layout.members))
	known, speaks := false, false
	for i, m := range l.layout.members {
		p := m.of(record)
		people = append(people, p)
		l.seen.people[i] = seenPerson{id: p.ID, label: m.label}
		if m.label.IsZero() {
			l.seen.people[i].label = integraal.Same(p.ID)
		}
		if p.ID != "" {
			known = known || v.carries(p.ID) || p.ID == v.ID
			speaks = speaks || slices.Contains(p.Representatives, v.ID)
		}
	}
	l.seen.closed, l.seen.outside = !known && !speaks, !known
	for i := range people {
		l.seen.people[i].untold = !known && !slices.Contains(people[i].Representatives, v.ID)
		tie(&people[i], people, v)
	}
	return people
}

// tie takes away a relation on which the viewer may not rest: one to nobody whose
// case the viewer carries out, or to someone who is no client of this record.
func tie(s *Subject, people []Subject, v *Viewer) {
	if s.Relation >= relations {
		return
	}
	isOf := func(p Subject) bool { return p.Relation == Client && p.ID == s.Of }
	if !v.worksFor(s) || s.Relation != Client && s.Of != s.ID && !slices.ContainsFunc(people, isOf) {
		s.Relation = Outside
	}
}

// decide asks the gate each question once. A purpose that works anonymously is
// not told who the members are.
func (l *look[R]) decide(g *Gate, asked *Asked, record *R, people []Subject) {
	n := len(l.layout.questions)
	l.seen.answers, l.bases = make([]seenAnswer, n), make([]basis, n)
	var inPlace [roomForForms]byte
	forms := inPlace[:0]
	r := Request{Viewer: asked.Viewer, Action: asked.Action, Purpose: asked.Purpose, Day: asked.Day}
	m := matter{g: g, r: &r}
	m.begin()
	anonymous, at := false, -1
	var both [2]Decision
	d, before := &both[0], &both[1]
	for i := range l.layout.questions {
		q := &l.layout.questions[i]
		if l.seen.people[q.member].id == "" {
			continue
		}
		if q.member != at {
			at, r.Subject = q.member, people[q.member]
			m.about()
		}
		d, before = before, d
		r.Datum, *d = q.datum, Decision{}
		q.put(&m, d, &l.seen.answers[i], record)
		b, last := &l.bases[i], (*basis)(nil)
		if i > 0 {
			last = &l.bases[i-1]
		}
		b.by = l.by
		b.set(&r, d)
		forms = d.appendForms(forms, r.Day, l.notYet, b, before, last)
		if err := checkRecords(d); err != nil {
			l.names = errors.Join(l.names, err)
		}
		anonymous = anonymous || d.Reason == AnonymousOnly
		if l.seen.answers[i].outcome.Shows() {
			l.seen.closed, l.seen.people[q.member].untold = false, false
		}
	}
	l.seen.closed = l.seen.closed || anonymous
	l.by.forms = string(forms)
}

// set makes a what a view tells of a decision. A question for consent that
// waits is not told: who put it, and that there was a reason to, is for the
// person asked to tell.
func (a *seenAnswer) set(d *Decision, own bool) {
	a.outcome, a.reason, a.contested, a.since, a.until = d.Outcome, d.Reason, d.Contested, d.Since, d.Until
	quiet := a.reason == ConsentNotAnswered && !own
	if quiet {
		a.reason, a.since = ConsentNotAsked, integraal.Date{}
	}
	if d.Outcome != AskConsent {
		return
	}
	cure := d.Cure
	if quiet {
		cure.Asked = integraal.Date{}
	}
	a.cure = &cure
}

// check sees to it that the log takes what would be written.
func (l *look[R]) check() error {
	var faults integraal.Faults
	if err := l.by.check(); err != nil {
		faults = append(faults, integraal.FaultsIn(err)...)
	}
	for i := range l.seen.people {
		if f := checkWord(l.seen.people[i].id); f != nil {
			faults = append(faults, f.In("about"))
		}
	}
	return append(faults, integraal.FaultsIn(l.names)...).Err()
}

// show settles for each field whether it is shown, and makes its entry: one for
// each person whose data it shows, or one with the answer that withholds it.
func (l *look[R]) show() {
	cells, fields, bases := make([]seenCell, len(l.layout.fields)), l.layout.fields, l.bases
	entries := make([]Entry, 0, len(fields))
	for _, i := range l.layout.logged {
		if l.seen.people[l.layout.own[i]].id == "" {
			continue
		}
		asks, d := l.layout.asks[i], &fields[i]
		own := asks[0]
		c := seenCell{why: own}
		if a := &l.seen.answers[own]; len(asks) == 1 && !d.ofOthers && a.outcome != AllowRedacted {
			if a.outcome == Allow && !l.seen.closed {
				c = seenCell{shown: ShownWhole, over: a.over}
			}
		} else {
			c.shown, c.why = l.shown(asks, d.ofOthers, d.canMask)
			c.over = c.shown != NotShown && a.over
		}
		cells[i] = c
		on, shown := own, c.shown
		switch {
		case c.over:
			shown = NotShown
		case shown == NotShown:
			on = c.why
		}
		entries = append(entries, Entry{basis: &bases[on], on: d.id.as(shown)})
		if shown == ShownWhole && len(asks) > 1 {
			entries = l.alsoOf(entries, asks[1:], d.id)
		}
	}
	l.seen.cells, l.entries = cells, entries
}

// alsoOf adds the entries of the others whom a field speaks of that is shown
// whole.
func (l *look[R]) alsoOf(entries []Entry, others []int32, id *fieldID) []Entry {
	for _, other := range others {
		if l.seen.people[l.layout.questions[other].member].id != "" {
			entries = append(entries, Entry{basis: &l.bases[other], on: id.as(ShownWhole)})
		}
	}
	return entries
}

// shown says how much of a field is shown, and else which question withholds
// it: that of its own person, or else that of another whom it speaks of.
func (l *look[R]) shown(asks []int32, ofOthers, canMask bool) (s Shown, why int32) {
	if l.seen.closed || !l.seen.answers[asks[0]].outcome.Shows() {
		return NotShown, asks[0]
	}
	whole := !ofOthers && l.seen.answers[asks[0]].outcome == Allow
	why = asks[0]
	for _, other := range asks[1:] {
		p := &l.seen.people[l.layout.questions[other].member]
		switch {
		case !p.told() && l.seen.outside:
			whole = false // nor is it told whether there is another
		case p.id != "" && !l.seen.answers[other].outcome.Shows():
			return maskedOr(canMask, other)
		}
	}
	if whole {
		return ShownWhole, 0
	}
	return maskedOr(canMask, why)
}

// maskedOr is what is shown of a field that may not be shown whole.
func maskedOr(canMask bool, why int32) (Shown, int32) {
	if canMask {
		return ShownMasked, 0
	}
	return NotShown, why
}

// read takes the values of what is shown, and of nothing else.
func (l *look[R]) read(record *R) {
	for i := range l.seen.cells {
		c := &l.seen.cells[i]
		if c.over || c.shown == NotShown {
			continue
		}
		d := &l.layout.fields[i]
		if l.seen.racks == nil {
			l.seen.racks = make([]rack, len(l.layout.racks))
		}
		if l.seen.racks[d.rack] == nil {
			plan := &l.layout.racks[d.rack]
			l.seen.racks[d.rack] = plan.first.rack(plan.room)
		}
		d.reader.read(record, c.shown == ShownMasked, l.seen.racks[d.rack], d.slot)
	}
}

var (
	textNoLog = integraal.Text{
		NL: "zonder logboek wordt niets getoond",
		EN: "without a log nothing is shown",
	}
	textNoRecord = integraal.Text{
		NL: "er is geen dossier",
		EN: "there is no record",
	}
	textNoMoment = integraal.Text{
		NL: "zeg op welk moment het wordt bekeken",
		EN: "say at which moment it is looked at",
	}
	textNoDay = integraal.Text{
		NL: "zeg op welke dag het wordt bekeken",
		EN: "say on which day it is looked at",
	}
	textNoViewer = integraal.Text{
		NL: "zeg wie het wil zien, en om wat ermee te doen",
		EN: "say who wants to see it, and what to do with it",
	}
	textNotYet = integraal.Text{
		NL: "zeg wie heeft gewogen dat het nog niet wordt verteld, en tot en met welke dag",
		EN: "say who weighed that it is not told yet, and until which day",
	}
)

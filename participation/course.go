package participation

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// CourseState is where a term stands on a day. The zero state is open: what is
// told does not say.
type CourseState uint8

// The states of a term.
const (
	CourseOpen       CourseState = iota // what is told leaves its last day or its end open
	CourseRunning                       // its last day is still to come, or is today
	CourseSuspended                     // it stands still
	CourseOverdue                       // its last day has passed, and what was due has not come as far as is told
	CourseLapsed                        // its last day has passed, and nobody is late
	CourseEnded                         // what it was for has happened
	CourseAppliesNot                    // the term is not there, for a reason that is named
)

// String names the state as JSON does.
func (s CourseState) String() string {
	return nameOf([]string{"open", "running", "suspended", "overdue", "lapsed", "ended", "appliesNot"}, int(s))
}

// MarshalText writes s as [CourseState.String] does.
func (s CourseState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text says s to a reader.
func (s CourseState) Text() integraal.Text {
	switch s {
	case CourseRunning:
		return integraal.Text{NL: "loopt", EN: "running"}
	case CourseSuspended:
		return integraal.Text{NL: "staat stil", EN: "stands still"}
	case CourseOverdue:
		return integraal.Text{NL: "te laat", EN: "overdue"}
	case CourseLapsed:
		return integraal.Text{NL: "voorbij", EN: "over"}
	case CourseEnded:
		return integraal.Text{NL: "afgerond", EN: "ended"}
	case CourseAppliesNot:
		return integraal.Text{NL: "geldt niet", EN: "applies not"}
	}
	return integraal.Text{NL: "nog niet te bepalen", EN: "cannot be said yet"}
}

// Moment is an event on a day.
type Moment struct {
	Event EventKind
	Day   integraal.Date
}

// Standstill is a stretch in which a term stood still. An unset Until of Days
// says that it still does.
type Standstill struct {
	Event EventKind
	Days  integraal.Period
	Laws  []integraal.Citation
}

// Course is one term as it ran: what started it, what held it up, its last day,
// what ended it and what follows.
type Course struct {
	Kind  TermKind
	Of    string // the matter
	State CourseState

	Start  Moment
	Stops  []Standstill
	Closed Moment

	// From is the first day on which something can be done, where the term is
	// about that.
	From integraal.Date
	// Last is the last day, where it can be said. Else Range holds the earliest
	// and the latest day that it can be; an unset end is not bounded.
	Last  integraal.Date
	Range integraal.Period
	// Extended is whether the Algemene termijnenwet moved the last day.
	Extended bool
	Set      Setter

	// Kept is whether what ended the term came in time.
	Kept     integraal.Verdict
	DaysLeft int // of a known last day; negative when it is over

	What    integraal.Text // what holds
	Follows integraal.Text // what follows when it passes
	Notes   []Point        // what else bears on it
	Who     []Role         // who must or can act
	Power   Power          // what the law lets or makes a body do about it
	Laws    []integraal.Citation
	Missing []integraal.Missing
}

// Timeline is every term that the events started, on a day.
type Timeline struct {
	Day     integraal.Date
	Courses []Course
	// Penalties are for decisions that came too late, or are still not there.
	Penalties []Penalty
}

// In are the terms in a state.
func (t Timeline) In(s CourseState) []Course {
	var in []Course
	for i := range t.Courses {
		if t.Courses[i].State == s {
			in = append(in, t.Courses[i])
		}
	}
	return in
}

// Of is the term of that kind in a matter, the last one where there are
// several. ok is false when there is none.
func (t Timeline) Of(matter string, k TermKind) (c Course, ok bool) {
	for i := range t.Courses {
		if t.Courses[i].Of == matter && t.Courses[i].Kind == k {
			c, ok = t.Courses[i], true
		}
	}
	return c, ok
}

// Terms are the terms that events started: each that runs, stands still, is
// overdue or over, with its last day, who must act and what follows. Terms that
// a law sets are kept apart from those that a body or a by-law sets, and only
// the first move with the Algemene termijnenwet. Where a day that matters is
// not known, the term stays open and asks; it never guesses.
//
// Of terms that stand still (Awb 4:15, 7:10 lid 2) the days count from the day
// after the request up to, not including, the day on which the answer came, or
// including the last day that was set when nothing came.
//
// The terms come by last day, those without one first. The faults are
// participation.day, fact.impossible and
//
//	event.kind       an event without its kind
//	event.day        a day that is known but unset
//	event.order      what began with an event is over before it
//	event.duplicate  an event that happens once is told twice in a matter
//	event.weeks      weeks outside what the law allows
//	event.adults     a melding with more than two adults
//	event.born       a birth date is unset or lies after the day
func Terms(events []Event, day integraal.Date) (Timeline, error) {
	if err := checkDay(day, termsRest...); err != nil {
		return Timeline{}, err
	}
	if err := checkEvents(events, day); err != nil {
		return Timeline{}, err
	}
	out := Timeline{Day: day}
	var order []string
	matters := map[string]*matter{}
	for i := range events {
		e := &events[i]
		m, seen := matters[e.Of]
		if !seen {
			m = &matter{of: e.Of, day: day}
			matters[e.Of] = m
			order = append(order, e.Of)
		}
		m.events[e.Kind] = append(m.events[e.Kind], e)
	}
	for _, of := range order {
		m := matters[of]
		m.run()
		out.Courses = append(out.Courses, m.courses...)
		out.Penalties = append(out.Penalties, m.penalties...)
	}
	slices.SortStableFunc(out.Courses, func(a, b Course) int {
		return cmp.Or(a.sortDay().Compare(b.sortDay()), cmp.Compare(a.Kind, b.Kind))
	})
	return out, nil
}

func (c *Course) sortDay() integraal.Date {
	if c.Last.IsZero() {
		return c.From
	}
	return c.Last
}

// matter is the events of one melding, application or decision.
type matter struct {
	of        string
	day       integraal.Date
	events    [eventKinds][]*Event
	courses   []Course
	penalties []Penalty
}

// run finds the terms of the matter.
func (m *matter) run() {
	m.wmo()
	m.access()
	m.advances()
	m.decision()
	m.objection()
	m.opschorting()
	m.measures()
	m.language()
	m.debts()
}

// checkEvents is every fault of the events.
func checkEvents(events []Event, day integraal.Date) error {
	var c checker
	type once struct {
		of   string
		kind EventKind
	}
	seen := map[once]bool{}
	for i := range events {
		e, path := &events[i], "["+strconv.Itoa(i)+"]"
		if e.Kind == NoEvent || e.Kind >= eventKinds {
			c.fault("event.kind", path+".kind", textUnknownWord)
			continue
		}
		key := once{e.Of, e.Kind}
		if seen[key] && !e.Kind.Recurs() {
			c.fault("event.duplicate", path, textEventTwice)
		}
		seen[key] = true
		e.check(&c, path, day)
	}
	return c.faults.Err()
}

// Recurs reports whether an event can happen more than once in one matter: an
// advance that is paid, a review, a request to supplement. Of any other a second one
// is the event of another matter.
func (k EventKind) Recurs() bool {
	switch k {
	case EventAdvancePaid, EventReviewed9a, EventSupplementAsked, EventForeignAsked, EventDelayAgreed,
		EventDelayByApplicant, EventForceMajeure, EventObjectionSupplement, EventUniformMeasure, EventNoticeOfDefault:
		return true
	}
	return false
}

func (e *Event) check(c *checker, path string, day integraal.Date) {
	begin, known := e.Day.Value()
	if known && begin.IsZero() {
		c.fault("event.day", path+".day", textDayUnset)
	}
	for _, end := range [...]struct {
		name string
		day  integraal.Fact[integraal.Date]
	}{{".set", e.Set}, {".ended", e.Ended}} {
		d, told := end.day.Value()
		switch {
		case told && d.IsZero():
			c.fault("event.day", path+end.name, textDayUnset)
		case told && known && d.Before(begin):
			c.fault("event.order", path+end.name, textEventOrder)
		}
	}
	within(c, path+".weeks", e.Weeks, 1, weeksOfDebtDecision, "event.weeks", textEventWeeks)
	checkAdults(c, path, e.Adults, day)
}

var (
	textEventWeeks = integraal.Text{
		NL: "de wet laat hier een tot acht weken toe", EN: "the law allows one to eight weeks here",
	}
	textEventTwice = integraal.Text{
		NL: "dit kan in een zaak maar een keer gebeuren", EN: "this can happen only once in a matter",
	}
	textEventOrder = integraal.Text{
		NL: "dit eindigt voordat het begint", EN: "this ends before it begins",
	}
)

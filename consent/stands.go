package consent

import (
	"cmp"
	"time"

	"github.com/integraal/integraal"
)

// endOfTime is the day of a no that nobody dated: no consent is later.
var endOfTime = integraal.On(9999, time.December, 31)

// found is how a record, or several together, stands on a day. The zero found
// stands in nobody's way. It has four fields and no more, so that it travels in
// registers.
type found struct {
	reason Reason
	said   integraal.Date // the day on which it was said, which orders one word after another
	day    integraal.Date // of a consent that holds its last day, else the day that a reader is told
	record *filed
}

func (f found) id() string {
	if f.record == nil {
		return ""
	}
	return f.record.ID
}

// join adds another giver's or kind's standing: the gravest counts, and of
// consents that all hold the one that ends first.
func (f *found) join(o found) {
	switch {
	case f.reason != NoReason && o.reason == NoReason:
	case o.reason != NoReason:
		if f.reason == NoReason || o.reason < f.reason || o.reason == f.reason && o.day.After(f.day) {
			*f = o
		}
	case f.said.IsZero() || endsSooner(o.day, f.day) || o.day == f.day && o.id() < f.id():
		*f = o
	}
}

// endsSooner reports whether day a comes before day b, where unset is no end.
func endsSooner(a, b integraal.Date) bool {
	return !a.IsZero() && (b.IsZero() || a.Before(b))
}

// consentOf is how the giver stands on this: the latest no counts, and a
// consent only when it was given after it. Which of several words is first in
// the file does not matter.
func (m *matter) consentOf(giver string, a *asks, objection found) found {
	no, best := objection, found{reason: ConsentNotAsked}
	list := m.records()
	for i := range list {
		rec := &m.onFile.consents[list[i].at]
		if rec.Giver != giver || !m.concerns(&list[i], rec, a) {
			continue
		}
		f := list[i].word(rec, a)
		if f.isNo() {
			if no.reason == NoReason || f.said.After(no.said) || f.said == no.said && f.reason < no.reason {
				no = f
			}
		} else if best.record == nil || f.better(best) {
			best = f
		}
	}
	if no.reason == NoReason {
		return best
	}
	return m.changedMind(giver, a, no)
}

// changedMind is how the giver stands who said no: as in that no, unless they
// consented after it.
func (m *matter) changedMind(giver string, a *asks, no found) found {
	best := no
	list := m.records()
	for i := range list {
		rec := &m.onFile.consents[list[i].at]
		if rec.Giver != giver || !m.concerns(&list[i], rec, a) {
			continue
		}
		f := list[i].word(rec, a)
		if f.changesMind() && f.said.After(no.said) && (best.isNo() || f.better(best)) {
			best = f
		}
	}
	return best
}

// concerns reports whether a record says something of the datum and of one kind
// of consent. A refusal counts whatever kinds it names; a withdrawal takes back
// what its own record gave.
func (m *matter) concerns(h *heard, rec *filed, a *asks) bool {
	if h.reason == ConsentRefused {
		return rec.refusesDatum(&m.r.Datum)
	}
	return rec.kinds.has(uint8(a.kind)) && rec.coversDatum(&m.r.Datum) && (!h.young || m.couldGive(rec.On, a.kind))
}

// word is what a record says, with the form that a consent lacks.
func (h *heard) word(rec *filed, a *asks) found {
	f := found{reason: h.reason, said: h.said, day: h.day, record: rec}
	if h.given && h.reason != ConsentNoNotice && rec.lacksForm(a) {
		f.reason, f.day = ConsentForm, rec.On
	}
	return f
}

func (f *filed) lacksForm(a *asks) bool {
	return a.written && f.Form != Written || a.explicit && !f.Explicit
}

// consentOn is how a record stands that was given by the day and not withdrawn,
// whatever its form.
func (f *filed) consentOn(day integraal.Date) heard {
	h := heard{given: true, said: f.On, day: f.Until}
	switch {
	case !f.wasExplained():
		h.reason, h.day = ConsentNoNotice, f.On
	case endsSooner(f.Until, day):
		h.reason = ConsentExpired
	case !f.Withdrawn.IsZero():
		h.day = earlier(f.Until, f.Withdrawn.AddDays(-1))
	default:
	}
	return h
}

// couldGive reports whether the person was old enough on the day on which they
// consented. What a parent gives until 16 and a child below it only confirmed
// is asked anew at 16.
func (m *matter) couldGive(on integraal.Date, kind Kind) bool {
	s := &m.r.Subject
	self, shared := m.g.matrix(s, s.stageOn(on), kind)
	if !self || !shared || decidesAt12(kind) {
		return self
	}
	_, stillShared := m.g.matrix(s, m.stage, kind)
	return stillShared
}

// isNo reports whether f closes what was open before it.
func (f found) isNo() bool {
	return f.reason == ConsentRefused || f.reason == ConsentWithdrawn || f.reason == Objected
}

// changesMind reports whether f takes back an earlier no, if only to be asked
// again: a consent that holds, that ended, or that lacks a form. A question
// says nothing, and a consent without an explanation is none.
func (f found) changesMind() bool {
	return f.reason == NoReason || f.reason == ConsentExpired || f.reason == ConsentForm
}

// better reports whether f is to be told rather than o: a consent that holds,
// and holds longest, then what is nearest to one.
func (f found) better(o found) bool {
	if f.reason != o.reason {
		return f.rank() < o.rank()
	}
	if f.reason == NoReason && f.day != o.day {
		return endsSooner(o.day, f.day)
	}
	return cmp.Or(-f.day.Compare(o.day), cmp.Compare(f.id(), o.id())) < 0
}

func (f found) rank() int {
	switch f.reason {
	case NoReason:
		return 0
	case ConsentNotAnswered:
		return 1
	case ConsentForm:
		return 2
	case ConsentExpired:
		return 3
	case ConsentNoNotice:
		return 4
	default:
		return 5
	}
}

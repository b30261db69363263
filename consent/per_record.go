package consent

import "github.com/integraal/integraal"

// perRecord is what a field says of its datum that differs from record to
// record. The gate decides on it, and so it may change what is shown; but it is
// read so that it tells nothing to who may not see such a field anyway.
type perRecord[R any] struct {
	saidBy    func(*R) string
	differs   func(*R) bool
	keptUntil func(*R) integraal.Date
}

func (f Field[R, T]) perRecord(alter func(*perRecord[R])) Field[R, T] {
	var p perRecord[R]
	if f.d.record != nil {
		p = *f.d.record
	}
	alter(&p)
	f.d.record = &p
	return f
}

// SaidBy names who said what the field holds: they may read their own words.
// For everyone else it makes no difference.
func (f Field[R, T]) SaidBy(who func(*R) string) Field[R, T] {
	return f.perRecord(func(p *perRecord[R]) { p.saidBy = who })
}

// Differs says that the client's own account differs from what the field holds,
// and that the client has not answered yet. The client sees it and answers first:
// until then it does not cross to another task and no decision rests on it (AVG
// art. 5 lid 1 onder d). Only who may see such a field is told so; for everyone
// else it makes no difference.
func (f Field[R, T]) Differs(differs func(*R) bool) Field[R, T] {
	return f.perRecord(func(p *perRecord[R]) { p.differs = differs })
}

// KeptUntil is the last day on which the record may keep what the field holds,
// unset where none is known. After it the field is unknown to everyone who may
// see such a field, as if it had been erased, and it is not told that there was
// anything; for everyone else it makes no difference. A field that is no fact
// and no list is always there, so that of it one does learn that its time is
// over; and of a list, unless the day is the same for one without elements.
func (f Field[R, T]) KeptUntil(last func(*R) integraal.Date) Field[R, T] {
	return f.perRecord(func(p *perRecord[R]) { p.keptUntil = last })
}

// put asks the gate the question. What a record says of its own datum is put to
// it only where such a datum is shown, and is then an answer to who may see it;
// that the viewer said it is the one thing that opens a field.
func (q *question[R]) put(m *matter, d *Decision, a *seenAnswer, record *R) {
	r := m.r
	own := r.Purpose == OwnAccess
	if p := q.record; p != nil && p.saidBy != nil && p.saidBy(record) == r.Viewer.ID {
		r.Datum.Author = r.Viewer.ID
	}
	m.decide(d)
	a.set(d, own)
	if q.record == nil || !d.Outcome.Shows() {
		return
	}
	q.record.tell(&r.Datum, record)
	*d = Decision{}
	m.decide(d)
	a.over = !r.Datum.RetainUntil.IsZero() && r.Day.After(r.Datum.RetainUntil)
	if !a.over {
		a.set(d, own)
	}
}

// tell adds to the datum what only its record says.
func (p *perRecord[R]) tell(d *Datum, record *R) {
	d.Differs = d.Differs || p.differs != nil && p.differs(record)
	if p.keptUntil != nil {
		d.RetainUntil = earlier(d.RetainUntil, p.keptUntil(record))
	}
}

package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// matter is a request with what follows from all of it but its datum. That is
// worked out once for all data of one person that a viewer asks about.
type matter struct {
	g       *Gate
	r       *Request
	purpose *Purpose // what the protocol lets this role ask on this day, if anything
	onFile  *file
	cell    *cell // the rules between the service that holds the datum and the task
	stage   stage
	near    bool // the viewer's own, or someone whom they speak for
	works   bool // the viewer carries out the case

	listed bool
	n      int
	few    [mostInPlace]heard
	many   []heard
	told   telling
}

// telling is whether the person knows of the viewer.
type telling struct{ sought, heard, forChild bool }

// mostInPlace is how many records about one person and one viewer need no room of
// their own: most have a few.
const mostInPlace = 8

// heard is what a record about the person says to this viewer, purpose and action
// on the day, whatever the datum and the kind. It holds no pointer, so that a
// decision needs no memory of its own.
type heard struct {
	at     int32 // the place of the record in the file
	reason Reason
	given  bool           // it is a consent that was given, and not withdrawn
	young  bool           // by the person, for whom the kind says whether they could
	said   integraal.Date // as in found
	day    integraal.Date
}

// begin finds what the protocol lets the viewer ask.
func (m *matter) begin() {
	g, r := m.g, m.r
	if g == nil || g.protocol == nil || !g.protocol.Valid.Contains(r.Day) {
		return
	}
	if p := g.protocol.find(r.Purpose, r.Viewer.Role); p != nil && p.Regime < regimes {
		m.purpose = p
	}
}

// about takes the person from the request, where that has changed.
func (m *matter) about() {
	r := m.r
	m.listed, m.n, m.many, m.told = false, 0, nil, telling{}
	m.onFile, m.stage = m.g.fileOf(r.Subject.ID), r.Subject.stageOn(r.Day)
	m.works = r.Viewer.worksFor(&r.Subject)
	m.near = r.Subject.ID == r.Viewer.ID || slices.Contains(r.Viewer.Kin, r.Subject.ID) ||
		slices.Contains(r.Subject.Representatives, r.Viewer.ID)
}

// records are those about the person that say something to this viewer, for this
// purpose and action, whatever the datum.
func (m *matter) records() []heard {
	if !m.listed {
		m.listed = true
		for i := range m.onFile.consents {
			h := m.hear(i)
			if h.reason == ConsentNotAsked {
				continue
			}
			if m.n == len(m.few) {
				m.many = m.hearAll()
				break
			}
			m.few[m.n] = h
			m.n++
		}
	}
	if m.many != nil {
		return m.many
	}
	return m.few[:m.n]
}

func (m *matter) hearAll() (list []heard) {
	for i := range m.onFile.consents {
		if h := m.hear(i); h.reason != ConsentNotAsked {
			list = append(list, h)
		}
	}
	return list
}

// hear is what one record says on the day; what was not asked says nothing.
func (m *matter) hear(i int) heard {
	r, f, at := m.r, &m.onFile.consents[i], int32(i)
	none := heard{reason: ConsentNotAsked}
	if !f.speaksTo(r) {
		return none
	}
	switch {
	case f.refusedBy(r.Day) && f.On.IsZero():
		return heard{at: at, reason: ConsentRefused, said: endOfTime}
	case f.refusedBy(r.Day):
		return heard{at: at, reason: ConsentRefused, said: f.On, day: f.On}
	case !f.Withdrawn.IsZero() && !f.Withdrawn.After(r.Day):
		return heard{at: at, reason: ConsentWithdrawn, said: f.Withdrawn, day: f.Withdrawn}
	case !f.Replaced.IsZero() && !f.Replaced.After(r.Day):
		return none
	case f.Answer == Given && !f.On.IsZero() && !f.On.After(r.Day):
		h := f.consentOn(r.Day)
		h.at = at
		h.young = f.Giver == r.Subject.ID && (r.Subject.Capacity == Incapable || r.Subject.stageOn(f.On) != grown)
		return h
	case f.Asked.IsZero() || f.Asked.After(r.Day):
		return none
	}
	return heard{at: at, reason: ConsentNotAnswered, said: f.Asked, day: f.Asked}
}

// untilNextGiver is the last day on which the same people give the consent.
func (m *matter) untilNextGiver(kind Kind) integraal.Date {
	s := &m.r.Subject
	switch m.stage {
	case under12:
		return s.lastDayBefore(12)
	case under16:
		if _, speakers := m.g.matrix(s, m.stage, kind); speakers {
			return s.lastDayBefore(16)
		}
	default:
	}
	return integraal.Date{}
}

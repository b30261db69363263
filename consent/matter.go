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
	few    [mostInPlace]int32
	many   []int32
	told   telling
}

// telling is whether the person knows of the viewer.
type telling struct{ sought, heard, forChild bool }

// mostInPlace is how many records about one person and one viewer need no room of
// their own: most have a few.
const mostInPlace = 8

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

// records are those about the person that speak of this viewer, purpose and action,
// whatever the datum: their places in the file.
func (m *matter) records() []int32 {
	if !m.listed {
		m.listed = true
		for i := range m.onFile.consents {
			if !m.onFile.consents[i].speaksTo(m.r) {
				continue
			}
			if m.n == len(m.few) {
				m.many = m.onFile.speakingTo(m.r)
				break
			}
			m.few[m.n] = int32(i)
			m.n++
		}
	}
	if m.many != nil {
		return m.many
	}
	return m.few[:m.n]
}

func (f *file) speakingTo(r *Request) (list []int32) {
	for i := range f.consents {
		if f.consents[i].speaksTo(r) {
			list = append(list, int32(i))
		}
	}
	return list
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

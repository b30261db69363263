package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// Notice is the telling of someone that a recipient will know things about
// them, for a purpose (AVG art. 13 and 14).
type Notice struct {
	Told       string   // who was told
	About      []string // whose data it concerned; a parent hears for a child
	Recipients []string // persons, teams or roles
	On         integraal.Date
}

// transparency is S8: was the person told of this recipient. What a law lets a
// body take from a register needs no telling. Where the client's own account
// differs, the client sees it and answers before it crosses or a decision rests
// on it.
func (m *matter) transparency(d *Decision, way *road) {
	r, p := m.r, m.purpose
	own := r.Datum.Source == r.Viewer.Regime
	if r.Datum.Differs && !way.free && (r.Datum.Source != p.Regime || r.Action == Decide) {
		d.failed(S8Transparency, ClientFirst, avg5lid1d)
		return
	}
	if r.Datum.Register && own {
		d.passed(S8Transparency, nil, avg14lid5c)
		return
	}
	by := avg14lid1
	if own {
		by = avg13lid1
	}
	heard, forChild := m.hears()
	if !heard && !forChild {
		if !m.toldLater(d, way) {
			d.failed(S8Transparency, NotInformed, by)
		}
		return
	}
	d.passed(S8Transparency, nil, by)
	if !heard {
		d.lastsUntil(r.Subject.lastDayBefore(16))
	}
}

// hears reports whether the person heard of the viewer in person, or someone on
// their behalf did.
func (m *matter) hears() (heard, forChild bool) {
	if m.told.sought {
		return m.told.heard, m.told.forChild
	}
	r := m.r
	self, parent := listeners(&r.Subject, m.stage)
	for i := range m.onFile.notices {
		n := &m.onFile.notices[i]
		if n.On.IsZero() || n.On.After(r.Day) || !names(n.Recipients, &r.Viewer) {
			continue
		}
		if self && n.Told == r.Subject.ID {
			heard = true
		}
		forChild = forChild || parent && n.Told != r.Subject.ID && slices.Contains(r.Subject.Representatives, n.Told)
	}
	m.told = telling{true, heard, forChild}
	return heard, forChild
}

// toldLater lets a recorded danger, or a recorded risk to an inquiry, put the
// telling off where a duty or safety carries the request: to four weeks where
// Veilig Thuis tells (Wmo 5.3.1 lid 1), and to a month elsewhere (AVG 14 lid 3
// onder a). What is longer asks a new weighing.
func (m *matter) toldLater(d *Decision, way *road) bool {
	r, p := m.r, m.purpose
	if !way.free {
		return false
	}
	last := integraal.Date{}
	for of := DomesticViolence; of < safetyGrounds; of++ {
		if w := weighingFor(r, m.onFile, of); w != nil && w.TellLater {
			last = later(last, w.tellBy(p.Regime))
		}
	}
	if r.Day.After(last) {
		return false
	}
	by := avg14lid3a
	switch {
	case p.Regime == VeiligThuis:
		by = wmo531lid1
	case way.rules[0].fact == FactSuspicion:
		by = uavg41
	}
	d.passed(S8Transparency, nil, by)
	d.InformBy = last
	d.lastsUntil(last)
	return true
}

// tellBy is the last day on which the person is told.
func (w *Weighing) tellBy(task Regime) integraal.Date {
	if task == VeiligThuis {
		return w.On.AddDays(28)
	}
	return w.On.AddMonths(1)
}

// listeners says who can be told on a person's behalf: the person, from 12 if
// they can weigh it, and who speaks for someone under 16 or someone who cannot.
func listeners(s *Subject, of stage) (self, parent bool) {
	if s.Capacity == Incapable {
		return false, true
	}
	switch of {
	case under12:
		return false, true
	case under16:
		return true, true
	case grown:
		return true, false
	default:
		return s.Relation != DependentChild, s.Relation == DependentChild
	}
}

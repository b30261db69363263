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
// body take from a register needs no telling.
func transparency(r *Request, d *Decision, notices []Notice) {
	own := r.Datum.Source == r.Viewer.Regime
	if r.Datum.Register && own {
		d.passed(S8Transparency, nil, avg14lid5c)
		return
	}
	by := avg14lid1
	if own {
		by = avg13lid1
	}
	self, parent := listeners(&r.Subject, r.Day)
	heard, forChild := false, false
	for i := range notices {
		n := &notices[i]
		if n.On.IsZero() || n.On.After(r.Day) || !names(n.Recipients, &r.Viewer) {
			continue
		}
		if self && n.Told == r.Subject.ID {
			heard = true
		}
		forChild = forChild || parent && n.Told != r.Subject.ID && slices.Contains(r.Subject.Representatives, n.Told)
	}
	if !heard && !forChild {
		d.failed(S8Transparency, NotInformed, by)
		return
	}
	d.passed(S8Transparency, nil, by)
	if !heard {
		d.lastsUntil(r.Subject.lastDayBefore(16))
	}
}

// listeners says who can be told on a person's behalf: the person, from 12 if
// they can weigh it, and who speaks for someone under 16 or someone who cannot.
func listeners(s *Subject, day integraal.Date) (self, parent bool) {
	if s.Capacity == Incapable {
		return false, true
	}
	switch s.stageOn(day) {
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

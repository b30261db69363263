package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// said reports whether the viewer said the datum: who made a statement may
// read it. To read is all: to pass one's own words on, or to rest a decision on
// them, asks what anyone's words ask.
func said(r *Request) bool {
	return r.Action == View && r.Datum.Author != "" && r.Datum.Author == r.Viewer.ID
}

// ownAccess is a person's access to their own data, and that of who speaks for
// them: a parent's until a child is 16, a representative's.
func (m *matter) ownAccess(d *Decision) {
	r := m.r
	// What the police hold is under a law of its own that was not read.
	d.Unverified = r.Datum.Source == Police
	switch {
	case said(r):
		d.passed(SOwn, nil, integraal.Citation{})
	case r.Viewer.ID == r.Subject.ID:
		m.ownData(d)
	case slices.Contains(r.Subject.Representatives, r.Viewer.ID):
		m.dataOfWhomTheySpeakFor(d)
	default:
		d.failed(SOwn, OthersData, avg15)
	}
}

// ownData refuses whom the law refuses, and no one else: that a person is too
// young has to be known.
func (m *matter) ownData(d *Decision) {
	r, stage := m.r, m.stage
	law := lawOf(r.Datum.Source, r.Day)
	switch {
	case stage == under12:
		d.failed(SOwn, TooYoung, law.tooYoung)
	case r.Subject.Capacity == Incapable:
		d.failed(SOwn, NotCapable, law.notCapable)
	case stage == under16 && law == &olderGeneralLaw:
		// The older text has a parent exercise these rights for anyone under 16;
		// Wmo and Jeugdwet have rules of their own.
		d.passed(SOwn, nil, uavg5lid4Old)
		d.Contested = true
	default:
		d.passed(SOwn, nil, law.access)
	}
}

func (m *matter) dataOfWhomTheySpeakFor(d *Decision) {
	r := m.r
	law := lawOf(r.Datum.Source, r.Day)
	if slices.Contains(m.g.opposes, r.Subject.ID) {
		d.failed(SOwn, InterestOpposes, law.opposes)
		d.Contested = law.isGeneral()
		return
	}
	if r.Subject.Capacity == Incapable {
		d.passed(SOwn, nil, law.stands)
		return
	}
	switch m.stage {
	case under12:
		d.passed(SOwn, nil, law.youngest)
	case under16:
		d.passed(SOwn, nil, law.teenager)
	case grown:
		// A court ordered full information on a 17-year-old under supervision.
		d.failed(SOwn, ChildDecides, law.teenager)
		d.Contested = r.Subject.Born.Age(r.Day) < 18
	default:
		d.failed(SOwn, AgeUnknown, law.teenager)
	}
	d.lastsUntil(r.Subject.lastDayBefore(16))
}

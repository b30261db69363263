package income

import "github.com/integraal/integraal"

// lokaleDag are the settings of a municipality that hold on a day, looked up
// once. What it has no setting for is nil.
type lokaleDag struct {
	*Settings
	toeslag    toeslagOn
	bijzonder  *placed[BijzondereBijstandSetting]
	studie     *placed[StudietoeslagSetting]
	regelingen []*regelingOn
}

// toeslagOn is the setting of the individuele inkomenstoeslag for an application
// on a day: with the first and last day of the referteperiode, and the first day
// of the twelve months before.
type toeslagOn struct {
	set               *placed[InkomenstoeslagSetting]
	first, last, year integraal.Date
}

func toeslagOf(set *placed[InkomenstoeslagSetting], day integraal.Date) toeslagOn {
	return toeslagOn{set: set, first: set.is.first(day), last: day.AddDays(-1), year: day.AddMonths(-12)}
}

// regelingOn is the setting of a local scheme, with what is answered where its
// conditions are not met.
type regelingOn struct {
	*placed[RegelingSetting]
	geen refusals[LokaleGrens]
}

// on looks up the settings of a day.
func (s *Settings) on(day integraal.Date) *lokaleDag {
	if s == nil {
		return nil
	}
	l := &lokaleDag{Settings: s}
	if set := holding("", s.inkomenstoeslag, day); set != nil {
		l.toeslag = toeslagOf(set, day)
	}
	l.bijzonder, l.studie = holding("", s.bijzonder, day), holding("", s.studietoeslag, day)
	for i := range s.lokaal {
		if r := &s.lokaal[i]; r.days.Contains(day) {
			l.regelingen = append(l.regelingen, r)
		}
	}
	return l
}

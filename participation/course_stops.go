package participation

import "github.com/integraal/integraal"

// stops are the stretches that events of the kinds began.
func (m *matter) stops(kinds ...EventKind) []stretch {
	var out []stretch
	for _, k := range kinds {
		for _, e := range m.events[k] {
			if t := m.tell(e); t.happened() || t.unclear() {
				out = append(out, m.stretch(e, t))
			}
		}
	}
	return out
}

func (m *matter) stretch(e *Event, t told) stretch {
	s := stretch{event: e.Kind, missing: t.missing, laws: lawsOfStop(e.Kind)}
	if !t.happened() {
		return s
	}
	s.from = t.on
	switch e.Kind {
	case EventSupplementAsked, EventObjectionSupplement:
		s.from = t.on.AddDays(1)
		m.untilSupplied(e, &s)
	case EventDelayAgreed:
		m.untilAgreed(e, &s)
	case EventForeignAsked:
		s.from = t.on.AddDays(1)
		m.untilOver(e, &s)
	default:
		m.untilOver(e, &s)
	}
	return s
}

// agreedInObjection are the further delays of a decision on an objection to
// which who objects agreed (Awb 7:10 lid 4): they count where the others agree
// or cannot be harmed. refused is whether there is one that does not count.
func (m *matter) agreedInObjection() (out []stretch, refused bool) {
	for _, e := range m.events[EventDelayAgreed] {
		t := m.tell(e)
		if !t.happened() && !t.unclear() {
			continue
		}
		agree, told, missing := take(m.of, e.Kind.fact()+partOthers, e.Others)
		if told && !agree {
			refused = true
			continue
		}
		s := m.stretch(e, t)
		s.laws = []integraal.Citation{awb710lid4}
		if missing != nil {
			s.missing, s.runs = union(s.missing, missing), false
			if t.happened() {
				s.least = s.from.AddDays(-1)
			}
		}
		out = append(out, s)
	}
	return out, refused
}

func lawsOfStop(k EventKind) []integraal.Citation {
	switch k {
	case EventSupplementAsked:
		return []integraal.Citation{awb415a}
	case EventForeignAsked:
		return []integraal.Citation{awb415b}
	case EventDelayAgreed:
		return []integraal.Citation{agreed}
	case EventDelayByApplicant:
		return []integraal.Citation{attributed}
	case EventForceMajeure:
		return []integraal.Citation{majeure}
	}
	return []integraal.Citation{awb710lid2}
}

// setDay is the last day that was set with an event.
func (m *matter) setDay(e *Event) (integraal.Date, bool, []integraal.Missing) {
	return take(m.of, e.Kind.fact()+partSet, e.Set)
}

// endedDay is the day on which what an event began was over, as of the day that
// is asked about.
func (m *matter) endedDay(e *Event) (integraal.Date, bool, []integraal.Missing) {
	end, present, missing := take(m.of, e.Kind.fact()+partEnded, e.Ended)
	if present && end.After(m.day) {
		return integraal.Date{}, false, nil
	}
	return end, present, missing
}

// untilSupplied: until the day on which the answer came, or the last day that
// was set passed without it, whichever is first.
func (m *matter) untilSupplied(e *Event, s *stretch) {
	none := s.from.AddDays(-1)
	set, isSet, unset := m.setDay(e)
	ended, came, unheard := m.endedDay(e)
	s.missing = union(unset, unheard)
	before := ended.AddDays(-1)
	switch {
	case came && isSet && set.Before(before):
		s.least, s.most = set, set
	case came && unset == nil:
		s.least, s.most = before, before
	case came:
		s.least, s.most = none, before
	case s.missing != nil && isSet:
		s.least, s.most = none, set
	case s.missing != nil:
		s.least = none
	case isSet && m.day.After(set):
		s.least, s.most = set, set
	default:
		s.runs, s.least, s.most = true, later(none, m.day), set
	}
}

// untilAgreed: the time of the delay to which the applicant agreed.
func (m *matter) untilAgreed(e *Event, s *stretch) {
	set, isSet, unset := m.setDay(e)
	s.missing = unset
	s.least = s.from.AddDays(-1)
	switch {
	case isSet:
		s.least, s.most = set, set
		s.runs = !m.day.After(set)
	case unset == nil:
		s.most = s.least
	}
}

// untilOver: as long as it lasts.
func (m *matter) untilOver(e *Event, s *stretch) {
	none := s.from.AddDays(-1)
	ended, over, unheard := m.endedDay(e)
	s.missing = unheard
	switch {
	case over:
		s.least, s.most = ended.AddDays(-1), ended.AddDays(-1)
	case unheard != nil:
		s.least = none
	default:
		s.runs, s.least = true, later(none, m.day)
	}
}

func later(a, b integraal.Date) integraal.Date {
	if a.After(b) {
		return a
	}
	return b
}

func earlier(a, b integraal.Date) integraal.Date {
	if b.IsZero() || !a.IsZero() && a.Before(b) {
		return a
	}
	return b
}

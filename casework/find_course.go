package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// timeline are the terms that what is seen to have happened started.
func (s *sight) timeline() (*participation.Timeline, error) {
	if s.terms == nil {
		t, err := participation.Terms(s.happened(), s.day)
		if err != nil {
			return nil, err
		}
		s.terms = &t
	}
	return s.terms, nil
}

// happened are the events that are told as such, and those that other records tell.
func (s *sight) happened() []participation.Event {
	var list []participation.Event
	for i := range s.events {
		list = append(list, s.event(&s.events[i]))
	}
	add := func(e participation.Event) {
		if !slices.ContainsFunc(list, func(o participation.Event) bool { return o.Kind == e.Kind && o.Of == e.Of }) {
			list = append(list, e)
		}
	}
	for i := range s.benefits {
		if b := &s.benefits[i]; b.Kind == WmoInvestigation && !b.Melding.IsZero() {
			add(participation.Event{
				Kind: participation.EventWmoMelding, Of: b.ID, Day: integraal.Know(b.Melding, s.sourceOf(b.Told)),
			})
		}
	}
	for _, p := range s.clients() {
		if talk := factOf(s, p.id, FirstDebtTalk, 0); talk.State() == integraal.Known {
			add(participation.Event{
				Kind: participation.EventFirstTalk, Of: p.id, Day: talk, Weeks: s.weeksOfDebtHelp(),
			})
		}
	}
	for i := range s.announced {
		a := &s.announced[i]
		day, ended := s.began(a)
		lookAgain := factOf(s, a.About, LookAgain, 0)
		switch basis, _ := factOf(s, a.About, BasisOfMeasure, 0).Value(); {
		case a.Act == participation.Opschorten.String():
			add(participation.Event{
				Kind: participation.EventOpschorting, Of: a.ID, Day: day, Set: notBefore(factOf(s, a.About, RepairBy, 0), a.On),
				Ended: ended,
			})
		case a.Act == participation.Verlagen.String() && basis == participation.MeasureByLaw:
			add(participation.Event{Kind: participation.EventMeasure, Of: a.ID, Day: day, Set: notBefore(lookAgain, a.On)})
		}
	}
	return list
}

// began is when an act began and whether it is over, as told on the day of its telling.
// What was told before the day of the act was announced for that day: whether it began
// then, and whether it is over, nobody said. That it is not over is told only by who
// told of it on that day or after it.
func (s *sight) began(a *Announced) (day, ended integraal.Fact[integraal.Date]) {
	told := s.sourceOf(a.Told)
	switch {
	case a.Told.On.IsZero():
		return integraal.Know(a.On, told), ended
	case a.Told.On.Before(a.On):
		return day, ended
	}
	return integraal.Know(a.On, told), integraal.KnowAbsent[integraal.Date](told)
}

// notBefore is a day that is no longer one where it lies before what it came with.
func notBefore(f integraal.Fact[integraal.Date], day integraal.Date) integraal.Fact[integraal.Date] {
	if set, known := f.Value(); known && set.Before(day) {
		return integraal.Fact[integraal.Date]{}
	}
	return f
}

// event is an event as the rules on terms ask for it. What was set with it is not
// known where nobody said; that it is not over is what is told until someone says
// that it is.
func (s *sight) event(h *Happening) participation.Event {
	told := s.sourceOf(h.Told)
	e := participation.Event{Kind: eventOf(h.Kind), Of: h.matter(), Ended: integraal.KnowAbsent[integraal.Date](told)}
	switch {
	case h.Not:
		e.Day = integraal.KnowAbsent[integraal.Date](told)
	case !h.On.IsZero():
		e.Day = integraal.Know(h.On, told)
	}
	if !h.Set.IsZero() {
		e.Set = integraal.Know(h.Set, told)
	}
	if !h.Ended.IsZero() {
		e.Ended = integraal.Know(h.Ended, told)
	}
	if h.Weeks > 0 {
		e.Weeks = integraal.Know(h.Weeks, told)
	}
	if e.Kind == participation.EventPwMelding {
		e.Adults = s.adults(h.About)
	}
	return e
}

// adults are whom a melding for bijstand concerns: the person alone, or both
// spouses. Who they are is asked where it is not told whether there is a spouse.
func (s *sight) adults(id string) []participation.AdultFacts {
	adult := func(id string) participation.AdultFacts {
		f := factOf(s, id, Born, 0)
		if born, known := f.Value(); known && born.After(s.day) {
			f = integraal.Fact[integraal.Date]{}
		}
		return participation.AdultFacts{ID: id, Born: f}
	}
	p := s.person(id)
	joint, known := isYes(factOf(s, id, JointHousehold, 0))
	switch {
	case p == nil || !known:
		return nil
	case joint && p.partner == "":
		return nil
	case joint:
		return []participation.AdultFacts{adult(id), adult(p.partner)}
	}
	return []participation.AdultFacts{adult(id)}
}

// eventDay is the day of an event of a person, where it is told as such.
func (s *sight) eventDay(p *seenPerson, kind participation.EventKind) integraal.Fact[integraal.Date] {
	for i := range s.events {
		if h := &s.events[i]; h.About == p.id && eventOf(h.Kind) == kind {
			e := s.event(h)
			return e.Day
		}
	}
	return integraal.Fact[integraal.Date]{}
}

// findCourses lists the terms that run, stand still, are overdue or cannot be said
// yet, in the matters of which events are told. What a term is over without anyone
// being late is not told again.
func (s *sight) findCourses(_ *dayNorms) ([]integraal.Finding, error) {
	timeline, err := s.timeline()
	if err != nil {
		return nil, err
	}
	var found []integraal.Finding
	for i := range timeline.Courses {
		c := &timeline.Courses[i]
		about, told := s.aboutMatter(c)
		if !told || s.elsewhereTold(c) {
			continue
		}
		switch c.State {
		case participation.CourseRunning, participation.CourseSuspended, participation.CourseOverdue, participation.CourseOpen:
			found = append(found, s.course(c, about, timeline.Penalties))
		case participation.CourseLapsed, participation.CourseEnded, participation.CourseAppliesNot:
		}
	}
	return found, nil
}

// aboutMatter is whom a matter is about, where an event of it is told as such.
func (s *sight) aboutMatter(c *participation.Course) (string, bool) {
	for i := range s.events {
		if s.events[i].matter() == c.Of {
			return s.events[i].About, true
		}
	}
	for i := range s.announced {
		if s.announced[i].ID == c.Of {
			return s.announced[i].About, true
		}
	}
	return "", false
}

// elsewhereTold reports whether a term has a finding of its own; see findTerms.
func (s *sight) elsewhereTold(c *participation.Course) bool {
	switch c.Kind {
	case participation.WmoInvestigation:
		return slices.ContainsFunc(s.benefits, func(b Benefit) bool { return b.ID == c.Of && b.Kind == WmoInvestigation })
	case participation.DebtDecision:
		return s.person(c.Of) != nil && factOf(s, c.Of, FirstDebtTalk, 0).State() == integraal.Known
	}
	return false
}

func (s *sight) course(c *participation.Course, about string, penalties []participation.Penalty) integraal.Finding {
	f := integraal.Finding{
		Code: "term." + c.Kind.String(), Urgency: integraal.OpenFact, Day: c.Last, About: []string{about},
		Because: textBecauseOpen, Laws: integraal.CiteAll(c.Laws...), Missing: c.Missing,
		Title: s.say(textCourseOpen, about, integraal.PutText("event", c.Start.Event.Text())),
	}
	args := []integraal.Arg{integraal.PutText("event", c.Start.Event.Text()), integraal.Put("day", c.Last)}
	says := []integraal.Text{c.What}
	switch {
	case c.State == participation.CourseSuspended:
		f.Urgency, f.Because = integraal.Other, textBecauseRest
		f.Title = s.say(textCourseStill, about, args...)
		says = append(says, textAsToldHere) // that it runs again can have been told elsewhere
	case c.State == participation.CourseOverdue && !c.Last.IsZero():
		f.Title, f.Because = s.say(textCourseOver, about, args...), becauseTerm(c.DaysLeft)
		says = append(says, c.Follows, textAsToldHere)
	case c.State == participation.CourseRunning && !c.Last.IsZero():
		f.Title = s.say(textCourseRuns, about, args...)
		f.Urgency, f.Because = urgencyOf(c.DaysLeft), becauseTerm(c.DaysLeft)
	}
	for _, says := range says {
		if !says.IsZero() {
			f.Says = append(f.Says, says)
		}
	}
	for _, p := range penalties {
		if p.Of == c.Of && p.For == c.Kind && c.State == participation.CourseOverdue {
			f.Says, f.Laws = append(f.Says, p.Text), append(f.Laws, integraal.CiteAll(p.Laws...)...)
		}
	}
	for _, stop := range c.Stops {
		f.Laws = append(f.Laws, integraal.CiteAll(stop.Laws...)...)
	}
	if len(c.Missing) > 0 {
		asks, steps := s.ask(c.Missing, s.day.Year())
		f.Says, f.Next = append(f.Says, asks...), steps
	}
	if len(c.Who) > 0 && c.State != participation.CourseOpen {
		next := integraal.Action{
			Text: s.say(textCourseNext, about, integraal.PutText("event", c.Start.Event.Text())), Who: s.roles(c.Who), Laws: integraal.CiteAll(c.Laws...),
		}
		if c.State == participation.CourseRunning {
			next.By = c.Last
		}
		f.Next = append(f.Next, next)
	}
	f.Laws = compactCited(f.Laws)
	return f
}

var (
	textCourseRuns = plain(
		"Termijn voor {who} tot en met {day}, na: {event}", "Term for {who} until {day}, after: {event}")
	textCourseStill = plain(
		"Termijn voor {who} staat stil, na: {event}", "Term for {who} stands still, after: {event}")
	textCourseOver = plain(
		"Termijn voor {who} verlopen op {day}, na: {event}", "Term for {who} passed on {day}, after: {event}")
	textCourseOpen = plain(
		"Termijn voor {who} niet te bepalen, na: {event}", "Term for {who} cannot be said, after: {event}")
	textCourseNext = plain(
		"Kijk of gebeurd is wat nodig is, na: {event}. Leg vast wat er gebeurde en op welke dag.",
		"See whether what is needed was done, after: {event}. Record what happened and on which day.")
	textAsToldHere = integraal.Text{
		NL: "Dit volgt uit wat hier is vastgelegd en u mag zien. Is er al iets gebeurd, leg dat dan vast.",
		EN: "This follows from what is recorded here and you may see. If something was done already, record it.",
	}
)

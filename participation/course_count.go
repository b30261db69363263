package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// told is what is known of an event on a day.
type told struct {
	on      integraal.Date      // when it happened, on the day or before it
	missing []integraal.Missing // it may have happened: its day is not known
	listed  bool                // it is listed at all
	event   *Event
}

func (t told) happened() bool { return !t.on.IsZero() }
func (t told) unclear() bool  { return t.missing != nil }

// tell reads an event as of the day that is asked about.
func (m *matter) tell(e *Event) told {
	on, present, missing := take(m.of, e.Kind.fact(), e.Day)
	out := told{missing: missing, listed: true, event: e}
	if present && !on.After(m.day) {
		out.on = on
	}
	return out
}

// first is the event of a kind that happens once.
func (m *matter) first(k EventKind) told {
	if len(m.events[k]) == 0 {
		return told{}
	}
	return m.tell(m.events[k][0])
}

// asks is what is missing of an event on which the length of a term depends,
// also when nobody listed it.
func (t told) asks(of string, k EventKind) []integraal.Missing {
	if t.listed {
		return t.missing
	}
	return []integraal.Missing{{Fact: k.fact(), Who: of}}
}

// start is the course of a term of that kind that an event started; ok is false
// when the event did not happen.
func (m *matter) start(k TermKind, e EventKind, on told) (c Course, ok bool) {
	if !on.happened() && !on.unclear() {
		return Course{}, false
	}
	r := &rolesOfTerms[k]
	c = Course{
		Kind: k, Of: m.of, Set: r.set, Who: slices.Clone(r.who), Power: r.power, Follows: r.follows,
		Laws: slices.Clone(ruleOf(k).laws), Missing: on.missing,
	}
	c.Start = Moment{Event: e, Day: on.on}
	return c, true
}

// stretch is a time in which a term stands still: from a day up to a day that
// lies between the least and the most that it can be.
type stretch struct {
	event       EventKind
	from        integraal.Date
	least, most integraal.Date // last day; an unset most is not bounded
	runs        bool           // it is known to stand still on the day
	missing     []integraal.Missing
	laws        []integraal.Citation
}

// count gives c its last day: the end of its rule from a day on, held up by the
// stretches.
func (m *matter) count(c *Course, from integraal.Date, stops []stretch) {
	r := ruleOf(c.Kind)
	c.Laws = append(c.Laws, r.termijnenwetLaws()...)
	if from.IsZero() {
		return
	}
	least := m.lastDay(r, from, stops, false)
	most := m.lastDay(r, from, stops, true)
	end, _ := r.moved(most)
	for i := range stops {
		if s := &stops[i]; end.IsZero() || !s.from.After(end) { // else the term was over when it began
			c.Missing = union(c.Missing, s.missing)
			m.hold(c, s)
		}
	}
	if least == most {
		c.Last, c.Extended = r.moved(least)
		return
	}
	c.Range.From, _ = r.moved(least)
	c.Range.Until = end
}

// lastDay is the last day before the Algemene termijnenwet, with each stretch as
// short or as long as it can be. It is unset where a stretch has no bound.
func (m *matter) lastDay(r *termRule, from integraal.Date, stops []stretch, longest bool) integraal.Date {
	last := r.end(from)
	counted := from // days up to here are done with
	for _, s := range byFirst(stops) {
		until := s.least
		if longest {
			until = s.most
		}
		end, _ := r.moved(last)
		switch {
		case s.from.IsZero() && !longest, s.from.After(end):
			continue // it may not have begun, or the term was over when it did
		case until.IsZero():
			return integraal.Date{}
		}
		first := s.from
		if !first.After(counted) {
			first = counted.AddDays(1)
		}
		if days := first.DaysUntil(until) + 1; days > 0 {
			last = last.AddDays(days)
			counted = until
		}
	}
	return last
}

func byFirst(stops []stretch) []stretch {
	sorted := slices.Clone(stops)
	slices.SortStableFunc(sorted, func(a, b stretch) int { return a.from.Compare(b.from) })
	return sorted
}

// hold puts a stretch on record in c.
func (m *matter) hold(c *Course, s *stretch) {
	if s.from.IsZero() {
		return
	}
	still := Standstill{Event: s.event, Days: integraal.Period{From: s.from}, Laws: s.laws}
	if s.least == s.most {
		still.Days.Until = s.least
	}
	if !still.Days.Reversed() {
		c.Stops = append(c.Stops, still)
	}
	c.Laws = append(c.Laws, s.laws...)
	if s.runs && !s.from.After(m.day) {
		c.State = CourseSuspended
	}
}

// close lets an event end the course, and says where the course stands.
func (m *matter) close(c *Course, by EventKind, on told) {
	if on.happened() {
		c.Closed = Moment{Event: by, Day: on.on}
	}
	c.Missing = union(c.Missing, on.missing)
	m.settle(c)
}

// settle says where a course stands, and in which words.
func (m *matter) settle(c *Course) {
	r := ruleOf(c.Kind)
	if !c.Last.IsZero() {
		c.DaysLeft = m.day.DaysUntil(c.Last)
	}
	switch {
	case !c.Closed.Day.IsZero():
		c.State, c.Kept = CourseEnded, c.kept()
		c.What = textCourseEnded.With(integraal.PutText("event", c.Closed.Event.Text()), integraal.Put("day", c.Closed.Day))
		if c.Closed.Event == c.Start.Event && c.Kind != NextAdvance && c.Kind != ReviewOfPlan {
			c.What = textCourseDone.With(integraal.Put("day", c.Closed.Day)) // what the event began is over
		}
		if c.Kept != integraal.Undetermined && c.Kind != Objection { // which has its own rule by post
			c.Missing = nil // in time or too late, whatever it is
		}
	case c.Missing != nil:
		c.State, c.What = CourseOpen, together(textCourseOpen, textOfFacts(c.Missing))
	case c.State == CourseSuspended:
		c.What = textCourseSuspended
	case !c.Last.IsZero() && c.DaysLeft < 0:
		c.State, c.What = CourseOverdue, r.over
		if rolesOfTerms[c.Kind].lapses {
			c.State = CourseLapsed
		}
		c.Laws = append(c.Laws, r.overLaws...)
	default:
		c.State, c.What = CourseRunning, r.what
	}
	if c.State != CourseRunning && c.State != CourseSuspended && c.State != CourseOverdue {
		c.Follows = integraal.Text{}
	}
	m.courses = append(m.courses, c.on(m.day))
}

// kept is whether what ended c came in time.
func (c *Course) kept() integraal.Verdict {
	on := c.Closed.Day
	latest, earliest := c.Last, c.Last
	if c.Last.IsZero() {
		earliest, latest = c.Range.From, c.Range.Until
	}
	switch {
	case c.Start.Day.IsZero():
		return integraal.Undetermined
	case !earliest.IsZero() && !on.After(earliest):
		return integraal.Applies
	case !latest.IsZero() && on.After(latest):
		return integraal.AppliesNot
	}
	return integraal.Undetermined
}

// on is c with its citations in the texts of the day, and slices of its own.
func (c *Course) on(day integraal.Date) Course {
	out := *c
	out.Laws = inTextsOf(day, once(c.Laws))
	out.Missing = settled(c.Missing)
	if len(out.Missing) == 0 {
		out.Missing = nil
	}
	for i := range out.Missing {
		if m := &out.Missing[i]; m.Hint.IsZero() {
			m.Hint = askOf(m.Fact)
		}
	}
	out.Stops = slices.Clone(c.Stops)
	for i := range out.Stops {
		out.Stops[i].Laws = inTextsOf(day, out.Stops[i].Laws)
	}
	return out
}

// once is the citations in their order, each one time.
func once(laws []integraal.Citation) []integraal.Citation {
	var out []integraal.Citation
	for _, c := range laws {
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// textOfFacts names the facts that are missing, by why they are.
func textOfFacts(missing []integraal.Missing) integraal.Text {
	var unknown, contested, hidden []integraal.Text
	for _, m := range missing {
		word, _ := Word(m.Fact)
		switch m.State {
		case integraal.Contested:
			contested = append(contested, word)
		case integraal.NotVisible:
			hidden = append(hidden, word)
		default:
			unknown = append(unknown, word)
		}
	}
	return together(naming(textContested, contested), naming(textNotKnown, unknown), naming(textHidden, hidden))
}

var (
	textCourseOpen = integraal.Text{
		NL: "Wat is verteld, zegt niet genoeg over deze termijn.", EN: "What is told does not say enough about this term.",
	}
	textCourseSuspended = integraal.Text{
		NL: "De termijn staat stil.", EN: "The term stands still.",
	}
	textCourseDone = integraal.Text{
		NL: "Afgerond op {day}.", EN: "Ended on {day}.",
	}
	textCourseEnded = integraal.Text{NL: "Afgerond op {day}: {event}.", EN: "Ended on {day}: {event}."}
)

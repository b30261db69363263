package participation

import "github.com/integraal/integraal"

// opschorting: at most eight weeks, and the day that was set to repair.
func (m *matter) opschorting() {
	begun := m.first(EventOpschorting)
	c, ok := m.start(OpschortingRuns, EventOpschorting, begun)
	if !ok {
		return
	}
	e := begun.event
	ended, over, unheard := m.endedDay(e)
	withdrawn := m.first(EventIntrekking)
	set, isSet, unset := take(m.of, e.Kind.fact()+partWeeks, e.Weeks)
	switch {
	case !begun.happened():
	case unset != nil:
		c.Missing = union(c.Missing, unset)
		c.Range.Until = lastOf(weeksOfOpschorting)(begun.on)
	case isSet:
		c.Last = lastOf(set)(begun.on)
	default:
		c.Last = lastOf(weeksOfOpschorting)(begun.on) // none was set: the longest that the law allows
	}
	if over || !withdrawn.happened() {
		m.close(&c, EventOpschorting, told{on: ended, missing: union(unheard, withdrawn.missing)})
	} else {
		m.close(&c, EventIntrekking, withdrawn)
	}
	day, given, unknown := m.setDay(e)
	if unknown == nil && !given {
		return
	}
	r, _ := m.start(RepairTerm, EventOpschorting, begun)
	r.Missing = union(r.Missing, unknown)
	if given {
		m.count(&r, day, nil)
	}
	m.close(&r, EventOpschorting, told{on: ended, missing: unheard})
}

// measures: review of a measure of art. 18 lid 2, the window for a repeat, and
// the plan after an exemption of art. 9a.
func (m *matter) measures() {
	taken := m.first(EventMeasure)
	if c, ok := m.start(MeasureReview, EventMeasure, taken); ok {
		m.measureReview(&c, taken)
	}
	for _, e := range m.events[EventUniformMeasure] {
		taken := m.tell(e)
		if c, ok := m.start(RepeatWithin, EventUniformMeasure, taken); ok {
			m.count(&c, taken.on, nil)
			c.Notes = []Point{pointInkeer.on(m.day)}
			m.settle(&c)
		}
	}
	m.plan9a()
}

// measureReview: on the day that the college set, within three months at the
// latest (art. 18 lid 3).
func (m *matter) measureReview(c *Course, taken told) {
	set, isSet, unset := m.setDay(taken.event)
	most := taken.on.AddMonths(monthsToReview)
	c.Missing = union(c.Missing, unset)
	switch {
	case !taken.happened():
	case unset != nil:
		c.Range.Until = most
	case isSet && set.After(most):
		c.Last = most
		c.Notes = []Point{pointReviewTooLate.on(m.day)}
	case isSet:
		c.Last = set
	default:
		c.Last = most
	}
	m.close(c, EventMeasureReviewed, m.first(EventMeasureReviewed))
}

// monthsToReview is art. 18 lid 3.
const monthsToReview = 3

// plan9a: within six months after the request of who has the exemption, and a
// review every six months after it.
func (m *matter) plan9a() {
	asked, granted, plan := m.first(EventAsked9a), m.first(EventGranted9a), m.first(EventPlan9a)
	if granted.happened() || granted.unclear() {
		if c, ok := m.start(PlanAfterExemption, EventAsked9a, asked); ok {
			c.Missing = union(c.Missing, granted.missing)
			m.count(&c, asked.on, nil)
			m.close(&c, EventPlan9a, plan)
		}
	}
	last, by := plan, EventPlan9a
	for {
		c, ok := m.start(ReviewOfPlan, by, last)
		if !ok {
			return
		}
		m.count(&c, last.on, nil)
		next := m.nextReview(last.on)
		m.close(&c, EventReviewed9a, next)
		if !next.happened() {
			return
		}
		last, by = next, EventReviewed9a
	}
}

// nextReview is the first review after a day.
func (m *matter) nextReview(after integraal.Date) told {
	var out told
	for _, e := range m.events[EventReviewed9a] {
		t := m.tell(e)
		out.missing = union(out.missing, t.missing)
		if t.happened() && t.on.After(after) {
			out.on = earlier(t.on, out.on)
		}
	}
	return out
}

// language: the test, the notice and the month to begin learning (art. 18b).
func (m *matter) language() {
	tested, notified := m.first(EventLanguageTested), m.first(EventLanguageNotified)
	if tested.listed {
		if c, ok := m.start(LanguageTest, EventApplication, m.first(EventApplication)); ok {
			m.count(&c, c.Start.Day, nil)
			m.close(&c, EventLanguageTested, tested)
		}
	}
	if c, ok := m.start(LanguageNotice, EventLanguageTested, tested); ok {
		m.count(&c, tested.on, nil)
		m.close(&c, EventLanguageNotified, notified)
	}
	if c, ok := m.start(LearningStart, EventLanguageNotified, notified); ok {
		m.count(&c, notified.on, nil)
		m.close(&c, EventLearningStarted, m.first(EventLearningStarted))
	}
}

// debts: the first talk within four weeks, or three working days when something
// threatens, and the decision within the term of the by-law.
func (m *matter) debts() {
	by, asked := EventDebtHelpAsked, m.first(EventDebtHelpAsked)
	if !asked.listed {
		by, asked = EventDebtSignal, m.first(EventDebtSignal)
	}
	threat, talk := m.first(EventDebtThreat), m.first(EventFirstTalk)
	open := threat.asks(m.of, EventDebtThreat)
	kind := FirstTalk
	if threat.happened() {
		kind = FirstTalkUrgent
	}
	if c, ok := m.start(kind, by, asked); ok {
		from := asked.on
		if threat.happened() && asked.happened() {
			from = later(asked.on, threat.on)
		}
		m.count(&c, from, nil)
		c.Notes = append(c.Notes, pointTalkNoDecision.on(m.day))
		if open != nil && asked.happened() {
			c.Missing = union(c.Missing, open)
			c.Range = integraal.Between(asked.on.AddWorkingDays(daysOfUrgentTalk), c.Last)
			c.Last, c.Extended = integraal.Date{}, false
			c.Laws = append(c.Laws, wgs4lid2)
		}
		m.close(&c, EventFirstTalk, talk)
	}
	m.debtDecision(talk)
}

// daysOfUrgentTalk are working days (Wgs art. 4 lid 2).
const daysOfUrgentTalk = 3

// debtDecision: within the weeks of the by-law after the first talk.
func (m *matter) debtDecision(talk told) {
	c, ok := m.start(DebtDecision, EventFirstTalk, talk)
	if !ok {
		return
	}
	set, isSet, unset := take(m.of, talk.event.Kind.fact()+partWeeks, talk.event.Weeks)
	c.Missing = union(c.Missing, unset)
	c.Notes = append(c.Notes, pointDebtPenalty.on(m.day))
	switch {
	case !talk.happened():
	case isSet:
		c.Last = talk.on.AddDays(7 * set)
	default:
		c.Range.Until = talk.on.AddDays(7 * weeksOfDebtDecision)
		if unset == nil { // the law wants a by-law: without one its longest term is left
			c.Last, c.Range = c.Range.Until, integraal.Period{}
			c.Notes = append(c.Notes, pointNoByLaw.on(m.day))
		}
	}
	declined := m.first(EventDebtHelpDeclined)
	if declined.happened() {
		c.Laws = append(c.Laws, wgs4aLid2)
		m.close(&c, EventDebtHelpDeclined, declined)
		return
	}
	c.Missing = union(c.Missing, declined.missing)
	m.close(&c, EventDebtDecided, m.first(EventDebtDecided))
	m.debtPenalty()
}

var (
	pointInkeer = &Point{
		Code: "term.inkeer",
		Text: integraal.Text{
			NL: "Blijkt duidelijk dat de cliënt de plicht weer nakomt, dan mag de gemeente de verlaging herzien. De cliënt moet daar zelf om vragen.",
			EN: "Once it is clear that the client keeps the duty again, the municipality may revise the reduction. The client has to ask for it.",
		},
		Power: May, Who: []Role{Client, Decider}, Laws: []integraal.Citation{pw18lid11},
	}
	pointReviewTooLate = &Point{
		Code: "term.reviewTooLate",
		Text: integraal.Text{
			NL: "De dag die de gemeente stelde, ligt later dan de drie maanden die de wet toelaat.",
			EN: "The day that the municipality set lies later than the three months that the law allows.",
		},
		Laws: []integraal.Citation{pw18lid3},
	}
	pointNoByLaw = &Point{
		Code: "term.noByLaw",
		Text: integraal.Text{
			NL: "De verordening stelt geen termijn. De wet vraagt daar wel om; langer dan acht weken mag zij niet zijn.",
			EN: "The by-law sets no term. The law does ask for one; it may not be longer than eight weeks.",
		},
		Laws: []integraal.Citation{wgs4aLid3},
	}
)

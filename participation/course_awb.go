package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// decision: eight weeks after an application for bijstand, held up by what
// suspends the term, and moved by a notice in time that names another day.
func (m *matter) decision() {
	applied, known := m.first(EventApplication), m.first(EventDecisionKnown)
	if c, ok := m.start(PwDecision, EventApplication, applied); ok {
		m.count(&c, applied.on, m.stops(
			EventSupplementAsked, EventForeignAsked, EventDelayAgreed, EventDelayByApplicant, EventForceMajeure))
		m.lateNotice(&c)
		m.close(&c, EventDecisionKnown, known)
		m.penalty()
	}
	for _, e := range m.events[EventSupplementAsked] {
		m.supplement(e, known)
	}
}

// lateNotice is Awb 4:14 lid 3: told within the term, and naming another day.
func (m *matter) lateNotice(c *Course) {
	notice := m.first(EventLateNotice)
	c.Missing = union(c.Missing, notice.missing)
	if !notice.happened() || c.Last.IsZero() {
		return
	}
	set, isSet, missing := m.setDay(notice.event)
	switch {
	case notice.on.After(c.Last):
		c.Notes = append(c.Notes, pointNoticeTooLate.on(m.day))
	case isSet:
		c.Last, c.Extended, c.Set = later(c.Last, set), false, BodySets
		c.Laws = append(c.Laws, awb414lid3)
	case missing != nil:
		c.Range.From, c.Last = c.Last, integraal.Date{}
		c.Missing = union(c.Missing, missing)
		c.Laws = append(c.Laws, awb414lid3)
	default:
		c.Notes = append(c.Notes, pointNoticeWithoutDay.on(m.day))
	}
}

// supplement is the day that the body set to supplement an application, and the
// four weeks after it in which it can still decide not to handle it.
func (m *matter) supplement(e *Event, known told) {
	asked := m.tell(e)
	c, ok := m.start(Supplement, EventSupplementAsked, asked)
	if !ok {
		return
	}
	set, isSet, unset := m.setDay(e)
	ended, came, unheard := m.endedDay(e)
	c.Missing = union(c.Missing, unset)
	if isSet {
		m.count(&c, set, nil)
	}
	if isSet || unset != nil {
		m.close(&c, EventSupplementAsked, told{on: ended, missing: unheard})
	}
	var from integraal.Date
	switch {
	case unset != nil || unheard != nil:
		return
	case came:
		from = earlier(ended, set)
	case isSet && m.day.After(set):
		from = set
	}
	if n, is := m.start(NotHandling, EventSupplementAsked, told{on: from}); is {
		m.count(&n, from, nil)
		m.close(&n, EventDecisionKnown, known)
	}
}

// objection: six weeks, in time when received or, by post, when posted in time
// and received within a week; and the decision on it.
func (m *matter) objection() {
	known := m.first(EventDecisionKnown)
	c, ok := m.start(Objection, EventDecisionKnown, known)
	if !ok {
		return
	}
	received, posted := m.first(EventObjectionReceived), m.first(EventObjectionPosted)
	m.count(&c, known.on, nil)
	last, made := c.Last, received.happened() || received.unclear()
	timely := m.timely(&c, received, posted)
	c.Missing = union(c.Missing, received.missing)
	unclear := slices.Clone(c.Missing)
	m.settleObjection(&c, received, timely)
	if posted.happened() && !last.IsZero() && !posted.on.After(last) {
		if p, is := m.start(ObjectionByPost, EventObjectionPosted, posted); is {
			m.count(&p, last, nil)
			m.close(&p, EventObjectionReceived, received)
		}
	}
	if made {
		m.objectionDecision(last, received, unclear)
	}
}

func (m *matter) settleObjection(c *Course, received told, timely integraal.Verdict) {
	if received.happened() {
		c.Closed = Moment{Event: EventObjectionReceived, Day: received.on}
		if timely != integraal.Applies {
			c.Notes = append(c.Notes, pointLateObjection.on(m.day))
		}
		c.Laws = append(c.Laws, awb69lid1, awb69lid2)
	}
	m.settle(c)
	m.courses[len(m.courses)-1].Kept = timely
}

// timely is whether an objection that came in was in time.
func (m *matter) timely(c *Course, received, posted told) integraal.Verdict {
	week, _ := ruleOf(ObjectionByPost).moved(c.Last.AddDays(week))
	switch {
	case !received.happened() || c.Last.IsZero():
		return integraal.Undetermined
	case !received.on.After(c.Last):
		return integraal.Applies
	case received.on.After(week):
		return integraal.AppliesNot
	case posted.happened() && !posted.on.After(c.Last):
		return integraal.Applies
	case posted.happened(), posted.listed && !posted.unclear():
		return integraal.AppliesNot
	}
	c.Missing = union(c.Missing, posted.asks(m.of, EventObjectionPosted))
	return integraal.Undetermined
}

// objectionDecision: six weeks, or twelve with a committee, from the end of the
// term for objections; at most six more when it was adjourned in time.
func (m *matter) objectionDecision(last integraal.Date, received told, unclear []integraal.Missing) {
	c, ok := m.start(ObjectionDecision, EventObjectionReceived, received)
	if !ok {
		return
	}
	if last.IsZero() {
		c.Missing = union(c.Missing, unclear)
	}
	stops := m.stops(EventObjectionSupplement, EventForeignAsked, EventDelayByApplicant, EventForceMajeure)
	delays, refused := m.agreedInObjection()
	stops = append(stops, delays...)
	if refused {
		c.Notes = append(c.Notes, pointOthersDisagree.on(m.day))
	}
	committee := m.first(EventCommittee)
	open := committee.asks(m.of, EventCommittee)
	with := c
	with.Laws, with.Stops = slices.Clone(c.Laws), nil
	m.count(&c, last, stops)
	if committee.happened() || open != nil {
		m.count(&with, last.AddDays(7*weeksOfCommittee), stops)
	}
	switch {
	case committee.happened():
		c = with
	case open != nil:
		c.Missing = union(c.Missing, open)
		c.Range = integraal.Between(earlier(c.Last, c.Range.From), later(with.Last, with.Range.Until))
		c.Last, c.Extended = integraal.Date{}, false
	}
	m.adjourn(&c)
	m.close(&c, EventObjectionDecided, m.first(EventObjectionDecided))
	m.penalty()
}

// weeksOfCommittee is how much longer it takes with a committee, and for how
// long at most a decision on an objection is adjourned (Awb 7:10 lid 1 and 3).
const (
	weeksOfCommittee = 6
	weeksOfAdjourned = 6
)

// adjourn is Awb 7:10 lid 3.
func (m *matter) adjourn(c *Course) {
	adjourned := m.first(EventAdjourned)
	c.Missing = union(c.Missing, adjourned.missing)
	if !adjourned.happened() || c.Last.IsZero() {
		return
	}
	set, isSet, missing := m.setDay(adjourned.event)
	most := c.Last.AddDays(7 * weeksOfAdjourned)
	c.Laws = append(c.Laws, awb710lid3)
	switch {
	case adjourned.on.After(c.Last):
		c.Notes = append(c.Notes, pointAdjournedTooLate.on(m.day))
		return
	case missing != nil:
		c.Range, c.Last = integraal.Between(c.Last, most), integraal.Date{}
		c.Missing = union(c.Missing, missing)
	case isSet && set.After(most):
		c.Last = most
		c.Notes = append(c.Notes, pointAdjournedTooLong.on(m.day))
	case isSet:
		c.Last = later(c.Last, set)
	default:
		c.Last = most // none was named: the longest that the law allows
	}
	c.Extended, c.Set = false, BodySets
}

var (
	pointNoticeTooLate = &Point{
		Code: "term.noticeTooLate",
		Text: integraal.Text{
			NL: "Het bericht dat het langer duurt, kwam na de laatste dag. De laatste dag schuift daarmee niet op.",
			EN: "Word that it takes longer came after the last day. The last day does not move with that.",
		},
		Laws: []integraal.Citation{awb413lid2, awb414lid3},
	}
	pointNoticeWithoutDay = &Point{
		Code: "term.noticeWithoutDay",
		Text: integraal.Text{
			NL: "Het bericht dat het langer duurt, noemt geen termijn. De laatste dag schuift daarmee niet op; vraag wanneer het besluit komt.",
			EN: "Word that it takes longer names no term. The last day does not move with that; ask when the decision comes.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{awb414lid3},
	}
	pointLateObjection = &Point{
		Code: "term.lateObjection",
		Text: integraal.Text{
			NL: "Kwam het bezwaar te laat, dan is de vraag of de indiener daar redelijkerwijs iets aan kon doen. Zo niet, dan telt het bezwaar gewoon mee. Een mens beoordeelt dat.",
			EN: "If the objection came too late, the question is whether the person could reasonably help it. If not, the objection counts all the same. A person judges that.",
		},
		Power: Must, Who: []Role{Decider, Client}, Laws: []integraal.Citation{awb611},
	}
	pointOthersDisagree = &Point{
		Code: "term.othersDisagree",
		Text: integraal.Text{
			NL: "De indiener stemde in met uitstel, maar andere betrokkenen niet. Zo'n uitstel telt alleen als zij er geen nadeel van kunnen hebben.",
			EN: "The person who objects agreed to a delay, but other parties did not. Such a delay counts only where it cannot harm them.",
		},
		Who: []Role{Client, Decider}, Laws: []integraal.Citation{awb710lid4},
	}
	pointAdjournedTooLate = &Point{
		Code: "term.adjournedTooLate",
		Text: integraal.Text{
			NL: "Het uitstel kwam na de laatste dag. De laatste dag schuift daarmee niet op.",
			EN: "The adjournment came after the last day. The last day does not move with that.",
		},
		Laws: []integraal.Citation{awb710lid3},
	}
	pointAdjournedTooLong = &Point{
		Code: "term.adjournedTooLong",
		Text: integraal.Text{
			NL: "Het uitstel is langer dan zes weken. Meer kan alleen met instemming, of als de wet het nodig maakt.",
			EN: "The adjournment is longer than six weeks. More is possible only with consent, or where the law makes it necessary.",
		},
		Who: []Role{Client}, Laws: []integraal.Citation{awb710lid3, awb710lid4},
	}
)

package participation

import "github.com/integraal/integraal"

// wmo: melding, personal plan, inquiry, application and decision under the Wmo.
func (m *matter) wmo() {
	melding, report := m.first(EventWmoMelding), m.first(EventWmoReport)
	if c, ok := m.start(WmoPersonalPlan, EventWmoMelding, melding); ok {
		m.count(&c, melding.on, nil)
		m.close(&c, EventPersonalPlan, m.first(EventPersonalPlan))
	}
	var last integraal.Date
	if c, ok := m.start(WmoInvestigation, EventWmoMelding, melding); ok {
		m.count(&c, melding.on, nil)
		last = c.Last
		if !m.first(EventWmoUrgency).listed {
			c.Notes = []Point{pointUrgent.on(m.day)}
		}
		m.close(&c, EventWmoReport, report)
	}
	m.wmoUrgent()
	m.wmoDecision(m.wmoMayApply(melding, report, last))
}

func (m *matter) wmoUrgent() {
	urgent := m.first(EventWmoUrgency)
	if c, ok := m.start(WmoUrgent, EventWmoUrgency, urgent); ok {
		m.close(&c, EventTemporaryProvision, m.first(EventTemporaryProvision))
	}
}

// wmoMayApply is from when an application can be made: once the inquiry is done,
// or once its term has passed without it. It answers that day, the latest that
// it can be, and what is missing to say it.
func (m *matter) wmoMayApply(melding, report told, last integraal.Date) (integraal.Date, []integraal.Missing) {
	c, ok := m.start(WmoMayApply, EventWmoMelding, melding)
	if !ok {
		return integraal.Date{}, nil
	}
	c.Missing = union(c.Missing, report.missing)
	if !last.IsZero() {
		c.From = last.AddDays(1)
		c.Laws = append(c.Laws, termijnenwet)
	}
	if report.happened() {
		c.From = earlier(report.on, c.From)
	}
	if !c.From.IsZero() {
		c.Last = c.From.AddDays(-1)
	}
	if m.day.After(c.Last) {
		c.Missing = melding.missing // the six weeks are over, whatever the report
	}
	m.settle(&c)
	return c.From, c.Missing
}

// wmoDecision: two weeks after an application that could be made.
func (m *matter) wmoDecision(opens integraal.Date, unclear []integraal.Missing) {
	application := m.first(EventWmoApplication)
	c, ok := m.start(WmoDecision, EventWmoApplication, application)
	if !ok {
		return
	}
	early := application.happened() && application.on.Before(opens)
	if early && unclear == nil {
		c.State, c.From, c.Follows = CourseAppliesNot, opens, integraal.Text{}
		c.What = textTooEarlyForWmo.With(integraal.Put("day", opens))
		c.Laws = append(c.Laws, wmo232lid9)
		m.courses = append(m.courses, c.on(m.day))
		return
	}
	if early {
		c.Missing = union(c.Missing, unclear)
	}
	m.count(&c, application.on, m.stops(
		EventSupplementAsked, EventForeignAsked, EventDelayAgreed, EventDelayByApplicant, EventForceMajeure))
	if m.first(EventLateNotice).happened() {
		c.Notes = append(c.Notes, pointLateNotice.on(m.day))
	}
	m.close(&c, EventDecisionKnown, m.first(EventDecisionKnown))
	m.penalty()
}

// on is a copy of p with its citations in the texts of day.
func (p *Point) on(day integraal.Date) Point { return pointsOn(day, []*Point{p})[0] }

var (
	pointUrgent = &Point{
		Code: "term.urgent",
		Text: integraal.Text{
			NL: "Is er spoed, dan beslist de gemeente meteen over een tijdelijke voorziening, ook als het onderzoek nog loopt.",
			EN: "If the case is urgent, the municipality decides at once on a temporary provision, also while the inquiry runs.",
		},
		Power: Must, Who: []Role{Decider}, Laws: []integraal.Citation{wmo233},
	}
	pointLateNotice = &Point{
		Code: "term.lateNotice",
		Text: integraal.Text{
			NL: "De gemeente meldde dat het langer duurt. Bij een termijn die de wet zelf stelt, schuift de laatste dag daarmee niet op.",
			EN: "The municipality told that it takes longer. Where the law itself sets the term, the last day does not move with that.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{awb414lid1},
	}
	textTooEarlyForWmo = integraal.Text{
		NL: "Deze aanvraag kwam te vroeg: het onderzoek was niet klaar en de zes weken waren niet voorbij. Een aanvraag kan vanaf {day}, of eerder als het onderzoek klaar is. Doe haar dan opnieuw.",
		EN: "This application came too early: the inquiry was not done and the six weeks were not over. An application can be made from {day}, or earlier when the inquiry is done. Make it again then.",
	}
)

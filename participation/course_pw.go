package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// access: melding, search term, application and what an earlier spell leaves.
func (m *matter) access() {
	melding, applied := m.first(EventPwMelding), m.first(EventApplication)
	there := m.searchTerm(melding, applied)
	if melding.listed && there.no() {
		if c, ok := m.start(ApplyAtOnce, EventPwMelding, melding); ok && !m.day.Before(firstDayOfBalans) {
			m.close(&c, EventApplication, applied)
		}
		m.schoolPapers(melding, applied)
	}
	m.earlyMelding(melding)
	m.earliestGrant(melding)
	m.reuse(applied)
}

// schoolPapers are due within four weeks where there is no search term and one
// of the persons is under 27: at the application once there is one, and at the
// melding until then (art. 41 lid 5 and 7 b). Who turns 27 later still owes them.
func (m *matter) schoolPapers(melding, applied told) {
	c, ok := m.start(SchoolPapers, EventPwMelding, melding)
	if !ok {
		return
	}
	at := m.day
	switch {
	case applied.happened():
		at = applied.on
	case melding.happened():
		at = melding.on
	}
	young, missing := false, []integraal.Missing(nil)
	for i := range melding.event.Adults {
		a := &melding.event.Adults[i]
		born, known, unknown := take(a.ID, FactAdultBorn, a.Born)
		young = young || known && born.Age(at) < ageOfSearch
		missing = union(missing, unknown)
	}
	if !young && missing == nil {
		return
	}
	if !young {
		c.Missing = union(c.Missing, missing)
	}
	m.count(&c, melding.on, nil)
	m.close(&c, EventSchoolPapers, m.first(EventSchoolPapers))
}

// earlyMelding: who has a WW benefit can report four weeks before it ends, if
// the search term is for them. The end may lie after the day.
func (m *matter) earlyMelding(melding told) {
	if len(m.events[EventWWEnds]) == 0 {
		return
	}
	e := m.events[EventWWEnds][0]
	ends, present, missing := take(m.of, e.Kind.fact(), e.Day)
	if missing == nil && !present {
		return
	}
	adults := e.Adults
	if len(adults) == 0 && melding.listed {
		adults = melding.event.Adults
	}
	at := m.day
	if melding.happened() {
		at = melding.on // who reported in time keeps that, whatever birthday came after
	}
	young, _ := underAge(m.of, adults, at)
	if young.no() {
		return
	}
	c, _ := m.start(EarlyMelding, EventWWEnds, told{on: ends, missing: union(missing, young.missing)})
	if present {
		c.From = ends.AddDays(-7 * weeksOfSearch)
		c.Last = c.From.AddDays(-1)
	}
	c.Laws = append(c.Laws, termijnenwet1lid2)
	m.close(&c, EventPwMelding, melding)
}

// earliestGrant: up to three months before the melding, since 2026. Which text
// holds for a melding before that day was not found.
func (m *matter) earliestGrant(melding told) {
	c, ok := m.start(EarliestGrant, EventPwMelding, melding)
	if !ok || m.day.Before(firstDayOfBalans) {
		return
	}
	c.Laws = append(c.Laws, termijnenwet1lid2)
	if melding.happened() {
		c.From = melding.on.AddMonths(-monthsBack)
	}
	if melding.happened() && melding.on.Before(firstDayOfBalans) {
		c.From, c.What = integraal.Date{}, textGrantBefore2026
		m.courses = append(m.courses, c.on(m.day))
		return
	}
	m.close(&c, EventDecisionKnown, m.first(EventDecisionKnown))
}

// monthsBack is how far before the melding a grant can go (art. 44 lid 5).
const monthsBack = 3

// reuse: a new application within twelve months after bijstand ended, since
// 2026.
func (m *matter) reuse(applied told) {
	ended := m.first(EventBijstandEnds)
	on := m.day
	if applied.happened() {
		on = applied.on
	}
	c, ok := m.start(ReuseOfData, EventBijstandEnds, ended)
	if !ok || on.Before(firstDayOfBalans) {
		return
	}
	m.count(&c, ended.on, nil)
	c.Notes = []Point{pointVerify.on(m.day)}
	m.close(&c, EventApplication, applied)
}

// advances: within four weeks after the application, and again after each four
// weeks, until the right is established.
func (m *matter) advances() {
	applied, refused, known := m.first(EventApplication), m.first(EventNoAdvance), m.first(EventDecisionKnown)
	c, ok := m.start(Advance, EventApplication, applied)
	if !ok {
		return
	}
	paid, unclear := m.paid()
	m.count(&c, applied.on, nil)
	if least, err := LeastAdvance(applied.on); err == nil {
		p := pointLeastAdvance.on(m.day)
		p.Text = p.Text.With(integraal.Put("part", least.Is))
		p.Laws = []integraal.Citation{least.By}
		c.Notes = append(c.Notes, p)
	}
	if refused.happened() {
		c.State, c.What, c.Follows = CourseAppliesNot, textNoAdvance.With(integraal.Put("day", refused.on)), integraal.Text{}
		c.Power = NoPower
		m.courses = append(m.courses, c.on(m.day))
		return
	}
	c.Notes = append(c.Notes, pointNoAdvance.on(m.day))
	c.Missing = union(c.Missing, union(refused.missing, unclear))
	m.closeAdvance(&c, paid, known)
	for i, on := range paid {
		if next, is := m.start(NextAdvance, EventAdvancePaid, told{on: on}); is {
			m.count(&next, on, nil)
			next.Missing = union(next.Missing, union(refused.missing, unclear))
			m.closeAdvance(&next, paid[i+1:], known)
		}
	}
}

// paid are the days on which advances were paid, and what is not known of them.
func (m *matter) paid() (days []integraal.Date, missing []integraal.Missing) {
	for _, e := range m.events[EventAdvancePaid] {
		t := m.tell(e)
		missing = union(missing, t.missing)
		if t.happened() {
			days = append(days, t.on)
		}
	}
	slices.SortFunc(days, integraal.Date.Compare)
	return days, missing
}

// closeAdvance ends the term by the next advance, or by the decision.
func (m *matter) closeAdvance(c *Course, paid []integraal.Date, known told) {
	if len(paid) > 0 && (!known.happened() || !known.on.Before(paid[0])) {
		m.close(c, EventAdvancePaid, told{on: paid[0]})
		return
	}
	m.close(c, EventDecisionKnown, known)
}

var (
	textGrantBefore2026 = integraal.Text{
		NL: "De melding was voor 1 januari 2026. Sinds die dag mag de gemeente tot drie maanden terug bijstand geven. Of dat ook voor een eerdere melding geldt, is niet uitgezocht.",
		EN: "The melding was before 1 January 2026. Since that day the municipality may grant up to three months back. Whether that holds for an earlier melding was not found out.",
	}
	textNoAdvance = integraal.Text{
		NL: "Op {day} oordeelde iemand dat er geen recht is op een voorschot. Vraag naar de reden en naar het besluit.",
		EN: "On {day} a person judged that there is no right to an advance. Ask for the reason and for the decision.",
	}
	pointLeastAdvance = &Point{
		Code: "term.leastAdvance",
		Text: integraal.Text{
			NL: "Het voorschot is ten minste {part} van de bijstand, als lening zonder rente. Het percentage is dat van de dag van de aanvraag.",
			EN: "The advance is at least {part} of the bijstand, as a loan without interest. The percentage is that of the day of the application.",
		},
		Power: Must, Who: []Role{Decider}, Laws: []integraal.Citation{pw52lid2},
	}
	pointNoAdvance = &Point{
		Code: "term.noAdvance",
		Text: integraal.Text{
			NL: "Een voorschot blijft alleen uit als iemand oordeelt dat gegevens ontbreken en dat de cliënt te verwijten valt, dat de cliënt verder niet genoeg meewerkt, of dat bij de aanvraag al duidelijk is dat er geen recht is.",
			EN: "An advance stays away only where a person judges that data are missing and the client is to blame, that the client does not cooperate enough otherwise, or that it is clear on the application that there is no right.",
		},
		Who: []Role{Decider}, Laws: []integraal.Citation{pw52lid1},
	}
	pointVerify = &Point{
		Code: "term.verify",
		Text: integraal.Text{
			NL: "De gemeente gaat na of de gegevens kloppen en actueel zijn, in bronnen die zij heeft en zo nodig bij de cliënt.",
			EN: "The municipality checks that the data are right and current, in sources it has and if need be with the client.",
		},
		Power: Must, Who: []Role{Decider}, Laws: []integraal.Citation{pw43aLid2},
	}
)

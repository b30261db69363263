package participation

import (
	"time"

	"github.com/integraal/integraal"
)

// daysOfPenalty is for how many days the penalty is due at the most; it goes up
// after each stage of days (Awb 4:17 lid 1 and 2).
const (
	daysOfPenalty  = 42
	stageOfPenalty = 14
)

// penaltyRates are the penalty a day in each stage.
type penaltyRates [3]integraal.Amount

// penaltyPerDay is by which amounts the penalty goes up, as read in the texts of
// 1 January 2023, 2025 and 2026.
var penaltyPerDay = integraal.NewDated("awb.dwangsom",
	integraal.Entry[penaltyRates]{
		From: firstDay, Until: endOf2025,
		Is: penaltyRates{integraal.Euro(23), integraal.Euro(35), integraal.Euro(45)},
		By: awb417lid2.AsRead(readAwb2023), Confidence: integraal.Certain,
	},
	integraal.Entry[penaltyRates]{
		From: integraal.On(2026, time.January, 1), Checked: lastDay,
		Is: penaltyRates{integraal.Euro(23), integraal.Euro(35), integraal.Euro(45)},
		By: awb417lid2, Confidence: integraal.Certain,
	},
)

// Dwangsom is the penalty for a number of days that a decision on an
// application is late, after the notice of default and its two weeks: € 23 a day
// for fourteen days, € 35 for the next fourteen and € 45 for the rest, for 42
// days at the most (Awb 4:17 lid 1 and 2). It is not that of the toeslagen, which
// have a lower one of their own (Awir art. 12 lid 2). The day is the first of the
// penalty. The fault is dated.outside, and event.days for days below zero.
func Dwangsom(days int, day integraal.Date) (integraal.Amount, error) {
	rates, err := penaltyPerDay.At(day)
	if err != nil {
		return integraal.Amount{}, err
	}
	if days < 0 {
		return integraal.Amount{}, integraal.NewFault("event.days", "days", textNegative)
	}
	return rates.Is.over(days), nil
}

func (r penaltyRates) over(days int) integraal.Amount {
	var sum integraal.Amount
	left := min(days, daysOfPenalty)
	for _, rate := range r {
		stage := min(left, stageOfPenalty)
		sum = sum.Plus(rate.Times(int64(stage)))
		left -= stage
	}
	return sum
}

// Penalty is what a body owes for a decision that came too late after a notice
// of default (Awb 4:17). The body lays it down in a decision of its own (4:18).
type Penalty struct {
	Of  string
	For TermKind // the term that was not kept
	// First is the first day of the penalty, where it can be said, and Last the
	// last day on which it can run.
	First, Last integraal.Date
	Days        int // so far, on the day that is asked about
	// Amount is what those days come to. Due is whether it is: undetermined
	// where something is missing, and not where a person judged that an
	// exception holds.
	Amount  integraal.Amount
	Due     integraal.Verdict
	Text    integraal.Text
	Who     []Role
	Laws    []integraal.Citation
	Missing []integraal.Missing
}

// noticeFor is the notice of default for a term: the first after its last day,
// or else the last one before that, which came too early.
func (m *matter) noticeFor(c *Course) told {
	var after, before told
	for _, e := range m.events[EventNoticeOfDefault] {
		t := m.tell(e)
		switch {
		case t.unclear():
			return t
		case !t.happened(), t.on.Before(c.Start.Day):
		case c.Last.IsZero(), !t.on.After(c.Last):
			if t.on.After(before.on) {
				before = t
			}
		case !after.happened() || t.on.Before(after.on):
			after = t
		}
	}
	if after.happened() {
		return after
	}
	return before
}

// penalty is the penalty for the term that was counted last, after a notice of
// default. A notice before that term was over says nothing yet.
func (m *matter) penalty() {
	c := m.courses[len(m.courses)-1]
	notice := m.noticeFor(&c)
	if !notice.happened() && !notice.unclear() {
		return
	}
	p := Penalty{
		Of: m.of, For: c.Kind, Who: []Role{Decider},
		Laws: []integraal.Citation{awb417lid1, awb417lid2, awb417lid3, awb417lid6, awb418, termijnenwet},
	}
	if c.Kind == ObjectionDecision {
		p.Laws = append(p.Laws, awb714)
	}
	p.Missing = union(notice.missing, c.Missing)
	switch {
	case p.Missing != nil || c.Last.IsZero():
		p.Text = together(textPenaltyOpen, textOfFacts(p.Missing))
	case !notice.on.After(c.Last):
		if c.State == CourseOverdue || c.Kept == integraal.AppliesNot {
			p.Due, p.Text = integraal.Undetermined, textNoticeTooEarly
			break
		}
		return
	default:
		m.penaltyFrom(&p, notice, &c)
	}
	p.Missing = settled(p.Missing)
	m.penalties = append(m.penalties, p)
}

// penaltyFrom counts the days from two weeks after the notice until the decision
// was made known.
func (m *matter) penaltyFrom(p *Penalty, notice told, late *Course) {
	grace, _ := m.start(DefaultGrace, EventNoticeOfDefault, notice)
	m.count(&grace, notice.on, nil)
	m.close(&grace, late.Closed.Event, told{on: late.Closed.Day})
	p.First = grace.Last.AddDays(1)
	runs, _ := m.start(PenaltyRuns, EventNoticeOfDefault, notice)
	m.count(&runs, p.First, nil)
	p.Last = runs.Last
	until := m.day
	if decided := late.Closed.Day; !decided.IsZero() {
		until = earlier(until, decided.AddDays(-1)) // on the day of the decision it is no longer in default
	}
	p.Days = max(0, min(p.First.DaysUntil(until)+1, daysOfPenalty))
	judged := m.first(EventNoPenalty)
	p.Missing = union(p.Missing, judged.missing)
	rates, err := penaltyPerDay.At(p.First)
	switch {
	case judged.happened():
		p.Due, p.Text = integraal.AppliesNot, textPenaltyNotDue.With(integraal.Put("day", judged.on))
		p.Laws = append(p.Laws, awb417lid5)
		return
	case p.Missing != nil || err != nil:
		p.Text = together(textPenaltyOpen, textOfFacts(p.Missing))
		return
	case p.Days == 0 && !late.Closed.Day.IsZero():
		p.Due, p.Text = integraal.AppliesNot, textPenaltyInTime
		return
	case p.Days == 0:
		p.Text = textPenaltyFrom.With(integraal.Put("day", p.First))
	default:
		p.Amount, p.Due = rates.Is.over(p.Days), integraal.Applies
		p.Text = textPenalty.With(integraal.Put("days", integraal.Count(p.Days)), integraal.Put("amount", p.Amount))
	}
	p.Laws = append(p.Laws, awb417lid5)
	m.settle(&runs)
	if p.Days == daysOfPenalty || !late.Closed.Day.IsZero() && p.Days > 0 {
		m.penaltyDecision(p.First.AddDays(p.Days - 1))
	}
}

// penaltyDecision is Awb 4:18: two weeks after the last day of the penalty.
func (m *matter) penaltyDecision(last integraal.Date) {
	if c, ok := m.start(PenaltyDecision, EventNoticeOfDefault, told{on: last}); ok {
		m.count(&c, last, nil)
		m.close(&c, EventPenaltyDecided, m.first(EventPenaltyDecided))
	}
}

var (
	textPenaltyOpen = integraal.Text{
		NL: "Of er een dwangsom is, staat niet vast.", EN: "Whether there is a penalty is not established.",
	}
	textNoticeTooEarly = integraal.Text{
		NL: "De ingebrekestelling kwam voordat de termijn voorbij was. Stuur haar opnieuw: twee weken daarna gaat een dwangsom lopen als er dan nog geen besluit is.",
		EN: "The notice of default came before the term was over. Send it again: two weeks after that a penalty starts to run if there is no decision by then.",
	}
	textPenaltyNotDue = integraal.Text{
		NL: "Op {day} oordeelde iemand dat er geen dwangsom verschuldigd is. Vraag naar de reden.",
		EN: "On {day} a person judged that no penalty is due. Ask for the reason.",
	}
	textPenaltyInTime = integraal.Text{
		NL: "Het besluit kwam voordat een dwangsom ging lopen.", EN: "The decision came before a penalty started to run.",
	}
	textPenaltyFrom = integraal.Text{
		NL: "Komt er geen besluit, dan loopt een dwangsom vanaf {day}.", EN: "If no decision comes, a penalty runs from {day}.",
	}
	textPenalty = integraal.Text{
		NL: "De dwangsom is over {days} dagen {amount}, tenzij iemand oordeelt dat de ingebrekestelling onredelijk laat kwam of dat de aanvraag duidelijk geen kans had. Zijn er meer aanvragers, dan krijgt ieder een gelijk deel.",
		EN: "The penalty over {days} days is {amount}, unless a person judges that the notice of default came unreasonably late or that the application clearly stood no chance. Where there are several applicants each gets an equal share.",
	}
)

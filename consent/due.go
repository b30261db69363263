package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// Cause is why a running share has to be decided again.
type Cause uint8

// The causes.
const (
	FactsChanged     Cause = iota // another answer on other facts, or by another text of the law
	Withdrawn                     // a consent was withdrawn
	RefusedLater                  // a consent was refused
	ConsentEnded                  // the day after a consent's last
	ObjectionMade                 // an objection was made (AVG art. 21)
	ObjectionWeighed              // an objection was weighed and set aside
	Turned12                      // from here a child that can weigh it decides on sharing
	Turned16                      // from here nobody speaks for who can weigh it
	Turned18                      // from here the person is of age
	TaskEnded                     // the day after the task's last
	OrderEnded                    // the day after the last of a supervision order (ondertoezichtstelling)
	DemandEnded                   // the day after the last of a demand that a law obliges to answer
	WeighingEnded                 // the day after the last of a weighing of secrecy against safety
	TellingDue                    // the day after the last on which the person had to be told
	RetentionEnded                // the day after the last on which it may be kept
	ProtocolEnded                 // the day after the protocol's last
	causes
)

// String names the cause as JSON does.
func (c Cause) String() string {
	names := [...]string{
		"facts-changed", "withdrawn", "refused", "consent-ended", "objection-made", "objection-weighed",
		"turned-12", "turned-16", "turned-18", "task-ended", "order-ended", "demand-ended", "weighing-ended",
		"telling-due", "retention-ended", "protocol-ended",
	}
	return nameOf(names[:], int(c))
}

// MarshalText writes c as [Cause.String] does.
func (c Cause) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Text tells a professional the cause.
func (c Cause) Text() integraal.Text {
	if c < causes {
		return causeTexts[c]
	}
	return integraal.Text{}
}

// Share is data that someone may see at the moment: the question as it was last
// decided. The day in it does not matter.
type Share struct {
	ID      string
	Request Request
}

// Ending is the last day of the task around a person: a fact that the gate does
// not hold. It ends what is shared of whoever belongs to the case by that person
// too.
type Ending struct {
	Viewer string // whose task it is; empty is anyone's
	About  string
	Last   integraal.Date
}

func (e *Ending) concerns(r *Request) bool {
	return !e.Last.IsZero() && e.About != "" && (e.About == r.Subject.ID || e.About == r.Subject.Of) &&
		(e.Viewer == "" || e.Viewer == r.Viewer.ID)
}

// Again is a share that has to be decided again.
type Again struct {
	Share string
	Day   integraal.Date // the first day on which the old answer does not count
	Why   []Cause
	Was   Decision // the answer on the day before
	Is    Decision // the answer that the gate can give now, on the facts as they are
}

// Changes reports whether the answer differs: shown or not, on another reason or
// another consent.
func (a *Again) Changes() bool { return differs(&a.Was, &a.Is) }

// mostDays is how far Due looks ahead at most.
const mostDays = 20 * 366

// Due lists which running shares have to be decided again, on which day and
// why, from the first day to the last: when a consent is withdrawn, refused or
// ends, when an objection is made, when the person turns 12, 16 or 18, when a
// task, a supervision order, a demand, a weighing, a retention period or the
// protocol ends, when the person had to be told, and whenever the gate's answer changes for any other reason. It looks at each day,
// twenty years at most, and is pure: nothing is stopped or recorded.
//
// An age, an ending or a no is listed also where the answer stays the same,
// since a person has to look at it again. At 18 a child of the client is taken
// to be someone who lives there, and to speak for themselves if capable. The
// orders, demands and weighings are those of the gate, so that the answer after
// one of them follows from what else is on file.
func (g *Gate) Due(shares []Share, endings []Ending, from, until integraal.Date) []Again {
	if from.IsZero() || until.IsZero() || until.Before(from) {
		return nil
	}
	days := min(from.DaysUntil(until), mostDays)
	var list []Again
	for i := range shares {
		list = append(list, g.dueOf(&shares[i], endings, from, days)...)
	}
	slices.SortStableFunc(list, func(a, b Again) int { return a.Day.Compare(b.Day) })
	return list
}

func (g *Gate) dueOf(share *Share, endings []Ending, from integraal.Date, days int) []Again {
	whys := g.causesOf(&share.Request, endings)
	var list []Again
	was := g.Decide(requestOn(&share.Request, endings, from.AddDays(-1)))
	for n := range days + 1 {
		day := from.AddDays(n)
		is := g.Decide(requestOn(&share.Request, endings, day))
		a := Again{Share: share.ID, Day: day, Was: was, Is: is}
		for _, w := range whys {
			if w.day == day && (w.always || a.Changes()) && !slices.Contains(a.Why, w.cause) {
				a.Why = append(a.Why, w.cause)
			}
		}
		if a.Why == nil && a.Changes() {
			a.Why = []Cause{FactsChanged}
		}
		if a.Why != nil {
			slices.Sort(a.Why)
			list = append(list, a)
		}
		was = is
	}
	return list
}

// Changed lists which running shares have another answer by one gate than by
// another, on a day: after facts that bear no day of their own.
func Changed(before, after *Gate, shares []Share, day integraal.Date) []Again {
	var list []Again
	for i := range shares {
		r := requestOn(&shares[i].Request, nil, day)
		a := Again{Share: shares[i].ID, Day: day, Why: []Cause{FactsChanged}, Was: before.Decide(r), Is: after.Decide(r)}
		if a.Changes() {
			list = append(list, a)
		}
	}
	return list
}

func differs(a, b *Decision) bool {
	return a.Outcome != b.Outcome || a.Reason != b.Reason || a.Consent != b.Consent
}

// requestOn is the share's question as it is on a day.
func requestOn(r *Request, endings []Ending, day integraal.Date) Request {
	on := *r
	on.Day = day
	if !on.Subject.Born.IsZero() && !day.Before(on.Subject.Born.Turns(18)) {
		if on.Subject.Relation == DependentChild {
			on.Subject.Relation = HousemateOf
		}
		if on.Subject.Capacity == Capable {
			on.Subject.Representatives = nil
		}
	}
	for i := range endings {
		if e := &endings[i]; e.concerns(r) && day.After(e.Last) {
			on.Viewer.Caseload = nil
		}
	}
	return on
}

// dated is a cause and its day. Some count always, others only when the answer
// changes on that day.
type dated struct {
	day    integraal.Date
	cause  Cause
	always bool
}

// causesOf gathers what bears a day. What comes from a record concerns the
// share only if it speaks of what is shared.
func (g *Gate) causesOf(r *Request, endings []Ending) []dated {
	var list []dated
	add := func(day integraal.Date, cause Cause, always bool) {
		if !day.IsZero() {
			list = append(list, dated{day, cause, always})
		}
	}
	if born := r.Subject.Born; !born.IsZero() {
		if r.Subject.Capacity == Capable {
			add(born.Turns(12), Turned12, true)
			add(born.Turns(16), Turned16, true)
		}
		add(born.Turns(18), Turned18, true)
	}
	add(r.Datum.RetainUntil.AddDays(1), RetentionEnded, true)
	for i := range endings {
		if e := &endings[i]; e.concerns(r) {
			add(e.Last.AddDays(1), TaskEnded, true)
		}
	}
	if g == nil {
		return list
	}
	if g.protocol != nil && r.Purpose != OwnAccess {
		add(g.protocol.Valid.Until.AddDays(1), ProtocolEnded, true)
	}
	onFile := g.fileOf(r.Subject.ID)
	g.routeCauses(r, onFile, add)
	for i := range onFile.consents {
		c := &onFile.consents[i]
		switch {
		case c.Answer == Refused && c.refuses(r):
			add(c.On, RefusedLater, true)
		case c.Answer == Given && c.covers(r):
			add(c.Until.AddDays(1), ConsentEnded, true)
			add(c.Withdrawn, Withdrawn, true)
		}
	}
	for i := range onFile.objections {
		o := onFile.objections[i]
		r := *r
		r.Day = o.On
		if o.covers(&r) {
			add(o.On, ObjectionMade, true)
			add(o.Weighed, ObjectionWeighed, false)
		}
	}
	return list
}

// routeCauses gathers the ends of what opens a road that asks no consent.
func (g *Gate) routeCauses(r *Request, onFile *file, add func(integraal.Date, Cause, bool)) {
	for i := range onFile.orders {
		if o := &onFile.orders[i]; o.names(&r.Viewer) {
			add(o.Valid.Until.AddDays(1), OrderEnded, true)
		}
	}
	for i := range onFile.demands {
		if x := &onFile.demands[i]; x.names(r) {
			add(x.Until.AddDays(1), DemandEnded, true)
		}
	}
	p := g.protocol.find(r.Purpose, r.Viewer.Role)
	for i := range onFile.weighings {
		w := &onFile.weighings[i]
		if p == nil || !w.names(r) {
			continue
		}
		last := w.last()
		if w.Ground == UrgentAccess {
			last = earlier(last, g.protocol.Urgent.lastDay(r.Viewer.Role, w.On))
		}
		add(last.AddDays(1), WeighingEnded, true)
		if w.TellLater {
			add(w.tellBy(p.Regime).AddDays(1), TellingDue, false)
		}
	}
}

// By is the provision behind a cause, for data held under a law. It is zero
// where no one provision says it, or where its text was not read.
func (c Cause) By(held Regime) integraal.Citation {
	switch c {
	case Withdrawn:
		return avg7lid3
	case ObjectionMade, ObjectionWeighed:
		return avg21lid1
	case Turned12:
		if held == Jeugd {
			return jw7315lid1
		}
		return wmo533lid2
	case Turned16:
		return uavg5lid1
	case TaskEnded:
		return avg5lid1b
	case OrderEnded:
		return jw7311lid4
	case TellingDue:
		return avg14lid3a
	case RetentionEnded:
		return lawOf(held, readUAVG).kept
	case ProtocolEnded:
		return avg5lid1c
	default:
		return integraal.Citation{}
	}
}

// Tell says which share has to be decided again, on which day and why, and
// what the answer then is.
func (a *Again) Tell() []integraal.Text {
	lines := make([]integraal.Text, 0, len(a.Why)+1)
	for _, c := range a.Why {
		lines = append(lines, textAgain.With(
			integraal.PutName("share", a.Share), integraal.Put("day", a.Day), integraal.PutText("why", c.Text()),
		))
	}
	text := textStays
	if a.Was.Outcome != a.Is.Outcome {
		text = textBecomes
	}
	return append(lines, text.With(integraal.PutText("is", a.Is.Outcome.Text())))
}

var avg7lid3 = integraal.AVG.Art("7", readAVG).Lid("3")

var causeTexts = [...]integraal.Text{
	FactsChanged:     {NL: "de gegevens of de wet zijn anders dan de dag ervoor", EN: "the facts or the law are not those of the day before"},
	Withdrawn:        {NL: "de toestemming is ingetrokken", EN: "the consent is withdrawn"},
	RefusedLater:     {NL: "er is nee gezegd", EN: "someone said no"},
	ConsentEnded:     {NL: "de toestemming is afgelopen", EN: "the consent has ended"},
	ObjectionMade:    {NL: "er is bezwaar gemaakt", EN: "an objection is made"},
	ObjectionWeighed: {NL: "het bezwaar is gewogen", EN: "the objection is weighed"},
	Turned12:         {NL: "deze persoon is 12 geworden en beslist mee over delen", EN: "this person is now 12 and has a say in sharing"},
	Turned16:         {NL: "deze persoon is 16 geworden en beslist zelf", EN: "this person is now 16 and decides alone"},
	Turned18:         {NL: "deze persoon is 18 geworden en is meerderjarig", EN: "this person is now 18 and of age"},
	TaskEnded:        {NL: "de taak is afgelopen", EN: "the task has ended"},
	OrderEnded:       {NL: "de ondertoezichtstelling is afgelopen", EN: "the supervision order has ended"},
	DemandEnded:      {NL: "de vordering is afgelopen", EN: "the demand has ended"},
	WeighingEnded:    {NL: "de afweging voor de veiligheid is afgelopen", EN: "the weighing for safety has ended"},
	TellingDue:       {NL: "de laatste dag om het de persoon te vertellen is voorbij", EN: "the last day to tell the person is over"},
	RetentionEnded:   {NL: "de bewaartermijn is voorbij", EN: "the retention period is over"},
	ProtocolEnded:    {NL: "het protocol van de gemeente geldt niet meer", EN: "the municipality's protocol no longer holds"},
}

var (
	textAgain   = integraal.Text{NL: "{share}: opnieuw beslissen op {day}, want {why}.", EN: "{share}: decide again on {day}, since {why}."}
	textBecomes = integraal.Text{NL: "Het antwoord wordt anders: {is}.", EN: "The answer changes: {is}."}
	textStays   = integraal.Text{NL: "Het antwoord blijft: {is}.", EN: "The answer stays: {is}."}
)

package jointplan

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// Clocked is one open action by its clock.
type Clocked struct {
	Action string
	Nature Nature
	Begin  integraal.Date // the agreed first day
	By     integraal.Date // the agreed last day
	NoBy   bool
	// Course is the statutory term as it runs, of a rule-bound action of which the
	// term was said and something happened from which it runs.
	Course participation.Course
	Runs   bool
	Waits  []string // the open actions that it has to wait for
	// Ready is that it can begin now, as far as its reader sees: it waits for nothing
	// and nothing stands in the way.
	Ready   bool
	Missing []integraal.Missing
	Says    integraal.Text
}

// Clocks are the open actions of a plan, each by its own clock and side by side:
// help by what was agreed, a decision by its statutory term. A rule-bound action
// holds up no other unless someone recorded that it does, with the reason.
// Nothing is guessed: where a day is not known the clock says so and asks. Its
// faults are those of [participation.Terms].
func Clocks(p Plan, day integraal.Date) ([]Clocked, error) {
	open := openActions(&p)
	var faults integraal.Faults
	var out []Clocked
	for i := range p.Actions {
		a := &p.Actions[i]
		if !a.Closed.IsZero() {
			continue
		}
		c := Clocked{Action: a.ID, Nature: a.Nature, Begin: a.Clock.Begin, By: a.Clock.By, NoBy: a.Clock.NoBy}
		c.Waits = waitsOf(a, open)
		c.Ready = len(c.Waits) == 0 && a.Standing != Stuck
		for _, f := range integraal.FaultsIn(c.term(a, day)) {
			faults = append(faults, f.In(item("actions", i)+".clock"))
		}
		c.say(day)
		out = append(out, c)
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return out, nil
}

func openActions(p *Plan) map[string]bool {
	open := make(map[string]bool, len(p.Actions))
	for i := range p.Actions {
		if p.Actions[i].Closed.IsZero() {
			open[p.Actions[i].ID] = true
		}
	}
	return open
}

// waitsOf are the open actions that an action waits for.
func waitsOf(a *Action, open map[string]bool) []string {
	var out []string
	for _, w := range a.WaitsFor {
		if open[w.Action] {
			out = append(out, w.Action)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// What a clock asks.
const (
	FactTerm      integraal.Name = "plan.term"       // by which term a decision goes
	FactTermStart integraal.Name = "plan.term.start" // from what the term runs
	FactAgreedDay integraal.Name = "plan.agreed.day" // by when the help was agreed
	FactNature    integraal.Name = "plan.nature"     // whether it is help or a decision
)

// term is the statutory clock of an action.
func (c *Clocked) term(a *Action, day integraal.Date) error {
	ask := func(fact integraal.Name, hint integraal.Text) {
		c.Missing = append(c.Missing, integraal.Missing{Fact: fact, Hint: hint, Settles: true})
	}
	switch {
	case a.Nature == NoNature:
		ask(FactNature, textAskNature)
		return nil
	case a.Nature == TailorMade:
		if a.Clock.By.IsZero() && !a.Clock.NoBy {
			ask(FactAgreedDay, textAskAgreed)
		}
		return nil
	case a.Clock.Term == participation.NoTerm:
		ask(FactTerm, textAskTerm)
		return nil
	case len(a.Clock.Events) == 0:
		ask(FactTermStart, textAskStart)
		return nil
	}
	timeline, err := participation.Terms(eventsOf(a), day)
	if err != nil {
		return err
	}
	c.Course, c.Runs = timeline.Of(a.ID, a.Clock.Term)
	if !c.Runs {
		ask(FactTermStart, textAskStart)
		return nil
	}
	c.Missing = append(c.Missing, c.Course.Missing...)
	return nil
}

func eventsOf(a *Action) []participation.Event {
	out := make([]participation.Event, len(a.Clock.Events))
	for i, e := range a.Clock.Events {
		out[i] = participation.Event{Kind: e.What, Of: a.ID, Day: dayOf(e.Day), Set: dayOf(e.Set), Ended: dayOf(e.Ended)}
		if e.Weeks > 0 {
			out[i].Weeks = integraal.Know(e.Weeks)
		}
	}
	return out
}

// dayOf is a day as a fact: one that was not told is unknown.
func dayOf(d integraal.Date) integraal.Fact[integraal.Date] {
	if d.IsZero() {
		return integraal.Fact[integraal.Date]{}
	}
	return integraal.Know(d)
}

func (c *Clocked) say(day integraal.Date) {
	switch {
	case c.Nature == NoNature:
		c.Says = textClockUnsaid
	case c.Runs && !c.Course.Last.IsZero() && c.Course.State == participation.CourseOverdue:
		c.Says = textClockOverdue.With(integraal.Put("last", c.Course.Last), integraal.PutText("set", c.Course.Set.Text()))
	case c.Runs && !c.Course.Last.IsZero():
		c.Says = textClockRuns.With(integraal.Put("last", c.Course.Last), integraal.PutText("state", c.Course.State.Text()),
			integraal.PutText("set", c.Course.Set.Text()))
	case c.Nature == RuleBound:
		c.Says = textClockOpen
	case c.NoBy:
		c.Says = textClockNoBy
	case c.By.IsZero():
		c.Says = textClockNotAgreed
	case c.By.Before(day):
		c.Says = textClockPassed.With(integraal.Put("by", c.By))
	default:
		c.Says = textClockAgreed.With(integraal.Put("by", c.By))
	}
}

var (
	textAskNature = integraal.Text{
		NL: "Vraag wie het doet: is dit hulp op maat, of een besluit volgens de wet?",
		EN: "Ask who does it: is this tailor-made help, or a decision under statutory rules?",
	}
	textAskAgreed = integraal.Text{
		NL: "Spreek met de cliënt af wanneer dit klaar is, of dat er geen laatste dag is.",
		EN: "Agree with the client when this is done, or that there is no last day.",
	}
	textAskTerm  = integraal.Text{NL: "Vraag wie beslist: welke termijn geldt hiervoor?", EN: "Ask who decides: which term holds for this?"}
	textAskStart = integraal.Text{
		NL: "Vraag wie beslist: op welke dag begon de termijn, bijvoorbeeld door een aanvraag?",
		EN: "Ask who decides: on which day did the term begin, for instance by an application?",
	}
	textClockUnsaid = integraal.Text{
		NL: "Niet gezegd is of dit hulp op maat is of een besluit volgens de wet.",
		EN: "It was not said whether this is tailor-made help or a decision under statutory rules.",
	}
	textClockRuns    = integraal.Text{NL: "Termijn: uiterlijk {last} ({state}; {set}).", EN: "Term: by {last} at the latest ({state}; {set})."}
	textClockOverdue = integraal.Text{
		NL: "De termijn liep tot en met {last} en is voorbij ({set}).", EN: "The term ran until {last} and has passed ({set}).",
	}
	textClockOpen = integraal.Text{
		NL: "De laatste dag van de termijn is nog niet te zeggen.", EN: "The last day of the term cannot be said yet.",
	}
	textClockNoBy      = integraal.Text{NL: "Afgesproken: er is geen laatste dag.", EN: "Agreed: there is no last day."}
	textClockNotAgreed = integraal.Text{NL: "Niet afgesproken wanneer dit klaar is.", EN: "Not agreed when this is done."}
	textClockPassed    = integraal.Text{NL: "Afgesproken was: klaar op {by}. Die dag is voorbij.", EN: "Agreed was: done by {by}. That day has passed."}
	textClockAgreed    = integraal.Text{NL: "Afgesproken: klaar op {by}.", EN: "Agreed: done by {by}."}
)

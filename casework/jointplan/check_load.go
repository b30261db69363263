package jointplan

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
)

// What a client can do and what actions ask of them.
const (
	FactTasks      integraal.Name = "plan.tasks"       // how many things at once a client can do
	FactHours      integraal.Name = "plan.hours"       // how many hours a week
	FactTasksAsked integraal.Name = "plan.tasks.asked" // how many things an action asks
	FactHoursAsked integraal.Name = "plan.hours.asked" // how many hours a week it asks
)

// stretch is an action that asks something of a client over a stretch of days.
type stretch struct {
	action *Action
	days   integraal.Period
}

// loads finds when the actions ask more at once of a client than that client says
// they can do. Capacity is the client's own answer; where it is not known it is
// asked, and nothing is filled in for it. What an action asks and nobody said counts
// for nothing, so that what is found holds all the more.
func (f *finder) loads() {
	asks := map[string][]stretch{}
	for a := range f.actions {
		if who := f.asked(a); who != "" && !f.rests(a) {
			asks[who] = append(asks[who], stretch{a, f.runs(a)})
		}
	}
	for _, c := range f.pic.Clients {
		list := asks[c.ID]
		if len(list) == 0 {
			continue
		}
		f.load(c.ID, c.Tasks, list, loadTasks)
		f.load(c.ID, c.Hours, list, loadHours)
		delete(asks, c.ID)
	}
	for _, who := range sortedKeys(asks) {
		if slices.Contains(f.plan.Subject.Members, who) {
			f.load(who, integraal.Fact[int]{}, asks[who], loadTasks)
			f.load(who, integraal.Fact[int]{}, asks[who], loadHours)
		}
	}
}

func sortedKeys(m map[string][]stretch) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// asked is of whom an action asks something: whom it says, a member who does it, or
// the first whom it is about.
func (f *finder) asked(a *Action) string {
	switch {
	case a.Asks != "":
		return a.Asks
	case slices.Contains(f.plan.Subject.Members, a.Owner):
		return a.Owner
	case len(a.About) > 0:
		return a.About[0]
	}
	return ""
}

// rests reports whether an action asks nothing now: it waits, is on hold or stuck.
func (f *finder) rests(a *Action) bool {
	return a.Standing == OnHold || a.Standing == Stuck || len(waitsOf(a, f.open)) > 0
}

// runs are the days over which an action asks something, from the day of the check
// on. Past its agreed last day it goes on asking until somebody closes it.
func (f *finder) runs(a *Action) integraal.Period {
	days := integraal.From(f.day)
	if a.Standing != Underway && a.Clock.Begin.After(f.day) {
		days.From = a.Clock.Begin
	}
	if !a.Clock.By.Before(f.day) {
		days.Until = a.Clock.By
	}
	return days
}

// measure is one way in which load counts.
type measure struct {
	of          func(Load) (n int, said bool)
	fact, asked integraal.Name

	title, unknown, ask, open integraal.Text
}

var (
	loadTasks = measure{
		of:   func(l Load) (int, bool) { return l.Tasks, l.TasksSaid },
		fact: FactTasks, asked: FactTasksAsked, title: textTooManyTasks, unknown: textTasksUnknown, ask: textAskTasks, open: textAskTasksOf,
	}
	loadHours = measure{
		of:   func(l Load) (int, bool) { return l.Hours, l.HoursSaid },
		fact: FactHours, asked: FactHoursAsked, title: textTooManyHours, unknown: textHoursUnknown, ask: textAskHours, open: textAskHoursOf,
	}
)

func (f *finder) load(who string, can integraal.Fact[int], list []stretch, m measure) {
	var unsaid []string
	asks := false
	for _, s := range list {
		n, said := m.of(s.action.Load)
		asks = asks || n > 0 || !said
		if !said {
			unsaid = append(unsaid, s.action.ID)
		}
	}
	if !asks {
		return
	}
	room, known := can.Value()
	known = known || can.State() == integraal.KnownAbsent
	if known {
		if on, at, total := peak(list, m, room); total > room {
			f.tooMuch(who, can, m, on, at, total, room)
			return
		}
	}
	var x integraal.Finding
	if !known {
		missing := integraal.Missing{Fact: m.fact, Who: who, State: can.State(), Hint: m.ask.With(integraal.PutName("who", who)), Settles: true}
		if can.State() == integraal.Contested {
			missing.Told = can.Sources()
		}
		x.Missing = append(x.Missing, missing)
	}
	if len(unsaid) > 0 {
		x.Missing = append(x.Missing, integraal.Missing{
			Fact: m.asked, Who: who, Hint: m.open.With(integraal.PutText("actions", together(unsaid, f.actionText))),
		})
	}
	if len(x.Missing) == 0 {
		return
	}
	x.Urgency, x.Because = integraal.OpenFact, textBecauseAsk
	x.Title = m.unknown.With(integraal.PutName("who", who))
	x.Says, x.Uses = []integraal.Text{textLoadUnknownSays}, uses(unsaid...)
	for _, missing := range x.Missing {
		x.Next = append(x.Next, next(missing.Hint))
	}
	x.Call = f.call(textCallPlan, f.coordinators()...)
	f.find("plan.load-unknown", []string{who}, x)
}

// peak is the first day on which the actions together ask more than there is room
// for, what they ask then, and which they are; otherwise the most that they ask.
func peak(list []stretch, m measure, room int) (on []string, at integraal.Date, total int) {
	type edge struct {
		day integraal.Date
		n   int
	}
	edges := make([]edge, 0, 2*len(list))
	for _, s := range list {
		n, _ := m.of(s.action.Load)
		if n == 0 {
			continue
		}
		edges = append(edges, edge{s.days.From, n})
		if !s.days.Until.IsZero() {
			edges = append(edges, edge{s.days.Until.AddDays(1), -n})
		}
	}
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Or(a.day.Compare(b.day), cmp.Compare(a.n, b.n)) })
	sum := 0
	for _, e := range edges {
		if sum += e.n; sum > total {
			total, at = sum, e.day
		}
		if sum > room {
			break
		}
	}
	for _, s := range list {
		if n, _ := m.of(s.action.Load); n > 0 && s.days.Contains(at) {
			on = append(on, s.action.ID)
		}
	}
	return on, at, sumOn(list, m, at, total)
}

// sumOn is all that the actions ask on a day: the sum above stops as soon as there is
// no room.
func sumOn(list []stretch, m measure, at integraal.Date, least int) int {
	sum := 0
	for _, s := range list {
		if n, _ := m.of(s.action.Load); n > 0 && s.days.Contains(at) {
			sum += n
		}
	}
	return max(sum, least)
}

func (f *finder) tooMuch(who string, can integraal.Fact[int], m measure, on []string, at integraal.Date, total, room int) {
	x := integraal.Finding{
		Because: textBecauseTooMuch,
		Day:     at,
		Title: m.title.With(integraal.PutName("who", who), integraal.Put("asked", integraal.Count(total)),
			integraal.Put("room", integraal.Count(room)), integraal.Put("day", at)),
		Says: []integraal.Text{textTooMuchSays.With(integraal.PutText("actions", together(on, f.actionText)))},
		Uses: append(uses(on...), integraal.Use{Fact: m.fact, Who: who, State: can.State(), Told: can.Sources()}),
		Next: []integraal.Action{next(textTooMuchAsk), next(textTooMuchMove), next(textTooMuchTake)},
	}
	var owners []string
	for _, id := range on {
		a := f.action[id]
		owners = append(owners, a.Owner)
		if a.Duty.Obligatory() {
			x.Laws = append(x.Laws, integraal.CiteAll(a.Duty.Basis())...)
			x.Says = append(x.Says, textTooMuchDuty.With(putQuoted("action", a.Text), integraal.PutName("decider", a.Duty.Decider())))
		}
	}
	x.Call = f.call(textCallTogether, owners...)
	f.find("plan.too-much", []string{who}, x)
}

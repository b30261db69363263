package jointplan

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// divided are the open actions that the reader does and those that others do, each in
// the order of its day; what has no day comes after what has one.
func (w *writer) divided() (mine, theirs []*Action) {
	for i := range w.plan.Actions {
		switch a := &w.plan.Actions[i]; {
		case !a.Closed.IsZero():
		case w.isTheReaders(a):
			mine = append(mine, a)
		default:
			theirs = append(theirs, a)
		}
	}
	byDay := func(a, b *Action) int {
		switch x, y := w.dayOf(a), w.dayOf(b); {
		case x == y:
			return 0
		case y.IsZero() || !x.IsZero() && x.Before(y):
			return -1
		}
		return 1
	}
	slices.SortStableFunc(mine, byDay)
	slices.SortStableFunc(theirs, byDay)
	return mine, theirs
}

// isTheReaders reports whether the reader has something to do: what is theirs, what they
// have to, and help that somebody said to ask something of them. A decision is of whom
// decides, and what nobody said to ask anything of them is not told as theirs.
func (w *writer) isTheReaders(a *Action) bool {
	switch asked := a.Load.HoursSaid && a.Load.Hours > 0 || a.Load.TasksSaid && a.Load.Tasks > 0; {
	case a.Owner == w.f.Client:
		return true
	case !w.asksReader(a):
		return false
	case a.Duty.Obligatory() && !NoWmoDuty(a.Duty):
		return true
	case a.Nature == RuleBound || asksNothing(a.Load):
		return false
	default:
		return asked || a.Asks == w.f.Client
	}
}

// asksNothing reports whether somebody said that nothing is asked.
func asksNothing(l Load) bool { return l.HoursSaid && l.TasksSaid && l.Hours == 0 && l.Tasks == 0 }

// dayOf is the last day of an action that the letter tells; unset where it tells none.
func (w *writer) dayOf(a *Action) integraal.Date {
	c := w.clocks[a.ID]
	switch {
	case c.Runs:
		switch c.Course.State {
		case participation.CourseOverdue, participation.CourseRunning, participation.CourseSuspended:
			return c.Course.Last
		case participation.CourseOpen, participation.CourseLapsed, participation.CourseEnded, participation.CourseAppliesNot:
		}
		return integraal.Date{}
	case a.Nature == RuleBound:
		return integraal.Date{}
	}
	return a.Clock.By
}

// first is what the reader has to do before anything else: what should have been done,
// and what has the nearest day. What waits, or was put on hold, is not first.
func (w *writer) first(mine []*Action) []integraal.Text {
	var out []integraal.Text
	var nearest integraal.Date
	for _, a := range mine {
		on := w.dayOf(a)
		if on.IsZero() || a.Standing == OnHold || len(waitsOf(a, w.open)) > 0 {
			continue
		}
		says := letterFirst
		if on.Before(w.f.Day) {
			says = letterFirstLate
		} else if nearest.IsZero() {
			nearest = on
		}
		if !nearest.IsZero() && nearest != on {
			break
		}
		out = append(out, w.say(says, integraal.Put("day", on), putQuoted("action", a.Text)))
		if a.Duty.Obligatory() && !NoWmoDuty(a.Duty) && w.asksReader(a) {
			out = append(out, w.say(letterFirstMust))
		}
	}
	if len(out) > 0 {
		out = append(out, w.say(letterFirstFails))
	}
	return out
}

// actions are a part of the letter, each action under its own title.
func (w *writer) actions(heading form, list []*Action, opens ...integraal.Text) LetterPart {
	part := LetterPart{Heading: w.say(heading), Apart: true}
	if len(list) == 0 {
		return part
	}
	answers := make([][]Agreement, len(list))
	for i, a := range list {
		answers[i] = a.Agreed
	}
	once, differs := w.agreed(answers)
	part.Sentences = slices.Concat(opens, once)
	for i, a := range list {
		item := LetterItem{Title: quoted(a.Text), Sentences: w.action(a)}
		item.Sentences = append(item.Sentences, differs[i]...)
		part.Items = append(part.Items, item)
	}
	return part
}

func (w *writer) action(a *Action) []integraal.Text {
	var out []integraal.Text
	switch who := integraal.PutText("who", w.who(a.Owner)); {
	case a.Owner == "":
		out = append(out, w.say(letterActionNobody))
	case a.Owner == w.f.Client: // under what you do
	case w.isTheReaders(a):
		out = append(out, w.say(letterActionWith, who))
	default:
		out = append(out, w.say(letterAction, who))
	}
	if a.Purpose != "" {
		out = append(out, w.say(letterPurpose, integraal.PutName("purpose", a.Purpose)))
	}
	out = append(out, w.when(a)...)
	if w.asksReader(a) {
		out = append(out, w.load(a.Load)...)
	}
	out = append(out, w.duty(a)...)
	if b := a.Blocked; !b.IsZero() {
		out = append(out, w.say(letterStuck, putQuoted("reason", b.Reason)))
		for _, x := range b.Alternatives {
			out = append(out, w.say(letterOtherWay, putQuoted("way", x.Text)))
		}
	}
	return out
}

func (w *writer) actionText(id string) integraal.Text {
	for i := range w.plan.Actions {
		if w.plan.Actions[i].ID == id {
			return quoted(w.plan.Actions[i].Text)
		}
	}
	return integraal.Same(id)
}

// when is by which day something is done: what was agreed, or the term of the law.
func (w *writer) when(a *Action) []integraal.Text {
	var out []integraal.Text
	for _, x := range a.WaitsFor {
		if !w.open[x.Action] {
			continue
		}
		out = append(out, w.say(letterWaits, integraal.PutText("first", w.actionText(x.Action)), putQuoted("reason", x.Reason)))
	}
	c := w.clocks[a.ID]
	switch {
	case c.Runs:
		out = append(out, w.term(a, &c.Course)...)
	case a.Nature == RuleBound:
		out = append(out, w.say(letterTermOpen))
	case !a.Clock.By.IsZero() && a.Clock.By.Before(w.f.Day):
		out = append(out, w.say(letterLate, integraal.Put("day", a.Clock.By)))
	case !a.Clock.By.IsZero():
		out = append(out, w.say(letterBy, integraal.Put("day", a.Clock.By)))
	}
	return out
}

// term is the last day of a term: of a decision, or of what the term itself says. Of one
// that is over nothing is said but that its day passed, where somebody is late.
func (w *writer) term(a *Action, c *participation.Course) []integraal.Text {
	day := integraal.Put("day", c.Last)
	switch c.State {
	case participation.CourseOverdue:
		return []integraal.Text{w.say(letterOverdue, day)}
	case participation.CourseRunning, participation.CourseSuspended, participation.CourseOpen:
		switch open := c.Last.IsZero() || c.State == participation.CourseOpen; {
		case open && decides(c.Kind):
			return []integraal.Text{w.say(letterTermOpen)}
		case open:
			return []integraal.Text{w.spoken(a, c.What)}
		case decides(c.Kind):
			return []integraal.Text{w.say(letterTerm, day)}
		}
		return []integraal.Text{w.say(letterCourse, day, integraal.PutText("what", w.spoken(a, c.What)))}
	case participation.CourseLapsed, participation.CourseEnded, participation.CourseAppliesNot:
	}
	return nil
}

// decides reports whether a decision has to be there by the last day of a term.
func decides(k participation.TermKind) bool {
	switch k {
	case participation.DebtDecision, participation.WmoDecision, participation.PwDecision,
		participation.ObjectionDecision, participation.PenaltyDecision:
		return true
	default:
		return false
	}
}

// asksReader reports whether an action asks something of the reader: where nobody is
// named, of its owner or of whom it is about.
func (w *writer) asksReader(a *Action) bool {
	if a.Asks != "" {
		return a.Asks == w.f.Client
	}
	return a.Owner == w.f.Client || len(a.About) == 0 || slices.Contains(a.About, w.f.Client)
}

func (w *writer) load(l Load) []integraal.Text {
	switch {
	case l.HoursSaid && l.Hours == 1:
		return []integraal.Text{w.say(letterHour)}
	case l.HoursSaid && l.Hours > 1:
		return []integraal.Text{w.say(letterHours, integraal.Put("hours", integraal.Count(l.Hours)))}
	case l.HoursSaid && l.TasksSaid && l.Tasks == 0:
		return []integraal.Text{w.say(letterNothing)}
	}
	return nil
}

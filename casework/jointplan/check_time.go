package jointplan

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// blocked finds what is stuck without another way (B-124).
func (f *finder) blocked() {
	for a := range f.actions {
		if a.Blocked.IsZero() || len(a.Blocked.Alternatives) > 0 {
			continue
		}
		f.find("plan.no-alternative", a.About, integraal.Finding{
			Because: textBecauseBlocked,
			Day:     a.Blocked.Since,
			Title:   textNoAlternative.With(putQuoted("action", a.Text)),
			Says:    []integraal.Text{textBlockedSays.With(putQuoted("reason", a.Blocked.Reason), integraal.PutName("who", a.Blocked.By))},
			Uses:    uses(a.ID),
			Next:    []integraal.Action{next(textBlockedAsk), next(textBlockedRoom), next(textBlockedClient)},
			Call:    f.call(textCallAlternative, a.Owner, a.Blocked.By),
		})
	}
}

// reviews finds a plan that nobody looks at again, and days that passed.
func (f *finder) reviews() {
	planned := false
	for i := range f.plan.Reviews {
		r := &f.plan.Reviews[i]
		if !r.Held.IsZero() && !r.Held.After(f.day) {
			continue
		}
		planned = true
		if r.Day.Before(f.day) {
			f.escalate("plan.review-passed", r.About, integraal.Finding{
				Because: textBecauseStill,
				Day:     r.Day,
				Title:   textReviewPassed.With(integraal.Put("day", r.Day)),
				Says:    []integraal.Text{textReviewPassedSays},
				Uses:    uses(r.ID),
				Next:    []integraal.Action{next(textReviewHold)},
			}, f.coordinators()...)
		}
	}
	if planned {
		return
	}
	f.find("plan.no-review", nil, integraal.Finding{
		Because: textBecauseStill,
		Title:   textNoReview,
		Says:    f.hedged(textNoReviewSays),
		Next:    []integraal.Action{next(textNoReviewAsk)},
		Call:    f.call(textCallPlan, f.coordinators()...),
	})
}

// escalate finds what stands still and names who hears of it. Nothing is closed:
// that is for a person.
func (f *finder) escalate(code string, about []string, x integraal.Finding, also ...string) {
	for _, c := range f.pic.Escalate {
		c.Why = textCallEscalate
		x.Call = append(x.Call, c)
	}
	if len(f.pic.Escalate) == 0 {
		x.Missing = append(x.Missing, integraal.Missing{Fact: FactEscalate, Hint: textAskEscalate})
	} else {
		x.Next = append(x.Next, next(textEscalate.With(integraal.PutText("who", titles(f.pic.Escalate)))))
	}
	for _, c := range f.call(textCallPlan, also...) {
		if !slices.ContainsFunc(x.Call, func(o integraal.Contact) bool { return o.Who == c.Who }) {
			x.Call = append(x.Call, c)
		}
	}
	f.find(code, about, x)
}

// FactEscalate is who hears of a plan that stands still.
const FactEscalate integraal.Name = "plan.escalate"

func titles(list []integraal.Contact) integraal.Text {
	var out []integraal.Text
	for _, c := range list {
		if c.Title == "" {
			out = append(out, integraal.Same(c.Who))
			continue
		}
		out = append(out, integraal.Same(c.Title+" ("+c.Who+")"))
	}
	return integraal.Join(out)
}

// stagnation finds actions without a word for longer than the municipality chose,
// and agreed last days that passed (B-135).
func (f *finder) stagnation(list []Clocked) {
	runs := map[string]bool{} // what goes by a term of the law: that term says when it is late
	for i := range list {
		runs[list[i].Action] = list[i].Runs && !list[i].Course.Last.IsZero()
	}
	for a := range f.actions {
		if !a.Clock.By.IsZero() && a.Clock.By.Before(f.day) && a.Nature != RuleBound {
			f.escalate("plan.action-late", a.About, integraal.Finding{
				Because: textBecauseStill,
				Day:     a.Clock.By,
				Title:   textLate.With(putQuoted("action", a.Text), integraal.Put("day", a.Clock.By)),
				Says:    []integraal.Text{textLateSays},
				Uses:    uses(a.ID),
				Next:    []integraal.Action{next(textLateAsk)},
			}, a.Owner)
			continue
		}
		last := lastWord(a, f.pic.Changed[a.ID])
		if f.pic.Idle <= 0 || last.IsZero() || runs[a.ID] || last.DaysUntil(f.day) <= f.pic.Idle || len(waitsOf(a, f.open)) > 0 {
			continue
		}
		f.escalate("plan.stands-still", a.About, integraal.Finding{
			Because: textBecauseStill,
			Day:     last,
			Title:   textStill.With(putQuoted("action", a.Text)),
			Says:    []integraal.Text{textStillSays.With(integraal.Put("last", last), integraal.Put("days", integraal.Count(f.pic.Idle)))},
			Uses:    uses(a.ID),
			Next:    []integraal.Action{next(textStillAsk), next(textStillOther)},
		}, a.Owner)
	}
}

// lastWord is the last day on which something was heard of an action, on which it was
// changed, or on which it was to begin.
func lastWord(a *Action, changed integraal.Date) integraal.Date {
	last := a.Clock.Begin
	heard := func(on integraal.Date) {
		if on.After(last) {
			last = on
		}
	}
	heard(changed)
	heard(a.Blocked.Since)
	for _, p := range a.Progress {
		heard(p.On)
	}
	for _, e := range a.Clock.Events {
		heard(e.Day)
		heard(e.Ended)
	}
	return last
}

// clocks finds statutory terms that passed or end within a week, and clocks that
// cannot be read.
func (f *finder) clocks(list []Clocked) {
	for i := range list {
		c := &list[i]
		a := f.action[c.Action]
		if c.Runs && !c.Course.Last.IsZero() &&
			(c.Course.State == participation.CourseOverdue || c.Course.State == participation.CourseRunning && c.Course.DaysLeft <= week) {
			f.find("plan.term", a.About, integraal.Finding{
				Urgency: integraal.TermWithinWeek, Because: textBecauseTerm, Day: c.Course.Last,
				Title: textTerm.With(putQuoted("action", a.Text), integraal.Put("day", c.Course.Last)),
				Says:  nonZero(c.Says, c.Course.Follows),
				Laws:  integraal.CiteAll(c.Course.Laws...),
				Uses:  uses(a.ID),
				Next:  []integraal.Action{next(textTermAsk)},
				Call:  f.call(textCallOwner, a.Owner),
			})
		}
		if len(c.Missing) == 0 {
			continue
		}
		x := integraal.Finding{
			Urgency: integraal.OpenFact, Because: textBecauseAsk,
			Title:   textClockUnknown.With(putQuoted("action", a.Text)),
			Says:    []integraal.Text{c.Says},
			Uses:    uses(a.ID),
			Missing: c.Missing,
			Call:    f.call(textCallOwner, a.Owner),
		}
		for _, m := range c.Missing {
			if !m.Hint.IsZero() {
				x.Next = append(x.Next, next(m.Hint))
			}
		}
		f.find("plan.clock-unknown", a.About, x)
	}
}

// week is the number of days within which a term counts as ending soon.
const week = 7

func nonZero(texts ...integraal.Text) []integraal.Text {
	return slices.DeleteFunc(texts, func(t integraal.Text) bool { return t.IsZero() })
}

// waiting finds help on hold that waits for nothing: "enerzijds wil je snel hulp op
// maat leveren" (A-022).
func (f *finder) waiting() {
	var decisions []string
	for a := range f.actions {
		if a.Nature == RuleBound {
			decisions = append(decisions, a.ID)
		}
	}
	for a := range f.actions {
		if a.Nature != TailorMade || a.Standing != OnHold || len(waitsOf(a, f.open)) > 0 {
			continue
		}
		x := integraal.Finding{
			Because: textBecauseWait,
			Title:   textNeedNotWait.With(putQuoted("action", a.Text)),
			Says:    f.hedged(textNeedNotWaitSays),
			Uses:    uses(a.ID),
			Next:    []integraal.Action{next(textNeedNotWaitGo), next(textNeedNotWaitSay)},
			Call:    f.call(textCallOwner, a.Owner),
		}
		if len(decisions) > 0 {
			x.Says = append(x.Says, textNeedNotWaitOpen.With(integraal.PutText("decisions", together(decisions[:min(len(decisions), 3)], f.actionText))))
		}
		f.find("plan.need-not-wait", a.About, x)
	}
}

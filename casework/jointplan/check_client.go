package jointplan

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// client finds what the client did not say, was not asked, or does not agree with.
func (f *finder) client() {
	if f.plan.Subject.Kind == Household && len(f.plan.Wishes) == 0 {
		f.find("plan.no-words", nil, integraal.Finding{
			Because: textBecauseClient,
			Title:   textNoWords,
			Says:    f.hedged(textNoWordsSays),
			Next:    []integraal.Action{next(textNoWordsAsk)},
			Call:    f.call(textCallPlan, f.coordinators()...),
		})
	}
	var unasked []string
	for i := range f.plan.Goals {
		if g := &f.plan.Goals[i]; g.Closed.IsZero() && !f.answered(g.ID, g.Text, g.Head, g.Agreed) {
			unasked = append(unasked, g.ID)
		}
	}
	for a := range f.actions {
		if !f.answered(a.ID, a.Text, a.Head, a.Agreed) {
			unasked = append(unasked, a.ID)
		}
	}
	if len(unasked) > 0 {
		f.find("plan.not-asked", nil, integraal.Finding{
			Urgency: integraal.OpenFact, Because: textBecauseClient,
			Title:   textNotAsked,
			Says:    []integraal.Text{textNotAskedSays.With(integraal.PutText("parts", together(unasked, f.partText)))},
			Uses:    uses(unasked...),
			Missing: []integraal.Missing{{Fact: FactAgreed, Hint: textAskAgree}},
			Next:    []integraal.Action{next(textAskAgree)},
			Call:    f.call(textCallPlan, f.coordinators()...),
		})
	}
	for _, x := range f.plan.Answers {
		f.disagrees(x.Agreement, x.ID, textWholePlan)
	}
}

// FactAgreed is what a client says of a part.
const FactAgreed integraal.Name = "plan.agreed"

func (f *finder) partText(id string) integraal.Text {
	if g := f.goal[id]; g != nil {
		return quoted(g.Text)
	}
	return f.actionText(id)
}

// answered reports whether each client whom a part is about answered about it, and
// finds what they do not agree with. One client's answer is not another's.
func (f *finder) answered(id, text string, h Head, agreed []Agreement) bool {
	for _, a := range agreed {
		f.disagrees(a, id, quoted(text))
	}
	return !slices.ContainsFunc(f.pic.Clients, func(c Client) bool {
		return slices.Contains(h.About, c.ID) && !slices.ContainsFunc(agreed, func(a Agreement) bool {
			return a.Client == c.ID && a.Is != NotAsked
		})
	})
}

// disagrees finds a no or a yes in part. It is the client's to say; what is
// obligatory stays open to objection and to talk.
func (f *finder) disagrees(a Agreement, id string, what integraal.Text) {
	if a.Is != AgreedNot && a.Is != AgreedPartly {
		return
	}
	x := integraal.Finding{
		Because: textBecauseClient, Day: a.On,
		Title: textAgreedNot.With(integraal.PutName("who", a.Client), integraal.PutText("part", what)),
		Uses:  uses(id),
		Next:  []integraal.Action{next(textAgreedNotAsk)},
		Call:  f.call(textCallPlan, f.coordinators()...),
	}
	if a.Is == AgreedPartly {
		x.Title = textAgreedPartly.With(integraal.PutName("who", a.Client), integraal.PutText("part", what))
	}
	if a.Words != "" {
		x.Says = append(x.Says, textWordsOf.With(integraal.PutName("who", a.Client), putQuoted("words", a.Words)))
	}
	if action := f.action[id]; action != nil && action.Duty.Obligatory() {
		x.Says = append(x.Says, textAgreedNotDuty.With(
			integraal.PutText("law", action.Duty.Basis().Text()), integraal.PutName("decider", action.Duty.Decider())))
		x.Laws = integraal.CiteAll(action.Duty.Basis(), awb67)
		x.Next = append(x.Next, next(textWmoDutyObject, awb67))
	}
	f.find("plan.not-agreed", []string{a.Client}, x)
}

// completeness finds what a full plan needs beside; a light one needs only owners.
func (f *finder) completeness() {
	full := slices.ContainsFunc(f.plan.Frames, func(x Frame) bool { return x.Form == Full })
	for a := range f.actions {
		if a.Owner != "" {
			continue
		}
		f.find("plan.no-owner", a.About, integraal.Finding{
			Because: textBecauseGap,
			Title:   textNoOwner.With(putQuoted("action", a.Text)),
			Says:    []integraal.Text{textNoOwnerSays},
			Uses:    uses(a.ID),
			Next:    []integraal.Action{next(textNoOwnerAsk)},
			Call:    f.call(textCallPlan, append(f.coordinators(), a.By)...),
		})
	}
	for i := range f.plan.Goals {
		g := &f.plan.Goals[i]
		homonym := strings.Contains(strings.ToLower(g.Text), "participat") || strings.Contains(strings.ToLower(g.Text), "participer")
		if !g.Closed.IsZero() || g.Law != "" || !full && !homonym {
			continue
		}
		f.find("plan.goal-law", g.About, integraal.Finding{
			Urgency: integraal.OpenFact, Because: textBecauseAsk,
			Title:   textGoalLaw.With(putQuoted("goal", g.Text)),
			Says:    []integraal.Text{textGoalLawSays},
			Uses:    uses(g.ID),
			Missing: []integraal.Missing{{Fact: FactGoalLaw, Hint: textAskGoalLaw}},
			Next:    []integraal.Action{next(textAskGoalLaw)},
			Call:    f.call(textCallOwner, g.Held, g.By),
		})
	}
	asked := slices.ContainsFunc(f.plan.Coordinators, func(c Coordinator) bool { return c.Is != ChoiceNotAsked })
	if full && !asked && f.plan.Subject.Kind == Household {
		f.find("plan.coordinator", nil, integraal.Finding{
			Urgency: integraal.OpenFact, Because: textBecauseClient,
			Title:   textNoCoordinator,
			Says:    f.hedged(textNoCoordinatorSays),
			Missing: []integraal.Missing{{Fact: FactCoordinator, Hint: textAskCoordinator}},
			Next:    []integraal.Action{next(textAskCoordinator)},
		})
	}
}

// tangles finds what readers made who did not see each other's parts: no edit of who
// sees all of it makes it ([History.ChangeAs]).
func (f *finder) tangles() {
	for _, x := range [...]struct {
		on    []string
		title integraal.Text
	}{
		{circle(goalsUp(f.plan)), textCircleGoals}, {f.openOf(circle(waits(f.plan))), textCircleWaits},
	} {
		if len(x.on) == 0 {
			continue
		}
		var about, owners []string
		for _, id := range x.on {
			if a := f.action[id]; a != nil {
				about, owners = append(about, a.About...), append(owners, a.Owner)
			} else {
				about, owners = append(about, f.goal[id].About...), append(owners, f.goal[id].Held)
			}
		}
		f.find("plan.circle", about, integraal.Finding{
			Urgency: integraal.Contradiction, Because: textBecauseCircle,
			Title: x.title,
			Says:  []integraal.Text{textCircleSays.With(integraal.PutText("parts", together(x.on, f.partText)))},
			Uses:  uses(x.on...),
			Next:  []integraal.Action{next(textCircleAsk)},
			Call:  f.call(textCallTogether, owners...),
		})
	}
	var ids, by []string
	forms := map[Form]bool{}
	for _, x := range f.plan.Frames {
		ids, by, forms[x.Form] = append(ids, x.ID), append(by, x.By), true
	}
	if len(forms) < 2 {
		return
	}
	f.find("plan.forms", nil, integraal.Finding{
		Urgency: integraal.Contradiction, Because: textBecauseCircle,
		Title: textForms,
		Says:  []integraal.Text{textFormsSays},
		Uses:  uses(ids...),
		Next:  []integraal.Action{next(textFormsAsk)},
		Call:  f.call(textCallTogether, by...),
	})
}

// openOf are parts that wait for one another, none where one of them is closed.
func (f *finder) openOf(on []string) []string {
	if slices.ContainsFunc(on, func(id string) bool { return !f.open[id] }) {
		return nil
	}
	return on
}

// What a full plan asks beside.
const (
	FactGoalLaw     integraal.Name = "plan.goal.law"    // under which law a goal stands
	FactCoordinator integraal.Name = "plan.coordinator" // which coordinator the client wants
)

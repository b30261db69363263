package participation

import "github.com/integraal/integraal"

// plan9a is lid 7: the plan within six months of the request. Without a request
// on record it is counted from a request that is made today.
func (p *person) plan9a() *Point {
	plan := *planWithinSixMonths
	if made, ok := p.Plan9a.Value(); ok && !made.After(p.day) {
		plan.Text = together(plan.Text, textPlanMade.With(integraal.Put("day", made)))
		return &plan
	}
	asked, ok := p.Request9a.Value()
	switch {
	case ok && !asked.After(p.day):
		plan.Day = asked.AddMonths(6)
		plan.Text = together(plan.Text, textPlanDue.With(integraal.Put("day", plan.Day)))
	case p.granted9a.yes():
		return planWithinSixMonths
	default:
		plan.Day = p.day.AddMonths(6)
		plan.Text = together(plan.Text, textPlanDay.With(integraal.Put("day", plan.Day)))
	}
	return &plan
}

// review9a is lid 8: every six months after the plan was drawn up.
func (p *person) review9a() *Point {
	made, ok := p.Plan9a.Value()
	if !ok || made.After(p.day) || !p.granted9a.yes() {
		return reviewEverySixMonths
	}
	review := *reviewEverySixMonths
	for months := 6; !review.Day.After(p.day); months += 6 {
		review.Day = made.AddMonths(months)
		if review.Day.IsZero() {
			return reviewEverySixMonths
		}
	}
	review.Text = together(review.Text, textReviewDay.With(integraal.Put("day", review.Day)))
	return &review
}

// missingDays9a are the days of the request and the plan that nobody can say.
func (p *person) missingDays9a() []integraal.Missing {
	_, _, request := take(p.ID, FactRequest9a, p.Request9a)
	_, _, plan := take(p.ID, FactPlan9a, p.Plan9a)
	return union(request, plan)
}

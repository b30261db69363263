package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal/consent"
)

// seeDecided takes what is told around decisions: judgements of announcements that
// are in sight, plans of one law, what happened, and what was refused.
func (c *Case) seeDecided(s *sight) {
	s.byLaw = c.parts.ByLaw
	for _, x := range c.parts.Judgements {
		i := slices.IndexFunc(s.announced, func(a Announced) bool { return a.ID == x.Of })
		if i < 0 || !c.passes(s, consent.AnnouncedDecision, x.Told, s.whose(s.announced[i].About, s.announced[i].With)...) {
			continue
		}
		x.Told.To = nil
		s.judgements = append(s.judgements, x)
	}
	for _, x := range c.parts.OtherPlans {
		if c.passes(s, x.category(), x.Told, x.About...) {
			x.Told.To = nil
			s.otherPlans = append(s.otherPlans, x)
		}
	}
	for _, x := range c.parts.Events {
		if c.passes(s, x.category(), x.Told, x.About) {
			x.Told.To = nil
			s.events = append(s.events, x)
		}
	}
	for _, x := range c.parts.Refusals {
		if c.passes(s, consent.AnnouncedDecision, x.Told, x.About) {
			x.Told.To = nil
			s.refusals = append(s.refusals, x)
		}
	}
}

func (s *sight) sortDecided() {
	slices.SortStableFunc(s.judgements, func(a, b Judgement) int {
		return cmp.Or(a.Told.On.Compare(b.Told.On), cmp.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(s.otherPlans, func(a, b OtherPlan) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.events, func(a, b Happening) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.refusals, func(a, b Refusal) int { return cmp.Compare(a.ID, b.ID) })
}

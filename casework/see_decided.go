package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal/consent"
)

// seeDecided takes what is told around decisions: judgements of announcements that
// are in sight, other plans, what happened, and what was refused. Each only with
// everyone whom it is about, and of how the other parent lives nothing.
func (c *Case) seeDecided(s *sight) {
	s.byLaw = c.parts.ByLaw
	for _, x := range c.parts.Judgements {
		i := slices.IndexFunc(s.announced, func(a Announced) bool { return a.ID == x.Of })
		if i < 0 || !c.passes(s, consent.AnnouncedDecision, x.Told, s.whose(s.announced[i].About, s.announced[i].With)...) {
			continue
		}
		if !c.passesReasons(s, &x, &s.announced[i]) {
			x.Reasons, x.ReasonsCategory = "", consent.NoCategory
		}
		x.Told.To = nil
		s.judgements = append(s.judgements, x)
	}
	for _, x := range c.parts.OtherPlans {
		if c.passesTold(s, x.category(), x.Told, x.About...) {
			x.Told.To = nil
			s.otherPlans = append(s.otherPlans, x)
		}
	}
	for _, x := range c.parts.Events {
		if c.passesTold(s, x.category(), x.Told, x.About) {
			x.Told.To = nil
			s.events = append(s.events, x)
		}
	}
	for _, x := range c.parts.Refusals {
		if c.passesTold(s, consent.AnnouncedDecision, x.Told, x.About) {
			x.Told.To = nil
			s.refusals = append(s.refusals, x)
		}
	}
}

// passesReasons reports whether the viewer may read why something was judged. The
// reasons are data of whom the announcement is about and, for others than that person,
// of the partner whom it hits too: those of the one are not the other's.
func (c *Case) passesReasons(s *sight, x *Judgement, a *Announced) bool {
	mine := s.own && s.viewer.ID == a.About
	switch {
	case x.Told.By == s.viewer.ID:
		return true
	case x.ReasonsCategory == consent.NoCategory:
		return mine
	case mine:
		return c.passes(s, x.ReasonsCategory, x.Told, a.About)
	}
	return c.passesTold(s, x.ReasonsCategory, x.Told, a.persons()...)
}

// passesTold is [Case.passes] where everyone whom it is about is in sight, and of how
// the other parent lives nothing.
func (c *Case) passesTold(s *sight, category consent.Category, told Provenance, about ...string) bool {
	return s.knowsAll(about) && c.passes(s, category, told, about...) && !s.ofOtherHome(category, told, about)
}

func (s *sight) sortDecided() {
	slices.SortStableFunc(s.judgements, func(a, b Judgement) int {
		return cmp.Or(a.Told.On.Compare(b.Told.On), cmp.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(s.otherPlans, func(a, b OtherPlan) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.events, func(a, b Happening) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(s.refusals, func(a, b Refusal) int { return cmp.Compare(a.ID, b.ID) })
}

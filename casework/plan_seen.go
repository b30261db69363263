package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

// PlanSeen is the joint plan of a case as one viewer may read it.
type PlanSeen struct {
	// History is the plan with its versions; the zero History where there is nothing
	// that the viewer may read.
	History jointplan.History
	// Page is the same as a professional reads it, with what is wrong with the plan;
	// nil where there is nothing to read. A client gets no findings: those speak to
	// who makes the plan with them.
	Page *jointplan.Page
}

// PlanFor is the joint plan as its viewer may read it on a day: of the same view as
// [Review] makes its report of. Without names there is no plan. Its faults are those
// of [Review].
func PlanFor(c *Case, q Question) (*PlanSeen, error) {
	if c.none() {
		return nil, errNoCase
	}
	v, err := c.viewpoint(q)
	if err != nil {
		return nil, err
	}
	if !covered.Contains(v.day) {
		return nil, integraal.NewFault("dated.outside", "day", textNotCovered)
	}
	if v.purpose.Anonymous {
		return &PlanSeen{}, nil
	}
	return c.asOf(v.day).see(v, c.gate()).planSeen()
}

func (s *sight) planSeen() (*PlanSeen, error) {
	if s.plan.IsZero() {
		return &PlanSeen{}, nil
	}
	plan, _ := s.plan.Latest()
	page, err := jointplan.NewPage(s.plan, s.aroundPlan(&plan), nil, s.day)
	if err != nil {
		return nil, err
	}
	if page.Findings, err = s.findPlan(); err != nil {
		return nil, err
	}
	for _, w := range s.withheld(page.Findings) {
		if w.Partly { // of this they see what their own service holds
			continue
		}
		page.Withheld = append(page.Withheld, jointplan.Withheld{About: w.About, Data: jointplan.Category(w.Category.String())})
	}
	return &PlanSeen{History: s.plan, Page: page}, nil
}

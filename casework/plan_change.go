package casework

import (
	"strings"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
)

// ChangePlan is the case with one more version of its joint plan, made by a viewer from
// what they may read of it: [PlanFor] gives the plan that the edit is made on, and
// [jointplan.History.ChangeAs] says how it is judged. The day of the question is the
// day on which the edit is taken in. What a viewer may not see neither refuses the edit
// nor shows by it. Its faults are those of PlanFor and ChangeAs, and of what the edit
// names of the case; the paths of the last are its parts by kind, such as actions[0].about.
func ChangePlan(c *Case, q Question, e jointplan.Edit) (*Case, error) {
	seen, err := PlanFor(c, q)
	if err != nil {
		return nil, err
	}
	if seen.History.IsZero() {
		return nil, integraal.NewFault("plan.none", "", textNoPlanSeen)
	}
	v, err := c.viewpoint(q)
	if err != nil {
		return nil, err
	}
	now := c.asOf(v.day)
	parts := c.Parts()
	if e.Day.IsZero() {
		e.Day = v.day
	}
	if parts.Plan, err = parts.Plan.ChangeAs(now.planReader(now.see(v, c.gate())), e); err != nil {
		return nil, err
	}
	changed, err := New(parts)
	if err == nil {
		return changed, nil
	}
	// How many versions there are is not told: the paths are those of the edit.
	_, n := parts.Plan.Latest()
	var faults integraal.Faults
	for _, f := range integraal.FaultsIn(err) {
		f.Path = strings.TrimPrefix(f.Path, at(listOfVersions, n-1)+".")
		faults = append(faults, f)
	}
	return nil, faults.Err()
}

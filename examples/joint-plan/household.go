package main

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework"
	"github.com/integraal/integraal/casework/bundled"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// household is the bundled case with the plan in it. For a plan over work and income
// those two tell each other more than in the case of 2 March: W&I may know of work,
// and M told K herself what she lives on and what she wants.
func household(plan jointplan.History) (*casework.Case, error) {
	c, err := bundled.Woven()
	if err != nil {
		return nil, err
	}
	parts := c.Parts()
	parts.Plan, parts.Planning = plan, planning()
	for i := range parts.Protocol.Purposes {
		if p := &parts.Protocol.Purposes[i]; p.Code == "pw-execution" {
			p.Needs |= consent.These(consent.Work)
		}
	}
	for i := range parts.Problems {
		if p := &parts.Problems[i]; p.ID == "p-toeslag" || p.ID == "p-stop" || p.ID == "p-work" {
			p.Told = casework.Provenance{By: "M", To: income, On: agreed, Standard: integraal.ClientStatement}
		}
	}
	return casework.New(parts)
}

package participation

import "github.com/integraal/integraal"

// Proposal is a provision that can be talked about with the person. It is made
// of a provision alone and only here: no field of it can hold an instrument of
// pressure, and a person can always decline it without its saying so.
type Proposal struct {
	kind  ProvisionKind
	text  integraal.Text
	by    integraal.Citation
	state ProvisionState
}

// Kind is the provision that is proposed.
func (p Proposal) Kind() ProvisionKind { return p.kind }

// Text says the proposal to a reader.
func (p Proposal) Text() integraal.Text { return p.text }

// By is the provision of the law.
func (p Proposal) By() integraal.Citation { return p.by }

// State is how the provision stands: available, or for a body to judge.
func (p Proposal) State() ProvisionState { return p.state }

// Proposals are the provisions of which every condition on the facts is met,
// in the order of the laws. The order does not say what comes first.
func (p Provisions) Proposals() []Proposal {
	var out []Proposal
	for _, list := range [...][]Provision{p.Participatiewet, p.Wmo, p.Wgs} {
		for _, v := range list {
			if v.State == ProvisionAvailable || v.State == ProvisionJudgement {
				out = append(out, Proposal{kind: v.Kind, text: v.Says, by: v.By, state: v.State})
			}
		}
	}
	return out
}

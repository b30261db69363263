package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Phase is whether a step comes before an act, is the act, or comes after it.
type Phase uint8

// The phases.
const (
	BeforeAct Phase = iota
	ActItself
	AfterAct
)

// String names the phase as JSON does.
func (p Phase) String() string { return nameOf([]string{"before", "act", "after"}, int(p)) }

// MarshalText writes p as [Phase.String] does.
func (p Phase) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// StepState is how a step of a route stands. The zero StepState is open.
type StepState uint8

// The states of a step. That a step is done does not approve the next.
const (
	StepOpen    StepState = iota // not done, or nobody has said so
	StepDone                     // its gates are answered
	StepBlocked                  // something stands in the way
	StepLater                    // it is the act, or comes after it
)

// String names the state as JSON does.
func (s StepState) String() string {
	return nameOf([]string{"open", "done", "blocked", "later"}, int(s))
}

// MarshalText writes s as [StepState.String] does.
func (s StepState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text says s to a reader.
func (s StepState) Text() integraal.Text {
	switch s {
	case StepDone:
		return integraal.Text{NL: "gedaan", EN: "done"}
	case StepBlocked:
		return integraal.Text{NL: "hier staat iets in de weg", EN: "something stands in the way"}
	case StepLater:
		return integraal.Text{NL: "later", EN: "later"}
	}
	return integraal.Text{NL: "nog te doen", EN: "to be done"}
}

// Step is one step of the route of an act, in its place in the order.
type Step struct {
	Code  integraal.Name
	Phase Phase
	Text  integraal.Text
	Power Power // of the college, where the step is one that it may or must take
	Who   []Role
	Gates []integraal.Name // the gates that the step waits for
	State StepState
	Laws  []integraal.Citation
}

// stepRule is a step as data.
type stepRule struct {
	code  integraal.Name
	phase Phase
	power Power
	text  integraal.Text
	who   []Role
	gates []integraal.Name
	laws  []integraal.Citation
}

// route are the steps of the act in their order, each with how it stands by
// the gates of c.
func (s *stop) route(c *Checklist) []Step {
	rules := routes[s.act]
	out := make([]Step, len(rules))
	for i, r := range rules {
		step := Step{
			Code: r.code, Phase: r.phase, Text: r.text, Power: r.power, Who: slices.Clone(r.who), State: StepLater,
		}
		laws := slices.Clone(r.laws)
		for _, code := range r.gates {
			g := c.Gate(code)
			if g.State == GateNeededFor {
				continue
			}
			step.Gates = append(step.Gates, code)
			laws = append(laws, g.Laws...)
		}
		step.Laws = eachOnce(inTextsOf(s.day, laws))
		if r.phase == BeforeAct {
			step.State = stateOf(c, step.Gates)
		}
		out[i] = step
	}
	return out
}

// stateOf is the worst of the gates; a step without gates is nobody's to call
// done.
func stateOf(c *Checklist, gates []integraal.Name) StepState {
	if len(gates) == 0 {
		return StepOpen
	}
	state := StepDone
	for _, code := range gates {
		switch c.Gate(code).State {
		case GateBlocked:
			return StepBlocked
		case GateOpen:
			state = StepOpen
		case GatePassed, GateNeededFor:
		}
	}
	return state
}

func eachOnce(laws []integraal.Citation) []integraal.Citation {
	var out []integraal.Citation
	for _, c := range laws {
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

func stepBefore(code, nl, en string, gates ...integraal.Name) stepRule {
	r := stepRule{code: integraal.Name(code), text: integraal.Text{NL: nl, EN: en}, gates: gates, who: []Role{CaseManager, Decider}}
	return r
}

func theAct(p Power, nl, en string, laws ...integraal.Citation) stepRule {
	return stepRule{
		code: "step.act", phase: ActItself, power: p, text: integraal.Text{NL: nl, EN: en}, who: []Role{Decider}, laws: laws,
	}
}

func stepAfter(code string, p Power, nl, en string, laws ...integraal.Citation) stepRule {
	return stepRule{
		code: integraal.Name(code), phase: AfterAct, power: p, text: integraal.Text{NL: nl, EN: en},
		who: []Role{Decider, CaseManager}, laws: laws,
	}
}

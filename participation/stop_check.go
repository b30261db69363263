package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Safeguards is everything that stands around an act on a day: what it is, its
// route step by step, its gates, the exceptions to hearing, what a person has
// to weigh, what it does to the household, what is open meanwhile, and what to
// ask whom. Nothing in it approves.
type Safeguards struct {
	Checklist
	Route     []Step
	Hearing   []ExceptionToHearing
	Weigh     []Point       // what a person weighs, as questions; nothing here answers them
	Effects   []Observation // what the act meets in the household
	Ways      []Way
	Questions []OpenQuestion // what is missing, each as a question for who can answer it
}

// Passed are the gates that are answered. That all of them are does not approve
// the act: a person decides.
func (s *Safeguards) Passed() []Gate { return s.In(GatePassed) }

// Open are the gates that are not answered.
func (s *Safeguards) Open() []Gate { return s.In(GateOpen) }

// Blocked are the gates at which something stands in the way.
func (s *Safeguards) Blocked() []Gate { return s.In(GateBlocked) }

// AskedOf are the gates, open or blocked, that someone in that role can answer.
func (s *Safeguards) AskedOf(r Role) []Gate {
	var out []Gate
	for i := range s.Gates {
		g := &s.Gates[i]
		if (g.State == GateOpen || g.State == GateBlocked) && slices.Contains(g.Who, r) {
			out = append(out, *g)
		}
	}
	return out
}

// Next is the first step before the act that is not done, if there is one. Until
// there is none the act has come too early.
func (s *Safeguards) Next() (Step, bool) {
	for _, step := range s.Route {
		if step.Phase == BeforeAct && step.State != StepDone {
			return step, true
		}
	}
	return Step{}, false
}

// StopCheck is what stands around an act that holds, reduces, ends or claims
// back a benefit, or a Wmo provision. It is the whole of [Describe], [Gates]
// and [Ways] with the route of the act. Blame and urgent reasons are judgements
// that it takes from a person; it computes neither. A decision is put on record
// with [RecordDecision].
//
// Its faults are those of [Gates].
func StopCheck(f StopFacts, day integraal.Date, why *integraal.Explanation) (Safeguards, error) {
	list, err := Gates(f, day, why)
	if err != nil {
		return Safeguards{}, err
	}
	ways, err := Ways(f, day)
	if err != nil {
		return Safeguards{}, err
	}
	s := stop{StopFacts: &f, day: day}
	s.act, _, s.actMissing = take(f.ID, FactAct, f.Act)
	out := Safeguards{Checklist: list, Ways: ways}
	out.Route = s.route(&list)
	out.Hearing = s.exceptionsToHearing()
	out.Weigh = s.weigh()
	out.Effects = s.effects()
	out.Questions = out.questions()
	return out, nil
}

// effects are what the act meets in the household, without a judgement.
func (s *stop) effects() []Observation {
	out := []Observation{
		s.met("effect.children", FactStopChildren, s.Children, textStopChildren),
		s.helpMet(),
		s.met("effect.arrears", FactArrears, s.Arrears, textArrears),
		s.threatMet(),
	}
	return slices.DeleteFunc(out, func(o Observation) bool { return o.Text.IsZero() })
}

// met says of a number in the household what the act does with it; none is
// nothing to say.
func (s *stop) met(code, name integraal.Name, f integraal.Fact[int], text integraal.Text) Observation {
	n, present, missing := take(s.ID, name, f)
	o := Observation{Code: code, Laws: []integraal.Citation{awb34}}
	if s.act == Verlagen {
		o.Laws = append(o.Laws, pw18lid12)
	}
	switch {
	case missing != nil:
		o.Missing = settled(missing)
		o.Text = textOfStates(o.Missing)
	case present && n > 0:
		o.Text = text.With(
			integraal.Put("n", integraal.Count(n)), integraal.Put("months", integraal.Count(n)), integraal.Put("next", integraal.Count(n+1)))
	}
	return o
}

// helpMet says that nobody wrote down how much help runs, which is not that none
// does.
func (s *stop) helpMet() Observation {
	o := s.met("effect.helpRuns", FactHelpRuns, s.HelpRuns, textHelpRuns)
	if len(o.Missing) == 1 && o.Missing[0].State == integraal.Unknown {
		o.Text = textHelpNotRecorded
	}
	return o
}

func (s *stop) threatMet() Observation {
	threat, present, missing := take(s.ID, FactThreat, s.Threat)
	o := Observation{Code: "effect.threat", Laws: []integraal.Citation{awb34, wgs4lid2}}
	switch {
	case missing != nil:
		o.Missing = settled(missing)
		o.Text = textOfStates(o.Missing)
	case present && threat != NoThreat:
		o.Text = textThreatMet.With(integraal.PutText("threat", threat.Text()))
	}
	return o
}

// Text names t for a reader.
func (t Threat) Text() integraal.Text {
	switch t {
	case Eviction:
		return integraal.Text{NL: "ontruiming van de woning", EN: "eviction from the home"}
	case CutOff:
		return integraal.Text{NL: "afsluiting van gas, licht, warmte of water", EN: "cut-off of gas, electricity, heating or water"}
	case InsuranceCancelled:
		return integraal.Text{NL: "het einde van de zorgverzekering", EN: "the end of the health insurance"}
	}
	return integraal.Text{NL: "niets", EN: "nothing"}
}

var (
	textStopChildren = integraal.Text{
		NL: "Kinderen in het huishouden: {n}. Wat dit met hen doet, moet meewegen.",
		EN: "Children in the household: {n}. What this does to them has to be weighed.",
	}
	textHelpRuns = integraal.Text{
		NL: "Plannen van andere hulp die lopen: {n}. Rekenen die op dit inkomen?",
		EN: "Plans of other help that run: {n}. Do they count on this income?",
	}
	textHelpNotRecorded = integraal.Text{
		NL: "Niet vastgelegd: hoeveel andere hulp met een plan loopt.",
		EN: "Not recorded: how much other help with a plan runs.",
	}
	textThreatMet = integraal.Text{
		NL: "Er dreigt iets: {threat}. Dat kan na bezwaar niet zomaar ongedaan worden gemaakt.",
		EN: "Something threatens: {threat}. That cannot simply be undone after an objection.",
	}
)

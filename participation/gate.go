package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// GateState is how a gate stands. The zero GateState is open, which is not
// passed.
type GateState uint8

// The states of a gate. There is none that approves.
const (
	GateOpen      GateState = iota // not answered, or not done
	GatePassed                     // answered
	GateBlocked                    // something stands in the way that people have to resolve
	GateNeededFor                  // this act does not ask it; the acts that do are named
)

// String names the state as JSON does.
func (s GateState) String() string {
	return nameOf([]string{"open", "passed", "blocked", "neededFor"}, int(s))
}

// MarshalText writes s as [GateState.String] does.
func (s GateState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text says s to a reader.
func (s GateState) Text() integraal.Text {
	switch s {
	case GatePassed:
		return integraal.Text{NL: "beantwoord", EN: "answered"}
	case GateBlocked:
		return integraal.Text{NL: "hier staat iets in de weg", EN: "something stands in the way"}
	case GateNeededFor:
		return integraal.Text{NL: "niet nodig voor deze handeling", EN: "not needed for this act"}
	}
	return integraal.Text{NL: "staat open", EN: "stands open"}
}

// The gates, as answers name them.
const (
	GateAct          integraal.Name = "gate.act"
	GateDecider      integraal.Name = "gate.decider"
	GateFacts        integraal.Name = "gate.facts"
	GateRegisters    integraal.Name = "gate.registers"
	GateCause        integraal.Name = "gate.cause"
	GateCulpability  integraal.Name = "gate.culpability"
	GateRequest      integraal.Name = "gate.request"
	GateHearing      integraal.Name = "gate.hearing"
	GateAlternatives integraal.Name = "gate.alternatives"
	GateEffects      integraal.Name = "gate.effects"
	GateOthers       integraal.Name = "gate.others"
	GateWeighing     integraal.Name = "gate.weighing"
	GateContinuity   integraal.Name = "gate.continuity"
	GateReasons      integraal.Name = "gate.reasons"
	GateAddress      integraal.Name = "gate.address"
	GateRight        integraal.Name = "gate.right"
	GateGround       integraal.Name = "gate.ground"
	GateUrgent       integraal.Name = "gate.urgent"
)

// Gate is one question to be answered before or during an act, and how it
// stands.
type Gate struct {
	Code      integraal.Name
	Question  integraal.Text
	State     GateState
	Says      integraal.Text      // what is open or in the way
	Missing   []integraal.Missing // the facts that nobody has told, or that are contested or not visible
	NeededFor []Act               // the acts that ask it, where this one does not
	Who       []Role              // who can answer it
	Laws      []integraal.Citation
}

// Observation is something that follows from the facts without a judgement,
// or what is missing to say it.
type Observation struct {
	Code    integraal.Name
	Text    integraal.Text
	Missing []integraal.Missing
	Laws    []integraal.Citation
}

// Checklist is what stands around an act on a day. It says what is answered
// and what is not; it never approves.
type Checklist struct {
	About        string
	Day          integraal.Date
	Act          Act
	Statement    Statement
	Gates        []Gate
	Observations []Observation
}

// In are the gates in a state.
func (c Checklist) In(s GateState) []Gate {
	var in []Gate
	for _, g := range c.Gates {
		if g.State == s {
			in = append(in, g)
		}
	}
	return in
}

// Gate is the gate of that code.
func (c Checklist) Gate(code integraal.Name) Gate {
	for _, g := range c.Gates {
		if g.Code == code {
			return g
		}
	}
	return Gate{}
}

// Gates are the questions around an act that holds or stops a benefit. Unknown,
// contested or not visible is not passed, and a possible error of another than
// the person blocks.
//
// Its faults are participation.day, act.unnamed, fact.impossible and those of
// the facts: stop.amount, stop.arrears, stop.day, stop.weeks, stop.word.
func Gates(f StopFacts, day integraal.Date, why *integraal.Explanation) (Checklist, error) {
	if err := checkDay(day, stopsRest...); err != nil {
		return Checklist{}, err
	}
	if err := f.check(); err != nil {
		return Checklist{}, err
	}
	s := stop{StopFacts: &f, day: day}
	s.act, _, s.actMissing = take(f.ID, FactAct, f.Act)
	out := Checklist{About: f.ID, Day: day, Act: s.act, Gates: make([]Gate, 0, len(gateRules))}
	if s.act != NoAct {
		out.Statement, _ = Describe(s.act, day)
	}
	for i := range gateRules {
		r := &gateRules[i]
		out.Gates = append(out.Gates, Gate{Code: r.code, Question: r.question, Who: slices.Clone(r.who)})
		g := &out.Gates[i]
		g.Laws = inTextsOf(day, r.laws(&s))
		r.judge(&s, g)
		if g.State == GatePassed && s.actMissing != nil {
			g.lacks(s.actMissing) // each act has conditions of its own
		}
		g.explain(why)
	}
	out.Observations = s.observations()
	return out, nil
}

// explain adds to why whether the gate is passed.
func (g *Gate) explain(why *integraal.Explanation) {
	if g.State == GateNeededFor {
		integraal.Explain(why, g.Code, integraal.Word("–"), g.Laws[0])
		return
	}
	integraal.Explain(why, g.Code, integraal.YesNo(g.State == GatePassed), g.Laws[0])
}

// gateRule is a gate as data: its question, who can answer, where it comes
// from and how it is judged.
type gateRule struct {
	code     integraal.Name
	question integraal.Text
	who      []Role
	laws     func(*stop) []integraal.Citation
	judge    func(*stop, *Gate)
}

// stop is the facts of an act as the gates meet them on a day.
type stop struct {
	*StopFacts
	day        integraal.Date
	act        Act
	actMissing []integraal.Missing
}

// done judges a gate that asks whether something was done: yes passes, no
// leaves it open with the words of what is to be done.
func (s *stop) done(g *Gate, name integraal.Name, f integraal.Fact[bool], undone integraal.Text) {
	yes, present, missing := take(s.ID, name, f)
	switch {
	case missing != nil:
		g.lacks(missing)
	case present && yes:
		g.State = GatePassed
	default:
		g.Says = undone
	}
}

// lacks leaves g open for what nobody has told.
func (g *Gate) lacks(missing []integraal.Missing) {
	if len(g.Missing) > 0 {
		missing = union(g.Missing, missing)
	}
	g.State, g.Missing = GateOpen, settled(missing)
	g.Says = textOfStates(g.Missing)
}

// lacksToo is lacks for a further fact of a gate: what is known to be undone
// stays said.
func (g *Gate) lacksToo(missing []integraal.Missing) {
	undone := g.Says
	if len(g.Missing) > 0 {
		undone = integraal.Text{}
	}
	g.lacks(missing)
	g.Says = together(undone, g.Says)
}

func (g *Gate) blocks(text integraal.Text) { g.State, g.Says = GateBlocked, text }
func (g *Gate) opens(text integraal.Text)  { g.State, g.Says = GateOpen, text }

// textOfStates names the facts that are missing, by why they are.
func textOfStates(missing []integraal.Missing) integraal.Text {
	var unknown, contested, hidden []integraal.Text
	for _, m := range missing {
		switch m.State {
		case integraal.Contested:
			contested = append(contested, wordOf(m.Fact))
		case integraal.NotVisible:
			hidden = append(hidden, wordOf(m.Fact))
		default:
			unknown = append(unknown, wordOf(m.Fact))
		}
	}
	return together(
		naming(textContested, contested), naming(textNotKnown, unknown), naming(textHidden, hidden))
}

func naming(text integraal.Text, facts []integraal.Text) integraal.Text {
	if len(facts) == 0 {
		return integraal.Text{}
	}
	return text.With(integraal.PutText("facts", integraal.Join(facts)))
}

var (
	textContested = integraal.Text{
		NL: "Verklaringen lopen uiteen over: {facts}.", EN: "Accounts differ on: {facts}.",
	}
	textNotKnown = integraal.Text{NL: "Niet bekend: {facts}.", EN: "Not known: {facts}."}
	textHidden   = integraal.Text{
		NL: "Niet zichtbaar voor u: {facts}.", EN: "Not visible to you: {facts}.",
	}
)

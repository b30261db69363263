package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/consent"
)

// seenOrder is in which order the help in sight could come: nothing where there
// is none. A duty is no help and is never proposed; it stands beside the order.
func (s *sight) seenOrder() (*helporder.Answer, error) {
	in, there := s.orderInput()
	if !there {
		return nil, nil //nolint:nilnil // no steps is an answer
	}
	answer, err := helporder.Propose(in)
	if err != nil {
		return nil, err
	}
	return &answer, nil
}

// orderInput is what the order is made of, and whether any help is in sight.
func (s *sight) orderInput() (helporder.Input, bool) {
	in := helporder.Input{Day: s.day}
	if !hasSome(s.steps, func(x *Step) bool { return !x.Imposed && !s.waitsForDuty(x) }) {
		return in, false
	}
	in.Problems, in.Steps = make([]helporder.Problem, 0, len(s.problems)), make([]helporder.Step, 0, len(s.steps))
	for i := range s.problems {
		p := &s.problems[i]
		in.Problems = append(in.Problems, helporder.Problem{ID: p.ID, Text: s.problemText(p)})
	}
	for i := range s.steps {
		if s.steps[i].Imposed || s.waitsForDuty(&s.steps[i]) {
			continue
		}
		x := s.orderStep(&s.steps[i])
		in.Steps = append(in.Steps, x)
		if !slices.ContainsFunc(in.Clients, func(c helporder.Client) bool { return c.ID == x.Client }) {
			in.Clients = append(in.Clients, helporder.Client{ID: x.Client, Tasks: factOf(s, x.Client, TasksAtOnce, 0)})
		}
	}
	in.Relations = make([]helporder.Relation, 0, len(s.connections))
	for i := range s.connections {
		x := &s.connections[i]
		if x.Stance != Confirmed || x.Effect == Relieve || s.doubted(x) {
			continue
		}
		in.Relations = append(in.Relations, helporder.Relation{
			ID: x.ID, From: x.From, To: x.To, Strength: hinders[x.Strength], Because: integraal.Same(x.Words), Said: s.sourceOf(x.Told),
		})
	}
	return in, true
}

// StepSeen is a step of help as this viewer may know it.
type StepSeen struct {
	ID      string           `json:"id"`
	About   []string         `json:"about"`         // whom it is for
	For     []string         `json:"for,omitempty"` // the problems that it is about
	Stage   Stage            `json:"stage"`         // what it is for, from safety to sustaining
	StageIn integraal.Text   `json:"stageIn"`       // the stage in words
	Text    string           `json:"text"`
	By      integraal.Text   `json:"by"`                // who does it
	Law     integraal.Cited  `json:"law,omitzero"`      // the provision that it rests on
	Imposed bool             `json:"imposed,omitempty"` // it is a duty
	Tasks   integraal.Count  `json:"tasks,omitempty"`   // how many things it asks of the client at once, where that was said
	After   []string         `json:"after,omitempty"`   // the steps that have to be done first
	Waits   bool             `json:"waits,omitempty"`   // it waits for a duty, so that it is in no order
	Due     integraal.Date   `json:"due,omitzero"`      // the day by which it has to be done
	Wish    Wish             `json:"wish,omitempty"`    // what the client wants
	Began   integraal.Date   `json:"began,omitzero"`    // the day on which it began
	Done    integraal.Date   `json:"done,omitzero"`     // the day on which it was done
	Told    integraal.Source `json:"told"`
}

func (s *sight) seenSteps() []StepSeen {
	if len(s.steps) == 0 {
		return nil
	}
	list := make([]StepSeen, 0, len(s.steps))
	for i := range s.steps {
		x := &s.steps[i]
		seen := StepSeen{
			ID: x.ID, About: slices.Clone(x.About), For: slices.Clone(x.For), Stage: x.Stage, StageIn: stages[x.Stage].Text(), Text: x.Text, By: s.actor(x.By),
			Imposed: x.Imposed, Tasks: integraal.Count(x.Tasks), Waits: s.waitsForDuty(x), Due: x.Due, Wish: x.Wish, Began: x.Began, Done: x.Done, Told: s.sourceOf(x.Told),
		}
		for _, a := range x.After {
			seen.After = append(seen.After, a.Step)
		}
		if !x.Basis.IsZero() {
			seen.Law = integraal.Cite(x.Basis)
		}
		list = append(list, seen)
	}
	return list
}

// waitsForDuty reports whether a step has to wait, by way of others, for a duty that
// is not done. It is not proposed either: the duty stands beside the order. What is
// done or runs already waits for nothing.
func (s *sight) waitsForDuty(x *Step) bool {
	return x.Done.IsZero() && x.Began.IsZero() && slices.ContainsFunc(x.After, func(a After) bool {
		before := s.step(a.Step)
		return before.Done.IsZero() && before.Imposed || s.waitsForDuty(before)
	})
}

// doubted reports whether someone denies a connection that another confirms.
func (s *sight) doubted(x *Connection) bool {
	return hasSome(s.connections, func(y *Connection) bool {
		return y.Stance == Denied && y.From == x.From && y.To == x.To && y.Effect == x.Effect
	})
}

// problemText is a problem in a sentence, with whom it concerns.
func (s *sight) problemText(p *Problem) integraal.Text {
	return textProblemOf.With(integraal.PutText("problem", s.kinds[p.Kind].Label), integraal.PutText("who", s.labels(p.Persons)))
}

// labels are persons in a row.
func (s *sight) labels(ids []string) integraal.Text {
	list := make([]integraal.Text, len(ids))
	for i, id := range ids {
		list[i] = integraal.Same(id)
	}
	return integraal.Join(list)
}

func (s *sight) orderStep(x *Step) helporder.Step {
	from := s.sourceOf(x.Told)
	o := helporder.Step{
		ID: x.ID, Text: integraal.Same("‘" + x.Text + "’"), Addresses: slices.Clone(x.For), Stage: stages[x.Stage],
		Client: asked(x), By: x.By, Law: x.Basis, Done: !x.Done.IsZero(),
	}
	if x.TasksSaid {
		o.Load = integraal.Know(x.Tasks, from)
	}
	if left := x.Days - s.daysRun(x); x.DaysSaid && left >= 0 {
		o.Days = integraal.Know(left, from) // of what runs longer than was said, nobody knows how long it still takes
	}
	switch {
	case !x.Began.IsZero():
		o.Running = integraal.Know(x.Done.IsZero(), from)
	case x.NotBegun, !x.Done.IsZero():
		o.Running = integraal.Know(false, from)
	}
	switch {
	case x.NoDue:
		o.Deadline = integraal.KnowAbsent[integraal.Date](from)
	case !x.Due.IsZero():
		o.Deadline = integraal.Know(x.Due, from)
	}
	if wish, said := wishes[x.Wish]; said {
		o.Wish = integraal.Know(wish, from)
	} else if x.Wish == WishNone {
		o.Wish = integraal.KnowAbsent[helporder.Wish](from)
	}
	for _, a := range x.After {
		if before := s.step(a.Step); before.Imposed || s.waitsForDuty(before) {
			continue // it is in no order: a duty, or what waits for one
		}
		o.After = append(o.After, helporder.Hard{Step: a.Step, Ground: grounds[a.Ground], Said: from})
	}
	return o
}

// daysRun is how many days ago a step began; 0 if it did not, or is done.
func (s *sight) daysRun(x *Step) int {
	if !x.runs() {
		return 0
	}
	return x.Began.DaysUntil(s.day)
}

// runs reports whether a step has begun and is not done.
func (x *Step) runs() bool { return !x.Began.IsZero() && x.Done.IsZero() }

// asked is of whom a step asks something: of the person who does it, or of the
// first whom it is for.
func asked(x *Step) string {
	if slices.Contains(x.About, x.By) {
		return x.By
	}
	return x.About[0]
}

// WorkSeen is what a talk about work with one person can be built on. It is no
// verdict.
type WorkSeen struct {
	About string             `json:"about"`
	Talk  helporder.WorkTalk `json:"talk"`
}

// seenWork is what a talk about work can be built on, for everyone of whom work
// is in sight: as a problem, or as their own wish. A duty or an advice alone is no
// reason to ask after someone's circumstances.
func (s *sight) seenWork() ([]WorkSeen, error) {
	var list []WorkSeen
	for i := range s.people {
		p := &s.people[i]
		grown := p.relation != consent.DependentChild && !p.maybe
		if !p.member || !s.speaksOfWork(p.id, grown) {
			continue
		}
		talk, err := helporder.WorkQuestions(helporder.WorkFacts{
			Wish:   integraal.Map(factOf(s, p.id, WishesOfWork, 0), func(w WorkWish) helporder.WorkWish { return workWords[w] }),
			Safe:   factOf(s, p.id, SafeAtHome, 0),
			Home:   factOf(s, p.id, HomeSecure, 0),
			Income: factOf(s, p.id, IncomeGoesOn, 0),
			Debts:  factOf(s, p.id, DebtsAtRest, 0),
			Care:   factOf(s, p.id, CareProvided, 0),
			Health: factOf(s, p.id, TreatmentOn, 0),
		})
		if err != nil {
			return nil, err
		}
		list = append(list, WorkSeen{About: p.id, Talk: talk})
	}
	return list, nil
}

func (s *sight) speaksOfWork(id string, grown bool) bool {
	return len(s.tellings(id, string(WishesOfWork), 0)) > 0 ||
		grown && hasSome(s.problems, func(p *Problem) bool {
			return slices.Contains(p.Persons, id) && s.kinds[p.Kind].Category == consent.Work
		})
}

// What the words of a case file are in an order.
var (
	stages = map[Stage]helporder.Stage{
		StageSafety: helporder.Safety, StageStabilise: helporder.Stabilise, StageQuickWins: helporder.QuickWins,
		StageCircles: helporder.BreakCircles, StageDevelop: helporder.Develop, StageSustain: helporder.Sustain,
	}
	grounds = map[Ground]helporder.Ground{
		GroundSafety: helporder.ForSafety, GroundHousing: helporder.ForHousing, GroundIncome: helporder.ForIncomeToGoOn,
	}
	hinders = map[Strength]helporder.Strength{Weak: helporder.Weak, Moderate: helporder.Moderate, Strong: helporder.Strong}
	wishes  = map[Wish]helporder.Wish{
		WishFirst: helporder.WantsFirst, WishYes: helporder.Wants, WishLater: helporder.WantsLater, WishNo: helporder.WantsNot,
	}
	workWords = map[WorkWish]helporder.WorkWish{
		WorkNow: helporder.WorkNow, WorkWithSupport: helporder.WorkWithSupport, WorkLater: helporder.WorkLater, NoPaidWork: helporder.NoPaidWork,
	}
	textProblemOf = integraal.Text{NL: "{problem} ({who})", EN: "{problem} ({who})"}
)

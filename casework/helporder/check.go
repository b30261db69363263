package helporder

import (
	"strconv"

	"github.com/integraal/integraal"
)

// The sizes beyond which an input is refused.
const (
	maxSteps     = 500
	maxRelations = 2000
	maxTasks     = 100
	maxDays      = 3650
)

// checker gathers all faults of an input at once.
type checker struct {
	in       *Input
	faults   integraal.Faults
	steps    map[string]int
	problems map[string]bool
	clients  map[string]bool
	taken    map[string]bool // the ids of steps, problems and relations
}

func (c *checker) fault(code, path string, text integraal.Text) {
	c.faults = append(c.faults, integraal.NewFault(code, path, text))
}

func at(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// check gives every fault of in.
func check(in *Input) error {
	c := &checker{
		in: in, steps: make(map[string]int, len(in.Steps)), problems: make(map[string]bool, len(in.Problems)),
		clients: make(map[string]bool, len(in.Clients)), taken: make(map[string]bool),
	}
	if in.Day.IsZero() {
		c.fault("order.day", "day", textNoDay)
	}
	if in.Counting > StrongFirst {
		c.fault("order.counting", "counting", textNoCounting)
	}
	if len(in.Steps) > maxSteps || len(in.Relations) > maxRelations || len(in.Problems) > maxSteps || len(in.Clients) > maxSteps {
		c.fault("order.size", "", textTooLarge)
		return c.faults.Err()
	}
	c.names()
	for i := range in.Clients {
		c.client(&in.Clients[i], at("clients", i))
	}
	for i := range in.Steps {
		c.step(&in.Steps[i], at("steps", i))
	}
	for i := range in.Relations {
		c.relation(&in.Relations[i], at("relations", i))
	}
	if len(c.faults) == 0 {
		c.circles()
	}
	return c.faults.Err()
}

// names gathers the ids, so that everything can refer to what comes later.
func (c *checker) names() {
	for i := range c.in.Problems {
		c.name(c.in.Problems[i].ID, at("problems", i))
		c.problems[c.in.Problems[i].ID] = true
	}
	for i := range c.in.Steps {
		c.name(c.in.Steps[i].ID, at("steps", i))
		c.steps[c.in.Steps[i].ID] = i
	}
	for i := range c.in.Relations {
		c.name(c.in.Relations[i].ID, at("relations", i))
	}
	for i := range c.in.Clients {
		id := c.in.Clients[i].ID
		if id == "" {
			c.fault("id.required", at("clients", i)+".id", textNoID)
		} else if c.clients[id] {
			c.fault("id.duplicate", at("clients", i)+".id", textTwice)
		}
		c.clients[id] = true
	}
}

func (c *checker) name(id, path string) {
	switch {
	case id == "":
		c.fault("id.required", path+".id", textNoID)
	case c.taken[id]:
		c.fault("id.duplicate", path+".id", textTwice)
	}
	c.taken[id] = true
}

func (c *checker) client(one *Client, path string) {
	c.count(one.Tasks, "capacity.range", path+".tasks", maxTasks, textTasksRange)
	if one.Assume.isZero() {
		return
	}
	if one.Assume.Tasks < 0 || one.Assume.Tasks > maxTasks {
		c.fault("capacity.range", path+".assume.tasks", textTasksRange)
	}
	if one.Assume.By == "" || one.Assume.Because.IsZero() {
		c.fault("assumption.reason", path+".assume", textNoAssumer)
	}
}

func (c *checker) count(f integraal.Fact[int], code, path string, most int, text integraal.Text) {
	if n, known := f.Value(); known && (n < 0 || n > most) {
		c.fault(code, path, text)
	}
}

func (c *checker) step(s *Step, path string) {
	if s.Stage == NoStage || s.Stage > Sustain {
		c.fault("step.stage", path+".stage", textNoStage)
	}
	for i, id := range s.Addresses {
		if !c.problems[id] {
			c.fault("id.dangling", path+"."+at("addresses", i), textDangling)
		}
	}
	for i := range s.After {
		c.hard(&s.After[i], path+"."+at("after", i))
	}
	c.count(s.Load, "load.range", path+".load", maxTasks, textTasksRange)
	c.count(s.Days, "days.range", path+".days", maxDays, textDaysRange)
	if s.Days.State() == integraal.KnownAbsent {
		c.fault("fact.impossible", path+".days", textDaysAbsent)
	}
	if s.Done && integraal.Is(s.Running, true) {
		c.fault("step.done-running", path+".running", textDoneRunning)
	}
	switch {
	case s.Client == "" && len(c.in.Clients) > 1 && !asksNothing(s.Load):
		c.fault("load.client", path+".client", textNoClient)
	case s.Client != "" && !c.clients[s.Client]:
		c.fault("id.dangling", path+".client", textDangling)
	}
	if day, known := s.Deadline.Value(); known && day.IsZero() {
		c.fault("deadline.unset", path+".deadline", textDeadlineUnset)
	}
	if wish, known := s.Wish.Value(); known && (wish == NoWish || wish > WantsNot) {
		c.fault("wish.unknown", path+".wish", textNoWish)
	}
	switch {
	case s.Duty > Obligatory, s.Duty == Obligatory && s.Law.IsZero():
		c.fault("step.duty", path+".law", textNoLaw)
	case s.Duty == Obligatory && s.Law.Law() == integraal.Wmo2015:
		c.fault("step.duty-wmo", path+".law", textWmoDuty)
	}
}

// asksNothing reports that it is known that the client has nothing to do.
func asksNothing(load integraal.Fact[int]) bool {
	return load.State() == integraal.KnownAbsent || integraal.Is(load, 0)
}

func (c *checker) hard(h *Hard, path string) {
	if _, known := c.steps[h.Step]; !known {
		c.fault("id.dangling", path+".step", textDangling)
	}
	if h.Ground == NoGround || h.Ground > ForIncomeToGoOn {
		c.fault("hard.ground", path+".ground", textNoGround)
	}
	if h.Said.Who == "" {
		c.fault("hard.source", path+".said", textNobodySaid)
	}
}

func (c *checker) relation(r *Relation, path string) {
	for _, end := range [...]struct{ field, id string }{{".from", r.From}, {".to", r.To}} {
		_, step := c.steps[end.id]
		if !step && !c.problems[end.id] {
			c.fault("id.dangling", path+end.field, textDangling)
		}
	}
	if r.From == r.To {
		c.fault("relation.self", path+".to", textSelf)
	}
	if r.Strength > Strong {
		c.fault("relation.strength", path+".strength", textNoStrength)
	}
	if r.Said.Who == "" {
		c.fault("relation.source", path+".said", textNobodySaid)
	}
}

// circles finds the steps that wait for one another. Each group is one fault,
// which names one of its shortest circles by the places of the steps in the
// input: an id could hold something personal.
func (c *checker) circles() {
	next := make([][]int, len(c.in.Steps))
	for i := range c.in.Steps {
		for _, h := range c.in.Steps[i].After {
			next[i] = append(next[i], c.steps[h.Step])
		}
	}
	for _, group := range components(len(next), next) {
		circle := shortestCircle(group, next)
		if circle == nil {
			continue
		}
		names := make([]integraal.Text, 0, len(circle)+1)
		for _, i := range append(circle, circle[0]) {
			names = append(names, integraal.Same(at("steps", i)))
		}
		c.fault("hard.circle", at("steps", circle[0])+".after", textHardCircle.With(integraal.PutText("steps", chain(names))))
	}
}

// chain is the names with arrows between them.
func chain(names []integraal.Text) integraal.Text {
	all := names[0]
	for _, n := range names[1:] {
		all.NL += " → " + n.NL
		all.EN += " → " + n.EN
	}
	return all
}

package effects

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// checker gathers the faults of an input.
type checker struct {
	in      *Input
	ids     map[string]string // what an id is of
	tellers map[string]bool   // who can tell something: persons and parties
	faults  integraal.Faults
}

const (
	ofPersons   = "persons"
	ofParties   = "parties"
	ofDecisions = "decisions"
	ofProblems  = "problems"
	ofActions   = "actions"
	ofStops     = "stops"
	ofHarms     = "harms"
)

const (
	maxLabel = 60   // room for what an id of a case is of: plan:call-the-landlord
	maxEach  = 1000 // of any list
	maxStops = 50
)

func check(in *Input) error {
	c := &checker{in: in, ids: map[string]string{}, tellers: map[string]bool{}}
	if in.Day.IsZero() {
		c.fault("effects.day", "day", textNoDay)
	}
	if max(len(in.Decisions), len(in.Problems), len(in.Actions), len(in.Harms), len(in.Links), len(in.Meant)) > maxEach || len(in.Stops) > maxStops {
		return integraal.NewFault("list.long", "", textTooMany)
	}
	c.labels()
	for i := range in.Decisions {
		c.decision(i, &in.Decisions[i])
	}
	for i := range in.Problems {
		c.problem(i, &in.Problems[i])
	}
	for i := range in.Actions {
		c.action(i, &in.Actions[i])
	}
	if in.Reader != "" {
		c.is(in.Reader, "reader", ofPersons)
	}
	c.words()
	c.harm()
	return c.faults.Err()
}

func (c *checker) fault(code, path string, text integraal.Text) {
	c.faults = append(c.faults, integraal.NewFault(code, path, text))
}

func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// labels takes in all ids: each is of one thing.
func (c *checker) labels() {
	take := func(id, list string, i int) {
		_, taken := c.ids[id]
		switch {
		case !isLabel(id):
			c.fault("id.malformed", item(list, i)+".id", textMalformed)
		case taken:
			c.fault("id.duplicate", item(list, i)+".id", textDuplicate)
		}
		c.ids[id] = list
	}
	for i, id := range c.in.Persons {
		take(id, ofPersons, i)
		c.tellers[id] = true
	}
	for i := range c.in.Parties {
		take(c.in.Parties[i].ID, ofParties, i)
		c.tellers[c.in.Parties[i].ID] = true
		c.named(c.in.Parties[i].Name, item(ofParties, i)+".name")
	}
	for i := range c.in.Decisions {
		take(c.in.Decisions[i].ID, ofDecisions, i)
	}
	for i := range c.in.Problems {
		take(c.in.Problems[i].ID, ofProblems, i)
	}
	for i := range c.in.Actions {
		take(c.in.Actions[i].ID, ofActions, i)
	}
	for i := range c.in.Stops {
		take(c.in.Stops[i].ID, ofStops, i)
	}
	for i := range c.in.Harms {
		take(c.in.Harms[i].ID, ofHarms, i)
	}
}

func (c *checker) named(t integraal.Text, path string) {
	if t.NL == "" || t.EN == "" {
		c.fault("effects.label", path, textLabel)
	}
}

// is checks that an id is of one of the lists.
func (c *checker) is(id, path string, lists ...string) {
	if list, there := c.ids[id]; !there || !slices.Contains(lists, list) {
		c.fault("id.dangling", path, textDangling)
	}
}

func (c *checker) persons(list []string, path string) {
	for i, id := range list {
		c.is(id, item(path, i), ofPersons)
	}
}

// sources checks that who told something is a person of the household or a party.
// A worker is neither: what they told, their unit told.
func (c *checker) sources(list []integraal.Source, path string) {
	for _, s := range list {
		if s.Who != "" && !c.tellers[s.Who] {
			c.fault("source.stranger", path, textStranger)
		}
	}
}

func told[T any](c *checker, f integraal.Fact[T], path string) { c.sources(f.Sources(), path) }

func (c *checker) decision(i int, d *Decision) {
	path := item(ofDecisions, i)
	c.named(d.Text, path+".text")
	c.is(d.Of, path+".of", ofParties)
	c.persons(d.About, path+".about")
	told(c, d.On, path+".on")
	for j := range d.Beside {
		b, at := &d.Beside[j], path+"."+item("beside", j)
		c.is(b.Party, at+".party", ofParties)
		told(c, b.Known, at+".known")
		told(c, b.Consulted, at+".consulted")
		told(c, b.Road, at+".road")
		if road, known := b.Road.Value(); known && (road == NoRoad || int(road) >= len(roadNames)) {
			c.fault("effects.unknown-word", at+".road", textUnknownWord)
		}
	}
}

func (c *checker) problem(i int, p *Problem) {
	path := item(ofProblems, i)
	c.named(p.Text, path+".text")
	c.persons(p.About, path+".about")
	told(c, p.Since, path+".since")
	told(c, p.Over, path+".over")
	told(c, p.Wanted, path+".wanted")
}

func (c *checker) action(i int, a *Action) {
	path := item(ofActions, i)
	c.named(a.Text, path+".text")
	c.is(a.By, path+".by", ofParties)
	c.is(a.About, path+".about", ofPersons)
	for j, id := range a.Problems {
		c.is(id, path+"."+item("problems", j), ofProblems)
	}
	told(c, a.In, path+".in")
	if in, known := a.In.Value(); known && in.Reversed() {
		c.fault("period.reversed", path+".in", textReversedPeriod)
	}
	if (a.Topic == "") != (a.Direction == participation.NoDirection) || a.Direction > participation.Away {
		c.fault("action.direction", path+".direction", textDirection)
	}
}

func (c *checker) words() {
	for i := range c.in.OnPurpose {
		p, path := &c.in.OnPurpose[i], item("onPurpose", i)
		c.is(p.Actions[0], path+".actions", ofActions)
		c.is(p.Actions[1], path+".actions", ofActions)
		told(c, p.Agreed, path+".agreed")
	}
	for i := range c.in.Meant {
		m, path := &c.in.Meant[i], item("meant", i)
		for j, id := range m.Of {
			c.is(id, path+"."+item("of", j), ofDecisions, ofProblems, ofActions)
		}
		if len(m.Of) == 0 || m.Says == "" || m.By.Who == "" {
			c.fault("words.empty", path, textEmpty)
		}
		c.sources([]integraal.Source{m.By}, path+".by")
	}
}

func (c *checker) harm() {
	for i := range c.in.Stops {
		s, path := &c.in.Stops[i], item(ofStops, i)
		c.named(s.Text, path+".text")
		c.is(s.Decision, path+".decision", ofDecisions)
		told(c, s.From, path+".from")
		told(c, s.Reversed, path+".reversed")
		told(c, s.PerMonth, path+".perMonth")
		if amount, known := s.PerMonth.Value(); known && amount.IsNegative() {
			c.fault("amount.negative", path+".perMonth", textNegative)
		}
		told(c, s.Cause, path+".cause")
	}
	for i := range c.in.Harms {
		h, path := &c.in.Harms[i], item(ofHarms, i)
		c.named(h.Text, path+".text")
		c.persons(h.Who, path+".who")
		if h.Kind == NoHarm || int(h.Kind) >= len(harmNames) {
			c.fault("effects.unknown-word", path+".kind", textUnknownWord)
		}
		if amount, known := h.Amount.Value(); known && amount.IsNegative() {
			c.fault("amount.negative", path+".amount", textNegative)
		}
		told(c, h.On, path+".on")
		told(c, h.Amount, path+".amount")
		told(c, h.Threat, path+".threat")
		c.sources(h.By, path+".by")
	}
	for i := range c.in.Links {
		l, path := &c.in.Links[i], item("links", i)
		c.is(l.From, path+".from", ofStops, ofHarms)
		c.is(l.To, path+".to", ofHarms)
		told(c, l.Holds, path+".holds")
		who := func(s integraal.Source) bool { return s.Who != "" }
		if integraal.Is(l.Holds, true) && !slices.ContainsFunc(l.Holds.Sources(), who) {
			c.fault("link.unconfirmed", path+".holds", textUnconfirmed)
		}
	}
	for i := range c.in.Repairs {
		r, path := &c.in.Repairs[i], item("repairs", i)
		c.is(r.Harm, path+".harm", ofHarms)
		if r.Kind == NoRepair || int(r.Kind) >= len(repairNames) || int(r.Stand) >= len(standNames) {
			c.fault("effects.unknown-word", path+".kind", textUnknownWord)
		}
		c.sources([]integraal.Source{r.By}, path+".by")
	}
}

// isLabel reports whether an id is a short label, as the ids of a case are, or one
// that says with a colon what it is of.
func isLabel(id string) bool {
	for i := range len(id) {
		b := id[i]
		letter := b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9'
		if !letter && (i == 0 || b != '.' && b != '_' && b != '-' && b != ':') {
			return false
		}
	}
	return id != "" && len(id) <= maxLabel
}

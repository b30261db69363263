package casework

import (
	"slices"
	"strings"

	"github.com/integraal/integraal"
)

// decided checks what is told around decisions: judgements, plans of one law, what
// happened and what was refused.
func (c *checker) decided(ids map[string]bool) {
	announced := idsOf(c.parts.Announced, func(a *Announced) string { return a.ID })
	for i := range c.parts.Judgements {
		c.judgement(at("judgements", i), &c.parts.Judgements[i], ids, announced)
	}
	plans := idsOf(c.parts.OtherPlans, func(p *OtherPlan) string { return p.ID })
	joint, _ := c.parts.Plan.Latest()
	for i := range c.parts.OtherPlans {
		x, path := &c.parts.OtherPlans[i], at("otherPlans", i)
		c.record(path, x.ID, &x.Told, ids)
		c.refer(path+".about", aPerson, x.About...)
		if x.ID == joint.ID && x.ID != "" {
			c.fault("id.duplicate", path+".id", textIDTwice)
		}
		for j, id := range x.TunedTo {
			if id != joint.ID {
				c.among(at(path+".tunedTo", j), plans, id)
			}
		}
	}
	once := map[[2]string]bool{}
	for i := range c.parts.Events {
		c.happening(at("events", i), &c.parts.Events[i], ids, once)
	}
	for i := range c.parts.Refusals {
		x, path := &c.parts.Refusals[i], at("refusals", i)
		c.record(path, x.ID, &x.Told, ids)
		c.referOne(path+".about", aPerson, x.About)
		for j, by := range x.Cites {
			c.inForce(at(path+".cites", j)+".law", by.Law(), x.Told.On)
		}
	}
}

// judgement checks that a person with a mandate judged something on a day.
func (c *checker) judgement(path string, x *Judgement, ids, announced map[string]bool) {
	c.record(path, x.ID, &x.Told, ids)
	c.among(path+".of", announced, x.Of)
	i := slices.IndexFunc(c.parts.Professionals, func(p Professional) bool { return p.ID == x.Told.By })
	if c.kinds[x.Told.By] != "" && (i < 0 || !c.parts.Professionals[i].Mandate) {
		c.fault("judgement.mandate", path+".told.by", textJudgeMandate)
	}
	if x.Told.On.IsZero() {
		c.fault("case.required", path+".told.on", textRequired)
	}
	if x.Reasons != "" && strings.TrimSpace(x.Reasons) == "" {
		c.fault("case.required", path+".reasons", textRequired)
	}
	if x.Degree == "" && x.Urgent == "" {
		c.fault("case.required", path+".degree", textJudgedWhat)
	}
}

// happening checks that what happened once is told once, and ends after it begins.
func (c *checker) happening(path string, x *Happening, ids map[string]bool, once map[[2]string]bool) {
	c.record(path, x.ID, &x.Told, ids)
	c.referOne(path+".about", aPerson, x.About)
	key := [2]string{x.matter(), x.Kind}
	if once[key] && !eventOf(x.Kind).Recurs() {
		c.fault("event.twice", path+".kind", textEventTwice)
	}
	once[key] = true
	if x.Not && !x.On.IsZero() {
		c.fault("event.not", path+".not", textEventNot)
	}
	for _, end := range [...]struct {
		key string
		day integraal.Date
	}{{".set", x.Set}, {".ended", x.Ended}} {
		if !end.day.IsZero() && !x.On.IsZero() && end.day.Before(x.On) {
			c.fault("period.reversed", path+end.key, textReversed)
		}
	}
}

var (
	textJudgeMandate = integraal.Text{
		NL: "een oordeel is van een medewerker met mandaat", EN: "a judgement is that of a professional with a mandate",
	}
	textJudgedWhat = integraal.Text{
		NL: "zeg wat is beoordeeld: hoe verwijtbaar het is, of of er dringende redenen zijn",
		EN: "say what was judged: how far someone is to blame, or whether there are urgent reasons",
	}
	textEventTwice = integraal.Text{
		NL: "dit gebeurt in een zaak maar een keer; geef een andere zaak een eigen naam onder of",
		EN: "this happens only once in a matter; give another matter a name of its own under of",
	}
	textFoundDay = integraal.Text{
		NL: "zeg van welke dag de brief of het dossier is waarin dit staat",
		EN: "say of which day the letter or the file is in which this stands",
	}
	textFirstItself = integraal.Text{
		NL: "wat eerst moet, is een andere activiteit van de lijst", EN: "what has to come first is another activity of the list",
	}
	textEventNot = integraal.Text{
		NL: "wat op een dag gebeurde, gebeurde niet niet; laat een van beide weg",
		EN: "what happened on a day did not fail to happen; leave one of them out",
	}
)

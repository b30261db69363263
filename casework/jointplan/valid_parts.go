package jointplan

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/participation"
)

// content checks what a part holds by itself.
func (c *checker) content(part Part) {
	switch x := part.(type) {
	case Frame:
		c.word(int(x.Form), formWords(), "form")
		if x.Form == NoForm {
			c.fault("frame.form", c.at("form"), textForm)
		}
	case Wish:
		c.label(x.Client, "client")
		c.needed(x.Words, "words", maxWords)
	case Goal:
		c.goal(&x)
	case Action:
		c.action(&x)
	case Milestone:
		c.needed(x.Text, "text", maxText)
		c.labels(x.For, "for")
		c.day(x.Day, "day")
		c.closing(x.Closed)
	case Search:
		c.needed(x.Question, "question", maxText)
		c.labelIfAny(x.Owner, "owner")
		c.progress(x.Progress)
		c.closing(x.Closed)
	case Review:
		c.review(&x)
	case Answer:
		c.agreement(x.Agreement, "agreement")
	case Coordinator:
		c.coordinator(&x)
	}
}

func (c *checker) day(d integraal.Date, field string) {
	if d.IsZero() {
		c.fault("day.required", c.at(field), textNoDay)
	}
}

func (c *checker) goal(g *Goal) {
	c.needed(g.Text, "text", maxText)
	c.text(string(g.Law), "law", maxName)
	c.text(g.Domain, "domain", maxName)
	c.labelIfAny(g.Under, "under")
	c.labelIfAny(g.WishOf, "wishOf")
	c.labelIfAny(g.Held, "held")
	c.labels(g.Problems, "problems")
	c.many(len(g.Stances), "stances")
	for i, s := range g.Stances {
		c.label(s.Party, item("stances", i)+".party")
		c.word(int(s.Is), stanceWords(), item("stances", i)+".is")
		c.text(s.Words, item("stances", i)+".words", maxText)
	}
	if g.Topic.String() == "invalid" || g.Direction.String() == "invalid" {
		c.fault("plan.word", c.at("topic"), textWord)
	}
	if (g.Topic == participation.NoActivity) != (g.Direction == participation.NoDirection) {
		c.fault("goal.direction", c.at("direction"), textDirection)
	}
	c.agreements(g.Agreed)
	c.closing(g.Closed)
}

func (c *checker) action(a *Action) {
	c.needed(a.Text, "text", maxText)
	c.text(a.Purpose, "purpose", maxText)
	c.text(string(a.Law), "law", maxName)
	c.labels(a.Goals, "goals")
	c.labels(a.Problems, "problems")
	for _, x := range [...]struct{ label, field string }{
		{a.Owner, "owner"}, {a.Unit, "unit"}, {a.Asks, "asks"}, {a.Step, "step"},
	} {
		c.labelIfAny(x.label, x.field)
	}
	c.word(int(a.Nature), natureWords(), "nature")
	c.word(int(a.Standing), standingWords(), "standing")
	if a.Decides.String() == "invalid" {
		c.fault("plan.word", c.at("decides"), textWord)
	}
	if a.Decides != participation.NoMatter && a.Nature != RuleBound {
		c.fault("action.decides", c.at("decides"), textDecides)
	}
	if !a.Basis.IsZero() && a.Basis.Law() == "" {
		c.fault("action.basis", c.at("basis"), textBasis)
	}
	c.citation(a.Basis, "basis")
	if a.Duty.Obligatory() {
		c.text(a.Duty.Decider(), "duty.decider", maxName)
		c.citation(a.Duty.Basis(), "duty.basis")
		if !c.recorded && a.Duty.On().After(c.edit.Day) { // what was recorded is read as it was
			c.fault("duty.on", c.at("duty.on"), textDutyOn)
		}
	}
	c.load(a.Load)
	c.clock(a)
	c.waits(a)
	c.blocked(a)
	c.progress(a.Progress)
	c.agreements(a.Agreed)
	c.closing(a.Closed)
}

func (c *checker) citation(by integraal.Citation, field string) {
	c.text(string(by.Law()), field+".law", maxName)
	c.text(by.Article(), field+".article", maxPlace)
	c.text(by.Paragraph(), field+".lid", maxPlace)
	c.text(by.Part(), field+".onder", maxPlace)
}

func (c *checker) load(l Load) {
	if l.Tasks < 0 || l.Tasks > maxTasks || !l.TasksSaid && l.Tasks != 0 {
		c.fault("load.range", c.at("load.tasks"), textTasks)
	}
	if l.Hours < 0 || l.Hours > maxHours || !l.HoursSaid && l.Hours != 0 {
		c.fault("load.range", c.at("load.hours"), textHours)
	}
}

func (c *checker) clock(a *Action) {
	k := &a.Clock
	if !k.By.IsZero() && (k.NoBy || k.By.Before(k.Begin)) {
		c.fault("clock.order", c.at("clock.by"), textClockOrder)
	}
	if k.Term != participation.NoTerm && !slices.Contains(terms(), k.Term) { // a file has no word for it
		c.fault("plan.word", c.at("clock.term"), textWord)
	}
	statutory := k.Term != participation.NoTerm || len(k.Events) > 0
	if statutory && a.Nature != RuleBound {
		c.fault("clock.nature", c.at("clock.term"), textClockNature)
	}
	if k.Term == participation.NoTerm && len(k.Events) > 0 {
		c.fault("clock.term", c.at("clock.term"), textClockTerm)
	}
	c.many(len(k.Events), "clock.events")
	for i, e := range k.Events {
		if e.What == participation.NoEvent || e.What.String() == "invalid" {
			c.fault("plan.word", c.at(item("clock.events", i)+".what"), textWord)
		}
		if e.Weeks < 0 || e.Weeks > maxWeeks {
			c.fault("clock.weeks", c.at(item("clock.events", i)+".weeks"), textWeeks)
		}
	}
}

func (c *checker) waits(a *Action) {
	c.many(len(a.WaitsFor), "waitsFor")
	for i, w := range a.WaitsFor {
		path := item("waitsFor", i)
		c.label(w.Action, path+".action")
		c.label(w.By, path+".by")
		c.needed(w.Reason, path+".reason", maxText)
		if w.Action == a.ID {
			c.fault("wait.circle", c.at(path+".action"), textWaitSelf)
		}
	}
	c.many(len(a.Enables), "enables")
	for i, l := range a.Enables {
		path := item("enables", i)
		c.label(l.Action, path+".action")
		c.needed(l.Why, path+".why", maxText)
		if l.Action == a.ID {
			c.fault("link.self", c.at(path+".action"), textLinkSelf)
		}
	}
}

func (c *checker) blocked(a *Action) {
	b := &a.Blocked
	if (a.Standing == Stuck) == b.IsZero() {
		c.fault("blocked.reason", c.at("blocked"), textBlocked)
	}
	if b.IsZero() {
		return
	}
	c.needed(b.Reason, "blocked.reason", maxText)
	c.label(b.By, "blocked.by")
	c.many(len(b.Alternatives), "blocked.alternatives")
	for i, x := range b.Alternatives {
		c.needed(x.Text, item("blocked.alternatives", i)+".text", maxText)
		c.labelIfAny(x.By, item("blocked.alternatives", i)+".by")
	}
}

func (c *checker) progress(list []Progress) {
	c.many(len(list), "progress")
	for i, p := range list {
		path := item("progress", i)
		c.day(p.On, path+".on")
		c.label(p.By, path+".by")
		c.needed(p.Words, path+".words", maxText)
	}
}

func (c *checker) agreements(list []Agreement) {
	c.many(len(list), "agreed")
	for i, a := range list {
		c.agreement(a, item("agreed", i))
	}
}

func (c *checker) agreement(a Agreement, path string) {
	c.label(a.Client, path+".client")
	c.word(int(a.Is), answerWords(), path+".is")
	c.text(a.Words, path+".words", maxWords)
	if a.Is != NotAsked && a.On.IsZero() {
		c.fault("day.required", c.at(path+".on"), textNoDay)
	}
}

func (c *checker) closing(x Closing) {
	if x.IsZero() {
		return
	}
	c.label(x.By, "closed.by")
	c.day(x.On, "closed.on")
	c.needed(x.Words, "closed.words", maxText)
	c.word(int(x.How), outcomeWords(), "closed.how")
	if x.How == NoOutcome {
		c.fault("closing.how", c.at("closed.how"), textHow)
	}
}

func (c *checker) review(r *Review) {
	c.day(r.Day, "day")
	c.text(r.Words, "words", maxWords)
	if r.Held.IsZero() {
		if r.HeldBy != "" {
			c.fault("review.held", c.at("held"), textHeld)
		}
		return
	}
	c.label(r.HeldBy, "heldBy")
	if r.Held.After(c.edit.Day) {
		c.fault("review.held", c.at("held"), textHeldLater)
	}
}

func (c *checker) coordinator(x *Coordinator) {
	c.label(x.Client, "client")
	c.word(int(x.Is), choiceWords(), "is")
	c.text(x.Words, "words", maxText)
	c.labelIfAny(x.Who, "who")
	if (x.Is == Chose) != (x.Who != "") {
		c.fault("coordinator.who", c.at("who"), textWho)
	}
	if x.Is != ChoiceNotAsked {
		c.day(x.On, "on")
	}
}

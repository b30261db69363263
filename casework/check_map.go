package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// mapped checks what is made of problems: connections, steps and observations.
func (c *checker) mapped(ids map[string]bool) {
	problems := idsOf(c.parts.Problems, func(p *Problem) string { return p.ID })
	for i := range c.parts.Connections {
		x := &c.parts.Connections[i]
		path := at("connections", i)
		c.record(path, x.ID, &x.Told, ids)
		c.among(path+".from", problems, x.From)
		c.among(path+".to", problems, x.To)
		if x.From == x.To {
			c.fault("connection.self", path+".to", textConnectionSelf)
		}
	}
	steps := idsOf(c.parts.Steps, func(s *Step) string { return s.ID })
	for i := range c.parts.Steps {
		c.step(at("steps", i), &c.parts.Steps[i], ids, problems, steps)
	}
	c.stepCircles()
	observations := idsOf(c.parts.Observations, func(o *Observation) string { return o.ID })
	for i := range c.parts.Observations {
		x := &c.parts.Observations[i]
		path := at("observations", i)
		c.record(path, x.ID, &x.Told, ids)
		c.refer(path+".about", aPerson, x.About...)
		for j, id := range x.Differs {
			c.among(at(path+".differs", j), observations, id)
			if id == x.ID {
				c.fault("account.self", at(path+".differs", j), textDiffersSelf)
			}
		}
		if !x.Put.IsZero() && len(x.Differs) == 0 {
			c.fault("case.required", path+".differs", textPutWhat)
		}
	}
}

func (c *checker) step(path string, x *Step, ids map[string]bool, problems, steps map[string]bool) {
	c.record(path, x.ID, &x.Told, ids)
	c.refer(path+".about", aPerson, x.About...)
	c.referOne(path+".by", aSource, x.By)
	for j, id := range x.For {
		c.among(at(path+".for", j), problems, id)
	}
	for j, a := range x.After {
		c.among(at(path+".after", j)+".step", steps, a.Step)
	}
	if x.NoDue && !x.Due.IsZero() {
		c.fault("step.due", path+".noDue", textStepDue)
	}
	if x.NotBegun && !x.Began.IsZero() {
		c.fault("step.began", path+".notBegun", textStepBegun)
	}
	if !x.Done.IsZero() && x.Began.After(x.Done) {
		c.fault("step.began", path+".began", textStepBeganLater)
	}
	if x.Imposed {
		switch {
		case x.Basis.IsZero():
			c.fault("step.no-basis", path+".basis", textStepNoBasis)
		case x.Basis.Law() == integraal.Wmo2015 || c.regimeOf(x.By) == consent.Wmo || c.regimeOf(x.Told.By) == consent.Wmo:
			c.fault("directive.wmo-duty", path+".imposed", textWmoDuty)
		}
	}
	if !x.Basis.IsZero() {
		c.inForce(path+".basis.law", x.Basis.Law(), x.Told.On)
	}
}

// among checks that an id is one of those of a list of the file.
func (c *checker) among(path string, ids map[string]bool, id string) {
	if !ids[id] {
		c.fault("id.dangling", path, textDangling)
	}
}

func idsOf[T any](list []T, id func(*T) string) map[string]bool {
	ids := make(map[string]bool, len(list))
	for i := range list {
		ids[id(&list[i])] = true
	}
	return ids
}

// stepCircles finds a step that would have to wait for itself.
func (c *checker) stepCircles() {
	after := map[string][]string{}
	for _, x := range c.parts.Steps {
		for _, a := range x.After {
			after[x.ID] = append(after[x.ID], a.Step)
		}
	}
	for i, x := range c.parts.Steps {
		seen := map[string]bool{}
		todo := slices.Clone(after[x.ID])
		for len(todo) > 0 {
			id := todo[len(todo)-1]
			todo = todo[:len(todo)-1]
			if id == x.ID {
				c.fault("step.circle", at("steps", i)+".after", textStepCircle)
				break
			}
			if !seen[id] {
				seen[id] = true
				todo = append(todo, after[id]...)
			}
		}
	}
}

var (
	textConnectionSelf = integraal.Text{
		NL: "een probleem hangt niet met zichzelf samen; noem twee problemen",
		EN: "a problem does not bear on itself; name two problems",
	}
	textDiffersSelf = integraal.Text{
		NL: "een waarneming verschilt niet van zichzelf; noem die van een ander",
		EN: "an observation does not differ from itself; name that of someone else",
	}
	textPutWhat = integraal.Text{
		NL: "zeg van welke waarneming deze verschilt",
		EN: "say from which observation this one differs",
	}
	textStepDue = integraal.Text{
		NL: "er is een laatste dag of er is geen; zeg een van beide",
		EN: "there is a last day or there is none; say one of the two",
	}
	textStepBegun = integraal.Text{
		NL: "een stap is begonnen of niet; zeg een van beide",
		EN: "a step has begun or it has not; say one of the two",
	}
	textStepBeganLater = integraal.Text{
		NL: "een stap begint niet na de dag waarop die klaar was",
		EN: "a step does not begin after the day on which it was done",
	}
	textStepNoBasis = integraal.Text{
		NL: "een plicht rust op een bepaling; noem die, of leg dit vast als aanbod",
		EN: "a duty rests on a provision; name it, or record this as an offer",
	}
	textStepCircle = integraal.Text{
		NL: "deze stap wacht, langs andere stappen, op zichzelf; haal er een voorwaarde uit",
		EN: "this step waits, by way of others, for itself; take one condition out",
	}
)

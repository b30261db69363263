package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/casework/jointplan"
	"github.com/integraal/integraal/consent"
)

// otherProblem changes all of a problem that may not be seen: what it is, whom it
// concerns and who can put it right too, as long as it may still not be seen.
func (d *disturber) otherProblem(p *Parts, x *Problem) {
	x.Severity, x.Words, x.Since = Acute, "iets anders", integraal.Date{}
	x.Addressable = []YesNo{"", Yes, No}[d.r.IntN(3)]
	x.Repair = Repair{}
	if d.r.IntN(2) == 0 {
		x.Repair = Repair{By: d.person(), Effort: Small, Text: "iets van een ander"}
	}
	kinds := append(ProblemKinds(), p.ProblemKinds...)
	other := *x
	other.Kind, other.Persons = kinds[d.r.IntN(len(kinds))].Code, []string{d.person()}
	if !d.seesProblem(p, &other) {
		*x = other
	}
}

// otherRepair lets someone else whom the spy may not know of put a problem right, in
// another way, where it is such a person: that somebody can is all that is told.
func (d *disturber) otherRepair(x *Problem) {
	if !d.hides(x.Repair.By, x.Told) {
		return
	}
	x.Repair = Repair{By: x.Repair.By, Effort: []Effort{"", Small, Large}[d.r.IntN(3)], Text: []string{"", "iets van een ander"}[d.r.IntN(2)]}
	if other := d.person(); d.hides(other, x.Told) {
		x.Repair.By = other
	}
}

// hides reports whether who does something, or can, is a person whom the spy may not
// know to be there, and the spy is not who said so.
func (d *disturber) hides(by string, told Provenance) bool {
	return d.s.c.person(by) != nil && !d.isAuthor(told) && !d.knowsEach([]string{by})
}

// keepNamed puts back, changed, the problems that are gone and of which the viewer
// said something: what they said of one names it. So does a version that they may not
// read, for that problem, of a part of the plan that they may read now: each version is
// read by what it says itself, and a case has no plan that names a problem that is gone.
func (d *disturber) keepNamed(p *Parts) {
	named := d.namedByVersions()
	for _, x := range p.Connections {
		if d.isAuthor(x.Told) {
			named[x.From], named[x.To] = true, true
		}
	}
	for _, x := range p.Steps {
		if d.isAuthor(x.Told) {
			for _, id := range x.For {
				named[id] = true
			}
		}
	}
	there := idsOf(p.Problems, func(x *Problem) string { return x.ID })
	for _, x := range d.s.c.parts.Problems {
		if named[x.ID] && !there[x.ID] {
			d.otherProblem(p, &x)
			p.Problems = slices.Insert(p.Problems, d.r.IntN(len(p.Problems)+1), x)
		}
	}
}

func (d *disturber) namedByVersions() map[string]bool {
	before := d.s.c.parts
	r := planner{d: d, before: &before, seen: map[string]bool{}}
	r.see()
	named := map[string]bool{}
	for v := range before.Plan.Versions() {
		for _, c := range v.Changes {
			if !r.seen[jointplan.HeadOf(c.Part).ID] || r.sees(c.Part) {
				continue
			}
			for _, id := range problemsOf(c.Part) {
				named[id] = true
			}
		}
	}
	return named
}

// isAuthor reports whether the spy said something and gets a report to read it in.
func (d *disturber) isAuthor(told Provenance) bool {
	return d.s.gate != nil && told.By == d.s.v.viewer.ID
}

// mapped changes the connections, steps and observations that the spy may not
// see. What was about a problem that is gone goes with it.
func (d *disturber) mapped(p *Parts) {
	before := d.s.c.parts
	seen := func(id string) bool {
		i := slices.IndexFunc(before.Problems, func(x Problem) bool { return x.ID == id })
		return i >= 0 && d.seesProblem(&before, &before.Problems[i])
	}
	there := idsOf(p.Problems, func(x *Problem) string { return x.ID })
	anyProblem := func() string {
		if len(p.Problems) == 0 {
			return ""
		}
		return p.Problems[d.r.IntN(len(p.Problems))].ID
	}
	seesConnection := func(x *Connection) bool {
		return d.isAuthor(x.Told) || seen(x.From) && seen(x.To) && d.seesAll(&before, x.Told, []string{x.From, x.To})
	}
	p.Connections = slices.DeleteFunc(p.Connections, func(x Connection) bool { return !there[x.From] || !there[x.To] })
	p.Connections = disturbed(d, p.Connections, seesConnection, func(x *Connection) {
		x.Words, x.Effect, x.Strength, x.Stance = "iets anders", Relieve, Strong, Denied
		other := *x
		other.From, other.To = anyProblem(), anyProblem()
		if other.From != other.To && !seesConnection(&other) {
			*x = other
		}
	}, func(id string) Connection {
		x := Connection{ID: id, From: anyProblem(), To: anyProblem(), Effect: Onset, Strength: Strong, Stance: Confirmed, Told: d.provenance()}
		return x
	}, func(x *Connection) { d.widen(&x.Told) })
	p.Connections = slices.DeleteFunc(p.Connections, func(x Connection) bool { return x.From == x.To })
	p.Steps = slices.DeleteFunc(p.Steps, func(x Step) bool {
		return slices.ContainsFunc(x.For, func(id string) bool { return !there[id] })
	})
	p.Steps = disturbed(d, p.Steps, func(x *Step) bool { return d.seesStep(&before, x, seen) }, func(x *Step) {
		d.otherStep(&before, x, seen)
	}, func(id string) Step {
		x := Step{ID: id, About: []string{d.person()}, Stage: StageSafety, Text: "iets van een ander", By: d.person(), Told: d.provenance(), Due: d.s.v.day}
		if problem := anyProblem(); problem != "" && d.r.IntN(2) == 0 {
			x.For = []string{problem}
		}
		return x
	}, func(x *Step) { d.widen(&x.Told) })
	d.waits(p, seen)
	d.observations(p)
}

// otherStep changes all of a step that may not be seen: its stage, whom it is for and
// who does it only if it may then still not be seen.
func (d *disturber) otherStep(before *Parts, x *Step, seen func(string) bool) {
	x.Text, x.Due, x.Began, x.Done, x.NotBegun = "iets anders", integraal.Date{}, integraal.Date{}, integraal.Date{}, false
	if d.r.IntN(2) == 0 {
		x.Began = d.s.v.day
	}
	for _, change := range []func(*Step){
		func(y *Step) { y.Stage = []Stage{StageSafety, StageSustain}[d.r.IntN(2)] },
		func(y *Step) { y.By = d.person() },
		func(y *Step) { y.About = []string{d.person()} },
	} {
		y := *x
		if change(&y); !d.seesStep(before, &y, seen) {
			*x = y
		}
	}
}

// waits lets seen steps wait for hidden ones too, and drops what waits for a step
// that is gone.
func (d *disturber) waits(p *Parts, seen func(string) bool) {
	there := idsOf(p.Steps, func(x *Step) string { return x.ID })
	var hidden, shown []string
	for i := range p.Steps {
		x := &p.Steps[i]
		x.After = slices.DeleteFunc(x.After, func(a After) bool { return !there[a.Step] })
		if !d.seesStep(&d.s.c.parts, x, seen) {
			x.After = nil
			hidden = append(hidden, x.ID)
		} else {
			shown = append(shown, x.ID)
		}
	}
	for i := range p.Steps {
		x := &p.Steps[i]
		if slices.Contains(hidden, x.ID) {
			continue
		}
		if len(hidden) > 0 && !d.isAuthor(x.Told) && d.r.IntN(2) == 0 {
			x.After = append(x.After, After{Step: hidden[d.r.IntN(len(hidden))], Ground: GroundSafety})
		}
		d.grounds(p, x, shown)
	}
}

// grounds drops that a seen step waits for safety where the ground may not be seen,
// and lets others wait for it that did not.
func (d *disturber) grounds(p *Parts, x *Step, shown []string) {
	mayNot := func(a After) bool {
		before := p.Steps[slices.IndexFunc(p.Steps, func(y Step) bool { return y.ID == a.Step })]
		return a.Ground == GroundSafety && before.Stage != StageSafety && !d.isAuthor(x.Told) &&
			!d.s.sees(always(consent.Relations), x.Told.By, x.Told.To, x.About...)
	}
	if d.r.IntN(2) == 0 {
		x.After = slices.DeleteFunc(x.After, mayNot)
	}
	// Only for a step that stands earlier in the file of the case: no circle comes of it.
	more := After{Step: shown[d.r.IntN(len(shown))], Ground: GroundSafety}
	if slices.Index(shown, more.Step) < slices.Index(shown, x.ID) && mayNot(more) &&
		!slices.ContainsFunc(x.After, func(a After) bool { return a.Step == more.Step }) && d.waitsForward(p) {
		x.After = append(x.After, more)
	}
}

// waitsForward reports whether each step waits only for steps that stand before it, so
// that one more of that kind makes no circle.
func (d *disturber) waitsForward(p *Parts) bool {
	for i := range p.Steps {
		for _, a := range p.Steps[i].After {
			if slices.IndexFunc(p.Steps, func(y Step) bool { return y.ID == a.Step }) >= i {
				return false
			}
		}
	}
	return true
}

func (d *disturber) observations(p *Parts) {
	sees := func(x *Observation) bool {
		return !d.otherHome(x.Category, x.Told, x.About) && d.s.sees(always(x.Category), x.Told.By, x.Told.To, x.About...)
	}
	p.Observations = disturbed(d, p.Observations, sees, func(x *Observation) {
		x.Text, x.Kind, x.Contact = "iets anders", FoundStrong, "elders"
	}, func(id string) Observation {
		list := consent.AllCategories().List()
		return Observation{
			ID: id, About: []string{d.person()}, Category: list[d.r.IntN(len(list))], Kind: SawOrHeard, Text: "iets van een ander", Told: d.provenance(),
		}
	}, func(x *Observation) { d.widen(&x.Told) })
	there := idsOf(p.Observations, func(x *Observation) string { return x.ID })
	for i := range p.Observations {
		x := &p.Observations[i]
		x.Differs = slices.DeleteFunc(x.Differs, func(id string) bool { return !there[id] })
		if len(x.Differs) == 0 && !sees(x) {
			x.Put = integraal.Date{}
		}
	}
	// A seen observation whose counterpart is gone differs from another hidden one.
	for i := range p.Observations {
		x := &p.Observations[i]
		if len(x.Differs) == 0 && !x.Put.IsZero() {
			other := Observation{
				ID: d.id(), About: []string{d.person()}, Category: consent.Health, Kind: SawOrHeard, Text: "iets van een ander",
			}
			other.Told.By = d.other()
			x.Differs = []string{other.ID}
			p.Observations = append(p.Observations, other)
		}
	}
}

// other is someone other than who looks.
func (d *disturber) other() string {
	list := d.s.c.parts.Professionals
	i := slices.IndexFunc(list, func(x Professional) bool { return x.ID != d.s.v.viewer.ID })
	return list[i].ID
}

func (d *disturber) seesProblem(p *Parts, x *Problem) bool {
	kind, _ := p.kindOf(x.Kind)
	return d.s.sees(always(kind.Category), x.Told.By, x.Told.To, x.Persons...)
}

// seesAll reports whether what was told of problems passes as a whole under one law:
// for the kind of each of those whom it concerns, and for what else it is.
func (d *disturber) seesAll(p *Parts, told Provenance, ids []string, also ...datum) bool {
	if told.By == d.s.v.viewer.ID {
		return d.s.gate != nil
	}
	return slices.ContainsFunc(told.To, func(to string) bool {
		sees := func(category consent.Category, about []string) bool {
			return d.s.sees(always(category), told.By, []string{to}, about...)
		}
		for _, id := range ids {
			x := p.Problems[slices.IndexFunc(p.Problems, func(x Problem) bool { return x.ID == id })]
			kind, _ := p.kindOf(x.Kind)
			if !sees(kind.Category, x.Persons) {
				return false
			}
		}
		for _, part := range also {
			if !sees(part.category, part.about) {
				return false
			}
		}
		return true
	})
}

func (d *disturber) seesStep(p *Parts, x *Step, seen func(string) bool) bool {
	if d.isAuthor(x.Told) {
		return true
	}
	also := []datum{{consent.Advice, x.About}}
	if x.Imposed {
		also[0].category = consent.Directives
	}
	if x.Category != consent.NoCategory {
		also = append(also, datum{x.Category, x.About})
	}
	if slices.ContainsFunc(x.For, func(id string) bool { return !seen(id) }) || d.otherHome(x.Category, x.Told, x.About) {
		return false
	}
	if x.Stage == StageSafety && !d.materialSafety(p, x) {
		also = append(also, datum{consent.Relations, x.About})
	}
	return d.seesAll(p, x.Told, x.For, also...) && !d.hides(x.By, x.Told)
}

// materialSafety reports whether the home, the income or the quarrel that makes a step
// one for safety is itself what the step is about.
func (d *disturber) materialSafety(p *Parts, x *Step) bool {
	enough := consent.These(consent.Debts, consent.Housing, consent.Income, consent.Benefit, consent.AnnouncedDecision, consent.Allowances, consent.Relations)
	return enough.Has(x.Category) && x.Category != consent.NoCategory || slices.ContainsFunc(x.For, func(id string) bool {
		i := slices.IndexFunc(p.Problems, func(y Problem) bool { return y.ID == id })
		kind, _ := p.kindOf(p.Problems[i].Kind)
		return enough.Has(kind.Category)
	})
}

// elsewhere reports whether the spy is a person who does not belong to the household.
func (d *disturber) elsewhere() bool {
	self := d.s.c.person(d.s.v.viewer.ID)
	return d.s.v.own && self != nil && !self.memberOn(d.s.v.day)
}

// otherHome reports whether something tells a parent who lives elsewhere how the other
// one lives.
func (d *disturber) otherHome(category consent.Category, told Provenance, about []string) bool {
	childsOwn := category == consent.NoCategory || consent.These(consent.Health, consent.School, consent.Advice, consent.Directives).Has(category)
	return d.elsewhere() && !d.isAuthor(told) && !slices.Contains(about, d.s.v.viewer.ID) && !childsOwn
}

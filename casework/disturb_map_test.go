package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

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
	p.Connections = slices.DeleteFunc(p.Connections, func(x Connection) bool { return !there[x.From] || !there[x.To] })
	p.Connections = disturbed(d, p.Connections, func(x *Connection) bool {
		return seen(x.From) && seen(x.To) && d.seesAll(&before, x.Told, []string{x.From, x.To})
	}, func(x *Connection) {
		x.Words, x.Effect, x.Strength, x.Stance = "iets anders", Relieve, Strong, Denied
	}, func(id string) Connection {
		x := Connection{ID: id, From: anyProblem(), To: anyProblem(), Effect: Onset, Strength: Strong, Stance: Confirmed, Told: d.provenance()}
		return x
	}, func(x *Connection) { d.widen(&x.Told) })
	p.Connections = slices.DeleteFunc(p.Connections, func(x Connection) bool { return x.From == x.To })
	p.Steps = slices.DeleteFunc(p.Steps, func(x Step) bool {
		return slices.ContainsFunc(x.For, func(id string) bool { return !there[id] })
	})
	p.Steps = disturbed(d, p.Steps, func(x *Step) bool { return d.seesStep(&before, x, seen) }, func(x *Step) {
		x.Text, x.Stage, x.Due, x.Done = "iets anders", StageSustain, integraal.Date{}, integraal.Date{}
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

// waits lets seen steps wait for hidden ones too, and drops what waits for a step
// that is gone.
func (d *disturber) waits(p *Parts, seen func(string) bool) {
	there := idsOf(p.Steps, func(x *Step) string { return x.ID })
	var hidden []string
	for i := range p.Steps {
		x := &p.Steps[i]
		x.After = slices.DeleteFunc(x.After, func(a After) bool { return !there[a.Step] })
		if !d.seesStep(&d.s.c.parts, x, seen) {
			x.After = nil
			hidden = append(hidden, x.ID)
		}
	}
	for i := range p.Steps {
		x := &p.Steps[i]
		if len(hidden) > 0 && !slices.Contains(hidden, x.ID) && d.r.IntN(2) == 0 {
			x.After = append(x.After, After{Step: hidden[d.r.IntN(len(hidden))], Ground: GroundSafety})
		}
	}
}

func (d *disturber) observations(p *Parts) {
	sees := func(x *Observation) bool {
		return d.s.sees(always(x.Category), x.Told.By, x.Told.To, x.About...)
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
	also := []datum{{consent.Advice, x.About}}
	if x.Imposed {
		also[0].category = consent.Directives
	}
	if x.Category != consent.NoCategory {
		also = append(also, datum{x.Category, x.About})
	}
	return !slices.ContainsFunc(x.For, func(id string) bool { return !seen(id) }) && d.seesAll(p, x.Told, x.For, also...)
}

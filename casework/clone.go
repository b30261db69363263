package casework

import (
	"slices"

	"github.com/integraal/integraal/consent"
)

// cloneParts copies p so deeply that nothing the caller still holds can reach
// the case. Empty lists become none, as in a file.
func cloneParts(p Parts) Parts {
	p.Persons = each(p.Persons, clonePerson)
	p.Relations = copied(p.Relations)
	p.Bodies = copied(p.Bodies)
	p.Professionals = each(p.Professionals, cloneProfessional)
	p.Told = each(p.Told, func(x Telling) Telling {
		x.To, x.Facts = copied(x.To), copied(x.Facts)
		return x
	})
	p.ProblemKinds = each(p.ProblemKinds, cloneKind)
	p.Problems = each(p.Problems, func(x Problem) Problem {
		x.Persons, x.Told = copied(x.Persons), cloneProvenance(x.Told)
		return x
	})
	cloneMap(&p)
	p.Planning = clonePlanning(p.Planning)
	p.Directives = each(p.Directives, func(x Directive) Directive {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	p.Benefits = each(p.Benefits, func(x Benefit) Benefit {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	p.Announced = each(p.Announced, func(x Announced) Announced {
		x.Papers, x.Warns = copied(x.Papers), copied(x.Warns)
		x.Told = cloneProvenance(x.Told)
		return x
	})
	cloneDecided(&p)
	cloneEffects(&p)
	p.Consents = each(p.Consents, cloneConsent)
	p.Notices = each(p.Notices, func(x consent.Notice) consent.Notice {
		x.About, x.Recipients = copied(x.About), copied(x.Recipients)
		return x
	})
	p.Objections = each(p.Objections, func(x consent.Objection) consent.Objection {
		x.Recipients, x.Categories, x.Purposes = copied(x.Recipients), known(x.Categories), copied(x.Purposes)
		return x
	})
	cloneRoutes(&p)
	p.Protocol = cloneProtocol(p.Protocol)
	return p
}

// cloneDecided copies what is told around decisions.
func cloneDecided(p *Parts) {
	p.Judgements = each(p.Judgements, func(x Judgement) Judgement {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	p.OtherPlans = each(p.OtherPlans, func(x OtherPlan) OtherPlan {
		x.About, x.TunedTo, x.Told = copied(x.About), copied(x.TunedTo), cloneProvenance(x.Told)
		return x
	})
	p.Events = each(p.Events, func(x Happening) Happening {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	p.Refusals = each(p.Refusals, func(x Refusal) Refusal {
		x.Cites, x.Weighed, x.Told = copied(x.Cites), copied(x.Weighed), cloneProvenance(x.Told)
		return x
	})
}

// cloneMap copies what is made of problems.
func cloneMap(p *Parts) {
	p.Connections = each(p.Connections, func(x Connection) Connection {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	p.Steps = each(p.Steps, func(x Step) Step {
		x.About, x.For, x.After, x.Told = copied(x.About), copied(x.For), copied(x.After), cloneProvenance(x.Told)
		return x
	})
	p.Observations = each(p.Observations, func(x Observation) Observation {
		x.About, x.Differs, x.Told = copied(x.About), copied(x.Differs), cloneProvenance(x.Told)
		return x
	})
}

// cloneEffects copies what working apart did, and the bookings.
func cloneEffects(p *Parts) {
	e := &p.Effects
	e.Asked = each(e.Asked, func(x Asked) Asked {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	e.Deeds = each(e.Deeds, func(x Deed) Deed {
		x.Problems, x.Beside, x.Told = copied(x.Problems), copied(x.Beside), cloneProvenance(x.Told)
		return x
	})
	e.Reversed = each(e.Reversed, func(x Reversal) Reversal {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	e.Harms = each(e.Harms, func(x Harm) Harm {
		x.Persons, x.Told = copied(x.Persons), cloneProvenance(x.Told)
		return x
	})
	e.Leads = each(e.Leads, func(x Lead) Lead {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	e.Repairs = each(e.Repairs, func(x Mended) Mended {
		x.Told = cloneProvenance(x.Told)
		return x
	})
	e.Meant = each(e.Meant, func(x Meaning) Meaning {
		x.Of, x.Persons, x.Told = copied(x.Of), copied(x.Persons), cloneProvenance(x.Told)
		return x
	})
	p.Bookings = each(p.Bookings, func(x Booking) Booking {
		x.About, x.Led, x.Told = copied(x.About), copied(x.Led), cloneProvenance(x.Told)
		return x
	})
}

// cloneRoutes copies what opens a road that asks no consent.
func cloneRoutes(p *Parts) {
	p.Weighings = each(p.Weighings, func(x consent.Weighing) consent.Weighing {
		x.About, x.Recipients, x.Categories = copied(x.About), copied(x.Recipients), known(x.Categories)
		x.Met &= 1<<len(conditionWords) - 1
		return x
	})
	p.Demands = each(p.Demands, func(x consent.Demand) consent.Demand {
		x.About, x.Categories = copied(x.About), known(x.Categories)
		return x
	})
	p.Orders = each(p.Orders, func(x consent.Order) consent.Order {
		x.About = copied(x.About)
		return x
	})
	p.Arrears = copied(p.Arrears)
}

func clonePerson(x Person) Person {
	x.Member = copied(x.Member)
	return x
}

func cloneProfessional(x Professional) Professional {
	x.Caseload, x.Kin, x.Aliases = copied(x.Caseload), copied(x.Kin), copied(x.Aliases)
	return x
}

func cloneKind(x KindOfProblem) KindOfProblem {
	x.Laws = copied(x.Laws)
	return x
}

func cloneProvenance(x Provenance) Provenance {
	x.To = copied(x.To)
	return x
}

func cloneConsent(x consent.Record) consent.Record {
	x.Kinds = copied(x.Kinds)
	s := &x.Scope
	s.Categories = known(s.Categories)
	s.Facts, s.From, s.Recipients = copied(s.Facts), copied(s.From), copied(s.Recipients)
	s.Purposes, s.Actions = copied(s.Purposes), copied(s.Actions)
	return x
}

func cloneProtocol(p consent.Protocol) consent.Protocol {
	p.Purposes = each(p.Purposes, func(x consent.Purpose) consent.Purpose {
		x.Needs, x.OwnOnly = known(x.Needs), known(x.OwnOnly)
		return x
	})
	p.Restrictions = each(p.Restrictions, func(x consent.Restriction) consent.Restriction {
		x.Roles, x.Purposes, x.Categories = copied(x.Roles), copied(x.Purposes), known(x.Categories)
		x.From, x.Relations = copied(x.From), copied(x.Relations)
		return x
	})
	p.Urgent.Roles = copied(p.Urgent.Roles)
	p.Misuse.Schemes, p.Misuse.Designated = copied(p.Misuse.Schemes), copied(p.Misuse.Designated)
	a := &p.Anonymous
	a.Bands, a.Patterns = known(a.Bands), known(a.Patterns)
	a.AgeBands = copied(a.AgeBands)
	a.Counts = copied(a.Counts)
	a.Findings = each(a.Findings, func(x consent.AudienceFinding) consent.AudienceFinding {
		x.Audience = copied(x.Audience)
		return x
	})
	return p
}

func copied[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Clone(list)
}

// known is the set without members that no category has.
func known(set consent.Categories) consent.Categories { return consent.These(set.List()...) }

package casework

import (
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// afterwards changes what working apart did and the bookings, as far as the spy may
// not see them. What was about something that is gone goes with it.
func (d *disturber) afterwards(p *Parts) {
	before := &d.s.c.parts
	e := &p.Effects
	var announced, problems, harms []string
	for _, a := range p.Announced {
		announced = append(announced, a.ID)
	}
	for _, x := range p.Problems {
		problems = append(problems, x.ID)
	}
	one := func(list []string) string {
		if len(list) == 0 {
			return ""
		}
		return list[d.r.IntN(len(list))]
	}
	widen := func(told *Provenance) { d.widen(told) }

	e.Asked = disturbed(d, gone(e.Asked, func(x *Asked) bool { return slices.Contains(announced, x.Decision) }),
		func(x *Asked) bool { return d.seesAsked(before, x) },
		func(x *Asked) { x.Asked, x.Road, x.Known, x.NotKnown = Yes, "consentRefused", integraal.Date{}, true },
		func(id string) Asked {
			return Asked{ID: id, Decision: one(announced), Party: "G", Category: consent.Health, Known: d.s.v.day.AddDays(-90), Asked: No, Road: "needsNoConsent", Told: d.provenance()}
		}, func(x *Asked) { widen(&x.Told) })
	e.Asked = gone(e.Asked, func(x *Asked) bool { return x.Decision != "" })
	e.Reversed = disturbed(d, gone(e.Reversed, func(x *Reversal) bool { return slices.Contains(announced, x.Of) }),
		func(x *Reversal) bool {
			a := announcementIn(before, x.Of)
			return a != nil && d.seesAnnounced(a) && d.seesEffect(&x.Told, nil, d.ofAnnounced(a))
		},
		func(x *Reversal) { x.Not, x.On = true, integraal.Date{} },
		func(id string) Reversal { return Reversal{ID: id, Of: one(announced), Not: true, Told: d.provenance()} },
		func(x *Reversal) { widen(&x.Told) })
	e.Reversed = gone(e.Reversed, func(x *Reversal) bool { return x.Of != "" })
	d.deeds(p, problems)

	e.Harms = disturbed(d, e.Harms, d.seesHarm, func(x *Harm) { x.Text, x.Amount, x.Kind = "iets anders", integraal.Euro(77), "loan" }, func(id string) Harm {
		return Harm{ID: id, Kind: "arrears", Text: "iets van een ander", Persons: []string{d.person()}, Category: consent.Debts, Amount: integraal.Euro(99), Told: d.provenance()}
	}, func(x *Harm) { widen(&x.Told) })
	for _, x := range e.Harms {
		harms = append(harms, x.ID)
	}
	for i := range e.Harms {
		x := &e.Harms[i]
		if root := find(e.Harms, func(y *Harm) bool { return y.ID == x.Same }); root == nil || root.Same != "" {
			x.Same = ""
		}
		// One more account of what is seen, by somebody of whom it may not be.
		if x.Same == "" && !d.seesHarm(x) && len(harms) > 0 {
			if root := find(e.Harms, func(y *Harm) bool { return y.Same == "" && d.seesHarm(y) }); root != nil && !hasSome(e.Harms, func(y *Harm) bool { return y.Same == x.ID }) {
				x.Same = root.ID
			}
		}
	}
	cause := append(slices.Clone(announced), harms...)
	e.Leads = disturbed(d, gone(e.Leads, func(x *Lead) bool { return slices.Contains(cause, x.From) && slices.Contains(harms, x.To) }),
		func(x *Lead) bool {
			from, to := d.ofCause(before, x.From), d.ofCause(before, x.To)
			return from != nil && to != nil && d.seesEffect(&x.Told, nil, append(from, to...)...)
		},
		func(x *Lead) { x.Stance = Denied },
		func(id string) Lead {
			return Lead{ID: id, From: one(cause), To: one(harms), Stance: Confirmed, Told: d.provenance()}
		},
		func(x *Lead) { widen(&x.Told) })
	e.Leads = gone(e.Leads, func(x *Lead) bool { return x.To != "" && x.From != x.To })
	e.Repairs = disturbed(d, gone(e.Repairs, func(x *Mended) bool { return slices.Contains(harms, x.Harm) }),
		func(x *Mended) bool {
			of := d.ofCause(before, x.Harm)
			return of != nil && d.seesEffect(&x.Told, nil, of...)
		},
		func(x *Mended) { x.Stand = "refused" },
		func(id string) Mended {
			return Mended{ID: id, Harm: one(harms), Kind: "arrangement", Stand: "done", Told: d.provenance()}
		},
		func(x *Mended) { widen(&x.Told) })
	e.Repairs = gone(e.Repairs, func(x *Mended) bool { return x.Harm != "" })
	d.words(p, announced, problems)
	p.Bookings = disturbed(d, p.Bookings, func(x *Booking) bool {
		if !d.knowsEach(x.About) || x.Person != "" && !d.knowsEach([]string{x.Person}) || !d.seesEffect(&x.Told, nil, datum{x.Category, x.About}) {
			return false
		}
		x.Led = d.led(x)
		return true
	}, func(x *Booking) { x.Amount, x.Purpose = integraal.Euro(66), "iets anders" }, func(id string) Booking {
		return Booking{
			ID: id, About: []string{d.person()}, Category: consent.Income, On: d.s.v.day, Amount: integraal.Euro(55), Purpose: "iets van een ander",
			To: "party", Stand: "reserved", Told: d.provenance(),
		}
	}, func(x *Booking) {
		if !slices.ContainsFunc(x.Led, func(l LedTo) bool { return !d.seesLed(x, &l) }) {
			widen(&x.Told) // else who else knows can be by whom the words are seen
		}
	})
}

// led is what a booking in sight led to, with other words and speakers where they may
// not be seen, and more of those.
func (d *disturber) led(x *Booking) (list []LedTo) {
	for _, l := range x.Led {
		switch {
		case d.seesLed(x, &l):
			list = append(list, l)
		case d.r.IntN(2) == 0:
			l.Says = "iets anders"
			list = append(list, l)
		}
	}
	more := LedTo{Says: "iets van een ander", By: d.person(), On: d.s.v.day, Category: consent.Health}
	if x.Stand == "spent" && !d.seesLed(x, &more) {
		list = append(list, more)
	}
	return list
}

func (d *disturber) seesLed(x *Booking, l *LedTo) bool {
	return l.Category == consent.NoCategory || l.By == d.s.v.viewer.ID || d.seesEffect(&x.Told, nil, datum{l.Category, x.About})
}

func (d *disturber) deeds(p *Parts, problems []string) {
	before, e := &d.s.c.parts, &p.Effects
	there := func(x *Deed) bool {
		return !slices.ContainsFunc(x.Problems, func(id string) bool { return !slices.Contains(problems, id) })
	}
	e.Deeds = disturbed(d, gone(e.Deeds, there), func(x *Deed) bool { return d.seesDeed(before, x) },
		func(x *Deed) { x.Text, x.Kind, x.Towards = "iets anders", "iets", !x.Towards },
		func(id string) Deed {
			x := Deed{ID: id, About: d.person(), By: "G", Kind: "intake", Text: "iets van een ander", Category: consent.Health, Activity: "work", Towards: true, Told: d.provenance()}
			if len(problems) > 0 {
				x.Problems = []string{problems[d.r.IntN(len(problems))]}
			}
			return x
		}, func(x *Deed) { d.widen(&x.Told) })
	ids := idsOf(e.Deeds, func(x *Deed) string { return x.ID })
	for i := range e.Deeds {
		e.Deeds[i].Beside = slices.DeleteFunc(slices.Clone(e.Deeds[i].Beside), func(id string) bool { return !ids[id] })
	}
}

func (d *disturber) words(p *Parts, announced, problems []string) {
	before, e := &d.s.c.parts, &p.Effects
	there := append(slices.Clone(announced), problems...)
	for _, x := range e.Deeds {
		there = append(there, x.ID)
	}
	e.Meant = disturbed(d, gone(e.Meant, func(x *Meaning) bool {
		return !slices.ContainsFunc(x.Of, func(id string) bool { return !slices.Contains(there, id) })
	}), func(x *Meaning) bool {
		hidden := func(id string) bool {
			a, problem := announcementIn(before, id), find(before.Problems, func(y *Problem) bool { return y.ID == id })
			deed := find(before.Effects.Deeds, func(y *Deed) bool { return y.ID == id })
			return (a == nil || !d.seesAnnounced(a)) && (problem == nil || !d.seesProblem(before, problem)) && (deed == nil || !d.seesDeed(before, deed))
		}
		return d.knowsEach(x.Persons) && !slices.ContainsFunc(x.Of, hidden) && d.seesEffect(&x.Told, nil, datum{x.Category, x.Persons})
	}, func(x *Meaning) { x.Words = "iets anders" }, func(id string) Meaning {
		x := Meaning{ID: id, Persons: []string{d.person()}, Category: consent.Health, Words: "iets van een ander", Told: d.provenance()}
		if len(there) > 0 {
			x.Of = []string{there[d.r.IntN(len(there))]}
		}
		return x
	}, func(x *Meaning) { d.widen(&x.Told) })
	e.Meant = gone(e.Meant, func(x *Meaning) bool { return len(x.Of) > 0 })
}

// gone is a list without what names something that is not there.
func gone[T any](list []T, there func(*T) bool) []T {
	return slices.DeleteFunc(slices.Clone(list), func(x T) bool { return !there(&x) })
}

func announcementIn(p *Parts, id string) *Announced {
	return find(p.Announced, func(a *Announced) bool { return a.ID == id })
}

func (d *disturber) ofAnnounced(a *Announced) datum {
	return datum{consent.AnnouncedDecision, d.s.shared(a.About, a.With)}
}

func (d *disturber) seesAnnounced(a *Announced) bool {
	return d.s.sees(always(consent.AnnouncedDecision), a.Told.By, a.Told.To, d.s.shared(a.About, a.With)...)
}

func (d *disturber) seesAsked(before *Parts, x *Asked) bool {
	a := announcementIn(before, x.Decision)
	return a != nil && d.seesAnnounced(a) && d.seesEffect(&x.Told, nil, d.ofAnnounced(a), datum{x.Category, a.persons()})
}

func (d *disturber) seesDeed(before *Parts, x *Deed) bool {
	hidden := func(id string) bool {
		y := find(before.Problems, func(y *Problem) bool { return y.ID == id })
		return y == nil || !d.seesProblem(before, y)
	}
	return d.knowsEach([]string{x.About}) && !slices.ContainsFunc(x.Problems, hidden) && d.seesEffect(&x.Told, x.Problems, datum{x.Category, []string{x.About}})
}

func (d *disturber) seesHarm(x *Harm) bool {
	return d.knowsEach(x.Persons) && d.seesEffect(&x.Told, nil, datum{x.Category, x.Persons})
}

func (d *disturber) ofCause(before *Parts, id string) []datum {
	if a := announcementIn(before, id); a != nil && d.seesAnnounced(a) {
		return []datum{d.ofAnnounced(a)}
	}
	if h := find(before.Effects.Harms, func(h *Harm) bool { return h.ID == id }); h != nil && d.seesHarm(h) {
		return []datum{{h.Category, h.Persons}}
	}
	return nil
}

// seesEffect reports whether something passes as a whole, and tells nobody how the
// other parent lives.
func (d *disturber) seesEffect(told *Provenance, problems []string, about ...datum) bool {
	all := slices.Clone(about)
	for _, id := range problems {
		x := find(d.s.c.parts.Problems, func(x *Problem) bool { return x.ID == id })
		kind, _ := d.s.c.parts.kindOf(x.Kind)
		all = append(all, datum{kind.Category, x.Persons})
	}
	return d.seesAll(&d.s.c.parts, *told, nil, all...) &&
		!slices.ContainsFunc(all, func(x datum) bool { return d.otherHome(x.category, *told, x.about) })
}

// knowsEach reports whether the spy may know that these persons are there.
func (d *disturber) knowsEach(ids []string) bool {
	if d.s.gate == nil {
		return false
	}
	if d.people == nil { // whom of the people a viewer knows is tested by itself
		known := &sight{viewpoint: d.s.v, regimes: d.s.c.heldUnder(&d.s.v)}
		d.s.c.asOf(d.s.v.day).seePeople(known, d.s.c.asOf(d.s.v.day).gate())
		d.people = map[string]bool{}
		for i := range known.people {
			d.people[known.people[i].id] = true
		}
	}
	return !slices.ContainsFunc(ids, func(id string) bool { return !d.people[id] })
}

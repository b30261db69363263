package casework

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// disturb changes whatever a spy may not see: other values, none at all, more of
// them, in another order. What the gate itself reads stays as it is for this
// viewer: the age classes, and the consents, notices and objections that concern
// them. Those of others change too.
func disturb(p Parts, s *spy, r *rand.Rand) Parts {
	d := disturber{s: s, r: r}
	p = cloneParts(p)
	for i := range p.Persons {
		p.Persons[i].BSN = BSN{}
	}
	p.Told = s.told(p.Told, r)
	d.births(&p)
	d.kinds(&p)
	p.Problems = disturbed(&d, p.Problems, func(x *Problem) bool { return d.seesProblem(&p, x) }, func(x *Problem) {
		d.otherProblem(&p, x)
	}, func(id string) Problem {
		kinds := append(ProblemKinds(), p.ProblemKinds...)
		return Problem{
			ID: id, Kind: kinds[r.IntN(len(kinds))].Code, Persons: []string{d.person()}, Severity: Acute,
			Words: "iets van een ander", Told: d.provenance(),
		}
	}, func(x *Problem) {
		d.widen(&x.Told)
		d.otherRepair(x)
	})
	d.keepNamed(&p)
	d.mapped(&p)
	d.planned(&p)
	p.Directives = disturbed(&d, p.Directives, func(x *Directive) bool {
		category := consent.Advice
		if x.Imposed {
			category = consent.Directives
		}
		if !s.sees(always(category), x.Told.By, x.Told.To, x.About) {
			return false
		}
		if x.Reason.Text != "" && !s.sees(always(x.Reason.Category), x.Told.By, x.Told.To, x.About) {
			x.Reason.Text = "een andere reden"
		}
		if x.First == "treatment" && !s.sees(always(consent.Health), x.Told.By, x.Told.To, x.About) && d.r.IntN(2) == 0 {
			x.First = ""
		}
		return true
	}, func(x *Directive) {
		x.Text, x.Towards, x.Activity, x.First, x.Subject = "iets anders", !x.Towards, "work", "", ""
	}, d.directive, func(*Directive) {})
	p.Benefits = disturbed(&d, p.Benefits, func(x *Benefit) bool {
		return s.sees(always(x.category()), x.Told.By, x.Told.To, s.shared(x.About, x.With)...)
	}, func(x *Benefit) { x.Paid, x.Melding = integraal.CentsPerMonth(77_77), integraal.Date{} }, func(id string) Benefit {
		return Benefit{
			ID: id, Kind: []string{Bijstand, WmoInvestigation, "ioaw"}[r.IntN(3)], About: d.person(), Paid: integraal.CentsPerMonth(66_66),
			Melding: s.v.day.AddDays(-r.IntN(60)), From: s.v.day.AddDays(-r.IntN(30)), Told: d.provenance(),
		}
	}, func(x *Benefit) { d.widen(&x.Told) })
	p.Announced = disturbed(&d, p.Announced, func(x *Announced) bool {
		return s.sees(always(consent.AnnouncedDecision), x.Told.By, x.Told.To, s.shared(x.About, x.With)...)
	}, func(x *Announced) { x.Held = integraal.CentsPerMonth(88_88) }, func(id string) Announced {
		acts := participation.Acts()
		return Announced{
			ID: id, About: d.person(), Act: acts[r.IntN(len(acts))].String(), On: s.v.day.AddDays(-3), Letter: s.v.day.AddDays(-3),
			PapersBy: s.v.day.AddDays(r.IntN(10)), Papers: []string{"loonstroken"}, Held: integraal.CentsPerMonth(99_99), Told: d.provenance(),
		}
	}, func(x *Announced) { d.widen(&x.Told) })
	d.decided(&p)
	d.afterwards(&p)
	d.gate(&p)
	d.strangers(&p)
	return p
}

// strangers adds bodies that said nothing that is seen, and people who do not belong to
// the household, related to those who do in ways that give them no say; and what such
// people and bodies told. Nobody of the case sees that they are there.
func (d *disturber) strangers(p *Parts) {
	for range d.r.IntN(3) {
		p.Bodies = slices.Insert(p.Bodies, d.r.IntN(len(p.Bodies)+1), Body{ID: d.id(), Name: "een instantie", Register: d.r.IntN(2) == 0})
	}
	members := slices.Clone(d.s.c.parts.Persons)
	for range d.r.IntN(3) {
		x := Person{ID: d.id(), Member: Elsewhere()}
		p.Persons = slices.Insert(p.Persons, d.r.IntN(len(p.Persons)+1), x)
		to := members[d.r.IntN(len(members))].ID
		kind := []Kinship{ExPartnerOf, SiblingOf, GrandparentOf, ParentOf}[d.r.IntN(4)]
		if kind == ParentOf { // a child of somebody who has no say in the case
			p.Relations = append(p.Relations, Relation{From: to, To: x.ID, Kind: kind})
		} else {
			p.Relations = append(p.Relations, Relation{From: x.ID, To: to, Kind: kind})
		}
		p.Told = append(p.Told, Telling{
			By: x.ID, About: x.ID, To: d.listeners(), On: d.s.v.day.AddDays(-d.r.IntN(20)), Facts: []FactValue{Insured.Is(true)},
		})
	}
}

type disturber struct {
	s *spy
	r *rand.Rand
	n int // ids given out

	people map[string]bool // whom the spy may know to be there
}

// id is an id that sorts anywhere.
func (d *disturber) id() string {
	d.n++
	return fmt.Sprintf("%c-verborgen-%d", 'a'+rune(d.r.IntN(26)), d.n)
}

func (d *disturber) person() string {
	persons := d.s.c.parts.Persons
	return persons[d.r.IntN(len(persons))].ID
}

func (d *disturber) listeners() []string {
	var list []string
	for _, x := range d.s.c.parts.Professionals {
		if d.r.IntN(2) == 0 {
			list = append(list, x.ID)
		}
	}
	return list
}

func (d *disturber) provenance() Provenance {
	return Provenance{By: d.person(), To: d.listeners(), On: d.s.v.day.AddDays(-d.r.IntN(20)), Standard: integraal.Decision}
}

// widen tells others of a record as well: who else knows is not the viewer's.
func (d *disturber) widen(told *Provenance) {
	if d.r.IntN(2) == 0 {
		told.To = append(slices.Clone(told.To), d.listeners()...)
	}
}

// disturbed keeps what is seen as it is and in its order, but for who else was
// told; of the rest it drops some, changes some, adds more, and puts all in other
// places.
func disturbed[T any](d *disturber, list []T, seen func(*T) bool, change func(*T), more func(id string) T, widen func(*T)) []T {
	var out, hidden []T
	for _, x := range list {
		switch {
		case seen(&x):
			widen(&x)
			out = append(out, x)
		case d.r.IntN(3) > 0:
			change(&x)
			hidden = append(hidden, x)
		}
	}
	for range d.r.IntN(6) {
		if x := more(d.id()); !seen(&x) {
			hidden = append(hidden, x)
		}
	}
	for _, x := range hidden {
		out = slices.Insert(out, d.r.IntN(len(out)+1), x)
	}
	return out
}

// directive is an advice or a duty of today, with a ground.
func (d *disturber) directive(id string) Directive {
	x := Directive{
		ID: id, About: d.person(), Activity: wordLists["activity"][d.r.IntN(len(wordLists["activity"]))],
		Towards: d.r.IntN(2) == 0, Imposed: d.r.IntN(2) == 0, Hours: d.r.IntN(40), HoursSaid: true, Text: "iets van een ander",
		Reason: Reason{Category: consent.Health, Text: "een reden"}, Told: d.provenance(),
	}
	x.Imposed = x.Imposed && x.Activity != "motivation" // what someone wants is no duty
	x.Basis = integraal.Participatiewet.Art("9", x.Told.On).Lid("1").Onder("a")
	return x
}

// kinds adds kinds of problems that nothing seen is of.
func (d *disturber) kinds(p *Parts) {
	for range d.r.IntN(3) {
		list := consent.AllCategories().List()
		p.ProblemKinds = append(p.ProblemKinds, KindOfProblem{
			Code: ProblemKind(d.id()), Label: integraal.Same("iets"), Category: list[d.r.IntN(len(list))],
		})
	}
}

// births moves each birth date that the viewer is not told by anyone, for all who
// told it, to another on which the person is in the same age classes.
func (d *disturber) births(p *Parts) {
	for _, person := range d.s.c.parts.Persons {
		born := bornAgreed(d.s.c, person.ID)
		if born.IsZero() || d.seesBirth(person.ID) {
			continue
		}
		moved := d.sameClasses(born)
		for i := range p.Told {
			t := &p.Told[i]
			for j := range t.Facts {
				if t.About == person.ID && t.Facts[j].key == string(Born) && (t.On.IsZero() || !moved.After(t.On)) {
					t.Facts[j] = Born.Is(moved)
				}
			}
		}
		if bornAgreed(&Case{parts: *p}, person.ID) != moved { // one of them could not be moved
			for i := range p.Told {
				if t := &p.Told[i]; t.About == person.ID {
					for j := range t.Facts {
						if t.Facts[j].key == string(Born) {
							t.Facts[j] = Born.Is(born)
						}
					}
				}
			}
		}
	}
}

func (d *disturber) seesBirth(id string) bool {
	return slices.ContainsFunc(d.s.c.parts.Told, func(t Telling) bool {
		return t.About == id && slices.ContainsFunc(t.Facts, func(v FactValue) bool {
			return v.key == string(Born) && d.s.seesFact(&t, v)
		})
	})
}

// sameClasses is another birth date, if there is one near, with which a person is
// in the same class on every day on which the gate may ask: under 12, under 16,
// under 18, and over.
func (d *disturber) sameClasses(born integraal.Date) integraal.Date {
	class := func(b, day integraal.Date) int {
		if b.After(day) {
			return -1 // not there yet
		}
		age, n := b.Age(day), 0
		for _, turn := range []int{12, 16, 18} {
			if age >= turn {
				n++
			}
		}
		return n
	}
	days := d.gateDays()
	for reach := 6000; reach > 2; reach /= 2 {
		other := born.AddDays(d.r.IntN(2*reach) - reach)
		if other != born && !slices.ContainsFunc(days, func(day integraal.Date) bool { return class(other, day) != class(born, day) }) {
			return other
		}
	}
	return born
}

func (d *disturber) gateDays() []integraal.Date {
	days := []integraal.Date{d.s.v.day}
	add := func(list ...integraal.Date) {
		for _, day := range list {
			if !day.IsZero() {
				days = append(days, day)
			}
		}
	}
	c := &d.s.c.parts
	for _, x := range c.Consents {
		add(x.Explained, x.Asked, x.On, x.Until, x.Withdrawn, x.Replaced)
	}
	for _, x := range c.Notices {
		add(x.On)
	}
	for _, x := range c.Objections {
		add(x.On, x.Weighed)
	}
	for _, x := range c.Told {
		if x.Informed {
			add(x.On)
		}
	}
	return days
}

// gate changes what the gate reads and what has nothing to do with this viewer:
// what others consented to, were told of and object to among themselves.
func (d *disturber) gate(p *Parts) {
	v := &d.s.v
	mine := func(recipients []string, concerned ...string) bool {
		named := slices.ContainsFunc(recipients, func(x string) bool {
			return x == v.viewer.ID || x == v.viewer.Role || x != "" && (x == v.viewer.Team || x == v.viewer.Organisation)
		})
		return named || v.own && slices.Contains(concerned, v.viewer.ID)
	}
	var others []string
	for _, x := range p.Professionals {
		if !mine([]string{x.ID}) {
			others = append(others, x.ID)
		}
	}
	other := func() []string { return []string{others[d.r.IntN(len(others))]} }
	p.Consents = disturbed(d, p.Consents, func(x *consent.Record) bool {
		return len(x.Scope.Recipients) == 0 || mine(x.Scope.Recipients, x.About, x.Giver) // refused to none is refused to anyone
	}, func(x *consent.Record) { x.Explicit, x.Notice = !x.Explicit, "9" }, func(id string) consent.Record {
		x := consent.Record{
			ID: id, About: d.person(), Explicit: true, Form: consent.Written, Notice: "1", Asked: v.day.AddDays(-9),
			Kinds: []consent.Kind{consent.StatutoryCondition, consent.WrittenNoObjection, consent.SecrecyWaiver},
			Scope: consent.Scope{
				Categories: consent.AllCategories(), From: consent.Regimes(), Recipients: other(),
				Purposes: []string{"wmo-2.3.2", "pw-execution", "wgs"}, Actions: []consent.Action{consent.View, consent.Discuss},
			},
		}
		x.Giver = x.About
		if x.Answer = []consent.Answer{consent.NotAnswered, consent.Given, consent.Refused}[d.r.IntN(3)]; x.Answer != consent.NotAnswered {
			x.On = v.day.AddDays(-5)
		}
		return x
	}, func(*consent.Record) {})
	p.Notices = disturbed(d, p.Notices, func(x *consent.Notice) bool {
		return mine(x.Recipients, append([]string{x.Told}, x.About...)...)
	}, func(x *consent.Notice) { x.On = v.day.AddDays(-1) }, func(string) consent.Notice {
		id := d.person()
		return consent.Notice{Told: id, About: []string{id}, Recipients: other(), On: v.day.AddDays(-2)}
	}, func(*consent.Notice) {})
	p.Objections = disturbed(d, p.Objections, func(x *consent.Objection) bool {
		return len(x.Recipients) == 0 || mine(x.Recipients, x.About)
	}, func(x *consent.Objection) { x.Weighed = integraal.Date{} }, func(string) consent.Objection {
		return consent.Objection{About: d.person(), Recipients: other(), On: v.day.AddDays(-2)}
	}, func(*consent.Objection) {})
	d.routes(p, other, func(who string) bool { return mine([]string{who}) })
}

// routes changes what opens roads to others than this viewer. What a landlord
// reported is no one's in particular: it stays.
func (d *disturber) routes(p *Parts, other func() []string, mine func(string) bool) {
	day := d.s.v.day
	p.Weighings = disturbed(d, p.Weighings, func(x *consent.Weighing) bool {
		return slices.ContainsFunc(x.Recipients, mine)
	}, func(x *consent.Weighing) { x.TellLater, x.Until = !x.TellLater, integraal.Date{} }, func(id string) consent.Weighing {
		return consent.Weighing{
			ID: id, Ground: consent.DomesticViolence, About: []string{d.person()}, Recipients: other(), Categories: consent.AllCategories(),
			By: "W", On: day, TellLater: true,
		}
	}, func(*consent.Weighing) {})
	p.Demands = disturbed(d, p.Demands, func(x *consent.Demand) bool { return mine(x.By) }, func(x *consent.Demand) {
		x.Categories = consent.AllCategories()
	}, func(string) consent.Demand {
		return consent.Demand{By: other()[0], About: []string{d.person()}, Categories: consent.AllCategories(), On: day}
	}, func(*consent.Demand) {})
	p.Orders = disturbed(d, p.Orders, func(x *consent.Order) bool { return mine(x.Institution) }, func(x *consent.Order) {
		x.About = []string{d.person()}
	}, func(string) consent.Order {
		return consent.Order{About: []string{d.person()}, Institution: other()[0], Valid: integraal.From(day)}
	}, func(*consent.Order) {})
}

// bornAgreed is the birth date on which all who told one agree, unset otherwise.
func bornAgreed(c *Case, id string) integraal.Date {
	oldest, youngest := c.bornBetween(id, integraal.On(9999, time.December, 31))
	if oldest != youngest {
		return integraal.Date{}
	}
	return oldest
}

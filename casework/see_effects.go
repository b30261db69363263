package casework

import (
	"slices"

	"github.com/integraal/integraal/consent"
)

// seeEffects keeps of what working apart did, and of the bookings, what the viewer
// may see: each record with all that it is about. Somebody who put one in reads it
// too, but never without what it names.
func (c *Case) seeEffects(s *sight) {
	e := &c.parts.Effects
	if len(s.announced) > 0 {
		s.effects.Asked = kept(e.Asked, func(x *Asked) bool {
			a := s.announcement(x.Decision)
			return a != nil && c.passesEffect(s, &x.Told, s.dataOfAnnounced(a), datum{x.Category, a.persons()})
		})
		s.effects.Reversed = kept(e.Reversed, func(x *Reversal) bool {
			a := s.announcement(x.Of)
			return a != nil && c.passesEffect(s, &x.Told, s.dataOfAnnounced(a))
		})
	}
	s.effects.Deeds = kept(e.Deeds, func(x *Deed) bool {
		problems, all := s.problemsOf(x.Problems)
		return all && s.person(x.About) != nil && c.passesEffect(s, &x.Told, append(s.dataOf(problems...), datum{x.Category, []string{x.About}})...)
	})
	s.effects.Harms = kept(e.Harms, func(x *Harm) bool {
		return s.knowsAll(x.Persons) && c.passesEffect(s, &x.Told, datum{x.Category, x.Persons})
	})
	s.effects.Leads = kept(e.Leads, func(x *Lead) bool {
		from, to := s.dataOfCause(x.From), s.dataOfCause(x.To)
		return from != nil && to != nil && c.passesEffect(s, &x.Told, append(from, to...)...)
	})
	s.effects.Repairs = kept(e.Repairs, func(x *Mended) bool {
		of := s.dataOfCause(x.Harm)
		return of != nil && c.passesEffect(s, &x.Told, of...)
	})
	s.effects.Meant = kept(e.Meant, func(x *Meaning) bool {
		return s.knowsAll(x.Persons) && !slices.ContainsFunc(x.Of, s.hides) &&
			c.passesEffect(s, &x.Told, datum{x.Category, x.Persons})
	})
	s.bookings = kept(c.parts.Bookings, func(x *Booking) bool {
		return s.knowsAll(x.About) && (x.Person == "" || s.person(x.Person) != nil) &&
			c.passesEffect(s, &x.Told, datum{x.Category, x.About})
	})
	for i := range s.bookings {
		x := &s.bookings[i]
		x.Led = kept(x.Led, func(l *LedTo) bool {
			return l.Category == consent.NoCategory || l.By == s.viewer.ID || c.passesEffect(s, &x.Told, datum{l.Category, x.About})
		})
	}
	for i := range s.effects.Harms {
		if x := &s.effects.Harms[i]; s.harm(x.Same) == nil {
			x.Same = ""
		}
	}
	for i := range s.effects.Deeds {
		x := &s.effects.Deeds[i]
		x.Beside = slices.DeleteFunc(slices.Clone(x.Beside), func(id string) bool { return s.deed(id) == nil })
	}
}

func kept[T any](list []T, sees func(*T) bool) []T {
	return slices.Clone(without(list, func(x *T) bool { return !sees(x) }))
}

// passesEffect is [Case.passesWhole], and of how the other parent lives nothing.
func (c *Case) passesEffect(s *sight, told *Provenance, parts ...datum) bool {
	return c.passesWhole(s, *told, parts...) && !slices.ContainsFunc(parts, func(p datum) bool {
		return s.ofOtherHome(p.category, *told, p.about)
	})
}

func (s *sight) knowsAll(persons []string) bool {
	return !slices.ContainsFunc(persons, func(id string) bool { return s.person(id) == nil })
}

func (s *sight) problemsOf(ids []string) (list []*Problem, all bool) {
	for _, id := range ids {
		p := s.problem(id)
		if p == nil {
			return nil, false
		}
		list = append(list, p)
	}
	return list, true
}

// hides reports whether something that words are about is out of sight.
func (s *sight) hides(id string) bool {
	return s.announcement(id) == nil && s.problem(id) == nil && s.deed(id) == nil
}

// dataOfCause is what data an announcement or a harm is; nil when it is out of
// sight.
func (s *sight) dataOfCause(id string) []datum {
	if a := s.announcement(id); a != nil {
		return []datum{s.dataOfAnnounced(a)}
	}
	if h := s.harm(id); h != nil {
		return []datum{{h.Category, h.Persons}}
	}
	return nil
}

func (s *sight) dataOfAnnounced(a *Announced) datum {
	return datum{consent.AnnouncedDecision, s.whose(a.About, a.With)}
}

func (s *sight) announcement(id string) *Announced {
	return find(s.announced, func(x *Announced) bool { return x.ID == id })
}

func (s *sight) harm(id string) *Harm {
	return find(s.effects.Harms, func(x *Harm) bool { return x.ID == id })
}

func (s *sight) deed(id string) *Deed {
	return find(s.effects.Deeds, func(x *Deed) bool { return x.ID == id })
}

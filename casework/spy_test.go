package casework

import (
	"math/rand/v2"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// spy is a viewer with what the gate says that they may see.
type spy struct {
	c    *Case
	v    viewpoint
	gate *consent.Gate
}

// spyFor is the spy whose knowledge a viewer's report may rest on: the viewer,
// or for an audience without names the worker who prepares the case for them.
// Who gets no report sees nothing of anything, and neither does an audience that
// may not hear of the case.
func spyFor(c *Case, q Question) *spy {
	v, err := c.viewpoint(q)
	if err != nil {
		return &spy{c: c, v: v}
	}
	gate := consent.NewGate(c.gateFacts())
	if v.purpose.Anonymous {
		preparer, ok := c.preparer(&v)
		if !ok || !gate.Anonymous(c.anonymousRequest(&preparer, &v)).Allowed {
			return &spy{c: c, v: v}
		}
		v = preparer
	}
	return &spy{c: c, v: v, gate: gate}
}

// sees reports whether something of a category that was told to some workers may
// be seen: by who said it, and by who may see the category of all whom it is
// about under the law of one of those workers.
func (s *spy) sees(category func(consent.Subject) consent.Category, by string, to []string, about ...string) bool {
	return s.seesNamed("", category, by, to, about...)
}

// seesNamed is sees, of one fact by its name.
func (s *spy) seesNamed(fact string, category func(consent.Subject) consent.Category, by string, to []string, about ...string) bool {
	if s.gate == nil {
		return false
	}
	if by == s.v.viewer.ID {
		return true
	}
	return slices.ContainsFunc(to, func(listener string) bool {
		regime := s.c.regimeOf(listener)
		return regime != consent.NoRegime && len(about) > 0 && !slices.ContainsFunc(about, func(id string) bool {
			subject := s.c.subject(&s.v, id)
			is := category(subject)
			return !s.gate.Decide(consent.Request{
				Viewer: s.v.viewer, Action: consent.View, Purpose: s.v.purpose.Code, Subject: subject, Day: s.v.day,
				Datum: consent.Datum{
					Category: is, Fact: fact, Source: regime, Register: regime == consent.Pw && is == consent.Housemate,
				},
			}).Outcome.Shows()
		})
	})
}

// shared is whose data a right of partners is: each of the two may see it as
// their own, for others it is data of both.
func (s *spy) shared(about, with string) []string {
	if with == "" {
		return []string{about}
	}
	if s.v.own && (about == s.v.viewer.ID || with == s.v.viewer.ID) {
		return []string{s.v.viewer.ID}
	}
	return []string{about, with}
}

func always(c consent.Category) func(consent.Subject) consent.Category {
	return func(consent.Subject) consent.Category { return c }
}

func (s *spy) seesFact(t *Telling, v FactValue) bool {
	return s.seesNamed(v.key, func(about consent.Subject) consent.Category {
		return specOf(v.key).categoryFor(about.Relation)
	}, t.By, t.To, t.About)
}

func (s *spy) told(list []Telling, r *rand.Rand) []Telling {
	var out, hidden []Telling
	for _, t := range list {
		t.Facts = s.facts(&t, r)
		switch {
		case len(t.Facts) == 0:
		case slices.ContainsFunc(t.Facts, func(v FactValue) bool { return s.seesFact(&t, v) || v.key == string(Born) }):
			out = append(out, t)
		default:
			hidden = append(hidden, t)
		}
	}
	// One more account of everything that may not be seen.
	for _, p := range s.c.parts.Persons {
		more := Telling{By: p.ID, About: p.ID, To: []string{"W", "K", "G"}, On: s.v.day}
		for i := range factSpecs {
			key := factSpecs[i].key
			if v := anyValue(key, r); key != string(Born) && !s.seesFact(&more, v) && r.IntN(3) == 0 {
				more.Facts = append(more.Facts, v)
			}
		}
		if len(more.Facts) > 0 && p.ID != s.v.viewer.ID {
			hidden = append(hidden, more)
		}
	}
	for _, t := range hidden {
		out = slices.Insert(out, r.IntN(len(out)+1), t)
	}
	return out
}

// facts are the facts of an account with those that may not be seen changed or
// left out. A birth date stays, and moves later for all who told it; so does one
// fact of each account by which someone was informed.
func (s *spy) facts(t *Telling, r *rand.Rand) []FactValue {
	var out []FactValue
	for _, v := range t.Facts {
		switch {
		case s.seesFact(t, v) || v.key == string(Born):
			out = append(out, v)
		case r.IntN(3) > 0:
			out = append(out, anyValue(v.key, r))
		}
	}
	if len(out) == 0 && t.Informed {
		out = append(out, anyValue(t.Facts[0].key, r))
	}
	return out
}

// anyValue is some value of a fact's kind.
func anyValue(key string, r *rand.Rand) FactValue {
	if r.IntN(4) == 0 && !specOf(key).always {
		return FactValue{key: key, absent: true}
	}
	place := slices.IndexFunc(factSpecs, func(s factSpec) bool { return s.key == key })
	field := new(factsFile).fields()[place]
	if v, is := chosenFact(key, field, func(last int) int { return r.IntN(last + 1) }); is {
		return v
	}
	switch field.(type) {
	case *said[WorkWish]:
		return FactKey[WorkWish](key).Is(workWishes()[r.IntN(len(workWishes()))])
	case *said[bool]:
		return FactKey[bool](key).Is(r.IntN(2) == 0)
	case *said[int]:
		return FactKey[int](key).Is(r.IntN(50))
	case *said[integraal.Date]:
		return FactKey[integraal.Date](key).Is(integraal.On(2025, 6, 1).AddDays(r.IntN(600)))
	case *said[Month]:
		return FactKey[Month](key).Is(MonthOf(integraal.On(2025, 6, 1).AddDays(r.IntN(200))))
	case *said[integraal.Amount]:
		return FactKey[integraal.Amount](key).Is(integraal.EuroCents(r.Int64N(1e6)))
	case *said[integraal.PerMonth]:
		return FactKey[integraal.PerMonth](key).Is(integraal.CentsPerMonth(r.Int64N(2e5)))
	case *said[integraal.PerYear]:
		return FactKey[integraal.PerYear](key).Is(integraal.CentsPerYear(r.Int64N(4e6)))
	}
	return FactKey[Culprit](key).Is(culprits()[r.IntN(len(culprits()))])
}

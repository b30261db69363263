package casework

import (
	"cmp"
	"slices"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
	"github.com/integraal/integraal/participation"
)

// passes reports whether a record may be seen: its author may, and who may see
// the category of all persons concerned under one law that it is held under.
func (c *Case) passes(s *sight, category consent.Category, told Provenance, about ...string) bool {
	if told.By == s.viewer.ID {
		return true
	}
	return slices.ContainsFunc(told.To, func(to string) bool {
		return s.passesUnder(category, c.regimeOf(to), about)
	})
}

// passesFact reports whether a fact may be seen: as [Case.passes], and where
// someone consented to or refused single facts of the person, fact by fact.
func (c *Case) passesFact(s *sight, spec *factSpec, t *Telling) bool {
	return t.By == s.viewer.ID || slices.ContainsFunc(t.To, func(to string) bool {
		held := c.regimeOf(to)
		return held != consent.NoRegime && s.showsFact(t.About, spec, held)
	})
}

// whose are the persons whose data a right is that partners share: of both to
// others, one's own to each of the two.
func (s *sight) whose(about, with string) []string {
	switch {
	case with == "":
		return []string{about}
	case s.own && (s.viewer.ID == about || s.viewer.ID == with):
		return []string{s.viewer.ID}
	}
	return []string{about, with}
}

func (s *sight) passesUnder(category consent.Category, held consent.Regime, about []string) bool {
	if held == consent.NoRegime || len(about) == 0 {
		return false
	}
	for _, id := range about {
		if !s.shows(id, category, held) {
			return false
		}
	}
	return true
}

func (c *Case) regimeOf(professional string) consent.Regime {
	for i := range c.parts.Professionals {
		if c.parts.Professionals[i].ID == professional {
			return c.parts.Professionals[i].Regime
		}
	}
	return consent.NoRegime
}

func (c *Case) seeFacts(s *sight) {
	n := 0
	for i := range c.parts.Told {
		n += len(c.parts.Told[i].Facts)
	}
	s.facts = make([]seenFact, 0, n)
	for i := range c.parts.Told {
		t := &c.parts.Told[i]
		if s.person(t.About) == nil {
			continue
		}
		for _, v := range t.Facts {
			spec := specOf(v.key)
			if !c.passesFact(s, spec, t) || s.ofOtherParent(spec, t) {
				continue
			}
			seen := seenFact{about: t.About, key: v.key, value: v, by: t.By}
			seen.source = integraal.Source{Who: s.name(t.By), Standard: t.Standard, On: t.On}
			if spec.yearly {
				seen.year = cmp.Or(t.Year, t.On.Year())
			}
			s.facts = append(s.facts, seen)
		}
	}
}

// ofOtherParent reports whether a fact of a child tells a parent how the other
// one lives: whose care the child is in, and to whom kinderbijslag is paid.
// Reading on behalf of a child does not open that (Wmo 2015 art. 5.3.2 lid 4).
func (s *sight) ofOtherParent(spec *factSpec, t *Telling) bool {
	return s.own && t.About != s.viewer.ID && t.By != s.viewer.ID &&
		(spec.key == string(FullCare) || spec.key == string(Kinderbijslag)) &&
		!s.person(s.viewer.ID).member
}

// name is who said something, as a reader is told.
func (s *sight) name(id string) string {
	if name := s.names[id]; name != "" {
		return name
	}
	return id
}

func (c *Case) seeDirectives(s *sight) {
	for _, d := range c.parts.Directives {
		category := consent.Advice
		if d.Imposed {
			category = consent.Directives
		}
		if !c.passes(s, category, d.Told, d.About) {
			continue
		}
		if d.Reason.Text != "" && !c.passes(s, d.Reason.Category, d.Told, d.About) {
			d.Reason = Reason{}
		}
		if d.First == participation.Treatment.String() && !c.passes(s, consent.Health, d.Told, d.About) {
			d.First = "" // that treatment comes first says that there is one
		}
		d.Told.To = nil
		s.directives = append(s.directives, d)
	}
}

// seeConsents keeps the consents that concern the viewer: that let them see, or
// that they gave or were asked for.
func (c *Case) seeConsents(s *sight) {
	for _, r := range c.parts.Consents {
		mine := s.own && (r.Giver == s.viewer.ID || r.About == s.viewer.ID)
		named := !s.own && (slices.Contains(r.Scope.Recipients, s.viewer.ID) ||
			slices.Contains(r.Scope.Recipients, s.viewer.Role) ||
			s.viewer.Team != "" && slices.Contains(r.Scope.Recipients, s.viewer.Team) ||
			s.viewer.Organisation != "" && slices.Contains(r.Scope.Recipients, s.viewer.Organisation))
		if mine || named {
			s.consents = append(s.consents, r)
		}
	}
}

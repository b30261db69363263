package casework

import (
	"slices"

	"github.com/integraal/integraal"
)

// kin is what a person is to the first client, in words.
func (c *Case) kin(v *viewpoint, id string) integraal.Text {
	clients := c.clientsOf(v)
	to := integraal.PutName("client", firstOf(clients))
	switch {
	case slices.Contains(clients, id):
		return integraal.Text{NL: "cliënt", EN: "client"}
	case c.related(ParentOf, clients, id, v.day):
		return integraal.Text{NL: "kind van {client}", EN: "child of {client}"}.With(to)
	case c.related(ParentOf, []string{id}, firstOf(clients), v.day):
		return integraal.Text{NL: "ouder van {client}", EN: "parent of {client}"}.With(to)
	case c.related(PartnerOf, clients, id, v.day) || c.related(PartnerOf, []string{id}, firstOf(clients), v.day):
		return integraal.Text{NL: "partner van {client}", EN: "partner of {client}"}.With(to)
	}
	if c.siblings(firstOf(clients), id, v.day) {
		return integraal.Text{NL: "broer of zus van {client}", EN: "brother or sister of {client}"}.With(to)
	}
	return integraal.Text{NL: "bij het huishouden", EN: "with the household"}
}

func firstOf(ids []string) string {
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// partnerOf is the partner of a person on day, if there is one.
func (c *Case) partnerOf(id string, day integraal.Date) string {
	for _, r := range c.parts.Relations {
		if r.Kind == PartnerOf && r.Period.Contains(day) {
			if r.From == id {
				return r.To
			}
			if r.To == id {
				return r.From
			}
		}
	}
	return ""
}

// kindred reports whether two persons are recorded as relatives in the first or
// second degree: parent and child, siblings, grandparent and grandchild.
func (c *Case) kindred(a, b string, day integraal.Date) bool {
	for _, kind := range [...]Kinship{ParentOf, SiblingOf, GrandparentOf} {
		if c.related(kind, []string{a}, b, day) || c.related(kind, []string{b}, a, day) {
			return true
		}
	}
	return false
}

// siblings reports whether two persons are recorded as such, or have a parent in
// common.
func (c *Case) siblings(a, b string, day integraal.Date) bool {
	return c.related(SiblingOf, []string{a}, b, day) || c.related(SiblingOf, []string{b}, a, day) ||
		slices.ContainsFunc(c.parts.Persons, func(p Person) bool {
			parent := []string{p.ID}
			return c.related(ParentOf, parent, a, day) && c.related(ParentOf, parent, b, day)
		})
}

// related reports whether one of from is the kind of kin of to on day.
func (c *Case) related(kind Kinship, from []string, to string, day integraal.Date) bool {
	return slices.ContainsFunc(c.parts.Relations, func(r Relation) bool {
		return r.Kind == kind && slices.Contains(from, r.From) && r.To == to && r.Period.Contains(day)
	})
}

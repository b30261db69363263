package casework

import (
	"slices"

	"github.com/integraal/integraal/casework/helporder"
	"github.com/integraal/integraal/casework/problemmap"
)

// Doubts is what would change for a viewer if what is said of two problems did not
// hold, or held the other way round. It answers on demand, from the viewer's own
// view; ids are those of the problems in their report. Its faults are those of
// [Review], relation.none for two of which nothing counts, and id.dangling, the same
// for a problem that the viewer may not know of and for one that is not there.
func Doubts(c *Case, q Question, from, to string) ([]problemmap.Doubt, error) {
	s, err := c.sightFor(q)
	if err != nil {
		return nil, err
	}
	m, err := problemmap.New(s.mapParts())
	if err != nil {
		return nil, err
	}
	return m.Doubt(from, to, problemmap.Limits{Circles: circlesListed})
}

// OrderDepends is on which estimates it depends what could come first, from the
// viewer's own view: nothing where there are no steps. Its faults are those of
// [Review].
func OrderDepends(c *Case, q Question) ([]helporder.Dependence, error) {
	s, err := c.sightFor(q)
	if err != nil {
		return nil, err
	}
	in, there := s.orderInput()
	if !there {
		return nil, nil
	}
	return helporder.DependsOn(in)
}

// OrderDoubts is what of [OrderDepends] hangs on what is said to act from one problem
// on another: empty where what could come first stays as it is, and nil where there are
// no steps. The ids and the faults are those of [Doubts].
func OrderDoubts(c *Case, q Question, from, to string) ([]helporder.Dependence, error) {
	if _, err := Doubts(c, q, from, to); err != nil {
		return nil, err
	}
	s, err := c.sightFor(q)
	if err != nil {
		return nil, err
	}
	in, there := s.orderInput()
	if !there {
		return nil, nil
	}
	all, err := helporder.DependsOn(in)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(all, func(d helporder.Dependence) bool {
		return !slices.ContainsFunc(in.Relations, func(r helporder.Relation) bool {
			return r.From == from && r.To == to && slices.Contains(d.Relations, r.ID)
		})
	}), nil
}

// sightFor is the view of one viewer by name. Of a case that may only be discussed
// without names there is none.
func (c *Case) sightFor(q Question) (*sight, error) {
	if c.none() {
		return nil, errNoCase
	}
	v, err := c.viewpoint(q)
	if err != nil {
		return nil, err
	}
	if v.purpose.Anonymous {
		return &sight{viewpoint: v}, nil
	}
	c = c.asOf(v.day)
	return c.see(v, c.gate()), nil
}

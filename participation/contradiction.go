package participation

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// Contradiction is that on one day one person is pointed towards an activity
// by one and away from it by another. It holds both sides and says nothing of
// who is right: people resolve it.
type Contradiction struct {
	About    string
	Activity Activity
	Towards  []Directive
	Away     []Directive
	Says     integraal.Text
	Ways     []Way // what can resolve it, and who can use it
}

// Contradictions are the contradictions among the directives that are in force
// on day, one for each person and activity. The order in which the directives
// are given makes no difference.
//
// Its faults are participation.day, participation.ambiguous and directive.*.
func Contradictions(ds []Directive, day integraal.Date) ([]Contradiction, error) {
	if err := checkDay(day); err != nil {
		return nil, err
	}
	if err := checkDirectives(ds); err != nil {
		return nil, err
	}
	sorted := make([]*Directive, 0, len(ds))
	for i := range ds {
		if ds[i].Period.Contains(day) {
			sorted = append(sorted, &ds[i])
		}
	}
	slices.SortFunc(sorted, func(a, b *Directive) int {
		return cmp.Or(cmp.Compare(a.About, b.About), cmp.Compare(a.Activity, b.Activity), cmp.Compare(a.ID, b.ID))
	})
	var found []Contradiction
	for len(sorted) > 0 {
		n := 1
		for n < len(sorted) && sorted[n].About == sorted[0].About && sorted[n].Activity == sorted[0].Activity {
			n++
		}
		if c, is := contradictionIn(sorted[:n], day); is {
			found = append(found, c)
		}
		sorted = sorted[n:]
	}
	return found, nil
}

func checkDirectives(ds []Directive) error {
	var faults integraal.Faults
	seen := make(map[string]struct{}, len(ds))
	for i := range ds {
		own := ds[i].check()
		if _, twice := seen[ds[i].ID]; twice {
			own = append(own, integraal.NewFault("directive.duplicate", "id", textDirectiveTwice))
		}
		seen[ds[i].ID] = struct{}{}
		for _, f := range own {
			faults = append(faults, f.In("["+strconv.Itoa(i)+"]"))
		}
	}
	return faults.Err()
}

// contradictionIn looks at the directives to one person on one activity.
func contradictionIn(group []*Directive, day integraal.Date) (Contradiction, bool) {
	var towards, away senders
	for _, d := range group {
		if d.Direction == Towards {
			towards.add(d.Sender)
		} else {
			away.add(d.Sender)
		}
	}
	c := Contradiction{About: group[0].About, Activity: group[0].Activity}
	for _, d := range group {
		switch {
		case d.Direction == Towards && away.otherThan(d.Sender):
			c.Towards = append(c.Towards, *d)
		case d.Direction == Away && towards.otherThan(d.Sender):
			c.Away = append(c.Away, *d)
		}
	}
	if len(c.Towards) == 0 {
		return Contradiction{}, false
	}
	c.Says = textContradiction.With(integraal.PutText("activity", c.Activity.Text()))
	c.Ways = c.waysOut(day)
	return c, true
}

// senders is whether there is a sender other than a given one, without keeping
// all of them.
type senders struct {
	first string
	many  bool
	any   bool
}

func (s *senders) add(name string) {
	s.many = s.many || s.any && s.first != name
	if !s.any {
		s.first, s.any = name, true
	}
}

func (s *senders) otherThan(name string) bool { return s.many || s.any && s.first != name }

// rests reports whether a side rests on the law.
func (c *Contradiction) rests(on integraal.Law) bool {
	under := func(d Directive) bool { return d.Law == on }
	return slices.ContainsFunc(c.Towards, under) || slices.ContainsFunc(c.Away, under)
}

// waysOut are prompts, each with who can use it. Those of the Participatiewet
// are there only where a side rests on it, and art. 9 lid 2 only for work and
// the tegenprestatie: it never lifts onderdeel b, training among it.
func (c *Contradiction) waysOut(day integraal.Date) []Way {
	var ways []Way
	if c.rests(integraal.Participatiewet) {
		ways = append(ways, wayDecider, wayIndependentAdvice, wayTailoring)
		if c.Activity == Work || c.Activity == VoluntaryWork {
			ways = append(ways, wayExemption)
		}
		if c.Activity == Treatment {
			ways = append(ways, wayDoctor)
		}
	}
	if c.rests(integraal.Wmo2015) {
		ways = append(ways, wayWmoTuning)
	}
	ways = append(ways, wayTogether)
	for i := range ways {
		ways[i] = ways[i].on(day)
	}
	return ways
}

var textContradiction = integraal.Text{
	NL: "Over {activity} zijn er twee verschillende boodschappen: de een wijst ernaartoe, de ander ervan af. Wie er gelijk heeft, staat hier niet. Daar moeten mensen samen uitkomen.",
	EN: "On {activity} there are two different messages: one points towards it, the other away from it. Who is right is not said here. People have to work that out together.",
}

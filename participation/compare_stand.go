package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// stand is how one thing stands on a day.
type stand struct {
	part  Part
	code  integraal.Name
	name  integraal.Text
	there bool
	shown integraal.Text
	laws  []integraal.Citation
}

// as is whether two stands say the same on the same provisions. In which text these
// were read does not count.
func (s *stand) as(o *stand) bool {
	return s.there == o.there && (!s.there || s.shown == o.shown &&
		slices.EqualFunc(s.laws, o.laws, func(a, b integraal.Citation) bool { return a.Text() == b.Text() }))
}

// comparing holds the days that were looked at.
type comparing struct {
	*CompareFacts
	days map[integraal.Date][]stand
}

// between are the differences from an earlier day to a later.
func (c *comparing) between(first, second integraal.Date) ([]Change, error) {
	before, err := c.on(first)
	if err != nil {
		return nil, faultsIn("first", err).Err()
	}
	after, err := c.on(second)
	if err != nil {
		return nil, faultsIn("second", err).Err()
	}
	var out []Change
	for i := range after {
		a, b := &before[i], &after[i]
		if a.as(b) {
			continue
		}
		d := Change{Part: b.part, Code: b.code, Name: b.name, Turn: Otherwise}
		switch {
		case !a.there:
			d.Turn = Came
		case !b.there:
			d.Turn = Went
		}
		if a.there {
			d.From, d.FromLaws = a.shown, slices.Clone(a.laws)
		}
		if b.there {
			d.To, d.ToLaws = b.shown, slices.Clone(b.laws)
		}
		if d.Since, err = c.since(i, first, second); err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

// since halves the days until one is left on which the thing stands as on the last
// day and on the day before it did not.
func (c *comparing) since(i int, first, second integraal.Date) (integraal.Date, error) {
	for first.DaysUntil(second) > 1 {
		middle := first.AddDays(first.DaysUntil(second) / 2)
		then, err := c.on(middle)
		if err != nil {
			return integraal.Date{}, err
		}
		if then[i].as(&c.days[second][i]) {
			second = middle
		} else {
			first = middle
		}
	}
	return second, nil
}

// on is everything as it stands on a day, in the same order on each day.
func (c *comparing) on(day integraal.Date) ([]stand, error) {
	if known, seen := c.days[day]; seen {
		return known, nil
	}
	var out []stand
	for _, add := range [...]func(integraal.Date) ([]stand, error){c.position, c.provisions, c.room, termsOfLaw} {
		list, err := add(day)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	c.days[day] = out
	return out, nil
}

func (c *comparing) position(day integraal.Date) ([]stand, error) {
	p, err := PositionOf(c.Person, day, nil)
	if err != nil {
		return nil, err
	}
	out := make([]stand, 0, len(p.Duties)+len(p.Exemptions))
	for i := range p.Duties {
		s := &p.Duties[i]
		why := make([]integraal.Text, len(s.Grounds))
		laws := []integraal.Citation{inTextOf(day, s.Duty.By())}
		for j, g := range s.Grounds {
			why[j], _ = Word(g.Name)
			laws = append(laws, g.By)
		}
		shown := s.Status.Text()
		if len(why) > 0 {
			shown = integraal.Text{NL: "{status} ({why})", EN: "{status} ({why})"}.With(
				integraal.PutText("status", shown), integraal.PutText("why", integraal.Join(why)))
		}
		out = append(out, stand{PartDuty, s.Duty.step(), s.Duty.Text(), true, shown, once(laws)})
	}
	for i := range p.Exemptions {
		e := &p.Exemptions[i]
		out = append(out, stand{PartExemption, integraal.Name(e.Kind.String()), e.Says, true, e.Available.Text(), []integraal.Citation{e.By}})
	}
	return out, nil
}

func (c *comparing) provisions(day integraal.Date) ([]stand, error) {
	all, err := ProvisionsFor(ProvisionFacts{ID: c.Person.ID, Born: c.Person.Born, Group: c.groupOn(day), Is: c.Is}, day, nil)
	if err != nil {
		return nil, err
	}
	var out []stand
	for _, list := range [...][]Provision{all.Participatiewet, all.Wmo, all.Wgs} {
		for i := range list {
			p := &list[i]
			there := !slices.ContainsFunc(p.Failed, func(f integraal.Condition) bool { return f.Name == condInForce })
			shown := integraal.Text{NL: "{state}; {modality}", EN: "{state}; {modality}"}.With(
				integraal.PutText("state", p.State.Text()), integraal.PutText("modality", p.Modality.Text()))
			out = append(out, stand{PartProvision, integraal.Name(p.Kind.String()), p.Kind.Text(), there, shown, p.laws()})
		}
	}
	return out, nil
}

// laws are the provision's own and those of what goes with it.
func (p *Provision) laws() []integraal.Citation {
	laws := []integraal.Citation{p.By}
	for i := range p.Then {
		laws = append(laws, p.Then[i].Laws...)
	}
	return once(laws)
}

// room is the whole register: a valve that does not bear on the person on a day is
// not there.
func (c *comparing) room(day integraal.Date) ([]stand, error) {
	found, err := RoomFor(RoomFacts{ID: c.Person.ID, Born: c.Person.Born, Group: c.groupOn(day), Is: c.Is}, day, nil)
	if err != nil {
		return nil, err
	}
	out := make([]stand, len(valveRules))
	for i := range valveRules {
		v := &valveRules[i].Valve
		out[i] = stand{part: PartRoom, code: v.ID, name: v.ForWhom}
		if r, there := found.Of(v.ID); there {
			out[i].there, out[i].shown, out[i].laws = true, fitWord(r.Fits), []integraal.Citation{r.Valve.By}
		}
	}
	return out, nil
}

func fitWord(v integraal.Verdict) integraal.Text {
	if v == integraal.Applies {
		return integraal.Text{NL: "de gegevens wijzen hierop", EN: "the facts point here"}
	}
	return integraal.Text{NL: "kan: er ontbreken gegevens", EN: "possible: facts are missing"}
}

// termsOfLaw are the terms that are in the law on a day, with what the law couples to
// them by amount or share.
func termsOfLaw(day integraal.Date) ([]stand, error) {
	out := make([]stand, 0, termKinds)
	for k := NoTerm + 1; k < termKinds; k++ {
		r := ruleOf(k)
		s := stand{part: PartTerm, code: integraal.Name(k.String()), name: r.what}
		if s.there = len(r.laws) > 0 && allInLaw(day, r.laws); s.there {
			s.shown, s.laws = rolesOfTerms[k].set.Text(), inTextsOf(day, r.laws)
		}
		out = append(out, s)
	}
	least, err := LeastAdvance(day)
	if err != nil {
		return nil, err
	}
	for _, k := range [...]TermKind{Advance, NextAdvance} {
		out[k-1].shown = integraal.Text{NL: "het voorschot is ten minste {part}", EN: "the advance is at least {part}"}.With(integraal.Put("part", least.Is))
	}
	return out, nil
}

package participation

import "github.com/integraal/integraal"

// lift is an exemption as it bears on one duty.
type lift struct {
	condition
	judge  bool // it may no longer hold, which is for the college to judge
	ground Ground
}

// standing is how the duty stands. A duty binds when it is in force and no
// exemption lifts it, so one exemption that holds settles it, whatever else is
// missing.
func (p *person) standing(d Duty) Standing {
	switch d {
	case LearnDutch:
		return p.language()
	case FurtherDuty:
		return p.furtherDuty()
	}
	s := Standing{Duty: d}
	force := p.inForce(d)
	if force.no() {
		return p.notThere(s, force)
	}
	open := force.missing
	for _, l := range p.lifts(d) {
		switch {
		case l.judge:
			s.Status = worse(s.Status, DutyJudgement)
			s.Grounds = append(s.Grounds, l.ground)
		case l.yes():
			s.Status = DutyLifted
			s.Grounds = append(s.Grounds, l.ground)
		case l.open():
			open = union(open, l.missing)
		}
	}
	if s.Status == DutyLifted {
		return s.lifted()
	}
	return p.unlifted(s, open)
}

// notThere is a duty that is not there for this person on this day.
func (p *person) notThere(s Standing, force condition) Standing {
	s.Status = DutyAppliesNot
	for _, c := range force.failed {
		s.Grounds = append(s.Grounds, p.ground(c.Name, c.By, integraal.Date{}))
	}
	return s
}

// worse keeps a status that was found already.
func worse(found, next Status) Status {
	if found == DutyLifted {
		return found
	}
	return next
}

// lifted keeps the grounds that lift; the last of them to end counts.
func (s Standing) lifted() Standing {
	grounds := s.Grounds[:0]
	endless := false
	for _, g := range s.Grounds {
		if g.Name == groundNoLonger9a || g.Name == groundPlanAfter27 {
			continue
		}
		grounds = append(grounds, g)
		endless = endless || g.Ends.IsZero()
		if g.Ends.After(s.Ends) {
			s.Ends = g.Ends
		}
	}
	if endless {
		s.Ends = integraal.Date{}
	}
	s.Grounds = grounds
	return s
}

// unlifted is the standing of a duty that no exemption is known to lift.
func (p *person) unlifted(s Standing, open []integraal.Missing) Standing {
	if s.Duty == AcceptWork {
		blocked := p.blocked()
		if blocked.yes() {
			s.Status, s.Ends = DutyBlocked, p.child.Turns(12)
			s.Grounds = []Ground{p.ground(groundChildUnder12, pw9lid4, s.Ends)}
			return s
		}
		open = union(open, blocked.missing)
	}
	switch {
	case len(open) > 0:
		s.Missing = settled(open)
		if s.Status != DutyJudgement || !p.inForce(s.Duty).yes() {
			s.Status = DutyOpen
		}
	case s.Status == DutyOpen:
		s.Status = DutyApplies
		s.Ends = earliest(p.runsUntil, p.endOf(s.Duty))
		s.Grounds = []Ground{p.ground(s.Duty.step(), s.Duty.By(), s.Ends)}
	}
	return s
}

// inForce is whether the duty exists for this person on this day: art. 9 lid 1
// from the day of melding between 18 and pension age, art. 9 lid 6 and art. 17
// whatever the age.
func (p *person) inForce(d Duty) condition {
	switch d {
	case Inform, Cooperate, Behave:
		return p.runs
	case Register:
		return all(p.age, p.runs, p.mayRegister())
	case WorkOnPlan:
		return all(p.age, p.runs, p.planDue())
	}
	return all(p.age, p.runs)
}

// endOf is the day on which age ends the duty, where that is known.
func (p *person) endOf(d Duty) integraal.Date {
	switch d {
	case Inform, Cooperate, Behave:
		return integraal.Date{}
	case WorkOnPlan:
		return p.turns27()
	}
	return p.pension
}

// blocked is art. 9 lid 4: the duty to accept work does not bind a single
// parent with a child under twelve until the college has satisfied itself of
// all three.
func (p *person) blocked() condition {
	return all(p.single, p.under12, p.established.not(condNotEstablished, pw9lid4))
}

// lifts are the exemptions that can lift the duty.
func (p *person) lifts(d Duty) []lift {
	switch d {
	case SeekWork, AcceptWork, Register:
		return []lift{p.byOntheffing(p.ontheffing.LiftsA), p.byIncapacity(), p.byChildUnder5(groundChildUnder5, pw9aLid1)}
	case Tegenprestatie:
		return []lift{p.byOntheffing(p.ontheffing.LiftsC), p.byIncapacity(), p.byChildUnder5(groundTegen9a, pw9lid7)}
	case UseProvision:
		return []lift{p.byIncapacity()}
	case WorkOnPlan:
		return []lift{p.byIncapacity(), p.afterAge27()}
	}
	return nil
}

func (p *person) byOntheffing(lifts bool) lift {
	c := p.granted
	if c.yes() && !lifts {
		c = unmet(condOntheffing, pw9lid2)
	}
	return lift{condition: c, ground: p.ground(groundUrgentReasons, pw9lid2, dayAfter(p.ontheffing.Period.Until))}
}

func (p *person) byIncapacity() lift {
	return lift{condition: p.incapacitated, ground: p.ground(groundIncapacitated, pw9lid5, integraal.Date{})}
}

// byChildUnder5 is the exemption of art. 9a that was granted. It is suspended
// by law when the youngest child turns five (lid 5 a).
func (p *person) byChildUnder5(name integraal.Name, by integraal.Citation) lift {
	held := all(p.granted9a, p.under5)
	if held.yes() && p.single.no() {
		return lift{condition: unmet(condSingleParent, pw9aLid1), judge: true, ground: p.ground(groundNoLonger9a, pw9aLid1, integraal.Date{})}
	}
	return lift{condition: all(held, p.single), ground: p.ground(name, by, p.endOf9a())}
}

// endOf9a is the first day on which a granted exemption of art. 9a no longer
// holds: the youngest child is five, its period is over, or the five years are
// used, those of earlier municipalities included.
func (p *person) endOf9a() integraal.Date {
	var fifth, used integraal.Date
	if !p.child.IsZero() {
		fifth = p.child.Turns(5)
	}
	if months, ok := p.monthsUsed(); ok {
		used = p.ontheffing9a.From.AddMonths(max(0, monthsOf9a-months))
	}
	return earliest(fifth, used, dayAfter(p.ontheffing9a.Until))
}

// monthsOf9a are the five years of art. 9a lid 4.
const monthsOf9a = 60

// monthsUsed are the months that earlier municipalities granted, when known.
func (p *person) monthsUsed() (int, bool) {
	months, _ := p.Months9a.Value()
	state := p.Months9a.State()
	return months, state == integraal.Known || state == integraal.KnownAbsent
}

func (p *person) ground(name integraal.Name, by integraal.Citation, ends integraal.Date) Ground {
	return Ground{Name: name, By: inTextOf(p.day, by), Ends: ends}
}

func dayAfter(last integraal.Date) integraal.Date { return last.AddDays(1) }

// earliest is the first of the days that are set.
func earliest(days ...integraal.Date) integraal.Date {
	var first integraal.Date
	for _, d := range days {
		if !d.IsZero() && (first.IsZero() || d.Before(first)) {
			first = d
		}
	}
	return first
}

package participation

import "github.com/integraal/integraal"

// mayRegister is whether UWV can register the person as a job seeker: art. 9
// lid 1 onder a asks it only of who has the right to it.
func (p *person) mayRegister() condition {
	return holds(p.ID, FactMayRegister, p.MayRegister, condMayRegister, pw9lid1a)
}

// turns27 is the day on which the person turns 27, when the birth date is known.
func (p *person) turns27() integraal.Date {
	born, ok := p.Born.Value()
	if !ok {
		return integraal.Date{}
	}
	return born.Turns(27)
}

// planDue is whether there is a plan of art. 44a to cooperate in. It is drawn
// up with the grant of bijstand to who is under 27 (art. 44 lid 4), so that who
// reported at 27 or later has none.
func (p *person) planDue() condition {
	turns := p.turns27()
	if turns.IsZero() {
		return lacking(p.age.missing)
	}
	if p.day.Before(turns) {
		return met()
	}
	if period, ok := p.Bijstand.Value(); ok && !period.From.Before(turns) {
		return unmet(condUnder27, pw44lid4)
	}
	return holds(p.ID, FactPlan, p.Plan, condPlan, pw44lid4)
}

// afterAge27 is a plan of a person who turned 27 since. The law does not say
// whether it runs on.
func (p *person) afterAge27() lift {
	old := !p.turns27().IsZero() && !p.day.Before(p.turns27())
	return lift{
		condition: unmet(condUnder27, pw44lid4),
		judge:     old && p.inForce(WorkOnPlan).yes(),
		ground:    p.ground(groundPlanAfter27, pw44lid4, integraal.Date{}),
	}
}

// furtherDuty is art. 55: only what the college imposed, and a medical
// treatment only on a doctor's advice.
func (p *person) furtherDuty() Standing {
	s := Standing{Duty: FurtherDuty}
	further, present, missing := take(p.ID, FactFurther, p.Further)
	imposed := lacking(missing)
	if missing == nil {
		imposed = metIf(present && further.Period.Contains(p.day), condFurther, pw55)
	}
	force := all(p.runs, imposed)
	if force.no() {
		return p.notThere(s, force)
	}
	advised := met()
	if imposed.yes() && further.Treatment {
		advised = holds(p.ID, FactDoctorAdvised, p.DoctorAdvised, condDoctor, pw55)
	}
	switch open := all(force, advised.ifOpen()); {
	case open.open():
		s.Missing = settled(open.missing)
	case advised.no():
		s.Status, s.Grounds = DutyBlocked, []Ground{p.ground(groundNoDoctor, pw55, integraal.Date{})}
	default:
		s.Status, s.Ends = DutyApplies, earliest(p.runsUntil, dayAfter(further.Period.Until))
		s.Grounds = []Ground{p.ground(further.Aim.ground(), pw55, s.Ends)}
	}
	return s
}

// ifOpen is c where it is open, and met otherwise.
func (c condition) ifOpen() condition {
	if c.open() {
		return c
	}
	return met()
}

func (a Aim) ground() integraal.Name {
	switch a {
	case TowardsWork:
		return groundTowardsWork
	case KindOfBijstand:
		return groundKindOfBijstand
	}
	return groundLessBijstand
}

// addPoints adds to a standing what belongs to its duty.
func (p *person) addPoints(s *Standing) {
	if s.Status == DutyAppliesNot {
		if s.Duty == FurtherDuty && !p.runs.no() {
			s.Points = pointsOn(p.day, []*Point{furtherMay, furtherTreatment})
		}
		return
	}
	if s.Duty == LearnDutch {
		s.Points = pointsOn(p.day, p.languagePoints(s))
		return
	}
	s.Points = pointsOn(p.day, p.pointsFor(s.Duty))
}

func (p *person) pointsFor(d Duty) []*Point {
	switch d {
	case SeekWork:
		return []*Point{dutiesTuned}
	case Register:
		return []*Point{registerRight}
	case UseProvision:
		return append([]*Point{provisionOffered}, p.support()...)
	case WorkOnPlan:
		return []*Point{planAnnex, planTogether}
	case Tegenprestatie:
		return []*Point{tegenprestatieAssigned}
	case Inform:
		return []*Point{notAuthentic}
	case Cooperate:
		return []*Point{askedAndReasonable}
	case FurtherDuty:
		return []*Point{furtherMay, furtherTreatment}
	}
	return nil
}

// support is on which provision the college helps this person towards work. It
// is the start of 2026 that took those under 27 out of art. 7 lid 1 onder a.
func (p *person) support() []*Point {
	turns := p.turns27()
	switch {
	case turns.IsZero():
		return nil
	case !p.day.Before(turns):
		return []*Point{supportOwed}
	case p.day.Before(readPw):
		return []*Point{supportYoungBefore}
	}
	return []*Point{supportYoung}
}

// care is the second sentence of art. 9 lid 2: care tasks can be an urgent
// reason in so far as help towards work cannot take account of them.
func (p *person) care(d *draft) {
	tasks, present, missing := take(p.ID, FactCareTasks, p.CareTasks)
	accounted, known, missingToo := take(p.ID, FactCareAccounted, p.CareAccounted)
	switch {
	case missing != nil:
		d.Further = union(d.Further, missing)
		d.shows = append(d.shows, showCare)
	case !present || !tasks:
		d.shows = append(d.shows, noCare)
	case missingToo != nil:
		d.Further = union(d.Further, missingToo)
		d.shows = append(d.shows, showCare, careOpen)
	case known && accounted:
		d.shows = append(d.shows, careAccounted)
	default:
		d.shows = append(d.shows, careNotAccounted)
	}
}

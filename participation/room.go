package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// RoomFacts are what the register may know of a case.
type RoomFacts struct {
	ID    string
	Born  integraal.Fact[integraal.Date]
	Group integraal.Fact[SupportGroup]
	Is    Circumstances
	// What the municipality does by policy. It is shown as policy, not as law.
	Policies []Policy
	// The packs that are announced and not in force, and that the caller
	// switches on to look ahead; none by default. See [Pack.Switchable].
	Packs []integraal.Name
}

// Room is a valve as it bears on a case. It promises nothing: whether the room
// is used is for who decides.
type Room struct {
	Valve   Valve
	Fits    integraal.Verdict // Applies: the facts point here. Undetermined: facts are missing
	Because []Circumstance    // what is known that points here
	Missing []integraal.Missing
	Judging []integraal.Missing
	Further []integraal.Missing // what would be a reason more to look; it keeps nothing open
	// Announced says that the valve is not in force on this day, and is shown
	// since its pack was switched on. It is empty for what is in force.
	Announced integraal.Text
}

// Questions are the questions that are left: for the facts that are missing,
// and for the decider whether the room was looked at.
func (r Room) Questions() []Question {
	out := questionsFor(union(r.Missing, r.Further), r.Judging)
	return append(out, Question{Fact: r.Valve.ID, Text: r.Valve.Question, Who: []Body{r.Valve.Decides}})
}

// RoomAnswer is which room there is in a case.
type RoomAnswer struct {
	Who    string
	Day    integraal.Date
	Room   []Room
	Policy []PolicyRoom
	// Hardship says that there is no general hardship clause, and what comes
	// nearest.
	Hardship integraal.Text
	Nearest  []Valve
}

// Of is how one valve bears on the case, and whether it is there.
func (a RoomAnswer) Of(id integraal.Name) (Room, bool) {
	for _, r := range a.Room {
		if r.Valve.ID == id {
			return r, true
		}
	}
	return Room{}, false
}

// RoomFor is which room the law leaves in a case on a day: the valves to which
// the facts point, and those that missing facts keep open. It resolves nothing.
//
// Its faults are participation.day, participation.unread, fact.impossible,
// person.born, policy.unnamed and those of [CheckPacks].
func RoomFor(f RoomFacts, day integraal.Date, why *integraal.Explanation) (RoomAnswer, error) {
	if err := checkDay(day, roomRest...); err != nil {
		return RoomAnswer{}, err
	}
	if err := checkBorn(f.ID, f.Born, day); err != nil {
		return RoomAnswer{}, err
	}
	if err := CheckPacks(f.Packs, day); err != nil {
		return RoomAnswer{}, err
	}
	policies, err := policiesOn(f.Policies)
	if err != nil {
		return RoomAnswer{}, err
	}
	s := &subject{who: f.ID, born: f.Born, group: f.Group, is: &f.Is, day: day}
	out := RoomAnswer{Who: f.ID, Day: day, Policy: policies, Hardship: textNoHardship, Nearest: nearestOn(day)}
	s.given(why)
	for i := range valveRules {
		if r, bears := s.room(&valveRules[i], f.Packs); bears {
			explainVerdict(why, stepRoom, r.Fits, r.Valve.By)
			out.Room = append(out.Room, r)
		}
	}
	// What the facts point to comes before what is open; within each the order
	// of the register stays.
	slices.SortStableFunc(out.Room, func(a, b Room) int { return fitOrder(a.Fits) - fitOrder(b.Fits) })
	return out, nil
}

func fitOrder(v integraal.Verdict) int {
	if v == integraal.Applies {
		return 0
	}
	return 1
}

// room is how a valve bears on the case; false where it does not.
func (s *subject) room(r *valveRule, packs []integraal.Name) (Room, bool) {
	ahead := !r.InForce(s.day) && r.ahead(packs)
	if !r.InForce(s.day) && !ahead {
		return Room{}, false
	}
	found := s.all(r.when)
	if found.no() {
		return Room{}, false
	}
	out := Room{
		Valve: r.on(s.day), Fits: found.verdict, Because: s.known(nil, r.when),
		Missing: found.settled(), Judging: found.judging,
	}
	if ahead {
		out.Announced = announcedBy(r.Pack, s.day)
	}
	if r.also != NoCircumstance {
		also := s.holds(r.also)
		out.Further = union(also.missing, also.judging)
		if also.yes() {
			out.Because = append(out.Because, r.also)
		}
	}
	return out, true
}

// known are the circumstances of the needs that hold.
func (s *subject) known(out []Circumstance, ns []need) []Circumstance {
	for i := range ns {
		n := &ns[i]
		switch {
		case n.any != nil:
			out = s.known(out, n.any)
		case n.each != nil:
			out = s.known(out, n.each)
		case !n.not && s.holds(n.is).yes() && !slices.Contains(out, n.is):
			out = append(out, n.is)
		}
	}
	return out
}

// nearestOn are the valves that come nearest to a hardship clause.
func nearestOn(day integraal.Date) []Valve {
	var out []Valve
	for i := range valveRules {
		if id := valveRules[i].ID; id == "pw.16.1" || id == "pw.18.1" {
			out = append(out, valveRules[i].on(day))
		}
	}
	return out
}

var textNoHardship = integraal.Text{
	NL: "De Participatiewet heeft geen algemene hardheidsclausule. Het dichtst daarbij komen art. 16 (zeer dringende redenen) en art. 18 lid 1 (afstemmen op de persoon).",
	EN: "The Participatiewet has no general hardship clause. Nearest come art. 16 (very urgent reasons) and art. 18 lid 1 (tuning to the person).",
}

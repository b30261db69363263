package participation

import (
	"slices"

	"github.com/integraal/integraal"
)

// Refusal is a refusal, or another decision against a person, that names the
// rules on which it rests.
type Refusal struct {
	ID      string
	Cites   []integraal.Citation
	Weighed []integraal.Name // the valves of the register of which the decision says that they were looked at
}

// RefusalQuestion is a question to who decides: a rule was named, and the law
// leaves room beside it. It is no verdict on the refusal.
type RefusalQuestion struct {
	Names   integraal.Citation // the rule that the refusal names
	Valve   Valve
	Text    integraal.Text
	For     Role // always who decides: the question is not a reproach to put to others
	Fits    integraal.Verdict
	Because []Circumstance
	Missing []integraal.Missing
	Judging []integraal.Missing
	Further []integraal.Missing // what would be a reason more to look; it keeps nothing open
}

// RefusalAnswer is what a refusal leaves to ask.
type RefusalAnswer struct {
	ID        string
	Questions []RefusalQuestion
	// NoRoom are the rules that were named and beside which the register knows
	// no room in this case. That the register knows none does not say that
	// there is none.
	NoRoom   []integraal.Citation
	Hardship integraal.Text
	Nearest  []Valve
}

// QuestionsOn is what a refusal leaves to ask, for who decides. A valve that
// the refusal says was weighed is not asked about again.
//
// Its faults are those of [RoomFor], refusal.cites and refusal.weighed.
func QuestionsOn(r Refusal, f RoomFacts, day integraal.Date) (RefusalAnswer, error) {
	if err := r.check(); err != nil {
		return RefusalAnswer{}, err
	}
	room, err := RoomFor(f, day, nil)
	if err != nil {
		return RefusalAnswer{}, err
	}
	out := RefusalAnswer{ID: r.ID, Hardship: room.Hardship, Nearest: room.Nearest}
	asked := map[integraal.Name]bool{}
	for _, cited := range r.Cites {
		found := false
		for i := range room.Room {
			v := &room.Room[i]
			if !v.Valve.besides(cited) {
				continue
			}
			found = true
			if !asked[v.Valve.ID] && !slices.Contains(r.Weighed, v.Valve.ID) {
				asked[v.Valve.ID] = true
				out.Questions = append(out.Questions, question(cited, v))
			}
		}
		if !found {
			out.NoRoom = append(out.NoRoom, cited)
		}
	}
	return out, nil
}

func (r Refusal) check() error {
	var faults integraal.Faults
	if len(r.Cites) == 0 || slices.ContainsFunc(r.Cites, integraal.Citation.IsZero) {
		faults = append(faults, integraal.NewFault("refusal.cites", "cites", integraal.Text{
			NL: "er staat niet bij op welke regel de weigering rust", EN: "it is not said on which rule the refusal rests",
		}))
	}
	for _, id := range r.Weighed {
		if !slices.ContainsFunc(valveRules, func(v valveRule) bool { return v.ID == id }) {
			faults = append(faults, integraal.NewFault("refusal.weighed", "weighed", integraal.Text{
				NL: "het register kent deze ruimte niet", EN: "the register does not know this room",
			}))
		}
	}
	return faults.Err()
}

// besides reports whether the valve leaves room beside a rule.
func (v *Valve) besides(cited integraal.Citation) bool {
	return slices.ContainsFunc(v.Eases, func(rule integraal.Citation) bool { return covers(rule, cited) })
}

func question(cited integraal.Citation, r *Room) RefusalQuestion {
	return RefusalQuestion{
		Names: cited, Valve: r.Valve, For: Decider, Fits: r.Fits,
		Because: r.Because, Missing: r.Missing, Judging: r.Judging, Further: r.Further,
		Text: together(integraal.Text{
			NL: "De weigering noemt {rule}. Hier laat {room} ruimte. Is daarnaar gekeken?",
			EN: "The refusal names {rule}. Here {room} leaves room. Was it looked at?",
		}.With(integraal.PutText("rule", cited.Text()), integraal.PutText("room", r.Valve.By.Text())), r.Valve.Question),
	}
}

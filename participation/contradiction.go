package participation

import (
	"cmp"
	"iter"
	"slices"

	"github.com/integraal/integraal"
)

// Voice is one message in a contradiction: whose it is, in its own words, and
// the ground it rests on. Where the law itself or an established fact stands
// on a side, the name is empty.
type Voice struct {
	ID      string
	Sender  string
	Law     integraal.Law
	Basis   integraal.Citation
	Imposed bool
	Hours   integraal.Fact[int]
	Says    integraal.Text
}

// Side is what stands together in a contradiction.
type Side struct {
	Voices []Voice
}

// Contradiction is that messages to one person cannot all be followed, or
// cannot all stand. It holds every side and says nothing of who is right:
// people resolve it.
type Contradiction struct {
	Kind     ContradictionKind
	About    string
	Activity Activity // where it is about one
	// Applies; or Undetermined, when facts are missing to say whether it is one.
	Verdict integraal.Verdict
	Sides   []Side
	Says    integraal.Text
	Missing []integraal.Missing
	Laws    []integraal.Citation // what makes it one, beside the grounds of the sides
	Ways    []Way                // what can be discussed, and who can use it
}

// Pair is two voices of two sides of one contradiction.
type Pair struct {
	Kind       ContradictionKind
	About      string
	One, Other Voice
}

// Pairs are the pairs of voices that stand against each other. There are as
// many as the product of the sides; they are made one at a time.
func (c *Contradiction) Pairs() iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		for i := range c.Sides {
			for j := i + 1; j < len(c.Sides); j++ {
				for _, one := range c.Sides[i].Voices {
					for _, other := range c.Sides[j].Voices {
						if !yield(Pair{Kind: c.Kind, About: c.About, One: one, Other: other}) {
							return
						}
					}
				}
			}
		}
	}
}

// Tensions are the contradictions among the messages to a household on a day,
// in groups: by person, then by kind and activity.
type Tensions struct {
	Day    integraal.Date
	Groups []Contradiction
	touch  []touch
}

// touch is that a message stands in a group.
type touch struct {
	id    string
	group int
}

// Pairs are the pairs of all groups.
func (t *Tensions) Pairs() iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		for i := range t.Groups {
			for p := range t.Groups[i].Pairs() {
				if !yield(p) {
					return
				}
			}
		}
	}
}

// Touching are the groups in which the message of that name stands, those
// among them of which it cannot be said yet whether they contradict.
func (t *Tensions) Touching(id string) []Contradiction {
	i, _ := slices.BinarySearchFunc(t.touch, touch{id: id}, compareTouch)
	var groups []Contradiction
	for ; i < len(t.touch) && t.touch[i].id == id; i++ {
		groups = append(groups, t.Groups[t.touch[i].group])
	}
	return groups
}

// Contradicted is whether a contradiction about the message of that name is
// open: known to be, known not to be, or unknown when facts are missing. A duty
// passes as settled only when it is known not to be.
func (t *Tensions) Contradicted(id string) integraal.Fact[bool] {
	i, _ := slices.BinarySearchFunc(t.touch, touch{id: id}, compareTouch)
	open := false
	for ; i < len(t.touch) && t.touch[i].id == id; i++ {
		if t.Groups[t.touch[i].group].Verdict == integraal.Applies {
			return integraal.Know(true)
		}
		open = true
	}
	if open {
		return integraal.Fact[bool]{}
	}
	return integraal.Know(false)
}

func compareTouch(a, b touch) int {
	return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.group, b.group))
}

// Contradictions are the contradictions among the messages that are in force on
// day. The order in which the messages are given makes no difference. It takes
// time in the number of messages and groups, not of pairs.
//
// Its faults are participation.day, participation.ambiguous, act.unnamed,
// fact.impossible, directive.* and contradiction.*.
func Contradictions(m Messages, day integraal.Date) (Tensions, error) {
	if err := checkDay(day, dutiesRest...); err != nil {
		return Tensions{}, err
	}
	if err := m.check(); err != nil {
		return Tensions{}, err
	}
	t := Tensions{Day: day}
	for _, s := range m.strands(day) {
		for _, find := range detectors {
			find(s)
		}
		t.Groups = append(t.Groups, s.found...)
	}
	for i := range t.Groups {
		for j := range t.Groups[i].Sides {
			for k := range t.Groups[i].Sides[j].Voices {
				if id := t.Groups[i].Sides[j].Voices[k].ID; id != "" {
					t.touch = append(t.touch, touch{id, i})
				}
			}
		}
	}
	slices.SortFunc(t.touch, compareTouch)
	t.touch = slices.Compact(t.touch)
	return t, nil
}

// detectors find the kinds, in the order of the kinds.
var detectors = [...]func(*strand){
	(*strand).opposite, (*strand).moreHours, (*strand).moreTasks, (*strand).outOfOrder, (*strand).doneTwice,
	(*strand).dutyOfExempt, (*strand).dutyUnderWmo, (*strand).planBesidePlan, (*strand).carerCountedTwice,
	(*strand).careAgainstWork, (*strand).sanctionHitsOthers, (*strand).stopDuringDebtPlan, (*strand).dataNotCovered,
	(*strand).volunteerDisregard, (*strand).dayOrSheltered, (*strand).treatmentAsDuty,
}

var textContradiction = integraal.Text{
	NL: "Over {activity} zijn er twee verschillende boodschappen: de een wijst ernaartoe, de ander ervan af. Wie er gelijk heeft, staat hier niet. Daar moeten mensen samen uitkomen.",
	EN: "On {activity} there are two different messages: one points towards it, the other away from it. Who is right is not said here. People have to work that out together.",
}

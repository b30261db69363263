package participation

import "github.com/integraal/integraal"

// CompareFacts are what a comparison of two days may know of a person. The facts
// are the same on both days; what follows from a day, such as an age or whether a
// period runs, is found for each.
type CompareFacts struct {
	Person PersonFacts
	// Group is that of the provisions, while there is no bijstand. Where the
	// bijstand of Person is known to run on a day, that is the group on that day.
	Group integraal.Fact[SupportGroup]
	Is    Circumstances
}

// groupOn is the group on a day. That someone was on bijstand says nothing of a
// day on which it is known not to run.
func (f *CompareFacts) groupOn(day integraal.Date) integraal.Fact[SupportGroup] {
	runs, known := f.Person.Bijstand.Value()
	switch {
	case known && runs.Contains(day):
		return integraal.Know(OnBijstand)
	case (known || f.Person.Bijstand.State() == integraal.KnownAbsent) && integraal.Is(f.Group, OnBijstand):
		return integraal.Fact[SupportGroup]{}
	}
	return f.Group
}

// Part is what a [Change] is about. The zero Part is none.
type Part uint8

// The parts.
const (
	NoPart Part = iota
	PartDuty
	PartExemption
	PartProvision
	PartRoom
	PartTerm
)

// String names the part as JSON does.
func (p Part) String() string {
	return nameOf([]string{"none", "duty", "exemption", "provision", "room", "term"}, int(p))
}

// MarshalText writes p as [Part.String] does.
func (p Part) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// Text names p for a reader.
func (p Part) Text() integraal.Text {
	switch p {
	case PartDuty:
		return integraal.Text{NL: "plicht", EN: "duty"}
	case PartExemption:
		return integraal.Text{NL: "ontheffing", EN: "exemption"}
	case PartProvision:
		return integraal.Text{NL: "hulp", EN: "help"}
	case PartRoom:
		return integraal.Text{NL: "ruimte in de wet", EN: "room in the law"}
	case PartTerm:
		return integraal.Text{NL: "termijn", EN: "term"}
	}
	return integraal.Text{}
}

// Turn is how something stands otherwise on the second day. The zero Turn is not.
type Turn uint8

// The turns.
const (
	NoTurn    Turn = iota
	Came           // it is new: not there on the first day
	Went           // it is gone: not there on the second day
	Otherwise      // it is there on both, in another state, in other words or on another ground
)

// String names the turn as JSON does.
func (t Turn) String() string { return nameOf([]string{"none", "came", "went", "otherwise"}, int(t)) }

// MarshalText writes t as [Turn.String] does.
func (t Turn) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// Text says t to a reader.
func (t Turn) Text() integraal.Text {
	switch t {
	case Came:
		return integraal.Text{NL: "nieuw", EN: "new"}
	case Went:
		return integraal.Text{NL: "vervallen", EN: "gone"}
	case Otherwise:
		return integraal.Text{NL: "anders", EN: "otherwise"}
	}
	return integraal.Text{NL: "gelijk", EN: "the same"}
}

// Change is one thing that stands otherwise for a person on the second day.
type Change struct {
	Part Part
	Code integraal.Name // stable within its part, such as pw.9a.1
	Name integraal.Text
	Turn Turn
	// How it stands on either day and on which provisions; empty where it is not there.
	From, To         integraal.Text
	FromLaws, ToLaws []integraal.Citation
	// Since is the day, of those from the earlier to the later of the two, on which
	// it came to stand as on the later.
	Since integraal.Date
}

// Compared is a person between two days, in everything that this package answers
// without a decision or an event: duties, exemptions, provisions, room and the terms
// that the law sets.
type Compared struct {
	Comparison
	Changes []Change
}

// In are the differences of a part.
func (c *Compared) In(p Part) []Change {
	var in []Change
	for i := range c.Changes {
		if c.Changes[i].Part == p {
			in = append(in, c.Changes[i])
		}
	}
	return in
}

// Compare is what differs for a person between two days: what is new, what is gone
// and what stands otherwise, each with its provisions on either day and the day on
// which that came about. It compares [PositionOf], [ProvisionsFor] and [RoomFor], and
// the terms that are in the law. Which rules of the position were replaced, and
// what is announced, is in the [Comparison] that it holds.
//
// A day compared with itself has no differences, and the days the other way around
// give the same ones turned around. Of a day whose law was not read nothing is
// compared: [Comparison.Unread] has it.
//
// The faults are those of [ComparePositions].
func Compare(f CompareFacts, first, second integraal.Date) (Compared, error) {
	positions, err := ComparePositions(f.Person, first, second)
	if err != nil {
		return Compared{}, err
	}
	out := Compared{Comparison: positions}
	if len(out.Unread) > 0 {
		return out, nil
	}
	c := comparing{CompareFacts: &f, days: map[integraal.Date][]stand{}}
	if second.Before(first) {
		out.Changes, err = c.between(second, first)
		for i := range out.Changes {
			out.Changes[i].turnAround()
		}
		return out, err
	}
	out.Changes, err = c.between(first, second)
	return out, err
}

func (d *Change) turnAround() {
	d.From, d.To = d.To, d.From
	d.FromLaws, d.ToLaws = d.ToLaws, d.FromLaws
	switch d.Turn {
	case Came:
		d.Turn = Went
	case Went:
		d.Turn = Came
	}
}

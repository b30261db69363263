package problemmap

import (
	"slices"

	"github.com/integraal/integraal"
)

// Effect is how one problem acts on another.
type Effect uint8

// The effects. All but Relieve aggravate, and only those form circles.
const (
	NoEffect Effect = iota
	Onset           // makes it begin
	Persist         // keeps it going
	Hinder          // makes it harder to do something about it
	Block           // by law or in fact, nothing can be done about it
	Relieve         // eases it
)

var effectNames = [...]string{"none", "onset", "persist", "hinder", "block", "relieve"}

// String names the effect as JSON does.
func (e Effect) String() string { return nameOf(effectNames[:], int(e)) }

// MarshalText writes e as [Effect.String] does.
func (e Effect) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads what [Effect.MarshalText] writes of a effect that is in the list.
// Its fault is map.unknown-word.
func (e *Effect) UnmarshalText(b []byte) error {
	i, err := indexOf(effectNames[:], b)
	*e = Effect(i)
	return err
}

// Text names e for a reader.
func (e Effect) Text() integraal.Text { return textOf(effectTexts[:], int(e)) }

// Aggravates reports whether e makes a problem worse or keeps it.
func (e Effect) Aggravates() bool { return e >= Onset && e <= Block }

func (e Effect) valid() bool { return e > NoEffect && int(e) < len(effectNames) }

// Strength is how strongly one problem acts on another: a class, with which
// nothing is computed but which of two is the weaker.
type Strength uint8

// The classes of strength. The zero Strength is not known.
const (
	StrengthUnknown Strength = iota
	Weak
	Moderate
	Strong
)

var strengthNames = [...]string{"unknown", "weak", "moderate", "strong"}

// String names the strength as JSON does.
func (s Strength) String() string { return nameOf(strengthNames[:], int(s)) }

// MarshalText writes s as [Strength.String] does.
func (s Strength) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Strength.MarshalText] writes of a strength that is in the list.
// Its fault is map.unknown-word.
func (s *Strength) UnmarshalText(b []byte) error {
	i, err := indexOf(strengthNames[:], b)
	*s = Strength(i)
	return err
}

// Text names s for a reader.
func (s Strength) Text() integraal.Text { return textOf(strengthTexts[:], int(s)) }

func (s Strength) valid() bool { return s > StrengthUnknown && int(s) < len(strengthNames) }

// Grade is what a relation rests on. The first is the firmest knowledge of
// people in general; the last alone is about this household.
type Grade uint8

// The grades of evidence. The zero Grade is not stated.
const (
	NoGrade      Grade = iota
	Longitudinal       // grade 1: people followed through time, or compared as in an experiment
	Association        // grade 2: seen together in registers or at one moment
	Practice           // grade 3: a model made with those concerned, or practice
	Statement          // grade 4: the client or a worker says so of this household
)

var gradeNames = [...]string{"none", "longitudinal", "association", "practice", "statement"}

// String names the grade as JSON does.
func (g Grade) String() string { return nameOf(gradeNames[:], int(g)) }

// MarshalText writes g as [Grade.String] does.
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText reads what [Grade.MarshalText] writes of a grade that is in the list.
// Its fault is map.unknown-word.
func (g *Grade) UnmarshalText(b []byte) error {
	i, err := indexOf(gradeNames[:], b)
	*g = Grade(i)
	return err
}

// Text names g for a reader.
func (g Grade) Text() integraal.Text { return textOf(gradeTexts[:], int(g)) }

func (g Grade) valid() bool { return int(g) < len(gradeNames) }

// Severity is how heavy a problem is according to those who told it.
type Severity uint8

// The severities.
const (
	NoSeverity Severity = iota
	Mild
	Serious
	Acute
)

var severityNames = [...]string{"none", "mild", "serious", "acute"}

// String names the severity as JSON does.
func (s Severity) String() string { return nameOf(severityNames[:], int(s)) }

// MarshalText writes s as [Severity.String] does.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Severity.MarshalText] writes of a severity that is in the list.
// Its fault is map.unknown-word.
func (s *Severity) UnmarshalText(b []byte) error {
	i, err := indexOf(severityNames[:], b)
	*s = Severity(i)
	return err
}

// Text names s for a reader.
func (s Severity) Text() integraal.Text { return textOf(severityTexts[:], int(s)) }

func (s Severity) valid() bool { return s > NoSeverity && int(s) < len(severityNames) }

// Effort is how much it takes to put something right.
type Effort uint8

// The efforts.
const (
	NoEffort Effort = iota
	Small           // a call, a form, a talk
	Medium          // a few weeks, or several people
	Large           // more than that
)

var effortNames = [...]string{"none", "small", "medium", "large"}

// String names the effort as JSON does.
func (e Effort) String() string { return nameOf(effortNames[:], int(e)) }

// MarshalText writes e as [Effort.String] does.
func (e Effort) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads what [Effort.MarshalText] writes of a effort that is in the list.
// Its fault is map.unknown-word.
func (e *Effort) UnmarshalText(b []byte) error {
	i, err := indexOf(effortNames[:], b)
	*e = Effort(i)
	return err
}

func (e Effort) valid() bool { return e > NoEffort && int(e) < len(effortNames) }

// Role is how a problem stands to the circles of its map. A problem can have
// several.
type Role uint8

// The roles.
const (
	Feeds    Role = iota + 1 // it leads to a circle that it is not in
	InCircle                 // it is in a circle
	Follows                  // a circle that it is not in leads to it
	InChain                  // it hangs together with others, and none of that leads to a circle or from one
	Alone                    // no relation that counts aggravates it or comes from it
)

var roleNames = [...]string{"none", "feeds", "inCircle", "follows", "inChain", "alone"}

// String names the role as JSON does.
func (r Role) String() string { return nameOf(roleNames[:], int(r)) }

// MarshalText writes r as [Role.String] does.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Text names r for a reader.
func (r Role) Text() integraal.Text { return textOf(roleTexts[:], int(r)) }

// Standing is whether a relation holds, and so counts.
type Standing uint8

// The standings. Only a confirmed relation counts.
const (
	Suggested Standing = iota // nobody has said whether it holds
	Confirmed                 // a person confirmed it
	Rejected                  // someone established that it does not hold
	Disputed                  // the accounts differ
	Unseen                    // this viewer may not know whether it holds
)

var standingNames = [...]string{"suggested", "confirmed", "rejected", "contested", "notVisible"}

// String names the standing as JSON does.
func (s Standing) String() string { return nameOf(standingNames[:], int(s)) }

// MarshalText writes s as [Standing.String] does.
func (s Standing) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text names s for a reader.
func (s Standing) Text() integraal.Text { return textOf(standingTexts[:], int(s)) }

// standing is what the fact whether r holds says.
func (r *Relation) standing() Standing {
	switch r.Holds.State() {
	case integraal.Known:
		if integraal.Is(r.Holds, true) {
			return Confirmed
		}
		return Rejected
	case integraal.KnownAbsent:
		return Rejected
	case integraal.Contested:
		return Disputed
	case integraal.NotVisible:
		return Unseen
	}
	return Suggested
}

// counts reports whether r forms circles and chains.
func (r *Relation) counts() bool { return r.Effect.Aggravates() && r.standing() == Confirmed }

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return "invalid"
}

// indexOf is where a name is in a list. The first of each list is what is not said,
// which a file says by leaving it out.
func indexOf(names []string, b []byte) (uint8, error) {
	for i, name := range names[1:] {
		if name == string(b) {
			return uint8(i + 1), nil
		}
	}
	return 0, integraal.NewFault("map.unknown-word", "", textUnknownWord)
}

func textOf(texts []integraal.Text, i int) integraal.Text {
	if i < len(texts) {
		return texts[i]
	}
	return integraal.Text{}
}

// Word finds the words of the facts that answers of this package miss.
func Word(n integraal.Name) (integraal.Text, bool) {
	i := slices.Index(factNames[:], n)
	if i < 0 {
		return integraal.Text{}, false
	}
	return factTexts[i], true
}

// The facts that an answer can miss.
const (
	FactAddressable integraal.Name = "problem.addressable"
	FactRepair      integraal.Name = "problem.repair"
	FactEffort      integraal.Name = "problem.effort"
	FactStrength    integraal.Name = "relation.strength"
	FactHolds       integraal.Name = "relation.holds"
)

var factNames = [...]integraal.Name{FactAddressable, FactRepair, FactEffort, FactStrength, FactHolds}

package helporder

import "github.com/integraal/integraal"

// Stage says what a step is for, from safety to sustaining. It is a priority
// where not everything fits; it forbids nothing to run side by side. The zero
// Stage is none, and a fault.
type Stage uint8

// The stages, the most pressing first.
const (
	NoStage      Stage = iota
	Safety             // danger, an eviction with a date, a disconnection, an income that stops
	Stabilise          // income, housing, debts at rest, care begun
	QuickWins          // what is soon repaired, and what feeds a circle
	BreakCircles       // problems that keep a circle going
	Develop            // work, school, taking part
	Sustain            // keeping what was reached
)

// String names the stage as JSON does.
func (s Stage) String() string {
	return nameOf(int(s), "none", "safety", "stabilise", "quickWins", "breakCircles", "develop", "sustain")
}

// MarshalText writes s as [Stage.String] does.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text is the stage in words.
func (s Stage) Text() integraal.Text {
	if s > NoStage && s <= Sustain {
		return textStages[s]
	}
	return integraal.Same(s.String())
}

// Ground is what makes a precedence hard. There are three, since only these can
// not wait for anything else (a stable base: safety, a home, an income).
type Ground uint8

// The grounds of a hard precedence. The zero Ground is none, and a fault.
const (
	NoGround        Ground = iota
	ForSafety              // somebody would be in danger
	ForHousing             // the home would be lost
	ForIncomeToGoOn        // the income would be interrupted
)

// String names the ground as JSON does.
func (g Ground) String() string {
	return nameOf(int(g), "none", "safety", "housing", "incomeContinuity")
}

// MarshalText writes g as [Ground.String] does.
func (g Ground) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// Text is the ground in words.
func (g Ground) Text() integraal.Text {
	if g > NoGround && g <= ForIncomeToGoOn {
		return textGrounds[g]
	}
	return integraal.Same(g.String())
}

// Strength is the class of a relation, an estimate of people. The classes are
// ordinal.
type Strength uint8

// The classes of strength. A relation of which nobody said how strong it is
// counts as weak, since it is at least that, and is asked about.
const (
	StrengthUnsaid Strength = iota
	Weak
	Moderate
	Strong
)

// String names the class as JSON does.
func (s Strength) String() string { return nameOf(int(s), "unsaid", "weak", "moderate", "strong") }

// MarshalText writes s as [Strength.String] does.
func (s Strength) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Text is the class in words.
func (s Strength) Text() integraal.Text {
	if s <= Strong {
		return textStrengths[s]
	}
	return integraal.Same(s.String())
}

// Duty says whether the client may refuse a step. The zero Duty is Voluntary.
type Duty uint8

// Whether the client may refuse.
const (
	Voluntary Duty = iota
	Obligatory
)

// String names the duty as JSON does.
func (d Duty) String() string { return nameOf(int(d), "voluntary", "obligatory") }

// MarshalText writes d as [Duty.String] does.
func (d Duty) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// Wish is the client's own wish about a step. That the client was asked and has
// no preference is a fact that is known to be absent.
type Wish uint8

// The wishes. A voluntary step that the client does not want is not placed.
const (
	NoWish     Wish = iota
	WantsFirst      // this first, please
	Wants           // yes
	WantsLater      // yes, but not now
	WantsNot        // no
)

// String names the wish as JSON does.
func (w Wish) String() string { return nameOf(int(w), "none", "first", "yes", "later", "no") }

// MarshalText writes w as [Wish.String] does.
func (w Wish) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// Counting says how relations of different strength are weighed against each
// other. See the package's text.
type Counting uint8

// The ways of counting.
const (
	Added       Counting = iota // strong 3, moderate 2, weak 1
	StrongFirst                 // one strong outweighs all moderate ones together, and so on
)

// String names the way of counting as JSON does.
func (c Counting) String() string { return nameOf(int(c), "added", "strongFirst") }

// MarshalText writes c as [Counting.String] does.
func (c Counting) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// Text is the way of counting in words.
func (c Counting) Text() integraal.Text {
	if c == StrongFirst {
		return textStrongFirst
	}
	return textAdded
}

// other is the way of counting that c is compared with.
func (c Counting) other() Counting {
	if c == Added {
		return StrongFirst
	}
	return Added
}

func nameOf(i int, names ...string) string {
	if i < len(names) {
		return names[i]
	}
	return "invalid"
}

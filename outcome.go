package integraal

import "slices"

// Verdict is what a rule answers. The zero Verdict is Undetermined.
type Verdict uint8

// The verdicts of a rule.
const (
	Undetermined Verdict = iota // facts are missing
	Applies                     // the rule applies: entitled, obliged, in force
	AppliesNot                  // a condition is not met
)

// String names the verdict as JSON does.
func (v Verdict) String() string {
	names := [...]string{"undetermined", "applies", "appliesNot"}
	if int(v) < len(names) {
		return names[v]
	}
	return "invalid"
}

// MarshalText writes v as [Verdict.String] does.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// Condition is a condition of a rule, with the provision that sets it.
type Condition struct {
	Name Name
	By   Citation
}

// Outcome is a rule's answer: it applies, with a value; it applies not, with
// every condition that failed; or it is undetermined, with the facts that are
// missing. Undetermined is an answer, not an error. The zero Outcome is
// undetermined.
type Outcome[T any] struct {
	verdict Verdict
	value   T
	failed  []Condition
	missing []Missing
}

// Yes is the outcome that a rule applies with value v.
func Yes[T any](v T) Outcome[T] { return Outcome[T]{verdict: Applies, value: v} }

// No is the outcome that a rule applies not, for the conditions that failed.
func No[T any](failed ...Condition) Outcome[T] {
	return Outcome[T]{verdict: AppliesNot, failed: slices.Clone(failed)}
}

// Open is the outcome that facts are missing. Where one fact is missing, it
// settles the outcome.
func Open[T any](missing ...Missing) Outcome[T] {
	m := slices.Clone(missing)
	if len(m) == 1 {
		m[0].Settles = true
	}
	return Outcome[T]{missing: m}
}

// Verdict is what the rule answers.
func (o Outcome[T]) Verdict() Verdict { return o.verdict }

// Value is what the rule comes to, if it applies.
func (o Outcome[T]) Value() (v T, applies bool) { return o.value, o.verdict == Applies }

// Failed are the conditions that are not met, if the rule applies not.
func (o Outcome[T]) Failed() []Condition { return slices.Clone(o.failed) }

// Missing are the facts that keep the outcome open.
func (o Outcome[T]) Missing() []Missing { return slices.Clone(o.missing) }

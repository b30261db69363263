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
	_       [0]func() // not comparable
	verdict Verdict
	value   T
	why     *reasons // apart, so that an outcome that applies is small
}

// reasons are why an outcome does not apply. They are never changed.
type reasons struct {
	failed  []Condition
	missing []Missing
}

// Yes is the outcome that a rule applies with value v.
func Yes[T any](v T) Outcome[T] { return Outcome[T]{verdict: Applies, value: v} }

// YesIn makes o the outcome [Yes] of v, where it is, for a rule that answers in
// room of its caller.
func YesIn[T any](o *Outcome[T], v T) {
	o.verdict, o.value, o.why = Applies, v, nil
}

// No is the outcome that a rule applies not, for the conditions that failed.
func No[T any](failed ...Condition) Outcome[T] {
	return Outcome[T]{verdict: AppliesNot, why: &reasons{failed: slices.Clone(failed)}}
}

// Open is the outcome that facts are missing. Where one fact is missing, it
// settles the outcome.
func Open[T any](missing ...Missing) Outcome[T] {
	m := slices.Clone(missing)
	if len(m) == 1 {
		m[0].Settles = true
	}
	return Outcome[T]{why: &reasons{missing: m}}
}

// Verdict is what the rule answers.
func (o Outcome[T]) Verdict() Verdict { return o.verdict }

// Value is what the rule comes to, if it applies.
func (o Outcome[T]) Value() (v T, applies bool) { return o.value, o.verdict == Applies }

// ValueIn is what the rule comes to and what it answers, without a copy. Unless it
// applies v points to the zero T. What v points to is not to be changed.
func ValueIn[T any](o *Outcome[T]) (v *T, is Verdict) { return &o.value, o.verdict }

// Failed are the conditions that are not met, if the rule applies not.
func (o Outcome[T]) Failed() []Condition {
	if o.why == nil {
		return nil
	}
	return slices.Clone(o.why.failed)
}

// Missing are the facts that keep the outcome open.
func (o Outcome[T]) Missing() []Missing {
	if o.why == nil {
		return nil
	}
	return slices.Clone(o.why.missing)
}

package integraal

import "slices"

// State is what is known of a fact. The zero State is Unknown.
type State uint8

// The five states of a fact. They are five different answers to a rule, and
// none of them is "no" or zero.
const (
	Unknown     State = iota // nobody has said
	Known                    // a value, and who said so
	KnownAbsent              // someone established that it is not there
	Contested                // accounts differ
	NotVisible               // this viewer may not know it
)

// String names the state as files and JSON do.
func (s State) String() string {
	names := [...]string{"unknown", "known", "absent", "contested", "notVisible"}
	if int(s) < len(names) {
		return names[s]
	}
	return "invalid"
}

// MarshalText writes s as [State.String] does.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Standard is the standard of evidence on which something was said. What
// suffices for help need not suffice for a decision on entitlement.
type Standard uint8

// The standards of evidence, in the order in which a file lists them. The
// order does not say which one is right.
const (
	Unstated                Standard = iota
	ClientStatement                  // the person says so
	ProfessionalObservation          // a professional saw or heard it
	Document                         // a paper shows it
	Register                         // an official register holds it
	Decision                         // a body decided it
)

// standardNames are the standards as files and JSON name them.
func standardNames() [6]string {
	return [...]string{"unstated", "clientStatement", "professionalObservation", "document", "register", "decision"}
}

// String names the standard as files and JSON do.
func (s Standard) String() string {
	names := standardNames()
	if int(s) < len(names) {
		return names[s]
	}
	return "invalid"
}

// MarshalText writes s as [Standard.String] does.
func (s Standard) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what [Standard.MarshalText] writes. Its fault is
// standard.unknown.
func (s *Standard) UnmarshalText(b []byte) error {
	for i, name := range standardNames() {
		if name == string(b) {
			*s = Standard(i)
			return nil
		}
	}
	return NewFault("standard.unknown", "", textStandard)
}

// Source says who told something, on which standard of evidence and when.
type Source struct {
	Who      string   `json:"who"`
	Standard Standard `json:"standard"`
	On       Date     `json:"on,omitzero"`
}

// Account is one telling of a fact: a value, or that there is none.
type Account[T any] struct {
	Value  T
	Absent bool
	Source Source
}

// Fact is a value of which it is recorded how well it is known. The zero Fact
// is Unknown. Facts are immutable.
type Fact[T any] struct {
	_     [0]func() // not comparable: two tellings of one value are not ==
	state State
	value T
	told  *telling[T] // nil when nobody is said to have told it
}

// telling is who told a fact, or why it is not visible. It is made once, in one
// piece for a single account, and never changed.
type telling[T any] struct {
	accounts []Account[T]
	one      [1]Account[T]
	hint     Text
}

// tell keeps accounts of its own.
func tell[T any](accounts []Account[T]) *telling[T] {
	if len(accounts) == 0 {
		return nil
	}
	t := &telling[T]{}
	t.accounts = append(t.one[:0], accounts...)
	return t
}

// tellAll is the same account by each of the sources.
func tellAll[T any](a Account[T], by []Source) *telling[T] {
	if len(by) == 0 {
		return nil
	}
	t := &telling[T]{}
	t.accounts = t.one[:0]
	for _, a.Source = range by {
		t.accounts = append(t.accounts, a)
	}
	return t
}

// list is the accounts of f, not to be changed.
func (f Fact[T]) list() []Account[T] {
	if f.told == nil {
		return nil
	}
	return f.told.accounts
}

// Know is a known fact.
func Know[T any](v T, by ...Source) Fact[T] {
	return Fact[T]{state: Known, value: v, told: tellAll(Account[T]{Value: v}, by)}
}

// KnowAbsent is a fact of which someone established that it is not there.
func KnowAbsent[T any](by ...Source) Fact[T] {
	return Fact[T]{state: KnownAbsent, told: tellAll(Account[T]{Absent: true}, by)}
}

// Contest is a fact of which the accounts differ. Which of them is right is
// for people to find out.
func Contest[T any](accounts ...Account[T]) Fact[T] {
	return Fact[T]{state: Contested, told: tell(accounts)}
}

// Hide is a fact that this viewer may not know. The hint says what would make
// it visible; it may be empty.
func Hide[T any](hint Text) Fact[T] {
	if hint.IsZero() {
		return Fact[T]{state: NotVisible}
	}
	return Fact[T]{state: NotVisible, told: &telling[T]{hint: hint}}
}

// Ask is an unknown fact of which it is said how to find it out, such as whom to
// ask. The hint may be empty.
func Ask[T any](hint Text) Fact[T] {
	if hint.IsZero() {
		return Fact[T]{}
	}
	return Fact[T]{told: &telling[T]{hint: hint}}
}

// Told is the fact that the accounts make together: unknown without accounts,
// known or known absent where they agree, contested where they differ.
func Told[T comparable](accounts ...Account[T]) Fact[T] {
	if len(accounts) == 0 {
		return Fact[T]{}
	}
	first := accounts[0]
	for _, a := range accounts[1:] {
		if a.Absent != first.Absent || !a.Absent && a.Value != first.Value {
			return Contest(accounts...)
		}
	}
	f := Fact[T]{state: Known, value: first.Value, told: tell(accounts)}
	if first.Absent {
		var none T
		f.state, f.value = KnownAbsent, none
	}
	return f
}

// State is how well f is known.
func (f Fact[T]) State() State { return f.state }

// Value is what f is, if it is Known.
func (f Fact[T]) Value() (v T, known bool) { return f.value, f.state == Known }

// InPlace is what f is and how well it is known, without a copy, for a rule that
// reads large facts. Where f is not Known, v points to the zero T. What v points
// to is not to be changed.
func InPlace[T any](f *Fact[T]) (v *T, s State) { return &f.value, f.state }

// Is reports whether f is known to be v.
func Is[T comparable](f Fact[T], v T) bool { return f.state == Known && f.value == v }

// Accounts are the tellings that f rests on.
func (f Fact[T]) Accounts() []Account[T] { return slices.Clone(f.list()) }

// Sources are those who told f.
func (f Fact[T]) Sources() []Source {
	accounts := f.list()
	sources := make([]Source, len(accounts))
	for i, a := range accounts {
		sources[i] = a.Source
	}
	return sources
}

// Hint says what would make a fact visible that is not, or how to find out one
// that is unknown.
func (f Fact[T]) Hint() Text {
	if f.told == nil {
		return Text{}
	}
	return f.told.hint
}

// Map is f with its value, and that of each account, changed into another.
func Map[T, U any](f Fact[T], to func(T) U) Fact[U] {
	g := Fact[U]{state: f.state}
	if f.state == Known {
		g.value = to(f.value)
	}
	if f.told == nil {
		return g
	}
	t := &telling[U]{hint: f.told.hint}
	t.accounts = t.one[:0]
	for _, a := range f.told.accounts {
		b := Account[U]{Absent: a.Absent, Source: a.Source}
		if !a.Absent {
			b.Value = to(a.Value)
		}
		t.accounts = append(t.accounts, b)
	}
	g.told = t
	return g
}

// Name names a fact, a step or a condition in the words of a package, such as
// "zorgtoeslag.toetsingsinkomen". Its words are found with that package's Word.
type Name string

// Missing is a fact that keeps an outcome open, in the state that it is in.
type Missing struct {
	Fact    Name     `json:"fact"`
	Who     string   `json:"who,omitempty"`     // the person it is about, as the facts named them
	State   State    `json:"state"`             // Unknown, Contested or NotVisible
	Told    []Source `json:"told,omitempty"`    // whose accounts differ, when contested
	Hint    Text     `json:"hint,omitzero"`     // how to find it out, or what would make it visible
	Settles bool     `json:"settles,omitempty"` // whether it alone would settle the outcome
}

// Lacks gathers the facts that a rule misses while it reads its input, so that
// the answer names all of them at once.
type Lacks struct {
	Missing []Missing
	Faults  Faults
}

// Take reads a fact that a rule needs a value of. ok is false when there is
// none, and then l knows. For a fact that cannot be absent.
func Take[T any](l *Lacks, name Name, who string, f Fact[T]) (v T, ok bool) {
	v, present, ok := TakeIfAny(l, name, who, f)
	if ok && !present {
		l.Faults = append(l.Faults, NewFault("fact.impossible", string(name), textFactImpossible))
		return v, false
	}
	return v, ok
}

// TakeIfAny reads a fact that may be known to be absent: then present is false
// and ok is true.
func TakeIfAny[T any](l *Lacks, name Name, who string, f Fact[T]) (v T, present, ok bool) {
	switch f.state {
	case Known:
		return f.value, true, true
	case KnownAbsent:
		return v, false, true
	}
	m := Missing{Fact: name, Who: who, State: f.state, Hint: f.Hint()}
	if f.state == Contested {
		m.Told = f.Sources()
	}
	l.Missing = append(l.Missing, m)
	return v, false, false
}

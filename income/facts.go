package income

import (
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// answer is a yes or no that may be open. The zero answer is open. No and yes
// have a bit each, so that a population is computed without a branch on them.
type answer uint8

const (
	open answer = 0
	no   answer = 1
	yes  answer = 2
)

func answerOf(b bool) answer { return no + answer(index(b)) }

// index is 1 for true and 0 for false, which compiles to no branch.
func index(b bool) int {
	n := 0
	if b {
		n = 1
	}
	return n
}

// and is yes when both are, and no as soon as one is.
func and(a, b answer) answer { return (a|b)&no | a&b&yes }

// eitherOf is yes as soon as one is, and no when both are.
func eitherOf(a, b answer) answer { return (a|b)&yes | a&b&no }

func not(a answer) answer { return a>>1 | a<<1&yes }

// yesNo reads a fact that is a yes or no. Known to be absent is no: someone
// established that it is not so.
func yesNo(f *integraal.Fact[bool]) answer {
	v, known := f.Value()
	switch {
	case known:
		return answerOf(v)
	case f.State() == integraal.KnownAbsent:
		return no
	}
	return open
}

// presence is whether there is a person or a list at all.
func presence[T any](f *integraal.Fact[T]) answer {
	switch stateOf(f) {
	case integraal.Known:
		return yes
	case integraal.KnownAbsent:
		return no
	}
	return open
}

// stateOf is how well a fact is known; a large one is not copied for it.
func stateOf[T any](f *integraal.Fact[T]) integraal.State {
	_, s := integraal.InPlace(f)
	return s
}

// valueOf is what a fact is, where it is, and the zero T if it is not known.
func valueOf[T any](f *integraal.Fact[T]) *T {
	v, _ := integraal.InPlace(f)
	return v
}

// reading is a value of which it is said whether it is known. Known to be
// absent is nothing at all: € 0.
type reading[T any] struct {
	is     T
	known  bool
	absent bool
}

func read[T any](f *integraal.Fact[T]) reading[T] {
	v, s := integraal.InPlace(f)
	absent := s == integraal.KnownAbsent
	return reading[T]{is: *v, known: s == integraal.Known || absent, absent: absent}
}

// inquiry goes through the facts of one rule: which are missing and bear on
// the outcome, and which cannot be.
type inquiry struct {
	integraal.Lacks
	day    integraal.Date
	in     *projection // of a household, whose paths another field then has
	vetted bool        // who is asked about has a label of their own and a birth date that can be
}

// next is q for the next rule.
func (q *inquiry) next() *inquiry {
	if q.Missing != nil || q.Faults != nil {
		q.Missing, q.Faults = nil, nil
	}
	return q
}

// ask notes a fact that bears on the outcome, if it is missing.
func ask[T any](q *inquiry, name integraal.Name, who string, f *integraal.Fact[T]) {
	if s := stateOf(f); s != integraal.Known && s != integraal.KnownAbsent {
		lack(q, name, who, f)
	}
}

// lack notes a fact that is missing.
func lack[T any](q *inquiry, name integraal.Name, who string, f *integraal.Fact[T]) {
	_, _, _ = integraal.TakeIfAny(&q.Lacks, name, who, *f)
}

func (q *inquiry) fault(code, path string, text integraal.Text) {
	q.Faults = append(q.Faults, integraal.NewFault(code, path, text))
}

// contradict notes two fields that cannot both be right.
func (q *inquiry) contradict(field, other string) {
	if q.in != nil {
		other = q.in.place(other)
	}
	q.fault("facts.contradiction", field, textContradiction.With(integraal.PutName("other", other)))
}

// field is the path of a field: of a person, or of the i-th in a list when i
// is not negative.
func field(of string, i int, name string) string {
	if i >= 0 {
		of += "[" + strconv.Itoa(i) + "]"
	}
	if of == "" {
		return name
	}
	return of + "." + name
}

// born reads a birth date. Everyone has one, and nobody of whom a rule is
// asked is born after the day.
func (q *inquiry) born(of string, i int, f *integraal.Fact[integraal.Date]) (integraal.Date, bool) {
	if !q.vetted {
		q.checkBorn(of, i, f)
	}
	return f.Value()
}

func (q *inquiry) checkBorn(of string, i int, f *integraal.Fact[integraal.Date]) {
	born, known := f.Value()
	switch {
	case f.State() == integraal.KnownAbsent, known && born.IsZero():
		q.fault("fact.impossible", field(of, i, "born"), textBornAbsent)
	case known && born.After(q.day):
		q.contradict(field(of, i, "born"), "day")
	}
}

// reached is whether who was born on a day is of an age on another. Days alone
// tell of nearly everybody: a year has 365 of them or 366.
func reached(born, day integraal.Date, age int) bool {
	over := born.DaysUntil(day) - 365*age
	if uint(over) < uint(age) {
		return born.Age(day) >= age
	}
	return over >= 0
}

// inRange refuses an amount beyond what the library computes with.
func inRange[B integraal.Basis](q *inquiry, of, name string, r reading[integraal.Money[B]]) {
	q.within(of, name, r.is.Cents())
}

// within is inRange for a number of cents. One beyond the range on either side
// is a large number without its sign.
func (q *inquiry) within(of, name string, cents int64) {
	if uint64(cents)+integraal.MaxCents > 2*integraal.MaxCents {
		q.outOfRange(of, name)
	}
}

func (q *inquiry) outOfRange(of, name string) {
	q.fault("amount.range", field(of, -1, name), textRange)
}

// maxPersons bounds a list of persons, far beyond any dwelling.
const maxPersons = 1000

// bounded is a list of persons, and none of it when it is too long.
func bounded[T any](q *inquiry, of string, list []T) []T {
	if q.tooMany(of, len(list)) {
		return nil
	}
	return list
}

func (q *inquiry) tooMany(of string, n int) bool {
	if n <= maxPersons {
		return false
	}
	q.fault("facts.range", of, textTooMany)
	return true
}

// sameLabel is whether two persons have one label. Most labels differ at once.
func sameLabel(a, b string) bool {
	return a != "" && len(a) == len(b) && a[0] == b[0] && a == b
}

// distinct notes two persons with the same label who cannot be one.
func (q *inquiry) distinct(idA, of string, i int, idB, other string, j int) {
	if !q.vetted && sameLabel(idA, idB) {
		q.contradict(field(of, i, "id"), field(other, j, "id"))
	}
}

// givenPerson starts the facts about a person in an explanation.
func givenPerson(why *integraal.Explanation, id string) {
	if id != "" {
		integraal.Given(why, FactPerson, integraal.Word(id))
	}
}

// givenIf adds a known fact to an explanation.
func givenIf[V integraal.Valued](why *integraal.Explanation, name integraal.Name, f *integraal.Fact[V]) {
	if why == nil {
		return
	}
	if v, known := f.Value(); known {
		integraal.Given(why, name, v)
	}
}

// givenAnswer adds a yes or no that is known to an explanation.
func givenAnswer(why *integraal.Explanation, name integraal.Name, a answer) {
	if a != open {
		integraal.Given(why, name, integraal.YesNo(a == yes))
	}
}

// explainFailed adds the conditions that are not met to an explanation.
func explainFailed(why *integraal.Explanation, failed []integraal.Condition) {
	for _, c := range failed {
		integraal.Explain(why, c.Name, integraal.YesNo(false), c.By)
	}
}

// bears reports whether a part of the reckoning bears on the answer: each does
// when no condition failed, and else that of the failed ones.
func bears(failed []integraal.Condition, names ...integraal.Name) bool {
	for _, c := range failed {
		if slices.Contains(names, c.Name) {
			return true
		}
	}
	return len(failed) == 0
}

package consent

import (
	"slices"

	"github.com/integraal/integraal"
)

// Form is how a consent was given.
type Form uint8

// The forms. What the law wants in writing, an oral word does not give.
const (
	NoForm Form = iota
	Oral
	Written
	forms
)

var formNames = [...]string{"none", "oral", "written"}

// String names the form as files do.
func (f Form) String() string { return nameOf(formNames[:], int(f)) }

// MarshalText writes f as [Form.String] does.
func (f Form) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what [Form.MarshalText] writes.
func (f *Form) UnmarshalText(b []byte) error {
	i, err := indexOf(formNames[:], b)
	*f = Form(i)
	return err
}

// Answer is what someone said to a request for consent.
type Answer uint8

// The answers. The zero Answer is none yet.
const (
	NotAnswered Answer = iota
	Given
	Refused
	answers
)

var answerNames = [...]string{"none", "given", "refused"}

// String names the answer as files do.
func (a Answer) String() string { return nameOf(answerNames[:], int(a)) }

// MarshalText writes a as [Answer.String] does.
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [Answer.MarshalText] writes.
func (a *Answer) UnmarshalText(b []byte) error {
	i, err := indexOf(answerNames[:], b)
	*a = Answer(i)
	return err
}

// Scope is what a consent covers. Every part must be named: an empty part
// covers nothing. A refusal is read the other way round: what it leaves empty
// it refuses altogether. Facts alone may be left empty by both: a consent that
// names facts covers those of its categories and no more.
type Scope struct {
	Categories Categories
	Facts      []string // single facts of the categories, by name
	From       []Regime // the services that may release it
	Recipients []string // persons, teams, roles or organisations that may know it
	Purposes   []string // the purposes of the protocol
	Actions    []Action // what may be done with it
}

// names reports whether the viewer is one of the recipients: as a person, by
// team, by role or by organisation.
func names(recipients []string, v *Viewer) bool {
	for _, x := range recipients {
		if x != "" && (x == v.ID || x == v.Team || x == v.Role || x == v.Organisation) {
			return true
		}
	}
	return false
}

// Record is a consent through its life: explained, asked, given or refused,
// withdrawn, ended, replaced; [Record.StatusOn] tells where it is. It speaks of
// the data of one person, whoever gave it. [Record.Explain] and the other steps
// take it from one to the next and refuse to skip the explanation.
//
// A refusal or a withdrawal stands until the same giver consents anew, later
// than that day; a question that is asked again, an explanation that was never
// given or a consent for something else does not lift it. A refusal without a
// day stands always.
type Record struct {
	ID        string
	About     string // whose data it is
	Giver     string // who answers: the person, or a representative
	Kinds     []Kind // what it is; one paper may be several
	Explicit  bool   // given by a clear, separate act
	Form      Form
	Notice    string         // version of the explanation that was given; none makes it invalid
	Explained integraal.Date // day of the explanation; a consent from before it is invalid
	Asked     integraal.Date
	Answer    Answer
	On        integraal.Date // day of the answer
	Until     integraal.Date // last day
	Withdrawn integraal.Date // first day on which it no longer holds
	Replaced  integraal.Date // first day on which another consent holds instead
	Scope     Scope

	ExplainedBy, AskedBy string // who did
	ReplacedBy           string // the record that came in its place
}

// Check is nil when the record can be read as a consent. Its faults are
// consent.period and consent.no-answer.
func (r *Record) Check() error {
	var faults integraal.Faults
	if r.Answer != NotAnswered && r.On.IsZero() {
		faults = append(faults, integraal.NewFault("consent.no-answer", "on", textNoAnswerDay))
	}
	if !r.Until.IsZero() && r.Until.Before(r.On) {
		faults = append(faults, integraal.NewFault("consent.period", "until", textPeriod))
	}
	if !r.Withdrawn.IsZero() && r.Withdrawn.Before(r.On) {
		faults = append(faults, integraal.NewFault("consent.period", "withdrawn", textPeriod))
	}
	if !r.Replaced.IsZero() && r.Replaced.Before(r.On) {
		faults = append(faults, integraal.NewFault("consent.period", "replaced", textPeriod))
	}
	return faults.Err()
}

// filed is a record as the gate keeps it: the caller's no longer, and with its
// short lists as sets.
type filed struct {
	Record
	kinds, from, actions set
}

// set holds small numbers. What is too large for it is in no set.
type set uint64

func (s set) has(n uint8) bool { return s&(1<<n) != 0 }

func setOf[T ~uint8](list []T) (s set) {
	for _, n := range list {
		s |= 1 << n
	}
	return s
}

func fileAway(r Record) filed {
	r.Scope.Facts = slices.Clone(r.Scope.Facts)
	r.Scope.Recipients = slices.Clone(r.Scope.Recipients)
	r.Scope.Purposes = slices.Clone(r.Scope.Purposes)
	return filed{Record: r, kinds: setOf(r.Kinds), from: setOf(r.Scope.From), actions: setOf(r.Scope.Actions)}
}

// isFor reports whether a consent is one for this viewer, purpose and action,
// whatever the datum.
func (f *filed) isFor(r *Request) bool {
	s := &f.Scope
	return f.actions.has(uint8(r.Action)) && names(s.Recipients, &r.Viewer) && slices.Contains(s.Purposes, r.Purpose)
}

// isAgainst reports whether a refusal is one of this viewer, purpose and action,
// whatever the datum.
func (f *filed) isAgainst(r *Request) bool {
	s := &f.Scope
	return (len(s.Actions) == 0 || f.actions.has(uint8(r.Action))) &&
		(len(s.Recipients) == 0 || names(s.Recipients, &r.Viewer)) &&
		(len(s.Purposes) == 0 || slices.Contains(s.Purposes, r.Purpose))
}

// speaksTo reports whether the record can be a yes or a no to this viewer, purpose
// and action, whatever the datum.
func (f *filed) speaksTo(r *Request) bool {
	if f.refusedBy(r.Day) {
		return f.isAgainst(r)
	}
	return f.isFor(r)
}

// covers reports whether a consent is one for the request.
func (f *filed) covers(r *Request) bool { return f.coversDatum(&r.Datum) && f.isFor(r) }

func (f *filed) coversDatum(d *Datum) bool {
	s := &f.Scope
	return s.Categories.Has(d.Category) && f.from.has(uint8(d.Source)) &&
		(len(s.Facts) == 0 || slices.Contains(s.Facts, d.Fact))
}

// refuses reports whether a refusal stands in the way of the request.
func (f *filed) refuses(r *Request) bool { return f.refusesDatum(&r.Datum) && f.isAgainst(r) }

// refusedBy reports whether the record is a refusal on the day.
func (f *filed) refusedBy(day integraal.Date) bool { return f.Answer == Refused && !f.On.After(day) }

func (f *filed) refusesDatum(d *Datum) bool {
	s := &f.Scope
	return (s.Categories == 0 || s.Categories.Has(d.Category)) &&
		(len(s.From) == 0 || f.from.has(uint8(d.Source))) &&
		(len(s.Facts) == 0 || d.Fact == "" || slices.Contains(s.Facts, d.Fact))
}

// Objection is an objection to sharing (AVG art. 21) or the exclusion of a
// named recipient. It blocks sharing at once. Sharing on a task is possible
// again once someone has weighed it and recorded why; a consent from before it
// stays closed, also then. An objection without a day stands always.
type Objection struct {
	About      string     // whose data it is
	Recipients []string   // persons, teams or roles; none means anyone
	Categories Categories // none means all
	Purposes   []string   // none means every purpose
	On         integraal.Date
	Weighed    integraal.Date // day on which it was weighed and set aside, with the reason recorded
}

func (o *Objection) covers(r *Request) bool {
	return !o.On.After(r.Day) &&
		(o.Categories == 0 || o.Categories.Has(r.Datum.Category)) &&
		(len(o.Purposes) == 0 || slices.Contains(o.Purposes, r.Purpose)) &&
		(len(o.Recipients) == 0 || names(o.Recipients, &r.Viewer))
}

// weighedBy reports whether the objection was weighed by the day. What is
// dated before the objection weighed something else.
func (o *Objection) weighedBy(day integraal.Date) bool {
	return !o.Weighed.IsZero() && !o.Weighed.After(day) && !o.Weighed.Before(o.On)
}

var (
	textNoAnswerDay = integraal.Text{
		NL: "bij gegeven of geweigerde toestemming hoort de dag van het antwoord",
		EN: "a consent that was given or refused needs the day of the answer",
	}
	textPeriod = integraal.Text{
		NL: "deze dag ligt voor de dag waarop de toestemming is gegeven",
		EN: "this day lies before the day on which the consent was given",
	}
)

package consent

import (
	"math/bits"
	"slices"

	"github.com/integraal/integraal"
)

// Outcome is what the gate answers, the strictest first. The zero Outcome is
// Deny.
type Outcome uint8

// The outcomes.
const (
	Deny            Outcome = iota // no ground, or a bar that consent cannot lift
	AskConsent                     // the person's consent would make it possible
	InformFirst                    // the person must be told first
	AllowAnonymised                // only as an anonymous case
	AllowRedacted                  // with others' data masked
	Allow
)

// String names the outcome as JSON does.
func (o Outcome) String() string { return nameOf(outcomeNames[:], int(o)) }

var outcomeNames = [...]string{"deny", "ask-consent", "inform-first", "allow-anonymised", "allow-redacted", "allow"}

// MarshalText writes o as [Outcome.String] does.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Shows reports whether the viewer sees the datum by name.
func (o Outcome) Shows() bool { return o == AllowRedacted || o == Allow }

// Step is a step of the procedure.
type Step uint8

// The steps, in their order.
const (
	S0Complete Step = iota
	S1Blocks
	S1aFraud
	S2Duty
	S3Safety
	S4Task
	S4bRelease
	S4bGround
	S5Category
	S6Consent
	S7Necessity
	S8Transparency
	S9Anonymous
	SOwn
	steps
)

// String names the step.
func (s Step) String() string {
	names := [...]string{
		"S0", "S1", "S1a", "S2", "S3", "S4", "S4b-release", "S4b-ground",
		"S5", "S6", "S7", "S8", "S9", "OWN",
	}
	return nameOf(names[:], int(s))
}

// MarshalText writes s as [Step.String] does.
func (s Step) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Result is how a step went.
type Result uint8

// The results of a step.
const (
	NotReached Result = iota // it did not matter
	Passed
	Failed
)

// String names the result.
func (r Result) String() string {
	names := [...]string{"not-reached", "passed", "failed"}
	return nameOf(names[:], int(r))
}

// MarshalText writes r as [Result.String] does.
func (r Result) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Trail is one step of a decision: how it went, why, and on which rule or
// provision.
type Trail struct {
	Step   Step
	Result Result
	Reason Reason
	Rule   *Rule // nil where a provision of its own applies
	By     integraal.Citation
	// Also are further provisions of the same step: where several kinds of consent
	// are asked, those that say who gives each.
	Also []integraal.Citation
}

// Decision is the gate's answer to one request.
type Decision struct {
	Outcome    Outcome
	Reason     Reason         // why it is not shown
	Since      integraal.Date // the day behind the reason: asked, refused, withdrawn, ended, objected
	Until      integraal.Date // the last day on which it is shown, as far as the gate can tell now
	Duties     Duties
	Cure       Cure
	Contested  bool           // the reading of the law behind it is disputed
	Unverified bool           // a provision behind it was not read in its own text
	Consent    string         // the record that it rests on, if it rests on one; of several the first to end
	Weighing   string         // the weighing that it rests on, if it rests on one
	InformBy   integraal.Date // the last day to tell the person, where they need not be told first

	doubted       *Rule // a rule of doubtful reading that stands in the way
	passes, fails stepSet
	why           [steps]Reason // of the steps that failed
	footing       [steps]footing
	givers        [mostAsks - 1]integraal.Citation // of S6, beside its footing: who gives the other kinds of consent
}

// stepSet is a set of steps.
type stepSet uint16

func (s stepSet) has(step Step) bool { return s&(1<<step) != 0 }

// first is the first step of the set, which is not empty.
func (s stepSet) first() Step { return Step(bits.TrailingZeros16(uint16(s))) }

// rest is the set without its first step.
func (s stepSet) rest() stepSet { return s & (s - 1) }

// footing is what a step rests on: a rule, or a provision of its own.
type footing struct {
	rule *Rule
	by   integraal.Citation
}

// telling are the steps that tell the answer: those that passed, or those that
// failed when it is no.
func (d *Decision) telling() stepSet {
	if d.Outcome.Shows() {
		return d.passes
	}
	return d.fails
}

// byRule are the steps that can rest on a rule; the others rest on a provision
// of their own.
const byRule stepSet = 1<<S2Duty | 1<<S3Safety | 1<<S4Task | 1<<S4bRelease | 1<<S4bGround

// Trail are the steps of the decision in their order, those not reached left
// out. The rules in it are copies: nobody can change the law through an answer.
func (d *Decision) Trail() []Trail {
	var list []Trail
	for s := d.passes | d.fails; s != 0; s = s.rest() {
		t := d.at(s.first())
		if t.Rule != nil {
			rule := *t.Rule
			rule.By = slices.Clone(rule.By)
			t.Rule = &rule
		}
		list = append(list, t)
	}
	return list
}

// at is a step as it went.
func (d *Decision) at(s Step) Trail {
	t := Trail{Step: s, Reason: d.why[s], Rule: d.footing[s].rule, By: d.footing[s].by}
	if s == S6Consent {
		t.Also = d.otherGivers()
	}
	switch {
	case d.passes.has(s):
		t.Result = Passed
	case d.fails.has(s):
		t.Result = Failed
	}
	return t
}

// Grounds are the provisions of the steps that passed, or of those that failed
// when the answer is no.
func (d *Decision) Grounds() []integraal.Citation {
	var list []integraal.Citation
	for s := d.telling(); s != 0; s = s.rest() {
		f := &d.footing[s.first()]
		if f.rule != nil {
			list = append(list, f.rule.By...)
		}
		if !f.by.IsZero() {
			list = append(list, f.by)
		}
		if s.first() == S6Consent {
			list = append(list, d.otherGivers()...)
		}
	}
	return list
}

// Doubt is a provision behind an answer whose reading is disputed, or that was
// not read in its own text.
type Doubt struct {
	By         integraal.Citation
	Contested  bool
	Unverified bool
}

// Doubts are what [Decision.Contested] and [Decision.Unverified] speak of, in the
// order of the steps: of a yes what it rests on, of a no also what stands in its
// way.
func (d *Decision) Doubts() []Doubt {
	var list []Doubt
	add := func(by integraal.Citation, contested, unverified bool) {
		x := Doubt{by, contested, unverified}
		if (contested || unverified) && !slices.Contains(list, x) {
			list = append(list, x)
		}
	}
	for s := d.passes & byRule; s != 0; s = s.rest() {
		if r := d.footing[s.first()].rule; r != nil {
			add(r.By[0], r.Contested, r.Unverified)
		}
	}
	if r := d.doubted; r != nil {
		add(r.By[0], r.Contested, r.Unverified)
	}
	if list == nil && (d.Contested || d.Unverified) {
		add(d.footing[SOwn].by, d.Contested, d.Unverified)
	}
	return list
}

// doubts says that the answer hangs on how a rule is read, which does not carry
// it.
func (d *Decision) doubts(rule *Rule) {
	if rule != nil && (rule.Contested || rule.Unverified) {
		d.doubted = rule
		d.Contested = d.Contested || rule.Contested
		d.Unverified = d.Unverified || rule.Unverified
	}
}

// otherGivers are the provisions of S6 beside its footing, nil where there are
// none.
func (d *Decision) otherGivers() []integraal.Citation {
	n := 0
	for n < len(d.givers) && !d.givers[n].IsZero() {
		n++
	}
	if n == 0 {
		return nil
	}
	return slices.Clone(d.givers[:n])
}

// grounded reports whether the answer has a positive ground: a duty, safety, the
// same task, both questions of a bridge, or own access.
func (d *Decision) grounded() bool {
	return d.passes&(1<<S2Duty|1<<S3Safety|1<<S4Task|1<<SOwn) != 0 ||
		d.passes.has(S4bRelease) && d.passes.has(S4bGround)
}

// lastsUntil shortens the time for which the answer holds.
func (d *Decision) lastsUntil(day integraal.Date) { d.Until = earlier(d.Until, day) }

// earlier is the first of two days of which an unset one is no end.
func earlier(a, b integraal.Date) integraal.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

func (d *Decision) passed(s Step, rule *Rule, by integraal.Citation) {
	d.passes |= 1 << s
	d.fails &^= 1 << s
	d.why[s], d.footing[s] = NoReason, footing{rule, by}
	if rule != nil {
		d.Contested = d.Contested || rule.Contested
		d.Unverified = d.Unverified || rule.Unverified
	}
}

func (d *Decision) failed(s Step, why Reason, by integraal.Citation) {
	d.fails |= 1 << s
	d.passes &^= 1 << s
	d.why[s], d.footing[s] = why, footing{by: by}
}

// forget makes a step one that was not reached.
func (d *Decision) forget(s Step) {
	d.passes &^= 1 << s
	d.fails &^= 1 << s
	d.why[s], d.footing[s] = NoReason, footing{}
}

// Together is the answer on several data as one: yes where all are shown, yes
// without the rest where some are, and otherwise what is nearest to yes, so that
// the reader learns what would help. Of nothing the answer is no.
func Together(answers []Decision) Outcome {
	nearest, shown := Deny, 0
	for i := range answers {
		nearest = max(nearest, answers[i].Outcome)
		if answers[i].Outcome.Shows() {
			shown++
		}
	}
	if shown > 0 && shown < len(answers) {
		return AllowRedacted
	}
	for i := range answers {
		if nearest == Allow && answers[i].Outcome != Allow {
			return AllowRedacted
		}
	}
	return nearest
}

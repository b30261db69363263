package consent

import (
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

	trail [steps]Trail
}

// Trail are the steps of the decision in their order, those not reached left
// out. The rules in it are copies: nobody can change the law through an answer.
func (d *Decision) Trail() []Trail {
	var list []Trail
	for _, t := range d.trail {
		if t.Result == NotReached {
			continue
		}
		if t.Rule != nil {
			rule := *t.Rule
			rule.By = slices.Clone(rule.By)
			t.Rule = &rule
		}
		list = append(list, t)
	}
	return list
}

// Grounds are the provisions of the steps that passed, or of those that failed
// when the answer is no.
func (d *Decision) Grounds() []integraal.Citation {
	want := Failed
	if d.Outcome.Shows() {
		want = Passed
	}
	var list []integraal.Citation
	for _, t := range d.trail {
		if t.Result != want {
			continue
		}
		if t.Rule != nil {
			list = append(list, t.Rule.By...)
		}
		if !t.By.IsZero() {
			list = append(list, t.By)
		}
	}
	return list
}

// grounded reports whether the answer has a positive ground: a duty, safety, the
// same task, both questions of a bridge, or own access.
func (d *Decision) grounded() bool {
	return d.trail[S2Duty].Result == Passed || d.trail[S3Safety].Result == Passed ||
		d.trail[S4Task].Result == Passed || d.trail[SOwn].Result == Passed ||
		d.trail[S4bRelease].Result == Passed && d.trail[S4bGround].Result == Passed
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
	t := &d.trail[s]
	t.Step, t.Result, t.Reason, t.Rule, t.By = s, Passed, NoReason, rule, by
	if rule != nil {
		d.Contested = d.Contested || rule.Contested
		d.Unverified = d.Unverified || rule.Unverified
	}
}

func (d *Decision) failed(s Step, why Reason, by integraal.Citation) {
	t := &d.trail[s]
	t.Step, t.Result, t.Reason, t.Rule, t.By = s, Failed, why, nil, by
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

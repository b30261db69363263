package casework

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/consent"
)

// answerOf is a decision as the sight keeps it. Cures are where the next ones go: a few
// stand in one piece of memory.
func answerOf(d *consent.Decision, cures *[]consent.Cure) answer {
	a := answer{outcome: d.Outcome, reason: d.Reason, since: d.Since, duties: d.Duties, contested: d.Contested}
	if !d.Cure.IsZero() {
		if len(*cures) == cap(*cures) {
			*cures = make([]consent.Cure, 0, 8)
		}
		*cures = append(*cures, d.Cure)
		a.cure = &(*cures)[len(*cures)-1]
	}
	return a
}

// discreet is the answer without a question for consent that still waits: who
// put it, and that there was a reason to, is for the person asked to tell.
func (a answer) discreet() answer {
	if a.reason != consent.ConsentNotAnswered {
		return a
	}
	a.reason, a.since = consent.ConsentNotAsked, integraal.Date{}
	if a.cure != nil {
		a.cure.Asked = integraal.Date{}
	}
	return a
}

// nearer reports whether a is closer to yes than b.
func (a *answer) nearer(b *answer) bool {
	return a.outcome > b.outcome || a.outcome == b.outcome && a.reason > b.reason
}

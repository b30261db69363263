package income

import "github.com/integraal/integraal"

// Missed is what someone does not receive a month of a toeslag that is due.
// What is received is a fact as any other: unknown leaves the outcome open,
// known to be absent means that all of it is missed. The outcome applies not
// when nothing is due or when no less than that is received. Who names the
// claimant in what is missing. The faults are amount.range, and amount.negative
// for a negative amount received.
func Missed(due integraal.Outcome[Toeslag], received integraal.Fact[integraal.PerMonth], who string, why *integraal.Explanation) (integraal.Outcome[integraal.PerMonth], error) {
	var q inquiry
	got := read(&received)
	inRange(&q, "", "received", got)
	if got.is.IsNegative() {
		q.fault("amount.negative", "received", textNegative)
	}
	if len(q.Faults) > 0 {
		return integraal.Outcome[integraal.PerMonth]{}, q.Faults.Err()
	}
	if due.Verdict() == integraal.AppliesNot {
		return integraal.No[integraal.PerMonth](due.Failed()...), nil
	}
	givenIf(why, FactReceived, &received)
	q.Missing = due.Missing()
	for i := range q.Missing {
		q.Missing[i].Settles = false
	}
	ask(&q, FactReceived, who, &received)
	t, applies := due.Value()
	if !applies || len(q.Missing) > 0 {
		return integraal.Open[integraal.PerMonth](q.Missing...), nil
	}
	missed := t.Monthly.Minus(got.is)
	if missed.IsZero() || missed.IsNegative() {
		failed := [...]integraal.Condition{{Name: ConditionMissed, By: byAdvance}}
		explainFailed(why, failed[:])
		return integraal.No[integraal.PerMonth](failed[:]...), nil
	}
	integraal.Explain(why, stepMissed, missed, byAdvance)
	return integraal.Yes(missed), nil
}

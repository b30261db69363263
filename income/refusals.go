package income

import "github.com/integraal/integraal"

// refusals are the outcomes that conditions are not met: one for each set of
// them, at the number that has a bit for each. An outcome is never changed, so
// that to refuse takes no memory.
type refusals[T any] []refusal[T]

type refusal[T any] struct {
	failed  []integraal.Condition
	outcome integraal.Outcome[T]
}

func refusalsOf[T any](all ...integraal.Condition) refusals[T] {
	list := make(refusals[T], 1<<len(all))
	for set := range list {
		r := &list[set]
		for i, c := range all {
			if set>>i&1 == 1 {
				r.failed = append(r.failed, c)
			}
		}
		r.outcome = integraal.No[T](r.failed...)
	}
	return list
}

// refuse gives the outcome where some of the conditions are certainly not met,
// given whether each is, in their order.
func (r refusals[T]) refuse(o *integraal.Outcome[T], why *integraal.Explanation, met ...answer) bool {
	set := 0
	for i, a := range met {
		set |= index(a == no) << i
	}
	if set == 0 {
		return false
	}
	*o = r[set].outcome
	explainFailed(why, r[set].failed)
	return true
}

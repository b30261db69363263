package income

import "github.com/integraal/integraal"

// refusals are the outcomes that conditions are not met: one for each set of
// them, at the number that has a bit for each. An outcome is never changed, so
// that to refuse takes no memory.
type refusals[T any] []integraal.Outcome[T]

func refusalsOf[T any](all ...integraal.Condition) refusals[T] {
	list := make(refusals[T], 1<<len(all))
	for set := range list {
		var failed []integraal.Condition
		for i, c := range all {
			if set>>i&1 == 1 {
				failed = append(failed, c)
			}
		}
		list[set] = integraal.No[T](failed...)
	}
	return list
}

// of is the outcome where some of the conditions are certainly not met, given
// whether each is, in their order.
func (r refusals[T]) of(why *integraal.Explanation, met ...answer) (o integraal.Outcome[T], refused bool) {
	set := 0
	for i, a := range met {
		set |= index(a == no) << i
	}
	if set == 0 {
		return o, false
	}
	o = r[set]
	if why != nil {
		explainFailed(why, o.Failed())
	}
	return o, true
}

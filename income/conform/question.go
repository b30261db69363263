package conform

import (
	"encoding/json"
	"strconv"

	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// question is what a case asks of a rule beside the small form of its facts.
type question struct {
	day    integraal.Date
	norms  *income.Norms // the built-in ones when nil
	exact  []exactFact
	want   *expected
	why    *integraal.Explanation
	faults integraal.Faults // of the exact facts
	laid   []bool           // those that a rule asks for, when they are looked over
}

// rule is a rule of package income by the norms of a day.
type rule[F, V any] func(d *income.Day, f F, why *integraal.Explanation) (integraal.Outcome[V], error)

// ask asks a rule, of the facts with the exact facts of the case laid over them.
func ask[F, V any](q *question, f F, by rule[F, V]) (integraal.Outcome[V], error) {
	q.lay(&f)
	return plainly(q, f, by)
}

// plainly asks a rule of facts to which the exact facts do not belong.
func plainly[F, V any](q *question, f F, by rule[F, V]) (integraal.Outcome[V], error) {
	d, err := q.norms.On(q.day)
	if err != nil {
		return integraal.Outcome[V]{}, err
	}
	return by(d, f, q.why)
}

// under is a rule with the settings of a municipality filled in.
func under[F, V any](
	by func(d *income.Day, f F, s *income.Settings, why *integraal.Explanation) (integraal.Outcome[V], error), s *income.Settings,
) rule[F, V] {
	return func(d *income.Day, f F, why *integraal.Explanation) (integraal.Outcome[V], error) {
		return by(d, f, s, why)
	}
}

// normsOf are the built-in norms with those of the file and of the case laid over
// them; none given is nil. The faults have the place in the file.
func normsOf(file, own []integraal.OverlayValue, i int, source string) (*income.Norms, integraal.Faults) {
	values := append(append([]integraal.OverlayValue{}, file...), own...)
	if len(values) == 0 {
		return nil, nil
	}
	data, err := json.Marshal(struct {
		SchemaVersion int                      `json:"schemaVersion"`
		Source        string                   `json:"source"`
		Values        []integraal.OverlayValue `json:"values"`
	}{1, source, values})
	if err != nil {
		return nil, integraal.Faults{value(at(i, "norms"), textNorms)}
	}
	overlay, err := integraal.ReadOverlay(data)
	if err == nil {
		var norms *income.Norms
		if norms, err = income.BuiltIn().With(overlay); err == nil {
			return norms, nil
		}
	}
	var faults integraal.Faults
	for _, f := range integraal.FaultsIn(err) {
		faults = append(faults, integraal.NewFault(f.Code, placeOfNorm(f.Path, len(file), i), f.Text))
	}
	return nil, faults
}

// placeOfNorm is the place in the file of what is the value with a number in the
// overlay that was made of it.
func placeOfNorm(path string, ofFile, i int) string {
	for n := range maxNorms {
		starts := "values[" + strconv.Itoa(n) + "]"
		if len(path) < len(starts) || path[:len(starts)] != starts {
			continue
		}
		if n < ofFile {
			return "norms[" + strconv.Itoa(n) + "]" + path[len(starts):]
		}
		return at(i, "norms["+strconv.Itoa(n-ofFile)+"]") + path[len(starts):]
	}
	return at(i, "norms")
}

// maxNorms bounds how many norms a case can carry.
const maxNorms = 200

package income

import "github.com/integraal/integraal"

// vermogenReading is what is known of the assets.
type vermogenReading struct {
	married, children, nietTeGelde answer
	list                           answer // whether there is a list
	running                        answer // art. 34 lid 4; no from 2026
	items                          []Bezitting
	bezit                          integraal.Amount // what certainly counts
	doubt                          integraal.Amount // of which it is open whether it counts
	unknown                        bool             // whether a value that may count is not known
	schulden, woning               reading[integraal.Amount]
	leftOut, acquired              reading[integraal.Amount]
	sinds                          VermogenSinds
	need                           vermogenNeed
	kinds                          bool // whether the kinds bear
}

func (r *vermogenReading) read(q *inquiry, f *Vermogen) {
	r.nietTeGelde = yesNo(&f.NietTeGelde)
	r.schulden = notNegative(q, "", "schulden", &f.Schulden)
	r.woning = notNegative(q, "", "woning", &f.Woning)
	r.running = no
	if q.day.Before(from2026) {
		r.running = presence(&f.Sinds)
		r.sinds, _ = f.Sinds.Value()
		r.leftOut = notNegative(q, "sinds", "leftOut", &r.sinds.LeftOut)
		r.acquired = notNegative(q, "sinds", "acquired", &r.sinds.Acquired)
	}
	r.list = presence(&f.Bezittingen)
	r.items = bounded(q, "bezittingen", *valueOf(&f.Bezittingen))
	r.unknown = r.list == open
	for i := range r.items {
		r.add(q, i)
	}
}

func (r *vermogenReading) add(q *inquiry, i int) {
	b, of := &r.items[i], ""
	kind, known := b.Kind.Value()
	if v, _ := b.Value.Value(); !known || !kind.valid() || v.IsNegative() || v.Cents() > integraal.MaxCents {
		of = indexed("bezittingen", i) // making a path takes memory
	}
	counts := q.bezitCounts(b, of)
	worth := notNegative(q, of, "value", &b.Value)
	switch {
	case counts == no:
	case !worth.known:
		r.unknown = true
	case counts == yes:
		r.bezit = r.bezit.Plus(worth.is)
	default:
		r.doubt = r.doubt.Plus(worth.is)
	}
}

func (s Bezittingsoort) valid() bool { return s >= GewoonBezit && s <= ImmaterieleSchade }

// bezitCounts is whether a possession counts, by its kind.
func (q *inquiry) bezitCounts(b *Bezitting, of string) answer {
	kind, known := b.Kind.Value()
	switch {
	case b.Kind.State() == integraal.KnownAbsent, known && !kind.valid():
		q.fault("fact.impossible", field(of, -1, "kind"), textKind)
		return open
	case !known:
		return open
	}
	return answerOf(kind == GewoonBezit)
}

// values are the facts for the rule when nothing bears that is not known: what
// is open is taken so that least counts.
func (r *vermogenReading) values() vermogenValues {
	return vermogenValues{
		married: r.married == yes, children: r.children == yes,
		bezit: r.bezit, schulden: r.schulden.is, woning: r.woning.is,
		nietTeGelde: r.nietTeGelde == yes, running: r.running == yes,
		leftOut: r.leftOut.is, acquired: r.acquired.is,
	}
}

// veryMuch stands for an amount of which nothing is known.
const veryMuch = integraal.MaxCents

// limits are the lowest and the highest limit that may hold.
func (r *vermogenReading) limits(d *middelenDay) (low, high integraal.Amount) {
	if r.married != open && r.children != open {
		low = d.grens(r.married == yes, r.children == yes).Is
		return low, low
	}
	low, high = integraal.Cents[integraal.OneOff](veryMuch), integraal.Amount{}
	for _, married := range [...]answer{no, yes} {
		for _, children := range [...]answer{no, yes} {
			if r.married == not(married) || r.children == not(children) {
				continue
			}
			l := d.grens(married == yes, children == yes).Is
			low, high = integraal.Lesser(low, l), integraal.Greater(high, l)
		}
	}
	return low, high
}

// either are the answers that a yes or no may still have.
func either(a answer) []bool {
	switch a {
	case yes:
		return []bool{true}
	case no:
		return []bool{false}
	}
	return []bool{false, true}
}

// exceeds is whether there is vermogen above the limit.
func (r *vermogenReading) exceeds(d *middelenDay) answer {
	switch r.running {
	case yes:
		return r.later(d)
	case no:
		return r.atStart(d)
	}
	if a := r.atStart(d); a == r.later(d) {
		return a
	}
	return open
}

func (r *vermogenReading) atStart(d *middelenDay) answer {
	low, high := r.limits(d)
	least, most := r.bezit, r.bezit.Plus(r.doubt)
	if r.unknown {
		most = most.Plus(integraal.Cents[integraal.OneOff](veryMuch * 2))
	}
	if r.schulden.known {
		least, most = least.Minus(r.schulden.is), most.Minus(r.schulden.is)
	} else {
		least = least.Minus(integraal.Cents[integraal.OneOff](veryMuch * 2))
	}
	house := r.woning.is
	if r.nietTeGelde == no {
		least = least.Plus(house.Above(d.woning.Is))
	}
	if !r.woning.known {
		house = integraal.Cents[integraal.OneOff](veryMuch * 2)
	}
	if r.nietTeGelde != yes {
		most = most.Plus(house.Above(d.woning.Is))
	}
	switch {
	case least.MoreThan(high):
		return yes
	case !most.MoreThan(low):
		return no
	}
	return open
}

func (r *vermogenReading) later(d *middelenDay) answer {
	low, high := r.limits(d)
	least, most, leftOut := r.acquired.is, r.acquired.is, r.leftOut.is
	if !r.acquired.known {
		most = integraal.Cents[integraal.OneOff](veryMuch * 2)
	}
	if !r.leftOut.known {
		leftOut = integraal.Cents[integraal.OneOff](veryMuch)
	}
	switch {
	case least.MoreThan(high.Above(r.leftOut.is)):
		return yes
	case !most.MoreThan(low.Above(leftOut)):
		return no
	}
	return open
}

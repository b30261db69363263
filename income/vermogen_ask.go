package income

import "github.com/integraal/integraal"

// vermogenNeed is a fact about assets that bears on the outcome.
type vermogenNeed uint8

const (
	needMarried vermogenNeed = 1 << iota
	needChildren
	needAmounts // the values, the list and the debts
	needWoning
	needNietTeGelde
	needSinds
)

// ask finds the facts that bear: all of them where an amount that bears is not
// known, since that amount may come to just below the limit; else those to
// which two answers differ.
func (r *vermogenReading) ask(d *middelenDay, certain, amounts bool) {
	all := certain || r.tunable()
	bear := func(n vermogenNeed, differs bool) {
		if all || differs {
			r.need |= n
		}
	}
	low, high := r.limits(d)
	if r.running != yes && (r.running == no || r.atStart(d) == open) {
		r.need |= needAmounts
		if r.nietTeGelde != yes {
			r.need |= needWoning
		}
	}
	if r.running != no {
		r.need |= needSinds
	}
	bearing := r.differences(d, amounts)
	bear(needMarried, bearing[0])
	bear(needChildren, bearing[1])
	bear(needNietTeGelde, bearing[2])
	r.kinds = all || bearing[3]
	if low == high {
		r.need &^= needMarried | needChildren
	}
	if r.running == yes || r.woning.known && !r.woning.is.MoreThan(d.woning.Is) {
		r.need &^= needNietTeGelde
	}
}

// tunable reports whether an amount that bears is not known.
func (r *vermogenReading) tunable() bool {
	if r.running != no && (!r.acquired.known || !r.leftOut.known) {
		return true
	}
	return r.running != yes && (r.unknown || !r.schulden.known || !r.woning.known && r.nietTeGelde != yes)
}

// differences are whether two answers about the spouse, the children, the
// dwelling and the kinds of possessions lead to two outcomes.
func (r *vermogenReading) differences(d *middelenDay, amounts bool) []bool {
	answers := [...][]bool{either(r.married), either(r.children), either(r.nietTeGelde), {false, true}}
	radix := make([]int, len(answers))
	for i := range answers {
		radix[i] = len(answers[i])
	}
	return bearing(radix, func(digit []int) int64 {
		v := r.values()
		v.married, v.children = answers[0][digit[0]], answers[1][digit[1]]
		v.nietTeGelde = answers[2][digit[2]]
		if digit[3] == 1 {
			v.bezit = v.bezit.Plus(r.doubt)
		}
		over := d.over(&v, nil).Cents()
		if !amounts {
			over = min(over, 1)
		}
		return over
	})
}

// bearing reports of each digit whether two of its values lead to two results,
// with the other digits the same.
func bearing(radix []int, eval func(digit []int) int64) []bool {
	bears, digit := make([]bool, len(radix)), make([]int, len(radix))
	size := 1
	for _, n := range radix {
		size *= n
	}
	results := make([]int64, size)
	for i := range results {
		for at, rest := 0, i; at < len(radix); at++ {
			digit[at], rest = rest%radix[at], rest/radix[at]
		}
		results[i] = eval(digit)
	}
	for at, step := 0, 1; at < len(radix); at, step = at+1, step*radix[at] {
		for i := range results {
			if i/step%radix[at] > 0 && results[i] != results[i-step] {
				bears[at] = true
			}
		}
	}
	return bears
}

// needs is a fact that is to be asked if it bears, and else one that is not.
func (r *vermogenReading) needs(n vermogenNeed, f *integraal.Fact[bool]) *integraal.Fact[bool] {
	if r.need&n == 0 {
		return &nothingAsked
	}
	return f
}

var nothingAsked = integraal.KnowAbsent[bool]()

// askVermogen notes the missing facts about the assets.
func (r *vermogenReading) askVermogen(q *inquiry, who string, f *Vermogen) {
	if r.need&needSinds != 0 {
		ask(q, FactSindsAanvang, who, &f.Sinds)
		if r.running == yes {
			ask(q, FactVrijgelatenVermogen, who, &r.sinds.LeftOut)
			ask(q, FactVerworven, who, &r.sinds.Acquired)
		}
	}
	if r.need&needAmounts != 0 {
		ask(q, FactBezittingen, who, &f.Bezittingen)
		for i := range r.items {
			r.askBezitting(q, who, &r.items[i])
		}
		ask(q, FactSchulden, who, &f.Schulden)
	}
	if r.need&needWoning != 0 {
		ask(q, FactWoning, who, &f.Woning)
	}
	ask(q, FactNietTeGelde, who, r.needs(needNietTeGelde, &f.NietTeGelde))
}

func (r *vermogenReading) askBezitting(q *inquiry, who string, b *Bezitting) {
	if b.ID != "" {
		who = b.ID
	}
	kind, known := b.Kind.Value()
	if known && kind != GewoonBezit {
		return
	}
	worth := read(&b.Value)
	if r.kinds && (!worth.known || !worth.is.IsZero()) {
		ask(q, FactBezittingsoort, who, &b.Kind)
	}
	ask(q, FactBezittingwaarde, who, &b.Value)
}

// explainVermogen adds the facts about the assets that are known.
func (d *middelenDay) explainVermogen(r *vermogenReading, f *Vermogen, why *integraal.Explanation) {
	if r.running == yes {
		givenIf(why, FactVrijgelatenVermogen, &r.sinds.LeftOut)
		givenIf(why, FactVerworven, &r.sinds.Acquired)
		return
	}
	for i := range r.items {
		b := &r.items[i]
		givenPerson(why, b.ID)
		givenIf(why, FactBezittingwaarde, &b.Value)
		worth, known := b.Value.Value()
		if kind, is := b.Kind.Value(); is && known && kind != GewoonBezit {
			by := [...]integraal.Citation{d.by.natura, d.by.spaargeld, d.by.immaterieel}
			integraal.Explain(why, stepBezitVrij, worth, by[kind-GebruikelijkBezit])
		}
	}
	givenIf(why, FactSchulden, &f.Schulden)
	givenIf(why, FactWoning, &f.Woning)
	if !r.woning.is.IsZero() {
		givenAnswer(why, FactNietTeGelde, r.nietTeGelde)
	}
}

package income

import "github.com/integraal/integraal"

// values are the facts for the rule, with the open ones filled in: bits in the
// order of their places, and then the amounts.
func (r *beslagReading) values(fill *beslagFill) beslagValues {
	is, of := r.is, r.amount
	if fill != nil {
		is, of = fill.is, fill.amount
	}
	gehuwd := is[beslagGehuwd] == yes
	v := beslagValues{
		leef:       leefsituatieOf(gehuwd, is[beslagKinderen] == yes),
		belastbaar: of[beslagBelastbaar].is, prijs: of[beslagPrijs].is,
		inkomen: of[beslagInkomen].is, vrij: min(of[beslagVrij].is, of[beslagInkomen].is), bijtelling: of[beslagBijtelling].is,
		woonkosten: of[beslagWoonkosten].is, verhoogd: of[beslagVerhoging].is,
		uitkering: !of[beslagUitkering].absent, bijstand: of[beslagNorm].is, art32: of[beslagArt32].is, koop: r.koop,
	}
	if gehuwd {
		v.belastbaar += of[beslagBelastbaarE].is
		v.echtgenoot, v.draagt = of[beslagVrijE].is, of[beslagDraagt].is
	}
	switch {
	case !of[beslagPrijs].absent:
		v.weg, v.samen = beslagInrichting, gehuwd && is[beslagSamen] == yes
	case is[beslagWoonadres] == no && is[beslagInzicht] != yes:
		v.weg = beslagZonderAdres
	}
	return v
}

// byBenefit is whether art. 475dc lid 2 sets the amount.
func (d *beslagDay) byBenefit(v *beslagValues) bool {
	return v.uitkering && d.voetOf(v, integraal.Date{}, nil).By == byUitkering
}

// beslagFill is one way in which the open facts may turn out.
type beslagFill struct {
	is     [beslagBits]answer
	amount [beslagAmounts]beslagAmount
}

// probesOfBeslag are the amounts at which an open one is tried: none, little and so
// much that a maximum or a floor holds. Between these the rule is monotone. Where a
// list says so, none is another thing than nought.
func probesOfBeslag(at int) []beslagAmount {
	some := []beslagAmount{{}, {is: 1_000_00}, {is: 100_000_00}}
	switch at {
	case beslagPrijs, beslagUitkering:
		return append([]beslagAmount{{absent: true}}, some...)
	case beslagBelastbaar, beslagBelastbaarE:
		return []beslagAmount{{}, {is: 40_000_00}, {is: 1_000_000_00}}
	}
	return some
}

// mostOpen bounds the number of ways that are tried. Where more is open than that,
// all that is open is asked.
const mostOpen = 50_000

// ask notes the missing facts to which two answers give two outcomes.
func (r *beslagReading) ask(q *inquiry, d *beslagDay, f *BeslagFacts) {
	var bits, amounts, radix []int
	for i, a := range r.is {
		if a == open && r.matters(i) {
			bits, radix = append(bits, i), append(radix, 2)
		}
	}
	for i, a := range r.amount {
		if !a.known && (r.is[beslagGehuwd] != no || i != beslagBelastbaarE && i != beslagVrijE && i != beslagDraagt) {
			amounts = append(amounts, i)
		}
	}
	for _, i := range amounts {
		radix = append(radix, len(probesOfBeslag(i)))
	}
	if len(radix) == 0 {
		return
	}
	bears := make([]bool, len(radix))
	size := 1
	for _, n := range radix {
		if size *= n; size > mostOpen {
			break
		}
	}
	if size <= mostOpen {
		bears = bearing(radix, func(digit []int) int64 { return r.tried(d, bits, amounts, digit) })
	} else {
		for i := range bears {
			bears[i] = true
		}
	}
	r.note(q, f, bits, amounts, bears)
}

// matters is whether a yes or no can bear at all.
func (r *beslagReading) matters(bit int) bool {
	switch bit {
	case beslagInzicht:
		return r.is[beslagWoonadres] != yes
	case beslagBuitenland: // who has an address here does not live abroad
		return r.is[beslagWoonadres] != yes
	case beslagSamen:
		return r.is[beslagGehuwd] != no
	}
	return true
}

// tried is the outcome in one of the ways.
func (r *beslagReading) tried(d *beslagDay, bits, amounts, digit []int) int64 {
	fill := beslagFill{is: r.is, amount: r.amount}
	for n, i := range bits {
		fill.is[i] = answerOf(digit[n] == 1)
	}
	for n, i := range amounts {
		fill.amount[i] = probesOfBeslag(i)[digit[len(bits)+n]]
	}
	if fill.is[beslagBuitenland] == yes && fill.is[beslagWoonadres] != yes {
		return -1
	}
	if fill.amount[beslagInkomen].is == 0 {
		return -2
	}
	if u := fill.amount[beslagUitkering]; !r.amount[beslagUitkering].known {
		fill.amount[beslagNorm] = beslagAmount{is: u.is} // a benefit with a norm of any amount
	}
	v := r.values(&fill)
	b := d.voetOf(&v, integraal.Date{}, nil)
	return b.Voet.Cents()*(2*mostBeslag+1) + b.Above.Cents()*2 + int64(index(b.By == byUitkering))
}

func (r *beslagReading) note(q *inquiry, f *BeslagFacts, bits, amounts []int, bears []bool) {
	for n, i := range bits {
		askIf(q, bears[n], factsOfBeslagBits[i], f.ID, f.bits()[i])
	}
	for n, i := range amounts {
		needed, name := bears[len(bits)+n], factsOfBeslagAmounts[i]
		switch i {
		case beslagBelastbaar:
			askIf(q, needed, name, f.ID, &f.Belastbaar)
		case beslagBelastbaarE:
			askIf(q, needed, name, f.ID, &f.BelastbaarEchtgenoot)
		case beslagUitkering:
			askIf(q, needed, name, f.ID, &f.Uitkering)
		case beslagNorm:
			askIf(q, needed, name, f.ID, &valueOf(&f.Uitkering).Norm)
		case beslagArt32:
			askIf(q, needed, name, f.ID, &valueOf(&f.Uitkering).Inkomen)
		default:
			askIf(q, needed, name, f.ID, f.amounts()[i-beslagInkomen])
		}
	}
}

// explain adds the facts that are known to an explanation.
func (r *beslagReading) explain(f *BeslagFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	for i, name := range factsOfBeslagBits {
		if r.matters(i) {
			givenAnswer(why, name, r.is[i])
		}
	}
	givenIf(why, FactBelastbaar, &f.Belastbaar)
	if r.is[beslagGehuwd] != no {
		givenIf(why, FactBelastbaarEchtgenoot, &f.BelastbaarEchtgenoot)
	}
	for i, m := range f.amounts() {
		givenIf(why, factsOfBeslagAmounts[beslagInkomen+i], m)
	}
	if u, known := f.Uitkering.Value(); known {
		integraal.Given(why, FactBeslagUitkering, integraal.YesNo(true))
		givenIf(why, FactBeslagNorm, &u.Norm)
		givenIf(why, FactBeslagArt32, &u.Inkomen)
	}
}

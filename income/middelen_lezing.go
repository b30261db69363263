package income

import (
	"strconv"

	"github.com/integraal/integraal"
)

// indexed is the path of the i-th of a list.
func indexed(of string, i int) string { return of + "[" + strconv.Itoa(i) + "]" }

// inkomenReading is what is known of one source of income.
type inkomenReading struct {
	of          *Inkomen
	kind        reading[Inkomenssoort]
	amount      reading[integraal.PerMonth]
	earlier     reading[integraal.PerYear]
	contributes answer
}

func (q *inquiry) inkomen(f *Inkomen, of string) inkomenReading {
	r := inkomenReading{
		of: f, kind: read(&f.Kind), amount: q.amount(of, "amount", &f.Amount),
		earlier: notNegative(q, of, "earlier", &f.Earlier), contributes: yesNo(&f.Contributes),
	}
	if k := r.kind; k.absent || k.known && (k.is < GewoonInkomen || k.is > UitgezonderdInkomen) {
		q.fault("fact.impossible", field(of, -1, "kind"), textKind)
	}
	return r
}

// values are the facts for the rule, where some are open those by which least
// counts.
func (r *inkomenReading) values(young, doelgroep answer) inkomenValues {
	v := inkomenValues{
		kind: r.kind.is, amount: r.amount.is, earlier: r.earlier.is,
		contributes: r.contributes != no, young: young == yes, doelgroep: doelgroep != no,
	}
	if !r.kind.known {
		v.kind = UitgezonderdInkomen
	}
	return v
}

// settled reports whether it is known what counts of a source of income.
func (r *inkomenReading) settled(young, doelgroep answer) bool {
	switch {
	case !r.kind.known || !r.amount.known:
		return false
	case r.kind.is == Premie:
		return r.earlier.known && r.contributes != open && (young == no || young == yes && doelgroep != open)
	case r.kind.is == Vrijwilligersvergoeding:
		return r.earlier.known && young != open
	}
	return r.kind.is != Jonggehandicaptenkorting || young != open
}

// persoonPath are the paths of a person's fields, written out since making
// them takes memory.
type persoonPath struct{ person, werk, inkomsten string }

var (
	applicantPath = persoonPath{"applicant", "applicant.werk", "applicant.inkomsten"}
	spousePath    = persoonPath{"spouse", "spouse.werk", "spouse.inkomsten"}
)

// persoonReading is what is known of the income of one person.
type persoonReading struct {
	young, pensioner answer
	doelgroep        answer
	werk             werkReading
	list             answer
	items            []Inkomen
	values           persoonValues // by which least counts
	open             bool          // whether an amount that may count is not known
	unsettled        bool          // whether it is not known what counts of another source
}

// read reads one person; alone and receives are of the household.
func (r *persoonReading) read(q *inquiry, d *middelenDay, f *persoon, at *persoonPath, alone, receives answer) {
	r.ages(q, at.person, f.born)
	r.doelgroep = yesNo(f.doelgroep)
	if r.werk.read(q, at.werk, f.werk); r.werk.is != no {
		r.werk.set(workUnder27, r.young)
		r.werk.set(isPensioner, r.pensioner)
		r.werk.set(inDoelgroep, r.doelgroep)
		r.werk.set(isAlone, alone)
		r.werk.set(doesReceive, receives)
	}
	r.list = presence(f.inkomsten)
	r.items = bounded(q, at.inkomsten, *valueOf(f.inkomsten))
	r.open = r.list == open || r.werk.is == open || r.werk.is == yes && !r.werk.earned.known
	r.values.werk = r.werk.favourable(d)
	for i := range r.items {
		of := ""
		if r.mayFault(i) {
			of = indexed(at.inkomsten, i)
		}
		r.add(q, d, of, i)
	}
}

// mayFault reports whether a path is needed: making one takes memory.
func (r *persoonReading) mayFault(i int) bool {
	f := &r.items[i]
	a, _ := f.Amount.Value()
	e, _ := f.Earlier.Value()
	k, known := f.Kind.Value()
	return !known || k < GewoonInkomen || k > UitgezonderdInkomen || a.IsNegative() || e.IsNegative() ||
		a.Cents() > integraal.MaxCents || e.Cents() > integraal.MaxCents
}

func (r *persoonReading) add(q *inquiry, d *middelenDay, of string, i int) {
	item := q.inkomen(&r.items[i], of)
	v := item.values(r.young, r.doelgroep)
	if item.kind.known && item.kind.is == Oudedagsvoorziening {
		r.values.oudedag = r.values.oudedag.Plus(v.amount)
	} else {
		r.values.other = r.values.other.Plus(d.counts(&v))
	}
	if !item.amount.known && !alwaysLeftOut(item.kind) || !item.kind.known {
		r.open = true
	}
	if !item.settled(r.young, r.doelgroep) && !alwaysLeftOut(item.kind) {
		r.unsettled = true
	}
}

// alwaysLeftOut reports whether a kind never counts.
func alwaysLeftOut(k reading[Inkomenssoort]) bool {
	return k.known && k.is >= KinderbijslagInkomen
}

// ages reads whether a person is under 27 and whether of pension age.
func (r *persoonReading) ages(q *inquiry, of string, f *integraal.Fact[integraal.Date]) {
	born, known := q.born(of, -1, f)
	if !known {
		return
	}
	r.young = answerOf(!reached(born, q.day, onder27Jaar))
	r.pensioner = no
	if reached(born, q.day, leastPensionAge) {
		has, set := integraal.HasPensionAge(born, q.day)
		if !set {
			q.fault("rule.uncovered", field(of, -1, "born"), textPensionAge)
		}
		r.pensioner = answerOf(has)
	}
}

// complete reports whether nothing about a person is missing that may bear.
func (r *persoonReading) complete() bool {
	w := &r.werk
	if w.is == open || w.is == yes && (w.open != 0 || !w.earned.known || !w.supported.known) || r.list == open {
		return false
	}
	return !r.unsettled && (r.pensioner != open || !r.hasPension())
}

// hasPension reports whether there may be a private pension.
func (r *persoonReading) hasPension() bool {
	if !r.values.oudedag.IsZero() || r.list == open {
		return true
	}
	for i := range r.items {
		k, known := r.items[i].Kind.Value()
		a := read(&r.items[i].Amount)
		if (!known || k == Oudedagsvoorziening) && (!a.known || !a.is.IsZero()) {
			return true
		}
	}
	return false
}

// explain adds the facts about a person that are known.
func (r *persoonReading) explain(d *middelenDay, f *persoon, why *integraal.Explanation) {
	givenPerson(why, f.id.name())
	givenIf(why, FactBorn, f.born)
	if w := valueOf(f.werk); r.werk.is == yes && !w.counted {
		givenIf(why, FactVerdiend, &w.Earned)
		givenIf(why, FactGesteund, &w.Supported)
		givenAnswer(why, FactArbeidsinschakeling, yesNo(&w.Contributes))
		givenCount(why, FactMaandenN, &w.MonthsN)
		givenAnswer(why, FactUrenbeperkt, yesNo(&w.Urenbeperkt))
		givenAnswer(why, FactDoelgroep, r.doelgroep)
		givenCount(why, FactMaandenZ, &w.MonthsZ)
		givenAnswer(why, FactGeenUitbreiding, yesNo(&w.NoMoreHours))
		givenAnswer(why, FactJongKind, yesNo(&w.YoungChild))
		givenCount(why, FactMaandenR, &w.MonthsR)
	}
	var q inquiry
	for i := range r.items {
		item := q.inkomen(&r.items[i], "")
		givenPerson(why, item.of.ID)
		givenIf(why, FactInkomensbedrag, &item.of.Amount)
		givenIf(why, FactInkomenEerder, &item.of.Earlier)
		if item.kind.is == Premie {
			givenAnswer(why, FactInkomenOordeel, item.contributes)
		}
		if item.settled(r.young, r.doelgroep) {
			v := item.values(r.young, r.doelgroep)
			d.explainInkomen(&v, why)
		}
	}
}

// givenCount adds a known number to an explanation.
func givenCount(why *integraal.Explanation, name integraal.Name, f *integraal.Fact[int]) {
	if n, known := f.Value(); known {
		integraal.Given(why, name, integraal.Count(n))
	}
}

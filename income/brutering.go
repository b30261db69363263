package income

import "github.com/integraal/integraal"

// Brutering is bijstand over a year with the tax and the premiums that the
// municipality pays on top of it (Participatiewet art. 19 lid 4).
type Brutering struct {
	// Netto is the bijstand itself, Heffing what is paid on it, and Bruto both:
	// what is taxable, and counts in the toetsingsinkomen.
	Netto, Heffing, Bruto integraal.PerYear
	// Unconfirmed is whether a statutory value behind it is less than certain.
	Unconfirmed bool
}

// BruteringFacts are the facts that decide on the tax on the bijstand of one
// person over the calendar year of a day. Of spouses each has half of the
// bijstand. ID is a label that the host chooses.
type BruteringFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Netto is the bijstand of the year, with the vakantietoeslag.
	Netto integraal.Fact[integraal.PerYear]
	// Inkomen and Arbeidsinkomen are as in [InkomstenbelastingFacts], without the
	// bijstand.
	Inkomen, Arbeidsinkomen integraal.Fact[integraal.PerYear]
	// AlleenstaandeAOW is as in [InkomstenbelastingFacts].
	AlleenstaandeAOW integraal.Fact[bool]
}

var byBrutering = pw("19", "4", "")(read2026H1)

// BijstandBruto is the gross amount behind a net bijstand over a year, by the
// built-in norms: so much that what the tax and the premiums on all income
// together exceed those on the other income by is paid on top. The credits of
// payroll are used once: first for the other income, and the rest for the bijstand.
// The outcome applies not without bijstand.
//
// It is how the year comes out. What a municipality withholds month by month
// differs, as it goes by whether it or an employer applies the credits. The faults
// are those of [Inkomstenbelasting], and amount.negative.
func BijstandBruto(f BruteringFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Brutering], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Brutering]{}, err
	}
	return d.BijstandBruto(f, why)
}

// BijstandBruto is the function [BijstandBruto] by the norms of the day.
func (d *Day) BijstandBruto(f BruteringFacts, why *integraal.Explanation) (integraal.Outcome[Brutering], error) {
	var none integraal.Outcome[Brutering]
	b, err := d.checkBelasting()
	if err != nil {
		return none, err
	}
	q, r := inquiry{day: d.date}, belastingReading{}
	netto := notNegative(&q, "", "netto", &f.Netto)
	other := InkomstenbelastingFacts{
		ID: f.ID, Born: f.Born, Inkomen: f.Inkomen, Arbeidsinkomen: f.Arbeidsinkomen, AlleenstaandeAOW: f.AlleenstaandeAOW,
		AndereBoxen: integraal.KnowAbsent[integraal.PerYear](), JongKind: integraal.Know(false),
		Partner: integraal.KnowAbsent[FiscalePartner](),
	}
	r.read(&q, &other)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	if why != nil {
		r.explain(&other, why)
		givenIf(why, FactBijstandNetto, &f.Netto)
	}
	if netto.known && netto.is.IsZero() {
		failed := integraal.Condition{Name: ConditionBijstandNetto, By: byBrutering}
		explainFailed(why, []integraal.Condition{failed})
		return integraal.No[Brutering](failed), nil
	}
	r.askBruto(&q, b, &f, netto)
	if len(q.Missing) > 0 {
		return integraal.Open[Brutering](q.Missing...), nil
	}
	v, _ := r.values(b)
	return integraal.Yes(b.bruto(netto.is, &v, why)), nil
}

// askBruto notes the missing facts to which two answers give two outcomes.
func (r *belastingReading) askBruto(q *inquiry, d *belastingDay, f *BruteringFacts, netto reading[integraal.PerYear]) {
	nets := []integraal.PerYear{netto.is}
	if !netto.known {
		nets = []integraal.PerYear{integraal.EuroPerYear(4_000), integraal.EuroPerYear(16_000)}
	}
	incomes, works := someAmounts(r.income), someAmounts(r.work)
	ages := []belastingValues{{}, {old: true}, {old: true, early: true}}
	if r.born.known {
		ages = []belastingValues{{old: r.old == yes, early: r.early == yes}}
	}
	singles := bothOf(r.single)
	bears := bearing([]int{len(nets), len(incomes), len(works), len(ages), len(singles)}, func(at []int) int64 {
		v := ages[at[3]]
		v.income, v.work, v.single = incomes[at[1]], works[at[2]], singles[at[4]]
		return d.bruto(nets[at[0]], &v, nil).Bruto.Cents()
	})
	askIf(q, bears[0], FactBijstandNetto, f.ID, &f.Netto)
	askIf(q, bears[1], FactBelastbaarInkomen, f.ID, &f.Inkomen)
	askIf(q, bears[2], FactArbeidsinkomen, f.ID, &f.Arbeidsinkomen)
	askIf(q, bears[3], FactBorn, f.ID, &f.Born)
	askIf(q, bears[4], FactAlleenstaandeAOW, f.ID, &f.AlleenstaandeAOW)
}

// bruto is the gross amount on plain values: one that leaves the net, and no more than
// some cents above it where the cents of the tax do not meet it.
func (d *belastingDay) bruto(netto integraal.PerYear, v *belastingValues, why *integraal.Explanation) Brutering {
	all, want, onWork := *v, netto.Cents(), d.onWork(v)
	alone := d.due(v, onWork)
	over := func(gross int64) int64 { // what is left above the net
		all.income = v.income.Plus(integraal.CentsPerYear(gross))
		return gross - (d.due(&all, onWork).Cents() - alone.Cents()) - want
	}
	enough := grossed(want, over)
	b := Brutering{Netto: netto, Bruto: integraal.CentsPerYear(enough), Unconfirmed: d.doubt}
	b.Heffing = b.Bruto.Minus(netto)
	if why != nil {
		all.income = v.income.Plus(b.Bruto)
		d.heffing(v, why)
		integraal.Explain(why, stepMetBijstand, all.income, byBrutering)
		d.heffing(&all, why)
		integraal.Explain(why, stepBruteringHeffing, b.Heffing, byBrutering)
		integraal.Explain(why, stepBruto, b.Bruto, byBrutering)
	}
	return b
}

// near is the cents within which the gross amount is found by trying one by one.
const near = 8

// grossed is the gross amount of a net: the tax is made of straight pieces, along
// which the line through two amounts leads to it.
func grossed(want int64, over func(int64) int64) int64 {
	at, is := want, over(want)
	before, was := at-1, int64(-1)
	least, most := want-1, 4*want+100_00 // too little, enough
	for is < -near || is > near {
		if is < 0 {
			least = max(least, at)
		} else {
			most = min(most, at)
		}
		next := at - is
		if is != was && max(is, -is, at-before, before-at) < 1<<31 { // the product fits
			next = at - is*(at-before)/(is-was)
		}
		if next <= least || next >= most {
			next = least + (most-least)/2
		}
		if next == at || most-least < 2 {
			break
		}
		before, was = at, is
		at, is = next, over(next)
	}
	for ; is < 0; is = over(at) {
		at++
	}
	for over(at-1) >= 0 && at > want {
		at--
	}
	return at
}

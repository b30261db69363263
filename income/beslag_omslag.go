package income

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"

	"github.com/integraal/integraal"
)

// Betalingssoort is the kind of a periodic payment by Rv art. 475c lid 1, in the order
// of its onderdelen, in which a creditor has to attach them (lid 2).
type Betalingssoort uint8

// The kinds. Those from BetalingKinderopvangtoeslag on are excepted or not named: no
// beslagvrije voet is attached to them.
const (
	BetalingOnbekend            Betalingssoort = iota // not set: a fault
	BetalingParticipatiewet                           // onderdeel a
	BetalingSocialeZekerheid                          // b: other social security, but for kinderbijslag
	BetalingOorlogsgetroffenen                        // c
	BetalingAmbtenaar                                 // d: pay and pensions of civil servants
	BetalingLoon                                      // e
	BetalingVerzekering                               // f: life, disability, accident, sickness insurance
	BetalingPensioen                                  // g: pension and annuity
	BetalingVoorlopigeTeruggaaf                       // h: income tax in a voorlopige teruggaaf
	BetalingLevensonderhoud                           // i: maintenance
	BetalingToeslag                                   // j: a toeslag but for kinderopvangtoeslag
	BetalingKinderopvangtoeslag                       // excepted in j
	BetalingKinderbijslag                             // excepted in b
	BetalingAnders                                    // not named in lid 1
	betalingssoorten
)

// Beslagvrij is whether a beslagvrije voet is attached to payments of the kind, and the
// provision. Of one that lid 1 does not name who owes can ask the court to apply it,
// with too little else to live on (art. 475f lid 1).
func (s Betalingssoort) Beslagvrij() (holds bool, by integraal.Citation) {
	switch {
	case s == BetalingAnders:
		return false, rv("475f", "1", "")(readRv)
	case s == BetalingKinderbijslag:
		return false, rv("475c", "1", "b")(readRv)
	case s == BetalingKinderopvangtoeslag:
		return false, rv("475c", "1", "j")(readRv)
	case s == BetalingOnbekend || s >= betalingssoorten:
		return false, integraal.Citation{}
	}
	return true, rv("475c", "1", string(rune('a'+s-BetalingParticipatiewet)))(readRv)
}

// BeslagenBetaling is one periodic payment that is under attachment.
type BeslagenBetaling struct {
	// ID is a label that the host chooses, such as the employer.
	ID     string
	Kind   integraal.Fact[Betalingssoort]
	Amount integraal.Fact[integraal.PerMonth]
}

// OmslagFacts are the facts on which one beslagvrije voet is spread over the payments
// that are under attachment. ID is a label that the host chooses.
type OmslagFacts struct {
	ID string
	// Voet is the beslagvrije voet, of [BeslagvrijeVoetFor].
	Voet integraal.Fact[integraal.PerMonth]
	// Betalingen are the payments that are under attachment, each once, however many
	// creditors attached it. Known to be absent: there are none.
	Betalingen integraal.Fact[[]BeslagenBetaling]
}

// Omslag is the beslagvrije voet over several payments.
type Omslag struct {
	// Delen are in the order in which a creditor has to attach the payments (art. 475c
	// lid 2). Together they are the beslagvrije voet.
	Delen []BeslagDeel
	By    integraal.Citation
}

// BeslagDeel is the part of one payment. Above is the most that an attachment takes of
// it, and no order to pay.
type BeslagDeel struct {
	ID          string
	Voet, Above integraal.PerMonth
}

var byOmslag = rv("475c", "5", "")(readRv)

// OmslagFor spreads a beslagvrije voet over several payments under attachment, in
// proportion to them (Rv art. 475c lid 5), to the cent: the article names no rounding,
// and the cents that are left go to the parts that lose most. It applies not to fewer
// than two payments of lid 1 a to i: then the beslagvrije voet holds whole. Toeslagen
// and what has no beslagvrije voet are in no part of it. That the creditors attached
// different payments by lid 2 or 3 is for who gives the facts. The article is the same
// on every day that is covered.
//
// The faults are dated.outside, amount.negative, amount.range, facts.range,
// facts.contradiction for two payments with one label, and fact.impossible for a kind
// that is not there and for a beslagvrije voet or an amount that is known to be absent.
func OmslagFor(f OmslagFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Omslag], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Omslag]{}, err
	}
	return d.Omslag(f, why)
}

// Omslag is the function [OmslagFor] by the norms of the day.
func (d *Day) Omslag(f OmslagFacts, why *integraal.Explanation) (integraal.Outcome[Omslag], error) {
	var none integraal.Outcome[Omslag]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	if err := d.beslag.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	voet, _ := integraal.Take(&q.Lacks, FactOmslagVoet, f.ID, f.Voet)
	q.beslagRange("voet", voet.Cents())
	list, _, _ := integraal.TakeIfAny(&q.Lacks, FactOmslagBetalingen, f.ID, f.Betalingen)
	var r omslagReading
	r.read(&q, list)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	if why != nil {
		givenPerson(why, f.ID)
		givenIf(why, FactOmslagVoet, &f.Voet)
	}
	settled := stateOf(&f.Betalingen) == integraal.Known || stateOf(&f.Betalingen) == integraal.KnownAbsent
	if settled && len(r.counts)+r.open < 2 { // whatever else is missing
		failed := []integraal.Condition{{Name: ConditionOmslag, By: byOmslag}}
		explainFailed(why, failed)
		return integraal.No[Omslag](failed...), nil
	}
	if len(q.Missing) > 0 {
		return integraal.Open[Omslag](q.Missing...), nil
	}
	return integraal.Yes(r.spread(voet, why)), nil
}

// omslagReading are the payments over which it is spread, and how many more there may be.
type omslagReading struct {
	counts []betaling
	open   int
}

type betaling struct {
	id    string
	kind  Betalingssoort
	cents int64
}

func (r *omslagReading) read(q *inquiry, list []BeslagenBetaling) {
	if q.tooMany("betalingen", len(list)) {
		return
	}
	for i := range list {
		b := &list[i]
		at := "betalingen[" + strconv.Itoa(i) + "]"
		for j := range i { // each once: twice would count it twice
			q.distinct(list[j].ID, "betalingen", j, b.ID, "betalingen", i)
		}
		var asked integraal.Lacks
		kind, known := integraal.Take(&asked, FactOmslagSoort, b.ID, b.Kind)
		if known && (kind == BetalingOnbekend || kind >= betalingssoorten) {
			q.fault("fact.impossible", at+".kind", textSoort)
		}
		if holds, _ := kind.Beslagvrij(); known && (!holds || kind == BetalingToeslag) {
			continue // its amount bears on nothing
		}
		amount, there := integraal.Take(&asked, FactOmslagBedrag, b.ID, b.Amount)
		q.beslagRange(at+".amount", amount.Cents())
		q.Faults = append(q.Faults, asked.Faults...)
		if there && amount.IsZero() {
			continue // nor does the kind of what is nothing
		}
		q.Missing = append(q.Missing, asked.Missing...)
		if !known || !there {
			r.open++
			continue
		}
		r.counts = append(r.counts, betaling{b.ID, kind, amount.Cents()})
	}
}

// spread gives each its part, of which the rest of a division goes to the largest
// remainders.
func (r *omslagReading) spread(voet integraal.PerMonth, why *integraal.Explanation) Omslag {
	slices.SortStableFunc(r.counts, func(a, b betaling) int {
		return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(b.cents, a.cents))
	})
	var all int64
	for _, b := range r.counts {
		all += b.cents
	}
	part, rest := make([]int64, len(r.counts)), make([]int64, len(r.counts))
	order, left := make([]int, len(r.counts)), voet.Cents()
	for i, b := range r.counts {
		hi, lo := bits.Mul64(uint64(voet.Cents()), uint64(b.cents))
		whole, over := bits.Div64(hi, lo, uint64(all)) // b.cents is at most all
		part[i], rest[i] = int64(whole), int64(over)
		order[i] = i
		left -= part[i]
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(rest[b], rest[a]) })
	for _, i := range order[:left] {
		part[i]++
	}
	o := Omslag{By: byOmslag}
	for i, b := range r.counts {
		deel := BeslagDeel{ID: b.id, Voet: integraal.CentsPerMonth(part[i])}
		deel.Above = integraal.CentsPerMonth(b.cents).Above(deel.Voet)
		o.Delen = append(o.Delen, deel)
		if why != nil {
			givenPerson(why, b.id)
			integraal.Explain(why, stepOmslagDeel, deel.Voet, byOmslag)
			integraal.Explain(why, stepBeslagBoven, deel.Above, byBeslagBoven)
		}
	}
	if why != nil {
		integraal.Explain(why, stepBeslagGeenOpdracht, integraal.YesNo(true), byBeslagBoven)
	}
	return o
}

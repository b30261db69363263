package outlook

import (
	"github.com/integraal/integraal"
	"github.com/integraal/integraal/income"
)

// ReachFacts decide whether an amount that is asked reaches the household. Who
// names the scheme or the person in what is missing.
type ReachFacts struct {
	Who string
	// Offset is what who pays sets off of each payment against older debts, Attached
	// what an attachment takes of it. Known to be absent: nothing.
	Offset, Attached integraal.Fact[integraal.Amount]
	// Managed is whether someone else manages the money: then it is paid to them, and
	// the household gets what they pay out.
	Managed integraal.Fact[bool]
}

// Reached is what of a payment reaches the household.
type Reached struct {
	// Asked is what is asked, Reaches what of it is paid to the household or to who
	// manages its money, Stays what does not: it pays older debts.
	Asked   integraal.Amount `json:"asked"`
	Reaches integraal.Amount `json:"reaches"`
	Stays   integraal.Amount `json:"stays"`
	// Managed is as in [ReachFacts].
	Managed bool `json:"managed"`
}

// Reach is what of a payment reaches a household. The outcome applies not where
// none of it does. What is not known is asked: an amount of which nobody knows
// whether it stays is no gain. The faults are amount.negative and amount.range.
func Reach(asked integraal.Amount, f ReachFacts) (integraal.Outcome[Reached], error) {
	var none integraal.Outcome[Reached]
	var l integraal.Lacks
	k := checker{}
	k.amount("asked", integraal.Know(asked))
	k.amount("offset", f.Offset)
	k.amount("attached", f.Attached)
	if len(k.faults) > 0 {
		return none, k.faults.Err()
	}
	offset, _, _ := integraal.TakeIfAny(&l, FactOffset, f.Who, f.Offset)
	attached, _, _ := integraal.TakeIfAny(&l, FactAttached, f.Who, f.Attached)
	managed, _, _ := integraal.TakeIfAny(&l, FactBudgetBeheer, f.Who, f.Managed)
	if len(l.Missing) > 0 {
		for i := range l.Missing {
			l.Missing[i].Settles = len(l.Missing) == 1
		}
		return integraal.Open[Reached](l.Missing...), nil
	}
	r := Reached{Asked: asked, Reaches: asked.Above(offset.Plus(attached)), Managed: managed}
	r.Stays = asked.Minus(r.Reaches)
	if r.Reaches.IsZero() {
		return integraal.No[Reached](integraal.Condition{Name: ConditionReaches}), nil
	}
	return integraal.Yes(r), nil
}

// GapReach is an amount to ask for with whether it reaches the household.
type GapReach struct {
	Scheme income.Scheme
	// Missed is the amount and the period of its payments.
	Missed income.Periodic
	Reach  integraal.Outcome[Reached]
}

// ReachOf says of every amount that [income.Uptake] found missed whether it reaches
// the household, by the facts of its scheme.
func ReachOf(gaps []income.Gap, facts func(income.Scheme) ReachFacts) ([]GapReach, error) {
	var list []GapReach
	for i := range gaps {
		g := &gaps[i]
		if g.Verdict != integraal.Applies {
			continue
		}
		o, err := Reach(cents(g.Missed.Cents), facts(g.Scheme))
		if err != nil {
			return nil, err
		}
		list = append(list, GapReach{Scheme: g.Scheme, Missed: g.Missed, Reach: o})
	}
	return list, nil
}

// Deviation is the same household as it may turn out to be: an income, a rent or
// people other than was said.
type Deviation struct {
	Name      string
	Says      integraal.Text
	Household *income.Household
}

// Recovery is what a deviation means for one scheme, over its period.
type Recovery struct {
	Deviation string        `json:"deviation"`
	Scheme    income.Scheme `json:"scheme"`
	// Known is whether it could be found out; Missing and Uncovered say why not.
	Known     bool                `json:"known"`
	Missing   []integraal.Missing `json:"missing,omitempty"`
	Uncovered integraal.Faults    `json:"uncovered,omitempty"`
	// Advance is what is paid on what was said, Due what is due as it turned out.
	// Back is Advance less Due: below zero it is what is paid after.
	Advance income.Periodic `json:"advance"`
	Due     income.Periodic `json:"due"`
	Back    income.Periodic `json:"back"`
}

// Deviate sets what is paid on what was said of a household against what is due as
// it may turn out, for every scheme that pays. A scheme that is about somebody in one of
// the two only, as the AOW of a partner, pays nothing in the other. The faults are those of
// [income.Day.Assess].
func Deviate(d *income.Day, said *income.Household, deviations ...Deviation) ([]Recovery, error) {
	var base, other income.Assessment
	if err := d.Assess(said, false, &base); err != nil {
		return nil, err
	}
	var list []Recovery
	for _, v := range deviations {
		if err := d.Assess(v.Household, false, &other); err != nil {
			return nil, err
		}
		for s := income.SchemeBijstand; s < income.SchemeLokaleRegeling; s++ {
			a, b := base.Of(s), other.Of(s)
			if a.Nobody && b.Nobody {
				continue
			}
			list = append(list, recovered(v.Name, paysNobody(a), paysNobody(b)))
		}
	}
	return list, nil
}

// paysNobody is an answer in which a scheme that is about nobody, as the pension of a
// partner who is not there, pays nothing.
func paysNobody(a income.SchemeAnswer) income.SchemeAnswer {
	if a.Nobody {
		a.Verdict = integraal.AppliesNot
	}
	return a
}

func recovered(name string, a, b income.SchemeAnswer) Recovery {
	r := Recovery{Deviation: name, Scheme: a.Scheme, Missing: join(a.Missing, b.Missing)}
	r.Uncovered = append(append(r.Uncovered, a.Uncovered...), b.Uncovered...)
	if len(r.Missing) > 0 || len(r.Uncovered) > 0 || a.Verdict == integraal.Undetermined || b.Verdict == integraal.Undetermined {
		return r
	}
	r.Known, r.Advance, r.Due = true, a.Amount, b.Amount
	r.Advance.Per, r.Due.Per = per(a, b), per(a, b)
	r.Back = income.Periodic{Cents: r.Advance.Cents - r.Due.Cents, Per: r.Due.Per}
	return r
}

// per is the period of a scheme, of which an answer without an amount says none.
func per(a, b income.SchemeAnswer) income.Period {
	if a.Verdict == integraal.Applies {
		return a.Amount.Per
	}
	return b.Amount.Per
}

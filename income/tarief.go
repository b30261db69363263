package income

import "github.com/integraal/integraal"

// Tarief is the income tax of one person over the calendar year of a day as a
// function of amounts that are known, by the rule of [Inkomstenbelasting]: for
// curves and simulations, which ask it many times.
type Tarief struct {
	d *belastingDay
	v belastingValues
}

// Tarief is the tax of someone of whom it is known when they were born and, from
// the pension age on, whether they have the AOW of who is not married. The faults
// are dated.outside and rule.uncovered, as those of [Inkomstenbelasting].
func (d *Day) Tarief(born integraal.Date, alleenstaandeAOW bool) (Tarief, error) {
	b, err := d.checkBelasting()
	if err != nil {
		return Tarief{}, err
	}
	q := inquiry{day: d.date}
	known := integraal.Know(born)
	q.checkBorn("", -1, &known)
	old := q.oldAllYear("", born)
	if len(q.Faults) > 0 {
		return Tarief{}, q.Faults.Err()
	}
	return Tarief{d: b, v: belastingValues{old: old == yes, early: born.Before(before1946), single: alleenstaandeAOW}}, nil
}

// Heffing is the tax on an income of which a part is from present work, with or
// without the combination credit. Of the zero Tarief it is nil.
func (t *Tarief) Heffing(inkomen, arbeid integraal.PerYear, combinatie bool) Inkomensheffing {
	if t.d == nil {
		return Inkomensheffing{}
	}
	v := t.v
	v.income, v.work, v.combination = inkomen, arbeid, combinatie
	return t.d.heffing(&v, nil)
}

// Bruto is what is behind a net bijstand over a year beside such an income, by the
// rule of [BijstandBruto].
func (t *Tarief) Bruto(netto, inkomen, arbeid integraal.PerYear) Brutering {
	if t.d == nil || netto.IsZero() {
		return Brutering{}
	}
	v := t.v
	v.income, v.work = inkomen, arbeid
	return t.d.bruto(netto, &v, nil)
}

// Combinatiekorting is whether someone with a young child has the combination
// credit (Wet IB 2001 art. 8.14a lid 1 and 3): theirs is the partner's income from
// work, and older is whether the person is older than the partner.
func (t *Tarief) Combinatiekorting(arbeid integraal.PerYear, partner bool, theirs integraal.PerYear, older bool) bool {
	if t.d == nil || !arbeid.MoreThan(t.d.combinatieVanaf.Is) {
		return false
	}
	return !partner || theirs.MoreThan(arbeid) || older && theirs == arbeid
}

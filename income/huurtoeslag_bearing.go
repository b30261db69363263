package income

import "github.com/integraal/integraal"

// huurbearing is which open questions bear on the outcome: of each, two answers
// give two outcomes.
type huurbearing struct {
	jong, ouderen, boven, uitzondering, service bool
	ages                                        bool // one of those that ages decide
	worlds                                      []huurtoeslagValues
	rents                                       []integraal.PerMonth
}

// bearing tries the answers. It looks at each combination of what the missing
// facts decide, at the rents and incomes where those make a difference.
func (r *huurtoeslagReading) bearing(d *huurtoeslagDay) huurbearing {
	var b huurbearing
	if r.settled() {
		return b
	}
	b.worlds, b.rents = r.worlds(), r.rents(d)
	b.jong = r.jong == open && r.flips(d, &b, func(v *huurtoeslagValues) { v.jong = !v.jong })
	b.boven = r.boven == open && r.flips(d, &b, func(v *huurtoeslagValues) { v.boven = !v.boven })
	b.uitzondering = r.uitzondering == open && r.flips(d, &b, func(v *huurtoeslagValues) { v.uitzondering = !v.uitzondering })
	b.ouderen = r.ouderen == open && r.flips(d, &b, func(v *huurtoeslagValues) { v.huishouden ^= eenpersoonsouderen })
	b.ages = b.jong || b.ouderen || b.boven
	b.service = r.serviceBears(d, &b)
	return b
}

// settled reports whether nothing that bearing looks at is open.
func (r *huurtoeslagReading) settled() bool {
	return r.jong != open && r.boven != open && r.uitzondering != open && r.ouderen != open &&
		r.lo == r.hi && (!r.incomeKnown || r.incomeLo == r.incomeHi) && r.incomeKnown
}

// worlds are the combinations of what is open, without rent.
func (r *huurtoeslagReading) worlds() []huurtoeslagValues {
	incomes := []integraal.PerYear{{}}
	if r.incomeKnown {
		incomes = []integraal.PerYear{r.incomeLo, r.incomeHi}
	}
	var all []huurtoeslagValues
	for bits := range 32 {
		on := func(i int) bool { return bits>>i&1 == 1 }
		v := huurtoeslagValues{groot: on(0), jong: on(1), boven: on(2), uitzondering: on(3)}
		if !mayHold(r.groot, v.groot) || !mayHold(r.jong, v.jong) || !mayHold(r.boven, v.boven) ||
			!mayHold(r.uitzondering, v.uitzondering) || bits >= 16 && incomes[0] == incomes[len(incomes)-1] {
			continue
		}
		v.rekeninkomen = incomes[min(bits/16, len(incomes)-1)]
		for h := range huishoudtypen {
			if v.huishouden = h; r.mayBe(h) && consistent(v) {
				all = append(all, v)
			}
		}
	}
	return all
}

// consistent leaves out what no household can be: young with someone of pension
// age, of pension age on 1 January and not later, three persons in one.
func consistent(v huurtoeslagValues) bool {
	return (!v.huishouden.ouderen() || !v.jong && v.boven) && (v.huishouden.meer() || !v.groot)
}

// rents are the rents that stand for all between the least and the most that it
// can be: both ends, and on both sides of what the rule turns on between them.
func (r *huurtoeslagReading) rents(d *huurtoeslagDay) []integraal.PerMonth {
	cent := integraal.CentsPerMonth(1)
	list := []integraal.PerMonth{r.lo, r.hi}
	for _, turn := range []integraal.PerMonth{d.maxHuurJong.Is, d.maxHuur.Is, d.aftopLaag.Is, d.aftopHoog.Is} {
		for _, rent := range []integraal.PerMonth{turn, turn.Plus(cent)} {
			if rent.MoreThan(r.lo) && r.hi.MoreThan(rent) {
				list = append(list, rent)
			}
		}
	}
	return list
}

// flips reports whether a change makes a difference in one of the worlds.
func (r *huurtoeslagReading) flips(d *huurtoeslagDay, b *huurbearing, change func(v *huurtoeslagValues)) bool {
	for _, v := range b.worlds {
		w := v
		if change(&w); !consistent(w) || !r.mayBe(w.huishouden) {
			continue
		}
		for _, rent := range b.rents {
			v.rekenhuur, w.rekenhuur = rent, rent
			if d.answer(v) != d.answer(w) {
				return true
			}
		}
	}
	return false
}

// serviceBears reports whether the service charges that are not known make a
// difference. Each counts alike, so all do or none does.
func (r *huurtoeslagReading) serviceBears(d *huurtoeslagDay, b *huurbearing) bool {
	if d.afbouw || r.lo == r.hi {
		return false
	}
	for _, v := range b.worlds {
		v.rekenhuur = b.rents[0]
		first := d.answer(v)
		for _, rent := range b.rents[1:] {
			if v.rekenhuur = rent; d.answer(v) != first {
				return true
			}
		}
	}
	return false
}

// exemptionBears reports whether it makes a difference if the income of a
// medebewoner counts in full. With another income missing it does as soon as
// there is an income: somewhere on the slope it is more.
func (r *huurtoeslagReading) exemptionBears(d *huurtoeslagDay, i int, b *huurbearing) bool {
	income := read(r.list[i].income)
	if !income.known || !r.incomeKnown {
		return !income.known || !income.is.IsZero()
	}
	lo, hi := r.counted(d, &r.list[i], income.is)
	step := hi.Minus(lo)
	alone, all := false, false
	for _, v := range b.worlds {
		for _, rent := range b.rents {
			v.rekenhuur = rent
			at := func(income integraal.PerYear) Toeslag { v.rekeninkomen = income; return d.answer(v) }
			low, high := at(r.incomeLo), at(r.incomeHi)
			alone = alone || low != at(r.incomeLo.Plus(step)) || high != at(r.incomeHi.Minus(step))
			all = all || low != high
		}
	}
	return alone || all && r.noneAlone(d, b)
}

// noneAlone reports whether no exemption makes a difference by itself, where
// some together do: then each of them bears.
func (r *huurtoeslagReading) noneAlone(d *huurtoeslagDay, b *huurbearing) bool {
	for i := range r.list {
		m := &r.list[i]
		if r.exempt(m) != open {
			continue
		}
		lo, hi := r.counted(d, m, read(m.income).is)
		for _, v := range b.worlds {
			for _, rent := range b.rents {
				v.rekenhuur = rent
				v.rekeninkomen = r.incomeLo
				w := v
				w.rekeninkomen = r.incomeLo.Plus(hi.Minus(lo))
				if d.answer(v) != d.answer(w) {
					return false
				}
			}
		}
	}
	return true
}

// answer is what is due, and nothing for what is not awarded.
func (d *huurtoeslagDay) answer(v huurtoeslagValues) Toeslag {
	t := d.due(&v, nil)
	if d.least.Is.MoreThan(t.Yearly) {
		return Toeslag{}
	}
	return t
}

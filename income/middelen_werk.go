package income

import "github.com/integraal/integraal"

// The periods of art. 31 lid 2, in months, and the age of lid 5.
const (
	maandenN    = 6
	maandenZ    = 12
	maandenR    = 30
	onder27Jaar = 27
)

// werkBits are the yes-and-no facts behind the disregards of income from work.
type werkBits uint16

const (
	workUnder27   werkBits = 1 << iota // under 27 (lid 5)
	isPensioner                        // of pension age
	doesReceive                        // receives algemene bijstand
	isAlone                            // no spouse
	nOver                              // the six months of n are over
	contributes                        // in the college's judgement (n, r)
	isUrenbeperkt                      // y
	inDoelgroep                        // z, aa
	zOver                              // the twelve months of z are over
	noMoreHours                        // aa
	youngChild                         // r
	rOver                              // the thirty months of r are over
	countedBy34a                       // art. 34a said what counts
)

func (b werkBits) has(all werkBits) bool { return b&all == all }

// werkValues are the facts of one person's work, all known.
type werkValues struct {
	earned, supported integraal.PerMonth
	is                werkBits
}

// vrijlating is an onderdeel of art. 31 lid 2 that leaves out income from work.
type vrijlating uint8

const (
	geenVrijlating vrijlating = iota
	vrijlatingN
	vrijlatingY
	vrijlatingZ
	vrijlatingAA
	vrijlatingR
)

// vrijlating is the onderdeel that holds. Onderdeel n goes first: y holds
// "tenzij onderdeel n van toepassing is", z and r only when the six months of n
// are over. Then y: z holds "tenzij onderdeel y van toepassing is" and r not
// beside y, z or aa. Beside y, aa would leave out the same fifteen percent.
func (v *werkValues) vrijlating() vrijlating {
	is, old := v.is, v.is&workUnder27 == 0
	supported := !v.supported.IsZero()
	switch {
	case !is.has(doesReceive):
		return geenVrijlating
	case is.has(isPensioner): // no judgement and no six months
		return vrijlatingN
	case old && is.has(contributes) && !is.has(nOver):
		return vrijlatingN
	case is.has(isUrenbeperkt):
		return vrijlatingY
	case supported && is.has(inDoelgroep|nOver) && !is.has(zOver):
		return vrijlatingZ
	case supported && is.has(inDoelgroep|nOver|noMoreHours):
		return vrijlatingAA
	case old && is.has(isAlone|youngChild|nOver|contributes) && !is.has(rOver):
		return vrijlatingR
	}
	return geenVrijlating
}

// leftOut is what of income from work is not counted, and by which onderdeel.
func (d *middelenDay) leftOut(v *werkValues) (integraal.PerMonth, vrijlating) {
	by := v.vrijlating()
	of, pct, most := d.reckoning(v, by)
	if pct == nil || of.IsZero() {
		return integraal.PerMonth{}, geenVrijlating
	}
	return integraal.Lesser(of.Share(pct.Is).Round(toTheCent), most.Is), by
}

// reckoning is of what amount which part is left out, and with what maximum.
func (d *middelenDay) reckoning(v *werkValues, by vrijlating) (integraal.PerMonth, *entry[integraal.Rate], *entry[integraal.PerMonth]) {
	switch by {
	case vrijlatingN:
		return v.earned, &d.pctN, &d.maxN
	case vrijlatingY:
		return v.earned, &d.pctY, &d.maxY
	case vrijlatingZ, vrijlatingAA:
		return v.supported, &d.pctZ, &d.maxZ
	case vrijlatingR:
		return v.earned, &d.pctR, &d.maxR
	}
	return integraal.PerMonth{}, nil, nil
}

// explainWerk says how much income from work counts and why.
func (d *middelenDay) explainWerk(v *werkValues, why *integraal.Explanation) {
	if why == nil || v.earned.IsZero() || v.is.has(countedBy34a) {
		return
	}
	integraal.Explain(why, stepEarned, v.earned, d.by.inkomen)
	left, by := d.leftOut(v)
	if by == geenVrijlating {
		if v.is.has(workUnder27) {
			integraal.Explain(why, stepUnder27, integraal.YesNo(true), d.by.onder27)
		}
		return
	}
	_, pct, most := d.reckoning(v, by)
	use(why, pct)
	use(why, most)
	name, cite := stepVrijlatingN, pct.By
	switch by {
	case vrijlatingY:
		name = stepVrijlatingY
	case vrijlatingZ:
		name = stepVrijlatingZ
	case vrijlatingAA:
		name, cite = stepVrijlatingAA, d.by.aa
	case vrijlatingR:
		name = stepVrijlatingR
	}
	integraal.Explain(why, name, left, cite)
}

// werkReading is what is known of someone's work.
type werkReading struct {
	is                answer // whether there is work
	earned, supported reading[integraal.PerMonth]
	yes, open         werkBits
}

// set notes the answers to some bits.
func (r *werkReading) set(bit werkBits, a answer) {
	switch a {
	case yes:
		r.yes |= bit
	case open:
		r.open |= bit
	}
}

// reached is whether a number of months reaches a limit.
func (q *inquiry) reached(of, name string, f *integraal.Fact[int], limit int) answer {
	n, known := f.Value()
	if known && n < 0 {
		q.fault("amount.negative", field(of, -1, name), textNegativeCount)
	}
	switch {
	case known:
		return answerOf(n >= limit)
	case f.State() == integraal.KnownAbsent:
		return no
	}
	return open
}

func (r *werkReading) read(q *inquiry, of string, f *integraal.Fact[Werk]) {
	r.is = presence(f)
	if r.is != yes {
		return
	}
	w := valueOf(f)
	r.earned, r.supported = q.amount(of, "earned", &w.Earned), q.amount(of, "supported", &w.Supported)
	if r.earned.known && r.supported.known && r.supported.is.MoreThan(r.earned.is) {
		q.contradict(field(of, -1, "supported"), field(of, -1, "earned"))
	}
	r.set(contributes, yesNo(&w.Contributes))
	r.set(nOver, q.reached(of, "monthsN", &w.MonthsN, maandenN))
	r.set(isUrenbeperkt, yesNo(&w.Urenbeperkt))
	r.set(zOver, q.reached(of, "monthsZ", &w.MonthsZ, maandenZ))
	r.set(noMoreHours, yesNo(&w.NoMoreHours))
	r.set(youngChild, yesNo(&w.YoungChild))
	r.set(rOver, q.reached(of, "monthsR", &w.MonthsR, maandenR))
	r.set(countedBy34a, answerOf(w.counted))
}

// amount reads an amount that cannot be below zero.
func (q *inquiry) amount(of, name string, f *integraal.Fact[integraal.PerMonth]) reading[integraal.PerMonth] {
	return notNegative(q, of, name, f)
}

func notNegative[B integraal.Basis](q *inquiry, of, name string, f *integraal.Fact[integraal.Money[B]]) reading[integraal.Money[B]] {
	r := read(f)
	if uint64(r.is.Cents()) > integraal.MaxCents { // so is one below zero
		q.offRange(of, name, r.is.Cents())
	}
	return r
}

// offRange notes that an amount is below zero or beyond what the library
// computes with, or both.
func (q *inquiry) offRange(of, name string, cents int64) {
	q.within(of, name, cents)
	if cents < 0 {
		q.fault("amount.negative", field(of, -1, name), textNegative)
	}
}

// favourable are the facts for the rule, where some are open the answers that
// leave out most.
func (r *werkReading) favourable(d *middelenDay) werkValues {
	best := werkValues{earned: r.earned.is, supported: r.supported.is, is: r.yes}
	if r.is != yes || r.open == 0 && r.supported.known {
		return best
	}
	if !r.supported.known {
		best.supported = best.earned
	}
	most, _ := d.leftOut(&best)
	for s := r.open; s != 0; s = (s - 1) & r.open {
		v := best
		v.is = r.yes | s
		if left, _ := d.leftOut(&v); left.MoreThan(most) {
			best, most = v, left
		}
	}
	return best
}

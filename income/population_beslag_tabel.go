package income

import "sort"

// beslagTabel is the formula of the beslagvrije voet in whole numbers, over the
// denominator that it has in the law: one row a situation, with all that does not turn
// on the household. It is made anew of the values of the day for every run, and gives
// what [beslagDay.reckon] gives, to the cent.
type beslagTabel struct {
	// ok is whether every value fits; else the rule itself is asked.
	ok    bool
	deel  int64
	rijen [leefsituaties]beslagRij
}

// beslagRij are the values of one situation: amounts over the denominator, bounds of
// the income in cents a year.
type beslagRij struct {
	begin, most int64 // the part of the norm, and the maximum
	// From each bound on, a part of each cent of the income, up to a most.
	zorgVanaf, zorg, zorgMost int64
	huurVanaf, huur, huurMost int64 // from 2026
	kgbVanaf, kgb             int64
	a, b, basis               int64 // the norm rent to 2025
	until                     int64 // the income from which on the maximum holds; to 2025
}

// One trillionth of a cent times the denominator, as a fraction in lowest terms.
const (
	lawShare = lawDen / 800_000
	lawUnit  = factorUnit / 800_000
)

// mostUntil bounds the income from which on the maximum holds: ten million euro.
const mostUntil = 1 << 30

// on makes the table of the day.
func (t *beslagTabel) on(d *beslagDay) {
	*t = beslagTabel{ok: d.ok && d.den == lawDen && d.maxHuur.Is.Cents() >= 0, deel: d.part.deel}
	for leef := range t.rijen {
		t.rijen[leef].on(d, leefsituatie(leef))
		t.ok = t.ok && t.rijen[leef].fits(d.afbouw)
	}
}

func (r *beslagRij) on(d *beslagDay, leef leefsituatie) {
	persons, pair := index(leef != leefAlleen), index(leef >= leefPaar)
	h := &d.huur[persons]
	r.begin, r.most = d.norm[pair].Is.Cents()*d.part.deel, d.most[leef].Is.Cents()*d.den
	r.zorgVanaf, r.zorg = d.drempel.Is.Cents(), d.part.zorg
	r.zorgMost = max(0, (d.premie.Is.Cents()*int64(1+pair)-12*d.plus[pair].Is.Cents())*(d.den/12))
	r.kgbVanaf = r.zorgVanaf + int64(pair)*d.partners.Is.Cents()
	if leef == leefOuder || leef == leefOuders {
		r.kgb = d.part.kgb
	}
	if d.afbouw {
		r.huurVanaf, r.huur, r.huurMost = h.ijkpunt.Is.Cents(), h.part, (d.maxHuur.Is.Cents()-h.basis)*d.den
		r.until = mostBeslag
		return
	}
	r.a, r.b, r.basis = int64(h.a.Is), 100*int64(h.b.Is), h.basis*d.den
	r.until = int64(sort.Search(mostUntil, func(c int) bool {
		_, capped := d.start(&beslagValues{leef: leef, belastbaar: int64(c)}, new(kop))
		return capped
	}))
}

// fits is whether the row can be reckoned with: no part takes off, and to 2025 the norm
// rent stays in 64 bits up to the income from which on the maximum holds.
func (r *beslagRij) fits(afbouw bool) bool {
	least := min(r.begin, r.most, r.zorgVanaf, r.zorg, r.kgbVanaf-r.zorgVanaf, r.kgb, r.huur, r.huurMost, r.a, r.basis)
	return least >= 0 && (afbouw || r.until < mostUntil && r.a < 1<<24 && max(r.b, -r.b) < 1<<49)
}

// voet is the beslagvrije voet in cents, by what [beslagDay.reckon] says.
func (t *beslagTabel) voet(r *beslagRij, belastbaar, inkomen, vrij, echtgenoot int64) int64 {
	c := max(0, min(belastbaar, r.until))
	inner := uint64(max(0, r.a*c+r.b))
	rent := uint64(c)*(inner/lawUnit)*lawShare + uint64(c)*(inner%lawUnit)*lawShare/lawUnit
	huur := max(0, int64(rent)-r.basis) +
		min(max(0, c-r.huurVanaf)*r.huur, r.huurMost)
	voet := min(r.most, r.begin+min(max(0, c-r.zorgVanaf)*r.zorg, r.zorgMost)+huur+max(0, c-r.kgbVanaf)*r.kgb)
	voet -= min(echtgenoot*lawDen, voet>>1) + vrij*lawDen
	return int64((uint64(min(max(0, voet), inkomen*t.deel)) + lawDen/2) / lawDen)
}

package income

import "github.com/integraal/integraal"

// asking is what the missing facts of a household are asked with: the answers
// about the spouse's right under which a fact may bear.
type asking struct {
	d     *middelenDay
	bases []algemeneBijstandValues
}

// ask notes the missing facts that bear on the outcome, when no condition
// certainly fails.
func (r *algemeneBijstandReading) ask(q *inquiry, d *middelenDay, f *bijstandAanvraag) {
	a := asking{d: d, bases: r.bases()}
	own, spouses := bearingOf(&a, &r.applicant, false), personNeeds{}
	if r.married == yes {
		spouses = bearingOf(&a, &r.spouse, true)
	}
	r.needPension(&own, &spouses)
	bezit := r.exceeds == open
	if bezit {
		r.bezit.ask(d, false, false)
	}
	q.Missing = f.norm.Missing()
	for i := range q.Missing {
		q.Missing[i].Settles = false
	}
	known := len(q.Missing)
	who := f.applicant.id.name()
	r.applicant.ask(q, &f.applicant, &own)
	ask(q, FactSpouse, who, f.married)
	if r.married == yes {
		r.askSpouse(q, &a, &f.spouse, &spouses)
	}
	if own.receives || spouses.receives {
		ask(q, FactOntvangtBijstand, who, f.receives)
	}
	r.askGiften(q, &a, who, f.giften)
	if bezit {
		ask(q, FactTenLasteKomendeKinderen, who, r.bezit.needs(needChildren, f.children))
		r.bezit.askVermogen(q, who, f.vermogen)
	}
	q.once(known)
}

// once drops what was asked before: the norm may miss the same facts.
func (q *inquiry) once(known int) {
	kept := q.Missing[:known:known]
	for _, m := range q.Missing[known:] {
		twice := false
		for i := range kept {
			twice = twice || kept[i].Fact == m.Fact && kept[i].Who == m.Who
		}
		if !twice {
			kept = append(kept, m)
		}
	}
	q.Missing = kept
}

// bases are the facts by which least counts, for each answer about the right of
// the spouse. Where the norm is open, any income leaves some bijstand.
func (r *algemeneBijstandReading) bases() []algemeneBijstandValues {
	v := r.values
	if !r.normKnown {
		v.norm.Norm = integraal.CentsPerMonth(veryMuch)
	}
	if r.married != yes || r.noRight == no {
		return []algemeneBijstandValues{v}
	}
	bases := []algemeneBijstandValues{v}
	if r.noRight == open {
		v.noRight = false
		bases = append(bases, v)
	}
	if !r.normGehuwden.known || r.spouse.open {
		v.noRight, v.normGehuwden = true, integraal.PerMonth{} // all of it counts
		bases = append(bases, v)
	}
	return bases
}

// bijstand is what is left on one of the bases, changed.
func (a *asking) bijstand(base int, change func(v *algemeneBijstandValues)) int64 {
	v := a.bases[base]
	change(&v)
	return v.norm.Norm.Above(a.d.income(&v, nil)).Cents()
}

// needPension notes that the pension age of either bears on a private pension.
func (r *algemeneBijstandReading) needPension(own, spouses *personNeeds) {
	pension := r.applicant.hasPension() || r.married == yes && r.spouse.hasPension()
	if !pension || r.applicant.pensioner == yes || r.married == yes && r.spouse.pensioner == yes {
		return
	}
	own.born, spouses.born = true, true
}

// askSpouse notes the missing facts about the spouse. What the right of the
// spouse is, bears only where the spouse may have income that counts.
func (r *algemeneBijstandReading) askSpouse(q *inquiry, a *asking, s *echtgenoot, n *personNeeds) {
	before := len(q.Missing)
	r.spouse.ask(q, &s.persoon, n)
	pension := a.d.oudedagLeft(&r.values).Above(r.values.applicant.oudedag)
	if len(q.Missing) == before && a.d.person(&r.values.spouse, pension, nil).IsZero() {
		return
	}
	if r.noRight == open {
		ask(q, FactGeenRecht, s.id.name(), s.noRight)
	}
	if r.noRight != no {
		ask(q, FactNormGehuwden, s.id.name(), s.normGehuwden)
		ask(q, FactGescheiden, s.id.name(), s.livesApart)
	}
}

// askGiften notes the missing facts about gifts.
func (r *algemeneBijstandReading) askGiften(q *inquiry, a *asking, who string, f *integraal.Fact[Giften]) {
	ask(q, FactGiften, who, f)
	if r.giften != yes {
		return
	}
	g := valueOf(f)
	amounts := probes(r.received)
	unknown := func(known bool) int {
		if known {
			return 1
		}
		return 2
	}
	radix := []int{len(amounts), unknown(r.before.known), unknown(r.bijdragen.known), 1}
	if !r.responsible.known {
		radix[3] = 3 // nothing, all but a cent, all
	}
	need := make([]bool, len(radix))
	for base := range a.bases {
		for i, b := range bearing(radix, func(digit []int) int64 {
			v := giftenValues{received: amounts[digit[0]], before: r.before.is.Plus(r.bijdragen.is), responsible: r.responsible.is}
			for _, used := range digit[1:3] {
				v.before = v.before.Plus(integraal.CentsPerYear(veryMuch).Times(int64(used)))
			}
			if digit[3] > 0 {
				v.responsible = v.received.Above(integraal.CentsPerMonth(int64(2 - digit[3])))
			}
			return a.bijstand(base, func(all *algemeneBijstandValues) { all.giften = v })
		}) {
			need[i] = need[i] || b
		}
	}
	ask(q, FactGiftenOntvangen, who, &g.Received)
	if need[1] {
		ask(q, FactGiftenEerder, who, &g.Earlier)
	}
	if need[2] {
		ask(q, FactBijdragen, who, &g.Bijdragen)
	}
	if need[3] {
		ask(q, FactGiftenOordeel, who, &g.Responsible)
	}
}

// explain adds the facts that are known to an explanation.
func (r *algemeneBijstandReading) explain(d *middelenDay, f *bijstandAanvraag, why *integraal.Explanation) {
	r.applicant.explain(d, &f.applicant, why)
	givenAnswer(why, FactSpouse, r.married)
	if r.married == yes {
		r.spouse.explain(d, &f.spouse.persoon, why)
		givenAnswer(why, FactGeenRecht, r.noRight)
		if r.noRight != no {
			givenIf(why, FactNormGehuwden, f.spouse.normGehuwden)
		}
	}
	givenAnswer(why, FactTenLasteKomendeKinderen, r.bezit.children)
	if !f.by34a {
		givenAnswer(why, FactOntvangtBijstand, r.receives)
	}
	if r.giften == yes {
		g := valueOf(f.giften)
		givenIf(why, FactGiftenOntvangen, &g.Received)
		givenIf(why, FactGiftenEerder, &g.Earlier)
		givenIf(why, FactBijdragen, &g.Bijdragen)
		givenIf(why, FactGiftenOordeel, &g.Responsible)
	}
	d.explainVermogen(&r.bezit, f.vermogen, why)
}

package income

import "github.com/integraal/integraal"

// normcel says what a norm turns on, in bits: the cell of the table of norms.
// From below: mantelzorg, children, married, the age group of the spouse and of
// the applicant, and the number of kostendelers.
type normcel int

const (
	celChildren     = 1
	celMarried      = 2
	celSpouse       = 3
	celApplicant    = 5
	celKostendelers = 7
	normcellen      = 8 << celKostendelers // for up to seven kostendelers
)

// values are the facts of a cell.
func (c normcel) values() bijstandValues {
	phase := func(at int) levensfase { return minor + levensfase(c>>at&3) }
	v := bijstandValues{
		applicant: phase(celApplicant), married: c>>celMarried&1 == 1, children: c>>celChildren&1 == 1,
		mantelzorg: c&1 == 1, kostendelers: int(c >> celKostendelers),
	}
	if v.married {
		v.spouse = phase(celSpouse)
	}
	v.alone = v.spouse == minor
	return v
}

// tabelnorm is a norm; the zero value is none.
type tabelnorm struct{ norm, paid integraal.PerMonth }

// bijstandsnorm computes the norms. Households differ in few things that a norm
// turns on, so that most norms were computed already.
func (b *block) bijstandsnorm(norms, paid []integraal.PerMonth) {
	p, h := b.p, b.households
	born, partnerBorn := cellsOf(p.Born, h)[:len(norms)], cellsOf(p.Partner.Born, h)[:len(norms)]
	spouse, children := cellsOf(p.Spouse, h)[:len(norms)], cellsOf(p.Bijstand.Children, h)[:len(norms)]
	kostendelers, mantelzorg := cellsOf(p.Bijstand.Kostendelers, h)[:len(norms)], b.never[:len(norms)]
	if !b.day.date.Before(mantelzorgFrom) {
		mantelzorg = cellsOf(p.Bijstand.Mantelzorg, h)[:len(norms)]
	}
	grens := b.grens.fasen
	paid = paid[:len(norms)]
	for i := range norms {
		married := index(spouse[i] == FlagYes)
		at := kostendelers[i]<<celKostendelers | grens.reached(born[i])<<celApplicant |
			(grens.reached(partnerBorn[i])&-married)<<celSpouse | married<<celMarried |
			index(children[i] == FlagYes)<<celChildren | index(mantelzorg[i] == FlagYes)
		n := b.norms[at&(normcellen-1)]
		if at >= normcellen || n.norm.IsZero() {
			n = b.norm(normcel(at), h.from+i)
		}
		norms[i], paid[i] = n.norm, n.paid
	}
}

// norm computes the norm of a cell, and holds it if there is a place for it.
func (b *block) norm(at normcel, row int) tabelnorm {
	v := at.values()
	if v.applicant == minor {
		return tabelnorm{}
	}
	due := b.day.bijstand.due(v, nil)
	if due.Norm.Overflowed() || due.Paid.Overflowed() {
		b.large.add("bijstand.kostendelers", row)
	}
	n := tabelnorm{norm: due.Norm, paid: due.Paid}
	if at < normcellen {
		b.norms[at] = n
	}
	return n
}

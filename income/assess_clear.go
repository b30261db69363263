package income

import (
	"slices"

	"github.com/integraal/integraal"
)

// clear takes the answers out, so that none of another household stands under
// the name of this one after an error.
func (a *Assessment) clear() {
	a.Bijstandsnorm, a.norm, a.Bijstand = Answer[Bijstandsnorm]{}, Answer[Bijstandsnorm]{}, Answer[Bijstand]{}
	a.Zorgtoeslag, a.Huurtoeslag = Answer[Toeslag]{}, Answer[Toeslag]{}
	a.KindgebondenBudget, a.Kinderopvangtoeslag = Answer[Toeslag]{}, Answer[Toeslag]{}
	a.Kinderbijslag = Answer[integraal.PerQuarter]{}
	a.AOW, a.AOWPartner = Answer[Ouderdomspensioen]{}, Answer[Ouderdomspensioen]{}
	a.Inkomenstoeslag, a.Studietoeslag = Answer[integraal.Amount]{}, Answer[Studie]{}
	a.BijzondereBijstand, a.Regelingen = Answer[Bijzonder]{}, a.Regelingen[:0]
	for i := range a.why {
		a.why[i].Reset()
	}
}

// place gives what is not covered the paths of the household.
func (a *Assessment) place(p *projection) {
	for _, u := range [...]*integraal.Faults{
		&a.Bijstandsnorm.Uncovered, &a.Bijstand.Uncovered, &a.Zorgtoeslag.Uncovered, &a.Huurtoeslag.Uncovered,
		&a.KindgebondenBudget.Uncovered, &a.Kinderopvangtoeslag.Uncovered, &a.Kinderbijslag.Uncovered, &a.AOW.Uncovered,
		&a.Inkomenstoeslag.Uncovered, &a.Studietoeslag.Uncovered, &a.BijzondereBijstand.Uncovered,
	} {
		*u = p.placed(*u)
	}
	for i := range a.Regelingen {
		a.Regelingen[i].Uncovered = p.placed(a.Regelingen[i].Uncovered)
	}
}

// placed are faults with the paths of the household, in a list of their own.
func (p *projection) placed(faults integraal.Faults) integraal.Faults {
	if !slices.ContainsFunc(faults, func(f integraal.Fault) bool { return f.Path != "" && p.place(f.Path) != f.Path }) {
		return faults
	}
	out := slices.Clone(faults)
	for i := range out {
		out[i].Path = p.place(out[i].Path)
	}
	return out
}

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
	a.BeslagvrijeVoet = Answer[BeslagvrijeVoet]{}
	a.forget()
}

// forget empties the explanations.
func (a *Assessment) forget() {
	if !a.explained {
		return
	}
	a.whyBeslag.Reset()
	for i := range a.why {
		a.why[i].Reset()
	}
}

// placed are faults with the paths of the household, in a list of their own.
func (p *projection) placed(faults integraal.Faults) integraal.Faults {
	if p == nil || !slices.ContainsFunc(faults, func(f integraal.Fault) bool { return f.Path != "" && p.place(f.Path) != f.Path }) {
		return faults
	}
	out := slices.Clone(faults)
	for i := range out {
		out[i].Path = p.place(out[i].Path)
	}
	return out
}

package income

import (
	"sort"

	"github.com/integraal/integraal"
)

// lastPensionYear is the last year for which every pension age is set.
const lastPensionYear = 2030

// populationGrenzen are the last birth dates that give an age on the day. Where
// a rule goes by a birth date itself they are found by asking it, so that there
// is one text of when someone has an age.
type populationGrenzen struct {
	fasen                      fasegrens
	eighteen                   integraal.Date // zorgtoeslag
	huur                       geboortegrens
	pension                    bool           // whether the next are asked
	pensionNewYear, pensionNow integraal.Date // huurtoeslag to 2024
	kind                       kindergrens
	peildatum                  peildatum
	adds                       tellingen
	belasting                  belastinggrens
	tabel                      belastingTabel
	beslag                     beslagTabel
	huurtabel                  huurtabel
}

func grenzenOn(d *Day, asked Schemes) (g populationGrenzen) {
	day := d.date
	if asked.any(AskBijstandsnorm) {
		g.fasen.young = lastBorn(day, func(born integraal.Date) bool { return phaseOf(born, day) >= young })
		g.fasen.adult = lastBorn(day, func(born integraal.Date) bool { return phaseOf(born, day) >= adult })
		g.fasen.pensioner = lastBorn(day, func(born integraal.Date) bool { return phaseOf(born, day) >= pensioner })
	}
	if asked.any(AskZorgtoeslag) {
		g.eighteen = lastBorn(day, func(born integraal.Date) bool { return isEighteen(born, day) })
	}
	if asked.any(AskHuurtoeslag) {
		g.huur = grensOn(day, d.huurtoeslag.leeftijd)
		g.huurtabel.on(&d.huurtoeslag)
		if g.pension = d.huurtoeslag.ouderen; g.pension {
			g.pensionNewYear = lastBorn(day, func(born integraal.Date) bool { return pensionerOn(born, g.huur.newYear) == yes })
			g.pensionNow = lastBorn(day, func(born integraal.Date) bool { return pensionerOn(born, g.huur.month) == yes })
		}
	}
	if asked.any(AskBelasting) {
		g.belasting = belastinggrensOn(day)
		g.tabel.on(&d.belasting, &d.zvw)
	}
	if asked.any(AskBeslagvrijeVoet) {
		g.beslag.on(&d.beslag)
	}
	g.kind, g.peildatum, g.adds = kindergrensOn(day), peildatumOf(day), tellingenOf()
	return g
}

// oldestAge is an age in days that nobody has.
const oldestAge = 150 * 366

// lastBorn is the last birth date, up to a day, for which an answer is yes that
// is yes for all who are older. It is unset when there is none.
func lastBorn(day integraal.Date, is func(born integraal.Date) bool) integraal.Date {
	age := sort.Search(oldestAge, func(days int) bool { return is(day.AddDays(-days)) })
	if age == oldestAge {
		return integraal.Date{}
	}
	return day.AddDays(-age)
}

// fasegrens are those of the groups of art. 20 to 22 Pw.
type fasegrens struct{ young, adult, pensioner integraal.Date }

// reached is how many of the groups above minor a person has reached.
func (g fasegrens) reached(born integraal.Date) int {
	return reaches(born, g.young) + reaches(born, g.adult) + reaches(born, g.pensioner)
}

// phase is the age group of a person.
func (g *populationGrenzen) phase(born integraal.Date) levensfase {
	return minor + levensfase(g.fasen.reached(born))
}

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
	young, adult, pensioner    integraal.Date // the groups of art. 20 to 22 Pw
	eighteen                   integraal.Date // zorgtoeslag
	huur                       geboortegrens
	pensionNewYear, pensionNow integraal.Date // huurtoeslag to 2024
	kind                       kindergrens
	peildatum                  peildatum
}

func grenzenOn(d *Day, asked Schemes) (g populationGrenzen) {
	day := d.date
	if asked.any(AskBijstandsnorm) {
		g.young = lastBorn(day, func(born integraal.Date) bool { return phaseOf(born, day) >= young })
		g.adult = lastBorn(day, func(born integraal.Date) bool { return phaseOf(born, day) >= adult })
		g.pensioner = lastBorn(day, func(born integraal.Date) bool { return phaseOf(born, day) >= pensioner })
	}
	if asked.any(AskZorgtoeslag) {
		g.eighteen = lastBorn(day, func(born integraal.Date) bool { return isEighteen(born, day) })
	}
	if asked.any(AskHuurtoeslag) {
		g.huur = grensOn(day, d.huurtoeslag.leeftijd)
		if d.huurtoeslag.ouderen {
			g.pensionNewYear = lastBorn(day, func(born integraal.Date) bool { return pensionerOn(born, g.huur.newYear) == yes })
			g.pensionNow = lastBorn(day, func(born integraal.Date) bool { return pensionerOn(born, g.huur.month) == yes })
		}
	}
	g.kind, g.peildatum = kindergrensOn(day), peildatumOf(day)
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

// phase is the age group of a person.
func (g *populationGrenzen) phase(born integraal.Date) levensfase {
	return minor + levensfase(reaches(born, g.young)+reaches(born, g.adult)+reaches(born, g.pensioner))
}

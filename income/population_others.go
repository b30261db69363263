package income

import "github.com/integraal/integraal"

// telling are the numbers of children of a household of each kind below, in ten
// bits each: there are at most maxPersons.
type telling uint64

// The kinds: of the kindgebonden budget those with a claim and with the increase
// from 12 and 16, of the kinderbijslag those of up to an age.
const (
	kgbChildren = iota * 10
	kgbTwelve
	kgbSixteen
	akwSix
	akwTwelve
	akwEighteen
)

func (n telling) of(kind int) int { return int(n>>kind) & 1023 }

// tellingen are what a child who counts adds, by how many of the ages it has
// reached that its scheme knows; noSchool is 1 where school does not matter.
type tellingen struct {
	kgb, akw [8]telling
	noSchool [8]int
}

func tellingenOf() (t tellingen) {
	for reached, group := range groupAt {
		switch group {
		case groupBase:
			t.kgb[reached] = 1 << kgbChildren
		case groupTwelve:
			t.kgb[reached] = 1<<kgbChildren | 1<<kgbTwelve
		case groupSixteen:
			t.kgb[reached] = 1<<kgbChildren | 1<<kgbSixteen
		}
	}
	for reached, age := range leeftijdAt {
		t.noSchool[reached] = index(age != van16Tot18)
		switch age {
		case jongerDan6:
			t.akw[reached] = 1 << akwSix
		case van6Tot12:
			t.akw[reached] = 1 << akwTwelve
		case van12Tot16, van16Tot18:
			t.akw[reached] = 1 << akwEighteen
		}
	}
	return t
}

// readOthers goes once by the others of every household.
func (b *block) readOthers() {
	o, g, at := &b.p.Others, b.grens, b.persons.from
	kgb, akw, huur := b.asked.any(AskKindgebondenBudget), b.asked.any(AskKinderbijslag), b.asked.any(AskHuurtoeslag)
	for i, until := range cellsOf(b.p.OthersUntil, b.households) {
		var n telling
		var mates huurders
		for ; at < until; at++ {
			born := o.Born[at]
			if kgb {
				n += g.adds.kgb[g.kind.reached(born)&7] & -telling(o.Kinderbijslag[at]>>1)
			}
			if akw {
				reached := g.peildatum.reached(born) & 7
				counts := index(o.Household[at] == FlagYes) & (g.adds.noSchool[reached] | index(o.School[at] == FlagYes))
				n += g.adds.akw[reached] & -telling(counts)
			}
			if huur {
				mates.add(o, at, &b.day.huurtoeslag, g)
			}
		}
		b.children[i&(blockRows-1)], b.mates[i&(blockRows-1)] = n, mates
	}
}

// huurders are the persons at an address as the huurtoeslag sees them.
type huurders struct {
	income  int64 // in cents
	persons int
	traits  int // what holds of one of them
}

// The traits: those of leeftijden, a child who lives in, assets over the limit.
const (
	traitOld = 1 << iota
	traitPensioner
	traitPensionerNow
	traitKind
	traitWealthy
)

// agesOf are the traits that a person has by their age.
func (g *populationGrenzen) agesOf(born integraal.Date) int {
	traits := reaches(born, g.huur.limit) // traitOld
	if g.pension {
		traits |= reaches(born, g.pensionNewYear)*traitPensioner | reaches(born, g.pensionNow)*traitPensionerNow
	}
	return traits
}

// add adds one of the others, if they are a medebewoner. The incomes stay in
// range: each is at most MaxCents, and there are at most maxPersons.
func (h *huurders) add(o *OtherColumns, at int, d *huurtoeslagDay, g *populationGrenzen) {
	mate, born := index(o.Medebewoner[at] == FlagYes), o.Born[at]
	kind := index(o.Kind[at] == FlagYes)
	child := kind & index(born.After(g.huur.adult))
	wealthy := index(o.Rendementsgrondslag[at].MoreThan(d.grenzen.alone.Is)) & index(o.WholeYear[at] == FlagYes)
	income := d.countsOf(o.Toetsingsinkomen[at], kind&index(born.After(g.huur.under23)) != 0)
	h.income += income.Cents() & -int64(mate)
	h.persons += mate
	h.traits |= -mate & (g.agesOf(born) | child*traitKind | wealthy*traitWealthy)
}

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

// opgeteld are sums over the others of some households one after the other: what
// those of one household add up to is the difference of two. The numbers of persons may
// run over, and the difference holds nonetheless.
type opgeteld struct {
	children telling
	mates    huurders
}

// readOthers goes once by the others of every household: person by person, without a
// look at where a household ends, and then from end to end.
func (b *block) readOthers() {
	untils, i, before := cellsOf(b.p.OthersUntil, b.households), 0, opgeteld{}
	for from, until := b.persons.from, 0; ; from = until {
		until = min(from+blockRows, b.persons.until)
		b.addUp(from, until)
		for ; i < len(untils) && untils[i] <= until; i++ {
			to := &b.sums[untils[i]-from]
			at := i & (blockRows - 1)
			b.children[at] = to.children - before.children
			b.mates[at] = huurders{income: to.mates.income - before.mates.income, who: to.mates.who - before.mates.who}
			before = *to
		}
		if b.sums[0] = b.sums[until-from]; until == b.persons.until {
			b.sums[0] = opgeteld{}
			return
		}
	}
}

// addUp makes the sums up to each of the persons of a stretch, on top of the first.
func (b *block) addUp(from, until int) {
	o, g, rows := &b.p.Others, b.grens, stretch{from: from, until: until}
	kgb, akw, huur := b.asked.any(AskKindgebondenBudget), b.asked.any(AskKinderbijslag), b.asked.any(AskHuurtoeslag)
	born := cellsOf(o.Born, rows)
	sums, sum, wide := b.sums[1:][:len(born)], b.sums[0], b.wide
	for k, born := range born {
		if kgb {
			sum.children += g.adds.kgb[g.kind.reached(born)&7] & -telling(o.Kinderbijslag[from+k]>>1)
		}
		if akw {
			reached := g.peildatum.reached(born) & 7
			counts := index(o.Household[from+k] == FlagYes) & (g.adds.noSchool[reached] | index(o.School[from+k] == FlagYes))
			sum.children += g.adds.akw[reached] & -telling(counts)
		}
		if huur {
			wide |= sum.mates.add(o, from+k, &b.day.huurtoeslag, g)
		}
		sums[k] = sum
	}
	b.wide = wide
}

// huurders are the persons at an address as the huurtoeslag sees them.
type huurders struct {
	income int64   // in cents
	who    telling // how many there are, and with each trait
}

// The traits, after the number of persons: those of leeftijden, a child who lives in,
// assets over the limit.
const (
	huurPersons = iota * 10
	traitOld
	traitPensioner
	traitPensionerNow
	traitKind
	traitWealthy
)

// of is how many have a trait.
func (h *huurders) of(trait int) int { return h.who.of(trait) }

// agesOf are the traits that a person has by their age.
func (g *populationGrenzen) agesOf(born integraal.Date) telling {
	traits := telling(reaches(born, g.huur.limit)) << traitOld
	if g.pension {
		traits |= telling(reaches(born, g.pensionNewYear))<<traitPensioner | telling(reaches(born, g.pensionNow))<<traitPensionerNow
	}
	return traits
}

// add adds one of the others, if they are a medebewoner. The incomes of a household
// stay in range: each is at most MaxCents, and there are at most maxPersons. It returns
// the bits of the amounts that it looked at, for block.wide.
func (h *huurders) add(o *OtherColumns, at int, d *huurtoeslagDay, g *populationGrenzen) (wide int64) {
	mate, born := index(o.Medebewoner[at] == FlagYes), o.Born[at]
	kind := index(o.Kind[at] == FlagYes)
	child := kind & index(born.After(g.huur.adult))
	earned, held := o.Toetsingsinkomen[at], o.Rendementsgrondslag[at]
	wealthy := index(held.MoreThan(d.grenzen.alone.Is)) & index(o.WholeYear[at] == FlagYes)
	income := d.countsOf(earned, kind&index(born.After(g.huur.under23)) != 0)
	h.income += income.Cents() & -int64(mate)
	h.who += -telling(mate) & (1<<huurPersons | g.agesOf(born) | telling(child)<<traitKind | telling(wealthy)<<traitWealthy)
	return ((earned.Cents() + nearCents) | (held.Cents() + nearCents)) & -int64(mate)
}

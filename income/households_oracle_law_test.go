package income

import (
	"time"

	"github.com/shopspring/decimal"

	"github.com/integraal/integraal"
)

// oracleLimits are the asset limits of a year: for zorgtoeslag and kindgebonden
// budget alone and together, for huurtoeslag alone and together.
var oracleLimits = map[int][4]string{
	2023: {"127582", "161329", "33748", "67496"},
	2024: {"140213", "177301", "36952", "73904"},
	2025: {"141896", "179429", "37395", "74790"},
	2026: {"146011", "184633", "38479", "76958"},
}

// oracleChild is what of a child's income is left out (Awir art. 7 lid 6).
var oracleChild = map[int]string{2023: "5432", 2024: "5970", 2025: "6042", 2026: "6218"}

// oracleAkw are AKW art. 12 lid 3 a, b and c of each half-year.
var oracleAkw = [8][3]string{
	{"269.76", "327.56", "385.37"}, {"261.70", "317.77", "373.85"},
	{"279.49", "339.38", "399.27"}, {"281.69", "342.05", "402.41"},
	{"286.45", "347.83", "409.21"}, {"291.49", "353.95", "416.41"},
	{"295.07", "358.30", "421.53"}, {"298.40", "362.35", "426.29"},
}

// oracleNorms are of each half-year art. 20 lid 1 a, b, c, art. 20 lid 2 a, b, c,
// art. 21 a and b, and art. 22 a, b and c.
var oracleNorms = [8][11]string{
	{"295.20", "590.40", "1149.24", "295.20", "932.02", "1490.86", "1195.66", "1708.08", "1330.67", "1807.20", "1807.20"},
	{"300.36", "600.72", "1169.37", "300.36", "948.32", "1516.97", "1216.62", "1738.02", "1357.66", "1843.60", "1843.60"},
	{"316.94", "633.88", "1233.96", "316.94", "1000.69", "1600.77", "1283.83", "1834.04", "1425.76", "1932.32", "1932.32"},
	{"323.03", "646.06", "1257.64", "323.03", "1019.90", "1631.48", "1308.45", "1869.21", "1456.85", "1976.64", "1976.64"},
	{"332.17", "664.34", "1293.21", "332.17", "1048.75", "1677.62", "1345.45", "1922.07", "1501.07", "2053.48", "2053.48"},
	{"337.98", "675.96", "1315.88", "337.98", "1067.12", "1707.04", "1369.06", "1955.80", "1530.21", "2094.98", "2094.98"},
	{"345.99", "691.98", "1347.06", "345.99", "1092.41", "1747.49", "1401.50", "2002.13", "1564.69", "2144.16", "2144.16"},
	{"350.42", "700.84", "1364.32", "350.42", "1106.40", "1769.88", "1419.46", "2027.79", "1587.34", "2176.10", "2176.10"},
}

// civil is a date as a calendar has it.
type civil struct{ y, m, d int }

func civilOf(d integraal.Date) civil {
	y, m, day := d.Civil()
	return civil{y, int(m), day}
}

// before goes by the calendar.
func (a civil) before(b civil) bool {
	if a.y != b.y {
		return a.y < b.y
	}
	if a.m != b.m {
		return a.m < b.m
	}
	return a.d < b.d
}

// turns is the birthday of an age; who was born on 29 February has it on 1 March
// of other years.
func (a civil) turns(years int) civil {
	a.y += years
	if a.m == 2 && a.d == 29 && (a.y%4 != 0 || a.y%100 == 0 && a.y%400 != 0) {
		return civil{a.y, 3, 1}
	}
	return a
}

// has reports whether an age is reached on a day.
func (a civil) has(years int, on civil) bool { return !on.before(a.turns(years)) }

// pensioner is AOW art. 7a for the days from 2023 on, by birth date as Rijksoverheid
// publishes it: 66 years and ten months for who was born from June 1956 to February
// 1957, 67 for who was born up to the end of 1960, and not before 2028 for who was
// born later. Who was born before had it in 2022. A month without the day has the
// age on its last day.
func (a civil) pensioner(on civil) bool {
	switch {
	case a.before(civil{1956, 6, 1}):
		return true
	case a.before(civil{1957, 3, 1}):
		at := civil{a.y + 66, a.m + 10, a.d}
		if at.m > 12 {
			at.y, at.m = at.y+1, at.m-12
		}
		last := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[at.m-1] // of 2023
		at.d = min(at.d, last)
		return !on.before(at)
	}
	return a.before(civil{1961, 1, 1}) && a.has(67, on)
}

// oraclePerson is someone in the household who is not the claimant or partner.
type oraclePerson struct {
	born                                           civil
	akw, household, school, mate, child, wholeYear bool
	income, assets                                 decimal.Decimal
	_                                              [0]func()
}

// oracleHousehold is a household in the words of the laws.
type oracleHousehold struct {
	day                                          civil
	half                                         int
	born, partnerBorn                            civil
	insured, partnerInsured                      bool
	spouse, partner, wholeYear                   bool
	income, partnerIncome, assets, partnerAssets decimal.Decimal
	children, mantelzorg, akwInsured             bool
	sharers                                      int
	woning, ofAge, withChild, handicap, adapted  bool
	excepted                                     bool
	rent                                         decimal.Decimal
	charges                                      [4]decimal.Decimal
	others                                       []oraclePerson
}

func oracleOf(p *Population, day integraal.Date, i int) *oracleHousehold {
	on := civilOf(day)
	is := func(list []Flag) bool { return list[i] == FlagYes }
	h := &p.Huur
	o := &oracleHousehold{
		day: on, half: (on.y-2023)*2 + (on.m-1)/6, born: civilOf(p.Born[i]), insured: is(p.Insured),
		spouse: is(p.Spouse), partner: is(p.Toeslagpartner),
		income: p.Toetsingsinkomen[i].Decimal(), assets: p.Rendementsgrondslag[i].Decimal(),
		children: is(p.Bijstand.Children), mantelzorg: is(p.Bijstand.Mantelzorg), sharers: p.Bijstand.Kostendelers[i],
		akwInsured: is(p.KinderbijslagInsured),
		woning:     is(h.Woning), ofAge: is(h.Meerderjarig), withChild: is(h.MetKind), handicap: is(h.Handicap),
		adapted: is(h.Aangepast), excepted: is(h.BovenMaximum), rent: h.Huurprijs[i].Decimal(),
		charges: [4]decimal.Decimal{h.Energie[i].Decimal(), h.Schoonmaak[i].Decimal(), h.Huismeester[i].Decimal(), h.Ruimten[i].Decimal()},
	}
	if o.spouse || o.partner {
		c := &p.Partner
		o.partnerBorn, o.partnerInsured, o.wholeYear = civilOf(c.Born[i]), is(c.Insured), is(c.WholeYear)
		o.partnerIncome, o.partnerAssets = c.Toetsingsinkomen[i].Decimal(), c.Rendementsgrondslag[i].Decimal()
	}
	from, until := p.others(i)
	for j := from; j < until; j++ {
		c := &p.Others
		o.others = append(o.others, oraclePerson{
			born: civilOf(c.Born[j]), akw: c.Kinderbijslag[j] == FlagYes, household: c.Household[j] == FlagYes, school: c.School[j] == FlagYes,
			mate: c.Medebewoner[j] == FlagYes, child: c.Kind[j] == FlagYes, wholeYear: c.WholeYear[j] == FlagYes,
			income: c.Toetsingsinkomen[j].Decimal(), assets: c.Rendementsgrondslag[j].Decimal(),
		})
	}
	return o
}

// joint is the income of both (Awir art. 7 lid 1).
func (o *oracleHousehold) joint() decimal.Decimal {
	if o.partner {
		return o.income.Add(o.partnerIncome)
	}
	return o.income
}

// wealthy is whether the assets are over the limits from a place in the list.
func (o *oracleHousehold) wealthy(at int) bool {
	limits := oracleLimits[o.day.y]
	if o.partner && o.wholeYear {
		return o.assets.Add(o.partnerAssets).GreaterThan(dec(limits[at+1]))
	}
	return o.assets.GreaterThan(dec(limits[at]))
}

// awarded is an amount of a year of which less than 24 euros is not awarded.
func awarded(year decimal.Decimal) decimal.Decimal {
	if year.LessThan(dec("24")) {
		return decimal.Zero
	}
	return year
}

// bijstandsnorm is Participatiewet art. 20 to 22a, and art. 24 for who has a
// spouse under 18.
func (o *oracleHousehold) bijstandsnorm() (norm, paid decimal.Decimal) {
	phase := func(born civil) levensfase {
		switch {
		case born.pensioner(o.day):
			return pensioner
		case born.has(21, o.day):
			return adult
		case born.has(18, o.day):
			return young
		}
		return minor
	}
	mine := phase(o.born)
	if mine == minor {
		return decimal.Zero, decimal.Zero
	}
	sharers := o.sharers
	if o.mantelzorg && o.day.y >= 2026 {
		sharers = 0
	}
	persons := []levensfase{mine}
	alone := o.spouse && phase(o.partnerBorn) == minor
	if o.spouse && !alone {
		persons = append(persons, phase(o.partnerBorn))
	}
	allYoung := mine == young && (len(persons) == 1 || persons[1] == young)
	v := oracleNorms[o.half]
	var exact decimal.Decimal
	switch {
	case sharers > 0 && !allYoung && alone: // art. 22a lid 1, as the married person that they are
		b := dec(v[7])
		if mine == pensioner {
			b = dec(v[9])
		}
		a := int64(sharers + 1)
		exact = decimal.NewFromInt(4+3*a).Mul(b).DivRound(decimal.NewFromInt(10*a), 20)
	case sharers > 0 && !allYoung:
		return oracleKostendelers(o.half, persons, o.children, sharers)
	case alone: // half of the norm with a spouse of the same age
		twice := map[levensfase]string{young: v[1], adult: v[7], pensioner: v[9]}[mine]
		if mine == young && o.children {
			twice = v[4]
		}
		exact = dec(twice).Div(dec("2"))
	default:
		exact = dec(v[o.article(persons)])
	}
	return exact.Round(2), exact.Mul(dec("0.95")).Round(2)
}

// article is the place of the amount of art. 20, 21 or 22.
func (o *oracleHousehold) article(persons []levensfase) int {
	count := map[levensfase]int{}
	for _, p := range persons {
		count[p]++
	}
	lid2 := 0
	if o.children {
		lid2 = 3
	}
	switch {
	case len(persons) == 1 && count[young] == 1:
		return lid2
	case count[young] == 2:
		return lid2 + 1
	case count[young] == 1:
		return lid2 + 2
	case len(persons) == 1 && count[pensioner] == 1:
		return 8
	case len(persons) == 1:
		return 6
	case count[pensioner] == 2:
		return 9
	case count[pensioner] == 1:
		return 10
	}
	return 7
}

// overEighteen is whether the month after that of the 18th birthday has begun.
func (o *oracleHousehold) overEighteen(born civil) bool {
	b := born.turns(18)
	return o.day.y*12+o.day.m > b.y*12+b.m
}

func (o *oracleHousehold) zorgtoeslag() decimal.Decimal {
	if !o.insured || !o.overEighteen(o.born) || o.wealthy(0) {
		return decimal.Zero
	}
	return awarded(oracleZorgtoeslag(o.day.y, o.partner, o.partnerInsured && o.overEighteen(o.partnerBorn), o.joint()))
}

func (o *oracleHousehold) kgb() decimal.Decimal {
	var births []integraal.Date
	for _, p := range o.others {
		if !p.akw {
			continue
		}
		b := p.born
		if b.m == 2 && b.d == 29 {
			b.d = 28
			if t := p.born.turns(18); t.m == 3 && o.day.y == t.y { // it turns 18 in March
				b = civil{b.y, 3, 1}
			}
		}
		births = append(births, integraal.On(b.y, time.Month(b.m), b.d))
	}
	on := integraal.On(o.day.y, time.Month(o.day.m), o.day.d)
	year, n := oracleKgb(o.day.y, births, on, o.partner, o.joint())
	if n == 0 || o.wealthy(0) {
		return decimal.Zero
	}
	return awarded(year)
}

// kinderbijslag goes by the first day of the quarter (AKW art. 11).
func (o *oracleHousehold) kinderbijslag() decimal.Decimal {
	sum := decimal.Zero
	if !o.akwInsured {
		return sum
	}
	on := civil{o.day.y, (o.day.m-1)/3*3 + 1, 1}
	v := oracleAkw[o.half]
	for _, p := range o.others {
		switch {
		case !p.household, on.before(p.born), p.born.has(18, on), p.born.has(16, on) && !p.school:
		case p.born.has(12, on):
			sum = sum.Add(dec(v[2]))
		case p.born.has(6, on):
			sum = sum.Add(dec(v[1]))
		default:
			sum = sum.Add(dec(v[0]))
		}
	}
	return sum
}

// huurtoeslag is the year and the month, by who lives there and how old they are
// on 1 January and on the first of the month.
func (o *oracleHousehold) huurtoeslag() (year, month decimal.Decimal) {
	first, newYear := civil{o.day.y, o.day.m, 1}, civil{o.day.y, 1, 1}
	births := []civil{o.born}
	if o.partner {
		births = append(births, o.partnerBorn)
	}
	income, child, rich := o.joint(), o.withChild, o.wealthy(2)
	for _, p := range o.others {
		if !p.mate {
			continue
		}
		births = append(births, p.born)
		child = child || p.child && !p.born.has(18, first)
		rich = rich || p.wholeYear && p.assets.GreaterThan(dec(oracleLimits[o.day.y][2]))
		counts := p.income
		if p.child && !p.born.has(23, newYear) {
			counts = decimal.Max(decimal.Zero, counts.Sub(dec(oracleChild[o.day.y])))
		}
		income = income.Add(counts)
	}
	limit := 23
	if o.day.y >= 2026 {
		limit = 21
	}
	old, older, now := false, false, o.adapted
	for _, b := range births {
		old = old || b.has(limit, first)
		older = older || b.pensioner(newYear)
		now = now || b.pensioner(first)
	}
	if rich || !o.woning || !o.born.has(18, first) && !o.ofAge {
		return decimal.Zero, decimal.Zero
	}
	rent := o.rent
	if o.day.y < 2026 {
		for _, c := range o.charges {
			rent = rent.Add(decimal.Min(c, dec12))
		}
	}
	exact, refused := oracleHuurtoeslag(o.day.y, len(births) > 1, older, len(births) > 2, !old && !child && !o.handicap, now, o.excepted, rent, income)
	twelve := exact.Mul(dec12).Round(20)
	if refused || twelve.Round(0).LessThan(dec("24")) {
		return decimal.Zero, decimal.Zero
	}
	return twelve.Round(0), twelve.DivRound(dec12, 25).Floor()
}

package income

import (
	"time"

	"github.com/integraal/integraal"
)

// Toeslag is a tegemoetkoming of the Awir that is due.
type Toeslag struct {
	// Yearly is the amount at the yearly rate of the month of the day, in
	// whole euros (Awir art. 14 lid 4). Each month is determined by itself
	// (Wzt art. 2 lid 5, Wkgb art. 2 lid 11): who has twelve such months is
	// due this amount.
	Yearly integraal.PerYear
	// Monthly is the advance of the month (voorschot, Awir art. 16), a
	// twelfth of Yearly rounded down to whole euros, as Dienst Toeslagen
	// pays it; of the huurtoeslag the exact amount of the month, rounded down.
	Monthly integraal.PerMonth
	// Unconfirmed is whether the amount rests on a statutory value that is
	// less than [integraal.Certain]; the explanation marks which.
	Unconfirmed bool
}

// toeslagNorms are the statutory values that all toeslagen share.
type toeslagNorms struct {
	least integraal.Dated[integraal.PerYear]
}

func builtInToeslag() toeslagNorms {
	return toeslagNorms{
		least: perYear(normLeast, awir("14", "5"), "",
			integraal.EuroPerYear(24), integraal.EuroPerYear(24), integraal.EuroPerYear(24), integraal.EuroPerYear(24)),
	}
}

// indexed2023 is how amounts of 2023 were found that the text of that year
// prints before indexing: times the tabelcorrectiefactor of 2023, rounded up to
// whole euros (Wet IB 2001 art. 10.1 and 10.2).
const indexed2023 = "bedrag van 2022 maal 1,063, naar boven afgerond"

func (t *toeslagNorms) all() []statutory { return []statutory{of(&t.least)} }

var (
	// wholeEuros is how a tegemoetkoming is rounded: "rekenkundig afgerond op
	// hele euro's".
	wholeEuros = integraal.HalfUp(integraal.WholeEuro, awir("14", "4")(read2026H1))
	// advance is how a year's tegemoetkoming becomes a month's advance. No
	// provision lays it down; every published outcome of the zorgtoeslag
	// shows it, and the kindgebonden budget is taken to be paid alike.
	advance = integraal.Down(integraal.WholeEuro, integraal.PracticeIn(integraal.Text{
		NL: "voorschotpraktijk Dienst Toeslagen", EN: "practice of Dienst Toeslagen for advances",
	}))

	byAdvance = awir("16", "1")(read2026H1)
	// byNil: without an income on record the income counts as nil.
	byNil = awir("14", "3")(read2026H1)
	// byTogether: the income of both partners counts.
	byTogether = awir("7", "1")(read2026H1)
)

// rounded is an exact amount as it is awarded.
func rounded(exact integraal.Exact[integraal.Yearly]) Toeslag {
	yearly := exact.Round(wholeEuros)
	return Toeslag{Yearly: yearly, Monthly: integraal.ByMonth(yearly).Round(advance)}
}

// explain adds the amounts to an explanation.
func (t Toeslag) explain(why *integraal.Explanation) {
	integraal.Explain(why, stepYearly, t.Yearly, wholeEuros.By())
	integraal.Explain(why, stepMonthly, t.Monthly, advance.By())
}

// shortfall is the condition that an amount below the least fails: nothing is
// left at this income, or less than what is awarded.
func shortfall(nothingLeft bool, byIncome integraal.Citation, least *entry[integraal.PerYear]) integraal.Condition {
	if nothingLeft {
		return integraal.Condition{Name: ConditionIncome, By: byIncome}
	}
	return integraal.Condition{Name: ConditionLeast, By: least.By}
}

// draagkracht is what is known of income and assets of a claimant and of the
// toeslagpartner, if there is one.
type draagkracht struct {
	partner           answer
	wholeYear         answer
	income, partners  reading[integraal.PerYear]
	assets, partnersA reading[integraal.Amount]
	over              answer // whether the assets are over the limit
}

// readMeans reads the income and the assets of a claim, unless those of the
// household were read before.
func (d *draagkracht) readMeans(q *inquiry, f *aanvraag) {
	if f.means != nil {
		*d = *f.means
		return
	}
	c := &f.claimant
	d.partner = presence(f.partnered)
	d.income, d.assets = read(c.income), readIf(c.assets)
	q.within("", "toetsingsinkomen", d.income.is.Cents())
	q.within("", "rendementsgrondslag", d.assets.is.Cents())
	if d.partner != yes {
		return
	}
	p := &f.partner
	d.partners, d.partnersA = read(p.income), readIf(p.assets)
	if p.wholeYear != nil {
		d.wholeYear = yesNo(p.wholeYear)
	}
	q.within("partner", "toetsingsinkomen", d.partners.is.Cents())
	q.within("partner", "rendementsgrondslag", d.partnersA.is.Cents())
	q.distinct(p.id.name(), "partner", -1, c.id.name(), "", -1)
}

// readIf is [read] of a fact that not every scheme asks.
func readIf[T any](f *integraal.Fact[T]) (r reading[T]) {
	if f != nil {
		r = read(f)
	}
	return r
}

// joint is the income that counts (Awir art. 7 lid 1), if it is known.
func (d *draagkracht) joint() (integraal.PerYear, bool) {
	switch d.partner {
	case no:
		return d.income.is, d.income.known
	case yes:
		return d.income.is.Plus(d.partners.is), d.income.known && d.partners.known
	}
	return integraal.PerYear{}, false
}

// complete reports whether nothing is missing of income and assets that bears.
func (d *draagkracht) complete() bool {
	return d.partner != open && d.income.known && (d.partner == no || d.partners.known) && d.over != open
}

// grenzen are the asset limits of a scheme on a day.
type grenzen struct{ alone, partners entry[integraal.Amount] }

// exceeded is whether the rendementsgrondslag at the start of the year is over
// the limit. Wzt art. 3 lid 1 (until 2025 art. 2a lid 1) and Wkgb art. 1 lid 4
// read alike: that of the
// claimant counts or, with the same partner the whole year, that of both
// together against the higher limit. Who has a partner for part of the year is
// held to the first limit with the own assets alone.
func (g *grenzen) exceeded(d *draagkracht) answer {
	alone, both := open, open
	if d.assets.known {
		alone = answerOf(g.over(d.assets.is, false))
		if d.partnersA.known {
			both = answerOf(g.over(d.assets.is.Plus(d.partnersA.is), true))
		}
	}
	switch {
	case d.partner == open:
		return open
	case d.partner == no || d.wholeYear == no:
		return alone
	case d.wholeYear == yes:
		return both
	case alone == both:
		return alone
	}
	return open
}

// over is exceeded on plain values: what is held, together where that counts.
func (g *grenzen) over(held integraal.Amount, together bool) bool {
	alone, partners := g.alone.Is.Cents(), g.partners.Is.Cents()
	return held.Cents() > alone+(partners-alone)&-int64(index(together))
}

// explain says which limit counted: both, where it is not known whether the
// partner was there all year and the answer is the same.
func (g *grenzen) explain(d *draagkracht, why *integraal.Explanation) {
	if d.partner == no || d.wholeYear != yes {
		integraal.Explain(why, stepAssets, d.assets.is, g.alone.By)
		use(why, &g.alone)
	}
	if d.partner == yes && d.wholeYear != no {
		integraal.Explain(why, stepAssets, d.assets.is.Plus(d.partnersA.is), g.partners.By)
		use(why, &g.partners)
	}
}

// explainIncome says which income counted.
func (d *draagkracht) explainIncome(why *integraal.Explanation) {
	if d.income.absent || d.partner == yes && d.partners.absent {
		integraal.Explain(why, stepNil, integraal.PerYear{}, byNil)
	}
	if joint, known := d.joint(); known && d.partner == yes {
		integraal.Explain(why, stepJoint, joint, byTogether)
	}
}

// LastDayToApply is the last day to apply for a toeslag of a berekeningsjaar:
// 31 December of the year after it (Awir art. 15 lid 1 as it reads from 2026).
// The text before said "tot 1 september". The last day for 2023 was Monday
// 2 September 2024, as 31 August was a Saturday, and for 2024 Monday 1 September
// 2025, as 31 August was a Sunday (Algemene termijnenwet art. 1). Who is invited
// to file a tax return for which the term ends later may apply until then. The
// day and the citation are unset for years other than 2023 to 2026.
func LastDayToApply(berekeningsjaar int) (integraal.Date, integraal.Citation) {
	switch berekeningsjaar {
	case 2023:
		return integraal.On(2024, time.August, 31).Extended(), byApply2024
	case 2024:
		return integraal.On(2025, time.August, 31).Extended(), byApply2025
	case 2025, 2026:
		return integraal.On(berekeningsjaar+1, time.December, 31), byApply
	}
	return integraal.Date{}, integraal.Citation{}
}

var (
	byApply2024 = awir("15", "1")(read2024H1)
	byApply2025 = awir("15", "1")(read2025H2)
	byApply     = awir("15", "1")(read2026H1)
)

package income

import (
	"time"

	"github.com/integraal/integraal"
)

// kinderbijslagNorms are the statutory values behind the kinderbijslag.
type kinderbijslagNorms struct {
	six, twelve, eighteen integraal.Dated[integraal.PerQuarter] // up to that age
}

// builtInKinderbijslag holds the amounts that AKW art. 12 lid 3 itself names.
// They are 70%, 85% and 100% of the basic amount of lid 1, to the cent.
func builtInKinderbijslag() kinderbijslagNorms {
	amount := func(name integraal.Name, onder string, cents ...int64) integraal.Dated[integraal.PerQuarter] {
		is := make([]integraal.PerQuarter, len(cents))
		for i, c := range cents {
			is[i] = integraal.CentsPerQuarter(c)
		}
		return perHalfYear(name, akwAmount(onder), is...)
	}
	return kinderbijslagNorms{
		six: amount(normKinderbijslag0, "a",
			269_76, 261_70, 279_49, 281_69, 286_45, 291_49, 295_07, 298_40),
		twelve: amount(normKinderbijslag6, "b",
			327_56, 317_77, 339_38, 342_05, 347_83, 353_95, 358_30, 362_35),
		eighteen: amount(normKinderbijslag12, "c",
			385_37, 373_85, 399_27, 402_41, 409_21, 416_41, 421_53, 426_29),
	}
}

func (k *kinderbijslagNorms) all() []statutory {
	return []statutory{of(&k.six), of(&k.twelve), of(&k.eighteen)}
}

// kinderbijslagDay are those values on one day. They change on 1 January and
// 1 July (AKW art. 13), so that each quarter has one set of them.
type kinderbijslagDay struct {
	coverage
	six, twelve, eighteen entry[integraal.PerQuarter]
}

func (k *kinderbijslagNorms) on(day integraal.Date, d *kinderbijslagDay) {
	d.known = true
	d.six = find(&d.coverage, &k.six, day)
	d.twelve = find(&d.coverage, &k.twelve, day)
	d.eighteen = find(&d.coverage, &k.eighteen, day)
}

func akw(article, lid, onder string) provision {
	return func(read integraal.Date) integraal.Citation {
		return narrow(integraal.AKW.Art(article, read), lid, onder)
	}
}

// akwAmount cites AKW art. 12 lid 3. The text of 1 January 2024 still had the
// amounts of the half-year before; that of 25 January has those of its own.
func akwAmount(onder string) provision {
	by := akw("12", "3", onder)
	return func(read integraal.Date) integraal.Citation {
		if read == read2024H1 {
			read = integraal.On(2024, time.January, 25)
		}
		return by(read)
	}
}

// The provisions that the rule cites beside those of its values. Their texts
// are the same throughout the days that are covered.
var (
	byKinderbijslagKind      = akw("7", "1", "")(read2026H2)
	byKinderbijslagSchool    = akw("7", "2", "")(read2026H2)
	byKinderbijslagVerzekerd = akw("11", "1", "")(read2026H2)
	byPeildatum              = akw("11", "2", "")(read2026H2)
	byKinderbijslagAmount    = akw("12", "3", "")(read2026H2)
)

// peildatum is the first day of a calendar quarter (AKW art. 11 and 12 lid 3),
// with the last days of birth that give an age on it. No first day of a quarter
// is near 29 February, so that years are counted on the calendar alone.
type peildatum struct{ first, six, twelve, sixteen, eighteen integraal.Date }

func peildatumOf(day integraal.Date) peildatum {
	y, m, _ := day.Civil()
	m -= (m - 1) % 3
	return peildatum{
		first: integraal.On(y, m, 1), six: integraal.On(y-6, m, 1), twelve: integraal.On(y-12, m, 1),
		sixteen: integraal.On(y-16, m, 1), eighteen: integraal.On(y-18, m, 1),
	}
}

// KinderbijslagFacts are the facts that decide on the kinderbijslag of a
// parent over the calendar quarter of a day. ID is a label that the host
// chooses. All facts are those on the first day of the quarter (AKW art. 11).
type KinderbijslagFacts struct {
	ID string
	// Insured is whether the parent is insured: lives in the Netherlands or is
	// employed there and pays tax on the wage (AKW art. 6).
	Insured integraal.Fact[bool]
	// Children are the own children, stepchildren and foster children (AKW
	// art. 4). Known to be absent: there are none.
	Children integraal.Fact[[]KinderbijslagKind]
}

// KinderbijslagKind is a child in the sense of AKW art. 4.
type KinderbijslagKind struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Household is whether the child belongs to the household of the parent or
	// is maintained by them (AKW art. 7 lid 1).
	Household integraal.Fact[bool]
	// School is whether AKW art. 7 lid 2 is met, which only a child of 16 or 17
	// has to: the parent complied with the Leerplichtwet or is exempt, the
	// child attends a like school abroad, or it has a startkwalificatie.
	School integraal.Fact[bool]
}

// kinderbijslagValues are the children who count, by age on the peildatum.
type kinderbijslagValues struct{ six, twelve, eighteen int }

// due is the kinderbijslag of AKW art. 12 lid 3 over a quarter, on plain values.
// It stays in range: an amount is at most MaxCents and the children maxPersons.
func (d *kinderbijslagDay) due(v kinderbijslagValues, why *integraal.Explanation) integraal.PerQuarter {
	sum := integraal.CentsPerQuarter(d.six.Is.Cents()*int64(v.six) +
		d.twelve.Is.Cents()*int64(v.twelve) + d.eighteen.Is.Cents()*int64(v.eighteen))
	if why != nil {
		explainKinderen(stepKinderen0, v.six, &d.six, why)
		explainKinderen(stepKinderen6, v.twelve, &d.twelve, why)
		explainKinderen(stepKinderen12, v.eighteen, &d.eighteen, why)
		integraal.Explain(why, stepKinderbijslag, sum, byKinderbijslagAmount)
	}
	return sum
}

func explainKinderen(step integraal.Name, n int, each *entry[integraal.PerQuarter], why *integraal.Explanation) {
	if n > 0 {
		integraal.Explain(why, step, integraal.Count(n), each.By)
		use(why, each)
	}
}

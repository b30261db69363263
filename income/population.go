package income

import (
	"math"

	"github.com/integraal/integraal"
)

// Population is many households in columns, for simulation: on complete or
// made-up data, where every fact that a rule asks is there. Row i of every column
// is household i. A cell without a value is refused and never taken as nothing:
// of a [Flag] and a date that is the zero value, of money [Blank]. A cell that no
// rule asks for that row and day is not looked at.
//
// A household is a claimant, at most one partner and any others. The partner is
// one person, who may be the spouse of the Participatiewet, the toeslagpartner of
// the Awir, the fiscal partner of the Wet IB 2001, or more of these. Someone who is
// none, or who is the spouse alone and has to count for the huurtoeslag, is one of
// the others.
type Population struct {
	// Asked are the schemes to compute; none named is all. A column that is for
	// other schemes alone may be left out.
	Asked Schemes

	Born                []integraal.Date
	Insured             []Flag              // as in [ZorgtoeslagFacts]
	Toetsingsinkomen    []integraal.PerYear // as in [ZorgtoeslagFacts]
	Rendementsgrondslag []integraal.Amount  // as in [ZorgtoeslagFacts]

	// Spouse is whether the partner is the spouse in the sense of Participatiewet
	// art. 3, with a right to bijstand of their own from 18 on; Toeslagpartner
	// whether they are the partner of Awir art. 3 and registered at the address.
	Spouse, Toeslagpartner []Flag
	// FiscalePartner is whether the partner is the fiscal partner, as Partner of
	// [InkomstenbelastingFacts], and JongKind as it is there, of both.
	FiscalePartner, JongKind []Flag
	Partner                  PartnerColumns

	Bijstand  BijstandColumns
	Huur      HuurColumns
	Beslag    BeslagColumns
	Belasting BelastingColumns
	// KinderbijslagInsured is whether the claimant is insured for the
	// kinderbijslag: Insured in [KinderbijslagFacts].
	KinderbijslagInsured []Flag

	// OthersUntil is the row of Others after the last one of the household: the
	// others of household i are those from OthersUntil[i-1] up to OthersUntil[i].
	OthersUntil []int
	Others      OtherColumns
}

// PartnerColumns are about the partner. A row without one is not looked at. Of who
// is not the toeslagpartner only the birth date is, and of the fiscal partner
// Belasting.
type PartnerColumns struct {
	Born                []integraal.Date
	Insured             []Flag
	Toetsingsinkomen    []integraal.PerYear
	Rendementsgrondslag []integraal.Amount
	WholeYear           []Flag // as in [Toeslagpartner]
	Belasting           BelastingColumns
}

// BijstandColumns are what the bijstandsnorm asks beside the ages, as in
// [BijstandFacts].
type BijstandColumns struct {
	Children     []Flag // ten laste komende kinderen
	Kostendelers []int  // the number of kostendelende medebewoners (art. 19a)
	Mantelzorg   []Flag // art. 22a lid 4; from 2026
}

// HuurColumns are what the huurtoeslag asks beside the persons, as in
// [HuurtoeslagFacts].
type HuurColumns struct {
	Woning       []Flag
	Huurprijs    []integraal.PerMonth
	Meerderjarig []Flag // of a claimant under 18
	// MetKind is whether a child shares the dwelling who is not among the others,
	// such as one who is registered with the other parent (Awir art. 4 lid 2).
	MetKind      []Flag
	Handicap     []Flag
	Aangepast    []Flag // to 2024
	BovenMaximum []Flag // to 2025
	// The service charges, as in [Servicekosten]; to 2025.
	Energie, Schoonmaak, Huismeester, Ruimten []integraal.PerMonth
}

// OtherColumns are about the children and all others of a household, those of a
// household one after the other.
type OtherColumns struct {
	Born          []integraal.Date
	Kinderbijslag []Flag // as in [Child]
	Household     []Flag // as in [KinderbijslagKind]
	School        []Flag // as in [KinderbijslagKind], of who is 16 or 17

	// Medebewoner is whether this is one of [MedebewonerVanHuurder]. The rest is
	// of who is, as it is there.
	Medebewoner         []Flag
	Kind                []Flag
	Toetsingsinkomen    []integraal.PerYear
	Rendementsgrondslag []integraal.Amount
	WholeYear           []Flag
}

// Flag is a yes or no in a column. The zero Flag is a cell without a value.
type Flag uint8

// The flags.
const (
	FlagBlank Flag = iota
	FlagNo
	FlagYes
)

// FlagOf is b as a flag.
func FlagOf(b bool) Flag {
	if b {
		return FlagYes
	}
	return FlagNo
}

// Blank is money in a cell without a value.
func Blank[B integraal.Basis]() integraal.Money[B] { return integraal.Cents[B](math.MinInt64) }

// Schemes is a set of schemes.
type Schemes uint8

// The schemes of a population run.
const (
	AskBijstandsnorm Schemes = 1 << iota
	AskZorgtoeslag
	AskHuurtoeslag
	AskKindgebondenBudget
	AskKinderbijslag
	// AskBeslagvrijeVoet asks Spouse and the children of Bijstand beside its own
	// columns.
	AskBeslagvrijeVoet
	// AskBelasting asks the income tax and the Zvw of the claimant and the fiscal
	// partner. The other adults of a household are claimants of a row of their own.
	AskBelasting

	askOthers = AskHuurtoeslag | AskKindgebondenBudget | AskKinderbijslag
	askAll    = AskBijstandsnorm | AskZorgtoeslag | askOthers | AskBeslagvrijeVoet | AskBelasting
)

func (s Schemes) any(of Schemes) bool { return s&of != 0 }

// Results are what is due to each household, in columns as long as those of the
// population; of a scheme that was not asked the column is empty. Where a scheme
// applies not its amount is € 0, which is never an amount that is due.
type Results struct {
	// Norm and Paid are those of [Bijstandsnorm].
	Norm, Paid         []integraal.PerMonth
	Zorgtoeslag        []Toeslag
	Huurtoeslag        []Toeslag
	KindgebondenBudget []Toeslag
	Kinderbijslag      []integraal.PerQuarter
	// Beslagvrij and Above are Voet and Above of [BeslagvrijeVoet]: what creditors
	// may not touch, and the most that an attachment takes, which is no order to pay.
	Beslagvrij, Above []integraal.PerMonth
	// Heffing is what the claimant pays over the calendar year, HeffingPartner what
	// the fiscal partner does; without one it is nil.
	Heffing, HeffingPartner []Jaarheffing
}

// Population computes the schemes that are asked for every household of a
// population, by the norms of the day: what [Day.Bijstandsnorm],
// [Day.Zorgtoeslag], [Day.Huurtoeslag], [Day.KindgebondenBudget],
// [Day.Kinderbijslag], [Day.BeslagvrijeVoet], [Day.Inkomstenbelasting] and [Day.Zvw]
// give for the same facts. The columns of out are used again when they are long
// enough, and then it takes no memory; on a fault they hold nothing of use.
//
// The faults name the column and the first row in it that is wrong:
// column.length, fact.missing, facts.contradiction for a birth date after the day,
// facts.range, amount.negative and amount.range; and dated.outside for a scheme
// that is asked and not covered on the day, rule.uncovered for the bijstandsnorm
// on a day for which the pension age is not set.
func (d *Day) Population(p *Population, out *Results) error {
	if d == nil || d.dayValues == nil {
		return errNoDay
	}
	asked := p.Asked & askAll
	if p.Asked == 0 {
		asked = askAll
	}
	if err := d.asked(asked); err != nil {
		return err
	}
	c := columns{
		p: p, day: d, asked: asked, grens: grenzenOn(d, asked),
		households: stretch{all: len(p.Born)}, persons: stretch{all: len(p.Others.Born)},
	}
	out.fit(len(p.Born), asked)
	b := block{p: p, day: d, asked: asked, grens: &c.grens}
	for first := true; first || c.households.until < c.households.all; first = false {
		c.next()
		if c.check(); len(c.faults) > 0 {
			return c.whole()
		}
		b.households, b.persons = c.households, c.persons
		row := b.compute(out)
		if b.suspect() && c.wrong() {
			return c.whole()
		}
		if b.wide, b.narrow = 0, 0; row.column != "" {
			if err := c.whole(); err != nil {
				return err
			}
			return integraal.NewFault("amount.range", cell(row.column, row.row), textRange)
		}
	}
	return nil
}

// asked is the fault that a scheme is not covered on the day.
func (d *Day) asked(asked Schemes) error {
	var faults integraal.Faults
	for _, s := range [...]struct {
		scheme Schemes
		*coverage
	}{
		{AskBijstandsnorm, &d.bijstand.coverage},
		{AskZorgtoeslag, &d.zorgtoeslag.coverage},
		{AskHuurtoeslag, &d.huurtoeslag.coverage},
		{AskKindgebondenBudget, &d.kgb.coverage},
		{AskKinderbijslag, &d.kinderbijslag.coverage},
		{AskBeslagvrijeVoet, &d.beslag.coverage},
		{AskBelasting, &d.belasting.coverage},
		{AskBelasting, &d.zvw.coverage},
	} {
		if asked.any(s.scheme) {
			faults = append(faults, integraal.FaultsIn(s.check(d.date))...)
		}
	}
	if asked.any(AskBeslagvrijeVoet) && len(faults) == 0 && !d.beslag.ok {
		faults = append(faults, integraal.NewFault("amount.range", "beslag.belastbaar", textRange))
	}
	if asked.any(AskBijstandsnorm) && d.date.Year() > lastPensionYear {
		faults = append(faults, integraal.NewFault("rule.uncovered", "day", textPensionAge))
	}
	return faults.Err()
}

// fit makes the columns as long as the population.
func (r *Results) fit(n int, asked Schemes) {
	length := func(s Schemes) int {
		if asked.any(s) {
			return n
		}
		return 0
	}
	fit(&r.Norm, length(AskBijstandsnorm))
	fit(&r.Paid, length(AskBijstandsnorm))
	fit(&r.Zorgtoeslag, length(AskZorgtoeslag))
	fit(&r.Huurtoeslag, length(AskHuurtoeslag))
	fit(&r.KindgebondenBudget, length(AskKindgebondenBudget))
	fit(&r.Kinderbijslag, length(AskKinderbijslag))
	fit(&r.Beslagvrij, length(AskBeslagvrijeVoet))
	fit(&r.Above, length(AskBeslagvrijeVoet))
	fit(&r.Heffing, length(AskBelasting))
	fit(&r.HeffingPartner, length(AskBelasting))
}

func fit[T any](column *[]T, n int) {
	if cap(*column) < n {
		*column = make([]T, n)
	}
	*column = (*column)[:n]
}

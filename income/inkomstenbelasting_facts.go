package income

import (
	"time"

	"github.com/integraal/integraal"
)

// Inkomstenbelasting is the function [Inkomstenbelasting] by the norms of the day.
func (d *Day) Inkomstenbelasting(f InkomstenbelastingFacts, why *integraal.Explanation) (integraal.Outcome[Inkomensheffing], error) {
	var none integraal.Outcome[Inkomensheffing]
	b, err := d.checkBelasting()
	if err != nil {
		return none, err
	}
	q, r := inquiry{day: d.date}, belastingReading{}
	r.read(&q, &f)
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	r.explain(&f, why)
	if r.ask(&q, b, &f); len(q.Missing) > 0 {
		return integraal.Open[Inkomensheffing](q.Missing...), nil
	}
	v, sure := r.values(b)
	if !sure {
		return none, integraal.NewFault("rule.uncovered", "partner", textEvenOud)
	}
	if v.combination {
		integraal.Explain(why, stepCombinatieGeldt, integraal.YesNo(true), byCombinatie)
	}
	h := b.heffing(&v, why)
	if h.Net.Overflowed() || h.Belasting.Overflowed() {
		return none, integraal.NewFault("amount.range", "inkomen", textRange)
	}
	return integraal.Yes(h), nil
}

// checkBelasting are the values of the income tax, if they are known.
func (d *Day) checkBelasting() (*belastingDay, error) {
	if d == nil || d.dayValues == nil {
		return nil, errNoDay
	}
	return &d.belasting, d.belasting.check(d.date)
}

// before1946 is the day before which someone was born of the table of art. 2.10a.
var before1946 = integraal.On(1946, time.January, 1)

// belastingReading is what is known of the facts.
type belastingReading struct {
	born           reading[integraal.Date]
	old, early     answer
	income, work   reading[integraal.PerYear]
	other          reading[integraal.PerYear]
	child, partner answer
	partnerBorn    reading[integraal.Date]
	partnerWork    reading[integraal.PerYear]
	single         answer
}

func (r *belastingReading) read(q *inquiry, f *InkomstenbelastingFacts) {
	r.born = reading[integraal.Date]{}
	if born, known := q.born("", -1, &f.Born); known && !born.IsZero() {
		r.born = reading[integraal.Date]{is: born, known: true}
		r.old, r.early = q.oldAllYear("", born), answerOf(born.Before(before1946))
	}
	r.income, r.work, r.other = read(&f.Inkomen), read(&f.Arbeidsinkomen), read(&f.AndereBoxen)
	inRange(q, "", "inkomen", r.income)
	inRange(q, "", "arbeidsinkomen", r.work)
	inRange(q, "", "andereBoxen", r.other)
	r.child, r.single, r.partner = yesNo(&f.JongKind), yesNo(&f.AlleenstaandeAOW), presence(&f.Partner)
	if r.partner != yes {
		return
	}
	p := valueOf(&f.Partner)
	q.distinct(p.ID, "partner", -1, f.ID, "", -1)
	if born, known := q.born("partner", -1, &p.Born); known {
		r.partnerBorn = reading[integraal.Date]{is: born, known: true}
	}
	r.partnerWork = read(&p.Arbeidsinkomen)
	inRange(q, "partner", "arbeidsinkomen", r.partnerWork)
}

// oldAllYear is whether someone has the pension age in the whole calendar year: see
// [pensionYear].
func (q *inquiry) oldAllYear(of string, born integraal.Date) answer {
	old, reached, set := pensionYear(born, q.day.Year())
	switch {
	case !set:
		q.fault("rule.uncovered", field(of, -1, "born"), textPensionAge)
	case reached:
		q.fault("rule.uncovered", field(of, -1, "born"), textPensioenjaar)
	}
	return answerOf(old)
}

// pensionYear is whether someone has the pension age in the whole calendar year:
// from the first day of the month in which it is reached no premium for the AOW is
// due (Wfsv art. 10 lid 2). The year in which it is reached later is not covered,
// and neither is one of which it is not set whether it is reached.
func pensionYear(born integraal.Date, year int) (old, reached, set bool) {
	first, last := integraal.On(year, time.January, 1), integraal.On(year, time.December, 31)
	if born.Age(last) < leastPensionAge {
		return false, false, true
	}
	has, set := integraal.HasPensionAge(born, last)
	switch day := integraal.PensionDate(born); {
	case !set:
		before, known := integraal.HasPensionAge(born, first)
		return true, false, known && before
	case !has:
		return false, false, true
	default:
		return true, !day.IsZero() && day.Year() == year && day.Month() != time.January, true
	}
}

// values are the facts for the rule; sure is false where it is in doubt who of two
// partners has the combination credit.
func (r *belastingReading) values(d *belastingDay) (v belastingValues, sure bool) {
	v = belastingValues{
		income: r.income.is, work: r.work.is, other: r.other.is,
		old: r.old == yes, early: r.early == yes, single: r.single == yes,
	}
	v.combination, sure = r.combination(d, r.child == yes, r.partner == yes, r.work.is, r.partnerWork.is)
	return v, sure
}

// combination is whether the combination credit holds (art. 8.14a lid 1 and 3).
func (r *belastingReading) combination(d *belastingDay, child, partner bool, work, theirs integraal.PerYear) (holds, sure bool) {
	switch {
	case !child || !work.MoreThan(d.combinatieVanaf.Is):
		return false, true
	case !partner || theirs.MoreThan(work):
		return true, true
	case work.MoreThan(theirs):
		return false, true
	}
	older := r.born.is.Before(r.partnerBorn.is)
	return older, older || r.partnerBorn.is.Before(r.born.is)
}

// Of an amount that is not known, some that lie on either side of where something
// changes.
func someAmounts(r reading[integraal.PerYear]) []integraal.PerYear {
	if r.known {
		return []integraal.PerYear{r.is}
	}
	some := []integraal.PerYear{{}}
	for _, euro := range [...]int64{9_000, 20_000, 33_000, 60_000, 90_000} {
		some = append(some, integraal.EuroPerYear(euro))
	}
	return some
}

// ask notes the missing facts to which two answers give two outcomes.
func (r *belastingReading) ask(q *inquiry, d *belastingDay, f *InkomstenbelastingFacts) {
	if r.complete() {
		return
	}
	incomes, works, others, theirs := someAmounts(r.income), someAmounts(r.work), someAmounts(r.other), someAmounts(r.partnerWork)
	ages := []belastingValues{{}, {old: true}, {old: true, early: true}}
	if r.born.known {
		ages = []belastingValues{{old: r.old == yes, early: r.early == yes}}
	}
	partners := []bool{r.partner == yes}
	if r.partner == open {
		partners = []bool{false, true}
	}
	if r.partner != yes {
		theirs = []integraal.PerYear{{}} // of one who may be there: with less work
	}
	children, singles := bothOf(r.child), bothOf(r.single)
	bears := bearing([]int{len(incomes), len(works), len(others), len(ages), len(children), len(partners), len(theirs), len(singles)},
		func(at []int) int64 {
			v := ages[at[3]]
			v.income, v.work, v.other, v.single = incomes[at[0]], works[at[1]], others[at[2]], singles[at[7]]
			v.combination, _ = r.combination(d, children[at[4]], partners[at[5]], v.work, theirs[at[6]])
			h := d.heffing(&v, nil)
			return 7*h.Due.Cents() + h.Sum().Cents()
		})
	askIf(q, bears[0], FactBelastbaarInkomen, f.ID, &f.Inkomen)
	askIf(q, bears[1], FactArbeidsinkomen, f.ID, &f.Arbeidsinkomen)
	askIf(q, bears[2], FactAndereBoxen, f.ID, &f.AndereBoxen)
	askIf(q, bears[3], FactBorn, f.ID, &f.Born)
	askIf(q, bears[4], FactKindOnder12, f.ID, &f.JongKind)
	askIf(q, bears[5], FactFiscalePartner, f.ID, &f.Partner)
	askIf(q, bears[7], FactAlleenstaandeAOW, f.ID, &f.AlleenstaandeAOW)
	if r.partner != yes {
		return
	}
	p := valueOf(&f.Partner)
	askIf(q, bears[6], FactArbeidsinkomen, p.ID, &p.Arbeidsinkomen)
	if r.child == yes && r.work.known && r.partnerWork.known && r.work.is == r.partnerWork.is && r.work.is.MoreThan(d.combinatieVanaf.Is) {
		ask(q, FactBorn, f.ID, &f.Born)
		ask(q, FactBorn, p.ID, &p.Born)
	}
}

// bothOf are the answers that there can be.
func bothOf(a answer) []bool {
	if a == open {
		return []bool{false, true}
	}
	return []bool{a == yes}
}

// complete reports whether every fact is known.
func (r *belastingReading) complete() bool {
	return r.born.known && r.income.known && r.work.known && r.other.known && r.child != open &&
		r.single != open && (r.partner == no || r.partner == yes && r.partnerWork.known && r.partnerBorn.known)
}

// explain adds the facts that are known to an explanation.
func (r *belastingReading) explain(f *InkomstenbelastingFacts, why *integraal.Explanation) {
	if why == nil {
		return
	}
	givenPerson(why, f.ID)
	givenIf(why, FactBorn, &f.Born)
	givenIf(why, FactBelastbaarInkomen, &f.Inkomen)
	givenIf(why, FactArbeidsinkomen, &f.Arbeidsinkomen)
	givenIf(why, FactAndereBoxen, &f.AndereBoxen)
	givenAnswer(why, FactKindOnder12, r.child)
	givenAnswer(why, FactFiscalePartner, r.partner)
	givenAnswer(why, FactAlleenstaandeAOW, r.single)
	if r.partner == yes {
		p := valueOf(&f.Partner)
		givenPerson(why, p.ID)
		givenIf(why, FactArbeidsinkomen, &p.Arbeidsinkomen)
	}
}

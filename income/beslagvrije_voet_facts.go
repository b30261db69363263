package income

import "github.com/integraal/integraal"

// BeslagFacts are the facts that decide on the beslagvrije voet of who owes. ID is
// a label that the host chooses. Amounts are those of a month, net and with the
// holiday allowance of the month, of the income that Rv art. 475c lid 1 a to i
// names: wages, benefits, pensions, maintenance. Kinderbijslag is none of them, and
// a toeslag has a rule of its own.
type BeslagFacts struct {
	ID string
	// Gehuwd is whether the debtor is married or has a joint household in the sense
	// of Participatiewet art. 3, Kinderen whether there are ten laste komende
	// kinderen (Rv art. 475ab lid 1).
	Gehuwd, Kinderen integraal.Fact[bool]
	// Belastbaar is the taxable income of the debtor brought to a year, as art. 475d
	// lid 1 takes it from the wage records; BelastbaarEchtgenoot that of the spouse.
	Belastbaar, BelastbaarEchtgenoot integraal.Fact[integraal.PerYear]
	// Inkomen is all such income of the debtor, under attachment or not. Known to be
	// absent: none.
	Inkomen integraal.Fact[integraal.PerMonth]
	// Vrij is what of Inkomen is not under attachment (art. 475db lid 1 b), and
	// VrijEchtgenoot the income of the spouse that is not (onder a).
	Vrij, VrijEchtgenoot integraal.Fact[integraal.PerMonth]
	// Bijtelling is the wage tax for the private use of a car, where art. 475db lid
	// 1 c deducts it. Known to be absent: none.
	Bijtelling integraal.Fact[integraal.PerMonth]
	// Woonadres is whether the debtor has a residential address in the Netherlands
	// by the population register. Without one Inzicht is whether they live
	// somewhere and gave the bailiff insight into how they live and what they live
	// on (art. 475e lid 1). Buitenland is whether they live abroad.
	Woonadres, Inzicht, Buitenland integraal.Fact[bool]
	// Inrichting is the price that is due for care in an institution (art. 475e lid
	// 2). Known to be absent: the debtor does not stay in one. SamenInInrichting is
	// whether the spouse stays in one too.
	Inrichting        integraal.Fact[integraal.PerMonth]
	SamenInInrichting integraal.Fact[bool]
	// Woonkosten are the housing costs for which an increase was asked (art. 475da
	// lid 5). Known to be absent: it was not asked. EchtgenootDraagt is what of that
	// increase the income of the spouse can bear.
	Woonkosten, EchtgenootDraagt integraal.Fact[integraal.PerMonth]
	// Verhoging is what was added already for an owned home or one without
	// huurtoeslag (art. 475da lid 7) or by the court (art. 475fa). Known to be
	// absent: nothing.
	Verhoging integraal.Fact[integraal.PerMonth]
	// EigenWoning is whether the debtor owns the home or rents one that gives no
	// huurtoeslag (art. 475da lid 7). It bears on what may be asked alone, and is
	// not asked: where it is not known, what may be asked is said with that if.
	EigenWoning integraal.Fact[bool]
	// Uitkering is the benefit under attachment where it is one of those that art.
	// 475dc lid 2 means. Known to be absent: it is not.
	Uitkering integraal.Fact[BeslagenUitkering]
}

// BeslagenUitkering is what art. 475dc lid 2 asks of a benefit.
type BeslagenUitkering struct {
	// Norm is the bijstandsnorm that holds, with holiday allowance. It cannot be
	// known to be absent.
	Norm integraal.Fact[integraal.PerMonth]
	// Inkomen is the income of Participatiewet art. 32, beside the benefit. Known to
	// be absent: none.
	Inkomen integraal.Fact[integraal.PerMonth]
}

// BeslagvrijeVoetFor is the beslagvrije voet of Rv art. 475da to 475e on a day, by
// the built-in norms, and what of the income under attachment lies above it. It is
// what creditors may not touch, never an order to pay: what is above it is the most
// that an attachment takes, and whether a household can do without it is for
// people to decide. The outcome applies not where there is no income to which it
// is attached (art. 475c).
//
// Left out are the toeslagen, which have a rule of their own (art. 475c lid 1 j), and
// how an income that fluctuates is brought to a year. Of several attachments on
// several incomes this is the whole, which [OmslagFor] spreads. Beside dated.outside the faults are
// amount.negative, amount.range, facts.contradiction, fact.impossible for a benefit
// of which the norm is known to be absent, and rule.uncovered for who
// lives abroad: the factor of art. 475da lid 4 is in a besluit that is not in this
// release.
func BeslagvrijeVoetFor(f BeslagFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[BeslagvrijeVoet], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[BeslagvrijeVoet]{}, err
	}
	return d.BeslagvrijeVoet(f, why)
}

// BeslagvrijeVoet is the function [BeslagvrijeVoetFor] by the norms of the day.
func (d *Day) BeslagvrijeVoet(f BeslagFacts, why *integraal.Explanation) (integraal.Outcome[BeslagvrijeVoet], error) {
	var none integraal.Outcome[BeslagvrijeVoet]
	if d == nil || d.dayValues == nil {
		return none, errNoDay
	}
	b := &d.beslag
	if err := b.check(d.date); err != nil {
		return none, err
	}
	q := inquiry{day: d.date}
	var r beslagReading
	r.read(&q, &f)
	if !b.ok {
		q.outOfRange("", "belastbaar")
	}
	if len(q.Faults) > 0 {
		return none, q.Faults.Err()
	}
	r.explain(&f, why)
	if in := r.amount[beslagInkomen]; in.known && in.is == 0 {
		failed := []integraal.Condition{{Name: ConditionBeslagInkomen, By: byPeriodiek}}
		explainFailed(why, failed)
		return integraal.No[BeslagvrijeVoet](failed...), nil
	}
	if r.ask(&q, b, &f); len(q.Missing) > 0 {
		return integraal.Open[BeslagvrijeVoet](q.Missing...), nil
	}
	v := r.values(nil)
	until := integraal.Date{}
	if !b.byBenefit(&v) {
		until = d.date.AddMonths(12).AddDays(-1)
	}
	return integraal.Yes(b.voetOf(&v, until, why)), nil
}

// The yes-and-no facts and the amounts, by their place.
const (
	beslagGehuwd = iota
	beslagKinderen
	beslagWoonadres
	beslagInzicht
	beslagBuitenland
	beslagSamen
	beslagBits
)

const (
	beslagBelastbaar = iota
	beslagBelastbaarE
	beslagInkomen
	beslagVrij
	beslagVrijE
	beslagBijtelling
	beslagPrijs
	beslagWoonkosten
	beslagDraagt
	beslagVerhoging
	beslagUitkering // whether there is one: of it the amounts below
	beslagNorm
	beslagArt32
	beslagAmounts
)

// beslagAmount is an amount in cents that may not be known.
type beslagAmount struct {
	is            int64
	known, absent bool
}

// beslagReading is what is known of the facts.
type beslagReading struct {
	is     [beslagBits]answer
	amount [beslagAmounts]beslagAmount
	koop   answer
}

func (r *beslagReading) read(q *inquiry, f *BeslagFacts) {
	for i, b := range f.bits() {
		r.is[i] = yesNo(b)
	}
	r.koop = yesNo(&f.EigenWoning)
	r.taxable(q, beslagBelastbaar, "belastbaar", &f.Belastbaar)
	r.taxable(q, beslagBelastbaarE, "belastbaarEchtgenoot", &f.BelastbaarEchtgenoot)
	for i, m := range f.amounts() {
		r.monthly(q, beslagInkomen+i, beslagPaths[i], m)
	}
	r.benefit(q, &f.Uitkering)
	all, free := r.amount[beslagInkomen], r.amount[beslagVrij]
	if all.known && free.known && free.is > all.is {
		q.contradict("vrij", "inkomen")
	}
	if r.is[beslagBuitenland] == yes {
		if r.is[beslagWoonadres] == yes {
			q.contradict("buitenland", "woonadres")
		}
		q.fault("rule.uncovered", "buitenland", textBeslagBuitenland)
	}
}

// benefit reads what art. 475dc lid 2 asks; of who has no such benefit that is
// nothing, and of who may have one it is asked once that is known.
func (r *beslagReading) benefit(q *inquiry, f *integraal.Fact[BeslagenUitkering]) {
	there := presence(f)
	r.amount[beslagUitkering] = beslagAmount{known: there != open, absent: there == no}
	r.amount[beslagNorm], r.amount[beslagArt32] = beslagAmount{known: true}, beslagAmount{known: true}
	if there != yes {
		return
	}
	u := valueOf(f)
	r.monthly(q, beslagNorm, "uitkering.norm", &u.Norm)
	r.monthly(q, beslagArt32, "uitkering.inkomen", &u.Inkomen)
	if r.amount[beslagNorm].absent {
		q.fault("fact.impossible", "uitkering.norm", textBeslagNorm)
	}
}

// taxable reads a taxable income, which a loss may make negative.
func (r *beslagReading) taxable(q *inquiry, at int, path string, f *integraal.Fact[integraal.PerYear]) {
	m := read(f)
	inRange(q, "", path, m)
	r.amount[at] = beslagAmount{is: max(-mostBeslag, min(m.is.Cents(), mostBeslag)), known: m.known, absent: m.absent}
}

func (r *beslagReading) monthly(q *inquiry, at int, path string, f *integraal.Fact[integraal.PerMonth]) {
	m := read(f)
	q.beslagRange(path, m.is.Cents())
	r.amount[at] = beslagAmount{is: m.is.Cents(), known: m.known, absent: m.absent}
}

// beslagRange refuses an amount below zero or beyond what the rule reckons with.
func (q *inquiry) beslagRange(path string, cents int64) {
	switch {
	case cents < 0:
		q.fault("amount.negative", path, textNegative)
	case cents > mostBeslag:
		q.outOfRange("", path)
	}
}

// beslagPaths are the paths of the amounts a month, in their order.
var beslagPaths = [...]string{
	"inkomen", "vrij", "vrijEchtgenoot", "bijtelling", "inrichting", "woonkosten", "echtgenootDraagt", "verhoging",
}

func (f *BeslagFacts) amounts() [8]*integraal.Fact[integraal.PerMonth] {
	return [...]*integraal.Fact[integraal.PerMonth]{
		&f.Inkomen, &f.Vrij, &f.VrijEchtgenoot, &f.Bijtelling, &f.Inrichting, &f.Woonkosten, &f.EchtgenootDraagt, &f.Verhoging,
	}
}

func (f *BeslagFacts) bits() [beslagBits]*integraal.Fact[bool] {
	return [...]*integraal.Fact[bool]{
		&f.Gehuwd, &f.Kinderen, &f.Woonadres, &f.Inzicht, &f.Buitenland, &f.SamenInInrichting,
	}
}

// factsOfBeslag are the names by which they are asked, bits and then amounts.
var (
	factsOfBeslagBits = [beslagBits]integraal.Name{
		FactBeslagGehuwd, FactBeslagKinderen, FactBeslagWoonadres, FactBeslagInzicht, FactBeslagBuitenland, FactBeslagSamen,
	}
	factsOfBeslagAmounts = [beslagAmounts]integraal.Name{
		FactBelastbaar, FactBelastbaarEchtgenoot, FactBeslagInkomen, FactBeslagVrij, FactBeslagVrijEchtgenoot,
		FactBeslagBijtelling, FactBeslagInrichting, FactBeslagWoonkosten, FactBeslagEchtgenootDraagt, FactBeslagVerhoging,
		FactBeslagUitkering, FactBeslagNorm, FactBeslagArt32,
	}
)

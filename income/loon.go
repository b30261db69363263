package income

import "github.com/integraal/integraal"

// Loon is the wage of one employment: of a month, and of the calendar year in
// which every month is the same.
type Loon struct {
	// Gross is the wage of a month, without the holiday allowance.
	Gross integraal.PerMonth
	// Pensioenpremie is what the employee pays for a pension: it is taken off
	// before tax.
	Pensioenpremie integraal.PerMonth
	// Loonheffing is tax and premiums that are withheld from the month.
	Loonheffing integraal.PerMonth
	// Net is what is paid: Gross less the two.
	Net integraal.PerMonth
	// Jaar is the year.
	Jaar Jaarloon
	// Unconfirmed is whether a statutory value behind it is less than certain.
	Unconfirmed bool
}

// Jaarloon is twelve equal months and the holiday allowance.
type Jaarloon struct {
	// Vakantiebijslag is the gross holiday allowance.
	Vakantiebijslag integraal.PerYear
	// Belastbaar is the taxable wage: the toetsingsinkomen (Awir art. 8) of who
	// has no other income.
	Belastbaar integraal.PerYear
	// Loonheffing is what is due on the whole year with the credits of payroll,
	// and Net what is left.
	Loonheffing, Net integraal.PerYear
}

// LoonFacts are the facts that decide what is left of a wage. ID is a label that
// the host chooses.
type LoonFacts struct {
	ID   string
	Born integraal.Fact[integraal.Date]
	// Loon is the gross wage of a month, without the holiday allowance. Known to
	// be absent: none.
	Loon integraal.Fact[integraal.PerMonth]
	// Vakantiebijslag is the holiday allowance as a part of the wage: 8% at
	// least (WML art. 15). Known to be absent: it is in the wage already.
	Vakantiebijslag integraal.Fact[integraal.Rate]
	// Pensioenpremie is the employee's part of a month. Known to be absent: none.
	Pensioenpremie integraal.Fact[integraal.PerMonth]
	// Heffingskorting is whether this employer applies the credits of payroll,
	// which one payer may do.
	Heffingskorting integraal.Fact[bool]
	// AlleenstaandeAOW is as in [InkomstenbelastingFacts].
	AlleenstaandeAOW integraal.Fact[bool]
}

// Nettoloon is what is left of a wage in a month and over the calendar year of a
// day, by the built-in norms. It always applies.
//
// Without the credits the wage tax of a month is that of the monthly table: the
// wage goes down to a multiple of € 4.50, the tax and premiums of twelve such months
// down to whole euros, and a twelfth of that half up to the cent. With the credits
// it is an approximation: a twelfth of the tax, the premiums and the credits over
// twelve times the taxable wage of the month, half up to the cent. How the tables
// round the credits was not read; by their steps they withhold up to some euros
// less. The holiday allowance is taxed in the year with what it adds, which the
// special rate of payroll comes near to. Left out are the premiums that an employee
// pays for other things, the car, and expenses.
//
// The faults are those of [Inkomstenbelasting] with amount.negative, and
// facts.contradiction for a pension premium above the wage and facts.range for a
// holiday allowance above the wage itself.
func Nettoloon(f LoonFacts, day integraal.Date, why *integraal.Explanation) (integraal.Outcome[Loon], error) {
	d, err := ruleOn(day)
	if err != nil {
		return integraal.Outcome[Loon]{}, err
	}
	return d.Nettoloon(f, why)
}

// loonValues are the facts of one employment, all known.
type loonValues struct {
	gross, premie   integraal.PerMonth
	vakantie        integraal.Rate
	credit          bool
	old, early, one bool
}

// jaar is the taxable wage of twelve such months with the holiday allowance.
func (v *loonValues) jaar() (bijslag, belastbaar integraal.PerYear) {
	bijslag = integraal.MonthsOf(v.gross).Share(v.vakantie).Round(toTheCent)
	return bijslag, integraal.MonthsOf(v.gross.Minus(v.premie)).Plus(bijslag)
}

// payroll is the tax of a year's wage: with the credits, or without.
func (d *belastingDay) payroll(jaarloon integraal.PerYear, v *loonValues, why *integraal.Explanation) integraal.PerYear {
	b := belastingValues{income: jaarloon, work: jaarloon, old: v.old, early: v.early, single: v.one}
	if !v.credit {
		tax := d.belasting(jaarloon, b.early, why)
		return tax.Plus(d.premie(jaarloon, &b, why))
	}
	return d.heffing(&b, why).Due
}

// loon is what is left of a wage on plain values.
func (d *belastingDay) loon(v *loonValues, why *integraal.Explanation) Loon {
	l := Loon{Gross: v.gross, Pensioenpremie: v.premie, Unconfirmed: d.doubt}
	l.Jaar.Vakantiebijslag, l.Jaar.Belastbaar = v.jaar()
	taxable := v.gross.Minus(v.premie)
	by := byLoonheffing
	if l.Loonheffing = integraal.ByMonth(d.payroll(integraal.MonthsOf(taxable), v, nil)).Round(toTheCent); !v.credit {
		l.Loonheffing, by = d.tabelheffing(taxable, v, nil), byLoontabel
	}
	l.Net = l.Gross.Minus(l.Pensioenpremie).Minus(l.Loonheffing)
	if why != nil {
		integraal.Explain(why, stepVakantiebijslag, l.Jaar.Vakantiebijslag, byVakantiebijslag)
		integraal.Explain(why, stepJaarloon, l.Jaar.Belastbaar, byToetsingsinkomen)
	}
	l.Jaar.Loonheffing = d.payroll(l.Jaar.Belastbaar, v, why)
	l.Jaar.Net = l.Jaar.Belastbaar.Minus(l.Jaar.Loonheffing)
	if why != nil {
		integraal.Explain(why, stepLoonheffing, l.Loonheffing, by)
		integraal.Explain(why, stepNettoloon, l.Net, by)
	}
	return l
}

// The provisions of payroll. No text says how a year's tax becomes that of a
// month: the tables do.
var (
	byVakantiebijslag  = wml("15", "1", "")(read2026H2)
	byToetsingsinkomen = awir("8", "1")(read2026H1)
	byLoonheffing      = integraal.PracticeIn(integraal.Text{
		NL: "benadering van de loonbelastingtabellen: een twaalfde van het jaar", EN: "approximation of the wage tax tables: a twelfth of the year",
	})
)

// Maandloon is the gross wage of a month whose taxable year is a sum: the way back
// from [Jaarloon.Belastbaar], with the holiday allowance and the pension premium
// of a month that are given. Where no month gives the very sum it is the highest
// that gives no more.
func Maandloon(belastbaar integraal.PerYear, vakantiebijslag integraal.Rate, pensioenpremie integraal.PerMonth) integraal.PerMonth {
	var least, over int64 = 0, belastbaar.Cents()/12 + pensioenpremie.Cents() + 2
	for least+1 < over {
		middle := least + (over-least)/2
		v := loonValues{gross: integraal.CentsPerMonth(middle), premie: pensioenpremie, vakantie: vakantiebijslag}
		if _, is := v.jaar(); is.MoreThan(belastbaar) || is.Overflowed() {
			over = middle
		} else {
			least = middle
		}
	}
	return integraal.CentsPerMonth(least)
}

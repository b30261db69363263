package income

import "github.com/integraal/integraal"

// tabelStap is the step of the monthly tables of the wage tax, in cents: all wages
// of a step have the tax of its foot.
const tabelStap = 4_50

// tabelEuros is how the tax of a year becomes that of the tables: in whole euros,
// of which a month is a twelfth. No text that was read says so: all published
// amounts of the AOW without the credits show it, and those of the Anw of 2024.
var (
	byLoontabel = integraal.PracticeIn(integraal.Text{
		NL: "loonbelastingtabel per maand: loon naar beneden op een veelvoud van € 4,50, heffing van het jaar naar beneden op hele euro's",
		EN: "monthly wage tax table: the wage down to a multiple of €4.50, the tax of the year down to whole euros",
	})
	tabelEuros = integraal.Down(integraal.WholeEuro, byLoontabel)
)

// tabelheffing is what payroll withholds from a month without the credits, by the
// monthly table.
func (d *belastingDay) tabelheffing(month integraal.PerMonth, v *loonValues, why *integraal.Explanation) integraal.PerMonth {
	year := integraal.MonthsOf(integraal.CentsPerMonth(month.Cents() - month.Cents()%tabelStap))
	plain := loonValues{old: v.old, early: v.early}
	exact := d.payroll(year, &plain, why).Exact()
	if first := d.eersteSchijf(v.early); !year.MoreThan(first) { // what is cut off to euros is not first rounded to cents
		exact = year.Share(d.tarief1.Is).Plus(year.Share(d.premies[index(v.old)]))
	}
	return integraal.ByMonth(exact.Round(tabelEuros)).Round(toTheCent)
}

// eersteSchijf is the end of the first bracket.
func (d *belastingDay) eersteSchijf(early bool) integraal.PerYear {
	if early {
		return d.vroegGrens1.Is
	}
	return d.grens1.Is
}

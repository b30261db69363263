package income

import "github.com/integraal/integraal"

// Loonjaar is what of a wage is paid in a calendar year in which it is not paid twelve
// times with one holiday allowance: a job that began or ended in it, or a thirteenth
// month. Wage is income of the year in which it is paid (Wet LB 1964 art. 13a), and
// so it is in the toetsingsinkomen (Awir art. 8).
type Loonjaar struct {
	// Months are the months of wage that are paid in the year: 0 to 12.
	Months int
	// Extra are the payments of a month's wage on top of these, such as a thirteenth
	// month: 0 to 12. No pension premium is taken off them.
	Extra int
	// HolidayMonths are the months of wage over which the holiday allowance is paid in
	// the year, which need not be those of the year: 0 to 24. To who began in July it
	// may be none, if it is paid in May.
	HolidayMonths int
	// Vakantiebijslag is the holiday allowance as a part of the wage, and
	// Pensioenpremie what the employee pays of each of Months.
	Vakantiebijslag integraal.Rate
	Pensioenpremie  integraal.PerMonth
}

// Belastbaar is the taxable wage of the year of a gross wage of a month, half up to
// the cent: the toetsingsinkomen of who has no other income. The faults are
// facts.range for numbers of payments that cannot be and a holiday allowance above the
// wage itself, amount.negative, facts.contradiction for a premium above the wage, and
// amount.range.
func (j Loonjaar) Belastbaar(loon integraal.PerMonth) (integraal.PerYear, error) {
	faults := j.faults()
	if loon.IsNegative() {
		faults = append(faults, integraal.NewFault("amount.negative", "loon", textNegative))
	}
	if j.Pensioenpremie.MoreThan(loon) {
		faults = append(faults, integraal.NewFault("facts.contradiction", "pensioenpremie", textPremieBoven))
	}
	if len(faults) > 0 {
		return integraal.PerYear{}, faults.Err()
	}
	year := j.belastbaar(loon)
	if year.Overflowed() {
		return integraal.PerYear{}, integraal.NewFault("amount.range", "loon", textRange)
	}
	return year, nil
}

// Maandloon is the gross wage of a month whose taxable year is a sum: the way back
// from [Loonjaar.Belastbaar]. Where no month gives the very sum it is the highest that
// gives no more. The faults are those of Belastbaar, with facts.range where nothing
// is paid in the year or the sum is below that of a wage that is all premium.
func (j Loonjaar) Maandloon(belastbaar integraal.PerYear) (integraal.PerMonth, error) {
	faults := j.faults()
	if belastbaar.Cents() > integraal.MaxCents {
		faults = append(faults, integraal.NewFault("amount.range", "belastbaar", textRange))
	}
	if len(faults) == 0 && (!j.paid() || j.belastbaar(j.Pensioenpremie).MoreThan(belastbaar)) {
		faults = append(faults, integraal.NewFault("facts.range", "belastbaar", textGeenLoon))
	}
	if len(faults) > 0 {
		return integraal.PerMonth{}, faults.Err()
	}
	over := func(cents int64) bool {
		year := j.belastbaar(integraal.CentsPerMonth(cents))
		return year.Overflowed() || year.MoreThan(belastbaar)
	}
	least, most := j.Pensioenpremie.Cents(), j.Pensioenpremie.Cents()+1
	for most < 1<<61 && !over(most) {
		least, most = most, 2*most
	}
	for least+1 < most {
		if middle := least + (most-least)/2; over(middle) {
			most = middle
		} else {
			least = middle
		}
	}
	return integraal.CentsPerMonth(least), nil
}

func (j Loonjaar) belastbaar(loon integraal.PerMonth) integraal.PerYear {
	wage := loon.Minus(j.Pensioenpremie).Times(int64(j.Months)).Plus(loon.Times(int64(j.Extra)))
	holiday := loon.Times(int64(j.HolidayMonths)).Share(j.Vakantiebijslag).Round(toTheCent)
	sum := wage.Plus(holiday)
	return integraal.CentsPerYear(sum.Cents())
}

// paid is whether a higher wage is a higher year.
func (j Loonjaar) paid() bool {
	num, _ := j.Vakantiebijslag.Fraction()
	return j.Months > 0 || j.Extra > 0 || j.HolidayMonths > 0 && num > 0
}

func (j Loonjaar) faults() integraal.Faults {
	var faults integraal.Faults
	for _, n := range [...]struct {
		path     string
		is, most int
	}{{"months", j.Months, 12}, {"extra", j.Extra, 12}, {"holidayMonths", j.HolidayMonths, 24}} {
		if n.is < 0 || n.is > n.most {
			faults = append(faults, integraal.NewFault("facts.range", n.path, textLoonjaar))
		}
	}
	if num, den := j.Vakantiebijslag.Fraction(); num < 0 || num > den {
		faults = append(faults, integraal.NewFault("facts.range", "vakantiebijslag", textVakantiebijslag))
	}
	if j.Pensioenpremie.IsNegative() {
		faults = append(faults, integraal.NewFault("amount.negative", "pensioenpremie", textNegative))
	}
	return faults
}

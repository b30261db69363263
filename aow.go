package integraal

import "time"

// pensionAge is the pension age for those who reach it from one year to
// another.
type pensionAge struct{ firstYear, lastYear, years, months int }

// pensionAges are those of AOW art. 7a lid 1 a to n up to 2025. From 2026 the
// age is set five years ahead under lid 2: 67 in 2026 and 2027 and 67 years
// and three months from 2028, as Rijksoverheid publishes it.
func pensionAges() [13]pensionAge {
	return [...]pensionAge{
		{1, 2012, 65, 0},
		{2013, 2013, 65, 1},
		{2014, 2014, 65, 2},
		{2015, 2015, 65, 3},
		{2016, 2016, 65, 6},
		{2017, 2017, 65, 9},
		{2018, 2018, 66, 0},
		{2019, 2021, 66, 4},
		{2022, 2022, 66, 7},
		{2023, 2023, 66, 10},
		{2024, 2025, 67, 0},
		{2026, 2027, 67, 0},
		{2028, 2030, 67, 3},
	}
}

// PensionDate is the first day on which a person born on that day has the
// pension age (pensioengerechtigde leeftijd, AOW art. 7a). It is unset for
// those who reach it after 2030, for whom it is not yet set.
func PensionDate(born Date) Date {
	year := born.Year()
	for _, p := range pensionAges() {
		if y := year + p.years; y > p.lastYear || y+1 < p.firstYear {
			continue // with or without months it is out of these years
		}
		d := born.Turns(p.years)
		if p.months > 0 {
			d = born.AddMonths(12*p.years + p.months)
		}
		if d.Year() >= p.firstYear && d.Year() <= p.lastYear {
			return d
		}
	}
	return Date{}
}

// HasPensionAge reports whether a person born on that day has the pension age
// on day. known is false after 2030 for those who did not reach it before.
func HasPensionAge(born, day Date) (has, known bool) {
	if born.IsZero() || day.IsZero() {
		return false, false
	}
	if d := PensionDate(born); !d.IsZero() {
		return !day.Before(d), true
	}
	return false, day.Year() <= 2030
}

// PensionAgeBy is the provision behind [PensionDate].
func PensionAgeBy() Citation { return AOW.Art("7a", On(2026, time.July, 1)).Lid("1") }

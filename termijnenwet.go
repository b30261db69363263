package integraal

import "time"

// readTermijnenwet is the day of the text of the Algemene termijnenwet that
// was read.
var readTermijnenwet = On(2010, time.October, 10)

// Holiday reports whether d is a "algemeen erkende feestdag" or a day made
// equal to one.
//
// Algemene termijnenwet art. 3 lid 1 and 2. The King's birthday is celebrated
// on 27 April, and on 26 April when the 27th is a Sunday. Days that a royal
// decree makes equal to a holiday (lid 3) are not included.
func (d Date) Holiday() bool {
	y, m, day := d.Civil()
	switch {
	case d.IsZero():
		return false
	case m == time.January && day == 1,
		m == time.May && day == 5,
		m == time.December && (day == 25 || day == 26):
		return true
	case m == time.April && day == 27:
		return d.Weekday() != time.Sunday
	case m == time.April && day == 26 && d.Weekday() == time.Saturday:
		return true
	}
	switch easter(y).DaysUntil(d) {
	case -2, 1, 39, 50: // Good Friday, Easter Monday, Ascension, Whit Monday
		return true
	}
	return false
}

// WorkingDay reports whether d is no Saturday, Sunday or [Date.Holiday].
func (d Date) WorkingDay() bool {
	wd := d.Weekday()
	return !d.IsZero() && wd != time.Saturday && wd != time.Sunday && !d.Holiday()
}

// AddWorkingDays is the n-th working day after d.
func (d Date) AddWorkingDays(n int) Date {
	for n > 0 && !d.IsZero() {
		d = d.AddDays(1)
		if d.WorkingDay() {
			n--
		}
	}
	return d
}

// Extended is the last day of a statutory term that would end on d: d itself,
// or the first day after it that is no Saturday, Sunday or holiday.
//
// Algemene termijnenwet art. 1 lid 1. It does not hold for terms counted back
// from an event (lid 2), nor for terms of more than twelve weeks, 90 days or
// three months, in hours or in years (art. 4 under a), nor for a term that a
// body sets without the law naming it.
func (d Date) Extended() Date {
	for !d.IsZero() && !d.WorkingDay() {
		d = d.AddDays(1)
	}
	return d
}

// ExtendedBy is the provision behind [Date.Extended].
func ExtendedBy() Citation { return Termijnenwet.Art("1", readTermijnenwet).Lid("1") }

// easter is Easter Sunday in the Gregorian calendar.
func easter(y int) Date {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return On(y, time.Month(n/31), n%31+1)
}

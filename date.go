package integraal

import "time"

// Date is a day of the calendar, without a time or a zone. The zero Date is
// unset. Dates are comparable with == and ordered by [Date.Compare]. The years
// 1 to 9999 exist.
type Date struct {
	n int32 // 1 = 0001-01-01; 0 = unset
}

const (
	daysPer400Years = 146_097
	lastDate        = 3_652_059 // 9999-12-31
)

// On is the day written as year, month, day. A day that does not exist, such
// as 30 February, gives the unset Date; [NewDate] says so with a fault.
func On(year int, month time.Month, day int) Date {
	if year < 1 || year > 9999 || month < time.January || month > time.December ||
		day < 1 || day > daysIn(year, month) {
		return Date{}
	}
	return Date{n: daysFromCivil(year, month, day)}
}

// NewDate is [On] with a fault date.impossible for a day that does not exist.
func NewDate(year int, month time.Month, day int) (Date, error) {
	d := On(year, month, day)
	if d.IsZero() {
		return Date{}, NewFault("date.impossible", "", textDateImpossible)
	}
	return d, nil
}

// ParseDate reads a day written as 2026-03-02. Its faults are date.malformed
// and date.impossible.
func ParseDate(s string) (Date, error) {
	if len(s) != len("2006-01-02") || s[4] != '-' || s[7] != '-' {
		return Date{}, NewFault("date.malformed", "", textDateMalformed)
	}
	y, okY := digits(s[0:4])
	m, okM := digits(s[5:7])
	d, okD := digits(s[8:10])
	if !okY || !okM || !okD {
		return Date{}, NewFault("date.malformed", "", textDateMalformed)
	}
	return NewDate(y, time.Month(m), d)
}

func digits(s string) (int, bool) {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

// IsZero reports whether d is unset.
func (d Date) IsZero() bool { return d.n == 0 }

// Civil is the year, month and day of d; all zero when d is unset.
func (d Date) Civil() (year int, month time.Month, day int) {
	if d.n == 0 {
		return 0, 0, 0
	}
	return civilFromDays(d.n)
}

// Year is the calendar year of d, 0 when d is unset.
func (d Date) Year() int { y, _, _ := d.Civil(); return y }

// Month is the month of d, 0 when d is unset.
func (d Date) Month() time.Month { _, m, _ := d.Civil(); return m }

// Day is the day of the month of d, 0 when d is unset.
func (d Date) Day() int { _, _, day := d.Civil(); return day }

// Weekday is the day of the week; an unset Date answers Sunday.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.n % 7) }

// Compare is -1, 0 or +1 as d lies before, on or after e. An unset Date lies
// before every day.
func (d Date) Compare(e Date) int {
	switch {
	case d.n < e.n:
		return -1
	case d.n > e.n:
		return 1
	}
	return 0
}

// Before reports whether d lies before e.
func (d Date) Before(e Date) bool { return d.n < e.n }

// After reports whether d lies after e.
func (d Date) After(e Date) bool { return d.n > e.n }

// AddDays is d moved n days. The result is unset when d is, or when it would
// leave the calendar.
func (d Date) AddDays(n int) Date {
	sum := int64(d.n) + int64(n)
	if d.n == 0 || sum < 1 || sum > lastDate {
		return Date{}
	}
	return Date{n: int32(sum)}
}

// DaysUntil is the number of days from d to e, negative when e lies before d.
func (d Date) DaysUntil(e Date) int { return int(e.n) - int(d.n) }

// AddMonths is d moved n calendar months; a day that the month lacks becomes
// its last day (31 January and one month is 28 or 29 February).
func (d Date) AddMonths(n int) Date {
	if d.n == 0 || n < -12*9999 || n > 12*9999 {
		return Date{}
	}
	y, m, day := d.Civil()
	months := y*12 + int(m) - 1 + n
	if months < 12 {
		return Date{}
	}
	y, m = months/12, time.Month(months%12+1)
	if y > 9999 {
		return Date{}
	}
	return On(y, m, min(day, daysIn(y, m)))
}

// AddYears is d moved n calendar years, as [Date.AddMonths] does it.
func (d Date) AddYears(n int) Date {
	if n < -9999 || n > 9999 {
		return Date{}
	}
	return d.AddMonths(12 * n)
}

// FirstOfMonth is the first day of d's month.
func (d Date) FirstOfMonth() Date { return d.AddDays(1 - d.Day()) }

// LastOfMonth is the last day of d's month.
func (d Date) LastOfMonth() Date { y, m, _ := d.Civil(); return On(y, m, daysIn(y, m)) }

// FirstOfNextMonth is the first day of the month after d's.
func (d Date) FirstOfNextMonth() Date {
	y, m, day := d.Civil()
	return d.AddDays(daysIn(y, m) + 1 - day)
}

// Age is the number of completed years of life on day of a person born on d.
// Who is born on 29 February completes a year on 1 March where the year has no
// 29 February. Age is negative before birth.
func (d Date) Age(day Date) int {
	by, bm, bd := d.Civil()
	y, m, dd := day.Civil()
	age := y - by
	if m < bm || m == bm && dd < bd {
		age--
	}
	return age
}

// Turns is the first day on which a person born on d is years old, the
// counterpart of [Date.Age].
func (d Date) Turns(years int) Date {
	y, m, day := d.Civil()
	if m == time.February && day == 29 && !leap(y+years) {
		return On(y+years, time.March, 1)
	}
	return On(y+years, m, day)
}

// String writes d as 2026-03-02; the unset Date is "".
func (d Date) String() string { return string(d.append(nil)) }

func (d Date) append(b []byte) []byte {
	if d.n == 0 {
		return b
	}
	y, m, day := d.Civil()
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+int(m)/10), byte('0'+int(m)%10), '-',
		byte('0'+day/10), byte('0'+day%10))
}

// MarshalText writes d as [Date.String] does.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText reads what [Date.MarshalText] writes.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := ParseDate(string(b))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// Period is a stretch of days, first and last included. An unset Until means
// that it has no known end; an unset From that it has no known beginning.
type Period struct {
	From  Date `json:"from,omitzero"`
	Until Date `json:"until,omitzero"`
}

// From is the period that begins on day and has no known end.
func From(day Date) Period { return Period{From: day} }

// Between is the period from first to last, both included.
func Between(first, last Date) Period { return Period{From: first, Until: last} }

// IsZero reports whether neither end is set.
func (p Period) IsZero() bool { return p == Period{} }

// Contains reports whether day lies in p. An unset day lies in no period.
func (p Period) Contains(day Date) bool {
	return !day.IsZero() && !day.Before(p.From) && (p.Until.IsZero() || !day.After(p.Until))
}

// Overlaps reports whether p and q share a day.
func (p Period) Overlaps(q Period) bool {
	return !p.Reversed() && !q.Reversed() &&
		(p.Until.IsZero() || !q.From.After(p.Until)) &&
		(q.Until.IsZero() || !p.From.After(q.Until))
}

// Reversed reports whether p ends before it begins.
func (p Period) Reversed() bool { return !p.Until.IsZero() && p.Until.Before(p.From) }

// String writes p as ISO 8601 does, an open end as "..".
func (p Period) String() string {
	end := func(d Date) string {
		if d.IsZero() {
			return ".."
		}
		return d.String()
	}
	return end(p.From) + "/" + end(p.Until)
}

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

func daysIn(y int, m time.Month) int {
	switch m {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if leap(y) {
			return 29
		}
		return 28
	}
	return 31
}

// daysFromCivil counts days in the proleptic Gregorian calendar, with years
// that begin in March so that the leap day comes last.
func daysFromCivil(y int, m time.Month, d int) int32 {
	if m <= time.February {
		y--
	}
	era := y / 400
	yearOfEra := y - era*400
	dayOfYear := (153*((int(m)+9)%12)+2)/5 + d - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return int32(era*daysPer400Years + dayOfEra - 305)
}

// civilFromDays is the inverse of daysFromCivil, by the multiplications of C.
// Neri and L. Schneider, "Euclidean affine functions and their application to
// calendar algorithms", 2022: a rule that asks for ages spends most of its time
// here.
func civilFromDays(n int32) (int, time.Month, int) {
	quarters := 4*uint32(n+305) + 3 // of days since 1 March of the year 0
	century := quarters / daysPer400Years
	ofCentury := quarters%daysPer400Years | 3
	scaled := uint64(ofCentury) * 2_939_745 // 2^32 / 1461, so that the high half is the year
	dayOfYear := uint32(scaled) / 2_939_745 / 4
	shifted := 2141*dayOfYear + 197_913 // months from March, in 1/65536ths
	y := 100*century + uint32(scaled>>32)
	m := shifted >> 16
	if dayOfYear >= 306 { // January and February belong to the next year
		y, m = y+1, m-12
	}
	return int(y), time.Month(m), int(shifted&0xffff/2141 + 1)
}

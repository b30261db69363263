package integraal_test

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

const iso = "2006-01-02"

// dates draws any day of the calendar by way of package time.
func dates() *rapid.Generator[integraal.Date] {
	return datesBetween(1, 9999)
}

func datesBetween(first, last int) *rapid.Generator[integraal.Date] {
	return rapid.Custom(func(t *rapid.T) integraal.Date {
		y := rapid.IntRange(first, last).Draw(t, "year")
		at := time.Date(y, time.January, rapid.IntRange(1, 365).Draw(t, "day of year"), 0, 0, 0, 0, time.UTC)
		if rapid.IntRange(0, 9).Draw(t, "leap") == 0 && y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			at = time.Date(y, time.February, 29, 0, 0, 0, 0, time.UTC)
		}
		return integraal.On(at.Date())
	})
}

// asTime is d in package time, the oracle of these tests.
func asTime(d integraal.Date) time.Time {
	y, m, day := d.Civil()
	return time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
}

func TestEveryDayFrom1900To2100AgreesWithPackageTime(t *testing.T) {
	at := time.Date(1900, time.January, 1, 0, 0, 0, 0, time.UTC)
	d := integraal.On(1900, time.January, 1)
	days := 0
	for ; at.Year() <= 2100; at, d = at.AddDate(0, 0, 1), d.AddDays(1) {
		days++
		y, m, dd := d.Civil()
		if y != at.Year() || m != at.Month() || dd != at.Day() || d.Weekday() != at.Weekday() ||
			d != integraal.On(at.Date()) || d.String() != at.Format(iso) {
			t.Fatalf("%s is told as %v (%v), %d-%d-%d", at.Format(iso), d, d.Weekday(), y, m, dd)
		}
	}
	assert.Equal(t, 73_414, days, "201 years with 49 leap days")
}

func TestDatesAgreeWithPackageTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := dates().Draw(t, "d")
		at := asTime(d)
		assert.Equal(t, at.Weekday(), d.Weekday())
		assert.Equal(t, []int{at.Year(), int(at.Month()), at.Day()}, []int{d.Year(), int(d.Month()), d.Day()})
		assert.Equal(t, at.Format(iso), d.String())
		first := time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
		assert.Equal(t, first.Format(iso), d.FirstOfMonth().String())
		assert.Equal(t, first.AddDate(0, 1, -1).Format(iso), d.LastOfMonth().String())

		n := rapid.IntRange(-20_000, 20_000).Draw(t, "n")
		moved := at.AddDate(0, 0, n)
		if moved.Year() < 1 || moved.Year() > 9999 {
			assert.True(t, d.AddDays(n).IsZero())
			return
		}
		assert.Equal(t, moved.Format(iso), d.AddDays(n).String())
		assert.Equal(t, n, d.DaysUntil(d.AddDays(n)))
		assert.Equal(t, moved.Compare(at), d.AddDays(n).Compare(d))
		assert.Equal(t, n < 0, d.AddDays(n).Before(d))
		assert.Equal(t, n > 0, d.AddDays(n).After(d))
	})
}

func TestOnLeavesImpossibleDaysUnset(t *testing.T) {
	for _, c := range []struct {
		y int
		m time.Month
		d int
	}{
		{2026, time.February, 29},
		{2026, time.February, 30},
		{1900, time.February, 29}, // a century is no leap year
		{2026, time.April, 31},
		{2026, time.January, 0},
		{2026, time.January, 32},
		{2026, 0, 1},
		{2026, 13, 1},
		{0, time.January, 1},
		{10_000, time.January, 1},
		{-1, time.January, 1},
	} {
		assert.True(t, integraal.On(c.y, c.m, c.d).IsZero(), "%v", c)
		_, err := integraal.NewDate(c.y, c.m, c.d)
		assert.Equal(t, []string{"date.impossible"}, where(err), "%v", c)
	}
	leap, err := integraal.NewDate(2000, time.February, 29)
	require.NoError(t, err)
	assert.Equal(t, "2000-02-29", leap.String())
}

func TestUnsetDateStaysUnset(t *testing.T) {
	var d integraal.Date
	y, m, dd := d.Civil()
	assert.Equal(t, []int{0, 0, 0}, []int{y, int(m), dd})
	assert.Empty(t, d.String())
	assert.Empty(t, d.In(integraal.NL))
	for _, moved := range []integraal.Date{
		d.AddDays(1), d.AddMonths(1), d.AddYears(1), d.FirstOfMonth(), d.LastOfMonth(),
		d.FirstOfNextMonth(), d.Turns(18), d.AddWorkingDays(1), d.Extended(), integraal.PensionDate(d),
	} {
		assert.True(t, moved.IsZero())
	}
	assert.False(t, d.Holiday())
	assert.False(t, d.WorkingDay())
	assert.True(t, d.Before(day("0001-01-01")))
}

func TestDatesDoNotLeaveTheCalendar(t *testing.T) {
	first, last := day("0001-01-01"), day("9999-12-31")
	for _, d := range []integraal.Date{
		first.AddDays(-1), last.AddDays(1), last.AddDays(math.MaxInt), first.AddDays(math.MinInt + 1),
		first.AddMonths(-1), last.AddMonths(1), last.AddMonths(math.MaxInt), first.AddMonths(math.MinInt),
		last.AddYears(1), first.AddYears(-1), last.FirstOfNextMonth(), last.AddWorkingDays(1),
		last.Turns(1), last.Turns(math.MaxInt), first.Turns(math.MinInt),
		// 12 times this number of years wraps around to -4 months.
		last.AddYears(math.MaxInt / 6),
	} {
		assert.True(t, d.IsZero(), d.String())
	}
	assert.Equal(t, first, day("0001-01-02").AddDays(-1))
	assert.Equal(t, last, last.LastOfMonth())
	assert.Equal(t, last, first.AddDays(first.DaysUntil(last)))
}

func TestAddMonthsKeepsWithinTheMonth(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-01-31", 1, "2026-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2026-03-31", 1, "2026-04-30"},
		{"2026-12-15", 1, "2027-01-15"},
		{"2026-01-15", -1, "2025-12-15"},
		{"2024-02-29", 12, "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29"},
		{"2026-08-31", 6, "2027-02-28"},
		{"0001-01-31", 1, "0001-02-28"},
	} {
		assert.Equal(t, c.want, day(c.from).AddMonths(c.n).String(), "%s and %d months", c.from, c.n)
	}
	assert.Equal(t, day("2025-02-28"), day("2024-02-29").AddYears(1))
}

func TestAddMonthsClampsOnlyWhatTheMonthLacks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := datesBetween(100, 9800).Draw(t, "d")
		n := rapid.IntRange(-1000, 1000).Draw(t, "n")
		at := asTime(d)
		first := time.Date(at.Year(), at.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
		lastDay := first.AddDate(0, 1, -1).Day()
		want := first.AddDate(0, 0, min(at.Day(), lastDay)-1)
		assert.Equal(t, want.Format(iso), d.AddMonths(n).String())
	})
}

func TestParseDate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := dates().Draw(t, "d")
		parsed, err := integraal.ParseDate(d.String())
		assert.NoError(t, err)
		assert.Equal(t, d, parsed)

		text, err := json.Marshal(d)
		assert.NoError(t, err)
		var read integraal.Date
		assert.NoError(t, json.Unmarshal(text, &read))
		assert.Equal(t, d, read)
	})
}

func TestParseDateFaults(t *testing.T) {
	for in, code := range map[string]string{
		"":                     "date.malformed",
		"2026":                 "date.malformed",
		"2-3-2026":             "date.malformed",
		"02-03-2026":           "date.malformed",
		"2026/03/02":           "date.malformed",
		"2026/03-02":           "date.malformed",
		"2026-03/02":           "date.malformed",
		"2026-3-2":             "date.malformed",
		"2026-03-02T00:00:00Z": "date.malformed",
		" 2026-03-02":          "date.malformed",
		"-026-03-02":           "date.malformed",
		"+026-03-02":           "date.malformed",
		"2026-0a-02":           "date.malformed",
		"２026-03-2":            "date.malformed",
		"2026-02-29":           "date.impossible",
		"2026-13-01":           "date.impossible",
		"2026-00-01":           "date.impossible",
		"2026-01-00":           "date.impossible",
		"2026-01-32":           "date.impossible",
		"0000-01-01":           "date.impossible",
	} {
		d, err := integraal.ParseDate(in)
		assert.Equal(t, []string{code}, where(err), "%q", in)
		assert.True(t, d.IsZero(), "%q", in)
	}
}

func TestUnmarshalDateKeepsWhatItHadOnAFault(t *testing.T) {
	d := day("2026-03-02")
	require.Error(t, d.UnmarshalText([]byte("morgen")))
	assert.Equal(t, day("2026-03-02"), d)
	require.NoError(t, d.UnmarshalText(nil))
	assert.True(t, d.IsZero())
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-03-02", "2024-02-29", "2026-02-29", "0000-00-00", "9999-12-31", "", "2026-3-2"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := integraal.ParseDate(s)
		at, oracle := time.Parse(iso, s)
		if oracle != nil || at.Year() == 0 {
			require.Error(t, err, "%q", s)
			require.NotEmpty(t, where(err), "%q", s)
			return
		}
		require.NoError(t, err, "%q", s)
		require.Equal(t, s, d.String())
		require.Equal(t, asTime(d), at)
	})
}

// Every day there is, and back again: each is one after the day before it.
func TestEveryDay(t *testing.T) {
	t.Parallel()
	y, m, day := 1, time.January, 0
	for d := integraal.On(1, time.January, 1); !d.IsZero(); d = d.AddDays(1) {
		if day++; day > 28 && integraal.On(y, m, day).IsZero() {
			day, m = 1, m+1
			if m > time.December {
				y, m = y+1, time.January
			}
		}
		yy, mm, dd := d.Civil()
		if yy != y || mm != m || dd != day || integraal.On(y, m, day) != d {
			t.Fatalf("%d-%d-%d is told as %d-%d-%d", y, m, day, yy, mm, dd)
		}
	}
	require.Equal(t, 9999, y)
}

package integraal_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func TestAge(t *testing.T) {
	for _, c := range []struct {
		born, on string
		age      int
	}{
		{"2008-03-02", "2026-03-01", 17},
		{"2008-03-02", "2026-03-02", 18},
		{"2008-03-02", "2008-03-02", 0},
		{"2008-03-02", "2008-03-01", -1},
		{"2008-12-31", "2026-01-01", 17},
		{"2008-02-29", "2026-02-28", 17},
		{"2008-02-29", "2026-03-01", 18},
		{"2008-02-29", "2028-02-28", 19},
		{"2008-02-29", "2028-02-29", 20},
		{"1900-01-01", "2026-01-01", 126},
	} {
		assert.Equal(t, c.age, day(c.born).Age(day(c.on)), "born %s on %s", c.born, c.on)
	}
}

func TestTurns(t *testing.T) {
	for _, c := range []struct {
		born  string
		years int
		want  string
	}{
		{"2008-03-02", 18, "2026-03-02"},
		{"2008-02-29", 18, "2026-03-01"},
		{"2008-02-29", 20, "2028-02-29"},
		{"2008-02-29", 0, "2008-02-29"},
		{"1892-02-29", 8, "1900-03-01"}, // 1900 had no 29 February
	} {
		assert.Equal(t, day(c.want), day(c.born).Turns(c.years), "born %s turns %d", c.born, c.years)
	}
}

// Turns is the first day with that age: the day before it is a year younger,
// so that the two can never disagree about a threshold.
func TestTurnsIsTheFirstDayOfAnAge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		born := datesBetween(1900, 2100).Draw(t, "born")
		years := rapid.IntRange(0, 120).Draw(t, "years")
		turns := born.Turns(years)
		assert.Equal(t, years, born.Age(turns))
		assert.Equal(t, years-1, born.Age(turns.AddDays(-1)))

		on := datesBetween(1900, 2200).Draw(t, "on")
		assert.Equal(t, !on.Before(turns), born.Age(on) >= years)
	})
}

// The rows are the tables of births that Rijksoverheid and the SVB publish
// beside AOW art. 7a: the first and last day of birth for whom the pension age
// of a year holds, with the day on which they reach it.
func TestPensionDate(t *testing.T) {
	for _, c := range []struct{ born, reached string }{
		{"1930-06-15", "1995-06-15"}, // 65
		{"1947-12-31", "2012-12-31"},
		{"1948-01-01", "2013-02-01"}, // 65 and 1 month
		{"1948-11-30", "2013-12-30"},
		{"1948-12-01", "2014-02-01"}, // 65 and 2 months
		{"1949-10-31", "2014-12-31"},
		{"1949-11-01", "2015-02-01"}, // 65 and 3 months
		{"1950-09-30", "2015-12-30"},
		{"1950-10-01", "2016-04-01"}, // 65 and 6 months
		{"1951-06-30", "2016-12-30"},
		{"1951-07-01", "2017-04-01"}, // 65 and 9 months
		{"1952-03-31", "2017-12-31"},
		{"1952-04-01", "2018-04-01"}, // 66
		{"1952-12-31", "2018-12-31"},
		{"1953-01-01", "2019-05-01"}, // 66 and 4 months, three years long
		{"1953-08-31", "2019-12-31"},
		{"1953-09-01", "2020-01-01"},
		{"1954-08-31", "2020-12-31"},
		{"1954-09-01", "2021-01-01"},
		{"1955-08-31", "2021-12-31"},
		{"1955-09-01", "2022-04-01"}, // 66 and 7 months
		{"1956-05-31", "2022-12-31"},
		{"1956-06-01", "2023-04-01"}, // 66 and 10 months
		{"1957-02-28", "2023-12-28"},
		{"1957-03-01", "2024-03-01"}, // 67
		{"1957-12-31", "2024-12-31"},
		{"1958-01-01", "2025-01-01"},
		{"1958-12-31", "2025-12-31"},
		{"1959-01-01", "2026-01-01"},
		{"1959-12-31", "2026-12-31"},
		{"1960-01-01", "2027-01-01"},
		{"1960-12-31", "2027-12-31"},
		{"1961-01-01", "2028-04-01"}, // 67 and 3 months
		{"1961-09-30", "2028-12-30"},
		{"1961-10-01", "2029-01-01"},
		{"1962-09-30", "2029-12-30"},
		{"1962-10-01", "2030-01-01"},
		{"1963-09-30", "2030-12-30"},
		{"1960-02-29", "2027-03-01"}, // who completes a year on 1 March, as in Age
	} {
		born, reached := day(c.born), day(c.reached)
		assert.Equal(t, reached, integraal.PensionDate(born), "born %s", c.born)
		for _, on := range []struct {
			day integraal.Date
			has bool
		}{{reached.AddDays(-1), false}, {reached, true}, {reached.AddDays(1), true}} {
			has, known := integraal.HasPensionAge(born, on.day)
			assert.True(t, known, "born %s on %s", c.born, on.day)
			assert.Equal(t, on.has, has, "born %s on %s", c.born, on.day)
		}
	}
}

func TestPensionAgeIsUnknownWhereItIsNotSet(t *testing.T) {
	born := day("1963-10-01") // would be the first to reach it in 2031
	assert.True(t, integraal.PensionDate(born).IsZero())

	has, known := integraal.HasPensionAge(born, day("2030-12-31"))
	assert.False(t, has)
	assert.True(t, known)
	_, known = integraal.HasPensionAge(born, day("2031-01-01"))
	assert.False(t, known)

	has, known = integraal.HasPensionAge(day("1950-01-01"), day("2040-01-01"))
	assert.True(t, has)
	assert.True(t, known)
	for _, c := range [][2]integraal.Date{
		{{}, day("2026-03-02")},
		{day("1950-01-01"), {}},
	} {
		has, known = integraal.HasPensionAge(c[0], c[1])
		assert.False(t, has)
		assert.False(t, known)
	}
	assert.Equal(t, "art. 7a lid 1 AOW", integraal.PensionAgeBy().String())
	assert.False(t, integraal.PensionAgeBy().Unverified())
}

// No birth falls between two rows of the table, and who is born later never
// reaches the age earlier.
func TestPensionDateHasNoGaps(t *testing.T) {
	before := day("1994-12-31")
	for born := day("1930-01-01"); born.Before(day("1963-10-01")); born = born.AddDays(1) {
		reached := integraal.PensionDate(born)
		if reached.Before(before) {
			t.Fatalf("born %s reaches the age on %q, earlier than %s", born, reached, before)
		}
		before = reached
	}
	assert.Equal(t, day("2030-12-30"), before)
}

package integraal_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// The movable days are those of the calendars that Rijksoverheid publishes:
// Good Friday, Easter Monday, the King's day, Ascension Day and Whit Monday.
func TestHolidays(t *testing.T) {
	movable := map[int][]string{
		2023: {"04-07", "04-10", "04-27", "05-18", "05-29"},
		2024: {"03-29", "04-01", "04-27", "05-09", "05-20"},
		2025: {"04-18", "04-21", "04-26", "05-29", "06-09"}, // 27 April is a Sunday
		2026: {"04-03", "04-06", "04-27", "05-14", "05-25"},
		2027: {"03-26", "03-29", "04-27", "05-06", "05-17"},
		2028: {"04-14", "04-17", "04-27", "05-25", "06-05"},
		2029: {"03-30", "04-02", "04-27", "05-10", "05-21"},
		2030: {"04-19", "04-22", "04-27", "05-30", "06-10"},
	}
	fixed := []string{"01-01", "05-05", "12-25", "12-26"}
	for year, monthDays := range movable {
		want := map[string]bool{}
		for _, md := range append(monthDays, fixed...) {
			want[md] = true
		}
		got := map[string]bool{}
		for d := integraal.On(year, time.January, 1); d.Year() == year; d = d.AddDays(1) {
			if d.Holiday() {
				got[d.String()[5:]] = true
			}
		}
		assert.Equal(t, want, got, year)
	}
}

// The oracle is Oudin's formula of 1940, another than the one in the code.
func TestEasterMondayInEveryYear(t *testing.T) {
	for y := 1900; y <= 2299; y++ {
		c, n := y/100, y%19
		i := (c - c/4 - (c-(c-17)/25)/3 + 19*n + 15) % 30
		i -= (i / 28) * (1 - (i/28)*(29/(i+1))*((21-n)/11))
		j := (y + y/4 + i + 2 - c + c/4) % 7
		m := 3 + (i-j+40)/44
		easter := integraal.On(y, time.Month(m), i-j+28-31*(m/4))
		if easter.Weekday() != time.Sunday || !easter.AddDays(1).Holiday() || !easter.AddDays(-2).Holiday() ||
			!easter.AddDays(39).Holiday() || !easter.AddDays(50).Holiday() {
			t.Fatalf("Easter of %d is on %s", y, easter)
		}
	}
}

func TestAddWorkingDays(t *testing.T) {
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-03-02", 3, "2026-03-05"}, // published case WGS-001: three working days (Wgs art. 4 lid 2)
		{"2026-03-05", 3, "2026-03-10"}, // over a weekend
		{"2026-03-07", 1, "2026-03-09"}, // from a Saturday
		{"2026-04-02", 3, "2026-04-09"}, // Good Friday to Easter Monday lie between
		{"2025-12-24", 1, "2025-12-29"}, // Christmas and a weekend
		{"2025-04-25", 1, "2025-04-28"}, // the King's day on a Saturday
		{"2026-03-02", 0, "2026-03-02"},
	} {
		assert.Equal(t, day(c.want), day(c.from).AddWorkingDays(c.n), "%s and %d working days", c.from, c.n)
	}
}

func TestAddWorkingDaysCountsWorkingDaysOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from := datesBetween(2014, 2100).Draw(t, "from")
		n := rapid.IntRange(1, 60).Draw(t, "n")
		end := from.AddWorkingDays(n)
		counted := 0
		for d := from.AddDays(1); !d.After(end); d = d.AddDays(1) {
			if wd := d.Weekday(); wd != time.Saturday && wd != time.Sunday && !d.Holiday() {
				counted++
			}
		}
		assert.Equal(t, n, counted)
		assert.True(t, end.WorkingDay())
	})
}

func TestExtended(t *testing.T) {
	for from, want := range map[string]string{
		"2026-03-05": "2026-03-05", // a Thursday
		"2026-03-07": "2026-03-09", // a Saturday
		"2026-04-03": "2026-04-07", // Good Friday: to the Tuesday after Easter
		"2026-04-05": "2026-04-07",
		"2026-05-14": "2026-05-15", // Ascension Day
		"2026-12-25": "2026-12-28",
		"2025-04-26": "2025-04-28", // the King's day on a Saturday
		"2026-12-31": "2026-12-31",
		"2027-01-01": "2027-01-04",
	} {
		assert.Equal(t, day(want), day(from).Extended(), from)
	}
	assert.Equal(t, "art. 1 lid 1 Algemene termijnenwet", integraal.ExtendedBy().String())
	assert.False(t, integraal.ExtendedBy().Unverified())
}

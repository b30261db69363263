package integraal_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func testLaw() integraal.Citation { return integraal.WetZorgtoeslag.Art("4", day("2026-01-01")) }

// norm is a sound entry from one day to another.
func norm(from, until string, euro int64) integraal.Entry[integraal.PerYear] {
	return integraal.Entry[integraal.PerYear]{
		From: day(from), Until: day(until), Is: integraal.EuroPerYear(euro),
		By: testLaw(), Confidence: integraal.Certain,
	}
}

// verified is a sound entry without a known end.
func verified(from, checked string, euro int64) integraal.Entry[integraal.PerYear] {
	e := norm(from, checked, euro)
	e.Until, e.Checked = integraal.Date{}, e.Until
	return e
}

// testNorm has a gap in 2024 and is verified until 30 June 2026.
func testNorm() integraal.Dated[integraal.PerYear] {
	return integraal.NewDated("testnorm",
		verified("2026-01-01", "2026-06-30", 2119),
		norm("2023-01-01", "2023-12-31", 1889),
		norm("2025-01-01", "2025-12-31", 2112),
	)
}

func TestDatedAnswersWithinItsEntriesOnly(t *testing.T) {
	require.NoError(t, testNorm().Check())
	for _, c := range []struct {
		on   string
		euro int64 // 0: outside
	}{
		{"2022-12-31", 0},
		{"2023-01-01", 1889},
		{"2023-12-31", 1889},
		{"2024-01-01", 0}, // the gap
		{"2024-12-31", 0},
		{"2025-01-01", 2112},
		{"2025-12-31", 2112},
		{"2026-01-01", 2119},
		{"2026-06-30", 2119}, // the last day for which it was verified
		{"2026-07-01", 0},
	} {
		e, err := testNorm().At(day(c.on))
		if c.euro == 0 {
			assert.Equal(t, []string{"dated.outside testnorm"}, where(err), c.on)
			assert.Zero(t, e, "%s: no value beside a fault", c.on)
			continue
		}
		require.NoError(t, err, c.on)
		assert.Equal(t, integraal.EuroPerYear(c.euro), e.Is, c.on)
		assert.Empty(t, e.Overlay(), c.on)
	}
}

func TestDatedOutsideNamesTheDaysItCovers(t *testing.T) {
	_, err := testNorm().At(day("2026-07-01"))
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 1)
	assert.Equal(t, "the value testnorm is not known for 1 July 2026; this release covers 1 January 2023 to 30 June 2026", faults[0].Text.EN)
	assert.Equal(t, "de waarde testnorm is niet bekend voor 1 juli 2026; deze uitgave kent 1 januari 2023 tot en met 30 juni 2026", faults[0].Text.NL)

	for _, d := range []integraal.Dated[integraal.PerYear]{{}, integraal.NewDated[integraal.PerYear]("empty"), testNorm()} {
		_, err = d.At(integraal.Date{})
		assert.True(t, integraal.HasFault(err, "dated.outside"), d.Name())
	}
}

func TestDatedKeepsItsEntriesInOrder(t *testing.T) {
	entries := []integraal.Entry[integraal.PerYear]{norm("2025-01-01", "2025-12-31", 2), norm("2024-01-01", "2024-12-31", 1)}
	d := integraal.NewDated("testnorm", entries...)
	entries[0].Is = integraal.EuroPerYear(99)
	d.Entries()[0].Is = integraal.EuroPerYear(99)

	got := d.Entries()
	require.Len(t, got, 2)
	assert.Equal(t, day("2024-01-01"), got[0].From)
	assert.Equal(t, integraal.EuroPerYear(1), got[0].Is)
	assert.Equal(t, integraal.EuroPerYear(2), got[1].Is)
	assert.Equal(t, "testnorm", d.Name())
}

// A statutory value with a defect is refused by Check and refuses every day,
// so that nobody computes with it who forgot to check.
func TestDatedDefects(t *testing.T) {
	change := func(f func(e *integraal.Entry[integraal.PerYear])) []integraal.Entry[integraal.PerYear] {
		e := norm("2026-01-01", "2026-12-31", 2119)
		f(&e)
		return []integraal.Entry[integraal.PerYear]{norm("2025-01-01", "2025-12-31", 2112), e}
	}
	type entry = integraal.Entry[integraal.PerYear]
	for name, entries := range map[string][]entry{
		"no first day":         change(func(e *entry) { e.From = integraal.Date{} }),
		"no last day":          change(func(e *entry) { e.Until = integraal.Date{} }),
		"two last days":        change(func(e *entry) { e.Checked = e.Until }),
		"reversed":             change(func(e *entry) { e.Until = e.From.AddDays(-1) }),
		"reversed, verified":   change(func(e *entry) { e.Until, e.Checked = integraal.Date{}, e.From.AddDays(-1) }),
		"no provision":         change(func(e *entry) { e.By = integraal.Citation{} }),
		"a law without a name": change(func(e *entry) { e.By = integraal.Law("").Art("4", day("2026-01-01")) }),
		"shares a day":         change(func(e *entry) { e.From = day("2025-12-31") }),
		"same days":            change(func(e *entry) { e.From, e.Until = day("2025-01-01"), day("2025-12-31") }),
	} {
		d := integraal.NewDated("testnorm", entries...)
		assert.Equal(t, []string{"dated.invalid testnorm"}, where(d.Check()), name)
		number := "2"
		if name == "no first day" { // unset lies before every day
			number = "1"
		}
		assert.ErrorContains(t, d.Check(), "entry "+number+" of", name)
		for _, on := range []string{"2025-06-01", "2026-06-01", "2030-01-01"} {
			_, err := d.At(day(on))
			assert.Equal(t, []string{"dated.invalid testnorm"}, where(err), "%s on %s", name, on)
		}
	}
	assert.NoError(t, integraal.NewDated("empty", []entry{}...).Check())
}

// At against reading the entries one by one.
func TestDatedAgainstALinearScan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var entries []integraal.Entry[integraal.PerYear]
		start := day("2020-01-01")
		for i := range rapid.IntRange(0, 6).Draw(t, "entries") {
			from := start.AddDays(rapid.IntRange(0, 3).Draw(t, "gap"))
			until := from.AddDays(rapid.IntRange(0, 5).Draw(t, "length"))
			entries = append(entries, norm(from.String(), until.String(), int64(i)+1))
			start = until.AddDays(1)
		}
		shuffled := rapid.Permutation(entries).Draw(t, "order")
		d := integraal.NewDated("testnorm", shuffled...)
		assert.NoError(t, d.Check())
		for on := day("2019-12-30"); !on.After(start.AddDays(2)); on = on.AddDays(1) {
			var want integraal.PerYear
			for _, e := range entries {
				if integraal.Between(e.From, e.Until).Contains(on) {
					want = e.Is
				}
			}
			e, err := d.At(on)
			assert.Equal(t, want, e.Is, on)
			assert.Equal(t, want.IsZero(), err != nil, on)
		}
	})
}

func TestNamesOfConfidence(t *testing.T) {
	for want, c := range map[string]integraal.Confidence{
		"unverified": integraal.Unverified, "probable": integraal.Probable, "certain": integraal.Certain, "invalid": 3,
	} {
		text, err := c.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
}

// TestAssume: only a stretch of which nothing is known gets the value of another day,
// marked as an assumption.
func TestAssume(t *testing.T) {
	t.Parallel()
	of, from, until := integraal.On(2026, 12, 31), integraal.On(2027, 1, 1), integraal.On(2027, 12, 31)
	by := integraal.Participatiewet.Art("21", integraal.On(2026, 1, 1))
	known := integraal.Entry[integraal.PerMonth]{From: integraal.On(2026, 7, 1), Until: of, Is: integraal.EuroPerMonth(10), By: by, Confidence: integraal.Certain}
	d, err := integraal.NewDated("norm", known).Assume(of, from, until, "assumed")
	require.NoError(t, err)
	e, err := d.At(integraal.On(2027, 6, 1))
	require.NoError(t, err)
	assert.Equal(t, integraal.EuroPerMonth(10), e.Is)
	assert.Equal(t, integraal.Unverified, e.Confidence)
	assert.Equal(t, "assumed assumed", e.Source+" "+e.Overlay())
	first, err := d.At(of)
	require.NoError(t, err)
	assert.Equal(t, known, first)
	_, err = d.At(integraal.On(2028, 1, 1))
	assert.True(t, integraal.HasFault(err, "dated.outside"))

	enacted := integraal.Entry[integraal.PerMonth]{From: integraal.On(2027, 6, 1), Until: integraal.On(2027, 6, 30), Is: integraal.EuroPerMonth(12), By: by}
	for name, entries := range map[string][]integraal.Entry[integraal.PerMonth]{"enacted in part": {known, enacted}, "no value to take": {enacted}} {
		as := integraal.NewDated("norm", entries...)
		d, err = as.Assume(of, from, until, "assumed")
		require.NoError(t, err)
		assert.Equal(t, as, d, name)
	}
	_, err = integraal.NewDated("norm", known).Assume(of, from, until, "")
	assert.True(t, integraal.HasFault(err, "overlay.malformed"))
	_, err = integraal.NewDated("norm", known).Assume(of, until, from, "assumed")
	assert.True(t, integraal.HasFault(err, "dated.invalid"))
}

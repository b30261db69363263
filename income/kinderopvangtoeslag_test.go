package income

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/integraal/integraal"
)

// TestKotTable: the groups follow on one another, percentages do not rise with
// the income, and the first child never has more than the others.
func TestKotTable(t *testing.T) {
	t.Parallel()
	table := dayOf(t, march).kot.tabel.Is
	require.Len(t, table.groups, 69)
	assert.True(t, table.groups[0].from.IsZero())
	for i, g := range table.groups {
		assert.False(t, exceeds(g.first, g.others), g.from)
		assert.Zero(t, g.from.Cents()%100, "whole euros")
		if i == 0 {
			continue
		}
		last := table.groups[i-1]
		assert.True(t, g.from.MoreThan(last.from), g.from)
		assert.False(t, exceeds(g.first, last.first), g.from)
		assert.False(t, exceeds(g.others, last.others), g.from)
	}
	// The text form is what an overlay may hold, and refuses a wrong table.
	text, err := table.MarshalText()
	require.NoError(t, err)
	var read kotTabel
	require.NoError(t, read.UnmarshalText(text))
	assert.Equal(t, table, read)
}

// TestKotTableRows: the ends of the groups as others published them, and the
// fixed foot of the first child: 36,5% from 165.658.
func TestKotTableRows(t *testing.T) {
	t.Parallel()
	table := dayOf(t, march).kot.tabel.Is
	for _, c := range []struct {
		from, to      int64 // in cents
		first, others string
	}{
		{-100_00, 24_149_00, "96.000%", "96.000%"},
		{54_642_00, 56_412_00, "96.000%", "96.000%"},
		{56_413_00, 58_184_00, "95.500%", "95.600%"},
		{58_185_00, 59_957_00, "94.800%", "95.600%"},
		{59_958_00, 61_895_00, "93.900%", "95.600%"},
		{61_896_00, 65_695_00, "92.400%", "95.600%"},
		{99_890_00, 103_694_00, "72.100%", "90.500%"},
		{161_767_00, 165_657_99, "38.500%", "81.700%"},
		{165_658_00, 169_547_00, "36.500%", "81.400%"},
		{231_808_00, 235_697_00, "36.500%", "69.100%"},
		{235_698_00, 99_999_999_00, "36.500%", "68.200%"},
	} {
		for _, cents := range []int64{c.from, c.to} {
			g := table.group(integraal.CentsPerYear(cents))
			assert.Equal(t, c.first, g.first.String(), cents)
			assert.Equal(t, c.others, g.others.String(), cents)
		}
	}
}

func TestKotTableText(t *testing.T) {
	t.Parallel()
	for text, ok := range map[string]bool{
		"0 96% 96%":                              true,
		"0 96.0% 96.0%; 50000 33.3% 80%":         true,
		"":                                       false,
		"0 96%":                                  false,
		"1 96% 96%":                              false, // does not start at nil
		"0 96% 95%":                              false, // the first child above the others
		"0 101% 101%":                            false,
		"0 96% 96%; 0 95% 95%":                   false, // incomes do not rise
		"0 90% 96%; 50000 91% 96%":               false, // a percentage rises
		"0 90% 90%; 50000 80% 91%":               false,
		"0 96 96%":                               false,
		"0 96% x":                                false,
		"-1 96% 96%":                             false,
		"0 96% 96%; 9999999999999999999 90% 90%": false,
		"0 96% 96%; ":                            false,
		"0 96% 96%; 50000 90% 90% 90%; 60000 1 1%": false,
	} {
		var table kotTabel
		err := table.UnmarshalText([]byte(text))
		assert.Equal(t, ok, err == nil, text)
		assert.Equal(t, !ok, integraal.HasFault(err, "table.malformed"), text)
	}
}

// FuzzKotTable: whatever text a table has, it is refused or sound, and looked up
// at both ends of every group.
func FuzzKotTable(f *testing.F) {
	f.Add("0 96% 96%; 56413 95.5% 95.6%; 165658 36.5% 81.4%")
	f.Add("0 1/3 1/3;4294967295 0% 1/9")
	f.Add("0 999999999/1 1%")
	f.Fuzz(func(t *testing.T, text string) {
		var table kotTabel
		if err := table.UnmarshalText([]byte(text)); err != nil {
			assert.True(t, integraal.HasFault(err, "table.malformed"))
			return
		}
		for i, g := range table.groups {
			assert.Equal(t, g, table.group(g.from))
			if i > 0 {
				assert.Equal(t, table.groups[i-1], table.group(g.from.Minus(integraal.CentsPerYear(1))))
			}
			assert.False(t, exceeds(g.first, g.others) || exceeds(g.others, integraal.Pct(100, 0)))
		}
	})
}

// TestKotDays: the table of 2026 is the only one that is known; the hourly
// prices of the years before are there, with their own days.
func TestKotDays(t *testing.T) {
	t.Parallel()
	f := worker(40_000, inCare("D", registered(Dagopvang, 100, 1000)))
	const due = "11520.00 960.00" // 100 × 10,00 × 12 × 96%
	for day, want := range map[integraal.Date]string{
		on(2024, 12, 31): "fault dated.outside",
		on(2025, 12, 30): "fault dated.outside kinderopvangtoeslag.tabel",
		on(2025, 12, 31): "fault dated.outside kinderopvangtoeslag.tabel",
		on(2026, 1, 1):   due,
		on(2026, 1, 2):   due,
		on(2026, 12, 30): due,
		on(2026, 12, 31): due,
		on(2027, 1, 1):   "fault dated.outside",
	} {
		assert.True(t, strings.HasPrefix(saidKot(f, day), want), "%s: %s", day, saidKot(f, day))
	}
	_, err := Kinderopvangtoeslag(f, on(2025, 6, 1), nil)
	faults := integraal.FaultsIn(err)
	require.Len(t, faults, 1)
	assert.Contains(t, faults[0].Text.NL, "1 januari 2026 tot en met 31 december 2026")

	k := builtIn.kot
	for _, c := range []struct {
		day                       integraal.Date
		dagopvang, bso, gastouder string
	}{
		{on(2023, 1, 1), "9.12", "7.85", "6.85"},
		{on(2023, 12, 31), "9.12", "7.85", "6.85"},
		{on(2024, 1, 1), "10.25", "9.12", "7.53"},
		{on(2024, 12, 31), "10.25", "9.12", "7.53"},
		{on(2025, 1, 1), "10.71", "9.52", "8.10"},
		{on(2025, 12, 31), "10.71", "9.52", "8.10"},
		{on(2026, 1, 1), "11.23", "9.98", "8.49"},
		{on(2026, 12, 31), "11.23", "9.98", "8.49"},
	} {
		for want, norm := range map[string]integraal.Dated[integraal.PerHour]{
			c.dagopvang: k.dagopvang, c.bso: k.bso, c.gastouder: k.gastouder,
		} {
			e, err := norm.At(c.day)
			require.NoError(t, err)
			assert.Equal(t, want, e.Is.String(), c.day)
			assert.True(t, e.By.Unverified(), "the text of the decree was not read")
		}
	}
	_, err = k.dagopvang.At(on(2022, 12, 31))
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

func TestKotZeroDay(t *testing.T) {
	t.Parallel()
	for _, d := range []*Day{nil, {}} {
		_, err := d.Kinderopvangtoeslag(worker(1), nil)
		assert.True(t, integraal.HasFault(err, "dated.outside"))
	}
}

// TestKotOverlay: a host may fill a hole, and the explanation says so.
func TestKotOverlay(t *testing.T) {
	t.Parallel()
	norms, err := laid(t, `{"schemaVersion": 1, "source": "Stb. 2024", "values": [{"name": "kinderopvangtoeslag.tabel",
		"from": "2025-01-01", "until": "2025-12-31", "is": "0 96% 96%; 50000 90% 95%",
		"law": "BWBR0017321", "article": "8", "lid": "2", "read": "2025-01-01"}]}`)
	require.NoError(t, err)
	d, err := norms.On(on(2025, 3, 1))
	require.NoError(t, err)
	var why integraal.Explanation
	o, err := d.Kinderopvangtoeslag(worker(60_000, inCare("D", registered(Dagopvang, 100, 1200))), &why)
	assert.Equal(t, "11567.00 963.00", said(o, err, sayToeslag)) // 100 × 10,71 × 12 × 90% = 11566,80 is 11567
	lines := why.Lines(Word)
	assert.True(t, func() bool {
		for _, l := range lines {
			if l.Overlay == "Stb. 2024" && strings.Contains(l.Text.NL, "90%") {
				return true
			}
		}
		return false
	}())
	for name, is := range map[string]string{"kinderopvangtoeslag.tabel": "96%", "kinderopvangtoeslag.uren": "1000"} {
		_, err := laid(t, overlayOf(march, func(string) string { return is }, name))
		assert.NotEmpty(t, integraal.FaultsIn(err), name)
	}
	norms, err = laid(t, overlayOf(march, func(string) string { return "50" }, "kinderopvangtoeslag.uren"))
	require.NoError(t, err)
	d, err = norms.On(march)
	require.NoError(t, err)
	o, err = d.Kinderopvangtoeslag(worker(0, inCare("D", registered(Dagopvang, 100, 1000))), nil)
	assert.Equal(t, "5760.00 480.00", said(o, err, sayToeslag)) // 50 × 10,00 × 12 × 96%
}

// TestKotBackdating: the examples of the ministry of SZW of 2014 (ouders.nl, 17
// March 2014, and blog.peuterplace.nl, 27 November 2013) and of
// toeslagenaanvragen.net, and the ends of months.
func TestKotBackdating(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ applied, from integraal.Date }{
		{on(2014, 6, 15), on(2014, 3, 1)}, // published: applied on 15 June, from 1 March
		{on(2014, 6, 30), on(2014, 3, 1)}, // published: care from 2 March, apply by 30 June
		{on(2014, 7, 31), on(2014, 4, 1)}, // published: applied on 31 July, not for March but from April
		{on(2026, 4, 30), on(2026, 1, 1)}, // published: for January by 30 April
		{on(2026, 5, 1), on(2026, 2, 1)},
		{on(2026, 5, 31), on(2026, 2, 1)},
		{on(2027, 1, 31), on(2026, 10, 1)},
		{on(2014, 4, 1), on(2014, 1, 1)},
		{on(2014, 3, 31), integraal.Date{}},
	} {
		from, by := KinderopvangtoeslagFrom(c.applied)
		assert.Equal(t, c.from, from, c.applied)
		assert.Equal(t, from.IsZero(), by.IsZero())
	}
	for _, c := range []struct{ month, last integraal.Date }{
		{on(2014, 3, 2), on(2014, 6, 30)}, // published
		{on(2026, 1, 1), on(2026, 4, 30)}, // published
		{on(2025, 11, 30), on(2026, 2, 28)},
		{on(2026, 5, 31), on(2026, 8, 31)},
		{on(2026, 12, 31), on(2027, 3, 31)},
		{on(2013, 12, 31), integraal.Date{}},
	} {
		last, by := LastDayForKinderopvangtoeslag(c.month)
		assert.Equal(t, c.last, last, c.month)
		assert.Equal(t, last.IsZero(), by.IsZero())
		if last.IsZero() {
			continue
		}
		assert.Equal(t, "art. 1.3 lid 2 onder b Wet kinderopvang", by.String())
		from, _ := KinderopvangtoeslagFrom(last)
		assert.Equal(t, c.month.FirstOfMonth(), from, "the last day reaches back to the month")
		from, _ = KinderopvangtoeslagFrom(last.AddDays(1))
		assert.True(t, from.After(c.month), "a day later does not")
	}
}

func TestUren(t *testing.T) {
	t.Parallel()
	assert.Equal(t, "46.67", HoursOf(46, 67).String())
	assert.Equal(t, "0.05", HoursOf(0, 5).String())
	assert.Equal(t, "-1.50", HoursOf(-1, -50).String())
	_, word := HoursOf(46, 67).shown()
	assert.Equal(t, integraal.Word("46,67"), word)
	whole, word := HoursOf(100, 0).shown()
	assert.Equal(t, integraal.Count(100), whole)
	assert.Empty(t, word)
	assert.Equal(t, "dagopvang", Dagopvang.String())
	assert.Equal(t, "invalid", Opvangsoort(9).String())
}

func BenchmarkKinderopvangtoeslag(b *testing.B) {
	d := dayOf(b, march)
	f := workers(40_000, 45_000,
		inCare("D", registered(Dagopvang, 100, 1150)), inCare("S", registered(BuitenschoolseOpvang, 40, 950)))
	v := kotValues{
		first:            kosten(integraal.CentsPerHour(1123), HoursOf(100, 0)),
		others:           kosten(integraal.CentsPerHour(950), HoursOf(40, 0)),
		toetsingsinkomen: integraal.EuroPerYear(85_000),
	}
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.kot.due(v, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.Kinderopvangtoeslag(f, nil)
		}
	})
	b.Run("explained", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var why integraal.Explanation
			_, _ = d.Kinderopvangtoeslag(f, &why)
		}
	})
}

func TestKotAllocatesNothing(t *testing.T) {
	d := dayOf(t, march)
	f := workers(40_000, 45_000,
		inCare("D", registered(Dagopvang, 100, 1150)), inCare("S", registered(BuitenschoolseOpvang, 40, 950)))
	v := kotValues{first: kosten(integraal.CentsPerHour(1123), HoursOf(100, 0)), toetsingsinkomen: integraal.EuroPerYear(85_000)}
	assert.Zero(t, testing.AllocsPerRun(100, func() { d.kot.due(v, nil) }))
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = d.Kinderopvangtoeslag(f, nil) }))
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// applicationOf is an application of 2 February 2026 that is not decided on.
func applicationOf(euro int64) VoorschotFacts {
	return VoorschotFacts{
		ID: "M", Applied: integraal.Know(on(2026, 2, 2)), Decided: integraal.Know(false),
		Withheld: integraal.Know(false), ClearlyNone: integraal.Know(false),
		Bijstand: integraal.Know(integraal.EuroPerMonth(euro)),
	}
}

func sayVoorschot(v Voorschot) string { return v.AtLeast.String() + " " + v.First.String() }

func TestStatesOfVoorschot(t *testing.T) {
	t.Parallel()
	type F = VoorschotFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[Voorschot], error) { return VoorschotFor(f, march, nil) }
	const due = "950.00 2026-03-02" // 95% × 1000; four weeks after Monday 2 February
	checkStates(t, func() F { return applicationOf(1000) }, rule, sayVoorschot, []stateCase[F]{
		{"applied", FactApplied, "M", func(f *F, s S) { f.Applied = inState(s, on(2026, 2, 2)) }, due, "not: voorschot.condition.applied"},
		{"decided", FactDecided, "M", func(f *F, s S) { f.Decided = inState(s, true) }, "not: voorschot.condition.undecided", due},
		{"withheld", FactWithheld, "M", func(f *F, s S) { f.Withheld = inState(s, true) }, "not: voorschot.condition.cooperates", due},
		{"clearly none", FactClearlyNone, "M", func(f *F, s S) { f.ClearlyNone = inState(s, true) }, "not: voorschot.condition.notClearlyNone", due},
		{"bijstand", FactBijstand, "M", func(f *F, s S) { f.Bijstand = inState(s, integraal.EuroPerMonth(1000)) }, due, "0.00 2026-03-02"},
	})
}

// TestVoorschotThroughTime: 90% until the end of 2025 and 95% from 2026.
func TestVoorschotThroughTime(t *testing.T) {
	t.Parallel()
	for day, want := range map[integraal.Date]string{
		on(2023, 1, 1): "900.00", on(2025, 12, 30): "900.00", on(2025, 12, 31): "900.00",
		on(2026, 1, 1): "950.00", on(2026, 1, 2): "950.00",
	} {
		f := applicationOf(1000)
		f.Applied = integraal.Know(day)
		o, err := VoorschotFor(f, day, nil)
		require.NoError(t, err)
		v, _ := o.Value()
		assert.Equal(t, want, v.AtLeast.String(), day)
		assert.Equal(t, "art. 52 lid 2 Participatiewet", v.By.String())
	}
	// Four weeks after Saturday 7 March end on Saturday 4 April, and Monday
	// 6 April is Easter Monday.
	f := applicationOf(1000)
	f.Applied = integraal.Know(on(2026, 3, 7))
	o, err := VoorschotFor(f, on(2026, 3, 10), nil)
	assert.Equal(t, "950.00 2026-04-07", said(o, err, sayVoorschot))
	f.Bijstand = integraal.Know(integraal.CentsPerMonth(1001_07))
	o, err = VoorschotFor(f, on(2026, 3, 10), nil)
	assert.Equal(t, "951.02 2026-04-07", said(o, err, sayVoorschot), "951.0165: no less than 95%")
}

func TestFaultsOfVoorschotAndToekenning(t *testing.T) {
	t.Parallel()
	adv := func(change func(f *VoorschotFacts)) string {
		f := applicationOf(1)
		change(&f)
		o, err := VoorschotFor(f, march, nil)
		return said(o, err, sayVoorschot)
	}
	assert.Equal(t, "fault amount.negative bijstand", adv(func(f *VoorschotFacts) { f.Bijstand = integraal.Know(integraal.EuroPerMonth(-1)) }))
	assert.Equal(t, "fault amount.range bijstand", adv(func(f *VoorschotFacts) { f.Bijstand = integraal.Know(integraal.CentsPerMonth(integraal.MaxCents + 1)) }))
	assert.Equal(t, "fault facts.contradiction applied", adv(func(f *VoorschotFacts) { f.Applied = integraal.Know(march.AddDays(1)) }))
	assert.Equal(t, "fault fact.impossible applied", adv(func(f *VoorschotFacts) { f.Applied = integraal.Know(integraal.Date{}) }))
	o, err := ToekenningFor(ToekenningFacts{Melding: integraal.Know(march.AddDays(1)), Arose: integraal.Know(march)}, march, nil)
	assert.Equal(t, "fault facts.contradiction melding", said(o, err, sayToekenning))
}

func sayToekenning(v Toekenning) string {
	if v.Earliest.IsZero() {
		return v.From.String()
	}
	return v.From.String() + " or " + v.Earliest.String()
}

func TestToekenning(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		melding, arose, day integraal.Date
		want                string
	}{
		{on(2026, 2, 10), on(2025, 6, 1), march, "2026-02-10 or 2025-11-10"},
		{on(2026, 2, 10), on(2026, 1, 20), march, "2026-02-10 or 2026-01-20"},
		{on(2026, 2, 10), on(2026, 2, 20), march, "2026-02-20"},
		{on(2026, 2, 10), on(2026, 2, 10), march, "2026-02-10"},
		{on(2026, 5, 31), on(2025, 1, 1), on(2026, 6, 2), "2026-05-31 or 2026-02-28"},
		{on(2025, 12, 1), on(2025, 1, 1), on(2025, 12, 31), "2025-12-01"}, // no lid 5 yet
		{on(2025, 12, 1), on(2025, 1, 1), on(2026, 1, 1), "2025-12-01 or 2025-09-01"},
		{on(2023, 2, 1), on(2023, 1, 1), on(2023, 3, 1), "2023-02-01"},
	} {
		o, err := ToekenningFor(ToekenningFacts{ID: "M", Melding: integraal.Know(c.melding), Arose: integraal.Know(c.arose)}, c.day, nil)
		assert.Equal(t, c.want, said(o, err, sayToekenning), c)
		v, _ := o.Value()
		assert.Equal(t, "art. 44 lid 3 Participatiewet", v.Later.String())
		assert.Equal(t, v.Earliest.IsZero(), v.EarliestBy.IsZero())
	}
	type F = ToekenningFacts
	type S = integraal.State
	base := func() F {
		return F{ID: "M", Melding: integraal.Know(on(2026, 2, 10)), Arose: integraal.Know(on(2026, 1, 20))}
	}
	rule := func(f F) (integraal.Outcome[Toekenning], error) { return ToekenningFor(f, march, nil) }
	const from = "2026-02-10 or 2026-01-20"
	checkStates(t, base, rule, sayToekenning, []stateCase[F]{
		{"melding", FactMelding, "M", func(f *F, s S) { f.Melding = inState(s, on(2026, 2, 10)) }, from, "not: toekenning.condition.melding"},
		{"arose", FactArose, "M", func(f *F, s S) { f.Arose = inState(s, on(2026, 1, 20)) }, from, "not: toekenning.condition.arose"},
	})
}

// TestVoorschotAndToekenningExplained: an explanation changes nothing; more
// bijstand never gives less advance; and nothing is granted from before the
// right, nor more than three months before the melding.
func TestVoorschotAndToekenningExplained(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, err := BuiltIn().On(anyDay(t))
		require.NoError(t, err)
		flag, before := rapid.Bool(), anyBorn(d.date, 0, 1)
		adv := VoorschotFacts{
			ID: "M", Applied: anyFact(t, "applied", before, true), Decided: anyFact(t, "decided", flag, true),
			Withheld: anyFact(t, "withheld", flag, true), ClearlyNone: anyFact(t, "none", flag, true),
			Bijstand: anyFact(t, "bijstand", rapid.Map(rapid.Int64Range(0, 3000_00), integraal.CentsPerMonth), true),
		}
		grant := ToekenningFacts{ID: "M", Melding: anyFact(t, "melding", before, true), Arose: anyFact(t, "arose", before, true)}
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Voorschot], error) { return d.Voorschot(adv, why) })
		agree(t, func(why *integraal.Explanation) (integraal.Outcome[Toekenning], error) {
			return d.Toekenning(grant, why)
		})

		cents := rapid.Int64Range(0, 3000_00).Draw(t, "cents")
		less := d.voorschot.due(integraal.CentsPerMonth(cents), march, nil)
		more := d.voorschot.due(integraal.CentsPerMonth(cents+rapid.Int64Range(0, 1000_00).Draw(t, "more")), march, nil)
		assert.False(t, less.AtLeast.MoreThan(more.AtLeast))
		part := int64(90)
		if d.date.Year() >= 2026 {
			part = 95
		}
		assert.Equal(t, (cents*part+99)/100, less.AtLeast.Cents(), "rounded up")
		melding, arose := before.Draw(t, "m"), before.Draw(t, "a")
		k := toekenning(melding, arose, d.date, nil)
		assert.False(t, k.From.Before(arose) || k.From.Before(melding))
		if !k.Earliest.IsZero() {
			assert.False(t, k.Earliest.Before(arose) || k.Earliest.Before(melding.AddMonths(-3)))
			assert.True(t, k.Earliest.Before(k.From))
		}
	})
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// TestMoreIncomeNeverMoreBijstand: of any kind, of either spouse.
func TestMoreIncomeNeverMoreBijstand(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, v := middelenOf(anyDay(t)), anyHousehold(t)
		before := d.due(&v, nil)
		more := integraal.CentsPerMonth(rapid.Int64Range(1, 500_00).Draw(t, "more"))
		switch rapid.IntRange(0, 5).Draw(t, "which") {
		case 0:
			v.applicant.werk.earned = v.applicant.werk.earned.Plus(more)
		case 1:
			v.spouse.werk.earned = v.spouse.werk.earned.Plus(more)
		case 2:
			v.applicant.other = v.applicant.other.Plus(more)
		case 3:
			v.spouse.other = v.spouse.other.Plus(more)
		case 4:
			v.applicant.oudedag = v.applicant.oudedag.Plus(more)
		case 5:
			v.giften.received = v.giften.received.Plus(more)
		}
		after := d.due(&v, nil)
		assert.False(t, after.Bijstand.MoreThan(before.Bijstand))
		assert.False(t, after.Paid.MoreThan(before.Paid))
	})
}

// TestSpousesWithIncomeAreSymmetric: who of two with the right has the income makes no
// difference.
func TestSpousesWithIncomeAreSymmetric(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, v := middelenOf(anyDay(t)), anyHousehold(t)
		v.married, v.noRight = true, false
		turned := v
		turned.applicant, turned.spouse = v.spouse, v.applicant
		assert.Equal(t, d.due(&v, nil), d.due(&turned, nil))
	})
}

func TestFaultsOfAlgemeneBijstand(t *testing.T) {
	t.Parallel()
	change := func(f AlgemeneBijstandFacts, change func(f *AlgemeneBijstandFacts)) string {
		change(&f)
		return saidBijstand(f, march)
	}
	beyond := integraal.Know(integraal.CentsPerMonth(integraal.MaxCents + 1))
	for name, c := range map[string]struct{ said, want string }{
		"born after the day": {change(poor(), func(f *AlgemeneBijstandFacts) { f.Applicant.Born = integraal.Know(march.AddDays(1)) }),
			"fault facts.contradiction applicant.born"},
		"no birth date": {change(poor(), func(f *AlgemeneBijstandFacts) { f.Applicant.Born = integraal.KnowAbsent[integraal.Date]() }),
			"fault fact.impossible applicant.born"},
		"spouse is the applicant": {change(together(1), func(f *AlgemeneBijstandFacts) { f.Applicant.ID = "E" }),
			"fault facts.contradiction spouse.id"},
		"more with subsidy than earned": {change(earning(werk(100_00)), func(f *AlgemeneBijstandFacts) {
			onWerk(f, func(w *Werk) { w.Supported = perMonth(100_01) })
		}), "fault facts.contradiction applicant.werk.supported"},
		"a young child without children": {change(earning(werk(100_00)), func(f *AlgemeneBijstandFacts) {
			onWerk(f, func(w *Werk) { w.YoungChild = integraal.Know(true) })
		}), "fault facts.contradiction applicant.werk.youngChild"},
		"months below zero": {change(earning(werk(100_00)), func(f *AlgemeneBijstandFacts) {
			onWerk(f, func(w *Werk) { w.MonthsN = integraal.Know(-1) })
		}), "fault amount.negative applicant.werk.monthsN"},
		"income below zero": {saidBijstand(receiving(inkomen(GewoonInkomen, -1)), march),
			"fault amount.negative applicant.inkomsten[0].amount"},
		"income beyond range": {change(receiving(inkomen(GewoonInkomen, 1)), func(f *AlgemeneBijstandFacts) {
			onInkomen(f, func(i *Inkomen) { i.Amount = beyond })
		}), "fault amount.range applicant.inkomsten[0].amount"},
		"no such kind": {saidBijstand(receiving(inkomen(UitgezonderdInkomen+1, 1)), march),
			"fault fact.impossible applicant.inkomsten[0].kind"},
		"no kind of possession": {change(poor(), func(f *AlgemeneBijstandFacts) {
			f.Bezittingen = integraal.Know([]Bezitting{{Kind: integraal.Know(ImmaterieleSchade + 1), Value: assetsOf(1)}})
		}), "fault fact.impossible bezittingen[0].kind"},
		"debts below zero": {change(poor(), func(f *AlgemeneBijstandFacts) { f.Schulden = assetsOf(-1) }),
			"fault amount.negative schulden"},
		"a possession below zero": {saidBijstand(func() AlgemeneBijstandFacts { f := poor(); f.Vermogen = bezit(-1); return f }(), march),
			"fault amount.negative bezittingen[0].value"},
		"more justified than received": {change(poor(), func(f *AlgemeneBijstandFacts) {
			f.Giften = integraal.Know(Giften{Received: perMonth(1), Responsible: perMonth(2)})
		}), "fault facts.contradiction giften.responsible"},
		"a norm below zero": {change(poor(), func(f *AlgemeneBijstandFacts) { f.Norm = normIs(integraal.CentsPerMonth(-1), integraal.PerMonth{}) }),
			"fault amount.negative norm"},
		"too many": {change(poor(), func(f *AlgemeneBijstandFacts) { f.Applicant.Inkomsten = integraal.Know(make([]Inkomen, maxPersons+1)) }),
			"fault facts.range applicant.inkomsten"},
	} {
		assert.Equal(t, c.want, c.said, name)
	}
}

// TestGoldenBijstand: the whole text that a reader gets.
func TestGoldenBijstand(t *testing.T) {
	t.Parallel()
	couple := together(2002_13, inkomen(Vrijwilligersvergoeding, 230_00), inkomen(KinderbijslagInkomen, 298_00))
	couple.Applicant.Born = bornPensioner
	couple.Applicant.Inkomsten = integraal.Know([]Inkomen{inkomen(Oudedagsvoorziening, 100_00), inkomen(Premie, 4000_00)})
	rich := earning(werk(600_00))
	rich.Vermogen = bezit(9000_00)
	rich.Woning, rich.NietTeGelde = assetsOf(70_000), integraal.Know(true)
	spouse := together(1001_07, inkomen(GewoonInkomen, 1200_00))
	e, _ := spouse.Spouse.Value()
	e.NoRight = integraal.Know(true)
	spouse.Spouse = integraal.Know(e)
	spouse.Giften = integraal.Know(Giften{Received: perMonth(300_00), Earlier: integraal.Know(integraal.EuroPerYear(1000)), Bijdragen: integraal.KnowAbsent[integraal.PerYear](), Responsible: perMonth(50_00)})
	young := earning(werk(700_00))
	young.Applicant.Born = bornOn(2002, 1, 1)
	for name, c := range map[string]struct {
		day integraal.Date
		f   AlgemeneBijstandFacts
	}{
		"bijstand-work":          {march, earning(werk(600_00))},
		"bijstand-couple":        {march, couple},
		"bijstand-assets":        {march, rich},
		"bijstand-spouse-gifts":  {on(2026, 7, 1), spouse},
		"bijstand-under-27":      {march, young},
		"bijstand-volunteer2025": {on(2025, 5, 1), receiving(inkomen(Vrijwilligersvergoeding, 230_00))},
	} {
		var why integraal.Explanation
		_, err := AlgemeneBijstand(c.f, c.day, &why)
		require.NoError(t, err, name)
		golden(t, name, script(why.Lines(Word)))
	}
}

func TestBijstandUnexplainedAllocatesNothing(t *testing.T) {
	d := dayOf(t, march)
	f := together(2002_13, inkomen(Vrijwilligersvergoeding, 230_00))
	f.Applicant.Werk = integraal.Know(werk(600_00))
	v := VermogenFacts{ID: "M", Married: integraal.Know(true), Children: integraal.Know(false), Vermogen: bezit(9000_00)}
	o, err := d.AlgemeneBijstand(f, nil)
	require.Equal(t, integraal.Applies, o.Verdict(), "%v %v", o, err)
	assert.Zero(t, testing.AllocsPerRun(100, func() { _, _ = d.AlgemeneBijstand(f, nil) }))
	assert.Less(t, testing.AllocsPerRun(100, func() { _, _ = d.VermogenInAanmerking(v, nil) }), 3.0, "a condition that fails is told")
}

func BenchmarkAlgemeneBijstand(b *testing.B) {
	d := dayOf(b, march)
	f := together(2002_13, inkomen(Vrijwilligersvergoeding, 230_00))
	f.Applicant.Werk = integraal.Know(werk(600_00))
	v := algemeneBijstandValues{norm: Bijstandsnorm{Norm: integraal.CentsPerMonth(1401_50), Paid: integraal.CentsPerMonth(1331_43)}}
	v.applicant.werk = werkValues{earned: integraal.EuroPerMonth(600), is: doesReceive | contributes}
	b.Run("values", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.middelen.due(&v, nil)
		}
	})
	b.Run("facts", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.AlgemeneBijstand(f, nil)
		}
	})
	b.Run("explained", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var why integraal.Explanation
			_, _ = d.AlgemeneBijstand(f, &why)
		}
	})
	b.Run("open", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = d.AlgemeneBijstand(earning(Werk{Earned: perMonth(600_00)}), nil)
		}
	})
}

package income

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

// TestTariefIsTheRule: the plain way and the one of facts come to the same.
func TestTariefIsTheRule(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		v := anyBelasting(t)
		born := on(1990, 1, 1)
		if v.old {
			born = on(1950, 1, 1)
		}
		if v.early {
			born = on(1940, 1, 1)
		}
		f := taxpayer(0)
		f.Born, f.Inkomen, f.Arbeidsinkomen = integraal.Know(born), integraal.Know(v.income), integraal.Know(v.work)
		f.JongKind, f.AlleenstaandeAOW = sure(v.combination), sure(v.single)
		o, err := d.Inkomstenbelasting(f, nil)
		require.NoError(t, err)
		h, _ := o.Value()
		tarief, err := d.Tarief(born, v.single)
		require.NoError(t, err)
		assert.Equal(t, h, tarief.Heffing(v.income, v.work, tarief.Combinatiekorting(v.work, false, v.work, false) && v.combination))
		netto := anyEuro(1, 30_000).Draw(t, "net")
		b, err := d.BijstandBruto(BruteringFacts{
			ID: "M", Born: f.Born, Netto: integraal.Know(netto), Inkomen: f.Inkomen, Arbeidsinkomen: f.Arbeidsinkomen, AlleenstaandeAOW: f.AlleenstaandeAOW,
		}, nil)
		require.NoError(t, err)
		is, _ := b.Value()
		assert.Equal(t, is, tarief.Bruto(netto, v.income, v.work))
	})
	_, err := d.Tarief(on(1959, 5, 1), true)
	assert.True(t, integraal.HasFault(err, "rule.uncovered"))
	_, err = d.Tarief(integraal.Date{}, true)
	assert.True(t, integraal.HasFault(err, "fact.impossible"))
	assert.Zero(t, (&Tarief{}).Heffing(integraal.EuroPerYear(1), integraal.EuroPerYear(1), true))
	assert.Zero(t, (&Tarief{}).Bruto(integraal.EuroPerYear(1), integraal.EuroPerYear(1), integraal.EuroPerYear(1)))
	_, err = dayOf(t, on(2027, 2, 1)).Tarief(on(1990, 1, 1), false)
	assert.True(t, integraal.HasFault(err, "dated.outside"))
}

// TestAgainIsAssessAnew: what changed of income comes to the same as a new
// assessment, whatever was asked before.
func TestAgainIsAssessAnew(t *testing.T) {
	t.Parallel()
	d := dayOf(t, march).In(settings(t))
	h := family()
	list, _ := h.Members.Value()
	var again Assessment
	require.NoError(t, d.Assess(h, false, &again))
	work := func(cents int64) integraal.Fact[Werk] {
		none := integraal.KnowAbsent[int]()
		return integraal.Know(Werk{
			Earned: monthOf(cents), Supported: integraal.KnowAbsent[integraal.PerMonth](), Contributes: sure(true), MonthsN: none,
			Urenbeperkt: sure(false), MonthsZ: none, NoMoreHours: sure(false), YoungChild: sure(false), MonthsR: none,
		})
	}
	rapid.Check(t, func(t *rapid.T) {
		cents := rapid.Int64Range(0, 4000_00)
		h.Claimant.Werk = work(cents.Draw(t, "claimant"))
		list[0].Werk = work(cents.Draw(t, "partner"))
		require.NoError(t, d.AgainBijstand(&again))
		h.Claimant.Toetsingsinkomen = anyFact(t, "income", anyEuro(0, 60_000), true)
		list[0].Toetsingsinkomen = integraal.Know(anyEuro(0, 60_000).Draw(t, "partner's"))
		h.Gemeente.Income = monthOf(cents.Draw(t, "counts"))
		require.NoError(t, d.AgainToeslagen(&again))
		var anew Assessment
		require.NoError(t, d.Assess(h, false, &anew))
		for s := range numSchemes {
			assert.Equal(t, anew.Of(s), again.Of(s), s)
		}
		assert.Equal(t, len(anew.Regelingen), len(again.Regelingen))
		for i := range anew.Regelingen {
			assert.Equal(t, anew.regeling(i), again.regeling(i))
		}
	})
	h.Claimant.Werk = work(-1)
	assert.Equal(t, "claimant.werk.earned", integraal.FaultsIn(d.AgainBijstand(&again))[0].Path)
	assert.True(t, integraal.HasFault(d.AgainToeslagen(&Assessment{}), "dated.outside"))
	assert.True(t, integraal.HasFault(d.AgainBijstand(&Assessment{}), "dated.outside"))
}

func BenchmarkTarief(b *testing.B) {
	tarief, err := dayOf(b, march).Tarief(on(1982, 11, 4), false)
	require.NoError(b, err)
	work := integraal.EuroPerYear(12_000)
	b.Run("heffing", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = tarief.Heffing(work, work, true)
		}
	})
	b.Run("bruto", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = tarief.Bruto(integraal.EuroPerYear(7_000), work, work)
		}
	})
}

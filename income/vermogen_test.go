package income

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/integraal/integraal"
)

func TestStatesOfVermogen(t *testing.T) {
	t.Parallel()
	type F = VermogenFacts
	type S = integraal.State
	rule := func(f F) (integraal.Outcome[integraal.Amount], error) { return VermogenInAanmerking(f, march, nil) }
	base := func(change func(f *F)) func() F {
		return func() F {
			f := F{ID: "M", Married: integraal.Know(false), Children: integraal.Know(false), Vermogen: bezit(9000_00)}
			change(&f)
			return f
		}
	}
	bezitting := func(f *F, change func(b *Bezitting)) {
		list, _ := f.Bezittingen.Value()
		list = slices.Clone(list)
		change(&list[0])
		f.Bezittingen = integraal.Know(list)
	}
	const none, thousand = "not: vermogen.condition.bovenGrens", "1000.00"
	checkStates(t, base(func(*F) {}), rule, integraal.Amount.String, []stateCase[F]{
		{"married", FactSpouse, "M", func(f *F, s S) { f.Married = inState(s, true) }, none, thousand},
		{"children", FactTenLasteKomendeKinderen, "M", func(f *F, s S) { f.Children = inState(s, true) }, none, thousand},
		{"possessions", FactBezittingen, "M", func(f *F, s S) { l, _ := bezit(9000_00).Bezittingen.Value(); f.Bezittingen = inState(s, l) }, thousand, none},
		{"kind", FactBezittingsoort, "B", func(f *F, s S) {
			bezitting(f, func(b *Bezitting) { b.Kind = inState(s, ImmaterieleSchade) })
		}, none, "fault fact.impossible bezittingen[0].kind"},
		{"value", FactBezittingwaarde, "B", func(f *F, s S) {
			bezitting(f, func(b *Bezitting) { b.Value = inState(s, integraal.Euro(9000)) })
		}, thousand, none},
		{"debts", FactSchulden, "M", func(f *F, s S) { f.Schulden = inState(s, integraal.Euro(2000)) }, none, thousand},
		{"dwelling", FactWoning, "M", func(f *F, s S) { f.Woning = inState(s, integraal.Euro(68_000)) }, "1500.00", thousand},
	})
	checkStates(t, base(func(f *F) { f.Woning = assetsOf(68_000) }), rule, integraal.Amount.String, []stateCase[F]{
		{"cannot be sold", FactNietTeGelde, "M", func(f *F, s S) { f.NietTeGelde = inState(s, true) }, thousand, "1500.00"},
	})
	before := func(f F) (integraal.Outcome[integraal.Amount], error) {
		return VermogenInAanmerking(f, on(2025, 12, 31), nil)
	}
	since := VermogenSinds{LeftOut: assetsOf(7000), Acquired: assetsOf(1000)}
	edit := func(change func(v *VermogenSinds, s S)) func(f *F, s S) {
		return func(f *F, s S) { v := since; change(&v, s); f.Sinds = integraal.Know(v) }
	}
	checkStates(t, base(func(*F) {}), before, integraal.Amount.String, []stateCase[F]{ // 7770 - 7000 leaves 770
		{"since", FactSindsAanvang, "M", func(f *F, s S) { f.Sinds = inState(s, since) }, "230.00", "1230.00"},
		{"left out", FactVrijgelatenVermogen, "M", edit(func(v *VermogenSinds, s S) { v.LeftOut = inState(s, integraal.Euro(7000)) }), "230.00", none},
		{"acquired", FactVerworven, "M", edit(func(v *VermogenSinds, s S) { v.Acquired = inState(s, integraal.Euro(1000)) }), "230.00", none},
	})
}

// TestVermogenThroughTime: the limits on the day before and of each change, the
// later test until 2026, and what is not counted.
func TestVermogenThroughTime(t *testing.T) {
	t.Parallel()
	facts := func(married, children bool, v Vermogen) VermogenFacts {
		return VermogenFacts{ID: "M", Married: integraal.Know(married), Children: integraal.Know(children), Vermogen: v}
	}
	const none = "not: vermogen.condition.bovenGrens"
	for year, l := range map[int][2]int64{2023: {7605, 15_210}, 2024: {7575, 15_150}, 2025: {7770, 15_540}, 2026: {8000, 16_000}} {
		for _, day := range []integraal.Date{on(year, 1, 1), on(year, 12, 31)} {
			for i, limit := range l {
				married, children := false, i == 1
				for range 2 {
					assert.Equal(t, none, saidVermogen(facts(married, children, bezit(limit*100)), day), day)
					assert.Equal(t, "0.01", saidVermogen(facts(married, children, bezit(limit*100+1)), day), day)
					married = i == 1
				}
			}
		}
	}
	v := bezit(8000_00)
	v.Sinds = integraal.Know(VermogenSinds{LeftOut: assetsOf(7770), Acquired: assetsOf(1)})
	assert.Equal(t, "1.00", saidVermogen(facts(false, false, v), on(2025, 12, 31)))
	assert.Equal(t, none, saidVermogen(facts(false, false, v), on(2026, 1, 1)), "what is there counts, whenever it came")
	mixed := bezit(8000_00)
	list, _ := mixed.Bezittingen.Value()
	for _, kind := range []Bezittingsoort{GebruikelijkBezit, SpaargeldTijdensBijstand, ImmaterieleSchade} {
		list = append(list, Bezitting{Kind: integraal.Know(kind), Value: assetsOf(50_000)})
	}
	mixed.Bezittingen = integraal.Know(list)
	assert.Equal(t, none, saidVermogen(facts(false, false, mixed), march))
	mixed.Woning, mixed.Schulden = assetsOf(70_000), assetsOf(2_400) // 2500 of the dwelling
	assert.Equal(t, "100.00", saidVermogen(facts(false, false, mixed), march))
}

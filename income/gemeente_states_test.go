package income

import (
	"testing"

	"github.com/integraal/integraal"
)

func TestStatesOfInkomenstoeslag(t *testing.T) {
	t.Parallel()
	type F = InkomenstoeslagFacts
	type S = integraal.State
	s := settings(t)
	rule := func(f F) (integraal.Outcome[integraal.Amount], error) {
		return IndividueleInkomenstoeslag(f, s, march, nil)
	}
	part := func(change func(p *Refertedeel, s S)) func(f *F, s S) {
		return func(f *F, s S) {
			list, _ := longLow().Reference.Value()
			change(&list[1], s)
			f.Reference = integraal.Know(list)
		}
	}
	checkStates(t, longLow, rule, integraal.Amount.String, []stateCase[F]{
		{"born", FactBorn, "M", func(f *F, s S) { f.Born = inState(s, on(1982, 11, 4)) }, "475.00", "fault fact.impossible born"},
		{"household type", FactLeefvorm, "M", func(f *F, s S) { f.Leefvorm = inState(s, Gehuwden) }, "680.00", "fault fact.impossible leefvorm"},
		{"reference", FactReferteperiode, "M", func(f *F, s S) {
			list, _ := longLow().Reference.Value()
			f.Reference = inState(s, list)
		}, "475.00", "fault fact.impossible reference"},
		{"income", FactMaandinkomen, "M", part(func(p *Refertedeel, s S) { p.Income = inState(s, integraal.EuroPerMonth(1500)) }),
			"not: inkomenstoeslag.condition.langdurigLaagInkomen", "475.00"},
		{"norm", FactToetsnorm, "M", part(func(p *Refertedeel, s S) { p.Norm = inState(s, integraal.CentsPerMonth(1401_50)) }),
			"475.00", "fault fact.impossible reference[1].norm"},
		{"assets", FactVermogenBovenGrens, "M", func(f *F, s S) { f.AssetsOverLimit = inState(s, true) }, "not: gemeente.condition.vermogen", "475.00"},
		{"outlook", FactUitzicht, "M", func(f *F, s S) { f.Outlook = inState(s, true) }, "not: inkomenstoeslag.condition.geenUitzicht", "475.00"},
		{"granted", FactEerdereToeslag, "M", func(f *F, s S) { f.Granted = inState(s, on(2025, 6, 1)) }, "not: inkomenstoeslag.condition.nietEerder", "475.00"},
	})
}

func TestStatesOfBijzondereBijstand(t *testing.T) {
	t.Parallel()
	type F = BijzonderFacts
	type S = integraal.State
	s := settings(t)
	base := func() F {
		f := costs(1000)
		f.Income = monthOf(1700_00)
		return f
	}
	const borne = "not: bijzondereBijstand.condition.draagkracht"
	rule := func(f F) (integraal.Outcome[Bijzonder], error) { return BijzondereBijstand(f, s, march, nil) }
	checkStates(t, base, rule, sayBijzonder, []stateCase[F]{
		{"costs", FactBijzondereKosten, "M", func(f *F, s S) { f.Costs = inState(s, integraal.Euro(800)) }, "134.96 665.04", borne},
		{"necessary", FactNoodzakelijk, "M", func(f *F, s S) { f.Necessary = inState(s, true) }, "334.96 665.04", "not: bijzondereBijstand.condition.noodzakelijk"},
		{"income", FactMaandinkomen, "M", func(f *F, s S) { f.Income = inState(s, integraal.EuroPerMonth(1700)) }, "334.96 665.04", "1000.00 0.00"},
		{"norm", FactToetsnorm, "M", func(f *F, s S) { f.Norm = inState(s, integraal.CentsPerMonth(1401_50)) }, "334.96 665.04", "fault fact.impossible norm"},
		{"assets above the limit", FactMeerVermogen, "M", func(f *F, s S) { f.AssetsAboveLimit = inState(s, integraal.Euro(34)) }, "300.96 699.04", "334.96 665.04"},
		{"used", FactVerbruikteDraagkracht, "M", func(f *F, s S) { f.Used = inState(s, integraal.Euro(600)) }, "934.96 65.04", "334.96 665.04"},
	})
	summer := on(2025, 7, 1)
	rule = func(f F) (integraal.Outcome[Bijzonder], error) { return BijzondereBijstand(f, s, summer, nil) }
	checkStates(t, func() F { return costs(160) }, rule, sayBijzonder, []stateCase[F]{
		{"costs in a year", FactKostenInJaar, "M", func(f *F, s S) { f.CostsInYear = inState(s, integraal.Euro(171)) }, "160.00 0.00", "fault facts.contradiction costs"},
		{"assets", FactVermogen, "M", func(f *F, s S) {
			f.CostsInYear, f.Assets = assetsOf(171), inState(s, integraal.Euro(60))
		}, "100.00 60.00", "160.00 0.00"},
	})
}

func TestStatesOfStudietoeslag(t *testing.T) {
	t.Parallel()
	type F = StudieFacts
	type S = integraal.State
	s := settings(t)
	rule := func(f F) (integraal.Outcome[Studie], error) { return Studietoeslag(f, s, march, nil) }
	checkStates(t, student, rule, sayStudie, []stateCase[F]{
		{"born", FactBorn, "S", func(f *F, s S) { f.Born = inState(s, on(2005, 9, 14)) }, "308.12", "fault fact.impossible born"},
		{"unable", FactBeperking, "S", func(f *F, s S) { f.Unable = inState(s, true) }, "308.12", "not: studietoeslag.condition.beperking"},
		{"study finance", FactKrijgtStudiefinanciering, "S", func(f *F, s S) { f.StudyFinance = inState(s, true) }, "308.12", "not: studietoeslag.condition.studiefinanciering"},
		{"Wajong", FactWajong, "S", func(f *F, s S) { f.Wajong = inState(s, true) }, "not: studietoeslag.condition.geenWajong", "308.12"},
		{"internship", FactStageInkomen, "S", func(f *F, s S) { f.Internship = inState(s, integraal.CentsPerMonth(241_09)) }, "298.12", "308.12"},
	})
}

func TestStatesOfLokaleRegeling(t *testing.T) {
	t.Parallel()
	type F = RegelingFacts
	type S = integraal.State
	s := settings(t)
	rule := func(f F) (integraal.Outcome[LokaleGrens], error) {
		return LokaleRegeling(f, s, "meedoenregeling", march, nil)
	}
	checkStates(t, meedoen, rule, sayGrens, []stateCase[F]{
		{"household type", FactLeefvorm, "M", func(f *F, s S) { f.Leefvorm = inState(s, Gehuwden) }, "1681.80", "fault fact.impossible leefvorm"},
		{"income", FactMaandinkomen, "M", func(f *F, s S) { f.Income = inState(s, integraal.EuroPerMonth(1900)) }, "not: regeling.condition.inkomen", "1821.95"},
		{"norm", FactToetsnorm, "M", func(f *F, s S) { f.Norm = inState(s, integraal.CentsPerMonth(1401_50)) }, "1821.95", "fault fact.impossible norm"},
		{"assets", FactVermogenBovenGrens, "M", func(f *F, s S) { f.AssetsOverLimit = inState(s, true) }, "not: regeling.condition.vermogen", "1821.95"},
	})
}

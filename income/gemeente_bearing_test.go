package income

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/integraal/integraal"
)

func months(cents ...int64) []integraal.Fact[integraal.PerMonth] {
	var all []integraal.Fact[integraal.PerMonth]
	for _, c := range cents {
		all = append(all, monthOf(c))
	}
	return all
}

func leefvormen() []integraal.Fact[Leefvorm] {
	return []integraal.Fact[Leefvorm]{integraal.Know(Alleenstaande), integraal.Know(AlleenstaandeOuder), integraal.Know(Gehuwden)}
}

func TestInkomenstoeslagAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = InkomenstoeslagFacts
	s, d := settings(t), dayOf(t, march)
	same := s.File()
	same.IndividueleInkomenstoeslag[1].Amounts = Amounts{Single: integraal.Euro(5), SingleParent: integraal.Euro(5), Couple: integraal.Euro(5)}
	alike, err := NewSettings(same)
	if err != nil {
		t.Fatal(err)
	}
	part := func(f F, change func(p *Refertedeel)) F {
		list, _ := f.Reference.Value()
		list = slices.Clone(list)
		change(&list[0])
		f.Reference = integraal.Know(list)
		return f
	}
	whole := func(income int64) integraal.Fact[[]Refertedeel] {
		return integraal.Know([]Refertedeel{refertedeel(on(2023, 3, 2), on(2026, 3, 1), income, 1401_50)})
	}
	rapid.Check(t, func(t *rapid.T) {
		by := rapid.SampledFrom([]*Settings{s, alike}).Draw(t, "settings")
		var holes []hole[F]
		f := F{ID: "M"}
		f.Born = blank(t, &holes, "person.born M", func(f F, v integraal.Fact[integraal.Date]) F { f.Born = v; return f }, births(20, 40, 70))
		f.Leefvorm = blank(t, &holes, "household.leefvorm M", func(f F, v integraal.Fact[Leefvorm]) F { f.Leefvorm = v; return f }, leefvormen())
		f.AssetsOverLimit = blank(t, &holes, "household.vermogenBovenGrens M", func(f F, v integraal.Fact[bool]) F { f.AssetsOverLimit = v; return f }, flags())
		f.Outlook = blank(t, &holes, "person.uitzichtOpInkomensverbetering M", func(f F, v integraal.Fact[bool]) F { f.Outlook = v; return f }, flags())
		f.Granted = blank(t, &holes, "person.eerdereInkomenstoeslag M", func(f F, v integraal.Fact[integraal.Date]) F { f.Granted = v; return f },
			[]integraal.Fact[integraal.Date]{integraal.KnowAbsent[integraal.Date](), integraal.Know(on(2024, 1, 1)), integraal.Know(on(2025, 9, 1))})
		f.Reference = blank(t, &holes, "person.referteperiode M", func(f F, v integraal.Fact[[]Refertedeel]) F { f.Reference = v; return f },
			[]integraal.Fact[[]Refertedeel]{whole(0), whole(1401_50), whole(1500_00)})
		if _, known := f.Reference.Value(); known {
			income := blank(t, &holes, "household.maandinkomen M", func(f F, v integraal.Fact[integraal.PerMonth]) F {
				return part(f, func(p *Refertedeel) { p.Income = v })
			}, months(0, 1401_50, 1500_00), months(far)...)
			norm := blank(t, &holes, "household.bijstandsnorm M", func(f F, v integraal.Fact[integraal.PerMonth]) F {
				return part(f, func(p *Refertedeel) { p.Norm = v })
			}, months(1, 1401_50), months(2*far)...)
			f = part(f, func(p *Refertedeel) { p.Income, p.Norm = income, norm })
		}
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.IndividueleInkomenstoeslag(f, by, nil)
			return verdict(t, o, err, integraal.Amount.String)
		})
	})
}

func TestBijzondereBijstandAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = BijzonderFacts
	s, d := settings(t), dayOf(t, march)
	variant := func(change func(e *BijzondereBijstandSetting)) *Settings {
		file := s.File()
		change(&file.BijzondereBijstand[1])
		v, err := NewSettings(file)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	all := []*Settings{
		s,
		variant(func(e *BijzondereBijstandSetting) { e.Bands = nil }),
		variant(func(e *BijzondereBijstandSetting) { e.AssetShare = integraal.Pct(0, 0) }),
		variant(func(e *BijzondereBijstandSetting) { e.Assets, e.AssetShare = AssetsNotCounted, integraal.Rate{} }),
		variant(func(e *BijzondereBijstandSetting) { e.Assets = AssetsAll }),
	}
	rapid.Check(t, func(t *rapid.T) {
		by := rapid.SampledFrom(all).Draw(t, "settings")
		var holes []hole[F]
		f := F{ID: "M"}
		f.Necessary = blank(t, &holes, "bijzondereBijstand.noodzakelijk M", func(f F, v integraal.Fact[bool]) F { f.Necessary = v; return f }, flags())
		f.Costs = blank(t, &holes, "bijzondereBijstand.kosten M", func(f F, v integraal.Fact[integraal.Amount]) F { f.Costs = v; return f }, wealth(0, 50, 1000, 5000), wealth(far)...)
		f.Income = blank(t, &holes, "household.maandinkomen M", func(f F, v integraal.Fact[integraal.PerMonth]) F { f.Income = v; return f }, months(-5_00, 0, 1700_00, 2300_00), months(1900_00, far)...)
		f.Norm = blank(t, &holes, "household.bijstandsnorm M", func(f F, v integraal.Fact[integraal.PerMonth]) F { f.Norm = v; return f }, months(1401_50, 1500_00), months(1, 2*far)...)
		f.Assets = blank(t, &holes, "bijzondereBijstand.vermogen M", func(f F, v integraal.Fact[integraal.Amount]) F { f.Assets = v; return f }, wealth(-5, 0, 100, 800), wealth(far)...)
		f.AssetsAboveLimit = blank(t, &holes, "bijzondereBijstand.vermogenBovenGrens M", func(f F, v integraal.Fact[integraal.Amount]) F { f.AssetsAboveLimit = v; return f }, wealth(-5, 0, 100, 800), wealth(far)...)
		f.Used = blank(t, &holes, "bijzondereBijstand.verbruikteDraagkracht M", func(f F, v integraal.Fact[integraal.Amount]) F { f.Used = v; return f }, wealth(0, 100, 600, 700, 6000), wealth(far)...)
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.BijzondereBijstand(f, by, nil)
			return verdict(t, o, err, sayBijzonder)
		})
	})
}

func TestStudietoeslagAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = StudieFacts
	s, d := settings(t), dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		by := rapid.SampledFrom([]*Settings{s, nil}).Draw(t, "settings")
		var holes []hole[F]
		f := F{ID: "S"}
		f.Born = blank(t, &holes, "person.born S", func(f F, v integraal.Fact[integraal.Date]) F { f.Born = v; return f }, births(14, 16, 20, 40))
		f.Unable = blank(t, &holes, "person.structureleBeperking S", func(f F, v integraal.Fact[bool]) F { f.Unable = v; return f }, flags())
		f.StudyFinance = blank(t, &holes, "person.krijgtStudiefinanciering S", func(f F, v integraal.Fact[bool]) F { f.StudyFinance = v; return f }, flags())
		f.Wajong = blank(t, &holes, "person.wajong S", func(f F, v integraal.Fact[bool]) F { f.Wajong = v; return f }, flags())
		f.Internship = blank(t, &holes, "person.stageInkomen S", func(f F, v integraal.Fact[integraal.PerMonth]) F { f.Internship = v; return f }, months(0, 240_00, 300_00))
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.Studietoeslag(f, by, nil)
			return verdict(t, o, err, sayStudie)
		})
	})
}

func TestLokaleRegelingAsksWhatBears(t *testing.T) {
	t.Parallel()
	type F = RegelingFacts
	s, d := settings(t), dayOf(t, march)
	rapid.Check(t, func(t *rapid.T) {
		scheme := rapid.SampledFrom(s.RegelingenOn(march)).Draw(t, "scheme")
		var holes []hole[F]
		f := F{ID: "M"}
		f.Leefvorm = blank(t, &holes, "household.leefvorm M", func(f F, v integraal.Fact[Leefvorm]) F { f.Leefvorm = v; return f }, leefvormen())
		f.Income = blank(t, &holes, "household.maandinkomen M", func(f F, v integraal.Fact[integraal.PerMonth]) F { f.Income = v; return f }, months(0, 1681_80, 1750_00, 1900_00), months(far)...)
		f.Norm = blank(t, &holes, "household.bijstandsnorm M", func(f F, v integraal.Fact[integraal.PerMonth]) F { f.Norm = v; return f }, months(1401_50, 1345_45), months(1, 2*far)...)
		f.AssetsOverLimit = blank(t, &holes, "household.vermogenBovenGrens M", func(f F, v integraal.Fact[bool]) F { f.AssetsOverLimit = v; return f }, flags())
		exactly(t, f, holes, func(f F) ([]string, string) {
			o, err := d.LokaleRegeling(f, s, scheme, nil)
			return verdict(t, o, err, sayGrens)
		})
	})
}
